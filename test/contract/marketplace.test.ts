import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { root } from "../../tools/setup.js";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding: the colours, and icons of Feather 4.28. */
const COLORS = ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"];
const ICONS = ["lock", "key", "shield", "check-circle", "unlock", "eye"];

describe("what GitHub's Marketplace asks for", () => {
	const action = parse(read("action.yml"));

	it("has a name, a description that fits into its list, and branding that it knows", () => {
		expect(action.name).toMatch(/^[A-Z][\w ,:-]{2,60}$/);
		expect(action.description.length).toBeLessThanOrEqual(125);
		expect(action.description).not.toMatch(/\.$/);
		expect(COLORS).toContain(action.branding.color);
		expect(ICONS).toContain(action.branding.icon);
		expect(action.author).toBeTruthy();
	});

	it("has a README that shows pictures that are there, and leads to pages that are there", () => {
		const links = [...read("README.md").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
		expect(links.filter((target) => target.endsWith(".png")).length).toBeGreaterThanOrEqual(3);
		expect(links.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
	});

	it("describes every input and output in one line", () => {
		for (const [name, { description }] of Object.entries<{ description: string }>({
			...action.inputs,
			...action.outputs,
		})) {
			expect([name, description?.length > 10, description?.includes("\n")]).toEqual([name, true, false]);
		}
	});
});

describe("docs/comparison.md", () => {
	const cellsOf = (line: string) =>
		line
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim());
	const measured = read("docs/benchmarks.md")
		.split("\n## ")
		.find((section) => section.startsWith("Side by side"));
	const rows = (measured ?? "")
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map(cellsOf);
	const table = read("docs/comparison.md")
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map(cellsOf);

	it("has the versions and the times of the benchmark", () => {
		const [, ...names] = table[0] ?? [];
		const times = table.find(([what]) => what?.startsWith("time over 200 keys"))?.slice(1);
		expect(names).toHaveLength(4);
		for (const [index, name] of names.entries()) {
			const row = rows.find(([who]) => who?.startsWith(name));
			expect([name, times?.[index]]).toEqual([name, String(Math.round(Number(row?.[2])))]);
		}
	});

	it("says of nobody that it is wrong where the benchmark found nothing, nor the other way round", () => {
		const [, ...names] = table[0] ?? [];
		const said = (row: string, index: number) => table.find(([what]) => what?.startsWith(row))?.[index + 1] !== "none";
		for (const [index, name] of names.entries()) {
			const [, , , , rotation = "", open = ""] =
				rows.find(([who, ...more]) => who?.startsWith(name) && more.length === 5) ?? [];
			const number = (text: string, word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1]);
			expect([name, said("says rotation is off", index)]).toEqual([name, number(rotation, "wrongly") > 0]);
			expect([name, said("policies that let everybody in", index)]).toEqual([name, number(open, "missed") > 0]);
			expect([name, said("policies that it calls public", index)]).toEqual([name, number(open, "wrongly") > 0]);
		}
	});
});
