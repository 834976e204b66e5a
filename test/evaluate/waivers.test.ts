import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { waive } from "../../src/evaluate/waivers.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import type { AssessedResource } from "../../src/model/scan.js";
import { type Finding, heldFinding, verdict } from "../../src/model/verdict.js";
import { judgedWaiver, type Waiver } from "../../src/model/waiver.js";

const RULES = ["door/locked", "door/narrow"];
const NOON = "2026-01-15T12:00:00.000Z";

function waiver(members: Partial<Waiver> = {}): Waiver {
	const own = { owner: "ann", reason: "goes away", expires: "2026-06-30", where: ".keyproof.yml:3" };
	return { rule: "door/locked", resource: "arn:aws:building:*:door/*", ...own, ...members };
}

function door(id: string, verdicts: AssessedResource["verdicts"]): AssessedResource {
	const arn = `arn:aws:building:eu-central-1:111122223333:door/${id}`;
	const findings = Object.entries(verdicts).flatMap(([rule, said]): Finding[] => {
		if (said === "pass" || said === "not_applicable") return [];
		return [{ rule, verdict: said, severity: "high", messages: ["it is so"] }];
	});
	return { type: "door", arn, account: "111122223333", region: "eu-central-1", name: id, verdicts, findings };
}

function waiveOn(resources: AssessedResource[], waivers: Waiver[], collected_at = NOON) {
	const outcome = waive(resources, waivers, RULES, collected_at);
	for (const each of outcome.waivers) judgedWaiver.parse(each);
	for (const each of outcome.resources.flatMap(({ findings }) => findings)) heldFinding.parse(each);
	return outcome;
}

const statusOf = (members: Partial<Waiver>, collected_at = NOON, ...doors: AssessedResource[]) =>
	waiveOn(doors.length > 0 ? doors : [door("front", { "door/locked": "fail" })], [waiver(members)], collected_at)
		.waivers[0];

