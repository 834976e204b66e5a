import { accessFinding, analyzer } from "./build/access_analyzer.js";
import { assessment } from "./build/audit_manager.js";
import { backup, backupCopy, cluster } from "./build/cloudhsm.js";
import { managementEvents, trail } from "./build/cloudtrail.js";
import { configRule, customerRecorder, deliveryChannel } from "./build/config.js";
import { eventRule, HSM_CALL_EVENTS, KEY_DELETION_EVENTS } from "./build/events.js";
import { detector } from "./build/guardduty.js";
import { inspector, instanceCoverage, packageFinding } from "./build/inspector.js";
import { awsManagedKey, cloudHsmKeyStore, externalKeyStore, key } from "./build/kms.js";
import { logGroup, metricFilter } from "./build/logs.js";
import {
	aclEntry,
	blockPublicAccess,
	clientInterface,
	clusterSecurityGroup,
	HSM_PORTS,
	hsmInterface,
	INTERNET,
	INTERNET_V6,
	networkAcl,
	prefixList,
	routeTable,
	rule,
	subnet,
	toEgressOnlyGateway,
	toInternetGateway,
	toNatGateway,
	toTransitGateway,
	vpc,
	vpcEndpoint,
} from "./build/network.js";
import {
	auditLogGroup,
	auditLogStreams,
	compositeAlarm,
	flowLog,
	mathAlarm,
	metricAlarm,
	proxyMetrics,
	sessionMetrics,
	userMetrics,
} from "./build/observation.js";
import { ec2Id, keyId, type Place } from "./build/place.js";
import {
	administrators,
	anybody,
	backupSharedWith,
	policyText,
	rootDelegation,
	USE_ACTIONS,
	users,
} from "./build/policies.js";
import { type ControlContent, controlFinding, FOUNDATIONAL_STANDARD, securityHub } from "./build/security_hub.js";
import { SINGLE_ZONE_CHECK } from "./build/support.js";
import { advisedResource, recommendation } from "./build/trusted_advisor.js";
import type { WireObject } from "./wire.js";
import type {
	Account,
	Alarm,
	Backup,
	Cluster,
	CustomKeyStore,
	Key,
	LogGroup,
	MetricFilter,
	RegionState,
	TrustedAdvisor,
	World,
} from "./world.js";
import { keyList, regionState } from "./world.js";

const BANK = "111122223333";
const SUBSIDIARY = "444455556666";
/** An account that nobody in the bank knows. */
const STRANGER = "999988887777";

/**
 * The account of a fictional bank, with every rule of the catalogue kept somewhere and broken somewhere else.
 * All times follow `now`, all else is always the same. The bank's subsidiary, 444455556666, is small and in good order;
 * it is reached by assuming any of its roles.
 */
export function exampleAccount(now: Date): World {
	const main = frankfurt({ account: BANK, region: "eu-central-1", now });
	const regions = {
		"eu-central-1": main,
		"us-east-1": virginia({ account: BANK, region: "us-east-1", now }, main.backups),
	};
	return {
		account: BANK,
		opted_in: ["eu-central-2", "ap-southeast-4"],
		regions,
		other_accounts: [subsidiary(now)],
		// Deployed by hand once, for a tool that is long gone.
		buckets: {
			[`bank-audit-trail-${BANK}`]: { public_grant: { group: "AuthenticatedUsers", permission: "READ" } },
			[`virginia-2019-${BANK}`]: { blocks_public: true, log_bucket: "bank-access-logs" },
		},
		iam_policies: [
			iamPolicy("power-users", { kind: "managed", attachments: 3 }, "kms:*", "*"),
			iamPolicy("reads", { kind: "role", holder: "batch" }, ["kms:Decrypt"], `arn:aws:kms:eu-central-1:${BANK}:key/*`),
		],
		trusted_advisor: advised({ account: BANK, region: "us-east-1", now }, regions, ["tokenisation-pilot"]),
	};
}

/** A policy of IAM with one statement. */
function iamPolicy(
	name: string,
	of: Pick<NonNullable<World["iam_policies"]>[number], "kind" | "holder" | "attachments">,
	action: string | readonly string[],
	resource: string,
) {
	const statement = { Sid: "Use", Effect: "Allow", Action: action, Resource: resource };
	return { name, ...of, document: { Version: "2012-10-17", Statement: [statement] } };
}

