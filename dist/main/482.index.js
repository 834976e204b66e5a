export const id = 482;
export const ids = [482];
export const modules = {

/***/ 45930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ alarmsOnMetrics),
/* harmony export */   bq: () => (/* binding */ alarms),
/* harmony export */   q3: () => (/* binding */ alarmsOf)
/* harmony export */ });
/* unused harmony export watchedBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43929);



const notifier = { alarm_name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), actions_enabled: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(), alarm_actions: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) };
/** A metric alarm that is about a service. */
const alarm = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    ...notifier,
    /** StateValue: OK, ALARM or INSUFFICIENT_DATA, and since when. */
    state_value: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    state_since: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** The service's metrics that it watches, also those that it calculates with. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ metric_name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), dimensions: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string()) })),
    /** The Metrics Insights and PromQL queries that it watches, as text. */
    queries: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    /** The composite alarms that go off with it, directly or through others. */
    composites: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject(notifier)),
});
/** CloudWatch DescribeAlarms: alarms of the Region that are about a service, by name. */
const alarms = zod__WEBPACK_IMPORTED_MODULE_1__.array(alarm);
/** The namespaces of the metrics that are looked for, each with what a query names that is about one of them. */
const QUERIES = { "AWS/CloudHSM": /CloudHSM|\bHsm[A-Z]/, "AWS/KMS": /AWS\/KMS|\bSecondsUntilKeyMaterialExpiration\b/ };
/** The alarms about a service among all those of a Region, by name, each with the composite alarms above it. */
function alarmsOf(namespace, all) {
    const above = compositesByName(all);
    return all
        .flatMap((found) => {
        if (found.AlarmRule !== undefined)
            return [];
        const metrics = metricsOf(found).flatMap((metric) => {
            const { namespace: own, ...rest } = metric;
            return own === namespace ? [rest] : [];
        });
        const queries = queriesOf(found, namespace);
        if (metrics.length === 0 && queries.length === 0)
            return [];
        return [
            (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)({
                ...notifierOf(found),
                state_value: found.StateValue,
                state_since: (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
                metrics,
                queries,
                composites: compositesOf(found, above).map(notifierOf),
            }),
        ];
    })
        .sort(byName);
}
/** The alarms on metrics that `wanted` names, by name, each with what makes it go off and the composite alarms above it. */
function alarmsOnMetrics(all, wanted) {
    const above = compositesByName(all);
    return all
        .flatMap((found) => {
        const metrics = metricsOf(found).filter(wanted);
        if (found.AlarmRule !== undefined || metrics.length === 0)
            return [];
        return [
            (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)({
                ...notifierOf(found),
                comparison_operator: found.ComparisonOperator,
                threshold: found.Threshold,
                metrics,
                composites: compositesOf(found, above).map(notifierOf),
            }),
        ];
    })
        .sort(byName);
}
function byName(a, b) {
    return (a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1;
}
function compositesByName(all) {
    const above = new Map();
    for (const composite of all) {
        for (const name of watchedBy(composite.AlarmRule ?? ""))
            above.set(name, [...(above.get(name) ?? []), composite]);
    }
    return above;
}
function notifierOf(found) {
    return {
        alarm_name: found.AlarmName,
        actions_enabled: found.ActionsEnabled,
        alarm_actions: found.AlarmActions ?? [],
    };
}
function metricsOf(found) {
    const watched = [found, ...(found.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])];
    return watched.flatMap(({ Namespace, MetricName, Dimensions }) => {
        if (Namespace === undefined || MetricName === undefined)
            return [];
        const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
        return [{ namespace: Namespace, metric_name: MetricName, dimensions }];
    });
}
/** Queries that name the service, or one of its metrics. */
function queriesOf(found, namespace) {
    const expressions = (found.Metrics ?? []).map(({ Expression }) => Expression);
    const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
    return texts.filter((text) => text !== undefined).filter((text) => QUERIES[namespace].test(text));
}
function compositesOf(found, above) {
    const reached = new Set();
    const visit = (name) => {
        for (const composite of above.get(name ?? "") ?? []) {
            if (reached.has(composite))
                continue;
            reached.add(composite);
            visit(composite.AlarmName);
        }
    };
    visit(found.AlarmName);
    return [...reached].sort((a, b) => ((a.AlarmName ?? "") < (b.AlarmName ?? "") ? -1 : 1));
}
/** Words of a rule: an operator, a parenthesis, or a state with the alarm that must be in it, by its name or ARN. */
const WORD = /(?<not>\bNOT\b)|(?<state>\b(?:ALARM|OK|INSUFFICIENT_DATA))\s*\(\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^()"]*))\s*\)|(?<open>\()|(?<close>\))/g;
/**
 * The alarms whose going off can make a composite alarm go off: those under ALARM, and under OK where it is negated.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
function watchedBy(rule) {
    const names = new Set();
    const outer = [];
    let inside = false;
    let negated = false;
    for (const { groups = {} } of rule.matchAll(WORD)) {
        const { not, state, quoted, bare, open } = groups;
        if (not !== undefined)
            negated = !negated;
        else if (open !== undefined) {
            outer.push(inside);
            inside = inside !== negated;
            negated = false;
        }
        else if (state === undefined)
            inside = outer.pop() ?? false;
        else {
            const against = inside !== negated;
            negated = false;
            const name = (quoted ?? bare ?? "").trim();
            if (state === (against ? "OK" : "ALARM"))
                names.add(name.replace(/^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:/, ""));
        }
    }
    return names;
}


/***/ }),

/***/ 43929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Ly: () => (/* binding */ isoTime)
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


/***/ }),

/***/ 23206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ getAccountStatus),
/* harmony export */   dZ: () => (/* binding */ auditManager),
/* harmony export */   q: () => (/* binding */ listAssessments)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14654);
/* harmony import */ var _next_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54894);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63844);



const auditManager = {
    service_id: "AuditManager",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(835)]).then(__webpack_require__.t.bind(__webpack_require__, 36835, 19)),
    connect: (module, options) => new module.AuditManagerClient(options),
    regions: _regions_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_MANAGER_REGIONS */ .Cr,
};
const getAccountStatus = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .operation */ .M)(auditManager, "auditmanager:GetAccountStatus", (module, input) => new module.GetAccountStatusCommand(input));
const listAssessments = (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .paged */ .I)((0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .operation */ .M)(auditManager, "auditmanager:ListAssessments", (module, input) => new module.ListAssessmentsCommand(input)), (0,_next_token_js__WEBPACK_IMPORTED_MODULE_2__/* .restTokenPaging */ .S)((output) => output.assessmentMetadata));


/***/ }),

/***/ 44423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EC2_LIMITS),
/* harmony export */   l: () => (/* binding */ ec2)
/* harmony export */ });
const ec2 = {
    service_id: "EC2",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(193)]).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19)),
    connect: (module, options) => new module.EC2Client(options),
};
/**
 * EC2's token bucket for calls that change nothing: 100 tokens, refilled at 20 a second
 * (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html). The bucket is shared by all such calls, of
 * which a scan makes nine, so each may burst to a part of it.
 */
const EC2_LIMITS = { quota: 20, burst: 20 };


/***/ }),

/***/ 54894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tokenPaging),
/* harmony export */   S: () => (/* binding */ restTokenPaging)
/* harmony export */ });
/** How CloudHSM v2 and EC2 page: `NextToken` in the answer and in the next question. */
function tokenPaging(items) {
    return {
        items,
        next: (output) => output.NextToken,
        resume: (input, mark) => ({ ...input, NextToken: mark }),
    };
}
/** How the services that speak REST page: the same, spelt `nextToken`. */
function restTokenPaging(items) {
    return {
        items,
        next: (output) => output.nextToken,
        resume: (input, mark) => ({ ...input, nextToken: mark }),
    };
}


/***/ }),

/***/ 63844:
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

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ getFindings),
/* harmony export */   Op: () => (/* binding */ getEnabledStandards),
/* harmony export */   P6: () => (/* binding */ describeHub),
/* harmony export */   TV: () => (/* binding */ batchGetSecurityControls),
/* harmony export */   cm: () => (/* binding */ listStandardsControlAssociations),
/* harmony export */   ut: () => (/* binding */ securityHub)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14654);
/* harmony import */ var _next_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54894);


const securityHub = {
    service_id: "SecurityHub",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(200)]).then(__webpack_require__.t.bind(__webpack_require__, 66200, 19)),
    connect: (module, options) => new module.SecurityHubClient(options),
};
/** Quotas: https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html */
const LIMITS = { quota: 10, burst: 30 };
const FINDINGS_LIMITS = { quota: 3, burst: 6 };
const describeHub = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operation */ .M)(securityHub, "securityhub:DescribeHub", (module, input) => new module.DescribeHubCommand(input), LIMITS);
const getEnabledStandards = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .paged */ .I)((0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operation */ .M)(securityHub, "securityhub:GetEnabledStandards", (module, input) => new module.GetEnabledStandardsCommand(input), LIMITS), (0,_next_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPaging */ .C)((output) => output.StandardsSubscriptions));
const batchGetSecurityControls = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operation */ .M)(securityHub, "securityhub:BatchGetSecurityControls", (module, input) => new module.BatchGetSecurityControlsCommand(input), LIMITS);
const listStandardsControlAssociations = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .paged */ .I)((0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operation */ .M)(securityHub, "securityhub:ListStandardsControlAssociations", (module, input) => new module.ListStandardsControlAssociationsCommand(input), LIMITS), (0,_next_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPaging */ .C)((output) => output.StandardsControlAssociationSummaries));
const getFindings = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .paged */ .I)((0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operation */ .M)(securityHub, "securityhub:GetFindings", (module, input) => new module.GetFindingsCommand(input), FINDINGS_LIMITS), (0,_next_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPaging */ .C)((output) => output.Findings));


/***/ }),

/***/ 21741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ createCaller),
  x3: () => (/* binding */ paceOf)
});

// UNUSED EXPORTS: DEFAULT_PACE

// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(61279);
;// CONCATENATED MODULE: ./build/program/src/collect/budget.js
/** A budget lets this much of a second pass at once before it begins to space calls out. */
const BURST_SECONDS = 0.05;
/** Each success gives back this share of the full rate. */
const RECOVERY = 0.02;
/** The slowest that throttling makes a budget. */
const MINIMUM_RATE = 0.5;
/**
 * Throttled this often, one call after another, with no success between: given up. With half of all calls throttled this
 * has odds of 1 in 33 million.
 */
const HOPELESS = 25;
/** Calls under way at once, so that a slow answer does not pile up sockets. */
const MAXIMUM_CONCURRENCY = 128;
/**
 * A token bucket that adapts. `rate` is in calls a second; undefined means one call at a time at whatever speed. `burst`
 * is how many calls may pass at once when none did for a while.
 */
function createBudget(rate, burst, clock) {
    const full = rate ?? Number.POSITIVE_INFINITY;
    const concurrency = rate === undefined ? 1 : MAXIMUM_CONCURRENCY;
    const capacity = Math.max(1, burst, full * BURST_SECONDS);
    let current = full;
    let tokens = capacity;
    let refilled = clock.now();
    let running = 0;
    let inARow = 0;
    let counted = Number.NEGATIVE_INFINITY;
    let lastRefusal;
    let waiting = [];
    let head = 0;
    let asleep = false;
    function refill() {
        const now = clock.now();
        if (full !== Number.POSITIVE_INFINITY)
            tokens = Math.min(capacity, tokens + ((now - refilled) / 1000) * current);
        refilled = now;
    }
    const exhausted = () => inARow >= HOPELESS;
    function pump() {
        refill();
        while (head < waiting.length && (exhausted() || (running < concurrency && tokens >= 1))) {
            if (full !== Number.POSITIVE_INFINITY && !exhausted())
                tokens -= 1;
            running += 1;
            waiting[head]?.();
            head += 1;
        }
        if (head > 1024 && head * 2 > waiting.length) {
            waiting = waiting.slice(head);
            head = 0;
        }
        if (head < waiting.length && running < concurrency && !asleep) {
            asleep = true;
            void clock.sleep(Math.max(1, ((1 - tokens) / current) * 1000)).then(() => {
                asleep = false;
                pump();
            });
        }
    }
    return {
        async run(call, signal) {
            await new Promise((resolve) => {
                waiting.push(resolve);
                pump();
            });
            try {
                signal.throwIfAborted();
                if (exhausted())
                    throw lastRefusal;
                return await call();
            }
            finally {
                running -= 1;
                pump();
            }
        },
        throttled(began, refusal) {
            lastRefusal = refusal;
            // Calls that were under way together are refused together: one refusal, told many times.
            if (began >= counted) {
                inARow += 1;
                counted = clock.now();
            }
            refill();
            current = Math.min(full, Math.max(MINIMUM_RATE, current / 2));
        },
        succeeded() {
            inARow = 0;
            if (current < full)
                current = Math.min(full, current + full * RECOVERY);
        },
        exhausted,
    };
}

// EXTERNAL MODULE: ./build/program/src/collect/failure.js
var collect_failure = __webpack_require__(28961);
;// CONCATENATED MODULE: ./build/program/src/collect/caller.js



const DEFAULT_PACE = {
    api_rate_share: 0.5,
    throttled_attempts: 12,
    transient_attempts: 5,
    first_pause_ms: 100,
    longest_pause_ms: 2_000,
};
/** The usual pace, with the share of AWS's quotas that a configuration gives. */
function paceOf({ api_rate_share }) {
    return { ...DEFAULT_PACE, api_rate_share };
}
/** More pages than this of one listing are an endless loop. */
const MAXIMUM_PAGES = 100_000;
/** @throws from `call` {@link CallFailed}, or the signal's reason when aborted. */
function createCaller(connection) {
    const { clock, pace, signal } = connection;
    const clients = new Map();
    const budgets = new Map();
    const requestHandler = new dist_cjs.NodeHttpHandler({
        connectionTimeout: 3_000,
        requestTimeout: 20_000,
        throwOnRequestTimeout: true,
        httpAgent: { keepAlive: true, maxSockets: 256 },
        httpsAgent: { keepAlive: true, maxSockets: 256 },
    });
    // Ends the calls under way: cheaper than a signal for each of tens of thousands.
    signal.addEventListener("abort", () => requestHandler.destroy(), { once: true });
    function clientOf(region, operation) {
        const key = `${region} ${operation.service_id}`;
        const existing = clients.get(key);
        if (existing !== undefined)
            return existing;
        const client = connection.endpoint(operation.service_id).then((endpoint) => operation.connect({
            region,
            credentials: connection.credentials,
            requestHandler,
            maxAttempts: 1,
            cacheMiddleware: true,
            ...(endpoint === undefined ? {} : { endpoint }),
        }));
        clients.set(key, client);
        return client;
    }
    function budgetOf(region, operation) {
        const key = `${region} ${operation.action}`;
        const existing = budgets.get(key);
        if (existing !== undefined)
            return existing;
        const rate = operation.quota === undefined ? undefined : operation.quota * pace.api_rate_share;
        const budget = createBudget(rate, operation.burst * pace.api_rate_share, clock);
        budgets.set(key, budget);
        return budget;
    }
    async function call(region, operation, input) {
        const client = await clientOf(region, operation);
        const budget = budgetOf(region, operation);
        for (let attempt = 1;; attempt += 1) {
            let began = 0;
            try {
                const output = await budget.run(() => {
                    began = clock.now();
                    return operation.send(client, input);
                }, signal);
                budget.succeeded();
                connection.onAnswer?.(region, operation.action);
                return output;
            }
            catch (error) {
                signal.throwIfAborted();
                const failure = (0,collect_failure/* failureOf */.g5)(error);
                if (failure === "throttled")
                    budget.throttled(began, error);
                const attempts = failure === "throttled" ? pace.throttled_attempts : pace.transient_attempts;
                const hopeless = failure === "throttled" && budget.exhausted();
                if (failure === "final" || attempt >= attempts || hopeless) {
                    const reason = (0,collect_failure/* reasonOf */.A3)(error, operation.action);
                    throw new collect_failure/* CallFailed */.Ep(reason, (0,collect_failure/* saysNotOffered */.dS)(error, region, operation.regions), { cause: error });
                }
                const longest = Math.min(pace.longest_pause_ms, pace.first_pause_ms * 2 ** (attempt - 1));
                await clock.sleep(Math.random() * longest, signal);
            }
        }
    }
    async function* pages(region, operation, input) {
        const { paging } = operation;
        const invalid = (message) => new collect_failure/* CallFailed */.Ep({ kind: "invalid", action: operation.action, message }, false);
        let asked = input;
        let mark;
        for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
            const output = await call(region, operation, asked).catch(collect_failure/* asFailure */.h_);
            if (output instanceof collect_failure/* CallFailed */.Ep)
                return yield output;
            const items = paging.items(output);
            if (!Array.isArray(items))
                return yield invalid(`page ${page} of the answer has no list`);
            yield items;
            const next = paging.next(output);
            if (next === undefined || next === "")
                return;
            if (next === mark)
                return yield invalid(`page ${page} of the answer leads back to itself`);
            mark = next;
            asked = paging.resume(input, next);
        }
        yield invalid(`the answer has more than ${MAXIMUM_PAGES} pages`);
    }
    return { call, pages, close: () => requestHandler.destroy() };
}


/***/ }),

/***/ 31712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ certificate),
/* harmony export */   w: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);



/**
 * What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. One that AWS shows and
 * that cannot be read is told apart from one that AWS does not show.
 */
const certificate = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        subject: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        issuer: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        not_before: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
        not_after: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ unreadable: zod__WEBPACK_IMPORTED_MODULE_2__.literal(true) }),
]);
/** Reads a PEM certificate; undefined where there is no text at all. */
function readCertificate(pem) {
    if (pem === undefined)
        return undefined;
    try {
        const parsed = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return {
            subject: parsed.subject.split("\n").join(", "),
            issuer: parsed.issuer.split("\n").join(", "),
            not_before: new Date(parsed.validFrom).toISOString(),
            not_after: new Date(parsed.validTo).toISOString(),
            sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parsed.raw).digest("hex"),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);



/** CloudHSM v2 DescribeBackups, `Backups[]`. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    backup_id: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** BackupState: CREATE_IN_PROGRESS, READY, DELETED, PENDING_DELETION. */
    state: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    cluster_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    create_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    copy_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    delete_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    never_expires: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    source_region: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    source_backup: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    source_cluster: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    hsm_type: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A,
});
/** CloudHSM v2 GetResourcePolicy. `document` is absent where the backup has no resource policy. */
const resourcePolicy = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .y.optional() });
const facets = { metadata, resource_policy: resourcePolicy };
const cloudhsmBackup = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94320);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28961);




/** Resources being read at once: enough to keep every budget busy, few enough to bound memory. */
const WINDOW = 1_000;
/** Reads the accounts into an inventory. Facts that cannot be read are unknown, listings that fail are gaps; nothing throws but a bug or an abort. */
async function collect(options) {
    const { accounts, types, wanted, tool, collected_at, onProgress, sample = Number.POSITIVE_INFINITY } = options;
    const inventory = {
        schema_version: _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_SCHEMA_VERSION */ .Gi,
        collected_at,
        tool,
        scopes: [],
        resources: {},
        gaps: [],
    };
    const progress = { listed: 0, read: 0 };
    const selected = types.filter((type) => wanted.has(type.name));
    for (const type of selected)
        inventory.resources[type.name] = [];
    const tasks = accounts.flatMap(({ account, partition, regions, caller }) => {
        const shared = new Map();
        return regions.map(async (region, index) => {
            const place = createPlace({ account, partition, region, collected_at }, shared);
            const scope = { account, partition, region, types: selected.map((type) => type.name), not_offered: [] };
            inventory.scopes.push(scope);
            await Promise.all(selected
                .filter(({ global }) => global !== true || index === 0)
                .map(async (type) => {
                const facets = wanted.get(type.name) ?? new Set();
                const found = await collectType(type, caller, place, facets, sample, (change) => {
                    progress[change] += 1;
                    onProgress?.(progress);
                });
                inventory.resources[type.name]?.push(...found.resources);
                inventory.gaps.push(...found.gaps);
                if (found.not_offered)
                    scope.not_offered.push(type.name);
            }));
            scope.not_offered.sort();
        });
    });
    await Promise.all(tasks);
    for (const list of Object.values(inventory.resources))
        list.sort(byArn);
    inventory.scopes.sort((a, b) => order(`${a.account} ${a.region}`, `${b.account} ${b.region}`));
    inventory.gaps.sort((a, b) => order(gapKey(a), gapKey(b)));
    return inventory;
}
function byArn(a, b) {
    return order(a.arn, b.arn);
}
function gapKey(gap) {
    return `${gap.type} ${gap.account} ${gap.region} ${gap.action}`;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `shared` is what the places of an account have read once for all of them. */
function createPlace(where, shared) {
    const own = new Map();
    return {
        ...where,
        once: (operation, read, about = "") => sharing(own, `${operation.action} ${about}`, read),
        onceInAccount: (operation, read, about) => sharing(shared, `${operation.action} ${about}`, read),
    };
}
function sharing(readings, key, read) {
    const existing = readings.get(key);
    if (existing !== undefined)
        return existing;
    const reading = read();
    // Whoever waits for it gets the rejection; without anybody waiting it must not count as unhandled.
    reading.catch(() => undefined);
    readings.set(key, reading);
    return reading;
}
async function collectType(type, caller, place, facets, sample, onChange) {
    const { account, region } = place;
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(WINDOW);
    const reading = [];
    const gaps = [];
    let not_offered = false;
    const seen = new Set();
    for await (const listed of type.list(caller, place)) {
        if (listed instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailed */ .Ep) {
            if (listed.not_offered && seen.size === 0)
                not_offered = true;
            else
                gaps.push({ type: type.name, action: listed.reason.action, account, region, reason: listed.reason });
            continue;
        }
        if (seen.has(listed.arn) || seen.size >= sample)
            continue;
        seen.add(listed.arn);
        onChange("listed");
        const task = limit(async () => {
            const resource = await readResource(type, caller, place, listed, facets);
            onChange("read");
            return resource;
        });
        // A rejection is thrown below, when all are awaited; until then it must not count as unhandled.
        task.catch(() => undefined);
        reading.push(task);
    }
    const resources = (await Promise.all(reading)).filter((resource) => resource !== undefined);
    return { resources, gaps, not_offered };
}
/** Reads the facets of one resource, each as soon as those before it are there. */
async function readResource(type, caller, place, listed, wanted) {
    const { account } = place;
    const region = type.global === true ? "" : place.region;
    const facts = {};
    const base = { arn: listed.arn, account, region, name: "" };
    const [listing] = type.lists_by;
    for (const [name, schema] of Object.entries(type.listed)) {
        facts[name] = checked(schema, listed.facets[name], listing?.action ?? "");
    }
    const current = () => ({ ...base, ...facts });
    const pending = new Map();
    const start = (name, facet) => {
        const existing = pending.get(name);
        if (existing !== undefined)
            return existing;
        const done = (async () => {
            for (const before of facet.after) {
                const earlier = type.facets[before];
                if (earlier !== undefined)
                    await start(before, earlier);
            }
            // What is read by the light of an unknown fact would be cut short without a word: unknown for the same reason.
            const missing = facet.after.map((before) => facts[before]).find((fact) => fact?.status === "unknown");
            if (missing !== undefined) {
                facts[name] = missing;
                return;
            }
            if (!facet.applies(current()))
                return;
            facts[name] = await observe(facet, caller, place, current());
        })();
        pending.set(name, done);
        return done;
    };
    const selected = Object.entries(type.facets).filter(([name, facet]) => wanted.has(name) || facet.always);
    await Promise.all(selected.map(([name, facet]) => start(name, facet)));
    const resource = current();
    if (!type.keeps(resource))
        return undefined;
    return { ...base, name: type.label(resource).slice(0, 1024), ...sortedMembers(facts) };
}
/** The one place where a call's failure becomes an unknown fact. */
async function observe(facet, caller, place, resource) {
    try {
        const value = await facet.read(caller, place, resource);
        return checked(facet.schema, value, facet.operation.action);
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(error);
        const value = facet.answeredBy(failure, place);
        return value === undefined ? (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(failure.reason) : checked(facet.schema, value, facet.operation.action);
    }
}
function checked(schema, value, action) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(parsed.data);
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? "" : ` at ${issue.path.join(".")}: ${issue.message}`;
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)({ kind: "invalid", action, message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(`the answer does not fit${where}`) });
}
function sortedMembers(facts) {
    return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => order(a, b)));
}


/***/ }),

/***/ 90259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  r: () => (/* binding */ describeRegions)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __webpack_require__(47291);
// EXTERNAL MODULE: ./build/program/src/config/nearest.js
var nearest = __webpack_require__(52767);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/collect/aws/ec2.js
var ec2 = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/program/src/collect/aws/endpoint.js

/**
 * The endpoint that AWS's configuration names for a service, by its service id: `AWS_ENDPOINT_URL_CLOUDHSM_V2`,
 * `AWS_ENDPOINT_URL`, or `endpoint_url` of the profile; undefined for AWS's own. The current SDK clients look there
 * themselves, the CloudHSM client of 2023 does not
 * (https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html).
 */
async function configuredEndpoint(service_id) {
    const name = service_id.replaceAll(" ", "_");
    const found = await (0,config.loadConfig)({
        environmentVariableSelector: (env) => {
            if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true")
                return "";
            return env[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] ?? env.AWS_ENDPOINT_URL;
        },
        configFileSelector: (profile, file) => {
            const services = file?.[`services.${profile.services}`];
            return services?.[`${name.toLowerCase()}.endpoint_url`] ?? profile.endpoint_url;
        },
        default: "",
    })();
    return found === "" ? undefined : found;
}

