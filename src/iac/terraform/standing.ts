import { posix } from "node:path";
import {
	isSaidObject,
	isUnsaid,
	LATER,
	OWN_ACCOUNT,
	OWN_PARTITION,
	OWN_REGION,
	SENSITIVE,
} from "../../model/change.js";
import { plannedArnOf } from "../planned_arn.js";
import type { SourceBlock } from "../source/blocks.js";
import { ARN_FORMS } from "./arn_forms.js";
import { evaluate, type Spent, type Standing } from "./evaluate.js";
import type { Expression } from "./expression.js";
import { Encoded, entriesOf, type Step, Thing, type Value } from "./expression_value.js";
import { bracketed, instancesTo, keyOf } from "./instances.js";
import type { PlanPlace } from "./place.js";
import type { Plan, ResourceChange, StateModule } from "./plan.js";
import { policyDocumentOf } from "./policy_block.js";
import type { References } from "./references.js";
import { isSensitiveVariable } from "./secrets.js";
import { laidOver, own } from "./values.js";
import type { Written } from "./written.js";

/** What values are told from: a plan, and the files that it was made of. */
export interface Sources {
	readonly plan: Plan;
	readonly written: Written;
	readonly references: References;
	readonly placeOf: (change: ResourceChange) => PlanPlace;
	readonly changes: ReadonlyMap<string, readonly ResourceChange[]>;
	/** What data sources answered when the plan was made, by their addresses. */
	readonly data: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** A module's instance: the names of the calls that lead to it, and its address ("" for the root). */
export interface ModuleAt {
	readonly path: readonly string[];
	readonly address: string;
	readonly key: string | number | undefined;
	readonly parent?: ModuleAt;
}

/** Where an expression stands: a block of a module's instance. */
export interface BlockAt {
	readonly module: ModuleAt;
	/** The key of the block's own instance, and what its `for_each` is. */
	readonly key: string | number | undefined;
	readonly for_each: Expression | undefined;
	/** The resource that is asked about: places and providers are told from it. */
	readonly asking: ResourceChange;
	readonly spent: Spent;
}

export function sourcesOf(plan: Plan, written: Written, references: References, placeOf: Sources["placeOf"]): Sources {
	const changes = new Map<string, ResourceChange[]>();
	for (const change of plan.resource_changes ?? []) {
		if (change.deposed !== undefined) continue;
		const key = blockKey(change.mode, change.module_address ?? "", change.type, change.name);
		changes.set(key, [...(changes.get(key) ?? []), change]);
	}
	return { plan, written, references, placeOf, changes, data: dataIn(plan) };
}

function dataIn(plan: Plan): Map<string, Readonly<Record<string, unknown>>> {
	const found = new Map<string, Readonly<Record<string, unknown>>>();
	const visit = (module: StateModule | undefined): void => {
		for (const { mode, address, values } of module?.resources ?? []) {
			if (mode === "data" && isSaidObject(values)) found.set(address, values);
		}
		for (const child of module?.child_modules ?? []) visit(child);
	};
	visit(plan.prior_state?.values?.root_module);
	return found;
}

function blockKey(mode: string, module: string, type: string, name: string): string {
	return `${mode} ${module} ${type}.${name}`;
}

/** The module's instance at an address. */
export function moduleAt(address: string): ModuleAt | undefined {
	let module: ModuleAt = { path: [], address: "", key: undefined };
	for (const { call, address: of, key } of instancesTo(address) ?? []) {
		module = { path: [...module.path, call], address: of, key, parent: module };
	}
	return module.address === address ? module : undefined;
}

/** The expression of an attribute of the first of the blocks that has it. */
export function attributeIn(blocks: readonly SourceBlock[] | undefined, name: string): Expression | undefined {
	return blocks
		?.find(({ attributes }) => attributes.has(name))
		?.attributes.get(name)
		?.expression?.();
}

export function standingOf(sources: Sources, at: BlockAt): Standing {
	const { written } = sources;
	return {
		template: written.template,
		spent: at.spent,
		file: (path) => written.read(posix.normalize(path)),
		named: (name, steps) => named(sources, at, name, steps),
	};
}

/** The value of an expression that stands in a block. */
export function valueAt(sources: Sources, at: BlockAt, expression: Expression | undefined): Value {
	return expression === undefined ? LATER : evaluate(expression, standingOf(sources, at));
}

type Found = ReturnType<Standing["named"]>;
const OPEN: Found = { value: LATER, rest: [] };

function named(sources: Sources, at: BlockAt, name: string, steps: readonly Step[]): Found {
	const [first, second, ...more] = steps;
	const word = nameOf(first);
	const rest = steps.slice(1);
	if (word === undefined) return OPEN;
	switch (name) {
		case "var":
			return { value: variable(sources, at, word), rest };
		case "local":
			return { value: inModule(sources, at, attributeIn(blocksOf(sources, at, "locals", []), word)), rest };
		case "each":
			return { value: eachOf(sources, at, word), rest };
		case "count":
			return { value: word === "index" && typeof at.key === "number" ? at.key : LATER, rest };
		case "path":
			return { value: pathOf(sources, at, word), rest };
		case "module":
			return called(sources, at, word, rest);
		case "data": {
			const label = nameOf(second);
			return label === undefined ? OPEN : instances(sources, at, "data", word, label, more);
		}
		case "terraform":
			return OPEN;
		default:
			return instances(sources, at, "managed", name, word, rest);
	}
}

function nameOf(step: Step | undefined): string | undefined {
	return step !== undefined && "index" in step && typeof step.index === "string" ? step.index : undefined;
}

function blocksOf({ written }: Sources, { module }: BlockAt, type: string, labels: readonly string[]) {
	return written.blocks(module.path, type, labels);
}

/** In the same module, in no block that is repeated. */
function inModule(sources: Sources, at: BlockAt, expression: Expression | undefined): Value {
	return valueAt(sources, { ...at, key: undefined, for_each: undefined }, expression);
}

function variable(sources: Sources, at: BlockAt, name: string): Value {
	const { plan, written } = sources;
	const { parent, path, key } = at.module;
	const otherwise = () => inModule(sources, at, attributeIn(blocksOf(sources, at, "variable", [name]), "default"));
	if (parent === undefined) {
		if (isSensitiveVariable(plan, name)) return SENSITIVE;
		const given = own(plan.variables, name);
		return isSaidObject(given) && Object.hasOwn(given, "value") ? given.value : otherwise();
	}
	const call = written.blocks(parent.path, "module", path.slice(-1));
	const expression = attributeIn(call, name);
	if (expression === undefined) return call === undefined ? LATER : otherwise();
	return valueAt(sources, { ...at, module: parent, key, for_each: attributeIn(call, "for_each") }, expression);
}

function eachOf(sources: Sources, at: BlockAt, word: string): Value {
	if (at.key === undefined) return LATER;
	if (word === "key") return at.key;
	const all = inModule(sources, at, at.for_each);
	if (word !== "value" || isUnsaid(all)) return LATER;
	// The keys of a set are its elements.
	if (Array.isArray(all)) return at.key;
	const entry = entriesOf(all)?.find(([key]) => key === at.key);
	return entry === undefined ? LATER : entry[1];
}

/** Files are read by their paths from the root of the repository. */
function pathOf({ written }: Sources, { module }: BlockAt, word: string): Value {
	if (word === "module") return written.folder(module.path) || ".";
	return word === "root" || word === "cwd" ? written.folder([]) || "." : LATER;
}

/** An output of a module: `module.m.arn`, `module.m["x"].arn`. */
function called(sources: Sources, at: BlockAt, call: string, steps: readonly Step[]): Found {
	const [first] = steps;
	const prefix = `${at.module.address === "" ? "" : `${at.module.address}.`}module.${call}`;
	const keyed = first !== undefined && "index" in first && isKeyed(sources, prefix);
	if (first === undefined || (isKeyed(sources, prefix) && !keyed)) return OPEN;
	const key = keyed ? (first as { index: string | number }).index : undefined;
	const address = key === undefined ? prefix : `${prefix}${bracketed(key)}`;
	const module: ModuleAt = { path: [...at.module.path, call], address, key, parent: at.module };
	const inside: BlockAt = { ...at, module, key: undefined, for_each: undefined };
	const outputs = new Thing((name) =>
		valueAt(sources, inside, attributeIn(blocksOf(sources, inside, "output", [name]), "value")),
	);
	return { value: outputs, rest: keyed ? steps.slice(1) : steps };
}

function isKeyed({ changes, data }: Sources, prefix: string): boolean {
	for (const key of changes.keys()) if (key.includes(` ${prefix}[`)) return true;
	for (const address of data.keys()) if (address.startsWith(`${prefix}[`)) return true;
	return false;
}

/** A resource or data source, one of its instances, or all of them. */
function instances(
	sources: Sources,
	at: BlockAt,
	mode: "managed" | "data",
	type: string,
	name: string,
	steps: readonly Step[],
): Found {
	const prefix = at.module.address === "" ? "" : `${at.module.address}.`;
	const base = `${prefix}${mode === "data" ? "data." : ""}${type}.${name}`;
	const planned = sources.changes.get(blockKey(mode, at.module.address, type, name)) ?? [];
	const read =
		mode === "managed" ? [] : [...sources.data.keys()].filter((each) => each === base || each.startsWith(`${base}[`));
	const keys = new Map<string, string | number | undefined>();
	for (const change of planned) keys.set(change.address, change.index ?? undefined);
	for (const address of read) if (!keys.has(address)) keys.set(address, keyIn(address, base));
	const thing = (address: string, key: string | number | undefined): Thing => {
		const change = planned.find((each) => each.address === address);
		const attribute = mode === "data" ? dataAttribute : resourceAttribute;
		return new Thing((wanted) => attribute(sources, at, { type, name, address, key, change }, wanted));
	};
	if (keys.size === 0) {
		// Data that need no call are in no state while they wait: their block says what they are.
		return mode === "data" ? { value: thing(base, undefined), rest: steps } : OPEN;
	}
	const [[only, key] = ["", undefined] as const] = keys;
	if (keys.size === 1 && key === undefined) return { value: thing(only, undefined), rest: steps };
	const all = [...keys].map(([address, each]) => [each, thing(address, each)] as const);
	const [first] = steps;
	if (first !== undefined && "index" in first) {
		const found = all.find(([each]) => each === first.index);
		return found === undefined ? OPEN : { value: found[1], rest: steps.slice(1) };
	}
	const by_number = all.every(([each]) => typeof each === "number");
	const value = by_number
		? all.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, each]) => each)
		: Object.fromEntries(all.map(([each, found]) => [String(each), found]));
	return { value, rest: steps };
}

