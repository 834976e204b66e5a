export const id = 4028;
export const ids = [4028];
export const modules = {

/***/ 94962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ batchImportFindings),
/* harmony export */   l: () => (/* binding */ batchImportEvidence)
/* harmony export */ });
/* harmony import */ var _services_audit_manager_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _services_security_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42991);
/** The operations that write. Only an export may use them: the boundaries see to it. */


/** The one that writes to Security Hub. */
const batchImportFindings = _services_security_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.operation("securityhub:BatchImportFindings", (module) => module.BatchImportFindingsCommand, { quota: 10, burst: 30 });
/** The one that writes to Audit Manager. */
const batchImportEvidence = _services_audit_manager_js__WEBPACK_IMPORTED_MODULE_0__/* .auditManager */ .dZ.operation("auditmanager:BatchImportEvidenceToAssessmentControl", (module) => module.BatchImportEvidenceToAssessmentControlCommand);


/***/ }),

/***/ 16621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ AUDIT_MANAGER_ACTIONS),
  hF: () => (/* binding */ evidenceFor),
  Gu: () => (/* binding */ exportToAuditManager)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./build/program/src/aws/transport.js
var aws_transport = __webpack_require__(78985);
// EXTERNAL MODULE: ./build/program/src/aws/trust.js
var trust = __webpack_require__(394);
;// CONCATENATED MODULE: ./build/program/src/aws/put_signed.js



/**
 * Puts bytes at an address that AWS signed, by the way that calls take: through the proxy, no further than it says itself.
 *
 * @returns the HTTP status.
 * @throws where the storage could not be reached, or did not answer within so many milliseconds.
 */
async function putSigned(address, content, milliseconds) {
    const { protocol, hostname, port, pathname, searchParams } = new URL(address);
    const request = new protocols.HttpRequest({
        method: "PUT",
        protocol,
        hostname,
        ...(port === "" ? {} : { port: Number(port) }),
        path: pathname,
        query: Object.fromEntries(searchParams),
        headers: { "content-length": String(content.length) },
        body: content,
    });
    const limits = { ...aws_transport/* TRANSPORT_LIMITS */.X8, headers_ms: milliseconds, answer_ms: milliseconds };
    const transport = new aws_transport/* Transport */.oK(limits, await (0,trust/* trustedCertificates */.g)());
    try {
        return (await transport.handle(request)).response.statusCode;
    }
    finally {
        transport.destroy();
    }
}

// EXTERNAL MODULE: ./build/program/src/aws/services/audit_manager.js
var audit_manager = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/program/src/aws/writes.js
var writes = __webpack_require__(94962);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/report/assessment.js
var assessment = __webpack_require__(43783);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/text/pieces.js
var pieces = __webpack_require__(5301);
;// CONCATENATED MODULE: ./build/program/src/export/audit_manager.js










/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsauditmanager.html).
 */
