import type { Account } from "../collect/account/schema.js";
import type { KmsKey } from "../collect/kms_key/schema.js";
import type { Region } from "../collect/region/schema.js";
import type { Opinion, Unheard } from "../model/opinion.js";
import { keyExternalAccess } from "./access_analyzer.js";
import type { Index } from "./relation.js";
import { adviceOf } from "./trusted_advisor.js";

/** What services of AWS say themselves of resources, and where that could not be read. */
export function opinionsIn(index: Index): { opinions: Opinion[]; unheard: Unheard[] } {
	const regions = index.all("region");
	return {
		opinions: [
			...regions.flatMap(securityHubSays),
			...index.all("kms_key").flatMap((key) => accessAnalyzerSays(index, key)),
			...index.all("account").flatMap(trustedAdvisorSays),
		],
		unheard: regions.flatMap((region) => [...configUnheard(region), ...securityHubUnheard(region)]),
	};
}

/** The rules of AWS Config are evidence that no verdict waits for. */
function configUnheard({ account, region, config_rules: rules }: Region): Unheard[] {
	return rules?.status === "unknown" ? [{ service: "aws_config", account, region, reason: rules.reason }] : [];
}

/** The findings of Security Hub are evidence that no verdict waits for; those of the other services rules tell of. */
function securityHubUnheard({ account, region, key_control_findings: found }: Region): Unheard[] {
	const at = { service: "security_hub" as const, account, region };
	if (found?.status === "unknown") return [{ ...at, reason: found.reason }];
	if (found === undefined || found.value.is_complete) return [];
	const message = "there are more findings than are read";
	return [{ ...at, reason: { kind: "unavailable", action: "securityhub:GetFindings", message } }];
}

/**
 * Security Hub's controls on KMS. Its WARNING and NOT_AVAILABLE are no opinion
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/controls-overall-status.html).
 */
function securityHubSays({ key_control_findings: found }: Region): Opinion[] {
	if (found?.status !== "known") return [];
	return found.value.findings.flatMap(({ control_id, title, compliance_status, workflow_status, resource_arns }) => {
		const says = compliance_status === "PASSED" ? "pass" : compliance_status === "FAILED" ? "fail" : undefined;
		if (says === undefined) return [];
		const suppressed = workflow_status === "SUPPRESSED" ? " (suppressed there)" : "";
		return resource_arns.map((arn): Opinion => {
			return { arn, service: "security_hub", check: control_id, says, why: `${title}${suppressed}` };
		});
	});
}

/**
 * Access Analyzer finds access from outside, or finds none: an opinion only where every active analyzer was read, has
 * analyzed, and could read the key itself.
 */
function accessAnalyzerSays(index: Index, key: KmsKey): Opinion[] {
	const fact = keyExternalAccess.derive(index, key);
	if (fact.status !== "known") return [];
	const { value } = fact;
	if (!value.available || value.analyzers.length === 0) return [];
	const findings = value.analyzers.flatMap((analyzer) =>
		analyzer.findings.status === "known" ? analyzer.findings.value.map((found) => ({ ...found, analyzer })) : [],
	);
	const opinion = (says: Opinion["says"], why: string): Opinion[] => {
		return [{ arn: key.arn, service: "access_analyzer", check: "ExternalAccess", says, why }];
	};
	const open = findings.filter(({ error }) => error === undefined);
	if (open.length > 0) {
		const names = [...new Set(open.map(({ analyzer }) => analyzer.name))].sort();
		return opinion("fail", `${names.join(", ")} found access from outside`);
	}
	const silent = value.analyzers.some(
		({ findings, not_yet }) => findings.status === "unknown" || not_yet !== undefined,
	);
	if (findings.length > 0 || silent) return [];
	return opinion("pass", "no active finding of access from outside");
}

/** Trusted Advisor's check of clusters whose HSMs are in one Availability Zone. A resource that was excluded is no opinion. */
function trustedAdvisorSays(account: Account): Opinion[] {
	const advice = adviceOf(account);
	if (advice.status !== "known" || advice.value === undefined || !advice.value.available) return [];
	return advice.value.clusters.flatMap(({ cluster_arn, status, is_excluded }): Opinion[] => {
		if (cluster_arn === undefined || is_excluded) return [];
		const says = status === "ok" ? "pass" : status === "warning" || status === "error" ? "fail" : undefined;
		if (says === undefined) return [];
		const why =
			says === "pass" ? "its HSMs are in several Availability Zones" : "its HSMs are in a single Availability Zone";
		return [{ arn: cluster_arn, service: "trusted_advisor", check: "hc0dfs7601", says, why }];
	});
}
