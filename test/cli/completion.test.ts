import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { commands } from "../../src/cli/program.js";
import { loadPolicies } from "../../src/policies.js";
import { itUnless, missingProgram } from "../missing.js";
import { run } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "keyproof-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));
const scripts: Record<string, string> = {};
beforeAll(async () => {
	for (const shell of ["bash", "zsh", "fish"]) {
		const { code, stdout, stderr } = await run(folder, ["completion", shell]);
		expect([code, stderr]).toEqual([0, ""]);
		scripts[shell] = join(folder, `keyproof.${shell}`);
		writeFileSync(scripts[shell], stdout);
	}
	mkdirSync(join(folder, "files"));
	writeFileSync(join(folder, "files/inventory.json"), "");
});

/** Why nothing can be asked of a shell on this machine. */
const missing = (shell: string): string | undefined => missingProgram(shell, ["-c", "true"]);

/** What bash itself offers for a line, by the function that the script registered for `keyproof`. */
function offeredBy(...words: string[]): string[] {
	const script = [
		`source ${scripts.bash}`,
		'registered=$(complete -p keyproof); [[ $registered == *"-F _keyproof keyproof" ]] || exit 3',
		'COMP_WORDS=(keyproof "$@"); COMP_CWORD=$#; COMPREPLY=()',
		"_keyproof",
		`printf '%s\\n' "\${COMPREPLY[@]}"`,
	].join("\n");
	const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-u", "-c", script, "bash", ...words], {
		cwd: folder,
		encoding: "utf8",
	});
	expect([status, stderr]).toEqual([0, ""]);
	return stdout.split("\n").filter((line) => line !== "");
}

describe("the completion of bash", () => {
	it("offers every command, those of groups after their name", () => {
		const names = commands().map(({ usage }) => usage.split(" "));
		expect(offeredBy("")).toEqual(expect.arrayContaining(names.map(([first]) => first)));
		expect(offeredBy("policy", "")).toEqual(expect.arrayContaining(["new", "check", "test"]));
		expect(offeredBy("exp")).toEqual(["export", "explain"]);
	});

	it("offers the options of the command, and no other's", () => {
		expect(offeredBy("scan", "--pol")).toEqual(["--policies"]);
		expect(offeredBy("verify", "--pol")).toEqual([]);
		expect(offeredBy("export", "security-hub", "--incl")).toEqual(["--include-passed"]);
	});

	it("offers the values that an option or argument can have", () => {
		expect(offeredBy("scan", "--region", "eu-central-1", "--fail-on", "h")).toEqual(["high"]);
		expect(offeredBy("explain", "kms_key/rotation_e")).toEqual(["kms_key/rotation_enabled"]);
		const rules = loadPolicies(new URL("../../dist/policies/", import.meta.url)).rules.map(({ id }) => id);
		expect(offeredBy("scan", "--rule", "")).toEqual(rules);
		expect(offeredBy("completion", "")).toEqual(expect.arrayContaining(["bash", "zsh", "fish"]));
	});

	it("leaves names of files to bash", () => {
		expect(offeredBy("scan", "--inventory", "files/")).toEqual([]);
		expect(offeredBy("policy", "check", "files/")).toEqual([]);
	});
});

describe.each(["zsh", "fish"])("the completion of %s", (shell) => {
	itUnless(missing(shell))("is a script that the shell takes", () => {
		const { status, stderr } = spawnSync(shell, ["-n", scripts[shell] ?? ""], { encoding: "utf8" });
		expect([status, stderr]).toEqual([0, ""]);
	});
});

describe("zsh", () => {
	itUnless(missing("zsh"))("offers what an option can be", () => {
		const script = `compadd() { shift; print -l -- "$@"; }; source ${scripts.zsh}; words=(keyproof scan --gate ""); CURRENT=4; _keyproof`;
		const { stdout } = spawnSync("zsh", ["-f", "-c", script], { encoding: "utf8" });
		expect(stdout.trim().split("\n")).toEqual(["introduced", "all"]);
	});
});

describe("fish", () => {
	itUnless(missing("fish"))("offers what an option can be", () => {
		const { stdout } = spawnSync(
			"fish",
			["--no-config", "-c", `source ${scripts.fish}; complete -C 'keyproof scan --gate '`],
			{ encoding: "utf8" },
		);
		expect(
			stdout
				.trim()
				.split("\n")
				.map((line) => line.split("\t")[0]),
		).toEqual(expect.arrayContaining(["introduced", "all"]));
	});
});

it("a shell that there is no script for is named", async () => {
	const { code, stderr } = await run(folder, ["completion", "tcsh"]);
	expect([code, stderr]).toEqual([2, expect.stringContaining("It is one of bash, zsh, fish.")]);
});
