import { z } from "zod";
import { resourceSchemas } from "./collect/schemas.js";
import { parseJson } from "./json.js";
import { ConfigurationError } from "./model/errors.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory, inventorySchema } from "./model/inventory.js";
import { facetOf } from "./model/resource.js";
import { reasonSharer } from "./model/shared_reason.js";

const versioned = z.object({ schema_version: z.number() });

/**
 * Reads a saved `inventory.json`.
 *
 * @throws ConfigurationError for what is no inventory, one of another version, or one that was changed by hand.
 */
export function parseInventory(text: string, name: string): Inventory {
	return inventoryOf(text, `--inventory ${name}`);
}

/** As `parseInventory`; `where` begins the message of an error. */
export function inventoryOf(text: string, where: string): Inventory {
	const value = parseJson(text, where);
	const version = versioned.safeParse(value);
	if (!version.success) {
		throw new ConfigurationError(
			`${where}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`,
		);
	}
	const { schema_version } = version.data;
	if (schema_version !== INVENTORY_SCHEMA_VERSION) {
		const age = schema_version > INVENTORY_SCHEMA_VERSION ? "newer" : "older";
		throw new ConfigurationError(
			`${where}: has schema_version ${schema_version}, ${age} than ${INVENTORY_SCHEMA_VERSION}, which this version reads: collect it again with this version`,
		);
	}
	const parsed = inventorySchema(resourceSchemas).safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new ConfigurationError(`${where}: ${issue === undefined ? "not valid" : explain(issue)}`);
	}
	// Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
	const inventory = value as Inventory;
	shareReasons(inventory);
	if (inventory.scopes.length === 0) {
		throw new ConfigurationError(`${where}: names no account and Region that was read: there is nothing to judge`);
	}
	const inconsistency = inconsistencyOf(inventory);
	if (inconsistency !== undefined) throw new ConfigurationError(`${where}: ${inconsistency}`);
	return inventory;
}

/** One object for equal reasons, in place. */
function shareReasons({ resources }: Inventory): void {
	const share = reasonSharer();
	for (const resource of Object.values(resources).flat()) {
		for (const name of Object.keys(resource)) {
			const fact = facetOf(resource, name);
			if (fact?.status === "unknown") fact.reason = share(fact.reason);
		}
	}
}

/** What no inventory that keyproof wrote has: a type that was read and has no list, a resource that stands in it twice. */
function inconsistencyOf({ scopes, resources }: Inventory): string | undefined {
	for (const [index, { types }] of scopes.entries()) {
		const listless = types.find((type) => !Object.hasOwn(resources, type));
		if (listless !== undefined) return `scopes.${index}.types names ${listless}, but resources has no list of it`;
	}
	for (const [type, list] of Object.entries(resources)) {
		const seen = new Set<string>();
		for (const [index, { arn }] of list.entries()) {
			if (seen.has(arn)) return `resources.${type}.${index}: ${arn} stands here a second time`;
			seen.add(arn);
		}
	}
	return undefined;
}

/** `resources.kms_key.3.rotation.value.enabled: …`; within a fact, what is wrong with it as the kind of fact it says it is. */
function explain(issue: z.core.$ZodIssue): string {
	if (issue.code === "invalid_union") {
		const branch = issue.errors.find((issues) => issues.every(({ path }) => path[0] !== "status"));
		const [inner] = branch ?? [];
		if (inner !== undefined) return explain({ ...inner, path: [...issue.path, ...inner.path] });
	}
	const where = issue.path.map(String).join(".");
	return `${where}${where === "" ? "" : ": "}${issue.message}`.slice(0, 500);
}