// EXTERNAL MODULE: ./build/program/src/collect/aws/regions.js
var regions = __webpack_require__(63844);
// EXTERNAL MODULE: ./build/program/src/collect/caller.js + 1 modules
var collect_caller = __webpack_require__(21741);
// EXTERNAL MODULE: ./build/program/src/collect/failure.js
var collect_failure = __webpack_require__(28961);
// EXTERNAL MODULE: ./build/program/src/collect/operation.js
var operation = __webpack_require__(14654);
;// CONCATENATED MODULE: ./build/program/src/collect/aws/sts.js

const sts = {
    service_id: "STS",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
    connect: (module, options) => new module.STSClient(options),
};
/** Needs no permission: AWS answers it to every valid credential. */
const getCallerIdentity = (0,operation/* operation */.M)(sts, "sts:GetCallerIdentity", (module, input) => new module.GetCallerIdentityCommand(input));

;// CONCATENATED MODULE: ./build/program/src/collect/identity.js



/**
 * Asks STS who the credentials belong to.
 *
 * @param whose for messages: "the default credentials", or a role's ARN.
 * @throws ConfigurationError saying which of the usual causes it is: no credentials, expired, refused, out of reach.
 */
async function identify(caller, region, whose) {
    const answer = await caller.call(region, getCallerIdentity, {}).catch((error) => {
        throw explain(error, whose);
    });
    const [, partition = ""] = (answer.Arn ?? "").split(":");
    const account = answer.Account ?? "";
    if (!/^\d{12}$/.test(account) || !/^aws[a-z-]*$/.test(partition)) {
        throw new errors/* ConfigurationError */.j(`STS did not say which account ${whose} belongs to`);
    }
    return { account, partition };
}
function explain(error, whose) {
    const failure = (0,collect_failure/* asFailure */.h_)(error);
    const { message } = failure.reason;
    const cause = { cause: failure };
    if (/Expired|RequestExpired/.test(message)) {
        return new errors/* ConfigurationError */.j(`The token of ${whose} has expired. Sign in again, or let the workflow assume its role again.\n  ${message}`, cause);
    }
    if (/AssumeRole/.test(message) && /AccessDenied|not authorized/.test(message)) {
        return new errors/* ConfigurationError */.j(`${whose} could not be assumed: its trust policy must name the credentials in use.\n  ${message}`, cause);
    }
    if (/Credentials|credential|TokenProvider|Could not load/.test(message) && failure.reason.kind === "denied") {
        return new errors/* ConfigurationError */.j(`No AWS credentials were found. Locally: set AWS_PROFILE, or sign in (aws sso login). In GitHub Actions: run aws-actions/configure-aws-credentials before this step, with "id-token: write" in permissions.\n  ${message}`, cause);
    }
    if (failure.reason.kind === "denied") {
        return new errors/* ConfigurationError */.j(`AWS does not accept ${whose}.\n  ${message}`, cause);
    }
    return new errors/* ConfigurationError */.j(`STS could not be asked who ${whose} belongs to.\n  ${message}`, cause);
}

;// CONCATENATED MODULE: ./build/program/src/collect/connect.js











/** Which Regions there are: asked with `--all-regions`, and for a Region that this version does not know. */
const describeRegions = (0,operation/* operation */.M)(ec2/* ec2 */.l, "ec2:DescribeRegions", (module, input) => new module.DescribeRegionsCommand(input));
/**
 * The accounts to read, each with the Regions and a caller: the credentials' own account, or that of every role.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used: nothing was read then.
 */
async function connect(target, outside) {
    // Every call under way listens to the one signal.
    (0,external_node_events_.setMaxListeners)(0, outside.signal);
    const endpoint = async (service_id) => outside.endpoint ?? (await configuredEndpoint(service_id));
    const caller = (credentials) => (0,collect_caller/* createCaller */.uF)({ ...outside, credentials, endpoint });
    if (target.profile !== undefined)
        await refuseUnknownProfile(target.profile);
    const given = await regionsGiven(target);
    const home = await homeRegion(given);
    const base = outside.credentials ?? (await defaultCredentials());
    const callers = target.role_arns.length === 0
        ? [{ whose: "the AWS credentials", caller: caller(base) }]
        : await Promise.all(target.role_arns.map(async (arn) => ({
            whose: arn,
            caller: caller(await assumedRole(arn, base, home, await endpoint("STS"))),
        })));
    const accounts = await Promise.all(callers.map(async ({ whose, caller }) => {
        const identity = await identify(caller, home, whose);
        return { ...identity, caller, regions: await regionsOf(given, home, caller) };
    }));
    const ids = accounts.map(({ account }) => account);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
        throw new errors/* ConfigurationError */.j(`two of the roles belong to account ${twice}: give one role for each account`);
    }
    return accounts;
}
/** The SDK takes a profile that is nowhere for one without settings, and would say that there are no credentials. */
async function refuseUnknownProfile(name) {
    const { configFile, credentialsFile } = await (0,config.loadSharedConfigFiles)();
    const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)];
    if (names.includes(name))
        return;
    // Sections of other kinds stand beside them, as sso-session.NAME and services.NAME.
    const hint = (0,nearest/* didYouMean */.a)(name, names.filter((each) => !/^(sso-session|services)\./.test(each)));
    throw new errors/* ConfigurationError */.j(`--profile "${name}": AWS's configuration files have no such profile.${hint}`);
}
/** The Regions that were given, else the one of AWS's configuration. */
async function regionsGiven({ regions }) {
    if (regions === "all" || regions.length > 0)
        return regions;
    const configured = await configuredRegion();
    if (configured !== "")
        return [configured];
    throw new errors/* ConfigurationError */.j("No Region: give --region, --all-regions, or set AWS_REGION or the profile's region");
}
async function configuredRegion() {
    const options = { ...config.NODE_REGION_CONFIG_OPTIONS, default: "" };
    return (0,config.loadConfig)(options, config.NODE_REGION_CONFIG_FILE_OPTIONS)();
}
/** The Region to ask first: one that is known to exist, so that a misspelt one is told apart from an STS out of reach. */
async function homeRegion(given) {
    const candidates = given === "all" ? [(await configuredRegion()) || "us-east-1"] : given;
    const known = candidates.find((region) => regions/* REGIONS */.ij.includes(region));
    if (known !== undefined)
        return known;
    const [partition] = /^(cn-|us-gov-|us-iso[a-z]?-|eu-isoe-|eusc-)/.exec(candidates[0] ?? "") ?? [];
    return regions/* REGIONS */.ij.find((region) => partition !== undefined && region.startsWith(partition)) ?? "us-east-1";
}
async function defaultCredentials() {
    const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    return fromNodeProviderChain();
}
/** Credentials are renewed so many milliseconds before they end, as by the SDK itself. */
const RENEWED_BEFORE = 300_000;
/** A role's credentials, which all clients share: each for itself would assume the role for each service and Region. */
async function assumedRole(arn, base, region, endpoint) {
    const { fromTemporaryCredentials } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const assume = fromTemporaryCredentials({
        masterCredentials: base,
        params: { RoleArn: arn, RoleSessionName: "keyproof" },
        clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
    });
    const ends = ({ expiration }) => expiration !== undefined;
    const isEnding = ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE;
    return (0,config.memoize)(() => assume(), isEnding, ends);
}
/** The Regions to read. Names that this version does not know are asked for, so that a Region newer than it can be read. */
async function regionsOf(given, home, caller) {
    if (given === "all")
        return offered(home, caller, false, "--all-regions");
    const strange = given.find((region) => !regions/* REGIONS */.ij.includes(region));
    if (strange === undefined)
        return given;
    const all = await offered(home, caller, true, strange);
    for (const region of given) {
        if (all.includes(region) || regions/* REGIONS */.ij.includes(region))
            continue;
        throw new errors/* ConfigurationError */.j(`"${region}" is not a Region of AWS.${(0,nearest/* didYouMean */.a)(region, [...regions/* REGIONS */.ij, ...all])}`);
    }
    return given;
}
async function offered(home, caller, all, why) {
    const answer = await caller.call(home, describeRegions, { AllRegions: all }).catch((error) => {
        const { message } = (0,collect_failure/* asFailure */.h_)(error).reason;
        const hint = all ? (0,nearest/* didYouMean */.a)(why, regions/* REGIONS */.ij) : "";
        const cannot = all ? `"${why}" is not a Region that this version knows.${hint}` : `${why} cannot be used.`;
        throw new errors/* ConfigurationError */.j(`${cannot} ec2:DescribeRegions did not answer: ${message}`, { cause: error });
    });
    const names = (answer.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []).sort();
    if (names.length === 0)
        throw new errors/* ConfigurationError */.j("ec2:DescribeRegions named no Region: give --region");
    return names;
}


/***/ }),

/***/ 28961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ep: () => (/* binding */ CallFailed),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   dS: () => (/* binding */ saysNotOffered),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   h_: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);

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
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__.isThrottlingError)(asError) || /^(Throttl|RequestLimitExceeded|TooManyRequests|SlowDown)/.test(thrown.name)) {
        return "throttled";
    }
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__.isTransientError)(asError) || TRANSIENT_CODES.includes(thrown.code))
        return "transient";
    if (thrown.name === "SyntaxError" || thrown.message === "aborted")
        return "transient";
    return thrown.status !== undefined && thrown.status >= 500 ? "transient" : "final";
}
const DENIED = [
    "AccessDenied",
    "AccessDeniedException",
    "UnauthorizedOperation",
    "AuthFailure",
    "CloudHsmAccessDeniedException",
    "ExpiredToken",
    "ExpiredTokenException",
    "RequestExpired",
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "SignatureDoesNotMatch",
    "InvalidSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "OptInRequired",
    "CredentialsProviderError",
    "TokenProviderError",
];
function kindOf(error) {
    const failure = failureOf(error);
    if (failure === "throttled")
        return "throttled";
    const { name, code, status } = inspect(error);
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
    const text = name === "" || name === "Error" ? message : `${name}: ${message}`;
    return { kind: kindOf(error), action, message: bounded(text) };
}
function bounded(text) {
    const line = text.replaceAll(/\s+/g, " ").trim();
    return line.length <= 500 ? line : `${line.slice(0, 499)}…`;
}
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

/***/ 74140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ kmsCustomKeyStore),
/* harmony export */   yI: () => (/* binding */ proxyMetrics),
/* harmony export */   yu: () => (/* binding */ metadata)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31712);



/** KMS DescribeCustomKeyStores, without the proxy's access key id. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    custom_key_store_name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** CustomKeyStoreType: AWS_CLOUDHSM or EXTERNAL_KEY_STORE. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** ConnectionState: CONNECTED, CONNECTING, FAILED, DISCONNECTED, DISCONNECTING. */
    connection_state: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    connection_error_code: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    trust_anchor_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificate */ .O.optional(),
    xks_proxy: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        /** PUBLIC_ENDPOINT or VPC_ENDPOINT_SERVICE. */
        connectivity: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        uri_endpoint: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        uri_path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        vpc_endpoint_service_name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        vpc_endpoint_service_owner: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    })
        .optional(),
});
/**
 * CloudWatch GetMetricData, the newest hour with data: the days until the certificate of the external key store proxy
 * expires (XksProxyCertificateDaysToExpire, of the certificate that expires first), and the days since its credential was
 * last changed (XksProxyCredentialAge). Unknown where CloudWatch lacks one of them.
 */
const proxyMetrics = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ certificate_days_to_expire: zod__WEBPACK_IMPORTED_MODULE_2__.number(), credential_age_days: zod__WEBPACK_IMPORTED_MODULE_2__.number() });
const facets = { metadata, proxy_metrics: proxyMetrics };
const kmsCustomKeyStore = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 45454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ lastUsage),
/* harmony export */   Ac: () => (/* binding */ deletionTags),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45930);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78441);




/** KMS DescribeKey, `KeyMetadata`. Enumerations stay open: AWS adds key specs and states. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    key_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** KeyManager: CUSTOMER or AWS. */
    manager: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** KeyState: Enabled, Disabled, PendingDeletion, PendingReplicaDeletion, PendingImport, Unavailable, Creating, Updating. */
    state: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** KeySpec: SYMMETRIC_DEFAULT, RSA_2048, HMAC_256, … */
    spec: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** KeyUsage: ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT. */
    usage: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** Origin: AWS_KMS, EXTERNAL, AWS_CLOUDHSM, EXTERNAL_KEY_STORE. */
    origin: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    description: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    multi_region: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    /** MultiRegionConfiguration.MultiRegionKeyType: PRIMARY or REPLICA; absent on a single-Region key. */
    multi_region_key_type: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    primary_arn: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    replica_arns: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    deletion_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** PendingDeletionWindowInDays: only on a primary that waits for its replicas. */
    pending_deletion_window_in_days: zod__WEBPACK_IMPORTED_MODULE_3__.number().optional(),
    expiration_model: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    xks_key_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
});
/** KMS ListAliases, those that point at this key. */
const aliases = zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), last_updated_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional() }));
/** KMS GetKeyPolicy, policy `default`. */
const policy = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDocument */ .y });
/** KMS GetKeyRotationStatus. `rotation_period_in_days` is 90 to 2560. */
const rotation = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    rotation_period_in_days: zod__WEBPACK_IMPORTED_MODULE_3__.number().optional(),
    next_rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    on_demand_rotation_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
});
/** KMS ListGrants. */
const grants = zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    grant_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** An ARN, the unique id of a principal that was deleted, or in older grants the service principal of a service. */
    grantee_principal: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** Given in place of a grantee principal: the service principal of a service. */
    grantee_service_principal: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    retiring_principal: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    retiring_service_principal: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    issuing_account: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    operations: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    has_constraints: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
}));
/**
 * KMS ListResourceTags, asked only while the key waits for its deletion, which a tag may approve; empty for every other
 * key. Apart from `tags`, so that one call in a thousand keys does not become a thousand calls.
 */
const deletionTags = _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A;
/**
 * KMS ListKeyRotations with ALL_KEY_MATERIAL, the oldest first as KMS lists them: the materials of an imported key. Empty
 * where KMS lists none: of keys that are not symmetric, of those that wait for their first material or their deletion.
 */
const keyRotations = zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    key_material_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** ImportState: IMPORTED or PENDING_IMPORT. */
    import_state: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    /** KeyMaterialState: CURRENT, NON_CURRENT, PENDING_ROTATION or PENDING_MULTI_REGION_IMPORT_AND_ROTATION. */
    key_material_state: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    expiration_model: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** Absent on a key's first material, and on one that was never current. */
    rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** RotationType: AUTOMATIC or ON_DEMAND. */
    rotation_type: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
}));
/** KMS GetKeyLastUsage. Without `last_used` the key was not used since `tracking_start_date`. */
const lastUsage = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    tracking_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    last_used: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    operation: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
});
/** The same, asked only while the key waits for its deletion; null for every other key. */
const deletionLastUsage = lastUsage.nullable();
const facets = {
    metadata,
    aliases,
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A,
    deletion_tags: deletionTags,
    deletion_last_usage: deletionLastUsage,
    policy,
    rotation,
    grants,
    key_rotations: keyRotations,
    alarms: _alarm_js__WEBPACK_IMPORTED_MODULE_1__/* .alarms */ .bq,
    last_usage: lastUsage,
};
const kmsKey = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 14654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ paged),
/* harmony export */   M: () => (/* binding */ operation)
/* harmony export */ });
/** Declares an operation of a service by the command that asks for it. */
function operation(service, action, command, limits = {}) {
    // Asked once: a bundler makes a new namespace object, with all of the client's exports, at every import().
    let loading;
    const load = () => {
        loading ??= service.load();
        return loading;
    };
    return {
        action,
        quota: limits.quota,
        burst: limits.burst ?? 0,
        service_id: service.service_id,
        regions: service.regions,
        connect: async (options) => service.connect(await load(), options),
        send: async (client, input) => {
            const asked = command(await load(), input);
            return (await client.send(asked));
        },
    };
}
/** The same operation with its way of paging. */
function paged(plain, paging) {
    return { ...plain, paging };
}


/***/ }),

/***/ 78441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePolicyDocument),
/* harmony export */   y: () => (/* binding */ policyDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50000);

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

/***/ 42576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ resourceSchemas),
  A: () => (/* binding */ resourceTypes)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/model/availability.js
var availability = __webpack_require__(85973);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/collect/account/schema.js




/** Trusted Advisor ListRecommendations of its check of CloudHSM clusters, for all Regions of the partition. */
const advisorRecommendations = (0,availability/* whereAvailable */.b)({
    recommendations: schemas.array(schemas.strictObject({
        recommendation_arn: schemas.string(),
        /** ok, warning or error: the worst of its resources. */
        status: schemas.string(),
        /** `no_data_ok`: it is ok for want of anything that could be looked at. */
        status_reason: schemas.string().optional(),
        last_updated_at: resource/* timestamp */.vE.optional(),
    })),
});
/** Trusted Advisor ListRecommendationResources of each. */
const advisorResources = schemas.array(schemas.strictObject({
    recommendation_arn: schemas.string(),
    resources: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({
        /** What Trusted Advisor calls the resource; not every check gives an id of the resource itself. */
        resource_id: schemas.string(),
        region: schemas.string(),
        status: schemas.string(),
        /** The customer told Trusted Advisor to leave the resource out. */
        is_excluded: schemas.boolean(),
        /** The further columns of the check's report. */
        metadata: schemas.array(schemas.string()),
        last_updated_at: resource/* timestamp */.vE.optional(),
    }))),
}));
/** AWS Support DescribeTrustedAdvisorCheckResult of the same check: asked where Trusted Advisor's own API cannot be had. */
const advisorCheck = (0,availability/* whereAvailable */.b)({
    /** ok, warning, error or not_available. */
    status: schemas.string(),
    timestamp: schemas.string(),
    resources: schemas.array(schemas.strictObject({
        resource_id: schemas.string(),
        region: schemas.string().optional(),
        status: schemas.string(),
        is_excluded: schemas.boolean(),
        metadata: schemas.array(schemas.string()),
    })),
});
const facets = {
    advisor_recommendations: advisorRecommendations,
    advisor_resources: advisorResources,
    advisor_check: advisorCheck,
};
const account = (0,resource/* resourceSchema */.C5)(facets);

// EXTERNAL MODULE: ./build/program/src/collect/answer.js
var collect_answer = __webpack_require__(43929);
// EXTERNAL MODULE: ./build/program/src/collect/operation.js
var operation = __webpack_require__(14654);
// EXTERNAL MODULE: ./build/program/src/collect/aws/next_token.js
var next_token = __webpack_require__(54894);
// EXTERNAL MODULE: ./build/program/src/collect/aws/regions.js
var regions = __webpack_require__(63844);
;// CONCATENATED MODULE: ./build/program/src/collect/aws/trusted_advisor.js



const trustedAdvisor = {
    service_id: "TrustedAdvisor",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(598)]).then(__webpack_require__.t.bind(__webpack_require__, 41598, 19)),
    connect: (module, options) => new module.TrustedAdvisorClient(options),
    regions: regions/* TRUSTED_ADVISOR_REGIONS */.VC,
};
const support = {
    service_id: "Support",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 82586, 19)),
    connect: (module, options) => new module.SupportClient(options),
    regions: regions/* SUPPORT_REGIONS */.GD,
};
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
const listRecommendations = (0,operation/* paged */.I)((0,operation/* operation */.M)(trustedAdvisor, "trustedadvisor:ListRecommendations", (module, input) => new module.ListRecommendationsCommand(input)), (0,next_token/* restTokenPaging */.S)((output) => output.recommendationSummaries));
const listRecommendationResources = (0,operation/* paged */.I)((0,operation/* operation */.M)(trustedAdvisor, "trustedadvisor:ListRecommendationResources", (module, input) => new module.ListRecommendationResourcesCommand(input)), (0,next_token/* restTokenPaging */.S)((output) => output.recommendationResourceSummaries));
const describeTrustedAdvisorCheckResult = (0,operation/* operation */.M)(support, "support:DescribeTrustedAdvisorCheckResult", (module, input) => new module.DescribeTrustedAdvisorCheckResultCommand(input));

// EXTERNAL MODULE: ./build/program/src/collect/failure.js
var collect_failure = __webpack_require__(28961);
;// CONCATENATED MODULE: ./build/program/src/collect/region/availability.js
function unavailable(why) {
    return { available: false, why };
}
/** The answer of a service that does not exist in the Region; undefined for every other failure. */
function notOffered(service, failure, place) {
    return failure.not_offered ? unavailable(`${service} is not offered in ${place.region}`) : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/collect/resource_type.js


/** Binds a facet to its operation. */
function facet(operation, options) {
    const { schema, after = [], applies = () => true, always = false, read, answeredBy = () => undefined } = options;
    return {
        schema,
        operation,
        after,
        applies,
        always,
        read: (caller, place, resource) => read(asking(caller, place, operation), resource, place),
        answeredBy,
    };
}
/** The way to ask an operation in a place. */
function asking(caller, place, operation) {
    const attempting = (ask) => ({
        attempt: (input, read, region) => ask(input, region).then((output) => (0,observed/* known */.eO)(read(output)), (error) => (0,observed/* unknown */.L5)((0,collect_failure/* asFailure */.h_)(error).reason)),
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
            if (page instanceof collect_failure/* CallFailed */.Ep)
                throw page;
            items.push(...page);
        }
        return items;
    };
    return Object.assign(all, { pages }, attempting(all));
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
    return ((0,collect_failure/* errorName */.Is)(failure) === "AccessDeniedException" && failure.reason.message.includes("denied due to support level"));
}
/**
 * Of its own accord AWS Support names the plan (https://docs.aws.amazon.com/awssupport/latest/APIReference/Welcome.html), or
 * says that the check needs one (https://github.com/aws-solutions/quota-monitor-for-aws/issues/73).
 */
function supportSaysNoPlan(failure) {
    return ((0,collect_failure/* errorName */.Is)(failure) === "SubscriptionRequiredException" ||
        ((0,collect_failure/* errorName */.Is)(failure) === "InvalidParameterValueException" &&
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
        schema: advisorRecommendations,
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
        schema: advisorResources,
        after: ["advisor_recommendations"],
        read: (ask, account, place) => Promise.all(recommendationsOf(account).map(async (arn) => ({
            recommendation_arn: arn,
            resources: await ask.attempt({ recommendationIdentifier: arn }, (found) => found.map(resourceOf), homeOf("trusted_advisor", place.partition)),
        }))),
    }),
    advisor_check: facet(describeTrustedAdvisorCheckResult, {
        schema: advisorCheck,
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
    schema: account,
    global: true,
    lists_by: [],
    list: async function* (_caller, place) {
        yield { arn: `arn:${place.partition}:keyproof::${place.account}:account`, facets: {} };
    },
    listed: {},
    facets: trustedAdvisorFacets,
    label: (resource) => resource.account,
    keeps: () => true,
};

;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudhsm.js

const cloudhsm = {
    service_id: "CloudHSM V2",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695), __webpack_require__.e(129)]).then(__webpack_require__.t.bind(__webpack_require__, 45129, 19)),
    connect: (module, options) => {
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
    },
    regions: regions/* CLOUDHSM_REGIONS */.Ok,
};
/**
 * Merges what the client's reader drops into its answers. The newest client that is published for CloudHSM is of 2023; it
 * has no `Mode`, `NetworkType`, `HsmTypeRollbackExpiration`, `EniIpV6`, `BackupArn` or backup `HsmType`. Two middlewares:
 * one beneath the reader keeps the raw body, one above it adds the members that the answer lacks. With a client that
 * knows a member, the client's own reading stays.
 */
function keepDroppedMembers(client) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { response } = result;
        if (isRecord(response) && isAsyncIterable(response.body)) {
            const chunks = [];
            for await (const chunk of response.body)
                chunks.push(chunk);
            response.body = new Uint8Array(Buffer.concat(chunks));
        }
        return result;
    }, { step: "deserialize", priority: "low", name: "keyproofRawBody" });
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
function isAsyncIterable(value) {
    return isRecord(value) && Symbol.asyncIterator in value;
}
/**
 * The GetResourcePolicy command, which the 2023 client lacks: ListTags, with the target header and the body of the other
 * operation (JSON 1.1, `BaldrApiService.GetResourcePolicy`). `Policy` reaches the answer as a member that the reader drops.
 */
function getResourcePolicyCommand(module, input) {
    const command = new module.ListTagsCommand({ ResourceId: input.ResourceArn });
    command.middlewareStack.add((next) => async (args) => {
        const { request } = args;
        if (isRecord(request) && isRecord(request.headers)) {
            request.headers["x-amz-target"] = "BaldrApiService.GetResourcePolicy";
            request.body = JSON.stringify({ ResourceArn: input.ResourceArn });
        }
        return next(args);
    }, { step: "serialize", priority: "low", name: "keyproofGetResourcePolicy" });
    return command;
}

// EXTERNAL MODULE: ./build/program/src/collect/policy_document.js
var policy_document = __webpack_require__(78441);
// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var schema = __webpack_require__(52743);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_backup/cloudhsm_backup.js








