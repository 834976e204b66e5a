import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { known } from "../../../src/model/observed.js";
import { Search } from "../../../src/report/html/browser/search.js";
import { ANY, FILTERS, fragmentOf, type Wanted, wantedOf } from "../../../src/report/html/browser/wanted.js";
import { hostileText } from "../hostile.js";
import { tableText } from "../rendered.js";
import { ACCOUNT, assessed, cluster, key, rule, scanOf } from "../scans.js";

const rotates = rule("kms_key/rotation_enabled", "medium");
const guarded = rule("kms_key/policy_is_narrow", "critical", { controls: { pci_dss_4_0_1: ["3.7.1"] } });
const zones = rule("cloudhsm_cluster/several_zones", "high");
const rules = [rotates, guarded, zones];

const first = key("aa", "alias/ledger");
const second = key("bb", "alias/backup", "us-east-1");
const scan = scanOf(
	rules,
	[
		assessed(first, { [rotates.id]: { fail: ["rotation is off"] }, [guarded.id]: "pass" }, rules),
		assessed(second, { [rotates.id]: "pass", [guarded.id]: { fail: ["anyone may use it"], severity: "low" } }, rules),
		assessed(cluster("cluster-1", "payments"), { [zones.id]: "pass" }, rules),
	],
	{
		facts: {
			kms_key: [
				{
					...{ arn: first.arn, account: ACCOUNT, region: "eu-central-1", name: first.name },
					tags: known({ Team: "Payments", env: "prod" }),
				},
			],
		},
	},
);
const search = new Search(JSON.parse(tableText(scan).json));

/** Names of what is found, each with the rules whose verdicts match. */
function found(wanted: Partial<Wanted>): string[] {
	return search
		.find({ ...ANY, ...wanted })
		.map(({ resource, judged }) => `${resource.name}: ${judged.map((each) => each.rule.id).join(" ")}`)
		.sort();
}

describe("the search of report.html", () => {
	it("finds everything where nothing is asked for", () => {
		expect(found({})).toHaveLength(3);
	});

	it.each<[string, Partial<Wanted>, string[]]>([
		["a verdict", { verdict: "fail" }, [`alias/backup: ${guarded.id}`, `alias/ledger: ${rotates.id}`]],
		["a finding's own severity, not its rule's", { verdict: "fail", severity: "low" }, [`alias/backup: ${guarded.id}`]],
		["a rule's severity where nothing was found", { severity: "high" }, [`payments: ${zones.id}`]],
		["a rule", { rule: zones.id }, [`payments: ${zones.id}`]],
		["a framework", { framework: "pci_dss_4_0_1", verdict: "fail" }, [`alias/backup: ${guarded.id}`]],
		["a type", { type: "cloudhsm_cluster" }, [`payments: ${zones.id}`]],
		["a Region", { region: "us-east-1" }, [`alias/backup: ${guarded.id} ${rotates.id}`]],
		["an account that is not there", { account: "999999999999" }, []],
		["a tag, in any case", { tag: "team=pay" }, [`alias/ledger: ${rotates.id} ${guarded.id}`]],
		["words of a message", { text: "anyone MAY", verdict: "fail" }, [`alias/backup: ${guarded.id}`]],
		["a part of an ARN", { text: ":key/aa" }, [`alias/ledger: ${rotates.id} ${guarded.id}`]],
		["an unknown framework, which is not none", { framework: "no_such" }, []],
	])("finds by %s", (_, wanted, expected) => {
		expect(found(wanted)).toEqual(expected);
	});

	it("is in the page's address and comes back from it, whatever was typed", () => {
		const wanted = fc.record(Object.fromEntries(FILTERS.map((name) => [name, hostileText])));
		fc.assert(
			fc.property(wanted, (typed) => {
				const asked = Object.fromEntries(
					FILTERS.map((name) => [name, (typed[name] ?? "").toWellFormed().slice(0, 100).toWellFormed()]),
				);
				const fragment = fragmentOf(asked as Wanted);
				expect(fragment).toMatch(/^resources(\?[\w.*%+&=-]+)?$/);
				expect(wantedOf(fragment) ?? ANY).toEqual(asked);
			}),
			{ numRuns: 500 },
		);
	});

	it("leaves other anchors alone", () => {
		expect(wantedOf("rule-kms_key.rotation_enabled")).toBeUndefined();
		expect(wantedOf("resources")).toBeUndefined();
	});
});
