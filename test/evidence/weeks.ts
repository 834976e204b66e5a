import { resolveConfig } from "../../src/config/config.js";
import { linkTo } from "../../src/evidence/chain.js";
import { packEvidence } from "../../src/evidence/pack.js";
import { outcomeOf } from "../../src/evidence/worker.js";
import { extended, type Link } from "../../src/model/history.js";
import { known, unknown } from "../../src/model/observed.js";
import { taggedTypes } from "../../src/needs.js";
import { assess } from "../../src/pipeline.js";
import { bundleOf } from "../../src/policies.js";
import { DENIED, inventoryWith, kmsKey } from "../report/register_inventory.js";
import { policies } from "./archives.js";

/** Weeks of evidence about one key, small enough to verify in a moment. */

const WEEK = 7 * 86_400_000;
const START = Date.parse("2026-01-05T06:00:00.000Z");
const RULE = "kms_key/rotation_enabled";

/** How the key is in a week: it rotates, it does not, or nobody may know. */
export type Week = "on" | "off" | "denied";

const FACTS = {
	on: known({ enabled: true, rotation_period_in_days: 365 }),
	off: known({ enabled: false }),
	denied: unknown({ ...DENIED, action: "kms:GetKeyRotationStatus" }),
};

/** The archives of weeks, each after the one before it. */
export async function archivesOf(weeks: readonly Week[]): Promise<Uint8Array[]> {
	const bundle = bundleOf(policies);
	const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
	const config = resolveConfig({ rules: [RULE] }, choices, () => undefined);
	const archives: Uint8Array[] = [];
	let previous: readonly Link[] = [];
	for (const [index, week] of weeks.entries()) {
		const collected_at = new Date(START + index * WEEK).toISOString();
		const inventory = inventoryWith({ kms_key: [kmsKey("payments", {}, { rotation: FACTS[week] })] }, { collected_at });
		const scan = await assess(inventory, config, { policies: bundle, run_id: "", now: () => new Date(collected_at) });
		const grounds = { policies, bundle, config, configuration_file: undefined, options: { rules: [RULE] }, previous };
		const archive = packEvidence(scan, grounds);
		archives.push(archive);
		const outcome = await outcomeOf(archive);
		if ("refusal" in outcome || outcome.verification.judgement === undefined) throw new Error("it is not sound");
		previous = extended(previous, linkTo(outcome.verification.judgement.scan, outcome.verification.digest));
	}
	return archives;
}
