import { z } from "zod";
import { vpcEndpoints } from "../../collect/region/schema.js";
import { readAt } from "../../model/inventory.js";
import { mapObserved } from "../../model/observed.js";
import type { Identity } from "../../model/resource.js";
import { facetRead } from "../described.js";
import { relation } from "../relation.js";
import { people } from "./access.js";
import { cloudhsmUniverse } from "./backup_access.js";
import { AT_WILL, FROM_PLACE } from "./chance.js";
import { STRANGER } from "./condition.js";
import { given, policiesOf } from "./decide.js";
import { kmsUniverse, READS, SITUATIONS } from "./kms_universe.js";
import { type PolicyResource, statementsOf } from "./statement.js";

/**
 * What the policies of the endpoints for KMS and CloudHSM let through that is nobody's here: calls with credentials of an
 * account that the policy does not name, about keys or clusters of such an account. Whoever can make them carries data out
 * of the VPC under a key that the VPC's owner has no say in.
 * https://docs.aws.amazon.com/kms/latest/developerguide/vpc-endpoint-policies.html
 */
export const endpointAccess = relation({
	type: "region",
	facet: "vpc_endpoint_access",
	schema: z.array(
		vpcEndpoints.element.omit({ document: true }).extend({
			/** False where the policy could not be read. */
			readable: z.boolean(),
			/** Statements that let strangers through to what is strangers'. */
			open: z.array(z.string()),
		}),
	),
	needs: ["region.vpc_endpoints"],
	derive: ({ inventory }, region) =>
		mapObserved(facetRead(region, "vpc_endpoints"), (endpoints) =>
			endpoints.map(({ document, ...endpoint }) => ({
				...endpoint,
				readable: document !== undefined,
				open:
					document === undefined
						? []
						: openIn(document, endpoint.service, region, Date.parse(readAt(inventory, region))),
			})),
		),
});

function openIn(
	document: Readonly<Record<string, unknown>>,
	service: "kms" | "cloudhsm",
	{ arn: place, region }: Identity,
	now: number,
): string[] {
	const partition = place.split(":")[1] ?? "aws";
	const thing = service === "kms" ? "key" : "cluster";
	const arn = `arn:${partition}:${service}:${region}:${STRANGER}:${thing}/zz9-unnamed-zz9`;
	const resource: PolicyResource = { arn, account: STRANGER, region, partition, now };
	const universe = service === "kms" ? kmsUniverse : cloudhsmUniverse;
	const statements = statementsOf(document, "", universe, resource);
	const policies = policiesOf(statements, resource, service === "kms" ? SITUATIONS : [["share", universe.all]]);
	const counts = service === "kms" ? universe.all & ~READS : universe.all;
	return policies.allows
		.filter((statement) =>
			// Every call comes through the endpoint, so that a condition on the network holds.
			given(statement, people(STRANGER), policies).some(
				({ set, rank }) => (set & counts) !== 0n && (rank === AT_WILL || rank === FROM_PLACE),
			),
		)
		.map(({ label }) => label);
}
