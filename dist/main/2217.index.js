export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 22217:
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
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
;// CONCATENATED MODULE: ./build/program/src/diff/compare.js


/** @throws ConfigurationError for a register and an assessment. */
function differenceOf(before, after) {
    if (before.kind !== after.kind) {
        throw new errors/* ConfigurationError */.j1("one of the files is a register and the other an assessment: compare two of one kind");
    }
    const gone = missingIn(after, before);
    const come = missingIn(before, after);
    const not_seen = [
        ...gone.unsure.map((each) => ({ ...each, in: "after" })),
        ...come.unsure.map((each) => ({ ...each, in: "before" })),
    ];
    return {
        kind: before.kind,
        before: before.collected_at,
        after: after.collected_at,
        appeared: come.sure,
        went: gone.sure,
        changed: sorted(changedEntries(before, after)),
        not_seen: sorted(not_seen),
    };
}
/** The entries of `other` that `document` does not have; unsure are those that it may not have seen. */
function missingIn(document, other) {
    const sure = [];
    const unsure = [];
    for (const entry of other.entries.values()) {
        if (document.entries.has(entry.ref))
            continue;
        const why = entry.place === undefined ? undefined : document.unseen(entry.place);
        if (why === undefined)
            sure.push(told(entry));
        else
            unsure.push({ ...told(entry), why });
    }
    return { sure: sorted(sure), unsure };
}
function* changedEntries(before, after) {
    for (const [ref, was] of before.entries) {
        const is = after.entries.get(ref);
        if (is === undefined)
            continue;
        const changes = [...changesOf(was, is)].filter(({ field }) => isCompared(field, before, after));
        if (changes.length > 0)
            yield { ...told(is), changes };
    }
}
function* changesOf({ fields: was }, { fields: is }) {
    for (const [field, before] of was) {
        const after = is.get(field);
        if (after !== before)
            yield { field, before, after };
    }
    for (const [field, after] of is)
        if (!was.has(field))
            yield { field, before: undefined, after };
}
/** Verdicts of a rule that only one of two assessments had say nothing of their resources: that the rule came or went is said. */
function isCompared(field, before, after) {
    return before.entries.has(`rule ${field}`) === after.entries.has(`rule ${field}`);
}
function told({ ref, kind, name }) {
    return { ref, kind, name };
}
function sorted(entries) {
    return [...entries].sort((0,order/* byText */.z)(({ ref }) => ref));
}
/** Whether anything is otherwise, or may be. */
function differs({ appeared, went, changed, not_seen }) {
    return appeared.length + went.length + changed.length + not_seen.length > 0;
}

// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/json.js
var json = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var scan = __webpack_require__(39040);
;// CONCATENATED MODULE: ./build/program/src/diff/parse.js

/** @throws ConfigurationError with the first thing that is not as the schema says. */
function parsed(schema, value, where, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const place = (issue?.path ?? []).map(String).join(".");
    throw new errors/* ConfigurationError */.j1(`${where}: this is no ${what}: ${`${place} ${issue?.message}`.trim().slice(0, 200)}`);
}
/** @throws ConfigurationError where two entries cannot be told apart. */
function byRef(entries, where) {
    const map = new Map();
    for (const entry of entries) {
        if (map.has(entry.ref))
            throw new errors/* ConfigurationError */.j1(`${where}: ${entry.ref.slice(0, 300)} stands in it twice`);
        map.set(entry.ref, entry);
    }
    return map;
}

;// CONCATENATED MODULE: ./build/program/src/diff/assessment.js




const versioned = schemas.object({ schema_version: schemas.number() });
/**
 * An assessment: its resources with their verdicts, its rules, waivers and failed listings.
 *
 * @throws ConfigurationError for what is none, or one of another version.
 */
