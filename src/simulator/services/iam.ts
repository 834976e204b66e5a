import { pageOf, pageSize, positions } from "../page.js";
import { awsQuery } from "../protocol/query.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { deniedMessage } from "./service.js";

/** AWS Identity and Access Management 2010-05-08, as far as it tells an account's own policies. */
export const iam: Service = {
	scope: "iam",
	iam_prefix: "iam",
	protocol: awsQuery("2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/"),
	refusals: {
		unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
		wrongScope: (scope) =>
			new ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
		unknownClient: () =>
			new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
		expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
		skewed: () => new ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
		throttled: () => new ServiceError("Throttling", "Rate exceeded"),
		denied: (action, caller) => new ServiceError("AccessDenied", deniedMessage(action, caller), 403),
		unknownOperation: (operation) =>
			new ServiceError("InvalidAction", `Could not find operation ${operation} for version 2010-05-08`),
	},
	operations: {
		GetAccountAuthorizationDetails: ({ account, page_bound }, input) => {
			const policies = account.iam_policies ?? [];
			const page = pageOf(positions(policies), {
				size: pageSize(input, "MaxItems", { most: 1000, usual: 100, bound: page_bound }, () => invalid("MaxItems")),
				token: textOf(input, "Marker"),
				listing: "GetAccountAuthorizationDetails",
				refuse: () => invalid("Marker"),
			});
			const of = (kind: string) => page.items.filter((policy) => policy.kind === kind);
			const inline = (kind: "User" | "Role" | "Group") =>
				of(kind.toLowerCase()).map(({ name, holder = "", document }) => ({
					Path: "/",
					[`${kind}Name`]: holder,
					[`${kind}PolicyList`]: [{ PolicyName: name, PolicyDocument: encoded(document) }],
				}));
			return {
				IsTruncated: page.next !== undefined,
				Marker: page.next,
				UserDetailList: inline("User"),
				GroupDetailList: inline("Group"),
				RoleDetailList: inline("Role"),
				Policies: of("managed").map(({ name, document, attachments = 1, as_boundary = 0 }) => ({
					PolicyName: name,
					Arn: `arn:aws:iam::${account.account}:policy/${name}`,
					Path: "/",
					DefaultVersionId: "v2",
					AttachmentCount: attachments,
					PermissionsBoundaryUsageCount: as_boundary,
					IsAttachable: true,
					PolicyVersionList: [
						{ Document: encoded({ Version: "2012-10-17", Statement: [] }), VersionId: "v1", IsDefaultVersion: false },
						{ Document: encoded(document), VersionId: "v2", IsDefaultVersion: true },
					],
				})),
			};
		},
	},
};

function encoded(document: unknown): string {
	return encodeURIComponent(JSON.stringify(document));
}

function invalid(member: string): ServiceError {
	return new ServiceError("ValidationError", `The specified value for ${member} is invalid.`);
}
