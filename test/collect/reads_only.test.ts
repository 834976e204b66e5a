import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { describeRegions } from "../../src/collect/connect.js";
import { resourceTypes } from "../../src/collect/registry.js";
import { AUDIT_MANAGER_ACTIONS } from "../../src/export/audit_manager.js";
import { SECURITY_HUB_ACTIONS } from "../../src/export/security_hub.js";
import { root } from "../../tools/setup.js";

/** What operations that change nothing are called. */
const READS = /^(?:Describe|Get|List|BatchGet|Lookup)[A-Z]/;

/** What stands in the sources of a folder: file -> the words that the pattern's group finds there. */
function foundIn(folder: string, pattern: RegExp): Record<string, string[]> {
	const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
	const found = files
		.filter((file) => file.endsWith(".ts"))
		.map((file): [string, string[]] => {
			const text = readFileSync(path.join(root, folder, file), "utf8");
			return [path.posix.join(folder, file), [...text.matchAll(pattern)].map(([, word = ""]) => word)];
		});
	return Object.fromEntries(found.filter(([, words]) => words.length > 0).sort());
}

/** Each command of AWS's clients that is made. */
const COMMANDS = /\bnew (?:\w+\.)?(\w+)Command\(/g;
/** Each IAM action, such as "kms:ListKeys". */
const ACTIONS = /"[a-z0-9-]+:([A-Z]\w+)"/g;

describe("collecting", () => {
	it("makes commands that read, and no other", () => {
		const made = Object.values(foundIn("src/collect", COMMANDS)).flat();
		expect(made.length).toBeGreaterThan(40);
		expect(made.filter((name) => !READS.test(name))).toEqual([]);
	});

	it("names IAM actions that read, and no other", () => {
		const named = Object.values(foundIn("src/collect", ACTIONS)).flat();
		expect(named.length).toBeGreaterThan(40);
		expect(named.filter((name) => !READS.test(name))).toEqual([]);
	});

	it("asks by operations of which each reads", () => {
		const operations = resourceTypes.flatMap(({ lists_by, facets }) => [
			...lists_by,
			...Object.values(facets).map(({ operation }) => operation),
		]);
		const actions = [...operations, describeRegions].map(({ action }) => action);
		expect(actions.filter((action) => !READS.test(action.slice(action.indexOf(":") + 1)))).toEqual([]);
	});
});

describe("the rest of the program", () => {
	it("calls AWS where it collects and where it exports, and nowhere else", () => {
		const files = Object.keys(foundIn("src", COMMANDS)).filter((file) => !file.startsWith("src/collect/"));
		expect(files).toEqual(["src/export/audit_manager.ts", "src/export/security_hub.ts"]);
	});

	it("writes by one operation for each export, and each action is in the policy of its role", () => {
		const made = Object.values(foundIn("src/export", COMMANDS)).flat();
		expect(made.filter((name) => !READS.test(name)).sort()).toEqual([
			"BatchImportEvidenceToAssessmentControl",
			"BatchImportFindings",
		]);
		const allowed = [...Object.keys(AUDIT_MANAGER_ACTIONS), ...Object.keys(SECURITY_HUB_ACTIONS)];
		const names = allowed.map((action) => action.slice(action.indexOf(":") + 1));
		// What an export reads by an operation of collect's own is made there.
		const shared = names.filter((name) => !made.includes(name));
		expect(names.filter((name) => made.includes(name)).sort()).toEqual(made.sort());
		expect(shared).toEqual(["GetFindings"]);
		expect(Object.values(foundIn("src/collect", COMMANDS)).flat()).toContain("GetFindings");
	});
});
