export const id = 7030;
export const ids = [7030];
export const modules = {

/***/ 97030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63426);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86787);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29858);




function declare(command) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .addScanOptions */ .Js)(command, () => true);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .addOutputOptions */ .JW)(command);
}
async function run(command, context) {
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .outputOf */ .jH)(command);
    const raw = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseToRead */ .EV)(raw);
    const { policies, signal, redactor } = context;
    const bundle = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesFor */ .Ov)(raw, context);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .configOf */ .W1)(raw, bundle);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .useProfile */ .xc)(config);
    const result = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(config, { ...(0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsOf */ .ZD)(bundle, signal, output), hcl: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .hclBeside */ .My)(policies) }, output);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(result, config, output, redactor);
    // Jobs that wait for a failed job of a matrix do not run: a shard says in its assessment what is wrong.
    return config.shard === undefined ? (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(result.result, config.allow_unknown) : 0;
}


/***/ })

};
