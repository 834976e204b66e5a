export const id = 7174;
export const ids = [7174];
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

/***/ 29101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameBytes),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 13685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ packEvidence),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* unused harmony export seal */
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);
/* harmony import */ var _report_assessment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43783);
/* harmony import */ var _report_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24033);
/* harmony import */ var _report_pieces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95574);
/* harmony import */ var _report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91944);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71642);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14364);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29101);










/** The archive's name in the output directory. */
const EVIDENCE_FILE = "keyproof-evidence.zip";
/**
 * The evidence archive of a scan: what was read, by what it was judged, and what came of it. A function of the inventory,
 * the policies, the configuration and this program's version alone.
 *
 * @throws ConfigurationError for a scan that is too large for an archive.
 */
function packEvidence(scan, { policies, config, configuration_file }) {
    const parts = new Map([
        ...documentsOf(scan),
        ["catalogue.json", policies.catalogue],
        ["configuration.json", encoded(json(configurationOf(config)))],
        ...(configuration_file === undefined ? [] : [["keyproof.yml", encoded(configuration_file)]]),
        ["policies.wasm", policies.wasm],
    ]);
    return seal(parts);
}
/** An archive of parts, with their manifest. */
function seal(parts) {
    const sealed = encoded(renderManifest(manifestOf(parts)));
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .writeArchive */ ._d)(new Map([...parts, [_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1, sealed]]));
}
/**
 * What an archive says of its scan, one document after the other. When they were made is no part of them: the same inventory has
 * to give the same bytes, and a time that anybody can write there proves nothing.
 */
