export const id = 7994;
export const ids = [7994];
export const modules = {

/***/ 97994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41514);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37693);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31559);
/* harmony import */ var _evidence_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15139);
/* harmony import */ var _evidence_derive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14975);
/* harmony import */ var _evidence_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13685);
/* harmony import */ var _evidence_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60165);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59573);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55520);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63426);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78382);
/* harmony import */ var _redact_scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93585);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62345);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44152);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86787);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(29858);


















function declare(command) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .addScanOptions */ .Js)(command, (key) => !_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARING_OPTIONS */ .qt.includes(key));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_15__/* .addOutputOptions */ .JW)(command);
    command.option("--previous <archive>", "the evidence of the scan before: the new archive names it by its SHA-256");
}
/** Without the mark of a redacted scan, which nothing in an archive that is judged again would make again. */
function redactedScan(judged, redactor) {
    const { redacted: _, ...result } = (0,_redact_scan_js__WEBPACK_IMPORTED_MODULE_10__/* .redactScan */ .j)(judged, redactor);
    return result;
}
/** By the same stand-ins. The options are left out where the configuration no longer follows from them. */
function redactedGrounds(grounds, redactor) {
    const { config, configuration_file, options } = (0,_redact_scan_js__WEBPACK_IMPORTED_MODULE_10__/* .redactValue */ .F)({ config: grounds.config, configuration_file: grounds.configuration_file, options: grounds.options }, redactor);
    // What stands for an account id need not be what a configuration file may hold.
    const packed = (0,_evidence_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationOf */ .QV)(config, options);
    const kept = (0,_evidence_derive_js__WEBPACK_IMPORTED_MODULE_3__/* .follows */ .p)(packed, configuration_file, grounds.bundle.rules) ? options : undefined;
    return { ...grounds, config, configuration_file, options: kept };
}
/**
 * The chain that a new archive goes on with.
 *
 * @throws ConfigurationError for an archive that is not sound: what is wrong must not be built upon.
 */
async function chainAfter(path, worker) {
    const verification = await (0,_evidence_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyArchive */ .w8)(path, worker);
    const scan = verification.judgement?.scan;
    if (scan === undefined || (0,_evidence_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .conclusionOf */ .vu)(verification) === "unsound") {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .ConfigurationError */ .j1(`--previous ${path}: it is not sound: \`keyproof verify\` says what was changed`);
    }
    return (0,_model_history_js__WEBPACK_IMPORTED_MODULE_7__/* .extended */ .uQ)(scan.previous, (0,_evidence_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)(scan, verification.digest));
}
/** @throws ConfigurationError for a scan that is not later than the one that it is to follow. */
function refuseEarlier({ inventory }, previous, path) {
    const last = previous.at(-1);
    if (last === undefined || Date.parse(last.collected_at) < Date.parse(inventory.collected_at))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .ConfigurationError */ .j1(`--previous ${path}: is of ${last.collected_at}, and this scan of ${inventory.collected_at}: an archive follows an earlier one`);
}
/** Scans, and writes the archive in place of reports, unless some are asked for. */
async function run(command, context) {
    const { worker, redactor } = context;
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_15__/* .outputOf */ .jH)(command);
    const raw = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .optionsOf */ .cz)(command);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .refuseToRead */ .EV)(raw);
    const configuration_file = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(raw.config ?? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIGURATION_FILE */ .oG);
    const bundle = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .policiesFor */ .Ov)(raw, context, () => configuration_file);
    if (bundle.own !== undefined && context.redactor !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .ConfigurationError */ .j1("evidence --redact takes no own policies: an archive holds them as they are, and they may name accounts. Leave one of the two out");
    }
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .configOf */ .W1)(raw, bundle, () => configuration_file);
    const { previous: path } = zod__WEBPACK_IMPORTED_MODULE_17__.object({ previous: zod__WEBPACK_IMPORTED_MODULE_17__.string().optional() }).parse(command.opts());
    const previous = path === undefined ? [] : await chainAfter(path, worker);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .useProfile */ .xc)(config);
    const judged = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .judge */ .S4)(config, (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .surroundingsOf */ .ZD)(bundle, context.signal, output), output);
    refuseEarlier(judged, previous, path ?? "");
    const result = redactor === undefined ? judged : redactedScan(judged, redactor);
    const policies = (0,_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicies */ .h9)(context.policies);
    const grounds = { policies, bundle, config, configuration_file, options: raw, previous };
    // The same stand-ins in what was judged and in what judged it: the archive can be judged again.
    const archive = (0,_evidence_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packEvidence */ .JY)(result, redactor === undefined ? grounds : redactedGrounds(grounds, redactor));
    const reports = raw.formats === undefined ? [] : (0,_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .plannedReports */ .kD)(config);
    const written = (0,_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReports */ .Li)(path === undefined ? result : { ...result, history: previous }, reports);
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFiles */ .hV)(config.output_dir, [{ file: _evidence_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE_FILE */ .fi, text: archive }]);
    (0,_judging_js__WEBPACK_IMPORTED_MODULE_14__/* .logResult */ .AX)(result, [...paths, ...written.map((report) => report.path)], output);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_15__/* .show */ .WU)(result, output, {
        Evidence: paths.join(),
        "SHA-256": (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_12__/* .sha256 */ .s)(archive),
        ...(path === undefined ? {} : { Follows: `${path} (SHA-256 ${previous.at(-1)?.sha256})` }),
        ...(written.length === 0 ? {} : { Reports: written.map((report) => report.path).join(", ") }),
    });
    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I$)(result.result, config.allow_unknown);
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


/***/ })

};
