export const id = 4245;
export const ids = [4245];
export const modules = {

/***/ 94320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ INVENTORY_SCHEMA_VERSION),
/* harmony export */   Q1: () => (/* binding */ byGap),
/* harmony export */   Ws: () => (/* binding */ reread),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   r6: () => (/* binding */ currentAt),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/* unused harmony export scope */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38472);



/** The version of `inventory.json` that this program writes and reads. */
const INVENTORY_SCHEMA_VERSION = 1;
/** A listing that failed: resources of `type` may exist here that nobody has seen. */
const gap = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    type: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    action: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    account: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    region: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    reason: _observed_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l,
});
/** One account and Region that was scanned. `not_offered`: resource types whose service does not exist in the Region. */
const scope = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    account: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    partition: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    region: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    types: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    not_offered: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
});
/** An account and Region as one text. */
function placeName({ account, region }) {
    return `${account} ${region}`;
}
/** The order in which an inventory has its scopes, and its gaps. */
const byPlace = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(placeName);
const byGap = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)((each) => `${each.type} ${placeName(each)} ${each.action}`);
const tool = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), version: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
/** How much of an inventory was read, where the rest was taken from an earlier one; absent where everything was read. */
const reread = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** `since`: what may have changed. `touched`: what a planned change touches, and what hangs on it. */
    kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["since", "touched"]),
    /** When the scan of the earlier inventory began. */
    base_collected_at: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
    places: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        account: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** Keys of which everything, some facts, or nothing was taken from the earlier inventory. */
        keys: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ read: zod__WEBPACK_IMPORTED_MODULE_1__.number(), partly: zod__WEBPACK_IMPORTED_MODULE_1__.number(), kept: zod__WEBPACK_IMPORTED_MODULE_1__.number() }),
        /** Why nothing could be taken from the earlier inventory here. */
        everything_because: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(500).optional(),
    })),
});
/** The schema of `inventory.json`, given the schema of every resource type by name. */
function inventorySchema(types) {
    const lists = Object.fromEntries(Object.entries(types).map(([name, schema]) => [name, zod__WEBPACK_IMPORTED_MODULE_1__.array(schema).optional()]));
    return zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(INVENTORY_SCHEMA_VERSION),
        collected_at: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
        tool,
        reread: reread.optional(),
        scopes: zod__WEBPACK_IMPORTED_MODULE_1__.array(scope),
        resources: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject(lists),
        gaps: zod__WEBPACK_IMPORTED_MODULE_1__.array(gap),
    });
}
/**
 * From when on somebody has to look for changes of what an inventory holds: what was taken from an earlier one without
 * looking is as old as that.
 */
function currentAt({ collected_at, reread }) {
    return reread?.kind === "touched" ? reread.base_collected_at : collected_at;
}


/***/ }),

/***/ 50439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ judgedBy),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   qc: () => (/* binding */ configurationSource)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);


/** Where a configuration came from. */
const configurationSource = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** The configuration file, as it was named. Absent where there was none. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    /** Only where the base branch of a pull request was asked for the file, in place of the pull request. */
    base_branch: zod__WEBPACK_IMPORTED_MODULE_1__.literal(true).optional(),
});
/**
 * By what a scan was judged, as far as flags and configuration make it other than by default: a pass says no more than the
 * rules that gave it.
 */
const judgedBy = configurationSource.extend({
    fail_on: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf,
    /** Whether what is unknown ends with exit code 0. */
    allow_unknown: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    /** How many rules are on by default, how many were on, and which of the former were not. */
    rules: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ by_default: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0), on: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0), off: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) }),
    /** The rules of another severity than by default. */
    severities: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ rule: zod__WEBPACK_IMPORTED_MODULE_1__.string(), default: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf, configured: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf })),
    /** The rules with other parameters than by default. */
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    /** The own policies that judged, each path with the SHA-256 (hex) of its WASM; absent where there were none. */
    own_policies: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        source: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** Those of its rules that were on. */
        rules: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
        /** The rules of Keyproof's that they judge in place of. */
        replaces: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).min(1).optional(),
        /** Only where they were read from the base branch of a pull request. */
        base_branch: zod__WEBPACK_IMPORTED_MODULE_1__.literal(true).optional(),
    }))
        .min(1)
        .optional(),
    /** The environments in which rules are milder. */
    environments: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    /** How many waivers cover something. */
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0),
    /** How many resources there are, and how many of them no rule was about. */
    resources: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ total: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0), not_judged: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0) }),
});
/** The severity from which a finding fails a scan, unless told otherwise. */
const DEFAULT_FAIL_ON = "medium";


/***/ }),

/***/ 64670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ mapObserved),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* unused harmony exports reasonKind, obstacle */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * Why a fact is not known. `denied` names a missing permission, `invalid` an answer that does not fit AWS's own model,
 * `known_after_apply` what a planned change leaves open: nothing that could be read is missing.
 */
const reasonKind = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["denied", "throttled", "unavailable", "not_found", "invalid", "known_after_apply"]);
/**
 * What stands in the way of many reads alike, and is told once: it is about the account, the Region, the machine or the
 * network, and no permission for the one action would help.
 */
const obstacle = zod__WEBPACK_IMPORTED_MODULE_0__["enum"]([
    "region_not_enabled",
    "organization_policy",
    "session_expired",
    "clock_skewed",
    "no_answer",
]);
/** Why a fact is unknown, and which IAM action (`kms:GetKeyPolicy`) would have told. `message` is at most 500 characters. */
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    kind: reasonKind,
    action: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500),
    obstacle: obstacle.optional(),
});
function known(value) {
    return { status: "known", value };
}
function unknown(reason) {
    return { status: "unknown", reason };
}
function mapObserved(fact, change) {
    return fact.status === "known" ? known(change(fact.value)) : fact;
}
/** RFC 3339 in UTC. Absent: while the scan was made that the inventory is of, at or after its `collected_at`. */
const read_at = zod__WEBPACK_IMPORTED_MODULE_1__.datetime().optional();
const unknownFact = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("unknown"), reason, read_at });
/** The schema of an `Observed<T>`. A plain union, since `opa check -s` reads `anyOf` and ignores `oneOf`. */
function observed(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("known"), value, read_at }), unknownFact]);
}


/***/ }),

