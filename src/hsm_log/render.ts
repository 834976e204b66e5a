import { brief, visible } from "../text/escape.js";
import type { Deed } from "./opcodes.js";
import type { HsmLog } from "./read.js";
import type { ListedRecord, Logins } from "./summary.js";

/** So many lines of a section; `--json` has more. */
const MAXIMUM_LINES = 40;
const AT_A_GLANCE = 5;

/** The sections, the weightiest first. */
const SECTIONS: readonly { readonly deed: Deed; readonly title: string }[] = [
	{ deed: "user_made", title: "Users made" },
	{ deed: "user_removed", title: "Users removed" },
	{ deed: "password_changed", title: "Passwords changed" },
	{ deed: "quorum_changed", title: "Quorum values changed" },
	{ deed: "quorum_token", title: "Quorum tokens" },
	{ deed: "key_exported", title: "Keys exported" },
	{ deed: "key_deleted", title: "Keys deleted" },
	{ deed: "key_imported", title: "Keys imported" },
	{ deed: "key_shared", title: "Keys shared or unshared" },
	{ deed: "key_changed", title: "Attributes of keys changed" },
	{ deed: "certificate", title: "Certificates stored or changed" },
	{ deed: "backup", title: "Backups and restores" },
	{ deed: "initialized", title: "HSMs initialized" },
];

/** What a log tells, as text: what was not seen first, as a short log would read like a quiet one. */
export function renderHsmLog(log: HsmLog): string {
	const blocks = [
		head(log),
		notSeen(log),
		faults(log),
		section("Logins that failed", log.logins.filter(({ succeeded }) => !succeeded).map(loginLine)),
		section("Logins", log.logins.filter(({ succeeded }) => succeeded).map(loginLine)),
		...SECTIONS.map(({ deed, title }) => {
			const more = log.left_out[deed] ?? 0;
			const lines = [...doneBy(log, deed), ...(log.listed[deed] ?? []).map(recordLine)];
			return section(title, lines, more);
		}),
		counts(log),
		closing(log),
	];
	return `${blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n")}\n`;
}

function head({ cluster_id, account, region, since, until, records, streams }: HsmLog): string[] {
	return [
		`${cluster_id} · account ${account} · ${region}`,
		`${minute(since)} to ${minute(until)}: ${number(records, "record")} of ${number(streams.length, "log stream")}`,
	].map(visible);
}

function notSeen({ not_seen }: HsmLog): string[] {
	const lines = not_seen.map(({ what, why, from, until }) => {
		const times = [
			...(from === undefined ? [] : [`from ${minute(from)}`]),
			...(until === undefined ? [] : [`until ${minute(until)}`]),
		];
		return `${what}${times.length === 0 ? "" : ` ${times.join(" ")}`}: ${why}`;
	});
	return section("NOT SEEN (which is not to say that nothing happened)", lines);
}

/** Where the log itself looks damaged. */
function faults({ gaps, gap_count, reboots, unreadable, unknown_opcodes }: HsmLog): string[] {
	return [
		...section(
			"Records missing from the log",
			gaps.map(({ stream, after, before, missing, time }) => {
				const many = missing === "unknown" ? "sequence numbers go back" : `${missing} missing`;
				return `${time} ${stream}: ${many} between ${after} and ${before}`;
			}),
			gap_count - gaps.length,
		),
		...section(
			"HSMs rebooted",
			reboots.map(({ stream, time, from, to }) => `${time} ${stream}: reboot counter ${from} became ${to}`),
		),
		...(unreadable.count === 0
			? []
			: section("Not understood", [
					`${number(unreadable.count, "event")} that are no records of CloudHSM's: ${unreadable.example ?? ""}`,
				])),
		...(unknown_opcodes.length === 0
			? []
			: section("Commands that this version does not know", [unknown_opcodes.slice(0, MAXIMUM_LINES).join(", ")])),
	];
}

function loginLine({ user, user_type, succeeded, response, count, first, last, streams }: Logins): string {
	const name = `${user === "" ? "(no name)" : user}${user_type === "" ? "" : ` (${typeOf(user_type)})`}`;
	const times = count === 1 ? minute(first) : `${minute(first)} to ${minute(last)}`;
	const where = streams > 1 ? ` on ${streams} HSMs` : "";
	return `${name}: ${count}${where}, ${times}${succeeded ? "" : `: ${response}`}`;
}

function recordLine({ time, stream, opcode, succeeded, response, user, user_type, ...record }: ListedRecord): string {
	const { key_handle, public_key_handle, by, session } = record;
	const keys = [
		...(key_handle === undefined ? [] : [key_handle]),
		...(public_key_handle === undefined ? [] : [public_key_handle]),
	];
	const whose = by === undefined ? (session === undefined ? "" : `, in session ${session}`) : `, by ${by}`;
	return [
		`${time.slice(0, 19)}Z ${stream} ${opcode}`,
		...(user === undefined ? [] : [` ${user}${user_type === undefined ? "" : ` (${typeOf(user_type)})`}`]),
		...(keys.length === 0 ? [] : [` key ${keys.join(", ")}`]),
		whose,
		...(succeeded ? [] : [` FAILED: ${response}`]),
	].join("");
}

/** Who did it how often, where there is more of it than is read at a glance. */
function doneBy({ listed, done_by }: HsmLog, deed: Deed): string[] {
	if ((listed[deed] ?? []).length <= AT_A_GLANCE) return [];
	return (done_by[deed] ?? []).slice(0, AT_A_GLANCE).map(({ by, succeeded, count }) => {
		return `${by === "" ? "sessions without a login in this time" : by}: ${count}${succeeded ? "" : " FAILED"}`;
	});
}

/** `CN_CRYPTO_USER` -> `crypto user`. */
function typeOf(user_type: string): string {
	return user_type.replace(/^CN_/, "").toLowerCase().replaceAll("_", " ");
}

function counts({ opcodes }: HsmLog): string[] {
	const lines = Object.entries(opcodes).map(([opcode, count]) => `${opcode} ${count}`);
	return lines.length === 0 ? [] : section("Records by command", lines, 0, 100);
}

/** Never "nothing happened" of a log that was not seen whole. */
function closing({ records, not_seen }: HsmLog): string[] {
	if (not_seen.length > 0) return ["The log was not seen whole: see NOT SEEN."];
	return [records === 0 ? "The log was read whole, and has no record of this time." : "The log was read whole."];
}

function section(title: string, lines: readonly string[], more = 0, maximum = MAXIMUM_LINES): string[] {
	if (lines.length === 0) return [];
	const rest = lines.length + more - Math.min(lines.length, maximum);
	return [
		title,
		...lines.slice(0, maximum).map((line) => `  ${brief(line, 300)}`),
		...(rest > 0 ? [`  and ${rest} more`] : []),
	];
}

function minute(time: string): string {
	return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

function number(count: number, noun: string): string {
	return `${String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${count === 1 ? "" : "s"}`;
}