function keyIn(address: string, base: string): string | number | undefined {
	const text = address.slice(base.length + 1, -1);
	if (text === "") return undefined;
	return keyOf(text);
}

interface Instance {
	readonly type: string;
	readonly name: string;
	readonly address: string;
	readonly key: string | number | undefined;
	readonly change: ResourceChange | undefined;
}

function resourceAttribute(sources: Sources, at: BlockAt, instance: Instance, wanted: string): Value {
	const { type, address, change } = instance;
	if (change === undefined || !isSaidObject(change.change.after)) return LATER;
	const { after, after_unknown, after_sensitive } = change.change;
	const told = (name: string): Value =>
		laidOver(own(after, name), own(after_unknown, name), after_sensitive === true || own(after_sensitive, name)) ??
		LATER;
	const value = told(wanted);
	if (value !== LATER || wanted !== "arn") return value;
	const form = own(ARN_FORMS, type);
	if (typeof form !== "string") return LATER;
	const arn = plannedArnOf(form, address, (name) => {
		const found = told(name);
		return typeof found === "string" && found !== "" ? found : undefined;
	});
	return placed(sources, at.asking, change, arn) ?? LATER;
}

/** An ARN in the place of its resource; undefined where nothing tells whether that is the place of the one that asks. */
function placed({ references, placeOf }: Sources, asking: ResourceChange, other: ResourceChange, arn: string) {
	const [own_key, key] = [asking, other].map((each) => references.blockOf(each)?.provider_config_key);
	const { account, region } = placeOf(other);
	if (key !== undefined && key === own_key) {
		const here = placeOf(asking);
		return region === undefined || region === here.region ? arn : arn.replaceAll(OWN_REGION, region);
	}
	if (account === undefined || (region === undefined && arn.includes(OWN_REGION))) return undefined;
	return arn.replaceAll(OWN_ACCOUNT, account).replaceAll(OWN_REGION, region ?? "");
}