/***/ 38472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Compares by the first of the keys that differs, in the order of UTF-16 units: the same on every machine. */
function byText(...keys) {
    return (a, b) => {
        for (const key of keys) {
            const [left, right] = [key(a), key(b)];
            if (left !== right)
                return left < right ? -1 : 1;
        }
        return 0;
    };
}


/***/ }),

/***/ 84112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ statedControls),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Su: () => (/* binding */ opinionService),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   c4: () => (/* binding */ ownStatedControls),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony export mappedBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const severity = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["critical", "high", "medium", "low", "info"]);
/** Worst first. */
const SEVERITIES = severity.options;
/** True when `a` is as bad as `b` or worse. */
function atLeast(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
/** True when `a` is less bad than `b`. */
function isMilder(a, b) {
    return !atLeast(a, b);
}
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z][a-z0-9_]*\/[a-z][a-z0-9_]*$/);
/**
 * Who states that a rule maps to a control: AWS itself, a third party, Keyproof's own reading of the control's text, or, of
 * an own policy, whoever wrote that.
 */
const mappedBy = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["aws", "third_party", "keyproof", "own"]);
/** Framework -> control ids. */
const controls = zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1));
/** A rule's mappings as METADATA has them, by who states them, so that none can be written that nobody states. */
const statedControls = statedOnce(mappedBy.exclude(["own"]));
/** Those of an own policy: Keyproof has no reading for what it does not know. */
const ownStatedControls = statedOnce(mappedBy.exclude(["keyproof"]));
function statedOnce(by) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(by, controls).refine((stated) => {
        const frameworks = Object.values(stated).flatMap((of) => Object.keys(of));
        return new Set(frameworks).size === frameworks.length;
    }, { error: "a framework's mapping is stated by one, not by two" });
}
/** The services of AWS that judge keys and clusters themselves, as METADATA's `aws_checks` names them. */
const opinionService = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["security_hub", "access_analyzer", "trusted_advisor", "aws_config"]);
const SERVICE_NAMES = {
    security_hub: "AWS Security Hub CSPM",
    access_analyzer: "IAM Access Analyzer",
    trusted_advisor: "AWS Trusted Advisor",
    aws_config: "AWS Config",
};
/** One rule as its policy's METADATA block declares it. The id is the policy's path, `kms_key/rotation_enabled`. */
const rule = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: path,
    type: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(256),
    description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(1024),
    severity,
    /** How bad a violation can be, where the rule has degrees above its own severity. */
    worst: severity.optional(),
    /** Off until a configuration turns it on. */
    opt_in: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** Facets that must be known before it can be said whether the rule is about a resource. */
    selects_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1),
    /** Facets that must be known before a subject can be judged. */
    judges_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    /**
     * Facets in which more may be wrong than in those of `judges_by`: what is wrong already is told without them, and
     * nothing passes while one of them is not known.
     */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        default: zod__WEBPACK_IMPORTED_MODULE_0__.json(),
        /** JSON Schema of the parameter's value. */
        schema: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.json()),
        description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    })),
    /** Framework -> control ids. */
    controls,
    /** Framework -> who states the mapping. METADATA has the two in one, `statedControls`: every framework in `controls` is here. */
    controls_by: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), mappedBy),
    /** `terraform`: type of Terraform's -> the line of HCL that puts it right there. */
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        text: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
        cli: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        /** What the worst of the commands does; absent from catalogues of former versions. */
        effect: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["reads", "changes", "destroys"]).optional(),
        terraform: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional(),
    }),
    related_resources: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ ref: zod__WEBPACK_IMPORTED_MODULE_0__.url({ protocol: /^https$/ }), description: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() })),
    /** Judges what a planned change takes away: it applies only to a scan that has one. */
    of_change: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true).optional(),
    /** Former ids. */
    was: zod__WEBPACK_IMPORTED_MODULE_0__.array(path),
    /** Facets that are read with the rule as further evidence; no verdict waits for them unless the policy says so. */
    also_reads: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    /**
     * The attributes of the resource, as a planned change has them, that decide the verdict; where this is absent, those that
     * the facets follow from. Findings stand on their lines.
     */
    decided_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
    /** The checks of AWS's own that ask the same of a resource, by service. */
    aws_checks: zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(opinionService, zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1)).optional(),
    /** The audit service that the rule is about: the types of resources that it can see, and why it can see no others. */
    audit_service: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
        sees: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
        lacks: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional(),
    })
        .optional(),
});
/** A rule with its name. */
function named(declared) {
    return { ...declared, name: declared.id.slice(declared.type.length + 1) };
}
/** How bad a violation of the rule can be. A configuration changes the rule's own severity and leaves its degrees alone. */
function worstOf(rule) {
    return rule.worst !== undefined && atLeast(rule.worst, rule.severity) ? rule.worst : rule.severity;
}
/** Every facet that a rule may look at. */
function factsOf({ selects_by, judges_by, unseen = [], also_reads = [], }) {
    return [...selects_by, ...judges_by, ...unseen, ...also_reads];
}
/** The rule catalogue beside the WASM, built from METADATA. */
const catalogue = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rules: zod__WEBPACK_IMPORTED_MODULE_0__.array(rule
        .refine(({ id, type }) => id.startsWith(`${type}/`), { error: "a rule's id begins with its type" })
        .transform(named)),
});


/***/ }),

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Y: () => (/* binding */ ASSESSMENT_SCHEMA_VERSION),
  nG: () => (/* binding */ assessment),
  Nm: () => (/* binding */ couldReach),
  qX: () => (/* binding */ countVerdicts),
  Gj: () => (/* binding */ gate),
  gQ: () => (/* binding */ isIntroduced),
  b2: () => (/* binding */ isMissing),
  Bg: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: change, planned, result, sight

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var inventory = __webpack_require__(94320);
// EXTERNAL MODULE: ./build/program/src/model/judged_by.js
var judged_by = __webpack_require__(50439);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/model/verdict.js



