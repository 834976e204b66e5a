import { createHash } from "node:crypto";
import {
	assessmentOf,
	assessmentsOf,
	auditManager,
	invalid,
	notFound,
} from "../../../src/simulator/services/audit_manager.js";
import type { Context, Operation } from "../../../src/simulator/services/service.js";
import type { Input, WireObject } from "../../../src/simulator/wire.js";
import { objectsOf, textOf } from "../../../src/simulator/wire.js";
import { uploadAddress } from "./evidence_upload.js";

const MOST_EVIDENCE = 50;
const MOST_A_DAY = 100;
/** "Supported file types for manual evidence" of the AWS Audit Manager User Guide. SARIF is not among them. */
const EXTENSIONS =
	"doc docx pdf ppt pptx xls xlsx jpg png svg csv html txt yaml yml json md out rtf xml cer jmx gz zip".split(" ");
const KINDS = ["evidenceFileName", "s3ResourcePath", "textResponse"];

const operations: Readonly<Record<string, Operation>> = {
	GetAssessment: (context, input) => {
		const { caller } = context;
		const role = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(caller.arn);
		return {
			assessment: assessmentOf(context, input),
			userRole: {
				roleType: "PROCESS_OWNER",
				roleArn: role === null ? caller.arn : `arn:aws:iam::${role[1]}:role/${role[2]}`,
			},
		};
	},
	GetEvidenceFileUploadUrl: (context, input) => {
		assessmentsOf(context);
		const name = textOf(input, "fileName") ?? "";
		if (name.length > 300 || !/^[^/]+\.[^/.]+$/.test(name)) throw invalid("fileName", "is not the name of a file");
		const extension = (name.split(".").at(-1) ?? "").toLowerCase();
		if (!EXTENSIONS.includes(extension)) throw invalid("fileName", `has the unsupported type ${extension}`);
		const { account, region, url, written } = context;
		const place = `${account.account} ${region} ${written.uploads.size} ${name}`;
		// AWS may or may not keep the name that was asked for: only the one in the answer is sure to be right.
		const evidence_file_name = `${createHash("sha256").update(place).digest("hex").slice(0, 32)}_${name}`.slice(-300);
		const { path, query } = uploadAddress(account.account, region, evidence_file_name);
		written.uploads.set(path, { account: account.account, region, evidence_file_name });
		return { evidenceFileName: evidence_file_name, uploadUrl: `${url}${path}?${query}` };
	},
	BatchImportEvidenceToAssessmentControl: (context, input) => {
		const assessment = assessmentOf(context, input);
		const set_id = textOf(input, "controlSetId") ?? "";
		const control_id = textOf(input, "controlId") ?? "";
		const set = assessment.framework.controlSets.find(({ id }) => id === set_id);
		if (set === undefined) throw notFound("CONTROL_SET", set_id);
		if (!set.controls.some(({ id }) => id === control_id)) throw notFound("CONTROL", control_id);
		const evidence = objectsOf(input, "manualEvidence");
		if (evidence.length === 0 || evidence.length > MOST_EVIDENCE) {
			throw invalid("manualEvidence", `must have between 1 and ${MOST_EVIDENCE} entries`);
		}
		for (const entry of evidence) checkEvidence(entry);
		const place = { assessment_id: assessment.metadata.id, control_set_id: set_id, control_id };
		return { errors: evidence.flatMap((entry) => attached(context, place, entry) ?? []) };
	},
};

/** AWS Audit Manager with what an export calls: the assessment, and its evidence. */
export const writableAuditManager = { ...auditManager, operations: { ...auditManager.operations, ...operations } };

type Control = { readonly assessment_id: string; readonly control_set_id: string; readonly control_id: string };

/** Keeps a piece of evidence, or gives its entry of `errors`. */
function attached({ account, region, written }: Context, control: Control, entry: Input): WireObject | undefined {
	const kind = KINDS.find((name) => entry[name] !== undefined) ?? "";
	const manual_evidence = { [kind]: textOf(entry, kind) ?? "" };
	const failed = (errorCode: string, errorMessage: string) => ({
		manualEvidence: manual_evidence,
		errorCode,
		errorMessage,
	});
	const today = written.evidence.filter(
		(other) =>
			other.account === account.account &&
			other.region === region &&
			other.assessment_id === control.assessment_id &&
			other.control_id === control.control_id,
	);
	if (today.length >= MOST_A_DAY)
		return failed("429", `A control takes ${MOST_A_DAY} pieces of manual evidence a day.`);
	const kept = { account: account.account, region, ...control, manual_evidence };
	if (kind !== "evidenceFileName") {
		written.evidence.push(kept);
		return undefined;
	}
	const upload = [...written.uploads.values()].find(
		(each) =>
			each.account === account.account && each.region === region && each.evidence_file_name === entry.evidenceFileName,
	);
	if (upload?.bytes === undefined) return failed("404", "The evidence file was not uploaded.");
	written.evidence.push({ ...kept, bytes: upload.bytes });
	return undefined;
}

function checkEvidence(entry: Input): void {
	const [kind, ...others] = KINDS.filter((name) => entry[name] !== undefined);
	const text = textOf(entry, kind ?? "");
	if (kind === undefined || others.length > 0 || text === undefined) {
		throw invalid("manualEvidence", `must have exactly one of ${KINDS.join(", ")}`);
	}
	if (kind === "textResponse" && text.length > 1000) throw invalid(kind, "must have at most 1000 characters");
	if (kind === "evidenceFileName" && (text.length > 300 || text.includes("/")))
		throw invalid(kind, "is not a file name");
	if (kind === "s3ResourcePath" && (text.length > 1024 || !/^[Ss]3:\/\/[\w\-.()'*!=+@:\s,?/]+$/.test(text))) {
		throw invalid(kind, "is not the address of an S3 object");
	}
}
