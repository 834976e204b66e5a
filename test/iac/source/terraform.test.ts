import { beforeAll, describe, expect, test } from "@jest/globals";
import type { HclReader } from "../../../src/iac/source/hcl.js";
import { terraformSource } from "../../../src/iac/source/terraform.js";
import { hclReader, scenarioTree, treeOf } from "./files.js";

let read_hcl: HclReader;
beforeAll(async () => {
	read_hcl = await hclReader();
});

/** Places as `file:start-end attribute`. */
function found(files: Readonly<Record<string, string>>, address: string, attributes: string[] = [], folder = "") {
	const source = terraformSource(treeOf(files), folder, read_hcl);
	return source.find(address, attributes).map(textOf);
}

function textOf({
	file,
	start_line,
	end_line,
	attribute,
}: ReturnType<ReturnType<typeof terraformSource>["find"]>[number]) {
	return `${file}:${start_line}-${end_line}${attribute === undefined ? "" : ` ${attribute}`}`;
}

const KEY =
	'resource "aws_kms_key" "pin" {\n  description = "x"\n  enable_key_rotation = false\n\n  tags = {\n    a = 1\n  }\n}\n';

describe("the lines of a Terraform resource", () => {
	test("are those of the attribute that decides", () => {
		expect(found({ "main.tf": `# a comment\n${KEY}` }, "aws_kms_key.pin", ["enable_key_rotation"])).toEqual([
			"main.tf:4-4 enable_key_rotation",
		]);
		expect(found({ "main.tf": KEY }, "aws_kms_key.pin", ["tags"])).toEqual(["main.tf:5-7 tags"]);
	});

	test("are those of the first attribute that is written", () => {
		expect(found({ "main.tf": KEY }, "aws_kms_key.pin", ["policy", "tags", "description"])).toEqual([
			"main.tf:5-7 tags",
		]);
	});

	test("are the block's head where the attribute is missing", () => {
		expect(found({ "main.tf": `\n${KEY}` }, "aws_kms_key.pin", ["policy"])).toEqual(["main.tf:2-2"]);
	});

	test("are those of a nested block, also of one that is made by dynamic", () => {
		const text =
			'resource "aws_security_group" "a" {\n  ingress {\n    protocol = "-1"\n  }\n  dynamic "egress" {\n    for_each = []\n    content {}\n  }\n}\n';
		expect(found({ "a.tf": text }, "aws_security_group.a", ["ingress"])).toEqual(["a.tf:2-4 ingress"]);
		expect(found({ "a.tf": text }, "aws_security_group.a", ["egress"])).toEqual(["a.tf:5-8 egress"]);
	});

	test("are those of the block that writes what the finding says, of several of one name", () => {
		const rule = (cidr: string) => `  ingress {\n    protocol = "tcp"\n    cidr_blocks = [${cidr}]\n  }\n`;
		const saying = (said: string, ...rules: string[]) =>
			terraformSource(treeOf({ "a.tf": `resource "aws_security_group" "a" {\n${rules.join("")}}\n` }), "", read_hcl)
				.find("aws_security_group.a", ["ingress"], new Set(said.split(" ")))
				.map(textOf);
		const message = "admits 0.0.0.0/0 on tcp port 2224";
		expect(saying(message, rule('"10.0.0.0/8"'), rule('"0.0.0.0/0"'))).toEqual(["a.tf:6-9 ingress"]);
		expect(saying(message, rule('"0.0.0.0/0"'), rule('"10.0.0.0/8"'))).toEqual(["a.tf:2-5 ingress"]);
		// None writes it: it comes by what one of them refers to.
		expect(saying(message, rule('"10.0.0.0/8"'), rule("var.cidr"))).toEqual(["a.tf:6-9 ingress"]);
		expect(saying("something else", rule('"10.0.0.0/8"'), rule('"0.0.0.0/0"'))).toEqual(["a.tf:2-5 ingress"]);
	});

	test("are, after the block that dynamic makes, those of what it goes through", () => {
		const text =
			'variable "open" {\n  default = []\n}\nresource "aws_security_group" "a" {\n  dynamic "ingress" {\n    for_each = var.open\n    content {}\n  }\n}\n';
		const files = { "a.tf": text, "b.auto.tfvars": 'open = [\n  "0.0.0.0/0",\n]\n' };
		expect(found(files, "aws_security_group.a", ["ingress"])).toEqual(["a.tf:5-8 ingress", "b.auto.tfvars:1-3 open"]);
	});

	test("are the attribute's before those of the one thing that its value hangs on", () => {
		const files = (value: string) => ({
			"a.tf": `locals {\n  all = { a = true }\n}\nvariable "stage" {\n  default = "dev"\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = ${value}\n}\n`,
		});
		const own = "a.tf:8-8 enable_key_rotation";
		const hanging = (value: string) => found(files(value), "aws_kms_key.k", ["enable_key_rotation"]);
		for (const value of [
			'var.stage == "prod" ? true : false',
			'!contains(["dev"], var.stage)',
			"tobool(try(var.stage, null))",
			"length([for each in var.stage : each]) > 0",
		]) {
			expect(hanging(value)).toEqual([own, "a.tf:5-5 default"]);
		}
		expect(hanging('local.all["a"] && true')).toEqual([own, "a.tf:2-2 all"]);
		expect(hanging('var.stage == "x" || local.all.a')).toEqual([own]);
		expect(hanging('"${var.stage}-${local.all.a}"')).toEqual([own]);
		expect(hanging("file(var.stage)")).toEqual([own]);
	});

	test("are those of the files of values that Terraform takes by itself, the last first", () => {
		const key = {
			"main.tf":
				'variable "rotate" {\n  default = true\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.rotate\n}\n',
		};
		const own = "main.tf:5-5 enable_key_rotation";
		const given = (files: Record<string, string>) =>
			found({ ...key, ...files }, "aws_kms_key.k", ["enable_key_rotation"]);
		const values = { "terraform.tfvars": "\nrotate = false\n" };
		expect(given(values)).toEqual(["terraform.tfvars:2-2 rotate", own]);
		expect(given({ ...values, "b.auto.tfvars": "rotate = false\n", "a.auto.tfvars": "rotate = true\n" })).toEqual([
			"b.auto.tfvars:1-1 rotate",
			own,
		]);
		expect(given({ ...values, "z.auto.tfvars.json": '{\n  "rotate": false\n}\n' })).toEqual([
			"z.auto.tfvars.json:2-2 rotate",
			own,
		]);
		expect(given({ "prod.tfvars": "rotate = false\n", "bad.auto.tfvars": "rotate = {\n" })).toEqual([
			"main.tf:2-2 default",
			own,
		]);
	});

	test("are, after the attribute, the file whose text a policy is", () => {
		const key = (value: string) => ({
			"m/main.tf": `resource "aws_kms_key" "k" {\n  policy = ${value}\n}\n`,
			"m/p.json": '{\n  "Statement": []\n}\n',
		});
		const own = "m/main.tf:2-2 policy";
		const policy = (value: string) => found(key(value), "aws_kms_key.k", ["policy"], "m");
		expect(policy('file("${path.module}/p.json")')).toEqual([own, "m/p.json:1-3"]);
		expect(policy('jsonencode(jsondecode(templatefile("${path.module}/p.json", {})))')).toEqual([own, "m/p.json:1-3"]);
		expect(policy('file("${path.module}/q.json")')).toEqual([own]);
		expect(policy('file("${var.folder}/p.json")')).toEqual([own]);
	});

	test("end where a heredoc ends", () => {
		const text = 'resource "aws_kms_key" "pin" {\n  policy = <<EOT\n{\n}\nEOT\n  description = "x"\n}\n';
		expect(found({ "a.tf": text }, "aws_kms_key.pin", ["policy"])).toEqual(["a.tf:2-5 policy"]);
	});

	test("begin with the data source of a policy document", () => {
		const files = {
			"key.tf": 'resource "aws_kms_key" "pin" {\n  policy = data.aws_iam_policy_document.pin.json\n}\n',
			"policy.tf": 'data "aws_iam_policy_document" "pin" {\n  statement {\n  }\n}\n',
		};
		expect(found(files, "aws_kms_key.pin", ["policy"])).toEqual(["policy.tf:1-4", "key.tf:2-2 policy"]);
	});

	test("follow locals, variables and the module's call to where the value is written", () => {
		const files = {
			"main.tf": 'locals {\n  wish = false\n}\nmodule "hsm" {\n  source   = "./hsm"\n  rotation = local.wish\n}\n',
			"hsm/main.tf":
				'variable "rotation" {\n  default = true\n}\nresource "aws_kms_key" "pin" {\n  enable_key_rotation = "${var.rotation}"\n}\n',
		};
		expect(found(files, "module.hsm.aws_kms_key.pin", ["enable_key_rotation"])).toEqual([
			"main.tf:2-2 wish",
			"main.tf:6-6 rotation",
			"hsm/main.tf:5-5 enable_key_rotation",
		]);
	});

	test("follow a variable to its default where nobody sets it", () => {
		const files = {
			"a.tf": 'variable "r" {\n  default = true\n}\nresource "aws_kms_key" "pin" {\n  enable_key_rotation = var.r\n}\n',
		};
		expect(found(files, "aws_kms_key.pin", ["enable_key_rotation"])).toEqual([
			"a.tf:2-2 default",
			"a.tf:5-5 enable_key_rotation",
		]);
	});

	test("do not go round in circles", () => {
		const files = {
			"a.tf": 'locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_kms_key" "pin" {\n  policy = local.a\n}\n',
		};
		expect(found(files, "aws_kms_key.pin", ["policy"]).length).toBeLessThan(12);
	});

	test("are found in modules of modules, with count and for_each", () => {
		const files = {
			"live/main.tf": 'module "security" {\n  source = "../modules/security"\n}\n',
			"modules/security/main.tf": 'module "hsm" {\n  for_each = {}\n  source   = "../hsm"\n}\n',
			"modules/hsm/keys.tf": `\n\n${KEY}`,
		};
		const address = 'module.security.module.hsm["eu.west"].aws_kms_key.pin[1]';
		expect(found(files, address, ["description"], "live")).toEqual(["modules/hsm/keys.tf:4-4 description"]);
	});

	test("are found where terraform init put a module from elsewhere", () => {
		const manifest = {
			Modules: [
				{ Key: "", Dir: "." },
				{ Key: "hsm", Source: "example/hsm/aws", Dir: ".terraform/modules/hsm" },
			],
		};
		const files = {
			"main.tf": 'module "hsm" {\n  source = "example/hsm/aws"\n}\n',
			".terraform/modules/modules.json": JSON.stringify(manifest),
			".terraform/modules/hsm/main.tf": KEY,
		};
		expect(found(files, "module.hsm.aws_kms_key.pin", ["tags"])).toEqual([".terraform/modules/hsm/main.tf:5-7 tags"]);
	});

	test("are those of the call where a module is not at hand", () => {
		const files = { "main.tf": '\nmodule "hsm" {\n  source = "example/hsm/aws"\n}\n' };
		expect(found(files, "module.hsm.aws_kms_key.pin", ["tags"])).toEqual(["main.tf:2-2"]);
	});

	test("come from the override file where that says otherwise, and the head from the file that it overrides", () => {
		const files = {
			"main.tf": KEY,
			"main_override.tf": '\nresource "aws_kms_key" "pin" {\n  enable_key_rotation = true\n}\n',
		};
		expect(found(files, "aws_kms_key.pin", ["enable_key_rotation"])).toEqual([
			"main_override.tf:3-3 enable_key_rotation",
		]);
		expect(found(files, "aws_kms_key.pin", ["policy"])).toEqual(["main.tf:1-1"]);
	});

	test("of an instance that goes are the for_each that lost it", () => {
		const text = 'resource "aws_kms_key" "pin" {\n  description = "x"\n  for_each = {}\n}\n';
		expect(found({ "a.tf": text }, 'aws_kms_key.pin["eu"]')).toEqual(["a.tf:3-3 for_each"]);
	});

	test("of a block that is gone are the removed block, else the file of its neighbours", () => {
		const removed = "removed {\n  from = aws_kms_key.pin\n}\n";
		expect(found({ "a.tf": "\n", "z.tf": removed }, "aws_kms_key.pin")).toEqual(["z.tf:1-3"]);
		expect(found({ "a.tf": "\n", "main.tf": "\n" }, "aws_kms_key.pin")).toEqual(["main.tf:1-1"]);
		expect(found({ "a.tf": "\n" }, "module.gone.module.inner.aws_kms_key.pin")).toEqual(["a.tf:1-1"]);
		expect(found({}, "aws_kms_key.pin")).toEqual([]);
	});

	test("of a block that is gone from a module are the removed block of a module around it", () => {
		const call = 'module "a" {\n  source = "./a"\n}\n';
		const removed = (from: string) => `removed {\n  from = ${from}\n}\n`;
		const of = (from: string) => ({ "main.tf": call + removed(from), "a/main.tf": "\n" });
		expect(found(of("module.a.aws_kms_key.pin"), 'module.a["eu"].aws_kms_key.pin')).toEqual(["main.tf:4-6"]);
		expect(found(of("module.a"), "module.a.aws_kms_key.pin")).toEqual(["main.tf:4-6"]);
		expect(found(of("module.a.aws_kms_key.other"), "module.a.aws_kms_key.pin")).toEqual(["a/main.tf:1-1"]);
		expect(found({ "main.tf": removed("module.b") }, "module.b.module.c.aws_kms_key.pin")).toEqual(["main.tf:1-3"]);
	});

	test("of a data source are found too", () => {
		expect(found({ "a.tf": 'data "aws_kms_key" "pin" {\n}\n' }, "data.aws_kms_key.pin")).toEqual(["a.tf:1-1"]);
	});
});

