import type { Protocol } from "../protocol/protocol.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import type { Account, RegionState, World } from "../world.js";

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
	readonly caller: Caller;
	/** Upper bound of every page, whatever the caller asks for. */
	readonly page_bound: number | undefined;
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
		throttled: () => new ServiceError("ThrottlingException", throttled_message),
		denied: (action, caller) =>
			new ServiceError("AccessDeniedException", deniedMessage(action, caller), 400, "Message"),
		unknownOperation: () => new ServiceError("UnknownOperationException", ""),
	};
}

export function deniedMessage(action: string, { arn }: Caller): string {
	return `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
}
