import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { readBytes } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { count, listed } from "../report/wording.js";
import { brief } from "../text/escape.js";
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
	const [outcome] = await verifyArchives([path], worker, limits);
	if (outcome === undefined || "refusal" in outcome) throw new ConfigurationError(`${path}: ${outcome?.refusal}`);
	return outcome.verification;
}

/** More processes than these would want more memory than many machines have. */
const MAXIMUM_PROCESSES = 4;

/**
 * What comes of each archive, in the order of the paths. A few processes take one after the other; one that an archive ends is
 * started anew for the next.
 *
 * @throws ConfigurationError for a path that names no file.
 */
export async function verifyArchives(
	paths: readonly string[],
	worker: URL,
	limits: Limits = LIMITS,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const rest = paths.entries();
	const lane = async (): Promise<void> => {
		let judging: Judging | undefined;
		try {
			// The lanes share one iterator: each takes the next path that nobody took.
			for (const [index, path] of rest) {
				const archive = readBytes(path, MAXIMUM_ARCHIVE_BYTES);
				if (archive === undefined) throw new ConfigurationError(`${path}: there is no such file`);
				if (judging === undefined || judging.ended()) judging = startJudging(worker, limits);
				outcomes[index] = await judging.ask(archive);
			}
		} finally {
			judging?.end();
		}
	};
	const lanes = Math.min(paths.length, availableParallelism(), MAXIMUM_PROCESSES);
	await Promise.all(Array.from({ length: lanes }, lane));
	return outcomes;
}

/** A process that judges archives, one at a time. */
interface Judging {
	ask(archive: Uint8Array): Promise<Outcome>;
	ended(): boolean;
	end(): void;
}

function startJudging(worker: URL, { milliseconds, megabytes }: Limits): Judging {
	const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, fileURLToPath(worker)], {
		env: {},
		stdio: ["pipe", "pipe", "ignore"],
	});
	const kill = () => child.kill("SIGKILL");
	// Whoever interrupts this process leaves none behind.
	process.once("exit", kill);
	let ended = false;
	let settle: (outcome: Outcome) => void = () => undefined;
	const end = (): void => {
		ended = true;
		process.off("exit", kill);
		kill();
	};
	/** An archive that does not let itself be judged ends the process. */
	const refuse = (refusal: string): void => {
		end();
		settle({ refusal });
	};
	let answer = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		answer += text;
		if (answer.length > MAXIMUM_ANSWER) return refuse("it cannot be judged again: the answer has no end");
		if (!answer.endsWith("\n")) return;
		const outcome = JSON.parse(answer);
		answer = "";
		settle(outcome);
	});
	child.on("error", (error) => refuse(`no process to judge it in can be started: ${error.message}`));
	child.on("close", (code, signal) => {
		const why = OUT_OF_MEMORY.includes(signal ?? code)
			? `verifying it takes more than ${megabytes} MB of memory`
			: `it cannot be judged again: the judging process ended with ${signal ?? code}`;
		if (!ended) refuse(why);
	});
	// It may end before it has read everything.
	child.stdin.on("error", () => undefined);
	return {
		ended: () => ended,
		end,
		async ask(archive) {
			const length = Buffer.alloc(4);
			length.writeUInt32LE(archive.length);
			const timer = setTimeout(() => refuse(`it was not verified within ${milliseconds / 1000} s`), milliseconds);
			try {
				return await new Promise<Outcome>((resolve) => {
					settle = resolve;
					child.stdin.write(length);
					child.stdin.write(archive);
				});
			} finally {
				clearTimeout(timer);
			}
		},
	};
}

/**
 * `sound`: nothing was changed and all of it was made again. `unsound`: something was. `unverified`: a verdict or a document is
 * not that another version packed, which may judge or word it otherwise, or the configuration cannot be derived: whether
 * something was changed cannot be told.
 */
export type Conclusion = "sound" | "unsound" | "unverified";

