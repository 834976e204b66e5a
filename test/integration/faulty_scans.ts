import { expect, it } from "@jest/globals";
import type { Rule } from "../../src/model/policy.js";
import type { Scan } from "../../src/model/scan.js";
import { permissionsOf } from "../../src/needs.js";
import { exitCode } from "../../src/pipeline.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { lies, problemsNamed } from "./lies.js";
import { NOW, policies, scanOf } from "./scans.js";
import { Tape } from "./tape.js";
import { exampleWithCorners, goodAccount } from "./worlds.js";

/** A simulated account with its scan in fair weather, and the IAM actions which that scan used. */
export interface Subject {
	simulator: Simulator;
	regions: readonly string[];
	clean: Scan;
	actions: readonly string[];
	/** Actions whose answers come in several pages when a page has room for one item. */
	paged: ReadonlySet<string>;
	tape: Tape;
}

/** The example account, in which every rule fails somewhere, and the good one. */
export async function startSubjects(): Promise<{ example: Subject; good: Subject }> {
	return { example: await subjectOf(exampleWithCorners(NOW)), good: await subjectOf(goodAccount(NOW)) };
}

async function subjectOf(world: World): Promise<Subject> {
	const simulator = await startSimulator(world);
	const regions = Object.keys(world.regions);
	const tape = new Tape();
	/** A scan that nothing happens to, and how often it asked for each action. */
	const fair = async (faults: Faults) => {
		const calls = new Map<string, number>();
		const asked = (action: string) => calls.set(action, (calls.get(action) ?? 0) + 1);
		simulator.faults = faults;
		const scan = await scanOf(simulator, { regions }, { answering: tape.for([], sizeOfPages(faults), asked) });
		return { scan, calls };
	};
	const { scan: clean, calls } = await fair({});
	const by_pages = await fair({ page_size: 1 });
	simulator.faults = {};
	expect(verdictsOf(by_pages.scan)).toEqual(verdictsOf(clean));
	// STS says whose account it is: without its answer there is no scan at all (connect.test.ts).
	const actions = [...calls.keys()].filter((action) => action !== "sts:GetCallerIdentity").sort();
	const paged = new Set(actions.filter((action) => (by_pages.calls.get(action) ?? 0) > (calls.get(action) ?? 0)));
	return { simulator, regions, clean, actions, paged, tape };
}

/** Answers in other pages are other answers. */
function sizeOfPages({ page_size }: Faults): string {
	return `${page_size}`;
}

export function verdictsOf(scan: Scan) {
	return scan.resources.map(({ arn, verdicts, findings }) => ({ arn, verdicts, findings }));
}

/** Scans by all rules. */
export async function scanWith({ simulator, regions }: Subject, faults: Faults): Promise<Scan> {
	simulator.faults = faults;
	try {
		return await scanOf(simulator, { regions });
	} finally {
		simulator.faults = {};
	}
}

/** Scans by all rules, or by those that are named, while one thing goes wrong with some actions. */
export function scanWhere(subject: Subject, way: Way, actions: string[], rules?: readonly string[]): Promise<Scan> {
	return scanAmid(subject, WAYS[way](actions), actions, rules);
}

/**
 * Scans amid faults of some actions. What any other action is asked, it answers as it did in the scan before: calls that
 * nothing happens to are most of a scan.
 */
export async function scanAmid(
	{ simulator, regions, tape }: Subject,
	faults: Faults,
	actions: readonly string[],
	rules?: readonly string[],
): Promise<Scan> {
	simulator.faults = faults;
	const options = { regions, ...(rules === undefined ? {} : { rules }) };
	try {
		return await scanOf(simulator, options, { answering: tape.for(actions, sizeOfPages(faults)) });
	} finally {
		simulator.faults = {};
	}
}

/** The rules of a scan that need an action, be it for evidence alone. */
function rulesNeeding(action: string, { clean }: Subject): string[] {
	return clean.rules.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
}

/** A scan as if only these rules had been on. */
function narrowed(scan: Scan, rules: readonly string[]): Scan {
	const types = new Set(rules.map((id) => id.split("/", 1).join()));
	return {
		...scan,
		resources: scan.resources
			.filter(({ type }) => types.has(type))
			.map((resource) => ({
				...resource,
				verdicts: Object.fromEntries(Object.entries(resource.verdicts).filter(([id]) => rules.includes(id))),
				findings: resource.findings.filter(({ rule }) => rules.includes(rule)),
			})),
	};
}