/** The main Region: production, with the neglected clusters beside the good ones. */
function frankfurt(place: Place): RegionState {
	const payments_vpc = vpc(place, { name: "payments", cidr: "10.20.0.0/16" });
	const payments_a = subnet(place, { name: "payments-hsm-a", vpc: payments_vpc, zone: "a", cidr: "10.20.1.0/24" });
	const payments_b = subnet(place, { name: "payments-hsm-b", vpc: payments_vpc, zone: "b", cidr: "10.20.2.0/24" });
	const payments_group = clusterSecurityGroup(place, { name: "payments-hsm-prod", vpc: payments_vpc });
	// Healthy in every respect. One of its subnets has a table of its own, the other falls back to the main one.
	const payments = cluster(place, {
		name: "payments-hsm-prod",
		vpc: payments_vpc,
		subnets: [payments_a, payments_b],
		security_group: payments_group,
		hsms: [{ subnet: payments_a }, { subnet: payments_b }],
		tags: { Owner: "payments", DataClassification: "restricted" },
	});

	// Cheaply built: one zone, a public subnet, a group open to the world, and no backup for days.
	const cards_vpc = vpc(place, { name: "cards", cidr: "10.30.0.0/16" });
	const cards_a = subnet(place, {
		name: "cards-public-a",
		vpc: cards_vpc,
		zone: "a",
		cidr: "10.30.1.0/24",
		public_ip_on_launch: true,
	});
	const cards_group = clusterSecurityGroup(place, {
		name: "card-pin-translation",
		vpc: cards_vpc,
		ingress: [rule("tcp", HSM_PORTS, { cidrs: [INTERNET, INTERNET_V6] }), rule("tcp", [22, 22], { cidrs: [INTERNET] })],
	});
	const cards = cluster(place, {
		name: "card-pin-translation",
		vpc: cards_vpc,
		subnets: [cards_a],
		security_group: cards_group,
		hsms: [{ subnet: cards_a }, { subnet: cards_a }, { subnet: cards_a }],
		retention_days: 7,
		hsm_type: "hsm1.medium",
		environment: "test",
		age_days: 1900,
	});

	// Somebody tidied its security group, and one of its HSMs is failing. The internet gateway of its route is gone.
	const ledger_vpc = vpc(place, { name: "ledger", cidr: "10.40.0.0/16" });
	const ledger_a = subnet(place, { name: "ledger-hsm-a", vpc: ledger_vpc, zone: "a", cidr: "10.40.1.0/24" });
	const ledger_c = subnet(place, {
		name: "ledger-hsm-c",
		vpc: ledger_vpc,
		zone: "c",
		cidr: "10.40.3.0/24",
		free_addresses: 1,
	});
	const ledger_group = clusterSecurityGroup(place, {
		name: "ledger-signing-prod",
		vpc: ledger_vpc,
		self_rule: false,
		ingress: [rule("tcp", HSM_PORTS, { cidrs: ["10.0.0.0/8"] })],
	});
	const ledger = cluster(place, {
		name: "ledger-signing-prod",
		vpc: ledger_vpc,
		subnets: [ledger_a, ledger_c],
		security_group: ledger_group,
		hsms: [
			{ subnet: ledger_a },
			{ subnet: ledger_c, state: "DEGRADED", message: "HSM is unhealthy and being replaced." },
		],
		state: "DEGRADED",
		message: "One of the HSMs is unhealthy.",
		mode: "NON_FIPS",
		// Its certificate was signed for ten years.
		age_days: 3590,
	});

	// Created weeks ago and never initialised, yet its HSM is billed by the hour.
	const token_a = subnet(place, { name: "tokens-hsm-a", vpc: payments_vpc, zone: "a", cidr: "10.20.11.0/24" });
	const token_b = subnet(place, { name: "tokens-hsm-b", vpc: payments_vpc, zone: "b", cidr: "10.20.12.0/24" });
	const tokens_group = clusterSecurityGroup(place, { name: "tokenisation-pilot", vpc: payments_vpc });
	const tokens = cluster(place, {
		name: "tokenisation-pilot",
		vpc: payments_vpc,
		subnets: [token_a, token_b],
		security_group: tokens_group,
		hsms: [{ subnet: token_a }],
		state: "UNINITIALIZED",
		age_days: 24,
		mode: "NON_FIPS",
		environment: "dev",
	});

	// Scaled to no HSM on purpose, to be restored from its backup when the archive is asked for.
	const archive_vpc = vpc(place, { name: "archive", cidr: "10.50.0.0/16", ipv6_cidr: "2a05:d014:1c20:5000::/56" });
	const archive_a = subnet(place, {
		name: "archive-hsm-a",
		vpc: archive_vpc,
		zone: "a",
		cidr: "10.50.1.0/24",
		ipv6_cidr: "2a05:d014:1c20:5001::/64",
	});
	const archive_b = subnet(place, { name: "archive-hsm-b", vpc: archive_vpc, zone: "b", cidr: "10.50.2.0/24" });
	const archive_group = clusterSecurityGroup(place, { name: "document-archive", vpc: archive_vpc });
	const archive = cluster(place, {
		name: "document-archive",
		vpc: archive_vpc,
		subnets: [archive_a, archive_b],
		security_group: archive_group,
		hsms: [],
		age_days: 1100,
		retention_days: 379,
	});

	const payments_store = cloudHsmKeyStore(place, { name: "payments-keystore", cluster: payments });
	const ledger_store = cloudHsmKeyStore(place, {
		name: "ledger-keystore",
		cluster: ledger,
		state: "DISCONNECTED",
		anchor_age_days: 3590,
	});
	const cards_store = cloudHsmKeyStore(place, {
		name: "card-issuing-keystore",
		cluster: cards,
		state: "FAILED",
		error: "USER_LOCKED_OUT",
		// The store was pointed at this cluster; the authority is that of another.
		authority: "Example Bank Test CA",
	});
	// Nothing but its entry is left: no key, and its cluster was deleted.
	const branch_store = cloudHsmKeyStore(place, {
		name: "branch-keystore-2021",
		cluster: "cluster-7kq3lmw2xhe",
		state: "DISCONNECTED",
		age_days: 1800,
	});
	const vault_store = externalKeyStore(place, { name: "sovereign-vault" });
	// Its proxy is reached over the internet, and nobody has looked after its certificate and credential.
	const trial_store = externalKeyStore(place, { name: "trial-vault", connectivity: "PUBLIC_ENDPOINT" });
	const audit_key = key(place, { name: "audit-trail", rotation_days: 365, tags: owned("audit"), aliases: [] });
	// The trail was made when the bank was in this Region alone.
	const trail_log = logGroup(place, { name: "bank-audit-trail", retention_days: 731, key_arn: audit_key.metadata.Arn });
	const key_deletion = { group: trail_log, metric: "KeyDeletion" };

	const payments_log = auditLogGroup(place, {
		cluster: payments,
		key_arn: audit_key.metadata.Arn,
		deletion_protection: true,
	});

	const keys = frankfurtKeys(place, { payments_store, ledger_store, cards_store, vault_store, audit_key });

	return regionState({
		keys: keyList(keys),
		...watched(place, frankfurtFindings(place, keys)),
		...examined(place, frankfurtExaminations(place, keys)),
		reserved_aliases: ["alias/aws/dynamodb", "alias/aws/kinesis", "alias/aws/lambda"],
		key_stores: [payments_store, ledger_store, cards_store, branch_store, vault_store, trial_store],
		clusters: [payments, cards, ledger, tokens, archive],
		backups: [
			backup(place, { cluster: payments, age_days: 0.4 }),
			backup(place, { cluster: payments, age_days: 1.4, without_policy: "not_found" }),
			backup(place, { cluster: payments, age_days: 2.4 }),
			backup(place, { cluster: cards, age_days: 9 }),
			sharedBackup(place, cards, 10),
			backup(place, { cluster: ledger, age_days: 0.9, state: "PENDING_DELETION" }),
			backup(place, { cluster: ledger, age_days: 1.9 }),
			backup(place, { cluster: archive, age_days: 510, never_expires: true }),
		],
		network: {
			vpc_endpoints: [vpcEndpoint(place, { vpc: payments_vpc, service: "kms" })],
			vpcs: [payments_vpc, cards_vpc, ledger_vpc, archive_vpc],
			subnets: [payments_a, payments_b, cards_a, ledger_a, ledger_c, token_a, token_b, archive_a, archive_b],
			route_tables: [
				routeTable(place, { name: "payments-main", vpc: payments_vpc, main: true }),
				routeTable(place, {
					name: "payments-hsm",
					vpc: payments_vpc,
					subnets: [payments_a],
					routes: [toTransitGateway(place, "10.0.0.0/8"), toNatGateway(place)],
				}),
				// The main table is private; the subnet of the cluster has one of its own that is not.
				routeTable(place, { name: "cards-main", vpc: cards_vpc, main: true }),
				routeTable(place, {
					name: "cards-public",
					vpc: cards_vpc,
					subnets: [cards_a],
					routes: [toInternetGateway(place, INTERNET)],
				}),
				routeTable(place, {
					name: "ledger-main",
					vpc: ledger_vpc,
					main: true,
					routes: [toInternetGateway(place, INTERNET, "blackhole")],
				}),
				routeTable(place, {
					name: "archive-main",
					vpc: archive_vpc,
					main: true,
					routes: [toEgressOnlyGateway(place)],
				}),
			],
			security_groups: [payments_group, cards_group, ledger_group, tokens_group, archive_group],
			network_acls: [
				networkAcl(place, {
					name: "payments-default",
					vpc: payments_vpc,
					subnets: [payments_a, payments_b, token_a, token_b],
				}),
				networkAcl(place, { name: "cards-default", vpc: cards_vpc, subnets: [cards_a] }),
				networkAcl(place, {
					name: "ledger-strict",
					vpc: ledger_vpc,
					subnets: [ledger_a, ledger_c],
					default: false,
					entries: [
						aclEntry(90, "in", "deny", "10.40.3.0/24", HSM_PORTS),
						aclEntry(100, "in", "allow", "10.40.0.0/16", [0, 65535]),
						aclEntry(100, "out", "allow", "10.40.0.0/16", [0, 65535]),
					],
				}),
				networkAcl(place, { name: "archive-default", vpc: archive_vpc, subnets: [archive_a, archive_b] }),
			],
			network_interfaces: [
				...payments.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: payments_vpc, security_group: payments_group })),
				...cards.Hsms.map((hsm, index) =>
					hsmInterface(place, {
						hsm,
						vpc: cards_vpc,
						security_group: cards_group,
						...(index === 0 && { public_ip: "203.0.113.25" }),
					}),
				),
				...ledger.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: ledger_vpc, security_group: ledger_group })),
				...tokens.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: payments_vpc, security_group: tokens_group })),
				clientInterface(place, {
					name: "payments-switch-1",
					address: "10.20.1.140",
					subnet: payments_a,
					security_group: payments_group,
				}),
				clientInterface(place, {
					name: "pin-gateway-1",
					address: "10.30.1.60",
					subnet: cards_a,
					security_group: cards_group,
					public_ip: "203.0.113.40",
				}),
				clientInterface(place, {
					name: "ledger-batch-old",
					address: "10.40.1.77",
					subnet: ledger_a,
					security_group: ledger_group,
					attached: false,
				}),
			],
			flow_logs: [
				flowLog(place, { resource_id: payments_vpc.vpcId }),
				// Only one of the cluster's two subnets, and what is rejected there is not recorded.
				flowLog(place, { resource_id: ledger_a.subnetId, traffic: "ACCEPT" }),
				flowLog(place, { resource_id: archive_vpc.vpcId, failure: "Access error" }),
			],
		},
		log_groups: [
			payments_log,
			auditLogGroup(place, { cluster: ledger, retention_days: 30 }),
			auditLogGroup(place, { cluster: archive, retention_days: 3653 }),
			// The audit log of a cluster outlives it.
			auditLogGroup(place, { cluster: "cluster-7kq3lmw2xhe" }),
			trail_log,
		],
		log_streams: [
			...auditLogStreams(place, payments),
			...auditLogStreams(place, ledger),
			...auditLogStreams(place, archive),
		],
		metric_filters: [
			metricFilter(place, { name: "key-deletion", ...key_deletion }),
			...auditFilters(place, "payments", payments_log),
		],
		event_rules: [eventRule(place, { name: "cloudhsm-calls", pattern: HSM_CALL_EVENTS })],
		trails: [
			trail(place, {
				name: "bank-audit-trail",
				multi_region: false,
				key_arn: audit_key.metadata.Arn,
				log_group_arn: String(trail_log.arn),
			}),
		],
		...frankfurtAlarms(place, { payments, cards, ledger }),
		metrics: [
			...sessionMetrics(place, payments, 34),
			...userMetrics(place, payments),
			// Nothing but AWS's own health checks.
			...sessionMetrics(place, cards, 2),
			...userMetrics(place, cards, { less: 1 }),
			...sessionMetrics(place, ledger, 34),
			...userMetrics(place, ledger),
			...proxyMetrics(place, vault_store.CustomKeyStoreId, {
				certificate: "keys.example-bank.example",
				days_to_expire: 201,
				credential_age_days: 90,
			}),
			...proxyMetrics(place, trial_store.CustomKeyStoreId, {
				certificate: "trial.example-bank.example",
				days_to_expire: 12,
				credential_age_days: 480,
			}),
		],
	});
}