const describeBackups = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudhsm, "cloudhsm:DescribeBackups", (module, input) => new module.DescribeBackupsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.Backups));
const getResourcePolicy = (0,operation/* operation */.M)(cloudhsm, "cloudhsm:GetResourcePolicy", (module, input) => getResourcePolicyCommand(module, input));
async function* list(caller, place) {
    const { account, partition, region } = place;
    for await (const page of asking(caller, place, describeBackups).pages({ MaxResults: 50 })) {
        if (page instanceof collect_failure/* CallFailed */.Ep)
            yield page;
        else {
            for (const backup of page) {
                const arn = backup.BackupArn ?? `arn:${partition}:cloudhsm:${region}:${account}:backup/${backup.BackupId}`;
                yield { arn, facets: { metadata: metadataOf(backup) } };
            }
        }
    }
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
    schema: schema/* cloudhsmBackup */.oX,
    lists_by: [describeBackups],
    list,
    listed: { metadata: schema/* metadata */.yu },
    facets: {
        resource_policy: facet(getResourcePolicy, {
            schema: schema/* resourcePolicy */.Nz,
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
    if (error instanceof collect_failure/* CallFailed */.Ep && error.reason.kind === "not_found")
        return {};
    throw error;
}

// EXTERNAL MODULE: ./build/program/src/collect/alarm.js
var alarm = __webpack_require__(45930);
;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudwatch.js


const cloudwatch = {
    service_id: "CloudWatch",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19)),
    connect: (module, options) => new module.CloudWatchClient(options),
};
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
/** Metric and composite alarms come in lists of their own, cut together into pages. */
const describeAlarms = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudwatch, "cloudwatch:DescribeAlarms", (module, input) => new module.DescribeAlarmsCommand(input), { quota: 9 }), (0,next_token/* tokenPaging */.C)(({ MetricAlarms, CompositeAlarms }) => MetricAlarms === undefined && CompositeAlarms === undefined
    ? undefined
    : [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])]));
const getMetricData = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudwatch, "cloudwatch:GetMetricData", (module, input) => new module.GetMetricDataCommand(input), { quota: 50 }), (0,next_token/* tokenPaging */.C)((output) => output.MetricDataResults));

;// CONCATENATED MODULE: ./build/program/src/collect/alarms_about.js



/** All alarms of a Region of the place's account, listed once for all services, resources and Regions that ask. */
function everyAlarm(ask, place, region = place.region) {
    const input = { AlarmTypes: ["MetricAlarm", "CompositeAlarm"], MaxRecords: 100 };
    return place.onceInAccount(describeAlarms, () => ask.attempt(input, (all) => all, region), region);
}
/** The alarms of the place about a service. */
function alarmsAbout(namespace, ask, place) {
    const about = async () => {
        const all = await everyAlarm(ask, place);
        if (all.status === "unknown")
            throw new collect_failure/* CallFailed */.Ep(all.reason, false);
        return (0,alarm/* alarmsOf */.q3)(namespace, all.value);
    };
    return place.once(describeAlarms, about, namespace);
}
/** Those of the alarms that may be about one key: by a dimension's value, or by a query, whose text is not taken apart. */
function aboutKey(found, names) {
    return found.filter(({ metrics = [], queries = [] }) => queries.length > 0 ||
        metrics.some(({ dimensions }) => Object.values(dimensions).some((value) => names.includes(value))));
}

;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudwatch_logs.js

const logs = {
    service_id: "CloudWatch Logs",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19)),
    connect: (module, options) => new module.CloudWatchLogsClient(options),
};
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
const describeLogGroups = (0,operation/* paged */.I)((0,operation/* operation */.M)(logs, "logs:DescribeLogGroups", (module, input) => new module.DescribeLogGroupsCommand(input), { quota: 10 }), {
    items: (output) => output.logGroups,
    next: (output) => output.nextToken,
    resume: (input, mark) => ({ ...input, nextToken: mark }),
});
const describeMetricFilters = (0,operation/* paged */.I)((0,operation/* operation */.M)(logs, "logs:DescribeMetricFilters", (module, input) => new module.DescribeMetricFiltersCommand(input), { quota: 5 }), {
    items: (output) => output.metricFilters,
    next: (output) => output.nextToken,
    resume: (input, mark) => ({ ...input, nextToken: mark }),
});

// EXTERNAL MODULE: ./build/program/src/collect/aws/ec2.js
var ec2 = __webpack_require__(44423);
// EXTERNAL MODULE: ./build/program/src/collect/certificate.js
var certificate = __webpack_require__(31712);
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
    return [...series.values()].map((parts) => {
        if (parts[parts.length - 1]?.StatusCode !== "Complete")
            throw notTold("a metric's data is cut short");
        return parts.flatMap(({ Values }) => Values ?? []);
    });
}
/** That a metric has no data, which proves nothing of what it measures. */
function noData(what) {
    return new collect_failure/* CallFailed */.Ep({ kind: "not_found", action: getMetricData.action, message: `CloudWatch has no ${what}` }, false);
}
function notTold(message) {
    return new collect_failure/* CallFailed */.Ep({ kind: "invalid", action: getMetricData.action, message }, false);
}

;// CONCATENATED MODULE: ./build/program/src/collect/aws/inspector.js



const inspector = {
    service_id: "Inspector2",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 63222, 19)),
    connect: (module, options) => new module.Inspector2Client(options),
    regions: regions/* INSPECTOR_REGIONS */.ew,
};
const batchGetAccountStatus = (0,operation/* operation */.M)(inspector, "inspector2:BatchGetAccountStatus", (module, input) => new module.BatchGetAccountStatusCommand(input));
const listCoverage = (0,operation/* paged */.I)((0,operation/* operation */.M)(inspector, "inspector2:ListCoverage", (module, input) => new module.ListCoverageCommand(input)), (0,next_token/* restTokenPaging */.S)((output) => output.coveredResources));
const listInspectorFindings = (0,operation/* paged */.I)((0,operation/* operation */.M)(inspector, "inspector2:ListFindings", (module, input) => new module.ListFindingsCommand(input)), (0,next_token/* restTokenPaging */.S)((output) => output.findings));

;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/schema.js






const hsm = schemas.strictObject({
    hsm_id: schemas.string(),
    /** HsmState: CREATE_IN_PROGRESS, ACTIVE, DEGRADED, DELETE_IN_PROGRESS, DELETED. */
    state: schemas.string(),
    state_message: schemas.string().optional(),
    availability_zone: schemas.string().optional(),
    subnet_id: schemas.string().optional(),
    eni_id: schemas.string().optional(),
    eni_ip: schemas.string().optional(),
    eni_ip_v6: schemas.string().optional(),
    hsm_type: schemas.string().optional(),
});
/** CloudHSM v2 DescribeClusters, `Clusters[]`, without PreCoPassword and certificate texts. */
const metadata = schemas.strictObject({
    cluster_id: schemas.string(),
    /** ClusterState: UNINITIALIZED, INITIALIZED, ACTIVE, DEGRADED, MODIFY_IN_PROGRESS, … */
    state: schemas.string(),
    state_message: schemas.string().optional(),
    hsm_type: schemas.string().optional(),
    hsm_type_rollback_expiration: resource/* timestamp */.vE.optional(),
    /** Mode: FIPS or NON_FIPS. */
    mode: schemas.string().optional(),
    /** NetworkType: IPV4 or DUALSTACK. */
    network_type: schemas.string().optional(),
    vpc_id: schemas.string().optional(),
    security_group: schemas.string().optional(),
    /** Availability Zone -> subnet id. */
    subnet_mapping: schemas.record(schemas.string(), schemas.string()),
    source_backup_id: schemas.string().optional(),
    create_timestamp: resource/* timestamp */.vE.optional(),
    backup_policy: schemas.string().optional(),
    /** BackupRetentionPolicy; `value` in the unit that `type` names (DAYS). */
    backup_retention_policy: schemas.strictObject({ type: schemas.string(), value: schemas.number() }).optional(),
    hsms: schemas.array(hsm),
    certificates: schemas.strictObject({
        cluster_certificate: certificate/* certificate */.O.optional(),
        hsm_certificate: certificate/* certificate */.O.optional(),
        aws_hardware_certificate: certificate/* certificate */.O.optional(),
        manufacturer_hardware_certificate: certificate/* certificate */.O.optional(),
    }),
    tags: resource/* tags */._A,
});
/** EC2 DescribeVpcs, the cluster's VPC. */
const vpc = schemas.strictObject({
    vpc_id: schemas.string(),
    owner_id: schemas.string(),
    cidr_blocks: schemas.array(schemas.string()),
    ipv6_cidr_blocks: schemas.array(schemas.string()),
});
/** EC2 DescribeSubnets: every subnet of SubnetMapping and of an HSM. */
const subnets = schemas.array(schemas.strictObject({
    subnet_id: schemas.string(),
    vpc_id: schemas.string(),
    owner_id: schemas.string(),
    availability_zone: schemas.string(),
    cidr_block: schemas.string().optional(),
    ipv6_cidr_blocks: schemas.array(schemas.string()),
    map_public_ip_on_launch: schemas.boolean(),
    assign_ipv6_address_on_creation: schemas.boolean(),
    available_ip_address_count: schemas.number().optional(),
    /** BlockPublicAccessStates.InternetGatewayBlockMode: off, block-bidirectional, block-ingress. */
    internet_gateway_block_mode: schemas.string().optional(),
}));
/**
 * EC2 DescribeVpcBlockPublicAccessOptions: VPC Block Public Access as the account sets it for the VPCs that it owns in the
 * Region. Null where no subnet says that it closes the internet gateway, and so nobody asked.
 */
const vpcBlockPublicAccess = schemas.strictObject({
    /** State: default-state, update-in-progress or update-complete. */
    state: schemas.string(),
    /** InternetGatewayBlockMode: off, block-bidirectional or block-ingress. */
    internet_gateway_block_mode: schemas.string(),
})
    .nullable();
const route = schemas.strictObject({
    destination_cidr_block: schemas.string().optional(),
    destination_ipv6_cidr_block: schemas.string().optional(),
    destination_prefix_list_id: schemas.string().optional(),
    gateway_id: schemas.string().optional(),
    egress_only_internet_gateway_id: schemas.string().optional(),
    nat_gateway_id: schemas.string().optional(),
    transit_gateway_id: schemas.string().optional(),
    vpc_peering_connection_id: schemas.string().optional(),
    network_interface_id: schemas.string().optional(),
    /** active, blackhole or filtered. */
    state: schemas.string(),
});
/** EC2 DescribeRouteTables: the tables of the VPC; associations in state `associated` only, edge associations left out. */
const routeTables = schemas.array(schemas.strictObject({
    route_table_id: schemas.string(),
    owner_id: schemas.string(),
    main: schemas.boolean(),
    subnet_ids: schemas.array(schemas.string()),
    routes: schemas.array(route),
}));
const ipPermission = schemas.strictObject({
    /** tcp, udp, icmp, a number, or -1 for all. */
    ip_protocol: schemas.string(),
    from_port: schemas.number().optional(),
    to_port: schemas.number().optional(),
    ip_ranges: schemas.array(schemas.string()),
    ipv6_ranges: schemas.array(schemas.string()),
    prefix_list_ids: schemas.array(schemas.string()),
    user_id_group_pairs: schemas.array(schemas.strictObject({
        group_id: schemas.string().optional(),
        user_id: schemas.string().optional(),
        vpc_peering_connection_id: schemas.string().optional(),
    })),
});
/** EC2 DescribeSecurityGroups: the cluster's group and every group on an HSM's network interface. */
const securityGroups = schemas.array(schemas.strictObject({
    group_id: schemas.string(),
    group_name: schemas.string(),
    owner_id: schemas.string(),
    vpc_id: schemas.string().optional(),
    ip_permissions: schemas.array(ipPermission),
    ip_permissions_egress: schemas.array(ipPermission),
}));
/** EC2 GetManagedPrefixListEntries: prefix list id -> CIDR blocks, for every list that those security groups name. */
const prefixLists = schemas.record(schemas.string(), schemas.array(schemas.string()));
/** EC2 DescribeNetworkAcls: the network ACLs of the VPC. `protocol` is a number as text, -1 for all. */
const networkAcls = schemas.array(schemas.strictObject({
    network_acl_id: schemas.string(),
    is_default: schemas.boolean(),
    subnet_ids: schemas.array(schemas.string()),
    entries: schemas.array(schemas.strictObject({
        rule_number: schemas.number(),
        egress: schemas.boolean(),
        protocol: schemas.string(),
        rule_action: schemas.string(),
        cidr_block: schemas.string().optional(),
        ipv6_cidr_block: schemas.string().optional(),
        port_range: schemas.strictObject({ from: schemas.number(), to: schemas.number() }).optional(),
    })),
}));
const networkInterface = schemas.strictObject({
    network_interface_id: schemas.string(),
    owner_id: schemas.string(),
    requester_id: schemas.string().optional(),
    subnet_id: schemas.string().optional(),
    status: schemas.string().optional(),
    description: schemas.string().optional(),
    private_ip_address: schemas.string().optional(),
    /** Every public IPv4 address of the interface, the primary one first. */
    public_ips: schemas.array(schemas.string()),
    ipv6_addresses: schemas.array(schemas.string()),
    group_ids: schemas.array(schemas.string()),
});
/** EC2 DescribeNetworkInterfaces: the interface of every HSM (`Hsms[].EniId`). */
const networkInterfaces = schemas.array(networkInterface);
/** EC2 DescribeNetworkInterfaces: those that carry the cluster's security group, without the HSMs' own: its clients. */
const clientInterfaces = schemas.array(networkInterface.extend({ instance_id: schemas.string().optional() }));
/** EC2 DescribeFlowLogs: those of the VPC, and of the subnets that the cluster uses. */
const flowLogs = schemas.array(schemas.strictObject({
    flow_log_id: schemas.string(),
    /** The VPC or subnet whose traffic it records. */
    resource_id: schemas.string(),
    /** ACTIVE; others are not documented. */
    status: schemas.string(),
    /** TrafficType: ALL, ACCEPT or REJECT. Absent on a flow log of another kind of resource. */
    traffic_type: schemas.string().optional(),
    /** DeliverLogsStatus: SUCCESS or FAILED. */
    deliver_logs_status: schemas.string().optional(),
    deliver_logs_error_message: schemas.string().optional(),
}));
/** CloudWatch Logs DescribeLogGroups: the group that holds the cluster's audit log, `/aws/cloudhsm/<cluster id>`. */
const logGroup = schemas.strictObject({
    exists: schemas.boolean(),
    log_group_name: schemas.string(),
    /** Absent: its events never expire. */
    retention_in_days: schemas.number().optional(),
    /** Absent: encrypted with a key of CloudWatch Logs. */
    kms_key_id: schemas.string().optional(),
    deletion_protection_enabled: schemas.boolean().optional(),
});
/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each active HSM had in any hour since a time. Unknown
 * where CloudWatch has no data of one of them.
 */
const sessionCounts = schemas.strictObject({
    since: resource/* timestamp */.vE,
    hsms: schemas.array(schemas.strictObject({ hsm_id: schemas.string(), maximum: schemas.number() })),
});
/**
 * Amazon Inspector ListCoverage of the instances of {@link clientInterfaces}: the scans of each, none where Inspector does
 * not know it. Of an instance of another account, into whose VPC the cluster was shared, only that account can tell.
 */
const inspectorCoverage = (0,availability/* whereAvailable */.b)({
    instances: schemas.array(schemas.strictObject({
        instance_id: schemas.string(),
        scans: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({
            /** ScanType: PACKAGE or NETWORK. */
            scan_type: schemas.string(),
            /** ScanStatusCode: ACTIVE or INACTIVE, and why. */
            status: schemas.string(),
            reason: schemas.string(),
            last_scanned_at: resource/* timestamp */.vE.optional(),
        }))),
    })),
});
/** Amazon Inspector ListFindings: those of the instances of {@link clientInterfaces} that are active, and critical or high. */
const inspectorFindings = schemas.array(schemas.strictObject({
    finding_arn: schemas.string(),
    severity: schemas.string(),
    title: schemas.string(),
    instance_ids: schemas.array(schemas.string()),
    vulnerability_id: schemas.string().optional(),
    /** FixAvailable: YES, NO or PARTIAL. */
    fix_available: schemas.string().optional(),
}));
const schema_facets = {
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
    flow_logs: flowLogs,
    log_group: logGroup,
    alarms: alarm/* alarms */.bq,
    session_counts: sessionCounts,
    inspector_coverage: inspectorCoverage,
    inspector_findings: inspectorFindings,
};
const cloudhsmCluster = (0,resource/* resourceSchema */.C5)(schema_facets);

;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/inspector.js






/** The most alternatives that a filter of Inspector takes: the model of its API. */
const ALTERNATIVES = 10;
/** The instances that carry the cluster's security group, each with the account that its network interface belongs to. */
function clientInstances({ client_interfaces: clients }) {
    const carrying = clients?.status === "known" ? clients.value : [];
    const owners = carrying.flatMap(({ instance_id, owner_id }) => instance_id === undefined ? [] : [[instance_id, owner_id]]);
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
        schema: inspectorCoverage,
        after: ["client_interfaces"],
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
        schema: inspectorFindings,
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















const describeClusters = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudhsm, "cloudhsm:DescribeClusters", (module, input) => new module.DescribeClustersCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.Clusters));
function describe(action, command) {
    return (0,operation/* operation */.M)(ec2/* ec2 */.l, action, command, ec2/* EC2_LIMITS */.A);
}
const describeVpcs = (0,operation/* paged */.I)(describe("ec2:DescribeVpcs", (module, input) => new module.DescribeVpcsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.Vpcs));
const describeSubnets = (0,operation/* paged */.I)(describe("ec2:DescribeSubnets", (module, input) => new module.DescribeSubnetsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.Subnets));
const describeRouteTables = (0,operation/* paged */.I)(describe("ec2:DescribeRouteTables", (module, input) => new module.DescribeRouteTablesCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.RouteTables));
const describeSecurityGroups = (0,operation/* paged */.I)(describe("ec2:DescribeSecurityGroups", (module, input) => new module.DescribeSecurityGroupsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.SecurityGroups));
const getManagedPrefixListEntries = (0,operation/* paged */.I)(describe("ec2:GetManagedPrefixListEntries", (module, input) => new module.GetManagedPrefixListEntriesCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.Entries));
const describeNetworkAcls = (0,operation/* paged */.I)(describe("ec2:DescribeNetworkAcls", (module, input) => new module.DescribeNetworkAclsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.NetworkAcls));
const describeNetworkInterfaces = (0,operation/* paged */.I)(describe("ec2:DescribeNetworkInterfaces", (module, input) => new module.DescribeNetworkInterfacesCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.NetworkInterfaces));
const describeVpcBlockPublicAccessOptions = describe("ec2:DescribeVpcBlockPublicAccessOptions", (module, input) => new module.DescribeVpcBlockPublicAccessOptionsCommand(input));
const describeFlowLogs = (0,operation/* paged */.I)(describe("ec2:DescribeFlowLogs", (module, input) => new module.DescribeFlowLogsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.FlowLogs));
/** How far back the sessions are counted: as far as CloudWatch finds metrics that have stopped. */
const SESSION_DAYS = 14;
async function* cloudhsm_cluster_list(caller, place) {
    const { account, partition, region } = place;
    for await (const page of asking(caller, place, describeClusters).pages({ MaxResults: 25 })) {
        if (page instanceof collect_failure/* CallFailed */.Ep)
            yield page;
        else {
            for (const cluster of page) {
                const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.ClusterId}`;
                yield { arn, facets: { metadata: cloudhsm_cluster_metadataOf(cluster) } };
            }
        }
    }
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
/** Every wanted id must be in the answer: what EC2 leaves out is no proof of anything. */
function complete(asked, wanted, found, id) {
    const ids = new Set(found.map(id));
    const missing = wanted.filter((each) => !ids.has(each));
    if (missing.length === 0)
        return found;
    const message = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not in the answer`;
    throw new collect_failure/* CallFailed */.Ep({ kind: "not_found", action: asked.action, message }, false);
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
            throw new collect_failure/* CallFailed */.Ep({ kind: "not_found", action: describeClusters.action, message }, false);
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
        subnet_id: found.SubnetId,
        status: found.Status,
        description: found.Description,
        private_ip_address: found.PrivateIpAddress,
        public_ips: [...new Set(publicIps.filter((address) => address !== undefined))],
        ipv6_addresses: (found.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []),
        group_ids: (found.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []).sort(),
    });
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
        })),
    }));
}
function routeTableOf(table) {
    const associations = (table.Associations ?? []).filter((association) => association.GatewayId === undefined && (association.AssociationState?.State ?? "associated") === "associated");
    return (0,collect_answer/* present */.Eb)({
        route_table_id: table.RouteTableId,
        owner_id: table.OwnerId,
        main: associations.some(({ Main }) => Main === true),
        subnet_ids: associations.flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
        routes: table.Routes?.map((route) => (0,collect_answer/* present */.Eb)({
            destination_cidr_block: route.DestinationCidrBlock,
            destination_ipv6_cidr_block: route.DestinationIpv6CidrBlock,
            destination_prefix_list_id: route.DestinationPrefixListId,
            gateway_id: route.GatewayId,
            egress_only_internet_gateway_id: route.EgressOnlyInternetGatewayId,
            nat_gateway_id: route.NatGatewayId,
            transit_gateway_id: route.TransitGatewayId,
            vpc_peering_connection_id: route.VpcPeeringConnectionId,
            network_interface_id: route.NetworkInterfaceId,
            state: route.State,
        })),
    });
}
/**
 * A subnet without a table of its own uses the VPC's main table. In a subnet that another account shares, a table of its
 * own may exist and not be visible here, so the main table proves nothing: unknown.
 */
