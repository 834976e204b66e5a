export const id = 9588;
export const ids = [9588,7475,8932];
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

/***/ 29858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ endProgress),
/* harmony export */   JW: () => (/* binding */ addOutputOptions),
/* harmony export */   L7: () => (/* binding */ progressFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* unused harmony export placeLine */
/* harmony import */ var _report_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65537);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31537);
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
        process.stderr.write(`keyproof: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), MAXIMUM_NOTE)}\n`);
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
/** What tells that an account and Region is read, a line each: where progress is shown, and there are several. */
function placesFor({ verbosity, json_log }) {
    if (json_log)
        return (read) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .R)("info", "place_read", { ...read });
    if (verbosity === "quiet" || !process.stderr.isTTY)
        return undefined;
    return (read) => {
        if (read.all > 1)
            process.stderr.write(`\r\u001b[K${placeLine(read)}\n`);
    };
}
/** `12 of 34: 111122223333 eu-central-1, 980 resources, 1 listing failed`. */
function placeLine({ account, region, resources, gaps, done, all }) {
    const failed = gaps === 0 ? "" : `, ${gaps} ${gaps === 1 ? "listing" : "listings"} failed`;
    return `${done} of ${all}: ${account} ${region}, ${resources} ${resources === 1 ? "resource" : "resources"}${failed}`;
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
    process.stdout.write((0,_report_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .b)(result, { color, width, verbosity: output.verbosity }));
    if (output.verbosity === "overview")
        process.stdout.write("\nEvery finding: --verbose prints it here.\n");
    if (output.verbosity === "quiet")
        return;
    for (const [what, value] of Object.entries(files))
        process.stdout.write(`${what}: ${value}\n`);
}


/***/ }),

/***/ 48562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ownPaths),
/* harmony export */   v: () => (/* binding */ ownBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37693);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59573);
/* harmony import */ var _own_bring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7475);
/* harmony import */ var _own_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68932);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78382);
/* harmony import */ var _policy_new_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18440);








/** The paths that a command names, else those of the configuration file, else the folder that `policy new` writes to. */
function ownPaths(given) {
    const paths = given.length > 0 ? given : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPaths */ .ff)({}, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR);
    if (paths.length > 0)
        return paths;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(_policy_new_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_FOLDER))
        return [_policy_new_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_FOLDER];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`there are no own policies here: name their folder, or begin one with \`keyproof policy new TYPE/NAME\``);
}
/** The shipped policies with the own ones of those paths. @throws PolicyError for what is wrong in them. */
function ownBundle(given, { policies, worker }) {
    return (0,_own_bring_js__WEBPACK_IMPORTED_MODULE_3__.bringOwn)((0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicies */ .hd)(policies), ownPaths(given).map(_own_source_js__WEBPACK_IMPORTED_MODULE_4__.readSource), { policies, worker });
}


/***/ }),

/***/ 18440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_FOLDER: () => (/* binding */ DEFAULT_FOLDER),
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
;// CONCATENATED MODULE: ./build/program/src/own/template.js




const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** The fact of each type that a new rule begins with, and the resource that its tests begin with where the fixture lacks it. */
const BEGINNINGS = {
    region: { facet: "holds" },
    account: {
        facet: "advised_clusters",
        given: 'testing.with_facets(fixtures.account, {"advised_clusters": {"available": true, "why": "", "clusters": []}})',
    },
};
/**
 * The files of a new rule, by their paths: a policy that judges by names until somebody writes what is meant, the table of
 * its cases, and what to do next. They pass `policy check` and `policy test` as they are.
 *
 * @throws ConfigurationError for an id that cannot be one.
 */
