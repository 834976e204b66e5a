import { hubOf, invalid, notSubscribed, refused, securityHub } from "../../../src/simulator/services/security_hub.js";
import { type Context, deniedMessage, type Operation } from "../../../src/simulator/services/service.js";
import type { Input, Wire, WireObject } from "../../../src/simulator/wire.js";
import { objectOf, objectsOf, textOf } from "../../../src/simulator/wire.js";
import { faultsOf } from "./security_finding.js";

const MOST_FINDINGS = 100;

const MOST_BYTES = 240 * 1024;

/** What only the customer may change: an import keeps what stands there. */
const OF_THE_CUSTOMER = ["Note", "UserDefinedFields", "VerificationState", "Workflow", "WorkflowState"];

const NORMALIZED: Readonly<Record<string, number>> = {
	INFORMATIONAL: 0,
	LOW: 1,
	MEDIUM: 40,
	HIGH: 70,
	CRITICAL: 90,
};

const operations: Readonly<Record<string, Operation>> = {
	BatchImportFindings: (context, input) => {
		const findings = objectsOf(input, "Findings");
		if (findings.length === 0 || findings.length > MOST_FINDINGS) {
			const limit = findings.length === 0 ? "fewer than 1" : `more than ${MOST_FINDINGS}`;
			throw invalid(`Invalid parameter 'Findings'. data.Findings should NOT have ${limit} items`);
		}
		const hub = context.state.security_hub;
		if (hub === undefined && context.state.unsubscribed_import === "failed_findings") {
			const message = notSubscribed(context);
			const failed = findings.map((finding) => importFailure(finding, "InvalidAccess", message));
			return { FailedCount: failed.length, SuccessCount: 0, FailedFindings: failed };
		}
		const { products } = hubOf(context);
		for (const finding of findings) admit(context, products, finding);
		const failed = findings.flatMap((finding) => importedInto(context, finding) ?? []);
		return {
			FailedCount: failed.length,
			SuccessCount: findings.length - failed.length,
			FailedFindings: failed,
		};
	},
};

/** AWS Security Hub with the operation that an export calls. */
export const writableSecurityHub = { ...securityHub, operations: { ...securityHub.operations, ...operations } };

/**
 * A malformed product refuses the whole call (https://github.com/aquasecurity/trivy/issues/6010), and so does a finding
 * of another account, Region or a product that is not on: https://github.com/prowler-cloud/prowler/issues/867
 */
function admit({ account, region, caller }: Context, products: readonly string[], finding: Input): void {
	const product = textOf(finding, "ProductArn") ?? "";
	if (!/^arn:aws:securityhub:[a-z0-9-]+:(?:\d{12})?:product\/[^/]+\/[^/]+$/.test(product)) {
		throw invalid(`productArn: "${product}"`);
	}
	const own = `arn:aws:securityhub:${region}:${account.account}:product/${account.account}/default`;
	if ((product !== own && !products.includes(product)) || finding.AwsAccountId !== account.account) {
		const message = `${deniedMessage("securityhub:BatchImportFindings", caller).split(" because ")[0]} on resource: ${product}`;
		throw refused("AccessDeniedException", 403, message);
	}
}

/**
 * Keeps a finding, or gives its entry of `FailedFindings`. An update that is not newer than what is known is ignored,
 * and counts as imported. Security Hub fills in what the provider does not say.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/finding-update-batchimportfindings.html
 */
function importedInto(context: Context, finding: Input): WireObject | undefined {
	if (Buffer.byteLength(JSON.stringify(finding)) > MOST_BYTES) {
		return importFailure(finding, "InvalidInput", "Finding exceeds the maximum size of 240 KB.");
	}
	const faults = faultsOf(finding);
	if (faults.length > 0) {
		const message = `Finding does not adhere to Amazon Finding Format. ${faults.join(", ")}.`;
		return importFailure(finding, "InvalidInput", message);
	}
	const { account, region, state, written } = context;
	const key = `${account.account} ${region} ${finding.ProductArn} ${finding.Id}`;
	const known =
		written.findings.get(key) ??
		state.security_hub?.findings.find(({ ProductArn, Id }) => ProductArn === finding.ProductArn && Id === finding.Id);
	if (known !== undefined && timeOf(known, "UpdatedAt") >= timeOf(finding, "UpdatedAt")) return undefined;
	written.findings.set(key, completed(context, finding, known));
	return undefined;
}

function importFailure(finding: Input, code: string, message: string): WireObject {
	return { Id: textOf(finding, "Id") ?? "unknown", ErrorCode: code, ErrorMessage: message };
}

function completed({ region }: Context, finding: Input, known: WireObject | undefined): WireObject {
	const given = wireObjectOf(finding);
	const provider = objectOf(finding, "FindingProviderFields");
	const severity = { ...objectOf(finding, "Severity"), ...objectOf(provider, "Severity") };
	const company = textOf(finding, "CompanyName") ?? "Personal";
	const product = textOf(finding, "ProductName") ?? "Default";
	const kept = OF_THE_CUSTOMER.flatMap((name) => (known?.[name] === undefined ? [] : [[name, known[name]]]));
	return {
		...given,
		ProductName: product,
		CompanyName: company,
		Region: region,
		Types: wireOf(provider.Types ?? finding.Types ?? []),
		Severity: wireOf({ Normalized: NORMALIZED[textOf(severity, "Label") ?? "INFORMATIONAL"], ...severity }),
		FindingProviderFields: wireOf({
			...provider,
			Severity: provider.Severity ?? finding.Severity ?? { Label: "INFORMATIONAL" },
			Types: provider.Types ?? finding.Types ?? [],
		}),
		ProductFields: wireOf({
			...objectOf(finding, "ProductFields"),
			"aws/securityhub/FindingId": `${finding.ProductArn}/${finding.Id}`,
			"aws/securityhub/ProductName": product,
			"aws/securityhub/CompanyName": company,
		}),
		RecordState: textOf(finding, "RecordState") ?? "ACTIVE",
		WorkflowState: "NEW",
		Workflow: { Status: "NEW" },
		...Object.fromEntries(kept),
		ProcessedAt: new Date().toISOString(),
	};
}

function timeOf(finding: Input, name: string): number {
	return Date.parse(textOf(finding, name) ?? "");
}

function wireObjectOf(value: Input): WireObject {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wireOf(member)]));
}

/** What JSON can say, but for null, which no member may be. */
function wireOf(value: unknown): Wire {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(wireOf);
	return typeof value === "object" && value !== null ? wireObjectOf({ ...value }) : undefined;
}
