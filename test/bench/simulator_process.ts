/** The benchmark's AWS, in a process of its own: what it is made of is the first argument, as JSON. */

import { anybody, policyText } from "../../src/simulator/build/policies.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import type { Faults } from "../../src/simulator/faults.js";
import { startSimulator } from "../../src/simulator/server.js";
import type { Key, World } from "../../src/simulator/world.js";
import { generatedAccount } from "./generated_account.js";
import { knownAccount } from "./known_account.js";

export interface Made {
	/** Keys in each Region of each account. Absent: the example account, as the demo has it. */
	readonly keys?: number;
	/** In place of that, so many keys of which it is known what is true. */
	readonly known?: number;
	readonly object_statement?: boolean;
	/** eu-central-1 alone where absent. */
	readonly regions?: readonly string[];
	/** The first one is the credentials' own. One where absent. */
	readonly accounts?: number;
	readonly faults: Faults;
}

const OWN = 222_233_334_444;

function worldOf({ keys, known, object_statement, regions = ["eu-central-1"], accounts = 1 }: Made): World {
	const now = new Date();
	if (known !== undefined) return knownAccount(known, now, object_statement).world;
	if (keys === undefined) return exampleAccount(now);
	const account = (number: number) => {
		const id = String(OWN + number);
		const states = regions.map((region) => {
			const { regions: made } = generatedAccount(keys, now, { account: id, region });
			return [region, made[region]] as const;
		});
		return { account: id, opted_in: [], regions: Object.fromEntries(states) as World["regions"] };
	};
	const [own, ...others] = Array.from({ length: accounts }, (_, number) => account(number));
	if (own === undefined) throw new Error("there is no account");
	return { ...own, other_accounts: others };
}

/** What a day brings: a description, an open policy, a grant, rotation turned off. */
const CHANGES: readonly [string, (key: Key) => Key][] = [
	["UpdateKeyDescription", (key) => ({ ...key, metadata: { ...key.metadata, Description: "changed" } })],
	["PutKeyPolicy", (key) => ({ ...key, policy: policyText([anybody()]) })],
	["DisableKeyRotation", ({ rotation: _, ...key }) => key],
	["RetireGrant", (key) => ({ ...key, grants: key.grants.slice(1) })],
];

async function main(): Promise<void> {
	const made = JSON.parse(process.argv[2] ?? "{}") as Made;
	const world = worldOf(made);
	const simulator = await startSimulator(world, made.faults);
	process.send?.({ url: simulator.url });
	process.on("message", (message: { change?: number }) => {
		for (let index = 0; index < (message.change ?? 0); index += 1) {
			const [event_name, change] = CHANGES[index % CHANGES.length] ?? ["", (key: Key) => key];
			const [region = "", state] = Object.entries(world.regions)[0] ?? [];
			const key_id = state?.keys.idAt(100 + index * 97) ?? "";
			simulator.change({ region, key_id, event_name, at: new Date(), change: (key) => key && change(key) });
		}
		const first = simulator.first_request_at;
		process.send?.({
			requests: [...simulator.requests],
			throttled: simulator.throttled_count,
			timeline: [...simulator.timeline],
			...(first === undefined ? {} : { first_request: performance.timeOrigin + first }),
		});
	});
	process.on("disconnect", () => process.exit());
}

void main();
