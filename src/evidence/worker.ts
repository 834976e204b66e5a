import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { sha256 } from "../text/fingerprint.js";
import { type Judgement, judgeAgain } from "./judge.js";
import { type Checked, readEvidence } from "./read.js";

/** What is known of an archive after it was verified. */
export interface Verification {
	/** SHA-256 (hex) of the archive. */
	readonly digest: string;
	readonly checked: readonly Checked[];
	/** Absent where something was changed: what follows from changed parts says nothing. */
	readonly judgement?: Judgement;
}

/** What the process answers. */
export type Outcome = { readonly verification: Verification } | { readonly refusal: string };

/**
 * The process in which other people's archives are unpacked, parsed and judged, with other people's WASM: whoever starts it
 * gives it a memory limit, and for each archive its length (four bytes, little-endian) and its bytes on stdin, and only so much
 * time. It answers each in a line of JSON on stdout, and ends with its stdin.
 */
export async function judge(): Promise<void> {
	// A policy can print; what it prints is for nobody.
	for (const name of ["log", "error"] as const) console[name] = () => undefined;
	let waiting: Buffer[] = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		waiting.push(z.instanceof(Buffer).parse(chunk));
		length += waiting.at(-1)?.length ?? 0;
		if (length < 4) continue;
		const wanted = 4 + lengthIn(waiting);
		if (length < wanted) continue;
		const all = Buffer.concat(waiting);
		[waiting, length] = [[all.subarray(wanted)], all.length - wanted];
		await answer(all.subarray(4, wanted));
	}
	process.exit(0);
}

function lengthIn(chunks: readonly Buffer[]): number {
	const [first] = chunks;
	return first !== undefined && first.length >= 4 ? first.readUInt32LE() : Buffer.concat(chunks).readUInt32LE();
}

async function answer(archive: Uint8Array): Promise<void> {
	const line = `${JSON.stringify(await outcomeOf(archive))}\n`;
	await new Promise<void>((resolve) => process.stdout.write(line, () => resolve()));
}

/** What comes of an archive, in the process that asks: one that others made belongs into a process of its own. */
export async function outcomeOf(archive: Uint8Array): Promise<Outcome> {
	try {
		return { verification: await verify(archive) };
	} catch (error) {
		if (error instanceof ConfigurationError) return { refusal: error.message };
		// A hostile policy can make anything fail, so nothing here counts as a fault of this program.
		return { refusal: `it cannot be judged again: ${error instanceof Error ? error.message : String(error)}` };
	}
}

async function verify(archive: Uint8Array): Promise<Verification> {
	const { files, checked } = readEvidence(archive);
	const known = { digest: sha256(archive), checked };
	if (checked.some(({ state }) => state !== "ok")) return known;
	return { ...known, judgement: await judgeAgain(files) };
}
