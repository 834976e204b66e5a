import { backup, cluster } from "../../src/simulator/build/cloudhsm.js";
import type { KeyContent } from "../../src/simulator/build/kms.js";
import { awsManagedKey, cloudHsmKeyStore, key } from "../../src/simulator/build/kms.js";
import {
	clusterSecurityGroup,
	hsmInterface,
	networkAcl,
	routeTable,
	subnet,
	vpc,
} from "../../src/simulator/build/network.js";
import type { Place } from "../../src/simulator/build/place.js";
import { administrators, anybody, policyText, rootDelegation, users } from "../../src/simulator/build/policies.js";
import type { CustomKeyStore, Key, KeyList, World } from "../../src/simulator/world.js";
import { regionState } from "../../src/simulator/world.js";

export interface GeneratedOptions {
	readonly account?: string;
	/** Where everything stands. */
	readonly region?: string;
	/** How many of the keys are AWS managed. */
	readonly aws_managed?: number;
}

/**
 * An account of `keys` keys, mostly customer keys of every kind, with one cluster and its key store.
 * A key is made when it is asked for, from its number alone: 50,000 keys take no memory and are the same every time.
 */
export function generatedAccount(keys: number, now: Date, options: GeneratedOptions = {}): World {
	const { account = "222233334444", region = "eu-central-1" } = options;
	const place: Place = { account, region, now };
	const in_vpc = vpc(place, { name: "generated", cidr: "10.80.0.0/16" });
	const subnets = ["a", "b"].map((zone, index) =>
		subnet(place, { name: `generated-${zone}`, vpc: in_vpc, zone, cidr: `10.80.${index + 1}.0/24` }),
	);
	const security_group = clusterSecurityGroup(place, { name: "generated-hsm", vpc: in_vpc });
	const hsm_cluster = cluster(place, {
		name: "generated-hsm",
		vpc: in_vpc,
		subnets,
		security_group,
		hsms: subnets.map((in_subnet) => ({ subnet: in_subnet })),
	});
	const store = cloudHsmKeyStore(place, { name: "generated-keystore", cluster: hsm_cluster });
	const state = regionState({
		keys: generatedKeys(place, keys, Math.min(options.aws_managed ?? 20, keys), store),
		reserved_aliases: ["alias/aws/dynamodb", "alias/aws/kinesis"],
		key_stores: [store],
		clusters: [hsm_cluster],
		backups: [backup(place, { cluster: hsm_cluster, age_days: 0.5 })],
		network: {
			vpcs: [in_vpc],
			subnets,
			route_tables: [routeTable(place, { name: "generated-main", vpc: in_vpc, main: true })],
			security_groups: [security_group],
			network_acls: [networkAcl(place, { name: "generated-default", vpc: in_vpc, subnets })],
			network_interfaces: hsm_cluster.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: in_vpc, security_group })),
		},
	});
	return { account, opted_in: [], regions: { [region]: state }, other_accounts: [] };
}

const AWS_SERVICES = ["s3", "ebs", "rds", "secretsmanager", "sns", "sqs", "ssm", "backup", "elasticfilesystem", "glue"];

function generatedKeys(place: Place, size: number, aws_managed: number, store: CustomKeyStore): KeyList {
	const contentOf = contents(place, store);
	const at = (number: number): Key => {
		const key_id = idOf(number);
		if (number >= aws_managed) return key(place, { ...contentOf(number), key_id });
		const service = AWS_SERVICES[number] ?? `service${number}`;
		return awsManagedKey(place, service, key_id);
	};
	return {
		size,
		at,
		idAt: idOf,
		find: (key_id) => {
			const number = numberOf(key_id);
			return number < size && idOf(number) === key_id ? at(number) : undefined;
		},
	};
}

/** Odd, so that multiplying by it modulo 2^32 can be undone: an id's first digits say the key's number. */
const SPREAD = 2_654_435_761;
const UNSPREAD = 244_002_641;

function idOf(number: number): string {
	const first = hex32(Math.imul(number, SPREAD));
	const second = hex32(mix(number));
	const third = hex32(mix(number + 1_000_003));
	return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-a${third.slice(0, 3)}-${third}${second.slice(0, 4)}`;
}

function numberOf(key_id: string): number {
	return Math.imul(Number.parseInt(key_id.slice(0, 8), 16), UNSPREAD) >>> 0;
}

function hex32(number: number): string {
	return (number >>> 0).toString(16).padStart(8, "0");
}

/** A number's bits, well stirred (the finaliser of MurmurHash3). */
function mix(number: number): number {
	let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

/** What a key of a number is. Shares are in thousandths of all customer keys. */
function contents(place: Place, store: CustomKeyStore): (number: number) => KeyContent {
	const root = rootDelegation(place);
	const roleArn = (account: string, role: string) => `arn:aws:iam::${account}:role/${role}`;
	const default_policy = policyText([root]);
	const split_policy = policyText([
		root,
		administrators(place, "KeyAdministrator"),
		users(roleArn(place.account, "application")),
	]);
	const foreign_policy = policyText([root, users(roleArn("444455556666", "reader"))]);
	const public_policy = policyText([root, anybody()]);

	function kindOf(share: number, number: number): Partial<KeyContent> {
		if (share < 20) return { deletion_in_days: 1 + (number % 29) };
		if (share < 50) return { state: "Disabled", rotation_days: 365 };
		if (share < 80) return { spec: "RSA_3072", usage: "SIGN_VERIFY" };
		if (share < 110) return { spec: "ECC_NIST_P256", usage: "SIGN_VERIFY" };
		if (share < 130) return { spec: "HMAC_256", usage: "GENERATE_VERIFY_MAC" };
		if (share < 160) return { origin: "EXTERNAL", material_expires_in_days: 5 + (number % 300) };
		if (share < 190) return { store };
		if (share < 300) return {};
		if (share < 340) return { rotation_days: 730 };
		return { rotation_days: 365 };
	}

	function policyOf(share: number): string {
		if (share < 5) return public_policy;
		if (share < 35) return foreign_policy;
		return share < 300 ? split_policy : default_policy;
	}

	function grantsOf(share: number): KeyContent["grants"] {
		// A few keys, those of volumes and databases, carry more grants than a page holds.
		const count = share < 2 ? 120 : share < 100 ? 1 + (share % 3) : 0;
		return Array.from({ length: count }, (_, index) => ({
			name: `grant-${index}`,
			grantee: roleArn(place.account, `worker-${index % 7}`),
			operations: ["Decrypt", "GenerateDataKey"],
		}));
	}

	return (number) => {
		const stirred = mix(number + 7);
		const share = (salt: number) => mix(stirred + salt) % 1000;
		const name = `generated-key-${String(number).padStart(6, "0")}`;
		const alias_share = share(1);
		return {
			name,
			aliases:
				alias_share < 80 ? [] : alias_share < 110 ? [`alias/${name}`, `alias/${name}-current`] : [`alias/${name}`],
			age_days: 30 + (stirred % 2000),
			policy: policyOf(share(2)),
			tags: { Owner: `team-${stirred % 40}`, Environment: share(3) < 700 ? "prod" : "test" },
			grants: grantsOf(share(4)) ?? [],
			...kindOf(share(5), number),
		};
	};
}
