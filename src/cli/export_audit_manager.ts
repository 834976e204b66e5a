import type { Command } from "commander";
import { roleArns } from "../config/config.js";
import { parseControlMap } from "../config/control_map.js";
import { evidenceFor } from "../export/audit_manager.js";
import { demandRole, exportAuditManager } from "../export/export.js";
import { readText } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { MappedControl } from "../model/policy.js";
import type { Scan } from "../model/scan.js";
import { type Context, gather } from "./command.js";
import { addExportOptions, runExport } from "./exporting.js";

interface Flags {
	assessment: string;
	assessmentRegion?: string;
	control?: string[];
	controlMap?: string;
	exportRoleArn?: string[];
	dryRun?: true;
}

export function declare(command: Command): void {
	command
		.requiredOption("--assessment <id>", "the id of the assessment")
		.option("--assessment-region <name>", "the Region of the assessment (default the first that was scanned)")
		.option("--control <name>", "a control, by id or name, that all verdicts are evidence for; may be repeated", gather)
		.option("--control-map <file>", "a file that says which rules are evidence for which control");
	addExportOptions(command);
}

export function run(command: Command, context: Context): Promise<number> {
	const given = command.opts<Flags>();
	const export_role_arns = roleArns(given.exportRoleArn ?? [], "--export-role-arn");
	const dry_run = given.dryRun === true;
	demandRole({ export_role_arns, dry_run });
	demandControl(given);
	return runExport(command, context, (scan, outside) => {
		const [first] = scan.inventory.scopes;
		const region = given.assessmentRegion ?? first?.region ?? "";
		const evidence = evidenceFor(scan, controlsOf(given, scan));
		return exportAuditManager(evidence, { export_role_arns, assessment: given.assessment, region, dry_run }, outside);
	});
}

function demandControl({ control = [], controlMap }: Flags): void {
	if (control.length > 0 || controlMap !== undefined) return;
	throw new ConfigurationError(
		"export audit-manager: give --control or --control-map, to say what the evidence is for",
	);
}

function controlsOf({ control = [], controlMap }: Flags, { rules }: Scan): MappedControl[] {
	const named = [...new Set(control)].map((each) => ({ control: each }));
	if (controlMap === undefined) return named;
	const text = readText(controlMap);
	if (text === undefined) throw new ConfigurationError(`--control-map ${controlMap}: there is no such file`);
	return [...named, ...parseControlMap(text, controlMap, rules)];
}
