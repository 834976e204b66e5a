export const id = 3825;
export const ids = [3825];
export const modules = {

/***/ 18440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_FOLDER: () => (/* binding */ DEFAULT_FOLDER),
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
;// CONCATENATED MODULE: ./build/program/src/own/template.js




const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** The fact of each type that a new rule begins with, and the resource that its tests begin with where the fixture lacks it. */
const BEGINNINGS = {
    region: { facet: "holds" },
    account: {
        facet: "advised_clusters",
        given: 'testing.with_facets(fixtures.account, {"advised_clusters": {"available": true, "why": "", "clusters": []}})',
    },
};
/**
 * The files of a new rule, by their paths: a policy that judges by names until somebody writes what is meant, the table of
 * its cases, and what to do next. They pass `policy check` and `policy test` as they are.
 *
 * @throws ConfigurationError for an id that cannot be one.
 */
function newRule(id) {
    const [type = "", name = "", ...more] = id.split("/");
    const types = Object.keys(schemas/* resourceSchemas */.j);
    if (!types.includes(type)) {
        throw new errors/* ConfigurationError */.j1(`policy new "${id}": a rule is TYPE/NAME, and the types are ${types.join(", ")}.${(0,nearest/* didYouMean */.a)(type, types)}`);
    }
    if (!NAME.test(name) || name.endsWith("_test") || more.length > 0) {
        throw new errors/* ConfigurationError */.j1(`policy new "${id}": the name says in small_letters what a good ${type} is like, such as ${type}/named_after_team`);
    }
    return new Map([
        [`${type}/${name}.rego`, policyText(type, name)],
        [`${type}/${name}_test.rego`, testText(type, name)],
    ]);
}
/** What the files of own policies are, for whoever finds them; written once, beside the first. */
function readmeText(folder) {
    return `# Our own rules for keys and HSMs

Keyproof judges by these too: \`keyproof scan --policies ${folder}\`, or \`policies: [${folder}]\` in .keyproof.yml.

- \`TYPE/NAME.rego\` is a rule: METADATA says what it is, \`subject\` which resources it is about, \`violation\` what is wrong.
- \`TYPE/NAME_test.rego\` is its table of cases: a resource each, and the verdict that it is to get.
- \`keyproof policy check ${folder}\` compiles and validates them; \`keyproof policy test ${folder}\` runs the cases.

How to write them: docs/writing-policies.md of Keyproof.
`;
}
function words(type) {
    return type.split("_").at(-1) ?? type;
}
function policyText(type, name) {
    const { facet } = BEGINNINGS[type] ?? { facet: "metadata" };
    return `# METADATA
# title: The name of a good ${words(type)} has no space
# description: >-
#   Why it matters, and when it does not apply. This rule is a beginning: write what you mean in its place.
# scope: package
# custom:
#   severity: medium
#   selects_by: [${facet}]
#   judges_by: []
#   remediation:
#     text: Say here how to put it right, in one or two sentences.
package keyproof.${type}.${name}

# Which resources it is about. All others do not apply.
subject if startswith(input.${type}.name, "test ") == false

# What is wrong, in words that name what was found. Compare with what is there (== false, not "not"): a fact that could
# not be read must never look like a pass.
violation contains sprintf("its name, %s, has a space", [input.${type}.name]) if contains(input.${type}.name, " ")
`;
}
function testText(type, name) {
    const { facet, given = `fixtures.${words(type)}` } = BEGINNINGS[type] ?? { facet: "metadata" };
    const noun = words(type);
    const aNoun = /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
    const [action = ""] = (0,needs/* permissionsOf */.k0)({ type, selects_by: [facet], judges_by: [] });
    // As `opa fmt` has them.
    const imports = [
        `import data.keyproof.${type}.${name} as policy`,
        `import data.keyproof.lib.fixtures.${type} as fixtures`,
        "import data.keyproof.lib.testing",
    ]
        .sort()
        .join("\n");
    return `package keyproof.${type}.${name}_test

${imports}

good := ${given}

cases["a good ${noun} passes"] := {"given": object.union(good, {"name": "cards"}), "verdict": "pass"}

cases["${aNoun} whose name has a space fails"] := {
	"given": object.union(good, {"name": "my cards"}),
	"verdict": "fail",
	"violation": {"its name, my cards, has a space"},
}

cases["${aNoun} for tests is not a subject"] := {
	"given": object.union(good, {"name": "test cards"}),
	"verdict": "not_applicable",
}

# What could not be read is neither good nor bad.
cases["${aNoun} whose ${facet} could not be read is unknown"] := {
	"given": testing.without(object.union(good, {"name": "cards"}), "${facet}", "${action}"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"${type}": case.given}
}
`;
}

;// CONCATENATED MODULE: ./build/program/src/cli/policy_new.js



/** Where own policies lie unless somebody says otherwise. */
const DEFAULT_FOLDER = "policies";
function declare(command) {
    command.option("--into <dir>", "the folder of own policies", DEFAULT_FOLDER);
}
/** Writes a policy and its cases, and nothing where one of them is there. */
function run(command) {
    const [id = ""] = command.args;
    const { into } = command.opts();
    const rule = newRule(id);
    const there = (0,files/* existingOf */.fl)(into, [...rule.keys()]);
    if (there.length > 0)
        throw new errors/* ConfigurationError */.j1(`policy new: ${there.join(", ")}: there already, so nothing was written`);
    const readme = (0,files/* existingOf */.fl)(into, ["README.md"]).length > 0 ? [] : [["README.md", readmeText(into)]];
    for (const path of (0,files/* writeNewFiles */.zn)(into, new Map([...rule, ...readme])))
        process.stdout.write(`wrote ${path}\n`);
    process.stdout.write(`Write what you mean in both, then:\n  keyproof policy test ${into}\n  keyproof scan --policies ${into} --rule ${id} …\n`);
    return 0;
}


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


/***/ })

};
