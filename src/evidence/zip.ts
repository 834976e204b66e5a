import * as zlib from "node:zlib";
import { deflateSync } from "fflate";
import { sha256 } from "../text/fingerprint.js";

/** A file as a ZIP holds it. */
interface Packed {
	readonly crc: number;
	readonly size: number;
	readonly deflated: Uint8Array;
}

/** So many files are kept as they were packed last: the policies are the same from one archive of a chain to the next. */
const MAXIMUM_KEPT = 2;
/** Longer ones than any policies of ours are somebody's, and not kept. */
const MAXIMUM_KEPT_BYTES = 8_000_000;
const kept = new Map<string, Packed>();

/** Noon of the first day that ZIP knows, as MS-DOS writes it: ZIP keeps local time, and an archive no time at all. */
const MOMENT = (1 << 21) | (1 << 16) | (12 << 11);
const [VERSION, DEFLATED] = [20, 8];
const [LOCAL, CENTRAL, END] = [30, 46, 22];

/**
 * A ZIP of files in their order, with names of ASCII: a local header and the deflated bytes of each, the directory, and its
 * end (PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), and no more.
 *
 * @param steady names of files that are likely to come again with the same bytes.
 */
export function zip(files: readonly (readonly [string, Uint8Array])[], steady: readonly string[]): Uint8Array {
	const entries = files.map(([name, bytes]) => ({
		name: new TextEncoder().encode(name),
		packed: steady.includes(name) ? packedOnce(bytes) : pack(bytes),
	}));
	const contents = entries.reduce((sum, { name, packed }) => sum + LOCAL + name.length + packed.deflated.length, 0);
	const directory = entries.reduce((sum, { name }) => sum + CENTRAL + name.length, 0);
	const whole = new Uint8Array(contents + directory + END);
	const view = new DataView(whole.buffer);
	let at = 0;
	let listed = contents;
	for (const { name, packed } of entries) {
		view.setUint32(listed, 0x02014b50, true);
		view.setUint16(listed + 4, VERSION, true);
		describe(view, listed + 6, name, packed);
		view.setUint32(listed + 42, at, true);
		whole.set(name, listed + CENTRAL);
		listed += CENTRAL + name.length;
		view.setUint32(at, 0x04034b50, true);
		describe(view, at + 4, name, packed);
		whole.set(name, at + LOCAL);
		whole.set(packed.deflated, at + LOCAL + name.length);
		at += LOCAL + name.length + packed.deflated.length;
	}
	view.setUint32(listed, 0x06054b50, true);
	for (const place of [8, 10]) view.setUint16(listed + place, entries.length, true);
	view.setUint32(listed + 12, directory, true);
	view.setUint32(listed + 16, contents, true);
	return whole;
}

/** What both headers of a file say alike, from "version needed to extract" to "file name length". */
function describe(view: DataView, at: number, name: Uint8Array, { crc, size, deflated }: Packed): void {
	view.setUint16(at, VERSION, true);
	view.setUint16(at + 4, DEFLATED, true);
	view.setUint32(at + 6, MOMENT, true);
	view.setUint32(at + 10, crc, true);
	view.setUint32(at + 14, deflated.length, true);
	view.setUint32(at + 18, size, true);
	view.setUint16(at + 22, name.length, true);
}

function packedOnce(bytes: Uint8Array): Packed {
	if (bytes.length > MAXIMUM_KEPT_BYTES) return pack(bytes);
	const digest = sha256(bytes);
	const before = kept.get(digest);
	if (before !== undefined) return before;
	const packed = pack(bytes);
	kept.set(digest, packed);
	for (const oldest of [...kept.keys()].slice(0, -MAXIMUM_KEPT)) kept.delete(oldest);
	return packed;
}

/** By fflate, which is JavaScript, and so does not change with Node's zlib. */
function pack(bytes: Uint8Array): Packed {
	// It would take a logarithm of the size for `mem`, which no standard says to the last bit.
	return { crc: crcOf(bytes), size: bytes.length, deflated: deflateSync(bytes, { level: 6, mem: 4 }) };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** CRC-32 as ZIP has it: Node's own, which it has from 20.15 on, takes a thirtieth of the time. */
function crcOf(bytes: Uint8Array): number {
	return typeof zlib.crc32 === "function" ? zlib.crc32(bytes) : slowCrcOf(bytes);
}

export function slowCrcOf(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc >>> 0;
}

/** Where a file lies in a ZIP, by its directory. */
interface Entry {
	readonly name: string;
	readonly size: number;
	readonly deflated: Uint8Array;
}

/**
 * The files of a ZIP by name, unpacked by Node's zlib: in a tenth of the time that JavaScript takes. Undefined for any that is
 * not as `zip` makes them, or that cannot be unpacked so: of those fflate has to say what they are.
 *
 * @param listed the names and sizes that the ZIP may have, in its order: nothing is unpacked where it has others.
 */
export function unzipOrdinary(
	archive: Uint8Array,
	listed: readonly Pick<Entry, "name" | "size">[],
): ReadonlyMap<string, Uint8Array> | undefined {
	try {
		const entries = entriesOf(archive);
		const same = listed.every(({ name, size }, index) => entries[index]?.name === name && entries[index].size === size);
		if (!same || entries.length !== listed.length) return undefined;
		const files = new Map(entries.map((entry) => [entry.name, unpack(entry)]));
		return entries.every(({ name, size }) => files.get(name)?.length === size) ? files : undefined;
	} catch (error) {
		// Of zlib, which refuses the bytes, or of a DataView, in which the directory names a place that there is not.
		if (error instanceof RangeError || (error instanceof Error && "code" in error)) return undefined;
		throw error;
	}
}

/** Unpacked in pieces of so many bytes: whatever a directory claims, little more is taken than there is. */
const MAXIMUM_CHUNK = 1 << 24;

function unpack({ size, deflated }: Entry): Uint8Array {
	const chunkSize = Math.min(MAXIMUM_CHUNK, Math.max(64, size));
	return zlib.inflateRawSync(deflated, { maxOutputLength: Math.max(1, size), chunkSize });
}

/** Throws a RangeError for what is not as `zip` writes it. */
function entriesOf(archive: Uint8Array): Entry[] {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = archive.length - END;
	if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new RangeError("no directory at the end");
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
		const local = view.getUint32(at + 42, true);
		if (view.getUint16(at + 10, true) !== 8) throw new RangeError("not deflated");
		const [length, name] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
		const from = local + LOCAL + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		entries.push({
			name: new TextDecoder().decode(archive.subarray(at + CENTRAL, at + CENTRAL + name)),
			size: view.getUint32(at + 24, true),
			deflated: archive.subarray(from, from + length),
		});
		at += CENTRAL + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}
