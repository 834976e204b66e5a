import { gunzipSync } from "node:zlib";
import { ConfigurationError } from "../model/errors.js";

/** What a bundle may hold, unpacked. OPA's own of all shipped rules has 2 MB. */
const MAXIMUM_BYTES = 64_000_000;
const MAXIMUM_FILES = 1_000;
/** tar has blocks of this size (POSIX, "pax", "ustar Interchange Format"). */
const BLOCK = 512;

/**
 * The files of a bundle, by their paths from its root: a gzipped tar, of which only plain files are taken. Nothing is written
 * anywhere.
 *
 * @throws ConfigurationError for what is none, is too large, or holds a link or a path that leads out of it.
 */
export function filesInBundle(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
	const tar = unzipped(bytes, name);
	const files = new Map<string, Uint8Array>();
	for (let at = 0; at + BLOCK <= tar.length; ) {
		const header = tar.subarray(at, at + BLOCK);
		if (header.every((byte) => byte === 0)) break;
		const { path, size, type } = entryOf(header, name);
		const content = tar.subarray(at + BLOCK, at + BLOCK + size);
		if (content.length < size) throw new ConfigurationError(`${name}: the bundle ends in the middle of ${shown(path)}`);
		at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
		// A folder holds nothing, and a pax header speaks of the whole archive.
		if (type === "5" || type === "g") continue;
		const place = placeOf(path, type, name);
		if (files.has(place)) throw new ConfigurationError(`${name}: the bundle has ${shown(place)} twice`);
		if (files.size === MAXIMUM_FILES)
			throw new ConfigurationError(`${name}: the bundle has more than ${MAXIMUM_FILES} files`);
		files.set(place, new Uint8Array(content));
	}
	return files;
}

function unzipped(bytes: Uint8Array, name: string): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: MAXIMUM_BYTES });
	} catch (error) {
		const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
		const large = code === "ERR_BUFFER_TOO_LARGE";
		const what = large ? `unpacks to more than ${MAXIMUM_BYTES} bytes` : "is no bundle of `opa build` (a .tar.gz)";
		throw new ConfigurationError(`${name}: this ${what}`, { cause: error });
	}
}

interface Entry {
	readonly path: string;
	readonly size: number;
	/** `0` and NUL are plain files. */
	readonly type: string;
}

function entryOf(header: Uint8Array, name: string): Entry {
	const text = (from: number, length: number): string => {
		const field = Buffer.from(header.subarray(from, from + length)).toString("utf8");
		const end = field.indexOf("\0");
		return end === -1 ? field : field.slice(0, end);
	};
	const octal = text(124, 12).trim();
	if (!/^[0-7]{1,11}$/.test(octal)) throw new ConfigurationError(`${name}: this is no tar that can be read`);
	const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
	const path = prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
	return { path, size: Number.parseInt(octal, 8), type: String.fromCharCode(header[156] ?? 0) };
}

/** OPA writes paths from the bundle's root, with a slash. */
function placeOf(path: string, type: string, name: string): string {
	if (type !== "0" && type !== "\0") {
		throw new ConfigurationError(`${name}: ${shown(path)} in the bundle is a link or no plain file, so it is not read`);
	}
	const steps = path.replace(/^\/+/, "").replace(/^\.\//, "").split("/");
	if (path.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
		throw new ConfigurationError(`${name}: ${shown(path)} leads out of the bundle, so it is not read`);
	}
	return steps.join("/");
}

function shown(path: string): string {
	return JSON.stringify(path.length <= 100 ? path : `${path.slice(0, 99)}…`);
}
