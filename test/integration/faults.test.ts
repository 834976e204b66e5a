import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Scan } from "../../src/model/scan.js";
import { permissionsOf } from "../../src/needs.js";
import { exitCode } from "../../src/pipeline.js";
import {
	AUDITING,
	deniedTogether,
	JUDGED_BY,
	judgedBy,
	LONG,
	RULES_ON_SERVICES,
	type Subject,
	scanAmid,
	scanWhere,
	scanWith,
	startSubjects,
	testEachOfExample,
	testEachOfGood,
	verdictsOf,
	verdictsOnServices,
	WAYS,
} from "./faulty_scans.js";
import { lies, problemsNamed } from "./lies.js";
import { policies } from "./scans.js";

let example: Subject;
let good: Subject;
beforeAll(async () => {
	({ example, good } = await startSubjects());
});
afterAll(() => Promise.all([example.simulator.close(), good.simulator.close()]));

describe("a scan in fair weather", () => {
	it("uses these actions, and nothing but read operations", () => {
		expect(example.actions).toEqual([
			"access-analyzer:ListAnalyzers",
			"access-analyzer:ListFindings",
			"auditmanager:GetAccountStatus",
			"auditmanager:ListAssessments",
			"cloudhsm:DescribeBackups",
			"cloudhsm:DescribeClusters",
			"cloudhsm:GetResourcePolicy",
			"cloudtrail:DescribeTrails",
			"cloudtrail:GetEventSelectors",
			"cloudtrail:GetTrailStatus",
			"cloudwatch:DescribeAlarms",
			"cloudwatch:GetMetricData",
			"config:DescribeConfigRules",
			"config:DescribeConfigurationRecorderStatus",
			"config:DescribeConfigurationRecorders",
			"config:DescribeDeliveryChannelStatus",
			"config:ListConfigurationRecorders",
			"ec2:DescribeFlowLogs",
			"ec2:DescribeNetworkAcls",
			"ec2:DescribeNetworkInterfaces",
			"ec2:DescribeRouteTables",
			"ec2:DescribeSecurityGroups",
			"ec2:DescribeSubnets",
			"ec2:DescribeVpcBlockPublicAccessOptions",
			"ec2:DescribeVpcs",
			"ec2:GetManagedPrefixListEntries",
			"events:ListRules",
			"events:ListTargetsByRule",
			"guardduty:GetDetector",
			"guardduty:ListDetectors",
			"inspector2:BatchGetAccountStatus",
			"inspector2:ListCoverage",
			"inspector2:ListFindings",
			"kms:DescribeCustomKeyStores",
			"kms:DescribeKey",
			"kms:GetKeyLastUsage",
			"kms:GetKeyPolicy",
			"kms:GetKeyRotationStatus",
			"kms:ListAliases",
			"kms:ListGrants",
			"kms:ListKeyRotations",
			"kms:ListKeys",
			"kms:ListResourceTags",
			"logs:DescribeLogGroups",
			"logs:DescribeLogStreams",
			"logs:DescribeMetricFilters",
			"ram:ListResources",
			"securityhub:BatchGetSecurityControls",
			"securityhub:DescribeHub",
			"securityhub:GetEnabledStandards",
			"securityhub:GetFindings",
			"securityhub:ListStandardsControlAssociations",
			"sns:GetSubscriptionAttributes",
			"sns:GetTopicAttributes",
			"sns:ListSubscriptionsByTopic",
			"trustedadvisor:ListRecommendationResources",
			"trustedadvisor:ListRecommendations",
		]);
		const names = example.actions.map((action) => action.slice(action.indexOf(":") + 1));
		expect(names.filter((name) => !/^(?:Describe|Get|List|BatchGet)[A-Z]/.test(name))).toEqual([]);
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

it(
	"every action, denied: never turns a failure of the example account into compliance, and touches nothing else",
	async () => {
		expect(await deniedTogether(example)).toEqual({});
	},
	LONG,
);
testEachOfExample(["dropped", "truncated"], () => example);
testEachOfGood(["denied", "dropped", "truncated"], () => good);

describe("all that audit services say of themselves", () => {
	it.each(["denied", "dropped", "truncated", "throttled", "answered empty"] as const)(
		"%s: of none is anything known, of what they audit everything",
		async (way) => {
			for (const subject of [example, good]) {
				const faulty = await scanWhere(subject, way, [...AUDITING]);
				expect(lies(subject.clean, faulty, AUDITING)).toEqual([]);
				const verdicts = verdictsOnServices(subject.clean);
				expect(verdictsOnServices(faulty)).toEqual(
					Object.fromEntries(Object.keys(verdicts).map((rule) => [rule, "unknown"])),
				);
				const rules = policies.rules.filter((rule) => !permissionsOf(rule).some((action) => AUDITING.includes(action)));
				const unaffected = (scan: Scan) =>
					scan.resources.map(({ arn, verdicts }) => [arn, rules.map(({ id }) => verdicts[id])]);
				expect(unaffected(faulty)).toEqual(unaffected(subject.clean));
				expect(faulty.inventory.gaps).toEqual([]);
			}
		},
	);

	it("cut after the first page: nothing reads better", async () => {
		for (const subject of [example, good]) {
			const faulty = await scanWhere(subject, "cut after the first page", [...AUDITING]);
			expect(lies(subject.clean, faulty, AUDITING)).toEqual([]);
		}
	});

	it(
		"denied one by one: each rule that needs the call is unknown, and no other",
		async () => {
			// Rules of EventBridge tell of the calls there, whatever alarms there are.
			const PROVEN_OTHERWISE: Record<string, readonly string[]> = {
				"cloudwatch:DescribeAlarms": ["region/key_deletion_alarmed", "region/hsm_calls_alarmed"],
				"logs:DescribeMetricFilters": ["region/key_deletion_alarmed", "region/hsm_calls_alarmed"],
			};
			const passed = verdictsOnServices(good.clean);
			for (const action of good.actions.filter((each) => AUDITING.includes(each))) {
				const needing = RULES_ON_SERVICES.filter(
					(rule) => judgedBy([rule]).includes(action) && PROVEN_OTHERWISE[action]?.includes(rule.id) !== true,
				).map(({ id }) => id);
				const expected = Object.entries(passed).map(([rule, verdict]) => {
					return [rule, needing.includes(rule.split(" ", 1).join()) ? "unknown" : verdict];
				});
				const faulty = await scanWhere(good, "denied", [action]);
				expect([action, verdictsOnServices(faulty)]).toEqual([action, Object.fromEntries(expected)]);
			}
		},
		LONG,
	);
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
			const faulty = await scanAmid(example, { ...faults, ...(random() < 0.5 && { page_size: 2 }) }, broken);
			expect(lies(example.clean, faulty, broken)).toEqual([]);
			expect(problemsNamed(faulty, broken)).toBe(broken.some((action) => JUDGED_BY.has(action)));
		},
	);

	it.each(["denied", "dropped", "truncated", "throttled"] as const)(
		"all of them %s: nothing is judged",
		async (way) => {
			const faulty = await scanWith(example, WAYS[way]([...example.actions]));
			// That there are the account and its Regions, nobody has to say.
			const always = ["account", ...example.regions.map(() => "region")];
			expect(faulty.resources.map(({ type }) => type)).toEqual(always);
			expect([...new Set(Object.values(verdictsOnServices(faulty)))]).toEqual(["unknown"]);
			expect(faulty.result).toBe("incomplete");
			expect(faulty.inventory.gaps.length).toBeGreaterThanOrEqual(4 * example.regions.length);
			expect(lies(example.clean, faulty, example.actions)).toEqual([]);
		},
	);

	// Of half, one call in 4,096 would be refused to its last attempt, and a scan makes some hundred.
	it("a third of all calls throttled: the same verdicts, only later", async () => {
		const faulty = await scanWith(example, { throttle_ratio: 1 / 3 });
		expect(verdictsOf(faulty)).toEqual(verdictsOf(example.clean));
		expect(faulty.inventory.gaps).toEqual([]);
	});
});
