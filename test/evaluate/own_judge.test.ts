import { expect, it } from "@jest/globals";
import { hereJudge } from "../../src/evaluate/own_judge.js";
import { compile } from "./bundle.js";

it("asks about each resource as of when it was read", () => {
	const wasm = compile(
		{ "door/seen.rego": "package keyproof.door.seen\n\nviolation contains data.scan.collected_at\n" },
		["door"],
	);
	const asks = [{ rule: "door/seen", entrypoint: "keyproof/door" }];
	const [sooner, later] = ["2026-01-15T12:00:00.000Z", "2026-01-16T06:00:00.000Z"];
	const outcomes = hereJudge()({
		modules: [{ source: "doors", wasm, sha256: "", asks }],
		data: { parameters: {}, scan: { collected_at: sooner } },
		questions: [undefined, later, later, undefined].map((collected_at) => ({
			rule: "door/seen",
			input: "{}",
			...(collected_at === undefined ? {} : { collected_at }),
		})),
	});
	expect(outcomes.map((outcome) => ("json" in outcome ? /\d{4}-[^"]*/.exec(outcome.json)?.[0] : outcome))).toEqual([
		sooner,
		later,
		later,
		sooner,
	]);
});
