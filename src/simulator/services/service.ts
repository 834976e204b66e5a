import type { HistoryEvent } from "../history.js";
import type { Protocol } from "../protocol/protocol.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import type { Account, RegionState, World } from "../world.js";
import type { Written } from "../written.js";

/** Who calls: the account's own user, or a session of an assumed role. */
export interface Caller {
	readonly account: string;
	readonly arn: string;
	readonly user_id: string;
	/** Only a session ends. */
	readonly expires_at?: Date;
}

export interface Context {
	readonly world: World;
	/** The account that the credentials belong to. */
	readonly account: Account;
	/** The Region's name, and what stands in it. */
	readonly region: string;
	readonly state: RegionState;
	/** The management events of the Region, the newest first, and until when they are to be seen. */
	readonly events: readonly HistoryEvent[];
	readonly events_until: Date | undefined;
	/** How long a session lasts whose caller does not say. */
	readonly session_seconds: number;
	readonly caller: Caller;
	/** Upper bound of every page, whatever the caller asks for. */
	readonly page_bound: number | undefined;
	/** Where the simulator listens, such as http://127.0.0.1:40123: an answer may lead back to it. */
	readonly url: string;
	/** What callers wrote since the simulator was started. */
	readonly written: Written;
	/** Remembers a session and gives the access key id that names it from now on. */
	readonly openSession: (session: Caller) => string;
}

/** Answers one operation in the wire's own shape; throws a ServiceError for an answer that is an error. */
export type Operation = (context: Context, input: Input) => WireObject;

/** One AWS service: a table of operations and how it words what any service may have to say. */
export interface Service {
	/** The service's name in the credential scope of a signature. */
	readonly scope: string;
	readonly iam_prefix: string;
	/** Operations that IAM knows by the name of another one. */
	readonly iam_names?: Readonly<Record<string, string>>;
	/** The only Regions with an endpoint; absent where every Region has one. */
	readonly regions?: readonly string[];
	readonly protocol: Protocol;
	readonly operations: Readonly<Record<string, Operation>>;
	readonly refusals: Refusals;
}

export interface Refusals {
	unsigned(): ServiceError;
	wrongScope(scope: string): ServiceError;
	/** The access key is unknown here, or the Region does not offer the service to this account. */
	unknownClient(): ServiceError;
	expired(): ServiceError;
	/** Signed at a time that is too far from AWS's. */
	skewed(): ServiceError;
	throttled(): ServiceError;
	denied(action: string, caller: Caller): ServiceError;
	unknownOperation(operation: string): ServiceError;
}

/** The words of a service that speaks JSON. */
export function jsonRefusals(throttled_message: string): Refusals {
	return {
		unsigned: () => new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token"),
		wrongScope: (scope) =>
			new ServiceError("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`),
		unknownClient: () =>
			new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid."),
		expired: () => new ServiceError("ExpiredTokenException", "The security token included in the request is expired"),
		skewed: () => new ServiceError("InvalidSignatureException", "Signature expired: it is now too late for it"),
		throttled: () => new ServiceError("ThrottlingException", throttled_message),
		denied: (action, caller) =>
			new ServiceError("AccessDeniedException", deniedMessage(action, caller), 400, "Message"),
		unknownOperation: () => new ServiceError("UnknownOperationException", ""),
	};
}

/** The IAM action that an operation needs. */
export function actionOf({ iam_prefix, iam_names }: Service, operation: string): string {
	return `${iam_prefix}:${iam_names?.[operation] ?? operation}`;
}

/** How services that check their input by its model word a number out of its range. */
export function rangeMessage(member: string): (asked: number, least: number, most: number) => string {
	return (asked, least, most) =>
		`1 validation error detected: Value '${asked}' at '${member}' failed to satisfy constraint: Member must have ` +
		(asked < least ? `value greater than or equal to ${least}` : `value less than or equal to ${most}`);
}

export function deniedMessage(action: string, { arn }: Caller): string {
	return `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
}

/** The words of a service that speaks REST JSON: its gateway says 403 where the others say 400. */
export function restRefusals(throttled: () => ServiceError): Refusals {
	const refused = (code: string, message: string) => new ServiceError(code, message, 403);
	return {
		unsigned: () => refused("MissingAuthenticationTokenException", "Missing Authentication Token"),
		wrongScope: (scope) =>
			refused("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`),
		unknownClient: () =>
			refused("UnrecognizedClientException", "The security token included in the request is invalid."),
		skewed: () => refused("InvalidSignatureException", "Signature expired: it is now too late for it"),
		expired: () => refused("ExpiredTokenException", "The security token included in the request is expired"),
		throttled,
		denied: (action, caller) =>
			new ServiceError("AccessDeniedException", deniedMessage(action, caller), 403, "Message"),
		unknownOperation: () => new ServiceError("UnknownOperationException", "", 404),
	};
}
