import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod } from "node:fs/promises";
import { arch, platform } from "node:os";
import { join } from "node:path";
import * as cache from "@actions/tool-cache";
import { ConfigurationError } from "../model/errors.js";

/** The OPA that an action fetches where PATH has none, and the SHA-256 of its programs as its release has them. */
export interface PinnedOpa {
	readonly version: string;
	/** The folder of the release's files. */
	readonly address: string;
	/** `${platform}-${arch}` of Node -> file and digest. */
	readonly programs: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
}

const VERSION = "1.18.2";
/**
 * The digests are those that others pin who check each download against them: vstantch/computational-jurisprudence-eval
 * (scripts/opa_e1.sh) has both of Linux and darwin-x64, sev7enITA/PALOframework (scripts/install-opa.mjs) both of Linux and
 * darwin-arm64, packetlss/compliance (toolchain/versions.env) linux-x64 and darwin-arm64. They were not compared with a
 * download of ours.
 */
const OPA: PinnedOpa = {
	version: VERSION,
	address: `https://github.com/open-policy-agent/opa/releases/download/v${VERSION}`,
	programs: {
		"linux-x64": {
			file: "opa_linux_amd64_static",
			sha256: "9903e5125ac281104f2c4b7371d10cc3b74a98933743fcbfc174f9bf0ab20de8",
		},
		"linux-arm64": {
			file: "opa_linux_arm64_static",
			sha256: "9cad2e67d375aded483823349173fe100d9701d37635908edadeb0298603c58c",
		},
		"darwin-arm64": {
			file: "opa_darwin_arm64_static",
			sha256: "3ffa2af6a3b9ccff5d171d061d27990db5ad8cc5c10214c7eeeabc0f29ca11cf",
		},
		"darwin-x64": {
			file: "opa_darwin_amd64",
			sha256: "e7090da5f3791c71b74e6f0a5703b37f32ab3eb5916abc227f8da9f6773d44be",
		},
	},
};

/**
 * The path of the pinned OPA: from the runner's tool cache, else fetched, through the proxies that the environment names, and
 * kept there. Whichever it is, its bytes are those that are pinned.
 *
 * @throws ConfigurationError where there is none for this machine, it cannot be had, or it is another program.
 */
export async function cachedOpa(opa: PinnedOpa = OPA, machine = `${platform()}-${arch()}`): Promise<string> {
	const program = opa.programs[machine];
	if (program === undefined) throw cannot(opa, `there is none pinned for ${machine}`);
	const kept = cache.find("opa", opa.version);
	if (kept !== "") {
		const place = join(kept, "opa");
		if ((await digestOf(place)) === program.sha256) return place;
	}
	const fetched = await fetchFile(opa, `${opa.address}/${program.file}`);
	const digest = await digestOf(fetched);
	if (digest !== program.sha256) {
		throw cannot(opa, `what ${opa.address}/${program.file} gave has the SHA-256 ${digest}, and not ${program.sha256}`);
	}
	await chmod(fetched, 0o755);
	return join(await cache.cacheFile(fetched, "opa", "opa", opa.version), "opa");
}

async function fetchFile(opa: PinnedOpa, address: string): Promise<string> {
	try {
		return await cache.downloadTool(address);
	} catch (error) {
		throw cannot(opa, `${address}: ${error instanceof Error ? error.message : String(error)}`, error);
	}
}

async function digestOf(file: string): Promise<string | undefined> {
	try {
		const hash = createHash("sha256");
		for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
		return hash.digest("hex");
	} catch {
		return undefined;
	}
}

function cannot({ version }: PinnedOpa, why: string, cause?: unknown): ConfigurationError {
	return new ConfigurationError(
		`\`opa\` is not on PATH, and ${version} cannot be fetched (${why}): a step before this one can install it (open-policy-agent/setup-opa)`,
		{ cause },
	);
}
