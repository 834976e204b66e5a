export const id = 1228;
export const ids = [1228];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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
/* harmony export */   Ov: () => (/* binding */ policiesFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   xc: () => (/* binding */ useProfile)
/* harmony export */ });
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79906);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37693);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31559);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59573);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39040);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55919);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63426);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78382);
/* harmony import */ var _redact_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93585);
/* harmony import */ var _report_judged_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60210);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98613);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62345);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2553);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29858);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9994);
















/** What the commands that judge have in common: from options to a scan, and from a scan to what the user sees. */
/**
 * The shipped policies, with the own ones that options or the configuration file name.
 *
 * @throws ConfigurationError where those cannot be used, saying where and why.
 */
async function policiesFor(raw, { policies, worker }, readFile = _files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR) {
    const shipped = (0,_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicies */ .hd)(policies);
    const paths = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPaths */ .ff)(raw, readFile);
    if (paths.length === 0)
        return shipped;
    const [{ bringOwn }, { readSource }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6193), __webpack_require__.e(7475)]).then(__webpack_require__.bind(__webpack_require__, 7475)), __webpack_require__.e(/* import() */ 8932).then(__webpack_require__.bind(__webpack_require__, 68932))]);
    return bringOwn(shipped, paths.map(readSource), { policies, worker });
}
/** @throws ConfigurationError where the options or the configuration file make no sense. */
function configOf(raw, policies, readFile = _files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR) {
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(raw, { rules: policies.rules, formats: _report_registry_js__WEBPACK_IMPORTED_MODULE_10__/* .formats */ .F, tagged_types: _needs_js__WEBPACK_IMPORTED_MODULE_5__/* .taggedTypes */ .ks }, readFile);
}
/** What says which account to read, and how. */
const READING_OPTIONS = ["regions", "all_regions", "profile", "role_arns", "accounts_file", "organization"];
const REGION_OPTIONS = ["regions", "all_regions"];
/**
 * An inventory was read already, so a flag that says what to read would go unheard. (Inputs of the action may: they stand
 * in a workflow that gives an inventory in some of its runs only.)
 */
function refuseToRead(raw) {
    // What a change touches is read by the credentials that are given; where, the inventory says.
    const unheard = raw.refresh === undefined ? READING_OPTIONS : REGION_OPTIONS;
    const given = unheard.filter((key) => raw[key] !== undefined);
    if (raw.inventory === undefined || given.length === 0)
        return;
    const names = given.map((key) => `--${_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw[key].name}`).join(", ");
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .ConfigurationError */ .j1(`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`);
}
/** The profile for every client that is made from here on. */
function useProfile({ profile }) {
    if (profile !== undefined)
        process.env.AWS_PROFILE = profile;
}
/** What a scan needs of the process; `outside` puts something in the place of AWS. */
function surroundingsOf(policies, signal, output, outside = {}) {
    const onProgress = (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .progressFor */ .L7)(output);
    const onPlace = (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .placesFor */ .Wu)(output);
    return {
        policies,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside: { ...outside, clock: _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, signal },
        onJudging: _signals_js__WEBPACK_IMPORTED_MODULE_15__/* .letGoOfSignals */ .a5,
        onNote: (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .note */ .N4)(text, output),
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(onPlace === undefined ? {} : { onPlace }),
    };
}
/** Judges what the configuration names, once it is certain that the result can be written. */
async function judge(config, surroundings, output) {
    (0,_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareReports */ .bE)(config);
    if (output.json_log)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .R)("info", "started", { regions: config.regions, inventory: config.inventory });
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeInventoryOrAccount */ .SW)(config, surroundings);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .endProgress */ .Bw)(output);
    return result;
}
/** Writes the reports, then the findings to stdout, and where the whole report is; without account ids if so wished. */
function deliver(judged, config, output, redactor) {
    const result = redactor === undefined ? judged : (0,_redact_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .redactScan */ .j)(judged, redactor);
    const paths = (0,_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReports */ .Li)(result, (0,_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .plannedReports */ .kD)(config)).map(({ path }) => path);
    logResult(result, paths, output);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .show */ .WU)(result, output, { Reports: paths.join(", ") });
}
/** The result, for who reads the log and not the reports. */
function logResult(result, files, { json_log }) {
    if (!json_log)
        return;
    for (const { type, action, account, region, reason } of result.gaps) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .R)("warning", "not_listed", { type, action, account, region, reason: reason.kind, message: reason.message });
    }
    (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .R)("info", "finished", {
        result: result.result,
        ...(0,_model_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .countVerdicts */ .qX)(result.resources),
        gaps: result.gaps.length,
        judged_by: (0,_report_judged_by_js__WEBPACK_IMPORTED_MODULE_9__/* .judgedByLines */ .GA)(result),
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
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* unused harmony export placeLine */
/* harmony import */ var _report_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65537);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31537);
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
        process.stderr.write(`keyproof: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), MAXIMUM_NOTE)}\n`);
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
/** What tells that an account and Region is read, a line each: where progress is shown, and there are several. */
function placesFor({ verbosity, json_log }) {
    if (json_log)
        return (read) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .R)("info", "place_read", { ...read });
    if (verbosity === "quiet" || !process.stderr.isTTY)
        return undefined;
    return (read) => {
        if (read.all > 1)
            process.stderr.write(`\r\u001b[K${placeLine(read)}\n`);
    };
}
/** `12 of 34: 111122223333 eu-central-1, 980 resources, 1 listing failed`. */
function placeLine({ account, region, resources, gaps, done, all }) {
    const failed = gaps === 0 ? "" : `, ${gaps} ${gaps === 1 ? "listing" : "listings"} failed`;
    return `${done} of ${all}: ${account} ${region}, ${resources} ${resources === 1 ? "resource" : "resources"}${failed}`;
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
    process.stdout.write((0,_report_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .b)(result, { color, width, verbosity: output.verbosity }));
    if (output.verbosity === "overview")
        process.stdout.write("\nEvery finding: --verbose prints it here.\n");
    if (output.verbosity === "quiet")
        return;
    for (const [what, value] of Object.entries(files))
        process.stdout.write(`${what}: ${value}\n`);
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ optionEntries),
/* harmony export */   Mu: () => (/* binding */ EXPORT_OPTIONS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   qt: () => (/* binding */ COMPARING_OPTIONS),
/* harmony export */   yM: () => (/* binding */ gatherOptions)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);

