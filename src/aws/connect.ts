import {
	loadConfig,
	loadSharedConfigFiles,
	NODE_REGION_CONFIG_FILE_OPTIONS,
	NODE_REGION_CONFIG_OPTIONS,
} from "@smithy/core/config";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import pLimit from "p-limit";
import { ConfigurationError, NotSignedIn } from "../model/errors.js";
import { byText } from "../model/order.js";
import { partitionOfRegion } from "../model/partition.js";
import type { ShardTarget } from "../model/shard.js";
import { didYouMean } from "../text/nearest.js";
import { type Caller, type Connection, createCaller, type Pace } from "./caller.js";
import type { Clock } from "./clock.js";
import { assumedRole, defaultCredentials } from "./credentials.js";
import { createCrowd } from "./crowd.js";
import { configuredEndpoint } from "./endpoint.js";
import { refuseOddFiles } from "./environment_files.js";
import { asFailure, CallFailed } from "./failure.js";
import { homesOf, signInAt } from "./home.js";
import { identify } from "./identity.js";
import { PATIENCE_MS, WaitedTooLong, within } from "./patience.js";
import { REGIONS } from "./regions.js";
import { describeRegions } from "./services/ec2.js";
import { listAccounts } from "./services/organizations.js";
import type { TransportLimits } from "./transport.js";
import { trustedCertificates } from "./trust.js";

/** Where to scan, and how to get there. */
export interface Target {
	/** Empty: the Region that AWS's own configuration names. */
	readonly regions: readonly string[] | "all";
	/** By role, each with the Regions where they differ from `regions`. Empty: the account of the credentials. */
	readonly accounts: readonly ShardTarget[];
	/** Every active account of the organization by the role of this name, in place of `accounts`. */
	readonly organization?: string | undefined;
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
	readonly answering?: NonNullable<Connection["answering"]>;
	/** Called when the program begins to wait for AWS. */
	readonly onWaiting?: () => void;
	/** How long what a scan cannot begin without may take, in milliseconds; 30 s where not given. */
	readonly patience_ms?: number;
	/** What an attempt may take; the usual where not given. */
	readonly limits?: TransportLimits;
	/** Credentials in place of the SDK's default chain. */
	readonly credentials?: AwsCredentialIdentityProvider;
	/** An endpoint in place of the one that AWS's configuration names. */
	readonly endpoint?: string;
}

/** An account that could not be signed in to, and the Regions that it was to be read in. */
export interface FailedAccount {
	/** Twelve digits; empty for the account of the credentials. */
	readonly account: string;
	/** The role by which it was to be read. */
	readonly role_arn?: string | undefined;
	readonly regions: Given;
	readonly error: ConfigurationError;
}

export interface Connected {
	readonly accounts: readonly Account[];
	readonly failed: readonly FailedAccount[];
	/** Accounts of the organization that are not read, with why: "suspended". */
	readonly left_out: readonly { readonly account: string; readonly why: string }[];
}

/** Accounts that are signed in to at once. */
const SIGNING_IN = 10;

/**
 * The accounts to read, each with the Regions and a caller: the credentials' own account, or that of every role.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used: nothing was read then.
 */
export async function connect(target: Target, outside: Outside): Promise<readonly Account[]> {
	const { accounts, failed } = await connectAll(target, outside);
	const [first] = failed;
	if (first !== undefined) throw first.error;
	return accounts;
}

/**
 * As `connect`, where one of several accounts that cannot be used does not stop the others.
 *
 * @throws ConfigurationError when none of them can be used.
 */
