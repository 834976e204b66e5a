import { AccessAnalyzerClient, ListAnalyzersCommand, ListFindingsV2Command } from "@aws-sdk/client-accessanalyzer";
import {
	AuditManagerClient,
	BatchImportEvidenceToAssessmentControlCommand,
	GetAccountStatusCommand,
	GetAssessmentCommand,
	GetEvidenceFileUploadUrlCommand,
	ListAssessmentsCommand,
} from "@aws-sdk/client-auditmanager";
import { GetDetectorCommand, GuardDutyClient, ListDetectorsCommand } from "@aws-sdk/client-guardduty";
import {
	BatchGetAccountStatusCommand,
	Inspector2Client,
	ListCoverageCommand,
	ListFindingsCommand as ListInspectorFindingsCommand,
} from "@aws-sdk/client-inspector2";
import {
	type AwsSecurityFinding,
	type AwsSecurityFindingFilters,
	BatchImportFindingsCommand,
	DescribeHubCommand,
	DescribeSecurityHubV2Command,
	GetFindingsCommand,
	ListStandardsControlAssociationsCommand,
	SecurityHubClient,
} from "@aws-sdk/client-securityhub";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import {
	ListRecommendationResourcesCommand,
	ListRecommendationsCommand,
	TrustedAdvisorClient,
} from "@aws-sdk/client-trustedadvisor";
import { afterEach, describe, expect, it } from "@jest/globals";
import { detector } from "../../src/simulator/build/guardduty.js";
import { inspector } from "../../src/simulator/build/inspector.js";
import { securityHub } from "../../src/simulator/build/security_hub.js";
import { SINGLE_ZONE_CHECK } from "../../src/simulator/build/support.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { Simulator } from "../../src/simulator/server.js";
import { regionState, type World } from "../../src/simulator/world.js";
import { auditedWorld, CIS, HOME, KEY } from "./audit_rest_world.js";
import { python } from "./conformance.js";
import { startWritable } from "./writes/writable.js";

const PRODUCT = "arn:aws:securityhub:eu-central-1:111122223333:product/111122223333/default";

let open: Simulator[] = [];
afterEach(async () => {
	for (const simulator of open) await simulator.close();
	open = [];
});

async function start(world: World = auditedWorld(), faults: Faults = {}): Promise<Simulator> {
	const simulator = await startWritable(world, faults);
	open.push(simulator);
	return simulator;
}

interface Session {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
}