function routed(cluster, tables) {
    const own = new Set(tables.flatMap(({ subnet_ids }) => subnet_ids ?? []));
    const main = tables.some((table) => table.main === true);
    const shared = new Set(cluster.subnets?.status === "known"
        ? cluster.subnets.value.filter((each) => each.owner_id !== cluster.account).map((each) => each.subnet_id)
        : []);
    const unrouted = subnetIds(cluster).filter((id) => !own.has(id) && (!main || shared.has(id)));
    if (unrouted.length === 0)
        return tables;
    const message = `no route table is visible for ${unrouted.join(", ")} (a subnet shared by another account?)`;
    throw new collect_failure/* CallFailed */.Ep({ kind: "not_found", action: describeRouteTables.action, message }, false);
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
    });
}
/** Every subnet has a network ACL: one that none of them names has one that is not visible here, so unknown. */
function covering(cluster, acls) {
    const covered = new Set(acls.flatMap(({ subnet_ids }) => subnet_ids ?? []));
    const bare = subnetIds(cluster).filter((id) => !covered.has(id));
    if (bare.length === 0)
        return acls;
    const message = `no network ACL is visible for ${bare.join(", ")} (a subnet shared by another account?)`;
    throw new collect_failure/* CallFailed */.Ep({ kind: "not_found", action: describeNetworkAcls.action, message }, false);
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
    const permissions = groups.flatMap((group) => [...group.ip_permissions, ...group.ip_permissions_egress]);
    return [...new Set(permissions.flatMap((permission) => permission.prefix_list_ids))].sort();
}
function activeHsms(cluster) {
    return (knownMetadata(cluster)?.hsms ?? []).filter(({ state }) => state === "ACTIVE").map(({ hsm_id }) => hsm_id);
}
/** CloudHSM clusters, with the network that they stand in and what is watched of them. */
const cloudhsmClusterType = {
    name: "cloudhsm_cluster",
    schema: cloudhsmCluster,
    lists_by: [describeClusters],
    list: cloudhsm_cluster_list,
    listed: { metadata: metadata },
    facets: {
        vpc: facet(describeVpcs, {
            schema: vpc,
            applies: hasVpc,
            read: async (ask, cluster) => {
                const id = knownMetadata(cluster)?.vpc_id ?? "";
                const [found] = complete(describeVpcs, [id], await ask({ Filters: vpcFilter(cluster) }), ({ VpcId }) => VpcId);
                return (0,collect_answer/* present */.Eb)({
                    vpc_id: found?.VpcId,
                    owner_id: found?.OwnerId,
                    cidr_blocks: (found?.CidrBlockAssociationSet ?? [{ CidrBlock: found?.CidrBlock }]).flatMap(({ CidrBlock }) => CidrBlock ?? []),
                    ipv6_cidr_blocks: (found?.Ipv6CidrBlockAssociationSet ?? []).flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
                });
            },
        }),
        subnets: facet(describeSubnets, {
            schema: subnets,
            read: async (ask, cluster) => {
                const ids = subnetIds(cluster);
                if (ids.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "subnet-id", Values: ids }] });
                return complete(describeSubnets, ids, found, ({ SubnetId }) => SubnetId).map((subnet) => (0,collect_answer/* present */.Eb)({
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
                }));
            },
        }),
        route_tables: facet(describeRouteTables, {
            schema: routeTables,
            after: ["subnets"],
            applies: hasVpc,
            read: async (ask, cluster) => routed(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(routeTableOf)),
        }),
        network_interfaces: facet(describeNetworkInterfaces, {
            schema: networkInterfaces,
            read: async (ask, cluster) => {
                const { standing, leaving } = interfaceIds(cluster);
                if (standing.length + leaving.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "network-interface-id", Values: [...standing, ...leaving] }] });
                return complete(describeNetworkInterfaces, standing, found, (each) => each.NetworkInterfaceId).map(interfaceOf);
            },
        }),
        security_groups: facet(describeSecurityGroups, {
            schema: securityGroups,
            after: ["network_interfaces"],
            read: async (ask, cluster) => {
                const ids = groupIds(cluster);
                if (ids.length === 0)
                    return [];
                const found = await ask({ Filters: [{ Name: "group-id", Values: ids }] });
                return complete(describeSecurityGroups, ids, found, ({ GroupId }) => GroupId).map((group) => (0,collect_answer/* present */.Eb)({
                    group_id: group.GroupId,
                    group_name: group.GroupName,
                    owner_id: group.OwnerId,
                    vpc_id: group.VpcId,
                    ip_permissions: permissionsOf(group.IpPermissions),
                    ip_permissions_egress: permissionsOf(group.IpPermissionsEgress),
                }));
            },
        }),
        prefix_lists: facet(getManagedPrefixListEntries, {
            schema: prefixLists,
            after: ["security_groups"],
            read: async (ask, cluster) => {
                const lists = prefixListIds(cluster).map(async (id) => {
                    const entries = await ask({ PrefixListId: id });
                    return [id, entries.flatMap(({ Cidr }) => Cidr ?? []).sort()];
                });
                return Object.fromEntries(await Promise.all(lists));
            },
        }),
        network_acls: facet(describeNetworkAcls, {
            schema: networkAcls,
            applies: hasVpc,
            read: async (ask, cluster) => covering(cluster, (await ask({ Filters: vpcFilter(cluster) })).map(networkAclOf)),
        }),
        // Asked only where a subnet says so itself, so that the account's word can be held against it.
        vpc_block_public_access: facet(describeVpcBlockPublicAccessOptions, {
            schema: vpcBlockPublicAccess,
            after: ["subnets"],
            read: async (ask, cluster, place) => {
                if (!saysClosed(cluster))
                    return null;
                const answer = await place.once(describeVpcBlockPublicAccessOptions, () => ask({}));
                const options = answer.VpcBlockPublicAccessOptions;
                return (0,collect_answer/* present */.Eb)({ state: options?.State, internet_gateway_block_mode: options?.InternetGatewayBlockMode });
            },
        }),
        client_interfaces: facet(describeNetworkInterfaces, {
            schema: clientInterfaces,
            applies: (cluster) => knownMetadata(cluster)?.security_group !== undefined,
            read: async (ask, cluster) => {
                const known = knownMetadata(cluster);
                const own = new Set((known?.hsms ?? []).map(({ eni_id }) => eni_id));
                const found = await ask({ Filters: [{ Name: "group-id", Values: [known?.security_group ?? ""] }] });
                return found
                    .filter(({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId))
                    .map((each) => ({ ...interfaceOf(each), ...(0,collect_answer/* present */.Eb)({ instance_id: each.Attachment?.InstanceId }) }));
            },
        }),
        flow_logs: facet(describeFlowLogs, {
            schema: flowLogs,
            applies: hasVpc,
            read: async (ask, cluster) => {
                const Values = [knownMetadata(cluster)?.vpc_id ?? "", ...subnetIds(cluster)];
                return (await ask({ Filter: [{ Name: "resource-id", Values }] })).map((flow) => (0,collect_answer/* present */.Eb)({
                    flow_log_id: flow.FlowLogId,
                    resource_id: flow.ResourceId,
                    status: flow.FlowLogStatus,
                    traffic_type: flow.TrafficType,
                    deliver_logs_status: flow.DeliverLogsStatus,
                    deliver_logs_error_message: flow.DeliverLogsErrorMessage,
                }));
            },
        }),
        log_group: facet(describeLogGroups, {
            schema: logGroup,
            applies: (cluster) => knownMetadata(cluster) !== undefined,
            read: async (ask, cluster) => {
                const name = `/aws/cloudhsm/${knownMetadata(cluster)?.cluster_id ?? ""}`;
                const found = (await ask({ logGroupNamePrefix: name })).find(({ logGroupName }) => logGroupName === name);
                return (0,collect_answer/* present */.Eb)({
                    exists: found !== undefined,
                    log_group_name: name,
                    retention_in_days: found?.retentionInDays,
                    kms_key_id: found?.kmsKeyId,
                    deletion_protection_enabled: found?.deletionProtectionEnabled,
                });
            },
        }),
        alarms: facet(describeAlarms, {
            schema: alarm/* alarms */.bq,
            read: async (ask, _cluster, place) => alarmsAbout("AWS/CloudHSM", ask, place),
        }),
        session_counts: facet(getMetricData, {
            schema: sessionCounts,
            applies: (cluster) => activeHsms(cluster).length > 0,
            read: async (ask, cluster, place) => {
                const ids = activeHsms(cluster);
                const sessions = ids.map((value) => ({
                    namespace: "AWS/CloudHSM",
                    metric_name: "HsmSessionCount",
                    value,
                    statistic: "Maximum",
                }));
                const found = await hourlyValues(ask, sessions, place.collected_at, SESSION_DAYS);
                const since = new Date(Date.parse(place.collected_at) - SESSION_DAYS * 86_400_000).toISOString();
                const hsms = ids.map((hsm_id, index) => {
                    const values = (found[index] ?? []).flat();
                    if (values.length === 0)
                        throw noData(`HsmSessionCount of ${hsm_id}`);
                    return { hsm_id, maximum: values.reduce((most, value) => Math.max(most, value)) };
                });
                return { since, hsms };
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

;// CONCATENATED MODULE: ./build/program/src/collect/aws/kms.js
const kms = {
    service_id: "KMS",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 92632, 19)),
    connect: (module, options) => new module.KMSClient(options),
};
/**
 * How KMS pages: `Truncated`, and `NextMarker` only then. A cut list without a marker counts as no list at all, since what
 * is behind it would be lost.
 */
function kmsPaging(items) {
    return {
        items: (output) => output.Truncated === true && output.NextMarker === undefined ? undefined : items(output),
        next: (output) => (output.Truncated === false ? undefined : output.NextMarker),
        resume: (input, mark) => ({ ...input, Marker: mark }),
    };
}

// EXTERNAL MODULE: ./build/program/src/collect/kms_custom_key_store/schema.js
var kms_custom_key_store_schema = __webpack_require__(74140);
;// CONCATENATED MODULE: ./build/program/src/collect/kms_custom_key_store/kms_custom_key_store.js









const describeCustomKeyStores = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:DescribeCustomKeyStores", (module, input) => new module.DescribeCustomKeyStoresCommand(input), { quota: 5 }), kmsPaging((output) => output.CustomKeyStores));
async function* kms_custom_key_store_list(caller, place) {
    const { account, partition, region } = place;
    for await (const page of asking(caller, place, describeCustomKeyStores).pages({ Limit: 1000 })) {
        if (page instanceof collect_failure/* CallFailed */.Ep)
            yield page;
        else {
            for (const store of page) {
                const arn = `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.CustomKeyStoreId}`;
                yield { arn, facets: { metadata: kms_custom_key_store_metadataOf(store) } };
            }
        }
    }
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
function isExternal(store) {
    return store.metadata?.status === "known" && store.metadata.value.type === "EXTERNAL_KEY_STORE";
}
/** KMS custom key stores: in a CloudHSM cluster, or behind an external key store proxy. */
const kmsCustomKeyStoreType = {
    name: "kms_custom_key_store",
    schema: kms_custom_key_store_schema/* kmsCustomKeyStore */.Zy,
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
                    const newest = (found[index] ?? []).flatMap((series) => series.slice(0, 1));
                    if (newest.length === 0)
                        throw noData(`${metric_name} of ${value}`);
                    return newest;
                });
                return {
                    certificate_days_to_expire: Math.min(...(certificate ?? [])),
                    credential_age_days: Math.max(...(credential ?? [])),
                };
            },
        }),
    },
    label: (store) => store.metadata?.status === "known"
        ? store.metadata.value.custom_key_store_name
        : store.arn.split("/").slice(-1).join(),
    keeps: () => true,
};

// EXTERNAL MODULE: ./build/program/src/collect/kms_key/schema.js
var kms_key_schema = __webpack_require__(45454);
;// CONCATENATED MODULE: ./build/program/src/collect/kms_key/kms_key.js











// Quotas: https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html
const listKeys = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:ListKeys", (module, input) => new module.ListKeysCommand(input), {
    quota: 500,
}), kmsPaging((output) => output.Keys));
const listAliases = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:ListAliases", (module, input) => new module.ListAliasesCommand(input), {
    quota: 500,
}), kmsPaging((output) => output.Aliases));
const describeKey = (0,operation/* operation */.M)(kms, "kms:DescribeKey", (module, input) => new module.DescribeKeyCommand(input), { quota: 2000 });
const getKeyPolicy = (0,operation/* operation */.M)(kms, "kms:GetKeyPolicy", (module, input) => new module.GetKeyPolicyCommand(input), { quota: 1000 });
const getKeyRotationStatus = (0,operation/* operation */.M)(kms, "kms:GetKeyRotationStatus", (module, input) => new module.GetKeyRotationStatusCommand(input), { quota: 1000 });
const listGrants = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:ListGrants", (module, input) => new module.ListGrantsCommand(input), {
    quota: 100,
}), kmsPaging((output) => output.Grants));
const listResourceTags = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:ListResourceTags", (module, input) => new module.ListResourceTagsCommand(input), { quota: 2000 }), kmsPaging((output) => output.Tags));
const listKeyRotations = (0,operation/* paged */.I)((0,operation/* operation */.M)(kms, "kms:ListKeyRotations", (module, input) => new module.ListKeyRotationsCommand(input), { quota: 100 }), kmsPaging((output) => output.Rotations));
const getKeyLastUsage = (0,operation/* operation */.M)(kms, "kms:GetKeyLastUsage", (module, input) => new module.GetKeyLastUsageCommand(input), { quota: 5 });
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
        if (page instanceof collect_failure/* CallFailed */.Ep) {
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
        yield new collect_failure/* CallFailed */.Ep({ kind: "invalid", action: listKeys.action, message }, false);
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
        if (page instanceof collect_failure/* CallFailed */.Ep) {
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
    if (waits && error instanceof collect_failure/* CallFailed */.Ep && error.reason.message.startsWith("UnsupportedOperationException"))
        return [];
    throw error;
}
/** One call, also where two facets of a key that waits for its deletion hold the tags. */
function readTags(ask, key, place) {
    const read = async () => (0,collect_answer/* tagsOf */.Fg)(await ask({ KeyId: key.arn, Limit: 50 }));
    return waitsForDeletion(key) ? place.once(listResourceTags, read, key.arn) : read();
}
function usageOf({ TrackingStartDate, KeyLastUsage }) {
    return (0,collect_answer/* present */.Eb)({
        tracking_start_date: (0,collect_answer/* isoTime */.Ly)(TrackingStartDate),
        last_used: (0,collect_answer/* isoTime */.Ly)(KeyLastUsage?.Timestamp),
        operation: KeyLastUsage?.Operation,
    });
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
    schema: kms_key_schema/* kmsKey */.zJ,
    lists_by: [listKeys, listAliases],
    list: kms_key_list,
    listed: {},
    facets: {
        metadata: facet(describeKey, {
            schema: kms_key_schema/* metadata */.yu,
            always: true,
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
            read: async (ask, key) => {
                const { Policy } = await ask({ KeyId: key.arn, PolicyName: "default" });
                return { document: (0,policy_document/* parsePolicyDocument */.X)(Policy) };
            },
        }),
        rotation: facet(getKeyRotationStatus, {
            schema: kms_key_schema/* rotation */.ni,
            after,
            applies: tellsRotation,
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
            read: async (ask, key) => (await ask({ KeyId: key.arn, Limit: 100 })).map((grant) => (0,collect_answer/* present */.Eb)({
                grant_id: grant.GrantId,
                name: grant.Name,
                grantee_principal: grant.GranteePrincipal,
                grantee_service_principal: grant.GranteeServicePrincipal,
                retiring_principal: grant.RetiringPrincipal,
                retiring_service_principal: grant.RetiringServicePrincipal,
                issuing_account: grant.IssuingAccount,
                operations: grant.Operations,
                has_constraints: grant.Constraints !== undefined,
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

;// CONCATENATED MODULE: ./build/program/src/collect/aws/access_analyzer.js



const accessAnalyzer = {
    service_id: "AccessAnalyzer",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(645)]).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19)),
    connect: (module, options) => new module.AccessAnalyzerClient(options),
    regions: regions/* ACCESS_ANALYZER_REGIONS */.kH,
};
const listAnalyzers = (0,operation/* paged */.I)((0,operation/* operation */.M)(accessAnalyzer, "access-analyzer:ListAnalyzers", (module, input) => new module.ListAnalyzersCommand(input)), (0,next_token/* restTokenPaging */.S)((output) => output.analyzers));
/** The operation ListFindingsV2, which IAM knows by the name of the first version. */
const listAnalyzerFindings = (0,operation/* paged */.I)((0,operation/* operation */.M)(accessAnalyzer, "access-analyzer:ListFindings", (module, input) => new module.ListFindingsV2Command(input)), (0,next_token/* restTokenPaging */.S)((output) => output.findings));

;// CONCATENATED MODULE: ./build/program/src/collect/region/schema.js




/**
 * CloudTrail DescribeTrails with shadow trails: those of the Region, the multi-Region trails of others, and the
 * organization's, which belong to its management account or delegated administrator.
 */
const trails = schemas.array(schemas.strictObject({
    trail_arn: schemas.string(),
    name: schemas.string(),
    home_region: schemas.string(),
    is_multi_region_trail: schemas.boolean(),
    is_organization_trail: schemas.boolean(),
    log_file_validation_enabled: schemas.boolean(),
    kms_key_id: schemas.string().optional(),
    s3_bucket_name: schemas.string().optional(),
    cloud_watch_logs_log_group_arn: schemas.string().optional(),
}));
/** CloudTrail GetTrailStatus of every trail, in its home Region. An error is absent where there is none. */
const trailStatus = schemas.array(schemas.strictObject({
    trail_arn: schemas.string(),
    status: (0,observed/* observed */.Px)(schemas.strictObject({
        is_logging: schemas.boolean(),
        latest_delivery_error: schemas.string().optional(),
        latest_digest_delivery_error: schemas.string().optional(),
        latest_cloud_watch_logs_delivery_error: schemas.string().optional(),
    })),
}));
const names = schemas.array(schemas.string());
/** CloudTrail GetEventSelectors of every trail, in its home Region: a trail has basic selectors or advanced ones. */
const eventSelectors = schemas.array(schemas.strictObject({
    trail_arn: schemas.string(),
    selectors: (0,observed/* observed */.Px)(schemas.union([
        schemas.strictObject({
            event_selectors: schemas.array(schemas.strictObject({
                read_write_type: schemas.string(),
                include_management_events: schemas.boolean(),
                exclude_management_event_sources: names,
            })),
        }),
        schemas.strictObject({
            advanced_event_selectors: schemas.array(schemas.strictObject({
                field_selectors: schemas.array(schemas.strictObject({
                    field: schemas.string(),
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
const metricOfFilter = schemas.strictObject({
    namespace: schemas.string(),
    metric_name: schemas.string(),
    /** What each match counts: a number, or a field of the event. */
    value: schemas.string(),
    /** The names of its dimensions. */
    dimensions: names,
});
/** CloudWatch Logs DescribeMetricFilters of the log groups that the trails deliver to, each in its own Region. */
const metricFilters = schemas.array(schemas.strictObject({
    log_group_arn: schemas.string(),
    filters: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({
        filter_name: schemas.string(),
        filter_pattern: schemas.string(),
        /** The pattern is not asked of the events as CloudTrail sent them, or not of all of them. */
        of_other_events: schemas.boolean(),
        metrics: schemas.array(metricOfFilter),
    }))),
}));
const notifier = schemas.strictObject({ alarm_name: schemas.string(), actions_enabled: schemas.boolean(), alarm_actions: names });
/** CloudWatch DescribeAlarms in the Regions of those log groups: the alarms on metrics that their filters make. */
const filterAlarms = schemas.array(schemas.strictObject({
    region: schemas.string(),
    alarms: (0,observed/* observed */.Px)(schemas.array(notifier.extend({
        comparison_operator: schemas.string().optional(),
        threshold: schemas.number().optional(),
        metrics: schemas.array(schemas.strictObject({
            namespace: schemas.string(),
            metric_name: schemas.string(),
            dimensions: schemas.record(schemas.string(), schemas.string()),
        })),
        composites: schemas.array(notifier),
    }))),
}));
/** EventBridge ListRules of the default event bus: the rules whose pattern names KMS. */
const eventRules = schemas.array(schemas.strictObject({ name: schemas.string(), state: schemas.string(), event_pattern: schemas.record(schemas.string(), schemas.json()) }));
/** EventBridge ListTargetsByRule of those rules: how many targets each has. */
const eventTargets = schemas.array(schemas.strictObject({ rule_name: schemas.string(), targets: (0,observed/* observed */.Px)(schemas.number()) }));
/**
 * AWS Config ListConfigurationRecorders: the customer managed one and those that AWS services made for themselves. What a
 * recorder of scope INTERNAL records is seen by its service alone:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_PutServiceLinkedConfigurationRecorder.html
 */
const configRecorders = schemas.array(schemas.strictObject({
    recorder_arn: schemas.string(),
    name: schemas.string(),
    service_principal: schemas.string().optional(),
    recording_scope: schemas.string(),
}));
/** AWS Config DescribeConfigurationRecorders of each: which types of resources it records, and how often. */
const configRecorderSettings = schemas.array(schemas.strictObject({
    recorder_arn: schemas.string(),
    settings: (0,observed/* observed */.Px)(schemas.strictObject({
        strategy: schemas["enum"]([
            "ALL_SUPPORTED_RESOURCE_TYPES",
            "INCLUSION_BY_RESOURCE_TYPES",
            "EXCLUSION_BY_RESOURCE_TYPES",
        ]),
        /** Those that the strategy names: included, excluded, or none. */
        resource_types: names,
        frequency: schemas.string(),
        overrides: schemas.array(schemas.strictObject({ resource_types: names, frequency: schemas.string() })),
    })),
}));
/** How something went last, in one spelling: AWS documents `Success` and `Not_Applicable`, and sends `SUCCESS` too. */
const outcome = schemas["enum"](["success", "failure", "pending", "not_applicable"]);
/** AWS Config DescribeConfigurationRecorderStatus of each. */
const configRecorderStatus = schemas.array(schemas.strictObject({
    recorder_arn: schemas.string(),
    status: (0,observed/* observed */.Px)(schemas.strictObject({
        is_recording: schemas.boolean(),
        last_status: outcome.optional(),
        last_status_since: schemas.string().optional(),
        last_error_code: schemas.string().optional(),
    })),
}));
/** AWS Config DescribeDeliveryChannelStatus: how the history was last delivered; nothing where it never was. */
const configDelivery = schemas.array(schemas.strictObject({
    name: schemas.string(),
    history_last_status: outcome.optional(),
    history_last_error_code: schemas.string().optional(),
}));
/** AWS Config DescribeConfigRules: the rules about keys. */
const configRules = schemas.array(schemas.strictObject({
    name: schemas.string(),
    state: schemas.string(),
    owner: schemas.string(),
    source_identifier: schemas.string().optional(),
    /** The service that made the rule for itself. */
    created_by: schemas.string().optional(),
    resource_types: names,
}));
/** GuardDuty ListDetectors: none where GuardDuty is off. */
const guarddutyDetectors = (0,availability/* whereAvailable */.b)({ detector_ids: names });
/** GuardDuty GetDetector of each. */
const guarddutyDetectorSettings = schemas.array(schemas.strictObject({
    detector_id: schemas.string(),
    settings: (0,observed/* observed */.Px)(schemas.strictObject({
        status: schemas.string(),
        /** Of the foundational source that tells how credentials are used. */
        cloudtrail_status: schemas.string().optional(),
        finding_publishing_frequency: schemas.string().optional(),
    })),
}));
/** Security Hub CSPM DescribeHub: whether the account is subscribed to it in the Region. */
const securityHub = schemas.union([
    schemas.strictObject({ is_enabled: schemas.literal(false) }),
    schemas.strictObject({
        is_enabled: schemas.literal(true),
        hub_arn: schemas.string(),
        subscribed_at: schemas.string().optional(),
        auto_enable_controls: schemas.boolean().optional(),
        control_finding_generator: schemas.string().optional(),
    }),
]);
/** Security Hub CSPM GetEnabledStandards, those about AWS; none where the hub is off. */
const securityHubStandards = schemas.array(schemas.strictObject({ standard_arn: schemas.string(), status: schemas.string(), status_reason: schemas.string().optional() }));
/** Security Hub CSPM BatchGetSecurityControls: whether the controls on keys and on the audit services are on. */
const securityHubControls = schemas.array(schemas.strictObject({
    control_id: schemas.string(),
    control: (0,observed/* observed */.Px)(schemas.union([
        /** `status` is of all standards together. */
        schemas.strictObject({ exists: schemas.literal(true), status: schemas.string(), title: schemas.string() }),
        schemas.strictObject({ exists: schemas.literal(false) }),
    ])),
}));
/** Security Hub CSPM ListStandardsControlAssociations of the controls that are off: where, and why if somebody said so. */
const securityHubControlAssociations = schemas.array(schemas.strictObject({
    control_id: schemas.string(),
    associations: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({ standard_arn: schemas.string(), status: schemas.string(), updated_reason: schemas.string().optional() }))),
}));
/** Security Hub CSPM GetFindings: what its controls KMS.1 to KMS.5 say of resources of this account and Region. */
const keyControlFindings = schemas.strictObject({
    /** False where there are more findings than are read. */
    is_complete: schemas.boolean(),
    findings: schemas.array(schemas.strictObject({
        control_id: schemas.string(),
        title: schemas.string(),
        /** PASSED, FAILED, WARNING or NOT_AVAILABLE. */
        compliance_status: schemas.string(),
        /** NEW, NOTIFIED, RESOLVED or SUPPRESSED. */
        workflow_status: schemas.string(),
        resource_arns: names,
        updated_at: schemas.string(),
    })),
});
/** Amazon Inspector BatchGetAccountStatus: ENABLED, ENABLING, DISABLED, … of the account, and of its scans of EC2 instances. */
const inspectorStatus = (0,availability/* whereAvailable */.b)({ status: schemas.string(), ec2_status: schemas.string() });
/** IAM Access Analyzer ListAnalyzers: the account's own analyzers for external access, those of its organization included. */
const accessAnalyzers = (0,availability/* whereAvailable */.b)({
    analyzers: schemas.array(schemas.strictObject({
        analyzer_arn: schemas.string(),
        name: schemas.string(),
        /** ACCOUNT, or ORGANIZATION in the account that administers the organization's analyzers. */
        type: schemas.string(),
        /** ACTIVE, CREATING, DISABLED or FAILED. */
        status: schemas.string(),
        status_reason: schemas.string().optional(),
    })),
});
/** IAM Access Analyzer ListFindingsV2 of each that is active: its active findings about the account's KMS keys. */
const externalAccessFindings = schemas.array(schemas.strictObject({
    analyzer_arn: schemas.string(),
    findings: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({
        finding_id: schemas.string(),
        resource_arn: schemas.string(),
        /** ACCESS_DENIED or INTERNAL_ERROR where the key could not be analyzed: then nothing was found. */
        error: schemas.string().optional(),
        updated_at: schemas.string(),
    }))),
}));
/** Audit Manager GetAccountStatus: ACTIVE or PENDING_ACTIVATION. It can be had only by accounts that were registered in time. */
const auditManagerStatus = (0,availability/* whereAvailable */.b)({ status: schemas.string() });
/** Audit Manager ListAssessments: those that are active. */
const auditManagerAssessments = schemas.array(schemas.strictObject({ assessment_id: schemas.string(), name: schemas.string(), compliance_type: schemas.string().optional() }));
const region_schema_facets = {
    trails,
    trail_status: trailStatus,
    event_selectors: eventSelectors,
    metric_filters: metricFilters,
    filter_alarms: filterAlarms,
    event_rules: eventRules,
    event_targets: eventTargets,
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
const region = (0,resource/* resourceSchema */.C5)(region_schema_facets);

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
        schema: accessAnalyzers,
        read: async (ask, _region) => {
            const analyzers = (await ask({})).filter(({ type }) => type === undefined || EXTERNAL.includes(type));
            return { available: true, analyzers: analyzers.map(analyzerOf) };
        },
        answeredBy: (failure, place) => notOffered("IAM Access Analyzer", failure, place),
    }),
    external_access_findings: facet(listAnalyzerFindings, {
        schema: externalAccessFindings,
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

// EXTERNAL MODULE: ./build/program/src/collect/aws/audit_manager.js
var audit_manager = __webpack_require__(23206);
;// CONCATENATED MODULE: ./build/program/src/collect/region/audit_manager.js





/** https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html */
const CLOSED = "AWS Audit Manager is closed to new customers since 2026-04-30, and the account is not registered here";
function isRegistered({ audit_manager: manager }) {
    return manager?.status === "known" && manager.value.available && manager.value.status === "ACTIVE";
}
/** Whether Audit Manager gathers evidence in a Region. */
const auditManagerFacets = {
    audit_manager: facet(audit_manager/* getAccountStatus */.WU, {
        schema: auditManagerStatus,
        read: async (ask, _region) => {
            const { status } = await ask({});
            return status === "INACTIVE" ? unavailable(CLOSED) : (0,collect_answer/* present */.Eb)({ available: true, status });
        },
        answeredBy: (failure, place) => notOffered("AWS Audit Manager", failure, place),
    }),
    audit_manager_assessments: facet(audit_manager/* listAssessments */.q, {
        schema: auditManagerAssessments,
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

;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudtrail.js

const cloudtrail = {
    service_id: "CloudTrail",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19)),
    connect: (module, options) => new module.CloudTrailClient(options),
};
/** Quotas: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const LIMITS = { quota: 10 };
const describeTrails = (0,operation/* operation */.M)(cloudtrail, "cloudtrail:DescribeTrails", (module, input) => new module.DescribeTrailsCommand(input), LIMITS);
const getTrailStatus = (0,operation/* operation */.M)(cloudtrail, "cloudtrail:GetTrailStatus", (module, input) => new module.GetTrailStatusCommand(input), LIMITS);
const getEventSelectors = (0,operation/* operation */.M)(cloudtrail, "cloudtrail:GetEventSelectors", (module, input) => new module.GetEventSelectorsCommand(input), LIMITS);

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
    trails: facet(describeTrails, {
        schema: trails,
        read: async (ask, _region) => {
            const { trailList } = await ask({ includeShadowTrails: true });
            return trailList?.map(trailOf);
        },
    }),
    trail_status: facet(getTrailStatus, {
        schema: trailStatus,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            status: await place.onceInAccount(getTrailStatus, () => ask.attempt({ Name: arn }, statusOf, home), arn),
        }))),
    }),
    event_selectors: facet(getEventSelectors, {
        schema: eventSelectors,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            selectors: await place.onceInAccount(getEventSelectors, () => ask.attempt({ TrailName: arn }, selectorsOf, home), arn),
        }))),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/aws/config.js


const config = {
    service_id: "Config Service",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(101)]).then(__webpack_require__.t.bind(__webpack_require__, 67101, 19)),
    connect: (module, options) => new module.ConfigServiceClient(options),
};
const listConfigurationRecorders = (0,operation/* paged */.I)((0,operation/* operation */.M)(config, "config:ListConfigurationRecorders", (module, input) => new module.ListConfigurationRecordersCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.ConfigurationRecorderSummaries));
const describeConfigurationRecorders = (0,operation/* operation */.M)(config, "config:DescribeConfigurationRecorders", (module, input) => new module.DescribeConfigurationRecordersCommand(input));
const describeConfigurationRecorderStatus = (0,operation/* operation */.M)(config, "config:DescribeConfigurationRecorderStatus", (module, input) => new module.DescribeConfigurationRecorderStatusCommand(input));
const describeDeliveryChannelStatus = (0,operation/* operation */.M)(config, "config:DescribeDeliveryChannelStatus", (module, input) => new module.DescribeDeliveryChannelStatusCommand(input));
const describeConfigRules = (0,operation/* paged */.I)((0,operation/* operation */.M)(config, "config:DescribeConfigRules", (module, input) => new module.DescribeConfigRulesCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.ConfigRules));

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
        schema: configRecorders,
        read: async (ask, _region) => {
            const recorders = await ask({});
            // Those with a provider record the resources of another cloud.
            return recorders.filter(({ provider }) => provider === undefined).map(recorderOf);
        },
    }),
    config_recorder_settings: facet(describeConfigurationRecorders, {
        schema: configRecorderSettings,
        after: ["config_recorders"],
        read: (ask, region) => Promise.all(recordersOf(region).map(async (recorder) => ({
            recorder_arn: recorder.recorder_arn,
            settings: await ask.attempt(inputFor(recorder), ({ ConfigurationRecorders: [found] = [] }) => found === undefined ? undefined : settingsOf(found)),
        }))),
    }),
    config_recorder_status: facet(describeConfigurationRecorderStatus, {
        schema: configRecorderStatus,
        after: ["config_recorders"],
        read: (ask, region) => Promise.all(recordersOf(region).map(async (recorder) => ({
            recorder_arn: recorder.recorder_arn,
            status: await ask.attempt(inputFor(recorder), ({ ConfigurationRecordersStatus: [found] = [] }) => found === undefined ? undefined : config_statusOf(found)),
        }))),
    }),
    config_delivery: facet(describeDeliveryChannelStatus, {
        schema: configDelivery,
        read: async (ask, _region) => (await ask({})).DeliveryChannelsStatus?.map(deliveryOf),
    }),
    config_rules: facet(describeConfigRules, {
        schema: configRules,
        read: async (ask, _region) => (await ask({})).filter(isAboutKeys).map(ruleOf),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/aws/guardduty.js



const guardduty = {
    service_id: "GuardDuty",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(600)]).then(__webpack_require__.t.bind(__webpack_require__, 50600, 19)),
    connect: (module, options) => new module.GuardDutyClient(options),
    regions: regions/* GUARDDUTY_REGIONS */.ee,
};
const listDetectors = (0,operation/* paged */.I)((0,operation/* operation */.M)(guardduty, "guardduty:ListDetectors", (module, input) => new module.ListDetectorsCommand(input)), (0,next_token/* tokenPaging */.C)((output) => output.DetectorIds));
const getDetector = (0,operation/* operation */.M)(guardduty, "guardduty:GetDetector", (module, input) => new module.GetDetectorCommand(input));

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
        schema: guarddutyDetectors,
        read: async (ask, _region) => ({ available: true, detector_ids: await ask({}) }),
        answeredBy: (failure, place) => notOffered("Amazon GuardDuty", failure, place),
    }),
    guardduty_detector_settings: facet(getDetector, {
        schema: guarddutyDetectorSettings,
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
        message: (0,collect_failure/* bounded */.Mm)(failed === undefined
            ? `the answer does not hold ${account}`
            : `${failed.errorCode ?? ""}: ${failed.errorMessage ?? ""}`),
    };
    throw new collect_failure/* CallFailed */.Ep(reason, false);
}
/** Whether Amazon Inspector scans the instances of a Region. */
const inspector_inspectorFacets = {
    inspector_status: facet(batchGetAccountStatus, {
        schema: inspectorStatus,
        read: async (ask, _region, { account }) => inspector_statusOf(await ask({ accountIds: [account] }), account),
        answeredBy: (failure, place) => notOffered("Amazon Inspector", failure, place),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/collect/aws/eventbridge.js


const eventbridge = {
    service_id: "EventBridge",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(612)]).then(__webpack_require__.t.bind(__webpack_require__, 96612, 19)),
    connect: (module, options) => new module.EventBridgeClient(options),
};
/** Every call but PutEvents: https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/cloudwatch_limits_cwe.html */
const eventbridge_LIMITS = { quota: 50 };
const listRules = (0,operation/* paged */.I)((0,operation/* operation */.M)(eventbridge, "events:ListRules", (module, input) => new module.ListRulesCommand(input), eventbridge_LIMITS), (0,next_token/* tokenPaging */.C)((output) => output.Rules));
const listTargetsByRule = (0,operation/* paged */.I)((0,operation/* operation */.M)(eventbridge, "events:ListTargetsByRule", (module, input) => new module.ListTargetsByRuleCommand(input), eventbridge_LIMITS), (0,next_token/* tokenPaging */.C)((output) => output.Targets));

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
function filterOf(filter) {
    return (0,collect_answer/* present */.Eb)({
        filter_name: filter.filterName,
        filter_pattern: filter.filterPattern ?? "",
        of_other_events: filter.applyOnTransformedLogs === true || (filter.fieldSelectionCriteria ?? "") !== "",
        metrics: filter.metricTransformations?.map((made) => ({
            namespace: made.metricNamespace,
            metric_name: made.metricName,
            value: made.metricValue,
            dimensions: [...Object.keys(made.dimensions ?? {}), ...(filter.emitSystemFieldDimensions ?? [])].sort(),
        })),
    });
}
/** The metrics that the filters of a Region's log groups make, as `namespace name`. */
function metricsMade(region, of) {
    const groups = region.metric_filters?.status === "known" ? region.metric_filters.value : [];
    return new Set(groups
        .filter(({ log_group_arn }) => logGroupOf(log_group_arn).region === of)
        .flatMap(({ filters }) => (filters.status === "known" ? filters.value : []))
        .flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)));
}
/** A rule that says nothing of KMS, or of the events that matter, may match them among all others; it is no alarm of them. */
const NAMES_KMS = ["aws.kms", "kms.amazonaws.com", "DisableKey", "ScheduleKeyDeletion"];
/** What tells people that a key is disabled or about to be deleted: metric filters with alarms, and EventBridge rules. */
const keyDeletionFacets = {
    metric_filters: facet(describeMetricFilters, {
        schema: metricFilters,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(logGroups(region).map(async (group) => {
            const { arn: log_group_arn, name, account } = group;
            if (account !== place.account) {
                const message = `the log group ${name} is in account ${account}`.slice(0, 500);
                const action = describeMetricFilters.action;
                return { log_group_arn, filters: (0,observed/* unknown */.L5)({ kind: "unavailable", action, message }) };
            }
            const filters = await place.onceInAccount(describeMetricFilters, () => ask.attempt({ logGroupName: name }, (found) => found.map(filterOf), group.region), log_group_arn);
            return { log_group_arn, filters };
        })),
    }),
    filter_alarms: facet(describeAlarms, {
        schema: filterAlarms,
        after: ["metric_filters"],
        read: (ask, region, place) => {
            const own = logGroups(region).filter(({ account }) => account === place.account);
            const regions = [...new Set(own.map((group) => group.region))].sort();
            return Promise.all(regions.map(async (name) => {
                const made = metricsMade(region, name);
                if (made.size === 0)
                    return { region: name, alarms: { status: "known", value: [] } };
                const all = await everyAlarm(ask, place, name);
                if (all.status === "unknown")
                    return { region: name, alarms: all };
                const on = (0,alarm/* alarmsOnMetrics */.RD)(all.value, ({ namespace, metric_name }) => made.has(`${namespace} ${metric_name}`));
                return { region: name, alarms: { status: "known", value: on } };
            }));
        },
    }),
    event_rules: facet(listRules, {
        schema: eventRules,
        read: async (ask, _region) => (await ask({})).flatMap(({ Name: name, State: state, EventPattern: pattern = "" }) => NAMES_KMS.some((word) => pattern.includes(word))
            ? [(0,collect_answer/* present */.Eb)({ name, state, event_pattern: (0,policy_document/* parsePolicyDocument */.X)(pattern) })]
            : []),
    }),
    event_targets: facet(listTargetsByRule, {
        schema: eventTargets,
        after: ["event_rules"],
        read: (ask, region) => Promise.all((region.event_rules?.status === "known" ? region.event_rules.value : []).map(async ({ name }) => ({
            rule_name: name,
            targets: await ask.attempt({ Rule: name }, (targets) => targets.length),
        }))),
    }),
};

