import { devNull } from "node:os";
import { Command, CommanderError, Option } from "commander";
import { addExports } from "./cli_export.js";
import { gather, optionFor, optionsOf } from "./cli_options.js";
import { paceOf } from "./collect/caller.js";
import { systemClock } from "./collect/clock.js";
import { describeRegions } from "./collect/connect.js";
import { type Config, DEFAULT_CONFIGURATION_FILE, resolveConfig, rulesOfFramework } from "./config/config.js";
import { didYouMean } from "./config/nearest.js";
import { OPTIONS, optionEntries, type RawOptions } from "./config/options.js";
import { startDemo } from "./demo.js";
import { examine, fails, renderTrials } from "./doctor.js";
import { sha256 } from "./evidence/bytes.js";
import { EVIDENCE_FILE, packEvidence } from "./evidence/pack.js";
import { isSound, renderVerification, verifyArchive } from "./evidence/verify.js";
import { EXPORT_ACTIONS } from "./export/export.js";
import { prepareDirectory, readText, writeFiles } from "./files.js";
import { iamPolicy } from "./iam_policy.js";
import { ConfigurationError } from "./model/errors.js";
import type { PolicyBundle } from "./model/policy.js";
import type { Scan } from "./model/scan.js";
import {
	exitCode,
	inForce,
	judgeInventoryOrAccount,
	permissionsOf,
	renderAll,
	type Surroundings,
	taggedTypes,
} from "./pipeline.js";
import { bundleOf, loadPolicies, type PolicyFiles, readPolicies } from "./policies.js";
import { cut, visible } from "./report/escape.js";
import { controlLines } from "./report/framework_page.js";
import { formats } from "./report/registry.js";
import { rulePage } from "./report/rule_page.js";
import { renderTerminal } from "./report/terminal.js";
import { TOOL } from "./version.js";

/** An error longer than this, in characters, is cut. */
const MAXIMUM_ERROR = 10_000;

/** Runs the command line with the process's arguments, and ends the process with the command's exit code. */
export async function runCli(policies: URL, worker: URL): Promise<void> {
	const interruption = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());
	const interrupted = new Promise<number>((resolve) => {
		interruption.signal.addEventListener("abort", () => {
			process.stderr.write("keyproof: interrupted: no report was written\n");
			resolve(130);
		});
	});
	// A reader that goes away (`| head`) ends the output, not the run.
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
	try {
		const args = process.argv.slice(2);
		const code = await Promise.race([execute(args, { policies, worker }, interruption.signal), interrupted]);
		await flush(code);
	} catch (error) {
		await flush(interruption.signal.aborted ? 130 : report(error));
	}
}

/** Ends the process when what it wrote is out; a pipe may still be taking it. */
async function flush(code: number): Promise<void> {
	await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
	process.exit(code);
}

function report(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof ConfigurationError) {
		process.stderr.write(printable(`keyproof: ${error.message}`));
		return 2;
	}
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(printable(`keyproof: internal error: no verdict was reached\n${detail}`));
	return 2;
}

/** An error for the terminal: it may quote a file that somebody else wrote, at any length. */
function printable(text: string): string {
	const lines = text.split("\n").map((line) => `${/^ */.exec(line)?.join("") ?? ""}${visible(line)}`);
	return `${cut(lines.join("\n"), MAXIMUM_ERROR)}\n`;
}

/** Where what comes with the program lies: the policies' directory, and the module of the thread that verifies archives. */
interface Shipped {
	readonly policies: URL;
	readonly worker: URL;
}

