import { pageOf, pageSize, positions } from "../page.js";
import { ec2Query } from "../protocol/ec2_query.js";
import { ServiceError } from "../service_error.js";
import type { Input, Wire, WireObject } from "../wire.js";
import { flagOf, numberedOf, textOf } from "../wire.js";
import type { Network } from "../world.js";
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from "../world.js";
import type { Context, Operation, Service } from "./service.js";
import { deniedMessage } from "./service.js";

/** What one describe operation lists, and how. */
interface Listing {
	readonly listing: keyof Network;
	/** The list's element in the answer, and the members of the resource that hold its id. */
	readonly element: string;
	readonly id: string;
	/** The form field that asks for ids, and the error for an id that is not there. */
	readonly id_field: string;
	readonly not_found: (id: string) => ServiceError;
	readonly most: number;
	/** Filter name -> path of the value in the resource; a list on the way means any of its items. */
	readonly filters: Readonly<Record<string, string>>;
}

/** Amazon EC2 2016-11-15: the describe operations about networks. */
export const ec2: Service = {
	scope: "ec2",
	iam_prefix: "ec2",
	protocol: ec2Query("2016-11-15"),
	refusals: {
		unsigned: () => new ServiceError("MissingParameter", "The request must contain the parameter AWSAccessKeyId"),
		wrongScope: () => authFailure(),
		unknownClient: () => authFailure(),
		expired: () => new ServiceError("RequestExpired", "Request has expired."),
		skewed: () => authFailure(),
		throttled: () => new ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503),
		denied: (action, caller) =>
			new ServiceError(
				"UnauthorizedOperation",
				`You are not authorized to perform this operation. ${deniedMessage(action, caller)}`,
				403,
			),
		unknownOperation: (operation) =>
			new ServiceError("InvalidAction", `The action ${operation} is not valid for this web service.`),
	},
	operations: {
		DescribeRegions: ({ account }, input) => {
			const status = new Map([
				...DEFAULT_REGIONS.map((name) => [name, "opt-in-not-required"] as const),
				...OPT_IN_REGIONS.map((name) => [name, account.opted_in.includes(name) ? "opted-in" : "not-opted-in"] as const),
			]);
			const asked = numberedOf(input, "RegionName");
			const unknown = asked.filter((name) => !status.has(name));
			if (unknown.length > 0) {
				throw new ServiceError("InvalidParameterValue", `Invalid region names provided: '${unknown.join(", ")}'`);
			}
			const regions = [...status]
				.filter(([name, opt_in]) => flagOf(input, "AllRegions") || asked.includes(name) || opt_in !== "not-opted-in")
				.filter(([name]) => asked.length === 0 || asked.includes(name))
				.map(([name, opt_in]) => ({
					optInStatus: opt_in,
					regionName: name,
					regionEndpoint: `ec2.${name}.amazonaws.com`,
				}));
			return { regionInfo: filtered(regions, input, REGION_FILTERS) };
		},
		DescribeVpcs: describe({
			listing: "vpcs",
			element: "vpcSet",
			id: "vpcId",
			id_field: "VpcId",
			not_found: (id) => notFound("InvalidVpcID.NotFound", `The vpc ID '${id}' does not exist`),
			most: 1000,
			filters: {
				"vpc-id": "vpcId",
				cidr: "cidrBlock",
				"owner-id": "ownerId",
				"is-default": "isDefault",
				state: "state",
				"cidr-block-association.cidr-block": "cidrBlockAssociationSet.cidrBlock",
			},
		}),
		DescribeSubnets: describe({
			listing: "subnets",
			element: "subnetSet",
			id: "subnetId",
			id_field: "SubnetId",
			not_found: (id) => notFound("InvalidSubnetID.NotFound", `The subnet ID '${id}' does not exist`),
			most: 1000,
			filters: {
				"subnet-id": "subnetId",
				"vpc-id": "vpcId",
				"availability-zone": "availabilityZone",
				availabilityZone: "availabilityZone",
				"availability-zone-id": "availabilityZoneId",
				"cidr-block": "cidrBlock",
				"owner-id": "ownerId",
				state: "state",
				"default-for-az": "defaultForAz",
				"map-public-ip-on-launch": "mapPublicIpOnLaunch",
				"ipv6-cidr-block-association.ipv6-cidr-block": "ipv6CidrBlockAssociationSet.ipv6CidrBlock",
			},
		}),
		DescribeRouteTables: describe({
			listing: "route_tables",
			element: "routeTableSet",
			id: "routeTableId",
			id_field: "RouteTableId",
			not_found: (id) => notFound("InvalidRouteTableID.NotFound", `The routeTable ID '${id}' does not exist`),
			most: 100,
			filters: {
				"route-table-id": "routeTableId",
				"vpc-id": "vpcId",
				"owner-id": "ownerId",
				"association.subnet-id": "associationSet.subnetId",
				"association.main": "associationSet.main",
				"association.gateway-id": "associationSet.gatewayId",
				"association.route-table-association-id": "associationSet.routeTableAssociationId",
				"route.gateway-id": "routeSet.gatewayId",
				"route.nat-gateway-id": "routeSet.natGatewayId",
				"route.destination-cidr-block": "routeSet.destinationCidrBlock",
				"route.destination-ipv6-cidr-block": "routeSet.destinationIpv6CidrBlock",
				"route.state": "routeSet.state",
			},
		}),
		DescribeSecurityGroups: describe({
			listing: "security_groups",
			element: "securityGroupInfo",
			id: "groupId",
			id_field: "GroupId",
			not_found: (id) => notFound("InvalidGroup.NotFound", `The security group '${id}' does not exist`),
			most: 1000,
			filters: {
				"group-id": "groupId",
				"group-name": "groupName",
				"vpc-id": "vpcId",
				"owner-id": "ownerId",
				description: "groupDescription",
				"ip-permission.cidr": "ipPermissions.ipRanges.cidrIp",
				"ip-permission.ipv6-cidr": "ipPermissions.ipv6Ranges.cidrIpv6",
				"ip-permission.group-id": "ipPermissions.groups.groupId",
				"egress.ip-permission.cidr": "ipPermissionsEgress.ipRanges.cidrIp",
			},
		}),
		DescribeNetworkAcls: describe({
			listing: "network_acls",
			element: "networkAclSet",
			id: "networkAclId",
			id_field: "NetworkAclId",
			not_found: (id) => notFound("InvalidNetworkAclID.NotFound", `The networkAcl ID '${id}' does not exist`),
			most: 1000,
			filters: {
				"network-acl-id": "networkAclId",
				"vpc-id": "vpcId",
				"owner-id": "ownerId",
				default: "default",
				"association.subnet-id": "associationSet.subnetId",
				"association.association-id": "associationSet.networkAclAssociationId",
				"entry.cidr": "entrySet.cidrBlock",
				"entry.rule-action": "entrySet.ruleAction",
			},
		}),
		DescribeNetworkInterfaces: describe({
			listing: "network_interfaces",
			element: "networkInterfaceSet",
			id: "networkInterfaceId",
			id_field: "NetworkInterfaceId",
			not_found: (id) =>
				notFound("InvalidNetworkInterfaceID.NotFound", `The networkInterface ID '${id}' does not exist`),
			most: 1000,
			filters: {
				"network-interface-id": "networkInterfaceId",
				"group-id": "groupSet.groupId",
				"group-name": "groupSet.groupName",
				"subnet-id": "subnetId",
				"vpc-id": "vpcId",
				"owner-id": "ownerId",
				"requester-id": "requesterId",
				"requester-managed": "requesterManaged",
				"interface-type": "interfaceType",
				"private-ip-address": "privateIpAddress",
				"association.public-ip": "association.publicIp",
				"attachment.instance-id": "attachment.instanceId",
				"attachment.status": "attachment.status",
				"availability-zone": "availabilityZone",
				description: "description",
				status: "status",
			},
		}),
		DescribeFlowLogs: describe({
			listing: "flow_logs",
			element: "flowLogSet",
			id: "flowLogId",
			id_field: "FlowLogId",
			not_found: (id) => notFound("InvalidFlowLogId.NotFound", `The flow log ID '${id}' does not exist`),
			most: 1000,
			filters: {
				"flow-log-id": "flowLogId",
				"resource-id": "resourceId",
				"traffic-type": "trafficType",
				"log-group-name": "logGroupName",
				"log-destination-type": "logDestinationType",
				"deliver-log-status": "deliverLogsStatus",
			},
		}),
		DescribeVpcEndpoints: describe({
			listing: "vpc_endpoints",
			element: "vpcEndpointSet",
			id: "vpcEndpointId",
			id_field: "VpcEndpointId",
			not_found: (id) => notFound("InvalidVpcEndpointId.NotFound", `The Vpc Endpoint Id '${id}' does not exist`),
			most: 1000,
			filters: {
				"vpc-endpoint-id": "vpcEndpointId",
				"vpc-id": "vpcId",
				"service-name": "serviceName",
				"vpc-endpoint-type": "vpcEndpointType",
				"vpc-endpoint-state": "state",
			},
		}),
		DescribeVpcBlockPublicAccessOptions: ({ account, region, state }) => ({
			vpcBlockPublicAccessOptions: {
				awsAccountId: account.account,
				awsRegion: region,
				...state.vpc_block_public_access,
			},
		}),
		GetManagedPrefixListEntries: (context, input) => {
			const id = textOf(input, "PrefixListId") ?? "";
			const found = context.state.network.prefix_lists.find((list) => list.prefix_list_id === id);
			if (found === undefined) {
				throw notFound("InvalidPrefixListID.NotFound", `The prefix list ID '${id}' does not exist.`);
			}
			const page = pageOf(positions(found.entries), cut(context, input, PREFIX_LIST));
			return { entrySet: page.items, nextToken: page.next };
		},
	},
};

