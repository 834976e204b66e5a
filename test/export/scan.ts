import type { Gap } from "../../src/model/inventory.js";
import { known } from "../../src/model/observed.js";
import type { Scan } from "../../src/model/scan.js";
import { ACCOUNT, assessed, cluster, key, type Place, rule, type Said, scanOf } from "../report/scans.js";

export const ROTATES = rule("kms_key/rotation_enabled", "medium", { was: ["kms_key/rotates"] });
export const PRIVATE = rule("kms_key/policy_not_public", "critical", {
	controls: { aws_security_hub: ["KMS.5"], iso_27001_2022: ["A.8.24"] },
	controls_by: { aws_security_hub: "aws", iso_27001_2022: "keyproof" },
});
export const ZONES = rule("cloudhsm_cluster/spans_two_zones", "high");
export const TRAIL = rule("region/cloudtrail_records_key_use", "high");
const RULES = [ROTATES, PRIVATE, ZONES, TRAIL];

export const ORDERS = key("0a1b2c3d-1111-4222-8333-444455556666", "alias/orders");
export const LEDGER = key("1b2c3d4e-1111-4222-8333-444455556666", "alias/ledger");
export const PAYMENTS = cluster("cluster-7ur2x3kq4lm", "payments");
export const REGION: Place = {
	type: "region",
	arn: `arn:aws:keyproof:eu-central-1:${ACCOUNT}:region`,
	name: "eu-central-1",
};
export const WAIVER = { owner: "crypto team", reason: "moves in spring", expires: "2026-06-30" };

export const DENIED = { kind: "denied", action: "kms:GetKeyPolicy", message: "AccessDeniedException: no" } as const;

export type Verdicts = readonly (readonly [Place, Readonly<Record<string, Said>>])[];

/** One verdict of every kind. */
export const EVERY_KIND: Verdicts = [
	[ORDERS, { "kms_key/rotation_enabled": { fail: ["rotation is off"] }, "kms_key/policy_not_public": "pass" }],
	[LEDGER, { "kms_key/rotation_enabled": "not_applicable", "kms_key/policy_not_public": { unknown: DENIED } }],
	[PAYMENTS, { "cloudhsm_cluster/spans_two_zones": { waived: ["all HSMs are in one zone"], waiver: WAIVER } }],
	[REGION, { "region/cloudtrail_records_key_use": { fail: ["no trail"], severity: "critical" } }],
];

/** A scan of one Region at a minute of the day, with what the listings of keys and clusters told of them. */
export function scanAt(
	minute: number,
	verdicts: Verdicts = EVERY_KIND,
	changes: { gaps?: Gap[]; rules?: typeof RULES; generated_minute?: number } = {},
): Scan {
	const rules = changes.rules ?? RULES;
	const at = (of: number): string => `2026-06-15T10:${String(of).padStart(2, "0")}:00.000Z`;
	const resources = verdicts.map(([place, said]) => assessed(place, said, rules));
	const types = [...new Set(rules.map(({ type }) => type))].sort();
	const base = scanOf(rules, resources, { ...(changes.gaps === undefined ? {} : { gaps: changes.gaps }) });
	const told = {
		kms_key: {
			metadata: known({
				key_id: "0a1b2c3d",
				manager: "CUSTOMER",
				state: "Enabled",
				origin: "AWS_KMS",
				description: "Orders",
				creation_date: "2025-01-15T12:00:00.500Z",
			}),
			rotation: known({ enabled: false }),
		},
		cloudhsm_cluster: { metadata: known({ cluster_id: "cluster-7ur2x3kq4lm", state: "ACTIVE", hsms: [], tags: {} }) },
	};
	const lists = Object.entries(base.inventory.resources).map(([type, list]) => [
		type,
		list.map((resource) => ({ ...resource, ...(type in told ? told[type as keyof typeof told] : {}) })),
	]);
	return {
		...base,
		generated_at: at(changes.generated_minute ?? minute + 1),
		inventory: {
			...base.inventory,
			collected_at: at(minute),
			scopes: [{ account: ACCOUNT, partition: "aws", region: "eu-central-1", types, not_offered: [] }],
			resources: Object.fromEntries(lists),
		},
	};
}
