import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { ASSESSMENT_SCHEMA_VERSION, assessment, keyOf } from "../model/scan.js";
import type { Document, Entry, Place } from "./document.js";
import { byRef, parsed } from "./parse.js";

type Assessment = z.infer<typeof assessment>;
type Finding = Assessment["resources"][number]["findings"][number];

const versioned = z.object({ schema_version: z.number() });

/**
 * An assessment: its resources with their verdicts, its rules, waivers and failed listings.
 *
 * @throws ConfigurationError for what is none, or one of another version.
 */
export function assessmentDocument(value: unknown, where: string): Document {
	const version = versioned.safeParse(value).data?.schema_version;
	if (version !== ASSESSMENT_SCHEMA_VERSION) {
		throw new ConfigurationError(
			`${where}: has schema_version ${version}, and this version reads ${ASSESSMENT_SCHEMA_VERSION}: compare it with the version that wrote it`,
		);
	}
	const read = parsed(assessment, value, where, "assessment.json that keyproof wrote");
	return {
		kind: "assessment",
		collected_at: read.collected_at,
		redacted: read.redacted === true,
		entries: byRef(entriesOf(read), where),
		unseen: unseenIn(read),
	};
}

/** An assessment names the listings that failed, and no place that was scanned and has nothing. */
function unseenIn({ gaps, resources }: Pick<Assessment, "gaps" | "resources">) {
	const places = new Set(resources.map(({ account, region }) => `${account} ${region}`));
	const failed = new Map(
		gaps.map(({ type, account, region, action, reason }) => [
			`every ${type} of ${account} ${region}`,
			`${action}: ${reason.kind}`,
		]),
	);
	return ({ type, account, region }: Place): string | undefined => {
		const all = `every ${type} of ${account} ${region}`;
		const why = failed.get(all);
		if (why !== undefined) return `${all}: ${why}`;
		return places.has(`${account} ${region}`) ? undefined : `it has nothing of ${account} ${region}, scanned or not`;
	};
}

function* entriesOf({ result, rules, resources, gaps, waivers }: Assessment): Generator<Entry> {
	yield { ref: "result", kind: "result", name: "of the assessment", fields: new Map([["result", result]]) };
	for (const { id, severity, parameters } of rules) {
		const given = Object.entries(parameters).map(
			([name, value]) => [`parameter ${name}`, JSON.stringify(value)] as const,
		);
		yield { ref: `rule ${id}`, kind: "rule", name: id, fields: new Map([["severity", severity], ...given]) };
	}
	for (const { type, arn, account, region, name, verdicts, findings } of resources) {
		const said = new Map(findings.map((finding) => [finding.rule, findingText(finding)]));
		const judged = Object.entries(verdicts).map(([rule, verdict]) => [rule, said.get(rule) ?? verdict] as const);
		const fields = new Map([["name", name], ...judged]);
		yield { ref: keyOf({ type, arn }), kind: type, name, fields, place: { type, account, region } };
	}
	const failed = new Map(gaps.map((gap) => [`${gap.type} of ${gap.account} ${gap.region}, ${gap.action}`, gap]));
	for (const [name, { reason }] of failed) {
		yield { ref: `failed listing ${name}`, kind: "failed listing", name, fields: new Map([["reason", reason.kind]]) };
	}
	const accepted = new Map(waivers.map((waiver) => [`${waiver.rule} on ${waiver.resource}, ${waiver.where}`, waiver]));
	for (const [name, { owner, reason, expires, status }] of accepted) {
		const fields = new Map(Object.entries({ owner, reason, expires, status }));
		yield { ref: `waiver ${name}`, kind: "waiver", name, fields };
	}
}

/** Of an unknown, what could not be read: AWS's own words have the number of the request in them. */
function findingText({ verdict, severity, messages, reason, waiver }: Finding): string {
	if (reason !== undefined) return `unknown: ${reason.action} ${reason.kind}`;
	if (waiver !== undefined) return `waived by ${waiver.owner} until ${waiver.expires}: ${messages.join("; ")}`;
	return `${verdict} (${severity}): ${messages.join("; ")}`;
}
