import { blanks } from "../model/blank.js";
import { once } from "../model/once.js";
import { factsOf, type PolicyBundle, type Rule } from "../model/policy.js";
import { facetOf, type Resource } from "../model/resource.js";
import { type Answers, answerReader } from "./answer.js";
import { dataAsOf, type PolicyData, type TimeOf } from "./data.js";
import { type AskEntrypoint, entrypointOf, loadModule } from "./opa_module.js";
import { ownEngine } from "./own.js";

/** Stands between the engine and the policies: tests answer what the policies answered before. */
export type Asking = (ask: AskEntrypoint, wasm: Uint8Array, data: PolicyData) => AskEntrypoint;

/** Answers of every policy of a type about one resource. */
export interface Engine {
	(type: string, resource: Resource): Answers;
	/** Asks own policies about many resources at once, which they judge in a process of their own. */
	readonly prepare?: (resources: Readonly<Record<string, readonly Resource[]>>) => void;
	/** The answers about many resources of a type, in their order: of several threads, where those were started. */
	readonly each: (type: string, resources: readonly Resource[]) => AsyncIterable<Answered>;
}

/** A resource with the answers about it. */
export interface Answered {
	readonly resource: Resource;
	readonly answers: Answers;
}

/** Threads that ask the shipped policies, each with a WASM of its own. */
export interface Threads {
	readonly size: number;
	/**
	 * Asks the policies of a type about inputs that were read at a time, in whichever thread has the least to do: the answers as
	 * JSON, in the order of the inputs, those that are alike mostly the same bytes.
	 *
	 * @throws Error for what went wrong in a thread, and for one that ended.
	 */
	readonly ask: (type: string, collected_at: string, inputs: readonly string[]) => Promise<readonly Uint8Array[]>;
	/** Ends the threads, whatever they do. */
	readonly close: () => void;
}

/** Inputs that a thread is asked about at once: a few milliseconds each way. */
const PART = 200;
/** So many parts wait at each thread, so that it need not wait for this one. */
const PARTS_AHEAD = 3;

/**
 * Loads a policy bundle. The engine evaluates one resource at a time, with all policies of its type in one call (a whole
 * account in one input would be quadratic). A resource is shown with the facets that its rules name and no other.
 *
 * @param threads those that `each` asks; without them it asks here.
 * @param timeOf when a resource was read, where not all were read at the time of `data`.
 * @throws Error when the WASM and the catalogue disagree or a policy breaks its form: a bug, never a verdict.
 */
export async function loadEngine(
	bundle: PolicyBundle,
	data: PolicyData,
	threads?: Threads,
	asking: Asking = (ask) => ask,
	timeOf: TimeOf = () => data.scan.collected_at,
): Promise<Engine> {
	const ask = asking(await loadModule(bundle.wasm, data), bundle.wasm, data);
	const rules = bundle.rules.filter(({ origin }) => origin !== "own");
	const asOf = dataAsOf(data);
	const dataOf = (resource: Resource): PolicyData => asOf(timeOf(resource));
	const types = new Map(
		[...new Set(rules.map(({ type }) => type))].map((type) => [type, asker(ask, type, rules, dataOf)]),
	);
	const own = ownEngine(bundle, { data, timeOf }, (resource, rule) =>
		textOf({ [rule.type]: shown(resource, factsOf(rule)) }),
	);
	const whole = (answers: Answers, type: string, resource: Resource): Answers =>
		own === undefined ? answers : new Map([...answers, ...own.answers(type, resource)]);
	const engine = (type: string, resource: Resource): Answers =>
		whole(types.get(type)?.here(resource) ?? new Map(), type, resource);
	async function* each(type: string, resources: readonly Resource[]): AsyncGenerator<Answered> {
		const of_type = types.get(type);
		if (threads === undefined || of_type === undefined) {
			for (const resource of resources) yield { resource, answers: engine(type, resource) };
			return;
		}
		for await (const { resource, answers } of elsewhere(threads, { type, resources, timeOf }, of_type)) {
			yield { resource, answers: whole(answers, type, resource) };
		}
	}
	return Object.assign(engine, { each, ...(own === undefined ? {} : { prepare: own.prepare }) });
}

/** How the policies of a type are asked, and their answers read. */
interface Asker {
	readonly here: (resource: Resource) => Answers;
	readonly inputOf: (resource: Resource) => string;
	readonly read: (json: Buffer) => Answers;
}

function asker(
	ask: AskEntrypoint,
	type: string,
	rules: readonly Rule[],
	dataOf: (resource: Resource) => PolicyData,
): Asker {
	const own = rules.filter((rule) => rule.type === type);
	const asking = ask(entrypointOf(type));
	const read = answerReader(
		type,
		own.map(({ name }) => name),
	);
	const input = inputOf(type, own);
	return { inputOf: input, read, here: (resource) => read(asking(input(resource), dataOf(resource))) };
}

/** How a resource of a type is shown to rules, all of that type: a text, of which with the time their answers follow. */
export function inputOf(type: string, rules: readonly Parameters<typeof factsOf>[0][]): (resource: Resource) => string {
	const facets = [...new Set(rules.flatMap(factsOf))];
	return (resource) => textOf({ [type]: shown(resource, facets) });
}

/** Asks threads part by part, a few ahead of what is read here. */
async function* elsewhere(
	threads: Threads,
	{ type, resources, timeOf }: { type: string; resources: readonly Resource[]; timeOf: TimeOf },
	{ inputOf, read }: Asker,
): AsyncGenerator<Answered> {
	const asked: { readonly part: readonly Resource[]; readonly answers: Promise<readonly Uint8Array[]> }[] = [];
	const answersIn = once((json: Uint8Array) => read(Buffer.from(json.buffer, json.byteOffset, json.byteLength)));
	let next = 0;
	const askAhead = (): void => {
		while (next < resources.length && asked.length < threads.size * PARTS_AHEAD) {
			const { part, collected_at } = readTogether(resources, next, timeOf);
			const answers = threads.ask(type, collected_at, part.map(inputOf));
			// Of several that fail the first is thrown below; the others must not count as unhandled.
			answers.catch(() => undefined);
			asked.push({ part, answers });
			next += part.length;
		}
	};
	askAhead();
	for (let first = asked.shift(); first !== undefined; first = asked.shift()) {
		const answers = await first.answers;
		askAhead();
		for (const [index, resource] of first.part.entries()) {
			const json = answers[index];
			if (json === undefined) throw new Error(`a thread gave no answer about ${resource.arn}`);
			yield { resource, answers: answersIn(json) };
		}
	}
}

/** The next part of a list, as far as it was read at one time. */
function readTogether(resources: readonly Resource[], from: number, timeOf: TimeOf) {
	const [first, ...others] = resources.slice(from, from + PART);
	const collected_at = first === undefined ? "" : timeOf(first);
	const end = others.findIndex((other) => timeOf(other) !== collected_at);
	return { collected_at, part: resources.slice(from, end < 0 ? from + PART : from + 1 + end) };
}

const blank = blanks<Record<string, Resource[string]>>();

function shown(resource: Resource, facets: readonly string[]): Resource {
	const { arn, account, region, name } = resource;
	const part = Object.assign(blank(), { arn, account, region, name });
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
