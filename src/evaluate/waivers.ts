import { z } from "zod";
import { facetOf, type Resource, tagsOf } from "../model/resource.js";
import type { AssessedResource } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { byAlias, coverOf, type JudgedWaiver, type Waiver, type WaiverStatus } from "../model/waiver.js";
import { matchesGlob } from "../text/glob.js";
import { isIn } from "./environment.js";

/** What waivers made of a scan's verdicts, and what became of each waiver, in the order of the configuration. */
export interface Waived {
	readonly resources: AssessedResource[];
	readonly waivers: JudgedWaiver[];
}

/**
 * Turns the failing verdicts that a waiver covers into waived ones; no other verdict changes, least of all an unknown one.
 * Where several cover one, the first says why. A waiver counts through the day that it expires on, as of `read_at`
 * (when the account was read) and not as of now, so that the same inventory gives the same verdicts. `rules` are the ids of those that are on. `keys`
 * are the KMS keys as they were read: a waiver by alias covers those that have such an alias, and none whose aliases are
 * not known. `tagged` are all resources as they were read: a waiver by tags covers none whose tags are not known.
 */
export function waive(
	resources: readonly AssessedResource[],
	waivers: readonly Waiver[],
	rules: readonly string[],
	read_at: string,
	keys: readonly Resource[] = [],
	tagged: readonly Resource[] = keys,
): Waived {
	const today = read_at.slice(0, "2026-01-15".length);
	const covered = new Map<Waiver, number>();
	const by_rule = new Map<string, Waiver[]>();
	for (const waiver of waivers) {
		if (waiver.problem !== undefined || waiver.expires < today) continue;
		covered.set(waiver, 0);
		const own = by_rule.get(waiver.rule);
		if (own === undefined) by_rule.set(waiver.rule, [waiver]);
		else own.push(waiver);
	}
	const aliases = waivers.some(byAlias) ? new Map(keys.map((key) => [key.arn, aliasesOf(key)])) : new Map();
	const by_tags = waivers.some(({ tags }) => tags !== undefined);
	const tags = by_tags ? new Map(tagged.map((each) => [each.arn, tagsOf(each)])) : new Map();
	const waived = resources.map((resource) => waiveResource(resource, by_rule, covered, { aliases, tags }));
	const unnamed = [...aliases.values()].filter((names) => names === undefined).length;
	const unread = ({ rule, tags: wanted }: Waiver): number =>
		wanted === undefined
			? 0
			: resources.filter(({ arn, verdicts }) => verdicts[rule] === "fail" && tags.get(arn) === undefined).length;
	return {
		resources: waived,
		waivers: waivers.map((waiver) =>
			judged(waiver, covered.get(waiver), rules, today, [
				...(byAlias(waiver) ? [["aliases", unnamed, "key"] as const] : []),
				["tags", unread(waiver), "resource"] as const,
			]),
		),
	};
}

/** The names of a key's aliases by its ARN; undefined where they could not be read. */
type Aliases = ReadonlyMap<string, readonly string[] | undefined>;

/** What is known of resources beside their ARNs that waivers may go by. */
interface Known {
	readonly aliases: Aliases;
	/** By ARN; undefined where they could not be read. */
	readonly tags: ReadonlyMap<string, Readonly<Record<string, string>> | undefined>;
}

const aliasNames = z.array(z.looseObject({ name: z.string() }));

function aliasesOf(key: Resource): string[] | undefined {
	const fact = facetOf(key, "aliases");
	if (fact?.status !== "known") return undefined;
	return aliasNames.safeParse(fact.value).data?.map(({ name }) => name);
}

function isAbout(waiver: Waiver, { arn }: AssessedResource, { aliases, tags }: Known): boolean {
	if (waiver.tags !== undefined) {
		const carried = tags.get(arn);
		if (carried === undefined || !isIn({ tags: waiver.tags }, carried)) return false;
	}
	if (!byAlias(waiver)) return matchesGlob(waiver.resource, arn);
	return (aliases.get(arn) ?? []).some((name) => matchesGlob(waiver.resource, name));
}

function waiveResource(
	resource: AssessedResource,
	by_rule: ReadonlyMap<string, readonly Waiver[]>,
	covered: Map<Waiver, number>,
	known: Known,
): AssessedResource {
	const waived = new Map<string, Finding>();
	for (const finding of resource.findings) {
		if (finding.verdict !== "fail") continue;
		const matching = (by_rule.get(finding.rule) ?? []).filter((waiver) => isAbout(waiver, resource, known));
		for (const waiver of matching) covered.set(waiver, (covered.get(waiver) ?? 0) + 1);
		const [first] = matching;
		if (first === undefined) continue;
		const { owner, reason, expires } = first;
		waived.set(finding.rule, { ...finding, verdict: "waived", waiver: { owner, reason, expires } });
	}
	if (waived.size === 0) return resource;
	const verdicts = Object.fromEntries([...waived.keys()].map((rule) => [rule, "waived" as const]));
	return {
		...resource,
		verdicts: { ...resource.verdicts, ...verdicts },
		findings: resource.findings.map((finding) => waived.get(finding.rule) ?? finding),
	};
}

/** `covered` is undefined where the waiver did not count; `unread` is what it might have covered, had it been read. */
function judged(
	waiver: Waiver,
	covered: number | undefined,
	rules: readonly string[],
	today: string,
	unread: readonly (readonly [what: string, number: number, of: string])[],
): JudgedWaiver {
	const { rule, owner, reason, expires, where, problem } = waiver;
	const outcome = (status: WaiverStatus, message?: string): JudgedWaiver => {
		const said = { rule, resource: coverOf(waiver), owner, reason, expires, status, covered: covered ?? 0, where };
		return message === undefined ? said : { ...said, message };
	};
	if (problem !== undefined) return outcome("malformed", problem);
	if (covered === undefined)
		return outcome("expired", `it expired on ${expires}, and the account was read on ${today}`);
	if (covered > 0) return outcome("used");
	if (!rules.includes(rule)) return outcome("unused", "its rule was not judged");
	const missing = unread
		.filter(([, number]) => number > 0)
		.map(([what, number, of]) => {
			return `; the ${what} of ${number === 1 ? `1 ${of}` : `${number} ${of}s`} are not known, and it covers none of those`;
		});
	return outcome("unused", `nothing that it matches fails${missing.join("")}`);
}