function newRule(id) {
    const [type = "", name = "", ...more] = id.split("/");
    const types = Object.keys(schemas/* resourceSchemas */.j);
    if (!types.includes(type)) {
        throw new errors/* ConfigurationError */.j1(`policy new "${id}": a rule is TYPE/NAME, and the types are ${types.join(", ")}.${(0,nearest/* didYouMean */.a)(type, types)}`);
    }
    if (!NAME.test(name) || name.endsWith("_test") || more.length > 0) {
        throw new errors/* ConfigurationError */.j1(`policy new "${id}": the name says in small_letters what a good ${type} is like, such as ${type}/named_after_team`);
    }
    return new Map([
        [`${type}/${name}.rego`, policyText(type, name)],
        [`${type}/${name}_test.rego`, testText(type, name)],
    ]);
}
/** What the files of own policies are, for whoever finds them; written once, beside the first. */
function readmeText(folder) {
    return `# Our own rules for keys and HSMs

Keyproof judges by these too: \`keyproof scan --policies ${folder}\`, or \`policies: [${folder}]\` in .keyproof.yml.

- \`TYPE/NAME.rego\` is a rule: METADATA says what it is, \`subject\` which resources it is about, \`violation\` what is wrong.
- \`TYPE/NAME_test.rego\` is its table of cases: a resource each, and the verdict that it is to get.
- \`keyproof policy check ${folder}\` compiles and validates them; \`keyproof policy test ${folder}\` runs the cases.

How to write them: docs/writing-policies.md of Keyproof.
`;
}
function words(type) {
    return type.split("_").at(-1) ?? type;
}
function policyText(type, name) {
    const { facet } = BEGINNINGS[type] ?? { facet: "metadata" };
    return `# METADATA
# title: The name of a good ${words(type)} has no space
# description: >-
#   Why it matters, and when it does not apply. This rule is a beginning: write what you mean in its place.
# scope: package
# custom:
#   severity: medium
#   selects_by: [${facet}]
#   judges_by: []
#   remediation:
#     text: Say here how to put it right, in one or two sentences.
package keyproof.${type}.${name}

# Which resources it is about. All others do not apply.
subject if startswith(input.${type}.name, "test ") == false

# What is wrong, in words that name what was found. Compare with what is there (== false, not "not"): a fact that could
# not be read must never look like a pass.
violation contains sprintf("its name, %s, has a space", [input.${type}.name]) if contains(input.${type}.name, " ")
`;
}
function testText(type, name) {
    const { facet, given = `fixtures.${words(type)}` } = BEGINNINGS[type] ?? { facet: "metadata" };
    const noun = words(type);
    const aNoun = /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
    const [action = ""] = (0,needs/* permissionsOf */.k0)({ type, selects_by: [facet], judges_by: [] });
    // As `opa fmt` has them.
    const imports = [
        `import data.keyproof.${type}.${name} as policy`,
        `import data.keyproof.lib.fixtures.${type} as fixtures`,
        "import data.keyproof.lib.testing",
    ]
        .sort()
        .join("\n");
    return `package keyproof.${type}.${name}_test

${imports}

good := ${given}

cases["a good ${noun} passes"] := {"given": object.union(good, {"name": "cards"}), "verdict": "pass"}

cases["${aNoun} whose name has a space fails"] := {
	"given": object.union(good, {"name": "my cards"}),
	"verdict": "fail",
	"violation": {"its name, my cards, has a space"},
}

cases["${aNoun} for tests is not a subject"] := {
	"given": object.union(good, {"name": "test cards"}),
	"verdict": "not_applicable",
}

# What could not be read is neither good nor bad.
cases["${aNoun} whose ${facet} could not be read is unknown"] := {
	"given": testing.without(object.union(good, {"name": "cards"}), "${facet}", "${action}"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"${type}": case.given}
}
`;
}

;// CONCATENATED MODULE: ./build/program/src/cli/policy_new.js



