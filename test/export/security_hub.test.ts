import type { AwsSecurityFinding } from "@aws-sdk/client-securityhub";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { systemClock } from "../../src/aws/clock.js";
import type { Outside } from "../../src/aws/connect.js";
import { exportSecurityHub, type SecurityHubOptions } from "../../src/export/export.js";
import { batches, planOf } from "../../src/export/security_hub.js";
import type { Scan } from "../../src/model/scan.js";
import { securityHub } from "../../src/simulator/build/security_hub.js";
import type { World } from "../../src/simulator/world.js";
import { QUICK } from "../aws/http_answers.js";
import { PLACE, type Simulator, worldOf } from "../collect/worlds.js";
import { ACCOUNT, key, rule } from "../report/scans.js";
import { startWritable } from "../simulator/writes/writable.js";
import { DENIED, EVERY_KIND, LEDGER, ORDERS, ROTATES, scanAt, type Verdicts } from "./scan.js";

const ROLE = `arn:aws:iam::${ACCOUNT}:role/KeyproofExport`;
const WRITING: SecurityHubOptions = { export_role_arns: [ROLE], dry_run: false, include_passed: false };

let simulator: Simulator;
async function start(world: World = worldOf({ security_hub: securityHub(PLACE) })): Promise<void> {
	simulator = await startWritable(world);
}
beforeEach(() => start());
afterEach(() => simulator.close());

function outside(): Outside {
	return {
		clock: systemClock,
		pace: QUICK,
		signal: new AbortController().signal,
		endpoint: simulator.url,
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
	};
}

function send(scan: Scan, changes: Partial<SecurityHubOptions> = {}) {
	return exportSecurityHub(scan, { ...WRITING, ...changes }, outside());
}

const stored = z.looseObject({
	GeneratorId: z.string(),
	ProductFields: z.record(z.string(), z.string()),
	Compliance: z.looseObject({ Status: z.string() }),
	RecordState: z.string(),
	Severity: z.looseObject({ Label: z.string() }),
});

function findings(): z.infer<typeof stored>[] {
	return [...simulator.written.findings.values()].map((finding) => stored.parse(finding));
}

/** What Security Hub holds of ours: rule and resource -> compliance and record state. */
function held(): Record<string, string> {
	return Object.fromEntries(
		findings()
			.map(({ GeneratorId, ProductFields, Compliance, RecordState }): [string, string] => {
				const rule_id = GeneratorId.slice("keyproof/".length);
				return [`${rule_id} ${ProductFields["keyproof/resource_name"]}`, `${Compliance.Status} ${RecordState}`];
			})
			.sort(),
	);
}

function finding(rule_id: string, name: string): z.infer<typeof stored> {
	const found = findings().find(
		({ GeneratorId, ProductFields }) =>
			GeneratorId === `keyproof/${rule_id}` && ProductFields["keyproof/resource_name"] === name,
	);
	if (found === undefined) throw new Error(`Security Hub holds no finding of ${rule_id} about ${name}`);
	return found;
}

const OPEN = {
	"cloudhsm_cluster/spans_two_zones payments": "WARNING ACTIVE",
	"kms_key/policy_not_public alias/ledger": "NOT_AVAILABLE ACTIVE",
	"kms_key/rotation_enabled alias/orders": "FAILED ACTIVE",
	"region/cloudtrail_records_key_use eu-central-1": "FAILED ACTIVE",
};

describe("the verdicts of a scan", () => {
	it("are taken by Security Hub, but for what passes and was never open", async () => {
		const { text, complete } = await send(scanAt(0));
		expect({ text, complete }).toEqual({ text: "Security Hub took 4 findings of 4.\n", complete: true });
		expect(held()).toEqual(OPEN);
	});

	it("include what passes where that is wanted", async () => {
		await send(scanAt(0), { include_passed: true });
		expect(held()).toEqual({ ...OPEN, "kms_key/policy_not_public alias/orders": "PASSED ACTIVE" });
	});

	it("are the same findings when sent again, with the time of the first", async () => {
		await send(scanAt(0));
		await send(scanAt(5));
		expect(held()).toEqual(OPEN);
		expect(finding("kms_key/rotation_enabled", "alias/orders")).toMatchObject({
			CreatedAt: "2026-06-15T10:00:00.000Z",
			UpdatedAt: "2026-06-15T10:06:00.000Z",
			LastObservedAt: "2026-06-15T10:05:00.000Z",
		});
	});

	it("stay when an older scan is sent after a newer one", async () => {
		await send(scanAt(5));
		const mended: Verdicts = [[ORDERS, { "kms_key/rotation_enabled": "pass" }]];
		const { text, complete } = await send(scanAt(0, mended, { generated_minute: 30 }));
		expect(complete).toBe(true);
		expect(text).toContain("4 findings left alone: Security Hub holds them from a later scan.");
		expect(held()).toEqual(OPEN);
	});

	it("are cut into calls of at most a hundred findings", async () => {
		const keys = Array.from({ length: 250 }, (_, index): Verdicts[number] => [
			key(`${String(index).padStart(8, "0")}-1111-4222-8333-444455556666`, `alias/key-${index}`),
			{ "kms_key/rotation_enabled": { fail: ["rotation is off"] } },
		]);
		expect((await send(scanAt(0, keys))).text).toBe("Security Hub took 250 findings of 250.\n");
		expect(simulator.requests.get("securityhub:BatchImportFindings")).toBe(3);
		await send(scanAt(5, keys.slice(0, 100)));
		expect(Object.values(held()).filter((state) => state === "FAILED ARCHIVED")).toHaveLength(150);
	});
});

