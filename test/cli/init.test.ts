import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { toolPath } from "../../tools/setup.js";
import { contentOf, PROGRAM, run } from "./program.js";

const root = mkdtempSync(join(tmpdir(), "keyproof-cli-init-"));
afterAll(() => rmSync(root, { recursive: true }));
let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(root, "repository-"));
});

const GIVEN = ["init", "--repository", "bank/keys", "--account", "444455556666"];
const FILES = [
	".github/workflows/keyproof-pull-request.yml",
	".github/workflows/keyproof-schedule.yml",
	".keyproof.yml",
	"keyproof-role/role.tf",
	"keyproof-role/role.yml",
];
const filesIn = () => contentOf(folder).filter((path) => /\.(?:yml|tf)$/.test(path));

/** Answers at a terminal, a line for each question. */
function atTerminal(answers: readonly string[], args: readonly string[]) {
	const script = [
		"import os, pty, re, sys",
		"answers = [each.encode() for each in sys.argv[1].split('|')]",
		"def read(fd):",
		"    data = os.read(fd, 65536)",
		"    shown = re.sub(rb'\\x1b\\[[0-9;]*[A-Za-z]', b'', data).rstrip()",
		"    if shown.endswith(b':') and answers: os.write(fd, answers.pop(0) + b'\\n')",
		"    return data",
		"sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], read)))",
	].join("\n");
	const command = ["-c", script, answers.join("|"), process.execPath, PROGRAM, ...args];
	return spawnSync(toolPath("python"), command, {
		cwd: folder,
		encoding: "utf8",
		env: { HOME: folder, PATH: "/usr/bin:/bin" },
		timeout: 30_000,
	});
}

