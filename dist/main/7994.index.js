export const id = 7994;
export const ids = [7994];
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

/***/ 97994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70722);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31559);
/* harmony import */ var _evidence_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29101);
/* harmony import */ var _evidence_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13685);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56425);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96570);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78382);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86787);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29858);










function declare(command) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .addScanOptions */ .Js)(command, (key) => key !== "formats" && !_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARING_OPTIONS */ .qt.includes(key));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .addOutputOptions */ .JW)(command);
}
/** Scans, and writes the archive in place of reports. */
async function run(command, { policies, signal }) {
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .outputOf */ .jH)(command);
    const raw = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(command);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseToRead */ .EV)(raw);
    const files = (0,_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicies */ .h9)(policies);
    const bundle = (0,_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleOf */ .cj)(files);
    const configuration_file = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(raw.config ?? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIGURATION_FILE */ .oG);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(raw, bundle, () => configuration_file);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .useProfile */ .xc)(config);
    const result = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S4)(config, (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .ZD)(bundle, signal, output), output);
    const archive = (0,_evidence_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .packEvidence */ .JY)(result, { policies: files, config, configuration_file });
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFiles */ .hV)(config.output_dir, [{ file: _evidence_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_FILE */ .fi, text: archive }]);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .logResult */ .AX)(result, paths, output);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .show */ .WU)(result, output, { Evidence: paths.join(), "SHA-256": (0,_evidence_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(archive) });
    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(result.result, config.allow_unknown);
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


/***/ }),

/***/ 14364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   mC: () => (/* binding */ MAXIMUM_ARCHIVE_BYTES)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);



/** A longer archive is refused before it is read. 50,000 keys make one of 12 MB. */
const MAXIMUM_ARCHIVE_BYTES = 200_000_000;
/** What an archive may hold, unpacked: of one file, and of all together. */
const MAXIMUM_FILE_BYTES = 500_000_000;
const MAXIMUM_TOTAL_BYTES = 1_000_000_000;
const NAMES = [_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1, ..._model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK].sort();
/**
 * One ZIP file, the same bytes for the same files wherever it is made: sorted, without a time, compressed by fflate, which
 * is JavaScript and so does not change with Node's zlib.
 *
 * @throws ConfigurationError for files that `readArchive` would refuse.
 */
function writeArchive(files) {
    checkSizes([...files].map(([name, { length }]) => ({ name, size: length })));
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)(Object.fromEntries(sorted), {
        level: 6,
        // fflate would take a logarithm of the size, which no standard says to the last bit.
        mem: 4,
        // ZIP keeps local time, and fflate takes it from the zone of the machine: so this is said in local time, too.
        mtime: new Date(1980, 0, 1, 12),
    });
}
/**
 * The files of an archive that somebody else made. Nothing is written anywhere, and nothing is unpacked before all names
 * and sizes were looked at: a ZIP may claim any.
 *
 * @throws ConfigurationError for what is no ZIP, has other files than an evidence archive, one of them twice, or too much.
 */
function readArchive(archive) {
    const listed = [];
    unzip(archive, ({ name, originalSize }) => {
        if (!NAMES.includes(name))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`no evidence archive has a file ${quoted(name)}`);
        if (listed.some((earlier) => earlier.name === name))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is there twice`);
        listed.push({ name, size: originalSize });
        return false;
    });
    checkSizes(listed);
    return new Map(Object.entries(unzip(archive, () => true)));
}
function checkSizes(files) {
    for (const { name, size } of files) {
        if (size > MAXIMUM_FILE_BYTES)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is larger than ${MAXIMUM_FILE_BYTES} bytes`);
    }
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > MAXIMUM_TOTAL_BYTES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`holds more than ${MAXIMUM_TOTAL_BYTES} bytes`);
}
/** fflate unpacks each file into a buffer of the size that its entry names, and never more. */
function unzip(archive, filter) {
    try {
        return (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .unzipSync */ .AO)(archive, { filter });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`this is no ZIP file that can be read: ${message}`, { cause: error });
    }
}
function quoted(name) {
    return JSON.stringify(name.length <= 100 ? name : `${name.slice(0, 99)}…`);
}


/***/ }),

/***/ 29101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameBytes),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 13685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ packEvidence),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* unused harmony export seal */
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);
/* harmony import */ var _report_assessment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43783);
/* harmony import */ var _report_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24033);
/* harmony import */ var _report_pieces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95574);
/* harmony import */ var _report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91944);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71642);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14364);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29101);










/** The archive's name in the output directory. */
const EVIDENCE_FILE = "keyproof-evidence.zip";
/**
 * The evidence archive of a scan: what was read, by what it was judged, and what came of it. A function of the inventory,
 * the policies, the configuration and this program's version alone.
 *
 * @throws ConfigurationError for a scan that is too large for an archive.
 */
