import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programPath, root } from "../tools/setup/places.js";

let bundled: URL | undefined;

/** What `dist/worker/index.js` is to the built program: the process's module, made of the sources once a test file. */
export function worker(): URL {
	bundled ??= bundle(`
		import { answerQuestions, JUDGE_ARGUMENT } from "./src/evaluate/thread.ts";
		import { judge } from "./src/evidence/worker.ts";
		import { runShippedOpa, SHIPPED_OPA_ARGUMENT } from "./src/own/opa_worker.ts";
		import { judgeOwn, OWN_ARGUMENT } from "./src/own/worker.ts";
		if (process.argv[2] === OWN_ARGUMENT) await judgeOwn();
		else if (process.argv[2] === JUDGE_ARGUMENT) await answerQuestions();
		else if (process.argv[2] === SHIPPED_OPA_ARGUMENT) await runShippedOpa(process.argv[3]);
		else await judge();
	`);
	return bundled;
}

/** A module of the sources that a process of its own can run, without what compiles it. */
export function bundle(entry: string): URL {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-worker-"));
	process.once("exit", () => rmSync(folder, { recursive: true }));
	const file = join(folder, "worker.mjs");
	const required =
		'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';
	const flags = ["--bundle", "--platform=node", "--format=esm", "--log-level=error", `--banner:js=${required}`];
	execFileSync(programPath("esbuild"), [...flags, `--outfile=${file}`], { input: entry, cwd: root });
	return pathToFileURL(file);
}
