export const id = 3695;
export const ids = [3695];
export const modules = {

/***/ 40790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ addScanOptions),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   lH: () => (/* binding */ optionFor)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31559);


/** Gathers a value that may be given more than once. */
function gather(value, earlier) {
    return [...(earlier ?? []), value];
}
/** A declared option as the command line takes it. */
function optionFor({ name, kind, value, description }) {
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(kind === "flag" ? `--${name}` : `--${name} <${value}>`, description);
    return kind === "many" ? option.argParser(gather) : option;
}
/** Adds the options of a scan that the command takes. */
function addScanOptions(command, takes) {
    for (const [key, option] of _config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionEntries */ .Eb)
        if (takes(key, option))
            command.addOption(optionFor(option));
}
/** What was given of a scan's options. */
function optionsOf(command) {
    const given = command.opts();
    return (0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherOptions */ .yM)(({ name }) => given[new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}`).attributeName()]);
}


/***/ }),

/***/ 13695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/program/src/aws/services/ec2.js
var ec2 = __webpack_require__(77143);
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/export/export.js + 2 modules
var export_export = __webpack_require__(44028);
;// CONCATENATED MODULE: ./build/program/src/iam_policy.js
/** The IAM policy that allows the given actions and nothing else, one statement for a service's actions on a resource. */
function iamPolicy(actions, narrowed = {}) {
    const statements = new Map();
    for (const action of [...actions].sort()) {
        const service = action.slice(0, action.indexOf(":"));
        const resource = narrowed[action] ?? "*";
        const statement = statements.get(`${service} ${resource}`);
        if (statement === undefined)
            statements.set(`${service} ${resource}`, { service, resource, list: [action] });
        else
            statement.list.push(action);
    }
    const nth = new Map();
    return {
        Version: "2012-10-17",
        Statement: [...statements.values()].map(({ service, resource, list }) => {
            const number = (nth.get(service) ?? 0) + 1;
            nth.set(service, number);
            return {
                Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}${number === 1 ? "" : number}`,
                Effect: "Allow",
                Action: list,
                Resource: resource,
            };
        }),
    };
}

// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
;// CONCATENATED MODULE: ./build/program/src/cli/iam_policy.js









function declare(command) {
    command
        .option("--rule <id>", options/* OPTIONS */.lw.rules.description, cli_command/* gather */.kg)
        .option("--framework <id>", options/* OPTIONS */.lw.frameworks.description, cli_command/* gather */.kg)
        .option("--config <file>", options/* OPTIONS */.lw.config.description)
        .option("--all-regions", "with what --all-regions needs")
        .addOption(new esm/* Option */.c$("--export <service>", "in place of it, the policy of the role that exports").choices(Object.keys(export_export/* EXPORT_ACTIONS */.Lm)));
}
function run(command, { policies }) {
    process.stdout.write(`${JSON.stringify(policyFor(command, policies), null, 2)}\n`);
    return 0;
}
function policyFor(command, policies) {
    const exported = export_export/* EXPORT_ACTIONS */.Lm[command.opts().export ?? ""];
    if (exported !== undefined)
        return iamPolicy(Object.keys(exported), exported);
    const { rules, regions } = (0,judging/* configOf */.W1)((0,cli_command/* optionsOf */.cz)(command), (0,src_policies/* loadPolicies */.hd)(policies));
    return iamPolicy([...(0,needs/* permissionsOf */.k0)(...rules), ...(regions === "all" ? [ec2/* describeRegions */.rj.action] : [])]);
}


/***/ }),

/***/ 86787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ logResult),
/* harmony export */   EV: () => (/* binding */ refuseToRead),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   xc: () => (/* binding */ useProfile)
/* harmony export */ });
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79906);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70722);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31559);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59573);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39040);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55919);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96570);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67072);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2553);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29858);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9994);












/** What the commands that judge have in common: from options to a scan, and from a scan to what the user sees. */
/** @throws ConfigurationError where the options or the configuration file make no sense. */
function configOf(raw, policies, readFile = _files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR) {
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(raw, { rules: policies.rules, formats: _report_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formats */ .F, tagged_types: _needs_js__WEBPACK_IMPORTED_MODULE_5__/* .taggedTypes */ .ks }, readFile);
}
/** What says which account to read, and how. */
const READING_OPTIONS = ["regions", "all_regions", "profile", "role_arns", "accounts_file", "organization"];
/**
 * An inventory was read already, so a flag that says what to read would go unheard. (Inputs of the action may: they stand
 * in a workflow that gives an inventory in some of its runs only.)
 */
