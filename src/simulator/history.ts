import type { WireObject } from "./wire.js";
import type { Account, Key, KeyList, RegionState } from "./world.js";
import { keyList, regionState } from "./world.js";

/** A change of a key while the simulator runs, with the event that CloudTrail records of it. */
export interface KeyChange {
	/** The simulated account unless given. */
	readonly account?: string;
	readonly region: string;
	readonly key_id: string;
	/** The operation, as KMS's API names it; those of the service itself too (`RotateKey`, `DeleteKey`). */
	readonly event_name: string;
	readonly at: Date;
	/** The key as it is from now on, given as it was: undefined for one that is gone. */
	readonly change: (key: Key | undefined) => Key | undefined;
	/** False for what CloudTrail records no event of: what a service, IAM or the calendar does. */
	readonly recorded?: false;
}

/** A management event that is about no key. */
export interface OtherEvent {
	readonly account?: string;
	readonly region: string;
	readonly event_source: string;
	readonly event_name: string;
	readonly at: Date;
	readonly read_only?: boolean;
	/** Members of the record beside the usual: `errorCode`, `requestParameters`. */
	readonly record?: Readonly<Record<string, unknown>>;
}

/** An entry of LookupEvents. */
export type HistoryEvent = WireObject & {
	readonly EventName: string;
	readonly EventSource: string;
	readonly EventTime: Date;
	readonly ReadOnly: "true" | "false";
	readonly Resources: readonly { readonly ResourceType: string; readonly ResourceName: string }[];
};

/** What became of a world since it was given, and the events of it: the world itself stays as it is. */
export class History {
	readonly #owner: string;
	readonly #states = new Map<string, RegionState>();
	readonly #events = new Map<string, HistoryEvent[]>();
	#count = 0;

	constructor(owner: string) {
		this.#owner = owner;
	}

	/** A Region as it is now. */
	stateOf({ account, regions }: Account, region: string): RegionState {
		return this.#states.get(`${account} ${region}`) ?? regions[region] ?? EMPTY_REGION;
	}

	/** The newest first. */
	eventsOf(account: string, region: string): readonly HistoryEvent[] {
		return this.#events.get(`${account} ${region}`) ?? [];
	}

	change(account: Account, change: KeyChange): void {
		const { region, key_id, event_name, at } = change;
		const state = this.stateOf(account, region);
		const after = change.change(state.keys.find(key_id));
		const keys = withKey(state.keys, key_id, after);
		this.#states.set(`${account.account} ${region}`, { ...state, keys });
		if (change.recorded === false) return;
		const arn = `arn:aws:kms:${region}:${account.account}:key/${key_id}`;
		// A grant is retired without naming its key; the record still has it among its resources.
		const requestParameters = event_name === "RetireGrant" || isOfService(event_name) ? null : { keyId: arn };
		this.#record(account.account, region, at, {
			source: "kms.amazonaws.com",
			name: event_name,
			read_only: false,
			resources: [{ ResourceType: "AWS::KMS::Key", ResourceName: arn }],
			record: { requestParameters, ...(isOfService(event_name) ? { eventType: "AwsServiceEvent" } : {}) },
		});
	}

	record({ account = this.#owner, region, event_source, event_name, at, read_only = false, record }: OtherEvent): void {
		const event = { source: event_source, name: event_name, read_only, resources: [], record: record ?? {} };
		this.#record(account, region, at, event);
	}

	#record(
		account: string,
		region: string,
		at: Date,
		event: {
			readonly source: string;
			readonly name: string;
			readonly read_only: boolean;
			readonly resources: HistoryEvent["Resources"];
			readonly record: Readonly<Record<string, unknown>>;
		},
	): void {
		const { source, name, read_only, resources, record } = event;
		this.#count += 1;
		const EventId = `00000000-0000-4000-9000-${this.#count.toString(16).padStart(12, "0")}`;
		const whole = {
			eventVersion: "1.11",
			eventID: EventId,
			eventTime: `${at.toISOString().slice(0, 19)}Z`,
			eventSource: source,
			eventName: name,
			awsRegion: region,
			readOnly: read_only,
			eventType: "AwsApiCall",
			managementEvent: true,
			recipientAccountId: account,
			resources: resources.map(({ ResourceType, ResourceName }) => ({
				accountId: account,
				type: ResourceType,
				ARN: ResourceName,
			})),
			...record,
		};
		const place = `${account} ${region}`;
		const told: HistoryEvent = {
			EventId,
			EventName: name,
			EventSource: source,
			EventTime: at,
			ReadOnly: read_only ? "true" : "false",
			Username: "compliance-scanner",
			Resources: resources,
			CloudTrailEvent: JSON.stringify(whole),
		};
		const events = [told, ...(this.#events.get(place) ?? [])];
		this.#events.set(
			place,
			events.sort((a, b) => b.EventTime.getTime() - a.EventTime.getTime()),
		);
	}
}

const EMPTY_REGION = regionState({});

/** What KMS does by itself. */
function isOfService(event_name: string): boolean {
	return ["RotateKey", "DeleteKey", "SynchronizeMultiRegionKey"].includes(event_name);
}

/** A list of which some keys are others by now. */
class ChangedKeys implements KeyList {
	constructor(
		readonly base: KeyList,
		readonly changed: ReadonlyMap<string, Key>,
	) {}

	get size(): number {
		return this.base.size;
	}

	idAt(index: number): string {
		return this.base.idAt(index);
	}

	at(index: number): Key {
		return this.changed.get(this.base.idAt(index)) ?? this.base.at(index);
	}

	find(key_id: string): Key | undefined {
		return this.changed.get(key_id) ?? this.base.find(key_id);
	}
}

/** The list with one key put in place of what it was, added, or taken away. */
function withKey(keys: KeyList, key_id: string, after: Key | undefined): KeyList {
	if (after !== undefined && keys.find(key_id) !== undefined) {
		const [base, changed] = keys instanceof ChangedKeys ? [keys.base, keys.changed] : [keys, new Map<string, Key>()];
		return new ChangedKeys(base, new Map([...changed, [key_id, after]]));
	}
	const all = Array.from({ length: keys.size }, (_, index) => keys.at(index));
	const rest = all.filter(({ metadata }) => metadata.KeyId !== key_id);
	return keyList(after === undefined ? rest : [...rest, after]);
}
