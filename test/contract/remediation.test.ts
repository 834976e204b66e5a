import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { root, toolPath } from "../../tools/setup.js";
import { CLI_CONFIGURATION, FILES, commands as told } from "./remediation_commands.js";

/** Placeholders whose text the AWS CLI reads before it sends it; every other one may stand as it is. */
const FILLED: Readonly<Record<string, string>> = {
	VALID_TO: "2027-01-31T00:00:00Z",
	RULE_NUMBER: "90",
	CLUSTER_ID: "cluster-2a2b2c2d2e2",
	SERVICE_NAME: "com.amazonaws.vpce.eu-central-1.vpce-svc-0a",
};
const READING = /^(describe|get|list)-/;

const commands = told.map(({ command, ...rest }) => ({
	...rest,
	command: command.replace(/\b[A-Z_]+\b/g, (word) => FILLED[word] ?? word),
}));

/** What the AWS CLI's own parser says of each command: nothing where it would send it. */
function answers(given: readonly string[]): string[] {
	const directory = mkdtempSync(join(tmpdir(), "remediation-"));
	try {
		for (const name of FILES) writeFileSync(join(directory, name), "{}");
		writeFileSync(join(directory, "config"), CLI_CONFIGURATION);
		const said = execFileSync(toolPath("python"), [join(root, "test/contract/remediation.py")], {
			cwd: directory,
			input: JSON.stringify(given),
			encoding: "utf8",
			env: { PATH: process.env.PATH, AWS_CONFIG_FILE: "config", AWS_SHARED_CREDENTIALS_FILE: "none" },
		});
		return z.array(z.string()).parse(JSON.parse(said));
	} finally {
		rmSync(directory, { recursive: true });
	}
}

/** With an option that there is not, without one that is required, of an operation that there is not. */
const WRONG = ["aws kms enable-key --key-id a --force", "aws kms enable-key", "aws kms mend-key --key-id a"];

describe("the commands that mend", () => {
	const said = new Map<string, string | undefined>();
	beforeAll(() => {
		const asked = [...new Set([...commands.map(({ command }) => command), ...WRONG])];
		for (const [index, text] of answers(asked).entries()) said.set(asked[index] ?? "", text);
		expect(said.size).toBe(asked.length);
	}, 120_000);

	it("are understood by the AWS CLI, every one", () => {
		expect(said.size).toBeGreaterThan(60);
		const refused = commands.map(({ id, command }) => ({ id, command, said: said.get(command) }));
		expect(refused.filter(({ said }) => said !== "")).toEqual([]);
	});

	it("would not be, where they are wrong", () => {
		expect(WRONG.map((command) => said.get(command) !== "")).toEqual([true, true, true]);
	});

	it("are marked by what their worst does", () => {
		const operationOf = (command: string) => command.split(" ")[2] ?? "";
		const more = commands.filter(({ effect, command }) => effect === "reads" && !READING.test(operationOf(command)));
		expect(more).toEqual([]);
		const worse = commands.filter(({ command }) => /^(delete|schedule|terminate)-/.test(operationOf(command)));
		expect(worse.filter(({ effect }) => effect !== "destroys")).toEqual([]);
	});
});
