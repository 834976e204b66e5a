import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { root } from "../../tools/setup.js";

/** What is committed or would be: paths from the root, `/` between folders. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
	cwd: root,
	encoding: "utf8",
	maxBuffer: 64 * 1024 * 1024,
})
	.split("\0")
	.filter((file) => file !== "" && existsSync(path.join(root, file)));

const folders = new Set(files.flatMap((file) => ancestors(path.posix.dirname(file))));

function ancestors(folder: string): string[] {
	return folder === "." ? [] : [folder, ...ancestors(path.posix.dirname(folder))];
}

function read(file: string): string {
	return readFileSync(path.join(root, file), "utf8");
}

/** A home folder, or what mktemp names: no such path means anything on another machine. GitHub's runners are not one. */
const homeOrTemporary = /\/(?:home|Users)\/(?!runner\b)\w|(?<![\w.}-])\/root\/|\/tmp\/\w+[-_.]\w/;

/** The folders of this machine, as far as they are telling ("/app" is not). */
const ownFolders = [root, os.homedir()]
	.map((folder) => folder.replace(/\/+$/, ""))
	.filter((folder) => folder.split("/").length > 2);

function machinePath(text: string): string | undefined {
	return homeOrTemporary.exec(text)?.[0] ?? ownFolders.find((folder) => text.includes(folder));
}

/**
 * The paths that a markdown text names as `code`, placeholders (`<rule>`) as `*`. With a slash it counts as a path from the
 * root; without one, only a source file's name counts.
 */
function codePaths(markdown: string): string[] {
	const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
	return [...prose.matchAll(/`([^`\n]+)`/g)]
		.map(([, code = ""]) => code.replaceAll(/<[^<>]*>/g, "*"))
		.filter((code) => /^[\w.*-][\w./*-]*$/.test(code))
		.filter((code) => code.includes("/") || /[^.]\.(?:[cm]?js|ts|rego)$/.test(code));
}

/** Is this a file or folder of the project, a rule's id, or something that a build makes? */
function isThere(named: string): boolean {
	const place = named.replace(/\/+$/, "");
	const pattern = new RegExp(
		`^${place
			.split("*")
			.map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, "\\$&"))
			.join("[^/]+")}$`,
	);
	if (!place.includes("/")) return files.some((file) => pattern.test(path.posix.basename(file))) || folders.has(place);
	if (/^(?:build|node_modules|coverage|keyproof-report|tools\/node_modules)\//.test(`${place}/`)) return true;
	return (
		files.some((file) => pattern.test(file) || pattern.test(file.replace(/^policies\/(.+)\.rego$/, "$1"))) ||
		[...folders].some((folder) => pattern.test(folder))
	);
}

describe("the repository", () => {
	it("names no host that a package came from in its lock files", () => {
		const locks = files.filter((file) => path.posix.basename(file) === "package-lock.json");
		expect(locks).toEqual(expect.arrayContaining(["package-lock.json", "tools/package-lock.json"]));
		expect(locks.filter((file) => /"resolved":\s*"[\w+]+:\/\//.test(read(file)))).toEqual([]);
		const requirements = files.filter((file) => file.endsWith("requirements.txt"));
		expect(requirements).toContain("tools/requirements.txt");
		expect(requirements.filter((file) => read(file).includes("://"))).toEqual([]);
	});

	it("holds no path of a developer's machine", () => {
		const found = files
			.map((file) => ({ file, text: read(file) }))
			.filter(({ text }) => !text.includes("\0"))
			.map(({ file, text }) => ({ file, names: machinePath(text) }))
			.filter(({ names }) => names !== undefined);
		expect(found).toEqual([]);
	});

	it("knows a path of a developer's machine from others", () => {
		const slash = "/";
		for (const words of [
			["", "home", "ann", "keyproof"],
			["", "Users", "ann"],
			["", "root", ".npm"],
			["", "tmp", "tmp.Ab12Cd34Ef"],
			["", "tmp", "keyproof-x1y2z3", "a"],
		]) {
			expect({ words, found: machinePath(words.join(slash)) }).toEqual({ words, found: expect.any(String) });
		}
		for (const text of [
			"/home/runner/work",
			"arn:aws:iam::111122223333:root/",
			"docs/root/",
			"/tmp/report",
			"src/tmp",
		]) {
			expect({ text, found: machinePath(text) }).toEqual({ text, found: undefined });
		}
	});

	it("names only paths that exist in docs/development.md", () => {
		const text = read("docs/development.md");
		const named = codePaths(text);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((code) => !isThere(code))).toEqual([]);
		const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
			.map(([, target = ""]) => target)
			.filter((target) => !target.includes(":"));
		expect(links.filter((target) => !existsSync(path.join(root, "docs", target)))).toEqual([]);
	});

	it("reads the paths of a page and misses what is not there", () => {
		const page =
			"Add `src/collect/<resource type>/schema.ts`, run `npm test`, see `setup.js`, `tools/`, `src/gone.ts`, `kms:ListKeys`.";
		expect(codePaths(page)).toEqual(["src/collect/*/schema.ts", "setup.js", "tools/", "src/gone.ts"]);
		expect(codePaths(page).filter((code) => !isThere(code))).toEqual(["src/gone.ts"]);
		expect(isThere("kms_key/rotation_enabled")).toBe(true);
		expect(isThere("kms_key/rotation_enable")).toBe(false);
		expect(isThere("src/collect/*.ts/schema.ts")).toBe(false);
	});
});

describe("the table of attacks", () => {
	const rows = read("SECURITY.md")
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map((line) => line.split("|").map((cell) => cell.trim()))
		// Those of the first table say who, not what stops them; headings and rules stand above rows.
		.filter((cells) => cells.length === 5 && !/^-+$/.test(cells[1] ?? "") && cells[3] !== "test");

	it("names in each row a test, or an example that tests follow", () => {
		expect(rows.length).toBeGreaterThan(30);
		const without = rows.filter(([, , , proof = ""]) => {
			const named = [...proof.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
			return !named.some((path) => /^(?:test|docs\/examples)\//.test(path) && existsSync(pathOf(path)));
		});
		expect(without.map(([, attack]) => attack)).toEqual([]);
	});
});

function pathOf(file: string): string {
	return path.join(root, file);
}
