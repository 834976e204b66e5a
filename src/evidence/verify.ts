import { Worker } from "node:worker_threads";
import { readBytes } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { cut, visible } from "../report/escape.js";
import { count, listed } from "../report/wording.js";
import { TOOL } from "../version.js";
import { MAXIMUM_ARCHIVE_BYTES } from "./archive.js";
import type { Difference, Judgement } from "./judge.js";
import type { Outcome, Verification } from "./worker.js";

/** What verifying an archive may take. `megabytes` is of JavaScript's heap; the policies' own memory has its limit in the engine. */
export interface Limits {
	readonly milliseconds: number;
	readonly megabytes: number;
}

const LIMITS: Limits = { milliseconds: 600_000, megabytes: 4096 };

/** An ARN or a rule's id of an archive is cut to this. */
const MAXIMUM_TEXT = 300;

/**
 * Verifies an archive in a thread of its own.
 *
 * @param worker the module whose thread answers as `judge` does (src/evidence/worker.ts).
 * @throws ConfigurationError for what cannot be read as an evidence archive, or takes more than the limits.
 */
export async function verifyArchive(path: string, worker: URL, limits: Limits = LIMITS): Promise<Verification> {
	const archive = readBytes(path, MAXIMUM_ARCHIVE_BYTES);
	if (archive === undefined) throw new ConfigurationError(`${path}: there is no such file`);
	const outcome = await answerOf(archive, worker, limits);
	if ("refusal" in outcome) throw new ConfigurationError(`${path}: ${outcome.refusal}`);
	return outcome.verification;
}

async function answerOf(archive: Uint8Array, worker: URL, { milliseconds, megabytes }: Limits): Promise<Outcome> {
	const thread = new Worker(worker, {
		workerData: archive,
		env: {},
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: megabytes },
	});
	let timer: NodeJS.Timeout | undefined;
	try {
		return await new Promise<Outcome>((resolve, reject) => {
			const refuse = (refusal: string) => resolve({ refusal });
			timer = setTimeout(() => refuse(`it was not verified within ${milliseconds / 1000} s`), milliseconds);
			thread.on("message", resolve);
			thread.on("error", (error) => {
				const full = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
				if (full) refuse(`verifying it takes more than ${megabytes} MB of memory`);
				else reject(error);
			});
		});
	} finally {
		clearTimeout(timer);
		await thread.terminate();
	}
}

/** True where nothing was changed and every verdict is the same. */
export function isSound({ checked, judgement }: Verification): boolean {
	return (
		checked.every(({ state }) => state === "ok") &&
		judgement !== undefined &&
		judgement.differing === 0 &&
		judgement.result.packed === judgement.result.now &&
		(judgement.documents ?? []).every(({ same }) => same)
	);
}

/** A verification for the terminal. `shipped_digest` is that of the policies that this program brings. */
export function renderVerification(verification: Verification, shipped_digest: string): string {
	const { checked, judgement, digest } = verification;
	const width = Math.max(...checked.map(({ name }) => name.length));
	const lines = [
		...checked.map(({ name, state }) => `${name.padEnd(width)}  ${state}`),
		"",
		...(judgement === undefined
			? ["The verdicts were not compared: what follows from changed parts says nothing."]
			: judgementLines(judgement, shipped_digest)),
		`SHA-256 of the archive: ${digest}`,
		isSound(verification)
			? "Sound: nothing was changed since it was packed, and the verdicts follow from what it holds.\nWho packed it, only a signature can say."
			: "NOT SOUND.",
	];
	return `${lines.join("\n")}\n`;
}

function judgementLines(judgement: Judgement, shipped_digest: string): string[] {
	const { packed_by, policy_digest, compared, differing, differences, result, documents } = judgement;
	const differ = differing === 0 ? "all the same" : `${differing} of them differ`;
	return [
		`Judged again with the packed policies: ${count(compared, "verdict")} compared, ${differ}.`,
		...differences.map(differenceLine),
		...(differing > differences.length ? [`  and ${differing - differences.length} more`] : []),
		...(result.packed === result.now
			? []
			: [`The result differs: ${result.packed} in the archive, ${result.now} now.`]),
		documentsLine(documents, packed_by),
		policy_digest === shipped_digest
			? `The policies are those of this keyproof (${TOOL.version}).`
			: `The policies are others than those of this keyproof (${TOOL.version}).`,
	];
}

function differenceLine({ resource, rule, packed = "no verdict", now = "no verdict" }: Difference): string {
	return `  ${shown(resource)}  ${shown(rule)}: ${packed} in the archive, ${now} now`;
}

function documentsLine(documents: Judgement["documents"], packed_by: string): string {
	if (documents === undefined) {
		return `It was packed by keyproof ${shown(packed_by)}: this version (${TOOL.version}) may word the documents otherwise, so only verdicts and result were compared.`;
	}
	const differing = documents.filter(({ same }) => !same).map(({ name }) => name);
	if (differing.length === 0) return `Made again, byte for byte: ${listed(documents.map(({ name }) => name))}.`;
	return `Made again, with other bytes: ${listed(differing)}.`;
}

function shown(text: string): string {
	return cut(visible(text), MAXIMUM_TEXT);
}
