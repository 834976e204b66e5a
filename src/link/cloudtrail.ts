import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { eventSelectors, type Region } from "../collect/region/schema.js";
import { kms } from "../model/enumerations.js";
import { known, mapObserved, type Observed, observed, unknown } from "../model/observed.js";
import { facetRead, metadataOf, whyUnknown } from "./described.js";
import { matchesPattern } from "./event_pattern.js";
import { type KnownEvent, matchesEvent, PRESENT } from "./filter_pattern.js";
import { type Index, relation } from "./relation.js";

/** The calls to KMS after which a key is of no more use. */
const KEY_ENDING_CALLS = ["DisableKey", "ScheduleKeyDeletion"] as const;
const calls = z.array(z.enum(KEY_ENDING_CALLS));

/** What CloudTrail says of every such call that KMS took, in the Region of the key. */
function recordOf(name: string, { account, region }: Region): KnownEvent {
	return {
		eventSource: "kms.amazonaws.com",
		eventName: name,
		eventType: "AwsApiCall",
		eventCategory: "Management",
		managementEvent: true,
		readOnly: false,
		awsRegion: region,
		recipientAccountId: account,
		errorCode: null,
		errorMessage: null,
		eventID: PRESENT,
		eventTime: PRESENT,
		eventVersion: PRESENT,
		requestID: PRESENT,
		sourceIPAddress: PRESENT,
		"userIdentity.type": PRESENT,
		"userIdentity.accountId": PRESENT,
		"requestParameters.keyId": PRESENT,
	};
}

/**
 * The record as EventBridge sends it on.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
function eventOf(name: string, region: Region): KnownEvent {
	const detail = Object.entries(recordOf(name, region)).map(([member, value]) => [`detail.${member}`, value] as const);
	return {
		source: "aws.kms",
		"detail-type": "AWS API Call via CloudTrail",
		account: region.account,
		region: region.region,
		...Object.fromEntries(detail),
	};
}

/**
 * The metric filters on the trails' log groups that count all calls of a kind that end the use of a key in this Region:
 * which calls each counts, and into which metrics. Filters that count none are left out.
 */
export const keyDeletionFilters = relation({
	type: "region",
	facet: "key_deletion_filters",
	schema: z.array(
		z.strictObject({
			log_group_arn: z.string(),
			filters: observed(
				z.array(
					z.strictObject({
						filter_name: z.string(),
						calls,
						metrics: z.array(
							z.strictObject({
								namespace: z.string(),
								metric_name: z.string(),
								value: z.string(),
								default_value: z.number().optional(),
								dimensions: z.array(z.string()),
							}),
						),
					}),
				),
			),
		}),
	),
	needs: ["region.metric_filters"],
	derive: (_index, region) =>
		mapObserved(facetRead(region, "metric_filters"), (groups) =>
			groups.map(({ log_group_arn, filters }) => ({
				log_group_arn,
				filters: mapObserved(filters, (all) =>
					all.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
						const counted = KEY_ENDING_CALLS.filter(
							(name) => !of_other_events && matchesEvent(filter_pattern, recordOf(name, region)) === true,
						);
						return counted.length === 0 ? [] : [{ filter_name, calls: counted, metrics }];
					}),
				),
			})),
		),
});

/** The EventBridge rules that are on and match all calls of a kind that end the use of a key in this Region. */
export const keyDeletionRules = relation({
	type: "region",
	facet: "key_deletion_rules",
	schema: z.array(z.strictObject({ name: z.string(), calls })),
	needs: ["region.event_rules"],
	derive: (_index, region) =>
		mapObserved(facetRead(region, "event_rules"), (rules) =>
			rules.flatMap(({ name, state, event_pattern }) => {
				const matched = KEY_ENDING_CALLS.filter(
					(call) => matchesPattern(event_pattern, eventOf(call, region)) === true,
				);
				return state === "DISABLED" || matched.length === 0 ? [] : [{ name, calls: matched }];
			}),
		),
});

/**
 * The event selectors of the trails. Those of an organization's trail, which a member may not read, are known where its
 * own account or another Region of the scan could read them.
 */
export const trailSelectors = relation({
	type: "region",
	facet: "trail_selectors",
	schema: eventSelectors,
	needs: ["region.event_selectors"],
	derive: (index, region) =>
		mapObserved(facetRead(region, "event_selectors"), (entries) =>
			entries.map((entry) => {
				if (entry.selectors.status === "known") return entry;
				const seen = selectorsSeenElsewhere(index, entry.trail_arn);
				return seen === undefined ? entry : { trail_arn: entry.trail_arn, selectors: seen };
			}),
		),
});

function selectorsSeenElsewhere(index: Index, trail_arn: string) {
	for (const { event_selectors } of index.all("region")) {
		if (event_selectors?.status !== "known") continue;
		const found = event_selectors.value.find((entry) => entry.trail_arn === trail_arn);
		if (found?.selectors.status === "known") return found.selectors;
	}
	return undefined;
}

/**
 * The states of the keys that encrypt the trails' files, of those keys that are in the scan. One that is in none of its
 * Region's listings, which were read to the end, was deleted.
 */
export const trailKeys = relation({
	type: "region",
	facet: "trail_keys",
	schema: z.array(
		z.strictObject({
			trail_arn: z.string(),
			key_arn: z.string(),
			state: observed(kms.KeyState).optional(),
			deleted: z.literal(true).optional(),
		}),
	),
	needs: ["region.trails", "kms_key.metadata"],
	derive: (index, region) =>
		mapObserved(facetRead(region, "trails"), (trails) =>
			trails.flatMap(({ trail_arn, kms_key_id }): TrailKey[] => {
				if (kms_key_id === undefined) return [];
				const key = index.byArn("kms_key", kms_key_id);
				if (key !== undefined) return [{ trail_arn, key_arn: key.arn, state: stateOf(key) }];
				const [, , , of = "", account = ""] = /:key\/[\w-]+$/.test(kms_key_id) ? kms_key_id.split(":") : [];
				const deleted = account !== "" && index.unlisted("kms_key", { ...region, account, region: of }) === undefined;
				return deleted ? [{ trail_arn, key_arn: kms_key_id, deleted: true }] : [];
			}),
		),
});

interface TrailKey {
	trail_arn: string;
	key_arn: string;
	state?: Observed<string>;
	deleted?: true;
}

function stateOf(key: KmsKey): Observed<string> {
	const [metadata] = metadataOf(key);
	if (metadata !== undefined) return known(metadata.state);
	return unknown(whyUnknown(key, "metadata"));
}
