import { loadSharedConfigFiles } from "@smithy/core/config";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import type { Caller } from "./caller.js";
import { PATIENCE_MS, WaitedTooLong, within } from "./patience.js";
import { assumeRole } from "./services/sts.js";

/** Nothing gave credentials. The cause is what the last of the places that were asked said. */
export class CredentialsUnavailable extends Error {
	override readonly name = "CredentialsUnavailable";
}

/** A place that was to give credentials failed, or did not answer. */
export class CredentialsBroken extends Error {
	override readonly name = "CredentialsBroken";
}

/** Where the SDK's default chain looks, as far as it is known before it looks. */
interface Source {
	/** For messages: `the credential_process of profile "audit"`. */
	readonly name: string;
	/** A program, whose failure the chain would pass over. */
	readonly process?: true;
}

/** The SDK's default chain: environment, profile, SSO, web identity, container, instance. */
export async function defaultCredentials(patience_ms = PATIENCE_MS): Promise<AwsCredentialIdentityProvider> {
	const { fromNodeProviderChain, fromProcess } = await import("@aws-sdk/credential-providers");
	const source = await sourceOf(process.env.AWS_PROFILE);
	// The chain passes over a program that failed, and ends with "no credentials".
	const provider = source.process === true ? fromProcess() : fromNodeProviderChain();
	return told(provider, source, patience_ms);
}

/** The same credentials, in time; what went wrong is told by the type of the error. */
function told(
	provider: AwsCredentialIdentityProvider,
	source: Source,
	patience_ms: number,
): AwsCredentialIdentityProvider {
	return async (properties) => {
		try {
			return await within(patience_ms, provider(properties), `${source.name} to give credentials`);
		} catch (error) {
			const words = error instanceof Error ? error.message : String(error);
			if (error instanceof WaitedTooLong) throw new CredentialsBroken(words, { cause: error });
			if (source.process === true) throw new CredentialsBroken(`${source.name} failed: ${words}`, { cause: error });
			throw new CredentialsUnavailable(words, { cause: error });
		}
	};
}

/** Which of its places the default chain comes to, by the environment and the profile. */
async function sourceOf(named: string | undefined): Promise<Source> {
	const { env } = process;
	if (named === undefined && env.AWS_ACCESS_KEY_ID !== undefined) return { name: "the environment" };
	const profile = named ?? "default";
	const { configFile, credentialsFile } = await loadSharedConfigFiles();
	const settings = { ...configFile[profile], ...credentialsFile[profile] };
	if (settings.sso_session !== undefined || settings.sso_start_url !== undefined) {
		return { name: `IAM Identity Center, which profile "${profile}" names,` };
	}
	if (settings.aws_access_key_id !== undefined || settings.role_arn !== undefined) {
		return { name: `profile "${profile}"` };
	}
	if (settings.credential_process !== undefined) {
		return { name: `the credential_process of profile "${profile}"`, process: true };
	}
	if (env.AWS_WEB_IDENTITY_TOKEN_FILE !== undefined) return { name: "STS (AWS_WEB_IDENTITY_TOKEN_FILE)" };
	const endpoint = env.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
	if (endpoint !== undefined) return { name: `the container's credential endpoint (${endpoint})` };
	return { name: "the instance metadata service (no other source of credentials is configured)" };
}

/** Credentials are renewed so many milliseconds before they end, as by the SDK itself. */
const RENEWED_BEFORE = 300_000;

/**
 * A role's credentials, which all clients share: each for itself would assume the role for each service and Region.
 *
 * @param caller calls with the credentials that may assume the role; what it throws tells by its action that they may not.
 */
export function assumedRole(
	arn: string,
	caller: Caller,
	region: string,
	external_id?: string,
): AwsCredentialIdentityProvider {
	const assume = async (): Promise<AwsCredentialIdentity> => {
		const { Credentials: given } = await caller.call(region, assumeRole, {
			RoleArn: arn,
			RoleSessionName: "keyproof",
			...(external_id === undefined ? {} : { ExternalId: external_id }),
		});
		const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
		if (AccessKeyId === undefined || SecretAccessKey === undefined) {
			throw new CredentialsBroken(`sts:AssumeRole gave no credentials for ${arn}`);
		}
		return {
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
			...(Expiration === undefined ? {} : { expiration: Expiration }),
		};
	};
	return renewed(assume, () => Date.now() + caller.clockSkew());
}

/** After a renewal that failed, the next is tried so many milliseconds later, as long as the credentials at hand hold. */
const TRIED_AGAIN_AFTER = 30_000;

/**
 * Credentials that are renewed in time, once for all who ask. Where that fails, those at hand serve to their end: STS may be
 * back before that.
 *
 * @param now by the clock that says when they end, which is AWS's.
 */
function renewed(give: () => Promise<AwsCredentialIdentity>, now: () => number): AwsCredentialIdentityProvider {
	let held: AwsCredentialIdentity | undefined;
	let giving: Promise<AwsCredentialIdentity> | undefined;
	let not_before = Number.NEGATIVE_INFINITY;

	const left = (): number =>
		held === undefined ? 0 : (held.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now();

	async function renew(): Promise<AwsCredentialIdentity> {
		try {
			held = await give();
			return held;
		} catch (error) {
			if (held === undefined || left() <= 0) throw error;
			not_before = now() + TRIED_AGAIN_AFTER;
			return held;
		} finally {
			giving = undefined;
		}
	}

	return async () => {
		if (held !== undefined && (left() >= RENEWED_BEFORE || (left() > 0 && now() < not_before))) return held;
		giving ??= renew();
		return giving;
	};
}
