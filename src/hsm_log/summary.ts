import { type Deed, deedOf } from "./opcodes.js";
import type { LogRecord } from "./record.js";

/** What is listed record by record: what changes who may do what, or what becomes of keys. Of the others there are counts. */
const LISTED: readonly Deed[] = [
	"user_made",
	"user_removed",
	"password_changed",
	"quorum_changed",
	"quorum_token",
	"key_exported",
	"key_imported",
	"key_deleted",
	"key_shared",
	"key_changed",
	"backup",
	"certificate",
	"initialized",
];
export type ListedDeed = (typeof LISTED)[number];

/** So many records of one kind and stream are listed, and so many users, gaps and reboots; the rest are counted. */
const MAXIMUM_LISTED = 1_000;
const MAXIMUM_USERS = 10_000;
/** Sessions of a stream whose user is remembered; the oldest is forgotten first. */
const MAXIMUM_SESSIONS = 10_000;
/** As much of a text as is kept: names of users have 31 characters, responses some 80. */
const MAXIMUM_TEXT = 200;

/** One record that is listed. */
export interface ListedRecord {
	readonly time: string;
	readonly stream: string;
	readonly opcode: string;
	readonly succeeded: boolean;
	readonly response: string;
	/** The user that it is about, where it is about one. */
	readonly user?: string;
	readonly user_type?: string;
	readonly key_handle?: string;
	readonly public_key_handle?: string;
	readonly session?: string;
	/** Who was logged in by that session. */
	readonly by?: string;
}

/** The logins of one user by one kind of answer. */
export interface Logins {
	readonly user: string;
	readonly user_type: string;
	readonly succeeded: boolean;
	readonly response: string;
	readonly count: number;
	readonly first: string;
	readonly last: string;
	/** The streams that have them: a login to one HSM is recorded by the others too. */
	readonly streams: number;
}

/** How often somebody did one thing, of all records and not of the listed ones alone. */
export interface DoneBy {
	/** Who was logged in by the session; empty where the log does not tell. */
	readonly by: string;
	readonly succeeded: boolean;
	readonly count: number;
}

/** Records that are missing between two that are there. */
export interface SequenceGap {
	readonly stream: string;
	/** The sequence numbers before and after, as the log writes them. */
	readonly after: string;
	readonly before: string;
	readonly missing: string;
	readonly time: string;
}

export interface Reboot {
	readonly stream: string;
	readonly time: string;
	readonly from: number;
	readonly to: number;
}

export interface StreamSummary {
	readonly stream: string;
	readonly records: number;
	readonly first?: string;
	readonly last?: string;
	/** Of the first record that was read. */
	readonly first_sequence?: string;
}

export interface Summary {
	readonly records: number;
	/** Opcode -> how many records. */
	readonly opcodes: Readonly<Record<string, number>>;
	/** Of them, those that this version does not know. */
	readonly unknown_opcodes: readonly string[];
	/** Events that are no record that can be read, and the beginning of the first. */
	readonly unreadable: { readonly count: number; readonly example?: string };
	readonly streams: readonly StreamSummary[];
	readonly logins: readonly Logins[];
	readonly listed: Readonly<Partial<Record<Deed, readonly ListedRecord[]>>>;
	/** Who did what how often, the most first. */
	readonly done_by: Readonly<Partial<Record<Deed, readonly DoneBy[]>>>;
	/** Deed -> how many records were counted and not listed. */
	readonly left_out: Readonly<Partial<Record<Deed | "logins", number>>>;
	readonly gaps: readonly SequenceGap[];
	readonly gap_count: number;
	readonly reboots: readonly Reboot[];
}

export interface Summarizer {
	/** Takes the records of a stream in their order; streams may come by turns. `undefined` is one that cannot be read. */
	add(stream: string, record: LogRecord | undefined, message: string): void;
	finish(): Summary;
}

interface StreamState {
	records: number;
	first: number | undefined;
	last: number | undefined;
	first_sequence: bigint | undefined;
	sequence: bigint | undefined;
	reboot_counter: number | undefined;
	/** Session -> user, in the order of the logins. */
	readonly sessions: Map<string, string>;
}

interface LoginState {
	user: string;
	user_type: string;
	succeeded: boolean;
	response: string;
	count: number;
	first: number;
	last: number;
	streams: Set<string>;
}

