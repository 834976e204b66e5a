import { createContext, Script } from "node:vm";
import {
	noAnswerWithin,
	type OwnJudge,
	type OwnModule,
	type OwnOutcome,
	type OwnQuestion,
	type OwnRequest,
} from "../model/own_policies.js";
import { dataAsOf, type PolicyData } from "./data.js";
import { type OpenModule, openModule } from "./opa_module.js";

/** What own policies may take. A shipped rule answers within 50 µs, in some 100 bytes. */
export interface OwnLimits {
	/** For one resource by one rule, and for loading a module. */
	readonly milliseconds: number;
	/** For all resources by one rule that are asked about together. */
	readonly all_milliseconds: number;
	/** Of one answer. */
	readonly bytes: number;
}

export const OWN_LIMITS: OwnLimits = { milliseconds: 2_000, all_milliseconds: 60_000, bytes: 262_144 };

const LATE = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/**
 * Asks own policies, where they may take what they take: in a process that can end without harm. One that gives no answer in
 * time is not asked again. `tell` hears of each question, in order, as soon as it is answered, and whether its rule will be
 * asked again.
 *
 * @param gave_up rule -> why it is not asked.
 */
export function askOwn(
	{ modules, data, questions }: OwnRequest,
	gave_up: ReadonlyMap<string, string>,
	tell: (outcome: OwnOutcome, again: boolean) => void,
	limits: OwnLimits = OWN_LIMITS,
): void {
	const given_up = new Map(gave_up);
	const asking = new Map(
		modules.flatMap((module) => module.asks.map((ask) => [ask.rule, { ...ask, opened: reopened(module, data) }])),
	);
	const asOf = dataAsOf(data as PolicyData);
	const answer = ({ rule, collected_at, input }: OwnQuestion): OwnOutcome => {
		const ask = asking.get(rule);
		if (ask === undefined) return { failure: "no module answers for it" };
		try {
			const json = ask
				.opened()
				.ask(ask.entrypoint, input, limits.bytes, collected_at === undefined ? undefined : asOf(collected_at));
			return json === undefined ? { failure: `its answer is longer than ${limits.bytes} bytes` } : { json };
		} catch (error) {
			ask.opened.again();
			return { failure: `it stopped: ${messageOf(error)}` };
		}
	};
	const spent = new Map<string, number>();
	/** Asks, and keeps account of the time that a rule takes in all. */
	const timed = (question: OwnQuestion): OwnOutcome => {
		const start = performance.now();
		const outcome = answer(question);
		const all = (spent.get(question.rule) ?? 0) + performance.now() - start;
		spent.set(question.rule, all);
		if (all > limits.all_milliseconds) {
			given_up.set(
				question.rule,
				`it took more than ${limits.all_milliseconds / 1000} s in all, and is not asked again`,
			);
		}
		return outcome;
	};
	let next = 0;
	while (next < questions.length) {
		const late = withinTime(limits.milliseconds, (isLate) => {
			for (; next < questions.length; next += 1) {
				const question = questions[next];
				if (question === undefined || isLate()) return;
				const failure = given_up.get(question.rule);
				tell(failure === undefined ? timed(question) : { failure }, failure === undefined);
			}
		});
		const question = questions[next];
		if (!late || question === undefined) continue;
		const failure = `${noAnswerWithin(limits.milliseconds)}, and is not asked again`;
		given_up.set(question.rule, failure);
		asking.get(question.rule)?.opened.again();
		tell({ failure }, false);
		next += 1;
	}
}

/** Judges by own policies in this process: one that may end by what they do. */
export function hereJudge(limits?: OwnLimits): OwnJudge {
	const gave_up = new Map<string, string>();
	return (request) => {
		const outcomes: OwnOutcome[] = [];
		const tell = (outcome: OwnOutcome, again: boolean): void => {
			const rule = request.questions[outcomes.length]?.rule;
			if (!again && rule !== undefined && "failure" in outcome) gave_up.set(rule, outcome.failure);
			outcomes.push(outcome);
		};
		askOwn(request, gave_up, tell, limits);
		return outcomes;
	};
}

/** A module, loaded when it is first asked; `again()` has it loaded anew, since a trap may leave anything in its memory. */
function reopened(module: OwnModule, data: unknown): { (): OpenModule; again: () => void } {
	let opened: OpenModule | undefined;
	const open = (): OpenModule => {
		opened ??= openModule(module.wasm, data);
		return opened;
	};
	return Object.assign(open, {
		again: () => {
			opened = undefined;
		},
	});
}

/** What a module says of itself, read in time; throws what it comes to. */
export function lookInto(module: Pick<OwnModule, "wasm">, limits: OwnLimits = OWN_LIMITS): Omit<OpenModule, "ask"> {
	let found: Omit<OpenModule, "ask"> | undefined;
	const late = withinTime(limits.milliseconds, () => {
		const { entrypoints, builtins } = openModule(module.wasm, {});
		found = { entrypoints, builtins };
	});
	if (late || found === undefined) throw new Error(`it was not loaded within ${limits.milliseconds / 1000} s`);
	return found;
}

const context = createContext({});
const script = new Script("work()");

/**
 * Works until that is done or the time is over, and says whether it was cut off; V8 ends loops of WASM too. Work that does
 * one thing after the other begins none when it is late, so that the one that is cut off has had all of the time. To ask
 * for a limit for each would cost more than most answers.
 */
function withinTime(milliseconds: number, work: (isLate: () => boolean) => void): boolean {
	const start = performance.now();
	context.work = () => work(() => performance.now() - start > milliseconds / 2);
	try {
		script.runInContext(context, { timeout: milliseconds * 1.5 });
		return false;
	} catch (error) {
		if (memberOf(error, "code") === LATE) return true;
		throw error;
	}
}

function messageOf(error: unknown): string {
	return String(memberOf(error, "message") ?? error);
}

/** What a module throws may be of any kind, and of another realm. */
function memberOf(error: unknown, name: "code" | "message"): unknown {
	return typeof error === "object" && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}
