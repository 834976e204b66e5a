import { z } from "zod";
import { resourceSchemas } from "./collect/registry.js";
import { ConfigurationError } from "./model/errors.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory, inventorySchema } from "./model/inventory.js";

const versioned = z.object({ schema_version: z.number() });

/**
 * Reads a saved `inventory.json`.
 *
 * @throws ConfigurationError for what is no inventory, one of another version, or one that was changed by hand.
 */
export function parseInventory(text: string, name: string): Inventory {
	const value = parseJson(text, name);
	const version = versioned.safeParse(value);
	if (!version.success) {
		throw new ConfigurationError(`--inventory ${name}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`);
	}
	const { schema_version } = version.data;
	if (schema_version !== INVENTORY_SCHEMA_VERSION) {
		const age = schema_version > INVENTORY_SCHEMA_VERSION ? "newer" : "older";
		throw new ConfigurationError(
			`--inventory ${name}: has schema_version ${schema_version}, ${age} than ${INVENTORY_SCHEMA_VERSION}, which this version reads: collect it again with this version`,
		);
	}
	const parsed = inventorySchema(resourceSchemas).safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const where = issue?.path.map(String).join(".") ?? "";
		throw new ConfigurationError(`--inventory ${name}: ${where}: ${issue?.message ?? "not valid"}`);
	}
	const inventory = parsed.data as Inventory;
	if (inventory.scopes.length === 0) {
		throw new ConfigurationError(`--inventory ${name}: names no account and Region that was read: there is nothing to judge`);
	}
	return inventory;
}

function parseJson(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`--inventory ${name}: not valid JSON: ${message}`, { cause: error });
	}
}
