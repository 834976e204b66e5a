import { readFile } from "node:fs/promises";
import { loadConfig } from "@smithy/core/config";
import { ConfigurationError } from "../model/errors.js";
import { demandOrdinary } from "./environment_files.js";

/**
 * The certificates that AWS's configuration says to trust in place of the built-in ones: the file that `AWS_CA_BUNDLE` or
 * `ca_bundle` of the profile names, as AWS's command line has it; undefined without. NODE_EXTRA_CA_CERTS is Node's own.
 *
 * @throws ConfigurationError where the file cannot be read.
 */
export async function trustedCertificates(): Promise<string | undefined> {
	const file = await loadConfig<string>({
		environmentVariableSelector: ({ AWS_CA_BUNDLE }) => (AWS_CA_BUNDLE === "" ? undefined : AWS_CA_BUNDLE),
		configFileSelector: ({ ca_bundle }) => ca_bundle,
		default: "",
	})();
	if (file === "") return undefined;
	demandOrdinary("AWS_CA_BUNDLE (or ca_bundle of the profile)", file);
	const text = await readFile(file, "utf8").catch((error: unknown) => {
		const why = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`AWS_CA_BUNDLE (or ca_bundle of the profile) cannot be read: ${why}`, {
			cause: error,
		});
	});
	if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
	throw new ConfigurationError(`AWS_CA_BUNDLE (or ca_bundle of the profile) holds no certificate: ${file}`);
}
