import { isDeepStrictEqual } from "node:util";
import type { Reason } from "../model/observed.js";
import { type OpenEnumeration, type Places, unfamiliarWords, withMember } from "../model/open_enumeration.js";
import type { RuleInForce } from "../model/policy.js";
import type { Resource } from "../model/resource.js";
import { type AssessedResource, keyOf } from "../model/scan.js";
import type { FacetActions } from "./evaluate.js";
import { createOpenings, differenceOf, type Openings, withOpenings } from "./openings.js";

/** Resource type -> resources. */
export type ByType = Readonly<Record<string, readonly Resource[]>>;

/** What was judged, and how to judge it again. */
export interface Judgement {
	/** As they were read. */
	readonly resources: ByType;
	/** The same with their derived facets. */
	readonly linked: ByType;
	/** Resource type -> where enumerations stand in its resources. */
	readonly places: Readonly<Record<string, Places | undefined>>;
	readonly rules: readonly RuleInForce[];
	readonly actions: FacetActions;
	relink(resources: ByType): ByType;
	judge(linked: ByType): AssessedResource[];
}

/** The words of an enumeration that this version does not know, and the IAM action that told the first of them. */
interface News {
	readonly words: Set<string>;
	readonly action: string;
}

/** One member for each of some enumerations: what their unfamiliar words may mean. */
type Meaning = readonly (readonly [OpenEnumeration, string])[];

/** Several enumerations with news in one resource are taken together up to so many meanings. */
const MAXIMUM_MEANINGS = 256;
/** Words of one enumeration that a finding names at most, and how long each may be. */
const MAXIMUM_WORDS = 5;
const MAXIMUM_WORD = 100;

/**
 * Makes unknown what hangs on a word that this version does not know. Everything is judged again as if the word meant each
 * of the members that are known: where the verdict stays the same, the rule does not ask for the word; where it changes,
 * nobody can say what it is. Costs nothing where every word is known.
 */
export function openToMeaning(assessed: readonly AssessedResource[], judgement: Judgement): AssessedResource[] {
	const news = newsIn(judgement);
	if (news.size === 0) return [...assessed];
	const opened = openedBy(assessed, judgement, news);
	const own = ownWords(judgement, new Set(opened.keys()));
	return withOpenings(assessed, opened, judgement.rules, (open, key) => reasonsOf(open, news, own.get(key)));
}

/** The unfamiliar words that stand in a resource itself: a reader wants those, and not what others of the account have. */
function ownWords(
	{ linked, places }: Judgement,
	wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<OpenEnumeration, ReadonlySet<string>>> {
	const own = new Map<string, Map<OpenEnumeration, Set<string>>>();
	for (const [type, list] of Object.entries(linked)) {
		for (const resource of list) {
			const key = keyOf({ type, arn: resource.arn });
			if (!wanted.has(key)) continue;
			const words = new Map<OpenEnumeration, Set<string>>();
			for (const [facet, place] of places[type]?.members ?? []) {
				unfamiliarWords(resource[facet], place, (enumeration, word) =>
					words.set(enumeration, (words.get(enumeration) ?? new Set()).add(word)),
				);
			}
			own.set(key, words);
		}
	}
	return own;
}

function newsIn({ resources, places, actions }: Judgement): Map<OpenEnumeration, News> {
	const news = new Map<OpenEnumeration, News>();
	for (const [type, list] of Object.entries(resources)) {
		for (const [facet, place] of places[type]?.members ?? []) {
			const tell = (enumeration: OpenEnumeration, word: string): void => {
				const known = news.get(enumeration);
				if (known !== undefined) known.words.add(word);
				else news.set(enumeration, { words: new Set([word]), action: actions[type]?.[facet]?.[0] ?? "" });
			};
			for (const resource of list) unfamiliarWords(resource[facet], place, tell);
		}
	}
	return news;
}

function openedBy(
	assessed: readonly AssessedResource[],
	judgement: Judgement,
	news: ReadonlyMap<OpenEnumeration, News>,
): Openings<OpenEnumeration> {
	const before = new Map(assessed.map((resource) => [keyOf(resource), resource]));
	const openings = createOpenings<OpenEnumeration>();
	const touched = new Map<string, Set<OpenEnumeration>>();
	const settled = new Map(judgement.rules.map((rule) => [rule.id, stringsIn(rule.parameter_values)]));
	const consider = (meaning: Meaning): void => {
		const enumerations = meaning.map(([enumeration]) => enumeration);
		for (const other of judgement.judge(changedBy(meaning, judgement))) {
			const key = keyOf(other);
			touched.set(key, new Set([...(touched.get(key) ?? []), ...enumerations]));
			for (const rule of Object.keys(other.verdicts)) {
				const difference = differenceOf(before.get(key), other, rule);
				if (difference === undefined) continue;
				// Whoever configured a rule knows the words that he named.
				const unsettled = enumerations.filter((enumeration) => !isSettled(news.get(enumeration), settled.get(rule)));
				if (unsettled.length > 0) openings.add(key, rule, unsettled, difference);
			}
		}
	};
	for (const enumeration of news.keys()) for (const member of enumeration.members) consider([[enumeration, member]]);
	for (const together of groupsOf(touched)) {
		const meanings = meaningsOf(together);
		if (meanings !== undefined) for (const meaning of meanings) consider(meaning);
		else {
			for (const [key, own] of touched) {
				if (together.some((enumeration) => !own.has(enumeration))) continue;
				for (const rule of Object.keys(before.get(key)?.verdicts ?? {})) openings.add(key, rule, together);
			}
		}
	}
	return openings.opened;
}

function isSettled(news: News | undefined, named: ReadonlySet<string> | undefined): boolean {
	return news !== undefined && named !== undefined && [...news.words].every((word) => named.has(word));
}

/** Every text in a value. */
function stringsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (typeof value === "string") found.add(value);
	else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) stringsIn(part, found);
	return found;
}

