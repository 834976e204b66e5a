export const id = 7470;
export const ids = [7470];
export const modules = {

/***/ 37470:
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
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
;// CONCATENATED MODULE: ./build/program/src/shards/split.js

/** GitHub makes no more jobs of one matrix (https://docs.github.com/actions, "Usage limits"). */
const MAXIMUM_SHARDS = 256;
/**
 * Deals places out to at most `maximum` shards, the longest first, each to the shard with the least to do. Graham (1969),
 * "Bounds on multiprocessing timing anomalies": the slowest shard takes at most 4/3 of what the best split would.
 */
function split(places, maximum) {
    const longestFirst = [...places].sort((0,order/* byText */.z)(keyOf)).sort((a, b) => b.seconds - a.seconds);
    const count = Math.min(maximum, places.length);
    const bins = Array.from({ length: count }, () => ({ seconds: 0, places: [] }));
    for (const place of longestFirst) {
        const least = bins.reduce((best, bin) => (bin.seconds < best.seconds ? bin : best));
        least.places.push(place);
        least.seconds += place.seconds;
    }
    const total = places.reduce((sum, { seconds }) => sum + seconds, 0);
    const include = bins.map((bin, index) => ({
        shard: String(index + 1),
        name: `${index + 1} of ${count}`,
        accounts: accountsOf(bin.places),
        seconds: Math.round(bin.seconds),
    }));
    return {
        matrix: { include },
        longest: Math.max(...bins.map(({ seconds }) => seconds)),
        bound: Math.max(total / count, longestFirst[0]?.seconds ?? 0),
    };
}
/** Places as accounts with their Regions, in the order of their names. */
function accountsOf(places) {
    const accounts = new Map();
    for (const place of places) {
        accounts.set(place.role_arn ?? "", [...(accounts.get(place.role_arn ?? "") ?? []), place]);
    }
    return [...accounts].sort((0,order/* byText */.z)(([role_arn]) => role_arn)).map(([role_arn, regions]) => {
        const names = regions.flatMap(({ region }) => region ?? []).sort();
        return { ...(role_arn === "" ? {} : { role_arn }), ...(names.length === 0 ? {} : { regions: names }) };
    });
}
function keyOf({ role_arn = "", region = "" }) {
    return `${role_arn} ${region}`;
}

// EXTERNAL MODULE: ./build/program/src/shards/weight.js
var weight = __webpack_require__(79068);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var output = __webpack_require__(29858);
;// CONCATENATED MODULE: ./build/program/src/cli/shards.js











/** What says which accounts and Regions there are to scan. */
const KEYS = [
    "regions",
    "all_regions",
    "role_arns",
    "accounts_file",
    "config",
    "api_rate_share",
];
function declare(command) {
    (0,cli_command/* addScanOptions */.Js)(command, (key) => KEYS.includes(key));
    command.addOption(new esm/* Option */.c$("--max <number>", `at most so many shards, 1 to ${MAXIMUM_SHARDS}`).makeOptionMandatory());
    command.option("--last <file>", "an earlier assessment.json: how many keys each Region holds");
}
/** Prints the matrix to stdout, and what it is expected to take to stderr. */
function run(command, { policies }) {
    const config = (0,judging/* configOf */.W1)((0,cli_command/* optionsOf */.cz)(command), (0,src_policies/* loadPolicies */.hd)(policies));
    const { max, last } = schemas.object({ max: schemas.string(), last: schemas.string().optional() }).parse(command.opts());
    if (config.accounts.length === 0) {
        throw new errors/* ConfigurationError */.j1(`shards: name the accounts: --${options/* OPTIONS */.lw.accounts_file.name}, or --${options/* OPTIONS */.lw.role_arns.name} for each`);
    }
    if (config.regions.length === 0 && config.accounts.some(({ regions }) => regions === undefined)) {
        throw new errors/* ConfigurationError */.j1("shards: name the Regions: --region for each, or --all-regions");
    }
    const places = (0,weight/* placesOf */.ek)(config.accounts, config.regions, sizes(last), config.api_rate_share);
    const { matrix, longest, bound } = split(places, maximumOf(max));
    process.stdout.write(`${JSON.stringify(matrix)}\n`);
    (0,output/* note */.N4)(`${places.length} places in ${matrix.include.length} shards; the longest takes about ${Math.round(longest)} s, and no split takes less than ${Math.round(bound)} s`);
    return 0;
}
function maximumOf(text) {
    const maximum = Number(text);
    if (Number.isInteger(maximum) && maximum >= 1 && maximum <= MAXIMUM_SHARDS)
        return maximum;
    throw new errors/* ConfigurationError */.j1(`--max "${text}" is not a number of 1 to ${MAXIMUM_SHARDS}, which is how many jobs GitHub makes of a matrix`);
}
const assessed = schemas.object({
    resources: schemas.array(schemas.object({ type: schemas.string(), account: schemas.string(), region: schemas.string() })),
});
function sizes(file) {
    if (file === undefined)
        return new Map();
    const text = (0,files/* readText */.yR)(file);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--last ${file}: there is no such file`);
    const parsed = assessed.safeParse(jsonOf(text));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`--last ${file}: this is no assessment.json of keyproof`);
    return (0,weight/* sizesOf */.gN)(parsed.data);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