// EXTERNAL MODULE: ./build/program/src/collect/aws/security_hub.js
var security_hub = __webpack_require__(95743);
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
    return ((0,collect_failure/* errorName */.Is)(failure) === "InvalidAccessException" &&
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
        message: (0,collect_failure/* bounded */.Mm)(failed === undefined ? `the answer does not hold ${id}` : `${code}: ${failed.ErrorReason ?? ""}`),
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
        schema: securityHub,
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
        schema: securityHubStandards,
        after: ["security_hub"],
        read: async (ask, region) => {
            if (!isOn(region))
                return [];
            const standards = await ask({ MaxResults: 100 });
            return standards.filter(({ Provider = "AWS" }) => Provider === "AWS").map(standardOf);
        },
    }),
    security_hub_controls: facet(security_hub/* batchGetSecurityControls */.TV, {
        schema: securityHubControls,
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
        schema: securityHubControlAssociations,
        after: ["security_hub_controls"],
        read: (ask, region) => Promise.all(controlsOff(region).map(async (id) => ({
            control_id: id,
            associations: await ask.attempt({ SecurityControlId: id, MaxResults: 100 }, (found) => found.map(associationOf)),
        }))),
    }),
    key_control_findings: facet(security_hub/* getFindings */.N4, {
        schema: keyControlFindings,
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
                if (page instanceof collect_failure/* CallFailed */.Ep)
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
    schema: region,
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
/** The strict schema of each type's resources, by its name. */
const resourceSchemas = Object.fromEntries(resourceTypes.map(({ name, schema }) => [name, schema]));


/***/ }),

/***/ 52767:
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

/***/ 99992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
function fingerprint({ id, was }, arn) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(`${was[0] ?? id}\n${arn}`)
        .digest("hex");
}


/***/ }),

/***/ 12736:
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

/***/ 56425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _report_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95574);




/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;
/** The text of a file, or undefined where there is none. */
function readText(path) {
    return readBytes(path, MAXIMUM_BYTES)?.toString("utf8");
}
/** The bytes of a file, or undefined where there is none. */
function readBytes(path, maximum) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > maximum)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path}: larger than ${maximum} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ENOENT")
            return undefined;
        if (code === undefined)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path}: cannot be read (${code})`, { cause: error });
    }
}
/**
 * Proves that reports can be written to the directory, or that it can be made, before anything is read from AWS. Makes
 * nothing: a scan that never came to a verdict leaves no trace.
 */
function prepareDirectory(path) {
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
        throw cannotWrite(path, error);
    }
}
/**
 * Writes files so that none is ever half-written: all to temporary names first, then renamed. Synchronous, so that a
 * signal comes before or after, not between. A text is written while it is made, about a megabyte at a time.
 *
 * @throws ConfigurationError when the directory does not take them (full, read-only, a directory of a report's name).
 */
function writeFiles(directory, files) {
    const written = [];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        for (const { file, text } of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${file}.${process.pid}.tmp`);
            // A link of that name, which a pull request may have brought, is removed, not followed.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            written.push({ temporary, path });
            writeNew(temporary, text);
        }
        for (const { temporary, path } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        throw cannotWrite(directory, error);
    }
    finally {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    return written.map(({ path }) => path);
}
function writeNew(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx");
    try {
        // To a descriptor, writeFileSync appends, and goes on where the system took a part only.
        for (const chunk of ArrayBuffer.isView(text) ? [text] : (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(text))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function cannotWrite(directory, error) {
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`--output-dir ${directory}: cannot be written to (${code})`, { cause: error });
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : undefined;
}


/***/ }),

/***/ 85973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ whereAvailable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50000);

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

/***/ 59573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** The user's input cannot be used as it is: says what, where, and what to do. Printed without a stack, exit code 2. */
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
/** For the end of a switch over a union: a member without a case does not compile. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 94320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ INVENTORY_SCHEMA_VERSION),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/* unused harmony export scope */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);


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
const tool = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), version: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
/** The schema of `inventory.json`, given the schema of every resource type by name. */
function inventorySchema(types) {
    const lists = Object.fromEntries(Object.entries(types).map(([name, schema]) => [name, zod__WEBPACK_IMPORTED_MODULE_1__.array(schema).optional()]));
    return zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(INVENTORY_SCHEMA_VERSION),
        collected_at: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
        tool,
        scopes: zod__WEBPACK_IMPORTED_MODULE_1__.array(scope),
        resources: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject(lists),
        gaps: zod__WEBPACK_IMPORTED_MODULE_1__.array(gap),
    });
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
/* unused harmony export reasonKind */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50000);

/** Why a fact is not known. `denied` names a missing permission, `invalid` an answer that does not fit AWS's own model. */
const reasonKind = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["denied", "throttled", "unavailable", "not_found", "invalid"]);
/** Why a fact is unknown, and which IAM action (`kms:GetKeyPolicy`) would have told. `message` is at most 500 characters. */
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    kind: reasonKind,
    action: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500),
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
const unknownFact = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("unknown"), reason });
/** The schema of an `Observed<T>`. A plain union, since `opa check -s` reads `anyOf` and ignores `oneOf`. */
function observed(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ status: zod__WEBPACK_IMPORTED_MODULE_0__.literal("known"), value }), unknownFact]);
}


/***/ }),

/***/ 84112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ opinionService),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony exports mappedBy, rule */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50000);

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
/** Who states that a rule maps to a control: AWS itself, a third party, or Keyproof's own reading of the control's text. */
const mappedBy = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["aws", "third_party", "keyproof"]);
/** The services of AWS that judge keys and clusters themselves, as METADATA's `aws_checks` names them. */
const opinionService = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["security_hub", "access_analyzer", "trusted_advisor"]);
const SERVICE_NAMES = {
    security_hub: "AWS Security Hub CSPM",
    access_analyzer: "IAM Access Analyzer",
    trusted_advisor: "AWS Trusted Advisor",
};
/** One rule as its policy's METADATA block declares it. The id is the policy's path, `kms_key/rotation_enabled`. */
const rule = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: path,
    type: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(256),
    description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(1024),
    severity,
    /** Off until a configuration turns it on. */
    opt_in: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** Facets that must be known before it can be said whether the rule is about a resource. */
    selects_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1),
    /** Facets that must be known before a subject can be judged. */
    judges_by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        default: zod__WEBPACK_IMPORTED_MODULE_0__.json(),
        /** JSON Schema of the parameter's value. */
        schema: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.json()),
        description: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    })),
    /** Framework -> control ids. */
    controls: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1)),
    /** Framework -> who states the mapping. Every framework in `controls` is here. */
    controls_by: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), mappedBy),
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ text: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1), cli: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }),
    related_resources: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ ref: zod__WEBPACK_IMPORTED_MODULE_0__.url({ protocol: /^https$/ }), description: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() })),
    /** Former ids. */
    was: zod__WEBPACK_IMPORTED_MODULE_0__.array(path),
    /** Facets that are read with the rule as further evidence; no verdict waits for them. */
    also_reads: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),
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
/** The rule catalogue beside the WASM, built from METADATA. */
const catalogue = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ rules: zod__WEBPACK_IMPORTED_MODULE_0__.array(rule) });


/***/ }),

/***/ 84826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ facetOf),
/* harmony export */   C5: () => (/* binding */ resourceSchema),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* unused harmony export identity */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
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


/***/ }),

/***/ 27241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Y: () => (/* binding */ ASSESSMENT_SCHEMA_VERSION),
  nG: () => (/* binding */ assessment),
  qX: () => (/* binding */ countVerdicts),
  Bg: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: result, sight

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var inventory = __webpack_require__(94320);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/model/verdict.js



const verdict = schemas["enum"](["pass", "fail", "unknown", "not_applicable", "waived"]);
/** What is wrong, or not known, about one resource by one rule. */
const finding = schemas.strictObject({
    rule: schemas.string(),
    verdict: schemas["enum"](["fail", "unknown", "waived"]),
    severity: policy/* severity */.yf,
    /** Sorted; at least one. */
    messages: schemas.array(schemas.string()).min(1),
    /** With `unknown`: the first fact that is missing. */
    reason: observed/* reason */.l.optional(),
    /** The environment that made it milder than the rule would have it. */
    environment: schemas.string().optional(),
    /** With `waived`: who answers for it, why, and until when (`2026-06-30`). */
    waiver: schemas.strictObject({ owner: schemas.string(), reason: schemas.string(), expires: schemas.string() }).optional(),
    /** The services of AWS that say the same, each with its check. */
    confirmed_by: schemas.array(schemas.string()).min(1).optional(),
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

;// CONCATENATED MODULE: ./build/program/src/model/waiver.js

const waiverStatus = schemas["enum"](["used", "unused", "expired", "malformed"]);
/** A waiver after a scan. A member that a malformed waiver lacks is empty. */
const judgedWaiver = schemas.strictObject({
    rule: schemas.string(),
    resource: schemas.string(),
    owner: schemas.string(),
    reason: schemas.string(),
    expires: schemas.string(),
    status: waiverStatus,
    /** How many violations it covers. Where several waivers cover one, each counts it. */
    covered: schemas.int().min(0),
    where: schemas.string(),
    /** Why it covers nothing; absent where it is used. */
    message: schemas.string().optional(),
});

;// CONCATENATED MODULE: ./build/program/src/model/scan.js






/** `fail`: something at or above the threshold fails. `incomplete`: nothing does, but something could not be judged. */
const result = schemas["enum"](["pass", "fail", "incomplete"]);
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
    tool: schemas.strictObject({ name: schemas.string(), version: schemas.string(), policy_digest: schemas.string() }),
    result,
    rules: schemas.array(schemas.strictObject({
        id: schemas.string(),
        title: schemas.string(),
        severity: policy/* severity */.yf,
        controls: schemas.record(schemas.string(), schemas.array(schemas.string())),
        controls_by: schemas.record(schemas.string(), schemas.string()),
        parameters: schemas.record(schemas.string(), schemas.json()),
        permissions: schemas.array(schemas.string()),
    })),
    resources: schemas.array(schemas.strictObject({
        type: schemas.string(),
        arn: schemas.string(),
        account: schemas.string(),
        region: schemas.string(),
        name: schemas.string(),
        verdicts: schemas.record(schemas.string(), verdict),
        findings: schemas.array(finding),
        impact: schemas.string().optional(),
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
    /** Those of the configuration, in its order; `unused`, `expired` and `malformed` ones cover nothing. */
    waivers: schemas.array(judgedWaiver),
});
/** The result of verdicts and gaps, given the severity from which a failing one counts. */
function resultOf(resources, gaps, fail_on) {
    const fails = resources.some(({ findings }) => findings.some(({ verdict, severity }) => verdict === "fail" && (0,policy/* atLeast */.jZ)(severity, fail_on)));
    if (fails)
        return "fail";
    return gaps.length > 0 || countVerdicts(resources).unknown > 0 ? "incomplete" : "pass";
}
/** How many verdicts of each kind a scan gave. */
function countVerdicts(resources) {
    const counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
    for (const resource of resources) {
        for (const verdict of Object.values(resource.verdicts))
            counts[verdict] += 1;
    }
    return counts;
}


/***/ }),

/***/ 14634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  I$: () => (/* binding */ exitCode),
  Nm: () => (/* binding */ inForce),
  SW: () => (/* binding */ judgeInventoryOrAccount),
  k0: () => (/* binding */ permissionsOf),
  Yl: () => (/* binding */ renderAll),
  ks: () => (/* binding */ taggedTypes),
  fy: () => (/* binding */ wantedBy)
});

// UNUSED EXPORTS: scan

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/collect/caller.js + 1 modules
var caller = __webpack_require__(21741);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/connect.js + 3 modules
var connect = __webpack_require__(90259);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 34 modules
var registry = __webpack_require__(42576);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/evaluate/answer.js



/** A message longer than this is cut: resource names and policies are written by others. */
const MAXIMUM_MESSAGE = 1000;
/** Different answers that are kept at most. */
const MAXIMUM_KEPT = 500;
/**
 * Reads what the policies of a type answered, as JSON. Most keys of an account have the same answers, byte by byte: each
 * is read once.
 *
 * @throws Error when an answer breaks its form: a bug, never a verdict.
 */
