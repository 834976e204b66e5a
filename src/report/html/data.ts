import { frameworkName } from "../../model/frameworks.js";
import { SEVERITIES } from "../../model/policy.js";
import type { AssessedResource, Scan } from "../../model/scan.js";
import type { Finding, Verdict } from "../../model/verdict.js";
import { cut, scriptJson, visible } from "../escape.js";
import { typeName } from "../wording.js";

/** The page stays below 50 MB; what is not in the table is in assessment.json. */
const MAXIMUM_BYTES = 30_000_000;

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
	/** JSON for a `<script>` element: the shape that `src/report/html/script.ts` reads. */
	readonly json: string;
	readonly resources: number;
	/** Resources that are left out, the least severe ones. */
	readonly omitted: number;
}

/** A row's parts: place, rest of the ARN, name, verdicts, then what only some have. */
type Row = [number, string, string, string, FindingRow[]?, number?, [number, number][]?];

/** Rule's slot in the type, severity, messages, and a note (who waived it, where it is milder). */
type FindingRow = [number, number, number[], number?];

/**
 * Every verdict in few bytes: rules, ARNs' beginnings and texts stand once, and are named by their index. The worst
 * resources come first.
 */
export function tableData(scan: Scan, maximum = MAXIMUM_BYTES): TableData {
	const types = [...new Set(scan.rules.map(({ type }) => type))].sort();
	const slots = new Map(
		types.map((type) => {
			const own = scan.rules
				.map(({ id }, index) => ({ id, index }))
				.filter(({ index }) => scan.rules[index]?.type === type);
			return [type, own] as const;
		}),
	);
	const texts = new Interned();
	const places = new Interned();
	const rows: string[] = [];
	let bytes = 0;
	const resources = worstFirst(scan.resources);
	for (const resource of resources) {
		const row = scriptJson(rowOf(resource, slots.get(resource.type) ?? [], texts, places, types));
		const size = Buffer.byteLength(row) + 1;
		if (bytes + size + texts.bytes + places.bytes > maximum) break;
		bytes += size;
		rows.push(row);
	}
	const head = {
		types: types.map((type) => ({ name: typeName(type), rules: (slots.get(type) ?? []).map(({ index }) => index) })),
		rules: scan.rules.map(({ id, title, severity }) => [id, cut(visible(title), 256), SEVERITIES.indexOf(severity)]),
		severities: SEVERITIES,
		frameworks: frameworkRules(scan),
	};
	const members = [
		`"head":${scriptJson(head)}`,
		`"places":[${places.json.join(",")}]`,
		`"texts":[${texts.json.join(",")}]`,
		`"rows":[\n${rows.join(",\n")}\n]`,
	];
	return { json: `{${members.join(",\n")}}`, resources: rows.length, omitted: resources.length - rows.length };
}

/** The rules of each framework, by index: `[name, rules]`. */
function frameworkRules(scan: Scan): [string, number[]][] {
	const frameworks = new Map<string, number[]>();
	for (const [index, { controls }] of scan.rules.entries()) {
		for (const id of Object.keys(controls)) frameworks.set(id, [...(frameworks.get(id) ?? []), index]);
	}
	return [...frameworks].map(([id, own]): [string, number[]] => [frameworkName(id), own]).sort();
}

function rowOf(
	resource: AssessedResource,
	rules: readonly { id: string }[],
	texts: Interned,
	places: Interned,
	types: readonly string[],
): Row {
	const { type, account, region, name, verdicts, findings, impact, exemptions = {} } = resource;
	const arn = cut(visible(resource.arn), 600);
	const end = Math.max(arn.lastIndexOf("/"), arn.lastIndexOf(":")) + 1;
	const place = places.add([types.indexOf(type), bounded(region, 60), bounded(account, 60), arn.slice(0, end)]);
	const slot = new Map(rules.map(({ id }, index) => [id, index]));
	const letters = rules
		.map(({ id }) => (Object.hasOwn(verdicts, id) ? LETTER[verdicts[id] ?? "unknown"] : "-"))
		.join("");
	const found = findings.map((finding) => findingRow(finding, slot.get(finding.rule) ?? -1, texts));
	const excused = Object.entries(exemptions).map(([id, why]): [number, number] => {
		return [slot.get(id) ?? -1, texts.add(bounded(why, 600))];
	});
	const row: Row = [place, arn.slice(end), bounded(name, 200), letters];
	if (found.length > 0 || impact !== undefined || excused.length > 0) row.push(found);
	if (impact !== undefined || excused.length > 0) row.push(impact === undefined ? -1 : texts.add(bounded(impact, 300)));
	if (excused.length > 0) row.push(excused);
	return row;
}

function findingRow(finding: Finding, slot: number, texts: Interned): FindingRow {
	const { severity, messages, waiver, environment } = finding;
	const shown = messages.slice(0, 20).map((message) => bounded(message, 800));
	const more =
		messages.length > shown.length ? [`and ${messages.length - shown.length} more: see assessment.json`] : [];
	const row: FindingRow = [slot, SEVERITIES.indexOf(severity), [...shown, ...more].map((text) => texts.add(text))];
	const notes = [
		...(waiver === undefined
			? []
			: [
					`waived by ${bounded(waiver.owner, 200)} until ${bounded(waiver.expires, 40)}: ${bounded(waiver.reason, 600)}`,
				]),
		...(environment === undefined ? [] : [`milder in the environment ${bounded(environment, 100)}`]),
	];
	if (notes.length > 0) row.push(texts.add(notes.join("; ")));
	return row;
}

function bounded(text: string, maximum: number): string {
	return cut(visible(text), maximum);
}

/** Values by index, each once. */
class Interned {
	readonly json: string[] = [];
	bytes = 0;
	readonly #indices = new Map<string, number>();

	add(value: unknown): number {
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
export function worstFirst(resources: readonly AssessedResource[]): AssessedResource[] {
	return resources
		.map((resource) => ({ resource, weights: weightsOf(resource) }))
		.sort((a, b) => {
			for (const [index, weight] of a.weights.entries()) {
				const difference = (b.weights[index] ?? 0) - weight;
				if (difference !== 0) return difference;
			}
			return 0;
		})
		.map(({ resource }) => resource);
}

function weightsOf({ findings }: AssessedResource): number[] {
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
