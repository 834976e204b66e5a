import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { systemClock } from "../../src/aws/clock.js";
import { connect, connectAll, type Outside, type Target } from "../../src/aws/connect.js";
import type { AnyOperation } from "../../src/aws/operation.js";
import { cloudhsmClusterType } from "../../src/collect/cloudhsm_cluster/cloudhsm_cluster.js";
import { kmsKeyType } from "../../src/collect/kms_key/kms_key.js";
import { resourceTypes } from "../../src/collect/registry.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import { NOW } from "../collect/worlds.js";
import { restoreEnvironment } from "../environment.js";
import { QUICK } from "./http_answers.js";

const credentials = async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" });
const ROLE = "arn:aws:iam::444455556666:role/audit/Auditor";

let opened: Simulator[] = [];
let directory = "";
let before: NodeJS.ProcessEnv = {};
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "connect-"));
	before = { ...process.env };
	for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
	process.env.AWS_EC2_METADATA_DISABLED = "true";
	process.env.AWS_CONFIG_FILE = join(directory, "config");
	process.env.AWS_SHARED_CREDENTIALS_FILE = join(directory, "credentials");
});
afterEach(async () => {
	restoreEnvironment(before);
	rmSync(directory, { recursive: true });
	await Promise.all(opened.map((simulator) => simulator.close()));
	opened = [];
});

async function open(faults: Faults = {}): Promise<Simulator> {
	const simulator = await startSimulator(exampleAccount(NOW), faults);
	opened.push(simulator);
	return simulator;
}

function outside(members: Partial<Outside> = {}): Outside {
	return { clock: systemClock, pace: QUICK, signal: new AbortController().signal, ...members };
}

const target = (members: Partial<Target> = {}): Target => ({ regions: ["eu-central-1"], accounts: [], ...members });

/** The message of the ConfigurationError that connecting ends with. */
async function refusal(of: Target, from: Outside): Promise<string> {
	const error = await connect(of, from).then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (!(error instanceof ConfigurationError)) throw new Error(`expected a ConfigurationError, got ${String(error)}`);
	return error.message;
}

describe("the account", () => {
	it("is the one that STS says, with its partition", async () => {
		const { url: endpoint } = await open();
		const [account, ...more] = await connect(target(), outside({ endpoint, credentials }));
		expect(account).toMatchObject({ account: "111122223333", partition: "aws", regions: ["eu-central-1"] });
		expect(more).toEqual([]);
	});

	it("is that of each role, which is assumed", async () => {
		const simulator = await open();
		const accounts = await connect(
			target({ accounts: [{ role_arn: ROLE }, { role_arn: "arn:aws:iam::111122223333:role/Auditor" }] }),
			outside({ endpoint: simulator.url, credentials }),
		);
		expect(accounts.map(({ account }) => account)).toEqual(["444455556666", "111122223333"]);
		expect(simulator.requests.get("sts:AssumeRole")).toBe(2);
		// The calls are made as the role: the other account's four keys, not the forty of the first.
		const [listKeys] = kmsKeyType.lists_by as [AnyOperation];
		const output = (await accounts[0]?.caller.call("eu-central-1", listKeys, {})) as { Keys: unknown[] };
		expect(output.Keys).toHaveLength(4);
	});

	it("is that of a role whose trust policy asks for an external id, which is told", async () => {
		const { url: endpoint } = await open();
		const told: unknown[] = [];
		const from = outside({
			endpoint,
			credentials,
			answering: ({ operation, input }, send) => {
				if (operation.action === "sts:AssumeRole") told.push(input);
				return send();
			},
		});
		const accounts = [{ role_arn: ROLE, external_id: "audit-2f81" }];
		expect(await connect(target({ accounts }), from)).toMatchObject([{ account: "444455556666" }]);
		expect(told).toEqual([{ RoleArn: ROLE, RoleSessionName: "keyproof", ExternalId: "audit-2f81" }]);
	});

	it("is not that of a role which STS says to be another's, nor one of an ARN that says otherwise", async () => {
		const other = (id: string, by: string) => ({
			rewrite: (action: string, answer: { status: number; headers: Record<string, string>; body: string }) =>
				action === "sts:GetCallerIdentity" ? { ...answer, body: answer.body.replaceAll(id, by) } : undefined,
		});
		const { url: endpoint } = await open(other("444455556666", "999900001111"));
		const accounts = [{ role_arn: ROLE }];
		expect(await refusal(target({ accounts }), outside({ endpoint, credentials }))).toBe(
			`STS says that ${ROLE} is of account 999900001111, which it is not`,
		);
		const lying = await open(other("<Account>111122223333", "<Account>999900001111"));
		expect(await refusal(target(), outside({ endpoint: lying.url, credentials }))).toContain(
			"did not tell the account",
		);
	});

	it("assumes a role once, whatever is asked of how many services and Regions", async () => {
		const simulator = await open();
		const [account] = await connect(
			target({ accounts: [{ role_arn: ROLE }] }),
			outside({ endpoint: simulator.url, credentials }),
		);
		const lists = resourceTypes.flatMap(({ lists_by }) => lists_by);
		expect(new Set(lists.map(({ service_id }) => service_id)).size).toBeGreaterThan(1);
		for (const region of ["eu-central-1", "us-east-1"]) {
			await Promise.all(lists.map((operation) => account?.caller.call(region, operation, {})));
		}
		expect(simulator.requests.get("sts:AssumeRole")).toBe(1);
	});

	it("has one role at most", async () => {
		const { url: endpoint } = await open();
		const accounts = [{ role_arn: ROLE }, { role_arn: "arn:aws:iam::444455556666:role/Other" }];
		expect(await refusal(target({ accounts }), outside({ endpoint, credentials }))).toBe(
			"two of the roles belong to account 444455556666: give one role for each account",
		);
	});
});

