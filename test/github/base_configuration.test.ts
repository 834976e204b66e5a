import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { RawOptions } from "../../src/config/options.js";
import { readText, repositoryOf } from "../../src/files.js";
import { resolveByBase } from "../../src/github/base_configuration.js";
import { rule } from "../report/scans.js";

const RULES = [rule("kms_key/rotation_enabled", "high"), rule("kms_key/tagged", "low")];
const CHOICES = { rules: RULES, formats: [{ name: "sarif" }], tagged_types: [] };

/** What the pull request makes of the base branch's empty file. */
const LOOSE = `fail_on: critical
rules:
  kms_key/tagged: on
  kms_key/rotation_enabled: off
waivers:
  - {rule: kms_key/tagged, resource: "*", owner: o, reason: r, expires: "2030-01-01"}
`;

describe("the configuration of a pull request's base", () => {
	let workspace = "";
	const before = process.cwd();
	beforeEach(() => {
		workspace = realpathSync(mkdtempSync(join(tmpdir(), "keyproof-base-")));
		process.chdir(workspace);
	});
	afterEach(() => {
		process.chdir(before);
		rmSync(workspace, { recursive: true });
	});

	function git(folder: string, ...args: string[]): string {
		const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
		return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" }).trim();
	}

	/** A repository below the workspace, in which a pull request writes a file that was empty. */
	function checkout(folder: string, file: string, text: string, origin?: string) {
		const place = join(workspace, folder);
		const commit = (own: string) => {
			mkdirSync(dirname(join(place, file)), { recursive: true });
			writeFileSync(join(place, file), own);
			git(place, "add", ".");
			git(place, "commit", "--quiet", "--message", "x");
			return git(place, "rev-parse", "HEAD");
		};
		mkdirSync(place, { recursive: true });
		git(place, "init", "--quiet");
		if (origin !== undefined) git(place, "remote", "add", "origin", origin);
		const base_sha = commit("{}\n");
		return { owner: "bank", repository: "keys", number: 7, base_sha, base_ref: "main", head_sha: commit(text) };
	}

	const resolve = (pull: ReturnType<typeof checkout>, raw: RawOptions = {}) =>
		resolveByBase(raw, CHOICES, { pull, repositoryOf, openApi: async () => undefined, readHead: readText });

	it("judges, and what the pull request loosens is told with its line", async () => {
		const { config, lowered_gate } = await resolve(checkout(".", ".keyproof.yml", LOOSE));
		expect([config.fail_on, config.rules.map(({ id }) => id), config.waivers]).toEqual([
			"medium",
			["kms_key/rotation_enabled", "kms_key/tagged"],
			[],
		]);
		expect(lowered_gate).toEqual([
			{ message: "rule kms_key/rotation_enabled off", file: ".keyproof.yml", line: 4 },
			{
				message: "waiver for kms_key/tagged on * until 2030-01-01 (owner o)",
				file: ".keyproof.yml",
				line: 6,
			},
			{ message: "fail_on medium becomes critical", file: ".keyproof.yml", line: 1 },
		]);
	});

	it("is found where the repository is checked out in a folder of the workspace, by its path from there", async () => {
		const pull = checkout("src/repo", "conf/.keyproof.yml", LOOSE, "https://github.com/Bank/keys.git");
		const { config, lowered_gate } = await resolve(pull, { config: "src/repo/conf/.keyproof.yml" });
		expect([config.fail_on, config.configuration]).toEqual([
			"medium",
			{ file: "src/repo/conf/.keyproof.yml", base_branch: true },
		]);
		expect(lowered_gate[0]).toEqual({
			message: "rule kms_key/rotation_enabled off",
			file: "conf/.keyproof.yml",
			line: 4,
		});
	});

	it("is the file itself where it is another repository's, which the pull request cannot change", async () => {
		const pull = checkout("src", "a", "b");
		checkout("rules", ".keyproof.yml", LOOSE, "git@github.com:bank/rules.git");
		const { config, lowered_gate } = await resolve(pull, { config: "rules/.keyproof.yml" });
		expect([config.fail_on, lowered_gate]).toEqual(["critical", []]);
	});

	it("is told without a line where the pull request removes the file, and at its error where it cannot be used", async () => {
		const strict = checkout(".", ".keyproof.yml", "frameworks: [none]\n");
		expect((await resolve(strict)).lowered_gate).toEqual([
			{
				message: expect.stringMatching(/^its configuration cannot be used, .*frameworks/),
				file: ".keyproof.yml",
				line: 1,
			},
		]);
		writeFileSync(join(workspace, ".keyproof.yml"), "fail_on: low\n");
		git(workspace, "commit", "--quiet", "--all", "--message", "x");
		const base_sha = git(workspace, "rev-parse", "HEAD");
		rmSync(join(workspace, ".keyproof.yml"));
		git(workspace, "commit", "--quiet", "--all", "--message", "x");
		const head_sha = git(workspace, "rev-parse", "HEAD");
		expect((await resolve({ ...strict, base_sha, head_sha })).lowered_gate).toEqual([
			{ message: "fail_on low becomes medium" },
		]);
	});
});