function packEvidence(scan, { policies, config, configuration_file }) {
    const parts = new Map([
        ...documentsOf(scan),
        ["catalogue.json", policies.catalogue],
        ["configuration.json", encoded(json(configurationOf(config)))],
        ...(configuration_file === undefined ? [] : [["keyproof.yml", encoded(configuration_file)]]),
        ["policies.wasm", policies.wasm],
    ]);
    return seal(parts);
}
/** An archive of parts, with their manifest. */
function seal(parts) {
    const sealed = encoded(renderManifest(manifestOf(parts)));
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .writeArchive */ ._d)(new Map([...parts, [_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1, sealed]]));
}
/**
 * What an archive says of its scan, one document after the other. When they were made is no part of them: the same inventory has
 * to give the same bytes, and a time that anybody can write there proves nothing.
 */
function* documentsOf(scan) {
    const { collected_at } = scan.inventory;
    const timeless = { ...scan, generated_at: collected_at, run_id: collected_at };
    yield ["assessment.json", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_assessment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAssessment */ .B)(timeless))];
    yield ["inventory.json", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .renderInventory */ .N)(timeless))];
    yield ["results.sarif", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSarif */ .WH)(timeless))];
    yield ["versions.json", encoded(json(versionsOf(timeless)))];
}
/** `parts` in any order. */
function manifestOf(parts) {
    const entries = [...parts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, { bytes: bytes.length, sha256: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .s)(bytes) }]);
    return _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu.parse({ schema_version: _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_SCHEMA_VERSION */ .zt, parts: Object.fromEntries(entries) });
}
/** The one way in which a manifest is written. */
function renderManifest(declared) {
    return json(declared);
}
function versionsOf({ tool: { policy_digest }, inventory: { tool: collector } }) {
    return {
        tool: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j,
        collected_by: { name: collector.name, version: collector.version },
        policy_digest,
        schemas: { assessment: _model_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y, inventory: _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi, sarif: "2.1.0" },
    };
}
function configurationOf({ fail_on, allow_unknown, category, configuration, rules, waivers, }) {
    return {
        fail_on,
        allow_unknown,
        category,
        configuration,
        rules: rules.map(({ id, severity, parameter_values, environments }) => ({
            id,
            severity,
            parameters: parameter_values,
            environments: environments?.map(({ name, tags, severity }) => ({ name, tags, severity })),
        })),
        waivers: waivers.map(({ rule, resource, owner, reason, expires, where, problem }) => {
            return { rule, resource, owner, reason, expires, where, problem };
        }),
    };
}
function json(value) {
    return `${JSON.stringify(value, null, "\t")}\n`;
}
function encoded(text) {
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 72575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ packedConfiguration),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   yy: () => (/* binding */ packedVersions),
/* harmony export */   zK: () => (/* binding */ PART_NAMES),
/* harmony export */   zt: () => (/* binding */ EVIDENCE_SCHEMA_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50000);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94320);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50439);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);




/** The version of an evidence archive: which parts it has, what they hold, and how they become one file. */
const EVIDENCE_SCHEMA_VERSION = 1;
const part = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0),
    /** SHA-256, in hex. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^[0-9a-f]{64}$/),
});
/** The schema of an archive's `manifest.json`. Every other file of the archive is here, in the order of their names. */
const manifest = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(EVIDENCE_SCHEMA_VERSION),
    parts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        "assessment.json": part,
        "catalogue.json": part,
        "configuration.json": part,
        "inventory.json": part,
        /** The configuration file as it was read, where there was one. */
        "keyproof.yml": part.optional(),
        "policies.wasm": part,
        "results.sarif": part,
        "versions.json": part,
    }),
});
const MANIFEST_FILE = "manifest.json";
const PART_NAMES = manifest.shape.parts.keyof().options;
/**
 * The schema of an archive's `configuration.json`: what a scan was told by flags, file and defaults, as far as verdicts
 * and exit code follow from it. What else there is of a rule stands in `catalogue.json`.
 */
const packedConfiguration = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    fail_on: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf,
    allow_unknown: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    category: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** Where the configuration came from; its text is `keyproof.yml`. Archives of versions before it lack it. */
    configuration: _judged_by_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationSource */ .qc.optional(),
    /** The rules that were on. */
    rules: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        severity: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf,
        parameters: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.json()),
        environments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), tags: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).readonly()), severity: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf }))
            .optional(),
    })),
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        rule: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        resource: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        owner: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        where: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        problem: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    })),
});
/** The schema of an archive's `versions.json`. */
const packedVersions = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    /** Who judged and packed. */
    tool: _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z6,
    /** Who read the accounts: another version, where a saved inventory was judged. */
    collected_by: _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z6,
    /** SHA-256 (hex) of `policies.wasm` and `catalogue.json`, one after the other. */
    policy_digest: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** The versions of the documents' own schemas. */
    schemas: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ assessment: zod__WEBPACK_IMPORTED_MODULE_3__.int(), inventory: zod__WEBPACK_IMPORTED_MODULE_3__.int(), sarif: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
});


/***/ })

};
