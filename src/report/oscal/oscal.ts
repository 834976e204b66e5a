import { createHash } from "node:crypto";
import type { RuleInForce } from "../../model/policy.js";
import { type AssessedResource, countVerdicts, type Scan } from "../../model/scan.js";
import { capital } from "../../text/capital.js";
import { sortedGaps } from "../assessment.js";
import { idleWaivers } from "../findings.js";
import { historyOf } from "../history.js";
import { type Json, listOf, listOfJson, objectOf } from "../json_lines.js";
import { judgedByLines } from "../judged_by.js";
import { count, INFORMATION_URI, placesOf, resultSentence, some, typeName } from "../wording.js";
import { controlsOf, isConcluded } from "./control.js";
import { findingObject, objectiveObject, type Past, reviewedControls } from "./finding.js";
import {
	type Context,
	gapJson,
	gapObservationsOf,
	observationJson,
	observationsOf,
	resourceUuid,
} from "./observation.js";
import { riskObject, risksOf } from "./risk.js";
import { markup, plain, properties, uuidOf } from "./text.js";

const OSCAL_VERSION = "1.1.3";

/** The most idle waivers that are told of; assessment.json has all. */
const MAXIMUM_WAIVERS = 50;

/** The UUID of the back-matter resource that stands for the assessment plan. */
const PLAN = uuidOf("plan");
/** The UUID of Keyproof as a component, and as the platform of an assessment. */
const TOOL = uuidOf("tool");
const PLATFORM = uuidOf("platform");

/**
 * `oscal-assessment-results.json`: an OSCAL 1.1.3 assessment-results document (https://pages.nist.gov/OSCAL/) with the verdicts of
 * assessment.json. An observation is one rule and one verdict, with the resources as its subjects, so every verdict is in it; a
 * finding concludes from observations about a control. The same scan gives the same bytes but for `last-modified`.
 */
export function* renderOscal(scan: Scan): Generator<string> {
	const { accounts } = placesOf(scan);
	const where = accounts.length === 0 ? "no account" : markup(some(accounts, 5), 200);
	const context: Context = {
		scan_id: scanId(scan),
		collected_at: scan.inventory.collected_at,
		origin: { actors: [{ type: "tool", "actor-uuid": TOOL }] },
	};
	const observations = observationsOf(scan, context);
	const gaps = gapObservationsOf(scan, context);
	const risks = risksOf(observations, accounts);
	const controls = controlsOf(scan, observations, gaps);
	const concluded = controls.filter(isConcluded);
	const past = pastOf(scan);

	function* observed(): Generator<Json> {
		for (const observation of observations) yield observationJson(observation, context, 5);
		for (const gap of gaps) yield gapJson(gap, context, 5);
	}
	const result = {
		uuid: JSON.stringify(uuidOf("result", context.scan_id)),
		title: JSON.stringify(`Keyproof on account ${where}`),
		description: JSON.stringify(`${markup(resultSentence(scan), 1000)}.`),
		start: JSON.stringify(context.collected_at),
		// When the reading ended is not recorded. OSCAL lets the end be the start where evidence is of one moment.
		end: JSON.stringify(context.collected_at),
		props: JSON.stringify(resultProperties(scan)),
		"local-definitions": objectOf(
			{
				...(scan.resources.length === 0 ? {} : { "inventory-items": listOf(inventoryItems(scan.resources), 5) }),
				"assessment-assets": JSON.stringify(assessmentAssets(scan)),
			},
			4,
		),
		"reviewed-controls": JSON.stringify(reviewedControls(controls)),
		...(observations.length + gaps.length === 0 ? {} : { observations: listOfJson(observed(), 4) }),
		...listMember(
			"risks",
			risks.map((risk) => riskObject(risk, context)),
			4,
		),
		...listMember(
			"findings",
			concluded.map((control) => findingObject(control, risks, context, past)),
			4,
		),
		...remarks([...judgedByLines(scan).map((line) => `${markup(capital(line), 3000)}.`), ...idleWaiverLines(scan)]),
	};
	const definitions = {
		...listMember("objectives-and-methods", concluded.map(objectiveObject), 3),
		...listMember("activities", scan.rules.map(activity), 3),
	};
	const results = {
		uuid: JSON.stringify(uuidOf("document", context.scan_id)),
		metadata: JSON.stringify({
			title: `Keyproof assessment results of account ${where}`,
			"last-modified": scan.generated_at,
			version: context.collected_at,
			"oscal-version": OSCAL_VERSION,
		}),
		"import-ap": JSON.stringify({ href: `#${PLAN}` }),
		...(Object.keys(definitions).length === 0 ? {} : { "local-definitions": objectOf(definitions, 2) }),
		results: listOfJson([objectOf(result, 3)], 2),
		"back-matter": JSON.stringify({ resources: [plan(scan)] }),
	};
	yield* objectOf({ "assessment-results": objectOf(results, 1) }, 0);
	yield "\n";
}

