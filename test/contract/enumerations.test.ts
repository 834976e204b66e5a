import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { withDerived } from "../../src/link/relations.js";
import * as enumerations from "../../src/model/enumerations.js";
import { type OpenEnumeration, type Places, placesOf } from "../../src/model/open_enumeration.js";
import { root, toolPath } from "../../tools/setup.js";

/** Every enumeration that a facet of a resource holds. */
function inUse(): Set<OpenEnumeration> {
	const found = new Set<OpenEnumeration>();
	const visit = ({ enumeration, members, each }: Places): void => {
		if (enumeration !== undefined) found.add(enumeration);
		for (const member of members.values()) visit(member);
		if (each !== undefined) visit(each);
	};
	for (const schema of Object.values(withDerived(resourceSchemas))) {
		const places = placesOf(schema);
		if (places !== undefined) visit(places);
	}
	return found;
}

const used = [...inUse()];
const modelled = used.filter(({ source }) => !source.startsWith("https://"));
const services = [...new Set(modelled.map(({ source }) => source.split(".", 1).join()))].sort();
const ofAws = z
	.record(z.string(), z.array(z.string()))
	.parse(
		JSON.parse(
			execFileSync(toolPath("python"), ["test/contract/enumerations.py", ...services], { cwd: root, encoding: "utf8" }),
		),
	);

describe("the enumerations", () => {
	it("are in use, every one that is declared", () => {
		const declared = Object.values(enumerations).flatMap((ofService) => Object.values(ofService));
		expect(used.length).toBe(declared.length);
		expect(new Set(used.map(({ source, name }) => `${source} ${name}`)).size).toBe(used.length);
	});

	/**
	 * A member that is missing here is one that AWS has added: read again every policy that looks at the enumeration
	 * (`grep` for the facet's member), and then add it to src/model/enumerations.ts.
	 */
	it.each(modelled)("$name has the members that AWS's newest model has", ({ source, members }) => {
		expect([...members].sort()).toEqual([...(ofAws[source] ?? [])].sort());
	});

	it("that AWS's models lack name the page that lists their members", () => {
		for (const { source } of used.filter((enumeration) => !modelled.includes(enumeration))) {
			expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
		}
	});
});
