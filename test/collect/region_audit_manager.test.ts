import { afterEach, describe, expect, it } from "@jest/globals";
import { assessment } from "../../src/simulator/build/audit_manager.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { RegionState } from "../../src/simulator/world.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = ["audit_manager", "audit_manager_assessments"];
const assessments = [
	assessment(PLACE, { name: "PCI 2026" }),
	assessment(PLACE, { name: "PCI 2025", status: "INACTIVE" }),
	assessment(PLACE, { name: "SOC 2", framework: "SOC 2" }),
];

async function regionOf(audit_manager: RegionState["audit_manager"], faults: Faults = {}, region = PLACE.region) {
	simulator = await startSimulator(worldOf({ audit_manager }), faults);
	return byName(await collectType(simulator, "region", FACETS, { region }), "region").get(region);
}

describe("Audit Manager", () => {
	it("tells its active assessments, over all pages", async () => {
		const region = await regionOf({ status: "ACTIVE", assessments }, { page_size: 1 });
		expect(fact(region, "audit_manager")).toEqual({ status: "known", value: { available: true, status: "ACTIVE" } });
		const [pci, , soc] = assessments;
		expect(fact(region, "audit_manager_assessments")).toEqual({
			status: "known",
			value: [
				{ assessment_id: pci?.metadata.id, name: "PCI 2026", compliance_type: "PCI DSS V4.0" },
				{ assessment_id: soc?.metadata.id, name: "SOC 2", compliance_type: "SOC 2" },
			],
		});
	});

	it("has none while the account is being registered, and is not asked", async () => {
		const region = await regionOf(
			{ status: "PENDING_ACTIVATION", assessments },
			{ denied: ["auditmanager:ListAssessments"] },
		);
		expect(fact(region, "audit_manager")).toMatchObject({ value: { available: true, status: "PENDING_ACTIVATION" } });
		expect(fact(region, "audit_manager_assessments")).toEqual({ status: "known", value: [] });
	});

	it("is closed to an account that was not registered in time, and is not asked further", async () => {
		const region = await regionOf({ status: "INACTIVE", assessments: [] });
		const why = "AWS Audit Manager is closed to new customers since 2026-04-30, and the account is not registered here";
		expect(fact(region, "audit_manager")).toEqual({ status: "known", value: { available: false, why } });
		expect(fact(region, "audit_manager_assessments")).toEqual({ status: "known", value: [] });
	});

	it("is not to be had in a Region without it", async () => {
		const region = await regionOf({ status: "ACTIVE", assessments }, {}, "eu-north-1");
		expect(fact(region, "audit_manager")).toEqual({
			status: "known",
			value: { available: false, why: "AWS Audit Manager is not offered in eu-north-1" },
		});
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["auditmanager:GetAccountStatus"] }, "denied"],
		["throttled", { throttled: ["auditmanager:GetAccountStatus"] }, "throttled"],
		["cut off", { dropped: ["auditmanager:GetAccountStatus"] }, "unavailable"],
		["empty", { empty_answers: ["auditmanager:GetAccountStatus"] }, "invalid"],
		["from a Region that should have it", { regions_without: { auditmanager: [PLACE.region] } }, "denied"],
	])("is unknown where its status is %s", async (_name, faults, kind) => {
		const region = await regionOf({ status: "ACTIVE", assessments }, faults);
		for (const facet of FACETS) {
			expect(fact(region, facet)).toMatchObject({
				status: "unknown",
				reason: { kind, action: "auditmanager:GetAccountStatus" },
			});
		}
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["auditmanager:ListAssessments"] }, "denied"],
		["cut after a page", { cut_pages: ["auditmanager:ListAssessments"], page_size: 1 }, "denied"],
		["empty", { empty_answers: ["auditmanager:ListAssessments"] }, "invalid"],
	])("has assessments that are unknown where the list is %s", async (_name, faults, kind) => {
		const region = await regionOf({ status: "ACTIVE", assessments }, faults);
		expect(fact(region, "audit_manager_assessments")).toMatchObject({
			status: "unknown",
			reason: { kind, action: "auditmanager:ListAssessments" },
		});
	});
});
