export const id = 7475;
export const ids = [7475];
export const modules = {

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
