export const id = 318;
export const ids = [318];
export const modules = {

/***/ 93318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(50000);
/* harmony import */ var _collect_caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21741);
/* harmony import */ var _collect_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6861);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70722);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31559);
/* harmony import */ var _export_export_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44028);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(59573);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84112);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27241);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14634);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78382);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40222);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42551);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10804);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(89361);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(86828);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(94245);




















/**
 * GitHub shows ten annotations of a level for a step (https://docs.github.com/actions, "Workflow commands"): nine for
 * findings, and one to say that a listing failed.
 */
const MAXIMUM_ANNOTATIONS = 9;
/** As much of an annotation's text as a reader has patience for. */
const MAXIMUM_ANNOTATION = 1000;
const SARIF_FILE = "results.sarif";
const ASSESSMENT_FILE = "assessment.json";
const HTML_FILE = "report.html";
/** Runs the GitHub Action: reports, outputs and summary are written before the step fails. */
async function runAction(policies) {
    try {
        process.exitCode = await execute(policies);
    }
    catch (error) {
        process.exitCode = 2;
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .cut */ .Jj)(explain(error), 4000), { title: "Keyproof" });
        else {
            const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(`internal error: no verdict was reached\n${detail}`, { title: "Keyproof" });
        }
    }
    // What was written may still be on its way to the runner.
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    // Sockets that AWS keeps open would hold the step for minutes.
    process.exit();
}
async function execute(policies) {
    const bundle = (0,_policies_js__WEBPACK_IMPORTED_MODULE_11__/* .loadPolicies */ .hd)(policies);
    const config = readConfig(bundle.rules);
    const despite_gaps = readFlag("sarif-despite-gaps");
    const export_role_arns = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__/* .roleArns */ .de)(readList("export-role-arn") ?? [], "export-role-arn");
    const exports_findings = readFlag("export-security-hub") === true;
    if (exports_findings && export_role_arns.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j("export-security-hub writes, so it needs a role of its own: give export-role-arn");
    }
    (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareDirectory */ .v)(config.output_dir);
    if (config.profile !== undefined)
        process.env.AWS_PROFILE = config.profile;
    const outside = { clock: _collect_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, signal: new AbortController().signal };
    const scan = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeInventoryOrAccount */ .SW)(config, {
        policies: bundle,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside,
    });
    const chosen = _report_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .formats */ .F.filter(({ name }) => config.formats.includes(name));
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFiles */ .hV)(config.output_dir, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAll */ .Yl)(scan, chosen));
    print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_16__/* .renderTerminal */ .b)(scan, { color: true, width: 120 }));
    annotate(scan);
    setOutputs(scan, written, despite_gaps);
    await summarize(scan);
    const pace = (0,_collect_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .paceOf */ .x3)(config);
    const sent = exports_findings ? await sendFindings(scan, export_role_arns, { ...outside, pace }) : true;
    const judged = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCode */ .I$)(scan.result, config.allow_unknown);
    const code = judged === 0 && !sent ? 3 : judged;
    if (code === 1)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(`Findings at or above ${scan.fail_on}: see the step's summary.`, { title: "Keyproof" });
    if (judged === 3) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(`Compliance is not established: ${missing(scan)}. The step's summary says what to do.`, {
            title: "Keyproof",
        });
    }
    return code;
}
function readConfig(rules) {
    const raw = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherOptions */ .yM)(({ name, kind }) => {
        if (kind === "flag")
            return readFlag(name);
        if (kind === "many")
            return readList(name);
        const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name);
        return text === "" ? undefined : text;
    });
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveConfig */ .pE)(raw, { rules, formats: _report_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .formats */ .F, tagged_types: _pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .taggedTypes */ .ks }, _files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR);
}
function readList(name) {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name);
    return text === "" ? undefined : text.split(/[\n,]/).flatMap((item) => item.trim() || []);
}
/** Sends the verdicts to Security Hub; says what was not taken, and whether all was. What was judged stands all the same. */
async function sendFindings(scan, export_role_arns, outside) {
    const options = { export_role_arns, dry_run: false, include_passed: false };
    try {
        const { text, complete } = await (0,_export_export_js__WEBPACK_IMPORTED_MODULE_6__/* .exportSecurityHub */ .YB)(scan, options, outside);
        print(text);
        if (!complete)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3("Security Hub did not take every finding: see the step's log.", { title: "Keyproof" });
        return complete;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j))
            throw error;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .cut */ .Jj)(`Nothing was sent to Security Hub: ${error.message}`, 4000), { title: "Keyproof" });
        return false;
    }
}
function readFlag(name) {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name);
    if (text === "")
        return undefined;
    if (text === "true" || text === "false")
        return text === "true";
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j(`input ${name}: "${text}" is neither true nor false`);
}
/** Prints to the log with workflow commands switched off: names in it are written by others, and `::` would be obeyed. */
function print(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
/** Annotates the worst findings that fail the step, and says how many more there are. */
function annotate(scan) {
    const failing = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .findingsOf */ .WX)(scan, "fail").filter(({ finding }) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .atLeast */ .jZ)(finding.severity, scan.fail_on));
    const shown = failing.length > MAXIMUM_ANNOTATIONS ? MAXIMUM_ANNOTATIONS - 1 : failing.length;
    for (const { resource, rule, finding } of failing.slice(0, shown)) {
        const messages = finding.messages.slice(0, 5).join("; ");
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(`${resource.name} (${resource.arn}): ${messages}`), MAXIMUM_ANNOTATION), {
            title: `${finding.severity}: ${rule.id}`,
        });
    }
    if (failing.length > shown)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`and ${failing.length - shown} more: see the step's summary`, { title: "Keyproof" });
}
/** What could not be read, by IAM action: `kms:ListKeys denied, ec2:DescribeSubnets throttled`. */
function missing(scan) {
    const failed = [...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .notListed */ .NL)(scan), ...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .notEvaluated */ .JB)(scan)].map(({ action, kind }) => (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_17__/* .failedAction */ .EE)(action, kind));
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)((0,_report_wording_js__WEBPACK_IMPORTED_MODULE_17__/* .some */ .zN)([...new Set(failed)], 10)), MAXIMUM_ANNOTATION);
}
/** Paths and counts only: an output that holds a masked account id would be dropped. */
function setOutputs(scan, written, despite_gaps) {
    const counts = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .countVerdicts */ .qX)(scan.resources);
    const pathOf = (file) => written.find((path) => path.endsWith(file)) ?? "";
    // Code scanning closes every alert that a file lacks, and after a gap the file lacks what nobody saw.
    const unsafe = scan.gaps.length > 0 && despite_gaps !== true;
    const sarif = unsafe ? "" : pathOf(SARIF_FILE);
    if (unsafe && pathOf(SARIF_FILE) !== "") {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e("A listing failed, so sarif-file is not set: uploading an incomplete file would close alerts. sarif-despite-gaps: true sets it.", {
            title: "Keyproof",
        });
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("sarif-file", sarif);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("assessment-file", pathOf(ASSESSMENT_FILE));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("html-file", pathOf(HTML_FILE));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("result", scan.result);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("failed", counts.fail);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("unknown", counts.unknown);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("passed", counts.pass);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH("waived", counts.waived);
}
async function summarize(scan) {
    if (process.env.GITHUB_STEP_SUMMARY === undefined)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .renderSummary */ .B)(scan)).write();
}
const pullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_19__.object({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_19__.object({ head: zod__WEBPACK_IMPORTED_MODULE_19__.object({ repo: zod__WEBPACK_IMPORTED_MODULE_19__.object({ fork: zod__WEBPACK_IMPORTED_MODULE_19__.boolean() }).nullable() }) }),
});
/** A fork's pull request gets no OIDC token, so the usual advice on credentials would lead nowhere. */
function explain(error) {
    if (!/^No (AWS credentials|Region)/.test(error.message) || !isForkPullRequest())
        return error.message;
    return "This pull request comes from a fork: GitHub gives it no OIDC token, so it cannot sign in to AWS. Judge the last scheduled scan instead: download its inventory.json (actions/download-artifact) and give it as the input `inventory`.";
}
function isForkPullRequest() {
    const name = process.env.GITHUB_EVENT_NAME ?? "";
    // pull_request_target runs for the base repository, with its token.
    if (!name.startsWith("pull_request") || name === "pull_request_target")
        return false;
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(process.env.GITHUB_EVENT_PATH ?? "");
    if (text === undefined)
        return false;
    const event = pullRequestEvent.safeParse(JSON.parse(text));
    return event.success && event.data.pull_request.head.repo?.fork !== false;
}


/***/ })

};