function refuseToRead(raw) {
    const given = READING_OPTIONS.filter((key) => raw[key] !== undefined);
    if (raw.inventory === undefined || given.length === 0)
        return;
    const names = given.map((key) => `--${_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw[key].name}`).join(", ");
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`);
}
/** The profile for every client that is made from here on. */
function useProfile({ profile }) {
    if (profile !== undefined)
        process.env.AWS_PROFILE = profile;
}
/** What a scan needs of the process; `outside` puts something in the place of AWS. */
function surroundingsOf(policies, signal, output, outside = {}) {
    const onProgress = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .progressFor */ .L7)(output);
    return {
        policies,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside: { ...outside, clock: _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, signal },
        onJudging: _signals_js__WEBPACK_IMPORTED_MODULE_11__/* .letGoOfSignals */ .a5,
        onNote: (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .note */ .N4)(text, output),
        ...(onProgress === undefined ? {} : { onProgress }),
    };
}
/** Judges what the configuration names, once it is certain that the result can be written. */
async function judge(config, surroundings, output) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareDirectory */ .v)(config.output_dir);
    if (output.json_log)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .R)("info", "started", { regions: config.regions, inventory: config.inventory });
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeInventoryOrAccount */ .SW)(config, surroundings);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .endProgress */ .Bw)(output);
    return result;
}
/** Writes the reports, then the findings to stdout, and where the whole report is. */
function deliver(result, config, output) {
    const chosen = _report_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formats */ .F.filter(({ name }) => config.formats.includes(name));
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(config.output_dir, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .renderAll */ .Yl)(result, chosen));
    logResult(result, paths, output);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .show */ .WU)(result, output, { Reports: paths.join(", ") });
}
/** The result, for who reads the log and not the reports. */
function logResult(result, files, { json_log }) {
    if (!json_log)
        return;
    for (const { type, action, account, region, reason } of result.gaps) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .R)("warning", "not_listed", { type, action, account, region, reason: reason.kind, message: reason.message });
    }
    (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .R)("info", "finished", {
        result: result.result,
        ...(0,_model_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .countVerdicts */ .qX)(result.resources),
        gaps: result.gaps.length,
        files,
    });
}


/***/ }),

/***/ 29858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ endProgress),
/* harmony export */   JW: () => (/* binding */ addOutputOptions),
/* harmony export */   L7: () => (/* binding */ progressFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40222);
/* harmony import */ var _report_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65537);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2553);



/** In a log, progress a second apart is enough; a terminal draws it again in place. */
const LOG_INTERVAL = 1_000;
const DRAW_INTERVAL = 100;
/** A pipe has no width, and this is the narrowest that people read logs in. */
const DEFAULT_WIDTH = 80;
const MAXIMUM_WIDTH = 120;
const MAXIMUM_NOTE = 2_000;
/** Adds the flags that say how much is told, and how. */
function addOutputOptions(command) {
    command
        .option("--verbose", "print every finding, with the commands that put it right")
        .option("--quiet", "print the result in one sentence, and no progress")
        .option("--json-log", "progress and diagnostics on stderr as JSON, one object a line");
}
/** What was given of them; `--quiet` wins over `--verbose`. */
function outputOf(command) {
    const { verbose = false, quiet = false, jsonLog = false } = command.opts();
    return { verbosity: quiet ? "quiet" : verbose ? "everything" : "overview", json_log: jsonLog };
}
/** Says something that no report says; account names and AWS's words may be in it. */
function note(text, { json_log } = { json_log: false }) {
    if (json_log)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .R)("warning", "note", { message: text });
    else
        process.stderr.write(`keyproof: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), MAXIMUM_NOTE)}\n`);
}
/** What shows the progress of a scan: the log where there is one, else a line at a terminal, else nobody. */
function progressFor({ verbosity, json_log }) {
    if (json_log)
        return atMostEvery(LOG_INTERVAL, ({ listed, read }) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .R)("info", "progress", { listed, read }));
    if (verbosity === "quiet" || !process.stderr.isTTY)
        return undefined;
    return atMostEvery(DRAW_INTERVAL, ({ listed, read }) => {
        process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
    });
}
/** Takes the line of the progress away. */
function endProgress({ verbosity, json_log }) {
    if (!json_log && verbosity !== "quiet" && process.stderr.isTTY)
        process.stderr.write("\r\u001b[K");
}
function atMostEvery(interval, tell) {
    let told = Number.NEGATIVE_INFINITY;
    return (progress) => {
        if (performance.now() - told < interval)
            return;
        told = performance.now();
        tell(progress);
    };
}
/** The findings on stdout, as wide as the terminal; then the files that hold the rest, each after what it is. */
function show(result, output, files) {
    const { NO_COLOR } = process.env;
    // https://no-color.org: "when present and not an empty string".
    const color = process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === "");
    const width = Math.min(MAXIMUM_WIDTH, process.stdout.columns ?? DEFAULT_WIDTH);
    process.stdout.write((0,_report_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)(result, { color, width, verbosity: output.verbosity }));
    if (output.verbosity === "overview")
        process.stdout.write("\nEvery finding: --verbose prints it here.\n");
    if (output.verbosity === "quiet")
        return;
    for (const [what, value] of Object.entries(files))
        process.stdout.write(`${what}: ${value}\n`);
}


/***/ })

};
