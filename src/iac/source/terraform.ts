import { posix } from "node:path";
import { z } from "zod";
import { parsedJson } from "../../text/json.js";
import type { Expression } from "../terraform/expression.js";
import type { OwnIndex } from "../terraform/references.js";
import type { Written } from "../terraform/written.js";
import type { Lines, SourceAttribute, SourceBlock, SourceFile, SourceTree } from "./blocks.js";
import { decidingName, fileBehind, isLiteral, literalsIn } from "./hangs_on.js";
import type { HclReader } from "./hcl.js";
import { parseTerraformAddress, type TerraformAddress } from "./terraform_address.js";
import { readTerraformJson } from "./terraform_json.js";

/** A place in the source, and the attribute that stands there. */
export interface Found extends Lines {
	readonly file: string;
	readonly attribute?: string;
	/** The texts and numbers that are written there: of several places, a finding names those of the one that decides. */
	readonly literals?: () => readonly string[];
}

/** Where the resources of one root module are written. */
export interface TerraformSource {
	/**
	 * The places that decide about attributes of a resource: for the first of `attributes` that is written, what it refers to
	 * (a policy document's data source, a local value, the argument of the module's call) and then itself; the block's head
	 * where none is. Empty where no file of the module is left. Of several blocks of one name within a resource, the one that
	 * has most of the texts `said`.
	 */
	find(address: string, attributes: readonly string[], said?: ReadonlySet<string>): readonly Found[];
	/**
	 * Whether an attribute of a block (`["resource", type, name]`, `["module", name]`) takes of instances the one with its own
	 * index. Undefined where the source does not tell.
	 */
	readonly takesOwnIndex: OwnIndex;
	/** What is written in the modules' files, for the values that a plan does not tell. */
	readonly written: Written;
	/** The files that are not valid, each in a sentence. */
	readonly warnings: () => readonly string[];
}

interface Module {
	readonly folder: string;
	readonly files: readonly SourceFile[];
	/** The files of values that Terraform takes for the root module by itself, the one that counts first. */
	readonly values?: readonly SourceFile[];
	/** The folder's files, by their paths from the root of the repository. */
	readonly read: (file: string) => string | undefined;
	/** The block that calls it, and the module in which that stands. */
	readonly call?: { readonly block: SourceBlock; readonly caller: Module };
}

/** References are followed so far: a local value of a local value and so on. */
const MAXIMUM_STEPS = 8;
const MANIFEST = ".terraform/modules/modules.json";
const manifest = z.object({ Modules: z.array(z.object({ Key: z.string(), Dir: z.string() })) });

/** The source of the root module in `folder` (from the repository's root). Files are read when they are first asked about. */
export function terraformSource(tree: SourceTree, folder: string, read_hcl: HclReader): TerraformSource {
	const loaded = new Map<string, readonly SourceFile[]>();
	const modules = new Map<string, Module | undefined>();
	// Thousands of instances of a block ask for the same few.
	const named = new Map<string, readonly SourceBlock[] | undefined>();
	const installed = installedModules(tree, folder);
	const filesOf = (of: string) => {
		const files = loaded.get(of) ?? readFolder(tree, of, read_hcl);
		loaded.set(of, files);
		return files;
	};
	const moduleAt = (path: readonly string[]): Module | undefined => {
		const key = path.join(".");
		if (!modules.has(key)) modules.set(key, openModule(path));
		return modules.get(key);
	};
	const openModule = (path: readonly string[]): Module | undefined => {
		const { read } = tree;
		if (path.length === 0) return { folder, files: filesOf(folder), values: valuesIn(tree, folder, read_hcl), read };
		const caller = moduleAt(path.slice(0, -1));
		const block = caller && blocksNamed(caller, "module", path.slice(-1))[0];
		if (caller === undefined || block === undefined) return undefined;
		const of = installed.get(path.join(".")) ?? localFolder(caller.folder, block.attributes.get("source")?.text);
		return { folder: of ?? "", files: of === undefined ? [] : filesOf(of), read, call: { block, caller } };
	};
	return {
		find: (text, attributes, said = NOTHING) => {
			// A deposed object stands where its address does: `aws_kms_key.pin (deposed 00000000)`.
			const address = parseTerraformAddress(text.split(" (deposed ", 1)[0] ?? "");
			return address === undefined ? [] : findIn(moduleAt, address, attributes, said);
		},
		takesOwnIndex: (path, [type, ...labels], attribute) => {
			const module = moduleAt(path);
			const blocks = module === undefined ? [] : blocksNamed(module, type, labels);
			if (module === undefined || blocks.some(({ file }) => isBroken(module, file))) return undefined;
			return ownIndexIn(blocks, attribute);
		},
		written: {
			blocks: (path, type, labels) => {
				const key = [path.join("."), type, ...labels].join("\n");
				if (!named.has(key)) named.set(key, wholeBlocks(moduleAt(path), type, labels));
				return named.get(key);
			},
			folder: (path) => moduleAt(path)?.folder,
			read: tree.read,
			template: read_hcl.template,
		},
		warnings: () => [...loaded.values()].flat().flatMap(warningOf),
	};
}