/** Where own policies lie unless somebody says otherwise. */
const DEFAULT_FOLDER = "policies";
function declare(command) {
    command.option("--into <dir>", "the folder of own policies", DEFAULT_FOLDER);
}
/** Writes a policy and its cases, and nothing where one of them is there. */
function run(command) {
    const [id = ""] = command.args;
    const { into } = command.opts();
    const rule = newRule(id);
    const there = (0,files/* existingOf */.fl)(into, [...rule.keys()]);
    if (there.length > 0)
        throw new errors/* ConfigurationError */.j1(`policy new: ${there.join(", ")}: there already, so nothing was written`);
    const readme = (0,files/* existingOf */.fl)(into, ["README.md"]).length > 0 ? [] : [["README.md", readmeText(into)]];
    for (const path of (0,files/* writeNewFiles */.zn)(into, new Map([...rule, ...readme])))
        process.stdout.write(`wrote ${path}\n`);
    process.stdout.write(`Write what you mean in both, then:\n  keyproof policy test ${into}\n  keyproof scan --policies ${into} --rule ${id} …\n`);
    return 0;
}


/***/ }),

/***/ 7475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringOwn: () => (/* binding */ bringOwn),
  readParts: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/own/bundle.js
var bundle = __webpack_require__(39397);
// EXTERNAL MODULE: ./build/program/src/own/opa.js
var own_opa = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/program/src/own/stage.js + 1 modules
var stage = __webpack_require__(69888);
;// CONCATENATED MODULE: ./build/program/src/own/compile.js







/** Files of the library that policies are built with, and not what their tests have in common. */
function isLibrary(file) {
    return !file.endsWith("_test.rego") && file !== "testing.rego";
}
const MAXIMUM_ERRORS = 20;
const complaints = schemas.object({
    errors: schemas.array(schemas.object({
        message: schemas.string(),
        location: schemas.object({ file: schemas.string(), row: schemas.number() }).optional(),
    })),
});
/**
 * Compiles Rego to WASM, with what a policy may use and no more: the builtins that the host offers, which reach nothing
 * outside, and the shipped libraries.
 *
 * @throws PolicyError with file and line of what OPA finds wrong.
 */
