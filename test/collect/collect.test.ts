import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import type { Caller } from "../../src/aws/caller.js";
import { CallFailed } from "../../src/aws/failure.js";
import type { Operation, PagedOperation } from "../../src/aws/operation.js";
import { collect } from "../../src/collect/collect.js";
import { facet, type ResourceType } from "../../src/collect/resource_type.js";
import { known, type Reason, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";

/** An operation of which the caller below makes its answers: nothing is sent. */
function operationNamed<O>(action: string): Operation<string, O> {
	return {
		action,
		quota: undefined,
		burst: 0,
		service_id: "Test",
		regions: undefined,
		connect: () => Promise.reject(new Error("not here")),
		send: () => Promise.reject(new Error("not here")),
	};
}

const describeDoor = operationNamed<{ colour: string }>("test:DescribeDoor");
const listHinges: PagedOperation<string, string[], string> = {
	...operationNamed<string[]>("test:ListHinges"),
	paging: { items: (page) => page, next: () => undefined, cut: () => false, resume: (input) => input },
};

function refused(action: string, not_offered = false): CallFailed {
	return new CallFailed({ kind: "denied", action, message: "AccessDenied" }, not_offered);
}

const DENIED: Reason = { kind: "denied", action: "test:DescribeDoor", message: "AccessDenied" };

/** Answers with the Region and the input; refuses the inputs "locked" and "closed", and the pages after "cut". */
function createFakeCaller(): Caller & { readonly asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		call: async <I, O>(region: string, operation: Operation<I, O>, input: I): Promise<O> => {
			asked.push(`${region} ${operation.action} ${input}`);
			if (input === "locked" || input === "closed") throw refused(operation.action, input === "closed");
			return { colour: `${input} in ${region}` } as O;
		},
		pages: async function* <I, O, T>(region: string, operation: PagedOperation<I, O, T>, input: I) {
			asked.push(`${region} ${operation.action} ${input}`);
			yield [`${input} hinge in ${region}`] as T[];
			if (input === "cut") yield refused(operation.action);
		},
		release: () => undefined,
		clockSkew: () => 0,
		close: () => undefined,
	};
}

function doorType(members: Partial<ResourceType<Resource>>): ResourceType<Resource> {
	return {
		name: "door",
		lists_by: [],
		list: async function* (_caller, place) {
			yield { arn: `arn:test:${place.region}`, facets: {} };
		},
		listed: {},
		facets: {},
		label: ({ arn }) => arn,
		keeps: () => true,
		...members,
	};
}

async function collected(type: ResourceType<Resource>, regions = ["eu-central-1"]) {
	const caller = createFakeCaller();
	const inventory = await collect({
		accounts: [{ account: "111122223333", partition: "aws", regions, caller }],
		types: [type],
		wanted: new Map([[type.name, new Set(Object.keys(type.facets))]]),
		tool: { name: "keyproof", version: "0" },
		collected_at: "2026-01-15T12:00:00.000Z",
	});
	return { inventory, doors: inventory.resources.door ?? [], asked: caller.asked };
}

