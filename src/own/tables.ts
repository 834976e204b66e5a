import { z } from "zod";
import type { OwnLimits } from "../evaluate/own_judge.js";
import { PolicyError } from "../model/errors.js";
import { isLate, type OwnJudge } from "../model/own_policies.js";
import { buildStage } from "./compile.js";
import type { Opa } from "./opa.js";
import type { Stage } from "./stage.js";

/** What tables of cases may take: a fixture has some kilobytes. */
export const TABLE_LIMITS: OwnLimits = { milliseconds: 10_000, all_milliseconds: 60_000, bytes: 100_000_000 };

/** The table of a rule's cases: the entrypoint that gives it, and the file that it stands in. */
export interface Table {
	readonly rule: string;
	readonly entrypoint: string;
	readonly file: string;
}

const answered = z.array(z.looseObject({ result: z.unknown() }));

/**
 * The tables of cases, worked out in a process that ends in time: OPA ends no query of its own where it is WASM. Undefined
 * where that cannot be, since tests need not compile to WASM, or as strictly as policies: `opa test` then gives them.
 *
 * @throws PolicyError for a table that is not worked out in time.
 */
export function tablesByWasm(
	opa: Opa,
	stage: Stage,
	tables: readonly Table[],
	{ judge, data }: { readonly judge: OwnJudge; readonly data: unknown },
): readonly unknown[] | undefined {
	const entrypoints = tables.map(({ entrypoint }) => entrypoint);
	const wasm = buildStage(opa, stage, entrypoints, "the cases");
	if (!(wasm instanceof Uint8Array)) return undefined;
	const modules = [{ source: "cases", wasm, sha256: "", asks: tables }];
	const outcomes = judge({ modules, data, questions: tables.map(({ rule }) => ({ rule, input: "{}" })) });
	const values: unknown[] = [];
	for (const [index, { rule, file }] of tables.entries()) {
		const outcome = outcomes[index];
		if (outcome === undefined || "failure" in outcome) {
			if (outcome === undefined || !isLate(outcome.failure)) return undefined;
			throw new PolicyError(`${file}: ${rule}: its table of cases is not worked out: ${outcome.failure}`);
		}
		values.push(answered.parse(JSON.parse(outcome.json))[0]?.result);
	}
	return values;
}
