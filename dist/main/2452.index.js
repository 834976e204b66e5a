export const id = 2452;
export const ids = [2452];
export const modules = {

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);

/** One event of the log: `{"time", "level", "event", …}`. Its texts come from accounts and are made visible. */
function log(level, event, details) {
    const entry = { time: new Date().toISOString(), level, event, ...details };
    const bounded = (_, value) => (typeof value === "string" ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), 10_000) : value);
    process.stderr.write(`${JSON.stringify(entry, bounded)}\n`);
}


/***/ }),

/***/ 42452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/redact/redactor.js
var redact_redactor = __webpack_require__(76084);
// EXTERNAL MODULE: ./build/program/src/redact/stream.js
var redact_stream = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/cli/inert.js
/**
 * GitHub's runner obeys lines of a step's log: `::add-mask::…` at the beginning of one, after white space, and `##[…]`
 * anywhere in one (https://docs.github.com/actions, "Workflow commands"). Names, tags and files may hold either, and a
 * broken line may begin with any word.
 */
/** A text with commands taken apart, so that they are read and not obeyed. `at_start`: it begins a line. */
function inert(text, at_start) {
    const lines = at_start ? text : `\u0000${text}`;
    const apart = lines.replaceAll(/^([^\S\r\n]*):(?=:)/gm, "$1: ").replaceAll(/##(?=\[)/g, "## ");
    return at_start ? apart : apart.slice(1);
}
/** Makes all that a stream is given inert, whichever part of the program writes it. */
function makeInert(stream) {
    const write = stream.write.bind(stream);
    let open = "";
    stream.write = (chunk, ...rest) => {
        const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
        // What a write leaves of a line decides, together with the next, whether that is a command.
        const before = open;
        const whole = before + text;
        const shown = inert(whole, true);
        const last = whole.slice(Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf("\r")) + 1).slice(-64);
        open = last.trimStart() === "" || /^\s*:$|#$/.test(last) ? last : "\u0000";
        return write(shown.slice(inert(before, true).length), ...rest);
    };
}

// EXTERNAL MODULE: ./build/program/src/cli/log.js
var log = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/program/src/cli/signals.js
var signals = __webpack_require__(9994);
;// CONCATENATED MODULE: ./build/program/src/cli/run.js








/** An error longer than this, in characters, is cut. */
const MAXIMUM_ERROR = 10_000;
/** Runs the command line with the process's arguments, and ends the process with the command's exit code. */
async function runCli(policies, worker) {
    const interruption = new AbortController();
    (0,signals/* hearSignals */.EQ)(() => interruption.abort());
    const redactor = redactorOf(process.argv);
    if (process.env.GITHUB_ACTIONS === "true")
        for (const stream of [process.stdout, process.stderr])
            makeInert(stream);
    const interrupted = new Promise((resolve) => {
        interruption.signal.addEventListener("abort", () => {
            say("interrupted: no report was written");
            resolve(130);
        });
    });
    // A reader that goes away (`| head`) ends the output, not the run.
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", () => undefined);
    try {
        const context = {
            policies,
            worker,
            signal: interruption.signal,
            ...(redactor === undefined ? {} : { redactor }),
        };
        await flush(await Promise.race([execute(process.argv.slice(2), context), interrupted]));
    }
    catch (error) {
        await flush(interruption.signal.aborted ? 130 : report(error));
    }
}
/** With `--redact`, from the first word on: the arguments may not even parse, so the flag is looked for as it stands. */
function redactorOf(args) {
    if (!args.includes("--redact"))
        return undefined;
    const redactor = (0,redact_redactor/* createRedactor */.l)(process.env[redact_redactor/* KEY_VARIABLE */.$]);
    for (const stream of [process.stdout, process.stderr])
        (0,redact_stream/* redactStream */.S)(stream, redactor);
    return redactor;
}
/** The parser, the schemas and the commands are loaded for a command only: the version is told before they could be. */
async function execute(args, context) {
    if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
        process.stdout.write(`${version/* TOOL */.j.version}\n`);
        return 0;
    }
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(5943)]).then(__webpack_require__.bind(__webpack_require__, 25943));
    return runProgram(args, context);
}
/** Ends the process when what it wrote is out; a pipe may still be taking it. */
async function flush(code) {
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    process.exit(code);
}
function report(error) {
    if (error instanceof errors/* ConfigurationError */.j1) {
        say(error.message);
        return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`internal error: no verdict was reached\n${detail}`);
    return 2;
}
/** Why there is no result. The arguments may not even parse, so the flag is looked for as it stands. */
function say(text) {
    if (process.argv.includes("--json-log"))
        (0,log/* log */.R)("error", "failed", { message: text });
    else
        process.stderr.write(printable(`keyproof: ${text}`));
}
/** An error for the terminal: it may quote a file that somebody else wrote, at any length. */
function printable(text) {
    const lines = text.split("\n").map((line) => `${/^ */.exec(line)?.join("") ?? ""}${(0,text_escape/* visible */.RK)(line)}`);
    return `${(0,text_escape/* cut */.Jj)(lines.join("\n"), MAXIMUM_ERROR)}\n`;
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hearSignals),
/* harmony export */   Wt: () => (/* binding */ hearSignalsAgain),
/* harmony export */   a5: () => (/* binding */ letGoOfSignals)
/* harmony export */ });
/** The signals that somebody ends a command by. */
const SIGNALS = ["SIGINT", "SIGTERM"];
let interrupted;
/** From now on a signal calls this, once: for as long as the program waits for others, and can end by itself. */
function hearSignals(onSignal) {
    letGoOfSignals();
    interrupted = onSignal;
    for (const signal of SIGNALS)
        process.once(signal, interrupted);
}
/** As before `letGoOfSignals`. */
function hearSignalsAgain() {
    if (interrupted !== undefined)
        hearSignals(interrupted);
}
/**
 * From now on a signal ends the process at once, as the system has it: a program that computes for seconds hears none. What
 * it writes meanwhile goes to temporary names, which the next run removes. The first process of a container keeps its ears,
 * since the system would keep the signal from it.
 */
