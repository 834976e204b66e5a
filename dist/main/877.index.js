export const id = 877;
export const ids = [877];
export const modules = {

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 70722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* binding */ DEFAULT_CONFIGURATION_FILE),
  pE: () => (/* binding */ resolveConfig),
  de: () => (/* binding */ roleArns),
  l3: () => (/* binding */ rulesOfFramework)
});

// UNUSED EXPORTS: DEFAULT_OUTPUT_DIR

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var model_errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/config/nearest.js
var nearest = __webpack_require__(52767);
// EXTERNAL MODULE: ./build/program/src/config/yaml.js
var yaml = __webpack_require__(10702);
;// CONCATENATED MODULE: ./build/program/src/config/file.js





const MAXIMUM_CATEGORY = 200;
/** The longest text that a waiver may have. */
const MAXIMUM_REASON = 1000;
/** Errors are listed up to this many. */
const MAXIMUM_ERRORS = 20;
/** Without quotes, YAML reads an account id as a number. */
const ACCOUNT_ID = "an account id is 12 digits, in quotes";
const accountId = schemas.string(ACCOUNT_ID).regex(/^\d{12}$/, ACCOUNT_ID);
const ruleSettings = schemas.union([
    schemas["enum"](["on", "off"]),
    schemas.boolean(),
    schemas.strictObject({
        enabled: schemas.boolean().optional(),
        severity: policy/* severity */.yf.optional(),
        parameters: schemas.record(schemas.string(), schemas.json()).optional(),
    }),
]);
const file_text = (maximum) => schemas.string().regex(/\S/).max(maximum);
/** One waiver of the configuration file. All members are required. */
const waiverSettings = schemas.strictObject({
    rule: file_text(200).describe("The id of a rule, or a former one"),
    resource: file_text(512).describe("An ARN, or a pattern: * is any text, ? any character. * alone covers all that fails"),
    owner: file_text(200).describe("Who answers for it"),
    reason: file_text(MAXIMUM_REASON).describe("Why it may fail for now"),
    expires: iso.date().describe("The last day on which it counts, in UTC: 2026-06-30"),
});
/** Resources by their tags, and the rules that are milder on them. */
const environment = schemas.strictObject({
    name: schemas.string().min(1).max(100),
    tags: schemas.record(schemas.string().min(1).max(128), schemas.array(schemas.string().max(256)).min(1))
        .refine((tags) => Object.keys(tags).length > 0, "name one tag at least")
        .meta({ minProperties: 1, description: "Tag: values. Every tag has to have one of its values, in any case" }),
    rules: schemas.record(schemas.string(), schemas.strictObject({ severity: policy/* severity */.yf }))
        .describe("Rule: the severity that its findings have here at most"),
});
/** `.keyproof.yml`. Every member is optional; a flag or an action input wins over the file. */
const configurationFile = schemas.strictObject({
    regions: schemas.array(schemas.string()).min(1).optional(),
    /** By rule id: `off`, `on`, or settings. */
    rules: schemas.record(schemas.string(), ruleSettings).optional(),
    /** Accounts that may be given access; fills the parameter of the same name of every rule that has one. */
    trusted_accounts: schemas.array(accountId).optional(),
    trusted_organizations: schemas.array(schemas.string().regex(/^o-[a-z0-9]{10,32}$/, "an organization id looks like o-a1b2c3d4e5"))
        .optional(),
    /** Frameworks to judge by, such as pci_dss_4_0_1: the rules that map to any of them, and no other. */
    frameworks: schemas.array(schemas.string()).min(1).optional(),
    fail_on: policy/* severity */.yf.optional(),
    allow_unknown: schemas.boolean().optional(),
    output_dir: schemas.string().min(1).optional(),
    formats: schemas.array(schemas.string()).min(1).optional(),
    api_rate_share: schemas.number().gt(0).lte(1).optional(),
    category: schemas.string().min(1).max(MAXIMUM_CATEGORY).optional(),
    /** Where rules are milder; the first environment that a resource is in and that names the rule counts. */
    environments: schemas.array(environment).optional(),
    /** Failing verdicts that somebody answers for until a day; one that is malformed or expired covers nothing. */
    waivers: schemas.array(waiverSettings).optional(),
});
/** What a scan needs of the file to begin: waivers are read one by one, and a malformed one stops nothing. */
const neededToBegin = configurationFile.extend({ waivers: schemas.unknown().optional() });
/**
 * Reads the text of a configuration file.
 *
 * @throws ConfigurationError naming file, line, and for a misspelt member the nearest known name.
 */
function parseConfigurationFile(text, name) {
    const { value, locate } = (0,yaml/* readYaml */.g)(text, name);
    const parsed = neededToBegin.safeParse(value ?? {}, { reportInput: true });
    if (parsed.success)
        return { file: parsed.data, locate };
    const errors = parsed.error.issues.flatMap((issue) => explain(issue, locate));
    const more = errors.length > MAXIMUM_ERRORS ? [`and ${errors.length - MAXIMUM_ERRORS} more errors`] : [];
    throw new model_errors/* ConfigurationError */.j([...errors.slice(0, MAXIMUM_ERRORS).map((error) => error()), ...more].join("\n"));
}
/** An issue as one message or more; each is made when it is shown, since finding its line takes time. */
function explain(issue, locate) {
    const where = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        const within = where === "" ? "" : ` in ${where}`;
        return issue.keys.map((key) => () => {
            return `${locate([...issue.path, key])}: unknown key ${(0,yaml/* quoted */.T)(key)}${within}.${(0,nearest/* didYouMean */.a)(key, known)}`;
        });
    }
    if (issue.code === "invalid_union" && issue.path[0] === "rules") {
        const settings = issue.errors.find((issues) => issues.every(({ code, path }) => code === "unrecognized_keys" || path.length > 0));
        if (settings !== undefined) {
            return settings.flatMap((nested) => explain({ ...nested, path: [...issue.path, ...nested.path] }, locate));
        }
        return [() => `${locate(issue.path)}: ${where} is "on", "off", or a map of ${Object.keys(SETTINGS).join(", ")}`];
    }
    if (issue.path.length === 0) {
        return [() => `${locate([])}: this is no map of ${Object.keys(configurationFile.shape).join(", ")}`];
    }
    const hint = issue.code === "invalid_value" ? (0,nearest/* didYouMean */.a)(String(issue.input).slice(0, 100), issue.values.map(String)) : "";
    return [() => `${locate(issue.path)}: ${where}: ${issue.message}${hint === "" ? "" : `.${hint}`}`];
}
const SETTINGS = { enabled: 0, severity: 0, parameters: 0 };
/** What the map at a path may have. */
function knownKeys(path) {
    if (path.length === 0)
        return Object.keys(configurationFile.shape);
    if (path[0] === "environments")
        return path.length === 2 ? Object.keys(environment.shape) : ["severity"];
    return Object.keys(SETTINGS);
}

;// CONCATENATED MODULE: ./build/program/src/config/waivers.js


/** More waivers than these are not read: each is compared with every failure of its rule. */
const MAXIMUM_WAIVERS = 5_000;
/** A foreign text in a message is cut to this, and so many unknown keys are named. */
const MAXIMUM_QUOTE = 100;
const MAXIMUM_KEYS = 5;
const MEMBERS = Object.keys(waiverSettings.shape);
/**
 * Reads the waivers of a configuration file. A malformed one is no error, since a scan that stops for it would tell less
 * than one that goes on without it: it comes back with its problem, and covers nothing.
 */
function readWaivers(given, rules, locate) {
    if (given === undefined || given === null)
        return [];
    if (!Array.isArray(given))
        return [malformed(undefined, locate(["waivers"]), "waivers is no list")];
    const ids = new Map(rules.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id])));
    const read = given
        .slice(0, MAXIMUM_WAIVERS)
        .map((entry, index) => readWaiver(entry, ids, locate(["waivers", index])));
    if (given.length <= MAXIMUM_WAIVERS)
        return read;
    const problem = `the first ${MAXIMUM_WAIVERS} waivers count: neither this one nor those after it do`;
    return [...read, malformed(given[MAXIMUM_WAIVERS], locate(["waivers", MAXIMUM_WAIVERS]), problem)];
}
/** `ids` leads from each id of a rule, present or former, to the present one. */
function readWaiver(entry, ids, where) {
    const parsed = waiverSettings.safeParse(entry, { reportInput: true });
    const problems = parsed.success ? [] : parsed.error.issues.flatMap(waivers_explain);
    const named = textsOf(entry).rule;
    const rule = ids.get(named);
    if (rule === undefined && named.trim() !== "") {
        problems.push(`${quoted(named)} is not a rule.${(0,nearest/* didYouMean */.a)(cut(named), ids.keys())}`);
    }
    if (problems.length > 0)
        return malformed(entry, where, problems.join("; ").replaceAll(/\.(?=;|$)/g, ""));
    return { ...textsOf(entry), where, ...(rule === undefined ? {} : { rule }) };
}
function waivers_explain(issue) {
    const name = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        return issue.keys
            .slice(0, MAXIMUM_KEYS)
            .map((key) => `unknown key ${quoted(key)}.${(0,nearest/* didYouMean */.a)(cut(key), MEMBERS)}`);
    }
    if (name === "")
        return [`a waiver is a map of ${MEMBERS.join(", ")}`];
    if (issue.input === undefined || issue.input === null)
        return [`${name} is missing`];
    if (issue.code === "too_big")
        return [`${name} is longer than ${issue.maximum} characters`];
    if (typeof issue.input !== "string")
        return [`${name} is no text`];
    return [name === "expires" ? `expires: ${quoted(issue.input)} is no date such as 2026-06-30` : `${name} is empty`];
}
function malformed(entry, where, problem) {
    return { ...textsOf(entry), where, problem };
}
/** The members as texts of bounded length; what is no text is empty. */
function textsOf(entry) {
    const members = new Map(typeof entry === "object" && entry !== null ? Object.entries(entry) : []);
    const textOf = (name) => {
        const value = members.get(name);
        return typeof value === "string" ? value.slice(0, MAXIMUM_REASON) : "";
    };
    return {
        rule: textOf("rule"),
        resource: textOf("resource"),
        owner: textOf("owner"),
        reason: textOf("reason"),
        expires: textOf("expires"),
    };
}
function cut(value) {
    return value.length <= MAXIMUM_QUOTE ? value : `${value.slice(0, MAXIMUM_QUOTE - 1)}…`;
}
/** A foreign text in a message: on one line, and short. */
function quoted(value) {
    return JSON.stringify(cut(value));
}

;// CONCATENATED MODULE: ./build/program/src/config/config.js







/** The configuration file that is read when none is named. */
const DEFAULT_CONFIGURATION_FILE = ".keyproof.yml";
const DEFAULT_OUTPUT_DIR = "keyproof-report";
/** Parameters that the configuration sets once for every rule that has one of the name. */
const SHARED_PARAMETERS = ["trusted_accounts", "trusted_organizations"];
const REGION = /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
/**
 * Merges flags, file and defaults. `readFile` answers undefined for a file that does not exist.
 *
 * @throws ConfigurationError for the first thing that cannot be used, saying where it stands and what would do.
 */
function resolveConfig(raw, choices, readFile) {
    const { file, locate } = readConfigurationFile(raw.config, readFile);
    const chosen = chosenRules(raw, file, locate, choices.rules);
    const environments = environmentsOf(file, locate, choices);
    const rules = selectRules(chosen, file, locate, choices.rules).map((rule) => {
        const own = environments.get(rule.id);
        return own === undefined ? rule : { ...rule, environments: own };
    });
    const regions = raw.all_regions === true ? "all" : regionsOf(raw.regions, file, locate);
    if (raw.all_regions === true && (raw.regions ?? []).length > 0) {
        throw new model_errors/* ConfigurationError */.j("--region and --all-regions exclude each other: give one of them");
    }
    return {
        regions,
        profile: raw.profile,
        role_arns: roleArns(raw.role_arns ?? [], "--role-arn"),
        inventory: raw.inventory,
        rules,
        fail_on: raw.fail_on === undefined ? (file.fail_on ?? "medium") : parseSeverity(raw.fail_on),
        allow_unknown: raw.allow_unknown ?? file.allow_unknown ?? false,
        output_dir: raw.output_dir ?? file.output_dir ?? DEFAULT_OUTPUT_DIR,
        formats: formatsOf(raw.formats, file, locate, choices.formats),
        api_rate_share: raw.api_rate_share === undefined ? (file.api_rate_share ?? 0.5) : parseShare(raw.api_rate_share),
        category: raw.category === undefined ? file.category : parseCategory(raw.category),
        waivers: readWaivers(file.waivers, choices.rules, locate),
    };
}
/**
 * The ARNs of roles, each once.
 *
 * @throws ConfigurationError for one that is none, naming the option.
 */
function roleArns(given, option) {
    const wrong = given.find((arn) => !ROLE_ARN.test(arn));
    if (wrong === undefined)
        return [...new Set(given)];
    throw new model_errors/* ConfigurationError */.j(`${option} "${wrong}" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)`);
}
function readConfigurationFile(named, readFile) {
    const name = named ?? DEFAULT_CONFIGURATION_FILE;
    const text = readFile(name);
    if (text !== undefined)
        return parseConfigurationFile(text, name);
    if (named !== undefined)
        throw new model_errors/* ConfigurationError */.j(`--config ${name}: there is no such file`);
    return { file: {}, locate: () => name };
}
function regionsOf(given, file, locate) {
    const regions = given !== undefined && given.length > 0 ? given : (file.regions ?? []);
    for (const [index, region] of regions.entries()) {
        if (REGION.test(region))
            continue;
        const where = regions === given ? "--region" : `${locate(["regions", index])}: regions:`;
        throw new model_errors/* ConfigurationError */.j(`${where} "${region}" is not the name of a Region (such as eu-central-1)`);
    }
    return [...new Set(regions)];
}
function parseSeverity(text) {
    const parsed = policy/* severity */.yf.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new model_errors/* ConfigurationError */.j(`--fail-on "${text}" is not a severity: ${policy/* SEVERITIES */.oC.join(", ")}.${(0,nearest/* didYouMean */.a)(text, policy/* SEVERITIES */.oC)}`);
}
function parseShare(text) {
    const share = Number(text);
    if (text.trim() !== "" && share > 0 && share <= 1)
        return share;
    throw new model_errors/* ConfigurationError */.j(`--api-rate-share "${text}" is not a number above 0 and up to 1 (0.5 is half of AWS's quotas)`);
}
function parseCategory(text) {
    if (text !== "" && text.length <= MAXIMUM_CATEGORY)
        return text;
    throw new model_errors/* ConfigurationError */.j(`--category has to have 1 to ${MAXIMUM_CATEGORY} characters`);
}
function formatsOf(given, file, locate, formats) {
    const chosen = given !== undefined && given.length > 0 ? given : file.formats;
    if (chosen === undefined)
        return formats.filter(({ on_request }) => !on_request).map(({ name }) => name);
    const known = formats.map(({ name }) => name);
    for (const [index, name] of chosen.entries()) {
        if (known.includes(name))
            continue;
        const where = chosen === given ? "--format" : `${locate(["formats", index])}: formats:`;
        throw new model_errors/* ConfigurationError */.j(`${where} "${name}" is not a report format: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(name, known)}`);
    }
    return [...new Set(chosen)];
}
/** A rule by its id or a former one. */
function findRule(id, where, rules) {
    const found = rules.find((rule) => rule.id === id || rule.was.includes(id));
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* didYouMean */.a)(id, rules.map((rule) => rule.id));
    throw new model_errors/* ConfigurationError */.j(`${where} "${id}" is not a rule.${hint} \`keyproof rules\` lists them.`);
}
function chosenRules(raw, file, locate, rules) {
    const given = raw.frameworks ?? [];
    if (raw.rules !== undefined && raw.rules.length > 0) {
        if (given.length > 0)
            throw new model_errors/* ConfigurationError */.j("--rule and --framework exclude each other: give one of them");
        return { ids: new Set(raw.rules.map((id) => findRule(id, "--rule", rules).id)), despite_file: true };
    }
    const frameworks = given.length > 0 ? given : file.frameworks;
    if (frameworks === undefined)
        return undefined;
    const ids = frameworks.flatMap((framework, index) => {
        const where = frameworks === given ? "--framework" : `${locate(["frameworks", index])}: frameworks:`;
        return rulesOfFramework(framework, where, rules).map(({ id }) => id);
    });
    return { ids: new Set(ids), despite_file: false };
}
/**
 * The rules that map to a framework.
 *
 * @throws ConfigurationError for a framework that nobody knows, and for one that no rule maps to.
 */
function rulesOfFramework(framework, where, rules) {
    const found = rules.filter(({ controls }) => Object.hasOwn(controls, framework));
    if (found.length > 0)
        return found;
    const known = [...new Set([...Object.keys(frameworks/* FRAMEWORKS */.i), ...rules.flatMap(({ controls }) => Object.keys(controls))])];
    if (known.includes(framework))
        throw new model_errors/* ConfigurationError */.j(`${where} "${framework}": no rule maps to it`);
    const list = known.sort().join(", ");
    throw new model_errors/* ConfigurationError */.j(`${where} "${framework}" is not a framework: ${list}.${(0,nearest/* didYouMean */.a)(framework, known)}`);
}
function selectRules(chosen, file, locate, rules) {
    const settings = new Map();
    for (const [id, value] of Object.entries(file.rules ?? {})) {
        const where = `${locate(["rules", id])}: rules:`;
        const rule = findRule(id, where, rules);
        const earlier = settings.get(rule.id);
        if (earlier !== undefined)
            throw new model_errors/* ConfigurationError */.j(`${where} "${earlier.id}" and "${id}" are the same rule`);
        settings.set(rule.id, { id, value });
    }
    const selected = rules.flatMap((rule) => {
        const setting = settings.get(rule.id);
        const value = setting?.value;
        const details = typeof value === "object" ? value : {};
        const enabled = typeof value === "object" ? value.enabled : value === undefined ? undefined : value === true || value === "on";
        const named = chosen?.ids.has(rule.id) ?? !rule.opt_in;
        const on = chosen === undefined ? (enabled ?? named) : named && (chosen.despite_file || enabled !== false);
        const path = ["rules", setting?.id ?? rule.id, "parameters"];
        const parameter_values = parametersOf(rule, details.parameters ?? {}, file, (name) => locate([...path, name]));
        return on ? [{ ...rule, severity: details.severity ?? rule.severity, parameter_values }] : [];
    });
    if (selected.length === 0)
        throw new model_errors/* ConfigurationError */.j("every rule is off: there is nothing to judge");
    return selected.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The environments of each rule that they name, by its id. */
function environmentsOf(file, locate, choices) {
    const found = new Map();
    const names = new Set();
    for (const [index, { name, tags, rules }] of (file.environments ?? []).entries()) {
        if (names.has(name)) {
            throw new model_errors/* ConfigurationError */.j(`${locate(["environments", index])}: there is another environment "${name}"`);
        }
        names.add(name);
        const seen = new Set();
        for (const [id, { severity }] of Object.entries(rules)) {
            const where = `${locate(["environments", index, "rules", id])}: environments: ${name}:`;
            const rule = findRule(id, where, choices.rules);
            if (seen.has(rule.id))
                throw new model_errors/* ConfigurationError */.j(`${where} "${id}" stands here by another of its ids too`);
            if (!choices.tagged_types.includes(rule.type)) {
                throw new model_errors/* ConfigurationError */.j(`${where} "${id}" is about a ${rule.type}, of which AWS tells no tags`);
            }
            seen.add(rule.id);
            found.set(rule.id, [...(found.get(rule.id) ?? []), { name, tags, severity }]);
        }
    }
    return found;
}
/** Each parameter's value: the rule's own setting, else the shared one of the file, else the default. */
function parametersOf(rule, given, file, locate) {
    const known = Object.keys(rule.parameters);
    for (const [name, value] of Object.entries(given)) {
        const declared = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
        if (declared === undefined) {
            const list = known.length === 0 ? "it has none" : known.join(", ");
            throw new model_errors/* ConfigurationError */.j(`${locate(name)}: ${rule.id} has no parameter "${name}" (${list}).${(0,nearest/* didYouMean */.a)(name, known)}`);
        }
        const parsed = from_json_schema/* fromJSONSchema */.y(declared.schema).safeParse(value);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            throw new model_errors/* ConfigurationError */.j(`${locate(name)}: ${rule.id} ${name}: ${issue?.message ?? "not valid"}`);
        }
    }
    return Object.fromEntries(known.map((name) => {
        const shared = SHARED_PARAMETERS.find((each) => each === name);
        const value = given[name] ?? (shared === undefined ? undefined : file[shared]) ?? rule.parameters[name]?.default;
        return [name, value];
    }));
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ optionEntries),
/* harmony export */   Mu: () => (/* binding */ EXPORT_OPTIONS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   yM: () => (/* binding */ gatherOptions)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);

/**
 * Every option of a scan, once: the command line's flags, the action's inputs and `RawOptions` follow from it (a test
 * compares action.yml). None has a default here, since a configuration file may set it.
 */
const OPTIONS = {
    regions: {
        name: "region",
        kind: "many",
        value: "name",
        description: "a Region to read; may be repeated",
        demo: false,
    },
    all_regions: { name: "all-regions", kind: "flag", description: "every Region enabled for the account", demo: false },
    profile: {
        name: "profile",
        kind: "one",
        value: "name",
        description: "the profile of AWS's configuration files",
        demo: false,
    },
    role_arns: {
        name: "role-arn",
        kind: "many",
        value: "arn",
        description: "a role to assume, one for each account to read; may be repeated",
        demo: false,
    },
    inventory: {
        name: "inventory",
        kind: "one",
        value: "file",
        description: "judge a saved inventory.json instead of reading an account",
        demo: false,
    },
    config: {
        name: "config",
        kind: "one",
        value: "file",
        description: "the configuration file (default .keyproof.yml, where there is one)",
    },
    rules: { name: "rule", kind: "many", value: "id", description: "judge this rule only; may be repeated" },
    frameworks: {
        name: "framework",
        kind: "many",
        value: "id",
        description: "judge the rules that map to this framework, those that are off by default too; may be repeated",
    },
    fail_on: {
        name: "fail-on",
        kind: "one",
        value: "severity",
        description: `exit 1 from this severity up: ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.join(", ")} (default medium)`,
    },
    allow_unknown: { name: "allow-unknown", kind: "flag", description: "exit 0 in place of 3" },
    output_dir: {
        name: "output-dir",
        kind: "one",
        value: "dir",
        description: "where reports go (default keyproof-report)",
    },
    formats: {
        name: "format",
        kind: "many",
        value: "name",
        description: "a report to write; may be repeated (default sarif, assessment, inventory, summary and html; also oscal, sarif-full)",
    },
    api_rate_share: {
        name: "api-rate-share",
        kind: "one",
        value: "share",
        description: "how much of AWS's request quotas to use, above 0 and up to 1 (default 0.5)",
        demo: false,
    },
    category: {
        name: "category",
        kind: "one",
        value: "name",
        description: "tells this analysis from others in code scanning (default keyproof/<account>)",
    },
};
/** The options of exports, which write: no scan has them. `export security-hub` is an action's input too. */
const EXPORT_OPTIONS = {
    export_role_arns: {
        name: "export-role-arn",
        kind: "many",
        value: "arn",
        description: "a role that may write, one for each account; may be repeated",
    },
    dry_run: { name: "dry-run", kind: "flag", description: "send nothing; print what would be sent" },
};
const optionEntries = Object.entries(OPTIONS);
/** Builds the options from whatever gives their values; `undefined` stands for "not given". */
function gatherOptions(givenFor) {
    const given = optionEntries.map(([key, option]) => [key, givenFor(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 10702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59573);


/** A configuration file longer than this is none. */
const MAXIMUM_LENGTH = 1_000_000;
/**
 * Reads YAML that somebody wrote, into plain values with their lines.
 *
 * @throws ConfigurationError naming file and line, where it is too long, no YAML, or has a key twice.
 */
function readYaml(text, name) {
    if (text.length > MAXIMUM_LENGTH) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${name}: longer than ${MAXIMUM_LENGTH} characters`);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
    // The library compares every key of a map with every other; duplicateKey does it in linear time.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
    const [syntax] = document.errors;
    if (syntax !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${at(syntax.pos[0])}: not valid YAML: ${firstLine(syntax.message)}`);
    }
    const duplicate = duplicateKey(document);
    if (duplicate !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${at(duplicate.offset)}: the key ${quoted(duplicate.key)} stands here a second time`);
    }
    return { value: plainValue(document, name), locate: (path) => at(offsetOf(document.contents, path)) };
}
/** The document as plain values. Aliases are only resolved here: unset, circular, or multiplying without end. */
function plainValue(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${name}: not valid YAML: ${firstLine(message)}`, { cause: error });
    }
}
function duplicateKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const pair of map.items) {
                const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : undefined;
                if (key === undefined)
                    continue;
                if (seen.has(key)) {
                    found = { key, offset: startOf(pair.key) };
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                }
                seen.add(key);
            }
            return undefined;
        },
    });
    return found;
}
function firstLine(text) {
    return text.split("\n", 1).join("");
}
/** A key of the file in a message: on one line, and short. */
function quoted(key) {
    return JSON.stringify(key.length <= 100 ? key : `${key.slice(0, 99)}…`);
}
/** Where the value at a path begins; for a member that is a key, where the key does. */
function offsetOf(contents, path) {
    let node = contents;
    let offset = startOf(node);
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
            if (pair === undefined)
                return offset;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) {
            node = node.get(step, true);
            offset = startOf(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function startOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 26898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ exportToAuditManager),
/* harmony export */   _w: () => (/* binding */ AUDIT_MANAGER_ACTIONS),
/* harmony export */   hF: () => (/* binding */ evidenceFor)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _collect_aws_audit_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23206);
/* harmony import */ var _collect_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28961);
/* harmony import */ var _collect_operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14654);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52767);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59573);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27241);
/* harmony import */ var _report_assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43783);
/* harmony import */ var _report_pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95574);









