export const id = 5650;
export const ids = [5650];
export const modules = {

/***/ 5650:
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
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 3 modules
var caller = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/hsm_log/read.js + 3 modules
var hsm_log_read = __webpack_require__(57160);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
;// CONCATENATED MODULE: ./build/program/src/hsm_log/render.js

/** So many lines of a section; `--json` has more. */
const MAXIMUM_LINES = 40;
const AT_A_GLANCE = 5;
/** The sections, the weightiest first. */
const SECTIONS = [
    { deed: "user_made", title: "Users made" },
    { deed: "user_removed", title: "Users removed" },
    { deed: "password_changed", title: "Passwords changed" },
    { deed: "quorum_changed", title: "Quorum values changed" },
    { deed: "quorum_token", title: "Quorum tokens" },
    { deed: "key_exported", title: "Keys exported" },
    { deed: "key_deleted", title: "Keys deleted" },
    { deed: "key_imported", title: "Keys imported" },
    { deed: "key_shared", title: "Keys shared or unshared" },
    { deed: "key_changed", title: "Attributes of keys changed" },
    { deed: "certificate", title: "Certificates stored or changed" },
    { deed: "backup", title: "Backups and restores" },
    { deed: "initialized", title: "HSMs initialized" },
];
/** What a log tells, as text: what was not seen first, as a short log would read like a quiet one. */
function renderHsmLog(log) {
    const blocks = [
        head(log),
        notSeen(log),
        faults(log),
        section("Logins that failed", log.logins.filter(({ succeeded }) => !succeeded).map(loginLine)),
        section("Logins", log.logins.filter(({ succeeded }) => succeeded).map(loginLine)),
        ...SECTIONS.map(({ deed, title }) => {
            const more = log.left_out[deed] ?? 0;
            const lines = [...doneBy(log, deed), ...(log.listed[deed] ?? []).map(recordLine)];
            return section(title, lines, more);
        }),
        counts(log),
        closing(log),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function head({ cluster_id, account, region, since, until, records, streams }) {
    return [
        `${cluster_id} · account ${account} · ${region}`,
        `${minute(since)} to ${minute(until)}: ${number(records, "record")} of ${number(streams.length, "log stream")}`,
    ].map(text_escape/* visible */.RK);
}
function notSeen({ not_seen }) {
    const lines = not_seen.map(({ what, why, from, until }) => {
        const times = [
            ...(from === undefined ? [] : [`from ${minute(from)}`]),
            ...(until === undefined ? [] : [`until ${minute(until)}`]),
        ];
        return `${what}${times.length === 0 ? "" : ` ${times.join(" ")}`}: ${why}`;
    });
    return section("NOT SEEN (which is not to say that nothing happened)", lines);
}
/** Where the log itself looks damaged. */
function faults({ gaps, gap_count, reboots, unreadable, unknown_opcodes }) {
    return [
        ...section("Records missing from the log", gaps.map(({ stream, after, before, missing, time }) => {
            const many = missing === "unknown" ? "sequence numbers go back" : `${missing} missing`;
            return `${time} ${stream}: ${many} between ${after} and ${before}`;
        }), gap_count - gaps.length),
        ...section("HSMs rebooted", reboots.map(({ stream, time, from, to }) => `${time} ${stream}: reboot counter ${from} became ${to}`)),
        ...(unreadable.count === 0
            ? []
            : section("Not understood", [
                `${number(unreadable.count, "event")} that are no records of CloudHSM's: ${unreadable.example ?? ""}`,
            ])),
        ...(unknown_opcodes.length === 0
            ? []
            : section("Commands that this version does not know", [unknown_opcodes.slice(0, MAXIMUM_LINES).join(", ")])),
    ];
}
function loginLine({ user, user_type, succeeded, response, count, first, last, streams }) {
    const name = `${user === "" ? "(no name)" : user}${user_type === "" ? "" : ` (${typeOf(user_type)})`}`;
    const times = count === 1 ? minute(first) : `${minute(first)} to ${minute(last)}`;
    const where = streams > 1 ? ` on ${streams} HSMs` : "";
    return `${name}: ${count}${where}, ${times}${succeeded ? "" : `: ${response}`}`;
}
function recordLine({ time, stream, opcode, succeeded, response, user, user_type, ...record }) {
    const { key_handle, public_key_handle, by, session } = record;
    const keys = [
        ...(key_handle === undefined ? [] : [key_handle]),
        ...(public_key_handle === undefined ? [] : [public_key_handle]),
    ];
    const whose = by === undefined ? (session === undefined ? "" : `, in session ${session}`) : `, by ${by}`;
    return [
        `${time.slice(0, 19)}Z ${stream} ${opcode}`,
        ...(user === undefined ? [] : [` ${user}${user_type === undefined ? "" : ` (${typeOf(user_type)})`}`]),
        ...(keys.length === 0 ? [] : [` key ${keys.join(", ")}`]),
        whose,
        ...(succeeded ? [] : [` FAILED: ${response}`]),
    ].join("");
}
/** Who did it how often, where there is more of it than is read at a glance. */
function doneBy({ listed, done_by }, deed) {
    if ((listed[deed] ?? []).length <= AT_A_GLANCE)
        return [];
    return (done_by[deed] ?? []).slice(0, AT_A_GLANCE).map(({ by, succeeded, count }) => {
        return `${by === "" ? "sessions without a login in this time" : by}: ${count}${succeeded ? "" : " FAILED"}`;
    });
}
/** `CN_CRYPTO_USER` -> `crypto user`. */
function typeOf(user_type) {
    return user_type.replace(/^CN_/, "").toLowerCase().replaceAll("_", " ");
}
function counts({ opcodes }) {
    const lines = Object.entries(opcodes).map(([opcode, count]) => `${opcode} ${count}`);
    return lines.length === 0 ? [] : section("Records by command", lines, 0, 100);
}
/** Never "nothing happened" of a log that was not seen whole. */
function closing({ records, not_seen }) {
    if (not_seen.length > 0)
        return ["The log was not seen whole: see NOT SEEN."];
    return [records === 0 ? "The log was read whole, and has no record of this time." : "The log was read whole."];
}
function section(title, lines, more = 0, maximum = MAXIMUM_LINES) {
    if (lines.length === 0)
        return [];
    const rest = lines.length + more - Math.min(lines.length, maximum);
    return [
        title,
        ...lines.slice(0, maximum).map((line) => `  ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(line), 300)}`),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}
function minute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
function number(count, noun) {
    return `${String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/hsm_log/time.js

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/**
 * A time as people give it: a day (its beginning, UTC), a time with its zone, or a while before now (`7d`). In milliseconds.
 *
 * @throws ConfigurationError for anything else, naming the option.
 */
function parseMoment(text, now, option) {
    const [, amount, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
    if (amount !== undefined)
        return now - Number(amount) * (UNITS[unit] ?? 0);
    const is_time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
    const time = is_time ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time) || time < 0) {
        throw new errors/* ConfigurationError */.j1(`${option} "${text}" is no time: give 2026-06-01, 2026-06-01T08:00Z, or 7d, 24h, 90m`);
    }
    return time;
}

// EXTERNAL MODULE: ./build/program/src/redact/scan.js
var scan = __webpack_require__(93585);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var output = __webpack_require__(29858);
;// CONCATENATED MODULE: ./build/program/src/cli/hsm_log.js












const TAKES = [
    "regions",
    "profile",
    "role_arns",
    "config",
    "redact",
    "api_rate_share",
    "region_timeout",
];
const DEFAULT_MAX_EVENTS = 1_000_000;
function declare(command) {
    command
        .addOption(new esm/* Option */.c$("--cluster <id>", "the CloudHSM cluster (cluster-…)").makeOptionMandatory())
        .addOption(new esm/* Option */.c$("--since <time>", "2026-06-01, 2026-06-01T08:00Z, or 7d, 24h, 90m before now").makeOptionMandatory())
        .option("--until <time>", "the same; now where it is not given")
        .option("--max-events <number>", `read no more events than this (default ${DEFAULT_MAX_EVENTS})`)
        .option("--json", "print JSON, with all that is listed");
    (0,cli_command/* addScanOptions */.Js)(command, (key) => TAKES.includes(key));
}
const options = schemas.object({
    cluster: schemas.string(),
    since: schemas.string(),
    until: schemas.string().optional(),
    maxEvents: schemas.string().optional(),
    json: schemas.boolean().optional(),
});
/** Reads the log of one cluster, and tells what it tells: 0 seen whole, 3 not. */
async function run(command, context) {
    const { signal, redactor } = context;
    const given = options.parse(command.opts());
    // A scan's option of the same name is another thing.
    const { since: _, ...raw } = (0,cli_command/* optionsOf */.cz)(command);
    const bundle = await (0,judging/* policiesFor */.Ov)(raw, context);
    const config = (0,judging/* configOf */.W1)(raw, bundle);
    const { now, outside } = (0,judging/* surroundingsOf */.ZD)(bundle, signal, (0,output/* outputOf */.jH)(command));
    const request = requestOf(given, now().getTime());
    (0,judging/* useProfile */.xc)(config);
    const account = await theAccount(config, outside);
    const [region = "", ...others] = account.regions;
    if (others.length > 0)
        throw new errors/* ConfigurationError */.j1("hsm-log: a cluster is in one Region: give that one with --region");
    const read = await (0,hsm_log_read/* readHsmLog */.l)(account, { ...request, region }, now().getTime()).finally(() => account.caller.close());
    redactor?.introduce([account.account]);
    const log = redactor === undefined ? read : (0,scan/* redactValue */.F)(read, redactor);
    process.stdout.write(given.json === true ? `${JSON.stringify(log, null, "\t")}\n` : renderHsmLog(log));
    return log.not_seen.length > 0 ? 3 : 0;
}
async function theAccount(config, outside) {
    const [account, ...others] = await (0,connect/* connect */.N)(config, { ...outside, pace: (0,caller/* paceOf */.x3)(config) });
    if (account === undefined || others.length > 0) {
        throw new errors/* ConfigurationError */.j1("hsm-log: a cluster is in one account: give one --role-arn");
    }
    return account;
}
function requestOf(given, now) {
    if (!/^cluster-[a-z2-7]{11,16}$/.test(given.cluster)) {
        throw new errors/* ConfigurationError */.j1(`--cluster "${given.cluster}" is not the id of a cluster (cluster-2abc3def4gh)`);
    }
    const since = parseMoment(given.since, now, "--since");
    const until = given.until === undefined ? now : parseMoment(given.until, now, "--until");
    if (since >= until)
        throw new errors/* ConfigurationError */.j1("--since has to be before --until, and before now");
    const max_events = Number(given.maxEvents ?? DEFAULT_MAX_EVENTS);
    if (!Number.isInteger(max_events) || max_events < 1) {
        throw new errors/* ConfigurationError */.j1(`--max-events "${given.maxEvents}" is not a whole number above 0`);
    }
    return { cluster_id: given.cluster, since, until, max_events };
}


/***/ })

};
