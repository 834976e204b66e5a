import { OWN_ACCOUNT, OWN_PARTITION, OWN_REGION } from "../model/change.js";

/** Begins what stands in an ARN for a name that only the apply tells. */
const STAND_IN = "planned-";

/**
 * An ARN of a form such as `iam::A:role{path}{name}`: A is the account and R the Region of what asks, `{name}` an attribute
 * of the resource. What of it is not told is stood for by the address.
 *
 * @param known an attribute that the change tells
 */
export function plannedArnOf(form: string, address: string, known: (attribute: string) => string | undefined): string {
	const [service = "", region = "", account = "", ...resource] = form.split(":");
	const named = resource
		.join(":")
		.replaceAll(/\{(\w+)\}/g, (_, attribute: string) => known(attribute) ?? DEFAULTS[attribute] ?? standIn(address));
	return [
		"arn",
		OWN_PARTITION,
		service,
		region === "R" ? OWN_REGION : "",
		account === "A" ? OWN_ACCOUNT : "",
		named.replace("parameter//", "parameter/"),
	].join(":");
}

const DEFAULTS: Readonly<Record<string, string>> = { path: "/", Path: "/" };

/** A name of letters that a policy takes as they stand: no wildcard, no variable, no path. */
export function standIn(address: string): string {
	return `${STAND_IN}${address.replaceAll(/[^\w.=@+-]/g, (letter) => `(${letter.codePointAt(0)?.toString(16)})`)}`;
}

/** The address that a stand-in at the end of a text is of. */
export function addressIn(text: string): string {
	const name = text.slice(text.lastIndexOf(STAND_IN) + STAND_IN.length);
	return name.replaceAll(/\(([0-9a-f]{1,6})\)/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Whether something in a document may stand for a name that only the apply tells. */
export function holdsStandIn(document: unknown): boolean {
	return JSON.stringify(document).includes(STAND_IN);
}

/** Whether a value is not the text that it will be, but for its place: it can be put into another, and not be compared. */
export function isStandIn(value: unknown): boolean {
	return typeof value === "string" && (value.includes(STAND_IN) || MARKS.some((mark) => value.includes(mark)));
}

const MARKS = [OWN_ACCOUNT, OWN_REGION, OWN_PARTITION];

/** A text in its place: of its own account, Region and partition. */
export function inPlace(
	text: string,
	{ account, region, partition }: Readonly<Record<"account" | "region" | "partition", string>>,
): string {
	return text.replaceAll(OWN_ACCOUNT, account).replaceAll(OWN_REGION, region).replaceAll(OWN_PARTITION, partition);
}
