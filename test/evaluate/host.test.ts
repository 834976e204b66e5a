import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hostBuiltins, hostCapabilities } from "../../src/evaluate/host.js";
import { root } from "../../tools/setup.js";
import { compile, opa } from "./bundle.js";

const parse = hostBuiltins["time.parse_rfc3339_ns"].call;

/** What OPA makes of each text; undefined where its builtin is. */
function parsedByOpa(texts: readonly string[]): (number | undefined)[] {
	const policy = `package times

parsed := [[ns | ns := time.parse_rfc3339_ns(text)] | some text in input]
`;
	const files = { "times.rego": policy, "input.json": JSON.stringify(texts) };
	const output = opa(
		files,
		"eval",
		"--format",
		"raw",
		"--data",
		"times.rego",
		"--input",
		"input.json",
		"data.times.parsed",
	);
	const parsed: number[][] = JSON.parse(output);
	return parsed.map(([ns]) => ns);
}

function expectAsOpa(texts: readonly string[]): void {
	const theirs = parsedByOpa(texts);
	for (const [index, text] of texts.entries()) {
		const [ours, expected] = [parse(text), theirs[index]];
		// A double holds nanoseconds of this century to a quarter of a microsecond.
		const close = ours !== undefined && expected !== undefined && Math.abs(ours - expected) <= 1_000;
		if (!close) expect([text, ours]).toEqual([text, expected]);
	}
}

describe("time.parse_rfc3339_ns", () => {
	it.each([
		[
			"timestamps",
			[
				"2026-01-15T12:00:00Z",
				"2026-01-15T12:00:00.000Z",
				"2026-01-15T12:00:00.5Z",
				"2026-01-15T12:00:00.999Z",
				"2026-01-15T12:00:00.123456789Z",
				"2026-01-15T12:00:00.1234567899999Z",
				"2026-01-15T12:00:00+02:00",
				"2026-01-15T12:00:00.25-11:30",
				"2026-01-15T12:00:00-00:00",
				"1970-01-01T00:00:00Z",
				"1969-12-31T23:59:59.5Z",
				"2024-02-29T23:59:59Z",
				"2000-02-29T00:00:00Z",
			],
		],
		["the ends of the range", ["1677-09-21T00:12:44Z", "1678-01-01T00:00:00Z", "2262-04-11T23:47:16Z"]],
		[
			"times outside the range",
			[
				"1677-09-21T00:12:43Z",
				"2262-04-11T23:47:17Z",
				"0001-01-01T00:00:00Z",
				"0000-01-01T00:00:00Z",
				"9999-12-31T23:59:59Z",
			],
		],
		[
			"days and hours that are none",
			[
				"2026-02-29T00:00:00Z",
				"1900-02-29T00:00:00Z",
				"2026-02-30T00:00:00Z",
				"2026-04-31T00:00:00Z",
				"2026-13-01T00:00:00Z",
				"2026-00-01T00:00:00Z",
				"2026-01-00T00:00:00Z",
				"2026-01-15T24:00:00Z",
				"2026-01-15T12:60:00Z",
				"2026-01-15T23:59:60Z",
			],
		],
		[
			"what Date.parse reads and OPA does not",
			[
				"2026",
				"2026-01-15",
				"2026-01-15T12:00Z",
				"2026-01-15T12:00:00",
				"2026-01-15 12:00:00Z",
				"2026-01-15t12:00:00z",
				"2026-01-15T12:00:00+0200",
				"+002026-01-15T12:00:00Z",
				"Thu, 15 Jan 2026 12:00:00 GMT",
				"Jan 1 2026",
				"0",
			],
		],
		[
			"what Go reads and RFC 3339 does not allow",
			["2026-01-15T1:00:00Z", "2026-01-15T12:00:00,5Z", "2026-01-15T12:00:00+24:00", "2026-01-15T12:00:00+23:60"],
		],
		[
			"garbage",
			[
				"",
				" ",
				"x",
				"null",
				" 2026-01-15T12:00:00Z",
				"2026-01-15T12:00:00Z\n",
				"2026-01-15T12:00:00.Z",
				"2026-01-15T12:00:00-2:00",
				"T",
				"२०२६-01-15T12:00:00Z",
			],
		],
	])("answers as OPA's own for %s", (_, texts) => {
		expectAsOpa(texts);
	});

	it("answers as OPA's own for any date, and any text made of the parts of one", () => {
		const dates = fc
			.sample(fc.date({ noInvalidDate: true }), { numRuns: 300, seed: 1 })
			.map((date) => date.toISOString());
		const part = fc.constantFrom("2026", "-", "01", "02", "29", "31", "T", ":", "12", "60", ".5", "Z", "+01:00", "9");
		const texts = fc
			.sample(fc.array(part, { maxLength: 14 }), { numRuns: 300, seed: 2 })
			.map((parts) => parts.join(""));
		const mixed = fc.sample(
			fc.tuple(
				...["20\\d\\d", "[01]\\d", "[0-3]\\d", "[0-2]\\d", "[0-6]\\d", "[0-6]\\d"].map((each) =>
					fc.stringMatching(new RegExp(`^${each}$`)),
				),
			),
			{ numRuns: 500, seed: 3 },
		);
		expectAsOpa([...dates, ...texts, ...mixed.map(([y, m, d, h, min, s]) => `${y}-${m}-${d}T${h}:${min}:${s}Z`)]);
	});

	it("is undefined for what is no text", () => {
		for (const value of [undefined, null, 0, 1_700_000_000, {}, ["2026-01-15T12:00:00Z"]])
			expect(parse(value)).toBeUndefined();
	});
});

