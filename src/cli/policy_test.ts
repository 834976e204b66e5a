import type { Command } from "commander";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import { bringOwn } from "../own/bring.js";
import { testOwn } from "../own/cases.js";
import { opaHere } from "../own/opa_here.js";
import { readSource } from "../own/source.js";
import { loadPolicies } from "../policies.js";
import { count } from "../report/wording.js";
import { brief } from "../text/escape.js";
import type { Context } from "./command.js";
import { note } from "./output.js";
import { ownPaths } from "./own_bundle.js";
import { isTerminal, sizeOf } from "./terminal.js";

export function declare(): void {}

/** Runs the cases of own policies: exit 0 all are as they say, 1 some are not, 2 they could not be run. */
export async function run(command: Command, { policies, worker }: Context): Promise<number> {
	const opa = await opaHere(policies, worker);
	let code = 0;
	for (const path of ownPaths(command.args)) {
		const source = readSource(path);
		if (source.kind !== "folder")
			throw new ConfigurationError(`policy test ${path}: cases stand in a folder of .rego, with the policies`);
		try {
			const bundle = await bringOwn(loadPolicies(policies), [source], { policies, worker, opa: () => opa });
			const onProgress = (text: string): void => tell(`${path}: ${text}`);
			const { output, passed, cases, wrong } = await testOwn(opa, source, bundle, { policies, worker, onProgress });
			tell("");
			process.stdout.write(output);
			for (const line of wrong) process.stdout.write(`${line}\n`);
			if (!passed || wrong.length > 0) code = 1;
			else process.stdout.write(`${path}: ${count(cases, "case")} judged as they say, by OPA and as a scan judges.\n`);
		} catch (error) {
			if (!(error instanceof PolicyError)) throw error;
			tell("");
			for (const line of error.message.split("\n")) note(line);
			code = 1;
		}
	}
	return code;
}

/** What is being done, at a terminal only, in place of what was. */
function tell(text: string): void {
	const { stderr } = process;
	if (isTerminal(stderr)) stderr.write(`\r${brief(text, (sizeOf(stderr).columns ?? 80) - 1)}\u001b[K`);
}