function assessmentDocument(value, where) {
    const version = versioned.safeParse(value).data?.schema_version;
    if (version !== scan/* ASSESSMENT_SCHEMA_VERSION */._Y) {
        throw new errors/* ConfigurationError */.j1(`${where}: has schema_version ${version}, and this version reads ${scan/* ASSESSMENT_SCHEMA_VERSION */._Y}: compare it with the version that wrote it`);
    }
    const read = parsed(scan/* assessment */.nG, value, where, "assessment.json that keyproof wrote");
    return {
        kind: "assessment",
        collected_at: read.collected_at,
        entries: byRef(entriesOf(read), where),
        unseen: unseenIn(read),
    };
}
/** An assessment names the listings that failed, and no place that was scanned and has nothing. */
function unseenIn({ gaps, resources }) {
    const places = new Set(resources.map(({ account, region }) => `${account} ${region}`));
    const failed = new Map(gaps.map(({ type, account, region, action, reason }) => [
        `every ${type} of ${account} ${region}`,
        `${action}: ${reason.kind}`,
    ]));
    return ({ type, account, region }) => {
        const all = `every ${type} of ${account} ${region}`;
        const why = failed.get(all);
        if (why !== undefined)
            return `${all}: ${why}`;
        return places.has(`${account} ${region}`) ? undefined : `it has nothing of ${account} ${region}, scanned or not`;
    };
}
function* entriesOf({ result, rules, resources, gaps, waivers }) {
    yield { ref: "result", kind: "result", name: "of the assessment", fields: new Map([["result", result]]) };
    for (const { id, severity, parameters } of rules) {
        const given = Object.entries(parameters).map(([name, value]) => [`parameter ${name}`, JSON.stringify(value)]);
        yield { ref: `rule ${id}`, kind: "rule", name: id, fields: new Map([["severity", severity], ...given]) };
    }
    for (const { type, arn, account, region, name, verdicts, findings } of resources) {
        const said = new Map(findings.map((finding) => [finding.rule, findingText(finding)]));
        const fields = new Map(Object.entries(verdicts).map(([rule, verdict]) => [rule, said.get(rule) ?? verdict]));
        yield { ref: `${type} ${arn}`, kind: type, name, fields, place: { type, account, region } };
    }
    const failed = new Map(gaps.map((gap) => [`${gap.type} of ${gap.account} ${gap.region}, ${gap.action}`, gap]));
    for (const [name, { reason }] of failed) {
        yield { ref: `failed listing ${name}`, kind: "failed listing", name, fields: new Map([["reason", reason.kind]]) };
    }
    const accepted = new Map(waivers.map((waiver) => [`${waiver.rule} on ${waiver.resource}, ${waiver.where}`, waiver]));
    for (const [name, { owner, reason, expires, status }] of accepted) {
        const fields = new Map(Object.entries({ owner, reason, expires, status }));
        yield { ref: `waiver ${name}`, kind: "waiver", name, fields };
    }
}
/** Of an unknown, what could not be read: AWS's own words have the number of the request in them. */
function findingText({ verdict, severity, messages, reason, waiver }) {
    if (reason !== undefined)
        return `unknown: ${reason.action} ${reason.kind}`;
    if (waiver !== undefined)
        return `waived by ${waiver.owner} until ${waiver.expires}: ${messages.join("; ")}`;
    return `${verdict} (${severity}): ${messages.join("; ")}`;
}

;// CONCATENATED MODULE: ./build/program/src/diff/register.js


const property = schemas.object({ name: schemas.string(), value: schemas.string().optional() });
const dependency = schemas.object({ ref: schemas.string(), dependsOn: schemas.array(schemas.string()).optional() });
const component = schemas.lazy(() => schemas.object({
    type: schemas.string(),
    "bom-ref": schemas.string().optional(),
    name: schemas.string(),
    version: schemas.string().optional(),
    cryptoProperties: schemas.unknown().optional(),
    properties: schemas.array(property).optional(),
    components: schemas.array(component).optional(),
}));
const bom = schemas.object({
    specVersion: schemas.string(),
    metadata: schemas.object({ component: schemas.object({ properties: schemas.array(property).optional() }).optional() }).optional(),
    components: schemas.array(component).optional(),
    dependencies: schemas.array(dependency).optional(),
    properties: schemas.array(property).optional(),
});
/** The resource types that list the assets of each kind, to tell what is gone from what was not listed. */
const LISTED_AS = {
    key: "kms_key",
    key_material: "kms_key",
    cluster: "cloudhsm_cluster",
    hsm: "cloudhsm_cluster",
    backup: "cloudhsm_backup",
    key_store: "kms_custom_key_store",
    kms_hsms: "kms_key",
};
/** The type of the resource that shows a certificate is in its ARN. */
function listedAs(kind, arn) {
    if (kind === "certificate")
        return arn.includes(":custom-key-store/") ? "kms_custom_key_store" : "cloudhsm_cluster";
    return Object.hasOwn(LISTED_AS, kind) ? (LISTED_AS[kind] ?? "") : "";
}
/**
 * A CycloneDX document, its components by `bom-ref`.
 *
 * @throws ConfigurationError for what is none, or has a reference twice.
 */
