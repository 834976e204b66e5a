import { describe, expect, it } from "@jest/globals";
import type { AnyAlarm } from "../../src/aws/services/cloudwatch.js";
import { alarms, alarmsOf } from "../../src/collect/alarm.js";
import { evaluateMath, type Value } from "../../src/collect/alarm_math.js";
import { whatSetsOff } from "../../src/collect/alarm_rule.js";
import { aboutKey } from "../../src/collect/alarms_about.js";

const ACCOUNT = "111122223333";

describe("a composite alarm", () => {
	const cases: [string, string, boolean][] = [
		["by a name in quotes", 'ALARM("a b")', true],
		["by a name without quotes", "ALARM(a b)", true],
		["by an ARN", 'ALARM("arn:aws:cloudwatch:eu-central-1:111122223333:alarm:a b")', true],
		["by one of several", 'ALARM(x) OR (ALARM("a b") OR ALARM(y))', true],
		["by what must not be fine", 'NOT OK("a b")', true],
		["where another must be fine", 'ALARM("a b") AND OK(x) AND NOT ALARM(y)', true],
		["by one at least", 'AT_LEAST(1, ALARM, (x, "a b", y))', true],
		["by a third", 'AT_LEAST(33%, ALARM, (x, "a b", y))', true],
		["by what holds anyway and it", 'TRUE AND ALARM("a b")', true],
		["not where another must go off too", 'ALARM("a b") AND ALARM(x)', false],
		["not where two must", 'AT_LEAST(2, ALARM, ("a b", x))', false],
		["not where it never goes off", 'ALARM("a b") AND FALSE', false],
		["not where it is in alarm all the time", 'ALARM("a b") OR TRUE', false],
		["not by its being fine", 'OK("a b")', false],
		["not by its having no data", 'INSUFFICIENT_DATA("a b")', false],
		["not by another of which its name is a part", 'ALARM("a b c")', false],
		["not by a name in quotes that looks like a rule", `ALARM("x) OR ALARM(a b")`, false],
		["not by a rule that is none", ')))) ALARM("a b"', false],
		["not by a rule with more behind it", 'ALARM("a b") ALARM(x)', false],
	];
	it.each(cases)("is set off %s", (_name, rule, expected) => {
		expect(whatSetsOff(rule)(new Set(["a b"]))).toBe(expected);
	});

	it("of any hostile length is read in no time", () => {
		const started = performance.now();
		for (const piece of ["ALARM( ", "NOT ", "(", 'ALARM("', "ALARM(a) OR ", " ", "AT_LEAST(1,"])
			whatSetsOff(piece.repeat(10_240 / piece.length))(new Set(["a"]));
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});

describe("metric math", () => {
	const metrics = new Map<string, Value>([
		["m1", 1],
		["m2", 0],
		["gone", "missing"],
	]);
	const cases: [string, Value | undefined][] = [
		["m1", 1],
		["m1 + m2 * 3", 1],
		["(m1 + 1) * -2", -4],
		["2 ^ 3 / 4", 2],
		["m1 / m2", "missing"],
		["m1 + gone", "missing"],
		["SUM([m1, gone, 5])", 6],
		["SUM(METRICS())", 1],
		["MAX([m1, m2]) > 0", 1],
		["AVG([m1, m2])", 0.5],
		["FILL(gone, 0) + m1", 1],
		["IF(m1 > 0 AND m2 == 0, 7, 8)", 7],
		["IF(m1 < 1 || m2, 7)", 0],
		["CEIL(0.2) + FLOOR(1.8) + ABS(-1)", 3],
		["RATE(m1)", undefined],
		["ANOMALY_DETECTION_BAND(m1, 2)", undefined],
		["other", undefined],
		["m1 +", undefined],
		["m1 m2", undefined],
		["'text'", undefined],
	];
	it.each(cases)("%s comes to %p", (text, expected) => {
		expect(evaluateMath(text, metrics)).toEqual(expected);
	});

	it("of any hostile length is read in no time", () => {
		const started = performance.now();
		for (const piece of ["(", "-", "SUM(", "m1+", "[", "1 "]) evaluateMath(piece.repeat(5_000), metrics);
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});

describe("the alarms about CloudHSM", () => {
	const plain = (name: string, members: Partial<AnyAlarm> = {}): AnyAlarm => ({
		AlarmName: name,
		ActionsEnabled: true,
		AlarmActions: ["arn:aws:sns:eu-central-1:111122223333:topic"],
		StateValue: "OK",
		...members,
	});
	const hsm = (name: string, members: Partial<AnyAlarm> = {}): AnyAlarm =>
		plain(name, {
			Namespace: "AWS/CloudHSM",
			MetricName: "HsmUnhealthy",
			Dimensions: [{ Name: "ClusterId", Value: "cluster-a" }],
			...members,
		});
	const alarmsOfCloudhsm = (all: AnyAlarm[]) => alarmsOf("AWS/CloudHSM", all, ACCOUNT);
	const names = (all: AnyAlarm[]) => alarmsOfCloudhsm(all).map(({ alarm_name }) => alarm_name);

	it("are told from those of other namespaces, by metric, calculation and query", () => {
		const insights = { Id: "q", Expression: 'SELECT MAX(HsmUnhealthy) FROM SCHEMA("AWS/CloudHSM", ClusterId)' };
		const found = [
			plain("ec2", { Namespace: "AWS/EC2", MetricName: "CPUUtilization" }),
			hsm("metric"),
			plain("insights", { Metrics: [insights] }),
			plain("promql", { EvaluationCriteria: { PromQLCriteria: { Query: "max(HsmUnhealthy) > 0" } } }),
			plain("other math", { Metrics: [{ Id: "m", Expression: "m1 * 100" }] }),
			plain("math", {
				Metrics: [
					{ Id: "sum", Expression: "m1 + 1" },
					{
						Id: "m1",
						MetricStat: {
							Metric: { Namespace: "AWS/CloudHSM", MetricName: "HsmSessionCount" },
							Period: 60,
							Stat: "Maximum",
						},
					},
				],
			}),
		];
		expect(names(found)).toEqual(["insights", "math", "metric", "promql"]);
		const math = alarmsOfCloudhsm(found).find(({ alarm_name }) => alarm_name === "math");
		expect(math).toMatchObject({ metrics: [{ metric_name: "HsmSessionCount", dimensions: {} }], queries: [] });
		expect(alarms.safeParse(alarmsOfCloudhsm(found)).error).toBeUndefined();
	});

	it("say when they go off, and what a calculation comes to", () => {
		const [found] = alarmsOfCloudhsm([
			plain("math", {
				ComparisonOperator: "GreaterThanThreshold",
				Threshold: 0,
				EvaluationPeriods: 3,
				DatapointsToAlarm: 2,
				TreatMissingData: "notBreaching",
				EvaluateLowSampleCountPercentile: "ignore",
				Metrics: [
					{ Id: "sum", Expression: "SUM(METRICS())", ReturnData: true },
					...["a", "b"].map((id) => ({
						Id: id,
						ReturnData: false,
						MetricStat: {
							Metric: {
								Namespace: "AWS/CloudHSM",
								MetricName: "HsmUnhealthy",
								Dimensions: [{ Name: "HsmId", Value: id }],
							},
							Period: 60,
							Stat: "Maximum",
						},
					})),
				],
			}),
		]);
		expect(found).toMatchObject({
			comparison_operator: "GreaterThanThreshold",
			threshold: 0,
			evaluation_periods: 3,
			datapoints_to_alarm: 2,
			treat_missing_data: "notBreaching",
			evaluate_low_sample_count_percentile: "ignore",
			expression: { text: "SUM(METRICS())", at_zero: 0, at_one: 1, at_one_alone: 1 },
			metrics: [
				{ metric_name: "HsmUnhealthy", dimensions: { HsmId: "a" }, statistic: "Maximum", period: 60 },
				{ metric_name: "HsmUnhealthy", dimensions: { HsmId: "b" }, statistic: "Maximum", period: 60 },
			],
		});
		expect(alarms.safeParse([found]).error).toBeUndefined();
	});

	const ofHsm = (id: string, members = {}) => ({
		Id: id,
		ReturnData: false,
		MetricStat: {
			Metric: {
				Namespace: "AWS/CloudHSM",
				MetricName: "HsmUnhealthy",
				Dimensions: [{ Name: "HsmId", Value: id }],
			},
			Period: 60,
			Stat: "Maximum",
		},
		...members,
	});

	it("are told what each of the metrics of a calculation brings about", () => {
		const [found] = alarmsOfCloudhsm([
			plain("math", { Metrics: [{ Id: "e", Expression: "a + 0 * b" }, ofHsm("a"), ofHsm("b")] }),
		]);
		expect(found).toMatchObject({
			expression: { at_zero: 0, at_one: 1 },
			metrics: [{ dimensions: { HsmId: "a" } }, { dimensions: { HsmId: "b" }, calculated: { at_one: 0 } }],
		});
		expect(found?.expression).not.toHaveProperty("at_one_alone");
		expect(found?.metrics?.[1]?.calculated).not.toHaveProperty("at_one_alone");
		expect(alarms.safeParse([found]).error).toBeUndefined();
	});

	it.each([
		["a calculation that leaves it out", [{ Id: "e", Expression: "a * 1" }, ofHsm("b"), ofHsm("a")]],
		["another metric", [ofHsm("b"), ofHsm("a", { ReturnData: true })]],
		[
			"a calculation of another calculation",
			[
				{ Id: "e", Expression: "f > 0" },
				ofHsm("b"),
				ofHsm("a"),
				{ Id: "f", Expression: "MAX([a])", ReturnData: false },
			],
		],
	])("are not about a metric that is listed only, beside %s", (_what, Metrics) => {
		const [found] = alarmsOfCloudhsm([plain("math", { Metrics })]);
		expect(found?.metrics).toEqual([expect.objectContaining({ dimensions: { HsmId: "a" } })]);
	});

	it("compare the metric with the band, whichever is listed first", () => {
		const band = { Id: "ad", Expression: "ANOMALY_DETECTION_BAND(a, 2)" };
		const [found] = alarmsOfCloudhsm([
			plain("band", {
				ComparisonOperator: "GreaterThanUpperThreshold",
				ThresholdMetricId: "ad",
				Metrics: [band, ofHsm("a", { ReturnData: true })],
			}),
		]);
		expect(found).toMatchObject({ statistic: "Maximum", metrics: [{ dimensions: { HsmId: "a" } }] });
		expect(found).not.toHaveProperty("expression");
	});

	it("are told once what a calculation comes to where it is the same by each of its metrics", () => {
		const [found] = alarmsOfCloudhsm([
			plain("sum", { Metrics: [{ Id: "e", Expression: "SUM(METRICS())" }, ofHsm("a"), ofHsm("b")] }),
		]);
		expect(found?.expression).toMatchObject({ at_one: 1, at_one_alone: 1 });
		expect(found?.metrics?.map((metric) => Object.hasOwn(metric, "calculated"))).toEqual([false, false]);
	});

	it("are not about a query that is listed only", () => {
		const query = { Id: "q", Expression: 'SELECT MAX(HsmUnhealthy) FROM "AWS/CloudHSM"', ReturnData: false };
		const cpu = {
			Id: "m",
			MetricStat: { Metric: { Namespace: "AWS/EC2", MetricName: "CPU" }, Period: 60, Stat: "Sum" },
		};
		expect(names([plain("listed", { Metrics: [query, cpu] })])).toEqual([]);
	});

	it("are calculated by the metrics that count, whichever is listed first", () => {
		const [found] = alarmsOfCloudhsm([
			plain("math", { Metrics: [ofHsm("b"), { Id: "e", Expression: "FILL(a, 0)" }, ofHsm("a")] }),
		]);
		expect(found?.expression).toMatchObject({ at_zero: 0, at_one: 1, at_one_alone: 1 });
	});

	it("are not about another account's metrics", () => {
		const metric = { Namespace: "AWS/CloudHSM", MetricName: "HsmUnhealthy" };
		const of = (AccountId: string) =>
			plain(AccountId, {
				Metrics: [{ Id: "m", AccountId, MetricStat: { Metric: metric, Period: 60, Stat: "Maximum" } }],
			});
		expect(names([of(ACCOUNT), of("444455556666")])).toEqual([ACCOUNT]);
	});

	it("have the composite alarms above them, also through others and round in circles", () => {
		const [found] = alarmsOfCloudhsm([
			hsm("metric"),
			plain("inner", { AlarmRule: "ALARM(metric) OR ALARM(outer)" }),
			plain("outer", { AlarmRule: "ALARM(inner)", ActionsEnabled: false }),
			plain("other", { AlarmRule: "OK(metric)" }),
		]);
		expect(found?.composites).toEqual([
			expect.objectContaining({ alarm_name: "inner", actions_enabled: true }),
			expect.objectContaining({ alarm_name: "outer", actions_enabled: false }),
		]);
	});

	it.each([
		["is the alarm itself", { ActionsSuppressor: "metric" }, {}, false],
		[
			"is the alarm itself, by its ARN",
			{ ActionsSuppressor: `arn:aws:cloudwatch:eu-central-1:${ACCOUNT}:alarm:metric` },
			{},
			false,
		],
		["goes off with it", { ActionsSuppressor: "inner" }, {}, false],
		["is in alarm", { ActionsSuppressor: "maintenance" }, { StateValue: "ALARM" }, false],
		["is fine", { ActionsSuppressor: "maintenance" }, {}, true],
		["is none", {}, { StateValue: "ALARM" }, true],
	] as const)("tell nobody through a composite alarm whose suppressor %s", (_how, suppressed, maintenance, tells) => {
		const [found] = alarmsOfCloudhsm([
			hsm("metric"),
			plain("inner", { AlarmRule: "ALARM(metric)", AlarmActions: [] }),
			plain("outer", { AlarmRule: "ALARM(inner)", ...suppressed }),
			plain("maintenance", { Namespace: "Own", MetricName: "Maintenance", ...maintenance }),
		]);
		expect(found?.composites?.map(({ alarm_name }) => alarm_name)).toEqual(tells ? ["inner", "outer"] : ["inner"]);
	});

	it("do not fit where AWS leaves out whether they tell anybody", () => {
		const found = alarmsOfCloudhsm([{ ...hsm("metric"), ActionsEnabled: undefined }]);
		expect(alarms.safeParse(found).success).toBe(false);
	});
});

describe("the alarms about a KMS key", () => {
	const METRIC = "SecondsUntilKeyMaterialExpiration";
	const named = (name: string, members: Partial<AnyAlarm>): AnyAlarm => ({
		AlarmName: name,
		ActionsEnabled: true,
		AlarmActions: [],
		StateValue: "OK",
		...members,
	});
	const about = (name: string, key: string): AnyAlarm =>
		named(name, { Namespace: "AWS/KMS", MetricName: METRIC, Dimensions: [{ Name: "KeyId", Value: key }] });
	const query = (name: string, text: string): AnyAlarm => named(name, { Metrics: [{ Id: "q", Expression: text }] });

	it("are those whose dimensions name it, and queries, whatever those pick", () => {
		const all = [
			about("own", "key-a"),
			about("by ARN", "arn:key-a"),
			about("other", "key-b"),
			query("insights", `SELECT MIN(${METRIC}) FROM SCHEMA("AWS/KMS", KeyId)`),
			query("namespace", 'SELECT SUM(SuccessfulRequest) FROM "AWS/KMS"'),
			query("hsm", 'SELECT MAX(HsmUnhealthy) FROM "AWS/CloudHSM"'),
			named("hsm metric", { Namespace: "AWS/CloudHSM", MetricName: "HsmUnhealthy" }),
			named("region", { Namespace: "AWS/KMS", MetricName: "XksProxyErrors" }),
		];
		const found = aboutKey(alarmsOf("AWS/KMS", all, ACCOUNT), ["key-a", "arn:key-a"]);
		expect(found.map(({ alarm_name }) => alarm_name)).toEqual(["by ARN", "insights", "namespace", "own"]);
		expect(alarms.safeParse(found).error).toBeUndefined();
	});
});
