export const id = 6149;
export const ids = [6149];
export const modules = {

/***/ 26149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
// EXTERNAL MODULE: ./build/program/src/evidence/archive.js
var evidence_archive = __webpack_require__(14364);
;// CONCATENATED MODULE: ./build/program/src/evidence/verify.js








const LIMITS = { milliseconds: 600_000, megabytes: 4096 };
/** An ARN or a rule's id of an archive is cut to this. */
const MAXIMUM_TEXT = 300;
/** So many rules that are off are named. */
const MAXIMUM_RULES = 10;
/** An answer longer than this is none. */
const MAXIMUM_ANSWER = 10_000_000;
/** How V8 ends a process that has no memory left, or that was asked for an array of a size that it cannot have. */
const OUT_OF_MEMORY = ["SIGABRT", "SIGTRAP", "SIGKILL", "SIGILL", 133, 134];
/**
 * Verifies an archive in a process of its own: what it holds may end a whole process, and must not end this one.
 *
 * @param worker the module that answers as `judge` does (src/evidence/worker.ts).
 * @throws ConfigurationError for what cannot be read as an evidence archive, or takes more than the limits.
 */
async function verifyArchive(path, worker, limits = LIMITS) {
    const archive = (0,files/* readBytes */.io)(path, evidence_archive/* MAXIMUM_ARCHIVE_BYTES */.mC);
    if (archive === undefined)
        throw new errors/* ConfigurationError */.j1(`${path}: there is no such file`);
    const outcome = await answerOf(archive, worker, limits);
    if ("refusal" in outcome)
        throw new errors/* ConfigurationError */.j1(`${path}: ${outcome.refusal}`);
    return outcome.verification;
}
function answerOf(archive, worker, { milliseconds, megabytes }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [`--max-old-space-size=${megabytes}`, (0,external_node_url_.fileURLToPath)(worker)], {
            env: {},
            stdio: ["pipe", "pipe", "ignore"],
        });
        const kill = () => child.kill("SIGKILL");
        // Whoever interrupts this process leaves none behind.
        process.once("exit", kill);
        const end = (outcome) => {
            clearTimeout(timer);
            process.off("exit", kill);
            kill();
            resolve(outcome);
        };
        const timer = setTimeout(() => end({ refusal: `it was not verified within ${milliseconds / 1000} s` }), milliseconds);
        let answer = "";
        child.stdout.setEncoding("utf8").on("data", (text) => {
            answer += text;
            if (answer.length > MAXIMUM_ANSWER)
                end({ refusal: "it cannot be judged again: the answer has no end" });
        });
        child.on("error", reject);
        child.on("close", (code, signal) => {
            if (code === 0)
                end(JSON.parse(answer));
            else if (OUT_OF_MEMORY.includes(signal ?? code)) {
                end({ refusal: `verifying it takes more than ${megabytes} MB of memory` });
            }
            else
                end({ refusal: `it cannot be judged again: the judging process ended with ${signal ?? code}` });
        });
        // It may end before it has read everything.
        child.stdin.on("error", () => undefined);
        child.stdin.end(archive);
    });
}
function conclusionOf({ checked, judgement }) {
    const judged = checked.every(({ state }) => state === "ok") &&
        judgement !== undefined &&
        judgement.differing === 0 &&
        judgement.result.packed === judgement.result.now;
    if (!judged)
        return "unsound";
    if (judgement.documents.every(({ same }) => same))
        return "sound";
    return judgement.packed_by === version/* TOOL */.j.version ? "unsound" : "unverified";
}
const CONCLUSIONS = {
    sound: "Sound: nothing was changed since it was packed, and the verdicts follow from what it holds.\nWho packed it, only a signature can say.",
    unsound: "NOT SOUND.",
    unverified: "NOT VERIFIED: the verdicts follow from what it holds, and the documents that come out with other bytes may have been changed.\nVerify it with the version that packed it.",
};
/** A verification for the terminal. `shipped_digest` is that of the policies that this program brings. */
function renderVerification(verification, shipped_digest) {
    const { checked, judgement, digest } = verification;
    const width = Math.max(...checked.map(({ name }) => name.length));
    const lines = [
        ...checked.map(({ name, state }) => `${name.padEnd(width)}  ${state}`),
        "",
        ...(judgement === undefined
            ? ["The verdicts were not compared: what follows from changed parts says nothing."]
            : judgementLines(judgement, shipped_digest)),
        `SHA-256 of the archive: ${digest}`,
        CONCLUSIONS[conclusionOf(verification)],
    ];
    return `${lines.join("\n")}\n`;
}
function judgementLines(judgement, shipped_digest) {
    const { packed_by, policy_digest, compared, differing, differences, result, documents, rules } = judgement;
    const differ = differing === 0 ? "all the same" : `${differing} of them differ`;
    return [
        `Judged again with the packed policies: ${(0,wording/* count */.U9)(compared, "verdict")} compared, ${differ}.`,
        ...differences.map(differenceLine),
        ...(differing > differences.length ? [`  and ${differing - differences.length} more`] : []),
        ...(result.packed === result.now
            ? []
            : [`The result differs: ${result.packed} in the archive, ${result.now} now.`]),
        ...documentsLines(documents, packed_by),
        ...rulesLines(rules),
        policy_digest === shipped_digest
            ? `The policies are those of this keyproof (${version/* TOOL */.j.version}).`
            : `The policies are others than those of this keyproof (${version/* TOOL */.j.version}): what they call a pass, only they say.`,
    ];
}
function differenceLine({ resource, rule, packed = "no verdict", now = "no verdict" }) {
    return `  ${shown(resource)}  ${shown(rule)}: ${packed} in the archive, ${now} now`;
}
function documentsLines(documents, packed_by) {
    const differing = documents.filter(({ same }) => !same).map(({ name }) => name);
    const same = documents.filter((document) => document.same).map(({ name }) => name);
    return [
        ...(same.length === 0 ? [] : [`Made again, byte for byte: ${(0,wording/* listed */.KE)(same)}.`]),
        ...(differing.length === 0 ? [] : [`Made again, with other bytes: ${(0,wording/* listed */.KE)(differing)}.`]),
        ...(packed_by === version/* TOOL */.j.version
            ? []
            : [
                `It says that keyproof ${shown(packed_by)} packed it: this version (${version/* TOOL */.j.version}) may word documents otherwise.`,
            ]),
    ];
}
/** A configuration that turns rules off gives sound verdicts about less. */
function rulesLines({ shipped, off }) {
    if (off.length === 0)
        return [];
    const named = off.slice(0, MAXIMUM_RULES).map(shown);
    const more = off.length > named.length ? [`and ${off.length - named.length} more`] : [];
    return [
        `${off.length} of ${(0,wording/* count */.U9)(shipped, "rule")} judged nothing, as configuration.json has it: ${[...named, ...more].join(", ")}.`,
    ];
}
function shown(text) {
    return (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text), MAXIMUM_TEXT);
}

// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
;// CONCATENATED MODULE: ./build/program/src/cli/verify.js


const EXIT_CODES = { sound: 0, unsound: 1, unverified: 3 };
function declare() { }
async function run(command, { policies, worker }) {
    const [archive = ""] = command.args;
    const verification = await verifyArchive(archive, worker);
    process.stdout.write(renderVerification(verification, (0,src_policies/* loadPolicies */.hd)(policies).digest));
    return EXIT_CODES[conclusionOf(verification)];
}


/***/ }),

/***/ 14364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   mC: () => (/* binding */ MAXIMUM_ARCHIVE_BYTES)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);



/** A longer archive is refused before it is read. 50,000 keys make one of 12 MB. */
const MAXIMUM_ARCHIVE_BYTES = 200_000_000;
/** What an archive may hold, unpacked: of one file, and of all together. */
const MAXIMUM_FILE_BYTES = 500_000_000;
const MAXIMUM_TOTAL_BYTES = 1_000_000_000;
const NAMES = [_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1, ..._model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK].sort();
/**
 * One ZIP file, the same bytes for the same files wherever it is made: sorted, without a time, compressed by fflate, which
 * is JavaScript and so does not change with Node's zlib.
 *
 * @throws ConfigurationError for files that `readArchive` would refuse.
 */
