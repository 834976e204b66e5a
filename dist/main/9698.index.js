export const id = 9698;
export const ids = [9698];
export const modules = {

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37693);
/* harmony import */ var _export_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44028);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40673);



function declare(command) {
    command.option("--include-passed", "send what passes as findings too; else passing only closes earlier findings");
    (0,_exporting_js__WEBPACK_IMPORTED_MODULE_2__/* .addExportOptions */ .w)(command);
}
function run(command, context) {
    const given = command.opts();
    const options = {
        include_passed: given.includePassed === true,
        export_role_arns: (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArns */ .de)(given.exportRoleArn ?? [], "--export-role-arn"),
        dry_run: given.dryRun === true,
    };
    (0,_export_export_js__WEBPACK_IMPORTED_MODULE_1__/* .demandRole */ .IG)(options);
    return (0,_exporting_js__WEBPACK_IMPORTED_MODULE_2__/* .runExport */ .M)(command, context, (scan, outside) => (0,_export_export_js__WEBPACK_IMPORTED_MODULE_1__/* .exportSecurityHub */ .YB)(scan, options, outside));
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
