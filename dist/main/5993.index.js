export const id = 5993;
export const ids = [5993];
export const modules = {

/***/ 25993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/own/bring.js + 2 modules
var bring = __webpack_require__(7475);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/program/src/evaluate/engine.js + 3 modules
var evaluate_engine = __webpack_require__(17786);
// EXTERNAL MODULE: ./build/program/src/evaluate/evaluate.js + 1 modules
var evaluate = __webpack_require__(15301);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/own/opa.js
var own_opa = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/program/src/own/stage.js + 1 modules
var stage = __webpack_require__(69888);
;// CONCATENATED MODULE: ./build/program/src/own/cases.js







/** When cases take place: `data.scan.collected_at`, as for the shipped policies. */
const TEST_TIME = "2026-01-15T12:00:00.000Z";
/** What only tests may: `print`, by which the library shows what was wanted and what came. */
const PRINTING = [
    { name: "print", decl: { type: "function", variadic: { type: "any" } } },
    {
        name: "internal.print",
        decl: { type: "function", args: [{ type: "array", dynamic: { type: "set", of: { type: "any" } } }] },
    },
    { name: "internal.test_case", decl: { type: "function", args: [{ type: "array", dynamic: { type: "any" } }] } },
];
const ALLOWED = ["--capabilities", "test-capabilities.json"];
const capabilities = schemas.looseObject({ builtins: schemas.array(schemas.unknown()) });
const DATA_FILE = "keyproof-test-data.json";
/** A case as a `_test` package declares it. A set of Rego is a list in JSON. */
const testCase = schemas.looseObject({
    given: schemas.custom((value) => resource/* identity */.D_.loose().safeParse(value).success, "no resource: it has no arn, account, region or name"),
    verdict: schemas["enum"](["pass", "fail", "unknown", "not_applicable"]),
    violation: schemas.array(schemas.union([schemas.string(), schemas.looseObject({ message: schemas.string() })])).optional(),
    parameters: schemas.record(schemas.string(), schemas.json()).optional(),
});
/**
 * Runs the tests of a folder of own policies: `opa test`, with the libraries and fixtures of the shipped ones, then every
 * case of every table as a scan judges, with the facets that the rule names and no other.
 *
 * @throws PolicyError where there is no table of cases; ConfigurationError where OPA cannot answer.
 */
async function testOwn(opa, source, bundle, policies) {
    const rules = bundle.rules.filter(({ id }) => bundle.own?.modules.some(({ asks }) => asks.some(({ rule }) => rule === id)));
    const data = (0,evaluate_engine/* policyData */.Li)(rules.map(atDefaults), TEST_TIME);
    const { output, passed, tables } = (0,stage/* withStage */.L)(source.path, source.files, policies, () => true, (stage) => {
        stage.write(DATA_FILE, JSON.stringify(data));
        const offered = capabilities.parse(JSON.parse(stage.capabilities));
        // Tests come with a pull request as policies do: they reach nothing outside either.
        stage.write("test-capabilities.json", JSON.stringify({ ...offered, builtins: [...offered.builtins, ...PRINTING] }));
        const files = [stage.lib, stage.own, DATA_FILE];
        const { status, stdout, stderr } = (0,own_opa/* runOpa */.Qt)(opa, stage.folder, ["test", "--timeout", "60s", ...ALLOWED, ...files]);
        const told = stage.shown(`${stdout}${stderr}`);
        const asked = rules.map((rule) => ({ rule, text: tableText(opa, stage.folder, files, rule) }));
        return { output: told, passed: status === 0, tables: asked };
    });
    const without = tables.filter(({ text }) => text === undefined).map(({ rule }) => rule.id);
    if (without.length > 0) {
        throw new errors/* PolicyError */.pn(`${source.path}: ${without.join(", ")}: there are no cases in a package keyproof.TYPE.NAME_test: \`keyproof policy new\` shows a table`);
    }
    const wrong = [];
    let number = 0;
    for (const { rule, text } of tables) {
        const cases = casesIn(text ?? "", rule);
        number += cases.length;
        wrong.push(...(await judgedOtherwise(bundle, rule, cases, data)));
    }
    return { output, passed, cases: number, wrong };
}
function atDefaults(rule) {
    const values = Object.entries(rule.parameters).map(([name, { default: value }]) => [name, value]);
    return { ...rule, parameter_values: Object.fromEntries(values), permissions: [] };
}
/** The table of a rule's cases as JSON; undefined where there is none. */
function tableText(opa, folder, files, { type, name }) {
    const data = files.flatMap((file) => ["--data", file]);
    const { status, stdout } = (0,own_opa/* runOpa */.Qt)(opa, folder, [
        "eval",
        ...ALLOWED,
        ...data,
        "--format",
        "json",
        `data.keyproof.${type}.${name}_test.cases`,
    ]);
    return status === 0 && stdout.includes('"result"') ? stdout : undefined;
}
const evaluated = schemas.looseObject({
    result: schemas.tuple([
        schemas.looseObject({ expressions: schemas.tuple([schemas.looseObject({ value: schemas.record(schemas.string(), schemas.unknown()) })]) }),
    ]),
});
function casesIn(text, { id }) {
    const parsed = evaluated.safeParse(JSON.parse(text));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`${id}: its cases are no table: cases["a sentence"] := {"given": …, "verdict": …}`);
    return Object.entries(parsed.data.result[0].expressions[0].value).map(([name, value]) => {
        const one = testCase.safeParse(value);
        if (one.success)
            return [name, one.data];
        throw new errors/* PolicyError */.pn(`${id}: case "${name}": ${core_errors/* prettifyError */.S1(one.error)}`);
    });
}
/** The cases that a scan judges otherwise than they say, those of one set of parameters at a time. */
async function judgedOtherwise(bundle, rule, cases, data) {
    const alike = new Map();
    for (const each of cases) {
        const key = JSON.stringify(each[1].parameters ?? {});
        alike.set(key, [...(alike.get(key) ?? []), each]);
    }
    const wrong = [];
    for (const [parameters, group] of alike) {
        const at_defaults = atDefaults(rule);
        const in_force = {
            ...at_defaults,
            parameter_values: { ...at_defaults.parameter_values, ...JSON.parse(parameters) },
        };
        const of_type = { ...data.parameters[rule.type], [rule.name]: in_force.parameter_values };
        const changed = { ...data, parameters: { ...data.parameters, [rule.type]: of_type } };
        const engine = await (0,evaluate_engine/* loadEngine */.ro)({ ...bundle, rules: [in_force] }, changed);
        engine.prepare?.({ [rule.type]: group.map(([, { given }]) => given) });
        for (const [name, one] of group)
            wrong.push(...differences(engine, in_force, name, one));
    }
    return wrong;
}
function differences(engine, rule, name, { given, verdict, violation = [] }) {
    const [judged] = (0,evaluate/* evaluate */._3)(engine, [rule], { [rule.type]: [given] }, new Map(), {});
    const is = judged?.verdicts[rule.id];
    const messages = judged?.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
    const why = messages.length === 0 ? "" : `: ${messages.join("; ")}`;
    if (is !== verdict)
        return [`${rule.id}: "${name}" is to be ${verdict}, and a scan says ${is}${why}`];
    const wanted = [...new Set(violation.map((each) => (typeof each === "string" ? each : each.message)))].sort();
    if (verdict !== "fail" || JSON.stringify(messages) === JSON.stringify(wanted))
        return [];
    return [`${rule.id}: "${name}" is to say ${JSON.stringify(wanted)}, and a scan says ${JSON.stringify(messages)}`];
}

