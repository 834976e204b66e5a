import type { z } from "zod";
import { CallFailed } from "../aws/failure.js";
import { getSubscriptionAttributes, getTopicAttributes, listSubscriptionsByTopic } from "../aws/services/sns.js";
import {
	alarmTopicFilters,
	alarmTopicSubscriptions,
	type alarmTopics,
	type subscriptions,
} from "../model/alarm_topic.js";
import { known, type Observed, unknown } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import { parsePolicyDocument } from "./policy_document.js";
import { type Ask, type Facet, facet, type Place } from "./resource_type.js";
import type { FacetName } from "./schemas.js";

/** What is known of the topics among some actions, each asked for once in an account, in its own Region. */
export function topicsAmong(actions: readonly string[], ask: Ask<typeof getTopicAttributes>, place: Place) {
	const own = actions.filter((action) => {
		const [, , service, region = "", account, ...name] = action.split(":");
		return service === "sns" && account === place.account && region !== "" && name.length === 1;
	});
	return Promise.all(
		[...new Set(own)].sort().map(async (topic_arn) => {
			const region = topic_arn.split(":")[3];
			const read = () => ask.attempt({ TopicArn: topic_arn }, ({ Attributes = {} }): Attributes => Attributes, region);
			return { topic_arn, subscriptions: countsOf(await place.onceInAccount(getTopicAttributes, read, topic_arn)) };
		}),
	);
}

type Counts = z.infer<typeof subscriptions>;
type Attributes = Readonly<Record<string, string>>;

/** A topic that was deleted has no subscription; an answer without the numbers says nothing of them. */
function countsOf(answer: Observed<Attributes>): Observed<Counts> {
	if (answer.status === "unknown") {
		const deleted = answer.reason.kind === "not_found";
		return deleted ? known({ exists: false, confirmed: 0, pending: 0 }) : answer;
	}
	const [confirmed, pending] = ["SubscriptionsConfirmed", "SubscriptionsPending"].map((name) =>
		Number.parseInt(answer.value[name] ?? "", 10),
	);
	if (confirmed === undefined || pending === undefined || Number.isNaN(confirmed + pending)) {
		const { action } = getTopicAttributes;
		return unknown({ kind: "invalid", action, message: "AWS's answer holds no numbers of subscriptions" });
	}
	const { KmsMasterKeyId = "", Policy } = answer.value;
	return known({
		exists: true,
		confirmed,
		pending,
		policy: parsePolicyDocument(Policy) ?? null,
		...(KmsMasterKeyId === "" ? {} : { kms_master_key_id: KmsMasterKeyId }),
	});
}

type Topics = z.infer<typeof alarmTopics>;
type Listed = z.infer<typeof alarmTopicSubscriptions>;
type Filters = Extract<z.infer<typeof alarmTopicFilters>[number]["filters"], { status: "known" }>["value"];

/** So many subscriptions of a topic are looked at: SNS lets 200 of a topic's have a filter, unless it was asked for more. */
const MOST_SUBSCRIPTIONS = 1000;

/** The confirmed subscriptions of the topics that another facet tells. */
export function subscriptionFacet<R extends Identity>(
	topics: FacetName<R>,
	told: (resource: R) => Observed<Topics> | undefined,
): Facet<R, Listed> {
	return facet(listSubscriptionsByTopic, {
		schema: alarmTopicSubscriptions,
		after: [topics],
		applies: (resource: R) => told(resource) !== undefined,
		read: (ask, resource: R, place) => subscriptionsOf(told(resource), ask, place),
	});
}

/** What the subscriptions that another facet tells let through. */
export function filterFacet<R extends Identity>(
	subscribed: FacetName<R>,
	told: (resource: R) => Observed<Listed> | undefined,
): Facet<R, z.infer<typeof alarmTopicFilters>> {
	return facet(getSubscriptionAttributes, {
		schema: alarmTopicFilters,
		after: [subscribed],
		applies: (resource: R) => told(resource) !== undefined,
		read: (ask, resource: R, place) => filtersOf(told(resource), ask, place),
	});
}

/** The confirmed subscriptions of those topics that have some. */
function subscriptionsOf(
	topics: Observed<Topics> | undefined,
	ask: Ask<typeof listSubscriptionsByTopic>,
	place: Place,
): Promise<Listed> {
	const told = topics?.status === "known" ? topics.value : [];
	const heard = told.filter(({ subscriptions: fact }) => fact.status === "known" && fact.value.confirmed > 0);
	return Promise.all(
		heard.map(async ({ topic_arn }) => {
			const read = () => confirmedOf(topic_arn, ask);
			return { topic_arn, subscription_arns: await place.onceInAccount(listSubscriptionsByTopic, read, topic_arn) };
		}),
	);
}

async function confirmedOf(topic: string, ask: Ask<typeof listSubscriptionsByTopic>): Promise<Observed<string[]>> {
	const found: string[] = [];
	for await (const page of ask.pages({ TopicArn: topic }, topic.split(":")[3])) {
		if (page instanceof CallFailed) return unknown(page.reason);
		// One that waits for its owner has the word PendingConfirmation in the place of its ARN.
		found.push(...page.flatMap(({ SubscriptionArn: arn = "" }) => (arn.startsWith("arn:") ? [arn] : [])));
		if (found.length >= MOST_SUBSCRIPTIONS) break;
	}
	return known(found.sort().slice(0, MOST_SUBSCRIPTIONS));
}

/** What the subscriptions of those topics let through, each asked for once in an account, up to one without a filter. */
function filtersOf(listed: Observed<Listed> | undefined, ask: Ask<typeof getSubscriptionAttributes>, place: Place) {
	return Promise.all(
		(listed?.status === "known" ? listed.value : []).map(async ({ topic_arn, subscription_arns: arns }) => {
			if (arns.status === "unknown") return { topic_arn, filters: arns };
			const read = () => filtersAmong(arns.value, ask, topic_arn.split(":")[3]);
			return { topic_arn, filters: known(await place.onceInAccount(getSubscriptionAttributes, read, topic_arn)) };
		}),
	);
}

async function filtersAmong(arns: readonly string[], ask: Ask<typeof getSubscriptionAttributes>, region?: string) {
	const found: Filters = [];
	for (const subscription_arn of arns) {
		const read = await ask.attempt({ SubscriptionArn: subscription_arn }, ({ Attributes }) => Attributes ?? {}, region);
		const filter = read.status === "known" ? filterIn(read.value) : read;
		// One that ended since it was listed hears nothing.
		if (filter.status === "unknown" && filter.reason.kind === "not_found") continue;
		found.push({ subscription_arn, filter });
		if (filter.status === "known" && filter.value.policy === undefined) break;
	}
	return found;
}

/** Only an answer that says of what it is says by its silence that there is no filter. */
function filterIn(attributes: Attributes): Filters[number]["filter"] {
	const { SubscriptionArn, FilterPolicy: text = "", FilterPolicyScope: scope } = attributes;
	if (SubscriptionArn === undefined) {
		const { action } = getSubscriptionAttributes;
		return unknown({ kind: "invalid", action, message: "AWS's answer holds nothing of the subscription" });
	}
	if (text === "") return known({});
	return known({ policy: parsePolicyDocument(text) ?? null, ...(scope === undefined ? {} : { scope }) });
}
