import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type Counted, quotas, startAws } from "./aws.js";
import { keyproof } from "./process.js";
import { record, tableOf } from "./results.js";

const KEYS = 1_000;
const WATCHED = "kms:ListGrants";

interface Throttled {
	readonly what: string;
	readonly wall_s: number;
	readonly counted: Counted;
	readonly unknown: number;
}

/** What AWS lets pass when its quotas are a tenth of what is published, and when another client uses 70 % of them. */
export async function throttling(): Promise<void> {
	const fair = await scanAt("the published quotas", 1);
	const tenth = await scanAt("a tenth of them", 0.1);
	const shared = await scanAt("another client uses 70 %", 0.3);
	const needed = total(fair.counted) - fair.counted.throttled;
	const rows = [fair, tenth, shared].map(({ what, wall_s, counted, unknown }) => [
		what,
		`${wall_s.toFixed(1)} s`,
		total(counted),
		counted.throttled,
		`${((100 * counted.throttled) / total(counted)).toFixed(2)} %`,
		((total(counted) - counted.throttled) / needed).toFixed(3),
		unknown,
	]);
	const series = [tenth, shared].map(({ what, counted }) => `- ${what}: ${rateOf(counted)}`);
	record(
		`Throttling: ${KEYS} keys`,
		`${tableOf(["AWS lets pass", "wall", "calls", "throttled", "share", "the rest ÷ needed", "unknown verdicts more"], rows)}\n\nAim: no verdict unknown for it, at most 2 % throttled, the rest at most 1.05 times what is needed.\n\n${WATCHED} that passed in each fifth second:\n\n${series.join("\n")}`,
	);
}

function total({ requests }: Counted): number {
	return requests.reduce((sum, [, calls]) => sum + calls, 0);
}

function rateOf({ timeline }: Counted): string {
	const seconds = timeline.find(([action]) => action === WATCHED)?.[1] ?? [];
	return seconds
		.filter((_, second) => second % 5 === 0)
		.map(({ passed, throttled }) => (throttled > 0 ? `${passed} (${throttled} refused)` : String(passed)))
		.join(", ");
}

const assessed = z.object({
	resources: z.array(z.object({ findings: z.array(z.object({ reason: z.object({ kind: z.string() }).optional() })) })),
});

async function scanAt(what: string, share: number): Promise<Throttled> {
	const less = Object.fromEntries([...quotas].map(([action, quota]) => [action, quota * share]));
	const aws = await startAws({ keys: KEYS, faults: { quotas: less } });
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const { wall_s } = await keyproof(["scan", "--region", "eu-central-1", "--output-dir", directory], aws.env);
	const { resources } = assessed.parse(JSON.parse(readFileSync(join(directory, "assessment.json"), "utf8")));
	const unknown = resources.flatMap(({ findings }) => findings.filter(({ reason }) => reason?.kind === "throttled"));
	const counted = await aws.count();
	aws.close();
	rmSync(directory, { recursive: true });
	return { what, wall_s, counted, unknown: unknown.length };
}
