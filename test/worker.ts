import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programPath, root } from "../tools/setup/places.js";

let bundled: URL | undefined;

/**
 * What `dist/worker/index.js` is to the built program: the process's module, made of the sources once a test process. As
 * there, what it is asked for alone is loaded: tests start it a hundred times.
 */
export function worker(): URL {
	bundled ??= bundle(`
		const [, , asked, file] = process.argv;
		if (asked === "own-policies") await (await import("./src/own/worker.ts")).judgeOwn();
		else if (asked === "judge") await (await import("./src/evaluate/thread.ts")).answerQuestions();
		else if (asked === "shipped-opa") await (await import("./src/own/opa_worker.ts")).runShippedOpa(file);
		else await (await import("./src/evidence/worker.ts")).judge();
	`);
	return bundled;
}

/** A module of the sources that a process of its own can run, without what compiles it. */
export function bundle(entry: string): URL {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-worker-"));
	process.once("exit", () => rmSync(folder, { recursive: true }));
	const required =
		'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';
	const flags = [
		...["--bundle", "--splitting", "--minify-whitespace", "--platform=node", "--format=esm", "--log-level=error"],
		...[`--banner:js=${required}`, "--out-extension:.js=.mjs", "--entry-names=worker"],
	];
	execFileSync(programPath("esbuild"), [...flags, `--outdir=${folder}`], { input: entry, cwd: root });
	return pathToFileURL(join(folder, "worker.mjs"));
}