/** What somebody is told of in the audit log of a cluster, by the patterns that count it. */
const AUDITED = {
	"hsm-users": "?CN_CREATE_CO ?CN_CREATE_USER ?CN_DELETE_USER",
	"hsm-log-ins": "RET_USER_LOGIN_FAILURE",
};

function auditFilters(place: Place, of: string, group: LogGroup): MetricFilter[] {
	return Object.entries(AUDITED).map(([what, pattern]) => {
		const name = `${of}-${what}`;
		return metricFilter(place, { name, group, metric: name, namespace: "CloudHSM", pattern });
	});
}

function auditAlarms(place: Place, of: string): Alarm[] {
	return Object.keys(AUDITED).map((what) => {
		const name = `${of}-${what}`;
		return metricAlarm(place, { name, metric: name, namespace: "CloudHSM", dimensions: {} });
	});
}

/** Alarms as they grow: by cluster, by HSM, over a calculation, through a composite alarm, and without anybody told. */
function frankfurtAlarms(
	place: Place,
	{ payments, cards, ledger }: Readonly<Record<"payments" | "cards" | "ledger", Cluster>>,
): { metric_alarms: readonly Alarm[]; composite_alarms: readonly Alarm[] } {
	const of_cluster = { ClusterId: payments.ClusterId };
	const [first, second] = ledger.Hsms.map(({ HsmId }) => ({ ClusterId: ledger.ClusterId, HsmId }));
	const gone = { ClusterId: ledger.ClusterId, HsmId: "hsm-gone2lmw2xh" };
	return {
		metric_alarms: [
			metricAlarm(place, { name: "payments-hsm-unhealthy", metric: "HsmUnhealthy", dimensions: of_cluster }),
			// They tell nobody themselves: the composite alarm above them does.
			...["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"].map((metric) =>
				metricAlarm(place, { name: `payments-${metric}`, metric, dimensions: of_cluster, actions: [] }),
			),
			metricAlarm(place, {
				name: "cheques-material",
				namespace: "AWS/KMS",
				metric: "SecondsUntilKeyMaterialExpiration",
				dimensions: { KeyId: keyId(place, "cheques-imported", false) },
				// Thirty days before.
				below: 2_592_000,
			}),
			metricAlarm(place, {
				name: "cards-hsm-unhealthy",
				metric: "HsmUnhealthy",
				dimensions: { ClusterId: cards.ClusterId },
				actions_enabled: false,
			}),
			mathAlarm(place, {
				name: "ledger-hsm-unhealthy",
				metric: "HsmUnhealthy",
				of: [first, second].flatMap((dimensions) => dimensions ?? []),
			}),
			metricAlarm(place, {
				name: "ledger-hsm-unhealthy-old",
				metric: "HsmUnhealthy",
				dimensions: gone,
				state: "INSUFFICIENT_DATA",
			}),
			metricAlarm(place, { name: "key-deletion", metric: "KeyDeletion", namespace: "LogMetrics", dimensions: {} }),
			...auditAlarms(place, "payments"),
		],
		composite_alarms: [
			compositeAlarm(place, {
				name: "payments-hsm-capacity",
				rule: ["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"]
					.map((metric) => `ALARM("payments-${metric}")`)
					.join(" OR "),
			}),
		],
	};
}

