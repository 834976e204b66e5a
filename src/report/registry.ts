import type { Scan } from "../model/scan.js";
import type { Pieces } from "../text/pieces.js";
import { renderAssessment } from "./assessment.js";
import { renderCbom } from "./cbom/cbom.js";
import { renderCsv } from "./csv.js";
import { renderHtml } from "./html/html.js";
import { renderInventory } from "./inventory.js";
import { renderJunit } from "./junit.js";
import { renderOcsf } from "./ocsf.js";
import { renderOscal } from "./oscal/oscal.js";
import { renderRegisterPage } from "./register/page.js";
import { renderRegisterCsv } from "./register/table.js";
import { renderSarifFull } from "./sarif/full.js";
import { renderSarif } from "./sarif/sarif.js";
import { renderMarkdown } from "./text/markdown.js";
import { renderSummary } from "./text/summary.js";

/** A report: its name on the command line, the file that it becomes, and how a scan turns into its text. */
export interface Format {
	readonly name: string;
	readonly file: string;
	/** Written only where it is asked for by name. */
	readonly on_request?: true;
	/** Other reports that are written to the output directory along with it. */
	readonly with?: readonly string[];
	render(scan: Scan): Pieces;
}

/** Every report; a new one is one line here. */
export const formats: readonly Format[] = [
	{ name: "sarif", file: "results.sarif", render: renderSarif },
	{ name: "assessment", file: "assessment.json", render: renderAssessment },
	{ name: "inventory", file: "inventory.json", render: renderInventory },
	{ name: "summary", file: "summary.md", render: (scan) => [renderSummary(scan)] },
	{ name: "html", file: "report.html", render: renderHtml },
	{ name: "sarif-full", file: "results-full.sarif", render: renderSarifFull, on_request: true },
	{ name: "csv", file: "findings.csv", render: renderCsv, on_request: true },
	{ name: "junit", file: "junit.xml", render: renderJunit, on_request: true },
	{ name: "markdown", file: "report.md", render: renderMarkdown, on_request: true },
	{ name: "ocsf", file: "findings.ocsf.json", render: renderOcsf, on_request: true },
	{ name: "oscal", file: "oscal-assessment-results.json", render: renderOscal, on_request: true },
	{
		name: "register",
		file: "register.csv",
		render: renderRegisterCsv,
		on_request: true,
		with: ["register-page"],
	},
	{ name: "register-page", file: "register.html", render: renderRegisterPage, on_request: true },
	{ name: "cbom", file: "register.cdx.json", render: renderCbom, on_request: true },
];
