import { type Command, Option } from "commander";
import { z } from "zod";
import { chainOf, type Expected, refuseTwice } from "../evidence/chain.js";
import { renderChain, renderChainJson } from "../evidence/chain_text.js";
import {
	type Conclusion,
	conclusionOf,
	renderVerification,
	verifyArchive,
	verifyArchives,
} from "../evidence/verify.js";
import { ConfigurationError } from "../model/errors.js";
import { loadPolicies } from "../policies.js";
import type { Context } from "./command.js";

const EXIT_CODES: Readonly<Record<Conclusion, number>> = { sound: 0, unsound: 1, unverified: 3 };

/** More archives than these are no chain: weeks of twenty years. */
const MAXIMUM_ARCHIVES = 1100;

const options = z.object({
	last: z.string().optional(),
	maxGap: z.string().optional(),
	partial: z.boolean().optional(),
	format: z.enum(["text", "json"]),
});

export function declare(command: Command): void {
	command
		.option("--last <sha256>", "the SHA-256 of the archive that has to be the last")
		.option("--max-gap <days>", "more days than these between two scans, or since the last, are not sound")
		.option("--partial", "the first archive may follow one that is not given")
		.addOption(
			new Option("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"),
		);
}

/** Verifies an archive, or several as a chain, in the order in which they are given. */
export async function run(command: Command, { policies, worker }: Context): Promise<number> {
	const archives = command.args;
	const given = options.parse(command.opts());
	const expected = expectedIn(given);
	const [archive = ""] = archives;
	if (archives.length === 1 && Object.keys(expected).length === 0 && given.format === "text") {
		const verification = await verifyArchive(archive, worker);
		process.stdout.write(renderVerification(verification, loadPolicies(policies).digest));
		return EXIT_CODES[conclusionOf(verification)];
	}
	if (archives.length > MAXIMUM_ARCHIVES)
		throw new ConfigurationError(`verify: more than ${MAXIMUM_ARCHIVES} archives`);
	const outcomes = await verifyArchives(archives, worker);
	const verified = outcomes.map((outcome, index) => ({ name: archives[index] ?? "", outcome }));
	refuseTwice(verified);
	const chain = chainOf(verified, expected, new Date());
	process.stdout.write(given.format === "json" ? renderChainJson(chain) : renderChain(chain));
	return EXIT_CODES[chain.conclusion];
}

function expectedIn({ last, maxGap, partial }: z.infer<typeof options>): Expected {
	if (last !== undefined && !/^[0-9a-f]{64}$/.test(last)) {
		throw new ConfigurationError(
			`--last "${last}" is no SHA-256: give 64 hexadecimal digits, as \`evidence\` prints them`,
		);
	}
	const days = maxGap === undefined ? undefined : Number(maxGap);
	if (days !== undefined && !(days > 0)) throw new ConfigurationError(`--max-gap "${maxGap}" is not a number of days`);
	return {
		...(last === undefined ? {} : { last }),
		...(days === undefined ? {} : { maximum_gap: days }),
		...(partial === undefined ? {} : { partial }),
	};
}