export async function connectAll(target: Target, outside: Outside): Promise<Connected> {
	const begun = await begin(target, outside);
	const { callerOf, given, home, homes, own } = begun;
	const { targets, left_out } = await targetsOf(target, begun);
	const limit = pLimit(SIGNING_IN);
	const signIn = async ({ role_arn, external_id, regions: named }: ShardTarget): Promise<Account | FailedAccount> => {
		const regions: Given = named ?? given;
		const whose = role_arn ?? "the AWS credentials";
		const caller = role_arn === undefined ? own : callerOf(assumedRole(role_arn, own, home, external_id));
		try {
			refuseOtherPartition(role_arn, home);
			const known = role_arn === undefined ? begun.identity : undefined;
			const identity = known ?? (await identify(caller, home, whose, outside.patience_ms));
			if (role_arn !== undefined && identity.account !== role_arn.split(":")[4]) {
				throw new ConfigurationError(`STS says that ${role_arn} is of account ${identity.account}, which it is not`);
			}
			const account = { ...identity, caller, regions: await regionsOf(regions, homes, caller) };
			// Of thousands that are signed in to, most wait long until they are read.
			if (targets.length > 1) caller.release(home);
			return account;
		} catch (error) {
			// With the credentials' own the others are signed in to.
			if (caller !== own) caller.close();
			if (!(error instanceof ConfigurationError)) throw error;
			return { account: role_arn?.split(":")[4] ?? "", role_arn, regions, error };
		}
	};
	const results = await Promise.all(targets.map((each) => limit(signIn, each)));
	const accounts = results.filter((each) => "caller" in each);
	const failed = results.filter((each) => "error" in each);
	const [first] = failed;
	if (first !== undefined && accounts.length === 0) throw first.error;
	refuseTwice(accounts);
	return { accounts, failed, left_out };
}

/**
 * The accounts that a scan of the target would read, each with its role, those that it would leave out, and the account of the
 * credentials where that had to be asked. None is signed in to.
 */
export async function accountsIn(
	target: Target,
	outside: Outside,
): Promise<Pick<Connected, "left_out"> & { accounts: readonly ShardTarget[]; own: string | undefined }> {
	const begun = await begin(target, outside);
	try {
		const { targets, own, left_out } = await targetsOf(target, begun);
		return { accounts: targets, own, left_out };
	} finally {
		begun.own.close();
	}
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** What there is before an account is signed in to: the caller with the credentials at hand, and the Regions. */
async function begin(target: Target, outside: Outside) {
	outside.onWaiting?.();
	refuseOddFiles();
	const endpoint: Connection["endpoint"] = async (service_id) =>
		outside.endpoint ?? (await configuredEndpoint(service_id));
	const certificates = await trustedCertificates();
	const crowd = createCrowd();
	const callerOf = (credentials: AwsCredentialIdentityProvider): Caller =>
		createCaller({ ...outside, credentials, endpoint, certificates, crowd });
	if (target.profile !== undefined) await refuseUnknownProfile(target.profile);
	const elsewhere = target.accounts.every(({ regions }) => regions !== undefined) && target.accounts.length > 0;
	const given = elsewhere ? target.regions : await regionsGiven(target);
	const named = given !== "all" && given.length > 0;
	const homes = homesOf({ given, accounts: target.accounts, configured: named ? "" : await configuredRegion() });
	// STS waits for them: it would be blamed for their silence if they had as long.
	const base = outside.credentials ?? (await defaultCredentials((outside.patience_ms ?? PATIENCE_MS) * 0.8));
	const own = callerOf(base);
	return { callerOf, given, own, ...(await signInAt(own, homes, outside.patience_ms)) };
}

/** Credentials hold in one partition, and STS would only say that the ARN is invalid. */
function refuseOtherPartition(role_arn: string | undefined, home: string): void {
	const [, partition = ""] = role_arn?.split(":") ?? [];
	if (role_arn === undefined || partition === partitionOfRegion(home)) return;
	throw new ConfigurationError(
		`${role_arn} is of the partition ${partition}, and ${home} of ${partitionOfRegion(home)}: scan it by itself, with credentials and Regions of its partition`,
	);
}

function refuseTwice(accounts: readonly Account[]): void {
	const ids = accounts.map(({ account }) => account);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice === undefined) return;
	throw new ConfigurationError(`two of the roles belong to account ${twice}: give one role for each account`);
}

/** The accounts that were named, or those of the organization. */
async function targetsOf(
	{ accounts, organization }: Target,
	{ own: caller, home, identity }: Pick<Begun, "own" | "home" | "identity">,
): Promise<Pick<Connected, "left_out"> & { targets: readonly ShardTarget[]; own?: string }> {
	if (organization === undefined) return { targets: accounts.length === 0 ? [{}] : accounts, left_out: [] };
	const own = identity ?? (await identify(caller, home, "the AWS credentials"));
	const listed = await listOrganization(caller, home);
	if (!listed.some(({ account }) => account === own.account)) {
		throw new ConfigurationError(
			`--organization: organizations:ListAccounts did not name ${own.account}, which asks and is of the organization: the list is not whole. Try again, or name the accounts: --accounts-file`,
		);
	}
	const isClosed = ({ state }: { state: string }): boolean => CLOSED.includes(state);
	return {
		own: own.account,
		// The account that asks is read with what it asks with: the management account has no such role of its own.
		targets: listed
			.filter((each) => !isClosed(each))
			.map(({ account }) =>
				account === own.account ? {} : { role_arn: `arn:${own.partition}:iam::${account}:role/${organization}` },
			),
		left_out: listed
			.filter(isClosed)
			.map(({ account, state }) => ({ account, why: state.toLowerCase().replaceAll("_", " ") })),
	};
}