/**
 * Every option of a scan, once: the command line's flags, the action's inputs and `RawOptions` follow from it (a test
 * compares action.yml). None has a default here, since a configuration file may set it.
 */
const OPTIONS = {
    regions: {
        name: "region",
        kind: "many",
        value: "name",
        description: "a Region to read; may be repeated",
        demo: false,
    },
    all_regions: { name: "all-regions", kind: "flag", description: "every Region enabled for the account", demo: false },
    profile: {
        name: "profile",
        kind: "one",
        value: "name",
        description: "the profile of AWS's configuration files",
        demo: false,
    },
    role_arns: {
        name: "role-arn",
        kind: "many",
        value: "arn",
        description: "a role to assume, one for each account to read; may be repeated",
        demo: false,
    },
    accounts_file: {
        name: "accounts-file",
        kind: "one",
        value: "file",
        description: "the accounts to read: their roles, each with its Regions where they differ; also what `shards` printed",
        demo: false,
    },
    organization: {
        name: "organization",
        kind: "one",
        value: "role-name",
        description: "every active account of the organization, by the role of this name in each",
        demo: false,
    },
    shard: {
        name: "shard",
        kind: "one",
        value: "id",
        description: "scan this shard of --accounts-file; exit 0 whatever comes of it, and say so in the assessment",
        demo: false,
    },
    inventory: {
        name: "inventory",
        kind: "one",
        value: "file",
        description: "judge a saved inventory.json instead of reading an account",
        demo: false,
    },
    since: {
        name: "since",
        kind: "one",
        value: "file",
        description: "an earlier inventory.json: read again only what may have changed since, by CloudTrail's event history",
        demo: false,
    },
    max_age: {
        name: "max-age",
        kind: "one",
        value: "time",
        description: "with --since, read every fact again that is older: 12h, 30d (default 7d)",
        demo: false,
    },
    refresh: {
        name: "refresh",
        kind: "one",
        value: "what",
        description: "with --inventory and a plan or template: touched reads what the change touches, and what hangs on it, as it is now",
        demo: false,
    },
    plans: {
        name: "plan",
        kind: "many",
        value: "file",
        description: "judge the account as a Terraform plan will leave it: `terraform show -json` of one; may be repeated",
        demo: false,
    },
    terraform_dir: {
        name: "terraform-dir",
        kind: "one",
        value: "dir",
        description: "where the plan's .tf files are (default the working directory)",
        demo: false,
    },
    terraform_states: {
        name: "terraform-state",
        kind: "many",
        value: "file",
        description: "a Terraform state, which tells the lines of what is live: ids and ARNs alone are read; may be repeated",
        demo: false,
    },
    templates: {
        name: "template",
        kind: "many",
        value: "file",
        description: "judge the account as deploying a CloudFormation template will leave it, cdk.out too; may be repeated",
        demo: false,
    },
    stack: {
        name: "stack",
        kind: "one",
        value: "name",
        description: "the stack that the template is for, where CloudFormation's tags do not tell",
        demo: false,
    },
    parameters: {
        name: "parameter",
        kind: "many",
        value: "key=value",
        description: "a parameter of the template; may be repeated",
        demo: false,
    },
    baseline: {
        name: "baseline",
        kind: "one",
        value: "file",
        description: "an earlier assessment.json: what is new since then",
        demo: false,
    },
    gate: {
        name: "gate",
        kind: "one",
        value: "what",
        description: "what the exit code counts: introduced or all (default introduced with a plan, template or baseline, else all)",
        demo: false,
    },
    config: {
        name: "config",
        kind: "one",
        value: "file",
        description: "the configuration file (default .keyproof.yml, where there is one)",
    },
    policies: {
        name: "policies",
        kind: "many",
        value: "path",
        description: "own policies to judge by too: a folder of .rego, a .wasm, or a bundle of `opa build -t wasm`; may be repeated",
    },
    rules: { name: "rule", kind: "many", value: "id", description: "judge this rule only; may be repeated" },
    frameworks: {
        name: "framework",
        kind: "many",
        value: "id",
        description: "judge the rules that map to this framework, those that are off by default too; may be repeated",
    },
    fail_on: {
        name: "fail-on",
        kind: "one",
        value: "severity",
        description: `exit 1 from this severity up: ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.join(", ")} (default medium)`,
    },
    allow_unknown: { name: "allow-unknown", kind: "flag", description: "exit 0 in place of 3" },
    output_dir: {
        name: "output-dir",
        kind: "one",
        value: "dir",
        description: "where reports go (default keyproof-report)",
    },
    formats: {
        name: "format",
        kind: "many",
        value: "name[=path]",
        description: "a report to write, to the output directory or to a file of its own; may be repeated (default sarif, assessment, inventory, summary and html; also cbom, register, csv, junit, markdown, ocsf, oscal, sarif-full)",
    },
    redact: {
        name: "redact",
        kind: "flag",
        description: "replace account ids by stand-ins in reports, on the terminal, in the log and in errors",
    },
    api_rate_share: {
        name: "api-rate-share",
        kind: "one",
        value: "share",
        description: "how much of AWS's request quotas to use, from 0.01 to 1 (default 0.5)",
        demo: false,
    },
    account_quotas: {
        name: "account-quotas",
        kind: "flag",
        description: "ask Service Quotas for the account's own request quotas, and keep the pace by those",
        demo: false,
    },
    region_timeout: {
        name: "region-timeout",
        kind: "one",
        value: "minutes",
        description: "give a Region up that has not answered for so long (default 10)",
        demo: false,
    },
    category: {
        name: "category",
        kind: "one",
        value: "name",
        description: "tells this analysis from others in code scanning (default keyproof/<account>)",
    },
};
/** What compares a scan with the account as it is, or with an earlier one: only a scan of its own takes them. */
const COMPARING_OPTIONS = [
    "plans",
    "terraform_dir",
    "terraform_states",
    "templates",
    "stack",
    "parameters",
    "baseline",
    "gate",
];
/** The options of exports, which write: no scan has them. `export security-hub` is an action's input too. */
const EXPORT_OPTIONS = {
    export_role_arns: {
        name: "export-role-arn",
        kind: "many",
        value: "arn",
        description: "a role that may write, one for each account; may be repeated",
    },
    dry_run: { name: "dry-run", kind: "flag", description: "send nothing; print what would be sent" },
};
const optionEntries = Object.entries(OPTIONS);
/** Builds the options from whatever gives their values; `undefined` stands for "not given". */
function gatherOptions(givenFor) {
    const given = optionEntries.map(([key, option]) => [key, givenFor(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 93585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   j: () => (/* binding */ redactScan)
/* harmony export */ });
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44152);

/**
 * A scan without account ids, for every report. Not the reports' texts are redacted but what they are made of, since they derive
 * hashes of it: the fingerprint of a finding on a known key would tell the account to whoever tries all 10^12.
 */
function redactScan(scan, redactor) {
    introduceAccounts(scan, redactor);
    const redacted = redactValue(scan, redactor);
    const rules = new Map(redacted.rules.map((rule) => [rule.id, rule]));
    const originals = new Set(scan.resources);
    for (const resource of redacted.resources) {
        // One without an id in it is the original, and has its fingerprints.
        if (!originals.has(resource))
            resource.findings = resource.findings.map((each) => fingerprinted(each, resource, rules));
    }
    // Stand-ins may stand in another order than what they stand for.
    const resources = [...redacted.resources].sort((a, b) => (`${a.type} ${a.arn}` < `${b.type} ${b.arn}` ? -1 : 1));
    return { ...redacted, resources, redacted: true };
}
function fingerprinted(finding, { arn }, rules) {
    const rule = rules.get(finding.rule);
    return rule === undefined ? finding : { ...finding, fingerprint: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule, arn) };
}
/** In the order of the ids, which keeps a report's order, and makes stand-ins of a lone account the same from scan to scan. */
function introduceAccounts({ inventory }, redactor) {
    redactor.introduce([...new Set(inventory.scopes.map(({ account }) => account))].sort());
}
/**
 * The same value with every text in it redacted, names of members too. A part without an id stays the object that it is, so that
 * the copy of a large scan takes little; a resource or a fact that stands in it twice stays one.
 */