describe("credentials", () => {
	it("that are nowhere to be found are said to be missing, with what to do", async () => {
		const { url: endpoint } = await open();
		const message = await refusal(target(), outside({ endpoint }));
		expect(message).toMatch(
			/^No AWS credentials were found\. .*aws sso login.*configure-aws-credentials.*id-token: write/,
		);
	});

	it("that have expired are said to have", async () => {
		const { url: endpoint } = await open({ expired_token: true });
		const message = await refusal(target(), outside({ endpoint, credentials }));
		expect(message).toMatch(/^The token of the AWS credentials has expired\. Sign in again/);
	});

	it("that AWS refuses are said to be", async () => {
		const { url: endpoint } = await open({ denied: ["sts:GetCallerIdentity"] });
		expect(await refusal(target(), outside({ endpoint, credentials }))).toMatch(
			/^AWS does not accept the AWS credentials\.\n.*AccessDenied/,
		);
	});

	it("that may not assume a role are said not to", async () => {
		const { url: endpoint } = await open();
		const accounts = [{ role_arn: "arn:aws:iam::777788889999:role/Auditor" }];
		const message = await refusal(target({ accounts }), outside({ endpoint, credentials }));
		expect(message).toMatch(/^arn:aws:iam::777788889999:role\/Auditor could not be assumed: its trust policy/);
	});

	it.each<[string, Faults]>([
		["dropped", { dropped: ["*"] }],
		["throttled", { throttled: ["*"] }],
		["cut off", { truncated: ["*"] }],
	])("that cannot be asked about (%s) are no account: nothing is judged", async (_, faults) => {
		const { url: endpoint } = await open(faults);
		expect(await refusal(target(), outside({ endpoint, credentials }))).toMatch(
			/^STS could not be asked for the account of the AWS credentials/,
		);
	});

	it("whose account STS does not say are no account either", async () => {
		const { url: endpoint } = await open({ empty_answers: ["sts:GetCallerIdentity"] });
		expect(await refusal(target(), outside({ endpoint, credentials }))).toBe(
			"STS did not tell the account of the AWS credentials",
		);
	});

	it("come from the environment, as the SDK finds them", async () => {
		const { url: endpoint } = await open();
		process.env.AWS_ACCESS_KEY_ID = "AKIATEST000000000001";
		process.env.AWS_SECRET_ACCESS_KEY = "test";
		expect(await connect(target(), outside({ endpoint }))).toMatchObject([{ account: "111122223333" }]);
	});
});

