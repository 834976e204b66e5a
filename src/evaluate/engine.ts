import * as module from "@open-policy-agent/opa-wasm";
import { factsOf, type PolicyBundle, type Rule, type RuleInForce } from "../model/policy.js";
import { facetOf, type Identity, type Resource } from "../model/resource.js";
import { type Answers, answerReader } from "./answer.js";
import { hostBuiltins } from "./host.js";
import { ownEngine } from "./own.js";
import { refuseOwnMemory } from "./wasm_memory.js";

type LoadedPolicy = module.LoadedPolicy;
/** Node finds only one of the names that this CommonJS exports. */
const { loadPolicy, loadPolicySync } = (module as unknown as { default: typeof module }).default;

/** The documents that a policy may read beside its input: `data.parameters` and `data.scan`. */
export interface PolicyData {
	readonly parameters: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
	readonly scan: { readonly collected_at: string };
}

/** The data that rules judge by: the values of their parameters, and when the account was read. */
export function policyData(
	rules: readonly Pick<RuleInForce, "name" | "type" | "parameter_values">[],
	collected_at: string,
): PolicyData {
	const parameters: Record<string, Record<string, RuleInForce["parameter_values"]>> = {};
	for (const { name, type, parameter_values } of rules) {
		parameters[type] = { ...parameters[type], [name]: parameter_values };
	}
	return { parameters, scan: { collected_at } };
}

/**
 * A policy's memory, in pages of 64 KiB: opa-wasm's own beginning, and at most 1 GiB, since a bundle may be somebody else's.
 * One evaluation takes a few MB.
 */
const MEMORY = { initial: 5, maximum: 16_384 };

/** Answers of every policy of a type about one resource. */
export interface Engine {
	(type: string, resource: Resource): Answers;
	/** Asks own policies about many resources at once, which they judge in a process of their own. */
	readonly prepare?: (resources: Readonly<Record<string, readonly Resource[]>>) => void;
}

/**
 * Loads a policy bundle. The engine evaluates one resource at a time, with all policies of its type in one call (a whole
 * account in one input would be quadratic). A resource is shown with the facets that its rules name and no other.
 *
 * @throws Error when the WASM and the catalogue disagree or a policy breaks its form: a bug, never a verdict.
 */
export async function loadEngine(bundle: PolicyBundle, data: PolicyData): Promise<Engine> {
	const policy = await loadPolicy(Buffer.from(bundle.wasm), MEMORY, builtinCalls());
	policy.setData(data);
	const rules = bundle.rules.filter(({ origin }) => origin !== "own");
	const types = new Map([...new Set(rules.map(({ type }) => type))].map((type) => [type, asker(policy, type, rules)]));
	const shipped = (type: string, resource: Resource): Answers => types.get(type)?.(resource) ?? new Map();
	const own = ownEngine(bundle, data, (resource, rule) => textOf({ [rule.type]: shown(resource, factsOf(rule)) }));
	if (own === undefined) return shipped;
	return Object.assign(
		(type: string, resource: Resource): Answers =>
			new Map([...shipped(type, resource), ...own.answers(type, resource)]),
		{ prepare: own.prepare },
	);
}

function builtinCalls(): Record<string, (text: unknown) => unknown> {
	return Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
}

/** A module of somebody else's, loaded: what it can be asked, what it needs of its host, and how to ask. */
export interface OpenModule {
	readonly entrypoints: readonly string[];
	readonly builtins: readonly string[];
	/** Evaluates an entrypoint on an input as JSON text; undefined where the answer is longer than that. */
	readonly ask: (entrypoint: string, input: string, maximum_bytes: number) => string | undefined;
}

/** 256 MiB, in pages. */
const OWN_MEMORY = { initial: 5, maximum: 4096 };

/**
 * Loads a module of somebody else's. Whatever it does is done by the time this returns or while it is asked: call it where
 * time has a limit.
 *
 * @throws whatever a module that is none, or a hostile one, comes to.
 */
