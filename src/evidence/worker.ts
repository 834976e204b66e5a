import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { sha256 } from "./bytes.js";
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
 * The process in which somebody else's archive is unpacked, parsed and judged, with somebody else's WASM: whoever starts it
 * gives it the archive's bytes on stdin, a memory limit, and only so much time. It answers in JSON on stdout.
 */
export async function judge(): Promise<void> {
	// A policy can print; what it prints is for nobody.
	for (const name of ["log", "error"] as const) console[name] = () => undefined;
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(z.instanceof(Buffer).parse(chunk));
	const answer = JSON.stringify(await outcomeOf(Buffer.concat(chunks)));
	await new Promise<void>((resolve) => process.stdout.write(answer, () => resolve()));
	process.exit(0);
}

async function outcomeOf(archive: Uint8Array): Promise<Outcome> {
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
