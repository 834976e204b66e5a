import { describe, expect, it } from "@jest/globals";
import { choose } from "../../tools/steps/some.js";

const nothing = { policies: [], tests: [], sources: [], flags: [] };

describe("npm test -- PATH", () => {
	it.each([
		["a policy, with the test beside it", "policies/kms_key/spec_strong.rego", withItsTest()],
		["a policy's test, with its policy", "policies/kms_key/spec_strong_test.rego", withItsTest()],
		["a folder of policies", "policies/kms_key/", { policies: ["policies/kms_key"] }],
		["a test", "test/config/options.test.ts", { tests: ["test/config/options.test.ts"] }],
		["a folder of tests", "test/config", { tests: ["test/config"] }],
		["a source file, whose tests Jest finds", "src/config/options.ts", { sources: ["src/config/options.ts"] }],
		["a folder of sources, which tests mirror", "src/config", { tests: ["test/config"] }],
		["what tests share, whose tests Jest finds", "test/aws/fake_clock.ts", { sources: ["test/aws/fake_clock.ts"] }],
		["everything", ".", { policies: ["policies"], tests: ["test"] }],
	])("takes %s", (_, arg, expected) => {
		expect(choose([arg])).toEqual({ ...nothing, ...expected });
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
