export const id = 2651;
export const ids = [2651];
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

/***/ 14975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ follows)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37693);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59573);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72575);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55919);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13685);






/** Whether a configuration follows from its options and the text of its file, given the rules that there are. */
function follows(packed, file, rules) {
    try {
        const options = (packed.options ?? {});
        const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(options, { rules, formats: [], tagged_types: _needs_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedTypes */ .ks }, () => file);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(asRead((0,_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationOf */ .QV)(config, options)), asRead(packed));
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1)
            return false;
        throw error;
    }
}
/** As a file holds it: without members that are undefined. */
function asRead(configuration) {
    return _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .packedConfiguration */ .VC.parse(JSON.parse(JSON.stringify(configuration)));
}


/***/ }),

/***/ 13685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ packEvidence),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* unused harmony export seal */
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72575);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);
/* harmony import */ var _own_packed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56781);
/* harmony import */ var _report_assessment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43783);
/* harmony import */ var _report_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24033);
/* harmony import */ var _report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86542);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44152);
/* harmony import */ var _text_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5301);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71642);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14364);











/** The archive's name in the output directory. */
const EVIDENCE_FILE = "keyproof-evidence.zip";
/**
 * The evidence archive of a scan: what was read, by what it was judged, and what came of it. A function of the inventory,
 * the policies, the configuration and this program's version alone.
 *
 * @throws ConfigurationError for a scan that is too large for an archive.
 */
function packEvidence(scan, grounds) {
    const { policies, bundle, config, configuration_file, options, previous = [] } = grounds;
    const parts = new Map([
        ...documentsOf(scan),
        ["catalogue.json", policies.catalogue],
        ["configuration.json", encoded(json(configurationOf(config, options)))],
        ...(configuration_file === undefined ? [] : [["keyproof.yml", encoded(configuration_file)]]),
        ...(bundle.own === undefined ? [] : [["own-policies.json", encoded(json((0,_own_packed_js__WEBPACK_IMPORTED_MODULE_3__/* .packOwn */ .gN)(bundle)))]]),
        ["policies.wasm", policies.wasm],
        ...(previous.length === 0 ? [] : [["previous.json", encoded(json({ links: previous }))]]),
    ]);
    return seal(parts);
}
/** An archive of parts, with their manifest. */
function seal(parts) {
    const sealed = encoded(renderManifest(manifestOf(parts)));
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .writeArchive */ ._d)(new Map([...parts, [_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1, sealed]]));
}
/**
 * What an archive says of its scan, one document after the other. When they were made is no part of them: the same inventory has
 * to give the same bytes, and a time that anybody can write there proves nothing.
 */
