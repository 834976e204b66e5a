import { DEFAULT_FAIL_ON } from "../model/judged_by.js";
import { isMilder } from "../model/policy.js";
import type { Scan } from "../model/scan.js";
import { brief } from "../text/escape.js";
import { count, grouped, some } from "./wording.js";

const MAXIMUM_NAMES = 10;
const MAXIMUM_NAME = 200;

/** A waiver that ends within so many days of the scan is told: what it covers fails again from one night to the next. */
const SOON_DAYS = 14;
const DAY = 86_400_000;

type Judged = Pick<Scan, "judged_by" | "redacted" | "waivers"> & {
	readonly inventory: Pick<Scan["inventory"], "collected_at">;
};

/** One way in which a scan was judged otherwise than by default; `names` is empty where a number says all. */
interface Otherwise {
	readonly what: string;
	readonly names: readonly string[];
}

/** Which file judged, without a full stop: `.keyproof.yml of the base branch`. Made visible and cut, not escaped. */
export function configurationName({ judged_by: { file, base_branch } }: Pick<Judged, "judged_by">): string {
	const name = file === undefined ? "no configuration file" : brief(file, MAXIMUM_NAME);
	if (base_branch !== true) return name;
	return file === undefined ? `${name} on the base branch` : `${name} of the base branch`;
}

/** Whether less fails than by default for what flags or configuration say. Parameters and waivers may be right either way. */
export function isLoosened({ judged_by }: Pick<Judged, "judged_by">): boolean {
	const { rules, severities, environments, own_policies = [], fail_on, allow_unknown } = judged_by;
	return (
		rules.off.length > 0 ||
		severities.some(({ default: usual, configured }) => isMilder(configured, usual)) ||
		environments.length > 0 ||
		own_policies.some(({ replaces = [] }) => replaces.length > 0) ||
		isMilder(DEFAULT_FAIL_ON, fail_on) ||
		allow_unknown
	);
}

/**
 * One line, without names and a full stop, for who reads no further: `74 of 84 rules are off · … (.keyproof.yml)`. Undefined
 * where all was judged as it is by default.
 */
export function otherwiseLine(scan: Judged): string | undefined {
	const parts = otherwise(scan);
	if (parts.length === 0) return undefined;
	const whats = [...parts, ...notJudged(scan)].map(({ what }) => what).join(" · ");
	return `${isLoosened(scan) ? "⚠ " : ""}${whats} (${configurationName(scan)})`;
}

/**
 * By what a scan was judged, a sentence each without a full stop: the file, how many rules, and all that is otherwise than by
 * default. Texts of a configuration are made visible and cut; each report escapes the lines for its own format.
 */
export function judgedByLines(scan: Judged): string[] {
	const { on } = scan.judged_by.rules;
	const redacted = scan.redacted === true ? "; account ids are replaced by stand-ins" : "";
	return [
		`Judged by ${count(on, "rule")}, with ${configurationName(scan)}${redacted}`,
		...[...otherwise(scan), ...notJudged(scan)].map(({ what, names }) => {
			const shown = names.map((name) => brief(name, MAXIMUM_NAME));
			return shown.length === 0 ? what : `${what}: ${some(shown, MAXIMUM_NAMES)}`;
		}),
	];
}

function otherwise(scan: Judged): Otherwise[] {
	const { judged_by } = scan;
	const { rules, severities, parameters, environments, waivers, own_policies = [], fail_on, allow_unknown } = judged_by;
	const found: Otherwise[] = [];
	const add = (number: number, what: string, names: readonly string[] = []): void => {
		if (number > 0) found.push({ what, names });
	};
	const all = count(rules.by_default, "rule");
	add(rules.off.length, `${grouped(rules.off.length)} of ${all} ${are(rules.off.length)} off`, rules.off);
	add(
		severities.length,
		`${count(severities.length, "rule")} ${have(severities.length)} another severity than by default`,
		severities.map(({ rule, default: usual, configured }) => `${rule} is ${configured}, not ${usual}`),
	);
	add(
		parameters.length,
		`${count(parameters.length, "rule")} ${have(parameters.length)} other parameters than by default`,
		parameters,
	);
	add(environments.length, `rules are milder in ${count(environments.length, "environment")}`, environments);
	for (const { source, sha256, rules: own, replaces = [], base_branch } of own_policies) {
		const whose = base_branch === true ? " of the base branch" : "";
		const from = `${brief(source, MAXIMUM_NAME)}${whose} (SHA-256 ${sha256.slice(0, 12)})`;
		found.push({
			what: `${count(own.length, "own rule")} of ${from} ${own.length === 1 ? "judges" : "judge"} too`,
			names: own,
		});
		add(replaces.length, `own rules of ${from} judge in place of Keyproof's`, replaces);
	}
	add(waivers, `${count(waivers, "waiver")} ${are(waivers)} in use${endingSoon(scan)}`);
	add(fail_on === DEFAULT_FAIL_ON ? 0 : 1, `findings count from ${fail_on} up, not from ${DEFAULT_FAIL_ON}`);
	add(allow_unknown ? 1 : 0, "what is unknown fails nothing");
	return found;
}

/** `, and 2 of them end within 14 days, the first on 2026-06-30`. */
function endingSoon({ waivers, inventory: { collected_at } }: Judged): string {
	const limit = new Date(Date.parse(collected_at) + SOON_DAYS * DAY).toISOString().slice(0, 10);
	const soon = waivers.filter(({ status, expires }) => status === "used" && expires.slice(0, 10) <= limit);
	const [first] = soon.map(({ expires }) => expires.slice(0, 10)).sort();
	if (first === undefined) return "";
	const ends = soon.length === 1 ? "1 of them ends" : `${grouped(soon.length)} of them end`;
	const on = soon.length === 1 ? `on ${brief(first, 10)}` : `the first on ${brief(first, 10)}`;
	return `, and ${ends} within ${SOON_DAYS} days, ${on}`;
}

function notJudged({ judged_by: { resources } }: Pick<Judged, "judged_by">): Otherwise[] {
	const { total, not_judged } = resources;
	if (not_judged === 0) return [];
	const were = not_judged === 1 ? "was" : "were";
	return [{ what: `${grouped(not_judged)} of ${count(total, "resource")} ${were} judged by no rule`, names: [] }];
}

function are(number: number): string {
	return number === 1 ? "is" : "are";
}

function have(number: number): string {
	return number === 1 ? "has" : "have";
}
