export const id = 6193;
export const ids = [6193];
export const modules = {

/***/ 94380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ askOwn),
/* harmony export */   OW: () => (/* binding */ lookInto),
/* harmony export */   UY: () => (/* binding */ hereJudge)
/* harmony export */ });
/* unused harmony export OWN_LIMITS */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);


const OWN_LIMITS = { milliseconds: 2_000, all_milliseconds: 60_000, bytes: 262_144 };
const LATE = "ERR_SCRIPT_EXECUTION_TIMEOUT";
/**
 * Asks own policies, where they may take what they take: in a process that can end without harm. One that gives no answer in
 * time is not asked again. `tell` hears of each question, in order, as soon as it is answered, and whether its rule will be
 * asked again.
 *
 * @param gave_up rule -> why it is not asked.
 */
function askOwn({ modules, data, questions }, gave_up, tell, limits = OWN_LIMITS) {
    const given_up = new Map(gave_up);
    const asking = new Map(modules.flatMap((module) => module.asks.map((ask) => [ask.rule, { ...ask, opened: reopened(module, data) }])));
    const answer = ({ rule, input }) => {
        const ask = asking.get(rule);
        if (ask === undefined)
            return { failure: "no module answers for it" };
        try {
            const json = ask.opened().ask(ask.entrypoint, input, limits.bytes);
            return json === undefined ? { failure: `its answer is longer than ${limits.bytes} bytes` } : { json };
        }
        catch (error) {
            ask.opened.again();
            return { failure: `it stopped: ${messageOf(error)}` };
        }
    };
    const spent = new Map();
    /** Asks, and keeps account of the time that a rule takes in all. */
    const timed = (question) => {
        const start = performance.now();
        const outcome = answer(question);
        const all = (spent.get(question.rule) ?? 0) + performance.now() - start;
        spent.set(question.rule, all);
        if (all > limits.all_milliseconds) {
            given_up.set(question.rule, `it took more than ${limits.all_milliseconds / 1000} s in all, and is not asked again`);
        }
        return outcome;
    };
    let next = 0;
    while (next < questions.length) {
        const late = withinTime(limits.milliseconds, (isLate) => {
            for (; next < questions.length; next += 1) {
                const question = questions[next];
                if (question === undefined || isLate())
                    return;
                const failure = given_up.get(question.rule);
                tell(failure === undefined ? timed(question) : { failure }, failure === undefined);
            }
        });
        const question = questions[next];
        if (!late || question === undefined)
            continue;
        const failure = `it gave no answer within ${limits.milliseconds / 1000} s, and is not asked again`;
        given_up.set(question.rule, failure);
        asking.get(question.rule)?.opened.again();
        tell({ failure }, false);
        next += 1;
    }
}
/** Judges by own policies in this process: one that may end by what they do. */
function hereJudge(limits) {
    const gave_up = new Map();
    return (request) => {
        const outcomes = [];
        const tell = (outcome, again) => {
            const rule = request.questions[outcomes.length]?.rule;
            if (!again && rule !== undefined && "failure" in outcome)
                gave_up.set(rule, outcome.failure);
            outcomes.push(outcome);
        };
        askOwn(request, gave_up, tell, limits);
        return outcomes;
    };
}
/** A module, loaded when it is first asked; `again()` has it loaded anew, since a trap may leave anything in its memory. */
function reopened(module, data) {
    let opened;
    const open = () => {
        opened ??= (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openModule */ .fv)(module.wasm, data);
        return opened;
    };
    return Object.assign(open, {
        again: () => {
            opened = undefined;
        },
    });
}
/** What a module says of itself, read in time; throws what it comes to. */
function lookInto(module, limits = OWN_LIMITS) {
    let found;
    const late = withinTime(limits.milliseconds, () => {
        const { entrypoints, builtins } = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openModule */ .fv)(module.wasm, {});
        found = { entrypoints, builtins };
    });
    if (late || found === undefined)
        throw new Error(`it was not loaded within ${limits.milliseconds / 1000} s`);
    return found;
}
const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("work()");
/**
 * Works until that is done or the time is over, and says whether it was cut off; V8 ends loops of WASM too. Work that does
 * one thing after the other begins none when it is late, so that the one that is cut off has had all of the time. To ask
 * for a limit for each would cost more than most answers.
 */
