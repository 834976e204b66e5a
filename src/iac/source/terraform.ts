import { posix } from "node:path";
import { z } from "zod";
import { parsedJson } from "../../text/json.js";
import type { OwnIndex } from "../terraform/references.js";
import type { Written } from "../terraform/written.js";
import type { Lines, SourceAttribute, SourceBlock, SourceFile, SourceTree } from "./blocks.js";
import type { HclReader } from "./hcl.js";
import { parseTerraformAddress, type TerraformAddress } from "./terraform_address.js";
import { readTerraformJson } from "./terraform_json.js";

/** A place in the source, and the attribute that stands there. */
export interface Found extends Lines {
	readonly file: string;
	readonly attribute?: string;
}

/** Where the resources of one root module are written. */
export interface TerraformSource {
	/**
	 * The places that decide about attributes of a resource: for the first of `attributes` that is written, what it refers to
	 * (a policy document's data source, a local value, the argument of the module's call) and then itself; the block's head
	 * where none is. Empty where no file of the module is left.
	 */
	find(address: string, attributes: readonly string[]): readonly Found[];
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
		if (path.length === 0) return { folder, files: filesOf(folder) };
		const caller = moduleAt(path.slice(0, -1));
		const block = caller && blocksNamed(caller, "module", path.slice(-1))[0];
		if (caller === undefined || block === undefined) return undefined;
		const of = installed.get(path.join(".")) ?? localFolder(caller.folder, block.attributes.get("source")?.text);
		return { folder: of ?? "", files: of === undefined ? [] : filesOf(of), call: { block, caller } };
	};
	return {
		find: (text, attributes) => {
			// A deposed object stands where its address does: `aws_kms_key.pin (deposed 00000000)`.
			const address = parseTerraformAddress(text.split(" (deposed ", 1)[0] ?? "");
			return address === undefined ? [] : findIn(moduleAt, address, attributes);
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
		const nested = blocks.flatMap((each) => each.blocks).find((each) => nameOf(each) === wanted);
		if (nested !== undefined) return [{ ...placeOf(nested), attribute: wanted }];
	}
	const repeated = indexed ? (block.attributes.get("for_each") ?? block.attributes.get("count")) : undefined;
	if (attributes.length === 0 && repeated !== undefined) return withOrigins(module, block, repeated);
	return [headOf(module, block)];
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

/** An attribute, after what its value comes from: the deciding place is first. */
function withOrigins(module: Module, block: SourceBlock, attribute: SourceAttribute): readonly Found[] {
	const found: Found[] = [foundOf(block.file, attribute)];
	let current: Origin | undefined = originOf(module, block, attribute);
	for (let step = 0; current !== undefined && step < MAXIMUM_STEPS; step++) {
		found.unshift(current.place);
		current = current.next?.();
	}
	return found;
}

interface Origin {
	readonly place: Found;
	readonly next?: () => Origin | undefined;
}

/** What a reference leads to, in this module or in the one that calls it. */
function originOf(module: Module, holder: SourceBlock, { reference }: SourceAttribute): Origin | undefined {
	const [kind, first = "", second = ""] = reference ?? [];
	if (kind === "each") return attributeOrigin(module, [holder], "for_each");
	if (kind === "local") return attributeOrigin(module, blocksNamed(module, "locals", []), first);
	if (kind === "var") {
		if (module.call === undefined) return defaultOf(module, first);
		const { block, caller } = module.call;
		return attributeOrigin(caller, [block], first) ?? defaultOf(module, first);
	}
	if (kind !== "data") return undefined;
	const [data] = blocksNamed(module, "data", [first, second]);
	return data === undefined || isBroken(module, data.file) ? undefined : { place: placeOf(data) };
}

function defaultOf(module: Module, name: string): Origin | undefined {
	return attributeOrigin(module, blocksNamed(module, "variable", [name]), "default");
}

function attributeOrigin(module: Module, blocks: readonly SourceBlock[], name: string): Origin | undefined {
	const block = blocks.find(({ attributes }) => attributes.has(name));
	const attribute = block?.attributes.get(name);
	if (block === undefined || attribute === undefined || isBroken(module, block.file)) return undefined;
	return { place: foundOf(block.file, attribute), next: () => originOf(module, block, attribute) };
}

function foundOf(file: string, { name, start_line, end_line }: SourceAttribute): Found {
	return { file, start_line, end_line, attribute: name };
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