function* documentsOf(scan) {
    const { collected_at } = scan.inventory;
    const timeless = { ...scan, generated_at: collected_at, run_id: collected_at };
    yield ["assessment.json", (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .bytesOf */ .$)((0,_report_assessment_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAssessment */ .B)(timeless))];
    yield ["inventory.json", (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .bytesOf */ .$)((0,_report_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .renderInventory */ .N)(timeless))];
    yield ["results.sarif", (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .bytesOf */ .$)((0,_report_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSarif */ .WH)(timeless))];
    yield ["versions.json", encoded(json(versionsOf(timeless)))];
}
/** `parts` in any order. */
function manifestOf(parts) {
    const entries = [...parts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, { bytes: bytes.length, sha256: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(bytes) }]);
    return _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu.parse({ schema_version: _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_SCHEMA_VERSION */ .zt, parts: Object.fromEntries(entries) });
}
/** The one way in which a manifest is written. */
function renderManifest(declared) {
    return json(declared);
}
function versionsOf({ tool: { policy_digest }, inventory: { tool: collector } }) {
    return {
        tool: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL */ .j,
        collected_by: { name: collector.name, version: collector.version },
        policy_digest,
        schemas: { assessment: _model_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y, inventory: _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi, sarif: "2.1.0" },
    };
}
/** The options that a configuration is resolved from, beside its file. */
const RESOLVED = [
    "config",
    "rules",
    "frameworks",
    "fail_on",
    "allow_unknown",
    "category",
];
/** What `configuration.json` says of a configuration. */
function configurationOf(config, options) {
    const { fail_on, allow_unknown, category, configuration, rules, waivers } = config;
    const given = RESOLVED.map((key) => [key, options?.[key]]).filter(([, value]) => value !== undefined);
    return {
        fail_on,
        allow_unknown,
        category,
        configuration,
        ...(options === undefined ? {} : { options: Object.fromEntries(given) }),
        rules: rules.map(({ id, severity, parameter_values, environments }) => ({
            id,
            severity,
            parameters: parameter_values,
            environments: environments?.map(({ name, tags, severity }) => ({ name, tags, severity })),
        })),
        waivers: waivers.map(({ rule, resource, tags, owner, reason, expires, where, problem }) => {
            return { rule, resource, tags, owner, reason, expires, where, problem };
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

/***/ 25964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// UNUSED EXPORTS: outcomeOf

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
// EXTERNAL MODULE: ./build/program/src/evaluate/own_judge.js
var own_judge = __webpack_require__(94380);
// EXTERNAL MODULE: ./build/program/src/evaluate/wasm_memory.js
var wasm_memory = __webpack_require__(47450);
// EXTERNAL MODULE: ./build/program/src/json.js
var json = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/program/src/model/evidence.js
var evidence = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/program/src/model/history.js
var model_history = __webpack_require__(55520);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/own/load.js + 1 modules
var load = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/program/src/own/packed.js
var packed = __webpack_require__(56781);
// EXTERNAL MODULE: ./build/program/src/pipeline.js + 73 modules
var pipeline = __webpack_require__(63426);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/saved_inventory.js
var saved_inventory = __webpack_require__(1914);
;// CONCATENATED MODULE: ./build/program/src/evidence/bytes.js
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ./build/program/src/evidence/derive.js
var derive = __webpack_require__(14975);
// EXTERNAL MODULE: ./build/program/src/evidence/pack.js
var pack = __webpack_require__(13685);
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
    (0,wasm_memory/* refuseOwnMemory */.I)(wasm, "policies.wasm");
    (0,json/* parseJson */.q)(textOf(files, "catalogue.json"), "catalogue.json");
    const shipped = (0,src_policies/* bundleOf */.cj)({ wasm, catalogue: bytesOf(files, "catalogue.json") });
    const policies = withPackedOwn(shipped, files);
    const packed_config = parse(evidence/* packedConfiguration */.VC, files, "configuration.json");
    const config = judgingBy(packed_config, policies.rules);
    const scan = await (0,pipeline/* assess */.no)(inventory, config, { policies, run_id: "", now: () => new Date(inventory.collected_at) });
    return {
        packed_by: versions.tool.version,
        policy_digest: shipped.digest,
        own: (policies.own?.modules ?? []).map(({ source, sha256, asks }) => ({ source, sha256, rules: asks.length })),
        ...compare(packed.resources, scan.resources),
        result: { packed: packed.result, now: scan.result },
        documents: compareDocuments(files, scan),
        configuration: derivationOf(files, packed_config, policies.rules),
        scan: {
            collected_at: inventory.collected_at,
            accounts: [...new Set(inventory.scopes.map(({ account }) => account))].sort(),
            controls: (0,model_history/* statusOfControls */._4)(scan),
            previous: files.has("previous.json") ? parse(evidence/* packedPrevious */.Mr, files, "previous.json").links : [],
        },
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
/** Own policies are judged by in this process, which has its limits already. */
function withPackedOwn(shipped, files) {
    if (!files.has("own-policies.json"))
        return shipped;
    return (0,load/* withOwn */.L)(shipped, (0,packed/* unpackOwn */.rL)(textOf(files, "own-policies.json"), "own-policies.json"), (0,own_judge/* hereJudge */.UY)());
}
/** Whoever changed the rules in `configuration.json` has to change the options or the file as well, where everybody reads them. */
function derivationOf(files, packed, rules) {
    if (packed.options === undefined)
        return "not_packed";
    const file = files.has("keyproof.yml") ? textOf(files, "keyproof.yml") : undefined;
    return (0,derive/* follows */.p)(packed, file, rules) ? "derived" : "differs";
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
        waivers: waivers.map(({ problem, tags, ...waiver }) => ({
            ...waiver,
            ...(tags === undefined ? {} : { tags }),
            ...(problem === undefined ? {} : { problem }),
        })),
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
        return { name, same: sameBytes(bytes, bytesOf(files, name)) };
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
    const whole = sameBytes((0,evidence_archive/* writeArchive */._d)(files), archive);
    const canonical = declared !== undefined && sameBytes(new TextEncoder().encode((0,pack/* renderManifest */.sB)(declared)), text);
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
        return { name, state: bytes.length === part?.bytes && (0,fingerprint/* sha256 */.s)(bytes) === part.sha256 ? "ok" : "changed" };
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
 * The process in which other people's archives are unpacked, parsed and judged, with other people's WASM: whoever starts it
 * gives it a memory limit, and for each archive its length (four bytes, little-endian) and its bytes on stdin, and only so much
 * time. It answers each in a line of JSON on stdout, and ends with its stdin.
 */
async function judge() {
    // A policy can print; what it prints is for nobody.
    for (const name of ["log", "error"])
        console[name] = () => undefined;
    let waiting = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        waiting.push(schemas["instanceof"](Buffer).parse(chunk));
        length += waiting.at(-1)?.length ?? 0;
        if (length < 4)
            continue;
        const wanted = 4 + lengthIn(waiting);
        if (length < wanted)
            continue;
        const all = Buffer.concat(waiting);
        [waiting, length] = [[all.subarray(wanted)], all.length - wanted];
        await answer(all.subarray(4, wanted));
    }
    process.exit(0);
}
function lengthIn(chunks) {
    const [first] = chunks;
    return first !== undefined && first.length >= 4 ? first.readUInt32LE() : Buffer.concat(chunks).readUInt32LE();
}
async function answer(archive) {
    const line = `${JSON.stringify(await outcomeOf(archive))}\n`;
    await new Promise((resolve) => process.stdout.write(line, () => resolve()));
}
/** What comes of an archive, in the process that asks: one that others made belongs into a process of its own. */
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
    const known = { digest: (0,fingerprint/* sha256 */.s)(archive), checked };
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
/* harmony export */   pn: () => (/* binding */ PolicyError),
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
/** What is wrong in own policies themselves, so that whoever only checks them can tell it from what is not there. */
class PolicyError extends ConfigurationError {
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


/***/ }),

/***/ 56781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ packOwn),
/* harmony export */   rL: () => (/* binding */ unpackOwn)
/* harmony export */ });
/* unused harmony export packedOwn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33254);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59573);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44152);





/** The schema of an archive's `own-policies.json`: the WASM of each path, and the rules that it answers for. */
const packedOwn = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    modules: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        /** The path that was given. */
        source: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        /** SHA-256 (hex) of the WASM. */
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/),
        wasm: zod__WEBPACK_IMPORTED_MODULE_2__.base64(),
        base_branch: zod__WEBPACK_IMPORTED_MODULE_2__.literal(true).optional(),
        asks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(), entrypoint: zod__WEBPACK_IMPORTED_MODULE_2__.string() })).min(1),
        rules: zod__WEBPACK_IMPORTED_MODULE_2__.array(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu.extend({ replaces: zod__WEBPACK_IMPORTED_MODULE_2__.literal(true).optional() })).min(1),
    }))
        .min(1),
});
/** The own policies of a bundle, as an archive holds them. */
function packOwn({ own, rules }) {
    const shipped = new Set(own?.shipped.rules.map(({ id }) => id));
    return {
        modules: (own?.modules ?? []).map(({ source, sha256, wasm, asks, base_branch }) => ({
            source,
            sha256,
            ...(base_branch && { base_branch }),
            wasm: Buffer.from(wasm).toString("base64"),
            asks: [...asks],
            rules: rules
                .filter(({ id }) => asks.some((ask) => ask.rule === id))
                .map(({ name: _, origin: __, ...declared }) => shipped.has(declared.id) ? { ...declared, replaces: true } : declared),
        })),
    };
}
/** @throws ConfigurationError for what is no such text, or holds WASM of another digest than it says. */
function unpackOwn(text, name) {
    const parsed = packedOwn.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, name));
    if (!parsed.success)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${name}: ${zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(parsed.error)}`);
    return parsed.data.modules.map(({ source, wasm: text, rules, asks, base_branch, ...module }) => {
        const wasm = new Uint8Array(Buffer.from(text, "base64"));
        if ((0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(wasm) !== module.sha256)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${name}: ${source} is WASM of another digest than it says`);
        return { rules, module: { source, wasm, sha256: module.sha256, asks, ...(base_branch && { base_branch }) } };
    });
}


/***/ }),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rr: () => (/* binding */ csvRow),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony export csvCell */
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
/** What makes a spreadsheet take a cell for a formula, in the forms of full width too. */
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;
/** A row of a CSV file (RFC 4180). */
function csvRow(texts) {
    return `${texts.map(csvCell).join(",")}\r\n`;
}
/**
 * A quoted cell of a CSV file. One that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV
 * Injection"), and so does what would begin a cell where semicolons divide them, as in much of Europe.
 */
function csvCell(text) {
    const parts = visible(text).split(";");
    const inert = parts.map((part) => {
        const start = part.length - part.trimStart().length;
        const own = part.slice(start).replace(/^"+/, "");
        return FORMULA.test(own) ? `${part.slice(0, start)}'${part.slice(start)}` : part;
    });
    return `"${inert.join(";").replaceAll('"', '""')}"`;
}
/** Text for an XML element or a quoted attribute, of characters that XML 1.0 takes. One line. */
function xmlText(text) {
    return htmlText(text);
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


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