/** A backup that an outsider may restore. The policy names the backup, so it is made in two steps. */
function sharedBackup(place: Place, of: Parameters<typeof backup>[1]["cluster"], age_days: number) {
	const plain = backup(place, { cluster: of, age_days });
	return backup(place, { cluster: of, age_days, policy: backupSharedWith(STRANGER, plain.backup.BackupArn) });
}

function owned(owner: string, classification = "confidential") {
	return { Owner: owner, Environment: "prod", DataClassification: classification };
}

interface FrankfurtStores {
	readonly payments_store: CustomKeyStore;
	readonly ledger_store: CustomKeyStore;
	readonly cards_store: CustomKeyStore;
	readonly vault_store: CustomKeyStore;
	readonly audit_key: Key;
}

function frankfurtKeys(place: Place, stores: FrankfurtStores): readonly Key[] {
	const root = rootDelegation(place);
	const roleArn = (role: string) => `arn:aws:iam::${place.account}:role/${role}`;
	return [
		// Symmetric keys of KMS: rotation on, off and too slow.
		key(place, {
			name: "payments-data",
			aliases: ["alias/payments-data", "alias/payments/current"],
			rotation_days: 365,
			tags: owned("payments"),
			policy: policyText([root, administrators(place, "KeyAdministrator"), users(roleArn("payments-service"))]),
			grants: [
				{
					name: "settlement-batch",
					grantee: roleArn("settlement-batch"),
					operations: ["Decrypt", "GenerateDataKey", "DescribeKey"],
					encryption_context: { department: "settlement" },
				},
				{ name: "ledger-db", grantee: { service: "rds.amazonaws.com" }, operations: ["Decrypt", "CreateGrant"] },
			],
		}),
		key(place, { name: "customer-records", tags: owned("customers"), last_used_days_ago: null, age_days: 700 }),
		key(place, { name: "statements-archive", rotation_days: 730, tags: owned("archive"), age_days: 1500 }),
		// Restricted data, but a key of KMS's own HSMs.
		key(place, { name: "fraud-events", rotation_days: 90, tags: owned("fraud", "restricted") }),
		stores.audit_key,
		// Keys of the custom key stores.
		key(place, { name: "card-authorisation", store: stores.payments_store, tags: owned("payments", "restricted") }),
		key(place, { name: "instant-payments", store: stores.payments_store, tags: owned("payments", "restricted") }),
		key(place, { name: "ledger-master", store: stores.ledger_store, state: "Unavailable", tags: owned("ledger") }),
		key(place, { name: "ledger-journal", store: stores.ledger_store, state: "Unavailable", tags: owned("ledger") }),
		key(place, { name: "card-issuing", store: stores.cards_store, state: "Unavailable", tags: owned("cards") }),
		key(place, { name: "sovereign-records", store: stores.vault_store, tags: owned("legal", "sovereign") }),
		// Keys that KMS cannot rotate by itself.
		key(place, { name: "payment-message-signing", spec: "RSA_3072", usage: "SIGN_VERIFY", tags: owned("payments") }),
		key(place, { name: "mobile-attestation", spec: "ECC_NIST_P256", usage: "SIGN_VERIFY", tags: owned("mobile") }),
		key(place, { name: "partner-key-exchange", spec: "ECC_NIST_P384", usage: "KEY_AGREEMENT" }),
		key(place, { name: "open-banking-envelope", spec: "RSA_2048", tags: owned("open-banking"), age_days: 1300 }),
		key(place, { name: "api-token-mac", spec: "HMAC_256", usage: "GENERATE_VERIFY_MAC", tags: owned("api") }),
		key(place, { name: "swift-imported", origin: "EXTERNAL", material_expires_in_days: 20, tags: owned("swift") }),
		key(place, {
			name: "clearing-imported",
			origin: "EXTERNAL",
			tags: owned("clearing"),
			// The key's first material expires before the current one.
			materials: [
				{ state: "NON_CURRENT", expires_in_days: 12 },
				{ state: "CURRENT", rotated_days_ago: 120, expires_in_days: 25 },
				{ state: "PENDING_ROTATION" },
			],
		}),
		key(place, {
			name: "cheques-imported",
			origin: "EXTERNAL",
			tags: owned("cheques"),
			materials: [{ state: "NON_CURRENT" }, { state: "CURRENT", rotated_days_ago: 100, expires_in_days: 265 }],
		}),
		// Rotated last year, and what came before is gone.
		key(place, {
			name: "mainframe-imported",
			origin: "EXTERNAL",
			state: "PendingImport",
			tags: owned("mainframe"),
			materials: [
				{ state: "NON_CURRENT", imported: false, expires_in_days: -3 },
				{ state: "CURRENT", rotated_days_ago: 300 },
			],
		}),
		key(place, { name: "teller-imported", origin: "EXTERNAL", state: "PendingImport", tags: owned("branches") }),
		// Multi-Region: the primary; its replica is in the second Region.
		key(place, {
			name: "global-customer-id",
			rotation_days: 365,
			multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
			tags: owned("customers"),
		}),
		key(place, {
			name: "global-branch-id",
			rotation_days: 365,
			multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
			tags: owned("branches"),
		}),
		// On their way out.
		key(place, { name: "loyalty-programme-2019", description: "", state: "Disabled", age_days: 2200 }),
		key(place, { name: "atm-fleet-2018", deletion_in_days: 4, tags: owned("cards") }),
		key(place, { name: "branch-scanners", rotation_days: 365, deletion_in_days: 25 }),
		key(place, {
			name: "retired-loans",
			deletion_in_days: 12,
			tags: { ...owned("loans"), "deletion-approved": "CHG-20418" },
		}),
		// Key policies, from narrow to open.
		key(place, {
			name: "data-lake-shared",
			rotation_days: 365,
			policy: policyText([root, users([roleArn("data-lake"), `arn:aws:iam::${SUBSIDIARY}:role/data-lake-reader`])]),
		}),
		key(place, {
			name: "function-settings",
			rotation_days: 365,
			policy: policyText([
				root,
				anybody({
					StringEquals: {
						"kms:CallerAccount": place.account,
						"kms:ViaService": `lambda.${place.region}.amazonaws.com`,
					},
				}),
			]),
		}),
		// The service is named, the account is not: anybody's function may use it.
		key(place, {
			name: "partner-feed",
			rotation_days: 365,
			policy: policyText([root, anybody({ StringEquals: { "kms:ViaService": `s3.${place.region}.amazonaws.com` } })]),
		}),
		key(place, {
			name: "marketing-assets",
			rotation_days: 365,
			tags: owned("marketing"),
			policy: policyText([root, anybody()]),
			grants: [
				{
					name: "agency",
					grantee: `arn:aws:iam::${STRANGER}:role/agency`,
					operations: ["Decrypt", "CreateGrant"],
				},
			],
		}),
		// The application administers its key, and nobody else can: not even the account.
		key(place, {
			name: "vendor-appliance",
			rotation_days: 365,
			tags: owned("vendors"),
			policy: policyText([
				{
					Sid: "Appliance",
					Effect: "Allow",
					Principal: { AWS: roleArn("vendor-appliance") },
					Action: "kms:*",
					Resource: "*",
				},
			]),
		}),
		key(place, {
			name: "vendor-export",
			rotation_days: 365,
			policy: policyText([
				root,
				{
					Sid: "Everybody but the contractor",
					Effect: "Allow",
					NotPrincipal: { AWS: roleArn("contractor") },
					Action: USE_ACTIONS,
					Resource: "*",
				},
				// In a key policy an alias is not the key, so this gives nothing.
				{
					Sid: "The exporter",
					Effect: "Allow",
					Principal: { AWS: roleArn("vendor-exporter") },
					Action: USE_ACTIONS,
					Resource: `arn:aws:kms:${place.region}:${place.account}:alias/vendor-export`,
				},
			]),
		}),
		// IAM allows one statement to stand without a list.
		key(place, { name: "single-statement", rotation_days: 365, policy: policyText(root) }),
		awsManagedKey(place, "s3"),
		awsManagedKey(place, "ebs"),
		awsManagedKey(place, "rds"),
		awsManagedKey(place, "secretsmanager"),
	];
}

