/**
 * `npm run new -- rule kms_key/x_is_y [--facets metadata,tags] | type x | format x | framework x`: writes the files of a new
 * thing, and says what is left to do. Nothing that exists is written over.
 */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { resourceSchemas } from "../src/collect/schemas.js";
import { relations } from "../src/link/relations.js";
import { FRAMEWORKS } from "../src/model/frameworks.js";
import { factsOf } from "../src/model/policy.js";
import { firstFacet, headsText, testText } from "../src/own/template.js";
import { loadPolicies } from "../src/policies.js";
import { didYouMean } from "../src/text/nearest.js";

const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** What cannot be made, and why: printed without a stack. */
class Refusal extends Error {}

/** Writes a file of the new thing. */
type Write = (file: string, lines: readonly string[]) => void;

const makers: Readonly<Record<string, (write: Write, name: string, facets: readonly string[]) => string>> = {
	rule: newRule,
	type: newType,
	format: newFormat,
	framework: newFramework,
};

function newRule(write: Write, id: string, given: readonly string[]): string {
	const [type = "", name = "", ...more] = id.split("/");
	const types = Object.keys(resourceSchemas);
	if (!types.includes(type)) {
		throw new Refusal(`"${id}": a rule is TYPE/NAME, and the types are ${types.join(", ")}.${didYouMean(type, types)}`);
	}
	refuseName(
		name,
		more.length === 0,
		`"${id}": the name is a true sentence about a good resource, such as rotation_enabled`,
	);
	const all = facetsOf(type);
	const first = firstFacet(type);
	const facets = given.length > 0 ? given : [first];
	const wrong = facets.find((facet) => !all.includes(facet));
	if (wrong !== undefined) {
		const hint = didYouMean(wrong, all);
		throw new Refusal(`--facets: ${type} has no facet "${wrong}"; it has ${all.join(", ")}.${hint}`);
	}
	write(`policies/${type}/${name}.rego`, [
		"# METADATA",
		`# title: …one true sentence about a good ${type.split("_").at(-1)}`,
		"# description: >-",
		"#   …why it matters, when it does not apply, and what AWS's pages say of it.",
		"# scope: package",
		"# related_resources:",
		"#   - ref: https://docs.aws.amazon.com/…",
		"# custom:",
		"#   severity: medium",
		`#   selects_by: [${first}]`,
		`#   judges_by: [${facets.join(", ")}]`,
		"#   controls:",
		"#     keyproof:",
		"#       nist_800_53_r5: [SC-12]",
		"#   remediation:",
		"#     text: …what to do, in one or two sentences.",
		`package keyproof.${type}.${name}`,
		"",
		...headsText(type).trimEnd().split("\n"),
	]);
	write(`policies/${type}/${name}_test.rego`, testText(type, name, facets).trimEnd().split("\n"));
	return [
		`Write what you mean in both files, the METADATA that stands as … first, then: npm test -- policies/${type}/${name}.rego`,
		"When it is right: npm run build && npm run generate, and commit dist and docs with it.",
		`What judges by ${facets.join(", ")} of a ${type} already:`,
		...neighbours(type, facets),
	].join("\n");
}

/** The rules that judge by the same facts, those by most of them first: the new one may belong into one of them. */
function neighbours(type: string, facets: readonly string[]): string[] {
	const { rules } = loadPolicies(new URL("../dist/policies/", import.meta.url));
	const same = rules
		.filter((rule) => rule.type === type)
		.map((rule) => ({ ...rule, shared: facets.filter((facet) => factsOf(rule).includes(facet)) }))
		.filter(({ shared }) => shared.length > 0)
		.sort((a, b) => b.shared.length - a.shared.length);
	if (same.length === 0) return ["  nothing"];
	const by = (shared: readonly string[]) => (facets.length > 1 ? ` (${shared.join(", ")})` : "");
	return same.map(({ id, title, shared }) => `  ${id}${by(shared)}: ${title}`);
}

/** What is read of a resource of the type, and what follows from others. */
function facetsOf(type: string): string[] {
	const schema = Object.entries(resourceSchemas).find(([name]) => name === type)?.[1];
	const identity = ["arn", "account", "region", "name"];
	const read = Object.keys(schema?.shape ?? {}).filter((member) => !identity.includes(member));
	return [...read, ...relations.flatMap((relation) => (relation.type === type ? [relation.facet] : []))];
}

