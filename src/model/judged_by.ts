import { z } from "zod";
import { severity } from "./policy.js";

/** Where a configuration came from. */
export const configurationSource = z.strictObject({
	/** The configuration file, as it was named. Absent where there was none. */
	file: z.string().optional(),
	/** Only where the base branch of a pull request was asked for the file, in place of the pull request. */
	base_branch: z.literal(true).optional(),
});
export type ConfigurationSource = z.infer<typeof configurationSource>;

/**
 * By what a scan was judged, as far as flags and configuration make it other than by default: a pass says no more than the
 * rules that gave it.
 */
export const judgedBy = configurationSource.extend({
	fail_on: severity,
	/** Whether what is unknown ends with exit code 0. */
	allow_unknown: z.boolean(),
	/** How many rules are on by default, how many were on, and which of the former were not. */
	rules: z.strictObject({ by_default: z.int().min(0), on: z.int().min(0), off: z.array(z.string()) }),
	/** The rules of another severity than by default. */
	severities: z.array(z.strictObject({ rule: z.string(), default: severity, configured: severity })),
	/** The rules with other parameters than by default. */
	parameters: z.array(z.string()),
	/** The own policies that judged, each path with the SHA-256 (hex) of its WASM; absent where there were none. */
	own_policies: z
		.array(
			z.strictObject({
				source: z.string(),
				sha256: z.string(),
				/** Those of its rules that were on. */
				rules: z.array(z.string()),
				/** The rules of Keyproof's that they judge in place of. */
				replaces: z.array(z.string()).min(1).optional(),
				/** Only where they were read from the base branch of a pull request. */
				base_branch: z.literal(true).optional(),
			}),
		)
		.min(1)
		.optional(),
	/** The environments in which rules are milder. */
	environments: z.array(z.string()),
	/** How many waivers cover something. */
	waivers: z.int().min(0),
	/** How many resources there are, and how many of them no rule was about. */
	resources: z.strictObject({ total: z.int().min(0), not_judged: z.int().min(0) }),
});
export type JudgedBy = z.infer<typeof judgedBy>;

/** The severity from which a finding fails a scan, unless told otherwise. */
export const DEFAULT_FAIL_ON = "medium";