function withinTime(milliseconds, work) {
    const start = performance.now();
    context.work = () => work(() => performance.now() - start > milliseconds / 2);
    try {
        script.runInContext(context, { timeout: milliseconds * 1.5 });
        return false;
    }
    catch (error) {
        if (memberOf(error, "code") === LATE)
            return true;
        throw error;
    }
}
function messageOf(error) {
    return String(memberOf(error, "message") ?? error);
}
/** What a module throws may be of any kind, and of another realm. */
function memberOf(error, name) {
    return typeof error === "object" && error !== null ? error[name] : undefined;
}


/***/ }),

/***/ 39397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ filesInBundle)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59573);


/** What a bundle may hold, unpacked. OPA's own of all shipped rules has 2 MB. */
const MAXIMUM_BYTES = 64_000_000;
const MAXIMUM_FILES = 1_000;
/** tar has blocks of this size (POSIX, "pax", "ustar Interchange Format"). */
const BLOCK = 512;
/**
 * The files of a bundle, by their paths from its root: a gzipped tar, of which only plain files are taken. Nothing is written
 * anywhere.
 *
 * @throws ConfigurationError for what is none, is too large, or holds a link or a path that leads out of it.
 */
function filesInBundle(bytes, name) {
    const tar = unzipped(bytes, name);
    const files = new Map();
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        const { path, size, type } = entryOf(header, name);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the bundle ends in the middle of ${shown(path)}`);
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        // A folder holds nothing, and a pax header speaks of the whole archive.
        if (type === "5" || type === "g")
            continue;
        const place = placeOf(path, type, name);
        if (files.has(place))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the bundle has ${shown(place)} twice`);
        if (files.size === MAXIMUM_FILES)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the bundle has more than ${MAXIMUM_FILES} files`);
        files.set(place, new Uint8Array(content));
    }
    return files;
}
function unzipped(bytes, name) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAXIMUM_BYTES });
    }
    catch (error) {
        const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
        const large = code === "ERR_BUFFER_TOO_LARGE";
        const what = large ? `unpacks to more than ${MAXIMUM_BYTES} bytes` : "is no bundle of `opa build` (a .tar.gz)";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: this ${what}`, { cause: error });
    }
}
function entryOf(header, name) {
    const text = (from, length) => {
        const field = Buffer.from(header.subarray(from, from + length)).toString("utf8");
        const end = field.indexOf("\0");
        return end === -1 ? field : field.slice(0, end);
    };
    const octal = text(124, 12).trim();
    if (!/^[0-7]{1,11}$/.test(octal))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: this is no tar that can be read`);
    const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
    const path = prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
    return { path, size: Number.parseInt(octal, 8), type: String.fromCharCode(header[156] ?? 0) };
}
/** OPA writes paths from the bundle's root, with a slash. */
function placeOf(path, type, name) {
    if (type !== "0" && type !== "\0") {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: ${shown(path)} in the bundle is a link or no plain file, so it is not read`);
    }
    const steps = path.replace(/^\/+/, "").replace(/^\.\//, "").split("/");
    if (path.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: ${shown(path)} leads out of the bundle, so it is not read`);
    }
    return steps.join("/");
}
function shown(path) {
    return JSON.stringify(path.length <= 100 ? path : `${path.slice(0, 99)}…`);
}


/***/ }),

/***/ 90350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readOwn),
  L: () => (/* binding */ withOwn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var model_errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
;// CONCATENATED MODULE: ./build/program/src/catalogue.js




/** The part of `opa inspect --annotations --format json` that is read. */
const inspection = schemas.object({
    annotations: schemas.array(schemas.object({
        annotations: schemas.object({
            scope: schemas.string(),
            title: schemas.string().optional(),
            description: schemas.string().optional(),
            related_resources: schemas.array(schemas.unknown()).optional(),
            custom: schemas.record(schemas.string(), schemas.unknown()).optional(),
        }),
        location: schemas.object({ file: schemas.string(), row: schemas.number() }),
        path: schemas.array(schemas.object({ value: schemas.string() })),
    })),
});
/** What of a rule stands under `custom` in its METADATA; the rest has a place of its own there. */
const customMembers = policy/* rule */.Hu.omit({
    id: true,
    type: true,
    title: true,
    description: true,
    related_resources: true,
    controls_by: true,
}).shape;
/** Commands say what they do, and nobody is led to destroy something unwarned, or before having looked at it. */
const markedRemediation = policy/* rule */.Hu.shape.remediation
    .refine(({ cli, effect }) => (cli === undefined) === (effect === undefined), {
    path: ["effect"],
    error: "a cli has an effect (reads, changes or destroys), and nothing else has one",
})
    .refine(({ text, effect }) => effect !== "destroys" || text.includes("Warning: "), {
    path: ["text"],
    error: 'the text of a command that destroys has a sentence that begins with "Warning: "',
})
    .refine(({ cli = "", effect }) => effect !== "destroys" || /^aws [a-z0-9]+ (describe|get|list)-/.test(cli), {
    path: ["cli"],
    error: "where a command destroys, the first one reads (describe, get or list)",
});
/** A rule as its METADATA writes it. */
const shipped = policy/* rule */.Hu.omit({ controls_by: true }).extend({ controls: policy/* statedControls */.EN, remediation: markedRemediation });
/** A rule of an own policy: it may stand in for one that Keyproof ships, and says how to put right only where it can. */
const own = policy/* rule */.Hu.omit({ controls_by: true }).extend({
    controls: policy/* ownStatedControls */.c4,
    replaces: schemas.literal(true).optional(),
    related_resources: policy/* rule */.Hu.shape.related_resources.max(20),
});
/**
 * The rules that the METADATA blocks of policies declare: every package `keyproof.<type>.<policy>` whose block has a
 * `severity`. Sorted by id.
 *
 * @param sourceOf the text of a policy's file, for the lines of what is wrong.
 * @throws ConfigurationError naming file, line and member of all that is wrong in a block.
 */
function catalogueOf(inspected, sourceOf) {
    return rulesIn(inspected, sourceOf, shipped, Object.keys(customMembers)).map(flattened);
}
/** As `catalogueOf`, for the policies that users bring. */
function ownCatalogueOf(inspected, sourceOf) {
    return rulesIn(inspected, sourceOf, own, [...Object.keys(customMembers), "replaces"]).map(flattened);
}
function rulesIn(inspected, sourceOf, schema, members) {
    const found = inspection.parse(inspected).annotations.filter(declaresRule);
    const rules = found.map((annotated) => ruleIn(annotated, sourceOf, schema, members));
    const wrong = rules.flatMap((each) => ("wrong" in each ? each.wrong : []));
    if (wrong.length > 0)
        throw new model_errors/* ConfigurationError */.j1(wrong.join("\n"));
    return rules.flatMap((each) => ("rule" in each ? [each.rule] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Whether a block is that of a policy, and not of what policies and their tests have in common. */
function declaresRule({ annotations: { scope }, path }) {
    const [, root, type, policy] = path.map((part) => part.value);
    if (scope !== "package" || root !== "keyproof" || type === undefined || policy === undefined)
        return false;
    return type !== "lib" && type !== "testing" && !policy.endsWith("_test");
}
function ruleIn({ annotations, location, path }, sourceOf, schema, members) {
    const [, , type, policy] = path.map((part) => part.value);
    const custom = annotations.custom ?? {};
    const unexpected = Object.keys(custom).filter((name) => !members.includes(name));
    if (unexpected.length > 0) {
        return {
            wrong: unexpected.map((name) => {
                const where = placeOf(location, sourceOf, ["custom", name]);
                const hint = (0,nearest/* didYouMean */.a)(name, members);
                return `${where}: METADATA has an unknown custom member "${name}"${hint === "" ? "" : `.${hint}`}`;
            }),
        };
    }
    const parsed = schema.safeParse({
        id: `${type}/${policy}`,
        type,
        title: annotations.title,
        description: annotations.description,
        opt_in: false,
        parameters: {},
        controls: {},
        related_resources: annotations.related_resources ?? [],
        was: [],
        ...custom,
    });
    if (parsed.success)
        return { rule: parsed.data };
    return {
        wrong: parsed.error.issues.map((issue) => {
            const [first = ""] = issue.path;
            const place = Object.hasOwn(customMembers, first) ? ["custom", ...issue.path] : issue.path;
            const where = placeOf(location, sourceOf, place);
            const missing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
            const wrong = missing ? "is missing" : issue.message;
            return `${where}: METADATA ${errors/* toDotPath */.sR(issue.path)}: ${wrong}`;
        }),
    };
}
/** Framework -> control ids, and framework -> who states them. */
function flattened({ controls: stated, ...rest }) {
    const mappings = Object.entries(stated).flatMap(([by, of]) => Object.entries(of).map(([framework, ids]) => ({ framework, ids, by: by })));
    return {
        ...rest,
        controls: Object.fromEntries(mappings.map(({ framework, ids }) => [framework, ids])),
        controls_by: Object.fromEntries(mappings.map(({ framework, by }) => [framework, by])),
    };
}
/**
 * `file:line` of a member of the block above a package, or of the nearest that holds it: a member that is missing has no
 * line of its own, and one of a map on a single line is on that line.
 */
function placeOf({ file, row }, sourceOf, path) {
    const lines = sourceOf(file).split("\n").slice(0, row);
    const texts = lines.map((line) => line.replace(/^#\s*/, "").replace(/^- /, ""));
    let at = texts.lastIndexOf("METADATA");
    for (const step of path) {
        const next = texts.findIndex((text, index) => index > at && text.startsWith(`${String(step)}:`));
        if (next !== -1)
            at = next;
    }
    return `${file}:${at + 1}`;
}

// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var collect_schemas = __webpack_require__(23187);
// EXTERNAL MODULE: ./build/program/src/link/relations.js + 23 modules
var relations = __webpack_require__(64877);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
// EXTERNAL MODULE: ./build/program/src/own/bundle.js
var bundle = __webpack_require__(39397);
// EXTERNAL MODULE: ./build/program/src/own/metadata.js
var metadata = __webpack_require__(22972);
;// CONCATENATED MODULE: ./build/program/src/own/load.js












/** So many rules are in no one's own policies, and so many paths of them in no configuration. */
const MAXIMUM_RULES = 500;
const MAXIMUM_SOURCES = 20;
/**
 * Reads the rules and the WASM of own policies.
 *
 * @throws PolicyError with file and line of what is wrong in them; ConfigurationError for what is none.
 */
async function readOwn(sources, work) {
    if (sources.length > MAXIMUM_SOURCES) {
        throw new model_errors/* ConfigurationError */.j1(`--policies: more than ${MAXIMUM_SOURCES} paths: put policies together in a folder`);
    }
    const parts = [];
    for (const source of sources)
        parts.push(await readPart(source, work));
    const looked = work.look(parts.map(({ module }) => module));
    return parts.map((part, index) => withEntrypoints(part, looked[index] ?? { refusal: "it says nothing of itself" }, work));
}
async function readPart(source, work) {
    const { rules, wasm } = await contentOf(source, work);
    if (rules.length === 0)
        throw new model_errors/* PolicyError */.pn(`${source.path}: there is no rule in it: \`keyproof policy new TYPE/NAME\` writes one`);
    if (rules.length > MAXIMUM_RULES)
        throw new model_errors/* PolicyError */.pn(`${source.path}: more than ${MAXIMUM_RULES} rules`);
    const asks = rules.map(({ id }) => ({ rule: id, entrypoint: `keyproof/${id}` }));
    return {
        rules,
        module: { source: source.path, wasm, sha256: (0,fingerprint/* sha256 */.s)(wasm), asks, ...(source.base_branch && { base_branch: true }) },
    };
}
async function contentOf(source, work) {
    const { path, kind, files } = source;
    if (kind === "wasm")
        return { rules: besides(source), wasm: theOne(files, ".wasm", path) };
    const packed = kind === "bundle" ? (0,bundle/* filesInBundle */.F)(theOne(files, "gz", path), path) : files;
    const rego = new Map([...packed].filter(([name]) => name.endsWith(".rego") && !name.endsWith("_test.rego")));
    if (kind === "bundle")
        refuseData(packed.get("data.json"), path);
    // A bundle brings the libraries along that it was built with.
    const rules = load_rulesIn(rego, (name) => placeIn(source, name), kind === "bundle" ? [] : work.libraries);
    if (kind === "bundle")
        return { rules, wasm: theOne(packed, "policy.wasm", path) };
    if (rules.length === 0)
        return { rules, wasm: new Uint8Array() };
    const entrypoints = rules.map(({ id }) => `keyproof/${id}`);
    return { rules, wasm: await work.compile({ ...source, files: rego }, entrypoints) };
}
/** What a rule needs to be told it takes as parameters, which every report shows. */
function refuseData(data, path) {
    if (data === undefined || decoded(data, path).replaceAll(/\s/g, "") === "{}")
        return;
    throw new model_errors/* PolicyError */.pn(`${path}: the bundle brings data.json, which is not read: declare parameters in METADATA instead`);
}
/** A file of a source as its user knows it. */
function placeIn({ path, kind }, name) {
    if (kind === "bundle")
        return `${path}: ${name}`;
    return path.endsWith(".rego") ? path : `${path.replace(/\/+$/, "")}/${name}`;
}
function theOne(files, end, path) {
    const found = [...files].find(([name]) => name.endsWith(end));
    if (found !== undefined)
        return found[1];
    throw new model_errors/* PolicyError */.pn(`${path}: there is no ${end} in it: build it with \`opa build -t wasm -e keyproof/TYPE/NAME FOLDER\``);
}
/** The rules of a .wasm, from the Rego or the JSON beside it. */
function besides({ path, files }) {
    const rego = [...files].filter(([name]) => name.endsWith(".rego"));
    if (rego.length > 0)
        return load_rulesIn(new Map(rego), (name) => `${folderOf(path)}${name}`, []);
    const json = [...files].find(([name]) => name.endsWith(".json"));
    const stem = path.replace(/\.wasm$/, "");
    if (json === undefined) {
        throw new model_errors/* PolicyError */.pn(`${path}: WASM holds no METADATA. Give the bundle of \`opa build -t wasm\` instead, or put ${stem}.rego beside it, or ${stem}.json: {"rules": [{"id": "TYPE/NAME", "title": …}]}`);
    }
    return declaredIn(decoded(json[1], json[0]), `${folderOf(path)}${json[0]}`);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
const declared = schemas.strictObject({
    rules: schemas.array(schemas.looseObject({
        id: schemas.string(),
        title: schemas.unknown().optional(),
        description: schemas.unknown().optional(),
        related_resources: schemas.unknown().optional(),
    })),
});
/** JSON with a rule's METADATA flat, as in `catalogue.json`, but for `controls`, below who states them. */
function declaredIn(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new model_errors/* PolicyError */.pn(`${file}: this is no JSON: ${error instanceof Error ? error.message : ""}`, { cause: error });
    }
    const parsed = declared.safeParse(value);
    if (!parsed.success)
        throw new model_errors/* PolicyError */.pn(`${file}: it is {"rules": [{"id": "TYPE/NAME", "title": …}]}: ${errors/* prettifyError */.S1(parsed.error)}`);
    const packages = parsed.data.rules.map(({ id, title, description, related_resources, ...custom }) => {
        const metadata = { title, description, ...(related_resources === undefined ? {} : { related_resources }), custom };
        return { file, row: 1, path: ["keyproof", ...id.split("/")], metadata };
    });
    return rulesOf(packages, () => text, []);
}
function load_rulesIn(rego, place, libraries) {
    const texts = new Map([...rego].map(([name, bytes]) => [place(name), decoded(bytes, place(name))]));
    const packages = asPolicyError(() => [...texts].map(([file, text]) => {
        const found = (0,metadata/* packageIn */.s)(text, file);
        if (found === undefined)
            throw new model_errors/* PolicyError */.pn(`${file}:1: it names no package: package keyproof.TYPE.NAME`);
        return found;
    }));
    return rulesOf(packages, (file) => texts.get(file) ?? "", libraries);
}
/** The rules of packages, each whole and about something that there is. */
function rulesOf(packages, sourceOf, libraries) {
    const wrong = packages.flatMap((each) => misplaced(each, libraries));
    if (wrong.length > 0)
        throw new model_errors/* PolicyError */.pn(wrong.join("\n"));
    const rules = asPolicyError(() => ownCatalogueOf((0,metadata/* inspectionOf */.M)(packages), sourceOf));
    const whereIs = (rule) => {
        const found = packages.find(({ path }) => path.join("/") === `keyproof/${rule.id}`);
        return `${found?.file}:${found?.row}`;
    };
    const faults = rules.flatMap((rule) => faultsOf(rule).map((fault) => `${whereIs(rule)}: METADATA ${fault}`));
    const unseen = rules.flatMap((rule) => {
        const found = packages.find(({ path }) => path.join("/") === `keyproof/${rule.id}`);
        return found === undefined ? [] : unnamedFacets(rule, sourceOf(found.file)).map((each) => `${found.file}:${each}`);
    });
    if (faults.length + unseen.length > 0)
        throw new model_errors/* PolicyError */.pn([...faults, ...unseen].join("\n"));
    return rules;
}
function asPolicyError(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof model_errors/* ConfigurationError */.j1)
            throw new model_errors/* PolicyError */.pn(error.message, { cause: error });
        throw error;
    }
}
const load_schemas = (0,relations/* withDerived */.G)(collect_schemas/* resourceSchemas */.j);
/** What is wrong with where a package stands: below `keyproof` are rules, and the libraries that are shipped. */
function misplaced({ file, row, path, metadata }, libraries) {
    const [root, type = "", name = "", ...more] = path;
    const where = `${file}:${row}`;
    if (root !== "keyproof" || path.at(-1)?.endsWith("_test") === true)
        return [];
    const whole = path.join(".");
    if (type === "lib")
        return libraries.includes(whole)
            ? [`${where}: package ${whole} is one that Keyproof ships: give yours another name`]
            : [];
    const types = Object.keys(load_schemas);
    if (!types.includes(type)) {
        return [
            `${where}: package ${whole}: there is no type "${type}" of resources: ${types.join(", ")}.${(0,nearest/* didYouMean */.a)(type, types)}`,
        ];
    }
    if (name === "" || more.length > 0) {
        return [
            `${where}: package ${whole}: a rule's package is keyproof.TYPE.NAME; what rules share goes into another, such as acme.lib`,
        ];
    }
    if (metadata !== undefined)
        return [];
    return [
        `${where}: package ${whole} has no METADATA above it, so it is no rule: \`keyproof policy new ${type}/x\` shows one`,
    ];
}
function facetsOf(type) {
    return Object.keys(load_schemas[type]?.shape ?? {}).filter((name) => !Object.hasOwn(resource/* identity */.D_.shape, name));
}
/** What METADATA says that cannot be. */
function faultsOf(rule) {
    const facets = facetsOf(rule.type);
    const unknown = [...new Set((0,policy/* factsOf */.xS)(rule))].filter((facet) => !facets.includes(facet));
    return [
        ...unknown.map((facet) => `names the facet "${facet}", which a ${rule.type} does not have: ${facets.join(", ")}.${(0,nearest/* didYouMean */.a)(facet, facets)}`),
        ...Object.entries(rule.parameters).flatMap(([name, parameter]) => parameterFault(name, parameter)),
        ...(hasControls(rule) ? ["holds a control character"] : []),
    ];
}
/**
 * Facets that a policy reads and METADATA does not name: it would not see them, and pass for it. What it reads by another
 * name only its cases show (`policy test`).
 */
