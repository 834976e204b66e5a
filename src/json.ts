import { ConfigurationError } from "./model/errors.js";
import { jsonExcess } from "./text/json_excess.js";

/**
 * Parses JSON that somebody else may have written. What it would take is counted first.
 *
 * @param where begins the message of an error.
 * @param instead ends it: what to give in place of this.
 * @throws ConfigurationError for what is no JSON, or too much of it.
 */
export function parseJson(text: string, where: string, instead?: string): unknown {
	const advice = instead === undefined ? "" : `: ${instead}`;
	const excess = jsonExcess(text);
	if (excess !== undefined) throw new ConfigurationError(`${where}: ${excess}${advice}`);
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ConfigurationError(`${where}: not valid JSON: ${message}${advice}`, { cause: error });
	}
}