/** Tells what happened from records as they come. What it holds is bounded, however many there are. */
export function createSummarizer(): Summarizer {
	const streams = new Map<string, StreamState>();
	const opcodes = new Map<string, number>();
	const logins = new Map<string, LoginState>();
	const listed = new Map<string, ListedRecord[]>();
	const done = new Map<string, number>();
	const left_out: Partial<Record<Deed | "logins", number>> = {};
	const gaps: SequenceGap[] = [];
	const reboots: Reboot[] = [];
	let records = 0;
	let gap_count = 0;
	let unreadable = 0;
	let example: string | undefined;

	function stateOf(stream: string): StreamState {
		const found = streams.get(stream);
		if (found !== undefined) return found;
		const made: StreamState = {
			records: 0,
			first: undefined,
			last: undefined,
			first_sequence: undefined,
			sequence: undefined,
			reboot_counter: undefined,
			sessions: new Map(),
		};
		streams.set(stream, made);
		return made;
	}

	/** "There should be no gaps in the Sequence No values"; after a reboot they may begin again, and no session outlives it. */
	function follow(stream: string, state: StreamState, { time, sequence, reboot_counter }: LogRecord): void {
		const rebooted =
			reboot_counter !== undefined && state.reboot_counter !== undefined && reboot_counter !== state.reboot_counter;
		if (rebooted && reboots.length < MAXIMUM_LISTED) {
			reboots.push({ stream, time: iso(time), from: state.reboot_counter ?? 0, to: reboot_counter ?? 0 });
		}
		if (reboot_counter !== undefined) state.reboot_counter = reboot_counter;
		if (rebooted) state.sessions.clear();
		if (sequence === undefined) return;
		const before = state.sequence;
		state.first_sequence ??= sequence;
		state.sequence = sequence;
		if (before === undefined || sequence === before + 1n || sequence === before) return;
		const begins_again = sequence < before;
		if (begins_again && rebooted && sequence === 0n) return;
		// Who was logged in may have changed in what is missing: nobody is named for what another did.
		state.sessions.clear();
		gap_count += 1;
		if (gaps.length >= MAXIMUM_LISTED) return;
		gaps.push({
			stream,
			after: hex(before),
			before: hex(sequence),
			missing: begins_again ? "unknown" : String(sequence - before - 1n),
			time: iso(time),
		});
	}

	function countLogin(stream: string, record: LogRecord): void {
		const user = short(record.user ?? "");
		const user_type = short(record.user_type ?? "");
		const response = record.succeeded ? "" : short(record.response);
		const key = JSON.stringify([user, user_type, response]);
		const found = logins.get(key);
		if (found !== undefined) {
			found.count += 1;
			found.first = Math.min(found.first, record.time);
			found.last = Math.max(found.last, record.time);
			found.streams.add(stream);
		} else if (logins.size < MAXIMUM_USERS) {
			const { time, succeeded } = record;
			logins.set(key, {
				user,
				user_type,
				succeeded,
				response,
				count: 1,
				first: time,
				last: time,
				streams: new Set([stream]),
			});
		} else left_out.logins = (left_out.logins ?? 0) + 1;
	}

	/** Who is logged in by which session. A logout may come from another session, so it ends none but its own. */
	function followSession({ sessions }: StreamState, { opcode, succeeded, session, user }: LogRecord): void {
		if (session === undefined || !succeeded) return;
		if (opcode !== "CN_LOGIN") {
			sessions.delete(session);
			return;
		}
		sessions.delete(session);
		sessions.set(session, short(user ?? ""));
		const [oldest] = sessions.keys();
		if (sessions.size > MAXIMUM_SESSIONS && oldest !== undefined) sessions.delete(oldest);
	}

	function list(deed: Deed, stream: string, state: StreamState, record: LogRecord): void {
		const by = record.session === undefined ? undefined : state.sessions.get(record.session);
		const who = JSON.stringify([deed, by ?? "", record.succeeded]);
		if (done.has(who) || done.size < MAXIMUM_USERS) done.set(who, (done.get(who) ?? 0) + 1);
		const key = `${deed} ${stream}`;
		const own = listed.get(key) ?? [];
		listed.set(key, own);
		if (own.length >= MAXIMUM_LISTED) {
			left_out[deed] = (left_out[deed] ?? 0) + 1;
			return;
		}
		const { time, opcode, succeeded, response, user, user_type, key_handle, public_key_handle, session } = record;
		own.push({
			time: iso(time),
			stream,
			opcode: short(opcode),
			succeeded,
			response: short(response),
			...(user === undefined ? {} : { user: short(user) }),
			...(user_type === undefined ? {} : { user_type: short(user_type) }),
			...(key_handle === undefined ? {} : { key_handle: short(key_handle) }),
			...(public_key_handle === undefined ? {} : { public_key_handle: short(public_key_handle) }),
			...(session === undefined ? {} : { session: short(session) }),
			...(by === undefined ? {} : { by }),
		});
	}

	return {
		add(stream, record, message) {
			const state = stateOf(stream);
			if (record === undefined) {
				unreadable += 1;
				example ??= short(message);
				return;
			}
			records += 1;
			state.records += 1;
			state.first = Math.min(state.first ?? record.time, record.time);
			state.last = Math.max(state.last ?? record.time, record.time);
			follow(stream, state, record);
			const opcode = short(record.opcode);
			// Names that nobody documents are bounded too.
			if (opcodes.has(opcode) || opcodes.size < MAXIMUM_LISTED) opcodes.set(opcode, (opcodes.get(opcode) ?? 0) + 1);
			const deed = deedOf(record.opcode);
			if (deed === "login") countLogin(stream, record);
			if (deed === "login" || deed === "logout") followSession(state, record);
			else if (deed !== undefined && LISTED.includes(deed)) list(deed, stream, state, record);
		},
		finish: () => ({
			records,
			opcodes: Object.fromEntries([...opcodes].sort(([a], [b]) => (a < b ? -1 : 1))),
			unknown_opcodes: [...opcodes.keys()].filter((opcode) => deedOf(opcode) === undefined).sort(),
			unreadable: { count: unreadable, ...(example === undefined ? {} : { example }) },
			streams: [...streams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stream, state]) => streamSummary(stream, state)),
			logins: [...logins.values()].map(loginsOf).sort(byUser),
			listed: byDeed(listed),
			done_by: doneBy(done),
			left_out,
			gaps: gaps.sort(byTime),
			gap_count,
			reboots: reboots.sort(byTime),
		}),
	};
}

