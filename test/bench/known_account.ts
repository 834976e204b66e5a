import { cluster } from "../../src/simulator/build/cloudhsm.js";
import type { KeyContent } from "../../src/simulator/build/kms.js";
import { cloudHsmKeyStore, externalKeyStore, key } from "../../src/simulator/build/kms.js";
import { clusterSecurityGroup, subnet, vpc } from "../../src/simulator/build/network.js";
import type { Place } from "../../src/simulator/build/place.js";
import { policyText, rootDelegation, users } from "../../src/simulator/build/policies.js";
import { keyList, regionState, type World } from "../../src/simulator/world.js";

/** What is true of a key, whoever looks. */
export interface Truth {
	readonly arn: string;
	/** What the key is, for the table of what went wrong. */
	readonly kind: string;
	/** Whether automatic rotation is off on a key that could have it. */
	readonly unrotated: boolean;
	/** Whether anybody outside the account can use it or change it. */
	readonly public: boolean;
}

/**
 * An account of enabled keys, of which it is declared what is true: kinds whose rotation scanners are known to judge
 * otherwise, and policies that let everybody in, or look as if. Half are as most keys are.
 *
 * @param object_statement the first key's policy has its one statement in no list.
 */
export function knownAccount(
	size: number,
	now: Date,
	object_statement = false,
): { world: World; truth: readonly Truth[] } {
	const place: Place = { account: "222233334444", region: "eu-central-1", now };
	const in_vpc = vpc(place, { name: "known", cidr: "10.80.0.0/16" });
	const subnets = ["a", "b"].map((zone, index) =>
		subnet(place, { name: `known-${zone}`, vpc: in_vpc, zone, cidr: `10.80.${index + 1}.0/24` }),
	);
	const security_group = clusterSecurityGroup(place, { name: "known", vpc: in_vpc });
	const hsms = cluster(place, {
		name: "known",
		vpc: in_vpc,
		subnets,
		security_group,
		hsms: subnets.map((each) => ({ subnet: each })),
	});
	const store = cloudHsmKeyStore(place, { name: "known", cluster: hsms });
	const external = externalKeyStore(place, { name: "known-external" });
	const root = rootDelegation(place);
	const allow = (members: object): string =>
		policyText([root, { Sid: "Use", Effect: "Allow", Action: "kms:Decrypt", Resource: "*", ...members }]);
	const open = { AWS: "*" };
	const rotating: Partial<KeyContent> = { rotation_days: 365 };
	const KINDS: readonly [string, Partial<KeyContent>, Partial<Truth>][] = [
		["rotation off", {}, { unrotated: true }],
		["RSA", { spec: "RSA_3072", usage: "SIGN_VERIFY" }, {}],
		["HMAC", { spec: "HMAC_256", usage: "GENERATE_VERIFY_MAC" }, {}],
		["imported material", { origin: "EXTERNAL" }, {}],
		["kept in CloudHSM", { store }, {}],
		["kept in an external key store", { store: external }, {}],
		["Principal *", { ...rotating, policy: allow({ Principal: "*" }) }, { public: true }],
		["Principal AWS *", { ...rotating, policy: allow({ Principal: open }) }, { public: true }],
		["a list with *", { ...rotating, policy: allow({ Principal: { AWS: ["*"] } }) }, { public: true }],
		[
			"Allow with NotPrincipal",
			{ ...rotating, policy: allow({ NotPrincipal: { AWS: `arn:aws:iam::${place.account}:role/x` } }) },
			{ public: true },
		],
		[
			"a condition that everybody meets",
			{ ...rotating, policy: allow({ Principal: open, Condition: { StringLike: { "aws:PrincipalArn": "*" } } }) },
			{ public: true },
		],
		[
			"closed by kms:CallerAccount",
			{
				...rotating,
				policy: allow({ Principal: open, Condition: { StringEquals: { "kms:CallerAccount": place.account } } }),
			},
			{},
		],
		[
			"closed by aws:PrincipalOrgID",
			{
				...rotating,
				policy: allow({ Principal: open, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-example1234" } } }),
			},
			{},
		],
		[
			"for a role",
			{ ...rotating, policy: policyText([root, users(`arn:aws:iam::${place.account}:role/application`)]) },
			{},
		],
	];
	// As AWS accepts it: one statement, in no list.
	const lone = JSON.stringify({ Version: "2012-10-17", Statement: rootDelegation(place) });
	const truth: Truth[] = [];
	const keys = Array.from({ length: size }, (_, index) => {
		const of_kind = KINDS[Math.floor(index / 2) % KINDS.length];
		const [kind, content, said] =
			index % 2 === 0 || of_kind === undefined ? (["rotating", rotating, {}] as const) : of_kind;
		const own = object_statement && index === 0 ? { policy: lone } : {};
		const made = key(place, { name: `known-${index}`, ...content, ...own });
		truth.push({ arn: made.metadata.Arn, kind, unrotated: false, public: false, ...said });
		return made;
	});
	const state = regionState({
		keys: keyList(keys),
		key_stores: [store, external],
		clusters: [hsms],
		network: { vpcs: [in_vpc], subnets, security_groups: [security_group] },
	});
	return {
		world: { account: place.account, opted_in: [], regions: { [place.region]: state }, other_accounts: [] },
		truth,
	};
}
