import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { evidenceLine, planEvidence, type WantedEvidence, type WrittenEvidence, wantedOf } from "./action_evidence.js";
import { paceOf } from "./aws/caller.js";
import { systemClock } from "./aws/clock.js";
import type { Outside } from "./aws/connect.js";
import { type Config, policyPaths, resolveConfig, roleArns } from "./config/config.js";
import { COMPARING_OPTIONS, gatherOptions, OPTIONS, type RawOptions } from "./config/options.js";
import { exportSecurityHub } from "./export/export.js";
import { demandWritable, readText, repositoryOf } from "./files.js";
import { type PullRequestApi, pullRequestApi } from "./github/api.js";
import { type JudgedByBase, resolveByBase } from "./github/base_configuration.js";
import { commentOn, MAXIMUM_COMMENT } from "./github/comment.js";
import { isFromFork, isPullRequest, type PullRequest, pullRequestIn } from "./github/event.js";
import { ConfigurationError, NotSignedIn } from "./model/errors.js";
import { atLeast } from "./model/policy.js";
import { countVerdicts, isIntroduced, type Scan } from "./model/scan.js";
import { taggedTypes } from "./needs.js";
import { bringOwn } from "./own/bring.js";
import { opaHere } from "./own/opa_here.js";
import { type OwnSource, readSource } from "./own/source.js";
import { exitCode, hclBeside, judgeInventoryOrAccount } from "./pipeline.js";
import { loadPolicies } from "./policies.js";
import { createRedactor, KEY_VARIABLE } from "./redact/redactor.js";
import { redactScan } from "./redact/scan.js";
import { redactStream } from "./redact/stream.js";
import { blockedBy, findingsOf, isOwn, notEvaluated, notListed } from "./report/findings.js";
import { configurationName, isLoosened, judgedByLines } from "./report/judged_by.js";
import { formats } from "./report/registry.js";
import { isWorthAComment, renderComment } from "./report/text/comment.js";
import { renderSummary } from "./report/text/summary.js";
import { renderTerminal, type Verbosity } from "./report/text/terminal.js";
import { failedAction, OBSTACLES, some } from "./report/wording.js";
import { plannedReports, prepareReports, writeReports } from "./reports.js";
import { brief, cut, markdownText } from "./text/escape.js";

/**
 * GitHub shows ten annotations of a level for a step (https://docs.github.com/actions, "Workflow commands"): nine for
 * findings, and one to say that a listing failed.
 */
const MAXIMUM_ANNOTATIONS = 9;
/** So many of them may say that the gate is lowered. */
const MAXIMUM_LOWERED = 3;
/** As much of an annotation's text as a reader has patience for. */
const MAXIMUM_ANNOTATION = 1000;
/** Where the runner takes outputs and the summary from. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"] as const;

/** Runs the GitHub Action: reports, outputs and summary are written before the step fails. */
export async function runAction(policies: URL, worker: URL): Promise<void> {
	try {
		process.exitCode = await execute(policies, worker);
	} catch (error) {
		process.exitCode = 2;
		if (error instanceof ConfigurationError) core.error(cut(explain(error), 4000), { title: "Keyproof" });
		else {
			const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
			core.error(`internal error: no verdict was reached\n${detail}`, { title: "Keyproof" });
		}
	}
	// What was written may still be on its way to the runner.
	await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
	// Sockets that AWS keeps open would hold the step for minutes.
	process.exit();
}

