import type { z } from "zod";
import type { Rule } from "../model/policy.js";
import { byAlias, type Waiver } from "../model/waiver.js";
import { didYouMean } from "../text/nearest.js";
import { MAXIMUM_REASON, waiverSettings } from "./file.js";
import type { Locate } from "./yaml.js";

/** More waivers than these are not read: each is compared with every failure of its rule. */
const MAXIMUM_WAIVERS = 5_000;
/** A foreign text in a message is cut to this, and so many unknown keys are named. */
const MAXIMUM_QUOTE = 100;
const MAXIMUM_KEYS = 5;

const MEMBERS = Object.keys(waiverSettings.shape);

/**
 * Reads the waivers of a configuration file. A malformed one is no error, since a scan that stops for it would tell less
 * than one that goes on without it: it comes back with its problem, and covers nothing.
 */
export function readWaivers(
	given: unknown,
	rules: readonly Rule[],
	locate: Locate,
	tagged_types: readonly string[] = rules.map(({ type }) => type),
): Waiver[] {
	if (given === undefined || given === null) return [];
	if (!Array.isArray(given)) return [malformed(undefined, locate(["waivers"]), "waivers is no list")];
	const ids = new Map(rules.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id] as const)));
	const read = given
		.slice(0, MAXIMUM_WAIVERS)
		.map((entry: unknown, index) => readWaiver(entry, ids, locate(["waivers", index]), tagged_types));
	if (given.length <= MAXIMUM_WAIVERS) return read;
	const problem = `the first ${MAXIMUM_WAIVERS} waivers count: neither this one nor those after it do`;
	return [...read, malformed(given[MAXIMUM_WAIVERS], locate(["waivers", MAXIMUM_WAIVERS]), problem)];
}

/** `ids` leads from each id of a rule, present or former, to the present one. */
function readWaiver(
	entry: unknown,
	ids: ReadonlyMap<string, string>,
	where: string,
	tagged_types: readonly string[],
): Waiver {
	const parsed = waiverSettings.safeParse(entry, { reportInput: true });
	const problems = parsed.success ? [] : parsed.error.issues.flatMap(explain);
	const named = textsOf(entry).rule;
	const rule = ids.get(named);
	if (rule === undefined && named.trim() !== "") {
		problems.push(`${quoted(named)} is not a rule.${didYouMean(cut(named), ids.keys())}`);
	}
	const { resource = "", tags } = parsed.data ?? {};
	if (parsed.success && parsed.data.resource === undefined && tags === undefined) {
		problems.push("resource is missing");
	}
	if (rule !== undefined && tags !== undefined && !tagged_types.includes(rule.split("/", 1).join())) {
		problems.push(`tags: what ${rule} is about carries no tags that are read: name ARNs`);
	}
	if (rule !== undefined && byAlias({ resource }) && !rule.startsWith("kms_key/")) {
		problems.push(`resource: ${quoted(resource)} is an alias of KMS keys, which ${rule} is not about: name ARNs`);
	}
	if (problems.length > 0) return malformed(entry, where, problems.join("; ").replaceAll(/\.(?=;|$)/g, ""));
	const texts = textsOf(entry);
	return {
		...texts,
		...(tags === undefined ? {} : { tags, resource: resource === "" ? "*" : resource }),
		where,
		...(rule === undefined ? {} : { rule }),
	};
}

function explain(issue: z.core.$ZodIssue): string[] {
	const name = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		return issue.keys
			.slice(0, MAXIMUM_KEYS)
			.map((key) => `unknown key ${quoted(key)}.${didYouMean(cut(key), MEMBERS)}`);
	}
	if (name === "") return [`a waiver is a map of ${MEMBERS.filter((name) => name !== "tags").join(", ")}`];
	if (issue.input === undefined || issue.input === null) return [`${name} is missing`];
	if (issue.path[0] === "tags") return [`tags are a map of tags to lists of values, such as Environment: [sandbox]`];
	if (issue.code === "too_big") return [`${name} is longer than ${issue.maximum} characters`];
	if (typeof issue.input !== "string") return [`${name} is no text`];
	return [name === "expires" ? `expires: ${quoted(issue.input)} is no date such as 2026-06-30` : `${name} is empty`];
}

function malformed(entry: unknown, where: string, problem: string): Waiver {
	return { ...textsOf(entry), where, problem };
}

/** The members as texts of bounded length; what is no text is empty. */
function textsOf(entry: unknown): Pick<Waiver, "rule" | "resource" | "owner" | "reason" | "expires"> {
	const members = new Map<string, unknown>(typeof entry === "object" && entry !== null ? Object.entries(entry) : []);
	const textOf = (name: string): string => {
		const value = members.get(name);
		return typeof value === "string" ? value.slice(0, MAXIMUM_REASON) : "";
	};
	return {
		rule: textOf("rule"),
		resource: textOf("resource"),
		owner: textOf("owner"),
		reason: textOf("reason"),
		expires: textOf("expires"),
	};
}

function cut(value: string): string {
	return value.length <= MAXIMUM_QUOTE ? value : `${value.slice(0, MAXIMUM_QUOTE - 1)}…`;
}

/** A foreign text in a message: on one line, and short. */
function quoted(value: string): string {
	return JSON.stringify(cut(value));
}