/** Scans by the rules that need an action while it goes wrong in one way, and the same scan in fair weather. */
async function scanFor(subject: Subject, way: Way, action: string): Promise<{ clean: Scan; faulty: Scan }> {
	const rules = rulesNeeding(action, subject);
	if (rules.length === 0) return { clean: subject.clean, faulty: await scanWhere(subject, way, [action]) };
	return { clean: narrowed(subject.clean, rules), faulty: await scanWhere(subject, way, [action], rules) };
}

/** Actions in as few groups as may be of which no rule needs two: each is the only one that its rules miss. */
function independentGroups(actions: readonly string[], subject: Subject): string[][] {
	const needs = subject.clean.rules.map(({ permissions }) => permissions);
	const meet = (a: string, b: string) => needs.some((needed) => needed.includes(a) && needed.includes(b));
	const meets = (action: string) => actions.filter((other) => meet(action, other)).length;
	const groups: string[][] = [];
	for (const action of actions.toSorted((a, b) => meets(b) - meets(a))) {
		const group = groups.find((others) => others.every((other) => !meet(action, other)));
		if (group === undefined) groups.push([action]);
		else group.push(action);
	}
	return groups;
}

/**
 * Denies every action in scans by all rules, several at once of which no rule needs two. What is wrong, by action: as in a scan
 * where it alone is denied, for the rules that need it; for those that need none of the group, any other verdict than before.
 */
export async function deniedTogether(subject: Subject): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	for (const group of independentGroups(subject.actions, subject)) {
		const whole = await scanWhere(subject, "denied", group);
		const touched = new Set<string>();
		for (const action of group) {
			const rules = rulesNeeding(action, subject);
			for (const rule of rules) touched.add(rule);
			const faulty = narrowed(whole, rules);
			const problems = lies(narrowed(subject.clean, rules), faulty, [action]);
			if (!isHarmless("denied", action) && !noticed(faulty, action)) problems.push("nobody noticed");
			if (problems.length > 0) found[action] = problems;
		}
		const others = subject.clean.rules.map(({ id }) => id).filter((id) => !touched.has(id));
		const before = new Map(narrowed(subject.clean, others).resources.map(({ arn, verdicts }) => [arn, verdicts]));
		const after = new Map(narrowed(whole, others).resources.map(({ arn, verdicts }) => [arn, verdicts]));
		expect({ group, verdicts: after }).toEqual({ group, verdicts: before });
	}
	return found;
}

/** Whether a finding names the action: it is unknown for it, or fails and does not know all of why. */
function noticed(scan: Scan, action: string): boolean {
	const messages = scan.resources.flatMap(({ findings }) => findings.flatMap((finding) => finding.messages));
	return problemsNamed(scan, [action]) || messages.some((message) => message.includes(action));
}

/** What may go wrong with one action. Cutting needs small pages, so that there are later ones. */
export const WAYS = {
	denied: (actions: string[]): Faults => ({ denied: actions }),
	dropped: (actions: string[]): Faults => ({ dropped: actions }),
	truncated: (actions: string[]): Faults => ({ truncated: actions }),
	throttled: (actions: string[]): Faults => ({ throttled: actions }),
	"answered empty": (actions: string[]): Faults => ({ empty_answers: actions }),
	"cut after the first page": (actions: string[]): Faults => ({ cut_pages: actions, page_size: 1 }),
};
export type Way = keyof typeof WAYS;

/**
 * AWS documents no form for "this backup has no resource policy"; an answer without `Policy` is one that it gives. So an
 * empty answer of this action means "no policy", the one case where nothing can be told from an error.
 */
const EMPTY_MEANS_NONE = "cloudhsm:GetResourcePolicy";

/** Rules that one of several ways is enough for, which say themselves what was not read of the others. */
const IN_SEVERAL_WAYS: ReadonlySet<string> = new Set([
	"region/key_deletion_alarmed",
	"region/hsm_calls_alarmed",
	"cloudhsm_cluster/audit_log_alarmed",
]);