interface Capabilities {
	builtins: { name: string; decl: unknown }[];
	features: string[];
}

describe("the capabilities", () => {
	const offered: Capabilities = JSON.parse(
		readFileSync(join(root, "node_modules/@open-policy-agent/opa-wasm/capabilities.json"), "utf8"),
	);
	const capabilities = hostCapabilities(offered);
	const names = capabilities.builtins.map(({ name }) => name);

	it("name no builtin that neither opa-wasm nor the host has", () => {
		// The JavaScript builtins of opa-wasm; the others are compiled into every policy by OPA itself.
		const require = createRequire(import.meta.url);
		const inJavaScript = Object.keys(require("@open-policy-agent/opa-wasm/src/builtins/index.js"));
		const compiledIn = JSON.parse(opa({}, "capabilities", "--current")) as Capabilities & {
			wasm_abi_versions: unknown[];
		};
		expect(compiledIn.wasm_abi_versions.length).toBeGreaterThan(0);
		const known = [...offered.builtins.map(({ name }) => name), ...Object.keys(hostBuiltins)];
		expect(names.filter((name) => !known.includes(name))).toEqual([]);
		expect(Object.keys(hostBuiltins).filter((name) => inJavaScript.includes(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});

	it("declare the host's builtins as OPA does, but for what their arguments are called", () => {
		const own = JSON.parse(opa({}, "capabilities", "--current")) as Capabilities;
		for (const [name, { decl }] of Object.entries(hostBuiltins)) {
			const theirs = own.builtins.find((builtin) => builtin.name === name);
			const plain = JSON.stringify(theirs?.decl, (key, value) =>
				["name", "description"].includes(key) ? undefined : value,
			);
			expect(JSON.parse(plain)).toEqual(decl);
		}
	});

	it("leave out what backtracks on hostile text, what changes from run to run, and what reaches outside", () => {
		expect(
			names.filter((name) => /^(regex\.|re_match|rand\.|http\.|net\.lookup|opa\.runtime|time\.now|uuid\.)/.test(name)),
		).toEqual([]);
		// Without a wildcard's own matcher a policy could not compare patterns at all.
		expect(names).toEqual(expect.arrayContaining(["count", "sprintf", "json.unmarshal", "time.parse_rfc3339_ns"]));
	});

	it.each([
		"regex.match(`^a`, input.x)",
		"time.now_ns() > 0",
		'http.send({"method": "get", "url": input.x})',
		'rand.intn("x", 2) == 1',
	])("make a policy that uses another builtin fail to build: %s", (condition) => {
		const policy = `package keyproof.door.locked\n\nviolation contains "bad" if ${condition}\n`;
		expect(() => compile({ "door/locked.rego": policy }, ["door"])).toThrow(/undefined function/);
	});
});
