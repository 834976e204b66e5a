import type { InitChoices } from "./choices.js";

/** A `.keyproof.yml` that says what was chosen, and shows what else there is to say. */
export function configurationText({ regions, frameworks, fail_on, policies }: InitChoices): string {
	const list = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
	return [
		"# By what Keyproof judges. Who may change this file may change what passes: let CODEOWNERS protect it.",
		...(regions.length === 0 ? [] : [`regions: ${list(regions)}`]),
		`fail_on: ${fail_on}`,
		...(frameworks.length === 0 ? [] : [`frameworks: ${list(frameworks)}`]),
		...(policies.length === 0 ? [] : [`policies: ${list(policies)}`]),
		"# rules:",
		'#   kms_key/rotation_enabled: "off"',
		"#   cloudhsm_cluster/backup_recent: { severity: critical, parameters: { max_age_hours: 36 } }",
		"# waivers:",
		"#   - rule: kms_key/rotation_enabled",
		"#     resource: alias/legacy-*",
		"#     owner: ann@example.com",
		"#     reason: Goes away with the mainframe",
		"#     expires: 2026-12-31",
		"",
	].join("\n");
}
