import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAws } from "./aws.js";
import { keyproof, type Ran, run } from "./process.js";
import { record, tableOf } from "./results.js";

const TIMES = 7;

/** Cold starts: what a command takes before it does anything. The median of seven. */
export async function start(): Promise<void> {
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const aws = await startAws({ keys: 50, faults: { latency_ms: 0 } });
	const bare: Ran[] = [];
	const version: Ran[] = [];
	const demo: Ran[] = [];
	for (let time = 0; time < TIMES; time += 1) {
		bare.push(await run(process.execPath, ["-e", "0"], {}));
		version.push(await keyproof(["--version"], {}));
		demo.push(await keyproof(["demo", "--output-dir", directory], {}));
	}
	const { started } = await keyproof(["scan", "--region", "eu-central-1", "--output-dir", directory], aws.env);
	const first = ((await aws.count()).first_request ?? Number.NaN) - started;
	aws.close();
	rmSync(directory, { recursive: true });
	const seconds = (value: number) => `${value.toFixed(2)} s`;
	const of = (ran: readonly Ran[]) => [
		seconds(median(ran.map(({ wall_s }) => wall_s))),
		seconds(median(ran.map(({ cpu_s }) => cpu_s))),
	];
	record(
		"Start",
		tableOf(
			["what", "wall", "processor", "aim"],
			[
				["bare `node -e 0`", ...of(bare), ""],
				["`keyproof --version`", ...of(version), "0.08 s more than bare"],
				["`keyproof scan`, to the first request", seconds(first / 1000), "", "0.25 s"],
				["`keyproof demo`, to the end", ...of(demo), "2 s"],
			],
		),
	);
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
