import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { MAXIMUM_PLAN_BYTES } from "../../../src/iac/terraform/plan.js";
import { readTerraformPlan } from "../../../src/iac/terraform/read.js";
import { LATER, plannedId, SENSITIVE } from "../../../src/model/change.js";

const PLANS = fileURLToPath(new URL("../../fixtures/plans/", import.meta.url));

function read(text: string) {
	return readTerraformPlan(Buffer.from(text), "plan.json");
}

/** A plan of one change, with the block that makes it. */
function planOf(change: object, expressions: object = {}, more: object = {}): string {
	const { type = "aws_kms_key", name = "pin" } = change as { type?: string; name?: string };
	return JSON.stringify({
		format_version: "1.2",
		resource_changes: [{ address: `${type}.${name}`, mode: "managed", type, name, ...change }],
		configuration: {
			provider_config: { aws: { name: "aws", expressions: { region: { constant_value: "eu-central-1" } } } },
			root_module: { resources: [{ mode: "managed", type, name, provider_config_key: "aws", expressions }] },
		},
		...more,
	});
}

describe("what is no plan is refused, with what to run instead", () => {
	it.each([
		["an empty file", "", "is empty"],
		["white space", " \n", "is empty"],
		["a binary plan", "PK\u0003\u0004tfplan", "binary form"],
		["a truncated plan", '{"format_version":"1.2","resource_changes":[{', "not whole"],
		["the text of terraform plan", "Terraform used the selected providers", "no JSON"],
		["the log of plan -json", '{"@level":"info"}\n{"@level":"info"}', "the log of `terraform plan -json`"],
		["a state file", '{"version":4,"serial":1,"lineage":"x","resources":[]}', "state file"],
		["the state as show tells it", '{"format_version":"1.0","values":{}}', "not a plan"],
		["another format version", '{"format_version":"2.0","resource_changes":[]}', "format version 2.0"],
		["a template", '{"Resources":{}}', "--template"],
		["another document", "[]", "no plan"],
		[
			"depth",
			`{"format_version":"1.2","resource_changes":${"[".repeat(300)}${"]".repeat(300)}}`,
			"nested deeper than 200",
		],
		["a plan that ended in errors", '{"format_version":"1.2","resource_changes":[],"errored":true}', "ended in errors"],
	])("%s", (_, text, message) => {
		expect(() => read(text)).toThrow(message);
		expect(() => read(text)).toThrow(/^--plan plan\.json: .*(terraform show -json|--template)/s);
	});

	it("a file that is too large", () => {
		expect(() => readTerraformPlan(Buffer.alloc(MAXIMUM_PLAN_BYTES + 1, 32), "plan.json")).toThrow(
			"fewer root modules at a time",
		);
	});

	it("but UTF-16, which PowerShell writes, is read", () => {
		const text = planOf({ change: { actions: ["create"], after: {} } });
		const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
		expect(readTerraformPlan(bytes, "plan.json").resources).toHaveLength(1);
	});
});

describe("a provider block of OpenTofu's with for_each", () => {
	const REGIONS = ["eu-central-1", "us-east-1"];
	const key = (index: string, change: object) => ({
		address: `aws_kms_key.pin[${JSON.stringify(index)}]`,
		mode: "managed",
		type: "aws_kms_key",
		name: "pin",
		index,
		change,
	});
	const planned = (expressions: object) =>
		read(
			JSON.stringify({
				format_version: "1.2",
				resource_changes: [
					...REGIONS.map((region) => {
						const arn = `arn:aws:kms:${region}:111122223333:key/11111111-2222-4333-a444-555555555555`;
						return key(region, { actions: ["update"], before: { arn }, after: { arn } });
					}),
					key("eu-west-1", { actions: ["create"], before: null, after: { description: "new" } }),
				],
				configuration: {
					provider_config: { "aws.by_region": { name: "aws", alias: "by_region", expressions } },
					root_module: {
						resources: [{ mode: "managed", type: "aws_kms_key", name: "pin", provider_config_key: "aws.by_region" }],
					},
				},
			}),
		).resources.map(({ region, account }) => ({ region, account }));

	it("tells the place of none of its instances but by what they say themselves", () => {
		expect(planned({ region: { references: ["each.value", "each"] } })).toEqual([
			{ region: "eu-central-1", account: "111122223333" },
			{ region: "us-east-1", account: "111122223333" },
			{},
		]);
		const role_arn = { references: ["each.value.role", "each.value"] };
		expect(planned({ assume_role: [{ role_arn }], region: { constant_value: "eu-west-1" } })[2]).toEqual({
			region: "eu-west-1",
		});
	});
});

