import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect as connectTcp, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createCaller } from "../../src/aws/caller.js";
import { systemClock } from "../../src/aws/clock.js";
import { CallFailed } from "../../src/aws/failure.js";
import { describeClusters } from "../../src/aws/services/cloudhsm.js";
import { describeVpcs } from "../../src/aws/services/ec2.js";
import { listKeys } from "../../src/aws/services/kms.js";
import { getCallerIdentity } from "../../src/aws/services/sts.js";
import { TRANSPORT_LIMITS, type TransportLimits } from "../../src/aws/transport.js";
import { trustedCertificates } from "../../src/aws/trust.js";
import { restoreEnvironment } from "../environment.js";
import { QUICK } from "./http_answers.js";

const CERTIFICATE = new URL("certificates/loopback.pem", import.meta.url);
const PEM = readFileSync(CERTIFICATE, "utf8");
const KEY = readFileSync(new URL("certificates/loopback.key.pem", import.meta.url));

const servers: Server[] = [];
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
	environment = { ...process.env };
	for (const name of Object.keys(process.env).filter((each) => /_proxy$/i.test(each))) delete process.env[name];
});
afterEach(async () => {
	restoreEnvironment(environment);
	for (const server of servers.splice(0)) {
		if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
		await new Promise((resolve) => server.close(resolve));
	}
});

async function listening(server: Server): Promise<number> {
	servers.push(server);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return (server.address() as AddressInfo).port;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serving(answer: Answer): Promise<string> {
	return `http://127.0.0.1:${await listening(createServer(answer))}`;
}

const KEYS = JSON.stringify({ Keys: [{ KeyId: "a", KeyArn: "arn:a" }], Truncated: false });

function callerAt(endpoint: string | undefined, limits: Partial<TransportLimits> = {}, certificates?: string) {
	return createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => endpoint,
		clock: systemClock,
		pace: { ...QUICK, transient_attempts: 1 },
		signal: new AbortController().signal,
		limits: { ...TRANSPORT_LIMITS, ...limits },
		certificates,
	});
}

async function failureOf(endpoint: string, limits: Partial<TransportLimits> = {}): Promise<CallFailed> {
	const caller = callerAt(endpoint, limits);
	const error = await caller.call("eu-central-1", listKeys, {}).catch((thrown: unknown) => thrown);
	caller.close();
	if (error instanceof CallFailed) return error;
	throw new Error(`expected a CallFailed, got ${JSON.stringify(error)}`);
}

describe("an answer", () => {
	it("that stops in the middle and stays open ends in its limit", async () => {
		const url = await serving((_, response) => response.writeHead(200, { "content-length": "500" }).write(KEYS));
		const began = performance.now();
		const { reason } = await failureOf(url, { answer_ms: 300 });
		expect(reason).toMatchObject({ kind: "unavailable", message: expect.stringContaining("did not end within 0.3 s") });
		expect(performance.now() - began).toBeLessThan(2_000);
	});

	it("that trickles ends in its limit, however lively it is", async () => {
		const url = await serving((_, response) => {
			response.writeHead(200);
			const timer = setInterval(() => response.write(" "), 20);
			response.on("close", () => clearInterval(timer));
		});
		expect((await failureOf(url, { answer_ms: 300 })).reason.message).toContain("did not end within 0.3 s");
	});

	it("that never begins ends in its limit", async () => {
		const url = await serving(() => undefined);
		const { reason } = await failureOf(url, { headers_ms: 200 });
		expect(reason).toMatchObject({ kind: "unavailable", message: expect.stringContaining("200 ms") });
	});

	it("that has no end is cut at its limit, and is no answer", async () => {
		let sent = 0;
		const url = await serving((_, response) => {
			response.writeHead(200);
			const pour = (): void => {
				while (!response.destroyed) {
					sent += 65_536;
					if (!response.write(Buffer.alloc(65_536, " "))) {
						response.once("drain", pour);
						return;
					}
				}
			};
			pour();
		});
		const { reason } = await failureOf(url, { answer_bytes: 1_000_000 });
		expect(reason).toMatchObject({ kind: "invalid", message: "the answer has more than 1000000 bytes" });
		expect(sent).toBeLessThan(20_000_000);
	});

	it("that is cut off is a failure in passing", async () => {
		const url = await serving((_, response) => {
			response.writeHead(200, { "content-length": "500" }).write(KEYS, () => response.destroy());
		});
		expect((await failureOf(url)).reason.kind).toBe("unavailable");
	});

	it.each([
		[403, "<!DOCTYPE html><html><body>Blocked by policy</body></html>", "a proxy or firewall on the way answered"],
		[200, "\n <html><body>Welcome to our hotel</body></html>", "a proxy or firewall on the way answered"],
		[407, "<HTML>Proxy Authentication Required</HTML>", "the proxy wants to know who asks"],
	])("of a proxy in AWS's place (status %d) is told for what it is", async (status, body, words) => {
		const url = await serving((_, response) => response.writeHead(status, { "content-type": "text/html" }).end(body));
		const { reason } = await failureOf(url);
		expect(reason).toMatchObject({ kind: "unavailable", message: expect.stringContaining(words) });
		expect(reason.message).toContain(String(status));
	});
});

/** A proxy on loopback: forwards plain requests, and leads every tunnel to the one server. */
async function startProxy(target: number) {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(KEYS);
	});
	server.on("connect", (request, socket) => {
		asked.push(`CONNECT ${request.url}`);
		const through = connectTcp(target, "127.0.0.1", () => {
			socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
			through.pipe(socket).pipe(through);
		});
		through.on("error", () => socket.destroy());
		socket.on("error", () => through.destroy());
	});
	return { url: `http://127.0.0.1:${await listening(server)}`, asked };
}

