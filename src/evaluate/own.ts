import type { OwnAsk, OwnOutcome } from "../model/own_policies.js";
import type { PolicyBundle, Rule } from "../model/policy.js";
import type { Resource } from "../model/resource.js";
import { type Answer, type Answers, ownAnswerIn } from "./answer.js";
import type { PolicyData, TimeOf } from "./data.js";

/** What own policies answer. */
export interface OwnEngine {
	/** Asks about all that was not asked about yet. */
	readonly prepare: (resources: Readonly<Record<string, readonly Resource[]>>) => void;
	readonly answers: (type: string, resource: Resource) => Answers;
}

/** A reason is no longer than this. */
const MAXIMUM_FAILURE = 300;

/**
 * The engine of the own policies of a bundle; undefined where there are none. Nothing that they do is thrown: a rule that
 * gives no answer that can be used says so, and its verdict is unknown.
 *
 * @param textOf the input of a rule: a resource with the facets that the rule names and no other.
 */
export function ownEngine(
	{ own, rules }: PolicyBundle,
	{ data, timeOf }: { readonly data: PolicyData; readonly timeOf: TimeOf },
	textOf: (resource: Resource, rule: Rule) => string,
): OwnEngine | undefined {
	const asks = askedRules(rules, own?.modules.flatMap((module) => module.asks) ?? []);
	if (own === undefined || asks.length === 0) return undefined;
	const known = new WeakMap<Resource, Answers>();
	const readApart = (collected_at: string) => (collected_at === data.scan.collected_at ? {} : { collected_at });
	const prepare: OwnEngine["prepare"] = (resources) => {
		const asked = Object.entries(resources).flatMap(([type, list]) => {
			const of_type = asks.filter(({ rule }) => rule.type === type);
			return of_type.length === 0 ? [] : list.filter((each) => !known.has(each)).map((each) => ({ of_type, each }));
		});
		if (asked.length === 0) return;
		const questions = asked.flatMap(({ of_type, each }) =>
			of_type.map(({ rule }) => ({ rule: rule.id, ...readApart(timeOf(each)), input: textOf(each, rule) })),
		);
		const outcomes = own.judge({ modules: own.modules, data, questions });
		let next = 0;
		for (const { of_type, each } of asked) {
			known.set(each, new Map(of_type.map((ask) => [ask.rule.name, answerOf(ask, outcomes[next++])])));
		}
	};
	return {
		prepare,
		answers: (type, resource) => {
			prepare({ [type]: [resource] });
			return known.get(resource) ?? new Map();
		},
	};
}

interface AskedRule {
	readonly rule: Rule;
	readonly entrypoint: string;
}

function askedRules(rules: readonly Rule[], asks: readonly OwnAsk[]): AskedRule[] {
	const entrypoints = new Map(asks.map(({ rule, entrypoint }) => [rule, entrypoint]));
	return rules
		.filter(({ origin }) => origin === "own")
		.map((rule) => ({ rule, entrypoint: entrypoints.get(rule.id) ?? "" }));
}

function answerOf({ rule, entrypoint }: AskedRule, outcome: OwnOutcome | undefined): Answer {
	if (outcome === undefined || "failure" in outcome) return without(outcome?.failure ?? "it gave no answer");
	try {
		return ownAnswerIn(outcome.json, entrypoint, rule);
	} catch (error) {
		return without(`its answer is none: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function without(failure: string): Answer {
	return { subject: false, exempt: [], violations: [], unseen: [], failure: failure.slice(0, MAXIMUM_FAILURE) };
}
