import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SourceTree } from "../../../src/iac/source/blocks.js";
import { type HclReader, loadHcl } from "../../../src/iac/source/hcl.js";
import { copyHcl } from "../../../tools/build/hcl.js";

/** The reader of HCL, from a folder made as the build makes it. */
export async function hclReader(): Promise<HclReader> {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-hcl-"));
	copyHcl(folder);
	return loadHcl(pathToFileURL(`${folder}/`));
}

/** Files given as text, by path. */
export function treeOf(files: Readonly<Record<string, string>>): SourceTree {
	return {
		list: (folder) => {
			const names = Object.keys(files).filter((file) => posix.dirname(file) === (folder === "" ? "." : folder));
			return names.length === 0 ? undefined : names.map((file) => posix.basename(file));
		},
		read: (file) => files[file],
	};
}

export const PLANS = fileURLToPath(new URL("../../fixtures/plans/", import.meta.url));

/** The files of a recorded scenario, by paths from its folder. */
export function scenarioTree(scenario: string): SourceTree {
	const names = readdirSync(join(PLANS, scenario), { recursive: true, withFileTypes: true });
	const paths = names
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath, entry.name).slice(join(PLANS, scenario).length + 1));
	return treeOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(PLANS, scenario, path), "utf8")])));
}
