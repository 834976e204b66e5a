export const id = 5898;
export const ids = [5898];
export const modules = {

/***/ 61182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ep: () => (/* binding */ CallFailed),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   Me: () => (/* binding */ skewOf),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   dS: () => (/* binding */ saysNotOffered),
/* harmony export */   eZ: () => (/* binding */ EXPIRED),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   or: () => (/* binding */ isSilence)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23609);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78985);


/** A call that gave no answer, with the reason as a scan records it. */
class CallFailed extends Error {
    reason;
    not_offered;
    name = "CallFailed";
    constructor(reason, 
    /** The service does not exist in the Region. */
    not_offered, options) {
        super(`${reason.action}: ${reason.message}`, options);
        this.reason = reason;
        this.not_offered = not_offered;
    }
}
/** The failed call that was thrown; anything else that was thrown is a bug or an abort, and is thrown on. */
function asFailure(error) {
    if (error instanceof CallFailed)
        return error;
    throw error;
}
/** AWS's own name of the error that a call failed with (`InvalidAccessException`); empty where AWS gave none. */
function errorName(failure) {
    const { name, code } = inspect(failure.cause);
    return name === "" || name === "Error" ? code : name;
}
function inspect(error) {
    const { name, message, code, Code, $metadata } = (typeof error === "object" && error !== null ? error : {});
    const status = typeof $metadata === "object" && $metadata !== null
        ? $metadata.httpStatusCode
        : undefined;
    return {
        name: typeof name === "string" ? name : "",
        message: typeof message === "string" ? message : String(error),
        code: typeof code === "string" ? code : typeof Code === "string" ? Code : "",
        status: typeof status === "number" ? status : undefined,
    };
}
/** Node's and EC2's words that the SDK does not count as transient: a cut answer, a Region that is slow to answer. */
const TRANSIENT_CODES = ["ECONNRESET", "EPIPE", "EAI_AGAIN", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];
/** Sorts an error by what to do about it: wait longer, try again, or take it as the answer. */
function failureOf(error) {
    const thrown = inspect(error);
    const { name, message, code, status } = thrown;
    const asError = { name, message, code, $metadata: status === undefined ? {} : { httpStatusCode: status } };
    // The SDK signs the next attempt by AWS's clock, so that one is worth it.
    if (skewOf(error) !== undefined)
        return "skewed";
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerTooLarge */ .UG)
        return "final";
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .AnsweredByOther */ .fw)
        return error.status >= 500 ? "transient" : "final";
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.isThrottlingError)(asError) || /^(Throttl|RequestLimitExceeded|TooManyRequests|SlowDown)/.test(thrown.name)) {
        return "throttled";
    }
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.isTransientError)(asError) || TRANSIENT_CODES.includes(thrown.code))
        return "transient";
    if (thrown.name === "SyntaxError")
        return "transient";
    return thrown.status !== undefined && thrown.status >= 500 ? "transient" : "final";
}
/** How AWS calls credentials that are over. */
const EXPIRED = ["ExpiredToken", "ExpiredTokenException", "RequestExpired"];
const DENIED = [
    "AccessDenied",
    "AccessDeniedException",
    "UnauthorizedOperation",
    "AuthFailure",
    "CloudHsmAccessDeniedException",
    ...EXPIRED,
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "SignatureDoesNotMatch",
    "InvalidSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "OptInRequired",
    "CredentialsUnavailable",
];
/** How AWS refuses what was signed at another time than its own, beside other meanings of the same names. */
const SKEWED = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];
/** AWS takes what was signed up to five minutes off; a little less shows in what it answers. */
const TOLERATED_SKEW_MS = 240_000;
/**
 * By how much AWS's clock is ahead of this machine's, in milliseconds, where that is why it refused; undefined where it is
 * not.
 */
function skewOf(error) {
    if (!SKEWED.includes(inspect(error).name))
        return undefined;
    const { $response } = error;
    const told = Date.parse($response?.headers?.date ?? "");
    const skew = told - Date.now();
    return Math.abs(skew) > TOLERATED_SKEW_MS ? skew : undefined;
}
/** Whether nothing came back in the time that was given. */
function isSilence(error) {
    const { name, code } = inspect(error);
    return name === "TimeoutError" || code === "ETIMEDOUT";
}
/** Whether AWS answered at all, be it with a refusal. */
function isAnswer(error) {
    return inspect(error).status !== undefined;
}
function kindOf(error) {
    const failure = failureOf(error);
    if (failure === "throttled")
        return "throttled";
    const { name, code, status } = inspect(error);
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .AnsweredByOther */ .fw)
        return "unavailable";
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerTooLarge */ .UG)
        return "invalid";
    if (DENIED.includes(name) || DENIED.includes(code))
        return "denied";
    if (/NotFound(Exception)?$/.test(name))
        return "not_found";
    if (failure === "transient")
        return "unavailable";
    if (status === 401 || status === 403)
        return "denied";
    if (status !== undefined && status >= 400 && status < 500)
        return "invalid";
    return name === "TypeError" ? "invalid" : "unavailable";
}
/** Why a call gave no answer, for the record. Never holds more of AWS's text than a reader needs. */
function reasonOf(error, action) {
    const { name, message } = inspect(error);
    const text = ["", "Error", "AnsweredByOther", "AnswerTooLarge"].includes(name) ? message : `${name}: ${message}`;
    const kind = kindOf(error);
    // No permission of the account's own can allow it, and AWS tells that in these words only.
    const above = kind === "denied" && /in an? (?:service|resource) control policy/.test(message);
    return { kind, action, message: bounded(text), ...(above ? { obstacle: "organization_policy" } : {}) };
}
/** AWS's words in a scan: on one line, and as long as says what is wrong. The rest may hold whatever somebody put there. */
function bounded(text) {
    const line = text.replaceAll(/\s+/g, " ").trim();
    return line.length <= MAXIMUM_MESSAGE ? line : `${line.slice(0, MAXIMUM_MESSAGE - 1)}…`;
}
const MAXIMUM_MESSAGE = 300;
/**
 * Whether an error says that the service does not exist in the Region. Believed only where AWS's endpoint list does not
 * have the service: elsewhere an unknown host or client is a failure, which must not read as "nothing there".
 */
function saysNotOffered(error, region, offeredIn) {
    if (offeredIn === undefined || offeredIn.has(region))
        return false;
    const { name, code } = inspect(error);
    return code === "ENOTFOUND" || name === "UnrecognizedClientException" || name === "EndpointError";
}


/***/ }),

/***/ 60453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ service)
/* harmony export */ });
/**
 * Declares a service: by the SDK's id of it, which names the endpoint variable (`CloudHSM V2` ->
 * `AWS_ENDPOINT_URL_CLOUDHSM_V2`), and by how its client is loaded and made, which happens at its first call. `regions`
 * are those where it is known to exist; absent for a service that every Region has. `one_at_a_time` is for a service that
 * publishes no quota and is known to mind: all its operations wait for each other.
 */
function service(service_id, load, client, regions, one_at_a_time = false) {
    // Asked once: a bundler makes a new namespace object, with all of the client's exports, at every import().
    let loading;
    const loaded = () => {
        loading ??= load();
        return loading;
    };
    const connect = async (options) => client(await loaded(), options);
    const operation = (action, command, { quota, burst = 0 } = {}) => ({
        action,
        quota,
        burst,
        service_id,
        regions,
        one_at_a_time,
        connect,
        send: async (client, input) => {
            const Asked = command(await loaded());
            return (await client.send(new Asked(input)));
        },
    });
    return {
        operation,
        paged: (action, command, { next, cut = () => false, member }, items, limits) => ({
            ...operation(action, command, limits),
            paging: { items, next, cut, resume: (input, mark) => ({ ...input, [member]: mark }) },
        }),
    };
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byNextToken),
/* harmony export */   N: () => (/* binding */ byNextTokenOfRest)
/* harmony export */ });
/** `NextToken` in the answer and in the next question. */
const byNextToken = {
    next: ({ NextToken }) => NextToken,
    member: "NextToken",
};
/** The same as the services that speak REST spell it, and CloudWatch Logs. */
const byNextTokenOfRest = {
    next: ({ nextToken }) => nextToken,
    member: "nextToken",
};


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ AUDIT_MANAGER_REGIONS),
/* harmony export */   GD: () => (/* binding */ SUPPORT_REGIONS),
/* harmony export */   Ok: () => (/* binding */ CLOUDHSM_REGIONS),
/* harmony export */   VC: () => (/* binding */ TRUSTED_ADVISOR_REGIONS),
/* harmony export */   ee: () => (/* binding */ GUARDDUTY_REGIONS),
/* harmony export */   ew: () => (/* binding */ INSPECTOR_REGIONS),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   kH: () => (/* binding */ ACCESS_ANALYZER_REGIONS)
/* harmony export */ });
/**
 * Regions by partition, as AWS's own endpoint list had them in botocore 1.43 (`endpoints.json`). Used to catch a misspelt
 * Region early and to tell "CloudHSM is not offered here" from "it could not be reached"; a Region that is not listed
 * is asked for with ec2:DescribeRegions.
 */
const REGIONS = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "cn-north-1",
    "cn-northwest-1",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "eu-isoe-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "eusc-de-east-1",
];
const WITHOUT_CLOUDHSM = [
    "ap-east-2",
    "ap-southeast-4",
    "cn-north-1",
    "cn-northwest-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "eu-isoe-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "eusc-de-east-1",
];
/** Regions where AWS's endpoint list has CloudHSM: silence there is a failure, never "not offered". */
const CLOUDHSM_REGIONS = new Set(REGIONS.filter((region) => !WITHOUT_CLOUDHSM.includes(region)));
/** Regions where AWS's endpoint list has GuardDuty: all but one. */
const GUARDDUTY_REGIONS = new Set(REGIONS.filter((region) => region !== "us-isob-west-1"));
const WITHOUT_INSPECTOR = [
    "ap-southeast-6",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "eu-isoe-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "eusc-de-east-1",
];
/** Regions where AWS's endpoint list has Amazon Inspector. */
const INSPECTOR_REGIONS = new Set(REGIONS.filter((region) => !WITHOUT_INSPECTOR.includes(region)));
const WITHOUT_ACCESS_ANALYZER = [
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
];
/** Regions where AWS's endpoint list has IAM Access Analyzer. */
const ACCESS_ANALYZER_REGIONS = new Set(REGIONS.filter((region) => !WITHOUT_ACCESS_ANALYZER.includes(region)));
/** Regions where AWS's endpoint list has Audit Manager. */
const AUDIT_MANAGER_REGIONS = new Set([
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
]);
/** Regions where AWS's endpoint list has the API of Trusted Advisor, of which any tells of all Regions of a partition. */
const TRUSTED_ADVISOR_REGIONS = new Set([
    "ap-northeast-2",
    "ap-southeast-2",
    "eu-west-1",
    "us-east-1",
    "us-east-2",
    "us-west-2",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "eusc-de-east-1",
]);
/** The one Region of each partition where AWS's endpoint list has the API of AWS Support. */
const SUPPORT_REGIONS = new Set([
    "us-east-1",
    "cn-north-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-isob-east-1",
]);


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ getAssessment),
/* harmony export */   WU: () => (/* binding */ getAccountStatus),
/* harmony export */   Ym: () => (/* binding */ getEvidenceFileUploadUrl),
/* harmony export */   dZ: () => (/* binding */ auditManager),
/* harmony export */   q: () => (/* binding */ listAssessments)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);



const auditManager = (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .service */ .e)("AuditManager", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6835)]).then(__webpack_require__.t.bind(__webpack_require__, 36835, 19)), (module, options) => new module.AuditManagerClient(options), _regions_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIT_MANAGER_REGIONS */ .Cr);
const getAccountStatus = auditManager.operation("auditmanager:GetAccountStatus", (module) => module.GetAccountStatusCommand);
const listAssessments = auditManager.paged("auditmanager:ListAssessments", (module) => module.ListAssessmentsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextTokenOfRest */ .N, (output) => output.assessmentMetadata);
/** Read by the export, which names an assessment. */
const getAssessment = auditManager.operation("auditmanager:GetAssessment", (module) => module.GetAssessmentCommand);
/** Where the export puts a file of evidence, before it is imported. */
const getEvidenceFileUploadUrl = auditManager.operation("auditmanager:GetEvidenceFileUploadUrl", (module) => module.GetEvidenceFileUploadUrlCommand);


/***/ }),

/***/ 65558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ describeBackups),
/* harmony export */   Pm: () => (/* binding */ describeClusters),
/* harmony export */   zr: () => (/* binding */ getResourcePolicy)
/* harmony export */ });
/* unused harmony exports cloudhsm, connectCloudHsm */
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);



const cloudhsm = (0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .service */ .e)("CloudHSM V2", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(1860), __webpack_require__.e(5129)]).then(__webpack_require__.t.bind(__webpack_require__, 45129, 19)), connectCloudHsm, _regions_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUDHSM_REGIONS */ .Ok, true);
const describeClusters = cloudhsm.paged("cloudhsm:DescribeClusters", (module) => module.DescribeClustersCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Clusters);
const describeBackups = cloudhsm.paged("cloudhsm:DescribeBackups", (module) => module.DescribeBackupsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Backups);
const getResourcePolicy = cloudhsm.operation("cloudhsm:GetResourcePolicy", getResourcePolicyCommand);
/** The client of 2023, put right. `module` is given, so that tests can bring a newer one. */
function connectCloudHsm(module, options) {
    // Not cached by command class: GetResourcePolicy is a ListTags with a middleware of its own.
    const { cacheMiddleware: _, ...own } = options;
    const client = new module.CloudHSMV2Client(own);
    // The client of 2023 repeats a throttled call even when told to make one attempt: past the budget, unseen.
    client.middlewareStack.add((next) => next, {
        name: "retryMiddleware",
        step: "finalizeRequest",
        priority: "high",
        override: true,
    });
    keepDroppedMembers(client);
    return client;
}
/**
 * Merges what the client's reader drops into its answers. The newest client that is published for CloudHSM is of 2023; it
 * has no `Mode`, `NetworkType`, `HsmTypeRollbackExpiration`, `EniIpV6`, `BackupArn` or backup `HsmType`. A middleware
 * above the reader adds the members that the answer lacks, from the body, which the transport reads whole. With a client that
 * knows a member, the client's own reading stays.
 */
function keepDroppedMembers(client) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { response, output } = result;
        if (isRecord(response) && response.body instanceof Uint8Array)
            addMissing(output, parse(response.body));
        return result;
    }, { step: "deserialize", priority: "high", name: "keyproofDroppedMembers" });
}
function parse(body) {
    try {
        return JSON.parse(Buffer.from(body).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** Adds to `target`, in place and to any depth, the members that only `raw` has. */
function addMissing(target, raw) {
    if (Array.isArray(target) && Array.isArray(raw)) {
        if (target.length === raw.length)
            for (const [index, item] of target.entries())
                addMissing(item, raw[index]);
        return;
    }
    if (!isRecord(target) || !isRecord(raw))
        return;
    for (const [name, value] of Object.entries(raw)) {
        // To AWS a null member is an absent one, and the client reads it so.
        if (name === "__proto__" || value === null)
            continue;
        if (target[name] === undefined)
            target[name] = value;
        else
            addMissing(target[name], value);
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
/**
 * The GetResourcePolicy command, which the 2023 client lacks: ListTags, with the target header and the body of the other
 * operation (JSON 1.1, `BaldrApiService.GetResourcePolicy`). `Policy` reaches the answer as a member that the reader drops.
 */
function getResourcePolicyCommand(module) {
    return class extends module.ListTagsCommand {
        constructor(input) {
            super({ ResourceId: input.ResourceArn });
            this.middlewareStack.add((next) => async (args) => {
                const { request } = args;
                if (isRecord(request) && isRecord(request.headers)) {
                    request.headers["x-amz-target"] = "BaldrApiService.GetResourcePolicy";
                    request.body = JSON.stringify({ ResourceArn: input.ResourceArn });
                }
                return next(args);
            }, { step: "serialize", priority: "low", name: "keyproofGetResourcePolicy" });
        }
    };
}


/***/ }),

/***/ 33358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ getEventSelectors),
/* harmony export */   c8: () => (/* binding */ lookupEvents),
/* harmony export */   rI: () => (/* binding */ getTrailStatus),
/* harmony export */   rv: () => (/* binding */ describeTrails)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);


const cloudtrail = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e)("CloudTrail", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19)), (module, options) => new module.CloudTrailClient(options));
/** Quotas: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const LIMITS = { quota: 10 };
const describeTrails = cloudtrail.operation("cloudtrail:DescribeTrails", (module) => module.DescribeTrailsCommand, LIMITS);
const getTrailStatus = cloudtrail.operation("cloudtrail:GetTrailStatus", (module) => module.GetTrailStatusCommand, LIMITS);
const getEventSelectors = cloudtrail.operation("cloudtrail:GetEventSelectors", (module) => module.GetEventSelectorsCommand, LIMITS);
/**
 * The newest first, fifty a page at most, of the last 90 days:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const lookupEvents = cloudtrail.paged("cloudtrail:LookupEvents", (module) => module.LookupEventsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Events ?? [], { quota: 2 });


/***/ }),

/***/ 92271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ getLogEvents),
/* harmony export */   Ag: () => (/* binding */ describeLogGroups),
/* harmony export */   Ds: () => (/* binding */ describeLogStreams),
/* harmony export */   nC: () => (/* binding */ describeMetricFilters)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);


const logs = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e)("CloudWatch Logs", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19)), (module, options) => new module.CloudWatchLogsClient(options));
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
const describeLogGroups = logs.paged("logs:DescribeLogGroups", (module) => module.DescribeLogGroupsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextTokenOfRest */ .N, (output) => output.logGroups, { quota: 10 });
const describeLogStreams = logs.paged("logs:DescribeLogStreams", (module) => module.DescribeLogStreamsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextTokenOfRest */ .N, (output) => output.logStreams, { quota: 25 });
const describeMetricFilters = logs.paged("logs:DescribeMetricFilters", (module) => module.DescribeMetricFiltersCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextTokenOfRest */ .N, (output) => output.metricFilters, { quota: 5 });
/** One page of a stream's events. Its last page has the token that it was asked by, so it does not page as listings do. */
const getLogEvents = logs.operation("logs:GetLogEvents", (module) => module.GetLogEventsCommand, {
    // That of the smallest Regions.
    quota: 10,
});


/***/ }),

/***/ 77143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ describeRouteTables),
/* harmony export */   Md: () => (/* binding */ getManagedPrefixListEntries),
/* harmony export */   NR: () => (/* binding */ describeFlowLogs),
/* harmony export */   SJ: () => (/* binding */ describeSubnets),
/* harmony export */   WR: () => (/* binding */ describeSecurityGroups),
/* harmony export */   Xe: () => (/* binding */ describeVpcBlockPublicAccessOptions),
/* harmony export */   YR: () => (/* binding */ describeVpcs),
/* harmony export */   _Z: () => (/* binding */ describeNetworkInterfaces),
/* harmony export */   hZ: () => (/* binding */ describeNetworkAcls),
/* harmony export */   rj: () => (/* binding */ describeRegions)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);


const ec2 = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e)("EC2", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5193)]).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19)), (module, options) => new module.EC2Client(options));
/**
 * EC2's token bucket for calls that change nothing: 100 tokens, refilled at 20 a second
 * (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html). The bucket is shared by all such calls, of
 * which a scan makes nine, so each may burst to a part of it.
 */
const LIMITS = { quota: 20, burst: 20 };
/** Which Regions there are: asked with `--all-regions`, and for a Region that this version does not know. */
const describeRegions = ec2.operation("ec2:DescribeRegions", (module) => module.DescribeRegionsCommand);
const describeVpcs = ec2.paged("ec2:DescribeVpcs", (module) => module.DescribeVpcsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Vpcs, LIMITS);
const describeSubnets = ec2.paged("ec2:DescribeSubnets", (module) => module.DescribeSubnetsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Subnets, LIMITS);
const describeRouteTables = ec2.paged("ec2:DescribeRouteTables", (module) => module.DescribeRouteTablesCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.RouteTables, LIMITS);
const describeSecurityGroups = ec2.paged("ec2:DescribeSecurityGroups", (module) => module.DescribeSecurityGroupsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.SecurityGroups, LIMITS);
const getManagedPrefixListEntries = ec2.paged("ec2:GetManagedPrefixListEntries", (module) => module.GetManagedPrefixListEntriesCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Entries, LIMITS);
const describeNetworkAcls = ec2.paged("ec2:DescribeNetworkAcls", (module) => module.DescribeNetworkAclsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.NetworkAcls, LIMITS);
const describeNetworkInterfaces = ec2.paged("ec2:DescribeNetworkInterfaces", (module) => module.DescribeNetworkInterfacesCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.NetworkInterfaces, LIMITS);
const describeFlowLogs = ec2.paged("ec2:DescribeFlowLogs", (module) => module.DescribeFlowLogsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.FlowLogs, LIMITS);
const describeVpcBlockPublicAccessOptions = ec2.operation("ec2:DescribeVpcBlockPublicAccessOptions", (module) => module.DescribeVpcBlockPublicAccessOptionsCommand, LIMITS);


/***/ }),

/***/ 42991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ getFindings),
/* harmony export */   Op: () => (/* binding */ getEnabledStandards),
/* harmony export */   P6: () => (/* binding */ describeHub),
/* harmony export */   TV: () => (/* binding */ batchGetSecurityControls),
/* harmony export */   cm: () => (/* binding */ listStandardsControlAssociations),
/* harmony export */   ut: () => (/* binding */ securityHub)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);


const securityHub = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e)("SecurityHub", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6200)]).then(__webpack_require__.t.bind(__webpack_require__, 66200, 19)), (module, options) => new module.SecurityHubClient(options));
/** Quotas: https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html */
const LIMITS = { quota: 10, burst: 30 };
const FINDINGS_LIMITS = { quota: 3, burst: 6 };
const describeHub = securityHub.operation("securityhub:DescribeHub", (module) => module.DescribeHubCommand, LIMITS);
const getEnabledStandards = securityHub.paged("securityhub:GetEnabledStandards", (module) => module.GetEnabledStandardsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.StandardsSubscriptions, LIMITS);
const batchGetSecurityControls = securityHub.operation("securityhub:BatchGetSecurityControls", (module) => module.BatchGetSecurityControlsCommand, LIMITS);
const listStandardsControlAssociations = securityHub.paged("securityhub:ListStandardsControlAssociations", (module) => module.ListStandardsControlAssociationsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.StandardsControlAssociationSummaries, LIMITS);
const getFindings = securityHub.paged("securityhub:GetFindings", (module) => module.GetFindingsCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Findings, FINDINGS_LIMITS);


/***/ }),

/***/ 23856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listServiceQuotas)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);


const quotas = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e)("Service Quotas", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2924)]).then(__webpack_require__.t.bind(__webpack_require__, 72924, 19)), (module, options) => new module.ServiceQuotasClient(options));
/** The quotas of a service as they are for the account and Region, raised ones as they were raised. */
const listServiceQuotas = quotas.paged("servicequotas:ListServiceQuotas", (module) => module.ListServiceQuotasCommand, _paging_js__WEBPACK_IMPORTED_MODULE_0__/* .byNextToken */ .G, (output) => output.Quotas ?? []);


/***/ }),

/***/ 78985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ AnswerTooLarge),
/* harmony export */   X8: () => (/* binding */ TRANSPORT_LIMITS),
/* harmony export */   fw: () => (/* binding */ AnsweredByOther),
/* harmony export */   oK: () => (/* binding */ Transport)
/* harmony export */ });
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61279);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71566);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98182);




const TRANSPORT_LIMITS = {
    connect_ms: 3_000,
    headers_ms: 20_000,
    answer_ms: 30_000,
    answer_bytes: 32 * 1024 * 1024,
};
/** An answer that is longer than any of AWS's. */
class AnswerTooLarge extends Error {
    name = "AnswerTooLarge";
}
/** Somebody on the way answered in AWS's place, with a page for people: a proxy, a firewall, a hotel's sign-in. */
class AnsweredByOther extends Error {
    status;
    name = "AnsweredByOther";
    constructor(status) {
        super(status === 407
            ? "the proxy wants to know who asks (status 407): give HTTPS_PROXY with a user and a password"
            : `a proxy or firewall on the way answered with a web page (status ${status}) in place of AWS`);
        this.status = status;
    }
}
const SOCKETS = { keepAlive: true, maxSockets: 256 };
/**
 * Carries requests to AWS within limits, through the proxy that the environment names for each host (HTTPS_PROXY,
 * HTTP_PROXY, NO_PROXY in either case). Answers are read whole, so that one that is cut, trickles or never ends fails here,
 * where it can be tried again.
 */
class Transport extends _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.NodeHttpHandler {
    #limits;
    #ca;
    #proxied = new Map();
    /** `ca`: certificates (PEM) to trust in place of Node's own. */
    constructor(limits = TRANSPORT_LIMITS, ca) {
        super({ ...timeouts(limits), httpAgent: SOCKETS, httpsAgent: ca === undefined ? SOCKETS : { ...SOCKETS, ca } });
        this.#limits = limits;
        this.#ca = ca;
    }
    async handle(...[request, options]) {
        const ends = performance.now() + this.#limits.answer_ms;
        const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(`${request.protocol}//${request.hostname}:${request.port ?? portOf(request.protocol)}`);
        const answered = proxy === "" ? await super.handle(request, options) : await this.#through(proxy).handle(request, options);
        const { response } = answered;
        const body = await whole(response.body, ends - performance.now(), this.#limits);
        if (isPage(body))
            throw new AnsweredByOther(response.statusCode);
        response.body = body;
        return answered;
    }
    destroy() {
        super.destroy();
        for (const handler of this.#proxied.values())
            handler.destroy();
    }
    #through(proxy) {
        const existing = this.#proxied.get(proxy);
        if (existing !== undefined)
            return existing;
        const httpsAgent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b(proxy, SOCKETS);
        // The agent's own options are for the way to the proxy; these are for the way through it.
        if (this.#ca !== undefined)
            Object.assign(httpsAgent.options, { ca: this.#ca });
        const handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.NodeHttpHandler({
            ...timeouts(this.#limits),
            httpAgent: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, SOCKETS),
            // A subclass of Node's HTTP agent that speaks TLS itself; the handler takes it as it is.
            httpsAgent: httpsAgent,
        });
        this.#proxied.set(proxy, handler);
        return handler;
    }
}
function timeouts({ connect_ms, headers_ms }) {
    return { connectionTimeout: connect_ms, requestTimeout: headers_ms, throwOnRequestTimeout: true };
}
function portOf(protocol) {
    return protocol === "http:" ? 80 : 443;
}
/** Reads a body to its end, in so many milliseconds and no further than the limit. */
function whole(stream, milliseconds, { answer_ms, answer_bytes }) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const timer = setTimeout(() => {
            const error = new Error(`the answer did not end within ${answer_ms / 1000} s`);
            stream.destroy(Object.assign(error, { name: "TimeoutError", code: "ETIMEDOUT" }));
        }, milliseconds);
        const settle = () => clearTimeout(timer);
        stream.on("data", (chunk) => {
            size += chunk.length;
            if (size <= answer_bytes)
                chunks.push(chunk);
            else
                stream.destroy(new AnswerTooLarge(`the answer has more than ${answer_bytes} bytes`));
        });
        stream.once("end", () => {
            settle();
            resolve(Buffer.concat(chunks));
        });
        stream.once("error", (error) => {
            settle();
            reject(error);
        });
        stream.once("close", () => {
            settle();
            // Without an end or an error before it: cut off. Rejecting what is settled does nothing.
            reject(Object.assign(new Error("the answer was cut off"), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
        });
    });
}
/** AWS answers in JSON or in XML, never with a web page. */
function isPage(body) {
    const beginning = Buffer.from(body.subarray(0, 200)).toString("latin1").trimStart().toLowerCase();
    return beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
}


/***/ }),

/***/ 79948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ iamPolicies),
/* harmony export */   bD: () => (/* binding */ advisorRecommendations),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   sh: () => (/* binding */ advisorResources),
/* harmony export */   zX: () => (/* binding */ advisorCheck)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41514);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78441);






/** Trusted Advisor ListRecommendations of its check of CloudHSM clusters, for all Regions of the partition. */
const advisorRecommendations = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_4__/* .whereAvailable */ .b)({
    recommendations: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        recommendation_arn: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        /** The worst of its resources. */
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.RecommendationStatus,
        /** `no_data_ok`: it is ok for want of anything that could be looked at. */
        status_reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.StatusReason.optional(),
        last_updated_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    })),
});
/** Trusted Advisor ListRecommendationResources of each. */
const advisorResources = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    recommendation_arn: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    resources: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        /** What Trusted Advisor calls the resource; not every check gives an id of the resource itself. */
        resource_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.ResourceStatus,
        /** The customer told Trusted Advisor to leave the resource out. */
        is_excluded: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
        /** The further columns of the check's report. */
        metadata: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
        last_updated_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    }))),
}));
/** AWS Support DescribeTrustedAdvisorCheckResult of the same check: asked where Trusted Advisor's own API cannot be had. */
const advisorCheck = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_4__/* .whereAvailable */ .b)({
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.CheckStatus,
    timestamp: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    resources: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        resource_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.ResourceStatus,
        is_excluded: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
        metadata: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    })),
});
/**
 * IAM GetAccountAuthorizationDetails: the policies that the account wrote itself, the default versions of managed ones and
 * the inline ones of users, groups and roles, with just the statements that may be about decrypting with KMS.
 */
const iamPolicies = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    /** False where there are more than are read. */
    is_complete: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    policies: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](["managed", "user", "group", "role"]),
        /** Of an inline policy: whose it is. */
        holder: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        /** Of a managed one: to how many it is attached. */
        attachments: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
        document: _policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDocument */ .y.optional(),
        unreadable: zod__WEBPACK_IMPORTED_MODULE_5__.literal(true).optional(),
    })),
});
const facets = {
    iam_policies: iamPolicies,
    advisor_recommendations: advisorRecommendations,
    advisor_resources: advisorResources,
    advisor_check: advisorCheck,
};
const account = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: () => (/* binding */ alarms),
  q3: () => (/* binding */ alarmsOf),
  RD: () => (/* binding */ alarmsOnMetrics),
  Od: () => (/* binding */ logAlarm),
  SJ: () => (/* binding */ logAlarmsOf),
  OR: () => (/* binding */ metricAlarm)
});

// UNUSED EXPORTS: evaluation

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/model/enumerations.js
var enumerations = __webpack_require__(45058);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/collect/alarm_math.js
/**
 * CloudWatch metric math, as far as alarms use it: what an expression comes to for given values of its metrics.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
const TOKEN = /(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_]\w*)|(?<mark><=|>=|==|!=|&&|\|\||[-+*/^<>(),[\]])|(?<other>\S)/g;
const MAXIMUM_DEPTH = 50;
/** What the expression comes to, or undefined where this program cannot tell. `metrics` are the values by id. */
function evaluateMath(text, metrics) {
    const tokens = [...text.matchAll(TOKEN)].map(({ groups = {} }) => groups);
    let at = 0;
    const skip = (...marks) => {
        const { mark, word = "" } = tokens[at] ?? {};
        const found = marks.find((each) => each === mark || each === word.toUpperCase());
        if (found !== undefined)
            at += 1;
        return found;
    };
    /** The arguments up to the closing mark. */
    function list(close, depth) {
        const values = [];
        if (skip(close))
            return values;
        for (;;) {
            const value = binary(0, depth + 1);
            if (value === undefined)
                return undefined;
            values.push(value);
            if (skip(close))
                return values;
            if (!skip(","))
                return undefined;
        }
    }
    function primary(depth) {
        if (depth > MAXIMUM_DEPTH)
            return undefined;
        if (skip("-")) {
            const value = primary(depth + 1);
            return value && combine(0, value, (_, b) => -b);
        }
        if (skip("(")) {
            const value = binary(0, depth + 1);
            return skip(")") ? value : undefined;
        }
        if (skip("["))
            return list("]", depth);
        const { number, word } = tokens[at++] ?? {};
        if (number !== undefined)
            return Number(number);
        if (word === undefined)
            return undefined;
        if (!skip("("))
            return metrics.get(word);
        if (word.toUpperCase() === "METRICS")
            return skip(")") ? [...metrics.values()] : undefined;
        const given = list(")", depth);
        return given && FUNCTIONS[word.toUpperCase()]?.(given);
    }
    function binary(level, depth) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return primary(depth);
        let left = binary(level + 1, depth);
        for (;;) {
            const operator = left === undefined ? undefined : skip(...Object.keys(operators));
            const apply = operator === undefined ? undefined : operators[operator];
            if (left === undefined || apply === undefined)
                return left;
            const right = binary(level + 1, depth);
            left = right === undefined ? undefined : combine(left, right, apply);
        }
    }
    const value = binary(0, 0);
    return at === tokens.length ? value : undefined;
}
/** Operators by how tightly they bind, the loosest first. */
const LEVELS = [
    { "||": (a, b) => Number(a !== 0 || b !== 0), OR: (a, b) => Number(a !== 0 || b !== 0) },
    { "&&": (a, b) => Number(a !== 0 && b !== 0), AND: (a, b) => Number(a !== 0 && b !== 0) },
    {
        "==": (a, b) => Number(a === b),
        "!=": (a, b) => Number(a !== b),
        "<=": (a, b) => Number(a <= b),
        ">=": (a, b) => Number(a >= b),
        "<": (a, b) => Number(a < b),
        ">": (a, b) => Number(a > b),
    },
    { "+": (a, b) => a + b, "-": (a, b) => a - b },
    { "*": (a, b) => a * b, "/": (a, b) => a / b },
    { "^": (a, b) => a ** b },
];
/** Without a data point on one side there is none of the whole. */
function combine(a, b, apply) {
    if (typeof a === "object")
        return a.map((each) => combine(each, b, apply));
    if (typeof b === "object")
        return b.map((each) => combine(a, each, apply));
    if (a === "missing" || b === "missing")
        return "missing";
    const value = apply(a, b);
    return Number.isFinite(value) ? value : "missing";
}
function numbersIn(values) {
    return values.flatMap((value) => (typeof value === "object" ? numbersIn(value) : value === "missing" ? [] : [value]));
}
/** One series out of several, from those that have data. */
const reducing = (reduce) => (given) => {
    const numbers = numbersIn(given);
    return numbers.length === 0 ? "missing" : reduce(numbers);
};
const FUNCTIONS = {
    SUM: reducing((numbers) => numbers.reduce((a, b) => a + b, 0)),
    MAX: reducing((numbers) => Math.max(...numbers)),
    MIN: reducing((numbers) => Math.min(...numbers)),
    AVG: reducing((numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length),
    ABS: ([value]) => value && combine(0, value, (_, b) => Math.abs(b)),
    CEIL: ([value]) => value && combine(0, value, (_, b) => Math.ceil(b)),
    FLOOR: ([value]) => value && combine(0, value, (_, b) => Math.floor(b)),
    FILL: ([value, filler]) => {
        if (typeof value === "object" || typeof filler === "object")
            return undefined;
        return value === "missing" ? filler : value;
    },
    IF: ([condition, then, otherwise = 0]) => {
        if (condition === "missing")
            return "missing";
        return typeof condition === "number" ? (condition !== 0 ? then : otherwise) : undefined;
    },
};

;// CONCATENATED MODULE: ./build/program/src/collect/alarm_rule.js
/**
 * The rule of a composite alarm, asked what alarms set it off.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
/** Words of a rule: an operator, punctuation, a state, a name in quotes or without. No alternative overlaps another. */
const WORD = /"(?<quoted>[^"]*)"|(?<mark>[(),])|(?<bare>[^\s"(),]+)/g;
const STATES = ["ALARM", "OK", "INSUFFICIENT_DATA"];
/** Parentheses deeper than this are nobody's (a rule has at most 10,240 characters). */
const alarm_rule_MAXIMUM_DEPTH = 100;
/**
 * Whether the rule turns true when the named alarms go off while every other is fine, and is not true without them: one
 * that is true at rest is in alarm all the time, and tells of nothing. A rule that cannot be read is set off by nothing.
 */
function isSetOffBy(rule, names) {
    const parsed = parse(rule);
    if (parsed === undefined)
        return false;
    return parsed((name) => names.has(name)) && !parsed(() => false);
}
function parse(rule) {
    const words = [...rule.matchAll(WORD)].map(({ groups = {} }) => ({
        text: groups.quoted ?? groups.mark ?? groups.bare ?? "",
        quoted: groups.quoted !== undefined,
    }));
    let at = 0;
    const is = (text) => words[at]?.quoted === false && words[at]?.text === text;
    const skip = (text) => {
        if (!is(text))
            return false;
        at += 1;
        return true;
    };
    /** `(name)` */
    function named() {
        if (!skip("("))
            return undefined;
        // A name without quotes may hold spaces.
        const parts = [];
        while (at < words.length && !is(")") && !is("(") && !is(","))
            parts.push(words[at++]?.text ?? "");
        return skip(")") && parts.length > 0 ? nameOf(parts.join(" ")) : undefined;
    }
    /** `AT_LEAST(2, ALARM, (a, b, c))`, `AT_LEAST(50%, NOT ALARM, (a, b))` */
    function atLeast() {
        if (!skip("("))
            return undefined;
        const amount = words[at++]?.text ?? "";
        if (!skip(","))
            return undefined;
        const negated = skip("NOT");
        const state = words[at++]?.text ?? "";
        if (!STATES.includes(state) || !skip(",") || !skip("("))
            return undefined;
        const names = [];
        while (at < words.length && !is(")"))
            if (!skip(","))
                names.push(nameOf(words[at++]?.text ?? ""));
        if (!skip(")") || !skip(")"))
            return undefined;
        const number = Number.parseInt(amount, 10);
        const needed = amount.endsWith("%") ? Math.ceil((number * names.length) / 100) : number;
        if (Number.isNaN(needed))
            return undefined;
        return (isInAlarm) => names.filter((name) => isIn(state, isInAlarm(name)) !== negated).length >= needed;
    }
    function term(depth) {
        if (depth > alarm_rule_MAXIMUM_DEPTH)
            return undefined;
        if (skip("NOT")) {
            const inner = term(depth + 1);
            return inner && ((isInAlarm) => !inner(isInAlarm));
        }
        if (skip("(")) {
            const inner = either(depth + 1);
            return skip(")") ? inner : undefined;
        }
        if (skip("TRUE"))
            return () => true;
        if (skip("FALSE"))
            return () => false;
        if (skip("AT_LEAST"))
            return atLeast();
        const state = STATES.find(skip);
        const name = state === undefined ? undefined : named();
        if (state === undefined || name === undefined)
            return undefined;
        return (isInAlarm) => isIn(state, isInAlarm(name));
    }
    function both(depth) {
        let left = term(depth);
        while (left !== undefined && skip("AND")) {
            const [first, second] = [left, term(depth)];
            left = second && ((isInAlarm) => first(isInAlarm) && second(isInAlarm));
        }
        return left;
    }
    function either(depth) {
        let left = both(depth);
        while (left !== undefined && skip("OR")) {
            const [first, second] = [left, both(depth)];
            left = second && ((isInAlarm) => first(isInAlarm) || second(isInAlarm));
        }
        return left;
    }
    const whole = either(0);
    return at === words.length ? whole : undefined;
}
function isIn(state, in_alarm) {
    if (state === "ALARM")
        return in_alarm;
    return state === "OK" && !in_alarm;
}
function nameOf(named) {
    return named.trim().replace(/^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:/, "");
}

// EXTERNAL MODULE: ./build/program/src/collect/answer.js
var answer = __webpack_require__(43929);
;// CONCATENATED MODULE: ./build/program/src/collect/alarm.js






const notifier = { alarm_name: schemas.string(), actions_enabled: schemas.boolean(), alarm_actions: schemas.array(schemas.string()) };
/** When an alarm goes off (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html). */
const evaluation = {
    comparison_operator: enumerations/* cloudwatch */.h4.ComparisonOperator.optional(),
    threshold: schemas.number().optional(),
    /** `Maximum`, `Sum`, `p99` … */
    statistic: schemas.string().optional(),
    /** Seconds. */
    period: schemas.number().optional(),
    evaluation_periods: schemas.number().optional(),
    datapoints_to_alarm: schemas.number().optional(),
    treat_missing_data: schemas.string().optional(),
    /** The metric math that is compared, and what it comes to: absent where this program cannot tell. */
    expression: schemas.strictObject({
        text: schemas.string().max(2048),
        /** All its metrics are 0. */
        at_zero: schemas.number().optional(),
        /** One of them is 1, the others are 0. */
        at_one: schemas.number().optional(),
        /** One of them is 1, the others have no data. */
        at_one_alone: schemas.number().optional(),
        /** All are a thousand million, which is more than any limit. */
        at_many: schemas.number().optional(),
    })
        .optional(),
};
/** A metric that an alarm watches or calculates with. */
const watchedMetric = {
    metric_name: schemas.string(),
    dimensions: schemas.record(schemas.string(), schemas.string()),
    statistic: schemas.string().optional(),
    period: schemas.number().optional(),
};
/** A metric alarm that is about a service. */
const alarm = schemas.strictObject({
    ...notifier,
    ...evaluation,
    /** And since when. */
    state_value: enumerations/* cloudwatch */.h4.StateValue,
    state_since: resource/* timestamp */.vE.optional(),
    /** The service's metrics that it watches, also those that it calculates with. */
    metrics: schemas.array(schemas.strictObject(watchedMetric)),
    /** The Metrics Insights and PromQL queries that it watches, as text. */
    queries: schemas.array(schemas.string()),
    /** The composite alarms that go off with it when every other alarm is fine, directly or through others. */
    composites: schemas.array(schemas.strictObject(notifier)),
});
/** An alarm on metrics of any namespace. */
const metricAlarm = schemas.strictObject({
    ...notifier,
    ...evaluation,
    metrics: schemas.array(schemas.strictObject({ namespace: schemas.string(), ...watchedMetric })),
    composites: schemas.array(schemas.strictObject(notifier)),
});
/** An alarm on what a scheduled query of log groups counts. */
const logAlarm = schemas.strictObject({
    ...notifier,
    /** Names or ARNs. */
    log_groups: schemas.array(schemas.string()),
    query: schemas.string(),
    aggregation: schemas.string().optional(),
    comparison_operator: enumerations/* cloudwatch */.h4.ComparisonOperator.optional(),
    threshold: schemas.number().optional(),
    results_to_alarm: schemas.number().optional(),
    composites: schemas.array(schemas.strictObject(notifier)),
});
/** CloudWatch DescribeAlarms: alarms of the Region that are about a service, by name. */
const alarms = schemas.array(alarm);
/** The namespaces of the metrics that are looked for, each with what a query names that is about one of them. */
const QUERIES = { "AWS/CloudHSM": /CloudHSM|\bHsm[A-Z]/, "AWS/KMS": /AWS\/KMS|\bSecondsUntilKeyMaterialExpiration\b/ };
/** The alarms about a service among all those of a Region, by name, each with the composite alarms above it. */
function alarmsOf(namespace, all, account) {
    const composites = all.filter(({ AlarmRule }) => AlarmRule !== undefined);
    return all
        .flatMap((found) => {
        if (!isMetricAlarm(found))
            return [];
        const metrics = metricsOf(found, account).flatMap((metric) => {
            const { namespace: own, ...rest } = metric;
            return own === namespace ? [rest] : [];
        });
        const queries = queriesOf(found, namespace);
        if (metrics.length === 0 && queries.length === 0)
            return [];
        return [
            (0,answer/* present */.Eb)({
                ...notifierOf(found),
                ...evaluationOf(found),
                state_value: found.StateValue,
                state_since: (0,answer/* isoTime */.Ly)(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
                metrics,
                queries,
                composites: setOffBy(found, composites).map(notifierOf),
            }),
        ];
    })
        .sort(byName);
}
/** The alarms on metrics that `wanted` names, by name, each with what makes it go off and the composite alarms above it. */
function alarmsOnMetrics(all, account, wanted) {
    const composites = all.filter(({ AlarmRule }) => AlarmRule !== undefined);
    return all
        .flatMap((found) => {
        const metrics = metricsOf(found, account).filter(wanted);
        if (!isMetricAlarm(found) || metrics.length === 0)
            return [];
        return [
            (0,answer/* present */.Eb)({
                ...notifierOf(found),
                ...evaluationOf(found),
                metrics,
                composites: setOffBy(found, composites).map(notifierOf),
            }),
        ];
    })
        .sort(byName);
}
function byName(a, b) {
    return (a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1;
}
/** The log alarms of log groups, by name. */
function logAlarmsOf(all, isWanted) {
    const composites = all.filter(({ AlarmRule }) => AlarmRule !== undefined);
    return all
        .flatMap((found) => {
        const { QueryString: query, LogGroupIdentifiers = [], AggregationExpression, } = found.ScheduledQueryConfiguration ?? {};
        if (query === undefined || !LogGroupIdentifiers.some(isWanted))
            return [];
        return [
            (0,answer/* present */.Eb)({
                ...notifierOf(found),
                log_groups: LogGroupIdentifiers,
                query,
                aggregation: AggregationExpression,
                comparison_operator: found.ComparisonOperator,
                threshold: found.Threshold,
                results_to_alarm: found.QueryResultsToAlarm,
                composites: setOffBy(found, composites).map(notifierOf),
            }),
        ];
    })
        .sort(byName);
}
function isMetricAlarm({ AlarmRule, ScheduledQueryConfiguration }) {
    return AlarmRule === undefined && ScheduledQueryConfiguration === undefined;
}
/** The composite alarms that go off when this alarm does and every other is fine, those above them among them, by name. */
function setOffBy(found, composites) {
    const names = new Set([found.AlarmName ?? ""]);
    const reached = new Set();
    for (let grown = true; grown;) {
        grown = false;
        for (const composite of composites) {
            if (reached.has(composite) || !isSetOffBy(composite.AlarmRule ?? "", names))
                continue;
            reached.add(composite);
            names.add(composite.AlarmName ?? "");
            grown = true;
        }
    }
    return [...reached].sort((a, b) => ((a.AlarmName ?? "") < (b.AlarmName ?? "") ? -1 : 1));
}
/** When it goes off: of a calculation that compares one metric as it is, by that metric's own statistic. */
function evaluationOf(found) {
    const series = found.Metrics ?? [];
    const compared = series.find(({ ReturnData }) => ReturnData !== false);
    return {
        comparison_operator: found.ComparisonOperator,
        threshold: found.Threshold,
        statistic: found.Statistic ?? found.ExtendedStatistic ?? compared?.MetricStat?.Stat,
        period: found.Period ?? compared?.MetricStat?.Period ?? compared?.Period,
        evaluation_periods: found.EvaluationPeriods,
        datapoints_to_alarm: found.DatapointsToAlarm,
        treat_missing_data: found.TreatMissingData,
        expression: compared?.Expression === undefined ? undefined : calculated(compared.Expression, series),
    };
}
const MANY = 1e9;
function calculated(text, series) {
    const at = (first, others) => {
        const values = new Map();
        let value = first;
        for (const { Id = "", MetricStat } of series) {
            if (MetricStat === undefined)
                continue;
            values.set(Id, value);
            value = others;
        }
        // Expressions may build on others; each is worked out once what it needs is there.
        for (let left = series.length; left > 0; left -= 1) {
            for (const { Id = "", Expression } of series) {
                const found = Expression === undefined || values.has(Id) ? undefined : evaluateMath(Expression, values);
                if (found !== undefined && Expression !== text)
                    values.set(Id, found);
            }
        }
        const result = evaluateMath(text, values);
        return typeof result === "number" ? result : undefined;
    };
    return (0,answer/* present */.Eb)({
        text: text.slice(0, 2048),
        at_zero: at(0, 0),
        at_one: at(1, 0),
        at_one_alone: at(1, "missing"),
        at_many: at(MANY, MANY),
    });
}
function notifierOf(found) {
    return {
        alarm_name: found.AlarmName,
        actions_enabled: found.ActionsEnabled,
        alarm_actions: found.AlarmActions ?? [],
    };
}
/** Its metrics, but for those of another account, which a monitoring account may watch. */
function metricsOf(found, account) {
    const series = (found.Metrics ?? []).flatMap(({ MetricStat, AccountId }) => MetricStat?.Metric === undefined || (AccountId ?? account) !== account
        ? []
        : [{ ...MetricStat.Metric, statistic: MetricStat.Stat, period: MetricStat.Period }]);
    const own = { ...found, statistic: undefined, period: undefined };
    return [own, ...series].flatMap(({ Namespace, MetricName, Dimensions, statistic, period }) => {
        if (Namespace === undefined || MetricName === undefined)
            return [];
        const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
        return [{ namespace: Namespace, metric_name: MetricName, dimensions, ...(0,answer/* present */.Eb)({ statistic, period }) }];
    });
}
/** Queries that name the service, or one of its metrics. */
function queriesOf(found, namespace) {
    const expressions = (found.Metrics ?? []).map(({ Expression }) => Expression);
    const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
    return texts.filter((text) => text !== undefined).filter((text) => QUERIES[namespace].test(text));
}


/***/ }),

/***/ 43929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   US: () => (/* binding */ stackOf)
/* harmony export */ });
/** An RFC 3339 timestamp from what an SDK made of AWS's; undefined where it is missing or no time. */
function isoTime(value) {
    if (value === undefined)
        return undefined;
    const date = typeof value === "number" ? new Date(value * 1000) : value;
    return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}
/** The object without its undefined members: an optional fact is absent, never undefined. */
function present(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
/** Tags as AWS lists them, by key. CloudHSM and EC2 say Key and Value, KMS TagKey and TagValue. */
function tagsOf(list) {
    return Object.fromEntries((list ?? []).flatMap((tag) => {
        const key = tag.Key ?? tag.TagKey;
        return key === undefined ? [] : [[key, tag.Value ?? tag.TagValue ?? ""]];
    }));
}
/** What CloudFormation's tags say of a thing; null where they say nothing. EC2 answers with the tags unasked. */
function stackOf(list) {
    const tags = tagsOf(list);
    const [name, logical_id] = [tags["aws:cloudformation:stack-name"], tags["aws:cloudformation:logical-id"]];
    if (name === undefined || logical_id === undefined)
        return null;
    const id = tags["aws:cloudformation:stack-id"];
    return { name, ...(id === undefined ? {} : { id }), logical_id };
}


/***/ }),

/***/ 24182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ certificate),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/model/algorithm.js
var algorithm = __webpack_require__(15777);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/collect/der.js
const [INTEGER, BIT_STRING, OBJECT_IDENTIFIER, SEQUENCE, VERSION] = [0x02, 0x03, 0x06, 0x30, 0xa0];
/** The algorithms in an X.509 certificate (RFC 5280, section 4.1), in DER. What is not as it should be is undefined. */
function algorithmsIn(certificate) {
    const [tbs, signature] = childrenOf(elementsOf(certificate)[0]);
    const fields = childrenOf(tbs).filter(({ tag }) => tag !== VERSION);
    // serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo
    return { public_key: publicKeyOf(fields[5]), signature_oid: oidOf(childrenOf(signature)[0]) };
}
function publicKeyOf(info) {
    const [algorithm, key] = childrenOf(info);
    const [oid, parameters] = childrenOf(algorithm);
    const algorithm_oid = oidOf(oid);
    if (algorithm_oid === undefined)
        return undefined;
    const curve_oid = oidOf(parameters);
    if (curve_oid !== undefined)
        return { algorithm_oid, curve_oid };
    const modulus_bits = algorithm_oid === "1.2.840.113549.1.1.1" ? modulusBits(key) : undefined;
    return { algorithm_oid, ...(modulus_bits === undefined ? {} : { modulus_bits }) };
}
/** RSAPublicKey (RFC 8017, appendix A.1.1) in a BIT STRING, whose first byte counts unused bits. */
function modulusBits(key) {
    if (key?.tag !== BIT_STRING)
        return undefined;
    const [modulus] = childrenOf(elementsOf(key.content.subarray(1))[0]);
    if (modulus?.tag !== INTEGER)
        return undefined;
    const first = modulus.content.findIndex((byte) => byte !== 0);
    const byte = modulus.content[first];
    return byte === undefined ? undefined : (modulus.content.length - first - 1) * 8 + (32 - Math.clz32(byte));
}
function childrenOf(element) {
    return element?.tag === SEQUENCE ? elementsOf(element.content) : [];
}
/** The elements that stand one after the other. Ends where one would be longer than what there is. */
function elementsOf(bytes) {
    const elements = [];
    for (let at = 0; at + 2 <= bytes.length;) {
        const tag = bytes[at] ?? 0;
        const short = bytes[at + 1] ?? 0;
        const count = short < 0x80 ? 0 : short - 0x80;
        const start = at + 2 + count;
        const length = count === 0 ? short : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
        if (count > 4 || start + length > bytes.length)
            break;
        elements.push({ tag, content: bytes.subarray(start, start + length) });
        at = start + length;
    }
    return elements;
}
/** X.690, section 8.19: the first two arcs are one number, and each number is in base 128. */
function oidOf(element) {
    if (element?.tag !== OBJECT_IDENTIFIER || element.content.length === 0 || element.content.length > 32)
        return undefined;
    const numbers = [];
    let number = 0;
    for (const byte of element.content) {
        number = number * 128 + (byte & 0x7f);
        if (byte >= 0x80)
            continue;
        numbers.push(number);
        number = 0;
    }
    const [joint = 0, ...rest] = numbers;
    const first = Math.min(2, Math.floor(joint / 40));
    return [first, joint - first * 40, ...rest].join(".");
}

;// CONCATENATED MODULE: ./build/program/src/collect/certificate.js





/**
 * What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. One that AWS shows and
 * that cannot be read is told apart from one that AWS does not show. Older inventories lack what is optional.
 */
const certificate = schemas.union([
    schemas.strictObject({
        subject: schemas.string(),
        issuer: schemas.string(),
        not_before: resource/* timestamp */.vE,
        not_after: resource/* timestamp */.vE,
        sha256: schemas.string(),
        /** In hex. */
        serial_number: schemas.string().optional(),
        public_key: algorithm/* publicKey */.jE.optional(),
        /** How its issuer signed it, dotted. */
        signature_oid: schemas.string().optional(),
    }),
    schemas.strictObject({ unreadable: schemas.literal(true) }),
]);
/** Reads a PEM certificate; undefined where there is no text at all. */
function readCertificate(pem) {
    if (pem === undefined)
        return undefined;
    try {
        const parsed = new external_node_crypto_.X509Certificate(pem);
        const { public_key, signature_oid } = algorithmsIn(parsed.raw);
        return {
            subject: parsed.subject.split("\n").join(", "),
            issuer: parsed.issuer.split("\n").join(", "),
            not_before: new Date(parsed.validFrom).toISOString(),
            not_after: new Date(parsed.validTo).toISOString(),
            sha256: (0,external_node_crypto_.createHash)("sha256").update(parsed.raw).digest("hex"),
            serial_number: parsed.serialNumber,
            ...(public_key === undefined ? {} : { public_key }),
            ...(signature_oid === undefined ? {} : { signature_oid }),
        };
    }
    catch {
        return { unreadable: true };
    }
}


/***/ }),

/***/ 52743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ resourcePolicy),
/* harmony export */   oX: () => (/* binding */ cloudhsmBackup),
/* harmony export */   yu: () => (/* binding */ metadata)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78441);




/** CloudHSM v2 DescribeBackups, `Backups[]`. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    backup_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.BackupState,
    cluster_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    create_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    copy_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    delete_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    never_expires: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().optional(),
    source_region: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    source_backup: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    source_cluster: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    hsm_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.HsmType.optional(),
    mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.ClusterMode.optional(),
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A,
});
/** CloudHSM v2 GetResourcePolicy. `document` is absent where the backup has no resource policy. */
const resourcePolicy = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDocument */ .y.optional() });
const facets = { metadata, resource_policy: resourcePolicy };
const cloudhsmBackup = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 78467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ userCounts),
/* harmony export */   Gj: () => (/* binding */ clientInterfaces),
/* harmony export */   Gx: () => (/* binding */ vpcBlockPublicAccess),
/* harmony export */   In: () => (/* binding */ networkAcls),
/* harmony export */   Ly: () => (/* binding */ sessionCounts),
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   Qw: () => (/* binding */ watchingAlarms),
/* harmony export */   ZO: () => (/* binding */ subnets),
/* harmony export */   a8: () => (/* binding */ vpc),
/* harmony export */   dm: () => (/* binding */ networkInterfaces),
/* harmony export */   h7: () => (/* binding */ securityGroups),
/* harmony export */   is: () => (/* binding */ inspectorFindings),
/* harmony export */   lv: () => (/* binding */ admittedInterfaces),
/* harmony export */   mm: () => (/* binding */ cloudhsmCluster),
/* harmony export */   oc: () => (/* binding */ logStreams),
/* harmony export */   qr: () => (/* binding */ prefixLists),
/* harmony export */   un: () => (/* binding */ flowLogs),
/* harmony export */   v2: () => (/* binding */ routeTables),
/* harmony export */   y_: () => (/* binding */ inspectorCoverage),
/* harmony export */   yu: () => (/* binding */ metadata)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41514);
/* harmony import */ var _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69177);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _model_metric_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11407);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7954);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24182);









const hsm = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    hsm_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.HsmState,
    state_message: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    availability_zone: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    eni_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    eni_ip: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    eni_ip_v6: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    hsm_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.HsmType.optional(),
});
/** CloudHSM v2 DescribeClusters, `Clusters[]`, without PreCoPassword and certificate texts. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    cluster_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.ClusterState,
    state_message: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    hsm_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.HsmType.optional(),
    hsm_type_rollback_expiration: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE.optional(),
    mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.ClusterMode.optional(),
    network_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.NetworkType.optional(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    security_group: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** Availability Zone -> subnet id. */
    subnet_mapping: zod__WEBPACK_IMPORTED_MODULE_7__.record(zod__WEBPACK_IMPORTED_MODULE_7__.string(), zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    source_backup_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    create_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE.optional(),
    backup_policy: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.BackupPolicy.optional(),
    /** BackupRetentionPolicy; `value` in the unit that `type` names (DAYS). */
    backup_retention_policy: zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsm */ .ux.BackupRetentionType, value: zod__WEBPACK_IMPORTED_MODULE_7__.number() }).optional(),
    hsms: zod__WEBPACK_IMPORTED_MODULE_7__.array(hsm),
    certificates: zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
        cluster_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .certificate */ .O.optional(),
        hsm_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .certificate */ .O.optional(),
        aws_hardware_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .certificate */ .O.optional(),
        manufacturer_hardware_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .certificate */ .O.optional(),
    }),
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .tags */ ._A,
});
/** EC2 DescribeVpcs, the cluster's VPC, with the blocks that are associated with it, its primary one (`CidrBlock`) first. */
const vpc = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    ipv6_cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
});
/** EC2 DescribeSubnets: every subnet of SubnetMapping and of an HSM that there still is (else InvalidSubnetID.NotFound). */
const subnets = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    availability_zone: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    cidr_block: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    ipv6_cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    map_public_ip_on_launch: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
    assign_ipv6_address_on_creation: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
    available_ip_address_count: zod__WEBPACK_IMPORTED_MODULE_7__.number().optional(),
    /** BlockPublicAccessStates.InternetGatewayBlockMode. */
    internet_gateway_block_mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.BlockPublicAccessMode.optional(),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
}));
/**
 * EC2 DescribeVpcBlockPublicAccessOptions: VPC Block Public Access as the account sets it for the VPCs that it owns in the
 * Region. Null where no subnet says that it closes the internet gateway, and so nobody asked.
 */
const vpcBlockPublicAccess = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.VpcBlockPublicAccessState,
    internet_gateway_block_mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.InternetGatewayBlockMode,
})
    .nullable();
const route = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    destination_cidr_block: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    destination_ipv6_cidr_block: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    destination_prefix_list_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    gateway_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** The gateway of a Wavelength Zone to the carrier's network, and through it to the internet. */
    carrier_gateway_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    egress_only_internet_gateway_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    nat_gateway_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    transit_gateway_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    vpc_peering_connection_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    network_interface_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.RouteState,
});
/** EC2 DescribeRouteTables: the tables of the VPC that are visible to the account; associations in state `associated` only. */
const routeTables = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    route_table_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    main: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
    subnet_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    /** The internet or virtual private gateways whose incoming traffic the table routes (edge associations). */
    gateway_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()).optional(),
    routes: zod__WEBPACK_IMPORTED_MODULE_7__.array(route),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
}));
const ipPermission = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    /** tcp, udp, icmp, a number, or -1 for all. */
    ip_protocol: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.IpProtocol,
    from_port: zod__WEBPACK_IMPORTED_MODULE_7__.number().optional(),
    to_port: zod__WEBPACK_IMPORTED_MODULE_7__.number().optional(),
    ip_ranges: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    ipv6_ranges: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    prefix_list_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    user_id_group_pairs: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
        group_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
        user_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
        vpc_peering_connection_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
        /** active, deleted, pending-acceptance, …; where the group is that of a peer. */
        peering_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.PeeringStatus.optional(),
    })),
});
/** EC2 DescribeSecurityGroups: the cluster's group and every group on an HSM's network interface. */
const securityGroups = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    group_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    group_name: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    ip_permissions: zod__WEBPACK_IMPORTED_MODULE_7__.array(ipPermission),
    ip_permissions_egress: zod__WEBPACK_IMPORTED_MODULE_7__.array(ipPermission),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
}));
/**
 * EC2 GetManagedPrefixListEntries: prefix list id -> CIDR blocks, for every list that the inbound rules of those security
 * groups name. Each list is known or unknown for itself; inventories of before say the blocks alone.
 */
const prefixLists = zod__WEBPACK_IMPORTED_MODULE_7__.record(zod__WEBPACK_IMPORTED_MODULE_7__.string(), zod__WEBPACK_IMPORTED_MODULE_7__.union([zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()), (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()))]));
/** EC2 DescribeNetworkAcls: the network ACLs of the VPC. `protocol` is a number as text, -1 for all. */
const networkAcls = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    network_acl_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    is_default: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
    subnet_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    entries: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
        rule_number: zod__WEBPACK_IMPORTED_MODULE_7__.number(),
        egress: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
        protocol: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.Protocol,
        rule_action: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.RuleAction,
        cidr_block: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
        ipv6_cidr_block: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
        port_range: zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ from: zod__WEBPACK_IMPORTED_MODULE_7__.number(), to: zod__WEBPACK_IMPORTED_MODULE_7__.number() }).optional(),
    })),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
}));
const networkInterface = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    network_interface_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    requester_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** interface, nat_gateway, network_load_balancer, … */
    interface_type: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.NetworkInterfaceStatus.optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    private_ip_address: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** Every public IPv4 address of the interface, the primary one first. */
    public_ips: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    ipv6_addresses: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    group_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
});
/** EC2 DescribeNetworkInterfaces: the interface of every HSM (`Hsms[].EniId`). */
const networkInterfaces = zod__WEBPACK_IMPORTED_MODULE_7__.array(networkInterface);
/** EC2 DescribeNetworkInterfaces: those that carry the cluster's security group, without the HSMs' own: its clients. */
const clientInterfaces = zod__WEBPACK_IMPORTED_MODULE_7__.array(networkInterface.extend({ instance_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional() }));
/**
 * EC2 DescribeNetworkInterfaces: those of other hosts that the cluster's security group admits on the HSM ports, by another
 * group or by the address that they have in the VPC.
 */
const admittedInterfaces = zod__WEBPACK_IMPORTED_MODULE_7__.array(networkInterface.extend({
    instance_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** The security groups and CIDR blocks (of prefix lists too) by which it is admitted. */
    admitted_by: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
}));
/** EC2 DescribeFlowLogs: those of the VPC, of the subnets that the cluster uses, and of its HSMs' network interfaces. */
const flowLogs = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    flow_log_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    /** The VPC, subnet or network interface whose traffic it records. */
    resource_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.FlowLogStatus,
    /** Absent on a flow log of another kind of resource. */
    traffic_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.TrafficType.optional(),
    deliver_logs_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2 */ .l8.DeliverLogsStatus.optional(),
    deliver_logs_error_message: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    stack: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .stack */ .t$,
}));
/** CloudWatch Logs DescribeLogGroups: the group that holds the cluster's audit log, `/aws/cloudhsm/<cluster id>`. */
const logGroup = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    exists: zod__WEBPACK_IMPORTED_MODULE_7__.boolean(),
    log_group_name: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    creation_time: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE.optional(),
    /** LogGroupClass: STANDARD, INFREQUENT_ACCESS, ESSENTIALS, or DELIVERY, which keeps events for a day. */
    log_group_class: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .logs */ .K9.LogGroupClass.optional(),
    stored_bytes: zod__WEBPACK_IMPORTED_MODULE_7__.number().optional(),
    /** What counts, also where a policy of the account sets it. Absent: its events never expire. */
    retention_in_days: zod__WEBPACK_IMPORTED_MODULE_7__.number().optional(),
    /** The policy of the account by which its events expire, whatever the group itself says. */
    retention_policy_name: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    /** Absent: encrypted with a key of CloudWatch Logs. */
    kms_key_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    deletion_protection_enabled: zod__WEBPACK_IMPORTED_MODULE_7__.boolean().optional(),
});
/**
 * CloudWatch Logs DescribeLogStreams of that log group: CloudHSM gives each HSM a stream of its own, named by the HSM's id.
 * Absent where there is no group.
 */
const logStreams = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ log_stream_name: zod__WEBPACK_IMPORTED_MODULE_7__.string(), last_event_time: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE.optional() }));
/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each HSM had in any hour since a time, also of those
 * that the cluster no longer has. Without the HSMs that have no data yet; unknown where none has any.
 */
const sessionCounts = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    since: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE,
    hsms: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ hsm_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(), maximum: zod__WEBPACK_IMPORTED_MODULE_7__.number() })),
});
/**
 * CloudWatch GetMetricData: for how many more users each active HSM has room (HsmUsersAvailable), at the end of the last
 * hours. Without the HSMs that have no data; unknown where none has any.
 */
const userCounts = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    hsms: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ hsm_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(), available: zod__WEBPACK_IMPORTED_MODULE_7__.number() })),
});
/**
 * Amazon Inspector ListCoverage of the instances of {@link clientInterfaces} and {@link admittedInterfaces}: the scans of each, none where Inspector does
 * not know it. Of an instance of another account, into whose VPC the cluster was shared, only that account can tell.
 */
const inspectorCoverage = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_8__/* .whereAvailable */ .b)({
    instances: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
        instance_id: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
        scans: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
            scan_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.ScanType,
            /** ScanStatusCode, and why. */
            status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.ScanStatusCode,
            reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.ScanStatusReason,
            last_scanned_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE.optional(),
        }))),
    })),
});
/** Amazon Inspector ListFindings: those of the instances of {@link clientInterfaces} that are active, and critical or high. */
const inspectorFindings = zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({
    finding_arn: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    severity: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.Severity,
    title: zod__WEBPACK_IMPORTED_MODULE_7__.string(),
    instance_ids: zod__WEBPACK_IMPORTED_MODULE_7__.array(zod__WEBPACK_IMPORTED_MODULE_7__.string()),
    vulnerability_id: zod__WEBPACK_IMPORTED_MODULE_7__.string().optional(),
    fix_available: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.FixAvailable.optional(),
}));
/** CloudWatch DescribeAlarms: the alarms on the metrics that the filters of one log group make, and on the group itself. */
const watchingAlarms = zod__WEBPACK_IMPORTED_MODULE_7__.strictObject({ alarms: zod__WEBPACK_IMPORTED_MODULE_7__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_5__/* .metricAlarm */ .OR), log_alarms: zod__WEBPACK_IMPORTED_MODULE_7__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_5__/* .logAlarm */ .Od) });
const facets = {
    metadata,
    vpc,
    subnets,
    vpc_block_public_access: vpcBlockPublicAccess,
    route_tables: routeTables,
    security_groups: securityGroups,
    prefix_lists: prefixLists,
    network_acls: networkAcls,
    network_interfaces: networkInterfaces,
    client_interfaces: clientInterfaces,
    admitted_interfaces: admittedInterfaces,
    flow_logs: flowLogs,
    log_group: logGroup,
    log_streams: logStreams,
    alarms: _alarm_js__WEBPACK_IMPORTED_MODULE_5__/* .alarms */ .bq,
    alarm_topics: _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmTopics */ .g,
    audit_log_filters: zod__WEBPACK_IMPORTED_MODULE_7__.array(_model_metric_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .metricFilter */ .Z),
    audit_log_alarms: watchingAlarms,
    audit_log_topics: _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmTopics */ .g,
    session_counts: sessionCounts,
    user_counts: userCounts,
    inspector_coverage: inspectorCoverage,
    inspector_findings: inspectorFindings,
};
const cloudhsmCluster = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 74140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ kmsCustomKeyStore),
/* harmony export */   yI: () => (/* binding */ proxyMetrics),
/* harmony export */   yu: () => (/* binding */ metadata)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24182);




/** KMS DescribeCustomKeyStores, without the proxy's access key id. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    custom_key_store_name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.CustomKeyStoreType,
    connection_state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.ConnectionState,
    connection_error_code: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.ConnectionErrorCode.optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    trust_anchor_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificate */ .O.optional(),
    xks_proxy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        connectivity: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.XksProxyConnectivity.optional(),
        uri_endpoint: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
        uri_path: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
        vpc_endpoint_service_name: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
        vpc_endpoint_service_owner: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    })
        .optional(),
});
/**
 * CloudWatch GetMetricData, the newest hour with data: the days until the certificate of the external key store proxy
 * expires (XksProxyCertificateDaysToExpire, of the certificate that expires first), and the days since its credential was
 * last changed (XksProxyCredentialAge), each as of the time when it was measured, which may be up to two weeks before the
 * scan. Unknown where CloudWatch lacks one of them. Older inventories do not tell the times.
 */
const proxyMetrics = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    certificate_days_to_expire: zod__WEBPACK_IMPORTED_MODULE_3__.number(),
    certificate_measured_at: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    credential_age_days: zod__WEBPACK_IMPORTED_MODULE_3__.number(),
    credential_measured_at: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
});
const facets = { metadata, proxy_metrics: proxyMetrics };
const kmsCustomKeyStore = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 45454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ lastUsage),
/* harmony export */   Ac: () => (/* binding */ deletionTags),
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   CT: () => (/* binding */ sharedPolicy),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Np: () => (/* binding */ keyRotations),
/* harmony export */   WV: () => (/* binding */ deletionLastUsage),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   ni: () => (/* binding */ rotation),
/* harmony export */   yu: () => (/* binding */ metadata),
/* harmony export */   z2: () => (/* binding */ aliases),
/* harmony export */   zJ: () => (/* binding */ kmsKey)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41514);
/* harmony import */ var _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69177);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78441);






/** KMS DescribeKey, `KeyMetadata`. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    key_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    manager: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeyManager,
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeyState,
    spec: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeySpec,
    usage: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeyUsage,
    origin: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.Origin,
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE,
    description: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    multi_region: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    /** MultiRegionConfiguration.MultiRegionKeyType; absent on a single-Region key. */
    multi_region_key_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.MultiRegionKeyType.optional(),
    primary_arn: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    replica_arns: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    deletion_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    /** PendingDeletionWindowInDays: only on a primary that waits for its replicas. */
    pending_deletion_window_in_days: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    expiration_model: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.ExpirationModel.optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    xks_key_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
});
/** KMS ListAliases, those that point at this key. */
const aliases = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_5__.string(), last_updated_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional() }));
/** KMS GetKeyPolicy, policy `default`. */
const policy = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDocument */ .y });
/** RAM ListResources: the resource shares that the key is in. `listed` is false where RAM did not tell. */
const shares = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ listed: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(), resource_share_arns: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()) });
/** KMS GetKeyPolicy, policy `AWS_RAM`, which RAM writes for a key that is shared through it; null for one that is not. */
const sharedPolicy = policy.nullable();
/** KMS GetKeyRotationStatus. `rotation_period_in_days` is 90 to 2560. */
const rotation = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    rotation_period_in_days: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    next_rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    on_demand_rotation_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
});
/** KMS ListGrants. */
const grants = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    grant_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** An ARN, the unique id of a principal that was deleted, or in older grants the service principal of a service. */
    grantee_principal: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Given in place of a grantee principal: the service principal of a service. */
    grantee_service_principal: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    retiring_principal: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    retiring_service_principal: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    issuing_account: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    operations: zod__WEBPACK_IMPORTED_MODULE_5__.array(_model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.GrantOperation),
    /** Something constrains the grant: an encryption context that is not empty, or a source. */
    has_constraints: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    constraints: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        encryption_context_subset: zod__WEBPACK_IMPORTED_MODULE_5__.record(zod__WEBPACK_IMPORTED_MODULE_5__.string(), zod__WEBPACK_IMPORTED_MODULE_5__.string()).optional(),
        encryption_context_equals: zod__WEBPACK_IMPORTED_MODULE_5__.record(zod__WEBPACK_IMPORTED_MODULE_5__.string(), zod__WEBPACK_IMPORTED_MODULE_5__.string()).optional(),
        /** The resource for which a service may use the grant. */
        source_arn: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    })
        .optional(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
}));
/**
 * KMS ListResourceTags, asked only while the key waits for its deletion, which a tag may approve; empty for every other
 * key. Apart from `tags`, so that one call in a thousand keys does not become a thousand calls.
 */
const deletionTags = _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A;
/**
 * KMS ListKeyRotations with ALL_KEY_MATERIAL, the oldest first as KMS lists them: the materials of an imported key. Empty
 * where KMS lists none: of keys that are not symmetric, of those that wait for their first material or their deletion.
 */
const keyRotations = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    key_material_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    import_state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.ImportState.optional(),
    key_material_state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeyMaterialState.optional(),
    expiration_model: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.ExpirationModel.optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    /** Absent on a key's first material, and on one that was never current. */
    rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    rotation_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.RotationType.optional(),
}));
/** KMS GetKeyLastUsage. Without `last_used` the key was not used since `tracking_start_date`. */
const lastUsage = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    tracking_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE,
    last_used: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    operation: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .kms */ .iv.KeyLastUsageOperation.optional(),
});
/** The same, asked only while the key waits for its deletion; null for every other key. */
const deletionLastUsage = lastUsage.nullable();
const facets = {
    metadata,
    aliases,
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A,
    deletion_tags: deletionTags,
    deletion_last_usage: deletionLastUsage,
    policy,
    rotation,
    shared_policy: sharedPolicy,
    shares,
    grants,
    key_rotations: keyRotations,
    alarms: _alarm_js__WEBPACK_IMPORTED_MODULE_3__/* .alarms */ .bq,
    alarm_topics: _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmTopics */ .g,
    last_usage: lastUsage,
};
const kmsKey = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 78441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePolicyDocument),
/* harmony export */   y: () => (/* binding */ policyDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** The longest policy that is read: KMS allows 32 KiB, resource policies less. */
const MAXIMUM_POLICY_BYTES = 131_072;
/**
 * A policy document as AWS returns it: a JSON object, otherwise untouched (a Statement may be a list or one object, a
 * Principal a string or a map: the IAM grammar allows each, and the policies in `policies/lib` read them all).
 */
const policyDocument = zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.json());
/** The document behind the JSON text that AWS returns, or undefined where the text is no JSON object of a sane size. */
function parsePolicyDocument(text) {
    if (typeof text !== "string" || text.length > MAXIMUM_POLICY_BYTES)
        return undefined;
    try {
        const document = policyDocument.safeParse(JSON.parse(text));
        return document.success ? document.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ eventTargets),
/* harmony export */   Ay: () => (/* binding */ configRecorders),
/* harmony export */   Bw: () => (/* binding */ trailStatus),
/* harmony export */   EZ: () => (/* binding */ trails),
/* harmony export */   GF: () => (/* binding */ configRules),
/* harmony export */   Gi: () => (/* binding */ metricFilters),
/* harmony export */   LD: () => (/* binding */ auditManagerStatus),
/* harmony export */   Mh: () => (/* binding */ inspectorStatus),
/* harmony export */   NV: () => (/* binding */ configRecorderStatus),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   O$: () => (/* binding */ eventRules),
/* harmony export */   RB: () => (/* binding */ eventSelectors),
/* harmony export */   RY: () => (/* binding */ filterAlarms),
/* harmony export */   Sw: () => (/* binding */ securityHubStandards),
/* harmony export */   Xh: () => (/* binding */ guarddutyDetectorSettings),
/* harmony export */   Xo: () => (/* binding */ configDelivery),
/* harmony export */   a9: () => (/* binding */ auditManagerAssessments),
/* harmony export */   cR: () => (/* binding */ securityHubControls),
/* harmony export */   dz: () => (/* binding */ securityHubControlAssociations),
/* harmony export */   eP: () => (/* binding */ externalAccessFindings),
/* harmony export */   ee: () => (/* binding */ configRecorderSettings),
/* harmony export */   gG: () => (/* binding */ accessAnalyzers),
/* harmony export */   nZ: () => (/* binding */ guarddutyDetectors),
/* harmony export */   ut: () => (/* binding */ securityHub),
/* harmony export */   xJ: () => (/* binding */ keyControlFindings)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41514);
/* harmony import */ var _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69177);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _model_metric_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11407);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7954);








/**
 * CloudTrail DescribeTrails with shadow trails: those of the Region, the multi-Region trails of others, and the
 * organization's, which belong to its management account or delegated administrator.
 */
const trails = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    home_region: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    is_multi_region_trail: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
    is_organization_trail: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
    log_file_validation_enabled: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
    kms_key_id: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    s3_bucket_name: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    cloud_watch_logs_log_group_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
}));
/** CloudTrail GetTrailStatus of every trail, in its home Region. An error is absent where there is none. */
const trailStatus = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    status: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        is_logging: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
        latest_delivery_error: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        latest_digest_delivery_error: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        latest_cloud_watch_logs_delivery_error: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    })),
}));
const names = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.string());
/** CloudTrail GetEventSelectors of every trail, in its home Region: a trail has basic selectors or advanced ones. */
const eventSelectors = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    selectors: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.union([
        zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
            event_selectors: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
                read_write_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudtrail */ .St.ReadWriteType,
                include_management_events: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
                exclude_management_event_sources: names,
            })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
            advanced_event_selectors: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
                field_selectors: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
                    field: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudtrail */ .St.SelectorField,
                    equals: names.optional(),
                    starts_with: names.optional(),
                    ends_with: names.optional(),
                    not_equals: names.optional(),
                    not_starts_with: names.optional(),
                    not_ends_with: names.optional(),
                })),
            })),
        }),
    ])),
}));
/** CloudWatch Logs DescribeMetricFilters of the log groups that the trails deliver to, each in its own Region. */
const metricFilters = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    log_group_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    filters: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.array(_model_metric_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .metricFilter */ .Z)),
}));
/** CloudWatch DescribeAlarms in the Regions of those log groups: the alarms on metrics that their filters make, and on the groups. */
const filterAlarms = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    region: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    alarms: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_5__/* .metricAlarm */ .OR)),
    log_alarms: zod__WEBPACK_IMPORTED_MODULE_6__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_5__/* .logAlarm */ .Od).optional(),
}));
/** EventBridge ListRules of the default event bus: the rules whose pattern names KMS, or CloudHSM. */
const eventRules = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_6__.string(), state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudwatch */ .h4.RuleState, event_pattern: zod__WEBPACK_IMPORTED_MODULE_6__.record(zod__WEBPACK_IMPORTED_MODULE_6__.string(), zod__WEBPACK_IMPORTED_MODULE_6__.json()) }));
/** EventBridge ListTargetsByRule of those rules: how many targets each has, and which. */
const eventTargets = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ rule_name: zod__WEBPACK_IMPORTED_MODULE_6__.string(), targets: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.number()), target_arns: names.optional() }));
/**
 * AWS Config ListConfigurationRecorders: the customer managed one and those that AWS services made for themselves. What a
 * recorder of scope INTERNAL records is seen by its service alone:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_PutServiceLinkedConfigurationRecorder.html
 */
const configRecorders = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    service_principal: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    recording_scope: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.RecordingScope,
}));
/** AWS Config DescribeConfigurationRecorders of each: which types of resources it records, and how often. */
const configRecorderSettings = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    settings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        strategy: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.RecordingStrategyType,
        /** Those that the strategy names: included, excluded, or none. */
        resource_types: names,
        frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.RecordingFrequency,
        overrides: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ resource_types: names, frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.RecordingFrequency })),
    })),
}));
/** AWS Config DescribeConfigurationRecorderStatus of each. */
const configRecorderStatus = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    status: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        is_recording: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
        last_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.Outcome.optional(),
        last_status_since: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        last_error_code: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    })),
}));
/** AWS Config DescribeDeliveryChannelStatus: how the history was last delivered; nothing where it never was. */
const configDelivery = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    history_last_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.Outcome.optional(),
    history_last_error_code: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
}));
/** AWS Config DescribeConfigRules: the rules about keys. */
const configRules = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.ConfigRuleState,
    owner: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W.Owner,
    source_identifier: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    /** The service that made the rule for itself. */
    created_by: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    resource_types: names,
}));
/** GuardDuty ListDetectors: none where GuardDuty is off. */
const guarddutyDetectors = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_7__/* .whereAvailable */ .b)({ detector_ids: names });
/** GuardDuty GetDetector of each. */
const guarddutyDetectorSettings = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    detector_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    settings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .guardduty */ .Gz.DetectorStatus,
        /** Of the foundational source that tells how credentials are used. */
        cloudtrail_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .guardduty */ .Gz.FeatureStatus.optional(),
        finding_publishing_frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .guardduty */ .Gz.FindingPublishingFrequency.optional(),
    })),
}));
/** Security Hub CSPM DescribeHub: whether the account is subscribed to it in the Region. */
const securityHub = zod__WEBPACK_IMPORTED_MODULE_6__.union([
    zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ is_enabled: zod__WEBPACK_IMPORTED_MODULE_6__.literal(false) }),
    zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        is_enabled: zod__WEBPACK_IMPORTED_MODULE_6__.literal(true),
        hub_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        subscribed_at: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        auto_enable_controls: zod__WEBPACK_IMPORTED_MODULE_6__.boolean().optional(),
        control_finding_generator: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.ControlFindingGenerator.optional(),
    }),
]);
/** Security Hub CSPM GetEnabledStandards, those about AWS; none where the hub is off. */
const securityHubStandards = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    standard_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.StandardsStatus,
    status_reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.StatusReasonCode.optional(),
}));
/** Security Hub CSPM BatchGetSecurityControls: whether the controls on keys and on the audit services are on. */
const securityHubControls = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    control_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    control: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.union([
        /** `status` is of all standards together. */
        zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ exists: zod__WEBPACK_IMPORTED_MODULE_6__.literal(true), status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.ControlStatus, title: zod__WEBPACK_IMPORTED_MODULE_6__.string() }),
        zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ exists: zod__WEBPACK_IMPORTED_MODULE_6__.literal(false) }),
    ])),
}));
/** Security Hub CSPM ListStandardsControlAssociations of the controls that are off: where, and why if somebody said so. */
const securityHubControlAssociations = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    control_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    associations: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        standard_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.AssociationStatus,
        updated_reason: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    }))),
}));
/** Security Hub CSPM GetFindings: what its controls KMS.1 to KMS.5 say of resources of this account and Region. */
const keyControlFindings = zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    /** False where there are more findings than are read. */
    is_complete: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
    findings: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        control_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        compliance_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.ComplianceStatus,
        workflow_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .securityHub */ .ut.WorkflowStatus,
        resource_arns: names,
        updated_at: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    })),
});
/** Amazon Inspector BatchGetAccountStatus: of the account, and of its scans of EC2 instances. */
const inspectorStatus = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_7__/* .whereAvailable */ .b)({ status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.Status, ec2_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .inspector */ .qV.Status });
/** IAM Access Analyzer ListAnalyzers: the account's own analyzers for external access, those of its organization included. */
const accessAnalyzers = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_7__/* .whereAvailable */ .b)({
    analyzers: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        analyzer_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        name: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        /** ACCOUNT, or ORGANIZATION in the account that administers the organization's analyzers. */
        type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .accessAnalyzer */ .B2.Type,
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .accessAnalyzer */ .B2.AnalyzerStatus,
        status_reason: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        /** Absent in older inventories. */
        created_at: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        /** When it analyzed a resource last; absent too where it has analyzed none yet. */
        last_resource_analyzed_at: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
    })),
});
/** IAM Access Analyzer ListFindingsV2 of each that is active: its active findings about the account's KMS keys. */
const externalAccessFindings = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
    analyzer_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    findings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({
        finding_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        resource_arn: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
        /** ACCESS_DENIED or INTERNAL_ERROR where the key could not be analyzed: then nothing was found. */
        error: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    }))),
}));
/** Audit Manager GetAccountStatus. It can be had only by accounts that were registered in time. */
const auditManagerStatus = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_7__/* .whereAvailable */ .b)({ status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_1__/* .auditManager */ .dZ.AccountStatus });
/** Audit Manager ListAssessments: those that are active. */
const auditManagerAssessments = zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.strictObject({ assessment_id: zod__WEBPACK_IMPORTED_MODULE_6__.string(), name: zod__WEBPACK_IMPORTED_MODULE_6__.string(), compliance_type: zod__WEBPACK_IMPORTED_MODULE_6__.string().optional() }));
const facets = {
    trails,
    trail_status: trailStatus,
    event_selectors: eventSelectors,
    metric_filters: metricFilters,
    filter_alarms: filterAlarms,
    event_rules: eventRules,
    event_targets: eventTargets,
    hsm_event_rules: eventRules,
    hsm_event_targets: eventTargets,
    alarm_topics: _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmTopics */ .g,
    hsm_alarm_topics: _model_alarm_topic_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmTopics */ .g,
    config_recorders: configRecorders,
    config_recorder_settings: configRecorderSettings,
    config_recorder_status: configRecorderStatus,
    config_delivery: configDelivery,
    config_rules: configRules,
    guardduty_detectors: guarddutyDetectors,
    guardduty_detector_settings: guarddutyDetectorSettings,
    security_hub: securityHub,
    security_hub_standards: securityHubStandards,
    security_hub_controls: securityHubControls,
    security_hub_control_associations: securityHubControlAssociations,
    key_control_findings: keyControlFindings,
    inspector_status: inspectorStatus,
    access_analyzers: accessAnalyzers,
    external_access_findings: externalAccessFindings,
    audit_manager: auditManagerStatus,
    audit_manager_assessments: auditManagerAssessments,
};
const region = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 95909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resourceTypes)
});

// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var aws_failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/operation.js
var operation = __webpack_require__(60453);
;// CONCATENATED MODULE: ./build/program/src/aws/services/iam.js

const iam = (0,operation/* service */.e)("IAM", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19)), (module, options) => new module.IAMClient(options));
/** AWS publishes no quota of it; a page of a thousand entries takes seconds. */
const getAccountAuthorizationDetails = iam.paged("iam:GetAccountAuthorizationDetails", (module) => module.GetAccountAuthorizationDetailsCommand, {
    next: ({ IsTruncated, Marker }) => IsTruncated === true ? Marker : undefined,
    member: "Marker",
}, ({ UserDetailList, GroupDetailList, RoleDetailList, Policies }) => UserDetailList === undefined &&
    GroupDetailList === undefined &&
    RoleDetailList === undefined &&
    Policies === undefined
    ? undefined
    : [
        ...(UserDetailList ?? []).map((detail) => ({ kind: "user", detail })),
        ...(GroupDetailList ?? []).map((detail) => ({ kind: "group", detail })),
        ...(RoleDetailList ?? []).map((detail) => ({ kind: "role", detail })),
        ...(Policies ?? []).map((detail) => ({ kind: "managed", detail })),
    ], { quota: 5 });

// EXTERNAL MODULE: ./build/program/src/collect/answer.js
var collect_answer = __webpack_require__(43929);
// EXTERNAL MODULE: ./build/program/src/collect/policy_document.js
var policy_document = __webpack_require__(78441);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
;// CONCATENATED MODULE: ./build/program/src/collect/resource_type.js


/** Binds a facet to its operation. */
function facet(operation, options) {
    const { schema, after = [], applies = () => true, always = false, lasts, read } = options;
    const { answeredBy = () => undefined } = options;
    return {
        schema,
        operation,
        after,
        applies,
        always,
        lasts,
        read: (caller, place, resource) => read(asking(caller, place, operation), resource, place),
        answeredBy,
    };
}
/** The way to ask an operation in a place. */
function asking(caller, place, operation) {
    const attempting = (ask) => ({
        attempt: (input, read, region) => ask(input, region).then((output) => (0,observed/* known */.eO)(read(output)), (error) => (0,observed/* unknown */.L5)((0,aws_failure/* asFailure */.h_)(error).reason)),
    });
    if (!("paging" in operation)) {
        const one = (input, region = place.region) => caller.call(region, operation, input);
        return Object.assign(one, attempting(one));
    }
    // biome-ignore lint/suspicious/noExplicitAny: the input and item types are those of `Op`
    const pagedOperation = operation;
    const pages = (input, region = place.region) => caller.pages(region, pagedOperation, input);
    const all = async (input, region) => {
        const items = [];
        for await (const page of pages(input, region)) {
            if (page instanceof aws_failure/* CallFailed */.Ep)
                throw page;
            items.push(...page);
        }
        return items;
    };
    return Object.assign(all, { pages }, attempting(all));
}

// EXTERNAL MODULE: ./build/program/src/collect/account/schema.js
var schema = __webpack_require__(79948);
;// CONCATENATED MODULE: ./build/program/src/collect/account/iam.js






/** More entries of IAM than this are not read, and more policies not kept: an account may have 5,000 users and as many roles. */
const MAXIMUM_READ = 50_000;
const MAXIMUM_KEPT = 2_000;
/** The policies of an entry that its owner wrote; those of service-linked roles are AWS's, and a boundary gives nothing. */
function policiesOf({ kind, detail }) {
    if (kind === "managed") {
        const { PolicyName = "", AttachmentCount = 0, PermissionsBoundaryUsageCount = 0 } = detail;
        if (AttachmentCount === 0 && PermissionsBoundaryUsageCount > 0)
            return [];
        const version = detail.PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
        return [{ name: PolicyName, kind, holder: undefined, attachments: AttachmentCount, document: version?.Document }];
    }
    if (detail.Path?.startsWith("/aws-service-role/"))
        return [];
    const [holder, inline] = "UserName" in detail
        ? [detail.UserName, detail.UserPolicyList]
        : "RoleName" in detail
            ? [detail.RoleName, detail.RolePolicyList]
            : "GroupName" in detail
                ? [detail.GroupName, detail.GroupPolicyList]
                : [undefined, undefined];
    return (inline ?? []).map(({ PolicyName = "", PolicyDocument }) => {
        return { name: PolicyName, kind, holder, attachments: undefined, document: PolicyDocument };
    });
}
const DECRYPTS = ["kms:decrypt", "kms:reencryptfrom"];
/** Whether a statement may be about decrypting: what is not understood may. */
function isAboutDecrypting(statement) {
    if (typeof statement !== "object" || statement === null)
        return true;
    const { Action: actions } = statement;
    if (actions === undefined)
        return true;
    return (Array.isArray(actions) ? actions : [actions]).some((action) => typeof action !== "string" || DECRYPTS.some((each) => mayName(action.toLowerCase(), each)));
}
/** Whether a pattern begins as the action does. */
function mayName(pattern, action) {
    const [head = ""] = pattern.split(/[*?]/, 1);
    return head === pattern ? head === action : action.startsWith(head);
}
/** The document with just the statements that may be about decrypting; undefined where there is none that allows something. */
function decrypting(text) {
    const document = (0,policy_document/* parsePolicyDocument */.X)(decoded(text ?? ""));
    if (document === undefined)
        return { unreadable: true };
    const { Statement: element } = document;
    const kept = (Array.isArray(element) ? element : [element]).filter(isAboutDecrypting);
    const allows = kept.some((each) => each?.Effect !== "Deny");
    return allows ? { document: { ...document, Statement: kept } } : undefined;
}
/** IAM gives documents as RFC 3986 encodes them. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const iamFacets = {
    iam_policies: facet(getAccountAuthorizationDetails, {
        schema: schema/* iamPolicies */.WM,
        read: async (ask, _account) => {
            const policies = [];
            let read = 0;
            for await (const page of ask.pages({
                Filter: ["User", "Group", "Role", "LocalManagedPolicy"],
                MaxItems: 1000,
            })) {
                if (page instanceof aws_failure/* CallFailed */.Ep)
                    throw page;
                read += page.length;
                for (const { name, kind, holder, attachments, document } of page.flatMap(policiesOf)) {
                    const kept = decrypting(document);
                    if (kept !== undefined)
                        policies.push((0,collect_answer/* present */.Eb)({ name, kind, holder, attachments, ...kept }));
                }
                if (read > MAXIMUM_READ || policies.length > MAXIMUM_KEPT) {
                    return { is_complete: false, policies: policies.slice(0, MAXIMUM_KEPT) };
                }
            }
            return { is_complete: true, policies };
        },
    }),
};

// EXTERNAL MODULE: ./build/program/src/aws/paging.js
var paging = __webpack_require__(9662);
// EXTERNAL MODULE: ./build/program/src/aws/regions.js
var regions = __webpack_require__(29553);
;// CONCATENATED MODULE: ./build/program/src/aws/services/trusted_advisor.js



const trustedAdvisor = (0,operation/* service */.e)("TrustedAdvisor", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1598)]).then(__webpack_require__.t.bind(__webpack_require__, 41598, 19)), (module, options) => new module.TrustedAdvisorClient(options), regions/* TRUSTED_ADVISOR_REGIONS */.VC);
const support = (0,operation/* service */.e)("Support", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2586)]).then(__webpack_require__.t.bind(__webpack_require__, 82586, 19)), (module, options) => new module.SupportClient(options), regions/* SUPPORT_REGIONS */.GD);
/** Where the APIs of a partition are asked, of all its Regions. */
const HOMES = {
    aws: { trusted_advisor: "us-east-1", support: "us-east-1" },
    "aws-cn": { support: "cn-north-1" },
    "aws-us-gov": { support: "us-gov-west-1" },
    "aws-iso": { support: "us-iso-east-1" },
    "aws-iso-b": { support: "us-isob-east-1" },
    "aws-iso-e": { trusted_advisor: "eu-isoe-west-1" },
    "aws-iso-f": { trusted_advisor: "us-isof-south-1" },
    "aws-eusc": { trusted_advisor: "eusc-de-east-1" },
};
/** The Region where an API of a partition is asked; undefined where the partition has no such API. */
function homeOf(api, partition) {
    return Object.hasOwn(HOMES, partition) ? HOMES[partition]?.[api] : undefined;
}
const listRecommendations = trustedAdvisor.paged("trustedadvisor:ListRecommendations", (module) => module.ListRecommendationsCommand, paging/* byNextTokenOfRest */.N, (output) => output.recommendationSummaries);
const listRecommendationResources = trustedAdvisor.paged("trustedadvisor:ListRecommendationResources", (module) => module.ListRecommendationResourcesCommand, paging/* byNextTokenOfRest */.N, (output) => output.recommendationResourceSummaries);
const describeTrustedAdvisorCheckResult = support.operation("support:DescribeTrustedAdvisorCheckResult", (module) => module.DescribeTrustedAdvisorCheckResultCommand);

;// CONCATENATED MODULE: ./build/program/src/collect/region/availability.js
function unavailable(why) {
    return { available: false, why };
}
/** The answer of a service that does not exist in the Region; undefined for every other failure. */
function notOffered(service, failure, place) {
    return failure.not_offered ? unavailable(`${service} is not offered in ${place.region}`) : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/collect/account/trusted_advisor.js






/** "AWS CloudHSM clusters running HSM instances in a single AZ". */
const SINGLE_ZONE_CHECK = "hc0dfs7601";
const NO_PLAN = "the account has no support plan that includes Trusted Advisor's checks";
/**
 * Without a plan Trusted Advisor's own API says "Access denied due to support level": words that AWS does not document, but
 * that users of its SDKs report. The same error in other words is a missing permission.
 */
function saysNoPlan(failure) {
    return ((0,aws_failure/* errorName */.Is)(failure) === "AccessDeniedException" && failure.reason.message.includes("denied due to support level"));
}
/**
 * Of its own accord AWS Support names the plan (https://docs.aws.amazon.com/awssupport/latest/APIReference/Welcome.html), or
 * says that the check needs one (https://github.com/aws-solutions/quota-monitor-for-aws/issues/73).
 */
function supportSaysNoPlan(failure) {
    return ((0,aws_failure/* errorName */.Is)(failure) === "SubscriptionRequiredException" ||
        ((0,aws_failure/* errorName */.Is)(failure) === "InvalidParameterValueException" &&
            failure.reason.message.includes("requires a Premium Support Plan")));
}
function notInPartition(api, { partition }) {
    return unavailable(`${api} is not offered in partition ${partition}`);
}
function recommendationOf(recommendation) {
    return (0,collect_answer/* present */.Eb)({
        recommendation_arn: recommendation.arn,
        status: recommendation.status,
        status_reason: recommendation.statusReason,
        last_updated_at: (0,collect_answer/* isoTime */.Ly)(recommendation.lastUpdatedAt),
    });
}
function resourceOf(resource) {
    return (0,collect_answer/* present */.Eb)({
        resource_id: resource.awsResourceId,
        region: resource.regionCode,
        status: resource.status,
        is_excluded: resource.exclusionStatus === "excluded",
        metadata: Object.values(resource.metadata ?? {}),
        last_updated_at: (0,collect_answer/* isoTime */.Ly)(resource.lastUpdatedAt),
    });
}
function checkedResourceOf(resource) {
    return (0,collect_answer/* present */.Eb)({
        resource_id: resource.resourceId,
        region: resource.region,
        status: resource.status,
        is_excluded: resource.isSuppressed ?? false,
        // A column without a value comes as null.
        metadata: resource.metadata?.map((column) => column ?? ""),
    });
}
function recommendationsOf({ advisor_recommendations: recommendations }) {
    if (recommendations?.status !== "known" || !recommendations.value.available)
        return [];
    return recommendations.value.recommendations.map(({ recommendation_arn: arn }) => arn);
}
/** What Trusted Advisor says of an account's CloudHSM clusters, wherever they are. */
const trustedAdvisorFacets = {
    advisor_recommendations: facet(listRecommendations, {
        schema: schema/* advisorRecommendations */.bD,
        read: async (ask, _account, place) => {
            const home = homeOf("trusted_advisor", place.partition);
            if (home === undefined)
                return notInPartition("AWS Trusted Advisor's API", place);
            const checkIdentifier = `arn:${place.partition}:trustedadvisor:::check/${SINGLE_ZONE_CHECK}`;
            const recommendations = await ask({ checkIdentifier }, home);
            return { available: true, recommendations: recommendations.map(recommendationOf) };
        },
        answeredBy: (failure) => (saysNoPlan(failure) ? unavailable(NO_PLAN) : undefined),
    }),
    advisor_resources: facet(listRecommendationResources, {
        schema: schema/* advisorResources */.sh,
        after: ["advisor_recommendations"],
        read: (ask, account, place) => Promise.all(recommendationsOf(account).map(async (arn) => ({
            recommendation_arn: arn,
            resources: await ask.attempt({ recommendationIdentifier: arn }, (found) => found.map(resourceOf), homeOf("trusted_advisor", place.partition)),
        }))),
    }),
    advisor_check: facet(describeTrustedAdvisorCheckResult, {
        schema: schema/* advisorCheck */.zX,
        after: ["advisor_recommendations"],
        applies: ({ advisor_recommendations: recommendations }) => recommendations?.status === "known" && !recommendations.value.available,
        read: async (ask, _account, place) => {
            const home = homeOf("support", place.partition);
            if (home === undefined)
                return notInPartition("AWS Support's API", place);
            const { result } = await ask({ checkId: SINGLE_ZONE_CHECK, language: "en" }, home);
            return (0,collect_answer/* present */.Eb)({
                available: true,
                status: result?.status,
                timestamp: result?.timestamp,
                resources: result?.flaggedResources?.map(checkedResourceOf),
            });
        },
        answeredBy: (failure) => (supportSaysNoPlan(failure) ? unavailable(NO_PLAN) : undefined),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/account/account.js


/** What is global to an account. It is always there, so no call lists it. */
const accountType = {
    name: "account",
    global: true,
    lists_by: [],
    list: async function* (_caller, place) {
        yield { arn: `arn:${place.partition}:keyproof::${place.account}:account`, facets: {} };
    },
    listed: {},
    facets: { ...trustedAdvisorFacets, ...iamFacets },
    label: (resource) => resource.account,
    keeps: () => true,
};

// EXTERNAL MODULE: ./build/program/src/aws/services/cloudhsm.js
var cloudhsm = __webpack_require__(65558);
;// CONCATENATED MODULE: ./build/program/src/collect/listing.js


/**
 * Lists a type by one operation. An item that AWS gives no identity cannot be named, and would vanish without a word: so
 * many are told as a failure of the listing.
 *
 * @param what the type's name in the plural, for the message.
 * @param listedOf the resource, or undefined for an item without an identity.
 */
async function* listing({ caller, place, what }, operation, input, listedOf) {
    let nameless = 0;
    for await (const page of asking(caller, place, operation).pages(input)) {
        if (page instanceof aws_failure/* CallFailed */.Ep)
            yield page;
        else {
            for (const item of page) {
                const listed = listedOf(item);
                if (listed === undefined)
                    nameless += 1;
                else
                    yield listed;
            }
        }
    }
    if (nameless > 0) {
        const message = `${nameless} of the ${what} have no id in the answer`;
        yield new aws_failure/* CallFailed */.Ep({ kind: "invalid", action: operation.action, message }, false);
    }
}

// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var cloudhsm_backup_schema = __webpack_require__(52743);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_backup/cloudhsm_backup.js







function list(caller, place) {
    const { account, partition, region } = place;
    return listing({ caller, place, what: "backups" }, cloudhsm/* describeBackups */.HY, { MaxResults: 50 }, (backup) => {
        const { BackupArn, BackupId } = backup;
        if (BackupArn === undefined && BackupId === undefined)
            return undefined;
        const arn = BackupArn ?? `arn:${partition}:cloudhsm:${region}:${account}:backup/${BackupId}`;
        return { arn, facets: { metadata: metadataOf(backup) } };
    });
}
function metadataOf(backup) {
    return (0,collect_answer/* present */.Eb)({
        backup_id: backup.BackupId,
        state: backup.BackupState,
        cluster_id: backup.ClusterId,
        create_timestamp: (0,collect_answer/* isoTime */.Ly)(backup.CreateTimestamp),
        copy_timestamp: (0,collect_answer/* isoTime */.Ly)(backup.CopyTimestamp),
        delete_timestamp: (0,collect_answer/* isoTime */.Ly)(backup.DeleteTimestamp),
        never_expires: backup.NeverExpires,
        source_region: backup.SourceRegion,
        source_backup: backup.SourceBackup,
        source_cluster: backup.SourceCluster,
        hsm_type: backup.HsmType,
        mode: backup.Mode,
        tags: (0,collect_answer/* tagsOf */.Fg)(backup.TagList),
    });
}
/** CloudHSM cluster backups of the account. */
const cloudhsmBackupType = {
    name: "cloudhsm_backup",
    lists_by: [cloudhsm/* describeBackups */.HY],
    list,
    listed: { metadata: cloudhsm_backup_schema/* metadata */.yu },
    facets: {
        resource_policy: facet(cloudhsm/* getResourcePolicy */.zr, {
            schema: cloudhsm_backup_schema/* resourcePolicy */.Nz,
            after: ["metadata"],
            applies: (backup) => backup.metadata?.status === "known" && backup.metadata.value.state === "READY",
            read: async (ask, backup) => {
                const answer = await ask({ ResourceArn: backup.arn }).catch(withoutPolicy);
                const text = "Policy" in answer ? answer.Policy : undefined;
                // AWS does not say how "no policy" looks: an absent member, an empty text and not-found all mean it.
                if (text === undefined || text === "")
                    return {};
                const document = (0,policy_document/* parsePolicyDocument */.X)(text);
                return document === undefined ? undefined : { document };
            },
        }),
    },
    label: (backup) => backup.arn.slice(backup.arn.lastIndexOf("/") + 1),
    keeps: () => true,
};
function withoutPolicy(error) {
    if (error instanceof aws_failure/* CallFailed */.Ep && error.reason.kind === "not_found")
        return {};
    throw error;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/program/src/aws/services/cloudwatch.js


const cloudwatch = (0,operation/* service */.e)("CloudWatch", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19)), (module, options) => new module.CloudWatchClient(options));
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
/** Metric, composite and log alarms come in lists of their own, cut together into pages. */
const describeAlarms = cloudwatch.paged("cloudwatch:DescribeAlarms", (module) => module.DescribeAlarmsCommand, paging/* byNextToken */.G, ({ MetricAlarms, CompositeAlarms, LogAlarms }) => MetricAlarms === undefined && CompositeAlarms === undefined && LogAlarms === undefined
    ? undefined
    : [...(MetricAlarms ?? []), ...(CompositeAlarms ?? []), ...(LogAlarms ?? [])], { quota: 9 });
const getMetricData = cloudwatch.paged("cloudwatch:GetMetricData", (module) => module.GetMetricDataCommand, paging/* byNextToken */.G, (output) => output.MetricDataResults, { quota: 50 });

// EXTERNAL MODULE: ./build/program/src/aws/services/cloudwatch_logs.js
var cloudwatch_logs = __webpack_require__(92271);
// EXTERNAL MODULE: ./build/program/src/aws/services/ec2.js
var ec2 = __webpack_require__(77143);
;// CONCATENATED MODULE: ./build/program/src/aws/services/sns.js

const sns = (0,operation/* service */.e)("SNS", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8797)]).then(__webpack_require__.t.bind(__webpack_require__, 8797, 19)), (module, options) => new module.SNSClient(options));
/** Quota: 30 a second (https://docs.aws.amazon.com/general/latest/gr/sns.html). */
const getTopicAttributes = sns.operation("sns:GetTopicAttributes", (module) => module.GetTopicAttributesCommand, { quota: 30 });

// EXTERNAL MODULE: ./build/program/src/model/alarm_topic.js
var alarm_topic = __webpack_require__(69177);
// EXTERNAL MODULE: ./build/program/src/model/metric_filter.js
var metric_filter = __webpack_require__(11407);
// EXTERNAL MODULE: ./build/program/src/collect/alarm.js + 2 modules
var alarm = __webpack_require__(7954);
;// CONCATENATED MODULE: ./build/program/src/collect/alarm_topics.js


/** The actions of alarms, and of the composite alarms above them. */
function actionsOf(alarms) {
    return alarms.flatMap((alarm) => [alarm, ...alarm.composites]).flatMap(({ alarm_actions }) => alarm_actions);
}
/** What is known of the topics among some actions, each asked for once in an account, in its own Region. */
function topicsAmong(actions, ask, place) {
    const own = actions.filter((action) => {
        const [, , service, region = "", account, ...name] = action.split(":");
        return service === "sns" && account === place.account && region !== "" && name.length === 1;
    });
    return Promise.all([...new Set(own)].sort().map(async (topic_arn) => {
        const region = topic_arn.split(":")[3];
        const read = () => ask.attempt({ TopicArn: topic_arn }, ({ Attributes = {} }) => Attributes, region);
        return { topic_arn, subscriptions: countsOf(await place.onceInAccount(getTopicAttributes, read, topic_arn)) };
    }));
}
/** A topic that was deleted has no subscription; an answer without the numbers says nothing of them. */
function countsOf(answer) {
    if (answer.status === "unknown") {
        const deleted = answer.reason.kind === "not_found";
        return deleted ? (0,observed/* known */.eO)({ exists: false, confirmed: 0, pending: 0 }) : answer;
    }
    const [confirmed, pending] = ["SubscriptionsConfirmed", "SubscriptionsPending"].map((name) => Number.parseInt(answer.value[name] ?? "", 10));
    if (confirmed === undefined || pending === undefined || Number.isNaN(confirmed + pending)) {
        const { action } = getTopicAttributes;
        return (0,observed/* unknown */.L5)({ kind: "invalid", action, message: "AWS's answer holds no numbers of subscriptions" });
    }
    return (0,observed/* known */.eO)({ exists: true, confirmed, pending });
}

;// CONCATENATED MODULE: ./build/program/src/collect/alarms_about.js



/** All alarms of a Region of the place's account, listed once for all services, resources and Regions that ask. */
function everyAlarm(ask, place, region = place.region) {
    const input = {
        AlarmTypes: ["MetricAlarm", "CompositeAlarm", "LogAlarm"],
        MaxRecords: 100,
    };
    return place.onceInAccount(describeAlarms, () => ask.attempt(input, (all) => all, region), region);
}
/** The alarms of the place about a service. */
function alarmsAbout(namespace, ask, place) {
    const about = async () => {
        const all = await everyAlarm(ask, place);
        if (all.status === "unknown")
            throw new aws_failure/* CallFailed */.Ep(all.reason, false);
        return (0,alarm/* alarmsOf */.q3)(namespace, all.value, place.account);
    };
    return place.once(describeAlarms, about, namespace);
}
/** Those of the alarms that may be about one key: by a dimension's value, or by a query, whose text is not taken apart. */
function aboutKey(found, names) {
    return found.filter(({ metrics = [], queries = [] }) => queries.length > 0 ||
        metrics.some(({ dimensions }) => Object.values(dimensions).some((value) => names.includes(value))));
}

// EXTERNAL MODULE: ./build/program/src/collect/certificate.js + 1 modules
var certificate = __webpack_require__(24182);
;// CONCATENATED MODULE: ./build/program/src/collect/log_metrics.js

/** A metric filter as `metricFilter` has it. */
function filterOf(filter) {
    return (0,collect_answer/* present */.Eb)({
        filter_name: filter.filterName,
        filter_pattern: filter.filterPattern ?? "",
        of_other_events: filter.applyOnTransformedLogs === true || (filter.fieldSelectionCriteria ?? "") !== "",
        metrics: filter.metricTransformations?.map((made) => ({
            namespace: made.metricNamespace,
            metric_name: made.metricName,
            value: made.metricValue,
            ...(0,collect_answer/* present */.Eb)({ default_value: made.defaultValue }),
            dimensions: [...Object.keys(made.dimensions ?? {}), ...(filter.emitSystemFieldDimensions ?? [])].sort(),
        })),
    });
}

;// CONCATENATED MODULE: ./build/program/src/collect/metric_data.js


const HOUR_SECONDS = 3600;
const DAY_MS = 86_400_000;
/**
 * The hourly values of metrics over the days before a time, the newest first: for every metric its series, one for each
 * combination of dimensions. They are searched for by a dimension's value, since AWS does not document under which names
 * CloudHSM publishes them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 *
 * @throws CallFailed where CloudWatch does not tell, or tells only a part.
 */
async function hourlyValues(ask, metrics, until, days) {
    if (metrics.length === 0)
        return [];
    const end = new Date(until);
    const results = await ask({
        MetricDataQueries: metrics.map(searchFor),
        StartTime: new Date(end.getTime() - days * DAY_MS),
        EndTime: end,
        ScanBy: "TimestampDescending",
    });
    const failed = results.find(({ StatusCode }) => StatusCode !== "Complete" && StatusCode !== "PartialData");
    if (failed !== undefined)
        throw notTold(`a metric is ${failed.StatusCode ?? "without a status"}`);
    return metrics.map((_metric, index) => seriesOf(results.filter(({ Id }) => Id === idOf(index))));
}
const idOf = (index) => `m${index}`;
function searchFor({ namespace, metric_name, value, statistic }, index) {
    // The value stands in an expression: nothing may end it early.
    if (!/^[\w-]{1,100}$/.test(value))
        throw notTold("a resource's id is none that can be searched for");
    const terms = `Namespace="${namespace}" MetricName="${metric_name}" "${value}"`;
    return { Id: idOf(index), Expression: `SEARCH('${terms}', '${statistic}', ${HOUR_SECONDS})` };
}
/** A series may go on in the next page; it is whole when its last part says so. */
function seriesOf(results) {
    const series = new Map();
    for (const result of results) {
        const label = result.Label ?? "";
        series.set(label, [...(series.get(label) ?? []), result]);
    }
    return [...series].map(([label, parts]) => {
        if (parts[parts.length - 1]?.StatusCode !== "Complete")
            throw notTold("a metric's data is cut short");
        const values = parts.flatMap(({ Values }) => Values ?? []);
        const times = parts.flatMap(({ Timestamps }) => Timestamps ?? []);
        if (values.length !== times.length)
            throw notTold("a metric's values have no times");
        return { label, values, times };
    });
}
/**
 * The newest point of each series that still stands for its metric. One that has stopped was replaced by another where
 * that one took over, or has gone on for a day since: what is renewed under another name has another series.
 */
function newestPoints(found) {
    const spans = found.flatMap(({ values, times }) => {
        const [value] = values;
        const [time] = times;
        const first = times.at(-1);
        return value === undefined || time === undefined || first === undefined ? [] : [{ value, time, first }];
    });
    const replaced = ({ time }) => spans.some((other) => other.time > time && (other.first >= time || +other.time - +time > DAY_MS));
    return spans.filter((span) => !replaced(span)).map(({ value, time }) => ({ value, time }));
}
/** That a metric has no data, which proves nothing of what it measures. */
function noData(what) {
    return new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: getMetricData.action, message: `CloudWatch has no ${what}` }, false);
}
function notTold(message) {
    return new aws_failure/* CallFailed */.Ep({ kind: "invalid", action: getMetricData.action, message }, false);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/admission.js

/** The ports that HSMs answer on. */
const FIRST_PORT = 2223;
const LAST_PORT = 2225;
function admissionOf(cluster) {
    const { metadata, security_groups: groups, prefix_lists: lists } = cluster;
    const own = metadata?.status === "known" ? metadata.value.security_group : undefined;
    const permissions = (groups?.status === "known" ? groups.value : [])
        .flatMap(({ ip_permissions }) => ip_permissions)
        .filter(opensHsmPorts);
    const entriesOf = (id) => {
        const list = lists?.status === "known" ? lists.value[id] : undefined;
        if (list === undefined || Array.isArray(list))
            return list ?? [];
        return list.status === "known" ? list.value : [];
    };
    return {
        groups: unique(permissions
            .flatMap(({ user_id_group_pairs }) => user_id_group_pairs)
            .filter(({ user_id }) => user_id === undefined || user_id === cluster.account)
            .flatMap(({ group_id }) => (group_id === undefined || group_id === own ? [] : [group_id]))),
        blocks: unique(permissions.flatMap(({ ip_ranges, ipv6_ranges, prefix_list_ids }) => [
            ...ip_ranges,
            ...ipv6_ranges,
            ...prefix_list_ids.flatMap(entriesOf),
        ])),
    };
}
function opensHsmPorts({ ip_protocol, from_port = 0, to_port = 65_535 }) {
    if (ip_protocol === "-1")
        return true;
    return ["tcp", "6"].includes(ip_protocol) && from_port <= LAST_PORT && to_port >= FIRST_PORT;
}
function unique(texts) {
    return [...new Set(texts)].sort();
}
/** By which of the groups and blocks a network interface is admitted: its groups, and every address that it has. */
function admittedBy({ groups, blocks }, found) {
    const carried = (found.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []);
    const addresses = [
        found.PrivateIpAddress,
        ...(found.PrivateIpAddresses ?? []).map(({ PrivateIpAddress }) => PrivateIpAddress),
        ...(found.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
    ].filter((address) => address !== undefined);
    return [
        ...groups.filter((id) => carried.includes(id)).map((id) => `security group ${id}`),
        ...blocks.filter((block) => holdsOne(block, addresses)),
    ];
}
function holdsOne(block, addresses) {
    const [network = "", length = ""] = block.split("/");
    const family = (0,external_node_net_.isIPv6)(network) ? "ipv6" : "ipv4";
    const list = new external_node_net_.BlockList();
    try {
        list.addSubnet(network, Number(length), family);
    }
    catch {
        // Text that is no CIDR block admits nobody; the rule security_group_closed tells of it.
        return false;
    }
    return addresses.some((address) => (0,external_node_net_.isIPv6)(address) === (family === "ipv6") && list.check(address, family));
}

;// CONCATENATED MODULE: ./build/program/src/aws/services/inspector.js



const inspector = (0,operation/* service */.e)("Inspector2", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3222)]).then(__webpack_require__.t.bind(__webpack_require__, 63222, 19)), (module, options) => new module.Inspector2Client(options), regions/* INSPECTOR_REGIONS */.ew);
const batchGetAccountStatus = inspector.operation("inspector2:BatchGetAccountStatus", (module) => module.BatchGetAccountStatusCommand);
const listCoverage = inspector.paged("inspector2:ListCoverage", (module) => module.ListCoverageCommand, paging/* byNextTokenOfRest */.N, (output) => output.coveredResources);
const listInspectorFindings = inspector.paged("inspector2:ListFindings", (module) => module.ListFindingsCommand, paging/* byNextTokenOfRest */.N, (output) => output.findings);

// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_cluster/schema.js
var cloudhsm_cluster_schema = __webpack_require__(78467);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/inspector.js






/** The most alternatives that a filter of Inspector takes: the model of its API. */
const ALTERNATIVES = 10;
/** The instances that may talk to the HSMs, each with the account that its network interface belongs to. */
function clientInstances(cluster) {
    const { client_interfaces: carrying, admitted_interfaces: admitted } = cluster;
    const owners = [carrying, admitted]
        .flatMap((hosts) => (hosts?.status === "known" ? hosts.value : []))
        .flatMap(({ instance_id, owner_id }) => (instance_id === undefined ? [] : [[instance_id, owner_id]]));
    return new Map(owners.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Asks about instances, as many at once as a filter takes. */
async function ofInstances(ids, ask) {
    const found = [];
    for (let from = 0; from < ids.length; from += ALTERNATIVES) {
        const some = ids.slice(from, from + ALTERNATIVES);
        found.push(...(await ask(some.map((value) => ({ comparison: "EQUALS", value })))));
    }
    return found;
}
function scanOf({ scanType, scanStatus, lastScannedAt }) {
    return (0,collect_answer/* present */.Eb)({
        scan_type: scanType,
        status: scanStatus?.statusCode,
        reason: scanStatus?.reason,
        last_scanned_at: (0,collect_answer/* isoTime */.Ly)(lastScannedAt),
    });
}
function findingOf(finding) {
    return (0,collect_answer/* present */.Eb)({
        finding_arn: finding.findingArn,
        severity: finding.severity,
        title: finding.title,
        instance_ids: (finding.resources ?? []).flatMap(({ type, id }) => (type === "AWS_EC2_INSTANCE" ? (id ?? []) : [])),
        vulnerability_id: finding.packageVulnerabilityDetails?.vulnerabilityId,
        fix_available: finding.fixAvailable,
    });
}
/** What Amazon Inspector knows of the hosts that talk to a cluster's HSMs. */
const inspectorFacets = {
    inspector_coverage: facet(listCoverage, {
        schema: cloudhsm_cluster_schema/* inspectorCoverage */.y_,
        after: ["client_interfaces", "admitted_interfaces"],
        read: async (ask, cluster) => {
            const owners = clientInstances(cluster);
            const own = [...owners].filter(([, owner]) => owner === cluster.account).map(([id]) => id);
            const found = await ofInstances(own, (resourceId) => ask({ filterCriteria: { resourceId } }));
            const scansOf = (id) => (0,observed/* known */.eO)(found.filter(({ resourceId }) => resourceId === id).map(scanOf));
            const notOurs = (owner) => {
                const message = `the instance belongs to ${owner}, whose Amazon Inspector tells`;
                return (0,observed/* unknown */.L5)({ kind: "unavailable", action: listCoverage.action, message });
            };
            const instances = [...owners].map(([id, owner]) => ({
                instance_id: id,
                scans: owner === cluster.account ? scansOf(id) : notOurs(owner),
            }));
            return { available: true, instances };
        },
        answeredBy: (failure, place) => notOffered("Amazon Inspector", failure, place),
    }),
    inspector_findings: facet(listInspectorFindings, {
        schema: cloudhsm_cluster_schema/* inspectorFindings */.is,
        after: ["inspector_coverage"],
        read: async (ask, cluster) => {
            const { inspector_coverage: coverage } = cluster;
            if (coverage?.status === "known" && !coverage.value.available)
                return [];
            const found = await ofInstances([...clientInstances(cluster).keys()], (resourceId) => ask({
                filterCriteria: {
                    resourceId,
                    findingStatus: [{ comparison: "EQUALS", value: "ACTIVE" }],
                    severity: ["CRITICAL", "HIGH"].map((value) => ({ comparison: "EQUALS", value })),
                },
            }));
            return found.map(findingOf);
        },
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/cloudhsm_cluster.js





















/** How far back the sessions are counted: as far as CloudWatch finds metrics that have stopped. */
const SESSION_DAYS = 14;
/** HSMs are compared by what they said in the last six hours. */
const USERS_DAYS = 0.25;
function cloudhsm_cluster_list(caller, place) {
    const { account, partition, region } = place;
    return listing({ caller, place, what: "clusters" }, cloudhsm/* describeClusters */.Pm, { MaxResults: 25 }, (cluster) => {
        if (cluster.ClusterId === undefined)
            return undefined;
        const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.ClusterId}`;
        return { arn, facets: { metadata: cloudhsm_cluster_metadataOf(cluster) } };
    });
}
function hasAuditLog({ log_group }) {
    return log_group?.status === "known" && log_group.value.exists;
}
function auditLogOf({ log_group }) {
    return log_group?.status === "known" ? log_group.value.log_group_name : "";
}
/** PreCoPassword and the texts of certificates stay behind. */
function cloudhsm_cluster_metadataOf(cluster) {
    const retention = cluster.BackupRetentionPolicy;
    const certificates = cluster.Certificates ?? {};
    return (0,collect_answer/* present */.Eb)({
        cluster_id: cluster.ClusterId,
        state: cluster.State,
        state_message: cluster.StateMessage,
        hsm_type: cluster.HsmType,
        hsm_type_rollback_expiration: (0,collect_answer/* isoTime */.Ly)(cluster.HsmTypeRollbackExpiration),
        mode: cluster.Mode,
        network_type: cluster.NetworkType,
        vpc_id: cluster.VpcId,
        security_group: cluster.SecurityGroup,
        subnet_mapping: cluster.SubnetMapping ?? {},
        source_backup_id: cluster.SourceBackupId,
        create_timestamp: (0,collect_answer/* isoTime */.Ly)(cluster.CreateTimestamp),
        backup_policy: cluster.BackupPolicy,
        backup_retention_policy: retention === undefined ? undefined : { type: retention.Type, value: Number(retention.Value) },
        hsms: (cluster.Hsms ?? []).map((hsm) => (0,collect_answer/* present */.Eb)({
            hsm_id: hsm.HsmId,
            state: hsm.State,
            state_message: hsm.StateMessage,
            availability_zone: hsm.AvailabilityZone,
            subnet_id: hsm.SubnetId,
            eni_id: hsm.EniId,
            eni_ip: hsm.EniIp,
            eni_ip_v6: hsm.EniIpV6,
            hsm_type: hsm.HsmType,
        })),
        certificates: (0,collect_answer/* present */.Eb)({
            cluster_certificate: (0,certificate/* readCertificate */.w)(certificates.ClusterCertificate),
            hsm_certificate: (0,certificate/* readCertificate */.w)(certificates.HsmCertificate),
            aws_hardware_certificate: (0,certificate/* readCertificate */.w)(certificates.AwsHardwareCertificate),
            manufacturer_hardware_certificate: (0,certificate/* readCertificate */.w)(certificates.ManufacturerHardwareCertificate),
        }),
        tags: (0,collect_answer/* tagsOf */.Fg)(cluster.TagList),
    });
}
function knownMetadata(cluster) {
    return cluster.metadata?.status === "known" ? cluster.metadata.value : undefined;
}
/** The subnets that the cluster uses: those it may place an HSM in, and those where one is. */
function subnetIds(cluster) {
    const known = knownMetadata(cluster);
    const used = [
        ...Object.values(known?.subnet_mapping ?? {}),
        ...(known?.hsms ?? []).flatMap(({ subnet_id }) => (subnet_id === undefined ? [] : [subnet_id])),
    ];
    return [...new Set(used)].sort();
}
const hasVpc = (cluster) => knownMetadata(cluster)?.vpc_id !== undefined;
const vpcFilter = (cluster) => [{ Name: "vpc-id", Values: [knownMetadata(cluster)?.vpc_id ?? ""] }];
/** The blocks of a VPC, the primary one first. EC2 goes on listing those that left it. */
function blocksOf(found) {
    const associated = (state) => (state ?? "associated") === "associated";
    const cidr_blocks = (found?.CidrBlockAssociationSet ?? [{ CidrBlock: found?.CidrBlock, CidrBlockState: undefined }])
        .filter(({ CidrBlockState: state }) => associated(state?.State))
        .flatMap(({ CidrBlock }) => CidrBlock ?? []);
    return {
        cidr_blocks: [
            ...cidr_blocks.filter((block) => block === found?.CidrBlock),
            ...cidr_blocks.filter((block) => block !== found?.CidrBlock),
        ],
        ipv6_cidr_blocks: (found?.Ipv6CidrBlockAssociationSet ?? [])
            .filter(({ Ipv6CidrBlockState: state }) => associated(state?.State))
            .flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
    };
}
/**
 * What was found of the wanted ids. Each that is missing is asked for by itself: EC2 then says that it is not there
 * (`InvalidSubnetID.NotFound`), which is an answer; where it does not, nothing is known.
 *
 * @throws CallFailed where EC2 neither shows one nor says that it is gone.
 */
async function foundOrGone(asked, wanted, found, id, askOne) {
    const ids = new Set(found.map(id));
    const all = [...found];
    for (const missing of wanted.filter((each) => !ids.has(each))) {
        try {
            all.push(...complete(asked, [missing], await askOne(missing), id));
        }
        catch (error) {
            if (!/\.NotFound$/.test((0,aws_failure/* errorName */.Is)((0,aws_failure/* asFailure */.h_)(error))))
                throw error;
        }
    }
    return all;
}
/** Every wanted id must be in the answer: what EC2 leaves out is no proof of anything. */
function complete(asked, wanted, found, id) {
    const ids = new Set(found.map(id));
    const missing = wanted.filter((each) => !ids.has(each));
    if (missing.length === 0)
        return found;
    const message = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not in the answer`;
    throw new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: asked.action, message }, false);
}
/**
 * The interfaces that the HSMs must have, and those of HSMs that are being deleted, which may be gone already.
 *
 * @throws CallFailed for an active HSM of which CloudHSM names no interface: what cannot be looked at is not closed.
 */
function interfaceIds(cluster) {
    const standing = [];
    const leaving = [];
    for (const { hsm_id, state, eni_id } of knownMetadata(cluster)?.hsms ?? []) {
        const goes = state === "DELETE_IN_PROGRESS" || state === "DELETED";
        if (eni_id !== undefined)
            (goes ? leaving : standing).push(eni_id);
        else if (state === "ACTIVE") {
            const message = `DescribeClusters names no network interface of HSM ${hsm_id}`;
            throw new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: cloudhsm/* describeClusters */.Pm.action, message }, false);
        }
    }
    return { standing: standing.sort(), leaving: leaving.sort() };
}
function interfaceOf(found) {
    const addresses = found.PrivateIpAddresses ?? [];
    const publicIps = [found.Association?.PublicIp, ...addresses.map((address) => address.Association?.PublicIp)];
    return (0,collect_answer/* present */.Eb)({
        network_interface_id: found.NetworkInterfaceId,
        owner_id: found.OwnerId,
        requester_id: found.RequesterId,
        interface_type: found.InterfaceType,
        vpc_id: found.VpcId,
        subnet_id: found.SubnetId,
        status: found.Status,
        description: found.Description,
        private_ip_address: found.PrivateIpAddress,
        public_ips: [...new Set(publicIps.filter((address) => address !== undefined))],
        ipv6_addresses: (found.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []),
        group_ids: (found.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []).sort(),
        stack: (0,collect_answer/* stackOf */.US)(found.TagSet),
    });
}
/** An interface with the instance that it is attached to. */
function hostOf(found) {
    return { ...interfaceOf(found), ...(0,collect_answer/* present */.Eb)({ instance_id: found.Attachment?.InstanceId }) };
}
/** A NAT gateway has a public address and lets nobody in. EC2 spells its type in two ways. */
function isNatGateway({ InterfaceType }) {
    return ["natgateway", "nat_gateway"].includes((InterfaceType ?? "").toLowerCase());
}
function hsmInterfaceIds(cluster) {
    return new Set((knownMetadata(cluster)?.hsms ?? []).map(({ eni_id }) => eni_id));
}
function permissionsOf(permissions) {
    return permissions?.map((permission) => (0,collect_answer/* present */.Eb)({
        ip_protocol: permission.IpProtocol,
        from_port: permission.FromPort,
        to_port: permission.ToPort,
        ip_ranges: (permission.IpRanges ?? []).flatMap(({ CidrIp }) => CidrIp ?? []),
        ipv6_ranges: (permission.Ipv6Ranges ?? []).flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
        prefix_list_ids: (permission.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
        user_id_group_pairs: (permission.UserIdGroupPairs ?? []).map((pair) => (0,collect_answer/* present */.Eb)({
            group_id: pair.GroupId,
            user_id: pair.UserId,
            vpc_peering_connection_id: pair.VpcPeeringConnectionId,
            peering_status: pair.PeeringStatus,
        })),
    }));
}
function routeTableOf(table) {
    const associations = (table.Associations ?? []).filter(({ AssociationState: state }) => (state?.State ?? "associated") === "associated");
    const gateways = associations.flatMap(({ GatewayId }) => GatewayId ?? []).sort();
    return (0,collect_answer/* present */.Eb)({
        route_table_id: table.RouteTableId,
        owner_id: table.OwnerId,
        main: associations.some(({ Main }) => Main === true),
        subnet_ids: associations.flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
        gateway_ids: gateways.length === 0 ? undefined : gateways,
        routes: table.Routes?.map((route) => (0,collect_answer/* present */.Eb)({
            destination_cidr_block: route.DestinationCidrBlock,
            destination_ipv6_cidr_block: route.DestinationIpv6CidrBlock,
            destination_prefix_list_id: route.DestinationPrefixListId,
            gateway_id: route.GatewayId,
            carrier_gateway_id: route.CarrierGatewayId,
            egress_only_internet_gateway_id: route.EgressOnlyInternetGatewayId,
            nat_gateway_id: route.NatGatewayId,
            transit_gateway_id: route.TransitGatewayId,
            vpc_peering_connection_id: route.VpcPeeringConnectionId,
            network_interface_id: route.NetworkInterfaceId,
            state: route.State,
        })),
        stack: (0,collect_answer/* stackOf */.US)(table.Tags),
    });
}
/** The subnets of the cluster that belong to its own account. Of a shared one the owner need not show all. */
function ownSubnetIds(cluster) {
    const found = cluster.subnets?.status === "known" ? cluster.subnets.value : [];
    return found.filter(({ owner_id }) => owner_id === cluster.account).map(({ subnet_id }) => subnet_id);
}
/** A subnet without a table of its own uses the VPC's main table: one without either was not told about, so unknown. */
function routed(cluster, tables) {
    const own = new Set(tables.flatMap(({ subnet_ids }) => subnet_ids ?? []));
    if (tables.some((table) => table.main === true))
        return tables;
    const unrouted = ownSubnetIds(cluster).filter((id) => !own.has(id));
    if (unrouted.length === 0)
        return tables;
    const message = `no route table is visible for ${unrouted.join(", ")}`;
    throw new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: ec2/* describeRouteTables */.M5.action, message }, false);
}
function networkAclOf(acl) {
    return (0,collect_answer/* present */.Eb)({
        network_acl_id: acl.NetworkAclId,
        is_default: acl.IsDefault,
        subnet_ids: (acl.Associations ?? []).flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
        entries: acl.Entries?.map((entry) => (0,collect_answer/* present */.Eb)({
            rule_number: entry.RuleNumber,
            egress: entry.Egress,
            protocol: entry.Protocol,
            rule_action: entry.RuleAction,
            cidr_block: entry.CidrBlock,
            ipv6_cidr_block: entry.Ipv6CidrBlock,
            port_range: entry.PortRange === undefined ? undefined : { from: entry.PortRange.From, to: entry.PortRange.To },
        })),
        stack: (0,collect_answer/* stackOf */.US)(acl.Tags),
    });
}
/** Every subnet has a network ACL: one that none of them names was not told about, so unknown. */
function covering(cluster, acls) {
    const covered = new Set(acls.flatMap(({ subnet_ids }) => subnet_ids ?? []));
    const bare = ownSubnetIds(cluster).filter((id) => !covered.has(id));
    if (bare.length === 0)
        return acls;
    const message = `no network ACL is visible for ${bare.join(", ")}`;
    throw new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: ec2/* describeNetworkAcls */.hZ.action, message }, false);
}
/** Whether a subnet says that VPC Block Public Access closes the internet gateway for it. */
function saysClosed(cluster) {
    const found = cluster.subnets?.status === "known" ? cluster.subnets.value : [];
    return found.some(({ internet_gateway_block_mode: mode = "off" }) => mode !== "off");
}
/** The cluster's own security group, and those on its HSMs' interfaces. */
function groupIds(cluster) {
    const own = knownMetadata(cluster)?.security_group;
    const interfaces = cluster.network_interfaces?.status === "known" ? cluster.network_interfaces.value : [];
    return [
        ...new Set([...(own === undefined ? [] : [own]), ...interfaces.flatMap(({ group_ids }) => group_ids)]),
    ].sort();
}
function prefixListIds(cluster) {
    const groups = cluster.security_groups?.status === "known" ? cluster.security_groups.value : [];
    const permissions = groups.flatMap((group) => group.ip_permissions);
    return [...new Set(permissions.flatMap((permission) => permission.prefix_list_ids))].sort();
}
const HSM_ID = /\bhsm-[a-z2-7]{11,16}\b/;
/**
 * The most that each HSM had, by the series of the cluster (those of HSMs that it no longer has among them) and of its
 * HSMs. Which HSM a series of the cluster is about is told by its label; where none tells, all are the cluster's.
 */
function mostOfEach(cluster, [ofCluster = [], ...ofHsms]) {
    const most = new Map();
    const count = (id, { values }) => {
        if (values.length > 0)
            most.set(id, values.reduce((a, b) => Math.max(a, b), most.get(id) ?? 0));
    };
    for (const [index, id] of activeHsms(cluster).entries()) {
        for (const series of ofHsms[index] ?? [])
            count(id, series);
    }
    const named = ofCluster.some(({ label }) => HSM_ID.test(label));
    for (const series of ofCluster) {
        const id = HSM_ID.exec(series.label)?.[0] ?? (named ? undefined : knownMetadata(cluster)?.cluster_id);
        if (id !== undefined)
            count(id, series);
    }
    return [...most].map(([hsm_id, maximum]) => ({ hsm_id, maximum })).sort((a, b) => (a.hsm_id < b.hsm_id ? -1 : 1));
}
function activeHsms(cluster) {
    return (knownMetadata(cluster)?.hsms ?? []).filter(({ state }) => state === "ACTIVE").map(({ hsm_id }) => hsm_id);
}
/** CloudHSM clusters, with the network that they stand in and what is watched of them. */
const cloudhsmClusterType = {
    name: "cloudhsm_cluster",
    lists_by: [cloudhsm/* describeClusters */.Pm],
    list: cloudhsm_cluster_list,
    listed: { metadata: cloudhsm_cluster_schema/* metadata */.yu },
    facets: {
        vpc: facet(ec2/* describeVpcs */.YR, {
            schema: cloudhsm_cluster_schema/* vpc */.a8,
            applies: hasVpc,
            read: async (ask, cluster) => {
                const id = knownMetadata(cluster)?.vpc_id ?? "";
                const [found] = complete(ec2/* describeVpcs */.YR, [id], await ask({ Filters: vpcFilter(cluster) }), ({ VpcId }) => VpcId);
                return (0,collect_answer/* present */.Eb)({
                    vpc_id: found?.VpcId,
                    owner_id: found?.OwnerId,
                    ...blocksOf(found),
                    stack: (0,collect_answer/* stackOf */.US)(found?.Tags),
                });
            },
        }),
        subnets: facet(ec2/* describeSubnets */.SJ, {
            schema: cloudhsm_cluster_schema/* subnets */.ZO,
            read: async (ask, cluster) => {
                const ids = subnetIds(cluster);
                if (ids.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "subnet-id", Values: ids }] });
                const asked = (id) => ask({ SubnetIds: [id] });
                const there = await foundOrGone(ec2/* describeSubnets */.SJ, ids, found, ({ SubnetId }) => SubnetId, asked);
                return there.map((subnet) => (0,collect_answer/* present */.Eb)({
                    subnet_id: subnet.SubnetId,
                    vpc_id: subnet.VpcId,
                    owner_id: subnet.OwnerId,
                    availability_zone: subnet.AvailabilityZone,
                    cidr_block: subnet.CidrBlock,
                    ipv6_cidr_blocks: (subnet.Ipv6CidrBlockAssociationSet ?? [])
                        .filter(({ Ipv6CidrBlockState: state }) => (state?.State ?? "associated") === "associated")
                        .flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
                    map_public_ip_on_launch: subnet.MapPublicIpOnLaunch,
                    assign_ipv6_address_on_creation: subnet.AssignIpv6AddressOnCreation ?? false,
                    available_ip_address_count: subnet.AvailableIpAddressCount,
                    internet_gateway_block_mode: subnet.BlockPublicAccessStates?.InternetGatewayBlockMode,
                    stack: (0,collect_answer/* stackOf */.US)(subnet.Tags),
                }));
            },
        }),
        route_tables: facet(ec2/* describeRouteTables */.M5, {
            schema: cloudhsm_cluster_schema/* routeTables */.v2,
            after: ["subnets"],
            applies: hasVpc,
            read: async (ask, cluster) => routed(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(routeTableOf)),
        }),
        network_interfaces: facet(ec2/* describeNetworkInterfaces */._Z, {
            schema: cloudhsm_cluster_schema/* networkInterfaces */.dm,
            read: async (ask, cluster) => {
                const { standing, leaving } = interfaceIds(cluster);
                if (standing.length + leaving.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "network-interface-id", Values: [...standing, ...leaving] }] });
                return complete(ec2/* describeNetworkInterfaces */._Z, standing, found, (each) => each.NetworkInterfaceId).map(interfaceOf);
            },
        }),
        security_groups: facet(ec2/* describeSecurityGroups */.WR, {
            schema: cloudhsm_cluster_schema/* securityGroups */.h7,
            after: ["network_interfaces"],
            read: async (ask, cluster) => {
                const ids = groupIds(cluster);
                if (ids.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "group-id", Values: ids }] });
                const asked = (id) => ask({ GroupIds: [id] });
                // A group that is on an interface cannot be gone.
                const own = knownMetadata(cluster)?.security_group;
                const carried = ids.filter((id) => id !== own);
                const idOf = ({ GroupId }) => GroupId;
                const there = await foundOrGone(ec2/* describeSecurityGroups */.WR, own === undefined ? [] : [own], found, idOf, asked);
                return complete(ec2/* describeSecurityGroups */.WR, carried, there, idOf).map((group) => (0,collect_answer/* present */.Eb)({
                    group_id: group.GroupId,
                    group_name: group.GroupName,
                    owner_id: group.OwnerId,
                    vpc_id: group.VpcId,
                    ip_permissions: permissionsOf(group.IpPermissions),
                    ip_permissions_egress: permissionsOf(group.IpPermissionsEgress),
                    stack: (0,collect_answer/* stackOf */.US)(group.Tags),
                }));
            },
        }),
        prefix_lists: facet(ec2/* getManagedPrefixListEntries */.Md, {
            schema: cloudhsm_cluster_schema/* prefixLists */.qr,
            after: ["security_groups"],
            read: async (ask, cluster) => {
                const lists = prefixListIds(cluster).map(async (id) => {
                    const blocksOfList = (entries) => entries.flatMap(({ Cidr }) => Cidr ?? []).sort();
                    return [id, await ask.attempt({ PrefixListId: id }, blocksOfList)];
                });
                return Object.fromEntries(await Promise.all(lists));
            },
        }),
        network_acls: facet(ec2/* describeNetworkAcls */.hZ, {
            schema: cloudhsm_cluster_schema/* networkAcls */.In,
            after: ["subnets"],
            applies: hasVpc,
            read: async (ask, cluster) => covering(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(networkAclOf)),
        }),
        // Asked only where a subnet says so itself, so that the account's word can be held against it.
        vpc_block_public_access: facet(ec2/* describeVpcBlockPublicAccessOptions */.Xe, {
            schema: cloudhsm_cluster_schema/* vpcBlockPublicAccess */.Gx,
            after: ["subnets"],
            read: async (ask, cluster, place) => {
                if (!saysClosed(cluster))
                    return null;
                const answer = await place.once(ec2/* describeVpcBlockPublicAccessOptions */.Xe, () => ask({}));
                const options = answer.VpcBlockPublicAccessOptions;
                return (0,collect_answer/* present */.Eb)({ state: options?.State, internet_gateway_block_mode: options?.InternetGatewayBlockMode });
            },
        }),
        client_interfaces: facet(ec2/* describeNetworkInterfaces */._Z, {
            schema: cloudhsm_cluster_schema/* clientInterfaces */.Gj,
            applies: (cluster) => knownMetadata(cluster)?.security_group !== undefined,
            read: async (ask, cluster) => {
                const own = hsmInterfaceIds(cluster);
                const found = await ask({
                    Filters: [{ Name: "group-id", Values: [knownMetadata(cluster)?.security_group ?? ""] }],
                });
                return found.filter(({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId)).map(hostOf);
            },
        }),
        admitted_interfaces: facet(ec2/* describeNetworkInterfaces */._Z, {
            schema: cloudhsm_cluster_schema/* admittedInterfaces */.lv,
            after: ["security_groups", "prefix_lists"],
            applies: hasVpc,
            read: async (ask, cluster) => {
                const admission = admissionOf(cluster);
                const asked = [
                    ...(admission.groups.length > 0 ? [{ Name: "group-id", Values: admission.groups }] : []),
                    ...(admission.blocks.length > 0 ? vpcFilter(cluster) : []),
                ];
                const found = (await Promise.all(asked.map((filter) => ask({ Filters: [filter] })))).flat();
                const own = hsmInterfaceIds(cluster);
                const carries = (host) => (host.Groups ?? []).some(({ GroupId }) => GroupId === knownMetadata(cluster)?.security_group);
                const hosts = new Map(found.map((each) => [each.NetworkInterfaceId, each]));
                return [...hosts.values()]
                    .filter((each) => !own.has(each.NetworkInterfaceId) && !carries(each) && !isNatGateway(each))
                    .map((each) => ({ ...hostOf(each), admitted_by: admittedBy(admission, each) }))
                    .filter(({ admitted_by }) => admitted_by.length > 0)
                    .sort((a, b) => ((a.network_interface_id ?? "") < (b.network_interface_id ?? "") ? -1 : 1));
            },
        }),
        flow_logs: facet(ec2/* describeFlowLogs */.NR, {
            schema: cloudhsm_cluster_schema/* flowLogs */.un,
            applies: hasVpc,
            read: async (ask, cluster) => {
                const interfaces = (knownMetadata(cluster)?.hsms ?? []).flatMap(({ eni_id }) => eni_id ?? []);
                const Values = [knownMetadata(cluster)?.vpc_id ?? "", ...subnetIds(cluster), ...interfaces];
                return (await ask({ Filter: [{ Name: "resource-id", Values }] })).map((flow) => (0,collect_answer/* present */.Eb)({
                    flow_log_id: flow.FlowLogId,
                    resource_id: flow.ResourceId,
                    status: flow.FlowLogStatus,
                    traffic_type: flow.TrafficType,
                    deliver_logs_status: flow.DeliverLogsStatus,
                    deliver_logs_error_message: flow.DeliverLogsErrorMessage,
                    stack: (0,collect_answer/* stackOf */.US)(flow.Tags),
                }));
            },
        }),
        log_group: facet(cloudwatch_logs/* describeLogGroups */.Ag, {
            schema: cloudhsm_cluster_schema/* logGroup */.QT,
            applies: (cluster) => knownMetadata(cluster) !== undefined,
            read: async (ask, cluster) => {
                const name = `/aws/cloudhsm/${knownMetadata(cluster)?.cluster_id ?? ""}`;
                const found = (await ask({ logGroupNamePrefix: name })).find(({ logGroupName }) => logGroupName === name);
                return (0,collect_answer/* present */.Eb)({
                    exists: found !== undefined,
                    log_group_name: name,
                    creation_time: (0,collect_answer/* isoTime */.Ly)(found?.creationTime === undefined ? undefined : new Date(found.creationTime)),
                    log_group_class: found?.logGroupClass,
                    stored_bytes: found?.storedBytes,
                    retention_in_days: found?.retentionInDays,
                    retention_policy_name: found?.retentionPolicyName,
                    kms_key_id: found?.kmsKeyId,
                    deletion_protection_enabled: found?.deletionProtectionEnabled,
                });
            },
        }),
        log_streams: facet(cloudwatch_logs/* describeLogStreams */.Ds, {
            schema: cloudhsm_cluster_schema/* logStreams */.oc,
            after: ["log_group"],
            applies: hasAuditLog,
            read: async (ask, cluster) => {
                return (await ask({ logGroupName: auditLogOf(cluster) })).map(({ logStreamName, lastEventTimestamp: last }) => (0,collect_answer/* present */.Eb)({
                    log_stream_name: logStreamName,
                    last_event_time: (0,collect_answer/* isoTime */.Ly)(last === undefined ? undefined : new Date(last)),
                }));
            },
        }),
        alarms: facet(describeAlarms, {
            schema: alarm/* alarms */.bq,
            read: async (ask, _cluster, place) => alarmsAbout("AWS/CloudHSM", ask, place),
        }),
        alarm_topics: facet(getTopicAttributes, {
            schema: alarm_topic/* alarmTopics */.g,
            after: ["alarms"],
            read: (ask, { alarms: found }, place) => topicsAmong(actionsOf(found?.status === "known" ? found.value : []), ask, place),
        }),
        audit_log_filters: facet(cloudwatch_logs/* describeMetricFilters */.nC, {
            schema: schemas.array(metric_filter/* metricFilter */.Z),
            after: ["log_group"],
            applies: hasAuditLog,
            read: async (ask, cluster) => (await ask({ logGroupName: auditLogOf(cluster) })).map(filterOf),
        }),
        audit_log_alarms: facet(describeAlarms, {
            schema: cloudhsm_cluster_schema/* watchingAlarms */.Qw,
            after: ["audit_log_filters"],
            applies: ({ audit_log_filters }) => audit_log_filters !== undefined,
            read: async (ask, cluster, place) => {
                const filters = cluster.audit_log_filters?.status === "known" ? cluster.audit_log_filters.value : [];
                const made = new Set(filters.flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)));
                const all = await everyAlarm(ask, place);
                if (all.status === "unknown")
                    throw new aws_failure/* CallFailed */.Ep(all.reason, false);
                const group = auditLogOf(cluster);
                return {
                    alarms: (0,alarm/* alarmsOnMetrics */.RD)(all.value, place.account, ({ namespace, metric_name }) => made.has(`${namespace} ${metric_name}`)),
                    log_alarms: (0,alarm/* logAlarmsOf */.SJ)(all.value, (named) => named === group || named.split(":")[6] === group),
                };
            },
        }),
        audit_log_topics: facet(getTopicAttributes, {
            schema: alarm_topic/* alarmTopics */.g,
            after: ["audit_log_alarms"],
            applies: ({ audit_log_alarms }) => audit_log_alarms !== undefined,
            read: (ask, { audit_log_alarms: found }, place) => {
                const { alarms = [], log_alarms = [] } = found?.status === "known" ? found.value : {};
                return topicsAmong(actionsOf([...alarms, ...log_alarms]), ask, place);
            },
        }),
        session_counts: facet(getMetricData, {
            schema: cloudhsm_cluster_schema/* sessionCounts */.Ly,
            applies: (cluster) => activeHsms(cluster).length > 0,
            read: async (ask, cluster, place) => {
                const sessions = [knownMetadata(cluster)?.cluster_id ?? "", ...activeHsms(cluster)].map((value) => ({
                    namespace: "AWS/CloudHSM",
                    metric_name: "HsmSessionCount",
                    value,
                    statistic: "Maximum",
                }));
                const found = await hourlyValues(ask, sessions, place.collected_at, SESSION_DAYS);
                const since = new Date(Date.parse(place.collected_at) - SESSION_DAYS * 86_400_000).toISOString();
                const hsms = mostOfEach(cluster, found);
                if (hsms.length === 0)
                    throw noData(`HsmSessionCount of ${knownMetadata(cluster)?.cluster_id}`);
                return { since, hsms };
            },
        }),
        user_counts: facet(getMetricData, {
            schema: cloudhsm_cluster_schema/* userCounts */.G$,
            applies: (cluster) => activeHsms(cluster).length > 0,
            read: async (ask, cluster, place) => {
                const ids = activeHsms(cluster);
                const rooms = ids.map((value) => ({
                    namespace: "AWS/CloudHSM",
                    metric_name: "HsmUsersAvailable",
                    value,
                    statistic: "Minimum",
                }));
                const found = await hourlyValues(ask, rooms, place.collected_at, USERS_DAYS);
                const hsms = ids.flatMap((hsm_id, index) => {
                    const [available] = (found[index] ?? []).flatMap(({ values }) => values.slice(0, 1));
                    return available === undefined ? [] : [{ hsm_id, available }];
                });
                if (hsms.length === 0)
                    throw noData(`HsmUsersAvailable of ${knownMetadata(cluster)?.cluster_id}`);
                return { hsms };
            },
        }),
        ...inspectorFacets,
    },
    label: (cluster) => {
        const known = knownMetadata(cluster);
        return known?.tags.Name ?? known?.cluster_id ?? cluster.arn.slice(cluster.arn.lastIndexOf("/") + 1);
    },
    keeps: () => true,
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/kms.js

const kms = (0,operation/* service */.e)("KMS", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2632)]).then(__webpack_require__.t.bind(__webpack_require__, 92632, 19)), (module, options) => new module.KMSClient(options));
/** How KMS pages: `Truncated`, and `NextMarker` only then. */
const byMarker = {
    next: ({ Truncated, NextMarker }) => (Truncated === false ? undefined : NextMarker),
    cut: ({ Truncated, NextMarker = "" }) => Truncated === true && NextMarker === "",
    member: "Marker",
};
// Quotas: https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html
const listKeys = kms.paged("kms:ListKeys", (module) => module.ListKeysCommand, byMarker, (output) => output.Keys, { quota: 500 });
const listAliases = kms.paged("kms:ListAliases", (module) => module.ListAliasesCommand, byMarker, (output) => output.Aliases, { quota: 500 });
const describeKey = kms.operation("kms:DescribeKey", (module) => module.DescribeKeyCommand, { quota: 2000 });
const getKeyPolicy = kms.operation("kms:GetKeyPolicy", (module) => module.GetKeyPolicyCommand, { quota: 1000 });
const getKeyRotationStatus = kms.operation("kms:GetKeyRotationStatus", (module) => module.GetKeyRotationStatusCommand, { quota: 1000 });
const listGrants = kms.paged("kms:ListGrants", (module) => module.ListGrantsCommand, byMarker, (output) => output.Grants, { quota: 100 });
const listResourceTags = kms.paged("kms:ListResourceTags", (module) => module.ListResourceTagsCommand, byMarker, (output) => output.Tags, { quota: 2000 });
const listKeyRotations = kms.paged("kms:ListKeyRotations", (module) => module.ListKeyRotationsCommand, byMarker, (output) => output.Rotations, { quota: 100 });
const getKeyLastUsage = kms.operation("kms:GetKeyLastUsage", (module) => module.GetKeyLastUsageCommand, {
    quota: 5,
});
const describeCustomKeyStores = kms.paged("kms:DescribeCustomKeyStores", (module) => module.DescribeCustomKeyStoresCommand, byMarker, (output) => output.CustomKeyStores, { quota: 5 });

// EXTERNAL MODULE: ./build/program/src/collect/kms_custom_key_store/schema.js
var kms_custom_key_store_schema = __webpack_require__(74140);
;// CONCATENATED MODULE: ./build/program/src/collect/kms_custom_key_store/kms_custom_key_store.js








function kms_custom_key_store_list(caller, place) {
    const { account, partition, region } = place;
    return listing({ caller, place, what: "key stores" }, describeCustomKeyStores, { Limit: 1000 }, (store) => {
        if (store.CustomKeyStoreId === undefined)
            return undefined;
        const arn = `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.CustomKeyStoreId}`;
        return { arn, facets: { metadata: kms_custom_key_store_metadataOf(store) } };
    });
}
/** The proxy's access key id stays behind: it is half of a credential. */
function kms_custom_key_store_metadataOf(store) {
    const proxy = store.XksProxyConfiguration;
    return (0,collect_answer/* present */.Eb)({
        custom_key_store_id: store.CustomKeyStoreId,
        custom_key_store_name: store.CustomKeyStoreName,
        type: store.CustomKeyStoreType ?? "AWS_CLOUDHSM",
        connection_state: store.ConnectionState,
        connection_error_code: store.ConnectionErrorCode,
        cloudhsm_cluster_id: store.CloudHsmClusterId,
        creation_date: (0,collect_answer/* isoTime */.Ly)(store.CreationDate),
        trust_anchor_certificate: (0,certificate/* readCertificate */.w)(store.TrustAnchorCertificate),
        xks_proxy: proxy === undefined
            ? undefined
            : (0,collect_answer/* present */.Eb)({
                connectivity: proxy.Connectivity,
                uri_endpoint: proxy.UriEndpoint,
                uri_path: proxy.UriPath,
                vpc_endpoint_service_name: proxy.VpcEndpointServiceName,
                vpc_endpoint_service_owner: proxy.VpcEndpointServiceOwner,
            }),
    });
}
/** KMS measures a proxy while it talks to it: days without a request have no data. */
const PROXY_DAYS = 14;
const kms_custom_key_store_DAY_MS = 86_400_000;
const endOf = ({ value, time }) => time.getTime() + value * kms_custom_key_store_DAY_MS;
const startOf = ({ value, time }) => time.getTime() - value * kms_custom_key_store_DAY_MS;
function isExternal(store) {
    return store.metadata?.status === "known" && store.metadata.value.type === "EXTERNAL_KEY_STORE";
}
/** KMS custom key stores: in a CloudHSM cluster, or behind an external key store proxy. */
const kmsCustomKeyStoreType = {
    name: "kms_custom_key_store",
    lists_by: [describeCustomKeyStores],
    list: kms_custom_key_store_list,
    listed: { metadata: kms_custom_key_store_schema/* metadata */.yu },
    facets: {
        proxy_metrics: facet(getMetricData, {
            schema: kms_custom_key_store_schema/* proxyMetrics */.yI,
            applies: isExternal,
            read: async (ask, store, place) => {
                const value = store.metadata?.status === "known" ? store.metadata.value.custom_key_store_id : "";
                const metrics = [
                    {
                        namespace: "AWS/KMS",
                        metric_name: "XksProxyCertificateDaysToExpire",
                        value,
                        statistic: "Minimum",
                    },
                    { namespace: "AWS/KMS", metric_name: "XksProxyCredentialAge", value, statistic: "Maximum" },
                ];
                const found = await hourlyValues(ask, metrics, place.collected_at, PROXY_DAYS);
                const [certificate, credential] = metrics.map(({ metric_name }, index) => {
                    const [first, ...others] = newestPoints(found[index] ?? []);
                    if (first === undefined)
                        throw noData(`${metric_name} of ${value}`);
                    // The certificate ends so many days after it was measured; the credential began so many days before.
                    const day = index === 0 ? endOf : startOf;
                    return others.reduce((earliest, next) => (day(next) < day(earliest) ? next : earliest), first);
                });
                return (0,collect_answer/* present */.Eb)({
                    certificate_days_to_expire: certificate?.value,
                    certificate_measured_at: (0,collect_answer/* isoTime */.Ly)(certificate?.time),
                    credential_age_days: credential?.value,
                    credential_measured_at: (0,collect_answer/* isoTime */.Ly)(credential?.time),
                });
            },
        }),
    },
    label: (store) => store.metadata?.status === "known"
        ? store.metadata.value.custom_key_store_name
        : store.arn.split("/").slice(-1).join(),
    keeps: () => true,
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/ram.js


const ram = (0,operation/* service */.e)("RAM", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1860), __webpack_require__.e(7007)]).then(__webpack_require__.t.bind(__webpack_require__, 37007, 19)), (module, options) => new module.RAMClient(options));
const listSharedResources = ram.paged("ram:ListResources", (module) => module.ListResourcesCommand, paging/* byNextTokenOfRest */.N, (output) => output.resources);

// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/collect/kms_key/lasting.js
/**
 * Which facts of a key stay as they were read until a management event of KMS names the key. What is not certain to do so
 * is read again, whatever the events say:
 *
 * - the state of a key that another service, another Region or the calendar changes: in a key store (it follows the store's
 *   connection), of imported material (which expires), multi-Region, or on its way to deletion;
 * - a rotation whose day has come;
 * - a policy that names a user or role: once IAM deletes that, the policy shows its unique id in place of the ARN, and KMS
 *   records no event (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html).
 *
 * A grantee that IAM deletes stays in a grant as its ARN until the grant is read again: that only makes a verdict stricter.
 */
/** The same key, not a replica that was deleted and made again under its id. */
function isSame(saved, current) {
    if (saved.metadata?.status !== "known" || current.metadata?.status !== "known")
        return false;
    return saved.metadata.value.creation_date === current.metadata.value.creation_date;
}
/** A key whose state nothing but a call on it changes. */
function isOrdinary({ metadata }) {
    if (metadata?.status !== "known")
        return false;
    const { origin, multi_region, state, custom_key_store_id } = metadata.value;
    const stands = state === "Enabled" || state === "Disabled";
    return origin === "AWS_KMS" && !multi_region && custom_key_store_id === undefined && stands;
}
/** Its rotation is not due before the given time, RFC 3339. */
function rotatesLater(saved, than) {
    if (!isOrdinary(saved) || saved.rotation?.status !== "known")
        return false;
    const { next_rotation_date, on_demand_rotation_start_date } = saved.rotation.value;
    return on_demand_rotation_start_date === undefined && (next_rotation_date ?? "9") > than;
}
/** The policy names no user and no role, in whatever way. */
function namesNobody({ policy }) {
    return policy?.status === "known" && !mentions(policy.value.document);
}
/** Whether a principal stands anywhere in it that IAM could delete. Wherever: what is not one only costs a call. */
function mentions(value) {
    if (typeof value === "string")
        return /:(user|role|assumed-role|federated-user|group)\//.test(value);
    return typeof value === "object" && value !== null && Object.values(value).some(mentions);
}

// EXTERNAL MODULE: ./build/program/src/collect/kms_key/schema.js
var kms_key_schema = __webpack_require__(45454);
;// CONCATENATED MODULE: ./build/program/src/collect/kms_key/kms_key.js















/** ListKeys and ListAliases page by this much at most. */
const KEYS_PER_PAGE = 1000;
const ALIASES_PER_PAGE = 100;
/**
 * Lists the customer's keys. Keys behind `alias/aws/…` are AWS managed and left out without being described. A key with
 * an alias of its own is surely not one of them, so it is yielded as soon as its alias is seen, and the rest at the end.
 */
async function* kms_key_list(caller, place) {
    const waiting = new Map();
    let nameless = 0;
    for await (const page of asking(caller, place, listKeys).pages({ Limit: KEYS_PER_PAGE })) {
        if (page instanceof aws_failure/* CallFailed */.Ep) {
            yield page;
            break;
        }
        for (const { KeyId, KeyArn } of page) {
            if (KeyId !== undefined && KeyArn !== undefined)
                waiting.set(KeyId, { arn: KeyArn, facets: {} });
            else
                nameless += 1;
        }
    }
    if (nameless > 0) {
        const message = `${nameless} of the keys have no KeyId or KeyArn in the answer`;
        yield new aws_failure/* CallFailed */.Ep({ kind: "invalid", action: listKeys.action, message }, false);
    }
    const found = [];
    let settle = () => undefined;
    // The facet of each key waits for the last page, which is read here.
    const whole = new Promise((resolve) => {
        settle = resolve;
    });
    void place.once(listAliases, () => whole);
    let failure;
    for await (const page of asking(caller, place, listAliases).pages({ Limit: ALIASES_PER_PAGE })) {
        if (page instanceof aws_failure/* CallFailed */.Ep) {
            failure = page;
            yield page;
            break;
        }
        for (const alias of page) {
            const { TargetKeyId: key, AliasName: name = "" } = alias;
            if (key === undefined)
                continue;
            const seed = waiting.get(key);
            waiting.delete(key);
            found.push(alias);
            if (seed !== undefined && !name.startsWith("alias/aws/"))
                yield seed;
        }
    }
    settle(failure === undefined ? groupedByKey(found) : Promise.reject(failure));
    yield* waiting.values();
}
function groupedByKey(found) {
    const byKey = new Map();
    for (const alias of found) {
        const { TargetKeyId: key, AliasName: name = "" } = alias;
        if (key === undefined || name.startsWith("alias/aws/"))
            continue;
        byKey.set(key, [...(byKey.get(key) ?? []), alias]);
    }
    return byKey;
}
function aliasesOf(found) {
    return found
        .map(({ AliasName, LastUpdatedDate }) => (0,collect_answer/* present */.Eb)({ name: AliasName, last_updated_date: (0,collect_answer/* isoTime */.Ly)(LastUpdatedDate) }))
        .sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}
function kms_key_metadataOf(key) {
    if (key === undefined)
        return undefined;
    const regions = key.MultiRegionConfiguration;
    return (0,collect_answer/* present */.Eb)({
        key_id: key.KeyId,
        manager: key.KeyManager,
        state: key.KeyState,
        spec: key.KeySpec,
        usage: key.KeyUsage,
        origin: key.Origin,
        creation_date: (0,collect_answer/* isoTime */.Ly)(key.CreationDate),
        description: key.Description ?? "",
        multi_region: key.MultiRegion ?? false,
        multi_region_key_type: regions?.MultiRegionKeyType,
        primary_arn: regions?.PrimaryKey?.Arn,
        replica_arns: (regions?.ReplicaKeys ?? []).flatMap(({ Arn }) => (Arn === undefined ? [] : [Arn])).sort(),
        custom_key_store_id: key.CustomKeyStoreId,
        cloudhsm_cluster_id: key.CloudHsmClusterId,
        deletion_date: (0,collect_answer/* isoTime */.Ly)(key.DeletionDate),
        pending_deletion_window_in_days: key.PendingDeletionWindowInDays,
        expiration_model: key.ExpirationModel,
        valid_to: (0,collect_answer/* isoTime */.Ly)(key.ValidTo),
        xks_key_id: key.XksKeyConfiguration?.Id,
    });
}
/**
 * Keys whose rotation status KMS tells: symmetric, with material that KMS made, and in a state that has one. For others
 * the call fails (UnsupportedOperationException), and while deletion is pending it answers `false` whatever was set:
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
 */
function tellsRotation(key) {
    if (key.metadata?.status !== "known")
        return false;
    const { spec, origin, state, manager } = key.metadata.value;
    return (manager === "CUSTOMER" &&
        spec === "SYMMETRIC_DEFAULT" &&
        origin === "AWS_KMS" &&
        (state === "Enabled" || state === "Disabled"));
}
function isImported(key) {
    return key.metadata?.status === "known" && key.metadata.value.origin === "EXTERNAL";
}
/** Keys of imported material that may have several, and are in a state in which they are of use: symmetric ones. */
function listsMaterials(key) {
    if (key.metadata?.status !== "known")
        return false;
    const { spec, state } = key.metadata.value;
    return spec === "SYMMETRIC_DEFAULT" && (state === "Enabled" || state === "Disabled" || state === "PendingImport");
}
/**
 * A key that lacks one of its materials is PendingImport, and KMS lists which one
 * (https://docs.aws.amazon.com/kms/latest/developerguide/list-rotations.html). One that waits for its first has none to
 * list: where KMS refuses to list for that, it says so by this exception.
 */
function withoutMaterial(error, key) {
    const waits = key.metadata?.status === "known" && key.metadata.value.state === "PendingImport";
    if (waits && error instanceof aws_failure/* CallFailed */.Ep && (0,aws_failure/* errorName */.Is)(error) === "UnsupportedOperationException")
        return [];
    throw error;
}
/** One call, also where two facets of a key that waits for its deletion hold the tags. */
function readTags(ask, key, place) {
    const read = async () => (0,collect_answer/* tagsOf */.Fg)(await ask({ KeyId: key.arn, Limit: 50 }));
    return waitsForDeletion(key) ? place.once(listResourceTags, read, key.arn) : read();
}
/** A context without pairs constrains nothing: every request has no less. */
function constraintsOf(constraints) {
    const { EncryptionContextSubset: subset = {}, EncryptionContextEquals: equals, SourceArn } = constraints ?? {};
    const told = (0,collect_answer/* present */.Eb)({
        encryption_context_subset: Object.keys(subset).length === 0 ? undefined : subset,
        encryption_context_equals: equals === undefined || Object.keys(equals).length === 0 ? undefined : equals,
        source_arn: SourceArn,
    });
    const has_constraints = Object.keys(told).length > 0;
    return { has_constraints, ...(has_constraints ? { constraints: told } : {}) };
}
function usageOf({ TrackingStartDate, KeyLastUsage }) {
    return (0,collect_answer/* present */.Eb)({
        tracking_start_date: (0,collect_answer/* isoTime */.Ly)(TrackingStartDate),
        last_used: (0,collect_answer/* isoTime */.Ly)(KeyLastUsage?.Timestamp),
        operation: KeyLastUsage?.Operation,
    });
}
/** ARN -> the resource shares that the resource is in. */
function sharesByArn(resources) {
    const byArn = new Map();
    for (const { arn, resourceShareArn } of resources) {
        if (arn !== undefined && resourceShareArn !== undefined) {
            byArn.set(arn, [...(byArn.get(arn) ?? []), resourceShareArn].sort());
        }
    }
    return byArn;
}
function isSurelyNotShared(key) {
    if (key.shares?.status !== "known")
        return false;
    const { listed, resource_share_arns } = key.shares.value;
    return listed && resource_share_arns.length === 0;
}
function isEnabled(key) {
    return key.metadata?.status === "known" && key.metadata.value.state === "Enabled";
}
function waitsForDeletion(key) {
    if (key.metadata?.status !== "known")
        return false;
    const { state } = key.metadata.value;
    return state === "PendingDeletion" || state === "PendingReplicaDeletion";
}
const after = ["metadata"];
/** Customer managed KMS keys. */
const kmsKeyType = {
    name: "kms_key",
    lists_by: [listKeys, listAliases],
    list: kms_key_list,
    listed: {},
    facets: {
        metadata: facet(describeKey, {
            schema: kms_key_schema/* metadata */.yu,
            always: true,
            lasts: isOrdinary,
            read: async (ask, key) => kms_key_metadataOf((await ask({ KeyId: key.arn })).KeyMetadata),
        }),
        aliases: facet(listAliases, {
            schema: kms_key_schema/* aliases */.z2,
            always: true,
            read: async (ask, key, place) => {
                const id = key.arn.slice(key.arn.lastIndexOf("/") + 1);
                // The listing reads them; without one, the first key that asks does.
                const byKey = await place.once(listAliases, async () => groupedByKey(await ask({ Limit: ALIASES_PER_PAGE })));
                return aliasesOf(byKey.get(id) ?? []);
            },
        }),
        tags: facet(listResourceTags, {
            schema: resource/* tags */._A,
            after,
            lasts: isSame,
            read: readTags,
        }),
        deletion_tags: facet(listResourceTags, {
            schema: kms_key_schema/* deletionTags */.Ac,
            after,
            read: async (ask, key, place) => (waitsForDeletion(key) ? readTags(ask, key, place) : {}),
        }),
        deletion_last_usage: facet(getKeyLastUsage, {
            schema: kms_key_schema/* deletionLastUsage */.WV,
            after,
            read: async (ask, key) => (waitsForDeletion(key) ? usageOf(await ask({ KeyId: key.arn })) : null),
        }),
        policy: facet(getKeyPolicy, {
            schema: kms_key_schema/* policy */.JN,
            after,
            lasts: (saved, key) => isSame(saved, key) && namesNobody(saved),
            read: async (ask, key) => {
                const { Policy } = await ask({ KeyId: key.arn, PolicyName: "default" });
                return { document: (0,policy_document/* parsePolicyDocument */.X)(Policy) };
            },
        }),
        // One listing tells which keys are shared, so that the others need no second call. Where it does not, each is asked.
        shares: facet(listSharedResources, {
            schema: kms_key_schema/* shares */.Be,
            after,
            read: async (ask, key, place) => {
                const byArn = await place.once(listSharedResources, async () => sharesByArn(await ask({ resourceOwner: "SELF", resourceType: "kms:Key", maxResults: 500 })));
                return { listed: true, resource_share_arns: byArn.get(key.arn) ?? [] };
            },
            answeredBy: () => ({ listed: false, resource_share_arns: [] }),
        }),
        shared_policy: facet(getKeyPolicy, {
            schema: kms_key_schema/* sharedPolicy */.CT,
            after: ["metadata", "shares"],
            read: async (ask, key) => {
                if (isSurelyNotShared(key))
                    return null;
                try {
                    const { Policy } = await ask({ KeyId: key.arn, PolicyName: "AWS_RAM" });
                    return { document: (0,policy_document/* parsePolicyDocument */.X)(Policy) };
                }
                catch (error) {
                    if (error instanceof aws_failure/* CallFailed */.Ep && (0,aws_failure/* errorName */.Is)(error) === "NotFoundException")
                        return null;
                    throw error;
                }
            },
        }),
        rotation: facet(getKeyRotationStatus, {
            schema: kms_key_schema/* rotation */.ni,
            after,
            applies: tellsRotation,
            lasts: (saved, _, now) => rotatesLater(saved, now),
            read: async (ask, key) => {
                const answer = await ask({ KeyId: key.arn });
                return (0,collect_answer/* present */.Eb)({
                    enabled: answer.KeyRotationEnabled,
                    rotation_period_in_days: answer.RotationPeriodInDays,
                    next_rotation_date: (0,collect_answer/* isoTime */.Ly)(answer.NextRotationDate),
                    on_demand_rotation_start_date: (0,collect_answer/* isoTime */.Ly)(answer.OnDemandRotationStartDate),
                });
            },
        }),
        grants: facet(listGrants, {
            schema: kms_key_schema/* grants */.gu,
            after,
            lasts: isSame,
            read: async (ask, key) => (await ask({ KeyId: key.arn, Limit: 100 })).map((grant) => (0,collect_answer/* present */.Eb)({
                grant_id: grant.GrantId,
                name: grant.Name,
                grantee_principal: grant.GranteePrincipal,
                grantee_service_principal: grant.GranteeServicePrincipal,
                retiring_principal: grant.RetiringPrincipal,
                retiring_service_principal: grant.RetiringServicePrincipal,
                issuing_account: grant.IssuingAccount,
                operations: grant.Operations,
                ...constraintsOf(grant.Constraints),
                creation_date: (0,collect_answer/* isoTime */.Ly)(grant.CreationDate),
            })),
        }),
        key_rotations: facet(listKeyRotations, {
            schema: kms_key_schema/* keyRotations */.Np,
            after,
            applies: isImported,
            read: async (ask, key) => {
                if (!listsMaterials(key))
                    return [];
                const input = { KeyId: key.arn, IncludeKeyMaterial: "ALL_KEY_MATERIAL", Limit: 1000 };
                return (await ask(input).catch((error) => withoutMaterial(error, key))).map((each) => (0,collect_answer/* present */.Eb)({
                    key_material_id: each.KeyMaterialId,
                    import_state: each.ImportState,
                    key_material_state: each.KeyMaterialState,
                    expiration_model: each.ExpirationModel,
                    valid_to: (0,collect_answer/* isoTime */.Ly)(each.ValidTo),
                    rotation_date: (0,collect_answer/* isoTime */.Ly)(each.RotationDate),
                    rotation_type: each.RotationType,
                }));
            },
        }),
        // Only keys of imported material have a metric of their own that is worth an alarm.
        alarms: facet(describeAlarms, {
            schema: alarm/* alarms */.bq,
            after,
            applies: isImported,
            read: async (ask, key, place) => {
                const id = key.arn.slice(key.arn.lastIndexOf("/") + 1);
                return aboutKey(await alarmsAbout("AWS/KMS", ask, place), [id, key.arn]);
            },
        }),
        alarm_topics: facet(getTopicAttributes, {
            schema: alarm_topic/* alarmTopics */.g,
            after: ["alarms"],
            applies: ({ alarms: found }) => found !== undefined,
            read: (ask, { alarms: found }, place) => topicsAmong(actionsOf(found?.status === "known" ? found.value : []), ask, place),
        }),
        // Five a second for a whole account: only enabled keys are worth it.
        last_usage: facet(getKeyLastUsage, {
            schema: kms_key_schema/* lastUsage */.AN,
            after,
            applies: isEnabled,
            read: async (ask, key) => usageOf(await ask({ KeyId: key.arn })),
        }),
    },
    label: (key) => {
        const [first] = key.aliases?.status === "known" ? key.aliases.value : [];
        return first?.name ?? key.arn.slice(key.arn.lastIndexOf("/") + 1);
    },
    keeps: (key) => key.metadata?.status !== "known" || key.metadata.value.manager !== "AWS",
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/access_analyzer.js



const accessAnalyzer = (0,operation/* service */.e)("AccessAnalyzer", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19)), (module, options) => new module.AccessAnalyzerClient(options), regions/* ACCESS_ANALYZER_REGIONS */.kH);
const listAnalyzers = accessAnalyzer.paged("access-analyzer:ListAnalyzers", (module) => module.ListAnalyzersCommand, paging/* byNextTokenOfRest */.N, (output) => output.analyzers);
/** The operation ListFindingsV2, which IAM knows by the name of the first version. */
const listAnalyzerFindings = accessAnalyzer.paged("access-analyzer:ListFindings", (module) => module.ListFindingsV2Command, paging/* byNextTokenOfRest */.N, (output) => output.findings);

// EXTERNAL MODULE: ./build/program/src/collect/region/schema.js
var region_schema = __webpack_require__(33249);
;// CONCATENATED MODULE: ./build/program/src/collect/region/access_analyzer.js





/** Analyzers for external access. Those for unused access judge IAM, and those for internal access know no KMS keys. */
const EXTERNAL = ["ACCOUNT", "ORGANIZATION"];
function analyzerOf(analyzer) {
    return (0,collect_answer/* present */.Eb)({
        analyzer_arn: analyzer.arn,
        name: analyzer.name,
        type: analyzer.type,
        status: analyzer.status,
        status_reason: analyzer.statusReason?.code,
        created_at: (0,collect_answer/* isoTime */.Ly)(analyzer.createdAt),
        last_resource_analyzed_at: (0,collect_answer/* isoTime */.Ly)(analyzer.lastResourceAnalyzedAt),
    });
}
function access_analyzer_findingOf(finding) {
    return (0,collect_answer/* present */.Eb)({
        finding_id: finding.id,
        resource_arn: finding.resource,
        error: finding.error,
        updated_at: (0,collect_answer/* isoTime */.Ly)(finding.updatedAt),
    });
}
function activeAnalyzers({ access_analyzers: analyzers }) {
    if (analyzers?.status !== "known" || !analyzers.value.available)
        return [];
    return analyzers.value.analyzers.filter(({ status }) => status === "ACTIVE").map(({ analyzer_arn: arn }) => arn);
}
/** What IAM Access Analyzer sees of a Region's keys from outside. */
const accessAnalyzerFacets = {
    access_analyzers: facet(listAnalyzers, {
        schema: region_schema/* accessAnalyzers */.gG,
        read: async (ask, _region) => {
            const analyzers = (await ask({})).filter(({ type }) => type === undefined || EXTERNAL.includes(type));
            return { available: true, analyzers: analyzers.map(analyzerOf) };
        },
        answeredBy: (failure, place) => notOffered("IAM Access Analyzer", failure, place),
    }),
    external_access_findings: facet(listAnalyzerFindings, {
        schema: region_schema/* externalAccessFindings */.eP,
        after: ["access_analyzers"],
        read: (ask, region, { account }) => {
            const filter = {
                resourceType: { eq: ["AWS::KMS::Key"] },
                status: { eq: ["ACTIVE"] },
                // An analyzer of the organization finds keys of all its accounts.
                resourceOwnerAccount: { eq: [account] },
            };
            return Promise.all(activeAnalyzers(region).map(async (arn) => ({
                analyzer_arn: arn,
                findings: await ask.attempt({ analyzerArn: arn, filter, maxResults: 100 }, (found) => found.map(access_analyzer_findingOf)),
            })));
        },
    }),
};

// EXTERNAL MODULE: ./build/program/src/aws/services/audit_manager.js
var audit_manager = __webpack_require__(8534);
;// CONCATENATED MODULE: ./build/program/src/collect/region/audit_manager.js





/** https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html */
const CLOSED = "AWS Audit Manager is closed to new customers since 2026-04-30, and the account is not registered here";
function isRegistered({ audit_manager: manager }) {
    return manager?.status === "known" && manager.value.available && manager.value.status === "ACTIVE";
}
/** Whether Audit Manager gathers evidence in a Region. */
const auditManagerFacets = {
    audit_manager: facet(audit_manager/* getAccountStatus */.WU, {
        schema: region_schema/* auditManagerStatus */.LD,
        read: async (ask, _region) => {
            const { status } = await ask({});
            return status === "INACTIVE" ? unavailable(CLOSED) : (0,collect_answer/* present */.Eb)({ available: true, status });
        },
        answeredBy: (failure, place) => notOffered("AWS Audit Manager", failure, place),
    }),
    audit_manager_assessments: facet(audit_manager/* listAssessments */.q, {
        schema: region_schema/* auditManagerAssessments */.a9,
        after: ["audit_manager"],
        read: async (ask, region) => {
            // Every other operation refuses an account that is not registered.
            if (!isRegistered(region))
                return [];
            const assessments = await ask({ status: "ACTIVE" });
            return assessments.map(({ id, name, complianceType }) => (0,collect_answer/* present */.Eb)({ assessment_id: id, name, compliance_type: complianceType }));
        },
    }),
};

// EXTERNAL MODULE: ./build/program/src/aws/services/cloudtrail.js
var cloudtrail = __webpack_require__(33358);
;// CONCATENATED MODULE: ./build/program/src/collect/region/cloudtrail.js




function trailOf(trail) {
    return (0,collect_answer/* present */.Eb)({
        trail_arn: trail.TrailARN,
        name: trail.Name,
        home_region: trail.HomeRegion,
        is_multi_region_trail: trail.IsMultiRegionTrail ?? false,
        is_organization_trail: trail.IsOrganizationTrail ?? false,
        log_file_validation_enabled: trail.LogFileValidationEnabled ?? false,
        kms_key_id: trail.KmsKeyId,
        s3_bucket_name: trail.S3BucketName,
        cloud_watch_logs_log_group_arn: trail.CloudWatchLogsLogGroupArn,
    });
}
/** CloudTrail sends an error of the past as empty text. */
function statusOf(status) {
    return (0,collect_answer/* present */.Eb)({
        is_logging: status.IsLogging,
        latest_delivery_error: status.LatestDeliveryError || undefined,
        latest_digest_delivery_error: status.LatestDigestDeliveryError || undefined,
        latest_cloud_watch_logs_delivery_error: status.LatestCloudWatchLogsDeliveryError || undefined,
    });
}
function selectorsOf({ EventSelectors: basic, AdvancedEventSelectors: advanced }) {
    if (advanced !== undefined && advanced.length > 0)
        return { advanced_event_selectors: advanced.map(advancedSelectorOf) };
    return (0,collect_answer/* present */.Eb)({ event_selectors: basic?.map(basicSelectorOf) });
}
/** What an answer leaves out is what CloudTrail takes it for: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basicSelectorOf(selector) {
    return {
        read_write_type: selector.ReadWriteType ?? "All",
        include_management_events: selector.IncludeManagementEvents ?? true,
        exclude_management_event_sources: selector.ExcludeManagementEventSources ?? [],
    };
}
function advancedSelectorOf({ FieldSelectors: fields = [] }) {
    return {
        field_selectors: fields.map((selector) => (0,collect_answer/* present */.Eb)({
            field: selector.Field,
            equals: selector.Equals,
            starts_with: selector.StartsWith,
            ends_with: selector.EndsWith,
            not_equals: selector.NotEquals,
            not_starts_with: selector.NotStartsWith,
            not_ends_with: selector.NotEndsWith,
        })),
    };
}
/** The trails that the Region sees, with the Region to ask about each; what one says holds for all Regions that see it. */
function trailsOf(region) {
    const seen = region.trails?.status === "known" ? region.trails.value : [];
    return seen.map(({ trail_arn, home_region }) => ({ arn: trail_arn, home: home_region }));
}
/** What CloudTrail records in a Region. */
const cloudtrailFacets = {
    trails: facet(cloudtrail/* describeTrails */.rv, {
        schema: region_schema/* trails */.EZ,
        read: async (ask, _region) => {
            const { trailList } = await ask({ includeShadowTrails: true });
            return trailList?.map(trailOf);
        },
    }),
    trail_status: facet(cloudtrail/* getTrailStatus */.rI, {
        schema: region_schema/* trailStatus */.Bw,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            status: await place.onceInAccount(cloudtrail/* getTrailStatus */.rI, () => ask.attempt({ Name: arn }, statusOf, home), arn),
        }))),
    }),
    event_selectors: facet(cloudtrail/* getEventSelectors */.$R, {
        schema: region_schema/* eventSelectors */.RB,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            selectors: await place.onceInAccount(cloudtrail/* getEventSelectors */.$R, () => ask.attempt({ TrailName: arn }, selectorsOf, home), arn),
        }))),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/config.js


const config = (0,operation/* service */.e)("Config Service", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7101)]).then(__webpack_require__.t.bind(__webpack_require__, 67101, 19)), (module, options) => new module.ConfigServiceClient(options));
const listConfigurationRecorders = config.paged("config:ListConfigurationRecorders", (module) => module.ListConfigurationRecordersCommand, paging/* byNextToken */.G, (output) => output.ConfigurationRecorderSummaries);
const describeConfigurationRecorders = config.operation("config:DescribeConfigurationRecorders", (module) => module.DescribeConfigurationRecordersCommand);
const describeConfigurationRecorderStatus = config.operation("config:DescribeConfigurationRecorderStatus", (module) => module.DescribeConfigurationRecorderStatusCommand);
const describeDeliveryChannelStatus = config.operation("config:DescribeDeliveryChannelStatus", (module) => module.DescribeDeliveryChannelStatusCommand);
const describeConfigRules = config.paged("config:DescribeConfigRules", (module) => module.DescribeConfigRulesCommand, paging/* byNextToken */.G, (output) => output.ConfigRules);

;// CONCATENATED MODULE: ./build/program/src/collect/region/config.js




function recorderOf(recorder) {
    return (0,collect_answer/* present */.Eb)({
        recorder_arn: recorder.arn,
        name: recorder.name,
        service_principal: recorder.servicePrincipal,
        recording_scope: recorder.recordingScope,
    });
}
/**
 * Without a strategy `allSupported` says which it is, and without a mode recording is continuous:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html
 */
function settingsOf({ recordingGroup: group, recordingMode: mode }) {
    const strategy = group?.recordingStrategy?.useOnly ??
        (group?.allSupported === true ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES");
    const excludes = strategy === "EXCLUSION_BY_RESOURCE_TYPES";
    return {
        strategy,
        resource_types: (excludes ? group?.exclusionByResourceTypes?.resourceTypes : group?.resourceTypes) ?? [],
        frequency: mode?.recordingFrequency ?? "CONTINUOUS",
        overrides: (mode?.recordingModeOverrides ?? []).map((override) => (0,collect_answer/* present */.Eb)({ resource_types: override.resourceTypes, frequency: override.recordingFrequency })),
    };
}
function config_statusOf(status) {
    return (0,collect_answer/* present */.Eb)({
        is_recording: status.recording,
        last_status: outcomeOf(status.lastStatus),
        last_status_since: (0,collect_answer/* isoTime */.Ly)(status.lastStatusChangeTime),
        last_error_code: status.lastErrorCode,
    });
}
function deliveryOf({ name, configHistoryDeliveryInfo: history }) {
    return (0,collect_answer/* present */.Eb)({
        name,
        history_last_status: outcomeOf(history?.lastStatus),
        history_last_error_code: history?.lastErrorCode,
    });
}
function outcomeOf(status) {
    const word = status?.toLowerCase();
    return word === "notapplicable" ? "not_applicable" : word;
}
function ruleOf({ Source: source, Scope: scope, ...rule }) {
    return (0,collect_answer/* present */.Eb)({
        name: rule.ConfigRuleName,
        state: rule.ConfigRuleState,
        owner: source?.Owner,
        source_identifier: source?.SourceIdentifier,
        created_by: rule.CreatedBy,
        resource_types: scope?.ComplianceResourceTypes ?? [],
    });
}
/** AWS's own rules on keys name KMS, or a customer master key as keys were called: `CMK_BACKING_KEY_ROTATION_ENABLED`. */
function isAboutKeys({ Source: source, Scope: scope }) {
    const names = source?.Owner === "AWS" ? (source.SourceIdentifier ?? "").split("_") : [];
    const types = scope?.ComplianceResourceTypes ?? [];
    return names.includes("KMS") || names.includes("CMK") || types.some((type) => type.startsWith("AWS::KMS::"));
}
function recordersOf(region) {
    return region.config_recorders?.status === "known" ? region.config_recorders.value : [];
}
/** Asked for nothing, the operations speak of the customer managed recorder, and of others only by their ARN. */
function inputFor(recorder) {
    return recorder.service_principal === undefined ? {} : { Arn: recorder.recorder_arn };
}
/** What AWS Config records in a Region. A Region without AWS Config has no recorder, and that is no error. */
const configFacets = {
    config_recorders: facet(listConfigurationRecorders, {
        schema: region_schema/* configRecorders */.Ay,
        read: async (ask, _region) => {
            const recorders = await ask({});
            // Those with a provider record the resources of another cloud.
            return recorders.filter(({ provider }) => provider === undefined).map(recorderOf);
        },
    }),
    config_recorder_settings: facet(describeConfigurationRecorders, {
        schema: region_schema/* configRecorderSettings */.ee,
        after: ["config_recorders"],
        read: (ask, region) => Promise.all(recordersOf(region).map(async (recorder) => ({
            recorder_arn: recorder.recorder_arn,
            settings: await ask.attempt(inputFor(recorder), ({ ConfigurationRecorders: [found] = [] }) => found === undefined ? undefined : settingsOf(found)),
        }))),
    }),
    config_recorder_status: facet(describeConfigurationRecorderStatus, {
        schema: region_schema/* configRecorderStatus */.NV,
        after: ["config_recorders"],
        read: (ask, region) => Promise.all(recordersOf(region).map(async (recorder) => ({
            recorder_arn: recorder.recorder_arn,
            status: await ask.attempt(inputFor(recorder), ({ ConfigurationRecordersStatus: [found] = [] }) => found === undefined ? undefined : config_statusOf(found)),
        }))),
    }),
    config_delivery: facet(describeDeliveryChannelStatus, {
        schema: region_schema/* configDelivery */.Xo,
        read: async (ask, _region) => (await ask({})).DeliveryChannelsStatus?.map(deliveryOf),
    }),
    config_rules: facet(describeConfigRules, {
        schema: region_schema/* configRules */.GF,
        read: async (ask, _region) => (await ask({})).filter(isAboutKeys).map(ruleOf),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/guardduty.js



const guardduty = (0,operation/* service */.e)("GuardDuty", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(600)]).then(__webpack_require__.t.bind(__webpack_require__, 50600, 19)), (module, options) => new module.GuardDutyClient(options), regions/* GUARDDUTY_REGIONS */.ee);
const listDetectors = guardduty.paged("guardduty:ListDetectors", (module) => module.ListDetectorsCommand, paging/* byNextToken */.G, (output) => output.DetectorIds);
const getDetector = guardduty.operation("guardduty:GetDetector", (module) => module.GetDetectorCommand);

;// CONCATENATED MODULE: ./build/program/src/collect/region/guardduty.js





/** The data sources are what features were called before; an answer may have either. */
function guardduty_settingsOf({ Status, Features, DataSources, FindingPublishingFrequency }) {
    const cloudtrail = Features?.find(({ Name }) => Name === "CLOUD_TRAIL");
    return (0,collect_answer/* present */.Eb)({
        status: Status,
        cloudtrail_status: cloudtrail?.Status ?? DataSources?.CloudTrail?.Status,
        finding_publishing_frequency: FindingPublishingFrequency,
    });
}
function detectorsOf({ guardduty_detectors: detectors }) {
    return detectors?.status === "known" && detectors.value.available ? detectors.value.detector_ids : [];
}
/** Whether GuardDuty watches a Region. */
const guarddutyFacets = {
    guardduty_detectors: facet(listDetectors, {
        schema: region_schema/* guarddutyDetectors */.nZ,
        read: async (ask, _region) => ({ available: true, detector_ids: await ask({}) }),
        answeredBy: (failure, place) => notOffered("Amazon GuardDuty", failure, place),
    }),
    guardduty_detector_settings: facet(getDetector, {
        schema: region_schema/* guarddutyDetectorSettings */.Xh,
        after: ["guardduty_detectors"],
        read: (ask, region) => Promise.all(detectorsOf(region).map(async (id) => ({
            detector_id: id,
            settings: await ask.attempt({ DetectorId: id }, guardduty_settingsOf),
        }))),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/region/inspector.js






/** @throws CallFailed where the answer says that of this account nothing can be told. */
function inspector_statusOf({ accounts, failedAccounts }, account) {
    const found = accounts?.find(({ accountId }) => accountId === account);
    if (found !== undefined) {
        const { state, resourceState } = found;
        return (0,collect_answer/* present */.Eb)({ available: true, status: state?.status, ec2_status: resourceState?.ec2?.status });
    }
    const failed = failedAccounts?.find(({ accountId }) => accountId === account);
    const reason = {
        kind: failed?.errorCode === "ACCESS_DENIED" ? "denied" : "unavailable",
        action: batchGetAccountStatus.action,
        message: (0,aws_failure/* bounded */.Mm)(failed === undefined
            ? `the answer does not hold ${account}`
            : `${failed.errorCode ?? ""}: ${failed.errorMessage ?? ""}`),
    };
    throw new aws_failure/* CallFailed */.Ep(reason, false);
}
/** Whether Amazon Inspector scans the instances of a Region. */
const inspector_inspectorFacets = {
    inspector_status: facet(batchGetAccountStatus, {
        schema: region_schema/* inspectorStatus */.Mh,
        read: async (ask, _region, { account }) => inspector_statusOf(await ask({ accountIds: [account] }), account),
        answeredBy: (failure, place) => notOffered("Amazon Inspector", failure, place),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/eventbridge.js


const eventbridge = (0,operation/* service */.e)("EventBridge", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6612)]).then(__webpack_require__.t.bind(__webpack_require__, 96612, 19)), (module, options) => new module.EventBridgeClient(options));
/** Every call but PutEvents: https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/cloudwatch_limits_cwe.html */
const LIMITS = { quota: 50 };
const listRules = eventbridge.paged("events:ListRules", (module) => module.ListRulesCommand, paging/* byNextToken */.G, (output) => output.Rules, LIMITS);
const listTargetsByRule = eventbridge.paged("events:ListTargetsByRule", (module) => module.ListTargetsByRuleCommand, paging/* byNextToken */.G, (output) => output.Targets, LIMITS);

// EXTERNAL MODULE: ./build/program/src/model/calls.js
var calls = __webpack_require__(99549);
;// CONCATENATED MODULE: ./build/program/src/collect/region/key_deletion.js















/** `arn:aws:logs:eu-central-1:111122223333:log-group:trail:*` */
function logGroupOf(arn) {
    const [, , , region = "", account = "", , name = ""] = arn.split(":");
    return { arn, region, account, name };
}
/** The log groups that the trails of the Region deliver to. */
function logGroups(region) {
    const seen = region.trails?.status === "known" ? region.trails.value : [];
    const arns = seen.flatMap(({ cloud_watch_logs_log_group_arn: arn }) => (arn === undefined ? [] : [arn]));
    return [...new Set(arns)].sort().map(logGroupOf);
}
/** The metrics that the filters of a Region's log groups make, as `namespace name`. */
function metricsMade(region, of) {
    const groups = region.metric_filters?.status === "known" ? region.metric_filters.value : [];
    return new Set(groups
        .filter(({ log_group_arn }) => logGroupOf(log_group_arn).region === of)
        .flatMap(({ filters }) => (filters.status === "known" ? filters.value : []))
        .flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)));
}
/** A rule that says nothing of the service, or of the events that matter, may match them among all others; it is no alarm of them. */
const NAMES_KMS = ["aws.kms", "kms.amazonaws.com", "DisableKey", "ScheduleKeyDeletion"];
const NAMES_CLOUDHSM = ["aws.cloudhsm", "cloudhsm.amazonaws.com", ...calls/* HSM_ENDING_CALLS */.F];
/** What tells people that a key is disabled or about to be deleted: metric filters with alarms, and EventBridge rules. */
const keyDeletionFacets = {
    metric_filters: facet(cloudwatch_logs/* describeMetricFilters */.nC, {
        schema: region_schema/* metricFilters */.Gi,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(logGroups(region).map(async (group) => {
            const { arn: log_group_arn, name, account } = group;
            if (account !== place.account) {
                const message = `the log group ${name} is in account ${account}`.slice(0, 500);
                const action = cloudwatch_logs/* describeMetricFilters */.nC.action;
                return { log_group_arn, filters: (0,observed/* unknown */.L5)({ kind: "unavailable", action, message }) };
            }
            const filters = await place.onceInAccount(cloudwatch_logs/* describeMetricFilters */.nC, () => ask.attempt({ logGroupName: name }, (found) => found.map(filterOf), group.region), log_group_arn);
            return { log_group_arn, filters };
        })),
    }),
    filter_alarms: facet(describeAlarms, {
        schema: region_schema/* filterAlarms */.RY,
        after: ["metric_filters"],
        read: (ask, region, place) => {
            const own = logGroups(region).filter(({ account }) => account === place.account);
            const regions = [...new Set(own.map((group) => group.region))].sort();
            return Promise.all(regions.map(async (name) => {
                const made = metricsMade(region, name);
                const all = await everyAlarm(ask, place, name);
                if (all.status === "unknown")
                    return { region: name, alarms: all };
                const on = (0,alarm/* alarmsOnMetrics */.RD)(all.value, place.account, ({ namespace, metric_name }) => made.has(`${namespace} ${metric_name}`));
                const groups = new Set(own.flatMap(({ name, arn }) => [name, arn, arn.replace(/:\*$/, "")]));
                const log_alarms = (0,alarm/* logAlarmsOf */.SJ)(all.value, (group) => groups.has(group));
                const alarms = { status: "known", value: on };
                return { region: name, alarms, ...(log_alarms.length === 0 ? {} : { log_alarms }) };
            }));
        },
    }),
    event_rules: rulesNaming(NAMES_KMS),
    event_targets: facet(listTargetsByRule, {
        schema: region_schema/* eventTargets */.$_,
        after: ["event_rules"],
        read: (ask, { event_rules }) => targetsOf(event_rules, ask),
    }),
    hsm_event_rules: rulesNaming(NAMES_CLOUDHSM),
    hsm_event_targets: facet(listTargetsByRule, {
        schema: region_schema/* eventTargets */.$_,
        after: ["hsm_event_rules"],
        read: (ask, { hsm_event_rules }) => targetsOf(hsm_event_rules, ask),
    }),
    alarm_topics: facet(getTopicAttributes, {
        schema: alarm_topic/* alarmTopics */.g,
        after: ["filter_alarms", "event_targets"],
        read: (ask, region, place) => topicsAmong(toldIn(region, region.event_targets), ask, place),
    }),
    hsm_alarm_topics: facet(getTopicAttributes, {
        schema: alarm_topic/* alarmTopics */.g,
        after: ["filter_alarms", "hsm_event_targets"],
        read: (ask, region, place) => topicsAmong(toldIn(region, region.hsm_event_targets), ask, place),
    }),
};
/** The rules of the default bus whose patterns hold one of some words. */
function rulesNaming(words) {
    return facet(listRules, {
        schema: region_schema/* eventRules */.O$,
        read: async (ask, _region, place) => (await place.once(listRules, () => ask({}))).flatMap(({ Name: name, State: state, EventPattern: pattern = "" }) => words.some((word) => pattern.includes(word))
            ? [(0,collect_answer/* present */.Eb)({ name, state, event_pattern: (0,policy_document/* parsePolicyDocument */.X)(pattern) })]
            : []),
    });
}
function targetsOf(rules, ask) {
    return Promise.all((rules?.status === "known" ? rules.value : []).map(async ({ name }) => {
        const found = await ask.attempt({ Rule: name }, (targets) => targets);
        const target_arns = found.status === "known" ? found.value.flatMap(({ Arn }) => Arn ?? []) : undefined;
        const targets = (0,observed/* mapObserved */.B2)(found, ({ length }) => length);
        return { rule_name: name, targets, ...(0,collect_answer/* present */.Eb)({ target_arns }) };
    }));
}
/** What the alarms and the rules that may be about calls tell. */
function toldIn({ filter_alarms }, targets) {
    const places = filter_alarms?.status === "known" ? filter_alarms.value : [];
    const alarms = places.flatMap(({ alarms: found, log_alarms = [] }) => [
        ...(found.status === "known" ? found.value : []),
        ...log_alarms,
    ]);
    const rules = targets?.status === "known" ? targets.value : [];
    return [...actionsOf(alarms), ...rules.flatMap(({ target_arns = [] }) => target_arns)];
}

// EXTERNAL MODULE: ./build/program/src/aws/services/security_hub.js
var security_hub = __webpack_require__(42991);
;// CONCATENATED MODULE: ./build/program/src/collect/region/security_hub.js






/** The controls on keys, of which the first two judge IAM policies. */
const KEY_CONTROLS = ["KMS.1", "KMS.2", "KMS.3", "KMS.4", "KMS.5"];
/** The controls on the services that see how keys are used. */
const AUDIT_CONTROLS = [
    "CloudTrail.1",
    "CloudTrail.2",
    "CloudTrail.4",
    "Config.1",
    "GuardDuty.1",
    "IAM.28",
    "Inspector.1",
];
/** Of findings a Region may have one for every key and control: 20,000 take over a minute at the published rate. */
const PAGES_OF_FINDINGS = 200;
/**
 * Of an account that is not subscribed Security Hub says just that. The same error without these words is a denial: "Either
 * Security Hub CSPM is not enabled for the account, or the account does not have permission to perform this action"
 * (https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html; the words are those that Terraform's AWS
 * provider goes by, internal/service/securityhub/account.go).
 */
function saysNotSubscribed(failure) {
    return ((0,aws_failure/* errorName */.Is)(failure) === "InvalidAccessException" &&
        failure.reason.message.includes("is not subscribed to AWS Security Hub"));
}
function isOn({ security_hub: hub }) {
    return hub?.status === "known" && hub.value.is_enabled;
}
function standardOf(standard) {
    return (0,collect_answer/* present */.Eb)({
        standard_arn: standard.StandardsArn,
        status: standard.StandardsStatus,
        status_reason: standard.StandardsStatusReason?.StatusReasonCode,
    });
}
/** A control that is left out of the answer, or that could not be looked up, is unknown for itself. */
function controlOf({ SecurityControls, UnprocessedIds }, id) {
    const found = SecurityControls?.find(({ SecurityControlId }) => SecurityControlId === id);
    if (found?.SecurityControlStatus !== undefined) {
        const { SecurityControlStatus: status, Title: title = "" } = found;
        return { control_id: id, control: (0,observed/* known */.eO)({ exists: true, status, title }) };
    }
    const failed = UnprocessedIds?.find(({ SecurityControlId }) => SecurityControlId === id);
    const code = failed?.ErrorCode ?? "";
    // NOT_FOUND is what RESOURCE_NOT_FOUND was called: not every Region has every control.
    if (["NOT_FOUND", "RESOURCE_NOT_FOUND"].includes(code))
        return { control_id: id, control: (0,observed/* known */.eO)({ exists: false }) };
    const reason = {
        kind: code === "ACCESS_DENIED" ? "denied" : "invalid",
        action: security_hub/* batchGetSecurityControls */.TV.action,
        message: (0,aws_failure/* bounded */.Mm)(failed === undefined ? `the answer does not hold ${id}` : `${code}: ${failed.ErrorReason ?? ""}`),
    };
    return { control_id: id, control: (0,observed/* unknown */.L5)(reason) };
}
function associationOf(association) {
    return (0,collect_answer/* present */.Eb)({
        standard_arn: association.StandardsArn,
        status: association.AssociationStatus,
        updated_reason: association.UpdatedReason,
    });
}
/** The controls that are off in all standards. */
function controlsOff({ security_hub_controls: controls }) {
    const read = controls?.status === "known" ? controls.value : [];
    return read.flatMap(({ control_id, control }) => control.status === "known" && control.value.exists && control.value.status !== "ENABLED" ? [control_id] : []);
}
function security_hub_findingOf(finding) {
    return (0,collect_answer/* present */.Eb)({
        control_id: finding.Compliance?.SecurityControlId,
        title: finding.Title,
        compliance_status: finding.Compliance?.Status ?? "NOT_AVAILABLE",
        workflow_status: finding.Workflow?.Status ?? "NEW",
        resource_arns: (finding.Resources ?? []).flatMap(({ Id }) => Id ?? []),
        updated_at: finding.UpdatedAt,
    });
}
function equals(values) {
    return values.map((Value) => ({ Value, Comparison: "EQUALS" }));
}
/** What Security Hub CSPM checks in a Region. Where it is off, nothing more is asked: it has no standards or findings. */
const securityHubFacets = {
    security_hub: facet(security_hub/* describeHub */.P6, {
        schema: region_schema/* securityHub */.ut,
        read: async (ask, _region) => {
            const hub = await ask({});
            return (0,collect_answer/* present */.Eb)({
                is_enabled: true,
                hub_arn: hub.HubArn,
                subscribed_at: hub.SubscribedAt,
                auto_enable_controls: hub.AutoEnableControls,
                control_finding_generator: hub.ControlFindingGenerator,
            });
        },
        answeredBy: (failure) => (saysNotSubscribed(failure) ? { is_enabled: false } : undefined),
    }),
    security_hub_standards: facet(security_hub/* getEnabledStandards */.Op, {
        schema: region_schema/* securityHubStandards */.Sw,
        after: ["security_hub"],
        read: async (ask, region) => {
            if (!isOn(region))
                return [];
            const standards = await ask({ MaxResults: 100 });
            return standards.filter(({ Provider = "AWS" }) => Provider === "AWS").map(standardOf);
        },
    }),
    security_hub_controls: facet(security_hub/* batchGetSecurityControls */.TV, {
        schema: region_schema/* securityHubControls */.cR,
        after: ["security_hub"],
        read: async (ask, region) => {
            if (!isOn(region))
                return [];
            const ids = [...KEY_CONTROLS, ...AUDIT_CONTROLS];
            const answer = await ask({ SecurityControlIds: ids });
            return ids.map((id) => controlOf(answer, id));
        },
    }),
    security_hub_control_associations: facet(security_hub/* listStandardsControlAssociations */.cm, {
        schema: region_schema/* securityHubControlAssociations */.dz,
        after: ["security_hub_controls"],
        read: (ask, region) => Promise.all(controlsOff(region).map(async (id) => ({
            control_id: id,
            associations: await ask.attempt({ SecurityControlId: id, MaxResults: 100 }, (found) => found.map(associationOf)),
        }))),
    }),
    key_control_findings: facet(security_hub/* getFindings */.N4, {
        schema: region_schema/* keyControlFindings */.xJ,
        after: ["security_hub"],
        read: async (ask, region, { account, partition, region: name }) => {
            if (!isOn(region))
                return { is_complete: true, findings: [] };
            // An administrator's hub holds the findings of its members, and a home Region those of the Regions linked to it.
            const pages = ask.pages({
                Filters: {
                    ProductArn: equals([`arn:${partition}:securityhub:${name}::product/aws/securityhub`]),
                    ComplianceSecurityControlId: equals(KEY_CONTROLS),
                    AwsAccountId: equals([account]),
                    Region: equals([name]),
                    RecordState: equals(["ACTIVE"]),
                },
                MaxResults: 100,
            });
            const findings = [];
            let read = 0;
            for await (const page of pages) {
                if (page instanceof aws_failure/* CallFailed */.Ep)
                    throw page;
                if (read === PAGES_OF_FINDINGS)
                    return { is_complete: false, findings };
                read += 1;
                findings.push(...page.map(security_hub_findingOf));
            }
            return { is_complete: true, findings };
        },
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/region/region.js








/** One Region of one account: what its audit services cover there. It is always there, so no call lists it. */
const regionType = {
    name: "region",
    lists_by: [],
    list: async function* (_caller, place) {
        yield { arn: `arn:${place.partition}:keyproof:${place.region}:${place.account}:region`, facets: {} };
    },
    listed: {},
    facets: {
        ...cloudtrailFacets,
        ...keyDeletionFacets,
        ...configFacets,
        ...guarddutyFacets,
        ...securityHubFacets,
        ...inspector_inspectorFacets,
        ...accessAnalyzerFacets,
        ...auditManagerFacets,
    },
    label: (resource) => resource.region,
    keeps: () => true,
};

;// CONCATENATED MODULE: ./build/program/src/collect/registry.js






/** Every resource type that Keyproof reads; a new one is one line here. */
const resourceTypes = [
    cloudhsmClusterType,
    cloudhsmBackupType,
    kmsKeyType,
    kmsCustomKeyStoreType,
    regionType,
    accountType,
];


/***/ }),

/***/ 23187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ resourceSchemas)
/* harmony export */ });
/* harmony import */ var _account_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79948);
/* harmony import */ var _cloudhsm_backup_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52743);
/* harmony import */ var _cloudhsm_cluster_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78467);
/* harmony import */ var _kms_custom_key_store_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74140);
/* harmony import */ var _kms_key_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45454);
/* harmony import */ var _region_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33249);






/** The strict schema of each type's resources, by its name: what the types of facets and relations follow from. */
const resourceSchemas = {
    cloudhsm_cluster: _cloudhsm_cluster_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudhsmCluster */ .mm,
    cloudhsm_backup: _cloudhsm_backup_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudhsmBackup */ .oX,
    kms_key: _kms_key_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .kmsKey */ .zJ,
    kms_custom_key_store: _kms_custom_key_store_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .kmsCustomKeyStore */ .Zy,
    region: _region_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .region */ .Ny,
    account: _account_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct,
};


/***/ }),

/***/ 56425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   U: () => (/* binding */ demandWritable),
/* harmony export */   _6: () => (/* binding */ sourceTree),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fl: () => (/* binding */ existingOf),
/* harmony export */   hK: () => (/* binding */ filesNamed),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qD: () => (/* binding */ prepareFile),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zn: () => (/* binding */ writeNewFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _text_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5301);




/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;
/**
 * The text of a file, or undefined where there is none: UTF-8, or UTF-16 that begins with its mark.
 *
 * @throws ConfigurationError for what is no regular file, is too long, or is no text.
 */
function readText(path) {
    const bytes = readRegular(path, MAXIMUM_BYTES, refuseLinkOut);
    return bytes === undefined ? undefined : decode(bytes, path);
}
/** As `readText`; the byte order mark is no part of the text. */
function decode(bytes, path) {
    const mark = [bytes[0], bytes[1]].join();
    const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is no text in UTF-8 or UTF-16`, { cause: error });
    }
}
/**
 * The bytes of a file, or undefined where there is none. A checkout may hold anything: only a regular file is read, and no
 * more of it than `maximum`, whatever size it claims.
 *
 * @throws ConfigurationError for everything else.
 */
function readBytes(path, maximum) {
    return readRegular(path, maximum, () => undefined);
}
function readRegular(path, maximum, check) {
    let file;
    try {
        check(path);
        // Opening a FIFO would otherwise wait for somebody to write to it.
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!status.isFile() && !status.isDirectory()) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is no regular file, so it is not read`);
        }
        if (status.size > maximum)
            throw tooLarge(path, maximum);
        return readUpTo(file, status.size, () => {
            throw tooLarge(path, maximum);
        });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ENOENT")
            return undefined;
        if (code === undefined)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: cannot be read (${code})`, { cause: error });
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    /** A file may grow while it is read, and one of the kernel's says that it is empty. */
    function readUpTo(file, size, refuse) {
        let buffer = Buffer.allocUnsafe(size + 1);
        let length = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
            if (read === 0)
                return buffer.subarray(0, length);
            length += read;
            if (length > maximum)
                refuse();
            if (length === buffer.length)
                buffer = Buffer.concat([buffer], Math.min(2 * length + 65_536, maximum + 1));
        }
    }
}
function tooLarge(path, maximum) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: larger than ${maximum} bytes`);
}
/**
 * A link in a pull request must not show a reader of the log what else lies on the machine, since messages quote texts: it
 * is followed to a place that the working directory or its own folder holds.
 */
function refuseLinkOut(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
        return;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const within = (folder) => target.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if ([process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))].some((folder) => within((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder))))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is a link that leads out of its folder, so it is not followed`);
}
/**
 * The files of a name below a directory, sorted; a file is itself. Links are not followed.
 *
 * @throws ConfigurationError where nothing is there, or where there are more than `maximum`.
 */
function filesNamed(path, name, maximum) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: there is no such file or directory`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        return [path];
    const found = [];
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory())
                folders.push(place);
            else if (entry.isFile() && entry.name === name)
                found.push(place);
        }
        if (found.length + folders.length > maximum) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: more than ${maximum} files and directories: name the ones that are meant`);
        }
    }
    return found.sort();
}
/**
 * Proves that files can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 *
 * @param where the option that names it, for the error.
 */
function prepareDirectory(path, where = `--output-dir ${path}`) {
    try {
        for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) !== place)
                continue;
            // Permissions alone do not tell of a read-only or a full disk.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, ".keyproof-")));
            return;
        }
    }
    catch (error) {
        throw cannotWrite(where, error);
    }
}
/**
 * Proves that a file can be made, or replaced by a new one. A device or a link is neither: /dev/stdout would be lost.
 *
 * @throws ConfigurationError where it cannot; `where` names the option.
 */
function prepareFile(path, where) {
    prepareDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), where);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status?.isDirectory())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: this is a directory: name a file in it`);
    if (status !== undefined && !status.isFile()) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: this is no regular file, and would be replaced by one: name another`);
    }
}
/** The same for every name of a file, as far as its folder is there. */
function placeOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/**
 * Proves that a file of the runner's can be written to before anything is told by it.
 *
 * @throws ConfigurationError where it cannot; a variable that is not set names none.
 */
function demandWritable(variable, path) {
    if (path === undefined || path === "")
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return;
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${variable} names ${path}, which cannot be written to (${codeOf(error)})`, {
            cause: error,
        });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${variable} names ${path}, which is no file`);
}
/** As `writeAll`, of files in one directory. */
function writeFiles(directory, files) {
    const where = `--output-dir ${directory}`;
    function* inDirectory() {
        for (const { file, text } of files)
            yield { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), text, where, folder: directory };
    }
    return writeAll(inDirectory());
}
/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when a directory does not take them (full, read-only, a directory of a report's name).
 */
function writeAll(files) {
    const written = [];
    let place = "";
    try {
        for (const { path, text, where, folder } of files) {
            place = where;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            removeLeftovers(folder);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
            // A link of that name, which a pull request may have brought, is removed, not followed.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            written.push({ temporary, path });
            writeNew(temporary, text);
        }
        // All or none: what cannot be replaced is known before the first is.
        for (const { path } of written) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: this is a directory, so no report was written: remove it`);
            }
        }
        for (const { temporary, path } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        throw cannotWrite(place, error);
    }
    finally {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    return written.map(({ path }) => path);
}
/** Those of some paths below a directory that cannot be made: something is there, or a file where a folder would be. */
function existingOf(directory, files) {
    return files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).filter(isTaken);
}
/** A link that leads nowhere takes a name too. */
function isTaken(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/**
 * Writes files that were not there, with the folders that they need, all or none: what was begun is taken away again where
 * one cannot be written.
 *
 * @returns their paths.
 * @throws ConfigurationError for one that is there, or cannot be written.
 */
function writeNewFiles(directory, files) {
    const there = existingOf(directory, [...files.keys()]);
    if (there.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${there.join(", ")}: there already, so nothing was written`);
    const made = [];
    const written = [];
    try {
        for (const [file, text] of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
            const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            if (first !== undefined)
                made.push(first);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: "wx" });
            written.push(path);
        }
        return written;
    }
    catch (error) {
        for (const path of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        for (const folder of made.reverse())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        const code = codeOf(error);
        if (code === undefined)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${directory}: cannot be written to (${code}), so nothing was written`, {
            cause: error,
        });
    }
}
/** `.NAME.PID.tmp` of a run that was killed while it wrote; those of a run that goes on stay. */
function removeLeftovers(directory) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) {
        const pid = /^\..{1,200}\.(\d{1,10})\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && !runs(Number(pid)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    }
}
function runs(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) !== "ESRCH";
    }
}
function writeNew(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx");
    try {
        // To a descriptor, writeFileSync appends, and goes on where the system took a part only.
        for (const chunk of ArrayBuffer.isView(text) ? [text] : (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(text))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function cannotWrite(where, error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${where}: cannot be written to (${code})`, { cause: error });
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : undefined;
}
/** A source file longer than this is not read. */
const MAXIMUM_SOURCE_BYTES = 10_000_000;
/** The folder that a repository begins in: the nearest around `start` that holds `.git`, else `start` itself. */
function repositoryRoot(start) {
    for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, ".git")))
            return place;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
    }
}
/**
 * The repository that a file belongs to: the nearest folder around it that holds a `.git` folder, and the path from there; with
 * slashes. `.git` is a file in a submodule, which belongs to the repository around it. Without any it is the working directory.
 */
function repositoryOf(path) {
    const isRoot = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() === true;
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (let place = start;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if (isRoot(place))
            return { root: place, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).replaceAll("\\", "/") };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return { root: process.cwd(), path };
    }
}
/** The files below a folder, by paths from it. What a link leads to outside of it is not there. */
function sourceTree(root) {
    const real_root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const inside = (path) => {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real_root, path));
            return real === real_root || real.startsWith(real_root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? real : undefined;
        }
        catch {
            return undefined;
        }
    };
    return {
        list: (folder) => {
            const place = inside(folder);
            return place === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory() ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place);
        },
        read: (file) => {
            const place = inside(file);
            if (place === undefined)
                return undefined;
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isFile() && size <= MAXIMUM_SOURCE_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, "utf8") : undefined;
        },
    };
}


/***/ }),

/***/ 55798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keyExternalAccess)
/* harmony export */ });
/* unused harmony export externalAccess */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54248);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98879);






const analyses = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_3__/* .whereAvailable */ .b)({
    analyzers: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        /** ACCOUNT or ORGANIZATION: from outside of what the access comes. */
        type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .accessAnalyzer */ .B2.Type,
        findings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ finding_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(), error: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(), updated_at: zod__WEBPACK_IMPORTED_MODULE_4__.string() }))),
        /** Why the lack of findings is no evidence about the key: "has analyzed nothing yet". */
        not_yet: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })),
});
/** The facet of {@link keyExternalAccess}. */
const externalAccess = "external_access";
/** What the analyzers of a Region found, by the resource: each is asked about by all keys of its Region. */
const found = new WeakMap();
/**
 * So long it may take until a resource's findings are there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html
 */
const SETTLING_MINUTES = 30;
/**
 * What each active analyzer for external access in the key's account and Region says of the key. An analyzer of the
 * organization in another account of the scan is not among them: that account's own scan holds its findings.
 */
const keyExternalAccess = (0,_relation_js__WEBPACK_IMPORTED_MODULE_5__/* .relation */ .J)({
    type: "kms_key",
    facet: externalAccess,
    schema: analyses,
    needs: ["region.access_analyzers", "region.external_access_findings", "kms_key.metadata"],
    derive: (index, key) => {
        const [region] = index.near("region", key);
        if (region === undefined)
            return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .notHeld */ .H7)("access_analyzers", `${key.account} ${key.region}`));
        const existing = found.get(region);
        if (existing !== undefined)
            return existing(key);
        const created = byKey(region, index.inventory.collected_at);
        found.set(region, created);
        return created(key);
    },
});
function byKey(region, collected_at) {
    const { access_analyzers: analyzers, external_access_findings: findings } = region;
    if (analyzers?.status !== "known") {
        const missing = (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnknown */ .FG)(region, "access_analyzers"));
        return () => missing;
    }
    const listed = analyzers.value;
    if (!listed.available)
        return () => (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(listed);
    if (findings?.status !== "known") {
        const missing = (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnknown */ .FG)(region, "external_access_findings"));
        return () => missing;
    }
    const active = findings.value.map((of) => {
        const analyzer = listed.analyzers.find(({ analyzer_arn }) => analyzer_arn === of.analyzer_arn);
        const { name = of.analyzer_arn, type = "" } = analyzer ?? {};
        return { name, type, findingsOf: grouped(of.findings), notYet: notYetBy(analyzer, collected_at) };
    });
    return (key) => (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        available: true,
        analyzers: active.map(({ name, type, findingsOf, notYet }) => {
            const not_yet = notYet(key);
            return { name, type, findings: findingsOf(key.arn), ...(not_yet === undefined ? {} : { not_yet }) };
        }),
    });
}
/** Tells of a key why an analyzer cannot have seen it yet. */
function notYetBy(analyzer, collected_at) {
    const { created_at, last_resource_analyzed_at: last } = analyzer ?? {};
    // An inventory that does not tell when the analyzer was made was written before this was asked.
    if (created_at === undefined)
        return () => undefined;
    if (last === undefined)
        return () => "has analyzed nothing yet";
    const minutes = Math.floor((Date.parse(collected_at) - Date.parse(created_at)) / 60_000);
    if (minutes < SETTLING_MINUTES)
        return () => "was made a few minutes before the scan";
    return (key) => {
        const made = (0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataOf */ .Nk)(key)[0]?.creation_date;
        return made !== undefined && Date.parse(last) < Date.parse(made)
            ? "has analyzed nothing since the key was made"
            : undefined;
    };
}
function grouped(findings) {
    if (findings.status === "unknown")
        return () => findings;
    const groups = new Map();
    for (const { resource_arn, ...finding } of findings.value) {
        const group = groups.get(resource_arn);
        if (group === undefined)
            groups.set(resource_arn, [finding]);
        else
            group.push(finding);
    }
    return (arn) => (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(groups.get(arn) ?? []);
}


/***/ }),

/***/ 54248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   H7: () => (/* binding */ notHeld),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Uz: () => (/* binding */ withMetadata),
/* harmony export */   iY: () => (/* binding */ facetRead),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);

function metadataOf(resource) {
    return resource.metadata?.status === "known" ? [resource.metadata.value] : [];
}
function withMetadata(resource, derive) {
    const { metadata } = resource;
    if (metadata?.status === "known")
        return derive(metadata.value);
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(metadata?.reason ?? notHeld("metadata", resource.arn));
}
/**
 * Why a resource of the type may be near and not be found by what its metadata says: the listing failed, or one of them
 * could not be described. Only without such a reason does finding none mean that there is none.
 */
function unseen(index, type, place) {
    const near = index.near(type, place);
    const undescribed = near.find(({ metadata }) => metadata?.status !== "known");
    return index.unlisted(type, place) ?? (undescribed === undefined ? undefined : whyUnknown(undescribed, "metadata"));
}
/** A facet as it was read; one that was not read is unknown. */
function facetRead(resource, facet) {
    return resource[facet] ?? { status: "unknown", reason: notHeld(facet, resource.arn) };
}
/** Why a facet of a resource is not known: the reason of the collector, or that it was not collected. */
function whyUnknown(resource, facet) {
    const fact = resource[facet];
    return fact?.status === "unknown" ? fact.reason : notHeld(facet, resource.arn);
}
/** The reason for what an inventory was collected without: `what` (a facet) of a resource, or of a place. */
function notHeld(what, of) {
    return { kind: "unavailable", action: "", message: `the inventory holds no ${what} of ${of}`.slice(0, 500) };
}


/***/ }),

/***/ 98879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ relation),
/* harmony export */   X: () => (/* binding */ indexInventory)
/* harmony export */ });
/** Declares a relation: what it derives from which facets is checked against the types' schemas and its own. */
function relation(declared) {
    return declared;
}
/** Indexes an inventory; linear in its size. */
function indexInventory(inventory, effects = new Map()) {
    const near = new Map();
    const arns = new Map();
    for (const [type, resources] of Object.entries(inventory.resources)) {
        for (const resource of resources) {
            arns.set(`${type} ${resource.arn}`, resource);
            const place = placeOf(type, resource);
            const there = near.get(place);
            if (there === undefined)
                near.set(place, [resource]);
            else
                there.push(resource);
        }
    }
    for (const there of near.values())
        there.sort((a, b) => (a.arn < b.arn ? -1 : 1));
    const gaps = new Map(inventory.gaps.map((gap) => [placeOf(gap.type, gap), gap]));
    const listed = new Set(inventory.scopes.flatMap((scope) => scope.types.filter((type) => !scope.not_offered.includes(type)).map((type) => placeOf(type, scope))));
    return {
        inventory,
        // Of the type: an inventory holds by the name of a type what fits the type's schema.
        all: (type) => (inventory.resources[type] ?? []),
        near: (type, place) => (near.get(placeOf(type, place)) ?? []),
        byArn: (type, arn) => arns.get(`${type} ${arn}`),
        effects: (arn) => effects.get(arn) ?? [],
        isScanned: ({ account, region }) => inventory.scopes.some((scope) => scope.account === account && scope.region === region),
        unlisted: (type, place) => {
            const gap = gaps.get(placeOf(type, place));
            if (gap !== undefined)
                return gap.reason;
            if (listed.has(placeOf(type, place)))
                return undefined;
            return {
                kind: "unavailable",
                action: "",
                message: `${type} was not collected in ${place.account} ${place.region}`,
            };
        },
    };
}
function placeOf(type, place) {
    return `${type} ${place.account} ${place.region}`;
}


/***/ }),

/***/ 64877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ relations),
  G: () => (/* binding */ withDerived)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var schema = __webpack_require__(52743);
// EXTERNAL MODULE: ./build/program/src/collect/kms_custom_key_store/schema.js
var kms_custom_key_store_schema = __webpack_require__(74140);
// EXTERNAL MODULE: ./build/program/src/model/enumerations.js
var enumerations = __webpack_require__(45058);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
;// CONCATENATED MODULE: ./build/program/src/model/planned_effect.js

/** What a planned change takes from a resource of the account, or from what belongs to it. */
const plannedEffect = schemas.strictObject({
    /** The source's name of what goes. */
    address: schemas.string(),
    takes: schemas["enum"](["key", "material", "alias", "key_store", "cluster", "hsm", "last_hsm", "backup_policy"]),
    /** A replaced one is destroyed too, and another takes its name. */
    action: schemas["enum"](["update", "delete", "replace"]),
    /** The attributes that cannot be changed on the one that there is. */
    replaced_by: schemas.array(schemas.string()),
    /** The live id: of an alias its name, of an HSM its id. */
    id: schemas.string().optional(),
    /** Whether something in the source stands against its destruction. */
    prevent_destroy: schemas.boolean().optional(),
    /** Of a key: the days from the apply to its deletion, where the source says so. */
    deletion_window_in_days: schemas.number().optional(),
});

// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/link/access_analyzer.js
var access_analyzer = __webpack_require__(55798);
// EXTERNAL MODULE: ./build/program/src/model/metric_filter.js
var metric_filter = __webpack_require__(11407);
// EXTERNAL MODULE: ./build/program/src/link/described.js
var described = __webpack_require__(54248);
;// CONCATENATED MODULE: ./build/program/src/link/certainty.js
function not(certainty) {
    return certainty === undefined ? undefined : !certainty;
}
function every(certainties) {
    if (certainties.includes(false))
        return false;
    return certainties.includes(undefined) ? undefined : true;
}
function some(certainties) {
    return not(every(certainties.map(not)));
}
/** Whether text fits a pattern in which `*` stands for any text; linear in both, since patterns are written by others. */
function fitsWildcard(pattern, text) {
    const parts = pattern.split("*");
    const first = parts[0] ?? "";
    if (parts.length === 1)
        return text === pattern;
    const last = parts.at(-1) ?? "";
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, from);
        if (found === -1 || found + part.length > end)
            return false;
        from = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/program/src/link/filter_pattern.js

/** A member that every event of the kind has, with a value of its own. */
const PRESENT = Symbol("present");
/** CloudWatch Logs takes no longer pattern (API reference of PutMetricFilter). */
const MAXIMUM_LENGTH = 1024;
/**
 * Whether a filter pattern of CloudWatch Logs for JSON (`{ ($.eventName = DisableKey) || … }`) matches the events of a
 * kind. Undefined also for a pattern that is no such one, or not understood: it is not known to match.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
function matchesEvent(pattern, event) {
    if (pattern.length > MAXIMUM_LENGTH)
        return undefined;
    const tokens = tokensOf(pattern);
    if (tokens === undefined)
        return undefined;
    const reader = readerOf(tokens);
    if (!reader.takes("{"))
        return matchesTerms(pattern, event);
    const matches = readAny(reader, event);
    return !reader.broken() && reader.takes("}") && reader.ended() ? matches : undefined;
}
/** A term, with `?` (any of these) or `-` (not this) before it; in quotes where it holds more than letters and digits. */
const TERM = /(?<sign>[?-]?)(?:"(?<quoted>[^"\\]*)"|(?<bare>\w+))(?=\s|$)|(?<other>\S+)/g;
/**
 * Whether a filter pattern matches the events of a kind that are plain text, of which some lines are known and others may
 * hold anything. Undefined also for a pattern that is not understood, such as one for JSON.
 */
function matchesText(pattern, known) {
    if (pattern.length > MAXIMUM_LENGTH)
        return undefined;
    const trimmed = pattern.trim();
    if (trimmed === "")
        return true;
    const regex = trimmed.match(/^%([^%]*)%$/)?.[1];
    const words = known.split(/\W+/);
    if (regex !== undefined)
        return fitsRegex(regex, known) === true ? true : undefined;
    return termsMatch(trimmed, (term) => words.includes(term) || (/\W/.test(term) && known.includes(term)) ? true : undefined);
}
/**
 * A pattern of terms, which are looked for in the event's JSON text, upper and lower case apart: all of those without a
 * sign, one of those with `?`, none of those with `-`.
 */
function matchesTerms(pattern, event) {
    return termsMatch(pattern, (term) => holds(event, term));
}
function termsMatch(pattern, isThere) {
    const terms = [...pattern.matchAll(TERM)].map(({ groups = {} }) => groups);
    if (terms.length === 0 || terms.some(({ other }) => other !== undefined))
        return undefined;
    const found = (sign) => terms.filter((term) => term.sign === sign).map(({ quoted, bare }) => isThere(quoted ?? bare ?? ""));
    const [any, all, none] = [found("?"), found(""), found("-")];
    // Beside other terms, those with a question mark count for nothing.
    if (any.length > 0 && all.length + none.length > 0)
        return undefined;
    return any.length > 0 ? some(any) : every([...all, ...none.map(not)]);
}
/** Whether the text of every such event holds a term. What is not known of it may. */
function holds(event, term) {
    const texts = Object.entries(event).flatMap(([path, fact]) => fact === null ? [] : [...path.split("."), ...(typeof fact === "string" ? [fact] : [])]);
    return texts.some((text) => text === term || text.split(/\W/).includes(term)) ? true : undefined;
}
function readerOf(tokens) {
    let position = 0;
    let broken = false;
    return {
        takes: (text) => {
            const token = tokens[position];
            const is = (token?.kind === "symbol" || token?.kind === "word") && token.text.toUpperCase() === text;
            if (is)
                position += 1;
            return is;
        },
        next: () => {
            position += 1;
            return tokens[position - 1];
        },
        fail: () => {
            broken = true;
            return undefined;
        },
        broken: () => broken,
        ended: () => position === tokens.length,
    };
}
function readAny(reader, event) {
    const parts = [readAll(reader, event)];
    while (!reader.broken() && reader.takes("||"))
        parts.push(readAll(reader, event));
    return some(parts);
}
/** `&&` binds more closely than `||`. */
function readAll(reader, event) {
    const parts = [readOne(reader, event)];
    while (!reader.broken() && reader.takes("&&"))
        parts.push(readOne(reader, event));
    return every(parts);
}
function readOne(reader, event) {
    if (reader.takes("(")) {
        const inner = readAny(reader, event);
        return reader.takes(")") ? inner : reader.fail();
    }
    const selector = reader.next();
    if (selector?.kind !== "selector")
        return reader.fail();
    const path = pathOf(selector.text);
    const fact = Object.hasOwn(event, path) ? event[path] : undefined;
    if (reader.takes("NOT"))
        return reader.takes("EXISTS") ? isAbsent(fact) : reader.fail();
    if (reader.takes("IS"))
        return readIs(reader, fact);
    if (reader.takes("="))
        return equals(fact, readValue(reader));
    if (reader.takes("!="))
        return differs(fact, readValue(reader));
    if (["<", ">", "<=", ">="].some((sign) => reader.takes(sign))) {
        readValue(reader);
        return undefined;
    }
    return reader.fail();
}
function isAbsent(fact) {
    return fact === undefined ? undefined : fact === null;
}
function readIs(reader, fact) {
    if (reader.takes("TRUE"))
        return fact === undefined ? undefined : fact === true;
    if (reader.takes("FALSE"))
        return fact === undefined ? undefined : fact === false;
    // AWS does not say whether a member that is not there is null.
    if (reader.takes("NULL"))
        return fact === undefined || fact === null ? undefined : false;
    return reader.fail();
}
function readValue(reader) {
    const value = reader.next();
    if (value === undefined || value.kind === "selector" || value.kind === "symbol")
        return reader.fail();
    return value;
}
function equals(fact, value) {
    if (fact === undefined || value === undefined)
        return undefined;
    if (fact === null)
        return false;
    if (typeof fact !== "string")
        return undefined;
    return value.kind === "regex" ? fitsRegex(value.text, fact) : fitsWildcard(value.text, fact);
}
/** AWS does not say whether a member that is not there differs. */
function differs(fact, value) {
    return fact === null ? undefined : not(equals(fact, value));
}
/** Alternatives of plain text, anchored or not; any other regular expression is not understood, and never run. */
function fitsRegex(regex, text) {
    return some(regex.split("|").map((alternative) => {
        const start = alternative.startsWith("^");
        const end = alternative.endsWith("$");
        const plain = alternative.slice(start ? 1 : 0, end ? -1 : undefined).replaceAll("\\.", ".");
        if (!/^[\w.:/-]+$/.test(plain))
            return undefined;
        if (start && end)
            return text === plain;
        return start ? text.startsWith(plain) : end ? text.endsWith(plain) : text.includes(plain);
    }));
}
/** `userIdentity.type` of `$.userIdentity.type` and `$['userIdentity']["type"]`. */
function pathOf(selector) {
    return selector
        .slice(1)
        .replaceAll(/\.?\[["']([^"'\]]*)["']\]/g, ".$1")
        .replace(/^\./, "");
}
const SYMBOLS = ["&&", "||", "!=", "<=", ">=", "{", "}", "(", ")", "=", "<", ">"];
/** What ends a value without quotes, and a selector. */
const ENDS_WORD = " \t\r\n(){}&|";
const ENDS_SELECTOR = `${ENDS_WORD}=!<>`;
/** The words of a pattern; undefined where one does not end. */
function tokensOf(pattern) {
    const tokens = [];
    let at = 0;
    while (at < pattern.length) {
        const letter = pattern.charAt(at);
        const symbol = SYMBOLS.find((each) => pattern.startsWith(each, at));
        if (" \t\r\n".includes(letter))
            at += 1;
        else if (symbol !== undefined) {
            tokens.push({ kind: "symbol", text: symbol });
            at += symbol.length;
        }
        else if (letter === '"' || letter === "%") {
            const found = enclosed(pattern, at, letter);
            if (found === undefined)
                return undefined;
            tokens.push({ kind: letter === '"' ? "quoted" : "regex", text: found.text });
            at = found.end;
        }
        else {
            const ends = letter === "$" ? ENDS_SELECTOR : ENDS_WORD;
            let end = at + 1;
            while (end < pattern.length && !ends.includes(pattern.charAt(end)))
                end += 1;
            tokens.push({ kind: letter === "$" ? "selector" : "word", text: pattern.slice(at, end) });
            at = end;
        }
    }
    return tokens;
}
/** The text between two marks, of which the first is at `start`. In quotes a backslash takes the next letter as it is. */
function enclosed(pattern, start, mark) {
    let text = "";
    for (let at = start + 1; at < pattern.length; at += 1) {
        const letter = pattern.charAt(at);
        if (letter === mark)
            return { text, end: at + 1 };
        if (letter === "\\" && mark === '"')
            at += 1;
        text += letter === "\\" && mark === '"' ? pattern.charAt(at) : letter;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/program/src/link/relation.js
var relation = __webpack_require__(98879);
;// CONCATENATED MODULE: ./build/program/src/link/audit_log.js






/**
 * What is known of every event of a kind in the audit log of an HSM, which is plain text; the user's name is not.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/interpreting-audit-logs.html
 */
function eventOf(opcode, response, user_type = "") {
    return [
        "Command Type(hex) : CN_MGMT_CMD (0x0)",
        `Opcode : ${opcode}`,
        `Response : ${response}`,
        "Log type : MGMT_USER_DETAILS_LOG (2)",
        ...(user_type === "" ? [] : [`User Type : ${user_type}`]),
    ].join("\n");
}
const SUCCESS = "0:HSM Return: SUCCESS";
/** The events that AWS recommends to be told of, but for wrong user names, whose words differ between versions. */
const AUDIT_EVENTS = {
    officer_created: eventOf("CN_CREATE_CO (0x4)", SUCCESS, "CN_CRYPTO_OFFICER (2)"),
    user_created: eventOf("CN_CREATE_USER (0x3)", SUCCESS, "CN_CRYPTO_USER (1)"),
    user_deleted: eventOf("CN_DELETE_USER (0xa1)", SUCCESS),
    login_failed: eventOf("CN_LOGIN (0xd)", "163:HSM Error: RET_USER_LOGIN_FAILURE"),
};
const NAMES = Object.keys(AUDIT_EVENTS);
/** The metric filters of a cluster's audit log that count all events of a kind, and into which metrics; others are left out. */
const auditEventFilters = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "audit_event_filters",
    schema: schemas.array(schemas.strictObject({
        filter_name: schemas.string(),
        events: schemas.array(schemas["enum"](NAMES)),
        metrics: metric_filter/* metricFilter */.Z.shape.metrics,
    })),
    needs: ["cloudhsm_cluster.audit_log_filters"],
    derive: (_index, cluster) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(cluster, "audit_log_filters"), (filters) => filters.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
        const events = NAMES.filter((name) => !of_other_events && matchesText(filter_pattern, AUDIT_EVENTS[name]) === true);
        return events.length === 0 ? [] : [{ filter_name, events, metrics }];
    })),
});

// EXTERNAL MODULE: ./build/program/src/collect/region/schema.js
var region_schema = __webpack_require__(33249);
// EXTERNAL MODULE: ./build/program/src/model/calls.js
var calls = __webpack_require__(99549);
;// CONCATENATED MODULE: ./build/program/src/link/event_pattern.js


/** Deeper patterns than this are not understood: EventBridge takes no pattern of more than 2,048 characters. */
const MAXIMUM_DEPTH = 20;
/**
 * Whether an event pattern of EventBridge, which is parsed JSON, matches the events of a kind. Undefined also where it
 * uses what is not understood: it is not known to match.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
function matchesPattern(pattern, event, path = "", depth = 0) {
    if (!isObject(pattern) || depth > MAXIMUM_DEPTH)
        return undefined;
    return every(Object.entries(pattern).map(([name, wanted]) => {
        if (name === "$or") {
            return Array.isArray(wanted)
                ? some(wanted.map((each) => matchesPattern(each, event, path, depth + 1)))
                : undefined;
        }
        const member = path === "" ? name : `${path}.${name}`;
        if (!Array.isArray(wanted))
            return matchesPattern(wanted, event, member, depth + 1);
        const fact = Object.hasOwn(event, member) ? event[member] : undefined;
        return some(wanted.map((condition) => meets(fact, condition)));
    }));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a member meets one of the conditions of its list. */
function meets(fact, condition) {
    if (fact === undefined)
        return undefined;
    if (!isObject(condition))
        return fact === PRESENT ? undefined : fact !== null && fact === condition;
    const [operator, ...more] = Object.entries(condition);
    if (operator === undefined || more.length > 0)
        return undefined;
    const [name, wanted] = operator;
    if (name === "exists")
        return typeof wanted === "boolean" ? (fact !== null) === wanted : undefined;
    if (fact === null)
        return false;
    if (fact === PRESENT)
        return undefined;
    if (name === "anything-but")
        return not(isAmong(fact, wanted));
    return typeof fact === "string" ? fitsText(fact, name, wanted) : false;
}
function isAmong(fact, wanted) {
    if (Array.isArray(wanted))
        return some(wanted.map((each) => isAmong(fact, each)));
    if (!isObject(wanted))
        return fact === wanted;
    const [operator, ...more] = Object.entries(wanted);
    if (operator === undefined || more.length > 0 || typeof fact !== "string")
        return undefined;
    const [name, values] = operator;
    return some((Array.isArray(values) ? values : [values]).map((each) => fitsText(fact, name, each)));
}
function fitsText(fact, operator, wanted) {
    if (isObject(wanted)) {
        const { "equals-ignore-case": part } = wanted;
        return typeof part === "string" ? fitsText(fact.toLowerCase(), operator, part.toLowerCase()) : undefined;
    }
    if (typeof wanted !== "string")
        return undefined;
    switch (operator) {
        case "prefix":
            return fact.startsWith(wanted);
        case "suffix":
            return fact.endsWith(wanted);
        case "equals-ignore-case":
            return fact.toLowerCase() === wanted.toLowerCase();
        case "wildcard":
            return wanted.includes("\\") ? undefined : fitsWildcard(wanted, fact);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/program/src/link/cloudtrail.js










/** What CloudTrail says of every such call that a service took, in its Region. */
function recordOf(eventSource, name, { account, region }) {
    return {
        eventSource,
        eventName: name,
        eventType: "AwsApiCall",
        eventCategory: "Management",
        managementEvent: true,
        readOnly: false,
        awsRegion: region,
        recipientAccountId: account,
        errorCode: null,
        errorMessage: null,
        eventID: PRESENT,
        eventTime: PRESENT,
        eventVersion: PRESENT,
        requestID: PRESENT,
        sourceIPAddress: PRESENT,
        "userIdentity.type": PRESENT,
        "userIdentity.accountId": PRESENT,
        ...(eventSource === KMS ? { "requestParameters.keyId": PRESENT } : {}),
    };
}
const KMS = "kms.amazonaws.com";
const CLOUDHSM = "cloudhsm.amazonaws.com";
/**
 * The record as EventBridge sends it on.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
function cloudtrail_eventOf(source, name, region) {
    const record = recordOf(source, name, region);
    const detail = Object.entries(record).map(([member, value]) => [`detail.${member}`, value]);
    return {
        source: `aws.${source.slice(0, source.indexOf("."))}`,
        "detail-type": "AWS API Call via CloudTrail",
        account: region.account,
        region: region.region,
        ...Object.fromEntries(detail),
    };
}
const countedMetrics = metric_filter/* metricFilter */.Z.shape.metrics;
/** The metric filters on the trails' log groups that count all of some calls, and into which metrics; others are left out. */
function callFilters(facet, source, names) {
    return (0,relation/* relation */.J)({
        type: "region",
        facet,
        schema: schemas.array(schemas.strictObject({
            log_group_arn: schemas.string(),
            filters: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({ filter_name: schemas.string(), calls: schemas.array(schemas["enum"](names)), metrics: countedMetrics }))),
        })),
        needs: ["region.metric_filters"],
        derive: (_index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, "metric_filters"), (groups) => groups.map(({ log_group_arn, filters }) => ({
            log_group_arn,
            filters: (0,observed/* mapObserved */.B2)(filters, (all) => all.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
                const counted = names.filter((name) => !of_other_events && matchesEvent(filter_pattern, recordOf(source, name, region)) === true);
                return counted.length === 0 ? [] : [{ filter_name, calls: counted, metrics }];
            })),
        }))),
    });
}
/** The EventBridge rules that are on and match all of some calls of this Region. */
function callRules(facet, of, source, names) {
    return (0,relation/* relation */.J)({
        type: "region",
        facet,
        schema: schemas.array(schemas.strictObject({ name: schemas.string(), calls: schemas.array(schemas["enum"](names)) })),
        needs: [`region.${of}`],
        derive: (_index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, of), (rules) => rules.flatMap(({ name, state, event_pattern }) => {
            const matched = names.filter((call) => matchesPattern(event_pattern, cloudtrail_eventOf(source, call, region)) === true);
            return state === "DISABLED" || matched.length === 0 ? [] : [{ name, calls: matched }];
        })),
    });
}
/** What counts the calls that end the use of a key, and hears of them. */
const keyDeletionFilters = callFilters("key_deletion_filters", KMS, calls/* KEY_ENDING_CALLS */.e);
const keyDeletionRules = callRules("key_deletion_rules", "event_rules", KMS, calls/* KEY_ENDING_CALLS */.e);
/** The same of calls to CloudHSM that take something away, or let somebody have it. */
const hsmCallFilters = callFilters("hsm_call_filters", CLOUDHSM, calls/* HSM_ENDING_CALLS */.F);
const hsmCallRules = callRules("hsm_call_rules", "hsm_event_rules", CLOUDHSM, calls/* HSM_ENDING_CALLS */.F);
/**
 * The event selectors of the trails. Those of an organization's trail, which a member may not read, are known where its
 * own account or another Region of the scan could read them.
 */
const trailSelectors = (0,relation/* relation */.J)({
    type: "region",
    facet: "trail_selectors",
    schema: region_schema/* eventSelectors */.RB,
    needs: ["region.event_selectors"],
    derive: (index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, "event_selectors"), (entries) => entries.map((entry) => {
        if (entry.selectors.status === "known")
            return entry;
        const seen = selectorsSeenElsewhere(index, entry.trail_arn);
        return seen === undefined ? entry : { trail_arn: entry.trail_arn, selectors: seen };
    })),
});
function selectorsSeenElsewhere(index, trail_arn) {
    for (const { event_selectors } of index.all("region")) {
        if (event_selectors?.status !== "known")
            continue;
        const found = event_selectors.value.find((entry) => entry.trail_arn === trail_arn);
        if (found?.selectors.status === "known")
            return found.selectors;
    }
    return undefined;
}
/**
 * The states of the keys that encrypt the trails' files, of those keys that are in the scan. One that is in none of its
 * Region's listings, which were read to the end, was deleted.
 */
const trailKeys = (0,relation/* relation */.J)({
    type: "region",
    facet: "trail_keys",
    schema: schemas.array(schemas.strictObject({
        trail_arn: schemas.string(),
        key_arn: schemas.string(),
        state: (0,observed/* observed */.Px)(enumerations/* kms */.iv.KeyState).optional(),
        deleted: schemas.literal(true).optional(),
    })),
    needs: ["region.trails", "kms_key.metadata"],
    derive: (index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, "trails"), (trails) => trails.flatMap(({ trail_arn, kms_key_id }) => {
        if (kms_key_id === undefined)
            return [];
        const key = index.byArn("kms_key", kms_key_id);
        if (key !== undefined)
            return [{ trail_arn, key_arn: key.arn, state: stateOf(key) }];
        const [, , , of = "", account = ""] = /:key\/[\w-]+$/.test(kms_key_id) ? kms_key_id.split(":") : [];
        const deleted = account !== "" && index.unlisted("kms_key", { ...region, account, region: of }) === undefined;
        return deleted ? [{ trail_arn, key_arn: kms_key_id, deleted: true }] : [];
    })),
});
function stateOf(key) {
    const [metadata] = (0,described/* metadataOf */.Nk)(key);
    if (metadata !== undefined)
        return (0,observed/* known */.eO)(metadata.state);
    return (0,observed/* unknown */.L5)((0,described/* whyUnknown */.FG)(key, "metadata"));
}

// EXTERNAL MODULE: ./build/program/src/collect/account/schema.js
var account_schema = __webpack_require__(79948);
// EXTERNAL MODULE: ./build/program/src/text/glob.js
var glob = __webpack_require__(3552);
;// CONCATENATED MODULE: ./build/program/src/link/policy/action_set.js

/** Not a name that an action can have, so that only patterns for every action match it. */
const LATER = "zz9-later-zz9";
const EMPTY = 0n;
function actionUniverse(service, names) {
    const bits = new Map();
    for (const [place, name] of names.entries()) {
        const action = `${service}:${nameIn(name)}`.toLowerCase();
        bits.set(action, (bits.get(action) ?? EMPTY) | (1n << BigInt(place)));
    }
    const later = 1n << BigInt(names.length);
    const unheard = later << 1n;
    return { service, names, bits, later, unheard, all: (unheard << 1n) - 1n };
}
/** A name may carry a note in brackets that tells two kinds of the same action apart. */
function nameIn(name) {
    const [bare = ""] = name.split(" ", 1);
    return bare;
}
/** The actions that the Action (or NotAction) element of a statement names. */
function actionsNamed(universe, element) {
    let may = EMPTY;
    let surely = EMPTY;
    for (const pattern of Array.isArray(element) ? element : [element]) {
        const named = typeof pattern === "string" ? namedBy(universe, pattern) : NOT_UNDERSTOOD;
        if (named === NOT_UNDERSTOOD)
            may = universe.all;
        else {
            may |= named;
            surely |= named;
        }
    }
    return { may, surely };
}
const NOT_UNDERSTOOD = -1n;
function readPattern(universe, pattern) {
    if (isAction(pattern))
        return search(universe, pattern.toLowerCase());
    return isOfOther(universe, pattern) ? EMPTY : NOT_UNDERSTOOD;
}
/** `service:Name` with wildcards, or a wildcard that may stand for the colon; anything else is not understood. */
function isAction(pattern) {
    if (pattern.startsWith(":") || pattern === "")
        return false;
    if (!pattern.includes(":") && !pattern.includes("*"))
        return false;
    for (const letter of pattern)
        if (!isActionLetter(letter))
            return false;
    return true;
}
function isActionLetter(letter) {
    return ((letter >= "a" && letter <= "z") ||
        (letter >= "A" && letter <= "Z") ||
        (letter >= "0" && letter <= "9") ||
        letter === ":" ||
        letter === "*" ||
        letter === "?" ||
        letter === "-");
}
/** What clearly is about another service gives nothing, also where the rest of it is not understood. */
function isOfOther({ service }, pattern) {
    const colon = pattern.indexOf(":");
    const prefix = pattern.slice(0, colon).toLowerCase();
    return (colon > 0 &&
        prefix !== service &&
        [...prefix].every((letter) => isActionLetter(letter) && letter !== "*" && letter !== "?"));
}
/** What was found of a universe lately: most keys have the same statements. */
const found = new WeakMap();
const MAXIMUM_KEPT = 2_000;
function foundIn(universe) {
    let kept = found.get(universe);
    if (kept === undefined || kept.named.size > MAXIMUM_KEPT || kept.names.size > MAXIMUM_KEPT) {
        kept = { named: new Map(), names: new Map() };
        found.set(universe, kept);
    }
    return kept;
}
function namedBy(universe, pattern) {
    const { named } = foundIn(universe);
    let set = named.get(pattern);
    if (set === undefined) {
        set = readPattern(universe, pattern);
        if (pattern.length < 128)
            named.set(pattern, set);
    }
    return set;
}
function search({ service, bits, later, unheard }, pattern) {
    const literal = bits.get(pattern);
    if (literal !== undefined)
        return literal;
    if (!pattern.includes("*") && !pattern.includes("?"))
        return pattern.startsWith(`${service}:`) ? unheard : EMPTY;
    let named = EMPTY;
    for (const [action, bit] of bits)
        if ((0,glob/* matchesGlob */.k)(pattern, action))
            named |= bit;
    return (0,glob/* matchesGlob */.k)(pattern, `${service}:${LATER}`) ? named | later | unheard : named;
}
/** The names of a set, sorted; "(other)" stands for names that are not known. */
function namesOf(universe, set) {
    const { names } = foundIn(universe);
    let told = names.get(set);
    if (told === undefined) {
        told = tell(universe, set);
        names.set(set, told);
    }
    return told;
}
function tell({ names, unheard, later }, set) {
    const held = names.filter((_, place) => (set & (1n << BigInt(place))) !== EMPTY);
    if ((set & (unheard | later)) !== EMPTY)
        held.push("(other)");
    return held.sort();
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/chance.js
/**
 * How openly a kind of caller can bring something about: from not at all to at will. The ranks between say what stands in
 * the way: the place that a call comes from, a text that few can have, or that a service has to make the call.
 */
const NEVER = 0;
const FROM_PLACE = 1;
const BY_FEW = 2;
const VIA_SERVICE = 3;
const AT_WILL = 4;
const HOLDS = { may: AT_WILL, may_not: NEVER };
const FAILS = { may: NEVER, may_not: AT_WILL };
const DEPENDS = { may: AT_WILL, may_not: AT_WILL };
function chance_not({ may, may_not }) {
    return { may: may_not, may_not: may };
}
/** All hold: as openly as the narrowest of them. */
function chance_every(chances) {
    let may = AT_WILL;
    let may_not = NEVER;
    for (const chance of chances) {
        if (chance.may < may)
            may = chance.may;
        if (chance.may_not > may_not)
            may_not = chance.may_not;
    }
    return { may, may_not };
}
/** One of them holds at least. */
function chance_some(chances) {
    let may = NEVER;
    let may_not = AT_WILL;
    for (const chance of chances) {
        if (chance.may > may)
            may = chance.may;
        if (chance.may_not < may_not)
            may_not = chance.may_not;
    }
    return { may, may_not };
}
function lower(a, b) {
    return a < b ? a : b;
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/wildcard.js
/** True when some text that begins like this fits the pattern; linear, since the first `*` takes in all that follows. */
function mayBegin(pattern, beginning) {
    for (let at = 0; at < beginning.length; at += 1) {
        const wanted = pattern[at];
        if (wanted === "*")
            return true;
        if (wanted === undefined || (wanted !== "?" && wanted !== beginning[at]))
            return false;
    }
    return true;
}
function hasWildcard(pattern) {
    return pattern.includes("*") || pattern.includes("?");
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/attribute.js


const ABSENT = { kind: "absent", presence: "never" };
const ANYTHING = {
    kind: "any",
    presence: "maybe",
    may: AT_WILL,
    may_not: AT_WILL,
};
/** What the caller cannot bring about by himself. */
const BEYOND_CONTROL = {
    kind: "any",
    presence: "maybe",
    absent: FROM_PLACE,
    may: FROM_PLACE,
    may_not: FROM_PLACE,
};
function attribute_text(...texts) {
    return { kind: "texts", presence: "always", texts };
}
/** Whether a call can be made at a time: what is over does not come back, and what began goes on. */
function fitsInstant(operator, value, { now, later }) {
    const at = instantOf(value);
    const comparison = operator.replace(/^(?:date|numeric)/, "");
    if (Number.isNaN(at) || at > now)
        return later;
    if (comparison.startsWith("less") || comparison === "equals")
        return FAILS;
    return comparison.startsWith("greater") ? HOLDS : later;
}
/** A date in ISO 8601, or seconds since 1970. */
function instantOf(value) {
    return /^\d{1,12}$/.test(value) && value.length > 4 ? Number(value) * 1000 : Date.parse(value);
}
/** Whether a call can come from the place that a value names: an address, a VPC, an endpoint or whose endpoint it is. */
function fitsPlace(operator, value) {
    if (operator === "ipaddress")
        return { may: isNarrow(value) ? FROM_PLACE : AT_WILL, may_not: AT_WILL };
    if (!hasWildcard(value))
        return { may: value === "" ? AT_WILL : FROM_PLACE, may_not: AT_WILL };
    const fixed = [...value].filter((letter) => letter !== "*" && letter !== "?").length;
    return { may: fixed >= 8 ? FROM_PLACE : AT_WILL, may_not: value === "*" ? NEVER : AT_WILL };
}
/** A range of addresses narrows something from /8 (IPv6: /32) on. */
function isNarrow(range) {
    const [address = "", bits = "128"] = range.split("/");
    const length = bits === "" ? Number.NaN : Number(bits);
    return length >= (address.includes(":") ? 32 : 8);
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/principal.js
const EVERYBODY = { kind: "anyone", text: "*" };
/** The principals of a Principal or NotPrincipal element. */
function principalsIn(element) {
    if (element === "*")
        return [EVERYBODY];
    if (typeof element !== "object" || element === null || Array.isArray(element))
        return [{ kind: "unclear", text: "" }];
    return Object.entries(element).flatMap(([kind, value]) => (Array.isArray(value) ? value : [value]).map((text) => principalOf(kind, text)));
}
function principalOf(kind, text) {
    if (typeof text !== "string" || text === "")
        return { kind: "unclear", text: "" };
    if (text === "*")
        return EVERYBODY;
    if (kind === "AWS")
        return awsPrincipal(text);
    if (!isFixed(text))
        return { kind: "unclear", text };
    if (kind === "Service")
        return { kind: "service", service: text, text };
    if (kind === "Federated")
        return { kind: "one", id: text, account: accountOfArn(text), text, session: false };
    if (kind === "CanonicalUser")
        return { kind: "one", id: text, account: "", text, session: false };
    return { kind: "unclear", text };
}
function awsPrincipal(text) {
    if (isAccountId(text))
        return { kind: "account", account: text, text };
    if (isUniqueId(text))
        return { kind: "deleted", text };
    if (text.split(":")[4] === "*")
        return { kind: "anyone", text };
    if (!text.startsWith("arn:") || !isFixed(text))
        return { kind: "unclear", text };
    const account = accountOfArn(text);
    // An ARN without an account is that of a CloudFront origin access identity.
    if (account === "")
        return { kind: "one", id: text, account, text, session: false };
    const resource = text.split(":").slice(5).join(":");
    if (resource === "root")
        return { kind: "account", account, text };
    return { kind: "one", id: idOf(account, resource), account, text, session: resource.startsWith("assumed-role/") };
}
/**
 * What tells a user or role of an account from others: names are unique in an account whatever their path, and the session of
 * a role is the role.
 */
function idOf(account, resource) {
    const [kind = "", ...names] = resource.split("/");
    if (kind === "assumed-role")
        return `${account} role ${names[0] ?? ""}`;
    if (kind === "role" || kind === "user")
        return `${account} ${kind} ${names.at(-1) ?? ""}`;
    return `${account} ${resource}`;
}
/** The ARN of a principal's user or role, where the text is the session of one. */
function holderOf(text) {
    const [, partition = "", service, , account = "", resource = ""] = text.split(":");
    const [kind, role = ""] = resource.split("/");
    return service === "sts" && kind === "assumed-role" ? `arn:${partition}:iam::${account}:role/${role}` : text;
}
/** True for a role that only an AWS service can assume. https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html */
function isServiceLinked(text) {
    return text.includes(":role/aws-service-role/");
}
/** The account in an ARN of IAM or STS; empty where there is none. */
function accountOfArn(text) {
    const [scheme, , service, , account = ""] = text.split(":");
    return scheme === "arn" && (service === "iam" || service === "sts") && isAccountId(account) ? account : "";
}
function isAccountId(text) {
    return text.length === 12 && areDigits(text);
}
function areDigits(text) {
    for (const letter of text)
        if (letter < "0" || letter > "9")
            return false;
    return true;
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
function isUniqueId(text) {
    if (text.length < 16 || !["AIDA", "AROA", "AGPA", "AIPA", "ANPA"].includes(text.slice(0, 4)))
        return false;
    for (const letter of text)
        if (!((letter >= "A" && letter <= "Z") || (letter >= "0" && letter <= "9")))
            return false;
    return true;
}
/** Without a wildcard or a variable, so that it stands for itself alone. */
function isFixed(text) {
    return !text.includes("*") && !text.includes("?") && !text.includes("${");
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/condition.js





/** In the place of the id of the organization that the resource's account is in, which a policy can name by a variable only. */
const OWN_ORGANIZATION = "the account's own organization";
/** In the place of an account that no policy names. */
const STRANGER = "stranger";
const OPERATORS = new Set([
    "stringequals",
    "stringequalsignorecase",
    "stringlike",
    "arnequals",
    "arnlike",
    "bool",
    "binaryequals",
    "ipaddress",
    "null",
    "numericequals",
    "numericlessthan",
    "numericlessthanequals",
    "numericgreaterthan",
    "numericgreaterthanequals",
    "dateequals",
    "datelessthan",
    "datelessthanequals",
    "dategreaterthan",
    "dategreaterthanequals",
]);
/** Those whose keys hold text that is compared as a whole or by a pattern. */
const COMPARES_TEXT = new Set(["stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike"]);
/** Those that take wildcards; ArnEquals and ArnLike are the same. */
const TAKES_WILDCARDS = new Set(["stringlike", "arnequals", "arnlike"]);
/**
 * The conditions of a Condition element. What is not understood is left out, so that it restricts nobody, and the element is
 * not `plain`. `variables` is what policy variables are about; undefined where the document's version has none.
 */
function conditionsIn(element, variables) {
    if (element === undefined)
        return { conditions: [], plain: true };
    if (typeof element !== "object" || element === null || Array.isArray(element))
        return { conditions: [], plain: false };
    const conditions = [];
    let plain = true;
    for (const [name, keys] of Object.entries(element)) {
        const operator = operatorOf(name);
        if (operator === undefined || typeof keys !== "object" || keys === null || Array.isArray(keys)) {
            plain = false;
            continue;
        }
        for (const [key, value] of Object.entries(keys)) {
            const values = (Array.isArray(value) ? value : [value]).map((one) => condition_readValue(one, variables));
            if (values.length === 0)
                plain = false;
            else
                conditions.push({ ...operator, key: key.toLowerCase(), values });
        }
    }
    return { conditions, plain };
}
function operatorOf(name) {
    let rest = name.toLowerCase();
    const of = rest.startsWith("foranyvalue:") ? "any" : rest.startsWith("forallvalues:") ? "all" : "one";
    if (of !== "one")
        rest = rest.slice(rest.indexOf(":") + 1);
    const if_exists = rest.endsWith("ifexists");
    if (if_exists)
        rest = rest.slice(0, -"ifexists".length);
    const negated = rest.includes("not");
    const operator = negated ? rest.replace("not", "") : rest;
    return OPERATORS.has(operator) ? { operator, negated, if_exists, of } : undefined;
}
function condition_readValue(one, variables) {
    if (typeof one === "number" || typeof one === "boolean")
        return { text: String(one), variable: false, unknown: false };
    if (typeof one !== "string" || one === "")
        return { text: "", variable: false, unknown: true };
    if (variables === undefined || !one.includes("${"))
        return { text: one, variable: false, unknown: false };
    const filled = one
        .replaceAll(/\$\{aws:ResourceAccount\}/gi, variables.account)
        .replaceAll(/\$\{aws:ResourceOrgID\}/gi, OWN_ORGANIZATION)
        .replaceAll(/\$\{aws:RequestedRegion\}/gi, variables.region)
        .replaceAll(/\$\{aws:PrincipalAccount\}/gi, CALLER_ACCOUNT);
    return { text: filled.replaceAll(/\$\{[^}]*\}/g, "*"), variable: true, unknown: filled.includes("${") };
}
/** In the place of `${aws:PrincipalAccount}` until it is known who calls. */
const CALLER_ACCOUNT = "\u0000caller";
/** Whether the condition holds for what is known of a key of the request. `account` is the caller's. */
function condition_holds(condition, attribute, account) {
    const { operator, negated, if_exists, of } = condition;
    const { presence, absent = AT_WILL } = attribute;
    if (operator === "null")
        return isNull(condition, attribute);
    if (presence === "never")
        return negated ? (of === "any" && !if_exists ? FAILS : HOLDS) : if_exists || of === "all" ? HOLDS : FAILS;
    const fits = fitsOne(condition, attribute, account);
    const chance = negated ? chance_not(fits) : fits;
    if (presence === "always")
        return chance;
    // Without the key: plain operators fail, negated ones hold, and so do IfExists and ForAllValues.
    const holds_without = if_exists || of === "all" || (negated && of !== "any");
    return holds_without
        ? chance_some([chance, { may: absent, may_not: AT_WILL }])
        : chance_every([chance, { may: AT_WILL, may_not: absent }]);
}
function isNull({ values, negated }, { presence, absent = AT_WILL }) {
    const depends = { may: absent, may_not: absent };
    const missing = presence === "never" ? HOLDS : presence === "always" ? FAILS : depends;
    const chance = chance_some(values.map(({ text }) => (text.toLowerCase() === "true" ? missing : chance_not(missing))));
    return negated ? chance_not(chance) : chance;
}
/** Whether one of the condition's values fits what is there. */
function fitsOne(condition, attribute, account) {
    if (attribute.kind === "any")
        return { may: attribute.may, may_not: attribute.may_not };
    if (attribute.kind === "place")
        return chance_some(condition.values.map((value) => fitsPlace(condition.operator, value.text)));
    if (attribute.kind === "absent")
        return FAILS;
    if (attribute.kind === "instant")
        return chance_some(condition.values.map((value) => fitsInstant(condition.operator, value.text, attribute)));
    if (condition.operator === "bool")
        return fitsBoolean(condition, attribute);
    if (!COMPARES_TEXT.has(condition.operator))
        return DEPENDS;
    if (attribute.kind === "texts" && condition.of === "all") {
        const single = { ...condition, of: "one" };
        return chance_every(attribute.texts.map((text) => fitsOne(single, { ...attribute, texts: [text] }, account)));
    }
    return chance_some(condition.values.map((value) => fitsValue(condition.operator, filled(value, account), attribute)));
}
function filled(value, account) {
    return value.variable && value.text.includes(CALLER_ACCOUNT)
        ? { ...value, text: value.text.replaceAll(CALLER_ACCOUNT, account) }
        : value;
}
function fitsBoolean({ values }, attribute) {
    if (attribute.kind === "boolean") {
        const easy = values.some(({ text }) => text.toLowerCase() === attribute.easy);
        return easy ? { may: AT_WILL, may_not: attribute.hard } : { may: attribute.hard, may_not: AT_WILL };
    }
    if (attribute.kind !== "texts")
        return DEPENDS;
    return values.some(({ text }) => attribute.texts.includes(text.toLowerCase())) ? HOLDS : FAILS;
}
function fitsValue(operator, value, attribute) {
    if (value.text === "")
        return DEPENDS;
    const wild = hasWildcard(value.text);
    const chance = condition_fitsText(value, wild, operator === "stringequalsignorecase", attribute);
    // Wildcards are text to StringEquals: hardly what its author meant, so it may be as open as it looks, and binds nobody.
    const sure = !value.unknown && (!wild || TAKES_WILDCARDS.has(operator));
    return sure ? chance : { may: chance.may, may_not: AT_WILL };
}
function condition_fitsText(value, wild, ignores_case, attribute) {
    switch (attribute.kind) {
        case "texts":
            return fitsKnown(value.text, ignores_case, attribute.texts);
        case "account":
        case "organization":
            return fitsUnnamed(value, value.text, wild, attribute.by_aws);
        case "own_organization":
            return value.text === OWN_ORGANIZATION ? HOLDS : { may: FROM_PLACE, may_not: FROM_PLACE };
        case "path":
            return fitsPath(value, attribute.organization, attribute.by_aws);
        case "user_id":
            return fitsUserId(value, wild, attribute);
        case "principal":
            return fitsPrincipal(value, wild, attribute);
        case "source":
            return fitsSource(value, wild, attribute);
        case "via":
            return { may: VIA_SERVICE, may_not: AT_WILL };
        default:
            return DEPENDS;
    }
}
function fitsKnown(pattern, ignores_case, texts) {
    const wanted = ignores_case ? pattern.toLowerCase() : pattern;
    return texts.some((text) => (0,glob/* matchesGlob */.k)(wanted, ignores_case ? text.toLowerCase() : text)) ? HOLDS : FAILS;
}
/** An account or organization that the policy does not name. */
function fitsUnnamed({ variable }, text, wild, by_aws) {
    if (text === STRANGER || text === "*")
        return HOLDS;
    if (wild)
        return { may: isFew(text) ? BY_FEW : AT_WILL, may_not: AT_WILL };
    return variable && by_aws ? { may: BY_FEW, may_not: AT_WILL } : FAILS;
}
/** A path in an organization: `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`. */
function fitsPath(value, organization, by_aws) {
    const [head = ""] = value.text.split("/", 1);
    if (organization === STRANGER)
        return fitsUnnamed(value, head, hasWildcard(head), by_aws);
    if (!(0,glob/* matchesGlob */.k)(head, organization))
        return FAILS;
    return value.text === "*" || value.text === `${organization}/*` ? HOLDS : DEPENDS;
}
/** The unique id of a role or user, and for a session its name, which the caller chooses. The root user's is its account's id. */
function fitsUserId({ text }, wild, { account, id }) {
    const [head = ""] = text.split(":", 1);
    if (id !== undefined && head === id)
        return DEPENDS;
    if (!wild)
        return text === account ? DEPENDS : FAILS;
    if (isUniqueId(head))
        return FAILS;
    return { may: isFew(head) ? BY_FEW : AT_WILL, may_not: text === "*" ? NEVER : AT_WILL };
}
/** Some principal of an account: one that the policy does not name, or the account's root user. */
function fitsPrincipal(value, wild, attribute) {
    const { account, partition, by_aws } = attribute;
    const { text, variable } = value;
    if (!wild) {
        if (text === `arn:${partition}:iam::${account}:root`)
            return DEPENDS;
        const its_own = variable && text.split(":")[4] === account;
        return its_own ? DEPENDS : variable && by_aws ? { may: BY_FEW, may_not: AT_WILL } : FAILS;
    }
    const named = accountNamed(text);
    if (account === STRANGER && (named === undefined || isAccountId(named))) {
        if (named !== undefined)
            return { may: by_aws || !isHeadFixed(text) ? BY_FEW : NEVER, may_not: AT_WILL };
        return { may: isPartOfAccount(text) ? BY_FEW : AT_WILL, may_not: isForEverybody(text) ? NEVER : AT_WILL };
    }
    if (named !== undefined && named !== account)
        return FAILS;
    const own = ["role", "user"].map((kind) => `arn:${partition}:iam::${account}:${kind}/`);
    const may = own.some((beginning) => reaches(text, beginning)) ? AT_WILL : NEVER;
    return { may, may_not: own.every((beginning) => (0,glob/* matchesGlob */.k)(text, `${beginning}${UNNAMED}`)) ? NEVER : AT_WILL };
}
/** A name that no policy means. */
const UNNAMED = "zz9-unnamed-zz9";
function isForEverybody(text) {
    return ["role", "user"].every((kind) => (0,glob/* matchesGlob */.k)(text, `arn:aws:iam::000000000000:${kind}/${UNNAMED}`));
}
/** Whether an ARN that begins so fits the pattern, part by part where the pattern has all parts of an ARN. */
function reaches(pattern, beginning) {
    const wanted = pattern.split(":");
    if (wanted.length < 6)
        return mayBegin(pattern, beginning);
    const given = beginning.split(":");
    return (wanted.slice(0, 5).every((part, place) => (0,glob/* matchesGlob */.k)(part, given[place] ?? "")) &&
        mayBegin(wanted.slice(5).join(":"), given[5] ?? ""));
}
/** The account that the pattern of an ARN fixes: the twelve digits in its place, or STRANGER. */
function accountNamed(pattern) {
    const part = pattern.split(":")[4] ?? "";
    if (part === STRANGER)
        return part;
    const digits = part.slice(0, 12);
    return isAccountId(digits) ? digits : undefined;
}
/** A `*` before the account could take in colons, and so another account. */
function isHeadFixed(pattern) {
    return isFixed(pattern.split(":").slice(0, 4).join(":"));
}
/** Some digits of the account are there, and enough of them that few accounts have them. */
function isPartOfAccount(pattern) {
    return isFew(pattern.split(":")[4] ?? "");
}
/** The ARN of what a service works for, which may stand in an encryption context too; a bucket's has no account. */
function fitsSource(value, wild, { account, own, by_service }) {
    const { text } = value;
    if (text === "*")
        return HOLDS;
    const named = accountNamed(text);
    if (named !== undefined)
        return named === account ? DEPENDS : FAILS;
    const [scheme, , service, , part, ...rest] = text.split(":");
    const is_arn = scheme === "arn" && text.includes(":");
    // What is no ARN, or a bucket's, names one thing if it is fixed, and few if most of it is.
    const name = is_arn && service === "s3" && part === "" ? rest.join(":") : is_arn ? undefined : text;
    if (name === undefined || own)
        return DEPENDS;
    // Of a service that works for a bucket: anybody may call his as he likes.
    const [bucket = ""] = name.split("/", 1);
    if (is_arn && by_service)
        return hasWildcard(bucket) ? DEPENDS : FAILS;
    if (!wild)
        return FAILS;
    return { may: isFew(name) ? BY_FEW : AT_WILL, may_not: AT_WILL };
}
/** A text of which eight characters stay when its wildcards go. */
function isFew(text) {
    let fixed = 0;
    for (const letter of text)
        if (letter !== "*" && letter !== "?")
            fixed += 1;
    return fixed >= 8;
}
/**
 * True when the condition leaves requests out by this key: it must be there, and have one of some values that say something;
 * or it must be there at all.
 */
function leavesOut({ operator, negated, if_exists, of, values }) {
    if (operator === "null")
        return values.every(({ text }) => text.toLowerCase() === "false") && !negated;
    if (!COMPARES_TEXT.has(operator) || negated || if_exists || of === "all")
        return false;
    return values.every(({ text, unknown }) => !unknown && (!hasWildcard(text) || isFew(text)));
}
/** The same of a condition under which everybody is denied: it leaves out all that does not meet it. */
function leavesOutDenied({ operator, negated, of, values, ...rest }) {
    if (operator === "null")
        return values.every(({ text }) => text.toLowerCase() === "true");
    return (negated && of !== "any" && leavesOut({ ...rest, operator, values, of: "one", negated: false, if_exists: false }));
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/caller.js



/** Where a call comes from: its network. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const PLACES = new Set([
    "aws:sourceip",
    "aws:vpcsourceip",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
]);
const GRANTS_ANYTHING = ["Decrypt", "Encrypt", "GenerateDataKey", "CreateGrant", "RetireGrant", "DescribeKey"];
/** What is known of a key of the context of the caller's requests. */
function attributeOf(key, caller, situation, resource) {
    if (PLACES.has(key))
        return { kind: "place", presence: "maybe" };
    if (key.startsWith("kms:encryptioncontext:"))
        return encryptionContext(caller, situation);
    const read = OF_KEY[key];
    return read === undefined ? (caller.own ? BEYOND_CONTROL : ANYTHING) : read(caller, situation, resource);
}
const account = (caller) => {
    if (caller.account !== STRANGER)
        return attribute_text(caller.account);
    // Every call has it but a service's.
    return { kind: "account", presence: "maybe", by_aws: caller.by_aws };
};
const organization = (caller) => {
    if (caller.own)
        return { kind: "own_organization", presence: "maybe", absent: FROM_PLACE };
    if (caller.organization !== STRANGER)
        return attribute_text(caller.organization);
    return { kind: "organization", presence: "maybe", by_aws: caller.by_aws };
};
const organizationPaths = (caller) => {
    if (caller.own)
        return { kind: "own_organization", presence: "maybe", absent: FROM_PLACE };
    return {
        kind: "path",
        presence: caller.organization === STRANGER ? "maybe" : "always",
        organization: caller.organization,
        by_aws: caller.by_aws,
    };
};
function ofPeople(read) {
    return (caller, ...rest) => (caller.kind === "service" ? ABSENT : read(caller, ...rest));
}
function ofServices(read) {
    return (caller, ...rest) => {
        // Who is named calls for himself, and so do the account's own people; of others in general, a service may for them.
        if (caller.kind === "one" || caller.kind === "user_id")
            return ABSENT;
        if (caller.kind === "people" && caller.own)
            return ABSENT;
        const attribute = read(caller, ...rest);
        return { ...attribute, presence: "maybe", absent: AT_WILL };
    };
}
/** Told with requests about grants. */
const isForAwsResource = ofGrants(() => attribute_text("false"));
function ofGrants(read) {
    return (_caller, situation) => (situation === "free_grant" ? read() : situation === "grant" ? ANYTHING : ABSENT);
}
const via = (caller, situation) => {
    if (caller.kind === "service")
        return ANYTHING;
    if (situation === "free_grant")
        return ABSENT;
    return caller.own ? BEYOND_CONTROL : { kind: "via", presence: "maybe" };
};
const OF_KEY = {
    "aws:principalarn": ofPeople((caller, _situation, { partition }) => {
        if (caller.kind === "one")
            return attribute_text(...caller.texts);
        if (caller.kind === "user_id")
            return ANYTHING;
        return { kind: "principal", presence: "always", account: caller.account, partition, by_aws: caller.by_aws };
    }),
    "aws:principalaccount": ofPeople(account),
    "kms:calleraccount": account,
    "aws:principalorgid": ofPeople(organization),
    "aws:principalorgpaths": ofPeople(organizationPaths),
    "aws:userid": ofPeople((caller) => {
        if (caller.kind === "one")
            return { ...ANYTHING, presence: "always" };
        return {
            kind: "user_id",
            presence: "always",
            account: caller.account,
            ...(caller.kind === "user_id" ? { id: caller.id } : {}),
        };
    }),
    "aws:principaltype": (caller) => {
        if (caller.kind !== "one")
            return { ...ANYTHING, presence: "always" };
        if (caller.id.includes(" role "))
            return attribute_text("AssumedRole", "Role");
        return caller.id.includes(" user ") ? attribute_text("User") : { ...ANYTHING, presence: "always" };
    },
    "aws:principalisawsservice": (caller) => attribute_text(String(caller.kind === "service")),
    "aws:principalservicename": serviceName,
    "aws:principalservicenameslist": serviceName,
    "aws:viaawsservice": (caller) => {
        if (caller.kind === "service")
            return attribute_text("false");
        return caller.own ? BEYOND_CONTROL : { kind: "boolean", presence: "always", easy: "false", hard: VIA_SERVICE };
    },
    // No service changes a key for others.
    "kms:viaservice": (caller, situation, resource) => caller.own && situation === "administer" ? ABSENT : via(caller, situation, resource),
    "aws:calledvia": via,
    "aws:calledviafirst": via,
    "aws:calledvialast": via,
    "aws:sourceaccount": ofServices(account),
    "aws:sourcearn": ofServices(source),
    "aws:sourceorgid": ofServices(organization),
    "aws:sourceorgpaths": ofServices(organizationPaths),
    "aws:requestedregion": (_caller, _situation, { region }) => attribute_text(region),
    "aws:resourceaccount": (_caller, _situation, resource) => attribute_text(resource.account),
    "aws:securetransport": () => attribute_text("true"),
    "aws:currenttime": instant,
    "aws:epochtime": instant,
    "aws:multifactorauthpresent": ofPeople((caller) => caller.own ? { ...ANYTHING, kind: "boolean", easy: "true", hard: FROM_PLACE } : ANYTHING),
    "kms:bypasspolicylockoutsafetycheck": (caller) => caller.own ? { kind: "boolean", presence: "always", easy: "false", hard: FROM_PLACE } : ANYTHING,
    "kms:encryptioncontextkeys": (_caller, situation) => (situation === "administer" ? ABSENT : ANYTHING),
    "kms:grantisforawsresource": (caller, situation, resource) => situation === "administer" ? ANYTHING : isForAwsResource(caller, situation, resource),
    "kms:granteeprincipal": ofGrants(() => attribute_text("arn:aws:iam::000000000000:role/zz9-unnamed-zz9")),
    "kms:grantoperations": ofGrants(() => attribute_text(...GRANTS_ANYTHING)),
    "kms:grantconstrainttype": ofGrants(() => ABSENT),
};
function serviceName(caller) {
    if (caller.kind !== "service")
        return ABSENT;
    return caller.id === "" ? { ...ANYTHING, presence: "always" } : attribute_text(caller.id);
}
function instant(caller, _situation, { now }) {
    const { may, may_not } = caller.own ? BEYOND_CONTROL : ANYTHING;
    return { kind: "instant", presence: "always", now, later: { may, may_not } };
}
function source(caller) {
    const { account, own, kind } = caller;
    return { kind: "source", presence: "always", account, own, by_service: kind === "service" };
}
/** Callers choose what they encrypt with; a service writes there what it works for. */
function encryptionContext(caller, situation) {
    if (situation === "administer")
        return ABSENT;
    return caller.kind === "service" ? { ...source(caller), presence: "maybe" } : ANYTHING;
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/statement.js




const UNDERSTOOD = new Set([
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
]);
/** The statements of a document, numbered as they stand there. What is no statement is read as one of which nothing is understood. */
function statementsOf(document, of, universe, resource) {
    const { Statement: element, Version: version } = document;
    const variables = version === "2012-10-17";
    return (Array.isArray(element) ? element : [element]).map((entry, index) => {
        const name = `statement ${index + 1}${of}`;
        const readable = typeof entry === "object" && entry !== null && !Array.isArray(entry);
        return readable
            ? statementOf(entry, name, universe, resource, variables)
            : notUnderstood(name, universe);
    });
}
function notUnderstood(label, { all }) {
    return {
        label,
        sid: "",
        says: "actions that are not understood",
        denies: false,
        plain: false,
        principals: [{ kind: "unclear", text: "" }],
        but: undefined,
        actions: { may: all, surely: 0n },
        conditions: [],
        without_effect: undefined,
        about: false,
    };
}
function statementOf(entry, name, universe, resource, variables) {
    const denies = entry.Effect === "Deny";
    const sid = typeof entry.Sid === "string" ? entry.Sid : "";
    const actions = actionsOf(entry, universe);
    const { conditions, plain } = conditionsIn(entry.Condition, variables ? resource : undefined);
    const both = "Principal" in entry && "NotPrincipal" in entry;
    const about = aboutOf(entry, resource);
    return {
        label: sid === "" ? name : `${name} (Sid ${statement_short(sid)})`,
        sid,
        says: saidActions(entry),
        denies,
        plain: plain &&
            !both &&
            (denies || entry.Effect === "Allow") &&
            Object.keys(entry).every((member) => UNDERSTOOD.has(member)),
        principals: "NotPrincipal" in entry && !("Principal" in entry) ? [] : principalsIn(entry.Principal),
        but: "NotPrincipal" in entry && !("Principal" in entry) ? principalsIn(entry.NotPrincipal) : undefined,
        actions,
        conditions,
        without_effect: withoutEffect(entry, actions, about, universe),
        about: about.surely,
    };
}
function actionsOf(entry, universe) {
    if ("NotAction" in entry && entry.NotAction !== null) {
        const { may, surely } = actionsNamed(universe, entry.NotAction);
        // What is excepted surely is not given; what may be excepted is not surely given.
        return { may: universe.all & ~surely, surely: universe.all & ~may };
    }
    return "Action" in entry ? actionsNamed(universe, entry.Action) : { may: 0n, surely: 0n };
}
/**
 * Whether the statement is about the resource: by `*`, or by its ARN or a pattern of it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
 */
function aboutOf(entry, resource) {
    if ("Resource" in entry)
        return namesResource(entry.Resource, resource);
    if (!("NotResource" in entry))
        return { may: false, surely: false };
    const { may, surely } = namesResource(entry.NotResource, resource);
    return { may: !surely, surely: !may };
}
function namesResource(element, resource) {
    let may = false;
    for (const text of Array.isArray(element) ? element : [element]) {
        const { may: names, surely } = nameResource(text, resource);
        if (surely)
            return { may: true, surely: true };
        may ||= names;
    }
    return { may, surely: false };
}
function nameResource(text, { arn, account, region }) {
    if (typeof text !== "string")
        return { may: true, surely: false };
    const pattern = text.replaceAll("${aws:ResourceAccount}", account).replaceAll("${aws:RequestedRegion}", region);
    if ((0,glob/* matchesGlob */.k)(pattern, arn))
        return { may: true, surely: true };
    // What exists only in a plan has no ARN yet.
    const planned = arn.split(":")[2] === "keyproof";
    return { may: pattern.includes("${") || (planned && pattern.includes(":key/")), surely: false };
}
function withoutEffect(entry, actions, about, { service }) {
    if (!("Action" in entry || "NotAction" in entry))
        return "it has no Action";
    if (!("Resource" in entry || "NotResource" in entry))
        return "it has no Resource";
    if (!about.may)
        return `its Resource is ${someOf(entry.Resource ?? entry.NotResource)}, which is not this ${service === "kms" ? "key" : "resource"}`;
    if (actions.may === 0n)
        return `its actions are none of ${service} (${saidActions(entry)})`;
    return undefined;
}
/** "kms:Decrypt, kms:Encrypt and 3 more": the actions of a statement as they are written. */
function saidActions(entry) {
    if ("NotAction" in entry && entry.NotAction !== null)
        return `everything but ${someOf(entry.NotAction)}`;
    return someOf(entry.Action);
}
function someOf(element) {
    const patterns = (Array.isArray(element) ? element : [element]).filter((one) => typeof one === "string");
    const names = [...new Set(patterns.map(statement_short))].sort();
    if (names.length === 0)
        return "actions that are not understood";
    return names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
/** Long texts of others would push out what a message is about. */
function statement_short(text) {
    if (text.length <= 64)
        return text;
    const letters = [...text];
    return letters.length <= 64 ? text : `${letters.slice(0, 63).join("")}…`;
}
/** True when the statement gives something to somebody, or may. */
function gives(statement) {
    return !statement.denies && statement.without_effect === undefined;
}
/** What a Deny surely takes. */
function takes(statement) {
    return statement.denies && statement.plain && statement.about ? statement.actions.surely : 0n;
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/decide.js




function policiesOf(statements, resource, situations) {
    return {
        allows: statements.filter(gives),
        denies: statements.filter((statement) => takes(statement) !== 0n),
        resource,
        situations,
    };
}
/** Whether the statement speaks of the caller. */
function speaksOf({ principals, but }, caller) {
    if (but === undefined)
        return chance_some(principals.map((principal) => isCaller(principal, caller)));
    if (but.some(({ kind }) => kind === "unclear"))
        return DEPENDS;
    return chance_not(chance_some(but.map((principal) => isCaller(principal, caller))));
}
function isCaller(principal, caller) {
    switch (principal.kind) {
        case "anyone":
            return HOLDS;
        case "account":
            return caller.kind !== "service" && caller.account === principal.account ? HOLDS : FAILS;
        case "one":
            if (caller.kind !== "one" || caller.id !== principal.id)
                return FAILS;
            // A session is the role where the policy knows no other side of it.
            return principal.session && caller.spelled.some((text) => text !== principal.text) ? DEPENDS : HOLDS;
        case "service":
            return caller.kind === "service" && caller.id === principal.service ? HOLDS : FAILS;
        case "unclear":
            // May be anyone, surely is nobody.
            return caller.kind === "people" ? { may: FROM_PLACE, may_not: AT_WILL } : FAILS;
        case "deleted":
            return FAILS;
    }
}
function conditionsHold({ conditions }, caller, situation, resource) {
    if (conditions.length === 0)
        return HOLDS;
    return chance_every(conditions.map((condition) => {
        const attribute = attributeOf(condition.key, caller, situation, resource);
        return condition_holds(condition, asRequired(attribute, condition, conditions), caller.account);
    }));
}
/** A Null condition beside another on the same key says whether the key is there when the other counts. */
function asRequired(attribute, { operator, key }, conditions) {
    if (attribute.presence !== "maybe" || operator === "null")
        return attribute;
    const beside = conditions.find((other) => other.operator === "null" && other.key === key && !other.negated);
    const wanted = new Set(beside?.values.map(({ text }) => text.toLowerCase()));
    if (wanted.size !== 1)
        return attribute;
    if (wanted.has("false"))
        return { ...attribute, presence: "always" };
    return wanted.has("true") ? { ...attribute, presence: "never" } : attribute;
}
/** What the statement gives the caller, with every Deny taken off; how openly, by its conditions and theirs. */
function given(statement, caller, policies) {
    if (speaksOf(statement, caller).may === NEVER)
        return [];
    const { situations, resource, denies } = policies;
    // Without conditions all requests are alike.
    if (statement.conditions.length === 0 && denies.length === 0)
        return [{ set: statement.actions.may, rank: AT_WILL }];
    return situations.flatMap(([situation, actions]) => {
        const set = statement.actions.may & actions;
        if (set === 0n)
            return [];
        const rank = conditionsHold(statement, caller, situation, resource).may;
        return rank === NEVER ? [] : lessDenied({ set, rank }, caller, situation, policies);
    });
}
function lessDenied(share, caller, situation, { denies, resource }) {
    let left = [share];
    for (const deny of denies) {
        const taken = takes(deny);
        if (!left.some(({ set }) => (set & taken) !== 0n))
            continue;
        const passed = rankPast(deny, caller, situation, resource);
        if (passed === AT_WILL)
            continue;
        left = left.flatMap(({ set, rank }) => [
            { set: set & ~taken, rank },
            { set: set & taken, rank: lower(rank, passed) },
        ].filter((part) => part.set !== 0n && part.rank !== NEVER));
    }
    return left;
}
/** How openly the caller gets past a Deny: by being somebody else, or by failing one of its conditions. */
function rankPast(deny, caller, situation, resource) {
    const spoken = speaksOf(deny, caller).may_not;
    if (spoken === AT_WILL)
        return AT_WILL;
    const unmet = conditionsHold(deny, caller, situation, resource).may_not;
    // biome-ignore lint/complexity/useMathMinMax: Math.max forgets that both are ranks.
    return unmet > spoken ? unmet : spoken;
}
/** Whether the caller may take the action in the situation: surely where he can bring it about, perhaps where it depends. */
function may(action, situation, caller, policies) {
    let found = "never";
    for (const statement of policies.allows) {
        if ((statement.actions.may & action) === 0n)
            continue;
        const spoken = speaksOf(statement, caller);
        if (spoken.may === NEVER)
            continue;
        const { may: rank } = conditionsHold(statement, caller, situation, policies.resource);
        const left = rank === NEVER ? [] : lessDenied({ set: action, rank }, caller, situation, policies);
        if (left.length === 0)
            continue;
        const sure = statement.plain && statement.about && (statement.actions.surely & action) !== 0n && rank === AT_WILL;
        if (sure && spoken.may === AT_WILL)
            return "surely";
        found = "perhaps";
    }
    return found;
}
function union(shares) {
    return shares.reduce((sum, { set }) => sum | set, 0n);
}
/** The actions that are had more openly than by the others. */
function beyond(shares, others) {
    return shares.reduce((sum, { set, rank }) => sum | (set & ~union(others.filter((other) => other.rank >= rank))), 0n);
}
/** The most openly that any of the actions is had. */
function widest(shares) {
    return shares.reduce((found, { rank }) => (rank > found ? rank : found), NEVER);
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/access.js






/** What each statement gives to anybody but the resource's own account as such; statements that give nothing are left out. */
function accessOf(inquiry) {
    return inquiry.policies.allows.flatMap((statement) => {
        const access = statementAccess(statement, inquiry);
        return access.holders.length === 0 ? [] : [access];
    });
}
function statementAccess(statement, inquiry) {
    const whom = audienceOf(statement);
    const strangers = whom === undefined ? [] : given(statement, people(STRANGER), inquiry.policies);
    const by_aws = whom === undefined ? [] : given(statement, { ...people(STRANGER), by_aws: true }, inquiry.policies);
    const open = whom === undefined ? undefined : opennessOf(whom, strangers);
    const as_public = whom === undefined ? undefined : opennessOf(whom, by_aws);
    const { label, says } = statement;
    return {
        label,
        says,
        holders: holdersOf(statement, strangers, whom, inquiry),
        ...(open === undefined ? {} : { open }),
        ...(as_public === undefined ? {} : { public: as_public }),
        conditions: guardsOf(statement, inquiry.policies),
    };
}
/** Whether the statement speaks of more than it names. */
function audienceOf({ principals, but }) {
    if (but !== undefined)
        return "all_but_some";
    if (principals.some(({ kind }) => kind === "anyone"))
        return "everyone";
    return principals.some(({ kind }) => kind === "unclear") ? "unclear" : undefined;
}
const HOW = {
    [NEVER]: undefined,
    [FROM_PLACE]: "from_place",
    [BY_FEW]: "by_few",
    [VIA_SERVICE]: "via_service",
    4: "at_will",
};
function opennessOf(whom, shares) {
    const how = HOW[widest(shares)];
    return how === undefined ? undefined : { whom, how };
}
const SPOKEN = {
    everyone: "everyone",
    all_but_some: "everyone but its NotPrincipal",
    unclear: "a principal that is not understood",
};
function holdersOf(statement, strangers, whom, inquiry) {
    const holders = [];
    const add = (holder, set) => {
        if (set !== 0n)
            holders.push({ ...holder, ...actionsIn(set, inquiry) });
    };
    if (whom !== undefined)
        add({ kind: "everyone", who: spokenOf(statement, whom) }, union(strangers));
    if (whom !== undefined)
        addWide(statement, strangers, whom, inquiry, add);
    const wide = whom === "everyone" || whom === "all_but_some";
    addNamed(statement, strangers, wide, inquiry, add);
    return [...holders, ...servicesOf(statement, strangers, wide, inquiry)];
}
/** The words for a statement's strangers; what is not understood is quoted where it is one text. */
function spokenOf({ principals }, whom) {
    const [unclear, ...more] = principals.filter(({ kind, text }) => kind === "unclear" && text !== "");
    return whom === "unclear" && unclear !== undefined && more.length === 0
        ? `${unclear.text} (not understood)`
        : SPOKEN[whom];
}
/** Organizations and accounts that a statement for everyone has left: those that its conditions, or a Deny's, let through. */
function addWide(statement, strangers, whom, inquiry, add) {
    const { policies, names } = inquiry;
    const { account } = policies.resource;
    const of_organizations = names.organizations.map((organization) => {
        const shares = given(statement, people(STRANGER, organization), policies);
        add({ kind: "organization", who: organization, organization }, beyond(shares, strangers));
        return { organization, shares };
    });
    for (const other of names.accounts) {
        const shares = given(statement, people(other), policies);
        add({ kind: "account", who: other, account: other }, beyond(shares, strangers));
        for (const { organization, shares: of_organization } of of_organizations) {
            const there = given(statement, people(other, organization), policies);
            const set = beyond(there, [...strangers, ...shares, ...of_organization]);
            add({ kind: "account", who: other, account: other, organization }, set);
        }
    }
    const own = given(statement, { ...people(account), own: true }, policies);
    const who = whom === "unclear" ? spokenOf(statement, whom) : `everyone of ${account}`;
    add({ kind: "people", who, account }, beyond(own, strangers));
    for (const id of names.user_ids) {
        // Whose it is, it does not tell.
        const caller = { ...people(STRANGER), kind: "user_id", id };
        add({ kind: "principal", who: id, account: "" }, beyond(given(statement, caller, policies), strangers));
    }
}
/** Those whom the statement itself names, or, where it speaks of everyone, a condition does. */
function addNamed(statement, strangers, wide, inquiry, add) {
    const { policies, names } = inquiry;
    const own = policies.resource.account;
    for (const principal of statement.principals) {
        if (principal.kind !== "account" || principal.account === own)
            continue;
        const kind = "account";
        for (const [place, set] of inOrganizations(statement, people(principal.account), strangers, inquiry)) {
            add({ kind, who: principal.text, account: principal.account, ...place }, set);
        }
    }
    for (const one of names.ones.values()) {
        const spoken = statement.principals.some((principal) => principal.kind === "one" && principal.id === one.id);
        if (!spoken && !wide)
            continue;
        const kind = isServiceLinked(one.text) ? "service_role" : "principal";
        const caller = callerOf(one, own);
        // What all of his account have is not told of him.
        const colleagues = wide ? given(statement, { ...people(one.account), own: one.account === own }, policies) : [];
        for (const [place, set] of inOrganizations(statement, caller, [...strangers, ...colleagues], inquiry)) {
            add({ kind, who: one.text, account: one.account, ...place }, set);
        }
    }
}
/** What a caller has wherever his account belongs to, and what he has beyond that in an organization that the policy names. */
function* inOrganizations(statement, caller, strangers, { policies, names }) {
    const anywhere = given(statement, caller, policies);
    yield [{}, beyond(anywhere, strangers)];
    if (caller.own)
        return;
    for (const organization of names.organizations) {
        const there = given(statement, { ...caller, organization }, policies);
        yield [{ organization }, beyond(there, [...anywhere, ...strangers])];
    }
}
function servicesOf(statement, strangers, wide, inquiry) {
    const named = statement.principals.flatMap((principal) => (principal.kind === "service" ? [principal.service] : []));
    // A statement for everyone is one for services too, where it is not open anyway and its conditions speak of them.
    const for_services = statement.conditions.some(({ key }) => key === "aws:principalisawsservice");
    const meant = wide && strangers.length === 0 ? [...inquiry.names.services, ...(for_services ? [""] : [])] : [];
    return [...new Set([...named, ...meant])].flatMap((service) => {
        const holder = serviceHolder(statement, service, inquiry);
        return holder === undefined ? [] : [holder];
    });
}
function serviceHolder(statement, service, inquiry) {
    const { policies, names, reads } = inquiry;
    const { account } = policies.resource;
    const ask = (of, organization = STRANGER) => given(statement, serviceCaller(service, of, organization, of === account), policies);
    const uses = (shares) => (union(shares.filter(({ rank }) => rank > BY_FEW)) & ~reads) !== 0n;
    const any = ask(STRANGER);
    const own = ask(account);
    const sources = uses(any) ? [{}] : [];
    let set = union(any) | union(own);
    if (sources.length === 0) {
        const organizations = names.organizations.filter((organization) => uses(ask(STRANGER, organization)));
        sources.push(...organizations.map((organization) => ({ organization })));
        for (const other of names.accounts) {
            const places = uses(ask(other))
                ? [{ account: other }]
                : names.organizations
                    .filter((organization) => !organizations.includes(organization) && uses(ask(other, organization)))
                    .map((organization) => ({ account: other, organization }));
            sources.push(...places);
            if (places.length > 0)
                set |= union(ask(other, places[0]?.organization));
        }
        for (const organization of organizations)
            set |= union(ask(STRANGER, organization));
    }
    if (set === 0n || (service === "" && sources.length === 0))
        return undefined;
    return { kind: "service", who: service === "" ? "any AWS service" : service, ...actionsIn(set, inquiry), sources };
}
function actionsIn(set, { universe, useless }) {
    const everything = (set & universe.later) !== 0n;
    const names = namesOf(universe, set & ~useless);
    // A grant that can be of any kind can be of a certain one.
    return {
        actions: names.includes("CreateGrant") ? names.filter((name) => name !== BOUNDED_GRANT) : names,
        everything,
    };
}
/** kms:CreateGrant under a condition that says which grants may be created. */
const BOUNDED_GRANT = "CreateGrant (bounded)";
/** The keys by which the statement, or a Deny of everyone that takes what it gives, leaves requests out. */
function guardsOf(statement, { denies }) {
    const own = statement.conditions.filter(leavesOut).map(({ key }) => key);
    const others = denies.flatMap((deny) => {
        const [condition, ...more] = deny.conditions;
        if (condition === undefined || more.length > 0 || !deny.principals.some(({ kind }) => kind === "anyone"))
            return [];
        return (statement.actions.may & ~takes(deny)) === 0n && leavesOutDenied(condition) ? [condition.key] : [];
    });
    return [...new Set([...own, ...others])].sort();
}
/** Everybody of an account: those whom the policy does not name, and its root user. */
function people(account, organization = STRANGER) {
    return { kind: "people", account, organization, own: false, id: "", texts: [], spelled: [], by_aws: false };
}
function callerOf({ id, account, texts, spelled }, own) {
    return { ...people(account), kind: "one", id, texts, spelled, own: account === own };
}
function serviceCaller(service, account, organization, own) {
    return { ...people(account, organization), kind: "service", id: service, own };
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/iam_decrypt.js











/** The actions that Security Hub's KMS.1 and KMS.2 ask about. */
const DECRYPTS = ["Decrypt", "ReEncryptFrom"];
const universe = actionUniverse("kms", DECRYPTS);
const BOTH = 3n;
/** A key of the account that no policy means, in a Region that there is not: who may use it may use every key. */
function anyKey({ account, arn }, now) {
    const partition = arn.split(":")[1] ?? "aws";
    const region = "zz-unnamed-9";
    return { arn: `arn:${partition}:kms:${region}:${account}:key/zz9-unnamed-zz9`, account, region, partition, now };
}
/** Condition keys that narrow the keys, or what they are used for; those about the caller leave him every key. */
function narrows(condition) {
    const { key } = condition;
    if (!leavesOut(condition))
        return false;
    return ([
        "kms:viaservice",
        "kms:requestalias",
        "kms:resourcealiases",
        "kms:encryptioncontextkeys",
        "aws:calledvia",
        "aws:calledviafirst",
        "aws:calledvialast",
    ].includes(key) ||
        ["kms:encryptioncontext:", "aws:resourcetag/", "kms:recipientattestation:"].some((start) => key.startsWith(start)));
}
/** The statements of an identity's policy by which it decrypts with every key of the account. */
function decryptingWithAll(document, resource) {
    // Whom an identity's policy is for, it does not say: whoever carries it.
    const carried = statementsOf(document, "", universe, resource).map((statement) => {
        return { ...statement, principals: [EVERYBODY], but: undefined };
    });
    const policies = policiesOf(carried, resource, [["use", BOTH]]);
    const caller = { ...people(resource.account), own: true };
    return policies.allows
        .filter(({ conditions }) => !conditions.some(narrows))
        .filter((statement) => (union(given(statement, caller, policies)) & BOTH) !== 0n)
        .map(({ label }) => label);
}
const iamDecrypts = (0,relation/* relation */.J)({
    type: "account",
    facet: "iam_decrypts",
    schema: schemas.strictObject({
        is_complete: schemas.boolean(),
        /** How many policies of the account's own are about decrypting, with one key or with every. */
        considered: schemas.int().min(0),
        /** Names of policies that could not be read as JSON. */
        unreadable: schemas.array(schemas.string()),
        policies: schemas.array(account_schema/* iamPolicies */.WM.shape.policies.element
            .omit({ document: true, unreadable: true })
            .extend({ statements: schemas.array(schemas.string()) })),
    }),
    needs: ["account.iam_policies"],
    derive: ({ inventory }, account) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(account, "iam_policies"), ({ is_complete, policies }) => {
        const resource = anyKey(account, Date.parse(inventory.collected_at));
        return {
            is_complete,
            considered: policies.length,
            unreadable: policies.filter(({ unreadable }) => unreadable).map(({ name }) => name),
            policies: policies.flatMap(({ document, unreadable: _, ...policy }) => {
                const statements = document === undefined ? [] : decryptingWithAll(document, resource);
                return statements.length === 0 ? [] : [{ ...policy, statements }];
            }),
        };
    }),
});

;// CONCATENATED MODULE: ./build/program/src/link/policy/kms_actions.js
/**
 * The actions of KMS, each with what it does to a key: the one list of them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
 */
/** Actions that use the key, or let others have the plaintext, and the `KeyUsage` that they need; ReEncrypt is asked as two actions. */
const USES = {
    ENCRYPT_DECRYPT: [
        "Encrypt",
        "Decrypt",
        "ReEncryptFrom",
        "ReEncryptTo",
        "GenerateDataKey",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
    ],
    SIGN_VERIFY: ["Sign", "Verify"],
    GENERATE_VERIFY_MAC: ["GenerateMac", "VerifyMac"],
    KEY_AGREEMENT: ["DeriveSharedSecret"],
    ENCAPSULATE_DECAPSULATE: ["Encapsulate", "Decapsulate"],
};
const USE_ACTIONS = Object.values(USES).flat();
/** Actions that change the key, who may use it, or what stands around it. */
const ADMIN_ACTIONS = [
    "CancelKeyDeletion",
    "CreateAlias",
    "CreateGrant",
    "DeleteAlias",
    "DeleteImportedKeyMaterial",
    "DisableKey",
    "DisableKeyRotation",
    "EnableKey",
    "EnableKeyRotation",
    "ImportKeyMaterial",
    "PutKeyPolicy",
    "ReplicateKey",
    "RetireGrant",
    "RevokeGrant",
    "RotateKeyOnDemand",
    "ScheduleKeyDeletion",
    "SynchronizeMultiRegionKey",
    "TagResource",
    "UntagResource",
    "UpdateAlias",
    "UpdateKeyDescription",
    "UpdatePrimaryRegion",
];
/** Actions that only tell something of the key; its public key is no secret. */
const READ_ACTIONS = [
    "DescribeKey",
    "GetKeyLastUsage",
    "GetKeyPolicy",
    "GetKeyRotationStatus",
    "GetParametersForImport",
    "GetPublicKey",
    "ListGrants",
    "ListKeyPolicies",
    "ListKeyRotations",
    "ListResourceTags",
    "ListRetirableGrants",
];
/** Actions that are about no key, so that a key policy cannot give them. */
const ACCOUNT_ACTIONS = [
    "ConnectCustomKeyStore",
    "CreateCustomKeyStore",
    "CreateKey",
    "DeleteCustomKeyStore",
    "DescribeCustomKeyStores",
    "DisconnectCustomKeyStore",
    "GenerateRandom",
    "ListAliases",
    "ListKeys",
    "UpdateCustomKeyStore",
];
/** The actions that use a key of this `KeyUsage`; all of them for a usage that this version does not know. */
function usesOf(usage) {
    return usage !== undefined && Object.hasOwn(USES, usage) ? USES[usage] : USE_ACTIONS;
}

;// CONCATENATED MODULE: ./build/program/src/link/policy/names.js


/** More names than this are not told apart: a policy is some kilobytes, and each is asked about. */
const MAXIMUM_NAMES = 200;
function namesIn(statements, own) {
    const found = {
        accounts: new Set(),
        organizations: new Set(),
        ones: new Map(),
        user_ids: new Set(),
        services: new Set(),
    };
    for (const statement of statements) {
        for (const principal of [...statement.principals, ...(statement.but ?? [])])
            addPrincipal(found, principal);
        for (const condition of statement.conditions)
            addCondition(found, condition);
    }
    found.accounts.delete(own);
    const first = (names) => [...names].slice(0, MAXIMUM_NAMES);
    return {
        accounts: first(found.accounts),
        organizations: first(found.organizations),
        ones: found.ones,
        user_ids: first(found.user_ids),
        services: first(found.services),
    };
}
function addPrincipal({ accounts, ones }, principal) {
    if (principal.kind === "account")
        accounts.add(principal.account);
    if (principal.kind !== "one")
        return;
    const { id, account } = principal;
    const text = holderOf(principal.text);
    const known = ones.get(id);
    ones.set(id, {
        id,
        account,
        text: known?.text ?? text,
        texts: [...new Set([...(known?.texts ?? []), text])],
        spelled: [...new Set([...(known?.spelled ?? []), principal.text])],
    });
}
function addCondition(found, { key, values }) {
    const texts = values.filter(({ unknown }) => !unknown).map(({ text }) => text);
    const add = key.startsWith("kms:encryptioncontext:") ? addArnAccounts : ADD[key];
    add?.(found, texts);
}
const addAccounts = ({ accounts }, texts) => {
    for (const text of texts)
        if (isAccountId(text))
            accounts.add(text);
};
const addArnAccounts = ({ accounts }, texts) => {
    for (const text of texts) {
        const account = accountNamed(text);
        if (account !== undefined && account !== STRANGER)
            accounts.add(account);
    }
};
const addOrganizations = ({ organizations }, texts) => {
    for (const text of texts) {
        const [head = ""] = text.split("/", 1);
        if (head !== "" && isFixed(head))
            organizations.add(head);
    }
};
const addServices = ({ services }, texts) => {
    for (const text of texts)
        if (isFixed(text))
            services.add(text);
};
const ADD = {
    "aws:principalaccount": addAccounts,
    "kms:calleraccount": addAccounts,
    "aws:sourceaccount": addAccounts,
    "aws:sourcearn": addArnAccounts,
    "aws:principalorgid": addOrganizations,
    "aws:principalorgpaths": addOrganizations,
    "aws:sourceorgid": addOrganizations,
    "aws:sourceorgpaths": addOrganizations,
    "aws:principalservicename": addServices,
    "aws:principalservicenameslist": addServices,
    "aws:principalarn": (found, texts) => {
        for (const text of texts) {
            if (isFixed(text))
                for (const principal of principalsIn({ AWS: text }))
                    addPrincipal(found, principal);
            else
                addArnAccounts(found, [text]);
        }
    },
    "aws:userid": (found, texts) => {
        addAccounts(found, texts);
        for (const text of texts) {
            const [head = ""] = text.split(":", 1);
            if (isUniqueId(head))
                found.user_ids.add(head);
        }
    },
};

;// CONCATENATED MODULE: ./build/program/src/link/policy/schema.js

/** How far a statement is open to strangers, by whom it speaks of and by what its conditions, and every Deny, leave. */
const openness = schemas.strictObject({
    whom: schemas["enum"](["everyone", "all_but_some", "unclear"]),
    how: schemas["enum"](["at_will", "via_service", "by_few", "from_place"]),
});
/** For whom a service may use the resource beside the resource's own account: any account where neither is said. */
const schema_source = schemas.strictObject({ account: schemas.string().optional(), organization: schemas.string().optional() });
/** Somebody to whom a statement gives something, after every Deny. */
const holder = schemas.strictObject({
    /**
     * everyone: any account; organization, account: everybody there; people: everybody of the resource's own account, without
     * its IAM policies having to say so; principal: a user, role or federation; service_role: a role that only a service can
     * assume; service: a service principal.
     */
    kind: schemas["enum"](["everyone", "organization", "account", "people", "principal", "service_role", "service"]),
    who: schemas.string(),
    /** Empty for a principal that does not tell its account. */
    account: schemas.string().optional(),
    /** He has it only in this organization. */
    organization: schemas.string().optional(),
    /** What he has, by name; "(other)" for actions that are not known. */
    actions: schemas.array(schemas.string()),
    /** He has every action, those too that are added later. */
    everything: schemas.boolean(),
    /** Of a service: for whom it may use the resource, beyond reading what the resource is. */
    sources: schemas.array(schema_source).optional(),
});
/** What a statement gives to anybody but the resource's own account as such. */
const schema_statementAccess = schemas.strictObject({
    /** Names the statement in a message: "statement 2 (Sid AllowUse)". */
    label: schemas.string(),
    /** Its actions as they are written, cut short. */
    says: schemas.string(),
    holders: schemas.array(holder),
    /** Absent where no stranger gets in. */
    open: openness.optional(),
    /** The same as AWS counts it: a wildcard or a variable is public there, whoever can meet it. */
    public: openness.optional(),
    /** Condition keys that leave requests out, in lower case. */
    conditions: schemas.array(schemas.string()),
});

;// CONCATENATED MODULE: ./build/program/src/link/policy/key_access.js












const key_access_universe = actionUniverse("kms", [
    ...USE_ACTIONS,
    ...ADMIN_ACTIONS,
    BOUNDED_GRANT,
    ...READ_ACTIONS,
    ...ACCOUNT_ACTIONS,
]);
function setOf(names) {
    return names.reduce((set, name) => set | (1n << BigInt(key_access_universe.names.indexOf(name))), 0n);
}
const USE = setOf(USE_ACTIONS) | key_access_universe.later | key_access_universe.unheard;
const ANY_GRANT = setOf([BOUNDED_GRANT]);
const FREE_GRANT = setOf(["CreateGrant"]);
const OF_NO_KEY = setOf(ACCOUNT_ACTIONS);
const READS = setOf(READ_ACTIONS) | OF_NO_KEY;
const PUT_KEY_POLICY = setOf(["PutKeyPolicy"]);
const SITUATIONS = [
    ["use", USE],
    ["grant", ANY_GRANT],
    ["free_grant", FREE_GRANT],
    ["administer", key_access_universe.all & ~(USE | ANY_GRANT | FREE_GRANT)],
];
/**
 * Whom a key's policies let do what, once every statement, Deny and condition is weighed: what the rules about policies ask.
 * The facts of the default statement, which most keys have alone, are nearly empty.
 */
const keyAccess = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "access",
    schema: schemas.strictObject({
        /** Statements that let in anybody but the account itself. */
        statements: schemas.array(schema_statementAccess),
        /** Who may change the policy: the account, by its id, or else users and roles of it by their ARNs. */
        managers: schemas.strictObject({ surely: schemas.array(schemas.string()), perhaps: schemas.array(schemas.string()) }),
        /** Ids of deleted users and roles that statements name. */
        deleted: schemas.array(schemas.strictObject({ label: schemas.string(), ids: schemas.array(schemas.string()) })),
        /** Statements that have no effect, and why. */
        without_effect: schemas.array(schemas.strictObject({ label: schemas.string(), why: schemas.string() })),
    }),
    needs: ["kms_key.policy", "kms_key.metadata"],
    derive: ({ inventory }, key) => {
        const [metadata] = (0,described/* metadataOf */.Nk)(key);
        const resource = resourceOf(key, Date.parse(inventory.collected_at));
        return (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(key, "policy"), ({ document }) => sharing(inventory, resource, document, metadata?.usage));
    },
});
/** The same of the policy that RAM writes for a key that is shared through it; a Deny of the key's own policy counts there too. */
const keySharedAccess = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "shared_access",
    schema: schemas.strictObject({ statements: schemas.array(schema_statementAccess), resource_share_arns: schemas.array(schemas.string()) }),
    needs: ["kms_key.shared_policy", "kms_key.policy", "kms_key.metadata"],
    derive: ({ inventory }, key) => (0,observed/* mapObserved */.B2)(sharedPolicyOf(key), (shared) => {
        if (shared === null)
            return { statements: [], resource_share_arns: [] };
        const [metadata] = (0,described/* metadataOf */.Nk)(key);
        const resource = resourceOf(key, Date.parse(inventory.collected_at));
        const own = key.policy?.status === "known" ? statementsOf(key.policy.value.document, "", key_access_universe, resource) : [];
        const theirs = statementsOf(shared.document, " of the AWS_RAM policy", key_access_universe, resource);
        const policies = policiesOf([...theirs, ...own.filter(({ denies }) => denies)], resource, SITUATIONS);
        const names = namesIn([...theirs, ...own], key.account);
        return {
            statements: accessOf({ policies, names, universe: key_access_universe, useless: uselessFor(metadata?.usage), reads: READS }),
            resource_share_arns: key.shares?.status === "known" ? key.shares.value.resource_share_arns : [],
        };
    }),
});
/**
 * The policy that RAM writes. Whoever reads a key's policy asks for its shares too, so an inventory that holds the one and
 * nothing of the other was read when keys could not be shared.
 */
function sharedPolicyOf(key) {
    const { policy, shares, shared_policy } = key;
    if (policy !== undefined && shares === undefined && shared_policy === undefined)
        return (0,observed/* known */.eO)(null);
    return (0,described/* facetRead */.iY)(key, "shared_policy");
}
/**
 * Whom the statements of a key's policy name that give something, each in one spelling: an account by its root user's ARN, a
 * session by its role's, a service's name for the Region of the key without it.
 */
function letsIn(key, document) {
    // Whatever its conditions say, and so whenever.
    const resource = resourceOf(key, 0);
    const principals = statementsOf(document, "", key_access_universe, resource)
        .filter(gives)
        .flatMap((statement) => statement.principals);
    return new Set(principals.flatMap((principal) => {
        if (principal.kind === "deleted")
            return [];
        if (principal.kind === "account")
            return [`arn:${resource.partition}:iam::${principal.account}:root`];
        if (principal.kind === "service")
            return [principal.service.replace(`.${key.region}.`, ".")];
        return [principal.text === "" ? "principals that are not understood" : holderOf(principal.text)];
    }));
}
function resourceOf({ arn, account, region }, now) {
    return { arn, account, region, partition: arn.split(":")[1] ?? "aws", now };
}
function uselessFor(usage) {
    return (USE & ~setOf(usesOf(usage)) & ~(key_access_universe.later | key_access_universe.unheard)) | OF_NO_KEY;
}
/** What policies come to that speak of no key in particular: many keys of an account have the same one. */
const known_access = new WeakMap();
function sharing(inventory, resource, document, usage) {
    const text = JSON.stringify(document);
    if (!isAboutAnyKey(document) || text.includes(resource.arn.slice(resource.arn.lastIndexOf("/") + 1))) {
        return accessTo(resource, document, usage);
    }
    const found = known_access.get(inventory) ?? new Map();
    known_access.set(inventory, found);
    const like = `${resource.partition} ${resource.account} ${resource.region} ${usage} ${text}`;
    const existing = found.get(like);
    if (existing !== undefined)
        return existing;
    const access = accessTo(resource, document, usage);
    found.set(like, access);
    return access;
}
/** Whether every statement is about `*`, so that it says of one key what it says of another. */
function isAboutAnyKey({ Statement }) {
    const statements = Array.isArray(Statement) ? Statement : [Statement];
    return statements.every((each) => typeof each === "object" && each !== null && "Resource" in each && each.Resource === "*");
}
function accessTo(resource, document, usage) {
    const { account } = resource;
    const statements = statementsOf(document, "", key_access_universe, resource);
    const policies = policiesOf(statements, resource, SITUATIONS);
    const names = namesIn(statements, account);
    const useless = uselessFor(usage);
    return {
        statements: accessOf({ policies, names, universe: key_access_universe, useless, reads: READS }),
        managers: managersIn(policies, names, account),
        deleted: deletedIn(statements),
        without_effect: statements.flatMap(({ label, without_effect }) => without_effect === undefined ? [] : [{ label, why: without_effect }]),
    };
}
/** Another account cannot change the policy, whatever it says. https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
function managersIn(policies, names, account) {
    const callers = [
        { who: account, caller: { ...people(account), own: true } },
        ...[...names.ones.values()]
            .filter((one) => one.account === account && !isServiceLinked(one.text))
            .map((one) => ({ who: one.text, caller: callerOf(one, account) })),
    ];
    const surely = [];
    const perhaps = [];
    for (const { who, caller } of callers) {
        const certainty = may(PUT_KEY_POLICY, "administer", caller, policies);
        if (certainty === "surely" && who === account)
            return { surely: [account], perhaps: [] };
        if (certainty === "surely")
            surely.push(who);
        if (certainty === "perhaps")
            perhaps.push(who);
    }
    return { surely: surely.sort(), perhaps: perhaps.sort() };
}
function deletedIn(statements) {
    return statements.filter(gives).flatMap(({ label, principals }) => {
        const ids = principals.flatMap(({ kind, text }) => (kind === "deleted" ? [text] : []));
        return ids.length === 0 ? [] : [{ label, ids: [...new Set(ids)].sort() }];
    });
}

;// CONCATENATED MODULE: ./build/program/src/link/region.js




/**
 * How many customer managed keys and HSM clusters a Region holds: what its audit services have to see. Where some may be
 * missing, the numbers are what was seen, and seeing none proves nothing. It tells whether there is anything; whether there
 * are keys, or clusters, is told by a relation for each, since zero of one may only be what was seen.
 */
const regionHolds = (0,relation/* relation */.J)({
    type: "region",
    facet: "holds",
    schema: schemas.strictObject({ kms_keys: schemas.number(), cloudhsm_clusters: schemas.number() }),
    needs: ["kms_key.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, region) => {
        const kms_keys = keysIn(index, region);
        const cloudhsm_clusters = clustersIn(index, region);
        const missing = mayMiss(index, "kms_key", region) ?? mayMiss(index, "cloudhsm_cluster", region);
        if (kms_keys + cloudhsm_clusters === 0 && missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,observed/* known */.eO)({ kms_keys, cloudhsm_clusters });
    },
});
/** How many customer managed keys the Region holds; unknown where none was seen and some may be missing. */
const regionKeys = (0,relation/* relation */.J)({
    type: "region",
    facet: "kms_keys",
    schema: schemas.number(),
    needs: ["kms_key.metadata"],
    derive: (index, region) => counted(keysIn(index, region), mayMiss(index, "kms_key", region)),
});
/** How many HSM clusters the Region holds; unknown where none was seen and some may be missing. */
const regionClusters = (0,relation/* relation */.J)({
    type: "region",
    facet: "cloudhsm_clusters",
    schema: schemas.number(),
    needs: ["cloudhsm_cluster.metadata"],
    derive: (index, region) => counted(clustersIn(index, region), mayMiss(index, "cloudhsm_cluster", region)),
});
function keysIn(index, region) {
    const keys = index.near("kms_key", region).flatMap(described/* metadataOf */.Nk);
    return keys.filter(({ manager }) => manager === "CUSTOMER").length;
}
function clustersIn(index, region) {
    const clusters = index.near("cloudhsm_cluster", region);
    return clusters.filter((cluster) => !(0,described/* metadataOf */.Nk)(cluster).some(({ state }) => state === "DELETED")).length;
}
function counted(number, missing) {
    return number === 0 && missing !== undefined ? (0,observed/* unknown */.L5)(missing) : (0,observed/* known */.eO)(number);
}
/** Why resources of the type may be missing; a Region that does not offer them misses none. */
function mayMiss(index, type, region) {
    const not_offered = index.inventory.scopes.some((scope) => scope.account === region.account && scope.region === region.region && scope.not_offered.includes(type));
    return not_offered ? undefined : (0,described/* unseen */.nv)(index, type, region);
}

// EXTERNAL MODULE: ./build/program/src/model/alarm_topic.js
var alarm_topic = __webpack_require__(69177);
;// CONCATENATED MODULE: ./build/program/src/link/topics.js



/**
 * Whoever reads a resource's alarms asks for the topics that they tell, so an inventory that holds nothing of those was read
 * when nobody asked: of no topic it is known that nobody hears it.
 */
const NONE = (0,observed/* known */.eO)([]);
const topics_schema = alarm_topic/* alarmTopics */.g;
/** Whether anybody hears what the alarms of a cluster tell, those on its audit log, those on a key, and on calls in a Region. */
const clusterTopics = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "topics",
    schema: topics_schema,
    needs: ["cloudhsm_cluster.alarm_topics"],
    derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
const clusterAuditTopics = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "audit_topics",
    schema: topics_schema,
    needs: ["cloudhsm_cluster.audit_log_topics"],
    derive: (_index, { audit_log_topics: topics = NONE }) => topics,
});
const keyTopics = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "topics",
    schema: topics_schema,
    needs: ["kms_key.alarm_topics"],
    derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
const regionTopics = (0,relation/* relation */.J)({
    type: "region",
    facet: "topics",
    schema: topics_schema,
    needs: ["region.alarm_topics"],
    derive: (_index, { alarm_topics: topics = NONE }) => topics,
});
const regionHsmTopics = (0,relation/* relation */.J)({
    type: "region",
    facet: "hsm_topics",
    schema: topics_schema,
    needs: ["region.hsm_alarm_topics"],
    derive: (_index, { hsm_alarm_topics: topics = NONE }) => topics,
});

// EXTERNAL MODULE: ./build/program/src/link/trusted_advisor.js
var trusted_advisor = __webpack_require__(30679);
;// CONCATENATED MODULE: ./build/program/src/link/relations.js

















/** The backups that CloudHSM took of the cluster, in its Region. */
const clusterBackups = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "backups",
    schema: schemas.array(schema/* metadata */.yu),
    needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
    derive: (index, cluster) => {
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_backup", cluster);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,described/* withMetadata */.Uz)(cluster, ({ cluster_id }) => {
            const backups = index.near("cloudhsm_backup", cluster);
            return (0,observed/* known */.eO)(backups.flatMap(described/* metadataOf */.Nk).filter((backup) => backup.cluster_id === cluster_id));
        });
    },
});
/**
 * The backup that a restored cluster was made from, by what CloudHSM lists of it; empty for a cluster of its own. Until it
 * has an HSM, such a cluster has its keys there and nowhere else.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/create-cluster-from-backup.html
 */
const clusterSourceBackup = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "source_backup",
    schema: schemas.strictObject({
        backup_id: schemas.string().optional(),
        exists: schemas.boolean(),
        state: enumerations/* cloudhsm */.ux.BackupState.optional(),
    }),
    needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
    derive: (index, cluster) => (0,described/* withMetadata */.Uz)(cluster, ({ source_backup_id }) => {
        if (source_backup_id === undefined)
            return (0,observed/* known */.eO)({ exists: false });
        const backups = index.near("cloudhsm_backup", cluster).flatMap(described/* metadataOf */.Nk);
        const source = backups.find(({ backup_id }) => backup_id === source_backup_id);
        if (source !== undefined)
            return (0,observed/* known */.eO)({ backup_id: source_backup_id, exists: true, state: source.state });
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_backup", cluster);
        return missing === undefined ? (0,observed/* known */.eO)({ backup_id: source_backup_id, exists: false }) : (0,observed/* unknown */.L5)(missing);
    }),
});
/** The custom key stores that the cluster carries, each with the certificate that KMS knows the cluster by. */
const clusterKeyStores = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "key_stores",
    schema: schemas.array(schemas.strictObject({
        arn: schemas.string(),
        custom_key_store_id: schemas.string(),
        custom_key_store_name: schemas.string(),
        connection_state: enumerations/* kms */.iv.ConnectionState,
        trust_anchor_certificate: kms_custom_key_store_schema/* metadata */.yu.shape.trust_anchor_certificate,
    })),
    needs: ["cloudhsm_cluster.metadata", "kms_custom_key_store.metadata"],
    derive: (index, cluster) => {
        const missing = (0,described/* unseen */.nv)(index, "kms_custom_key_store", cluster);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,described/* withMetadata */.Uz)(cluster, ({ cluster_id }) => (0,observed/* known */.eO)(index.near("kms_custom_key_store", cluster).flatMap((store) => (0,described/* metadataOf */.Nk)(store)
            .filter((metadata) => metadata.cloudhsm_cluster_id === cluster_id)
            .map(({ trust_anchor_certificate, ...metadata }) => ({
            arn: store.arn,
            custom_key_store_id: metadata.custom_key_store_id,
            custom_key_store_name: metadata.custom_key_store_name,
            connection_state: metadata.connection_state,
            ...(trust_anchor_certificate === undefined ? {} : { trust_anchor_certificate }),
        })))));
    },
});
/** The cluster behind a key store: whether it exists in the account and Region, and its state. */
const keyStoreCluster = (0,relation/* relation */.J)({
    type: "kms_custom_key_store",
    facet: "cluster",
    schema: schemas.strictObject({
        exists: schemas.boolean(),
        arn: schemas.string().optional(),
        state: enumerations/* cloudhsm */.ux.ClusterState.optional(),
        active_hsms: schemas.number().optional(),
    }),
    needs: ["kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, store) => (0,described/* withMetadata */.Uz)(store, ({ cloudhsm_cluster_id }) => {
        if (cloudhsm_cluster_id === undefined)
            return (0,observed/* known */.eO)({ exists: false });
        for (const cluster of index.near("cloudhsm_cluster", store)) {
            for (const metadata of (0,described/* metadataOf */.Nk)(cluster)) {
                if (metadata.cluster_id !== cloudhsm_cluster_id)
                    continue;
                const active_hsms = metadata.hsms.filter((hsm) => hsm.state === "ACTIVE").length;
                return (0,observed/* known */.eO)({ exists: true, arn: cluster.arn, state: metadata.state, active_hsms });
            }
        }
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_cluster", store);
        return missing === undefined ? (0,observed/* known */.eO)({ exists: false }) : (0,observed/* unknown */.L5)(missing);
    }),
});
/**
 * How many KMS keys a key store holds, and how many of them wait for their deletion. `complete` is false where some key of
 * the Region could not be described and the counts are what was seen; seeing none then proves nothing, and the fact is
 * unknown.
 */
const keyStoreKeys = (0,relation/* relation */.J)({
    type: "kms_custom_key_store",
    facet: "keys",
    schema: schemas.strictObject({ count: schemas.number(), dying: schemas.number(), complete: schemas.boolean() }),
    needs: ["kms_custom_key_store.metadata", "kms_key.metadata"],
    derive: (index, store) => (0,described/* withMetadata */.Uz)(store, ({ custom_key_store_id }) => {
        const keys = index.near("kms_key", store);
        const missing = (0,described/* unseen */.nv)(index, "kms_key", store);
        const held = keys.flatMap(described/* metadataOf */.Nk).filter((metadata) => metadata.custom_key_store_id === custom_key_store_id);
        const dying = held.filter(({ state }) => state === "PendingDeletion").length;
        const count = held.length;
        if (count === dying && missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,observed/* known */.eO)({ count, dying, complete: missing === undefined });
    }),
});
/** The key store and cluster that hold a key's material; empty for a key of KMS itself. */
const keyCustomKeyStore = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "custom_key_store",
    schema: schemas.strictObject({
        arn: schemas.string().optional(),
        custom_key_store_name: schemas.string().optional(),
        connection_state: enumerations/* kms */.iv.ConnectionState.optional(),
        cluster_arn: schemas.string().optional(),
    }),
    needs: ["kms_key.metadata", "kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, key) => (0,described/* withMetadata */.Uz)(key, ({ custom_key_store_id }) => {
        if (custom_key_store_id === undefined)
            return (0,observed/* known */.eO)({});
        for (const store of index.near("kms_custom_key_store", key)) {
            for (const metadata of (0,described/* metadataOf */.Nk)(store)) {
                if (metadata.custom_key_store_id !== custom_key_store_id)
                    continue;
                const cluster = index
                    .near("cloudhsm_cluster", key)
                    .find((candidate) => (0,described/* metadataOf */.Nk)(candidate).some(({ cluster_id }) => cluster_id === metadata.cloudhsm_cluster_id));
                const missing = (0,described/* unseen */.nv)(index, "cloudhsm_cluster", key);
                if (metadata.cloudhsm_cluster_id !== undefined && cluster === undefined && missing !== undefined) {
                    return (0,observed/* unknown */.L5)(missing);
                }
                return (0,observed/* known */.eO)({
                    arn: store.arn,
                    custom_key_store_name: metadata.custom_key_store_name,
                    connection_state: metadata.connection_state,
                    ...(cluster === undefined ? {} : { cluster_arn: cluster.arn }),
                });
            }
        }
        const missing = (0,described/* unseen */.nv)(index, "kms_custom_key_store", key);
        return missing === undefined ? (0,observed/* known */.eO)({}) : (0,observed/* unknown */.L5)(missing);
    }),
});
/** Whether the primary of a multi-Region replica is in the same scan, and in which state: what is judged there, the replica repeats not. */
const keyPrimary = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "primary",
    schema: schemas.strictObject({ arn: schemas.string().optional(), in_scan: schemas.boolean(), state: enumerations/* kms */.iv.KeyState.optional() }),
    needs: ["kms_key.metadata"],
    derive: (index, key) => (0,described/* withMetadata */.Uz)(key, ({ primary_arn }) => {
        if (primary_arn === undefined)
            return (0,observed/* known */.eO)({ in_scan: false });
        const primary = index.byArn("kms_key", primary_arn);
        if (primary !== undefined && primary.metadata?.status !== "known") {
            return (0,observed/* unknown */.L5)((0,described/* whyUnknown */.FG)(primary, "metadata"));
        }
        const missing = primary === undefined ? mayBeUnlisted(index, primary_arn) : undefined;
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        const [metadata] = primary === undefined ? [] : (0,described/* metadataOf */.Nk)(primary);
        return (0,observed/* known */.eO)({
            arn: primary_arn,
            in_scan: metadata !== undefined,
            ...(metadata === undefined ? {} : { state: metadata.state }),
        });
    }),
});
/** Why a key of a Region that was to be read may not have been seen; undefined where the scan is not about its Region. */
function mayBeUnlisted(index, arn) {
    const [, , , region = "", account = ""] = arn.split(":");
    const scanned = index.inventory.scopes.some((scope) => scope.account === account && scope.region === region);
    return scanned ? index.unlisted("kms_key", { arn, account, region, name: "" }) : undefined;
}
/**
 * The backups of the same cluster that are kept for good, in the backup's Region, and whether the backup is the newest one
 * that is ready: what is to be said of a cluster's backups as a whole is said of that one.
 */
const backupSiblings = (0,relation/* relation */.J)({
    type: "cloudhsm_backup",
    facet: "siblings",
    schema: schemas.strictObject({ never_expiring: schemas.array(schemas.string()), newest: schemas.boolean() }),
    needs: ["cloudhsm_backup.metadata"],
    derive: (index, backup) => {
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_backup", backup);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,described/* withMetadata */.Uz)(backup, (own) => {
            const ready = index
                .near("cloudhsm_backup", backup)
                .flatMap(described/* metadataOf */.Nk)
                .filter((other) => other.state === "READY" && other.cluster_id === own.cluster_id);
            const place = ({ create_timestamp = "", backup_id }) => `${create_timestamp} ${backup_id}`;
            return (0,observed/* known */.eO)({
                never_expiring: ready.filter((other) => other.never_expires === true).map(({ backup_id }) => backup_id),
                newest: ready.every((other) => place(other) <= place(own)),
            });
        });
    },
});
/**
 * The cluster that a backup was taken of, or copied from: whether its account and Region still have it. Without one no
 * retention policy deletes the backup.
 * https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html
 */
const backupCluster = (0,relation/* relation */.J)({
    type: "cloudhsm_backup",
    facet: "cluster",
    schema: schemas.strictObject({ exists: schemas.boolean(), state: enumerations/* cloudhsm */.ux.ClusterState.optional() }),
    needs: ["cloudhsm_backup.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, backup) => (0,described/* withMetadata */.Uz)(backup, ({ cluster_id }) => {
        const clusters = index.near("cloudhsm_cluster", backup).flatMap(described/* metadataOf */.Nk);
        const own = clusters.find((metadata) => metadata.cluster_id === cluster_id);
        if (own !== undefined)
            return (0,observed/* known */.eO)({ exists: true, state: own.state });
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_cluster", backup);
        return missing === undefined ? (0,observed/* known */.eO)({ exists: false }) : (0,observed/* unknown */.L5)(missing);
    }),
});
/**
 * The ready copies of the cluster's backups in each other Region of its account that was scanned and offers CloudHSM. What
 * ties a copy to the cluster is the cluster's id alone: SourceRegion is where the backup behind the copy was, which may
 * have been a copy itself.
 * https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Backup.html
 */
const clusterCopies = (0,relation/* relation */.J)({
    type: "cloudhsm_cluster",
    facet: "copies",
    schema: schemas.array(schemas.strictObject({
        region: schemas.string(),
        /** Those that were seen. */
        backups: schemas.array(schema/* metadata */.yu),
        /** Why there may be more. */
        unseen: observed/* reason */.l.optional(),
    })),
    needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
    derive: (index, cluster) => (0,described/* withMetadata */.Uz)(cluster, ({ cluster_id }) => (0,observed/* known */.eO)(index.inventory.scopes
        .filter(({ account, region, not_offered }) => account === cluster.account && region !== cluster.region && !not_offered.includes("cloudhsm_backup"))
        .map(({ region }) => {
        const place = { ...cluster, region };
        const copies = index
            .near("cloudhsm_backup", place)
            .flatMap(described/* metadataOf */.Nk)
            .filter(({ state, source_cluster, cluster_id: own }) => state === "READY" && (source_cluster === cluster_id || own === cluster_id));
        const missing = (0,described/* unseen */.nv)(index, "cloudhsm_backup", place);
        return { region, backups: copies, ...(missing === undefined ? {} : { unseen: missing }) };
    }))),
});
/**
 * The multi-Region keys that share a key's material, with what KMS does not keep equal among them; none for a key of a
 * single Region. Those in places that nobody asked for are left out; what could not be read of the others, or of the key's
 * own policy, is unread.
 * https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
const keyRelated = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "related",
    schema: schemas.strictObject({
        keys: schemas.array(schemas.strictObject({
            arn: schemas.string(),
            region: schemas.string(),
            state: enumerations/* kms */.iv.KeyState,
            /** Whom only that key's policy lets in, and whom only this one's does; spelled without what is each Region's own. */
            lets_in: schemas.array(schemas.string()),
            misses: schemas.array(schemas.string()),
            tags: resource/* tags */._A,
        })),
        /** ARNs. */
        left_out: schemas.array(schemas.string()),
        unread: schemas.array(observed/* reason */.l),
    }),
    needs: ["kms_key.metadata", "kms_key.policy", "kms_key.tags"],
    derive: (index, key) => (0,described/* withMetadata */.Uz)(key, ({ primary_arn, replica_arns }) => {
        const arns = [...(primary_arn === undefined ? [] : [primary_arn]), ...replica_arns];
        const others = [...new Set(arns)].filter((arn) => arn !== key.arn).sort();
        const left_out = others.filter((arn) => !index.isScanned(placeOfArn(arn)));
        const asked = others.filter((arn) => !left_out.includes(arn));
        if (asked.length === 0)
            return (0,observed/* known */.eO)({ keys: [], left_out, unread: [] });
        const own = key.policy?.status === "known" ? letsIn(key, key.policy.value.document) : undefined;
        const blind = own === undefined ? [(0,described/* whyUnknown */.FG)(key, "policy")] : [];
        const read = asked.map((arn) => relativeOf(index, arn, own));
        return (0,observed/* known */.eO)({
            keys: read.flatMap((relative) => (relative.status === "known" ? relative.value : [])),
            left_out,
            unread: [...blind, ...read.flatMap((relative) => (relative.status === "unknown" ? relative.reason : []))],
        });
    }),
});
function placeOfArn(arn) {
    const [, , , region = "", account = ""] = arn.split(":", 5);
    return { account, region };
}
/** A key of a place that was scanned, with what may differ from the one whose policy lets `own` in. */
function relativeOf(index, arn, own) {
    const other = index.byArn("kms_key", arn);
    if (other === undefined) {
        const message = `${arn} was not found where it should be`.slice(0, 500);
        const missing = { kind: "not_found", action: "kms:ListKeys", message };
        return (0,observed/* unknown */.L5)(index.unlisted("kms_key", { arn, name: arn, ...placeOfArn(arn) }) ?? missing);
    }
    const { region, metadata, policy, tags: carried } = other;
    if (metadata?.status !== "known")
        return (0,observed/* unknown */.L5)((0,described/* whyUnknown */.FG)(other, "metadata"));
    if (policy?.status !== "known")
        return (0,observed/* unknown */.L5)((0,described/* whyUnknown */.FG)(other, "policy"));
    if (carried?.status !== "known")
        return (0,observed/* unknown */.L5)((0,described/* whyUnknown */.FG)(other, "tags"));
    const theirs = letsIn(other, policy.value.document);
    return (0,observed/* known */.eO)({
        arn,
        region,
        state: metadata.value.state,
        lets_in: own === undefined ? [] : [...theirs].filter((who) => !own.has(who)).sort(),
        misses: own === undefined ? [] : [...own].filter((who) => !theirs.has(who)).sort(),
        tags: carried.value,
    });
}
/** What planned changes take from the resource, or from what belongs to it; nothing in a scan without a change. */
function plannedEffects(type) {
    return (0,relation/* relation */.J)({
        type,
        facet: "planned_effects",
        schema: schemas.array(plannedEffect),
        needs: [`${type}.metadata`],
        derive: (index, resource) => (0,observed/* known */.eO)([...index.effects(resource.arn)]),
    });
}
/** Every relation; a new one is one entry here. */
const relations = [
    plannedEffects("kms_key"),
    plannedEffects("kms_custom_key_store"),
    plannedEffects("cloudhsm_cluster"),
    backupSiblings,
    backupCluster,
    clusterBackups,
    clusterSourceBackup,
    clusterCopies,
    clusterKeyStores,
    keyStoreCluster,
    keyStoreKeys,
    keyCustomKeyStore,
    keyAccess,
    keyPrimary,
    keySharedAccess,
    keyRelated,
    regionHolds,
    regionKeys,
    regionClusters,
    keyDeletionFilters,
    keyDeletionRules,
    hsmCallFilters,
    hsmCallRules,
    auditEventFilters,
    clusterTopics,
    clusterAuditTopics,
    keyTopics,
    regionTopics,
    regionHsmTopics,
    trailKeys,
    trailSelectors,
    access_analyzer/* keyExternalAccess */.h,
    trusted_advisor/* accountAdvisedClusters */.l,
    iamDecrypts,
];
/** The schema of each type with its derived facets, as policies see its resources. */
function withDerived(types) {
    return Object.fromEntries(Object.entries(types).map(([type, schema]) => {
        const derived = relations
            .filter((relation) => relation.type === type)
            .map((relation) => [relation.facet, (0,observed/* observed */.Px)(relation.schema).optional()]);
        return [type, schema.extend(Object.fromEntries(derived))];
    }));
}


/***/ }),

/***/ 30679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ accountAdvisedClusters),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54248);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98879);






const advice = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_3__/* .whereAvailable */ .b)({
    clusters: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        /** Absent where Trusted Advisor does not name the cluster. */
        cluster_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        /** What a person calls it: the cluster's id, else Trusted Advisor's own name of the resource. */
        name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.ResourceStatus,
        is_excluded: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    })),
});
/**
 * What Trusted Advisor says of each CloudHSM cluster of the account that it names: by its own API or, where that one cannot
 * be had, by AWS Support's. It looks at all Regions, also at those that were not scanned, and may be a day behind.
 */
const accountAdvisedClusters = (0,_relation_js__WEBPACK_IMPORTED_MODULE_5__/* .relation */ .J)({
    type: "account",
    facet: "advised_clusters",
    schema: advice,
    needs: [
        "account.advisor_recommendations",
        "account.advisor_resources",
        "account.advisor_check",
        "cloudhsm_cluster.metadata",
    ],
    derive: (index, account) => {
        const advised = adviceOf(account);
        if (advised.status === "known" && advised.value === undefined)
            return withoutResult(index, account);
        return advised;
    },
});
/** The same by the account's own facts alone; undefined where Trusted Advisor is open and has no result of its check. */
function adviceOf(account) {
    const { advisor_recommendations: recommendations, advisor_check: check } = account;
    if (recommendations?.status !== "known") {
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnknown */ .FG)(account, "advisor_recommendations"));
    }
    if (recommendations.value.available)
        return recommended(account, recommendations.value.recommendations);
    if (check?.status !== "known")
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnknown */ .FG)(account, "advisor_check"));
    const result = check.value;
    if (!result.available)
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(result);
    if (result.status === "not_available")
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined);
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ available: true, clusters: result.resources.map((resource) => clusterOf(account, resource)) });
}
function recommended(account, all) {
    // A recommendation that rests on no data is as good as none.
    const resting = all.filter(({ status_reason }) => status_reason !== "no_data_ok");
    if (resting.length === 0)
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined);
    const clusters = [];
    for (const { recommendation_arn } of resting) {
        const resources = resourcesOf(account, recommendation_arn);
        if (resources.status === "unknown")
            return resources;
        clusters.push(...resources.value.map((resource) => clusterOf(account, resource)));
    }
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ available: true, clusters });
}
function resourcesOf(account, arn) {
    const { advisor_resources: resources } = account;
    if (resources?.status !== "known")
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnknown */ .FG)(account, "advisor_resources"));
    const of = resources.value.find(({ recommendation_arn }) => recommendation_arn === arn);
    return of?.resources ?? (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .notHeld */ .H7)(`resources of ${arn}`, account.arn));
}
/** Trusted Advisor is open and says nothing: because there is no cluster, or for a reason that it keeps to itself. */
function withoutResult(index, account) {
    const places = index.inventory.scopes.filter((scope) => scope.account === account.account);
    const missing = places
        .filter(({ not_offered }) => !not_offered.includes("cloudhsm_cluster"))
        .map(({ region }) => index.unlisted("cloudhsm_cluster", { ...account, region }))
        .find((reason) => reason !== undefined);
    const holds = places
        .flatMap(({ region }) => index.near("cloudhsm_cluster", { ...account, region }))
        .some((cluster) => !(0,_described_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataOf */ .Nk)(cluster).some(({ state }) => state === "DELETED"));
    if (holds) {
        const message = "AWS Trusted Advisor has no result of its check of CloudHSM clusters";
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)({ kind: "unavailable", action: "", message });
    }
    if (missing !== undefined)
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(missing);
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ available: false, why: "no HSM cluster was found that AWS Trusted Advisor could look at" });
}
/** In which of its columns a report names the cluster AWS does not document: the id is told by its look. */
function clusterOf(account, resource) {
    const { resource_id, status, is_excluded, metadata } = resource;
    const region = resource.region ?? "";
    const id = [resource_id, ...metadata].flatMap((text) => /\bcluster-[a-zA-Z2-7]{11,16}$/.exec(text) ?? [])[0];
    const [, partition = ""] = account.arn.split(":", 2);
    const arn = `arn:${partition}:cloudhsm:${region}:${account.account}:cluster/${id}`;
    return {
        ...(id === undefined || region === "" ? {} : { cluster_arn: arn }),
        name: id ?? resource_id,
        region,
        status,
        is_excluded,
    };
}


/***/ }),

/***/ 69177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ alarmTopics)
/* harmony export */ });
/* unused harmony export subscriptions */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);


const subscriptions = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** A topic that was deleted is still named by alarms. */
    exists: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    confirmed: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0),
    /** Those whose owner has not confirmed them: they are sent nothing. */
    pending: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0),
});
/**
 * SNS GetTopicAttributes of the account's own topics that alarms or rules tell: whether anybody is subscribed. Topics of
 * other accounts are left out, since theirs is not to be seen.
 */
const alarmTopics = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ topic_arn: zod__WEBPACK_IMPORTED_MODULE_1__.string(), subscriptions: (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .Px)(subscriptions) }));


/***/ }),

/***/ 15777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ algorithmOfPublicKey),
/* harmony export */   Fv: () => (/* binding */ algorithmOfSignature),
/* harmony export */   N0: () => (/* binding */ algorithmsOfKey),
/* harmony export */   jE: () => (/* binding */ publicKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const SIGN = ["sign", "verify"];
const ENCRYPT = ["encrypt", "decrypt"];
/** SP 800-57 Part 1 Rev. 5, table 2: the strength of the longest modulus there that is not longer. */
function strengthOfModulus(bits) {
    const [, strength = 0] = RSA_STRENGTHS.find(([modulus]) => bits >= modulus) ?? [];
    return strength;
}
const RSA_STRENGTHS = [
    [15_360, 256],
    [7680, 192],
    [3072, 128],
    [2048, 112],
    [1024, 80],
];
const RSA_USES = {
    "RSASSA-PSS": { primitive: "signature", padding: "other", functions: SIGN, oid: "1.2.840.113549.1.1.10" },
    "RSASSA-PKCS1": { primitive: "signature", padding: "pkcs1v15", functions: SIGN, oid: "1.2.840.113549.1.1.1" },
    "RSAES-OAEP": { primitive: "pke", padding: "oaep", functions: ENCRYPT, oid: "1.2.840.113549.1.1.7" },
};
function rsa(use, bits) {
    return { name: `${use}-${bits}`, family: use, ...RSA_USES[use], ...ofModulus(bits) };
}
function ofModulus(bits) {
    const classical_strength = strengthOfModulus(bits);
    return { parameter_set: String(bits), key_size: bits, classical_strength, quantum_category: 0 };
}
const P256 = { name: "P-256", curve: "nist/P-256", bits: 256, strength: 128 };
const P384 = { name: "P-384", curve: "nist/P-384", bits: 384, strength: 192 };
const P521 = { name: "P-521", curve: "nist/P-521", bits: 521, strength: 256 };
const K256 = { name: "secp256k1", curve: "secg/secp256k1", bits: 256, strength: 128 };
const ED25519 = { name: "Ed25519", curve: "other/Ed25519", bits: 256, strength: 128 };
const SM2_CURVE = { name: "SM2", curve: "oscaa/SM2", bits: 256, strength: 128 };
function onCurve({ curve, bits, strength }, own) {
    return { curve, key_size: bits, classical_strength: strength, quantum_category: 0, ...own };
}
function ecdsa(curve) {
    return onCurve(curve, { name: `ECDSA-${curve.name}`, family: "ECDSA", primitive: "signature", functions: SIGN });
}
function ecdh(curve) {
    return onCurve(curve, {
        name: `ECDH-${curve.name}`,
        family: "ECDH",
        primitive: "key-agree",
        functions: ["keyderive"],
    });
}
const eddsa = onCurve(ED25519, {
    name: "Ed25519",
    family: "EdDSA",
    primitive: "signature",
    functions: SIGN,
    oid: "1.3.101.112",
});
const sm2 = (name, own) => onCurve(SM2_CURVE, { name, family: "SM2", ...own });
/** The key is as long as the digest, and SP 800-57 Part 1 Rev. 5, table 3, rates the function. A MAC falls to key search alone. */
function hmac(bits, oid) {
    const digest = `SHA-${bits}`;
    const [classical_strength, quantum_category] = bits < 256 ? [192, 3] : [256, 5];
    return {
        name: `HMAC-${digest}`,
        family: "HMAC",
        primitive: "mac",
        parameter_set: String(bits),
        functions: ["tag", "verify"],
        key_size: bits,
        ...{ classical_strength, quantum_category, oid },
    };
}
/** FIPS 203 and 204, and the categories that they claim. */
function moduleLattice(family, set, quantum_category, oid) {
    const classical_strength = { 1: 128, 2: 128, 3: 192, 5: 256 }[quantum_category] ?? 128;
    const own = family === "ML-DSA"
        ? { primitive: "signature", functions: SIGN }
        : { primitive: "kem", functions: ["encapsulate", "decapsulate"] };
    const name = `${family}-${set}`;
    return { name, family, parameter_set: String(set), ...own, classical_strength, quantum_category, oid };
}
const AES_256_GCM = {
    name: "AES-256-GCM",
    family: "AES",
    primitive: "ae",
    parameter_set: "256",
    mode: "gcm",
    functions: ENCRYPT,
    key_size: 256,
    classical_strength: 256,
    quantum_category: 5,
    oid: "2.16.840.1.101.3.4.1.46",
};
/** What SYMMETRIC_DEFAULT is in China. NIST puts SM4 into no category. */
const SM4_128 = {
    name: "SM4-128",
    family: "SM4",
    primitive: "block-cipher",
    parameter_set: "128",
    functions: ENCRYPT,
    key_size: 128,
    classical_strength: 128,
};
const modulus = (bits) => ({
    SIGN_VERIFY: [rsa("RSASSA-PSS", bits), rsa("RSASSA-PKCS1", bits)],
    ENCRYPT_DECRYPT: [rsa("RSAES-OAEP", bits)],
});
const nist = (curve) => ({ SIGN_VERIFY: [ecdsa(curve)], KEY_AGREEMENT: [ecdh(curve)] });
const mac = (bits, oid) => ({ GENERATE_VERIFY_MAC: [hmac(bits, oid)] });
/**
 * What a KMS key computes, by KeySpec and KeyUsage:
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
const BY_SPEC = {
    RSA_2048: modulus(2048),
    RSA_3072: modulus(3072),
    RSA_4096: modulus(4096),
    ECC_NIST_P256: nist(P256),
    ECC_NIST_P384: nist(P384),
    ECC_NIST_P521: nist(P521),
    ECC_SECG_P256K1: { SIGN_VERIFY: [ecdsa(K256)] },
    ECC_NIST_EDWARDS25519: { SIGN_VERIFY: [eddsa] },
    SYMMETRIC_DEFAULT: { ENCRYPT_DECRYPT: [AES_256_GCM] },
    HMAC_224: mac(224, "1.2.840.113549.2.8"),
    HMAC_256: mac(256, "1.2.840.113549.2.9"),
    HMAC_384: mac(384, "1.2.840.113549.2.10"),
    HMAC_512: mac(512, "1.2.840.113549.2.11"),
    SM2: {
        SIGN_VERIFY: [sm2("SM2DSA", { primitive: "signature", functions: SIGN })],
        ENCRYPT_DECRYPT: [sm2("SM2PKE", { primitive: "pke", functions: ENCRYPT })],
        KEY_AGREEMENT: [sm2("SM2KEP", { primitive: "key-agree", functions: ["keyderive"] })],
    },
    ML_DSA_44: { SIGN_VERIFY: [moduleLattice("ML-DSA", 44, 2, "2.16.840.1.101.3.4.3.17")] },
    ML_DSA_65: { SIGN_VERIFY: [moduleLattice("ML-DSA", 65, 3, "2.16.840.1.101.3.4.3.18")] },
    ML_DSA_87: { SIGN_VERIFY: [moduleLattice("ML-DSA", 87, 5, "2.16.840.1.101.3.4.3.19")] },
    ML_KEM_512: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 512, 1, "2.16.840.1.101.3.4.4.1")] },
    ML_KEM_768: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 768, 3, "2.16.840.1.101.3.4.4.2")] },
    ML_KEM_1024: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 1024, 5, "2.16.840.1.101.3.4.4.3")] },
};
/** What a KMS key computes; undefined for a spec or usage that this version does not know. */
function algorithmsOfKey(spec, usage, partition) {
    const usages = Object.hasOwn(BY_SPEC, spec) ? BY_SPEC[spec] : undefined;
    const algorithms = usages !== undefined && Object.hasOwn(usages, usage) ? usages[usage] : undefined;
    return algorithms?.[0] === AES_256_GCM && partition === "aws-cn" ? [SM4_128] : algorithms;
}
/** A public key as a certificate holds it. OIDs are dotted. */
const publicKey = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    algorithm_oid: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Of an elliptic curve that has a name. */
    curve_oid: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    /** Of an RSA modulus. */
    modulus_bits: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional(),
});
const CURVES = {
    "1.2.840.10045.3.1.7": P256,
    "1.3.132.0.34": P384,
    "1.3.132.0.35": P521,
    "1.3.132.0.10": K256,
    "1.2.156.10197.1.301": SM2_CURVE,
};
const KEYS_WITHOUT_PARAMETERS = Object.fromEntries([eddsa, ...["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"].flatMap((spec) => BY_SPEC[spec]?.SIGN_VERIFY ?? [])].map((algorithm) => [algorithm.oid, algorithm]));
/** What the key of a certificate computes; undefined for what this version does not know. */
function algorithmOfPublicKey({ algorithm_oid, curve_oid, modulus_bits }) {
    if (algorithm_oid === "1.2.840.113549.1.1.1" && modulus_bits !== undefined) {
        // A certificate's RSA key may sign, encrypt or both: its extensions would tell.
        return {
            name: `RSA-${modulus_bits}`,
            primitive: "pke",
            functions: [],
            oid: algorithm_oid,
            ...ofModulus(modulus_bits),
        };
    }
    if (algorithm_oid === "1.2.840.10045.2.1" && curve_oid !== undefined) {
        const curve = Object.hasOwn(CURVES, curve_oid) ? CURVES[curve_oid] : undefined;
        if (curve === undefined)
            return undefined;
        return onCurve(curve, { name: `EC-${curve.name}`, primitive: "unknown", functions: [], oid: algorithm_oid });
    }
    return Object.hasOwn(KEYS_WITHOUT_PARAMETERS, algorithm_oid) ? KEYS_WITHOUT_PARAMETERS[algorithm_oid] : undefined;
}
/** RFC 3279, 4055, 5758 and 8410, and FIPS 204: family, digest. The strength is that of the issuer's key, which nobody sees here. */
const SIGNATURES = {
    "1.2.840.113549.1.1.5": ["RSASSA-PKCS1-SHA-1", "RSASSA-PKCS1"],
    "1.2.840.113549.1.1.14": ["RSASSA-PKCS1-SHA-224", "RSASSA-PKCS1"],
    "1.2.840.113549.1.1.11": ["RSASSA-PKCS1-SHA-256", "RSASSA-PKCS1"],
    "1.2.840.113549.1.1.12": ["RSASSA-PKCS1-SHA-384", "RSASSA-PKCS1"],
    "1.2.840.113549.1.1.13": ["RSASSA-PKCS1-SHA-512", "RSASSA-PKCS1"],
    "1.2.840.113549.1.1.10": ["RSASSA-PSS", "RSASSA-PSS"],
    "1.2.840.10045.4.1": ["ECDSA-SHA-1", "ECDSA"],
    "1.2.840.10045.4.3.1": ["ECDSA-SHA-224", "ECDSA"],
    "1.2.840.10045.4.3.2": ["ECDSA-SHA-256", "ECDSA"],
    "1.2.840.10045.4.3.3": ["ECDSA-SHA-384", "ECDSA"],
    "1.2.840.10045.4.3.4": ["ECDSA-SHA-512", "ECDSA"],
};
/** How a certificate is signed; undefined for what this version does not know. */
function algorithmOfSignature(oid) {
    if (Object.hasOwn(KEYS_WITHOUT_PARAMETERS, oid))
        return KEYS_WITHOUT_PARAMETERS[oid];
    const [name, family] = (Object.hasOwn(SIGNATURES, oid) ? SIGNATURES[oid] : undefined) ?? [];
    if (name === undefined || family === undefined)
        return undefined;
    return { name, family, primitive: "signature", functions: SIGN, quantum_category: 0, oid };
}


/***/ }),

/***/ 85973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ whereAvailable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/**
 * What a service says of itself where it can be had; `why` it cannot be: it does not exist in the Region, or is closed to
 * the account. A service that could be had and is off is available.
 */
function whereAvailable(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ available: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true), ...shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ available: zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), why: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    ]);
}


/***/ }),

/***/ 99549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ HSM_ENDING_CALLS),
/* harmony export */   e: () => (/* binding */ KEY_ENDING_CALLS)
/* harmony export */ });
/** The calls to KMS after which a key is of no more use. */
const KEY_ENDING_CALLS = ["DisableKey", "ScheduleKeyDeletion"];
/**
 * The calls to CloudHSM that take away HSMs or backups, change a cluster, or let somebody have its keys.
 * https://docs.aws.amazon.com/prescriptive-guidance/latest/monitoring-cloudhsm/security-monitoring.html
 */
const HSM_ENDING_CALLS = [
    "CopyBackupToRegion",
    "DeleteBackup",
    "DeleteCluster",
    "DeleteHsm",
    "ModifyBackupAttributes",
    "ModifyCluster",
    "PutResourcePolicy",
];


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   B2: () => (/* binding */ accessAnalyzer),
/* harmony export */   Gz: () => (/* binding */ guardduty),
/* harmony export */   K9: () => (/* binding */ logs),
/* harmony export */   St: () => (/* binding */ cloudtrail),
/* harmony export */   dZ: () => (/* binding */ auditManager),
/* harmony export */   h4: () => (/* binding */ cloudwatch),
/* harmony export */   ic: () => (/* binding */ trustedAdvisor),
/* harmony export */   iv: () => (/* binding */ kms),
/* harmony export */   l8: () => (/* binding */ ec2),
/* harmony export */   qV: () => (/* binding */ inspector),
/* harmony export */   ut: () => (/* binding */ securityHub),
/* harmony export */   ux: () => (/* binding */ cloudhsm)
/* harmony export */ });
/* harmony import */ var _open_enumeration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22962);

/**
 * The enumerations of AWS's that facets hold, with the members that this version knows: those that the policies were
 * written for. A word that is not here makes unknown what hangs on it, so a new one is added once every policy that reads
 * the enumeration was read again. A test holds the lists against AWS's own models of its services.
 */
function modelled(name, source, ...members) {
    return (0,_open_enumeration_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnumeration */ .SY)({ name, source, members });
}
/** AWS's model of the service has it as text, and its documentation lists the words. */
const documented = modelled;
const kms = {
    KeyManager: modelled("KeyManager", "kms.KeyManagerType", "AWS", "CUSTOMER"),
    KeyState: modelled("KeyState", "kms.KeyState", "Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"),
    KeySpec: modelled("KeySpec", "kms.KeySpec", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "ECC_NIST_EDWARDS25519", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"),
    KeyUsage: modelled("KeyUsage", "kms.KeyUsageType", "SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"),
    Origin: modelled("Origin", "kms.OriginType", "AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"),
    MultiRegionKeyType: modelled("MultiRegionKeyType", "kms.MultiRegionKeyType", "PRIMARY", "REPLICA"),
    ExpirationModel: modelled("ExpirationModel", "kms.ExpirationModelType", "KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"),
    GrantOperation: modelled("GrantOperation", "kms.GrantOperation", "Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "GetPublicKey", "CreateGrant", "RetireGrant", "DescribeKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateMac", "VerifyMac", "DeriveSharedSecret", "Encapsulate", "Decapsulate"),
    ImportState: modelled("ImportState", "kms.ImportState", "IMPORTED", "PENDING_IMPORT"),
    KeyMaterialState: modelled("KeyMaterialState", "kms.KeyMaterialState", "NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"),
    RotationType: modelled("RotationType", "kms.RotationType", "AUTOMATIC", "ON_DEMAND"),
    KeyLastUsageOperation: modelled("KeyLastUsage operation", "kms.KeyLastUsageTrackingOperation", "Decapsulate", "Decrypt", "DeriveSharedSecret", "Encapsulate", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac", "ReEncrypt", "Sign", "Verify", "VerifyMac"),
    CustomKeyStoreType: modelled("CustomKeyStoreType", "kms.CustomKeyStoreType", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"),
    ConnectionState: modelled("ConnectionState", "kms.ConnectionStateType", "CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"),
    ConnectionErrorCode: modelled("ConnectionErrorCode", "kms.ConnectionErrorCodeType", "INVALID_CREDENTIALS", "CLUSTER_NOT_FOUND", "NETWORK_ERRORS", "INTERNAL_ERROR", "INSUFFICIENT_CLOUDHSM_HSMS", "USER_LOCKED_OUT", "USER_NOT_FOUND", "USER_LOGGED_IN", "SUBNET_NOT_FOUND", "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET", "XKS_PROXY_ACCESS_DENIED", "XKS_PROXY_NOT_REACHABLE", "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND", "XKS_PROXY_INVALID_RESPONSE", "XKS_PROXY_INVALID_CONFIGURATION", "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION", "XKS_PROXY_TIMED_OUT", "XKS_PROXY_INVALID_TLS_CONFIGURATION"),
    XksProxyConnectivity: modelled("XksProxyConnectivity", "kms.XksProxyConnectivityType", "PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"),
};
const cloudhsm = {
    ClusterState: modelled("ClusterState", "cloudhsmv2.ClusterState", "CREATE_IN_PROGRESS", "UNINITIALIZED", "INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE", "UPDATE_IN_PROGRESS", "MODIFY_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "DELETE_IN_PROGRESS", "DELETED", "DEGRADED"),
    HsmState: modelled("HsmState", "cloudhsmv2.HsmState", "CREATE_IN_PROGRESS", "ACTIVE", "DEGRADED", "DELETE_IN_PROGRESS", "DELETED"),
    HsmType: documented("HsmType", "https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html", "hsm1.medium", "hsm2m.medium"),
    ClusterMode: modelled("ClusterMode", "cloudhsmv2.ClusterMode", "FIPS", "NON_FIPS"),
    NetworkType: modelled("NetworkType", "cloudhsmv2.NetworkType", "IPV4", "DUALSTACK"),
    BackupPolicy: modelled("BackupPolicy", "cloudhsmv2.BackupPolicy", "DEFAULT"),
    BackupRetentionType: modelled("BackupRetentionType", "cloudhsmv2.BackupRetentionType", "DAYS"),
    BackupState: modelled("BackupState", "cloudhsmv2.BackupState", "CREATE_IN_PROGRESS", "READY", "DELETED", "PENDING_DELETION"),
};
/** https://www.iana.org/assignments/protocol-numbers: all of them have a number. */
function isProtocolNumber(word) {
    return /^(?:-1|\d{1,3})$/.test(word);
}
const ec2 = {
    InternetGatewayBlockMode: modelled("InternetGatewayBlockMode", "ec2.InternetGatewayBlockMode", "off", "block-bidirectional", "block-ingress"),
    BlockPublicAccessMode: modelled("BlockPublicAccessMode", "ec2.BlockPublicAccessMode", "off", "block-bidirectional", "block-ingress"),
    VpcBlockPublicAccessState: modelled("VpcBlockPublicAccessState", "ec2.VpcBlockPublicAccessState", "default-state", "update-in-progress", "update-complete"),
    RouteState: modelled("RouteState", "ec2.RouteState", "active", "blackhole", "filtered"),
    IpProtocol: (0,_open_enumeration_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnumeration */ .SY)({
        name: "IpProtocol",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html",
        members: ["-1", "tcp", "udp", "icmp", "icmpv6"],
        also: isProtocolNumber,
    }),
    Protocol: (0,_open_enumeration_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnumeration */ .SY)({
        name: "Protocol",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html",
        members: ["-1", "6", "17", "1", "58"],
        also: isProtocolNumber,
    }),
    RuleAction: modelled("RuleAction", "ec2.RuleAction", "allow", "deny"),
    NetworkInterfaceStatus: modelled("NetworkInterfaceStatus", "ec2.NetworkInterfaceStatus", "available", "associated", "attaching", "in-use", "detaching"),
    /** UserIdGroupPair has it as text. */
    PeeringStatus: modelled("VpcPeeringConnectionStateReasonCode", "ec2.VpcPeeringConnectionStateReasonCode", "initiating-request", "pending-acceptance", "active", "deleted", "rejected", "failed", "expired", "provisioning", "deleting"),
    FlowLogStatus: documented("FlowLogStatus", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html", "ACTIVE"),
    TrafficType: modelled("TrafficType", "ec2.TrafficType", "ACCEPT", "REJECT", "ALL"),
    DeliverLogsStatus: documented("DeliverLogsStatus", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html", "SUCCESS", "FAILED"),
};
const logs = {
    LogGroupClass: modelled("LogGroupClass", "logs.LogGroupClass", "STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"),
};
const inspector = {
    Status: modelled("Inspector Status", "inspector2.Status", "ENABLING", "ENABLED", "DISABLING", "DISABLED", "SUSPENDING", "SUSPENDED"),
    ScanType: modelled("ScanType", "inspector2.ScanType", "NETWORK", "PACKAGE", "CODE"),
    ScanStatusCode: modelled("ScanStatusCode", "inspector2.ScanStatusCode", "ACTIVE", "INACTIVE"),
    ScanStatusReason: modelled("ScanStatusReason", "inspector2.ScanStatusReason", "PENDING_INITIAL_SCAN", "ACCESS_DENIED", "INTERNAL_ERROR", "UNMANAGED_EC2_INSTANCE", "UNSUPPORTED_OS", "SCAN_ELIGIBILITY_EXPIRED", "RESOURCE_TERMINATED", "SUCCESSFUL", "NO_RESOURCES_FOUND", "IMAGE_SIZE_EXCEEDED", "SCAN_FREQUENCY_MANUAL", "SCAN_FREQUENCY_SCAN_ON_PUSH", "EC2_INSTANCE_STOPPED", "PENDING_DISABLE", "NO_INVENTORY", "STALE_INVENTORY", "EXCLUDED_BY_TAG", "UNSUPPORTED_RUNTIME", "UNSUPPORTED_MEDIA_TYPE", "UNSUPPORTED_CONFIG_FILE", "DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED", "DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED", "DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED", "DEEP_INSPECTION_NO_INVENTORY", "AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED", "AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED", "PENDING_REVIVAL_SCAN", "INTEGRATION_CONNECTION_LOST", "ACCESS_DENIED_TO_ENCRYPTION_KEY", "UNSUPPORTED_LANGUAGE", "NO_SCAN_CONFIGURATION_ASSOCIATED", "SCAN_IN_PROGRESS", "IMAGE_ARCHIVED", "UNSUPPORTED_CODE_ARTIFACTS", "RESOURCE_UNMANAGED", "RESOURCE_STOPPED", "EXTRACTION_COLLECTION_TIME_LIMIT_EXCEEDED", "STORAGE_LIMIT_EXCEEDED", "INVALID_ARTIFACT"),
    Severity: modelled("Inspector Severity", "inspector2.Severity", "INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNTRIAGED"),
    FixAvailable: modelled("FixAvailable", "inspector2.FixAvailable", "YES", "NO", "PARTIAL"),
};
const cloudtrail = {
    ReadWriteType: modelled("ReadWriteType", "cloudtrail.ReadWriteType", "ReadOnly", "WriteOnly", "All"),
    SelectorField: documented("event selector field", "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html", "eventCategory", "readOnly", "eventSource", "eventName", "eventType", "errorCode", "sessionCredentialFromConsole", "userIdentity.arn", "vpcEndpointId", "resources.type", "resources.ARN"),
};
const cloudwatch = {
    StateValue: modelled("StateValue", "cloudwatch.StateValue", "OK", "ALARM", "INSUFFICIENT_DATA"),
    ComparisonOperator: modelled("ComparisonOperator", "cloudwatch.ComparisonOperator", "GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"),
    RuleState: modelled("RuleState", "events.RuleState", "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"),
};
const config = {
    RecordingScope: modelled("RecordingScope", "config.RecordingScope", "INTERNAL", "PAID"),
    RecordingStrategyType: modelled("RecordingStrategyType", "config.RecordingStrategyType", "ALL_SUPPORTED_RESOURCE_TYPES", "INCLUSION_BY_RESOURCE_TYPES", "EXCLUSION_BY_RESOURCE_TYPES"),
    RecordingFrequency: modelled("RecordingFrequency", "config.RecordingFrequency", "CONTINUOUS", "DAILY"),
    /** RecorderStatus and DeliveryStatus in one spelling: AWS documents `Success` and `Not_Applicable`, and sends `SUCCESS` too. */
    Outcome: documented("status", "https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html", "success", "failure", "pending", "not_applicable"),
    ConfigRuleState: modelled("ConfigRuleState", "config.ConfigRuleState", "ACTIVE", "DELETING", "DELETING_RESULTS", "EVALUATING"),
    Owner: modelled("Owner", "config.Owner", "CUSTOM_LAMBDA", "AWS", "CUSTOM_POLICY"),
};
const guardduty = {
    DetectorStatus: modelled("DetectorStatus", "guardduty.DetectorStatus", "ENABLED", "DISABLED"),
    FeatureStatus: modelled("FeatureStatus", "guardduty.FeatureStatus", "ENABLED", "DISABLED"),
    FindingPublishingFrequency: modelled("FindingPublishingFrequency", "guardduty.FindingPublishingFrequency", "FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"),
};
const securityHub = {
    ControlFindingGenerator: modelled("ControlFindingGenerator", "securityhub.ControlFindingGenerator", "STANDARD_CONTROL", "SECURITY_CONTROL"),
    StandardsStatus: modelled("StandardsStatus", "securityhub.StandardsStatus", "PENDING", "READY", "FAILED", "DELETING", "INCOMPLETE"),
    StatusReasonCode: modelled("StatusReasonCode", "securityhub.StatusReasonCode", "NO_AVAILABLE_CONFIGURATION_RECORDER", "MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED", "NO_AVAILABLE_MULTICLOUD_CONNECTOR", "INTERNAL_ERROR"),
    ControlStatus: modelled("ControlStatus", "securityhub.ControlStatus", "ENABLED", "DISABLED"),
    AssociationStatus: modelled("AssociationStatus", "securityhub.AssociationStatus", "ENABLED", "DISABLED"),
    ComplianceStatus: modelled("ComplianceStatus", "securityhub.ComplianceStatus", "PASSED", "WARNING", "FAILED", "NOT_AVAILABLE"),
    WorkflowStatus: modelled("WorkflowStatus", "securityhub.WorkflowStatus", "NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"),
};
const accessAnalyzer = {
    Type: modelled("analyzer Type", "accessanalyzer.Type", "ACCOUNT", "ORGANIZATION", "ACCOUNT_UNUSED_ACCESS", "ORGANIZATION_UNUSED_ACCESS", "ACCOUNT_INTERNAL_ACCESS", "ORGANIZATION_INTERNAL_ACCESS"),
    AnalyzerStatus: modelled("AnalyzerStatus", "accessanalyzer.AnalyzerStatus", "ACTIVE", "CREATING", "DISABLED", "FAILED"),
};
const auditManager = {
    AccountStatus: modelled("AccountStatus", "auditmanager.AccountStatus", "ACTIVE", "INACTIVE", "PENDING_ACTIVATION"),
};
const trustedAdvisor = {
    RecommendationStatus: modelled("RecommendationStatus", "trustedadvisor.RecommendationStatus", "ok", "warning", "error"),
    StatusReason: modelled("StatusReason", "trustedadvisor.StatusReason", "no_data_ok"),
    ResourceStatus: modelled("ResourceStatus", "trustedadvisor.ResourceStatus", "ok", "warning", "error"),
    CheckStatus: documented("check status", "https://docs.aws.amazon.com/awssupport/latest/APIReference/API_TrustedAdvisorCheckResult.html", "ok", "warning", "error", "not_available"),
};


/***/ }),

/***/ 11407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ metricFilter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** A metric filter of a log group (CloudWatch Logs DescribeMetricFilters). */
const metricFilter = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    filter_name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    filter_pattern: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** The pattern is not asked of the events as they were sent, or not of all of them. */
    of_other_events: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        namespace: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        metric_name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** What each match counts: a number, or a field of the event. */
        value: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** What is counted where log events come and none matches. */
        default_value: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional(),
        /** The names of its dimensions. */
        dimensions: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    })),
});


/***/ }),

/***/ 22962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ unfamiliarWords),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   SY: () => (/* binding */ openEnumeration),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const enumerations = new WeakMap();
/**
 * The schema of a word of an enumeration. It takes every text, so that what holds a word of tomorrow stays readable; which
 * words this version does not know is told by `unfamiliarWords`.
 */
function openEnumeration(enumeration) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__.string().meta({ title: enumeration.name, examples: [...enumeration.members] });
    enumerations.set(schema, enumeration);
    return schema;
}
/** Where enumerations stand in the values of a schema; undefined where none does. */
function placesOf(schema) {
    const places = { members: new Map() };
    gather(schema, places);
    return pruned(places) ? places : undefined;
}
/** The branches of a union are gathered into one: a value has the members of one of them. */
function gather(schema, into) {
    const enumeration = enumerations.get(schema);
    if (enumeration !== undefined)
        into.enumeration = enumeration;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodOptional || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodNullable)
        gather(schema.def.innerType, into);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodUnion)
        for (const option of schema.def.options)
            gather(option, into);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodObject) {
        for (const [name, member] of Object.entries(schema.def.shape)) {
            const place = into.members.get(name) ?? { members: new Map() };
            into.members.set(name, place);
            gather(member, place);
        }
    }
    const entry = schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodArray
        ? schema.def.element
        : schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodRecord
            ? schema.def.valueType
            : undefined;
    if (entry === undefined)
        return;
    into.each ??= { members: new Map() };
    gather(entry, into.each);
}
/** Takes away what leads to no enumeration; true where something is left. */
function pruned(places) {
    for (const [name, member] of places.members)
        if (!pruned(member))
            places.members.delete(name);
    if (places.each !== undefined && !pruned(places.each))
        delete places.each;
    return places.enumeration !== undefined || places.members.size > 0 || places.each !== undefined;
}
/** Tells of every word at a place that its enumeration does not list. */
function unfamiliarWords(value, places, tell) {
    const { enumeration } = places;
    if (typeof value === "string") {
        if (enumeration !== undefined && !isKnown(enumeration, value))
            tell(enumeration, value);
    }
    else if (Array.isArray(value)) {
        if (places.each !== undefined)
            for (const entry of value)
                unfamiliarWords(entry, places.each, tell);
    }
    else if (typeof value === "object" && value !== null) {
        for (const [name, place] of places.members) {
            if (Object.hasOwn(value, name))
                unfamiliarWords(value[name], place, tell);
        }
        if (places.each !== undefined)
            for (const entry of Object.values(value))
                unfamiliarWords(entry, places.each, tell);
    }
}
function withMember(value, places, enumeration, member) {
    if (typeof value === "string") {
        return places.enumeration === enumeration && !isKnown(enumeration, value) ? member : value;
    }
    if (typeof value !== "object" || value === null)
        return value;
    const { each, members } = places;
    if (Array.isArray(value)) {
        if (each === undefined)
            return value;
        const changed = value.map((entry) => withMember(entry, each, enumeration, member));
        return changed.some((entry, index) => entry !== value[index]) ? changed : value;
    }
    let changed;
    for (const [name, entry] of Object.entries(value)) {
        const place = members.get(name) ?? each;
        const other = place === undefined ? entry : withMember(entry, place, enumeration, member);
        if (other === entry)
            continue;
        changed ??= { ...value };
        changed[name] = other;
    }
    return changed ?? value;
}
function isKnown({ members, also }, word) {
    return members.includes(word) || also?.(word) === true;
}


/***/ }),

/***/ 84826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ facetOf),
/* harmony export */   C5: () => (/* binding */ resourceSchema),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);


/** Who and where a resource is. `arn` is its identity; `name` is what people call it. */
const identity = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    arn: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(2048),
    account: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{12}$/),
    region: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(40),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(1024),
});
/** The facet of a resource, or undefined where it is absent (it makes no sense for it, or nobody asked). */
function facetOf(resource, facet) {
    const value = resource[facet];
    return typeof value === "object" ? value : undefined;
}
/**
 * The strict schema of a resource type from the schemas of its facets, each an optional `Observed`. In the order of
 * their names, as the collector writes them, so that an inventory that is read and written again keeps its bytes.
 */
function resourceSchema(facets) {
    const shape = Object.fromEntries(Object.entries(facets)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, schema]) => [name, (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .Px)(schema).optional()]));
    return identity.extend(shape);
}
/** An RFC 3339 timestamp in UTC, as `Date.toISOString` writes it. */
const timestamp = zod__WEBPACK_IMPORTED_MODULE_2__.datetime();
/** Tags by key. */
const tags = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/**
 * The stack that made what is no resource of the inventory's own, and what its template calls it: of CloudFormation's tags
 * these alone are kept. Null: it has none. Absent: nobody looked, as in inventories of before.
 */
const stack = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), id: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), logical_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() })
    .nullable()
    .optional();
/** The tags of a resource: a facet of their own, or told with its metadata. Undefined where they are not known. */
function tagsOf(resource) {
    const own = facetOf(resource, "tags");
    const fact = own ?? facetOf(resource, "metadata");
    if (fact?.status !== "known")
        return undefined;
    return tags.safeParse(own === undefined ? memberOf(fact.value, "tags") : fact.value).data;
}
function memberOf(value, name) {
    return typeof value === "object" && value !== null
        ? Object.entries(value).find(([own]) => own === name)?.[1]
        : undefined;
}


/***/ }),

/***/ 55919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ permissionsOfOptions),
/* harmony export */   Jz: () => (/* binding */ facetActions),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   b1: () => (/* binding */ wantedFor),
/* harmony export */   fy: () => (/* binding */ wantedBy),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   ks: () => (/* binding */ taggedTypes),
/* harmony export */   mr: () => (/* binding */ permissionsFor),
/* harmony export */   vS: () => (/* binding */ permissionsOfTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41514);
/* harmony import */ var _aws_services_cloudtrail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33358);
/* harmony import */ var _aws_services_service_quotas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23856);
/* harmony import */ var _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95909);
/* harmony import */ var _link_relations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64877);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84112);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8750);







/** A configured rule with the IAM actions that it needs. */
function inForce(rule) {
    return { ...rule, permissions: permissionsOf(rule) };
}
/** The collected facets that rules need, through the relations where a rule judges by a derived one. */
function needsOf(rules) {
    return rules.flatMap(({ type, environments = [], of_change, ...rule }) => 
    // What a change takes away is told with what other rules read: to ask when each key was last used takes hours.
    [
        ...(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(of_change === true ? { ...rule, also_reads: [] } : rule),
        ...(environments.length > 0 ? tagFacets(type) : []),
    ].flatMap((facet) => {
        const relation = relationOf(type, facet);
        if (relation === undefined)
            return [{ type, facet }];
        return relation.needs.map((need) => {
            const [of = "", name = ""] = need.split(".");
            return { type: of, facet: name };
        });
    }));
}
function relationOf(type, facet) {
    return _link_relations_js__WEBPACK_IMPORTED_MODULE_3__/* .relations */ .K.find((relation) => relation.type === type && relation.facet === facet);
}
/** The facet that tells a type's tags: one of their own, else the metadata of a listing. Empty where nothing does. */
function tagFacets(name) {
    const type = _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A.find((candidate) => candidate.name === name);
    if (type?.facets.tags !== undefined)
        return ["tags"];
    const metadata = type?.listed.metadata ?? type?.facets.metadata?.schema;
    return metadata instanceof zod__WEBPACK_IMPORTED_MODULE_6__.ZodObject && "tags" in metadata.shape ? ["metadata"] : [];
}
/** The types of resources whose tags can be read: environments tell those apart. */
const taggedTypes = _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A
    .map(({ name }) => name)
    .filter((name) => tagFacets(name).length > 0);
/** Every type that a rule is about or judges by, with the facets that are worth a call. */
function wantedBy(rules) {
    const wanted = new Map();
    for (const { type, facet } of needsOf(rules).flatMap(withEarlier)) {
        wanted.set(type, (wanted.get(type) ?? new Set()).add(facet));
    }
    return wanted;
}
/** What a scan reads: what its rules need, and the aliases of keys and the tags of what waivers go by. */
function wantedFor({ rules, waivers }) {
    const wanted = new Map([...wantedBy(rules)].map(([type, facets]) => [type, new Set(facets)]));
    for (const waiver of waivers) {
        const [type = ""] = waiver.rule.split("/", 1);
        const own = wanted.get(type);
        if ((0,_model_waiver_js__WEBPACK_IMPORTED_MODULE_5__/* .byAlias */ .Ed)(waiver))
            wanted.get("kms_key")?.add("aliases");
        if (waiver.tags !== undefined)
            for (const facet of tagFacets(type))
                own?.add(facet);
    }
    return wanted;
}
/** The IAM actions that a scan needs, sorted. */
function permissionsFor(config) {
    return permissionsOfTypes(wantedFor(config));
}
/** A facet with those that have to be read before it. */
function withEarlier({ type, facet }) {
    const after = _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A.find(({ name }) => name === type)?.facets[facet]?.after ?? [];
    return [{ type, facet }, ...after.flatMap((before) => withEarlier({ type, facet: before }))];
}
/** The IAM actions that rules need, sorted: those of the listings and of the facets. */
function permissionsOf(...rules) {
    return permissionsOfTypes(wantedBy(rules));
}
/** The IAM actions that options need beside the rules. */
function permissionsOfOptions({ since, account_quotas, }) {
    return [
        ...(since === undefined ? [] : [_aws_services_cloudtrail_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupEvents */ .c8.action]),
        ...(account_quotas === true ? [_aws_services_service_quotas_js__WEBPACK_IMPORTED_MODULE_1__/* .listServiceQuotas */ .n.action] : []),
    ];
}
/** The IAM actions that reading those facets needs, sorted: those of the listings and of the facets. */
function permissionsOfTypes(wanted) {
    const actions = [...wanted].flatMap(([name, facets]) => _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A
        .filter((type) => type.name === name)
        .flatMap((type) => [
        ...type.lists_by.map(({ action }) => action),
        ...Object.entries(type.facets)
            .filter(([facet, { always }]) => always || facets.has(facet))
            .map(([, { operation }]) => operation.action),
    ]));
    return [...new Set(actions)].sort();
}
/** The IAM actions behind each facet of each type, collected or derived. */
function facetActions() {
    return Object.fromEntries(_collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A.map((type) => {
        const listing = type.lists_by.slice(0, 1).map(({ action }) => action);
        const listed = Object.keys(type.listed).map((facet) => [facet, listing]);
        const own = Object.entries(type.facets).map(([facet, { operation }]) => [facet, [operation.action]]);
        const derived = _link_relations_js__WEBPACK_IMPORTED_MODULE_3__/* .relations */ .K
            .filter((relation) => relation.type === type.name)
            .map((relation) => [relation.facet, actionsOf(relation)]);
        return [type.name, Object.fromEntries([...listed, ...own, ...derived])];
    }));
}
function actionsOf(relation) {
    return [...new Set(relation.needs.map((need) => need.split(".", 1).join()))].flatMap((name) => _collect_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceTypes */ .A.find((type) => type.name === name)?.lists_by[0]?.action ?? []);
}


/***/ }),

/***/ 3552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * True when the whole text fits the pattern, in which `*` stands for any text and `?` for one UTF-16 unit; everything else
 * stands for itself, upper and lower case apart. Two pointers: only the last `*` is ever taken back, so that no pattern
 * takes more than its length times the text's.
 */
function matchesGlob(pattern, text) {
    let at = 0;
    let next = 0;
    /** The place after the last `*`, and how much of the text it leaves to the rest. */
    let star = -1;
    let left = 0;
    while (at < text.length) {
        const wanted = pattern[next];
        if (wanted === "*") {
            star = next + 1;
            left = at;
            next = star;
        }
        else if (wanted !== undefined && (wanted === "?" || wanted === text[at])) {
            at += 1;
            next += 1;
        }
        else if (star >= 0) {
            left += 1;
            at = left;
            next = star;
        }
        else
            return false;
    }
    while (pattern[next] === "*")
        next += 1;
    return next === pattern.length;
}


/***/ }),

/***/ 55034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** ` Did you mean "eu-central-1"?` for the nearest of the known names, or nothing where none is near. */
function didYouMean(name, known) {
    const names = [...known];
    let best;
    // Of three letters, two others make another word.
    let least = (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
    for (const candidate of names) {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (far < least) {
            best = candidate;
            least = far;
        }
    }
    // Somebody who stopped in the middle of a long name is far from it by letters, and near by sense.
    if (best === undefined && name.length > 3)
        best = names.find((candidate) => candidate.startsWith(name));
    return best === undefined ? "" : ` Did you mean "${best}"?`;
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
const CHUNK_BYTES = 1 << 20;
/**
 * The text as UTF-8, in chunks of up to a megabyte; a longer piece is a chunk of its own. A chunk's bytes are overwritten
 * when the next one is asked for: pieces that die at once cost no memory, ones that are kept for a while cost a gigabyte.
 */
function* chunksOf(pieces) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let used = 0;
    for (const piece of pieces) {
        // No UTF-16 unit becomes more than three bytes.
        const most = 3 * piece.length;
        if (used > 0 && used + most > CHUNK_BYTES) {
            yield chunk.subarray(0, used);
            used = 0;
        }
        if (most > CHUNK_BYTES)
            yield Buffer.from(piece);
        else
            used += chunk.write(piece, used);
    }
    if (used > 0)
        yield chunk.subarray(0, used);
}
/** The text as UTF-8, whole: bytes may be more than a string can hold. */
function bytesOf(pieces) {
    return Buffer.concat(Array.from(chunksOf(pieces), (chunk) => Buffer.from(chunk)));
}


/***/ })

};