const CIS_STANDARD = "cis-aws-foundations-benchmark/v/5.0.0";

/** Security Hub's controls on keys and on the services that watch them, each with the standards that have it. */
const HUB_CONTROLS: readonly ControlContent[] = [
	{ id: "KMS.1", title: "IAM customer managed policies should not allow decryption actions on all KMS keys" },
	{ id: "KMS.2", title: "IAM principals should not have IAM inline policies that allow decryption on all KMS keys" },
	{ id: "KMS.3", title: "AWS KMS keys should not be deleted unintentionally", severity: "CRITICAL" },
	{ id: "KMS.4", title: "AWS KMS key rotation should be enabled", in: [CIS_STANDARD] },
	{ id: "KMS.5", title: "KMS keys should not be publicly accessible", severity: "CRITICAL" },
	{ id: "CloudTrail.1", title: "CloudTrail should be enabled with at least one multi-Region trail", severity: "HIGH" },
	{ id: "CloudTrail.2", title: "CloudTrail should have encryption at-rest enabled" },
	{ id: "CloudTrail.4", title: "CloudTrail log file validation should be enabled", severity: "LOW" },
	{ id: "Config.1", title: "AWS Config should be enabled", severity: "CRITICAL" },
	{ id: "GuardDuty.1", title: "GuardDuty should be enabled", severity: "HIGH" },
	{ id: "IAM.28", title: "IAM Access Analyzer external access analyzer should be enabled", in: [CIS_STANDARD] },
	{ id: "Inspector.1", title: "Amazon Inspector EC2 scanning should be enabled", severity: "HIGH" },
];