describe("a facet", () => {
	it("asks in another Region of the account where it says so", async () => {
		const colour = facet(describeDoor, {
			schema: z.string(),
			read: async (ask) => (await ask("front", "us-east-1")).colour,
		});
		const hinges = facet(listHinges, { schema: z.array(z.string()), read: (ask) => ask("front", "us-east-1") });
		const { doors } = await collected(doorType({ facets: { colour, hinges } }));
		expect(doors[0]).toMatchObject({
			region: "eu-central-1",
			colour: known("front in us-east-1"),
			hinges: known(["front hinge in us-east-1"]),
		});
	});

	it("has parts of which each is known or unknown for itself", async () => {
		const part = z.union([z.object({ status: z.literal("known") }), z.object({ status: z.literal("unknown") })]);
		const colours = facet(describeDoor, {
			schema: z.array(part.and(z.looseObject({}))),
			read: (ask) => Promise.all(["front", "locked"].map((door) => ask.attempt(door, ({ colour }) => colour))),
		});
		const hinges = facet(listHinges, {
			schema: z.array(part.and(z.looseObject({}))),
			read: (ask) => Promise.all(["front", "cut"].map((door) => ask.attempt(door, (found) => found.length))),
		});
		const { doors } = await collected(doorType({ facets: { colours, hinges } }));
		expect(doors[0]).toMatchObject({
			colours: known([known("front in eu-central-1"), unknown(DENIED)]),
			hinges: known([known(1), unknown({ ...DENIED, action: "test:ListHinges" })]),
		});
	});

	it("takes a failure for an answer only where it is one", async () => {
		const facets = Object.fromEntries(
			["closed", "locked"].map((input) => [
				input,
				facet(describeDoor, {
					schema: z.strictObject({ available: z.boolean() }),
					read: async (ask) => {
						await ask(input);
						return { available: true };
					},
					answeredBy: ({ not_offered }) => (not_offered ? { available: false } : undefined),
				}),
			]),
		);
		const { doors } = await collected(doorType({ facets }));
		expect(doors[0]).toMatchObject({ closed: known({ available: false }), locked: unknown(DENIED) });
	});

	it("is unknown where an error is answered with what does not fit", async () => {
		const closed = facet(describeDoor, {
			schema: z.strictObject({ available: z.boolean() }),
			read: (ask) => ask("closed"),
			answeredBy: () => ({ available: "no" }),
		});
		const { doors } = await collected(doorType({ facets: { closed } }));
		expect(doors[0]).toMatchObject({ closed: { status: "unknown", reason: { kind: "invalid" } } });
	});
});

describe("a facet that the end of the listing tells", () => {
	it("keeps no resource from being read, however many wait for it", async () => {
		const MANY = 3_000;
		let read = 0;
		let tell: (hinges: string[]) => void = () => undefined;
		let allRead: () => void = () => undefined;
		const told = new Promise<string[]>((resolve) => {
			tell = resolve;
		});
		const all = new Promise<void>((resolve) => {
			allRead = resolve;
		});
		const colour = facet(describeDoor, {
			schema: z.number(),
			read: async () => {
				read += 1;
				if (read === MANY) allRead();
				return read;
			},
		});
		const hinges = facet(listHinges, { schema: z.array(z.string()), told_by_listing: true, read: () => told });
		const { doors } = await collected(
			doorType({
				facets: { colour, hinges },
				list: async function* () {
					for (let number = 0; number < MANY; number += 1) yield { arn: `arn:test:${number}`, facets: {} };
					await all;
					tell(["one", "two"]);
				},
			}),
		);
		expect(doors).toHaveLength(MANY);
		expect(doors.every((door) => door.hinges === doors[0]?.hinges)).toBe(true);
		expect(doors[0]).toMatchObject({ hinges: known(["one", "two"]) });
	});
});

describe("what is global to an account", () => {
	const colour = facet(describeDoor, { schema: z.string(), read: async (ask) => (await ask("front")).colour });

	it("is read once, from the first Region, and stands in none", async () => {
		const type = doorType({ global: true, facets: { colour } });
		const { doors, asked, inventory } = await collected(type, ["eu-west-1", "eu-central-1"]);
		expect(doors).toMatchObject([{ region: "", colour: known("front in eu-west-1") }]);
		expect(asked).toEqual(["eu-west-1 test:DescribeDoor front"]);
		expect(inventory.scopes).toMatchObject([
			{ region: "eu-central-1", types: ["door"] },
			{ region: "eu-west-1", types: ["door"] },
		]);
	});

	it("is else read in every Region", async () => {
		const { doors } = await collected(doorType({ facets: { colour } }), ["eu-west-1", "eu-central-1"]);
		expect(doors.map(({ region }) => region)).toEqual(["eu-central-1", "eu-west-1"]);
	});
});
