import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import { TOOL } from "../../src/version.js";
import { root, toolPath } from "../../tools/setup.js";

const MEBIBYTE = 1024 * 1024;
const dist = path.join(root, "dist");
const empty = mkdtempSync(path.join(os.tmpdir(), "keyproof-dist-"));
const run = promisify(execFile);

afterAll(() => rmSync(empty, { recursive: true }));

/** Files below a folder, `/` between its parts, sorted. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
		.sort();
}

/** What git keeps of a file: its bytes, and whether it can be run. */
function contentOf(folder: string, file: string): { bytes: Buffer; runs: boolean } {
	const place = path.join(folder, file);
	return { bytes: readFileSync(place), runs: (statSync(place).mode & 0o100) !== 0 };
}

/** Where two files part, with what stands there in each: what a rebuild did otherwise is seen nowhere else. */
function firstDifference(committed: Buffer, fresh: Buffer) {
	const at = committed.findIndex((byte, index) => byte !== fresh[index]);
	const part = (bytes: Buffer) => bytes.toString("utf8", Math.max(0, at - 80), at + 160);
	return { at, committed: part(committed), fresh: part(fresh) };
}

/** Runs the built program with nothing in its environment but PATH, an empty home, and what is given. */
async function runCli(
	folder: string,
	args: readonly string[],
	env: Record<string, string> = {},
	node = process.execPath,
) {
	const home = mkdtempSync(path.join(empty, "home-"));
	const started = performance.now();
	const { stdout, stderr } = await run(node, [path.join(folder, "cli/index.js"), ...args], {
		cwd: home,
		env: { PATH: process.env.PATH ?? "", HOME: home, ...env },
		timeout: 60_000,
	});
	return { stdout, stderr, home, seconds: (performance.now() - started) / 1000 };
}

/** The files of `dist/main` that a run loads, told by a hook on Node's module loader. */
async function chunksLoaded(args: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
	const log = path.join(mkdtempSync(path.join(empty, "log-")), "loaded");
	const hooks = `import { appendFileSync } from "node:fs";
		export function load(url, context, next) {
			appendFileSync(${JSON.stringify(log)}, url + "\\n");
			return next(url, context);
		}`;
	const javascript = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
	const register = `import { register } from "node:module"; register(${JSON.stringify(javascript(hooks))});`;
	await runCli(dist, args, { ...env, NODE_OPTIONS: `--import=${javascript(register)}` });
	return readFileSync(log, "utf8")
		.split("\n")
		.filter((url) => url.includes("/dist/main/"))
		.map((url) => path.posix.basename(url));
}

/** The chunks that hold an AWS client, by the error class that each client declares for its service. */
function chunksWith(service: "CloudHSMV2" | "EC2" | "KMS" | "STS"): string[] {
	const folder = path.join(dist, "main");
	return readdirSync(folder).filter((file) => {
		return (
			file.endsWith(".js") && readFileSync(path.join(folder, file), "utf8").includes(`"${service}ServiceException"`)
		);
	});
}

/** Whatever a build follows from: the sources, what builds them, the packages that the locks name, and Node. */
const SOURCES = [
	...["src", "policies", "docs/examples", "dist/opa", "tools/build", "tools/setup", "tools/compiler"],
	...["tools/build.ts", "tools/setup.js", "tools/tsconfig.build.json", "tools/go.mod", "tools/go.sum"],
	...["package.json", "package-lock.json", "tools/package-lock.json", "tsconfig.json", "LICENSE"],
];

function digestOfSources(): string {
	const hash = createHash("sha256").update(`${process.version} ${root}`);
	for (const place of SOURCES) {
		const whole = path.join(root, place);
		const files = statSync(whole).isDirectory() ? filesBelow(whole).map((file) => path.join(whole, file)) : [whole];
		for (const file of files) {
			hash.update(`\0${path.relative(root, file)} ${statSync(file).mode}\0`).update(readFileSync(file));
		}
	}
	return hash.digest("hex");
}