function streamSummary(stream: string, { records, first, last, first_sequence }: StreamState): StreamSummary {
	return {
		stream,
		records,
		...(first === undefined ? {} : { first: iso(first) }),
		...(last === undefined ? {} : { last: iso(last) }),
		...(first_sequence === undefined ? {} : { first_sequence: hex(first_sequence) }),
	};
}

function loginsOf({ first, last, streams, ...rest }: LoginState): Logins {
	return { ...rest, first: iso(first), last: iso(last), streams: streams.size };
}

function byUser(a: Logins, b: Logins): number {
	return Number(a.succeeded) - Number(b.succeeded) || b.count - a.count || (a.user < b.user ? -1 : 1);
}

function byTime(a: { time: string; stream: string }, b: { time: string; stream: string }): number {
	if (a.time !== b.time) return a.time < b.time ? -1 : 1;
	return a.stream < b.stream ? -1 : 1;
}

function byDeed(listed: ReadonlyMap<string, readonly ListedRecord[]>): Summary["listed"] {
	const found: Partial<Record<Deed, ListedRecord[]>> = {};
	for (const deed of LISTED) {
		const own = [...listed].filter(([key]) => key.startsWith(`${deed} `)).flatMap(([, each]) => each);
		if (own.length > 0) found[deed] = own.sort(byTime);
	}
	return found;
}

function doneBy(done: ReadonlyMap<string, number>): Summary["done_by"] {
	const found: Partial<Record<Deed, DoneBy[]>> = {};
	for (const [who, count] of done) {
		const [deed, by, succeeded] = JSON.parse(who) as [Deed, string, boolean];
		found[deed] = [...(found[deed] ?? []), { by, succeeded, count }];
	}
	for (const own of Object.values(found)) own.sort((a, b) => b.count - a.count || (a.by < b.by ? -1 : 1));
	return found;
}

function iso(time: number): string {
	return new Date(time).toISOString();
}

/** As the log writes it. */
function hex(value: bigint): string {
	return `0x${value.toString(16)}`;
}

function short(text: string): string {
	return text.length <= MAXIMUM_TEXT ? text : text.slice(0, MAXIMUM_TEXT);
}