function unnamedFacets(rule, text) {
    // One that there is not is a mistake of another kind, which OPA tells.
    const unnamed = facetsOf(rule.type).filter((facet) => !(0,policy/* factsOf */.xS)(rule).includes(facet));
    const reads = new RegExp(`\\binput\\.${rule.type}\\.([a-z_]+)`, "g");
    return text.split("\n").flatMap((line, index) => {
        if (line.trimStart().startsWith("#"))
            return [];
        const facets = [...line.matchAll(reads)].map(([, facet = ""]) => facet).filter((facet) => unnamed.includes(facet));
        return [...new Set(facets)].map((facet) => `${index + 1}: it reads ${facet}, which METADATA names neither in selects_by nor in judges_by, so it would not see it`);
    });
}
function parameterFault(name, parameter) {
    try {
        const schema = from_json_schema/* fromJSONSchema */.y(parameter.schema);
        const parsed = schema.safeParse(parameter.default);
        return parsed.success
            ? []
            : [`parameters.${name}: its default does not fit its schema: ${parsed.error.issues[0]?.message}`];
    }
    catch (error) {
        return [
            `parameters.${name}.schema is no JSON Schema that can be used: ${error instanceof Error ? error.message : ""}`,
        ];
    }
}
/** A terminal obeys them, wherever the texts of a rule are printed; the last ones turn the direction of writing. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
function hasControls(value) {
    if (typeof value === "string")
        return CONTROLS.test(value.replaceAll(/[\n\t]/g, ""));
    return typeof value === "object" && value !== null && Object.entries(value).flat().some(hasControls);
}
/** The part as its module bears it out: each rule has an entrypoint, and nothing is needed that the host does not offer. */
function withEntrypoints({ rules, module }, inside, { builtins }) {
    const { source } = module;
    if ("refusal" in inside)
        throw new model_errors/* PolicyError */.pn(`${source}: this WASM cannot be used: ${inside.refusal}`);
    const foreign = inside.builtins.filter((name) => !builtins.includes(name));
    if (foreign.length > 0) {
        throw new model_errors/* PolicyError */.pn(`${source}: it needs ${foreign.slice(0, 10).join(", ")}, which Keyproof does not offer: policies reach nothing outside, and read no clock`);
    }
    const asks = rules.map(({ id, type }) => {
        const entrypoint = [`keyproof/${id}`, `keyproof/${type}`].find((each) => inside.entrypoints.includes(each));
        if (entrypoint !== undefined)
            return { rule: id, entrypoint };
        throw new model_errors/* PolicyError */.pn(`${source}: there is METADATA of ${id}, and no entrypoint keyproof/${id}: build it with \`opa build -t wasm -e keyproof/${id}\``);
    });
    return { rules, module: { ...module, asks } };
}
/**
 * The shipped bundle with own policies.
 *
 * @throws PolicyError for an id that is taken and not said to replace, or taken twice.
 */
