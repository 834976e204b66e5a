import { createHmac } from "node:crypto";
import { withoutUnseen } from "../text/escape.js";

/** The environment variable with the key that makes stand-ins the same from run to run (docs/decisions/018-redaction.md). */
export const KEY_VARIABLE = "KEYPROOF_REDACT_KEY";

/**
 * Replaces account ids by stand-ins of twelve digits, so that what reads an ARN goes on reading it. The same id has the same
 * stand-in in everything that one redactor is given.
 */
export interface Redactor {
	text(text: string): string;
	/** Gives ids their stand-ins in this order, before others come by. */
	introduce(ids: Iterable<string>): void;
}

/**
 * What may hold an account id, and before it what only looks like one: UUIDs, digests, ids of EC2's. An access key id holds the
 * account's id in another base (its last eight characters aside), so it goes too. Twelve digits in a longer number are none, but
 * where they are those of an account that is known: `logs-11112222333320261127`, `%20111122223333`.
 * No alternative can match in two ways, so nothing backtracks.
 */
const CANDIDATE = new RegExp(
	[
		"(?<uuid>(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z]))",
		"(?<digest>(?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z]))",
		"(?<ec2>(?<=[a-z]-)[0-9a-f]{17}(?![0-9A-Za-z]))",
		"(?<access_key>(?<![0-9A-Za-z])(?:AKIA|ASIA)[A-Z2-7]{12,28}(?![0-9A-Za-z]))",
		"(?<grouped>(?<![\\d-])\\d{4}(?:-\\d{4}-|[ \\u00a0]\\d{4}[ \\u00a0])\\d{4}(?![\\d-]))",
		"(?<id>(?<!\\d)\\d{12}(?!\\d))",
		"(?<longer>(?<!\\d)\\d{13,}(?!\\d))",
	].join("|"),
	"g",
);
/** So many texts are remembered, up to such a length. */
const MAXIMUM_RECENT = 20_000;
const MAXIMUM_LENGTH = 200;

const ID = /(?<!\d)\d{12}(?!\d)/g;

/** What no text without an id has: twelve digits in a row or in three groups, or an access key. Spares the rest the closer look. */
const MAYBE = /\d{12}|\d{4}[- \u00a0]\d{4}[- \u00a0]\d{4}|A[KS]IA/;

/** Every id that a text may hold, to count them. */
const EACH = new RegExp(MAYBE.source, "g");

/**
 * A redactor that numbers ids as they come, `000000000001` first; with a key, stand-ins follow from the id and the key alone
 * (HMAC-SHA-256), and are the same from run to run, whatever accounts come or go. Without the key nobody can go back: a plain
 * hash could be undone by trying all 10^12 ids.
 */
export function createRedactor(given_key?: string): Redactor {
	const key = given_key === "" ? undefined : given_key;
	const stand_ins = new Map<string, string>();
	const taken = new Set<string>();
	const standInFor = (id: string): string => {
		const known = stand_ins.get(id);
		if (known !== undefined) return known;
		for (let attempt = 0; ; attempt += 1) {
			const own = key === undefined ? numbered(stand_ins.size + 1 + attempt) : keyed(key, id, attempt);
			// Two accounts must not become one, and no account another real one of the same text.
			if (taken.has(own)) continue;
			stand_ins.set(id, own);
			taken.add(own);
			return own;
		}
	};
	const masked = (id: string): string => (taken.has(id) ? id : standInFor(id));
	// The same principals and ARNs come again and again.
	const recent = new Map<string, string>();
	const redacted = (text: string): string =>
		text.replaceAll(CANDIDATE, (match, ...rest) => {
			const found: Readonly<Record<string, string | undefined>> = rest.at(-1);
			if (found.id !== undefined) return masked(match);
			if (found.grouped !== undefined) return asGrouped(masked(match.replaceAll(/\D/g, "")), match);
			if (found.access_key !== undefined)
				return `${match.slice(0, 4)}${standInFor(match).padStart(match.length - 4, "0")}`;
			if (found.longer !== undefined) return withoutKnown(match, stand_ins);
			// What only looks like an id is one all the same where the account is known.
			return match.replace(ID, (id) => stand_ins.get(id) ?? id);
		});
	return {
		introduce: (ids) => {
			for (const id of ids) if (/^\d{12}$/.test(id)) masked(id);
			recent.clear();
		},
		text: (given) => {
			if (given.length < 12) return given;
			const text = joined(given);
			if (!MAYBE.test(text)) return given;
			const known = recent.get(text);
			if (known !== undefined) return known;
			const own = redacted(text);
			if (recent.size >= MAXIMUM_RECENT) recent.clear();
			if (text.length <= MAXIMUM_LENGTH) recent.set(text, own);
			return own;
		},
	};
}

/** The text without what reports drop because it cannot be seen, where that is all that holds the digits of an id apart. */
function joined(text: string): string {
	const together = withoutUnseen(text);
	if (together === text) return text;
	return (together.match(EACH)?.length ?? 0) > (text.match(EACH)?.length ?? 0) ? together : text;
}

/** In three groups, like another text. */
function asGrouped(id: string, { 4: first = "", 9: second = "" }: string): string {
	return `${id.slice(0, 4)}${first}${id.slice(4, 8)}${second}${id.slice(8)}`;
}

/** A long number in which each id that is known became its stand-in. */
function withoutKnown(digits: string, stand_ins: ReadonlyMap<string, string>): string {
	let text = "";
	let from = 0;
	for (let at = 0; at + 12 <= digits.length; at += 1) {
		const own = stand_ins.get(digits.slice(at, at + 12));
		if (own === undefined) continue;
		text += digits.slice(from, at) + own;
		from = at + 12;
		at = from - 1;
	}
	return text + digits.slice(from);
}

/** Low numbers, which no account has been seen to have, are told at a glance from real ids. */
function numbered(number: number): string {
	return String(number).padStart(12, "0");
}

/** Whether an account is a stand-in: none of AWS's has been seen with an id that low. */
export function isStandIn(account: string): boolean {
	return /^0000\d{8}$/.test(account);
}

function keyed(key: string, id: string, attempt: number): string {
	const digest = createHmac("sha256", key).update(`${id} ${attempt}`).digest();
	return numbered(Number(digest.readBigUInt64BE() % 100_000_000n));
}
