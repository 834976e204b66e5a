export const id = 281;
export const ids = [281];
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
/* harmony export */   EV: () => (/* binding */ refuseToRead),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   xc: () => (/* binding */ useProfile)
/* harmony export */ });
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79906);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70722);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31559);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59573);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55919);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14077);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40222);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14466);
/* harmony import */ var _report_text_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27362);










/** What the commands that judge have in common: from options to a scan, and from a scan to what the user sees. */
/** @throws ConfigurationError where the options or the configuration file make no sense. */
function configOf(raw, policies, readFile = _files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR) {
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(raw, { rules: policies.rules, formats: _report_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formats */ .F, tagged_types: _needs_js__WEBPACK_IMPORTED_MODULE_4__/* .taggedTypes */ .ks }, readFile);
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1(`--inventory and ${names} exclude each other: a saved inventory is judged as it was read`);
}
/** The profile for every client that is made from here on. */
function useProfile({ profile }) {
    if (profile !== undefined)
        process.env.AWS_PROFILE = profile;
}
/** What a scan needs of the process; `outside` puts something in the place of AWS. */
function surroundingsOf(policies, signal, outside = {}) {
    return {
        policies,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside: { ...outside, clock: _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, signal },
        onNote: note,
        ...(process.stderr.isTTY ? { onProgress: showProgress } : {}),
    };
}
/** Says something on stderr that no report says; account names and AWS's words may be in it. */
function note(text) {
    process.stderr.write(`keyproof: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(text), 2000)}\n`);
}
/** Judges what the configuration names, once it is certain that the result can be written. */
async function judge(config, surroundings) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareDirectory */ .v)(config.output_dir);
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeInventoryOrAccount */ .SW)(config, surroundings);
    if (surroundings.onProgress !== undefined)
        process.stderr.write("\r\u001b[K");
    return result;
}
/** One line on the terminal, drawn again at most ten times a second. */
let drawn = 0;
function showProgress({ listed, read }) {
    if (performance.now() - drawn < 100)
        return;
    drawn = performance.now();
    process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
}
/** Writes the reports, then the findings to stdout. */
function deliver(result, config) {
    const chosen = _report_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formats */ .F.filter(({ name }) => config.formats.includes(name));
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(config.output_dir, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAll */ .Yl)(result, chosen));
    show(result);
    process.stdout.write(`Reports: ${paths.join(", ")}\n`);
}
/** The findings on stdout, as wide as the terminal. */
function show(result) {
    const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    const width = Math.min(120, process.stdout.columns ?? 100);
    process.stdout.write((0,_report_text_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTerminal */ .b)(result, { color, width }));
}


/***/ }),

/***/ 37470:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
;// CONCATENATED MODULE: ./build/program/src/shards/split.js
/** GitHub makes no more jobs of one matrix (https://docs.github.com/actions, "Usage limits"). */
const MAXIMUM_SHARDS = 256;
/**
 * Deals places out to at most `maximum` shards, the longest first, each to the shard with the least to do. Graham (1969),
 * "Bounds on multiprocessing timing anomalies": the slowest shard takes at most 4/3 of what the best split would.
 */
function split(places, maximum) {
    const longestFirst = [...places].sort((a, b) => b.seconds - a.seconds || order(keyOf(a), keyOf(b)));
    const count = Math.min(maximum, places.length);
    const bins = Array.from({ length: count }, () => ({ seconds: 0, places: [] }));
    for (const place of longestFirst) {
        const least = bins.reduce((best, bin) => (bin.seconds < best.seconds ? bin : best));
        least.places.push(place);
        least.seconds += place.seconds;
    }
    const total = places.reduce((sum, { seconds }) => sum + seconds, 0);
    const include = bins.map((bin, index) => ({
        shard: String(index + 1),
        name: `${index + 1} of ${count}`,
        accounts: accountsOf(bin.places),
        seconds: Math.round(bin.seconds),
    }));
    return {
        matrix: { include },
        longest: Math.max(...bins.map(({ seconds }) => seconds)),
        bound: Math.max(total / count, longestFirst[0]?.seconds ?? 0),
    };
}
/** Places as accounts with their Regions, in the order of their names. */
function accountsOf(places) {
    const accounts = new Map();
    for (const place of places) {
        accounts.set(place.role_arn ?? "", [...(accounts.get(place.role_arn ?? "") ?? []), place]);
    }
    return [...accounts]
        .sort(([a], [b]) => order(a, b))
        .map(([role_arn, regions]) => {
        const names = regions.flatMap(({ region }) => region ?? []).sort();
        return { ...(role_arn === "" ? {} : { role_arn }), ...(names.length === 0 ? {} : { regions: names }) };
    });
}
function keyOf({ role_arn = "", region = "" }) {
    return `${role_arn} ${region}`;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/program/src/shards/weight.js
var weight = __webpack_require__(79068);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
;// CONCATENATED MODULE: ./build/program/src/cli/shards.js










/** What says which accounts and Regions there are to scan. */
const KEYS = [
    "regions",
    "all_regions",
    "role_arns",
    "accounts_file",
    "config",
    "api_rate_share",
];
function declare(command) {
    (0,cli_command/* addScanOptions */.Js)(command, (key) => KEYS.includes(key));
    command.addOption(new esm/* Option */.c$("--max <number>", `at most so many shards, 1 to ${MAXIMUM_SHARDS}`).makeOptionMandatory());
    command.option("--last <file>", "an earlier assessment.json: how many keys each Region holds");
}
/** Prints the matrix to stdout, and what it is expected to take to stderr. */
function run(command, { policies }) {
    const config = (0,judging/* configOf */.W1)((0,cli_command/* optionsOf */.cz)(command), (0,src_policies/* loadPolicies */.hd)(policies));
    const { max, last } = schemas.object({ max: schemas.string(), last: schemas.string().optional() }).parse(command.opts());
    if (config.accounts.length === 0) {
        throw new errors/* ConfigurationError */.j1(`shards: name the accounts: --${options/* OPTIONS */.lw.accounts_file.name}, or --${options/* OPTIONS */.lw.role_arns.name} for each`);
    }
    if (config.regions.length === 0 && config.accounts.some(({ regions }) => regions === undefined)) {
        throw new errors/* ConfigurationError */.j1("shards: name the Regions: --region for each, or --all-regions");
    }
    const places = (0,weight/* placesOf */.ek)(config.accounts, config.regions, sizes(last), config.api_rate_share);
    const { matrix, longest, bound } = split(places, maximumOf(max));
    process.stdout.write(`${JSON.stringify(matrix)}\n`);
    (0,judging/* note */.N4)(`${places.length} places in ${matrix.include.length} shards; the longest takes about ${Math.round(longest)} s, and no split takes less than ${Math.round(bound)} s`);
    return 0;
}
function maximumOf(text) {
    const maximum = Number(text);
    if (Number.isInteger(maximum) && maximum >= 1 && maximum <= MAXIMUM_SHARDS)
        return maximum;
    throw new errors/* ConfigurationError */.j1(`--max "${text}" is not a number of 1 to ${MAXIMUM_SHARDS}, which is how many jobs GitHub makes of a matrix`);
}
const assessed = schemas.object({
    resources: schemas.array(schemas.object({ type: schemas.string(), account: schemas.string(), region: schemas.string() })),
});
function sizes(file) {
    if (file === undefined)
        return new Map();
    const text = (0,files/* readText */.yR)(file);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--last ${file}: there is no such file`);
    const parsed = assessed.safeParse(jsonOf(text));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`--last ${file}: this is no assessment.json of keyproof`);
    return (0,weight/* sizesOf */.gN)(parsed.data);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
