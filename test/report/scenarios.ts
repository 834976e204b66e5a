import type { Difference, Unheard } from "../../src/model/opinion.js";
import type { RuleInForce } from "../../src/model/policy.js";
import type { AssessedResource, Scan } from "../../src/model/scan.js";
import type { BaselineState } from "../../src/model/verdict.js";
import type { JudgedWaiver } from "../../src/model/waiver.js";
import { registerInventory } from "./register_inventory.js";
import { ACCOUNT, assessed, cluster, key, keyStore, rule, scanOf } from "./scans.js";

const closed = rule("cloudhsm_cluster/security_group_closed", "critical", {
	title: "The security group of a CloudHSM cluster admits nobody from the internet",
	description: "Whoever reaches ports 2223 to 2225 of an HSM can try to log in to it. Only its own clients need them.",
	controls: { nist_800_53_r5: ["SC-7", "SC-7(5)"], pci_dss_4_0_1: ["1.3.1"] },
	controls_by: { nist_800_53_r5: "keyproof", pci_dss_4_0_1: "keyproof" },
	remediation: {
		text: "Remove the inbound rule, and put the cluster's security group on the hosts that use the cluster.",
		cli: "aws ec2 revoke-security-group-ingress --group-id SECURITY_GROUP_ID --security-group-rule-ids RULE_ID",
	},
	related_resources: [
		{ ref: "https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html", description: "Security groups" },
	],
	permissions: ["cloudhsm:DescribeClusters", "ec2:DescribeSecurityGroups"],
});

const zones = rule("cloudhsm_cluster/spans_two_zones", "high", {
	title: "Active CloudHSM clusters have HSMs in two Availability Zones",
	description: "A cluster in one zone loses its keys' service with the zone.",
	remediation: {
		text: "Add an HSM in another Availability Zone.",
		cli: "aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone AVAILABILITY_ZONE",
	},
	permissions: ["cloudhsm:DescribeClusters"],
	was: ["cloudhsm_cluster/multi_az"],
});

const connected = rule("kms_custom_key_store/connected", "high", {
	title: "Custom key stores are connected",
	description: "While a key store is not connected, nothing encrypted under its keys can be read.",
	remediation: {
		text: "Connect it.",
		cli: "aws kms connect-custom-key-store --custom-key-store-id CUSTOM_KEY_STORE_ID",
	},
	permissions: ["kms:DescribeCustomKeyStores"],
});

const rotates = rule("kms_key/rotation_enabled", "medium", {
	title: "Customer-managed KMS keys rotate automatically",
	description: "Rotation bounds how much data one version of a key protects.",
	controls: { aws_security_hub: ["KMS.4"], pci_dss_4_0_1: ["3.7.4"] },
	controls_by: { aws_security_hub: "aws", pci_dss_4_0_1: "aws" },
	remediation: { text: "Switch rotation on.", cli: "aws kms enable-key-rotation --key-id KEY_ID" },
	permissions: ["kms:DescribeKey", "kms:GetKeyRotationStatus", "kms:ListKeys"],
});

const period = rule("kms_key/rotation_period_within_limit", "low", {
	title: "KMS keys rotate within the longest period allowed",
	description: "A period of several years is allowed by KMS, and by few policies.",
	parameters: {
		max_days: { default: 365, schema: { type: "integer", minimum: 90 }, description: "The longest period, in days." },
	},
	parameter_values: { max_days: 365 },
	remediation: {
		text: "Shorten the period.",
		cli: "aws kms enable-key-rotation --key-id KEY_ID --rotation-period-in-days 365",
	},
	permissions: ["kms:DescribeKey", "kms:GetKeyRotationStatus", "kms:ListKeys"],
});

const notPublic = rule("kms_key/policy_not_public", "critical", {
	title: "KMS key policies admit no stranger",
	description: "A key policy that allows everyone lets any AWS account use the key.",
	remediation: { text: "Name the principals that need the key, or add a condition on aws:PrincipalOrgID." },
	permissions: ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:ListKeys"],
});

const rules: readonly RuleInForce[] = [closed, zones, connected, notPublic, rotates, period];

const payments = cluster("cluster-7ur2x3kq4lm", "payments-hsm-prod");
const cards = {
	...cluster("cluster-2abc5defg6h", "card-pin-translation"),
	impact: "12 KMS keys on this cluster, through key store cards",
};
const keyA = key("0a1b2c3d-1111-4222-8333-444455556666", "alias/payments");
const keyB = key("1b2c3d4e-1111-4222-8333-444455556666", "alias/ledger", "us-east-1");

const good = {
	"kms_key/rotation_enabled": "pass",
	"kms_key/rotation_period_within_limit": "pass",
	"kms_key/policy_not_public": "pass",
} as const;

