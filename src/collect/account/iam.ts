import { CallFailed } from "../../aws/failure.js";
import { getAccountAuthorizationDetails, type IamDetail } from "../../aws/services/iam.js";
import { present } from "../../model/present.js";
import { parsePolicyDocument } from "../policy_document.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { type Account, iamPolicies } from "./schema.js";

/** More entries of IAM than this are not read, and more policies not kept: an account may have 5,000 users and as many roles. */
const MAXIMUM_READ = 50_000;
const MAXIMUM_KEPT = 2_000;

interface Found {
	readonly name: string;
	readonly kind: "managed" | "user" | "group" | "role";
	readonly holder: string | undefined;
	readonly attachments: number | undefined;
	readonly document: string | undefined;
}

/** The policies of an entry that its owner wrote; those of service-linked roles are AWS's, and a boundary gives nothing. */
function policiesOf({ kind, detail }: IamDetail): Found[] {
	if (kind === "managed") {
		const { PolicyName = "", AttachmentCount = 0, PermissionsBoundaryUsageCount = 0 } = detail;
		if (AttachmentCount === 0 && PermissionsBoundaryUsageCount > 0) return [];
		const version = detail.PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
		return [{ name: PolicyName, kind, holder: undefined, attachments: AttachmentCount, document: version?.Document }];
	}
	if (detail.Path?.startsWith("/aws-service-role/")) return [];
	const [holder, inline] =
		"UserName" in detail
			? [detail.UserName, detail.UserPolicyList]
			: "RoleName" in detail
				? [detail.RoleName, detail.RolePolicyList]
				: "GroupName" in detail
					? [detail.GroupName, detail.GroupPolicyList]
					: [undefined, undefined];
	return (inline ?? []).map(({ PolicyName = "", PolicyDocument }) => {
		return { name: PolicyName, kind, holder, attachments: undefined, document: PolicyDocument };
	});
}

const DECRYPTS = ["kms:decrypt", "kms:reencryptfrom"];

/** Whether a statement may be about decrypting: what is not understood may. */
function isAboutDecrypting(statement: unknown): boolean {
	if (typeof statement !== "object" || statement === null) return true;
	const { Action: actions } = statement as { Action?: unknown };
	if (actions === undefined) return true;
	return (Array.isArray(actions) ? actions : [actions]).some(
		(action: unknown) => typeof action !== "string" || DECRYPTS.some((each) => mayName(action.toLowerCase(), each)),
	);
}

/** Whether a pattern begins as the action does. */
function mayName(pattern: string, action: string): boolean {
	const [head = ""] = pattern.split(/[*?]/, 1);
	return head === pattern ? head === action : action.startsWith(head);
}

/** The document with just the statements that may be about decrypting; undefined where there is none that allows something. */
function decrypting(text: string | undefined) {
	const document = parsePolicyDocument(decoded(text ?? ""));
	if (document === undefined) return { unreadable: true as const };
	const { Statement: element } = document;
	const kept = (Array.isArray(element) ? element : [element]).filter(isAboutDecrypting);
	const allows = kept.some((each) => (each as { Effect?: unknown } | null)?.Effect !== "Deny");
	return allows ? { document: { ...document, Statement: kept } } : undefined;
}

/** IAM gives documents as RFC 3986 encodes them. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export const iamFacets = {
	iam_policies: facet(getAccountAuthorizationDetails, {
		schema: iamPolicies,
		read: async (ask, _account: Account) => {
			const policies: unknown[] = [];
			let read = 0;
			for await (const page of ask.pages({
				Filter: ["User", "Group", "Role", "LocalManagedPolicy"],
				MaxItems: 1000,
			})) {
				if (page instanceof CallFailed) throw page;
				read += page.length;
				for (const { name, kind, holder, attachments, document } of page.flatMap(policiesOf)) {
					const kept = decrypting(document);
					if (kept !== undefined) policies.push(present({ name, kind, holder, attachments, ...kept }));
				}
				if (read > MAXIMUM_READ || policies.length > MAXIMUM_KEPT) {
					return { is_complete: false, policies: policies.slice(0, MAXIMUM_KEPT) };
				}
			}
			return { is_complete: true, policies };
		},
	}),
} satisfies FacetsOf<Account>;