function* documentsOf(scan) {
    const { collected_at } = scan.inventory;
    const timeless = { ...scan, generated_at: collected_at, run_id: collected_at };
    yield ["assessment.json", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_assessment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAssessment */ .B)(timeless))];
    yield ["inventory.json", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .renderInventory */ .N)(timeless))];
    yield ["results.sarif", (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)((0,_report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSarif */ .WH)(timeless))];
    yield ["versions.json", encoded(json(versionsOf(timeless)))];
}
/** `parts` in any order. */
function manifestOf(parts) {
    const entries = [...parts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, { bytes: bytes.length, sha256: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .s)(bytes) }]);
    return _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu.parse({ schema_version: _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_SCHEMA_VERSION */ .zt, parts: Object.fromEntries(entries) });
}
/** The one way in which a manifest is written. */
function renderManifest(declared) {
    return json(declared);
}
function versionsOf({ tool: { policy_digest }, inventory: { tool: collector } }) {
    return {
        tool: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL */ .j,
        collected_by: { name: collector.name, version: collector.version },
        policy_digest,
        schemas: { assessment: _model_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y, inventory: _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi, sarif: "2.1.0" },
    };
}
function configurationOf({ fail_on, allow_unknown, category, configuration, rules, waivers, }) {
    return {
        fail_on,
        allow_unknown,
        category,
        configuration,
        rules: rules.map(({ id, severity, parameter_values, environments }) => ({
            id,
            severity,
            parameters: parameter_values,
            environments: environments?.map(({ name, tags, severity }) => ({ name, tags, severity })),
        })),
        waivers: waivers.map(({ rule, resource, owner, reason, expires, where, problem }) => {
            return { rule, resource, owner, reason, expires, where, problem };
        }),
    };
}
function json(value) {
    return `${JSON.stringify(value, null, "\t")}\n`;
}
function encoded(text) {
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 84233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/evidence/bytes.js
var evidence_bytes = __webpack_require__(29101);
// EXTERNAL MODULE: ./build/program/src/json.js
var json = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/program/src/model/evidence.js
var evidence = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/pipeline.js + 61 modules
var pipeline = __webpack_require__(96570);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/saved_inventory.js
var saved_inventory = __webpack_require__(1914);
// EXTERNAL MODULE: ./build/program/src/evidence/pack.js
var pack = __webpack_require__(13685);
;// CONCATENATED MODULE: ./build/program/src/evidence/wasm_memory.js

/** The section of a module that declares memories of its own (WebAssembly core specification, "Memory Section"). */
const MEMORY_SECTION = 5;
/**
 * Refuses a module that brings a memory: the host's memory has a limit, which one of the module's own would not. OPA's
 * modules import theirs.
 *
 * @throws ConfigurationError for such a module. What is no module at all is refused when it is loaded.
 */
function refuseOwnMemory(wasm) {
    if (sections(wasm).includes(MEMORY_SECTION)) {
        throw new errors/* ConfigurationError */.j1("policies.wasm brings a memory of its own, which OPA's modules never do");
    }
}
/**
 * The ids of a module's sections. After a header of 8 bytes each is its id, the length of its content in LEB128, and the
 * content (WebAssembly core specification, "Binary Format", "Modules"). Exact for every module that can be loaded.
 */
function sections(wasm) {
    const ids = [];
    let at = 8;
    const next = () => wasm[at++] ?? 0;
    while (at < wasm.length) {
        ids.push(next());
        let length = 0;
        for (let factor = 1, more = true; more; factor *= 128) {
            const byte = next();
            length += (byte % 128) * factor;
            more = byte >= 128;
        }
        at += length;
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/program/src/evidence/judge.js










/** This many of the verdicts that differ are named. */
const MAXIMUM_DIFFERENCES = 20;
/**
 * Judges the inventory of an archive with the policies and the configuration that are packed with it, and compares. Runs
 * the archive's WASM: call it where time and memory have a limit.
 *
 * @throws ConfigurationError for a part that this version cannot read; whatever a hostile policy comes to otherwise.
 */
async function judgeAgain(files) {
    const versions = parse(evidence/* packedVersions */.yy, files, "versions.json");
    const packed = parse(model_scan/* assessment */.nG, files, "assessment.json");
    const inventory = (0,saved_inventory/* inventoryOf */.o)(textOf(files, "inventory.json"), "inventory.json");
    const wasm = bytesOf(files, "policies.wasm");
    refuseOwnMemory(wasm);
    (0,json/* parseJson */.q)(textOf(files, "catalogue.json"), "catalogue.json");
    const policies = (0,src_policies/* bundleOf */.cj)({ wasm, catalogue: bytesOf(files, "catalogue.json") });
    const config = judgingBy(parse(evidence/* packedConfiguration */.VC, files, "configuration.json"), policies.rules);
    const scan = await (0,pipeline/* assess */.no)(inventory, config, { policies, run_id: "", now: () => new Date(inventory.collected_at) });
    return {
        packed_by: versions.tool.version,
        policy_digest: policies.digest,
        ...compare(packed.resources, scan.resources),
        result: { packed: packed.result, now: scan.result },
        documents: compareDocuments(files, scan),
        rules: {
            shipped: policies.rules.length,
            // Rules that are on only where somebody asks for them, or where there is a change, nobody turned off.
            off: policies.rules
                .filter(({ opt_in, of_change }) => !opt_in && of_change !== true)
                .map(({ id }) => id)
                .filter((id) => !config.rules.some((rule) => rule.id === id)),
        },
    };
}
function judgingBy(packed, catalogue) {
    const { fail_on, allow_unknown, category, configuration, rules, waivers } = packed;
    return {
        fail_on,
        allow_unknown,
        category,
        ...(configuration && { configuration }),
        rules: rules.map(({ id, severity, parameters, environments }) => {
            const rule = catalogue.find((each) => each.id === id);
            if (rule === undefined)
                throw new errors/* ConfigurationError */.j1(`configuration.json: ${id} is not in catalogue.json`);
            return { ...rule, severity, parameter_values: parameters, ...(environments && { environments }) };
        }),
        waivers: waivers.map(({ problem, ...waiver }) => (problem === undefined ? waiver : { ...waiver, problem })),
    };
}
function compare(packed, now) {
    const left = new Map(packed.map((resource) => [keyOf(resource), resource]));
    if (left.size < packed.length)
        throw new errors/* ConfigurationError */.j1("assessment.json has a resource twice");
    const differences = [];
    let compared = 0;
    let differing = 0;
    const compareOne = (resource, was, is) => {
        const [packed, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
        for (const rule of new Set([...packed.keys(), ...now.keys()])) {
            compared += 1;
            if (packed.get(rule) === now.get(rule))
                continue;
            differing += 1;
            if (differing > MAXIMUM_DIFFERENCES)
                continue;
            differences.push({ resource, rule, packed: packed.get(rule), now: now.get(rule) });
        }
    };
    for (const resource of now) {
        const key = keyOf(resource);
        compareOne(resource.arn, left.get(key)?.verdicts ?? {}, resource.verdicts);
        left.delete(key);
    }
    for (const { arn, verdicts } of left.values())
        compareOne(arn, verdicts, {});
    return { compared, differing, differences };
}
function keyOf({ type, arn }) {
    return `${type}\n${arn}`;
}
function compareDocuments(files, scan) {
    return Array.from((0,pack/* documentsOf */.uo)(scan), ([name, bytes]) => {
        return { name, same: (0,evidence_bytes/* sameBytes */.e)(bytes, bytesOf(files, name)) };
    });
}
function parse(schema, files, name) {
    const parsed = schema.safeParse((0,json/* parseJson */.q)(textOf(files, name), name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* ConfigurationError */.j1(`${name}: ${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
}
function textOf(files, name) {
    return new TextDecoder().decode(bytesOf(files, name));
}
function bytesOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw new errors/* ConfigurationError */.j1(`${name} is missing`);
    return bytes;
}

// EXTERNAL MODULE: ./build/program/src/evidence/archive.js
var evidence_archive = __webpack_require__(14364);
;// CONCATENATED MODULE: ./build/program/src/evidence/read.js







/**
 * Reads an archive, and compares every byte of it: the parts with their digests, the manifest with how one is written, and
 * the archive with what its files make when they are packed again, which leaves no byte of a ZIP that something could hide
 * in (a comment, an attribute that makes a link, data between the files).
 *
 * @throws ConfigurationError for what is no evidence archive, or one of another version.
 */
function readEvidence(archive) {
    const files = (0,evidence_archive/* readArchive */.bL)(archive);
    const text = files.get(evidence/* MANIFEST_FILE */.h1);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`this is no evidence archive: it has no ${evidence/* MANIFEST_FILE */.h1}`);
    const declared = parseManifest(text);
    const whole = (0,evidence_bytes/* sameBytes */.e)((0,evidence_archive/* writeArchive */._d)(files), archive);
    const canonical = declared !== undefined && (0,evidence_bytes/* sameBytes */.e)(new TextEncoder().encode((0,pack/* renderManifest */.sB)(declared)), text);
    return {
        files,
        checked: [
            { name: evidence/* MANIFEST_FILE */.h1, state: canonical ? "ok" : "changed" },
            ...(declared === undefined ? [] : checkParts(files, declared)),
            { name: "the archive itself", state: whole ? "ok" : "changed" },
        ],
    };
}
function checkParts(files, { parts }) {
    const undeclared = [...files.keys()].filter((name) => name !== evidence/* MANIFEST_FILE */.h1 && !Object.hasOwn(parts, name));
    const declared = Object.entries(parts).map(([name, part]) => {
        const bytes = files.get(name);
        if (bytes === undefined)
            return { name, state: "missing" };
        return { name, state: bytes.length === part?.bytes && (0,evidence_bytes/* sha256 */.s)(bytes) === part.sha256 ? "ok" : "changed" };
    });
    return [...declared, ...undeclared.map((name) => ({ name, state: "not in the manifest" }))];
}
const versioned = schemas.object({ schema_version: schemas.number() });
/** Undefined for what is no manifest. */
function parseManifest(text) {
    const value = jsonOf(text);
    const version = versioned.safeParse(value).data?.schema_version;
    if (version !== undefined && version !== evidence/* EVIDENCE_SCHEMA_VERSION */.zt) {
        const age = version > evidence/* EVIDENCE_SCHEMA_VERSION */.zt ? "newer" : "older";
        throw new errors/* ConfigurationError */.j1(`${evidence/* MANIFEST_FILE */.h1} has schema_version ${version}, ${age} than ${evidence/* EVIDENCE_SCHEMA_VERSION */.zt}, which this version reads: verify it with the version that packed it`);
    }
    return evidence/* manifest */.eu.safeParse(value).data;
}
function jsonOf(text) {
    try {
        return (0,json/* parseJson */.q)(new TextDecoder("utf-8", { fatal: true }).decode(text), evidence/* MANIFEST_FILE */.h1);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/program/src/evidence/worker.js





/**
 * The process in which somebody else's archive is unpacked, parsed and judged, with somebody else's WASM: whoever starts it
 * gives it the archive's bytes on stdin, a memory limit, and only so much time. It answers in JSON on stdout.
 */
async function judge() {
    // A policy can print; what it prints is for nobody.
    for (const name of ["log", "error"])
        console[name] = () => undefined;
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(schemas["instanceof"](Buffer).parse(chunk));
    const answer = JSON.stringify(await outcomeOf(Buffer.concat(chunks)));
    await new Promise((resolve) => process.stdout.write(answer, () => resolve()));
    process.exit(0);
}
async function outcomeOf(archive) {
    try {
        return { verification: await verify(archive) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return { refusal: error.message };
        // A hostile policy can make anything fail, so nothing here counts as a fault of this program.
        return { refusal: `it cannot be judged again: ${error instanceof Error ? error.message : String(error)}` };
    }
}
async function verify(archive) {
    const { files, checked } = readEvidence(archive);
    const known = { digest: (0,evidence_bytes/* sha256 */.s)(archive), checked };
    if (checked.some(({ state }) => state !== "ok"))
        return known;
    return { ...known, judgement: await judgeAgain(files) };
}


/***/ }),

/***/ 59573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ NotSignedIn),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** The user's input cannot be used as it is: says what, where, and what to do. Printed without a stack, exit code 2. */
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
/** Nothing says who to be in AWS, or where: advice on it depends on where the program runs. */
class NotSignedIn extends ConfigurationError {
    name = "NotSignedIn";
}
/** For the end of a switch over a union: a member without a case does not compile. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
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

/***/ 40222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Names, tags, descriptions and messages come from accounts and policies that others wrote. Every report passes them
 * through one of these functions, each for the place that the text goes to.
 */
/** ANSI escape sequences (ECMA-48 CSI and OSC). Each alternative ends at the next escape, so nothing backtracks. */
const ESCAPE_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*[\u0007\u009c]?/g;
/**
 * One line of text without anything that acts instead of being seen: escape sequences, C0 and C1 controls, and format
 * characters (bidi overrides, zero-width) are dropped, line breaks become spaces, lone surrogates U+FFFD.
 */
function visible(text) {
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(/\p{Cs}/gu, "\ufffd")
        .replace(/[\s\p{Zl}\p{Zp}\u0085]+/gu, " ")
        .replace(/[\p{Cc}\p{Cf}]/gu, "")
        .trim();
}
/** At most `maximum` UTF-16 units, the last one an ellipsis where something was cut; no surrogate pair is split. */
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${text.slice(0, maximum - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
const ZERO_WIDTH_SPACE = "\u200b";
/**
 * Text for the middle of a line or table cell of GitHub's markdown. No emphasis, link, image, HTML, math or table can
 * start in it; what GitHub links after rendering (@mentions, #1, GH-1, URLs, e-mail addresses) is broken up.
 */
function markdownText(text) {
    return visible(text)
        .replace(/[\\`*_{}[\]<>&|~$#!^]/g, "\\$&")
        .replace(/:(?=\/\/)/g, "\\:")
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/[@#]|gh(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
/** A code span, which markdown leaves alone; a backtick or bar, which could end it or its table cell, is replaced. */
function markdownCode(text) {
    const plain = visible(text).replaceAll("`", "'").replaceAll("|", "¦");
    return plain === "" ? "" : `\`${plain}\``;
}
/** A code block whose fence is longer than any run of backticks in it. */
function markdownBlock(lines) {
    const plain = lines.map(visible);
    const longest = Math.max(0, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [fence, ...plain, fence].join("\n");
}
/**
 * Text for a SARIF `message.text`: without placeholders (`{0}`, SARIF 2.1.0 section 3.11.5) and without embedded links
 * (`[text](1)`, section 3.11.6).
 */
function sarifText(text) {
    return visible(text)
        .replace(/\{(?=\d)/g, "{ ")
        .replace(/\](?=\()/g, "] ");
}
const HTML_CHARACTER = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** A page that holds one is not valid HTML ("noncharacter-in-input-stream"). */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
/** Text for an HTML element or a quoted attribute: it can neither start a tag nor end the attribute. One line. */
function htmlText(text) {
    return visible(text)
        .replace(NONCHARACTER, "\ufffd")
        .replace(/[&<>"']/g, (character) => HTML_CHARACTER[character] ?? "");
}
/**
 * JSON for the inside of an HTML `<script>`, where the parser looks for `</script` and `<!--` whatever the JSON's quotes
 * (HTML, "Restrictions for contents of script elements"). It parses to the same value.
 */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]|\p{Noncharacter_Code_Point}/gu, (character) => {
        return character.split("").map(escapedUnit).join("");
    });
}
function escapedUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
const TOOL = { name: "keyproof", version: "0.1.0" };


/***/ })

};