async function execute(args: readonly string[], { policies, worker }: Shipped, signal: AbortSignal): Promise<number> {
	let code = 0;
	const program = new Command("keyproof")
		.description("Compliance as code for AWS CloudHSM and AWS KMS")
		.version(TOOL.version)
		.exitOverride()
		.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "keyproof: ")) })
		.addHelpText("after", EXIT_CODES);

	const scanning = program.command("scan").description("read an account, or a saved inventory, and judge it");
	const demonstration = program.command("demo").description("the same over an example account, without credentials");
	const packing = program
		.command("evidence")
		.description("scan, and pack what the verdicts follow from into an archive");
	const doctor = program
		.command("doctor")
		.description("try the reads that the rules need; say which fail, and what that leaves unknown");
	for (const [key, declared] of optionEntries) {
		const option = optionFor(declared);
		scanning.addOption(option);
		if (declared.demo !== false) demonstration.addOption(option);
		if (key !== "formats") packing.addOption(option);
		if (DOCTOR_OPTIONS.includes(key)) doctor.addOption(option);
	}
	scanning.action(async () => {
		code = await runScan(optionsOf(scanning), loadPolicies(policies), signal);
	});
	demonstration.action(async () => {
		code = await runDemo(optionsOf(demonstration), loadPolicies(policies), signal);
	});
	packing.action(async () => {
		code = await runEvidence(optionsOf(packing), readPolicies(policies), signal);
	});
	addExports(program, async (raw, exporting) => {
		refuseToRead(raw);
		const bundle = loadPolicies(policies);
		const config = configOf(raw, bundle);
		useProfile(config);
		const surroundings = surroundingsOf(bundle, signal, {});
		const { json, text, complete } = await exporting(await judgeInventoryOrAccount(config, surroundings), {
			...surroundings.outside,
			pace: paceOf(config),
		});
		// What could be piped on stands alone on stdout.
		if (json !== undefined) process.stdout.write(json);
		(json === undefined ? process.stdout : process.stderr).write(text);
		code = complete ? 0 : 3;
	});
	program
		.command("verify <archive>")
		.description("check an archive of evidence, and judge what it holds again: exit 0 sound, 1 not, 2 cannot be read")
		.action(async (archive: string) => {
			const verification = await verifyArchive(archive, worker);
			process.stdout.write(renderVerification(verification, loadPolicies(policies).digest));
			code = isSound(verification) ? 0 : 1;
		});
	const listing = program
		.command("rules")
		.description("list the rules")
		.option("--framework <id>", "only those that map to this framework, with its controls; may be repeated", gather)
		.action(() => {
			process.stdout.write(listRules(loadPolicies(policies), optionsOf(listing).frameworks ?? []));
		});

	program
		.command("explain <rule>")
		.description("print what a rule judges, why, and how to fix it")
		.action((id: string) => {
			const bundle = loadPolicies(policies);
			refuseUnknownRule(id, bundle);
			const { rules } = configOf({ rules: [id] }, bundle);
			process.stdout.write(rules.map((rule) => rulePage(inForce(rule))).join("\n"));
		});
	const permissions = program
		.command("iam-policy")
		.description("print the least IAM policy that the rules need")
		.option("--rule <id>", OPTIONS.rules.description, gather)
		.option("--framework <id>", OPTIONS.frameworks.description, gather)
		.option("--config <file>", OPTIONS.config.description)
		.option("--all-regions", "with what --all-regions needs")
		.addOption(
			new Option("--export <service>", "in place of it, the policy of the role that exports").choices(
				Object.keys(EXPORT_ACTIONS),
			),
		)
		.action(() => {
			const exported = EXPORT_ACTIONS[permissions.opts().export ?? ""];
			if (exported !== undefined) {
				process.stdout.write(`${JSON.stringify(iamPolicy(Object.keys(exported), exported), null, 2)}\n`);
				return;
			}
			const { rules, regions } = configOf(optionsOf(permissions), loadPolicies(policies));
			const actions = [...permissionsOf(...rules), ...(regions === "all" ? [describeRegions.action] : [])];
			process.stdout.write(`${JSON.stringify(iamPolicy(actions), null, 2)}\n`);
		});

	doctor.action(async () => {
		const bundle = loadPolicies(policies);
		const config = configOf(optionsOf(doctor), bundle);
		useProfile(config);
		const trials = await examine(config, surroundingsOf(bundle, signal, {}));
		process.stdout.write(renderTrials(trials));
		code = trials.some(fails) ? 3 : 0;
	});

	if (args.length === 0) {
		program.outputHelp({ error: true });
		return 2;
	}
	await program.parseAsync([...args], { from: "user" });
	return code;
}

const DOCTOR_OPTIONS: readonly (keyof RawOptions)[] = [
	"regions",
	"all_regions",
	"profile",
	"role_arns",
	"config",
	"rules",
	"frameworks",
	"api_rate_share",
];

const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on fails; 1 something does; 2 nothing was judged (usage, configuration,
credentials); 3 compliance is not established: something was unknown or a listing failed. 1 wins over 3.
`;

/** What says which account to read, and how. */
const READING_OPTIONS = ["regions", "all_regions", "profile", "role_arns"] as const;

/**
 * An inventory was read already, so a flag that says what to read would go unheard. (Inputs of the action may: they stand
 * in a workflow that gives an inventory in some of its runs only.)
 */
function refuseToRead(raw: RawOptions): void {
	const given = READING_OPTIONS.filter((key) => raw[key] !== undefined);
	if (raw.inventory === undefined || given.length === 0) return;
	const names = given.map((key) => `--${OPTIONS[key].name}`).join(", ");
	throw new ConfigurationError(
		`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`,
	);
}

function refuseUnknownRule(id: string, { rules }: PolicyBundle): void {
	if (rules.some((rule) => rule.id === id || rule.was.includes(id))) return;
	const ids = rules.map((rule) => rule.id);
	throw new ConfigurationError(`explain: no rule "${id}".${didYouMean(id, ids)} \`keyproof rules\` lists them.`);
}

