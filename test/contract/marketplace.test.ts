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
