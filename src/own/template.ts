import { resourceSchemas } from "../collect/schemas.js";
import { ConfigurationError } from "../model/errors.js";
import type { Rule } from "../model/policy.js";
import { permissionsOf } from "../needs.js";
import { didYouMean } from "../text/nearest.js";

const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** The fact of each type that a new rule begins with, and the resource that its tests begin with where the fixture lacks it. */
const BEGINNINGS: Readonly<Record<string, { readonly facet: string; readonly given?: string }>> = {
	region: { facet: "holds" },
	account: {
		facet: "advised_clusters",
		given:
			'testing.with_facets(fixtures.account, {"advised_clusters": {"available": true, "why": "", "clusters": []}})',
	},
};

/**
 * The files of a new rule, by their paths: a policy that judges by names until somebody writes what is meant, the table of
 * its cases, and what to do next. They pass `policy check` and `policy test` as they are.
 *
 * @throws ConfigurationError for an id that cannot be one, or that a rule of Keyproof's has or had.
 */
export function newRule(id: string, shipped: readonly Rule[]): ReadonlyMap<string, string> {
	const [type = "", name = "", ...more] = id.split("/");
	const types = Object.keys(resourceSchemas);
	if (!types.includes(type)) {
		throw new ConfigurationError(
			`policy new "${id}": a rule is TYPE/NAME, and the types are ${types.join(", ")}.${didYouMean(type, types)}`,
		);
	}
	if (!NAME.test(name) || name.endsWith("_test") || more.length > 0) {
		throw new ConfigurationError(
			`policy new "${id}": the name says in small_letters what a good ${type} is like, such as ${type}/named_after_team`,
		);
	}
	const taken = shipped.find((rule) => rule.id === id || rule.was.includes(id));
	if (taken !== undefined) {
		throw new ConfigurationError(
			`policy new "${id}": ${taken.id === id ? "Keyproof" : `as ${taken.id} Keyproof`} has that rule, "${taken.title}": give yours another name. One that is to judge in its place you name so yourself, with \`replaces: true\` under custom in its METADATA`,
		);
	}
	return new Map([
		[`${type}/${name}.rego`, policyText(type, name)],
		[`${type}/${name}_test.rego`, testText(type, name)],
	]);
}

/** What the files of own policies are, for whoever finds them; written once, beside the first. */
export function readmeText(folder: string): string {
	return `# Our own rules for keys and HSMs

Keyproof judges by these too: \`keyproof scan --policies ${folder}\`, or \`policies: [${folder}]\` in .keyproof.yml.

- \`TYPE/NAME.rego\` is a rule: METADATA says what it is, \`subject\` which resources it is about, \`violation\` what is wrong.
- \`TYPE/NAME_test.rego\` is its table of cases: a resource each, and the verdict that it is to get.
- \`keyproof policy check ${folder}\` compiles and validates them; \`keyproof policy test ${folder}\` runs the cases.

How to write them: docs/writing-policies.md of Keyproof.
`;
}

function words(type: string): string {
	return type.split("_").at(-1) ?? type;
}

/** The fact that a rule of the type begins with. */
export function firstFacet(type: string): string {
	return BEGINNINGS[type]?.facet ?? "metadata";
}

function policyText(type: string, name: string): string {
	return `# METADATA
# title: The name of a good ${words(type)} has no space
# description: >-
#   Why it matters, and when it does not apply. This rule is a beginning: write what you mean in its place.
# scope: package
# custom:
#   severity: medium
#   selects_by: [${firstFacet(type)}]
#   judges_by: []
#   remediation:
#     text: Say here how to put it right, in one or two sentences.
package keyproof.${type}.${name}

${headsText(type)}`;
}

/** What a rule says before somebody writes what he means: about names, which every resource has. */
export function headsText(type: string): string {
	return `# Which resources it is about. All others do not apply.
subject if startswith(input.${type}.name, "test ") == false

# What is wrong, in words that name what was found. Compare with what is there (== false, not "not"): a fact that could
# not be read must never look like a pass.
violation contains sprintf("its name, %s, has a space", [input.${type}.name]) if contains(input.${type}.name, " ")
`;
}

/** The cases of the same; `facets` are those that the rule judges by, and the resource that the cases begin with may lack. */
export function testText(type: string, name: string, facets: readonly string[] = []): string {
	const facet = firstFacet(type);
	const fixture = BEGINNINGS[type]?.given ?? `fixtures.${words(type)}`;
	const lacking = facets.filter((each) => each !== facet).map((each) => `"${each}": testing.known({})`);
	const given = lacking.length === 0 ? fixture : `object.union({${lacking.join(", ")}}, ${fixture})`;
	const noun = words(type);
	const aNoun = /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
	const [action = ""] = permissionsOf({ type, selects_by: [facet], judges_by: [] });
	// As `opa fmt` has them.
	const imports = [
		`import data.keyproof.${type}.${name} as policy`,
		`import data.keyproof.lib.fixtures.${type} as fixtures`,
		"import data.keyproof.lib.testing",
	]
		.sort()
		.join("\n");
	return `package keyproof.${type}.${name}_test

${imports}

good := ${given}

cases["a good ${noun} passes"] := {"given": object.union(good, {"name": "cards"}), "verdict": "pass"}

cases["${aNoun} whose name has a space fails"] := {
	"given": object.union(good, {"name": "my cards"}),
	"verdict": "fail",
	"violation": {"its name, my cards, has a space"},
}

cases["${aNoun} for tests is not a subject"] := {
	"given": object.union(good, {"name": "test cards"}),
	"verdict": "not_applicable",
}

# What could not be read is neither good nor bad.
cases["${aNoun} whose ${facet} could not be read is unknown"] := {
	"given": testing.without(object.union(good, {"name": "cards"}), "${facet}", "${action}"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"${type}": case.given}
}
`;
}
