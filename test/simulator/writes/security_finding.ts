import type { Input } from "../../../src/simulator/wire.js";

/**
 * The part of the AWS Security Finding Format that Security Hub checks on import. Faults are worded as those of AWS are,
 * which come from the JSON Schema validator ajv: https://github.com/aquasecurity/kube-bench/issues/903,
 * https://github.com/prowler-cloud/prowler/issues/2519, https://github.com/cloud-custodian/cloud-custodian/issues/4234.
 * Sizes: https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-attributes.html
 */
type Schema =
	| { readonly is: "anything" }
	| { readonly is: "boolean" }
	| { readonly is: "number"; readonly least?: number; readonly most?: number }
	| { readonly is: "string"; readonly longest?: number; readonly pattern?: string; readonly among?: readonly string[] }
	| { readonly is: "array"; readonly of: Schema; readonly fewest?: number; readonly most?: number }
	| { readonly is: "map"; readonly of: Schema; readonly most: number; readonly longest_key: number }
	| {
			readonly is: "object";
			readonly members: Readonly<Record<string, Schema>>;
			readonly required?: readonly string[];
	  };

const ANYTHING: Schema = { is: "anything" };
const TEXT: Schema = { is: "string" };
// https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsSecurityFinding.html, in the words of its own refusal.
const TIME: Schema = {
	is: "string",
	pattern:
		"^(\\d\\d\\d\\d)-[0-1](\\d)-[0-3](\\d)[Tt](?:[0-2](\\d):[0-5](\\d):[0-5](\\d)|23:59:60)(?:\\.(\\d)+)?(?:[Zz]|[+-](\\d\\d)(?::?(\\d\\d))?)$",
};
const PERCENT: Schema = { is: "number", least: 0, most: 100 };
const SEVERITY_LABEL: Schema = { is: "string", among: ["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"] };
const TYPES: Schema = { is: "array", of: { is: "string", pattern: "^([^/]+)(/[^/]+){0,2}$" }, most: 50 };
const RELATED_FINDINGS: Schema = {
	is: "array",
	of: { is: "object", members: { ProductArn: TEXT, Id: TEXT }, required: ["ProductArn", "Id"] },
	most: 10,
};

const RESOURCE: Schema = {
	is: "object",
	members: {
		Type: { is: "string", longest: 256 },
		Id: { is: "string", longest: 512 },
		Partition: { is: "string", among: ["aws", "aws-cn", "aws-us-gov"] },
		Region: TEXT,
		Provider: ANYTHING,
		Owner: ANYTHING,
		ResourceRole: TEXT,
		Tags: { is: "map", of: { is: "string", longest: 256 }, most: 50, longest_key: 128 },
		DataClassification: ANYTHING,
		Details: ANYTHING,
		ApplicationName: TEXT,
		ApplicationArn: TEXT,
	},
	required: ["Type", "Id"],
};

/** Only of the details that are known here; those of the other resource types are taken as they are. */
const DETAILS: Readonly<Record<string, Schema>> = {
	AwsKmsKey: {
		is: "object",
		members: {
			AWSAccountId: TEXT,
			CreationDate: { is: "number" },
			KeyId: TEXT,
			KeyManager: TEXT,
			KeyState: TEXT,
			Origin: TEXT,
			Description: TEXT,
			KeyRotationStatus: { is: "boolean" },
		},
	},
	Other: { is: "map", of: { is: "string", longest: 1024 }, most: 50, longest_key: 128 },
};

const FINDING: Schema = {
	is: "object",
	members: {
		SchemaVersion: { is: "string", among: ["2018-10-08"] },
		Id: { is: "string", longest: 512 },
		ProductArn: { is: "string", longest: 2048 },
		ProductName: { is: "string", longest: 128 },
		CompanyName: { is: "string", longest: 128 },
		Region: TEXT,
		GeneratorId: { is: "string", longest: 512 },
		AwsAccountId: { is: "string", pattern: "^[0-9]{12}$" },
		Types: TYPES,
		FirstObservedAt: TIME,
		LastObservedAt: TIME,
		CreatedAt: TIME,
		UpdatedAt: TIME,
		Severity: {
			is: "object",
			members: {
				Product: { is: "number" },
				Label: SEVERITY_LABEL,
				Normalized: PERCENT,
				Original: { is: "string", longest: 64 },
			},
		},
		Confidence: PERCENT,
		Criticality: PERCENT,
		Title: { is: "string", longest: 256 },
		Description: { is: "string", longest: 1024 },
		Remediation: {
			is: "object",
			members: { Recommendation: { is: "object", members: { Text: { is: "string", longest: 512 }, Url: TEXT } } },
		},
		SourceUrl: TEXT,
		ProductFields: { is: "map", of: { is: "string", longest: 2048 }, most: 50, longest_key: 128 },
		UserDefinedFields: { is: "map", of: { is: "string", longest: 1024 }, most: 50, longest_key: 128 },
		Malware: ANYTHING,
		Network: ANYTHING,
		NetworkPath: ANYTHING,
		Process: ANYTHING,
		Threats: ANYTHING,
		ThreatIntelIndicators: ANYTHING,
		Resources: { is: "array", of: RESOURCE, fewest: 1, most: 32 },
		Compliance: {
			is: "object",
			members: {
				Status: { is: "string", among: ["PASSED", "WARNING", "FAILED", "NOT_AVAILABLE"] },
				RelatedRequirements: { is: "array", of: { is: "string", longest: 64 }, most: 32 },
				StatusReasons: {
					is: "array",
					of: {
						is: "object",
						members: { ReasonCode: TEXT, Description: { is: "string", longest: 2048 } },
						required: ["ReasonCode"],
					},
					most: 20,
				},
				SecurityControlId: TEXT,
				AssociatedStandards: ANYTHING,
				SecurityControlParameters: ANYTHING,
			},
		},
		VerificationState: {
			is: "string",
			among: ["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"],
		},
		WorkflowState: { is: "string", among: ["NEW", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "RESOLVED"] },
		Workflow: {
			is: "object",
			members: { Status: { is: "string", among: ["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"] } },
		},
		RecordState: { is: "string", among: ["ACTIVE", "ARCHIVED"] },
		RelatedFindings: RELATED_FINDINGS,
		Note: {
			is: "object",
			members: { Text: { is: "string", longest: 512 }, UpdatedBy: TEXT, UpdatedAt: TIME },
			required: ["Text", "UpdatedBy", "UpdatedAt"],
		},
		Vulnerabilities: ANYTHING,
		PatchSummary: ANYTHING,
		Action: ANYTHING,
		FindingProviderFields: {
			is: "object",
			members: {
				Confidence: PERCENT,
				Criticality: PERCENT,
				RelatedFindings: RELATED_FINDINGS,
				Severity: { is: "object", members: { Label: SEVERITY_LABEL, Original: { is: "string", longest: 64 } } },
				Types: TYPES,
			},
		},
		Sample: { is: "boolean" },
		GeneratorDetails: ANYTHING,
		ProcessedAt: TIME,
		AwsAccountName: TEXT,
		Detection: ANYTHING,
	},
	required: [
		"SchemaVersion",
		"Id",
		"ProductArn",
		"GeneratorId",
		"AwsAccountId",
		"CreatedAt",
		"UpdatedAt",
		"Title",
		"Description",
		"Resources",
	],
};

