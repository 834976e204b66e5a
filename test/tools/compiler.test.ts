import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { buildCompiler } from "../../tools/build/compiler.js";
import { root } from "../../tools/setup.js";

const scratch = mkdtempSync(join(tmpdir(), "keyproof-compiler-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const committed = join(root, "dist/opa");
const recorded = () => JSON.parse(readFileSync(join(committed, "compiler.json"), "utf8"));

describe("the committed OPA", () => {
	it("is taken as it is, with no Go, while its sources are what it was built of", async () => {
		const path = process.env.PATH;
		process.env.PATH = "";
		await buildCompiler(join(scratch, "taken"), false);
		process.env.PATH = path;
		for (const file of ["compiler.json", "compiler.wasm.br", "LICENSES.txt"]) {
			expect(readFileSync(join(scratch, "taken", file)).equals(readFileSync(join(committed, file)))).toBe(true);
		}
	});

	it("is of the version that the tests run", () => {
		const [, pinned] = /open-policy-agent\/opa (v\S+)/.exec(readFileSync(join(root, "tools/go.mod"), "utf8")) ?? [];
		expect(recorded().opa).toBe(pinned);
	});

	it("is refused where a byte of it, or of its licences, is another", async () => {
		for (const file of ["compiler.wasm.br", "LICENSES.txt"]) {
			const changed = join(scratch, `changed-${file}`);
			cpSync(committed, changed, { recursive: true });
			const bytes = readFileSync(join(changed, file));
			bytes[1000] = (bytes[1000] ?? 0) ^ 1;
			writeFileSync(join(changed, file), bytes);
			await expect(buildCompiler(join(scratch, "never"), false, changed)).rejects.toThrow(
				`${join(changed, file)} is not what compiler.json beside it says: npm run build:compiler`,
			);
		}
	});
});
