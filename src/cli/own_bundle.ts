import { existsSync } from "node:fs";
import { policyPaths } from "../config/config.js";
import { readText } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { bringOwn } from "../own/bring.js";
import { readSource } from "../own/source.js";
import { loadPolicies } from "../policies.js";
import type { Context } from "./command.js";
import { DEFAULT_FOLDER } from "./policy_new.js";

/** The paths that a command names, else those of the configuration file, else the folder that `policy new` writes to. */
export function ownPaths(given: readonly string[]): readonly string[] {
	const paths = given.length > 0 ? given : policyPaths({}, readText);
	if (paths.length > 0) return paths;
	if (existsSync(DEFAULT_FOLDER)) return [DEFAULT_FOLDER];
	throw new ConfigurationError(
		`there are no own policies here: name their folder, or begin one with \`keyproof policy new TYPE/NAME\``,
	);
}

/** The shipped policies with the own ones of those paths. @throws PolicyError for what is wrong in them. */
export function ownBundle(given: readonly string[], { policies, worker }: Context): Promise<PolicyBundle> {
	return bringOwn(loadPolicies(policies), ownPaths(given).map(readSource), { policies, worker });
}