describe("a file that does not parse", () => {
	test.each([
		["a brace too few", 'resource "aws_kms_key" "pin" {\n  tags = {}\n'],
		["half an expression", 'resource "aws_kms_key" "pin" {\n  enable_key_rotation = 1 +\n  tags = {}\n}\n'],
		["text that is no HCL", "%%% nothing\n"],
	])("costs the lines only, and is told: %s", (_, text) => {
		const source = terraformSource(treeOf({ "main.tf": text }), "", read_hcl);
		expect(source.find("aws_kms_key.pin", ["tags"]).map(textOf)).toEqual(["main.tf:1-1"]);
		expect(source.warnings()).toEqual([expect.stringMatching(/^main\.tf: line \d cannot be read as Terraform/)]);
	});

	test("does not touch the files beside it", () => {
		const files = { "broken.tf": "resource {{{\n", "main.tf": KEY };
		expect(found(files, "aws_kms_key.pin", ["tags"])).toEqual(["main.tf:5-7 tags"]);
	});
});

describe("the lines of Terraform in JSON", () => {
	const text = `${JSON.stringify({ resource: { aws_kms_key: { pin: { tags: { a: "b" }, enable_key_rotation: false, policy: "${data.aws_iam_policy_document.p.json}" } } }, data: [{ aws_iam_policy_document: { p: [{ statement: [] }] } }] }, null, 2)}\n`;

	test("are found as in HCL", () => {
		expect(found({ "main.tf.json": text }, "aws_kms_key.pin", ["enable_key_rotation"])).toEqual([
			"main.tf.json:8-8 enable_key_rotation",
		]);
		expect(found({ "main.tf.json": text }, "aws_kms_key.pin", ["tags"])).toEqual(["main.tf.json:5-7 tags"]);
		expect(found({ "main.tf.json": text }, "aws_kms_key.pin", ["policy"])[1]).toBe("main.tf.json:9-9 policy");
	});

	test("are the file's where it does not parse", () => {
		const source = terraformSource(treeOf({ "main.tf.json": text.slice(0, 120) }), "", read_hcl);
		expect(source.find("aws_kms_key.pin", ["tags"]).map(textOf)).toEqual(["main.tf.json:1-1"]);
		expect(source.warnings()).toHaveLength(1);
	});
});