const getAssessment = (0,_collect_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .operation */ .M)(_collect_aws_audit_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .auditManager */ .dZ, "auditmanager:GetAssessment", (module, input) => new module.GetAssessmentCommand(input));
const getEvidenceFileUploadUrl = (0,_collect_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .operation */ .M)(_collect_aws_audit_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .auditManager */ .dZ, "auditmanager:GetEvidenceFileUploadUrl", (module, input) => new module.GetEvidenceFileUploadUrlCommand(input));
/** The one operation that writes to Audit Manager. */
const batchImportEvidence = (0,_collect_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .operation */ .M)(_collect_aws_audit_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .auditManager */ .dZ, "auditmanager:BatchImportEvidenceToAssessmentControl", (module, input) => new module.BatchImportEvidenceToAssessmentControlCommand(input));
/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsauditmanager.html).
 */
const AUDIT_MANAGER_ACTIONS = {
    [getAssessment.action]: "arn:*:auditmanager:*:*:assessment/*",
    [getEvidenceFileUploadUrl.action]: "*",
    [batchImportEvidence.action]: "arn:*:auditmanager:*:*:assessment/*/controlSet/*",
};
/**
 * Audit Manager takes files of up to 100 MB, of some kinds: `.json` and `.gz` among them, `.sarif` not
 * (https://docs.aws.amazon.com/audit-manager/latest/userguide/supported-manual-evidence-files.html).
 */
const MAXIMUM_FILE_BYTES = 100_000_000;
/** An upload that takes longer than this, in milliseconds, is given up. */
const UPLOAD_TIMEOUT = 120_000;
/**
 * The evidence for each control: the assessment, with the verdicts of the control's rules only. Larger than Audit Manager
 * takes, it is compressed.
 *
 * @throws ConfigurationError where it is too large for Audit Manager even so.
 */
function evidenceFor(scan, controls, maximum_bytes = MAXIMUM_FILE_BYTES) {
    const accounts = [...new Set(scan.inventory.scopes.map(({ account }) => account))].sort();
    const stamp = scan.inventory.collected_at.replace(/[^0-9TZ]/g, "");
    return controls.map(({ control, rules }, index) => {
        const narrowed = rules === undefined ? scan : narrowedTo(scan, new Set(rules));
        const plain = (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesOf */ .$)((0,_report_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAssessment */ .B)(narrowed));
        const content = plain.length <= maximum_bytes ? plain : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(plain);
        if (content.length > maximum_bytes) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`the evidence for control "${control}" has ${content.length} bytes, of which Audit Manager takes ${maximum_bytes}: name fewer rules for it in the control map, or scan fewer accounts at once`);
        }
        const place = accounts.length === 1 ? accounts.join("") : `${accounts.length}-accounts`;
        const extension = content === plain ? "json" : "json.gz";
        return {
            control,
            file_name: `keyproof-${place}-${stamp}-${index + 1}.${extension}`,
            content,
            verdicts: narrowed.resources.reduce((sum, { verdicts }) => sum + Object.keys(verdicts).length, 0),
        };
    });
}
/** The scan as if only these rules had been on. Gaps stay where one of their types was not listed. */
function narrowedTo(scan, rules) {
    const kept = scan.rules.filter(({ id }) => rules.has(id));
    const types = new Set(kept.map(({ type }) => type));
    const only = (members) => Object.fromEntries(Object.entries(members).filter(([id]) => rules.has(id)));
    const resources = scan.resources
        .filter(({ type }) => types.has(type))
        .map((resource) => ({
        ...resource,
        verdicts: only(resource.verdicts),
        findings: resource.findings.filter(({ rule }) => rules.has(rule)),
        ...(resource.exemptions === undefined ? {} : { exemptions: only(resource.exemptions) }),
        ...(resource.sees === undefined ? {} : { sees: only(resource.sees) }),
    }));
    const gaps = scan.gaps.filter(({ type }) => types.has(type));
    return {
        ...scan,
        result: (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(resources, gaps, scan.fail_on),
        rules: kept,
        resources,
        gaps,
        waivers: scan.waivers.filter(({ rule }) => rules.has(rule)),
    };
}
/**
 * Uploads evidence to the controls of an assessment, each control for itself, so that one that fails keeps no other back.
 *
 * @throws ConfigurationError, with nothing uploaded, where the assessment cannot be read or lacks one of the controls.
 */
async function exportToAuditManager({ caller, region, assessment }, evidence) {
    const found = await caller.call(region, getAssessment, { assessmentId: assessment }).catch((error) => {
        const { message } = (0,_collect_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`assessment ${assessment} cannot be read in ${region}: ${message}`, { cause: error });
    });
    const controls = (found.assessment?.framework?.controlSets ?? []).flatMap(({ id: control_set = "", controls = [] }) => controls.map(({ id: control = "", name = "" }) => ({ control_set, control, name })));
    const placed = evidence.map((each) => ({ ...each, place: placeOf(each.control, controls, assessment) }));
    const failures = [];
    for (const { control, place, file_name, content } of placed) {
        const failed = await upload(caller, region, assessment, place, file_name, content);
        if (failed !== undefined)
            failures.push({ control, message: failed });
    }
    return failures;
}
/** A control by its id, else by its name where only one control has it. */
function placeOf(control, controls, assessment) {
    const byId = controls.filter((each) => each.control === control);
    const [first, ...others] = byId.length > 0 ? byId : controls.filter(({ name }) => name === control);
    if (first === undefined) {
        const hint = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(control, controls.map(({ name }) => name));
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`assessment ${assessment} has no control "${control}": give its id or its name.${hint}`);
    }
    if (others.length > 0) {
        const ids = [first, ...others].map((each) => each.control).join(", ");
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`assessment ${assessment} has several controls "${control}": give the id (${ids})`);
    }
    return first;
}
/** Uploads one file and attaches it to its control. Answers with what went wrong, if anything did. */
async function upload(caller, region, assessmentId, place, fileName, content) {
    const url = await caller.call(region, getEvidenceFileUploadUrl, { fileName }).catch(_collect_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_);
    if (url instanceof Error)
        return url.message;
    const { uploadUrl, evidenceFileName } = url;
    if (uploadUrl === undefined || evidenceFileName === undefined) {
        return `${getEvidenceFileUploadUrl.action}: the answer names no place for the file`;
    }
    const refused = await put(uploadUrl, content);
    if (refused !== undefined)
        return refused;
    const attached = await caller
        .call(region, batchImportEvidence, {
        assessmentId,
        controlSetId: place.control_set,
        controlId: place.control,
        manualEvidence: [{ evidenceFileName }],
    })
        .catch(_collect_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_);
    if (attached instanceof Error)
        return attached.message;
    const [error] = attached.errors ?? [];
    if (error === undefined)
        return undefined;
    return (0,_collect_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(`${batchImportEvidence.action}: ${error.errorCode ?? "error"}: ${error.errorMessage ?? ""}`);
}
/** Puts the file where Audit Manager said. The address is a secret while it holds, so no message repeats it. */
async function put(url, content) {
    const outcome = await fetch(url, {
        method: "PUT",
        body: new Uint8Array(content),
        redirect: "error",
        signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
    }).catch((error) => (error instanceof Error ? error : new Error(String(error))));
    if (outcome instanceof Error)
        return "the upload of the file failed: the storage could not be reached, or took too long";
    return outcome.ok ? undefined : `the upload of the file was refused with HTTP status ${outcome.status}`;
}


/***/ }),

/***/ 44028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lm: () => (/* binding */ EXPORT_ACTIONS),
  IG: () => (/* binding */ demandRole),
  Ru: () => (/* binding */ exportAuditManager),
  YB: () => (/* binding */ exportSecurityHub)
});

// EXTERNAL MODULE: ./build/program/src/collect/connect.js + 3 modules
var connect = __webpack_require__(90259);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/export/audit_manager.js
var audit_manager = __webpack_require__(26898);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/program/src/collect/aws/security_hub.js
var security_hub = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/program/src/collect/failure.js
var failure = __webpack_require__(28961);
// EXTERNAL MODULE: ./build/program/src/collect/operation.js
var operation = __webpack_require__(14654);
// EXTERNAL MODULE: ./build/program/src/evaluate/fingerprint.js
var fingerprint = __webpack_require__(99992);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/export/asff.js






/**
 * Verdicts in the AWS Security Finding Format, 2018-10-08
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html). The limits of texts and lists
 * are those of its "required attributes" and "optional attributes" pages.
 */
const GENERATOR_PREFIX = "keyproof/";
const LABEL = {
    critical: "CRITICAL",
    high: "HIGH",
    medium: "MEDIUM",
    low: "LOW",
    info: "INFORMATIONAL",
};
/** The partitions that ASFF has a word for. */
const PARTITIONS = ["aws", "aws-cn", "aws-us-gov"];
/** The first path of the types taxonomy that fits every rule. */
const TYPES = ["Software and Configuration Checks/AWS Security Best Practices"];
/** What tells Keyproof's findings from those of others in an account and Region. */
function productArn({ partition, region, account }) {
    return `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`;
}
/** The Id of a verdict's finding, the same from scan to scan. */
function findingId(rule, arn) {
    return `${GENERATOR_PREFIX}${(0,fingerprint/* fingerprint */.R)(rule, arn)}`;
}
/**
 * The verdicts of a scan as findings: `fail` is FAILED, `waived` WARNING with the waiver, `unknown` NOT_AVAILABLE with the
 * reason, `pass` PASSED. What does not apply is no finding.
 */
function* findingsOf(scan) {
    const destinations = destinationsOf(scan);
    const details = new Map(Object.values(scan.inventory.resources).flatMap((list) => list.map((resource) => [resource.arn, resource])));
    for (const resource of scan.resources) {
        const destination = destinations(resource);
        const described = resourceOf(resource, destination, details.get(resource.arn));
        for (const rule of scan.rules.filter(({ type }) => type === resource.type)) {
            const verdict = resource.verdicts[rule.id];
            if (verdict === undefined || verdict === "not_applicable")
                continue;
            const found = resource.findings.find((finding) => finding.rule === rule.id);
            const finding = {
                SchemaVersion: "2018-10-08",
                Id: findingId(rule, resource.arn),
                ProductArn: productArn(destination),
                GeneratorId: `${GENERATOR_PREFIX}${rule.id}`,
                AwsAccountId: destination.account,
                ProductName: "Keyproof",
                CompanyName: "Keyproof",
                Region: destination.region,
                CreatedAt: scan.inventory.collected_at,
                UpdatedAt: scan.generated_at,
                LastObservedAt: scan.inventory.collected_at,
                Title: asff_text(rule.title, 256),
                Description: asff_text(descriptionOf(resource, rule, found), 1024),
                FindingProviderFields: {
                    Severity: verdict === "pass"
                        ? { Label: "INFORMATIONAL", Original: "pass" }
                        : { Label: LABEL[found?.severity ?? rule.severity], Original: found?.severity ?? rule.severity },
                    Types: TYPES,
                },
                Remediation: {
                    Recommendation: {
                        Text: asff_text(rule.remediation.text, 512),
                        Url: rule.related_resources[0]?.ref ?? wording/* INFORMATION_URI */.wV,
                    },
                },
                ProductFields: fieldsOf(rule, resource, found, scan),
                Resources: [described],
                Compliance: complianceOf(rule, verdict, found),
                RecordState: "ACTIVE",
            };
            yield { destination, verdict, finding };
        }
    }
}
/** Where the findings about a resource go; those about a whole account to the first Region of its scopes. */
function destinationsOf({ inventory }) {
    const partitions = new Map(inventory.scopes.map(({ account, partition }) => [account, partition]));
    const regions = new Map();
    for (const { account, region } of inventory.scopes) {
        const first = regions.get(account);
        if (first === undefined || region < first)
            regions.set(account, region);
    }
    return ({ account, region }) => ({
        account,
        partition: partitions.get(account) ?? "aws",
        region: region === "" ? (regions.get(account) ?? "us-east-1") : region,
    });
}
function asff_text(given, maximum) {
    const plain = (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(given), maximum);
    return plain === "" ? "-" : plain;
}
function descriptionOf({ type, name }, rule, found) {
    const messages = found === undefined ? rule.title : found.messages.join("; ");
    return `${(0,wording/* typeName */.go)(type)} ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(name), 200)}: ${messages}`;
}
/** Security Hub's own words for a verdict; the related requirements are told with who states them. */
function complianceOf(rule, verdict, found) {
    const status = { fail: "FAILED", waived: "WARNING", unknown: "NOT_AVAILABLE", pass: "PASSED" };
    // Each has room for 64 characters, in which what only a third party or Keyproof states must not look official.
    const requirements = Object.entries(rule.controls).flatMap(([framework, controls]) => {
        const says = rule.controls_by[framework] === "aws" ? "" : " (not official)";
        return controls.map((control) => `${asff_text(`${(0,frameworks/* frameworkName */.U7)(framework)} ${control}`, 64 - says.length)}${says}`);
    });
    return {
        Status: verdict === "not_applicable" ? "NOT_AVAILABLE" : status[verdict],
        ...(requirements.length === 0 ? {} : { RelatedRequirements: [...new Set(requirements)].slice(0, 32) }),
        ...(found === undefined || verdict !== "unknown"
            ? {}
            : {
                StatusReasons: [{ ReasonCode: "NOT_EVALUATED", Description: asff_text(found.messages.join("; "), 2048) }],
            }),
    };
}
/** Up to 50 fields of 128 and 2,048 characters: the verdict, where it comes from, and the waiver. */
function fieldsOf(rule, { arn, name, impact }, found, { tool, inventory }) {
    const { waiver, environment, reason } = found ?? {};
    const fields = {
        rule: rule.id,
        resource_arn: arn,
        version: tool.version,
        policy_digest: tool.policy_digest,
        collected_at: inventory.collected_at,
        resource_name: name,
        impact,
        environment,
        reason_kind: reason?.kind,
        reason_action: reason?.action,
        waiver_owner: waiver?.owner,
        waiver_reason: waiver?.reason,
        waiver_expires: waiver?.expires,
        remediation_cli: rule.remediation.cli,
    };
    return Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => value === undefined || value === "" ? [] : [[`${GENERATOR_PREFIX}${field}`, asff_text(value, 2048)]]));
}
/** A KMS key has a type of its own in ASFF; CloudHSM has none, so it is `Other`; what is the account's is `AwsAccount`. */
function resourceOf({ type, arn, account, name }, { partition, region }, resource) {
    const known_partition = PARTITIONS.find((each) => each === partition);
    const place = { ...(known_partition === undefined ? {} : { Partition: known_partition }), Region: region };
    const facet = (facetName) => (resource === undefined ? undefined : (0,model_resource/* facetOf */.BW)(resource, facetName));
    if (type === "region" || type === "account")
        return { Type: "AwsAccount", Id: `AWS::::Account:${account}`, ...place };
    const told = membersOf(facet("metadata"));
    if (type === "kms_key") {
        return {
            Type: "AwsKmsKey",
            Id: asff_text(arn, 512),
            ...place,
            Details: { AwsKmsKey: keyOf(account, told, facet("rotation")) },
        };
    }
    const other = Object.entries({ type: (0,wording/* typeName */.go)(type), name, ...told }).flatMap(([member, value]) => ["string", "number", "boolean"].includes(typeof value) ? [[member, asff_text(String(value), 1024)]] : []);
    return { Type: "Other", Id: asff_text(arn, 512), ...place, Details: { Other: Object.fromEntries(other.slice(0, 50)) } };
}
function keyOf(account, told, rotation) {
    const words = {
        KeyId: "key_id",
        KeyManager: "manager",
        KeyState: "state",
        Origin: "origin",
        Description: "description",
    };
    const enabled = membersOf(rotation).enabled;
    const created = typeof told.creation_date === "string" ? Date.parse(told.creation_date) / 1000 : Number.NaN;
    return {
        AWSAccountId: account,
        ...Object.fromEntries(Object.entries(words).flatMap(([name, member]) => {
            const value = told[member];
            return typeof value === "string" && value !== "" ? [[name, asff_text(value, 1024)]] : [];
        })),
        ...(Number.isNaN(created) ? {} : { CreationDate: created }),
        ...(typeof enabled === "boolean" ? { KeyRotationStatus: enabled } : {}),
    };
}
function membersOf(fact) {
    const { value } = fact?.status === "known" ? fact : (0,observed/* known */.eO)({});
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/program/src/export/security_hub.js





/** The one operation that writes to Security Hub. */
const batchImportFindings = (0,operation/* operation */.M)(security_hub/* securityHub */.ut, "securityhub:BatchImportFindings", (module, input) => new module.BatchImportFindingsCommand(input), { quota: 10, burst: 30 });
/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityhub.html).
 */
const SECURITY_HUB_ACTIONS = {
    [security_hub/* getFindings */.N4.action]: "*",
    [batchImportFindings.action]: "arn:*:securityhub:*:*:product/*/default",
};
/** BatchImportFindings takes so many findings at once; the size is below what its requests may have. */
const MAXIMUM_BATCH = 100;
const MAXIMUM_BATCH_BYTES = 4_000_000;
/** A finding larger than this is refused. */
const MAXIMUM_FINDING_BYTES = 240_000;
const CONCURRENT_BATCHES = 10;
/**
 * What to send to one destination, given the open findings of earlier exports there. Nothing that the scan could not see
 * is closed: neither what lies in a gap, nor what a rule that was off once found.
 */
function planOf(scan, destination, exports, earlier, { include_passed }) {
    const open = new Map(earlier.map((finding) => [finding.Id ?? "", finding]));
    const findings = [];
    const counts = { closed: 0, left: 0, outdated: 0 };
    const current = new Set();
    for (const { verdict, finding } of exports) {
        const before = open.get(finding.Id ?? "");
        current.add(finding.Id ?? "");
        if (verdict === "pass" && before === undefined && !include_passed)
            continue;
        if (before !== undefined && isLater(before, scan)) {
            counts.outdated += 1;
            continue;
        }
        const closing = verdict === "pass" && !include_passed;
        if (closing)
            counts.closed += 1;
        findings.push({
            ...finding,
            CreatedAt: before?.CreatedAt ?? finding.CreatedAt,
            RecordState: closing ? "ARCHIVED" : "ACTIVE",
        });
    }
    for (const before of earlier) {
        if (current.has(before.Id ?? ""))
            continue;
        if (isLater(before, scan))
            counts.outdated += 1;
        else if (!tellsOf(scan, before, destination))
            counts.left += 1;
        else {
            counts.closed += 1;
            findings.push(archived(before, scan));
        }
    }
    return { destination, findings, ...counts };
}
function isLater({ LastObservedAt }, { inventory }) {
    return LastObservedAt !== undefined && Date.parse(LastObservedAt) > Date.parse(inventory.collected_at);
}
/** Whether the scan looked where the finding's resource was, with the finding's rule, and saw everything there. */
function tellsOf(scan, { GeneratorId = "" }, { account, region }) {
    const id = GeneratorId.slice(GENERATOR_PREFIX.length);
    const rule = scan.rules.find((candidate) => candidate.id === id || candidate.was.includes(id));
    if (rule === undefined)
        return false;
    const scope = scan.inventory.scopes.find((each) => each.account === account && each.region === region);
    const gap = scan.gaps.some((each) => each.type === rule.type && each.account === account && each.region === region);
    return scope?.types.includes(rule.type) === true && !gap;
}
/** The finding as Security Hub holds it, closed. Only what may be sent again, and nothing that belongs to the customer. */
function archived(before, { generated_at, inventory }) {
    const { SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId, CreatedAt, Title, Description, Resources } = before;
    return {
        SchemaVersion,
        Id,
        ProductArn,
        GeneratorId,
        AwsAccountId,
        CreatedAt,
        Title,
        Description,
        Resources,
        ...(before.FindingProviderFields === undefined ? {} : { FindingProviderFields: before.FindingProviderFields }),
        ...(before.ProductFields === undefined ? {} : { ProductFields: ownFields(before.ProductFields) }),
        ...(before.Compliance === undefined ? {} : { Compliance: before.Compliance }),
        UpdatedAt: generated_at,
        LastObservedAt: inventory.collected_at,
        RecordState: "ARCHIVED",
    };
}
/** Security Hub adds fields of its own (`aws/securityhub/…`), which nobody may send. */
function ownFields(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith(GENERATOR_PREFIX)));
}
/** The findings of a scan by the account and Region that they go to, with every place that was scanned. */
function byDestination(scan) {
    const places = new Map();
    const at = (destination) => {
        const key = `${destination.account} ${destination.region}`;
        const existing = places.get(key);
        if (existing !== undefined)
            return existing;
        const created = { destination, exports: [] };
        places.set(key, created);
        return created;
    };
    for (const { account, partition, region } of scan.inventory.scopes)
        at({ account, partition, region });
    for (const one of findingsOf(scan))
        at(one.destination).exports.push(one);
    return [...places.values()];
}
/** Plans every destination without calling anybody: what accounts that hold no finding of ours would be sent. */
function rehearse(scan, options) {
    return byDestination(scan).map(({ destination, exports }) => planOf(scan, destination, exports, [], options));
}
/** Plans every destination by the findings that it holds already. */
async function plan(scan, callers, options) {
    const refusals = [];
    const plans = await Promise.all(byDestination(scan).map(async ({ destination, exports }) => {
        const earlier = await earlierFindings(callerOf(callers, destination), destination).catch(failure/* asFailure */.h_);
        if (!(earlier instanceof Error))
            return planOf(scan, destination, exports, earlier, options);
        const fresh = planOf(scan, destination, exports, [], options);
        // Where Security Hub is not enabled there is nothing to close; whether something is to be sent, sending tells.
        if (!((0,failure/* errorName */.Is)(earlier) === NOT_ENABLED && fresh.findings.length === 0)) {
            const message = `${earlier.message}: findings of earlier exports stay as they are`;
            refusals.push({ account: destination.account, region: destination.region, message });
        }
        return fresh;
    }));
    return { plans, refusals };
}
/** The error of an account that has not enabled Security Hub in a Region. */
const NOT_ENABLED = "InvalidAccessException";
function callerOf(callers, { account }) {
    const caller = callers.get(account);
    if (caller === undefined)
        throw new Error(`no role was given for account ${account}`);
    return caller;
}
/** Sends what was planned, each to its account and Region; answers with how many findings were taken, and which were not. */
async function send(plans, callers) {
    const refusals = [];
    let accepted = 0;
    await Promise.all(plans.map(async ({ destination, findings }) => {
        const { account, region } = destination;
        const refuse = (message, finding) => {
            refusals.push({ account, region, message, ...(finding === undefined ? {} : { finding }) });
        };
        const limit = (0,p_limit/* default */.A)(CONCURRENT_BATCHES);
        const sendBatch = async (batch) => {
            const answer = await callerOf(callers, destination)
                .call(region, batchImportFindings, { Findings: [...batch] })
                .catch(failure/* asFailure */.h_);
            if (answer instanceof Error)
                return refuse(`${counted(batch.length)} not sent: ${answer.message}`);
            const failed = answer.FailedFindings ?? [];
            for (const { Id = "", ErrorCode, ErrorMessage } of failed)
                refuse(`${ErrorCode}: ${ErrorMessage}`, Id);
            const taken = answer.SuccessCount ?? 0;
            accepted += taken;
            if (taken + failed.length === batch.length)
                return;
            refuse(`of ${counted(batch.length)} Security Hub took ${taken} and named ${failed.length} that failed`);
        };
        await Promise.all(batches(findings).map((batch) => limit(() => sendBatch(batch))));
    }));
    return { accepted, refusals };
}
function counted(number) {
    return number === 1 ? "1 finding" : `${number} findings`;
}
/** The open findings of earlier exports in one account and Region (an administrator's Security Hub lists others too). */
async function earlierFindings(caller, destination) {
    const { account, region } = destination;
    const input = {
        Filters: {
            ProductArn: [{ Value: productArn(destination), Comparison: "EQUALS" }],
            GeneratorId: [{ Value: GENERATOR_PREFIX, Comparison: "PREFIX" }],
            AwsAccountId: [{ Value: account, Comparison: "EQUALS" }],
            RecordState: [{ Value: "ACTIVE", Comparison: "EQUALS" }],
        },
        MaxResults: 100,
    };
    const found = [];
    for await (const page of caller.pages(region, security_hub/* getFindings */.N4, input)) {
        if (page instanceof Error)
            throw page;
        found.push(...page);
    }
    return found.filter(({ ProductArn }) => ProductArn === productArn(destination));
}
/** Cut by number and by size. */
function batches(findings) {
    const cut = [];
    let room = 0;
    for (const finding of findings) {
        const bytes = Buffer.byteLength(JSON.stringify(finding));
        const last = cut.at(-1);
        if (last === undefined || last.length === MAXIMUM_BATCH || bytes > room) {
            cut.push([finding]);
            room = MAXIMUM_BATCH_BYTES - bytes;
        }
        else {
            last.push(finding);
            room -= bytes;
        }
    }
    return cut;
}

