import { afterEach, describe, expect, it } from "@jest/globals";
import type { SecurityHub } from "../../src/simulator/audit_state.js";
import type { Place } from "../../src/simulator/build/place.js";
import { inDays } from "../../src/simulator/build/place.js";
import {
	type ControlContent,
	controlFinding,
	FOUNDATIONAL_STANDARD,
	type HubContent,
	securityHub,
} from "../../src/simulator/build/security_hub.js";
import type { Faults } from "../../src/simulator/faults.js";
import { QUICK, startAnswers } from "../aws/http_answers.js";
import { byName, collectType, fact, NOW, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = [
	"security_hub",
	"security_hub_standards",
	"security_hub_controls",
	"security_hub_control_associations",
	"key_control_findings",
];
const CIS = "cis-aws-foundations-benchmark/v/5.0.0";
const IDS = ["KMS.1", "KMS.2", "KMS.3", "KMS.4", "KMS.5"];
const AUDIT_IDS = ["CloudTrail.1", "CloudTrail.2", "CloudTrail.4", "Config.1", "GuardDuty.1", "IAM.28", "Inspector.1"];

async function regionOf(hub: SecurityHub | undefined, facets = FACETS, faults: Faults = {}) {
	simulator = await startSimulator(worldOf(hub === undefined ? {} : { security_hub: hub }), faults);
	return byName(await collectType(simulator, "region", facets), "region").get(PLACE.region);
}

/** A hub with all controls that are asked for. */
function hubOf(content: HubContent = {}, of_controls: Readonly<Record<string, Partial<ControlContent>>> = {}) {
	return securityHub(PLACE, {
		controls: [...IDS, ...AUDIT_IDS].map((id) => ({ id, title: `${id} should hold`, ...of_controls[id] })),
		...content,
	});
}

describe("Security Hub", () => {
	it("is off where the account is not subscribed, and is asked nothing more", async () => {
		const region = await regionOf(undefined, FACETS, {
			denied: [
				"securityhub:GetEnabledStandards",
				"securityhub:BatchGetSecurityControls",
				"securityhub:ListStandardsControlAssociations",
				"securityhub:GetFindings",
			],
		});
		expect(fact(region, "security_hub")).toEqual({ status: "known", value: { is_enabled: false } });
		for (const facet of FACETS.slice(1, 4)) expect(fact(region, facet)).toEqual({ status: "known", value: [] });
		expect(fact(region, "key_control_findings")).toEqual({
			status: "known",
			value: { is_complete: true, findings: [] },
		});
	});

	it("is on where it says so", async () => {
		const region = await regionOf(hubOf(), ["security_hub"]);
		expect(fact(region, "security_hub")).toEqual({
			status: "known",
			value: {
				is_enabled: true,
				hub_arn: "arn:aws:securityhub:eu-central-1:111122223333:hub/default",
				subscribed_at: inDays(NOW, -400).toISOString(),
				auto_enable_controls: true,
				control_finding_generator: "SECURITY_CONTROL",
			},
		});
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["securityhub:DescribeHub"] }, "denied"],
		["throttled", { throttled: ["securityhub:DescribeHub"] }, "throttled"],
		["cut off", { dropped: ["securityhub:DescribeHub"] }, "unavailable"],
		["empty", { empty_answers: ["securityhub:DescribeHub"] }, "invalid"],
		["of an expired session", { expired_token: true }, "denied"],
	])("is unknown, with all that it would tell, where the answer is %s", async (_name, faults, kind) => {
		const region = await regionOf(hubOf(), FACETS, faults);
		for (const facet of FACETS) {
			expect(fact(region, facet)).toMatchObject({
				status: "unknown",
				reason: { kind, action: "securityhub:DescribeHub" },
			});
		}
	});

	it.each([
		"There is an issue with the account used to make the request.",
		"Account 111122223333 is not an administrator for this organization",
		"",
	])("is not off where an account has no access for another reason: %j", async (message) => {
		const server = await startAnswers(() => ({
			status: 401,
			headers: { "x-amzn-errortype": "InvalidAccessException" },
			body: JSON.stringify({ Code: "InvalidAccessException", Message: message }),
		}));
		try {
			const [region] = (await collectType(server, "region", ["security_hub"])).resources.region ?? [];
			expect(fact(region, "security_hub")).toMatchObject({ status: "unknown", reason: { kind: "denied" } });
		} finally {
			await server.close();
		}
	});

	it("tells its standards, over all pages", async () => {
		const hub = hubOf({ standards: { [FOUNDATIONAL_STANDARD]: "READY", [CIS]: "INCOMPLETE" } });
		const region = await regionOf(hub, ["security_hub_standards"], { page_size: 1 });
		expect(fact(region, "security_hub_standards")).toEqual({
			status: "known",
			value: [
				{ standard_arn: `arn:aws:securityhub:eu-central-1::standards/${FOUNDATIONAL_STANDARD}`, status: "READY" },
				{
					standard_arn: `arn:aws:securityhub:eu-central-1::standards/${CIS}`,
					status: "INCOMPLETE",
					status_reason: "NO_AVAILABLE_CONFIGURATION_RECORDER",
				},
			],
		});
	});

	it("tells no standards about other clouds", async () => {
		const hub = hubOf();
		const [aws] = hub.standards;
		if (aws === undefined) throw new Error("the hub has no standard");
		const standards = [
			{ ...aws, Provider: "Azure" },
			{ ...aws, Provider: "AWS" },
		];
		const region = await regionOf({ ...hub, standards }, ["security_hub_standards"]);
		expect(fact(region, "security_hub_standards")).toMatchObject({ value: [{ status: "READY" }] });
	});

	it("tells which controls are on, and where and why the others are off", async () => {
		const standards = { [FOUNDATIONAL_STANDARD]: "READY" as const, [CIS]: "READY" as const };
		const hub = hubOf(
			{ standards },
			{
				"KMS.3": { disabled_in: { [FOUNDATIONAL_STANDARD]: "Deletion is watched elsewhere", [CIS]: "The same" } },
				"KMS.4": { in: [] },
				"KMS.5": { disabled_in: { [CIS]: "On in the other" } },
			},
		);
		const facets = ["security_hub_controls", "security_hub_control_associations"];
		const region = await regionOf(hub, facets, { page_size: 1 });
		const off = ["KMS.3", "KMS.4"];
		expect(fact(region, "security_hub_controls")).toEqual({
			status: "known",
			value: [...IDS, ...AUDIT_IDS].map((id) => ({
				control_id: id,
				control: {
					status: "known",
					value: { exists: true, status: off.includes(id) ? "DISABLED" : "ENABLED", title: `${id} should hold` },
				},
			})),
		});
		const disabled = (standard: string, updated_reason: string) => ({
			standard_arn: `arn:aws:securityhub:eu-central-1::standards/${standard}`,
			status: "DISABLED",
			updated_reason,
		});
		expect(fact(region, "security_hub_control_associations")).toEqual({
			status: "known",
			value: [
				{
					control_id: "KMS.3",
					associations: {
						status: "known",
						value: [disabled(FOUNDATIONAL_STANDARD, "Deletion is watched elsewhere"), disabled(CIS, "The same")],
					},
				},
				{ control_id: "KMS.4", associations: { status: "known", value: [] } },
			],
		});
	});

	it("does not have every control in every Region", async () => {
		const hub = hubOf({ controls: [{ id: "KMS.3", title: "Deletion" }] });
		const region = await regionOf(hub, ["security_hub_controls"]);
		expect(fact(region, "security_hub_controls")).toMatchObject({
			value: expect.arrayContaining([
				{ control_id: "KMS.3", control: { status: "known", value: expect.objectContaining({ exists: true }) } },
				{ control_id: "KMS.4", control: { status: "known", value: { exists: false } } },
			]),
		});
	});

	it.each([
		[
			{ ErrorCode: "ACCESS_DENIED", ErrorReason: "No" },
			{ kind: "denied", message: "ACCESS_DENIED: No" },
		],
		[{ ErrorCode: "LIMIT_EXCEEDED" }, { kind: "invalid", message: "LIMIT_EXCEEDED:" }],
		[undefined, { kind: "invalid", message: "the answer does not hold KMS.4" }],
	])("leaves a control unknown that it does not look up: %j", async (failure, reason) => {
		const failed = failure === undefined ? [] : [{ SecurityControlId: "KMS.4", ...failure }];
		const hub = { HubArn: "arn:aws:securityhub:eu-central-1:111122223333:hub/default" };
		const server = await startAnswers((_asked, index) => ({
			body: JSON.stringify(index === 0 ? hub : { SecurityControls: [], UnprocessedIds: failed }),
		}));
		try {
			const [region] = (await collectType(server, "region", ["security_hub_controls"])).resources.region ?? [];
			expect(fact(region, "security_hub_controls")).toMatchObject({
				status: "known",
				value: expect.arrayContaining([
					{
						control_id: "KMS.4",
						control: { status: "unknown", reason: { ...reason, action: "securityhub:BatchGetSecurityControls" } },
					},
				]),
			});
		} finally {
			await server.close();
		}
	});

	it("leaves unknown for itself why a control is off, where that may not be read", async () => {
		const hub = hubOf({}, { "KMS.4": { in: [] } });
		const action = "securityhub:ListStandardsControlAssociations";
		const region = await regionOf(hub, ["security_hub_control_associations"], { denied: [action] });
		expect(fact(region, "security_hub_control_associations")).toMatchObject({
			status: "known",
			value: [{ control_id: "KMS.4", associations: { status: "unknown", reason: { kind: "denied", action } } }],
		});
	});
});

