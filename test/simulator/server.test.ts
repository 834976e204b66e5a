import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { CloudHSMV2Client, DescribeBackupsCommand, DescribeClustersCommand } from "@aws-sdk/client-cloudhsm-v2";
import { DescribeRegionsCommand, DescribeSubnetsCommand, EC2Client } from "@aws-sdk/client-ec2";
import {
	DescribeKeyCommand,
	KMSClient,
	ListAliasesCommand,
	type ListAliasesCommandOutput,
	ListKeysCommand,
	type ListKeysCommandOutput,
} from "@aws-sdk/client-kms";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterEach, describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { generatedAccount } from "../bench/generated_account.js";

const NOW = new Date("2026-06-15T09:30:00Z");

let open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const simulator of open) await simulator.close();
	open = [];
});

async function start(faults: Faults = {}, world: World = exampleAccount(NOW)): Promise<Simulator> {
	const simulator = await startSimulator(world, faults);
	open.push(simulator);
	return simulator;
}

/** The real SDK clients, without retries so that every fault is seen. */
function clients({ url }: Simulator, more: { region?: string; credentials?: SessionCredentials } = {}) {
	const settings = {
		endpoint: url,
		region: more.region ?? "eu-central-1",
		credentials: more.credentials ?? { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
		maxAttempts: 1,
	};
	return {
		kms: new KMSClient(settings),
		cloudhsm: new CloudHSMV2Client(settings),
		ec2: new EC2Client(settings),
		sts: new STSClient(settings),
	};
}

interface SessionCredentials {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken: string;
}

/** Name and status of the error that a call ends with. */
async function refusal(call: Promise<unknown>): Promise<string> {
	return call.then(
		() => "no error",
		(error: { name: string; $metadata?: { httpStatusCode?: number } }) =>
			`${error.name} ${error.$metadata?.httpStatusCode ?? "no status"}`,
	);
}

/** One call of every service. */
function everyService(simulator: Simulator, region?: string): Promise<string[]> {
	const { kms, cloudhsm, ec2, sts } = clients(simulator, region === undefined ? {} : { region });
	return Promise.all([
		refusal(kms.send(new ListKeysCommand({}))),
		refusal(cloudhsm.send(new DescribeClustersCommand({}))),
		refusal(ec2.send(new DescribeSubnetsCommand({}))),
		refusal(sts.send(new GetCallerIdentityCommand({}))),
	]);
}

const EVERY_ACTION = ["kms:ListKeys", "cloudhsm:DescribeClusters", "ec2:DescribeSubnets", "sts:GetCallerIdentity"];

describe("a healthy simulator", () => {
	it("answers the SDK clients and counts their calls", async () => {
		const simulator = await start();
		expect(simulator.first_request_at).toBeUndefined();
		const before = performance.now();
		expect(await everyService(simulator)).toEqual(["no error", "no error", "no error", "no error"]);
		expect([...simulator.requests].sort()).toEqual(EVERY_ACTION.map((action) => [action, 1]).sort());
		expect(simulator.first_request_at).toBeGreaterThanOrEqual(before);
		expect(simulator.throttled_count).toBe(0);
	});

	it("keeps hostile text as it is", async () => {
		const hostile = `</value><script>alert("1")</script> & 'x' ::error::`;
		const world = exampleAccount(NOW);
		const state = world.regions["eu-central-1"];
		if (state === undefined) throw new Error("the example account has no main Region");
		const subnets = state.network.subnets.map((subnet) => ({ ...subnet, tagSet: [{ key: "Name", value: hostile }] }));
		const regions = { "eu-central-1": { ...state, network: { ...state.network, subnets } } };
		const { ec2 } = clients(await start({}, { ...world, regions }));
		const { Subnets } = await ec2.send(new DescribeSubnetsCommand({}));
		expect(Subnets?.[0]?.Tags).toEqual([{ Key: "Name", Value: hostile }]);
	});

	it("finds EC2 resources by filter values, wildcards and tags", async () => {
		const { ec2 } = clients(await start());
		const names = async (name: string, ...values: string[]) => {
			const { Subnets } = await ec2.send(new DescribeSubnetsCommand({ Filters: [{ Name: name, Values: values }] }));
			return Subnets?.map(({ Tags }) => Tags?.[0]?.Value).sort();
		};
		expect(await names("tag:Name", "ledger-*")).toEqual(["ledger-hsm-a", "ledger-hsm-c"]);
		expect(await names("map-public-ip-on-launch", "true")).toEqual(["cards-public-a"]);
		expect(await names("cidr-block", "10.20.1.0/24", "10.20.2.0/24")).toEqual(["payments-hsm-a", "payments-hsm-b"]);
		expect(await names("tag-key", "Nobody")).toEqual([]);
	});

	it("tells the Regions that the account can use from all there are", async () => {
		const { ec2 } = clients(await start());
		const usable = await ec2.send(new DescribeRegionsCommand({}));
		const all = await ec2.send(new DescribeRegionsCommand({ AllRegions: true }));
		expect(usable.Regions?.some(({ OptInStatus }) => OptInStatus === "not-opted-in")).toBe(false);
		expect(all.Regions?.find(({ RegionName }) => RegionName === "me-south-1")?.OptInStatus).toBe("not-opted-in");
		expect(all.Regions?.find(({ RegionName }) => RegionName === "eu-central-2")?.OptInStatus).toBe("opted-in");
	});

	it("gives an assumed role the other account, and ends its session", async () => {
		const simulator = await start();
		const { sts } = clients(simulator);
		const { Credentials } = await sts.send(
			new AssumeRoleCommand({ RoleArn: "arn:aws:iam::444455556666:role/Auditor", RoleSessionName: "keyproof" }),
		);
		const session = clients(simulator, {
			credentials: {
				accessKeyId: Credentials?.AccessKeyId ?? "",
				secretAccessKey: Credentials?.SecretAccessKey ?? "",
				sessionToken: Credentials?.SessionToken ?? "",
			},
		});
		const { Arn, Account } = await session.sts.send(new GetCallerIdentityCommand({}));
		expect(Arn).toBe("arn:aws:sts::444455556666:assumed-role/Auditor/keyproof");
		expect(Account).toBe("444455556666");
		const { Keys } = await session.kms.send(new ListKeysCommand({}));
		expect(Keys).toHaveLength(4);
		expect(Keys?.every(({ KeyArn }) => KeyArn?.startsWith("arn:aws:kms:eu-central-1:444455556666:key/"))).toBe(true);
	});

	it("refuses what is not signed, signed for another service or no known service", async () => {
		const { url } = await start();
		const answer = async (headers: Record<string, string>, body: string) => {
			const response = await fetch(url, { method: "POST", headers, body });
			return [response.status, await response.text()] as const;
		};
		const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
		const [json_status, json] = await answer({ "x-amz-target": "TrentService.ListKeys" }, "{}");
		expect([json_status, JSON.parse(json).__type]).toEqual([400, "MissingAuthenticationTokenException"]);
		const [ec2_status, ec2] = await answer(form, "Action=DescribeVpcs&Version=2016-11-15");
		expect([ec2_status, ec2]).toEqual([400, expect.stringContaining("<Code>MissingParameter</Code>")]);
		const [sts_status, sts] = await answer(form, "Action=GetCallerIdentity&Version=2011-06-15");
		expect([sts_status, sts]).toEqual([403, expect.stringContaining("<Code>MissingAuthenticationToken</Code>")]);
		const signed = (service: string) => ({
			authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260615/eu-central-1/${service}/aws4_request, Signature=0`,
			"x-amz-target": "TrentService.ListKeys",
		});
		const [, elsewhere] = await answer(signed("ec2"), "{}");
		expect(JSON.parse(elsewhere).__type).toBe("InvalidSignatureException");
		const [, malformed] = await answer(signed("kms"), "{");
		expect(JSON.parse(malformed).__type).toBe("SerializationException");
		expect((await answer({ "x-amz-target": "Nobody.Nothing" }, "{}"))[0]).toBe(404);
	});

	it("closes at once, even while a client holds a connection open", async () => {
		const simulator = await startSimulator(exampleAccount(NOW));
		const held = request(simulator.url, { method: "POST" });
		const gone = new Promise((resolve) => held.once("error", () => resolve("hung up")));
		held.write("half a body");
		await sleep(20);
		const before = performance.now();
		await simulator.close();
		expect(performance.now() - before).toBeLessThan(1000);
		expect(await gone).toBe("hung up");
		await expect(fetch(simulator.url)).rejects.toThrow();
	});
});

describe("faults", () => {
	it("denies the named actions in each service's words, and no other", async () => {
		const simulator = await start({ denied: EVERY_ACTION });
		expect(await everyService(simulator)).toEqual([
			"AccessDeniedException 400",
			"AccessDeniedException 400",
			"UnauthorizedOperation 403",
			"AccessDenied 403",
		]);
		const { kms } = clients(simulator);
		expect(await refusal(kms.send(new ListAliasesCommand({})))).toBe("no error");
		await expect(kms.send(new ListKeysCommand({}))).rejects.toThrow(
			"User: arn:aws:iam::111122223333:user/compliance-scanner is not authorized to perform: kms:ListKeys",
		);
	});

	it("throttles the named actions, or all, and counts them", async () => {
		const simulator = await start({ throttled: ["*"] });
		expect(await everyService(simulator)).toEqual([
			"ThrottlingException 400",
			"ThrottlingException 400",
			"RequestLimitExceeded 503",
			"Throttling 400",
		]);
		// The CloudHSM client of 2023 tries twice where maxAttempts is 1.
		expect([...simulator.requests].sort()).toEqual(
			EVERY_ACTION.map((action) => [action, action.startsWith("cloudhsm:") ? 2 : 1]).sort(),
		);
		expect(simulator.throttled_count).toBe(5);
		simulator.faults = { throttled: ["kms:ListKeys"] };
		expect(await everyService(simulator)).toEqual(["ThrottlingException 400", "no error", "no error", "no error"]);
		expect(simulator.requests.get("kms:ListKeys")).toBe(2);
	});

	it("throttles a share of all calls, the same calls every time", async () => {
		const throttledOf = async () => {
			const { kms } = clients(await start({ throttle_ratio: 0.3 }));
			const outcomes: string[] = [];
			for (let call = 0; call < 50; call += 1) outcomes.push(await refusal(kms.send(new ListAliasesCommand({}))));
			return outcomes.map((outcome) => (outcome === "ThrottlingException 400" ? "x" : ".")).join("");
		};
		const first = await throttledOf();
		expect(await throttledOf()).toBe(first);
		expect(first.replaceAll(".", "")).toHaveLength(15);
	});

	it("holds an action to its quota in each Region by itself", async () => {
		const simulator = await start({ quotas: { "kms:ListKeys": 10 } });
		const burst = async (region: string) => {
			const { kms } = clients(simulator, { region });
			const outcomes = await Promise.all(Array.from({ length: 30 }, () => refusal(kms.send(new ListKeysCommand({})))));
			return outcomes.filter((outcome) => outcome === "no error").length;
		};
		const started = performance.now();
		const served = await burst("eu-central-1");
		const refilled = ((performance.now() - started) / 1000) * 10;
		expect(served).toBeGreaterThanOrEqual(10);
		expect(served).toBeLessThanOrEqual(10 + Math.ceil(refilled));
		expect(simulator.throttled_count).toBe(30 - served);
		expect(await burst("us-east-1")).toBeGreaterThanOrEqual(10);
		expect(await refusal(clients(simulator).kms.send(new ListAliasesCommand({})))).toBe("no error");
		await sleep(250);
		expect(await refusal(clients(simulator).kms.send(new ListKeysCommand({})))).toBe("no error");
	});

	it("drops connections without an answer", async () => {
		const simulator = await start({ dropped: ["kms:ListKeys"] });
		const [kms, ...others] = await everyService(simulator);
		expect(kms).toMatch(/no status$/);
		expect(others).toEqual(["no error", "no error", "no error"]);
		expect(simulator.requests.get("kms:ListKeys")).toBe(1);
	});

	it("sends half of a body under its full length", async () => {
		const simulator = await start({ truncated: ["kms:ListKeys"] });
		const outcome = await new Promise<{ promised: number; received: number; aborted: boolean }>((resolve) => {
			const asked = request(
				simulator.url,
				{
					method: "POST",
					headers: {
						authorization:
							"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260615/eu-central-1/kms/aws4_request, Signature=0",
						"x-amz-target": "TrentService.ListKeys",
					},
				},
				(response) => {
					let received = 0;
					response.on("data", (chunk: Buffer) => {
						received += chunk.length;
					});
					response.on("error", () => undefined);
					response.on("close", () =>
						resolve({
							promised: Number(response.headers["content-length"]),
							received,
							aborted: !response.complete,
						}),
					);
				},
			);
			asked.end("{}");
		});
		expect(outcome.aborted).toBe(true);
		expect(outcome.received).toBe(Math.floor(outcome.promised / 2));
		expect(await refusal(clients(simulator).kms.send(new ListKeysCommand({})))).not.toBe("no error");
	});

	it("cuts a listing off after its first page", async () => {
		const simulator = await start({ cut_pages: ["kms:ListKeys", "ec2:DescribeSubnets", "cloudhsm:DescribeBackups"] });
		const { kms, ec2, cloudhsm } = clients(simulator);
		const keys = await kms.send(new ListKeysCommand({ Limit: 5 }));
		expect(keys.Keys).toHaveLength(5);
		expect(await refusal(kms.send(new ListKeysCommand({ Marker: keys.NextMarker })))).toBe("AccessDeniedException 400");
		const subnets = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 5 }));
		expect(await refusal(ec2.send(new DescribeSubnetsCommand({ NextToken: subnets.NextToken })))).toBe(
			"UnauthorizedOperation 403",
		);
		const backups = await cloudhsm.send(new DescribeBackupsCommand({ MaxResults: 2 }));
		expect(await refusal(cloudhsm.send(new DescribeBackupsCommand({ NextToken: backups.NextToken ?? "" })))).toBe(
			"AccessDeniedException 400",
		);
	});

	it("answers nothing at all, successfully", async () => {
		const { kms, ec2, sts } = clients(
			await start({ empty_answers: ["kms:ListKeys", "ec2:DescribeSubnets", "sts:GetCallerIdentity"] }),
		);
		expect((await kms.send(new ListKeysCommand({}))).Keys).toBeUndefined();
		expect((await ec2.send(new DescribeSubnetsCommand({}))).Subnets ?? []).toEqual([]);
		expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBeUndefined();
	});

	it("bounds every page, whatever is asked for", async () => {
		const { kms, ec2, cloudhsm } = clients(await start({ page_size: 3 }));
		const keys = await kms.send(new ListKeysCommand({ Limit: 1000 }));
		expect([keys.Keys?.length, keys.Truncated]).toEqual([3, true]);
		expect((await kms.send(new ListAliasesCommand({}))).Aliases).toHaveLength(3);
		expect((await ec2.send(new DescribeSubnetsCommand({}))).Subnets).toHaveLength(3);
		const clusters = await cloudhsm.send(new DescribeClustersCommand({}));
		expect([clusters.Clusters?.length, typeof clusters.NextToken]).toEqual([3, "string"]);
	});

	it("says that the session expired as each service says it", async () => {
		expect(await everyService(await start({ expired_token: true }))).toEqual([
			"ExpiredTokenException 400",
			"ExpiredTokenException 400",
			"RequestExpired 400",
			expect.stringMatching(/^ExpiredToken(Exception)? 403$/),
		]);
	});

	it("does not know the account where a Region lacks the service", async () => {
		const simulator = await start({ regions_without: { cloudhsm: ["eu-west-1"] } });
		expect(await everyService(simulator, "eu-west-1")).toEqual([
			"no error",
			"UnrecognizedClientException 400",
			"no error",
			"no error",
		]);
		expect((await everyService(simulator, "eu-west-2"))[1]).toBe("no error");
		// Not turned on by the account.
		expect(await everyService(simulator, "me-south-1")).toEqual([
			"UnrecognizedClientException 400",
			"UnrecognizedClientException 400",
			"AuthFailure 401",
			"InvalidClientTokenId 403",
		]);
	});

	it("takes its time for every answer, refusals included", async () => {
		const simulator = await start({ latency_ms: 80, denied: ["kms:ListKeys"] });
		const { kms } = clients(simulator);
		const started = performance.now();
		await Promise.all([refusal(kms.send(new ListKeysCommand({}))), kms.send(new ListAliasesCommand({}))]);
		expect(performance.now() - started).toBeGreaterThanOrEqual(79);
	});
});

describe("a large account over the wire", () => {
	it("lists every key and alias once, and describes any", async () => {
		const world = generatedAccount(2345, NOW);
		const { kms } = clients(await start({}, world));
		const ids = new Set<string>();
		let marker: string | undefined;
		let pages = 0;
		do {
			const page: ListKeysCommandOutput = await kms.send(new ListKeysCommand({ Limit: 1000, Marker: marker }));
			for (const { KeyId } of page.Keys ?? []) ids.add(KeyId ?? "");
			marker = page.NextMarker;
			pages += 1;
		} while (marker !== undefined);
		expect([ids.size, pages]).toEqual([2345, 3]);
		const aliases = new Set<string>();
		do {
			const page: ListAliasesCommandOutput = await kms.send(new ListAliasesCommand({ Limit: 100, Marker: marker }));
			for (const { AliasName, TargetKeyId } of page.Aliases ?? []) {
				aliases.add(AliasName ?? "");
				if (TargetKeyId !== undefined) expect(ids.has(TargetKeyId)).toBe(true);
			}
			marker = page.NextMarker;
		} while (marker !== undefined);
		const { keys, reserved_aliases } = world.regions["eu-central-1"] ?? { keys: undefined, reserved_aliases: [] };
		let expected = reserved_aliases.length;
		for (let index = 0; index < 2345; index += 1) expected += keys?.at(index).aliases.length ?? 0;
		expect(aliases.size).toBe(expected);
		for (const KeyId of [...ids].slice(-3)) {
			expect((await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyId).toBe(KeyId);
		}
	});
});