;// CONCATENATED MODULE: ./build/program/src/export/export.js






/** The actions of each export with their resources, by the name of its command. */
const EXPORT_ACTIONS = {
    "security-hub": SECURITY_HUB_ACTIONS,
    "audit-manager": audit_manager/* AUDIT_MANAGER_ACTIONS */._w,
};
/** Refusals are told one by one up to this many. */
const MAXIMUM_REFUSALS = 1_000;
/**
 * Sends the verdicts of a scan to Security Hub. A dry run sends nothing: given roles, it reads what is there already, without
 * any it takes Security Hub for empty.
 *
 * @throws ConfigurationError, with nothing sent, where an account of the scan has no role.
 */
async function exportSecurityHub(scan, options, outside) {
    demandRole(options);
    if (options.export_role_arns.length === 0)
        return rehearsed(rehearse(scan, options), []);
    const { callers, close } = await connectTo(scan, options.export_role_arns, outside);
    try {
        const { plans, refusals } = await plan(scan, callers, options);
        if (options.dry_run)
            return rehearsed(plans, refusals);
        const sent = await send(plans, callers);
        const all = [...refusals, ...sent.refusals];
        const lines = [
            `Security Hub took ${(0,wording/* count */.U9)(sent.accepted, "finding")} of ${sum(plans, ({ findings }) => findings.length)}.`,
            ...remarks(plans),
            ...refusalLines(all),
        ];
        return { text: `${lines.join("\n")}\n`, complete: all.length === 0 };
    }
    finally {
        close();
    }
}
/**
 * Refuses to export without a role, so that nobody waits for a scan that nothing can be done with.
 *
 * @throws ConfigurationError
 */
function demandRole({ export_role_arns, dry_run, }) {
    if (export_role_arns.length > 0 || dry_run)
        return;
    throw new errors/* ConfigurationError */.j("an export writes, so it uses a role of its own: give --export-role-arn (arn:aws:iam::111122223333:role/Name), one for each account, or --dry-run");
}
async function connectTo(scan, role_arns, outside) {
    const regions = [...new Set(scan.inventory.scopes.map(({ region }) => region))];
    const accounts = await (0,connect/* connect */.N)({ regions, role_arns }, outside);
    const close = () => {
        for (const { caller } of accounts)
            caller.close();
    };
    const callers = new Map(accounts.map(({ account, caller }) => [account, caller]));
    const without = [...new Set(scan.inventory.scopes.map(({ account }) => account))].filter((id) => !callers.has(id));
    if (without.length > 0) {
        close();
        throw new errors/* ConfigurationError */.j(`no --export-role-arn belongs to account ${without.join(", ")}, which the scan has verdicts of: Security Hub takes findings from their own account only`);
    }
    return { callers, close };
}
function rehearsed(plans, refusals) {
    const places = plans
        .filter(({ findings }) => findings.length > 0)
        .map(({ destination: { account, region }, findings }) => ({ account, region, findings }));
    const lines = [
        `Nothing was sent. ${(0,wording/* count */.U9)(sum(plans, ({ findings }) => findings.length), "finding")} would be.`,
        ...remarks(plans),
        ...refusalLines(refusals),
    ];
    return {
        text: `${lines.join("\n")}\n`,
        json: `${JSON.stringify(places, undefined, "\t")}\n`,
        complete: refusals.length === 0,
    };
}
function remarks(plans) {
    const closed = sum(plans, (each) => each.closed);
    const left = sum(plans, (each) => each.left);
    const outdated = sum(plans, (each) => each.outdated);
    return [
        ...(closed > 0 ? [`${(0,wording/* count */.U9)(closed, "earlier finding")} closed: what they told of passes, or is gone.`] : []),
        ...(left > 0 ? [`${(0,wording/* count */.U9)(left, "earlier finding")} left open: this scan does not tell what became of them.`] : []),
        ...(outdated > 0 ? [`${(0,wording/* count */.U9)(outdated, "finding")} left alone: Security Hub holds them from a later scan.`] : []),
    ];
}
function refusalLines(refusals) {
    const lines = refusals.slice(0, MAXIMUM_REFUSALS).map(({ account, region, finding, message }) => {
        const which = finding === undefined ? "" : ` ${finding}`;
        return (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(`not taken: ${account} ${region}${which}: ${message}`), 800);
    });
    const more = refusals.length - lines.length;
    return more > 0 ? [...lines, `and ${(0,wording/* count */.U9)(more, "more refusal")}`] : lines;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}
/**
 * Uploads evidence to the controls of an Audit Manager assessment. A dry run uploads nothing and calls nobody.
 *
 * @throws ConfigurationError, with nothing uploaded, where the role, the assessment or one of its controls cannot be used.
 */