async function execute(policies: URL, worker: URL): Promise<number> {
	const redactor = readFlag("redact") === true ? createRedactor(process.env[KEY_VARIABLE]) : undefined;
	if (redactor !== undefined) for (const stream of [process.stdout, process.stderr]) redactStream(stream, redactor);
	const raw = readOptions();
	const wanted = wantedEvidence();
	const { config, bundle, lowered_gate, readBase } = await readConfig(raw, policies, worker);
	const evidence =
		wanted && (await planEvidence(wanted, { raw, config, bundle, policies, worker, redactor, onNote: warn }));
	const wants_comment = readFlag("comment") === true;
	const despite_gaps = readFlag("sarif-despite-gaps");
	const export_role_arns = roleArns(readList("export-role-arn") ?? [], "export-role-arn");
	const exports_findings = readFlag("export-security-hub") === true;
	if (exports_findings && export_role_arns.length === 0) {
		throw new ConfigurationError("export-security-hub writes, so it needs a role of its own: give export-role-arn");
	}
	if (exports_findings && config.plans.length + config.templates.length > 0) {
		throw new ConfigurationError(
			"export-security-hub sends what is true of the account, and a plan is not yet: give one of them",
		);
	}
	const reports = withDefaults(config);
	prepareReports(reports);
	for (const name of RUNNER_FILES) demandWritable(name, process.env[name]);
	if (config.profile !== undefined) process.env.AWS_PROFILE = config.profile;
	const outside = { clock: systemClock, signal: new AbortController().signal };
	const judged_scan = await judgeInventoryOrAccount(config, {
		policies: bundle,
		run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
		now: () => new Date(),
		outside,
		worker,
		hcl: hclBeside(policies),
		...(readBase === undefined ? {} : { readBase }),
		onNote: warn,
	});
	const whole: Scan = lowered_gate.length === 0 ? judged_scan : { ...judged_scan, lowered_gate };
	const packed = evidence?.pack(whole);
	const scan = redactor === undefined ? whole : redactScan(whole, redactor);
	const written = writeReports({ ...scan, ...evidence?.told }, plannedReports(reports));
	print(renderTerminal(scan, { color: true, width: 120, verbosity: verbosityOf(scan) }));
	tellLoosened(scan);
	annotate(scan);
	// The summary first: an output that was set stands, even where the step ends in an error.
	await summarize(scan, packed);
	setOutputs(scan, written, despite_gaps);
	core.setOutput("evidence-file", packed?.path ?? "");
	core.setOutput("evidence-sha256", packed?.sha256 ?? "");
	if (packed !== undefined) print(evidenceLine(packed));
	if (wants_comment) await comment(scan);
	const pace = paceOf(config);
	const sent = exports_findings ? await sendFindings(whole, export_role_arns, { ...outside, pace }) : true;
	if (config.shard !== undefined) return 0;
	const judged = exitCode(scan.result, config.allow_unknown);
	const code = judged === 0 && !sent ? 3 : judged;
	if (code === 1) core.error(`Findings at or above ${scan.fail_on}: see the step's summary.`, { title: "Keyproof" });
	if (judged === 3) {
		core.error(`Compliance is not established: ${missing(scan)}. The step's summary says what to do.`, {
			title: "Keyproof",
		});
	}
	return code;
}

/** Steps after this one rely on its outputs: the file may add a format, and only the workflow leaves one out. */
function withDefaults(config: Config): Config {
	if (core.getInput("format") !== "") return config;
	const usual = formats.filter(({ on_request }) => on_request !== true).map(({ name }) => name);
	return { ...config, formats: [...new Set([...usual, ...config.formats])] };
}

/** A log of thousands of lines is read by nobody: past so many findings it gives the overview, and the reports the rest. */
const MAXIMUM_LOGGED = 300;

function verbosityOf({ resources }: Scan): Verbosity {
	const findings = resources.reduce((sum, each) => sum + each.findings.length, 0);
	return findings > MAXIMUM_LOGGED ? "overview" : "everything";
}

function warn(note: string): void {
	core.warning(brief(note, MAXIMUM_ANNOTATION), { title: "Keyproof" });
}

function readOptions(): RawOptions {
	return gatherOptions(({ name, kind }) => {
		if (kind === "flag") return readFlag(name);
		if (kind === "many") return readList(name);
		const text = core.getInput(name);
		return text === "" ? undefined : text;
	});
}

/** The configuration, and what a pull request's own would loosen of it. */
async function readConfig(raw: RawOptions, policies: URL, worker: URL): Promise<JudgedByBase> {
	const choices = { formats, tagged_types: taggedTypes };
	const shipped = loadPolicies(policies);
	const fetch = async () => (await import("./github/opa.js")).cachedOpa();
	const opa = () => opaHere(policies, worker, { fetch, onNote: warn });
	const bring = (sources: readonly OwnSource[]) => bringOwn(shipped, sources, { policies, worker, opa });
	if (!isPullRequest(process.env.GITHUB_EVENT_NAME ?? "") || configFrom() === "head") {
		const bundle = await bring(policyPaths(raw, readText).map(readSource));
		return { config: resolveConfig(raw, { ...choices, rules: bundle.rules }, readText), bundle, lowered_gate: [] };
	}
	const head = { repositoryOf, openApi, readHead: readText, bring };
	return resolveByBase(raw, choices, { pull: pullRequest(), ...head });
}

