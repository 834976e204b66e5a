import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root, SetupError } from "../setup.js";

/** Where a service's module loads its client, and which of its exports it takes: `module.KMSClient`. */
const LOADED = /import\("(@aws-sdk\/client-[\w-]+)"\)/g;
const TAKEN = /\bmodule\.([A-Z]\w*)/g;

/** What the client of an AWS service has that is used, by its package. */
function clientsIn(services: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const file of readdirSync(services)) {
		const text = readFileSync(join(services, file), "utf8");
		const [loaded, another] = [...text.matchAll(LOADED)].map(([, name = ""]) => name);
		if (loaded === undefined || another !== undefined) continue;
		found.set(loaded, [...new Set([...text.matchAll(TAKEN)].map(([, name = ""]) => name))].sort());
	}
	return found;
}

/**
 * The names of members in a client's schemas are constants, `{ [_eQN]: … }`, by which esbuild cannot tell that a schema
 * nobody asks for may go: they are written out.
 */
const schemas: Plugin = {
	name: "schemas",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]schemas_\d+\.js$/ }, ({ path }) => {
			const text = readFileSync(path, "utf8");
			const constants = new Map(
				[...text.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name = "", value = ""]) => [name, value]),
			);
			const contents = text.replaceAll(/\[(_\w+)\]:/g, (all, name) => {
				const value = constants.get(name);
				return value === undefined ? all : `${value}:`;
			});
			return { contents };
		});
	},
};

/** Whether a package runs with the packages that all clients share: a nested one would not be found from elsewhere. */
function shares(folder: string): boolean {
	const nested = join(folder, "node_modules");
	if (!existsSync(nested)) return true;
	const packages = readdirSync(nested).flatMap((scope) =>
		readdirSync(join(nested, scope)).map((name) => `${scope}/${name}`),
	);
	// Types are nothing that runs.
	return packages.every((name) => name === "@aws-sdk/types");
}

/**
 * Cuts AWS's clients down to the operations that are used, into a `node_modules` beside the program, where ncc looks first:
 * EC2's has 2 MB, of which a scan makes eleven calls. The packages that clients share stay as they are.
 */
export async function cutClients(program: string): Promise<void> {
	for (const [name, exported] of clientsIn(join(program, "src/aws/services"))) {
		const folder = join(root, "node_modules", name);
		if (!existsSync(folder)) throw new SetupError(`${name} is not installed: npm ci`);
		if (!shares(folder)) continue;
		const own = join(program, "node_modules", name);
		mkdirSync(own, { recursive: true });
		await build({
			stdin: { contents: `export { ${exported.join(", ")} } from "./dist-es/index.js";`, resolveDir: folder },
			bundle: true,
			outfile: join(own, "index.js"),
			format: "cjs",
			platform: "node",
			target: "node20",
			packages: "external",
			legalComments: "none",
			plugins: [schemas],
		});
		const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		writeFileSync(join(own, "package.json"), JSON.stringify({ name, version, license, main: "index.js" }));
		cpSync(join(folder, "LICENSE"), join(own, "LICENSE"));
	}
}
