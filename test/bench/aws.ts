import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { resourceTypes } from "../../src/collect/registry.js";
import type { Made } from "./simulator_process.js";

export const LATENCY_MS = 20;

/** IAM action -> AWS's published quota, in requests a second. */
export const quotas: ReadonlyMap<string, number> = new Map(
	resourceTypes.flatMap((type) =>
		[...type.lists_by, ...Object.values(type.facets).map(({ operation }) => operation)].flatMap(({ action, quota }) =>
			quota === undefined ? [] : [[action, quota] as const],
		),
	),
);

const counted = z.object({
	requests: z.array(z.tuple([z.string(), z.number()])),
	throttled: z.number(),
	timeline: z.array(z.tuple([z.string(), z.array(z.object({ passed: z.number(), throttled: z.number() }))])),
	first_request: z.number().optional(),
});
export type Counted = z.infer<typeof counted>;

/** A simulated AWS in a process of its own. */
export interface Aws {
	/** The environment of a program that is to see it in the place of AWS. */
	readonly env: Readonly<Record<string, string>>;
	/** What was asked so far. */
	count(): Promise<Counted>;
	/** Changes so many keys, as people do. */
	change(keys: number): Promise<Counted>;
	close(): void;
}

/** Starts it at 20 ms latency, with the published quotas enforced unless faults say otherwise. */
export async function startAws({ faults, ...made }: Omit<Made, "faults"> & { faults?: Made["faults"] }): Promise<Aws> {
	const usual = { latency_ms: LATENCY_MS, quotas: Object.fromEntries(quotas) };
	const all: Made = { ...made, faults: { ...usual, ...faults } };
	const child = fork(fileURLToPath(new URL("simulator_process.ts", import.meta.url)), [JSON.stringify(all)]);
	const { url } = z.object({ url: z.string() }).parse((await once(child, "message"))[0]);
	const ask = async (message: object): Promise<Counted> => {
		child.send(message);
		return counted.parse((await once(child, "message"))[0]);
	};
	return {
		env: {
			AWS_ENDPOINT_URL: url,
			AWS_ACCESS_KEY_ID: "AKIABENCH",
			AWS_SECRET_ACCESS_KEY: "bench",
			AWS_EC2_METADATA_DISABLED: "true",
		},
		count: () => ask({}),
		change: (change) => ask({ change }),
		close: () => child.disconnect(),
	};
}
