import { isDeepStrictEqual } from "node:util";
import { resolveConfig } from "../config/config.js";
import type { RawOptions } from "../config/options.js";
import { ConfigurationError } from "../model/errors.js";
import { type PackedConfiguration, packedConfiguration } from "../model/evidence.js";
import type { Rule } from "../model/policy.js";
import { taggedTypes } from "../needs.js";
import { configurationOf } from "./pack.js";

/** Whether a configuration follows from its options and the text of its file, given the rules that there are. */
export function follows(packed: PackedConfiguration, file: string | undefined, rules: readonly Rule[]): boolean {
	try {
		const options = (packed.options ?? {}) as RawOptions;
		const config = resolveConfig(options, { rules, formats: [], tagged_types: taggedTypes }, () => file);
		return isDeepStrictEqual(asRead(configurationOf(config, options)), asRead(packed));
	} catch (error) {
		if (error instanceof ConfigurationError) return false;
		throw error;
	}
}

/** As a file holds it: without members that are undefined. */
function asRead(configuration: PackedConfiguration): PackedConfiguration {
	return packedConfiguration.parse(JSON.parse(JSON.stringify(configuration)));
}