function registerDocument(value, where) {
    const { metadata, components = [], dependencies = [], properties = [], } = parsed(bom, value, where, "CycloneDX document");
    const own = grouped(properties);
    const places = grouped(metadata?.component?.properties ?? []).get("place") ?? [];
    const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
    return {
        kind: "register",
        collected_at: own.get("collected_at")?.[0],
        entries: byRef(register_entriesOf(components, needs), where),
        unseen: register_unseenIn(places, own.get("not_read") ?? []),
    };
}
function* register_entriesOf(components, needs) {
    for (const each of components) {
        const { type, name, version = "", properties = [] } = each;
        const ref = each["bom-ref"] ?? `${type} ${name} ${version}`;
        const own = grouped(properties);
        const [kind = type] = own.get("kind") ?? [];
        // An algorithm comes and goes with what uses it, which says so.
        if (kind !== "algorithm") {
            const fields = fieldsOf(each, own, needs.get(ref) ?? []);
            yield { ref, kind, name, fields, ...placeOf(kind, own) };
        }
        yield* register_entriesOf(each.components ?? [], needs);
    }
}
/** The values of each property, this program's own without `keyproof:`. */
function grouped(properties) {
    const values = new Map();
    for (const { name, value = "" } of properties) {
        const own = name.replace(/^keyproof:/, "");
        const earlier = values.get(own);
        if (earlier === undefined)
            values.set(own, [value]);
        else
            earlier.push(value);
    }
    return values;
}
function placeOf(kind, properties) {
    const [account, region, arn = ""] = ["account", "region", "arn"].map((name) => properties.get(name)?.[0]);
    if (account === undefined || region === undefined)
        return {};
    return { place: { type: listedAs(kind, arn), account, region } };
}
function fieldsOf({ name, version, cryptoProperties }, properties, needs) {
    const fields = new Map([["name", name]]);
    if (version !== undefined)
        fields.set("version", version);
    addFields(fields, "", cryptoProperties);
    for (const [own, values] of properties)
        fields.set(own, [...values].sort().join("; "));
    if (needs.length > 0)
        fields.set("depends on", [...needs].sort().join(", "));
    return fields;
}
/** Each scalar by the names that lead to it; a list is one field, in whatever order it came. */
function addFields(fields, path, value) {
    if (value === undefined)
        return;
    if (Array.isArray(value))
        fields.set(path, value.map(textOf).sort().join(", "));
    else if (typeof value === "object" && value !== null) {
        for (const [name, member] of Object.entries(value))
            addFields(fields, path === "" ? name : `${path}.${name}`, member);
    }
    else
        fields.set(path, String(value));
}
function textOf(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** A place that was not scanned, or whose listing failed, says nothing of what is there. */
function register_unseenIn(places, not_read) {
    const scanned = new Set(places);
    const failed = new Map(not_read.filter((text) => text.startsWith("every ")).map((text) => [text.split(": ")[0], text]));
    return ({ type, account, region }) => {
        if (scanned.size > 0 && !scanned.has(`${account} ${region}`))
            return `${account} ${region} was not scanned`;
        return failed.get(`every ${type} of ${account} ${region}`) ?? failed.get(`every ${type}`);
    };
}

;// CONCATENATED MODULE: ./build/program/src/diff/read.js






const ADVICE = "give a register.cdx.json or an assessment.json that keyproof wrote";
const anyRegister = schemas.object({ bomFormat: schemas.literal("CycloneDX") });
const anyAssessment = schemas.object({ schema_version: schemas.number(), rules: schemas.unknown(), resources: schemas.array(schemas.unknown()) });
/**
 * Reads a register or an assessment; which of them, the file says.
 *
 * @throws ConfigurationError for every other file.
 */
function readDocument(path) {
    const text = (0,files/* readText */.yR)(path);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`${path}: there is no such file`);
    const value = (0,json/* parseJson */.q)(text, path);
    if (anyRegister.safeParse(value).success)
        return registerDocument(value, path);
    if (anyAssessment.safeParse(value).success)
        return assessmentDocument(value, path);
    throw new errors/* ConfigurationError */.j1(`${path}: this is neither a CycloneDX document nor an assessment: ${ADVICE}`);
}

// EXTERNAL MODULE: ./build/program/src/report/json_lines.js
var json_lines = __webpack_require__(51095);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
;// CONCATENATED MODULE: ./build/program/src/diff/render.js



