/** Which tests some paths stand for: policies for OPA, the rest for Jest. */
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { root, SetupError } from "../setup/places.js";

/**
 * @typedef {object} Chosen
 * @property {string[]} policies files and folders for OPA
 * @property {string[]} tests files and folders of tests for Jest
 * @property {string[]} sources files of which no test is near: Jest is to find all that reach them
 * @property {string[]} flags Jest's own
 */

/**
 * Sorts what was given after `npm test --`. A path is from the root or from where npm was called.
 * @param {readonly string[]} args
 * @returns {Chosen}
 * @throws {SetupError} for a path that is not there
 */
export function choose(args) {
	/** @type {Chosen} */
	const chosen = { policies: [], tests: [], sources: [], flags: [] };
	for (const [i, arg] of args.entries()) {
		// What follows a flag may be its value, such as the pattern of -t.
		const value = args[i - 1]?.startsWith("-") === true && !fs.existsSync(path.resolve(root, arg));
		if (arg.startsWith("-") || value) chosen.flags.push(arg);
		else add(chosen, fromRoot(arg));
	}
	return chosen;
}

/** @param {string} given */
function fromRoot(given) {
	const called = process.env.INIT_CWD ?? root;
	const place = [path.resolve(root, given), path.resolve(called, given)].find((file) => fs.existsSync(file));
	if (place === undefined) throw new SetupError(`${given}: there is no such file or folder`);
	return path.relative(root, place) || ".";
}

/** @param {Chosen} chosen @param {string} file */
function add(chosen, file) {
	if (file === ".") {
		chosen.policies.push("policies");
		chosen.tests.push("test");
	} else if (file.split(path.sep)[0] === "policies") chosen.policies.push(...withTest(file));
	else if (/\.test\.ts$/.test(file)) chosen.tests.push(file);
	else if (file.split(path.sep)[0] === "test" && fs.statSync(path.join(root, file)).isDirectory())
		chosen.tests.push(file);
	else if (/\.(?:ts|js)$/.test(file)) {
		const near = testsNear(file);
		chosen.tests.push(...near);
		if (near.length === 0) chosen.sources.push(file);
	} else {
		const mirrored = file.replace(/^src(?=\/|$)/, "test").replace(/^tools(?=\/|$)/, "test/tools");
		const there = mirrored !== file && fs.existsSync(path.join(root, mirrored));
		if (!there || !fs.statSync(path.join(root, mirrored)).isDirectory()) {
			throw new SetupError(
				`${file}: give a policy (policies/…), a test (test/…), or a source file (src/… or tools/…), or a folder of them`,
			);
		}
		chosen.tests.push(mirrored);
	}
}

/**
 * The tests that are about a file, for an answer in seconds: the one that mirrors it, else those that import it themselves,
 * else those of its folder. All that reach it are often most of them, and take minutes.
 * @param {string} file @returns {string[]}
 */
function testsNear(file) {
	const mirrored = file.replace(/^src\//, "test/").replace(/^tools\//, "test/tools/");
	const own = mirrored.replace(/\.(?:ts|js)$/, ".test.ts");
	if (isThere(own)) return [own];
	const importing = testFiles().filter((test) => imports(test, file));
	if (importing.length > 0) return importing;
	let folder = path.dirname(mirrored);
	while (folder !== "." && !isThere(folder)) folder = path.dirname(folder);
	return folder.startsWith("test/") ? [folder] : [];
}

/** @param {string} file */
const isThere = (file) => fs.existsSync(path.join(root, file));

function testFiles() {
	return fs
		.readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => path.join("test", file));
}

/** @param {string} test @param {string} file */
function imports(test, file) {
	const text = fs.readFileSync(path.join(root, test), "utf8");
	return [...text.matchAll(/\b(?:from|import\()\s*"(\.[^"]+)"/g)].some(([, specifier = ""]) => {
		const named = path.join(path.dirname(test), specifier);
		return named === file || named.replace(/\.js$/, ".ts") === file;
	});
}

/** A policy with the test beside it, and a test with its policy. @param {string} file */
function withTest(file) {
	const both = [file.replace(/(?:_test)?\.rego$/, ".rego"), file.replace(/(?:_test)?\.rego$/, "_test.rego")];
	return [...new Set(both)].filter((each) => fs.existsSync(path.join(root, each)));
}

/** Files that differ from the last commit, or that git does not know yet, as far as they stand for tests. */
export function changed() {
	const text = execFileSync("git", ["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames"], {
		cwd: root,
		encoding: "utf8",
	});
	return text
		.split("\0")
		.map((line) => line.slice(3))
		.filter((file) => /^(?:policies|src|test|tools)\/.*\.(?:rego|ts|js)$/.test(file))
		.filter((file) => fs.existsSync(path.join(root, file)));
}