function compileRego(opa, { path, files }, entrypoints, policies) {
    return (0,stage/* withStage */.L)(path, files, policies, isLibrary, (stage) => {
        checkRego(opa, stage);
        const args = ["--capabilities", "capabilities.json", ...entrypoints.flatMap((each) => ["--entrypoint", each])];
        const built = (0,own_opa/* runOpa */.Qt)(opa, stage.folder, [
            "build",
            "--target",
            "wasm",
            ...args,
            "--output",
            "bundle.tar.gz",
            stage.lib,
            stage.own,
        ]);
        if (built.status !== 0)
            throw new errors/* PolicyError */.pn(stage.shown(`opa build: ${(built.stderr || built.stdout).trim()}`));
        const wasm = (0,bundle/* filesInBundle */.F)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(stage.folder, "bundle.tar.gz")), path).get("policy.wasm");
        if (wasm === undefined)
            throw new errors/* ConfigurationError */.j1(`${path}: opa build made no policy.wasm`);
        return wasm;
    });
}
/** As `opa check --strict`, with the schema of what a policy is shown, so that a misspelt facet is found. */
function checkRego(opa, { folder, lib, own, shown }) {
    const args = ["--strict", "--schema", "schema.json", "--capabilities", "capabilities.json", "--format", "json"];
    const { status, stdout, stderr } = (0,own_opa/* runOpa */.Qt)(opa, folder, ["check", ...args, lib, own]);
    if (status === 0)
        return;
    const parsed = complaints.safeParse(parseJson(stdout) ?? parseJson(stderr));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(shown(`opa check: ${(stderr || stdout).trim().slice(0, 2000)}${olderOpa(stderr)}`));
    const lines = parsed.data.errors.map(({ message, location }) => {
        const where = location === undefined ? "" : `${location.file}:${location.row}: `;
        return shown(`${where}${message}${hintFor(message)}`);
    });
    const more = lines.length > MAXIMUM_ERRORS ? [`and ${lines.length - MAXIMUM_ERRORS} more`] : [];
    throw new errors/* PolicyError */.pn([...lines.slice(0, MAXIMUM_ERRORS), ...more].join("\n"));
}
function olderOpa(text) {
    return text.includes("rego_v1") || text.includes("unknown flag")
        ? ". This takes OPA 1.0 or later: `opa version` tells which it is."
        : "";
}
/** OPA names a builtin that the host does not offer as any other unknown function. */
function hintFor(message) {
    if (!message.includes("undefined function"))
        return "";
    return ". Keyproof's policies have OPA's builtins without those that reach out (http.send, net.*, opa.runtime), read a clock, or match regular expressions: data.scan.collected_at is the time";
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/program/src/own/load.js + 1 modules
var load = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/program/src/own/metadata.js
var metadata = __webpack_require__(22972);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/program/src/own/worker.js
var own_worker = __webpack_require__(56715);
;// CONCATENATED MODULE: ./build/program/src/own/process.js



const LIMITS = { megabytes: 1024, milliseconds: 300_000, bytes: 200_000_000 };
/** So much is asked of one process at once, in characters of input and in questions. */
const MAXIMUM_INPUT = 32_000_000;
const MAXIMUM_QUESTIONS = 50_000;
const TOO_LONG = "it took too long";
/** Has each module looked into, in a process of its own. @param worker as for `ownJudge`. */
function lookInside(modules, worker, limits) {
    return modules.map((module) => {
        const { lines, end } = start({ modules: [packed(module)], data: {}, ...(limits && { limits }) }, worker, LIMITS);
        const [line] = lines;
        if (line === undefined || "outcome" in line)
            return { refusal: end };
        return line;
    });
}
/**
 * Judges by own policies in a process, which whatever they do ends at the most. A rule at which it ended is not asked again.
 *
 * @param worker the module that answers as `judgeOwn` does (src/own/worker.ts) when it is started with its argument.
 */
function ownJudge(worker, own_limits, limits = LIMITS) {
    const gave_up = new Map();
    return (request) => {
        const outcomes = [];
        let ended_at;
        while (outcomes.length < request.questions.length) {
            const questions = portion(request.questions, outcomes.length);
            const task = {
                ...(own_limits === undefined ? {} : { limits: own_limits }),
                modules: request.modules.map(packed),
                data: request.data,
                questions: [...questions],
                gave_up: Object.fromEntries(gave_up),
            };
            const { lines, end } = start(task, worker, limits);
            outcomes.push(...heard(questions, lines, gave_up));
            const unanswered = questions[lines.length];
            if (unanswered === undefined)
                continue;
            // A process may end for what has nothing to do with it: where it ends twice, it is the rule.
            if (ended_at !== outcomes.length && end !== TOO_LONG) {
                ended_at = outcomes.length;
                continue;
            }
            gave_up.set(unanswered.rule, `${end}, and it is not asked again`);
            outcomes.push({ failure: gave_up.get(unanswered.rule) ?? end });
        }
        return outcomes;
    };
}
/** What was answered in order; a rule that will not be asked again is remembered. */
function heard(questions, lines, gave_up) {
    return lines.map((line, index) => {
        if (!("outcome" in line))
            return { failure: "it gave no answer" };
        const rule = questions[index]?.rule;
        if (!line.again && rule !== undefined && "failure" in line.outcome)
            gave_up.set(rule, line.outcome.failure);
        return line.outcome;
    });
}
function portion(questions, from) {
    let to = from;
    for (let length = 0; to < questions.length && to - from < MAXIMUM_QUESTIONS; to += 1) {
        length += questions[to]?.input.length ?? 0;
        if (length > MAXIMUM_INPUT && to > from)
            break;
    }
    return questions.slice(from, to);
}
function packed({ source, sha256, wasm, asks }) {
    return { source, sha256, wasm: Buffer.from(wasm).toString("base64"), asks: [...asks] };
}
/** Runs the process to its end: the whole lines that it wrote, and how it ended. */
function start(task, worker, limits) {
    const { stdout, signal, status, error } = (0,external_node_child_process_.spawnSync)(process.execPath, [`--max-old-space-size=${limits.megabytes}`, (0,external_node_url_.fileURLToPath)(worker), own_worker/* OWN_ARGUMENT */.X], {
        input: JSON.stringify(task),
        env: {},
        stdio: ["pipe", "pipe", "ignore"],
        maxBuffer: limits.bytes,
        timeout: limits.milliseconds,
        killSignal: "SIGKILL",
    });
    const lines = stdout.toString("utf8").split("\n").slice(0, -1);
    return { lines: lines.map((line) => JSON.parse(line)), end: endOf(signal, status, error) };
}
function endOf(signal, status, error) {
    const code = error !== undefined && "code" in error ? error.code : undefined;
    if (code === "ENOBUFS")
        return "its answers have no end";
    if (code === "ETIMEDOUT")
        return TOO_LONG;
    return `the process that asked it ended with ${signal ?? status ?? code}`;
}

;// CONCATENATED MODULE: ./build/program/src/own/bring.js







/** The shipped policies together with own ones, compiled, looked into and validated. @throws as `readOwn` and `withOwn`. */
async function bringOwn(shipped, sources, places) {
    if (sources.length === 0)
        return shipped;
    return (0,load/* withOwn */.L)(shipped, await readParts(sources, places), ownJudge(places.worker));
}
function readParts(sources, { policies, worker, opa = own_opa/* opaNeeded */.Y1 }) {
    const work = {
        compile: async (source, entrypoints) => compileRego(await opa(), source, entrypoints, policies),
        look: (modules) => lookInside(modules, worker),
        libraries: librariesIn(policies),
        builtins: builtinsIn(policies),
    };
    return (0,load/* readOwn */.j)(sources, work);
}
/** The packages of the shipped libraries. */
function librariesIn(policies) {
    const lib = new URL("lib/", policies);
    return (0,external_node_fs_.readdirSync)(lib)
        .filter(isLibrary)
        .flatMap((file) => (0,metadata/* packageIn */.s)((0,external_node_fs_.readFileSync)(new URL(file, lib), "utf8"), file)?.path.join(".") ?? []);
}
const capabilities = schemas.object({ builtins: schemas.array(schemas.object({ name: schemas.string() })) });
function builtinsIn(policies) {
    const text = (0,external_node_fs_.readFileSync)(new URL("capabilities.json", policies), "utf8");
    return capabilities.parse(JSON.parse(text)).builtins.map(({ name }) => name);
}


/***/ }),