function answerReader(type, names) {
    const by_length = new Map();
    let kept = 0;
    return (json) => {
        const same = by_length.get(json.length)?.find((known) => known.json.equals(json));
        if (same !== undefined)
            return same.answers;
        const answers = answersIn(json, type, names);
        if (kept === MAXIMUM_KEPT) {
            by_length.clear();
            kept = 0;
        }
        by_length.set(json.length, [...(by_length.get(json.length) ?? []), { json: Buffer.from(json), answers }]);
        kept += 1;
        return answers;
    };
}
function answersIn(json, type, names) {
    const output = JSON.parse(json.toString());
    const result = member(Array.isArray(output) ? output[0] : undefined, "result");
    return new Map(names.map((name) => [name, answerOf(member(result, name), `${type}/${name}`)]));
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** An absent package or a `violation` that is no set would read as "nothing wrong", so each is an error. */
function answerOf(output, id) {
    const violation = member(output, "violation");
    if (!Array.isArray(violation))
        throw new Error(`policy ${id} answered no set of violations`);
    const subject = member(output, "subject");
    if (subject !== undefined && typeof subject !== "boolean")
        throw new Error(`policy ${id}: subject is not a boolean`);
    const sees = member(output, "sees");
    return {
        subject: subject === true,
        exempt: setOf(member(output, "exempt"), schemas.string(), `${id}: exempt`).map(bounded),
        violations: violation.map((entry) => violationOf(entry, id)),
        unseen: setOf(member(output, "unseen"), observed/* reason */.l, `${id}: unseen`),
        ...(sees === undefined ? {} : { sees: setOf(sees, schemas.string(), `${id}: sees`).sort() }),
    };
}
/** A set that a policy need not have. */
function setOf(output, schema, what) {
    if (output === undefined)
        return [];
    const parsed = schemas.array(schema).safeParse(output);
    if (!parsed.success)
        throw new Error(`policy ${what} is not what it must be: ${errors/* prettifyError */.S1(parsed.error)}`);
    return parsed.data;
}
function violationOf(entry, id) {
    if (typeof entry === "string")
        return { message: bounded(entry) };
    const message = member(entry, "message");
    if (typeof message !== "string")
        throw new Error(`policy ${id} answered a violation without a message`);
    const degree = member(entry, "severity");
    if (degree === undefined)
        return { message: bounded(message) };
    const parsed = policy/* severity */.yf.safeParse(degree);
    if (!parsed.success)
        throw new Error(`policy ${id} answered a violation of no known severity`);
    return { message: bounded(message), severity: parsed.data };
}
function bounded(message) {
    return message.length <= MAXIMUM_MESSAGE ? message : `${message.slice(0, MAXIMUM_MESSAGE - 1)}…`;
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/host.js
/**
 * The builtins that the host adds to @open-policy-agent/opa-wasm, with the declaration that OPA's capabilities file
 * wants (https://www.openpolicyagent.org/docs/deployments/#capabilities). A policy that uses any other builtin fails to build.
 */
const hostBuiltins = {
    "time.parse_rfc3339_ns": {
        decl: { type: "function", args: [{ type: "string" }], result: { type: "number" } },
        call: (text) => (typeof text === "string" ? remembered(text) : undefined),
    },
};
/** Timestamps read of late: that of the scan is asked for with every resource. */
const read = new Map();
const MAXIMUM_READ = 1000;
function remembered(text) {
    if (read.has(text))
        return read.get(text);
    if (read.size === MAXIMUM_READ)
        read.clear();
    const value = nanoseconds(text);
    read.set(text, value);
    return value;
}
/** RFC 3339 as Go's `time.Parse` reads it, which is what OPA calls: an hour of one digit and a comma are taken too. */
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
/** Nanoseconds in 64 bits end in 1677 and 2262. */
const MAXIMUM_SECONDS = 2 ** 63 / 1e9;
/**
 * Nanoseconds since 1970, as exact as a double can be (a quarter of a microsecond); undefined for what OPA takes for no
 * timestamp. Not `Date.parse`, which reads much else: 29 February of any year, or local time where no zone is given.
 */
function nanoseconds(text) {
    const parts = TIMESTAMP.exec(text);
    if (parts === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const [, , , , , , , fraction = "", sign, zone_hours = "0", zone_minutes = "0"] = parts;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    if (hour > 23 || minute > 59 || second > 59 || Number(zone_hours) > 24 || Number(zone_minutes) > 60)
        return undefined;
    const offset = (sign === "-" ? -1 : 1) * (Number(zone_hours) * 3600 + Number(zone_minutes) * 60);
    const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset;
    const rest = Number(fraction.slice(0, 9).padEnd(9, "0"));
    if (Math.abs(seconds + rest / 1e9) > MAXIMUM_SECONDS)
        return undefined;
    return seconds * 1e9 + rest;
}
/**
 * Builtins of opa-wasm that Keyproof's policies may not use: they backtrack on hostile text (regular expressions), or
 * answer differently from run to run.
 */
const FORBIDDEN = (/* unused pure expression or super */ null && ([
    "re_match",
    "regex.find_all_string_submatch_n",
    "regex.is_valid",
    "regex.match",
    "rand.intn",
    "time.diff",
]));
/** The capabilities file for `opa build` and `opa check`: what opa-wasm offers, less what is forbidden, and what the host adds. */
function hostCapabilities(opaWasm) {
    const added = Object.entries(hostBuiltins).map(([name, { decl }]) => ({ name, decl }));
    const offered = opaWasm.builtins.filter(({ name }) => !FORBIDDEN.includes(name));
    return { ...opaWasm, builtins: [...offered, ...added], features: ["rego_v1"] };
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/engine.js




/**
 * A policy's memory, in pages of 64 KiB: opa-wasm's own beginning, and at most 1 GiB, since a bundle may be somebody else's.
 * One evaluation takes a few MB.
 */
const MEMORY = { initial: 5, maximum: 16_384 };
/**
 * Loads a policy bundle. The engine evaluates one resource at a time, with all policies of its type in one call (a whole
 * account in one input would be quadratic). A resource is shown with the facets that its rules name and no other.
 *
 * @throws Error when the WASM and the catalogue disagree or a policy breaks its form: a bug, never a verdict.
 */
async function loadEngine(bundle, data) {
    const builtins = Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
    const policy = await (0,src/* loadPolicy */.t)(Buffer.from(bundle.wasm), MEMORY, builtins);
    policy.setData(data);
    const types = new Map([...new Set(bundle.rules.map(({ type }) => type))].map((type) => [type, asker(policy, type, bundle.rules)]));
    return (type, resource) => types.get(type)?.(resource) ?? new Map();
}
function asker(policy, type, rules) {
    const own = rules.filter((rule) => rule.type === type);
    const facets = [...new Set(own.flatMap(({ selects_by, judges_by }) => [...selects_by, ...judges_by]))];
    const ask = entrypoint(policy, `keyproof/${type}`);
    const read = answerReader(type, own.map(({ id }) => id.slice(type.length + 1)));
    return (resource) => read(ask(textOf({ [type]: shown(resource, facets) })));
}
const PAGE = 65_536;
/**
 * Evaluates an entrypoint on an input as JSON text, and lends the bytes of the JSON that it answers: they are the WASM's own
 * memory, and stand there until the next call. As `LoadedPolicy.evaluate`, which makes objects of every answer; that takes
 * longer than many a key's rules.
 */
function entrypoint(policy, name) {
    const { mem, dataAddr, dataHeapPtr: start, entrypoints } = policy;
    const id = Object.hasOwn(entrypoints, name) ? entrypoints[name] : undefined;
    const { exports } = "instance" in policy.wasmInstance ? policy.wasmInstance.instance : policy.wasmInstance;
    if (exports.opa_eval === undefined)
        throw new Error("the policies are WASM of an older ABI");
    const opa_eval = exports.opa_eval;
    return (input) => {
        if (typeof id !== "number")
            throw new Error(`the policies have no entrypoint ${name}`);
        const length = Buffer.byteLength(input);
        const missing = start + length - mem.buffer.byteLength;
        if (missing > 0)
            mem.grow(Math.ceil(missing / PAGE));
        Buffer.from(mem.buffer, start, length).write(input);
        const answer = opa_eval(0, id, dataAddr, start, length, start + length, 0);
        const memory = Buffer.from(mem.buffer);
        return memory.subarray(answer, memory.indexOf(0, answer));
    };
}
function shown(resource, facets) {
    const { arn, account, region, name } = resource;
    const part = { arn, account, region, name };
    for (const facet of facets) {
        const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
        if (fact !== undefined)
            part[facet] = fact;
    }
    return part;
}
/**
 * The input as JSON text. OPA's JSON reader stops at a lone surrogate, which anybody who can name a tag or write a key
 * policy could put there: each becomes U+FFFD. `JSON.stringify` escapes lone surrogates and nothing else as `\\ud…`.
 */
function textOf(input) {
    const text = JSON.stringify(input);
    return text.includes("\\ud") ? JSON.stringify(wellFormed(input)) : text;
}
function wellFormed(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), wellFormed(member)]));
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/environment.js


/**
 * The first environment of the rule that the resource is in, where it makes a finding milder. A resource whose tags are not
 * known is in none: it keeps the strict severity.
 */
function milderEnvironment(rule, resource, strict) {
    if (rule.environments === undefined || rule.environments.length === 0)
        return undefined;
    const carried = tagsOf(resource);
    if (carried === undefined)
        return undefined;
    const found = rule.environments.find((environment) => isIn(environment, carried));
    return found !== undefined && (0,policy/* isMilder */.gJ)(found.severity, strict) ? found : undefined;
}
/** The tags of a resource: a facet of their own, or told with its metadata. */
function tagsOf(resource) {
    const own = (0,model_resource/* facetOf */.BW)(resource, "tags");
    const fact = own ?? (0,model_resource/* facetOf */.BW)(resource, "metadata");
    if (fact?.status !== "known")
        return undefined;
    return model_resource/* tags */._A.safeParse(own === undefined ? memberOf(fact.value, "tags") : fact.value).data;
}
function memberOf(value, name) {
    return typeof value === "object" && value !== null
        ? Object.entries(value).find(([own]) => own === name)?.[1]
        : undefined;
}
function isIn(environment, carried) {
    return Object.entries(environment.tags).every(([name, values]) => hasOneOf(carried, name, values));
}
/** As `policies/lib/tags.rego` has it: without regard to case, and of a tag in several spellings each must fit. */
function hasOneOf(carried, name, values) {
    const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
    const found = Object.entries(carried).filter(([key]) => key.toLowerCase() === name.toLowerCase());
    return found.length > 0 && found.every(([, value]) => wanted.has(value.trim().toLowerCase()));
}

// EXTERNAL MODULE: ./build/program/src/evaluate/fingerprint.js
var fingerprint = __webpack_require__(99992);
;// CONCATENATED MODULE: ./build/program/src/evaluate/evaluate.js




/**
 * Gives every (rule, resource) pair of a type its verdict. `rules` are the enabled ones; resources carry their linked
 * facets. Sorted by type and ARN; messages within a finding are sorted, since WASM sets have no order.
 */
function evaluate(engine, rules, resources, impact, actions) {
    const assessed = [];
    for (const type of Object.keys(resources).sort()) {
        const own = rules.filter((rule) => rule.type === type);
        const sorted = [...(resources[type] ?? [])].sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : 0));
        for (const resource of sorted) {
            const answers = engine(type, resource);
            const verdicts = {};
            const findings = [];
            const exemptions = {};
            const sees = {};
            const tell = teller();
            for (const rule of own) {
                const answer = answers.get(rule.id.slice(type.length + 1));
                if (answer === undefined)
                    throw new Error(`policy ${rule.id} is in the catalogue but not in the WASM`);
                const judged = judge(rule, resource, answer, actions, tell);
                verdicts[rule.id] = judged.verdict;
                if ("finding" in judged)
                    findings.push(judged.finding);
                if (judged.verdict === "not_applicable" && answer.exempt.length > 0) {
                    exemptions[rule.id] = [...answer.exempt].sort().join("; ");
                }
                if (answer.sees !== undefined && isJudged(judged.verdict))
                    sees[rule.id] = answer.sees;
            }
            const { arn, account, region, name } = resource;
            const depends = impact.get(arn);
            assessed.push({
                type,
                arn,
                account,
                region,
                name,
                verdicts,
                findings,
                ...(depends === undefined ? {} : { impact: depends }),
                ...(Object.keys(exemptions).length === 0 ? {} : { exemptions }),
                ...(Object.keys(sees).length === 0 ? {} : { sees }),
            });
        }
    }
    return assessed;
}
/** Whether the policy's answer rests on facts that are all known. */
function isJudged(verdict) {
    return verdict === "pass" || verdict === "fail";
}
function judge(rule, resource, answer, actions, tell) {
    const unselectable = missingFacts(rule, rule.selects_by, resource, actions);
    if (unselectable.length > 0)
        return notEvaluated(rule, resource, unselectable, tell);
    if (!answer.subject)
        return { verdict: "not_applicable" };
    const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
    if (unjudgeable.length > 0)
        return notEvaluated(rule, resource, unjudgeable, tell);
    if (answer.violations.length === 0) {
        if (answer.unseen.length === 0)
            return { verdict: "pass" };
        return notEvaluated(rule, resource, [...answer.unseen].sort(byReason), tell);
    }
    const worst = answer.violations
        .map(({ severity = rule.severity }) => severity)
        .reduce((worse, own) => (worse !== undefined && (0,policy/* atLeast */.jZ)(worse, own) ? worse : own), undefined);
    const strict = worst ?? rule.severity;
    const environment = milderEnvironment(rule, resource, strict);
    return {
        verdict: "fail",
        finding: {
            rule: rule.id,
            verdict: "fail",
            severity: environment?.severity ?? strict,
            ...(environment === undefined ? {} : { environment: environment.name }),
            messages: [...new Set(answer.violations.map(({ message }) => message))].sort(),
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
        },
    };
}
/** The reasons why the named facets are not known; empty when all are. */
function missingFacts(rule, facets, resource, actions) {
    return facets.flatMap((facet) => {
        const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
        if (fact?.status === "known")
            return [];
        if (fact !== undefined)
            return [fact.reason];
        const [action = ""] = actions[rule.type]?.[facet] ?? [];
        const message = `the inventory does not hold ${facet}: collect it again with this rule on`;
        return [{ kind: "unavailable", action, message }];
    });
}
function notEvaluated(rule, resource, reasons, tell) {
    const [reason] = reasons;
    return {
        verdict: "unknown",
        finding: {
            rule: rule.id,
            verdict: "unknown",
            severity: rule.severity,
            messages: [...new Set(reasons.map(tell))].sort(),
            ...(reason === undefined ? {} : { reason }),
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
        },
    };
}
function byReason(a, b) {
    return notEvaluatedBecause(a) < notEvaluatedBecause(b) ? -1 : 1;
}
/** `notEvaluatedBecause`, with one text in memory for a fact that many rules lack: 50,000 keys can have a million findings. */
function teller() {
    const texts = new Map();
    return (reason) => {
        const text = texts.get(reason) ?? notEvaluatedBecause(reason);
        texts.set(reason, text);
        return text;
    };
}
/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
function notEvaluatedBecause({ kind, action, message }) {
    return `not evaluated: ${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/second_opinion.js

/**
 * Holds what AWS says of resources against the verdicts of the rules that ask the same (`aws_checks`). No verdict changes:
 * what Keyproof could not read stays unknown, whatever AWS says.
 */
function compare(assessed, rules, opinions) {
    const asking = new Map();
    for (const rule of rules) {
        for (const [service, checks] of Object.entries(rule.aws_checks ?? {})) {
            for (const check of checks) {
                const key = `${service} ${check}`;
                asking.set(key, [...(asking.get(key) ?? []), rule]);
            }
        }
    }
    const byArn = new Map();
    for (const opinion of opinions)
        byArn.set(opinion.arn, [...(byArn.get(opinion.arn) ?? []), opinion]);
    const differences = [];
    const resources = assessed.map((resource) => {
        const confirmed = new Map();
        for (const opinion of byArn.get(resource.arn) ?? []) {
            for (const rule of asking.get(`${opinion.service} ${opinion.check}`) ?? []) {
                const verdict = rule.type === resource.type ? resource.verdicts[rule.id] : undefined;
                if (verdict === undefined)
                    continue;
                const relation = relationOf(opinion.says, verdict);
                if (relation === "differs")
                    differences.push(differenceOf(resource, rule, verdict, opinion));
                if (relation === "confirms") {
                    const name = `${policy/* SERVICE_NAMES */.Z1[opinion.service]} (${opinion.check})`;
                    confirmed.set(rule.id, [...(confirmed.get(rule.id) ?? []), name]);
                }
            }
        }
        if (confirmed.size === 0)
            return resource;
        const findings = resource.findings.map((finding) => {
            const by = confirmed.get(finding.rule);
            return by === undefined ? finding : { ...finding, confirmed_by: [...new Set(by)].sort() };
        });
        return { ...resource, findings };
    });
    return { resources, differences: differences.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}
function keyOf({ arn, service, check, rule }) {
    return `${arn} ${service} ${check} ${rule}`;
}
/** A waived violation is one. That AWS passes what our rule is not about says nothing. */
function relationOf(says, verdict) {
    const fails = verdict === "fail" || verdict === "waived";
    if (says === "fail")
        return fails ? "confirms" : "differs";
    return fails || verdict === "unknown" ? "differs" : "agrees";
}
function differenceOf(resource, rule, verdict, { service, check, says, why }) {
    const { arn, type, account, region, name } = resource;
    const because = becauseOf(resource, rule, verdict);
    return { arn, type, account, region, name, service, check, says, why, rule: rule.id, verdict, because };
}
function becauseOf(resource, rule, verdict) {
    const messages = resource.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
    if (messages.length > 0)
        return messages;
    if (verdict === "not_applicable") {
        return [resource.exemptions?.[rule.id] ?? "the rule is not about such a resource: its page says when it applies"];
    }
    return ["everything that the rule needs was read, and nothing is wrong with it"];
}

// EXTERNAL MODULE: ./build/program/src/evaluate/glob.js
var glob = __webpack_require__(12736);
;// CONCATENATED MODULE: ./build/program/src/evaluate/waivers.js

/**
 * Turns the failing verdicts that a waiver covers into waived ones; no other verdict changes, least of all an unknown one.
 * Where several cover one, the first says why. A waiver counts through the day that it expires on, as of `collected_at`
 * and not as of now, so that the same inventory gives the same verdicts. `rules` are the ids of those that are on.
 */
function waive(resources, waivers, rules, collected_at) {
    const today = collected_at.slice(0, "2026-01-15".length);
    const covered = new Map();
    const by_rule = new Map();
    for (const waiver of waivers) {
        if (waiver.problem !== undefined || waiver.expires < today)
            continue;
        covered.set(waiver, 0);
        const own = by_rule.get(waiver.rule);
        if (own === undefined)
            by_rule.set(waiver.rule, [waiver]);
        else
            own.push(waiver);
    }
    const waived = resources.map((resource) => waiveResource(resource, by_rule, covered));
    return { resources: waived, waivers: waivers.map((waiver) => judged(waiver, covered.get(waiver), rules, today)) };
}
function waiveResource(resource, by_rule, covered) {
    const waived = new Map();
    for (const finding of resource.findings) {
        if (finding.verdict !== "fail")
            continue;
        const matching = (by_rule.get(finding.rule) ?? []).filter((waiver) => (0,glob/* matchesGlob */.k)(waiver.resource, resource.arn));
        for (const waiver of matching)
            covered.set(waiver, (covered.get(waiver) ?? 0) + 1);
        const [first] = matching;
        if (first === undefined)
            continue;
        const { owner, reason, expires } = first;
        waived.set(finding.rule, { ...finding, verdict: "waived", waiver: { owner, reason, expires } });
    }
    if (waived.size === 0)
        return resource;
    const verdicts = Object.fromEntries([...waived.keys()].map((rule) => [rule, "waived"]));
    return {
        ...resource,
        verdicts: { ...resource.verdicts, ...verdicts },
        findings: resource.findings.map((finding) => waived.get(finding.rule) ?? finding),
    };
}
/** `covered` is undefined where the waiver did not count. */
function judged(waiver, covered, rules, today) {
    const { rule, resource, owner, reason, expires, where, problem } = waiver;
    const outcome = (status, message) => {
        const said = { rule, resource, owner, reason, expires, status, covered: covered ?? 0, where };
        return message === undefined ? said : { ...said, message };
    };
    if (problem !== undefined)
        return outcome("malformed", problem);
    if (covered === undefined)
        return outcome("expired", `it expired on ${expires}, and the account was read on ${today}`);
    if (covered > 0)
        return outcome("used");
    return outcome("unused", rules.includes(rule) ? "nothing that it matches fails" : "its rule was not judged");
}

// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
;// CONCATENATED MODULE: ./build/program/src/link/described.js


function metadataOf(resource) {
    return resource.metadata?.status === "known" ? [resource.metadata.value] : [];
}
function withMetadata(resource, derive) {
    const { metadata } = resource;
    if (metadata?.status === "known")
        return derive(metadata.value);
    return (0,observed/* unknown */.L5)(metadata?.reason ?? notCollected(resource.arn));
}
/**
 * Why a resource of the type may be near and not be found by what its metadata says: the listing failed, or one of them
 * could not be described. Only without such a reason does finding none mean that there is none.
 */
function unseen(index, type, place) {
    const undescribed = index.near(type, place).find((resource) => (0,model_resource/* facetOf */.BW)(resource, "metadata")?.status !== "known");
    return index.unlisted(type, place) ?? (undescribed === undefined ? undefined : noMetadata(undescribed));
}
function noMetadata(resource) {
    const metadata = (0,model_resource/* facetOf */.BW)(resource, "metadata");
    return metadata?.status === "unknown" ? metadata.reason : notCollected(resource.arn);
}
function notCollected(arn) {
    return { kind: "unavailable", action: "", message: `the inventory holds no metadata of ${arn}`.slice(0, 500) };
}

;// CONCATENATED MODULE: ./build/program/src/link/relation.js
/** Indexes an inventory; linear in its size. */
function indexInventory(inventory) {
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
        near: (type, place) => near.get(placeOf(type, place)) ?? [],
        byArn: (type, arn) => arns.get(`${type} ${arn}`),
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

// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var schema = __webpack_require__(52743);
// EXTERNAL MODULE: ./build/program/src/collect/kms_custom_key_store/schema.js
var kms_custom_key_store_schema = __webpack_require__(74140);
// EXTERNAL MODULE: ./build/program/src/collect/kms_key/schema.js
var kms_key_schema = __webpack_require__(45454);
// EXTERNAL MODULE: ./build/program/src/model/availability.js
var availability = __webpack_require__(85973);
;// CONCATENATED MODULE: ./build/program/src/link/access_analyzer.js



const analyses = (0,availability/* whereAvailable */.b)({
    analyzers: schemas.array(schemas.strictObject({
        name: schemas.string(),
        /** ACCOUNT or ORGANIZATION: from outside of what the access comes. */
        type: schemas.string(),
        findings: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({ finding_id: schemas.string(), error: schemas.string().optional(), updated_at: schemas.string() }))),
    })),
});
/** The facet of {@link keyExternalAccess}. */
const externalAccess = "external_access";
/** What the analyzers of a Region found, by the resource: each is asked about by all keys of its Region. */
const found = new WeakMap();
/**
 * What each active analyzer for external access in the key's account and Region says of the key. An analyzer of the
 * organization in another account of the scan is not among them: that account's own scan holds its findings.
 */
const keyExternalAccess = {
    type: "kms_key",
    facet: externalAccess,
    schema: analyses,
    needs: ["region.access_analyzers", "region.external_access_findings"],
    derive: (index, key) => {
        const [region] = index.near("region", key);
        if (region === undefined)
            return (0,observed/* unknown */.L5)(unread("access_analyzers", `${key.account} ${key.region}`));
        const existing = found.get(region);
        if (existing !== undefined)
            return existing(key.arn);
        const created = byKey(region);
        found.set(region, created);
        return created(key.arn);
    },
};
function byKey(region) {
    const { access_analyzers: analyzers, external_access_findings: findings } = region;
    if (analyzers?.status !== "known") {
        const missing = (0,observed/* unknown */.L5)(analyzers?.reason ?? unread("access_analyzers", region.arn));
        return () => missing;
    }
    const listed = analyzers.value;
    if (!listed.available)
        return () => (0,observed/* known */.eO)(listed);
    if (findings?.status !== "known") {
        const missing = (0,observed/* unknown */.L5)(findings?.reason ?? unread("external_access_findings", region.arn));
        return () => missing;
    }
    const active = findings.value.map((of) => {
        const analyzer = listed.analyzers.find(({ analyzer_arn }) => analyzer_arn === of.analyzer_arn);
        const { name = of.analyzer_arn, type = "" } = analyzer ?? {};
        return { name, type, findingsOf: grouped(of.findings) };
    });
    return (arn) => (0,observed/* known */.eO)({
        available: true,
        analyzers: active.map(({ name, type, findingsOf }) => ({ name, type, findings: findingsOf(arn) })),
    });
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
    return (arn) => (0,observed/* known */.eO)(groups.get(arn) ?? []);
}
function unread(facet, of) {
    return { kind: "unavailable", action: "", message: `the inventory holds no ${facet} of ${of}`.slice(0, 500) };
}

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
        return fact !== null && fact === condition;
    const [operator, ...more] = Object.entries(condition);
    if (operator === undefined || more.length > 0)
        return undefined;
    const [name, wanted] = operator;
    if (name === "exists")
        return typeof wanted === "boolean" ? (fact !== null) === wanted : undefined;
    if (fact === null)
        return false;
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

;// CONCATENATED MODULE: ./build/program/src/link/filter_pattern.js

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
        return undefined;
    const matches = readAny(reader, event);
    return !reader.broken() && reader.takes("}") && reader.ended() ? matches : undefined;
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
    if (typeof fact === "boolean")
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

;// CONCATENATED MODULE: ./build/program/src/link/cloudtrail.js





/** The calls to KMS after which a key is of no more use. */
const KEY_ENDING_CALLS = ["DisableKey", "ScheduleKeyDeletion"];
const calls = schemas.array(schemas["enum"](KEY_ENDING_CALLS));
/** What CloudTrail says of every such call that KMS took, in the Region of the key. */
function recordOf(name, { account, region }) {
    return {
        eventSource: "kms.amazonaws.com",
        eventName: name,
        eventType: "AwsApiCall",
        eventCategory: "Management",
        managementEvent: true,
        readOnly: false,
        awsRegion: region,
        recipientAccountId: account,
        errorCode: null,
        errorMessage: null,
    };
}
/**
 * The record as EventBridge sends it on.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
function eventOf(name, region) {
    const detail = Object.entries(recordOf(name, region)).map(([member, value]) => [`detail.${member}`, value]);
    return {
        source: "aws.kms",
        "detail-type": "AWS API Call via CloudTrail",
        account: region.account,
        region: region.region,
        ...Object.fromEntries(detail),
    };
}
/**
 * The metric filters on the trails' log groups that count all calls of a kind that end the use of a key in this Region:
 * which calls each counts, and into which metrics. Filters that count none are left out.
 */
const keyDeletionFilters = {
    type: "region",
    facet: "key_deletion_filters",
    schema: schemas.array(schemas.strictObject({
        log_group_arn: schemas.string(),
        filters: (0,observed/* observed */.Px)(schemas.array(schemas.strictObject({
            filter_name: schemas.string(),
            calls,
            metrics: schemas.array(schemas.strictObject({
                namespace: schemas.string(),
                metric_name: schemas.string(),
                value: schemas.string(),
                dimensions: schemas.array(schemas.string()),
            })),
        }))),
    })),
    needs: ["region.metric_filters"],
    derive: (_index, region) => (0,observed/* mapObserved */.B2)(cloudtrail_read(region, "metric_filters"), (groups) => groups.map(({ log_group_arn, filters }) => ({
        log_group_arn,
        filters: (0,observed/* mapObserved */.B2)(filters, (all) => all.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
            const counted = KEY_ENDING_CALLS.filter((name) => !of_other_events && matchesEvent(filter_pattern, recordOf(name, region)) === true);
            return counted.length === 0 ? [] : [{ filter_name, calls: counted, metrics }];
        })),
    }))),
};
/** The EventBridge rules that are on and match all calls of a kind that end the use of a key in this Region. */
const keyDeletionRules = {
    type: "region",
    facet: "key_deletion_rules",
    schema: schemas.array(schemas.strictObject({ name: schemas.string(), calls })),
    needs: ["region.event_rules"],
    derive: (_index, region) => (0,observed/* mapObserved */.B2)(cloudtrail_read(region, "event_rules"), (rules) => rules.flatMap(({ name, state, event_pattern }) => {
        const matched = KEY_ENDING_CALLS.filter((call) => matchesPattern(event_pattern, eventOf(call, region)) === true);
        return state === "DISABLED" || matched.length === 0 ? [] : [{ name, calls: matched }];
    })),
};
/** The states of the keys that encrypt the trails' files, of those keys that are in the scan. */
const trailKeys = {
    type: "region",
    facet: "trail_keys",
    schema: schemas.array(schemas.strictObject({ trail_arn: schemas.string(), key_arn: schemas.string(), state: (0,observed/* observed */.Px)(schemas.string()) })),
    needs: ["region.trails", "kms_key.metadata"],
    derive: (index, region) => (0,observed/* mapObserved */.B2)(cloudtrail_read(region, "trails"), (trails) => trails.flatMap(({ trail_arn, kms_key_id }) => {
        const key = kms_key_id === undefined ? undefined : index.byArn("kms_key", kms_key_id);
        return key === undefined ? [] : [{ trail_arn, key_arn: key.arn, state: stateOf(key) }];
    })),
};
function stateOf(key) {
    const [metadata] = metadataOf(key);
    if (metadata !== undefined)
        return (0,observed/* known */.eO)(metadata.state);
    return key.metadata?.status === "unknown" ? key.metadata : (0,observed/* unknown */.L5)(notCollected(key.arn));
}
/** A fact that the Region's collector read; one that it did not read is unknown. */
function cloudtrail_read(region, facet) {
    return (region[facet] ??
        {
            status: "unknown",
            reason: { kind: "unavailable", action: "", message: `the inventory holds no ${facet} of ${region.arn}` },
        });
}

;// CONCATENATED MODULE: ./build/program/src/link/region.js



/**
 * How many customer managed keys and HSM clusters a Region holds: what its audit services have to see. Where some may be
 * missing, the numbers are what was seen, and seeing none proves nothing. It tells whether there is anything; whether there
 * are keys, or clusters, is told by a relation for each, since zero of one may only be what was seen.
 */
const regionHolds = {
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
};
/** How many customer managed keys the Region holds; unknown where none was seen and some may be missing. */
const regionKeys = {
    type: "region",
    facet: "kms_keys",
    schema: schemas.number(),
    needs: ["kms_key.metadata"],
    derive: (index, region) => counted(keysIn(index, region), mayMiss(index, "kms_key", region)),
};
/** How many HSM clusters the Region holds; unknown where none was seen and some may be missing. */
const regionClusters = {
    type: "region",
    facet: "cloudhsm_clusters",
    schema: schemas.number(),
    needs: ["cloudhsm_cluster.metadata"],
    derive: (index, region) => counted(clustersIn(index, region), mayMiss(index, "cloudhsm_cluster", region)),
};
function keysIn(index, region) {
    const keys = index.near("kms_key", region).flatMap(metadataOf);
    return keys.filter(({ manager }) => manager === "CUSTOMER").length;
}
function clustersIn(index, region) {
    const clusters = index.near("cloudhsm_cluster", region);
    return clusters.filter((cluster) => !metadataOf(cluster).some(({ state }) => state === "DELETED")).length;
}
function counted(number, missing) {
    return number === 0 && missing !== undefined ? (0,observed/* unknown */.L5)(missing) : (0,observed/* known */.eO)(number);
}
/** Why resources of the type may be missing; a Region that does not offer them misses none. */
function mayMiss(index, type, region) {
    const not_offered = index.inventory.scopes.some((scope) => scope.account === region.account && scope.region === region.region && scope.not_offered.includes(type));
    return not_offered ? undefined : unseen(index, type, region);
}

;// CONCATENATED MODULE: ./build/program/src/link/trusted_advisor.js




const advice = (0,availability/* whereAvailable */.b)({
    clusters: schemas.array(schemas.strictObject({
        /** Absent where Trusted Advisor does not name the cluster. */
        cluster_arn: schemas.string().optional(),
        /** What a person calls it: the cluster's id, else Trusted Advisor's own name of the resource. */
        name: schemas.string(),
        region: schemas.string(),
        /** ok, warning or error. */
        status: schemas.string(),
        is_excluded: schemas.boolean(),
    })),
});
/**
 * What Trusted Advisor says of each CloudHSM cluster of the account that it names: by its own API or, where that one cannot
 * be had, by AWS Support's. It looks at all Regions, also at those that were not scanned, and may be a day behind.
 */
const accountAdvisedClusters = {
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
};
/** The same by the account's own facts alone; undefined where Trusted Advisor is open and has no result of its check. */
function adviceOf(account) {
    const { advisor_recommendations: recommendations, advisor_check: check } = account;
    if (recommendations?.status !== "known") {
        return (0,observed/* unknown */.L5)(recommendations?.reason ?? trusted_advisor_unread("advisor_recommendations", account));
    }
    if (recommendations.value.available)
        return recommended(account, recommendations.value.recommendations);
    if (check?.status !== "known")
        return (0,observed/* unknown */.L5)(check?.reason ?? trusted_advisor_unread("advisor_check", account));
    const result = check.value;
    if (!result.available)
        return (0,observed/* known */.eO)(result);
    if (result.status === "not_available")
        return (0,observed/* known */.eO)(undefined);
    return (0,observed/* known */.eO)({ available: true, clusters: result.resources.map((resource) => clusterOf(account, resource)) });
}
function recommended(account, all) {
    // A recommendation that rests on no data is as good as none.
    const resting = all.filter(({ status_reason }) => status_reason !== "no_data_ok");
    if (resting.length === 0)
        return (0,observed/* known */.eO)(undefined);
    const clusters = [];
    for (const { recommendation_arn } of resting) {
        const resources = resourcesOf(account, recommendation_arn);
        if (resources.status === "unknown")
            return resources;
        clusters.push(...resources.value.map((resource) => clusterOf(account, resource)));
    }
    return (0,observed/* known */.eO)({ available: true, clusters });
}
function resourcesOf(account, arn) {
    const { advisor_resources: resources } = account;
    if (resources?.status !== "known")
        return (0,observed/* unknown */.L5)(resources?.reason ?? trusted_advisor_unread("advisor_resources", account));
    const of = resources.value.find(({ recommendation_arn }) => recommendation_arn === arn);
    return of?.resources ?? (0,observed/* unknown */.L5)(trusted_advisor_unread(`resources of ${arn}`, account));
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
        .some((cluster) => !metadataOf(cluster).some(({ state }) => state === "DELETED"));
    if (holds) {
        const message = "AWS Trusted Advisor has no result of its check of CloudHSM clusters";
        return (0,observed/* unknown */.L5)({ kind: "unavailable", action: "", message });
    }
    if (missing !== undefined)
        return (0,observed/* unknown */.L5)(missing);
    return (0,observed/* known */.eO)({ available: false, why: "no HSM cluster was found that AWS Trusted Advisor could look at" });
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
function trusted_advisor_unread(what, { arn }) {
    return { kind: "unavailable", action: "", message: `the inventory holds no ${what} of ${arn}`.slice(0, 500) };
}

;// CONCATENATED MODULE: ./build/program/src/link/relations.js











/** The backups that CloudHSM took of the cluster, in its Region. */
const clusterBackups = {
    type: "cloudhsm_cluster",
    facet: "backups",
    schema: schemas.array(schema/* metadata */.yu),
    needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
    derive: (index, cluster) => {
        const missing = unseen(index, "cloudhsm_backup", cluster);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return withMetadata(cluster, ({ cluster_id }) => {
            const backups = index.near("cloudhsm_backup", cluster);
            return (0,observed/* known */.eO)(backups.flatMap(metadataOf).filter((backup) => backup.cluster_id === cluster_id));
        });
    },
};
/** The custom key stores that the cluster carries, each with the certificate that KMS knows the cluster by. */
const clusterKeyStores = {
    type: "cloudhsm_cluster",
    facet: "key_stores",
    schema: schemas.array(schemas.strictObject({
        arn: schemas.string(),
        custom_key_store_id: schemas.string(),
        custom_key_store_name: schemas.string(),
        connection_state: schemas.string(),
        trust_anchor_certificate: kms_custom_key_store_schema/* metadata */.yu.shape.trust_anchor_certificate,
    })),
    needs: ["cloudhsm_cluster.metadata", "kms_custom_key_store.metadata"],
    derive: (index, cluster) => {
        const missing = unseen(index, "kms_custom_key_store", cluster);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return withMetadata(cluster, ({ cluster_id }) => (0,observed/* known */.eO)(storesOf(index, cluster).flatMap((store) => metadataOf(store)
            .filter((metadata) => metadata.cloudhsm_cluster_id === cluster_id)
            .map(({ trust_anchor_certificate, ...metadata }) => ({
            arn: store.arn,
            custom_key_store_id: metadata.custom_key_store_id,
            custom_key_store_name: metadata.custom_key_store_name,
            connection_state: metadata.connection_state,
            ...(trust_anchor_certificate === undefined ? {} : { trust_anchor_certificate }),
        })))));
    },
};
/** The cluster behind a key store: whether it exists in the account and Region, and its state. */
const keyStoreCluster = {
    type: "kms_custom_key_store",
    facet: "cluster",
    schema: schemas.strictObject({
        exists: schemas.boolean(),
        arn: schemas.string().optional(),
        state: schemas.string().optional(),
        active_hsms: schemas.number().optional(),
    }),
    needs: ["kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, store) => withMetadata(store, ({ cloudhsm_cluster_id }) => {
        if (cloudhsm_cluster_id === undefined)
            return (0,observed/* known */.eO)({ exists: false });
        for (const cluster of index.near("cloudhsm_cluster", store)) {
            for (const metadata of metadataOf(cluster)) {
                if (metadata.cluster_id !== cloudhsm_cluster_id)
                    continue;
                const active_hsms = metadata.hsms.filter((hsm) => hsm.state === "ACTIVE").length;
                return (0,observed/* known */.eO)({ exists: true, arn: cluster.arn, state: metadata.state, active_hsms });
            }
        }
        const missing = unseen(index, "cloudhsm_cluster", store);
        return missing === undefined ? (0,observed/* known */.eO)({ exists: false }) : (0,observed/* unknown */.L5)(missing);
    }),
};
/**
 * How many KMS keys a key store holds. `complete` is false where some key of the Region could not be described and the
 * count is what was seen; seeing none then proves nothing, and the fact is unknown.
 */
const keyStoreKeys = {
    type: "kms_custom_key_store",
    facet: "keys",
    schema: schemas.strictObject({ count: schemas.number(), complete: schemas.boolean() }),
    needs: ["kms_custom_key_store.metadata", "kms_key.metadata"],
    derive: (index, store) => withMetadata(store, ({ custom_key_store_id }) => {
        const keys = index.near("kms_key", store);
        const missing = unseen(index, "kms_key", store);
        const count = keys
            .flatMap(metadataOf)
            .filter((metadata) => metadata.custom_key_store_id === custom_key_store_id).length;
        if (count === 0 && missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return (0,observed/* known */.eO)({ count, complete: missing === undefined });
    }),
};
/** The key store and cluster that hold a key's material; empty for a key of KMS itself. */
const keyCustomKeyStore = {
    type: "kms_key",
    facet: "custom_key_store",
    schema: schemas.strictObject({
        arn: schemas.string().optional(),
        custom_key_store_name: schemas.string().optional(),
        connection_state: schemas.string().optional(),
        cluster_arn: schemas.string().optional(),
    }),
    needs: ["kms_key.metadata", "kms_custom_key_store.metadata", "cloudhsm_cluster.metadata"],
    derive: (index, key) => withMetadata(key, ({ custom_key_store_id }) => {
        if (custom_key_store_id === undefined)
            return (0,observed/* known */.eO)({});
        for (const store of storesOf(index, key)) {
            for (const metadata of metadataOf(store)) {
                if (metadata.custom_key_store_id !== custom_key_store_id)
                    continue;
                const cluster = index.near("cloudhsm_cluster", key).find((candidate) => metadataOf(candidate).some(({ cluster_id }) => cluster_id === metadata.cloudhsm_cluster_id));
                const missing = unseen(index, "cloudhsm_cluster", key);
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
        const missing = unseen(index, "kms_custom_key_store", key);
        return missing === undefined ? (0,observed/* known */.eO)({}) : (0,observed/* unknown */.L5)(missing);
    }),
};
/** Whether the primary of a multi-Region replica is judged in the same scan (then the replica repeats nothing of it). */
const keyPrimary = {
    type: "kms_key",
    facet: "primary",
    schema: schemas.strictObject({ arn: schemas.string().optional(), in_scan: schemas.boolean() }),
    needs: ["kms_key.metadata"],
    derive: (index, key) => withMetadata(key, ({ primary_arn }) => {
        if (primary_arn === undefined)
            return (0,observed/* known */.eO)({ in_scan: false });
        const primary = index.byArn("kms_key", primary_arn);
        return (0,observed/* known */.eO)({ arn: primary_arn, in_scan: primary?.metadata?.status === "known" });
    }),
};
/**
 * The backups of the same cluster that are kept for good, in the backup's Region, and whether the backup is the newest one
 * that is ready: what is to be said of a cluster's backups as a whole is said of that one.
 */
const backupSiblings = {
    type: "cloudhsm_backup",
    facet: "siblings",
    schema: schemas.strictObject({ never_expiring: schemas.array(schemas.string()), newest: schemas.boolean() }),
    needs: ["cloudhsm_backup.metadata"],
    derive: (index, backup) => {
        const missing = unseen(index, "cloudhsm_backup", backup);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return withMetadata(backup, (own) => {
            const ready = index.near("cloudhsm_backup", backup)
                .flatMap(metadataOf)
                .filter((other) => other.state === "READY" && other.cluster_id === own.cluster_id);
            const place = ({ create_timestamp = "", backup_id }) => `${create_timestamp} ${backup_id}`;
            return (0,observed/* known */.eO)({
                never_expiring: ready.filter((other) => other.never_expires === true).map(({ backup_id }) => backup_id),
                newest: ready.every((other) => place(other) <= place(own)),
            });
        });
    },
};
/**
 * The ready copies of the cluster's backups in the other Regions of its account that were scanned. Unknown where no other
 * Region was, or where a backup of one may not have been seen. A Region that does not offer CloudHSM holds none.
 */
const clusterCopies = {
    type: "cloudhsm_cluster",
    facet: "copies",
    schema: schemas.array(schema/* metadata */.yu.extend({ region: schemas.string() })),
    needs: ["cloudhsm_cluster.metadata", "cloudhsm_backup.metadata"],
    derive: (index, cluster) => {
        const others = index.inventory.scopes.filter(({ account, region, not_offered }) => account === cluster.account && region !== cluster.region && !not_offered.includes("cloudhsm_backup"));
        if (others.length === 0) {
            const message = `no other Region of ${cluster.account} was scanned that could hold a copy`;
            return (0,observed/* unknown */.L5)({ kind: "unavailable", action: "", message });
        }
        for (const place of others) {
            const missing = unseen(index, "cloudhsm_backup", { ...cluster, region: place.region });
            if (missing !== undefined)
                return (0,observed/* unknown */.L5)(missing);
        }
        return withMetadata(cluster, ({ cluster_id }) => (0,observed/* known */.eO)(others.flatMap((place) => {
            const backups = index.near("cloudhsm_backup", { ...cluster, region: place.region });
            return backups
                .flatMap(metadataOf)
                .filter(({ state, source_cluster, source_region }) => state === "READY" && source_cluster === cluster_id && source_region === cluster.region)
                .map((backup) => ({ ...backup, region: place.region }));
        })));
    },
};
/**
 * The multi-Region keys that share a key's material, with what KMS does not keep equal among them. Empty for a key of a
 * single Region; unknown where one of them was not read.
 * https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
const keyRelated = {
    type: "kms_key",
    facet: "related",
    schema: schemas.array(schemas.strictObject({
        arn: schemas.string(),
        region: schemas.string(),
        state: schemas.string(),
        policy: kms_key_schema/* policy */.JN,
        tags: model_resource/* tags */._A,
    })),
    needs: ["kms_key.metadata", "kms_key.policy", "kms_key.tags"],
    derive: (index, key) => withMetadata(key, ({ primary_arn, replica_arns }) => {
        const arns = [...(primary_arn === undefined ? [] : [primary_arn]), ...replica_arns];
        const related = [];
        for (const arn of [...new Set(arns)].filter((each) => each !== key.arn).sort()) {
            const other = index.byArn("kms_key", arn);
            if (other === undefined) {
                const message = `${arn} was not scanned`.slice(0, 500);
                return (0,observed/* unknown */.L5)({ kind: "unavailable", action: "", message });
            }
            const { metadata, policy, tags } = other;
            if (metadata?.status !== "known")
                return (0,observed/* unknown */.L5)(metadata?.reason ?? notCollected(arn));
            if (policy?.status !== "known")
                return (0,observed/* unknown */.L5)(policy?.reason ?? notCollected(arn));
            if (tags?.status !== "known")
                return (0,observed/* unknown */.L5)(tags?.reason ?? notCollected(arn));
            related.push({
                arn,
                region: other.region,
                state: metadata.value.state,
                policy: policy.value,
                tags: tags.value,
            });
        }
        return (0,observed/* known */.eO)(related);
    }),
};
/** Every relation; a new one is one entry here. */
const relations = [
    backupSiblings,
    clusterBackups,
    clusterCopies,
    clusterKeyStores,
    keyStoreCluster,
    keyStoreKeys,
    keyCustomKeyStore,
    keyPrimary,
    keyRelated,
    regionHolds,
    regionKeys,
    regionClusters,
    keyDeletionFilters,
    keyDeletionRules,
    trailKeys,
    keyExternalAccess,
    accountAdvisedClusters,
];
/** The key stores of an account and Region, and the keys in each: what rides on a cluster. */
function storesOf(index, place) {
    return index.near("kms_custom_key_store", place);
}

;// CONCATENATED MODULE: ./build/program/src/link/link.js



/** Joins the resources of an inventory: adds the facets of the given relations. The inventory itself is not changed. */
function link_link(inventory, relations) {
    const index = indexInventory(inventory);
    const resources = Object.fromEntries(Object.entries(inventory.resources).map(([type, list]) => {
        const own = relations.filter((relation) => relation.type === type);
        return [type, own.length === 0 ? list : list.map((resource) => withFacets(index, resource, own))];
    }));
    return { resources, impact: impactOf(index) };
}
function withFacets(index, resource, relations) {
    const derived = relations.map((relation) => [relation.facet, relation.derive(index, resource)]);
    return { ...resource, ...Object.fromEntries(derived) };
}
/**
 * Counts the keys that ride on each key store and, through the stores, on each cluster. Says no number where no key was
 * seen and some may be missing, and "at least" where some were.
 */
function impactOf(index) {
    const held = new Map();
    for (const key of (index.inventory.resources.kms_key ?? [])) {
        for (const { custom_key_store_id } of metadataOf(key)) {
            if (custom_key_store_id === undefined)
                continue;
            const store = `${key.account} ${key.region} ${custom_key_store_id}`;
            held.set(store, (held.get(store) ?? 0) + 1);
        }
    }
    const impact = new Map();
    const keysIn = (store) => metadataOf(store).reduce((sum, { custom_key_store_id }) => sum + (held.get(`${store.account} ${store.region} ${custom_key_store_id}`) ?? 0), 0);
    const keysOf = (stores, place) => {
        const keys = stores.reduce((sum, store) => sum + keysIn(store), 0);
        const complete = unseen(index, "kms_key", place) === undefined;
        return keys === 0 && !complete ? undefined : `${complete ? "" : "at least "}${link_counted(keys, "KMS key")}`;
    };
    for (const store of (index.inventory.resources.kms_custom_key_store ?? [])) {
        if (keysIn(store) > 0)
            impact.set(store.arn, `${keysOf([store], store)} in this key store`);
    }
    for (const cluster of (index.inventory.resources.cloudhsm_cluster ?? [])) {
        const stores = storesOf(index, cluster).filter((store) => metadataOf(store).some(({ cloudhsm_cluster_id }) => metadataOf(cluster).some(({ cluster_id }) => cluster_id === cloudhsm_cluster_id)));
        if (stores.length === 0)
            continue;
        const keys = keysOf(stores, cluster);
        const through = `key store${stores.length === 1 ? "" : "s"} ${stores.map(({ name }) => name).join(", ")}`;
        impact.set(cluster.arn, keys === undefined ? `carries ${through}` : `${keys} on this cluster, through ${through}`);
    }
    return impact;
}
function link_counted(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/program/src/link/opinions.js



/** What services of AWS say themselves of linked resources, and where that could not be read. */
function opinionsIn(resources) {
    const regions = (resources.region ?? []);
    const accounts = (resources.account ?? []);
    return {
        opinions: [
            ...regions.flatMap(securityHubSays),
            ...(resources.kms_key ?? []).flatMap(accessAnalyzerSays),
            ...accounts.flatMap(trustedAdvisorSays),
        ],
        unheard: regions.flatMap(securityHubUnheard),
    };
}
/** The findings of Security Hub are evidence that no verdict waits for; those of the other services rules tell of. */
function securityHubUnheard({ account, region, key_control_findings: found }) {
    const at = { service: "security_hub", account, region };
    if (found?.status === "unknown")
        return [{ ...at, reason: found.reason }];
    if (found === undefined || found.value.is_complete)
        return [];
    const message = "there are more findings than are read";
    return [{ ...at, reason: { kind: "unavailable", action: "securityhub:GetFindings", message } }];
}
/**
 * Security Hub's controls on KMS. Its WARNING and NOT_AVAILABLE are no opinion
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/controls-overall-status.html).
 */
function securityHubSays({ key_control_findings: found }) {
    if (found?.status !== "known")
        return [];
    return found.value.findings.flatMap(({ control_id, title, compliance_status, workflow_status, resource_arns }) => {
        const says = compliance_status === "PASSED" ? "pass" : compliance_status === "FAILED" ? "fail" : undefined;
        if (says === undefined)
            return [];
        const suppressed = workflow_status === "SUPPRESSED" ? " (suppressed there)" : "";
        return resource_arns.map((arn) => {
            return { arn, service: "security_hub", check: control_id, says, why: `${title}${suppressed}` };
        });
    });
}
/**
 * Access Analyzer finds access from outside, or finds none: an opinion only where every active analyzer was read and could
 * read the key itself.
 */
function accessAnalyzerSays(key) {
    const fact = (0,model_resource/* facetOf */.BW)(key, externalAccess);
    if (fact?.status !== "known")
        return [];
    const value = fact.value;
    if (!value.available || value.analyzers.length === 0)
        return [];
    const findings = value.analyzers.flatMap((analyzer) => analyzer.findings.status === "known" ? analyzer.findings.value.map((found) => ({ ...found, analyzer })) : []);
    const opinion = (says, why) => {
        return [{ arn: key.arn, service: "access_analyzer", check: "ExternalAccess", says, why }];
    };
    const open = findings.filter(({ error }) => error === undefined);
    if (open.length > 0) {
        const names = [...new Set(open.map(({ analyzer }) => analyzer.name))].sort();
        return opinion("fail", `${names.join(", ")} found access from outside`);
    }
    if (findings.length > 0 || value.analyzers.some((analyzer) => analyzer.findings.status === "unknown"))
        return [];
    return opinion("pass", "no active finding of access from outside");
}
/** Trusted Advisor's check of clusters whose HSMs are in one Availability Zone. A resource that was excluded is no opinion. */
function trustedAdvisorSays(account) {
    const advice = adviceOf(account);
    if (advice.status !== "known" || advice.value === undefined || !advice.value.available)
        return [];
    return advice.value.clusters.flatMap(({ cluster_arn, status, is_excluded }) => {
        if (cluster_arn === undefined || is_excluded)
            return [];
        const says = status === "ok" ? "pass" : status === "warning" || status === "error" ? "fail" : undefined;
        if (says === undefined)
            return [];
        const why = says === "pass" ? "its HSMs are in several Availability Zones" : "its HSMs are in a single Availability Zone";
        return [{ arn: cluster_arn, service: "trusted_advisor", check: "hc0dfs7601", says, why }];
    });
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var model_errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 3 modules
var scan = __webpack_require__(27241);
// EXTERNAL MODULE: ./build/program/src/saved_inventory.js
var saved_inventory = __webpack_require__(1914);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/pipeline.js

















/** Judges what the configuration names: a saved inventory, or the accounts as they are now. */
async function judgeInventoryOrAccount(config, surroundings) {
    if (config.inventory === undefined)
        return pipeline_scan(config, surroundings);
    const text = (0,files/* readText */.yR)(config.inventory);
    if (text === undefined)
        throw new model_errors/* ConfigurationError */.j(`--inventory ${config.inventory}: there is no such file`);
    return assess((0,saved_inventory/* parseInventory */.a)(text, config.inventory), config, surroundings);
}
/** The text of each report, which is made as it is taken, so that none is held whole. */
function* renderAll(scan, chosen) {
    for (const { file, render } of chosen)
        yield { file, text: render(scan) };
}
/** Reads the accounts that the configuration names, and judges them. */
async function pipeline_scan(config, surroundings) {
    const { outside, now, onProgress } = surroundings;
    const pace = (0,caller/* paceOf */.x3)(config);
    const accounts = await (0,connect/* connect */.N)(config, { ...outside, pace });
    const inventory = await (0,collect/* collect */.F)({
        accounts,
        types: registry/* resourceTypes */.A,
        wanted: wantedBy(config.rules),
        tool: version/* TOOL */.j,
        collected_at: now().toISOString(),
        ...(onProgress === undefined ? {} : { onProgress }),
    }).finally(() => {
        for (const { caller } of accounts)
            caller.close();
    });
    return assess(inventory, config, surroundings);
}
/** Judges an inventory, fresh or saved. Calls nobody. */
async function assess(inventory, config, surroundings) {
    const rules = config.rules.map(inForce);
    const wanted = wantedBy(rules);
    const gaps = [...inventory.gaps.filter(({ type }) => wanted.has(type)), ...uncollected(inventory, rules)];
    const linked = link_link(inventory, relations);
    const data = { parameters: parametersOf(rules), scan: { collected_at: inventory.collected_at } };
    const engine = await loadEngine({ ...surroundings.policies, rules }, data);
    const judged = evaluate(engine, rules, linked.resources, linked.impact, facetActions());
    const ids = rules.map(({ id }) => id);
    const { resources: assessed, waivers } = waive(judged, config.waivers, ids, inventory.collected_at);
    const { opinions, unheard } = opinionsIn(linked.resources);
    const { resources, differences } = compare(assessed, rules, opinions);
    const accounts = [...new Set(inventory.scopes.map(({ account }) => account))].sort();
    return {
        generated_at: surroundings.now().toISOString(),
        tool: { ...version/* TOOL */.j, policy_digest: surroundings.policies.digest },
        fail_on: config.fail_on,
        result: (0,scan/* resultOf */.Bg)(resources, gaps, config.fail_on),
        category: config.category ?? `keyproof/${accounts.join("+")}`,
        run_id: surroundings.run_id,
        rules,
        resources,
        waivers,
        differences,
        unheard,
        inventory,
        gaps,
    };
}
/** A configured rule with the IAM actions that it needs. */
function inForce(rule) {
    return { ...rule, permissions: permissionsOf(rule) };
}
/** 0, 1 or 3; 2 is for what never came to a scan. */
function exitCode(result, allow_unknown) {
    if (result === "fail")
        return 1;
    return result === "incomplete" && !allow_unknown ? 3 : 0;
}
/** An inventory that was collected for fewer rules does not hold the types of the others: nothing is known of them. */
function uncollected(inventory, rules) {
    const types = [...new Set(rules.map(({ type }) => type))].sort();
    return inventory.scopes.flatMap(({ account, region, types: collected }) => types
        .filter((type) => !collected.includes(type))
        .map((type) => {
        const action = registry/* resourceTypes */.A.find(({ name }) => name === type)?.lists_by[0]?.action ?? "";
        const message = "the inventory was collected without this type: collect it again with these rules on";
        return { type, action, account, region, reason: { kind: "unavailable", action, message } };
    }));
}
/** The collected facets that rules need, through the relations where a rule judges by a derived one. */
function needsOf(rules) {
    return rules.flatMap(({ type, selects_by, judges_by, also_reads = [], environments = [] }) => [...selects_by, ...judges_by, ...also_reads, ...(environments.length > 0 ? tagFacets(type) : [])].flatMap((facet) => {
        const relation = pipeline_relationOf(type, facet);
        if (relation === undefined)
            return [{ type, facet }];
        return relation.needs.map((need) => {
            const [of = "", name = ""] = need.split(".");
            return { type: of, facet: name };
        });
    }));
}
function pipeline_relationOf(type, facet) {
    return relations.find((relation) => relation.type === type && relation.facet === facet);
}
/** The facet that tells a type's tags: one of their own, else the metadata of a listing. Empty where nothing does. */
function tagFacets(name) {
    const type = registry/* resourceTypes */.A.find((candidate) => candidate.name === name);
    if (type?.facets.tags !== undefined)
        return ["tags"];
    const metadata = type?.listed.metadata ?? type?.facets.metadata?.schema;
    return metadata instanceof schemas.ZodObject && "tags" in metadata.shape ? ["metadata"] : [];
}
/** The types of resources whose tags can be read: environments tell those apart. */
const taggedTypes = registry/* resourceTypes */.A
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
/** A facet with those that have to be read before it. */
function withEarlier({ type, facet }) {
    const after = registry/* resourceTypes */.A.find(({ name }) => name === type)?.facets[facet]?.after ?? [];
    return [{ type, facet }, ...after.flatMap((before) => withEarlier({ type, facet: before }))];
}
/** The IAM actions that rules need, sorted: those of the listings and of the facets. */
function permissionsOf(...rules) {
    const actions = [...wantedBy(rules)].flatMap(([name, facets]) => registry/* resourceTypes */.A
        .filter((type) => type.name === name)
        .flatMap((type) => [
        ...type.lists_by.map(({ action }) => action),
        ...Object.entries(type.facets)
            .filter(([facet, { always }]) => always || facets.has(facet))
            .map(([, { operation }]) => operation.action),
    ]));
    return [...new Set(actions)].sort();
}
function facetActions() {
    return Object.fromEntries(registry/* resourceTypes */.A.map((type) => {
        const listing = type.lists_by.slice(0, 1).map(({ action }) => action);
        const listed = Object.keys(type.listed).map((facet) => [facet, listing]);
        const own = Object.entries(type.facets).map(([facet, { operation }]) => [facet, [operation.action]]);
        const derived = relations
            .filter((relation) => relation.type === type.name)
            .map((relation) => [relation.facet, actionsOf(relation)]);
        return [type.name, Object.fromEntries([...listed, ...own, ...derived])];
    }));
}
function actionsOf(relation) {
    return [...new Set(relation.needs.map((need) => need.split(".", 1).join()))].flatMap((name) => registry/* resourceTypes */.A.find((type) => type.name === name)?.lists_by[0]?.action ?? []);
}
function parametersOf(rules) {
    const parameters = {};
    for (const { id, type, parameter_values } of rules) {
        parameters[type] = { ...parameters[type], [id.slice(type.length + 1)]: parameter_values };
    }
    return parameters;
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

/***/ 43783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderAssessment),
/* harmony export */   P: () => (/* binding */ sortedGaps)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27241);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89007);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51095);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62773);




/** `assessment.json`: every verdict, as the schema `assessment` in src/model/scan.ts declares it. One resource a line. */
function* renderAssessment(scan) {
    const { name, version, policy_digest } = scan.tool;
    const members = {
        schema_version: JSON.stringify(_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y),
        generated_at: JSON.stringify(scan.generated_at),
        collected_at: JSON.stringify(scan.inventory.collected_at),
        tool: JSON.stringify({ name, version, policy_digest }),
        result: JSON.stringify(scan.result),
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scan.rules.map(ruleOf), 1),
        resources: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(resourcesOf(scan.resources), 1),
        gaps: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(sortedGaps(scan.gaps), 1),
        differences: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scan.differences, 1),
        unheard: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scan.unheard, 1),
        coverage: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(coverageRows(scan), 1),
        waivers: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scan.waivers, 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(members, 0);
    yield "\n";
}
/** The coverage, each row with its resources where others of their type in the same place are seen otherwise. */
function coverageRows(scan) {
    const { rows } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(scan);
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
        .sort((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z)(({ type }) => type, ({ account }) => account, ({ region }) => region, ({ action }) => action, ({ reason }) => reason.kind, ({ reason }) => reason.message));
}
function ruleOf({ id, title, severity, controls, controls_by, parameter_values, permissions }) {
    return { id, title, severity, controls, controls_by, parameters: parameter_values, permissions };
}
function* resourcesOf(resources) {
    for (const { type, arn, account, region, name, verdicts, findings, impact, exemptions, sees } of resources) {
        yield { type, arn, account, region, name, verdicts, findings: findings.map(findingOf), impact, exemptions, sees };
    }
}
function findingOf(finding) {
    const { rule, verdict, severity, environment, messages, reason, waiver, confirmed_by, fingerprint } = finding;
    return { rule, verdict, severity, environment, messages, reason, waiver, confirmed_by, fingerprint };
}


/***/ }),

/***/ 89007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SIGHT_WORDS),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62773);

/** What a sight is called. */
const SIGHT_WORDS = {
    seen: "sees it",
    unseen: "does not see it",
    unknown: "unknown",
    unavailable: "does not apply",
    no_coverage: "AWS has none",
};
/** What audit services are asked about. */
const TYPES = ["cloudhsm_cluster", "kms_key"];
/** Worst first: where two rules tell of one service, the worse answer counts. */
const WORST = ["unseen", "unknown", "unavailable", "no_coverage", "seen"];
/**
 * Which audit service sees which cluster and key, by the rules of the scan that have an `audit_service`. A service whose
 * rules are off is not in it.
 */
function coverageOf(scan) {
    const telling = scan.rules.filter((rule) => rule.audit_service !== undefined);
    const services = [...new Set(telling.flatMap(({ audit_service }) => audit_service?.name ?? []))].sort();
    const places = new Map();
    for (const resource of scan.resources) {
        if (resource.type === "region" || resource.type === "account")
            places.set(placeKey(resource.type, resource), resource);
    }
    const rows = new Map();
    for (const resource of scan.resources) {
        if (!TYPES.includes(resource.type))
            continue;
        const cells = services.flatMap((service) => {
            const own = telling.filter(({ audit_service }) => audit_service?.name === service);
            return worst(own.flatMap((rule) => cellOf(rule, resource, places)));
        });
        const { type, account, region } = resource;
        const key = JSON.stringify([type, account, region, cells]);
        const same = rows.get(key);
        if (same !== undefined)
            same.resources.push(resource);
        else {
            const resources = [resource];
            rows.set(key, { row: { type, account, region, resources, cells }, resources });
        }
    }
    const sorted = [...rows.values()]
        .map(({ row }) => row)
        .sort((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(({ type }) => type, ({ account }) => account, ({ region }) => region, ({ resources }) => resources[0]?.arn ?? ""));
    return { services, rows: sorted };
}
function placeKey(type, { account, region }) {
    return type === "account" ? `account ${account}` : `region ${account} ${region}`;
}
/** What one rule says of a service's sight of a resource; nothing where it does not tell of its type. */
function cellOf(rule, resource, places) {
    const { name = "", sees = [], lacks = {} } = rule.audit_service ?? {};
    const cell = (sight, why) => [{ service: name, sight, why, rules: [rule.id] }];
    const lacking = lacks[resource.type];
    if (lacking !== undefined)
        return cell("no_coverage", [lacking]);
    if (!sees.includes(resource.type))
        return [];
    const judged = rule.type === resource.type ? resource : places.get(placeKey(rule.type, resource));
    const verdict = judged?.verdicts[rule.id];
    if (judged === undefined || verdict === undefined)
        return cell("unknown", ["it was not asked about"]);
    const messages = judged.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
    if (verdict === "unknown")
        return cell("unknown", messages);
    if (verdict === "not_applicable")
        return cell("unavailable", [judged.exemptions?.[rule.id] ?? "it does not apply here"]);
    const seen = judged.sees?.[rule.id] ?? (verdict === "pass" ? sees : []);
    if (!seen.includes(resource.type))
        return cell("unseen", messages);
    // What a service found about the resource itself, or does not see of other types, is no remark on its sight of this one.
    const elsewhere = judged === resource || sees.some((type) => !seen.includes(type));
    return cell("seen", elsewhere ? [] : messages);
}
function worst(cells) {
    const [first, ...others] = [...cells].sort((a, b) => WORST.indexOf(a.sight) - WORST.indexOf(b.sight));
    if (first === undefined)
        return [];
    const same = [first, ...others.filter(({ sight }) => sight === first.sight)];
    return [{ ...first, why: [...new Set(same.flatMap(({ why }) => why))], rules: same.flatMap(({ rules }) => rules) }];
}


/***/ }),

/***/ 40222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
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

/***/ 42551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   NL: () => (/* binding */ notListed),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Zs: () => (/* binding */ eachFinding),
/* harmony export */   sD: () => (/* binding */ idleWaivers),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   yg: () => (/* binding */ failingResources)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43783);


/** The findings of one verdict, worst first, then in the scan's order (type, ARN, rule). */
function findingsOf(scan, verdict) {
    return [...eachFinding(scan, verdict)];
}
/** As `findingsOf`, one after the other: a million of them in a list are a hundred megabytes. */
function* eachFinding(scan, verdict) {
    const rules = new Map(scan.rules.map((rule) => [rule.id, rule]));
    for (const severity of _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC) {
        for (const resource of scan.resources) {
            for (const finding of resource.findings) {
                if (finding.verdict !== verdict || finding.severity !== severity)
                    continue;
                yield { resource, rule: ruleOf(rules, finding.rule), finding };
            }
        }
    }
}
function ruleOf(rules, id) {
    const rule = rules.get(id);
    if (rule === undefined)
        throw new Error(`a finding names rule ${id}, which is not among the scan's rules`);
    return rule;
}
/** Failing findings by resource: the resource with the worst finding first, among equals the one with more of them. */
function failingResources(scan) {
    const byResource = new Map();
    for (const located of eachFinding(scan, "fail")) {
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
/** Failing findings by severity, those at or above the threshold apart from those below. Worst first, none of count 0. */
function severityCounts(scan) {
    const counts = new Map();
    for (const { finding } of eachFinding(scan, "fail")) {
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
    }
    const present = _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, counts.get(severity) ?? 0]).filter(([, count]) => count > 0);
    return {
        reached: present.filter(([severity]) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, scan.fail_on)),
        below: present.filter(([severity]) => !(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, scan.fail_on)),
    };
}
/** Unknown findings by IAM action and kind of reason; the group with the most findings first. */
function notEvaluated(scan) {
    const groups = new Map();
    for (const { resource, rule, finding } of eachFinding(scan, "unknown")) {
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
/** The gaps of a scan, those of many Regions together. */
function notListed(scan) {
    return groupBy((0,_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedGaps */ .P)(scan.gaps), ({ type, action, reason }) => JSON.stringify([type, action, reason.kind])).map((gaps) => ({ type: gaps[0].type, action: gaps[0].action, kind: gaps[0].reason.kind, gaps }));
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

/***/ 24033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderInventory)
/* harmony export */ });
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43783);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51095);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62773);



