import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { describeRegions } from "../../src/aws/services/ec2.js";
import { resourceTypes } from "../../src/collect/registry.js";
import { AUDIT_MANAGER_ACTIONS } from "../../src/export/audit_manager.js";
import { SECURITY_HUB_ACTIONS } from "../../src/export/security_hub.js";
import { root } from "../../tools/setup.js";

/** What operations that change nothing are called. */
const READS = /^(?:Describe|Get|List|BatchGet|Lookup)[A-Z]/;

/** What stands in the sources of a folder: file -> the words that the pattern's group finds there. */
function foundIn(folder: string, pattern: RegExp): Record<string, string[]> {
	const isFile = folder.endsWith(".ts");
	const files = isFile ? [""] : readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
	const found = files
		.filter((file) => isFile || file.endsWith(".ts"))
		.map((file): [string, string[]] => {
			const text = readFileSync(path.join(root, folder, file), "utf8");
			return [path.posix.join(folder, file), [...text.matchAll(pattern)].map(([, word = ""]) => word)];
		});
	return Object.fromEntries(found.filter(([, words]) => words.length > 0).sort());
}

/** Each command of AWS's clients that is named. */
const COMMANDS = /\b(\w+)Command\b(?! =)/g;
/** Each IAM action, such as "kms:ListKeys". */
const ACTIONS = /"[a-z0-9-]+:([A-Z]\w+)"/g;
/** An operation's IAM action with the command that it is the permission for. */
const DECLARED = /"([a-z0-9-]+:[A-Z]\w+)",\s*\(module\) => module\.(\w+)Command\b/g;
/**
 * How the Service Authorization Reference (https://docs.aws.amazon.com/service-authorization/latest/reference) writes the service
 * of a file of `src/aws/services`; the rest is the file's name without its blanks.
 */
const PREFIXES: Record<string, readonly string[]> = {
	access_analyzer: ["access-analyzer"],
	cloudwatch_logs: ["logs"],
	eventbridge: ["events"],
	inspector: ["inspector2"],
	s3_control: ["s3"],
	trusted_advisor: ["trustedadvisor", "support"],
};
/** Actions that it names otherwise than the API names the operation. */
const NAMED_OTHERWISE: Record<string, string> = {
	"access-analyzer:ListFindings": "ListFindingsV2",
	"s3:GetAccountPublicAccessBlock": "GetPublicAccessBlock",
	"s3:GetBucketPublicAccessBlock": "GetPublicAccessBlock",
};
/** Where clients and commands are made, other than by the operations of `src/aws`. */
const MADE = /\bnew (?:\w+\.)?(\w+(?:Command|Client))\(/g;

const named = (folder: string, pattern: RegExp): string[] => Object.values(foundIn(folder, pattern)).flat();

describe("the services", () => {
	it("have commands that read, and no other", () => {
		const commands = named("src/aws/services", COMMANDS).filter((name) => name !== "AssumeRole");
		expect(commands.length).toBeGreaterThan(50);
		expect(commands.filter((name) => !READS.test(name) && name !== "getResourcePolicy")).toEqual([]);
	});

	it("name IAM actions that read, and no other", () => {
		const actions = named("src/aws/services", ACTIONS).filter((name) => name !== "AssumeRole");
		expect(actions.length).toBeGreaterThan(50);
		expect(actions.filter((name) => !READS.test(name))).toEqual([]);
	});
});

describe("an IAM action", () => {
	const texts = Object.entries(foundIn("src/aws/services", /"([a-z0-9-]+:[A-Z]\w+)"/g));

	it("is of its service", () => {
		const astray = texts.flatMap(([file, actions]) => {
			const service = path.basename(file, ".ts");
			const prefixes = PREFIXES[service] ?? [service.replaceAll("_", "")];
			return actions.filter((action) => !prefixes.includes(action.slice(0, action.indexOf(":"))));
		});
		expect(astray).toEqual([]);
	});

	it("is named as the command is that it permits", () => {
		const pairs = texts.flatMap(([file]) => [...readFileSync(path.join(root, file), "utf8").matchAll(DECLARED)]);
		const told = pairs.map(([, action = "", command = ""]) => ({ action, command }));
		expect(told.length).toBeGreaterThan(70);
		const named = (action: string) => NAMED_OTHERWISE[action] ?? action.slice(action.indexOf(":") + 1);
		expect(told.filter(({ action, command }) => named(action) !== command)).toEqual([]);
		// What is declared in another way is one call that is signed here.
		const without = texts
			.flatMap(([, actions]) => actions)
			.filter((each) => !told.some(({ action }) => action === each));
		expect(without).toEqual(["cloudhsm:GetResourcePolicy"]);
	});
});

describe("collecting", () => {
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
	it("makes no client and no command, and declares no operation", () => {
		const outside = (pattern: RegExp) =>
			Object.keys(foundIn("src", pattern)).filter((file) => !file.startsWith("src/aws/"));
		expect(outside(MADE)).toEqual([]);
		expect(outside(/\b(service|operation|paged)\(/g)).toEqual([]);
	});

	it("writes by one operation for each export, and each is in the policy of its role", () => {
		const writes = named("src/aws/writes.ts", ACTIONS);
		expect(writes.filter((name) => !READS.test(name))).toEqual(writes);
		expect(writes.sort()).toEqual(["BatchImportEvidenceToAssessmentControl", "BatchImportFindings"]);
		const allowed = [...Object.keys(AUDIT_MANAGER_ACTIONS), ...Object.keys(SECURITY_HUB_ACTIONS)];
		const names = allowed.map((action) => action.slice(action.indexOf(":") + 1));
		expect(names.filter((name) => !READS.test(name)).sort()).toEqual(writes);
	});
});
