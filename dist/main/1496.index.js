export const id = 1496;
export const ids = [1496];
export const modules = {

/***/ 56306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/evidence/chain.js
var evidence_chain = __webpack_require__(15139);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/report/history.js
var report_history = __webpack_require__(83237);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
;// CONCATENATED MODULE: ./build/program/src/evidence/chain_text.js





const MAXIMUM_TEXT = 300;
const WORDS = {
    sound: "sound",
    unsound: "NOT SOUND",
    unverified: "NOT VERIFIED",
};
/** A chain for the terminal: each archive, what is wrong, and the history of every control. */
function renderChain(chain) {
    const { links, faults, open } = chain;
    const width = Math.max(...links.map(({ name }) => shown(name).length));
    const lines = [
        ...links.flatMap((link) => linkLines(link, width)),
        "",
        ...[...faults, ...open].map((text) => `${shown(text)}.`),
        ...historyLines(links),
        gapsLine(links),
        CONCLUSIONS[chain.conclusion],
        "Whether a scan came after the last one, and who packed them, only what is kept elsewhere can say: the last SHA-256 (--last), a signature.",
    ];
    return `${lines.join("\n")}\n`;
}
const CONCLUSIONS = {
    sound: "Sound: every archive is as it was packed, its verdicts follow from what it holds, and each names the one before it.",
    unsound: "NOT SOUND: an archive was changed, is missing or stands in the wrong place.",
    unverified: "NOT VERIFIED: nothing was found wrong, and not everything could be compared.",
};
function linkLines({ name, digest, conclusion, refusal, scan, days, faults, notes }, width) {
    const when = scan === undefined ? "" : `  ${scan.collected_at.slice(0, 16).replace("T", " ")} UTC`;
    const since = days === undefined ? "" : `, ${(0,evidence_chain/* inDays */.DV)(days)} later`;
    return [
        `${shown(name).padEnd(width)}  ${WORDS[conclusion]}${when}${since}`,
        ...(digest === undefined ? [] : [`  SHA-256 ${digest}`]),
        ...[refusal ?? [], faults, notes].flat().map((text) => `  ${shown(text)}`),
        ...(conclusion === "sound" || refusal !== undefined ? [] : ["  `keyproof verify` of it alone says more"]),
    ];
}
/** Of the scans that are known: each archive that is given, and before them those that the first one names. */
function pointsOf(links) {
    const [first] = links;
    return [...(first?.scan?.previous ?? []), ...links.flatMap(({ scan }) => scan ?? [])];
}
function historyLines(links) {
    const histories = (0,report_history/* historiesOf */.u)(pointsOf(links));
    if (histories.length === 0)
        return [];
    const named = links[0]?.scan?.previous.length ?? 0;
    const lines = histories.map(({ framework, control, text }) => {
        return `  ${shown(`${(0,frameworks/* frameworkName */.U7)(framework)} ${control}`)}: ${shown(text)}`;
    });
    return [
        `Controls, as far as the rules test them, on the days of the scans${named === 0 ? "" : ` (${(0,wording/* count */.U9)(named, "scan")} before these as the first archive tells them)`}:`,
        ...lines,
        "",
    ];
}
function gapsLine(links) {
    const gaps = links.flatMap(({ days }) => days ?? []);
    if (gaps.length === 0)
        return `${(0,wording/* count */.U9)(links.length, "archive")}.`;
    const between = `between ${(0,evidence_chain/* inDays */.DV)(Math.min(...gaps))} and ${(0,evidence_chain/* inDays */.DV)(Math.max(...gaps))}`;
    return `${(0,wording/* grouped */.zD)(links.length)} archives, ${between} apart.`;
}
/** A chain for programs. */
function renderChainJson({ links, faults, open, conclusion }) {
    const archives = links.map(({ name, digest, conclusion, refusal, scan, days, faults, notes }) => {
        return { file: name, sha256: digest, collected_at: scan?.collected_at, conclusion, refusal, days, faults, notes };
    });
    const controls = (0,report_history/* historiesOf */.u)(pointsOf(links)).map(({ framework, control, text, last }) => {
        return { framework, control, history: text, last };
    });
    return `${JSON.stringify({ schema_version: 1, conclusion, faults, open, archives, controls }, null, "\t")}\n`;
}
function shown(text) {
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), MAXIMUM_TEXT);
}