/** The history of controls, where the scan follows others. */
function pastOf(scan: Scan): Past {
	return new Map(historyOf(scan)?.map(({ framework, control, text }) => [`${framework}\n${control}`, text]));
}

/** OSCAL allows no empty array: the member, or nothing. */
function listMember(name: string, items: readonly object[], depth: number): Record<string, Json> {
	return items.length === 0 ? {} : { [name]: listOf(items, depth) };
}

function remarks(lines: readonly string[]): Record<string, string> {
	return lines.length === 0 ? {} : { remarks: JSON.stringify(lines.join("\n\n")) };
}

/** A digest of all that the document says but for when it was written: another scan, other UUIDs. */
function scanId(scan: Scan): string {
	const hash = createHash("sha256");
	const { tool, fail_on, judged_by, rules, resources, gaps, waivers, inventory } = scan;
	const { accounts, regions } = placesOf(scan);
	const head = [tool, fail_on, judged_by, inventory.collected_at, accounts, regions, rules, sortedGaps(gaps), waivers];
	for (const part of [...head, ...resources]) hash.update(`${JSON.stringify(part)}\n`);
	return hash.digest("hex");
}

function resultProperties(scan: Scan): object[] {
	const { pass, fail, unknown, waived, not_applicable } = countVerdicts(scan.resources);
	const { file, rules, resources } = scan.judged_by;
	const places = scan.inventory.scopes.map(({ account, region }) => `${account} ${region}`);
	return properties({
		result: scan.result,
		"fail-on": scan.fail_on,
		pass: String(pass),
		fail: String(fail),
		unknown: String(unknown),
		waived: String(waived),
		"not-applicable": String(not_applicable),
		"listings-failed": String(scan.gaps.length),
		"configuration-file": file,
		"rules-on": String(scan.rules.length),
		"rule-off": rules.off,
		"resources-not-judged": String(resources.not_judged),
		place: [...new Set(places)].sort(),
	});
}

/** Each resource once. They are sorted, so one that is there twice has its like before it. */
function* inventoryItems(resources: readonly AssessedResource[]): Generator<object> {
	let last = "";
	for (const resource of resources) {
		const uuid = resourceUuid(resource);
		if (uuid === last) continue;
		last = uuid;
		const { type, arn, account, region, name, impact } = resource;
		const place = region === "" ? "" : ` in ${markup(region, 40)}`;
		yield {
			uuid,
			description: `${markup(typeName(type), 120)} ${markup(name, 256)}${place}`,
			props: [
				{ name: "asset-id", value: plain(arn, 2048) },
				...properties({ "resource-type": type, account, region, name }),
			],
			...(impact === undefined ? {} : { remarks: markup(impact, 1000) }),
		};
	}
}

function assessmentAssets({ tool }: Scan): object {
	return {
		components: [
			{
				uuid: TOOL,
				type: "software",
				title: "Keyproof",
				description: "Reads AWS accounts and judges their CloudHSM clusters and KMS keys by its rules.",
				props: [
					{ name: "version", value: plain(tool.version, 100) },
					...properties({ "policy-digest": tool.policy_digest }),
				],
				links: [{ href: INFORMATION_URI, rel: "homepage" }],
				status: { state: "operational" },
			},
		],
		"assessment-platforms": [{ uuid: PLATFORM, title: "Keyproof", "uses-components": [{ "component-uuid": TOOL }] }],
	};
}

/** A rule, as the activity that was performed. */
function activity(rule: RuleInForce): object {
	const { id, was, title, description, severity, parameter_values, permissions, origin } = rule;
	const parameters = Object.entries(parameter_values).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
	return {
		uuid: uuidOf("activity", was[0] ?? id),
		title: markup(title, 256),
		description: markup(description, 1024),
		props: [
			{ name: "method", value: "TEST" },
			...properties({ "rule-id": id, severity, parameter: parameters, "iam-action": permissions, origin }),
		],
	};
}

/** OSCAL's results refer to a plan. There is none but the rules. */
function plan({ tool }: Scan): object {
	return {
		uuid: PLAN,
		title: "Keyproof's rules, in place of an assessment plan",
		description:
			"What was to be assessed is what the rules say. The activities of this document list them, with their parameters.",
		props: properties({ "policy-digest": tool.policy_digest }),
		rlinks: [{ href: INFORMATION_URI }],
	};
}

/** Waivers that cover nothing: somebody may count on them. */
function idleWaiverLines(scan: Scan): string[] {
	const idle = idleWaivers(scan);
	const rest = idle.length - MAXIMUM_WAIVERS;
	return [
		...idle.slice(0, MAXIMUM_WAIVERS).map(({ where, rule, resource, status, message = "" }) => {
			const what = `${markup(rule, 200)} on ${markup(resource, 300)}, ${markup(where, 200)}`;
			return `A waiver covers nothing (${what}): it is ${status}. ${markup(message, 500)}`;
		}),
		...(rest > 0 ? [`${count(rest, "more waiver")} cover nothing: assessment.json lists them.`] : []),
	];
}
