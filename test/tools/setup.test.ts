import { execFile } from "node:child_process";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { goInstall } from "../../tools/setup/go.js";
import { pins } from "../../tools/setup/places.js";
import { installLocked, setUpOldestPip, setUpVenv } from "../../tools/setup/python.js";
import { root, SetupError, setUpAll, toolPath } from "../../tools/setup.js";
import { restoreEnvironment } from "../environment.js";
import { startPythonIndex } from "./python_index.js";

const run = promisify(execFile);
const environment = { ...process.env };

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "keyproof-setup-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	restoreEnvironment(environment);
});

describe("set-up resolves nothing", () => {
	it.each([["."], ["tools"]])(
		"of npm in %s: the lock holds all packages, those of other platforms too",
		async (place) => {
			for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
				copyFileSync(path.join(root, place, file), path.join(folder, file));
			}
			// npm would have to ask a registry for what it has to resolve, and none is there.
			const nobody = ["--offline", "--registry", "http://127.0.0.1:1/", "--cache", path.join(folder, "cache")];
			await run("npm", ["ci", "--dry-run", "--ignore-scripts", "--no-audit", "--no-fund", ...nobody], { cwd: folder });
			const { packages } = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8"));
			const unproven = Object.entries<{ integrity?: string }>(packages).filter(
				([at, { integrity }]) => at !== "" && integrity === undefined,
			);
			expect(unproven).toEqual([]);
		},
		60_000,
	);

	it("of Python, with the oldest pip: a lock is installed as it stands though newer releases are there", async () => {
		const index = await startPythonIndex(
			[
				{ name: "server", version: "1.0", metadata: ["Requires-Dist: model[email]>=1"] },
				...["1.0", "2.0"].map((version) => ({
					name: "model",
					version,
					metadata: ["Provides-Extra: email", "Requires-Dist: mail ; extra == 'email'"],
				})),
				...["1.0", "2.0"].map((version) => ({ name: "mail", version })),
			],
			["model-2.0-py3-none-any.whl", "mail-2.0-py3-none-any.whl"],
		);
		try {
			const python = toolPath("python");
			const lock = path.join(folder, "requirements.txt");
			const line = (name: string) => `${name}==1.0 --hash=sha256:${index.digestOf(name, "1.0")}\n`;
			writeFileSync(lock, ["server", "model", "mail"].map(line).join(""));
			const env = {
				PYTHONPATH: await setUpOldestPip(python),
				PIP_INDEX_URL: index.url,
				PIP_FIND_LINKS: "",
				PIP_CONFIG_FILE: "/dev/null",
				PIP_NO_CACHE_DIR: "1",
			};
			// What that pip does when it may resolve: it takes the newer release, which the lock has no hash for.
			const resolving = [
				"-m",
				"pip",
				"install",
				"--require-hashes",
				"--target",
				path.join(folder, "resolved"),
				"-r",
				lock,
			];
			await expect(run(python, resolving, { env: { ...process.env, ...env } })).rejects.toThrow(/model/);
			index.asked.length = 0;
			const target = path.join(folder, "installed");
			await installLocked(python, lock, { ...env, PIP_TARGET: target });
			expect([...new Set(index.asked)].filter((file) => file.includes("-2.0-"))).toEqual([]);
			const installed = readdirSync(target).filter((name) => name.endsWith(".dist-info"));
			expect(installed.sort()).toEqual(["mail-1.0.dist-info", "model-1.0.dist-info", "server-1.0.dist-info"]);
		} finally {
			await index.close();
		}
	}, 120_000);

	it("of Python: the lock leaves out nothing that its packages need", async () => {
		const { stdout } = await run(toolPath("python"), ["-m", "pip", "check"]);
		expect(stdout).toContain("No broken requirements found.");
	}, 60_000);

	it("of Go: go.mod is taken as it stands, with the Go that is there, whatever the user's settings", async () => {
		const said = path.join(folder, "said");
		const go = path.join(folder, "go");
		writeFileSync(go, `#!/bin/sh\n{ pwd; echo "$@"; env; } > '${said}'\n`, { mode: 0o755 });
		Object.assign(process.env, { GOFLAGS: "-mod=mod", GOTOOLCHAIN: "auto", GOWORK: "/elsewhere/go.work" });
		await goInstall(go, "example.com/tool", { into: path.join(folder, "bin"), advice: "" });
		const lines = readFileSync(said, "utf8").split("\n");
		const command = "install -tags=opa_no_oci -ldflags=-s -w example.com/tool";
		expect(lines.slice(0, 2)).toEqual([path.join(root, "tools"), command]);
		const settings = [
			"GOFLAGS=-mod=readonly",
			"GOTOOLCHAIN=local",
			"GOWORK=off",
			"CGO_ENABLED=0",
			`GOBIN=${folder}/bin`,
		];
		for (const setting of settings) {
			expect(lines).toContain(setting);
		}
	});
});

