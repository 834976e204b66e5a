import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { ConfigurationError } from "../model/errors.js";
import type { Opa } from "./opa.js";
import { opaProgram } from "./opa_program.js";
import { shippedOpa } from "./opa_shipped.js";

/**
 * The `opa` on PATH; undefined where there is none. Folders that PATH names from the working directory are passed over: a
 * checkout could bring a program of that name.
 */
export function opaOnPath(path = process.env.PATH ?? ""): string | undefined {
	const names = process.platform === "win32" ? ["opa.exe"] : ["opa"];
	return path
		.split(delimiter)
		.filter((folder) => isAbsolute(folder))
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find(isProgram);
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** What else there is where PATH has no `opa`: a program that is fetched, and who is told that it cannot be. */
export interface Elsewhere {
	/** Its path. @throws ConfigurationError that says why it cannot be had. */
	readonly fetch: () => Promise<string>;
	readonly onNote: (note: string) => void;
}

/**
 * The OPA on PATH, else one that is fetched, else the one that ships.
 *
 * @throws ConfigurationError where a file of that name is there and cannot be run, when it is asked.
 */
export async function opaHere(policies: URL, worker: URL, elsewhere?: Elsewhere): Promise<Opa> {
	const found = opaOnPath();
	if (found !== undefined) return opaProgram(found);
	try {
		if (elsewhere !== undefined) return opaProgram(await elsewhere.fetch());
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
		elsewhere?.onNote(`${error.message}. Own policies are compiled by the OPA that ships, which takes seconds longer.`);
	}
	return shippedOpa(policies, worker);
}
