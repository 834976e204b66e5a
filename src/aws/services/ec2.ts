import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const ec2 = service(
	"EC2",
	() => import("@aws-sdk/client-ec2"),
	(module, options) => new module.EC2Client(options),
);

/**
 * EC2's token bucket for calls that change nothing: 100 tokens, refilled at 20 a second
 * (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html). The bucket is shared by all such calls, of
 * which a scan makes ten, so each may burst to a part of it.
 */
const LIMITS = { quota: 20, burst: 20 };

/** Which Regions there are: asked with `--all-regions`, and for a Region that this version does not know. */
export const describeRegions = ec2.operation("ec2:DescribeRegions", (module) => module.DescribeRegionsCommand);

export const describeVpcs = ec2.paged(
	"ec2:DescribeVpcs",
	(module) => module.DescribeVpcsCommand,
	byNextToken,
	(output) => output.Vpcs,
	LIMITS,
);

export const describeSubnets = ec2.paged(
	"ec2:DescribeSubnets",
	(module) => module.DescribeSubnetsCommand,
	byNextToken,
	(output) => output.Subnets,
	LIMITS,
);

export const describeRouteTables = ec2.paged(
	"ec2:DescribeRouteTables",
	(module) => module.DescribeRouteTablesCommand,
	byNextToken,
	(output) => output.RouteTables,
	LIMITS,
);

export const describeSecurityGroups = ec2.paged(
	"ec2:DescribeSecurityGroups",
	(module) => module.DescribeSecurityGroupsCommand,
	byNextToken,
	(output) => output.SecurityGroups,
	LIMITS,
);

export const getManagedPrefixListEntries = ec2.paged(
	"ec2:GetManagedPrefixListEntries",
	(module) => module.GetManagedPrefixListEntriesCommand,
	byNextToken,
	(output) => output.Entries,
	LIMITS,
);

export const describeNetworkAcls = ec2.paged(
	"ec2:DescribeNetworkAcls",
	(module) => module.DescribeNetworkAclsCommand,
	byNextToken,
	(output) => output.NetworkAcls,
	LIMITS,
);

export const describeNetworkInterfaces = ec2.paged(
	"ec2:DescribeNetworkInterfaces",
	(module) => module.DescribeNetworkInterfacesCommand,
	byNextToken,
	(output) => output.NetworkInterfaces,
	LIMITS,
);

export const describeFlowLogs = ec2.paged(
	"ec2:DescribeFlowLogs",
	(module) => module.DescribeFlowLogsCommand,
	byNextToken,
	(output) => output.FlowLogs,
	LIMITS,
);

export const describeVpcBlockPublicAccessOptions = ec2.operation(
	"ec2:DescribeVpcBlockPublicAccessOptions",
	(module) => module.DescribeVpcBlockPublicAccessOptionsCommand,
	LIMITS,
);

/** Endpoints of the account itself; of a shared VPC the owner has them. */
export const describeVpcEndpoints = ec2.paged(
	"ec2:DescribeVpcEndpoints",
	(module) => module.DescribeVpcEndpointsCommand,
	byNextToken,
	(output) => output.VpcEndpoints,
	LIMITS,
);
