/** The benchmark's AWS, in a process of its own: the number of keys is the first argument, faults as JSON the second. */

import { startSimulator } from "../../src/simulator/server.js";
import { generatedAccount } from "./generated_account.js";

async function main(): Promise<void> {
	const simulator = await startSimulator(
		generatedAccount(Number(process.argv[2]), new Date()),
		JSON.parse(process.argv[3] ?? "{}"),
	);
	process.send?.({ url: simulator.url });
	process.on("message", () => {
		const first = simulator.first_request_at;
		process.send?.({
			requests: [...simulator.requests],
			throttled: simulator.throttled_count,
			first_request: first === undefined ? undefined : performance.timeOrigin + first,
		});
	});
	process.on("disconnect", () => process.exit());
}

void main();
