import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createRedactor } from "../../src/redact/redactor.js";
import { redactStream } from "../../src/redact/stream.js";

const ONE = "111122223333";
const digits = fc.stringMatching(/^[1-9]\d{11}$/);

describe("a redactor", () => {
	it.each([
		["an ARN", `arn:aws:kms:eu-central-1:${ONE}:key/1`, "arn:aws:kms:eu-central-1:000000000001:key/1"],
		[
			"a policy",
			`{"AWS":["arn:aws:iam::${ONE}:root","${ONE}"]}`,
			'{"AWS":["arn:aws:iam::000000000001:root","000000000001"]}',
		],
		["a host", `${ONE}.dkr.ecr.eu-west-1.amazonaws.com`, "000000000001.dkr.ecr.eu-west-1.amazonaws.com"],
		["an alias", `alias/key_of_${ONE}-prod`, "alias/key_of_000000000001-prod"],
		["between letters", `backupof${ONE}productioneuwest1andmore`, "backupof000000000001productioneuwest1andmore"],
		["a URL", `arn%3Aaws%3Aiam%3A%3A${ONE}%3Aroot`, "arn%3Aaws%3Aiam%3A%3A000000000001%3Aroot"],
		["the console's way", "Account 1111-2222-3333", "Account 0000-0000-0001"],
		["groups with spaces", "Account 1111 2222\u00a03333", "Account 0000 0000\u00a00001"],
		["what nobody sees between its digits", "a 1111\u200b2222\u00ad3333 b\n", "a 000000000001 b\n"],
		["colours between its digits", "1111\u001b[31m2222\u001b[0m3333", "000000000001"],
		["a path", `aws/${ONE}/eu-central-1/kms`, "aws/000000000001/eu-central-1/kms"],
		["an id of EC2's of an account that is known", `${ONE} i-${ONE}01234`, "000000000001 i-11112222333301234"],
	])("takes the id out of %s", (_, text, shown) => {
		expect(createRedactor().text(text)).toBe(shown);
	});

	it.each([
		"1234abcd-12ab-34cd-56ef-123456789012",
		"mrk-1234567890123456789012345678901a",
		"a123456789012b6f2f5fae72d0a2cbb0f7f7c1a0c1a0c1a0c1a0c1a0c1a0c1a0",
		"subnet-0a123456789012bcd",
		"usecs:1513717277140812",
		"20260115120000",
		"2026-01-15 12:00 UTC",
		"1234567890123",
		"12345678901",
	])("leaves what is no account id alone: %s", (text) => {
		expect(createRedactor().text(text)).toBe(text);
	});

	it("takes an id out of what looks like a UUID where the account is known", () => {
		const redactor = createRedactor();
		redactor.introduce([ONE]);
		expect(redactor.text(`tag aaaaaaaa-bbbb-cccc-dddd-${ONE}`)).toBe("tag aaaaaaaa-bbbb-cccc-dddd-000000000001");
	});

	it.each([
		[`logs-${ONE}20261127`, "logs-00000000000120261127"],
		[`a%20${ONE}`, "a%20000000000001"],
		[`9${ONE}${ONE}9`, "90000000000010000000000019"],
	])("takes an id out of a longer number where the account is known: %s", (text, shown) => {
		const redactor = createRedactor();
		expect(redactor.text(text)).toBe(text);
		redactor.introduce([ONE]);
		expect(redactor.text(text)).toBe(shown);
		expect(redactor.text(shown)).toBe(shown);
	});

	it("takes out access key ids, which hold the account's", () => {
		const redactor = createRedactor();
		const shown = redactor.text("AKIAIOSFODNN7EXAMPLE ASIAIOSFODNN7EXAMPLE AKIAIOSFODNN7EXAMPLE");
		expect(shown).toBe("AKIA0000000000000001 ASIA0000000000000002 AKIA0000000000000001");
	});

	it.each([undefined, "a secret"])(
		"gives an id one stand-in, another id another, and does nothing twice (key %s)",
		(key) => {
			fc.assert(
				fc.property(fc.uniqueArray(digits, { minLength: 1, maxLength: 50 }), (ids) => {
					const redactor = createRedactor(key);
					const shown = ids.map((id) => redactor.text(`arn:aws:iam::${id}:root`));
					expect(new Set(shown).size).toBe(ids.length);
					expect(ids.map((id) => redactor.text(`arn:aws:iam::${id}:root`))).toEqual(shown);
					expect(shown.map((text) => redactor.text(text))).toEqual(shown);
					for (const id of ids) expect(shown.join()).not.toContain(id);
				}),
				{ numRuns: 50 },
			);
		},
	);

	it("has stand-ins that follow from the key alone, where there is one", () => {
		const [a, b, other] = [createRedactor("k"), createRedactor("k"), createRedactor("l")];
		b.text("999988887777 123412341234");
		expect(a.text(ONE)).toBe(b.text(ONE));
		expect(a.text(ONE)).not.toBe(other.text(ONE));
		expect(a.text(ONE)).toMatch(/^0000\d{8}$/);
	});

	it("finds the id wherever it stands between characters that are no digits", () => {
		const around = fc.stringMatching(/^[^0-9]{0,20}$/);
		fc.assert(
			fc.property(around, digits, around, (before, id, after) => {
				const redactor = createRedactor();
				redactor.introduce([id]);
				expect(redactor.text(before + id + after)).not.toContain(id);
			}),
			{ numRuns: 2_000 },
		);
	});

	it("takes megabytes of digits, hexadecimal and dashes in no time", () => {
		const started = performance.now();
		for (const each of ["1", "a1", "1234-", "AKIA", "0123456789ab-", "111122223333 "]) {
			createRedactor().text(each.repeat(1_000_000 / each.length));
		}
		expect(performance.now() - started).toBeLessThan(5_000);
	});

	it("stands before a stream", () => {
		let all = "";
		const write = (text: string): boolean => {
			all += text;
			return true;
		};
		const stream = { write } as unknown as NodeJS.WriteStream;
		redactStream(stream, createRedactor());
		stream.write(`account ${ONE}\n`);
		stream.write(new TextEncoder().encode(`bytes ${ONE}\n`));
		expect(all).toBe("account 000000000001\nbytes 000000000001\n");
	});
});
