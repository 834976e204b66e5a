import { type Command, Option } from "commander";
import { z } from "zod";
import { paceOf } from "../aws/caller.js";
import { connect } from "../aws/connect.js";
import type { Config } from "../config/config.js";
import type { RawOptions } from "../config/options.js";
import { readHsmLog } from "../hsm_log/read.js";
import { renderHsmLog } from "../hsm_log/render.js";
import { parseMoment } from "../hsm_log/time.js";
import { ConfigurationError } from "../model/errors.js";
import { redactValue } from "../redact/scan.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, policiesFor, surroundingsOf, useProfile } from "./judging.js";
import { outputOf } from "./output.js";

const TAKES: readonly (keyof RawOptions)[] = [
	"regions",
	"profile",
	"role_arns",
	"config",
	"redact",
	"api_rate_share",
	"region_timeout",
];
const DEFAULT_MAX_EVENTS = 1_000_000;

export function declare(command: Command): void {
	command
		.addOption(new Option("--cluster <id>", "the CloudHSM cluster (cluster-…)").makeOptionMandatory())
		.addOption(
			new Option("--since <time>", "2026-06-01, 2026-06-01T08:00Z, or 7d, 24h, 90m before now").makeOptionMandatory(),
		)
		.option("--until <time>", "the same; now where it is not given")
		.option("--max-events <number>", `read no more events than this (default ${DEFAULT_MAX_EVENTS})`)
		.option("--json", "print JSON, with all that is listed");
	addScanOptions(command, (key) => TAKES.includes(key));
}

const options = z.object({
	cluster: z.string(),
	since: z.string(),
	until: z.string().optional(),
	maxEvents: z.string().optional(),
	json: z.boolean().optional(),
});

/** Reads the log of one cluster, and tells what it tells: 0 seen whole, 3 not. */
export async function run(command: Command, context: Context): Promise<number> {
	const { redactor } = context;
	const given = options.parse(command.opts());
	// A scan's option of the same name is another thing.
	const { since: _, ...raw } = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	const { now, outside } = surroundingsOf(bundle, context, outputOf(command));
	const request = requestOf(given, now().getTime());
	useProfile(config);
	const account = await theAccount(config, outside);
	const [region = "", ...others] = account.regions;
	if (others.length > 0)
		throw new ConfigurationError("hsm-log: a cluster is in one Region: give that one with --region");
	const read = await readHsmLog(account, { ...request, region }, now().getTime()).finally(() => account.caller.close());
	redactor?.introduce([account.account]);
	const log = redactor === undefined ? read : redactValue(read, redactor);
	process.stdout.write(given.json === true ? `${JSON.stringify(log, null, "\t")}\n` : renderHsmLog(log));
	return log.not_seen.length > 0 ? 3 : 0;
}

async function theAccount(config: Config, outside: Omit<Parameters<typeof connect>[1], "pace">) {
	const [account, ...others] = await connect(config, { ...outside, pace: paceOf(config) });
	if (account === undefined || others.length > 0) {
		throw new ConfigurationError("hsm-log: a cluster is in one account: give one --role-arn");
	}
	return account;
}

function requestOf(given: z.infer<typeof options>, now: number) {
	if (!/^cluster-[a-z2-7]{11,16}$/.test(given.cluster)) {
		throw new ConfigurationError(`--cluster "${given.cluster}" is not the id of a cluster (cluster-2abc3def4gh)`);
	}
	const since = parseMoment(given.since, now, "--since");
	const until = given.until === undefined ? now : parseMoment(given.until, now, "--until");
	if (since >= until) throw new ConfigurationError("--since has to be before --until, and before now");
	const max_events = Number(given.maxEvents ?? DEFAULT_MAX_EVENTS);
	if (!Number.isInteger(max_events) || max_events < 1) {
		throw new ConfigurationError(`--max-events "${given.maxEvents}" is not a whole number above 0`);
	}
	return { cluster_id: given.cluster, since, until, max_events };
}