function hubControls(standards: readonly string[]): ControlContent[] {
	return HUB_CONTROLS.map((control) => ({
		...control,
		in: standards.filter((standard) => control.in?.includes(standard) ?? true),
	}));
}

/** AWS Config, GuardDuty and Security Hub as they should be. */
function watched(place: Place, findings: readonly WireObject[]): Parameters<typeof regionState>[0] {
	const standards = [FOUNDATIONAL_STANDARD, CIS_STANDARD];
	return {
		config_recorders: [customerRecorder(place)],
		delivery_channels: [deliveryChannel(place)],
		config_rules: [
			configRule(place, { name: "kms-keys-tagged", identifier: "KMS_KEY_TAGGED" }),
			configRule(place, {
				name: "securityhub-cmk-backing-key-rotation-enabled-3f6d2c81",
				identifier: "CMK_BACKING_KEY_ROTATION_ENABLED",
				created_by: "securityhub.amazonaws.com",
			}),
		],
		detectors: [detector(place)],
		security_hub: securityHub(place, {
			standards: Object.fromEntries(standards.map((standard) => [standard, "READY"])),
			controls: hubControls(standards),
			findings,
		}),
	};
}

/** What Security Hub says of some keys: of the archive's an old truth, and of the partner's it sees no harm. */
function frankfurtFindings(place: Place, keys: readonly Key[]): WireObject[] {
	const found = (control: string, name: string, changes: Partial<Parameters<typeof controlFinding>[1]> = {}) => {
		const about = keys.find(({ aliases }) => aliases.includes(`alias/${name}`));
		if (about === undefined) throw new Error(`the example account has no key ${name}`);
		const { title = "", severity = "MEDIUM" } = HUB_CONTROLS.find(({ id }) => id === control) ?? {};
		const resource = { type: "AwsKmsKey", id: about.metadata.Arn };
		return controlFinding(place, { control, title, severity, status: "FAILED", resource, ...changes });
	};
	return [
		found("KMS.3", "payments-data", { status: "PASSED" }),
		found("KMS.3", "atm-fleet-2018"),
		found("KMS.3", "retired-loans", { workflow: "SUPPRESSED" }),
		found("KMS.4", "payments-data", { status: "PASSED" }),
		found("KMS.4", "customer-records"),
		found("KMS.4", "statements-archive", { workflow: "NOTIFIED" }),
		found("KMS.5", "payments-data", { status: "PASSED" }),
		found("KMS.5", "marketing-assets"),
		found("KMS.5", "partner-feed", { status: "PASSED" }),
	];
}

type Examinations = Pick<NonNullable<Parameters<typeof inspector>[0]>, "coverage" | "findings"> & {
	readonly access?: readonly WireObject[];
};

/** Inspector, Access Analyzer and Audit Manager as they should be, with what they found. */
function examined(
	place: Place,
	{ access = [], ...scanned }: Examinations,
): Pick<RegionState, "inspector" | "analyzers" | "audit_manager"> {
	const controls = { "Requirement 3": ["3.6.1", "3.7.4"], "Requirement 10": ["10.2.1"] };
	return {
		inspector: inspector(scanned),
		analyzers: [
			analyzer(place, { name: "external-access", findings: access }),
			analyzer(place, { name: "unused-access", type: "ACCOUNT_UNUSED_ACCESS" }),
		],
		audit_manager: { status: "ACTIVE", assessments: [assessment(place, { name: "PCI DSS 2026", controls })] },
	};
}

/** The gateway of the neglected cluster is not patched. Access from outside is found where it is, and once archived as meant. */
function frankfurtExaminations(place: Place, keys: readonly Key[]): Examinations {
	const instance = (name: string) => ({ instance_id: ec2Id("i", place, name), name });
	const [switching, gateway] = [instance("payments-switch-1"), instance("pin-gateway-1")];
	const access = (name: string, changes: Partial<Parameters<typeof accessFinding>[1]> = {}) => {
		const about = keys.find(({ aliases }) => aliases.includes(`alias/${name}`));
		if (about === undefined) throw new Error(`the example account has no key ${name}`);
		return accessFinding(place, { resource: about.metadata.Arn, ...changes });
	};
	return {
		coverage: [switching, gateway].map((host) => instanceCoverage(place, host)),
		findings: [
			packageFinding(place, { ...switching, vulnerability: "CVE-2026-21011", severity: "MEDIUM" }),
			packageFinding(place, { ...gateway, vulnerability: "CVE-2025-68121", severity: "CRITICAL" }),
			packageFinding(place, { ...gateway, vulnerability: "CVE-2026-21011", severity: "HIGH", package: "glibc" }),
		],
		access: [
			access("data-lake-shared", { status: "ARCHIVED" }),
			access("partner-feed"),
			access("marketing-assets"),
			access("vendor-export"),
			// Its policy lets in the appliance and nobody else.
			access("vendor-appliance", { error: "ACCESS_DENIED" }),
		],
	};
}

/** Trusted Advisor's check of all clusters that have HSMs: it counts their zones, whatever else is the matter with them. */
function advised(
	place: Place,
	regions: Readonly<Record<string, RegionState>>,
	excluded: readonly string[],
): TrustedAdvisor {
	const clusters = Object.entries(regions).flatMap(([region, state]) =>
		state.clusters
			.filter(({ Hsms }) => Hsms.length > 0)
			.map(({ ClusterId, Hsms, TagList }) =>
				advisedResource(place, {
					resource_id: ClusterId,
					region,
					status: new Set(Hsms.map(({ AvailabilityZone }) => AvailabilityZone)).size > 1 ? "ok" : "warning",
					excluded: TagList.some(({ Value }) => excluded.includes(Value)),
				}),
			),
	);
	const name = "AWS CloudHSM clusters running HSM instances in a single AZ";
	return {
		check_results: [],
		recommendations: [
			recommendation(place, { check: SINGLE_ZONE_CHECK, name, service: "cloudhsm", resources: clusters }),
		],
	};
}

/** The second Region closes its internet gateways, whatever its route tables say. */
const BLOCK_MODE = "block-ingress";

