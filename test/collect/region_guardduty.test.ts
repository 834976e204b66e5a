import { afterEach, describe, expect, it } from "@jest/globals";
import { detector } from "../../src/simulator/build/guardduty.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { regionState } from "../../src/simulator/world.js";
import { startAnswers } from "../aws/http_answers.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = ["guardduty_detectors", "guardduty_detector_settings"];

async function regionOf(state: Parameters<typeof regionState>[0], faults: Faults = {}) {
	simulator = await startSimulator(worldOf(state), faults);
	return byName(await collectType(simulator, "region", FACETS), "region").get(PLACE.region);
}

describe("the detector of GuardDuty", () => {
	it("is none where GuardDuty is off", async () => {
		const region = await regionOf({});
		expect(fact(region, "guardduty_detectors")).toEqual({
			status: "known",
			value: { available: true, detector_ids: [] },
		});
		expect(fact(region, "guardduty_detector_settings")).toEqual({ status: "known", value: [] });
	});

	it.each([
		[{}, { status: "ENABLED", cloudtrail_status: "ENABLED", finding_publishing_frequency: "FIFTEEN_MINUTES" }],
		[
			{ status: "DISABLED" as const, features: [], frequency: "SIX_HOURS" as const },
			{ status: "DISABLED", cloudtrail_status: "DISABLED", finding_publishing_frequency: "SIX_HOURS" },
		],
	])("says whether it is enabled and reads CloudTrail: %j", async (content, value) => {
		const made = detector(PLACE, content);
		const region = await regionOf({ detectors: [made] });
		expect(fact(region, "guardduty_detectors")).toEqual({
			status: "known",
			value: { available: true, detector_ids: [made.id] },
		});
		expect(fact(region, "guardduty_detector_settings")).toEqual({
			status: "known",
			value: [{ detector_id: made.id, settings: { status: "known", value } }],
		});
	});

	it("tells by its data sources where it tells no features", async () => {
		const made = detector(PLACE, { features: ["DNS_LOGS"] });
		const { features: _, ...without } = made.detector;
		const region = await regionOf({ detectors: [{ ...made, detector: without }] });
		expect(fact(region, "guardduty_detector_settings")).toMatchObject({
			value: [{ settings: { value: { cloudtrail_status: "DISABLED" } } }],
		});
	});

	it("is unknown for itself where it may not be read", async () => {
		const made = detector(PLACE);
		const region = await regionOf({ detectors: [made] }, { denied: ["guardduty:GetDetector"] });
		expect(fact(region, "guardduty_detector_settings")).toMatchObject({
			status: "known",
			value: [{ settings: { status: "unknown", reason: { kind: "denied", action: "guardduty:GetDetector" } } }],
		});
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["guardduty:ListDetectors"] }, "denied"],
		["throttled", { throttled: ["guardduty:ListDetectors"] }, "throttled"],
		["cut off", { dropped: ["guardduty:ListDetectors"] }, "unavailable"],
		["empty", { empty_answers: ["guardduty:ListDetectors"] }, "invalid"],
		["from a Region that should have it", { regions_without: { guardduty: [PLACE.region] } }, "denied"],
	])("is unknown where the list is %s", async (_name, faults, kind) => {
		const region = await regionOf({ detectors: [detector(PLACE)] }, faults);
		for (const facet of FACETS) {
			expect(fact(region, facet)).toMatchObject({
				status: "unknown",
				reason: { kind, action: "guardduty:ListDetectors" },
			});
		}
	});

	it("is not to be had in a Region that AWS's endpoint list has no GuardDuty for", async () => {
		const server = await startAnswers(() => ({
			status: 403,
			headers: { "x-amzn-errortype": "UnrecognizedClientException" },
			body: "{}",
		}));
		try {
			const inventory = await collectType(server, "region", FACETS, { region: "us-isob-west-1" });
			const [region] = inventory.resources.region ?? [];
			expect(fact(region, "guardduty_detectors")).toEqual({
				status: "known",
				value: { available: false, why: "Amazon GuardDuty is not offered in us-isob-west-1" },
			});
			expect(fact(region, "guardduty_detector_settings")).toEqual({ status: "known", value: [] });
		} finally {
			await server.close();
		}
	});
});