export function conclusionOf({ checked, judgement }: Verification): Conclusion {
	if (judgement === undefined || checked.some(({ state }) => state !== "ok")) return "unsound";
	if (verdictsAreSame(judgement) && judgement.documents.every(({ same }) => same)) {
		if (judgement.configuration === "derived") return "sound";
		if (judgement.configuration === "not_packed") return "unverified";
	}
	return judgement.packed_by === TOOL.version ? "unsound" : "unverified";
}

function verdictsAreSame({ differing, result }: Judgement): boolean {
	return differing === 0 && result.packed === result.now;
}

const SOUND =
	"Sound: nothing was changed since it was packed, and the verdicts follow from what it holds.\nWho packed it, only a signature can say.";
const UNSOUND = "NOT SOUND.";

function conclusionText(verification: Verification): string {
	const conclusion = conclusionOf(verification);
	if (conclusion === "sound") return SOUND;
	const { judgement } = verification;
	if (conclusion === "unsound" || judgement === undefined) return UNSOUND;
	const why = verdictsAreSame(judgement)
		? "the verdicts follow from what it holds, and what could not be made again (above) may have been changed."
		: "what comes out otherwise (above) was changed, or the version that packed it judged otherwise than this one.";
	return `NOT VERIFIED: ${why}\nVerify it with the version that packed it.`;
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
		...followsLines(judgement),
		`SHA-256 of the archive: ${digest}`,
		conclusionText(verification),
	];
	return `${lines.join("\n")}\n`;
}

function judgementLines(judgement: Judgement, shipped_digest: string): string[] {
	const { packed_by, policy_digest, own, compared, differing, differences, result, documents, rules, configuration } =
		judgement;
	const differ = differing === 0 ? "all the same" : `${differing} of them differ`;
	return [
		`Judged again with the packed policies: ${count(compared, "verdict")} compared, ${differ}.`,
		...differences.map(differenceLine),
		...(differing > differences.length ? [`  and ${differing - differences.length} more`] : []),
		...(result.packed === result.now
			? []
			: [`The result differs: ${result.packed} in the archive, ${result.now} now.`]),
		...documentsLines(documents, packed_by),
		...CONFIGURATION_LINES[configuration],
		...rulesLines(rules),
		policy_digest === shipped_digest
			? `The policies are those of this keyproof (${TOOL.version}).`
			: `The policies are others than those of this keyproof (${TOOL.version}): what they call a pass, only they say.`,
		...own.map(
			({ source, sha256, rules: number }) =>
				`${count(number, "rule")} ${number === 1 ? "is" : "are"} none of keyproof's, but of ${brief(source)} (SHA-256 ${brief(sha256)}): what they call a pass, only they say.`,
		),
	];
}

/** One archive alone says nothing of those before it. */
function followsLines(judgement: Judgement | undefined): string[] {
	const before = judgement?.scan.previous.at(-1);
	if (before === undefined) return [];
	return [
		`It follows the archive of ${before.collected_at.slice(0, 10)} with SHA-256 ${before.sha256}: verify both together.`,
	];
}

const CONFIGURATION_LINES: Readonly<Record<Judgement["configuration"], readonly string[]>> = {
	derived: ["configuration.json follows from the packed configuration file and options."],
	differs: ["configuration.json does not follow from the packed configuration file and options."],
	not_packed: ["configuration.json is taken as it stands: the options that it follows from are not packed."],
};

function differenceLine({ resource, rule, packed = "no verdict", now = "no verdict" }: Difference): string {
	return `  ${brief(resource)}  ${brief(rule)}: ${packed} in the archive, ${now} now`;
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
					`It says that keyproof ${brief(packed_by)} packed it: this version (${TOOL.version}) may judge and word things otherwise.`,
				]),
	];
}

/** A configuration that turns rules off gives sound verdicts about less. */
function rulesLines({ shipped, off }: Judgement["rules"]): string[] {
	if (off.length === 0) return [];
	const named = off.slice(0, MAXIMUM_RULES).map((each) => brief(each));
	const more = off.length > named.length ? [`and ${off.length - named.length} more`] : [];
	return [
		`${off.length} of ${count(shipped, "rule")} judged nothing, as configuration.json has it: ${[...named, ...more].join(", ")}.`,
	];
}
