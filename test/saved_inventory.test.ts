import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { resourceSchemas } from "../src/collect/schemas.js";
import { ConfigurationError } from "../src/model/errors.js";
import { type Gap, type Inventory, inventorySchema } from "../src/model/inventory.js";
import { known, unknown } from "../src/model/observed.js";
import { parseInventory } from "../src/saved_inventory.js";
import { DENIED, gap, inventoryOf, key, store } from "./link/inventory.js";

const ROTATING = { ...key("k1"), rotation: known({ enabled: true }) };

/** A saved inventory as plain values that a test may spoil. */
// biome-ignore lint/suspicious/noExplicitAny: the tests put in what does not belong there
function saved(): any {
	const gaps: Gap[] = [gap("cloudhsm_cluster")];
	return JSON.parse(JSON.stringify(inventoryOf([ROTATING, key("k2"), store("cks-1", "cluster-a")], { gaps })));
}

function refusal(text: string): string {
	try {
		parseInventory(text, "old/inventory.json");
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("the inventory was accepted");
}

describe("a saved inventory", () => {
	it("is read with words of AWS's that this version does not know", () => {
		const inventory = saved();
		inventory.resources.kms_key[0].metadata.value.state = "Archived";
		expect(parseInventory(JSON.stringify(inventory), "i.json").resources.kms_key).toHaveLength(2);
	});

	it("is read as it was written", () => {
		const inventory: Inventory = saved();
		const text = JSON.stringify(inventory);
		expect(JSON.stringify(parseInventory(text, "inventory.json"))).toBe(text);
	});

	it("may hold unknown facts, and types without a resource", () => {
		const inventory = saved();
		inventory.resources.kms_key[0].rotation = unknown(DENIED);
		inventory.resources.kms_key[1].policy = unknown({ kind: "throttled", action: "kms:GetKeyPolicy", message: "" });
		expect(parseInventory(JSON.stringify(inventory), "inventory.json").resources.cloudhsm_backup).toEqual([]);
	});
});

describe("an inventory that is read resource by resource", () => {
	const texts = [JSON.stringify(saved()), JSON.stringify(saved(), null, "\t")];
	const strict = inventorySchema(resourceSchemas);
	/** What is read of a text, as JSON; undefined where it is refused. */
	const readOf = (text: string): string | undefined => {
		try {
			return JSON.stringify(parseInventory(text, "i.json"));
		} catch (error) {
			expect(error).toBeInstanceOf(ConfigurationError);
			return undefined;
		}
	};
	/** A text with a piece of it in another place, or out of it, or with something put in. */
	const spoiled = fc
		.record({
			text: fc.constantFrom(...texts),
			from: fc.nat(),
			length: fc.oneof(fc.constant(0), fc.nat(60)),
			to: fc.nat(),
			put: fc.oneof(
				fc.constant(undefined),
				fc.constantFrom(
					...'{}[],:" \\0a\n',
					'"resources":{},',
					'"arn":"',
					'"__proto__":{},',
					"\\u0061",
					"\ufeff",
					"null",
				),
			),
		})
		.map(({ text, from, length, to, put }) => {
			const start = from % text.length;
			const rest = text.slice(0, start) + text.slice(start + length);
			const at = to % (rest.length + 1);
			return rest.slice(0, at) + (put ?? text.slice(start, start + length)) + rest.slice(at);
		});

	it("is what JSON has it be, wherever it is laid out otherwise, and nothing that is none is taken for one", () => {
		for (const text of texts) expect(readOf(text)).toBe(JSON.stringify(JSON.parse(text)));
		fc.assert(
			fc.property(spoiled, (text) => {
				const read = readOf(text);
				if (read === undefined) return;
				const value: unknown = JSON.parse(text);
				expect(read).toBe(JSON.stringify(value));
				expect(strict.safeParse(value).success).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});

	it.each([
		["a list of a type twice", '"kms_key":[', '"kms_key":[],"kms_key":['],
		["the resources twice", '"resources":', '"resources":{"kms_key":[{}]},"resources":'],
		["a name that is written with escapes", '"kms_key":', '"kms_\\u006bey":'],
		["a member of a resource twice", '"arn":', '"arn":"x","arn":'],
	])("is what JSON has it be with %s", (_, before, after) => {
		const text = texts[0]?.replace(before, after) ?? "";
		expect(readOf(text)).toBe(JSON.stringify(JSON.parse(text)));
	});

	it("has one object for facts that are the same on several resources", () => {
		const inventory = saved();
		for (const each of inventory.resources.kms_key) each.grants = known([]);
		const [one, other] = parseInventory(JSON.stringify(inventory), "i.json").resources.kms_key ?? [];
		expect(one?.grants).toEqual(known([]));
		expect(one?.grants).toBe(other?.grants);
	});
});

describe("what is no inventory", () => {
	it.each([
		["nothing", "", "not valid JSON: "],
		["half of one", JSON.stringify(saved()).slice(0, 200), "not valid JSON: "],
		["a page", "<html>", "not valid JSON: "],
		["null", "null", "this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote"],
		["a list", "[]", "this is no inventory (it has no schema_version)"],
		["other JSON", '{"version": "2.1.0", "runs": []}', "this is no inventory (it has no schema_version)"],
		["a version in words", '{"schema_version": "1"}', "this is no inventory (it has no schema_version)"],
		[
			"a newer one",
			JSON.stringify({ ...saved(), schema_version: 2 }),
			"has schema_version 2, newer than 1, which this version reads: collect it again with this version",
		],
		["an older one", JSON.stringify({ ...saved(), schema_version: 0 }), "has schema_version 0, older than 1, which"],
		["an assessment", '{"schema_version": 1, "resources": [], "rules": []}', "collected_at: "],
	])("is refused by the file's name: %s", (_, text, message) => {
		expect(refusal(text)).toContain(`--inventory old/inventory.json: ${message}`);
	});
});

describe("an inventory that was changed by hand", () => {
	const first = (inventory: ReturnType<typeof saved>) => inventory.resources.kms_key[0];

	it.each<[string, (inventory: ReturnType<typeof saved>) => void, string]>([
		[
			"a fact of another type",
			(i) => {
				first(i).rotation.value.enabled = "yes";
			},
			"resources.kms_key.0.rotation.value.enabled: Invalid input: expected boolean, received string",
		],
		[
			"a fact without its value",
			(i) => {
				delete first(i).rotation.value;
			},
			"resources.kms_key.0.rotation.value: Invalid input: expected object, received undefined",
		],
		[
			"a fact neither known nor unknown",
			(i) => {
				first(i).rotation.status = "fine";
			},
			"resources.kms_key.0.rotation: Invalid input",
		],
		[
			"a bare value for a fact",
			(i) => {
				first(i).rotation = true;
			},
			"resources.kms_key.0.rotation: Invalid input",
		],
		[
			"an unknown fact with a value",
			(i) => {
				first(i).rotation = { ...unknown(DENIED), value: { enabled: true } };
			},
			'resources.kms_key.0.rotation: Unrecognized key: "value"',
		],
		[
			"an unknown fact without a reason",
			(i) => {
				first(i).rotation = { status: "unknown" };
			},
			"resources.kms_key.0.rotation.reason: ",
		],
		[
			"a reason of no kind",
			(i) => {
				first(i).rotation = unknown({ ...DENIED, kind: "fine" as "denied" });
			},
			"resources.kms_key.0.rotation.reason.kind: Invalid option",
		],
		[
			"a long reason",
			(i) => {
				first(i).rotation = unknown({ ...DENIED, message: "x".repeat(501) });
			},
			"resources.kms_key.0.rotation.reason.message: Too big",
		],
		[
			"a member of a fact that is none",
			(i) => {
				first(i).rotation.value.enabeld = true;
			},
			'resources.kms_key.0.rotation.value: Unrecognized key: "enabeld"',
		],
		[
			"a facet that is none",
			(i) => {
				first(i).rotated = known({});
			},
			'resources.kms_key.0: Unrecognized key: "rotated"',
		],
		[
			"a facet that only link adds",
			(i) => {
				first(i).primary = known({ in_scan: true });
			},
			'resources.kms_key.0: Unrecognized key: "primary"',
		],
		[
			"an account id that is none",
			(i) => {
				i.resources.kms_key[1].account = "me";
			},
			"resources.kms_key.1.account: Invalid string",
		],
		[
			"a resource without an ARN",
			(i) => {
				delete first(i).arn;
			},
			"resources.kms_key.0.arn: Invalid input: expected string, received undefined",
		],
		[
			"a type that is none",
			(i) => {
				i.resources.s3_bucket = [];
			},
			'resources: Unrecognized key: "s3_bucket"',
		],
		[
			"a list for a map",
			(i) => {
				i.resources = [];
			},
			"resources: Invalid input: expected object, received array",
		],
		[
			"a member that is none",
			(i) => {
				i.verdicts = {};
			},
			'Unrecognized key: "verdicts"',
		],
		[
			"a time that is none",
			(i) => {
				i.collected_at = "yesterday";
			},
			"collected_at: Invalid ISO datetime",
		],
		[
			"no gaps",
			(i) => {
				delete i.gaps;
			},
			"gaps: Invalid input: expected array, received undefined",
		],
		[
			"a gap without a reason",
			(i) => {
				delete i.gaps[0].reason;
			},
			"gaps.0.reason: Invalid input",
		],
		[
			"no scopes",
			(i) => {
				i.scopes = [];
			},
			"names no account and Region that was read: there is nothing to judge",
		],
		[
			"a scope with a wrong member",
			(i) => {
				i.scopes[0].types = "kms_key";
			},
			"scopes.0.types: Invalid input: expected array, received string",
		],
		[
			"a type that was read and lost its list",
			(i) => {
				delete i.resources.kms_key;
			},
			"scopes.0.types names kms_key, but resources has no list of it",
		],
		[
			"a resource twice",
			(i) => {
				i.resources.kms_key.push(first(i));
			},
			`resources.kms_key.2: ${ROTATING.arn} stands here a second time`,
		],
	])("is refused by file and path: %s", (_, change, message) => {
		const inventory = saved();
		change(inventory);
		expect(refusal(JSON.stringify(inventory))).toContain(`--inventory old/inventory.json: ${message}`);
	});

	it("is refused for a prototype in place of a facet or a type", () => {
		const text = JSON.stringify(saved());
		expect(refusal(text.replace('"rotation":', '"__proto__":'))).toContain(
			'resources.kms_key.0: Unrecognized key: "__proto__"',
		);
		expect(refusal(text.replace('"kms_key":[', '"__proto__":['))).toContain('resources: Unrecognized key: "__proto__"');
	});

	it("is refused in few words, whatever it holds", () => {
		expect(refusal(JSON.stringify({ ...saved(), ["x".repeat(100_000)]: 1 })).length).toBeLessThan(600);
		const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
		const text = JSON.stringify(saved()).replace('"gaps":', `"deep":${nested},"gaps":`);
		expect(refusal(text)).toContain("nested deeper than 200 levels");
	});
});
