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

/** CRC-32 as ZIP has it. */
function crcOf(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return ~crc >>> 0;
}
