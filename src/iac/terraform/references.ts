import { isSaidObject } from "../../model/change.js";
import { bracketed, instancesTo } from "./instances.js";
import type { ConfiguredModule, ConfiguredResource, Plan, ResourceChange } from "./plan.js";
import { own } from "./values.js";

/** How deep references are followed through outputs and variables of modules. */
const MAXIMUM_DEPTH = 20;

/** Of one expression; what stands behind is not looked at. */
const MAXIMUM_REFERENCES = 1000;

/** A module with its instance's address ("" for the root) and the way back to the block that calls it. */
interface Scope {
	readonly module: ConfiguredModule;
	readonly address: string;
	readonly parent?: { readonly scope: Scope; readonly call: string };
}

/** A resource that an expression names: its address, and the type of what stands there. */
export interface Referred {
	readonly address: string;
	readonly type: string;
}

/** A reference that leads to no resource of the plan: a local, a variable of the root, a data source. */
const ELSEWHERE: Referred = { address: "", type: "" };

export function isElsewhere({ address }: Referred): boolean {
	return address === "";
}

/** What a plan's configuration says about where values come from. */
export interface References {
	/** The block of a resource; undefined where the plan has none (it is deleted). */
	blockOf(change: ResourceChange): ConfiguredResource | undefined;
	/** The resources that an attribute's expression names by what identifies them, each once; what it names else is elsewhere. */
	named(change: ResourceChange, attribute: string): readonly Referred[];
}

/** Attributes that say which resource it is, so that a value made of one is a reference to it. */
const IDENTIFYING: ReadonlySet<string> = new Set([
	"id",
	"arn",
	"key_id",
	"name",
	"cluster_id",
	"target_key_id",
	"target_key_arn",
	"analyzer_name",
	"alarm_name",
]);

/** What AWS makes along with a resource, under a name of its own: `aws_vpc.v.main_route_table_id`. */
const MADE_ALONG: Readonly<Record<string, { readonly by: string; readonly as: string; readonly type: string }>> = {
	security_group_id: { by: "aws_cloudhsm_v2_cluster", as: "security_group_id", type: "aws_security_group" },
	main_route_table_id: { by: "aws_vpc", as: "main_route_table_id", type: "aws_route_table" },
	default_route_table_id: { by: "aws_vpc", as: "main_route_table_id", type: "aws_route_table" },
	default_network_acl_id: { by: "aws_vpc", as: "default_network_acl_id", type: "aws_network_acl" },
};

/**
 * Whether an attribute of a block (`["resource", type, name]`, `["module", name]`) of the module at a path takes of instances
 * the one with its own index. A plan tells `[count.index + 1]` and `[count.index]` alike; undefined where nothing tells.
 */
export type OwnIndex = (
	modules: readonly string[],
	block: readonly [type: string, ...labels: string[]],
	attribute: string,
) => boolean | undefined;

export function referencesOf(plan: Plan, takesOwnIndex: OwnIndex = () => undefined): References {
	const root = plan.configuration?.root_module ?? {};
	const by_block = new Map<string, ResourceChange[]>();
	for (const change of plan.resource_changes ?? []) {
		if (change.mode !== "managed" || change.deposed !== undefined) continue;
		const key = blockKey(change.module_address ?? "", change.type, change.name);
		by_block.set(key, [...(by_block.get(key) ?? []), change]);
	}
	const scopes = new Map<string, Scope | undefined>();
	const scopeAt = (address: string): Scope | undefined => {
		if (!scopes.has(address)) scopes.set(address, scopeOf(root, address));
		return scopes.get(address);
	};
	const blocks = new Map<ConfiguredModule, Map<string, ConfiguredResource>>();
	const blockOf = (change: ResourceChange): ConfiguredResource | undefined => {
		const module = scopeAt(change.module_address ?? "")?.module;
		if (module === undefined) return undefined;
		let own = blocks.get(module);
		if (own === undefined) {
			own = new Map(
				(module.resources ?? [])
					.filter(({ mode = "managed" }) => mode === "managed")
					.map((resource) => [`${resource.type}.${resource.name}`, resource]),
			);
			blocks.set(module, own);
		}
		return own.get(`${change.type}.${change.name}`);
	};
	return {
		blockOf,
		named(change, attribute) {
			const scope = scopeAt(change.module_address ?? "");
			const block = blockOf(change);
			if (scope === undefined || block === undefined) return [];
			const found = resolve(own(block.expressions, attribute), {
				scope,
				index: change.index ?? undefined,
				takesOwnIndex: () => takesOwnIndex(pathOf(scope), ["resource", change.type, change.name], attribute),
				takesOwnIndexOf: takesOwnIndex,
				for_each: block.for_each_expression,
				by_block,
				depth: 0,
			});
			return [...new Map(found.map((each) => [each.address, each])).values()];
		},
	};
}

