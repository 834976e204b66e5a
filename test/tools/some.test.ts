import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { root } from "../../tools/setup.js";
import { choose } from "../../tools/steps/some.js";

const nothing = { policies: [], tests: [], sources: [], flags: [] };

describe("npm test -- PATH", () => {
	it.each([
		["a policy, with the test beside it", "policies/kms_key/spec_strong.rego", withItsTest()],
		["a policy's test, with its policy", "policies/kms_key/spec_strong_test.rego", withItsTest()],
		["a folder of policies", "policies/kms_key/", { policies: ["policies/kms_key"] }],
		["a test", "test/config/options.test.ts", { tests: ["test/config/options.test.ts"] }],
		["a folder of tests", "test/config", { tests: ["test/config"] }],
		[
			"a source file, with the test that mirrors it",
			"src/config/options.ts",
			{ tests: ["test/config/options.test.ts"] },
		],
		["one without, with those that import it", "tools/steps/some.js", { tests: ["test/tools/some.test.ts"] }],
		["one that no test imports, with those of its folder", "src/evaluate/openings.ts", { tests: ["test/evaluate"] }],
		["a source file of which no test is near, for Jest to find", "src/main.ts", { sources: ["src/main.ts"] }],
		["a folder of sources, which tests mirror", "src/config", { tests: ["test/config"] }],
		["everything", ".", { policies: ["policies"], tests: ["test"] }],
	])("takes %s", (_, arg, expected) => {
		expect(choose([arg])).toEqual({ ...nothing, ...expected });
	});

	it("takes what tests share, with the tests that import it", () => {
		const { tests, ...rest } = choose(["test/aws/fake_clock.ts"]);
		expect(rest).toEqual({ policies: [], sources: [], flags: [] });
		expect(tests).toContain("test/aws/caller.test.ts");
		for (const file of tests) expect(readFileSync(path.join(root, file), "utf8")).toContain("/fake_clock.js");
	});

	it("takes several, and hands Jest its own flags with their values", () => {
		expect(choose(["test/config", "-t", "nearest", "policies/lib", "--verbose"])).toEqual({
			policies: ["policies/lib"],
			tests: ["test/config"],
			sources: [],
			flags: ["-t", "nearest", "--verbose"],
		});
	});

	it.each([["test/nowhere.test.ts"], ["README.md"], ["docs"]])("refuses %s, saying what it takes", (arg) => {
		expect(() => choose([arg])).toThrow(/there is no such file|give a policy/);
	});
});

function withItsTest() {
	return { policies: ["policies/kms_key/spec_strong.rego", "policies/kms_key/spec_strong_test.rego"] };
}