// EXTERNAL MODULE: ./build/program/src/evidence/verify.js
var verify = __webpack_require__(60165);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
;// CONCATENATED MODULE: ./build/program/src/cli/verify.js







const EXIT_CODES = { sound: 0, unsound: 1, unverified: 3 };
/** More archives than these are no chain: weeks of twenty years. */
const MAXIMUM_ARCHIVES = 1100;
const options = schemas.object({
    last: schemas.string().optional(),
    maxGap: schemas.string().optional(),
    partial: schemas.boolean().optional(),
    format: schemas["enum"](["text", "json"]),
});
function declare(command) {
    command
        .option("--last <sha256>", "the SHA-256 of the archive that has to be the last")
        .option("--max-gap <days>", "more days than these between two scans, or since the last, are not sound")
        .option("--partial", "the first archive may follow one that is not given")
        .addOption(new esm/* Option */.c$("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"));
}
/** Verifies an archive, or several as a chain, in the order in which they are given. */
async function run(command, { policies, worker }) {
    const archives = command.args;
    const given = options.parse(command.opts());
    const expected = expectedIn(given);
    const [archive = ""] = archives;
    if (archives.length === 1 && Object.keys(expected).length === 0 && given.format === "text") {
        const verification = await (0,verify/* verifyArchive */.w8)(archive, worker);
        process.stdout.write((0,verify/* renderVerification */.Y)(verification, (0,src_policies/* loadPolicies */.hd)(policies).digest));
        return EXIT_CODES[(0,verify/* conclusionOf */.vu)(verification)];
    }
    if (archives.length > MAXIMUM_ARCHIVES)
        throw new errors/* ConfigurationError */.j1(`verify: more than ${MAXIMUM_ARCHIVES} archives`);
    const outcomes = await (0,verify/* verifyArchives */.Rr)(archives, worker);
    const verified = outcomes.map((outcome, index) => ({ name: archives[index] ?? "", outcome }));
    (0,evidence_chain/* refuseTwice */.H8)(verified);
    const chain = (0,evidence_chain/* chainOf */.dR)(verified, expected, new Date());
    process.stdout.write(given.format === "json" ? renderChainJson(chain) : renderChain(chain));
    return EXIT_CODES[chain.conclusion];
}
function expectedIn({ last, maxGap, partial }) {
    if (last !== undefined && !/^[0-9a-f]{64}$/.test(last)) {
        throw new errors/* ConfigurationError */.j1(`--last "${last}" is no SHA-256: give 64 hexadecimal digits, as \`evidence\` prints them`);
    }
    const days = maxGap === undefined ? undefined : Number(maxGap);
    if (days !== undefined && !(days > 0))
        throw new errors/* ConfigurationError */.j1(`--max-gap "${maxGap}" is not a number of days`);
    return {
        ...(last === undefined ? {} : { last }),
        ...(days === undefined ? {} : { maximum_gap: days }),
        ...(partial === undefined ? {} : { partial }),
    };
}


/***/ }),

/***/ 56425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   U: () => (/* binding */ demandWritable),
/* harmony export */   _6: () => (/* binding */ sourceTree),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fl: () => (/* binding */ existingOf),
/* harmony export */   hK: () => (/* binding */ filesNamed),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qD: () => (/* binding */ prepareFile),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zn: () => (/* binding */ writeNewFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _text_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5301);




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
 * Proves that files can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 *
 * @param where the option that names it, for the error.
 */
function prepareDirectory(path, where = `--output-dir ${path}`) {
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
        throw cannotWrite(where, error);
    }
}
/**
 * Proves that a file can be made, or replaced by a new one. A device or a link is neither: /dev/stdout would be lost.
 *
 * @throws ConfigurationError where it cannot; `where` names the option.
 */
