import {
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { SourceTree } from "./iac/source/blocks.js";
import { ConfigurationError } from "./model/errors.js";
import { chunksOf, type Pieces } from "./report/pieces.js";

/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;

/** The text of a file, or undefined where there is none. */
export function readText(path: string): string | undefined {
	return readBytes(path, MAXIMUM_BYTES)?.toString("utf8");
}

/** The bytes of a file, or undefined where there is none. */
export function readBytes(path: string, maximum: number): Buffer | undefined {
	try {
		if (statSync(path).size > maximum) throw new ConfigurationError(`${path}: larger than ${maximum} bytes`);
		return readFileSync(path);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT") return undefined;
		if (code === undefined) throw error;
		throw new ConfigurationError(`${path}: cannot be read (${code})`, { cause: error });
	}
}

/**
 * The files of a name below a directory, sorted; a file is itself. Links are not followed.
 *
 * @throws ConfigurationError where nothing is there, or where there are more than `maximum`.
 */
export function filesNamed(path: string, name: string, maximum: number): string[] {
	if (!existsSync(path)) throw new ConfigurationError(`${path}: there is no such file or directory`);
	if (!statSync(path).isDirectory()) return [path];
	const found: string[] = [];
	const folders = [path];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const place = join(folder, entry.name);
			if (entry.isDirectory()) folders.push(place);
			else if (entry.isFile() && entry.name === name) found.push(place);
		}
		if (found.length + folders.length > maximum) {
			throw new ConfigurationError(`${path}: more than ${maximum} files and directories: name the ones that are meant`);
		}
	}
	return found.sort();
}

/**
 * Proves that reports can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 */
export function prepareDirectory(path: string): void {
	try {
		for (let place = resolve(path); ; place = dirname(place)) {
			if (!existsSync(place) && dirname(place) !== place) continue;
			// Permissions alone do not tell of a read-only or a full disk.
			rmdirSync(mkdtempSync(join(place, ".keyproof-")));
			return;
		}
	} catch (error) {
		throw cannotWrite(path, error);
	}
}

/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when the directory does not take them (full, read-only, a directory of a report's name).
 */
export function writeFiles(directory: string, files: Iterable<{ file: string; text: Pieces | Uint8Array }>): string[] {
	const written: { temporary: string; path: string }[] = [];
	try {
		mkdirSync(directory, { recursive: true });
		for (const { file, text } of files) {
			const path = join(directory, file);
			const temporary = join(directory, `.${file}.${process.pid}.tmp`);
			// A link of that name, which a pull request may have brought, is removed, not followed.
			rmSync(temporary, { force: true });
			written.push({ temporary, path });
			writeNew(temporary, text);
		}
		for (const { temporary, path } of written) renameSync(temporary, path);
	} catch (error) {
		throw cannotWrite(directory, error);
	} finally {
		for (const { temporary } of written) rmSync(temporary, { force: true });
	}
	return written.map(({ path }) => path);
}

function writeNew(path: string, text: Pieces | Uint8Array): void {
	const file = openSync(path, "wx");
	try {
		// To a descriptor, writeFileSync appends, and goes on where the system took a part only.
		for (const chunk of ArrayBuffer.isView(text) ? [text] : chunksOf(text)) writeFileSync(file, chunk);
	} finally {
		closeSync(file);
	}
}

function cannotWrite(directory: string, error: unknown): unknown {
	const code = codeOf(error);
	if (code === undefined) return error;
	return new ConfigurationError(`--output-dir ${directory}: cannot be written to (${code})`, { cause: error });
}

function codeOf(error: unknown): string | undefined {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
	return typeof code === "string" ? code : undefined;
}

/** A source file longer than this is not read. */
const MAXIMUM_SOURCE_BYTES = 10_000_000;

/** The folder that a repository begins in: the nearest around `start` that holds `.git`, else `start` itself. */
export function repositoryRoot(start: string): string {
	for (let place = resolve(start); ; place = dirname(place)) {
		if (existsSync(join(place, ".git"))) return place;
		if (dirname(place) === place) return resolve(start);
	}
}

/** The files below a folder, by paths from it. What a link leads to outside of it is not there. */
export function sourceTree(root: string): SourceTree {
	const real_root = realpathSync(root);
	const inside = (path: string): string | undefined => {
		try {
			const real = realpathSync(join(real_root, path));
			return real === real_root || real.startsWith(real_root + sep) ? real : undefined;
		} catch {
			return undefined;
		}
	};
	return {
		list: (folder) => {
			const place = inside(folder);
			return place === undefined || !statSync(place).isDirectory() ? undefined : readdirSync(place);
		},
		read: (file) => {
			const place = inside(file);
			if (place === undefined) return undefined;
			const { size } = statSync(place);
			return statSync(place).isFile() && size <= MAXIMUM_SOURCE_BYTES ? readFileSync(place, "utf8") : undefined;
		},
	};
}
