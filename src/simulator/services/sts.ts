import { createHash } from "node:crypto";
import { awsQuery } from "../protocol/query.js";
import { ServiceError } from "../service_error.js";
import { integerOf, textOf } from "../wire.js";
import type { Service } from "./service.js";
import { deniedMessage } from "./service.js";

/** AWS Security Token Service 2011-06-15. */
export const sts: Service = {
	scope: "sts",
	iam_prefix: "sts",
	protocol: awsQuery("2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/"),
	refusals: {
		unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
		wrongScope: (scope) =>
			new ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
		unknownClient: () =>
			new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
		expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
		skewed: () => new ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
		throttled: () => new ServiceError("Throttling", "Rate exceeded"),
		denied: (action, caller) => new ServiceError("AccessDenied", deniedMessage(action, caller), 403),
		unknownOperation: (operation) =>
			new ServiceError("InvalidAction", `Could not find operation ${operation} for version 2011-06-15`),
	},
	operations: {
		GetCallerIdentity: ({ caller }) => ({ Arn: caller.arn, UserId: caller.user_id, Account: caller.account }),
		AssumeRole: ({ world, caller, session_seconds, openSession }, input) => {
			const role_arn = textOf(input, "RoleArn") ?? "";
			const session_name = textOf(input, "RoleSessionName") ?? "";
			const [, account, role] = /^arn:aws:iam::(\d{12}):role\/(?:[^:]*\/)?([\w+=,.@-]{1,64})$/.exec(role_arn) ?? [];
			if (account === undefined || role === undefined) {
				throw new ServiceError("ValidationError", `${role_arn} is invalid`);
			}
			if (!/^[\w+=,.@-]{2,64}$/.test(session_name)) {
				throw new ServiceError(
					"ValidationError",
					`1 validation error detected: Value '${session_name}' at 'roleSessionName' failed to satisfy constraint`,
				);
			}
			const seconds = integerOf(input, "DurationSeconds") ?? session_seconds;
			if (seconds < 900 || seconds > 43_200) {
				throw new ServiceError(
					"ValidationError",
					`The requested DurationSeconds ${seconds} is not between 900 and 43200.`,
				);
			}
			const known = world.account === account || world.other_accounts.some((other) => other.account === account);
			if (!known) {
				const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${role_arn}`;
				throw new ServiceError("AccessDenied", message, 403);
			}
			const role_id = `AROA${createHash("sha256").update(role_arn).digest("hex").slice(0, 17).toUpperCase()}`;
			const session = {
				account,
				arn: `arn:aws:sts::${account}:assumed-role/${role}/${session_name}`,
				user_id: `${role_id}:${session_name}`,
				// Whole seconds, as STS gives them.
				expires_at: new Date((Math.floor(Date.now() / 1000) + seconds) * 1000),
			};
			const access_key_id = openSession(session);
			return {
				Credentials: {
					AccessKeyId: access_key_id,
					SecretAccessKey: `simulated-secret-of-${access_key_id}`,
					SessionToken: `simulated-session-of-${access_key_id}`,
					Expiration: session.expires_at,
				},
				AssumedRoleUser: { AssumedRoleId: session.user_id, Arn: session.arn },
				PackedPolicySize: 0,
			};
		},
	},
};
