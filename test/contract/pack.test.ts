import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { z } from "zod";
import { root } from "../../tools/setup.js";

const manifest = z.looseObject({ name: z.string(), version: z.string(), files: z.array(z.string()) });

let scratch: string;
let copy: string;
let tarball: string;

function run(cwd: string, program: string, ...args: string[]): string {
	const home = path.join(scratch, "home");
	mkdirSync(home, { recursive: true });
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd,
		encoding: "utf8",
		env: {
			...process.env,
			HOME: home,
			npm_config_cache: path.join(home, "cache"),
			npm_config_update_notifier: "false",
		},
	});
	if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
	return stdout;
}

/** A copy, so that package.json of the checkout stays as it is while other tests read it. */
beforeAll(() => {
	scratch = mkdtempSync(path.join(os.tmpdir(), "keyproof-pack-"));
	copy = path.join(scratch, "copy");
	for (const name of ["package.json", "tools/pack.js", "dist", "action.yml", "README.md", "LICENSE", "CHANGELOG.md"]) {
		cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
	}
	const { filename } = z
		.tuple([z.looseObject({ filename: z.string() })])
		.parse(JSON.parse(run(copy, "npm", "pack", "--json", "--pack-destination", scratch)))[0];
	tarball = path.join(scratch, filename);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it("packs a package that npm has nothing to install or to run for", () => {
	const packed = manifest.parse(JSON.parse(run(scratch, "tar", "-xzOf", tarball, "package/package.json")));
	const whole = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
	expect(packed).toMatchObject({ name: whole.name, version: whole.version });
	expect(["dependencies", "devDependencies", "overrides", "scripts"].filter((member) => member in packed)).toEqual([]);
});

it("brings the OPA that compiles own policies where there is none", () => {
	const files = run(scratch, "tar", "-tzf", tarball).split("\n");
	expect(files).toContain("package/dist/opa/compiler.wasm.br");
});

it("leaves package.json as it was", () => {
	const text = (folder: string): string => readFileSync(path.join(folder, "package.json"), "utf8");
	expect(text(copy)).toBe(text(root));
});

it("runs from the tarball, with no network and no packages of anybody's", () => {
	const empty = path.join(scratch, "empty");
	mkdirSync(empty);
	const { version } = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
	// npx unpacks it once for both.
	const both = "keyproof --version && keyproof demo --rule kms_key/rotation_enabled";
	const [first, ...rest] = run(empty, "npx", "--yes", "--offline", "--package", tarball, "-c", both).split("\n");
	expect(first).toBe(version);
	expect(rest.join("\n")).toContain("Reports: ");
});