function newType(write: Write, name: string): string {
	refuseName(name, name.includes("_"), `"${name}": a type is named like kms_key: the service, then what it is`);
	const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
	const Pascal = camel.replace(/^./, (letter) => letter.toUpperCase());
	const plural = `${name.split("_").slice(1).join(" ")}s`;
	write(`src/collect/${name}/schema.ts`, [
		'import { z } from "zod";',
		'import { resourceSchema } from "../../model/resource.js";',
		"",
		"/** …the service and operation that tell it, and the member of the answer. */",
		"export const metadata = z.strictObject({ id: z.string() });",
		"",
		"export const facets = { metadata };",
		`export const ${camel} = resourceSchema(facets);`,
		`export type ${Pascal} = z.infer<typeof ${camel}>;`,
	]);
	write(`src/collect/${name}/${name}.ts`, [
		'import type { Caller } from "../../aws/caller.js";',
		'import type { CallFailed } from "../../aws/failure.js";',
		'import { listAliases } from "../../aws/services/kms.js";',
		'import { listing } from "../listing.js";',
		'import type { Listed, Place, ResourceType } from "../resource_type.js";',
		`import { ${[`type ${Pascal}`, "metadata"].sort(byName).join(", ")} } from "./schema.js";`,
		"",
		"/** …all of an account and Region. listAliases and its members stand for the operation that lists them, and for its own. */",
		"function list(caller: Caller, place: Place): AsyncGenerator<Listed | CallFailed> {",
		`	return listing({ caller, place, what: "${plural}" }, listAliases, {}, ({ AliasArn, AliasName }) =>`,
		"		AliasArn === undefined ? undefined : { arn: AliasArn, facets: { metadata: { id: AliasName } } },",
		"	);",
		"}",
		"",
		`/** …what a ${plural.slice(0, -1)} is, in a sentence. */`,
		`export const ${camel}Type: ResourceType<${Pascal}, "metadata"> = {`,
		`	name: "${name}",`,
		"	lists_by: [listAliases],",
		"	list,",
		"	listed: { metadata },",
		"	facets: {},",
		'	label: ({ arn, metadata }) => (metadata?.status === "known" ? metadata.value.id : arn),',
		"	keeps: () => true,",
		"};",
	]);
	write(`test/collect/${name}.test.ts`, [
		'import { afterEach, expect, it } from "@jest/globals";',
		...[
			[`${camel}Type`, name],
			[camel, "schema"],
		]
			.sort(([, one = ""], [, other = ""]) => byName(one, other))
			.map(([what, file]) => `import { ${what} } from "../../src/collect/${name}/${file}.js";`),
		'import { key } from "../../src/simulator/build/kms.js";',
		'import type { Faults } from "../../src/simulator/faults.js";',
		'import { keyList } from "../../src/simulator/world.js";',
		'import { collectType, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";',
		"",
		"let simulator: Simulator | undefined;",
		"afterEach(async () => {",
		"	await simulator?.close();",
		"	simulator = undefined;",
		"});",
		"",
		"/** …what the simulated account has, and what is read of it. */",
		"async function collected(faults: Faults = {}) {",
		'	const keys = keyList([key(PLACE, { name: "one", aliases: ["alias/one"] })]);',
		"	simulator = await startSimulator(worldOf({ keys }), faults);",
		`	return collectType(simulator, "${name}", [], { types: [${camel}Type] });`,
		"}",
		"",
		`it("knows every one of the ${plural}, as its schema says", async () => {`,
		"	const { resources, gaps } = await collected();",
		`	const found = resources.${name} ?? [];`,
		'	expect([found.map(({ name }) => name), gaps]).toEqual([["alias/one"], []]);',
		`	for (const each of found) expect(${camel}.safeParse(each).error).toBeUndefined();`,
		"});",
		"",
		'it("is a gap, and not none of them, where the listing is denied", async () => {',
		`	const [{ action = "" } = {}] = ${camel}Type.lists_by;`,
		"	const { resources, gaps } = await collected({ denied: [action] });",
		`	expect(resources.${name}).toEqual([]);`,
		`	expect(gaps).toMatchObject([{ type: "${name}", action, reason: { kind: "denied" } }]);`,
		"});",
	]);
	write(`policies/lib/fixtures_${name}_test.rego`, [
		"# METADATA",
		`# description: A good ${name}, as the collector reads it.`,
		`package keyproof.lib.fixtures.${name}`,
		"",
		"import data.keyproof.lib.testing",
		"",
		`${name.split("_").at(-1)} := {`,
		'	"arn": "arn:aws:…:eu-central-1:111122223333:…",',
		'	"account": "111122223333",',
		'	"region": "eu-central-1",',
		'	"name": "…",',
		'	"metadata": testing.known({"id": "…"}),',
		"}",
	]);
	return [
		`What is written compiles, and its test passes: npm test -- test/collect/${name}.test.ts. It lists the aliases of KMS's keys, which stand for what you mean.`,
		`1. The operations in src/aws/services, one declaration each, and in src/simulator/services.`,
		`2. src/collect/${name}: your listing, members and facets; src/collect/kms_custom_key_store is the smallest model. test/collect/${name}.test.ts: what the simulator has of them.`,
		`3. One line in src/collect/schemas.ts (${name}: ${camel}) and one in src/collect/registry.ts (${camel}Type); then ${camel}Type may be a TypeOf<"${name}", "metadata">.`,
		"4. npm run build && npm run generate: the schemas, the IAM policy and the policies' type check follow.",
	].join("\n");
}

