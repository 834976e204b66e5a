import { afterEach, describe, expect, it } from "@jest/globals";
import { examine, renderTrials, type Trial } from "../src/doctor.js";
import { exampleAccount } from "../src/simulator/example_account.js";
import type { Faults } from "../src/simulator/faults.js";
import { type Simulator, startSimulator } from "../src/simulator/server.js";
import { configOf, NOW, surroundingsOf } from "./integration/scans.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const HOME = "eu-central-1";
/** Read once for the account, in the one Region of AWS that has it. */
const OF_ACCOUNT = "trustedadvisor:ListRecommendations";

async function trialsUnder(faults: Faults, regions: string[] = [HOME]): Promise<Trial[]> {
	simulator = await startSimulator(exampleAccount(NOW));
	simulator.faults = faults;
	return examine(configOf({ regions }), surroundingsOf(simulator));
}

const of = (trials: readonly Trial[], action: string) =>
	trials.filter((trial) => trial.action === action).map(({ region, outcome }) => [region, outcome]);

describe("doctor", () => {
	it("finds the denied read of what an account has one of, in the Region that it was asked in", async () => {
		const trials = await trialsUnder({ denied: [OF_ACCOUNT] });
		expect(of(trials, OF_ACCOUNT)).toEqual([["us-east-1", "denied"]]);
		const text = renderTrials(trials);
		expect(text).toMatch(/us-east-1\n {2}denied +trustedadvisor:ListRecommendations\n/);
		expect(text).toContain(`${OF_ACCOUNT} failed somewhere`);
	});

	it("finds it answered there, and not untried in every Region of the scan", async () => {
		const trials = await trialsUnder({}, [HOME, "eu-west-1"]);
		expect(of(trials, OF_ACCOUNT)).toEqual([["us-east-1", "answered"]]);
		expect(trials.filter(({ outcome }) => outcome !== "answered" && outcome !== "untried")).toEqual([]);
	});

	it("tells what failed from what could not be tried for it", async () => {
		const trials = await trialsUnder({ throttled: ["kms:ListKeys"] });
		expect(of(trials, "kms:ListKeys")).toEqual([[HOME, "throttled"]]);
		expect(of(trials, "kms:GetKeyPolicy")).toEqual([[HOME, "untried"]]);
	});

	it("finds a read that is denied for one part of a fact", async () => {
		const trials = await trialsUnder({ denied: ["cloudtrail:GetTrailStatus"] });
		expect(of(trials, "cloudtrail:GetTrailStatus")).toContainEqual([HOME, "denied"]);
	});

	it("tries what options need, and says what is without it", async () => {
		simulator = await startSimulator(exampleAccount(NOW));
		simulator.faults = { denied: ["cloudtrail:LookupEvents"] };
		const config = configOf({ regions: [HOME], rules: ["kms_key/enabled"], since: "last.json", account_quotas: true });
		const trials = await examine(config, surroundingsOf(simulator));
		expect(of(trials, "cloudtrail:LookupEvents")).toEqual([[HOME, "denied"]]);
		expect(of(trials, "servicequotas:ListServiceQuotas")).toEqual([[HOME, "answered"]]);
		expect(renderTrials(trials)).toContain("without it --since reads everything");
	});

	it("takes a service that says it is not enabled for one that answered", async () => {
		const trials = await trialsUnder({}, ["eu-west-1"]);
		expect(of(trials, "securityhub:DescribeHub")).toEqual([["eu-west-1", "answered"]]);
	});
});
