import { describe, expect, it } from "@jest/globals";
import { placeholdersOf } from "../../src/evaluate/placeholders.js";
import { known, unknown } from "../../src/model/observed.js";
import type { RuleInForce } from "../../src/model/policy.js";
import type { Resource } from "../../src/model/resource.js";
import { commandsFor } from "../../src/report/wording.js";
import { ruleInForce } from "./bundle.js";

const PLACE = { account: "111122223333", region: "eu-central-1" };
const CLUSTER = { arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-2222222222a", ...PLACE, name: "c" };
const REGION = { arn: "arn:aws:keyproof:eu-central-1:111122223333:region", ...PLACE, name: "eu-central-1" };
const TOPIC = "arn:aws:sns:eu-central-1:111122223333:on-call";
const topics = (confirmed: number) =>
	known([{ topic_arn: TOPIC, subscriptions: known({ exists: true, confirmed, pending: 0 }) }]);
const metadata = known({
	security_group: "sg-0d1",
	vpc_id: "vpc-0c1",
	subnet_mapping: { "eu-central-1a": "subnet-0a1", "eu-central-1b": "subnet-0b1" },
	hsms: [
		{ state: "ACTIVE", availability_zone: "eu-central-1a" },
		{ state: "DELETED", availability_zone: "eu-central-1b" },
	],
});
const trail = {
	trail_arn: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
	home_region: "us-east-1",
	is_multi_region_trail: true,
	cloud_watch_logs_log_group_arn: "arn:aws:logs:us-east-1:111122223333:log-group:trail:*",
};

describe("what commands leave open", () => {
	it("is told by the facts of a cluster", () => {
		const backups = known([
			{ backup_id: "backup-old", state: "READY", create_timestamp: "2026-01-01T00:00:00.000Z" },
			{ backup_id: "backup-new", state: "READY", create_timestamp: "2026-06-01T00:00:00.000Z" },
			{ backup_id: "backup-gone", state: "PENDING_DELETION", create_timestamp: "2026-06-02T00:00:00.000Z" },
		]);
		expect(
			placeholdersOf("cloudhsm_cluster", { ...CLUSTER, metadata, backups, topics: topics(1) } as Resource),
		).toEqual({
			SECURITY_GROUP_ID: "sg-0d1",
			VPC_ID: "vpc-0c1",
			AVAILABILITY_ZONE: "eu-central-1b",
			BACKUP_ID: "backup-new",
			NEWEST_BACKUP_ID: "backup-new",
			TOPIC_ARN: TOPIC,
		});
	});

	it("is told by the facts of a key: its primary, where it is a replica, and the share that it is in", () => {
		const arn = "arn:aws:kms:eu-central-1:111122223333:key/mrk-0a";
		const primary_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-0a";
		const share = "arn:aws:ram:eu-central-1:111122223333:resource-share/0a";
		const key = (multi_region_key_type: string): Resource => ({
			arn,
			...PLACE,
			name: "k",
			metadata: known({ multi_region_key_type, primary_arn }),
			shares: known({ listed: true, resource_share_arns: multi_region_key_type === "REPLICA" ? [share] : [] }),
		});
		expect(placeholdersOf("kms_key", key("REPLICA"))).toEqual({
			PRIMARY_KEY_ARN: primary_arn,
			PRIMARY_REGION: "us-east-1",
			RESOURCE_SHARE_ARN: share,
		});
		expect(placeholdersOf("kms_key", key("PRIMARY"))).toBeUndefined();
	});

	it("is told by the facts of a Region with one trail, and not by those of one with several", () => {
		const one = placeholdersOf("region", { ...REGION, trails: known([trail]), topics: topics(0) } as Resource);
		expect(one).toEqual({ TRAIL_ARN: trail.trail_arn, HOME_REGION: "us-east-1", GROUP: "trail" });
		const two = known([trail, { ...trail, trail_arn: `${trail.trail_arn}-2` }]);
		expect(placeholdersOf("region", { ...REGION, trails: two } as Resource)).toBeUndefined();
	});

	it("stays open where it is not known, and where it is nothing to paste into a shell", () => {
		const denied = unknown({ kind: "denied", action: "cloudhsm:DescribeClusters", message: "no" });
		expect(placeholdersOf("cloudhsm_cluster", { ...CLUSTER, metadata: denied } as Resource)).toBeUndefined();
		const hostile = known([
			{ ...trail, trail_arn: "arn:$(reboot)", home_region: "eu;x", cloud_watch_logs_log_group_arn: "a:b:c:d:e:f:`x`" },
		]);
		expect(placeholdersOf("region", { ...REGION, trails: hostile } as Resource)).toBeUndefined();
		expect(placeholdersOf("account", { ...REGION } as Resource)).toBeUndefined();
	});

	it("stands in the commands of reports, with the account", () => {
		const cli = "aws cloudtrail update-trail --name TRAIL_ARN --region HOME_REGION # of ACCOUNT_ID and OTHER_ID";
		const rule: RuleInForce = ruleInForce("region/x", { remediation: { text: "x", cli } });
		const placeholders = { TRAIL_ARN: trail.trail_arn, HOME_REGION: "us-east-1" };
		expect(commandsFor(rule, { type: "region", ...REGION, verdicts: {}, findings: [], placeholders })).toEqual([
			`aws cloudtrail update-trail --name ${trail.trail_arn} --region us-east-1 # of 111122223333 and OTHER_ID`,
		]);
	});
});
