import { gzipSync } from "node:zlib";
import type { Caller } from "../aws/caller.js";
import { asFailure, bounded } from "../aws/failure.js";
import { putSigned } from "../aws/put_signed.js";
import { getAssessment, getEvidenceFileUploadUrl } from "../aws/services/audit_manager.js";
import { batchImportEvidence } from "../aws/writes.js";
import { ConfigurationError } from "../model/errors.js";
import type { MappedControl } from "../model/policy.js";
import { resultOf, type Scan } from "../model/scan.js";
import { renderAssessment } from "../report/assessment.js";
import { didYouMean } from "../text/nearest.js";
import { bytesOf } from "../text/pieces.js";

/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsauditmanager.html).
 */
export const AUDIT_MANAGER_ACTIONS: Readonly<Record<string, string>> = {
	[getAssessment.action]: "arn:*:auditmanager:*:*:assessment/*",
	[getEvidenceFileUploadUrl.action]: "*",
	[batchImportEvidence.action]: "arn:*:auditmanager:*:*:assessment/*/controlSet/*",
};

/**
 * Audit Manager takes files of up to 100 MB, of some kinds: `.json` and `.gz` among them, `.sarif` not
 * (https://docs.aws.amazon.com/audit-manager/latest/userguide/supported-manual-evidence-files.html).
 */
const MAXIMUM_FILE_BYTES = 100_000_000;
/** An upload that takes longer than this, in milliseconds, is given up. */
const UPLOAD_TIMEOUT = 120_000;

/** A file of evidence for one control. */
export interface Evidence {
	readonly control: string;
	readonly file_name: string;
	readonly content: Buffer;
	/** How many verdicts it holds. */
	readonly verdicts: number;
}

/**
 * The evidence for each control: the assessment, with the verdicts of the control's rules only. Larger than Audit Manager
 * takes, it is compressed.
 *
 * @throws ConfigurationError where it is too large for Audit Manager even so.
 */
export function evidenceFor(
	scan: Scan,
	controls: readonly MappedControl[],
	maximum_bytes = MAXIMUM_FILE_BYTES,
): Evidence[] {
	const accounts = [...new Set(scan.inventory.scopes.map(({ account }) => account))].sort();
	const stamp = scan.inventory.collected_at.replace(/[^0-9TZ]/g, "");
	return controls.map(({ control, rules }, index) => {
		const narrowed = rules === undefined ? scan : narrowedTo(scan, new Set(rules));
		const plain = bytesOf(renderAssessment(narrowed));
		const content = plain.length <= maximum_bytes ? plain : gzipSync(plain);
		if (content.length > maximum_bytes) {
			throw new ConfigurationError(
				`the evidence for control "${control}" has ${content.length} bytes, of which Audit Manager takes ${maximum_bytes}: name fewer rules for it in the control map, or scan fewer accounts at once`,
			);
		}
		const place = accounts.length === 1 ? accounts.join("") : `${accounts.length}-accounts`;
		const extension = content === plain ? "json" : "json.gz";
		return {
			control,
			file_name: `keyproof-${place}-${stamp}-${index + 1}.${extension}`,
			content,
			verdicts: narrowed.resources.reduce((sum, { verdicts }) => sum + Object.keys(verdicts).length, 0),
		};
	});
}

