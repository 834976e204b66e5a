export const id = 9003;
export const ids = [9003];
export const modules = {

/***/ 69003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/config/config.js + 1 modules
var config = __webpack_require__(37693);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/text/glob.js
var glob = __webpack_require__(3552);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/config/yaml.js
var yaml = __webpack_require__(10702);
;// CONCATENATED MODULE: ./build/program/src/config/control_map.js





const MAXIMUM_CONTROLS = 500;
/** The file of `--control-map`. */
const controlMap = schemas.strictObject({
    controls: schemas.array(schemas.strictObject({
        control: schemas.string()
            .min(1)
            .max(300)
            .describe("The id of a control in the assessment, or its name as it is shown"),
        rules: schemas.array(schemas.string().min(1).max(200))
            .min(1)
            .describe("Ids of rules, or patterns: * is any text. Without it, all that were judged")
            .optional(),
    }))
        .min(1)
        .max(MAXIMUM_CONTROLS),
});
/**
 * Reads the text of a control map.
 *
 * @throws ConfigurationError naming file and line, also for a pattern that no rule fits: its control would get no evidence.
 */
function parseControlMap(text, name, rules) {
    const { value, locate } = (0,yaml/* readYaml */.g)(text, name);
    const parsed = controlMap.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* ConfigurationError */.j1(`${locate(issue?.path ?? [])}: ${(issue?.path ?? []).map(String).join(".")}: ${issue?.message ?? "is no control map"}`);
    }
    const ids = rules.map(({ id }) => id);
    return parsed.data.controls.map(({ control, rules: patterns }, index) => {
        if (patterns === undefined)
            return { control };
        const named = patterns.flatMap((pattern, at) => {
            const fitting = ids.filter((id) => (0,glob/* matchesGlob */.k)(pattern, id));
            if (fitting.length > 0)
                return fitting;
            const where = locate(["controls", index, "rules", at]);
            throw new errors/* ConfigurationError */.j1(`${where}: "${pattern}" fits no rule that was judged.${(0,nearest/* didYouMean */.a)(pattern, ids)}`);
        });
        return { control, rules: [...new Set(named)].sort() };
    });
}

// EXTERNAL MODULE: ./build/program/src/export/audit_manager.js + 1 modules
var audit_manager = __webpack_require__(16621);
// EXTERNAL MODULE: ./build/program/src/export/export.js + 2 modules
var export_export = __webpack_require__(44028);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/exporting.js
var exporting = __webpack_require__(40673);
;// CONCATENATED MODULE: ./build/program/src/cli/export_audit_manager.js








function declare(command) {
    command
        .requiredOption("--assessment <id>", "the id of the assessment")
        .option("--assessment-region <name>", "the Region of the assessment (default the first that was scanned)")
        .option("--control <name>", "a control, by id or name, that all verdicts are evidence for; may be repeated", cli_command/* gather */.kg)
        .option("--control-map <file>", "a file that says which rules are evidence for which control");
    (0,exporting/* addExportOptions */.w)(command);
}
function run(command, context) {
    const given = command.opts();
    const export_role_arns = (0,config/* roleArns */.de)(given.exportRoleArn ?? [], "--export-role-arn");
    const dry_run = given.dryRun === true;
    (0,export_export/* demandRole */.IG)({ export_role_arns, dry_run });
    demandControl(given);
    return (0,exporting/* runExport */.M)(command, context, (scan, outside) => {
        const [first] = scan.inventory.scopes;
        const region = given.assessmentRegion ?? first?.region ?? "";
        const evidence = (0,audit_manager/* evidenceFor */.hF)(scan, controlsOf(given, scan));
        return (0,export_export/* exportAuditManager */.Ru)(evidence, { export_role_arns, assessment: given.assessment, region, dry_run }, outside);
    });
}
function demandControl({ control = [], controlMap }) {
    if (control.length > 0 || controlMap !== undefined)
        return;
    throw new errors/* ConfigurationError */.j1("export audit-manager: give --control or --control-map, to say what the evidence is for");
}
function controlsOf({ control = [], controlMap }, { rules }) {
    const named = [...new Set(control)].map((each) => ({ control: each }));
    if (controlMap === undefined)
        return named;
    const text = (0,files/* readText */.yR)(controlMap);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--control-map ${controlMap}: there is no such file`);
    return [...named, ...parseControlMap(text, controlMap, rules)];
}


/***/ }),

/***/ 40673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runExport),
/* harmony export */   w: () => (/* binding */ addExportOptions)
/* harmony export */ });
/* harmony import */ var _aws_caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53205);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31559);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63426);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86787);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29858);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9994);







/** Options of a scan that make no sense where its verdicts are exported. */
const NOT_EXPORTED = [
    "formats",
    "redact",
    "output_dir",
    "category",
    "fail_on",
    "allow_unknown",
];
/** The options that every export has. */
function addExportOptions(command) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .addScanOptions */ .Js)(command, (key) => !NOT_EXPORTED.includes(key) && !_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARING_OPTIONS */ .qt.includes(key));
    for (const option of Object.values(_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPORT_OPTIONS */ .Mu))
        command.addOption((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optionFor */ .lH)(option));
}
/** Scans by the options, hands the scan to the export, and prints what became of it. */
async function runExport(command, context, exporting) {
    const raw = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(command);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseToRead */ .EV)(raw);
    const bundle = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .policiesFor */ .Ov)(raw, context);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .configOf */ .W1)(raw, bundle);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .useProfile */ .xc)(config);
    const surroundings = (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .ZD)(bundle, context.signal, (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .outputOf */ .jH)(command));
    const judged = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeInventoryOrAccount */ .SW)(config, surroundings);
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .hearSignalsAgain */ .Wt)();
    const { json, text, complete } = await exporting(judged, { ...surroundings.outside, pace: (0,_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .paceOf */ .x3)(config) });
    // What could be piped on stands alone on stdout.
    if (json !== undefined)
        process.stdout.write(json);
    (json === undefined ? process.stdout : process.stderr).write(text);
    return complete ? 0 : 3;
}


/***/ })

};
