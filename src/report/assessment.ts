import type { Gap } from "../model/inventory.js";
import { once } from "../model/once.js";
import { byText } from "../model/order.js";
import type { RuleInForce } from "../model/policy.js";
import { ASSESSMENT_SCHEMA_VERSION, type Coverage, type CoverageRow, type Scan } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { fingerprint } from "../text/fingerprint.js";
import { listOf, listOfJson, objectOf } from "./json_lines.js";

/** `assessment.json`: every verdict, as the schema `assessment` in src/model/scan.ts declares it. One resource a line. */
export function* renderAssessment(scan: Scan): Generator<string> {
	const { name, version, policy_digest } = scan.tool;
	const members = {
		schema_version: JSON.stringify(ASSESSMENT_SCHEMA_VERSION),
		generated_at: JSON.stringify(scan.generated_at),
		collected_at: JSON.stringify(scan.inventory.collected_at),
		...(scan.inventory.reread === undefined ? {} : { reread: JSON.stringify(scan.inventory.reread) }),
		tool: JSON.stringify({ name, version, policy_digest }),
		result: JSON.stringify(scan.result),
		...(scan.redacted === undefined ? {} : { redacted: JSON.stringify(scan.redacted) }),
		judged_by: JSON.stringify(scan.judged_by),
		rules: listOf(scan.rules.map(ruleOf), 1),
		resources: listOfJson(resourcesOf(scan), 1),
		gaps: listOf(sortedGaps(scan.gaps), 1),
		differences: listOf(scan.differences, 1),
		unheard: listOf(scan.unheard, 1),
		coverage: listOf(coverageRows(scan.coverage), 1),
		waivers: listOf(scan.waivers, 1),
		...(scan.change === undefined ? {} : { change: JSON.stringify(scan.change) }),
		...(scan.lowered_gate === undefined
			? {}
			: { lowered_gate: JSON.stringify(scan.lowered_gate.map(({ message }) => message)) }),
	};
	yield* objectOf(members, 0);
	yield "\n";
}

/** The coverage, each row with its resources where others of their type in the same place are seen otherwise. */
function coverageRows({ rows }: Coverage) {
	const place = ({ type, account, region }: CoverageRow): string => `${type} ${account} ${region}`;
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(place(row), (counts.get(place(row)) ?? 0) + 1);
	return rows
		.filter(({ cells }) => cells.length > 0)
		.map((row) => ({
			type: row.type,
			account: row.account,
			region: row.region,
			arns: counts.get(place(row)) === 1 ? undefined : row.resources.map(({ arn }) => arn),
			services: Object.fromEntries(row.cells.map(({ service, sight, why }) => [service, { sight, why }])),
		}));
}

/** The gaps in the order of the reports. */
export function sortedGaps(gaps: readonly Gap[]): Gap[] {
	return gaps
		.map(({ type, action, account, region, reason }) => ({ type, action, account, region, reason }))
		.sort(
			byText(
				({ type }) => type,
				({ account }) => account,
				({ region }) => region,
				({ action }) => action,
				({ reason }) => reason.kind,
				({ reason }) => reason.message,
			),
		);
}

function ruleOf({ id, title, severity, controls, controls_by, parameter_values, permissions, origin }: RuleInForce) {
	return { id, title, severity, controls, controls_by, parameters: parameter_values, permissions, origin };
}

/** The resources as JSON. What many of them share is made into text once. */
function* resourcesOf({ rules, resources }: Pick<Scan, "rules" | "resources">): Generator<string> {
	const by_id = new Map(rules.map((rule) => [rule.id, rule]));
	const textOf = once((value: object) => JSON.stringify(value));
	const findingOf = once((finding: Finding) => {
		const rule = by_id.get(finding.rule);
		if (rule === undefined)
			throw new Error(`a finding names rule ${finding.rule}, which is not among the scan's rules`);
		return { rule, text: JSON.stringify(ordered(finding)).slice(0, -1) };
	});
	for (const {
		type,
		arn,
		account,
		region,
		name,
		verdicts,
		findings,
		planned,
		impact,
		placeholders,
		...rest
	} of resources) {
		const identity = JSON.stringify({ type, arn, account, region, name }).slice(0, -1);
		const told = findings.map((finding) => {
			const { rule, text } = findingOf(finding);
			return `${text},"fingerprint":"${fingerprint(rule, arn)}"}`;
		});
		const { exemptions, sees } = rest;
		const more = [
			...(planned === undefined ? [] : [`,"planned":${textOf(planned)}`]),
			...(impact === undefined ? [] : [`,"impact":${JSON.stringify(impact)}`]),
			...(placeholders === undefined ? [] : [`,"placeholders":${textOf(placeholders)}`]),
			...(exemptions === undefined ? [] : [`,"exemptions":${textOf(exemptions)}`]),
			...(sees === undefined ? [] : [`,"sees":${textOf(sees)}`]),
		];
		yield `${identity},"verdicts":${textOf(verdicts)},"findings":[${told.join(",")}]${more.join("")}}`;
	}
}

/** A finding's members as they are written, before its fingerprint. */
function ordered(finding: Finding): object {
	const { rule, verdict, severity, environment, messages, reason, could_be, waiver, confirmed_by } = finding;
	const { baseline_state, locations } = finding;
	const judged = { rule, verdict, severity, environment, messages, reason, could_be, waiver, confirmed_by };
	return { ...judged, baseline_state, locations };
}