/** The second Region: disaster recovery, a migration and a cluster that is just being set up. */
function virginia(place: Place, main_backups: readonly Backup[]): RegionState {
	const recovery_vpc = vpc(place, { name: "recovery", cidr: "10.120.0.0/16", ipv6_cidr: "2600:1f18:4a2b:8800::/56" });
	const recovery_subnets = ["a", "b", "c"].map((zone, index) =>
		subnet(place, {
			name: `recovery-hsm-${zone}`,
			vpc: recovery_vpc,
			zone,
			cidr: `10.120.${index + 1}.0/24`,
			ipv6_cidr: `2600:1f18:4a2b:880${index}::/64`,
			block_mode: BLOCK_MODE,
		}),
	);
	const recovery_group = clusterSecurityGroup(place, { name: "payments-hsm-recovery", vpc: recovery_vpc });
	const recovery = cluster(place, {
		name: "payments-hsm-recovery",
		vpc: recovery_vpc,
		subnets: recovery_subnets,
		security_group: recovery_group,
		hsms: recovery_subnets.map((in_subnet) => ({ subnet: in_subnet })),
		network_type: "DUALSTACK",
		age_days: 300,
		retention_days: 35,
	});

	// Its HSM type is being migrated: writes are limited and the number of HSMs says nothing now.
	const documents_vpc = vpc(place, { name: "documents", cidr: "10.130.0.0/16" });
	const documents_a = subnet(place, {
		name: "documents-hsm-a",
		vpc: documents_vpc,
		zone: "a",
		cidr: "10.130.1.0/24",
		block_mode: BLOCK_MODE,
	});
	const documents_b = subnet(place, {
		name: "documents-hsm-b",
		vpc: documents_vpc,
		zone: "b",
		cidr: "10.130.2.0/24",
		block_mode: BLOCK_MODE,
	});
	const documents_group = clusterSecurityGroup(place, { name: "mortgage-documents", vpc: documents_vpc });
	const documents = cluster(place, {
		name: "mortgage-documents",
		vpc: documents_vpc,
		subnets: [documents_a, documents_b],
		security_group: documents_group,
		hsms: [{ subnet: documents_a }, { subnet: documents_b }],
		state: "MODIFY_IN_PROGRESS",
		message: "Migrating to hsm2m.medium",
		rollback_in_days: 1,
		age_days: 900,
	});

	// Initialised yesterday, to be activated soon.
	const offices = prefixList(place, { name: "offices", cidrs: ["10.200.0.0/16", "203.0.113.0/24"] });
	const gateway_group = clusterSecurityGroup(place, {
		name: "swift-gateway-test",
		vpc: documents_vpc,
		ingress: [rule("tcp", HSM_PORTS, { prefix_lists: [offices] })],
	});
	const gateway = cluster(place, {
		name: "swift-gateway-test",
		vpc: documents_vpc,
		subnets: [documents_a, documents_b],
		security_group: gateway_group,
		hsms: [{ subnet: documents_a }],
		state: "INITIALIZED",
		age_days: 1,
		environment: "test",
	});

	// Copied here: the newest backup of the first cluster of the main Region, and one that nobody deleted since.
	const copied = [...main_backups.slice(0, 1), ...main_backups.slice(-1)];
	const recovery_store = cloudHsmKeyStore(place, { name: "recovery-keystore", cluster: recovery, age_days: 290 });
	const of_recovery = { Owner: "payments", Environment: "prod" };
	return regionState({
		keys: keyList([
			key(place, { name: "recovery-data", rotation_days: 180, tags: of_recovery }),
			key(place, { name: "recovery-cards", tags: of_recovery }),
			key(place, { name: "recovery-authorisation", store: recovery_store, tags: of_recovery }),
			key(place, {
				name: "global-customer-id",
				rotation_days: 365,
				multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
			}),
			key(place, {
				name: "global-branch-id",
				rotation_days: 365,
				multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
				tags: owned("branches"),
			}),
			// Its deletion waits until the last replica is gone.
			key(place, {
				name: "global-session",
				state: "PendingReplicaDeletion",
				last_used_days_ago: null,
				multi_region: { primary: "us-east-1", replicas: ["eu-west-1"] },
			}),
			key(place, { name: "firmware-signing", spec: "ML_DSA_65", usage: "SIGN_VERIFY", age_days: 90 }),
			awsManagedKey(place, "s3"),
			awsManagedKey(place, "ebs"),
		]),
		reserved_aliases: ["alias/aws/dynamodb"],
		key_stores: [recovery_store],
		clusters: [recovery, documents, gateway],
		backups: [
			backup(place, { cluster: recovery, age_days: 0.7 }),
			...copied.map((source) => backupCopy(place, source, "eu-central-1")),
			backup(place, { cluster: documents, age_days: 0.5 }),
		],
		network: {
			vpcs: [recovery_vpc, documents_vpc],
			subnets: [...recovery_subnets, documents_a, documents_b],
			route_tables: [
				routeTable(place, {
					name: "recovery-main",
					vpc: recovery_vpc,
					main: true,
					routes: [toTransitGateway(place, "10.0.0.0/8"), toEgressOnlyGateway(place)],
				}),
				routeTable(place, {
					name: "documents-main",
					vpc: documents_vpc,
					main: true,
					routes: [toInternetGateway(place, INTERNET)],
				}),
			],
			security_groups: [recovery_group, documents_group, gateway_group],
			network_acls: [
				networkAcl(place, { name: "recovery-default", vpc: recovery_vpc, subnets: recovery_subnets }),
				networkAcl(place, { name: "documents-default", vpc: documents_vpc, subnets: [documents_a, documents_b] }),
			],
			network_interfaces: [
				...recovery.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: recovery_vpc, security_group: recovery_group })),
				...documents.Hsms.map((hsm) =>
					hsmInterface(place, { hsm, vpc: documents_vpc, security_group: documents_group }),
				),
				...gateway.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: documents_vpc, security_group: gateway_group })),
			],
			flow_logs: [recovery_vpc, documents_vpc].map(({ vpcId }) => flowLog(place, { resource_id: vpcId })),
			prefix_lists: [offices],
		},
		vpc_block_public_access: blockPublicAccess(place, BLOCK_MODE),
		log_groups: [
			auditLogGroup(place, { cluster: recovery, retention_days: 731 }),
			auditLogGroup(place, { cluster: documents }),
		],
		log_streams: [
			...auditLogStreams(place, recovery),
			// Nothing has come from these HSMs for six weeks.
			...auditLogStreams(place, documents, { hours: 45 * 24 }),
		],
		metric_alarms: [
			metricAlarm(place, { name: "region-unhealthy", metric: "HsmUnhealthy", dimensions: { Region: place.region } }),
		],
		// Security Hub was turned on for all Regions; AWS Config and GuardDuty never were.
		security_hub: securityHub(place, {
			standards: { [FOUNDATIONAL_STANDARD]: "INCOMPLETE" },
			controls: hubControls([FOUNDATIONAL_STANDARD]),
		}),
		// Audit Manager was tried once. Of Inspector and Access Analyzer nobody thought.
		audit_manager: {
			status: "ACTIVE",
			assessments: [assessment(place, { name: "SOC 2 trial", framework: "SOC 2", status: "INACTIVE" })],
		},
		// To save money it leaves out what KMS does, and nobody has looked at it since.
		trails: [
			trail(place, {
				name: "virginia-2019",
				multi_region: false,
				validated: false,
				selectors: [managementEvents({ excluded: ["kms.amazonaws.com"] })],
			}),
		],
		metrics: [
			...sessionMetrics(place, recovery, 11),
			...sessionMetrics(place, documents, 25),
			...userMetrics(place, recovery),
			...userMetrics(place, documents),
		],
	});
}

