import { describe, expect, test } from "@jest/globals";
import { readCloudformationTemplate } from "../../../src/iac/cloudformation/read.js";
import { LATER, plannedId } from "../../../src/model/change.js";
import type { Inventory } from "../../../src/model/inventory.js";
import { known } from "../../../src/model/observed.js";

const ACCOUNT = "111122223333";
const STACK_ID = `arn:aws:cloudformation:eu-central-1:${ACCOUNT}:stack/bank/0a1b`;
const POLICY = {
	Version: "2012-10-17",
	Statement: [{ Effect: "Allow", Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: "kms:*", Resource: "*" }],
};

function tagsOf(logical_id: string) {
	return {
		"aws:cloudformation:stack-name": "bank",
		"aws:cloudformation:logical-id": logical_id,
		"aws:cloudformation:stack-id": STACK_ID,
	};
}

function key(logical_id: string, over: object = {}) {
	return {
		arn: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/${logical_id}-id`,
		account: ACCOUNT,
		region: "eu-central-1",
		name: logical_id,
		metadata: known({
			description: "pin",
			spec: "SYMMETRIC_DEFAULT",
			usage: "ENCRYPT_DECRYPT",
			origin: "AWS_KMS",
			state: "Enabled",
			multi_region: false,
		}),
		rotation: known({ enabled: true, rotation_period_in_days: 365 }),
		policy: known({ document: POLICY }),
		tags: known({ ...tagsOf(logical_id), Owner: "cards" }),
		aliases: known([{ name: "alias/old" }]),
		...over,
	};
}

const CLUSTER = {
	arn: `arn:aws:cloudhsm:eu-central-1:${ACCOUNT}:cluster/cluster-1`,
	account: ACCOUNT,
	region: "eu-central-1",
	name: "hsm",
	metadata: known({
		hsm_type: "hsm1.medium",
		mode: "FIPS",
		network_type: "IPV4",
		subnet_mapping: { b: "subnet-b", a: "subnet-a" },
		tags: tagsOf("Hsm"),
	}),
};

function inventory(keys: readonly object[], clusters: readonly object[] = []): Inventory {
	return {
		scopes: [{ account: ACCOUNT, partition: "aws", region: "eu-central-1", types: [], not_offered: [] }],
		resources: { kms_key: keys, cloudhsm_cluster: clusters },
	} as unknown as Inventory;
}

function read(
	text: string,
	base = inventory([]),
	options: { stack?: string; parameters?: Record<string, string> } = {},
) {
	const file = "infra/bank.template.yml";
	const { changeOf, find } = readCloudformationTemplate(Buffer.from(text), file, { parameters: {}, ...options });
	return { change: changeOf(base), find };
}

const KEY = `Resources:
  Pin:
    Type: AWS::KMS::Key
    Properties:
      Description: pin
      EnableKeyRotation: true
      RotationPeriodInDays: 365
      KeyPolicy:
        Version: 2012-10-17
        Statement:
          - {Effect: Allow, Principal: {AWS: !Sub "arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root"}, Action: "kms:*", Resource: "*"}
      Tags: [{Key: Owner, Value: cards}]
`;

describe("a template for a stack that is there", () => {
	test("changes nothing where its keys are as it says", () => {
		const { change } = read(KEY, inventory([key("Pin")]));
		expect(change.resources.map(({ address, action, arn }) => ({ address, action, arn }))).toEqual([
			{ address: "bank/Pin", action: "none", arn: key("Pin").arn },
		]);
		// Aliases have no tags.
		expect(change.notes).toEqual([expect.stringMatching(/^alias\/old of the stack's keys is not in the template/)]);
	});

	test("changes a key whose property it changes", () => {
		const { change } = read(
			KEY.replace("EnableKeyRotation: true", "EnableKeyRotation: false"),
			inventory([key("Pin")]),
		);
		expect(change.resources[0]).toMatchObject({
			action: "update",
			before: { rotation_enabled: true },
			after: { rotation_enabled: false },
		});
	});

	test("takes a property that is left out for CloudFormation's default", () => {
		const { change } = read(KEY.replace("      EnableKeyRotation: true\n", ""), inventory([key("Pin")]));
		expect(change.resources[0]).toMatchObject({ action: "update", after: { rotation_enabled: false } });
	});

	test("keeps CloudFormation's own tags, and takes away others that are not in it", () => {
		const { change } = read(KEY.replace("Owner", "Team"), inventory([key("Pin")]));
		expect(change.resources[0]).toMatchObject({
			action: "update",
			after: { tags: { ...tagsOf("Pin"), Team: "cards" } },
		});
		expect(JSON.stringify(change.resources[0]?.after)).not.toContain("Owner");
	});

	test("deletes a key that it lacks, and says what may keep it", () => {
		const { change } = read("Resources:\n  Pin:\n    Type: AWS::KMS::Key\n", inventory([key("Pin"), key("Gone")]));
		expect(change.resources).toContainEqual(
			expect.objectContaining({ address: "bank/Gone", action: "delete", arn: key("Gone").arn }),
		);
		expect(change.notes.join()).toMatch(/bank\/Gone: .*DeletionPolicy: Retain/);
	});

	test("deletes a key whose condition does not hold any more, unless its policy retains it", () => {
		const text = (policy: string) =>
			`Conditions: {Off: !Equals [a, b]}\nResources:\n  Pin: {Type: "AWS::KMS::Key", Condition: Off, ${policy}}\n`;
		expect(read(text(""), inventory([key("Pin")])).change.resources).toMatchObject([{ action: "delete" }]);
		expect(read(text("DeletionPolicy: Retain"), inventory([key("Pin")])).change.resources).toMatchObject([
			{ action: "forget" },
		]);
	});

	test("cannot change what a key is: the deployment would fail, and the key stays", () => {
		const { change } = read(
			KEY.replace("Description: pin", "Description: pin\n      KeySpec: RSA_4096"),
			inventory([key("Pin")]),
		);
		expect(change.resources[0]?.action).toBe("none");
		expect(change.notes.join()).toMatch(/refuses to change KeySpec/);
	});

	test.each([
		["HsmType: hsm2m.medium, SubnetIds: [subnet-a, subnet-b]", ["HsmType"]],
		["HsmType: hsm1.medium, SubnetIds: [subnet-a, subnet-c]", ["SubnetIds"]],
		["HsmType: hsm1.medium, Mode: NON_FIPS, NetworkType: DUALSTACK", ["Mode", "NetworkType"]],
	])("replaces a cluster by %s", (properties, replaced_by) => {
		const text = `Resources: {Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {${properties}}}}\n`;
		const { change } = read(text, inventory([], [CLUSTER]));
		expect(change.resources).toMatchObject([
			{ address: "bank/Hsm", action: "replace", replaced_by, arn: CLUSTER.arn, id: "cluster-1" },
		]);
	});

	test("leaves a cluster whose subnets are named in another order, or only when it is deployed", () => {
		const text = (subnets: string) =>
			`Parameters: {S: {Type: String}}\nResources: {Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm1.medium, SubnetIds: ${subnets}}}}\n`;
		for (const subnets of ["[subnet-b, subnet-a]", "[!Ref S]"]) {
			expect(read(text(subnets), inventory([], [CLUSTER])).change.resources).toMatchObject([{ action: "none" }]);
		}
	});

	test("makes a new cluster beside the old where UpdateReplacePolicy retains it", () => {
		const text =
			'Resources: {Hsm: {Type: "AWS::CloudHSM::Cluster", UpdateReplacePolicy: Retain, Properties: {HsmType: hsm2m.medium}}}\n';
		const [resource] = read(text, inventory([], [CLUSTER])).change.resources;
		expect(resource?.action).toBe("create");
		expect(resource).not.toHaveProperty("arn");
	});

	test("names a live key where another resource refers to it", () => {
		const { change } = read(
			`${KEY}  Name:\n    Type: AWS::KMS::Alias\n    Properties: {AliasName: alias/new, TargetKeyId: !Ref Pin}\n`,
			inventory([key("Pin")]),
		);
		expect(change.resources).toContainEqual(
			expect.objectContaining({
				address: "bank/Name",
				action: "create",
				after: { name: "alias/new", target_key: "Pin-id" },
			}),
		);
	});

	test("finds by its name what has one", () => {
		const { change } = read(
			`${KEY}  Name:\n    Type: AWS::KMS::Alias\n    Properties: {AliasName: alias/old, TargetKeyId: !GetAtt Pin.Arn}\n`,
			inventory([key("Pin")]),
		);
		expect(change.resources).toContainEqual(
			expect.objectContaining({ address: "bank/Name", action: "update", id: "alias/old" }),
		);
	});

	test("that is in two Regions is judged in each", () => {
		const elsewhere = { arn: `arn:aws:kms:us-east-1:${ACCOUNT}:key/far`, region: "us-east-1" };
		const base = inventory([key("Pin"), key("Pin", elsewhere)]);
		const { change, find } = read(KEY.replace("EnableKeyRotation: true", "EnableKeyRotation: false"), base);
		expect(change.resources).toMatchObject([
			{ action: "update", region: "eu-central-1", arn: key("Pin").arn },
			{ action: "update", region: "us-east-1", arn: elsewhere.arn },
		]);
		const addresses = change.resources.map(({ address }) => address);
		expect(addresses).toEqual([`bank@${ACCOUNT}:eu-central-1/Pin`, `bank@${ACCOUNT}:us-east-1/Pin`]);
		for (const address of addresses) expect(find(address, ["EnableKeyRotation"])).toMatchObject([{ start_line: 6 }]);
	});

	test("says that what would replace a cluster is known only when it is deployed", () => {
		const text = `Parameters: {S: {Type: String}}\nResources: {Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm1.medium, SubnetIds: [!Ref S]}}}\n`;
		const { change } = read(text, inventory([], [CLUSTER]));
		expect(change.notes).toEqual([expect.stringMatching(/^bank\/Hsm: SubnetIds is known only when .*--parameter/)]);
	});

	test("with a loop makes what the loop makes, on the lines that it is made of", () => {
		const text = `Transform: AWS::LanguageExtensions