/***/ 51331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ runOpa),
/* harmony export */   Y1: () => (/* binding */ opaNeeded),
/* harmony export */   pt: () => (/* binding */ opaOnPath)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);




/** Longer than this no compiling takes. */
const MAXIMUM_MILLISECONDS = 120_000;
/**
 * The `opa` on PATH; undefined where there is none. Folders that PATH names from the working directory are passed over: a
 * checkout could bring a program of that name.
 */
function opaOnPath(path = process.env.PATH ?? "") {
    const names = process.platform === "win32" ? ["opa.exe"] : ["opa"];
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
        .flatMap((folder) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
        .find(isProgram);
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** @throws ConfigurationError that says what to install. */
function opaNeeded(path = process.env.PATH) {
    const found = opaOnPath(path);
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1("--policies: Rego has to be compiled, and there is no `opa` on PATH. Install Open Policy Agent 1.0 or later (https://www.openpolicyagent.org/docs#1-download-opa), or give a bundle that was built where there is one: opa build -t wasm -e keyproof/TYPE/NAME FOLDER");
}
/** Runs OPA in a folder, with nothing of this process's environment. */
function runOpa(opa, folder, args) {
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(opa, args, {
        cwd: folder,
        encoding: "utf8",
        env: { HOME: folder, PATH: "" },
        maxBuffer: 1 << 27,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: MAXIMUM_MILLISECONDS,
        killSignal: "SIGKILL",
    });
    if (error === undefined)
        return { status, stdout, stderr };
    const code = "code" in error ? error.code : error.message;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${opa} cannot be run, or does not end: ${code}`, { cause: error });
}


/***/ }),

/***/ 68932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besideWasm: () => (/* binding */ besideWasm),
/* harmony export */   kindOf: () => (/* binding */ kindOf),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);




const MAXIMUM_FILES = 1_000;
const MAXIMUM_FILE_BYTES = 1_000_000;
const MAXIMUM_BINARY_BYTES = 32_000_000;
/**
 * Reads what somebody brings as own policies.
 *
 * @throws ConfigurationError for what is not there, is none of them, is too large, or holds a link.
 */
function readSource(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (status === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${path}: there is no such file or folder`);
    const kind = status.isDirectory() ? "folder" : kindOf(path);
    if (kind === "folder")
        return { path, kind, files: status.isDirectory() ? regoBelow(path) : oneFile(path, MAXIMUM_FILE_BYTES) };
    const binary = oneFile(path, MAXIMUM_BINARY_BYTES);
    return { path, kind, files: kind === "bundle" ? binary : new Map([...binary, ...besides(path)]) };
}
/** What a file is, by its name; a single file of Rego is a folder with one. @throws ConfigurationError for any other. */
function kindOf(path) {
    if (path.endsWith(".wasm"))
        return "wasm";
    if (path.endsWith(".tar.gz") || path.endsWith(".tgz"))
        return "bundle";
    if (path.endsWith(".rego"))
        return "folder";
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${path}: this is neither a folder of .rego files, a .wasm, nor a bundle of \`opa build -t wasm\` (.tar.gz)`);
}
/** Where a .wasm's METADATA stands, which WASM has no place for: in the file of the same name beside it. */
function besideWasm(path) {
    const stem = path.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).length);
    return [`${stem}.json`, `${stem}.rego`];
}
function besides(path) {
    return besideWasm(path).flatMap((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false }) === undefined ? [] : [...oneFile(file, MAXIMUM_FILE_BYTES)]);
}
function oneFile(path, maximum) {
    return new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), readPlain(path, maximum)]]);
}
function regoBelow(root) {
    const files = new Map();
    const folders = [""];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name } of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).sort(byName)) {
            seen += 1;
            if (seen > MAXIMUM_FILES) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${root}: more than ${MAXIMUM_FILES} files: name the folder that is meant`);
            }
            // `.git`, `.keyproof.yml`: what begins with a dot is no policy.
            if (name.startsWith(".") || name === "node_modules")
                continue;
            const place = folder === "" ? name : `${folder}/${name}`;
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place));
            if (status.isDirectory())
                folders.push(place);
            else if (status.isSymbolicLink())
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)}: this is a link, so it is not followed`);
            else if (name.endsWith(".rego"))
                files.set(place, readPlain((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place), MAXIMUM_FILE_BYTES));
        }
    }
    return files;
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
/** As `readBytes`, of what is no link: what is brought is to be seen where it is. */
function readPlain(path, maximum) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: this is a link, so it is not followed`);
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(path, maximum);
    if (bytes === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: there is no such file`);
    return bytes;
}


