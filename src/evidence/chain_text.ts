import { frameworkName } from "../model/frameworks.js";
import { historiesOf } from "../report/history.js";
import { count, grouped } from "../report/wording.js";
import { brief } from "../text/escape.js";
import { wrap } from "../text/layout.js";
import type { Chain, ChainLink } from "./chain.js";
import { inDays } from "./chain.js";
import type { Conclusion } from "./verify.js";

const WORDS: Readonly<Record<Conclusion, string>> = {
	sound: "sound",
	unsound: "NOT SOUND",
	unverified: "NOT VERIFIED",
};

/** A chain for the terminal: each archive, what is wrong, and the history of every control, those with the same one together. */
export function renderChain(chain: Chain): string {
	const { links, faults, open, conclusion, pinned } = chain;
	const width = Math.max(...links.map(({ name }) => brief(name).length));
	const lines = [
		...links.flatMap((link) => linkLines(link, width)),
		"",
		...[...faults, ...open].map((text) => `${brief(text)}.`),
		...historyLines(links),
		gapsLine(links),
		CONCLUSIONS[conclusion],
		...(conclusion === "unsound" ? [] : wrap(pinned ? PINNED : NOT_PROVEN, WIDTH)),
	];
	return `${lines.join("\n")}\n`;
}

const WIDTH = 80;

/** Whoever may write all archives can pack all of them anew, one upon the other. */
const NOT_PROVEN =
	"This cannot prove that nobody packed all of them anew, that no scan came after the last one, or who packed them. What is kept elsewhere can: the last SHA-256, which `evidence` prints (--last), a signature.";
const PINNED =
	"It ends in the archive of --last, so none of them was packed anew since somebody wrote that SHA-256 down. Who packed them only a signature says.";

const CONCLUSIONS: Readonly<Record<Conclusion, string>> = {
	sound:
		"Sound: every archive is as it was packed, its verdicts follow from what it holds, and each names the one before it.",
	unsound: "NOT SOUND: an archive was changed, is missing or stands in the wrong place.",
	unverified:
		"NOT VERIFIED: nothing is certain to be wrong, and not everything came out as it was packed, or could be compared.",
};

function linkLines(
	{ name, digest, conclusion, refusal, scan, days, faults, notes }: ChainLink,
	width: number,
): string[] {
	const when = scan === undefined ? "" : `  ${scan.collected_at.slice(0, 16).replace("T", " ")} UTC`;
	const since = days === undefined ? "" : `, ${inDays(days)} later`;
	return [
		`${brief(name).padEnd(width)}  ${WORDS[conclusion]}${when}${since}`,
		...(digest === undefined ? [] : [`  SHA-256 ${digest}`]),
		...[refusal ?? [], faults, notes].flat().map((text) => `  ${brief(text)}`),
		...(conclusion === "sound" || refusal !== undefined ? [] : ["  `keyproof verify` of it alone says more"]),
	];
}

/** Of the scans that are known: each archive that is given, and before them those that the first one names. */
export function pointsOf(links: readonly ChainLink[]) {
	const [first] = links;
	return [...(first?.scan?.previous ?? []), ...links.flatMap(({ scan }) => scan ?? [])];
}

function historyLines(links: readonly ChainLink[]): string[] {
	const histories = historiesOf(pointsOf(links));
	if (histories.length === 0) return [];
	const named = links[0]?.scan?.previous.length ?? 0;
	const alike = new Map<string, { readonly framework: string; readonly text: string; readonly controls: string[] }>();
	for (const { framework, control, text } of histories) {
		const key = JSON.stringify([framework, text]);
		const group = alike.get(key) ?? { framework, text, controls: [] };
		group.controls.push(brief(control));
		alike.set(key, group);
	}
	const lines = [...alike.values()].flatMap(({ framework, text, controls }) => [
		...wrap(`${brief(frameworkName(framework))}: ${brief(text)}`, WIDTH - 2).map((line) => `  ${line}`),
		...wrap(controls.join(", "), WIDTH - 4).map((line) => `    ${line}`),
	]);
	return [
		`Controls, as far as the rules test them, on the days of the scans${named === 0 ? "" : ` (${count(named, "scan")} before these as the first archive tells them)`}:`,
		...lines,
		"",
	];
}

function gapsLine(links: readonly ChainLink[]): string {
	const gaps = links.flatMap(({ days }) => days ?? []);
	const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
	// Of archives that are out of order it would be no distance.
	if (gaps.length === 0 || least < 0) return `${count(links.length, "archive")}.`;
	const apart = inDays(least) === inDays(most) ? inDays(least) : `between ${inDays(least)} and ${inDays(most)}`;
	return `${grouped(links.length)} archives, ${apart} apart.`;
}

/** A chain for programs. */
export function renderChainJson({ links, faults, open, conclusion }: Chain): string {
	const archives = links.map(({ name, digest, conclusion, refusal, scan, days, faults, notes }) => {
		return { file: name, sha256: digest, collected_at: scan?.collected_at, conclusion, refusal, days, faults, notes };
	});
	const controls = historiesOf(pointsOf(links)).map(({ framework, control, text, last }) => {
		return { framework, control, history: text, last };
	});
	return `${JSON.stringify({ schema_version: 1, conclusion, faults, open, archives, controls }, null, "\t")}\n`;
}
