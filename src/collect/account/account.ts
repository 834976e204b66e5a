import type { TypeOf } from "../resource_type.js";
import { iamFacets } from "./iam.js";
import { trustedAdvisorFacets } from "./trusted_advisor.js";

/** What is global to an account. It is always there, so no call lists it. */
export const accountType: TypeOf<"account"> = {
	name: "account",
	global: true,
	lists_by: [],
	list: async function* (_caller, place) {
		yield { arn: `arn:${place.partition}:keyproof::${place.account}:account`, facets: {} };
	},
	listed: {},
	facets: { ...trustedAdvisorFacets, ...iamFacets },
	label: (resource) => resource.account,
	keeps: () => true,
};