describe("what a scan cannot begin without", () => {
	const profile = (settings: string) => writeFileSync(join(directory, "config"), `[default]\n${settings}\n`);

	it("gives credentials by the program that the profile names", async () => {
		const { url: endpoint } = await open();
		const given = { Version: 1, AccessKeyId: "AKIATEST000000000001", SecretAccessKey: "test" };
		profile(`credential_process = echo '${JSON.stringify(given)}'`);
		expect(await connect(target(), outside({ endpoint }))).toMatchObject([{ account: "111122223333" }]);
	});

	it("names the program of the profile that failed, with what it said", async () => {
		const { url: endpoint } = await open();
		profile("credential_process = sh -c 'echo the vault is sealed >&2; exit 3'");
		const message = await refusal(target(), outside({ endpoint }));
		expect(message).toMatch(/^No AWS credentials: the credential_process of profile "default" failed: /);
		expect(message).toContain("the vault is sealed");
	});

	it("says what it waits for where that program is silent, and ends", async () => {
		const { url: endpoint } = await open();
		profile("credential_process = sleep 5");
		const began = performance.now();
		expect(await refusal(target(), outside({ endpoint, patience_ms: 300 }))).toMatch(
			/^No AWS credentials: waited 0\.24 s for the credential_process of profile "default" to give credentials, in vain/,
		);
		expect(performance.now() - began).toBeLessThan(3_000);
	});

	it("says what it waits for where the container's endpoint is silent, and ends", async () => {
		const silent = await open({ disturb: () => "stall" });
		const { url: endpoint } = await open();
		process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = `${silent.url}/credentials`;
		const began = performance.now();
		expect(await refusal(target(), outside({ endpoint, patience_ms: 300 }))).toMatch(
			/^No AWS credentials: waited 0\.24 s for the container's credential endpoint \(.*\) to give credentials, in vain/,
		);
		expect(performance.now() - began).toBeLessThan(5_000);
	});

	it("says that it waits for STS where that is silent, and ends", async () => {
		const { url: endpoint } = await open({ disturb: () => "stall" });
		const began = performance.now();
		expect(await refusal(target(), outside({ endpoint, credentials, patience_ms: 300 }))).toMatch(
			/^Waited 0\.3 s for STS in eu-central-1 to tell the account of the AWS credentials, in vain: .*HTTPS_PROXY/,
		);
		expect(performance.now() - began).toBeLessThan(3_000);
	});
});

describe("a profile", () => {
	const missing = "AWS's configuration files have no such profile.";
	beforeEach(() => {
		writeFileSync(join(directory, "config"), "[profile audit]\nregion = eu-central-1\n\n[sso-session nobodies]\n");
		writeFileSync(join(directory, "credentials"), "[break-glass]\naws_access_key_id = AKIATEST000000000001\n");
	});

	it("that is nowhere is named, with the nearest that there is, before anybody is asked", async () => {
		const simulator = await open();
		const named = (profile: string) => refusal(target({ profile }), outside({ credentials, endpoint: simulator.url }));
		expect(await named("nobody")).toBe(`--profile "nobody": ${missing}`);
		expect(await named("audti")).toBe(`--profile "audti": ${missing} Did you mean "audit"?`);
		expect(await named("break-glas")).toBe(`--profile "break-glas": ${missing} Did you mean "break-glass"?`);
		expect(simulator.requests.size).toBe(0);
	});

	it("may stand in either file", async () => {
		const simulator = await open();
		for (const profile of ["audit", "break-glass"]) {
			const accounts = await connect(target({ profile }), outside({ credentials, endpoint: simulator.url }));
			expect(accounts).toMatchObject([{ account: "111122223333" }]);
		}
	});
});

