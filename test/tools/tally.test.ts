import path from "node:path";
import { expect, it } from "@jest/globals";
import { root } from "../../tools/setup.js";
import { count } from "../../tools/steps/jest.js";
import { newTally } from "../../tools/steps/run.js";

it("tells what wants a tool that is not set up from what fails, by what was thrown", () => {
	const times = { startTime: 0, endTime: 1 };
	const failed = (fullName: string, thrown: { name?: string }, message: string) => ({
		status: "failed",
		fullName,
		failureMessages: [message],
		failureDetails: [thrown],
	});
	const tally = newTally();
	count(tally, {
		numPassedTests: 2,
		testResults: [
			{
				name: path.join(root, "test/a.test.ts"),
				status: "failed",
				...times,
				assertionResults: [
					failed("wants opa", { name: "SetupError" }, "SetupError: opa is not set up\n    at x"),
					failed("quotes the words", {}, "Error: expected: SetupError: opa is not set up"),
				],
			},
			{
				name: path.join(root, "test/b.test.ts"),
				status: "failed",
				...times,
				assertionResults: [],
				message: "  ● Test suite failed to run\n\n    SetupError: moto is not set up\n\n      1 | import",
			},
			{
				name: path.join(root, "test/c.test.ts"),
				status: "failed",
				...times,
				assertionResults: [],
				message: '  ● Test suite failed to run\n\n    SyntaxError: says "SetupError: nothing"\n',
			},
		],
	});
	expect(tally).toEqual({
		passed: 2,
		failed: 2,
		skipped: [],
		failedSteps: [],
		notRun: ["test/a.test.ts: wants opa (opa is not set up)", "test/b.test.ts (moto is not set up)"],
	});
});
