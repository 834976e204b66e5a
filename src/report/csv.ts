import type { Gap } from "../model/inventory.js";
import type { Scan } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { csvRow } from "../text/escape.js";
import { fingerprint } from "../text/fingerprint.js";
import { sortedGaps } from "./assessment.js";
import { eachFinding, type Located } from "./findings.js";
import { failedAction, typeName } from "./wording.js";

/** The columns, in their order; a new one comes last, since people count them. */
const COLUMNS = [
	"verdict",
	"severity",
	"rule",
	"title",
	"type",
	"name",
	"arn",
	"account",
	"region",
	"messages",
	"file",
	"line",
	"address",
	"baseline_state",
	"environment",
	"waiver_owner",
	"waiver_reason",
	"waiver_expires",
	"reason_kind",
	"reason_action",
	"fingerprint",
	"origin",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Findings and what was not listed: failing ones first, each worst first. */
const VERDICTS: readonly Finding["verdict"][] = ["fail", "unknown", "waived"];

/**
 * `findings.csv`: a row for each finding and each listing that failed (verdict `not_listed`), by RFC 4180: commas, CRLF, UTF-8,
 * every cell quoted. No cell is a formula to a spreadsheet.
 */
export function* renderCsv(scan: Scan): Generator<string> {
	yield csvRow(COLUMNS);
	for (const verdict of VERDICTS) {
		for (const located of eachFinding(scan, verdict)) yield csvRow(cells(findingRow(located)));
	}
	for (const gap of sortedGaps(scan.gaps)) yield csvRow(cells(gapRow(gap)));
}

function findingRow({ resource, rule, finding }: Located): Row {
	const { type, name, arn, account, region } = resource;
	const { verdict, severity, messages, environment, waiver, reason, baseline_state } = finding;
	const [place] = finding.locations ?? [];
	return {
		verdict,
		severity,
		rule: rule.id,
		title: rule.title,
		type,
		name,
		arn,
		account,
		region,
		messages: messages.join("; "),
		...(place === undefined ? {} : { file: place.file, line: String(place.start_line), address: place.address }),
		...(baseline_state === undefined ? {} : { baseline_state }),
		...(environment === undefined ? {} : { environment }),
		...(waiver === undefined
			? {}
			: { waiver_owner: waiver.owner, waiver_reason: waiver.reason, waiver_expires: waiver.expires }),
		...(reason === undefined ? {} : { reason_kind: reason.kind, reason_action: reason.action }),
		fingerprint: fingerprint(rule, arn),
		...(rule.origin === undefined ? {} : { origin: rule.origin }),
	};
}

function gapRow({ type, action, account, region, reason }: Gap): Row {
	const messages = `${typeName(type)}s were not listed: ${failedAction(action, reason.kind)} (${reason.message})`;
	return { verdict: "not_listed", type, account, region, messages, reason_kind: reason.kind, reason_action: action };
}

function cells(row: Row): string[] {
	return COLUMNS.map((column) => row[column] ?? "");
}
