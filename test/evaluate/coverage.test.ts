import { describe, expect, it } from "@jest/globals";
import { coverageOf } from "../../src/evaluate/coverage.js";
import { ACCOUNT, assessed, cluster, key, type Place, rule, type Said, scanOf } from "../report/scans.js";

const TRAIL = rule("region/cloudtrail_records_key_use", "high", {
	audit_service: { name: "AWS CloudTrail", sees: ["cloudhsm_cluster", "kms_key"] },
});
const RECORDER = rule("region/config_records_keys", "medium", {
	audit_service: { name: "AWS Config", sees: ["kms_key"], lacks: { cloudhsm_cluster: "AWS Config has no such type" } },
});
const ADVISOR = rule("account/trusted_advisor_clear", "medium", {
	audit_service: { name: "AWS Trusted Advisor", sees: ["cloudhsm_cluster"] },
});
const ALARMED = rule("cloudhsm_cluster/health_alarmed", "medium", {
	audit_service: { name: "Amazon CloudWatch", sees: ["cloudhsm_cluster"] },
});
const DELETION = rule("region/key_deletion_alarmed", "medium", {
	audit_service: { name: "Amazon CloudWatch", sees: ["kms_key"] },
});
const ROTATES = rule("kms_key/rotation_enabled", "medium");
const RULES = [TRAIL, RECORDER, ADVISOR, ALARMED, DELETION, ROTATES];

const region: Place = { type: "region", arn: `arn:aws:keyproof:eu-central-1:${ACCOUNT}:region`, name: "eu-central-1" };
const account: Place = { type: "account", arn: `arn:aws:keyproof::${ACCOUNT}:account`, name: ACCOUNT, region: "" };
const key_ = key("a", "alias/a");
const GOOD = { [TRAIL.id]: "pass", [RECORDER.id]: "pass", [DELETION.id]: "pass" } as const;

/** Two keys and a cluster, where the Region and the account say what the test says. */
function coverage(
	ofRegion: Readonly<Record<string, Said>>,
	ofAccount: Said = "pass",
	ofCluster: Said = "pass",
	sees: Readonly<Record<string, readonly string[]>> = {},
) {
	const resources = [
		assessed(key("a", "alias/a"), { [ROTATES.id]: "pass" }, RULES),
		assessed(key("b", "alias/b"), { [ROTATES.id]: { fail: ["off"] } }, RULES),
		assessed(cluster("cluster-a", "payments"), { [ALARMED.id]: ofCluster }, RULES),
		{ ...assessed(region, ofRegion, RULES), sees },
		{ ...assessed(account, { [ADVISOR.id]: ofAccount }, RULES), exemptions: { [ADVISOR.id]: "no support plan" } },
	];
	const { rows, services } = coverageOf(scanOf(RULES, resources));
	const cellsOf = (type: string) =>
		Object.fromEntries(
			rows
				.filter((row) => row.type === type)
				.flatMap(({ cells }) => cells.map(({ service, sight, why }) => [service, [sight, ...why]] as const)),
		);
	return { rows, services, key: cellsOf("kms_key"), cluster: cellsOf("cloudhsm_cluster") };
}

