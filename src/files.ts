import { isUtf8 } from "node:buffer";
import {
	accessSync,
	closeSync,
	constants,
	existsSync,
	fstatSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { SourceTree } from "./iac/source/blocks.js";
import { ConfigurationError } from "./model/errors.js";
import { chunksOf, type Pieces } from "./text/pieces.js";

/** What to do about what the system says of a file. */
const HINTS: Readonly<Record<string, string>> = {
	EISDIR: ": it is a folder, and a file in it is wanted",
	EACCES: ": whoever runs this may not read it",
};
/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;

/**
 * The text of a file, or undefined where there is none: UTF-8, or UTF-16 that begins with its mark.
 *
 * @throws ConfigurationError for what is no regular file, is too long, or is no text.
 */
export function readText(path: string): string | undefined {
	const bytes = readRegular(path, MAXIMUM_BYTES, refuseLinkOut);
	return bytes === undefined ? undefined : decode(bytes, path);
}

/** As `readText`, the text as UTF-8 bytes: for one that is too long to be held as a string too. */
export function readTextBytes(path: string): Buffer | undefined {
	const bytes = readRegular(path, MAXIMUM_BYTES, refuseLinkOut);
	if (bytes === undefined) return undefined;
	// Without a mark of another encoding, or of its own.
	const [first = 0] = bytes;
	return first < 0x80 && isUtf8(bytes) ? bytes : Buffer.from(decode(bytes, path));
}

/** As `readText`; the byte order mark is no part of the text. */
function decode(bytes: Uint8Array, path: string): string {
	const mark = [bytes[0], bytes[1]].join();
	const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		throw new ConfigurationError(`${path}: this is no text in UTF-8 or UTF-16`, { cause: error });
	}
}

/**
 * The bytes of a file, or undefined where there is none. A checkout may hold anything: only a regular file is read, and no
 * more of it than `maximum`, whatever size it claims.
 *
 * @throws ConfigurationError for everything else.
 */
export function readBytes(path: string, maximum: number): Buffer | undefined {
	return readRegular(path, maximum, () => undefined);
}

function readRegular(path: string, maximum: number, check: (path: string) => void): Buffer | undefined {
	let file: number | undefined;
	try {
		check(path);
		// Opening a FIFO would otherwise wait for somebody to write to it.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const status = fstatSync(file);
		if (!status.isFile() && !status.isDirectory()) {
			throw new ConfigurationError(`${path}: this is no regular file, so it is not read`);
		}
		if (status.size > maximum) throw tooLarge(path, maximum);
		return readUpTo(file, status.size, () => {
			throw tooLarge(path, maximum);
		});
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT") return undefined;
		if (code === undefined) throw error;
		throw new ConfigurationError(`${path}: cannot be read (${code})${HINTS[code] ?? ""}`, { cause: error });
	} finally {
		if (file !== undefined) closeSync(file);
	}

	/** A file may grow while it is read, and one of the kernel's says that it is empty. */
	function readUpTo(file: number, size: number, refuse: () => never): Buffer {
		let buffer = Buffer.allocUnsafe(size + 1);
		let length = 0;
		for (;;) {
			const read = readSync(file, buffer, length, buffer.length - length, null);
			if (read === 0) return buffer.subarray(0, length);
			length += read;
			if (length > maximum) refuse();
			if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 65_536, maximum + 1));
		}
	}
}

function tooLarge(path: string, maximum: number): ConfigurationError {
	return new ConfigurationError(`${path}: larger than ${maximum} bytes`);
}

/**
 * A link in a pull request must not show a reader of the log what else lies on the machine, since messages quote texts: it
 * is followed to a place that the working directory or its own folder holds.
 */
function refuseLinkOut(path: string): void {
	if (!lstatSync(path).isSymbolicLink()) return;
	const target = realpathSync(path);
	const within = (folder: string) => target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
	if ([process.cwd(), dirname(resolve(path))].some((folder) => within(realpathSync(folder)))) return;
	throw new ConfigurationError(`${path}: this is a link that leads out of its folder, so it is not followed`);
}

/**
 * The files of some names below a directory, sorted; a file is itself. Links are not followed.
 *
 * @throws ConfigurationError where nothing is there, or where there are more than `maximum`.
 */
export function filesNamed(path: string, names: readonly string[], maximum: number): string[] {
	if (!existsSync(path)) throw new ConfigurationError(`${path}: there is no such file or directory`);
	if (!statSync(path).isDirectory()) return [path];
	const found: string[] = [];
	const folders = [path];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const place = join(folder, entry.name);
			if (entry.isDirectory()) folders.push(place);
			else if (entry.isFile() && names.includes(entry.name)) found.push(place);
		}
		if (found.length + folders.length > maximum) {
			throw new ConfigurationError(`${path}: more than ${maximum} files and directories: name the ones that are meant`);
		}
	}
	return found.sort();
}

/**
 * Proves that files can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 *
 * @param where the option that names it, for the error.
 */
export function prepareDirectory(path: string, where = `--output-dir ${path}`): void {
	if (path === "~" || path.startsWith("~/")) {
		throw new ConfigurationError(
			`${where}: no shell replaces ~ after =: write "$HOME", or ./~ for a folder of that name`,
		);
	}
	try {
		for (let place = resolve(path); ; place = dirname(place)) {
			if (!existsSync(place) && dirname(place) !== place) continue;
			// Permissions alone do not tell of a read-only or a full disk.
			rmdirSync(mkdtempSync(join(place, ".keyproof-")));
			return;
		}
	} catch (error) {
		throw cannotWrite(where, error);
	}
}

