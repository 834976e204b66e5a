import { describe, expect, it } from "@jest/globals";
import { resourceTypes } from "../../src/collect/registry.js";
import { resourceSchemas } from "../../src/collect/schemas.js";

describe("resource types", () => {
	it("have a schema each, under their names", () => {
		expect(resourceTypes.map(({ name }) => name)).toEqual(Object.keys(resourceSchemas));
	});

	it("tell each facet of their schema, and no other, by the listing or by a call", () => {
		const identity = ["arn", "account", "region", "name"];
		for (const { name, listed, facets } of resourceTypes) {
			const [, schema] = Object.entries(resourceSchemas).find(([type]) => type === name) ?? [];
			const told = [...Object.keys(listed), ...Object.keys(facets)];
			expect([...identity, ...told].sort()).toEqual(Object.keys(schema?.shape ?? {}).sort());
		}
	});
});
