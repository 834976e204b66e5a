export const id = 9486;
export const ids = [9486];
export const modules = {

/***/ 35078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ certificatePage),
/* harmony export */   iI: () => (/* binding */ moduleOfHsmType),
/* harmony export */   tc: () => (/* binding */ moduleOfKms)
/* harmony export */ });
/** https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html, by HsmType. */
const CLOUDHSM_MODULES = {
    "hsm1.medium": { standard: "FIPS 140-2", level: 3, certificate: "4218", historical_since: "2026-01-04" },
    "hsm2m.medium": { standard: "FIPS 140-3", level: 3, certificate: "4703" },
};
/** https://docs.aws.amazon.com/kms/latest/developerguide/kms-internals.html */
const KMS_MODULE = { standard: "FIPS 140-3", level: 3, certificate: "4884" };
/** The validation of an HsmType; undefined for one that this version does not know. */
function moduleOfHsmType(hsm_type) {
    return Object.hasOwn(CLOUDHSM_MODULES, hsm_type) ? CLOUDHSM_MODULES[hsm_type] : undefined;
}
/** The validation of KMS's own HSMs. In China they are certified by OSCCA, and not by NIST. */
function moduleOfKms(partition) {
    return partition === "aws-cn" ? undefined : KMS_MODULE;
}
/** Where NIST shows a certificate. */
function certificatePage({ certificate }) {
    return `https://csrc.nist.gov/projects/cryptographic-module-validation-program/certificate/${certificate}`;
}


/***/ }),

/***/ 55520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ statusOfControls),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* unused harmony exports controlStatus, MAXIMUM_LINKS, link */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * What a scan says of a control: `met` where its rules pass on everything that they are about, `not_met` where one fails or
 * is waived, `not_established` where something is unknown or was not listed. A control of which nothing was seen has none.
 */
const controlStatus = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["met", "not_met", "not_established"]);
/** Framework -> control -> its status. */
const controls = zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100), zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200), controlStatus));
/** Longer than ten years of weeks. */
const MAXIMUM_LINKS = 530;
/** One scan of a chain: when the accounts were read, the SHA-256 of its archive, and what it said. */
const link = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    collected_at: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/),
    controls,
});
/** The scans before one, the oldest first, the one right before it last. */
const chain = zod__WEBPACK_IMPORTED_MODULE_0__.array(link).min(1).max(MAXIMUM_LINKS);
/** A chain that is one longer. Of one that is too long, the oldest are left out. */
function extended(earlier, last) {
    return [...earlier, last].slice(-MAXIMUM_LINKS);
}
/** In place of a framework, of rules that map to none: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";
/** The status of every control of which something was seen, or of whose resources a listing failed. */
function statusOfControls({ rules, resources, gaps }) {
    const verdicts = verdictsByRule(resources);
    const unlisted = new Set(gaps.map(({ type }) => type));
    const seen = new Map();
    for (const { id, controls } of rules) {
        const own = new Set(verdicts.get(id));
        own.delete("not_applicable");
        if (unlisted.has(id.split("/")[0] ?? ""))
            own.add("unknown");
        const mapped = Object.entries(controls);
        for (const [framework, ids] of mapped.length === 0 ? [[OWN_FRAMEWORK, [id]]] : mapped) {
            for (const control of ids)
                add(seen, framework, control, own);
        }
    }
    return Object.fromEntries([...seen].flatMap(([framework, own]) => {
        const statuses = [...own].flatMap(([control, all]) => all.size === 0 ? [] : [[control, statusOf(all)]]);
        return statuses.length === 0 ? [] : [[framework, Object.fromEntries(statuses)]];
    }));
}
function verdictsByRule(resources) {
    const all = new Map();
    for (const { verdicts } of resources) {
        for (const [rule, verdict] of Object.entries(verdicts)) {
            const own = all.get(rule);
            if (own === undefined)
                all.set(rule, new Set([verdict]));
            else
                own.add(verdict);
        }
    }
    return all;
}
function add(seen, framework, control, verdicts) {
    const own = seen.get(framework) ?? new Map();
    seen.set(framework, own);
    own.set(control, new Set([...(own.get(control) ?? []), ...verdicts]));
}
function statusOf(verdicts) {
    if (verdicts.has("fail") || verdicts.has("waived"))
        return "not_met";
    return verdicts.has("unknown") || !verdicts.has("pass") ? "not_established" : "met";
}


/***/ }),

/***/ 24033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderInventory)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38472);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43783);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51095);



