export const id = 716;
export const ids = [716];
export const modules = {

/***/ 30716:
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
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
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
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
;// CONCATENATED MODULE: ./build/program/src/cli/rules.js







function declare(command) {
    command
        .option("--framework <id>", "only those that map to this framework, with its controls; may be repeated", cli_command/* gather */.kg)
        .option("--policies <path>", options/* OPTIONS */.lw.policies.description, cli_command/* gather */.kg)
        .option("--config <file>", options/* OPTIONS */.lw.config.description);
}
async function run(command, context) {
    const raw = (0,cli_command/* optionsOf */.cz)(command);
    process.stdout.write(listRules(await (0,judging/* policiesFor */.Ov)(raw, context, tolerant(raw)), raw.frameworks ?? []));
    return 0;
}
/** The list helps to put a configuration right, so the one that is there unasked must not keep it back. */
function tolerant(raw) {
    try {
        (0,config/* policyPaths */.ff)(raw, files/* readText */.yR);
        return files/* readText */.yR;
    }
    catch (error) {
        if (raw.config !== undefined || !(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return () => undefined;
    }
}
function listRules({ rules }, frameworks) {
    const mapped = new Set(frameworks.flatMap((id) => (0,config/* rulesOfFramework */.l3)(id, "--framework", rules)));
    const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
    const width = Math.max(...listed.map(({ id }) => id.length));
    const lines = listed.flatMap((rule) => {
        const { id, severity, title, opt_in, origin } = rule;
        return [
            `${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}${origin === "own" ? " (own)" : ""}`,
            ...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
        ];
    });
    return `${lines.join("\n")}\n`;
}


/***/ })

};
