import { describe, expect, it } from "@jest/globals";
import type { Region } from "../../src/collect/region/schema.js";
import {
	hsmCallFilters,
	hsmCallRules,
	keyDeletionFilters,
	keyDeletionRules,
	trailKeys,
	trailSelectors,
} from "../../src/link/cloudtrail.js";
import { indexInventory, type Relation } from "../../src/link/relation.js";
import { known, type Observed, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { DENIED, HERE, inventoryOf, key, undescribed } from "./inventory.js";

const ARN = "arn:aws:keyproof:eu-central-1:111122223333:region";

function regionWith(facets: Partial<Region>): Region {
	return { arn: ARN, ...HERE, name: "eu-central-1", ...facets };
}

/** The relation of a Region in an inventory with other resources; it must fit its own schema. */
function derive(relation: Relation, region: Region, others: readonly Resource[] = []): Observed<unknown> {
	const derived = relation.derive(indexInventory(inventoryOf(others)), region as Resource);
	if (derived.status === "known") expect(relation.schema.parse(derived.value)).toEqual(derived.value);
	return derived;
}

function notHeld(facet: string) {
	return unknown({ kind: "unavailable", action: "", message: `the inventory holds no ${facet} of ${ARN}` });
}

describe("the filters that count the end of keys", () => {
	const GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:trail:*";
	const metrics = [{ namespace: "LogMetrics", metric_name: "KeyDeletion", value: "1", dimensions: [] }];
	const filter = (filter_name: string, filter_pattern: string, of_other_events = false) => ({
		filter_name,
		filter_pattern,
		of_other_events,
		metrics,
	});
	const DELETION = "{ $.eventSource = kms.amazonaws.com && $.eventName = ScheduleKeyDeletion }";

	it("are those whose patterns match all such calls of the Region", () => {
		const filters = known([
			filter("both", "{ ($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion) }"),
			filter("deletion", DELETION),
			filter("root-login", "{ $.userIdentity.type = Root }"),
			filter("transformed", DELETION, true),
			filter("other-region", "{ $.awsRegion = us-east-1 && $.eventName = DisableKey }"),
			filter("own-region", "{ $.awsRegion = eu-central-1 && $.eventName = DisableKey }"),
			filter("other-account", "{ $.recipientAccountId = 444455556666 && $.eventName = DisableKey }"),
			filter("successful", "{ $.errorCode NOT EXISTS && $.eventName = DisableKey }"),
		]);
		const region = regionWith({ metric_filters: known([{ log_group_arn: GROUP, filters }]) });
		expect(derive(keyDeletionFilters, region)).toEqual(
			known([
				{
					log_group_arn: GROUP,
					filters: known([
						{ filter_name: "both", calls: ["DisableKey", "ScheduleKeyDeletion"], metrics },
						{ filter_name: "deletion", calls: ["ScheduleKeyDeletion"], metrics },
						{ filter_name: "own-region", calls: ["DisableKey"], metrics },
						{ filter_name: "successful", calls: ["DisableKey"], metrics },
					]),
				},
			]),
		);
	});

	it("are unknown for a log group that could not be read", () => {
		const groups = known([{ log_group_arn: GROUP, filters: unknown(DENIED) }]);
		expect(derive(keyDeletionFilters, regionWith({ metric_filters: groups }))).toEqual(groups);
	});

	it("are unknown where no log group was read", () => {
		expect(derive(keyDeletionFilters, regionWith({ metric_filters: unknown(DENIED) }))).toEqual(unknown(DENIED));
		expect(derive(keyDeletionFilters, regionWith({}))).toEqual(notHeld("metric_filters"));
	});
});

describe("the rules that match the end of keys", () => {
	const rule = (name: string, detail: Record<string, string[]>, state = "ENABLED") => ({
		name,
		state,
		event_pattern: { source: ["aws.kms"], detail },
	});

	it("are those that are on and whose patterns match all such calls of the Region", () => {
		const event_rules = known([
			rule("deletion", { eventName: ["ScheduleKeyDeletion"] }),
			rule("off", { eventName: ["ScheduleKeyDeletion"] }, "DISABLED"),
			rule(
				"all",
				{ eventName: ["DisableKey", "ScheduleKeyDeletion"] },
				"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
			),
			rule("creation", { eventName: ["CreateKey"] }),
			rule("other-region", { eventName: ["DisableKey"], awsRegion: ["us-east-1"] }),
		]);
		expect(derive(keyDeletionRules, regionWith({ event_rules }))).toEqual(
			known([
				{ name: "deletion", calls: ["ScheduleKeyDeletion"] },
				{ name: "all", calls: ["DisableKey", "ScheduleKeyDeletion"] },
			]),
		);
	});

	it("are unknown where they could not be listed", () => {
		expect(derive(keyDeletionRules, regionWith({ event_rules: unknown(DENIED) }))).toEqual(unknown(DENIED));
		expect(derive(keyDeletionRules, regionWith({}))).toEqual(notHeld("event_rules"));
	});
});

describe("the keys of the trails", () => {
	const trail = (name: string, kms_key_id?: string) => ({
		trail_arn: `arn:aws:cloudtrail:eu-central-1:111122223333:trail/${name}`,
		name,
		home_region: "eu-central-1",
		is_multi_region_trail: true,
		is_organization_trail: false,
		log_file_validation_enabled: true,
		...(kms_key_id === undefined ? {} : { kms_key_id }),
	});
	const described = key("a");
	const { metadata } = described;
	const disabled = {
		...described,
		...(metadata?.status === "known" && { metadata: known({ ...metadata.value, state: "Disabled" }) }),
	};
	const unread = undescribed(key("b"));

	it("are told where they are in the scan", () => {
		const trails = known([trail("one", disabled.arn), trail("two", unread.arn), trail("three", "x"), trail("four")]);
		const [one, two] = trails.value;
		expect(derive(trailKeys, regionWith({ trails }), [disabled, unread])).toEqual(
			known([
				{ trail_arn: one?.trail_arn, key_arn: disabled.arn, state: known("Disabled") },
				{ trail_arn: two?.trail_arn, key_arn: unread.arn, state: unknown(DENIED) },
			]),
		);
	});

	it("are deleted where their Region's keys were all listed and they are not among them", () => {
		const trails = (arn: string) => regionWith({ trails: known([trail("one", arn)]) });
		const gone = disabled.arn.replace(/key\/.*/, "key/0a1b2c3d-1111-4222-8333-444455556666");
		expect(derive(trailKeys, trails(gone), [disabled])).toMatchObject({ value: [{ key_arn: gone, deleted: true }] });
		const elsewhere = gone.replace("eu-central-1", "ap-south-2");
		expect(derive(trailKeys, trails(elsewhere), [disabled])).toEqual(known([]));
		expect(derive(trailKeys, trails(gone.replace(HERE.account, "999988887777")), [disabled])).toEqual(known([]));
	});

	it("are unknown where the trails are, or where nobody described the key", () => {
		expect(derive(trailKeys, regionWith({ trails: unknown(DENIED) }))).toEqual(unknown(DENIED));
		const bare: Resource = { arn: disabled.arn, ...HERE, name: "a" };
		expect(derive(trailKeys, regionWith({ trails: known([trail("one", bare.arn)]) }), [bare])).toMatchObject({
			value: [{ state: { status: "unknown", reason: { kind: "unavailable" } } }],
		});
	});
});

describe("the selectors of the trails", () => {
	const trail_arn = "arn:aws:cloudtrail:us-east-1:444455556666:trail/organization";
	const denied = [{ trail_arn, selectors: unknown(DENIED) }];
	const read = [{ trail_arn, selectors: known({ event_selectors: [] }) }];
	const elsewhere = (value: typeof read | typeof denied): Resource => {
		const arn = "arn:aws:keyproof:us-east-1:444455556666:region";
		return { arn, account: "444455556666", region: "us-east-1", name: "us-east-1", event_selectors: known(value) };
	};
	const mine = regionWith({ event_selectors: known(denied) });

	const derived = (other: Resource) =>
		trailSelectors.derive(indexInventory(inventoryOf([], { resources: { region: [other] } })), mine);

	it("are known of a trail that another account of the scan could read", () => {
		expect(derived(elsewhere(read))).toEqual(known(read));
	});

	it("stay unknown where nobody could", () => {
		expect(derived(elsewhere(denied))).toEqual(known(denied));
	});
});

describe("what hears of calls to CloudHSM", () => {
	const GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:trail:*";
	const counted = (filter_pattern: string) => {
		const filters = known([{ filter_name: "f", filter_pattern, of_other_events: false, metrics: [] }]);
		const region = regionWith({ metric_filters: known([{ log_group_arn: GROUP, filters }]) });
		const found = derive(hsmCallFilters, region) as Observed<{ filters: Observed<{ calls: string[] }[]> }[]>;
		const [group] = found.status === "known" ? found.value : [];
		return group?.filters.status === "known" ? group.filters.value.flatMap(({ calls }) => calls) : [];
	};
	const heard = (event_pattern: Record<string, unknown>, state: "ENABLED" | "DISABLED" = "ENABLED") => {
		const rules = known([{ name: "r", state, event_pattern }]) as NonNullable<Region["hsm_event_rules"]>;
		const found = derive(hsmCallRules, regionWith({ hsm_event_rules: rules })) as Observed<{ calls: string[] }[]>;
		return found.status === "known" ? found.value.flatMap(({ calls }) => calls) : [];
	};
	const ALL = [
		"CopyBackupToRegion",
		"DeleteBackup",
		"DeleteCluster",
		"DeleteHsm",
		"ModifyBackupAttributes",
		"ModifyCluster",
		"PutResourcePolicy",
	];

	it("are filters of a trail's log group", () => {
		expect(counted("{ $.eventSource = cloudhsm.amazonaws.com }")).toEqual(ALL);
		expect(counted("{ $.eventSource = cloudhsm.amazonaws.com && $.eventName = Delete* }")).toEqual(ALL.slice(1, 4));
		expect(counted("{ $.eventSource = kms.amazonaws.com }")).toEqual([]);
	});

	it("are rules of EventBridge that are on", () => {
		const guide = {
			source: ["aws.cloudhsm"],
			"detail-type": ["AWS API Call via CloudTrail"],
			detail: {
				eventSource: ["cloudhsm.amazonaws.com"],
				eventName: ["DeleteHsm", "CopyBackupToRegion", "ModifyCluster"],
			},
		};
		expect(heard(guide)).toEqual(["CopyBackupToRegion", "DeleteHsm", "ModifyCluster"]);
		expect(heard({ source: ["aws.cloudhsm"] })).toEqual(ALL);
		expect(heard({ source: ["aws.cloudhsm"] }, "DISABLED")).toEqual([]);
		expect(heard({ source: ["aws.kms"] })).toEqual([]);
		expect(heard({ ...guide, detail: { userIdentity: { type: ["Root"] } } })).toEqual([]);
	});
});
