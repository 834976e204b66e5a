import { z } from "zod";
import { ConfigurationError } from "./model/errors.js";
import { type DeclaredRule, type MappedBy, ownStatedControls, rule, statedControls } from "./model/policy.js";
import { didYouMean } from "./text/nearest.js";

/** The part of `opa inspect --annotations --format json` that is read. */
const inspection = z.object({
	annotations: z.array(
		z.object({
			annotations: z.object({
				scope: z.string(),
				title: z.string().optional(),
				description: z.string().optional(),
				related_resources: z.array(z.unknown()).optional(),
				custom: z.record(z.string(), z.unknown()).optional(),
			}),
			location: z.object({ file: z.string(), row: z.number() }),
			path: z.array(z.object({ value: z.string() })),
		}),
	),
});

/** What of a rule stands under `custom` in its METADATA; the rest has a place of its own there. */
const customMembers = rule.omit({
	id: true,
	type: true,
	title: true,
	description: true,
	related_resources: true,
	controls_by: true,
}).shape;

/** Commands say what they do, and nobody is led to destroy something unwarned, or before having looked at it. */
const markedRemediation = rule.shape.remediation
	.refine(({ cli, effect }) => (cli === undefined) === (effect === undefined), {
		path: ["effect"],
		error: "a cli has an effect (reads, changes or destroys), and nothing else has one",
	})
	.refine(({ text, effect }) => effect !== "destroys" || text.includes("Warning: "), {
		path: ["text"],
		error: 'the text of a command that destroys has a sentence that begins with "Warning: "',
	})
	.refine(({ cli = "", effect }) => effect !== "destroys" || /^aws [a-z0-9]+ (describe|get|list)-/.test(cli), {
		path: ["cli"],
		error: "where a command destroys, the first one reads (describe, get or list)",
	});

/** A rule as its METADATA writes it. */
const shipped = rule.omit({ controls_by: true }).extend({ controls: statedControls, remediation: markedRemediation });

/** A rule of an own policy: it may stand in for one that Keyproof ships, and says how to put right only where it can. */
const own = rule.omit({ controls_by: true }).extend({
	controls: ownStatedControls,
	replaces: z.literal(true).optional(),
	related_resources: rule.shape.related_resources.max(20),
});

/** A rule that an own policy declares. */
export type DeclaredOwnRule = DeclaredRule & { readonly replaces?: true | undefined };

/**
 * The rules that the METADATA blocks of policies declare: every package `keyproof.<type>.<policy>` whose block has a
 * `severity`. Sorted by id.
 *
 * @param sourceOf the text of a policy's file, for the lines of what is wrong.
 * @throws ConfigurationError naming file, line and member of all that is wrong in a block.
 */
export function catalogueOf(inspected: unknown, sourceOf: SourceOf): DeclaredRule[] {
	return rulesIn(inspected, sourceOf, shipped, Object.keys(customMembers)).map(flattened);
}

/** As `catalogueOf`, for the policies that users bring. */
export function ownCatalogueOf(inspected: unknown, sourceOf: SourceOf): DeclaredOwnRule[] {
	return rulesIn(inspected, sourceOf, own, [...Object.keys(customMembers), "replaces"]).map(flattened);
}

type SourceOf = (file: string) => string;
type Annotated = z.infer<typeof inspection>["annotations"][number];

