import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { cachedOpa, type PinnedOpa } from "../../src/github/opa.js";

const PROGRAM = "#!/bin/sh\necho the pinned one\n";
const folder = mkdtempSync(join(tmpdir(), "keyproof-tool-cache-"));
const calls: string[] = [];
let server: Server;
let pinned: PinnedOpa;

beforeAll(async () => {
	process.env.RUNNER_TOOL_CACHE = join(folder, "cache");
	process.env.RUNNER_TEMP = join(folder, "temp");
	mkdirSync(join(folder, "temp"));
	server = createServer((request, response) => {
		calls.push(request.url ?? "");
		response.writeHead(request.url === "/v1/opa" ? 200 : 404).end(PROGRAM);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const sha256 = createHash("sha256").update(PROGRAM).digest("hex");
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
	const programs = {
		"good-x64": { file: "opa", sha256 },
		"bad-x64": { file: "opa", sha256: "0".repeat(64) },
		"gone-x64": { file: "other", sha256 },
	};
	pinned = { version: "1.0.0", address, programs };
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	delete process.env.RUNNER_TOOL_CACHE;
	delete process.env.RUNNER_TEMP;
	await new Promise((resolve) => server.close(resolve));
});

it("a program with other bytes than the pinned ones is refused, and not kept", async () => {
	await expect(cachedOpa(pinned, "bad-x64")).rejects.toThrow(
		/has the SHA-256 [0-9a-f]{64}, and not 0{64}.*open-policy-agent\/setup-opa/,
	);
});

it("the pinned OPA is fetched once, and can be run", async () => {
	calls.length = 0;
	const first = await cachedOpa(pinned, "good-x64");
	expect(readFileSync(first, "utf8")).toBe(PROGRAM);
	expect(statSync(first).mode & 0o111).not.toBe(0);
	expect(await cachedOpa(pinned, "good-x64")).toBe(first);
	expect(calls).toEqual(["/v1/opa"]);
});

it("one in the cache that somebody changed is fetched again", async () => {
	const place = await cachedOpa(pinned, "good-x64");
	writeFileSync(place, "#!/bin/sh\necho another\n");
	expect(readFileSync(await cachedOpa(pinned, "good-x64"), "utf8")).toBe(PROGRAM);
});

it("that there is none says what to do instead", async () => {
	await expect(cachedOpa({ ...pinned, version: "2.0.0" }, "gone-x64")).rejects.toThrow(
		/`opa` is not on PATH, and 2\.0\.0 cannot be fetched \(http.*404.*\): a step before this one can install it/,
	);
	await expect(cachedOpa(pinned, "plan9-mips")).rejects.toThrow(/there is none pinned for plan9-mips/);
});