describe("dist, rebuilt", () => {
	const rebuilt = path.join(root, "build/dist-check");
	const stats = path.join(root, "build/dist-check-stats.json");
	/** The digest of what it was built of: of the same it is built once. */
	const built_of = path.join(root, "build/dist-check-sources");

	beforeAll(async () => {
		const sources = digestOfSources();
		if (existsSync(built_of) && readFileSync(built_of, "utf8") === sources && existsSync(stats)) return;
		for (const place of [built_of, rebuilt]) rmSync(place, { recursive: true, force: true });
		const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
		// Without it the build fails, and that is no fault of dist.
		toolPath("opa");
		await run(process.execPath, [tsx, "tools/build.ts", "--out", "build/dist-check", "--stats", stats], { cwd: root });
		writeFileSync(built_of, sources);
	}, 240_000);

	it("is byte for byte what the sources give", () => {
		const advice = "run `npm run build` and commit dist";
		const files = filesBelow(rebuilt);
		expect({ advice, files: filesBelow(dist) }).toEqual({ advice, files });
		const changed = files.flatMap((file) => {
			const [committed, fresh] = [contentOf(dist, file), contentOf(rebuilt, file)];
			if (committed.bytes.equals(fresh.bytes) && committed.runs === fresh.runs) return [];
			return [{ file, ...firstDifference(committed.bytes, fresh.bytes) }];
		});
		expect({ advice, changed }).toEqual({ advice, changed: [] });
	});

	it("names every bundled package in LICENSES.txt", () => {
		const bundled = packagesOf(JSON.parse(readFileSync(stats, "utf8")));
		expect([...bundled]).toEqual(expect.arrayContaining(["@aws-sdk/client-kms", "zod", "yaml", "commander"]));
		const named = new Set(readFileSync(path.join(dist, "main/LICENSES.txt"), "utf8").split("\n"));
		expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
	});
});

interface Module {
	readonly nameForCondition?: string | null;
	readonly modules?: readonly Module[];
}

/** The npm packages among webpack's modules. */
function packagesOf(bundle: Module): Set<string> {
	const own = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(bundle.nameForCondition ?? "")?.[1];
	return new Set([
		...(own === undefined ? [] : [own]),
		...(bundle.modules ?? []).flatMap((module) => [...packagesOf(module)]),
	]);
}

describe("dist, copied alone into an empty folder", () => {
	const alone = path.join(empty, "alone");

	beforeAll(() => {
		mkdirSync(alone);
		cpSync(dist, path.join(alone, "dist"), { recursive: true });
	});

	it.each([
		{ name: "this Node", node: () => process.execPath },
		{ name: "Node 24", node: () => toolPath("node24") },
	])(
		"shows the demo on $name",
		async ({ name, node }) => {
			const { stdout, stderr, home, seconds } = await runCli(path.join(alone, "dist"), ["demo"], {}, node());
			process.stdout.write(`demo on ${name}: ${seconds.toFixed(2)} s (aim: under 3 s)\n`);
			expect(stderr).toBe("");
			expect(stdout).toContain("the demo exits with 0");
			const reports = path.join(home, "keyproof-report");
			expect(filesBelow(reports)).toEqual([
				"assessment.json",
				"inventory.json",
				"report.html",
				"results.sarif",
				"summary.md",
			]);
			expect(JSON.parse(readFileSync(path.join(reports, "assessment.json"), "utf8"))).toMatchObject({ result: "fail" });
		},
		60_000,
	);

	it("runs as a program of its own", async () => {
		const { stdout } = await run(path.join(alone, "dist/cli/index.js"), ["--version"]);
		expect(stdout).toBe(`${TOOL.version}\n`);
	});
});

