import type { Command } from "commander";
import { isSound, renderVerification, verifyArchive } from "../evidence/verify.js";
import { loadPolicies } from "../policies.js";
import type { Context } from "./command.js";

export function declare(): void {}

export async function run(command: Command, { policies, worker }: Context): Promise<number> {
	const [archive = ""] = command.args;
	const verification = await verifyArchive(archive, worker);
	process.stdout.write(renderVerification(verification, loadPolicies(policies).digest));
	return isSound(verification) ? 0 : 1;
}
