import type { z } from "zod";
import { type Engine, loadEngine } from "../../../src/evaluate/engine.js";
import { indexInventory } from "../../../src/link/relation.js";
import { relations } from "../../../src/link/relations.js";
import { known } from "../../../src/model/observed.js";
import type { Resource } from "../../../src/model/resource.js";
import { loadPolicies } from "../../../src/policies.js";

export const ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const policies = loadPolicies(new URL("../../../dist/policies/", import.meta.url));
const rules = policies.rules.filter(({ type }) => type === "kms_key");
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

/** What the rule tells of the key, each as `severity: message` or, at the rule's own severity, the message; sorted. */
export async function tells(rule: string, situation: Situation): Promise<string[]> {
	const name = rule.slice("kms_key/".length);
	const kept = `${name} ${JSON.stringify(situation.parameters ?? {})}`;
	const engine = engines.get(kept) ?? engineWith(name, situation.parameters ?? {});
	engines.set(kept, engine);
	const answer = (await engine)("kms_key", keyWith(situation)).get(name);
	if (answer?.subject !== true) throw new Error(`${rule} is not about the key`);
	return answer.violations
		.map(({ message, severity }) => (severity === undefined ? message : `${severity}: ${message}`))
		.sort();
}

function engineWith(name: string, own: NonNullable<Situation["parameters"]>): Promise<Engine> {
	const parameters = Object.fromEntries(
		rules.map(({ id, parameters: declared }) => [
			id.slice("kms_key/".length),
			Object.fromEntries(Object.entries(declared).map(([parameter, value]) => [parameter, value.default])),
		]),
	);
	parameters[name] = { ...parameters[name], ...own };
	return loadEngine(
		{ ...policies, rules },
		{ parameters: { kms_key: parameters }, scan: { collected_at: "2026-07-01T00:00:00.000Z" } },
	);
}