/** @throws ConfigurationError where what was asked for beside it is nothing that can be packed. */
function wantedEvidence(): WantedEvidence | undefined {
	const previous = core.getInput("previous-evidence");
	const given = [...COMPARING_OPTIONS.map((key) => OPTIONS[key].name), OPTIONS.shard.name];
	return wantedOf({
		wanted: readFlag("evidence") === true,
		previous: previous === "" ? undefined : previous,
		unfit: given.filter((name) => core.getInput(name) !== ""),
		of_pull_request: isPullRequest(process.env.GITHUB_EVENT_NAME ?? ""),
	});
}

/** Whose configuration judges a pull request: that of its base branch, unless somebody says otherwise. */
function configFrom(): "base" | "head" {
	const text = core.getInput("config-from");
	if (text === "" || text === "base") return "base";
	if (text === "head") return text;
	throw new ConfigurationError(`input config-from: "${text}" is neither base nor head`);
}

function pullRequest(): PullRequest {
	const pull = pullRequestIn(eventText());
	if (pull !== undefined) return pull;
	throw new ConfigurationError(
		"The event of this pull request does not tell its base commit, so the configuration of the base branch cannot be found: config-from: head judges by the pull request's own.",
	);
}

/** GitHub's API for the pull request; undefined without a token. */
async function openApi(): Promise<PullRequestApi | undefined> {
	const token = core.getInput("github-token");
	if (token === "") return undefined;
	return pullRequestApi(pullRequest(), token, process.env.GITHUB_API_URL ?? "https://api.github.com");
}

/** Writes the comment. That it cannot be written is told and fails nothing: the verdicts stand. */
async function comment(scan: Scan): Promise<void> {
	if (pullRequestIn(eventText()) === undefined) {
		core.notice("comment: true is for pull requests, and this run is for none", { title: "Keyproof" });
		return;
	}
	const api = await openApi();
	const problem =
		api === undefined
			? "there is no github-token"
			: await commentOn(api, scan.category, {
					body: renderComment(scan, MAXIMUM_COMMENT),
					worth_a_comment: isWorthAComment(scan),
				});
	if (problem !== undefined) core.warning(`The comment could not be written: ${problem}`, { title: "Keyproof" });
}

function readList(name: string): string[] | undefined {
	const text = core.getInput(name);
	return text === "" ? undefined : text.split(/[\n,]/).flatMap((item) => item.trim() || []);
}

/** Sends the verdicts to Security Hub; says what was not taken, and whether all was. What was judged stands all the same. */
async function sendFindings(scan: Scan, export_role_arns: readonly string[], outside: Outside): Promise<boolean> {
	const options = { export_role_arns, dry_run: false, include_passed: false };
	try {
		const { text, complete } = await exportSecurityHub(scan, options, outside);
		print(text);
		if (!complete) core.error("Security Hub did not take every finding: see the step's log.", { title: "Keyproof" });
		return complete;
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
		core.error(cut(`Nothing was sent to Security Hub: ${error.message}`, 4000), { title: "Keyproof" });
		return false;
	}
}

function readFlag(name: string): boolean | undefined {
	const text = core.getInput(name);
	if (text === "") return undefined;
	if (text === "true" || text === "false") return text === "true";
	throw new ConfigurationError(`input ${name}: "${text}" is neither true nor false`);
}

/** Prints to the log with workflow commands switched off: names in it are written by others, and `::` would be obeyed. */
function print(text: string): void {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}

/** Rules that are off must not be overlooked above a green run. */
function tellLoosened(scan: Scan): void {
	if (!isLoosened(scan)) return;
	const lines = judgedByLines(scan).slice(1);
	core.warning(cut(lines.join("; "), MAXIMUM_ANNOTATION), {
		title: `Keyproof: less is judged than by default (${cut(configurationName(scan), 100)})`,
	});
}

/** A gate that is lowered stands on the line of the configuration that lowers it: the first few, the comment has all. */
function tellLowered({ lowered_gate = [] }: Scan): number {
	const shown = lowered_gate.slice(0, MAXIMUM_LOWERED);
	const rest = lowered_gate.length - shown.length;
	for (const [index, { message, file, line }] of shown.entries()) {
		const more = rest > 0 && index === shown.length - 1 ? `; and ${rest} more` : "";
		core.warning(brief(`${message}${more}`, MAXIMUM_ANNOTATION), {
			title: "Keyproof: this change lowers the gate",
			...(file === undefined ? {} : { file, startLine: line ?? 1 }),
		});
	}
	return shown.length;
}