const goodCluster = {
	"cloudhsm_cluster/security_group_closed": "pass",
	"cloudhsm_cluster/spans_two_zones": "pass",
} as const;

function clean(): Scan {
	return scanOf(rules, [
		assessed(payments, goodCluster, rules),
		assessed(keyA, good, rules),
		assessed(keyB, { ...good, "kms_key/rotation_period_within_limit": "not_applicable" }, rules),
	]);
}

const ESCAPE = String.fromCodePoint(0x1b);
const OVERRIDE = String.fromCodePoint(0x202e);

/** A name that attacks every report at once. */
export const HOSTILE_NAME =
	`x${ESCAPE}[2J${ESCAPE}]0;owned${String.fromCodePoint(7)}\n::error::pwned ${OVERRIDE}gnp.exe ` +
	"| [click](https://evil.example/a) ![i](http://evil.example/p.png) <img src=x onerror=alert(1)> `tick` **bold** " +
	"@octocat #1 {0} [link](1) &lt; $x$ https://evil.example www.evil.example";

const deniedPolicy = {
	kind: "denied",
	action: "kms:GetKeyPolicy",
	message: "User: arn:aws:sts::111122223333:assumed-role/keyproof/scan is not authorized to perform kms:GetKeyPolicy",
} as const;

function mixed(): Scan {
	const resources = [
		assessed(payments, goodCluster, rules),
		assessed(
			cards,
			{
				"cloudhsm_cluster/security_group_closed": {
					fail: [
						"security group sg-0f3a5b7c9d1e2f3a4 lets 0.0.0.0/0 reach port 22",
						"security group sg-0f3a5b7c9d1e2f3a4 lets 0.0.0.0/0 and ::/0 reach ports 2223 to 2225, where the HSMs answer",
					],
				},
				"cloudhsm_cluster/spans_two_zones": { fail: ["both HSMs are in eu-central-1a"] },
			},
			rules,
		),
		assessed(
			{
				...keyStore("cks-1234567890abcdef0", "cards"),
				impact: "12 KMS keys in this key store",
			},
			{ "kms_custom_key_store/connected": { fail: ["the key store is FAILED: INVALID_CREDENTIALS"] } },
			rules,
		),
		assessed(keyA, good, rules),
		assessed(
			keyB,
			{
				"kms_key/rotation_enabled": "pass",
				"kms_key/rotation_period_within_limit": { fail: ["the key rotates every 2560 days, more than 365"] },
				"kms_key/policy_not_public": { unknown: deniedPolicy },
			},
			rules,
		),
		assessed(
			key("2c3d4e5f-1111-4222-8333-444455556666", HOSTILE_NAME),
			{
				"kms_key/rotation_enabled": { fail: ["automatic rotation is off"] },
				"kms_key/rotation_period_within_limit": "not_applicable",
				"kms_key/policy_not_public": {
					fail: [`statement "${HOSTILE_NAME}" allows everyone kms:Decrypt`],
					severity: "high",
				},
			},
			rules,
		),
		assessed(
			key("3d4e5f60-1111-4222-8333-444455556666", "alias/legacy"),
			{
				"kms_key/rotation_enabled": {
					waived: ["automatic rotation is off"],
					waiver: { owner: "ann@example.com", reason: "goes away with the mainframe", expires: "2026-06-30" },
				},
				"kms_key/rotation_period_within_limit": "not_applicable",
				"kms_key/policy_not_public": "pass",
			},
			rules,
		),
	];
	const gap = {
		type: "cloudhsm_cluster",
		action: "cloudhsm:DescribeClusters",
		account: ACCOUNT,
		region: "us-east-1",
		reason: { kind: "throttled", action: "cloudhsm:DescribeClusters", message: "Rate exceeded after 8 attempts" },
	} as const;
	return scanOf(rules, resources, { gaps: [gap] });
}

function incomplete(): Scan {
	const keys = Array.from({ length: 120 }, (_, index) => {
		const id = `${String(index).padStart(8, "0")}-1111-4222-8333-444455556666`;
		return assessed(
			key(id, `alias/orders-${index}`),
			{ ...good, "kms_key/policy_not_public": { unknown: deniedPolicy } },
			rules,
		);
	});
	const gaps = ["eu-north-1", "eu-west-1", "us-east-1"].map((region) => ({
		type: "kms_key",
		action: "kms:ListKeys",
		account: ACCOUNT,
		region,
		reason: {
			kind: "denied" as const,
			action: "kms:ListKeys",
			message: "with an explicit deny in a service control policy",
		},
	}));
	return scanOf(rules, [assessed(payments, goodCluster, rules), ...keys], { gaps });
}

