import type { Result, Location as SarifLocation } from "sarif";
import type { AssessedResource } from "../../model/scan.js";
import type { Finding, Location } from "../../model/verdict.js";
import { cut, sarifText } from "../../text/escape.js";
import { logicalLocation } from "./result.js";

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
	// Most are: letters, digits and hyphens, no longer than an id.
	if (text.length <= MAXIMUM_RESOURCE && /^[\w.~-]*$/.test(text)) return text;
	return encodeURIComponent(text.slice(0, MAXIMUM_RESOURCE).replace(/\p{Cs}/gu, "\ufffd")).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/**
 * Where a finding stands: on the line of the source that decides, with the other places as related ones; a resource that no
 * source declares has a virtual file. GitHub shows a result on its first location.
 */
export function placesIn(
	resource: AssessedResource,
	{ locations = [] }: Finding,
): Pick<Result, "locations" | "relatedLocations"> {
	const logicalLocations = [logicalLocation(resource)];
	const [first, ...rest] = locations.map(fileLocation);
	if (first === undefined) {
		const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
		const artifactLocation = { uri: virtualPath(resource.arn) };
		return { locations: [{ physicalLocation: { artifactLocation, region }, logicalLocations }] };
	}
	return {
		locations: [{ physicalLocation: first, logicalLocations }],
		...(rest.length === 0
			? {}
			: { relatedLocations: rest.map((place, index) => related(place, index, locations[index + 1])) }),
	};
}

/** A place in a file of the repository. */
export function fileLocation({
	file,
	start_line,
	end_line,
}: Pick<Location, "file" | "start_line" | "end_line">): NonNullable<SarifLocation["physicalLocation"]> {
	const uri = file
		.replaceAll("\\", "/")
		.split("/")
		.filter((part) => part !== "")
		.map(segment)
		.join("/");
	return { artifactLocation: { uri }, region: { startLine: start_line, endLine: Math.max(start_line, end_line) } };
}

function related(
	physicalLocation: NonNullable<SarifLocation["physicalLocation"]>,
	id: number,
	place: Location | undefined,
): SarifLocation {
	return { id, physicalLocation, message: { text: cut(sarifText(place?.address ?? ""), 200) } };
}
