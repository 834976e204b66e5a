import pc from "picocolors";
import type { Scan } from "../../model/scan.js";
import { type Page, verdictBlock } from "./blocks.js";
import { everything } from "./everything.js";
import { overview } from "./overview.js";

/** How much is said: the result alone, what to do first on a page, or every finding. */
export type Verbosity = "quiet" | "overview" | "everything";

export interface TerminalOptions {
	readonly color: boolean;
	/** In columns; less than 60 are taken for 60. */
	readonly width: number;
	readonly verbosity: Verbosity;
}

const NARROWEST = 60;

/** The result for a person at a terminal. It begins and ends with what matters: the middle scrolls away. */
export function renderTerminal(scan: Scan, { color, width, verbosity }: TerminalOptions): string {
	const page: Page = { colors: pc.createColors(color), width: Math.max(NARROWEST, width) };
	const blocks = { quiet: () => [verdictBlock(page, scan)], overview, everything }[verbosity](page, scan);
	return `${blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n")}\n`;
}
