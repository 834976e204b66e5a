import { unzipSync } from "fflate";
import { ConfigurationError } from "../model/errors.js";
import { MANIFEST_FILE, PART_NAMES } from "../model/evidence.js";
import { unzipOrdinary, zip } from "./zip.js";

/** A longer archive is refused before it is read. 50,000 keys make one of 12 MB. */
export const MAXIMUM_ARCHIVE_BYTES = 200_000_000;
/** What an archive may hold, unpacked: of one file, and of all together. */
const MAXIMUM_FILE_BYTES = 500_000_000;
const MAXIMUM_TOTAL_BYTES = 1_000_000_000;

const NAMES: readonly string[] = [MANIFEST_FILE, ...PART_NAMES].sort();

/** The files of an archive by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * One ZIP file, the same bytes for the same files wherever it is made: sorted, without a time, compressed by fflate, which
 * is JavaScript and so does not change with Node's zlib.
 *
 * @throws ConfigurationError for files that `readArchive` would refuse.
 */
export function writeArchive(files: Files): Uint8Array {
	checkSizes([...files].map(([name, { length }]) => ({ name, size: length })));
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	return zip(sorted, ["policies.wasm", "catalogue.json"]);
}

/**
 * The files of an archive that somebody else made. Nothing is written anywhere, and nothing is unpacked before all names
 * and sizes were looked at: a ZIP may claim any.
 *
 * @throws ConfigurationError for what is no ZIP, has other files than an evidence archive, one of them twice, or too much.
 */
export function readArchive(archive: Uint8Array): Files {
	const listed: { name: string; size: number }[] = [];
	unzip(archive, ({ name, originalSize }) => {
		if (!NAMES.includes(name)) throw new ConfigurationError(`no evidence archive has a file ${quoted(name)}`);
		if (listed.some((earlier) => earlier.name === name)) throw new ConfigurationError(`${name} is there twice`);
		listed.push({ name, size: originalSize });
		return false;
	});
	checkSizes(listed);
	return unzipOrdinary(archive, listed) ?? new Map(Object.entries(unzip(archive, () => true)));
}

function checkSizes(files: readonly { name: string; size: number }[]): void {
	for (const { name, size } of files) {
		if (size > MAXIMUM_FILE_BYTES) throw new ConfigurationError(`${name} is larger than ${MAXIMUM_FILE_BYTES} bytes`);
	}
	const total = files.reduce((sum, { size }) => sum + size, 0);
	if (total > MAXIMUM_TOTAL_BYTES) throw new ConfigurationError(`holds more than ${MAXIMUM_TOTAL_BYTES} bytes`);
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>["filter"]>;

/** fflate unpacks each file into a buffer of the size that its entry names, and never more. */
function unzip(archive: Uint8Array, filter: Filter): Record<string, Uint8Array> {
	try {
		return unzipSync(archive, { filter });
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`this is no ZIP file that can be read: ${message}`, { cause: error });
	}
}

function quoted(name: string): string {
	return JSON.stringify(name.length <= 100 ? name : `${name.slice(0, 99)}…`);
}
