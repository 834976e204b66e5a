import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import type { Scan } from "../../../src/model/scan.js";
import { type Simulator, startSimulator } from "../../../src/simulator/server.js";
import { toolPath } from "../../../tools/setup.js";
import { NOW, policies, scanOf as scanSimulator } from "../../integration/scans.js";
import { exampleWithCorners } from "../../integration/worlds.js";
import { hostileScan } from "../hostile_scan.js";
import { oscalText } from "../rendered.js";
import { rule, scanOf } from "../scans.js";
import { scenarios } from "../scenarios.js";
import { readOscal, valuesOf } from "./document.js";

const answer = z.union([z.object({ document: z.json(), valid: z.boolean() }), z.object({ refused: z.string() })]);
type Answer = z.infer<typeof answer>;

/** One process reads the documents of all tests: it takes longer to start than to answer. */
let python: ChildProcessWithoutNullStreams;
let said: AsyncIterator<string>;
let ended: Promise<unknown>;
let complaint = "";
const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-oscal-"));

beforeAll(() => {
	python = spawn(toolPath("python"), ["test/report/oscal/load_with_trestle.py"]);
	ended = once(python, "close");
	python.stderr.setEncoding("utf8").on("data", (text) => {
		complaint += text;
	});
	said = createInterface(python.stdout)[Symbol.asyncIterator]();
});
afterAll(async () => {
	python?.stdin.end();
	await ended;
	rmSync(folder, { recursive: true });
});

/** What compliance-trestle, whose models are OSCAL's, makes of each document. */
async function trestle(documents: readonly string[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const document of documents) {
		const place = path.join(folder, "document.json");
		writeFileSync(place, document);
		python.stdin.write(`${place}\n`);
		const { value, done } = await said.next();
		if (done === true) {
			await ended;
			throw new Error(`load_with_trestle.py ended with ${python.exitCode}: ${complaint}`);
		}
		answers.push(answer.parse(JSON.parse(value)));
	}
	return answers;
}

const TIMES = new Set(["last-modified", "start", "end", "collected", "deadline"]);

/** The document as JSON, with each moment written in one way. */
function comparable(json: string): unknown {
	return JSON.parse(json, (name, value) => (TIMES.has(name) ? new Date(String(value)).toISOString() : value));
}

/** Reads each document with trestle, and wants back what was written, nothing refused, lost or changed. */
async function expectLoaded(documents: readonly string[]): Promise<void> {
	const answers = await trestle(documents);
	expect(answers).toHaveLength(documents.length);
	for (const [index, own] of answers.entries()) {
		if ("refused" in own) throw new Error(own.refused);
		expect(comparable(JSON.stringify(own.document))).toEqual(comparable(documents[index] ?? ""));
		expect(own.valid).toBe(true);
	}
}

describe("compliance-trestle", () => {
	it("loads every scenario, and a scan of nothing", async () => {
		const nothing = scanOf([rule("kms_key/a_rule", "low")], []);
		const scans = [...Object.values(scenarios).map((make) => make()), nothing, { ...nothing, rules: [] }];
		await expectLoaded(scans.map(oscalText));
	});

	it("loads what hostile accounts hold", async () => {
		await expectLoaded(fc.sample(hostileScan, 60).map(oscalText));
	}, 60_000);

	it("refuses what is not OSCAL", async () => {
		const text = oscalText(scenarios.mixed?.() ?? scanOf([], []));
		const wrong = [
			text.replaceAll('"type":"objective-id"', '"type":"rule-id"'),
			text.replaceAll('"state":"not-satisfied"', '"state":"unknown"'),
			text.replace('"value":"kms_key"', '"value":""'),
			text.replace('"target-id":"', '"target-id":"3 '),
			text.replace('"collected":', '"taken":'),
			text.replace(/"uuid": "[^"]*"/, '"uuid": "1"'),
		];
		for (const own of wrong) expect(own).not.toBe(text);
		expect((await trestle(wrong)).map((own) => "refused" in own)).toEqual(wrong.map(() => true));
		const [first = ""] = readOscal(text).observations.map(({ uuid }) => uuid);
		const [second = ""] = readOscal(text)
			.observations.slice(1)
			.map(({ uuid }) => uuid);
		expect(await trestle([text.replaceAll(second, first)])).toMatchObject([{ valid: false }]);
	});
});

describe("the example account, judged by every rule", () => {
	let simulator: Simulator;
	let scan: Scan;
	beforeAll(async () => {
		const world = exampleWithCorners(NOW);
		simulator = await startSimulator(world);
		scan = await scanSimulator(simulator, {
			regions: Object.keys(world.regions),
			rules: policies.rules.map(({ id }) => id),
		});
	}, 60_000);
	afterAll(() => simulator.close());

	it("is loaded by compliance-trestle", async () => {
		await expectLoaded([oscalText(scan)]);
	});

	it("has a finding for each control that a rule maps to, unless its rules are about nothing there", () => {
		const { findings, result } = readOscal(oscalText(scan));
		const mapped = scan.rules.flatMap(({ controls }) =>
			Object.entries(controls).flatMap(([framework, ids]) => ids.map((id) => `${framework} ${id}`)),
		);
		const concluded = findings.flatMap((own) => `${valuesOf(own, "framework")[0]} ${valuesOf(own, "control")[0]}`);
		expect(concluded.length).toBeGreaterThan(50);
		expect(mapped).toEqual(expect.arrayContaining(concluded.filter((own) => !own.startsWith("keyproof "))));
		const selected = result["reviewed-controls"]["control-selections"].flatMap((own) => own["include-controls"]);
		expect(selected).toHaveLength(findings.length);
	});

	it("is satisfied of a control exactly where every rule of it passes", () => {
		for (const own of readOscal(oscalText(scan)).findings) {
			const [framework = "", control = ""] = [valuesOf(own, "framework")[0], valuesOf(own, "control")[0]];
			const rules = scan.rules.filter(({ id, controls }) => id === control || controls[framework]?.includes(control));
			const verdicts = new Set<string | undefined>(
				rules.flatMap(({ id }) => scan.resources.map((resource) => resource.verdicts[id])),
			);
			const good = !["fail", "waived", "unknown"].some((bad) => verdicts.has(bad));
			expect([own.title, own.target.status.state]).toEqual([own.title, good ? "satisfied" : "not-satisfied"]);
		}
	});
});
