import { ConfigurationError, NotSignedIn } from "../model/errors.js";
import type { Caller } from "./caller.js";
import { CredentialsUnavailable } from "./credentials.js";
import { asFailure, EXPIRED, errorName } from "./failure.js";
import { assumeRole, getCallerIdentity } from "./services/sts.js";

/** The account behind credentials, and its partition (`aws`, `aws-cn`, `aws-us-gov`). */
export interface CallerIdentity {
	readonly account: string;
	readonly partition: string;
}

/**
 * Asks STS who the credentials belong to.
 *
 * @param whose for messages: "the default credentials", or a role's ARN.
 * @throws ConfigurationError saying which of the usual causes it is: no credentials, expired, refused, out of reach.
 */
export async function identify(caller: Caller, region: string, whose: string): Promise<CallerIdentity> {
	const answer = await caller.call(region, getCallerIdentity, {}).catch((error: unknown) => {
		throw explain(error, whose);
	});
	const [, partition = ""] = (answer.Arn ?? "").split(":");
	const account = answer.Account ?? "";
	if (!/^\d{12}$/.test(account) || !/^aws[a-z-]*$/.test(partition)) {
		throw new ConfigurationError(`STS did not say which account ${whose} belongs to`);
	}
	return { account, partition };
}

function explain(error: unknown, whose: string): ConfigurationError {
	const failure = asFailure(error);
	const { kind, action, message } = failure.reason;
	const cause = { cause: failure };
	if (failure.cause instanceof CredentialsUnavailable) {
		return new NotSignedIn(
			`No AWS credentials were found. Locally: set AWS_PROFILE, or sign in (aws sso login). In GitHub Actions: run aws-actions/configure-aws-credentials before this step, with "id-token: write" in permissions.\n  ${message}`,
			cause,
		);
	}
	if (EXPIRED.includes(errorName(failure))) {
		return new ConfigurationError(
			`The token of ${whose} has expired. Sign in again, or let the workflow assume its role again.\n  ${message}`,
			cause,
		);
	}
	if (action === assumeRole.action && kind === "denied") {
		return new ConfigurationError(
			`${whose} could not be assumed: its trust policy must name the credentials in use.\n  ${message}`,
			cause,
		);
	}
	if (kind === "denied") return new ConfigurationError(`AWS does not accept ${whose}.\n  ${message}`, cause);
	return new ConfigurationError(`STS could not be asked who ${whose} belongs to.\n  ${message}`, cause);
}
