import { onceAlike } from "../../model/alike.js";
import { frameworkName } from "../../model/frameworks.js";
import type { Observed } from "../../model/observed.js";
import { once } from "../../model/once.js";
import { type RuleInForce, SEVERITIES } from "../../model/policy.js";
import { facetOf, type Resource, tagsOf } from "../../model/resource.js";
import type { AssessedResource, Scan } from "../../model/scan.js";
import type { Finding, Verdict } from "../../model/verdict.js";
import { brief, cut, scriptJson } from "../../text/escape.js";
import { type Pieces, pack } from "../../text/pieces.js";
import { typeName } from "../wording.js";
import type { PageData, PageFinding, PagePlace, PageResource, PageRule, PageType } from "./browser/data.js";

/** The page stays below 50 MB; what is not in the table is in assessment.json. */
const MAXIMUM_BYTES = 30_000_000;
/** Of them, for what findings were judged on; the rest is in inventory.json. */
const MAXIMUM_FACT_BYTES = 6_000_000;
const MAXIMUM_FACT = 4_000;
const MAXIMUM_TAGS = 50;

/** One character a verdict: a resource's verdicts are a string, in the order of its type's rules. */
const LETTER: Readonly<Record<Verdict, string>> = {
	pass: "p",
	fail: "f",
	unknown: "u",
	waived: "w",
	not_applicable: "n",
};

/** What the page's script shows of every resource. */
export interface TableData {
	/** `PageData` as JSON for a `<script>` element, in pieces. */
	readonly json: Pieces;
	readonly resources: number;
	/** Resources that are left out, the least severe ones. */
	readonly omitted: number;
}

/** Every verdict in few bytes: rules, ARNs' beginnings and texts stand once. The worst resources come first. */
export function tableData(scan: Scan, maximum = MAXIMUM_BYTES): TableData {
	const table = tableOf(scan);
	const resources = worstFirst(scan.resources);
	let [told, bytes] = [0, 0];
	function* rows(): Generator<string> {
		for (const resource of resources) {
			const row = scriptJson(rowOf(resource, table));
			const size = Buffer.byteLength(row) + 1;
			if (bytes + size + table.texts.bytes + table.places.bytes > maximum) return;
			bytes += size;
			yield told === 0 ? row : `,\n${row}`;
			told += 1;
		}
	}
	const packed = pack({ [Symbol.iterator]: rows });
	const head: Pick<PageData, "severities" | "types" | "rules" | "frameworks"> = {
		severities: SEVERITIES,
		types: table.types,
		rules: scan.rules.map(ruleOf),
		frameworks: frameworkRules(scan.rules),
	};
	return {
		json: jsonOf(head, table, packed),
		resources: told,
		omitted: resources.length - told,
	};
}

/** Put together only where it is written: as one text it would be held three times over. */
function jsonOf(head: object, { places, texts }: Table, rows: Pieces): Pieces {
	return {
		*[Symbol.iterator]() {
			const members = Object.entries(head).map(([name, value]) => `"${name}":${scriptJson(value)}`);
			yield `{${members.join(",\n")},\n"places":[`;
			yield* listed(places.json);
			yield `],\n"texts":[`;
			yield* listed(texts.json);
			yield `],\n"resources":[\n`;
			yield* rows;
			yield "\n]}";
		},
	};
}

function* listed(items: readonly string[]): Generator<string> {
	for (const [index, item] of items.entries()) yield index === 0 ? item : `,${item}`;
}

/** What rows are made with. */
interface Table {
	readonly types: readonly PageType[];
	readonly rules: readonly RuleInForce[];
	readonly texts: Interned<string>;
	readonly places: Interned<PagePlace>;
	/** The number of a place, by what makes it. */
	readonly numbers: Map<string, number>;
	/** A resource's verdicts by slot, and why rules are not about it. */
	readonly judged: (
		resource: AssessedResource,
	) => Pick<PageResource, "verdicts"> & { excused: PageResource["exemptions"] };
	/** A resource's findings. */
	readonly found: (resource: AssessedResource) => readonly PageFinding[];
	/** What was read of the resources of a type, by ARN. */
	readonly read: (type: string) => ReadonlyMap<string, Resource>;
	/** The facets that findings were judged by, sorted. */
	readonly facets: (findings: readonly Finding[]) => readonly string[];
	/** The numbers of texts: of tags, and of a facet as indented JSON. */
	readonly tags: (tags: Readonly<Record<string, string>>) => readonly number[];
	readonly fact: (fact: Observed<unknown>) => number;
	/** Bytes that are left. */
	readonly room: { facts: number };
}

