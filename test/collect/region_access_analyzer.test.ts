import { afterEach, describe, expect, it } from "@jest/globals";
import { accessFinding, analyzer } from "../../src/simulator/build/access_analyzer.js";
import { inDays } from "../../src/simulator/build/place.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { regionState } from "../../src/simulator/world.js";
import { startAnswers } from "../aws/http_answers.js";
import { byName, collectType, fact, NOW, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = ["access_analyzers", "external_access_findings"];
const KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

async function regionOf(analyzers: Parameters<typeof regionState>[0]["analyzers"], faults: Faults = {}) {
	simulator = await startSimulator(worldOf({ analyzers: analyzers ?? [] }), faults);
	return byName(await collectType(simulator, "region", FACETS), "region").get(PLACE.region);
}

const findings = [
	accessFinding(PLACE, { resource: KEY }),
	accessFinding(PLACE, { resource: `${KEY}0`, error: "ACCESS_DENIED" }),
	accessFinding(PLACE, { resource: `${KEY}1`, status: "ARCHIVED" }),
	accessFinding(PLACE, { resource: `${KEY}2`, status: "RESOLVED" }),
	accessFinding(PLACE, { resource: "arn:aws:s3:::public", resource_type: "AWS::S3::Bucket" }),
	{ ...accessFinding(PLACE, { resource: `${KEY}3` }), resourceOwnerAccount: "444455556666" },
];
const external = analyzer(PLACE, { name: "external", findings });
const organization = analyzer(PLACE, { name: "organization", type: "ORGANIZATION", findings: findings.slice(1, 2) });

describe("the analyzers of a Region", () => {
	it("are none where Access Analyzer was never turned on", async () => {
		const region = await regionOf([]);
		expect(fact(region, "access_analyzers")).toEqual({ status: "known", value: { available: true, analyzers: [] } });
		expect(fact(region, "external_access_findings")).toEqual({ status: "known", value: [] });
	});

	it("are those of external access, over all pages, each with its state", async () => {
		const region = await regionOf(
			[
				external,
				analyzer(PLACE, { name: "unused", type: "ACCOUNT_UNUSED_ACCESS" }),
				analyzer(PLACE, { name: "internal", type: "ORGANIZATION_INTERNAL_ACCESS" }),
				analyzer(PLACE, { name: "broken", type: "ORGANIZATION", status: "FAILED" }),
			],
			{ page_size: 1 },
		);
		const arn = (name: string) => `arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/${name}`;
		expect(fact(region, "access_analyzers")).toEqual({
			status: "known",
			value: {
				available: true,
				analyzers: [
					{
						analyzer_arn: arn("external"),
						name: "external",
						type: "ACCOUNT",
						status: "ACTIVE",
						created_at: inDays(NOW, -300).toISOString(),
						last_resource_analyzed_at: inDays(NOW, -1).toISOString(),
					},
					{
						analyzer_arn: arn("broken"),
						name: "broken",
						type: "ORGANIZATION",
						status: "FAILED",
						status_reason: "SERVICE_LINKED_ROLE_CREATION_FAILED",
						created_at: inDays(NOW, -300).toISOString(),
					},
				],
			},
		});
	});

	it("do not tell of an analysis before there was one", async () => {
		const region = await regionOf([
			analyzer(PLACE, { name: "new", created_days_ago: 1 / 1440, analyzed_days_ago: null }),
		]);
		expect(fact(region, "access_analyzers")).toMatchObject({
			value: { analyzers: [{ created_at: inDays(NOW, -1 / 1440).toISOString() }] },
		});
		expect(JSON.stringify(region)).not.toContain("last_resource_analyzed_at");
	});

	it("tell of the account's keys what is active, over all pages", async () => {
		const region = await regionOf([external, organization], { page_size: 1 });
		const updated_at = "2026-05-16T09:30:00.000Z";
		const error = { finding_id: findings[1]?.id, resource_arn: `${KEY}0`, error: "ACCESS_DENIED", updated_at };
		expect(fact(region, "external_access_findings")).toEqual({
			status: "known",
			value: [
				{
					analyzer_arn: external.summary.arn,
					findings: {
						status: "known",
						value: [{ finding_id: findings[0]?.id, resource_arn: KEY, updated_at }, error],
					},
				},
				{ analyzer_arn: organization.summary.arn, findings: { status: "known", value: [error] } },
			],
		});
	});

	it("are asked for findings only while they are active", async () => {
		const region = await regionOf([analyzer(PLACE, { name: "external", status: "DISABLED", findings })]);
		expect(fact(region, "external_access_findings")).toEqual({ status: "known", value: [] });
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["access-analyzer:ListFindings"] }, "denied"],
		["cut after a page", { cut_pages: ["access-analyzer:ListFindings"], page_size: 1 }, "denied"],
		["empty", { empty_answers: ["access-analyzer:ListFindings"] }, "invalid"],
	])("are unknown, each for itself, where the findings are %s", async (_name, faults, kind) => {
		const region = await regionOf([external], faults);
		expect(fact(region, "external_access_findings")).toMatchObject({
			status: "known",
			value: [{ findings: { status: "unknown", reason: { kind, action: "access-analyzer:ListFindings" } } }],
		});
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["access-analyzer:ListAnalyzers"] }, "denied"],
		["throttled", { throttled: ["access-analyzer:ListAnalyzers"] }, "throttled"],
		["cut off", { dropped: ["access-analyzer:ListAnalyzers"] }, "unavailable"],
		["empty", { empty_answers: ["access-analyzer:ListAnalyzers"] }, "invalid"],
	])("are unknown where the list is %s", async (_name, faults, kind) => {
		const region = await regionOf([external], faults);
		for (const facet of FACETS) {
			expect(fact(region, facet)).toMatchObject({
				status: "unknown",
				reason: { kind, action: "access-analyzer:ListAnalyzers" },
			});
		}
	});

	it("are not to be had in a Region that AWS's endpoint list has no Access Analyzer for", async () => {
		const headers = { "x-amzn-errortype": "UnrecognizedClientException" };
		const server = await startAnswers(() => ({ status: 403, headers, body: "{}" }));
		try {
			const inventory = await collectType(server, "region", FACETS, { region: "us-iso-east-1" });
			const [region] = inventory.resources.region ?? [];
			expect(fact(region, "access_analyzers")).toEqual({
				status: "known",
				value: { available: false, why: "IAM Access Analyzer is not offered in us-iso-east-1" },
			});
			expect(fact(region, "external_access_findings")).toEqual({ status: "known", value: [] });
		} finally {
			await server.close();
		}
	});
});
