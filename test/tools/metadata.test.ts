import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ConfigurationError } from "../../src/model/errors.js";
import { rulesDeclaredIn } from "../../tools/build/metadata.js";
import { root } from "../../tools/setup.js";

const FILE = "policies/kms_key/rotation_enabled.rego";
const TEXT = readFileSync(path.join(root, FILE), "utf8");

/** What is said of a policy that was changed so. */
function refusal(from: string, to: string, file = FILE): string {
	const changed = TEXT.replace(from, to);
	expect(changed === TEXT && file === FILE).toBe(false);
	try {
		rulesDeclaredIn(new Map([[file, changed]]));
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("the policy was taken");
}

const NOBODY = {
	from: "#     aws:\n#       aws_security_hub: [KMS.4]\n",
	to: "#     aws_security_hub: [KMS.4]\n#     aws:\n",
};

/** The line of a text in the policy, from 1. */
const lineOf = (text: string) => TEXT.slice(0, TEXT.indexOf(text)).split("\n").length;

describe("a slip in a policy's METADATA", () => {
	it("is told only where there is one", () => {
		expect(rulesDeclaredIn(new Map([[FILE, TEXT]])).map(({ id }) => id)).toEqual(["kms_key/rotation_enabled"]);
	});

	it.each([
		["a member that is missing", "#   severity: medium\n", "", "custom:", "severity: is missing"],
		[
			"a misspelt member",
			"# related_resources:",
			"# related_resorces:",
			"related_resources:",
			'mean "related_resources"',
		],
		["a misspelt member of custom", "severity: medium", "severty: medium", "severity: medium", 'mean "severity"'],
		["a wrong type", "selects_by: [metadata, primary]", "selects_by: metadata", "selects_by:", "expected array"],
		["a facet that there is not", "also_reads: [rotation]", "also_reads: [rotaton]", "also_reads:", 'mean "rotation"'],
		["an unknown framework", "pci_dss_4_0_1:", "pci_dss_4_0_2:", "pci_dss_4_0_1:", 'mean "pci_dss_4_0_1"'],
		["an unknown control", '["3.7.4"]', '["3.7.44"]', "pci_dss_4_0_1:", "names control 3.7.44 of pci_dss_4_0_1"],
		["a mapping that nobody states", NOBODY.from, NOBODY.to, "controls:", "stands below who states it"],
		[
			"an attribute that no plan has",
			"[rotation_enabled]",
			"[rotation_enabld]",
			"decided_by:",
			'mean "rotation_enabled"',
		],
		["a bad indentation", "#   judges_by: []", "#  judges_by: []", "judges_by:", "not valid YAML"],
		["a list without an end", "judges_by: []", "judges_by: [", "also_reads:", "not valid YAML"],
		[
			"a key twice",
			"#   severity: medium\n",
			"#   severity: medium\n#   severity: low\n",
			"selects_by:",
			"a second time",
		],
		["another scope", "# scope: package", "# scope: rule", "scope:", "that of a rule is package"],
		[
			"another package",
			"package keyproof.kms_key.",
			"package keyproof.kms_keys.",
			"package keyproof",
			"by its place it is",
		],
	])("is told with file, line and what is wrong: %s", (_, from, to, at, words) => {
		const message = refusal(from, to);
		expect(message.split("\n")).toHaveLength(1);
		expect(message).toMatch(new RegExp(`^${FILE}:${lineOf(at)}: `));
		expect(message).toContain(words);
	});

	it.each([
		["no METADATA", TEXT.slice(0, TEXT.indexOf("package ")), "", FILE, "no METADATA above the package"],
		["a type that there is not", "", "", "policies/kms_keys/rotation_enabled.rego", 'mean "kms_key"'],
		["no package", "package keyproof.kms_key.rotation_enabled\n", "", FILE, "it names no package"],
	])("is told where there is %s", (_, from, to, file, words) => {
		expect(refusal(from, to, file)).toMatch(new RegExp(`^${file}:1: `));
		expect(refusal(from, to, file)).toContain(words);
	});
});
