import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SEVERITIES } from "../../src/model/policy.js";
import type { AssessedResource, Scan } from "../../src/model/scan.js";
import { exitCode } from "../../src/pipeline.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { NOW, scanOf } from "./scans.js";
import { exampleWithCorners, goodAccount } from "./worlds.js";

/** A simulated account with its scan in fair weather, and the IAM actions which that scan used. */
interface Subject {
	simulator: Simulator;
	regions: readonly string[];
	clean: Scan;
	actions: readonly string[];
	/** Actions whose answers come in several pages when a page has room for one item. */
	paged: ReadonlySet<string>;
}

let example: Subject;
let good: Subject;
beforeAll(async () => {
	example = await subjectOf(exampleWithCorners(NOW));
	good = await subjectOf(goodAccount(NOW));
});
afterAll(() => Promise.all([example.simulator.close(), good.simulator.close()]));

async function subjectOf(world: World): Promise<Subject> {
	const simulator = await startSimulator(world);
	const regions = Object.keys(world.regions);
	const clean = await scanOf(simulator, { regions });
	// STS says whose account it is: without its answer there is no scan at all (connect.test.ts).
	const actions = [...simulator.requests.keys()].filter((action) => action !== "sts:GetCallerIdentity").sort();
	const calls = new Map(simulator.requests);
	simulator.faults = { page_size: 1 };
	expect(verdictsOf(await scanOf(simulator, { regions }))).toEqual(verdictsOf(clean));
	simulator.faults = {};
	const paged = new Set(
		actions.filter((action) => (simulator.requests.get(action) ?? 0) > 2 * (calls.get(action) ?? 0)),
	);
	return { simulator, regions, clean, actions, paged };
}

function verdictsOf(scan: Scan) {
	return scan.resources.map(({ arn, verdicts, findings }) => ({ arn, verdicts, findings }));
}

async function scanWith({ simulator, regions }: Subject, faults: Faults): Promise<Scan> {
	simulator.faults = faults;
	try {
		return await scanOf(simulator, { regions });
	} finally {
		simulator.faults = {};
	}
}

/**
 * Every way in which a scan with faults reads better than it should, given the same scan without them: a verdict may only
 * stay as it is or become unknown, a resource may only be missing where a gap says so, and what is unknown names an action.
 */
function lies(clean: Scan, faulty: Scan, actions: readonly string[]): string[] {
	const problems: string[] = [];
	const seen = new Map(faulty.resources.map((resource) => [resource.arn, resource]));
	for (const before of clean.resources) {
		const after = seen.get(before.arn);
		seen.delete(before.arn);
		if (after === undefined) {
			const { type, account, region } = before;
			const named = faulty.inventory.gaps.some(
				(gap) =>
					gap.type === type && gap.account === account && gap.region === region && actions.includes(gap.reason.action),
			);
			if (!named) problems.push(`${before.arn} vanished, and no gap names the action`);
		} else problems.push(...changes(before, after, actions));
	}
	for (const extra of seen.values()) {
		for (const [rule, verdict] of Object.entries(extra.verdicts)) {
			if (verdict !== "unknown") problems.push(`${extra.arn} ${rule} is ${verdict}, but the clean scan did not see it`);
		}
	}
	const affected = problemsNamed(faulty, actions);
	if (affected && faulty.result === "pass") problems.push("something is unknown, and the result is pass");
	if (affected && exitCode(faulty.result, false) === 0) problems.push("something is unknown, and the exit code is 0");
	return problems;
}

function changes(before: AssessedResource, after: AssessedResource, actions: readonly string[]): string[] {
	const problems: string[] = [];
	for (const [rule, was] of Object.entries(before.verdicts)) {
		const is = after.verdicts[rule];
		const what = `${before.arn} ${rule}: ${was} became ${is}`;
		if (is !== was && is !== "unknown") problems.push(what);
		const finding = after.findings.find((each) => each.rule === rule);
		if (is === "unknown" && was !== "unknown") {
			const named = actions.some(
				(action) => finding?.reason?.action === action || finding?.messages.some((message) => message.includes(action)),
			);
			if (!named) problems.push(`${what}, but ${JSON.stringify(finding?.reason)} names none of the actions`);
		}
		if (is === "fail" && was === "fail") {
			const severity = before.findings.find((each) => each.rule === rule)?.severity ?? "info";
			if (SEVERITIES.indexOf(finding?.severity ?? "info") > SEVERITIES.indexOf(severity)) {
				problems.push(`${what}, but of lower severity`);
			}
		}
	}
	return problems;
}

/** Whether an unknown verdict or a gap names one of the actions. */
function problemsNamed(scan: Scan, actions: readonly string[]): boolean {
	return (
		scan.inventory.gaps.some(({ action }) => actions.includes(action)) ||
		scan.resources.some(({ findings }) =>
			findings.some(
				({ verdict, reason }) => verdict === "unknown" && reason !== undefined && actions.includes(reason.action),
			),
		)
	);
}

/** What may go wrong with one action. Cutting needs small pages, so that there are later ones. */
const WAYS = {
	denied: (actions: string[]): Faults => ({ denied: actions }),
	dropped: (actions: string[]): Faults => ({ dropped: actions }),
	truncated: (actions: string[]): Faults => ({ truncated: actions }),
	throttled: (actions: string[]): Faults => ({ throttled: actions }),
	"answered empty": (actions: string[]): Faults => ({ empty_answers: actions }),
	"cut after the first page": (actions: string[]): Faults => ({ cut_pages: actions, page_size: 1 }),
};
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