Parameters: {Tenants: {Type: CommaDelimitedList, Default: "north-1,south"}}
Resources:
  Fn::ForEach::Keys:
    - Tenant
    - !Ref Tenants
    - Key&{Tenant}:
        Type: AWS::KMS::Key
        Properties:
          Description: !Sub "\${Tenant} of \${AWS::Region}"
          EnableKeyRotation: true
          Tags:
            Fn::ForEach::Tags:
              - Tag
              - [Owner, Team]
              - \${Tag}: !Ref Tenant
  Fn::ForEach::Outer:
    - A
    - [x, y]
    - Fn::ForEach::Inner: [B, [1, !Ref A], {"Alias\${A}\${B}": {Type: "AWS::KMS::Alias", Properties: {AliasName: !Sub "alias/\${A}-\${B}", TargetKeyId: !GetAtt "Keysouth.Arn"}}}]
`;
		const { change, find } = read(text.replace("[1, !Ref A]", '["1", !Ref A]'), inventory([key("Keynorth1")]));
		expect(change.not_judged).toEqual([]);
		expect(change.notes.filter((note) => note.includes("transform"))).toEqual([]);
		const by_address = Object.fromEntries(change.resources.map((each) => [each.address, each]));
		expect(Object.keys(by_address)).toEqual([
			"bank/Keynorth1",
			"bank/Keysouth",
			"bank/Aliasx1",
			"bank/Aliasxx",
			"bank/Aliasy1",
			"bank/Aliasyy",
		]);
		expect(by_address["bank/Keynorth1"]).toMatchObject({
			action: "update",
			after: { description: "north-1 of eu-central-1", tags: { Owner: "north-1", Team: "north-1" } },
		});
		expect(by_address["bank/Keysouth"]).toMatchObject({ action: "create", after: { tags: { Team: "south" } } });
		expect(by_address["bank/Aliasyy"]).toMatchObject({
			after: { name: "alias/y-y", target_key: plannedId("bank/Keysouth") },
		});
		expect(find("bank/Keysouth", ["EnableKeyRotation"])).toMatchObject([{ start_line: 11 }]);
	});

	test("with loops that make more than is read names them", () => {
		const list = JSON.stringify(Array.from({ length: 1000 }, (_, index) => `n${index}`));
		const loop = `  Fn::ForEach::A: [A, ${list}, {"Fn::ForEach::B": [B, ${list}, {"K\${A}\${B}": {Type: "AWS::KMS::Key"}}]}]\n`;
		const { change } = read(`${KEY}${loop}`, inventory([key("Pin")]));
		expect(change.resources).toHaveLength(1);
		expect(change.not_judged).toMatchObject([{ source_type: "Fn::ForEach" }]);
	});

	test("with a loop over what nothing tells names it, and takes nothing that the loop may make for deleted", () => {
		const loop = `  Fn::ForEach::Keys: [Name, !Ref Names, {"Key\${Name}": {Type: "AWS::KMS::Key"}}]\nParameters: {Names: {Type: CommaDelimitedList}}\n`;
		const base = inventory([key("Pin"), key("KeyMac"), key("Gone")]);
		const { change } = read(`Transform: AWS::LanguageExtensions\n${KEY}${loop}`, base);
		expect(change.resources.map(({ address, action }) => `${address} ${action}`)).toEqual([
			"bank/Pin none",
			"bank/Gone delete",
		]);
		expect(change.not_judged).toMatchObject([{ source_type: "Fn::ForEach", why: /--template-stage Processed/ }]);
	});

	test("finds by the names that CloudFormation makes what has none, and takes away what is not there any more", () => {
		const named = (alarm_name: string) => known([{ alarm_name, alarm_actions: [], metrics: [] }]);
		const hsm = { ...CLUSTER, alarms: named("bank-Health-1ABCDEF2GHIJK") };
		const alarm = (id: string) =>
			`Resources:\n  Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm1.medium}}\n  ${id}: {Type: "AWS::CloudWatch::Alarm", Properties: {ActionsEnabled: false}}\n`;
		expect(read(alarm("Health"), inventory([], [hsm])).change.resources).toContainEqual(
			expect.objectContaining({ address: "bank/Health", action: "update", id: "bank-Health-1ABCDEF2GHIJK" }),
		);
		const { resources, notes } = read(alarm("Other"), inventory([], [hsm])).change;
		expect(resources.map(({ address, action }) => `${address} ${action}`)).toEqual([
			"bank/Hsm none",
			"bank/Other create",
			"bank/Health delete",
		]);
		expect(notes.join()).toMatch(/bank-Health-1ABCDEF2GHIJK is taken to be deleted/);
		// What people call their alarms is no name that CloudFormation made.
		const own = { ...CLUSTER, alarms: named("bank-Health-unavailable1") };
		expect(read(alarm("Other"), inventory([], [own])).change.resources).toHaveLength(2);
	});

	test("changes the live trail of its name, by its ARN", () => {
		const arn = `arn:aws:cloudtrail:eu-central-1:${ACCOUNT}:trail/audit`;
		const base = inventory([key("Pin")]);
		const trails = known([{ trail_arn: arn, name: "audit", home_region: "eu-central-1" }]);
		const place = { account: ACCOUNT, region: "eu-central-1", arn: "r", name: "r" };
		const resources = { ...base.resources, region: [{ ...place, trails }] };
		const text = `${KEY}  Trail: {Type: "AWS::CloudTrail::Trail", Properties: {TrailName: audit, IsLogging: false}}\n`;
		const { change } = read(text, { ...base, resources } as unknown as Inventory);
		expect(change.resources).toContainEqual(
			expect.objectContaining({ address: "bank/Trail", action: "update", arn, id: "audit" }),
		);
	});

	test("says which of its resources no scan can tell", () => {
		const { change } = read(
			`${KEY}  Net:\n    Type: AWS::EC2::Subnet\n    Properties: {VpcId: vpc-1}\n`,
			inventory([key("Pin")]),
		);
		expect(change.resources).toHaveLength(1);
		expect(change.notes.join()).toMatch(/not judged: bank\/Net\b/);
	});
});

describe("an instance of a template", () => {
	const GROUP = "sg-0123456789abcdef0";
	const instance = (properties: string) => `  Client: {Type: "AWS::EC2::Instance", Properties: {${properties}}}\n`;
	const made = (properties: string) => read(`Resources:\n${instance(properties)}`).change.resources[0];

	test("is its first interface, in a stack that is new", () => {
		expect(made(`SubnetId: subnet-1, SecurityGroupIds: [${GROUP}]`)).toMatchObject({
			type: "network_interface",
			action: "create",
			after: { subnet_id: "subnet-1", group_ids: [GROUP], public_address: "subnet" },
		});
		const own = `{DeviceIndex: "0", SubnetId: subnet-2, GroupSet: [${GROUP}], AssociatePublicIpAddress: true}`;
		expect(made(`NetworkInterfaces: [${own}]`)).toMatchObject({
			after: { subnet_id: "subnet-2", group_ids: [GROUP], public_address: true },
		});
		const apart = `{DeviceIndex: "0", NetworkInterfaceId: eni-0123456789abcdef0}`;
		expect(made(`NetworkInterfaces: [${apart}]`)).toMatchObject({ after: { group_ids: [] } });
	});

	test("whose launch template says its groups is open", () => {
		expect(made("LaunchTemplate: {LaunchTemplateId: lt-1, Version: 1}")).toMatchObject({ after: { group_ids: LATER } });
	});

	test("of a live stack tells no interface, and what it carries is noted", () => {
		const { change } = read(`${KEY}${instance(`SecurityGroupIds: [${GROUP}]`)}`, inventory([key("Pin")]));
		expect(change.resources).toHaveLength(1);
		expect(change.joins).toEqual([{ address: "bank/Client", source_type: "AWS::EC2::Instance", names: [GROUP] }]);
	});
});

describe("who is told by a template", () => {
	const TOPICS = `
  Pager:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: pager
      Subscription: [{Protocol: email, Endpoint: ops@example.com}]
  Hook:
    Type: AWS::SNS::Subscription
    Properties: {TopicArn: !Ref Pager, Protocol: https, Endpoint: "https://example.com/?token=s3cr3t"}
  Some:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref Pager
      Protocol: lambda
      FilterPolicyScope: MessageBody
      FilterPolicy: {AlarmName: [{prefix: hsm-}], NewStateValue: [ALARM]}
  Open:
    Type: AWS::SNS::Subscription
    Properties: {TopicArn: !Ref Pager, Protocol: lambda, FilterPolicy: {AlarmArn: [!GetAtt Alarm.Arn]}}
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Pager]
      PolicyDocument: {Statement: [{Effect: Allow, Action: "sns:Publish", Resource: !Ref Pager, Principal: "*"}]}
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: sessions
      ExtendedStatistic: p99
      EvaluationPeriods: 3
      DatapointsToAlarm: 2
      TreatMissingData: breaching
      AlarmActions: [!Ref Pager]
      Metrics:
        - {Id: e, Expression: m * 2}
        - Id: m
          ReturnData: false
          AccountId: "999988887777"
          MetricStat: {Stat: Sum, Period: 60, Metric: {Namespace: AWS/CloudHSM, MetricName: HsmSessionCount}}
  All:
    Type: AWS::CloudWatch::CompositeAlarm
    Properties: {AlarmName: all, AlarmRule: !Sub "ALARM(\${Alarm})", ActionsSuppressor: night}
