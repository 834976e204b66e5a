import { beforeAll, describe, expect, it } from "@jest/globals";
import type { HclReader } from "../../../src/iac/source/hcl.js";
import { terraformSource } from "../../../src/iac/source/terraform.js";
import { readTerraformPlan } from "../../../src/iac/terraform/read.js";
import { LATER, OWN_ACCOUNT, OWN_PARTITION, SENSITIVE } from "../../../src/model/change.js";
import { hclReader, treeOf } from "../source/files.js";

/** Policies that a plan leaves open as a whole, told from the files; roles are `role/<name>` of the key's own account. */

let read_hcl: HclReader;
beforeAll(async () => {
	read_hcl = await hclReader();
});

const ROLE = `arn:${OWN_PARTITION}:iam::${OWN_ACCOUNT}:role/app`;
const NAMES_APP = ["aws_iam_role.app.arn", "aws_iam_role.app"];

interface Given {
	/** The expression of `policy`, and what the plan lists of it. */
	readonly policy: string;
	readonly references?: readonly string[];
	readonly more?: string;
	readonly files?: Readonly<Record<string, string>>;
	readonly role?: object;
	readonly role_provider?: string;
	readonly variables?: object;
	readonly sensitive?: true;
}

function policyOf({ policy, references = NAMES_APP, more = "", files = {}, ...given }: Given): unknown {
	const source = terraformSource(
		treeOf({ "main.tf": `resource "aws_kms_key" "k" {\n  policy = ${policy}\n}\n${more}`, ...files }),
		"",
		read_hcl,
	);
	const block = (type: string, name: string, more: object) => ({
		mode: "managed",
		type,
		name,
		provider_config_key: "aws",
		...more,
	});
	const plan = {
		format_version: "1.2",
		variables: given.variables ?? {},
		resource_changes: [
			{
				address: "aws_kms_key.k",
				mode: "managed",
				type: "aws_kms_key",
				name: "k",
				change: {
					actions: ["create"],
					after: {},
					after_unknown: { policy: true },
					after_sensitive: given.sensitive ? { policy: true } : {},
				},
			},
			{
				address: "aws_iam_role.app",
				mode: "managed",
				type: "aws_iam_role",
				name: "app",
				change: { actions: ["create"], after: { name: "app", path: "/", ...given.role }, after_unknown: { arn: true } },
			},
		],
		configuration: {
			root_module: {
				resources: [
					block("aws_kms_key", "k", { expressions: { policy: { references } } }),
					block("aws_iam_role", "app", { provider_config_key: given.role_provider ?? "aws" }),
				],
			},
		},
	};
	const { takesOwnIndex, written } = source;
	const change = readTerraformPlan(Buffer.from(JSON.stringify(plan)), "plan.json", takesOwnIndex, written);
	const key = change.resources.find((each) => each.type === "kms_key");
	return key?.type === "kms_key" ? key.after?.policy : undefined;
}

const statement = (principal: string) =>
	`{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "kms:Decrypt" }`;
const encoded = (principal: string) => `jsonencode({ Statement = [${statement(principal)}] })`;
const document = (principal: unknown) => ({
	Statement: [{ Effect: "Allow", Principal: { AWS: principal }, Action: "kms:Decrypt" }],
});