describe("a plan", () => {
	it("destroys in one Region and makes in another what its region attribute moves", () => {
		const before = { id: "1", arn: "arn:aws:kms:eu-central-1:111122223333:key/1", region: "eu-central-1" };
		const actions = ["delete", "create"];
		const change = { actions, before, after: { region: "eu-west-1", description: "x" }, replace_paths: [["region"]] };
		const [gone, made, ...more] = read(planOf({ change })).resources;
		expect(gone).toMatchObject({ action: "delete", region: "eu-central-1", arn: before.arn, replaced_by: ["region"] });
		expect(made).toMatchObject({ action: "create", region: "eu-west-1", after: { description: "x" } });
		expect(made).not.toHaveProperty("arn");
		expect(made).not.toHaveProperty("before");
		expect(more).toEqual([]);
	});

	it.each([
		["2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z"],
		["tomorrow", LATER],
		["99999-01-01T00:00:00Z", LATER],
		[7, LATER],
	])("takes %s for the time that it is, or leaves it open", (given, read_as) => {
		const after = { enabled: true, valid_to: given };
		const plan = planOf({ type: "aws_kms_external_key", change: { actions: ["create"], after } });
		expect(read(plan).resources[0]?.after).toMatchObject({ valid_to: read_as });
	});

	it("takes a deletion window that KMS has, and no other number", () => {
		const window = (days: number) => {
			const before = { id: "1", arn: "arn:aws:kms:eu-central-1:111122223333:key/1", deletion_window_in_days: days };
			return read(planOf({ change: { actions: ["delete"], before, after: null } })).resources[0]
				?.deletion_window_in_days;
		};
		expect([window(7), window(30)]).toEqual([7, 30]);
		expect([window(6), window(31), window(1e300), window(-1)]).toEqual([undefined, undefined, undefined, undefined]);
	});

	it("leaves what nobody configures to AWS, and what is configured and not known to the apply", () => {
		const change = {
			change: {
				actions: ["create"],
				before: null,
				after: { enable_key_rotation: false },
				after_unknown: { policy: true, description: true },
			},
		};
		const [key] = read(planOf(change, { description: { references: ["local.text"] } })).resources;
		expect(key).toMatchObject({ action: "create", region: "eu-central-1", after: { description: LATER } });
		expect(key?.after).toHaveProperty("policy", undefined);
	});

	it("names a resource to be by its address, also through modules", () => {
		const alias = {
			address: 'module.names["eu"].aws_kms_alias.pin',
			module_address: 'module.names["eu"]',
			mode: "managed",
			type: "aws_kms_alias",
			name: "pin",
			change: { actions: ["create"], after: { name: "alias/pin" }, after_unknown: { target_key_id: true } },
		};
		const key = {
			address: "module.keys.aws_kms_key.pin[0]",
			module_address: "module.keys",
			mode: "managed",
			type: "aws_kms_key",
			name: "pin",
			index: 0,
			change: { actions: ["create"], after: {} },
		};
		const of = (references: string[]) => ({ references });
		const text = JSON.stringify({
			format_version: "1.2",
			resource_changes: [alias, key],
			configuration: {
				root_module: {
					module_calls: {
						names: {
							expressions: { key: of(["module.keys.id", "module.keys"]) },
							module: {
								resources: [{ type: "aws_kms_alias", name: "pin", expressions: { target_key_id: of(["var.key"]) } }],
							},
						},
						keys: {
							module: {
								outputs: {
									id: { expression: of(["aws_kms_key.pin[0].key_id", "aws_kms_key.pin[0]", "aws_kms_key.pin"]) },
								},
								resources: [{ type: "aws_kms_key", name: "pin", expressions: {} }],
							},
						},
					},
				},
			},
		});
		const [found] = read(text).resources;
		expect(found?.after).toEqual({ name: "alias/pin", target_key: plannedId("module.keys.aws_kms_key.pin[0]") });
	});

	it("drops what is marked as sensitive", () => {
		const change = {
			change: {
				actions: ["update"],
				before: { policy: "{}" },
				after: { policy: '{"Statement":[]}', description: "hush" },
				after_sensitive: { policy: true, description: true },
			},
		};
		const [key] = read(planOf(change, { policy: {}, description: {} })).resources;
		expect(key?.after).toMatchObject({ policy: SENSITIVE, description: SENSITIVE });
	});

	it("has one entry for a replaced resource, with what replaces it", () => {
		const plan = readTerraformPlan(readFileSync(`${PLANS}hsm-type-replaced/plan.json`), "plan.json");
		const cluster = plan.resources.find(({ type }) => type === "cloudhsm_cluster");
		expect(cluster).toMatchObject({
			action: "replace",
			replaced_by: ["hsm_type"],
			before: { hsm_type: "hsm1.medium" },
		});
	});

	it("names the types that it does not judge, and counts those that have nothing to do with keys", () => {
		const change = { actions: ["create"], after: {} };
		expect(read(planOf({ type: "aws_s3_bucket", change })).others).toBe(1);
		expect(read(planOf({ type: "awscc_kms_key", change })).not_judged).toEqual([
			{ source_type: "awscc_kms_key", address: "awscc_kms_key.pin", why: "keyproof does not judge this type" },
		]);
	});
});

