import { beforeAll, describe, expect, test } from "@jest/globals";
import { CARRIERS } from "../../../src/iac/source/carriers.js";
import type { HclReader } from "../../../src/iac/source/hcl.js";
import { createLocator, type SourcedResource, sourcedResources } from "../../../src/iac/source/locate.js";
import { terraformSource } from "../../../src/iac/source/terraform.js";
import { type PlannedResource, plannedId } from "../../../src/model/change.js";
import { known } from "../../../src/model/observed.js";
import type { RuleInForce } from "../../../src/model/policy.js";
import type { Resource } from "../../../src/model/resource.js";
import { hclReader, treeOf } from "./files.js";

let read_hcl: HclReader;
beforeAll(async () => {
	read_hcl = await hclReader();
});

const ARN = "arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-4333-a444-555555555555";
const KEY: Resource = {
	arn: ARN,
	account: "111122223333",
	region: "eu-central-1",
	name: "pin",
	rotation: known({ enabled: false }),
};
const MAIN = `resource "aws_kms_key" "pin" {
  description         = "pin"
  enable_key_rotation = false
  policy              = "{}"
}

resource "aws_kms_alias" "pin" {
  name          = "alias/pin"
  target_key_id = aws_kms_key.pin.key_id
}

resource "aws_kms_key_policy" "pin" {
  key_id = aws_kms_key.pin.id
  policy = "{}"
}

resource "aws_security_group_rule" "open" {
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_cloudtrail" "bank" {
  enable_logging = false
}

resource "aws_cloudtrail" "second" {
  name           = "second"
  enable_logging = true
  kms_key_id     = "k"

  event_selector {
    read_write_type = "WriteOnly"
  }
}

resource "aws_cloudwatch_metric_alarm" "deleted" {
  metric_name = "Deletion"
  threshold   = 5
}
`;

type Sourced = Pick<SourcedResource, "address" | "type"> & Partial<SourcedResource>;

function locations(resource: Resource, rule: Partial<RuleInForce>, ...sourced: Sourced[]) {
	return locationsSaying([], resource, rule, ...sourced);
}

function locationsSaying(messages: string[], resource: Resource, rule: Partial<RuleInForce>, ...sourced: Sourced[]) {
	const source = terraformSource(treeOf({ "main.tf": MAIN }), "", read_hcl);
	const resources = sourced.map((each) => ({ identities: [], part_of: [], changed: false, replaced_by: [], ...each }));
	const locate = createLocator([{ kind: "terraform", resources, find: source.find }]);
	const found = locate(resource, { selects_by: ["metadata"], judges_by: [], ...rule } as RuleInForce, messages);
	return found.map(({ start_line, end_line, address, attribute }) =>
		[`${start_line}-${end_line}`, address, attribute].filter((part) => part !== undefined).join(" "),
	);
}

const OWN: Sourced = { address: "aws_kms_key.pin", type: "kms_key", identities: [ARN] };

