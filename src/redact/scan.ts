import type { Scan } from "../model/scan.js";
import { fingerprint } from "../text/fingerprint.js";
import type { Redactor } from "./redactor.js";

/**
 * A scan without account ids, for every report. Not the reports' texts are redacted but what they are made of, since they derive
 * hashes of it: the fingerprint of a finding on a known key would tell the account to whoever tries all 10^12.
 */
export function redactScan(scan: Scan, redactor: Redactor): Scan {
	introduceAccounts(scan, redactor);
	const redacted = redactValue(scan, redactor);
	const oldest = new Map(redacted.rules.map((rule) => [rule.id, rule]));
	for (const resource of redacted.resources) {
		for (const finding of resource.findings) {
			const rule = oldest.get(finding.rule);
			if (rule !== undefined) finding.fingerprint = fingerprint(rule, resource.arn);
		}
	}
	// Stand-ins may stand in another order than what they stand for.
	redacted.resources.sort((a, b) => (`${a.type} ${a.arn}` < `${b.type} ${b.arn}` ? -1 : 1));
	return { ...redacted, redacted: true };
}

/** In the order of the ids, which keeps a report's order, and makes stand-ins of a lone account the same from scan to scan. */
function introduceAccounts({ inventory }: Scan, redactor: Redactor): void {
	redactor.introduce([...new Set(inventory.scopes.map(({ account }) => account))].sort());
}

/** The same value with every text in it redacted, names of members too. What stands in it twice stays one. */
export function redactValue<T>(value: T, redactor: Redactor): T {
	const done = new Map<object, unknown>();
	const visit = (given: unknown): unknown => {
		if (typeof given === "string") return redactor.text(given);
		// An id without quotes, as a policy may have one.
		if (typeof given === "number" && given >= 1e11 && given < 1e12 && Number.isInteger(given)) {
			return Number(redactor.text(String(given)));
		}
		if (typeof given !== "object" || given === null) return given;
		const earlier = done.get(given);
		if (earlier !== undefined) return earlier;
		if (Array.isArray(given)) {
			const list: unknown[] = [];
			done.set(given, list);
			for (const each of given) list.push(visit(each));
			return list;
		}
		if (given instanceof Map) {
			const map = new Map<unknown, unknown>();
			done.set(given, map);
			for (const [name, member] of given) map.set(visit(name), visit(member));
			return map;
		}
		if (given instanceof Set) {
			const set = new Set([...given].map(visit));
			done.set(given, set);
			return set;
		}
		if (isIterable(given)) {
			// What is made as it is taken is redacted as it is taken.
			return { [Symbol.iterator]: () => redactedEach(given, redactor) };
		}
		const object: Record<string, unknown> = {};
		done.set(given, object);
		for (const [name, member] of Object.entries(given)) object[redactor.text(name)] = visit(member);
		return object;
	};
	return visit(value) as T;
}

function isIterable(value: object): value is Iterable<unknown> {
	return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}

function* redactedEach(items: Iterable<unknown>, redactor: Redactor): Generator<unknown> {
	for (const item of items) yield redactValue(item, redactor);
}