const SECRET = "hunter2hunter2";
/** Where a plan holds values: each gets one more, under a name that nobody expects, and what is text in them is secret. */
const OPEN = new Set(["before", "after", "values", "expressions", "variables", "outputs", "planned_values"]);

function poisoned(value: unknown, open = false): unknown {
	if (Array.isArray(value)) return value.map((each) => poisoned(each, open));
	if (typeof value !== "object" || value === null) return value;
	const members = Object.entries(value).map(([name, member]) => [name, poisoned(member, OPEN.has(name))]);
	const more = open ? { undeclared: { value: SECRET, constant_value: SECRET, password: SECRET } } : {};
	return { ...Object.fromEntries(members), ...more };
}

describe("no secret leaves a plan", () => {
	it("from wherever it stands in one", () => {
		for (const scenario of ["secrets", "key-store-created", "external-key-created", "trail-created"]) {
			const plan: unknown = JSON.parse(readFileSync(`${PLANS}${scenario}/plan.json`, "utf8"));
			const change = read(JSON.stringify(poisoned(plan)));
			expect(JSON.stringify(poisoned(plan))).toContain(SECRET);
			expect(JSON.stringify(change)).not.toContain(SECRET);
		}
	});

	it("of the attributes that are known to be secret, though Terraform does not mark them", () => {
		const secret = "correct-horse-battery-staple";
		for (const [type, attributes] of [
			["aws_kms_custom_key_store", { key_store_password: secret, trust_anchor_certificate: secret }],
			[
				"aws_kms_custom_key_store",
				{ xks_proxy_authentication_credential: [{ access_key_id: secret, raw_secret_access_key: secret }] },
			],
			["aws_kms_external_key", { key_material_base64: secret }],
			["aws_kms_grant", { grant_token: secret }],
		] as const) {
			const change = { actions: ["update"], before: attributes, after: attributes };
			const configured = Object.fromEntries(Object.keys(attributes).map((name) => [name, { constant_value: secret }]));
			const more = {
				variables: { password: { value: secret } },
				planned_values: { outputs: { p: { value: secret } } },
			};
			expect(JSON.stringify(read(planOf({ type, change }, configured, more)))).not.toContain(secret);
		}
	});

	it("in the message about a plan that cannot be read", () => {
		const broken = '{"format_version":"1.2","key_store_password":"hunter2hunter2",';
		expect(() => read(broken)).toThrow(/^(?!.*hunter2)/s);
	});
});