/** Undefined where a file of the module cannot be read: it may have others. */
function wholeBlocks(module: Module | undefined, type: string, labels: readonly string[]) {
	if (module === undefined || module.files.some(({ error_line }) => error_line !== undefined)) return undefined;
	return blocksNamed(module, type, labels);
}

function ownIndexIn(blocks: readonly SourceBlock[], attribute: string): boolean | undefined {
	const nested = blocks.flatMap((block) => block.blocks).filter((each) => nameOf(each) === attribute);
	const own = blocks.find((block) => block.attributes.has(attribute))?.attributes.get(attribute);
	const written = own === undefined ? nested.flatMap(attributesWithin) : [own];
	if (written.length === 0) return undefined;
	const is_set = blocks.some((block) => block.attributes.get("for_each")?.is_set === true);
	return written.every(({ indexes }) => indexes !== "computed" && (indexes !== "value" || is_set));
}

function attributesWithin({ attributes, blocks }: SourceBlock): SourceAttribute[] {
	return [...attributes.values(), ...blocks.flatMap(attributesWithin)];
}

function warningOf({ file, error_line }: SourceFile): string[] {
	if (error_line === undefined) return [];
	return [
		`${file}: line ${error_line} cannot be read as Terraform, so findings stand on the file and not on its lines`,
	];
}