describe("init", () => {
	it("writes all that a repository begins with, and says what is next", async () => {
		const { code, stdout, stderr } = await run(folder, [...GIVEN, "--region", "eu-central-1"]);
		expect([code, stderr, filesIn()]).toEqual([0, "", FILES]);
		expect(stdout).toContain("aws cloudformation deploy");
		expect(readFileSync(join(folder, ".keyproof.yml"), "utf8")).toContain('regions: ["eu-central-1"]');
	});

	it("writes the workflow of the evidence where it is asked for, later too", async () => {
		const evidence = ".github/workflows/keyproof-evidence.yml";
		const first = await run(folder, GIVEN);
		expect([first.code, filesIn()]).toEqual([0, FILES]);
		expect(first.stdout).toContain("keyproof init --only evidence");
		const later = await run(folder, [...GIVEN, "--only", "evidence", "--environment", "audit"]);
		expect([later.code, filesIn()]).toEqual([0, [evidence, ...FILES]]);
		const text = readFileSync(join(folder, evidence), "utf8");
		expect(text).toContain("arn:aws:iam::444455556666:role/keyproof-read");
		expect(text).toContain('environment: "audit"');
		rmSync(folder, { recursive: true });
		mkdirSync(folder);
		const both = await run(folder, [...GIVEN, "--evidence"]);
		expect([both.code, filesIn(), both.stdout.includes("--only evidence")]).toEqual([0, [evidence, ...FILES], false]);
	});

	it("asks for no more than the chosen rules need", async () => {
		await run(folder, [...GIVEN, "--framework", "pci_dss_4_0_1", "--only", "terraform", "--region", "eu-central-1"]);
		const some = readFileSync(join(folder, "keyproof-role/role.tf"), "utf8");
		const policy = (await run(folder, ["iam-policy", "--framework", "pci_dss_4_0_1"])).stdout;
		const actionsIn = (text: string) =>
			[...text.matchAll(/"([a-z0-9-]+:[A-Z][A-Za-z]+)"/g)].map(([, action]) => action).sort();
		expect(actionsIn(some).filter((action) => action !== "sts:AssumeRoleWithWebIdentity")).toEqual(actionsIn(policy));
	});

	it("writes over nothing, and then writes nothing", async () => {
		mkdirSync(join(folder, "keyproof-role"));
		writeFileSync(join(folder, "keyproof-role/role.tf"), "mine");
		const ended = await run(folder, GIVEN);
		expect([ended.code, ended.stdout, filesIn()]).toEqual([2, "", ["keyproof-role/role.tf"]]);
		expect(ended.stderr).toMatch(/init: keyproof-role\/role\.tf: there already, so nothing was written\. .*--only/);
		const again = await run(folder, [...GIVEN, "--only", "workflows", "configuration"]);
		expect([again.code, filesIn()]).toEqual([0, FILES.filter((file) => file !== "keyproof-role/role.yml")]);
		expect(readFileSync(join(folder, "keyproof-role/role.tf"), "utf8")).toBe("mine");
	});

	it.each([
		[["init", "--repository", "bank/keys"], /--account is not given, and nobody is there to be asked/],
		[["init", "--account", "444455556666"], /--repository is not given/],
		[[...GIVEN, "--region", "europe"], /"europe" is not the name of a Region/],
		[
			[...GIVEN, "--region", "us-gov-west-1", "--region", "eu-central-1"],
			/no account has both us-gov-west-1 and eu-central-1/,
		],
		[[...GIVEN, "--framework", "pci"], /"pci" is not a framework/],
		[[...GIVEN, "--branch", "a", "--environment", "b"], /exclude each other/],
	])("says what is missing or wrong, and writes nothing: %j", async (args, message) => {
		const ended = await run(folder, args, { PATH: "/usr/bin:/bin" });
		expect([ended.code, filesIn()]).toEqual([2, []]);
		expect(ended.stderr).toMatch(message);
	});

	const git = (...args: string[]) => spawnSync("git", args, { cwd: folder });

	it("writes no workflow below where the repository begins, where GitHub would not find it, but for the role", async () => {
		git("init", "-q");
		mkdirSync(join(folder, "packages/keys"), { recursive: true });
		const below = join(folder, "packages/keys");
		const ended = await run(below, GIVEN);
		expect([ended.code, filesIn()]).toEqual([2, []]);
		expect(ended.stderr).toMatch(/init: the repository begins at \.\.\/\.\.\/, and only there .*: run it there\. /);
		const role = await run(below, [...GIVEN, "--only", "terraform"]);
		expect([role.code, filesIn()]).toEqual([0, ["packages/keys/keyproof-role/role.tf"]]);
		expect((await run(folder, [...GIVEN, "--only", "workflows"])).code).toBe(0);
		expect((await run(below, [...GIVEN, "--only", "workflows", "--into", "."])).code).toBe(0);
	});

	it("trusts the repository's default branch, whatever is checked out", async () => {
		const trusted = async () => {
			const { stdout } = await run(folder, [...GIVEN, "--only", "cloudformation"]);
			rmSync(join(folder, "keyproof-role"), { recursive: true });
			return /on the branch (\S+),/.exec(stdout)?.[1];
		};
		expect(await trusted()).toBe("main");
		git("init", "-q", "-b", "trunk");
		expect(await trusted()).toBe("trunk");
		git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "one");
		git("checkout", "-q", "-b", "work");
		expect(await trusted()).toBe("main");
		git("update-ref", "refs/remotes/origin/release/2.x", "HEAD");
		git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/release/2.x");
		expect(await trusted()).toBe("release/2.x");
	});

	it("asks at a terminal, again where an answer cannot be used, and takes the repository from git", () => {
		for (const args of [
			["init", "-q"],
			["remote", "add", "origin", "git@github.com:bank/vault.git"],
		])
			spawnSync("git", args, { cwd: folder });
		const { status, stdout } = atTerminal(
			["", "12", "444455556666", "eu-central-1 eu-west-1", "trunk"],
			["init", "--only", "cloudformation"],
		);
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: expect.stringContaining("Repository on GitHub (bank/vault)"),
		});
		expect(stdout).toContain('--account "12" cannot be used');
		expect(readFileSync(join(folder, "keyproof-role/role.yml"), "utf8")).toContain(
			"repo:bank/vault:ref:refs/heads/trunk",
		);
	});
});
