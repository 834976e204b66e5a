import type { Scan } from "../model/scan.js";
import { renderAssessment } from "./assessment.js";
import { renderInventory } from "./inventory.js";
import { renderSarif } from "./sarif.js";
import { renderSummary } from "./summary.js";

/** A report: its name on the command line, the file that it becomes, and how a scan turns into its text. */
export interface Format {
	readonly name: string;
	readonly file: string;
	render(scan: Scan): string;
}

/** Every report; a new one is one line here. */
export const formats: readonly Format[] = [
	{ name: "sarif", file: "results.sarif", render: renderSarif },
	{ name: "assessment", file: "assessment.json", render: renderAssessment },
	{ name: "inventory", file: "inventory.json", render: renderInventory },
	{ name: "summary", file: "summary.md", render: renderSummary },
];
