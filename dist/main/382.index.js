export const id = 382;
export const ids = [382];
export const modules = {

/***/ 70382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59573);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55919);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29858);
/* harmony import */ var _own_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48562);





function declare() { }
/** Compiles and validates: exit 0 nothing is wrong, 1 something is, 2 it could not be checked. */
async function run(command, context) {
    try {
        process.stdout.write(summaryOf(await (0,_own_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBundle */ .v)(command.args, context)));
        return 0;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .pn))
            throw error;
        for (const line of error.message.split("\n"))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(line);
        return 1;
    }
}
function summaryOf({ rules }) {
    const own = rules.filter(({ origin }) => origin === "own");
    const lines = own.flatMap((rule) => [
        `${rule.severity.padEnd(8)}  ${rule.id}  ${rule.title}`,
        `${" ".repeat(10)}needs ${(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsOf */ .k0)(rule).join(", ") || "no permission"}`,
    ]);
    return `${[...lines, `Nothing is wrong with ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(own.length, "rule")}.`].join("\n")}\n`;
}


/***/ })

};