const verdict = schemas["enum"](["pass", "fail", "unknown", "not_applicable", "waived"]);
const baselineState = schemas["enum"](["new", "updated", "unchanged"]);
/** A place in the source that makes a resource. `attribute` is what decides, where it stands there. */
const verdict_location = schemas.strictObject({
    file: schemas.string(),
    start_line: schemas.int().min(1),
    end_line: schemas.int().min(1),
    address: schemas.string(),
    attribute: schemas.string().optional(),
});
/** What is wrong, or not known, about one resource by one rule. */
const finding = schemas.strictObject({
    rule: schemas.string(),
    verdict: schemas["enum"](["fail", "unknown", "waived"]),
    severity: policy/* severity */.yf,
    /** Sorted; at least one. */
    messages: schemas.array(schemas.string()).min(1),
    /** With `unknown` and with `could_be`: the first fact that is missing, before those that a planned change leaves open. */
    reason: observed/* reason */.l.optional(),
    /** With `fail`: how much more severe it may be, by what could not be read. */
    could_be: policy/* severity */.yf.optional(),
    /** The environment that made it milder than the rule would have it. */
    environment: schemas.string().optional(),
    /** With `waived`: who answers for it, why, and until when (`2026-06-30`). */
    waiver: schemas.strictObject({ owner: schemas.string(), reason: schemas.string(), expires: schemas.string() }).optional(),
    /** The services of AWS that say the same, each with its check. */
    confirmed_by: schemas.array(schemas.string()).min(1).optional(),
    /** Where there is a base to compare with: the base lacks it, has it less severe, or has it too. */
    baseline_state: baselineState.optional(),
    /** The source that it comes from: files from the root of the repository, lines from 1. */
    locations: schemas.array(verdict_location).optional(),
    /** SHA-256 (hex) of the rule's oldest id and the ARN: the same from scan to scan. */
    fingerprint: schemas.string().regex(/^[0-9a-f]{64}$/),
});

;// CONCATENATED MODULE: ./build/program/src/model/opinion.js




/** A service of which it could not be read what it says in one place: that nothing differs there is no agreement. */
const unheard = schemas.strictObject({
    service: policy/* opinionService */.Su,
    account: schemas.string(),
    region: schemas.string(),
    reason: observed/* reason */.l,
});
/** A resource that AWS and Keyproof judge differently by checks that ask the same, with both reasons. */
const difference = schemas.strictObject({
    arn: schemas.string(),
    type: schemas.string(),
    account: schemas.string(),
    region: schemas.string(),
    name: schemas.string(),
    service: policy/* opinionService */.Su,
    check: schemas.string(),
    says: schemas["enum"](["pass", "fail"]),
    why: schemas.string(),
    rule: schemas.string(),
    verdict: verdict,
    /** Why Keyproof says otherwise. */
    because: schemas.array(schemas.string()).min(1),
});

// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var waiver = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/program/src/model/scan.js







/** `fail`: something at or above the threshold fails. `incomplete`: nothing does, but something could not be judged. */
const result = schemas["enum"](["pass", "fail", "incomplete"]);
/** What a planned change does to a resource: which of its resources does so, and the attributes that make it replace this one. */
const planned = schemas.strictObject({
    /** The source's name: `module.hsm.aws_kms_key.pin["eu"]`. */
    address: schemas.string(),
    actions: schemas.array(schemas["enum"](["create", "update", "delete", "replace"])).min(1),
    replaced_by: schemas.array(schemas.string()),
});
/** What an assessment was compared with, and what came of it. */
const change = schemas.strictObject({
    base: schemas.strictObject({ kind: schemas["enum"](["account", "inventory", "assessment"]), collected_at: iso.datetime() }),
    plans: schemas.array(schemas.strictObject({ file: schemas.string(), kind: schemas["enum"](["terraform", "cloudformation"]), sha256: schemas.string() })),
    /** Findings that fail, or are unknown though they could be known: of the account as it will be, and of the base. */
    counts: schemas.strictObject({
        introduced: schemas.int().min(0),
        fixed: schemas.int().min(0),
        unchanged: schemas.int().min(0),
        no_longer_judged: schemas.int().min(0),
    }),
    /** Fails of the base that are gone. `address` is absent where no source names the resource. */
    fixed: schemas.array(schemas.strictObject({ rule: schemas.string(), arn: schemas.string(), address: schemas.string().optional() })),
    /** Verdicts of the base that can no longer be given. */
    no_longer_judged: schemas.array(schemas.strictObject({ rule: schemas.string(), arn: schemas.string(), address: schemas.string().optional(), reason: schemas.string() })),
    /** Planned resources that a rule could hang on and that were not judged. */
    not_judged: schemas.array(schemas.strictObject({ address: schemas.string(), source_type: schemas.string(), why: schemas.string() })),
    /** Planned changes in accounts or Regions that were not scanned, counted. */
    elsewhere: schemas.array(schemas.strictObject({ account: schemas.string(), region: schemas.string(), resources: schemas.int().min(1) })),
});
/**
 * Whether an audit service sees a resource. `seen`: it does, `unseen`: it could and does not, `unknown`: that could not be
 * read, `unavailable`: it cannot be had here, `no_coverage`: AWS offers nothing of the kind for such resources.
 */
