import { partitionOfRegion } from "../model/partition.js";
import type { ShardTarget } from "../model/shard.js";
import type { Caller } from "./caller.js";
import { CredentialsBroken, CredentialsUnavailable } from "./credentials.js";
import { CallFailed } from "./failure.js";
import { type CallerIdentity, identify } from "./identity.js";
import { mayBeNotEnabled } from "./obstacle.js";
import { WaitedTooLong } from "./patience.js";
import { OPT_IN_REGIONS, REGIONS } from "./regions.js";

/** So many Regions are tried: where three are silent, it is not for the Region. */
const MAXIMUM_HOMES = 3;
/** Where no Region is named. */
const USUAL: readonly string[] = ["us-east-1", "eu-central-1"];

interface Wished {
	readonly given: readonly string[] | "all";
	readonly accounts: readonly ShardTarget[];
	/** The Region of AWS's configuration; empty where it names none, or others are given. */
	readonly configured: string;
}

/**
 * The Regions where to sign in, the first one first: known ones, so that a misspelt one is told apart from an STS out of
 * reach, and before others those that no account has to turn on. All are of one partition, as credentials are.
 */
export function homesOf({ given, accounts, configured }: Wished): readonly string[] {
	const named = given === "all" || given.length > 0 ? given : accounts.flatMap(({ regions = [] }) => regions);
	const candidates = named === "all" ? (configured === "" ? USUAL : [configured, ...USUAL]) : named;
	const partition =
		given.length > 0 ? partitionOfRegion(candidates[0] ?? "") : partitionOf(accounts, candidates, configured);
	const known = [...new Set(candidates)].filter(
		(region) => REGIONS.includes(region) && partitionOfRegion(region) === partition,
	);
	const everywhere = known.filter((region) => !OPT_IN_REGIONS.has(region));
	const homes = [...everywhere, ...known.filter((region) => OPT_IN_REGIONS.has(region))].slice(0, MAXIMUM_HOMES);
	if (homes.length > 0) return homes;
	return [[...USUAL, ...REGIONS].find((region) => partitionOfRegion(region) === partition) ?? "us-east-1"];
}

/** Of accounts that each name their Regions: that of AWS's configuration, else of most, so that an odd one stops no other. */
function partitionOf(accounts: readonly ShardTarget[], regions: readonly string[], configured: string): string {
	if (configured !== "") return partitionOfRegion(configured);
	const counts = new Map<string, number>();
	for (const { role_arn, regions: own = [] } of accounts) {
		const partition = role_arn?.split(":")[1] ?? partitionOfRegion(own[0] ?? regions[0] ?? "");
		counts.set(partition, (counts.get(partition) ?? 0) + 1);
	}
	const [[most] = ["aws"]] = [...counts].sort(([, one], [, other]) => other - one);
	return most;
}

export interface Home {
	readonly home: string;
	/** All that may be asked, `home` first. */
	readonly homes: readonly string[];
	/** Whose the credentials are; undefined where that need not be asked to find the Region. */
	readonly identity: CallerIdentity | undefined;
}

/**
 * The first Region where STS takes the credentials: one that is turned off for the account, denied or silent must not stop
 * the others. Where there is one only, it is not asked.
 *
 * @throws ConfigurationError of the first Region, where none does.
 */
export async function signInAt(caller: Caller, homes: readonly string[], patience_ms?: number): Promise<Home> {
	const [home = ""] = homes;
	if (homes.length <= 1) return { home, homes, identity: undefined };
	let first: unknown;
	for (const region of homes) {
		try {
			const identity = await identify(caller, region, "the AWS credentials", patience_ms);
			return { home: region, homes: [region, ...homes.filter((each) => each !== region)], identity };
		} catch (error) {
			first ??= error;
			if (!mayBeOfTheRegion(error)) break;
			caller.release(region);
		}
	}
	throw first;
}

/** Whether credentials that one Region does not take may be good for another. */
function mayBeOfTheRegion(error: unknown): boolean {
	const cause = error instanceof Error ? error.cause : undefined;
	if (cause instanceof WaitedTooLong) return true;
	if (!(cause instanceof CallFailed) || cause.reason.obstacle !== undefined) return false;
	if (cause.cause instanceof CredentialsBroken || cause.cause instanceof CredentialsUnavailable) return false;
	return mayBeNotEnabled(cause) || cause.reason.kind === "unavailable" || cause.reason.kind === "throttled";
}
