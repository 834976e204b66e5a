import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { comparisonOf } from "../../../src/comparison.js";
import { resolveConfig } from "../../../src/config/config.js";
import type { RawOptions } from "../../../src/config/options.js";
import { startDemo } from "../../../src/demo.js";
import type { Inventory } from "../../../src/model/inventory.js";
import { isIntroduced } from "../../../src/model/scan.js";
import { taggedTypes } from "../../../src/needs.js";
import { assess, scan } from "../../../src/pipeline.js";
import { loadPolicies } from "../../../src/policies.js";
import { root } from "../../../tools/setup.js";
import { hurriedClock } from "../../aws/hurried_clock.js";

/** A stack that made a cluster of the example account and the network around it, and templates for it. */

const NOW = new Date("2026-06-15T09:30:00Z");
const policies = loadPolicies(new URL("dist/policies/", `file://${root}/`));
const folder = mkdtempSync(join(tmpdir(), "keyproof-stack-"));
const start = process.cwd();
const STACK_ID = "arn:aws:cloudformation:eu-central-1:111122223333:stack/hsm/0a1b";
const CLUSTER = "cluster-gmikkrzhri6";
const VPC = "vpc-0ec6d4d12b41a906a";
const [SUBNET_A, SUBNET_B] = ["subnet-0ce1ccd8aae5d17c7", "subnet-0c538424c1dd6ea69"];
const TABLE = "rtb-09174b44df8921f6f";
const ACL = "acl-00a7a5755779bc628";

const NETWORK: Readonly<Record<string, string>> = {
	[VPC]: "Vpc",
	[SUBNET_A]: "SubnetA",
	[SUBNET_B]: "SubnetB",
	[TABLE]: "Private",
};

let untagged: Inventory;
beforeAll(async () => {
	writeFileSync(join(folder, ".git"), "");
	const { simulator, outside } = await startDemo(NOW);
	const signal = new AbortController().signal;
	const surroundings = { policies, run_id: "", now: () => NOW, outside: { ...outside, clock: hurriedClock, signal } };
	const scanned = await scan({ ...configOf({ templates: ["x"] }), regions: ["eu-central-1"] }, surroundings);
	untagged = scanned.inventory;
	await simulator.close();
	process.chdir(folder);
}, 60_000);
afterAll(() => {
	process.chdir(start);
	rmSync(folder, { recursive: true });
});

function configOf(raw: RawOptions) {
	return resolveConfig(raw, { rules: policies.rules, formats: [], tagged_types: taggedTypes }, () => undefined);
}

type Tagged = { stack?: unknown };
// biome-ignore lint/suspicious/noExplicitAny: facts are changed by name
type Anything = any;

/** The example account with the stack's tags on what it is said to have made; `read: false`: as an inventory of before. */
function account({ made = NETWORK, change = (_: Anything) => {}, read = true } = {}): Inventory {
	const inventory = structuredClone(untagged) as Inventory;
	for (const cluster of (inventory.resources.cloudhsm_cluster ?? []) as Anything[]) {
		const things: readonly [Tagged, string][] = [
			[cluster.vpc.value, cluster.vpc.value.vpc_id],
			...cluster.subnets.value.map((each: Anything) => [each, each.subnet_id]),
			...cluster.route_tables.value.map((each: Anything) => [each, each.route_table_id]),
			...cluster.security_groups.value.map((each: Anything) => [each, each.group_id]),
			...cluster.network_acls.value.map((each: Anything) => [each, each.network_acl_id]),
		];
		for (const [thing, id] of things) {
			if (!read) delete thing.stack;
			else if (made[id] !== undefined) thing.stack = { name: "hsm", id: STACK_ID, logical_id: made[id] };
		}
		if (cluster.vpc.value.vpc_id === VPC) change(cluster);
		if (!cluster.arn.endsWith(CLUSTER)) continue;
		const tags = { "stack-name": "hsm", "stack-id": STACK_ID, "logical-id": "Hsm" };
		for (const [name, value] of Object.entries(tags)) cluster.metadata.value.tags[`aws:cloudformation:${name}`] = value;
	}
	return inventory;
}

const TAGS = "{Name: payments-hsm-prod, Environment: prod, Owner: payments, DataClassification: restricted}";

