import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { pullRequestApi } from "../../src/github/api.js";
import { filesOfBase } from "../../src/github/base_files.js";
import { judgingPolicies } from "../../src/github/base_policies.js";
import { commentOn, writeSticky } from "../../src/github/comment.js";
import { isFromFork, isPullRequest, type PullRequest, pullRequestIn } from "../../src/github/event.js";
import { checkoutIn } from "../../src/github/git.js";
import { type GitHubServer, type Repository, type StoredComment, startGitHub } from "./server.js";

const SHA = "a".repeat(40);
const PULL: PullRequest = {
	owner: "bank",
	repository: "keys",
	number: 7,
	base_sha: SHA,
	base_ref: "main",
	head_sha: "b".repeat(40),
};

const folders: string[] = [];
const servers: GitHubServer[] = [];
afterEach(async () => {
	await Promise.all(servers.splice(0).map((server) => server.close()));
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function github(over: Partial<Repository> = {}, token = "token-1") {
	const repository: Repository = { merge_base: "c".repeat(40), files: {}, comments: [], ...over };
	const server = await startGitHub(repository);
	servers.push(server);
	return { repository, server, api: await pullRequestApi(PULL, token, server.url) };
}

function git(folder: string, ...args: string[]): string {
	const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
	return execFileSync("git", [...identity, ...args], {
		cwd: folder,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
	}).trim();
}

/** A repository whose pull request changes the configuration, and whose base branch has gone on since. */
function checkout() {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-git-"));
	folders.push(folder);
	const commit = (text: string) => {
		writeFileSync(join(folder, ".keyproof.yml"), text);
		git(folder, "add", ".");
		git(folder, "commit", "--quiet", "--message", text);
		return git(folder, "rev-parse", "HEAD");
	};
	git(folder, "init", "--quiet");
	const fork_point = commit("fail_on: low\n");
	git(folder, "checkout", "--quiet", "-b", "change");
	const head_sha = commit("fail_on: critical\n");
	git(folder, "checkout", "--quiet", "main");
	const base_sha = commit("fail_on: high\n");
	git(folder, "checkout", "--quiet", "change");
	return { folder, fork_point, pull: { ...PULL, base_sha, head_sha } };
}

const nobody = async () => undefined;

describe("the files of the base branch", () => {
	test("are those of the commit at which the pull request branched off", async () => {
		const { folder, pull } = checkout();
		const files = await filesOfBase([".keyproof.yml", "none.yml"], pull, checkoutIn(folder), nobody);
		expect(Object.fromEntries(files)).toEqual({ ".keyproof.yml": "fail_on: low\n" });
	});

	test("are not what the working directory holds, nor what a replaced object says", async () => {
		const { folder, pull, fork_point } = checkout();
		writeFileSync(join(folder, ".keyproof.yml"), "fail_on: info\n");
		git(folder, "replace", fork_point, pull.head_sha);
		const files = await filesOfBase(["./.keyproof.yml"], pull, checkoutIn(folder), nobody);
		expect([...files.values()]).toEqual(["fail_on: low\n"]);
	});

	test("come from GitHub where the checkout is shallow", async () => {
		const { folder, pull } = checkout();
		const shallow = mkdtempSync(join(tmpdir(), "keyproof-shallow-"));
		folders.push(shallow);
		git(shallow, "clone", "--quiet", "--depth", "1", "--branch", "change", `file://${folder}`, "repo");
		const { api, server } = await github({ files: { [`${"c".repeat(40)}:.keyproof.yml`]: "fail_on: medium\n" } });
		const files = await filesOfBase(
			[".keyproof.yml", "none.yml"],
			pull,
			checkoutIn(join(shallow, "repo")),
			async () => api,
		);
		expect(Object.fromEntries(files)).toEqual({ ".keyproof.yml": "fail_on: medium\n" });
		expect(server.calls[0]).toBe(
			`GET /repos/bank/keys/compare/${pull.base_sha.replace(pull.base_sha, PULL.base_sha)}...${PULL.head_sha}`,
		);
	});

	test.each([
		["no token", undefined, /shallow, and there is no github-token.*config-from: head/],
		["a token that may not read", { GET: 403 }, /GitHub answered 403/],
		[
			"a repository that hides",
			{ [`GET /repos/bank/keys/compare/${SHA}...${"b".repeat(40)}`]: 404 },
			/GitHub answered 404/,
		],
	])("stop the run where nobody tells them: %s", async (_, refuses, message) => {
		const empty = mkdtempSync(join(tmpdir(), "keyproof-empty-"));
		folders.push(empty);
		const api = refuses === undefined ? undefined : (await github({ refuses })).api;
		await expect(filesOfBase([".keyproof.yml"], PULL, checkoutIn(empty), async () => api)).rejects.toThrow(message);
	});

	test.each(["../x.yml", "/etc/passwd", "a/../../x"])("do not lie outside of the repository: %s", async (path) => {
		const { folder, pull } = checkout();
		await expect(filesOfBase([path], pull, checkoutIn(folder), nobody)).rejects.toThrow(/outside of the repository/);
	});

	test("may have names that git would read as something else", async () => {
		const { folder, pull } = checkout();
		mkdirSync(join(folder, "a"));
		for (const path of ["--help", ":(glob)*", "-p"]) {
			expect([...(await filesOfBase([path], pull, checkoutIn(folder), nobody)).keys()]).toEqual([]);
		}
	});
});

describe("own policies of the base branch, where the checkout is shallow", () => {
	/** The policies that judge, where only GitHub can tell what the base branch has. */
	async function judging(path: string, over: Partial<Repository>) {
		const { folder, pull } = checkout();
		mkdirSync(join(folder, "policies"));
		writeFileSync(join(folder, "policies/a.rego"), "the head's");
		git(folder, "add", ".");
		git(folder, "commit", "--quiet", "--message", "policies");
		const shallow = mkdtempSync(join(tmpdir(), "keyproof-shallow-"));
		folders.push(shallow);
		git(shallow, "clone", "--quiet", "--depth", "1", "--branch", "change", `file://${folder}`, "repo");
		const { api } = await github(over);
		const root = join(shallow, "repo");
		const options = { pull, repositoryOf: (own: string) => ({ root, path: own }), isElsewhere: () => false };
		const sources = await judgingPolicies([path], { ...options, openApi: async () => api });
		return sources.map(({ files }) =>
			Object.fromEntries([...files].map(([name, bytes]) => [name, `${Buffer.from(bytes)}`])),
		);
	}
	const commit = "c".repeat(40);
	const files = {
		[`${commit}:policies/a.rego`]: "the base's",
		[`${commit}:policies/deep/b.rego`]: "another",
		[`${commit}:policies/README.md`]: "not read",
		[`${commit}:policies2/c.rego`]: "of another folder",
		[`${commit}:x.wasm`]: "wasm",
		[`${commit}:x.json`]: "{}",
	};

	test("come from GitHub: a folder, and a .wasm with what tells of it", async () => {
		expect(await judging("policies", { files })).toEqual([{ "a.rego": "the base's", "deep/b.rego": "another" }]);
		expect(await judging("x.wasm", { files })).toEqual([{ "x.wasm": "wasm", "x.json": "{}" }]);
	});

	test("that the base branch does not have do not judge yet", async () => {
		expect(await judging("policies", { files: {} })).toEqual([]);
	});

	test.each([
		[
			"a link among them",
			{ files: { [`${commit}:policies/link.rego`]: "/etc/passwd" } },
			/policies\/link\.rego is a link or a submodule/,
		],
		["more files than GitHub tells of", { merge_base: "e".repeat(40), files }, /more files than GitHub tells of/],
		["a token that may not read", { files, refuses: { GET: 403 } }, /GitHub answered 403/],
	])("stop the run: %s", async (_, over, message) => {
		await expect(judging("policies", over)).rejects.toThrow(message);
	});
});

const written = { body: "body 1", worth_a_comment: true };

function comment(id: number, body: string, type = "Bot"): StoredComment {
	return { id, body, user: { type } };
}

describe("the comment", () => {
	test("is made once, and written again the next time", async () => {
		const { api, repository } = await github();
		expect(await writeSticky(api, "keyproof/1", written)).toBe("created");
		expect(await writeSticky(api, "keyproof/1", { ...written, body: "body 2" })).toBe("updated");
		expect(await writeSticky(api, "keyproof/1", { ...written, body: "body 2" })).toBe("unchanged");
		expect(repository.comments.map(({ body }) => body)).toEqual(["<!-- keyproof keyproof/1 -->\nbody 2"]);
	});

	test("is found behind a hundred others", async () => {
		const others = Array.from({ length: 100 }, (_, index) => comment(index, `comment ${index}`));
		const { api, repository } = await github({ comments: [...others, comment(500, "<!-- keyproof a -->\nold")] });
		expect(await writeSticky(api, "a", written)).toBe("updated");
		expect(repository.comments).toHaveLength(101);
	});

	test("is another for each category", async () => {
		const { api, repository } = await github();
		await writeSticky(api, "a", written);
		await writeSticky(api, "b", written);
		expect(repository.comments).toHaveLength(2);
	});

	test("does not write over what people wrote, who may copy its mark", async () => {
		const { api, repository } = await github({ comments: [comment(1, "<!-- keyproof a -->\nmine", "User")] });
		expect(await writeSticky(api, "a", written)).toBe("created");
		expect(repository.comments[0]?.body).toBe("<!-- keyproof a -->\nmine");
	});

	test("is not made where nothing is worth one, but put right where there is one", async () => {
		const { api, repository } = await github();
		expect(await writeSticky(api, "a", { body: "fine", worth_a_comment: false })).toBe("none");
		await writeSticky(api, "a", written);
		expect(await writeSticky(api, "a", { body: "fine", worth_a_comment: false })).toBe("updated");
		expect(repository.comments[0]?.body).toContain("fine");
	});

	test("has a mark that no name breaks out of", async () => {
		const { api, repository } = await github();
		await writeSticky(api, "a --> <img src=x>", written);
		expect(repository.comments[0]?.body.split("\n")[0]).toBe("<!-- keyproof a_--___img_src_x_ -->");
	});

	test.each([
		[{ POST: 403 }, "token-1", /pull-requests: write/],
		[{ POST: 500 }, "token-1", /GitHub answered 500/],
		[{}, "another token", /GitHub answered 401/],
	])("that cannot be written is told: %j", async (refuses, token, message) => {
		const { api } = await github({ refuses }, token);
		expect(await commentOn(api, "a", written)).toMatch(message);
	});

	test("that nobody takes, since GitHub is away, is told", async () => {
		const { api, server } = await github();
		await server.close();
		servers.splice(0);
		expect(await commentOn(api, "a", written)).toMatch(/could not be reached/);
	});
});

describe("the event", () => {
	const event = {
		repository: { name: "keys", owner: { login: "bank" } },
		pull_request: { number: 7, base: { sha: SHA, ref: "main" }, head: { sha: "b".repeat(40), repo: { fork: true } } },
	};

	test("tells the pull request", () => {
		expect(pullRequestIn(JSON.stringify(event))).toEqual(PULL);
	});

	test.each([
		undefined,
		"",
		"{",
		"{}",
		JSON.stringify({ ...event, pull_request: { ...event.pull_request, base: { sha: "--help", ref: "x" } } }),
	])("tells none: %j", (text) => expect(pullRequestIn(text)).toBeUndefined());

	test("tells whether it comes from a fork", () => {
		expect(isFromFork(JSON.stringify(event))).toBe(true);
		expect(isFromFork(JSON.stringify({ pull_request: { head: { repo: null } } }))).toBe(true);
		expect(isFromFork(JSON.stringify({ pull_request: { head: { repo: { fork: false } } } }))).toBe(false);
		expect(isFromFork("{}")).toBe(false);
	});

	test("is one of a pull request by its name", () => {
		expect(["pull_request", "pull_request_target", "push"].map(isPullRequest)).toEqual([true, false, false]);
	});
});
