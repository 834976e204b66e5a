import type { ReportingDescriptor, Result } from "sarif";
import type { LoweredGate, Scan } from "../../model/scan.js";
import { cut, sarifText } from "../../text/escape.js";
import { fingerprint } from "../../text/fingerprint.js";
import { INFORMATION_URI } from "../wording.js";
import { fileLocation } from "./location.js";
import { sentence } from "./rule.js";

/** Not a policy's id: no policy judges the configuration that policies are judged by. */
const ID = "keyproof/gate_not_lowered";

const TEXT =
	"A pull request is judged by the configuration of its base branch. This one changes the configuration so that less fails once it is merged: a rule off or milder, a waiver, a Region that is not read any more.";

/** The rule about a lowered gate, where one is lowered. */
export function gateDescriptor({ lowered_gate = [] }: Scan): ReportingDescriptor[] {
	if (lowered_gate.length === 0) return [];
	const help =
		"Let those who answer for the rules look at it: it is no fault in itself. CODEOWNERS on the configuration asks them.";
	return [
		{
			id: ID,
			name: "KeyproofGateNotLowered",
			shortDescription: { text: "A change does not loosen what it is judged by." },
			fullDescription: { text: TEXT },
			help: { text: `${TEXT}\n\n${help}`, markdown: `${TEXT}\n\n${help}` },
			helpUri: INFORMATION_URI,
			defaultConfiguration: { level: "warning" },
			properties: { tags: ["security", "configuration"], precision: "very-high", "problem.severity": "warning" },
		},
	];
}

/** What is lowered, a result each, on the line that lowers it. */
export function gateResults(scan: Scan): Result[] {
	const { lowered_gate = [], rules, judged_by, change } = scan;
	return lowered_gate.map(({ message, file, line }: LoweredGate) => ({
		ruleId: ID,
		ruleIndex: rules.length,
		level: "warning" as const,
		...(change === undefined ? {} : { baselineState: "new" as const }),
		message: { text: sentence(`This change lowers the gate: ${cut(sarifText(message), 900)}`) },
		locations: [
			{
				physicalLocation: fileLocation({
					file: file ?? judged_by.file ?? ".keyproof.yml",
					start_line: line ?? 1,
					end_line: line ?? 1,
				}),
			},
		],
		partialFingerprints: { primaryLocationLineHash: fingerprint({ id: ID, was: [] }, message) },
	}));
}
