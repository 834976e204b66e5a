import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { observed } from "../../src/model/observed.js";
import {
	type OpenEnumeration,
	openEnumeration,
	placesOf,
	unfamiliarWords,
	withMember,
} from "../../src/model/open_enumeration.js";

const STATE: OpenEnumeration = { name: "DoorState", source: "doors.State", members: ["OPEN", "SHUT"] };
const PORT: OpenEnumeration = {
	name: "Port",
	source: "doors.Port",
	members: ["any"],
	also: (word) => /^\d+$/.test(word),
};
const state = openEnumeration(STATE);
const port = openEnumeration(PORT);

const door = z.strictObject({
	name: z.string(),
	lock: observed(z.strictObject({ state: state.optional(), ports: z.array(port) })).optional(),
	flaps: z.record(z.string(), z.strictObject({ state })).nullable(),
	wing: z.union([z.strictObject({ exists: z.literal(false) }), z.strictObject({ exists: z.literal(true), state })]),
});
const places = placesOf(door);

function wordsOf(value: unknown): string[] {
	const found: string[] = [];
	if (places === undefined) throw new Error("no enumeration was found in the schema");
	unfamiliarWords(value, places, ({ name }, word) => found.push(`${name} ${word}`));
	return found;
}

const AJAR = {
	name: "AJAR",
	lock: { status: "known", value: { state: "AJAR", ports: ["any", "22", "ssh"] } },
	flaps: { cat: { state: "OPEN" }, dog: { state: "GONE" } },
	wing: { exists: true, state: "AJAR" },
};

describe("an open enumeration", () => {
	it("takes every text, so that a word of tomorrow stays readable", () => {
		expect(door.safeParse(AJAR).success).toBe(true);
		expect(state.safeParse(3).success).toBe(false);
	});

	it("stands in the JSON Schema with its name and the members that are known", () => {
		expect(z.toJSONSchema(state, { target: "draft-7" })).toMatchObject({
			type: "string",
			title: "DoorState",
			examples: ["OPEN", "SHUT"],
		});
	});

	it("is found in objects, lists, maps, unions and facts, whether they may be absent or null", () => {
		expect(wordsOf(AJAR)).toEqual(["DoorState AJAR", "Port ssh", "DoorState GONE", "DoorState AJAR"]);
	});

	it("has no news where every word is known, a fact is not, or the value has another form", () => {
		const shut = {
			name: "x",
			lock: { status: "known", value: { ports: ["443"] } },
			flaps: null,
			wing: { exists: false },
		};
		expect(wordsOf(shut)).toEqual([]);
		expect(wordsOf({ lock: { status: "unknown", reason: { kind: "denied" } }, flaps: 3, wing: ["AJAR"] })).toEqual([]);
		expect(wordsOf(null)).toEqual([]);
	});

	it("is nowhere in a schema without one", () => {
		expect(placesOf(z.strictObject({ name: z.string(), parts: z.array(z.json()) }))).toBeUndefined();
	});

	it("gives another member to its unfamiliar words, and to no other text", () => {
		if (places === undefined) throw new Error("no enumeration was found in the schema");
		expect(withMember(AJAR, places, STATE, "SHUT")).toEqual({
			...AJAR,
			lock: { status: "known", value: { state: "SHUT", ports: ["any", "22", "ssh"] } },
			flaps: { cat: { state: "OPEN" }, dog: { state: "SHUT" } },
			wing: { exists: true, state: "SHUT" },
		});
	});

	it("leaves a value without news the very same object", () => {
		if (places === undefined) throw new Error("no enumeration was found in the schema");
		const shut = { name: "AJAR", flaps: { cat: { state: "OPEN" } } };
		expect(withMember(shut, places, STATE, "SHUT")).toBe(shut);
		expect(withMember(AJAR, places, PORT, "any").flaps).toBe(AJAR.flaps);
	});
});
