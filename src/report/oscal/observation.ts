import { assertNever } from "../../model/errors.js";
import type { RuleInForce } from "../../model/policy.js";
import type { AssessedResource, Scan } from "../../model/scan.js";
import type { Finding, Verdict } from "../../model/verdict.js";
import type { Pieces } from "../../text/pieces.js";
import { type NotListed, notListed } from "../findings.js";
import { listOf, objectOf } from "../json_lines.js";
import { count, failedAction, gapPlaces, grouped, typeName } from "../wording.js";
import { markup, properties, uuidOf } from "./text.js";

/** What fails first, what is of no matter last. */
const VERDICTS: readonly Verdict[] = ["fail", "unknown", "waived", "pass", "not_applicable"];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	fail: "Fail",
	unknown: "Unknown",
	waived: "Waived",
	pass: "Pass",
	not_applicable: "Not applicable",
};

/** How many of an observation's messages are kept. */
const MAXIMUM_MESSAGES = 10;

/** A resource, with the UUID of its inventory item. */
interface Seen {
	readonly uuid: string;
	readonly resource: AssessedResource;
}

/** One rule and one verdict, with every resource that it was given to; what is waived, by waiver. */
export interface Observation {
	readonly uuid: string;
	readonly rule: RuleInForce;
	readonly verdict: Verdict;
	readonly waiver: Finding["waiver"];
	readonly seen: readonly Seen[];
	/** The most common of what is wrong, or not known, with how many resources. */
	readonly messages: readonly (readonly [string, number])[];
	/** How many different messages there are. */
	readonly distinct: number;
}

/** Listings that failed alike: resources may be there that nobody has judged. */
export interface GapObservation {
	readonly uuid: string;
	readonly gaps: NotListed;
}

/** What all observations, risks and findings of a scan have in common. */
export interface Context {
	/** Tells what was seen in this scan from what was seen in another. */
	readonly scan_id: string;
	readonly collected_at: string;
	/** Who saw it: the tool, as an OSCAL origin. */
	readonly origin: object;
}

/** The UUID of a resource's inventory item: the same in every scan. */
export function resourceUuid({ type, arn }: Pick<AssessedResource, "type" | "arn">): string {
	return uuidOf("resource", type, arn);
}

/** Every verdict of the scan, in the order of its rules, and of each rule what fails first. */
export function observationsOf(scan: Scan, { scan_id }: Context): Observation[] {
	const rules = new Map(scan.rules.map((rule, index) => [rule.id, { rule, index }]));
	const groups = new Map<string, { order: number; rule: RuleInForce; verdict: Verdict; seen: Seen[] }>();
	for (const resource of scan.resources) {
		// One for all rules: a million verdicts point at it.
		const own: Seen = { uuid: resourceUuid(resource), resource };
		for (const [id, verdict] of Object.entries(resource.verdicts)) {
			const waiver = findingOf(own, id)?.waiver;
			const key = `${id} ${verdict}${waiver === undefined ? "" : ` ${JSON.stringify(waiver)}`}`;
			const group = groups.get(key);
			if (group !== undefined) {
				group.seen.push(own);
				continue;
			}
			const known = rules.get(id);
			if (known === undefined) throw new Error(`a verdict names rule ${id}, which is not among the scan's rules`);
			const order = known.index * VERDICTS.length + VERDICTS.indexOf(verdict);
			groups.set(key, { order, rule: known.rule, verdict, seen: [own] });
		}
	}
	return [...groups]
		.sort(([, a], [, b]) => a.order - b.order)
		.map(([key, { rule, verdict, seen }]) => ({
			uuid: uuidOf("observation", scan_id, key),
			rule,
			verdict,
			waiver: findingOf(seen[0], rule.id)?.waiver,
			seen,
			...messagesOf(seen, rule),
		}));
}

/** What the rule found on the resource, unless it passes or the rule is not about it. */
export function findingOf(seen: Seen | undefined, rule: string): Finding | undefined {
	return seen?.resource.findings.find((finding) => finding.rule === rule);
}

function messagesOf(seen: readonly Seen[], { id }: RuleInForce): Pick<Observation, "messages" | "distinct"> {
	const counts = new Map<string, number>();
	for (const own of seen) {
		const finding = findingOf(own, id);
		if (finding === undefined) continue;
		const text = wrongWith(finding);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const messages = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAXIMUM_MESSAGES);
	return { messages, distinct: counts.size };
}

/** The listings that failed, those that failed alike together. */
export function gapObservationsOf(scan: Scan, { scan_id }: Context): GapObservation[] {
	return notListed(scan).map((gaps) => ({
		uuid: uuidOf("gap", scan_id, gaps.type, gaps.action, gaps.kind),
		gaps,
	}));
}