/** What was waived, what is milder in an environment, and waivers of every kind: used, unused, expired, malformed. */
function waived(): Scan {
	const legacy = key("3d4e5f60-1111-4222-8333-444455556666", "alias/legacy");
	const archive = key("4e5f6071-1111-4222-8333-444455556666", "alias/archive");
	const off = "automatic rotation is off";
	const own = { owner: "ann@example.com", reason: "goes away with the mainframe", expires: "2026-06-30" };
	const past = { owner: "bob@example.com", reason: "until the migration", expires: "2025-12-31" };
	const resources = [
		assessed(keyA, good, rules),
		assessed(legacy, { ...good, "kms_key/rotation_enabled": { waived: [off], waiver: own } }, rules),
		assessed(archive, { ...good, "kms_key/rotation_enabled": { fail: [off] } }, rules),
		assessed(
			key("5f607182-1111-4222-8333-444455556666", "alias/sandbox"),
			{ ...good, "kms_key/rotation_enabled": { fail: [off], severity: "low", environment: "development" } },
			rules,
		),
	];
	const rule = "kms_key/rotation_enabled";
	const waivers: JudgedWaiver[] = [
		{ rule, resource: legacy.arn, ...own, status: "used", covered: 1, where: ".keyproof.yml:3" },
		{
			rule,
			resource: archive.arn,
			...past,
			status: "expired",
			covered: 0,
			where: ".keyproof.yml:8",
			message: "it expired on 2025-12-31, and the account was read on 2026-01-15",
		},
		{
			rule,
			resource: "arn:aws:kms:*:*:key/*",
			...own,
			owner: HOSTILE_NAME,
			status: "unused",
			covered: 0,
			where: ".keyproof.yml:13",
			message: "nothing that it matches fails",
		},
		{
			rule: "kms_key/rotation_enable",
			resource: "",
			owner: "",
			reason: "",
			expires: "",
			status: "malformed",
			covered: 0,
			where: ".keyproof.yml:18",
			message: `resource is missing; "kms_key/rotation_enable" is not a rule. Did you mean "${rule}"?`,
		},
	];
	return scanOf(rules, resources, { waivers });
}

/** What AWS's audit services see, and where they judge otherwise. */
function audited(): Scan {
	const trail = rule("region/cloudtrail_records_key_use", "high", {
		title: "CloudTrail records what is done with keys and HSMs",
		audit_service: { name: "AWS CloudTrail", sees: ["cloudhsm_cluster", "kms_key"] },
	});
	const recorder = rule("region/config_records_keys", "medium", {
		title: "AWS Config records KMS keys",
		audit_service: {
			name: "AWS Config",
			sees: ["kms_key"],
			lacks: { cloudhsm_cluster: "AWS Config has no resource type for CloudHSM" },
		},
	});
	const advisor = rule("account/trusted_advisor_clear", "medium", {
		title: "Trusted Advisor has nothing against the HSM clusters",
		audit_service: { name: "AWS Trusted Advisor", sees: ["cloudhsm_cluster"] },
	});
	const detector = rule("region/guardduty_enabled", "high", {
		title: "GuardDuty watches the Region",
		audit_service: { name: "Amazon GuardDuty", sees: ["kms_key"] },
	});
	const own = [...rules, trail, recorder, advisor, detector];
	const place = (region: string) => ({
		type: "region",
		arn: `arn:aws:keyproof:${region}:${ACCOUNT}:region`,
		name: region,
		region,
	});
	const account = { type: "account", arn: `arn:aws:keyproof::${ACCOUNT}:account`, name: ACCOUNT, region: "" };
	const ledger = assessed(keyA, { ...good, "kms_key/rotation_enabled": { fail: ["automatic rotation is off"] } }, own);
	const confirmed = ledger.findings.map((finding) => ({ ...finding, confirmed_by: ["AWS Security Hub CSPM (KMS.4)"] }));
	const resources = [
		{ ...ledger, findings: confirmed },
		assessed(keyB, good, own),
		assessed({ ...payments, name: HOSTILE_NAME }, goodCluster, own),
		{
			...assessed(
				place("eu-central-1"),
				{
					[trail.id]: { fail: ["the trail bank-trail leaves out events of kms.amazonaws.com"] },
					[recorder.id]: "pass",
					[detector.id]: "pass",
				},
				own,
			),
			sees: { [trail.id]: ["cloudhsm_cluster"] },
		},
		assessed(
			place("us-east-1"),
			{
				[trail.id]: "pass",
				[recorder.id]: { fail: ["no recorder records keys"] },
				[detector.id]: { unknown: deniedList },
			},
			own,
		),
		{
			...assessed(account, { [advisor.id]: "not_applicable" }, own),
			exemptions: { [advisor.id]: "Trusted Advisor needs a support plan that the account does not have" },
		},
	];
	const differences: Difference[] = [
		{
			...{ arn: keyB.arn, type: keyB.type, account: ACCOUNT, region: "us-east-1", name: keyB.name },
			service: "security_hub",
			check: "KMS.4",
			says: "fail",
			why: HOSTILE_NAME,
			rule: "kms_key/rotation_enabled",
			verdict: "not_applicable",
			because: ["the key's material is in CloudHSM, where KMS cannot rotate it"],
		},
	];
	const unheard: Unheard[] = [
		{
			service: "security_hub",
			account: ACCOUNT,
			region: "us-east-1",
			reason: { ...deniedList, action: "securityhub:GetFindings" },
		},
	];
	return scanOf(own, resources, { differences, unheard });
}