/** The most entries of a kind, and changes of an entry, that the text shows; JSON has all. */
const MAXIMUM_ENTRIES = 200;
const MAXIMUM_CHANGES = 20;
const MAXIMUM_TEXT = 300;
/** The difference in JSON, for programs. */
function* renderDifferenceJson(difference) {
    const { kind, before, after, appeared, went, changed, not_seen } = difference;
    yield* (0,json_lines/* objectOf */.Xy)({
        schema_version: "1",
        kind: JSON.stringify(kind),
        before: JSON.stringify({ collected_at: before }),
        after: JSON.stringify({ collected_at: after }),
        counts: JSON.stringify(countsOf(difference)),
        appeared: (0,json_lines/* listOf */.c3)(appeared, 1),
        went: (0,json_lines/* listOf */.c3)(went, 1),
        changed: (0,json_lines/* listOf */.c3)(changed, 1),
        not_seen: (0,json_lines/* listOf */.c3)(not_seen, 1),
    }, 0);
    yield "\n";
}
function countsOf({ appeared, went, changed, not_seen }) {
    return { appeared: appeared.length, went: went.length, changed: changed.length, not_seen: not_seen.length };
}
/** The difference for people. */
function* renderDifferenceText(difference) {
    const { kind, before, after, appeared, went, changed, not_seen } = difference;
    const { length: unsure } = not_seen;
    yield `${kind === "register" ? "Registers" : "Assessments"} of ${day(before)} and ${day(after)}: `;
    yield `${(0,wording/* grouped */.zD)(appeared.length)} appeared, ${(0,wording/* grouped */.zD)(went.length)} went, ${(0,wording/* grouped */.zD)(changed.length)} changed`;
    yield `${unsure === 0 ? "" : `, and of ${(0,wording/* grouped */.zD)(unsure)} nobody knows, since one scan did not see them`}.\n`;
    yield* section("Appeared", appeared, line);
    yield* section("Went", went, line);
    yield* section("Changed", changed, (entry) => `${line(entry)}${entry.changes.slice(0, MAXIMUM_CHANGES).map(changeLine).join("")}${more(entry.changes.length)}`);
    yield* section("Not seen", not_seen, (entry) => {
        return `${line(entry)}    not seen ${entry.in === "after" ? "any more" : "before"}: ${shown(entry.why)}\n`;
    });
}
function* section(title, entries, render) {
    if (entries.length === 0)
        return;
    yield `\n${title}\n`;
    for (const entry of entries.slice(0, MAXIMUM_ENTRIES))
        yield render(entry);
    const rest = entries.length - MAXIMUM_ENTRIES;
    if (rest > 0)
        yield `  and ${(0,wording/* grouped */.zD)(rest)} more: --format json has all\n`;
}
function line({ kind, name, ref }) {
    const own = ref.endsWith(name) ? "" : `  ${shown(ref)}`;
    return `  ${shown(kind.replaceAll("_", " "))} ${shown(name)}${own}\n`;
}
function changeLine({ field, before = "(not said)", after = "(not said)" }) {
    return `    ${shown(field)}: ${shown(before)} -> ${shown(after)}\n`;
}
function more(changes) {
    return changes > MAXIMUM_CHANGES ? `    and ${(0,wording/* count */.U9)(changes - MAXIMUM_CHANGES, "more change")}\n` : "";
}
function day(moment) {
    return moment === undefined ? "an unknown day" : shown((0,wording/* minute */.Vc)(moment));
}
function shown(text) {
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), MAXIMUM_TEXT);
}

;// CONCATENATED MODULE: ./build/program/src/cli/diff.js





const options = schemas.object({ format: schemas["enum"](["text", "json"]), exitCode: schemas.boolean().optional() });
function declare(command) {
    command
        .addOption(new esm/* Option */.c$("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"))
        .option("--exit-code", "exit 1 where they differ, in place of 0");
}
function run(command) {
    const [before = "", after = ""] = command.args;
    const { format, exitCode = false } = options.parse(command.opts());
    const difference = differenceOf(readDocument(before), readDocument(after));
    const render = format === "json" ? renderDifferenceJson : renderDifferenceText;
    for (const piece of render(difference))
        process.stdout.write(piece);
    return exitCode && differs(difference) ? 1 : 0;
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

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59573);

/** Deeper than any document of ours, and far from what a recursive function can bear. */
const MAXIMUM_DEPTH = 200;
/** More values than these would take gigabytes; 200,000 keys with all their facts have a tenth of them. */
const MAXIMUM_VALUES = 50_000_000;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
/**
 * Parses JSON that somebody else may have written. What it would take is counted first, without recursion: an array of
 * hundreds of millions of members ends the whole process where it is parsed, and depth ends it where it is walked.
 *
 * @param where begins the message of an error.
 * @throws ConfigurationError for what is no JSON, or too much of it.
 */
function parseJson(text, where) {
    const excess = excessOf(text);
    if (excess !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${where}: ${excess}`);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${where}: not valid JSON: ${message}`, { cause: error });
    }
}
function excessOf(text) {
    let depth = 0;
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at);
        else if (code === COMMA)
            values += 1;
        // [ and {, ] and }: they differ by 0x20.
        else if ((code | 0x20) === 0x7b)
            depth += 1;
        else if ((code | 0x20) === 0x7d)
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return `nested deeper than ${MAXIMUM_DEPTH} levels`;
        if (values > MAXIMUM_VALUES)
            return `holds more than ${MAXIMUM_VALUES} values`;
    }
    return undefined;
}
/** Where the string that begins at `start` ends: its closing quote, or the end of a text that has none. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
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
