import type { z } from "zod";
import { type Engine, loadEngine } from "../../../src/evaluate/engine.js";
import { indexInventory } from "../../../src/link/relation.js";
import { relations } from "../../../src/link/relations.js";
import { known } from "../../../src/model/observed.js";
import type { Resource } from "../../../src/model/resource.js";
import { loadPolicies } from "../../../src/policies.js";

export const ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

export const BACKUP_ARN = "arn:aws:cloudhsm:eu-central-1:111122223333:backup/backup-ro5c4er4aac";

const policies = loadPolicies(new URL("../../../dist/policies/", import.meta.url));
const engines = new Map<string, Promise<Engine>>();
const index = indexInventory({
	schema_version: 1,
	collected_at: "2026-07-01T00:00:00.000Z",
	tool: { name: "keyproof", version: "0.0.0" },
	scopes: [],
	resources: {},
	gaps: [],
} as never);

export interface Situation {
	readonly document: Readonly<Record<string, unknown>>;
	/** ENCRYPT_DECRYPT where it is not said. */
	readonly usage?: string | undefined;
	readonly tags?: Readonly<Record<string, string>> | undefined;
	readonly grants?: readonly unknown[] | undefined;
	readonly parameters?: Readonly<Record<string, z.core.util.JSONType>> | undefined;
	/** Facets instead of those of an ordinary key. */
	readonly facets?: Readonly<Record<string, unknown>> | undefined;
}

/** A symmetric key of account 111122223333 in eu-central-1 with the policy, and what follows from it. */
export function keyWith({
	document,
	usage = "ENCRYPT_DECRYPT",
	tags = { Owner: "payments" },
	grants = [],
	facets = {},
}: Situation): Resource {
	const key = {
		arn: ARN,
		account: "111122223333",
		region: "eu-central-1",
		name: "alias/payments",
		metadata: known({
			key_id: "1234abcd-12ab-34cd-56ef-1234567890ab",
			manager: "CUSTOMER",
			state: "Enabled",
			spec: "SYMMETRIC_DEFAULT",
			usage,
			origin: "AWS_KMS",
			creation_date: "2025-01-15T12:00:00.000Z",
			description: "",
			multi_region: false,
			replica_arns: [],
		}),
		tags: known(tags),
		grants: known(grants),
		policy: known({ document }),
		...facets,
	} as Resource;
	const derived = relations
		.filter(({ type, needs }) => type === "kms_key" && needs.every((need) => need.startsWith("kms_key.")))
		.map((relation) => [relation.facet, relation.derive(index, key)] as const);
	return { ...key, ...Object.fromEntries(derived) };
}

/** The backup of account 111122223333 in eu-central-1 with the resource policy, and what follows from it alone. */
function backupWith(document: Situation["document"]): Resource {
	const backup = {
		arn: BACKUP_ARN,
		account: "111122223333",
		region: "eu-central-1",
		name: "backup-ro5c4er4aac",
		metadata: known({ backup_id: "backup-ro5c4er4aac", state: "READY", tags: {} }),
		resource_policy: known({ document }),
	} as Resource;
	const access = relations.find(({ type, facet }) => type === "cloudhsm_backup" && facet === "access");
	return { ...backup, access: access?.derive(index, backup) } as Resource;
}

/** What the rule tells of the key, each as `severity: message` or, at the rule's own severity, the message; sorted. */
export function tells(rule: string, situation: Situation): Promise<string[]> {
	return toldOf(rule, keyWith(situation), situation.parameters);
}

/** The same of a backup's resource policy. */
export function tellsOfBackup(
	document: Situation["document"],
	parameters?: Situation["parameters"],
): Promise<string[]> {
	return toldOf("cloudhsm_backup/not_shared", backupWith(document), parameters);
}

async function toldOf(rule: string, resource: Resource, parameters: Situation["parameters"] = {}): Promise<string[]> {
	const [type = "", name = ""] = rule.split("/");
	const kept = `${rule} ${JSON.stringify(parameters)}`;
	const engine = engines.get(kept) ?? engineWith(type, name, parameters);
	engines.set(kept, engine);
	const answer = (await engine)(type, resource).get(name);
	if (answer?.subject !== true) throw new Error(`${rule} is not about the resource`);
	return answer.violations
		.map(({ message, severity }) => (severity === undefined ? message : `${severity}: ${message}`))
		.sort();
}

function engineWith(type: string, name: string, own: NonNullable<Situation["parameters"]>): Promise<Engine> {
	const rules = policies.rules.filter((rule) => rule.type === type);
	const parameters = Object.fromEntries(
		rules.map(({ id, parameters: declared }) => [
			id.slice(type.length + 1),
			Object.fromEntries(Object.entries(declared).map(([parameter, value]) => [parameter, value.default])),
		]),
	);
	parameters[name] = { ...parameters[name], ...own };
	return loadEngine(
		{ ...policies, rules },
		{ parameters: { [type]: parameters }, scan: { collected_at: "2026-07-01T00:00:00.000Z" } },
	);
}