// EXTERNAL MODULE: ./build/program/src/own/source.js
var own_source = __webpack_require__(68932);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var output = __webpack_require__(29858);
// EXTERNAL MODULE: ./build/program/src/cli/own_bundle.js
var own_bundle = __webpack_require__(48562);
;// CONCATENATED MODULE: ./build/program/src/cli/policy_test.js









function declare() { }
/** Runs the cases of own policies: exit 0 all are as they say, 1 some are not, 2 they could not be run. */
async function run(command, { policies, worker }) {
    const opa = (0,own_opa/* opaNeeded */.Y1)();
    let code = 0;
    for (const path of (0,own_bundle/* ownPaths */.V)(command.args)) {
        const source = (0,own_source.readSource)(path);
        if (source.kind !== "folder")
            throw new errors/* ConfigurationError */.j1(`policy test ${path}: cases stand in a folder of .rego, with the policies`);
        try {
            const bundle = await (0,bring.bringOwn)((0,src_policies/* loadPolicies */.hd)(policies), [source], { policies, worker });
            const { output, passed, cases, wrong } = await testOwn(opa, source, bundle, policies);
            process.stdout.write(output);
            for (const line of wrong)
                process.stdout.write(`${line}\n`);
            if (!passed || wrong.length > 0)
                code = 1;
            else
                process.stdout.write(`${path}: ${(0,wording/* count */.U9)(cases, "case")} judged as they say, by OPA and as a scan judges.\n`);
        }
        catch (error) {
            if (!(error instanceof errors/* PolicyError */.pn))
                throw error;
            for (const line of error.message.split("\n"))
                (0,output/* note */.N4)(line);
            code = 1;
        }
    }
    return code;
}


