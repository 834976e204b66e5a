import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { PolicyBundle } from "../model/policy.js";
import { compileRego, isLibrary } from "./compile.js";
import { type OwnPart, type OwnWork, readOwn, withOwn } from "./load.js";
import { packageIn } from "./metadata.js";
import type { Opa } from "./opa.js";
import { opaHere } from "./opa_here.js";
import { lookInside, ownJudge } from "./process.js";
import type { OwnSource } from "./source.js";

/** Where what own policies need is found. */
export interface OwnPlaces {
	/** The directory of the built policies. */
	readonly policies: URL;
	/** The module that runs what is somebody else's in a process of its own. */
	readonly worker: URL;
	/** OPA, asked for where there is Rego to compile. By default the one on PATH, else the one that ships. */
	readonly opa?: () => Promise<Opa> | Opa;
}

/** The shipped policies together with own ones, compiled, looked into and validated. @throws as `readOwn` and `withOwn`. */
export async function bringOwn(
	shipped: PolicyBundle,
	sources: readonly OwnSource[],
	places: OwnPlaces,
): Promise<PolicyBundle> {
	if (sources.length === 0) return shipped;
	return withOwn(shipped, await readParts(sources, places), ownJudge(places.worker));
}

export function readParts(
	sources: readonly OwnSource[],
	{ policies, worker, opa = () => opaHere(policies, worker) }: OwnPlaces,
): Promise<OwnPart[]> {
	const work: OwnWork = {
		compile: async (source, entrypoints) => compileRego(await opa(), source, entrypoints, policies),
		look: (modules) => lookInside(modules, worker),
		libraries: librariesIn(policies),
		builtins: builtinsIn(policies),
	};
	return readOwn(sources, work);
}

/** The packages of the shipped libraries. */
function librariesIn(policies: URL): string[] {
	const lib = new URL("lib/", policies);
	return readdirSync(lib)
		.filter(isLibrary)
		.flatMap((file) => packageIn(readFileSync(new URL(file, lib), "utf8"), file)?.path.join(".") ?? []);
}

const capabilities = z.object({ builtins: z.array(z.object({ name: z.string() })) });

function builtinsIn(policies: URL): string[] {
	const text = readFileSync(new URL("capabilities.json", policies), "utf8");
	return capabilities.parse(JSON.parse(text)).builtins.map(({ name }) => name);
}
