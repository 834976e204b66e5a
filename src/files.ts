import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "./model/errors.js";

/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;

/** The text of a file, or undefined where there is none. */
export function readText(path: string): string | undefined {
	try {
		if (statSync(path).size > MAXIMUM_BYTES) throw new ConfigurationError(`${path}: larger than ${MAXIMUM_BYTES} bytes`);
		return readFileSync(path, "utf8");
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT") return undefined;
		if (code === undefined) throw error;
		throw new ConfigurationError(`${path}: cannot be read (${code})`, { cause: error });
	}
}

/** Makes the directory, and proves that it can be written to before anything is read from AWS. */
export function prepareDirectory(path: string): void {
	try {
		mkdirSync(path, { recursive: true });
		accessSync(path, constants.W_OK);
	} catch (error) {
		const code = codeOf(error);
		if (code === undefined) throw error;
		throw new ConfigurationError(`--output-dir ${path}: cannot be written to (${code})`, { cause: error });
	}
}

/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between.
 */
export function writeFiles(directory: string, files: Iterable<{ file: string; text: string }>): string[] {
	const written: { temporary: string; path: string }[] = [];
	try {
		for (const { file, text } of files) {
			const path = join(directory, file);
			const temporary = join(directory, `.${file}.${process.pid}.tmp`);
			written.push({ temporary, path });
			writeFileSync(temporary, text);
		}
		for (const { temporary, path } of written) renameSync(temporary, path);
	} finally {
		for (const { temporary } of written) rmSync(temporary, { force: true });
	}
	return written.map(({ path }) => path);
}

function codeOf(error: unknown): string | undefined {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	return typeof code === "string" ? code : undefined;
}