interface Asking {
	readonly scope: Scope;
	readonly index: string | number | undefined;
	/** Of the expression that is looked at. */
	readonly takesOwnIndex: () => boolean | undefined;
	readonly takesOwnIndexOf: OwnIndex;
	readonly taken?: Taken;
	readonly for_each: unknown;
	readonly by_block: ReadonlyMap<string, readonly ResourceChange[]>;
	readonly depth: number;
}

/** Which of several instances an expression means: all, the one with the index of who asks, or one that nothing tells. */
type Taken = "all" | "own" | "open";

function resolve(expression: unknown, asking: Asking, is_each = false): Referred[] {
	if (asking.depth > MAXIMUM_DEPTH) return [ELSEWHERE];
	const references = wholeReferences(expression);
	const taken = is_each ? "own" : takenBy(references, asking);
	// As an index it is part of no value.
	const named = taken === "own" && !is_each ? references.filter((each) => !each.startsWith("each.value")) : references;
	return named.flatMap((reference) => follow(reference, { ...asking, taken }));
}

function takenBy(references: readonly string[], { takesOwnIndex }: Asking): Taken {
	if (!references.some((each) => COUNTING.has(each) || each.startsWith("each.value"))) return "all";
	return takesOwnIndex() === true ? "own" : "open";
}

/** Terraform lists each reference with all its prefixes, the longest first: the prefixes say nothing more. */
function wholeReferences(expression: unknown): string[] {
	if (Array.isArray(expression)) return expression.flatMap(wholeReferences);
	if (!isSaidObject(expression)) return [];
	const { references } = expression;
	if (!Array.isArray(references)) return Object.values(expression).flatMap(wholeReferences);
	const texts = references.slice(0, MAXIMUM_REFERENCES).filter((each) => typeof each === "string");
	return texts.filter(
		(text, index) =>
			!texts.slice(0, index).some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)),
	);
}

/** What chooses among instances, and is part of no value. */
const COUNTING: ReadonlySet<string> = new Set(["count.index", "each.key", "count", "each"]);

const RESOURCE = /^([a-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[[^\]]*\])?(?:\.(\w+))?/;
const OUTPUT = /^module\.([A-Za-z0-9_-]+)(\[[^\]]*\])?(?:\.(\w+))?/;