describe("the lines of a finding", () => {
	test("are those of the attribute that the rule's facet follows from", () => {
		expect(locations(KEY, { type: "kms_key", judges_by: ["rotation"] }, OWN)).toEqual([
			"3-3 aws_kms_key.pin enable_key_rotation",
		]);
	});

	test("are those of the attribute that the rule names", () => {
		expect(locations(KEY, { type: "kms_key", judges_by: ["metadata"], decided_by: ["description"] }, OWN)).toEqual([
			"2-2 aws_kms_key.pin description",
		]);
	});

	test("are the head of the block where nothing is written of it", () => {
		expect(locations(KEY, { type: "kms_key", judges_by: ["tags"] }, OWN)).toEqual(["1-1 aws_kms_key.pin"]);
		expect(locations(KEY, { type: "kms_key", judges_by: ["last_usage"] }, OWN)).toEqual(["1-1 aws_kms_key.pin"]);
	});

	test("are found for a key that does not exist yet", () => {
		const planned = { ...KEY, arn: "arn:aws:keyproof:eu-central-1:111122223333:planned/aws_kms_key.pin" };
		const own = { ...OWN, identities: [plannedId("aws_kms_key.pin")] };
		expect(locations(planned, { type: "kms_key", judges_by: ["rotation"] }, own)).toHaveLength(1);
	});

	test("are those of a resource that is part of it, before its own, and of what the change touches first", () => {
		const policy: Sourced = { address: "aws_kms_key_policy.pin", type: "kms_key_policy", part_of: [ARN] };
		const own = { ...OWN, changed: true };
		expect(locations(KEY, { type: "kms_key", judges_by: ["policy"] }, OWN, policy)).toEqual([
			"14-14 aws_kms_key_policy.pin policy",
			"4-4 aws_kms_key.pin policy",
		]);
		expect(locations(KEY, { type: "kms_key", judges_by: ["policy"] }, own, policy)[0]).toBe(
			"4-4 aws_kms_key.pin policy",
		);
	});

	test("are those of what belongs to something that the resource names", () => {
		const cluster: Resource = {
			...KEY,
			arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-1",
			metadata: known({ security_group: "sg-1" }),
		};
		const rule: Sourced = { address: "aws_security_group_rule.open", type: "security_group_rule", part_of: ["sg-1"] };
		const other = { ...rule, part_of: ["sg-2"] };
		const judged = { type: "cloudhsm_cluster", judges_by: ["metadata", "security_groups"] };
		expect(locations(cluster, judged, rule)).toEqual(["18-18 aws_security_group_rule.open cidr_blocks"]);
		expect(locations(cluster, judged, other)).toEqual([]);
	});

	test("of a Region are those of what the change touches there", () => {
		const region: Resource = { ...KEY, arn: "arn:aws:keyproof:eu-central-1:111122223333:region" };
		const trail: Sourced = { address: "aws_cloudtrail.bank", type: "trail", changed: true };
		const judged = { type: "region", judges_by: ["trails", "trail_status"] };
		expect(locations(region, judged, trail)).toEqual(["22-22 aws_cloudtrail.bank enable_logging"]);
		expect(locations(region, judged, { ...trail, changed: false })).toEqual([]);
		expect(locations(region, judged, { ...trail, region: "us-east-1" })).toEqual([]);
	});

	describe("of a Region", () => {
		const region: Resource = { ...KEY, arn: "arn:aws:keyproof:eu-central-1:111122223333:region" };
		const bank: Sourced = { address: "aws_cloudtrail.bank", type: "trail", changed: true, part_of: ["bank"] };
		const second: Sourced = { address: "aws_cloudtrail.second", type: "trail", changed: true, part_of: ["second"] };
		const encrypted = {
			type: "region",
			judges_by: ["trails"],
			unseen: ["trail_keys"],
			decided_by: ["trail.kms_key_id"],
		};
		const recorded = { type: "region", judges_by: ["trails"], decided_by: ["trail.is_logging", "trail.selectors"] };

		test("are those of the attribute of another resource that the rule names, and of no other", () => {
			expect(locations(region, encrypted, second)).toEqual(["28-28 aws_cloudtrail.second kms_key_id"]);
		});

		test("are the head of that resource where the attribute is missing", () => {
			expect(locations(region, encrypted, bank)).toEqual(["21-21 aws_cloudtrail.bank"]);
		});

		test("are first those of what the finding names", () => {
			const said = "trail bank encrypts its log files with no KMS key";
			expect(locations(region, encrypted, bank, second)[0]).toContain("second");
			expect(locationsSaying([said], region, encrypted, bank, second)[0]).toBe("21-21 aws_cloudtrail.bank");
		});

		test("are not those of an attribute that says what AWS does anyway", () => {
			const by_default = { ...second, by_default: ["is_logging"] };
			expect(locations(region, recorded, by_default)).toEqual(["30-32 aws_cloudtrail.second event_selector"]);
			expect(locations(region, recorded, bank)).toEqual(["22-22 aws_cloudtrail.bank enable_logging"]);
		});

		test("are first those of the attribute that an update changes", () => {
			const alarm: Sourced = { address: "aws_cloudwatch_metric_alarm.deleted", type: "metric_alarm", changed: true };
			const alarmed = { type: "region", judges_by: ["trails", "filter_alarms"] };
			expect(locations(region, alarmed, alarm)).toEqual(["36-36 aws_cloudwatch_metric_alarm.deleted metric_name"]);
			expect(locations(region, alarmed, { ...alarm, updated: ["threshold"] })).toEqual([
				"37-37 aws_cloudwatch_metric_alarm.deleted threshold",
			]);
		});

		test("are those of the alarm before those of the trail that it hangs on", () => {
			const alarm: Sourced = { address: "aws_cloudwatch_metric_alarm.deleted", type: "metric_alarm", changed: true };
			const alarmed = { type: "region", judges_by: ["trails", "filter_alarms"] };
			expect(locations(region, alarmed, second, alarm)[0]).toContain("metric_name");
		});

		test("are first those of what is about the resource itself", () => {
			const cluster: Resource = {
				...KEY,
				arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-1",
				alarms: known([{ alarm_name: "one" }, { alarm_name: "other" }]),
			};
			const alarmed = { type: "cloudhsm_cluster", judges_by: ["alarms"] };
			const alarm = (address: string, ...part_of: string[]): Sourced => ({
				address,
				type: "metric_alarm",
				changed: true,
				part_of,
			});
			const other = alarm("aws_cloudwatch_metric_alarm.missing", "other", "cluster-2");
			const own = alarm("aws_cloudwatch_metric_alarm.deleted", "one", "cluster-1");
			expect(locations(cluster, alarmed, other, own)[0]).toContain("aws_cloudwatch_metric_alarm.deleted");
		});

		test("are those that the facts tell where the source has nothing of what the rule names", () => {
			const key: Sourced = { address: "aws_kms_key.pin", type: "kms_key", changed: true };
			expect(locations(region, encrypted, key)).toEqual(["1-1 aws_kms_key.pin"]);
		});
	});

	test("of a multi-Region key are those of the one in its Region", () => {
		const id = { ...OWN, identities: ["11111111-2222-4333-a444-555555555555"] };
		expect(locations(KEY, { type: "kms_key", judges_by: ["rotation"] }, { ...id, region: "us-east-1" })).toEqual([]);
		expect(
			locations(KEY, { type: "kms_key", judges_by: ["rotation"] }, { ...id, region: "eu-central-1" }),
		).toHaveLength(1);
	});

	test("are none for a resource that no source names", () => {
		expect(locations({ ...KEY, arn: `${ARN}0` }, { type: "kms_key", judges_by: ["rotation"] }, OWN)).toEqual([]);
	});

	test("of what is replaced are those of the attribute that replaces it", () => {
		const replaced = { ...OWN, changed: true, replaced_by: ["description"] };
		expect(locations(KEY, { type: "kms_key", judges_by: ["last_usage"] }, replaced)).toEqual([
			"2-2 aws_kms_key.pin description",
		]);
	});
});

