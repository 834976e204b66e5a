import type { Command } from "commander";
import { gather, optionFor, optionsOf } from "./cli_options.js";
import type { Outside } from "./collect/connect.js";
import { roleArns } from "./config/config.js";
import { EXPORT_OPTIONS, optionEntries, type RawOptions } from "./config/options.js";
import { evidenceFor } from "./export/audit_manager.js";
import { type MappedControl, parseControlMap } from "./export/control_map.js";
import { demandRole, exportAuditManager, exportSecurityHub, type Report } from "./export/export.js";
import { readText } from "./files.js";
import { ConfigurationError } from "./model/errors.js";
import type { Scan } from "./model/scan.js";

/** Scans by the options, and hands the scan to the export. */
export type RunExport = (
	raw: RawOptions,
	exporting: (scan: Scan, outside: Outside) => Promise<Report>,
) => Promise<void>;

/** Options of a scan that make no sense where its verdicts are exported. */
const NOT_EXPORTED: readonly (keyof RawOptions)[] = ["formats", "output_dir", "category", "fail_on", "allow_unknown"];

/** Adds `export security-hub` and `export audit-manager`: the only commands that write to AWS. */
export function addExports(program: Command, run: RunExport): void {
	const exporting = program
		.command("export")
		.description("scan, and send the verdicts to a service of AWS: exit 0 all were taken, 3 some were not");
	const securityHub = exporting
		.command("security-hub")
		.description("send verdicts as findings to the Security Hub of their account and Region")
		.option("--include-passed", "send what passes as findings too; else passing only closes earlier findings");
	const auditManager = exporting
		.command("audit-manager")
		.description("upload the assessment as evidence for controls of an Audit Manager assessment")
		.requiredOption("--assessment <id>", "the id of the assessment")
		.option("--assessment-region <name>", "the Region of the assessment (default the first that was scanned)")
		.option("--control <name>", "a control, by id or name, that all verdicts are evidence for; may be repeated", gather)
		.option("--control-map <file>", "a file that says which rules are evidence for which control");
	for (const command of [securityHub, auditManager]) {
		for (const [key, option] of optionEntries) if (!NOT_EXPORTED.includes(key)) command.addOption(optionFor(option));
		for (const option of Object.values(EXPORT_OPTIONS)) command.addOption(optionFor(option));
	}
	securityHub.action(() => {
		const given = securityHub.opts<{ includePassed?: true; exportRoleArn?: string[]; dryRun?: true }>();
		const options = {
			include_passed: given.includePassed === true,
			export_role_arns: roleArns(given.exportRoleArn ?? [], "--export-role-arn"),
			dry_run: given.dryRun === true,
		};
		demandRole(options);
		return run(optionsOf(securityHub), (scan, outside) => exportSecurityHub(scan, options, outside));
	});
	auditManager.action(() => {
		const given = auditManager.opts<AuditManagerFlags>();
		const export_role_arns = roleArns(given.exportRoleArn ?? [], "--export-role-arn");
		const dry_run = given.dryRun === true;
		demandRole({ export_role_arns, dry_run });
		demandControl(given);
		return run(optionsOf(auditManager), (scan, outside) => {
			const [first] = scan.inventory.scopes;
			const region = given.assessmentRegion ?? first?.region ?? "";
			const evidence = evidenceFor(scan, controlsOf(given, scan));
			const options = { export_role_arns, assessment: given.assessment, region, dry_run };
			return exportAuditManager(evidence, options, outside);
		});
	});
}

interface AuditManagerFlags {
	assessment: string;
	assessmentRegion?: string;
	control?: string[];
	controlMap?: string;
	exportRoleArn?: string[];
	dryRun?: true;
}

function demandControl({ control = [], controlMap }: AuditManagerFlags): void {
	if (control.length > 0 || controlMap !== undefined) return;
	throw new ConfigurationError(
		"export audit-manager: give --control or --control-map, to say what the evidence is for",
	);
}

function controlsOf({ control = [], controlMap }: AuditManagerFlags, { rules }: Scan): MappedControl[] {
	const named = [...new Set(control)].map((each) => ({ control: each }));
	if (controlMap === undefined) return named;
	const text = readText(controlMap);
	if (text === undefined) throw new ConfigurationError(`--control-map ${controlMap}: there is no such file`);
	return [...named, ...parseControlMap(text, controlMap, rules)];
}
