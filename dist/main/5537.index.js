export const id = 5537;
export const ids = [5537];
export const modules = {

/***/ 39963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);


/** Whether a finding is to be shown in full: without a base every one, with one what is new, unless all of them count. */
function isShown(scan) {
    if (scan.change === undefined || scan.gate !== "introduced")
        return () => true;
    return ({ finding }) => (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isIntroduced */ .gQ)(finding);
}
/** What a change fixes, hides, and what of it was not judged; none of them empty. */
function toldOf({ fixed, no_longer_judged, not_judged, elsewhere }) {
    const tables = [
        {
            title: "Fixed",
            rows: fixed.map(({ rule, arn, address }) => [rule, address ?? arn, ""]),
        },
        {
            title: "No longer judged",
            rows: no_longer_judged.map(({ rule, arn, address, reason }) => [rule, address ?? arn, reason]),
        },
        {
            title: "Not judged",
            rows: not_judged.map(({ source_type, address, why }) => [source_type, address, why]),
        },
        {
            title: "Changes elsewhere",
            rows: elsewhere.map(({ account, region, resources }) => [
                `${account} ${region}`.trim(),
                (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(resources, "changed resource"),
                "not scanned",
            ]),
        },
    ];
    return tables.filter(({ rows }) => rows.length > 0);
}
/** `Compared with the account as it was read 2026-01-15 12:00 UTC, 3 hours before; 123 findings were there before.` */
function comparedWith({ change, generated_at }) {
    if (change === undefined)
        return [];
    const { base, plans, counts } = change;
    const kind = { account: "the account", inventory: "a saved inventory", assessment: "an earlier assessment" }[base.kind];
    const age = base.kind === "account" ? "" : `, ${ageOf(base.collected_at, generated_at)} old`;
    const files = plans.length === 0 ? "" : ` Planned by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(plans.map(({ file }) => file))}.`;
    return [
        `Compared with ${kind} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(base.collected_at)}${age}.${files}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before.`,
    ];
}
const HOUR = 3_600_000;
/** `3 hours`, `4 days`: between two times. */
function ageOf(earlier, later) {
    const hours = Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / HOUR));
    if (hours < 1)
        return "less than an hour";
    return hours < 48 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hours, "hour") : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(Math.floor(hours / 24))} days`;
}


/***/ }),

/***/ 87652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reasonTables)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94245);



/** What a scan could not establish, and why, in the order in which the reports say it. Empty tables are left out. */
function reasonTables(scan) {
    const tables = [
        { name: "obstacles", title: "What stood in the way", noun: "obstacle", reasons: obstacles(scan) },
        { name: "listings", title: "What could not be listed", noun: "failed listing", reasons: listings(scan) },
        { name: "checks", title: "What could not be evaluated", noun: "reason", reasons: checks(scan) },
        { name: "unheard", title: "What services of AWS could not be asked", noun: "service", reasons: silences(scan) },
        { name: "waivers", title: "Waivers that cover nothing", noun: "waiver", reasons: waivers(scan) },
    ];
    return tables.filter(({ reasons }) => reasons.length > 0);
}
/** Told once, and not again for each listing and check that it stood in the way of. */
function obstacles(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedBy */ .yJ)(scan).map((blocked) => ({
        because: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .OBSTACLES */ .Dt[blocked.obstacle].because,
        about: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedReads */ .GM)(blocked),
        said: blocked.message,
        advice: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .OBSTACLES */ .Dt[blocked.obstacle].advice,
        resources: blocked.resources,
        rules: blocked.rules,
    }));
}
function listings(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notListed */ .NL)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP).map(({ type, action, kind, gaps }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(type)}s in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .gapPlaces */ .XE)(gaps)}: there may be some that nobody has judged`,
        said: gaps[0].reason.message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources: [],
        rules: [],
    }));
}
function checks(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notEvaluated */ .JB)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP).map(({ action, kind, checks: number, resources, rules, message }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, "check")} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceCounts */ .xS)(resources)}`,
        said: message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources,
        rules,
    }));
}
/** Silence of a service that was not heard would look like agreement. */
function silences({ unheard }) {
    return unheard
        .filter(({ reason }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(reason))
        .map(({ service, account, region, reason: { action, kind, message } }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `what ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]} says in ${region} of account ${account}`,
        said: message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources: [],
        rules: [],
    }));
}
function waivers(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .idleWaivers */ .sD)(scan).map(({ rule, resource, owner, expires, status, where, message = "" }) => {
        const covers = [rule, resource === "" ? "" : `on ${resource}`].filter((part) => part !== "").join(" ");
        const whose = [owner, expires === "" ? "" : `until ${expires}`].filter((part) => part !== "").join(" ");
        return {
            because: `${where} ${status}`,
            about: [covers, whose === "" ? "" : `(${whose})`].filter((part) => part !== "").join(" "),
            said: message,
            advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnWaiver */ .EX)(status),
            resources: [],
            rules: [],
        };
    });
}


/***/ }),

/***/ 58904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rereadLines)
/* harmony export */ });
/* harmony import */ var _delta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39963);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);


/** How much was read this time, in sentences, where something was taken from an earlier inventory; else none. */
function rereadLines({ reread, collected_at }) {
    if (reread === undefined)
        return [];
    const { kind, base_collected_at, places } = reread;
    const sum = (name) => places.reduce((total, { keys }) => total + keys[name], 0);
    const then = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(base_collected_at)} (${(0,_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .hy)(base_collected_at, collected_at)} old)`;
    if (kind === "touched") {
        return [
            `Read now: what the change touches and what hangs on it, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum("read"), "key")} among it. The rest is taken from the inventory of ${then}.`,
        ];
    }
    const whole = new Map();
    for (const { account, region, everything_because } of places) {
        if (everything_because === undefined)
            continue;
        whole.set(everything_because, [...(whole.get(everything_because) ?? []), `${account} ${region}`]);
    }
    return [
        `Of the keys, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("read"))} were read again, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("partly"))} in part; of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("kept"))} nothing but their listing, since no event of CloudTrail changed them after ${then}. Changes of the last quarter of an hour may show in the next scan only.`,
        ...[...whole].map(([because, where]) => `Everything was read in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(where, 5)}: ${because}.`),
    ];
}


