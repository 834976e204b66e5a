import { z } from "zod";
import type { Stage } from "./stage.js";

/** Longer than this no compiling and no testing takes. */
export const MAXIMUM_MILLISECONDS = 120_000;
/** Longer than this no single test takes, be it one of a table of cases. */
export const TEST_SECONDS = 10;

/** One thing that OPA finds wrong; `row` from 1. */
export const complaint = z.object({
	message: z.string(),
	location: z.object({ file: z.string(), row: z.number() }).optional(),
});
export type Complaint = z.infer<typeof complaint>;

/**
 * Whether a call names no function that there is. OPA's code for it, `rego_type_error`, is that of every slip in types, so its
 * words tell (`"undefined function %v"` in v1/ast/check.go of the release that tools/go.mod pins); where a later OPA has
 * others, a hint is missing.
 */
export function namesNoFunction({ message }: Complaint): boolean {
	return message.includes("undefined function");
}

/** What came of the tests of a stage: what OPA prints, and what each query gives, undefined where that is nothing. */
export interface TestRun {
	readonly output: string;
	readonly passed: boolean;
	readonly values: readonly unknown[];
}

/** Open Policy Agent, be it a program or the one that ships. Whatever keeps it from an answer is a ConfigurationError. */
export interface Opa {
	/** As `opa check --strict` with a schema of `input`, then `opa build --target wasm`: the bytes of a bundle. */
	readonly build: (
		stage: Stage,
		{ entrypoints, schema }: { readonly entrypoints: readonly string[]; readonly schema: unknown },
	) => Uint8Array | readonly Complaint[];
	/** As `opa test`, then `opa eval` of the queries. */
	readonly test: (stage: Stage, queries: readonly string[]) => TestRun | readonly Complaint[];
}