/** `inventory.json`: what was collected, one resource a line, sorted by type and ARN. It can be judged again. */
function* renderInventory({ inventory }) {
    const { schema_version, collected_at, tool, scopes, resources, gaps } = inventory;
    const places = [...scopes].sort((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ account }) => account, ({ region }) => region));
    const types = Object.entries(resources)
        .sort((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(([type]) => type))
        .map(([type, list]) => [type, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)([...list].sort((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ arn }) => arn)), 2)]);
    const members = {
        schema_version: JSON.stringify(schema_version),
        collected_at: JSON.stringify(collected_at),
        tool: JSON.stringify(tool),
        scopes: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(places, 1),
        resources: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(Object.fromEntries(types), 1),
        gaps: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedGaps */ .P)(gaps), 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(members, 0);
    yield "\n";
}


/***/ }),

/***/ 51095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 62773:
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

/***/ 95574:
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


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ omission),
  ZG: () => (/* binding */ omittedResults),
  WH: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
;// CONCATENATED MODULE: ./build/program/src/report/sarif_location.js
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

// EXTERNAL MODULE: ./build/program/src/report/sarif_log.js
var sarif_log = __webpack_require__(9313);
// EXTERNAL MODULE: ./build/program/src/report/sarif_result.js
var sarif_result = __webpack_require__(23950);
// EXTERNAL MODULE: ./build/program/src/report/sarif_rule.js
var sarif_rule = __webpack_require__(96453);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/sarif.js







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
    yield* (0,sarif_log/* sarifLog */.e)(scan, { results: lines, omitted, notes: omission(omitted) });
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
    let kept = [];
    for (const verdict of ["fail", "unknown"]) {
        for (const located of (0,findings/* eachFinding */.Zs)(scan, verdict)) {
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
        const size = text.length < MAXIMUM_COMPRESSED / 4 ? 0 : (0,esm/* gzipSync */.u3)((0,esm/* strToU8 */._u)(text), { level: 1 }).length;
        if (size <= MAXIMUM_COMPRESSED)
            break;
        kept = kept.slice(0, Math.floor((kept.length * MAXIMUM_COMPRESSED) / size) - 1);
    }
    const omitted = fingerprints.size - kept.length;
    omissions.set(scan, omitted);
    return { lines: kept, omitted };
}
function resultOf({ resource, rule, finding }, ruleIndex) {
    return {
        ruleId: rule.id,
        ruleIndex,
        level: finding.verdict === "unknown" ? "note" : sarif_rule/* LEVEL */.Bk[finding.severity],
        message: { text: (0,sarif_result/* findingMessage */.pG)(resource, finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: virtualPath(resource.arn) },
                    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
                logicalLocations: [(0,sarif_result/* logicalLocation */.Nt)(resource)],
            },
        ],
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        properties: (0,sarif_result/* findingProperties */.BT)(resource, finding),
    };
}
/** What a reader has to know where GitHub's limits left results out. */
function omission(omitted) {
    if (omitted === 0)
        return [];
    return [
        `${(0,wording/* count */.U9)(omitted, "result")} did not fit into results.sarif, the least severe ones (GitHub accepts 25,000 results ` +
            "and 10 MB): assessment.json has them all",
    ];
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27241);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40222);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42551);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51095);
/* harmony import */ var _sarif_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96453);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94245);






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
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(scan.rules.map(_sarif_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorOf */ .nb), 5),
        properties: JSON.stringify({ policy_digest: scan.tool.policy_digest }),
    };
    const invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: [...notes, ...gapsOf(scan)].map(warning),
    };
    const run = {
        tool: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)({ driver: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(driver, 4) }, 3),
        automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
        columnKind: JSON.stringify("utf16CodeUnits"),
        invocations: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)([invocation], 3),
        ...members,
        results: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .listOfJson */ ._9)(results, 3),
        properties: JSON.stringify({
            result: scan.result,
            fail_on: scan.fail_on,
            collected_at: scan.inventory.collected_at,
            verdicts: (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(scan.resources),
            gaps: scan.gaps.length,
            omitted_results: omitted,
        }),
    };
    const log = {
        $schema: JSON.stringify("https://json.schemastore.org/sarif-2.1.0.json"),
        version: JSON.stringify("2.1.0"),
        runs: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .listOfJson */ ._9)([(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(run, 2)], 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(log, 0);
    yield "\n";
}
/** The listings that failed, a sentence for each kind. */
function gapsOf(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .notListed */ .NL)(scan).map(({ type, action, kind, gaps }) => {
        const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(gaps[0].reason.message, 300);
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .typeName */ .go)(type)}s were not listed in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .gapPlaces */ .XE)(gaps)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .failedAction */ .EE)(action, kind)} (${message})`;
    });
}
function warning(text) {
    return { level: "warning", message: { text: (0,_sarif_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(text) } };
}


/***/ }),

/***/ 23950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ findingProperties),
/* harmony export */   Nt: () => (/* binding */ logicalLocation),
/* harmony export */   pG: () => (/* binding */ findingMessage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40222);
/* harmony import */ var _sarif_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96453);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94245);



/** The resource as SARIF names what is in no file (section 3.33). */
function logicalLocation({ name, arn }) {
    return { name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name), fullyQualifiedName: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(arn), kind: "resource" };
}
/**
 * `KMS key orders in eu-central-1: automatic rotation is off. <impact>. (<ARN>).` GitHub shows the first sentence where room
 * is scarce. Every part has its share of the limit, so that none pushes out another.
 */
function findingMessage(resource, finding) {
    const unevaluated = finding.verdict === "unknown" && !finding.messages[0]?.startsWith("not evaluated");
    const messages = `${unevaluated ? "not evaluated: " : ""}${finding.messages.join("; ")}`;
    const { impact, arn } = resource;
    return (0,_sarif_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)([
        stopped(`${placeOf(resource)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(messages), 400)}`),
        ...(finding.confirmed_by === undefined ? [] : [stopped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmation */ .EL)(finding.confirmed_by)), 150))]),
        ...(impact === undefined ? [] : [stopped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(impact), 150))]),
        `(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(arn), 250)})`,
    ].join(" "));
}
/** `KMS key orders in eu-central-1`. */
function placeOf({ type, name, region }) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(type)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(name), 120)}${region === "" || region === name ? "" : ` in ${region}`}`;
}
/** What a finding adds to its result. */
function findingProperties({ type }, { verdict, severity, environment }) {
    return { verdict, severity, type, ...(environment === undefined ? {} : { environment }) };
}
function stopped(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 96453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ LEVEL),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* unused harmony export MAXIMUM_TEXT */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40222);
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
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(text), MAXIMUM_TEXT - 1);
    return /[.!?…]$/.test(safe) ? safe : `${safe}.`;
}
function helpText(rule) {
    const { description, remediation, permissions, related_resources } = rule;
    const commands = remediation.cli === undefined ? [] : [remediation.cli.trim().split("\n").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join("\n")];
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(description),
        `To put it right: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(remediation.text)}`,
        ...commands,
        `Permissions: ${permissions.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(", ")}`,
        ...related_resources.map(({ ref }) => `See also: ${ref}`),
    ].join("\n\n");
}
function helpMarkdown(rule) {
    const { description, remediation, permissions, related_resources, parameter_values, controls, controls_by } = rule;
    const parameters = Object.entries(parameter_values).map(([name, value]) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(JSON.stringify(value))}. ` +
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule.parameters[name]?.description ?? ""));
    const frameworks = Object.keys(controls)
        .sort()
        .map((framework) => {
        const ids = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((controls[framework] ?? []).join(", "));
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(framework)}: ${ids} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(controls_by[framework])})`;
    });
    const links = related_resources.map(({ ref, description: text }) => {
        return `- [${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text ?? ref)}](${linkTarget(ref)})`;
    });
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(description),
        "## How to put it right",
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(remediation.text),
        ...(remediation.cli === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(remediation.cli.trim().split("\n"))]),
        ...section("Parameters", parameters),
        ...section("Permissions that the check needs", permissions.map((action) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(action)}`)),
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

/***/ 94245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ commandsFor),
/* harmony export */   EE: () => (/* binding */ failedAction),
/* harmony export */   EL: () => (/* binding */ confirmation),
/* harmony export */   EX: () => (/* binding */ adviceOnWaiver),
/* harmony export */   Hk: () => (/* binding */ statedBy),
/* harmony export */   KE: () => (/* binding */ listed),
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
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27241);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);



/** Where Keyproof lives: rules and reports point there. */
const INFORMATION_URI = "https://github.com/keyproof/keyproof";
/** Who states that a rule maps to a control. Only what AWS states may look as if it were official. */
const STATED_BY = {
    aws: "AWS states it",
    third_party: "a third party states it",
    keyproof: "Keyproof's reading, not official",
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
    const counts = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(scan.resources);
    const { reached, below } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severityCounts */ .ur)(scan);
    const threshold = `at or above ${scan.fail_on}`;
    const less = sum(below) > 0 ? [`${failing(sum(below))} below it`] : [];
    const unknown = counts.unknown > 0 ? [`${count(counts.unknown, "check")} could not be evaluated`] : [];
    const gaps = scan.gaps.length > 0 ? [`${count(scan.gaps.length, "listing")} failed`] : [];
    switch (scan.result) {
        case "fail": {
            const severities = listed(reached.map(([severity, number]) => `${grouped(number)} ${severity}`));
            return [`${failing(sum(reached))} ${threshold}: ${severities}`, ...less, ...unknown, ...gaps].join("; ");
        }
        case "incomplete": {
            const sentence = `Compliance is not established: nothing known fails ${threshold}, but ${listed([...unknown, ...gaps])}`;
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
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(scan.result);
    }
}
function failing(number) {
    return `${count(number, "check")} ${number === 1 ? "fails" : "fail"}`;
}
function sum(counts) {
    return counts.reduce((total, [, number]) => total + number, 0);
}
/** `kms:GetKeyPolicy denied`; an unnamed action is "a fact". */
function failedAction(action, kind) {
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
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(kind);
    }
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
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(status);
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
        .map((line) => line.replace(/[A-Z][A-Z0-9_]*/g, (word) => known.get(word) ?? word))
        .map((line) => (/["']/.test(line) ? [line] : line.split(" && ")))
        .map((parts) => parts.map((part) => (isPlainCommand(part) ? `${part}${region}` : part)).join(" && "));
}
/** One call of the AWS CLI that does not say its Region yet. */
function isPlainCommand(command) {
    return /^aws [^;&|<>]*$/.test(command) && !command.includes("--region");
}
/** A `kms_custom_key_store` may be called CUSTOM_KEY_STORE_ID or KEY_STORE_ID. */
function placeholdersOf({ type, arn }) {
    const id = arn.split(/[/:]/).at(-1) ?? "";
    const words = type.toUpperCase().split("_");
    return new Map(words.flatMap((_, start) => {
        const noun = words.slice(start).join("_");
        return [
            ...(/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? [[`${noun}_ID`, id]] : []),
            ...(/^arn:[A-Za-z0-9:/_-]+$/.test(arn) ? [[`${noun}_ARN`, arn]] : []),
        ];
    }));
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


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseInventory),
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42576);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);




const versioned = zod__WEBPACK_IMPORTED_MODULE_2__.object({ schema_version: zod__WEBPACK_IMPORTED_MODULE_2__.number() });
/**
 * Reads a saved `inventory.json`.
 *
 * @throws ConfigurationError for what is no inventory, one of another version, or one that was changed by hand.
 */
function parseInventory(text, name) {
    return inventoryOf(text, `--inventory ${name}`);
}
/** As `parseInventory`; `where` begins the message of an error. */
function inventoryOf(text, where) {
    const value = parseJson(text, where);
    const version = versioned.safeParse(value);
    if (!version.success) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`);
    }
    const { schema_version } = version.data;
    if (schema_version !== _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi) {
        const age = schema_version > _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi ? "newer" : "older";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: has schema_version ${schema_version}, ${age} than ${_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi}, which this version reads: collect it again with this version`);
    }
    const parsed = (0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS)(_collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchemas */ .j).safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: ${issue === undefined ? "not valid" : explain(issue)}`);
    }
    // Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
    const inventory = value;
    if (inventory.scopes.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: names no account and Region that was read: there is nothing to judge`);
    }
    const inconsistency = inconsistencyOf(inventory);
    if (inconsistency !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: ${inconsistency}`);
    return inventory;
}
/** What no inventory that keyproof wrote has: a type that was read and has no list, a resource that stands in it twice. */
function inconsistencyOf({ scopes, resources }) {
    for (const [index, { types }] of scopes.entries()) {
        const listless = types.find((type) => !Object.hasOwn(resources, type));
        if (listless !== undefined)
            return `scopes.${index}.types names ${listless}, but resources has no list of it`;
    }
    for (const [type, list] of Object.entries(resources)) {
        const seen = new Set();
        for (const [index, { arn }] of list.entries()) {
            if (seen.has(arn))
                return `resources.${type}.${index}: ${arn} stands here a second time`;
            seen.add(arn);
        }
    }
    return undefined;
}
/** `resources.kms_key.3.rotation.value.enabled: …`; within a fact, what is wrong with it as the kind of fact it says it is. */
function explain(issue) {
    if (issue.code === "invalid_union") {
        const branch = issue.errors.find((issues) => issues.every(({ path }) => path[0] !== "status"));
        const [inner] = branch ?? [];
        if (inner !== undefined)
            return explain({ ...inner, path: [...issue.path, ...inner.path] });
    }
    const where = issue.path.map(String).join(".");
    return `${where}${where === "" ? "" : ": "}${issue.message}`.slice(0, 500);
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${where}: not valid JSON: ${message}`, { cause: error });
    }
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