/** What is wrong with a finding, in AWS's words; empty for one that is imported. */
export function faultsOf(finding: Input): readonly string[] {
	const faults = [...faultsIn("data", FINDING, finding)];
	// Severity and types come from the provider's own fields, or from the finding's own as in former times.
	if (finding.FindingProviderFields === undefined && (finding.Severity === undefined || finding.Types === undefined)) {
		faults.push("data should have required property 'FindingProviderFields'", "data should match some schema in anyOf");
	}
	return faults;
}

function faultsIn(path: string, schema: Schema, value: unknown): readonly string[] {
	switch (schema.is) {
		case "anything":
			return [];
		case "boolean":
			return typeof value === "boolean" ? [] : [`${path} should be boolean`];
		case "number":
			return typeof value === "number" ? boundsOf(path, schema, value) : [`${path} should be number`];
		case "string":
			return typeof value === "string" ? textFaults(path, schema, value) : [`${path} should be string`];
		case "array":
			return Array.isArray(value) ? arrayFaults(path, schema, value) : [`${path} should be array`];
		case "map":
			return isObject(value) ? mapFaults(path, schema, value) : [`${path} should be object`];
		case "object":
			return isObject(value) ? objectFaults(path, schema, value) : [`${path} should be object`];
	}
}

function boundsOf(path: string, { least, most }: Schema & { is: "number" }, value: number): readonly string[] {
	if (least !== undefined && value < least) return [`${path} should be >= ${least}`];
	return most !== undefined && value > most ? [`${path} should be <= ${most}`] : [];
}

function textFaults(path: string, schema: Schema & { is: "string" }, value: string): readonly string[] {
	const { longest, pattern, among } = schema;
	const faults: string[] = [];
	if (among !== undefined && !among.includes(value)) {
		faults.push(`${path} should be equal to one of the allowed values`);
	}
	if (value === "") faults.push(`${path} should NOT be shorter than 1 characters`);
	// Characters, not UTF-16 units.
	if (longest !== undefined && [...value].length > longest) {
		faults.push(`${path} should NOT be longer than ${longest} characters`);
	}
	if (pattern !== undefined && !new RegExp(pattern).test(value)) {
		faults.push(`${path} should match pattern "${pattern}"`);
	}
	return faults;
}

function arrayFaults(path: string, schema: Schema & { is: "array" }, value: readonly unknown[]): readonly string[] {
	const { of, fewest = 0, most } = schema;
	if (value.length < fewest) return [`${path} should NOT have fewer than ${fewest} items`];
	if (most !== undefined && value.length > most) return [`${path} should NOT have more than ${most} items`];
	return value.flatMap((entry, index) => faultsIn(`${path}[${index}]`, of, entry));
}

function mapFaults(path: string, { of, most, longest_key }: Schema & { is: "map" }, value: Input): readonly string[] {
	const names = Object.keys(value);
	if (names.length > most) return [`${path} should NOT have more than ${most} properties`];
	return names.flatMap((name) => [
		...(name.length === 0 || name.length > longest_key ? [`${path} property name '${name}' is invalid`] : []),
		...faultsIn(`${path}['${name}']`, of, value[name]),
	]);
}

function objectFaults(path: string, schema: Schema & { is: "object" }, value: Input): readonly string[] {
	const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
	const present = Object.keys(value).filter((name) => value[name] !== undefined);
	return [
		...missing.map((name) => `${path} should have required property '${name}'`),
		...present.flatMap((name) => {
			const member = schema.members[name];
			if (member === undefined) return [`${path} should NOT have additional properties`];
			return faultsIn(`${path}.${name}`, member, value[name]);
		}),
		...(schema === RESOURCE ? detailFaults(`${path}.Details`, value.Details) : []),
	];
}

function detailFaults(path: string, details: unknown): readonly string[] {
	if (details === undefined) return [];
	if (!isObject(details)) return [`${path} should be object`];
	return Object.entries(DETAILS).flatMap(([name, schema]) =>
		details[name] === undefined ? [] : faultsIn(`${path}.${name}`, schema, details[name]),
	);
}

function isObject(value: unknown): value is Input {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
