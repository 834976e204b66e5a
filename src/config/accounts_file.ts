import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { matrix, type ShardTarget, shardTarget } from "../model/shard.js";
import { jsonExcess } from "../text/json_excess.js";
import { didYouMean } from "../text/nearest.js";
import { readYaml } from "./yaml.js";

/** `accounts: [arn:aws:iam::111122223333:role/Name, {role_arn: …, regions: […]}]`. */
const accountsFile = z.strictObject({
	accounts: z.array(z.union([z.string().transform((role_arn): ShardTarget => ({ role_arn })), shardTarget])).min(1),
});

/**
 * The accounts that a file names: its own list, or a shard of what `keyproof shards` printed.
 *
 * @throws ConfigurationError where the file is neither, or has no such shard.
 */
export function parseAccountsFile(text: string, name: string, shard: string | undefined): readonly ShardTarget[] {
	const where = `--accounts-file ${name}`;
	const value = parsed(text, name, where);
	if (typeof value === "object" && value !== null && "include" in value) {
		const found = checked(matrix, value, where).include;
		if (shard === undefined) return found.flatMap(({ accounts }) => accounts);
		const ids = found.map((each) => each.shard);
		const mine = found.find((each) => each.shard === shard);
		if (mine !== undefined) return mine.accounts;
		throw new ConfigurationError(
			`--shard "${shard}": ${name} has no such shard, only ${ids.slice(0, 20).join(", ")}.${didYouMean(shard, ids)}`,
		);
	}
	return checked(accountsFile, value, where).accounts;
}

/** What `keyproof shards` printed. @throws ConfigurationError where the text is none of it. */
export function parseMatrix(text: string, where: string) {
	return checked(matrix, parsed(text, where, where), where);
}

/** JSON is for programs, and may be long; YAML is for people, and bounded. */
function parsed(text: string, name: string, where: string): unknown {
	if (!/^\s*[{[]/.test(text)) return readYaml(text, name).value;
	const excess = jsonExcess(text);
	if (excess !== undefined) throw new ConfigurationError(`${where}: ${excess}`);
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`${where}: not valid JSON: ${message.slice(0, 200)}`, { cause: error });
	}
}

function checked<T extends z.ZodType>(schema: T, value: unknown, where: string): z.infer<T> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.join(".") ?? "";
	throw new ConfigurationError(
		`${where}: ${path}${path === "" ? "" : ": "}${issue?.message ?? "not valid"} (accounts: a list of {role_arn, regions}, or what \`keyproof shards\` printed)`,
	);
}
