export const id = 4090;
export const ids = [4090];
export const modules = {

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
            "3.7": "An alarm tells of customer-created keys that are disabled or to be deleted",
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
    pqc: {
        name: "Post-quantum transition (NIST IR 8547 draft, NIST SP 800-131A, CNSA 2.0)",
        titles_by: "keyproof",
        controls: {
            "IR-8547": "What quantum computers break is deprecated after 2030 and disallowed after 2035 (draft)",
            "SP-800-131A": "What is too weak already is not used",
            "CNSA-2.0": "National Security Systems use the NSA's suite, anew from 2027 and wholly from 2032",
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


/***/ }),

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   hd: () => (/* binding */ loadPolicies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);



/** Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). */
function loadPolicies(directory) {
    return bundleOf(readPolicies(directory));
}
function readPolicies(directory) {
    return {
        wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("policies.wasm", directory)),
        catalogue: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("catalogue.json", directory)),
    };
}
/** @throws where `catalogue` is none. */
function bundleOf({ wasm, catalogue: text }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(wasm).update(text).digest("hex");
    return { wasm, rules: _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW.parse(JSON.parse(new TextDecoder().decode(text))).rules, digest };
}


/***/ }),

/***/ 60210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ isLoosened),
/* harmony export */   GA: () => (/* binding */ judgedByLines),
/* harmony export */   Sh: () => (/* binding */ configurationName),
/* harmony export */   xb: () => (/* binding */ otherwiseLine)
/* harmony export */ });
/* harmony import */ var _model_judged_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50439);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84112);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31537);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94245);




const MAXIMUM_NAMES = 10;
const MAXIMUM_NAME = 200;
/** Which file judged, without a full stop: `.keyproof.yml of the base branch`. Made visible and cut, not escaped. */
function configurationName({ judged_by: { file, base_branch } }) {
    const name = file === undefined ? "no configuration file" : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file), MAXIMUM_NAME);
    if (base_branch !== true)
        return name;
    return file === undefined ? `${name} on the base branch` : `${name} of the base branch`;
}
/** Whether less fails than by default for what flags or configuration say. Parameters and waivers may be right either way. */
function isLoosened({ judged_by }) {
    const { rules, severities, environments, own_policies = [], fail_on, allow_unknown } = judged_by;
    return (rules.off.length > 0 ||
        severities.some(({ default: usual, configured }) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(configured, usual)) ||
        environments.length > 0 ||
        own_policies.some(({ replaces = [] }) => replaces.length > 0) ||
        (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(_model_judged_by_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FAIL_ON */ .VQ, fail_on) ||
        allow_unknown);
}
/**
 * One line, without names and a full stop, for who reads no further: `74 of 84 rules are off · … (.keyproof.yml)`. Undefined
 * where all was judged as it is by default.
 */
function otherwiseLine(scan) {
    const parts = otherwise(scan);
    if (parts.length === 0)
        return undefined;
    const whats = [...parts, ...notJudged(scan)].map(({ what }) => what).join(" · ");
    return `${isLoosened(scan) ? "⚠ " : ""}${whats} (${configurationName(scan)})`;
}
/**
 * By what a scan was judged, a sentence each without a full stop: the file, how many rules, and all that is otherwise than by
 * default. Texts of a configuration are made visible and cut; each report escapes the lines for its own format.
 */
function judgedByLines(scan) {
    const { on } = scan.judged_by.rules;
    const redacted = scan.redacted === true ? "; account ids are replaced by stand-ins" : "";
    return [
        `Judged by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(on, "rule")}, with ${configurationName(scan)}${redacted}`,
        ...[...otherwise(scan), ...notJudged(scan)].map(({ what, names }) => {
            const shown = names.map((name) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(name), MAXIMUM_NAME));
            return shown.length === 0 ? what : `${what}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(shown, MAXIMUM_NAMES)}`;
        }),
    ];
}
function otherwise({ judged_by }) {
    const { rules, severities, parameters, environments, waivers, own_policies = [], fail_on, allow_unknown } = judged_by;
    const found = [];
    const add = (number, what, names = []) => {
        if (number > 0)
            found.push({ what, names });
    };
    const all = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rules.by_default, "rule");
    add(rules.off.length, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rules.off.length)} of ${all} ${are(rules.off.length)} off`, rules.off);
    add(severities.length, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(severities.length, "rule")} ${have(severities.length)} another severity than by default`, severities.map(({ rule, default: usual, configured }) => `${rule} is ${configured}, not ${usual}`));
    add(parameters.length, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(parameters.length, "rule")} ${have(parameters.length)} other parameters than by default`, parameters);
    add(environments.length, `rules are milder in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(environments.length, "environment")}`, environments);
    for (const { source, sha256, rules: own, replaces = [], base_branch } of own_policies) {
        const whose = base_branch === true ? " of the base branch" : "";
        const from = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(source), MAXIMUM_NAME)}${whose} (SHA-256 ${sha256.slice(0, 12)})`;
        found.push({
            what: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(own.length, "own rule")} of ${from} ${own.length === 1 ? "judges" : "judge"} too`,
            names: own,
        });
        add(replaces.length, `own rules of ${from} judge in place of Keyproof's`, replaces);
    }
    add(waivers, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waivers, "waiver")} ${are(waivers)} in use`);
    add(fail_on === _model_judged_by_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FAIL_ON */ .VQ ? 0 : 1, `findings count from ${fail_on} up, not from ${_model_judged_by_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FAIL_ON */ .VQ}`);
    add(allow_unknown ? 1 : 0, "what is unknown fails nothing");
    return found;
}
function notJudged({ judged_by: { resources } }) {
    const { total, not_judged } = resources;
    if (not_judged === 0)
        return [];
    const were = not_judged === 1 ? "was" : "were";
    return [{ what: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(not_judged)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total, "resource")} ${were} judged by no rule`, names: [] }];
}
function are(number) {
    return number === 1 ? "is" : "are";
}
function have(number) {
    return number === 1 ? "has" : "have";
}


/***/ }),

/***/ 44152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
function fingerprint({ id, was }, arn) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(`${was[0] ?? id}\n${arn}`)
        .digest("hex");
}
/** SHA-256, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}


/***/ })

};
