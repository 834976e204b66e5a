/** What a command of the log does, as far as it is told apart. */
export type Deed =
	| "login"
	| "logout"
	| "user_made"
	| "user_removed"
	| "password_changed"
	| "quorum_changed"
	| "quorum_token"
	| "key_made"
	| "key_imported"
	| "key_exported"
	| "key_deleted"
	| "key_changed"
	| "key_shared"
	| "key_synchronized"
	| "backup"
	| "certificate"
	| "initialized"
	| "other";

/**
 * Every Opcode of "AWS CloudHSM audit log reference"
 * (https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm-audit-log-reference.html), and those that its examples and
 * former editions have: CN_CREATE_APPLIANCE_USER, CN_SESSION_CLOSE.
 */
const DEEDS: Readonly<Record<string, Deed>> = {
	CN_LOGIN: "login",
	CN_LOGOUT: "logout",
	CN_APP_FINALIZE: "logout",
	CN_CLOSE_SESSION: "logout",
	CN_SESSION_CLOSE: "logout",
	CN_CREATE_USER: "user_made",
	CN_CREATE_CO: "user_made",
	CN_CREATE_APPLIANCE_USER: "user_made",
	CN_DELETE_USER: "user_removed",
	CN_CHANGE_PSWD: "password_changed",
	CN_SET_M_VALUE: "quorum_changed",
	CN_APPROVE_TOKEN: "quorum_token",
	CN_DELETE_TOKEN: "quorum_token",
	CN_GET_TOKEN: "quorum_token",
	CN_GENERATE_KEY: "key_made",
	CN_GENERATE_KEY_PAIR: "key_made",
	CN_DERIVE_KEY: "key_made",
	CN_CREATE_OBJECT: "key_imported",
	CN_UNWRAP_KEY: "key_imported",
	CN_WRAP_KEY: "key_exported",
	CN_NIST_AES_WRAP: "key_exported",
	CN_DESTROY_OBJECT: "key_deleted",
	CN_TOMBSTONE_OBJECT: "key_deleted",
	CN_MODIFY_OBJECT: "key_changed",
	CN_SHARE_OBJECT: "key_shared",
	CN_INSERT_MASKED_OBJECT_USER: "key_synchronized",
	CN_EXTRACT_MASKED_OBJECT_USER: "key_synchronized",
	CN_BACKUP_BEGIN: "backup",
	CN_BACKUP_END: "backup",
	CN_RESTORE_BEGIN: "backup",
	CN_RESTORE_END: "backup",
	CN_CERT_AUTH_STORE_CERT: "certificate",
	CN_INIT_TOKEN: "initialized",
	CN_INIT_DONE: "initialized",
	CN_GEN_KEY_ENC_KEY: "initialized",
	CN_GEN_PSWD_ENC_KEY: "initialized",
	CN_FIPS_RAND: "other",
};

/** The operations of "Certificate storage audit logs", which are JSON in a stream named by the cluster. */
const CERTIFICATE_OPERATIONS: readonly string[] = ["CreateObject", "DestroyObject", "SetAttributeValues"];

/** What an Opcode does; undefined for one that this version does not know. */
export function deedOf(opcode: string): Deed | undefined {
	if (CERTIFICATE_OPERATIONS.includes(opcode)) return "certificate";
	return Object.hasOwn(DEEDS, opcode) ? DEEDS[opcode] : undefined;
}

/** The names of every Opcode that is known. */
export const OPCODES: readonly string[] = Object.keys(DEEDS);
