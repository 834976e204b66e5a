import { createHash } from "node:crypto";
import { z } from "zod";
import { type DeclaredOwnRule, ownCatalogueOf, placeOf } from "../catalogue.js";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import type { OwnAsk, OwnJudge, OwnModule } from "../model/own_policies.js";
import { named, type PolicyBundle, type Rule } from "../model/policy.js";
import { sha256 } from "../text/fingerprint.js";
import { filesInBundle } from "./bundle.js";
import { faultsOf, missingHeads, noSuchType, unnamedFacets } from "./faults.js";
import { inspectionOf, packageIn, type RegoPackage } from "./metadata.js";
import type { OwnSource } from "./source.js";

/** Own policies of one path: what they declare, and the WASM that answers for it. */
export interface OwnPart {
	readonly rules: readonly DeclaredOwnRule[];
	readonly module: OwnModule;
	/** Where each rule is declared, `file:line` by its id; unknown of what an archive holds. */
	readonly places?: Places;
}

type Places = ReadonlyMap<string, string>;

interface Declared {
	readonly rules: readonly DeclaredOwnRule[];
	readonly places: Places;
}

/** What is done elsewhere: compiling Rego, and looking into WASM. */
export interface OwnWork {
	/** Compiles the Rego of a source with these entrypoints. */
	readonly compile: (source: OwnSource, entrypoints: readonly string[]) => Promise<Uint8Array>;
	/** What each module says of itself, or why it cannot be used. */
	readonly look: (modules: readonly OwnModule[]) => readonly Inside[];
	/** The packages of the shipped libraries, and the builtins that a module may ask for. */
	readonly libraries: readonly string[];
	readonly builtins: readonly string[];
}

type Inside =
	| { readonly entrypoints: readonly string[]; readonly builtins: readonly string[] }
	| { readonly refusal: string };

/** So many rules are in no one's own policies, and so many paths of them in no configuration. */
const MAXIMUM_RULES = 500;
const MAXIMUM_SOURCES = 20;

/**
 * Reads the rules and the WASM of own policies.
 *
 * @throws PolicyError with file and line of what is wrong in them; ConfigurationError for what is none.
 */
export async function readOwn(sources: readonly OwnSource[], work: OwnWork): Promise<OwnPart[]> {
	if (sources.length > MAXIMUM_SOURCES) {
		throw new ConfigurationError(`--policies: more than ${MAXIMUM_SOURCES} paths: put policies together in a folder`);
	}
	const parts: OwnPart[] = [];
	for (const source of sources) parts.push(await readPart(source, work));
	const looked = work.look(parts.map(({ module }) => module));
	return parts.map((part, index) =>
		withEntrypoints(part, looked[index] ?? { refusal: "it says nothing of itself" }, work),
	);
}

async function readPart(source: OwnSource, work: OwnWork): Promise<OwnPart> {
	const { rules, places, wasm } = await contentOf(source, work);
	if (rules.length === 0)
		throw new PolicyError(`${source.path}: there is no rule in it: \`keyproof policy new TYPE/NAME\` writes one`);
	if (rules.length > MAXIMUM_RULES) throw new PolicyError(`${source.path}: more than ${MAXIMUM_RULES} rules`);
	const asks = rules.map(({ id }) => ({ rule: id, entrypoint: `keyproof/${id}` }));
	return {
		rules,
		places,
		module: { source: source.path, wasm, sha256: sha256(wasm), asks, ...(source.base_branch && { base_branch: true }) },
	};
}

async function contentOf(source: OwnSource, work: OwnWork): Promise<Declared & { readonly wasm: Uint8Array }> {
	const { path, kind, files } = source;
	if (kind === "wasm") return { ...besides(source), wasm: theOne(files, ".wasm", path) };
	const packed = kind === "bundle" ? filesInBundle(theOne(files, "gz", path), path) : files;
	const rego = new Map([...packed].filter(([name]) => name.endsWith(".rego") && !name.endsWith("_test.rego")));
	if (kind === "bundle") refuseData(packed.get("data.json"), path);
	// A bundle brings the libraries along that it was built with.
	const found =
		kind === "bundle"
			? rulesIn(rego, (name) => placeIn(source, name), [], whyGone)
			: rulesIn(rego, (name) => placeIn(source, name), work.libraries);
	if (kind === "bundle") return { ...found, wasm: theOne(packed, "policy.wasm", path) };
	if (found.rules.length === 0) return { ...found, wasm: new Uint8Array() };
	const entrypoints = found.rules.map(({ id }) => `keyproof/${id}`);
	return { ...found, wasm: await work.compile({ ...source, files: rego }, entrypoints) };
}

/** `opa build -t wasm` takes a rule that is an entrypoint out of the Rego that it packs, a package it leaves as it is. */
function whyGone({ id }: Pick<Rule, "id">): string {
	return `; where it stood, it was made the entrypoint: build the bundle with \`-e keyproof/${id}\``;
}

/** What a rule needs to be told it takes as parameters, which every report shows. */
function refuseData(data: Uint8Array | undefined, path: string): void {
	if (data === undefined || decoded(data, path).replaceAll(/\s/g, "") === "{}") return;
	throw new PolicyError(
		`${path}: the bundle brings data.json, which is not read: declare parameters in METADATA instead`,
	);
}