describe("what Security Hub finds of keys", () => {
	const arn = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
	const resource = { type: "AwsKmsKey", id: arn };
	const found = (place: Place, changes: Partial<Parameters<typeof controlFinding>[1]> = {}) =>
		controlFinding(place, { control: "KMS.4", title: "Keys rotate", status: "FAILED", resource, ...changes });

	it("are the active findings of its own controls on keys of this account and Region, over all pages", async () => {
		const findings = [
			found(PLACE),
			found(PLACE, { control: "KMS.3", title: "Keys stay", status: "PASSED" }),
			found(PLACE, { control: "KMS.5", workflow: "SUPPRESSED" }),
			// Not these: an old one, another control's, another account's, another Region's, another product's.
			found(PLACE, { record_state: "ARCHIVED", resource: { ...resource, id: `${arn}0` } }),
			found(PLACE, { control: "S3.1" }),
			found({ ...PLACE, account: "444455556666" }),
			found({ ...PLACE, region: "eu-west-1" }),
			{ ...found(PLACE), ProductArn: "arn:aws:securityhub:eu-central-1:111122223333:product/111122223333/default" },
		];
		const region = await regionOf(hubOf({ findings }), ["key_control_findings"], { page_size: 1 });
		const finding = (control_id: string, title: string, compliance_status: string, workflow_status: string) => ({
			control_id,
			title,
			compliance_status,
			workflow_status,
			resource_arns: [arn],
			updated_at: inDays(NOW, -1).toISOString(),
		});
		expect(fact(region, "key_control_findings")).toEqual({
			status: "known",
			value: {
				is_complete: true,
				findings: [
					finding("KMS.4", "Keys rotate", "FAILED", "NEW"),
					finding("KMS.3", "Keys stay", "PASSED", "RESOLVED"),
					finding("KMS.5", "Keys rotate", "FAILED", "SUPPRESSED"),
				],
			},
		});
	});

	it("are read up to a bound, and said to be more", async () => {
		const findings = Array.from({ length: 201 }, (_, index) =>
			found(PLACE, { resource: { ...resource, id: `${arn}${index}` } }),
		);
		simulator = await startSimulator(worldOf({ security_hub: hubOf({ findings }) }), { page_size: 1 });
		const pace = { ...QUICK, api_rate_share: 1000 };
		const inventory = await collectType(simulator, "region", ["key_control_findings"], { pace });
		const [region] = inventory.resources.region ?? [];
		const { value } = fact(region, "key_control_findings") as { value: { is_complete: boolean; findings: unknown[] } };
		expect([value.is_complete, value.findings.length]).toEqual([false, 200]);
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["securityhub:GetFindings"] }, "denied"],
		["cut short", { cut_pages: ["securityhub:GetFindings"], page_size: 1 }, "denied"],
		["empty", { empty_answers: ["securityhub:GetFindings"] }, "invalid"],
	])("are unknown where the answer is %s", async (_name, faults, kind) => {
		const findings = [found(PLACE), found(PLACE, { control: "KMS.3" })];
		const region = await regionOf(hubOf({ findings }), ["key_control_findings"], faults);
		expect(fact(region, "key_control_findings")).toMatchObject({
			status: "unknown",
			reason: { kind, action: "securityhub:GetFindings" },
		});
	});
});