function letGoOfSignals() {
    if (interrupted === undefined || process.pid === 1)
        return;
    for (const signal of SIGNALS)
        process.off(signal, interrupted);
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

/***/ 76084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ KEY_VARIABLE),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The environment variable with the key that makes stand-ins the same from run to run (docs/decisions/018-redaction.md). */
const KEY_VARIABLE = "KEYPROOF_REDACT_KEY";
/**
 * What may hold an account id, and before it what only looks like one: UUIDs, digests, ids of EC2's. An access key id holds the
 * account's id in another base (its last eight characters aside), so it goes too. Twelve digits in a longer number are none.
 * No alternative can match in two ways, so nothing backtracks.
 */
const CANDIDATE = new RegExp([
    "(?<uuid>(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z]))",
    "(?<digest>(?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z]))",
    "(?<ec2>(?<=[a-z]-)[0-9a-f]{17}(?![0-9A-Za-z]))",
    "(?<access_key>(?<![0-9A-Za-z])(?:AKIA|ASIA)[A-Z2-7]{12,28}(?![0-9A-Za-z]))",
    "(?<dashed>(?<![\\d-])\\d{4}-\\d{4}-\\d{4}(?![\\d-]))",
    "(?<id>(?<!\\d)\\d{12}(?!\\d))",
].join("|"), "g");
/** So many texts are remembered, up to such a length. */
const MAXIMUM_RECENT = 20_000;
const MAXIMUM_LENGTH = 200;
const ID = /(?<!\d)\d{12}(?!\d)/g;
/** What no text without an id has: twelve digits in a row or in three groups, or an access key. Spares the rest the closer look. */
const MAYBE = /\d{12}|\d{4}-\d{4}-\d{4}|A[KS]IA/;
/**
 * A redactor that numbers ids as they come, `000000000001` first; with a key, stand-ins follow from the id and the key alone
 * (HMAC-SHA-256), and are the same from run to run, whatever accounts come or go. Without the key nobody can go back: a plain
 * hash could be undone by trying all 10^12 ids.
 */
