import { readYaml } from "../config/yaml.js";
import { ConfigurationError } from "../model/errors.js";
import { isObject } from "../model/object.js";

/** A package of Rego, and the METADATA above it. */
export interface RegoPackage {
	readonly file: string;
	/** The line of the package, from 1. */
	readonly row: number;
	/** `["keyproof", "kms_key", "named_well"]`. */
	readonly path: readonly string[];
	/** What the block says; undefined where there is none. */
	readonly metadata: Readonly<Record<string, unknown>> | undefined;
}

const PACKAGE = /^[ \t]*package[ \t]+([a-zA-Z_][\w.]*)/;
const BLOCK = /^[ \t]*#[ \t]*METADATA[ \t]*$/;

/**
 * The package of a Rego file with its METADATA, as OPA reads both: the comment that begins with a line `# METADATA` and stands
 * above the package. So no OPA is needed for what a bundle holds. Undefined for a file that names no package.
 *
 * @throws ConfigurationError with file and line, for a block that is no YAML.
 */
export function packageIn(text: string, file: string): RegoPackage | undefined {
	const lines = text.split(/\r?\n/);
	const at = lines.findIndex((line) => PACKAGE.test(line));
	const name = PACKAGE.exec(lines[at] ?? "")?.[1];
	if (name === undefined) return undefined;
	return { file, row: at + 1, path: name.split("."), metadata: blockAbove(lines, at, file) };
}

function blockAbove(lines: readonly string[], at: number, file: string): RegoPackage["metadata"] {
	const start = lines.slice(0, at).findLastIndex((line) => BLOCK.test(line));
	if (start === -1) return undefined;
	const end = lines.findIndex((line, index) => index > start && !line.trimStart().startsWith("#"));
	const block = lines.slice(start + 1, end === -1 ? at : end).map((line) => line.trimStart().slice(1));
	// Empty lines above, so that YAML's lines are those of the file.
	const yaml = [...Array.from({ length: start + 1 }, () => ""), ...block].join("\n");
	const { value } = readYaml(yaml, file);
	if (isObject(value)) return { ...value };
	throw new ConfigurationError(`${file}:${start + 1}: METADATA has no members`);
}

/** Packages as `opa inspect --annotations` tells them. */
export function inspectionOf(packages: readonly RegoPackage[]): unknown {
	return {
		annotations: packages.flatMap(({ file, row, path, metadata }) => {
			if (metadata === undefined) return [];
			return [
				{
					annotations: { scope: "package", ...metadata },
					location: { file, row },
					path: ["data", ...path].map((value) => ({ value })),
				},
			];
		}),
	};
}
