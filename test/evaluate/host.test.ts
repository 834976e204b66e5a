import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
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
	builtins: { name: string; infix?: string; decl: { args?: unknown[] } }[];
	features: string[];
}

describe("the capabilities", () => {
	const offered: Capabilities = JSON.parse(
		readFileSync(join(root, "node_modules/@open-policy-agent/opa-wasm/capabilities.json"), "utf8"),
	);
	const capabilities = hostCapabilities(offered) as Capabilities;
	const names = capabilities.builtins.map(({ name }) => name);

	it("name only builtins that opa-wasm or the host really has: each is called", async () => {
		// The compiler takes no deprecated ones, nor those that only it writes, and "=" is no call.
		const callable = capabilities.builtins.filter(
			({ name }) => !name.startsWith("internal.") && !["any", "all", "assign", "eq", "set_diff"].includes(name),
		);
		expect(callable.length).toBeGreaterThan(80);
		const calls = callable.map(({ name, infix, decl }, index) => {
			const operands = (decl.args ?? []).map((_, position) => `input.operands[${position}]`);
			const call = infix === undefined ? `${name}(${operands.join(", ")})` : operands.join(` ${infix} `);
			return { name, package: `b${index}`, text: `package keyproof.b${index}\n\nanswer := {"called": ${call}}\n` };
		});
		const wasm = compile(
			Object.fromEntries(calls.map((call) => [`${call.package}.rego`, call.text])),
			calls.map((call) => call.package),
		);
		const policy = await loadPolicy(Buffer.from(wasm), undefined, { "time.parse_rfc3339_ns": parse });
		const missing = calls.filter((call) => {
			try {
				policy.evaluate({ operands: ["a", "b", "c", "d"] }, `keyproof/${call.package}`);
				return false;
			} catch (error) {
				// Operands of the wrong type are the builtin's business.
				return JSON.stringify(error).includes("not implemented");
			}
		});
		expect(missing.map(({ name }) => name)).toEqual([]);
	});

	it("would be caught naming one that is nowhere", async () => {
		const text = "package keyproof.door\n\nanswer := time.parse_rfc3339_ns(input.text)\n";
		const policy = await loadPolicy(Buffer.from(compile({ "door.rego": text }, ["door"])));
		expect(() => policy.evaluate({ text: "x" }, "keyproof/door")).toThrow(
			expect.objectContaining({ message: expect.stringContaining("not implemented") }),
		);
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
