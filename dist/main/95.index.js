export const id = 95;
export const ids = [95];
export const modules = {

/***/ 30095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 3 modules
var caller = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/aws/services/cloudtrail.js
var cloudtrail = __webpack_require__(33358);
// EXTERNAL MODULE: ./build/program/src/aws/services/service_quotas.js
var service_quotas = __webpack_require__(23856);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 37 modules
var registry = __webpack_require__(95909);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/needs.js
var src_needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/doctor.js











/** So many resources of each type and Region are asked about: enough to meet most kinds of keys. */
const SAMPLE = 50;
/**
 * Tries every read that the configured rules need, on a few resources of each type, with the credentials of the scan.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used.
 */
async function examine(config, surroundings) {
    let outcomes = [];
    const accounts = await (0,connect/* connect */.N)(config, {
        ...surroundings.outside,
        pace: (0,caller/* paceOf */.x3)(config),
        onOutcome: (outcome) => outcomes.push(outcome),
    });
    const trials = [];
    // One account after the other, so that an outcome is known to be this account's.
    for (const account of accounts) {
        outcomes = [];
        const inventory = await (0,collect/* collect */.F)({
            accounts: [account],
            types: registry/* resourceTypes */.A,
            wanted: (0,src_needs/* wantedFor */.b1)(config),
            tool: version/* TOOL */.j,
            collected_at: surroundings.now().toISOString(),
            sample: SAMPLE,
        })
            .then((found) => tryOptions(account, config).then(() => found))
            .finally(() => account.caller.close());
        trials.push(...trialsOf(account, inventory, config, outcomes));
    }
    return trials;
}
/** Makes one call of each that options need; how it fares is among the outcomes. Those for the quotas are made anyway. */
async function tryOptions({ caller, regions }, { since }) {
    if (since === undefined)
        return;
    await Promise.all(regions.map(async (region) => {
        for await (const _ of caller.pages(region, cloudtrail/* lookupEvents */.c8, { MaxResults: 1 }))
            break;
    }));
}
function trialsOf(account, inventory, config, outcomes) {
    const of_options = (0,src_needs/* permissionsOfOptions */.CY)(config);
    const tried = triedIn(inventory, outcomes, of_options);
    const needs = config.rules.map(src_needs/* inForce */.Nm);
    const actions = [...new Set([...(0,src_needs/* permissionsFor */.mr)(config), ...of_options])].sort();
    // What is read of a whole account is asked in a Region of AWS's choice, be it one of the scan or not.
    const regions = [...new Set([...account.regions, ...outcomes.map(({ region }) => region)])];
    const whole = new Set(actions.filter((action) => !of_options.includes(action) && isOfAccount(action, config)));
    return regions.flatMap((region, index) => actions.flatMap((action) => {
        const trial = tried.get(`${region} ${action}`);
        const elsewhere = whole.has(action) && (index > 0 || regions.some((other) => tried.has(`${other} ${action}`)));
        if (trial === undefined && (elsewhere || !account.regions.includes(region)))
            return [];
        const rules = needs.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
        return [{ account: account.account, region, action, ...(trial ?? { outcome: "untried", message: "" }), rules }];
    }));
}
/** Whether only types that an account has one of need an action. */
function isOfAccount(action, config) {
    const needing = [...(0,src_needs/* wantedFor */.b1)(config)].filter((wanted) => (0,src_needs/* permissionsOfTypes */.vS)(new Map([wanted])).includes(action));
    return needing.every(([name]) => registry/* resourceTypes */.A.find((type) => type.name === name)?.global === true);
}
/** Region and action -> how its calls fared: a failure outweighs the answers beside it. */
function triedIn(inventory, outcomes, of_options) {
    const unknown = new Set(reasonsOf(inventory).map(wordsOf));
    const tried = new Map();
    for (const { region, action, failure } of outcomes) {
        const key = `${region} ${action}`;
        // Something about one resource that is not there says nothing of the permission.
        if (failure?.kind === "not_found")
            continue;
        // A failure that left nothing unknown was an answer: the service is not enabled.
        const fails = failure !== undefined && (of_options.includes(action) || unknown.has(wordsOf(failure)));
        const before = tried.get(key)?.outcome;
        if (fails && (before === undefined || before === "answered")) {
            tried.set(key, { outcome: failure.kind, message: failure.message });
        }
        else if (before === undefined) {
            tried.set(key, { outcome: "answered", message: "" });
        }
    }
    return tried;
}
function wordsOf({ action, message }) {
    return `${action} ${message}`;
}
/** Why listings failed, and facts of resources are unknown. */
function reasonsOf(inventory) {
    return [...inventory.gaps.map(({ reason }) => reason), ...reasonsIn(Object.values(inventory.resources))];
}
/** Why facts are unknown, and parts of facts that have several. */
function reasonsIn(value) {
    if (typeof value !== "object" || value === null)
        return [];
    const unknownFact = schemas.object({ status: schemas.literal("unknown"), reason: observed/* reason */.l }).safeParse(value);
    return unknownFact.success ? [unknownFact.data.reason] : Object.values(value).flatMap(reasonsIn);
}
/** The trials as text: by account and Region, what failed first, and what it leaves unknown. */
function renderTrials(trials) {
    const places = new Map();
    for (const trial of trials) {
        const place = `account ${trial.account} \u00b7 ${trial.region}`;
        places.set(place, [...(places.get(place) ?? []), trial]);
    }
    const blocks = [...places].map(([place, here]) => {
        const worstFirst = [...here.filter(fails), ...here.filter((trial) => !fails(trial))];
        return [place, ...worstFirst.flatMap(linesOf)].join("\n");
    });
    const failing = trials.filter(fails);
    const actions = [...new Set(failing.map(({ action }) => action))];
    const closing = failing.length === 0
        ? "Every read that could be tried was answered."
        : `${actions.join(", ")} failed somewhere: what needs them will be unknown. \`keyproof iam-policy\` prints the policy that allows them.`;
    return `${blocks.join("\n\n")}\n\n${closing}\n`;
}
function fails({ outcome }) {
    return outcome !== "answered" && outcome !== "untried";
}
/** What an option cannot do without its action: nothing is unknown then. */
const WITHOUT = {
    [cloudtrail/* lookupEvents */.c8.action]: "without it --since reads everything",
    [service_quotas/* listServiceQuotas */.n.action]: "without it the pace is that of the published quotas",
};
function linesOf(trial) {
    const { action, outcome, message, rules } = trial;
    const head = `  ${outcome.replaceAll("_", " ").padEnd(11)} ${action}`;
    if (outcome === "untried")
        return [`${head}  (nothing to ask about)`];
    if (!fails(trial))
        return [head];
    const lost = WITHOUT[action] ?? `unknown without it: ${rules.join(", ")}`;
    return [head, `              ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(message), 300)}`, `              ${lost}`];
}

// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var output = __webpack_require__(29858);
;// CONCATENATED MODULE: ./build/program/src/cli/doctor.js




const TAKES = [
    "regions",
    "all_regions",
    "profile",
    "role_arns",
    "accounts_file",
    "organization",
    "config",
    "policies",
    "rules",
    "frameworks",
    "since",
    "account_quotas",
    "api_rate_share",
    "region_timeout",
    "redact",
];
function declare(command) {
    (0,cli_command/* addScanOptions */.Js)(command, (key) => TAKES.includes(key));
}
async function run(command, context) {
    const raw = (0,cli_command/* optionsOf */.cz)(command);
    const bundle = await (0,judging/* policiesFor */.Ov)(raw, context);
    const config = (0,judging/* configOf */.W1)(raw, bundle);
    (0,judging/* useProfile */.xc)(config);
    const trials = await examine(config, (0,judging/* surroundingsOf */.ZD)(bundle, context.signal, (0,output/* outputOf */.jH)(command)));
    process.stdout.write(renderTrials(trials));
    return trials.some(fails) ? 3 : 0;
}


/***/ })

};
