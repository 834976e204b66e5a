import type { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { partitionOfRegion } from "../model/partition.js";
import { REGION } from "../model/region.js";
import { accountOf, type Matrix, matrix, type ShardTarget } from "../model/shard.js";
import { jsonExcess } from "../text/json_excess.js";
import { didYouMean } from "../text/nearest.js";
import { ROLE_ARN } from "./names.js";
import { type Locate, quoted, readYaml } from "./yaml.js";

const EXAMPLE = "arn:aws:iam::111122223333:role/keyproof-read";
/** 10,000 accounts, each with a few Regions; JSON may be longer. */
const MAXIMUM_YAML = 1_000_000;
const MEMBERS = ["role_arn", "external_id", "regions"];
/** As STS takes it (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html). */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/**
 * The accounts that a file names: its own list (`accounts: [ARN, {role_arn: …, regions: […]}]`, as YAML or JSON), or a shard
 * of what `keyproof shards` printed.
 *
 * @throws ConfigurationError where the file is neither, or has no such shard: what is wrong, on which line, and what to write.
 */
export function parseAccountsFile(text: string, name: string, shard: string | undefined): readonly ShardTarget[] {
	const where = `--accounts-file ${name}`;
	const { value, locate } = parsed(text, name, where);
	if (typeof value === "object" && value !== null && "include" in value) {
		const dealt = shardOf(checkedMatrix(value, where), shard, name);
		return targetsOf(dealt, () => where);
	}
	const place: Locate = (path) => `--accounts-file ${locate(path)}`;
	return targetsOf(listIn(value, place), place);
}

function targetsOf(entries: readonly unknown[], place: Locate): readonly ShardTarget[] {
	const accounts = entries.map((entry, index) => targetOf(entry, index, place));
	refuseTwice(accounts, place);
	return accounts;
}

function shardOf({ include }: Matrix, shard: string | undefined, name: string): readonly ShardTarget[] {
	if (shard === undefined) return whole(include.flatMap(({ accounts }) => accounts));
	const ids = include.map((each) => each.shard);
	const mine = include.find((each) => each.shard === shard);
	if (mine !== undefined) return mine.accounts;
	throw new ConfigurationError(
		`--shard "${shard}": ${name} has no such shard, only ${ids.slice(0, 20).join(", ")}.${didYouMean(shard, ids)}`,
	);
}

/** Accounts whose Regions were dealt out to several shards, each once again. */
function whole(dealt: readonly ShardTarget[]): readonly ShardTarget[] {
	const accounts = new Map<string, ShardTarget>();
	for (const target of dealt) {
		const key = target.role_arn ?? "";
		const regions = [...(accounts.get(key)?.regions ?? []), ...(target.regions ?? [])];
		accounts.set(key, { ...target, ...(regions.length === 0 ? {} : { regions: [...new Set(regions)] }) });
	}
	return [...accounts.values()];
}

/** What `keyproof shards` printed. @throws ConfigurationError where the text is none of it. */
export function parseMatrix(text: string, where: string): Matrix {
	return checkedMatrix(parsed(text, where, where).value, where);
}

/** JSON is for programs, and may be long; YAML is for people, and bounded. */
function parsed(text: string, name: string, where: string): { value: unknown; locate: Locate } {
	if (!/^\s*[{[]/.test(text)) {
		if (text.length <= MAXIMUM_YAML) return readYaml(text, name, MAXIMUM_YAML);
		throw new ConfigurationError(
			`${where}: YAML of more than a million characters: write the same as JSON, {"accounts": ["${EXAMPLE}"]}, which may be longer`,
		);
	}
	const excess = jsonExcess(text);
	if (excess !== undefined) throw new ConfigurationError(`${where}: ${excess}`);
	try {
		return { value: JSON.parse(text), locate: () => name };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`${where}: not valid JSON: ${message.slice(0, 200)}`, { cause: error });
	}
}

function checkedMatrix(value: unknown, where: string): Matrix {
	const result = matrix.safeParse(value);
	if (result.success) return result.data;
	const [issue]: (z.core.$ZodIssue | undefined)[] = result.error.issues;
	const path = issue?.path.join(".") ?? "";
	throw new ConfigurationError(
		`${where}: this is not what \`keyproof shards\` printed: ${path}${path === "" ? "" : ": "}${issue?.message ?? "not valid"}`,
	);
}

function listIn(value: unknown, place: Locate): readonly unknown[] {
	const wanted = `it has to be a list of roles below \`accounts:\`, such as \`accounts: [${EXAMPLE}]\``;
	if (value === undefined || value === null) throw new ConfigurationError(`${place([])}: names no account: ${wanted}`);
	if (typeof value !== "object" || Array.isArray(value)) {
		const what = Array.isArray(value) ? "a list" : "a text";
		throw new ConfigurationError(`${place([])}: this is ${what} without \`accounts:\`: ${wanted}`);
	}
	const strange = Object.keys(value).find((key) => key !== "accounts");
	if (strange !== undefined) {
		const hint = didYouMean(strange, ["accounts"]);
		throw new ConfigurationError(
			`${place([strange])}: ${quoted(strange)} means nothing here, only \`accounts:\`.${hint}`,
		);
	}
	const accounts: unknown = "accounts" in value ? value.accounts : undefined;
	if (Array.isArray(accounts) && accounts.length > 0) return accounts;
	throw new ConfigurationError(`${place(["accounts"])}: accounts: names no account: ${wanted}`);
}

/** An entry of the list: the ARN of a role, or a map with it and the Regions. */
function targetOf(entry: unknown, index: number, place: Locate): ShardTarget {
	const path = ["accounts", index];
	if (typeof entry !== "object" || entry === null) return { role_arn: roleIn(entry, place(path)) };
	if (Array.isArray(entry)) {
		throw new ConfigurationError(`${place(path)}: this is a list in the list: give each role an entry of its own`);
	}
	const strange = Object.keys(entry).find((key) => !MEMBERS.includes(key));
	if (strange !== undefined) {
		throw new ConfigurationError(
			`${place([...path, strange])}: an account has no ${quoted(strange)}, only ${MEMBERS.join(", ")}.${didYouMean(strange, MEMBERS)}`,
		);
	}
	const { role_arn, external_id, regions }: { [member in keyof ShardTarget]?: unknown } = entry;
	const role: ShardTarget = {
		...(role_arn === undefined ? {} : { role_arn: roleIn(role_arn, place([...path, "role_arn"])) }),
		...(external_id === undefined ? {} : { external_id: externalIdIn(external_id, place([...path, "external_id"])) }),
	};
	if (role.external_id !== undefined && role.role_arn === undefined) {
		throw new ConfigurationError(`${place([...path, "external_id"])}: external_id: goes with a role_arn`);
	}
	if (regions === undefined) return role;
	return { ...role, regions: regionsIn(regions, role.role_arn, (more) => place([...path, "regions", ...more])) };
}

function roleIn(value: unknown, where: string): string {
	if (typeof value === "string" && ROLE_ARN.test(value)) return value;
	const said = typeof value === "object" ? "this" : quoted(String(value));
	throw new ConfigurationError(`${where}: ${said} is not the ARN of a role: ${hintFor(String(value))}`);
}

function externalIdIn(value: unknown, where: string): string {
	if (typeof value === "string" && EXTERNAL_ID.test(value)) return value;
	const quotes = typeof value === "number" ? `: put it in quotes` : "";
	throw new ConfigurationError(
		`${where}: external_id: has to be a text of 2 to 1,224 letters, digits and +=,.@:/-${quotes}`,
	);
}

/** What somebody meant who wrote this in place of a role's ARN. */
function hintFor(text: string): string {
	const account = /^(?:arn:[^:]*:[^:]*:[^:]*:)?'?(\d{8,16})(?::|$)/.exec(text)?.[1];
	if (account !== undefined && account.length !== 12) {
		const lost = account.length < 12 ? ", and a table may have taken its leading zeros" : "";
		return `the account has ${account.length} digits and not 12${lost}: write ${EXAMPLE}`;
	}
	if (account === text) return `it is an account: name the role in it, as arn:aws:iam::${text}:role/keyproof-read`;
	if (text !== text.trim()) return "there is space around it";
	return `write ${EXAMPLE}`;
}

function regionsIn(value: unknown, role_arn: string | undefined, place: Locate): readonly string[] {
	if (!Array.isArray(value) || value.length === 0) {
		throw new ConfigurationError(
			`${place([])}: regions: has to be a list of names, such as [eu-central-1]; leave it out for the Regions of the scan`,
		);
	}
	for (const [index, region] of value.entries()) {
		if (typeof region !== "string" || !REGION.test(region)) {
			throw new ConfigurationError(
				`${place([index])}: regions: ${quoted(String(region))} is not the name of a Region (such as eu-central-1)`,
			);
		}
		const partition = role_arn?.split(":")[1] ?? partitionOfRegion(region);
		if (partitionOfRegion(region) === partition) continue;
		throw new ConfigurationError(
			`${place([index])}: regions: ${region} is of the partition ${partitionOfRegion(region)}, and the role of ${partition}`,
		);
	}
	return [...new Set<string>(value)];
}

/** An account that two roles read would be read twice, and nobody could say which of the two counts. */
function refuseTwice(accounts: readonly ShardTarget[], place: Locate): void {
	const first = new Map<string, number>();
	for (const [index, { role_arn }] of accounts.entries()) {
		const account = accountOf(role_arn);
		const earlier = first.get(account);
		if (earlier !== undefined) {
			const what = account === "" ? "the account of the credentials" : `account ${account}`;
			throw new ConfigurationError(
				`${place(["accounts", index])}: ${what} stands here a second time, after entry ${earlier + 1}: give it once, with one role and all its Regions`,
			);
		}
		first.set(account, index);
	}
}