const sight = schemas["enum"](["seen", "unseen", "unknown", "unavailable", "no_coverage"]);
/** The version of `assessment.json`. */
const ASSESSMENT_SCHEMA_VERSION = 1;
/** The schema of `assessment.json`. */
const assessment = schemas.strictObject({
    schema_version: schemas.literal(ASSESSMENT_SCHEMA_VERSION),
    generated_at: iso.datetime(),
    collected_at: iso.datetime(),
    /** How much was read this time, where something was taken from an earlier inventory. */
    reread: inventory/* reread */.Ws.optional(),
    tool: schemas.strictObject({ name: schemas.string(), version: schemas.string(), policy_digest: schemas.string() }),
    result,
    /** Account ids are replaced by stand-ins, in ARNs too: no resource can be found in an account by them. */
    redacted: schemas.literal(true).optional(),
    /** By what was judged, as far as it is other than by default. Assessments of versions before it lack it. */
    judged_by: judged_by/* judgedBy */.Nq.optional(),
    rules: schemas.array(schemas.strictObject({
        id: schemas.string(),
        title: schemas.string(),
        severity: policy/* severity */.yf,
        controls: schemas.record(schemas.string(), schemas.array(schemas.string())),
        controls_by: schemas.record(schemas.string(), schemas.string()),
        parameters: schemas.record(schemas.string(), schemas.json()),
        permissions: schemas.array(schemas.string()),
        /** Only of the policies that users bring. */
        origin: schemas.literal("own").optional(),
    })),
    resources: schemas.array(schemas.strictObject({
        type: schemas.string(),
        arn: schemas.string(),
        account: schemas.string(),
        region: schemas.string(),
        name: schemas.string(),
        verdicts: schemas.record(schemas.string(), verdict),
        findings: schemas.array(finding),
        planned: planned.optional(),
        impact: schemas.string().optional(),
        placeholders: schemas.record(schemas.string(), schemas.string()).optional(),
        exemptions: schemas.record(schemas.string(), schemas.string()).optional(),
        sees: schemas.record(schemas.string(), schemas.array(schemas.string())).optional(),
    })),
    gaps: schemas.array(inventory/* gap */.rQ),
    /** Where services of AWS judge otherwise than Keyproof, with both reasons. */
    differences: schemas.array(difference),
    /** Where it could not be read what a service of AWS says: that nothing differs there is no agreement. */
    unheard: schemas.array(unheard),
    /** Which audit service sees which cluster and key. `arns` are absent where the row is about all of the type there. */
    coverage: schemas.array(schemas.strictObject({
        type: schemas.string(),
        account: schemas.string(),
        region: schemas.string(),
        arns: schemas.array(schemas.string()).optional(),
        services: schemas.record(schemas.string(), schemas.strictObject({ sight, why: schemas.array(schemas.string()) })),
    })),
    /** Only where there is a base to compare with. */
    change: change.optional(),
    /** Only of a pull request whose own configuration would loosen the one that it was judged by: a sentence each. */
    lowered_gate: schemas.array(schemas.string()).optional(),
    /** Those of the configuration, in its order; `unused`, `expired` and `malformed` ones cover nothing. */
    waivers: schemas.array(waiver/* judgedWaiver */.QL),
});
/** What the result and the exit code count: what a change introduces, or everything. */
const gate = schemas["enum"](["introduced", "all"]);
/**
 * The result of verdicts and gaps, given the severity from which a failing one counts. What a planned change leaves open
 * does not make it incomplete.
 */
function resultOf(resources, gaps, fail_on, gate = "all") {
    const counts = (finding) => gate === "all" || isIntroduced(finding);
    const fails = resources.some(({ findings }) => findings.some((each) => each.verdict === "fail" && (0,policy/* atLeast */.jZ)(each.severity, fail_on) && counts(each)));
    if (fails)
        return "fail";
    const missing = resources.some(({ findings }) => findings.some((each) => (isMissing(each) || couldReach(each, fail_on)) && counts(each)));
    // A listing that failed failed in the base too.
    return missing || (gate === "all" && gaps.length > 0) ? "incomplete" : "pass";
}
/** Whether a finding is unknown for want of a fact that could have been read. */
function isMissing({ verdict, reason }) {
    return verdict === "unknown" && reason?.kind !== "known_after_apply";
}
/** Whether a finding fails below the threshold and would at or above it, were what could not be read as bad as can be. */
function couldReach({ verdict, severity, could_be, reason }, fail_on) {
    if (verdict !== "fail" || could_be === undefined || reason?.kind === "known_after_apply")
        return false;
    return (0,policy/* atLeast */.jZ)(could_be, fail_on) && !(0,policy/* atLeast */.jZ)(severity, fail_on);
}
/** Whether a finding is there because of the change: the base lacks it or has it less severe, and it could be known. */
function isIntroduced(finding) {
    const worse = finding.baseline_state === "new" || finding.baseline_state === "updated";
    return worse && (finding.verdict === "fail" || isMissing(finding));
}
/** How many verdicts of each kind a scan gave. */
function countVerdicts(resources) {
    const counted = COUNTED.get(resources);
    if (counted !== undefined)
        return counted;
    const counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
    for (const resource of resources) {
        for (const verdict of Object.values(resource.verdicts))
            counts[verdict] += 1;
    }
    COUNTED.set(resources, counts);
    return counts;
}
/** Every report tells the counts; those of 50,000 resources take a while. */
const COUNTED = new WeakMap();


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ byAlias),
/* harmony export */   QL: () => (/* binding */ judgedWaiver),
/* harmony export */   vv: () => (/* binding */ coverOf)
/* harmony export */ });
/* unused harmony export waiverStatus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Whether a waiver names KMS keys by their aliases. */
function byAlias({ resource }) {
    return resource.startsWith("alias/");
}
/** What a waiver covers, in words: its pattern, and the tags: `* with tag Environment=sandbox or dev`. */
function coverOf({ resource, tags = {} }) {
    const wanted = Object.entries(tags).map(([name, values]) => `${name}=${values.join(" or ")}`);
    return wanted.length === 0 ? resource : `${resource} with tag ${wanted.join(" and ")}`;
}
const waiverStatus = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["used", "unused", "expired", "malformed"]);
/** A waiver after a scan. A member that a malformed waiver lacks is empty. */
const judgedWaiver = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    resource: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: waiverStatus,
    /** How many violations it covers. Where several waivers cover one, each counts it. */
    covered: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Why it covers nothing; absent where it is used. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
});


/***/ }),

/***/ 43783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderAssessment),
/* harmony export */   P: () => (/* binding */ sortedGaps)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38472);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51095);