/** Annotates the worst findings that fail the step on the lines that they come from, and says how many more there are. */
function annotate(scan: Scan): void {
	const failing = findingsOf(scan, "fail")
		.filter(({ finding }) => atLeast(finding.severity, scan.fail_on))
		.filter(({ finding }) => scan.gate !== "introduced" || isIntroduced(finding));
	const room = MAXIMUM_ANNOTATIONS - (isLoosened(scan) ? 1 : 0) - tellLowered(scan);
	const shown = failing.length > room ? room - 1 : failing.length;
	for (const { resource, rule, finding } of failing.slice(0, shown)) {
		const messages = finding.messages.slice(0, 5).join("; ");
		const [place] = finding.locations ?? [];
		core.warning(brief(`${resource.name} (${resource.arn}): ${messages}`, MAXIMUM_ANNOTATION), {
			title: `${finding.severity}: ${rule.id}`,
			...(place === undefined ? {} : { file: place.file, startLine: place.start_line, endLine: place.end_line }),
		});
	}
	if (failing.length > shown)
		core.warning(`and ${failing.length - shown} more: see the step's summary`, { title: "Keyproof" });
}

/** What could not be read, by IAM action: `kms:ListKeys denied, ec2:DescribeSubnets throttled`. */
function missing(scan: Scan): string {
	const failed = [...notListed(scan, isOwn), ...notEvaluated(scan, isOwn)].map(({ action, kind }) =>
		failedAction(action, kind),
	);
	const blocked = blockedBy(scan).map(({ obstacle }) => OBSTACLES[obstacle].because);
	return brief(some([...new Set([...blocked, ...failed])], 10), MAXIMUM_ANNOTATION);
}

/** Paths and counts only: an output that holds a masked account id would be dropped. */
function setOutputs(
	scan: Scan,
	written: readonly { name: string; path: string }[],
	despite_gaps: boolean | undefined,
): void {
	const counts = countVerdicts(scan.resources);
	const pathOf = (format: string) => written.find(({ name }) => name === format)?.path ?? "";
	// Code scanning closes every alert that a file lacks, and after a gap the file lacks what nobody saw.
	const unsafe = scan.gaps.length > 0 && despite_gaps !== true;
	const sarif = unsafe ? "" : pathOf("sarif");
	if (unsafe && pathOf("sarif") !== "") {
		core.warning(
			"A listing failed, so sarif-file is not set: uploading an incomplete file would close alerts. sarif-despite-gaps: true sets it.",
			{
				title: "Keyproof",
			},
		);
	}
	core.setOutput("sarif-file", sarif);
	core.setOutput("assessment-file", pathOf("assessment"));
	core.setOutput("html-file", pathOf("html"));
	core.setOutput("result", scan.result);
	core.setOutput("failed", counts.fail);
	core.setOutput("unknown", counts.unknown);
	core.setOutput("passed", counts.pass);
	core.setOutput("waived", counts.waived);
}

/** The run's summary is a place apart from the archive, where its SHA-256 can be read later. */
async function summarize(scan: Scan, evidence: WrittenEvidence | undefined): Promise<void> {
	if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
	const line = evidence === undefined ? "" : `\n${markdownText(evidenceLine(evidence))}\n`;
	await core.summary.addRaw(`${renderSummary(scan)}${line}`).write();
}

/** A fork's pull request gets no OIDC token, so the usual advice on credentials would lead nowhere. */
function explain(error: ConfigurationError): string {
	if (!(error instanceof NotSignedIn) || !isForkPullRequest()) return error.message;
	return "This pull request comes from a fork: GitHub gives it no OIDC token, so it cannot sign in to AWS. Judge the last scheduled scan instead: download its inventory.json (actions/download-artifact) and give it as the input `inventory`.";
}

function isForkPullRequest(): boolean {
	const name = process.env.GITHUB_EVENT_NAME ?? "";
	// pull_request_target runs for the base repository, with its token.
	if (!name.startsWith("pull_request") || name === "pull_request_target") return false;
	return isFromFork(eventText());
}

/** The runner writes the event; whatever else stands there tells nothing, and must not hide the error that is explained. */
function eventText(): string | undefined {
	try {
		return readText(process.env.GITHUB_EVENT_PATH ?? "");
	} catch {
		return undefined;
	}
}