/** AWS behind TLS, with a certificate that no machine trusts of itself. */
async function startTls() {
	const hosts: string[] = [];
	const port = await listening(
		createTlsServer({ key: KEY, cert: PEM }, (request, response) => {
			hosts.push(request.headers.host ?? "");
			const target = String(request.headers["x-amz-target"] ?? "");
			if (target.startsWith("Trent")) response.end(KEYS);
			else if (target.startsWith("Baldr")) response.end('{"Clusters":[]}');
			else if (request.headers.host?.startsWith("ec2"))
				response.end("<DescribeVpcsResponse><vpcSet/></DescribeVpcsResponse>");
			else response.end("<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>");
		}),
	);
	return { port, hosts };
}

describe("a proxy", () => {
	const everyClient = [listKeys, describeClusters, describeVpcs, getCallerIdentity];

	async function hostsAsked(): Promise<string[]> {
		const aws = await startTls();
		const proxy = await startProxy(aws.port);
		process.env.HTTPS_PROXY = proxy.url;
		const caller = callerAt(undefined, {}, PEM);
		for (const operation of everyClient) await caller.call("us-east-1", operation as typeof listKeys, {});
		caller.close();
		expect(aws.hosts).toHaveLength(everyClient.length);
		return proxy.asked;
	}

	it("of HTTPS_PROXY is used by every client, with the certificates of the bundle", async () => {
		expect(await hostsAsked()).toEqual([
			"CONNECT kms.us-east-1.amazonaws.com:443",
			"CONNECT cloudhsmv2.us-east-1.amazonaws.com:443",
			"CONNECT ec2.us-east-1.amazonaws.com:443",
			"CONNECT sts.us-east-1.amazonaws.com:443",
		]);
	});

	it("is asked for the FIPS endpoints where AWS_USE_FIPS_ENDPOINT says so", async () => {
		process.env.AWS_USE_FIPS_ENDPOINT = "true";
		expect(await hostsAsked()).toEqual([
			"CONNECT kms-fips.us-east-1.amazonaws.com:443",
			"CONNECT cloudhsmv2-fips.us-east-1.amazonaws.com:443",
			"CONNECT ec2-fips.us-east-1.amazonaws.com:443",
			"CONNECT sts-fips.us-east-1.amazonaws.com:443",
		]);
	});

	it("is asked for the dual-stack endpoints where AWS_USE_DUALSTACK_ENDPOINT says so", async () => {
		process.env.AWS_USE_DUALSTACK_ENDPOINT = "true";
		const aws = await startTls();
		const proxy = await startProxy(aws.port);
		process.env.HTTPS_PROXY = proxy.url;
		const caller = callerAt(undefined, {}, PEM);
		await caller.call("us-east-1", listKeys, {});
		await caller.call("us-east-1", describeVpcs, {});
		caller.close();
		expect(proxy.asked).toEqual(["CONNECT kms.us-east-1.api.aws:443", "CONNECT ec2.us-east-1.api.aws:443"]);
	});

	it("of HTTP_PROXY is used for endpoints without TLS, but not for those in NO_PROXY", async () => {
		const direct = await serving((_, response) => response.end(KEYS));
		const proxy = await startProxy(0);
		process.env.http_proxy = proxy.url;
		const ask = async (endpoint: string) => {
			const caller = callerAt(endpoint);
			await caller.call("us-east-1", listKeys, {});
			caller.close();
		};
		await ask("http://kms.example:8080");
		expect(proxy.asked).toEqual(["POST http://kms.example:8080/"]);
		process.env.no_proxy = "127.0.0.1,.example.org";
		await ask(direct);
		expect(proxy.asked).toHaveLength(1);
	});

	it("that refuses the way is told, and not taken for AWS", async () => {
		const server = createServer();
		server.on("connect", (_, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n<html>Blocked by policy</html>"));
		process.env.HTTPS_PROXY = `http://127.0.0.1:${await listening(server)}`;
		const caller = callerAt(undefined);
		const error = await caller.call("us-east-1", listKeys, {}).catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({ reason: { kind: "unavailable", message: expect.stringContaining("status 403") } });
		caller.close();
	});
});

describe("certificates", () => {
	it("that nobody trusts are refused without the bundle", async () => {
		const { port } = await startTls();
		const { reason } = await failureOf(`https://localhost:${port}`);
		expect(reason).toMatchObject({ kind: "unavailable", message: expect.stringMatching(/self.signed/i) });
	});

	it("of AWS_CA_BUNDLE are trusted", async () => {
		const { port } = await startTls();
		process.env.AWS_CA_BUNDLE = CERTIFICATE.pathname;
		const caller = callerAt(`https://localhost:${port}`, {}, await trustedCertificates());
		expect(await caller.call("us-east-1", listKeys, {})).toMatchObject({ Truncated: false });
		caller.close();
	});

	it.each([
		["is not there", "/nowhere/bundle.pem", /AWS_CA_BUNDLE .* cannot be read/],
		["holds none", new URL("transport.test.ts", import.meta.url).pathname, /holds no certificate/],
	])("whose file %s are an error that names it", async (_, file, message) => {
		process.env.AWS_CA_BUNDLE = file;
		await expect(trustedCertificates()).rejects.toThrow(message);
	});

	it("are Node's own where nothing names others", async () => {
		process.env.AWS_CA_BUNDLE = "";
		expect(await trustedCertificates()).toBeUndefined();
	});
});
