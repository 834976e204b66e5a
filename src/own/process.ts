import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OwnLimits } from "../evaluate/own_judge.js";
import type { OwnJudge, OwnModule, OwnOutcome, OwnQuestion } from "../model/own_policies.js";
import { OWN_ARGUMENT, type OwnLine, type OwnTask } from "./worker.js";

/** What a process of own policies may take: of JavaScript's heap, and in all. WASM's own memory has its limit in the engine. */
interface ProcessLimits {
	readonly megabytes: number;
	readonly milliseconds: number;
	/** Of what it answers. */
	readonly bytes: number;
}

const LIMITS: ProcessLimits = { megabytes: 1024, milliseconds: 300_000, bytes: 200_000_000 };
/** So much is asked of one process at once, in characters of input and in questions. */
const MAXIMUM_INPUT = 32_000_000;
const MAXIMUM_QUESTIONS = 50_000;

const TOO_LONG = "it took too long";

/** What a module says of itself, or why it cannot be used. */
export type Inside =
	| { readonly entrypoints: readonly string[]; readonly builtins: readonly string[] }
	| { readonly refusal: string };

/** Has each module looked into, in a process of its own. @param worker as for `ownJudge`. */
export function lookInside(modules: readonly OwnModule[], worker: URL, limits?: OwnLimits): Inside[] {
	return modules.map((module) => {
		const { lines, end } = start({ modules: [packed(module)], data: {}, ...(limits && { limits }) }, worker, LIMITS);
		const [line] = lines;
		if (line === undefined || "outcome" in line) return { refusal: end };
		return line;
	});
}

/**
 * Judges by own policies in a process, which whatever they do ends at the most. A rule at which it ended is not asked again.
 *
 * @param worker the module that answers as `judgeOwn` does (src/own/worker.ts) when it is started with its argument.
 */
export function ownJudge(worker: URL, own_limits?: OwnLimits, limits = LIMITS): OwnJudge {
	const gave_up = new Map<string, string>();
	return (request) => {
		const outcomes: OwnOutcome[] = [];
		let ended_at: number | undefined;
		while (outcomes.length < request.questions.length) {
			const questions = portion(request.questions, outcomes.length);
			const task: OwnTask = {
				...(own_limits === undefined ? {} : { limits: own_limits }),
				modules: request.modules.map(packed),
				data: request.data,
				questions: [...questions],
				gave_up: Object.fromEntries(gave_up),
			};
			const { lines, end } = start(task, worker, limits);
			outcomes.push(...heard(questions, lines, gave_up));
			const unanswered = questions[lines.length];
			if (unanswered === undefined) continue;
			// A process may end for what has nothing to do with it: where it ends twice, it is the rule.
			if (ended_at !== outcomes.length && end !== TOO_LONG) {
				ended_at = outcomes.length;
				continue;
			}
			gave_up.set(unanswered.rule, `${end}, and it is not asked again`);
			outcomes.push({ failure: gave_up.get(unanswered.rule) ?? end });
		}
		return outcomes;
	};
}

/** What was answered in order; a rule that will not be asked again is remembered. */
function heard(
	questions: readonly OwnQuestion[],
	lines: readonly OwnLine[],
	gave_up: Map<string, string>,
): OwnOutcome[] {
	return lines.map((line, index) => {
		if (!("outcome" in line)) return { failure: "it gave no answer" };
		const rule = questions[index]?.rule;
		if (!line.again && rule !== undefined && "failure" in line.outcome) gave_up.set(rule, line.outcome.failure);
		return line.outcome;
	});
}

function portion(questions: readonly OwnQuestion[], from: number): readonly OwnQuestion[] {
	let to = from;
	for (let length = 0; to < questions.length && to - from < MAXIMUM_QUESTIONS; to += 1) {
		length += questions[to]?.input.length ?? 0;
		if (length > MAXIMUM_INPUT && to > from) break;
	}
	return questions.slice(from, to);
}

function packed({ source, sha256, wasm, asks }: OwnModule): OwnTask["modules"][number] {
	return { source, sha256, wasm: Buffer.from(wasm).toString("base64"), asks: [...asks] };
}

/** Runs the process to its end: the whole lines that it wrote, and how it ended. */
function start(task: OwnTask, worker: URL, limits: ProcessLimits): { lines: OwnLine[]; end: string } {
	const { stdout, signal, status, error } = spawnSync(
		process.execPath,
		[`--max-old-space-size=${limits.megabytes}`, fileURLToPath(worker), OWN_ARGUMENT],
		{
			input: JSON.stringify(task),
			env: {},
			stdio: ["pipe", "pipe", "ignore"],
			maxBuffer: limits.bytes,
			timeout: limits.milliseconds,
			killSignal: "SIGKILL",
		},
	);
	const lines = stdout.toString("utf8").split("\n").slice(0, -1);
	return { lines: lines.map((line) => JSON.parse(line) as OwnLine), end: endOf(signal, status, error) };
}

function endOf(signal: string | null, status: number | null, error: Error | undefined): string {
	const code = error !== undefined && "code" in error ? error.code : undefined;
	if (code === "ENOBUFS") return "its answers have no end";
	if (code === "ETIMEDOUT") return TOO_LONG;
	return `the process that asked it ended with ${signal ?? status ?? code}`;
}
