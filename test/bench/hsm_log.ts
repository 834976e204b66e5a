/**
 * Measures `hsm-log` over a log of 200,000 records on three HSMs, against the simulator in this process: seconds, and the most memory that
 * the built program held. `npx tsx test/bench/hsm_log.ts [records]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { written } from "../hsm_log/records.js";

const REGION = "eu-central-1";
const HSMS = 3;
const OPCODES = ["CN_LOGIN", "CN_GENERATE_KEY", "CN_WRAP_KEY", "CN_TOMBSTONE_OBJECT", "CN_LOGOUT"];
const MAXIMUM_SECONDS = 30;
const MAXIMUM_MEGABYTES = 200;

function worldOf(records: number, now: number): { world: World; cluster_id: string } {
	const world = exampleAccount(new Date(now));
	const region = world.regions[REGION];
	const [cluster] = region?.clusters ?? [];
	if (region === undefined || cluster === undefined) throw new Error("the example has no cluster");
	const logGroupName = `/aws/cloudhsm/${cluster.ClusterId}`;
	const size = Math.floor(records / HSMS);
	const at = (index: number) => {
		const opcode = OPCODES[index % OPCODES.length] ?? "";
		const of_user = opcode === "CN_LOGIN" || opcode === "CN_LOGOUT";
		const own = of_user ? { user: `application-${index % 40}` } : { key: 262_000 + index };
		const timestamp = now - 6 * 86_400_000 + index;
		return { timestamp, message: written({ time: timestamp, sequence: index, opcode, ...own }) };
	};
	const streams = Array.from({ length: HSMS }, (_, index) => cluster.Hsms[index]?.HsmId ?? `hsm-additional${index}`);
	const changed = {
		...region,
		log_groups: [{ logGroupName, creationTime: (cluster.CreateTimestamp as Date).getTime() }],
		log_streams: streams.map((logStreamName) => ({
			logGroupName,
			stream: { logStreamName, firstEventTimestamp: at(0).timestamp, lastEventTimestamp: at(size - 1).timestamp },
		})),
		log_events: streams.map((logStreamName) => ({ logGroupName, logStreamName, size, at })),
	};
	return { world: { ...world, regions: { ...world.regions, [REGION]: changed } }, cluster_id: cluster.ClusterId };
}

async function main(): Promise<void> {
	const { world, cluster_id } = worldOf(Number(process.argv[2] ?? 200_000), Date.now());
	const simulator = await startSimulator(world);
	const told = "process.on('exit',()=>process._rawDebug(`RSS ${process.resourceUsage().maxRSS}`))";
	const began = performance.now();
	const child = spawn(
		process.execPath,
		[
			...["--import", `data:text/javascript,${encodeURIComponent(told)}`],
			...["dist/cli/index.js", "hsm-log", "--cluster", cluster_id, "--since", "7d", "--region", REGION, "--json"],
		],
		{
			env: {
				PATH: process.env.PATH,
				AWS_ENDPOINT_URL: simulator.url,
				AWS_ACCESS_KEY_ID: "AKIATEST000000000001",
				AWS_SECRET_ACCESS_KEY: "test",
				AWS_EC2_METADATA_DISABLED: "true",
			},
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
	const seconds = (performance.now() - began) / 1000;
	await simulator.close();
	const megabytes = Number(/RSS (\d+)/.exec(error)?.[1]) / 1024;
	const { records, gap_count, not_seen } = JSON.parse(out);
	console.log(
		`${records} records, ${gap_count} gaps, ${not_seen.length} not seen: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
	);
	if (!(seconds <= MAXIMUM_SECONDS && megabytes <= MAXIMUM_MEGABYTES)) process.exitCode = 1;
}

void main();
