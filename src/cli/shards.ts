import { type Command, Option } from "commander";
import { z } from "zod";
import { paceOf } from "../aws/caller.js";
import { systemClock } from "../aws/clock.js";
import { accountsIn } from "../aws/connect.js";
import type { Config } from "../config/config.js";
import { OPTIONS, type RawOptions } from "../config/options.js";
import { readText } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import { accountOf, type ShardTarget } from "../model/shard.js";
import { loadPolicies } from "../policies.js";
import { isStandIn } from "../redact/redactor.js";
import { count, grouped } from "../report/wording.js";
import { MAXIMUM_SHARDS, split } from "../shards/split.js";
import { placesOf, type Sizes, sizesIn } from "../shards/weight.js";
import { parsedJson } from "../text/json.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, useProfile } from "./judging.js";
import { note } from "./output.js";
import { hearSignals, letGoOfSignals } from "./signals.js";

/** What says which accounts and Regions there are to scan. */
const KEYS: readonly (keyof RawOptions)[] = [
	"regions",
	"all_regions",
	"role_arns",
	"accounts_file",
	"organization",
	"profile",
	"config",
	"api_rate_share",
];

export function declare(command: Command): void {
	addScanOptions(command, (key) => KEYS.includes(key));
	command.addOption(
		new Option("--max <number>", `at most so many shards, 1 to ${MAXIMUM_SHARDS}`).makeOptionMandatory(),
	);
	command.option("--last <file>", "an earlier assessment.json or inventory.json: how many keys each Region holds");
}

/** Prints the matrix to stdout, and what it is expected to take to stderr. */
export async function run(command: Command, { policies, signal }: Context): Promise<number> {
	const config = configOf(optionsOf(command), loadPolicies(policies));
	const { max, last } = z.object({ max: z.string(), last: z.string().optional() }).parse(command.opts());
	refuseUnnamed(config);
	// First of all: what cannot be used must not cost a listing.
	const maximum = maximumOf(max);
	const known = sizes(last);
	const { accounts, own } =
		config.organization === undefined
			? { accounts: config.accounts, own: undefined }
			: await organizationOf(config, signal);
	const places = placesOf(accounts, config.regions, known, config.api_rate_share, own);
	const { matrix, longest, bound } = split(places, maximum);
	const text = `${JSON.stringify(matrix)}\n`;
	process.stdout.write(text);
	note(
		`${count(places.length, "place")} in ${count(matrix.include.length, "shard")}; the longest takes about ${Math.round(longest)} s, no split takes less than ${Math.round(bound)} s, and this one at most a third longer than the best`,
	);
	if (known.size > 0 && !knowsAny(known, accounts)) {
		const [redacted = ""] = [...known.keys()].map(accountIn).filter(isStandIn);
		const why = redacted === "" ? "is about none of these accounts" : `is redacted: ${redacted} stands for an account`;
		note(`--last ${last} ${why}, so every Region counts alike`);
	}
	if (text.length > MAXIMUM_OUTPUT) {
		note(
			`the matrix has ${grouped(Math.round(text.length / 1000))} kB, and GitHub takes 1 MB as a job's outputs: keep it as a file, and give the matrix the numbers of the shards alone, as .github/workflows/scan-accounts.yml does`,
		);
	}
	return 0;
}

/** @throws ConfigurationError where nothing says which accounts there are, or which Regions. */
function refuseUnnamed({ accounts, organization, regions }: Config): void {
	if (accounts.length === 0 && organization === undefined) {
		const { accounts_file, role_arns, organization: whole } = OPTIONS;
		throw new ConfigurationError(
			`shards: name the accounts: --${accounts_file.name}, --${role_arns.name} for each, or --${whole.name} for all of the organization`,
		);
	}
	const told = accounts.length > 0 && accounts.every((each) => each.regions !== undefined);
	if (regions.length === 0 && !told) {
		throw new ConfigurationError("shards: name the Regions: --region for each, or --all-regions");
	}
}

/** The accounts of the organization; which of them are left out, stderr says. */
async function organizationOf(
	config: Config,
	signal: AbortSignal,
): Promise<{ accounts: readonly ShardTarget[]; own: string | undefined }> {
	useProfile(config);
	const outside = { clock: systemClock, signal, onWaiting: hearSignals, pace: paceOf(config) };
	const { accounts, own, left_out } = await accountsIn(config, outside).finally(letGoOfSignals);
	for (const { account, why } of left_out) note(`account ${account} is ${why}: no shard reads it`);
	return { accounts, own };
}

/** GitHub's limit on the outputs of a job (https://docs.github.com/actions, "Passing information between jobs"). */
const MAXIMUM_OUTPUT = 1_000_000;

function knowsAny(known: Sizes, accounts: readonly ShardTarget[]): boolean {
	const read = new Set([...known.keys()].map(accountIn));
	const named = new Set(accounts.map(({ role_arn }) => accountOf(role_arn)));
	// The account of the credentials is one that no role names.
	const mayBeOwn = named.has("") && [...read].some((account) => !isStandIn(account) && !named.has(account));
	return mayBeOwn || [...named].some((account) => read.has(account));
}

function accountIn(place: string): string {
	return place.split(" ", 1).join("");
}

function maximumOf(text: string): number {
	const maximum = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (maximum >= 1 && maximum <= MAXIMUM_SHARDS) return maximum;
	throw new ConfigurationError(
		`--max "${text}" is not a number of 1 to ${MAXIMUM_SHARDS}, which is how many jobs GitHub makes of a matrix`,
	);
}

function sizes(file: string | undefined): Sizes {
	if (file === undefined) return new Map();
	const text = readText(file);
	if (text === undefined) throw new ConfigurationError(`--last ${file}: there is no such file`);
	const known = sizesIn(parsedJson(text));
	if (known !== undefined) return known;
	throw new ConfigurationError(`--last ${file}: this is no assessment.json or inventory.json of keyproof`);
}