describe("recorded plans", () => {
	test.each([
		[
			"modules-nested",
			'module.security.module.hsm["us"].aws_kms_key.pin["issuer"]',
			["enable_key_rotation"],
			["main.tf:3-3 rotation"],
		],
		["policy-by-data-source", "aws_kms_key.payments", ["policy"], ["policies.tf:1-21", "main.tf:5-5 policy"]],
		["json-syntax", "aws_kms_key.payments", ["enable_key_rotation"], ["main.tf.json:6-6 enable_key_rotation"]],
		["removed-and-destroyed", "aws_kms_key.customers", [], ["main.tf:1-7"]],
		["removed-from-a-module", "module.kms.aws_kms_key.customers", [], ["main.tf:5-11"]],
		[
			"for-each-odd-keys",
			'module.vault["x[0]"].aws_kms_key.keys["q\\"uote]"]',
			["enable_key_rotation"],
			["main.tf:3-10 for_each"],
		],
	])("%s: %s", (scenario, address, attributes, places) => {
		const source = terraformSource(scenarioTree(scenario), "", read_hcl);
		const found = source.find(address, attributes).map(textOf);
		expect(found.slice(0, places.length)).toEqual(places);
		expect(source.warnings()).toEqual([]);
	});
});

test("20,000 blocks are read in seconds", () => {
	const text = Array.from({ length: 20_000 }, (_, index) => KEY.replace("pin", `pin${index}`)).join("");
	const started = performance.now();
	expect(found({ "main.tf": text }, "aws_kms_key.pin19999", ["enable_key_rotation"])).toEqual([
		`main.tf:${19_999 * 8 + 3}-${19_999 * 8 + 3} enable_key_rotation`,
	]);
	expect(performance.now() - started).toBeLessThan(20_000);
});

