import { z } from "zod";
import { ConfigurationError } from "../src/model/errors.js";
import { type DeclaredRule, type MappedBy, rule, statedControls } from "../src/model/policy.js";

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
const declaration = rule
	.omit({ controls_by: true })
	.extend({ controls: statedControls, remediation: markedRemediation });

/**
 * The rules that the METADATA blocks of policies declare: every package `keyproof.<type>.<policy>` whose block has a
 * `severity`. Sorted by id.
 *
 * @param sourceOf the text of a policy's file, for the lines of what is wrong.
 * @throws ConfigurationError naming file, line and member of all that is wrong in a block.
 */
export function catalogueOf(inspected: unknown, sourceOf: (file: string) => string): DeclaredRule[] {
	const rules = inspection.parse(inspected).annotations.flatMap(({ annotations, location, path }) => {
		const [, root, type, policy] = path.map((part) => part.value);
		if (annotations.scope !== "package" || root !== "keyproof" || type === undefined || policy === undefined) return [];
		if (type === "lib" || type === "testing" || policy.endsWith("_test")) return [];
		const custom = annotations.custom ?? {};
		const unexpected = Object.keys(custom).find((name) => !Object.hasOwn(customMembers, name));
		if (unexpected !== undefined) {
			const where = placeOf(location, sourceOf, ["custom", unexpected]);
			throw new ConfigurationError(`${where}: METADATA has an unknown custom member "${unexpected}"`);
		}
		const parsed = declaration.safeParse({
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
		});
		if (!parsed.success) {
			const wrong = parsed.error.issues.map(
				(issue) =>
					`${placeOf(location, sourceOf, issue.path)}: METADATA ${z.core.toDotPath(issue.path)}: ${issue.message}`,
			);
			throw new ConfigurationError(wrong.join("\n"));
		}
		const { controls, ...rest } = parsed.data;
		return [{ ...rest, ...flattened(controls) }];
	});
	return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Framework -> control ids, and framework -> who states them. */
function flattened(stated: z.infer<typeof statedControls>): Pick<DeclaredRule, "controls" | "controls_by"> {
	const mappings = Object.entries(stated).flatMap(([by, of]) =>
		Object.entries(of).map(([framework, ids]) => ({ framework, ids, by: by as MappedBy })),
	);
	return {
		controls: Object.fromEntries(mappings.map(({ framework, ids }) => [framework, ids])),
		controls_by: Object.fromEntries(mappings.map(({ framework, by }) => [framework, by])),
	};
}

/**
 * `file:line` of a member of the block above a package, or of the nearest that holds it: a member that is missing has no
 * line of its own, and one of a map on a single line is on that line.
 */
function placeOf(
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
	return `${file}:${at + 1}`;
}