/** `inventory.json`: what was collected, one resource a line, sorted by type and ARN. It can be judged again. */
function* renderInventory({ inventory }) {
    const { schema_version, collected_at, tool, reread, scopes, resources, gaps } = inventory;
    const places = [...scopes].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ account }) => account, ({ region }) => region));
    const types = Object.entries(resources)
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(([type]) => type))
        .map(([type, list]) => [type, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)([...list].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ arn }) => arn)), 2)]);
    const members = {
        schema_version: JSON.stringify(schema_version),
        collected_at: JSON.stringify(collected_at),
        tool: JSON.stringify(tool),
        ...(reread === undefined ? {} : { reread: JSON.stringify(reread) }),
        scopes: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(places, 1),
        resources: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(Object.fromEntries(types), 1),
        gaps: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedGaps */ .P)(gaps), 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(members, 0);
    yield "\n";
}


/***/ }),

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gateDescriptor),
/* harmony export */   g: () => (/* binding */ gateResults)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44152);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94245);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73904);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99957);





/** Not a policy's id: no policy judges the configuration that policies are judged by. */
const ID = "keyproof/gate_not_lowered";
const TEXT = "A pull request is judged by the configuration of its base branch. This one changes the configuration so that less fails once it is merged: a rule off or milder, a waiver, a Region that is not read any more.";
/** The rule about a lowered gate, where one is lowered. */
function gateDescriptor({ lowered_gate = [] }) {
    if (lowered_gate.length === 0)
        return [];
    const help = "Let those who answer for the rules look at it: it is no fault in itself. CODEOWNERS on the configuration asks them.";
    return [
        {
            id: ID,
            name: "KeyproofGateNotLowered",
            shortDescription: { text: "A change does not loosen what it is judged by." },
            fullDescription: { text: TEXT },
            help: { text: `${TEXT}\n\n${help}`, markdown: `${TEXT}\n\n${help}` },
            helpUri: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .INFORMATION_URI */ .wV,
            defaultConfiguration: { level: "warning" },
            properties: { tags: ["security", "configuration"], precision: "very-high", "problem.severity": "warning" },
        },
    ];
}
/** What is lowered, a result each, on the line that lowers it. */
function gateResults(scan) {
    const { lowered_gate = [], rules, judged_by, change } = scan;
    return lowered_gate.map(({ message, file, line }) => ({
        ruleId: ID,
        ruleIndex: rules.length,
        level: "warning",
        ...(change === undefined ? {} : { baselineState: "new" }),
        message: { text: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(`This change lowers the gate: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(message), 900)}`) },
        locations: [
            {
                physicalLocation: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .fileLocation */ .AR)({
                    file: file ?? judged_by.file ?? ".keyproof.yml",
                    start_line: line ?? 1,
                    end_line: line ?? 1,
                }),
            },
        ],
        partialFingerprints: { primaryLocationLineHash: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)({ id: ID, was: [] }, message) },
    }));
}


/***/ }),

/***/ 73904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ fileLocation),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* unused harmony export virtualPath */
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64606);


/** Identifiers of AWS are far shorter; this bounds what a foreign inventory may put there. */
const MAXIMUM_RESOURCE = 512;
/**
 * The virtual file of a resource that no source file declares: `aws/<account>/<region>/<service>/<the resource's own path>`,
 * relative and percent-encoded. GitHub refuses a whole SARIF file in which one result has no such path, or an ARN for it.
 * What is no ARN becomes one segment.
 */
function virtualPath(arn) {
    const [scheme, , service = "", region = "", account = "", ...resource] = arn.split(":");
    const parts = scheme === "arn" ? [account, region || "global", service, ...resource] : ["unknown", arn];
    const [place, own] = [parts.slice(0, 3), parts.slice(3).join("/").slice(0, MAXIMUM_RESOURCE)];
    return ["aws", ...place, ...own.split("/")]
        .filter((part) => part !== "")
        .map(segment)
        .join("/");
}
/** Percent-encodes all but RFC 3986's unreserved characters; a segment of dots would step through the path. */
function segment(text) {
    if (/^\.+$/.test(text))
        return "_".repeat(text.length);
    return encodeURIComponent(text.slice(0, MAXIMUM_RESOURCE).replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * Where a finding stands: on the line of the source that decides, with the other places as related ones; a resource that no
 * source declares has a virtual file. GitHub shows a result on its first location.
 */
function placesIn(resource, { locations = [] }) {
    const logicalLocations = [(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalLocation */ .Nt)(resource)];
    const [first, ...rest] = locations.map(fileLocation);
    if (first === undefined) {
        const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        const artifactLocation = { uri: virtualPath(resource.arn) };
        return { locations: [{ physicalLocation: { artifactLocation, region }, logicalLocations }] };
    }
    return {
        locations: [{ physicalLocation: first, logicalLocations }],
        ...(rest.length === 0
            ? {}
            : { relatedLocations: rest.map((place, index) => related(place, index, locations[index + 1])) }),
    };
}
/** A place in a file of the repository. */
function fileLocation({ file, start_line, end_line, }) {
    const uri = file
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "")
        .map(segment)
        .join("/");
    return { artifactLocation: { uri }, region: { startLine: start_line, endLine: Math.max(start_line, end_line) } };
}
function related(physicalLocation, id, place) {
    return { id, physicalLocation, message: { text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(place?.address ?? ""), 200) } };
}