/** What the stack is deployed from, with what a test adds to it. */
function template({ more = "", subnets = "[!Ref SubnetA, !Ref SubnetB]", without = [] as string[] } = {}): string {
	const parts: Readonly<Record<string, string>> = {
		Vpc: `{Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.20.0.0/16}}`,
		SubnetA: `{Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Vpc, CidrBlock: 10.20.1.0/24, AvailabilityZone: eu-central-1a}}`,
		SubnetB: `{Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Vpc, CidrBlock: 10.20.2.0/24, AvailabilityZone: eu-central-1b}}`,
		Nat: `{Type: "AWS::EC2::NatGateway", Properties: {SubnetId: subnet-1}}`,
		Private: `{Type: "AWS::EC2::RouteTable", Properties: {VpcId: !Ref Vpc}}`,
		ToNat: `{Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref Private, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat}}`,
		ToOthers: `{Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref Private, DestinationCidrBlock: 10.0.0.0/8, TransitGatewayId: !ImportValue tgw}}`,
		PrivateA: `{Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {RouteTableId: !Ref Private, SubnetId: !Ref SubnetA}}`,
		Hsm: `{Type: "AWS::CloudHSM::Cluster", Properties: {HsmType: hsm2m.medium, SubnetIds: ${subnets}, Tags: ${TAGS}}}`,
	};
	const lines = Object.entries(parts).filter(([name]) => !without.includes(name));
	return `Resources:\n${lines.map(([name, text]) => `  ${name}: ${text}\n`).join("")}${more}`;
}

async function judged(text: string, inventory = account(), files: Readonly<Record<string, string>> = {}) {
	for (const [name, content] of Object.entries({ ...files, "hsm.yml": text }))
		writeFileSync(join(folder, name), content);
	const notes: string[] = [];
	const config = configOf({ templates: ["hsm.yml"] });
	const comparison = await comparisonOf(config, { onNote: (note) => notes.push(note) });
	const result = await assess(inventory, config, { policies, run_id: "", now: () => NOW }, comparison);
	const own = result.resources.filter(({ arn }) => arn.endsWith(CLUSTER));
	return {
		result,
		notes,
		introduced: result.resources.flatMap(({ findings }) => findings.filter(isIntroduced)),
		verdict: (rule: string) => own[0]?.verdicts[`cloudhsm_cluster/${rule}`],
		fixed: result.change?.fixed.map(({ rule }) => rule) ?? [],
		unseen: (result.change?.no_longer_judged ?? []).map(({ rule }) => rule),
	};
}

const OUT = `  Igw: {Type: "AWS::EC2::InternetGateway"}
  Joined: {Type: "AWS::EC2::VPCGatewayAttachment", Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Igw}}
  Public: {Type: "AWS::EC2::RouteTable", Properties: {VpcId: !Ref Vpc}}
  ToInternet: {Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref Public, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Igw}}
`;