const PREFIX_LIST: Pick<Listing, "listing" | "most"> = { listing: "prefix_lists", most: 100 };

const REGION_FILTERS: Readonly<Record<string, string>> = {
	"region-name": "regionName",
	"opt-in-status": "optInStatus",
	endpoint: "regionEndpoint",
};

function describe(listing: Listing & { readonly listing: Exclude<keyof Network, "prefix_lists"> }): Operation {
	return (context, input) => {
		const all = context.state.network[listing.listing];
		const ids = numberedOf(input, listing.id_field);
		const missing = ids.find((id) => !all.some((resource) => resource[listing.id] === id));
		if (missing !== undefined) throw listing.not_found(missing);
		if (ids.length > 0 && input.MaxResults !== undefined) {
			throw new ServiceError(
				"InvalidParameterCombination",
				`The parameter ${listing.id_field}s cannot be used with the parameter MaxResults`,
			);
		}
		const chosen = all.filter((resource) => ids.length === 0 || ids.includes(String(resource[listing.id])));
		const page = pageOf(positions(filtered(chosen, input, listing.filters)), cut(context, input, listing));
		return { [listing.element]: page.items, nextToken: page.next };
	};
}

/** Values of one filter are alternatives, several filters must all match; `*` and `?` are wildcards. */
function filtered(
	resources: readonly WireObject[],
	input: Input,
	paths: Readonly<Record<string, string>>,
): readonly WireObject[] {
	let found = resources;
	for (let number = 1; ; number += 1) {
		const name = textOf(input, `Filter.${number}.Name`);
		if (name === undefined) return found;
		const values = numberedOf(input, `Filter.${number}.Value`);
		if (values.length > 200) {
			const message = "The maximum number of filter values specified on a single call is 200";
			throw new ServiceError("FilterLimitExceeded", message);
		}
		const valuesOf = filterOf(name, paths);
		const patterns = values.map(wildcard);
		found = found.filter((resource) =>
			valuesOf(resource).some((value) => patterns.some((pattern) => pattern.test(value))),
		);
	}
}

