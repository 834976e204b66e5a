/** Identifiers of AWS are far shorter; this bounds what a foreign inventory may put there. */
const MAXIMUM_RESOURCE = 512;

/**
 * The virtual file of a resource that no source file declares: `aws/<account>/<region>/<service>/<the resource's own path>`,
 * relative and percent-encoded. GitHub refuses a whole SARIF file in which one result has no such path, or an ARN for it.
 * What is no ARN becomes one segment.
 */
export function virtualPath(arn: string): string {
	const [scheme, , service = "", region = "", account = "", ...resource] = arn.split(":");
	const parts = scheme === "arn" ? [account, region || "global", service, ...resource] : ["unknown", arn];
	const [place, own] = [parts.slice(0, 3), parts.slice(3).join("/").slice(0, MAXIMUM_RESOURCE)];
	return ["aws", ...place, ...own.split("/")]
		.filter((part) => part !== "")
		.map(segment)
		.join("/");
}

/** Percent-encodes all but RFC 3986's unreserved characters; a segment of dots would step through the path. */
function segment(text: string): string {
	if (/^\.+$/.test(text)) return "_".repeat(text.length);
	return encodeURIComponent(text.slice(0, MAXIMUM_RESOURCE).replace(/\p{Cs}/gu, "\ufffd")).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