function redactValue(value, redactor) {
    const done = new Map();
    const visit = (given) => {
        if (typeof given === "string")
            return redactor.text(given);
        // An id without quotes, as a policy may have one.
        if (typeof given === "number" && given >= 1e11 && given < 1e12 && Number.isInteger(given)) {
            return Number(redactor.text(String(given)));
        }
        // What a function will give, nobody can redact here.
        if (typeof given === "function")
            throw new Error("a scan holds data, and no function");
        if (typeof given !== "object" || given === null)
            return given;
        const earlier = done.get(given);
        if (earlier !== undefined)
            return earlier;
        const made = copyOf(given, redactor, visit);
        if ("arn" in given || "status" in given)
            done.set(given, made);
        return made;
    };
    return visit(value);
}
/** A copy with its parts redacted; the object itself where none of them changes. */
function copyOf(given, redactor, visit) {
    if (Array.isArray(given)) {
        const list = given.map(visit);
        return list.some((each, index) => each !== given[index]) ? list : given;
    }
    if (given instanceof Map)
        return new Map([...given].map(([name, member]) => [visit(name), visit(member)]));
    if (given instanceof Set)
        return new Set([...given].map(visit));
    if (Symbol.iterator in given)
        return asTheyCome(given, visit);
    const entries = Object.entries(given);
    const copies = entries.map(([name, member]) => [redactor.text(name), visit(member)]);
    const changed = copies.some(([name, member], index) => name !== entries[index]?.[0] || member !== entries[index]?.[1]);
    return changed ? Object.fromEntries(copies) : given;
}
/** What makes its parts as they are asked for goes on doing so. */
function asTheyCome(parts, visit) {
    return {
        *[Symbol.iterator]() {
            for (const part of parts)
                yield visit(part);
        },
    };
}