describe("a tool that cannot be set up", () => {
	const nowhere = "/nowhere/opa";

	it("is told with its reason, and the others are set up", async () => {
		process.env.KEYPROOF_OPA = nowhere;
		delete process.env.KEYPROOF_NODE24;
		const log: string[] = [];
		const failures = await setUpAll({ only: ["opa", "node24"], log: (line) => log.push(line) });
		expect([...failures]).toEqual([["opa", expect.stringContaining(nowhere)]]);
		expect(log.join("\n")).toMatch(/setup: node24 (?:as locked|installed)/);
	}, 120_000);

	it("turns off what needs it, and no other test; the run ends red and says so, and leaves nothing", async () => {
		const temporary = path.join(folder, "temporary");
		mkdirSync(temporary);
		const env = { ...process.env, KEYPROOF_OPA: nowhere, KEYPROOF_CHROMIUM: nowhere, TMPDIR: temporary };
		// The second makes a folder before it fails to load.
		const files = ["test/config/options.test.ts", "test/own/opa_shipped.test.ts", "test/report/html/browser.test.ts"];
		const ended = run(process.execPath, ["tools/test.js", ...files], { cwd: root, env });
		const { code, stdout } = await ended.then(
			(output) => ({ code: 0, ...output }),
			(error) => error,
		);
		expect(stdout).toContain("== policies built: NOT RUN, opa could not be set up");
		expect(stdout).toMatch(/Not run:\n {2}policies built: opa could not be set up\n/);
		expect(stdout).toMatch(/\n {2}test\/own\/opa_shipped\.test\.ts \(opa was named .*nowhere.*\)\n/);
		expect(stdout).toMatch(/\n {2}test\/report\/html\/browser\.test\.ts \(chromium was named .*nowhere.*\)\n/);
		expect(stdout).toMatch(/\n[1-9]\d* passed, 0 failed, 0 skipped\n$/);
		expect(code).toBe(1);
		expect(readdirSync(temporary)).toEqual([]);
	}, 120_000);
});

describe("a Python whose packages cannot be had", () => {
	it("is no Python: what is left of it would be taken for one that is set up", async () => {
		const lock = path.join(folder, "requirements.txt");
		writeFileSync(lock, `nowhere==1.0 --hash=sha256:${"0".repeat(64)}\n`);
		const place = path.join(folder, "venv");
		const python = toolPath("python");
		// To unpack a pip for an environment that is removed again takes seconds: it runs one that is unpacked.
		const venv = `#!/bin/sh\n[ "$2" != venv ] || set -- "$@" --without-pip\nexec '${python}' "$@"\n`;
		writeFileSync(path.join(folder, "python3"), venv, { mode: 0o755 });
		const nobody = { PIP_INDEX_URL: "http://127.0.0.1:1/", PIP_FIND_LINKS: "", PIP_RETRIES: "0" };
		const PYTHONPATH = await setUpOldestPip(python);
		Object.assign(process.env, { ...nobody, PYTHONPATH, PATH: `${folder}:${process.env.PATH}` });
		const failure = await setUpVenv(place, path.relative(pins, lock)).catch((error) => error);
		expect(failure).toBeInstanceOf(SetupError);
		expect(failure.message).toContain("No matching distribution found for nowhere==1.0");
		expect(existsSync(place)).toBe(false);
	}, 60_000);
});

describe("a clone that is not set up", () => {
	it.each([
		["build", "tsx"],
		["format", "biome"],
		["generate", "tsx"],
		["lint", "biome"],
		["bench", "tsx"],
	])(
		"npm run %s says what to run instead",
		async (script, program) => {
			mkdirSync(path.join(folder, "tools"));
			for (const place of ["package.json", "tools/run.js"])
				copyFileSync(path.join(root, place), path.join(folder, place));
			mkdirSync(path.join(folder, "tools/setup"));
			copyFileSync(path.join(root, "tools/setup/places.js"), path.join(folder, "tools/setup/places.js"));
			// npm gives a script to a shell; to start npm for each takes longer than the script.
			const { scripts } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
			const failed = await run("sh", ["-c", scripts[script]], { cwd: folder }).catch((error) => error);
			expect(failed.stderr).toContain(`${program} is not set up: run "npm run setup"`);
			expect(failed.stderr).not.toMatch(/not found|\n {4}at /);
			expect(failed.code).not.toBe(0);
		},
		30_000,
	);
});
