import { type Command, Option } from "commander";
import { describeRegions } from "../aws/services/ec2.js";
import { OPTIONS } from "../config/options.js";
import { EXPORT_ACTIONS } from "../export/export.js";
import { iamPolicy } from "../iam_policy.js";
import { permissionsOf, permissionsOfOptions } from "../needs.js";
import { loadPolicies } from "../policies.js";
import { type Context, gather, optionsOf } from "./command.js";
import { configOf } from "./judging.js";

export function declare(command: Command): void {
	command
		.option("--rule <id>", OPTIONS.rules.description, gather)
		.option("--framework <id>", OPTIONS.frameworks.description, gather)
		.option("--config <file>", OPTIONS.config.description)
		.option("--all-regions", "with what --all-regions needs")
		.option("--since", "with what --since needs")
		.option("--account-quotas", "with what --account-quotas needs")
		.addOption(
			new Option("--export <service>", "in place of it, the policy of the role that exports").choices(
				Object.keys(EXPORT_ACTIONS),
			),
		);
}

export function run(command: Command, { policies }: Context): number {
	process.stdout.write(`${JSON.stringify(policyFor(command, policies), null, 2)}\n`);
	return 0;
}

function policyFor(command: Command, policies: URL): unknown {
	const exported = EXPORT_ACTIONS[command.opts().export ?? ""];
	if (exported !== undefined) return iamPolicy(Object.keys(exported), exported);
	const { since, ...given } = optionsOf(command);
	const config = configOf(given, loadPolicies(policies));
	return iamPolicy([
		...permissionsOf(...config.rules),
		...permissionsOfOptions({ ...config, since }),
		...(config.regions === "all" ? [describeRegions.action] : []),
	]);
}
