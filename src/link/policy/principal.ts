import { sharedText } from "../../model/shared_text.js";

/** Whom the Principal element of a statement names. */
export type Principal =
	/** All of an account: its id, or the ARN of its root user. */
	| { readonly kind: "account"; readonly account: string; readonly text: string }
	/** A user, a role, a session, a federation, or another name that stands for one caller. `id` tells one from another. */
	| {
			readonly kind: "one";
			readonly id: string;
			readonly account: string;
			readonly text: string;
			readonly session: boolean;
	  }
	| { readonly kind: "service"; readonly service: string; readonly text: string }
	/** The unique id that IAM shows once the user or role is deleted: nobody, since ids are never given again. */
	| { readonly kind: "deleted"; readonly text: string }
	| { readonly kind: "anyone"; readonly text: string }
	/** Not understood: may be anyone. */
	| { readonly kind: "unclear"; readonly text: string };

export const EVERYBODY: Principal = { kind: "anyone", text: "*" };

/** The principals of a Principal or NotPrincipal element. */
export function principalsIn(element: unknown): Principal[] {
	if (element === "*") return [EVERYBODY];
	if (typeof element !== "object" || element === null || Array.isArray(element)) return [{ kind: "unclear", text: "" }];
	return Object.entries(element).flatMap(([kind, value]) =>
		(Array.isArray(value) ? value : [value]).map((text: unknown) => principalOf(kind, text)),
	);
}

function principalOf(kind: string, text: unknown): Principal {
	if (typeof text !== "string" || text === "") return { kind: "unclear", text: "" };
	if (text === "*") return EVERYBODY;
	if (kind === "AWS") return awsPrincipal(text);
	if (!isFixed(text)) return { kind: "unclear", text };
	if (kind === "Service") return { kind: "service", service: text, text };
	if (kind === "Federated") return { kind: "one", id: text, account: accountOfArn(text), text, session: false };
	if (kind === "CanonicalUser") return { kind: "one", id: text, account: "", text, session: false };
	return { kind: "unclear", text };
}

function awsPrincipal(text: string): Principal {
	if (isAccountId(text)) return { kind: "account", account: text, text };
	if (isUniqueId(text)) return { kind: "deleted", text };
	if (text.split(":")[4] === "*") return { kind: "anyone", text };
	if (!text.startsWith("arn:") || !isFixed(text)) return { kind: "unclear", text };
	const account = accountOfArn(text);
	// An ARN without an account is that of a CloudFront origin access identity.
	if (account === "") return { kind: "one", id: text, account, text, session: false };
	const resource = text.split(":").slice(5).join(":");
	if (resource === "root") return { kind: "account", account, text };
	return { kind: "one", id: idOf(account, resource), account, text, session: resource.startsWith("assumed-role/") };
}

/**
 * What tells a user or role of an account from others: names are unique in an account whatever their path, and the session of
 * a role is the role.
 */
export function idOf(account: string, resource: string): string {
	const [kind = "", ...names] = resource.split("/");
	if (kind === "assumed-role") return `${account} role ${names[0] ?? ""}`;
	if (kind === "role" || kind === "user") return `${account} ${kind} ${names.at(-1) ?? ""}`;
	return `${account} ${resource}`;
}

/** The ARN of a principal's user or role, where the text is the session of one. */
export function holderOf(text: string): string {
	const [, partition = "", service, , account = "", resource = ""] = text.split(":");
	const [kind, role = ""] = resource.split("/");
	return service === "sts" && kind === "assumed-role" ? `arn:${partition}:iam::${account}:role/${role}` : text;
}

/** True for a role that only an AWS service can assume. https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html */
export function isServiceLinked(text: string): boolean {
	return text.includes(":role/aws-service-role/");
}

/** True for a federation that is no provider of one account: "cognito-identity.amazonaws.com", "accounts.google.com". */
export function isWebProvider(text: string): boolean {
	return !text.startsWith("arn:") && text.includes(".");
}

/** The account in an ARN of IAM or STS; empty where there is none. */
function accountOfArn(text: string): string {
	const [scheme, , service, , account = ""] = text.split(":");
	return scheme === "arn" && (service === "iam" || service === "sts") && isAccountId(account)
		? sharedText(account)
		: "";
}

export function isAccountId(text: string): boolean {
	return text.length === 12 && areDigits(text);
}

export function areDigits(text: string): boolean {
	for (const letter of text) if (letter < "0" || letter > "9") return false;
	return true;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
export function isUniqueId(text: string): boolean {
	if (text.length < 16 || !["AIDA", "AROA", "AGPA", "AIPA", "ANPA"].includes(text.slice(0, 4))) return false;
	for (const letter of text) if (!((letter >= "A" && letter <= "Z") || (letter >= "0" && letter <= "9"))) return false;
	return true;
}

/** Without a wildcard or a variable, so that it stands for itself alone. */
export function isFixed(text: string): boolean {
	return !text.includes("*") && !text.includes("?") && !text.includes("${");
}
