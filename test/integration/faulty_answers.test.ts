import { afterAll, beforeAll } from "@jest/globals";
import { type Subject, startSubjects, testEachOfExample, testEachOfGood } from "./faulty_scans.js";

// The other half of faults.test.ts, so that both can run at once.

let example: Subject;
let good: Subject;
beforeAll(async () => {
	({ example, good } = await startSubjects());
});
afterAll(() => Promise.all([example.simulator.close(), good.simulator.close()]));

const WAYS = ["throttled", "answered empty", "cut after the first page"] as const;
testEachOfExample(WAYS, () => example);
testEachOfGood(WAYS, () => good);
