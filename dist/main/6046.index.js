export const id = 6046;
export const ids = [6046];
export const modules = {

/***/ 82062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseAccountsFile),
  z: () => (/* binding */ parseMatrix)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
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

/***/ 37693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* binding */ DEFAULT_CONFIGURATION_FILE),
  ff: () => (/* binding */ policyPaths),
  pE: () => (/* binding */ resolveConfig),
  de: () => (/* binding */ roleArns),
  l3: () => (/* binding */ rulesOfFramework)
});

// UNUSED EXPORTS: DEFAULT_OUTPUT_DIR

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
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
// EXTERNAL MODULE: ./build/program/src/config/file.js
var file = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var waiver = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/program/src/config/waivers.js



/** More waivers than these are not read: each is compared with every failure of its rule. */
const MAXIMUM_WAIVERS = 5_000;
/** A foreign text in a message is cut to this, and so many unknown keys are named. */
const MAXIMUM_QUOTE = 100;
const MAXIMUM_KEYS = 5;
const MEMBERS = Object.keys(file/* waiverSettings */.wv.shape);
/**
 * Reads the waivers of a configuration file. A malformed one is no error, since a scan that stops for it would tell less
 * than one that goes on without it: it comes back with its problem, and covers nothing.
 */
function readWaivers(given, rules, locate, tagged_types = rules.map(({ type }) => type)) {
    if (given === undefined || given === null)
        return [];
    if (!Array.isArray(given))
        return [malformed(undefined, locate(["waivers"]), "waivers is no list")];
    const ids = new Map(rules.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id])));
    const read = given
        .slice(0, MAXIMUM_WAIVERS)
        .map((entry, index) => readWaiver(entry, ids, locate(["waivers", index]), tagged_types));
    if (given.length <= MAXIMUM_WAIVERS)
        return read;
    const problem = `the first ${MAXIMUM_WAIVERS} waivers count: neither this one nor those after it do`;
    return [...read, malformed(given[MAXIMUM_WAIVERS], locate(["waivers", MAXIMUM_WAIVERS]), problem)];
}
/** `ids` leads from each id of a rule, present or former, to the present one. */
function readWaiver(entry, ids, where, tagged_types) {
    const parsed = file/* waiverSettings */.wv.safeParse(entry, { reportInput: true });
    const problems = parsed.success ? [] : parsed.error.issues.flatMap(explain);
    const named = textsOf(entry).rule;
    const rule = ids.get(named);
    if (rule === undefined && named.trim() !== "") {
        problems.push(`${quoted(named)} is not a rule.${(0,nearest/* didYouMean */.a)(cut(named), ids.keys())}`);
    }
    const { resource = "", tags } = parsed.data ?? {};
    if (parsed.success && parsed.data.resource === undefined && tags === undefined) {
        problems.push("resource is missing");
    }
    if (rule !== undefined && tags !== undefined && !tagged_types.includes(rule.split("/", 1).join())) {
        problems.push(`tags: what ${rule} is about carries no tags that are read: name ARNs`);
    }
    if (rule !== undefined && (0,waiver/* byAlias */.Ed)({ resource }) && !rule.startsWith("kms_key/")) {
        problems.push(`resource: ${quoted(resource)} is an alias of KMS keys, which ${rule} is not about: name ARNs`);
    }
    if (problems.length > 0)
        return malformed(entry, where, problems.join("; ").replaceAll(/\.(?=;|$)/g, ""));
    const texts = textsOf(entry);
    return {
        ...texts,
        ...(tags === undefined ? {} : { tags, resource: resource === "" ? "*" : resource }),
        where,
        ...(rule === undefined ? {} : { rule }),
    };
}
function explain(issue) {
    const name = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        return issue.keys
            .slice(0, MAXIMUM_KEYS)
            .map((key) => `unknown key ${quoted(key)}.${(0,nearest/* didYouMean */.a)(cut(key), MEMBERS)}`);
    }
    if (name === "")
        return [`a waiver is a map of ${MEMBERS.filter((name) => name !== "tags").join(", ")}`];
    if (issue.input === undefined || issue.input === null)
        return [`${name} is missing`];
    if (issue.path[0] === "tags")
        return [`tags are a map of tags to lists of values, such as Environment: [sandbox]`];
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
        return typeof value === "string" ? value.slice(0, file/* MAXIMUM_REASON */.Us) : "";
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
        throw new errors/* ConfigurationError */.j1("--region and --all-regions exclude each other: give one of them");
    }
    return {
        regions,
        profile: raw.profile,
        accounts: accountsOf(raw, readFile),
        organization: roleName(raw.organization),
        shard: raw.shard,
        inventory: raw.inventory,
        ...partlyOf(raw),
        ...comparingOf(raw),
        configuration,
        rules: plannedBy(raw) ? rules : withoutChange(rules),
        fail_on: raw.fail_on === undefined ? (file.fail_on ?? judged_by/* DEFAULT_FAIL_ON */.VQ) : parseSeverity(raw.fail_on),
        allow_unknown: raw.allow_unknown ?? file.allow_unknown ?? false,
        output_dir: raw.output_dir ?? file.output_dir ?? DEFAULT_OUTPUT_DIR,
        ...reportsOf(raw.formats, file, locate, choices.formats),
        api_rate_share: raw.api_rate_share === undefined ? (file.api_rate_share ?? 0.5) : parseShare(raw.api_rate_share),
        account_quotas: raw.account_quotas ?? false,
        region_timeout: raw.region_timeout === undefined ? (file.region_timeout ?? 10) : parseMinutes(raw.region_timeout),
        category: raw.category === undefined ? file.category : parseCategory(raw.category),
        waivers: readWaivers(file.waivers, choices.rules, locate, choices.tagged_types),
    };
}
/** What of an earlier inventory is taken. */
function partlyOf(raw) {
    const { since, max_age, refresh, inventory } = raw;
    if (since !== undefined && inventory !== undefined) {
        throw new errors/* ConfigurationError */.j1("--since and --inventory exclude each other: the one reads the account, the other judges it as it was read");
    }
    if (max_age !== undefined && since === undefined) {
        throw new errors/* ConfigurationError */.j1("--max-age says how old a fact of --since may be: give it with one");
    }
    if (refresh !== undefined && refresh !== "touched") {
        throw new errors/* ConfigurationError */.j1(`--refresh "${refresh}" is none: touched.${(0,nearest/* didYouMean */.a)(refresh, ["touched"])}`);
    }
    if (refresh !== undefined && (inventory === undefined || !plannedBy(raw))) {
        throw new errors/* ConfigurationError */.j1("--refresh touched needs --inventory, of an earlier scan, and --plan or --template, which say what is touched");
    }
    return { since, max_age_ms: max_age === undefined ? DEFAULT_MAX_AGE_MS : parseAge(max_age), refresh };
}
const DEFAULT_MAX_AGE_MS = 7 * 86_400_000;
function parseAge(text) {
    const [, number, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
    if (number !== undefined)
        return Number(number) * (unit === "h" ? 3_600_000 : 86_400_000);
    throw new errors/* ConfigurationError */.j1(`--max-age "${text}" is no time: hours as 12h, days as 7d`);
}
/** Whether there is a change to judge. */
function plannedBy({ plans = [], templates = [] }) {
    return plans.length + templates.length > 0;
}
function comparingOf(raw) {
    const { plans = [], templates = [], baseline } = raw;
    if (plannedBy(raw) && baseline !== undefined) {
        throw new errors/* ConfigurationError */.j1("--plan and --template exclude --baseline: a change is held against the account as it is");
    }
    const compared = plannedBy(raw) || baseline !== undefined;
    if (compared && raw.shard !== undefined) {
        throw new errors/* ConfigurationError */.j1("--shard takes no --plan, --template or --baseline: give --baseline to `keyproof merge`'s scan");
    }
    if (raw.gate === "introduced" && !compared) {
        throw new errors/* ConfigurationError */.j1("--gate introduced needs a --plan, --template or --baseline: without one nothing is introduced");
    }
    if (raw.stack !== undefined && templates.length !== 1) {
        throw new errors/* ConfigurationError */.j1("--stack names the stack of one --template: give it with one");
    }
    const parsed = scan/* gate */.Gj.safeParse(raw.gate ?? (compared ? "introduced" : "all"));
    if (!parsed.success) {
        const known = scan/* gate */.Gj.options;
        throw new errors/* ConfigurationError */.j1(`--gate "${raw.gate}" is none: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(raw.gate ?? "", known)}`);
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
        throw new errors/* ConfigurationError */.j1("--parameter takes Key=value");
    return [text.slice(0, at), text.slice(at + 1)];
}
/** Rules about what a change takes away apply only where there is one. */
function withoutChange(rules) {
    const standing = rules.filter(({ of_change }) => of_change !== true);
    if (standing.length > 0)
        return standing;
    const ids = rules.map(({ id }) => id).join(", ");
    throw new errors/* ConfigurationError */.j1(`${ids}: judged only with --plan or --template: there is no change to judge`);
}
/** The accounts that flags or a file name, one way or the other. */
function accountsOf(raw, readFile) {
    const ways = [raw.role_arns, raw.accounts_file, raw.organization].filter((given) => (given?.length ?? 0) > 0);
    if (ways.length > 1) {
        throw new errors/* ConfigurationError */.j1("--role-arn, --accounts-file and --organization exclude each other: give one of them");
    }
    if (raw.accounts_file === undefined) {
        return roleArns(raw.role_arns ?? [], "--role-arn").map((role_arn) => ({ role_arn }));
    }
    const text = readFile(raw.accounts_file);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--accounts-file ${raw.accounts_file}: there is no such file`);
    const accounts = (0,accounts_file/* parseAccountsFile */.g)(text, raw.accounts_file, raw.shard);
    const where = `--accounts-file ${raw.accounts_file}: role_arn`;
    const arns = accounts.flatMap(({ role_arn }) => role_arn ?? []);
    if (roleArns(arns, where).length < arns.length) {
        throw new errors/* ConfigurationError */.j1(`${where}: the same role stands there twice: give it once, with all its Regions`);
    }
    for (const { regions = [] } of accounts) {
        const wrong = regions.find((region) => !REGION.test(region));
        if (wrong === undefined)
            continue;
        throw new errors/* ConfigurationError */.j1(`--accounts-file ${raw.accounts_file}: regions: "${wrong}" is not the name of a Region (such as eu-central-1)`);
    }
    return accounts;
}
/** The name of a role without its path, as IAM takes it. */
function roleName(name) {
    if (name === undefined || /^[\w+=,.@-]{1,64}$/.test(name))
        return name;
    throw new errors/* ConfigurationError */.j1(`--organization "${name}" is not the name of a role (such as keyproof-read)`);
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
    throw new errors/* ConfigurationError */.j1(`${option} "${wrong}" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)`);
}
/**
 * The paths of own policies: those of flags or inputs, else those of the configuration file. They come before the rest of a
 * configuration, which may name their rules.
 */
function policyPaths(raw, readFile) {
    const given = raw.policies ?? [];
    return [...new Set(given.length > 0 ? given : (readConfigurationFile(raw.config, readFile).file.policies ?? []))];
}
function readConfigurationFile(named, readFile) {
    const name = named ?? DEFAULT_CONFIGURATION_FILE;
    const text = readFile(name);
    if (text !== undefined)
        return { ...(0,file/* parseConfigurationFile */.If)(text, name), configuration: { file: name } };
    if (named !== undefined)
        throw new errors/* ConfigurationError */.j1(`--config ${name}: there is no such file`);
    return { file: {}, locate: () => name, configuration: {} };
}
function regionsOf(given, file, locate) {
    const regions = given !== undefined && given.length > 0 ? given : (file.regions ?? []);
    for (const [index, region] of regions.entries()) {
        if (REGION.test(region))
            continue;
        const where = regions === given ? "--region" : `${locate(["regions", index])}: regions:`;
        throw new errors/* ConfigurationError */.j1(`${where} "${region}" is not the name of a Region (such as eu-central-1)`);
    }
    return [...new Set(regions)];
}
function parseSeverity(text) {
    const parsed = policy/* severity */.yf.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(`--fail-on "${text}" is not a severity: ${policy/* SEVERITIES */.oC.join(", ")}.${(0,nearest/* didYouMean */.a)(text, policy/* SEVERITIES */.oC)}`);
}
function parseShare(text) {
    const share = Number(text);
    if (text.trim() !== "" && share >= file/* MINIMUM_SHARE */.re && share <= 1)
        return share;
    throw new errors/* ConfigurationError */.j1(`--api-rate-share "${text}" is not a number from ${file/* MINIMUM_SHARE */.re} to 1 (0.5 is half of AWS's quotas)`);
}
function parseMinutes(text) {
    const minutes = Number(text);
    if (text.trim() !== "" && minutes > 0 && minutes <= file/* MAXIMUM_TIMEOUT */.Bc)
        return minutes;
    throw new errors/* ConfigurationError */.j1(`--region-timeout "${text}" is not a number of minutes above 0 and up to ${file/* MAXIMUM_TIMEOUT */.Bc}`);
}
function parseCategory(text) {
    if (text !== "" && text.length <= file/* MAXIMUM_CATEGORY */.s_)
        return text;
    throw new errors/* ConfigurationError */.j1(`--category has to have 1 to ${file/* MAXIMUM_CATEGORY */.s_} characters`);
}
/** Names of formats, or `name=path` for one that goes to a file of its own. */
function reportsOf(given, file, locate, formats) {
    const chosen = given !== undefined && given.length > 0 ? given : file.formats;
    if (chosen === undefined) {
        return { formats: formats.filter(({ on_request }) => !on_request).map(({ name }) => name), report_files: [] };
    }
    const known = formats.map(({ name }) => name);
    const parsed = chosen.map((text, index) => {
        const at = text.indexOf("=");
        const format = at < 0 ? text : text.slice(0, at);
        const path = at < 0 ? undefined : text.slice(at + 1).trim();
        const where = chosen === given ? "--format" : `${locate(["formats", index])}: formats:`;
        if (!known.includes(format)) {
            throw new errors/* ConfigurationError */.j1(`${where} "${format}" is not a report format: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(format, known)}`);
        }
        if (path === "")
            throw new errors/* ConfigurationError */.j1(`${where} "${text}" names no file: give ${format}=path/to/file`);
        return { format, path };
    });
    return {
        formats: [...new Set(parsed.flatMap(({ format, path }) => (path === undefined ? [format] : [])))],
        report_files: parsed.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }])),
    };
}
/** A rule by its id or a former one. */
function findRule(id, where, rules) {
    const found = rules.find((rule) => rule.id === id || rule.was.includes(id));
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* didYouMean */.a)(id, rules.map((rule) => rule.id));
    throw new errors/* ConfigurationError */.j1(`${where} "${id}" is not a rule.${hint} \`keyproof rules\` lists them.`);
}
function chosenRules(raw, file, locate, rules) {
    const given = raw.frameworks ?? [];
    if (raw.rules !== undefined && raw.rules.length > 0) {
        if (given.length > 0)
            throw new errors/* ConfigurationError */.j1("--rule and --framework exclude each other: give one of them");
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
        throw new errors/* ConfigurationError */.j1(`${where} "${framework}": no rule maps to it`);
    const list = known.sort().join(", ");
    throw new errors/* ConfigurationError */.j1(`${where} "${framework}" is not a framework: ${list}.${(0,nearest/* didYouMean */.a)(framework, known)}`);
}
function selectRules(chosen, file, locate, rules) {
    const settings = new Map();
    for (const [id, value] of Object.entries(file.rules ?? {})) {
        const where = `${locate(["rules", id])}: rules:`;
        const rule = findRule(id, where, rules);
        const earlier = settings.get(rule.id);
        if (earlier !== undefined)
            throw new errors/* ConfigurationError */.j1(`${where} "${earlier.id}" and "${id}" are the same rule`);
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
        throw new errors/* ConfigurationError */.j1("every rule is off: there is nothing to judge");
    return selected.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The environments of each rule that they name, by its id. */
function environmentsOf(file, locate, choices) {
    const found = new Map();
    const names = new Set();
    for (const [index, { name, tags, rules }] of (file.environments ?? []).entries()) {
        if (names.has(name)) {
            throw new errors/* ConfigurationError */.j1(`${locate(["environments", index])}: there is another environment "${name}"`);
        }
        names.add(name);
        const seen = new Set();
        for (const [id, { severity }] of Object.entries(rules)) {
            const where = `${locate(["environments", index, "rules", id])}: environments: ${name}:`;
            const rule = findRule(id, where, choices.rules);
            if (seen.has(rule.id))
                throw new errors/* ConfigurationError */.j1(`${where} "${id}" stands here by another of its ids too`);
            if (!choices.tagged_types.includes(rule.type)) {
                throw new errors/* ConfigurationError */.j1(`${where} "${id}" is about a ${rule.type}, of which AWS tells no tags`);
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
            throw new errors/* ConfigurationError */.j1(`${locate(name)}: ${rule.id} has no parameter "${name}" (${list}).${(0,nearest/* didYouMean */.a)(name, known)}`);
        }
        const parsed = from_json_schema/* fromJSONSchema */.y(declared.schema).safeParse(value);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            throw new errors/* ConfigurationError */.j1(`${locate(name)}: ${rule.id} ${name}: ${issue?.message ?? "not valid"}`);
        }
    }
    return Object.fromEntries(known.map((name) => {
        const shared = SHARED_PARAMETERS.find((each) => each === name);
        const value = given[name] ?? (shared === undefined ? undefined : file[shared]) ?? rule.parameters[name]?.default;
        return [name, value];
    }));
}


/***/ }),

/***/ 54543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ MAXIMUM_TIMEOUT),
/* harmony export */   If: () => (/* binding */ parseConfigurationFile),
/* harmony export */   Us: () => (/* binding */ MAXIMUM_REASON),
/* harmony export */   re: () => (/* binding */ MINIMUM_SHARE),
/* harmony export */   s_: () => (/* binding */ MAXIMUM_CATEGORY),
/* harmony export */   wv: () => (/* binding */ waiverSettings)
/* harmony export */ });
/* unused harmony export configurationFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59573);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55034);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10702);





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
const accountId = zod__WEBPACK_IMPORTED_MODULE_3__.string(ACCOUNT_ID).regex(/^\d{12}$/, ACCOUNT_ID);
const ruleSettings = zod__WEBPACK_IMPORTED_MODULE_3__.union([
    zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["on", "off"]),
    zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        enabled: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().optional(),
        severity: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf.optional(),
        parameters: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.json()).optional(),
    }),
]);
const text = (maximum) => zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/\S/).max(maximum);
const tagged = zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(128), zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().max(256)).min(1))
    .refine((tags) => Object.keys(tags).length > 0, "name one tag at least");
/** One waiver of the configuration file. All members are required, but that `tags` may stand in place of `resource` or beside it. */
const waiverSettings = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    rule: text(200).describe("The id of a rule, or a former one"),
    resource: text(512)
        .describe("An ARN or the name of a KMS key's alias (alias/legacy), or a pattern: * is any text, ? any character. * alone covers all that fails")
        .optional(),
    tags: tagged
        .meta({
        minProperties: 1,
        description: "Tag: values. It covers what carries every tag with one of its values, in any case",
    })
        .optional(),
    owner: text(200).describe("Who answers for it"),
    reason: text(MAXIMUM_REASON).describe("Why it may fail for now"),
    expires: zod__WEBPACK_IMPORTED_MODULE_4__.date().describe("The last day on which it counts, in UTC: 2026-06-30"),
})
    .meta({ anyOf: [{ required: ["resource"] }, { required: ["tags"] }] });
