import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where own policies lie while OPA works on them: no message that it gives holds the name otherwise. */
const STAGE = "keyproof-own-policies";

/** What OPA works on: files by their paths, and what it may use. */
export interface Stage {
	readonly files: ReadonlyMap<string, string>;
	/** The files and folders of them that OPA loads: the libraries, and the own policies. */
	readonly paths: readonly string[];
	/** What a policy may use, as OPA's capabilities file. */
	readonly capabilities: string;
	/** Text of OPA's, with the files named as the user knows them. */
	readonly shown: (text: string) => string;
}

/**
 * Own policies, and what they may import, for OPA. `wanted` says which of the shipped library files come along.
 *
 * @param policies the directory of the built policies.
 */
export function stageOf(
	path: string,
	files: ReadonlyMap<string, Uint8Array>,
	policies: URL,
	wanted: (file: string) => boolean,
): Stage {
	const lib = fileURLToPath(new URL("lib/", policies));
	const shipped = readdirSync(lib)
		.filter(wanted)
		.map((file) => [`lib/${file}`, readFileSync(`${lib}/${file}`, "utf8")] as const);
	const own = [...files].map(([file, bytes]) => [`${STAGE}/${file}`, Buffer.from(bytes).toString("utf8")] as const);
	const prefix = path.endsWith(".rego")
		? path.slice(0, Math.max(0, path.lastIndexOf("/") + 1))
		: `${path.replace(/\/+$/, "")}/`;
	return {
		files: new Map([...shipped, ...own]),
		paths: ["lib", STAGE],
		capabilities: readFileSync(new URL("capabilities.json", policies), "utf8"),
		shown: (text) => text.replaceAll(`${STAGE}/`, () => prefix),
	};
}
