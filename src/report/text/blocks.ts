import type pc from "picocolors";
import type { Severity } from "../../model/policy.js";
import { countVerdicts, type Result, type Scan } from "../../model/scan.js";
import { visible } from "../../text/escape.js";
import { wrap } from "../../text/layout.js";
import { isLoosened, otherwiseLine } from "../judged_by.js";
import { rereadLines } from "../reread.js";
import { count, grouped, minute, placesOf, resultSentence, some } from "../wording.js";

/** What every form of the terminal's report is made of. */

/** As wide as the longest severity, "critical", so that messages stand below one another. */
export const LABEL = 8;

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours, and the columns that there are. */
export interface Page {
	readonly colors: Colors;
	readonly width: number;
}

/** What was read, where and when. */
export function heading({ colors, width }: Page, scan: Scan): string[] {
	const { accounts, regions } = placesOf(scan);
	const places = [
		accounts.length === 0 ? "" : `account${accounts.length === 1 ? "" : "s"} ${some(accounts, 5)}`,
		regions.length > 6 ? count(regions.length, "Region") : regions.join(", "),
		`read ${minute(scan.inventory.collected_at)}`,
	].filter((part) => part !== "");
	const [first = "", ...rest] = wrap(visible(`Keyproof ${scan.tool.version} · ${places.join(" · ")}`), width);
	const reread = rereadLines(scan.inventory).flatMap((line) => wrap(visible(line), width));
	return [colors.bold(first), ...rest.map(colors.bold), ...reread];
}

/** A severity, as wide as `LABEL`. */
export function severityLabel(colors: Colors, severity: Severity): string {
	const paint: Readonly<Record<Severity, (text: string) => string>> = {
		critical: (text) => colors.bold(colors.red(text)),
		high: colors.red,
		medium: colors.yellow,
		low: colors.blue,
		info: colors.dim,
	};
	return paint[severity](severity) + " ".repeat(LABEL - severity.length);
}

const TAG: Readonly<Record<Result, string>> = { pass: "PASS", fail: "FAIL", incomplete: "INCOMPLETE" };

/** The result in one sentence, and in another what was judged otherwise than by default. */
export function verdictBlock({ colors, width }: Page, scan: Scan): string[] {
	const paint = { pass: colors.green, fail: colors.red, incomplete: colors.yellow }[scan.result];
	const { waived } = countVerdicts(scan.resources);
	const [first = "", ...rest] = wrap(`${TAG[scan.result]} ${resultSentence(scan)}.`, width);
	// What flags leave out, whoever reads this has just asked for; a file may be somebody else's.
	const otherwise =
		scan.judged_by.file === undefined && scan.judged_by.own_policies === undefined ? undefined : otherwiseLine(scan);
	const mark = isLoosened(scan) ? (line: string) => colors.bold(colors.yellow(line)) : (line: string) => line;
	const tag = colors.bold(paint(first.slice(0, TAG[scan.result].length)));
	return [
		`${tag}${first.slice(TAG[scan.result].length)}`,
		...rest,
		...(waived === 0
			? []
			: wrap(`${count(waived, "finding")} waived, with owner and reason: see assessment.json.`, width)),
		...(otherwise === undefined ? [] : wrap(`${otherwise}.`, width).map(mark)),
	];
}

/** `71 fail · 12 unknown · 340 pass`; what there is none of is left out. */
export function countsLine(scan: Scan): string {
	const { fail, unknown, waived, pass, not_applicable } = countVerdicts(scan.resources);
	const counts = { fail, unknown, waived, pass, "not applicable": not_applicable };
	return Object.entries(counts)
		.filter(([, number]) => number > 0)
		.map(([name, number]) => `${grouped(number)} ${name}`)
		.join(" · ");
}
