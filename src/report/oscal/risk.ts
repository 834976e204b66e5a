import { SEVERITIES } from "../../model/policy.js";
import type { Finding } from "../../model/verdict.js";
import { markdownBlock } from "../../text/escape.js";
import { count, typeName } from "../wording.js";
import { type Context, findingOf, mostCommon, type Observation } from "./observation.js";
import { markup, properties, uuidOf } from "./text.js";

/** OSCAL's own naming system of facets; `severity` is one of its names. */
const OSCAL_SYSTEM = "http://csrc.nist.gov/ns/oscal";

/** What follows from a rule that fails. */
export interface Risk {
	readonly uuid: string;
	readonly observation: Observation;
}

/**
 * A risk for each rule that fails, and one for each waiver of a rule. What is unknown is evidence that lacks, not a risk. A risk keeps
 * its UUID from scan to scan, and when its rule is renamed, until it is gone.
 */
export function risksOf(observations: readonly Observation[], accounts: readonly string[]): Risk[] {
	return observations
		.filter(({ verdict }) => verdict === "fail" || verdict === "waived")
		.map((observation) => {
			const { rule, waiver } = observation;
			const own = waiver === undefined ? [] : [waiver.owner, waiver.reason, waiver.expires];
			return { uuid: uuidOf("risk", JSON.stringify(accounts), rule.was[0] ?? rule.id, ...own), observation };
		});
}

/** A risk as OSCAL has it: open, or accepted (`deviation-approved`) through the last day of its waiver. */
export function riskObject({ uuid, observation }: Risk, { origin }: Context): object {
	const { rule, waiver, seen } = observation;
	const severities = new Set(seen.map((own) => findingOf(own, rule.id)?.severity));
	const severity = SEVERITIES.find((candidate) => severities.has(candidate)) ?? rule.severity;
	const what = `${count(seen.length, typeName(rule.type))} ${seen.length === 1 ? "is" : "are"} not as the rule says`;
	return {
		uuid,
		title: `${waiver === undefined ? "Failing" : "Waived"}: ${markup(rule.title, 256)}`,
		description: markup(rule.description, 1024),
		statement: [`${what}: ${mostCommon(observation)}.`, ...acceptance(waiver)].join(" "),
		props: properties({
			"rule-id": rule.id,
			"waiver-owner": waiver?.owner,
			"waiver-reason": waiver?.reason,
			"waiver-expires": waiver?.expires,
		}),
		status: waiver === undefined ? "open" : "deviation-approved",
		origins: [origin],
		characterizations: [{ origin, facets: [{ name: "severity", system: OSCAL_SYSTEM, value: severity }] }],
		...deadline(waiver),
		remediations: [remediation(uuid, observation)],
		"related-observations": [{ "observation-uuid": observation.uuid }],
	};
}

function acceptance(waiver: Finding["waiver"]): string[] {
	if (waiver === undefined) return [];
	const { owner, reason, expires } = waiver;
	return [`${markup(owner, 256)} answers for it until ${markup(expires, 40)}: ${markup(reason, 1000)}`];
}

/** A waiver counts through the day that it expires on, in UTC. */
function deadline(waiver: Finding["waiver"]): { deadline?: string } {
	const last =
		waiver === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(waiver.expires) ? "" : `${waiver.expires}T23:59:59.000Z`;
	// Not every such text is a day: Date makes another of 2026-02-31.
	const valid = last !== "" && !Number.isNaN(Date.parse(last)) && new Date(last).toISOString() === last;
	return valid ? { deadline: last } : {};
}

function remediation(risk: string, { rule: { title, remediation } }: Observation): object {
	const commands = remediation.cli === undefined ? [] : [markdownBlock(remediation.cli.trim().split("\n"))];
	return {
		uuid: uuidOf("remediation", risk),
		lifecycle: "recommendation",
		title: markup(title, 256),
		description: [markup(remediation.text, 2000), ...commands].join("\n\n"),
	};
}