`;
	const made = (resources: readonly { readonly address: string; readonly after?: unknown }[]) =>
		Object.fromEntries(resources.map(({ address, after }) => [address.replace("bank/", ""), after]));

	test("is its topics, their policies and subscriptions, in a stack that is new", () => {
		const after = made(read(`Resources:${TOPICS}`).change.resources);
		expect(after.Pager).toEqual({ name: "pager", subscribers: [{ protocol: "email" }] });
		expect(after.Hook).toEqual({ topic: plannedId("bank/Pager"), subscriber: { protocol: "https" } });
		expect(after.Some).toMatchObject({
			subscriber: {
				filter: { policy: { AlarmName: [{ prefix: "hsm-" }], NewStateValue: ["ALARM"] }, scope: "MessageBody" },
			},
		});
		expect(after.Open).toMatchObject({ subscriber: { filter: { policy: { AlarmArn: [plannedId("bank/Alarm")] } } } });
		expect(after.Policy).toMatchObject({ topics: [plannedId("bank/Pager")] });
		expect(JSON.stringify(after)).not.toMatch(/example\.com|s3cr3t/);
	});

	test("is its alarms with all that they go off by, and its composite alarms", () => {
		const after = made(read(`Resources:${TOPICS}`).change.resources);
		expect(after.Alarm).toMatchObject({
			statistic: "p99",
			evaluation_periods: 3,
			datapoints_to_alarm: 2,
			treat_missing_data: "breaching",
			alarm_actions: [plannedId("bank/Pager")],
			series: [
				{ id: "e", expression: "m * 2" },
				{ id: "m", return_data: false, account: "999988887777", statistic: "Sum", period: 60 },
			],
		});
		expect(after.All).toMatchObject({ name: "all", rule: "ALARM(sessions)", suppressor: "night" });
	});

	test("is not told of topics that a live stack may have, which an inventory has only where something tells them", () => {
		const { change } = read(`${KEY}${TOPICS.slice(1)}`, inventory([key("Pin")]));
		expect(change.resources.map(({ address }) => address)).not.toContain("bank/Pager");
		expect(change.notes.join()).toMatch(/not judged: .*bank\/Pager/);
	});
});

describe("a template for a new stack", () => {
	test("makes everything, and joins what refers to each other", () => {
		const text = `${KEY}  Name:\n    Type: AWS::KMS::Alias\n    Properties: {AliasName: alias/pin, TargetKeyId: !Ref Pin}\n`;
		const { change } = read(text, inventory([]), { stack: "fresh" });
		expect(change.resources).toMatchObject([
			{ address: "fresh/Pin", action: "create", region: "eu-central-1", account: ACCOUNT, after: { policy: POLICY } },
			{ address: "fresh/Name", action: "create", after: { target_key: plannedId("fresh/Pin") } },
		]);
		expect(change.notes).toEqual([expect.stringMatching(/stack fresh has nothing live/)]);
	});

	test("is called after its file where nothing tells the stack, and says so", () => {
		const { change } = read(KEY);
		expect(change.resources[0]?.address).toBe("bank/Pin");
		expect(change.notes.join()).toMatch(/name it with --stack/);
	});

	test("takes parameters, and leaves open what has none", () => {
		const text =
			'Parameters: {Mode: {Type: String}, Type: {Type: String}}\nResources: {Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {Mode: !Ref Mode, HsmType: !Ref Type}}}\n';
		const { change } = read(text, inventory([]), { parameters: { Mode: "FIPS" } });
		expect(change.resources[0]?.after).toMatchObject({ mode: "FIPS", hsm_type: LATER });
	});

	test("drops what its condition leaves out, and names what its condition leaves open", () => {
		const text =
			'Parameters: {P: {Type: String}}\nConditions: {No: !Equals [a, b], Open: !Equals [!Ref P, x]}\nResources:\n  A: {Type: "AWS::KMS::Key", Condition: No}\n  B: {Type: "AWS::KMS::Key", Condition: Open}\n  C: {Type: "AWS::KMS::Grant"}\n  D: {Type: "AWS::S3::Bucket"}\n  E: {Type: "Custom::Key"}\n';
		const { change } = read(text);
		expect(change.resources).toEqual([]);
		expect(change.not_judged.map(({ address }) => address)).toEqual(["bank/B", "bank/C", "bank/E"]);
		expect(change.others).toBe(1);
	});

	test("reads the network, the trail and the alarms", () => {
		const text = `Resources:
  Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
  Net: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Vpc, AvailabilityZone: eu-central-1a, MapPublicIpOnLaunch: "true"}}
  Group: {Type: "AWS::EC2::SecurityGroup", Properties: {VpcId: !Ref Vpc, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2223, ToPort: 2225, CidrIp: 0.0.0.0/0}]}}
  Self: {Type: "AWS::EC2::SecurityGroupIngress", Properties: {GroupId: !GetAtt Group.GroupId, IpProtocol: "-1", SourceSecurityGroupId: !GetAtt Group.GroupId}}
  Table: {Type: "AWS::EC2::RouteTable", Properties: {VpcId: !Ref Vpc}}
  Out: {Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}}
  Entry: {Type: "AWS::EC2::NetworkAclEntry", Properties: {NetworkAclId: acl-1, RuleNumber: 90, Protocol: 6, RuleAction: deny, CidrBlock: 10.0.0.0/8, PortRange: {From: 2223, To: 2225}}}
  Log: {Type: "AWS::EC2::FlowLog", Properties: {ResourceId: !Ref Vpc, ResourceType: VPC, TrafficType: REJECT}}
  Trail: {Type: "AWS::CloudTrail::Trail", Properties: {TrailName: t, IsLogging: false, S3BucketName: b, EventSelectors: [{ReadWriteType: All, ExcludeManagementEventSources: [kms.amazonaws.com]}]}}
  Alarm: {Type: "AWS::CloudWatch::Alarm", Properties: {AlarmName: a, Namespace: AWS/CloudHSM, MetricName: HsmUnhealthy, Dimensions: [{Name: ClusterId, Value: cluster-1}], ComparisonOperator: GreaterThanThreshold, Threshold: 0}}
  Group2: {Type: "AWS::Logs::LogGroup", Properties: {LogGroupName: /aws/cloudhsm/cluster-1}}
