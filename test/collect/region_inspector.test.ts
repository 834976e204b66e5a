import { afterEach, describe, expect, it } from "@jest/globals";
import { inspector } from "../../src/simulator/build/inspector.js";
import type { Faults } from "../../src/simulator/faults.js";
import { startAnswers } from "../aws/http_answers.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const ACTION = "inspector2:BatchGetAccountStatus";

async function statusOf(content: Parameters<typeof inspector>[0], faults: Faults = {}) {
	simulator = await startSimulator(worldOf({ inspector: inspector(content) }), faults);
	const region = byName(await collectType(simulator, "region", ["inspector_status"]), "region").get(PLACE.region);
	return fact(region, "inspector_status");
}

/** The status from whatever the endpoint answers. */
async function answered(status: number, body: unknown, region = PLACE.region, error = "") {
	const headers = { "content-type": "application/json", ...(error !== "" && { "x-amzn-errortype": error }) };
	const server = await startAnswers(() => ({ status, headers, body: JSON.stringify(body) }));
	try {
		const [found] = (await collectType(server, "region", ["inspector_status"], { region })).resources.region ?? [];
		return fact(found, "inspector_status");
	} finally {
		await server.close();
	}
}

describe("the status of Amazon Inspector", () => {
	it.each([
		[["ec2"], "ENABLED", "ENABLED"],
		[["ecr"], "ENABLED", "DISABLED"],
		[[], "DISABLED", "DISABLED"],
	])("says whether it scans instances: %j", async (scans, status, ec2_status) => {
		expect(await statusOf({ scans })).toEqual({ status: "known", value: { available: true, status, ec2_status } });
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: [ACTION] }, "denied"],
		["throttled", { throttled: [ACTION] }, "throttled"],
		["cut off", { dropped: [ACTION] }, "unavailable"],
		["empty", { empty_answers: [ACTION] }, "unavailable"],
		["from a Region that should have it", { regions_without: { inspector2: [PLACE.region] } }, "denied"],
	])("is unknown where the answer is %s", async (_name, faults, kind) => {
		expect(await statusOf({}, faults)).toMatchObject({ status: "unknown", reason: { kind, action: ACTION } });
	});

	it.each([
		["ACCESS_DENIED", "denied"],
		["INTERNAL_ERROR", "unavailable"],
	])("is unknown where of the account there is an error instead: %s", async (errorCode, kind) => {
		const failed = { accountId: PLACE.account, errorCode, errorMessage: "No access" };
		expect(await answered(200, { accounts: [], failedAccounts: [failed] })).toMatchObject({
			status: "unknown",
			reason: { kind, action: ACTION, message: `${errorCode}: No access` },
		});
	});

	it("is unknown where the answer is of another account", async () => {
		const state = { status: "ENABLED" };
		const other = { accountId: "444455556666", state, resourceState: { ec2: state, ecr: state } };
		expect(await answered(200, { accounts: [other] })).toMatchObject({ status: "unknown" });
	});

	it("is not to be had in a Region that AWS's endpoint list has no Inspector for", async () => {
		expect(await answered(403, {}, "ap-southeast-6", "UnrecognizedClientException")).toEqual({
			status: "known",
			value: { available: false, why: "Amazon Inspector is not offered in ap-southeast-6" },
		});
	});
});
