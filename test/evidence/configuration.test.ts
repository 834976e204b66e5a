import { describe, expect, it } from "@jest/globals";
import { resolveConfig } from "../../src/config/config.js";
import type { RawOptions } from "../../src/config/options.js";
import { packEvidence } from "../../src/evidence/pack.js";
import { conclusionOf, renderVerification } from "../../src/evidence/verify.js";
import { outcomeOf, type Verification } from "../../src/evidence/worker.js";
import { taggedTypes } from "../../src/needs.js";
import { assess } from "../../src/pipeline.js";
import { bundleOf } from "../../src/policies.js";
import { inventoryWith, kmsKey } from "../report/register_inventory.js";
import { policies } from "./archives.js";

const bundle = bundleOf(policies);
const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
const RULES = ["kms_key/rotation_enabled", "kms_key/tagged"];

/** What judged, and what an archive says that judged. */
interface Told {
	readonly options: RawOptions;
	readonly file?: string;
	readonly told_options?: RawOptions | undefined;
	readonly told_file?: string | undefined;
}

/** Judges a key by one configuration, and packs it as if it were by another: every digest and verdict fits. */
async function verified(told: Told): Promise<Verification> {
	const { options, file, told_options, told_file } = { told_options: told.options, told_file: told.file, ...told };
	const config = resolveConfig(options, choices, () => file);
	const inventory = inventoryWith({ kms_key: [kmsKey("payments")] });
	const now = () => new Date(inventory.collected_at);
	const scan = await assess(inventory, config, { policies: bundle, run_id: "", now });
	const grounds = { policies, bundle, config, configuration_file: told_file, options: told_options };
	const outcome = await outcomeOf(packEvidence(scan, grounds));
	if ("refusal" in outcome) throw new Error(outcome.refusal);
	return outcome.verification;
}

const OFF = "rules: {kms_key/tagged: off}\n";
const derivation = ({ judgement }: Verification) => judgement?.configuration;

describe("the configuration of an archive", () => {
	it("follows from the options and the file that are packed", async () => {
		for (const told of [{ options: { rules: RULES } }, { options: { fail_on: "high" }, file: OFF }]) {
			const verification = await verified(told);
			expect([derivation(verification), conclusionOf(verification)]).toEqual(["derived", "sound"]);
		}
	});

	it.each<[string, Told]>([
		[
			"turns off a rule that the options name",
			{ options: { rules: RULES.slice(0, 1) }, told_options: { rules: RULES } },
		],
		["turns off a rule that the file has on", { options: {}, file: OFF, told_file: "rules: {}\n" }],
		["follows from a file that is not packed", { options: {}, file: OFF, told_file: undefined }],
		["has another threshold", { options: { rules: RULES, fail_on: "critical" }, told_options: { rules: RULES } }],
		["follows from a file that makes no sense", { options: {}, file: OFF, told_file: "rulez: {}\n" }],
	])("is found out where it %s", async (_, told) => {
		const verification = await verified(told);
		expect(verification.judgement?.differing).toBe(0);
		expect([derivation(verification), conclusionOf(verification)]).toEqual(["differs", "unsound"]);
		expect(renderVerification(verification, bundle.digest)).toContain(
			"configuration.json does not follow from the packed configuration file and options.",
		);
	});

	it("is taken as it stands where the options are not packed: that is said, and the archive is not verified", async () => {
		const verification = await verified({ options: { rules: RULES }, told_options: undefined });
		expect([derivation(verification), conclusionOf(verification)]).toEqual(["not_packed", "unverified"]);
		expect(renderVerification(verification, bundle.digest)).toContain("configuration.json is taken as it stands");
	});
});