`;
		const { change } = read(text, inventory([]), { stack: "net" });
		const after = Object.fromEntries(change.resources.map((each) => [each.address.slice(4), each.after]));
		const id = (name: string) => plannedId(`net/${name}`);
		expect(after.Net).toMatchObject({ vpc_id: id("Vpc"), map_public_ip_on_launch: true });
		expect(after.Group).toMatchObject({
			ingress: [{ ip_protocol: "tcp", from_port: 2223, ip_ranges: ["0.0.0.0/0"] }],
			egress: [{ ip_protocol: "-1" }],
		});
		expect(after.Self).toEqual({
			group_id: id("Group"),
			egress: false,
			permission: { ip_protocol: "-1", ip_ranges: [], ipv6_ranges: [], prefix_list_ids: [], group_ids: [id("Group")] },
		});
		expect(after.Out).toEqual({
			route_table_id: id("Table"),
			route: { destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-1" },
		});
		expect(after.Entry).toEqual({
			network_acl_id: "acl-1",
			entry: {
				rule_number: 90,
				egress: false,
				protocol: "6",
				rule_action: "deny",
				cidr_block: "10.0.0.0/8",
				port_range: { from: 2223, to: 2225 },
			},
		});
		expect(after.Log).toEqual({ resource_id: id("Vpc"), traffic_type: "REJECT" });
		expect(after.Trail).toMatchObject({
			is_logging: false,
			selectors: {
				event_selectors: [
					{
						read_write_type: "All",
						include_management_events: true,
						exclude_management_event_sources: ["kms.amazonaws.com"],
					},
				],
			},
		});
		expect(after.Alarm).toMatchObject({
			metric: { namespace: "AWS/CloudHSM", metric_name: "HsmUnhealthy", dimensions: { ClusterId: "cluster-1" } },
			actions_enabled: true,
			threshold: 0,
		});
		expect(after.Group2).toMatchObject({ retention_in_days: null });
	});
});

test("lines are found by the address and CloudFormation's names, in YAML and in JSON", () => {
	const { find } = read(KEY);
	expect(find("bank/Pin", ["EnableKeyRotation"])).toEqual([
		{ file: "infra/bank.template.yml", start_line: 6, end_line: 6, attribute: "EnableKeyRotation" },
	]);
	expect(find("bank/Pin", ["KeyPolicy"])).toMatchObject([{ start_line: 8, end_line: 11 }]);
	expect(find("bank/Pin", ["KeySpec"])).toEqual([{ file: "infra/bank.template.yml", start_line: 2, end_line: 2 }]);
	expect(find("bank/Gone", [])).toMatchObject([{ start_line: 1, end_line: 1 }]);
	const json = JSON.stringify(
		{ Resources: { Pin: { Type: "AWS::KMS::Key", Properties: { EnableKeyRotation: false } } } },
		null,
		1,
	);
	expect(read(json).find("bank/Pin", ["EnableKeyRotation"])).toMatchObject([{ start_line: 6 }]);
});

describe("a template and the one that is deployed", () => {
	/** Address and action of each planned resource, and what there is to say. */
	const told = (text: string, deployed: string, base: Inventory) => {
		const file = "bank.yml";
		const readDeployed = (asked: string) => (asked === file ? deployed : undefined);
		const { changeOf } = readCloudformationTemplate(Buffer.from(text), file, { parameters: {}, readDeployed });
		const { resources, notes } = changeOf(base);
		return { actions: resources.map(({ address, action }) => `${address} ${action}`), resources, notes };
	};
	const drifted = key("Pin", { rotation: known({ enabled: false }) });

	test("leave a drift of the account as it is", () => {
		expect(told(KEY, KEY, inventory([drifted])).actions).toEqual(["bank/Pin none"]);
		const { resources } = told(KEY.replace("Description: pin", "Description: cards"), KEY, inventory([drifted]));
		expect(resources).toMatchObject([
			{
				action: "update",
				before: { rotation_enabled: false },
				after: { rotation_enabled: false, description: "cards" },
			},
		]);
		// Without the deployed one the template's word stands.
		expect(read(KEY, inventory([drifted])).change.resources).toMatchObject([{ after: { rotation_enabled: true } }]);
	});

	test("replace a cluster by what differs between them only", () => {
		const hsm = (properties: string) =>
			`Resources: {Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm2m.medium, Mode: FIPS${properties}}}}\n`;
		expect(told(hsm(""), hsm(""), inventory([], [CLUSTER])).actions).toEqual(["bank/Hsm none"]);
		const { resources } = told(hsm(", NetworkType: DUALSTACK"), hsm(", NetworkType: IPV4"), inventory([], [CLUSTER]));
		expect(resources).toMatchObject([{ action: "replace", replaced_by: ["NetworkType"] }]);
	});

	test("delete what the deployed one does not retain, and what goes without the change is left", () => {
		const gone = `${KEY}  Old: {Type: "AWS::KMS::Key"POLICY}\n`;
		const base = inventory([key("Pin"), key("Old"), key("Older")]);
		const retained = told(KEY, gone.replace("POLICY", ", DeletionPolicy: Retain"), base);
		expect(retained.actions).toEqual(["bank/Pin none", "bank/Old forget"]);
		expect(retained.notes).toEqual([expect.stringMatching(/^bank\/Older: is live, and neither in the template nor/)]);
		expect(told(KEY, gone.replace("POLICY", ""), base).actions).toEqual(["bank/Pin none", "bank/Old delete"]);
	});

	test("tell how long a key waits that goes, be it by its condition", () => {
		const base = inventory([key("Pin"), key("Old")]);
		const old = (days: string, more = "") =>
			`${KEY}  Old: {Type: "AWS::KMS::Key"${more}, Properties: {PendingWindowInDays: ${days}}}\n`;
		const off = `${old("9", ", Condition: Off")}Conditions: {Off: !Equals [a, b]}\n`;
		for (const text of [KEY, off]) {
			expect(told(text, old("7"), base).resources).toContainEqual(
				expect.objectContaining({ address: "bank/Old", action: "delete", deletion_window_in_days: 7 }),
			);
		}
		expect(read(off, base).change.resources).toContainEqual(
			expect.objectContaining({ address: "bank/Old", action: "delete", deletion_window_in_days: 9 }),
		);
		const beyond = told(KEY, old("70"), base).resources.find(({ address }) => address === "bank/Old");
		expect(beyond).not.toHaveProperty("deletion_window_in_days");
	});

	test("tell what goes and has no tags, by its name", () => {
		const alias = `  Name: {Type: "AWS::KMS::Alias", Properties: {AliasName: alias/old, TargetKeyId: !Ref Pin}}\n`;
		const { resources } = told(KEY, `${KEY}${alias}`, inventory([key("Pin")]));
		expect(resources).toMatchObject([
			{ address: "bank/Pin" },
			{
				address: "bank/Name",
				action: "delete",
				type: "kms_alias",
				before: { name: "alias/old", target_key: "Pin-id" },
			},
		]);
		expect(told(`${KEY}${alias}`, `${KEY}${alias}`, inventory([key("Pin")])).actions).toEqual([
			"bank/Pin none",
			"bank/Name none",
		]);
	});

	test("of a construct that got another logical id make a key beside the one that is retained", () => {
		const renamed = KEY.replace("  Pin:", "  PinKey8F2C:");
		const retained = KEY.replace("Type: AWS::KMS::Key", "Type: AWS::KMS::Key\n    DeletionPolicy: Retain");
		expect(told(renamed, retained, inventory([key("Pin")])).actions).toEqual([
			"bank/PinKey8F2C create",
			"bank/Pin forget",
		]);
		expect(told(renamed, KEY, inventory([key("Pin")])).actions).toEqual(["bank/PinKey8F2C create", "bank/Pin delete"]);
	});

	test("are not held against each other where the deployed one cannot be read", () => {
		expect(told(KEY, "{{", inventory([drifted])).actions).toEqual(["bank/Pin update"]);
	});
});

test("a template's hosts are told by the security groups that they carry", () => {
	const text = `Resources:
  Hsm: {Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm1.medium}}
  Host: {Type: "AWS::EC2::Instance", Properties: {SecurityGroupIds: [!GetAtt Hsm.SecurityGroup, sg-0123456789abcdef0], UserData: sg-my-secret}}
  Code: {Type: "AWS::Lambda::Function", Properties: {VpcConfig: {SecurityGroupIds: [!GetAtt Hsm.SecurityGroup, sg-0123456789abcdef0]}, Secret: sg-my-secret}}
  Other: {Type: "AWS::S3::Bucket"}
