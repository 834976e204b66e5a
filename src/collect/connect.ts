import { setMaxListeners } from "node:events";
import type { DescribeRegionsCommandInput } from "@aws-sdk/client-ec2";
import { loadConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS } from "@smithy/core/config";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import { didYouMean } from "../config/nearest.js";
import { ConfigurationError } from "../model/errors.js";
import { type Caller, type Connection, createCaller, type Pace } from "./account.js";
import { ec2 } from "./aws/ec2.js";
import { configuredEndpoint } from "./aws/endpoint.js";
import { REGIONS } from "./aws/regions.js";
import type { Clock } from "./clock.js";
import type { Account } from "./collect.js";
import { asFailure } from "./failure.js";
import { identify } from "./identity.js";
import { operation } from "./operation.js";

/** Where to scan, and how to get there. */
export interface Target {
	/** Empty: the Region that AWS's own configuration names. */
	readonly regions: readonly string[] | "all";
	readonly role_arns: readonly string[];
}

/** What the world outside gives: the demo and the tests give a simulator's. */
export interface Outside {
	readonly clock: Clock;
	readonly pace: Pace;
	readonly signal: AbortSignal;
	readonly onAnswer?: () => void;
	/** Credentials in place of the SDK's default chain. */
	readonly credentials?: AwsCredentialIdentityProvider;
	/** An endpoint in place of the one that AWS's configuration names. */
	readonly endpoint?: string;
}

/** Which Regions there are: asked with `--all-regions`, and for a Region that this version does not know. */
export const describeRegions = operation(
	ec2,
	"ec2:DescribeRegions",
	(module, input: DescribeRegionsCommandInput) => new module.DescribeRegionsCommand(input),
);

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
	const home = await homeRegion(target);
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
			return { ...identity, caller, regions: await regionsOf(target, home, caller) };
		}),
	);
	const ids = accounts.map(({ account }) => account);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) {
		throw new ConfigurationError(`two of the roles belong to account ${twice}: give one role for each account`);
	}
	return accounts;
}

/** The Region to ask first: the first that was given, else AWS's configuration. */
async function homeRegion(target: Target): Promise<string> {
	const [first] = target.regions === "all" ? [] : target.regions;
	if (first !== undefined) return first;
	const options = { ...NODE_REGION_CONFIG_OPTIONS, default: "" };
	const configured = await loadConfig(options, NODE_REGION_CONFIG_FILE_OPTIONS)();
	if (configured !== "") return configured;
	if (target.regions === "all") return "us-east-1";
	throw new ConfigurationError("No Region: give --region, --all-regions, or set AWS_REGION or the profile's region");
}

async function defaultCredentials(): Promise<AwsCredentialIdentityProvider> {
	const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
	return fromNodeProviderChain();
}

async function assumedRole(
	arn: string,
	base: AwsCredentialIdentityProvider,
	region: string,
	endpoint: string | undefined,
): Promise<AwsCredentialIdentityProvider> {
	const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
	return fromTemporaryCredentials({
		masterCredentials: base,
		params: { RoleArn: arn, RoleSessionName: "keyproof" },
		clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
	});
}

/** The Regions to read. Names that this version does not know are asked for, so that a Region newer than it can be read. */
async function regionsOf(target: Target, home: string, caller: Caller): Promise<readonly string[]> {
	if (target.regions === "all") return offered(home, caller, false, "--all-regions");
	const regions = target.regions.length === 0 ? [home] : target.regions;
	const strange = regions.find((region) => !REGIONS.includes(region));
	if (strange === undefined) return regions;
	const all = await offered(regions.find((region) => REGIONS.includes(region)) ?? "us-east-1", caller, true, strange);
	for (const region of regions) {
		if (all.includes(region) || REGIONS.includes(region)) continue;
		throw new ConfigurationError(`"${region}" is not a Region of AWS.${didYouMean(region, [...REGIONS, ...all])}`);
	}
	return regions;
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
