import { describe, expect, it } from "@jest/globals";
import { opinionsIn } from "../../src/link/opinions.js";
import { indexInventory } from "../../src/link/relation.js";
import { known, type Observed, unknown } from "../../src/model/observed.js";
import type { Opinion } from "../../src/model/opinion.js";
import type { Resource } from "../../src/model/resource.js";
import { DENIED, HERE, inventoryOf, key } from "./inventory.js";

const KEY = key("a");

function region(findings: Observed<unknown>): Resource {
	return {
		arn: `arn:aws:keyproof:${HERE.region}:${HERE.account}:region`,
		...HERE,
		name: HERE.region,
		key_control_findings: findings,
	};
}

const opinionsOf = (resources: Record<string, Resource[]>) =>
	opinionsIn(indexInventory(inventoryOf([], { resources })));

function brief(opinions: readonly Opinion[]): string[] {
	return opinions.map(
		({ arn, service, check, says }) => `${service} ${check} ${says} ${arn === KEY.arn ? "key" : arn}`,
	);
}

describe("what Security Hub says of keys", () => {
	const finding = (compliance_status: string, members: object = {}) => ({
		control_id: "KMS.4",
		title: "AWS KMS key rotation should be enabled",
		compliance_status,
		workflow_status: "NEW",
		resource_arns: [KEY.arn],
		updated_at: "2026-01-15T12:00:00.000Z",
		...members,
	});
	const says = (...findings: object[]) =>
		opinionsOf({ region: [region(known({ is_complete: true, findings }))] }).opinions;

	it("is pass or fail by its findings, one for every resource that they name", () => {
		const other = { resource_arns: [KEY.arn, "arn:aws:kms:eu-central-1:111122223333:key/b"] };
		expect(brief(says(finding("PASSED"), finding("FAILED", other)))).toEqual([
			"security_hub KMS.4 pass key",
			"security_hub KMS.4 fail key",
			"security_hub KMS.4 fail arn:aws:kms:eu-central-1:111122223333:key/b",
		]);
	});

	it("is nothing where it could not tell itself", () => {
		expect(says(finding("WARNING"), finding("NOT_AVAILABLE"), finding(""))).toEqual([]);
	});

	it("tells what somebody suppressed there", () => {
		const [opinion] = says(finding("FAILED", { workflow_status: "SUPPRESSED" }));
		expect(opinion?.why).toBe("AWS KMS key rotation should be enabled (suppressed there)");
	});

	it("is nothing where it was not read", () => {
		expect(opinionsOf({ region: [region(unknown(DENIED))] }).opinions).toEqual([]);
		expect(opinionsOf({})).toEqual({ opinions: [], unheard: [] });
	});

	it("is told to be missing where it was not read, or not to the end", () => {
		const at = { service: "security_hub", account: HERE.account, region: HERE.region };
		expect(opinionsOf({ region: [region(unknown(DENIED))] }).unheard).toEqual([{ ...at, reason: DENIED }]);
		expect(opinionsOf({ region: [region(known({ is_complete: false, findings: [] }))] }).unheard).toMatchObject([
			{ ...at, reason: { kind: "unavailable", action: "securityhub:GetFindings" } },
		]);
		expect(opinionsOf({ region: [region(known({ is_complete: true, findings: [] }))] }).unheard).toEqual([]);
	});
});