`;
	const { change } = read(text);
	expect(change.joins).toEqual([
		{
			address: "bank/Code",
			source_type: "AWS::Lambda::Function",
			names: ["sg-0123456789abcdef0", `${plannedId("bank/Hsm")}.security_group_id`],
		},
	]);
	expect(change.resources.find(({ address }) => address === "bank/Host")).toMatchObject({
		type: "network_interface",
		after: { group_ids: [plannedId("bank/Hsm.security_group_id"), "sg-0123456789abcdef0"] },
	});
	expect(change.others).toBe(2);
});

describe("a key policy that names a role of the template", () => {
	const roles = `Resources:
  Named: {Type: "AWS::IAM::Role", Properties: {RoleName: app, Path: /team/}}
  Unnamed: {Type: "AWS::IAM::Role"}
  Endpoint: {Type: "AWS::EC2::VPCEndpoint"}
`;
	const policyOf = (principal: string, keys: readonly object[] = []) => {
		const text = `${roles}  Pin:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ${principal}}, Action: "kms:Decrypt", Resource: "*"}]}
`;
		const { resources } = read(text, inventory(keys), { stack: "bank" }).change;
		return resources.find(({ address }) => address === "bank/Pin")?.after;
	};
	const named = (who: unknown) => ({
		policy: { Statement: [{ Effect: "Allow", Principal: { AWS: who }, Action: "kms:Decrypt", Resource: "*" }] },
	});

	test.each([
		["!GetAtt Named.Arn", `arn:aws:iam::${ACCOUNT}:role/team/app`],
		["[!GetAtt Unnamed.Arn]", [`arn:aws:iam::${ACCOUNT}:role/planned-bank(2f)Unnamed`]],
		['!Sub "arn:aws:iam::${AWS::AccountId}:role/${Named}"', `arn:aws:iam::${ACCOUNT}:role/app`],
		['!Join ["", [!GetAtt Named.Arn]]', `arn:aws:iam::${ACCOUNT}:role/team/app`],
		['[!GetAtt Named.RoleId, "111122223333"]', [LATER, "111122223333"]],
		// Without quotes it is a number of YAML, which CloudFormation passes on as text.
		["444455556666", "444455556666"],
		["[011122223333, 444455556666]", ["011122223333", "444455556666"]],
	])("by %s is told", (principal, who) => {
		expect(policyOf(principal)).toMatchObject(named(who));
	});

	test("of a key that is live is held against the live one only where it is told whole", () => {
		expect(policyOf("!GetAtt Named.Arn", [key("Pin")])).toMatchObject(named(`arn:aws:iam::${ACCOUNT}:role/team/app`));
		expect(policyOf("!GetAtt Unnamed.Arn", [key("Pin")])).toMatchObject({ policy: LATER });
	});
});

describe("what a macro or an include makes", () => {
	const include = '{Name: "AWS::Include", Parameters: {Location: "s3://bank/key.yaml"}}';

	test.each([
		["of all properties", `{Type: "AWS::KMS::Key", Properties: {"Fn::Transform": ${include}}}`],
		["beside others", `{Type: "AWS::KMS::Key", Properties: {EnableKeyRotation: true, "Fn::Transform": ${include}}}`],
		[
			"of the whole resource",
			`{Type: "AWS::KMS::Key", Properties: {EnableKeyRotation: true}, "Fn::Transform": ${include}}`,
		],
	])("%s is known only when it is deployed", (_, resource) => {
		const { resources } = read(`Resources:\n  Pin: ${resource}\n`).change;
		expect(resources[0]?.after).toMatchObject({ rotation_enabled: LATER, policy: LATER, spec: LATER, tags: LATER });
	});

	test("of resources is named as not judged, and nothing live is taken to be deleted for it", () => {
		const text = `${KEY}  "Fn::Transform": ${include}\n`;
		const { resources, not_judged } = read(text, inventory([key("Pin"), key("Included")])).change;
		expect(resources.map(({ address, action }) => `${address} ${action}`)).toEqual(["bank/Pin none"]);
		expect(not_judged).toEqual([
			{ source_type: "Fn::Transform", address: "bank/Fn::Transform", why: expect.stringMatching(/^what it includes/) },
		]);
	});
});
