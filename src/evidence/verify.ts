import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readBytes } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { count, listed } from "../report/wording.js";
import { cut, visible } from "../text/escape.js";
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
/** So many rules that are off are named. */
const MAXIMUM_RULES = 10;

/** An answer longer than this is none. */
const MAXIMUM_ANSWER = 10_000_000;
/** How V8 ends a process that has no memory left, or that was asked for an array of a size that it cannot have. */
const OUT_OF_MEMORY: readonly unknown[] = ["SIGABRT", "SIGTRAP", "SIGKILL", "SIGILL", 133, 134];

/**
 * Verifies an archive in a process of its own: what it holds may end a whole process, and must not end this one.
 *
 * @param worker the module that answers as `judge` does (src/evidence/worker.ts).
 * @throws ConfigurationError for what cannot be read as an evidence archive, or takes more than the limits.
 */
export async function verifyArchive(path: string, worker: URL, limits: Limits = LIMITS): Promise<Verification> {
	const archive = readBytes(path, MAXIMUM_ARCHIVE_BYTES);
	if (archive === undefined) throw new ConfigurationError(`${path}: there is no such file`);
	const outcome = await answerOf(archive, worker, limits);
	if ("refusal" in outcome) throw new ConfigurationError(`${path}: ${outcome.refusal}`);
	return outcome.verification;
}

function answerOf(archive: Uint8Array, worker: URL, { milliseconds, megabytes }: Limits): Promise<Outcome> {
	return new Promise<Outcome>((resolve, reject) => {
		const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, fileURLToPath(worker)], {
			env: {},
			stdio: ["pipe", "pipe", "ignore"],
		});
		const kill = () => child.kill("SIGKILL");
		// Whoever interrupts this process leaves none behind.
		process.once("exit", kill);
		const end = (outcome: Outcome): void => {
			clearTimeout(timer);
			process.off("exit", kill);
			kill();
			resolve(outcome);
		};
		const timer = setTimeout(
			() => end({ refusal: `it was not verified within ${milliseconds / 1000} s` }),
			milliseconds,
		);
		let answer = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			answer += text;
			if (answer.length > MAXIMUM_ANSWER) end({ refusal: "it cannot be judged again: the answer has no end" });
		});
		child.on("error", reject);
		child.on("close", (code, signal) => {
			if (code === 0) end(JSON.parse(answer));
			else if (OUT_OF_MEMORY.includes(signal ?? code)) {
				end({ refusal: `verifying it takes more than ${megabytes} MB of memory` });
			} else end({ refusal: `it cannot be judged again: the judging process ended with ${signal ?? code}` });
		});
		// It may end before it has read everything.
		child.stdin.on("error", () => undefined);
		child.stdin.end(archive);
	});
}

/**
 * `sound`: nothing was changed and all of it was made again. `unsound`: something was. `unverified`: the verdicts are the
 * same, and a document is not that another version packed: whether it was changed cannot be told.
 */
export type Conclusion = "sound" | "unsound" | "unverified";

export function conclusionOf({ checked, judgement }: Verification): Conclusion {
	const judged =
		checked.every(({ state }) => state === "ok") &&
		judgement !== undefined &&
		judgement.differing === 0 &&
		judgement.result.packed === judgement.result.now;
	if (!judged) return "unsound";
	if (judgement.documents.every(({ same }) => same)) return "sound";
	return judgement.packed_by === TOOL.version ? "unsound" : "unverified";
}

const CONCLUSIONS: Readonly<Record<Conclusion, string>> = {
	sound:
		"Sound: nothing was changed since it was packed, and the verdicts follow from what it holds.\nWho packed it, only a signature can say.",
	unsound: "NOT SOUND.",
	unverified:
		"NOT VERIFIED: the verdicts follow from what it holds, and the documents that come out with other bytes may have been changed.\nVerify it with the version that packed it.",
};

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
		CONCLUSIONS[conclusionOf(verification)],
	];
	return `${lines.join("\n")}\n`;
}

function judgementLines(judgement: Judgement, shipped_digest: string): string[] {
	const { packed_by, policy_digest, own, compared, differing, differences, result, documents, rules } = judgement;
	const differ = differing === 0 ? "all the same" : `${differing} of them differ`;
	return [
		`Judged again with the packed policies: ${count(compared, "verdict")} compared, ${differ}.`,
		...differences.map(differenceLine),
		...(differing > differences.length ? [`  and ${differing - differences.length} more`] : []),
		...(result.packed === result.now
			? []
			: [`The result differs: ${result.packed} in the archive, ${result.now} now.`]),
		...documentsLines(documents, packed_by),
		...rulesLines(rules),
		policy_digest === shipped_digest
			? `The policies are those of this keyproof (${TOOL.version}).`
			: `The policies are others than those of this keyproof (${TOOL.version}): what they call a pass, only they say.`,
		...own.map(
			({ source, sha256, rules: number }) =>
				`${count(number, "rule")} ${number === 1 ? "is" : "are"} none of keyproof's, but of ${shown(source)} (SHA-256 ${shown(sha256)}): what they call a pass, only they say.`,
		),
	];
}

function differenceLine({ resource, rule, packed = "no verdict", now = "no verdict" }: Difference): string {
	return `  ${shown(resource)}  ${shown(rule)}: ${packed} in the archive, ${now} now`;
}

function documentsLines(documents: Judgement["documents"], packed_by: string): string[] {
	const differing = documents.filter(({ same }) => !same).map(({ name }) => name);
	const same = documents.filter((document) => document.same).map(({ name }) => name);
	return [
		...(same.length === 0 ? [] : [`Made again, byte for byte: ${listed(same)}.`]),
		...(differing.length === 0 ? [] : [`Made again, with other bytes: ${listed(differing)}.`]),
		...(packed_by === TOOL.version
			? []
			: [
					`It says that keyproof ${shown(packed_by)} packed it: this version (${TOOL.version}) may word documents otherwise.`,
				]),
	];
}

/** A configuration that turns rules off gives sound verdicts about less. */
function rulesLines({ shipped, off }: Judgement["rules"]): string[] {
	if (off.length === 0) return [];
	const named = off.slice(0, MAXIMUM_RULES).map(shown);
	const more = off.length > named.length ? [`and ${off.length - named.length} more`] : [];
	return [
		`${off.length} of ${count(shipped, "rule")} judged nothing, as configuration.json has it: ${[...named, ...more].join(", ")}.`,
	];
}

function shown(text: string): string {
	return cut(visible(text), MAXIMUM_TEXT);
}