function filterOf(name: string, paths: Readonly<Record<string, string>>): (resource: WireObject) => readonly string[] {
	const path = name === "tag-key" ? "tagSet.key" : paths[name];
	if (path !== undefined) return (resource) => valuesAt(resource, path.split("."));
	if (name.startsWith("tag:")) {
		const key = name.slice("tag:".length);
		return ({ tagSet }) =>
			(Array.isArray(tagSet) ? tagSet : []).flatMap((tag: Wire) =>
				valuesAt(tag, ["key"])[0] === key ? valuesAt(tag, ["value"]) : [],
			);
	}
	throw new ServiceError("InvalidParameterValue", `The filter '${name}' is invalid`);
}

function valuesAt(value: Wire, path: readonly string[]): readonly string[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((entry: Wire) => valuesAt(entry, path));
	const [name, ...rest] = path;
	if (name === undefined) return [String(value)];
	return typeof value === "object" && !(value instanceof Date) ? valuesAt((value as WireObject)[name], rest) : [];
}

function wildcard(value: string): RegExp {
	const escaped = value.replace(/[.+^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}

function cut(context: Context, input: Input, { listing, most }: Pick<Listing, "listing" | "most">) {
	return {
		// Without MaxResults EC2 sends everything at once.
		size: pageSize(
			input,
			"MaxResults",
			{ least: 5, most, usual: Number.POSITIVE_INFINITY, bound: context.page_bound },
			(asked) =>
				new ServiceError(
					"InvalidParameterValue",
					`Value ( ${asked} ) for parameter maxResults is invalid. Expecting a value between 5 and ${most}.`,
				),
		),
		token: textOf(input, "NextToken"),
		listing,
		refuse: () => new ServiceError("InvalidParameterValue", "Unable to parse pagination token"),
	};
}

function authFailure(): ServiceError {
	return new ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
}

function notFound(code: string, message: string): ServiceError {
	return new ServiceError(code, message);
}
