import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { eventSelectors, type Region } from "../collect/region/schema.js";
import { HSM_ENDING_CALLS, KEY_ENDING_CALLS } from "../model/calls.js";
import { kms } from "../model/enumerations.js";
import { metricFilter } from "../model/metric_filter.js";
import { known, mapObserved, type Observed, observed, unknown } from "../model/observed.js";
import { once } from "../model/once.js";
import { facetRead, metadataOf, whyUnknown } from "./described.js";
import { matchesPattern } from "./event_pattern.js";
import { type KnownEvent, matchesEvent, PRESENT } from "./filter_pattern.js";
import { type Index, relation } from "./relation.js";

/** What CloudTrail says of every such call that a service took, in its Region. */
function recordOf(eventSource: string, name: string, { account, region }: Region): KnownEvent {
	return {
		eventSource,
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
		...(eventSource === KMS ? { "requestParameters.keyId": PRESENT } : {}),
	};
}

const KMS = "kms.amazonaws.com";
const CLOUDHSM = "cloudhsm.amazonaws.com";

/**
 * The record as EventBridge sends it on.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
function eventOf(source: string, name: string, region: Region): KnownEvent {
	const record = recordOf(source, name, region);
	const detail = Object.entries(record).map(([member, value]) => [`detail.${member}`, value] as const);
	return {
		source: `aws.${source.slice(0, source.indexOf("."))}`,
		"detail-type": "AWS API Call via CloudTrail",
		account: region.account,
		region: region.region,
		...Object.fromEntries(detail),
	};
}

const countedMetrics = metricFilter.shape.metrics;

/** The metric filters on the trails' log groups that count all of some calls, and into which metrics; others are left out. */
function callFilters(facet: string, source: string, names: readonly string[]) {
	return relation({
		type: "region",
		facet,
		schema: z.array(
			z.strictObject({
				log_group_arn: z.string(),
				filters: observed(
					z.array(z.strictObject({ filter_name: z.string(), calls: z.array(z.enum(names)), metrics: countedMetrics })),
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
							const counted = names.filter(
								(name) => !of_other_events && matchesEvent(filter_pattern, recordOf(source, name, region)) === true,
							);
							return counted.length === 0 ? [] : [{ filter_name, calls: counted, metrics }];
						}),
					),
				})),
			),
	});
}

/** The EventBridge rules that are on and match all of some calls of this Region. */
function callRules(facet: string, of: "event_rules" | "hsm_event_rules", source: string, names: readonly string[]) {
	return relation({
		type: "region",
		facet,
		schema: z.array(z.strictObject({ name: z.string(), calls: z.array(z.enum(names)) })),
		needs: [`region.${of}`],
		derive: (_index, region) =>
			mapObserved(facetRead(region, of), (rules) =>
				rules.flatMap(({ name, state, event_pattern }) => {
					const matched = names.filter((call) => matchesPattern(event_pattern, eventOf(source, call, region)) === true);
					return state === "DISABLED" || matched.length === 0 ? [] : [{ name, calls: matched }];
				}),
			),
	});
}

/** What counts the calls that end the use of a key, and hears of them. */
export const keyDeletionFilters = callFilters("key_deletion_filters", KMS, KEY_ENDING_CALLS);
export const keyDeletionRules = callRules("key_deletion_rules", "event_rules", KMS, KEY_ENDING_CALLS);
/** The same of calls to CloudHSM that take something away, or let somebody have it. */
export const hsmCallFilters = callFilters("hsm_call_filters", CLOUDHSM, HSM_ENDING_CALLS);
export const hsmCallRules = callRules("hsm_call_rules", "hsm_event_rules", CLOUDHSM, HSM_ENDING_CALLS);

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
				const seen = selectorsSeen(index).get(entry.trail_arn);
				return seen === undefined ? entry : { trail_arn: entry.trail_arn, selectors: seen };
			}),
		),
});

/** By the trail's ARN its selectors as the first Region that could read them saw them: looked for once, not for each Region. */
const selectorsSeen = once((index: Index) => {
	const seen = new Map<string, Selectors>();
	for (const { event_selectors } of index.all("region")) {
		if (event_selectors?.status !== "known") continue;
		for (const { trail_arn, selectors } of event_selectors.value) {
			if (selectors.status === "known" && !seen.has(trail_arn)) seen.set(trail_arn, selectors);
		}
	}
	return seen;
});

type Selectors = z.infer<typeof eventSelectors>[number]["selectors"];

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