describe("Regions", () => {
	it("are all that are enabled for the account, with all-regions", async () => {
		const { url: endpoint } = await open();
		const [account] = await connect(target({ regions: "all" }), outside({ endpoint, credentials }));
		expect(account?.regions).toHaveLength(19);
		expect(account?.regions).toEqual(expect.arrayContaining(["eu-central-1", "eu-central-2", "us-east-1"]));
		expect(account?.regions).not.toContain("af-south-1");
	});

	it.each<[string, Faults]>([
		["refused", { denied: ["ec2:DescribeRegions"] }],
		["empty", { empty_answers: ["ec2:DescribeRegions"] }],
		["cut off", { truncated: ["ec2:DescribeRegions"] }],
	])("that EC2 does not name (%s) are an error, never none", async (_, faults) => {
		const { url: endpoint } = await open(faults);
		expect(await refusal(target({ regions: "all" }), outside({ endpoint, credentials }))).toMatch(
			/ec2:DescribeRegions/,
		);
	});

	/** Each call of an action in a Region is answered by `how` in AWS's place. */
	const instead = (action: string, regions: readonly string[], how: () => Promise<never>): Partial<Outside> => ({
		credentials,
		patience_ms: 400,
		answering: ({ operation, region }, send) =>
			operation.action === action && regions.includes(region) ? how() : send(),
	});
	const silence = () => new Promise<never>(() => undefined);
	const denied = async (): Promise<never> => {
		const message = "not authorized to perform: ec2:DescribeRegions with an explicit deny in a service control policy";
		throw Object.assign(new Error(message), { name: "UnauthorizedOperation", $metadata: { httpStatusCode: 403 } });
	};

	it.each([
		[["ap-east-1", "eu-central-1"], "is turned off for the account"],
		[["us-west-2", "eu-central-1"], "is silent"],
	])("sign in where STS answers: of %j one %s, and stops no other", async (regions) => {
		const { url: endpoint } = await open();
		const from = outside({ endpoint, ...instead("sts:GetCallerIdentity", ["us-west-2"], silence) });
		expect(await connect(target({ regions }), from)).toMatchObject([{ account: "111122223333", regions }]);
		const accounts = [{ role_arn: ROLE }];
		expect(await connect(target({ regions, accounts }), from)).toMatchObject([{ account: "444455556666", regions }]);
	});

	it("that are all silent are told as the first of them, after three", async () => {
		const { url: endpoint, requests } = await open();
		const regions = ["us-west-2", "eu-west-1", "eu-west-2", "eu-central-1"];
		const from = outside({ endpoint, ...instead("sts:GetCallerIdentity", regions.slice(0, 3), silence) });
		expect(await refusal(target({ regions }), from)).toMatch(/waited .* for STS in us-west-2/i);
		expect(requests.size).toBe(0);
	});

	it("are asked for where the organization lets them be, and the message says what to set", async () => {
		const { url: endpoint } = await open();
		const one = outside({ endpoint, ...instead("ec2:DescribeRegions", ["us-east-1"], denied) });
		const [account] = await connect(target({ regions: "all" }), one);
		expect(account?.regions).toHaveLength(19);
		const both = outside({ endpoint, ...instead("ec2:DescribeRegions", ["us-east-1", "eu-central-1"], denied) });
		expect(await refusal(target({ regions: "all" }), both)).toMatch(/service control policy.*AWS_REGION/s);
	});

	it("of accounts that each name their own are not all those of an odd first one's partition", async () => {
		const { url: endpoint } = await open();
		const accounts = [
			{ role_arn: "arn:aws-cn:iam::222233334444:role/keyproof-read", regions: ["cn-north-1"] },
			{ role_arn: ROLE, regions: ["eu-central-1"] },
			{ regions: ["eu-west-1"] },
		];
		const { accounts: read, failed } = await connectAll({ regions: [], accounts }, outside({ endpoint, credentials }));
		expect(read).toMatchObject([{ account: "444455556666" }, { account: "111122223333", regions: ["eu-west-1"] }]);
		expect(failed.map(({ account }) => account)).toEqual(["222233334444"]);
	});

	it("that are misspelt are refused with the nearest name", async () => {
		const { url: endpoint } = await open();
		const message = await refusal(
			target({ regions: ["eu-central-1", "eu-centrall-1"] }),
			outside({ endpoint, credentials }),
		);
		expect(message).toContain('"eu-centrall-1"');
		expect(message).toContain('Did you mean "eu-central-1"?');
	});

	it("that are misspelt are refused also where EC2 may not be asked", async () => {
		const { url: endpoint } = await open({ denied: ["ec2:DescribeRegions"] });
		const message = await refusal(target({ regions: ["us-eest-1"] }), outside({ endpoint, credentials }));
		expect(message).toContain('"us-eest-1"');
		expect(message).toContain("us-east-1");
		expect(message).toContain("ec2:DescribeRegions");
	});

	it("that AWS's configuration misspells are refused as well", async () => {
		const { url: endpoint } = await open();
		process.env.AWS_REGION = "eu-centrall-1";
		const message = await refusal(target({ regions: [] }), outside({ endpoint, credentials }));
		expect(message).toContain('"eu-centrall-1" is not a Region of AWS');
	});

	it("come from AWS's configuration where none is given", async () => {
		const { url: endpoint } = await open();
		process.env.AWS_REGION = "us-east-1";
		expect(await connect(target({ regions: [] }), outside({ endpoint, credentials }))).toMatchObject([
			{ regions: ["us-east-1"] },
		]);
	});

	it("that nothing names are asked for", async () => {
		const { url: endpoint } = await open();
		expect(await refusal(target({ regions: [] }), outside({ endpoint, credentials }))).toMatch(
			/^No Region: give --region, --all-regions/,
		);
	});
});

