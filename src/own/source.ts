import { lstatSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readBytes } from "../files.js";
import { ConfigurationError } from "../model/errors.js";

/** What stands at a path of own policies: a folder's files by their paths from it, or one file and those beside it that tell of it. */
export interface OwnSource {
	/** As it was given. */
	readonly path: string;
	readonly kind: "folder" | "wasm" | "bundle";
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Read as it was where the pull request branched off. */
	readonly base_branch?: true;
}

const MAXIMUM_FILES = 1_000;
const MAXIMUM_FILE_BYTES = 1_000_000;
const MAXIMUM_BINARY_BYTES = 32_000_000;

/**
 * Reads what somebody brings as own policies.
 *
 * @throws ConfigurationError for what is not there, is none of them, is too large, or holds a link.
 */
export function readSource(path: string): OwnSource {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status === undefined) throw new ConfigurationError(`--policies ${path}: there is no such file or folder`);
	const kind = status.isDirectory() ? "folder" : kindOf(path);
	if (kind === "folder")
		return { path, kind, files: status.isDirectory() ? regoBelow(path) : oneFile(path, MAXIMUM_FILE_BYTES) };
	const binary = oneFile(path, MAXIMUM_BINARY_BYTES);
	return { path, kind, files: kind === "bundle" ? binary : new Map([...binary, ...besides(path)]) };
}

/** What a file is, by its name; a single file of Rego is a folder with one. @throws ConfigurationError for any other. */
export function kindOf(path: string): OwnSource["kind"] {
	if (path.endsWith(".wasm")) return "wasm";
	if (path.endsWith(".tar.gz") || path.endsWith(".tgz")) return "bundle";
	if (path.endsWith(".rego")) return "folder";
	throw new ConfigurationError(
		`--policies ${path}: this is neither a folder of .rego files, a .wasm, nor a bundle of \`opa build -t wasm\` (.tar.gz)`,
	);
}

/** Where a .wasm's METADATA stands, which WASM has no place for: in the file of the same name beside it. */
export function besideWasm(path: string): string[] {
	const stem = path.slice(0, -extname(path).length);
	return [`${stem}.json`, `${stem}.rego`];
}

function besides(path: string): [string, Uint8Array][] {
	return besideWasm(path).flatMap((file) =>
		statSync(file, { throwIfNoEntry: false }) === undefined ? [] : [...oneFile(file, MAXIMUM_FILE_BYTES)],
	);
}

function oneFile(path: string, maximum: number): Map<string, Uint8Array> {
	return new Map([[basename(path), readPlain(path, maximum)]]);
}

function regoBelow(root: string): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const folders = [""];
	let seen = 0;
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const { name } of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
			seen += 1;
			if (seen > MAXIMUM_FILES) {
				throw new ConfigurationError(
					`--policies ${root}: more than ${MAXIMUM_FILES} files: name the folder that is meant`,
				);
			}
			// `.git`, `.keyproof.yml`: what begins with a dot is no policy.
			if (name.startsWith(".") || name === "node_modules") continue;
			const place = folder === "" ? name : `${folder}/${name}`;
			const status = lstatSync(join(root, place));
			if (status.isDirectory()) folders.push(place);
			else if (status.isSymbolicLink())
				throw new ConfigurationError(`${join(root, place)}: this is a link, so it is not followed`);
			else if (name.endsWith(".rego")) files.set(place, readPlain(join(root, place), MAXIMUM_FILE_BYTES));
		}
	}
	return files;
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name < b.name ? -1 : 1;
}

/** As `readBytes`, of what is no link: what is brought is to be seen where it is. */
function readPlain(path: string, maximum: number): Uint8Array {
	if (lstatSync(path).isSymbolicLink()) throw new ConfigurationError(`${path}: this is a link, so it is not followed`);
	const bytes = readBytes(path, maximum);
	if (bytes === undefined) throw new ConfigurationError(`${path}: there is no such file`);
	return bytes;
}