function writeArchive(files) {
    checkSizes([...files].map(([name, { length }]) => ({ name, size: length })));
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)(Object.fromEntries(sorted), {
        level: 6,
        // fflate would take a logarithm of the size, which no standard says to the last bit.
        mem: 4,
        // ZIP keeps local time, and fflate takes it from the zone of the machine: so this is said in local time, too.
        mtime: new Date(1980, 0, 1, 12),
    });
}
/**
 * The files of an archive that somebody else made. Nothing is written anywhere, and nothing is unpacked before all names
 * and sizes were looked at: a ZIP may claim any.
 *
 * @throws ConfigurationError for what is no ZIP, has other files than an evidence archive, one of them twice, or too much.
 */
function readArchive(archive) {
    const listed = [];
    unzip(archive, ({ name, originalSize }) => {
        if (!NAMES.includes(name))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`no evidence archive has a file ${quoted(name)}`);
        if (listed.some((earlier) => earlier.name === name))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is there twice`);
        listed.push({ name, size: originalSize });
        return false;
    });
    checkSizes(listed);
    return new Map(Object.entries(unzip(archive, () => true)));
}
function checkSizes(files) {
    for (const { name, size } of files) {
        if (size > MAXIMUM_FILE_BYTES)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is larger than ${MAXIMUM_FILE_BYTES} bytes`);
    }
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > MAXIMUM_TOTAL_BYTES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`holds more than ${MAXIMUM_TOTAL_BYTES} bytes`);
}
/** fflate unpacks each file into a buffer of the size that its entry names, and never more. */
function unzip(archive, filter) {
    try {
        return (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .unzipSync */ .AO)(archive, { filter });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`this is no ZIP file that can be read: ${message}`, { cause: error });
    }
}
function quoted(name) {
    return JSON.stringify(name.length <= 100 ? name : `${name.slice(0, 99)}…`);
}


/***/ }),

/***/ 56425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   U: () => (/* binding */ demandWritable),
/* harmony export */   _6: () => (/* binding */ sourceTree),
/* harmony export */   hK: () => (/* binding */ filesNamed),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _report_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95574);




/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;
/**
 * The text of a file, or undefined where there is none: UTF-8, or UTF-16 that begins with its mark.
 *
 * @throws ConfigurationError for what is no regular file, is too long, or is no text.
 */
function readText(path) {
    const bytes = readRegular(path, MAXIMUM_BYTES, refuseLinkOut);
    return bytes === undefined ? undefined : decode(bytes, path);
}
/** As `readText`; the byte order mark is no part of the text. */
function decode(bytes, path) {
    const mark = [bytes[0], bytes[1]].join();
    const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is no text in UTF-8 or UTF-16`, { cause: error });
    }
}
/**
 * The bytes of a file, or undefined where there is none. A checkout may hold anything: only a regular file is read, and no
 * more of it than `maximum`, whatever size it claims.
 *
 * @throws ConfigurationError for everything else.
 */
function readBytes(path, maximum) {
    return readRegular(path, maximum, () => undefined);
}
function readRegular(path, maximum, check) {
    let file;
    try {
        check(path);
        // Opening a FIFO would otherwise wait for somebody to write to it.
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!status.isFile() && !status.isDirectory()) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is no regular file, so it is not read`);
        }
        if (status.size > maximum)
            throw tooLarge(path, maximum);
        return readUpTo(file, status.size, () => {
            throw tooLarge(path, maximum);
        });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ENOENT")
            return undefined;
        if (code === undefined)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: cannot be read (${code})`, { cause: error });
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    /** A file may grow while it is read, and one of the kernel's says that it is empty. */
    function readUpTo(file, size, refuse) {
        let buffer = Buffer.allocUnsafe(size + 1);
        let length = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
            if (read === 0)
                return buffer.subarray(0, length);
            length += read;
            if (length > maximum)
                refuse();
            if (length === buffer.length)
                buffer = Buffer.concat([buffer], Math.min(2 * length + 65_536, maximum + 1));
        }
    }
}
function tooLarge(path, maximum) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: larger than ${maximum} bytes`);
}
/**
 * A link in a pull request must not show a reader of the log what else lies on the machine, since messages quote texts: it
 * is followed to a place that the working directory or its own folder holds.
 */
