import { z } from "zod";
import { parseJson } from "../json.js";
import { ConfigurationError } from "../model/errors.js";
import { EVIDENCE_SCHEMA_VERSION, MANIFEST_FILE, type Manifest, manifest } from "../model/evidence.js";
import { sha256 } from "../text/fingerprint.js";
import { type Files, readArchive, writeArchive } from "./archive.js";
import { sameBytes } from "./bytes.js";
import { renderManifest } from "./pack.js";

/** How one file of an archive is, or the archive around them. */
export interface Checked {
	readonly name: string;
	readonly state: "ok" | "changed" | "missing" | "not in the manifest";
}

/** An archive, and what its bytes show. */
export interface Evidence {
	readonly files: Files;
	/** The manifest first, the archive as a whole last. */
	readonly checked: readonly Checked[];
}

/**
 * Reads an archive, and compares every byte of it: the parts with their digests, the manifest with how one is written, and
 * the archive with what its files make when they are packed again, which leaves no byte of a ZIP that something could hide
 * in (a comment, an attribute that makes a link, data between the files).
 *
 * @throws ConfigurationError for what is no evidence archive, or one of another version.
 */
export function readEvidence(archive: Uint8Array): Evidence {
	const files = readArchive(archive);
	const text = files.get(MANIFEST_FILE);
	if (text === undefined) throw new ConfigurationError(`this is no evidence archive: it has no ${MANIFEST_FILE}`);
	const declared = parseManifest(text);
	const whole = sameBytes(writeArchive(files), archive);
	const canonical = declared !== undefined && sameBytes(new TextEncoder().encode(renderManifest(declared)), text);
	return {
		files,
		checked: [
			{ name: MANIFEST_FILE, state: canonical ? "ok" : "changed" },
			...(declared === undefined ? [] : checkParts(files, declared)),
			{ name: "the archive itself", state: whole ? "ok" : "changed" },
		],
	};
}

function checkParts(files: Files, { parts }: Manifest): Checked[] {
	const undeclared = [...files.keys()].filter((name) => name !== MANIFEST_FILE && !Object.hasOwn(parts, name));
	const declared = Object.entries(parts).map(([name, part]): Checked => {
		const bytes = files.get(name);
		if (bytes === undefined) return { name, state: "missing" };
		return { name, state: bytes.length === part?.bytes && sha256(bytes) === part.sha256 ? "ok" : "changed" };
	});
	return [...declared, ...undeclared.map((name): Checked => ({ name, state: "not in the manifest" }))];
}

const versioned = z.object({ schema_version: z.number() });

/** Undefined for what is no manifest. */
function parseManifest(text: Uint8Array): Manifest | undefined {
	const value = jsonOf(text);
	const version = versioned.safeParse(value).data?.schema_version;
	if (version !== undefined && version !== EVIDENCE_SCHEMA_VERSION) {
		const age = version > EVIDENCE_SCHEMA_VERSION ? "newer" : "older";
		throw new ConfigurationError(
			`${MANIFEST_FILE} has schema_version ${version}, ${age} than ${EVIDENCE_SCHEMA_VERSION}, which this version reads: verify it with the version that packed it`,
		);
	}
	return manifest.safeParse(value).data;
}

function jsonOf(text: Uint8Array): unknown {
	try {
		return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(text), MANIFEST_FILE);
	} catch {
		return undefined;
	}
}
