import { z } from "zod";
import { resourceSchemas } from "./collect/schemas.js";
import { keepHeapSmall, MANY_RESOURCES } from "./heap.js";
import { visitResources } from "./inventory_slices.js";
import { parseJson } from "./json.js";
import { blanks } from "./model/blank.js";
import { ConfigurationError } from "./model/errors.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory, inventorySchema } from "./model/inventory.js";
import { facetOf, type Identity, identity, type Resource } from "./model/resource.js";
import { factSharer } from "./model/shared_fact.js";
import { sharedText, withSharedTexts } from "./model/shared_text.js";
import { reasonSharer } from "./model/sharer.js";

/** What a key takes in an inventory, at least. */
const BYTES_PER_RESOURCE = 1_000;

const versioned = z.object({ schema_version: z.number() });

/**
 * Reads a saved `inventory.json`.
 *
 * @throws ConfigurationError for what is no inventory, one of another version, or one that was changed by hand.
 */
export function parseInventory(text: string, name: string): Inventory {
	return inventoryOf(Buffer.from(text), `--inventory ${name}`);
}

/** As `parseInventory`, of UTF-8; `where` begins the message of an error. */
export function inventoryOf(bytes: Buffer, where: string): Inventory {
	if (bytes.length >= MANY_RESOURCES * BYTES_PER_RESOURCE) keepHeapSmall();
	const inventory = inSlices(bytes) ?? whole(bytes, where);
	if (inventory.scopes.length === 0) {
		throw new ConfigurationError(`${where}: names no account and Region that was read: there is nothing to judge`);
	}
	const inconsistency = inconsistencyOf(inventory);
	if (inconsistency !== undefined) throw new ConfigurationError(`${where}: ${inconsistency}`);
	return inventory;
}

/**
 * An inventory read resource by resource, so that it is never held twice, and facts that many resources have are one object.
 * Undefined where anything is not as it should be: what that is, `whole` says.
 */
function inSlices(bytes: Buffer): Inventory | undefined {
	const lists = new Map<string, Resource[]>();
	const share = reasonSharer();
	const readers = new Map<string, (name: string, json: string) => unknown>();
	let members: [name: string, json: string][] = [];
	try {
		const visited = visitResources(bytes, {
			begin: () => {
				members = [];
			},
			member: (name, json) => members.push([name, json]),
			end: (type) => {
				const read = readers.get(type) ?? memberReader(type, share);
				readers.set(type, read);
				const list = lists.get(type) ?? [];
				lists.set(type, list);
				list.push(resourceOf(members, read));
			},
		});
		if (visited === undefined) return undefined;
		const rest = inventorySchema(resourceSchemas).safeParse(JSON.parse(visited.rest));
		const types = Object.entries(rest.data?.resources ?? {});
		const found = new Set(visited.types);
		const told = types.every(([type, list]) => found.has(type) && list?.length === 0) && types.length === found.size;
		if (!rest.success || !told || found.size !== visited.types.length) return undefined;
		// Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
		const inventory = JSON.parse(visited.rest) as Inventory;
		for (const [type, list] of lists) inventory.resources[type] = list;
		return inventory;
	} catch (error) {
		if (error instanceof NotAsItShouldBe || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

class NotAsItShouldBe extends Error {}

/** Reads the members of a type's resources from their JSON. @throws what becomes undefined above. */
function memberReader(type: string, share: ReturnType<typeof reasonSharer>): (name: string, json: string) => unknown {
	if (!Object.hasOwn(resourceSchemas, type)) throw new NotAsItShouldBe();
	const { shape } = resourceSchemas[type as keyof typeof resourceSchemas];
	const schemas = new Map(Object.entries(shape).map(([name, schema]) => [name, factReader(schema, share)]));
	return (name, json) => {
		if (Object.hasOwn(identity.shape, name)) return identityIn(json);
		const read = schemas.get(name);
		if (read === undefined) throw new NotAsItShouldBe();
		return read(json);
	};
}

/** An account and a Region are those of thousands, a name and an ARN mostly nobody else's. */
function identityIn(json: string): unknown {
	const value: unknown = JSON.parse(json);
	return typeof value === "string" ? sharedText(value) : value;
}

function factReader(schema: z.ZodType, share: ReturnType<typeof reasonSharer>): (json: string) => unknown {
	const once = factSharer<unknown>();
	const read = (json: string): unknown => {
		const fact: unknown = withSharedTexts(JSON.parse(json));
		if (!schema.safeParse(fact).success) throw new NotAsItShouldBe();
		const { status, reason } = fact as { status?: string; reason?: Parameters<typeof share>[0] };
		return status === "unknown" && reason !== undefined ? { ...(fact as object), reason: share(reason) } : fact;
	};
	return (json) =>
		once(
			() => json,
			() => read(json),
		);
}

/** In the order of the members, as `JSON.parse` makes it. */
function resourceOf(members: readonly [string, string][], read: (name: string, json: string) => unknown): Resource {
	const made = blank();
	for (const [name, json] of members) made[name] = read(name, json);
	const { arn, account, region, name } = made;
	if (!identity.safeParse({ arn, account, region, name }).success) throw new NotAsItShouldBe();
	return made as Record<string, Resource[string]> & Identity;
}

const blank = blanks<Record<string, unknown>>();

/** An inventory read at once. @throws ConfigurationError that says what is wrong with it, and where. */
function whole(bytes: Buffer, where: string): Inventory {
	const value = parseJson(bytes.toString("utf8"), where);
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
	// Not zod's copy, as above.
	const inventory = value as Inventory;
	shareReasons(inventory);
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
