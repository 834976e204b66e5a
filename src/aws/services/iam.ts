import type { GroupDetail, ManagedPolicyDetail, RoleDetail, UserDetail } from "@aws-sdk/client-iam";
import { service } from "../operation.js";

const iam = service(
	"IAM",
	() => import("@aws-sdk/client-iam"),
	(module, options) => new module.IAMClient(options),
);

/** What GetAccountAuthorizationDetails tells, in lists of their own that are cut together into pages. */
export type IamDetail =
	| { readonly kind: "user"; readonly detail: UserDetail }
	| { readonly kind: "group"; readonly detail: GroupDetail }
	| { readonly kind: "role"; readonly detail: RoleDetail }
	| { readonly kind: "managed"; readonly detail: ManagedPolicyDetail };

/** How IAM pages: `IsTruncated`, and `Marker` then. */
interface Page {
	IsTruncated?: boolean | undefined;
	Marker?: string | undefined;
}

/** AWS publishes no quota of it; a page of a thousand entries takes seconds. */
export const getAccountAuthorizationDetails = iam.paged(
	"iam:GetAccountAuthorizationDetails",
	(module) => module.GetAccountAuthorizationDetailsCommand,
	{
		next: ({ IsTruncated, Marker }: Page) => (IsTruncated === false ? undefined : Marker),
		cut: ({ IsTruncated, Marker = "" }: Page) => IsTruncated === true && Marker === "",
		member: "Marker",
	},
	({ UserDetailList, GroupDetailList, RoleDetailList, Policies }): IamDetail[] | undefined =>
		UserDetailList === undefined &&
		GroupDetailList === undefined &&
		RoleDetailList === undefined &&
		Policies === undefined
			? undefined
			: [
					...(UserDetailList ?? []).map((detail) => ({ kind: "user" as const, detail })),
					...(GroupDetailList ?? []).map((detail) => ({ kind: "group" as const, detail })),
					...(RoleDetailList ?? []).map((detail) => ({ kind: "role" as const, detail })),
					...(Policies ?? []).map((detail) => ({ kind: "managed" as const, detail })),
				],
	{ quota: 5 },
);
