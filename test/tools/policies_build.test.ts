import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";
import { codeOfBuild } from "../../tools/build/policies.js";
import { root } from "../../tools/setup.js";

it("builds the policies again where the code that builds them, or the shape of a resource, changed", () => {
	const shapes = readdirSync(path.join(root, "src/collect"))
		.map((type) => `src/collect/${type}/schema.ts`)
		.filter((file) => existsSync(path.join(root, file)));
	expect(shapes.length).toBeGreaterThan(4);
	const code = codeOfBuild();
	const own = ["tools/build/policies.ts", "tools/build/metadata.ts", "src/own/metadata.ts", "src/own/faults.ts"];
	expect(code).toEqual(expect.arrayContaining([...shapes, ...own, "src/evaluate/opa_module.ts"]));
	expect(code.filter((file) => file.startsWith("node_modules/"))).toEqual([]);
});