/** What these answer of the account and Region of their provider. */
const OF_PLACE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	aws_caller_identity: { account_id: OWN_ACCOUNT },
	aws_partition: { partition: OWN_PARTITION },
	aws_region: { name: OWN_REGION, region: OWN_REGION, id: OWN_REGION },
};

function dataAttribute(sources: Sources, at: BlockAt, instance: Instance, wanted: string): Value {
	const { type, name, address, change, key } = instance;
	const { after, after_unknown, after_sensitive } = change?.change ?? {};
	const told = change === undefined ? sources.data.get(address) : laidOver(after ?? {}, after_unknown, after_sensitive);
	const value = own(told, wanted);
	if (value !== undefined && value !== LATER) return value;
	const blocks = blocksOf(sources, at, "data", [type, name]);
	if (blocks === undefined || blocks.length === 0) return LATER;
	if (type === "aws_iam_policy_document" && (wanted === "json" || wanted === "minified_json")) {
		const inside: BlockAt = { ...at, key, for_each: attributeIn(blocks, "for_each") };
		const document = policyDocumentOf(blocks, standingOf(sources, inside));
		return document === undefined ? LATER : new Encoded(document);
	}
	const of_place = own(OF_PLACE[type], wanted);
	return of_place !== undefined && isOwnProvider(sources, at, type, name) ? of_place : LATER;
}

/** Whether a data source asks the provider of the resource that is asked about. */
function isOwnProvider(
	{ plan, references }: Sources,
	{ asking, module }: BlockAt,
	type: string,
	name: string,
): boolean {
	let configured = plan.configuration?.root_module;
	for (const call of module.path) configured = configured?.module_calls?.[call]?.module;
	const block = configured?.resources?.find((each) => each.mode === "data" && each.type === type && each.name === name);
	const key = references.blockOf(asking)?.provider_config_key;
	return key !== undefined && block?.provider_config_key === key;
}