/***/ }),

/***/ 69888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ withStage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/link/relations.js + 23 modules
var relations = __webpack_require__(64877);
;// CONCATENATED MODULE: ./build/program/src/own/input_schema.js


/**
 * The JSON Schema of a policy's `input`: one member per resource type, with its collected and its derived facets. Used
 * by `opa check --strict -s`, so that a policy with a misspelt member does not build.
 */
function inputSchema(types) {
    const members = Object.entries((0,relations/* withDerived */.G)(types)).map(([type, schema]) => [type, schema.optional()]);
    return json_schema_processors/* toJSONSchema */.bl(classic_schemas.strictObject(Object.fromEntries(members)), { target: "draft-7" });
}

;// CONCATENATED MODULE: ./build/program/src/own/stage.js






/** Where own policies lie while OPA works on them: no message that it gives holds the name otherwise. */
const STAGE = "keyproof-own-policies";
/**
 * Lays out own policies, and what they may import, for OPA. `wanted` says which of the shipped library files come along.
 *
 * @param policies the directory of the built policies.
 */
function withStage(path, files, policies, wanted, work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "keyproof-own-"));
    const write = (place, content) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, place)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, place), content);
    };
    try {
        const lib = (0,external_node_url_.fileURLToPath)(new URL("lib/", policies));
        for (const file of (0,external_node_fs_.readdirSync)(lib).filter(wanted))
            write(`lib/${file}`, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(lib, file)));
        for (const [file, content] of files)
            write(`${STAGE}/${file}`, content);
        const capabilities = (0,external_node_fs_.readFileSync)(new URL("capabilities.json", policies), "utf8");
        write("capabilities.json", capabilities);
        write("schema.json", JSON.stringify(inputSchema(schemas/* resourceSchemas */.j)));
        const prefix = path.endsWith(".rego")
            ? path.slice(0, Math.max(0, path.lastIndexOf("/") + 1))
            : `${path.replace(/\/+$/, "")}/`;
        return work({
            capabilities,
            folder,
            write,
            lib: "lib",
            own: STAGE,
            shown: (text) => text.replaceAll(`${STAGE}/`, () => prefix),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 56715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ OWN_ARGUMENT),
/* harmony export */   judgeOwn: () => (/* binding */ judgeOwn)
/* harmony export */ });
/* unused harmony export ownTask */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94380);



