import type { Notification, PropertyBag } from "sarif";
import { countVerdicts, type Scan } from "../../model/scan.js";
import { cut, sarifText } from "../../text/escape.js";
import { blockedBy, isOwn, notListed } from "../findings.js";
import { type Json, listOf, listOfJson, objectOf } from "../json_lines.js";
import { isLoosened, judgedByLines, otherwiseLine } from "../judged_by.js";
import { blockedReads, failedAction, gapPlaces, INFORMATION_URI, OBSTACLES, typeName } from "../wording.js";
import { gateDescriptor } from "./gate.js";
import { descriptorOf, sentence } from "./rule.js";

/** So many environments are named; assessment.json has all. */
const MAXIMUM_ENVIRONMENTS = 100;

/** What one SARIF file says beyond what every one says. */
export interface LogParts {
	/** Results as JSON. */
	readonly results: Iterable<string>;
	/** Members of the run that the results point into, as JSON. */
	readonly members?: Readonly<Record<string, Json>>;
	/** How many results the file leaves out, and what to say of it: whole sentences. */
	readonly omitted: number;
	readonly notes: readonly string[];
}

/**
 * A SARIF 2.1.0 log of one run: the tool with its rules, what the run could not see, and the results, one a line.
 * `executionSuccessful` is true whatever happened: GitHub refuses a file that says false ("unsuccessful execution",
 * github/codeql-action#1316).
 */
export function* sarifLog(scan: Scan, { results, members = {}, omitted, notes }: LogParts): Generator<string> {
	const driver = {
		name: JSON.stringify("Keyproof"),
		version: JSON.stringify(scan.tool.version),
		semanticVersion: JSON.stringify(scan.tool.version),
		informationUri: JSON.stringify(INFORMATION_URI),
		rules: listOf([...scan.rules.map(descriptorOf), ...gateDescriptor(scan)], 5),
		properties: JSON.stringify({ policy_digest: scan.tool.policy_digest } satisfies PropertyBag),
	};
	const invocation = {
		executionSuccessful: true,
		toolExecutionNotifications: [...[...notes, ...gapsOf(scan)].map(warning), ...judgedOtherwise(scan)],
	};
	const run = {
		tool: objectOf({ driver: objectOf(driver, 4) }, 3),
		automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
		columnKind: JSON.stringify("utf16CodeUnits"),
		invocations: listOf([invocation], 3),
		...members,
		results: listOfJson(results, 3),
		properties: JSON.stringify({
			result: scan.result,
			fail_on: scan.fail_on,
			collected_at: scan.inventory.collected_at,
			verdicts: countVerdicts(scan.resources),
			gaps: scan.gaps.length,
			judged_by: judgedByProperties(scan),
			omitted_results: omitted,
		} satisfies PropertyBag),
	};
	const log = {
		$schema: JSON.stringify("https://json.schemastore.org/sarif-2.1.0.json"),
		version: JSON.stringify("2.1.0"),
		runs: listOfJson([objectOf(run, 2)], 1),
	};
	yield* objectOf(log, 0);
	yield "\n";
}

/** The listings that failed, a sentence for each kind. */
function gapsOf(scan: Scan): string[] {
	const obstacles = blockedBy(scan).map(
		(blocked) => `${OBSTACLES[blocked.obstacle].because}: ${blockedReads(blocked)} (${cut(blocked.message, 300)})`,
	);
	const listings = notListed(scan, isOwn).map(({ type, action, kind, gaps }) => {
		const message = cut(gaps[0].reason.message, 300);
		return `${typeName(type)}s were not listed in ${gapPlaces(gaps)}: ${failedAction(action, kind)} (${message})`;
	});
	return [...obstacles, ...listings];
}

/** What was judged otherwise than by default, with the configuration that says so. */
function judgedOtherwise(scan: Scan): Notification[] {
	if (otherwiseLine(scan) === undefined) return [];
	return judgedByLines(scan).map((line) => notification(isLoosened(scan) ? "warning" : "note", line));
}

/** The same as in assessment.json, for programs: names are those of rules, and texts of a configuration. */
function judgedByProperties({ judged_by }: Scan): PropertyBag {
	const text = (value: string) => cut(sarifText(value), 1000);
	const { file, environments, own_policies, ...rest } = judged_by;
	return {
		...(file === undefined ? {} : { file: text(file) }),
		...rest,
		...(own_policies === undefined
			? {}
			: { own_policies: own_policies.map((each) => ({ ...each, source: text(each.source) })) }),
		environments: environments.slice(0, MAXIMUM_ENVIRONMENTS).map(text),
	};
}

function warning(text: string): Notification {
	return notification("warning", text);
}

function notification(level: "warning" | "note", text: string): Notification {
	return { level, message: { text: sentence(text) } };
}