function createRedactor(given_key) {
    const key = given_key === "" ? undefined : given_key;
    const stand_ins = new Map();
    const taken = new Set();
    const standInFor = (id) => {
        const known = stand_ins.get(id);
        if (known !== undefined)
            return known;
        for (let attempt = 0;; attempt += 1) {
            const own = key === undefined ? numbered(stand_ins.size + 1 + attempt) : keyed(key, id, attempt);
            // Two accounts must not become one, and no account another real one of the same text.
            if (taken.has(own))
                continue;
            stand_ins.set(id, own);
            taken.add(own);
            return own;
        }
    };
    const masked = (id) => (taken.has(id) ? id : standInFor(id));
    // The same principals and ARNs come again and again.
    const recent = new Map();
    const redacted = (text) => text.replaceAll(CANDIDATE, (match, ...rest) => {
        const found = rest.at(-1);
        if (found.id !== undefined)
            return masked(match);
        if (found.dashed !== undefined)
            return masked(match.replaceAll("-", "")).replace(/^(.{4})(.{4})/, "$1-$2-");
        if (found.access_key !== undefined)
            return `${match.slice(0, 4)}${standInFor(match).padStart(match.length - 4, "0")}`;
        // What only looks like an id is one all the same where the account is known.
        return match.replace(ID, (id) => stand_ins.get(id) ?? id);
    });
    return {
        introduce: (ids) => {
            for (const id of ids)
                if (/^\d{12}$/.test(id))
                    masked(id);
            recent.clear();
        },
        text: (text) => {
            if (text.length < 12 || !MAYBE.test(text))
                return text;
            const known = recent.get(text);
            if (known !== undefined)
                return known;
            const own = redacted(text);
            if (recent.size >= MAXIMUM_RECENT)
                recent.clear();
            if (text.length <= MAXIMUM_LENGTH)
                recent.set(text, own);
            return own;
        },
    };
}
/** Low numbers, which no account has been seen to have, are told at a glance from real ids. */
function numbered(number) {
    return String(number).padStart(12, "0");
}
function keyed(key, id, attempt) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${id} ${attempt}`).digest();
    return numbered(Number(digest.readBigUInt64BE() % 100000000n));
}


/***/ }),

/***/ 38796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redactStream)
/* harmony export */ });
/** Takes account ids out of all that a stream is given, whichever part of the program writes it. */
function redactStream(stream, redactor) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) => {
        const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
        return write(redactor.text(text), ...rest);
    };
}


/***/ }),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rr: () => (/* binding */ csvRow),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony export csvCell */
/**
 * Names, tags, descriptions and messages come from accounts and policies that others wrote. Every report passes them
 * through one of these functions, each for the place that the text goes to.
 */
/** ANSI escape sequences (ECMA-48 CSI and OSC). Each alternative ends at the next escape, so nothing backtracks. */
const ESCAPE_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*[\u0007\u009c]?/g;
/**
 * One line of text without anything that acts instead of being seen: escape sequences, C0 and C1 controls, and format
 * characters (bidi overrides, zero-width) are dropped, line breaks become spaces, lone surrogates U+FFFD.
 */
function visible(text) {
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(/\p{Cs}/gu, "\ufffd")
        .replace(/[\s\p{Zl}\p{Zp}\u0085]+/gu, " ")
        .replace(/[\p{Cc}\p{Cf}]/gu, "")
        .trim();
}
/** At most `maximum` UTF-16 units, the last one an ellipsis where something was cut; no surrogate pair is split. */
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${text.slice(0, maximum - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
const ZERO_WIDTH_SPACE = "\u200b";
/**
 * Text for the middle of a line or table cell of GitHub's markdown. No emphasis, link, image, HTML, math or table can
 * start in it; what GitHub links after rendering (@mentions, #1, GH-1, URLs, e-mail addresses) is broken up.
 */
function markdownText(text) {
    return visible(text)
        .replace(/[\\`*_{}[\]<>&|~$#!^]/g, "\\$&")
        .replace(/:(?=\/\/)/g, "\\:")
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/[@#]|gh(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
/** A code span, which markdown leaves alone; a backtick or bar, which could end it or its table cell, is replaced. */
function markdownCode(text) {
    const plain = visible(text).replaceAll("`", "'").replaceAll("|", "¦");
    return plain === "" ? "" : `\`${plain}\``;
}
/** A code block whose fence is longer than any run of backticks in it. */
function markdownBlock(lines) {
    const plain = lines.map(visible);
    const longest = Math.max(0, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [fence, ...plain, fence].join("\n");
}
/**
 * Text for a SARIF `message.text`: without placeholders (`{0}`, SARIF 2.1.0 section 3.11.5) and without embedded links
 * (`[text](1)`, section 3.11.6).
 */
function sarifText(text) {
    return visible(text)
        .replace(/\{(?=\d)/g, "{ ")
        .replace(/\](?=\()/g, "] ");
}
const HTML_CHARACTER = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** A page that holds one is not valid HTML ("noncharacter-in-input-stream"). */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
/** Text for an HTML element or a quoted attribute: it can neither start a tag nor end the attribute. One line. */
function htmlText(text) {
    return visible(text)
        .replace(NONCHARACTER, "\ufffd")
        .replace(/[&<>"']/g, (character) => HTML_CHARACTER[character] ?? "");
}
/** What makes a spreadsheet take a cell for a formula, in the forms of full width too. */
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;
/** A row of a CSV file (RFC 4180). */
function csvRow(texts) {
    return `${texts.map(csvCell).join(",")}\r\n`;
}
/**
 * A quoted cell of a CSV file. One that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV
 * Injection"), and so does what would begin a cell where semicolons divide them, as in much of Europe.
 */
function csvCell(text) {
    const parts = visible(text).split(";");
    const inert = parts.map((part) => {
        const start = part.length - part.trimStart().length;
        const own = part.slice(start).replace(/^"+/, "");
        return FORMULA.test(own) ? `${part.slice(0, start)}'${part.slice(start)}` : part;
    });
    return `"${inert.join(";").replaceAll('"', '""')}"`;
}
/** Text for an XML element or a quoted attribute, of characters that XML 1.0 takes. One line. */
function xmlText(text) {
    return htmlText(text);
}
/**
 * JSON for the inside of an HTML `<script>`, where the parser looks for `</script` and `<!--` whatever the JSON's quotes
 * (HTML, "Restrictions for contents of script elements"). It parses to the same value.
 */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]|\p{Noncharacter_Code_Point}/gu, (character) => {
        return character.split("").map(escapedUnit).join("");
    });
}
function escapedUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
const TOOL = { name: "keyproof", version: "0.1.0" };


/***/ })

};
