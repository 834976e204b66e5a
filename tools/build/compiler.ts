import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { z } from "zod";
import { goBuildWasm } from "../setup/go.js";
import { root, SetupError } from "../setup.js";

/** What the compiler follows from, and so says whether it is to be built again. */
const SOURCES = ["tools/compiler/main.go", "tools/go.mod", "tools/go.sum"];
const COMMITTED = join(root, "dist/opa");
const FILE = "compiler.wasm.br";
const LICENCES = "LICENSES.txt";

/** What stands beside the file: what it was built of, by which Go, and what it is. */
const record = z.strictObject({
	opa: z.string(),
	go: z.string(),
	/** SHA-256 (hex) of the sources, of the file, and of the licences beside it. */
	sources: z.string(),
	sha256: z.string(),
	licences_sha256: z.string(),
});
type CompilerRecord = z.infer<typeof record>;

/**
 * Puts OPA's own compiler into a folder, as compressed WASM with its record: the one of `from`, which is `dist`, where that
 * was built of the same sources, so that a build needs no Go. `again` builds it whatever is there.
 *
 * @throws SetupError where it has to be built and there is no Go, or where the one that is there is not what its record says.
 */
export async function buildCompiler(target: string, again: boolean, from = COMMITTED): Promise<void> {
	const sources = digestOf(...SOURCES.flatMap((file) => [`\0${file}\0`, readFileSync(join(root, file))]));
	const committed = recordIn(from);
	if (!again && committed?.sources === sources) {
		refuseOthers(from, committed);
		cpSync(from, target, { recursive: true });
		return;
	}
	process.stdout.write(
		"building OPA's compiler for dist/opa: this takes minutes, and is done when its sources change\n",
	);
	const work = join(root, `build/compiler-${process.pid}`);
	try {
		mkdirSync(work, { recursive: true });
		mkdirSync(target, { recursive: true });
		const { go, goroot, modules } = await goBuildWasm("./compiler", join(work, "compiler.wasm"));
		const opa = modules.find(({ path }) => path === "github.com/open-policy-agent/opa")?.version ?? "";
		const licences = licencesOf([{ path: "Go", version: go, folder: goroot }, ...modules]);
		const file = compressed(readFileSync(join(work, "compiler.wasm")));
		writeFileSync(join(target, FILE), file);
		writeFileSync(join(target, LICENCES), licences);
		const built: CompilerRecord = { opa, go, sources, sha256: digestOf(file), licences_sha256: digestOf(licences) };
		writeFileSync(join(target, "compiler.json"), `${JSON.stringify(built, null, "\t")}\n`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** @throws SetupError where a file is not the one that the record is about. */
function refuseOthers(folder: string, { sha256, licences_sha256 }: CompilerRecord): void {
	for (const [file, digest] of [
		[FILE, sha256],
		[LICENCES, licences_sha256],
	] as const) {
		const place = join(folder, file);
		if (existsSync(place) && digestOf(readFileSync(place)) === digest) continue;
		throw new SetupError(`${place} is not what compiler.json beside it says: npm run build:compiler`);
	}
}

function recordIn(folder: string): CompilerRecord | undefined {
	const file = join(folder, "compiler.json");
	return existsSync(file) ? record.safeParse(JSON.parse(readFileSync(file, "utf8"))).data : undefined;
}

/** Two thirds of what gzip makes of it; a minute for a build, and 0.2 s to unpack. */
function compressed(wasm: Uint8Array): Buffer {
	return brotliCompressSync(wasm, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
		},
	});
}

/** What the modules say that whoever passes them on has to pass on. */
function licencesOf(modules: readonly { path: string; version: string; folder: string }[]): string {
	const texts = modules.map(({ path, version, folder }) => {
		const files = readdirSync(folder)
			.filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
			.sort();
		if (files.length === 0) throw new SetupError(`${path} ${version} has no licence in ${folder}`);
		return [`${path} ${version}`, ...files.map((file) => readFileSync(join(folder, file), "utf8").trim())].join("\n\n");
	});
	return `${texts.join("\n\n\n")}\n`;
}

function digestOf(...contents: readonly (Uint8Array | string)[]): string {
	const hash = createHash("sha256");
	for (const content of contents) hash.update(content);
	return hash.digest("hex");
}
