import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { RawOptions } from "../../src/config/options.js";
import { readText, repositoryOf } from "../../src/files.js";
import { type BaseOptions, resolveByBase } from "../../src/github/base_configuration.js";
import { PolicyError } from "../../src/model/errors.js";
import type { OwnSource } from "../../src/own/source.js";
import { rule } from "../report/scans.js";

const RULES = [rule("kms_key/rotation_enabled", "high"), rule("kms_key/tagged", "low")];
const BUNDLE = { rules: RULES, wasm: new Uint8Array(), digest: "" };
const CHOICES = { formats: [{ name: "sarif" }], tagged_types: [] };

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
		return {
			owner: "bank",
			repository: "keys",
			number: 7,
			base_sha,
			base_ref: "main",
			head_sha: commit(text),
			head_repository: "fork/keys",
		};
	}

	const bring = async () => BUNDLE;
	const resolve = (pull: ReturnType<typeof checkout>, raw: RawOptions = {}, more: Partial<BaseOptions> = {}) => {
		const options = { pull, repositoryOf, openApi: async () => undefined, readHead: readText, bring };
		return resolveByBase(raw, CHOICES, { ...options, ...more });
	};

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

	it("tells the templates that are judged, and what lies beside them", async () => {
		const pull = checkout(".", "infra/t.yml", "head");
		const { readBase } = await resolve(pull, { templates: ["infra/t.yml"] });
		expect(["infra/t.yml", "infra/none.yml", "../t.yml", "/etc/passwd"].map((file) => readBase?.(file))).toEqual([
			"{}\n",
			undefined,
			undefined,
			undefined,
		]);
	});

	it("tells those of a checkout in a folder of the workspace", async () => {
		const pull = checkout("src/repo", "t.yml", "head", "https://github.com/bank/keys.git");
		const { readBase } = await resolve(pull, { config: "src/repo/.keyproof.yml", templates: ["src/repo/t.yml"] });
		expect(readBase?.("src/repo/t.yml")).toBe("{}\n");
	});

	it("is the file itself where it is another repository's, which the pull request cannot change", async () => {
		const pull = checkout("src", "a", "b");
		checkout("rules", ".keyproof.yml", LOOSE, "git@github.com:bank/rules.git");
		const { config, lowered_gate } = await resolve(pull, { config: "rules/.keyproof.yml" });
		expect([config.fail_on, lowered_gate]).toEqual(["critical", []]);
	});

	it.each([
		["the fork's, by its name", "https://github.com/Fork/keys", "fork/keys"],
		["one that has the pull request's commits", "https://github.com/fork/renamed", "fork/keys"],
		["one that could be the fork, which is gone", "https://github.com/somebody/keys", undefined],
	])("is never the pull request's own in a checkout of %s", async (_, origin, head_repository) => {
		const { head_repository: __, ...pull } = checkout("src", ".keyproof.yml", LOOSE, origin);
		const { config } = await resolve(
			{ ...pull, ...(head_repository === undefined ? {} : { head_repository }) } as ReturnType<typeof checkout>,
			{ config: "src/.keyproof.yml" },
		);
		expect(config.fail_on).toBe("medium");
	});

	it("is never the pull request's own in a shallow checkout of the fork's branch: then GitHub is asked", async () => {
		const pull = checkout("whole", ".keyproof.yml", LOOSE);
		git(workspace, "clone", "--quiet", "--depth", "1", `file://${workspace}/whole`, "src");
		git(join(workspace, "src"), "remote", "set-url", "origin", "https://github.com/fork/keys.git");
		await expect(resolve(pull, { config: "src/.keyproof.yml" })).rejects.toThrow(
			/shallow, and there is no github-token/,
		);
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

	describe("and own policies", () => {
		/** A pull request that makes of a policy of the base branch another; what was brought to judge, and its head's. */
		async function judgedBy(path: string, changes: (place: string) => void, more: Partial<BaseOptions> = {}) {
			const base = checkout(".", "policies/a.rego", "the head's\n");
			changes(workspace);
			git(workspace, "add", ".");
			git(workspace, "commit", "--quiet", "--allow-empty", "--message", "x");
			const pull = { ...base, head_sha: git(workspace, "rev-parse", "HEAD") };
			const brought: Record<string, string>[] = [];
			const remembering = async (sources: readonly OwnSource[]) => {
				const files = sources.flatMap((each) =>
					[...each.files].map(([name, bytes]) => [name, String(Buffer.from(bytes))]),
				);
				brought.push(Object.fromEntries(files));
				return BUNDLE;
			};
			const { lowered_gate } = await resolve(pull, { policies: [path] }, { bring: remembering, ...more });
			return { brought, lowered: lowered_gate.map(({ message }) => message) };
		}
		const nothing = () => undefined;

		it("are read as they were where it branched off, and what it changes is told", async () => {
			const { brought, lowered } = await judgedBy("policies", nothing);
			expect(brought).toEqual([{ "a.rego": "{}\n" }, { "a.rego": "the head's\n" }]);
			expect(lowered).toEqual(["own policy a.rego of policies judges otherwise after the merge"]);
		});

		it("are still there where it removes them", async () => {
			const { brought, lowered } = await judgedBy("policies/a.rego", (place) =>
				rmSync(join(place, "policies"), { recursive: true }),
			);
			expect(brought[0]).toEqual({ "a.rego": "{}\n" });
			expect(lowered[0]).toMatch(/^its configuration cannot be used, .*no such file or folder/);
		});

		it("that it adds judge after the merge, behind a link or a folder of another name too", async () => {
			const added = (place: string) => {
				mkdirSync(join(place, "more"));
				writeFileSync(join(place, "more/b.rego"), "new\n");
				symlinkSync("more", join(place, "link"));
			};
			for (const path of ["more", "./more/", "link"]) {
				const { brought, lowered } = await judgedBy(path, added);
				expect([path, brought[0], lowered]).toEqual([path, {}, []]);
				rmSync(workspace, { recursive: true });
				mkdirSync(workspace);
				process.chdir(workspace);
			}
		});

		it("that git does not track are the workflow's", async () => {
			const folder = mkdtempSync(join(tmpdir(), "keyproof-central-"));
			writeFileSync(join(folder, "c.rego"), "central\n");
			const { brought } = await judgedBy(folder, nothing);
			expect(brought[0]).toEqual({ "c.rego": "central\n" });
			rmSync(folder, { recursive: true });
		});

		it("that are nowhere are a mistake", async () => {
			await expect(judgedBy("polices", nothing)).rejects.toThrow("--policies polices: there is no such file or folder");
		});

		it("that cannot be used after the merge are told", async () => {
			let first = true;
			const bring = async () => {
				if (!first) throw new PolicyError("policies/a.rego:1: wrong");
				first = false;
				return BUNDLE;
			};
			const { lowered } = await judgedBy("policies", nothing, { bring });
			expect(lowered).toEqual([
				"its policies cannot be used, and every scan after the merge would end with exit code 2: policies/a.rego:1: wrong",
			]);
		});
	});
});