/***/ }),

/***/ 62345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   bE: () => (/* binding */ prepareReports),
/* harmony export */   kD: () => (/* binding */ plannedReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98613);




/**
 * The reports that a configuration asks for: those of the output directory, then those with a path of their own.
 *
 * @throws ConfigurationError where two would be one file.
 */
function plannedReports({ formats: names, output_dir, report_files, }) {
    const wanted = new Set(names.flatMap((name) => [name, ...(_report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F.find((each) => each.name === name)?.with ?? [])]));
    const inDirectory = _report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F
        .filter(({ name }) => wanted.has(name))
        .map((format) => ({ format, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output_dir, format.file), where: `--output-dir ${output_dir}` }));
    const own = report_files.flatMap(({ format: name, path }) => {
        const format = _report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F.find((each) => each.name === name);
        return format === undefined ? [] : [{ format, path, where: `--format ${name}=${path}` }];
    });
    const planned = [...inDirectory, ...own];
    const taken = new Map();
    for (const report of planned) {
        const place = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(report.path);
        const other = taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${report.where}: ${other.format.name} is written to that file too: give each report a file of its own`);
        }
        taken.set(place, report);
    }
    return planned;
}
/** Proves that every report can be written, before anything is read. Makes nothing. */
function prepareReports(config) {
    const planned = plannedReports(config);
    if (planned.length > config.report_files.length)
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareDirectory */ .v)(config.output_dir);
    for (const { path, where } of planned.slice(planned.length - config.report_files.length))
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareFile */ .qD)(path, where);
}
/** Writes reports, all or none, each made while it is written. Returns the path of each by its format's name, in order. */
function writeReports(scan, planned) {
    function* files() {
        for (const { format, path, where } of planned)
            yield { path, where, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), text: format.render(scan) };
    }
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(files());
    return planned.map(({ format, path }, index) => ({ name: format.name, path: paths[index] ?? path }));
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
