/** Module hooks: TypeScript as it stands, `@jest/globals` as ./globals.js. Node calls them in a thread of their own. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const GLOBALS = new URL("./globals.js", import.meta.url).href;

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
	if (specifier === "@jest/globals") return { url: GLOBALS, format: "module", shortCircuit: true };
	if (specifier.endsWith(".js") && /^(?:\.|file:)/.test(specifier) && !context.parentURL?.includes("/node_modules/")) {
		const url = new URL(`${specifier.slice(0, -3)}.ts`, context.parentURL);
		if (existsSync(url)) return { url: url.href, format: "module", shortCircuit: true };
	}
	return next(specifier, context);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
	if (!/^file:.*\.ts$/.test(url)) return next(url, context);
	const sourcefile = fileURLToPath(url);
	const options = /** @type {const} */ ({ loader: "ts", format: "esm", target: "es2022", sourcemap: "inline" });
	const { code } = await transform(readFileSync(sourcefile, "utf8"), { ...options, sourcefile });
	return { format: "module", source: code, shortCircuit: true };
}
