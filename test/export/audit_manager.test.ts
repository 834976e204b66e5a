import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { systemClock } from "../../src/aws/clock.js";
import type { Outside } from "../../src/aws/connect.js";
import { evidenceFor } from "../../src/export/audit_manager.js";
import { exportAuditManager } from "../../src/export/export.js";
import { assessment as assessmentSchema } from "../../src/model/scan.js";
import { assessment } from "../../src/simulator/build/audit_manager.js";
import { QUICK } from "../aws/http_answers.js";
import { PLACE, type Simulator, worldOf } from "../collect/worlds.js";
import { ACCOUNT } from "../report/scans.js";
import { startWritable } from "../simulator/writes/writable.js";
import { EVERY_KIND, scanAt } from "./scan.js";

const ROLE = `arn:aws:iam::${ACCOUNT}:role/KeyproofExport`;
const audit = assessment(PLACE, {
	name: "PCI 2026",
	controls: {
		"Requirement 3": ["3.6.1 Keys are protected", "3.7.4 Keys are changed", "Twice"],
		"Requirement 10": ["Twice"],
	},
});
const ID = audit.metadata.id;

let simulator: Simulator;
beforeEach(async () => {
	simulator = await startWritable(worldOf({ audit_manager: { status: "ACTIVE", assessments: [audit] } }));
});
afterEach(() => simulator.close());

function outside(): Outside {
	return {
		clock: systemClock,
		pace: QUICK,
		signal: new AbortController().signal,
		endpoint: simulator.url,
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
	};
}

const OPTIONS = { export_role_arns: [ROLE], assessment: ID, region: PLACE.region, dry_run: false };

/** The evidence that Audit Manager holds, by the name of its control. */
function held(): Map<string, Buffer> {
	const controls = audit.framework.controlSets.flatMap((set) => set.controls);
	return new Map(
		simulator.written.evidence.map(({ control_id, bytes }) => {
			const name = controls.find(({ id }) => id === control_id)?.name ?? control_id;
			return [String(name), bytes ?? Buffer.alloc(0)];
		}),
	);
}