/** A file of a source as its user knows it. */
export function placeIn({ path, kind }: OwnSource, name: string): string {
	if (kind === "bundle") return `${path}: ${name}`;
	return path.endsWith(".rego") ? path : `${path.replace(/\/+$/, "")}/${name}`;
}

function theOne(files: ReadonlyMap<string, Uint8Array>, end: string, path: string): Uint8Array {
	const found = [...files].find(([name]) => name.endsWith(end));
	if (found !== undefined) return found[1];
	throw new PolicyError(
		`${path}: there is no ${end} in it: build it with \`opa build -t wasm -e keyproof/TYPE/NAME FOLDER\``,
	);
}

/** The rules of a .wasm, from the Rego or the JSON beside it. */
function besides({ path, files }: OwnSource): Declared {
	const rego = [...files].filter(([name]) => name.endsWith(".rego"));
	if (rego.length > 0) return rulesIn(new Map(rego), (name) => `${folderOf(path)}${name}`, []);
	const json = [...files].find(([name]) => name.endsWith(".json"));
	const stem = path.replace(/\.wasm$/, "");
	if (json === undefined) {
		throw new PolicyError(
			`${path}: WASM holds no METADATA. Give the bundle of \`opa build -t wasm\` instead, or put ${stem}.rego beside it, or ${stem}.json: {"rules": [{"id": "TYPE/NAME", "title": …}]}`,
		);
	}
	return declaredIn(decoded(json[1], json[0]), `${folderOf(path)}${json[0]}`);
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

const declared = z.strictObject({
	rules: z.array(
		z.looseObject({
			id: z.string(),
			title: z.unknown().optional(),
			description: z.unknown().optional(),
			related_resources: z.unknown().optional(),
		}),
	),
});

/** JSON with a rule's METADATA flat, as in `catalogue.json`, but for `controls`, below who states them. */
function declaredIn(text: string, file: string): Declared {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new PolicyError(`${file}: this is no JSON: ${error instanceof Error ? error.message : ""}`, { cause: error });
	}
	const parsed = declared.safeParse(value);
	if (!parsed.success)
		throw new PolicyError(
			`${file}: it is {"rules": [{"id": "TYPE/NAME", "title": …}]}: ${z.prettifyError(parsed.error)}`,
		);
	const packages = parsed.data.rules.map(({ id, title, description, related_resources, ...custom }): RegoPackage => {
		const metadata = { title, description, ...(related_resources === undefined ? {} : { related_resources }), custom };
		return { file, row: 1, path: ["keyproof", ...id.split("/")], metadata };
	});
	return rulesOf(packages, () => text, []);
}

function rulesIn(
	rego: ReadonlyMap<string, Uint8Array>,
	place: (name: string) => string,
	libraries: readonly string[],
	whyMissing?: WhyMissing,
): Declared {
	const texts = new Map([...rego].map(([name, bytes]) => [place(name), decoded(bytes, place(name))]));
	const packages = asPolicyError(() =>
		[...texts].map(([file, text]) => {
			const found = packageIn(text, file);
			if (found === undefined) throw new PolicyError(`${file}:1: it names no package: package keyproof.TYPE.NAME`);
			return found;
		}),
	);
	return rulesOf(packages, (file) => texts.get(file) ?? "", libraries, whyMissing);
}

/** What is said of a rule whose text lacks `violation` or `subject`, beside that. */
type WhyMissing = (rule: Pick<Rule, "id">) => string;

/** The rules of packages, each whole and about something that there is. */
function rulesOf(
	packages: readonly RegoPackage[],
	sourceOf: (file: string) => string,
	libraries: readonly string[],
	whyMissing: WhyMissing = () => "",
): Declared {
	const wrong = packages.flatMap((each) => misplaced(each, libraries));
	if (wrong.length > 0) throw new PolicyError(wrong.join("\n"));
	const rules = asPolicyError(() => ownCatalogueOf(inspectionOf(packages), sourceOf));
	const faults = rules.flatMap((rule) => {
		const own = packages.find(({ path }) => path.join("/") === `keyproof/${rule.id}`);
		const { file, row } = own ?? { file: "?", row: 1 };
		const text = sourceOf(file);
		return [
			...faultsOf(rule).map(({ member, fault }) => `${placeOf({ file, row }, sourceOf, member)}: METADATA ${fault}`),
			...(file.endsWith(".rego")
				? missingHeads(text).map((fault) => `${file}:${row}: ${fault}${whyMissing(rule)}`)
				: []),
			...unnamedFacets(rule, text).map((fault) => `${file}:${fault}`),
		];
	});
	if (faults.length > 0) throw new PolicyError(faults.join("\n"));
	const places = packages.map(({ file, row, path }) => [path.slice(1).join("/"), `${file}:${row}`] as const);
	return { rules, places: new Map(places) };
}

function asPolicyError<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof ConfigurationError) throw new PolicyError(error.message, { cause: error });
		throw error;
	}
}

