import type { Command } from "commander";
import { type Conclusion, conclusionOf, renderVerification, verifyArchive } from "../evidence/verify.js";
import { loadPolicies } from "../policies.js";
import type { Context } from "./command.js";

const EXIT_CODES: Readonly<Record<Conclusion, number>> = { sound: 0, unsound: 1, unverified: 3 };

export function declare(): void {}

export async function run(command: Command, { policies, worker }: Context): Promise<number> {
	const [archive = ""] = command.args;
	const verification = await verifyArchive(archive, worker);
	process.stdout.write(renderVerification(verification, loadPolicies(policies).digest));
	return EXIT_CODES[conclusionOf(verification)];
}
