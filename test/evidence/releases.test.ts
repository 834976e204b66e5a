import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { resolveConfig } from "../../src/config/config.js";
import { conclusionOf } from "../../src/evidence/verify.js";
import type { Verification } from "../../src/evidence/worker.js";
import type { Inventory } from "../../src/model/inventory.js";
import { assessment, type Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { assess } from "../../src/pipeline.js";
import { bundleOf } from "../../src/policies.js";
import { inventoryOf } from "../../src/saved_inventory.js";
import { fingerprint } from "../../src/text/fingerprint.js";
import { root } from "../../tools/setup.js";
import { filesOf, packedBy, policies, textOf, verify } from "./archives.js";

/**
 * The evidence of the demo that each version packed, kept when it was released (RELEASING.md): that this version can judge what
 * an earlier one read, and verify what it packed, is promised.
 */
const FOLDER = path.join(root, "test/fixtures/releases");
const RELEASES = readdirSync(FOLDER).filter((file) => file.endsWith(".zip"));

const bundle = bundleOf(policies);

/** Rules that called something wrong that was not: a verdict that was wrong is mended, and what failed by it no longer does. */
const MENDED: Readonly<Record<string, readonly string[]>> = { "0.1.0.zip": ["cloudhsm_cluster/size_within_limit"] };
/** Rules whose packed policies come to another verdict here, because what they are told of other resources was mended. */
const TOLD_OTHERWISE: Readonly<Record<string, readonly string[]>> = { "0.1.0.zip": ["kms_key/replicas_consistent"] };

it("there are some", () => expect(RELEASES).toContain("0.1.0.zip"));

describe.each(RELEASES)("what %s holds", (file) => {
	let archive: Uint8Array;
	let inventory: Inventory;
	let now: Scan;
	beforeAll(async () => {
		archive = readFileSync(path.join(FOLDER, file));
		inventory = inventoryOf(Buffer.from(filesOf(archive).get("inventory.json") ?? []), file);
		const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
		const config = resolveConfig({ rules: bundle.rules.map(({ id }) => id) }, choices, () => undefined);
		now = await assess(inventory, config, {
			policies: bundle,
			run_id: "",
			now: () => new Date(inventory.collected_at),
		});
	}, 60_000);

	it("is an inventory that is judged, all of it, and what failed fails still", () => {
		const before = assessment.parse(JSON.parse(textOf(archive, "assessment.json")));
		const key = ({ type, arn }: { type: string; arn: string }) => `${type} ${arn}`;
		const judged = new Map(now.resources.map((resource) => [key(resource), resource.verdicts]));
		expect([...judged.keys()].sort()).toEqual(before.resources.map(key).sort());
		const passing = before.resources.flatMap((resource) =>
			Object.entries(resource.verdicts)
				.filter(([, verdict]) => verdict === "fail")
				.filter(([rule]) => !["fail", "waived", "unknown"].includes(judged.get(key(resource))?.[rule] ?? ""))
				.map(([rule]) => rule),
		);
		expect([...new Set(passing)]).toEqual(MENDED[file] ?? []);
	});

	it("is findings whose alerts stay as they are: a rule's fingerprints are today's", () => {
		const { resources } = assessment.parse(JSON.parse(textOf(archive, "assessment.json")));
		const told = resources.flatMap(({ arn, findings }) => findings.map((found) => ({ ...found, arn })));
		expect(told.length).toBeGreaterThan(100);
		for (const { rule: id, arn, fingerprint: before } of told) {
			const rule = bundle.rules.find((each) => each.id === id || each.was.includes(id));
			expect(rule && fingerprint(rule, arn)).toBe(before);
		}
	});

	it("leaves unknown what that version did not read, with that for a reason", () => {
		const reasons = now.resources.flatMap(({ findings }) => findings).map(({ reason }) => reason?.message ?? "");
		const missing = reasons.filter((message) => message.startsWith("the inventory holds no "));
		if (file === "0.1.0.zip") expect(missing.length).toBeGreaterThan(0);
		expect(now.resources.some(({ verdicts }) => Object.values(verdicts).includes("unknown"))).toBe(missing.length > 0);
	});

	it("is an archive that is verified: its own policies come to the verdicts that it holds", async () => {
		// This version may have the number of the last release until it has one of its own.
		const verification = await verify(packedBy("0.0.1", archive));
		expect(verification.checked.filter(({ state }) => state !== "ok")).toEqual([]);
		expect(verification.judgement?.compared).toBeGreaterThan(1000);
		expect(rulesThatDiffer(verification)).toEqual(TOLD_OTHERWISE[file] ?? []);
		expect(["sound", "unverified"]).toContain(conclusionOf(verification));
	}, 60_000);
});

function rulesThatDiffer({ judgement }: Verification): string[] {
	return [...new Set(judgement?.differences.map(({ rule }) => rule))];
}
