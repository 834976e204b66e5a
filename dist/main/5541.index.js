export const id = 5541;
export const ids = [5541];
export const modules = {

/***/ 55541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/page/rule.js


/** A rule's page in markdown: what, why, how it is judged, when it does not apply, how to fix it, permissions, controls. */
function rulePage(rule) {
    const sections = [
        `# ${rule.title}`,
        `\`${rule.id}\` · ${rule.severity}${rule.opt_in ? " · off until a configuration or a framework turns it on" : ""}${rule.origin === "own" ? " · own policy" : ""}`,
        rule.description,
        "## How it is judged",
        `It judges each \`${rule.type}\` by ${facts([...rule.selects_by, ...rule.judges_by, ...(rule.unseen ?? [])])}. A fact that cannot be read makes the verdict *unknown*, never a pass.`,
        ...parameters(rule),
        "## How to fix it",
        rule.remediation.text,
        ...(rule.remediation.cli === undefined ? [] : [...effect(rule), `\`\`\`sh\n${rule.remediation.cli}\n\`\`\``]),
        "## Permissions",
        rule.permissions.map((action) => `- \`${action}\``).join("\n"),
        ...controls(rule),
        ...(rule.related_resources.length === 0
            ? []
            : [
                "## Sources",
                rule.related_resources
                    .map(({ ref, description }) => `- <${ref}>${description === undefined ? "" : ` ${description}`}`)
                    .join("\n"),
            ]),
    ];
    return `${sections.join("\n\n")}\n`;
}
/** Said before the commands, so that it is read before they are pasted. */
function effect({ remediation }) {
    return remediation.effect === undefined ? [] : [`Effect of the commands: **${remediation.effect}**.`];
}
function facts(names) {
    const unique = [...new Set(names)].map((name) => `\`${name}\``);
    return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} and ${unique.slice(-1).join("")}`;
}
function parameters({ parameters }) {
    const rows = Object.entries(parameters).map(([name, { default: value, description }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`);
    return rows.length === 0
        ? []
        : ["## Parameters", ["| name | default | meaning |", "|---|---|---|", ...rows].join("\n")];
}
function controls({ controls, controls_by }) {
    const rows = Object.entries(controls).map(([framework, ids]) => {
        const titled = ids.map((id) => [id, (0,frameworks/* controlTitle */._M)(framework, id)].filter((part) => part !== undefined).join(" "));
        return `| ${(0,frameworks/* frameworkName */.U7)(framework)} | ${titled.join("; ")} | ${(0,wording/* statedBy */.Hk)(controls_by[framework])} |`;
    });
    return rows.length === 0
        ? []
        : ["## Controls", ["| framework | controls | who says so |", "|---|---|---|", ...rows].join("\n")];
}
/** The list of all rules, in markdown; each links to its page beside it. */
function ruleIndex(rules) {
    const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${rule.title} |`);
    return `${["# Rules", "", "| rule | severity | what a good resource is like |", "|---|---|---|", ...rows].join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
;// CONCATENATED MODULE: ./build/program/src/cli/explain.js







function declare(command) {
    command
        .option("--policies <path>", options/* OPTIONS */.lw.policies.description, cli_command/* gather */.kg)
        .option("--config <file>", options/* OPTIONS */.lw.config.description);
}
async function run(command, context) {
    const [id = ""] = command.args;
    const raw = (0,cli_command/* optionsOf */.cz)(command);
    const bundle = await (0,judging/* policiesFor */.Ov)(raw, context);
    refuseUnknownRule(id, bundle);
    const { rules } = (0,judging/* configOf */.W1)({ ...raw, rules: [id] }, bundle);
    process.stdout.write(rules.map((rule) => rulePage((0,needs/* inForce */.Nm)(rule))).join("\n"));
    return 0;
}
function refuseUnknownRule(id, { rules }) {
    if (rules.some((rule) => rule.id === id || rule.was.includes(id)))
        return;
    const ids = rules.map((rule) => rule.id);
    throw new errors/* ConfigurationError */.j1(`explain: no rule "${id}".${(0,nearest/* didYouMean */.a)(id, ids)} \`keyproof rules\` lists them.`);
}


/***/ })

};
