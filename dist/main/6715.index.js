export const id = 6715;
export const ids = [6715];
export const modules = {

/***/ 17786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ro: () => (/* binding */ loadEngine),
  fv: () => (/* binding */ openModule),
  Li: () => (/* binding */ policyData)
});

// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var model_policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
;// CONCATENATED MODULE: ./build/program/src/evaluate/answer.js



/** A message longer than this is cut: resource names and policies are written by others. */
const MAXIMUM_MESSAGE = 1000;
/** Different answers that are kept at most. */
const MAXIMUM_KEPT = 500;
/**
 * Reads what the policies of a type answered, as JSON. Most keys of an account have the same answers, byte by byte: each
 * is read once.
 *
 * @throws Error when an answer breaks its form: a bug, never a verdict.
 */
function answerReader(type, names) {
    const by_length = new Map();
    let kept = 0;
    return (json) => {
        const same = by_length.get(json.length)?.find((known) => known.json.equals(json));
        if (same !== undefined)
            return same.answers;
        const answers = answersIn(json, type, names);
        if (kept === MAXIMUM_KEPT) {
            by_length.clear();
            kept = 0;
        }
        by_length.set(json.length, [...(by_length.get(json.length) ?? []), { json: Buffer.from(json), answers }]);
        kept += 1;
        return answers;
    };
}
function answersIn(json, type, names) {
    const output = JSON.parse(json.toString());
    const result = member(Array.isArray(output) ? output[0] : undefined, "result");
    return new Map(names.map((name) => [name, answerOf(member(result, name), `${type}/${name}`)]));
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/**
 * What an own policy answered, as JSON, where `entrypoint` was asked: that of the rule, or that of its type.
 *
 * @throws Error when the answer breaks its form.
 */
function ownAnswerIn(json, entrypoint, { type, name }) {
    const output = JSON.parse(json);
    const result = member(Array.isArray(output) ? output[0] : undefined, "result");
    return answerOf(entrypoint === `keyproof/${type}/${name}` ? result : member(result, name), `${type}/${name}`);
}
/** An absent package or a `violation` that is no set would read as "nothing wrong", so each is an error. */
function answerOf(output, id) {
    const violation = member(output, "violation");
    if (!Array.isArray(violation))
        throw new Error(`policy ${id} answered no set of violations`);
    const subject = member(output, "subject");
    if (subject !== undefined && typeof subject !== "boolean")
        throw new Error(`policy ${id}: subject is not a boolean`);
    const sees = member(output, "sees");
    return {
        subject: subject === true,
        exempt: setOf(member(output, "exempt"), schemas.string(), `${id}: exempt`).map(bounded),
        violations: violation.map((entry) => violationOf(entry, id)),
        unseen: setOf(member(output, "unseen"), observed/* reason */.l, `${id}: unseen`),
        ...(sees === undefined ? {} : { sees: setOf(sees, schemas.string(), `${id}: sees`).sort() }),
    };
}
/** A set that a policy need not have. */
function setOf(output, schema, what) {
    if (output === undefined)
        return [];
    const parsed = schemas.array(schema).safeParse(output);
    if (!parsed.success)
        throw new Error(`policy ${what} is not what it must be: ${errors/* prettifyError */.S1(parsed.error)}`);
    return parsed.data;
}
function violationOf(entry, id) {
    if (typeof entry === "string")
        return { message: bounded(entry) };
    const message = member(entry, "message");
    if (typeof message !== "string")
        throw new Error(`policy ${id} answered a violation without a message`);
    const degree = member(entry, "severity");
    if (degree === undefined)
        return { message: bounded(message) };
    const parsed = model_policy/* severity */.yf.safeParse(degree);
    if (!parsed.success)
        throw new Error(`policy ${id} answered a violation of no known severity`);
    return { message: bounded(message), severity: parsed.data };
}
function bounded(message) {
    return message.length <= MAXIMUM_MESSAGE ? message : `${message.slice(0, MAXIMUM_MESSAGE - 1)}…`;
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/host.js
/**
 * The builtins that the host adds to @open-policy-agent/opa-wasm, with the declaration that OPA's capabilities file
 * wants (https://www.openpolicyagent.org/docs/deployments/#capabilities). A policy that uses any other builtin fails to build.
 */
const hostBuiltins = {
    "time.parse_rfc3339_ns": {
        decl: { type: "function", args: [{ type: "string" }], result: { type: "number" } },
        call: (text) => (typeof text === "string" ? remembered(text) : undefined),
    },
};
/** Timestamps read of late: that of the scan is asked for with every resource. */
const read = new Map();
const MAXIMUM_READ = 1000;
function remembered(text) {
    if (read.has(text))
        return read.get(text);
    if (read.size === MAXIMUM_READ)
        read.clear();
    const value = nanoseconds(text);
    read.set(text, value);
    return value;
}
/** RFC 3339 as Go's `time.Parse` reads it, which is what OPA calls: an hour of one digit and a comma are taken too. */
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
/** Nanoseconds in 64 bits end in 1677 and 2262. */
const MAXIMUM_SECONDS = 2 ** 63 / 1e9;
/**
 * Nanoseconds since 1970, as exact as a double can be (a quarter of a microsecond); undefined for what OPA takes for no
 * timestamp. Not `Date.parse`, which reads much else: 29 February of any year, or local time where no zone is given.
 */
function nanoseconds(text) {
    const parts = TIMESTAMP.exec(text);
    if (parts === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const [, , , , , , , fraction = "", sign, zone_hours = "0", zone_minutes = "0"] = parts;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    if (hour > 23 || minute > 59 || second > 59 || Number(zone_hours) > 24 || Number(zone_minutes) > 60)
        return undefined;
    const offset = (sign === "-" ? -1 : 1) * (Number(zone_hours) * 3600 + Number(zone_minutes) * 60);
    const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset;
    const rest = Number(fraction.slice(0, 9).padEnd(9, "0"));
    if (Math.abs(seconds + rest / 1e9) > MAXIMUM_SECONDS)
        return undefined;
    return seconds * 1e9 + rest;
}
/**
 * Builtins of opa-wasm that Keyproof's policies may not use: they backtrack on hostile text (regular expressions), or
 * answer differently from run to run.
 */
const FORBIDDEN = (/* unused pure expression or super */ null && ([
    "re_match",
    "regex.find_all_string_submatch_n",
    "regex.is_valid",
    "regex.match",
    "rand.intn",
    "time.diff",
]));
/** The capabilities file for `opa build` and `opa check`: what opa-wasm offers, less what is forbidden, and what the host adds. */
function hostCapabilities(opaWasm) {
    const added = Object.entries(hostBuiltins).map(([name, { decl }]) => ({ name, decl }));
    const offered = opaWasm.builtins.filter(({ name }) => !FORBIDDEN.includes(name));
    return { ...opaWasm, builtins: [...offered, ...added], features: ["rego_v1"] };
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/own.js

/** A reason is no longer than this. */
const MAXIMUM_FAILURE = 300;
/**
 * The engine of the own policies of a bundle; undefined where there are none. Nothing that they do is thrown: a rule that
 * gives no answer that can be used says so, and its verdict is unknown.
 *
 * @param textOf the input of a rule: a resource with the facets that the rule names and no other.
 */
function ownEngine({ own, rules }, data, textOf) {
    const asks = askedRules(rules, own?.modules.flatMap((module) => module.asks) ?? []);
    if (own === undefined || asks.length === 0)
        return undefined;
    const known = new WeakMap();
    const prepare = (resources) => {
        const asked = Object.entries(resources).flatMap(([type, list]) => {
            const of_type = asks.filter(({ rule }) => rule.type === type);
            return of_type.length === 0 ? [] : list.filter((each) => !known.has(each)).map((each) => ({ of_type, each }));
        });
        if (asked.length === 0)
            return;
        const questions = asked.flatMap(({ of_type, each }) => of_type.map(({ rule }) => ({ rule: rule.id, input: textOf(each, rule) })));
        const outcomes = own.judge({ modules: own.modules, data, questions });
        let next = 0;
        for (const { of_type, each } of asked) {
            known.set(each, new Map(of_type.map((ask) => [ask.rule.name, own_answerOf(ask, outcomes[next++])])));
        }
    };
    return {
        prepare,
        answers: (type, resource) => {
            prepare({ [type]: [resource] });
            return known.get(resource) ?? new Map();
        },
    };
}
function askedRules(rules, asks) {
    const entrypoints = new Map(asks.map(({ rule, entrypoint }) => [rule, entrypoint]));
    return rules
        .filter(({ origin }) => origin === "own")
        .map((rule) => ({ rule, entrypoint: entrypoints.get(rule.id) ?? "" }));
}
function own_answerOf({ rule, entrypoint }, outcome) {
    if (outcome === undefined || "failure" in outcome)
        return without(outcome?.failure ?? "it gave no answer");
    try {
        return ownAnswerIn(outcome.json, entrypoint, rule);
    }
    catch (error) {
        return without(`its answer is none: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function without(failure) {
    return { subject: false, exempt: [], violations: [], unseen: [], failure: failure.slice(0, MAXIMUM_FAILURE) };
}

// EXTERNAL MODULE: ./build/program/src/evaluate/wasm_memory.js
var wasm_memory = __webpack_require__(47450);
;// CONCATENATED MODULE: ./build/program/src/evaluate/engine.js







/** Node finds only one of the names that this CommonJS exports. */
const { loadPolicy, loadPolicySync } = src/* default */.A;
/** The data that rules judge by: the values of their parameters, and when the account was read. */
function policyData(rules, collected_at) {
    const parameters = {};
    for (const { name, type, parameter_values } of rules) {
        parameters[type] = { ...parameters[type], [name]: parameter_values };
    }
    return { parameters, scan: { collected_at } };
}
/**
 * A policy's memory, in pages of 64 KiB: opa-wasm's own beginning, and at most 1 GiB, since a bundle may be somebody else's.
 * One evaluation takes a few MB.
 */
const MEMORY = { initial: 5, maximum: 16_384 };
/**
 * Loads a policy bundle. The engine evaluates one resource at a time, with all policies of its type in one call (a whole
 * account in one input would be quadratic). A resource is shown with the facets that its rules name and no other.
 *
 * @throws Error when the WASM and the catalogue disagree or a policy breaks its form: a bug, never a verdict.
 */
async function loadEngine(bundle, data) {
    const policy = await loadPolicy(Buffer.from(bundle.wasm), MEMORY, builtinCalls());
    policy.setData(data);
    const rules = bundle.rules.filter(({ origin }) => origin !== "own");
    const types = new Map([...new Set(rules.map(({ type }) => type))].map((type) => [type, asker(policy, type, rules)]));
    const shipped = (type, resource) => types.get(type)?.(resource) ?? new Map();
    const own = ownEngine(bundle, data, (resource, rule) => textOf({ [rule.type]: shown(resource, (0,model_policy/* factsOf */.xS)(rule)) }));
    if (own === undefined)
        return shipped;
    return Object.assign((type, resource) => new Map([...shipped(type, resource), ...own.answers(type, resource)]), { prepare: own.prepare });
}
function builtinCalls() {
    return Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
}
/** 256 MiB, in pages. */
const OWN_MEMORY = { initial: 5, maximum: 4096 };
/**
 * Loads a module of somebody else's. Whatever it does is done by the time this returns or while it is asked: call it where
 * time has a limit.
 *
 * @throws whatever a module that is none, or a hostile one, comes to.
 */
function openModule(wasm, data) {
    (0,wasm_memory/* refuseOwnMemory */.I)(wasm, "the module");
    const policy = loadPolicySync(new Uint8Array(wasm).buffer, OWN_MEMORY, builtinCalls());
    policy.setData(data);
    const asked = new Map();
    return {
        entrypoints: Object.keys(policy.entrypoints),
        builtins: builtinsOf(policy),
        ask: (name, input, maximum_bytes) => {
            const ask = asked.get(name) ?? entrypoint(policy, name);
            asked.set(name, ask);
            const answer = ask(input);
            return answer.length > maximum_bytes ? undefined : answer.toString();
        },
    };
}
/** The builtins that a module asks its host for, by name. */
function builtinsOf({ wasmInstance, mem }) {
    const { exports } = "instance" in wasmInstance ? wasmInstance.instance : wasmInstance;
    const { builtins, opa_json_dump } = exports;
    const at = opa_json_dump?.(builtins?.()) ?? 0;
    const memory = Buffer.from(mem.buffer);
    return Object.keys(JSON.parse(memory.subarray(at, memory.indexOf(0, at)).toString()));
}
function asker(policy, type, rules) {
    const own = rules.filter((rule) => rule.type === type);
    const facets = [...new Set(own.flatMap(model_policy/* factsOf */.xS))];
    const ask = entrypoint(policy, `keyproof/${type}`);
    const read = answerReader(type, own.map(({ name }) => name));
    return (resource) => read(ask(textOf({ [type]: shown(resource, facets) })));
}
const PAGE = 65_536;
/**
 * Evaluates an entrypoint on an input as JSON text, and lends the bytes of the JSON that it answers: they are the WASM's own
 * memory, and stand there until the next call. As `LoadedPolicy.evaluate`, which makes objects of every answer; that takes
 * longer than many a key's rules.
 */
function entrypoint(policy, name) {
    const { mem, dataAddr, dataHeapPtr: start, entrypoints } = policy;
    const id = Object.hasOwn(entrypoints, name) ? entrypoints[name] : undefined;
    const { exports } = "instance" in policy.wasmInstance ? policy.wasmInstance.instance : policy.wasmInstance;
    if (exports.opa_eval === undefined)
        throw new Error("the policies are WASM of an older ABI");
    const opa_eval = exports.opa_eval;
    return (input) => {
        if (typeof id !== "number")
            throw new Error(`the policies have no entrypoint ${name}`);
        const length = Buffer.byteLength(input);
        const missing = start + length - mem.buffer.byteLength;
        if (missing > 0)
            mem.grow(Math.ceil(missing / PAGE));
        Buffer.from(mem.buffer, start, length).write(input);
        const answer = opa_eval(0, id, dataAddr, start, length, start + length, 0);
        const memory = Buffer.from(mem.buffer);
        return memory.subarray(answer, memory.indexOf(0, answer));
    };
}
function shown(resource, facets) {
    const { arn, account, region, name } = resource;
    const part = { arn, account, region, name };
    for (const facet of facets) {
        const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
        if (fact !== undefined)
            part[facet] = fact;
    }
    return part;
}
/**
 * The input as JSON text. OPA's JSON reader stops at a lone surrogate, which anybody who can name a tag or write a key
 * policy could put there: each becomes U+FFFD. `JSON.stringify` escapes lone surrogates and nothing else as `\\ud…`.
 */
function textOf(input) {
    const text = JSON.stringify(input);
    return text.includes("\\ud") ? JSON.stringify(wellFormed(input)) : text;
}
function wellFormed(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), wellFormed(member)]));
}


/***/ }),

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

/***/ 47450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseOwnMemory)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59573);

/** The section of a module that declares memories of its own (WebAssembly core specification, "Memory Section"). */
const MEMORY_SECTION = 5;
/**
 * Refuses a module that brings a memory: the host's memory has a limit, which one of the module's own would not. OPA's
 * modules import theirs.
 *
 * @throws ConfigurationError for such a module. What is no module at all is refused when it is loaded.
 */
function refuseOwnMemory(wasm, name) {
    if (sections(wasm).includes(MEMORY_SECTION)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} brings a memory of its own, which OPA's modules never do`);
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

/***/ 64670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ mapObserved),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* unused harmony exports reasonKind, obstacle */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * Why a fact is not known. `denied` names a missing permission, `invalid` an answer that does not fit AWS's own model,
 * `known_after_apply` what a planned change leaves open: nothing that could be read is missing.
 */
const reasonKind = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["denied", "throttled", "unavailable", "not_found", "invalid", "known_after_apply"]);
/**
 * What stands in the way of many reads alike, and is told once: it is about the account, the Region, the machine or the
 * network, and no permission for the one action would help.
 */
const obstacle = zod__WEBPACK_IMPORTED_MODULE_0__["enum"]([
    "region_not_enabled",
    "organization_policy",
    "session_expired",
    "clock_skewed",
    "no_answer",
]);
/** Why a fact is unknown, and which IAM action (`kms:GetKeyPolicy`) would have told. `message` is at most 500 characters. */
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    kind: reasonKind,
    action: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500),
    obstacle: obstacle.optional(),
});
function known(value) {
    return { status: "known", value };
}
function unknown(reason) {
    return { status: "unknown", reason };
}
function mapObserved(fact, change) {
    return fact.status === "known" ? known(change(fact.value)) : fact;
}
/** RFC 3339 in UTC. Absent: while the scan was made that the inventory is of, at or after its `collected_at`. */
const read_at = zod__WEBPACK_IMPORTED_MODULE_1__.datetime().optional();
const unknownFact = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("unknown"), reason, read_at });
/** The schema of an `Observed<T>`. A plain union, since `opa check -s` reads `anyOf` and ignores `oneOf`. */
function observed(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("known"), value, read_at }), unknownFact]);
}