/** `assessment.json`: every verdict, as the schema `assessment` in src/model/scan.ts declares it. One resource a line. */
function* renderAssessment(scan) {
    const { name, version, policy_digest } = scan.tool;
    const members = {
        schema_version: JSON.stringify(_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y),
        generated_at: JSON.stringify(scan.generated_at),
        collected_at: JSON.stringify(scan.inventory.collected_at),
        ...(scan.inventory.reread === undefined ? {} : { reread: JSON.stringify(scan.inventory.reread) }),
        tool: JSON.stringify({ name, version, policy_digest }),
        result: JSON.stringify(scan.result),
        ...(scan.redacted === undefined ? {} : { redacted: JSON.stringify(scan.redacted) }),
        judged_by: JSON.stringify(scan.judged_by),
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.rules.map(ruleOf), 1),
        resources: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(resourcesOf(scan.resources), 1),
        gaps: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(sortedGaps(scan.gaps), 1),
        differences: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.differences, 1),
        unheard: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.unheard, 1),
        coverage: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(coverageRows(scan.coverage), 1),
        waivers: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.waivers, 1),
        ...(scan.change === undefined ? {} : { change: JSON.stringify(scan.change) }),
        ...(scan.lowered_gate === undefined
            ? {}
            : { lowered_gate: JSON.stringify(scan.lowered_gate.map(({ message }) => message)) }),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(members, 0);
    yield "\n";
}
/** The coverage, each row with its resources where others of their type in the same place are seen otherwise. */
function coverageRows({ rows }) {
    const place = ({ type, account, region }) => `${type} ${account} ${region}`;
    const counts = new Map();
    for (const row of rows)
        counts.set(place(row), (counts.get(place(row)) ?? 0) + 1);
    return rows
        .filter(({ cells }) => cells.length > 0)
        .map((row) => ({
        type: row.type,
        account: row.account,
        region: row.region,
        arns: counts.get(place(row)) === 1 ? undefined : row.resources.map(({ arn }) => arn),
        services: Object.fromEntries(row.cells.map(({ service, sight, why }) => [service, { sight, why }])),
    }));
}
/** The gaps in the order of the reports. */
function sortedGaps(gaps) {
    return gaps
        .map(({ type, action, account, region, reason }) => ({ type, action, account, region, reason }))
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(({ type }) => type, ({ account }) => account, ({ region }) => region, ({ action }) => action, ({ reason }) => reason.kind, ({ reason }) => reason.message));
}
function ruleOf({ id, title, severity, controls, controls_by, parameter_values, permissions, origin }) {
    return { id, title, severity, controls, controls_by, parameters: parameter_values, permissions, origin };
}
function* resourcesOf(resources) {
    for (const { type, arn, account, region, name, verdicts, findings, planned, impact, placeholders, ...rest } of resources) {
        const told = findings.map(findingOf);
        const { exemptions, sees } = rest;
        yield {
            type,
            arn,
            account,
            region,
            name,
            verdicts,
            findings: told,
            planned,
            impact,
            placeholders,
            exemptions,
            sees,
        };
    }
}
function findingOf(finding) {
    const { rule, verdict, severity, environment, messages, reason, could_be, waiver, confirmed_by } = finding;
    const { baseline_state, locations, fingerprint } = finding;
    const judged = { rule, verdict, severity, environment, messages, reason, could_be, waiver, confirmed_by };
    return { ...judged, baseline_state, locations, fingerprint };
}


/***/ }),

/***/ 42551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   JZ: () => (/* binding */ tooManyPasses),
/* harmony export */   NL: () => (/* binding */ notListed),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Zs: () => (/* binding */ eachFinding),
/* harmony export */   sD: () => (/* binding */ idleWaivers),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   wm: () => (/* binding */ failingRules),
/* harmony export */   yJ: () => (/* binding */ blockedBy),
/* harmony export */   yg: () => (/* binding */ failingResources)
/* harmony export */ });
/* unused harmony export MAXIMUM_PASSES */
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43783);