/***/ }),

/***/ 35729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31537);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42551);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51095);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60210);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94245);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92352);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99957);








/** So many environments are named; assessment.json has all. */
const MAXIMUM_ENVIRONMENTS = 100;
/**
 * A SARIF 2.1.0 log of one run: the tool with its rules, what the run could not see, and the results, one a line.
 * `executionSuccessful` is true whatever happened: GitHub refuses a file that says false ("unsuccessful execution",
 * github/codeql-action#1316).
 */
function* sarifLog(scan, { results, members = {}, omitted, notes }) {
    const driver = {
        name: JSON.stringify("Keyproof"),
        version: JSON.stringify(scan.tool.version),
        semanticVersion: JSON.stringify(scan.tool.version),
        informationUri: JSON.stringify(_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .INFORMATION_URI */ .wV),
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)([...scan.rules.map(_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .descriptorOf */ .nb), ...(0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateDescriptor */ .Z)(scan)], 5),
        properties: JSON.stringify({ policy_digest: scan.tool.policy_digest }),
    };
    const invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: [...[...notes, ...gapsOf(scan)].map(warning), ...judgedOtherwise(scan)],
    };
    const run = {
        tool: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({ driver: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)(driver, 4) }, 3),
        automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
        columnKind: JSON.stringify("utf16CodeUnits"),
        invocations: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)([invocation], 3),
        ...members,
        results: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .listOfJson */ ._9)(results, 3),
        properties: JSON.stringify({
            result: scan.result,
            fail_on: scan.fail_on,
            collected_at: scan.inventory.collected_at,
            verdicts: (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(scan.resources),
            gaps: scan.gaps.length,
            judged_by: judgedByProperties(scan),
            omitted_results: omitted,
        }),
    };
    const log = {
        $schema: JSON.stringify("https://json.schemastore.org/sarif-2.1.0.json"),
        version: JSON.stringify("2.1.0"),
        runs: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .listOfJson */ ._9)([(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)(run, 2)], 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)(log, 0);
    yield "\n";
}
/** The listings that failed, a sentence for each kind. */
function gapsOf(scan) {
    const obstacles = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedBy */ .yJ)(scan).map((blocked) => `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .OBSTACLES */ .Dt[blocked.obstacle].because}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedReads */ .GM)(blocked)} (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(blocked.message, 300)})`);
    const listings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .notListed */ .NL)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP).map(({ type, action, kind, gaps }) => {
        const message = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(gaps[0].reason.message, 300);
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .typeName */ .go)(type)}s were not listed in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .gapPlaces */ .XE)(gaps)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .failedAction */ .EE)(action, kind)} (${message})`;
    });
    return [...obstacles, ...listings];
}
/** What was judged otherwise than by default, with the configuration that says so. */
function judgedOtherwise(scan) {
    if ((0,_judged_by_js__WEBPACK_IMPORTED_MODULE_3__/* .otherwiseLine */ .xb)(scan) === undefined)
        return [];
    return (0,_judged_by_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedByLines */ .GA)(scan).map((line) => notification((0,_judged_by_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoosened */ .AR)(scan) ? "warning" : "note", line));
}
/** The same as in assessment.json, for programs: names are those of rules, and texts of a configuration. */
function judgedByProperties({ judged_by }) {
    const text = (value) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(value), 1000);
    const { file, environments, own_policies, ...rest } = judged_by;
    return {
        ...(file === undefined ? {} : { file: text(file) }),
        ...rest,
        ...(own_policies === undefined
            ? {}
            : { own_policies: own_policies.map((each) => ({ ...each, source: text(each.source) })) }),
        environments: environments.slice(0, MAXIMUM_ENVIRONMENTS).map(text),
    };
}
function warning(text) {
    return notification("warning", text);
}
function notification(level, text) {
    return { level, message: { text: (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(text) } };
}


/***/ }),

/***/ 64606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ findingProperties),
/* harmony export */   Nt: () => (/* binding */ logicalLocation),
/* harmony export */   pG: () => (/* binding */ findingMessage)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99957);



/** The resource as SARIF names what is in no file (section 3.33). */
function logicalLocation({ name, arn }) {
    return { name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name), fullyQualifiedName: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(arn), kind: "resource" };
}
/**
 * `KMS key orders in eu-central-1: automatic rotation is off. <impact>. (<ARN>).` GitHub shows the first sentence where room
 * is scarce. Every part has its share of the limit, so that none pushes out another.
 */
function findingMessage(resource, finding) {
    const unevaluated = finding.verdict === "unknown" && !finding.messages[0]?.startsWith("not evaluated");
    const messages = `${unevaluated ? "not evaluated: " : ""}${finding.messages.join("; ")}`;
    const { impact, arn } = resource;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)([
        stopped(`${placeOf(resource)}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(messages), 400)}`),
        ...(finding.confirmed_by === undefined ? [] : [stopped((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmation */ .EL)(finding.confirmed_by)), 150))]),
        ...(impact === undefined ? [] : [stopped((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(impact), 150))]),
        `(${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(arn), 250)})`,
    ].join(" "));
}
/** `KMS key orders in eu-central-1`. */
function placeOf({ type, name, region }) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(type)} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(name), 120)}${region === "" || region === name ? "" : ` in ${region}`}`;
}
/** What a finding adds to its result. */
function findingProperties({ type }, { verdict, severity, environment }) {
    return { verdict, severity, type, ...(environment === undefined ? {} : { environment }) };
}
function stopped(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 99957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ LEVEL),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* unused harmony export MAXIMUM_TEXT */
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);