/***/ }),

/***/ 84112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ statedControls),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Su: () => (/* binding */ opinionService),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   c4: () => (/* binding */ ownStatedControls),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony export mappedBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const severity = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["critical", "high", "medium", "low", "info"]);
/** Worst first. */
const SEVERITIES = severity.options;
/** True when `a` is as bad as `b` or worse. */
function atLeast(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
/** True when `a` is less bad than `b`. */
function isMilder(a, b) {
    return !atLeast(a, b);
}
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z][a-z0-9_]*\/[a-z][a-z0-9_]*$/);
/**
 * Who states that a rule maps to a control: AWS itself, a third party, Keyproof's own reading of the control's text, or, of
 * an own policy, whoever wrote that.
 */
const mappedBy = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["aws", "third_party", "keyproof", "own"]);
/** Framework -> control ids. */
const controls = zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1));
/** A rule's mappings as METADATA has them, by who states them, so that none can be written that nobody states. */
const statedControls = statedOnce(mappedBy.exclude(["own"]));
/** Those of an own policy: Keyproof has no reading for what it does not know. */
const ownStatedControls = statedOnce(mappedBy.exclude(["keyproof"]));
function statedOnce(by) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(by, controls).refine((stated) => {
        const frameworks = Object.values(stated).flatMap((of) => Object.keys(of));
        return new Set(frameworks).size === frameworks.length;
    }, { error: "a framework's mapping is stated by one, not by two" });
}
/** The services of AWS that judge keys and clusters themselves, as METADATA's `aws_checks` names them. */
const opinionService = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["security_hub", "access_analyzer", "trusted_advisor", "aws_config"]);
const SERVICE_NAMES = {
    security_hub: "AWS Security Hub CSPM",
    access_analyzer: "IAM Access Analyzer",
    trusted_advisor: "AWS Trusted Advisor",
    aws_config: "AWS Config",
};
/** One rule as its policy's METADATA block declares it. The id is the policy's path, `kms_key/rotation_enabled`. */
const rule = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: path,
    type: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(256),
    description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(1024),
    severity,
    /** How bad a violation can be, where the rule has degrees above its own severity. */
    worst: severity.optional(),
    /** Off until a configuration turns it on. */
    opt_in: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** Facets that must be known before it can be said whether the rule is about a resource. */
    selects_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1),
    /** Facets that must be known before a subject can be judged. */
    judges_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    /**
     * Facets in which more may be wrong than in those of `judges_by`: what is wrong already is told without them, and
     * nothing passes while one of them is not known.
     */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        default: zod__WEBPACK_IMPORTED_MODULE_0__.json(),
        /** JSON Schema of the parameter's value. */
        schema: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.json()),
        description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    })),
    /** Framework -> control ids. */
    controls,
    /** Framework -> who states the mapping. METADATA has the two in one, `statedControls`: every framework in `controls` is here. */
    controls_by: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), mappedBy),
    /** `terraform`: type of Terraform's -> the line of HCL that puts it right there. */
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        text: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
        cli: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        /** What the worst of the commands does; absent from catalogues of former versions. */
        effect: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["reads", "changes", "destroys"]).optional(),
        terraform: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional(),
    }),
    related_resources: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ ref: zod__WEBPACK_IMPORTED_MODULE_0__.url({ protocol: /^https$/ }), description: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() })),
    /** Judges what a planned change takes away: it applies only to a scan that has one. */
    of_change: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true).optional(),
    /** Former ids. */
    was: zod__WEBPACK_IMPORTED_MODULE_0__.array(path),
    /** Facets that are read with the rule as further evidence; no verdict waits for them unless the policy says so. */
    also_reads: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    /**
     * The attributes of the resource, as a planned change has them, that decide the verdict; where this is absent, those that
     * the facets follow from. Findings stand on their lines.
     */
    decided_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    /** The checks of AWS's own that ask the same of a resource, by service. */
    aws_checks: zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(opinionService, zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1)).optional(),
    /** The audit service that the rule is about: the types of resources that it can see, and why it can see no others. */
    audit_service: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
        sees: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
        lacks: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional(),
    })
        .optional(),
});
/** A rule with its name. */
function named(declared) {
    return { ...declared, name: declared.id.slice(declared.type.length + 1) };
}
/** How bad a violation of the rule can be. A configuration changes the rule's own severity and leaves its degrees alone. */
function worstOf(rule) {
    return rule.worst !== undefined && atLeast(rule.worst, rule.severity) ? rule.worst : rule.severity;
}
/** Every facet that a rule may look at. */
function factsOf({ selects_by, judges_by, unseen = [], also_reads = [], }) {
    return [...selects_by, ...judges_by, ...unseen, ...also_reads];
}
/** The rule catalogue beside the WASM, built from METADATA. */
const catalogue = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rules: zod__WEBPACK_IMPORTED_MODULE_0__.array(rule
        .refine(({ id, type }) => id.startsWith(`${type}/`), { error: "a rule's id begins with its type" })
        .transform(named)),
});


