import { afterEach, describe, expect, it } from "@jest/globals";
import type { Simulator } from "../../src/simulator/server.js";
import { auditedWorld } from "./audit_rest_world.js";
import { type Conformance, python } from "./conformance.js";
import { startWritable } from "./writes/writable.js";

let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

describe("the audit services that speak REST, as botocore's models see them", () => {
	it("answer with known members only, page by page, and word what is not on as AWS does", async () => {
		const world = auditedWorld();
		simulator = await startWritable(world);
		const { problems, calls, errors, counts } = await python<Conformance>(
			"botocore_rest_conformance.py",
			simulator.url,
			world.account,
			"none",
			"2",
			"eu-central-1",
			"eu-west-1",
		);
		expect(problems).toEqual([]);
		expect(Object.keys(calls).sort()).toEqual([
			"accessanalyzer.ListAnalyzers",
			"accessanalyzer.ListFindingsV2",
			"auditmanager.BatchImportEvidenceToAssessmentControl",
			"auditmanager.GetAccountStatus",
			"auditmanager.GetAssessment",
			"auditmanager.GetEvidenceFileUploadUrl",
			"auditmanager.ListAssessments",
			"guardduty.GetDetector",
			"guardduty.ListDetectors",
			"inspector2.BatchGetAccountStatus",
			"inspector2.ListCoverage",
			"inspector2.ListFindings",
			"securityhub.BatchGetSecurityControls",
			"securityhub.BatchImportFindings",
			"securityhub.DescribeHub",
			"securityhub.DescribeSecurityHubV2",
			"securityhub.GetEnabledStandards",
			"securityhub.GetFindings",
			"securityhub.ListStandardsControlAssociations",
			"trustedadvisor.ListRecommendationResources",
			"trustedadvisor.ListRecommendations",
		]);
		expect(errors).toEqual({
			"foreign detector": "BadRequestException",
			"malformed detector": "BadRequestException",
			"foreign detector token": "BadRequestException",
			"control that is not there": "InvalidInputException",
			"foreign finding token": "InvalidInputException",
			"import for another account": "AccessDeniedException",
			"import for another Region": "AccessDeniedException",
			"product that is none": "InvalidInputException",
			"foreign coverage token": "ValidationException",
			"analyzer that is not there": "ResourceNotFoundException",
			"foreign analyzer token": "ValidationException",
			"assessment that is not there": "ResourceNotFoundException",
			"type that is not taken": "ValidationException",
			"hub that is off": "InvalidAccessException",
			"standards of no hub": "InvalidAccessException",
			"controls of no hub": "InvalidAccessException",
			"findings of no hub": "InvalidAccessException",
			"import into no hub": "InvalidAccessException",
			"new hub that is off": "ResourceNotFoundException",
			"assessments of a closed account": "AccessDeniedException",
			"upload of a closed account": "AccessDeniedException",
			"Region without Audit Manager": "UnrecognizedClientException",
			"check that is none": "ValidationException",
			"recommendation that is not there": "ResourceNotFoundException",
			"advisor in another Region": "UnrecognizedClientException",
		});
		expect(counts).toEqual({
			"eu-central-1 detectors": ["ENABLED"],
			"eu-central-1 standards": 2,
			"eu-central-1 controls": ["ENABLED", "DISABLED"],
			"eu-central-1 no controls": ["KMS.99"],
			"eu-central-1 associations": ["ENABLED", "DISABLED", "DISABLED"],
			imported: [5, 1, "InvalidInput"],
			ours: ["keyproof/0", "keyproof/1", "keyproof/2", "keyproof/3", "keyproof/4"],
			"eu-central-1 inspector": ["ENABLED", "ACCESS_DENIED", 3, 3],
			"eu-central-1 analyzers": { external: 2, unused: 0, broken: 0 },
			"eu-central-1 audit manager": "ACTIVE",
			"PCI 2026": ["404"],
			"PCI again": ["404"],
			"eu-central-1 assessments": 2,
			"eu-west-1 detectors": [],
			"eu-west-1 inspector": ["DISABLED", "ACCESS_DENIED", 0, 0],
			"eu-west-1 analyzers": {},
			"eu-west-1 audit manager": "INACTIVE",
			advice: { warning: 3, ok: 0 },
		});
	});

	it("tell an account without the support plan so", async () => {
		const { trusted_advisor: _, ...world } = auditedWorld();
		simulator = await startWritable(world);
		const args = [simulator.url, world.account, "none", "50", "eu-central-1"];
		const { problems, counts } = await python<Conformance>("botocore_rest_conformance.py", ...args);
		expect(problems).toEqual([]);
		expect(counts).toMatchObject({ advice: "AccessDeniedException" });
	});
});