describe("a waiver", () => {
	it("turns a failing verdict of its rule and resource into a waived one, with owner, reason and end", () => {
		const front = door("front", { "door/locked": "fail", "door/narrow": "fail" });
		const { resources, waivers } = waiveOn([front], [waiver()]);
		expect(resources.map(({ verdicts }) => verdicts)).toEqual([{ "door/locked": "waived", "door/narrow": "fail" }]);
		const [locked, narrow] = front.findings;
		const said = { owner: "ann", reason: "goes away", expires: "2026-06-30" };
		expect(resources[0]?.findings).toEqual([{ ...locked, verdict: "waived", waiver: said }, narrow]);
		expect(waivers).toEqual([{ ...waiver(), status: "used", covered: 1 }]);
		expect(front.verdicts["door/locked"]).toBe("fail");
	});

	describe("by tags", () => {
		const front = door("front", { "door/locked": "fail", "door/narrow": "fail" });
		const by = (tags: Record<string, string[]>, carried: Resource["tags"], resource = "*") => {
			const { arn, account, region, name } = front;
			const read = { arn, account, region, name, ...(carried === undefined ? {} : { tags: carried }) };
			return waive([front], [waiver({ resource, tags })], RULES, NOON, [], [read]).waivers[0];
		};
		const sandbox = known({ environment: "Sandbox", team: "x" });

		it.each([
			["a value in any case", { Environment: ["dev", "sandbox"] }, sandbox, "*", "used"],
			["several, all of which it carries", { Environment: ["sandbox"], Team: ["x"] }, sandbox, "*", "used"],
			["several, of which it lacks one", { Environment: ["sandbox"], Owner: ["x"] }, sandbox, "*", "unused"],
			["another value", { Environment: ["production"] }, sandbox, "*", "unused"],
			["no such tag", { Environment: ["sandbox"] }, known({}), "*", "unused"],
			["an ARN as well", { Environment: ["sandbox"] }, sandbox, "arn:aws:building:*:door/front", "used"],
			[
				"an ARN as well, which is another's",
				{ Environment: ["sandbox"] },
				sandbox,
				"arn:aws:building:*:door/back",
				"unused",
			],
		] as const)("goes by %s", (_, tags, carried, resource, status) => {
			const wanted = Object.fromEntries(Object.entries(tags).map(([name, values]) => [name, [...values]]));
			expect(by(wanted, carried, resource)?.status).toBe(status);
		});

		it("covers nothing whose tags are not known, and says so", () => {
			const denied = unknown({ kind: "denied", action: "kms:ListResourceTags", message: "AccessDenied" });
			for (const carried of [denied, undefined]) {
				expect(by({ Environment: ["sandbox"] }, carried)).toMatchObject({
					resource: "* with tag Environment=sandbox",
					status: "unused",
					covered: 0,
					message: "nothing that it matches fails; the tags of 1 resource are not known, and it covers none of those",
				});
			}
		});
	});

	describe("by alias", () => {
		const front = door("front", { "door/locked": "fail" });
		const read = (aliases: Resource["aliases"]): Resource => {
			const { arn, account, region, name } = front;
			return { arn, account, region, name, ...(aliases === undefined ? {} : { aliases }) };
		};
		const by = (resource: string, aliases: Resource["aliases"], rules = RULES) =>
			waive([front], [waiver({ resource })], rules, NOON, [read(aliases)]).waivers[0];
		const named = (...names: string[]) => known(names.map((name) => ({ name })));

		it.each([
			["alias/legacy", named("alias/legacy"), 1],
			["alias/legacy-*", named("alias/new", "alias/legacy-orders"), 1],
			["alias/legacy-?", named("alias/legacy-orders"), 0],
			["alias/Legacy", named("alias/legacy"), 0],
			["alias/*", named(), 0],
			["legacy", named("alias/legacy"), 0],
		])("%s covers the keys that have such an alias", (resource, aliases, covered) => {
			expect(by(resource, aliases)).toMatchObject({ covered, status: covered > 0 ? "used" : "unused" });
		});

		it("covers no key whose aliases could not be read, and says so", () => {
			const denied = unknown({ kind: "denied", action: "kms:ListAliases", message: "no" });
			for (const aliases of [denied, undefined]) {
				expect(by("alias/*", aliases)).toMatchObject({
					status: "unused",
					covered: 0,
					message: "nothing that it matches fails; the aliases of 1 key are not known, and it covers none of those",
				});
			}
			expect(by("arn:nothing", denied)).toMatchObject({ message: "nothing that it matches fails" });
			expect(by("alias/*", denied, [])).toMatchObject({ message: "its rule was not judged" });
		});
	});

	it("changes no other verdict, for any waivers", () => {
		const doors = fc.array(
			fc.record({ id: fc.constantFrom("a", "b", "c"), said: fc.constantFrom(...verdict.options) }),
		);
		const waivers = fc.array(
			fc.record({
				rule: fc.constantFrom(...RULES),
				resource: fc.constantFrom("*", "*a", "*b", "arn:aws:building:eu-central-1:111122223333:door/c", "key"),
				expires: fc.constantFrom("2026-01-14", "2026-01-15", "2026-06-30"),
				malformed: fc.boolean(),
			}),
		);
		fc.assert(
			fc.property(doors, waivers, (given, rest) => {
				const before = given.map(({ id, said }) => door(id, { "door/locked": said }));
				const list = rest.map(({ malformed, ...members }) =>
					waiver(malformed ? { ...members, problem: "owner is missing" } : members),
				);
				const { resources, waivers: judged } = waiveOn(before, list);
				for (const [index, { arn, verdicts, findings }] of resources.entries()) {
					const old = before[index]?.verdicts["door/locked"];
					const covers = list.some(({ rule, resource, expires, problem }) => {
						const matches =
							resource === "*" || arn === resource || (resource[0] === "*" && arn.endsWith(resource.slice(1)));
						return rule === "door/locked" && matches && expires >= "2026-01-15" && problem === undefined;
					});
					expect(verdicts["door/locked"]).toBe(old === "fail" && covers ? "waived" : old);
					expect(findings.map((each) => each.verdict)).toEqual(
						old === "pass" || old === "not_applicable" ? [] : [verdicts["door/locked"]],
					);
				}
				expect(judged.map(({ where, covered }) => [where, covered > 0])).toEqual(
					judged.map(({ where, status }) => [where, status === "used"]),
				);
			}),
		);
	});

	it.each([
		["2026-01-14", NOON, "expired"],
		["2026-01-15", "2026-01-15T00:00:00.000Z", "used"],
		["2026-01-15", "2026-01-15T23:59:59.999Z", "used"],
		["2026-01-15", "2026-01-16T00:00:00.000Z", "expired"],
		["2026-12-31", "2027-01-01T00:00:00Z", "expired"],
		["9999-12-31", NOON, "used"],
	])("that expires on %s is, at %s, %s", (expires, collected_at, status) => {
		expect(statusOf({ expires }, collected_at)?.status).toBe(status);
	});

	it("says why it covers nothing", () => {
		expect(statusOf({ expires: "2025-12-31" })).toMatchObject({
			status: "expired",
			covered: 0,
			message: "it expired on 2025-12-31, and the account was read on 2026-01-15",
		});
		expect(statusOf({ problem: "owner is missing", expires: "2025-12-31" })).toMatchObject({
			status: "malformed",
			covered: 0,
			message: "owner is missing",
		});
		expect(statusOf({}, NOON, door("front", { "door/locked": "unknown" }))).toMatchObject({
			status: "unused",
			covered: 0,
			message: "nothing that it matches fails",
		});
		expect(statusOf({ rule: "window/closed" })).toMatchObject({ status: "unused", message: "its rule was not judged" });
		expect(statusOf({})).not.toHaveProperty("message");
	});

	it("is the first of several that cover the same, and each counts what it covers", () => {
		const doors = [door("a", { "door/locked": "fail" }), door("b", { "door/locked": "fail" })];
		const list = [waiver({ resource: "*/a", owner: "ann" }), waiver({ resource: "*", owner: "bob" })];
		const { resources, waivers } = waiveOn(doors, list);
		expect(resources.map(({ findings }) => findings[0]?.waiver?.owner)).toEqual(["ann", "bob"]);
		expect(waivers.map(({ owner, covered }) => [owner, covered])).toEqual([
			["ann", 1],
			["bob", 2],
		]);
	});
});