function prepareFile(path, where) {
    prepareDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), where);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status?.isDirectory())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: this is a directory: name a file in it`);
    if (status !== undefined && !status.isFile()) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: this is no regular file, and would be replaced by one: name another`);
    }
}
/** The same for every name of a file, as far as its folder is there. */
function placeOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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
/** As `writeAll`, of files in one directory. */
function writeFiles(directory, files) {
    const where = `--output-dir ${directory}`;
    function* inDirectory() {
        for (const { file, text } of files)
            yield { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), text, where, folder: directory };
    }
    return writeAll(inDirectory());
}
/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when a directory does not take them (full, read-only, a directory of a report's name).
 */
function writeAll(files) {
    const written = [];
    let place = "";
    try {
        for (const { path, text, where, folder } of files) {
            place = where;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            removeLeftovers(folder);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
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
        throw cannotWrite(place, error);
    }
    finally {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    return written.map(({ path }) => path);
}
/** Those of some paths below a directory that cannot be made: something is there, or a file where a folder would be. */
function existingOf(directory, files) {
    return files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).filter(isTaken);
}
/** A link that leads nowhere takes a name too. */
function isTaken(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/**
 * Writes files that were not there, with the folders that they need, all or none: what was begun is taken away again where
 * one cannot be written.
 *
 * @returns their paths.
 * @throws ConfigurationError for one that is there, or cannot be written.
 */
function writeNewFiles(directory, files) {
    const there = existingOf(directory, [...files.keys()]);
    if (there.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${there.join(", ")}: there already, so nothing was written`);
    const made = [];
    const written = [];
    try {
        for (const [file, text] of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
            const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            if (first !== undefined)
                made.push(first);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: "wx" });
            written.push(path);
        }
        return written;
    }
    catch (error) {
        for (const path of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        for (const folder of made.reverse())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        const code = codeOf(error);
        if (code === undefined)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${directory}: cannot be written to (${code}), so nothing was written`, {
            cause: error,
        });
    }
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
        for (const chunk of ArrayBuffer.isView(text) ? [text] : (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(text))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function cannotWrite(where, error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: cannot be written to (${code})`, { cause: error });
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
/**
 * The repository that a file belongs to: the nearest folder around it that holds a `.git` folder, and the path from there; with
 * slashes. `.git` is a file in a submodule, which belongs to the repository around it. Without any it is the working directory.
 */
function repositoryOf(path) {
    const isRoot = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() === true;
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (let place = start;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if (isRoot(place))
            return { root: place, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).replaceAll("\\", "/") };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return { root: process.cwd(), path };
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

/***/ 75579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ frameworkName),
/* harmony export */   _M: () => (/* binding */ controlTitle),
/* harmony export */   i: () => (/* binding */ FRAMEWORKS)
/* harmony export */ });
/**
 * The frameworks, by the name that METADATA and `--framework` use. The publishers' titles are those of AWS's references of Security Hub,
 * Trusted Advisor and IAM Access Analyzer, and of NIST SP 800-53 Revision 5.
 */
const FRAMEWORKS = {
    aws_security_hub: {
        name: "AWS Security Hub CSPM",
        titles_by: "publisher",
        controls: {
            "CloudTrail.1": "CloudTrail should be enabled and configured with at least one multi-Region trail that includes read and write management events",
            "CloudTrail.2": "CloudTrail should have encryption at-rest enabled",
            "CloudTrail.3": "At least one CloudTrail trail should be enabled",
            "CloudTrail.4": "CloudTrail log file validation should be enabled",
            "CloudWatch.7": "Ensure a log metric filter and alarm exist for disabling or scheduled deletion of customer managed keys",
            "CloudWatch.16": "CloudWatch log groups should be retained for a specified time period",
            "Config.1": "AWS Config should be enabled and use the service-linked role for resource recording",
            "EC2.6": "VPC flow logging should be enabled in all VPCs",
            "EC2.15": "Amazon EC2 subnets should not automatically assign public IP addresses",
            "GuardDuty.1": "GuardDuty should be enabled",
            "IAM.28": "IAM Access Analyzer external access analyzer should be enabled",
            "Inspector.1": "Amazon Inspector EC2 scanning should be enabled",
            "KMS.1": "IAM customer managed policies should not allow decryption actions on all KMS keys",
            "KMS.2": "IAM principals should not have IAM inline policies that allow decryption actions on all KMS keys",
            "KMS.3": "AWS KMS keys should not be deleted unintentionally",
            "KMS.4": "AWS KMS key rotation should be enabled",
            "KMS.5": "KMS keys should not be publicly accessible",
        },
    },
    aws_config: {
        name: "AWS Config managed rules",
        titles_by: "keyproof",
        controls: {
            CLOUDTRAIL_SECURITY_TRAIL_ENABLED: "A trail follows the security practices: all Regions, validated, encrypted",
            CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED: "CloudTrail log files are validated",
            GUARDDUTY_ENABLED_CENTRALIZED: "GuardDuty is on in the account and Region",
            CLOUD_TRAIL_ENCRYPTION_ENABLED: "CloudTrail logs are encrypted with a KMS key",
            CMK_BACKING_KEY_ROTATION_ENABLED: "KMS keys rotate",
            IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS: "Customer managed IAM policies allow no blocked action on all KMS keys",
            IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED: "IAM Access Analyzer looks for external access",
            IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS: "Inline IAM policies allow no blocked action on all KMS keys",
            INSPECTOR_EC2_SCAN_ENABLED: "Amazon Inspector scans EC2 instances",
            KMS_CMK_NOT_SCHEDULED_FOR_DELETION: "KMS keys do not wait for their deletion",
            KMS_KEY_POLICY_NO_PUBLIC_ACCESS: "KMS key policies let nobody in from the public",
            KMS_KEY_TAGGED: "KMS keys have tags",
            MULTI_REGION_CLOUD_TRAIL_ENABLED: "A trail records all Regions",
        },
    },
    aws_trusted_advisor: {
        name: "AWS Trusted Advisor",
        titles_by: "publisher",
        controls: { hc0dfs7601: "AWS CloudHSM clusters running HSM instances in a single AZ" },
    },
    aws_access_analyzer: {
        name: "IAM Access Analyzer",
        titles_by: "publisher",
        controls: { ExternalAccess: "External access findings" },
    },
    cis_aws_1_2_0: {
        name: "CIS AWS Foundations Benchmark 1.2.0",
        titles_by: "keyproof",
        controls: {
            "2.1": "CloudTrail records all Regions",
            "2.2": "CloudTrail log files are validated",
            "2.5": "AWS Config records in all Regions",
            "2.7": "CloudTrail logs are encrypted with a KMS key",
            "2.8": "Customer-created KMS keys rotate",
            "3.7": "An alarm tells of customer-created keys that are disabled or to be deleted",
        },
    },
    cis_aws_1_4_0: {
        name: "CIS AWS Foundations Benchmark 1.4.0",
        titles_by: "keyproof",
        controls: {
            "3.1": "CloudTrail records all Regions",
            "3.2": "CloudTrail log files are validated",
            "3.5": "AWS Config records in all Regions",
            "3.7": "CloudTrail logs are encrypted with a KMS key",
            "3.8": "Customer-created KMS keys rotate",
            "3.9": "VPC flow logs are kept of every VPC",
            "4.7": "An alarm tells of customer-created KMS keys being disabled or deleted",
        },
    },
    cis_aws_3_0_0: {
        name: "CIS AWS Foundations Benchmark 3.0.0",
        titles_by: "keyproof",
        controls: {
            "1.20": "IAM Access Analyzer looks for external access in all Regions",
            "3.1": "CloudTrail records all Regions",
            "3.2": "CloudTrail log files are validated",
            "3.3": "AWS Config records in all Regions",
            "3.5": "CloudTrail logs are encrypted with a KMS key",
            "3.6": "Customer-created symmetric KMS keys rotate",
            "3.7": "VPC flow logs are kept of every VPC",
            "4.7": "An alarm tells of customer-created KMS keys being disabled or deleted",
            "4.16": "Security Hub is on",
        },
    },
    cis_aws_4_0_1: {
        name: "CIS AWS Foundations Benchmark 4.0.1",
        titles_by: "keyproof",
        controls: { "3.6": "Customer-created symmetric KMS keys rotate" },
    },
    cis_aws_5_0_0: {
        name: "CIS AWS Foundations Benchmark 5.0.0",
        titles_by: "keyproof",
        controls: {
            "1.19": "IAM Access Analyzer looks for external access in all Regions",
            "3.1": "CloudTrail records all Regions",
            "3.2": "CloudTrail log files are validated",
            "3.3": "AWS Config records in all Regions",
            "3.5": "CloudTrail logs are encrypted with a KMS key",
            "3.6": "Customer-created symmetric KMS keys rotate",
            "3.7": "VPC flow logs are kept of every VPC",
            "4.7": "An alarm tells of customer-created KMS keys being disabled or deleted",
            "4.16": "Security Hub is on",
        },
    },
    cis_aws_6_0_0: {
        name: "CIS AWS Foundations Benchmark 6.0.0",
        titles_by: "keyproof",
        controls: {
            "2.19": "IAM Access Analyzer looks for external access in all Regions",
            "4.1": "CloudTrail records all Regions",
            "4.2": "CloudTrail log files are validated",
            "4.3": "AWS Config records in all Regions",
            "4.6": "Customer-created symmetric KMS keys rotate",
            "4.7": "VPC flow logs are kept of every VPC",
            "5.7": "An alarm tells of customer-created KMS keys being disabled or deleted",
            "5.16": "Security Hub is on",
        },
    },
    cis_aws_7_0_0: {
        name: "CIS AWS Foundations Benchmark 7.0.0",
        titles_by: "keyproof",
        controls: {
            "2.18": "IAM Access Analyzer looks for external access in all Regions",
            "2.21": "Policies of resources let nobody in from the public",
            "4.1": "CloudTrail records all Regions",
            "4.2": "CloudTrail log files are validated",
            "4.3": "AWS Config records in all Regions",
            "4.6": "Customer-created symmetric KMS keys rotate",
            "4.7": "VPC flow logs are kept of every VPC",
            "5.7": "An alarm tells of customer-created KMS keys being disabled or deleted",
            "5.16": "Security Hub is on",
        },
    },
    pci_dss_4_0_1: {
        name: "PCI DSS 4.0.1",
        titles_by: "keyproof",
        controls: {
            "1.3.1": "Traffic into the cardholder data environment is restricted",
            "1.4.2": "Traffic from untrusted into trusted networks is restricted",
            "1.4.4": "Systems that store cardholder data cannot be reached from untrusted networks",
            "3.5.1.1": "Hashes that make account numbers unreadable are keyed, and their keys are managed",
            "3.6.1": "Keys that protect account data are protected against disclosure and misuse",
            "3.6.1.1": "Service providers document their cryptographic architecture",
            "3.6.1.2": "Secret and private keys are kept in one of the secure forms",
            "3.6.1.3": "As few custodians as possible have access to cleartext key components",
            "3.6.1.4": "Keys are kept in as few places as possible",
            "3.7.1": "Strong keys are generated",
            "3.7.2": "Keys are distributed securely",
            "3.7.3": "Keys are stored securely",
            "3.7.4": "Keys are changed at the end of their cryptoperiod",
            "3.7.5": "Keys that are weakened, exposed or no longer needed are retired, replaced or destroyed",
            "3.7.6": "Manual operations on cleartext keys need split knowledge and dual control",
            "3.7.7": "Keys cannot be substituted without authorization",
            "3.7.8": "Key custodians accept their duties formally",
            "3.7.9": "Service providers that share keys with customers tell them how to handle them",
            "7.2": "Access is defined and assigned by need",
            "7.2.1": "There is a model of who may have access to what",
            "7.2.2": "Users have the least access that their work needs",
            "7.2.3": "Access is approved by those in charge",
            "7.2.4": "Users' access is reviewed at least every six months",
            "7.2.5": "Accounts of applications and systems have the least access that they need",
            "7.2.5.1": "Access of applications and systems is reviewed from time to time",
            "7.2.6": "Querying stores of cardholder data is restricted",
            "10.2.1": "Audit logs are on for all system components",
            "10.3.2": "Audit logs are protected from changes",
            "10.5.1": "Audit logs are kept for 12 months, the last three at hand",
            "11.3.1": "Systems are scanned for vulnerabilities from inside, and what is found is resolved",
            "11.5.1": "Intrusions are detected or prevented",
        },
    },
    nist_800_53_r5: {
        name: "NIST SP 800-53 Revision 5",
        titles_by: "publisher",
        controls: {
            "AC-2": "Account Management",
            "AC-2(1)": "Automated System Account Management",
            "AC-2(4)": "Automated Audit Actions",
            "AC-2(12)": "Account Monitoring for Atypical Usage",
            "AC-3": "Access Enforcement",
            "AC-3(7)": "Role-based Access Control",
            "AC-3(15)": "Discretionary and Mandatory Access Control",
            "AC-4": "Information Flow Enforcement",
            "AC-4(26)": "Audit Filtering Actions",
            "AC-5": "Separation of Duties",
            "AC-6": "Least Privilege",
            "AC-6(3)": "Network Access to Privileged Commands",
            "AC-6(9)": "Log Use of Privileged Functions",
            "AC-21": "Information Sharing",
            "AU-2": "Event Logging",
            "AU-3": "Content of Audit Records",
            "AU-5": "Response to Audit Logging Process Failures",
            "AU-6(1)": "Automated Process Integration",
            "AU-6(3)": "Correlate Audit Record Repositories",
            "AU-6(4)": "Central Review and Analysis",
            "AU-9": "Protection of Audit Information",
            "AU-10": "Non-repudiation",
            "AU-11": "Audit Record Retention",
            "AU-12": "Audit Record Generation",
            "AU-14(1)": "System Start-up",
            "CA-2": "Control Assessments",
            "CA-7": "Continuous Monitoring",
            "CA-9(1)": "Compliance Checks",
            "CM-3": "Configuration Change Control",
            "CM-3(6)": "Cryptography Management",
            "CM-6(1)": "Automated Management, Application, and Verification",
            "CM-8": "System Component Inventory",
            "CM-8(2)": "Automated Maintenance",
            "CP-9": "System Backup",
            "CP-10": "System Recovery and Reconstitution",
            "RA-5": "Vulnerability Monitoring and Scanning",
            "SA-8(22)": "Accountability and Traceability",
            "SA-9(6)": "Organization-controlled Cryptographic Keys",
            "SA-22": "Unsupported System Components",
            "SC-7": "Boundary Protection",
            "SC-7(5)": "Deny by Default — Allow by Exception",
            "SC-7(9)": "Restrict Threatening Outgoing Communications Traffic",
            "SC-7(10)": "Prevent Exfiltration",
            "SC-12": "Cryptographic Key Establishment and Management",
            "SC-12(2)": "Symmetric Keys",
            "SC-13": "Cryptographic Protection",
            "SC-17": "Public Key Infrastructure Certificates",
            "SC-28": "Protection of Information at Rest",
            "SC-28(1)": "Cryptographic Protection",
            "SC-28(3)": "Cryptographic Keys",
            "SC-36": "Distributed Processing and Storage",
            "SI-3(8)": "Detect Unauthorized Commands",
            "SI-4": "System Monitoring",
            "SI-4(20)": "Privileged Users",
            "SI-7(1)": "Integrity Checks",
            "SI-7(3)": "Centrally Managed Integrity Tools",
            "SI-7(6)": "Cryptographic Protection",
            "SI-7(7)": "Integration of Detection and Response",
            "SI-7(8)": "Auditing Capability for Significant Events",
            "SI-13": "Predictable Failure Prevention",
            "SI-13(5)": "Failover Capability",
        },
    },
    pqc: {
        name: "Post-quantum transition (NIST IR 8547 draft, NIST SP 800-131A, CNSA 2.0)",
        titles_by: "keyproof",
        controls: {
            "IR-8547": "What quantum computers break is deprecated after 2030 and disallowed after 2035 (draft)",
            "SP-800-131A": "What is too weak already is not used",
            "CNSA-2.0": "National Security Systems use the NSA's suite, anew from 2027 and wholly from 2032",
        },
    },
    iso_27001_2022: {
        name: "ISO/IEC 27001:2022, Annex A",
        titles_by: "keyproof",
        controls: {
            "A.5.3": "Duties that conflict are kept apart",
            "A.5.12": "Information is classified",
            "A.5.15": "Access follows rules",
            "A.8.1": "Devices of users are protected",
            "A.8.3": "Access to information is restricted",
            "A.8.8": "Technical vulnerabilities are dealt with",
            "A.8.13": "Backups are kept and tested",
            "A.8.14": "Processing is redundant enough",
            "A.8.15": "Activities are logged",
            "A.8.16": "Networks, systems and applications are monitored",
            "A.8.20": "Networks are secured",
            "A.8.22": "Networks are kept apart",
            "A.8.24": "Cryptography is used by rules, key management included",
        },
    },
};
/** A framework's name; its id where nobody gave it one. */
function frameworkName(id) {
    return frameworkOf(id)?.name ?? id;
}
/** The title of a framework's control, where there is one. */
function controlTitle(framework, control) {
    const controls = frameworkOf(framework)?.controls ?? {};
    return Object.hasOwn(controls, control) ? controls[control] : undefined;
}
function frameworkOf(id) {
    return Object.hasOwn(FRAMEWORKS, id) ? FRAMEWORKS[id] : undefined;
}


/***/ }),

/***/ 55520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ statusOfControls),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* unused harmony exports controlStatus, MAXIMUM_LINKS, link */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * What a scan says of a control: `met` where its rules pass on everything that they are about, `not_met` where one fails or
 * is waived, `not_established` where something is unknown or was not listed. A control of which nothing was seen has none.
 */
const controlStatus = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["met", "not_met", "not_established"]);
/** Framework -> control -> its status. */
const controls = zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100), zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200), controlStatus));
/** Longer than ten years of weeks. */
const MAXIMUM_LINKS = 530;
/** One scan of a chain: when the accounts were read, the SHA-256 of its archive, and what it said. */
const link = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    collected_at: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/),
    controls,
});
/** The scans before one, the oldest first, the one right before it last. */
const chain = zod__WEBPACK_IMPORTED_MODULE_0__.array(link).min(1).max(MAXIMUM_LINKS);
/** A chain that is one longer. Of one that is too long, the oldest are left out. */
function extended(earlier, last) {
    return [...earlier, last].slice(-MAXIMUM_LINKS);
}
/** In place of a framework, of rules that map to none: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";
/** The status of every control of which something was seen, or of whose resources a listing failed. */
function statusOfControls({ rules, resources, gaps }) {
    const verdicts = verdictsByRule(resources);
    const unlisted = new Set(gaps.map(({ type }) => type));
    const seen = new Map();
    for (const { id, controls } of rules) {
        const own = new Set(verdicts.get(id));
        own.delete("not_applicable");
        if (unlisted.has(id.split("/")[0] ?? ""))
            own.add("unknown");
        const mapped = Object.entries(controls);
        for (const [framework, ids] of mapped.length === 0 ? [[OWN_FRAMEWORK, [id]]] : mapped) {
            for (const control of ids)
                add(seen, framework, control, own);
        }
    }
    return Object.fromEntries([...seen].flatMap(([framework, own]) => {
        const statuses = [...own].flatMap(([control, all]) => all.size === 0 ? [] : [[control, statusOf(all)]]);
        return statuses.length === 0 ? [] : [[framework, Object.fromEntries(statuses)]];
    }));
}
function verdictsByRule(resources) {
    const all = new Map();
    for (const { verdicts } of resources) {
        for (const [rule, verdict] of Object.entries(verdicts)) {
            const own = all.get(rule);
            if (own === undefined)
                all.set(rule, new Set([verdict]));
            else
                own.add(verdict);
        }
    }
    return all;
}
function add(seen, framework, control, verdicts) {
    const own = seen.get(framework) ?? new Map();
    seen.set(framework, own);
    own.set(control, new Set([...(own.get(control) ?? []), ...verdicts]));
}
function statusOf(verdicts) {
    if (verdicts.has("fail") || verdicts.has("waived"))
        return "not_met";
    return verdicts.has("unknown") || !verdicts.has("pass") ? "not_established" : "met";
}


/***/ }),

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   hd: () => (/* binding */ loadPolicies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);



/** Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). */
function loadPolicies(directory) {
    return bundleOf(readPolicies(directory));
}
function readPolicies(directory) {
    return {
        wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("policies.wasm", directory)),
        catalogue: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("catalogue.json", directory)),
    };
}
/** @throws where `catalogue` is none. */
function bundleOf({ wasm, catalogue: text }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(wasm).update(text).digest("hex");
    return { wasm, rules: _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW.parse(JSON.parse(new TextDecoder().decode(text))).rules, digest };
}


/***/ }),

/***/ 83237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75579);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55520);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38472);



/** The history of every control in a scan that follows others, this one included; undefined for one that follows none. */
function historyOf({ history, inventory, rules, resources, gaps }) {
    if (history === undefined)
        return undefined;
    const last = { collected_at: inventory.collected_at, controls: (0,_model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOfControls */ ._4)({ rules, resources, gaps }) };
    return historiesOf([...history, last]);
}
/** The history of every control that one of the scans saw something of. `points`: the oldest first. */
function historiesOf(points) {
    const seen = new Map();
    for (const { controls } of points) {
        for (const [framework, own] of Object.entries(controls)) {
            for (const control of Object.keys(own))
                seen.set(JSON.stringify([framework, control]), { framework, control });
        }
    }
    return [...seen.values()]
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(({ framework }) => placeOf(framework), ({ framework }) => framework, ({ control }) => sortable(control)))
        .map(({ framework, control }) => {
        const statuses = points.map(({ collected_at, controls }) => ({
            date: collected_at.slice(0, 10),
            status: Object.hasOwn(controls, framework) ? own(controls[framework], control) : undefined,
        }));
        return { framework, control, text: periods(statuses), last: statuses.at(-1)?.status };
    });
}
const FRAMEWORK_IDS = Object.keys(_model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAMEWORKS */ .i);
/** In the order of src/model/frameworks.ts; what is not there comes last. */
function placeOf(framework) {
    const index = FRAMEWORK_IDS.indexOf(framework);
    return String(index < 0 ? FRAMEWORK_IDS.length : index).padStart(4, "0");
}
/** `3.10` after `3.9`. */
function sortable(control) {
    return control.replace(/\d+/g, (number) => number.padStart(6, "0"));
}
function own(controls, control) {
    return controls !== undefined && Object.hasOwn(controls, control) ? controls[control] : undefined;
}
const WORDS = { met: "met", not_met: "not met" };
/** So many days of a kind are named, then how many more there are. */
const MAXIMUM_DAYS = 10;
/**
 * The days of the scans on which a control was met and was not, as periods, and those on which it was not seen. Between two scans
 * nobody looked: a period says what each scan in it said.
 */
function periods(days) {
    const runs = [];
    const unseen = [];
    for (const { date, status } of days) {
        const last = runs.at(-1);
        if (status !== "met" && status !== "not_met")
            unseen.push(date);
        else if (last?.status === status)
            last.to = date;
        else
            runs.push({ status, from: date, to: date });
    }
    const told = runs.map(({ status, from, to }) => `${WORDS[status]} ${from === to ? `on ${from}` : `from ${from} to ${to}`}`);
    const rest = unseen.length - MAXIMUM_DAYS;
    const dates = `${unseen.slice(0, MAXIMUM_DAYS).join(", ")}${rest > 0 ? ` and ${rest} more days` : ""}`;
    return [...told, ...(unseen.length === 0 ? [] : [`not seen on ${dates}`])].join(", ");
}


/***/ }),

/***/ 5301:
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
