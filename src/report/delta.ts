import type { Change, Scan } from "../model/scan.js";
import { isIntroduced } from "../model/scan.js";
import type { Located } from "./findings.js";
import { count, grouped, listed, minute } from "./wording.js";

/** Whether a finding is to be shown in full: without a base every one, with one what is new, unless all of them count. */
export function isShown(scan: Scan): (located: Located) => boolean {
	if (scan.change === undefined || scan.gate !== "introduced") return () => true;
	return ({ finding }) => isIntroduced(finding);
}

/** What has to be said of a comparison beside the findings; every text may hold what others wrote. */
export interface Told {
	readonly title: string;
	/** Rule or type, resource or address, and why. */
	readonly rows: readonly (readonly [string, string, string])[];
}

/** What a change fixes, hides, and what of it was not judged; none of them empty. */
export function toldOf({ fixed, no_longer_judged, not_judged, elsewhere }: Change): Told[] {
	const tables: Told[] = [
		{
			title: "Fixed",
			rows: fixed.map(({ rule, arn, address }) => [rule, address ?? arn, ""] as const),
		},
		{
			title: "No longer judged",
			rows: no_longer_judged.map(({ rule, arn, address, reason }) => [rule, address ?? arn, reason] as const),
		},
		{
			title: "Not judged",
			rows: not_judged.map(({ source_type, address, why }) => [source_type, address, why] as const),
		},
		{
			title: "Changes elsewhere",
			rows: elsewhere.map(({ account, region, resources }) => [
				`${account} ${region}`.trim(),
				count(resources, "changed resource"),
				"not scanned",
			]),
		},
	];
	return tables.filter(({ rows }) => rows.length > 0);
}

/** `Compared with the account as it was read 2026-01-15 12:00 UTC, 3 hours before; 123 findings were there before.` */
export function comparedWith({ change, generated_at }: Scan): string[] {
	if (change === undefined) return [];
	const { base, plans, counts } = change;
	const kind = { account: "the account", inventory: "a saved inventory", assessment: "an earlier assessment" }[
		base.kind
	];
	const age = base.kind === "account" ? "" : `, ${ageOf(base.collected_at, generated_at)} old`;
	const files = plans.length === 0 ? "" : ` Planned by ${listed(plans.map(({ file }) => file))}.`;
	return [
		`Compared with ${kind} of ${minute(base.collected_at)}${age}.${files}`,
		`${count(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before.`,
	];
}

const HOUR = 3_600_000;

/** `3 hours`, `4 days`: between two times. */
export function ageOf(earlier: string, later: string): string {
	const hours = Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / HOUR));
	if (hours < 1) return "less than an hour";
	return hours < 48 ? count(hours, "hour") : `${grouped(Math.floor(hours / 24))} days`;
}