/***/ }),

/***/ 65537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
// EXTERNAL MODULE: ./build/program/src/report/judged_by.js
var judged_by = __webpack_require__(60210);
// EXTERNAL MODULE: ./build/program/src/report/reread.js
var report_reread = __webpack_require__(58904);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/text/layout.js
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

;// CONCATENATED MODULE: ./build/program/src/report/text/blocks.js






/** What every form of the terminal's report is made of. */
/** As wide as the longest severity, "critical", so that messages stand below one another. */
const LABEL = 8;
/** What was read, where and when. */
function heading({ colors, width }, scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const places = [
        accounts.length === 0 ? "" : `account${accounts.length === 1 ? "" : "s"} ${(0,wording/* some */.zN)(accounts, 5)}`,
        regions.length > 6 ? (0,wording/* count */.U9)(regions.length, "Region") : regions.join(", "),
        `read ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}`,
    ].filter((part) => part !== "");
    const [first = "", ...rest] = wrap((0,text_escape/* visible */.RK)(`Keyproof ${scan.tool.version} · ${places.join(" · ")}`), width);
    const reread = (0,report_reread/* rereadLines */.N)(scan.inventory).flatMap((line) => wrap((0,text_escape/* visible */.RK)(line), width));
    return [colors.bold(first), ...rest.map(colors.bold), ...reread];
}
/** A severity, as wide as `LABEL`. */
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
const TAG = { pass: "PASS", fail: "FAIL", incomplete: "INCOMPLETE" };
/** The result in one sentence, and in another what was judged otherwise than by default. */
function verdictBlock({ colors, width }, scan) {
    const paint = { pass: colors.green, fail: colors.red, incomplete: colors.yellow }[scan.result];
    const { waived } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const [first = "", ...rest] = wrap(`${TAG[scan.result]} ${(0,wording/* resultSentence */.bt)(scan)}.`, width);
    // What flags leave out, whoever reads this has just asked for; a file may be somebody else's.
    const otherwise = scan.judged_by.file === undefined && scan.judged_by.own_policies === undefined ? undefined : (0,judged_by/* otherwiseLine */.xb)(scan);
    const mark = (0,judged_by/* isLoosened */.AR)(scan) ? (line) => colors.bold(colors.yellow(line)) : (line) => line;
    const tag = colors.bold(paint(first.slice(0, TAG[scan.result].length)));
    return [
        `${tag}${first.slice(TAG[scan.result].length)}`,
        ...rest,
        ...(waived === 0
            ? []
            : wrap(`${(0,wording/* count */.U9)(waived, "finding")} waived, with owner and reason: see assessment.json.`, width)),
        ...(otherwise === undefined ? [] : wrap(`${otherwise}.`, width).map(mark)),
    ];
}
/** `71 fail · 12 unknown · 340 pass`; what there is none of is left out. */
function countsLine(scan) {
    const { fail, unknown, waived, pass, not_applicable } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const counts = { fail, unknown, waived, pass, "not applicable": not_applicable };
    return Object.entries(counts)
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${(0,wording/* grouped */.zD)(number)} ${name}`)
        .join(" · ");
}

// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
// EXTERNAL MODULE: ./build/program/src/report/delta.js
var delta = __webpack_require__(39963);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
// EXTERNAL MODULE: ./build/program/src/report/reasons.js
var reasons = __webpack_require__(87652);
;// CONCATENATED MODULE: ./build/program/src/report/text/everything.js









const MAXIMUM_GROUPS = 20;
const MAXIMUM_PLACES = 12;
const MAXIMUM_MESSAGES = 5;
/**
 * Every finding, worst first, by resource, with the commands that put it right; what could not be established, by reason; a
 * table of counts; the result at the end, where the eye is. Nothing but ARNs and commands goes beyond the width.
 */
function everything(page, scan) {
    const failing = (0,findings/* failingResources */.yg)(scan, (0,delta/* isShown */.aJ)(scan));
    return [
        heading(page, scan),
        ...failing.map((entry) => resourceBlock(page, scan, entry)),
        ...(scan.change === undefined ? [] : (0,delta/* toldOf */.dc)(scan.change).map((told) => toldBlock(page, told))),
        (0,delta/* comparedWith */.o3)(scan).flatMap((text) => wrap((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), 500), page.width)),
        ...(0,reasons/* reasonTables */.s)(scan).map((table) => reasonsBlock(page, table)),
        summaryTable(page, scan),
        verdictBlock(page, scan),
    ];
}
function resourceBlock(page, scan, { resource, failing }) {
    const { colors, width } = page;
    const title = `${(0,wording/* typeName */.go)(resource.type)} ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(resource.name), 100)}`;
    const lines = wrap(`${(0,wording/* capital */.Nx)(title)} · ${(0,text_escape/* visible */.RK)(whereOf(scan, resource))}`, width).map(colors.bold);
    lines.push(...wrap((0,text_escape/* visible */.RK)(resource.arn), width).map(colors.dim));
    if (resource.impact !== undefined)
        lines.push(...wrap(`${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(resource.impact), 300)}`, width));
    return [...lines, ...failing.flatMap((located) => ["", ...findingLines(page, located)])];
}
function whereOf(scan, { account, region }) {
    const several = (0,wording/* placesOf */.ek)(scan).accounts.length > 1;
    return [region, several ? account : ""].filter((part) => part !== "").join(" · ") || account;
}
function findingLines({ colors, width }, { resource, rule, finding }) {
    const indent = " ".repeat(LABEL + 4);
    const room = width - indent.length;
    const messages = finding.messages.slice(0, MAXIMUM_MESSAGES).flatMap((text) => wrap((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), 500), room));
    const more = finding.messages.length - MAXIMUM_MESSAGES;
    if (more > 0)
        messages.push(`and ${(0,wording/* grouped */.zD)(more)} more`);
    const commands = (0,wording/* commandsFor */.Au)(rule, resource).flatMap((command) => {
        return wrapCommand((0,text_escape/* visible */.RK)(command), room - 2).map((line, index) => `${index === 0 ? "$" : " "} ${line}`);
    });
    const advice = commands.length > 0 && rule.remediation.effect !== "destroys" ? [] : wrap((0,text_escape/* visible */.RK)(rule.remediation.text), room);
    const label = severityLabel(colors, finding.severity);
    const milder = finding.environment === undefined ? "" : ` · milder in ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(finding.environment), 100)}`;
    const { confirmed_by } = finding;
    const same = confirmed_by === undefined ? "" : ` · ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)((0,wording/* confirmation */.EL)(confirmed_by)), 200)}`;
    const [first = "", ...rest] = messages;
    return [
        `  ${label}  ${first}`,
        ...[
            ...rest,
            ...wrap(`${rule.id}${milder}${same}`, room).map(colors.dim),
            ...placesOfFinding(finding)
                .flatMap((place) => wrap(place, room))
                .map(colors.dim),
            ...advice,
            ...commands.map(colors.cyan),
        ].map((line) => `${indent}${line}`),
    ];
}
/** `main.tf:12 aws_kms_key.pin`, the first three. */
function placesOfFinding({ locations = [] }) {
    return locations.slice(0, 3).map(({ file, start_line, address }) => {
        return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(`${file}:${start_line} ${address}`), 300);
    });
}
/** What a change fixes, hides, or says of what is not judged. */
function toldBlock({ colors, width }, { title, rows }) {
    const shown = rows.slice(0, MAXIMUM_GROUPS).flatMap(([what, where, why]) => {
        const parts = [what, (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(where), 300), ...(why === "" ? [] : [(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(why), 200)])];
        return wrap(parts.join(" · "), width - 2).map((line) => `  ${line}`);
    });
    const more = rows.length - MAXIMUM_GROUPS;
    return [
        colors.bold(`${title} (${(0,wording/* grouped */.zD)(rows.length)})`),
        ...shown,
        ...(more > 0 ? [`  and ${(0,wording/* grouped */.zD)(more)} more: see assessment.json`] : []),
    ];
}
/** What could not be established and why; every report has the same reasons. */
function reasonsBlock({ colors, width }, { title, noun, reasons }) {
    const shown = reasons.slice(0, MAXIMUM_GROUPS).flatMap(({ because, about, said, advice, resources, rules }) => [
        "",
        ...wrap((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(because), 200), width - 2).map((line) => `  ${colors.magenta(line)}`),
        ...[
            (0,text_escape/* cut */.Jj)(about, 400),
            examples(resources),
            rules.length === 0 ? "" : `not judged by ${(0,wording/* some */.zN)(rules, 4)}`,
            (0,text_escape/* cut */.Jj)(said, 300),
        ]
            .filter((text) => text !== "")
            .flatMap((text) => wrap((0,text_escape/* visible */.RK)(text), width - 4))
            .map((line) => `    ${line}`),
        ...wrap((0,text_escape/* visible */.RK)(advice), width - 4).map((line) => `    ${colors.cyan(line)}`),
    ]);
    const more = reasons.length - MAXIMUM_GROUPS;
    return [
        colors.bold(title),
        ...shown,
        ...(more > 0 ? ["", `  and ${(0,wording/* count */.U9)(more, `more ${noun}`)}: see assessment.json`] : []),
    ];
}
function examples(resources) {
    return (0,wording/* some */.zN)(resources.map(({ name }) => (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(name), 60)), 3);
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
        title: (0,text_escape/* visible */.RK)(place),
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

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/report/text/overview.js








/** Lines of findings, so that the whole stays on about two screens of a terminal. */
const MAXIMUM_LINES = 34;
const MAXIMUM_RESOURCES = 3;
const MAXIMUM_FIX_LINES = 2;
const MAXIMUM_REASONS = 4;
const INDENT = " ".repeat(4);
/**
 * The result on about 60 lines: the counts, what fails by rule, the worst first, each with its fix, what could not be seen,
 * and the counts again. What has no room is counted. Nothing goes beyond the width.
 */
function overview(page, scan) {
    const groups = (0,findings/* failingRules */.wm)(scan, (0,delta/* isShown */.aJ)(scan));
    return [
        [...heading(page, scan), ...verdictBlock(page, scan), ...wrap(countsLine(scan), page.width)],
        ...failingBlock(page, scan, groups),
        changeLines(page, scan),
        ...(0,reasons/* reasonTables */.s)(scan).map(({ title, noun, reasons }) => {
            const lines = reasons
                .slice(0, MAXIMUM_REASONS)
                .map(({ because, about }) => ellipsis(`  ${(0,text_escape/* visible */.RK)(because)}: ${(0,text_escape/* visible */.RK)(about)}`, page.width));
            const more = reasons.length - lines.length;
            return [page.colors.bold(title), ...lines, ...(more > 0 ? [`  and ${(0,wording/* count */.U9)(more, `more ${noun}`)}`] : [])];
        }),
        groups.length === 0 ? [] : [...verdictBlock(page, scan), ...wrap(countsLine(scan), page.width)],
    ];
}
/** With a change: what it was compared with, and how much it fixes, hides, and leaves unjudged. */
function changeLines({ width }, scan) {
    const told = scan.change === undefined ? [] : (0,delta/* toldOf */.dc)(scan.change);
    const counts = told.map(({ title, rows }) => `${title}: ${(0,wording/* grouped */.zD)(rows.length)}`).join(" · ");
    return [...(0,delta/* comparedWith */.o3)(scan).map((text) => (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), 500)), counts]
        .filter((line) => line !== "")
        .flatMap((line) => wrap(line, width));
}
function failingBlock(page, scan, groups) {
    const blocks = [];
    const labels = labelsOf(scan);
    let shown = 0;
    for (const group of groups) {
        const lines = groupLines(page, group, labels);
        if (shown > 0 && blocks.length + lines.length > MAXIMUM_LINES)
            break;
        blocks.push(...lines);
        shown += 1;
    }
    const rest = groups.slice(shown);
    const left = policy/* SEVERITIES */.oC.map((severity) => [severity, rest.filter((group) => group.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => `${(0,wording/* grouped */.zD)(number)} ${severity}`);
    const more = rest.length === 0 ? [] : wrap(`and ${(0,wording/* count */.U9)(rest.length, "more rule")}: ${(0,wording/* listed */.KE)(left)}`, page.width);
    return [[...blocks, ...more]];
}
/** The rule, its resources on a line each, and once what puts it right. */
function groupLines({ colors, width }, { rule, severity, found }, labels) {
    const room = width - INDENT.length;
    const resources = found.slice(0, MAXIMUM_RESOURCES).map(({ resource, finding }) => {
        const [message = "", ...others] = finding.messages;
        const more = others.length === 0 ? "" : ` (and ${(0,wording/* grouped */.zD)(others.length)} more)`;
        return ellipsis(`${labels(resource)}: ${(0,text_escape/* visible */.RK)(message)}${more}`, room);
    });
    const more = found.length - resources.length;
    const advice = wrap(`Fix: ${(0,text_escape/* visible */.RK)(rule.remediation.text)}`, room);
    const fix = advice.slice(0, MAXIMUM_FIX_LINES);
    if (advice.length > fix.length)
        fix.push(ellipsis(`${fix.pop() ?? ""} …`, room));
    const title = ellipsis(`${rule.id} · ${(0,wording/* count */.U9)(found.length, "resource")}`, width - LABEL - 2);
    return [
        `${severityLabel(colors, severity)}  ${colors.bold(title)}`,
        ...[
            ...resources,
            ...(more > 0 ? [`and ${(0,wording/* count */.U9)(more, "more resource")}`] : []),
            ...fix.map((line) => colors.cyan(line)),
        ].map((line) => `${INDENT}${line}`),
    ];
}
/**
 * What a line calls a resource: its name and place, and its id where several have both, as keys of one alias in two
 * accounts' copies do.
 */
function labelsOf(scan) {
    const several = (0,wording/* placesOf */.ek)(scan).accounts.length > 1;
    const label = ({ name, region, account }) => {
        const place = region === "" ? account : [region, ...(several ? [account] : [])].join(" ");
        return `${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(name), 36)} (${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(place), 60)})`;
    };
    const seen = new Map();
    for (const resource of scan.resources) {
        const key = `${resource.type} ${label(resource)}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return (resource) => {
        const own = label(resource);
        if (seen.get(`${resource.type} ${own}`) === 1)
            return own;
        return `${own} ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(resource.arn.split(/[/:]/).at(-1) ?? ""), 60)}`;
    };
}
/** At most as many columns as there are, the last of them an ellipsis where something was cut. */
function ellipsis(text, width) {
    return columns(text) <= width ? text : `${clip(text, width - 1).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/program/src/report/text/terminal.js




const NARROWEST = 60;
/** The result for a person at a terminal. It begins and ends with what matters: the middle scrolls away. */
function renderTerminal(scan, { color, width, verbosity }) {
    const page = { colors: picocolors.createColors(color), width: Math.max(NARROWEST, width) };
    const blocks = { quiet: () => [verdictBlock(page, scan)], overview: overview, everything: everything }[verbosity](page, scan);
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}


/***/ })

};