async function exportAuditManager(evidence, options, outside) {
    const { export_role_arns, assessment, region, dry_run } = options;
    const files = evidence.map(({ control, file_name, content, verdicts }) => {
        return `${control}: ${file_name}, ${(0,wording/* count */.U9)(verdicts, "verdict")}, ${(0,wording/* count */.U9)(content.length, "byte")}`;
    });
    if (dry_run)
        return { text: `${["Nothing was uploaded. This would be:", ...files].map(report_escape/* visible */.RK).join("\n")}\n`, complete: true };
    demandRole(options);
    if (export_role_arns.length > 1) {
        throw new errors/* ConfigurationError */.j("an assessment belongs to one account: give one --export-role-arn");
    }
    const accounts = await (0,connect/* connect */.N)({ regions: [region], role_arns: export_role_arns }, outside);
    try {
        const [account] = accounts;
        if (account === undefined)
            throw new Error("one role was given, and no account came of it");
        const failures = await (0,audit_manager/* exportToAuditManager */.Gu)({ caller: account.caller, region, assessment }, evidence);
        const failed = new Map(failures.map(({ control, message }) => [control, message]));
        const lines = evidence.map(({ control }, index) => {
            const message = failed.get(control);
            return message === undefined ? `uploaded ${files[index]}` : `not uploaded: ${control}: ${message}`;
        });
        return { text: `${lines.map((line) => (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(line), 800)).join("\n")}\n`, complete: failures.length === 0 };
    }
    finally {
        for (const { caller } of accounts)
            caller.close();
    }
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
            "2.7": "CloudTrail logs are encrypted with a KMS key",
            "2.8": "Customer-created KMS keys rotate",
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
            "CM-3": "Configuration Change Control",
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
            "SC-12": "Cryptographic Key Establishment and Management",
            "SC-12(2)": "Symmetric Keys",
            "SC-13": "Cryptographic Protection",
            "SC-17": "Public Key Infrastructure Certificates",
            "SC-28(3)": "Cryptographic Keys",
            "SC-36": "Distributed Processing and Storage",
            "SI-3(8)": "Detect Unauthorized Commands",
            "SI-4": "System Monitoring",
            "SI-4(20)": "Privileged Users",
            "SI-7(8)": "Auditing Capability for Significant Events",
            "SI-13": "Predictable Failure Prevention",
            "SI-13(5)": "Failover Capability",
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

/***/ 10804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/program/src/report/assessment.js
var assessment = __webpack_require__(43783);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 3 modules
var model_scan = __webpack_require__(27241);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/report/html_template.js

/** The fixed parts of each template, without the indentation that they have in the source. */
const outdented = new WeakMap();
/**
 * HTML from a template. Every text in it is escaped, for elements and for quoted attributes, so that no section can forget
 * to; HTML that another template made stays as it is, and a list of it is put together.
 */
function html(template, ...values) {
    let fixed = outdented.get(template);
    if (fixed === undefined) {
        fixed = template.map((part) => part.replace(/\n\t+/g, "\n"));
        outdented.set(template, fixed);
    }
    let text = fixed[0] ?? "";
    for (const [index, value] of values.entries())
        text += rendered(value) + (fixed[index + 1] ?? "");
    return { html: text };
}
function rendered(value) {
    if (typeof value === "string")
        return (0,report_escape/* htmlText */.js)(value);
    if (typeof value === "number")
        return String(value);
    return "html" in value ? value.html : value.map((item) => item.html).join("\n");
}
/** Nothing, where a template has nothing to say. */
const NOTHING = { html: "" };
/** The parts with HTML between them. */
function joined(parts, between) {
    return { html: parts.map((part) => part.html).join(between.html) };
}

// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/html_parts.js




/** The verdicts in the order in which the page shows them, with a mark that does not need colour. */
const VERDICTS = [
    {
        verdict: "fail",
        name: "fail",
        mark: "✕",
        meaning: "Everything the rule needs was read, and it is not as the rule says.",
    },
    {
        verdict: "unknown",
        name: "unknown",
        mark: "?",
        meaning: "A fact could not be read. It is neither a pass nor a fail, and counts as neither.",
    },
    { verdict: "waived", name: "waived", mark: "≈", meaning: "It fails, and somebody answers for that until a day." },
    {
        verdict: "pass",
        name: "pass",
        mark: "✓",
        meaning: "Everything the rule needs was read, and it is as the rule says.",
    },
    { verdict: "not_applicable", name: "not applicable", mark: "–", meaning: "The rule is not about this resource." },
];
/** `critical`, as a label. */
function severityLabel(severity) {
    return html `<span class="sev ${severity}">${severity}</span>`;
}
/** A verdict's mark and name. */
function verdictLabel(verdict) {
    const { name, mark } = VERDICTS.find((each) => each.verdict === verdict) ?? { name: verdict, mark: "" };
    return html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${name}</span>`;
}
/** Technical text: ids, ARNs, actions. */
function code(text, maximum = 300) {
    return text === "" ? NOTHING : html `<code>${(0,report_escape/* cut */.Jj)(text, maximum)}</code>`;
}
/** A name that somebody chose. Isolated, so that one written from right to left turns nothing around it. */
function nameOf(text) {
    return html `<bdi>${text === "" ? "(no name)" : (0,report_escape/* cut */.Jj)(text, 120)}</bdi>`;
}
/** A resource in three lines: what it is and its name, where, and its ARN. */
function resourceCell(resource) {
    const { type, name, arn } = resource;
    return html `<span class="what">${(0,wording/* typeName */.go)(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(resource)}</span>
		<span class="arn">${(0,report_escape/* cut */.Jj)(arn, 300)}</span>`;
}
/** `eu-central-1 · 111122223333`. */
function placeOf({ region, account }) {
    return [region === "" ? "global" : (0,report_escape/* cut */.Jj)(region, 60), (0,report_escape/* cut */.Jj)(account, 60)].join(" · ");
}
/** Messages of a finding, a line each. */
function messageList(messages) {
    const shown = messages.slice(0, 8).map((message) => html `<li>${(0,report_escape/* cut */.Jj)(message, 500)}</li>`);
    const more = messages.length > shown.length ? [html `<li>and ${(0,wording/* grouped */.zD)(messages.length - shown.length)} more</li>`] : [];
    return html `<ul class="messages">${[...shown, ...more]}</ul>`;
}
/** Shell commands, to be copied. */
function commandBlock(commands) {
    if (commands.length === 0)
        return NOTHING;
    return html `<pre class="command" tabindex="0">${joined(commands.map((command) => html `${(0,report_escape/* cut */.Jj)(command, 1000)}`), { html: "\n" })}</pre>`;
}
/** Links to the sources of a rule; what is not https is shown and leads nowhere. */
function sourceLinks({ related_resources }) {
    return html `<ul class="sources">${related_resources.slice(0, 20).map(({ ref, description }) => {
        const text = (0,report_escape/* cut */.Jj)(description ?? ref.replace(/^https:\/\//, ""), 120);
        const target = httpsUrl(ref);
        const link = target === undefined
            ? code(ref)
            : html `<a class="${description === undefined ? "address" : "named"}" href="${target}" rel="noreferrer noopener">${text}</a>`;
        return html `<li>${link}</li>`;
    })}</ul>`;
}
function httpsUrl(ref) {
    const url = URL.canParse(ref) ? new URL(ref) : undefined;
    return url?.protocol === "https:" ? url.href : undefined;
}
/** The anchor of a rule in the section of rules. */
function ruleAnchor(id) {
    return `rule-${id.replaceAll("/", ".")}`;
}
/** A rule's id, leading to what the page says of it. */
function ruleLink(id) {
    return html `<a class="ruleid" href="#${ruleAnchor(id)}">${id}</a>`;
}
/** A table that can be scrolled by itself where the page is narrow. The caption is for who hears the page: a heading stands above. */
function table(caption, columns, rows) {
    const head = columns.map(({ title, number }) => html `<th scope="col"${number ? NUMBER : NOTHING}>${title}</th>`);
    return html `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
		<caption class="quiet">${caption}</caption>
		<thead><tr>${head}</tr></thead>
		<tbody>
		${rows}
		</tbody></table></div>`;
}
const NUMBER = html ` class="n"`;
/** A cell for each count of verdicts, in the order of `VERDICTS`; zeros are pale. */
function countCells(counts) {
    return VERDICTS.map(({ verdict }) => {
        const number = counts[verdict];
        return html `<td class="n ${number === 0 ? "zero" : verdict}">${(0,wording/* grouped */.zD)(number)}</td>`;
    });
}
/** The columns of `countCells`. */
const COUNT_COLUMNS = VERDICTS.map(({ name }) => ({ title: name, number: true }));
/** No verdict yet. */
function noCounts() {
    return { pass: 0, fail: 0, unknown: 0, waived: 0, not_applicable: 0 };
}
/** How many verdicts of each kind each rule gave. */
function countsByRule(scan) {
    const counts = new Map(scan.rules.map(({ id }) => [id, noCounts()]));
    for (const { verdicts } of scan.resources) {
        for (const [id, verdict] of Object.entries(verdicts)) {
            const own = counts.get(id);
            if (own !== undefined)
                own[verdict] += 1;
        }
    }
    return counts;
}
/** What is left out of a list, and where it stands. */
function leftOut(number, what) {
    if (number <= 0)
        return NOTHING;
    return html `<p class="left-out">${(0,wording/* grouped */.zD)(number)} more ${what}${number === 1 ? "" : "s"} not shown here: <code>assessment.json</code> has every one.</p>`;
}
/** The page's word for a result. */
function resultWord(result) {
    switch (result) {
        case "pass":
            return { word: "Pass", mark: "✓" };
        case "fail":
            return { word: "Fail", mark: "✕" };
        case "incomplete":
            return { word: "Incomplete", mark: "?" };
        default:
            return (0,errors/* assertNever */.x)(result);
    }
}

// EXTERNAL MODULE: ./build/program/src/report/order.js
var order = __webpack_require__(62773);
;// CONCATENATED MODULE: ./build/program/src/report/html_about.js





const MAXIMUM_SCOPES = 500;
/** What was read, with what, and what the words mean: what an auditor needs to do it again. */
function about(scan) {
    const { tool, inventory } = scan;
    const scopes = [...inventory.scopes].sort((0,order/* byText */.z)(({ account }) => account, ({ region }) => region));
    const names = (types) => (0,wording/* some */.zN)([...types].sort().map(wording/* typeName */.go), 20);
    return {
        id: "about",
        title: "About this scan",
        body: html `<dl class="facts">
			<dt>Account read</dt><dd>${(0,wording/* minute */.Vc)(inventory.collected_at)}</dd>
			<dt>Report written</dt><dd>${(0,wording/* minute */.Vc)(scan.generated_at)}</dd>
			<dt>Fails the run</dt><dd>from severity ${scan.fail_on} up</dd>
			<dt>Program</dt><dd>Keyproof ${tool.version}, inventory by ${(0,report_escape/* cut */.Jj)(inventory.tool.name, 60)} ${(0,report_escape/* cut */.Jj)(inventory.tool.version, 60)}</dd>
			<dt>Policies (SHA-256)</dt><dd>${code(tool.policy_digest)}</dd>
			<dt>Category, run</dt><dd>${(0,report_escape/* cut */.Jj)(scan.category, 200)}, ${(0,report_escape/* cut */.Jj)(scan.run_id, 100)}</dd>
			</dl>
			<h3>Accounts and Regions that were read</h3>
			${table("Accounts and Regions that were read", ["account", "Region", "read", "not offered by AWS there"].map((title) => ({ title })), scopes
            .slice(0, MAXIMUM_SCOPES)
            .map(({ account, region, types, not_offered }) => html `<tr><th scope="row">${(0,report_escape/* cut */.Jj)(account, 60)}</th><td>${region === "" ? "global" : (0,report_escape/* cut */.Jj)(region, 60)}</td><td>${names(types)}</td><td>${names(not_offered)}</td></tr>`))}
			<h3>What a verdict means</h3>
			<dl class="facts">${VERDICTS.map(({ verdict, meaning }) => html `<dt>${verdictLabel(verdict)}</dt><dd>${meaning}</dd>`)}</dl>
			<h3>How to check this report</h3>
			<p>It is made from <code>inventory.json</code>, which holds what was read. <code>keyproof scan --inventory inventory.json</code> judges it again, offline; with the same policies and configuration it gives the same verdicts. <code>assessment.json</code> has every verdict for programs, <code>results.sarif</code> is for code scanning.</p>
			<p>A rule judges what its sentence says and nothing else. What no rule is about, and what stands in no Region or account above, was not judged.</p>`,
    };
}

// EXTERNAL MODULE: ./build/program/src/report/coverage.js
var coverage = __webpack_require__(89007);
;// CONCATENATED MODULE: ./build/program/src/report/html_coverage.js





const MAXIMUM_ROWS = 300;
const MAXIMUM_NAMES = 20;
/** Each sight with the mark and the colours of the verdict that it is most like. */
const SIGHTS = {
    seen: { mark: "✓", tone: "pass", meaning: "The service is on and covers such resources here." },
    unseen: { mark: "✕", tone: "fail", meaning: "The service could cover them here, and does not." },
    unknown: { mark: "?", tone: "unknown", meaning: "Whether it does could not be read." },
    unavailable: {
        mark: "–",
        tone: "not_applicable",
        meaning: "The service cannot be had here or by this account, or there is nothing on the resource for it to see.",
    },
    no_coverage: { mark: "∅", tone: "not_applicable", meaning: "AWS offers nothing of the kind for such resources." },
};
/** Which of AWS's audit services sees which clusters and keys, and where AWS has nothing to see them with. */
function html_coverage_coverage(scan) {
    const { services, rows } = (0,coverage/* coverageOf */._)(scan);
    if (services.length === 0 || rows.length === 0)
        return undefined;
    const shown = rows.slice(0, MAXIMUM_ROWS);
    const blind = rows.filter(({ cells }) => cells.some(({ sight }) => sight === "unseen")).length;
    return {
        id: "coverage",
        title: "What AWS's audit services see",
        count: { number: blind, tone: blind === 0 ? "plain" : "fail" },
        body: html `<p class="lead">Which service of AWS would notice what is done with a key or a cluster, by the rules of this scan. Resources that every service sees alike share a row.</p>
			<div class="scroll" role="region" aria-label="Coverage by audit services" tabindex="0"><table class="matrix">
			<caption class="quiet">Coverage by audit services</caption>
			<thead><tr><th scope="col">resources</th>${services.map((service) => html `<th scope="col">${(0,report_escape/* cut */.Jj)(service, 60)}</th>`)}</tr></thead>
			<tbody>
			${shown.map((row) => rowOf(row, services))}
			</tbody></table></div>
			${leftOut(rows.length - shown.length, "row")}
			${legend()}
			${reasons(shown)}`,
    };
}
function rowOf({ type, resources, cells, region, account }, services) {
    return html `<tr><th scope="row">${namesOf(type, resources)}
		<span class="where">${placeOf({ region, account })}</span></th>${services.map((service) => {
        const cell = cells.find((each) => each.service === service);
        return html `<td>${cell === undefined ? NOTHING : sightMark(cell.sight)}</td>`;
    })}</tr>`;
}
function namesOf(type, resources) {
    const names = joined(resources.slice(0, MAXIMUM_NAMES).map(({ name }) => html `<span class="name">${nameOf(name)}</span>`), html `, `);
    const more = resources.length - MAXIMUM_NAMES;
    const rest = more > 0 ? html ` and ${(0,wording/* grouped */.zD)(more)} more` : NOTHING;
    const what = html `<span class="what">${(0,wording/* count */.U9)(resources.length, (0,wording/* typeName */.go)(type))}</span>`;
    if (resources.length <= 3)
        return html `${what} <span class="names">${names}</span>`;
    return html `<details><summary>${what}</summary><span class="names">${names}${rest}</span></details>`;
}
/** The mark alone, for the matrix: who hears the page, or points at it, gets the words. */
function sightMark(sight) {
    const { mark, tone } = SIGHTS[sight];
    return html `<span class="v ${tone}" title="${coverage/* SIGHT_WORDS */.E[sight]}"><span aria-hidden="true">${mark}</span><span class="quiet">${coverage/* SIGHT_WORDS */.E[sight]}</span></span>`;
}
function sightLabel(sight) {
    const { mark, tone } = SIGHTS[sight];
    return html `<span class="v ${tone}"><span aria-hidden="true">${mark}</span> ${coverage/* SIGHT_WORDS */.E[sight]}</span>`;
}
function legend() {
    const items = Object.entries(SIGHTS).map(([sight, { meaning }]) => html `<li>${sightLabel(sight)} ${meaning}</li>`);
    return html `<ul class="plainlist legend">${items}</ul>`;
}
/** Why a service does not see what it could, by service; what is the same for several rows is said once. */
function reasons(rows) {
    const found = new Map();
    for (const row of rows) {
        for (const cell of row.cells) {
            if (cell.why.length === 0)
                continue;
            const key = JSON.stringify(cell);
            const same = found.get(key);
            if (same === undefined)
                found.set(key, { cell, rows: [row] });
            else
                same.rows.push(row);
        }
    }
    if (found.size === 0)
        return NOTHING;
    const items = [...found.values()]
        .sort((a, b) => (a.cell.service < b.cell.service ? -1 : a.cell.service > b.cell.service ? 1 : 0))
        .slice(0, MAXIMUM_ROWS)
        .map(({ cell: { service, sight, why, rules }, rows: own }) => {
        const places = own.slice(0, 6).map((row) => `${(0,wording/* typeName */.go)(row.type)}s in ${placeOf(row)}`);
        const more = own.length - places.length;
        return html `<li><strong>${(0,report_escape/* cut */.Jj)(service, 60)}</strong> ${sightLabel(sight)} <span class="where">${(0,report_escape/* cut */.Jj)([...new Set(places)].join(", "), 400)}${more > 0 ? html ` and ${(0,wording/* grouped */.zD)(more)} more` : NOTHING}</span>
				<ul class="messages ${SIGHTS[sight].tone}">${why.slice(0, 5).map((text) => html `<li>${(0,report_escape/* cut */.Jj)(text, 400)}</li>`)}</ul>
				<span class="aside">${joined(rules.map(ruleLink), html `, `)}</span></li>`;
    });
    return html `<h3>Why</h3><ul class="affected">${items}</ul>${leftOut(found.size - items.length, "reason")}`;
}

// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var model_frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/report/html_data.js




/** The page stays below 50 MB; what is not in the table is in assessment.json. */
const MAXIMUM_BYTES = 30_000_000;
/** One character a verdict: a resource's verdicts are a string, in the order of its type's rules. */
const LETTER = {
    pass: "p",
    fail: "f",
    unknown: "u",
    waived: "w",
    not_applicable: "n",
};
/**
 * Every verdict in few bytes: rules, ARNs' beginnings and texts stand once, and are named by their index. The worst
 * resources come first.
 */
function tableData(scan, maximum = MAXIMUM_BYTES) {
    const types = [...new Set(scan.rules.map(({ type }) => type))].sort();
    const slots = new Map(types.map((type) => {
        const own = scan.rules
            .map(({ id }, index) => ({ id, index }))
            .filter(({ index }) => scan.rules[index]?.type === type);
        return [type, own];
    }));
    const texts = new Interned();
    const places = new Interned();
    const rows = [];
    let bytes = 0;
    const resources = worstFirst(scan.resources);
    for (const resource of resources) {
        const row = (0,report_escape/* scriptJson */.eC)(html_data_rowOf(resource, slots.get(resource.type) ?? [], texts, places, types));
        const size = Buffer.byteLength(row) + 1;
        if (bytes + size + texts.bytes + places.bytes > maximum)
            break;
        bytes += size;
        rows.push(row);
    }
    const head = {
        types: types.map((type) => ({ name: (0,wording/* typeName */.go)(type), rules: (slots.get(type) ?? []).map(({ index }) => index) })),
        rules: scan.rules.map(({ id, title, severity }) => [id, (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(title), 256), policy/* SEVERITIES */.oC.indexOf(severity)]),
        severities: policy/* SEVERITIES */.oC,
        frameworks: frameworkRules(scan),
    };
    const members = [
        `"head":${(0,report_escape/* scriptJson */.eC)(head)}`,
        `"places":[${places.json.join(",")}]`,
        `"texts":[${texts.json.join(",")}]`,
        `"rows":[\n${rows.join(",\n")}\n]`,
    ];
    return { json: `{${members.join(",\n")}}`, resources: rows.length, omitted: resources.length - rows.length };
}
/** The rules of each framework, by index: `[name, rules]`. */
function frameworkRules(scan) {
    const frameworks = new Map();
    for (const [index, { controls }] of scan.rules.entries()) {
        for (const id of Object.keys(controls))
            frameworks.set(id, [...(frameworks.get(id) ?? []), index]);
    }
    return [...frameworks].map(([id, own]) => [(0,model_frameworks/* frameworkName */.U7)(id), own]).sort();
}
function html_data_rowOf(resource, rules, texts, places, types) {
    const { type, account, region, name, verdicts, findings, impact, exemptions = {} } = resource;
    const arn = (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource.arn), 600);
    const end = Math.max(arn.lastIndexOf("/"), arn.lastIndexOf(":")) + 1;
    const place = places.add([types.indexOf(type), bounded(region, 60), bounded(account, 60), arn.slice(0, end)]);
    const slot = new Map(rules.map(({ id }, index) => [id, index]));
    const letters = rules
        .map(({ id }) => (Object.hasOwn(verdicts, id) ? LETTER[verdicts[id] ?? "unknown"] : "-"))
        .join("");
    const found = findings.map((finding) => findingRow(finding, slot.get(finding.rule) ?? -1, texts));
    const excused = Object.entries(exemptions).map(([id, why]) => {
        return [slot.get(id) ?? -1, texts.add(bounded(why, 600))];
    });
    const row = [place, arn.slice(end), bounded(name, 200), letters];
    if (found.length > 0 || impact !== undefined || excused.length > 0)
        row.push(found);
    if (impact !== undefined || excused.length > 0)
        row.push(impact === undefined ? -1 : texts.add(bounded(impact, 300)));
    if (excused.length > 0)
        row.push(excused);
    return row;
}
function findingRow(finding, slot, texts) {
    const { severity, messages, waiver, environment } = finding;
    const shown = messages.slice(0, 20).map((message) => bounded(message, 800));
    const more = messages.length > shown.length ? [`and ${messages.length - shown.length} more: see assessment.json`] : [];
    const row = [slot, policy/* SEVERITIES */.oC.indexOf(severity), [...shown, ...more].map((text) => texts.add(text))];
    const notes = [
        ...(waiver === undefined
            ? []
            : [
                `waived by ${bounded(waiver.owner, 200)} until ${bounded(waiver.expires, 40)}: ${bounded(waiver.reason, 600)}`,
            ]),
        ...(environment === undefined ? [] : [`milder in the environment ${bounded(environment, 100)}`]),
    ];
    if (notes.length > 0)
        row.push(texts.add(notes.join("; ")));
    return row;
}
function bounded(text, maximum) {
    return (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text), maximum);
}
/** Values by index, each once. */
class Interned {
    json = [];
    bytes = 0;
    #indices = new Map();
    add(value) {
        const json = (0,report_escape/* scriptJson */.eC)(value);
        const known = this.#indices.get(json);
        if (known !== undefined)
            return known;
        this.#indices.set(json, this.json.length);
        this.json.push(json);
        this.bytes += Buffer.byteLength(json) + 1;
        return this.json.length - 1;
    }
}
/** Resources by their failing findings, worst first, then by unknown and waived ones, then in the scan's order. */
function worstFirst(resources) {
    return resources
        .map((resource) => ({ resource, weights: weightsOf(resource) }))
        .sort((a, b) => {
        for (const [index, weight] of a.weights.entries()) {
            const difference = (b.weights[index] ?? 0) - weight;
            if (difference !== 0)
                return difference;
        }
        return 0;
    })
        .map(({ resource }) => resource);
}
function weightsOf({ findings }) {
    const weights = [...policy/* SEVERITIES */.oC.map(() => 0), 0, 0];
    for (const { verdict, severity } of findings) {
        const index = verdict === "fail"
            ? policy/* SEVERITIES */.oC.indexOf(severity)
            : verdict === "unknown"
                ? policy/* SEVERITIES */.oC.length
                : policy/* SEVERITIES */.oC.length + 1;
        weights[index] = (weights[index] ?? 0) + 1;
    }
    return weights;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_differences.js





const MAXIMUM = 500;
/** Where services of AWS judge a resource otherwise than this scan, with both reasons. */
function differences(scan) {
    const found = scan.differences;
    if (found.length + scan.unheard.length === 0)
        return undefined;
    return {
        id: "differences",
        title: "AWS sees it differently",
        count: { number: found.length, tone: "plain" },
        body: html `<p class="lead">Checks of AWS's own that ask the same and answer otherwise. Neither side is changed by the other: what could not be read stays unknown, whatever AWS says.</p>
			${scan.unheard.slice(0, MAXIMUM).map(unheardNote)}
			${found.length === 0
            ? NOTHING
            : table("AWS sees it differently", ["resource", "AWS says", "Keyproof says"].map((title) => ({ title })), found.slice(0, MAXIMUM).map(row))}
			${leftOut(found.length - MAXIMUM, "difference")}`,
    };
}
/** Silence of a service that was not heard would look like agreement. */
function unheardNote({ service, account, region, reason }) {
    const { action, kind, message } = reason;
    return html `<p class="left-out">What ${policy/* SERVICE_NAMES */.Z1[service]} says in ${placeOf({ region, account })} could not be read: <code>${(0,report_escape/* cut */.Jj)((0,wording/* failedAction */.EE)(action, kind), 200)}</code> ${(0,report_escape/* cut */.Jj)(message, 300)}</p>`;
}
function row(difference) {
    const { type, name, arn, service, check, says, why, rule, verdict, because } = difference;
    return html `<tr><th scope="row" class="resource"><span class="what">${(0,wording/* typeName */.go)(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(difference)}</span>
		<span class="arn">${(0,report_escape/* cut */.Jj)(arn, 300)}</span></th>
		<td>${verdictLabel(says)} ${policy/* SERVICE_NAMES */.Z1[service]} ${code(check, 100)}<br>${(0,report_escape/* cut */.Jj)(why, 500)}</td>
		<td>${verdictLabel(verdict)} ${ruleLink(rule)}<br>${(0,report_escape/* cut */.Jj)(because.slice(0, 5).join("; "), 800)}</td></tr>`;
}

// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
;// CONCATENATED MODULE: ./build/program/src/report/html_failures.js






/** Findings in full, of one rule and of all: the rest are in the table of resources, and in assessment.json. */
const MAXIMUM_OF_A_RULE = 50;
const html_failures_MAXIMUM = 1_000;
/** Of these the reader sees everything at once. */
const OPEN = 4;
/** The failing findings by severity and rule, each with what is wrong, what depends on it and the commands. */
function failures(scan) {
    const failing = (0,findings/* findingsOf */.WX)(scan, "fail");
    if (failing.length === 0)
        return undefined;
    let room = html_failures_MAXIMUM;
    const parts = policy/* SEVERITIES */.oC.flatMap((severity) => {
        const own = failing.filter(({ finding }) => finding.severity === severity);
        if (own.length === 0)
            return [];
        const articles = byRule(own).map(([rule, found]) => {
            const shown = found.slice(0, Math.min(room, MAXIMUM_OF_A_RULE));
            room -= shown.length;
            return ruleArticle(rule, severity, found, shown);
        });
        return [
            html `<h3 id="failures-${severity}">${severityLabel(severity)} ${(0,wording/* count */.U9)(own.length, "check")}</h3>`,
            ...articles,
        ];
    });
    return {
        id: "failures",
        title: "What fails",
        count: { number: failing.length, tone: "fail" },
        body: html `${parts}`,
    };
}
/** The rule with the most findings first, then in the order of the ids. */
function byRule(found) {
    const rules = new Map();
    for (const located of found) {
        const own = rules.get(located.rule);
        if (own === undefined)
            rules.set(located.rule, [located]);
        else
            own.push(located);
    }
    return [...rules].sort(([a, own], [b, others]) => others.length - own.length || (a.id < b.id ? -1 : 1));
}
function ruleArticle(rule, severity, found, shown) {
    const items = shown.map(affected);
    const rest = items.slice(OPEN);
    const folded = rest.length === 0
        ? NOTHING
        : html `<details><summary>${(0,wording/* count */.U9)(rest.length, "more resource")}</summary><ul class="affected">${rest}</ul></details>`;
    return html `<article class="card finding ${severity}">
		<header><h4>${(0,report_escape/* cut */.Jj)(rule.title, 256)}</h4>
		<p class="meta">${ruleLink(rule.id)} <span>${(0,wording/* count */.U9)(found.length, "resource")}</span></p></header>
		<p class="why">${(0,report_escape/* cut */.Jj)(rule.description, 1100)}</p>
		<div class="fix"><p><strong>How to put it right:</strong> ${(0,report_escape/* cut */.Jj)(rule.remediation.text, 2000)}</p>${sourceLinks(rule)}</div>
		<ul class="affected">${items.slice(0, OPEN)}</ul>
		${folded}
		${leftOut(found.length - shown.length, "resource")}
		</article>`;
}
/** The services of AWS that found the same. */
function confirmed({ confirmed_by }) {
    if (confirmed_by === undefined)
        return NOTHING;
    return html `<p class="aside">${(0,report_escape/* cut */.Jj)((0,wording/* confirmation */.EL)(confirmed_by), 300)}.</p>`;
}
function affected({ resource, rule, finding }) {
    const { environment } = finding;
    const milder = environment === undefined
        ? NOTHING
        : html `<p class="aside">Milder here: it is in the environment <bdi>${(0,report_escape/* cut */.Jj)(environment, 100)}</bdi>.</p>`;
    const impact = resource.impact === undefined ? NOTHING : html `<p class="impact">${(0,report_escape/* cut */.Jj)(resource.impact, 300)}</p>`;
    return html `<li><p class="resource">${resourceCell(resource)}</p>
		${messageList(finding.messages)}
		${impact}${milder}${confirmed(finding)}${commandBlock((0,wording/* commandsFor */.Au)(rule, resource))}</li>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_frameworks.js




/** Of each framework, its controls with the rules that map to them, who states it, and the verdicts. */
function frameworks(scan) {
    const mapped = new Set(scan.rules.flatMap(({ controls }) => Object.keys(controls)));
    const own = Object.keys(model_frameworks/* FRAMEWORKS */.i).filter((id) => mapped.has(id));
    const others = [...mapped].filter((id) => !own.includes(id)).sort();
    if (mapped.size === 0)
        return undefined;
    const counts = countsByRule(scan);
    return {
        id: "frameworks",
        title: "By framework",
        count: { number: mapped.size, tone: "plain" },
        body: html `<p class="lead">A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or Keyproof's own reading of the control's text.</p>
			${[...own, ...others].map((id) => frameworkDetails(id, scan.rules, counts))}`,
    };
}
function frameworkDetails(id, rules, counts) {
    const own = rules.filter(({ controls }) => Object.hasOwn(controls, id));
    const controls = controlsOf(id, own);
    const total = noCounts();
    for (const rule of own) {
        for (const { verdict } of VERDICTS)
            total[verdict] += counts.get(rule.id)?.[verdict] ?? 0;
    }
    const titles = model_frameworks/* FRAMEWORKS */.i[id]?.titles_by === "keyproof" ? " The titles are our own short words, not the publisher's." : "";
    const rows = controls.flatMap((control) => {
        const mapping = own.filter((rule) => rule.controls[id]?.includes(control));
        return mapping.map((rule, index) => {
            const title = (0,model_frameworks/* controlTitle */._M)(id, control) ?? "";
            const head = index > 0
                ? html ``
                : html `<th scope="rowgroup" rowspan="${mapping.length}"><span class="control">${control}</span> <span class="title">${title}</span></th>`;
            return html `<tr>${head}<td>${ruleLink(rule.id)}</td><td class="by ${rule.controls_by[id] ?? "nobody"}">${(0,wording/* statedBy */.Hk)(rule.controls_by[id])}</td>${countCells(counts.get(rule.id) ?? noCounts())}</tr>`;
        });
    });
    return html `<details class="framework"><summary><span class="name">${(0,model_frameworks/* frameworkName */.U7)(id)}</span> <span class="aside">${(0,wording/* count */.U9)(controls.length, "control")}, ${(0,wording/* count */.U9)(own.length, "rule")}</span> ${summaryCounts(total)}</summary>
		<p class="aside"><code>${id}</code>.${titles}</p>
		${table(`${(0,model_frameworks/* frameworkName */.U7)(id)}: controls, rules and verdicts`, [{ title: "control" }, { title: "rule" }, { title: "who states the mapping" }, ...COUNT_COLUMNS], rows)}</details>`;
}
/** The framework's controls that rules map to, in its own order; those that it does not list come last. */
function controlsOf(id, rules) {
    const mapped = new Set(rules.flatMap(({ controls }) => controls[id] ?? []));
    const known = Object.keys(model_frameworks/* FRAMEWORKS */.i[id]?.controls ?? {}).filter((control) => mapped.has(control));
    return [...known, ...[...mapped].filter((control) => !known.includes(control)).sort()];
}
function summaryCounts(counts) {
    const shown = VERDICTS.filter(({ verdict }) => verdict !== "not_applicable" && counts[verdict] > 0);
    return html `<span class="chips">${shown.map(({ verdict, name, mark }) => html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${(0,wording/* grouped */.zD)(counts[verdict])} ${name}</span>`)}</span>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_overview.js






/** Reasons that the overview names; their section has all. */
const MAXIMUM_REASONS = 5;
/** Counts of verdicts, what fails beside what could not be seen, and the counts by type of resource. */
function overview(scan) {
    const counts = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    return {
        id: "overview",
        title: "Overview",
        body: html `<ul class="tiles">
			${VERDICTS.map(({ verdict, name, mark, meaning }) => {
            const none = counts[verdict] === 0 ? "none" : "some";
            return html `<li class="tile ${verdict} ${none}" title="${meaning}"><span class="number">${(0,wording/* grouped */.zD)(counts[verdict])}</span> <span class="name"><span aria-hidden="true">${mark}</span> ${name}</span></li>`;
        })}
			</ul>
			${bar(counts)}
			<div class="panels">
			${failingPanel(scan)}
			${unseenPanel(scan, counts)}
			</div>
			${byType(scan)}`,
    };
}
/** The shares of the verdicts. Drawn in SVG, since the page's policy allows no style attribute. */
function bar(counts) {
    const total = VERDICTS.reduce((sum, { verdict }) => sum + counts[verdict], 0);
    if (total === 0)
        return NOTHING;
    let start = 0;
    const parts = VERDICTS.map(({ verdict }) => {
        const width = (counts[verdict] / total) * 1000;
        const x = start;
        start += width;
        return width === 0
            ? NOTHING
            : html `<rect class="${verdict}" x="${x.toFixed(2)}" width="${Math.max(width, 1.5).toFixed(2)}" height="10"></rect>`;
    });
    const text = VERDICTS.map(({ verdict, name }) => `${(0,wording/* grouped */.zD)(counts[verdict])} ${name}`).join(", ");
    return html `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${text}">${parts}</svg>`;
}
function failingPanel(scan) {
    const { reached, below } = (0,findings/* severityCounts */.ur)(scan);
    const counts = new Map([...reached, ...below]);
    const rows = policy/* SEVERITIES */.oC.map((severity) => {
        const number = counts.get(severity) ?? 0;
        const fails = (0,policy/* atLeast */.jZ)(severity, scan.fail_on) ? "fails the run" : "";
        return html `<tr class="${number === 0 ? "zero" : "some"}"><th scope="row">${severityLabel(severity)}</th><td class="n ${number === 0 ? "zero" : "fail"}">${(0,wording/* grouped */.zD)(number)}</td><td class="aside">${fails}</td></tr>`;
    });
    return html `<div class="panel"><h3>What fails</h3>
		<table class="plain"><caption class="quiet">Failing checks by severity</caption><tbody>${rows}</tbody></table>
		${counts.size === 0 ? NOTHING : html `<p><a href="#failures">Findings and how to put them right</a></p>`}</div>`;
}
function unseenPanel(scan, counts) {
    const gaps = (0,findings/* notListed */.NL)(scan);
    const reasons = (0,findings/* notEvaluated */.JB)(scan);
    const lines = [
        ...gaps.map(({ type, action, kind, gaps: own }) => {
            return html `<li>${code(action, 80)} ${kind.replaceAll("_", " ")}: ${(0,wording/* typeName */.go)(type)}s not listed (${(0,wording/* count */.U9)(own.length, "time")})</li>`;
        }),
        ...reasons.map(({ action, kind, checks, resources }) => {
            return html `<li>${action === "" ? html `a fact` : code(action, 80)} ${kind.replaceAll("_", " ")}: ${(0,wording/* count */.U9)(checks, "check")} on ${(0,wording/* count */.U9)(resources.length, "resource")}</li>`;
        }),
    ];
    const more = lines.length - MAXIMUM_REASONS;
    const cells = (number) => html `<td class="n ${number === 0 ? "zero" : "unknown"}">${(0,wording/* grouped */.zD)(number)}</td>`;
    return html `<div class="panel"><h3>What could not be seen</h3>
		<table class="plain"><caption class="quiet">What could not be seen</caption><tbody>
		<tr><th scope="row">checks not evaluated</th>${cells(counts.unknown)}<td class="aside">${counts.unknown === 0 ? "" : "neither pass nor fail"}</td></tr>
		<tr><th scope="row">listings that failed</th>${cells(scan.gaps.length)}<td class="aside">${scan.gaps.length === 0 ? "" : "there may be resources that nobody saw"}</td></tr>
		</tbody></table>
		${lines.length === 0 ? html `<p class="aside">Everything that the rules need was read.</p>` : html `<ul class="reasons">${lines.slice(0, MAXIMUM_REASONS)}</ul>`}
		${lines.length === 0 ? NOTHING : html `<p><a href="#unseen">${more > 0 ? `${(0,wording/* grouped */.zD)(more)} more, and what to do` : "What to do about it"}</a></p>`}</div>`;
}
function byType(scan) {
    const types = new Map();
    for (const { type } of scan.rules)
        types.set(type, { resources: 0, counts: noCounts() });
    for (const { type, verdicts } of scan.resources) {
        const own = types.get(type) ?? { resources: 0, counts: noCounts() };
        own.resources += 1;
        for (const verdict of Object.values(verdicts))
            own.counts[verdict] += 1;
        types.set(type, own);
    }
    const missing = new Set(scan.gaps.map(({ type }) => type));
    const rows = [...types]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, { resources, counts }]) => {
        const unsure = missing.has(type) ? html ` <span class="v unknown">at least</span>` : NOTHING;
        return html `<tr><th scope="row">${(0,wording/* typeName */.go)(type)}${unsure}</th><td class="n">${(0,wording/* grouped */.zD)(resources)}</td>${countCells(counts)}</tr>`;
    });
    return html `<h3>By type of resource</h3>${table("Verdicts by type of resource", [{ title: "type" }, { title: "resources", number: true }, ...COUNT_COLUMNS], rows)}`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_resources.js





/** Rows that stand in the page itself, for a reader without scripts. */
const html_resources_MAXIMUM_ROWS = 200;
/**
 * Every resource with its verdicts. The page itself holds the worst resources' counts; the script puts a table in
 * their place that can be searched and opened, from the page's data. `omitted` resources are not in the data.
 */
function resources(scan, omitted) {
    const { length } = scan.resources;
    if (length === 0)
        return undefined;
    const rows = worstFirst(scan.resources)
        .slice(0, html_resources_MAXIMUM_ROWS)
        .map((resource) => html `<tr><th scope="row" class="resource">${resourceCell(resource)}</th>${countCells((0,model_scan/* countVerdicts */.qX)([resource]))}</tr>`);
    return {
        id: "resources",
        title: "Every resource and verdict",
        count: { number: length, tone: "plain" },
        body: html `<p class="lead">Worst first. <span class="scripted" hidden>Open a resource to see each of its verdicts and why.</span></p>
			${omittedNote(omitted)}
			<form id="filters" class="filters scripted" role="search" aria-label="Filter the resources" hidden>
			<label class="wide">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="name, ARN, account or message"></label>
			<label>Verdict <select name="verdict"></select></label>
			<label>Severity <select name="severity"></select></label>
			<label>Type <select name="type"></select></label>
			<label>Region <select name="region"></select></label>
			<label>Account <select name="account"></select></label>
			<label class="wide">Rule <select name="rule"></select></label>
			<label>Framework <select name="framework"></select></label>
			<button type="reset">Clear</button>
			</form>
			<p id="shown" class="aside scripted" role="status" hidden></p>
			<div id="every"></div>
			<p class="scripted" hidden><button type="button" id="more">Show more</button></p>
			<div id="static">
			${table("Resources and their verdicts", [{ title: "resource" }, ...COUNT_COLUMNS], rows)}
			${moreRows(length)}
			</div>`,
    };
}
function omittedNote(omitted) {
    if (omitted === 0)
        return NOTHING;
    return html `<p class="left-out">${(0,wording/* grouped */.zD)(omitted)} of the resources, the least severe ones, did not fit into this page: <code>assessment.json</code> has every one.</p>`;
}
function moreRows(total) {
    if (total <= html_resources_MAXIMUM_ROWS)
        return NOTHING;
    return html `<p class="left-out">The ${(0,wording/* grouped */.zD)(html_resources_MAXIMUM_ROWS)} worst of ${(0,wording/* grouped */.zD)(total)} resources: with scripts on, this page shows the others and each verdict; <code>assessment.json</code> has every one.</p>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_rules.js





/** Every rule in force: its sentence, parameters, permissions, controls and counts. */
function rules(scan) {
    if (scan.rules.length === 0)
        return undefined;
    const counts = countsByRule(scan);
    const types = [...new Set(scan.rules.map(({ type }) => type))];
    return {
        id: "rules",
        title: "Rules",
        count: { number: scan.rules.length, tone: "plain" },
        body: html `${types.map((type) => html `<h3>${(0,wording/* typeName */.go)(type)}</h3>
				${scan.rules.filter((rule) => rule.type === type).map((rule) => ruleDetails(rule, counts.get(rule.id)))}`)}`,
    };
}
function ruleDetails(rule, counts) {
    const chips = VERDICTS.filter(({ verdict }) => (counts?.[verdict] ?? 0) > 0).map(({ verdict, name, mark }) => html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${(0,wording/* grouped */.zD)(counts?.[verdict] ?? 0)} ${name}</span>`);
    // The anchor stands inside, so that a link to it opens the rule.
    return html `<details class="rule"><summary><span class="name">${(0,report_escape/* cut */.Jj)(rule.title, 256)}</span> ${severityLabel(rule.severity)} <span class="chips">${chips}</span></summary>
		<div id="${ruleAnchor(rule.id)}" class="anchor">
		<p class="meta">${code(rule.id)} <span>${rule.was.length === 0 ? "" : `formerly ${rule.was.join(", ")}`}</span> <span>${rule.opt_in ? "off by default, on in this scan" : ""}</span></p>
		<p>${(0,report_escape/* cut */.Jj)(rule.description, 1100)}</p>
		<p><strong>How to put it right:</strong> ${(0,report_escape/* cut */.Jj)(rule.remediation.text, 2000)}</p>
		${commandBlock(rule.remediation.cli?.trim().split("\n") ?? [])}
		<dl>
		${entry("Permissions", joined(rule.permissions.slice(0, 50).map((action) => code(action)), html ` `))}
		${parameters(rule)}
		${environments(rule)}
		${controls(rule)}
		<dt>Sources</dt><dd>${sourceLinks(rule)}</dd>
		</dl></div></details>`;
}
function entry(title, value) {
    return value.html === "" ? NOTHING : html `<dt>${title}</dt><dd>${value}</dd>`;
}
function parameters({ parameter_values, parameters: declared }) {
    const items = Object.entries(parameter_values).map(([name, value]) => {
        return html `<li>${code(name)} = ${code(JSON.stringify(value), 500)} <span class="aside">${(0,report_escape/* cut */.Jj)(declared[name]?.description ?? "", 300)}</span></li>`;
    });
    return items.length === 0 ? NOTHING : entry("Parameters", html `<ul class="plainlist">${items}</ul>`);
}
function environments({ environments: own = [] }) {
    const items = own.slice(0, 50).map(({ name, tags, severity }) => {
        const asked = Object.entries(tags).map(([tag, values]) => `${tag} = ${values.join(" or ")}`);
        return html `<li><bdi>${(0,report_escape/* cut */.Jj)(name, 100)}</bdi>: ${severityLabel(severity)} at most, where ${(0,report_escape/* cut */.Jj)(asked.join(" and "), 400)}</li>`;
    });
    return items.length === 0 ? NOTHING : entry("Milder in", html `<ul class="plainlist">${items}</ul>`);
}
function controls({ controls: own, controls_by }) {
    const items = Object.entries(own).map(([framework, ids]) => {
        return html `<li>${(0,model_frameworks/* frameworkName */.U7)(framework)}: ${ids.join(", ")} <span class="aside">${(0,wording/* statedBy */.Hk)(controls_by[framework])}</span></li>`;
    });
    if (items.length === 0)
        return NOTHING;
    return entry(`Controls (${(0,wording/* count */.U9)(items.length, "framework")})`, html `<ul class="plainlist">${items}</ul>`);
}

;// CONCATENATED MODULE: ./build/program/src/report/html_script.js
/**
 * The script of report.html: the table of every resource, from the page's data (`src/report/html_data.ts`), a hundred rows at
 * a time. It makes elements and sets their text, and never reads a text as HTML. Plain JavaScript that is shipped as it stands
 * here, so that its digest is the same wherever the report is made.
 */
const SCRIPT = `
"use strict";
(function () {
	const data = JSON.parse(document.getElementById("data").textContent);
	const form = document.getElementById("filters");
	if (!form) return;
	const head = data.head;
	const PAGE = 100;
	const VERDICT = {
		f: ["fail", "\\u2715", "fail"],
		u: ["unknown", "?", "unknown"],
		w: ["waived", "\\u2248", "waived"],
		p: ["pass", "\\u2713", "pass"],
		n: ["not_applicable", "\\u2013", "not applicable"],
	};
	const ORDER = "fuwpn";
	const places = data.places;
	const texts = data.texts;
	const rows = data.rows;
	const oneAccount = places.every(function (place) { return place[2] === places[0][2]; });

	function element(name, attributes, children) {
		const made = document.createElement(name);
		for (const key in attributes) {
			if (attributes[key] !== undefined) made.setAttribute(key, attributes[key]);
		}
		for (const child of children || []) made.append(child);
		return made;
	}

	function bdi(text) {
		return element("bdi", {}, [text || "(no name)"]);
	}

	function grouped(number) {
		return number.toLocaleString("en-US");
	}

	function plural(number, noun) {
		return grouped(number) + " " + noun + (number === 1 ? "" : "s");
	}

	function typeOf(row) {
		return head.types[places[row[0]][0]];
	}

	function arnOf(row) {
		return places[row[0]][3] + row[1];
	}

	function findingAt(row, slot) {
		return (row[4] || []).find(function (finding) { return finding[0] === slot; });
	}

	function severityAt(row, slot) {
		const finding = findingAt(row, slot);
		return finding ? finding[1] : head.rules[typeOf(row).rules[slot]][2];
	}

	/* Slots of a row that every chosen filter of verdicts is about. */
	function slotsOf(row, wanted) {
		const rules = typeOf(row).rules;
		const letters = row[3];
		const found = [];
		for (let slot = 0; slot < rules.length; slot += 1) {
			const letter = letters[slot];
			if (letter === "-") continue;
			if (wanted.verdict !== "" && letter !== wanted.verdict) continue;
			if (wanted.rule !== "" && rules[slot] !== Number(wanted.rule)) continue;
			if (wanted.framework && !wanted.framework.has(rules[slot])) continue;
			if (wanted.severity !== "" && severityAt(row, slot) !== Number(wanted.severity)) continue;
			found.push(slot);
		}
		return found.sort(function (a, b) {
			return ORDER.indexOf(letters[a]) - ORDER.indexOf(letters[b]) || severityAt(row, a) - severityAt(row, b) || a - b;
		});
	}

	const haystacks = [];
	function haystack(index) {
		if (haystacks[index] === undefined) {
			const row = rows[index];
			const place = places[row[0]];
			const messages = (row[4] || []).map(function (finding) {
				return finding[2].map(function (text) { return texts[text]; }).join(" ") + " " + (finding[3] === undefined ? "" : texts[finding[3]]);
			});
			haystacks[index] = [row[2], arnOf(row), place[1], place[2], typeOf(row).name].concat(messages).join(" ").toLowerCase();
		}
		return haystacks[index];
	}

	function wantedNow() {
		const value = function (name) { return form.elements[name].value; };
		return {
			words: value("text").toLowerCase().split(" ").filter(Boolean),
			verdict: value("verdict"),
			severity: value("severity"),
			type: value("type"),
			region: value("region"),
			account: value("account"),
			rule: value("rule"),
			framework: value("framework") === "" ? undefined : new Set(head.frameworks[Number(value("framework"))][1]),
		};
	}

	let wanted = wantedNow();
	let matching = [];
	let drawn = 0;

	function search() {
		wanted = wantedNow();
		matching = [];
		let verdicts = 0;
		const narrow = wanted.verdict !== "" || wanted.rule !== "" || wanted.severity !== "" || wanted.framework !== undefined;
		for (let index = 0; index < rows.length; index += 1) {
			const row = rows[index];
			const place = places[row[0]];
			if (wanted.type !== "" && place[0] !== Number(wanted.type)) continue;
			if (wanted.region !== "" && place[1] !== wanted.region.slice(1)) continue;
			if (wanted.account !== "" && place[2] !== wanted.account.slice(1)) continue;
			if (wanted.words.length > 0) {
				const text = haystack(index);
				if (!wanted.words.every(function (word) { return text.includes(word); })) continue;
			}
			if (narrow) {
				const slots = slotsOf(row, wanted).length;
				if (slots === 0) continue;
				verdicts += slots;
			} else verdicts += row[3].length - (row[3].split("-").length - 1);
			matching.push(index);
		}
		body.textContent = "";
		drawn = 0;
		draw();
		document.getElementById("shown").dataset.verdicts = String(verdicts);
		tell();
	}

	function tell() {
		const status = document.getElementById("shown");
		const all = plural(matching.length, "resource") + ", " + plural(Number(status.dataset.verdicts), "verdict");
		status.textContent = matching.length === 0 ? "No resource matches." : drawn < matching.length ? "The first " + grouped(drawn) + " of " + all + "." : all + ".";
		document.getElementById("more").parentElement.hidden = drawn >= matching.length;
	}

	function draw() {
		const part = document.createDocumentFragment();
		for (const index of matching.slice(drawn, drawn + PAGE)) part.append(rowElement(index));
		drawn = Math.min(matching.length, drawn + PAGE);
		body.append(part);
	}

	function rowElement(index) {
		const row = rows[index];
		const place = places[row[0]];
		const button = element("button", { type: "button", class: "open", "aria-expanded": "false" }, [
			element("span", { class: "what" }, [typeOf(row).name]),
			" ",
			element("strong", {}, [bdi(row[2])]),
			" ",
			element("span", { class: "where" }, [(place[1] || "global") + (oneAccount ? "" : " \\u00b7 " + place[2])]),
		]);
		const made = element("tr", {}, [
			element("th", { scope: "row" }, [button, element("span", { class: "arn" }, [arnOf(row)])]),
			element("td", {}, verdictCell(row)),
		]);
		button.addEventListener("click", function () {
			const open = button.getAttribute("aria-expanded") === "true";
			button.setAttribute("aria-expanded", String(!open));
			if (open) made.nextElementSibling.remove();
			else made.after(innerElement(row));
		});
		return made;
	}

	function verdictCell(row) {
		const letters = row[3];
		const slots = slotsOf(row, wanted);
		const counts = ORDER.split("").map(function (letter) {
			return [letter, slots.filter(function (slot) { return letters[slot] === letter; }).length];
		}).filter(function (pair) { return pair[1] > 0; });
		const strip = element("div", { class: "strip", "aria-hidden": "true" }, slots.map(function (slot) {
			const verdict = VERDICT[letters[slot]];
			return element("i", { class: verdict[0], title: verdict[2] + ": " + head.rules[typeOf(row).rules[slot]][1] }, [verdict[1]]);
		}));
		const said = counts.map(function (pair) { return grouped(pair[1]) + " " + VERDICT[pair[0]][2]; }).join(", ");
		const first = slots.map(function (slot) { return findingAt(row, slot); }).find(Boolean);
		const cell = [strip, element("div", { class: "note" }, [said])];
		if (first) cell.push(element("div", { class: "first" }, [head.severities[first[1]] + ": " + texts[first[2][0]]]));
		return cell;
	}

	function innerElement(row) {
		const letters = row[3];
		const rules = typeOf(row).rules;
		const matched = new Set(slotsOf(row, wanted));
		const slots = slotsOf(row, { verdict: "", rule: "", severity: "", framework: undefined });
		const narrow = matched.size < slots.length;
		const lines = slots.map(function (slot) {
			const rule = head.rules[rules[slot]];
			const finding = findingAt(row, slot);
			const verdict = VERDICT[letters[slot]];
			const why = [];
			if (finding) {
				const items = finding[2].map(function (text) { return element("li", {}, [texts[text]]); });
				why.push(element("ul", { class: "messages " + verdict[0] }, items));
				if (finding[3] !== undefined) why.push(element("p", { class: "note" }, [texts[finding[3]]]));
			}
			for (const excuse of row[6] || []) {
				if (excuse[0] === slot) why.push(element("p", { class: "note" }, [texts[excuse[1]]]));
			}
			const severity = head.severities[severityAt(row, slot)];
			return element("tr", { class: narrow && matched.has(slot) ? "matched" : undefined }, [
				element("td", {}, [element("span", { class: "v " + verdict[0] }, [element("span", { "aria-hidden": "true" }, [verdict[1]]), " " + verdict[2]])]),
				element("td", {}, [element("span", { class: "sev " + severity }, [severity])]),
				element("th", { scope: "row" }, [rule[1], element("a", { class: "ruleid", href: "#rule-" + rule[0].split("/").join(".") }, [rule[0]])]),
				element("td", {}, why),
			]);
		});
		const titles = ["verdict", "severity", "rule", "why"].map(function (title) { return element("th", { scope: "col" }, [title]); });
		const impact = row[5] === undefined || row[5] < 0 ? [] : [element("p", { class: "impact" }, [texts[row[5]]])];
		const table = element("div", { class: "scroll" }, [element("table", {}, [element("thead", {}, [element("tr", {}, titles)]), element("tbody", {}, lines)])]);
		return element("tr", { class: "inner" }, [element("td", { colspan: "2" }, impact.concat([table]))]);
	}

	function choices(name, any, options) {
		const select = form.elements[name];
		select.append(element("option", { value: "" }, [any]));
		for (const option of options) select.append(element("option", { value: option[0] }, [option[1]]));
		if (options.length < 2 && name !== "verdict") select.parentElement.hidden = true;
	}

	function distinct(part) {
		return Array.from(new Set(places.map(function (place) { return place[part]; }))).sort().map(function (text) {
			return ["=" + text, text || "global"];
		});
	}

	choices("verdict", "any", ORDER.split("").map(function (letter) { return [letter, VERDICT[letter][2]]; }));
	choices("severity", "any", head.severities.map(function (severity, index) { return [String(index), severity]; }));
	choices("type", "all", head.types.map(function (type, index) { return [String(index), type.name]; }));
	choices("region", "all", distinct(1));
	choices("account", "all", distinct(2));
	choices("framework", "all", head.frameworks.map(function (framework, index) { return [String(index), framework[0]]; }));
	form.elements.rule.append(element("option", { value: "" }, ["all"]));
	for (const type of head.types) {
		const own = type.rules.map(function (rule) {
			return element("option", { value: String(rule) }, [head.rules[rule][1] + " (" + head.rules[rule][0] + ")"]);
		});
		form.elements.rule.append(element("optgroup", { label: type.name }, own));
	}

	const body = element("tbody", {}, []);
	document.getElementById("every").append(element("table", { class: "every" }, [
		element("caption", { class: "quiet" }, ["Every resource and its verdicts"]),
		element("colgroup", {}, [element("col", { class: "c1" }, []), element("col", {}, [])]),
		element("thead", {}, [element("tr", {}, [element("th", { scope: "col" }, ["resource"]), element("th", { scope: "col" }, ["verdicts"])])]),
		body,
	]));
	document.getElementById("static").hidden = true;
	for (const part of document.querySelectorAll(".scripted")) part.hidden = false;

	let timer;
	form.addEventListener("submit", function (event) { event.preventDefault(); });
	form.addEventListener("input", function () {
		clearTimeout(timer);
		timer = setTimeout(search, 120);
	});
	form.addEventListener("reset", function () { setTimeout(search, 0); });
	document.getElementById("more").addEventListener("click", function () {
		draw();
		tell();
	});
	/* Not every browser can show what is folded by style alone. */
	let folded = [];
	addEventListener("beforeprint", function () {
		folded = Array.from(document.querySelectorAll("main details:not([open])"));
		for (const details of folded) details.open = true;
	});
	addEventListener("afterprint", function () {
		for (const details of folded) details.open = false;
	});
	search();
})();
`;

;// CONCATENATED MODULE: ./build/program/src/report/html_style.js
/**
 * The style of report.html. System fonts and nothing from elsewhere; light and dark by the reader's setting; every text at
 * 4.5 to 1 or more against its ground (WCAG 2.2, 1.4.3).
 */
const STYLE = `
:root {
	--ground: #f7f7f5; --surface: #ffffff; --sunk: #f1f1ee; --ink: #1b1e23; --soft: #565d68; --line: #dfe1e5; --link: #0b57b0;
	--fail: #b3201b; --fail-ground: #fdecea; --unknown: #6a3aa8; --unknown-ground: #f3ecfc; --waived: #2f5d7c; --waived-ground: #e8f1f7;
	--pass: #1b6b43; --pass-ground: #e6f4ec; --none: #646b76; --none-ground: #eeeff1;
	--critical: #8f1010; --high: #b3401a; --medium: #7d5a00; --low: #1f5fa8; --info: #5b626d;
	--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
	--mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #14161a; --surface: #1b1e23; --sunk: #23272e; --ink: #e6e8eb; --soft: #a4acb8; --line: #343a43; --link: #8ab8f5;
		--fail: #ff8d85; --fail-ground: #3a1a1a; --unknown: #c8a6f7; --unknown-ground: #2b2140; --waived: #93c5e6; --waived-ground: #1b2e3b;
		--pass: #74d19e; --pass-ground: #16301f; --none: #9aa2ae; --none-ground: #2a2e35;
		--critical: #ff8f8f; --high: #ffa274; --medium: #e6c15c; --low: #8fbef5; --info: #aab1bc;
	}
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, pre, figure { margin: 0; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, .arn, .ruleid, pre { font-family: var(--mono); font-size: 0.86em; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.4rem 0.8rem; z-index: 2; }
.top { background: var(--surface); border-bottom: 1px solid var(--line); border-top: 6px solid var(--tone); padding: 1.4rem max(1.5rem, calc((100vw - 82rem) / 2)) 1.5rem; }
.top.pass { --tone: var(--pass); } .top.fail { --tone: var(--fail); } .top.incomplete { --tone: var(--unknown); }
.brand { font-weight: 650; letter-spacing: -0.01em; }
.brand span { font-weight: 400; color: var(--soft); margin-left: 0.4rem; }
h1 { margin: 0.7rem 0 1.1rem; font-size: 1.05rem; font-weight: 400; line-height: 1.45; }
h1 .result { display: block; font-size: 2.3rem; font-weight: 680; letter-spacing: -0.025em; line-height: 1.15; color: var(--tone); }
.head { display: flex; flex-wrap: wrap; gap: 0.5rem 2.2rem; font-size: 0.875rem; }
.head dt { color: var(--soft); font-size: 0.8rem; }
.page { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 2.5rem; max-width: 82rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
nav { padding-top: 2rem; }
nav ul { position: sticky; top: 1.5rem; }
nav a { display: flex; justify-content: space-between; gap: 0.6rem; padding: 0.28rem 0.6rem; border-left: 2px solid var(--line); color: var(--ink); text-decoration: none; font-size: 0.875rem; overflow-wrap: normal; }
nav a:hover { border-left-color: var(--link); color: var(--link); }
.count { font-variant-numeric: tabular-nums; color: var(--soft); }
.count.fail { color: var(--fail); font-weight: 600; } .count.unknown { color: var(--unknown); font-weight: 600; }
main > section { padding-top: 2rem; }
h2 { font-size: 1.4rem; letter-spacing: -0.015em; line-height: 1.3; margin-bottom: 0.8rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.7rem; }
h4 { font-size: 1rem; line-height: 1.4; }
h4 code { font-size: 0.95em; }
.lead { color: var(--soft); max-width: 48rem; margin-bottom: 1rem; }
.aside, .where, .what, .meta, .left-out { color: var(--soft); font-size: 0.875rem; }
.left-out { margin: 0.6rem 0; padding: 0.4rem 0.7rem; background: var(--unknown-ground); color: var(--ink); border-radius: 4px; }
.nowrap { white-space: nowrap; }
.tiles { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.75rem; }
.tile { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.tile .number { display: block; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone); }
.tile.none .number { color: var(--soft); font-weight: 400; }
.tile .name { font-size: 0.875rem; color: var(--soft); overflow-wrap: normal; }
.fail { --tone: var(--fail); --tint: var(--fail-ground); } .unknown { --tone: var(--unknown); --tint: var(--unknown-ground); }
.waived { --tone: var(--waived); --tint: var(--waived-ground); } .pass { --tone: var(--pass); --tint: var(--pass-ground); }
.not_applicable { --tone: var(--none); --tint: var(--none-ground); }
.critical { --level: var(--critical); } .high { --level: var(--high); } .medium { --level: var(--medium); } .low { --level: var(--low); } .info { --level: var(--info); }
.bar { display: block; width: 100%; height: 10px; margin: 0.9rem 0 1.1rem; border-radius: 5px; background: var(--none-ground); }
.bar rect { fill: var(--tone); }
.bar .not_applicable { fill: var(--line); }
.panels { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin-bottom: 1.4rem; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; }
.panel h3 { margin: 0 0 0.5rem; }
.panel p { margin-top: 0.6rem; font-size: 0.9rem; }
.reasons { margin-top: 0.6rem; font-size: 0.875rem; }
.reasons li { padding: 0.25rem 0; border-top: 1px solid var(--line); }
.sev { display: inline-block; min-width: 4.4rem; text-align: center; padding: 0 0.55rem; border: 1px solid var(--level); border-radius: 99px; color: var(--level); font-size: 0.8rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.sev.critical, .sev.high { background: var(--level); color: var(--surface); }
.zero .sev { background: none; border-color: var(--line); color: var(--soft); font-weight: 400; }
.v { display: inline-block; white-space: nowrap; padding: 0 0.5rem; border-radius: 99px; background: var(--tint); color: var(--tone); font-size: 0.8rem; font-weight: 550; line-height: 1.6; }
.rule > summary .sev, .rule > summary .chips { margin-left: 0.5rem; }
.chips { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.2rem 0 0.5rem; }
caption.quiet, span.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.8rem; font-weight: 600; color: var(--soft); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
td.n.fail, td.n.unknown { color: var(--tone); font-weight: 650; } td.n.waived, td.n.pass { color: var(--tone); } td.n.not_applicable { color: var(--soft); }
td.zero { color: var(--soft); opacity: 0.75; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.2rem 0 0.2rem 1rem; margin-bottom: 0.8rem; position: relative; }
.scroll tbody tr:last-child > * { border-bottom: 0; }
.scroll td, .scroll th { overflow-wrap: break-word; }
.scroll td code, .scroll .resource { overflow-wrap: anywhere; } .scroll tbody th > code { white-space: nowrap; }
.scroll th.resource { min-width: 17rem; } .scroll td:has(> code) { min-width: 14rem; }
.matrix tbody th { min-width: 12.5rem; } .matrix th, .matrix td { padding-right: 0.5rem; } .matrix thead th { font-size: 0.72rem; line-height: 1.35; } .matrix .v { min-width: 1.9rem; text-align: center; font-size: 0.9rem; }
.legend li { margin: 0.15rem 0; } .messages.pass li::before, .messages.not_applicable li::before { content: "·"; } .messages.unknown li::before { content: "?"; }
.framework .scroll { border: 0; padding: 0; margin: 0; }
.plain th, .plain td { padding: 0.2rem 0.75rem 0.2rem 0; border: 0; vertical-align: middle; }
.plain td.n { font-size: 1rem; width: 1%; } .plain th { width: 1%; white-space: nowrap; }
.card { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--level)); border-radius: 6px; padding: 0.9rem 1.1rem; margin-bottom: 0.8rem; }
.card > p, .card > div { margin-top: 0.45rem; }
.card > p, .fix p, .why { max-width: 54rem; }
.card .meta { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.said { font-family: var(--mono); font-size: 0.8rem; color: var(--soft); }
.rules { font-size: 0.875rem; }
.why { color: var(--soft); font-size: 0.9rem; }
.sources { display: flex; flex-wrap: wrap; gap: 0 1.2rem; font-size: 0.8rem; margin-top: 0.25rem; }
.affected > li { border-top: 1px solid var(--line); margin-top: 0.8rem; padding-top: 0.7rem; }
.resource .arn { display: block; color: var(--soft); font-size: 0.8rem; }
.messages { margin: 0.25rem 0; }
.messages li { padding-left: 1.1rem; text-indent: -1.1rem; }
.messages li::before { content: "✕"; color: var(--tone, var(--fail)); display: inline-block; width: 1.1rem; text-indent: 0; font-size: 0.8rem; }
.finding { --tone: var(--level); }
.impact { font-size: 0.875rem; color: var(--soft); }
.impact::before { content: "↳ "; }
pre.command { margin-top: 0.45rem; padding: 0.5rem 0.75rem; background: var(--sunk); border-radius: 5px; white-space: pre-wrap; overflow-wrap: anywhere; }
details > summary { cursor: pointer; }
.card details { margin-top: 0.7rem; }
.card details > summary { color: var(--link); font-size: 0.9rem; }
.plainlist li { padding: 0.15rem 0; font-size: 0.875rem; }
.framework, .rule { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.4rem; padding: 0 1rem; }
.framework > summary, .rule > summary { padding: 0.5rem 0; }
.framework[open], .rule[open] { padding-bottom: 0.9rem; }
.framework .name { font-weight: 600; } .framework .chips, .rule .chips { margin-left: 0.5rem; vertical-align: middle; }
.framework > summary .aside { margin-left: 0.5rem; }
.framework th[scope="rowgroup"] { min-width: 14rem; max-width: 24rem; } .control { font-weight: 600; } .framework .title { display: block; color: var(--soft); font-size: 0.8rem; }
.by.keyproof, .by.third_party { color: var(--soft); font-style: italic; }
.anchor { scroll-margin-top: 4.5rem; max-width: 60rem; }
.anchor > * + * { margin-top: 0.6rem; }
dl dt { color: var(--soft); font-size: 0.875rem; }
.rule dd { margin-bottom: 0.5rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1.5rem; margin-bottom: 1.2rem; }
#about p { max-width: 54rem; margin-bottom: 0.6rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-bottom: 0.8rem; padding: 0.8rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--soft); flex: 1 1 8rem; min-width: 0; }
.filters .wide { flex: 2 1 18rem; }
input, select, button { font: inherit; font-size: 0.875rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: 0.3rem 0.5rem; min-width: 0; width: 100%; }
button { width: auto; cursor: pointer; padding: 0.3rem 0.9rem; }
button:hover { border-color: var(--link); color: var(--link); }
.every { table-layout: fixed; }
.every col.c1 { width: 46%; }
.every .open { border: 0; background: none; padding: 0; text-align: left; color: inherit; width: 100%; display: block; font-size: inherit; }
.every .open { padding-left: 1rem; text-indent: -1rem; }
.every .open::before { content: "▸"; display: inline-block; width: 1rem; text-indent: 0; color: var(--soft); }
.every .open[aria-expanded="true"]::before { content: "▾"; }
.every .arn, .every .sub { display: block; padding-left: 1rem; }
.every .arn { color: var(--soft); font-size: 0.78rem; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; }
.strip i { width: 1.15rem; height: 1.15rem; line-height: 1.15rem; border-radius: 3px; text-align: center; font: 600 0.72rem/1.15rem var(--sans); background: var(--tint); color: var(--tone); }
.strip i.fail, .strip i.unknown { background: var(--tone); color: var(--surface); }
.first { margin-top: 0.25rem; font-size: 0.8125rem; color: var(--soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.inner > td { padding: 0.2rem 0 1rem 1rem; }
.inner .scroll { padding: 0.2rem 0; }
.inner thead th:nth-child(-n + 2) { width: 7rem; } .inner thead th:nth-child(3) { width: 36%; }
.inner th, .inner td { padding: 0.35rem 0.7rem; }
.inner .matched > * { background: var(--sunk); }
.inner .ruleid { display: block; }
.note { color: var(--soft); font-size: 0.8125rem; }
footer { border-top: 1px solid var(--line); padding: 1.2rem 1.5rem 2rem; color: var(--soft); font-size: 0.8125rem; text-align: center; }
@media (max-width: 60rem) {
	.page { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0 1rem 2rem; }
	.top { padding: 1.1rem 1rem; }
	nav { padding-top: 1rem; }
	nav ul { position: static; display: flex; flex-wrap: wrap; gap: 0.2rem; }
	nav a { border: 1px solid var(--line); border-radius: 99px; background: var(--surface); padding: 0.15rem 0.7rem; }
}
@media (max-width: 40rem) {
	.tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
	.panels { grid-template-columns: minmax(0, 1fr); }
	.card { padding: 0.8rem 0.85rem; }
	.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-bottom: 0.5rem; }
	.scroll table { min-width: 38rem; } .inner .scroll table { min-width: 0; }
	.every, .every tbody, .every tr, .every th, .every td { display: block; width: auto; } .every thead, .every colgroup { display: none; }
	.every th { border-bottom: 0; padding-bottom: 0.1rem; } .every td { padding-left: 1rem; padding-right: 0; }
	.every .inner > td { padding-left: 0; }
	.every .inner .scroll { padding: 0; } .every .inner table tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0.7rem; }
	.every .inner table th, .every .inner table td { border: 0; padding: 0.1rem 0; } .every .inner table td:nth-child(-n + 2) { display: inline-block; margin-right: 0.4rem; }
}
@media print {
	:root {
		--ground: #fff; --surface: #fff; --sunk: #f4f4f2; --ink: #000; --soft: #444; --line: #ccc; --link: #000;
		--fail: #9c1612; --fail-ground: #fdecea; --unknown: #55288f; --unknown-ground: #f3ecfc; --waived: #234c68; --waived-ground: #e8f1f7;
		--pass: #145636; --pass-ground: #e6f4ec; --none: #555; --none-ground: #eee;
		--critical: #8f1010; --high: #96340f; --medium: #6b4d00; --low: #174f90; --info: #444;
	}
	@page { margin: 14mm; }
	html { font-size: 70%; }
	* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	nav, .skip, .filters, #more, footer { display: none; }
	.page { display: block; padding: 0; max-width: none; }
	.top { padding: 0.8rem 0; }
	.card, .tile, .panel, .affected > li, tr, .rule, .framework > summary { break-inside: avoid; }
	.card.finding { break-inside: auto; }
	h2, h3, h4, summary, .card header { break-after: avoid; }
	thead { display: table-header-group; }
	.scroll { overflow: visible; }
	details::details-content { content-visibility: visible; display: block; height: auto; }
	a { text-decoration: none; }
	.sources .named::after { content: " (" attr(href) ")"; }
}
`;

;// CONCATENATED MODULE: ./build/program/src/report/html_unseen.js





const MAXIMUM_GROUPS = 200;
const MAXIMUM_RESOURCES = 100;
/** Resources that the whole section names. */
const MAXIMUM_NAMED = 5_000;
/** The listings that failed, and the checks that could not be evaluated by the permission that is missing. */
function unseen(scan) {
    const gaps = (0,findings/* notListed */.NL)(scan);
    const groups = (0,findings/* notEvaluated */.JB)(scan);
    const unknown = groups.reduce((sum, { checks }) => sum + checks, 0);
    if (gaps.length + groups.length === 0)
        return undefined;
    const listings = gaps.slice(0, MAXIMUM_GROUPS).map(({ type, action, kind, gaps: own }) => html `<article class="card unknown">
			<h4>${(0,wording/* typeName */.go)(type)}s were not listed: <code>${(0,report_escape/* cut */.Jj)((0,wording/* failedAction */.EE)(action, kind), 200)}</code></h4>
			<p>In ${(0,wording/* gapPlaces */.XE)(own)}. There may be resources there that nobody has judged.</p>
			<p class="said">${(0,report_escape/* cut */.Jj)(own[0].reason.message, 600)}</p>
			<p><strong>What to do:</strong> ${(0,wording/* adviceOn */.ik)(kind, (0,report_escape/* cut */.Jj)(action, 100))}</p>
			</article>`);
    let named = 0;
    const reasons = groups.slice(0, MAXIMUM_GROUPS).map(({ action, kind, checks, resources, rules, message }) => {
        const room = Math.min(MAXIMUM_RESOURCES, MAXIMUM_NAMED - named);
        named += Math.min(resources.length, room);
        return html `<article class="card unknown">
			<h4><code>${(0,report_escape/* cut */.Jj)((0,wording/* failedAction */.EE)(action, kind), 200)}</code></h4>
			<p>${(0,wording/* count */.U9)(checks, "check")} on ${(0,wording/* resourceCounts */.xS)(resources)} could not be evaluated.</p>
			<p class="said">${(0,report_escape/* cut */.Jj)(message, 600)}</p>
			<p><strong>What to do:</strong> ${(0,wording/* adviceOn */.ik)(kind, (0,report_escape/* cut */.Jj)(action, 100))}</p>
			<p class="rules">Rules: ${joined(rules.slice(0, 60).map(ruleLink), html `, `)} ${rules.length > 60 ? `and ${(0,wording/* grouped */.zD)(rules.length - 60)} more` : ""}</p>
			${whichResources(resources, room)}
			</article>`;
    });
    return {
        id: "unseen",
        title: "What could not be seen",
        count: { number: unknown + scan.gaps.length, tone: "unknown" },
        body: html `<p class="lead">Nothing here is known to be good or bad. Until it is read, compliance is not established for it.</p>
			${listings.length === 0 ? NOTHING : html `<h3>Listings that failed</h3>${listings}`}
			${leftOut(gaps.length - listings.length, "failed listing")}
			${reasons.length === 0 ? NOTHING : html `<h3>Checks that could not be evaluated, by missing fact</h3>${reasons}`}
			${leftOut(groups.length - reasons.length, "reason")}`,
    };
}
function whichResources(resources, room) {
    if (room <= 0)
        return NOTHING;
    const items = resources
        .slice(0, room)
        .map((resource) => html `<li>${nameOf(resource.name)} <span class="where">${placeOf(resource)}</span> ${code(resource.arn)}</li>`);
    return html `<details><summary>Which resources</summary><ul class="plainlist">${items}</ul>${leftOut(resources.length - items.length, "resource")}</details>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html_waivers.js





const html_waivers_MAXIMUM = 1_000;
/** What fails and is accepted, with who answers for it until when; and the waivers that cover nothing. */
function waivers(scan) {
    const waived = (0,findings/* findingsOf */.WX)(scan, "waived");
    const idle = (0,findings/* idleWaivers */.sD)(scan);
    const used = scan.waivers.filter(({ status }) => status === "used");
    if (waived.length + scan.waivers.length === 0)
        return undefined;
    return {
        id: "waivers",
        title: "Waivers",
        count: { number: waived.length + idle.length, tone: "plain" },
        body: html `<p class="lead">A waived check fails. It does not count for the result, because somebody answers for it until a day.</p>
			${section("Waived checks", waivedTable(waived.slice(0, html_waivers_MAXIMUM)), waived.length, "waived check")}
			${section("Waivers that cover nothing", idleTable(idle.slice(0, html_waivers_MAXIMUM)), idle.length, "waiver")}
			${section("Waivers in use", usedTable(used.slice(0, html_waivers_MAXIMUM)), used.length, "waiver")}`,
    };
}
function section(title, body, total, what) {
    if (total === 0)
        return NOTHING;
    return html `<h3>${title}</h3>
		${body}
		${leftOut(total - html_waivers_MAXIMUM, what)}`;
}
function waivedTable(waived) {
    return table("Waived checks", ["resource", "what fails", "owner", "reason", "until"].map((title) => ({ title })), waived.map(({ resource, rule, finding }) => {
        const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
        return html `<tr><th scope="row" class="resource">${resourceCell(resource)}</th><td>${severityLabel(finding.severity)} ${ruleLink(rule.id)}${messageList(finding.messages)}</td><td>${(0,report_escape/* cut */.Jj)(owner, 200)}</td><td>${(0,report_escape/* cut */.Jj)(reason, 600)}</td><td class="nowrap">${(0,report_escape/* cut */.Jj)(expires, 40)}</td></tr>`;
    }));
}
function idleTable(idle) {
    return table("Waivers that cover nothing", ["waiver", "why, and what to do", "rule and resource", "owner", "until"].map((title) => ({ title })), idle.map((waiver) => {
        const { status, where, message = "", owner, expires } = waiver;
        return html `<tr><th scope="row">${code(where, 200)}</th><td><strong>${status}</strong>: ${(0,report_escape/* cut */.Jj)(message, 400)}<br><span class="aside">${(0,wording/* adviceOnWaiver */.EX)(status)}</span></td><td>${covers(waiver)}</td><td>${(0,report_escape/* cut */.Jj)(owner, 200)}</td><td class="nowrap">${(0,report_escape/* cut */.Jj)(expires, 40)}</td></tr>`;
    }));
}
function usedTable(used) {
    return table("Waivers in use", [
        { title: "waiver" },
        { title: "rule and resource" },
        { title: "owner" },
        { title: "reason" },
        { title: "until" },
        { title: "checks", number: true },
    ], used.map((waiver) => {
        const { where, owner, reason, expires, covered } = waiver;
        return html `<tr><th scope="row">${code(where, 200)}</th><td>${covers(waiver)}</td><td>${(0,report_escape/* cut */.Jj)(owner, 200)}</td><td>${(0,report_escape/* cut */.Jj)(reason, 600)}</td><td class="nowrap">${(0,report_escape/* cut */.Jj)(expires, 40)}</td><td class="n">${(0,wording/* grouped */.zD)(covered)}</td></tr>`;
    }));
}
function covers({ rule, resource }) {
    return html `${code(rule, 200)}<br>${code(resource, 400)}`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html.js


















/**
 * `report.html`: the scan as one page for people. It needs nothing but itself: no network, no other file, and without scripts
 * it still says the result, what could not be seen and what fails. Its Content Security Policy lets run the one script and
 * the one style that it was made with, so that a text from an account that got through the escaping would still do nothing.
 */
function renderHtml(scan) {
    const data = tableData(scan);
    // A section more is a line more.
    const sections = [
        overview,
        unseen,
        failures,
        waivers,
        differences,
        html_coverage_coverage,
        (own) => resources(own, data.omitted),
        frameworks,
        rules,
        about,
    ];
    const shown = sections.flatMap((section) => section(scan) ?? []);
    const { word, mark } = resultWord(scan.result);
    const page = html `<!DOCTYPE html>
		<html lang="en">
		<head>
		<meta charset="utf-8">
		<meta http-equiv="Content-Security-Policy" content="${html_policy()}">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<meta name="robots" content="noindex">
		<meta name="generator" content="Keyproof ${scan.tool.version}">
		<title>${word}: Keyproof report of ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}</title>
		<style>${{ html: STYLE }}</style>
		</head>
		<body>
		<a class="skip" href="#main">Skip to the report</a>
		<header class="top ${scan.result}">
		<p class="brand">Keyproof <span>compliance of AWS CloudHSM and AWS KMS</span></p>
		<h1><span class="result"><span aria-hidden="true">${mark}</span> ${word}</span> <span class="sentence">${(0,wording/* resultSentence */.bt)(scan)}.</span></h1>
		${facts(scan)}
		</header>
		<div class="page">
		${navigation(shown)}
		<main id="main" tabindex="-1">
		${shown.map(sectionOf)}
		</main>
		</div>
		<footer><p>Written ${(0,wording/* minute */.Vc)(scan.generated_at)} by Keyproof ${scan.tool.version}. This page is complete in itself and loads nothing.</p></footer>
		<script type="application/json" id="data">${{ html: data.json }}</script>
		<script>${{ html: SCRIPT }}</script>
		</body>
		</html>
		`;
    return page.html;
}
/** Only what stands in this file, by its digest (CSP Level 3, "hash-source"). */
function html_policy() {
    const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`;
    return [
        "default-src 'none'",
        `style-src ${digest(STYLE)}`,
        `script-src ${digest(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
}
function facts(scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const { fail, unknown, pass, waived } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const all = fail + unknown + pass + waived;
    return html `<dl class="head">
		<div><dt>Read</dt><dd>${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}</dd></div>
		<div><dt>${accounts.length === 1 ? "Account" : "Accounts"}</dt><dd>${(0,wording/* some */.zN)(accounts, 5)}</dd></div>
		<div><dt>${regions.length === 1 ? "Region" : "Regions"}</dt><dd>${(0,wording/* some */.zN)(regions.map((region) => region || "global"), 8)}</dd></div>
		<div><dt>Judged</dt><dd>${(0,wording/* resourceCounts */.xS)(scan.resources) || "no resource"}</dd></div>
		<div><dt>Checks</dt><dd>${(0,wording/* grouped */.zD)(all)} by ${(0,wording/* count */.U9)(scan.rules.length, "rule")}</dd></div>
		</dl>`;
}
function navigation(sections) {
    return html `<nav aria-label="Sections"><ul>
		${sections.map(({ id, title, count: own }) => {
        const number = own === undefined
            ? NOTHING
            : html ` <span class="count ${own.number === 0 ? "plain" : own.tone}">${(0,wording/* grouped */.zD)(own.number)}</span>`;
        return html `<li><a href="#${id}">${title}${number}</a></li>`;
    })}
		</ul></nav>`;
}
function sectionOf({ id, title, body }) {
    return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
		${body}
		</section>`;
}

// EXTERNAL MODULE: ./build/program/src/report/inventory.js
var inventory = __webpack_require__(24033);
// EXTERNAL MODULE: ./build/program/src/report/json_lines.js
var json_lines = __webpack_require__(51095);
;// CONCATENATED MODULE: ./build/program/src/report/oscal_text.js



/** The namespace of every property that OSCAL itself does not define. */
const NAMESPACE = `${wording/* INFORMATION_URI */.wV}/ns/oscal`;
/** The namespace of URLs (RFC 9562, section 6.6), and in it the one of this program. */
const URL_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
const OWN_NAMESPACE = uuidIn(URL_NAMESPACE, NAMESPACE);
/** A UUID of version 5 of Keyproof's own: the same for the same parts, on every machine and in every scan. */
function uuidOf(kind, ...parts) {
    // As JSON, so that no two lists of parts read alike, not even ones with lone surrogates.
    return uuidIn(OWN_NAMESPACE, JSON.stringify([kind, ...parts]));
}
/** The UUID of version 5 (RFC 9562, section 5.5) of a name in a namespace. */
function uuidIn(namespace, name) {
    const bytes = (0,external_node_crypto_.createHash)("sha1")
        .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
/**
 * Text for OSCAL's `string` (`^\S(.*\S)?$` in NIST's JSON Schema): one line, never empty. U+FFFE and U+FFFF, which XML
 * cannot hold, are replaced, since OSCAL's JSON and XML are to convert into each other.
 */
function plain(text, maximum) {
    const safe = (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text).replace(/[\ufffe\uffff]/g, "\ufffd"), maximum);
    return safe === "" ? "(empty)" : safe;
}
/**
 * Text for OSCAL's `markup-line` and `markup-multiline`, which are Markdown: no emphasis, code, link, image, HTML, superscript
 * or parameter insertion (`{{ insert: … }}`) can start in it. For the middle of a line.
 */
function markup(text, maximum) {
    return plain(text, maximum).replace(/[\\`*_{}[\]<>&|~#!^]/g, "\\$&");
}
/** OSCAL's `token`: a letter or `_`, then letters, digits, `.`, `-` and `_`. What is changed for it gets a hash, so that no two meet. */
function token(text) {
    const safe = text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 100);
    const whole = /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
    return whole === text
        ? whole
        : `${whole}-${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(text)).digest("hex").slice(0, 8)}`;
}
/** Keyproof's own properties, in the order given; those without a value are left out. */
function properties(values) {
    return Object.entries(values).flatMap(([name, value = []]) => {
        const each = typeof value === "string" ? [value] : value;
        return each.filter((text) => text !== "").map((text) => ({ name, ns: NAMESPACE, value: plain(text, 2048) }));
    });
}
/** OSCAL allows no empty array: the member with its items, or no member. */
function withItems(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal_control.js


/** The framework of rules that map to no control: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";
/**
 * A control's id as an OSCAL token. `SC-12(2)` is `sc-12.2` in NIST's own OSCAL catalog of SP 800-53; the ids of the other frameworks
 * begin with the framework, so that no two of them meet: `pci_dss_4_0_1-3.7.4`.
 */
function controlId(framework, control) {
    const nist = framework === "nist_800_53_r5" ? /^([A-Z]{2}-\d{1,3})(?:\((\d{1,3})\))?$/.exec(control) : null;
    if (nist === null)
        return token(`${framework}-${control}`);
    const [, base = "", enhancement] = nist;
    return `${base.toLowerCase()}${enhancement === undefined ? "" : `.${enhancement}`}`;
}
/** Every control that a rule of the scan maps to, in the order of src/model/frameworks.ts. */
function oscal_control_controlsOf(scan, observations, gaps) {
    const mapped = new Map();
    for (const rule of scan.rules) {
        for (const [framework, ids] of mappings(rule)) {
            for (const control of new Set(ids)) {
                const key = JSON.stringify([framework, control]);
                const own = mapped.get(key);
                if (own === undefined)
                    mapped.set(key, { framework, control, rules: [rule] });
                else
                    own.rules.push(rule);
            }
        }
    }
    return [...mapped.values()].sort(byPlace).map(({ framework, control, rules }) => {
        const types = new Set(rules.map(({ type }) => type));
        const own = observations.filter(({ rule }) => rules.includes(rule));
        return {
            framework,
            framework_name: framework === OWN_FRAMEWORK ? "Keyproof" : (0,model_frameworks/* frameworkName */.U7)(framework),
            control,
            title: (framework === OWN_FRAMEWORK ? rules[0]?.title : (0,model_frameworks/* controlTitle */._M)(framework, control)) ?? "",
            id: controlId(framework, control),
            rules,
            counts: countsOf(own),
            observations: own.filter(({ verdict }) => verdict !== "not_applicable"),
            gaps: gaps.filter((gap) => types.has(gap.gaps.type)),
        };
    });
}
function mappings({ id, controls }) {
    const frameworks = Object.entries(controls);
    return frameworks.length === 0 ? [[OWN_FRAMEWORK, [id]]] : frameworks;
}
const FRAMEWORK_IDS = Object.keys(model_frameworks/* FRAMEWORKS */.i);
/** What src/model/frameworks.ts does not have comes last, in the order of the rules. */
function byPlace(a, b) {
    const frameworks = place(a.framework, FRAMEWORK_IDS) - place(b.framework, FRAMEWORK_IDS);
    if (frameworks !== 0 || a.framework !== b.framework)
        return frameworks;
    const framework = Object.hasOwn(model_frameworks/* FRAMEWORKS */.i, a.framework) ? model_frameworks/* FRAMEWORKS */.i[a.framework] : undefined;
    const ids = Object.keys(framework?.controls ?? {});
    return place(a.control, ids) - place(b.control, ids);
}
function place(id, ids) {
    const index = ids.indexOf(id);
    return index < 0 ? ids.length : index;
}
function countsOf(observations) {
    const counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
    for (const { verdict, seen } of observations)
        counts[verdict] += seen.length;
    return counts;
}
/** False where the rules are about nothing that was seen, and nothing can have been missed: there is nothing to conclude. */
function isConcluded({ observations, gaps }) {
    return observations.length > 0 || gaps.length > 0;
}
/**
 * Satisfied only where something passes and nothing fails, is waived, is unknown or was missed. OSCAL has no third state, so what
 * is not established is not satisfied, for the reason `other`.
 */
function statusOf({ counts, gaps }) {
    if (counts.fail + counts.waived > 0)
        return { state: "not-satisfied", reason: "fail" };
    if (counts.unknown + gaps.length > 0 || counts.pass === 0)
        return { state: "not-satisfied", reason: "other" };
    return { state: "satisfied", reason: "pass" };
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal_observation.js





/** What fails first, what is of no matter last. */
const oscal_observation_VERDICTS = ["fail", "unknown", "waived", "pass", "not_applicable"];
const VERDICT_WORDS = {
    fail: "Fail",
    unknown: "Unknown",
    waived: "Waived",
    pass: "Pass",
    not_applicable: "Not applicable",
};
/** How many of an observation's messages are kept. */
const MAXIMUM_MESSAGES = 10;
/** The UUID of a resource's inventory item: the same in every scan. */
function resourceUuid({ type, arn }) {
    return uuidOf("resource", type, arn);
}
/** Every verdict of the scan, in the order of its rules, and of each rule what fails first. */
function observationsOf(scan, { scan_id }) {
    const rules = new Map(scan.rules.map((rule, index) => [rule.id, { rule, index }]));
    const groups = new Map();
    for (const resource of scan.resources) {
        // One for all rules: a million verdicts point at it.
        const own = { uuid: resourceUuid(resource), resource };
        for (const [id, verdict] of Object.entries(resource.verdicts)) {
            const waiver = findingOf(own, id)?.waiver;
            const key = `${id} ${verdict}${waiver === undefined ? "" : ` ${JSON.stringify(waiver)}`}`;
            const group = groups.get(key);
            if (group !== undefined) {
                group.seen.push(own);
                continue;
            }
            const known = rules.get(id);
            if (known === undefined)
                throw new Error(`a verdict names rule ${id}, which is not among the scan's rules`);
            const order = known.index * oscal_observation_VERDICTS.length + oscal_observation_VERDICTS.indexOf(verdict);
            groups.set(key, { order, rule: known.rule, verdict, seen: [own] });
        }
    }
    return [...groups]
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([key, { rule, verdict, seen }]) => ({
        uuid: uuidOf("observation", scan_id, key),
        rule,
        verdict,
        waiver: findingOf(seen[0], rule.id)?.waiver,
        seen,
        ...messagesOf(seen, rule),
    }));
}
/** What the rule found on the resource, unless it passes or the rule is not about it. */
function findingOf(seen, rule) {
    return seen?.resource.findings.find((finding) => finding.rule === rule);
}
function messagesOf(seen, { id }) {
    const counts = new Map();
    for (const own of seen) {
        const finding = findingOf(own, id);
        if (finding === undefined)
            continue;
        const text = wrongWith(finding);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const messages = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAXIMUM_MESSAGES);
    return { messages, distinct: counts.size };
}
/** The listings that failed, those that failed alike together. */
function gapObservationsOf(scan, { scan_id }) {
    return (0,findings/* notListed */.NL)(scan).map((gaps) => ({
        uuid: uuidOf("gap", scan_id, gaps.type, gaps.action, gaps.kind),
        gaps,
    }));
}
/** An observation as JSON, one subject a line. `depth` as in json_lines.ts. */
function observationJson(observation, context, depth) {
    const { uuid, rule, verdict, waiver, seen } = observation;
    const props = properties({
        "rule-id": rule.id,
        verdict,
        severity: rule.severity,
        "resource-type": rule.type,
        resources: String(seen.length),
        "waiver-owner": waiver?.owner,
        "waiver-expires": waiver?.expires,
    });
    const read = rule.permissions.length === 0 ? "" : ` to ${rule.permissions.join(", ")}`;
    return (0,json_lines/* objectOf */.Xy)({
        uuid: JSON.stringify(uuid),
        title: JSON.stringify(`${VERDICT_WORDS[verdict]}: ${markup(rule.title, 256)}`),
        description: JSON.stringify(description(observation)),
        props: JSON.stringify(props),
        methods: JSON.stringify(["TEST"]),
        types: JSON.stringify(["control-objective"]),
        origins: JSON.stringify([context.origin]),
        subjects: (0,json_lines/* listOf */.c3)(subjects(observation), depth + 1),
        "relevant-evidence": JSON.stringify([
            { description: markup(`What AWS answered${read}; inventory.json of the same scan keeps it.`, 2000) },
        ]),
        collected: JSON.stringify(context.collected_at),
    }, depth);
}
/** A gap as an observation without subjects: what it is about was not seen. */
function gapJson({ uuid, gaps: found }, context, depth) {
    const { type, action, kind, gaps } = found;
    const what = `${markup((0,wording/* typeName */.go)(type), 120)}s`;
    const message = markup(gaps[0].reason.message, 500);
    const places = gaps.map(({ account, region }) => `${account} ${region}`);
    const members = {
        uuid,
        title: `Unknown: ${what} were not listed`,
        description: `${what} were not listed in ${markup((0,wording/* gapPlaces */.XE)(gaps), 500)}: ${markup((0,wording/* failedAction */.EE)(action, kind), 200)} (${message}). Some may be there that nobody has judged.`,
        props: properties({ verdict: "unknown", "resource-type": type, "iam-action": action, reason: kind, place: places }),
        methods: ["TEST"],
        types: ["control-objective"],
        origins: [context.origin],
        collected: context.collected_at,
    };
    return (0,json_lines/* objectOf */.Xy)(Object.fromEntries(Object.entries(members).map(([name, value]) => [name, JSON.stringify(value)])), depth);
}
function* subjects({ rule, verdict, seen }) {
    for (const one of seen) {
        const { uuid, resource } = one;
        const finding = findingOf(one, rule.id);
        const type = "inventory-item";
        if (finding === undefined) {
            const exemption = verdict === "not_applicable" ? resource.exemptions?.[rule.id] : undefined;
            const remarks = exemption === undefined ? undefined : markup(exemption, 500);
            yield { "subject-uuid": uuid, type, remarks };
            continue;
        }
        const { severity, environment } = finding;
        const own = properties({ severity: severity === rule.severity ? undefined : severity, environment });
        const title = markup(resource.name, 256);
        const props = own.length === 0 ? undefined : own;
        // No spread before other members: V8 would make a hidden class for each such object.
        yield { "subject-uuid": uuid, type, title, props, remarks: markup(wrongWith(finding), 1000) };
    }
}
/** What is wrong with one resource, or not known of it. */
function wrongWith({ messages, reason }) {
    return reason === undefined ? messages.join("; ") : (0,wording/* failedAction */.EE)(reason.action, reason.kind);
}
function description(observation) {
    const { rule, verdict, waiver, seen } = observation;
    const what = (0,wording/* count */.U9)(seen.length, (0,wording/* typeName */.go)(rule.type));
    const one = seen.length === 1;
    switch (verdict) {
        case "pass":
            return `${what} ${one ? "is" : "are"} as the rule says.`;
        case "fail":
            return `${what} ${one ? "is" : "are"} not as the rule says: ${mostCommon(observation)}.`;
        case "unknown": {
            const first = findingOf(seen[0], rule.id);
            const answer = first?.reason?.message ?? first?.messages[0] ?? "";
            return `${what} could not be judged: ${mostCommon(observation)}. The first answer was: ${markup(answer, 500)}`;
        }
        case "waived": {
            const { owner = "", expires = "" } = waiver ?? {};
            const until = `${markup(owner, 256)} answers for it until ${markup(expires, 40)}`;
            return `${what} ${one ? "is" : "are"} not as the rule says, and ${until}: ${mostCommon(observation)}.`;
        }
        case "not_applicable":
            return `The rule is not about ${what}.`;
        default:
            return (0,errors/* assertNever */.x)(verdict);
    }
}
/** `automatic rotation is off (12); the key is disabled (3)`: the most common first, the rest as a number. */
function mostCommon({ seen, messages, distinct }, maximum = MAXIMUM_MESSAGES) {
    const told = messages.slice(0, maximum).map(([text, number]) => {
        return `${markup(text, 300)}${seen.length === 1 ? "" : ` (${(0,wording/* grouped */.zD)(number)})`}`;
    });
    const rest = distinct - told.length;
    return [...told, ...(rest > 0 ? [`${(0,wording/* grouped */.zD)(rest)} more`] : [])].join("; ");
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal_finding.js




const CAVEAT = "This is the part of the control that Keyproof's rules test, never the whole of it.";
/** The id of Keyproof's objective for a control. It is defined here: the catalog's own objectives say more than is tested. */
function objectiveId({ id }) {
    return `${id}_keyproof-obj`;
}
function fullName({ framework_name, control, title }) {
    return markup([framework_name, control, title].filter((part) => part !== "").join(" "), 400);
}
/**
 * Keyproof's objective for a control: that its rules pass. OSCAL wants one `assessment-objective` of it, and the
 * `assessment-method` that this names (the constraints of `local-objective` in NIST's assessment-common metaschema).
 */
function objectiveObject(control) {
    const { id, framework, rules } = control;
    const method = `${id}_keyproof-test`;
    const types = [...new Set(rules.map(({ type }) => `${(0,wording/* typeName */.go)(type)}s`))];
    return {
        "control-id": id,
        description: `Each rule that maps to ${fullName(control)} passes on every resource that it is about. ${CAVEAT}`,
        props: properties({ framework, control: control.control }),
        parts: [
            {
                id: objectiveId(control),
                name: "assessment-objective",
                props: [{ name: "method-id", value: method }],
                parts: rules.map((rule) => ({
                    name: "assessment-objective",
                    props: properties({ "rule-id": rule.id, "mapping-stated-by": rule.controls_by[framework] }),
                    prose: `${markup(rule.title, 256)} (${statement(rule, framework)})`,
                })),
            },
            {
                id: method,
                name: "assessment-method",
                props: [{ name: "method", value: "TEST" }],
                parts: [{ name: "assessment-objects", prose: markup((0,wording/* listed */.KE)(types), 1000) }],
            },
        ],
    };
}
/** Who says that a rule maps to the control. */
function statement({ controls, controls_by }, framework) {
    return Object.hasOwn(controls, framework) ? (0,wording/* statedBy */.Hk)(controls_by[framework]) : "it maps to no framework";
}
/** The controls that something can be concluded about, a selection for each framework, and Keyproof's objectives for them. */
function reviewedControls(controls) {
    const concluded = controls.filter(isConcluded);
    const left = controls.filter((control) => !isConcluded(control)).map(({ id }) => id);
    const frameworks = new Map();
    for (const control of concluded) {
        const own = frameworks.get(control.framework);
        if (own === undefined)
            frameworks.set(control.framework, [control]);
        else
            own.push(control);
    }
    const selections = [...frameworks].map(([framework, own]) => ({
        description: markup(own[0]?.framework_name ?? framework, 256),
        props: properties({ framework }),
        "include-controls": own.map(({ id }) => ({ "control-id": id })),
    }));
    const objectives = concluded.map((control) => ({ "objective-id": objectiveId(control) }));
    return {
        description: `The controls that the rules of the scan map to. ${CAVEAT}`,
        "control-selections": selections.length > 0 ? selections : [{ description: "None: nothing was seen that a rule is about." }],
        ...(objectives.length === 0 ? {} : { "control-objective-selections": [{ "include-objectives": objectives }] }),
        ...(left.length === 0
            ? {}
            : { remarks: `Nothing was seen that the rules of these are about: ${markup(left.join(", "), 4000)}` }),
    };
}
/** What the scan concludes about a control. */
function findingObject(control, risks, { scan_id, origin }) {
    const { framework, rules, observations, gaps } = control;
    const status = statusOf(control);
    const own = risks.filter(({ observation }) => observations.includes(observation));
    const seen = [...observations, ...gaps].map(({ uuid }) => ({ "observation-uuid": uuid }));
    const stated = rules.flatMap(({ controls_by }) => controls_by[framework] ?? []);
    return {
        uuid: uuidOf("finding", scan_id, framework, control.control),
        title: `${CONCLUSION[status.reason]}: ${fullName(control)}`,
        description: `${verdicts(control)} ${CAVEAT}`,
        props: properties({ framework, control: control.control, "mapping-stated-by": [...new Set(stated)].sort() }),
        origins: [origin],
        target: {
            type: "objective-id",
            "target-id": objectiveId(control),
            title: fullName(control),
            status: { ...status, remarks: oscal_finding_reasons(control, status) },
        },
        ...withItems("related-observations", seen),
        ...withItems("related-risks", own.map(({ uuid }) => ({ "risk-uuid": uuid }))),
    };
}
const CONCLUSION = {
    pass: "Satisfied",
    fail: "Not satisfied",
    other: "Not established",
};
/** `2 rules gave 24 verdicts: 20 pass, 4 not applicable.` */
function verdicts({ rules, counts, gaps }) {
    const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
    const kinds = Object.entries(counts)
        .filter(([, number]) => number > 0)
        .map(([verdict, number]) => `${(0,wording/* grouped */.zD)(number)} ${verdict.replaceAll("_", " ")}`);
    const own = `${(0,wording/* count */.U9)(rules.length, "rule")} gave ${(0,wording/* count */.U9)(total, "verdict")}${total === 0 ? "" : `: ${kinds.join(", ")}`}.`;
    return gaps.length === 0 ? own : `${own} Some resources were never seen, since listings failed.`;
}
/** Why the status is as it is: what fails, what is waived, what is not known. */
function oscal_finding_reasons(control, { state }) {
    if (state === "satisfied")
        return "Each rule passes on every resource that it is about.";
    const wrong = control.observations
        .filter(({ verdict }) => verdict !== "pass")
        .map((observation) => {
        const { rule, verdict } = observation;
        return `${markup(rule.id, 200)} ${verdict}: ${mostCommon(observation, 3)}.`;
    });
    const missed = control.gaps.map(({ gaps: { type, action, kind, gaps } }) => {
        return `${markup((0,wording/* typeName */.go)(type), 120)}s were not listed in ${markup((0,wording/* gapPlaces */.XE)(gaps), 500)}: ${markup((0,wording/* failedAction */.EE)(action, kind), 200)}.`;
    });
    const unknown = control.counts.unknown + control.gaps.length > 0 ? ["What is unknown is never satisfied."] : [];
    const waived = control.counts.waived > 0 ? ["What is waived fails, and somebody answers for it: see the risks."] : [];
    return [...wrong, ...missed, ...unknown, ...waived].join(" ");
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal_risk.js





/** OSCAL's own naming system of facets; `severity` is one of its names. */
const OSCAL_SYSTEM = "http://csrc.nist.gov/ns/oscal";
/**
 * A risk for each rule that fails, and one for each waiver of a rule. What is unknown is evidence that lacks, not a risk. A risk keeps
 * its UUID from scan to scan, and when its rule is renamed, until it is gone.
 */
function risksOf(observations, accounts) {
    return observations
        .filter(({ verdict }) => verdict === "fail" || verdict === "waived")
        .map((observation) => {
        const { rule, waiver } = observation;
        const own = waiver === undefined ? [] : [waiver.owner, waiver.reason, waiver.expires];
        return { uuid: uuidOf("risk", JSON.stringify(accounts), rule.was[0] ?? rule.id, ...own), observation };
    });
}
/** A risk as OSCAL has it: open, or accepted (`deviation-approved`) through the last day of its waiver. */
function riskObject({ uuid, observation }, { origin }) {
    const { rule, waiver, seen } = observation;
    const severities = new Set(seen.map((own) => findingOf(own, rule.id)?.severity));
    const severity = policy/* SEVERITIES */.oC.find((candidate) => severities.has(candidate)) ?? rule.severity;
    const what = `${(0,wording/* count */.U9)(seen.length, (0,wording/* typeName */.go)(rule.type))} ${seen.length === 1 ? "is" : "are"} not as the rule says`;
    return {
        uuid,
        title: `${waiver === undefined ? "Failing" : "Waived"}: ${markup(rule.title, 256)}`,
        description: markup(rule.description, 1024),
        statement: [`${what}: ${mostCommon(observation)}.`, ...acceptance(waiver)].join(" "),
        props: properties({
            "rule-id": rule.id,
            "waiver-owner": waiver?.owner,
            "waiver-reason": waiver?.reason,
            "waiver-expires": waiver?.expires,
        }),
        status: waiver === undefined ? "open" : "deviation-approved",
        origins: [origin],
        characterizations: [{ origin, facets: [{ name: "severity", system: OSCAL_SYSTEM, value: severity }] }],
        ...deadline(waiver),
        remediations: [remediation(uuid, observation)],
        "related-observations": [{ "observation-uuid": observation.uuid }],
    };
}
function acceptance(waiver) {
    if (waiver === undefined)
        return [];
    const { owner, reason, expires } = waiver;
    return [`${markup(owner, 256)} answers for it until ${markup(expires, 40)}: ${markup(reason, 1000)}`];
}
/** A waiver counts through the day that it expires on, in UTC. */
function deadline(waiver) {
    const last = waiver === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(waiver.expires) ? "" : `${waiver.expires}T23:59:59.000Z`;
    // Not every such text is a day: Date makes another of 2026-02-31.
    const valid = last !== "" && !Number.isNaN(Date.parse(last)) && new Date(last).toISOString() === last;
    return valid ? { deadline: last } : {};
}
function remediation(risk, { rule: { title, remediation } }) {
    const commands = remediation.cli === undefined ? [] : [(0,report_escape/* markdownBlock */.dI)(remediation.cli.trim().split("\n"))];
    return {
        uuid: uuidOf("remediation", risk),
        lifecycle: "recommendation",
        title: markup(title, 256),
        description: [markup(remediation.text, 2000), ...commands].join("\n\n"),
    };
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal.js











const OSCAL_VERSION = "1.1.3";
/** The most idle waivers that are told of; assessment.json has all. */
const MAXIMUM_WAIVERS = 50;
/** The UUID of the back-matter resource that stands for the assessment plan. */
const PLAN = uuidOf("plan");
/** The UUID of Keyproof as a component, and as the platform of an assessment. */
const TOOL = uuidOf("tool");
const PLATFORM = uuidOf("platform");
/**
 * `oscal-assessment-results.json`: an OSCAL 1.1.3 assessment-results document (https://pages.nist.gov/OSCAL/) with the verdicts of
 * assessment.json. An observation is one rule and one verdict, with the resources as its subjects, so every verdict is in it; a
 * finding concludes from observations about a control. The same scan gives the same bytes but for `last-modified`.
 */
function* renderOscal(scan) {
    const { accounts } = (0,wording/* placesOf */.ek)(scan);
    const where = accounts.length === 0 ? "no account" : markup((0,wording/* some */.zN)(accounts, 5), 200);
    const context = {
        scan_id: scanId(scan),
        collected_at: scan.inventory.collected_at,
        origin: { actors: [{ type: "tool", "actor-uuid": TOOL }] },
    };
    const observations = observationsOf(scan, context);
    const gaps = gapObservationsOf(scan, context);
    const risks = risksOf(observations, accounts);
    const controls = oscal_control_controlsOf(scan, observations, gaps);
    const concluded = controls.filter(isConcluded);
    function* observed() {
        for (const observation of observations)
            yield observationJson(observation, context, 5);
        for (const gap of gaps)
            yield gapJson(gap, context, 5);
    }
    const result = {
        uuid: JSON.stringify(uuidOf("result", context.scan_id)),
        title: JSON.stringify(`Keyproof on account ${where}`),
        description: JSON.stringify(`${markup((0,wording/* resultSentence */.bt)(scan), 1000)}.`),
        start: JSON.stringify(context.collected_at),
        // When the reading ended is not recorded. OSCAL lets the end be the start where evidence is of one moment.
        end: JSON.stringify(context.collected_at),
        props: JSON.stringify(resultProperties(scan)),
        "local-definitions": (0,json_lines/* objectOf */.Xy)({
            ...(scan.resources.length === 0 ? {} : { "inventory-items": (0,json_lines/* listOf */.c3)(inventoryItems(scan.resources), 5) }),
            "assessment-assets": JSON.stringify(assessmentAssets(scan)),
        }, 4),
        "reviewed-controls": JSON.stringify(reviewedControls(controls)),
        ...(observations.length + gaps.length === 0 ? {} : { observations: (0,json_lines/* listOfJson */._9)(observed(), 4) }),
        ...listMember("risks", risks.map((risk) => riskObject(risk, context)), 4),
        ...listMember("findings", concluded.map((control) => findingObject(control, risks, context)), 4),
        ...remarks(idleWaiverLines(scan)),
    };
    const definitions = {
        ...listMember("objectives-and-methods", concluded.map(objectiveObject), 3),
        ...listMember("activities", scan.rules.map(activity), 3),
    };
    const results = {
        uuid: JSON.stringify(uuidOf("document", context.scan_id)),
        metadata: JSON.stringify({
            title: `Keyproof assessment results of account ${where}`,
            "last-modified": scan.generated_at,
            version: context.collected_at,
            "oscal-version": OSCAL_VERSION,
        }),
        "import-ap": JSON.stringify({ href: `#${PLAN}` }),
        ...(Object.keys(definitions).length === 0 ? {} : { "local-definitions": (0,json_lines/* objectOf */.Xy)(definitions, 2) }),
        results: (0,json_lines/* listOfJson */._9)([(0,json_lines/* objectOf */.Xy)(result, 3)], 2),
        "back-matter": JSON.stringify({ resources: [plan(scan)] }),
    };
    yield* (0,json_lines/* objectOf */.Xy)({ "assessment-results": (0,json_lines/* objectOf */.Xy)(results, 1) }, 0);
    yield "\n";
}
/** OSCAL allows no empty array: the member, or nothing. */
function listMember(name, items, depth) {
    return items.length === 0 ? {} : { [name]: (0,json_lines/* listOf */.c3)(items, depth) };
}
function remarks(lines) {
    return lines.length === 0 ? {} : { remarks: JSON.stringify(lines.join("\n\n")) };
}
/** A digest of all that the document says but for when it was written: another scan, other UUIDs. */
function scanId(scan) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const { tool, fail_on, rules, resources, gaps, waivers, inventory } = scan;
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const head = [tool, fail_on, inventory.collected_at, accounts, regions, rules, (0,assessment/* sortedGaps */.P)(gaps), waivers];
    for (const part of [...head, ...resources])
        hash.update(`${JSON.stringify(part)}\n`);
    return hash.digest("hex");
}
function resultProperties(scan) {
    const { pass, fail, unknown, waived, not_applicable } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const places = scan.inventory.scopes.map(({ account, region }) => `${account} ${region}`);
    return properties({
        result: scan.result,
        "fail-on": scan.fail_on,
        pass: String(pass),
        fail: String(fail),
        unknown: String(unknown),
        waived: String(waived),
        "not-applicable": String(not_applicable),
        "listings-failed": String(scan.gaps.length),
        place: [...new Set(places)].sort(),
    });
}
/** Each resource once. They are sorted, so one that is there twice has its like before it. */
function* inventoryItems(resources) {
    let last = "";
    for (const resource of resources) {
        const uuid = resourceUuid(resource);
        if (uuid === last)
            continue;
        last = uuid;
        const { type, arn, account, region, name, impact } = resource;
        const place = region === "" ? "" : ` in ${markup(region, 40)}`;
        yield {
            uuid,
            description: `${markup((0,wording/* typeName */.go)(type), 120)} ${markup(name, 256)}${place}`,
            props: [
                { name: "asset-id", value: plain(arn, 2048) },
                ...properties({ "resource-type": type, account, region, name }),
            ],
            ...(impact === undefined ? {} : { remarks: markup(impact, 1000) }),
        };
    }
}
function assessmentAssets({ tool }) {
    return {
        components: [
            {
                uuid: TOOL,
                type: "software",
                title: "Keyproof",
                description: "Reads AWS accounts and judges their CloudHSM clusters and KMS keys by its rules.",
                props: [
                    { name: "version", value: plain(tool.version, 100) },
                    ...properties({ "policy-digest": tool.policy_digest }),
                ],
                links: [{ href: wording/* INFORMATION_URI */.wV, rel: "homepage" }],
                status: { state: "operational" },
            },
        ],
        "assessment-platforms": [{ uuid: PLATFORM, title: "Keyproof", "uses-components": [{ "component-uuid": TOOL }] }],
    };
}
/** A rule, as the activity that was performed. */
function activity(rule) {
    const { id, was, title, description, severity, parameter_values, permissions } = rule;
    const parameters = Object.entries(parameter_values).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return {
        uuid: uuidOf("activity", was[0] ?? id),
        title: markup(title, 256),
        description: markup(description, 1024),
        props: [
            { name: "method", value: "TEST" },
            ...properties({ "rule-id": id, severity, parameter: parameters, "iam-action": permissions }),
        ],
    };
}
/** OSCAL's results refer to a plan. There is none but the rules. */
function plan({ tool }) {
    return {
        uuid: PLAN,
        title: "Keyproof's rules, in place of an assessment plan",
        description: "What was to be assessed is what the rules say. The activities of this document list them, with their parameters.",
        props: properties({ "policy-digest": tool.policy_digest }),
        rlinks: [{ href: wording/* INFORMATION_URI */.wV }],
    };
}
/** Waivers that cover nothing: somebody may count on them. */
function idleWaiverLines(scan) {
    const idle = (0,findings/* idleWaivers */.sD)(scan);
    const rest = idle.length - MAXIMUM_WAIVERS;
    return [
        ...idle.slice(0, MAXIMUM_WAIVERS).map(({ where, rule, resource, status, message = "" }) => {
            const what = `${markup(rule, 200)} on ${markup(resource, 300)}, ${markup(where, 200)}`;
            return `A waiver covers nothing (${what}): it is ${status}. ${markup(message, 500)}`;
        }),
        ...(rest > 0 ? [`${(0,wording/* count */.U9)(rest, "more waiver")} cover nothing: assessment.json lists them.`] : []),
    ];
}

// EXTERNAL MODULE: ./build/program/src/report/sarif.js + 1 modules
var sarif = __webpack_require__(17538);
// EXTERNAL MODULE: ./build/program/src/report/sarif_log.js
var sarif_log = __webpack_require__(9313);
// EXTERNAL MODULE: ./build/program/src/report/sarif_result.js
var sarif_result = __webpack_require__(23950);
// EXTERNAL MODULE: ./build/program/src/report/sarif_rule.js
var sarif_rule = __webpack_require__(96453);
;// CONCATENATED MODULE: ./build/program/src/report/sarif_full.js





/** What matters most comes first. */
const ORDER = ["fail", "unknown", "waived", "pass", "not_applicable"];
/**
 * `results-full.sarif`: SARIF 2.1.0 with every verdict as a result, for tools that read `kind` (section 3.27.9) and
 * `suppressions` (3.27.23). Not for GitHub, which takes each result for an open alert, passes and waivers too.
 */
function* renderSarifFull(scan) {
    const { locations, places } = locationsOf(scan);
    const members = { logicalLocations: (0,json_lines/* listOfJson */._9)(locations, 3) };
    yield* (0,sarif_log/* sarifLog */.e)(scan, { results: everyResult(scan, places), members, omitted: 0, notes: [] });
}
/** The results as JSON, worst verdicts first, in the scan's order within one. */
function* everyResult(scan, places) {
    const rules = scan.rules.map((rule, ruleIndex) => ({ rule, ruleIndex }));
    // Escaped once a resource: a million passes are as many sentences.
    const passes = scan.resources.map((resource) => (0,sarif_rule/* sentence */.em)(`${(0,sarif_result/* placeOf */.$t)(resource)}: pass`));
    for (const wanted of ORDER) {
        for (const [index, resource] of scan.resources.entries()) {
            const position = { place: places[index] ?? -1, pass: passes[index] ?? "pass.", verdict: wanted };
            for (const { rule, ruleIndex } of rules) {
                if (rule.type !== resource.type || resource.verdicts[rule.id] !== wanted)
                    continue;
                yield JSON.stringify(resultOf(resource, rule, ruleIndex, position));
            }
        }
    }
}
/**
 * Every location once, as JSON, and the index of each resource's: the results point at it by that (section 3.33.3), which keeps
 * 50,000 keys small. Resources whose names and ARNs read alike share one, since no two may be the same
 * (https://github.com/oasis-tcs/sarif-spec/issues/304).
 */
function locationsOf(scan) {
    const indices = new Map();
    const places = scan.resources.map((resource) => {
        const json = JSON.stringify((0,sarif_result/* logicalLocation */.Nt)(resource));
        const place = indices.get(json) ?? indices.size;
        indices.set(json, place);
        return place;
    });
    return { locations: indices.keys(), places };
}
function resultOf(resource, rule, ruleIndex, { place, verdict, pass }) {
    // No spread before other members: V8 would make a hidden class for each of a million such objects.
    const ruleId = rule.id;
    const locations = [{ logicalLocations: [{ index: place }] }];
    if (verdict === "pass") {
        const message = { text: pass };
        // An empty list says that nobody suppressed it; a run has the list on all results or on none (section 3.27.23).
        return { ruleId, ruleIndex, locations, kind: "pass", level: "none", message, suppressions: [] };
    }
    if (verdict === "not_applicable") {
        const why = resource.exemptions?.[rule.id];
        const because = why === undefined ? "" : `: ${(0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(why), 400)}`;
        const message = { text: (0,sarif_rule/* sentence */.em)(`${(0,sarif_result/* placeOf */.$t)(resource)}: not applicable${because}`) };
        return { ruleId, ruleIndex, locations, kind: "notApplicable", level: "none", message, suppressions: [] };
    }
    const finding = resource.findings.find((candidate) => candidate.rule === rule.id);
    if (finding === undefined)
        throw new Error(`${resource.arn} has no finding for its verdict ${verdict} by ${rule.id}`);
    return {
        ruleId,
        ruleIndex,
        locations,
        // "open": evaluated, and there was not enough information to decide (section 3.27.9).
        kind: verdict === "unknown" ? "open" : "fail",
        level: verdict === "unknown" ? "none" : sarif_rule/* LEVEL */.Bk[finding.severity],
        message: { text: (0,sarif_result/* findingMessage */.pG)(resource, finding) },
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        suppressions: suppressionsOf(finding),
        properties: { ...(0,sarif_result/* findingProperties */.BT)(resource, finding), ...waiverOf(finding) },
    };
}
/** A waiver is a suppression that stands outside of the code and that somebody accepted (section 3.35). */
function suppressionsOf({ waiver }) {
    if (waiver === undefined)
        return [];
    const { owner, expires } = sarif_full_bounded(waiver);
    const justification = (0,sarif_rule/* sentence */.em)(waiver.reason === "" ? "no reason was given" : waiver.reason);
    return [{ kind: "external", status: "accepted", justification, properties: { owner, expires } }];
}
function waiverOf({ waiver }) {
    return waiver === undefined ? {} : { waiver: sarif_full_bounded(waiver) };
}
function sarif_full_bounded({ owner, reason, expires }) {
    const text = (value) => (0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(value), 1000);
    return { owner: text(owner), reason: text(reason), expires: text(expires) };
}

// EXTERNAL MODULE: ./build/program/src/report/summary.js
var summary = __webpack_require__(89361);
;// CONCATENATED MODULE: ./build/program/src/report/registry.js







/** Every report; a new one is one line here. */
const formats = [
    { name: "sarif", file: "results.sarif", render: sarif/* renderSarif */.WH },
    { name: "assessment", file: "assessment.json", render: assessment/* renderAssessment */.B },
    { name: "inventory", file: "inventory.json", render: inventory/* renderInventory */.N },
    { name: "summary", file: "summary.md", render: (scan) => [(0,summary/* renderSummary */.B)(scan)] },
    { name: "html", file: "report.html", render: (scan) => [renderHtml(scan)] },
    { name: "sarif-full", file: "results-full.sarif", render: renderSarifFull, on_request: true },
    { name: "oscal", file: "oscal-assessment-results.json", render: renderOscal, on_request: true },
];


/***/ }),

