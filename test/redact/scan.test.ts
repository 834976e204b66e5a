import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Scan } from "../../src/model/scan.js";
import { createRedactor } from "../../src/redact/redactor.js";
import { redactScan, redactValue } from "../../src/redact/scan.js";
import { formats } from "../../src/report/registry.js";
import { renderComment } from "../../src/report/text/comment.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { parseInventory } from "../../src/saved_inventory.js";
import { startSimulator } from "../../src/simulator/server.js";
import { fingerprint } from "../../src/text/fingerprint.js";
import { NOW, scanOf } from "../integration/scans.js";
import { exampleWithCorners } from "../integration/worlds.js";
import { textOf } from "../report/rendered.js";

/** Every run of twelve digits that is not part of a UUID, a digest or an id of EC2's: what a reader could take for an account. */
function idsIn(text: string): string[] {
	const bare = text
		.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "")
		.replaceAll(/\b[0-9a-f]{32,}\b/g, "")
		.replaceAll(/-[0-9a-f]{17}\b/g, "");
	return [...new Set([...bare.matchAll(/(?<!\d)\d{12}(?!\d)/g)].map(([id]) => id))];
}

describe("a redacted scan of the example account", () => {
	let whole: Scan;
	let redacted: Scan;
	const reports = [
		...formats.map(({ name, render }) => ({ name, render: (scan: Scan) => textOf(render(scan)) })),
		{ name: "the comment", render: (scan: Scan) => renderComment(scan, 1_000_000) },
		...(["overview", "everything", "quiet"] as const).map((verbosity) => ({
			name: `the terminal, ${verbosity}`,
			render: (scan: Scan) => renderTerminal(scan, { color: true, width: 100, verbosity }),
		})),
	];

	beforeAll(async () => {
		const simulator = await startSimulator(exampleWithCorners(NOW));
		whole = await scanOf(simulator, { regions: ["eu-central-1"] });
		await simulator.close();
		redacted = redactScan(whole, createRedactor());
	}, 120_000);

	it.each(reports)("has stand-ins only in $name", ({ name, render }) => {
		const before = idsIn(render(whole));
		if (!name.startsWith("the terminal, quiet")) expect(before).not.toEqual([]);
		const after = idsIn(render(redacted));
		for (const id of before) expect(after).not.toContain(id);
		for (const id of after) expect(id).toMatch(/^0000000000\d\d$/);
	});

	it("gives the scanned account the first stand-in, and the same bytes in every run", () => {
		expect(redacted.inventory.scopes.map(({ account }) => account)).toEqual(
			whole.inventory.scopes.map(() => "000000000001"),
		);
		expect(JSON.stringify(redactScan(whole, createRedactor()))).toBe(JSON.stringify(redacted));
	});

	it("has fingerprints of the redacted ARNs, since those of the real ones would tell the account", () => {
		const rules = new Map(whole.rules.map((rule) => [rule.id, rule]));
		const of = (scan: Scan) =>
			scan.resources.flatMap(({ arn, findings }) =>
				findings.map(({ rule }) => fingerprint(rules.get(rule) ?? { id: "", was: [] }, arn)),
			);
		const text = formats.map(({ render }) => textOf(render(redacted))).join("\n");
		expect(of(redacted).filter((each) => text.includes(each))).toEqual(of(redacted));
		// One on a resource without an id in its ARN is the same in both.
		expect(of(whole).filter((each) => text.includes(each) && !of(redacted).includes(each))).toEqual([]);
	});

	it("changes nothing of the scan that it was made of, and no verdict", () => {
		expect(idsIn(JSON.stringify(whole))).toContain("111122223333");
		const verdicts = (scan: Scan) =>
			scan.resources.map((each) => [each.name.replaceAll(/\d{12}/g, "#"), each.verdicts]);
		expect(verdicts(redacted)).toEqual(verdicts(whole));
	});

	it("has an inventory that can be judged again", () => {
		const inventory = formats.find(({ name }) => name === "inventory");
		const text = textOf(inventory?.render(redacted) ?? []);
		expect(() => parseInventory(text, "inventory.json")).not.toThrow();
	});
});

describe("a redacted value", () => {
	it("is redacted in names, numbers, maps, sets and what is made as it is asked for", () => {
		const id = "111122223333";
		const value = {
			[id]: 111122223333,
			map: new Map([[id, new Set([id])]]),
			lazy: {
				*[Symbol.iterator]() {
					yield { arn: id };
				},
			},
			...JSON.parse(`{"__proto__": {"AWS": "${id}"}}`),
		};
		const redacted = redactValue(value, createRedactor());
		expect(JSON.stringify([Object.entries(redacted), [...redacted.map], [...redacted.lazy]])).not.toContain(id);
		expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype);
		expect([...[...redacted.map.values()][0]]).toEqual(["000000000001"]);
		expect([...redacted.lazy]).toEqual([{ arn: "000000000001" }]);
	});

	it("stays the object that it is where no id is in it, and one where it stands twice", () => {
		const same = { status: "known", value: ["orders"] };
		const twice = { arn: "arn:aws:kms:eu-central-1:111122223333:key/1" };
		const redacted = redactValue({ same, list: [twice, twice] }, createRedactor());
		expect(redacted.same).toBe(same);
		expect(redacted.list[0]).toBe(redacted.list[1]);
		expect(redacted.list[0]).not.toBe(twice);
	});
});