/** For an endpoint that lets the subsidiary's own people reach its own keys. */
const OWN_PEOPLE = {
	Statement: [
		{
			Effect: "Allow",
			Principal: "*",
			Action: "kms:*",
			Resource: "*",
			Condition: { StringEquals: { "aws:PrincipalAccount": SUBSIDIARY, "aws:ResourceAccount": SUBSIDIARY } },
		},
	],
};

/** The second account: one good cluster, its key store, an external one and three keys that keep every rule. */
function subsidiary(now: Date): Account {
	const place: Place = { account: SUBSIDIARY, region: "eu-central-1", now };
	const leasing_vpc = vpc(place, { name: "leasing", cidr: "10.60.0.0/16" });
	const leasing_a = subnet(place, { name: "leasing-hsm-a", vpc: leasing_vpc, zone: "a", cidr: "10.60.1.0/24" });
	const leasing_b = subnet(place, { name: "leasing-hsm-b", vpc: leasing_vpc, zone: "b", cidr: "10.60.2.0/24" });
	const leasing_group = clusterSecurityGroup(place, { name: "leasing-hsm-prod", vpc: leasing_vpc });
	const leasing = cluster(place, {
		name: "leasing-hsm-prod",
		vpc: leasing_vpc,
		subnets: [leasing_a, leasing_b],
		security_group: leasing_group,
		hsms: [{ subnet: leasing_a }, { subnet: leasing_b }],
		tags: { Owner: "leasing", DataClassification: "restricted" },
	});
	const leasing_store = cloudHsmKeyStore(place, { name: "leasing-keystore", cluster: leasing });
	const leasing_vault = externalKeyStore(place, { name: "leasing-vault" });
	const tags = owned("leasing");
	const leasing_key = key(place, { name: "leasing-contracts", rotation_days: 365, tags });
	const leasing_log = auditLogGroup(place, {
		cluster: leasing,
		key_arn: leasing_key.metadata.Arn,
		deletion_protection: true,
	});
	const state = regionState({
		keys: keyList([
			leasing_key,
			key(place, { name: "leasing-vehicles", rotation_days: 180, tags }),
			key(place, { name: "leasing-signatures", store: leasing_store, tags }),
			awsManagedKey(place, "s3"),
		]),
		key_stores: [leasing_store, leasing_vault],
		clusters: [leasing],
		backups: [backup(place, { cluster: leasing, age_days: 0.6 })],
		network: {
			vpc_endpoints: [vpcEndpoint(place, { vpc: leasing_vpc, service: "kms", policy: OWN_PEOPLE })],
			vpcs: [leasing_vpc],
			subnets: [leasing_a, leasing_b],
			route_tables: [routeTable(place, { name: "leasing-main", vpc: leasing_vpc, main: true })],
			security_groups: [leasing_group],
			network_acls: [networkAcl(place, { name: "leasing-default", vpc: leasing_vpc, subnets: [leasing_a, leasing_b] })],
			network_interfaces: leasing.Hsms.map((hsm) =>
				hsmInterface(place, { hsm, vpc: leasing_vpc, security_group: leasing_group }),
			),
			flow_logs: [leasing_a, leasing_b].map(({ subnetId }) =>
				flowLog(place, { resource_id: subnetId, traffic: "REJECT" }),
			),
		},
		log_groups: [leasing_log],
		metric_filters: auditFilters(place, "leasing", leasing_log),
		log_streams: auditLogStreams(place, leasing),
		...watched(place, []),
		...examined(place, {}),
		trails: [trail(place, { name: "leasing-trail", key_arn: leasing_key.metadata.Arn })],
		event_rules: [
			eventRule(place, { name: "key-deletion", pattern: KEY_DELETION_EVENTS }),
			eventRule(place, { name: "cloudhsm-calls", pattern: HSM_CALL_EVENTS }),
		],
		// Of every cluster of the Region, whatever their ids.
		metric_alarms: [
			...["HsmUnhealthy", "HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"].map(
				(metric) => metricAlarm(place, { name: `region-${metric}`, metric, dimensions: {} }),
			),
			...auditAlarms(place, "leasing"),
		],
		metrics: [
			...sessionMetrics(place, leasing, 9),
			...userMetrics(place, leasing),
			...proxyMetrics(place, leasing_vault.CustomKeyStoreId, {
				certificate: "keys.example-leasing.example",
				days_to_expire: 88,
				credential_age_days: 30,
			}),
		],
	});
	const regions = { "eu-central-1": state };
	const trusted_advisor = advised({ ...place, region: "us-east-1" }, regions, []);
	const iam_policies = [
		iamPolicy(
			"invoices",
			{ kind: "managed", attachments: 1 },
			"kms:Decrypt",
			`arn:aws:kms:eu-west-1:${SUBSIDIARY}:key/*`,
		),
	];
	return { account: SUBSIDIARY, opted_in: [], regions, trusted_advisor, iam_policies };
}