/** The actions that rules need for a verdict; those that only bring further evidence (`also_reads`) are not among them. */
export function judgedBy(rules: readonly Rule[]): string[] {
	return permissionsOf(
		...rules.map(({ also_reads = [], ...rule }) => {
			const ways = IN_SEVERAL_WAYS.has(rule.id) ? also_reads.filter((facet) => !facet.endsWith("topics")) : [];
			return { ...rule, also_reads: ways };
		}),
	);
}
export const JUDGED_BY: ReadonlySet<string> = new Set(judgedBy(policies.rules));

/** Where RAM does not list what is shared, each key is asked for the policy that RAM writes: nothing is missing then. */
const REPLACED = "ram:ListResources";

/** Whether anybody hears an alarm: no rule needs it for a verdict, but an alarm that may be heard by nobody is none that passes. */
const WHO_HEARS: ReadonlySet<string> = new Set([
	"sns:GetSubscriptionAttributes",
	"sns:GetTopicAttributes",
	"sns:ListSubscriptionsByTopic",
]);

function isHarmless(way: Way, action: string): boolean {
	if (action === REPLACED) return true;
	if (!JUDGED_BY.has(action) && !WHO_HEARS.has(action)) return true;
	return way === "answered empty" && action === EMPTY_MEANS_NONE;
}

/** The actions that can go wrong in that way: what comes in one page has no later one to lose. */
function actionsFor(way: Way, { actions, paged }: Subject): readonly string[] {
	const able = way === "cut after the first page" ? actions.filter((action) => paged.has(action)) : actions;
	expect(able.length).toBeGreaterThan(10);
	return able;
}

/** The calls that only rules about Regions and accounts need: what the audit services say of themselves. */
export const RULES_ON_SERVICES = policies.rules.filter(({ type }) => type === "region" || type === "account");
export const AUDITING: readonly string[] = judgedBy(RULES_ON_SERVICES).filter(
	(action) => !action.startsWith("kms:") && !action.startsWith("cloudhsm:"),
);

/** The verdicts of the rules on audit services: `<rule> <Region>` -> verdict. */
export function verdictsOnServices({ resources }: Scan): Record<string, string> {
	return Object.fromEntries(
		resources
			.filter(({ type }) => type === "region" || type === "account")
			.flatMap(({ region, verdicts }) =>
				Object.entries(verdicts).map(([rule, verdict]) => [`${rule} ${region}`.trim(), verdict]),
			),
	);
}

/** Each action is a scan of its own. */
export const LONG = 300_000;

/** Tests every action of the example account going wrong in these ways, each the only one that its rules miss. */
export function testEachOfExample(ways: readonly Way[], subject: () => Subject): void {
	it.each(ways)(
		"each action, %s: never turns a failure of the example account into compliance",
		async (way) => {
			const example = subject();
			const found: Record<string, string[]> = {};
			const actions = actionsFor(way, example).filter(
				(action) => way !== "answered empty" || action !== EMPTY_MEANS_NONE,
			);
			for (const group of independentGroups(actions, example)) {
				const rules = group.flatMap((action) => rulesNeeding(action, example));
				const whole = await scanWhere(example, way, group, rules);
				for (const action of group) {
					const own = rulesNeeding(action, example);
					const [clean, faulty] = [narrowed(example.clean, own), narrowed(whole, own)];
					const problems = lies(clean, faulty, [action]);
					if (!isHarmless(way, action) && !noticed(faulty, action)) problems.push("nobody noticed");
					if (problems.length > 0) found[action] = problems;
				}
			}
			expect(found).toEqual({});
		},
		LONG,
	);
}

/** Tests every action of the good account, each alone, going wrong in these ways. */
export function testEachOfGood(ways: readonly Way[], subject: () => Subject): void {
	it.each(ways)(
		"each action, %s: never lets the good account pass",
		async (way) => {
			const good = subject();
			const actions = actionsFor(way, good);
			const codes: Record<string, number> = {};
			const found: Record<string, string[]> = {};
			for (const action of actions) {
				const { clean, faulty } = await scanFor(good, way, action);
				const problems = lies(clean, faulty, [action]);
				if (problems.length > 0) found[action] = problems;
				codes[action] = exitCode(faulty.result, false);
			}
			expect(found).toEqual({});
			expect(codes).toEqual(Object.fromEntries(actions.map((action) => [action, isHarmless(way, action) ? 0 : 3])));
		},
		LONG,
	);
}