/***/ }),

/***/ 14813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isIn),
/* harmony export */   d: () => (/* binding */ milderEnvironment)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);


/**
 * The first environment of the rule that the resource is in, where it makes a finding milder. A resource whose tags are not
 * known is in none: it keeps the strict severity.
 */
function milderEnvironment(rule, resource, strict) {
    if (rule.environments === undefined || rule.environments.length === 0)
        return undefined;
    const carried = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(resource);
    if (carried === undefined)
        return undefined;
    const found = rule.environments.find((environment) => isIn(environment, carried));
    return found !== undefined && (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilder */ .gJ)(found.severity, strict) ? found : undefined;
}
/** Whether who carries these tags has each that is asked for, with one of its values. */
function isIn(environment, carried) {
    return Object.entries(environment.tags).every(([name, values]) => hasOneOf(carried, name, values));
}
/** As `policies/lib/tags.rego` has it: without regard to case, and of a tag in several spellings each must fit. */
function hasOneOf(carried, name, values) {
    const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
    const found = Object.entries(carried).filter(([key]) => key.toLowerCase() === name.toLowerCase());
    return found.length > 0 && found.every(([, value]) => wanted.has(value.trim().toLowerCase()));
}


/***/ }),

/***/ 15301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  lm: () => (/* binding */ maybeWorse),
  FW: () => (/* binding */ notEvaluatedBecause)
});

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
// EXTERNAL MODULE: ./build/program/src/evaluate/environment.js
var evaluate_environment = __webpack_require__(14813);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/program/src/evaluate/placeholders.js