function findIn(
	moduleAt: (path: readonly string[]) => Module | undefined,
	address: TerraformAddress,
	attributes: readonly string[],
	said: ReadonlySet<string>,
): readonly Found[] {
	const { modules, mode, type, name, indexed } = address;
	const module = moduleAt(modules);
	const removed = () => removedAbove(moduleAt, [...modules.flatMap((each) => ["module", each]), type, name]);
	if (module === undefined) return removed() ?? removedFrom(moduleAt, modules);
	if (module.files.length === 0 && module.call !== undefined) return [headOf(module, module.call.block)];
	const blocks = blocksNamed(module, mode, [type, name]);
	const block = blocks.at(-1);
	if (block === undefined) return removed() ?? gone(module, `${type}.${name}`);
	if (isBroken(module, block.file)) return [topOf(block.file)];
	for (const wanted of attributes) {
		const holder = blocks.find((each) => each.attributes.has(wanted));
		const attribute = holder?.attributes.get(wanted);
		if (holder !== undefined && attribute !== undefined) return withOrigins(module, holder, attribute);
		const nested = blocks.flatMap((each) => each.blocks).filter((each) => nameOf(each) === wanted);
		if (nested.length > 0) return nestedPlaces(module, mostSaid(nested, said), wanted);
	}
	const repeated = indexed ? (block.attributes.get("for_each") ?? block.attributes.get("count")) : undefined;
	if (attributes.length === 0 && repeated !== undefined) return withOrigins(module, block, repeated);
	return [headOf(module, block)];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Of blocks that say the same kind of thing, the one that has most of what is said; the first of those that have as much. */
function mostSaid(blocks: readonly SourceBlock[], said: ReadonlySet<string>): SourceBlock[] {
	if (blocks.length < 2) return [...blocks];
	// Of those that write as much of it, the one that may say the rest by what it refers to.
	const counted = blocks.map((block) => ({
		block,
		count: literalsOf(block).filter((each) => said.has(each)).length + (isWrittenOut(block) ? 0 : 0.5),
	}));
	const most = Math.max(...counted.map(({ count }) => count));
	return counted.flatMap(({ block, count }) => (count === most ? [block] : [])).slice(0, 1);
}

function isWrittenOut(block: SourceBlock): boolean {
	return attributesWithin(block).every(({ expression }) => expression !== undefined && isLiteral(expression()));
}

function literalsOf(block: SourceBlock): string[] {
	return attributesWithin(block).flatMap(({ expression }) =>
		expression === undefined ? [] : literalsIn(expression()),
	);
}

/** A nested block; after one that `dynamic` makes, what that goes through. */
function nestedPlaces(module: Module, blocks: readonly SourceBlock[], attribute: string): readonly Found[] {
	return blocks.flatMap((block): Found[] => {
		const place = { ...placeOf(block), attribute, literals: () => literalsOf(block) };
		const repeated = block.type === "dynamic" ? block.attributes.get("for_each") : undefined;
		const origins = repeated === undefined ? [] : withOrigins(module, block, repeated);
		return [place, ...origins.filter((each) => each.file !== block.file || each.start_line !== repeated?.start_line)];
	});
}

/** A block that `dynamic` makes has the name of its label. */
function nameOf({ type, labels }: SourceBlock): string {
	return type === "dynamic" ? (labels[0] ?? "") : type;
}

/** The module is gone too: what is left of it is the nearest module around it. */
function removedFrom(moduleAt: (path: readonly string[]) => Module | undefined, path: readonly string[]) {
	for (let depth = path.length - 1; depth >= 0; depth--) {
		const module = moduleAt(path.slice(0, depth));
		if (module !== undefined) return gone(module, `module.${path[depth] ?? ""}`);
	}
	return [];
}

/** The `removed` block of a module around it that names it, or a module that it was in: `module.a.aws_kms_key.pin`. */
function removedAbove(
	moduleAt: (path: readonly string[]) => Module | undefined,
	path: readonly string[],
): readonly Found[] | undefined {
	for (let depth = 0; depth < path.length - 2; depth += 2) {
		const around = moduleAt(path.slice(0, depth).filter((_, at) => at % 2 === 1));
		const rest = path.slice(depth);
		const froms = new Set(rest.flatMap((_, at) => (at % 2 === 1 ? rest.slice(0, at + 1).join(".") : [])));
		const block = around?.files
			.flatMap(({ blocks }) => blocks)
			.find(
				({ type, attributes }) => type === "removed" && froms.has(attributes.get("from")?.reference?.join(".") ?? ""),
			);
		if (around !== undefined && block !== undefined && !isBroken(around, block.file)) return [placeOf(block)];
	}
	return undefined;
}

/** A block that is not there any more: the `removed` block that says so, else the file where its neighbours are. */
function gone(module: Module, from: string): readonly Found[] {
	const removed = module.files
		.flatMap(({ blocks }) => blocks)
		.find(({ type, attributes }) => type === "removed" && attributes.get("from")?.reference?.join(".") === from);
	if (removed !== undefined) return [placeOf(removed)];
	const names = module.files.map(({ file }) => file);
	const broken = module.files.find(({ error_line }) => error_line !== undefined)?.file;
	const file = broken ?? names.find((each) => posix.basename(each) === "main.tf") ?? names[0];
	return file === undefined ? [] : [topOf(file)];
}

function headOf(module: Module, { file, start_line }: SourceBlock): Found {
	return isBroken(module, file) ? topOf(file) : { file, start_line, end_line: start_line };
}

function topOf(file: string): Found {
	return { file, start_line: 1, end_line: 1 };
}

function placeOf({ file, start_line, end_line }: SourceBlock): Found {
	return { file, start_line, end_line };
}

function isBroken({ files }: Module, file: string): boolean {
	return files.some((each) => each.file === file && each.error_line !== undefined);
}

/** An attribute: after what it refers to, if that is all that it says, and before what it is made of. */
function withOrigins(module: Module, block: Origin["block"], attribute: SourceAttribute): readonly Found[] {
	const found: Found[] = [foundOf(block.file, attribute)];
	let current: Origin | undefined = { place: foundOf(block.file, attribute), module, block, attribute };
	for (let step = 0; current?.attribute !== undefined && step < MAXIMUM_STEPS; step++) {
		const { reference } = current.attribute;
		const next: Origin | undefined = originOf(current.module, current.block, current.attribute);
		if (next === undefined) break;
		if (reference === undefined) return [...found, ...upstream(next)].slice(0, MAXIMUM_STEPS);
		found.unshift(next.place);
		current = next;
	}
	return found;
}

/** A place, and what it comes from in turn. */
function upstream(origin: Origin): Found[] {
	const { place, module, block, attribute } = origin;
	return attribute === undefined ? [place] : [...withOrigins(module, block, attribute)];
}

/** Where a value comes from; with the attribute that stands there, it may come from elsewhere still. */
interface Origin {
	readonly place: Found;
	readonly module: Module;
	readonly block: Pick<SourceBlock, "file" | "attributes">;
	readonly attribute?: SourceAttribute;
}

/** What an attribute refers to or hangs on, in this module or in the one that calls it. */
function originOf(module: Module, holder: Origin["block"], attribute: SourceAttribute): Origin | undefined {
	const expression = attribute.reference === undefined ? attribute.expression?.() : undefined;
	const path = expression && fileBehind(expression);
	if (path !== undefined) return fileOrigin(module, holder, path);
	const [kind, first = "", second = ""] = attribute.reference ?? (expression && decidingName(expression)) ?? [];
	// What goes through itself comes from nowhere else.
	if (kind === "each") return attribute.name === "for_each" ? undefined : attributeOrigin(module, [holder], "for_each");
	if (kind === "local") return attributeOrigin(module, blocksNamed(module, "locals", []), first);
	if (kind === "var") {
		if (module.call === undefined) return givenTo(module, first) ?? defaultOf(module, first);
		const { block, caller } = module.call;
		return attributeOrigin(caller, [block], first) ?? defaultOf(module, first);
	}
	if (kind !== "data") return undefined;
	const [data] = blocksNamed(module, "data", [first, second]);
	return data === undefined || isBroken(module, data.file) ? undefined : { place: placeOf(data), module, block: data };
}

/** The value of a root module's variable in the files that Terraform takes by itself. */
function givenTo(module: Module, name: string): Origin | undefined {
	for (const { file, attributes = NO_ATTRIBUTES } of module.values ?? []) {
		const attribute = attributes.get(name);
		if (attribute === undefined) continue;
		return { place: foundOf(file, attribute), module, block: { file, attributes } };
	}
	return undefined;
}

const NO_ATTRIBUTES: ReadonlyMap<string, SourceAttribute> = new Map();

/** The file whose text a value is. */
function fileOrigin(module: Module, block: Origin["block"], path: Expression): Origin | undefined {
	const parts = path.kind === "template" ? path.parts : [path];
	const texts = parts.map((part) => {
		if (part.kind === "value") return typeof part.value === "string" ? part.value : undefined;
		return part.kind === "member" && part.of.kind === "name" && part.of.name === "path" && part.name === "module"
			? module.folder || "."
			: undefined;
	});
	if (texts.includes(undefined)) return undefined;
	const file = posix.normalize(texts.join(""));
	const text = module.read(file);
	if (text === undefined) return undefined;
	return { place: { file, start_line: 1, end_line: text.trimEnd().split("\n").length }, module, block };
}

function defaultOf(module: Module, name: string): Origin | undefined {
	return attributeOrigin(module, blocksNamed(module, "variable", [name]), "default");
}

function attributeOrigin(module: Module, blocks: readonly Origin["block"][], name: string): Origin | undefined {
	const block = blocks.find(({ attributes }) => attributes.has(name));
	const attribute = block?.attributes.get(name);
	if (block === undefined || attribute === undefined || isBroken(module, block.file)) return undefined;
	return { place: foundOf(block.file, attribute), module, block, attribute };
}

function foundOf(file: string, { name, start_line, end_line, expression }: SourceAttribute): Found {
	const literals = () => (expression === undefined ? [] : literalsIn(expression()));
	return { file, start_line, end_line, attribute: name, literals };
}

/** Blocks of a type with these labels; those of override files first, since what they say counts. */
function blocksNamed({ files }: Module, type: string, labels: readonly string[]): readonly SourceBlock[] {
	const named = files.flatMap(({ blocks }) =>
		blocks.filter((block) => block.type === type && block.labels.join("\n") === labels.join("\n")),
	);
	return [...named.filter(({ file }) => isOverride(file)), ...named.filter(({ file }) => !isOverride(file))];
}

function isOverride(file: string): boolean {
	const stem = posix.basename(file).replace(/\.tf(\.json)?$/, "");
	return stem === "override" || stem.endsWith("_override");
}

function readFolder(tree: SourceTree, folder: string, read_hcl: HclReader): readonly SourceFile[] {
	const names = [...(tree.list(folder) ?? [])].sort();
	return names.flatMap((name) => {
		if (!name.endsWith(".tf") && !name.endsWith(".tf.json")) return [];
		const file = posix.join(folder, name);
		const text = tree.read(file);
		if (text === undefined) return [];
		return [name.endsWith(".json") ? readTerraformJson(text, file) : read_hcl(text, file)];
	});
}

/** Files of values that Terraform takes without being told, the last of which counts: here it is first. */
function valuesIn(tree: SourceTree, folder: string, read_hcl: HclReader): readonly SourceFile[] {
	const names = tree.list(folder) ?? [];
	const own = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name));
	const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).toSorted();
	return [...own, ...automatic].toReversed().flatMap((name) => {
		const file = posix.join(folder, name);
		const text = tree.read(file);
		if (text === undefined) return [];
		const read = name.endsWith(".json") ? readTerraformJson(text, file) : read_hcl(text, file);
		return read.error_line === undefined ? [read] : [];
	});
}

/** Where `terraform init` put the modules: key (`security.hsm`) -> folder from the repository's root. */
function installedModules(tree: SourceTree, folder: string): ReadonlyMap<string, string> {
	const text = tree.read(posix.join(folder, MANIFEST));
	const parsed = text === undefined ? undefined : manifest.safeParse(parsedJson(text));
	const modules = parsed?.success === true ? parsed.data.Modules : [];
	return new Map(modules.flatMap(({ Key, Dir }) => (Key === "" ? [] : [[Key, posix.join(folder, Dir)]])));
}

/** The folder of a module beside the caller's; undefined for one from elsewhere. */
function localFolder(caller: string, source: string | undefined): string | undefined {
	if (source === undefined || !(source.startsWith("./") || source.startsWith("../"))) return undefined;
	return posix.join(caller, source);
}