/** The scan as if only these rules had been on. Gaps stay where one of their types was not listed. */
function narrowedTo(scan: Scan, rules: ReadonlySet<string>): Scan {
	const kept = scan.rules.filter(({ id }) => rules.has(id));
	const types = new Set(kept.map(({ type }) => type));
	const only = <T>(members: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(Object.entries(members).filter(([id]) => rules.has(id)));
	const resources = scan.resources
		.filter(({ type }) => types.has(type))
		.map((resource) => ({
			...resource,
			verdicts: only(resource.verdicts),
			findings: resource.findings.filter(({ rule }) => rules.has(rule)),
			...(resource.exemptions === undefined ? {} : { exemptions: only(resource.exemptions) }),
			...(resource.sees === undefined ? {} : { sees: only(resource.sees) }),
		}));
	const gaps = scan.gaps.filter(({ type }) => types.has(type));
	return {
		...scan,
		result: resultOf(resources, gaps, scan.fail_on),
		rules: kept,
		resources,
		gaps,
		waivers: scan.waivers.filter(({ rule }) => rules.has(rule)),
	};
}

/** A control that got no evidence, and why. */
export interface Failure {
	readonly control: string;
	readonly message: string;
}

export interface AuditManagerTarget {
	readonly caller: Caller;
	/** The Region that the assessment is in. */
	readonly region: string;
	readonly assessment: string;
}

interface Place {
	readonly control_set: string;
	readonly control: string;
}

/**
 * Uploads evidence to the controls of an assessment, each control for itself, so that one that fails keeps no other back.
 *
 * @throws ConfigurationError, with nothing uploaded, where the assessment cannot be read or lacks one of the controls.
 */
export async function exportToAuditManager(
	{ caller, region, assessment }: AuditManagerTarget,
	evidence: readonly Evidence[],
): Promise<Failure[]> {
	const found = await caller.call(region, getAssessment, { assessmentId: assessment }).catch((error: unknown) => {
		const { message } = asFailure(error);
		throw new ConfigurationError(`assessment ${assessment} cannot be read in ${region}: ${message}`, { cause: error });
	});
	const controls = (found.assessment?.framework?.controlSets ?? []).flatMap(({ id: control_set = "", controls = [] }) =>
		controls.map(({ id: control = "", name = "" }) => ({ control_set, control, name })),
	);
	const placed = evidence.map((each) => ({ ...each, place: placeOf(each.control, controls, assessment) }));
	const failures: Failure[] = [];
	for (const { control, place, file_name, content } of placed) {
		const failed = await upload(caller, region, assessment, place, file_name, content);
		if (failed !== undefined) failures.push({ control, message: failed });
	}
	return failures;
}

/** A control by its id, else by its name where only one control has it. */
function placeOf(control: string, controls: readonly (Place & { name: string })[], assessment: string): Place {
	const byId = controls.filter((each) => each.control === control);
	const [first, ...others] = byId.length > 0 ? byId : controls.filter(({ name }) => name === control);
	if (first === undefined) {
		const hint = didYouMean(
			control,
			controls.map(({ name }) => name),
		);
		throw new ConfigurationError(
			`assessment ${assessment} has no control "${control}": give its id or its name.${hint}`,
		);
	}
	if (others.length > 0) {
		const ids = [first, ...others].map((each) => each.control).join(", ");
		throw new ConfigurationError(`assessment ${assessment} has several controls "${control}": give the id (${ids})`);
	}
	return first;
}

/** Uploads one file and attaches it to its control. Answers with what went wrong, if anything did. */
async function upload(
	caller: Caller,
	region: string,
	assessmentId: string,
	place: Place,
	fileName: string,
	content: Buffer,
): Promise<string | undefined> {
	const url = await caller.call(region, getEvidenceFileUploadUrl, { fileName }).catch(asFailure);
	if (url instanceof Error) return url.message;
	const { uploadUrl, evidenceFileName } = url;
	if (uploadUrl === undefined || evidenceFileName === undefined) {
		return `${getEvidenceFileUploadUrl.action}: the answer names no place for the file`;
	}
	const refused = await put(uploadUrl, content);
	if (refused !== undefined) return refused;
	const attached = await caller
		.call(region, batchImportEvidence, {
			assessmentId,
			controlSetId: place.control_set,
			controlId: place.control,
			manualEvidence: [{ evidenceFileName }],
		})
		.catch(asFailure);
	if (attached instanceof Error) return attached.message;
	const [error] = attached.errors ?? [];
	if (error === undefined) return undefined;
	return bounded(`${batchImportEvidence.action}: ${error.errorCode ?? "error"}: ${error.errorMessage ?? ""}`);
}

/** Puts the file where Audit Manager said. The address is a secret while it holds, so no message repeats it. */
async function put(url: string, content: Buffer): Promise<string | undefined> {
	const status = await putSigned(url, content, UPLOAD_TIMEOUT).catch(() => undefined);
	if (status === undefined) return "the upload of the file failed: the storage could not be reached, or took too long";
	// A redirect is followed nowhere.
	return status >= 200 && status < 300 ? undefined : `the upload of the file was refused with HTTP status ${status}`;
}
