import type { Event } from "@aws-sdk/client-cloudtrail";
import type { Caller } from "../aws/caller.js";
import { CallFailed } from "../aws/failure.js";
import { lookupEvents } from "../aws/services/cloudtrail.js";
import type { Place } from "./resource_type.js";

/**
 * What CloudTrail's event history tells of the keys of an account and Region. It holds the management events of the Region
 * for 90 days, whether there is a trail or not, and none can be left out of it
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html).
 */

/** An event may take a quarter of an hour to be seen; so much before the earlier reading is looked at again. */
const OVERLAP_MS = 30 * 60_000;
const HISTORY_MS = 90 * 86_400_000;
const EVENTS_PER_PAGE = 50;
/** A page is worth the grants of so many keys: ListGrants has fifty times the quota of LookupEvents. */
const KEYS_PER_PAGE = 50;

/** So many pages are looked at before the time that they cover tells whether there are too many: people work in bursts. */
const TELLING_PAGES = 5;

/** What changes a fact of an ordinary key, or its policy, tags or grants. A test holds it against KMS's own operations. */
export const CHANGING_EVENTS: readonly string[] = [
	"CancelKeyDeletion",
	"CreateGrant",
	"CreateKey",
	"DeleteKey",
	"DisableKey",
	"DisableKeyRotation",
	"EnableKey",
	"EnableKeyRotation",
	"PutKeyPolicy",
	"ReplicateKey",
	"RetireGrant",
	"RevokeGrant",
	"RotateKey",
	"RotateKeyOnDemand",
	"ScheduleKeyDeletion",
	"SynchronizeMultiRegionKey",
	"TagResource",
	"UntagResource",
	"UpdateKeyDescription",
	"UpdatePrimaryRegion",
];

/** Writes of KMS that change no lasting fact of a key, and need not name one: what they change is always read. */
const ABOUT_NO_KEY: readonly string[] = [
	"CreateAlias",
	"UpdateAlias",
	"DeleteAlias",
	"CreateCustomKeyStore",
	"UpdateCustomKeyStore",
	"DeleteCustomKeyStore",
	"ConnectCustomKeyStore",
	"DisconnectCustomKeyStore",
];

/** The ids of the keys that events name, or why events do not tell which keys changed. */
export type Changes = { readonly key_ids: ReadonlySet<string> } | { readonly because: string };

/**
 * The keys of a place that events name since a time, given how many were there.
 *
 * @param since when the earlier reading began, RFC 3339.
 */
export async function changesSince(caller: Caller, place: Place, since: string, keys: number): Promise<Changes> {
	const from = Date.parse(since) - OVERLAP_MS;
	const now = Date.parse(place.collected_at);
	if (from < now - HISTORY_MS) return { because: "CloudTrail's event history ends after 90 days" };
	const pages = 1 + Math.floor(keys / KEYS_PER_PAGE);
	const time = { StartTime: new Date(from), MaxResults: EVENTS_PER_PAGE };
	const written = await look(caller, place, { ...time, ...only("ReadOnly", "false") }, pages, now - from);
	if (written !== "too many") return written;
	// Where much else is written, KMS's own events are asked for, one name after the other.
	const found = new Set<string>();
	let left = pages;
	for (const name of CHANGING_EVENTS) {
		const named = await look(caller, place, { ...time, ...only("EventName", name) }, left, undefined);
		if (named === "too many") return { because: "there are more events than it takes calls to read everything" };
		if ("because" in named) return named;
		for (const key_id of named.key_ids) found.add(key_id);
		left -= named.pages;
	}
	return { key_ids: found };
}

function only(AttributeKey: "ReadOnly" | "EventName", AttributeValue: string) {
	return { LookupAttributes: [{ AttributeKey, AttributeValue }] };
}

type Looked = { readonly key_ids: ReadonlySet<string>; readonly pages: number } | { readonly because: string };

/** Looks events up, at most so many pages; where the first ones cover too little of `span_ms`, no more than those. */
async function look(
	caller: Caller,
	place: Place,
	input: Parameters<typeof lookupEvents.send>[1],
	most: number,
	span_ms: number | undefined,
): Promise<Looked | "too many"> {
	const key_ids = new Set<string>();
	let pages = 0;
	for await (const page of caller.pages(place.region, lookupEvents, input)) {
		if (page instanceof CallFailed) return { because: page.message.slice(0, 400) };
		pages += 1;
		if (pages > most) return "too many";
		for (const event of page) {
			const named = keysIn(event);
			if (named === undefined)
				return { because: `an event ${event.EventName ?? ""} does not tell which key it changed` };
			for (const key_id of named) key_ids.add(key_id);
		}
		const oldest = page.at(-1)?.EventTime?.getTime();
		const covered = oldest === undefined ? undefined : Date.parse(place.collected_at) - oldest;
		const full = page.length === EVENTS_PER_PAGE && span_ms !== undefined && covered !== undefined;
		if (pages === TELLING_PAGES && full && span_ms * pages > covered * most) return "too many";
	}
	return { key_ids, pages };
}

const KEY_ID = /\b(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g;
/** An event's record has at most 256 kB. */
const MAXIMUM_RECORD = 300_000;

/** The ids of the keys that an event may have changed; undefined where it changed one that it does not name. */
function keysIn({ EventSource, EventName = "", Resources = [], CloudTrailEvent = "" }: Event): string[] | undefined {
	// Of one that does not say of which service it is, nobody knows that it is another's.
	if (EventSource !== undefined && EventSource !== "kms.amazonaws.com") return [];
	const record = CloudTrailEvent.length > MAXIMUM_RECORD ? undefined : recordOf(CloudTrailEvent);
	const names = [
		...Resources.map(({ ResourceName }) => ResourceName),
		...["resources", "requestParameters", "responseElements", "serviceEventDetails"].map((part) =>
			JSON.stringify(record?.[part]),
		),
	];
	const ids = names.flatMap((name) => name?.match(KEY_ID) ?? []);
	const failed = typeof record?.errorCode === "string";
	if (ids.length > 0 || failed || ABOUT_NO_KEY.includes(EventName)) return [...new Set(ids)];
	return undefined;
}

function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const record: unknown = JSON.parse(text);
		return typeof record === "object" && record !== null ? { ...record } : undefined;
	} catch {
		return undefined;
	}
}
