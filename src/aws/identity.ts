import { ConfigurationError, NotSignedIn } from "../model/errors.js";
import { capital } from "../text/capital.js";
import type { Caller } from "./caller.js";
import { CredentialsBroken, CredentialsUnavailable } from "./credentials.js";
import { asFailure, EXPIRED, errorName } from "./failure.js";
import { PATIENCE_MS, WaitedTooLong, within } from "./patience.js";
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
export async function identify(
	caller: Caller,
	region: string,
	whose: string,
	patience_ms = PATIENCE_MS,
): Promise<CallerIdentity> {
	const asked = caller.call(region, getCallerIdentity, {});
	const answer = await within(patience_ms, asked, `STS in ${region} to tell the account of ${whose}`).catch(
		(error: unknown) => {
			throw explain(error, whose);
		},
	);
	const [, partition = "", , , of_arn] = (answer.Arn ?? "").split(":");
	const account = answer.Account ?? "";
	if (!/^\d{12}$/.test(account) || !/^aws[a-z-]*$/.test(partition) || of_arn !== account) {
		throw new ConfigurationError(`STS did not tell the account of ${whose}`);
	}
	return { account, partition };
}

function explain(error: unknown, whose: string): ConfigurationError {
	if (error instanceof WaitedTooLong) {
		const message = `${capital(error.message)}: see whether a proxy (HTTPS_PROXY), a firewall or a VPC endpoint for STS is in the way`;
		return new ConfigurationError(message, { cause: error });
	}
	const failure = asFailure(error);
	const { kind, action, message } = failure.reason;
	const cause = { cause: failure };
	if (failure.cause instanceof CredentialsUnavailable) {
		return new NotSignedIn(
			`No AWS credentials were found. Locally: set AWS_PROFILE, or sign in (aws sso login). In GitHub Actions: run aws-actions/configure-aws-credentials before this step, with "id-token: write" in permissions.\n  ${message}`,
			cause,
		);
	}
	if (failure.cause instanceof CredentialsBroken) {
		return new ConfigurationError(`No AWS credentials: ${failure.cause.message}`, cause);
	}
	if (failure.reason.obstacle === "clock_skewed") {
		return new ConfigurationError(
			`AWS does not accept ${whose}: set the clock of this machine (timedatectl set-ntp true).\n  ${message}`,
			cause,
		);
	}
	if (failure.reason.obstacle === "session_expired" || EXPIRED.includes(errorName(failure))) {
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
	return new ConfigurationError(`STS could not be asked for the account of ${whose}.\n  ${message}`, cause);
}