describe("the coverage of keys and clusters", () => {
	it("is by service, and one row for resources that are seen alike", () => {
		const { services, rows } = coverage(GOOD);
		expect(services).toEqual(["AWS CloudTrail", "AWS Config", "AWS Trusted Advisor", "Amazon CloudWatch"]);
		expect(rows.map(({ type, region, resources }) => [type, region, resources.map(({ name }) => name)])).toEqual([
			["cloudhsm_cluster", "eu-central-1", ["payments"]],
			["kms_key", "eu-central-1", ["alias/a", "alias/b"]],
		]);
	});

	it("is whole where every rule passes; of what AWS does not offer it says why", () => {
		const { key, cluster } = coverage(GOOD);
		expect(key).toEqual({ "AWS CloudTrail": ["seen"], "AWS Config": ["seen"], "Amazon CloudWatch": ["seen"] });
		expect(cluster).toEqual({
			"AWS CloudTrail": ["seen"],
			"AWS Config": ["no_coverage", "AWS Config has no such type"],
			"AWS Trusted Advisor": ["seen"],
			"Amazon CloudWatch": ["seen"],
		});
	});

	it("is lacking where a rule fails or is waived", () => {
		const waiver = { owner: "a", reason: "b", expires: "2026-06-30" };
		const { key, cluster } = coverage({
			...GOOD,
			[TRAIL.id]: { fail: ["no trail"] },
			[RECORDER.id]: { waived: ["no recorder"], waiver },
		});
		expect([key["AWS CloudTrail"], cluster["AWS CloudTrail"]]).toEqual([
			["unseen", "no trail"],
			["unseen", "no trail"],
		]);
		expect(key["AWS Config"]).toEqual(["unseen", "no recorder"]);
	});

	it("is told apart by type where the policy does", () => {
		const { key, cluster } = coverage({ ...GOOD, [TRAIL.id]: { fail: ["KMS is excluded"] } }, "pass", "pass", {
			[TRAIL.id]: ["cloudhsm_cluster"],
		});
		expect(key["AWS CloudTrail"]).toEqual(["unseen", "KMS is excluded"]);
		expect(cluster["AWS CloudTrail"]).toEqual(["seen"]);
	});

	it("is there with a remark where the service sees all and the rule has something to say", () => {
		const said = { ...GOOD, [TRAIL.id]: { fail: ["write events only"] } };
		const { key } = coverage(said, "pass", "pass", { [TRAIL.id]: ["cloudhsm_cluster", "kms_key"] });
		expect(key["AWS CloudTrail"]).toEqual(["seen", "write events only"]);
	});

	it("says nothing of what a service found about the resource that it sees", () => {
		const looks = rule("kms_key/no_external_access_finding", "low", {
			audit_service: { name: "IAM Access Analyzer", sees: ["kms_key"] },
		});
		const found = {
			...assessed(key_, { [looks.id]: { fail: ["access from outside"] } }, [looks]),
			sees: { [looks.id]: ["kms_key"] },
		};
		expect(coverageOf(scanOf([looks], [found])).rows[0]?.cells).toMatchObject([{ sight: "seen", why: [] }]);
	});

	it("is never there where it is unknown, or where nobody asked", () => {
		const denied = { kind: "denied", action: "cloudtrail:DescribeTrails", message: "no" } as const;
		const { key } = coverage({ [RECORDER.id]: "pass", [TRAIL.id]: { unknown: denied } });
		expect(key["AWS CloudTrail"]).toEqual(["unknown", "not evaluated: cloudtrail:DescribeTrails denied (no)"]);
		expect(key["Amazon CloudWatch"]).toEqual(["unknown", "it was not asked about"]);
		const alone = coverageOf(scanOf(RULES, [assessed(key_, { [ROTATES.id]: "pass" }, RULES)]));
		expect(alone.rows[0]?.cells.map(({ sight }) => sight)).toEqual(["unknown", "unknown", "unknown"]);
	});

	it("says why a service cannot be had", () => {
		expect(coverage(GOOD, "not_applicable").cluster["AWS Trusted Advisor"]).toEqual(["unavailable", "no support plan"]);
		expect(coverage(GOOD, "pass", "not_applicable").cluster["Amazon CloudWatch"]).toEqual([
			"unavailable",
			"it does not apply here",
		]);
	});

	it("counts the worse answer where two rules tell of one service", () => {
		const again = rule("kms_key/trail_sees", "low", { audit_service: { name: "AWS CloudTrail", sees: ["kms_key"] } });
		const rules = [TRAIL, again];
		const [row] = coverageOf(
			scanOf(rules, [
				assessed(key_, { [again.id]: { fail: ["excluded"] } }, rules),
				assessed(region, { [TRAIL.id]: "pass" }, rules),
			]),
		).rows;
		expect(row?.cells).toEqual([
			{ service: "AWS CloudTrail", sight: "unseen", why: ["excluded"], rules: ["kms_key/trail_sees"] },
		]);
	});

	it("has no service whose rules are off", () => {
		expect(coverageOf(scanOf([ROTATES], [assessed(key_, { [ROTATES.id]: "pass" }, RULES)]))).toMatchObject({
			services: [],
			rows: [{ cells: [] }],
		});
	});
});