describe("endpoints", () => {
	const [describeClusters] = cloudhsmClusterType.lists_by as [AnyOperation];
	const [listKeys] = kmsKeyType.lists_by as [AnyOperation];
	const describeSubnets = cloudhsmClusterType.facets.subnets?.operation as AnyOperation;

	async function callAll(): Promise<void> {
		const [account] = await connect(target(), outside({ credentials }));
		for (const operation of [describeClusters, listKeys, describeSubnets]) {
			await account?.caller.call("eu-central-1", operation, {});
		}
	}

	it("follow AWS_ENDPOINT_URL for every client", async () => {
		const simulator = await open();
		process.env.AWS_ENDPOINT_URL = simulator.url;
		await callAll();
		expect([...simulator.requests.keys()].sort()).toEqual([
			"cloudhsm:DescribeClusters",
			"ec2:DescribeSubnets",
			"kms:ListKeys",
			"sts:GetCallerIdentity",
		]);
	});

	it("follow the variable of each service before the one of all", async () => {
		const [general, ...own] = [await open(), await open(), await open(), await open(), await open()];
		process.env.AWS_ENDPOINT_URL = general?.url;
		for (const [index, name] of ["CLOUDHSM_V2", "KMS", "EC2", "STS"].entries())
			process.env[`AWS_ENDPOINT_URL_${name}`] = own[index]?.url;
		await callAll();
		expect(general?.requests.size).toBe(0);
		expect(own.map(({ requests }) => [...requests.keys()])).toEqual([
			["cloudhsm:DescribeClusters"],
			["kms:ListKeys"],
			["ec2:DescribeSubnets"],
			["sts:GetCallerIdentity"],
		]);
	});

	it("follow the profile of AWS's configuration file, by service and for all", async () => {
		const [general, hsm] = [await open(), await open()];
		process.env.AWS_CONFIG_FILE = join(directory, "profiles");
		process.env.AWS_PROFILE = "audit";
		writeFileSync(
			process.env.AWS_CONFIG_FILE,
			`[profile audit]\nregion = eu-central-1\nendpoint_url = ${general.url}\nservices = local\n\n[services local]\ncloudhsm_v2 =\n  endpoint_url = ${hsm.url}\n`,
		);
		await callAll();
		expect([...hsm.requests.keys()]).toEqual(["cloudhsm:DescribeClusters"]);
		expect([...general.requests.keys()].sort()).toEqual([
			"ec2:DescribeSubnets",
			"kms:ListKeys",
			"sts:GetCallerIdentity",
		]);
	});

	it("are used for assuming a role too", async () => {
		const simulator = await open();
		process.env.AWS_ENDPOINT_URL = simulator.url;
		expect(await connect(target({ accounts: [{ role_arn: ROLE }] }), outside({ credentials }))).toMatchObject([
			{ account: "444455556666" },
		]);
	});
});
