import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { resourceSchemas } from "../collect/schemas.js";
import { inputSchema } from "./input_schema.js";

/** Where own policies lie while OPA works on them: no message that it gives holds the name otherwise. */
const STAGE = "keyproof-own-policies";

/** A folder for OPA to work in, and what is in it by the arguments that name it there. */
export interface Stage {
	readonly folder: string;
	/** The libraries that may be imported: `lib`, without tests. */
	readonly lib: string;
	readonly own: string;
	/** Text of OPA's, with the files named as the user knows them. */
	readonly shown: (text: string) => string;
	/** What a policy may use, as OPA's capabilities file. */
	readonly capabilities: string;
	/** Puts another file into the folder. */
	readonly write: (file: string, content: string) => void;
}

/**
 * Lays out own policies, and what they may import, for OPA. `wanted` says which of the shipped library files come along.
 *
 * @param policies the directory of the built policies.
 */
export function withStage<T>(
	path: string,
	files: ReadonlyMap<string, Uint8Array>,
	policies: URL,
	wanted: (file: string) => boolean,
	work: (stage: Stage) => T,
): T {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-own-"));
	const write = (place: string, content: Uint8Array | string): void => {
		mkdirSync(dirname(join(folder, place)), { recursive: true });
		writeFileSync(join(folder, place), content);
	};
	try {
		const lib = fileURLToPath(new URL("lib/", policies));
		for (const file of readdirSync(lib).filter(wanted)) write(`lib/${file}`, readFileSync(join(lib, file)));
		for (const [file, content] of files) write(`${STAGE}/${file}`, content);
		const capabilities = readFileSync(new URL("capabilities.json", policies), "utf8");
		write("capabilities.json", capabilities);
		write("schema.json", JSON.stringify(inputSchema(resourceSchemas)));
		const prefix = path.endsWith(".rego")
			? path.slice(0, Math.max(0, path.lastIndexOf("/") + 1))
			: `${path.replace(/\/+$/, "")}/`;
		return work({
			capabilities,
			folder,
			write,
			lib: "lib",
			own: STAGE,
			shown: (text) => text.replaceAll(`${STAGE}/`, () => prefix),
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