/** The findings of one verdict, worst first, then in the scan's order (type, ARN, rule). */
function findingsOf(scan, verdict) {
    return [...eachFinding(scan, verdict)];
}
/** As `findingsOf`, one after the other: a million of them in a list are a hundred megabytes. */
function* eachFinding({ rules, resources }, verdict) {
    const by_id = new Map(rules.map((rule) => [rule.id, rule]));
    const places = placesOf(resources);
    for (const severity of _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC) {
        const own = places.get(`${verdict} ${severity}`) ?? [];
        for (let at = 0; at < own.length; at += 2) {
            const resource = resources[own[at] ?? 0];
            const finding = resource?.findings[own[at + 1] ?? 0];
            if (resource === undefined || finding === undefined)
                throw new Error("the findings of a scan were changed");
            yield { resource, rule: ruleOf(by_id, finding.rule), finding };
        }
    }
}
/** Every report looks through the findings several times; of many resources that takes longer than to judge them. */
const known = new WeakMap();
function placesOf(resources) {
    const existing = known.get(resources);
    if (existing !== undefined)
        return existing;
    const counts = new Map();
    for (const { findings } of resources) {
        for (const { verdict, severity } of findings) {
            counts.set(`${verdict} ${severity}`, (counts.get(`${verdict} ${severity}`) ?? 0) + 1);
        }
    }
    const places = new Map([...counts].map(([kind, count]) => [kind, new Uint32Array(count * 2)]));
    const filled = new Map();
    for (const [number, { findings }] of resources.entries()) {
        for (const [index, { verdict, severity }] of findings.entries()) {
            const kind = `${verdict} ${severity}`;
            const at = filled.get(kind) ?? 0;
            places.get(kind)?.set([number, index], at);
            filled.set(kind, at + 2);
        }
    }
    known.set(resources, places);
    return places;
}
/** The findings that wait for what could not be read: unknown ones, and those below the threshold that may reach it. */
function* unsettled(scan) {
    yield* eachFinding(scan, "unknown");
    for (const located of eachFinding(scan, "fail"))
        if ((0,_model_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .couldReach */ .Nm)(located.finding, scan.fail_on))
            yield located;
}
function ruleOf(rules, id) {
    const rule = rules.get(id);
    if (rule === undefined)
        throw new Error(`a finding names rule ${id}, which is not among the scan's rules`);
    return rule;
}
/** Failing findings by resource: the resource with the worst finding first, among equals the one with more of them. */
function failingResources(scan, counts = () => true) {
    const byResource = new Map();
    for (const located of eachFinding(scan, "fail")) {
        if (!counts(located))
            continue;
        const own = byResource.get(located.resource);
        if (own === undefined)
            byResource.set(located.resource, [located]);
        else
            own.push(located);
    }
    return [...byResource]
        .map(([resource, failing]) => ({ resource, failing }))
        .sort((a, b) => {
        for (const severity of _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC) {
            const difference = withSeverity(b.failing, severity) - withSeverity(a.failing, severity);
            if (difference !== 0)
                return difference;
        }
        return 0;
    });
}
function withSeverity(findings, severity) {
    return findings.filter(({ finding }) => finding.severity === severity).length;
}
/** Failing findings by severity and rule: worst first, then the rule with more of them, then by id. */
function failingRules(scan, counts = () => true) {
    return groupBy([...eachFinding(scan, "fail")].filter(counts), ({ rule, finding }) => `${finding.severity} ${rule.id}`)
        .map((found) => ({ rule: found[0].rule, severity: found[0].finding.severity, found }))
        .sort((a, b) => _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        b.found.length - a.found.length ||
        (a.rule.id < b.rule.id ? -1 : 1));
}
/** Failing findings by severity, those at or above the threshold apart from those below. Worst first, none of count 0. */
function severityCounts(scan, counts_in = () => true) {
    const counts = new Map();
    for (const located of eachFinding(scan, "fail")) {
        const { finding } = located;
        if (!counts_in(located))
            continue;
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
    }
    const present = _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, counts.get(severity) ?? 0]).filter(([, count]) => count > 0);
    return {
        reached: present.filter(([severity]) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, scan.fail_on)),
        below: present.filter(([severity]) => !(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, scan.fail_on)),
    };
}
/** So many passes are told one by one where each takes a line or more; beyond, they are summed up. */
const MAXIMUM_PASSES = 100_000;
/** Whether a scan has more passes than are told one by one. */
function tooManyPasses({ resources }) {
    let passes = 0;
    for (const { verdicts } of resources) {
        for (const verdict of Object.values(verdicts))
            if (verdict === "pass")
                passes += 1;
        if (passes > MAXIMUM_PASSES)
            return true;
    }
    return false;
}
/** Whether a reason is the fact's own, and not of something that stands in the way of many facts alike. */
function isOwn(reason) {
    return reason?.obstacle === undefined;
}
/** The obstacles of a scan by account, in the order of their names. */
function blockedBy(scan) {
    const groups = new Map();
    const groupOf = (reason, account, region) => {
        const key = `${reason.obstacle} ${account}`;
        const group = groups.get(key) ?? {
            first: reason,
            regions: new Set(),
            listings: 0,
            checks: 0,
            resources: new Set(),
            rules: new Set(),
        };
        if (region !== "")
            group.regions.add(region);
        groups.set(key, group);
        return group;
    };
    for (const { reason, account, region } of (0,_assessment_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedGaps */ .P)(scan.gaps)) {
        if (!isOwn(reason))
            groupOf(reason, account, region).listings += 1;
    }
    for (const { resource, rule, finding } of unsettled(scan)) {
        if (finding.reason === undefined || isOwn(finding.reason))
            continue;
        const group = groupOf(finding.reason, resource.account, resource.region);
        group.checks += 1;
        group.resources.add(resource);
        group.rules.add(rule.id);
    }
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, { first, regions, resources, rules, ...counts }]) => first.obstacle === undefined
        ? []
        : [
            {
                ...counts,
                obstacle: first.obstacle,
                account: key.slice(key.indexOf(" ") + 1),
                regions: [...regions].sort(),
                resources: [...resources],
                rules: [...rules].sort(),
                message: first.message,
            },
        ]);
}
/** Unknown findings by IAM action and kind of reason, those whose reasons count; the group with the most findings first. */
function notEvaluated(scan, counts = () => true) {
    const groups = new Map();
    for (const { resource, rule, finding } of unsettled(scan)) {
        if (!counts(finding.reason))
            continue;
        const key = `${finding.reason?.kind ?? "unavailable"} ${finding.reason?.action ?? ""}`;
        const group = groups.get(key) ?? { first: finding, checks: 0, resources: new Set(), rules: new Set() };
        group.checks += 1;
        group.resources.add(resource);
        group.rules.add(rule.id);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ first: { reason, messages }, checks, resources, rules }) => ({
        action: reason?.action ?? "",
        kind: reason?.kind ?? "unavailable",
        checks,
        resources: [...resources],
        rules: [...rules].sort(),
        message: reason?.message ?? messages[0] ?? "",
    }))
        .sort((a, b) => b.checks - a.checks);
}
/** The gaps of a scan whose reasons count, those of many Regions together. */
function notListed(scan, counts = () => true) {
    const gaps = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedGaps */ .P)(scan.gaps).filter(({ reason }) => counts(reason));
    return groupBy(gaps, ({ type, action, reason }) => JSON.stringify([type, action, reason.kind])).map((gaps) => ({
        type: gaps[0].type,
        action: gaps[0].action,
        kind: gaps[0].reason.kind,
        gaps,
    }));
}
/** Groups in the order of their first items. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** Waivers that cover nothing, those that somebody counts on first: malformed, expired, unused; each in the file's order. */
function idleWaivers(scan) {
    return ["malformed", "expired", "unused"].flatMap((status) => scan.waivers.filter((waiver) => waiver.status === status));
}


/***/ }),

/***/ 51095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ withItems),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _9: () => (/* binding */ listOfJson),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * JSON that stays small for 50,000 resources and readable in a diff: one member or element a line, each as compact as
 * JSON gets. Made piece by piece, and can be read once. `depth` counts the tabs before the closing bracket.
 */
function* objectOf(members, depth) {
    const lines = Object.entries(members).map(([name, json]) => [`${JSON.stringify(name)}: `, json]);
    yield* bracketed("{", lines, "}", depth);
}
/** An array with one element a line. Takes the elements as they are needed, so that no second list of them is held. */
function* listOf(items, depth) {
    yield* bracketed("[", linesOf(items, JSON.stringify), "]", depth);
}
/** As `listOf`, of elements that are JSON already. */
function* listOfJson(items, depth) {
    yield* bracketed("[", linesOf(items, same), "]", depth);
}
function* linesOf(items, jsonOf) {
    for (const item of items)
        yield ["", jsonOf(item)];
}
function same(json) {
    return json;
}
function* bracketed(open, lines, close, depth) {
    const indent = `\n${"\t".repeat(depth + 1)}`;
    let before = open;
    for (const [name, json] of lines) {
        if (typeof json === "string")
            yield `${before}${indent}${name}${json}`;
        else {
            yield `${before}${indent}${name}`;
            yield* json;
        }
        before = ",";
    }
    yield before === open ? `${open}${close}` : `\n${"\t".repeat(depth)}${close}`;
}
/** The member with its items, or no member: OSCAL allows no empty array, and CycloneDX needs none. */
function withItems(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}


