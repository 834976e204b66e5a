import { describe, expect, it } from "@jest/globals";
import { parseAccountsFile } from "../../src/config/accounts_file.js";
import { ConfigurationError } from "../../src/model/errors.js";

const ONE = "arn:aws:iam::111122223333:role/keyproof-read";
const OTHER = "arn:aws:iam::444455556666:role/keyproof-read";

describe("a file of accounts", () => {
	it("names roles, and the Regions of those that differ", () => {
		const text = `accounts:\n  - ${ONE}\n  - role_arn: ${OTHER}\n    regions: [eu-west-1]\n`;
		expect(parseAccountsFile(text, "accounts.yml", undefined)).toEqual([
			{ role_arn: ONE },
			{ role_arn: OTHER, regions: ["eu-west-1"] },
		]);
	});

	it("may be what `shards` printed: one shard of it, or all", () => {
		const include = [
			{ shard: "1", name: "1 of 2", accounts: [{ role_arn: ONE, regions: ["eu-west-1"] }], seconds: 4 },
			{ shard: "2", name: "2 of 2", accounts: [{ role_arn: OTHER, regions: ["eu-west-1"] }], seconds: 4 },
		];
		const text = JSON.stringify({ include });
		expect(parseAccountsFile(text, "shards.json", "2")).toEqual([{ role_arn: OTHER, regions: ["eu-west-1"] }]);
		expect(parseAccountsFile(text, "shards.json", undefined)).toHaveLength(2);
		expect(() => parseAccountsFile(text, "shards.json", "3")).toThrow(
			'--shard "3": shards.json has no such shard, only 1, 2',
		);
	});

	it.each([
		["accounts: []", /accounts/],
		["accounts: [{role: x}]", /accounts\.0/],
		["{", /not valid JSON/],
		["[1, 2", /not valid JSON/],
		["- a", /accounts/],
		['{"include": [{"shard": 1}]}', /include\.0/],
	])("that is %s is refused with what is wrong", (text, message) => {
		expect(() => parseAccountsFile(text, "accounts.yml", undefined)).toThrow(ConfigurationError);
		expect(() => parseAccountsFile(text, "accounts.yml", undefined)).toThrow(message);
	});
});
