/**
 * Builds `dist`: the policies to WASM with their catalogue, the program with ncc, OPA's own compiler where its sources
 * changed. `--policies-only` stops after the policies; `--compiler` builds that compiler alone, changed or not; `--out DIR`
 * builds elsewhere, for the test that compares; `--stats FILE` writes what webpack bundled. Everything follows from the
 * sources alone, so that a rebuild anywhere gives the same bytes.
 */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../src/model/errors.js";
import { buildCompiler } from "./build/compiler.js";
import { copyHcl } from "./build/hcl.js";
import { buildPolicies } from "./build/policies.js";
import { buildProgram } from "./build/program.js";
import { root, SetupError } from "./setup.js";

const { values: flags } = parseArgs({
	options: {
		"policies-only": { type: "boolean" },
		compiler: { type: "boolean" },
		out: { type: "string", default: "dist" },
		stats: { type: "string" },
	},
});
/** Built here first and moved to its place when whole, so that nobody finds half of it. */
const fresh = join(root, `build/fresh-${process.pid}`);

/** The workflows that `init` makes its own of: those that the documentation shows. */
function copyExamples(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of ["pull-request.yml", "schedule.yml", "evidence.yml"])
		cpSync(join(root, "docs/examples", name), join(folder, name));
}

function publish(): void {
	const dist = resolve(root, flags.out);
	mkdirSync(dist, { recursive: true });
	for (const name of readdirSync(fresh)) {
		rmSync(join(dist, name), { recursive: true, force: true });
		renameSync(join(fresh, name), join(dist, name));
	}
}

try {
	if (flags.compiler === true) await buildCompiler(join(fresh, "opa"), true);
	else {
		await buildPolicies(join(fresh, "policies"));
		copyExamples(join(fresh, "examples"));
		if (flags["policies-only"] !== true) {
			await buildCompiler(join(fresh, "opa"), false);
			await buildProgram(fresh, flags.stats);
			copyHcl(join(fresh, "hcl"));
		}
	}
	publish();
} catch (error) {
	// What is wrong in a policy or not set up is told in its own words; a stack would hide them.
	if (!(error instanceof ConfigurationError) && !(error instanceof SetupError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
} finally {
	rmSync(fresh, { recursive: true, force: true });
}
