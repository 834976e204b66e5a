export const id = 95;
export const ids = [95];
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

/***/ 30095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 2 modules
var caller = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 34 modules
var registry = __webpack_require__(89296);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/needs.js
var src_needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/doctor.js









/** So many resources of each type and Region are asked about: enough to meet most kinds of keys. */
const SAMPLE = 50;
/**
 * Tries every read that the configured rules need, on a few resources of each type, with the credentials of the scan.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used.
 */
async function examine(config, surroundings) {
    let outcomes = [];
    const accounts = await (0,connect/* connect */.N)(config, {
        ...surroundings.outside,
        pace: (0,caller/* paceOf */.x3)(config),
        onOutcome: (outcome) => outcomes.push(outcome),
    });
    const trials = [];
    // One account after the other, so that an outcome is known to be this account's.
    for (const account of accounts) {
        outcomes = [];
        const inventory = await (0,collect/* collect */.F)({
            accounts: [account],
            types: registry/* resourceTypes */.A,
            wanted: (0,src_needs/* wantedBy */.fy)(config.rules),
            tool: version/* TOOL */.j,
            collected_at: surroundings.now().toISOString(),
            sample: SAMPLE,
        }).finally(() => account.caller.close());
        trials.push(...trialsOf(account, inventory, config, outcomes));
    }
    return trials;
}
function trialsOf(account, inventory, config, outcomes) {
    const tried = triedIn(inventory, outcomes);
    const needs = config.rules.map(src_needs/* inForce */.Nm);
    const actions = (0,src_needs/* permissionsOf */.k0)(...config.rules);
    // What is read of a whole account is asked in a Region of AWS's choice, be it one of the scan or not.
    const regions = [...new Set([...account.regions, ...outcomes.map(({ region }) => region)])];
    const whole = new Set(actions.filter((action) => isOfAccount(action, config)));
    return regions.flatMap((region, index) => actions.flatMap((action) => {
        const trial = tried.get(`${region} ${action}`);
        const elsewhere = whole.has(action) && (index > 0 || regions.some((other) => tried.has(`${other} ${action}`)));
        if (trial === undefined && (elsewhere || !account.regions.includes(region)))
            return [];
        const rules = needs.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
        return [{ account: account.account, region, action, ...(trial ?? { outcome: "untried", message: "" }), rules }];
    }));
}
/** Whether only types that an account has one of need an action. */
function isOfAccount(action, { rules }) {
    const needing = [...(0,src_needs/* wantedBy */.fy)(rules)].filter((wanted) => (0,src_needs/* permissionsOfTypes */.vS)(new Map([wanted])).includes(action));
    return needing.every(([name]) => registry/* resourceTypes */.A.find((type) => type.name === name)?.global === true);
}
/** Region and action -> how its calls fared: a failure outweighs the answers beside it. */
function triedIn(inventory, outcomes) {
    const unknown = new Set(reasonsOf(inventory).map(wordsOf));
    const tried = new Map();
    for (const { region, action, failure } of outcomes) {
        const key = `${region} ${action}`;
        // Something about one resource that is not there says nothing of the permission.
        if (failure?.kind === "not_found")
            continue;
        // A failure that left nothing unknown was an answer: the service is not enabled.
        const fails = failure !== undefined && unknown.has(wordsOf(failure));
        const before = tried.get(key)?.outcome;
        if (fails && (before === undefined || before === "answered")) {
            tried.set(key, { outcome: failure.kind, message: failure.message });
        }
        else if (before === undefined) {
            tried.set(key, { outcome: "answered", message: "" });
        }
    }
    return tried;
}
function wordsOf({ action, message }) {
    return `${action} ${message}`;
}
/** Why listings failed, and facts of resources are unknown. */
function reasonsOf(inventory) {
    return [...inventory.gaps.map(({ reason }) => reason), ...reasonsIn(Object.values(inventory.resources))];
}
/** Why facts are unknown, and parts of facts that have several. */
function reasonsIn(value) {
    if (typeof value !== "object" || value === null)
        return [];
    const unknownFact = schemas.object({ status: schemas.literal("unknown"), reason: observed/* reason */.l }).safeParse(value);
    return unknownFact.success ? [unknownFact.data.reason] : Object.values(value).flatMap(reasonsIn);
}
/** The trials as text: by account and Region, what failed first, and what it leaves unknown. */
function renderTrials(trials) {
    const places = new Map();
    for (const trial of trials) {
        const place = `account ${trial.account} \u00b7 ${trial.region}`;
        places.set(place, [...(places.get(place) ?? []), trial]);
    }
    const blocks = [...places].map(([place, here]) => {
        const worstFirst = [...here.filter(fails), ...here.filter((trial) => !fails(trial))];
        return [place, ...worstFirst.flatMap(linesOf)].join("\n");
    });
    const failing = trials.filter(fails);
    const actions = [...new Set(failing.map(({ action }) => action))];
    const closing = failing.length === 0
        ? "Every read that could be tried was answered."
        : `${actions.join(", ")} failed somewhere: what needs them will be unknown. \`keyproof iam-policy\` prints the policy that allows them.`;
    return `${blocks.join("\n\n")}\n\n${closing}\n`;
}
function fails({ outcome }) {
    return outcome !== "answered" && outcome !== "untried";
}
function linesOf(trial) {
    const { action, outcome, message, rules } = trial;
    const head = `  ${outcome.replaceAll("_", " ").padEnd(11)} ${action}`;
    if (outcome === "untried")
        return [`${head}  (nothing to ask about)`];
    if (!fails(trial))
        return [head];
    return [head, `              ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300)}`, `              unknown without it: ${rules.join(", ")}`];
}

// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var output = __webpack_require__(29858);
;// CONCATENATED MODULE: ./build/program/src/cli/doctor.js





const TAKES = [
    "regions",
    "all_regions",
    "profile",
    "role_arns",
    "accounts_file",
    "organization",
    "config",
    "rules",
    "frameworks",
    "api_rate_share",
    "region_timeout",
];
function declare(command) {
    (0,cli_command/* addScanOptions */.Js)(command, (key) => TAKES.includes(key));
}
async function run(command, { policies, signal }) {
    const bundle = (0,src_policies/* loadPolicies */.hd)(policies);
    const config = (0,judging/* configOf */.W1)((0,cli_command/* optionsOf */.cz)(command), bundle);
    (0,judging/* useProfile */.xc)(config);
    const trials = await examine(config, (0,judging/* surroundingsOf */.ZD)(bundle, signal, (0,output/* outputOf */.jH)(command)));
    process.stdout.write(renderTrials(trials));
    return trials.some(fails) ? 3 : 0;
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