function rulesIn<T extends { id: string }>(
	inspected: unknown,
	sourceOf: SourceOf,
	schema: z.ZodType<T>,
	members: readonly string[],
): T[] {
	const found = inspection.parse(inspected).annotations.filter(declaresRule);
	const rules = found.map((annotated) => ruleIn(annotated, sourceOf, schema, members));
	const wrong = rules.flatMap((each) => ("wrong" in each ? each.wrong : []));
	if (wrong.length > 0) throw new ConfigurationError(wrong.join("\n"));
	return rules.flatMap((each) => ("rule" in each ? [each.rule] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a block is that of a policy, and not of what policies and their tests have in common. */
function declaresRule({ annotations: { scope }, path }: Annotated): boolean {
	const [, root, type, policy] = path.map((part) => part.value);
	if (scope !== "package" || root !== "keyproof" || type === undefined || policy === undefined) return false;
	return type !== "lib" && type !== "testing" && !policy.endsWith("_test");
}

function ruleIn<T>(
	{ annotations, location, path }: Annotated,
	sourceOf: SourceOf,
	schema: z.ZodType<T>,
	members: readonly string[],
): { rule: T } | { wrong: string[] } {
	const [, , type, policy] = path.map((part) => part.value);
	const custom = annotations.custom ?? {};
	const unexpected = Object.keys(custom).filter((name) => !members.includes(name));
	if (unexpected.length > 0) {
		return {
			wrong: unexpected.map((name) => {
				const where = placeOf(location, sourceOf, ["custom", name]);
				const hint = didYouMean(name, members);
				return `${where}: METADATA has an unknown custom member "${name}"${hint === "" ? "" : `.${hint}`}`;
			}),
		};
	}
	const declared = {
		id: `${type}/${policy}`,
		type,
		title: annotations.title,
		description: annotations.description,
		opt_in: false,
		parameters: {},
		controls: {},
		related_resources: annotations.related_resources ?? [],
		was: [],
		...custom,
	};
	const parsed = schema.safeParse(declared);
	if (parsed.success) return { rule: parsed.data };
	return {
		wrong: parsed.error.issues.map((issue) => {
			const [first = ""] = issue.path;
			const place = Object.hasOwn(customMembers, first) ? ["custom", ...issue.path] : issue.path;
			const where = placeOf(location, sourceOf, place);
			const wrong = isMissing(declared, issue.path) ? "is missing" : wordsOf(issue);
			return `${where}: METADATA ${z.core.toDotPath(issue.path)}: ${wrong}`;
		}),
	};
}

function wordsOf({ code, path, message, ...rest }: z.core.$ZodIssue): string {
	if (code !== "unrecognized_keys" || path.join(".") !== "controls" || !("keys" in rest)) return message;
	return `${rest.keys.join(", ")}: a mapping stands below who states it, as in controls: {aws: {${rest.keys[0]}: […]}}`;
}

function isMissing(declared: unknown, path: readonly PropertyKey[]): boolean {
	const found = path.reduce<unknown>((value, step) => Object(value)[step], declared);
	return found === undefined;
}

/** Framework -> control ids, and framework -> who states them. */
function flattened<T extends { controls: Partial<Record<MappedBy, Record<string, string[]>>> }>({
	controls: stated,
	...rest
}: T): Omit<T, "controls"> & Pick<DeclaredRule, "controls" | "controls_by"> {
	const mappings = Object.entries(stated).flatMap(([by, of]) =>
		Object.entries(of).map(([framework, ids]) => ({ framework, ids, by: by as MappedBy })),
	);
	return {
		...rest,
		controls: Object.fromEntries(mappings.map(({ framework, ids }) => [framework, ids])),
		controls_by: Object.fromEntries(mappings.map(({ framework, by }) => [framework, by])),
	};
}

/**
 * `file:line` of a member of the block above a package, or of the nearest that holds it: a member that is missing has no
 * line of its own, and one of a map on a single line is on that line.
 */
export function placeOf(
	{ file, row }: { file: string; row: number },
	sourceOf: (file: string) => string,
	path: readonly PropertyKey[],
): string {
	const lines = sourceOf(file).split("\n").slice(0, row);
	const texts = lines.map((line) => line.replace(/^#\s*/, "").replace(/^- /, ""));
	let at = texts.lastIndexOf("METADATA");
	for (const step of path) {
		const next = texts.findIndex((text, index) => index > at && text.startsWith(`${String(step)}:`));
		if (next !== -1) at = next;
	}
	return `${file}:${Math.max(at, 0) + 1}`;
}
