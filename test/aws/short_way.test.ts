import { DescribeKeyCommand, KMSClient, ListGrantsCommand, ListResourceTagsCommand } from "@aws-sdk/client-kms";
import { describe, expect, it } from "@jest/globals";
import { HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { NO_LOG } from "../../src/aws/operation.js";
import { shortened } from "../../src/aws/short_way.js";

interface Seen {
	readonly protocol: string;
	readonly hostname: string;
	readonly path: string;
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly body: unknown;
}

/** A client whose requests are kept, and answered by what `answer` says of each. */
function clientOf(answer: (request: Seen, number: number) => { status?: number; headers?: object; body: object }) {
	const seen: Seen[] = [];
	const access = { key: "AKIAFIRST", secret: "test" };
	const real = new KMSClient({
		region: "eu-central-1",
		credentials: async () => ({
			accessKeyId: access.key,
			secretAccessKey: access.secret,
			expiration: new Date(Date.now() + 1),
		}),
		maxAttempts: 1,
		cacheMiddleware: true,
		logger: NO_LOG,
		requestHandler: {
			async handle(request: Seen) {
				seen.push(request);
				const { status = 200, headers = {}, body } = answer(request, seen.length);
				const bytes = Buffer.from(JSON.stringify(body));
				return { response: new HttpResponse({ statusCode: status, headers: { ...headers }, body: bytes }) };
			},
		} as never,
	});
	const client = shortened(real);
	// The commands are the SDK's own; what is given here takes any.
	return { seen, access, real, send: (command: object) => client.send(command as never) };
}

/** What is the same for every call of an operation. */
function lasting({ headers, body: _, ...request }: Seen) {
	const each = ["authorization", "x-amz-date", "x-amz-content-sha256", "content-length", "amz-sdk-invocation-id"];
	const rest = Object.entries(headers).filter(([name]) => !each.includes(name) && name !== "amz-sdk-request");
	return { ...request, headers: Object.fromEntries(rest) };
}

describe("the second call of an operation", () => {
	it("is the same request as the first, with its own input", async () => {
		const { seen, send } = clientOf(() => ({ body: { Grants: [], Truncated: false } }));
		await send(new ListGrantsCommand({ KeyId: "first", Limit: 100 }));
		await send(new ListGrantsCommand({ KeyId: "sécond", Limit: 100, Marker: "m" }));
		const [first, second] = seen as [Seen, Seen];
		expect(lasting(second)).toEqual(lasting(first));
		expect(second.headers["x-amz-target"]).toBe("TrentService.ListGrants");
		expect(second.headers["user-agent"]).toMatch(/^aws-sdk-js/);
		expect(second.hostname).toBe("kms.eu-central-1.amazonaws.com");
		expect(second.body).toBe('{"KeyId":"sécond","Limit":100,"Marker":"m"}');
		expect(second.headers["content-length"]).toBe("44");
		expect(second.headers.authorization).not.toBe(first.headers.authorization);
		expect(second.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAFIRST\/\d{8}\/eu-central-1\/kms\//);
	});

	it("is another operation's where that is asked for", async () => {
		const { seen, send } = clientOf(() => ({ body: {} }));
		await send(new ListGrantsCommand({ KeyId: "a" }));
		await send(new ListResourceTagsCommand({ KeyId: "a" }));
		await send(new ListGrantsCommand({ KeyId: "b" }));
		await send(new ListResourceTagsCommand({ KeyId: "c" }));
		expect(seen.map(({ headers }) => headers["x-amz-target"]?.split(".")[1])).toEqual([
			...["ListGrants", "ListResourceTags", "ListGrants", "ListResourceTags"],
		]);
	});

	it("is read by the SDK: times are dates", async () => {
		const { send } = clientOf(() => ({ body: { KeyMetadata: { KeyId: "a", CreationDate: 1_700_000_000.5 } } }));
		const answers = [];
		for (const KeyId of ["a", "b"]) answers.push(await send(new DescribeKeyCommand({ KeyId })));
		const created = new Date(1_700_000_000_500);
		expect(answers).toEqual(
			["a", "a"].map((KeyId) => expect.objectContaining({ KeyMetadata: { KeyId, CreationDate: created } })),
		);
	});

	it("copies nothing of what the client is configured by", async () => {
		const { real, send } = clientOf(() => ({ body: {} }));
		let copies = 0;
		Object.defineProperty(real.config, "counted", {
			enumerable: true,
			get: () => {
				copies += 1;
				return copies;
			},
		});
		await send(new DescribeKeyCommand({ KeyId: "a" }));
		const first = copies;
		await send(new DescribeKeyCommand({ KeyId: "b" }));
		expect(copies - first).toBe(0);
	});

	it("fails as the SDK has it fail", async () => {
		const { send } = clientOf((_, number) => ({
			...(number > 1 ? { status: 400, headers: { "x-amzn-requestid": "id" } } : {}),
			body: number > 1 ? { __type: "NotFoundException", message: "no such key" } : {},
		}));
		await send(new DescribeKeyCommand({ KeyId: "a" }));
		const failed = await send(new DescribeKeyCommand({ KeyId: "b" })).catch((error: unknown) => error);
		expect(failed).toMatchObject({
			name: "NotFoundException",
			message: "no such key",
			$metadata: { httpStatusCode: 400, requestId: "id" },
		});
	});

	it("is signed by credentials as they are then", async () => {
		const { seen, access, send } = clientOf(() => ({ body: {} }));
		await send(new DescribeKeyCommand({ KeyId: "a" }));
		access.key = "AKIASECOND";
		await send(new DescribeKeyCommand({ KeyId: "b" }));
		expect(seen[1]?.headers.authorization).toContain("Credential=AKIASECOND/");
	});

	it("has the signature that the SDK's own signer makes, whatever the secret is by then", async () => {
		const { seen, access, send } = clientOf(() => ({ body: {} }));
		for (const secret of ["test", "test", "other", "test"]) {
			access.secret = secret;
			await send(new DescribeKeyCommand({ KeyId: "a" }));
		}
		for (const [number, secretAccessKey] of ["test", "test", "other", "test"].entries()) {
			const { headers, ...request } = seen[number] as Seen;
			const { authorization, ...others } = headers;
			const [, date = ""] = /^(\d+T\d+Z)$/.exec(others["x-amz-date"] ?? "") ?? [];
			const credentials = async () => ({ accessKeyId: access.key, secretAccessKey });
			const { signer: signerOf } = new KMSClient({ region: "eu-central-1", credentials }).config;
			const signer = await signerOf({ name: "sigv4", signingName: "kms", signingRegion: "eu-central-1" } as never);
			const signingDate = new Date(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
			const signed = await signer.sign(new HttpRequest({ ...request, headers: others }), { signingDate });
			expect(signed.headers.authorization).toBe(authorization);
		}
	});

	it("is signed by the signer of the first, and by another where an endpoint wants it otherwise", async () => {
		const { signer } = clientOf(() => ({ body: {} })).real.config as unknown as {
			signer: (scheme?: object) => Promise<unknown>;
		};
		const of = (signingName: string) => signer({ name: "sigv4", signingName, signingRegion: "eu-central-1" });
		expect(await of("kms")).toBe(await of("kms"));
		expect(await signer()).toBe(await signer());
		expect(await of("kms")).not.toBe(await of("other"));
	});

	it("is signed by AWS's clock once that has refused this machine's", async () => {
		const ahead = 3_600_000;
		const refusal = () => ({
			status: 400,
			headers: { date: new Date(Date.now() + ahead).toUTCString() },
			body: { __type: "InvalidSignatureException", message: "Signature not yet current" },
		});
		const { seen, send } = clientOf((_, number) => (number === 2 ? refusal() : { body: {} }));
		for (const KeyId of ["a", "b", "c"]) await send(new DescribeKeyCommand({ KeyId })).catch(() => undefined);
		const hourOf = ({ headers }: Seen) => Number(headers["x-amz-date"]?.slice(9, 11));
		const [, second, third] = seen as [Seen, Seen, Seen];
		expect(hourOf(third)).toBe((hourOf(second) + 1) % 24);
	});
});
