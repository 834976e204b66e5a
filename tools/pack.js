/**
 * What `npm pack` takes is built already, so the package needs no other: before packing (`strip`) package.json loses what
 * npm would install or run, and afterwards (`restore`) it is as it was.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const manifest = fileURLToPath(new URL("../package.json", import.meta.url));
const kept = fileURLToPath(new URL("../package.json.tmp", import.meta.url));

/** @type {Record<string, () => void>} */
const commands = {
	strip() {
		if (existsSync(kept))
			throw new Error(`${kept} is left of an earlier run: move it back to package.json, then try again`);
		const text = readFileSync(manifest, "utf8");
		writeFileSync(kept, text);
		const {
			dependencies: _bundled,
			devDependencies: _build,
			scripts: _scripts,
			overrides: _locked,
			...rest
		} = JSON.parse(text);
		writeFileSync(manifest, `${JSON.stringify(rest, null, "\t")}\n`);
	},
	restore() {
		if (existsSync(kept)) renameSync(kept, manifest);
	},
};

const command = commands[process.argv[2] ?? ""];
if (command === undefined) throw new Error("tools/pack.js strip | restore");
command();