function refuseLinkOut(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
        return;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const within = (folder) => target.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if ([process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))].some((folder) => within((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder))))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is a link that leads out of its folder, so it is not followed`);
}
/**
 * The files of a name below a directory, sorted; a file is itself. Links are not followed.
 *
 * @throws ConfigurationError where nothing is there, or where there are more than `maximum`.
 */
function filesNamed(path, name, maximum) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: there is no such file or directory`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        return [path];
    const found = [];
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory())
                folders.push(place);
            else if (entry.isFile() && entry.name === name)
                found.push(place);
        }
        if (found.length + folders.length > maximum) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: more than ${maximum} files and directories: name the ones that are meant`);
        }
    }
    return found.sort();
}
/**
 * Proves that reports can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 */
function prepareDirectory(path) {
    try {
        for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) !== place)
                continue;
            // Permissions alone do not tell of a read-only or a full disk.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, ".keyproof-")));
            return;
        }
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
/**
 * Proves that a file of the runner's can be written to before anything is told by it.
 *
 * @throws ConfigurationError where it cannot; a variable that is not set names none.
 */
function demandWritable(variable, path) {
    if (path === undefined || path === "")
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return;
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${variable} names ${path}, which cannot be written to (${codeOf(error)})`, {
            cause: error,
        });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${variable} names ${path}, which is no file`);
}
/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when the directory does not take them (full, read-only, a directory of a report's name).
 */
function writeFiles(directory, files) {
    const written = [];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        removeLeftovers(directory);
        for (const { file, text } of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${file}.${process.pid}.tmp`);
            // A link of that name, which a pull request may have brought, is removed, not followed.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            written.push({ temporary, path });
            writeNew(temporary, text);
        }
        // All or none: what cannot be replaced is known before the first is.
        for (const { path } of written) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is a directory, so no report was written: remove it`);
            }
        }
        for (const { temporary, path } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        throw cannotWrite(directory, error);
    }
    finally {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    return written.map(({ path }) => path);
}
/** `.NAME.PID.tmp` of a run that was killed while it wrote; those of a run that goes on stay. */
function removeLeftovers(directory) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) {
        const pid = /^\..{1,200}\.(\d{1,10})\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && !runs(Number(pid)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    }
}
function runs(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) !== "ESRCH";
    }
}
function writeNew(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx");
    try {
        // To a descriptor, writeFileSync appends, and goes on where the system took a part only.
        for (const chunk of ArrayBuffer.isView(text) ? [text] : (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(text))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function cannotWrite(directory, error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`--output-dir ${directory}: cannot be written to (${code})`, { cause: error });
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : undefined;
}
/** A source file longer than this is not read. */
const MAXIMUM_SOURCE_BYTES = 10_000_000;
/** The folder that a repository begins in: the nearest around `start` that holds `.git`, else `start` itself. */
function repositoryRoot(start) {
    for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, ".git")))
            return place;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
    }
}
/** The files below a folder, by paths from it. What a link leads to outside of it is not there. */
function sourceTree(root) {
    const real_root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const inside = (path) => {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real_root, path));
            return real === real_root || real.startsWith(real_root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? real : undefined;
        }
        catch {
            return undefined;
        }
    };
    return {
        list: (folder) => {
            const place = inside(folder);
            return place === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory() ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place);
        },
        read: (file) => {
            const place = inside(file);
            if (place === undefined)
                return undefined;
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isFile() && size <= MAXIMUM_SOURCE_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, "utf8") : undefined;
        },
    };
}


/***/ }),

/***/ 72575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ packedConfiguration),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   yy: () => (/* binding */ packedVersions),
/* harmony export */   zK: () => (/* binding */ PART_NAMES),
/* harmony export */   zt: () => (/* binding */ EVIDENCE_SCHEMA_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50000);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94320);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50439);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);




/** The version of an evidence archive: which parts it has, what they hold, and how they become one file. */
const EVIDENCE_SCHEMA_VERSION = 1;
const part = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0),
    /** SHA-256, in hex. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^[0-9a-f]{64}$/),
});
/** The schema of an archive's `manifest.json`. Every other file of the archive is here, in the order of their names. */
const manifest = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(EVIDENCE_SCHEMA_VERSION),
    parts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        "assessment.json": part,
        "catalogue.json": part,
        "configuration.json": part,
        "inventory.json": part,
        /** The configuration file as it was read, where there was one. */
        "keyproof.yml": part.optional(),
        "policies.wasm": part,
        "results.sarif": part,
        "versions.json": part,
    }),
});
const MANIFEST_FILE = "manifest.json";
const PART_NAMES = manifest.shape.parts.keyof().options;
/**
 * The schema of an archive's `configuration.json`: what a scan was told by flags, file and defaults, as far as verdicts
 * and exit code follow from it. What else there is of a rule stands in `catalogue.json`.
 */
const packedConfiguration = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    fail_on: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf,
    allow_unknown: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    category: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** Where the configuration came from; its text is `keyproof.yml`. Archives of versions before it lack it. */
    configuration: _judged_by_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationSource */ .qc.optional(),
    /** The rules that were on. */
    rules: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        severity: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf,
        parameters: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.json()),
        environments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), tags: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).readonly()), severity: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf }))
            .optional(),
    })),
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        rule: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        resource: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        owner: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        where: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        problem: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    })),
});
/** The schema of an archive's `versions.json`. */
const packedVersions = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    /** Who judged and packed. */
    tool: _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z6,
    /** Who read the accounts: another version, where a saved inventory was judged. */
    collected_by: _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z6,
    /** SHA-256 (hex) of `policies.wasm` and `catalogue.json`, one after the other. */
    policy_digest: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** The versions of the documents' own schemas. */
    schemas: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ assessment: zod__WEBPACK_IMPORTED_MODULE_3__.int(), inventory: zod__WEBPACK_IMPORTED_MODULE_3__.int(), sarif: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
});


/***/ }),

/***/ 95574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
const CHUNK_BYTES = 1 << 20;
/**
 * The text as UTF-8, in chunks of up to a megabyte; a longer piece is a chunk of its own. A chunk's bytes are overwritten
 * when the next one is asked for: pieces that die at once cost no memory, ones that are kept for a while cost a gigabyte.
 */
function* chunksOf(pieces) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let used = 0;
    for (const piece of pieces) {
        // No UTF-16 unit becomes more than three bytes.
        const most = 3 * piece.length;
        if (used > 0 && used + most > CHUNK_BYTES) {
            yield chunk.subarray(0, used);
            used = 0;
        }
        if (most > CHUNK_BYTES)
            yield Buffer.from(piece);
        else
            used += chunk.write(piece, used);
    }
    if (used > 0)
        yield chunk.subarray(0, used);
}
/** The text as UTF-8, whole: bytes may be more than a string can hold. */
function bytesOf(pieces) {
    return Buffer.concat(Array.from(chunksOf(pieces), (chunk) => Buffer.from(chunk)));
}


/***/ })

};
