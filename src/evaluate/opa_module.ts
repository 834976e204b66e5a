import * as module from "@open-policy-agent/opa-wasm";
import { once } from "../model/once.js";
import { hostBuiltins } from "./host.js";
import { refuseOwnMemory } from "./wasm_memory.js";

type LoadedPolicy = module.LoadedPolicy;
/** Node finds only one of the names that this CommonJS exports. */
const { loadPolicySync } = (module as unknown as { default: typeof module }).default;

/**
 * A policy's memory, in pages of 64 KiB: opa-wasm's own beginning, and at most 1 GiB, since a bundle may be somebody else's.
 * One evaluation takes a few MB.
 */
const MEMORY = { initial: 5, maximum: 16_384 };

const compiled = once((wasm: Uint8Array) => WebAssembly.compile(wasm));

/** How an entrypoint is asked about an input as JSON, as text or in UTF-8: judged by `data`, or by what the module was loaded with. */
export type Ask = (input: string | Uint8Array, data?: object) => Buffer;

/** How a module is asked: an entrypoint by its name. */
export type AskEntrypoint = (entrypoint: string) => Ask;

/** Loads the policies, with the documents that they read. The bytes of an answer stand until the next question. */
export async function loadModule(wasm: Uint8Array, data: object): Promise<AskEntrypoint> {
	// `loadPolicy` compiles beside other work too, but asks first whether this is an HTTP answer, for which Node loads its whole fetch.
	const policy = loadPolicySync(await compiled(wasm), MEMORY, builtinCalls());
	const judgeBy = dataSetter(policy, data);
	return (name) => {
		const ask = entrypoint(policy, Object.hasOwn(policy.entrypoints, answersOf(name)) ? answersOf(name) : name);
		return (input, of) => {
			judgeBy(of);
			return ask(input);
		};
	};
}

/** Gives a policy its data, and other data only where that is another object than before; without any, what was given first. */
function dataSetter(policy: LoadedPolicy, data: object): (of?: object) => void {
	policy.setData(data);
	let standing = data;
	return (of = data) => {
		if (of !== standing) policy.setData(of);
		standing = of;
	};
}

/** The entrypoint of all policies of a type. */
export function entrypointOf(type: string): string {
	return `keyproof/${type}`;
}

/** The entrypoint that gives of those policies what is asked for, where the module has it: those that this version builds. */
export function answersOf(entrypoint: string): string {
	return entrypoint.replace(/^keyproof\//, "keyproof/answers/");
}

function builtinCalls(): Record<string, (text: unknown) => unknown> {
	return Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
}

/** A module of somebody else's, loaded: what it can be asked, what it needs of its host, and how to ask. */
export interface OpenModule {
	readonly entrypoints: readonly string[];
	readonly builtins: readonly string[];
	/** Evaluates an entrypoint on an input as JSON text, with other data where some is given; undefined where the answer is longer than that. */
	readonly ask: (entrypoint: string, input: string, maximum_bytes: number, data?: object) => string | undefined;
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
	const judgeBy = dataSetter(policy, data as object);
	const asked = new Map<string, (input: string) => Buffer>();
	return {
		entrypoints: Object.keys(policy.entrypoints),
		builtins: builtinsOf(policy),
		ask: (name, input, maximum_bytes, of) => {
			judgeBy(of);
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
 * Evaluates an entrypoint on an input as JSON, and lends the bytes of the JSON that it answers: they are the WASM's own
 * memory, and stand there until the next call. As `LoadedPolicy.evaluate`, which makes objects of every answer; that takes
 * longer than many a key's rules.
 */
function entrypoint(policy: LoadedPolicy, name: string): (input: string | Uint8Array) => Buffer {
	const { mem, entrypoints } = policy;
	const id: unknown = Object.hasOwn(entrypoints, name) ? entrypoints[name] : undefined;
	const { exports } = "instance" in policy.wasmInstance ? policy.wasmInstance.instance : policy.wasmInstance;
	if (exports.opa_eval === undefined) throw new Error("the policies are WASM of an older ABI");
	const opa_eval = exports.opa_eval as OpaEval;
	return (input) => {
		if (typeof id !== "number") throw new Error(`the policies have no entrypoint ${name}`);
		const { dataAddr, dataHeapPtr: start } = policy;
		const length = typeof input === "string" ? Buffer.byteLength(input) : input.length;
		const missing = start + length - mem.buffer.byteLength;
		if (missing > 0) mem.grow(Math.ceil(missing / PAGE));
		const place = Buffer.from(mem.buffer, start, length);
		if (typeof input === "string") place.write(input);
		else place.set(input);
		const answer = opa_eval(0, id, dataAddr, start, length, start + length, 0);
		const memory = Buffer.from(mem.buffer);
		return memory.subarray(answer, memory.indexOf(0, answer));
	};
}
