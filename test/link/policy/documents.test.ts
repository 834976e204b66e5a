import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { tells } from "./judge.js";

/** Policy documents, each with what a rule tells of a key that has it: one case a line. */
const cases = z
	.array(
		z.strictObject({
			rule: z.string(),
			name: z.string(),
			usage: z.string().optional(),
			tags: z.record(z.string(), z.string()).optional(),
			parameters: z.record(z.string(), z.json()).optional(),
			document: z.record(z.string(), z.json()),
			tells: z.array(z.string()),
		}),
	)
	.parse(
		readFileSync(new URL("documents.jsonl", import.meta.url), "utf8")
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line)),
	);

describe.each([...new Set(cases.map(({ rule }) => rule))])("%s of a document", (rule) => {
	it.each(cases.filter((one) => one.rule === rule).map((one) => [one.name, one] as const))("%s", async (_name, one) => {
		expect(await tells(rule, one)).toEqual(one.tells);
	});
});