/***/ 89361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27241);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89007);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40222);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42551);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17538);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94245);







/** GitHub drops a step summary of 1 MiB or more whole. A job's steps share what a reader has patience for. */
const MAXIMUM_BYTES = 900_000;
const MAXIMUM_ROWS = 200;
const RESULT = {
    pass: "✅ Keyproof: pass",
    fail: "❌ Keyproof: fail",
    incomplete: "⚠️ Keyproof: incomplete",
};
const SEVERITY = {
    critical: "🔴 critical",
    high: "🟠 high",
    medium: "🟡 medium",
    low: "🔵 low",
    info: "⚪ info",
};
/** `summary.md`: what GitHub shows of the step. Bounded, and every text from an account escaped. */
function renderSummary(scan) {
    const { pass, fail, unknown, waived, not_applicable } = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .countVerdicts */ .qX)(scan.resources);
    const { accounts, regions } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(scan);
    const counts = [pass, fail, unknown, waived, not_applicable].map(_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD).join(" | ");
    const failing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(scan, "fail");
    const budget = { bytes: MAXIMUM_BYTES };
    return `${[
        `# ${RESULT[scan.result]}`,
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .resultSentence */ .bt)(scan)}.**`,
        `Read ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .minute */ .Vc)(scan.inventory.collected_at)} from ${place("account", accounts)}, ${place("Region", regions)}: ` +
            `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceCounts */ .xS)(scan.resources) || "no resource"}.`,
        `| pass | fail | unknown | waived | not applicable |\n| ---: | ---: | ---: | ---: | ---: |\n| ${counts} |`,
        ...table("What fails", ["severity", "resource", "finding", "rule"], failing.map((located) => () => failingRow(located)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more finding")}: \`assessment.json\` has them all.`, budget),
        ...table("What could not be evaluated", ["because", "resources", "rules", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .notEvaluated */ .JB)(scan).map((group) => () => unknownRow(group)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more reason")}: \`assessment.json\` has them all.`, budget),
        ...table("What could not be listed", ["because", "not listed", "where", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .notListed */ .NL)(scan).map((group) => () => gapRow(group)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more failed listing")}: \`assessment.json\` has them all.`, budget),
        ...unheardLines(scan),
        ...table("AWS sees it differently", ["resource", "AWS says", "Keyproof says"], scan.differences.map((difference) => () => differenceRow(difference)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more difference")}: \`assessment.json\` has them all.`, budget),
        ...coverageTable(scan, budget),
        ...table("Waivers that cover nothing", ["waiver", "why", "rule and resource", "owner", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .idleWaivers */ .sD)(scan).map((waiver) => () => waiverRow(waiver)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more waiver")}: \`assessment.json\` has them all.`, budget),
        ...(0,_sarif_js__WEBPACK_IMPORTED_MODULE_5__/* .omission */ .qy)((0,_sarif_js__WEBPACK_IMPORTED_MODULE_5__/* .omittedResults */ .ZG)(scan)).map((text) => `${text}.`),
        "Beside this summary: `results.sarif` for code scanning, `assessment.json` with every verdict, " +
            "`inventory.json` with what was read.",
    ].join("\n\n")}\n`;
}
function place(noun, names) {
    const codes = names.slice(0, 20).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(name));
    const more = names.length > codes.length ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(names.length - codes.length)} more` : "";
    return `${noun}${names.length === 1 ? "" : "s"} ${codes.join(", ")}${more}`;
}
/** A section with as many whole rows as the budget has room for; what is left out is counted. */
function table(title, columns, rows, leftOut, budget) {
    if (rows.length === 0)
        return [];
    const lines = [line(columns), line(columns.map(() => "---"))];
    let shown = 0;
    for (const row of rows.slice(0, MAXIMUM_ROWS)) {
        const text = line(row());
        const bytes = Buffer.byteLength(text) + 1;
        if (bytes > budget.bytes)
            break;
        budget.bytes -= bytes;
        lines.push(text);
        shown += 1;
    }
    const left = rows.length - shown;
    return [`## ${title}`, lines.join("\n"), ...(left > 0 ? [leftOut(left)] : [])];
}
function line(cells) {
    return `| ${cells.join(" | ")} |`;
}
function failingRow({ resource, rule, finding }) {
    const { type, name, arn, region, impact } = resource;
    const messages = finding.messages.slice(0, 5).map((message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, 300)));
    const more = finding.messages.length > messages.length ? [`… and ${finding.messages.length - messages.length} more`] : [];
    const { environment } = finding;
    const milder = environment === undefined ? [] : [`milder in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(environment, 100))}`];
    const notes = [
        ...(finding.confirmed_by === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmation */ .EL)(finding.confirmed_by), 200))]),
        ...(impact === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(impact, 200))]),
    ];
    return [
        SEVERITY[finding.severity],
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .typeName */ .go)(type))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, 100))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(region)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(arn, 300))}`,
        [...messages, ...more, ...(notes.length === 0 ? [] : [`_${notes.join("; ")}_`])].join("<br>"),
        [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(rule.title), (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(rule.id), ...milder].join("<br>"),
    ];
}
function unknownRow({ action, kind, resources, rules, message }) {
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .failedAction */ .EE)(action, kind))}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, 300))}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceCounts */ .xS)(resources)),
        rules.slice(0, 10).map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9).join("<br>") + (rules.length > 10 ? `<br>and ${rules.length - 10} more` : ""),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOn */ .ik)(kind, action)),
    ];
}
function gapRow({ type, action, kind, gaps }) {
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .failedAction */ .EE)(action, kind))}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(gaps[0].reason.message, 300))}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .typeName */ .go)(type)}s`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .gapPlaces */ .XE)(gaps)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOn */ .ik)(kind, action)),
    ];
}
/** Silence of a service that was not heard would look like agreement. */
function unheardLines({ unheard }) {
    return unheard.slice(0, MAXIMUM_ROWS).map(({ service, account, region, reason: { action, kind, message } }) => {
        const why = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .failedAction */ .EE)(action, kind))} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, 300))})`;
        return `**What ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]} says in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(region)} of account ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(account)} could not be read: ${why}.**`;
    });
}
function differenceRow({ type, name, arn, region, ...difference }) {
    const { service, check, says, why, rule, verdict, because } = difference;
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .typeName */ .go)(type))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, 100))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(region)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(arn, 300))}`,
        `**${says}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(check, 100))}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(why, 300))}`,
        `**${verdict.replaceAll("_", " ")}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(rule)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(because.slice(0, 5).join("; "), 400))}`,
    ];
}
/** The services down, the resources across would be too wide: one row for resources that are seen alike. */
function coverageTable(scan, budget) {
    const { services, rows } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._)(scan);
    if (services.length === 0)
        return [];
    return table("What AWS's audit services see", ["resources", ...services.map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)], rows.map((row) => () => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceCounts */ .xS)(row.resources))}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(row.region)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(row.account)}` +
            `<br>${named(row.resources)}`,
        ...services.map((service) => {
            const cell = row.cells.find((each) => each.service === service);
            return cell === undefined ? "" : sightOf(cell);
        }),
    ]), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left, "more row")}: \`assessment.json\` has them all.`, budget);
}
function named(resources) {
    const names = resources.slice(0, 3).map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, 60)));
    const more = resources.length > names.length ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(resources.length - names.length)} more` : "";
    return `${names.join(", ")}${more}`;
}
const SIGHT = {
    seen: "✅",
    unseen: "❌",
    unknown: "❔",
    unavailable: "➖",
    no_coverage: "∅",
};
function sightOf({ sight, why }) {
    const words = why.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(each, 160)));
    return [`${SIGHT[sight]} ${_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGHT_WORDS */ .E[sight]}`, ...words.slice(0, 2)].join("<br>");
}
function waiverRow({ rule, resource, owner, status, where, message = "" }) {
    const covers = [rule, resource].filter((text) => text !== "").map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, 300)));
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(where, 200)),
        `**${status}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, 300))}`,
        covers.join("<br>"),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(owner, 200)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnWaiver */ .EX)(status)),
    ];
}


/***/ }),

/***/ 86828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 3 modules
var model_scan = __webpack_require__(27241);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
;// CONCATENATED MODULE: ./build/program/src/report/layout.js
/** Laying text out on a terminal: by columns, not by characters. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** How many columns a text takes: two for an East Asian or emoji character, none for a combining mark. */
function columns(text) {
    let total = 0;
    for (const character of text)
        total += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
    return total;
}
/**
 * Breaks a text at its spaces into lines of at most `width` columns. A word that is longer is broken as well, but an
 * ARN never: it is there to be copied.
 */
function wrap(text, width) {
    return fill(text.split(" "), width).flatMap((line) => {
        return columns(line) <= width || line.includes("arn:") ? [line] : broken(line, width);
    });
}
/**
 * A shell command on lines that can be pasted as they are: broken outside of quotes only, with a backslash. An option
 * keeps its value beside it.
 */
function wrapCommand(command, width) {
    const words = command.match(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g) ?? [];
    const clauses = [];
    for (const word of words) {
        const last = clauses.at(-1);
        const joined = `${last ?? ""} ${word}`;
        const isValue = last !== undefined && /^-\S*$/.test(last) && !word.startsWith("-");
        const starts = last === undefined || word.startsWith("-") || word === "&&" || columns(joined) > width - 2;
        if (starts && !isValue)
            clauses.push(word);
        else
            clauses[clauses.length - 1] = joined;
    }
    const lines = fill(clauses, width - 2);
    return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
/** As much of the beginning of a text as `width` columns hold. */
function clip(text, width) {
    return broken(text, width)[0] ?? "";
}
/** Puts as many words on each line as fit; a longer word has a line of its own. */
function fill(words, width) {
    const lines = [];
    let line = "";
    for (const word of words) {
        if (line === "")
            line = word;
        else if (columns(line) + 1 + columns(word) <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return line === "" ? lines : [...lines, line];
}
function broken(word, width) {
    const lines = [];
    let line = "";
    let used = 0;
    for (const character of word) {
        const wide = columns(character);
        if (used + wide > width) {
            lines.push(line);
            line = "";
            used = 0;
        }
        line += character;
        used += wide;
    }
    return line === "" ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./build/program/src/report/order.js
var order = __webpack_require__(62773);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/terminal.js







/** What a person reads before giving up; the rest is counted. */
const MAXIMUM_RESOURCES = 50;
const MAXIMUM_GROUPS = 20;
const MAXIMUM_PLACES = 12;
const MAXIMUM_MESSAGES = 5;
const NARROWEST = 60;
/** As wide as the longest severity, "critical", so that messages stand below one another. */
const LABEL = 8;
/**
 * The result for a person at a terminal: what fails, worst first, by resource; what could not be evaluated, by reason; a
 * table of counts; the result in one sentence at the end, where the eye is. Nothing but ARNs and commands goes
 * beyond `width` columns, as long as there are 60.
 */
function renderTerminal(scan, options) {
    const page = { colors: picocolors.createColors(options.color), width: Math.max(NARROWEST, options.width) };
    const failing = (0,findings/* failingResources */.yg)(scan);
    const blocks = [
        heading(page, scan),
        ...failing.slice(0, MAXIMUM_RESOURCES).map((entry) => resourceBlock(page, scan, entry)),
        moreResources(page, failing.slice(MAXIMUM_RESOURCES)),
        unknownBlock(page, (0,findings/* notEvaluated */.JB)(scan)),
        gapBlock(page, (0,findings/* notListed */.NL)(scan)),
        waiverBlock(page, (0,findings/* idleWaivers */.sD)(scan)),
        summaryTable(page, scan),
        verdictBlock(page, scan),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function heading({ colors, width }, scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const places = [
        accounts.length === 0 ? "" : `account${accounts.length === 1 ? "" : "s"} ${(0,wording/* some */.zN)(accounts, 5)}`,
        regions.length > 6 ? (0,wording/* count */.U9)(regions.length, "Region") : regions.join(", "),
        `read ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}`,
    ].filter((part) => part !== "");
    const [first = "", ...rest] = wrap((0,report_escape/* visible */.RK)(`Keyproof ${scan.tool.version} · ${places.join(" · ")}`), width);
    return [colors.bold(first), ...rest.map(colors.bold)];
}
function resourceBlock(page, scan, { resource, failing }) {
    const { colors, width } = page;
    const title = `${(0,wording/* typeName */.go)(resource.type)} ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource.name), 100)}`;
    const lines = wrap(`${capital(title)} · ${(0,report_escape/* visible */.RK)(whereOf(scan, resource))}`, width).map(colors.bold);
    lines.push(...wrap((0,report_escape/* visible */.RK)(resource.arn), width).map(colors.dim));
    if (resource.impact !== undefined)
        lines.push(...wrap(`${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource.impact), 300)}`, width));
    return [...lines, ...failing.flatMap((located) => ["", ...findingLines(page, located)])];
}
function whereOf(scan, { account, region }) {
    const several = (0,wording/* placesOf */.ek)(scan).accounts.length > 1;
    return [region, several ? account : ""].filter((part) => part !== "").join(" · ") || account;
}
function findingLines({ colors, width }, { resource, rule, finding }) {
    const indent = " ".repeat(LABEL + 4);
    const room = width - indent.length;
    const messages = finding.messages.slice(0, MAXIMUM_MESSAGES).flatMap((text) => wrap((0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text), 500), room));
    const more = finding.messages.length - MAXIMUM_MESSAGES;
    if (more > 0)
        messages.push(`and ${(0,wording/* grouped */.zD)(more)} more`);
    const commands = (0,wording/* commandsFor */.Au)(rule, resource).flatMap((command) => {
        return wrapCommand((0,report_escape/* visible */.RK)(command), room - 2).map((line, index) => `${index === 0 ? "$" : " "} ${line}`);
    });
    const advice = commands.length > 0 ? [] : wrap((0,report_escape/* visible */.RK)(rule.remediation.text), room);
    const label = severityLabel(colors, finding.severity);
    const milder = finding.environment === undefined ? "" : ` · milder in ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(finding.environment), 100)}`;
    const { confirmed_by } = finding;
    const same = confirmed_by === undefined ? "" : ` · ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)((0,wording/* confirmation */.EL)(confirmed_by)), 200)}`;
    const [first = "", ...rest] = messages;
    return [
        `  ${label}  ${first}`,
        ...[
            ...rest,
            ...wrap(`${rule.id}${milder}${same}`, room).map(colors.dim),
            ...advice,
            ...commands.map(colors.cyan),
        ].map((line) => `${indent}${line}`),
    ];
}
function severityLabel(colors, severity) {
    const paint = {
        critical: (text) => colors.bold(colors.red(text)),
        high: colors.red,
        medium: colors.yellow,
        low: colors.blue,
        info: colors.dim,
    };
    return paint[severity](severity) + " ".repeat(LABEL - severity.length);
}
function moreResources({ width }, rest) {
    if (rest.length === 0)
        return [];
    const findings = rest.reduce((total, { failing }) => total + failing.length, 0);
    return wrap(`… and ${(0,wording/* count */.U9)(rest.length, "more resource")} with ${(0,wording/* count */.U9)(findings, "failing check")}: assessment.json lists them all.`, width);
}
function unknownBlock(page, groups) {
    const entries = groups.map(({ action, kind, resources, rules, message }) => ({
        title: (0,wording/* failedAction */.EE)(action, kind),
        lines: [
            `${(0,wording/* resourceCounts */.xS)(resources)}: ${(0,wording/* some */.zN)(resources.map(({ name }) => (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(name), 60)), 3)}`,
            `not judged by ${(0,wording/* some */.zN)(rules, 4)}`,
            (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300),
        ],
        advice: (0,wording/* adviceOn */.ik)(kind, action),
    }));
    return reasonsBlock(page, "Not evaluated", entries);
}
function gapBlock(page, groups) {
    const entries = groups.map(({ type, action, kind, gaps }) => {
        return {
            title: (0,wording/* failedAction */.EE)(action, kind),
            lines: [
                `${(0,wording/* typeName */.go)(type)}s in ${(0,wording/* gapPlaces */.XE)(gaps)}: nobody knows what is there`,
                (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(gaps[0].reason.message), 300),
            ],
            advice: (0,wording/* adviceOn */.ik)(kind, action),
        };
    });
    return reasonsBlock(page, "Not listed", entries);
}
function waiverBlock(page, waivers) {
    const entries = waivers.map(({ rule, resource, owner, status, where, message = "" }) => {
        const covers = [rule, resource === "" ? "" : `on ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource), 200)}`, owner === "" ? "" : `(${owner})`];
        return {
            title: `${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(where), 200)}: ${status}`,
            lines: [
                ...(covers.some((part) => part !== "") ? [(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(covers.join(" ")), 300)] : []),
                (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300),
            ],
            advice: (0,wording/* adviceOnWaiver */.EX)(status),
        };
    });
    return reasonsBlock(page, "Waivers that cover nothing", entries, "more waiver");
}
function reasonsBlock({ colors, width }, title, entries, noun = "more reason") {
    if (entries.length === 0)
        return [];
    const shown = entries
        .slice(0, MAXIMUM_GROUPS)
        .flatMap((entry) => [
        "",
        ...wrap((0,report_escape/* visible */.RK)(entry.title), width - 2).map((line) => `  ${colors.magenta(line)}`),
        ...entry.lines.flatMap((text) => wrap((0,report_escape/* visible */.RK)(text), width - 4)).map((line) => `    ${line}`),
        ...wrap((0,report_escape/* visible */.RK)(entry.advice), width - 4).map((line) => `    ${colors.cyan(line)}`),
    ]);
    const more = entries.length - MAXIMUM_GROUPS;
    return [colors.bold(title), ...shown, ...(more > 0 ? ["", `  and ${(0,wording/* count */.U9)(more, noun)}: see assessment.json`] : [])];
}
const HEADERS = ["found", "pass", "fail", "unknown", "waived"];
/** Resources by place and type, with their checks by verdict. The column headers stand beside the first place. */
function summaryTable({ colors, width }, scan) {
    if (scan.resources.length === 0)
        return [];
    const several = (0,wording/* placesOf */.ek)(scan).accounts.length > 1;
    const places = group(scan.resources, ({ account, region }) => {
        return [region === "" ? "global" : region, several ? account : ""].filter((part) => part !== "").join(" · ");
    });
    const sections = places.slice(0, MAXIMUM_PLACES).map(([place, resources]) => ({
        title: (0,report_escape/* visible */.RK)(place),
        rows: group(resources, ({ type }) => type).map(([type, own]) => ({ label: (0,wording/* typeName */.go)(type), cells: cellsOf(own) })),
    }));
    const rest = places.slice(MAXIMUM_PLACES);
    if (rest.length > 0) {
        const cells = cellsOf(rest.flatMap(([, resources]) => resources));
        sections.push({ title: (0,wording/* count */.U9)(rest.length, "more place"), rows: [{ label: "all types", cells }] });
    }
    const rows = sections.flatMap((section) => section.rows);
    const widths = HEADERS.map((header, column) => {
        return 2 + Math.max(header.length, ...rows.map(({ cells }) => (cells[column] ?? "").length));
    });
    const aligned = (cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("");
    const room = width - widths.reduce((total, column) => total + column, 0);
    const fitted = sections.map((section) => ({ ...section, title: clip(section.title, room) }));
    const labels = [...fitted.map(({ title }) => title), ...rows.map(({ label }) => `  ${label}`)];
    const widest = Math.max(...labels.map(columns));
    const padded = (label) => label + " ".repeat(widest - columns(label));
    return fitted.flatMap(({ title, rows }, index) => [
        index === 0 ? `${colors.bold(padded(title))}${colors.dim(aligned(HEADERS))}` : colors.bold(title),
        ...rows.map(({ label, cells }) => `${padded(`  ${label}`)}${aligned(cells)}`),
    ]);
}
function cellsOf(resources) {
    const { pass, fail, unknown, waived } = (0,model_scan/* countVerdicts */.qX)(resources);
    return [resources.length, pass, fail, unknown, waived].map((number) => (number === 0 ? "-" : (0,wording/* grouped */.zD)(number)));
}
function group(items, key) {
    const groups = new Map();
    for (const item of items) {
        const own = groups.get(key(item));
        if (own === undefined)
            groups.set(key(item), [item]);
        else
            own.push(item);
    }
    return [...groups].sort((0,order/* byText */.z)(([name]) => name));
}
const TAG = { pass: "PASS", fail: "FAIL", incomplete: "INCOMPLETE" };
function verdictBlock({ colors, width }, scan) {
    const paint = { pass: colors.green, fail: colors.red, incomplete: colors.yellow }[scan.result];
    const { waived } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const [first = "", ...rest] = wrap(`${TAG[scan.result]} ${(0,wording/* resultSentence */.bt)(scan)}.`, width);
    const tag = colors.bold(paint(first.slice(0, TAG[scan.result].length)));
    return [
        `${tag}${first.slice(TAG[scan.result].length)}`,
        ...rest,
        ...(waived === 0
            ? []
            : wrap(`${(0,wording/* count */.U9)(waived, "finding")} waived, with owner and reason: see assessment.json.`, width)),
    ];
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