export function openModule(wasm: Uint8Array, data: unknown): OpenModule {
	refuseOwnMemory(wasm, "the module");
	const policy = loadPolicySync(new Uint8Array(wasm).buffer, OWN_MEMORY, builtinCalls());
	policy.setData(data as object);
	const asked = new Map<string, (input: string) => Buffer>();
	return {
		entrypoints: Object.keys(policy.entrypoints),
		builtins: builtinsOf(policy),
		ask: (name, input, maximum_bytes) => {
			const ask = asked.get(name) ?? entrypoint(policy, name);
			asked.set(name, ask);
			const answer = ask(input);
			return answer.length > maximum_bytes ? undefined : answer.toString();
		},
	};
}

/** The builtins that a module asks its host for, by name. */
function builtinsOf({ wasmInstance, mem }: LoadedPolicy): string[] {
	const { exports } = "instance" in wasmInstance ? wasmInstance.instance : wasmInstance;
	const { builtins, opa_json_dump } = exports as Record<string, (address?: number) => number>;
	const at = opa_json_dump?.(builtins?.()) ?? 0;
	const memory = Buffer.from(mem.buffer);
	return Object.keys(JSON.parse(memory.subarray(at, memory.indexOf(0, at)).toString()));
}

function asker(policy: LoadedPolicy, type: string, rules: readonly Rule[]): (resource: Resource) => Answers {
	const own = rules.filter((rule) => rule.type === type);
	const facets = [...new Set(own.flatMap(factsOf))];
	const ask = entrypoint(policy, `keyproof/${type}`);
	const read = answerReader(
		type,
		own.map(({ name }) => name),
	);
	return (resource) => read(ask(textOf({ [type]: shown(resource, facets) })));
}

/** `opa_eval` of OPA's WASM ABI 1.2 (https://www.openpolicyagent.org/docs/wasm/#abi-versions). */
type OpaEval = (
	reserved: 0,
	entrypoint: number,
	data: number,
	input: number,
	input_length: number,
	heap: number,
	json: 0,
) => number;

const PAGE = 65_536;

/**
 * Evaluates an entrypoint on an input as JSON text, and lends the bytes of the JSON that it answers: they are the WASM's own
 * memory, and stand there until the next call. As `LoadedPolicy.evaluate`, which makes objects of every answer; that takes
 * longer than many a key's rules.
 */
function entrypoint(policy: LoadedPolicy, name: string): (input: string) => Buffer {
	const { mem, dataAddr, dataHeapPtr: start, entrypoints } = policy;
	const id: unknown = Object.hasOwn(entrypoints, name) ? entrypoints[name] : undefined;
	const { exports } = "instance" in policy.wasmInstance ? policy.wasmInstance.instance : policy.wasmInstance;
	if (exports.opa_eval === undefined) throw new Error("the policies are WASM of an older ABI");
	const opa_eval = exports.opa_eval as OpaEval;
	return (input) => {
		if (typeof id !== "number") throw new Error(`the policies have no entrypoint ${name}`);
		const length = Buffer.byteLength(input);
		const missing = start + length - mem.buffer.byteLength;
		if (missing > 0) mem.grow(Math.ceil(missing / PAGE));
		Buffer.from(mem.buffer, start, length).write(input);
		const answer = opa_eval(0, id, dataAddr, start, length, start + length, 0);
		const memory = Buffer.from(mem.buffer);
		return memory.subarray(answer, memory.indexOf(0, answer));
	};
}

function shown(resource: Resource, facets: readonly string[]): Resource {
	const { arn, account, region, name } = resource;
	const part: Record<string, Resource[string]> & Identity = { arn, account, region, name };
	for (const facet of facets) {
		const fact = facetOf(resource, facet);
		if (fact !== undefined) part[facet] = fact;
	}
	return part;
}

/**
 * The input as JSON text. OPA's JSON reader stops at a lone surrogate, which anybody who can name a tag or write a key
 * policy could put there: each becomes U+FFFD. `JSON.stringify` escapes lone surrogates and nothing else as `\\ud…`.
 */
function textOf(input: unknown): string {
	const text = JSON.stringify(input);
	return text.includes("\\ud") ? JSON.stringify(wellFormed(input)) : text;
}

function wellFormed(value: unknown): unknown {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(wellFormed);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), wellFormed(member)]));
}