/** Resources by their tags, and the rules that are milder on them. */
const environment = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(100),
    tags: tagged.meta({
        minProperties: 1,
        description: "Tag: values. Every tag has to have one of its values, in any case",
    }),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ severity: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf }))
        .describe("Rule: the severity that its findings have here at most"),
});
/** `.keyproof.yml`. Every member is optional; a flag or an action input wins over the file. */
const configurationFile = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    regions: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).min(1).optional(),
    /** By rule id: `off`, `on`, or settings. */
    rules: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), ruleSettings).optional(),
    /** Own policies, from the working directory: folders of .rego, .wasm files, or bundles. */
    policies: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1)).min(1).max(20).optional(),
    /** Accounts that may be given access; fills the parameter of the same name of every rule that has one. */
    trusted_accounts: zod__WEBPACK_IMPORTED_MODULE_3__.array(accountId).optional(),
    trusted_organizations: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^o-[a-z0-9]{10,32}$/, "an organization id looks like o-a1b2c3d4e5"))
        .optional(),
    /** Frameworks to judge by, such as pci_dss_4_0_1: the rules that map to any of them, and no other. */
    frameworks: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).min(1).optional(),
    fail_on: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf.optional(),
    allow_unknown: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().optional(),
    output_dir: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).optional(),
    formats: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).min(1).optional(),
    api_rate_share: zod__WEBPACK_IMPORTED_MODULE_3__.number().gte(MINIMUM_SHARE).lte(1).optional(),
    /** Minutes without an answer after which a Region is given up: what it holds is unknown. */
    region_timeout: zod__WEBPACK_IMPORTED_MODULE_3__.number().gt(0).lte(MAXIMUM_TIMEOUT).optional(),
    category: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(MAXIMUM_CATEGORY).optional(),
    /** Where rules are milder; the first environment that a resource is in and that names the rule counts. */
    environments: zod__WEBPACK_IMPORTED_MODULE_3__.array(environment).optional(),
    /** Failing verdicts that somebody answers for until a day; one that is malformed or expired covers nothing. */
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__.array(waiverSettings).optional(),
});
/** What a scan needs of the file to begin: waivers are read one by one, and a malformed one stops nothing. */
const neededToBegin = configurationFile.extend({ waivers: zod__WEBPACK_IMPORTED_MODULE_3__.unknown().optional() });
/**
 * Reads the text of a configuration file.
 *
 * @throws ConfigurationError naming file, line, and for a misspelt member the nearest known name.
 */