/** A value is there to be pasted into a shell. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9:/._-]{0,255}$/;
/** The placeholders of a resource of the type; undefined where its facts tell none. */
function placeholdersOf(type, resource) {
    const told = FACTS[type]?.(resource) ?? {};
    const plain = Object.entries(told).flatMap(([name, value]) => value !== undefined && PLAIN.test(value) ? [[name, value]] : []);
    return plain.length === 0 ? undefined : Object.fromEntries(plain);
}
const FACTS = {
    cloudhsm_cluster: (cluster) => {
        const metadata = read(cluster, "metadata", clusterMetadata);
        const newest = (read(cluster, "backups", schemas.array(backup)) ?? [])
            .filter(({ state }) => state === "READY")
            .sort((a, b) => ((a.create_timestamp ?? "") < (b.create_timestamp ?? "") ? 1 : -1))[0]?.backup_id;
        return {
            SECURITY_GROUP_ID: metadata?.security_group,
            VPC_ID: metadata?.vpc_id,
            AVAILABILITY_ZONE: metadata === undefined ? undefined : zoneWithoutHsm(metadata),
            BACKUP_ID: newest,
            NEWEST_BACKUP_ID: newest,
            TOPIC_ARN: heard(cluster, "topics"),
        };
    },
    kms_key: (key) => {
        const grants = read(key, "grants", schemas.array(schemas.looseObject({ grant_id: schemas.string() }))) ?? [];
        return { GRANT_ID: grants.length === 1 ? grants[0]?.grant_id : undefined };
    },
    region: (region) => {
        const trails = (read(region, "trails", schemas.array(trail)) ?? []).filter(({ is_multi_region_trail, home_region }) => is_multi_region_trail || home_region === region.region);
        // Of several nobody can say which one is meant.
        const [only] = trails.length === 1 ? trails : [];
        return {
            TRAIL_ARN: only?.trail_arn,
            HOME_REGION: only?.home_region,
            GROUP: only?.cloud_watch_logs_log_group_arn?.split(":")[6],
            TOPIC_ARN: heard(region, "topics") ?? heard(region, "hsm_topics"),
        };
    },
};
const clusterMetadata = schemas.looseObject({
    security_group: schemas.string().optional(),
    vpc_id: schemas.string().optional(),
    subnet_mapping: schemas.record(schemas.string(), schemas.string()),
    hsms: schemas.array(schemas.looseObject({ state: schemas.string(), availability_zone: schemas.string().optional() })),
});
const backup = schemas.looseObject({ backup_id: schemas.string(), state: schemas.string(), create_timestamp: schemas.string().optional() });
const trail = schemas.looseObject({
    trail_arn: schemas.string(),
    home_region: schemas.string(),
    is_multi_region_trail: schemas.boolean(),
    cloud_watch_logs_log_group_arn: schemas.string().optional(),
});
const topic = schemas.looseObject({
    topic_arn: schemas.string(),
    subscriptions: schemas.looseObject({ value: schemas.looseObject({ confirmed: schemas.number() }).optional() }),
});
function read(resource, facet, schema) {
    const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
    return fact?.status === "known" ? schema.safeParse(fact.value).data : undefined;
}
/** A zone of the cluster's subnets in which no HSM is, or will be. */
function zoneWithoutHsm({ subnet_mapping, hsms }) {
    const taken = new Set(hsms
        .filter(({ state }) => state !== "DELETED" && state !== "DELETE_IN_PROGRESS")
        .map(({ availability_zone }) => availability_zone));
    return Object.keys(subnet_mapping)
        .sort()
        .find((zone) => !taken.has(zone));
}
/** A topic that other alarms tell and that somebody reads. */
function heard(resource, facet) {
    const topics = read(resource, facet, schemas.array(topic)) ?? [];
    return topics
        .filter(({ subscriptions }) => (subscriptions.value?.confirmed ?? 0) > 0)
        .map(({ topic_arn }) => topic_arn)
        .sort()[0];
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/evaluate.js





/**
 * Gives every (rule, resource) pair of a type its verdict. `rules` are the enabled ones; resources carry their linked
 * facets. Sorted by type and ARN; messages within a finding are sorted, since WASM sets have no order.
 */
function evaluate(engine, rules, resources, impact, actions) {
    const assessed = [];
    engine.prepare?.(resources);
    const tell = teller();
    for (const type of Object.keys(resources).sort()) {
        const own = rules.filter((rule) => rule.type === type);
        // Copies of one object with every member share its shape: made member by member, each would be a table of its own.
        const every = JSON.parse(JSON.stringify(Object.fromEntries(own.map(({ id }) => [id, "unknown"]))));
        const sorted = [...(resources[type] ?? [])].sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : 0));
        for (const resource of sorted) {
            const answers = engine(type, resource);
            const verdicts = { ...every };
            const findings = [];
            const exemptions = {};
            const sees = {};
            for (const rule of own) {
                const answer = answers.get(rule.name);
                if (answer === undefined)
                    throw new Error(`policy ${rule.id} is in the catalogue but not in the WASM`);
                const judged = judge(rule, resource, answer, actions, tell);
                verdicts[rule.id] = judged.verdict;
                if ("finding" in judged)
                    findings.push(judged.finding);
                if (judged.verdict === "not_applicable" && answer.exempt.length > 0) {
                    exemptions[rule.id] = [...answer.exempt].sort().join("; ");
                }
                if (answer.sees !== undefined && isJudged(judged.verdict))
                    sees[rule.id] = answer.sees;
            }
            const { arn, account, region, name } = resource;
            const depends = impact.get(arn);
            const fails = findings.some(({ verdict }) => verdict === "fail");
            const placeholders = fails ? placeholdersOf(type, resource) : undefined;
            assessed.push({
                type,
                arn,
                account,
                region,
                name,
                verdicts,
                findings,
                ...(depends === undefined ? {} : { impact: depends }),
                ...(placeholders === undefined ? {} : { placeholders }),
                ...(Object.keys(exemptions).length === 0 ? {} : { exemptions }),
                ...(Object.keys(sees).length === 0 ? {} : { sees }),
            });
        }
    }
    return assessed;
}
/** Whether the policy's answer rests on facts that are all known. */
function isJudged(verdict) {
    return verdict === "pass" || verdict === "fail";
}
function judge(rule, resource, answer, actions, tell) {
    const unselectable = missingFacts(rule, rule.selects_by, resource, actions);
    if (answer.failure !== undefined) {
        const failure = { kind: "invalid", action: `policy ${rule.id}`.slice(0, 100), message: answer.failure };
        return notEvaluated(rule, resource, [...unselectable, failure], tell);
    }
    if (unselectable.length > 0)
        return notEvaluated(rule, resource, unselectable, tell);
    if (!answer.subject)
        return { verdict: "not_applicable" };
    const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
    if (unjudgeable.length > 0)
        return notEvaluated(rule, resource, unjudgeable, tell);
    const unseen = [...missingFacts(rule, rule.unseen ?? [], resource, actions), ...answer.unseen];
    if (answer.violations.length === 0) {
        if (unseen.length === 0)
            return { verdict: "pass" };
        return notEvaluated(rule, resource, unseen.sort(byReason), tell);
    }
    return failed(rule, resource, answer.violations, unseen.sort(byReason));
}
/** What is wrong, and how much worse what could not be read may make it. */
function failed(rule, resource, violations, unseen) {
    const worst = violations
        .map(({ severity = rule.severity }) => severity)
        .reduce((worse, own) => (worse !== undefined && (0,policy/* atLeast */.jZ)(worse, own) ? worse : own), undefined);
    const strict = worst ?? rule.severity;
    const environment = (0,evaluate_environment/* milderEnvironment */.d)(rule, resource, strict);
    const severity = environment?.severity ?? strict;
    const most = (0,policy/* worstOf */.hm)(rule);
    const could_be = unseen.length === 0 ? severity : ((0,evaluate_environment/* milderEnvironment */.d)(rule, resource, most)?.severity ?? most);
    const finding = {
        rule: rule.id,
        verdict: "fail",
        severity,
        ...(environment === undefined ? {} : { environment: environment.name }),
        messages: [...new Set(violations.map(({ message }) => message))].sort(),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
    };
    return { verdict: "fail", finding: maybeWorse(finding, could_be, unseen) };
}
/** A failing finding with the reasons why it may be worse than it is, where they may make it so. */
function maybeWorse(finding, could_be, unseen) {
    const reason = firstOf(unseen);
    if (reason === undefined || !(0,policy/* isMilder */.gJ)(finding.severity, could_be))
        return finding;
    const open = unseen.map((each) => `what could not be read may make it ${could_be}: ${becauseOf(each)}`);
    const messages = [...new Set([...finding.messages, ...open])].sort();
    const { fingerprint: print, ...rest } = finding;
    return { ...rest, messages, reason, could_be, fingerprint: print };
}
/** The reasons why the named facets are not known; empty when all are. */
function missingFacts(rule, facets, resource, actions) {
    return facets.flatMap((facet) => {
        const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
        if (fact?.status === "known")
            return [];
        if (fact !== undefined)
            return [fact.reason];
        const [action = ""] = actions[rule.type]?.[facet] ?? [];
        const message = `the inventory does not hold ${facet}: collect it again with this rule on`;
        return [{ kind: "unavailable", action, message }];
    });
}
function notEvaluated(rule, resource, reasons, tell) {
    const reason = firstOf(reasons);
    return {
        verdict: "unknown",
        finding: {
            rule: rule.id,
            verdict: "unknown",
            severity: rule.severity,
            messages: tell(reasons),
            ...(reason === undefined ? {} : { reason }),
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
        },
    };
}
/** The first that somebody can do something about. */
function firstOf(reasons) {
    return reasons.find(({ kind }) => kind !== "known_after_apply") ?? reasons[0];
}
function byReason(a, b) {
    return notEvaluatedBecause(a) < notEvaluatedBecause(b) ? -1 : 1;
}
/** `notEvaluatedBecause` of each, sorted; one text and one list in memory for what many findings say: 50,000 keys can have a million. */
function teller() {
    const texts = new Map();
    const lists = new Map();
    const textOf = (reason) => {
        const text = texts.get(reason) ?? notEvaluatedBecause(reason);
        if (texts.size < MOST_SHARED)
            texts.set(reason, text);
        return text;
    };
    return (reasons) => {
        const messages = [...new Set(reasons.map(textOf))].sort();
        const like = messages.join("\n");
        const existing = lists.get(like);
        if (existing === undefined && lists.size < MOST_SHARED)
            lists.set(like, messages);
        return existing ?? messages;
    };
}
/** Distinct texts that are kept to be shared among findings. */
const MOST_SHARED = 10_000;
/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
function notEvaluatedBecause(reason) {
    return `not evaluated: ${becauseOf(reason)}`;
}
function becauseOf({ kind, action, message }) {
    return `${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}


/***/ })

};
