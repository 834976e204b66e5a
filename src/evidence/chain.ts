import { isDeepStrictEqual } from "node:util";
import { ConfigurationError } from "../model/errors.js";
import { extended, type Link } from "../model/history.js";
import { some } from "../report/wording.js";
import { brief } from "../text/escape.js";
import { TOOL } from "../version.js";
import type { JudgedScan, Judgement } from "./judge.js";
import { type Conclusion, conclusionOf } from "./verify.js";
import type { Outcome, Verification } from "./worker.js";

const DAY = 86_400_000;
/** Places, and rules, that a note names at most. */
const NAMED = 5;

/** What a chain of archives is held against beside itself. */
export interface Expected {
	/** The SHA-256 (hex) of the archive that has to be the last. */
	readonly last?: string;
	/** More days than these between two scans, or since the last, are too many. */
	readonly maximum_gap?: number;
	/** The first archive may follow one that is not given. */
	readonly partial?: boolean;
}

/** One archive of a chain, and how it stands to the one before it. */
export interface ChainLink {
	readonly name: string;
	/** SHA-256 (hex); undefined of what cannot be read. */
	readonly digest: string | undefined;
	readonly conclusion: Conclusion;
	/** Why it cannot be read. */
	readonly refusal: string | undefined;
	readonly scan: JudgedScan | undefined;
	/** Days since the scan before it. */
	readonly days: number | undefined;
	/** The version that packed it, where the past that it tells is other than what the archive that it names comes to here. */
	readonly told_otherwise_by: string | undefined;
	/** What is wrong with its place in the chain, in sentences without a full stop. */
	readonly faults: readonly string[];
	/** What somebody should know of it all the same. */
	readonly notes: readonly string[];
}

export interface Chain {
	readonly links: readonly ChainLink[];
	/** What is wrong with the chain as a whole. */
	readonly faults: readonly string[];
	/** What it leaves open. */
	readonly open: readonly string[];
	readonly conclusion: Conclusion;
	/** It ends in the archive whose SHA-256 was given: no archive in it is another than when that was written down. */
	readonly pinned: boolean;
}

/** An archive as it was given, and what came of verifying it. */
export interface Given {
	readonly name: string;
	readonly outcome: Outcome;
}

/**
 * Holds archives against one another, in the order in which they are given: each has to name the one before it by its SHA-256,
 * to have been read after it, and to tell the same history.
 *
 * @param now when the last archive is too old, if a gap has a maximum.
 */
export function chainOf(given: readonly Given[], expected: Expected, now: Date): Chain {
	const digests = new Map(given.map(({ name, outcome }) => [digestOf(outcome), name]));
	const links = given.map((own, index) => linkOf(own, given[index - 1], digests, expected));
	const faults = wholeFaults(given, links, expected, now);
	const before = links[0]?.scan?.previous.at(-1);
	const open = [
		...(before === undefined || expected.partial === true
			? []
			: [
					`the first archive follows one of ${day(before.collected_at)} with SHA-256 ${before.sha256}, which is not given`,
				]),
		...links.flatMap(otherHistory),
	];
	const wrong = faults.length > 0 || links.some((link) => link.faults.length > 0 || link.conclusion === "unsound");
	const unsure = open.length > 0 || links.some(({ conclusion }) => conclusion === "unverified");
	const conclusion = wrong ? "unsound" : unsure ? "unverified" : "sound";
	return { links, faults, open, conclusion, pinned: expected.last !== undefined && conclusion === "sound" };
}

/** @throws ConfigurationError for an archive that is given twice: nothing can follow itself. */
export function refuseTwice(given: readonly Given[]): void {
	const seen = new Map<string, string>();
	for (const { name, outcome } of given) {
		const digest = digestOf(outcome);
		if (digest === undefined) continue;
		const earlier = seen.get(digest);
		if (earlier !== undefined)
			throw new ConfigurationError(`${earlier} and ${name} are the same archive: give each once`);
		seen.set(digest, name);
	}
}

function verificationOf(outcome: Outcome | undefined): Verification | undefined {
	return outcome !== undefined && "verification" in outcome ? outcome.verification : undefined;
}

function digestOf(outcome: Outcome | undefined): string | undefined {
	return verificationOf(outcome)?.digest;
}