function withOwn(shipped, parts, judge) {
    if (parts.length === 0)
        return shipped;
    const taken = new Map();
    const replaced = new Set();
    for (const { rules, module } of parts) {
        for (const { id, was, replaces } of rules) {
            for (const each of [id, ...was]) {
                const by = taken.get(each);
                if (by !== undefined)
                    throw new model_errors/* PolicyError */.pn(`${module.source}: ${each} is a rule of ${by} too: give one of them another name`);
                taken.set(each, module.source);
                const there = shipped.rules.find((rule) => rule.id === each || rule.was.includes(each));
                if (there !== undefined && (replaces !== true || there.id !== id))
                    throw new model_errors/* PolicyError */.pn(takenBy(module.source, each, there));
            }
            const is_there = shipped.rules.some((rule) => rule.id === id);
            if (replaces === true && !is_there)
                throw new model_errors/* PolicyError */.pn(`${module.source}: ${id} says replaces: true, and Keyproof has no such rule`);
            if (is_there)
                replaced.add(id);
        }
    }
    const added = parts.flatMap(({ rules }) => rules.map(({ replaces: _, ...rule }) => ({ ...(0,policy/* named */.KT)(rule), origin: "own" })));
    const modules = parts.map(({ module }) => module);
    return {
        ...shipped,
        rules: [...shipped.rules.filter(({ id }) => !replaced.has(id)), ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
        digest: digestOf(shipped.digest, modules, added),
        own: { judge, modules, shipped: { rules: shipped.rules, digest: shipped.digest } },
    };
}
function takenBy(source, id, { id: rule, title }) {
    const former = rule === id ? "" : ` (formerly ${id})`;
    return `${source}: the id ${id} is that of Keyproof's own rule ${rule}${former}, "${title}": give yours another name, or, to have it judge in place of that one, \`replaces: true\` under custom in its METADATA`;
}
function digestOf(shipped, modules, rules) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(shipped);
    for (const module of modules)
        hash.update(module.sha256);
    return hash.update(canonical(rules)).digest("hex");
}
/** JSON with members in the order of their names: what was packed and read again has them in another. */
function canonical(value) {
    return JSON.stringify(value, (_, member) => {
        if (typeof member !== "object" || member === null || Array.isArray(member))
            return member;
        return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
function decoded(bytes, file) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new model_errors/* PolicyError */.pn(`${file}: this is no text in UTF-8`, { cause: error });
    }
}


/***/ }),

