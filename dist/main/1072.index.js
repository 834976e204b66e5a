export const id = 1072;
export const ids = [1072];
export const modules = {

/***/ 82062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseAccountsFile),
  z: () => (/* binding */ parseMatrix)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/model/shard.js

/** One account as a scan is told of it. Without a role it is the account of the credentials. */
const shardTarget = schemas.strictObject({
    role_arn: schemas.string().optional(),
    /** The Regions to read in this account; absent: those that the scan is told. */
    regions: schemas.array(schemas.string()).min(1).readonly().optional(),
});
/** What one machine scans. */
const shard = schemas.strictObject({
    /** From "1". */
    shard: schemas.string(),
    /** For the name of the job. */
    name: schemas.string(),
    accounts: schemas.array(shardTarget).min(1),
    /** How long the scan is expected to take. */
    seconds: schemas.number().min(0),
});
/** A matrix as `strategy.matrix` of a GitHub workflow takes it. */
const matrix = schemas.strictObject({ include: schemas.array(shard).min(1) });

// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/config/yaml.js
var yaml = __webpack_require__(10702);
;// CONCATENATED MODULE: ./build/program/src/config/accounts_file.js





/** `accounts: [arn:aws:iam::111122223333:role/Name, {role_arn: …, regions: […]}]`. */
const accountsFile = schemas.strictObject({
    accounts: schemas.array(schemas.union([schemas.string().transform((role_arn) => ({ role_arn })), shardTarget])).min(1),
});
/**
 * The accounts that a file names: its own list, or a shard of what `keyproof shards` printed.
 *
 * @throws ConfigurationError where the file is neither, or has no such shard.
 */
function parseAccountsFile(text, name, shard) {
    const where = `--accounts-file ${name}`;
    const value = parsed(text, name, where);
    if (typeof value === "object" && value !== null && "include" in value) {
        const found = checked(matrix, value, where).include;
        if (shard === undefined)
            return found.flatMap(({ accounts }) => accounts);
        const ids = found.map((each) => each.shard);
        const mine = found.find((each) => each.shard === shard);
        if (mine !== undefined)
            return mine.accounts;
        throw new errors/* ConfigurationError */.j1(`--shard "${shard}": ${name} has no such shard, only ${ids.slice(0, 20).join(", ")}.${(0,nearest/* didYouMean */.a)(shard, ids)}`);
    }
    return checked(accountsFile, value, where).accounts;
}
/** What `keyproof shards` printed. @throws ConfigurationError where the text is none of it. */
function parseMatrix(text, where) {
    return checked(matrix, parsed(text, where, where), where);
}
/** JSON is for programs, and may be long; YAML is for people, and bounded. */
function parsed(text, name, where) {
    if (!/^\s*[{[]/.test(text))
        return (0,yaml/* readYaml */.g)(text, name).value;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new errors/* ConfigurationError */.j1(`${where}: not valid JSON: ${message.slice(0, 200)}`, { cause: error });
    }
}
function checked(schema, value, where) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const path = issue?.path.join(".") ?? "";
    throw new errors/* ConfigurationError */.j1(`${where}: ${path}${path === "" ? "" : ": "}${issue?.message ?? "not valid"} (accounts: a list of {role_arn, regions}, or what \`keyproof shards\` printed)`);
}


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
// EXTERNAL MODULE: ./build/program/src/model/judged_by.js
var judged_by = __webpack_require__(50439);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/config/accounts_file.js + 1 modules
var accounts_file = __webpack_require__(82062);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/config/yaml.js
var yaml = __webpack_require__(10702);
;// CONCATENATED MODULE: ./build/program/src/config/file.js





const MAXIMUM_CATEGORY = 200;
/** With a smaller share of the quotas no scan ends. */
const MINIMUM_SHARE = 0.01;
/** Minutes: a day. */
const MAXIMUM_TIMEOUT = 1440;
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
    resource: file_text(512).describe("An ARN or the name of a KMS key's alias (alias/legacy), or a pattern: * is any text, ? any character. * alone covers all that fails"),
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
    api_rate_share: schemas.number().gte(MINIMUM_SHARE).lte(1).optional(),
    /** Minutes without an answer after which a Region is given up: what it holds is unknown. */
    region_timeout: schemas.number().gt(0).lte(MAXIMUM_TIMEOUT).optional(),
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
    throw new model_errors/* ConfigurationError */.j1([...errors.slice(0, MAXIMUM_ERRORS).map((error) => error()), ...more].join("\n"));
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

// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var waiver = __webpack_require__(8750);
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
    const { resource } = textsOf(entry);
    if (rule !== undefined && (0,waiver/* byAlias */.Ed)({ resource }) && !rule.startsWith("kms_key/")) {
        problems.push(`resource: ${quoted(resource)} is an alias of KMS keys, which ${rule} is not about: name ARNs`);
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
    const { file, locate, configuration } = readConfigurationFile(raw.config, readFile);
    const chosen = chosenRules(raw, file, locate, choices.rules);
    const environments = environmentsOf(file, locate, choices);
    const rules = selectRules(chosen, file, locate, choices.rules).map((rule) => {
        const own = environments.get(rule.id);
        return own === undefined ? rule : { ...rule, environments: own };
    });
    const regions = raw.all_regions === true ? "all" : regionsOf(raw.regions, file, locate);
    if (raw.all_regions === true && (raw.regions ?? []).length > 0) {
        throw new model_errors/* ConfigurationError */.j1("--region and --all-regions exclude each other: give one of them");
    }
    return {
        regions,
        profile: raw.profile,
        accounts: accountsOf(raw, readFile),
        organization: roleName(raw.organization),
        shard: raw.shard,
        inventory: raw.inventory,
        ...comparingOf(raw),
        configuration,
        rules: plannedBy(raw) ? rules : withoutChange(rules),
        fail_on: raw.fail_on === undefined ? (file.fail_on ?? judged_by/* DEFAULT_FAIL_ON */.VQ) : parseSeverity(raw.fail_on),
        allow_unknown: raw.allow_unknown ?? file.allow_unknown ?? false,
        output_dir: raw.output_dir ?? file.output_dir ?? DEFAULT_OUTPUT_DIR,
        formats: formatsOf(raw.formats, file, locate, choices.formats),
        api_rate_share: raw.api_rate_share === undefined ? (file.api_rate_share ?? 0.5) : parseShare(raw.api_rate_share),
        region_timeout: raw.region_timeout === undefined ? (file.region_timeout ?? 10) : parseMinutes(raw.region_timeout),
        category: raw.category === undefined ? file.category : parseCategory(raw.category),
        waivers: readWaivers(file.waivers, choices.rules, locate),
    };
}
/** Whether there is a change to judge. */
function plannedBy({ plans = [], templates = [] }) {
    return plans.length + templates.length > 0;
}
function comparingOf(raw) {
    const { plans = [], templates = [], baseline } = raw;
    if (plannedBy(raw) && baseline !== undefined) {
        throw new model_errors/* ConfigurationError */.j1("--plan and --template exclude --baseline: a change is held against the account as it is");
    }
    const compared = plannedBy(raw) || baseline !== undefined;
    if (compared && raw.shard !== undefined) {
        throw new model_errors/* ConfigurationError */.j1("--shard takes no --plan, --template or --baseline: give --baseline to `keyproof merge`'s scan");
    }
    if (raw.gate === "introduced" && !compared) {
        throw new model_errors/* ConfigurationError */.j1("--gate introduced needs a --plan, --template or --baseline: without one nothing is introduced");
    }
    if (raw.stack !== undefined && templates.length !== 1) {
        throw new model_errors/* ConfigurationError */.j1("--stack names the stack of one --template: give it with one");
    }
    const parsed = scan/* gate */.Gj.safeParse(raw.gate ?? (compared ? "introduced" : "all"));
    if (!parsed.success) {
        const known = scan/* gate */.Gj.options;
        throw new model_errors/* ConfigurationError */.j1(`--gate "${raw.gate}" is none: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(raw.gate ?? "", known)}`);
    }
    return {
        plans,
        terraform_dir: raw.terraform_dir ?? "",
        terraform_states: raw.terraform_states ?? [],
        templates,
        stack: raw.stack,
        parameters: Object.fromEntries((raw.parameters ?? []).map(parameterOf)),
        baseline,
        gate: parsed.data,
    };
}
/** `Key=value`; the value may hold more of the sign. */
function parameterOf(text) {
    const at = text.indexOf("=");
    // The value may be a secret, so none is shown.
    if (at < 1)
        throw new model_errors/* ConfigurationError */.j1("--parameter takes Key=value");
    return [text.slice(0, at), text.slice(at + 1)];
}
/** Rules about what a change takes away apply only where there is one. */
function withoutChange(rules) {
    const standing = rules.filter(({ of_change }) => of_change !== true);
    if (standing.length > 0)
        return standing;
    const ids = rules.map(({ id }) => id).join(", ");
    throw new model_errors/* ConfigurationError */.j1(`${ids}: judged only with --plan or --template: there is no change to judge`);
}
/** The accounts that flags or a file name, one way or the other. */
function accountsOf(raw, readFile) {
    const ways = [raw.role_arns, raw.accounts_file, raw.organization].filter((given) => (given?.length ?? 0) > 0);
    if (ways.length > 1) {
        throw new model_errors/* ConfigurationError */.j1("--role-arn, --accounts-file and --organization exclude each other: give one of them");
    }
    if (raw.accounts_file === undefined) {
        return roleArns(raw.role_arns ?? [], "--role-arn").map((role_arn) => ({ role_arn }));
    }
    const text = readFile(raw.accounts_file);
    if (text === undefined)
        throw new model_errors/* ConfigurationError */.j1(`--accounts-file ${raw.accounts_file}: there is no such file`);
    const accounts = (0,accounts_file/* parseAccountsFile */.g)(text, raw.accounts_file, raw.shard);
    const where = `--accounts-file ${raw.accounts_file}: role_arn`;
    const arns = accounts.flatMap(({ role_arn }) => role_arn ?? []);
    if (roleArns(arns, where).length < arns.length) {
        throw new model_errors/* ConfigurationError */.j1(`${where}: the same role stands there twice: give it once, with all its Regions`);
    }
    for (const { regions = [] } of accounts) {
        const wrong = regions.find((region) => !REGION.test(region));
        if (wrong === undefined)
            continue;
        throw new model_errors/* ConfigurationError */.j1(`--accounts-file ${raw.accounts_file}: regions: "${wrong}" is not the name of a Region (such as eu-central-1)`);
    }
    return accounts;
}
/** The name of a role without its path, as IAM takes it. */
function roleName(name) {
    if (name === undefined || /^[\w+=,.@-]{1,64}$/.test(name))
        return name;
    throw new model_errors/* ConfigurationError */.j1(`--organization "${name}" is not the name of a role (such as keyproof-read)`);
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
    throw new model_errors/* ConfigurationError */.j1(`${option} "${wrong}" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)`);
}
function readConfigurationFile(named, readFile) {
    const name = named ?? DEFAULT_CONFIGURATION_FILE;
    const text = readFile(name);
    if (text !== undefined)
        return { ...parseConfigurationFile(text, name), configuration: { file: name } };
    if (named !== undefined)
        throw new model_errors/* ConfigurationError */.j1(`--config ${name}: there is no such file`);
    return { file: {}, locate: () => name, configuration: {} };
}
function regionsOf(given, file, locate) {
    const regions = given !== undefined && given.length > 0 ? given : (file.regions ?? []);
    for (const [index, region] of regions.entries()) {
        if (REGION.test(region))
            continue;
        const where = regions === given ? "--region" : `${locate(["regions", index])}: regions:`;
        throw new model_errors/* ConfigurationError */.j1(`${where} "${region}" is not the name of a Region (such as eu-central-1)`);
    }
    return [...new Set(regions)];
}
function parseSeverity(text) {
    const parsed = policy/* severity */.yf.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new model_errors/* ConfigurationError */.j1(`--fail-on "${text}" is not a severity: ${policy/* SEVERITIES */.oC.join(", ")}.${(0,nearest/* didYouMean */.a)(text, policy/* SEVERITIES */.oC)}`);
}
function parseShare(text) {
    const share = Number(text);
    if (text.trim() !== "" && share >= MINIMUM_SHARE && share <= 1)
        return share;
    throw new model_errors/* ConfigurationError */.j1(`--api-rate-share "${text}" is not a number from ${MINIMUM_SHARE} to 1 (0.5 is half of AWS's quotas)`);
}
function parseMinutes(text) {
    const minutes = Number(text);
    if (text.trim() !== "" && minutes > 0 && minutes <= MAXIMUM_TIMEOUT)
        return minutes;
    throw new model_errors/* ConfigurationError */.j1(`--region-timeout "${text}" is not a number of minutes above 0 and up to ${MAXIMUM_TIMEOUT}`);
}
function parseCategory(text) {
    if (text !== "" && text.length <= MAXIMUM_CATEGORY)
        return text;
    throw new model_errors/* ConfigurationError */.j1(`--category has to have 1 to ${MAXIMUM_CATEGORY} characters`);
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
        throw new model_errors/* ConfigurationError */.j1(`${where} "${name}" is not a report format: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(name, known)}`);
    }
    return [...new Set(chosen)];
}
/** A rule by its id or a former one. */
function findRule(id, where, rules) {
    const found = rules.find((rule) => rule.id === id || rule.was.includes(id));
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* didYouMean */.a)(id, rules.map((rule) => rule.id));
    throw new model_errors/* ConfigurationError */.j1(`${where} "${id}" is not a rule.${hint} \`keyproof rules\` lists them.`);
}
function chosenRules(raw, file, locate, rules) {
    const given = raw.frameworks ?? [];
    if (raw.rules !== undefined && raw.rules.length > 0) {
        if (given.length > 0)
            throw new model_errors/* ConfigurationError */.j1("--rule and --framework exclude each other: give one of them");
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
        throw new model_errors/* ConfigurationError */.j1(`${where} "${framework}": no rule maps to it`);
    const list = known.sort().join(", ");
    throw new model_errors/* ConfigurationError */.j1(`${where} "${framework}" is not a framework: ${list}.${(0,nearest/* didYouMean */.a)(framework, known)}`);
}
function selectRules(chosen, file, locate, rules) {
    const settings = new Map();
    for (const [id, value] of Object.entries(file.rules ?? {})) {
        const where = `${locate(["rules", id])}: rules:`;
        const rule = findRule(id, where, rules);
        const earlier = settings.get(rule.id);
        if (earlier !== undefined)
            throw new model_errors/* ConfigurationError */.j1(`${where} "${earlier.id}" and "${id}" are the same rule`);
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
        throw new model_errors/* ConfigurationError */.j1("every rule is off: there is nothing to judge");
    return selected.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The environments of each rule that they name, by its id. */
function environmentsOf(file, locate, choices) {
    const found = new Map();
    const names = new Set();
    for (const [index, { name, tags, rules }] of (file.environments ?? []).entries()) {
        if (names.has(name)) {
            throw new model_errors/* ConfigurationError */.j1(`${locate(["environments", index])}: there is another environment "${name}"`);
        }
        names.add(name);
        const seen = new Set();
        for (const [id, { severity }] of Object.entries(rules)) {
            const where = `${locate(["environments", index, "rules", id])}: environments: ${name}:`;
            const rule = findRule(id, where, choices.rules);
            if (seen.has(rule.id))
                throw new model_errors/* ConfigurationError */.j1(`${where} "${id}" stands here by another of its ids too`);
            if (!choices.tagged_types.includes(rule.type)) {
                throw new model_errors/* ConfigurationError */.j1(`${where} "${id}" is about a ${rule.type}, of which AWS tells no tags`);
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
            throw new model_errors/* ConfigurationError */.j1(`${locate(name)}: ${rule.id} has no parameter "${name}" (${list}).${(0,nearest/* didYouMean */.a)(name, known)}`);
        }
        const parsed = from_json_schema/* fromJSONSchema */.y(declared.schema).safeParse(value);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            throw new model_errors/* ConfigurationError */.j1(`${locate(name)}: ${rule.id} ${name}: ${issue?.message ?? "not valid"}`);
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
/* harmony export */   qt: () => (/* binding */ COMPARING_OPTIONS),
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
    accounts_file: {
        name: "accounts-file",
        kind: "one",
        value: "file",
        description: "the accounts to read: their roles, each with its Regions where they differ; also what `shards` printed",
        demo: false,
    },
    organization: {
        name: "organization",
        kind: "one",
        value: "role-name",
        description: "every active account of the organization, by the role of this name in each",
        demo: false,
    },
    shard: {
        name: "shard",
        kind: "one",
        value: "id",
        description: "scan this shard of --accounts-file; exit 0 whatever comes of it, and say so in the assessment",
        demo: false,
    },
    inventory: {
        name: "inventory",
        kind: "one",
        value: "file",
        description: "judge a saved inventory.json instead of reading an account",
        demo: false,
    },
    plans: {
        name: "plan",
        kind: "many",
        value: "file",
        description: "judge the account as a Terraform plan will leave it: `terraform show -json` of one; may be repeated",
        demo: false,
    },
    terraform_dir: {
        name: "terraform-dir",
        kind: "one",
        value: "dir",
        description: "where the plan's .tf files are (default the working directory)",
        demo: false,
    },
    terraform_states: {
        name: "terraform-state",
        kind: "many",
        value: "file",
        description: "a Terraform state, which tells the lines of what is live: ids and ARNs alone are read; may be repeated",
        demo: false,
    },
    templates: {
        name: "template",
        kind: "many",
        value: "file",
        description: "judge the account as deploying a CloudFormation template will leave it, cdk.out too; may be repeated",
        demo: false,
    },
    stack: {
        name: "stack",
        kind: "one",
        value: "name",
        description: "the stack that the template is for, where CloudFormation's tags do not tell",
        demo: false,
    },
    parameters: {
        name: "parameter",
        kind: "many",
        value: "key=value",
        description: "a parameter of the template; may be repeated",
        demo: false,
    },
    baseline: {
        name: "baseline",
        kind: "one",
        value: "file",
        description: "an earlier assessment.json: what is new since then",
        demo: false,
    },
    gate: {
        name: "gate",
        kind: "one",
        value: "what",
        description: "what the exit code counts: introduced or all (default introduced with a plan, template or baseline, else all)",
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
        description: "how much of AWS's request quotas to use, from 0.01 to 1 (default 0.5)",
        demo: false,
    },
    region_timeout: {
        name: "region-timeout",
        kind: "one",
        value: "minutes",
        description: "give a Region up that has not answered for so long (default 10)",
        demo: false,
    },
    category: {
        name: "category",
        kind: "one",
        value: "name",
        description: "tells this analysis from others in code scanning (default keyproof/<account>)",
    },
};
/** What compares a scan with the account as it is, or with an earlier one: only a scan of its own takes them. */
const COMPARING_OPTIONS = [
    "plans",
    "terraform_dir",
    "terraform_states",
    "templates",
    "stack",
    "parameters",
    "baseline",
    "gate",
];
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


/**
 * A longer file is not parsed: the library's time grows with the square of some texts (rows of anchors, tags and aliases),
 * and hears no signal meanwhile. 64 KiB hold some three hundred waivers, and take the worst text a second.
 */
const MAXIMUM_LENGTH = 65_536;
/** So many anchors, aliases and tags are in no file that somebody wrote. */
const MAXIMUM_INDICATORS = 1_000;
/**
 * Reads YAML that somebody wrote, into plain values with their lines.
 *
 * @throws ConfigurationError naming file and line, where it is too long, no YAML, or has a key twice.
 */
function readYaml(text, name) {
    if (text.length > MAXIMUM_LENGTH) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: longer than ${MAXIMUM_LENGTH} characters`);
    }
    refuseIndicators(text, name);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
    // The library compares every key of a map with every other; wrongKey does it in linear time.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
    const [syntax] = document.errors;
    if (syntax !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${at(syntax.pos[0])}: not valid YAML: ${firstLine(syntax.message)}`);
    }
    const wrong_key = wrongKey(document);
    if (wrong_key !== undefined) {
        const wrong = wrong_key.key === "__proto__" ? "is the name of nothing" : "stands here a second time";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${at(wrong_key.offset)}: the key ${quoted(wrong_key.key)} ${wrong}`);
    }
    return { value: plainValue(document, name), locate: (path) => at(offsetOf(document.contents, path)) };
}
/** Counts what may begin an anchor, an alias or a tag: `&`, `*` or `!` at the beginning of a word. */
function refuseIndicators(text, name) {
    let found = 0;
    let before = " ";
    for (const character of text) {
        if ("&*!".includes(character) && " \t\r\n[{,&*!".includes(before))
            found += 1;
        before = character;
    }
    if (found <= MAXIMUM_INDICATORS)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: more than ${MAXIMUM_INDICATORS} anchors, aliases and tags`);
}
/** The document as plain values. Aliases are only resolved here: unset, circular, or multiplying without end. */
function plainValue(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: not valid YAML: ${firstLine(message)}`, { cause: error });
    }
}
function wrongKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const pair of map.items) {
                const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : undefined;
                if (key === undefined)
                    continue;
                // JavaScript gives a member of that name another meaning, so nothing would ever see it.
                if (seen.has(key) || key === "__proto__") {
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
            CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED: "CloudTrail log files are validated",
            GUARDDUTY_ENABLED_CENTRALIZED: "GuardDuty is on in the account and Region",
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
            "2.2": "CloudTrail log files are validated",
            "2.5": "AWS Config records in all Regions",
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
            "CA-9(1)": "Compliance Checks",
            "CM-3": "Configuration Change Control",
            "CM-3(6)": "Cryptography Management",
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
            "SC-7(10)": "Prevent Exfiltration",
            "SC-12": "Cryptographic Key Establishment and Management",
            "SC-12(2)": "Symmetric Keys",
            "SC-13": "Cryptographic Protection",
            "SC-17": "Public Key Infrastructure Certificates",
            "SC-28": "Protection of Information at Rest",
            "SC-28(1)": "Cryptographic Protection",
            "SC-28(3)": "Cryptographic Keys",
            "SC-36": "Distributed Processing and Storage",
            "SI-3(8)": "Detect Unauthorized Commands",
            "SI-4": "System Monitoring",
            "SI-4(20)": "Privileged Users",
            "SI-7(1)": "Integrity Checks",
            "SI-7(3)": "Centrally Managed Integrity Tools",
            "SI-7(6)": "Cryptographic Protection",
            "SI-7(7)": "Integration of Detection and Response",
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


/***/ })

};
