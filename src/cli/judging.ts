import { systemClock } from "../aws/clock.js";
import { type Config, policyPaths, resolveConfig } from "../config/config.js";
import { OPTIONS, type RawOptions } from "../config/options.js";
import { readText } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import { countVerdicts, type Scan } from "../model/scan.js";
import { taggedTypes } from "../needs.js";
import { judgeInventoryOrAccount, type Surroundings } from "../pipeline.js";
import { loadPolicies } from "../policies.js";
import type { Redactor } from "../redact/redactor.js";
import { redactScan } from "../redact/scan.js";
import { judgedByLines } from "../report/judged_by.js";
import { formats } from "../report/registry.js";
import { plannedReports, prepareReports, writeReports } from "../reports.js";
import type { Context } from "./command.js";
import { log } from "./log.js";
import { endProgress, note, type Output, progressFor, show } from "./output.js";
import { hearSignals, letGoOfSignals } from "./signals.js";

/** What the commands that judge have in common: from options to a scan, and from a scan to what the user sees. */

/**
 * The shipped policies, with the own ones that options or the configuration file name.
 *
 * @throws ConfigurationError where those cannot be used, saying where and why.
 */
export async function policiesFor(
	raw: RawOptions,
	{ policies, worker }: Pick<Context, "policies" | "worker">,
	readFile = readText,
): Promise<PolicyBundle> {
	const shipped = loadPolicies(policies);
	const paths = policyPaths(raw, readFile);
	if (paths.length === 0) return shipped;
	const [{ bringOwn }, { readSource }] = await Promise.all([import("../own/bring.js"), import("../own/source.js")]);
	return bringOwn(shipped, paths.map(readSource), { policies, worker });
}

/** @throws ConfigurationError where the options or the configuration file make no sense. */
export function configOf(raw: RawOptions, policies: PolicyBundle, readFile = readText): Config {
	return resolveConfig(raw, { rules: policies.rules, formats, tagged_types: taggedTypes }, readFile);
}

/** What says which account to read, and how. */
const READING_OPTIONS = ["regions", "all_regions", "profile", "role_arns", "accounts_file", "organization"] as const;

const REGION_OPTIONS = ["regions", "all_regions"] as const;

/**
 * An inventory was read already, so a flag that says what to read would go unheard. (Inputs of the action may: they stand
 * in a workflow that gives an inventory in some of its runs only.)
 */
export function refuseToRead(raw: RawOptions): void {
	// What a change touches is read by the credentials that are given; where, the inventory says.
	const unheard = raw.refresh === undefined ? READING_OPTIONS : REGION_OPTIONS;
	const given = unheard.filter((key) => raw[key] !== undefined);
	if (raw.inventory === undefined || given.length === 0) return;
	const names = given.map((key) => `--${OPTIONS[key].name}`).join(", ");
	throw new ConfigurationError(
		`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`,
	);
}

/** The profile for every client that is made from here on. */
export function useProfile({ profile }: Config): void {
	if (profile !== undefined) process.env.AWS_PROFILE = profile;
}

/** What a scan needs of the process; `outside` puts something in the place of AWS. */
export function surroundingsOf(
	policies: PolicyBundle,
	{ signal, worker }: Pick<Context, "signal" | "worker">,
	output: Output,
	outside: Pick<Surroundings["outside"], "credentials" | "endpoint"> = {},
): Surroundings {
	const onProgress = progressFor(output);
	return {
		policies,
		worker,
		run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
		now: () => new Date(),
		outside: { ...outside, clock: systemClock, signal, onWaiting: hearSignals },
		onJudging: letGoOfSignals,
		onNote: (text) => note(text, output),
		...(onProgress === undefined ? {} : { onProgress }),
	};
}

/** Judges what the configuration names, once it is certain that the result can be written. */
export async function judge(
	config: Config,
	surroundings: Surroundings,
	output: Output,
	redactor?: Redactor,
): Promise<Scan> {
	prepareReports(config, redactor !== undefined);
	if (output.json_log) log("info", "started", { regions: config.regions, inventory: config.inventory });
	try {
		return await judgeInventoryOrAccount(config, surroundings);
	} finally {
		endProgress();
	}
}

/** Writes the reports, then the findings to stdout, and where the whole report is; without account ids if so wished. */
export function deliver(judged: Scan, config: Config, output: Output, redactor?: Redactor): void {
	const result = redactor === undefined ? judged : redactScan(judged, redactor);
	const paths = writeReports(result, plannedReports(config)).map(({ path }) => path);
	logResult(result, paths, output);
	show(result, output, { Reports: paths });
}

/** The result, for who reads the log and not the reports. */
export function logResult(result: Scan, files: readonly string[], { json_log }: Output): void {
	if (!json_log) return;
	for (const { type, action, account, region, reason } of result.gaps) {
		log("warning", "not_listed", { type, action, account, region, reason: reason.kind, message: reason.message });
	}
	log("info", "finished", {
		result: result.result,
		...countVerdicts(result.resources),
		gaps: result.gaps.length,
		judged_by: judgedByLines(result),
		files,
	});
}