/** The real SDK clients, without retries so that every refusal is seen. */
function clients({ url }: Simulator, region = "eu-central-1", session?: Session) {
	const credentials = session ?? { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
	const settings = { endpoint: url, region, credentials, maxAttempts: 1 };
	return {
		access: new AccessAnalyzerClient(settings),
		advisor: new TrustedAdvisorClient(settings),
		audit: new AuditManagerClient(settings),
		duty: new GuardDutyClient(settings),
		hub: new SecurityHubClient(settings),
		inspector: new Inspector2Client(settings),
		sts: new STSClient(settings),
	};
}

/** Name, status and message of the error that a call ends with. */
function refusal(call: Promise<unknown>): Promise<readonly [string, number | undefined, string]> {
	return call.then(
		() => ["no error", undefined, ""],
		(error: Error & { $metadata?: { httpStatusCode?: number } }) => [
			error.name,
			error.$metadata?.httpStatusCode,
			error.message,
		],
	);
}

/** A finding that Security Hub takes, with other members where given. */
function finding(more: Partial<AwsSecurityFinding> = {}): AwsSecurityFinding {
	return {
		SchemaVersion: "2018-10-08",
		Id: "keyproof/kms_key/rotation_enabled/1",
		ProductArn: PRODUCT,
		GeneratorId: "keyproof/kms_key/rotation_enabled",
		AwsAccountId: HOME.account,
		CreatedAt: "2026-06-15T09:30:00.000Z",
		UpdatedAt: "2026-06-15T09:30:00.000Z",
		Title: "Customer-managed KMS keys rotate automatically",
		Description: "automatic rotation is off",
		Resources: [{ Type: "AwsKmsKey", Id: KEY, Partition: "aws", Region: "eu-central-1" }],
		Compliance: { Status: "FAILED" },
		FindingProviderFields: {
			Severity: { Label: "HIGH", Original: "high" },
			Types: ["Software and Configuration Checks/AWS Security Best Practices"],
		},
		...more,
	};
}

const one = (value: string, comparison: "EQUALS" | "PREFIX" | "NOT_EQUALS" | "CONTAINS" = "EQUALS") => [
	{ Value: value, Comparison: comparison },
];

describe("GuardDuty", () => {
	it("gives the Region's detector, and times and features as the SDK reads them", async () => {
		const { duty } = clients(await start());
		const { DetectorIds = [] } = await duty.send(new ListDetectorsCommand({}));
		expect(DetectorIds).toHaveLength(1);
		const found = await duty.send(new GetDetectorCommand({ DetectorId: DetectorIds[0] }));
		expect(found.Status).toBe("ENABLED");
		expect(found.FindingPublishingFrequency).toBe("FIFTEEN_MINUTES");
		expect(found.Features?.filter(({ Status }) => Status === "ENABLED").map(({ Name }) => Name)).toEqual([
			"CLOUD_TRAIL",
			"DNS_LOGS",
			"FLOW_LOGS",
		]);
		expect(found.Features?.[0]?.UpdatedAt).toBeInstanceOf(Date);
		expect(found.CreatedAt).toBe("2025-04-21T09:30:00.000Z");
	});

	it("has no detector where it is off, and words foreign and malformed ids as AWS does", async () => {
		const simulator = await start();
		const { duty } = clients(simulator, "us-east-1");
		expect((await duty.send(new ListDetectorsCommand({}))).DetectorIds).toEqual([]);
		expect(await refusal(duty.send(new GetDetectorCommand({ DetectorId: "a".repeat(32) })))).toEqual([
			"BadRequestException",
			400,
			"The request is rejected because the input detectorId is not owned by the current account.",
		]);
		expect(await refusal(duty.send(new GetDetectorCommand({ DetectorId: "../findings" })))).toEqual([
			"BadRequestException",
			400,
			"The request is rejected because the parameter detectorId has an invalid value.",
		]);
		expect((await refusal(duty.send(new ListDetectorsCommand({ MaxResults: 51 }))))[0]).toBe("BadRequestException");
	});
});

describe("Security Hub", () => {
	it("says that an account is not subscribed, in the words of AWS", async () => {
		const { hub } = clients(await start(), "us-east-1");
		expect(await refusal(hub.send(new DescribeHubCommand({})))).toEqual([
			"InvalidAccessException",
			401,
			"Account 111122223333 is not subscribed to AWS Security Hub",
		]);
		expect((await refusal(hub.send(new DescribeSecurityHubV2Command({})))).slice(0, 2)).toEqual([
			"ResourceNotFoundException",
			404,
		]);
		expect((await refusal(hub.send(new BatchImportFindingsCommand({ Findings: [finding()] }))))[0]).toBe(
			"InvalidAccessException",
		);
	});

	it("can tell of the missing subscription finding by finding instead", async () => {
		const simulator = await start({
			...auditedWorld(),
			regions: { "eu-central-1": regionState({ unsubscribed_import: "failed_findings" }) },
		});
		const { hub } = clients(simulator);
		const result = await hub.send(new BatchImportFindingsCommand({ Findings: [finding(), finding({ Id: "other" })] }));
		expect([result.SuccessCount, result.FailedCount]).toEqual([0, 2]);
		expect(result.FailedFindings?.map(({ Id, ErrorCode }) => [Id, ErrorCode])).toEqual([
			[finding().Id, "InvalidAccess"],
			["other", "InvalidAccess"],
		]);
		expect(simulator.written.findings.size).toBe(0);
		expect((await refusal(hub.send(new DescribeHubCommand({}))))[0]).toBe("InvalidAccessException");
	});

	it("tells in which standards a control is off, why, and since when", async () => {
		const { hub } = clients(await start());
		const { StandardsControlAssociationSummaries: found = [] } = await hub.send(
			new ListStandardsControlAssociationsCommand({ SecurityControlId: "KMS.3" }),
		);
		expect(found.map((each) => [each.StandardsArn, each.AssociationStatus, each.UpdatedReason])).toEqual([
			[
				"arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0",
				"ENABLED",
				undefined,
			],
			[`arn:aws:securityhub:eu-central-1::standards/${CIS}`, "DISABLED", "Not ours"],
		]);
		expect(found[0]?.UpdatedAt).toEqual(new Date("2026-03-17T09:30:00Z"));
	});

	it("keeps an imported finding and fills in what the provider does not say", async () => {
		const world = auditedWorld();
		const before = JSON.stringify(world.regions["eu-central-1"]?.security_hub);
		const simulator = await start(world);
		const { hub } = clients(simulator);
		const result = await hub.send(new BatchImportFindingsCommand({ Findings: [finding()] }));
		expect([result.SuccessCount, result.FailedCount, result.FailedFindings]).toEqual([1, 0, []]);
		const { Findings = [] } = await hub.send(new GetFindingsCommand({ Filters: { ProductArn: one(PRODUCT) } }));
		expect(Findings).toHaveLength(1);
		expect(Findings[0]).toMatchObject({
			...finding(),
			Region: "eu-central-1",
			ProductName: "Default",
			CompanyName: "Personal",
			Severity: { Label: "HIGH", Normalized: 70, Original: "high" },
			Types: ["Software and Configuration Checks/AWS Security Best Practices"],
			ProductFields: { "aws/securityhub/FindingId": `${PRODUCT}/${finding().Id}` },
			RecordState: "ACTIVE",
			Workflow: { Status: "NEW" },
		});
		expect(JSON.stringify(world.regions["eu-central-1"]?.security_hub)).toBe(before);
	});

	it("ignores an update that is not newer, and leaves the customer's own fields alone", async () => {
		const known = {
			...finding(),
			Workflow: { Status: "SUPPRESSED" },
			Note: { Text: "accepted", UpdatedBy: "ciso", UpdatedAt: "2026-06-15T10:00:00Z" },
		};
		const world = auditedWorld({ security_hub: securityHub(HOME, { findings: [JSON.parse(JSON.stringify(known))] }) });
		const { hub } = clients(await start(world));
		const update = async (more: Partial<AwsSecurityFinding>) => {
			const result = await hub.send(new BatchImportFindingsCommand({ Findings: [finding(more)] }));
			const { Findings = [] } = await hub.send(new GetFindingsCommand({}));
			expect([result.SuccessCount, Findings.length]).toEqual([1, 1]);
			return Findings[0];
		};
		expect((await update({ Title: "same time" }))?.Title).toBe(known.Title);
		expect((await update({ Title: "older", UpdatedAt: "2026-06-14T09:30:00Z" }))?.Title).toBe(known.Title);
		const changed = await update({
			Title: "newer",
			UpdatedAt: "2026-06-15T11:30:00+02:00",
			RecordState: "ARCHIVED",
			Workflow: { Status: "NEW" },
		});
		expect(changed?.Title).toBe(known.Title);
		const archived = await update({ Title: "newer", UpdatedAt: "2026-06-15T09:30:01Z", RecordState: "ARCHIVED" });
		expect(archived).toMatchObject({
			Title: "newer",
			RecordState: "ARCHIVED",
			Workflow: { Status: "SUPPRESSED" },
			Note: { Text: "accepted" },
		});
	});

	it.each<[string, Partial<AwsSecurityFinding>, string]>([
		["a title that is too long", { Title: "x".repeat(257) }, "data.Title should NOT be longer than 256 characters."],
		["no description", { Description: undefined }, "data should have required property 'Description'."],
		["an empty description", { Description: "" }, "data.Description should NOT be shorter than 1 characters."],
		["no resources", { Resources: [] }, "data.Resources should NOT have fewer than 1 items."],
		[
			"too many resources",
			{ Resources: Array.from({ length: 33 }, () => ({ Type: "Other", Id: "x" })) },
			"data.Resources should NOT have more than 32 items.",
		],
		[
			"a resource without a type",
			{ Resources: [{ Type: undefined, Id: "x" }] },
			"data.Resources[0] should have required property 'Type'.",
		],
		[
			"other details that are too long",
			{ Resources: [{ Type: "Other", Id: "x", Details: { Other: { state: "x".repeat(1025) } } }] },
			"data.Resources[0].Details.Other['state'] should NOT be longer than 1024 characters.",
		],
		[
			"an empty key description",
			{ Resources: [{ Type: "AwsKmsKey", Id: KEY, Details: { AwsKmsKey: { Description: "" } } }] },
			"data.Resources[0].Details.AwsKmsKey.Description should NOT be shorter than 1 characters.",
		],
		[
			"a type of four parts",
			{ FindingProviderFields: { Severity: { Label: "LOW" }, Types: ["a/b/c/d"] } },
			'data.FindingProviderFields.Types[0] should match pattern "^([^/]+)(/[^/]+){0,2}$".',
		],
		[
			"nobody's severity",
			{ FindingProviderFields: undefined },
			"data should have required property 'FindingProviderFields', data should match some schema in anyOf.",
		],
		[
			"a remedy that is too long",
			{ Remediation: { Recommendation: { Text: "x".repeat(513) } } },
			"data.Remediation.Recommendation.Text should NOT be longer than 512 characters.",
		],
		[
			"another format",
			{ SchemaVersion: "2020-01-01" },
			"data.SchemaVersion should be equal to one of the allowed values.",
		],
		[
			"too many product fields",
			{ ProductFields: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`field ${index}`, "x"])) },
			"data.ProductFields should NOT have more than 50 properties.",
		],
		["a product field that is too long", { ProductFields: { a: "x".repeat(2049) } }, "longer than 2048 characters."],
		["a time that is none", { UpdatedAt: "yesterday" }, "data.UpdatedAt should match pattern"],
	])("refuses %s, and takes the rest of the batch", async (_, more, message) => {
		const { hub } = clients(await start());
		const bad = finding({ Id: "bad", ...more });
		const result = await hub.send(new BatchImportFindingsCommand({ Findings: [bad, finding()] }));
		expect([result.SuccessCount, result.FailedCount]).toEqual([1, 1]);
		expect(result.FailedFindings).toEqual([
			{
				Id: "bad",
				ErrorCode: "InvalidInput",
				ErrorMessage: expect.stringContaining(message),
			},
		]);
		expect(result.FailedFindings?.[0]?.ErrorMessage).toMatch(
			/^Finding does not adhere to Amazon Finding Format\. data/,
		);
	});

	it("counts characters, takes 240 KB and no more, and 100 findings of it", async () => {
		const { hub } = clients(await start());
		const large = (bytes: number): AwsSecurityFinding => {
			const other = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, "x".repeat(1024)]));
			const resources = Array.from({ length: 4 }, (_, index) => ({
				Type: "Other",
				Id: `r${index}`,
				Details: { Other: other },
			}));
			const bare = finding({ Resources: [...resources, { Type: "Other", Id: "rest", Details: { Other: {} } }] });
			const left = bytes - Buffer.byteLength(JSON.stringify(bare));
			// `"k":"…"` and a comma a piece.
			const rest: Record<string, string> = {};
			for (let missing = left; missing > 0; missing -= Math.min(missing, 900)) {
				const name = `n${Object.keys(rest).length}`.padEnd(4, "_");
				const overhead = Object.keys(rest).length === 0 ? 9 : 10;
				rest[name] = "x".repeat(Math.max(1, Math.min(missing, 900) - overhead));
			}
			return finding({ Resources: [...resources, { Type: "Other", Id: "rest", Details: { Other: rest } }] });
		};
		const limit = 240 * 1024;
		expect(Buffer.byteLength(JSON.stringify(large(limit)))).toBe(limit);
		const batch = Array.from({ length: 100 }, (_, index) => finding({ Id: `${index}`, Title: "🔑".repeat(256) }));
		const many = await hub.send(new BatchImportFindingsCommand({ Findings: batch }));
		expect(many.SuccessCount).toBe(100);
		const both = await hub.send(
			new BatchImportFindingsCommand({ Findings: [large(limit), { ...large(limit), Id: `${finding().Id}0` }] }),
		);
		expect(both.FailedFindings?.map(({ Id, ErrorMessage }) => [Id, ErrorMessage])).toEqual([
			[`${finding().Id}0`, "Finding exceeds the maximum size of 240 KB."],
		]);
		const too_many = [...batch, finding()];
		expect((await refusal(hub.send(new BatchImportFindingsCommand({ Findings: too_many })))).slice(0, 2)).toEqual([
			"InvalidInputException",
			400,
		]);
	});

	it("refuses a whole call for one finding of another account, Region or product", async () => {
		const simulator = await start();
		const { hub } = clients(simulator);
		const sent = (more: Partial<AwsSecurityFinding>) =>
			refusal(hub.send(new BatchImportFindingsCommand({ Findings: [finding(), finding(more)] })));
		const denied = (product: string) => [
			"AccessDeniedException",
			403,
			"User: arn:aws:iam::111122223333:user/compliance-scanner is not authorized to perform: " +
				`securityhub:BatchImportFindings on resource: ${product}`,
		];
		expect(await sent({ AwsAccountId: "444455556666" })).toEqual(denied(PRODUCT));
		const elsewhere = PRODUCT.replace("eu-central-1", "eu-west-1");
		expect(await sent({ ProductArn: elsewhere })).toEqual(denied(elsewhere));
		const partner = "arn:aws:securityhub:eu-central-1::product/prowler/prowler";
		expect(await sent({ ProductArn: partner })).toEqual(denied(partner));
		expect(await sent({ ProductArn: "arn:aws:securityhub:::product/keyproof/keyproof" })).toEqual([
			"InvalidInputException",
			400,
			'productArn: "arn:aws:securityhub:::product/keyproof/keyproof"',
		]);
		expect(simulator.written.findings.size).toBe(0);
	});

	it("finds findings by filters that are alternatives, exclusions, times and fields, sorted and page by page", async () => {
		const simulator = await start(auditedWorld(), { page_size: 2 });
		const { hub } = clients(simulator);
		const ours = [1, 2, 3].map((number) =>
			finding({
				Id: `ours/${number}`,
				UpdatedAt: `2026-06-1${number}T00:00:00Z`,
				GeneratorId: number === 3 ? "keyproof/cluster" : "keyproof/key",
				RecordState: number === 1 ? "ARCHIVED" : "ACTIVE",
				ProductFields: { "keyproof/fingerprint": `f${number}` },
			}),
		);
		await hub.send(new BatchImportFindingsCommand({ Findings: ours }));
		const ids = async (Filters: AwsSecurityFindingFilters, SortOrder?: "asc" | "desc") => {
			const found: string[] = [];
			let NextToken: string | undefined;
			do {
				const page: { Findings: AwsSecurityFinding[] | undefined; NextToken?: string | undefined } = await hub.send(
					new GetFindingsCommand({
						Filters,
						NextToken,
						...(SortOrder !== undefined && { SortCriteria: [{ Field: "UpdatedAt", SortOrder }] }),
					}),
				);
				expect(page.Findings?.length).toBeLessThanOrEqual(2);
				found.push(...(page.Findings ?? []).map(({ Id = "" }) => Id.replace(/^arn.*security-control/, "control")));
				NextToken = page.NextToken;
			} while (NextToken !== undefined);
			return found.map((id) => id.replace(/\/finding\/.*/, ""));
		};
		expect(await ids({})).toEqual(["control/KMS.4", "control/KMS.3", "ours/1", "ours/2", "ours/3"]);
		expect(await ids({ ProductArn: one(PRODUCT) }, "desc")).toEqual(["ours/3", "ours/2", "ours/1"]);
		expect(await ids({ GeneratorId: one("keyproof/", "PREFIX"), RecordState: one("ACTIVE") })).toEqual([
			"ours/2",
			"ours/3",
		]);
		expect(await ids({ Id: [...one("ours/1"), ...one("ours/3")] })).toEqual(["ours/1", "ours/3"]);
		expect(await ids({ Id: [...one("ours/1", "NOT_EQUALS"), ...one("ours/3", "NOT_EQUALS")] })).toEqual([
			"control/KMS.4",
			"control/KMS.3",
			"ours/2",
		]);
		expect(await ids({ ComplianceStatus: one("PASSED") })).toEqual(["control/KMS.3"]);
		expect(await ids({ ResourceId: one(KEY), WorkflowStatus: one("RESOLVED") })).toEqual(["control/KMS.3"]);
		expect(await ids({ UpdatedAt: [{ Start: "2026-06-12T00:00:00Z", End: "2026-06-13T12:00:00Z" }] })).toEqual([
			"ours/2",
			"ours/3",
		]);
		expect(await ids({ ProductFields: [{ Key: "keyproof/fingerprint", Value: "f2", Comparison: "EQUALS" }] })).toEqual([
			"ours/2",
		]);
		expect((await refusal(hub.send(new GetFindingsCommand({ Filters: { MalwareName: one("x") } }))))[2]).toContain(
			"MalwareName",
		);
	});

	it("keeps findings of accounts, Regions and simulators apart", async () => {
		const hub_of = (place: typeof HOME) => regionState({ security_hub: securityHub(place) });
		const other = { ...HOME, account: "444455556666" };
		const world: World = {
			...auditedWorld(),
			regions: { "eu-central-1": hub_of(HOME), "eu-west-1": hub_of({ ...HOME, region: "eu-west-1" }) },
			other_accounts: [{ account: other.account, opted_in: [], regions: { "eu-central-1": hub_of(other) } }],
		};
		const simulator = await start(world);
		const { hub, sts } = clients(simulator);
		await hub.send(new BatchImportFindingsCommand({ Findings: [finding()] }));
		const count = async (client: SecurityHubClient) => (await client.send(new GetFindingsCommand({}))).Findings?.length;
		const { Credentials } = await sts.send(
			new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${other.account}:role/Exporter`, RoleSessionName: "export" }),
		);
		const session = {
			accessKeyId: Credentials?.AccessKeyId ?? "",
			secretAccessKey: Credentials?.SecretAccessKey ?? "",
			sessionToken: Credentials?.SessionToken ?? "",
		};
		const elsewhere = clients(simulator, "eu-central-1", session).hub;
		expect(await count(hub)).toBe(1);
		expect(await count(clients(simulator, "eu-west-1").hub)).toBe(0);
		expect(await count(elsewhere)).toBe(0);
		expect(await count(clients(await start(world)).hub)).toBe(0);
		expect((await refusal(elsewhere.send(new BatchImportFindingsCommand({ Findings: [finding()] }))))[0]).toBe(
			"AccessDeniedException",
		);
	});
});

describe("Inspector", () => {
	it("says what it scans, and finds coverage and findings by filter", async () => {
		const { inspector } = clients(await start());
		const { accounts } = await inspector.send(new BatchGetAccountStatusCommand({}));
		expect(accounts).toEqual([
			{
				accountId: HOME.account,
				state: { status: "ENABLED" },
				resourceState: {
					ec2: { status: "ENABLED" },
					ecr: { status: "DISABLED" },
					lambda: { status: "DISABLED" },
					lambdaCode: { status: "DISABLED" },
					codeRepository: { status: "DISABLED" },
				},
			},
		]);
		const { coveredResources = [] } = await inspector.send(
			new ListCoverageCommand({
				filterCriteria: {
					resourceType: [{ comparison: "EQUALS", value: "AWS_EC2_INSTANCE" }],
					scanStatusCode: [{ comparison: "NOT_EQUALS", value: "ACTIVE" }],
				},
			}),
		);
		expect(coveredResources.map(({ resourceId, scanStatus }) => [resourceId, scanStatus?.reason])).toEqual([
			["i-0c1b2c3d4e5f60718", "UNMANAGED_EC2_INSTANCE"],
		]);
		const { findings = [] } = await inspector.send(
			new ListInspectorFindingsCommand({
				filterCriteria: {
					severity: [
						{ comparison: "EQUALS", value: "CRITICAL" },
						{ comparison: "EQUALS", value: "HIGH" },
					],
					resourceId: [{ comparison: "PREFIX", value: "i-0a" }],
				},
			}),
		);
		expect(findings.map(({ title }) => title)).toEqual(["CVE-2026-10000 - openssl-libs"]);
		expect(findings[0]?.firstObservedAt).toBeInstanceOf(Date);
	});

	it("is off elsewhere without an error, and knows no other account", async () => {
		const { inspector } = clients(await start(), "us-east-1");
		const status = await inspector.send(
			new BatchGetAccountStatusCommand({ accountIds: [HOME.account, "444455556666"] }),
		);
		expect(status.accounts?.[0]?.resourceState?.ec2?.status).toBe("DISABLED");
		expect(status.failedAccounts?.map(({ accountId, errorCode }) => [accountId, errorCode])).toEqual([
			["444455556666", "ACCESS_DENIED"],
		]);
		expect((await inspector.send(new ListCoverageCommand({}))).coveredResources).toEqual([]);
		expect((await inspector.send(new ListInspectorFindingsCommand({}))).findings).toEqual([]);
	});
});

describe("Access Analyzer", () => {
	it("lists analyzers by type and their findings by filter", async () => {
		const { access } = clients(await start());
		const { analyzers = [] } = await access.send(new ListAnalyzersCommand({ type: "ACCOUNT" }));
		expect(analyzers.map(({ name, status }) => [name, status])).toEqual([["external", "ACTIVE"]]);
		const found = async (filter: Record<string, { eq?: string[]; neq?: string[]; exists?: boolean }>) => {
			const { findings = [] } = await access.send(
				new ListFindingsV2Command({ analyzerArn: analyzers[0]?.arn, filter }),
			);
			return findings.map(({ resource, error }) => [resource, error]);
		};
		const keys = { resourceType: { eq: ["AWS::KMS::Key"] }, status: { eq: ["ACTIVE"] } };
		expect(await found(keys)).toEqual([
			[KEY, undefined],
			[`${KEY}0`, "ACCESS_DENIED"],
		]);
		expect(await found({ ...keys, error: { exists: true } })).toEqual([[`${KEY}0`, "ACCESS_DENIED"]]);
		expect(await found({ resourceType: { neq: ["AWS::KMS::Key"] } })).toEqual([["arn:aws:s3:::public", undefined]]);
	});

	it("needs the permission of ListFindings for ListFindingsV2", async () => {
		const { access } = clients(await start(auditedWorld(), { denied: ["access-analyzer:ListFindings"] }));
		const analyzerArn = "arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/external";
		const [name, status, message] = await refusal(access.send(new ListFindingsV2Command({ analyzerArn })));
		expect([name, status]).toEqual(["AccessDeniedException", 403]);
		expect(message).toContain("is not authorized to perform: access-analyzer:ListFindings");
		expect((await access.send(new ListAnalyzersCommand({}))).analyzers).toHaveLength(3);
	});

	it("has no analyzer elsewhere, and tells an analyzer of another Region as not found", async () => {
		const { access } = clients(await start(), "eu-west-1");
		expect((await access.send(new ListAnalyzersCommand({}))).analyzers).toEqual([]);
		const analyzerArn = "arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/external";
		expect((await refusal(access.send(new ListFindingsV2Command({ analyzerArn }))))[0]).toBe(
			"ResourceNotFoundException",
		);
	});
});

describe("Trusted Advisor", () => {
	it("gives the recommendations of a check with their resources, in us-east-1", async () => {
		const { advisor } = clients(await start(auditedWorld(), { page_size: 1 }), "us-east-1");
		const { recommendationSummaries = [] } = await advisor.send(
			new ListRecommendationsCommand({ checkIdentifier: `arn:aws:trustedadvisor:::check/${SINGLE_ZONE_CHECK}` }),
		);
		expect(recommendationSummaries.map(({ status, resourcesAggregates }) => [status, resourcesAggregates])).toEqual([
			["warning", { okCount: 1, warningCount: 2, errorCount: 0 }],
		]);
		expect(recommendationSummaries[0]?.lastUpdatedAt).toEqual(new Date("2026-06-14T09:30:00Z"));
		const resources = async (status?: "ok" | "warning") => {
			const found: (string | undefined)[] = [];
			let nextToken: string | undefined;
			do {
				const page: {
					recommendationResourceSummaries: { awsResourceId: string | undefined }[] | undefined;
					nextToken?: string | undefined;
				} = await advisor.send(
					new ListRecommendationResourcesCommand({
						recommendationIdentifier: recommendationSummaries[0]?.arn,
						status,
						nextToken,
					}),
				);
				found.push(...(page.recommendationResourceSummaries ?? []).map(({ awsResourceId }) => awsResourceId));
				nextToken = page.nextToken;
			} while (nextToken !== undefined);
			return found;
		};
		expect(await resources()).toHaveLength(3);
		expect(await resources("ok")).toEqual(["cluster-abcdefghijk"]);
	});

	it("denies an account whose support plan lacks it, and has no endpoint elsewhere", async () => {
		const { trusted_advisor: _, ...without } = auditedWorld();
		const simulator = await start(without);
		expect(await refusal(clients(simulator, "us-east-1").advisor.send(new ListRecommendationsCommand({})))).toEqual([
			"AccessDeniedException",
			403,
			"Access denied due to support level",
		]);
		expect((await refusal(clients(simulator).advisor.send(new ListRecommendationsCommand({}))))[0]).toBe(
			"UnrecognizedClientException",
		);
	});
});

describe("Audit Manager", () => {
	it("is closed to an account that did not set it up, but for its status", async () => {
		const { audit } = clients(await start(), "eu-west-1");
		expect((await audit.send(new GetAccountStatusCommand({}))).status).toBe("INACTIVE");
		expect(await refusal(audit.send(new ListAssessmentsCommand({})))).toEqual([
			"AccessDeniedException",
			403,
			"Please complete AWS Audit Manager setup from home page to enable this action in this account.",
		]);
	});

	it("takes evidence as a file, a text or an object of S3, and remembers it", async () => {
		const simulator = await start();
		const { audit } = clients(simulator);
		const { assessmentMetadata = [] } = await audit.send(new ListAssessmentsCommand({ status: "ACTIVE" }));
		expect(assessmentMetadata.map(({ name }) => name)).toEqual(["PCI 2026", "PCI again"]);
		const assessmentId = assessmentMetadata[0]?.id ?? "";
		const { assessment } = await audit.send(new GetAssessmentCommand({ assessmentId }));
		expect(assessment?.metadata?.creationTime).toBeInstanceOf(Date);
		const control_set = assessment?.framework?.controlSets?.[0];
		const control = control_set?.controls?.[1];
		expect([control_set?.id, control?.name]).toEqual(["Requirement 3", "3.7.4"]);

		const upload = await audit.send(new GetEvidenceFileUploadUrlCommand({ fileName: "Juni & Co.zip" }));
		const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xfe]);
		const imported = (manualEvidence: object[], controlId = control?.id) =>
			audit.send(
				new BatchImportEvidenceToAssessmentControlCommand({
					assessmentId,
					controlSetId: control_set?.id,
					controlId,
					manualEvidence,
				}),
			);
		const file = { evidenceFileName: upload.evidenceFileName };
		expect((await imported([file])).errors).toEqual([
			{ manualEvidence: file, errorCode: "404", errorMessage: "The evidence file was not uploaded." },
		]);
		expect((await fetch(upload.uploadUrl ?? "", { method: "PUT", body: bytes })).status).toBe(200);
		expect(simulator.requests.get("s3:PutObject")).toBe(1);
		const object = { s3ResourcePath: "s3://evidence/assessment.json" };
		expect((await imported([file, { textResponse: "No key is public." }, object])).errors).toEqual([]);
		expect(simulator.written.evidence.map(({ manual_evidence, bytes: kept }) => [manual_evidence, kept])).toEqual([
			[file, bytes],
			[{ textResponse: "No key is public." }, undefined],
			[object, undefined],
		]);
		expect(simulator.written.evidence[0]).toMatchObject({
			account: HOME.account,
			region: HOME.region,
			assessment_id: assessmentId,
			control_set_id: "Requirement 3",
			control_id: control?.id,
		});

		expect((await refusal(imported([{ ...file, ...object }])))[0]).toBe("ValidationException");
		expect((await refusal(imported([{ textResponse: "x".repeat(1001) }])))[0]).toBe("ValidationException");
		expect((await refusal(imported([])))[0]).toBe("ValidationException");
		expect((await refusal(imported(Array(51).fill(object))))[0]).toBe("ValidationException");
		expect((await refusal(imported([object], assessmentId)))[0]).toBe("ResourceNotFoundException");
		const texts = Array.from({ length: 50 }, (_, index) => ({ textResponse: `${index}` }));
		expect((await imported(texts)).errors).toHaveLength(0);
		expect((await imported(texts)).errors).toHaveLength(3);
	});

	it("lets nobody put a file elsewhere, without a signature or with a type that is not taken", async () => {
		const simulator = await start();
		const { audit } = clients(simulator);
		const { uploadUrl = "" } = await audit.send(new GetEvidenceFileUploadUrlCommand({ fileName: "a.json" }));
		const put = async (address: string) => {
			const answer = await fetch(address, { method: "PUT", body: "{}" });
			return [answer.status, /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1]];
		};
		expect(await put(uploadUrl.replace("a.json", "b.json"))).toEqual([403, "SignatureDoesNotMatch"]);
		expect(await put(uploadUrl.replace(/Signature=\w/, "Signature=x"))).toEqual([403, "SignatureDoesNotMatch"]);
		expect(await put(uploadUrl.split("?")[0] ?? "")).toEqual([403, "AccessDenied"]);
		simulator.faults = { expired_token: true };
		expect(await put(uploadUrl)).toEqual([403, "AccessDenied"]);
		simulator.faults = {};
		expect(await put(uploadUrl)).toEqual([200, undefined]);
		for (const fileName of ["results.sarif", "zip", "a/b.zip", `${"x".repeat(300)}.zip`]) {
			expect((await refusal(audit.send(new GetEvidenceFileUploadUrlCommand({ fileName }))))[0]).toBe(
				"ValidationException",
			);
		}
	});
});

describe("what all of them share", () => {
	/** One call of every service. */
	function everyService(simulator: Simulator) {
		const { access, audit, duty, hub, inspector } = clients(simulator);
		const { advisor } = clients(simulator, "us-east-1");
		return Promise.all(
			[
				refusal(duty.send(new ListDetectorsCommand({}))),
				refusal(hub.send(new DescribeHubCommand({}))),
				refusal(inspector.send(new ListCoverageCommand({}))),
				refusal(access.send(new ListAnalyzersCommand({}))),
				refusal(advisor.send(new ListRecommendationsCommand({}))),
				refusal(audit.send(new ListAssessmentsCommand({}))),
			].map(async (call) => (await call).slice(0, 2).join(" ")),
		);
	}

	it("refuses missing permissions, too many calls and expired sessions in their gateway's way", async () => {
		const simulator = await start();
		expect(new Set(await everyService(simulator))).toEqual(new Set(["no error "]));
		expect([...simulator.requests.keys()].sort()).toEqual([
			"access-analyzer:ListAnalyzers",
			"auditmanager:ListAssessments",
			"guardduty:ListDetectors",
			"inspector2:ListCoverage",
			"securityhub:DescribeHub",
			"trustedadvisor:ListRecommendations",
		]);
		simulator.faults = { denied: ["*"] };
		expect(new Set(await everyService(simulator))).toEqual(new Set(["AccessDeniedException 403"]));
		simulator.faults = { throttled: ["*"] };
		expect(await everyService(simulator)).toEqual([
			"TooManyRequestsException 429",
			"TooManyRequestsException 429",
			"ThrottlingException 429",
			"ThrottlingException 429",
			"ThrottlingException 429",
			"ThrottlingException 429",
		]);
		expect(simulator.throttled_count).toBe(6);
		simulator.faults = { expired_token: true };
		expect(new Set(await everyService(simulator))).toEqual(new Set(["ExpiredTokenException 403"]));
	});

	it("takes input from path, query and body only where it is well formed", async () => {
		const { url } = await start();
		const signed = (service: string) =>
			`AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260615/eu-central-1/${service}/aws4_request, Signature=0`;
		const answer = async (path: string, service: string | undefined, init: RequestInit = {}) => {
			const headers = service === undefined ? {} : { authorization: signed(service) };
			const response = await fetch(`${url}${path}`, { ...init, headers });
			return [response.status, response.headers.get("x-amzn-errortype")];
		};
		expect(await answer("/detector", undefined)).toEqual([403, "MissingAuthenticationTokenException"]);
		expect(await answer("/detector", "kms")).toEqual([403, "InvalidSignatureException"]);
		expect(await answer("/detector/%zz", "guardduty")).toEqual([400, "SerializationException"]);
		expect(await answer("/detector?maxResults=1&maxResults=2", "guardduty")).toEqual([200, null]);
		expect(await answer("/detector/", "guardduty")).toEqual([404, null]);
		expect(await answer("/findings", "securityhub", { method: "POST", body: "[]" })).toEqual([
			400,
			"SerializationException",
		]);
		expect(await answer("/findings", "securityhub")).toEqual([404, null]);
	});

	it("have every member that moto gives for the same things, and its words for a foreign detector", async () => {
		const place = { ...HOME, account: "123456789012" };
		const state = regionState({
			detectors: [detector(place)],
			security_hub: securityHub(place),
			inspector: inspector(),
		});
		const { url } = await start({ ...auditedWorld(), account: place.account, regions: { "eu-central-1": state } });
		type Both = Record<string, { moto: Record<string, string>; simulator: Record<string, string> }>;
		const { "guardduty.get_detector refused": refused, ...answers } = await python<Both>("audit_rest_moto.py", url);
		expect(refused?.simulator).toEqual(refused?.moto);
		expect(Object.keys(answers)).toHaveLength(7);
		const missing = Object.entries(answers).flatMap(([operation, { moto, simulator }]) =>
			Object.entries(moto)
				.filter(([member, type]) => type !== "list" && simulator[member] !== type)
				.map(([member]) => `${operation} ${member}`),
		);
		expect(missing).toEqual([]);
	});
});