/**
 * Proves that a file can be made, or replaced by a new one. A device or a link is neither: /dev/stdout would be lost.
 *
 * @throws ConfigurationError where it cannot; `where` names the option.
 */
export function prepareFile(path: string, where: string): void {
	prepareDirectory(dirname(path), where);
	const status = lstatSync(path, { throwIfNoEntry: false });
	if (status?.isDirectory()) throw new ConfigurationError(`${where}: this is a directory: name a file in it`);
	if (status !== undefined && !status.isFile()) {
		throw new ConfigurationError(`${where}: this is no regular file, and would be replaced by one: name another`);
	}
}

/** The same for every name of a file, as far as its folder is there. */
export function placeOf(path: string): string {
	const folder = dirname(resolve(path));
	return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}

/**
 * Proves that a file of the runner's can be written to before anything is told by it.
 *
 * @throws ConfigurationError where it cannot; a variable that is not set names none.
 */
export function demandWritable(variable: string, path: string | undefined): void {
	if (path === undefined || path === "") return;
	try {
		accessSync(path, constants.W_OK);
		if (statSync(path).isFile()) return;
	} catch (error) {
		throw new ConfigurationError(`${variable} names ${path}, which cannot be written to (${codeOf(error)})`, {
			cause: error,
		});
	}
	throw new ConfigurationError(`${variable} names ${path}, which is no file`);
}

/** A file to be written, and the option that names it, for errors. */
export interface OutputFile {
	readonly path: string;
	readonly text: Pieces | Uint8Array;
	readonly where: string;
	/** The folder that is made for it. */
	readonly folder: string;
}

/** As `writeAll`, of files in one directory. */
export function writeFiles(directory: string, files: Iterable<{ file: string; text: Pieces | Uint8Array }>): string[] {
	const where = `--output-dir ${directory}`;
	function* inDirectory(): Generator<OutputFile> {
		for (const { file, text } of files) yield { path: join(directory, file), text, where, folder: directory };
	}
	return writeAll(inDirectory());
}

/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when a directory does not take them (full, read-only, a directory of a report's name).
 */
export function writeAll(files: Iterable<OutputFile>): string[] {
	const written: { temporary: string; path: string }[] = [];
	let place = "";
	try {
		for (const { path, text, where, folder } of files) {
			place = where;
			mkdirSync(folder, { recursive: true });
			removeLeftovers(folder);
			const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
			// A link of that name, which a pull request may have brought, is removed, not followed.
			rmSync(temporary, { force: true });
			written.push({ temporary, path });
			writeNew(temporary, text);
		}
		// All or none: what cannot be replaced is known before the first is.
		for (const { path } of written) {
			if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
				throw new ConfigurationError(`${path}: this is a directory, so no report was written: remove it`);
			}
		}
		for (const { temporary, path } of written) renameSync(temporary, path);
	} catch (error) {
		throw cannotWrite(place, error);
	} finally {
		for (const { temporary } of written) rmSync(temporary, { force: true });
	}
	return written.map(({ path }) => path);
}

/** Those of some paths below a directory that cannot be made: something is there, or a file where a folder would be. */
export function existingOf(directory: string, files: readonly string[]): string[] {
	return files.map((file) => join(directory, file)).filter(isTaken);
}

/** A link that leads nowhere takes a name too. */
function isTaken(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return true;
	}
}

/**
 * Writes files that were not there, with the folders that they need, all or none: what was begun is taken away again where
 * one cannot be written.
 *
 * @returns their paths.
 * @throws ConfigurationError for one that is there, or cannot be written.
 */
export function writeNewFiles(directory: string, files: ReadonlyMap<string, string>): string[] {
	const there = existingOf(directory, [...files.keys()]);
	if (there.length > 0) throw new ConfigurationError(`${there.join(", ")}: there already, so nothing was written`);
	const made: string[] = [];
	const written: string[] = [];
	try {
		for (const [file, text] of files) {
			const path = join(directory, file);
			const first = mkdirSync(dirname(path), { recursive: true });
			if (first !== undefined) made.push(first);
			writeFileSync(path, text, { flag: "wx" });
			written.push(path);
		}
		return written;
	} catch (error) {
		for (const path of written) rmSync(path, { force: true });
		for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
		const code = codeOf(error);
		if (code === undefined) throw error;
		throw new ConfigurationError(`${directory}: cannot be written to (${code}), so nothing was written`, {
			cause: error,
		});
	}
}

/** `.NAME.PID.tmp` of a run that was killed while it wrote; those of a run that goes on stay. */
function removeLeftovers(directory: string): void {
	for (const name of readdirSync(directory)) {
		const pid = /^\..{1,200}\.(\d{1,10})\.tmp$/.exec(name)?.[1];
		if (pid !== undefined && !runs(Number(pid))) rmSync(join(directory, name), { force: true });
	}
}

function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
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

function cannotWrite(where: string, error: unknown): unknown {
	if (error instanceof ConfigurationError) return error;
	const code = codeOf(error);
	if (code === undefined) return error;
	return new ConfigurationError(`${where}: cannot be written to (${code})`, { cause: error });
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

/**
 * The repository that a file belongs to: the nearest folder around it that holds a `.git` folder, and the path from there; with
 * slashes. `.git` is a file in a submodule, which belongs to the repository around it. Without any it is the working directory.
 */
export function repositoryOf(path: string): { root: string; path: string } {
	const isRoot = (folder: string) => statSync(join(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() === true;
	const start = dirname(resolve(path));
	for (let place = start; ; place = dirname(place)) {
		if (isRoot(place)) return { root: place, path: relative(place, resolve(path)).replaceAll("\\", "/") };
		if (dirname(place) === place) return { root: process.cwd(), path };
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
