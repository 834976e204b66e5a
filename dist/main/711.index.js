export const id = 711;
export const ids = [711];
export const modules = {

/***/ 40711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41514);
/* harmony import */ var _config_accounts_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82062);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59573);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63426);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62345);
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
    "policies",
    "rules",
    "frameworks",
    "fail_on",
    "allow_unknown",
    "output_dir",
    "formats",
    "redact",
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
async function run(command, context) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .letGoOfSignals */ .a5)();
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .outputOf */ .jH)(command);
    const raw = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(command);
    const bundle = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .policiesFor */ .Ov)(raw, context);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(raw, bundle);
    const { expect } = zod__WEBPACK_IMPORTED_MODULE_11__.object({ expect: zod__WEBPACK_IMPORTED_MODULE_11__.string().optional() }).parse(command.opts());
    const expected = expect === undefined ? undefined : expectedIn(expect);
    const parts = partsIn(command.args, expected !== undefined);
    (0,_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareReports */ .bE)(config);
    const { inventory, notes } = (0,_shards_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeInventories */ .B_)(parts, { types: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .listings */ .eK)(), tool: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j }, expected);
    for (const text of notes)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .note */ .N4)(text, output);
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .assess */ .no)(inventory, config, (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .ZD)(bundle, context.signal, output));
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)(result, config, output, context.redactor);
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


/***/ })

};
