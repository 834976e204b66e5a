/**
 * The script of report.html: the table of every resource, which can be searched and opened, from the page's data. It makes
 * elements and sets their text, and never reads a text as HTML. `npm run generate` bundles it into
 * `src/report/html/script.generated.ts`, so that its digest is the same wherever the report is made.
 */
import type { PageData } from "./data.js";
import { byId } from "./dom.js";
import { showFacts } from "./facts.js";
import { followFilters } from "./filters.js";
import { unfoldForPrint } from "./print.js";
import { Search } from "./search.js";
import { ResourceTable } from "./table.js";

unfoldForPrint();
const form = document.getElementById("filters");
if (form instanceof HTMLFormElement) {
	const search = new Search(JSON.parse(byId("data").textContent) as PageData);
	const table = new ResourceTable(search);
	byId("static").hidden = true;
	for (const part of document.querySelectorAll<HTMLElement>(".scripted")) part.hidden = false;
	followFilters(form, search.data, (wanted) => table.show(search.find(wanted)));
	showFacts(search);
}