describe("the evidence for a control", () => {
	it("is the whole assessment where no rules are named", () => {
		const [{ file_name, content, verdicts } = { file_name: "", content: Buffer.alloc(0), verdicts: 0 }] = evidenceFor(
			scanAt(0),
			[{ control: "a" }],
		);
		expect(file_name).toBe("keyproof-111122223333-20260615T100000000Z-1.json");
		expect(verdicts).toBe(6);
		expect(assessmentSchema.parse(JSON.parse(content.toString())).rules).toHaveLength(4);
	});

	it("is the verdicts of its rules, and the result that they alone would have", () => {
		const scan = scanAt(0);
		const [clusters, keys] = evidenceFor(scan, [
			{ control: "a", rules: ["cloudhsm_cluster/spans_two_zones"] },
			{ control: "b", rules: ["kms_key/policy_not_public"] },
		]).map(({ content }) => assessmentSchema.parse(JSON.parse(content.toString())));
		expect(clusters?.result).toBe("pass");
		expect(clusters?.resources.map(({ verdicts }) => verdicts)).toEqual([
			{ "cloudhsm_cluster/spans_two_zones": "waived" },
		]);
		expect(keys?.result).toBe("incomplete");
		expect(keys?.resources.map(({ verdicts }) => verdicts)).toEqual([
			{ "kms_key/policy_not_public": "pass" },
			{ "kms_key/policy_not_public": "unknown" },
		]);
	});

	it("is incomplete where the listing of its resources failed", () => {
		const reason = { kind: "denied", action: "kms:ListKeys", message: "no" } as const;
		const gap = { type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-central-1", reason };
		const scan = scanAt(0, EVERY_KIND.slice(2), { gaps: [gap] });
		const results = ["kms_key/rotation_enabled", "cloudhsm_cluster/spans_two_zones"].map((id) => {
			const [evidence] = evidenceFor(scan, [{ control: "a", rules: [id] }]);
			return JSON.parse(String(evidence?.content)).result;
		});
		expect(results).toEqual(["incomplete", "pass"]);
	});

	it("is compressed where it would be too large, and an error where it is even so", () => {
		const size = evidenceFor(scanAt(0), [{ control: "a" }])[0]?.content.length ?? 0;
		const [packed] = evidenceFor(scanAt(0), [{ control: "a" }], size - 1);
		expect(packed?.file_name).toMatch(/\.json\.gz$/);
		expect(JSON.parse(gunzipSync(packed?.content ?? "").toString()).rules).toHaveLength(4);
		expect(() => evidenceFor(scanAt(0), [{ control: "a" }], 100)).toThrow(
			/control "a" has \d+ bytes, of which .* takes 100/,
		);
	});
});

describe("an export to Audit Manager", () => {
	it("uploads a file for each control, by name or id", async () => {
		const [, changed] = audit.framework.controlSets[0]?.controls ?? [];
		const evidence = evidenceFor(scanAt(0), [
			{ control: "3.6.1 Keys are protected", rules: ["kms_key/policy_not_public"] },
			{ control: changed?.id ?? "", rules: ["kms_key/rotation_enabled"] },
		]);
		const { text, complete } = await exportAuditManager(evidence, OPTIONS, outside());
		expect(complete).toBe(true);
		expect(text.split("\n")[0]).toMatch(
			/^uploaded 3\.6\.1 Keys are protected: keyproof-111122223333-20260615T100000000Z-1\.json, 2 verdicts, \S+ bytes$/,
		);
		expect([...held().keys()]).toEqual(["3.6.1 Keys are protected", "3.7.4 Keys are changed"]);
		expect(held().get("3.7.4 Keys are changed")).toEqual(evidence[1]?.content);
	});

	it.each([
		["is not there", "3.7.5", 'has no control "3.7.5": give its id or its name'],
		["is misspelt", "3.7.4 Keys are change", 'Did you mean "3.7.4 Keys are changed"?'],
		["may be one of two", "Twice", 'has several controls "Twice": give the id ('],
	])("uploads nothing at all where a control %s", async (_, control, message) => {
		const evidence = evidenceFor(scanAt(0), [{ control: "3.6.1 Keys are protected" }, { control }]);
		await expect(exportAuditManager(evidence, OPTIONS, outside())).rejects.toThrow(message);
		expect(simulator.written.uploads.size).toBe(0);
	});

	it("uploads nothing where the assessment cannot be read", async () => {
		const evidence = evidenceFor(scanAt(0), [{ control: "3.6.1 Keys are protected" }]);
		const other = { ...OPTIONS, assessment: "00000000-0000-4000-8000-000000000000" };
		await expect(exportAuditManager(evidence, other, outside())).rejects.toThrow(/cannot be read in eu-central-1: /);
		await simulator.close();
		simulator = await startWritable(worldOf({}));
		await expect(exportAuditManager(evidence, OPTIONS, outside())).rejects.toThrow(/cannot be read in eu-central-1: /);
		expect(simulator.written.uploads.size).toBe(0);
	});

	it.each(["auditmanager:GetEvidenceFileUploadUrl", "auditmanager:BatchImportEvidenceToAssessmentControl"])(
		"says which control got no evidence where %s is denied",
		async (action) => {
			simulator.faults = { denied: [action] };
			const evidence = evidenceFor(scanAt(0), [{ control: "3.6.1 Keys are protected" }]);
			const { text, complete } = await exportAuditManager(evidence, OPTIONS, outside());
			expect(complete).toBe(false);
			expect(text).toContain(`not uploaded: 3.6.1 Keys are protected: ${action}: AccessDeniedException`);
			expect(held().size).toBe(0);
		},
	);

	it("that is dry calls nobody", async () => {
		const evidence = evidenceFor(scanAt(0), [{ control: "whatever" }]);
		const { text, complete } = await exportAuditManager(evidence, { ...OPTIONS, dry_run: true }, outside());
		expect([complete, simulator.requests.size]).toEqual([true, 0]);
		expect(text).toMatch(/^Nothing was uploaded\. This would be:\nwhatever: keyproof-\S+\.json, 6 verdicts, /);
	});

	it("needs one role of its own", async () => {
		const evidence = evidenceFor(scanAt(0), [{ control: "a" }]);
		const without = exportAuditManager(evidence, { ...OPTIONS, export_role_arns: [] }, outside());
		await expect(without).rejects.toThrow("give --export-role-arn");
		const several = exportAuditManager(evidence, { ...OPTIONS, export_role_arns: [ROLE, `${ROLE}2`] }, outside());
		await expect(several).rejects.toThrow("give one --export-role-arn");
	});
});
