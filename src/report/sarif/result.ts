import type { LogicalLocation } from "sarif";
import { once } from "../../model/once.js";
import type { AssessedResource } from "../../model/scan.js";
import type { Finding } from "../../model/verdict.js";
import { cut, sarifText, visible } from "../../text/escape.js";
import { confirmation, typeName } from "../wording.js";
import { sentence } from "./rule.js";

/** The resource as SARIF names what is in no file (section 3.33). */
export function logicalLocation({ name, arn }: AssessedResource): LogicalLocation {
	return { name: visible(name), fullyQualifiedName: visible(arn), kind: "resource" };
}

/**
 * `KMS key orders in eu-central-1: automatic rotation is off. <impact>. (<ARN>).` GitHub shows the first sentence where room
 * is scarce. Every part has its share of the limit, so that none pushes out another.
 */
export function findingMessage(resource: AssessedResource, finding: Finding): string {
	const { impact, arn } = resource;
	return sentence(
		[
			stopped(`${placeOf(resource)}: ${said(finding)}`),
			...(finding.confirmed_by === undefined ? [] : [stopped(cut(sarifText(confirmation(finding.confirmed_by)), 150))]),
			...(impact === undefined ? [] : [stopped(cut(sarifText(impact), 150))]),
			`(${cut(sarifText(arn), 250)})`,
		].join(" "),
	);
}

/** What is wrong, or why it is not known. Resources that are judged alike share their findings. */
const said = once((finding: Finding): string => {
	const unevaluated = finding.verdict === "unknown" && !finding.messages[0]?.startsWith("not evaluated");
	return cut(sarifText(`${unevaluated ? "not evaluated: " : ""}${finding.messages.join("; ")}`), 400);
});

/** `KMS key orders in eu-central-1`. */
export function placeOf({ type, name, region }: AssessedResource): string {
	return `${typeName(type)} ${cut(sarifText(name), 120)}${region === "" || region === name ? "" : ` in ${region}`}`;
}

/** What a finding adds to its result. */
export function findingProperties({ type }: AssessedResource, { verdict, severity, environment }: Finding) {
	return { verdict, severity, type, ...(environment === undefined ? {} : { environment }) };
}

function stopped(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
