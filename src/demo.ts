import type { Surroundings } from "./pipeline.js";
import { exampleAccount } from "./simulator/example_account.js";
import { type Simulator, startSimulator } from "./simulator/server.js";

/** The example account behind an endpoint on loopback, and what a scan of it needs: no credentials, no network. */
export async function startDemo(now: Date): Promise<{
	simulator: Simulator;
	regions: readonly string[];
	outside: Pick<Surroundings["outside"], "credentials" | "endpoint">;
}> {
	const world = exampleAccount(now);
	const simulator = await startSimulator(world);
	return {
		simulator,
		regions: Object.keys(world.regions).sort(),
		outside: {
			endpoint: simulator.url,
			credentials: async () => ({ accessKeyId: "AKIAKEYPROOFDEMO0001", secretAccessKey: "demo" }),
		},
	};
}
