import { setMaxListeners } from "node:events";
import {
	loadConfig,
	loadSharedConfigFiles,
	memoize,
	NODE_REGION_CONFIG_FILE_OPTIONS,
	NODE_REGION_CONFIG_OPTIONS,
} from "@smithy/core/config";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import { ConfigurationError } from "../model/errors.js";
import { didYouMean } from "../text/nearest.js";
import { type Caller, type Connection, createCaller, type Pace } from "./caller.js";
import type { Clock } from "./clock.js";
import { configuredEndpoint } from "./endpoint.js";
import { asFailure } from "./failure.js";
import { identify } from "./identity.js";
import { REGIONS } from "./regions.js";
import { describeRegions } from "./services/ec2.js";

/** Where to scan, and how to get there. */
export interface Target {
	/** Empty: the Region that AWS's own configuration names. */
	readonly regions: readonly string[] | "all";
	readonly role_arns: readonly string[];
	/** The profile of AWS's configuration files, where one was named. */
	readonly profile?: string | undefined;
}

/** An account and the Regions of it to read. */
export interface Account {
	readonly account: string;
	readonly partition: string;
	readonly regions: readonly string[];
	readonly caller: Caller;
}

/** What the world outside gives: the demo and the tests give a simulator's. */
export interface Outside {
	readonly clock: Clock;
	readonly pace: Pace;
	readonly signal: AbortSignal;
	readonly onOutcome?: NonNullable<Connection["onOutcome"]>;
	/** Credentials in place of the SDK's default chain. */
	readonly credentials?: AwsCredentialIdentityProvider;
	/** An endpoint in place of the one that AWS's configuration names. */
	readonly endpoint?: string;
}

/**
 * The accounts to read, each with the Regions and a caller: the credentials' own account, or that of every role.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used: nothing was read then.
 */
export async function connect(target: Target, outside: Outside): Promise<Account[]> {
	// Every call under way listens to the one signal.
	setMaxListeners(0, outside.signal);
	const endpoint: Connection["endpoint"] = async (service_id) =>
		outside.endpoint ?? (await configuredEndpoint(service_id));
	const caller = (credentials: AwsCredentialIdentityProvider): Caller =>
		createCaller({ ...outside, credentials, endpoint });
	if (target.profile !== undefined) await refuseUnknownProfile(target.profile);
	const given = await regionsGiven(target);
	const home = await homeRegion(given);
	const base = outside.credentials ?? (await defaultCredentials());
	const callers =
		target.role_arns.length === 0
			? [{ whose: "the AWS credentials", caller: caller(base) }]
			: await Promise.all(
					target.role_arns.map(async (arn) => ({
						whose: arn,
						caller: caller(await assumedRole(arn, base, home, await endpoint("STS"))),
					})),
				);
	const accounts = await Promise.all(
		callers.map(async ({ whose, caller }) => {
			const identity = await identify(caller, home, whose);
			return { ...identity, caller, regions: await regionsOf(given, home, caller) };
		}),
	);
	const ids = accounts.map(({ account }) => account);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) {
		throw new ConfigurationError(`two of the roles belong to account ${twice}: give one role for each account`);
	}
	return accounts;
}

/** The SDK takes a profile that is nowhere for one without settings, and would say that there are no credentials. */
async function refuseUnknownProfile(name: string): Promise<void> {
	const { configFile, credentialsFile } = await loadSharedConfigFiles();
	const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)];
	if (names.includes(name)) return;
	// Sections of other kinds stand beside them, as sso-session.NAME and services.NAME.
	const hint = didYouMean(
		name,
		names.filter((each) => !/^(sso-session|services)\./.test(each)),
	);
	throw new ConfigurationError(`--profile "${name}": AWS's configuration files have no such profile.${hint}`);
}

type Given = Target["regions"];

/** The Regions that were given, else the one of AWS's configuration. */
async function regionsGiven({ regions }: Target): Promise<Given> {
	if (regions === "all" || regions.length > 0) return regions;
	const configured = await configuredRegion();
	if (configured !== "") return [configured];
	throw new ConfigurationError("No Region: give --region, --all-regions, or set AWS_REGION or the profile's region");
}

async function configuredRegion(): Promise<string> {
	const options = { ...NODE_REGION_CONFIG_OPTIONS, default: "" };
	return loadConfig(options, NODE_REGION_CONFIG_FILE_OPTIONS)();
}

/** The Region to ask first: one that is known to exist, so that a misspelt one is told apart from an STS out of reach. */
async function homeRegion(given: Given): Promise<string> {
	const candidates = given === "all" ? [(await configuredRegion()) || "us-east-1"] : given;
	const known = candidates.find((region) => REGIONS.includes(region));
	if (known !== undefined) return known;
	const [partition] = /^(cn-|us-gov-|us-iso[a-z]?-|eu-isoe-|eusc-)/.exec(candidates[0] ?? "") ?? [];
	return REGIONS.find((region) => partition !== undefined && region.startsWith(partition)) ?? "us-east-1";
}

async function defaultCredentials(): Promise<AwsCredentialIdentityProvider> {
	const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
	return fromNodeProviderChain();
}

/** Credentials are renewed so many milliseconds before they end, as by the SDK itself. */
const RENEWED_BEFORE = 300_000;

/** A role's credentials, which all clients share: each for itself would assume the role for each service and Region. */
async function assumedRole(
	arn: string,
	base: AwsCredentialIdentityProvider,
	region: string,
	endpoint: string | undefined,
): Promise<AwsCredentialIdentityProvider> {
	const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
	const assume = fromTemporaryCredentials({
		masterCredentials: base,
		params: { RoleArn: arn, RoleSessionName: "keyproof" },
		clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
	});
	const ends = ({ expiration }: AwsCredentialIdentity) => expiration !== undefined;
	const isEnding = ({ expiration }: AwsCredentialIdentity) =>
		expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE;
	return memoize(() => assume(), isEnding, ends);
}

/** The Regions to read. Names that this version does not know are asked for, so that a Region newer than it can be read. */
async function regionsOf(given: Given, home: string, caller: Caller): Promise<readonly string[]> {
	if (given === "all") return offered(home, caller, false, "--all-regions");
	const strange = given.find((region) => !REGIONS.includes(region));
	if (strange === undefined) return given;
	const all = await offered(home, caller, true, strange);
	for (const region of given) {
		if (all.includes(region) || REGIONS.includes(region)) continue;
		throw new ConfigurationError(`"${region}" is not a Region of AWS.${didYouMean(region, [...REGIONS, ...all])}`);
	}
	return given;
}

async function offered(home: string, caller: Caller, all: boolean, why: string): Promise<string[]> {
	const answer = await caller.call(home, describeRegions, { AllRegions: all }).catch((error: unknown) => {
		const { message } = asFailure(error).reason;
		const hint = all ? didYouMean(why, REGIONS) : "";
		const cannot = all ? `"${why}" is not a Region that this version knows.${hint}` : `${why} cannot be used.`;
		throw new ConfigurationError(`${cannot} ec2:DescribeRegions did not answer: ${message}`, { cause: error });
	});
	const names = (answer.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []).sort();
	if (names.length === 0) throw new ConfigurationError("ec2:DescribeRegions named no Region: give --region");
	return names;
}