/** An observation as JSON, one subject a line. `depth` as in json_lines.ts. */
export function observationJson(observation: Observation, context: Context, depth: number): Pieces {
	const { uuid, rule, verdict, waiver, seen } = observation;
	const props = properties({
		"rule-id": rule.id,
		verdict,
		severity: rule.severity,
		"resource-type": rule.type,
		resources: String(seen.length),
		"waiver-owner": waiver?.owner,
		"waiver-expires": waiver?.expires,
	});
	const read = rule.permissions.length === 0 ? "" : ` to ${rule.permissions.join(", ")}`;
	return objectOf(
		{
			uuid: JSON.stringify(uuid),
			title: JSON.stringify(`${VERDICT_WORDS[verdict]}: ${markup(rule.title, 256)}`),
			description: JSON.stringify(description(observation)),
			props: JSON.stringify(props),
			methods: JSON.stringify(["TEST"]),
			types: JSON.stringify(["control-objective"]),
			origins: JSON.stringify([context.origin]),
			subjects: listOf(subjects(observation), depth + 1),
			"relevant-evidence": JSON.stringify([
				{ description: markup(`What AWS answered${read}; inventory.json of the same scan keeps it.`, 2000) },
			]),
			collected: JSON.stringify(context.collected_at),
		},
		depth,
	);
}

/** A gap as an observation without subjects: what it is about was not seen. */
export function gapJson({ uuid, gaps: found }: GapObservation, context: Context, depth: number): Pieces {
	const { type, action, kind, gaps } = found;
	const what = `${markup(typeName(type), 120)}s`;
	const message = markup(gaps[0].reason.message, 500);
	const places = gaps.map(({ account, region }) => `${account} ${region}`);
	const members = {
		uuid,
		title: `Unknown: ${what} were not listed`,
		description: `${what} were not listed in ${markup(gapPlaces(gaps), 500)}: ${markup(failedAction(action, kind), 200)} (${message}). Some may be there that nobody has judged.`,
		props: properties({ verdict: "unknown", "resource-type": type, "iam-action": action, reason: kind, place: places }),
		methods: ["TEST"],
		types: ["control-objective"],
		origins: [context.origin],
		collected: context.collected_at,
	};
	return objectOf(
		Object.fromEntries(Object.entries(members).map(([name, value]) => [name, JSON.stringify(value)])),
		depth,
	);
}

function* subjects({ rule, verdict, seen }: Observation): Generator<object> {
	for (const one of seen) {
		const { uuid, resource } = one;
		const finding = findingOf(one, rule.id);
		const type = "inventory-item";
		if (finding === undefined) {
			const exemption = verdict === "not_applicable" ? resource.exemptions?.[rule.id] : undefined;
			const remarks = exemption === undefined ? undefined : markup(exemption, 500);
			yield { "subject-uuid": uuid, type, remarks };
			continue;
		}
		const { severity, environment } = finding;
		const own = properties({ severity: severity === rule.severity ? undefined : severity, environment });
		const title = markup(resource.name, 256);
		const props = own.length === 0 ? undefined : own;
		// No spread before other members: V8 would make a hidden class for each such object.
		yield { "subject-uuid": uuid, type, title, props, remarks: markup(wrongWith(finding), 1000) };
	}
}

/** What is wrong with one resource, or not known of it. */
function wrongWith({ messages, reason }: Finding): string {
	return reason === undefined ? messages.join("; ") : failedAction(reason.action, reason.kind);
}

function description(observation: Observation): string {
	const { rule, verdict, waiver, seen } = observation;
	const what = count(seen.length, typeName(rule.type));
	const one = seen.length === 1;
	switch (verdict) {
		case "pass":
			return `${what} ${one ? "is" : "are"} as the rule says.`;
		case "fail":
			return `${what} ${one ? "is" : "are"} not as the rule says: ${mostCommon(observation)}.`;
		case "unknown": {
			const first = findingOf(seen[0], rule.id);
			const answer = first?.reason?.message ?? first?.messages[0] ?? "";
			return `${what} could not be judged: ${mostCommon(observation)}. The first answer was: ${markup(answer, 500)}`;
		}
		case "waived": {
			const { owner = "", expires = "" } = waiver ?? {};
			const until = `${markup(owner, 256)} answers for it until ${markup(expires, 40)}`;
			return `${what} ${one ? "is" : "are"} not as the rule says, and ${until}: ${mostCommon(observation)}.`;
		}
		case "not_applicable":
			return `The rule is not about ${what}.`;
		default:
			return assertNever(verdict);
	}
}

/** `automatic rotation is off (12); the key is disabled (3)`: the most common first, the rest as a number. */
export function mostCommon({ seen, messages, distinct }: Observation, maximum = MAXIMUM_MESSAGES): string {
	const told = messages.slice(0, maximum).map(([text, number]) => {
		return `${markup(text, 300)}${seen.length === 1 ? "" : ` (${grouped(number)})`}`;
	});
	const rest = distinct - told.length;
	return [...told, ...(rest > 0 ? [`${grouped(rest)} more`] : [])].join("; ");
}
