import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import type { MappedControl, Rule } from "../model/policy.js";
import { matchesGlob } from "../text/glob.js";
import { didYouMean } from "../text/nearest.js";
import { readYaml } from "./yaml.js";

const MAXIMUM_CONTROLS = 500;

/** The file of `--control-map`. */
export const controlMap = z.strictObject({
	controls: z
		.array(
			z.strictObject({
				control: z
					.string()
					.min(1)
					.max(300)
					.describe("The id of a control in the assessment, or its name as it is shown"),
				rules: z
					.array(z.string().min(1).max(200))
					.min(1)
					.describe("Ids of rules, or patterns: * is any text. Without it, all that were judged")
					.optional(),
			}),
		)
		.min(1)
		.max(MAXIMUM_CONTROLS),
});

/**
 * Reads the text of a control map.
 *
 * @throws ConfigurationError naming file and line, also for a pattern that no rule fits: its control would get no evidence.
 */
export function parseControlMap(text: string, name: string, rules: readonly Rule[]): MappedControl[] {
	const { value, locate } = readYaml(text, name);
	const parsed = controlMap.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new ConfigurationError(
			`${locate(issue?.path ?? [])}: ${(issue?.path ?? []).map(String).join(".")}: ${issue?.message ?? "is no control map"}`,
		);
	}
	const ids = rules.map(({ id }) => id);
	return parsed.data.controls.map(({ control, rules: patterns }, index) => {
		if (patterns === undefined) return { control };
		const named = patterns.flatMap((pattern, at) => {
			const fitting = ids.filter((id) => matchesGlob(pattern, id));
			if (fitting.length > 0) return fitting;
			const where = locate(["controls", index, "rules", at]);
			throw new ConfigurationError(`${where}: "${pattern}" fits no rule that was judged.${didYouMean(pattern, ids)}`);
		});
		return { control, rules: [...new Set(named)].sort() };
	});
}