/**
 * AWS documents no form for "this backup has no resource policy"; an answer without `Policy` is one that it gives. So an
 * empty answer of this action means "no policy", the one case where nothing can be told from an error.
 */
const EMPTY_MEANS_NONE = "cloudhsm:GetResourcePolicy";

function isHarmless(way: Way, action: string, { paged }: Subject): boolean {
	if (way === "answered empty") return action === EMPTY_MEANS_NONE;
	return way === "cut after the first page" && !paged.has(action);
}

describe("a scan in fair weather", () => {
	it("uses these actions, and nothing but read operations", () => {
		expect(example.actions).toEqual([
			"cloudhsm:DescribeBackups",
			"cloudhsm:DescribeClusters",
			"cloudhsm:GetResourcePolicy",
			"cloudwatch:DescribeAlarms",
			"cloudwatch:GetMetricData",
			"ec2:DescribeFlowLogs",
			"ec2:DescribeNetworkAcls",
			"ec2:DescribeNetworkInterfaces",
			"ec2:DescribeRouteTables",
			"ec2:DescribeSecurityGroups",
			"ec2:DescribeSubnets",
			"ec2:DescribeVpcs",
			"ec2:GetManagedPrefixListEntries",
			"kms:DescribeCustomKeyStores",
			"kms:DescribeKey",
			"kms:GetKeyPolicy",
			"kms:GetKeyRotationStatus",
			"kms:ListAliases",
			"kms:ListGrants",
			"kms:ListKeyRotations",
			"kms:ListKeys",
			"kms:ListResourceTags",
			"logs:DescribeLogGroups",
		]);
	});

	it("knows everything of the example account, and fails it by every rule", () => {
		expect(example.clean.inventory.gaps).toEqual([]);
		expect(example.clean.resources.flatMap(({ findings }) => findings.filter(({ reason }) => reason))).toEqual([]);
		const failed = new Set(
			example.clean.resources.flatMap(({ findings }) =>
				findings.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule),
			),
		);
		expect([...failed].sort()).toEqual(example.clean.rules.map(({ id }) => id).sort());
	});

	it("passes the good account", () => {
		expect(good.clean.resources.flatMap(({ findings }) => findings)).toEqual([]);
		expect(good.clean.result).toBe("pass");
		expect(exitCode(good.clean.result, false)).toBe(0);
	});
});

describe.each(ways)("each action, %s", (way) => {
	it("never turns a failure of the example account into compliance", async () => {
		const found: Record<string, string[]> = {};
		for (const action of example.actions) {
			const faulty = await scanWith(example, WAYS[way]([action]));
			if (way === "answered empty" && action === EMPTY_MEANS_NONE) continue;
			const problems = lies(example.clean, faulty, [action]);
			if (!isHarmless(way, action, example) && !problemsNamed(faulty, [action])) problems.push("nobody noticed");
			if (problems.length > 0) found[action] = problems;
		}
		expect(found).toEqual({});
	});

	it("never lets the good account pass", async () => {
		const codes: Record<string, number> = {};
		const found: Record<string, string[]> = {};
		for (const action of good.actions) {
			const faulty = await scanWith(good, WAYS[way]([action]));
			const problems = lies(good.clean, faulty, [action]);
			if (problems.length > 0) found[action] = problems;
			codes[action] = exitCode(faulty.result, false);
		}
		expect(found).toEqual({});
		expect(codes).toEqual(
			Object.fromEntries(good.actions.map((action) => [action, isHarmless(way, action, good) ? 0 : 3])),
		);
	});
});

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

describe("several actions at once", () => {
	it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
		"random ones, refused in random ways (seed %d), never lie",
		async (seed) => {
			const random = numbersFrom(seed);
			const share = random();
			const broken = example.actions.filter(() => random() < share);
			const faults: Record<string, string[]> = { denied: [], dropped: [], truncated: [], throttled: [] };
			for (const action of broken) Object.values(faults)[Math.floor(random() * 4)]?.push(action);
			const faulty = await scanWith(example, { ...faults, ...(random() < 0.5 && { page_size: 2 }) });
			expect(lies(example.clean, faulty, broken)).toEqual([]);
			expect(problemsNamed(faulty, broken)).toBe(broken.length > 0);
		},
	);

	it.each(["denied", "dropped", "truncated", "throttled"] as const)(
		"all of them %s: nothing is judged",
		async (way) => {
			const faulty = await scanWith(example, WAYS[way]([...example.actions]));
			expect(faulty.resources).toEqual([]);
			expect(faulty.result).toBe("incomplete");
			expect(faulty.inventory.gaps.length).toBeGreaterThanOrEqual(4 * example.regions.length);
			expect(lies(example.clean, faulty, example.actions)).toEqual([]);
		},
	);

	it("half of all calls throttled: the same verdicts, only later", async () => {
		const faulty = await scanWith(example, { throttle_ratio: 0.5 });
		expect(verdictsOf(faulty)).toEqual(verdictsOf(example.clean));
		expect(faulty.inventory.gaps).toEqual([]);
	});
});
