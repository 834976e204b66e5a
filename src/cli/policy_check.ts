import type { Command } from "commander";
import { PolicyError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { permissionsOf } from "../needs.js";
import { count } from "../report/wording.js";
import type { Context } from "./command.js";
import { note } from "./output.js";
import { ownBundle } from "./own_bundle.js";

export function declare(): void {}

/** Compiles and validates: exit 0 nothing is wrong, 1 something is, 2 it could not be checked. */
export async function run(command: Command, context: Context): Promise<number> {
	try {
		process.stdout.write(summaryOf(await ownBundle(command.args, context)));
		return 0;
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		for (const line of error.message.split("\n")) note(line);
		return 1;
	}
}

function summaryOf({ rules }: PolicyBundle): string {
	const own = rules.filter(({ origin }) => origin === "own");
	const lines = own.flatMap((rule) => [
		`${rule.severity.padEnd(8)}  ${rule.id}  ${rule.title}`,
		`${" ".repeat(10)}needs ${permissionsOf(rule).join(", ") || "no permission"}`,
	]);
	return `${[...lines, `Nothing is wrong with ${count(own.length, "rule")}.`].join("\n")}\n`;
}
