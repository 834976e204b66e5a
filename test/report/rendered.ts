import type { Scan } from "../../src/model/scan.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { renderCbom } from "../../src/report/cbom/cbom.js";
import { tableData } from "../../src/report/html/data.js";
import { renderHtml } from "../../src/report/html/html.js";
import { renderInventory } from "../../src/report/inventory.js";
import { renderOscal } from "../../src/report/oscal/oscal.js";
import { renderSarifFull } from "../../src/report/sarif/full.js";
import { renderSarif } from "../../src/report/sarif/sarif.js";
import type { Pieces } from "../../src/text/pieces.js";

/** Reports as one text, for tests of what they say. */

export function textOf(pieces: Pieces): string {
	return [...pieces].join("");
}

export const assessmentText = (scan: Scan): string => textOf(renderAssessment(scan));
export const inventoryText = (scan: Scan): string => textOf(renderInventory(scan));
export const sarifText = (scan: Scan): string => textOf(renderSarif(scan));
export const sarifFullText = (scan: Scan): string => textOf(renderSarifFull(scan));
export const cbomText = (scan: Scan): string => textOf(renderCbom(scan));
export const oscalText = (scan: Scan): string => textOf(renderOscal(scan));
export const htmlPage = (scan: Scan): string => textOf(renderHtml(scan));

/** The data of `report.html`, as one text. */
export function tableText(scan: Scan, maximum?: number): { json: string; resources: number; omitted: number } {
	const data = tableData(scan, maximum);
	return { ...data, json: textOf(data.json) };
}
