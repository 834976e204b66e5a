import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { root, toolPath } from "../../tools/setup.js";
import { CLI_CONFIGURATION, commands, FILES } from "./remediation_commands.js";

/** What moto has no answer to; a line that it learns to answer goes from here. */
const LACKS = new Set([
	"accessanalyzer create-analyzer",
	"accessanalyzer get-finding-v2",
	"auditmanager list-assessment-frameworks",
	"cloudhsmv2 copy-backup-to-region",
	"cloudhsmv2 create-hsm",
	"cloudhsmv2 delete-backup",
	"cloudhsmv2 delete-resource-policy",
	"cloudhsmv2 initialize-cluster",
	"cloudhsmv2 modify-backup-attributes",
	"cloudhsmv2 modify-cluster",
	"inspector2 list-coverage",
	"kms connect-custom-key-store",
	"kms describe-custom-key-stores",
	"kms disconnect-custom-key-store",
	"kms get-key-last-usage",
	"kms get-parameters-for-import",
	"kms import-key-material",
	"kms update-custom-key-store",
	"logs associate-kms-key",
	"logs describe-account-policies",
	"logs put-log-group-deletion-protection",
	"ram disassociate-resource-share",
	"securityhub batch-update-standards-control-associations",
]);
/** What moto refuses and AWS does not: it wants the accounts that AWS leaves to be the caller's, and knows no ML-DSA. */
const ONLY_MOTO = new Map([
	["aws inspector2 enable --resource-types EC2", "'NoneType' object is not iterable"],
	["aws kms create-key --key-spec ML_DSA_65 --key-usage SIGN_VERIFY", "Value 'ML_DSA_65' at 'KeySpec'"],
	["aws kms create-key --key-spec ML_DSA_87 --key-usage SIGN_VERIFY", "Value 'ML_DSA_87' at 'KeySpec'"],
]);
/** What no service takes: a key that there is not, a period that KMS does not rotate by. */
const WRONG = [
	"aws kms enable-key --key-id 00000000-0000-4000-8000-000000000000",
	"aws kms enable-key-rotation --key-id KEY_ID --rotation-period-in-days 7",
	"aws s3api put-bucket-logging --bucket no-such-bucket-of-ours --bucket-logging-status '{}'",
];

const distinct = [...new Map(commands.map(({ id, command }) => [command, [id, command] as const])).values()];
const answers = new Map<string, string>();

beforeAll(() => {
	const directory = mkdtempSync(join(tmpdir(), "remediation-moto-"));
	try {
		for (const name of FILES) writeFileSync(join(directory, name), "{}");
		writeFileSync(join(directory, "config"), CLI_CONFIGURATION);
		const asked = [...distinct, ...WRONG.map((command) => ["kms_key/wrong", command] as const)];
		const said = execFileSync(toolPath("python"), [join(root, "test/contract/remediation_moto.py")], {
			cwd: directory,
			input: JSON.stringify(asked),
			encoding: "utf8",
			env: {
				PATH: process.env.PATH,
				AWS_ACCESS_KEY_ID: "testing",
				AWS_SECRET_ACCESS_KEY: "testing",
				AWS_CONFIG_FILE: "config",
				AWS_SHARED_CREDENTIALS_FILE: "none",
			},
		});
		for (const [index, text] of z.array(z.string()).parse(JSON.parse(said)).entries()) {
			answers.set(asked[index]?.[1] ?? "", text);
		}
	} finally {
		rmSync(directory, { recursive: true });
	}
}, 180_000);

const operationOf = (command: string) => command.split(" ").slice(1, 3).join(" ");

describe("the commands that mend, on resources in moto", () => {
	it("are done, every one that moto has", () => {
		const refused = distinct.flatMap(([id, command]) => {
			const said = answers.get(command) ?? "was not answered";
			const known = ONLY_MOTO.get(command);
			const is_lacking = said === "moto lacks it" && LACKS.has(operationOf(command));
			return said === "" || is_lacking || (known !== undefined && said.includes(known)) ? [] : [{ id, command, said }];
		});
		expect(refused).toEqual([]);
		expect(distinct.filter(([, command]) => answers.get(command) === "").length).toBeGreaterThan(60);
	});

	it("are refused where they are wrong", () => {
		for (const command of WRONG) expect([command, answers.get(command)]).not.toEqual([command, ""]);
		for (const command of WRONG) expect([command, answers.get(command)]).not.toEqual([command, "moto lacks it"]);
	});
});