/***/ 22972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ inspectionOf),
/* harmony export */   s: () => (/* binding */ packageIn)
/* harmony export */ });
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10702);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59573);


const PACKAGE = /^[ \t]*package[ \t]+([a-zA-Z_][\w.]*)/;
const BLOCK = /^[ \t]*#[ \t]*METADATA[ \t]*$/;
/**
 * The package of a Rego file with its METADATA, as OPA reads both: the comment that begins with a line `# METADATA` and stands
 * above the package. So no OPA is needed for what a bundle holds. Undefined for a file that names no package.
 *
 * @throws ConfigurationError with file and line, for a block that is no YAML.
 */
function packageIn(text, file) {
    const lines = text.split(/\r?\n/);
    const at = lines.findIndex((line) => PACKAGE.test(line));
    const name = PACKAGE.exec(lines[at] ?? "")?.[1];
    if (name === undefined)
        return undefined;
    return { file, row: at + 1, path: name.split("."), metadata: blockAbove(lines, at, file) };
}
function blockAbove(lines, at, file) {
    const start = lines.slice(0, at).findLastIndex((line) => BLOCK.test(line));
    if (start === -1)
        return undefined;
    const end = lines.findIndex((line, index) => index > start && !line.trimStart().startsWith("#"));
    const block = lines.slice(start + 1, end === -1 ? at : end).map((line) => line.trimStart().slice(1));
    // Empty lines above, so that YAML's lines are those of the file.
    const yaml = [...Array.from({ length: start + 1 }, () => ""), ...block].join("\n");
    const { value } = (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(yaml, file);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return { ...value };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file}:${start + 1}: METADATA has no members`);
}
/** Packages as `opa inspect --annotations` tells them. */
function inspectionOf(packages) {
    return {
        annotations: packages.flatMap(({ file, row, path, metadata }) => {
            if (metadata === undefined)
                return [];
            return [
                {
                    annotations: { scope: "package", ...metadata },
                    location: { file, row },
                    path: ["data", ...path].map((value) => ({ value })),
                },
            ];
        }),
    };
}


/***/ })

};
