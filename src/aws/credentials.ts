import { memoize } from "@smithy/core/config";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import type { Caller } from "./caller.js";
import { assumeRole } from "./services/sts.js";

/** Nothing gave credentials. The cause is what the last of the places that were asked said. */
export class CredentialsUnavailable extends Error {
	override readonly name = "CredentialsUnavailable";
}

/** The SDK's default chain: environment, profile, SSO, web identity, container, instance. */
export async function defaultCredentials(): Promise<AwsCredentialIdentityProvider> {
	const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
	return told(fromNodeProviderChain());
}

/** The same credentials; that there are none is told by the type of the error. */
function told(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
	return async (properties) => {
		try {
			return await provider(properties);
		} catch (error) {
			const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			throw new CredentialsUnavailable(message, { cause: error });
		}
	};
}

/** Credentials are renewed so many milliseconds before they end, as by the SDK itself. */
const RENEWED_BEFORE = 300_000;

/**
 * A role's credentials, which all clients share: each for itself would assume the role for each service and Region.
 *
 * @param caller calls with the credentials that may assume the role; what it throws tells by its action that they may not.
 */
export function assumedRole(arn: string, caller: Caller, region: string): AwsCredentialIdentityProvider {
	const assume = async (): Promise<AwsCredentialIdentity> => {
		const { Credentials: given } = await caller.call(region, assumeRole, {
			RoleArn: arn,
			RoleSessionName: "keyproof",
		});
		const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
		if (AccessKeyId === undefined || SecretAccessKey === undefined) {
			throw new CredentialsUnavailable(`sts:AssumeRole gave no credentials for ${arn}`);
		}
		return {
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
			...(Expiration === undefined ? {} : { expiration: Expiration }),
		};
	};
	const ends = ({ expiration }: AwsCredentialIdentity) => expiration !== undefined;
	const isEnding = ({ expiration }: AwsCredentialIdentity) =>
		expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE;
	return memoize(assume, isEnding, ends);
}