const deniedList = {
	kind: "denied",
	action: "guardduty:ListDetectors",
	message: "AccessDeniedException: not authorized to perform guardduty:ListDetectors",
} as const;

/** Cryptographic assets of every kind, one of which a rule judges. */
function register(): Scan {
	const judged = assessed(key("symmetric", "alias/symmetric"), { "kms_key/rotation_enabled": "pass" }, rules);
	return scanOf([rotates], [judged], { inventory: registerInventory() });
}

/** A pull request: what it introduces on its lines, fixes, hides and leaves, and a gate that it lowers. */
function changed(): Scan {
	const state = (resource: AssessedResource, states: Readonly<Record<string, BaselineState>>): AssessedResource => ({
		...resource,
		findings: resource.findings.map((finding) => ({ ...finding, baseline_state: states[finding.rule] ?? "unchanged" })),
	});
	const address = 'module.cards.aws_kms_key.pin["eu"]';
	const pin = {
		...key("", "module.cards.aws_kms_key.pin"),
		arn: `arn:aws:keyproof:eu-central-1:${ACCOUNT}:planned/${address}`,
	};
	const off = "automatic rotation is off";
	const made = state(assessed(pin, { ...good, "kms_key/rotation_enabled": { fail: [off] } }, rules), {
		"kms_key/rotation_enabled": "new",
	});
	const place = { start_line: 12, end_line: 12, address };
	const resources: AssessedResource[] = [
		{
			...made,
			planned: { address, actions: ["create"], replaced_by: [] },
			findings: made.findings.map((finding) => ({
				...finding,
				locations: [
					{ file: "infra/cards/keys.tf", ...place, attribute: "enable_key_rotation" },
					{ file: "infra/main.tf", ...place, start_line: 3, end_line: 9 },
				],
			})),
		},
		state(
			assessed(
				cards,
				{
					...goodCluster,
					"cloudhsm_cluster/spans_two_zones": { fail: ["the change takes the HSM in eu-central-1b"] },
				},
				rules,
			),
			{ "cloudhsm_cluster/spans_two_zones": "updated" },
		),
		state(assessed(keyA, { ...good, "kms_key/rotation_enabled": { fail: [off] } }, rules), {}),
		assessed(keyB, { ...good, "kms_key/rotation_period_within_limit": "not_applicable" }, rules),
	];
	return scanOf(rules, resources, {
		gate: "introduced",
		change: {
			base: { kind: "inventory", collected_at: "2026-01-15T06:00:00.000Z" },
			plans: [{ file: "plan.json", kind: "terraform", sha256: "7".repeat(64) }],
			counts: { introduced: 2, fixed: 1, unchanged: 1, no_longer_judged: 1 },
			fixed: [{ rule: "kms_key/policy_not_public", arn: keyB.arn, address: "aws_kms_key.ledger" }],
			no_longer_judged: [
				{
					rule: "kms_custom_key_store/connected",
					arn: `arn:aws:kms:eu-central-1:${ACCOUNT}:custom-key-store/cks-1234567890abcdef0`,
					reason: "the change removes the resource",
				},
			],
			not_judged: [
				{ address: `aws_kms_key.${HOSTILE_NAME}`, source_type: "aws_kms_key", why: "its Region is unknown" },
			],
			elsewhere: [{ account: "999988887777", region: "eu-west-1", resources: 3 }],
		},
		lowered_gate: [
			{ message: "rule kms_key/rotation_enabled off", file: ".keyproof.yml", line: 4 },
			{ message: `waiver for kms_key/policy_not_public on ${HOSTILE_NAME} until 2026-06-30 (owner ann)` },
		],
	});
}

/** The scenarios of test/golden, by the name of their folder. */
export const scenarios: Readonly<Record<string, () => Scan>> = {
	clean,
	mixed,
	incomplete,
	waived,
	audited,
	register,
	changed,
};