const AUDIT_MANAGER_ACTIONS = {
    [audit_manager/* getAssessment */.BY.action]: "arn:*:auditmanager:*:*:assessment/*",
    [audit_manager/* getEvidenceFileUploadUrl */.Ym.action]: "*",
    [writes/* batchImportEvidence */.l.action]: "arn:*:auditmanager:*:*:assessment/*/controlSet/*",
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
        const plain = (0,pieces/* bytesOf */.$)((0,assessment/* renderAssessment */.B)(narrowed));
        const content = plain.length <= maximum_bytes ? plain : (0,external_node_zlib_.gzipSync)(plain);
        if (content.length > maximum_bytes) {
            throw new errors/* ConfigurationError */.j1(`the evidence for control "${control}" has ${content.length} bytes, of which Audit Manager takes ${maximum_bytes}: name fewer rules for it in the control map, or scan fewer accounts at once`);
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
        result: (0,model_scan/* resultOf */.Bg)(resources, gaps, scan.fail_on),
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
    const found = await caller.call(region, audit_manager/* getAssessment */.BY, { assessmentId: assessment }).catch((error) => {
        const { message } = (0,failure/* asFailure */.h_)(error);
        throw new errors/* ConfigurationError */.j1(`assessment ${assessment} cannot be read in ${region}: ${message}`, { cause: error });
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
        const hint = (0,nearest/* didYouMean */.a)(control, controls.map(({ name }) => name));
        throw new errors/* ConfigurationError */.j1(`assessment ${assessment} has no control "${control}": give its id or its name.${hint}`);
    }
    if (others.length > 0) {
        const ids = [first, ...others].map((each) => each.control).join(", ");
        throw new errors/* ConfigurationError */.j1(`assessment ${assessment} has several controls "${control}": give the id (${ids})`);
    }
    return first;
}
/** Uploads one file and attaches it to its control. Answers with what went wrong, if anything did. */
async function upload(caller, region, assessmentId, place, fileName, content) {
    const url = await caller.call(region, audit_manager/* getEvidenceFileUploadUrl */.Ym, { fileName }).catch(failure/* asFailure */.h_);
    if (url instanceof Error)
        return url.message;
    const { uploadUrl, evidenceFileName } = url;
    if (uploadUrl === undefined || evidenceFileName === undefined) {
        return `${audit_manager/* getEvidenceFileUploadUrl */.Ym.action}: the answer names no place for the file`;
    }
    const refused = await put(uploadUrl, content);
    if (refused !== undefined)
        return refused;
    const attached = await caller
        .call(region, writes/* batchImportEvidence */.l, {
        assessmentId,
        controlSetId: place.control_set,
        controlId: place.control,
        manualEvidence: [{ evidenceFileName }],
    })
        .catch(failure/* asFailure */.h_);
    if (attached instanceof Error)
        return attached.message;
    const [error] = attached.errors ?? [];
    if (error === undefined)
        return undefined;
    return (0,failure/* bounded */.Mm)(`${writes/* batchImportEvidence */.l.action}: ${error.errorCode ?? "error"}: ${error.errorMessage ?? ""}`);
}
/** Puts the file where Audit Manager said. The address is a secret while it holds, so no message repeats it. */
async function put(url, content) {
    const status = await putSigned(url, content, UPLOAD_TIMEOUT).catch(() => undefined);
    if (status === undefined)
        return "the upload of the file failed: the storage could not be reached, or took too long";
    // A redirect is followed nowhere.
    return status >= 200 && status < 300 ? undefined : `the upload of the file was refused with HTTP status ${status}`;
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

// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
// EXTERNAL MODULE: ./build/program/src/export/audit_manager.js + 1 modules
var audit_manager = __webpack_require__(16621);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/services/security_hub.js
var security_hub = __webpack_require__(42991);
// EXTERNAL MODULE: ./build/program/src/aws/writes.js
var writes = __webpack_require__(94962);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
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
    const plain = (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(given), maximum);
    return plain === "" ? "-" : plain;
}
function descriptionOf({ type, name }, rule, found) {
    const messages = found === undefined ? rule.title : found.messages.join("; ");
    return `${(0,wording/* typeName */.go)(type)} ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(name), 200)}: ${messages}`;
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





/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityhub.html).
 */
const SECURITY_HUB_ACTIONS = {
    [security_hub/* getFindings */.N4.action]: "*",
    [writes/* batchImportFindings */.W.action]: "arn:*:securityhub:*:*:product/*/default",
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
                .call(region, writes/* batchImportFindings */.W, { Findings: [...batch] })
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
    throw new errors/* ConfigurationError */.j1("an export writes, so it uses a role of its own: give --export-role-arn (arn:aws:iam::111122223333:role/Name), one for each account, or --dry-run");
}
async function connectTo(scan, role_arns, outside) {
    const regions = [...new Set(scan.inventory.scopes.map(({ region }) => region))];
    const accounts = await (0,connect/* connect */.N)({ regions, accounts: role_arns.map((role_arn) => ({ role_arn })) }, outside);
    const close = () => {
        for (const { caller } of accounts)
            caller.close();
    };
    const callers = new Map(accounts.map(({ account, caller }) => [account, caller]));
    const without = [...new Set(scan.inventory.scopes.map(({ account }) => account))].filter((id) => !callers.has(id));
    if (without.length > 0) {
        close();
        throw new errors/* ConfigurationError */.j1(`no --export-role-arn belongs to account ${without.join(", ")}, which the scan has verdicts of: Security Hub takes findings from their own account only`);
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
        return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(`not taken: ${account} ${region}${which}: ${message}`), 800);
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
        return { text: `${["Nothing was uploaded. This would be:", ...files].map(text_escape/* visible */.RK).join("\n")}\n`, complete: true };
    demandRole(options);
    if (export_role_arns.length > 1) {
        throw new errors/* ConfigurationError */.j1("an assessment belongs to one account: give one --export-role-arn");
    }
    const accounts = await (0,connect/* connect */.N)({ regions: [region], accounts: export_role_arns.map((role_arn) => ({ role_arn })) }, outside);
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
        return { text: `${lines.map((line) => (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(line), 800)).join("\n")}\n`, complete: failures.length === 0 };
    }
    finally {
        for (const { caller } of accounts)
            caller.close();
    }
}


/***/ })

};
