import { describe, expect, it } from "@jest/globals";
import type { AnyAlarm } from "../../src/aws/services/cloudwatch.js";
import { alarms, alarmsOf, watchedBy } from "../../src/collect/alarm.js";
import { aboutKey } from "../../src/collect/alarms_about.js";

describe("the alarms that a composite alarm watches", () => {
	const cases: [string, string, string[]][] = [
		["a name in quotes", 'ALARM("a b")', ["a b"]],
		["a name without quotes", "ALARM(a)", ["a"]],
		["an ARN", 'ALARM("arn:aws:cloudwatch:eu-central-1:111122223333:alarm:a:b")', ["a:b"]],
		["several", 'ALARM(a) OR ALARM("b") AND ( ALARM( c ) )', ["a", "b", "c"]],
		["a quote's parentheses", 'ALARM("a) OR ALARM(b")', ["a) OR ALARM(b"]],
		["no other state", "OK(a) OR INSUFFICIENT_DATA(b) OR TRUE", []],
		["none that must not go off", "ALARM(a) AND NOT ALARM(b)", ["a"]],
		["one that must not be fine", "NOT OK(a)", ["a"]],
		["a negation of several", "ALARM(a) AND NOT (ALARM(b) OR ALARM(c)) OR ALARM(d)", ["a", "d"]],
		["a negation of a negation", "NOT (NOT ALARM(a))", ["a"]],
		["NOT only as a word", "ALARM(NOTICE) OR ALARM(b)", ["NOTICE", "b"]],
		["a rule that is none", ")))) ALARM(a", []],
	];
	it.each(cases)("are found by %s", (_name, rule, names) => {
		expect([...watchedBy(rule)]).toEqual(names);
	});

	it("are found in a long hostile rule in no time", () => {
		const started = performance.now();
		for (const piece of ["ALARM( ", "NOT ", "(", 'ALARM("', "ALARM(a)", " "])
			watchedBy(piece.repeat(10_240 / piece.length));
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
	const alarmsOfCloudhsm = (all: AnyAlarm[]) => alarmsOf("AWS/CloudHSM", all);
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
		const found = aboutKey(alarmsOf("AWS/KMS", all), ["key-a", "arn:key-a"]);
		expect(found.map(({ alarm_name }) => alarm_name)).toEqual(["by ARN", "insights", "namespace", "own"]);
		expect(alarms.safeParse(found).error).toBeUndefined();
	});
});
