import { ConfigurationError } from "../../src/model/errors.js";
import type { Scan } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import type { Disturbance } from "../../src/simulator/faults.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { lies } from "./lies.js";
import { NOW, scanOf } from "./scans.js";
import { goodAccount } from "./worlds.js";

/** What one attempt may take here: a hundredth of the usual, so that two hundred scans take minutes. */
const LIMITS = { connect_ms: 1_000, headers_ms: 250, answer_ms: 350, answer_bytes: 2_000_000 };
/** A scan that takes longer has not ended in its limits. Three silences of each of sixty operations are far less. */
export const LONGEST_MS = 60_000;

const KINDS: readonly Disturbance[] = [
	"throttle",
	"error",
	"drop",
	"truncate",
	"stall",
	"trickle",
	"cycle",
	"endless",
	"giant",
	"expire",
	"deny",
	"page",
	"busy",
	"gzip",
	"refusal",
];
/** How many calls go wrong: a few, some, many, nearly all. */
const RATES: readonly number[] = [0.005, 0.03, 0.15, 0.6];

export interface Soaked {
	readonly seed: number;
	/** What went wrong with how many calls. */
	readonly disturbed: ReadonlyMap<string, number>;
	/** `refused`: nothing was judged, since the account could not be identified. */
	readonly outcome: Scan["result"] | "refused";
	readonly milliseconds: number;
	readonly calls: number;
	/** Ways in which the scan reads better than it should; none in a sound one. */
	readonly lies: readonly string[];
}

interface Subject {
	readonly simulator: Simulator;
	readonly regions: readonly string[];
	readonly clean: Scan;
	readonly actions: readonly string[];
}

/** Scans with the seeds' faults, one after another; each follows from its seed but for the order in which answers come. */
export async function* soak(seeds: Iterable<number>): AsyncGenerator<Soaked> {
	const subjects = [await subjectOf(exampleAccount(NOW)), await subjectOf(goodAccount(NOW))];
	try {
		for (const seed of seeds) {
			const subject = subjects[seed % subjects.length];
			if (subject !== undefined) yield await soakOnce(subject, seed);
		}
	} finally {
		for (const { simulator } of subjects) await simulator.close();
	}
}

async function subjectOf(world: World): Promise<Subject> {
	const simulator = await startSimulator(world);
	const regions = Object.keys(world.regions);
	const clean = await scanOf(simulator, { regions });
	return { simulator, regions, clean, actions: [...simulator.requests.keys()] };
}

async function soakOnce({ simulator, regions, clean, actions }: Subject, seed: number): Promise<Soaked> {
	const disturbed = new Map<string, number>();
	simulator.faults = faultsOf(seed, disturbed);
	const before = total(simulator);
	const began = performance.now();
	const outcome = await scanOf(simulator, { regions, region_timeout: "60" }, { limits: LIMITS }).catch(
		(error: unknown) => {
			if (error instanceof ConfigurationError) return undefined;
			throw error;
		},
	);
	const milliseconds = performance.now() - began;
	simulator.faults = {};
	return {
		seed,
		disturbed,
		outcome: outcome?.result ?? "refused",
		milliseconds,
		calls: total(simulator) - before,
		lies: outcome === undefined ? [] : lies(clean, outcome, actions),
	};
}

function faultsOf(seed: number, disturbed: Map<string, number>): Faults {
	const random = randomOf(seed);
	const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
	const rate = pick(RATES) ?? 0;
	// Some scans meet one kind of fault only, so that each is met often and alone; the others meet all.
	const kinds = random() < 0.5 ? KINDS : [pick(KINDS) ?? "error"];
	const identifies = random() < 0.1;
	const skew = random() < 0.15 ? (random() < 0.5 ? -1 : 1) * 900_000 : undefined;
	if (skew !== undefined) disturbed.set("skew", 1);
	let expired = false;
	return {
		...(skew === undefined ? {} : { clock_ahead_ms: skew }),
		disturb: (action) => {
			if (action === "sts:GetCallerIdentity" && !identifies) return undefined;
			const kind = expired ? "expire" : random() < rate ? pick(kinds) : undefined;
			// A session that is over stays so.
			if (kind === "expire") expired = true;
			if (kind !== undefined) disturbed.set(kind, (disturbed.get(kind) ?? 0) + 1);
			return kind;
		},
	};
}

function total({ requests }: Simulator): number {
	return [...requests.values()].reduce((sum, count) => sum + count, 0);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
	let state = (seed * 2_654_435_761) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
