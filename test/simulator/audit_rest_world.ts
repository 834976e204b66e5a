import { accessFinding, analyzer } from "../../src/simulator/build/access_analyzer.js";
import { assessment } from "../../src/simulator/build/audit_manager.js";
import { detector } from "../../src/simulator/build/guardduty.js";
import { inspector, instanceCoverage, packageFinding } from "../../src/simulator/build/inspector.js";
import type { Place } from "../../src/simulator/build/place.js";
import {
	controlFinding,
	FOUNDATIONAL_STANDARD,
	securityHub,
	securityHubV2,
} from "../../src/simulator/build/security_hub.js";
import { SINGLE_ZONE_CHECK } from "../../src/simulator/build/support.js";
import { advisedResource, recommendation } from "../../src/simulator/build/trusted_advisor.js";
import { type RegionState, regionState, type World } from "../../src/simulator/world.js";

export const HOME: Place = { account: "111122223333", region: "eu-central-1", now: new Date("2026-06-15T09:30:00Z") };
export const CIS = "cis-aws-foundations-benchmark/v/5.0.0";
export const KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const INSTANCES = ["i-0a1b2c3d4e5f60718", "i-0b1b2c3d4e5f60718", "i-0c1b2c3d4e5f60718"];

/** Every audit service that speaks REST, in use in eu-central-1 and in no other Region. */
export function auditedWorld(more: Partial<RegionState> = {}): World {
	const clusters = ["cluster-abcdefghijk", "cluster-lmnopqrstuv", "cluster-wxyzabcdefg"].map((resource_id, index) =>
		advisedResource(HOME, { resource_id, region: HOME.region, status: index === 0 ? "ok" : "warning" }),
	);
	return {
		account: HOME.account,
		opted_in: [],
		other_accounts: [],
		trusted_advisor: {
			check_results: [],
			recommendations: [
				recommendation(HOME, {
					check: SINGLE_ZONE_CHECK,
					name: "AWS CloudHSM clusters running HSM instances in a single AZ",
					service: "cloudhsm",
					resources: clusters,
				}),
				recommendation(HOME, { check: "7DAFEmoDos", name: "MFA on Root Account", service: "iam", resources: [] }),
			],
		},
		regions: { "eu-central-1": auditedRegion(more) },
	};
}

function auditedRegion(more: Partial<RegionState>): RegionState {
	const title = "AWS KMS key rotation should be enabled";
	const pci = { "Requirement 3": ["3.6.1", "3.7.4"] };
	return regionState({
		detectors: [detector(HOME)],
		security_hub: securityHub(HOME, {
			standards: { [FOUNDATIONAL_STANDARD]: "READY", [CIS]: "INCOMPLETE" },
			controls: [
				{
					id: "KMS.3",
					title: "AWS KMS keys should not be deleted unintentionally",
					disabled_in: { [CIS]: "Not ours" },
				},
				{ id: "KMS.4", title, in: [CIS], disabled_in: { [CIS]: "Keys rotate by hand" } },
			],
			findings: [
				controlFinding(HOME, { control: "KMS.4", title, status: "FAILED", resource: { type: "AwsKmsKey", id: KEY } }),
				controlFinding(HOME, { control: "KMS.3", title, status: "PASSED", resource: { type: "AwsKmsKey", id: KEY } }),
			],
		}),
		security_hub_v2: securityHubV2(HOME),
		inspector: inspector({
			coverage: INSTANCES.map((instance_id, index) =>
				instanceCoverage(HOME, { instance_id, ...(index === 2 && { reason: "UNMANAGED_EC2_INSTANCE" }) }),
			),
			findings: INSTANCES.map((instance_id, index) =>
				packageFinding(HOME, {
					instance_id,
					vulnerability: `CVE-2026-1000${index}`,
					severity: index === 0 ? "CRITICAL" : "LOW",
				}),
			),
		}),
		analyzers: [
			analyzer(HOME, {
				name: "external",
				findings: [
					accessFinding(HOME, { resource: KEY }),
					accessFinding(HOME, { resource: `${KEY}0`, error: "ACCESS_DENIED" }),
					accessFinding(HOME, { resource: `${KEY}1`, status: "ARCHIVED" }),
					accessFinding(HOME, { resource: "arn:aws:s3:::public", resource_type: "AWS::S3::Bucket" }),
				],
			}),
			analyzer(HOME, { name: "unused", type: "ACCOUNT_UNUSED_ACCESS" }),
			analyzer(HOME, { name: "broken", type: "ORGANIZATION", status: "FAILED" }),
		],
		audit_manager: {
			status: "ACTIVE",
			assessments: [
				assessment(HOME, { name: "PCI 2026", controls: pci }),
				assessment(HOME, { name: "PCI again", controls: pci }),
				assessment(HOME, { name: "PCI 2025", controls: pci, status: "INACTIVE" }),
			],
		},
		...more,
	});
}