describe("a policy that names a role of the same plan", () => {
	it.each<[string, Given, unknown]>([
		["by jsonencode", { policy: encoded("aws_iam_role.app.arn") }, ROLE],
		["in a list, beside what is known", { policy: encoded('["arn:a", aws_iam_role.app.arn]') }, ["arn:a", ROLE]],
		["in a template", { policy: encoded('"${aws_iam_role.app.arn}"') }, ROLE],
		[
			"under a path",
			{ policy: encoded("aws_iam_role.app.arn"), role: { path: "/team/" } },
			ROLE.replace("app", "team/app"),
		],
		[
			"whose name only the apply tells",
			{ policy: encoded("aws_iam_role.app.arn"), role: { name: undefined } },
			ROLE.replace("app", "planned-aws_iam_role.app"),
		],
		[
			"by its unique id, which only the apply tells",
			{ policy: encoded("aws_iam_role.app.unique_id"), references: ["aws_iam_role.app.unique_id", "aws_iam_role.app"] },
			LATER,
		],
		[
			"of another provider, whose account nothing tells",
			{ policy: encoded("aws_iam_role.app.arn"), role_provider: "aws.other" },
			LATER,
		],
		[
			"by a local value",
			{
				policy: encoded("local.people"),
				references: ["local.people"],
				more: "locals {\n  people = [aws_iam_role.app.arn]\n}",
			},
			[ROLE],
		],
		[
			"by a condition and a variable",
			{
				policy: encoded('var.open ? "*" : aws_iam_role.app.arn'),
				references: ["var.open", ...NAMES_APP],
				variables: { open: { value: false } },
			},
			ROLE,
		],
		[
			"by a condition that is not told",
			{ policy: encoded('local.x == "" ? "*" : aws_iam_role.app.arn'), references: ["local.x", ...NAMES_APP] },
			LATER,
		],
		["in a loop", { policy: encoded('[for each in ["a", aws_iam_role.app.arn] : each if each != "b"]') }, LATER],
		[
			"in a loop without a question",
			{ policy: encoded('[for one in ["a", aws_iam_role.app.arn] : one]') },
			["a", ROLE],
		],
		["by functions", { policy: encoded('flatten(concat(["a"], [[aws_iam_role.app.arn]]))') }, ["a", ROLE]],
		["by a function that is not known here", { policy: encoded("uuidv5(aws_iam_role.app.arn)") }, LATER],
	])("%s", (_, given, principal) => {
		expect(policyOf(given)).toEqual(document(principal));
	});

	it("in a heredoc", () => {
		const policy = `<<-EOT\n  ${JSON.stringify(document("${aws_iam_role.app.arn}"), null, 2)}\n  EOT`;
		expect(policyOf({ policy })).toEqual(document(ROLE));
	});

	it("in a template file", () => {
		const policy = 'templatefile("${path.module}/key.json", { role = aws_iam_role.app.arn })';
		const references = ["path.module", ...NAMES_APP];
		const files = { "key.json": JSON.stringify(document("${role}")) };
		expect(policyOf({ policy, references, files })).toEqual(document(ROLE));
		expect(policyOf({ policy: policy.replace("key.json", "../key.json"), references, files })).toBe(LATER);
	});

	it("by a policy document's data source, with what it merges", () => {
		const of_data = ["data.aws_iam_policy_document.k.json", "data.aws_iam_policy_document.k"];
		const more = `data "aws_iam_policy_document" "base" {
  statement {
    sid = "A"
    actions = ["kms:*"]
  }
  statement {
    sid = "B"
    actions = ["kms:Encrypt"]
  }
}
data "aws_iam_policy_document" "k" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    sid = "B"
    effect = "Deny"
    not_actions = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type = "AWS"
      identifiers = [aws_iam_role.app.arn]
    }
    condition {
      test = "StringEquals"
      variable = "aws:SourceVpce"
      values = ["vpce-1"]
    }
  }
  dynamic "statement" {
    for_each = { C = "kms:Sign", D = "kms:Verify" }
    iterator = it
    content {
      sid = it.key
      actions = [it.value]
      principals {
        type = "*"
        identifiers = ["*"]
      }
    }
  }
}`;
		expect(policyOf({ policy: "data.aws_iam_policy_document.k.json", references: of_data, more })).toEqual({
			Version: "2012-10-17",
			Statement: [
				{ Sid: "A", Effect: "Allow", Action: ["kms:*"] },
				{
					Sid: "B",
					Effect: "Deny",
					NotAction: ["kms:Decrypt"],
					Resource: ["*"],
					Principal: { AWS: [ROLE] },
					Condition: { StringEquals: { "aws:SourceVpce": ["vpce-1"] } },
				},
				{ Sid: "C", Effect: "Allow", Action: ["kms:Sign"], Principal: "*" },
				{ Sid: "D", Effect: "Allow", Action: ["kms:Verify"], Principal: "*" },
			],
		});
	});

	it("in JSON syntax", () => {
		const source = {
			resource: { aws_kms_key: { k: { policy: "${jsonencode({ Statement = [aws_iam_role.app.arn] })}" } } },
		};
		const files = { "main.tf": "", "main.tf.json": JSON.stringify(source) };
		expect(policyOf({ policy: "", files })).toEqual({ Statement: [ROLE] });
		const others = ["aws_iam_role.other.arn", "aws_iam_role.other"];
		expect(policyOf({ policy: "", files, references: others })).toBe(LATER);
	});
});

describe("a policy stays open", () => {
	it("where the file is not the one of which the plan was made", () => {
		expect(
			policyOf({
				policy: encoded("aws_iam_role.app.arn"),
				references: ["aws_iam_role.other.arn", "aws_iam_role.other"],
			}),
		).toBe(LATER);
	});

	it("where a file of the module cannot be read", () => {
		expect(policyOf({ policy: encoded("aws_iam_role.app.arn"), files: { "broken.tf": 'resource "x" {' } })).toBe(LATER);
	});

	it("where the plan marks it as sensitive", () => {
		expect(policyOf({ policy: encoded("aws_iam_role.app.arn"), sensitive: true })).toBe(SENSITIVE);
	});

	it("where values lead in a circle, or without an end", () => {
		const circle = "locals {\n  a = [local.b, local.b]\n  b = [local.a, local.a]\n}";
		expect(
			policyOf({ policy: "jsonencode({ Statement = local.a })", references: ["local.a"], more: circle }),
		).toBeDefined();
	}, 5000);
});
