import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { catalogueOf, placeOf } from "../../src/catalogue.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { controlTitle, FRAMEWORKS } from "../../src/model/frameworks.js";
import type { DeclaredRule } from "../../src/model/policy.js";
import { type Fault, noSuchType, unknownFacets } from "../../src/own/faults.js";
import { inspectionOf, packageIn, type RegoPackage } from "../../src/own/metadata.js";
import { didYouMean } from "../../src/text/nearest.js";
import { root } from "../setup.js";

/** What stands at the top of a METADATA block; OPA leaves out what it does not know, and says nothing. */
const MEMBERS = ["scope", "title", "description", "related_resources", "custom"];
const MODEL = "policies/kms_key/rotation_enabled.rego shows one";

/**
 * The rules that the policies declare, and nothing that is misspelt: every member, facet, framework, control and attribute
 * that METADATA names is one that there is.
 *
 * @param policies path (`policies/<type>/<policy>.rego`) -> text
 * @throws ConfigurationError naming file and line of all that is wrong.
 */
export function rulesDeclaredIn(policies: ReadonlyMap<string, string>): DeclaredRule[] {
	const packages = [...policies].flatMap(([file, text]) => packageIn(text, file) ?? []);
	const unnamed = [...policies.keys()].filter((file) => !packages.some((each) => each.file === file));
	const sourceOf = (file: string): string => policies.get(file) ?? "";
	refuse([
		...unnamed.map((file) => `${file}:1: it names no package`),
		...packages.flatMap((each) => packageFaults(each, sourceOf)),
	]);
	const rules = catalogueOf(inspectionOf(packages), sourceOf);
	const attributes = plannedAttributes();
	refuse(
		rules.flatMap((rule) => {
			const file = `policies/${rule.id}.rego`;
			const row = packages.find((each) => each.file === file)?.row ?? 1;
			const faults = [...unknownFacets(rule), ...unknownControls(rule), ...unknownAttributes(rule, attributes)];
			return faults.map(({ member, fault }) => `${placeOf({ file, row }, sourceOf, member)}: METADATA ${fault}`);
		}),
	);
	return rules;
}

function refuse(wrong: readonly string[]): void {
	if (wrong.length > 0) throw new ConfigurationError(wrong.join("\n"));
}

/** What is wrong with where a policy's package stands, and with the members of its block. */
function packageFaults({ file, row, path, metadata }: RegoPackage, sourceOf: (file: string) => string): string[] {
	const [, type = "", name = ""] = /^policies\/([^/]+)\/([^/]+)\.rego$/.exec(file) ?? [];
	const strange = noSuchType(type);
	if (strange !== undefined) return [`${file}:1: ${strange}`];
	const wanted = `keyproof.${type}.${name}`;
	if (path.join(".") !== wanted) return [`${file}:${row}: package ${path.join(".")}: by its place it is ${wanted}`];
	if (metadata === undefined)
		return [`${file}:${row}: there is no METADATA above the package, so it is no rule: ${MODEL}`];
	if (metadata.scope !== undefined && metadata.scope !== "package") {
		return [`${placeOf({ file, row }, sourceOf, ["scope"])}: METADATA scope: that of a rule is package`];
	}
	return Object.keys(metadata)
		.filter((member) => !MEMBERS.includes(member))
		.map((member) => {
			const where = placeOf({ file, row }, sourceOf, [member]);
			return `${where}: METADATA has an unknown member "${member}": ${MEMBERS.join(", ")}.${didYouMean(member, MEMBERS)}`;
		});
}

function unknownControls({ controls, controls_by }: DeclaredRule): Fault[] {
	const frameworks = Object.keys(FRAMEWORKS);
	return Object.entries(controls).flatMap(([framework, ids]) => {
		const member = ["custom", "controls", controls_by[framework] ?? "", framework];
		if (!frameworks.includes(framework)) {
			const hint = didYouMean(framework, frameworks);
			return [
				{ member, fault: `names the framework "${framework}", which src/model/frameworks.ts does not have.${hint}` },
			];
		}
		return ids
			.filter((id) => controlTitle(framework, id) === undefined)
			.map((id) => ({
				member,
				fault: `names control ${id} of ${framework}, which has no title in src/model/frameworks.ts`,
			}));
	});
}

function unknownAttributes(
	{ type, decided_by = [] }: DeclaredRule,
	attributes: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	return decided_by.flatMap((name) => {
		const [of = "", attribute = ""] = name.includes(".") ? name.split(".", 2) : [type, name];
		const there = attributes.get(of);
		if (there?.includes(attribute) === true) return [];
		const hint = there === undefined ? didYouMean(of, [...attributes.keys()]) : didYouMean(attribute, there);
		const fault = `decided_by: a planned ${of} has no "${attribute}" (PlannedAttributes in src/model/change.ts).${hint}`;
		return [{ member: ["custom", "decided_by"], fault }];
	});
}

/** The attributes of each type of planned resource, as `PlannedAttributes` declares them: types have no names when it runs. */
function plannedAttributes(): ReadonlyMap<string, readonly string[]> {
	const file = join(root, "src/model/change.ts");
	const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
	const declared = source.statements
		.filter(ts.isInterfaceDeclaration)
		.find(({ name }) => name.text === "PlannedAttributes");
	const types: readonly ts.TypeElement[] = declared?.members ?? [];
	return new Map(
		types.filter(ts.isPropertySignature).map(({ name, type }) => {
			const literal = type !== undefined && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
			const members = literal !== undefined && ts.isTypeLiteralNode(literal) ? literal.members : [];
			return [nameOf(name), members.map((member) => nameOf(member.name))] as const;
		}),
	);
}

function nameOf(name: ts.PropertyName | undefined): string {
	return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
