import { resolveConfig } from "../../src/config/config.js";
import type { RawOptions } from "../../src/config/options.js";
import type { PolicyBundle } from "../../src/model/policy.js";
import type { Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { type Surroundings, scan } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import type { Simulator } from "../../src/simulator/server.js";
import { hurriedClock } from "../aws/hurried_clock.js";
import { remembered } from "./remembered.js";

/** Of the policies as they are shipped, which all scans here judge by. */
const asking = remembered();

export const NOW = new Date("2026-06-15T09:30:00Z");

/** The policies as they are shipped. */
export const policies: PolicyBundle = loadPolicies(new URL("../../dist/policies/", import.meta.url));

/** Every rule at its defaults, unless options say otherwise; no configuration file. */
export function configOf(options: RawOptions) {
	// The hurried clock makes ten minutes of silence half a second, which a busy machine takes by itself.
	return resolveConfig(
		{ region_timeout: "1440", ...options },
		{ rules: policies.rules, formats: [], tagged_types: taggedTypes },
		() => undefined,
	);
}

/** What a scan of a simulator needs from outside. */
export function surroundingsOf(simulator: Simulator, outside: Partial<Surroundings["outside"]> = {}): Surroundings {
	return {
		policies,
		asking,
		run_id: "test",
		now: () => NOW,
		outside: {
			clock: hurriedClock,
			signal: new AbortController().signal,
			endpoint: simulator.url,
			credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
			...outside,
		},
	};
}

/** Scans what the simulator holds, as the program does. */
export function scanOf(
	simulator: Simulator,
	options: RawOptions,
	outside: Partial<Surroundings["outside"]> = {},
): Promise<Scan> {
	return scan(configOf(options), surroundingsOf(simulator, outside));
}
