import { describe, expect, it } from "@jest/globals";
import { mayPublish } from "../../src/link/policy/topic_access.js";
import { known, type Observed, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { cluster, DENIED, derive, gap, HERE, inventoryOf, OTHER_ACCOUNT, scope } from "./inventory.js";

const TOPIC = "arn:aws:sns:eu-central-1:111122223333:on-call";
const ID = "1234abcd-12ab-34cd-56ef-1234567890ab";
const KEY = `arn:aws:kms:eu-central-1:111122223333:key/${ID}`;
const ALARMS = "cloudwatch.amazonaws.com";
const RULES = "events.amazonaws.com";

const policy = (...statements: object[]) => ({ Version: "2012-10-17", Statement: statements });
const publish = { Effect: "Allow", Action: "sns:Publish", Resource: TOPIC };
const by = (...services: string[]) => ({ ...publish, Principal: { Service: services } });
/** What SNS writes for a new topic. */
const byDefault = {
	Effect: "Allow",
	Principal: { AWS: "*" },
	Action: ["SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:Subscribe", "SNS:Publish"],
	Resource: TOPIC,
	Condition: { StringEquals: { "AWS:SourceOwner": HERE.account } },
};
const both = policy(by(ALARMS, RULES));
const deny = (Condition: object) => ({ ...publish, Effect: "Deny", Principal: "*", Condition });

/** What is told of a topic with these attributes, in an account with these keys. */
function told(attributes: object, keys: readonly Resource[] = [], members: object = {}) {
	const subscriptions = known({ exists: true, confirmed: 1, pending: 0, ...attributes });
	const hsm = { ...cluster("cluster-a"), alarm_topics: known([{ topic_arn: TOPIC, subscriptions }]) };
	const inventory = inventoryOf([hsm, ...keys], members);
	const topics = derive("cloudhsm_cluster", "topics", hsm, inventory) as Observed<Record<string, unknown>[]>;
	const [topic] = topics.status === "known" ? topics.value : [];
	return { closed: topic?.closed_to, unclear: topic?.unclear_to };
}
const OPEN = { closed: undefined, unclear: undefined };
const refuses = (service: string) => `its policy does not let ${service} publish`;

describe("a topic's policy", () => {
	it.each<[string, object | undefined, string[]]>([
		["that an older inventory does not hold lets all publish", undefined, []],
		["that names both services does", both, []],
		["of SNS's own lets alarms publish, and no rules", policy(byDefault), [RULES]],
		["of SNS's own with a statement for rules lets both", policy(byDefault, by(RULES)), []],
		["for everybody lets both", policy({ ...publish, Principal: "*" }), []],
		["for every action lets both", policy({ ...by(ALARMS, RULES), Action: "sns:*" }), []],
		["for rules alone lets no alarm", policy(by(RULES)), [ALARMS]],
		[
			"for the account's own people lets neither",
			policy({ ...publish, Principal: { AWS: HERE.account } }),
			[ALARMS, RULES],
		],
		[
			"for an organization's people lets neither",
			policy({ ...publish, Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }),
			[ALARMS, RULES],
		],
		["for subscribers only lets neither", policy({ ...by(ALARMS, RULES), Action: "sns:Subscribe" }), [ALARMS, RULES]],
		["about another topic lets neither", policy({ ...by(ALARMS, RULES), Resource: `${TOPIC}-2` }), [ALARMS, RULES]],
		[
			"for alarms of this account lets them",
			policy(
				{
					...by(ALARMS),
					Condition: { ArnLike: { "aws:SourceArn": "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:*" } },
				},
				by(RULES),
			),
			[],
		],
		[
			"for alarms of another account lets none",
			policy(
				{
					...by(ALARMS),
					Condition: { ArnLike: { "aws:SourceArn": "arn:aws:cloudwatch:eu-central-1:444455556666:alarm:*" } },
				},
				by(RULES),
			),
			[ALARMS],
		],
		[
			"for what works for another account lets neither",
			policy({ ...by(ALARMS, RULES), Condition: { StringEquals: { "aws:SourceAccount": "444455556666" } } }),
			[ALARMS, RULES],
		],
		[
			"that denies what comes without TLS lets both",
			policy(by(ALARMS, RULES), deny({ Bool: { "aws:SecureTransport": "false" } })),
			[],
		],
		[
			"that denies everybody else lets both",
			policy(
				by(ALARMS, RULES),
				deny({
					StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
					Bool: { "aws:PrincipalIsAWSService": "false" },
				}),
			),
			[],
		],
		[
			"that denies everybody outside the organization denies the services",
			policy(by(ALARMS, RULES), deny({ StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })),
			[ALARMS, RULES],
		],
		[
			"that denies everything lets neither",
			policy(by(ALARMS, RULES), { ...publish, Effect: "Deny", Principal: "*" }),
			[ALARMS, RULES],
		],
		["without a statement lets neither", policy(), [ALARMS, RULES]],
	])("%s", (_what, document, closed) => {
		expect(told(document === undefined ? {} : { policy: document })).toEqual({
			closed:
				closed.length === 0 ? undefined : Object.fromEntries(closed.map((service) => [service, refuses(service)])),
			unclear: undefined,
		});
	});

	it.each([
		["cn-north-1", "aws-cn", "cloudwatch.amazonaws.com.cn"],
		["cn-north-1", "aws-cn", "cloudwatch.amazonaws.com"],
		["eusc-de-east-1", "aws-eusc", "cloudwatch.amazonaws.eu"],
		["us-iso-east-1", "aws-iso", "cloudwatch.c2s.ic.gov"],
		["us-isob-east-1", "aws-iso-b", "cloudwatch.sc2s.sgov.gov"],
	])("of %s in %s may name %s", (region, partition, name) => {
		const arn = `arn:${partition}:sns:${region}:111122223333:on-call`;
		const place = { arn, account: "111122223333", region, name: arn };
		const document = { ...policy({ ...publish, Resource: arn, Principal: { Service: name } }) };
		expect(mayPublish(document, place, ALARMS, 0)).toBe(true);
		expect(mayPublish(document, place, RULES, 0)).toBe(false);
		const elsewhere = { ...place, arn: arn.replace(partition, "aws") };
		if (name !== ALARMS) expect(mayPublish(document, elsewhere, ALARMS, 0)).toBe(false);
	});

	it("that cannot be read lets nobody publish for certain", () => {
		const { closed, unclear } = told({ policy: null });
		expect(closed).toBeUndefined();
		expect(unclear).toMatchObject({ [ALARMS]: { kind: "invalid" }, [RULES]: { action: "sns:GetTopicAttributes" } });
	});

	it("of a topic that nobody could ask about, or that was deleted, is not looked at", () => {
		expect(told({ exists: false, confirmed: 0, policy: policy() })).toEqual(OPEN);
	});
});

const key = (document: object, members: object = {}): Resource =>
	({
		arn: KEY,
		...HERE,
		name: "alias/alarms",
		metadata: known({ state: "Enabled" }),
		aliases: known([{ name: "alias/alarms" }]),
		policy: known({ document }),
		...members,
	}) as unknown as Resource;
const uses = (Action: unknown, services: unknown = [ALARMS, RULES]) =>
	policy({ Effect: "Allow", Principal: { Service: services }, Action, Resource: "*" });
const good = uses(["kms:GenerateDataKey*", "kms:Decrypt"]);
const root = policy({
	Effect: "Allow",
	Principal: { AWS: "arn:aws:iam::111122223333:root" },
	Action: "kms:*",
	Resource: "*",
});
const under = (named: string) => ({ policy: both, kms_master_key_id: named });
const refused = (why: string) => ({ closed: { [ALARMS]: why, [RULES]: why }, unclear: undefined });
const no = (service: string) => `its key ${KEY} does not let ${service} use it`;

/** Everybody, for what has an ARN like this. */
const from = (source: string, operator = "ArnLike") =>
	policy({ ...publish, Principal: { AWS: "*" }, Condition: { [operator]: { "aws:SourceArn": source } } });

describe("a topic's policy for what has some ARN", () => {
	it.each<[string, object, string[]]>([
		["lets nothing but a bucket publish", from("arn:aws:s3:*:*:uploads"), [ALARMS, RULES]],
		[
			"lets nothing but another topic's alarms",
			from("arn:aws:cloudwatch:us-east-1:111122223333:alarm:*"),
			[ALARMS, RULES],
		],
		["lets alarms publish, and no rules", from("arn:aws:cloudwatch:*:111122223333:alarm:*"), [RULES]],
		["lets one alarm publish", from("arn:aws:cloudwatch:eu-central-1:111122223333:alarm:hsm"), [RULES]],
		["lets rules publish, and no alarms", from("arn:aws:events:eu-central-1:111122223333:rule/*"), [ALARMS]],
		["lets everything of the account publish", from("arn:aws:*:eu-central-1:111122223333:*"), []],
		["lets everything publish", from("*"), []],
		["lets everything but a bucket publish", from("arn:aws:s3:::uploads", "ArnNotLike"), []],
		[
			"that may be missing lets nothing but a bucket publish",
			from("arn:aws:s3:::uploads", "ArnLikeIfExists"),
			[ALARMS, RULES],
		],
	])("%s", (_what, document, closed) => {
		expect(told({ policy: document }).closed ?? {}).toEqual(
			Object.fromEntries(closed.map((service) => [service, refuses(service)])),
		);
	});
});

describe("a topic's key", () => {
	it.each([KEY, ID, "alias/alarms", "arn:aws:kms:eu-central-1:111122223333:alias/alarms"])(
		"is found by %s",
		(named) => {
			expect(told(under(named), [key(good)])).toEqual(OPEN);
			expect(told(under(named), [key(root)]).closed).toEqual({ [ALARMS]: no(ALARMS), [RULES]: no(RULES) });
		},
	);

	it.each<[string, object, string[]]>([
		["for one of the services leaves the other out", uses("kms:*", RULES), [ALARMS]],
		["without Decrypt is not enough", uses("kms:GenerateDataKey*"), [ALARMS, RULES]],
		["without GenerateDataKey is not enough", uses(["kms:Decrypt", "kms:Encrypt"]), [ALARMS, RULES]],
		["for SNS does not serve who publishes", uses("kms:*", "sns.amazonaws.com"), [ALARMS, RULES]],
	])("whose policy is %s", (_what, document, closed) => {
		expect(told(under(ID), [key(document)]).closed).toEqual(Object.fromEntries(closed.map((each) => [each, no(each)])));
	});

	it.each(["Disabled", "PendingDeletion", "PendingImport"])("that is %s encrypts nothing", (state) => {
		expect(told(under(ID), [key(good, { metadata: known({ state }) })])).toEqual(refused(`its key ${KEY} is ${state}`));
	});

	it("that is in none of its Region's listings does not exist", () => {
		expect(told(under(ID))).toEqual(refused(`its key ${ID} does not exist`));
	});

	it.each<[string, Resource[], object]>([
		["whose policy is denied", [key(good, { policy: unknown(DENIED) })], {}],
		["that is not described may be the one", [key(good, { metadata: unknown(DENIED), aliases: unknown(DENIED) })], {}],
		["that could not be listed", [], { gaps: [gap("kms_key")] }],
	])("%s is not known", (_what, keys, members) => {
		const { closed, unclear } = told(under("alias/alarms"), keys, members);
		expect(closed).toBeUndefined();
		expect(unclear).toMatchObject({ [ALARMS]: { kind: "denied" }, [RULES]: { kind: "denied" } });
	});

	it.each<[string, string, Resource[], object]>([
		["of a scan without keys", ID, [], { scopes: [scope(HERE, { types: ["cloudhsm_cluster"] })] }],
		["of another account", KEY.replace(HERE.account, OTHER_ACCOUNT.account), [], {}],
		["whose policy was not asked for", ID, [key(good, { policy: undefined })], {}],
		["by an alias where nobody asked for aliases", "alias/alarms", [key(root, { aliases: undefined })], {}],
		["by an alias that no key had when they were listed", "alias/new", [key(root)], {}],
		["of AWS's own", "alias/aws/sns", [], {}],
	])("%s is taken for one that serves", (_what, named, keys, members) => {
		expect(told(under(named), keys, members)).toEqual(OPEN);
	});
});

describe("the filters of a topic's subscriptions", () => {
	const alarm = (alarm_name: string, composites: object[] = []) => ({ alarm_name, alarm_actions: [TOPIC], composites });
	const drops = { filter: known({ policy: { severity: ["high"] } }) };
	const passes = { filter: known({}) };
	const named = (name: string) => ({ filter: known({ policy: { AlarmName: [name] }, scope: "MessageBody" }) });
	const denied = unknown(DENIED);

	function heardOf(members: object, filters: Observed<unknown> | undefined) {
		const subscriptions = known({ exists: true, confirmed: 1, pending: 0, ...members });
		const hsm = {
			...cluster("cluster-a"),
			alarms: known([alarm("a", [alarm("above")]), alarm("b")]),
			alarm_topics: known([{ topic_arn: TOPIC, subscriptions }]),
			...(filters === undefined ? {} : { alarm_topic_filters: filters }),
		};
		const topics = derive("cloudhsm_cluster", "topics", hsm, inventoryOf([hsm])) as Observed<Record<string, unknown>[]>;
		const [topic] = topics.status === "known" ? topics.value : [];
		return { dropped: topic?.dropped_alarms, unclear: topic?.unclear_alarms };
	}
	const read = (...filters: object[]) => known([{ topic_arn: TOPIC, filters: known(filters) }]);
	const NOTHING = { dropped: undefined, unclear: undefined };

	it("drop what all alarms tell, those above others too", () => {
		expect(heardOf({}, read(drops))).toEqual({ ...NOTHING, dropped: ["a", "above", "b"] });
	});
	it("drop what some tell", () => {
		expect(heardOf({ confirmed: 2 }, read(drops, named("a")))).toEqual({ ...NOTHING, dropped: ["above", "b"] });
	});
	it("drop nothing where one has none", () => {
		expect(heardOf({ confirmed: 3 }, read(drops, passes))).toEqual(NOTHING);
	});
	it("that an older inventory does not hold drop nothing", () => {
		expect(heardOf({}, undefined)).toEqual(NOTHING);
	});
	it("of a topic that nobody is subscribed to are nothing to it", () => {
		expect(heardOf({ confirmed: 0 }, read())).toEqual(NOTHING);
	});
	it.each<[string, Observed<unknown>, object]>([
		["cannot be read at all", denied, {}],
		["of this topic cannot be read", known([{ topic_arn: TOPIC, filters: denied }]), {}],
		["of this topic were not read", known([]), {}],
		["of one subscription cannot be read", read(drops, { filter: denied }), { confirmed: 2 }],
		["of some subscriptions were not asked for", read(drops), { confirmed: 2 }],
	])("that %s are not known to let anything through", (_what, filters, members) => {
		const { dropped, unclear } = heardOf(members, filters);
		expect(dropped).toBeUndefined();
		expect(Object.keys(unclear ?? {})).toEqual(["a", "above", "b"]);
	});
	it("after a change are those of the subscriptions that it leaves and makes", () => {
		const gone = [`${TOPIC}:1`];
		const live = { ...passes, subscription_arn: `${TOPIC}:1` };
		const all = { ...NOTHING, dropped: ["a", "above", "b"] };
		expect(heardOf({ changed: { gone, made: [drops] } }, read(live))).toEqual(all);
		expect(heardOf({ changed: { gone: [], made: [drops] } }, undefined)).toEqual(all);
		expect(heardOf({ confirmed: 2, changed: { gone: [], made: [drops] } }, read(live))).toEqual(NOTHING);
	});

	function rulesHeard(filter: object, target: object = {}, members: object = {}) {
		const subscriptions = known({ exists: true, confirmed: 1, pending: 0, ...members });
		const region = {
			...HERE,
			arn: "arn:aws:keyproof:eu-central-1:111122223333:region",
			name: "eu-central-1",
			event_targets: known([{ rule_name: "kms", targets: known(1), target_arns: [TOPIC], ...target }]),
			alarm_topics: known([{ topic_arn: TOPIC, subscriptions }]),
			alarm_topic_filters: read(filter),
		};
		const topics = derive("region", "topics", region, inventoryOf([region])) as Observed<Record<string, unknown>[]>;
		const [topic] = topics.status === "known" ? topics.value : [];
		return { closed: topic?.closed_to, unclear: topic?.unclear_to };
	}
	const source = (name: string) => ({ filter: known({ policy: { source: [name] }, scope: "MessageBody" }) });

	it("may drop what rules tell", () => {
		const dropped = { [RULES]: "the filters of its subscriptions drop what rules tell" };
		expect(rulesHeard(drops).closed).toEqual(dropped);
		expect(rulesHeard(source("aws.ec2")).closed).toEqual(dropped);
		expect(rulesHeard(source("aws.kms"))).toEqual(OPEN);
		expect(rulesHeard(drops, { target_arns: [`${TOPIC}-2`] })).toEqual(OPEN);
		expect(rulesHeard(source("aws.kms"), { reshaped: [TOPIC] }).unclear).toMatchObject({
			[RULES]: { kind: "invalid" },
		});
	});
	it("are nothing to a FIFO topic, which EventBridge does not support whatever its policy says", () => {
		const fifo = `${TOPIC}.fifo`;
		const open = policy({ ...publish, Resource: fifo, Principal: "*" });
		const subscriptions = known({ exists: true, confirmed: 1, pending: 0, policy: open });
		const hsm = { ...cluster("cluster-a"), alarm_topics: known([{ topic_arn: fifo, subscriptions }]) };
		expect(derive("cloudhsm_cluster", "topics", hsm, inventoryOf([hsm]))).toMatchObject({
			value: [{ closed_to: { [RULES]: "EventBridge tells no FIFO topic" } }],
		});
	});
	it("tell nothing of rules that cannot publish to it at all", () => {
		expect(rulesHeard(drops, {}, { policy: policy(byDefault) }).closed).toEqual({ [RULES]: refuses(RULES) });
	});
});