describe("a finding of an earlier export", () => {
	beforeEach(() => send(scanAt(0)));

	it("is closed as PASSED when its verdict is pass", async () => {
		const mended: Verdicts = [
			[ORDERS, { "kms_key/rotation_enabled": "pass", "kms_key/policy_not_public": "pass" }],
			...EVERY_KIND.slice(1),
		];
		const { text } = await send(scanAt(5, mended));
		expect(text).toContain("1 earlier finding closed: what they told of passes, or is gone.");
		expect(held()).toEqual({ ...OPEN, "kms_key/rotation_enabled alias/orders": "PASSED ARCHIVED" });
		expect(finding("kms_key/rotation_enabled", "alias/orders").Severity.Label).toBe("INFORMATIONAL");
	});

	it("is open again when it fails again", async () => {
		await send(scanAt(5, [[ORDERS, { "kms_key/rotation_enabled": "pass" }], ...EVERY_KIND.slice(1)]));
		await send(scanAt(10));
		expect(held()).toEqual(OPEN);
	});

	it("stays open, as not available, when its verdict becomes unknown", async () => {
		const blind: Verdicts = [[ORDERS, { "kms_key/rotation_enabled": { unknown: DENIED } }], ...EVERY_KIND.slice(1)];
		await send(scanAt(5, blind));
		expect(held()).toEqual({ ...OPEN, "kms_key/rotation_enabled alias/orders": "NOT_AVAILABLE ACTIVE" });
	});

	it("is archived when its resource is gone, or the rule no longer applies to it", async () => {
		const changed: Verdicts = [
			[LEDGER, { "kms_key/rotation_enabled": "not_applicable", "kms_key/policy_not_public": "not_applicable" }],
			...EVERY_KIND.slice(2),
		];
		await send(scanAt(5, changed));
		expect(held()).toEqual({
			...OPEN,
			"kms_key/rotation_enabled alias/orders": "FAILED ARCHIVED",
			"kms_key/policy_not_public alias/ledger": "NOT_AVAILABLE ARCHIVED",
		});
	});

	it("is left open where the listing failed that would have told of its resource", async () => {
		const reason = { kind: "denied", action: "kms:ListKeys", message: "no" } as const;
		const gap = { type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-central-1", reason };
		const { text } = await send(scanAt(5, EVERY_KIND.slice(2), { gaps: [gap] }));
		expect(text).toContain("2 earlier findings left open: this scan does not tell what became of them.");
		expect(held()).toEqual(OPEN);
	});

	it("is left open where its rule was off", async () => {
		const others = scanAt(0).rules.filter(({ id }) => id !== ROTATES.id);
		const without = EVERY_KIND.map(([place, said]): Verdicts[number] => {
			return [place, Object.fromEntries(Object.entries(said).filter(([id]) => id !== ROTATES.id))];
		});
		await send(scanAt(5, without, { rules: others }));
		expect(held()).toEqual(OPEN);
	});

	it("is found under a former id of its rule", async () => {
		const renamed = rule("kms_key/turns", "medium", { was: ["kms_key/rotates", "kms_key/rotation_enabled"] });
		const rules = [...scanAt(0).rules.filter(({ id }) => id !== ROTATES.id), renamed];
		const turned: Verdicts = [[ORDERS, { "kms_key/turns": "pass" }], ...EVERY_KIND.slice(2), [LEDGER, {}]];
		await send(scanAt(5, turned, { rules }));
		expect(held()["kms_key/turns alias/orders"]).toBe("PASSED ARCHIVED");
	});

	it("keeps what the customer wrote on it", async () => {
		const [id, before] = [...simulator.written.findings].find(([, { GeneratorId }]) => {
			return GeneratorId === "keyproof/kms_key/rotation_enabled";
		}) ?? ["", {}];
		simulator.written.findings.set(id, { ...before, Workflow: { Status: "SUPPRESSED" } });
		await send(scanAt(5));
		expect(finding("kms_key/rotation_enabled", "alias/orders").Workflow).toEqual({ Status: "SUPPRESSED" });
	});
});

describe("what Security Hub does not take", () => {
	it("is told for a Region where it is not enabled, and nothing counts as sent", async () => {
		await simulator.close();
		await start(worldOf({}));
		const { text, complete } = await send(scanAt(0));
		expect(complete).toBe(false);
		expect(text).toContain("Security Hub took 0 findings of 4.");
		expect(text).toMatch(/not taken: 111122223333 eu-central-1: 4 findings not sent: .*InvalidAccessException/);
	});

	it("is told one by one where the call is answered and its findings are refused", async () => {
		await simulator.close();
		await start(worldOf({ unsubscribed_import: "failed_findings" }));
		const { text, complete } = await send(scanAt(0));
		expect(complete).toBe(false);
		expect(text.match(/not taken: 111122223333 eu-central-1 keyproof\/[0-9a-f]{64}: InvalidAccess: /g)).toHaveLength(4);
	});

	it("is nothing where Security Hub is not enabled and nothing is to be sent", async () => {
		await simulator.close();
		await start(worldOf({}));
		const { text, complete } = await send(scanAt(0, [[ORDERS, { "kms_key/rotation_enabled": "pass" }]]));
		expect({ text, complete }).toEqual({ text: "Security Hub took 0 findings of 0.\n", complete: true });
	});

	it("is told where writing is denied", async () => {
		simulator.faults = { denied: ["securityhub:BatchImportFindings"] };
		const { text, complete } = await send(scanAt(0));
		expect([complete, simulator.written.findings.size]).toEqual([false, 0]);
		expect(text).toContain("4 findings not sent: securityhub:BatchImportFindings: AccessDeniedException");
	});

	it("leaves the rest to be sent, and closes nothing, where reading earlier findings is denied", async () => {
		await send(scanAt(0));
		simulator.faults = { denied: ["securityhub:GetFindings"] };
		const { text, complete } = await send(scanAt(5, EVERY_KIND.slice(1)));
		expect(complete).toBe(false);
		expect(text).toContain("findings of earlier exports stay as they are");
		expect(held()).toEqual(OPEN);
	});

	it("is told where an answer does not account for every finding", async () => {
		simulator.faults = { empty_answers: ["securityhub:BatchImportFindings"] };
		const { text, complete } = await send(scanAt(0));
		expect(complete).toBe(false);
		expect(text).toContain("of 4 findings Security Hub took 0 and named 0 that failed");
	});
});

describe("an export", () => {
	it("needs a role of its own, one for each account, before it sends anything", async () => {
		await expect(send(scanAt(0), { export_role_arns: [] })).rejects.toThrow("give --export-role-arn");
		const scan = scanAt(0);
		const elsewhere = { ...scan.inventory.scopes[0], account: "444455556666", partition: "aws" };
		const [first] = scan.inventory.scopes;
		if (first === undefined) throw new Error("no scope");
		const wider = { ...scan, inventory: { ...scan.inventory, scopes: [first, { ...first, ...elsewhere }] } };
		await expect(send(wider)).rejects.toThrow("no --export-role-arn belongs to account 444455556666");
		expect(simulator.requests.get("securityhub:BatchImportFindings")).toBeUndefined();
	});

	it("that is dry sends nothing, and prints what would be sent", async () => {
		const { json = "", text, complete } = await send(scanAt(0), { dry_run: true, export_role_arns: [] });
		expect([complete, text]).toEqual([true, "Nothing was sent. 4 findings would be.\n"]);
		const [place, ...others] = JSON.parse(json);
		expect(others).toEqual([]);
		expect([place.account, place.region, place.findings.length]).toEqual([ACCOUNT, "eu-central-1", 4]);
		expect(simulator.requests.size).toBe(0);
	});

	it("that is dry, given a role, reads what is there and says what it would close", async () => {
		await send(scanAt(0));
		const { text, json = "" } = await send(scanAt(5, EVERY_KIND.slice(1)), { dry_run: true });
		expect(text).toContain("Nothing was sent. 4 findings would be.");
		expect(text).toContain("1 earlier finding closed");
		expect(json).toContain('"ARCHIVED"');
		expect(held()).toEqual(OPEN);
	});
});

describe("batches", () => {
	it("hold every finding once, in order, within the limits of number and size", () => {
		const findings = Array.from({ length: 205 }, (_, index): AwsSecurityFinding => {
			const [made] = planOf(
				scanAt(0),
				{ account: ACCOUNT, partition: "aws", region: "eu-central-1" },
				[
					{
						destination: { account: ACCOUNT, partition: "aws", region: "eu-central-1" },
						verdict: "fail",
						finding: large(index),
					},
				],
				[],
				{ include_passed: false },
			).findings;
			if (made === undefined) throw new Error("nothing was planned");
			return made;
		});
		const cut = batches(findings);
		expect(cut.flat()).toEqual(findings);
		for (const batch of cut) {
			expect(batch.length).toBeLessThanOrEqual(100);
			expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(4_100_000);
		}
		expect(cut.length).toBeGreaterThan(4);
	});
});

function large(index: number): AwsSecurityFinding {
	return {
		SchemaVersion: "2018-10-08",
		Id: `keyproof/${index}`,
		ProductArn: "",
		GeneratorId: "",
		AwsAccountId: ACCOUNT,
		CreatedAt: "",
		UpdatedAt: "",
		Title: "",
		Description: "é".repeat(50_000),
		Resources: [],
	};
}
