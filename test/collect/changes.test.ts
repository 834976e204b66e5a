import * as kms from "@aws-sdk/client-kms";
import { describe, expect, it } from "@jest/globals";
import type { Caller } from "../../src/aws/caller.js";
import type { Operation, PagedOperation } from "../../src/aws/operation.js";
import { CHANGING_EVENTS, changesSince } from "../../src/collect/changes.js";
import type { Place } from "../../src/collect/resource_type.js";

const NOW = "2026-06-15T09:30:00.000Z";
const SINCE = "2026-06-14T09:30:00.000Z";
const KEY = "0a1b2c3d-1111-4222-8333-444455556666";
const PLACE = { account: "111122223333", partition: "aws", region: "eu-central-1", collected_at: NOW } as Place;

interface LookUp {
	readonly LookupAttributes: readonly { readonly AttributeKey: string; readonly AttributeValue: string }[];
}

/** Answers LookupEvents by what it is asked for: a page of events, or several. */
function callerOf(pagesFor: (name: string) => readonly (readonly object[])[]): Caller & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		call: <I, O>(_: string, { action }: Operation<I, O>): Promise<O> => Promise.reject(new Error(action)),
		pages: async function* <I, O, T>(_: string, __: PagedOperation<I, O, T>, input: I) {
			const [attribute] = (input as unknown as LookUp).LookupAttributes;
			const name = attribute?.AttributeKey === "ReadOnly" ? "writes" : (attribute?.AttributeValue ?? "");
			for (const page of pagesFor(name)) {
				asked.push(name);
				yield page as T[];
			}
		},
		release: () => undefined,
		clockSkew: () => 0,
		close: () => undefined,
	};
}

const putPolicy = {
	EventSource: "kms.amazonaws.com",
	EventName: "PutKeyPolicy",
	EventTime: new Date(NOW),
	CloudTrailEvent: JSON.stringify({ requestParameters: { keyId: KEY } }),
};
const other = { EventSource: "logs.amazonaws.com", EventName: "CreateLogStream", EventTime: new Date(NOW) };
const full = Array.from({ length: 50 }, () => other);

describe("what events tell of keys", () => {
	it("is asked for by every operation of KMS that changes a fact of an ordinary key", () => {
		const operations = Object.keys(kms).flatMap((name) => /^([A-Z]\w+)Command$/.exec(name)?.[1] ?? []);
		const reads = /^(Describe|Get|List)/;
		const uses =
			/^(Decapsulate|Decrypt|DeriveSharedSecret|Encapsulate|Encrypt|Generate\w+|ReEncrypt|Sign|Verify|VerifyMac)$/;
		// Aliases, key stores and imported keys are always read.
		const about_what_is_read = /Alias$|CustomKeyStore$|KeyMaterial$/;
		const changing = operations.filter((name) => ![reads, uses, about_what_is_read].some((each) => each.test(name)));
		expect(changing.filter((name) => !CHANGING_EVENTS.includes(name))).toEqual([]);
	});

	it("comes from all writes where there are few", async () => {
		const caller = callerOf(() => [[putPolicy, other]]);
		expect(await changesSince(caller, PLACE, SINCE, 1_000)).toEqual({ key_ids: new Set([KEY]), pages: 1 });
		expect(caller.asked).toEqual(["writes"]);
	});

	it("comes from KMS's own events, name by name, where much else is written", async () => {
		const caller = callerOf((name) =>
			name === "writes" ? Array.from({ length: 9 }, () => full) : name === "PutKeyPolicy" ? [[putPolicy]] : [[]],
		);
		expect(await changesSince(caller, PLACE, SINCE, 2_000)).toEqual({ key_ids: new Set([KEY]) });
		expect(caller.asked).toEqual([...Array.from({ length: 5 }, () => "writes"), ...CHANGING_EVENTS]);
	});

	it("comes from all writes where many came at once, and few before", async () => {
		const burst = Array.from({ length: 50 }, () => putPolicy);
		const caller = callerOf(() => [burst, burst, [putPolicy]]);
		expect(await changesSince(caller, PLACE, SINCE, 2_000)).toEqual({ key_ids: new Set([KEY]), pages: 3 });
		expect(caller.asked).toEqual(["writes", "writes", "writes"]);
	});

	it("is given up where the calls would cost more than to read the keys", async () => {
		const caller = callerOf(() => Array.from({ length: 9 }, () => full));
		const told = await changesSince(caller, PLACE, SINCE, 200);
		expect(told).toEqual({ because: "there are more events than it takes calls to read everything" });
		expect(caller.asked.length).toBeLessThan(12);
	});

	it("is nothing where a record cannot be read", async () => {
		const broken = callerOf(() => [[{ ...putPolicy, CloudTrailEvent: "{" }]]);
		expect(await changesSince(broken, PLACE, SINCE, 200)).toEqual({ because: expect.stringContaining("PutKeyPolicy") });
	});
});