/** What is wrong with where a package stands: below `keyproof` are rules, and the libraries that are shipped. */
function misplaced({ file, row, path, metadata }: RegoPackage, libraries: readonly string[]): string[] {
	const [root, type = "", name = "", ...more] = path;
	const where = `${file}:${row}`;
	if (root !== "keyproof" || path.at(-1)?.endsWith("_test") === true) return [];
	const whole = path.join(".");
	if (type === "lib")
		return libraries.includes(whole)
			? [`${where}: package ${whole} is one that Keyproof ships: give yours another name`]
			: [];
	const strange = noSuchType(type);
	if (strange !== undefined) return [`${where}: package ${whole}: ${strange}`];
	if (name === "" || more.length > 0) {
		return [
			`${where}: package ${whole}: a rule's package is keyproof.TYPE.NAME; what rules share goes into another, such as acme.lib`,
		];
	}
	if (metadata !== undefined) return [];
	return [
		`${where}: package ${whole} has no METADATA above it, so it is no rule: \`keyproof policy new ${type}/x\` shows one`,
	];
}

/** The part as its module bears it out: each rule has an entrypoint, and nothing is needed that the host does not offer. */
function withEntrypoints({ rules, module, ...more }: OwnPart, inside: Inside, { builtins }: OwnWork): OwnPart {
	const { source } = module;
	if ("refusal" in inside)
		throw new PolicyError(
			`${source}: this WASM cannot be used: ${inside.refusal}: build it with \`opa build -t wasm\``,
		);
	const foreign = inside.builtins.filter((name) => !builtins.includes(name));
	if (foreign.length > 0) {
		throw new PolicyError(
			`${source}: it needs ${foreign.slice(0, 10).join(", ")}, which Keyproof does not offer: policies reach nothing outside, and read no clock`,
		);
	}
	const asks = rules.map(({ id, type }): OwnAsk => {
		const entrypoint = [`keyproof/${id}`, `keyproof/${type}`].find((each) => inside.entrypoints.includes(each));
		if (entrypoint !== undefined) return { rule: id, entrypoint };
		const within = inside.entrypoints.find((each) => each.startsWith(`keyproof/${id}/`));
		const other = within === undefined ? "" : ` (${within.slice(0, 200)} is a part of it)`;
		throw new PolicyError(
			`${source}: there is METADATA of ${id}, and no entrypoint keyproof/${id}${other}: build it with \`opa build -t wasm -e keyproof/${id}\``,
		);
	});
	return { rules, module: { ...module, asks }, ...more };
}

/**
 * The shipped bundle with own policies.
 *
 * @throws PolicyError for an id that is taken and not said to replace, or taken twice.
 */
export function withOwn(shipped: PolicyBundle, parts: readonly OwnPart[], judge: OwnJudge): PolicyBundle {
	if (parts.length === 0) return shipped;
	const taken = new Map<string, string>();
	const replaced = new Set<string>();
	for (const { rules, module, places } of parts) {
		for (const { id, was, replaces } of rules) {
			const where = places?.get(id) ?? module.source;
			for (const each of [id, ...was]) {
				const by = taken.get(each);
				if (by !== undefined)
					throw new PolicyError(`${where}: ${each} is a rule of ${by} too: give one of them another name`);
				taken.set(each, where);
				const there = shipped.rules.find((rule) => rule.id === each || rule.was.includes(each));
				if (there !== undefined && (replaces !== true || there.id !== id))
					throw new PolicyError(takenBy(where, each, there));
			}
			const is_there = shipped.rules.some((rule) => rule.id === id);
			if (replaces === true && !is_there)
				throw new PolicyError(`${where}: ${id} says replaces: true, and Keyproof has no such rule`);
			if (is_there) replaced.add(id);
		}
	}
	const added = parts.flatMap(({ rules }) =>
		rules.map(({ replaces: _, ...rule }): Rule => ({ ...named(rule), origin: "own" })),
	);
	const modules = parts.map(({ module }) => module);
	return {
		...shipped,
		rules: [...shipped.rules.filter(({ id }) => !replaced.has(id)), ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
		digest: digestOf(shipped.digest, modules, added),
		own: { judge, modules, shipped: { rules: shipped.rules, digest: shipped.digest } },
	};
}

function takenBy(source: string, id: string, { id: rule, title }: Rule): string {
	const former = rule === id ? "" : ` (formerly ${id})`;
	return `${source}: the id ${id} is that of Keyproof's own rule ${rule}${former}, "${title}": give yours another name, or, to have it judge in place of that one, \`replaces: true\` under custom in its METADATA`;
}

function digestOf(shipped: string, modules: readonly OwnModule[], rules: readonly Rule[]): string {
	const hash = createHash("sha256").update(shipped);
	for (const module of modules) hash.update(module.sha256);
	return hash.update(canonical(rules)).digest("hex");
}

/** JSON with members in the order of their names: what was packed and read again has them in another. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, member: unknown) => {
		if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
		return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}

function decoded(bytes: Uint8Array, file: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new PolicyError(`${file}: this is no text in UTF-8`, { cause: error });
	}
}