function configOf(raw: RawOptions, policies: PolicyBundle, readFile = readText): Config {
	return resolveConfig(raw, { rules: policies.rules, formats, tagged_types: taggedTypes }, readFile);
}

async function runScan(raw: RawOptions, policies: PolicyBundle, signal: AbortSignal): Promise<number> {
	refuseToRead(raw);
	const config = configOf(raw, policies);
	useProfile(config);
	const surroundings = surroundingsOf(policies, signal, {});
	const result = await judge(config, surroundings);
	deliver(result, config);
	return exitCode(result.result, config.allow_unknown);
}

/** The profile for every client that is made from here on. */
function useProfile({ profile }: Config): void {
	if (profile !== undefined) process.env.AWS_PROFILE = profile;
}

/** Scans, and writes the archive in place of reports. */
async function runEvidence(raw: RawOptions, files: PolicyFiles, signal: AbortSignal): Promise<number> {
	refuseToRead(raw);
	const policies = bundleOf(files);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	const config = configOf(raw, policies, () => configuration_file);
	useProfile(config);
	const result = await judge(config, surroundingsOf(policies, signal, {}));
	const archive = packEvidence(result, { policies: files, config, configuration_file });
	const paths = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
	show(result);
	process.stdout.write(`Evidence: ${paths.join()}\nSHA-256: ${sha256(archive)}\n`);
	return exitCode(result.result, config.allow_unknown);
}

async function runDemo(raw: RawOptions, policies: PolicyBundle, signal: AbortSignal): Promise<number> {
	ignoreAwsSettings();
	const now = new Date();
	const { simulator, regions, outside } = await startDemo(now);
	const config: Config = { ...configOf(raw, policies), regions, role_arns: [], inventory: undefined };
	const result = await judge(config, surroundingsOf(policies, signal, outside));
	await simulator.close();
	deliver(result, config);
	const code = exitCode(result.result, config.allow_unknown);
	process.stdout.write(
		`This was the example account that comes with keyproof, read through the AWS SDK from a simulator on loopback.\n` +
			`A real scan with this result would have exited with ${code}; the demo exits with 0.\n` +
			`Next: node dist/cli/index.js scan --region <your Region>\n`,
	);
	return 0;
}

/** The machine's settings are for real accounts: FIPS endpoints, say, cannot be had of the simulator. */
function ignoreAwsSettings(): void {
	for (const name of Object.keys(process.env)) {
		if (name.startsWith("AWS_") && !name.startsWith("AWS_SDK_")) delete process.env[name];
	}
	process.env.AWS_CONFIG_FILE = devNull;
	process.env.AWS_SHARED_CREDENTIALS_FILE = devNull;
}

function surroundingsOf(
	policies: PolicyBundle,
	signal: AbortSignal,
	outside: Pick<Surroundings["outside"], "credentials" | "endpoint">,
): Surroundings {
	return {
		policies,
		run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
		now: () => new Date(),
		outside: { ...outside, clock: systemClock, signal },
		...(process.stderr.isTTY ? { onProgress: showProgress } : {}),
	};
}

async function judge(config: Config, surroundings: Surroundings): Promise<Scan> {
	prepareDirectory(config.output_dir);
	const result = await judgeInventoryOrAccount(config, surroundings);
	if (surroundings.onProgress !== undefined) process.stderr.write("\r\u001b[K");
	return result;
}

/** One line on the terminal, drawn again at most ten times a second. */
let drawn = 0;
function showProgress({ listed, read }: { listed: number; read: number }): void {
	if (performance.now() - drawn < 100) return;
	drawn = performance.now();
	process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
}

/** Writes the reports, then the findings to stdout. */
function deliver(result: Scan, config: Config): void {
	const chosen = formats.filter(({ name }) => config.formats.includes(name));
	const paths = writeFiles(config.output_dir, renderAll(result, chosen));
	show(result);
	process.stdout.write(`Reports: ${paths.join(", ")}\n`);
}

function show(result: Scan): void {
	const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
	const width = Math.min(120, process.stdout.columns ?? 100);
	process.stdout.write(renderTerminal(result, { color, width }));
}

function listRules({ rules }: PolicyBundle, frameworks: readonly string[]): string {
	const mapped = new Set(frameworks.flatMap((id) => rulesOfFramework(id, "--framework", rules)));
	const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
	const width = Math.max(...listed.map(({ id }) => id.length));
	const lines = listed.flatMap((rule) => {
		const { id, severity, title, opt_in } = rule;
		return [
			`${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}`,
			...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
		];
	});
	return `${lines.join("\n")}\n`;
}