describe("a plan that is not complete", () => {
	const deferred = (type: string, reason?: string) => ({
		...(reason === undefined ? {} : { reason }),
		resource_change: {
			address: `${type}.later`,
			mode: "managed",
			type,
			name: "later",
			change: { actions: ["create"] },
		},
	});

	it("names what Terraform puts off to a later one, as not judged", () => {
		const deferred_changes = [
			deferred("aws_kms_key", "provider_config_unknown"),
			deferred("aws_cloudhsm_v2_hsm"),
			deferred("aws_s3_bucket"),
		];
		const { not_judged, notes } = read(
			planOf({ change: { actions: ["no-op"] } }, {}, { complete: false, deferred_changes }),
		);
		expect(not_judged).toEqual([
			{
				source_type: "aws_kms_key",
				address: "aws_kms_key.later",
				why: "Terraform puts it off to a later plan (provider_config_unknown)",
			},
			{
				source_type: "aws_cloudhsm_v2_hsm",
				address: "aws_cloudhsm_v2_hsm.later",
				why: "Terraform puts it off to a later plan",
			},
		]);
		expect(notes).toEqual([expect.stringMatching(/^the plan is not complete: it was made with -target, or/)]);
	});
});

describe("a secret in a tag", () => {
	const plan = (tags: object, all: object, sensitive: object) =>
		planOf(
			{
				change: {
					actions: ["create"],
					after: { tags, tags_all: all },
					after_sensitive: { tags: sensitive, tags_all: {} },
				},
			},
			{ tags: {} },
			{
				variables: { token: { value: "hunter2-hunter2" }, plain: { value: "prod" }, pin: { value: 1 } },
				configuration: {
					root_module: { variables: { token: { sensitive: true }, pin: { sensitive: true }, plain: {} } },
				},
			},
		);
	const tagsOf = (text: string) => read(text).resources[0]?.after as { tags: unknown };

	it("that is marked is none of the tags that the provider makes of it either", () => {
		const own = { Owner: "cards", Token: "hunter2-hunter2" };
		const text = plan(own, { ...own, Stage: "prod" }, { Token: true });
		expect(tagsOf(text).tags).toBe(SENSITIVE);
		expect(JSON.stringify(read(text))).not.toContain("hunter2");
		expect(tagsOf(plan({ Owner: "x" }, { Owner: "x" }, {})).tags).toEqual({ Owner: "x" });
	});

	it("is none of the provider's default tags, which nothing marks: by the sensitive variables' values", () => {
		for (const value of ["hunter2-hunter2", "for hunter2-hunter2", "1"]) {
			const text = plan({}, { Stage: "prod", Default: value }, {});
			expect(tagsOf(text).tags).toBe(SENSITIVE);
		}
		const name = plan({}, { "hunter2-hunter2": "x" }, {});
		expect(JSON.stringify(read(name))).not.toContain("hunter2");
		expect(tagsOf(plan({}, { Stage: "prod", Count: "12" }, {})).tags).toEqual({ Stage: "prod", Count: "12" });
	});

	it("is none of the tags of before", () => {
		const change = {
			actions: ["delete"],
			before: { id: "k", tags: { T: "s3cr3t" }, tags_all: { T: "s3cr3t" } },
			before_sensitive: { tags: { T: true } },
		};
		expect(JSON.stringify(read(planOf({ change })))).not.toContain("s3cr3t");
	});
});
