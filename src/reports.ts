import { dirname, join, sep } from "node:path";
import type { Config } from "./config/config.js";
import { type OutputFile, placeOf, prepareDirectory, prepareFile, writeAll } from "./files.js";
import { ConfigurationError } from "./model/errors.js";
import type { Scan } from "./model/scan.js";
import { type Format, formats } from "./report/registry.js";

/** A report and the file that it becomes. */
export interface PlannedReport {
	readonly format: Format;
	readonly path: string;
	/** The option that names the file, for errors. */
	readonly where: string;
}

/**
 * The reports that a configuration asks for: those of the output directory, then those with a path of their own.
 *
 * @throws ConfigurationError where two would be one file.
 */
export function plannedReports({
	formats: names,
	output_dir,
	report_files,
}: Pick<Config, "formats" | "output_dir" | "report_files">): PlannedReport[] {
	const wanted = new Set(names.flatMap((name) => [name, ...(formats.find((each) => each.name === name)?.with ?? [])]));
	const inDirectory = formats
		.filter(({ name }) => wanted.has(name))
		.map((format) => ({ format, path: join(output_dir, format.file), where: `--output-dir ${output_dir}` }));
	const own = report_files.flatMap(({ format: name, path }) => {
		const format = formats.find((each) => each.name === name);
		return format === undefined ? [] : [{ format, path, where: `--format ${name}=${path}` }];
	});
	const planned = [...inDirectory, ...own];
	const taken = new Map<string, PlannedReport>();
	for (const report of planned) {
		const place = placeOf(report.path);
		const other = taken.get(place);
		if (other !== undefined) {
			throw new ConfigurationError(
				`${report.where}: ${other.format.name} is written to that file too: give each report a file of its own`,
			);
		}
		taken.set(place, report);
	}
	for (const [place, report] of taken) {
		const inside = [...taken].find(([other]) => other.startsWith(place + sep));
		if (inside !== undefined) {
			throw new ConfigurationError(
				`${report.where}: it would be the folder of ${inside[1].path} too: give each report a file of its own`,
			);
		}
	}
	return planned;
}

type Asked = Pick<Config, "formats" | "output_dir" | "report_files">;
/** What a scan reads, as far as a command reads it. */
type Read = Partial<
	Pick<
		Config,
		| "configuration"
		| "inventory"
		| "since"
		| "baseline"
		| "plans"
		| "templates"
		| "deployed_templates"
		| "terraform_states"
	>
>;

/**
 * Proves that every report can be written, before anything is read, and that none takes the place of what is read. Makes
 * nothing. In the output directory the same file may be written again, but not `redacted`: the account ids would be lost.
 */
export function prepareReports(config: Asked & Read, redacted = false): void {
	const planned = plannedReports(config);
	refuseInputs(config, redacted ? planned : planned.slice(planned.length - config.report_files.length));
	if (planned.length > config.report_files.length) prepareDirectory(config.output_dir);
	for (const { path, where } of planned.slice(planned.length - config.report_files.length)) prepareFile(path, where);
}

/** A file that somebody named twice by mistake is evidence that nobody can read again. */
function refuseInputs(config: Read, reports: readonly PlannedReport[]): void {
	const { plans = [], templates = [], deployed_templates = [], terraform_states = [] } = config;
	const single = [config.configuration?.file, config.inventory, config.since, config.baseline].flatMap(
		(path) => path ?? [],
	);
	const read = new Set(
		[...single, ...plans, ...templates, ...deployed_templates, ...terraform_states].map((path) => placeOf(path)),
	);
	const clash = reports.find(({ path }) => read.has(placeOf(path)));
	if (clash === undefined) return;
	throw new ConfigurationError(
		`${clash.where}: this scan reads ${clash.path}, and the ${clash.format.name} report would take its place: name another`,
	);
}

/** Writes reports, all or none, each made while it is written. Returns the path of each by its format's name, in order. */
export function writeReports(scan: Scan, planned: readonly PlannedReport[]): { name: string; path: string }[] {
	function* files(): Generator<OutputFile> {
		for (const { format, path, where } of planned)
			yield { path, where, folder: dirname(path), text: format.render(scan) };
	}
	const paths = writeAll(files());
	return planned.map(({ format, path }, index) => ({ name: format.name, path: paths[index] ?? path }));
}
