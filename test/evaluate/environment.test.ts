import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { milderEnvironment } from "../../src/evaluate/environment.js";
import { known, unknown } from "../../src/model/observed.js";
import { atLeast, type Environment, SEVERITIES } from "../../src/model/policy.js";
import type { Resource } from "../../src/model/resource.js";
import { ruleInForce } from "./bundle.js";

const DEVELOPMENT: Environment = { name: "development", tags: { Environment: ["dev", "Test"] }, severity: "low" };
const SANDBOX: Environment = { name: "sandbox", tags: { Environment: ["sandbox", "dev"] }, severity: "info" };
const DENIED = unknown({ kind: "denied", action: "building:ListTags", message: "no" });

function door(members: Record<string, Resource[string]>): Resource {
	const arn = "arn:aws:building:eu-central-1:111122223333:door/front";
	return { arn, account: "111122223333", region: "eu-central-1", name: "front", ...members };
}

/** The environment of a door with a facet of tags of its own. */
function environmentOf(tags: Record<string, string>, environments = [DEVELOPMENT], strict = SEVERITIES[1]) {
	const rule = ruleInForce("door/locked", { environments });
	return milderEnvironment(rule, door({ metadata: known({}), tags: known(tags) }), strict ?? "high")?.name;
}

describe("the environment of a resource", () => {
	it.each<[Record<string, string>, boolean]>([
		[{ Environment: "dev" }, true],
		[{ Environment: "TEST" }, true],
		[{ environment: " Dev " }, true],
		[{ Environment: "development" }, false],
		[{ Environment: "" }, false],
		[{ Env: "dev" }, false],
		[{}, false],
		[{ Environment: "dev", environment: "production" }, false],
		[{ Environment: "dev", ENVIRONMENT: "test" }, true],
		[{ Environment: "dev", Team: "x" }, true],
	])("follows from the tags %j: %s", (tags, expected) => {
		expect(environmentOf(tags)).toBe(expected ? "development" : undefined);
	});

	it("needs every tag that it names", () => {
		const both = { ...DEVELOPMENT, tags: { Environment: ["dev"], Team: ["a", "b"] } };
		expect(environmentOf({ Environment: "dev", Team: "b" }, [both])).toBe("development");
		expect(environmentOf({ Environment: "dev" }, [both])).toBeUndefined();
		expect(environmentOf({ Environment: "dev", Team: "c" }, [both])).toBeUndefined();
	});

	it("is the first that it is in", () => {
		expect(environmentOf({ Environment: "dev" }, [DEVELOPMENT, SANDBOX])).toBe("development");
		expect(environmentOf({ Environment: "dev" }, [SANDBOX, DEVELOPMENT])).toBe("sandbox");
		expect(environmentOf({ Environment: "test" }, [SANDBOX, DEVELOPMENT])).toBe("development");
	});

	it("makes a finding milder, never worse, and says nothing where it changes nothing", () => {
		for (const strict of SEVERITIES) {
			for (const severity of SEVERITIES) {
				const milder = environmentOf({ Environment: "dev" }, [{ ...DEVELOPMENT, severity }], strict);
				expect([strict, severity, milder]).toEqual([
					strict,
					severity,
					atLeast(severity, strict) ? undefined : "development",
				]);
			}
		}
	});

	it("is told by the metadata where a listing tells the tags", () => {
		const rule = ruleInForce("door/locked", { environments: [DEVELOPMENT] });
		const listed = (metadata: unknown) => milderEnvironment(rule, door({ metadata: known(metadata) }), "high")?.name;
		expect(listed({ tags: { Environment: "dev" } })).toBe("development");
		expect(listed({ tags: {} })).toBeUndefined();
		expect(listed({})).toBeUndefined();
		expect(listed({ tags: "dev" })).toBeUndefined();
		expect(listed(null)).toBeUndefined();
	});

	it("is none where the tags are not known: the facet of their own counts, whatever the metadata says", () => {
		const rule = ruleInForce("door/locked", { environments: [DEVELOPMENT] });
		const metadata = known({ tags: { Environment: "dev" } });
		expect(milderEnvironment(rule, door({ metadata, tags: DENIED }), "high")).toBeUndefined();
		expect(milderEnvironment(rule, door({ metadata: DENIED }), "high")).toBeUndefined();
		expect(milderEnvironment(rule, door({}), "high")).toBeUndefined();
		expect(milderEnvironment(ruleInForce("door/locked"), door({ metadata }), "high")).toBeUndefined();
	});

	it("is found for tags with any names and values, and without regard to case", () => {
		const text = fc.string({ minLength: 1, unit: "grapheme-ascii" });
		fc.assert(
			fc.property(text, text, (name, value) => {
				const environment = { ...DEVELOPMENT, tags: Object.fromEntries([[name, [value.toUpperCase()]]]) };
				expect(environmentOf(Object.fromEntries([[name, value]]), [environment])).toBe("development");
			}),
		);
	});
});
