import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
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

describe("the commands that mend", () => {
	it("are understood by the AWS CLI, every one", () => {
		const said = answers(commands.map(({ command }) => command));
		expect(said.length).toBeGreaterThan(60);
		const refused = commands.map(({ id, command }, index) => ({ id, command, said: said[index] }));
		expect(refused.filter(({ said }) => said !== "")).toEqual([]);
	}, 120_000);

	it("would not be, with an option that there is not or without one that is required", () => {
		const said = answers([
			"aws kms enable-key --key-id a --force",
			"aws kms enable-key",
			"aws kms mend-key --key-id a",
		]);
		expect(said.map((text) => text !== "")).toEqual([true, true, true]);
	}, 120_000);

	it("are marked by what their worst does", () => {
		const operationOf = (command: string) => command.split(" ")[2] ?? "";
		const more = commands.filter(({ effect, command }) => effect === "reads" && !READING.test(operationOf(command)));
		expect(more).toEqual([]);
		const worse = commands.filter(({ command }) => /^(delete|schedule|terminate)-/.test(operationOf(command)));
		expect(worse.filter(({ effect }) => effect !== "destroys")).toEqual([]);
	});
});
