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

	it("gives an account once whose Regions went to several shards", () => {
		const shard = (id: string, region: string) => ({
			shard: id,
			name: id,
			accounts: [{ role_arn: ONE, regions: [region] }],
			seconds: 1,
		});
		const text = JSON.stringify({ include: [shard("1", "eu-west-1"), shard("2", "eu-central-1")] });
		expect(parseAccountsFile(text, "shards.json", undefined)).toEqual([
			{ role_arn: ONE, regions: ["eu-west-1", "eu-central-1"] },
		]);
	});

	it("may begin with a mark, end lines as Windows does, and name a Region twice", () => {
		const text = `accounts: # all\r\n  - ${ONE}\r\n\r\n  - role_arn: ${OTHER}\r\n    regions: [eu-west-1, eu-west-1]\r\n`;
		expect(parseAccountsFile(text, "accounts.yml", undefined)).toEqual([
			{ role_arn: ONE },
			{ role_arn: OTHER, regions: ["eu-west-1"] },
		]);
	});

	it("may name ten thousand accounts, one of them that of the credentials", () => {
		const roles = Array.from({ length: 9_999 }, (_, index) => ONE.replace("111122223333", String(2e11 + index)));
		const text = `accounts:\n  - {}\n${roles.map((role) => `  - ${role}\n`).join("")}`;
		expect(parseAccountsFile(text, "accounts.yml", undefined)).toEqual([
			{},
			...roles.map((role_arn) => ({ role_arn })),
		]);
	});

	it.each([
		["", "accounts.yml: names no account: it has to be a list of roles below `accounts:`"],
		["# nobody yet", "accounts.yml: names no account"],
		["accounts:", "accounts.yml:1: accounts: names no account"],
		["accounts: []", "accounts.yml:1: accounts: names no account"],
		[`- ${ONE}`, "accounts.yml:1: this is a list without `accounts:`: it has to be a list of roles below `accounts:`"],
		[ONE, "accounts.yml:1: this is a text without `accounts:`"],
		["account_id,role\n111122223333,audit", "this is a text without `accounts:`"],
		[`account: [${ONE}]`, 'accounts.yml:1: "account" means nothing here, only `accounts:`. Did you mean "accounts"?'],
		[`accounts: [${ONE}]\nregion: x`, 'accounts.yml:2: "region" means nothing here'],
		[
			`accounts:\n- ${ONE}\n- 444455556666`,
			'accounts.yml:3: "444455556666" is not the ARN of a role: it is an account: name the role in it',
		],
		["accounts: [12345678901]", "the account has 11 digits and not 12, and a table may have taken its leading zeros"],
		["accounts: ['arn:aws:iam::12345678901:role/a']", "the account has 11 digits and not 12"],
		["accounts: ['arn:aws:iam::111122223333:user/a']", "is not the ARN of a role: write arn:aws:iam::"],
		[`accounts: [' ${ONE}']`, "there is space around it"],
		["accounts: [null]", "accounts.yml:1: this is not the ARN of a role"],
		[`accounts: [[${ONE}]]`, "this is a list in the list"],
		["accounts:\n- role: x", 'accounts.yml:2: an account has no "role", only role_arn, external_id, regions.'],
		[
			`accounts:\n- role_arn: ${ONE}\n  external_id: x`,
			"accounts.yml:3: external_id: has to be a text of 2 to 1,224 letters",
		],
		[`accounts:\n- role_arn: ${ONE}\n  external_id: 4711`, "digits and +=,.@:/-: put it in quotes"],
		["accounts:\n- external_id: audit", "accounts.yml:2: external_id: goes with a role_arn"],
		[`accounts:\n${`- ${ONE}\n`.repeat(40_000)}`, "YAML of more than a million characters: write the same as JSON"],
		[`accounts:\n- role_arn: ${ONE}\n  regions: eu-west-1`, "accounts.yml:3: regions: has to be a list of names"],
		[`accounts:\n- role_arn: ${ONE}\n  regions: []`, "accounts.yml:3: regions: has to be a list of names"],
		[
			`accounts:\n- role_arn: ${ONE}\n  regions:\n  - eu-west-1\n  - Frankfurt`,
			'accounts.yml:5: regions: "Frankfurt" is not the name of a Region',
		],
		[
			`accounts:\n- role_arn: ${ONE}\n  regions: [cn-north-1]`,
			"accounts.yml:3: regions: cn-north-1 is of the partition aws-cn, and the role of aws",
		],
		[
			`accounts:\n- ${ONE}\n- ${ONE}`,
			"accounts.yml:3: account 111122223333 stands here a second time, after entry 1: give it once",
		],
		[`accounts:\n- ${ONE}\n- ${ONE}-2`, "accounts.yml:3: account 111122223333 stands here a second time"],
		["accounts: [{}, {regions: [eu-west-1]}]", "the account of the credentials stands here a second time"],
		["accounts: [&a {role_arn: *a}]", "accounts.yml:1: this is not the ARN of a role"],
		["{", "not valid JSON"],
		["[1, 2", "not valid JSON"],
		[`{"accounts": ["${ONE}", 5]}`, 'accounts.yml: "5" is not the ARN of a role: write arn:aws:iam::'],
		['{"include": [{"shard": 1}]}', "this is not what `keyproof shards` printed: include.0"],
		[
			'{"include": [{"shard": "1", "name": "", "seconds": 1, "accounts": [{"role_arn": "x"}]}]}',
			'"x" is not the ARN of a role',
		],
	])("that is %j is refused with what is wrong, and where", (text, message) => {
		expect(() => parseAccountsFile(text, "accounts.yml", undefined)).toThrow(ConfigurationError);
		expect(() => parseAccountsFile(text, "accounts.yml", undefined)).toThrow(message);
	});
});
