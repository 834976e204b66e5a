import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { root } from "../../tools/setup.js";

/** The documents of a policy that the engine asks for (docs/development.md). */
const ASKED = ["subject", "violation", "unseen", "exempt", "sees"];

const files = readdirSync(path.join(root, "policies"), { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".rego"))
	.sort();
const textOf = new Map(files.map((file) => [file, readFileSync(path.join(root, "policies", file), "utf8")]));

/** The names of the rules and functions that a file declares at its top. */
function declared(text: string): string[] {
	const names = [...text.matchAll(/^(?:default )?([A-Za-z]\w*)/gm)].map(([, name = ""]) => name);
	return [...new Set(names)].filter((name) => !["package", "import", "default", "else"].includes(name));
}

/** Whether another file says the name: by its package, or plainly where it is of the same package. */
function isSaidElsewhere(file: string, name: string): boolean {
	const packageOf = (text: string): string => /^package (\S+)/m.exec(text)?.[1] ?? "";
	const own = packageOf(textOf.get(file) ?? "");
	return [...textOf].some(([other, text]) => {
		if (other === file) return false;
		const word = new RegExp(packageOf(text) === own ? `(?<![\\w.])${name}\\b` : `\\.${name}\\b`);
		return word.test(text);
	});
}

describe("names in policies", () => {
	it("begin with _ where nobody else may depend on them: all of a policy but what the engine asks for", () => {
		const open = files
			.filter((file) => !file.startsWith("lib/") && !file.endsWith("_test.rego"))
			.flatMap((file) => declared(textOf.get(file) ?? "").map((name) => ({ file, name })))
			.filter(({ file, name }) => !ASKED.includes(name) && !isSaidElsewhere(file, name));
		expect(open).toEqual([]);
	});

	it("begin with _ in policies/lib where no other file says them", () => {
		const open = files
			.filter((file) => file.startsWith("lib/") && !file.endsWith("_test.rego"))
			.flatMap((file) => declared(textOf.get(file) ?? "").map((name) => ({ file, name })))
			.filter(({ file, name }) => !isSaidElsewhere(file, name));
		expect(open).toEqual([]);
	});
});
