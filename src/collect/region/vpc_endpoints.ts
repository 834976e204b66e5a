import type { VpcEndpoint } from "@aws-sdk/client-ec2";
import { describeVpcEndpoints } from "../../aws/services/ec2.js";
import { present } from "../../model/present.js";
import { parsePolicyDocument } from "../policy_document.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { type Region, vpcEndpoints } from "./schema.js";

/**
 * The names of the services, those with FIPS endpoints included; in China they begin with `cn.`.
 * https://docs.aws.amazon.com/kms/latest/developerguide/vpc-endpoint-create.html
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm-vpc-endpoint.html
 */
function servicesIn(region: string): string[] {
	return ["kms", "kms-fips", "cloudhsmv2", "cloudhsmv2-fips"].flatMap((name) =>
		["com", "cn.com"].map((beginning) => `${beginning}.amazonaws.${region}.${name}`),
	);
}

/** Endpoints through which nobody calls, and never will again. */
const GONE = ["deleting", "deleted", "rejected", "failed", "expired"];

function endpointOf(endpoint: VpcEndpoint) {
	return present({
		vpc_endpoint_id: endpoint.VpcEndpointId,
		service: endpoint.ServiceName?.slice(endpoint.ServiceName.lastIndexOf(".") + 1).startsWith("kms")
			? "kms"
			: "cloudhsm",
		vpc_id: endpoint.VpcId,
		private_dns_enabled: endpoint.PrivateDnsEnabled,
		requester_managed: endpoint.RequesterManaged ?? false,
		document: parsePolicyDocument(endpoint.PolicyDocument),
	});
}

/** The endpoints by which VPCs reach KMS and CloudHSM. */
export const vpcEndpointFacets = {
	vpc_endpoints: facet(describeVpcEndpoints, {
		schema: vpcEndpoints,
		read: async (ask, region: Region) => {
			const Filters = [{ Name: "service-name", Values: servicesIn(region.region) }];
			const all = await ask({ Filters, MaxResults: 1000 });
			return all.filter(({ State }) => !GONE.includes(State?.toLowerCase() ?? "")).map(endpointOf);
		},
	}),
} satisfies FacetsOf<Region>;