/** The argument by which the worker's module knows that it is to judge by own policies. */
const OWN_ARGUMENT = "own-policies";
const module = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    wasm: zod__WEBPACK_IMPORTED_MODULE_2__.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64"))),
    asks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(), entrypoint: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
});
/** What the process is asked, on stdin: to look into modules, or to judge by them. */
const ownTask = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    limits: zod__WEBPACK_IMPORTED_MODULE_2__.object({ milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__.number(), all_milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__.number(), bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number() }).optional(),
    modules: zod__WEBPACK_IMPORTED_MODULE_2__.array(module),
    data: zod__WEBPACK_IMPORTED_MODULE_2__.unknown(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(), input: zod__WEBPACK_IMPORTED_MODULE_2__.string() })).optional(),
    gave_up: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.string()).optional(),
});
/**
 * The process in which somebody else's WASM is loaded and asked: whoever starts it limits its memory and its time. A line of
 * JSON for each module or question, written before the next is begun, so that it can be told at which one it ended.
 */
async function judgeOwn() {
    // A policy can print; what it prints is for nobody.
    for (const name of ["log", "error"])
        console[name] = () => undefined;
    const { modules, data, questions, gave_up = {}, limits } = ownTask.parse(JSON.parse(await stdin()));
    if (questions === undefined)
        for (const each of modules)
            tell(said(each, limits));
    else {
        const asked = { modules, data, questions };
        (0,_evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .askOwn */ .CJ)(asked, new Map(Object.entries(gave_up)), (outcome, again) => tell({ outcome, again }), limits);
    }
    process.exit(0);
}
function said(each, limits) {
    try {
        return (0,_evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .lookInto */ .OW)(each, limits);
    }
    catch (error) {
        return { refusal: error instanceof Error ? error.message : String(error) };
    }
}
/** All of it: to read it at once fails where the other end has not written yet. */
async function stdin() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(zod__WEBPACK_IMPORTED_MODULE_2__["instanceof"](Buffer).parse(chunk));
    return Buffer.concat(chunks).toString("utf8");
}
/** Where nobody changes it, a wait for its change is a pause. */
const never = new Int32Array(new SharedArrayBuffer(4));
/** A pipe may take a part of a line only, or nothing while it is full. */
function tell(line) {
    let rest = Buffer.from(`${JSON.stringify(line)}\n`);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== "EAGAIN")
                throw error;
            Atomics.wait(never, 0, 0, 5);
        }
    }
}


/***/ })

};