describe("what Access Analyzer says of a key", () => {
	const analyzer = (findings: Observed<readonly object[]>, name = "external") => ({ name, findings });
	const found = (error?: string) => ({
		resource_arn: KEY.arn,
		finding_id: "f",
		updated_at: "2026-01-15T12:00:00.000Z",
		...(error === undefined ? {} : { error }),
	});
	const says = (access_analyzers: Observed<unknown>, external_access_findings: Observed<unknown> = known([])) => {
		const at = { ...region(unknown(DENIED)), access_analyzers, external_access_findings };
		return opinionsOf({ kms_key: [KEY], region: [at] }).opinions;
	};
	const by = (...analyzers: ReturnType<typeof analyzer>[]) =>
		says(
			known({
				available: true,
				analyzers: analyzers.map(({ name }) => ({ analyzer_arn: name, name, type: "ACCOUNT" })),
			}),
			known(analyzers.map(({ name, findings }) => ({ analyzer_arn: name, findings }))),
		);

	it("is fail where an active finding names the key, whichever analyzer has it", () => {
		expect(brief(by(analyzer(known([])), analyzer(known([found()]), "organization")))).toEqual([
			"access_analyzer ExternalAccess fail key",
		]);
		expect(brief(by(analyzer(unknown(DENIED)), analyzer(known([found()]))))).toEqual([
			"access_analyzer ExternalAccess fail key",
		]);
	});

	it("is pass where every analyzer was read and none found anything", () => {
		expect(brief(by(analyzer(known([])), analyzer(known([]))))).toEqual(["access_analyzer ExternalAccess pass key"]);
	});

	it.each([
		["there is no analyzer", by()],
		["it is not offered", says(known({ available: false, why: "not offered" }))],
		["it was not read", says(unknown(DENIED))],
		["its findings were not read", says(known({ available: true, analyzers: [] }), unknown(DENIED))],
		["one analyzer was not read", by(analyzer(known([])), analyzer(unknown(DENIED), "other"))],
		[
			"it has analyzed nothing yet",
			says(
				known({
					available: true,
					analyzers: [{ analyzer_arn: "new", name: "new", type: "ACCOUNT", created_at: "2026-01-15T11:59:00Z" }],
				}),
				known([{ analyzer_arn: "new", findings: known([]) }]),
			),
		],
		["it could not read the key", by(analyzer(known([found("ACCESS_DENIED")])))],
	])("is nothing where %s", (_, opinions) => {
		expect(opinions).toEqual([]);
	});

	it("is nothing where no Region was collected", () => {
		expect(opinionsOf({ kms_key: [KEY] }).opinions).toEqual([]);
	});
});

describe("what Trusted Advisor says of clusters", () => {
	const cluster = "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-7ur2x3kq4lm";
	const check = (status: string, members: object = {}) => ({
		available: true,
		status: "warning",
		resources: [
			{
				resource_id: "cluster-7ur2x3kq4lm",
				region: "eu-central-1",
				status,
				is_excluded: false,
				metadata: ["eu-central-1", "cluster-7ur2x3kq4lm"],
				...members,
			},
		],
	});
	const says = (value: unknown) => {
		const account: Resource = {
			arn: "arn:aws:keyproof::111122223333:account",
			account: HERE.account,
			region: "",
			name: HERE.account,
			advisor_recommendations: known({ available: false, why: "closed" }),
			advisor_check: known(value),
		};
		return brief(opinionsOf({ account: [account] }).opinions);
	};

	it("is pass or fail by the status of the cluster", () => {
		expect(says(check("ok"))).toEqual([`trusted_advisor hc0dfs7601 pass ${cluster}`]);
		expect(says(check("warning"))).toEqual([`trusted_advisor hc0dfs7601 fail ${cluster}`]);
		expect(says(check("error"))).toEqual([`trusted_advisor hc0dfs7601 fail ${cluster}`]);
	});

	it("is nothing of what it excludes, does not judge, or cannot look at", () => {
		expect(says(check("warning", { is_excluded: true }))).toEqual([]);
		expect(says(check("not_available"))).toEqual([]);
		expect(says({ available: false, why: "no support plan" })).toEqual([]);
	});
});

describe("the rules of AWS Config", () => {
	it("are told to be unheard where they could not be read, since no verdict waits for them", () => {
		const silent = { ...region(known({ is_complete: true, findings: [] })), config_rules: unknown(DENIED) };
		const { account, region: name } = HERE;
		expect(opinionsOf({ region: [silent] }).unheard).toEqual([
			{ service: "aws_config", account, region: name, reason: DENIED },
		]);
		expect(opinionsOf({ region: [{ ...silent, config_rules: known([]) }] }).unheard).toEqual([]);
	});
});
