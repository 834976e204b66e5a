import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root, SetupError } from "../setup.js";

const require = createRequire(import.meta.url);

/** Where a service's module loads its client, and which of its exports an operation takes: `module.KMSClient`. */
const LOADED = /import\("(@aws-sdk\/client-[\w-]+)"\)/g;
const TAKEN = /\bmodule\.([A-Z]\w*)/g;

/**
 * What the client of an AWS service has that is used, by its package: what any file of `src/aws` takes of a module, since a
 * service's operations are declared in more files than one (those that write stand apart).
 */
export function clientsIn(folder: string): Map<string, string[]> {
	const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.[jt]s$/.test(file))
		.map((file) => readFileSync(join(folder, file), "utf8"));
	const all = (pattern: RegExp) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
	const taken = new Set(all(TAKEN));
	const found = new Map<string, string[]>();
	for (const name of new Set(all(LOADED))) {
		if (!existsSync(join(root, "node_modules", name))) throw new SetupError(`${name} is not installed: npm ci`);
		const exported = new Set(Object.keys(require(name)));
		found.set(name, [...taken].filter((one) => exported.has(one)).sort());
	}
	const of_none = [...taken].filter((one) => ![...found.values()].some((names) => names.includes(one)));
	if (of_none.length > 0) throw new Error(`no client of AWS has ${of_none.join(", ")}, which src/aws takes`);
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
	for (const [name, exported] of clientsIn(join(program, "src/aws"))) {
		const folder = join(root, "node_modules", name);
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