/** The resources that are others when the words mean this, with their derived facets. */
function changedBy(meaning: Meaning, { resources, linked, places, relink }: Judgement): ByType {
	const meant = Object.fromEntries(
		Object.entries(resources).map(([type, list]) => {
			const place = places[type];
			if (place === undefined) return [type, list];
			const read = (resource: Resource): Resource =>
				meaning.reduce((changed, [enumeration, member]) => withMember(changed, place, enumeration, member), resource);
			return [type, list.map(read)];
		}),
	);
	return Object.fromEntries(
		Object.entries(relink(meant)).map(([type, list]) => [
			type,
			list.filter((resource, index) => !isSame(resource, linked[type]?.[index])),
		]),
	);
}

/** Facets that nothing touched are the very same objects. */
function isSame(one: Resource, other: Resource | undefined): boolean {
	return (
		other !== undefined &&
		Object.keys(one).every((facet) => one[facet] === other[facet] || isDeepStrictEqual(one[facet], other[facet]))
	);
}

/** The different sets of several enumerations that touch one resource. */
function groupsOf(touched: ReadonlyMap<string, ReadonlySet<OpenEnumeration>>): OpenEnumeration[][] {
	const groups = new Map<string, OpenEnumeration[]>();
	for (const enumerations of touched.values()) {
		const names = [...enumerations].map(({ source, name }) => `${source} ${name}`);
		if (enumerations.size > 1) groups.set(names.sort().join("\n"), [...enumerations]);
	}
	return [...groups.values()];
}

/** Every combination of members; undefined where there are too many. */
function meaningsOf(enumerations: readonly OpenEnumeration[]): Meaning[] | undefined {
	const number = enumerations.reduce((product, { members }) => product * members.length, 1);
	if (number > MAXIMUM_MEANINGS) return undefined;
	return enumerations.reduce<Meaning[]>(
		(meanings, enumeration) =>
			meanings.flatMap((meaning) => enumeration.members.map((member) => [...meaning, [enumeration, member] as const])),
		[[]],
	);
}

/** Of a resource that has words of its own those, of one that only follows from others theirs. */
function reasonsOf(
	open: ReadonlySet<OpenEnumeration>,
	news: ReadonlyMap<OpenEnumeration, News>,
	own: ReadonlyMap<OpenEnumeration, ReadonlySet<string>> = new Map(),
): Reason[] {
	return [...open].flatMap((enumeration) => {
		const { words, action } = news.get(enumeration) ?? { words: new Set<string>(), action: "" };
		return [...(own.get(enumeration) ?? words)]
			.sort()
			.slice(0, MAXIMUM_WORDS)
			.map((word): Reason => {
				const message = `this version does not know ${enumeration.name} ${word.slice(0, MAXIMUM_WORD)}`;
				return { kind: "invalid", action, message };
			});
	});
}
