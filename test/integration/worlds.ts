import { backup, cluster } from "../../src/simulator/build/cloudhsm.js";
import { trail } from "../../src/simulator/build/cloudtrail.js";
import { eventRule, KEY_DELETION_EVENTS } from "../../src/simulator/build/events.js";
import { cloudHsmKeyStore, key } from "../../src/simulator/build/kms.js";
import {
	clusterSecurityGroup,
	HSM_PORTS,
	hsmInterface,
	INTERNET,
	networkAcl,
	prefixList,
	routeTable,
	rule,
	subnet,
	vpc,
} from "../../src/simulator/build/network.js";
import { sessionMetrics, userMetrics } from "../../src/simulator/build/observation.js";
import type { Place } from "../../src/simulator/build/place.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { keyList, type RegionState, regionState, type World } from "../../src/simulator/world.js";

/**
 * The example account, with a third Region of faults that each need a second look to be seen, and beside the subsidiary an
 * account that holds nothing and has no support plan.
 */
export function exampleWithCorners(now: Date): World {
	const world = exampleAccount(now);
	const place: Place = { account: world.account, region: "eu-west-1", now };
	const without_plan = { account: "777788889999", opted_in: [], regions: {} };
	return {
		...world,
		regions: { ...world.regions, "eu-west-1": corners(place) },
		other_accounts: [...world.other_accounts, without_plan],
	};
}

/**
 * The internet comes in through a prefix list in one cluster, through a second security group on an interface in another,
 * and a third runs no HSM while a key store needs it. Whoever deletes a key sets off a rule that tells nobody.
 */
function corners(place: Place): RegionState {
	const net = vpc(place, { name: "corners", cidr: "10.90.0.0/16" });
	const a = subnet(place, { name: "corners-a", vpc: net, zone: "a", cidr: "10.90.1.0/24" });
	const b = subnet(place, { name: "corners-b", vpc: net, zone: "b", cidr: "10.90.2.0/24" });
	const everybody = prefixList(place, { name: "everybody", cidrs: [INTERNET] });
	const listed_group = clusterSecurityGroup(place, {
		name: "listed",
		vpc: net,
		ingress: [rule("tcp", HSM_PORTS, { prefix_lists: [everybody] })],
	});
	const closed_group = clusterSecurityGroup(place, { name: "closed", vpc: net });
	const parked_group = clusterSecurityGroup(place, { name: "parked", vpc: net });
	const second_group = {
		...clusterSecurityGroup(place, {
			name: "second",
			vpc: net,
			ingress: [rule("-1", undefined, { cidrs: [INTERNET] })],
		}),
		groupName: "debugging",
	};
	const hsms = [{ subnet: a }, { subnet: b }];
	const common = { vpc: net, subnets: [a, b] };
	const listed = cluster(place, { ...common, name: "listed", security_group: listed_group, hsms });
	const closed = cluster(place, { ...common, name: "second-group", security_group: closed_group, hsms });
	const parked = cluster(place, { ...common, name: "parked", security_group: parked_group, hsms: [] });
	const store = cloudHsmKeyStore(place, { name: "parked-keystore", cluster: parked, state: "DISCONNECTED" });
	return regionState({
		keys: keyList([key(place, { name: "parked-key", store })]),
		key_stores: [store],
		clusters: [listed, closed, parked],
		backups: [listed, closed, parked].map((each) => backup(place, { cluster: each, age_days: 0.5 })),
		network: {
			vpcs: [net],
			subnets: [a, b],
			route_tables: [routeTable(place, { name: "corners-main", vpc: net, main: true })],
			security_groups: [listed_group, closed_group, parked_group, second_group],
			network_acls: [networkAcl(place, { name: "corners-default", vpc: net, subnets: [a, b] })],
			network_interfaces: [
				...listed.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: net, security_group: listed_group })),
				...closed.Hsms.map((hsm) => ({
					...hsmInterface(place, { hsm, vpc: net, security_group: closed_group }),
					groupSet: [closed_group, second_group].map(({ groupId, groupName }) => ({ groupId, groupName })),
				})),
			],
			prefix_lists: [everybody],
		},
		metrics: [listed, closed].flatMap((each) => [...sessionMetrics(place, each, 7), ...userMetrics(place, each)]),
		trails: [trail(place, { name: "corners", multi_region: false })],
		event_rules: [eventRule(place, { name: "key-deletion", pattern: KEY_DELETION_EVENTS, targets: [] })],
	});
}

/** The bank's subsidiary on its own: one cluster, one key store and three keys that keep every rule. */
export function goodAccount(now: Date): World {
	const [account] = exampleAccount(now).other_accounts;
	if (account === undefined) throw new Error("the example account has no subsidiary");
	return { ...account, other_accounts: [] };
}
