import { exampleAccount } from "../../src/simulator/example_account.js";
import type { World } from "../../src/simulator/world.js";
import { NOW } from "../integration/scans.js";
import { type Written, written } from "./records.js";

export const REGION = "eu-central-1";
export const DAY = 86_400_000;
export const T = NOW.getTime();
const EXAMPLE = exampleAccount(NOW);

/** The example account with a log of its first cluster: streams with their records. */
export function worldWith(
	streams: Readonly<Record<string, readonly (Written | string)[]>>,
	group: Readonly<Record<string, unknown>> = {},
): { world: World; cluster_id: string; hsm_ids: string[] } {
	const world = EXAMPLE;
	const region = world.regions[REGION];
	const [cluster] = region?.clusters ?? [];
	if (region === undefined || cluster === undefined) throw new Error("the example has no cluster");
	const logGroupName = `/aws/cloudhsm/${cluster.ClusterId}`;
	const hsm_ids = cluster.Hsms.map(({ HsmId }) => HsmId);
	const named = Object.entries(streams).map(([name, records]) => {
		const own = /^\d$/.test(name) ? (hsm_ids[Number(name)] ?? name) : name;
		const events = records.map((each) => ({
			timestamp: typeof each === "string" ? T - DAY : each.time,
			message: typeof each === "string" ? each : written(each),
		}));
		return { name: own, events };
	});
	const made = { logGroupName, creationTime: (cluster.CreateTimestamp as Date).getTime(), arn: "x", ...group };
	const replaced = {
		...region,
		log_groups: group.none === true ? [] : [made],
		log_streams: named.map(({ name, events }) => ({
			logGroupName,
			stream: {
				logStreamName: name,
				firstEventTimestamp: events[0]?.timestamp,
				lastEventTimestamp: events.at(-1)?.timestamp,
			},
		})),
		log_events: named.map(({ name, events }) => ({
			logGroupName,
			logStreamName: name,
			size: events.length,
			at: (index: number) => events[index] ?? { timestamp: 0, message: "" },
		})),
	};
	return {
		world: { ...world, regions: { ...world.regions, [REGION]: replaced } } as World,
		cluster_id: cluster.ClusterId,
		hsm_ids,
	};
}
