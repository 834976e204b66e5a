import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { programPath } from "../setup/places.js";
import { root, SetupError } from "../setup.js";
import { cutClients } from "./clients.js";
import { quicken } from "./quick_start.js";

const require = createRequire(import.meta.url);

/**
 * tsc to JavaScript, ncc to one bundle with a chunk for every AWS client, and the entries beside it. tsc only emits here:
 * `npm run lint` is what checks types, and the tests run it.
 *
 * @param fresh the folder that takes `main`, `action`, `cli` and `worker`.
 * @param stats the file that takes what webpack bundled, where somebody wants to know.
 */
export async function buildProgram(fresh: string, stats: string | undefined): Promise<void> {
	const script = join(root, `build/program`);
	/** Young objects have room to die in, and no thread more looks for them: ncc takes a quarter less of the processor. */
	const flags = ["--max-semi-space-size=64", "--single-threaded-gc"];
	const node = (path: string, ...args: string[]): void => {
		execFileSync(process.execPath, [...flags, path, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	};
	try {
		const project = ["--project", "tools/tsconfig.build.json"];
		node(programPath("tsc"), "--noEmit", "false", "--noCheck", "--outDir", script, ...project);
		cpSync(join(root, "package.json"), join(script, "package.json"));
		await cutClients(script);
		// ncc numbers modules by their path, so it is the same whoever builds. Its cache, kept in the home folder, would make
		// a build follow from earlier ones too; it saves nothing, since all of build/program is new each time.
		node(
			require.resolve("@vercel/ncc/dist/ncc/cli.js"),
			...[
				"build",
				join(script, "src/main.js"),
				"--minify",
				"--no-cache",
				"--out",
				join(fresh, "main"),
				"--license",
				"LICENSES.txt",
			],
			...(stats === undefined ? [] : ["--stats-out", resolve(root, stats)]),
		);
	} finally {
		rmSync(script, { recursive: true, force: true });
	}
	refuseHoles(join(fresh, "main"));
	quicken(join(fresh, "main"));
	rmSync(join(fresh, "main/package.json"), { force: true });
	writeFileSync(join(fresh, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
	for (const [name, paths] of [
		["action", ["../policies/", "../worker/index.js"]],
		["cli", ["../policies/", "../worker/index.js"]],
		["worker", []],
	] as const) {
		mkdirSync(join(fresh, name));
		const entry = [
			...(name === "cli" ? ["#!/usr/bin/env node"] : []),
			`import { ${name} } from "../main/index.js";`,
			`await ${name}(${paths.map((path) => `new URL("${path}", import.meta.url)`).join(", ")});`,
			"",
		];
		writeFileSync(join(fresh, name, "index.js"), entry.join("\n"), { mode: 0o755 });
	}
}

/** ncc leaves out what it does not find, and fails only when it runs: fine for an optional package, not for ours. */
function refuseHoles(main: string): void {
	const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
	for (const file of readdirSync(main)) {
		if (!file.endsWith(".js")) continue;
		for (const [, name = ""] of readFileSync(join(main, file), "utf8").matchAll(/eval\("require"\)\("([^"]+)"\)/g)) {
			if (Object.hasOwn(dependencies, name)) throw new SetupError(`${name} is not installed: npm ci`);
		}
	}
}