test("what a planned resource is part of is read of its attributes, also of one that goes", () => {
	const grant = {
		address: "aws_kms_grant.a",
		type: "kms_grant",
		source_type: "aws_kms_grant",
		action: "delete",
		replaced_by: [],
		id: "key:grant",
		before: { key: ARN, operations: ["Decrypt"] },
	} as const satisfies PlannedResource;
	expect(sourcedResources({ resources: [grant] })).toEqual([
		{
			address: "aws_kms_grant.a",
			type: "kms_grant",
			goes: true,
			identities: ["key:grant", plannedId("aws_kms_grant.a")],
			part_of: [ARN],
			changed: true,
			replaced_by: [],
		},
	]);
});

test("what an update changes and what says the default is told of a planned resource", () => {
	const trail = {
		address: "aws_cloudtrail.a",
		type: "trail",
		source_type: "aws_cloudtrail",
		action: "update",
		replaced_by: [],
		before: { is_logging: true, is_multi_region_trail: true },
		after: { is_logging: true, is_multi_region_trail: false },
	} as const satisfies PlannedResource;
	const [first] = sourcedResources({ resources: [trail] });
	expect(first).toMatchObject({ updated: ["is_multi_region_trail"], by_default: ["is_logging"] });
});

test("an alarm is part of what its metrics are about", () => {
	const metric = { namespace: "AWS/CloudHSM", metric_name: "HsmUnhealthy", dimensions: { ClusterId: "cluster-1" } };
	const alarm = {
		address: "aws_cloudwatch_metric_alarm.a",
		type: "metric_alarm",
		source_type: "aws_cloudwatch_metric_alarm",
		action: "create",
		replaced_by: [],
		after: { name: "a", series: [{ id: "m", metric }] },
	} as const satisfies PlannedResource;
	expect(sourcedResources({ resources: [alarm] })[0]?.part_of).toEqual(["a", "cluster-1"]);
});

test("every carrier of the table is about a resource type that has findings", () => {
	expect(Object.keys(CARRIERS).sort()).toEqual(["cloudhsm_cluster", "kms_custom_key_store", "kms_key", "region"]);
});

test("what a rule follows from by a key's policy is found by every fact that is made of it", () => {
	for (const facet of ["policy", "access", "attestation", "external_access"]) {
		expect(CARRIERS.kms_key?.[facet]?.slice(0, 2)).toEqual([
			{ type: "kms_key_policy", attributes: ["policy"] },
			{ type: "kms_key", attributes: ["policy"] },
		]);
	}
});
