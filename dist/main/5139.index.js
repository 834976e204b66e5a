export const id = 5139;
export const ids = [5139];
export const modules = {

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

/***/ 15139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ inDays),
/* harmony export */   H8: () => (/* binding */ refuseTwice),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55520);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60165);




const DAY = 86_400_000;
/**
 * Holds archives against one another, in the order in which they are given: each has to name the one before it by its SHA-256,
 * to have been read after it, and to tell the same history.
 *
 * @param now when the last archive is too old, if a gap has a maximum.
 */
function chainOf(given, expected, now) {
    const digests = new Map(given.map(({ name, outcome }) => [digestOf(outcome), name]));
    const links = given.map((own, index) => linkOf(own, given[index - 1], digests, expected));
    const faults = wholeFaults(given, links, expected, now);
    const before = links[0]?.scan?.previous.at(-1);
    const open = before === undefined || expected.partial === true
        ? []
        : [
            `the first archive follows one of ${day(before.collected_at)} with SHA-256 ${before.sha256}, which is not given`,
        ];
    const wrong = faults.length > 0 || links.some((link) => link.faults.length > 0 || link.conclusion === "unsound");
    const unsure = open.length > 0 || links.some(({ conclusion }) => conclusion === "unverified");
    return { links, faults, open, conclusion: wrong ? "unsound" : unsure ? "unverified" : "sound" };
}
/** @throws ConfigurationError for an archive that is given twice: nothing can follow itself. */
function refuseTwice(given) {
    const seen = new Map();
    for (const { name, outcome } of given) {
        const digest = digestOf(outcome);
        if (digest === undefined)
            continue;
        const earlier = seen.get(digest);
        if (earlier !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${earlier} and ${name} are the same archive: give each once`);
        seen.set(digest, name);
    }
}
function verificationOf(outcome) {
    return outcome !== undefined && "verification" in outcome ? outcome.verification : undefined;
}
function digestOf(outcome) {
    return verificationOf(outcome)?.digest;
}
function linkOf({ name, outcome }, before, digests, { maximum_gap }) {
    const verification = verificationOf(outcome);
    const scan = verification?.judgement?.scan;
    const earlier = verificationOf(before?.outcome)?.judgement?.scan;
    const days = scan === undefined || earlier === undefined ? undefined : daysBetween(earlier.collected_at, scan.collected_at);
    return {
        name,
        digest: verification?.digest,
        conclusion: verification === undefined ? "unsound" : (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .conclusionOf */ .vu)(verification),
        refusal: "refusal" in outcome ? outcome.refusal : undefined,
        scan,
        days,
        faults: [
            ...(scan === undefined || before === undefined ? [] : followsFaults(scan, before, digests)),
            ...(days !== undefined && days <= 0 ? ["it was read before the one that it follows"] : []),
            ...tooLong(days, maximum_gap, "since the one before it"),
        ],
        notes: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(scan?.accounts, earlier?.accounts) || scan === undefined || earlier === undefined
            ? []
            : [`other accounts than before: ${scan.accounts.slice(0, 5).join(", ")}`],
    };
}
/** Whether the archive names the one before it, and tells of the same past. */
function followsFaults(scan, before, digests) {
    const named = scan.previous.at(-1);
    if (named === undefined)
        return ["it names no archive before it: a chain begins here"];
    const verification = verificationOf(before.outcome);
    if (named.sha256 !== verification?.digest) {
        const elsewhere = digests.get(named.sha256);
        const what = `it follows an archive of ${day(named.collected_at)} with SHA-256 ${named.sha256}`;
        return [
            elsewhere === undefined
                ? `${what}, which is not among these: it is missing, or was altered`
                : `it follows ${elsewhere}, which does not stand before it: they are out of order`,
        ];
    }
    const earlier = verification.judgement?.scan;
    if (earlier === undefined)
        return [];
    const past = (0,_model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .extended */ .uQ)(earlier.previous, linkTo(earlier, verification.digest));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plain(past), plain(scan.previous))
        ? []
        : ["it tells another history than the archives before it"];
}
/** How the archives that come after it refer to one. */
function linkTo({ collected_at, controls }, sha256) {
    return { collected_at, sha256, controls };
}
/** Without prototypes and order, which JSON keeps or not. */
function plain(links) {
    return JSON.parse(JSON.stringify(links));
}
function wholeFaults(given, links, { last, maximum_gap }, now) {
    const newest = links.at(-1);
    const since = newest?.scan === undefined ? undefined : daysBetween(newest.scan.collected_at, now.toISOString());
    return [
        ...(last === undefined || digestOf(given.at(-1)?.outcome) === last
            ? []
            : [`the last archive is not the one with SHA-256 ${last}: what came after is missing, or it was altered`]),
        ...tooLong(since, maximum_gap, "since the last scan"),
    ];
}
function tooLong(days, maximum, what) {
    if (days === undefined || maximum === undefined || days <= maximum)
        return [];
    return [`${inDays(days)} ${what}, more than ${maximum}`];
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY;
}
/** `7 days`, `6.5 days`. */
function inDays(days) {
    const rounded = Math.round(days * 10) / 10;
    return `${rounded} ${rounded === 1 ? "day" : "days"}`;
}
function day(moment) {
    return moment.slice(0, 10);
}


/***/ }),

/***/ 60165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ verifyArchives),
/* harmony export */   Y: () => (/* binding */ renderVerification),
/* harmony export */   vu: () => (/* binding */ conclusionOf),
/* harmony export */   w8: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59573);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94245);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31537);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71642);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14364);









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
    const [outcome] = await verifyArchives([path], worker, limits);
    if (outcome === undefined || "refusal" in outcome)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(`${path}: ${outcome?.refusal}`);
    return outcome.verification;
}
/** More processes than these would want more memory than many machines have. */
const MAXIMUM_PROCESSES = 4;
/**
 * What comes of each archive, in the order of the paths. A few processes take one after the other; one that an archive ends is
 * started anew for the next.
 *
 * @throws ConfigurationError for a path that names no file.
 */
async function verifyArchives(paths, worker, limits = LIMITS) {
    const outcomes = [];
    const rest = paths.entries();
    const lane = async () => {
        let judging;
        try {
            // The lanes share one iterator: each takes the next path that nobody took.
            for (const [index, path] of rest) {
                const archive = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path, _archive_js__WEBPACK_IMPORTED_MODULE_7__/* .MAXIMUM_ARCHIVE_BYTES */ .mC);
                if (archive === undefined)
                    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(`${path}: there is no such file`);
                if (judging === undefined || judging.ended())
                    judging = startJudging(worker, limits);
                outcomes[index] = await judging.ask(archive);
            }
        }
        finally {
            judging?.end();
        }
    };
    const lanes = Math.min(paths.length, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), MAXIMUM_PROCESSES);
    await Promise.all(Array.from({ length: lanes }, lane));
    return outcomes;
}
function startJudging(worker, { milliseconds, megabytes }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [`--max-old-space-size=${megabytes}`, (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(worker)], {
        env: {},
        stdio: ["pipe", "pipe", "ignore"],
    });
    const kill = () => child.kill("SIGKILL");
    // Whoever interrupts this process leaves none behind.
    process.once("exit", kill);
    let ended = false;
    let settle = () => undefined;
    const end = () => {
        ended = true;
        process.off("exit", kill);
        kill();
    };
    /** An archive that does not let itself be judged ends the process. */
    const refuse = (refusal) => {
        end();
        settle({ refusal });
    };
    let answer = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        answer += text;
        if (answer.length > MAXIMUM_ANSWER)
            return refuse("it cannot be judged again: the answer has no end");
        if (!answer.endsWith("\n"))
            return;
        const outcome = JSON.parse(answer);
        answer = "";
        settle(outcome);
    });
    child.on("error", (error) => refuse(`no process to judge it in can be started: ${error.message}`));
    child.on("close", (code, signal) => {
        const why = OUT_OF_MEMORY.includes(signal ?? code)
            ? `verifying it takes more than ${megabytes} MB of memory`
            : `it cannot be judged again: the judging process ended with ${signal ?? code}`;
        if (!ended)
            refuse(why);
    });
    // It may end before it has read everything.
    child.stdin.on("error", () => undefined);
    return {
        ended: () => ended,
        end,
        async ask(archive) {
            const length = Buffer.alloc(4);
            length.writeUInt32LE(archive.length);
            const timer = setTimeout(() => refuse(`it was not verified within ${milliseconds / 1000} s`), milliseconds);
            try {
                return await new Promise((resolve) => {
                    settle = resolve;
                    child.stdin.write(length);
                    child.stdin.write(archive);
                });
            }
            finally {
                clearTimeout(timer);
            }
        },
    };
}
function conclusionOf({ checked, judgement }) {
    const judged = checked.every(({ state }) => state === "ok") &&
        judgement !== undefined &&
        judgement.differing === 0 &&
        judgement.result.packed === judgement.result.now;
    if (!judged)
        return "unsound";
    const documents = judgement.documents.every(({ same }) => same);
    if (documents && judgement.configuration === "derived")
        return "sound";
    if (documents && judgement.configuration === "not_packed")
        return "unverified";
    return judgement.packed_by === _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j.version ? "unsound" : "unverified";
}
const CONCLUSIONS = {
    sound: "Sound: nothing was changed since it was packed, and the verdicts follow from what it holds.\nWho packed it, only a signature can say.",
    unsound: "NOT SOUND.",
    unverified: "NOT VERIFIED: the verdicts follow from what it holds, and what could not be made again (above) may have been changed.\nVerify it with the version that packed it.",
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
        ...followsLines(judgement),
        `SHA-256 of the archive: ${digest}`,
        CONCLUSIONS[conclusionOf(verification)],
    ];
    return `${lines.join("\n")}\n`;
}
function judgementLines(judgement, shipped_digest) {
    const { packed_by, policy_digest, own, compared, differing, differences, result, documents, rules, configuration } = judgement;
    const differ = differing === 0 ? "all the same" : `${differing} of them differ`;
    return [
        `Judged again with the packed policies: ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(compared, "verdict")} compared, ${differ}.`,
        ...differences.map(differenceLine),
        ...(differing > differences.length ? [`  and ${differing - differences.length} more`] : []),
        ...(result.packed === result.now
            ? []
            : [`The result differs: ${result.packed} in the archive, ${result.now} now.`]),
        ...documentsLines(documents, packed_by),
        ...CONFIGURATION_LINES[configuration],
        ...rulesLines(rules),
        policy_digest === shipped_digest
            ? `The policies are those of this keyproof (${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j.version}).`
            : `The policies are others than those of this keyproof (${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j.version}): what they call a pass, only they say.`,
        ...own.map(({ source, sha256, rules: number }) => `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, "rule")} ${number === 1 ? "is" : "are"} none of keyproof's, but of ${shown(source)} (SHA-256 ${shown(sha256)}): what they call a pass, only they say.`),
    ];
}
/** One archive alone says nothing of those before it. */
function followsLines(judgement) {
    const before = judgement?.scan.previous.at(-1);
    if (before === undefined)
        return [];
    return [
        `It follows the archive of ${before.collected_at.slice(0, 10)} with SHA-256 ${before.sha256}: verify both together.`,
    ];
}
const CONFIGURATION_LINES = {
    derived: ["configuration.json follows from the packed configuration file and options."],
    differs: ["configuration.json does not follow from the packed configuration file and options."],
    not_packed: ["configuration.json is taken as it stands: the options that it follows from are not packed."],
};
function differenceLine({ resource, rule, packed = "no verdict", now = "no verdict" }) {
    return `  ${shown(resource)}  ${shown(rule)}: ${packed} in the archive, ${now} now`;
}
function documentsLines(documents, packed_by) {
    const differing = documents.filter(({ same }) => !same).map(({ name }) => name);
    const same = documents.filter((document) => document.same).map(({ name }) => name);
    return [
        ...(same.length === 0 ? [] : [`Made again, byte for byte: ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same)}.`]),
        ...(differing.length === 0 ? [] : [`Made again, with other bytes: ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(differing)}.`]),
        ...(packed_by === _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j.version
            ? []
            : [
                `It says that keyproof ${shown(packed_by)} packed it: this version (${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j.version}) may word documents otherwise.`,
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
        `${off.length} of ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(shipped, "rule")} judged nothing, as configuration.json has it: ${[...named, ...more].join(", ")}.`,
    ];
}
function shown(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text), MAXIMUM_TEXT);
}


