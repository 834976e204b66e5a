import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Export, findingsOf } from "../../src/export/asff.js";
import { MAXIMUM_FINDING_BYTES } from "../../src/export/security_hub.js";
import { hostileScan } from "../report/hostile_scan.js";
import { ACCOUNT, assessed, rule, scanOf } from "../report/scans.js";
import { python } from "../simulator/conformance.js";
import { EVERY_KIND, LEDGER, ORDERS, PAYMENTS, REGION, scanAt } from "./scan.js";

const exports = [...findingsOf(scanAt(0))];

function of(arn: string, rule: string): Export {
	const found = exports.find(({ finding }) => {
		return finding.GeneratorId === `keyproof/${rule}` && finding.ProductFields?.["keyproof/resource_arn"] === arn;
	});
	if (found === undefined) throw new Error(`no finding of ${rule} about ${arn}`);
	return found;
}

describe("a verdict in ASFF", () => {
	it("is a finding unless it does not apply", () => {
		expect(exports.map(({ verdict }) => verdict).sort()).toEqual(["fail", "fail", "pass", "unknown", "waived"]);
	});

	it("that fails is FAILED, with its own severity, its messages, and how to mend it", () => {
		const { finding } = of(REGION.arn, "region/cloudtrail_records_key_use");
		expect(finding).toMatchObject({
			AwsAccountId: ACCOUNT,
			ProductArn: `arn:aws:securityhub:eu-central-1:${ACCOUNT}:product/${ACCOUNT}/default`,
			Description: "Region eu-central-1: no trail",
			FindingProviderFields: { Severity: { Label: "CRITICAL", Original: "critical" } },
			Compliance: { Status: "FAILED", RelatedRequirements: ["AWS Security Hub CSPM KMS.4"] },
			Remediation: { Recommendation: { Text: "Put it right." } },
			Resources: [{ Type: "AwsAccount", Id: `AWS::::Account:${ACCOUNT}`, Partition: "aws", Region: "eu-central-1" }],
			RecordState: "ACTIVE",
		});
	});

	it("that is waived is WARNING and carries its waiver; what belongs to the customer is not touched", () => {
		const { finding } = of(PAYMENTS.arn, "cloudhsm_cluster/spans_two_zones");
		expect(finding.Compliance?.Status).toBe("WARNING");
		expect(finding.ProductFields).toMatchObject({
			"keyproof/waiver_owner": "crypto team",
			"keyproof/waiver_reason": "moves in spring",
			"keyproof/waiver_expires": "2026-06-30",
		});
		for (const member of ["Note", "UserDefinedFields", "VerificationState", "Workflow"]) {
			expect(finding).not.toHaveProperty(member);
		}
	});

	it("that is unknown is NOT_AVAILABLE, never PASSED, and says which permission was missing", () => {
		const { finding } = of(LEDGER.arn, "kms_key/policy_not_public");
		expect(finding.Compliance).toMatchObject({
			Status: "NOT_AVAILABLE",
			StatusReasons: [{ Description: "not evaluated: kms:GetKeyPolicy denied (AccessDeniedException: no)" }],
		});
		expect(finding.ProductFields).toMatchObject({ "keyproof/reason_action": "kms:GetKeyPolicy" });
	});

	it("about a key has the details that Security Hub shows of keys", () => {
		const { finding } = of(ORDERS.arn, "kms_key/rotation_enabled");
		expect(finding.Resources).toEqual([
			{
				Type: "AwsKmsKey",
				Id: ORDERS.arn,
				Partition: "aws",
				Region: "eu-central-1",
				Details: {
					AwsKmsKey: {
						AWSAccountId: ACCOUNT,
						KeyId: "0a1b2c3d",
						KeyManager: "CUSTOMER",
						KeyState: "Enabled",
						Origin: "AWS_KMS",
						Description: "Orders",
						CreationDate: 1736942400.5,
						KeyRotationStatus: false,
					},
				},
			},
		]);
	});

	it("about a cluster is about an Other resource: ASFF has no type for it", () => {
		const { finding } = of(PAYMENTS.arn, "cloudhsm_cluster/spans_two_zones");
		expect(finding.Resources).toEqual([
			{
				Type: "Other",
				Id: PAYMENTS.arn,
				Partition: "aws",
				Region: "eu-central-1",
				Details: {
					Other: { type: "CloudHSM cluster", name: "payments", cluster_id: "cluster-7ur2x3kq4lm", state: "ACTIVE" },
				},
			},
		]);
	});

	it("shows no mapping of ours as official", () => {
		const { finding } = of(ORDERS.arn, "kms_key/policy_not_public");
		expect(finding.Compliance?.RelatedRequirements).toEqual([
			"AWS Security Hub CSPM KMS.5",
			"ISO/IEC 27001:2022, Annex A A.8.24 (not official)",
		]);
	});

	it("keeps its Id from scan to scan, over a rename of its rule and whatever the verdict", () => {
		const renamed = rule("kms_key/turns", "low", { was: ["kms_key/rotates"] });
		const scan = scanOf([renamed], [assessed(ORDERS, { "kms_key/turns": "pass" }, [renamed])]);
		expect([...findingsOf(scan)].map(({ finding }) => finding.Id)).toEqual([
			of(ORDERS.arn, "kms_key/rotation_enabled").finding.Id,
		]);
		expect(new Set(exports.map(({ finding }) => finding.Id)).size).toBe(exports.length);
	});

	it("about a whole account goes to the first Region that was scanned", () => {
		const clear = rule("account/trusted_advisor_clear", "high");
		const account = { type: "account", arn: `arn:aws:keyproof::${ACCOUNT}:account`, name: ACCOUNT, region: "" };
		const scan = scanAt(0, [...EVERY_KIND, [account, { "account/trusted_advisor_clear": { fail: ["one zone"] } }]], {
			rules: [...scanAt(0).rules, clear],
		});
		const sent = [...findingsOf(scan)].find(({ finding }) => finding.GeneratorId === `keyproof/${clear.id}`);
		expect(sent?.destination).toEqual({ account: ACCOUNT, partition: "aws", region: "eu-central-1" });
	});
});

