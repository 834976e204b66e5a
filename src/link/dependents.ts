import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import { known, type Observed, type Reason, reason } from "../model/observed.js";
import { once } from "../model/once.js";
import { facetRead, whyUnknown, withMetadata } from "./described.js";
import { type Index, relation } from "./relation.js";

/** States in which KMS uses a key for nobody: https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
const OUT_OF_USE = new Set(["Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"]);

const dependent = z.strictObject({
	/** A trail or an audit log that is encrypted under the key, a service that holds a grant on it, an alias that leads to it. */
	kind: z.enum(["trail", "log_group", "service", "alias"]),
	name: z.string(),
});
type Dependent = z.infer<typeof dependent>;

/** One object for the many keys of which it is said. */
const LOOKED_UP_NOTHING = known({ found: [], unread: [] });

/**
 * What in the scan hangs on a key that cannot be used, and why there may be more; of a key that can be used nothing is
 * looked up.
 */
export const keyDependents = relation({
	type: "kms_key",
	facet: "dependents",
	schema: z.strictObject({ found: z.array(dependent), unread: z.array(reason) }),
	needs: ["kms_key.metadata", "kms_key.aliases", "kms_key.grants", "region.trails", "cloudhsm_cluster.log_group"],
	derive: (index, key) =>
		withMetadata(key, ({ state, manager }) => {
			if (manager !== "CUSTOMER" || !OUT_OF_USE.has(state)) return LOOKED_UP_NOTHING;
			const all = [trailsOf(index, key), auditLogsOf(index, key), servicesOf(key), aliasesOf(key)];
			return known({
				found: all.flatMap(({ found }) => found),
				unread: all.flatMap(({ unread }) => unread),
			});
		}),
});

interface Part {
	readonly found: readonly Dependent[];
	readonly unread: readonly Reason[];
}

/** Trails are seen from many Regions and accounts, and each of them tells its key. */
function trailsOf(index: Index, key: KmsKey): Part {
	const here = index.near("region", key);
	const unlisted = here.length === 0 ? index.unlisted("region", key) : undefined;
	const unread: Reason[] = unlisted === undefined ? [] : [unlisted];
	for (const region of here) if (region.trails?.status !== "known") unread.push(whyUnknown(region, "trails"));
	const names = [...(trailsByKey(index).get(key.arn)?.values() ?? [])];
	return { found: names.sort().map((name) => ({ kind: "trail", name })), unread };
}

/** By the key's ARN the names of the trails under it, by their ARNs: looked for once, not for each key. */
const trailsByKey = once((index: Index) => {
	const keys = new Map<string, Map<string, string>>();
	for (const { trails } of index.all("region")) {
		if (trails?.status !== "known") continue;
		for (const { trail_arn, name, kms_key_id } of trails.value) {
			if (kms_key_id === undefined) continue;
			keys.set(kms_key_id, (keys.get(kms_key_id) ?? new Map<string, string>()).set(trail_arn, name));
		}
	}
	return keys;
});

/** The audit logs of clusters in the key's Region, where alone a log group can be under it. */
function auditLogsOf(index: Index, key: KmsKey): Part {
	const found: Dependent[] = [];
	const missing = index.unlisted("cloudhsm_cluster", key);
	const offered = index.scope(key)?.not_offered.includes("cloudhsm_cluster") !== true;
	const unread: Reason[] = missing === undefined || !offered ? [] : [missing];
	for (const cluster of index.near("cloudhsm_cluster", key)) {
		const group = cluster.log_group;
		if (group?.status === "known") {
			const { kms_key_id, log_group_name } = group.value;
			if (kms_key_id === key.arn) found.push({ kind: "log_group", name: log_group_name });
		} else if (!isToCome(group)) {
			unread.push(whyUnknown(cluster, "log_group"));
		}
	}
	return { found, unread };
}

/** The group that CloudHSM makes along with the first HSM of a cluster to be is under no key of the account's. */
function isToCome(group: Observed<unknown> | undefined): boolean {
	return group?.status === "unknown" && group.reason.kind === "known_after_apply";
}

/** Services that hold grants, such as for a volume, a database or a table that is under the key. */
function servicesOf(key: KmsKey): Part {
	const grants = facetRead(key, "grants");
	if (grants.status === "unknown") return { found: [], unread: [grants.reason] };
	const names = new Set(
		grants.value.flatMap(({ grantee_service_principal, grantee_principal = "" }) => {
			if (grantee_service_principal !== undefined) return [grantee_service_principal];
			return isService(grantee_principal) ? [grantee_principal] : [];
		}),
	);
	return { found: [...names].sort().map((name) => ({ kind: "service", name })), unread: [] };
}

/**
 * An older grant names the service where others name a principal: by its own name, by the session that it opens, or by the
 * role that only it can assume.
 */
function isService(principal: string): boolean {
	if (principal.startsWith("arn:"))
		return /^arn:[^:]*:(sts|iam)::\d*:(assumed-role\/aws:|role\/aws-service-role\/)/.test(principal);
	return /\.amazonaws\.com(\.cn)?$/.test(principal);
}

function aliasesOf(key: KmsKey): Part {
	const aliases = facetRead(key, "aliases");
	if (aliases.status === "unknown") return { found: [], unread: [aliases.reason] };
	return { found: aliases.value.map(({ name }) => ({ kind: "alias", name })), unread: [] };
}