function tableOf({ rules, facts }: Scan): Table {
	const texts = new Interned<string>();
	const read = new Map<string, ReadonlyMap<string, Resource>>();
	const ids = [...new Set(rules.map(({ type }) => type))].sort();
	const types = ids.map((id) => ({
		id,
		name: typeName(id),
		rules: rules.flatMap(({ type }, index) => (type === id ? [index] : [])),
	}));
	/** Type -> rule id -> its slot. */
	const slots = new Map(
		types.map(({ id, rules: own }) => [id, new Map(own.map((rule, slot) => [rules[rule]?.id ?? "", slot]))]),
	);
	const slotsOf = (type: string): ReadonlyMap<string, number> => slots.get(type) ?? new Map();
	return {
		types,
		rules,
		texts,
		places: new Interned(),
		numbers: new Map(),
		judged: onceAlike(({ type, verdicts, exemptions = {} }: AssessedResource) => ({
			verdicts: [...slotsOf(type).keys()]
				.map((id) => (Object.hasOwn(verdicts, id) ? LETTER[verdicts[id] ?? "unknown"] : "-"))
				.join(""),
			excused: Object.entries(exemptions).map(([id, why]) => {
				return { slot: slotsOf(type).get(id) ?? -1, text: texts.add(bounded(why, 600)) };
			}),
		})),
		found: onceAlike(({ type, findings }: AssessedResource) =>
			findings.map((finding) => findingOf(finding, slotsOf(type).get(finding.rule) ?? -1, texts)),
		),
		read: (type) => {
			const of_type = read.get(type) ?? new Map((facts[type] ?? []).map((resource) => [resource.arn, resource]));
			read.set(type, of_type);
			return of_type;
		},
		// Resources that are judged alike share their findings, and many their facts.
		facets: once((findings: readonly Finding[]) => {
			const judging = new Set(findings.map(({ rule }) => rule));
			return [...new Set(rules.flatMap((rule) => (judging.has(rule.id) ? facetsOf(rule) : [])))].sort();
		}),
		tags: once((tags: Readonly<Record<string, string>>) => tagTexts(tags).map((text) => texts.add(text))),
		fact: once((fact: Observed<unknown>) => texts.add(cut(factText(fact), MAXIMUM_FACT))),
		room: { facts: MAXIMUM_FACT_BYTES },
	};
}

function ruleOf(rule: RuleInForce): PageRule {
	const { id, title, severity } = rule;
	return { id, title: bounded(title, 256), severity, facets: facetsOf(rule) };
}

/** The facets that a rule judges by, those that decide first. */
function facetsOf({ selects_by, judges_by, also_reads = [] }: RuleInForce): string[] {
	return [...new Set([...judges_by, ...also_reads, ...selects_by])];
}

