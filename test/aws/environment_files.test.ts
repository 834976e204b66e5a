import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { connectAll } from "../../src/aws/connect.js";
import { refuseOddFiles } from "../../src/aws/environment_files.js";
import { trustedCertificates } from "../../src/aws/trust.js";

const folder = mkdtempSync(join(tmpdir(), "keyproof-environment-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fifo = join(folder, "fifo");
execFileSync("mkfifo", [fifo]);
const link = join(folder, "link");
symlinkSync("/dev/zero", link);
const large = join(folder, "large");
writeFileSync(large, "");
truncateSync(large, 20_000_000);
const token = join(folder, "token");
writeFileSync(token, "a token");

const NAMES = [
	"AWS_CONFIG_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
];

describe.each(NAMES)("%s", (name) => {
	it.each([fifo, link, "/dev/zero"])("that leads to no regular file is refused before it is read (%s)", (path) => {
		expect(() => refuseOddFiles({ [name]: path })).toThrow(`${name}: ${path} is no regular file, so it is not read`);
	});

	it("that is far too long is refused", () => {
		expect(() => refuseOddFiles({ [name]: large })).toThrow(`${name}: ${large} has 20000000 bytes`);
	});

	it.each(["/dev/null", token, join(folder, "missing"), folder, ""])("may be %j", (path) => {
		expect(() => refuseOddFiles({ [name]: path })).not.toThrow();
	});
});

/** Does something while a variable of the environment has another value. */
async function having(name: string, value: string, work: () => Promise<void>): Promise<void> {
	const before = process.env[name];
	process.env[name] = value;
	try {
		await work();
	} finally {
		if (before === undefined) delete process.env[name];
		else process.env[name] = before;
	}
}

describe("signing in", () => {
	it("reads none of them where one is odd", async () => {
		const [target, outside] = [{}, {}] as Parameters<typeof connectAll>;
		await having("AWS_CONFIG_FILE", fifo, async () => {
			await expect(connectAll(target, outside)).rejects.toThrow(/^AWS_CONFIG_FILE: /);
		});
	});

	it("takes no certificates from a device", async () => {
		await having("AWS_CA_BUNDLE", link, async () => {
			await expect(trustedCertificates()).rejects.toThrow(/^AWS_CA_BUNDLE .* is no regular file/);
		});
	});
});
