import { BOUNDED_GRANT } from "./access.js";
import { type ActionSet, actionUniverse } from "./action_set.js";
import { ACCOUNT_ACTIONS, ADMIN_ACTIONS, READ_ACTIONS, USE_ACTIONS } from "./kms_actions.js";

/** The actions of KMS as sets, and which of them are requests of the same context. */
export const kmsUniverse = actionUniverse("kms", [
	...USE_ACTIONS,
	...ADMIN_ACTIONS,
	BOUNDED_GRANT,
	...READ_ACTIONS,
	...ACCOUNT_ACTIONS,
]);

export function kmsSet(names: readonly string[]): ActionSet {
	return names.reduce((set, name) => set | (1n << BigInt(kmsUniverse.names.indexOf(name))), 0n);
}

/** What AWS adds is taken for a use of the key. */
export const USE = kmsSet(USE_ACTIONS) | kmsUniverse.later | kmsUniverse.unheard;
export const OF_NO_KEY = kmsSet(ACCOUNT_ACTIONS);
export const READS = kmsSet(READ_ACTIONS) | OF_NO_KEY;
export const PUT_KEY_POLICY = kmsSet(["PutKeyPolicy"]);

const ANY_GRANT = kmsSet([BOUNDED_GRANT]);
const FREE_GRANT = kmsSet(["CreateGrant"]);
export const SITUATIONS = [
	["use", USE],
	["grant", ANY_GRANT],
	["free_grant", FREE_GRANT],
	["administer", kmsUniverse.all & ~(USE | ANY_GRANT | FREE_GRANT)],
] as const;