/** The rules of each framework, by index. */
function frameworkRules(rules: readonly RuleInForce[]): PageData["frameworks"] {
	const frameworks = new Map<string, number[]>();
	for (const [index, { controls }] of rules.entries()) {
		for (const id of Object.keys(controls)) frameworks.set(id, [...(frameworks.get(id) ?? []), index]);
	}
	return [...frameworks]
		.map(([id, own]) => ({ id, name: frameworkName(id), rules: own }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function rowOf(resource: AssessedResource, table: Table): PageResource {
	const { type, name, findings, impact } = resource;
	const { texts } = table;
	const { verdicts, excused = [] } = table.judged(resource);
	const read = table.read(type).get(resource.arn);
	const tagged = read === undefined ? undefined : tagsOf(read);
	const tags = tagged === undefined ? [] : table.tags(tagged);
	const facts = read === undefined ? {} : factsOf(read, findings, table);
	const found = table.found(resource);
	return {
		...placed(resource, table),
		name: bounded(name, 200),
		verdicts,
		...(found.length === 0 ? {} : { findings: found }),
		...(impact === undefined ? {} : { impact: texts.add(bounded(impact, 300)) }),
		...(excused.length === 0 ? {} : { exemptions: excused }),
		...(tags.length === 0 ? {} : { tags }),
		...(Object.keys(facts).length === 0 ? {} : { facts }),
	};
}

/** The ARN in two parts, the first of which resources share. */
function placed(resource: AssessedResource, table: Table): Pick<PageResource, "place" | "id"> {
	const arn = bounded(resource.arn, 600);
	const end = Math.max(arn.lastIndexOf("/"), arn.lastIndexOf(":")) + 1;
	const start = arn.slice(0, end);
	const like = [resource.type, resource.region, resource.account, start].join("\n");
	const place =
		table.numbers.get(like) ??
		table.places.add({
			type: table.types.findIndex(({ id }) => id === resource.type),
			region: bounded(resource.region, 60),
			account: bounded(resource.account, 60),
			arn: start,
		});
	table.numbers.set(like, place);
	return { place, id: arn.slice(end) };
}

/** `name=value`, sorted. */
function tagTexts(tags: Readonly<Record<string, string>>): string[] {
	return Object.entries(tags)
		.map(([name, value]) => bounded(`${name}=${value}`, 300))
		.sort()
		.slice(0, MAXIMUM_TAGS);
}

/** The facets that the resource's findings were judged on, as indented JSON. */
function factsOf(read: Resource, findings: readonly Finding[], table: Table): Record<string, number> {
	const { texts, room } = table;
	if (room.facts <= 0) return {};
	const facts: Record<string, number> = {};
	for (const facet of table.facets(findings)) {
		const fact = facetOf(read, facet);
		if (fact === undefined || room.facts <= 0) continue;
		const before = texts.bytes;
		facts[facet] = table.fact(fact);
		room.facts -= texts.bytes - before;
	}
	return facts;
}

function factText(fact: Observed<unknown>): string {
	return fact.status === "known" ? indented(fact.value) : `unknown: ${indented(fact.reason)}`;
}

/** Indented JSON, whose strings hold nothing that acts. */
function indented(value: unknown): string {
	return JSON.stringify(value, (_, each) => (typeof each === "string" ? bounded(each, 2_000) : each), 2) ?? "";
}

function findingOf(finding: Finding, slot: number, texts: Interned<string>): PageFinding {
	const { severity, messages } = finding;
	const shown = messages.slice(0, 20).map((message) => bounded(message, 800));
	const more =
		messages.length > shown.length ? [`and ${messages.length - shown.length} more: see assessment.json`] : [];
	const note = noteOf(finding);
	return {
		slot,
		severity,
		messages: [...shown, ...more].map((text) => texts.add(text)),
		...(note === "" ? {} : { note: texts.add(note) }),
	};
}

function noteOf({ waiver, environment }: Finding): string {
	const waived =
		waiver === undefined
			? []
			: [
					`waived by ${bounded(waiver.owner, 200)} until ${bounded(waiver.expires, 40)}: ${bounded(waiver.reason, 600)}`,
				];
	const milder = environment === undefined ? [] : [`milder in the environment ${bounded(environment, 100)}`];
	return [...waived, ...milder].join("; ");
}

function bounded(text: string, maximum: number): string {
	return brief(text, maximum);
}

/** Values by index, each once. */
class Interned<T> {
	readonly json: string[] = [];
	bytes = 0;
	readonly #indices = new Map<string, number>();

	add(value: T): number {
		const json = scriptJson(value);
		const known = this.#indices.get(json);
		if (known !== undefined) return known;
		this.#indices.set(json, this.json.length);
		this.json.push(json);
		this.bytes += Buffer.byteLength(json) + 1;
		return this.json.length - 1;
	}
}

/** Resources by their failing findings, worst first, then by unknown and waived ones, then in the scan's order. */
export const worstFirst = once((resources: readonly AssessedResource[]): readonly AssessedResource[] => {
	// Resources that are judged alike share their findings.
	const weights = once(weightsOf);
	return [...resources].sort((one, other) => byWeight(weights(one.findings), weights(other.findings)));
});

function byWeight(a: readonly number[], b: readonly number[]): number {
	// Compared some hundred thousand times: an index is what costs least.
	for (let index = 0; index < a.length; index += 1) {
		const difference = (b[index] ?? 0) - (a[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

function weightsOf(findings: readonly Finding[]): number[] {
	const weights = [...SEVERITIES.map(() => 0), 0, 0];
	for (const { verdict, severity } of findings) {
		const index =
			verdict === "fail"
				? SEVERITIES.indexOf(severity)
				: verdict === "unknown"
					? SEVERITIES.length
					: SEVERITIES.length + 1;
		weights[index] = (weights[index] ?? 0) + 1;
	}
	return weights;
}
