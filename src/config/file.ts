import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { severity } from "../model/policy.js";
import { didYouMean } from "./nearest.js";

/** A configuration file longer than this is none. */
const MAXIMUM_BYTES = 1_000_000;

const accountId = z.string().regex(/^\d{12}$/, "an account id is 12 digits, in quotes");

const ruleSettings = z.union([
	z.enum(["on", "off"]),
	z.boolean(),
	z.strictObject({
		enabled: z.boolean().optional(),
		severity: severity.optional(),
		parameters: z.record(z.string(), z.json()).optional(),
	}),
]);

/** `.keyproof.yml`. Every member is optional; a flag or an action input wins over the file. */
export const configurationFile = z.strictObject({
	regions: z.array(z.string()).min(1).optional(),
	/** By rule id: `off`, `on`, or settings. */
	rules: z.record(z.string(), ruleSettings).optional(),
	/** Accounts that may be given access; fills the parameter of the same name of every rule that has one. */
	trusted_accounts: z.array(accountId).optional(),
	trusted_organizations: z
		.array(z.string().regex(/^o-[a-z0-9]{10,32}$/, "an organization id looks like o-a1b2c3d4e5"))
		.optional(),
	fail_on: severity.optional(),
	allow_unknown: z.boolean().optional(),
	output_dir: z.string().min(1).optional(),
	formats: z.array(z.string()).min(1).optional(),
	api_rate_share: z.number().gt(0).lte(1).optional(),
	category: z.string().min(1).max(200).optional(),
});
export type ConfigurationFile = z.infer<typeof configurationFile>;

/** What a place in the file is, for messages: `.keyproof.yml:3`. */
export type Locate = (path: readonly PropertyKey[]) => string;

/**
 * Reads the text of a configuration file.
 *
 * @throws ConfigurationError naming file, line, and for a misspelt member the nearest known name.
 */
export function parseConfigurationFile(text: string, name: string): { file: ConfigurationFile; locate: Locate } {
	if (text.length > MAXIMUM_BYTES) throw new ConfigurationError(`${name}: longer than ${MAXIMUM_BYTES} bytes`);
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const [syntax] = document.errors;
	if (syntax !== undefined) {
		throw new ConfigurationError(`${name}:${lines.linePos(syntax.pos[0]).line}: not valid YAML: ${firstLine(syntax.message)}`);
	}
	const locate: Locate = (path) => {
		const offset = offsetOf(document.contents, path);
		return offset === undefined ? name : `${name}:${lines.linePos(offset).line}`;
	};
	const value: unknown = document.toJS({ maxAliasCount: 100 });
	const parsed = configurationFile.safeParse(value ?? {});
	if (parsed.success) return { file: parsed.data, locate };
	throw new ConfigurationError(parsed.error.issues.map((issue) => explain(issue, locate)).join("\n"));
}

function firstLine(text: string): string {
	return text.split("\n", 1).join("");
}

function explain(issue: z.core.$ZodIssue, locate: Locate): string {
	const where = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		return issue.keys
			.map((key) => {
				const hint = didYouMean(key, Object.keys(issue.path.length === 0 ? configurationFile.shape : SETTINGS));
				return `${locate([...issue.path, key])}: unknown key "${key}"${where === "" ? "" : ` in ${where}`}.${hint}`;
			})
			.join("\n");
	}
	if (issue.code === "invalid_union" && issue.path[0] === "rules") {
		const nested = issue.errors.flat().filter(({ code }) => code === "unrecognized_keys" || code === "invalid_value");
		const [first] = nested.filter(({ path }) => path.length > 0 || nested.length === 1);
		const keyed = nested.find(({ code }) => code === "unrecognized_keys") ?? first;
		if (keyed !== undefined) return explain({ ...keyed, path: [...issue.path, ...keyed.path] }, locate);
		return `${locate(issue.path)}: ${where} is "on", "off", or a map of enabled, severity, parameters`;
	}
	return `${locate(issue.path)}: ${where}: ${issue.message}`;
}

const SETTINGS = { enabled: 0, severity: 0, parameters: 0 };

/** Where the value at a path begins; for a member that is a key, where the key does. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
	let node: unknown = contents;
	let offset = startOf(node);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (pair === undefined) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isCollection(node)) {
			node = node.get(step, true);
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