describe("the template of a stack whose network is live", () => {
	test("changes nothing where all of it is as it says", async () => {
		const { result, notes } = await judged(template());
		expect(result.change?.counts).toMatchObject({ introduced: 0, fixed: 0, no_longer_judged: 0 });
		expect(result.resources.filter(({ planned }) => planned !== undefined)).toEqual([]);
		expect(notes).toEqual([]);
	});

	test("makes a subnet public by a route table, a route and an association, told on their lines", async () => {
		const more = `${OUT}  PublicB: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {RouteTableId: !Ref Public, SubnetId: !Ref SubnetB}}\n`;
		const { introduced } = await judged(template({ more }));
		const finding = introduced.find(({ rule }) => rule === "cloudhsm_cluster/subnets_private");
		expect(finding?.verdict).toBe("fail");
		expect(finding?.locations?.[0]).toMatchObject({ file: "hsm.yml", start_line: 14, address: "hsm/ToInternet" });
		expect(finding?.messages.join()).toContain(SUBNET_B);
	});

	test("makes a subnet public by changing where its association or its route leads", async () => {
		const moved = template({ more: OUT }).replace(
			"RouteTableId: !Ref Private, SubnetId",
			"RouteTableId: !Ref Public, SubnetId",
		);
		const turned = template({ more: OUT }).replace("NatGatewayId: !Ref Nat", "GatewayId: !Ref Igw");
		for (const text of [moved, turned]) {
			const { introduced } = await judged(text);
			expect(introduced.map(({ rule }) => rule)).toContain("cloudhsm_cluster/subnets_private");
		}
	});

	test("makes a subnet public where it lets it follow a main table that is", async () => {
		const inventory = account({
			change: ({ route_tables }) => {
				const [main] = route_tables.value.filter((table: Anything) => table.main);
				main.routes.push({ destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-1", state: "active" });
			},
		});
		// SubnetB follows it already; that SubnetA does too nobody can tell.
		const { unseen, notes, verdict } = await judged(template({ without: ["PrivateA"] }), inventory);
		expect(verdict("subnets_private")).not.toBe("pass");
		expect([...unseen, ...notes].join()).toMatch(/association of subnet-0ce1ccd8aae5d17c7/);
	});

	test("does not take a removed association for one that stays", async () => {
		const { verdict, unseen } = await judged(template({ without: ["PrivateA"] }));
		expect(verdict("subnets_private")).toBe("unknown");
		expect(unseen).toContain("cloudhsm_cluster/subnets_private");
	});

	test("opens the cluster's group by a rule of its own, by GetAtt or by its id", async () => {
		for (const group of ["!GetAtt Hsm.SecurityGroup", "sg-074fcb8c29e5b654f"]) {
			const more = `  Open: {Type: "AWS::EC2::SecurityGroupIngress", Properties: {GroupId: ${group}, IpProtocol: tcp, FromPort: 2223, ToPort: 2225, CidrIp: 0.0.0.0/0}}\n`;
			const { introduced } = await judged(template({ more }));
			const finding = introduced.find(({ rule }) => rule === "cloudhsm_cluster/security_group_closed");
			expect(finding?.verdict).toBe("fail");
			expect(finding?.locations?.[0]).toMatchObject({ address: "hsm/Open", attribute: "CidrIp" });
		}
	});

	test("opens a group that it made by an inline rule, and leaves the rules that are there", async () => {
		const made = { ...NETWORK, "sg-074fcb8c29e5b654f": "Group" };
		const own = (rules: string) =>
			`  Group: {Type: "AWS::EC2::SecurityGroup", Properties: {VpcId: !Ref Vpc, GroupDescription: g, SecurityGroupIngress: [${rules}]}}\n`;
		const self = "{IpProtocol: '6', FromPort: 2223, ToPort: 2225, SourceSecurityGroupId: sg-074fcb8c29e5b654f}";
		const open = "{IpProtocol: tcp, FromPort: 2223, ToPort: 2225, CidrIpv6: '::/0'}";
		const same = await judged(template({ more: own(self) }), account({ made }));
		expect(same.result.change?.counts).toMatchObject({ introduced: 0, fixed: 0, no_longer_judged: 0 });
		const { introduced, verdict } = await judged(template({ more: own(`${self}, ${open}`) }), account({ made }));
		const finding = introduced.find(({ rule }) => rule === "cloudhsm_cluster/security_group_closed");
		expect(finding?.verdict).toBe("fail");
		expect(finding?.locations?.[0]).toMatchObject({ address: "hsm/Group", attribute: "SecurityGroupIngress" });
		expect(verdict("security_group_self_rule")).toBe("pass");
	});

	test("replaces a cluster whose subnet it replaces, or whose subnets it chooses anew", async () => {
		const anew = `  SubnetC: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Vpc, CidrBlock: 10.20.9.0/24, AvailabilityZone: eu-central-1c}}\n`;
		for (const text of [
			template().replace("CidrBlock: 10.20.2.0/24", "CidrBlock: 10.20.3.0/24"),
			template({ more: anew, subnets: "[!Ref SubnetA, !Ref SubnetC]" }),
		]) {
			const { introduced } = await judged(text);
			expect(introduced.find(({ rule }) => rule === "cloudhsm_cluster/kept_by_change")).toMatchObject({
				verdict: "fail",
			});
		}
	});

	test("says of a subnet that it lacks that it is taken to be deleted", async () => {
		const { notes } = await judged(template({ without: ["SubnetB"], subnets: `[!Ref SubnetA, ${SUBNET_B}]` }));
		expect(notes.join()).toMatch(/hsm\/SubnetB: is not in the template any more and is taken to be deleted; .*Retain/);
	});

	test("leaves an entry of its ACL open that it says nothing of, where that denies", async () => {
		const made = { ...NETWORK, [ACL]: "Acl" };
		const denying = ({ network_acls }: Anything) =>
			network_acls.value[0].entries.push({
				rule_number: 50,
				egress: false,
				protocol: "6",
				rule_action: "deny",
				cidr_block: "192.0.2.0/24",
				port_range: { from: 2223, to: 2225 },
			});
		const more = `  Acl: {Type: "AWS::EC2::NetworkAcl", Properties: {VpcId: !Ref Vpc}}\n`;
		const silent = await judged(template({ more }), account({ made, change: denying }));
		expect(silent.notes.join()).toMatch(/hsm\/Acl: the template has nothing that makes entry 50/);
		expect(silent.verdict("network_acl_passes_hsm_traffic")).toBe("unknown");
		const entry = `  Deny: {Type: "AWS::EC2::NetworkAclEntry", Properties: {NetworkAclId: !Ref Acl, RuleNumber: 50, Protocol: 6, RuleAction: deny, CidrBlock: 192.0.2.0/24, PortRange: {From: 2223, To: 2225}}}\n`;
		const told = await judged(template({ more: more + entry }), account({ made, change: denying }));
		expect(told.notes).toEqual([]);
	});
});

describe("an inventory of before, which tells no stacks of networks", () => {
	test("leaves open what hangs on them, and passes nothing by it", async () => {
		const more = `${OUT}  PublicB: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {RouteTableId: !Ref Public, SubnetId: !Ref SubnetB}}\n`;
		const { notes, result } = await judged(template({ more }), account({ read: false }));
		expect(notes.join()).toMatch(/not judged: .*hsm\/SubnetB/);
		expect(result.change?.counts.fixed).toBe(0);
	});
});

describe("nested stacks", () => {
	const INNER = `Parameters: {Network: {Type: String}, Away: {Type: String}}
Resources:
  Table: {Type: "AWS::EC2::RouteTable", Properties: {VpcId: !Ref Network}}
  Away: {Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}}
Outputs: {TableId: {Value: !Ref Table}}
`;
	const outer = (where: string) =>
		template({
			more: `  Ways:
    Type: AWS::CloudFormation::Stack
    ${where}
  PublicB: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {RouteTableId: !GetAtt Ways.Outputs.TableId, SubnetId: !Ref SubnetB}}
`,
		});

	test("are judged from the file beside, by their parameters and outputs, on their lines", async () => {
		for (const where of [
			"Properties: {TemplateURL: ./ways.yml, Parameters: {Network: !Ref Vpc, Away: x}}",
			'Metadata: {"aws:asset:path": ways.yml}\n    Properties: {TemplateURL: !Sub "https://${Bucket}/x", Parameters: {Network: !Ref Vpc}}',
		]) {
			const { introduced, result } = await judged(outer(where), account(), { "ways.yml": INNER });
			const finding = introduced.find(({ rule }) => rule === "cloudhsm_cluster/subnets_private");
			expect(finding?.verdict).toBe("fail");
			expect(finding?.locations?.[0]).toMatchObject({ file: "ways.yml", start_line: 4, address: "hsm/Ways/Away" });
			expect(result.change?.not_judged).toEqual([]);
		}
	});

	test("whose template is elsewhere, missing, outside or none are named, and what hangs on them is open", async () => {
		for (const url of ["https://b.s3.amazonaws.com/x", "none.yml", "../../../etc/passwd", "bad.yml", "/etc/passwd"]) {
			const text = outer(`Properties: {TemplateURL: "${url}", Parameters: {Network: !Ref Vpc}}`);
			const { result, verdict } = await judged(text, account(), { "bad.yml": "root:x:0:0" });
			expect(result.change?.not_judged).toMatchObject([{ address: "hsm/Ways" }]);
			expect(JSON.stringify(result.change?.not_judged)).not.toContain("root:x");
			expect(verdict("subnets_private")).toBe("unknown");
		}
	});

	test("that name themselves come to an end", async () => {
		const self = `Resources:\n${Array.from({ length: 9 }, (_, index) => `  S${index}: {Type: "AWS::CloudFormation::Stack", Properties: {TemplateURL: self.yml}}\n`).join("")}`;
		const { result } = await judged(template({ more: self.slice("Resources:\n".length) }), account(), {
			"self.yml": self,
		});
		expect(JSON.stringify(result.change?.not_judged)).toMatch(/more nested templates than are read/);
	});

	test("that the template does not make any more take their keys with them", async () => {
		const inventory = account();
		const key = (inventory.resources.kms_key ?? []).find((each: Anything) => each.tags?.status === "known") as Anything;
		Object.assign(key.tags.value, {
			"aws:cloudformation:stack-name": "hsm-Keys-1ABCDEF2GHIJK",
			"aws:cloudformation:logical-id": "Pin",
		});
		const { introduced, notes } = await judged(template(), inventory);
		expect(introduced.map(({ rule }) => rule)).toContain("kms_key/kept_by_change");
		expect(notes.join()).toMatch(/hsm\/Keys\/Pin: its nested stack hsm-Keys-1ABCDEF2GHIJK is not made any more/);
	});
});