/** States in which nobody can use an account. One that is not named here is read: nobody may be left out for a new word. */
const CLOSED: readonly string[] = ["SUSPENDED", "PENDING_CLOSURE", "CLOSED", "PENDING_ACTIVATION"];

/** Every account of the organization with its state. Any that is left out would be an account that nobody scans. */
async function listOrganization(caller: Caller, home: string): Promise<{ account: string; state: string }[]> {
	const found = new Map<string, string>();
	for await (const page of caller.pages(home, listAccounts, {})) {
		if (page instanceof CallFailed) {
			throw new ConfigurationError(
				`--organization: organizations:ListAccounts did not answer: ${page.reason.message}\n  It may be asked in the management account or that of a delegated administrator. Or name the accounts: --accounts-file.`,
				{ cause: page },
			);
		}
		for (const { Id, State, Status } of page) {
			if (Id === undefined) {
				throw new ConfigurationError(
					"--organization: organizations:ListAccounts named an account without its id: name the accounts: --accounts-file",
				);
			}
			// Pages may overlap; what is told in two ways is read.
			const before = found.get(Id);
			if (before === undefined || CLOSED.includes(before)) found.set(Id, State ?? Status ?? "");
		}
	}
	return [...found].map(([account, state]) => ({ account, state })).sort(byText(({ account }) => account));
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
	throw new NotSignedIn("No Region: give --region, --all-regions, or set AWS_REGION or the profile's region");
}

async function configuredRegion(): Promise<string> {
	const options = { ...NODE_REGION_CONFIG_OPTIONS, default: "" };
	return loadConfig(options, NODE_REGION_CONFIG_FILE_OPTIONS)();
}

/** The Regions to read. Names that this version does not know are asked for, so that a Region newer than it can be read. */
async function regionsOf(given: Given, homes: readonly string[], caller: Caller): Promise<readonly string[]> {
	if (given === "all") return offered(homes, caller, false, "--all-regions");
	const strange = given.find((region) => !REGIONS.includes(region));
	if (strange === undefined) return given;
	const all = await offered(homes, caller, true, strange);
	for (const region of given) {
		if (all.includes(region) || REGIONS.includes(region)) continue;
		throw new ConfigurationError(`"${region}" is not a Region of AWS.${didYouMean(region, [...REGIONS, ...all])}`);
	}
	return given;
}

async function offered(homes: readonly string[], caller: Caller, all: boolean, why: string): Promise<string[]> {
	const answer = await describedIn(homes, caller, all).catch((error: unknown) => {
		const message = error instanceof WaitedTooLong ? error.message : asFailure(error).reason.message;
		const hint = all ? didYouMean(why, REGIONS) : "";
		const cannot = all ? `"${why}" is not a Region that this version knows.${hint}` : `${why} cannot be used.`;
		const instead = all ? "" : "\n  Set AWS_REGION to a Region where it may be asked, or name the Regions: --region.";
		throw new ConfigurationError(`${cannot} ec2:DescribeRegions did not answer: ${message}${instead}`, {
			cause: error,
		});
	});
	const names = (answer.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []).sort();
	if (names.length === 0) throw new ConfigurationError("ec2:DescribeRegions named no Region: give --region");
	return names;
}

/** The Regions as the first says that is not closed to the account by its organization, nor silent. */
async function describedIn([home = "", ...others]: readonly string[], caller: Caller, all: boolean) {
	const asked = caller.call(home, describeRegions, { AllRegions: all });
	try {
		return await within(PATIENCE_MS, asked, `ec2:DescribeRegions in ${home}`);
	} catch (error) {
		const isOfTheRegion =
			error instanceof WaitedTooLong ||
			(error instanceof CallFailed &&
				(error.reason.kind === "unavailable" || error.reason.obstacle === "organization_policy"));
		if (others.length === 0 || !isOfTheRegion) throw error;
		return describedIn(others, caller, all);
	}
}