/***/ }),

/***/ 94245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ commandsFor),
/* harmony export */   Dt: () => (/* binding */ OBSTACLES),
/* harmony export */   EE: () => (/* binding */ failedAction),
/* harmony export */   EL: () => (/* binding */ confirmation),
/* harmony export */   EX: () => (/* binding */ adviceOnWaiver),
/* harmony export */   Ev: () => (/* binding */ SIGHT_WORDS),
/* harmony export */   GM: () => (/* binding */ blockedReads),
/* harmony export */   Hk: () => (/* binding */ statedBy),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   XE: () => (/* binding */ gapPlaces),
/* harmony export */   bt: () => (/* binding */ resultSentence),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   wV: () => (/* binding */ INFORMATION_URI),
/* harmony export */   xS: () => (/* binding */ resourceCounts),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);



/** Where Keyproof lives: rules and reports point there. */
const INFORMATION_URI = "https://github.com/keyproof/keyproof";
/** Who states that a rule maps to a control. Only what AWS states may look as if it were official. */
const STATED_BY = {
    aws: "AWS states it",
    third_party: "a third party states it",
    keyproof: "Keyproof's reading, not official",
    own: "your own reading, not official",
};
/** Who says so, in words; a mapping of unknown origin is nobody's. */
function statedBy(by) {
    return by === undefined ? "nobody states it" : STATED_BY[by];
}
/** Words of resource types that AWS does not write in small letters. */
const AWS_SPELLING = {
    cloudhsm: "CloudHSM",
    kms: "KMS",
    region: "Region",
};
/** A resource type in AWS's words: `kms_custom_key_store` is a "KMS custom key store". */
function typeName(type) {
    return type
        .split("_")
        .map((word) => AWS_SPELLING[word] ?? word)
        .join(" ");
}
/** `1,200 KMS keys`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** `1,200`. */
function grouped(number) {
    return number.toLocaleString("en-US");
}
/** `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** At most `maximum` items, then how many more there are. */
function some(items, maximum) {
    if (items.length <= maximum)
        return items.join(", ");
    return `${items.slice(0, maximum).join(", ")} and ${grouped(items.length - maximum)} more`;
}
/** `1,000 KMS keys and 1 CloudHSM cluster`. */
function resourceCounts(resources) {
    const counts = new Map();
    for (const { type } of resources)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return listed([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, number]) => count(number, typeName(type))));
}
/** The result in one sentence, with the threshold and without a full stop. Holds numbers and fixed words only. */
function resultSentence(scan) {
    if (scan.change !== undefined && scan.gate === "introduced")
        return changeSentence(scan, scan.change);
    const counts = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(scan.resources);
    const { reached, below } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severityCounts */ .ur)(scan);
    const threshold = `at or above ${scan.fail_on}`;
    const less = sum(below) > 0 ? [`${failing(sum(below))} below it`] : [];
    const unknown = counts.unknown > 0 ? [`${count(counts.unknown, "check")} could not be evaluated`] : [];
    const gaps = scan.gaps.length > 0 ? [`${count(scan.gaps.length, "listing")} failed`] : [];
    const open = scan.resources
        .flatMap(({ findings }) => findings)
        .filter((each) => (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .couldReach */ .Nm)(each, scan.fail_on)).length;
    const worse = open > 0 ? [`${failing(open)} below it that may reach it`] : [];
    switch (scan.result) {
        case "fail": {
            const severities = listed(reached.map(([severity, number]) => `${grouped(number)} ${severity}`));
            return [`${failing(sum(reached))} ${threshold}: ${severities}`, ...less, ...unknown, ...gaps].join("; ");
        }
        case "incomplete": {
            const sentence = `Compliance is not established: nothing known fails ${threshold}, but ${listed([...worse, ...unknown, ...gaps])}`;
            return [sentence, ...less].join("; ");
        }
        case "pass": {
            if (scan.resources.length === 0)
                return "Nothing was judged: no resource was found";
            const passing = `${count(counts.pass, "check")} ${counts.pass === 1 ? "passes" : "pass"}`;
            const sentence = `Nothing fails ${threshold}: ${passing} on ${count(scan.resources.length, "resource")}`;
            return [sentence, ...less, ...unknown, ...gaps].join("; ");
        }
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(scan.result);
    }
}
/** The same where only what a change introduces counts. */
function changeSentence(scan, { counts }) {
    const { reached, below } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severityCounts */ .ur)(scan, ({ finding }) => (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isIntroduced */ .gQ)(finding));
    const severities = listed(reached.map(([severity, number]) => `${grouped(number)} ${severity}`));
    const missing = counts.introduced - sum(reached) - sum(below);
    const what = scan.change?.base.kind === "assessment" ? "Since the baseline" : "With this change";
    const first = sum(reached) > 0
        ? `${what} ${failing(sum(reached))} at or above ${scan.fail_on} that did not before: ${severities}`
        : `${what} nothing new fails at or above ${scan.fail_on}`;
    return [
        first,
        ...(sum(below) > 0 ? [`${failing(sum(below))} below it`] : []),
        ...(missing > 0 ? [`${count(missing, "check")} could not be evaluated`] : []),
        `${grouped(counts.fixed)} fixed, ${grouped(counts.no_longer_judged)} no longer judged, ${grouped(counts.unchanged)} there before`,
    ].join("; ");
}
function failing(number) {
    return `${count(number, "check")} ${number === 1 ? "fails" : "fail"}`;
}
function sum(counts) {
    return counts.reduce((total, [, number]) => total + number, 0);
}
/** An own policy that failed stands where else the IAM action does, which has no space: `policy kms_key/named_well`. */
function isOwnPolicy(action) {
    return action.startsWith("policy ");
}
/** `kms:GetKeyPolicy denied`; an unnamed action is "a fact". */
function failedAction(action, kind) {
    if (isOwnPolicy(action))
        return `own ${action} gave no answer`;
    return `${action === "" ? "a fact" : action} ${kind.replaceAll("_", " ")}`;
}
/** `eu-west-1 and us-east-1 of account 111122223333`. */
function gapPlaces(gaps) {
    const regions = new Map();
    for (const { account, region } of gaps)
        regions.set(account, (regions.get(account) ?? new Set()).add(region));
    return some([...regions].map(([account, own]) => `${some([...own].sort(), 20)} of account ${account}`), 5);
}
/** What to do about a fact that could not be read. */
function adviceOn(kind, action) {
    if (isOwnPolicy(action))
        return "Correct the own policy: `keyproof policy check` and `keyproof policy test` help.";
    switch (kind) {
        case "denied": {
            const own = action.startsWith("kms:")
                ? ", and see whether a key policy or an organization's policy denies it"
                : "";
            return `Allow ${action === "" ? "it" : action} to the role that scans${own}.`;
        }
        case "throttled":
            return "Scan again, at a quieter time or with a lower API rate share.";
        case "unavailable":
            return "Scan again: AWS gave no answer, or the saved inventory does not hold this fact.";
        case "not_found":
            return "Scan again: it went away while it was being read.";
        case "invalid":
            return `AWS's answer does not fit its own model. If it stays so, tell us: ${INFORMATION_URI}/issues`;
        case "known_after_apply":
            return "Nothing to do yet: the first scan after the change is applied tells.";
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(kind);
    }
}
/** What stands in the way, in a few words; and what to do about it. */
const OBSTACLES = {
    region_not_enabled: {
        because: "the Region is not enabled",
        advice: "Enable the Region for the account (aws account enable-region), or leave it out of the scan.",
    },
    organization_policy: {
        because: "a policy of the organization forbids it",
        advice: "Permissions of the role do not help: ask who runs the organization to except the role from the policy, or leave the Region out of the scan.",
    },
    session_expired: {
        because: "the session has expired",
        advice: "Sign in again (aws sso login), or let the workflow assume its role again, for longer than the scan takes (role-duration-seconds), and scan again.",
    },
    clock_skewed: {
        because: "the clock of this machine is wrong",
        advice: "Set the clock (timedatectl set-ntp true; in a container, that of its host), and scan again.",
    },
    no_answer: {
        because: "the Region gave no answer",
        advice: "See whether a proxy (HTTPS_PROXY), a firewall or a missing VPC endpoint is in the way, or leave the Region out of the scan.",
    },
};
/** `5 listings and 11 checks in eu-central-1 of account 111122223333`. */
function blockedReads({ listings, checks, regions, account, }) {
    const what = [...(listings > 0 ? [count(listings, "listing")] : []), ...(checks > 0 ? [count(checks, "check")] : [])];
    const where = regions.length === 0 ? "" : ` in ${some(regions, 20)}`;
    return `${listed(what)}${where} of account ${account}`;
}
/** `AWS Security Hub CSPM (KMS.4) says the same`. */
function confirmation(confirmed_by) {
    return `${listed(confirmed_by)} ${confirmed_by.length === 1 ? "says" : "say"} the same`;
}
/** What to do about a waiver that covers nothing. */
function adviceOnWaiver(status) {
    switch (status) {
        case "malformed":
            return "Correct it: what it was to cover counts as failing.";
        case "expired":
            return "Put right what it covered, or have its owner renew it.";
        case "unused":
            return "Remove it, unless another scan needs it.";
        case "used":
            return "";
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(status);
    }
}
/**
 * The commands that put a finding right, one a line, with the resource's own id, ARN and Region filled in for the
 * placeholders that name its type: KEY_ID and KEY_ARN of a `kms_key`. Only plain ones are filled in, since the command is
 * there to be pasted into a shell.
 */
