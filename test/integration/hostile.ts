import { cluster } from "../../src/simulator/build/cloudhsm.js";
import { cloudHsmKeyStore, key } from "../../src/simulator/build/kms.js";
import { clusterSecurityGroup, INTERNET, routeTable, rule, subnet, vpc } from "../../src/simulator/build/network.js";
import type { Place } from "../../src/simulator/build/place.js";
import { anybody, policyText } from "../../src/simulator/build/policies.js";
import { keyList, regionState, type World } from "../../src/simulator/world.js";

/** In every hostile name, so that a test can tell what came of it. */
export const MARK = "pwned";

/**
 * A name that ends in a word which the terminal report has to put at the beginning of a line: after "KMS custom key store "
 * it is too long for 120 columns.
 */
const AT_LINE_START = `${"z".repeat(79)} ::error::${MARK}-store`;

/** An account whose names are commands for the runner of GitHub Actions: of a key store, a cluster, and keys. */
export function hostileAccount(now: Date): World {
	const place: Place = { account: "333344445555", region: "eu-central-1", now };
	const net = vpc(place, { name: "hostile", cidr: "10.70.0.0/16" });
	const in_subnet = subnet(place, { name: "hostile", vpc: net, zone: "a", cidr: "10.70.1.0/24" });
	const security_group = clusterSecurityGroup(place, {
		name: `::warning::${MARK}-group`,
		vpc: net,
		ingress: [rule("-1", undefined, { cidrs: [INTERNET] })],
	});
	const hostile_cluster = cluster(place, {
		name: `first\n::set-output name=result::${MARK}\r\n##[set-output name=result;]${MARK}`,
		vpc: net,
		subnets: [in_subnet],
		security_group,
		hsms: [],
	});
	const names = [`::error::${MARK}`, `%0A::add-mask::${MARK}`, `\u001b]0;${MARK}\u0007::stop-commands::${MARK}`];
	return {
		account: place.account,
		opted_in: [],
		regions: {
			[place.region]: regionState({
				keys: keyList(
					names.map((name, index) =>
						key(place, { name: `key-${index}`, aliases: [name], policy: policyText([{ ...anybody(), Sid: name }]) }),
					),
				),
				clusters: [hostile_cluster],
				key_stores: [cloudHsmKeyStore(place, { name: AT_LINE_START, cluster: hostile_cluster, state: "DISCONNECTED" })],
				network: {
					vpcs: [net],
					subnets: [in_subnet],
					route_tables: [routeTable(place, { name: "hostile", vpc: net, main: true })],
					security_groups: [security_group],
				},
			}),
		},
		other_accounts: [],
	};
}
