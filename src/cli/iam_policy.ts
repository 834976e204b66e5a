import { type Command, Option } from "commander";
import { describeRegions } from "../aws/services/ec2.js";
import { OPTIONS } from "../config/options.js";
import { EXPORT_ACTIONS } from "../export/export.js";
import { HSM_LOG_ACTIONS } from "../hsm_log/read.js";
import { iamPolicy } from "../iam_policy.js";
import { permissionsFor, permissionsOfOptions } from "../needs.js";
import { type Context, gather, optionsOf } from "./command.js";
import { configOf, policiesFor } from "./judging.js";

export function declare(command: Command): void {
	command
		.option("--rule <id>", OPTIONS.rules.description, gather)
		.option("--framework <id>", OPTIONS.frameworks.description, gather)
		.option("--policies <path>", OPTIONS.policies.description, gather)
		.option("--config <file>", OPTIONS.config.description)
		.option("--all-regions", "with what --all-regions needs")
		.option("--since", "with what --since needs")
		.option("--account-quotas", "with what --account-quotas needs")
		.addOption(
			new Option("--export <service>", "in place of it, the policy of the role that exports").choices(
				Object.keys(EXPORT_ACTIONS),
			),
		)
		.option("--hsm-log", "in place of it, the policy that hsm-log needs");
}

export async function run(command: Command, context: Context): Promise<number> {
	process.stdout.write(`${JSON.stringify(await policyFor(command, context), null, 2)}\n`);
	return 0;
}

async function policyFor(command: Command, context: Context): Promise<unknown> {
	const exported = EXPORT_ACTIONS[command.opts().export ?? ""];
	if (exported !== undefined) return iamPolicy(Object.keys(exported), exported);
	if (command.opts().hsmLog === true) return iamPolicy(Object.keys(HSM_LOG_ACTIONS), HSM_LOG_ACTIONS);
	const { since, ...given } = optionsOf(command);
	const config = configOf(given, await policiesFor(given, context));
	return iamPolicy([
		...permissionsFor(config),
		...permissionsOfOptions({ ...config, since }),
		...(config.regions === "all" ? [describeRegions.action] : []),
	]);
}
