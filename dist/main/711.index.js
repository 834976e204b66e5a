export const id = 711;
export const ids = [711];
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

/***/ 40711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50000);
/* harmony import */ var _config_accounts_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82062);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59573);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96570);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78382);
/* harmony import */ var _saved_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _shards_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87522);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71642);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86787);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29858);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9994);













/** What says how to judge and what to write; what says how to read an account is done. */
const KEYS = [
    "config",
    "rules",
    "frameworks",
    "fail_on",
    "allow_unknown",
    "output_dir",
    "formats",
    "category",
];
const INVENTORY_FILE = "inventory.json";
/** More shards than this are not of one scan (a matrix has 256 jobs). */
const MAXIMUM_PARTS = 10_000;
function declare(command) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .addScanOptions */ .Js)(command, (key) => KEYS.includes(key));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .addOutputOptions */ .JW)(command);
    command.option("--expect <file>", "what `shards` printed: a shard that is missing is a gap");
}
async function run(command, { policies, signal }) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .letGoOfSignals */ .a5)();
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .outputOf */ .jH)(command);
    const bundle = (0,_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .hd)(policies);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)((0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(command), bundle);
    const { expect } = zod__WEBPACK_IMPORTED_MODULE_11__.object({ expect: zod__WEBPACK_IMPORTED_MODULE_11__.string().optional() }).parse(command.opts());
    const expected = expect === undefined ? undefined : expectedIn(expect);
    const parts = partsIn(command.args, expected !== undefined);
    (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareDirectory */ .v)(config.output_dir);
    const { inventory, notes } = (0,_shards_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeInventories */ .B_)(parts, { types: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .listings */ .eK)(), tool: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j }, expected);
    for (const text of notes)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .note */ .N4)(text, output);
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .assess */ .no)(inventory, config, (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .ZD)(bundle, signal, output));
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)(result, config, output);
    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(result.result, config.allow_unknown);
}
function expectedIn(file) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ConfigurationError */ .j1(`--expect ${file}: there is no such file`);
    return (0,_config_accounts_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMatrix */ .z)(text, `--expect ${file}`);
}
/** The inventories of the paths. One that cannot be read is a missing shard, where it is known what shards there were. */
function partsIn(paths, tolerant) {
    const files = paths.flatMap((path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesNamed */ .hK)(path, INVENTORY_FILE, MAXIMUM_PARTS));
    const parts = [...new Set(files)].flatMap((name) => {
        try {
            return [{ name, inventory: (0,_saved_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .inventoryOf */ .o)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(name) ?? "", name) }];
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ConfigurationError */ .j1 && tolerant))
                throw error;
            (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .note */ .N4)(`left out: ${error.message}`);
            return [];
        }
    });
    if (parts.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ConfigurationError */ .j1(`merge: ${paths.join(", ")}: no ${INVENTORY_FILE} that can be read`);
    return parts;
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