describe("the index of an instance in an expression", () => {
	const own = (expression: string, before = "count = 2", file = "main.tf") =>
		terraformSource(
			treeOf({ [file]: `resource "aws_x" "h" {\n  ${before}\n  a = ${expression}\n}\n` }),
			"",
			read_hcl,
		).takesOwnIndex([], ["resource", "aws_x", "h"], "a");

	test.each([
		["aws_subnet.s[count.index].id", true],
		["aws_subnet.s[each.key].id", true],
		["element(aws_subnet.s[*].id, count.index)", true],
		['"${aws_subnet.s[count.index].id}"', true],
		["concat([aws_subnet.s[count.index].id], [])", true],
		["aws_subnet.s[0].id", true],
		["aws_subnet.s[count.index + 1].id", false],
		["aws_subnet.s[(count.index + 1) % 2].id", false],
		["element(aws_subnet.s[*].id, count.index + 1)", false],
		["slice(aws_subnet.s[*].id, 0, count.index)", false],
		['aws_subnet.s["${each.key}-a"].id', false],
		["count.index == 0 ? aws_subnet.s[0].id : aws_subnet.t.id", false],
		["aws_subnet.s[each.value.subnet].id", false],
		["aws_subnet.s[each.value].id", false],
	])("%s", (expression, expected) => expect(own(expression)).toBe(expected));

	test("is the value's too where that is the key", () => {
		expect(own("aws_subnet.s[each.value].id", 'for_each = toset(["a"])')).toBe(true);
		expect(own("aws_subnet.s[each.value].id", 'for_each = { a = "b" }')).toBe(false);
	});

	test("is looked for in blocks, in modules' arguments, and in JSON", () => {
		const tree = treeOf({
			"a.tf": 'resource "aws_x" "h" {\n  route {\n    gateway_id = aws_g.g[count.index - 1].id\n  }\n}\n',
			"m.tf": 'module "m" {\n  source = "./m"\n  subnet = aws_subnet.s[each.key].id\n}\n',
			"j.tf.json": JSON.stringify({
				resource: { aws_x: { j: { a: "${aws_s.s[count.index].id}", b: ["${aws_s.s[count.index+1].id}"] } } },
			}),
			"m/main.tf": KEY,
		});
		const { takesOwnIndex } = terraformSource(tree, "", read_hcl);
		expect(takesOwnIndex([], ["resource", "aws_x", "h"], "route")).toBe(false);
		expect(takesOwnIndex([], ["module", "m"], "subnet")).toBe(true);
		expect(takesOwnIndex([], ["resource", "aws_x", "j"], "a")).toBe(true);
		expect(takesOwnIndex([], ["resource", "aws_x", "j"], "b")).toBe(false);
	});

	test("is not told where nothing is written, or what is written cannot be read", () => {
		const { takesOwnIndex } = terraformSource(treeOf({ "main.tf": KEY }), "", read_hcl);
		expect(takesOwnIndex([], ["resource", "aws_kms_key", "pin"], "policy")).toBeUndefined();
		expect(takesOwnIndex(["m"], ["resource", "aws_kms_key", "pin"], "tags")).toBeUndefined();
		expect(own("aws_subnet.s[count.index].id\n}}}")).toBeUndefined();
	});
});
