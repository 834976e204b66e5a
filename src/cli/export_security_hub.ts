import type { Command } from "commander";
import { roleArns } from "../config/config.js";
import { demandRole, exportSecurityHub } from "../export/export.js";
import type { Context } from "./command.js";
import { addExportOptions, runExport } from "./exporting.js";

export function declare(command: Command): void {
	command.option("--include-passed", "send what passes as findings too; else passing only closes earlier findings");
	addExportOptions(command);
}

export function run(command: Command, context: Context): Promise<number> {
	const given = command.opts<{ includePassed?: true; exportRoleArn?: string[]; dryRun?: true }>();
	const options = {
		include_passed: given.includePassed === true,
		export_role_arns: roleArns(given.exportRoleArn ?? [], "--export-role-arn"),
		dry_run: given.dryRun === true,
	};
	demandRole(options);
	return runExport(command, context, (scan, outside) => exportSecurityHub(scan, options, outside));
}