function parseConfigurationFile(text, name) {
    const { value, locate } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, name);
    const parsed = neededToBegin.safeParse(value ?? {}, { reportInput: true });
    if (parsed.success)
        return { file: parsed.data, locate };
    const errors = parsed.error.issues.flatMap((issue) => explain(issue, locate));
    const more = errors.length > MAXIMUM_ERRORS ? [`and ${errors.length - MAXIMUM_ERRORS} more errors`] : [];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1([...errors.slice(0, MAXIMUM_ERRORS).map((error) => error()), ...more].join("\n"));
}
/** An issue as one message or more; each is made when it is shown, since finding its line takes time. */
function explain(issue, locate) {
    const where = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        const within = where === "" ? "" : ` in ${where}`;
        return issue.keys.map((key) => () => {
            return `${locate([...issue.path, key])}: unknown key ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(key)}${within}.${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known)}`;
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
    const hint = issue.code === "invalid_value" ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(String(issue.input).slice(0, 100), issue.values.map(String)) : "";
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


/***/ }),

/***/ 10702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68169);



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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}: longer than ${MAXIMUM_LENGTH} characters`);
    }
    refuseIndicators(text, name);
    const parsed = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, "core");
    if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H)(parsed))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}:${parsed.line}: ${parsed.refused}`);
    const { document, lines } = parsed;
    const at = (offset) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
    const wrong_key = wrongKey(document);
    if (wrong_key !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${at(wrong_key.offset)}: ${wrong_key.problem}`);
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}: more than ${MAXIMUM_INDICATORS} anchors, aliases and tags`);
}
/** The document as plain values. Aliases are only resolved here: unset, circular, or multiplying without end. */
function plainValue(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}: not valid YAML: ${firstLine(message)}`, { cause: error });
    }
}
function wrongKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const problem = problemOfKey(key, seen);
                if (problem === undefined)
                    continue;
                found = { problem, offset: startOf(key) };
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            return undefined;
        },
    });
    return found;
}
function problemOfKey(key, seen) {
    // The library would make it text, and print it to stderr as it stands.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(key) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
        return "a key is a word, and no list, map or alias";
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : "";
    // JavaScript gives a member of that name another meaning, so nothing would ever see it.
    if (name === "__proto__")
        return `the key ${quoted(name)} is the name of nothing`;
    if (seen.has(name))
        return `the key ${quoted(name)} stands here a second time`;
    seen.add(name);
    return undefined;
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

/***/ 68169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deeper than any file that somebody wrote. The library goes down by calls, and V8 ends the process when the stack does. */
const MAXIMUM_DEPTH = 100;
/** A node has one anchor and one tag; the library's time grows with the square of a row of them. */
const MAXIMUM_ROW = 20;
class Refused extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Parses YAML, or JSON, of somebody else: one document, up to its first mistake, in time that grows with its length. Depth is
 * counted while the text is taken apart, before anything goes down into it. A key that stands twice is left to the caller:
 * the library compares every key with every other.
 *
 * @param schema `core` for YAML 1.2, `json` where nothing but JSON is meant.
 */
function parseYaml(text, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        return { document: documentOf(text, schema, lines), lines };
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        return { refused: error.message, line: Math.max(1, lines.linePos(error.offset).line) };
    }
}
function isRefused(parsed) {
    return "refused" in parsed;
}
function documentOf(text, schema, lines) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema, uniqueKeys: false });
    // It goes on after a mistake, to find them all: a text of nothing else takes it minutes.
    composer.onError = refusingFirst();
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    let document;
    const keep = (documents) => {
        for (const each of documents) {
            if (document !== undefined)
                throw new Refused("not valid YAML: Source contains multiple documents", each.range[0]);
            document = each;
        }
    };
    let row = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            keep(composer.next(token));
        if (isProperty(lexeme))
            row += 1;
        else if (lexeme.trim() !== "")
            row = 0;
        if (row > MAXIMUM_ROW) {
            throw new Refused(`more than ${MAXIMUM_ROW} anchors, tags and aliases in a row`, parser.offset);
        }
        if (parser.stack.length > MAXIMUM_DEPTH)
            throw new Refused(`nested more than ${MAXIMUM_DEPTH} deep`, parser.offset);
    }
    for (const token of parser.end())
        keep(composer.next(token));
    keep(composer.end(true, text.length));
    if (document === undefined)
        throw new Refused("no document", 0);
    return document;
}
/** Ends with the first mistake. The library catches what is thrown and calls again, with where the outer node begins. */
function refusingFirst() {
    let first;
    return (source, _code, message, warning) => {
        if (warning === true)
            return;
        first ??= new Refused(`not valid YAML: ${message.split("\n", 1).join("")}`, offsetOf(source));
        throw first;
    };
}
function offsetOf(source) {
    if (typeof source === "number")
        return source;
    return Array.isArray(source) ? source[0] : source.offset;
}
function isProperty(lexeme) {
    return lexeme.startsWith("&") || lexeme.startsWith("!") || lexeme.startsWith("*");
}


/***/ })

};
