import type { Input, Wire, WireObject } from "../wire.js";
import { objectOf, textOf } from "../wire.js";
import { faultsOf } from "./security_finding.js";
import type { Context } from "./service.js";

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

/**
 * Keeps a finding, or gives its entry of `FailedFindings`. An update that is not newer than what is known is ignored,
 * and counts as imported. Security Hub fills in what the provider does not say.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/finding-update-batchimportfindings.html
 */
export function importedInto(context: Context, finding: Input): WireObject | undefined {
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

export function importFailure(finding: Input, code: string, message: string): WireObject {
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