/***/ }),

/***/ 84826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ facetOf),
/* harmony export */   C5: () => (/* binding */ resourceSchema),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);


/** Who and where a resource is. `arn` is its identity; `name` is what people call it. */
const identity = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    arn: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(2048),
    account: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{12}$/),
    region: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(40),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(1024),
});
/** The facet of a resource, or undefined where it is absent (it makes no sense for it, or nobody asked). */
function facetOf(resource, facet) {
    const value = resource[facet];
    return typeof value === "object" ? value : undefined;
}
/**
 * The strict schema of a resource type from the schemas of its facets, each an optional `Observed`. In the order of
 * their names, as the collector writes them, so that an inventory that is read and written again keeps its bytes.
 */
function resourceSchema(facets) {
    const shape = Object.fromEntries(Object.entries(facets)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, schema]) => [name, (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .Px)(schema).optional()]));
    return identity.extend(shape);
}
/** An RFC 3339 timestamp in UTC, as `Date.toISOString` writes it. */
const timestamp = zod__WEBPACK_IMPORTED_MODULE_2__.datetime();
/** Tags by key. */
const tags = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/**
 * The stack that made what is no resource of the inventory's own, and what its template calls it: of CloudFormation's tags
 * these alone are kept. Null: it has none. Absent: nobody looked, as in inventories of before.
 */
const stack = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), id: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), logical_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() })
    .nullable()
    .optional();
/** The tags of a resource: a facet of their own, or told with its metadata. Undefined where they are not known. */
function tagsOf(resource) {
    const own = facetOf(resource, "tags");
    const fact = own ?? facetOf(resource, "metadata");
    if (fact?.status !== "known")
        return undefined;
    return tags.safeParse(own === undefined ? memberOf(fact.value, "tags") : fact.value).data;
}
function memberOf(value, name) {
    return typeof value === "object" && value !== null
        ? Object.entries(value).find(([own]) => own === name)?.[1]
        : undefined;
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
