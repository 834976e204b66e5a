import { type Stats, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "../model/errors.js";

/** Far more than any of them holds. */
const MAXIMUM_BYTES = 10_000_000;

/**
 * The files that the SDK reads because the environment names them, or by default
 * (https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html).
 */
const READ_BY_SDK = [
	"AWS_CONFIG_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
];

/**
 * The SDK reads whole what these names lead to, and waits for a FIFO for ever. /dev/null is how people say that there is none.
 *
 * @throws ConfigurationError for what is neither a regular file nor nothing, and for one that is too long.
 */
export function refuseOddFiles(env: NodeJS.ProcessEnv = process.env): void {
	const home = join(homedir(), ".aws");
	const usual: NodeJS.ProcessEnv = {
		AWS_CONFIG_FILE: join(home, "config"),
		AWS_SHARED_CREDENTIALS_FILE: join(home, "credentials"),
	};
	for (const name of READ_BY_SDK) demandOrdinary(name, env[name] || usual[name]);
}

/** @throws ConfigurationError as `refuseOddFiles`, for the file of one name. */
export function demandOrdinary(name: string, path: string | undefined): void {
	const status = path === undefined ? undefined : statusOf(path);
	// What is not there, or not for this user, the reader tells in words of its own.
	if (status === undefined || status.isDirectory() || status.rdev === NOTHING?.rdev) return;
	if (!status.isFile()) throw new ConfigurationError(`${name}: ${path} is no regular file, so it is not read`);
	if (status.size > MAXIMUM_BYTES) {
		throw new ConfigurationError(`${name}: ${path} has ${status.size} bytes, and at most ${MAXIMUM_BYTES} are read`);
	}
}

const NOTHING = statusOf("/dev/null");

function statusOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