describe("every finding", () => {
	it("keeps to botocore's model and AWS's limits, whatever others wrote into the account", async () => {
		const scans = fc.sample(hostileScan, { numRuns: 40, seed: 7 });
		const findings = [scanAt(0), ...scans].flatMap((scan) => [...findingsOf(scan)].map(({ finding }) => finding));
		expect(findings.length).toBeGreaterThan(100);
		for (const finding of findings) {
			const { Id = "", Title = "", Description = "", GeneratorId = "", ProductFields = {}, Compliance } = finding;
			const lengths: [string, number][] = [
				[Id, 512],
				[GeneratorId, 512],
				[Title, 256],
				[Description, 1024],
			];
			for (const [text, most] of lengths) {
				expect(text).not.toBe("");
				expect(text.length).toBeLessThanOrEqual(most);
			}
			expect(Object.keys(ProductFields).length).toBeLessThanOrEqual(50);
			for (const [name, value] of Object.entries(ProductFields)) {
				expect(name.length).toBeLessThanOrEqual(128);
				expect(value.length).toBeLessThanOrEqual(2048);
			}
			expect((Compliance?.RelatedRequirements ?? []).length).toBeLessThanOrEqual(32);
			expect(Buffer.byteLength(JSON.stringify(finding))).toBeLessThan(MAXIMUM_FINDING_BYTES);
		}
		const file = path.join(mkdtempSync(path.join(tmpdir(), "keyproof-asff-")), "findings.json");
		writeFileSync(file, JSON.stringify(findings));
		const problems = await python<string[]>("../export/asff_conformance.py", file);
		rmSync(path.dirname(file), { recursive: true });
		expect(problems).toEqual([]);
	});
});
