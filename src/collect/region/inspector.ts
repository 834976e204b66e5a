import type { BatchGetAccountStatusCommandOutput } from "@aws-sdk/client-inspector2";
import { bounded, CallFailed } from "../../aws/failure.js";
import { batchGetAccountStatus } from "../../aws/services/inspector.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { notOffered } from "./availability.js";
import { inspectorStatus, type Region } from "./schema.js";

/** @throws CallFailed where the answer says that of this account nothing can be told. */
function statusOf({ accounts, failedAccounts }: BatchGetAccountStatusCommandOutput, account: string) {
	const found = accounts?.find(({ accountId }) => accountId === account);
	if (found !== undefined) {
		const { state, resourceState } = found;
		return present({ available: true, status: state?.status, ec2_status: resourceState?.ec2?.status });
	}
	const failed = failedAccounts?.find(({ accountId }) => accountId === account);
	const reason = {
		kind: failed?.errorCode === "ACCESS_DENIED" ? ("denied" as const) : ("unavailable" as const),
		action: batchGetAccountStatus.action,
		message: bounded(
			failed === undefined
				? `the answer does not hold ${account}`
				: `${failed.errorCode ?? ""}: ${failed.errorMessage ?? ""}`,
		),
	};
	throw new CallFailed(reason, false);
}

/** Whether Amazon Inspector scans the instances of a Region. */
export const inspectorFacets = {
	inspector_status: facet(batchGetAccountStatus, {
		schema: inspectorStatus,
		read: async (ask, _region: Region, { account }) => statusOf(await ask({ accountIds: [account] }), account),
		answeredBy: (failure, place) => notOffered("Amazon Inspector", failure, place),
	}),
} satisfies FacetsOf<Region>;