/***/ }),

/***/ 72575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ packedPrevious),
/* harmony export */   VC: () => (/* binding */ packedConfiguration),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   yy: () => (/* binding */ packedVersions),
/* harmony export */   zK: () => (/* binding */ PART_NAMES),
/* harmony export */   zt: () => (/* binding */ EVIDENCE_SCHEMA_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55520);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50439);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84112);





/** The version of an evidence archive: which parts it has, what they hold, and how they become one file. */
const EVIDENCE_SCHEMA_VERSION = 1;
const part = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0),
    /** SHA-256, in hex. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{64}$/),
});
/** The schema of an archive's `manifest.json`. Every other file of the archive is here, in the order of their names. */
const manifest = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(EVIDENCE_SCHEMA_VERSION),
    parts: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        "assessment.json": part,
        "catalogue.json": part,
        "configuration.json": part,
        "inventory.json": part,
        /** The configuration file as it was read, where there was one. */
        "keyproof.yml": part.optional(),
        /** Own policies, where there were some. */
        "own-policies.json": part.optional(),
        "policies.wasm": part,
        /** The scans before it, where it follows one. */
        "previous.json": part.optional(),
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
const packedConfiguration = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    fail_on: _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf,
    allow_unknown: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    category: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    /** Where the configuration came from; its text is `keyproof.yml`. Archives of versions before it lack it. */
    configuration: _judged_by_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationSource */ .qc.optional(),
    /**
     * The options by which it follows from `keyproof.yml`, as they were given. Archives of versions before it lack them, and so may
     * those without account ids, whose file is no longer what was read.
     */
    options: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.boolean(), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string())])).optional(),
    /** The rules that were on. */
    rules: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        severity: _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf,
        parameters: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.json()),
        environments: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), tags: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()).readonly()), severity: _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf }))
            .optional(),
    })),
    waivers: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        rule: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        resource: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        tags: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()).readonly()).optional(),
        owner: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        where: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        problem: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })),
});
/** The schema of an archive's `previous.json`: the archives that it follows, by their SHA-256. */
const packedPrevious = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ links: _history_js__WEBPACK_IMPORTED_MODULE_0__/* .chain */ .cy });
/** The schema of an archive's `versions.json`. */
const packedVersions = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Who judged and packed. */
    tool: _inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z6,
    /** Who read the accounts: another version, where a saved inventory was judged. */
    collected_by: _inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z6,
    /** SHA-256 (hex) of `policies.wasm` and `catalogue.json`, one after the other. */
    policy_digest: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** The versions of the documents' own schemas. */
    schemas: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ assessment: zod__WEBPACK_IMPORTED_MODULE_4__.int(), inventory: zod__WEBPACK_IMPORTED_MODULE_4__.int(), sarif: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
});


/***/ })

};