describe("dist", () => {
	// A third of it is the clients of eighteen AWS services, cut to what is used; a tenth is licences.
	it("is under 9 MB, and OPA's own compiler under 6", () => {
		const compiler = path.join(dist, "opa");
		const sizes = filesBelow(dist).map((file) => ({ file, bytes: statSync(path.join(dist, file)).size }));
		const sum = (of_compiler: boolean) =>
			sizes
				.filter(({ file }) => path.join(dist, file).startsWith(compiler) === of_compiler)
				.reduce((total, { bytes }) => total + bytes, 0);
		expect(sum(false)).toBeLessThan(9 * MEBIBYTE);
		expect(sum(true)).toBeLessThan(6 * MEBIBYTE);
		for (const of_compiler of [true, false]) expect(sum(of_compiler)).toBeGreaterThan(MEBIBYTE);
	});

	it("says that it is made of modules, and has the program's version", () => {
		expect(JSON.parse(readFileSync(path.join(dist, "package.json"), "utf8"))).toEqual({ type: "module" });
		expect(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))).toMatchObject({ ...TOOL });
	});

	it("names no folder of the machine that built it", () => {
		const homes = /file:\/\/\/|\/(?:home|Users)\/\w|[A-Z]:\\\\?Users/;
		const own = [root, os.homedir(), os.tmpdir()].filter((folder) => folder.split("/").length > 2);
		const found = filesBelow(dist).flatMap((file) => {
			const text = readFileSync(path.join(dist, file), "latin1");
			const at = [homes.exec(text)?.[0], ...own.filter((folder) => text.includes(folder))];
			return at.filter((place) => place !== undefined).map((place) => ({ file, place }));
		});
		expect(found).toEqual([]);
	});

	it("has every AWS client in a chunk of its own", () => {
		const kms = chunksWith("KMS");
		const cloudhsm = chunksWith("CloudHSMV2");
		const ec2 = chunksWith("EC2");
		expect([kms.length, cloudhsm.length, ec2.length]).toEqual([1, 1, 1]);
		expect(new Set([...kms, ...cloudhsm, ...ec2]).size).toBe(3);
		expect(chunksWith("STS").length).toBeGreaterThan(0);
	});

	it("has of a client the operations that are used, and no others", () => {
		const [ec2 = ""] = chunksWith("EC2");
		const text = readFileSync(path.join(dist, "main", ec2), "utf8");
		expect(text).toContain('"DescribeSubnets"');
		expect(text).not.toContain('"RunInstances"');
	});

	it("has no module that is compiled only when it is called, a second time", () => {
		const chunks = filesBelow(path.join(dist, "main")).filter((file) => /^\d+\.index\.js$/.test(file));
		const texts = chunks.map((file) => readFileSync(path.join(dist, "main", file), "utf8"));
		expect(texts.filter((text) => /[{,]\d+:\(?function\(/.test(text)).length).toBeGreaterThan(20);
		expect(chunks.filter((_, index) => /[{,]\d+:\(\([\w$,]*\)=>\{/.test(texts[index] ?? ""))).toEqual([]);
	});

	it.each([[["--version"]], [["--help"]], [["rules"]]])("loads no AWS client for %j", async (args) => {
		const loaded = await chunksLoaded(args);
		expect(loaded).toContain("index.js");
		const clients = (["KMS", "CloudHSMV2", "EC2", "STS"] as const).flatMap(chunksWith);
		expect(loaded.filter((chunk) => clients.includes(chunk))).toEqual([]);
	});

	it("tells its version before it loads anything large", async () => {
		const loaded = await chunksLoaded(["--version"]);
		const bytes = loaded.reduce((total, file) => total + statSync(path.join(dist, "main", file)).size, 0);
		expect(bytes).toBeLessThan(50_000);
	});

	it("loads only the clients that the rules need", async () => {
		const simulator = await startSimulator(exampleAccount(new Date()));
		try {
			const scan = ["scan", "--region", "eu-central-1", "--allow-unknown", "--fail-on", "critical"];
			const env = {
				AWS_ENDPOINT_URL: simulator.url,
				AWS_ACCESS_KEY_ID: "AKIATEST000000000001",
				AWS_SECRET_ACCESS_KEY: "test",
			};
			const loaded = await chunksLoaded([...scan, "--rule", "kms_key/rotation_enabled"], env);
			expect(loaded).toEqual(expect.arrayContaining([...chunksWith("KMS")]));
			const others = [...chunksWith("CloudHSMV2"), ...chunksWith("EC2")];
			expect(loaded.filter((chunk) => others.includes(chunk))).toEqual([]);
			const cluster = await chunksLoaded([...scan, "--rule", "cloudhsm_cluster/subnets_private"], env);
			expect(cluster).toEqual(expect.arrayContaining(others));
			expect(cluster.filter((chunk) => chunksWith("KMS").includes(chunk))).toEqual([]);
		} finally {
			await simulator.close();
		}
	});

	it("holds the files that action.yml and package.json name", () => {
		const main = /^ {2}main: (\S+)$/m.exec(readFileSync(path.join(root, "action.yml"), "utf8"))?.[1] ?? "";
		const start = /node (\S+)/.exec(readFileSync(path.join(root, "package.json"), "utf8"))?.[1] ?? "";
		expect([main, start]).toEqual(["dist/action/index.js", "dist/cli/index.js"]);
		expect([main, start].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
	});
});
