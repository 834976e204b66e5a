import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/**
 * Puts the parser of HCL into a folder: web-tree-sitter as the CommonJS that it comes as, since ncc's ESM of it does not
 * run, and both files of WASM. Their bytes are the packages' own.
 */
export function copyHcl(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const copy = (from: string, to: string) => cpSync(join(packages, from), join(folder, to));
	copy("web-tree-sitter/web-tree-sitter.cjs", "index.js");
	copy("web-tree-sitter/web-tree-sitter.wasm", "web-tree-sitter.wasm");
	copy("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm", "tree-sitter-hcl.wasm");
	writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
	const licences = ["web-tree-sitter", "@tree-sitter-grammars/tree-sitter-hcl"].map(
		(name) => `${name}\n\n${readFileSync(join(packages, name, "LICENSE"), "utf8")}`,
	);
	writeFileSync(join(folder, "LICENSES.txt"), licences.join("\n"));
}
