/**
 * `npm test`: sets up, then checks and tests everything; a step that fails does not stop the next, and a tool that cannot be
 * set up stops only what needs it. `npm test -- PATH…` runs what tests these files or folders and nothing else, `npm run
 * quick` what tests the files that changed since the last commit. The last line, `N passed, N failed, N skipped`, counts the
 * tests of OPA and Jest; anything that failed or was not run makes exit code 1.
 */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { root, SetupError } from "./setup/places.js";
import { setUpAll } from "./setup.js";
import { jest } from "./steps/jest.js";
import * as policies from "./steps/policies.js";
import { conclude, newTally, npmProgram, step } from "./steps/run.js";
import { changed, choose } from "./steps/some.js";

/**
 * As many as there are processors: one more, since some tests wait, costs more than it fills, because each loads and compiles
 * all for itself (decision 021). Each takes up to 2 GB of memory, so no more than four.
 */
const WORKERS = Math.min(4, availableParallelism());
/**
 * tsc checks what differs, by content, from what it checked before, and tells again what was wrong there. In one thread: each
 * further one makes all of the program's types again, and Jest has the other processors.
 */
const WHAT_CHANGED = ["--incremental", "--tsBuildInfoFile", "build/tsc.tsbuildinfo", "--singleThreaded"];
const started = performance.now();
const tally = newTally();
/** What could not be set up, and why. @type {Map<string, string>} */
let missing = new Map();

/**
 * A step that is left out, and told, where something that it needs could not be set up.
 * @param {string} name
 * @param {readonly string[]} needs
 * @param {() => Promise<{ok: boolean, output: string}>} work
 */
async function stepWith(name, needs, work) {
	const lacking = needs.filter((need) => missing.has(need));
	if (lacking.length === 0) return step(tally, name, work);
	tally.notRun.push(`${name}: ${lacking.join(" and ")} could not be set up`);
	console.log(`== ${name}: NOT RUN, ${lacking.join(" and ")} could not be set up`);
	return false;
}

/**
 * depcruise looks again at the files that differ, by content; what else the answer follows from is in the name of the folder
 * that it remembers in.
 */
function whatElseChanged() {
	const hash = createHash("sha256").update(process.version);
	for (const file of [".dependency-cruiser.js", "package.json", "package-lock.json", "tsconfig.json"]) {
		hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
	}
	const folder = `build/depcruise/${hash.digest("hex").slice(0, 16)}`;
	return ["--cache", folder, "--cache-strategy", "content"];
}

async function testAll() {
	await step(tally, "setup", async () => {
		missing = await setUpAll({ log: console.log });
		return { ok: missing.size === 0, output: [...missing].map(([part, why]) => `${part}: ${why}\n`).join("") };
	});
	const built = stepWith("policies built", ["npm", "opa"], policies.build);
	// Beside the build, and then beside Jest, whose workers wait now and then: one processor's work.
	const checked = check(built);
	await built;
	await stepWith("jest", ["npm"], () => jest(tally, [], { workers: WORKERS }));
	await checked;
}

/** @param {Promise<unknown>} built what the policies' tests are given */
async function check(built) {
	await stepWith("opa fmt", ["opa"], () => policies.areFormatted(["policies"]));
	await stepWith("opa check", ["opa"], policies.typeCheck);
	await stepWith("biome", ["npm"], () => npmProgram("biome", "check", "."));
	await stepWith("tsc", ["npm"], () => npmProgram("tsc", "--noEmit", ...WHAT_CHANGED));
	await stepWith("tsc of report.html", ["npm"], () => npmProgram("tsc", "--project", "src/report/html/browser"));
	await stepWith("depcruise", ["npm"], () => npmProgram("depcruise", "src", ...whatElseChanged()));
	await built;
	await stepWith("opa test", ["npm", "opa"], () => policies.passAndAreCovered(tally));
}

/** @param {readonly string[]} args */
async function testSome(args) {
	const chosen = choose(args);
	// Flags alone, such as -t NAME, are for all of Jest's tests.
	const jests = [...chosen.tests, ...chosen.sources].length > 0 || chosen.policies.length === 0;
	// What is there is taken as it is; whether it is what the locks say is for the whole run.
	const needs = ["npm", "opa"];
	if (!isSetUp()) missing = await setUpAll({ only: needs, log: console.log });
	await stepWith("policies built", needs, policies.build);
	if (chosen.policies.length > 0) {
		await stepWith("opa fmt", ["opa"], () => policies.areFormatted(chosen.policies));
		await stepWith("opa check", ["opa"], policies.typeCheck);
		await stepWith("opa test", ["npm", "opa"], () => policies.pass(tally, chosen.policies));
	}
	// Jest takes paths as patterns; a pattern that is the path itself finds that file, or all below that folder.
	const paths = chosen.tests.map((file) => `/${file.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?:/|$)`);
	const related = chosen.sources.length > 0 ? ["--findRelatedTests", ...chosen.sources, ...chosen.tests] : paths;
	if (jests) await stepWith("jest", ["npm"], () => jest(tally, [...related, ...chosen.flags], { workers: WORKERS }));
}

function isSetUp() {
	const opa = process.env.KEYPROOF_OPA || path.join(root, "build/tools/bin/opa");
	return [path.join(root, "node_modules/.package-lock.json"), opa].every((file) => fs.existsSync(file));
}

const [first, ...rest] = process.argv.slice(2);
const args = first === "--changed" ? (rest.length > 0 ? rest : changed()) : process.argv.slice(2);
try {
	if (first === undefined) await testAll();
	else if (args.length > 0) await testSome(args);
	// No count of tests: "0 passed" would be the end of a run that found none.
	if (args.length === 0 && first !== undefined) {
		console.log("Nothing that has tests changed since the last commit: npm test runs all of them.");
	} else process.exitCode = conclude(tally, started);
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
