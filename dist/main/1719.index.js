export const id = 1719;
export const ids = [1719];
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

/***/ 30716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/config/config.js + 2 modules
var config = __webpack_require__(70722);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/page/framework.js


/** A rule's controls of one framework, a line each, with who states the mapping: `PCI DSS 4.0.1 3.7.4 … (AWS states it)`. */
function controlLines({ controls, controls_by }, framework) {
    const ids = Object.hasOwn(controls, framework) ? (controls[framework] ?? []) : [];
    return ids.map((id) => `${(0,frameworks/* frameworkName */.U7)(framework)} ${titled(framework, id)} (${(0,wording/* statedBy */.Hk)(controls_by[framework])})`);
}
/** `docs/frameworks.md`: of each framework, its controls with the rules that map to them, and who states it. */
function frameworksPage(rules) {
    const mapped = Object.entries(FRAMEWORKS).filter(([id]) => rules.some(({ controls }) => Object.hasOwn(controls, id)));
    const sections = mapped.flatMap(([id, framework]) => [
        `## ${framework.name}`,
        `\`${id}\`${framework.titles_by === "keyproof" ? ". The titles are our own short words, not the publisher's" : ""}.`,
        table([
            ["control", "rule", "who states the mapping"],
            ...Object.keys(framework.controls).flatMap((control) => rowsOf(id, framework, control, rules)),
        ]),
    ]);
    return `${[
        "# Frameworks",
        "Which rules map to which controls. `keyproof scan --framework ID` judges the rules of a framework, those that are off by default too; `keyproof rules --framework ID` lists them.",
        "A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or our own reading of the control's text.",
        ...sections,
    ].join("\n\n")}\n`;
}
function rowsOf(id, { controls }, control, rules) {
    return rules
        .filter((rule) => Object.hasOwn(rule.controls, id) && rule.controls[id]?.includes(control) === true)
        .map((rule) => {
        const title = controls[control] ?? "";
        return [`${control} ${title}`, `[\`${rule.id}\`](rules/${rule.id}.md)`, statedBy(rule.controls_by[id])];
    });
}
function titled(framework, control) {
    const title = (0,frameworks/* controlTitle */._M)(framework, control);
    return title === undefined ? control : `${control} ${title}`;
}
/** A markdown table with its columns aligned; the first row is the head. */
function table([head = [], ...rows]) {
    const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
    return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
;// CONCATENATED MODULE: ./build/program/src/cli/rules.js




function declare(command) {
    command.option("--framework <id>", "only those that map to this framework, with its controls; may be repeated", cli_command/* gather */.kg);
}
function run(command, { policies }) {
    process.stdout.write(listRules((0,src_policies/* loadPolicies */.hd)(policies), (0,cli_command/* optionsOf */.cz)(command).frameworks ?? []));
    return 0;
}
function listRules({ rules }, frameworks) {
    const mapped = new Set(frameworks.flatMap((id) => (0,config/* rulesOfFramework */.l3)(id, "--framework", rules)));
    const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
    const width = Math.max(...listed.map(({ id }) => id.length));
    const lines = listed.flatMap((rule) => {
        const { id, severity, title, opt_in } = rule;
        return [
            `${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}`,
            ...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
        ];
    });
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 55034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** ` Did you mean "eu-central-1"?` for the nearest of the known names, or nothing where none is near. */
function didYouMean(name, known) {
    const names = [...known];
    let best;
    // Of three letters, two others make another word.
    let least = (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
    for (const candidate of names) {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (far < least) {
            best = candidate;
            least = far;
        }
    }
    // Somebody who stopped in the middle of a long name is far from it by letters, and near by sense.
    if (best === undefined && name.length > 3)
        best = names.find((candidate) => candidate.startsWith(name));
    return best === undefined ? "" : ` Did you mean "${best}"?`;
}


/***/ })

};
