import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/model/policy.js";
import { root } from "../../tools/setup.js";

const { rules } = catalogue.parse(JSON.parse(readFileSync(join(root, "dist/policies/catalogue.json"), "utf8")));

/** Every command that a rule names to mend what it finds, one a line, with its placeholders. */
export const commands = rules.flatMap(({ id, remediation: { cli = "", effect } }) =>
	cli
		.replaceAll("\\\n", " ")
		.split("\n")
		.flatMap((line) => line.split(" && aws ").map((part, index) => (index === 0 ? part : `aws ${part}`)))
		.filter((line) => line !== "")
		.map((command) => ({ id, effect, command })),
);

/** The files that the commands name. */
export const FILES = ["policy.json", "token.bin", "material.bin", "CLUSTER_CERTIFICATE.crt", "CUSTOMER_CA.crt"];
/** As version 2 of the AWS CLI, which takes an address for a value; version 1 would fetch what is there. */
export const CLI_CONFIGURATION = "[default]\ncli_follow_urlparam = false\n";