function follow(reference: string, asking: Asking): Referred[] {
	const { scope, depth } = asking;
	const deeper = { ...asking, depth: depth + 1 };
	if (reference.startsWith("var.")) {
		const [, name = ""] = reference.split(/[.[]/);
		if (scope.parent === undefined) return [ELSEWHERE];
		const { scope: from, call: caller } = scope.parent;
		const call = from.module.module_calls?.[caller];
		const index = indexOf(scope.address);
		return resolve(own(call?.expressions, name), {
			...deeper,
			scope: scope.parent.scope,
			index,
			takesOwnIndex: () => asking.takesOwnIndexOf(pathOf(from), ["module", caller], name),
			for_each: call?.for_each_expression,
		});
	}
	if (reference.startsWith("each.value")) return resolve(asking.for_each, { ...deeper, for_each: undefined }, true);
	if (COUNTING.has(reference)) return [];
	const output = OUTPUT.exec(reference);
	if (output !== null) return followOutput(output, deeper);
	const [, type = "", name = "", index, attribute] = RESOURCE.exec(reference) ?? [];
	const own_instances = asking.by_block.get(blockKey(scope.address, type, name)) ?? [];
	if (own_instances.length === 0) return [ELSEWHERE];
	const instances = chosen(own_instances, index, asking);
	if (instances === undefined) return [ELSEWHERE];
	if (attribute === undefined || IDENTIFYING.has(attribute)) return instances.map(({ address }) => ({ address, type }));
	const made = MADE_ALONG[attribute];
	if (made === undefined || made.by !== type) return [ELSEWHERE];
	return instances.map(({ address }) => ({ address: `${address}.${made.as}`, type: made.type }));
}

function followOutput([, name = "", index, output]: RegExpExecArray, asking: Asking): Referred[] {
	const { scope } = asking;
	const module = scope.module.module_calls?.[name]?.module;
	if (module === undefined) return [ELSEWHERE];
	const prefix = `${scope.address === "" ? "" : `${scope.address}.`}module.${name}`;
	const found = output === undefined ? Object.keys(module.outputs ?? {}) : [output];
	const addresses = index === undefined ? instancesOf(prefix, asking) : [`${prefix}${index}`];
	if (addresses === undefined) return [ELSEWHERE];
	return addresses.flatMap((address) =>
		found.flatMap((each) =>
			resolve(own(own(module.outputs, each), "expression"), {
				...asking,
				scope: { module, address, parent: { scope, call: name } },
				index: undefined,
				takesOwnIndex: () => undefined,
				for_each: undefined,
			}),
		),
	);
}

/** The instances of a module that are meant; undefined where nothing tells. */
function instancesOf(prefix: string, { by_block, index, taken }: Asking): string[] | undefined {
	const found = new Set<string>();
	for (const key of by_block.keys()) {
		if (!key.startsWith(prefix)) continue;
		const rest = key.slice(prefix.length);
		const instance = /^\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/.exec(rest)?.[0];
		if (instance !== undefined) found.add(`${prefix}${instance}`);
		else if (rest.startsWith(" ") || rest.startsWith(".")) found.add(prefix);
	}
	if (taken === "all" || index === undefined || found.has(prefix)) return [...found];
	const same = `${prefix}${bracketed(index)}`;
	return taken === "own" && found.has(same) ? [same] : undefined;
}

/** The instances that a reference means: by its index where it has one, else as the expression takes them. */
function chosen(
	instances: readonly ResourceChange[],
	index: string | undefined,
	{ index: asking, taken }: Asking,
): readonly ResourceChange[] | undefined {
	if (index !== undefined) return instances.filter((each) => each.index != null && bracketed(each.index) === index);
	const is_one = instances.length === 1 && (instances[0]?.index ?? undefined) === undefined;
	if (taken === "all" || asking === undefined || is_one) return instances;
	const like = instances.find((each) => each.index === asking);
	return taken === "own" && like !== undefined ? [like] : undefined;
}

/** The names of the modules that a scope lies in, from the root's. */
function pathOf({ parent }: Scope): string[] {
	return parent === undefined ? [] : [...pathOf(parent.scope), parent.call];
}

function blockKey(module: string, type: string, name: string): string {
	return `${module} ${type}.${name}`;
}

/** `module.a["x"].module.b` to the module's block; undefined where the configuration lacks it. */
function scopeOf(root: ConfiguredModule, address: string): Scope | undefined {
	let scope: Scope = { module: root, address: "" };
	let rest = address;
	while (rest !== "") {
		const [whole, call, index = ""] = /^module\.([A-Za-z0-9_-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.?/.exec(rest) ?? [];
		if (whole === undefined || call === undefined) return undefined;
		const module = scope.module.module_calls?.[call]?.module;
		if (module === undefined) return undefined;
		const own_address = `${scope.address === "" ? "" : `${scope.address}.`}module.${call}${index}`;
		scope = { module, address: own_address, parent: { scope, call } };
		rest = rest.slice(whole.length);
	}
	return scope;
}

/** The index of a module instance, `"eu"` or 0. */
function indexOf(address: string): string | number | undefined {
	return instancesTo(address)?.at(-1)?.key;
}
