import type { Scan } from "../../model/scan.js";
import { cut, markdownText } from "../../text/escape.js";
import { isLoosened, judgedByLines, otherwiseLine } from "../judged_by.js";

/** By what was judged, in markdown: a line where all is as by default, and else what is not, so that nobody overlooks it. */
export function judgedBy(scan: Pick<Scan, "judged_by" | "redacted" | "waivers" | "inventory">): string[] {
	const lines = judgedByLines(scan).map((line) => markdownText(cut(line, 3000)));
	const [first = "", ...rest] = lines;
	if (otherwiseLine(scan) === undefined) return [`${lines.join(". ")}.`];
	const title = isLoosened(scan) ? ["### ⚠️ Less is judged than by default"] : [];
	return [...title, [`${first}:`, "", ...rest.map((line) => `- ${line}`)].join("\n")];
}