function commandsFor({ remediation }, resource) {
    if (remediation.cli === undefined)
        return [];
    const known = placeholdersOf(resource);
    const region = /^[a-z0-9-]+$/.test(resource.region) ? ` --region ${resource.region}` : "";
    const whole = remediation.cli.split("\\\n").map((line) => line.trim());
    return whole
        .join(" ")
        .split("\n")
        .filter((line) => !line.includes("PRIMARY_KEY_ARN") || isMultiRegion(resource))
        .map((line) => line.replace(/[A-Z][A-Z0-9_]*/g, (word) => known.get(word) ?? word))
        .map((line) => (/["']/.test(line) ? [line] : line.split(" && ")))
        .map((parts) => parts.map((part) => inRegion(part, region)).join(" && "));
}
/** The id of a multi-Region key, and of no other, begins with `mrk-`; a replica's primary is another resource. */
function isMultiRegion({ type, arn }) {
    return type === "kms_key" && /:key\/mrk-/.test(arn);
}
/** A command with its Region, before the comment that may end it. */
function inRegion(command, region) {
    const comment = command.match(/ # [^'"]*$/)?.[0] ?? "";
    const call = command.slice(0, command.length - comment.length);
    return isPlainCommand(call) ? `${call}${region}${comment}` : command;
}
/** One call of the AWS CLI that does not say its Region yet. */
function isPlainCommand(command) {
    return /^aws [^;&|<>]*$/.test(command) && !command.includes("--region");
}
/** A `kms_custom_key_store` may be called CUSTOM_KEY_STORE_ID or KEY_STORE_ID. */
function placeholdersOf({ type, arn, account, placeholders = {} }) {
    const id = arn.split(/[/:]/).at(-1) ?? "";
    const words = type.toUpperCase().split("_");
    return new Map([
        ...Object.entries(placeholders),
        ...(/^\d{12}$/.test(account) ? [["ACCOUNT_ID", account]] : []),
        ...words.flatMap((_, start) => {
            const noun = words.slice(start).join("_");
            return [
                ...(/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? [[`${noun}_ID`, id]] : []),
                ...(/^arn:[A-Za-z0-9:/_-]+$/.test(arn) ? [[`${noun}_ARN`, arn]] : []),
            ];
        }),
    ]);
}
/** The Regions of the scan's scopes and its accounts, sorted. */
function placesOf(scan) {
    return {
        accounts: [...new Set(scan.inventory.scopes.map(({ account }) => account))].sort(),
        regions: [...new Set(scan.inventory.scopes.map(({ region }) => region))].sort(),
    };
}
/** `2026-01-15 12:00 UTC`. */
function minute(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`;
}
/** What an audit service's sight of a resource is called. */
const SIGHT_WORDS = {
    seen: "sees it",
    unseen: "does not see it",
    unknown: "unknown",
    unavailable: "does not apply",
    no_coverage: "AWS has none",
};
/** With a capital letter at its beginning. */
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