/** GitHub refuses longer texts in `shortDescription`, `fullDescription` and `message`. */
const MAXIMUM_TEXT = 1024;
/** GitHub's alerts show fewer than ten tags of a rule. */
const MAXIMUM_TAGS = 9;
/** GitHub sorts alerts into critical (over 9.0), high (7.0 to 8.9), medium and low by this number; without one, by level. */
const SECURITY_SEVERITY = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.0",
    info: undefined,
};
/** SARIF's three levels (section 3.27.10). */
const LEVEL = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** A rule as code scanning shows it beside an alert (SARIF `reportingDescriptor`, section 3.49). */
function descriptorOf(rule) {
    const { id, type, title, description, severity, was, controls, controls_by, parameter_values, permissions } = rule;
    const security_severity = SECURITY_SEVERITY[severity];
    // A tag has no room to say who states it, so there is none for a mapping that only a third party or Keyproof makes.
    const stated = Object.keys(controls).filter((framework) => controls_by[framework] === "aws");
    return {
        id,
        name: pascalCase(id),
        ...(was.length === 0 ? {} : { deprecatedIds: [...was] }),
        shortDescription: { text: sentence(title) },
        fullDescription: { text: sentence(description) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: rule.related_resources[0]?.ref ?? _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .INFORMATION_URI */ .wV,
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: ["security", type, ...stated.sort()].slice(0, MAXIMUM_TAGS),
            precision: "very-high",
            ...(security_severity === undefined
                ? { "problem.severity": "recommendation" }
                : { "security-severity": security_severity }),
            severity,
            controls,
            controls_by,
            parameters: parameter_values,
            permissions,
            ...(rule.origin === undefined ? {} : { origin: rule.origin }),
        },
    };
}
/** `kms_key/rotation_enabled` -> `KmsKeyRotationEnabled`, the form that SARIF asks of a rule's name. */
function pascalCase(id) {
    return id
        .split(/[_/]/)
        .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
        .join("");
}
/** One or more whole sentences within GitHub's limit, safe as a SARIF text. */
function sentence(text) {
    const safe = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(text), MAXIMUM_TEXT - 1);
    return /[.!?…]$/.test(safe) ? safe : `${safe}.`;
}
function helpText(rule) {
    const { description, remediation, permissions, related_resources } = rule;
    const commands = remediation.cli === undefined ? [] : [remediation.cli.trim().split("\n").map(_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join("\n")];
    return [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(description),
        `To put it right: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(remediation.text)}`,
        ...commands,
        `Permissions: ${permissions.map(_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(", ")}`,
        ...related_resources.map(({ ref }) => `See also: ${ref}`),
    ].join("\n\n");
}
function helpMarkdown(rule) {
    const { description, remediation, permissions, related_resources, parameter_values, controls, controls_by } = rule;
    const parameters = Object.entries(parameter_values).map(([name, value]) => `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(JSON.stringify(value))}. ` +
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule.parameters[name]?.description ?? ""));
    const frameworks = Object.keys(controls)
        .sort()
        .map((framework) => {
        const ids = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((controls[framework] ?? []).join(", "));
        return `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(framework)}: ${ids} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(controls_by[framework])})`;
    });
    const links = related_resources.map(({ ref, description: text }) => {
        return `- [${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text ?? ref)}](${linkTarget(ref)})`;
    });
    return [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(description),
        "## How to put it right",
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(remediation.text),
        ...(remediation.cli === undefined ? [] : [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(remediation.cli.trim().split("\n"))]),
        ...section("Parameters", parameters),
        ...section("Permissions that the check needs", permissions.map((action) => `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(action)}`)),
        ...section("Controls", frameworks),
        ...section("Related", links),
    ].join("\n\n");
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
/** A URL that cannot end the link it stands in. */
function linkTarget(ref) {
    return new URL(ref).href.replace(/[()\\<>`|]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}


/***/ }),

/***/ 86542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   ZG: () => (/* binding */ omittedResults),
/* harmony export */   qy: () => (/* binding */ omission)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51306);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42551);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92352);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73904);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35729);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64606);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99957);








/** GitHub refuses a run with more results. */
const MAXIMUM_RESULTS = 25_000;
/** GitHub takes 10 MB, compressed; the rest is room for the rules and for another compressor. */
const MAXIMUM_COMPRESSED = 9_000_000;
/**
 * `results.sarif`: SARIF 2.1.0 as GitHub code scanning accepts it ("SARIF support for code scanning" in GitHub's docs).
 * Failing and unknown findings; an unknown one has the rule and the fingerprint of the alert it would be, so that a lost
 * permission closes no alert. Passes and waivers are left out: GitHub would show them as open alerts.
 */
function* renderSarif(scan) {
    const { lines, omitted } = selectResults(scan);
    yield* (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifLog */ .e)(scan, { results: lines, omitted, notes: omission(omitted) });
}
/** How many results GitHub's limits leave out. Kept, since the summary asks too, and it is a matter of megabytes. */
const omissions = new WeakMap();
function omittedResults(scan) {
    return omissions.get(scan) ?? selectResults(scan).omitted;
}
/** The results as JSON, failing ones before unknown ones, each worst first, and how many GitHub's limits leave out. */
function selectResults(scan) {
    const indices = new Map(scan.rules.map(({ id }, index) => [id, index]));
    // Two results with one fingerprint would be two alerts for one thing.
    const fingerprints = new Set();
    let kept = (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResults */ .g)(scan).map((result) => JSON.stringify(result));
    const of_gate = kept.length;
    for (const verdict of ["fail", "unknown"]) {
        for (const located of (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .eachFinding */ .Zs)(scan, verdict)) {
            const { fingerprint } = located.finding;
            if (fingerprints.has(fingerprint))
                continue;
            fingerprints.add(fingerprint);
            if (kept.length === MAXIMUM_RESULTS)
                continue;
            kept.push(JSON.stringify(resultOf(located, indices.get(located.rule.id) ?? -1)));
        }
    }
    for (;;) {
        const text = kept.join(",\n");
        const size = text.length < MAXIMUM_COMPRESSED / 4 ? 0 : (0,fflate__WEBPACK_IMPORTED_MODULE_7__/* .gzipSync */ .u3)((0,fflate__WEBPACK_IMPORTED_MODULE_7__/* .strToU8 */ ._u)(text), { level: 1 }).length;
        if (size <= MAXIMUM_COMPRESSED)
            break;
        kept = kept.slice(0, Math.floor((kept.length * MAXIMUM_COMPRESSED) / size) - 1);
    }
    const omitted = fingerprints.size + of_gate - kept.length;
    omissions.set(scan, omitted);
    return { lines: kept, omitted };
}
function resultOf({ resource, rule, finding }, ruleIndex) {
    return {
        ruleId: rule.id,
        ruleIndex,
        level: finding.verdict === "unknown" ? "note" : _rule_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVEL */ .Bk[finding.severity],
        message: { text: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .findingMessage */ .pG)(resource, finding) },
        ...(finding.baseline_state === undefined ? {} : { baselineState: finding.baseline_state }),
        ...(0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(resource, finding),
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        properties: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .findingProperties */ .BT)(resource, finding),
    };
}
/** What a reader has to know where GitHub's limits left results out. */
function omission(omitted) {
    if (omitted === 0)
        return [];
    return [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(omitted, "result")} did not fit into results.sarif, the least severe ones (GitHub accepts 25,000 results ` +
            "and 10 MB): assessment.json has them all",
    ];
}


/***/ })

};