function newFormat(write: Write, name: string): string {
	refuseName(name, true, `"${name}": a format is named in small letters, as in --format ${name.toLowerCase()}`);
	const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
	const Pascal = camel.replace(/^./, (letter) => letter.toUpperCase());
	write(`src/report/${name}.ts`, [
		'import type { Scan } from "../model/scan.js";',
		'import type { Pieces } from "../text/pieces.js";',
		"",
		`/** …what the file is, for whom, and the standard that it follows. A resource at a time, so that none is held whole. */`,
		`export function* render${Pascal}(scan: Scan): Pieces {`,
		"	for (const { arn, verdicts } of scan.resources) {",
		"		// Names and messages were written by others: escape them for where they go (src/text/escape.ts).",
		"		yield `${JSON.stringify({ arn, verdicts })}\\n`;",
		"	}",
		"}",
	]);
	write(`test/report/${name}.test.ts`, [
		'import { expect, it } from "@jest/globals";',
		'import fc from "fast-check";',
		`import { render${Pascal} } from "../../src/report/${name}.js";`,
		'import { hostileScan } from "./hostile_scan.js";',
		'import { textOf } from "./rendered.js";',
		"",
		"// …read by a reader of the format that is not ours, its validator where there is one.",
		'it("says every verdict of every resource, whatever they are called", () => {',
		"	fc.assert(",
		"		fc.property(hostileScan, (scan) => {",
		`			const lines = textOf(render${Pascal}(scan)).split("\\n").slice(0, -1);`,
		"			expect(lines.map((line) => JSON.parse(line))).toEqual(",
		"				scan.resources.map(({ arn, verdicts }) => JSON.parse(JSON.stringify({ arn, verdicts }))),",
		"			);",
		"		}),",
		"	);",
		"});",
	]);
	return [
		"1. One line in src/report/registry.ts:",
		`     { name: "${name}", file: "results.${name}", render: render${Pascal}, on_request: true },`,
		"2. KEYPROOF_UPDATE_GOLDEN=1 npm test -- test/report writes its golden files: read them, and commit them.",
		`3. test/report/${name}.test.ts passes as it is written: what the golden files do not show goes there, such as a validator of the format.`,
		"4. README.md and the help of --format name it.",
	].join("\n");
}

function newFramework(_: Write, name: string): string {
	refuseName(name, true, `"${name}": a framework is named with its version, such as pci_dss_4_0_1`);
	if (Object.hasOwn(FRAMEWORKS, name)) throw new Refusal(`src/model/frameworks.ts has ${name} already`);
	return [
		"1. In src/model/frameworks.ts:",
		"",
		`	${name}: {`,
		'		name: "…its full name and version",',
		'		titles_by: "keyproof",',
		'		controls: { "1.1": "…the control in our own short words, where its text is not free" },',
		"	},",
		"",
		"2. In the METADATA of each policy that maps to it, below who states the mapping:",
		"",
		"#   controls:",
		"#     keyproof:          # our reading; aws only where a page of AWS's states it, and related_resources names that page",
		`#       ${name}: ["1.1"]`,
		"",
		"3. npm run build && npm run generate, then npm test -- test/contract/frameworks.test.ts",
	].join("\n");
}

/** As the linter sorts imports: the case of a letter does not count, nor the word `type`. */
function byName(one: string, other: string): number {
	const bare = (text: string) => text.replace(/^type /, "").toLowerCase();
	return bare(one) < bare(other) ? -1 : 1;
}

function refuseName(name: string, whole: boolean, message: string): void {
	if (!whole || !NAME.test(name)) throw new Refusal(message);
}

const USAGE = "npm run new -- rule TYPE/NAME [--facets a,b] | type NAME | format NAME | framework NAME";

/** The arguments, without those that there are not. */
function parsed(args: readonly string[]) {
	const options = { facets: { type: "string" }, into: { type: "string" } } as const;
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		throw code.startsWith("ERR_PARSE_ARGS") ? new Refusal(USAGE) : error;
	}
}

/**
 * Makes what the arguments of `npm run new` say.
 *
 * @param say told every line that is printed.
 * @returns why nothing was made, or not all of it; undefined where it was.
 */
export function makeNew(args: readonly string[], say: (line: string) => void): string | undefined {
	try {
		const { values: flags, positionals } = parsed(args);
		/** `--into` is for the test, which makes things elsewhere. */
		const root = flags.into ?? fileURLToPath(new URL("..", import.meta.url));
		const write: Write = (file, lines) => {
			const place = join(root, file);
			if (existsSync(place)) throw new Refusal(`${file} exists already: nothing was written over it`);
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(place, `${lines.join("\n")}\n`);
			say(`wrote ${file}`);
		};
		const [kind = "", name = "", ...more] = positionals;
		const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
		if (make === undefined || name === "" || more.length > 0) throw new Refusal(USAGE);
		say(make(write, name, flags.facets?.split(",") ?? []));
		return undefined;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.message;
	}
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const refusal = makeNew(process.argv.slice(2), console.log);
	if (refusal !== undefined) {
		console.error(refusal);
		process.exitCode = 2;
	}
}
