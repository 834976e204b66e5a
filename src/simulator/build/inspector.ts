import type { Inspector } from "../audit_state.js";
import type { WireObject } from "../wire.js";
import type { Place } from "./place.js";
import { inDays, longHex } from "./place.js";

const SCANS = ["ec2", "ecr", "lambda", "lambdaCode", "codeRepository"];

/** Inspector that scans what is named in `scans`: EC2 instances unless given otherwise. */
export function inspector(
	content: { scans?: readonly string[]; coverage?: readonly WireObject[]; findings?: readonly WireObject[] } = {},
): Inspector {
	const scans = content.scans ?? ["ec2"];
	return {
		state: { status: scans.length === 0 ? "DISABLED" : "ENABLED" },
		resource_state: Object.fromEntries(
			SCANS.map((scan) => [scan, { status: scans.includes(scan) ? "ENABLED" : "DISABLED" }]),
		),
		coverage: content.coverage ?? [],
		findings: content.findings ?? [],
	};
}

/** An entry of ListCoverage about an EC2 instance; with a reason other than SUCCESSFUL it is not scanned. */
export function instanceCoverage(
	{ account, now }: Place,
	content: { instance_id: string; reason?: string; name?: string },
): WireObject {
	const reason = content.reason ?? "SUCCESSFUL";
	const is_scanned = reason === "SUCCESSFUL" || reason === "PENDING_INITIAL_SCAN";
	return {
		resourceType: "AWS_EC2_INSTANCE",
		resourceId: content.instance_id,
		accountId: account,
		scanType: "PACKAGE",
		scanStatus: { statusCode: is_scanned ? "ACTIVE" : "INACTIVE", reason },
		resourceMetadata: {
			ec2: {
				tags: content.name === undefined ? {} : { Name: content.name },
				amiId: "ami-0f3c9c466bb525749",
				platform: "LINUX",
			},
		},
		...(is_scanned && { lastScannedAt: inDays(now, -1), scanMode: "EC2_SSM_AGENT_BASED" }),
	};
}

/** An entry of ListFindings: a vulnerable package on an EC2 instance. */
export function packageFinding(
	place: Place,
	content: {
		instance_id: string;
		vulnerability: string;
		severity: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNTRIAGED";
		package?: string;
		status?: "ACTIVE" | "SUPPRESSED" | "CLOSED";
	},
): WireObject {
	const { account, region, now } = place;
	const { instance_id, vulnerability, severity } = content;
	const id = longHex(place, "inspector finding", `${instance_id} ${vulnerability}`).slice(0, 32);
	const name = content.package ?? "openssl-libs";
	return {
		findingArn: `arn:aws:inspector2:${region}:${account}:finding/${id}`,
		awsAccountId: account,
		type: "PACKAGE_VULNERABILITY",
		title: `${vulnerability} - ${name}`,
		description: `A flaw was found in ${name}.`,
		remediation: { recommendation: { text: "None Provided" } },
		severity,
		firstObservedAt: inDays(now, -20),
		lastObservedAt: inDays(now, -1),
		updatedAt: inDays(now, -1),
		status: content.status ?? "ACTIVE",
		resources: [{ type: "AWS_EC2_INSTANCE", id: instance_id, partition: "aws", region, tags: {} }],
		packageVulnerabilityDetails: {
			vulnerabilityId: vulnerability,
			source: "NVD",
			sourceUrl: `https://nvd.nist.gov/vuln/detail/${vulnerability}`,
			vulnerablePackages: [
				{ name, version: "3.0.8", epoch: 1, release: "1.amzn2023", arch: "X86_64", packageManager: "OS" },
			],
			cvss: [],
			relatedVulnerabilities: [],
			referenceUrls: [],
		},
		fixAvailable: "YES",
		exploitAvailable: "NO",
	};
}
