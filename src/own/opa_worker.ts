import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** The argument by which the worker's module knows that it is to run the shipped OPA; the file of its WASM comes after it. */
export const SHIPPED_OPA_ARGUMENT = "shipped-opa";

/**
 * The process in which the shipped OPA runs, from stdin to stdout: whoever starts it limits its memory and its time. It is
 * given no file, nothing of an environment and no argument, and WASI has no way to open a connection.
 */
export async function runShippedOpa(file: string): Promise<void> {
	const module = await WebAssembly.compile(brotliDecompressSync(readFileSync(file)));
	// Only here: to load it warns that it is experimental, and whoever starts this process has that switched off.
	const { WASI } = await import("node:wasi");
	// Go always ends by proc_exit, and that shall end the process at once. To return from it (`returnOnExit`) node:wasi throws
	// through the WASM, and V8 11.3 (Node 20) dies of that with SIGSEGV in one run of fifty, the answer being whole.
	// As for the program: Go collects its garbage less often.
	const env = { GOGC: "400" };
	const wasi = new WASI({ version: "preview1", args: ["opa"], env, preopens: {}, returnOnExit: false });
	wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
	process.exitCode = 1;
}