function linkOf(
	{ name, outcome }: Given,
	before: Given | undefined,
	digests: ReadonlyMap<string | undefined, string>,
	{ maximum_gap }: Expected,
): ChainLink {
	const verification = verificationOf(outcome);
	const scan = verification?.judgement?.scan;
	const previous_verification = verificationOf(before?.outcome);
	const earlier = previous_verification?.judgement?.scan;
	const told_otherwise_by = toldOtherwiseBy(verification?.judgement, previous_verification);
	const days =
		scan === undefined || earlier === undefined ? undefined : daysBetween(earlier.collected_at, scan.collected_at);
	return {
		name,
		digest: verification?.digest,
		conclusion: verification === undefined ? "unsound" : conclusionOf(verification),
		refusal: "refusal" in outcome ? outcome.refusal : undefined,
		scan,
		days,
		told_otherwise_by,
		faults: [
			...(scan === undefined || before === undefined ? [] : followsFaults(scan, before, digests)),
			...(told_otherwise_by === TOOL.version ? ["it tells another history than the archives before it"] : []),
			...(days !== undefined && days <= 0 ? ["it was read before the one that it follows"] : []),
			...tooLong(days, maximum_gap, "since the one before it"),
		],
		notes: scan === undefined || earlier === undefined ? [] : notesOn(scan, earlier),
	};
}

/** What is not looked at any more is no longer wrong: whoever reads the history of a control has to know. */
function notesOn(scan: JudgedScan, before: JudgedScan): string[] {
	const left = before.places.filter((place) => !scan.places.includes(place));
	const added = scan.places.filter((place) => !before.places.includes(place));
	const off = before.rules.filter((id) => !scan.rules.includes(id));
	return [
		...(left.length === 0 ? [] : [`it did not read ${some(left, NAMED)}, which the one before it did`]),
		...(added.length === 0 ? [] : [`it read ${some(added, NAMED)}, which the one before it did not`]),
		...(off.length === 0 ? [] : [`it was not judged by ${some(off, NAMED)}, as the one before it was`]),
	];
}

/** Whether the archive names the one before it. */
function followsFaults(scan: JudgedScan, before: Given, digests: ReadonlyMap<string | undefined, string>): string[] {
	const named = scan.previous.at(-1);
	if (named === undefined) return ["it names no archive before it: a chain begins here"];
	if (named.sha256 === digestOf(before.outcome)) return [];
	const elsewhere = digests.get(named.sha256);
	const what = `it follows an archive of ${day(named.collected_at)} with SHA-256 ${named.sha256}`;
	return [
		elsewhere === undefined
			? `${what}, which is not among these: it is missing, or was altered`
			: `it follows ${elsewhere}, which does not stand before it: they are out of order`,
	];
}

function toldOtherwiseBy(own: Judgement | undefined, before: Verification | undefined): string | undefined {
	if (own === undefined || before?.judgement === undefined) return undefined;
	const { previous } = own.scan;
	if (previous.at(-1)?.sha256 !== before.digest) return undefined;
	const { scan } = before.judgement;
	const past = extended(scan.previous, linkTo(scan, before.digest));
	return isDeepStrictEqual(plain(past), plain(previous)) ? undefined : own.packed_by;
}

/** What another version may have made of the archives before the one that it packed. */
function otherHistory({ name, told_otherwise_by }: ChainLink): string[] {
	if (told_otherwise_by === undefined || told_otherwise_by === TOOL.version) return [];
	const what = `${name} tells another history than this version (${TOOL.version}) makes of the archives before it`;
	return [`${what}: verify them with ${brief(told_otherwise_by)}, which packed it`];
}

/** How the archives that come after it refer to one. */
export function linkTo({ collected_at, controls }: JudgedScan, sha256: string): Link {
	return { collected_at, sha256, controls };
}

/** Without prototypes and order, which JSON keeps or not. */
function plain(links: readonly Link[]): unknown {
	return JSON.parse(JSON.stringify(links));
}

function wholeFaults(
	given: readonly Given[],
	links: readonly ChainLink[],
	{ last, maximum_gap }: Expected,
	now: Date,
): string[] {
	const newest = links.at(-1);
	const since = newest?.scan === undefined ? undefined : daysBetween(newest.scan.collected_at, now.toISOString());
	return [
		...(last === undefined || digestOf(given.at(-1)?.outcome) === last
			? []
			: [`the last archive is not the one with SHA-256 ${last}: what came after is missing, or it was altered`]),
		...tooLong(since, maximum_gap, "since the last scan"),
	];
}

function tooLong(days: number | undefined, maximum: number | undefined, what: string): string[] {
	if (days === undefined || maximum === undefined || days <= maximum) return [];
	return [`${inDays(days)} ${what}, more than ${maximum}`];
}

function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** `7 days`, `6.5 days`. */
export function inDays(days: number): string {
	const rounded = Math.round(days * 10) / 10;
	return `${rounded} ${rounded === 1 ? "day" : "days"}`;
}

function day(moment: string): string {
	return moment.slice(0, 10);
}
