export const id = 264;
export const ids = [264];
export const modules = {

/***/ 24836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ DEFAULT_PACE),
  u: () => (/* binding */ createCaller)
});

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
;// CONCATENATED MODULE: ./build/program/src/collect/account.js



const DEFAULT_PACE = {
    api_rate_share: 0.5,
    throttled_attempts: 12,
    transient_attempts: 5,
    first_pause_ms: 100,
    longest_pause_ms: 2_000,
};
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

/***/ 63844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CLOUDHSM_REGIONS),
/* harmony export */   i: () => (/* binding */ REGIONS)
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


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};


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
    const tasks = accounts.flatMap(({ account, partition, regions, caller }) => regions.map(async (region) => {
        const place = createPlace(account, partition, region, collected_at);
        const scope = { account, partition, region, types: selected.map((type) => type.name), not_offered: [] };
        inventory.scopes.push(scope);
        await Promise.all(selected.map(async (type) => {
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
    }));
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
function createPlace(account, partition, region, collected_at) {
    const answers = new Map();
    const shared = new Map();
    return {
        account,
        partition,
        region,
        collected_at,
        once: (operation, read) => {
            const existing = shared.get(operation.action);
            if (existing !== undefined)
                return existing;
            const reading = read();
            shared.set(operation.action, reading);
            return reading;
        },
        later: (operation) => {
            const existing = answers.get(operation.action);
            if (existing !== undefined)
                return existing;
            const created = createLater();
            answers.set(operation.action, created);
            return created;
        },
    };
}
function createLater() {
    let settle = { resolve: () => undefined, reject: () => undefined };
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    // Whoever waits for it gets the rejection; without anybody waiting it must not count as unhandled.
    promise.catch(() => undefined);
    return { promise, ...settle };
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
    const { account, region } = place;
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
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(error).reason);
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
// EXTERNAL MODULE: ./build/program/src/collect/account.js + 1 modules
var account = __webpack_require__(24836);
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
    const caller = (credentials) => (0,account/* createCaller */.u)({ ...outside, credentials, endpoint });
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
    const known = candidates.find((region) => regions/* REGIONS */.i.includes(region));
    if (known !== undefined)
        return known;
    const [partition] = /^(cn-|us-gov-|us-iso[a-z]?-|eu-isoe-|eusc-)/.exec(candidates[0] ?? "") ?? [];
    return regions/* REGIONS */.i.find((region) => partition !== undefined && region.startsWith(partition)) ?? "us-east-1";
}
async function defaultCredentials() {
    const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    return fromNodeProviderChain();
}
async function assumedRole(arn, base, region, endpoint) {
    const { fromTemporaryCredentials } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    return fromTemporaryCredentials({
        masterCredentials: base,
        params: { RoleArn: arn, RoleSessionName: "keyproof" },
        clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
    });
}
/** The Regions to read. Names that this version does not know are asked for, so that a Region newer than it can be read. */
async function regionsOf(given, home, caller) {
    if (given === "all")
        return offered(home, caller, false, "--all-regions");
    const strange = given.find((region) => !regions/* REGIONS */.i.includes(region));
    if (strange === undefined)
        return given;
    const all = await offered(home, caller, true, strange);
    for (const region of given) {
        if (all.includes(region) || regions/* REGIONS */.i.includes(region))
            continue;
        throw new errors/* ConfigurationError */.j(`"${region}" is not a Region of AWS.${(0,nearest/* didYouMean */.a)(region, [...regions/* REGIONS */.i, ...all])}`);
    }
    return given;
}
async function offered(home, caller, all, why) {
    const answer = await caller.call(home, describeRegions, { AllRegions: all }).catch((error) => {
        const { message } = (0,collect_failure/* asFailure */.h_)(error).reason;
        const hint = all ? (0,nearest/* didYouMean */.a)(why, regions/* REGIONS */.i) : "";
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

/***/ 45454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ lastUsage),
/* harmony export */   Ac: () => (/* binding */ deletionTags),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Np: () => (/* binding */ keyRotations),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   ni: () => (/* binding */ rotation),
/* harmony export */   yu: () => (/* binding */ metadata),
/* harmony export */   z2: () => (/* binding */ aliases),
/* harmony export */   zJ: () => (/* binding */ kmsKey)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);



/** KMS DescribeKey, `KeyMetadata`. Enumerations stay open: AWS adds key specs and states. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    key_id: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** KeyManager: CUSTOMER or AWS. */
    manager: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** KeyState: Enabled, Disabled, PendingDeletion, PendingReplicaDeletion, PendingImport, Unavailable, Creating, Updating. */
    state: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** KeySpec: SYMMETRIC_DEFAULT, RSA_2048, HMAC_256, … */
    spec: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** KeyUsage: ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT. */
    usage: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** Origin: AWS_KMS, EXTERNAL, AWS_CLOUDHSM, EXTERNAL_KEY_STORE. */
    origin: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    description: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    multi_region: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    /** MultiRegionConfiguration.MultiRegionKeyType: PRIMARY or REPLICA; absent on a single-Region key. */
    multi_region_key_type: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    primary_arn: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    replica_arns: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    deletion_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** PendingDeletionWindowInDays: only on a primary that waits for its replicas. */
    pending_deletion_window_in_days: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
    expiration_model: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    xks_key_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
});
/** KMS ListAliases, those that point at this key. */
const aliases = zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), last_updated_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional() }));
/** KMS GetKeyPolicy, policy `default`. */
const policy = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .y });
/** KMS GetKeyRotationStatus. `rotation_period_in_days` is 90 to 2560. */
const rotation = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    rotation_period_in_days: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
    next_rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    on_demand_rotation_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
});
/** KMS ListGrants. */
const grants = zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    grant_id: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    grantee_principal: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    retiring_principal: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    issuing_account: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    operations: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    has_constraints: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
}));
/**
 * KMS ListResourceTags, asked only while the key waits for its deletion, which a tag may approve; empty for every other
 * key. Apart from `tags`, so that one call in a thousand keys does not become a thousand calls.
 */
const deletionTags = _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A;
/** KMS ListKeyRotations with ALL_KEY_MATERIAL, the oldest first as KMS lists them: the materials of an imported key. */
const keyRotations = zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    key_material_id: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** ImportState: IMPORTED or PENDING_IMPORT. */
    import_state: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** KeyMaterialState: CURRENT, NON_CURRENT, PENDING_ROTATION or PENDING_MULTI_REGION_IMPORT_AND_ROTATION. */
    key_material_state: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    expiration_model: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** Absent on a key's first material, and on one that was never current. */
    rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    /** RotationType: AUTOMATIC or ON_DEMAND. */
    rotation_type: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
}));
/** KMS GetKeyLastUsage. Without `last_used` the key was not used since `tracking_start_date`. */
const lastUsage = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    tracking_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    last_used: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE.optional(),
    operation: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
});
const facets = {
    metadata,
    aliases,
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A,
    deletion_tags: deletionTags,
    policy,
    rotation,
    grants,
    key_rotations: keyRotations,
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

/***/ 81705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ resourceSchemas),
  A: () => (/* binding */ resourceTypes)
});

;// CONCATENATED MODULE: ./build/program/src/collect/answer.js
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

// EXTERNAL MODULE: ./build/program/src/collect/aws/regions.js
var regions = __webpack_require__(63844);
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
    regions: regions/* CLOUDHSM_REGIONS */.O,
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

;// CONCATENATED MODULE: ./build/program/src/collect/aws/next_token.js
/** How CloudHSM v2 and EC2 page: `NextToken` in the answer and in the next question. */
function tokenPaging(items) {
    return {
        items,
        next: (output) => output.NextToken,
        resume: (input, mark) => ({ ...input, NextToken: mark }),
    };
}

// EXTERNAL MODULE: ./build/program/src/collect/failure.js
var collect_failure = __webpack_require__(28961);
// EXTERNAL MODULE: ./build/program/src/collect/operation.js
var operation = __webpack_require__(14654);
// EXTERNAL MODULE: ./build/program/src/collect/policy_document.js
var policy_document = __webpack_require__(78441);
;// CONCATENATED MODULE: ./build/program/src/collect/resource_type.js

/** Binds a facet to its operation. */
function facet(operation, options) {
    const { schema, after = [], applies = () => true, always = false, read } = options;
    return {
        schema,
        operation,
        after,
        applies,
        always,
        read: (caller, place, resource) => read(asking(caller, place, operation), resource, place),
    };
}
/** The way to ask an operation in a place. */
function asking(caller, place, operation) {
    if (!("paging" in operation)) {
        return ((input) => caller.call(place.region, operation, input));
    }
    // biome-ignore lint/suspicious/noExplicitAny: the input and item types are those of `Op`
    const pagedOperation = operation;
    const pages = (input) => caller.pages(place.region, pagedOperation, input);
    const all = async (input) => {
        const items = [];
        for await (const page of pages(input)) {
            if (page instanceof collect_failure/* CallFailed */.Ep)
                throw page;
            items.push(...page);
        }
        return items;
    };
    return Object.assign(all, { pages });
}

// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var schema = __webpack_require__(52743);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_backup/cloudhsm_backup.js








const describeBackups = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudhsm, "cloudhsm:DescribeBackups", (module, input) => new module.DescribeBackupsCommand(input)), tokenPaging((output) => output.Backups));
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
    return present({
        backup_id: backup.BackupId,
        state: backup.BackupState,
        cluster_id: backup.ClusterId,
        create_timestamp: isoTime(backup.CreateTimestamp),
        copy_timestamp: isoTime(backup.CopyTimestamp),
        delete_timestamp: isoTime(backup.DeleteTimestamp),
        never_expires: backup.NeverExpires,
        source_region: backup.SourceRegion,
        source_backup: backup.SourceBackup,
        source_cluster: backup.SourceCluster,
        hsm_type: backup.HsmType,
        mode: backup.Mode,
        tags: tagsOf(backup.TagList),
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

;// CONCATENATED MODULE: ./build/program/src/collect/alarm.js

const NAMESPACE = "AWS/CloudHSM";
/** The alarms about CloudHSM among all those of a Region, by name, each with the composite alarms above it. */
function alarmsOfCloudhsm(all) {
    const above = new Map();
    for (const composite of all) {
        for (const name of watchedBy(composite.AlarmRule ?? ""))
            above.set(name, [...(above.get(name) ?? []), composite]);
    }
    return all
        .flatMap((found) => {
        if (found.AlarmRule !== undefined)
            return [];
        const metrics = metricsOf(found);
        const queries = queriesOf(found);
        if (metrics.length === 0 && queries.length === 0)
            return [];
        return [
            present({
                ...notifierOf(found),
                state_value: found.StateValue,
                state_since: isoTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
                metrics,
                queries,
                composites: compositesOf(found, above).map(notifierOf),
            }),
        ];
    })
        .sort((a, b) => ((a.alarm_name ?? "") < (b.alarm_name ?? "") ? -1 : 1));
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
        if (Namespace !== NAMESPACE || MetricName === undefined)
            return [];
        const dimensions = Object.fromEntries((Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
        return [{ metric_name: MetricName, dimensions }];
    });
}
/** Queries that name CloudHSM, or one of its metrics: those all begin with Hsm. */
function queriesOf(found) {
    const expressions = (found.Metrics ?? []).map(({ Expression }) => Expression);
    const texts = [...expressions, found.EvaluationCriteria?.PromQLCriteria?.Query];
    return texts
        .filter((text) => text !== undefined)
        .filter((text) => text.includes("CloudHSM") || /\bHsm[A-Z]/.test(text));
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

;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudwatch.js


const cloudwatch = {
    service_id: "CloudWatch",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19)),
    connect: (module, options) => new module.CloudWatchClient(options),
};
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
/** Metric and composite alarms come in lists of their own, cut together into pages. */
const describeAlarms = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudwatch, "cloudwatch:DescribeAlarms", (module, input) => new module.DescribeAlarmsCommand(input), { quota: 9 }), tokenPaging(({ MetricAlarms, CompositeAlarms }) => MetricAlarms === undefined && CompositeAlarms === undefined
    ? undefined
    : [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])]));
const getMetricData = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudwatch, "cloudwatch:GetMetricData", (module, input) => new module.GetMetricDataCommand(input), { quota: 50 }), tokenPaging((output) => output.MetricDataResults));

;// CONCATENATED MODULE: ./build/program/src/collect/aws/cloudwatch_logs.js

const logs = {
    service_id: "CloudWatch Logs",
    load: () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19)),
    connect: (module, options) => new module.CloudWatchLogsClient(options),
};
/** Its quota: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const describeLogGroups = (0,operation/* paged */.I)((0,operation/* operation */.M)(logs, "logs:DescribeLogGroups", (module, input) => new module.DescribeLogGroupsCommand(input), { quota: 10 }), {
    items: (output) => output.logGroups,
    next: (output) => output.nextToken,
    resume: (input, mark) => ({ ...input, nextToken: mark }),
});

// EXTERNAL MODULE: ./build/program/src/collect/aws/ec2.js
var ec2 = __webpack_require__(44423);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/collect/certificate.js



/** What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. */
const certificate = schemas.strictObject({
    subject: schemas.string(),
    issuer: schemas.string(),
    not_before: resource/* timestamp */.vE,
    not_after: resource/* timestamp */.vE,
    sha256: schemas.string(),
});
/** Reads a PEM certificate; undefined where the text is none. */
function parseCertificate(pem) {
    if (pem === undefined)
        return undefined;
    try {
        const parsed = new external_node_crypto_.X509Certificate(pem);
        return {
            subject: parsed.subject.split("\n").join(", "),
            issuer: parsed.issuer.split("\n").join(", "),
            not_before: new Date(parsed.validFrom).toISOString(),
            not_after: new Date(parsed.validTo).toISOString(),
            sha256: (0,external_node_crypto_.createHash)("sha256").update(parsed.raw).digest("hex"),
        };
    }
    catch {
        return undefined;
    }
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
        cluster_certificate: certificate.optional(),
        hsm_certificate: certificate.optional(),
        aws_hardware_certificate: certificate.optional(),
        manufacturer_hardware_certificate: certificate.optional(),
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
const notifier = { alarm_name: schemas.string(), actions_enabled: schemas.boolean(), alarm_actions: schemas.array(schemas.string()) };
/** A metric alarm that is about CloudHSM. */
const alarm = schemas.strictObject({
    ...notifier,
    /** StateValue: OK, ALARM or INSUFFICIENT_DATA, and since when. */
    state_value: schemas.string(),
    state_since: resource/* timestamp */.vE.optional(),
    /** The metrics of AWS/CloudHSM that it watches, also those that it calculates with. */
    metrics: schemas.array(schemas.strictObject({ metric_name: schemas.string(), dimensions: schemas.record(schemas.string(), schemas.string()) })),
    /** The Metrics Insights and PromQL queries that it watches, as text. */
    queries: schemas.array(schemas.string()),
    /** The composite alarms that go off with it, directly or through others. */
    composites: schemas.array(schemas.strictObject(notifier)),
});
/** CloudWatch DescribeAlarms: the alarms of the Region that are about CloudHSM, of whatever cluster. */
const alarms = schemas.array(alarm);
/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each active HSM had in any hour since a time. Unknown
 * where CloudWatch has no data of one of them.
 */
const sessionCounts = schemas.strictObject({
    since: resource/* timestamp */.vE,
    hsms: schemas.array(schemas.strictObject({ hsm_id: schemas.string(), maximum: schemas.number() })),
});
const facets = {
    metadata,
    vpc,
    subnets,
    route_tables: routeTables,
    security_groups: securityGroups,
    prefix_lists: prefixLists,
    network_acls: networkAcls,
    network_interfaces: networkInterfaces,
    client_interfaces: clientInterfaces,
    flow_logs: flowLogs,
    log_group: logGroup,
    alarms,
    session_counts: sessionCounts,
};
const cloudhsmCluster = (0,resource/* resourceSchema */.C5)(facets);

;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_cluster/cloudhsm_cluster.js













const describeClusters = (0,operation/* paged */.I)((0,operation/* operation */.M)(cloudhsm, "cloudhsm:DescribeClusters", (module, input) => new module.DescribeClustersCommand(input)), tokenPaging((output) => output.Clusters));
function describe(action, command) {
    return (0,operation/* operation */.M)(ec2/* ec2 */.l, action, command, ec2/* EC2_LIMITS */.A);
}
const describeVpcs = (0,operation/* paged */.I)(describe("ec2:DescribeVpcs", (module, input) => new module.DescribeVpcsCommand(input)), tokenPaging((output) => output.Vpcs));
const describeSubnets = (0,operation/* paged */.I)(describe("ec2:DescribeSubnets", (module, input) => new module.DescribeSubnetsCommand(input)), tokenPaging((output) => output.Subnets));
const describeRouteTables = (0,operation/* paged */.I)(describe("ec2:DescribeRouteTables", (module, input) => new module.DescribeRouteTablesCommand(input)), tokenPaging((output) => output.RouteTables));
const describeSecurityGroups = (0,operation/* paged */.I)(describe("ec2:DescribeSecurityGroups", (module, input) => new module.DescribeSecurityGroupsCommand(input)), tokenPaging((output) => output.SecurityGroups));
const getManagedPrefixListEntries = (0,operation/* paged */.I)(describe("ec2:GetManagedPrefixListEntries", (module, input) => new module.GetManagedPrefixListEntriesCommand(input)), tokenPaging((output) => output.Entries));
const describeNetworkAcls = (0,operation/* paged */.I)(describe("ec2:DescribeNetworkAcls", (module, input) => new module.DescribeNetworkAclsCommand(input)), tokenPaging((output) => output.NetworkAcls));
const describeNetworkInterfaces = (0,operation/* paged */.I)(describe("ec2:DescribeNetworkInterfaces", (module, input) => new module.DescribeNetworkInterfacesCommand(input)), tokenPaging((output) => output.NetworkInterfaces));
const describeFlowLogs = (0,operation/* paged */.I)(describe("ec2:DescribeFlowLogs", (module, input) => new module.DescribeFlowLogsCommand(input)), tokenPaging((output) => output.FlowLogs));
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
    return present({
        cluster_id: cluster.ClusterId,
        state: cluster.State,
        state_message: cluster.StateMessage,
        hsm_type: cluster.HsmType,
        hsm_type_rollback_expiration: isoTime(cluster.HsmTypeRollbackExpiration),
        mode: cluster.Mode,
        network_type: cluster.NetworkType,
        vpc_id: cluster.VpcId,
        security_group: cluster.SecurityGroup,
        subnet_mapping: cluster.SubnetMapping ?? {},
        source_backup_id: cluster.SourceBackupId,
        create_timestamp: isoTime(cluster.CreateTimestamp),
        backup_policy: cluster.BackupPolicy,
        backup_retention_policy: retention === undefined ? undefined : { type: retention.Type, value: Number(retention.Value) },
        hsms: (cluster.Hsms ?? []).map((hsm) => present({
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
        certificates: present({
            cluster_certificate: parseCertificate(certificates.ClusterCertificate),
            hsm_certificate: parseCertificate(certificates.HsmCertificate),
            aws_hardware_certificate: parseCertificate(certificates.AwsHardwareCertificate),
            manufacturer_hardware_certificate: parseCertificate(certificates.ManufacturerHardwareCertificate),
        }),
        tags: tagsOf(cluster.TagList),
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
    return present({
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
    return permissions?.map((permission) => present({
        ip_protocol: permission.IpProtocol,
        from_port: permission.FromPort,
        to_port: permission.ToPort,
        ip_ranges: (permission.IpRanges ?? []).flatMap(({ CidrIp }) => CidrIp ?? []),
        ipv6_ranges: (permission.Ipv6Ranges ?? []).flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
        prefix_list_ids: (permission.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
        user_id_group_pairs: (permission.UserIdGroupPairs ?? []).map((pair) => present({
            group_id: pair.GroupId,
            user_id: pair.UserId,
            vpc_peering_connection_id: pair.VpcPeeringConnectionId,
        })),
    }));
}
function routeTableOf(table) {
    const associations = (table.Associations ?? []).filter((association) => association.GatewayId === undefined && (association.AssociationState?.State ?? "associated") === "associated");
    return present({
        route_table_id: table.RouteTableId,
        owner_id: table.OwnerId,
        main: associations.some(({ Main }) => Main === true),
        subnet_ids: associations.flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
        routes: table.Routes?.map((route) => present({
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
                return present({
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
                return complete(describeSubnets, ids, found, ({ SubnetId }) => SubnetId).map((subnet) => present({
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
                return complete(describeSecurityGroups, ids, found, ({ GroupId }) => GroupId).map((group) => present({
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
            read: async (ask, cluster) => (await ask({ Filters: vpcFilter(cluster) })).map((acl) => present({
                network_acl_id: acl.NetworkAclId,
                is_default: acl.IsDefault,
                subnet_ids: (acl.Associations ?? []).flatMap(({ SubnetId }) => SubnetId ?? []).sort(),
                entries: acl.Entries?.map((entry) => present({
                    rule_number: entry.RuleNumber,
                    egress: entry.Egress,
                    protocol: entry.Protocol,
                    rule_action: entry.RuleAction,
                    cidr_block: entry.CidrBlock,
                    ipv6_cidr_block: entry.Ipv6CidrBlock,
                    port_range: entry.PortRange === undefined ? undefined : { from: entry.PortRange.From, to: entry.PortRange.To },
                })),
            })),
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
                    .map((each) => ({ ...interfaceOf(each), ...present({ instance_id: each.Attachment?.InstanceId }) }));
            },
        }),
        flow_logs: facet(describeFlowLogs, {
            schema: flowLogs,
            applies: hasVpc,
            read: async (ask, cluster) => {
                const Values = [knownMetadata(cluster)?.vpc_id ?? "", ...subnetIds(cluster)];
                return (await ask({ Filter: [{ Name: "resource-id", Values }] })).map((flow) => present({
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
                return present({
                    exists: found !== undefined,
                    log_group_name: name,
                    retention_in_days: found?.retentionInDays,
                    kms_key_id: found?.kmsKeyId,
                    deletion_protection_enabled: found?.deletionProtectionEnabled,
                });
            },
        }),
        alarms: facet(describeAlarms, {
            schema: alarms,
            read: async (ask, _cluster, place) => place.once(describeAlarms, async () => alarmsOfCloudhsm(await ask({ AlarmTypes: ["MetricAlarm", "CompositeAlarm"], MaxRecords: 100 }))),
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

;// CONCATENATED MODULE: ./build/program/src/collect/kms_custom_key_store/schema.js



/** KMS DescribeCustomKeyStores, without the proxy's access key id. */
const schema_metadata = schemas.strictObject({
    custom_key_store_id: schemas.string(),
    custom_key_store_name: schemas.string(),
    /** CustomKeyStoreType: AWS_CLOUDHSM or EXTERNAL_KEY_STORE. */
    type: schemas.string(),
    /** ConnectionState: CONNECTED, CONNECTING, FAILED, DISCONNECTED, DISCONNECTING. */
    connection_state: schemas.string(),
    connection_error_code: schemas.string().optional(),
    cloudhsm_cluster_id: schemas.string().optional(),
    creation_date: resource/* timestamp */.vE.optional(),
    trust_anchor_certificate: certificate.optional(),
    xks_proxy: schemas.strictObject({
        /** PUBLIC_ENDPOINT or VPC_ENDPOINT_SERVICE. */
        connectivity: schemas.string().optional(),
        uri_endpoint: schemas.string().optional(),
        uri_path: schemas.string().optional(),
        vpc_endpoint_service_name: schemas.string().optional(),
        vpc_endpoint_service_owner: schemas.string().optional(),
    })
        .optional(),
});
/**
 * CloudWatch GetMetricData, the newest hour with data: the days until the certificate of the external key store proxy
 * expires (XksProxyCertificateDaysToExpire, of the certificate that expires first), and the days since its credential was
 * last changed (XksProxyCredentialAge). Unknown where CloudWatch lacks one of them.
 */
const proxyMetrics = schemas.strictObject({ certificate_days_to_expire: schemas.number(), credential_age_days: schemas.number() });
const schema_facets = { metadata: schema_metadata, proxy_metrics: proxyMetrics };
const kmsCustomKeyStore = (0,resource/* resourceSchema */.C5)(schema_facets);

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
    return present({
        custom_key_store_id: store.CustomKeyStoreId,
        custom_key_store_name: store.CustomKeyStoreName,
        type: store.CustomKeyStoreType ?? "AWS_CLOUDHSM",
        connection_state: store.ConnectionState,
        connection_error_code: store.ConnectionErrorCode,
        cloudhsm_cluster_id: store.CloudHsmClusterId,
        creation_date: isoTime(store.CreationDate),
        trust_anchor_certificate: parseCertificate(store.TrustAnchorCertificate),
        xks_proxy: proxy === undefined
            ? undefined
            : present({
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
    schema: kmsCustomKeyStore,
    lists_by: [describeCustomKeyStores],
    list: kms_custom_key_store_list,
    listed: { metadata: schema_metadata },
    facets: {
        proxy_metrics: facet(getMetricData, {
            schema: proxyMetrics,
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
    const byKey = new Map();
    const aliases = place.later(listAliases);
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
            if (name.startsWith("alias/aws/"))
                continue;
            byKey.set(key, [...(byKey.get(key) ?? []), alias]);
            if (seed !== undefined)
                yield seed;
        }
    }
    if (failure === undefined)
        aliases.resolve(byKey);
    else
        aliases.reject(failure);
    yield* waiting.values();
}
function aliasesOf(found) {
    return found
        .map(({ AliasName, LastUpdatedDate }) => present({ name: AliasName, last_updated_date: isoTime(LastUpdatedDate) }))
        .sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}
function kms_key_metadataOf(key) {
    if (key === undefined)
        return undefined;
    const regions = key.MultiRegionConfiguration;
    return present({
        key_id: key.KeyId,
        manager: key.KeyManager,
        state: key.KeyState,
        spec: key.KeySpec,
        usage: key.KeyUsage,
        origin: key.Origin,
        creation_date: isoTime(key.CreationDate),
        description: key.Description ?? "",
        multi_region: key.MultiRegion ?? false,
        multi_region_key_type: regions?.MultiRegionKeyType,
        primary_arn: regions?.PrimaryKey?.Arn,
        replica_arns: (regions?.ReplicaKeys ?? []).flatMap(({ Arn }) => (Arn === undefined ? [] : [Arn])).sort(),
        custom_key_store_id: key.CustomKeyStoreId,
        cloudhsm_cluster_id: key.CloudHsmClusterId,
        deletion_date: isoTime(key.DeletionDate),
        pending_deletion_window_in_days: key.PendingDeletionWindowInDays,
        expiration_model: key.ExpirationModel,
        valid_to: isoTime(key.ValidTo),
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
/** Symmetric keys of imported material: only for them a rule asks when each material became current. */
function hasImportedMaterials(key) {
    if (key.metadata?.status !== "known")
        return false;
    const { spec, origin, state } = key.metadata.value;
    return spec === "SYMMETRIC_DEFAULT" && origin === "EXTERNAL" && (state === "Enabled" || state === "Disabled");
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
            read: async (_ask, key, place) => {
                const byKey = await place.later(listAliases).promise;
                return aliasesOf(byKey.get(key.arn.slice(key.arn.lastIndexOf("/") + 1)) ?? []);
            },
        }),
        tags: facet(listResourceTags, {
            schema: resource/* tags */._A,
            after,
            read: async (ask, key) => tagsOf(await ask({ KeyId: key.arn, Limit: 50 })),
        }),
        deletion_tags: facet(listResourceTags, {
            schema: kms_key_schema/* deletionTags */.Ac,
            after,
            read: async (ask, key) => (waitsForDeletion(key) ? tagsOf(await ask({ KeyId: key.arn, Limit: 50 })) : {}),
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
                return present({
                    enabled: answer.KeyRotationEnabled,
                    rotation_period_in_days: answer.RotationPeriodInDays,
                    next_rotation_date: isoTime(answer.NextRotationDate),
                    on_demand_rotation_start_date: isoTime(answer.OnDemandRotationStartDate),
                });
            },
        }),
        grants: facet(listGrants, {
            schema: kms_key_schema/* grants */.gu,
            after,
            read: async (ask, key) => (await ask({ KeyId: key.arn, Limit: 100 })).map((grant) => present({
                grant_id: grant.GrantId,
                name: grant.Name,
                grantee_principal: grant.GranteePrincipal,
                retiring_principal: grant.RetiringPrincipal,
                issuing_account: grant.IssuingAccount,
                operations: grant.Operations,
                has_constraints: grant.Constraints !== undefined,
                creation_date: isoTime(grant.CreationDate),
            })),
        }),
        key_rotations: facet(listKeyRotations, {
            schema: kms_key_schema/* keyRotations */.Np,
            after,
            applies: hasImportedMaterials,
            read: async (ask, key) => (await ask({ KeyId: key.arn, IncludeKeyMaterial: "ALL_KEY_MATERIAL", Limit: 1000 })).map((each) => present({
                key_material_id: each.KeyMaterialId,
                import_state: each.ImportState,
                key_material_state: each.KeyMaterialState,
                expiration_model: each.ExpirationModel,
                valid_to: isoTime(each.ValidTo),
                rotation_date: isoTime(each.RotationDate),
                rotation_type: each.RotationType,
            })),
        }),
        // Five a second for a whole account: only enabled keys are worth it.
        last_usage: facet(getKeyLastUsage, {
            schema: kms_key_schema/* lastUsage */.AN,
            after,
            applies: isEnabled,
            read: async (ask, key) => {
                const { TrackingStartDate, KeyLastUsage } = await ask({ KeyId: key.arn });
                return present({
                    tracking_start_date: isoTime(TrackingStartDate),
                    last_used: isoTime(KeyLastUsage?.Timestamp),
                    operation: KeyLastUsage?.Operation,
                });
            },
        }),
    },
    label: (key) => {
        const [first] = key.aliases?.status === "known" ? key.aliases.value : [];
        return first?.name ?? key.arn.slice(key.arn.lastIndexOf("/") + 1);
    },
    keeps: (key) => key.metadata?.status !== "known" || key.metadata.value.manager !== "AWS",
};

;// CONCATENATED MODULE: ./build/program/src/collect/registry.js




/** Every resource type that Keyproof reads; a new one is one line here. */
const resourceTypes = [cloudhsmClusterType, cloudhsmBackupType, kmsKeyType, kmsCustomKeyStoreType];
/** The strict schema of each type's resources, by its name. */
const resourceSchemas = Object.fromEntries(resourceTypes.map(({ name, schema }) => [name, schema]));


/***/ }),

/***/ 70722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pE: () => (/* binding */ resolveConfig),
  l3: () => (/* binding */ rulesOfFramework)
});

// UNUSED EXPORTS: DEFAULT_CONFIGURATION_FILE, DEFAULT_OUTPUT_DIR

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var model_errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/config/nearest.js
var nearest = __webpack_require__(52767);
;// CONCATENATED MODULE: ./build/program/src/config/file.js





/** A configuration file longer than this is none. */
const MAXIMUM_LENGTH = 1_000_000;
const MAXIMUM_CATEGORY = 200;
/** The longest text that a waiver may have. */
const MAXIMUM_REASON = 1000;
/** Errors are listed up to this many. */
const MAXIMUM_ERRORS = 20;
/** Without quotes, YAML reads an account id as a number. */
const ACCOUNT_ID = "an account id is 12 digits, in quotes";
const accountId = schemas.string(ACCOUNT_ID).regex(/^\d{12}$/, ACCOUNT_ID);
const ruleSettings = schemas.union([
    schemas["enum"](["on", "off"]),
    schemas.boolean(),
    schemas.strictObject({
        enabled: schemas.boolean().optional(),
        severity: policy/* severity */.yf.optional(),
        parameters: schemas.record(schemas.string(), schemas.json()).optional(),
    }),
]);
const file_text = (maximum) => schemas.string().regex(/\S/).max(maximum);
/** One waiver of the configuration file. All members are required. */
const waiverSettings = schemas.strictObject({
    rule: file_text(200).describe("The id of a rule, or a former one"),
    resource: file_text(512).describe("An ARN, or a pattern: * is any text, ? any character. * alone covers all that fails"),
    owner: file_text(200).describe("Who answers for it"),
    reason: file_text(MAXIMUM_REASON).describe("Why it may fail for now"),
    expires: iso.date().describe("The last day on which it counts, in UTC: 2026-06-30"),
});
/** Resources by their tags, and the rules that are milder on them. */
const environment = schemas.strictObject({
    name: schemas.string().min(1).max(100),
    tags: schemas.record(schemas.string().min(1).max(128), schemas.array(schemas.string().max(256)).min(1))
        .refine((tags) => Object.keys(tags).length > 0, "name one tag at least")
        .meta({ minProperties: 1, description: "Tag: values. Every tag has to have one of its values, in any case" }),
    rules: schemas.record(schemas.string(), schemas.strictObject({ severity: policy/* severity */.yf }))
        .describe("Rule: the severity that its findings have here at most"),
});
/** `.keyproof.yml`. Every member is optional; a flag or an action input wins over the file. */
const configurationFile = schemas.strictObject({
    regions: schemas.array(schemas.string()).min(1).optional(),
    /** By rule id: `off`, `on`, or settings. */
    rules: schemas.record(schemas.string(), ruleSettings).optional(),
    /** Accounts that may be given access; fills the parameter of the same name of every rule that has one. */
    trusted_accounts: schemas.array(accountId).optional(),
    trusted_organizations: schemas.array(schemas.string().regex(/^o-[a-z0-9]{10,32}$/, "an organization id looks like o-a1b2c3d4e5"))
        .optional(),
    /** Frameworks to judge by, such as pci_dss_4_0_1: the rules that map to any of them, and no other. */
    frameworks: schemas.array(schemas.string()).min(1).optional(),
    fail_on: policy/* severity */.yf.optional(),
    allow_unknown: schemas.boolean().optional(),
    output_dir: schemas.string().min(1).optional(),
    formats: schemas.array(schemas.string()).min(1).optional(),
    api_rate_share: schemas.number().gt(0).lte(1).optional(),
    category: schemas.string().min(1).max(MAXIMUM_CATEGORY).optional(),
    /** Where rules are milder; the first environment that a resource is in and that names the rule counts. */
    environments: schemas.array(environment).optional(),
    /** Failing verdicts that somebody answers for until a day; one that is malformed or expired covers nothing. */
    waivers: schemas.array(waiverSettings).optional(),
});
/** What a scan needs of the file to begin: waivers are read one by one, and a malformed one stops nothing. */
const neededToBegin = configurationFile.extend({ waivers: schemas.unknown().optional() });
/**
 * Reads the text of a configuration file.
 *
 * @throws ConfigurationError naming file, line, and for a misspelt member the nearest known name.
 */
function parseConfigurationFile(text, name) {
    if (text.length > MAXIMUM_LENGTH) {
        throw new model_errors/* ConfigurationError */.j(`${name}: longer than ${MAXIMUM_LENGTH} characters`);
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => (offset === undefined ? name : `${name}:${lines.linePos(offset).line}`);
    // The library compares every key of a map with every other; duplicateKey does it in linear time.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
    const [syntax] = document.errors;
    if (syntax !== undefined) {
        throw new model_errors/* ConfigurationError */.j(`${at(syntax.pos[0])}: not valid YAML: ${firstLine(syntax.message)}`);
    }
    const duplicate = duplicateKey(document);
    if (duplicate !== undefined) {
        throw new model_errors/* ConfigurationError */.j(`${at(duplicate.offset)}: the key ${quoted(duplicate.key)} stands here a second time`);
    }
    const locate = (path) => at(offsetOf(document.contents, path));
    const parsed = neededToBegin.safeParse(plainValue(document, name) ?? {}, { reportInput: true });
    if (parsed.success)
        return { file: parsed.data, locate };
    const errors = parsed.error.issues.flatMap((issue) => explain(issue, locate));
    const more = errors.length > MAXIMUM_ERRORS ? [`and ${errors.length - MAXIMUM_ERRORS} more errors`] : [];
    throw new model_errors/* ConfigurationError */.j([...errors.slice(0, MAXIMUM_ERRORS).map((error) => error()), ...more].join("\n"));
}
/** The document as plain values. Aliases are only resolved here: unset, circular, or multiplying without end. */
function plainValue(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new model_errors/* ConfigurationError */.j(`${name}: not valid YAML: ${firstLine(message)}`, { cause: error });
    }
}
function duplicateKey(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const pair of map.items) {
                const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : undefined;
                if (key === undefined)
                    continue;
                if (seen.has(key)) {
                    found = { key, offset: startOf(pair.key) };
                    return dist/* visit */.YR.BREAK;
                }
                seen.add(key);
            }
            return undefined;
        },
    });
    return found;
}
function firstLine(text) {
    return text.split("\n", 1).join("");
}
/** A key of the file in a message: on one line, and short. */
function quoted(key) {
    return JSON.stringify(key.length <= 100 ? key : `${key.slice(0, 99)}…`);
}
/** An issue as one message or more; each is made when it is shown, since finding its line takes time. */
function explain(issue, locate) {
    const where = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        const within = where === "" ? "" : ` in ${where}`;
        return issue.keys.map((key) => () => {
            return `${locate([...issue.path, key])}: unknown key ${quoted(key)}${within}.${(0,nearest/* didYouMean */.a)(key, known)}`;
        });
    }
    if (issue.code === "invalid_union" && issue.path[0] === "rules") {
        const settings = issue.errors.find((issues) => issues.every(({ code, path }) => code === "unrecognized_keys" || path.length > 0));
        if (settings !== undefined) {
            return settings.flatMap((nested) => explain({ ...nested, path: [...issue.path, ...nested.path] }, locate));
        }
        return [() => `${locate(issue.path)}: ${where} is "on", "off", or a map of ${Object.keys(SETTINGS).join(", ")}`];
    }
    if (issue.path.length === 0) {
        return [() => `${locate([])}: this is no map of ${Object.keys(configurationFile.shape).join(", ")}`];
    }
    const hint = issue.code === "invalid_value" ? (0,nearest/* didYouMean */.a)(String(issue.input).slice(0, 100), issue.values.map(String)) : "";
    return [() => `${locate(issue.path)}: ${where}: ${issue.message}${hint === "" ? "" : `.${hint}`}`];
}
const SETTINGS = { enabled: 0, severity: 0, parameters: 0 };
/** What the map at a path may have. */
function knownKeys(path) {
    if (path.length === 0)
        return Object.keys(configurationFile.shape);
    if (path[0] === "environments")
        return path.length === 2 ? Object.keys(environment.shape) : ["severity"];
    return Object.keys(SETTINGS);
}
/** Where the value at a path begins; for a member that is a key, where the key does. */
function offsetOf(contents, path) {
    let node = contents;
    let offset = startOf(node);
    for (const step of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
            if (pair === undefined)
                return offset;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else if ((0,dist/* isCollection */.P3)(node)) {
            node = node.get(step, true);
            offset = startOf(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function startOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./build/program/src/config/waivers.js


/** More waivers than these are not read: each is compared with every failure of its rule. */
const MAXIMUM_WAIVERS = 5_000;
/** A foreign text in a message is cut to this, and so many unknown keys are named. */
const MAXIMUM_QUOTE = 100;
const MAXIMUM_KEYS = 5;
const MEMBERS = Object.keys(waiverSettings.shape);
/**
 * Reads the waivers of a configuration file. A malformed one is no error, since a scan that stops for it would tell less
 * than one that goes on without it: it comes back with its problem, and covers nothing.
 */
function readWaivers(given, rules, locate) {
    if (given === undefined || given === null)
        return [];
    if (!Array.isArray(given))
        return [malformed(undefined, locate(["waivers"]), "waivers is no list")];
    const ids = new Map(rules.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id])));
    const read = given
        .slice(0, MAXIMUM_WAIVERS)
        .map((entry, index) => readWaiver(entry, ids, locate(["waivers", index])));
    if (given.length <= MAXIMUM_WAIVERS)
        return read;
    const problem = `the first ${MAXIMUM_WAIVERS} waivers count: neither this one nor those after it do`;
    return [...read, malformed(given[MAXIMUM_WAIVERS], locate(["waivers", MAXIMUM_WAIVERS]), problem)];
}
/** `ids` leads from each id of a rule, present or former, to the present one. */
function readWaiver(entry, ids, where) {
    const parsed = waiverSettings.safeParse(entry, { reportInput: true });
    const problems = parsed.success ? [] : parsed.error.issues.flatMap(waivers_explain);
    const named = textsOf(entry).rule;
    const rule = ids.get(named);
    if (rule === undefined && named.trim() !== "") {
        problems.push(`${waivers_quoted(named)} is not a rule.${(0,nearest/* didYouMean */.a)(cut(named), ids.keys())}`);
    }
    if (problems.length > 0)
        return malformed(entry, where, problems.join("; ").replaceAll(/\.(?=;|$)/g, ""));
    return { ...textsOf(entry), where, ...(rule === undefined ? {} : { rule }) };
}
function waivers_explain(issue) {
    const name = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        return issue.keys
            .slice(0, MAXIMUM_KEYS)
            .map((key) => `unknown key ${waivers_quoted(key)}.${(0,nearest/* didYouMean */.a)(cut(key), MEMBERS)}`);
    }
    if (name === "")
        return [`a waiver is a map of ${MEMBERS.join(", ")}`];
    if (issue.input === undefined || issue.input === null)
        return [`${name} is missing`];
    if (issue.code === "too_big")
        return [`${name} is longer than ${issue.maximum} characters`];
    if (typeof issue.input !== "string")
        return [`${name} is no text`];
    return [name === "expires" ? `expires: ${waivers_quoted(issue.input)} is no date such as 2026-06-30` : `${name} is empty`];
}
function malformed(entry, where, problem) {
    return { ...textsOf(entry), where, problem };
}
/** The members as texts of bounded length; what is no text is empty. */
function textsOf(entry) {
    const members = new Map(typeof entry === "object" && entry !== null ? Object.entries(entry) : []);
    const textOf = (name) => {
        const value = members.get(name);
        return typeof value === "string" ? value.slice(0, MAXIMUM_REASON) : "";
    };
    return {
        rule: textOf("rule"),
        resource: textOf("resource"),
        owner: textOf("owner"),
        reason: textOf("reason"),
        expires: textOf("expires"),
    };
}
function cut(value) {
    return value.length <= MAXIMUM_QUOTE ? value : `${value.slice(0, MAXIMUM_QUOTE - 1)}…`;
}
/** A foreign text in a message: on one line, and short. */
function waivers_quoted(value) {
    return JSON.stringify(cut(value));
}

;// CONCATENATED MODULE: ./build/program/src/config/config.js







/** The configuration file that is read when none is named. */
const DEFAULT_CONFIGURATION_FILE = ".keyproof.yml";
const DEFAULT_OUTPUT_DIR = "keyproof-report";
/** Parameters that the configuration sets once for every rule that has one of the name. */
const SHARED_PARAMETERS = ["trusted_accounts", "trusted_organizations"];
const REGION = /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
/**
 * Merges flags, file and defaults. `readFile` answers undefined for a file that does not exist.
 *
 * @throws ConfigurationError for the first thing that cannot be used, saying where it stands and what would do.
 */
function resolveConfig(raw, choices, readFile) {
    const { file, locate } = readConfigurationFile(raw.config, readFile);
    const chosen = chosenRules(raw, file, locate, choices.rules);
    const environments = environmentsOf(file, locate, choices);
    const rules = selectRules(chosen, file, locate, choices.rules).map((rule) => {
        const own = environments.get(rule.id);
        return own === undefined ? rule : { ...rule, environments: own };
    });
    const regions = raw.all_regions === true ? "all" : regionsOf(raw.regions, file, locate);
    if (raw.all_regions === true && (raw.regions ?? []).length > 0) {
        throw new model_errors/* ConfigurationError */.j("--region and --all-regions exclude each other: give one of them");
    }
    for (const arn of raw.role_arns ?? []) {
        if (!ROLE_ARN.test(arn)) {
            throw new model_errors/* ConfigurationError */.j(`--role-arn "${arn}" is not the ARN of a role (arn:aws:iam::111122223333:role/Name)`);
        }
    }
    return {
        regions,
        profile: raw.profile,
        role_arns: [...new Set(raw.role_arns ?? [])],
        inventory: raw.inventory,
        rules,
        fail_on: raw.fail_on === undefined ? (file.fail_on ?? "medium") : parseSeverity(raw.fail_on),
        allow_unknown: raw.allow_unknown ?? file.allow_unknown ?? false,
        output_dir: raw.output_dir ?? file.output_dir ?? DEFAULT_OUTPUT_DIR,
        formats: formatsOf(raw.formats, file, locate, choices.formats),
        api_rate_share: raw.api_rate_share === undefined ? (file.api_rate_share ?? 0.5) : parseShare(raw.api_rate_share),
        category: raw.category === undefined ? file.category : parseCategory(raw.category),
        waivers: readWaivers(file.waivers, choices.rules, locate),
    };
}
function readConfigurationFile(named, readFile) {
    const name = named ?? DEFAULT_CONFIGURATION_FILE;
    const text = readFile(name);
    if (text !== undefined)
        return parseConfigurationFile(text, name);
    if (named !== undefined)
        throw new model_errors/* ConfigurationError */.j(`--config ${name}: there is no such file`);
    return { file: {}, locate: () => name };
}
function regionsOf(given, file, locate) {
    const regions = given !== undefined && given.length > 0 ? given : (file.regions ?? []);
    for (const [index, region] of regions.entries()) {
        if (REGION.test(region))
            continue;
        const where = regions === given ? "--region" : `${locate(["regions", index])}: regions:`;
        throw new model_errors/* ConfigurationError */.j(`${where} "${region}" is not the name of a Region (such as eu-central-1)`);
    }
    return [...new Set(regions)];
}
function parseSeverity(text) {
    const parsed = policy/* severity */.yf.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new model_errors/* ConfigurationError */.j(`--fail-on "${text}" is not a severity: ${policy/* SEVERITIES */.oC.join(", ")}.${(0,nearest/* didYouMean */.a)(text, policy/* SEVERITIES */.oC)}`);
}
function parseShare(text) {
    const share = Number(text);
    if (text.trim() !== "" && share > 0 && share <= 1)
        return share;
    throw new model_errors/* ConfigurationError */.j(`--api-rate-share "${text}" is not a number above 0 and up to 1 (0.5 is half of AWS's quotas)`);
}
function parseCategory(text) {
    if (text !== "" && text.length <= MAXIMUM_CATEGORY)
        return text;
    throw new model_errors/* ConfigurationError */.j(`--category has to have 1 to ${MAXIMUM_CATEGORY} characters`);
}
function formatsOf(given, file, locate, known) {
    const chosen = given !== undefined && given.length > 0 ? given : file.formats;
    if (chosen === undefined)
        return known;
    for (const [index, name] of chosen.entries()) {
        if (known.includes(name))
            continue;
        const where = chosen === given ? "--format" : `${locate(["formats", index])}: formats:`;
        throw new model_errors/* ConfigurationError */.j(`${where} "${name}" is not a report format: ${known.join(", ")}.${(0,nearest/* didYouMean */.a)(name, known)}`);
    }
    return [...new Set(chosen)];
}
/** A rule by its id or a former one. */
function findRule(id, where, rules) {
    const found = rules.find((rule) => rule.id === id || rule.was.includes(id));
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* didYouMean */.a)(id, rules.map((rule) => rule.id));
    throw new model_errors/* ConfigurationError */.j(`${where} "${id}" is not a rule.${hint} \`keyproof rules\` lists them.`);
}
function chosenRules(raw, file, locate, rules) {
    const given = raw.frameworks ?? [];
    if (raw.rules !== undefined && raw.rules.length > 0) {
        if (given.length > 0)
            throw new model_errors/* ConfigurationError */.j("--rule and --framework exclude each other: give one of them");
        return { ids: new Set(raw.rules.map((id) => findRule(id, "--rule", rules).id)), despite_file: true };
    }
    const frameworks = given.length > 0 ? given : file.frameworks;
    if (frameworks === undefined)
        return undefined;
    const ids = frameworks.flatMap((framework, index) => {
        const where = frameworks === given ? "--framework" : `${locate(["frameworks", index])}: frameworks:`;
        return rulesOfFramework(framework, where, rules).map(({ id }) => id);
    });
    return { ids: new Set(ids), despite_file: false };
}
/**
 * The rules that map to a framework.
 *
 * @throws ConfigurationError for a framework that nobody knows, and for one that no rule maps to.
 */
function rulesOfFramework(framework, where, rules) {
    const found = rules.filter(({ controls }) => Object.hasOwn(controls, framework));
    if (found.length > 0)
        return found;
    const known = [...new Set([...Object.keys(frameworks/* FRAMEWORKS */.i), ...rules.flatMap(({ controls }) => Object.keys(controls))])];
    if (known.includes(framework))
        throw new model_errors/* ConfigurationError */.j(`${where} "${framework}": no rule maps to it`);
    const list = known.sort().join(", ");
    throw new model_errors/* ConfigurationError */.j(`${where} "${framework}" is not a framework: ${list}.${(0,nearest/* didYouMean */.a)(framework, known)}`);
}
function selectRules(chosen, file, locate, rules) {
    const settings = new Map();
    for (const [id, value] of Object.entries(file.rules ?? {})) {
        const where = `${locate(["rules", id])}: rules:`;
        const rule = findRule(id, where, rules);
        const earlier = settings.get(rule.id);
        if (earlier !== undefined)
            throw new model_errors/* ConfigurationError */.j(`${where} "${earlier.id}" and "${id}" are the same rule`);
        settings.set(rule.id, { id, value });
    }
    const selected = rules.flatMap((rule) => {
        const setting = settings.get(rule.id);
        const value = setting?.value;
        const details = typeof value === "object" ? value : {};
        const enabled = typeof value === "object" ? value.enabled : value === undefined ? undefined : value === true || value === "on";
        const named = chosen?.ids.has(rule.id) ?? !rule.opt_in;
        const on = chosen === undefined ? (enabled ?? named) : named && (chosen.despite_file || enabled !== false);
        const path = ["rules", setting?.id ?? rule.id, "parameters"];
        const parameter_values = parametersOf(rule, details.parameters ?? {}, file, (name) => locate([...path, name]));
        return on ? [{ ...rule, severity: details.severity ?? rule.severity, parameter_values }] : [];
    });
    if (selected.length === 0)
        throw new model_errors/* ConfigurationError */.j("every rule is off: there is nothing to judge");
    return selected.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The environments of each rule that they name, by its id. */
function environmentsOf(file, locate, choices) {
    const found = new Map();
    const names = new Set();
    for (const [index, { name, tags, rules }] of (file.environments ?? []).entries()) {
        if (names.has(name)) {
            throw new model_errors/* ConfigurationError */.j(`${locate(["environments", index])}: there is another environment "${name}"`);
        }
        names.add(name);
        const seen = new Set();
        for (const [id, { severity }] of Object.entries(rules)) {
            const where = `${locate(["environments", index, "rules", id])}: environments: ${name}:`;
            const rule = findRule(id, where, choices.rules);
            if (seen.has(rule.id))
                throw new model_errors/* ConfigurationError */.j(`${where} "${id}" stands here by another of its ids too`);
            if (!choices.tagged_types.includes(rule.type)) {
                throw new model_errors/* ConfigurationError */.j(`${where} "${id}" is about a ${rule.type}, of which AWS tells no tags`);
            }
            seen.add(rule.id);
            found.set(rule.id, [...(found.get(rule.id) ?? []), { name, tags, severity }]);
        }
    }
    return found;
}
/** Each parameter's value: the rule's own setting, else the shared one of the file, else the default. */
function parametersOf(rule, given, file, locate) {
    const known = Object.keys(rule.parameters);
    for (const [name, value] of Object.entries(given)) {
        const declared = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
        if (declared === undefined) {
            const list = known.length === 0 ? "it has none" : known.join(", ");
            throw new model_errors/* ConfigurationError */.j(`${locate(name)}: ${rule.id} has no parameter "${name}" (${list}).${(0,nearest/* didYouMean */.a)(name, known)}`);
        }
        const parsed = from_json_schema/* fromJSONSchema */.y(declared.schema).safeParse(value);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            throw new model_errors/* ConfigurationError */.j(`${locate(name)}: ${rule.id} ${name}: ${issue?.message ?? "not valid"}`);
        }
    }
    return Object.fromEntries(known.map((name) => {
        const shared = SHARED_PARAMETERS.find((each) => each === name);
        const value = given[name] ?? (shared === undefined ? undefined : file[shared]) ?? rule.parameters[name]?.default;
        return [name, value];
    }));
}


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

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ optionEntries),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   yM: () => (/* binding */ gatherOptions)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);

/**
 * Every option of a scan, once: the command line's flags, the action's inputs and `RawOptions` follow from it (a test
 * compares action.yml). None has a default here, since a configuration file may set it.
 */
const OPTIONS = {
    regions: {
        name: "region",
        kind: "many",
        value: "name",
        description: "a Region to read; may be repeated",
        demo: false,
    },
    all_regions: { name: "all-regions", kind: "flag", description: "every Region enabled for the account", demo: false },
    profile: {
        name: "profile",
        kind: "one",
        value: "name",
        description: "the profile of AWS's configuration files",
        demo: false,
    },
    role_arns: {
        name: "role-arn",
        kind: "many",
        value: "arn",
        description: "a role to assume, one for each account to read; may be repeated",
        demo: false,
    },
    inventory: {
        name: "inventory",
        kind: "one",
        value: "file",
        description: "judge a saved inventory.json instead of reading an account",
        demo: false,
    },
    config: {
        name: "config",
        kind: "one",
        value: "file",
        description: "the configuration file (default .keyproof.yml, where there is one)",
    },
    rules: { name: "rule", kind: "many", value: "id", description: "judge this rule only; may be repeated" },
    frameworks: {
        name: "framework",
        kind: "many",
        value: "id",
        description: "judge the rules that map to this framework, those that are off by default too; may be repeated",
    },
    fail_on: {
        name: "fail-on",
        kind: "one",
        value: "severity",
        description: `exit 1 from this severity up: ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.join(", ")} (default medium)`,
    },
    allow_unknown: { name: "allow-unknown", kind: "flag", description: "exit 0 in place of 3" },
    output_dir: {
        name: "output-dir",
        kind: "one",
        value: "dir",
        description: "where reports go (default keyproof-report)",
    },
    formats: {
        name: "format",
        kind: "many",
        value: "name",
        description: "a report to write; may be repeated (default all)",
    },
    api_rate_share: {
        name: "api-rate-share",
        kind: "one",
        value: "share",
        description: "how much of AWS's request quotas to use, above 0 and up to 1 (default 0.5)",
        demo: false,
    },
    category: {
        name: "category",
        kind: "one",
        value: "name",
        description: "tells this analysis from others in code scanning (default keyproof/<account>)",
    },
};
const optionEntries = Object.entries(OPTIONS);
/** Builds the options from whatever gives their values; `undefined` stands for "not given". */
function gatherOptions(givenFor) {
    const given = optionEntries.map(([key, option]) => [key, givenFor(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 56425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);



/** An input file longer than this is refused before it is read. */
const MAXIMUM_BYTES = 500_000_000;
/** The text of a file, or undefined where there is none. */
function readText(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MAXIMUM_BYTES)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path}: larger than ${MAXIMUM_BYTES} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
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
 * signal comes before or after, not between.
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: "wx" });
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
            CLOUD_TRAIL_ENCRYPTION_ENABLED: "CloudTrail logs are encrypted with a KMS key",
            CMK_BACKING_KEY_ROTATION_ENABLED: "KMS keys rotate",
            IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS: "Customer managed IAM policies allow no blocked action on all KMS keys",
            IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED: "IAM Access Analyzer looks for external access",
            IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS: "Inline IAM policies allow no blocked action on all KMS keys",
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
            "2.7": "CloudTrail logs are encrypted with a KMS key",
            "2.8": "Customer-created KMS keys rotate",
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
            "CA-7": "Continuous Monitoring",
            "CM-3": "Configuration Change Control",
            "CM-6(1)": "Automated Management, Application, and Verification",
            "CM-8": "System Component Inventory",
            "CM-8(2)": "Automated Maintenance",
            "CP-9": "System Backup",
            "CP-10": "System Recovery and Reconstitution",
            "SA-8(22)": "Accountability and Traceability",
            "SA-9(6)": "Organization-controlled Cryptographic Keys",
            "SA-22": "Unsupported System Components",
            "SC-7": "Boundary Protection",
            "SC-7(5)": "Deny by Default — Allow by Exception",
            "SC-7(9)": "Restrict Threatening Outgoing Communications Traffic",
            "SC-12": "Cryptographic Key Establishment and Management",
            "SC-12(2)": "Symmetric Keys",
            "SC-13": "Cryptographic Protection",
            "SC-17": "Public Key Infrastructure Certificates",
            "SC-28(3)": "Cryptographic Keys",
            "SC-36": "Distributed Processing and Storage",
            "SI-3(8)": "Detect Unauthorized Commands",
            "SI-4": "System Monitoring",
            "SI-4(20)": "Privileged Users",
            "SI-7(8)": "Auditing Capability for Significant Events",
            "SI-13": "Predictable Failure Prevention",
            "SI-13(5)": "Failover Capability",
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

/***/ 94320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ INVENTORY_SCHEMA_VERSION),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/* unused harmony exports scope, tool */
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
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* unused harmony exports reasonKind, mapObserved */
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

/***/ 91203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Y: () => (/* binding */ ASSESSMENT_SCHEMA_VERSION),
  qX: () => (/* binding */ countVerdicts)
});

// UNUSED EXPORTS: assessment, result

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var inventory = __webpack_require__(94320);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
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
    /** SHA-256 (hex) of the rule's oldest id and the ARN: the same from scan to scan. */
    fingerprint: schemas.string().regex(/^[0-9a-f]{64}$/),
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
    })),
    gaps: schemas.array(inventory/* gap */.rQ),
    /** Those of the configuration, in its order; `unused`, `expired` and `malformed` ones cover nothing. */
    waivers: schemas.array(judgedWaiver),
});
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

/***/ 77534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  Nm: () => (/* binding */ inForce),
  SW: () => (/* binding */ judgeInventoryOrAccount),
  k0: () => (/* binding */ permissionsOf),
  Yl: () => (/* binding */ renderAll),
  ks: () => (/* binding */ taggedTypes),
  fy: () => (/* binding */ wantedBy)
});

// UNUSED EXPORTS: assess, scan

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/collect/account.js + 1 modules
var account = __webpack_require__(24836);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/connect.js + 3 modules
var connect = __webpack_require__(90259);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 16 modules
var registry = __webpack_require__(81705);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/evaluate/host.js
/**
 * The builtins that the host adds to @open-policy-agent/opa-wasm, with the declaration that OPA's capabilities file
 * wants (https://www.openpolicyagent.org/docs/deployments/#capabilities). A policy that uses any other builtin fails to build.
 */
const hostBuiltins = {
    "time.parse_rfc3339_ns": {
        decl: { type: "function", args: [{ type: "string" }], result: { type: "number" } },
        call: (text) => (typeof text === "string" ? nanoseconds(text) : undefined),
    },
};
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



/** A message longer than this is cut: resource names and policies are written by others. */
const MAXIMUM_MESSAGE = 1000;
/**
 * Loads a policy bundle. The engine evaluates one resource at a time, with all policies of its type in one call (10 to
 * 35 µs; a whole account in one input would be quadratic).
 *
 * @throws Error when the WASM and the catalogue disagree or a policy breaks its form: a bug, never a verdict.
 */
async function loadEngine(bundle, data) {
    const builtins = Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
    const policy = await (0,src/* loadPolicy */.t)(Buffer.from(bundle.wasm), undefined, builtins);
    policy.setData(data);
    const policies = new Map();
    for (const { id, type } of bundle.rules) {
        policies.set(type, [...(policies.get(type) ?? []), id.slice(type.length + 1)]);
    }
    return (type, resource) => {
        const answers = new Map();
        const names = policies.get(type) ?? [];
        if (names.length === 0)
            return answers;
        const output = policy.evaluate(encode({ [type]: resource }), `keyproof/${type}`);
        const result = member(Array.isArray(output) ? output[0] : undefined, "result");
        for (const name of names) {
            answers.set(name, answerOf(member(result, name), `${type}/${name}`));
        }
        return answers;
    };
}
/**
 * The input as JSON bytes. OPA's JSON reader stops at a lone surrogate, which anybody who can name a tag or write a key
 * policy could put there: each becomes U+FFFD. `JSON.stringify` escapes lone surrogates and nothing else as `\\ud…`.
 */
function encode(input) {
    const text = JSON.stringify(input);
    const sound = text.includes("\\ud") ? JSON.stringify(wellFormed(input)) : text;
    return new TextEncoder().encode(sound).buffer;
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
    return { subject: subject === true, violations: violation.map((entry) => violationOf(entry, id)) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
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
            for (const rule of own) {
                const answer = answers.get(rule.id.slice(type.length + 1));
                if (answer === undefined)
                    throw new Error(`policy ${rule.id} is in the catalogue but not in the WASM`);
                const judged = judge(rule, resource, answer, actions);
                verdicts[rule.id] = judged.verdict;
                if ("finding" in judged)
                    findings.push(judged.finding);
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
            });
        }
    }
    return assessed;
}
function judge(rule, resource, answer, actions) {
    const unselectable = missingFacts(rule, rule.selects_by, resource, actions);
    if (unselectable.length > 0)
        return notEvaluated(rule, resource, unselectable);
    if (!answer.subject)
        return { verdict: "not_applicable" };
    const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
    if (unjudgeable.length > 0)
        return notEvaluated(rule, resource, unjudgeable);
    if (answer.violations.length === 0)
        return { verdict: "pass" };
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
            fingerprint: fingerprint(rule, resource.arn),
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
function notEvaluated(rule, resource, reasons) {
    const [reason] = reasons;
    return {
        verdict: "unknown",
        finding: {
            rule: rule.id,
            verdict: "unknown",
            severity: rule.severity,
            messages: [...new Set(reasons.map(notEvaluatedBecause))].sort(),
            ...(reason === undefined ? {} : { reason }),
            fingerprint: fingerprint(rule, resource.arn),
        },
    };
}
/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
function notEvaluatedBecause({ kind, action, message }) {
    return `not evaluated: ${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}
/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
function fingerprint(rule, arn) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(`${rule.was[0] ?? rule.id}\n${arn}`)
        .digest("hex");
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/glob.js
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
        const matching = (by_rule.get(finding.rule) ?? []).filter((waiver) => matchesGlob(waiver.resource, resource.arn));
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
// EXTERNAL MODULE: ./build/program/src/collect/kms_key/schema.js
var kms_key_schema = __webpack_require__(45454);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
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
/** The custom key stores that the cluster carries, and how many KMS keys each holds. */
const clusterKeyStores = {
    type: "cloudhsm_cluster",
    facet: "key_stores",
    schema: schemas.array(schemas.strictObject({
        arn: schemas.string(),
        custom_key_store_id: schemas.string(),
        custom_key_store_name: schemas.string(),
        connection_state: schemas.string(),
    })),
    needs: ["cloudhsm_cluster.metadata", "kms_custom_key_store.metadata"],
    derive: (index, cluster) => {
        const missing = unseen(index, "kms_custom_key_store", cluster);
        if (missing !== undefined)
            return (0,observed/* unknown */.L5)(missing);
        return withMetadata(cluster, ({ cluster_id }) => (0,observed/* known */.eO)(storesOf(index, cluster).flatMap((store) => metadataOf(store)
            .filter((metadata) => metadata.cloudhsm_cluster_id === cluster_id)
            .map(({ custom_key_store_id, custom_key_store_name, connection_state }) => ({
            arn: store.arn,
            custom_key_store_id,
            custom_key_store_name,
            connection_state,
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
    clusterBackups,
    clusterCopies,
    clusterKeyStores,
    keyStoreCluster,
    keyStoreKeys,
    keyCustomKeyStore,
    keyPrimary,
    keyRelated,
];
/** The key stores of an account and Region, and the keys in each: what rides on a cluster. */
function storesOf(index, place) {
    return index.near("kms_custom_key_store", place);
}
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
        return keys === 0 && !complete ? undefined : `${complete ? "" : "at least "}${counted(keys, "KMS key")}`;
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
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var scan = __webpack_require__(91203);
// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var model_inventory = __webpack_require__(94320);
;// CONCATENATED MODULE: ./build/program/src/saved_inventory.js




const versioned = schemas.object({ schema_version: schemas.number() });
/**
 * Reads a saved `inventory.json`.
 *
 * @throws ConfigurationError for what is no inventory, one of another version, or one that was changed by hand.
 */
function parseInventory(text, name) {
    const value = parseJson(text, name);
    const version = versioned.safeParse(value);
    if (!version.success) {
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`);
    }
    const { schema_version } = version.data;
    if (schema_version !== model_inventory/* INVENTORY_SCHEMA_VERSION */.Gi) {
        const age = schema_version > model_inventory/* INVENTORY_SCHEMA_VERSION */.Gi ? "newer" : "older";
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: has schema_version ${schema_version}, ${age} than ${model_inventory/* INVENTORY_SCHEMA_VERSION */.Gi}, which this version reads: collect it again with this version`);
    }
    const parsed = (0,model_inventory/* inventorySchema */.iS)(registry/* resourceSchemas */.j).safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: ${issue === undefined ? "not valid" : explain(issue)}`);
    }
    // Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
    const inventory = value;
    if (inventory.scopes.length === 0) {
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: names no account and Region that was read: there is nothing to judge`);
    }
    const inconsistency = inconsistencyOf(inventory);
    if (inconsistency !== undefined)
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: ${inconsistency}`);
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
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new errors/* ConfigurationError */.j(`--inventory ${name}: not valid JSON: ${message}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/pipeline.js
















/** Judges what the configuration names: a saved inventory, or the accounts as they are now. */
async function judgeInventoryOrAccount(config, surroundings) {
    if (config.inventory === undefined)
        return pipeline_scan(config, surroundings);
    const text = (0,files/* readText */.yR)(config.inventory);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j(`--inventory ${config.inventory}: there is no such file`);
    return assess(parseInventory(text, config.inventory), config, surroundings);
}
/** The text of each report, made when it is its turn, so that only one is held at a time. */
function* renderAll(scan, chosen) {
    for (const { file, render } of chosen)
        yield { file, text: render(scan) };
}
/** Reads the accounts that the configuration names, and judges them. */
async function pipeline_scan(config, surroundings) {
    const { outside, now, onProgress } = surroundings;
    const pace = { ...account/* DEFAULT_PACE */.a, api_rate_share: config.api_rate_share };
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
    const assessed = evaluate(engine, rules, linked.resources, linked.impact, facetActions());
    const ids = rules.map(({ id }) => id);
    const { resources, waivers } = waive(assessed, config.waivers, ids, inventory.collected_at);
    const accounts = [...new Set(inventory.scopes.map(({ account }) => account))].sort();
    return {
        generated_at: surroundings.now().toISOString(),
        tool: { ...version/* TOOL */.j, policy_digest: surroundings.policies.digest },
        fail_on: config.fail_on,
        result: resultOf(resources, gaps, config),
        category: config.category ?? `keyproof/${accounts.join("+")}`,
        run_id: surroundings.run_id,
        rules,
        resources,
        waivers,
        inventory,
        gaps,
    };
}
/** A configured rule with the IAM actions that it needs. */
function inForce(rule) {
    return { ...rule, permissions: permissionsOf(rule) };
}
function resultOf(resources, gaps, { fail_on }) {
    const fails = resources.some(({ findings }) => findings.some(({ verdict, severity }) => verdict === "fail" && (0,policy/* atLeast */.jZ)(severity, fail_on)));
    if (fails)
        return "fail";
    return gaps.length > 0 || (0,scan/* countVerdicts */.qX)(resources).unknown > 0 ? "incomplete" : "pass";
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
    return rules.flatMap(({ type, selects_by, judges_by, environments = [] }) => [...selects_by, ...judges_by, ...(environments.length > 0 ? tagFacets(type) : [])].flatMap((facet) => {
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
/* harmony export */   h: () => (/* binding */ loadPolicies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);



/** Loads the policies that were built into a directory (`policies.wasm`, `catalogue.json`). */
function loadPolicies(directory) {
    const wasm = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("policies.wasm", directory));
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL("catalogue.json", directory));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(wasm).update(text).digest("hex");
    return { wasm, rules: _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW.parse(JSON.parse(text.toString("utf8"))).rules, digest };
}


/***/ }),

/***/ 43783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderAssessment),
/* harmony export */   P: () => (/* binding */ sortedGaps)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91203);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51095);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62773);



/** `assessment.json`: every verdict, as the schema `assessment` in src/model/scan.ts declares it. One resource a line. */
function renderAssessment(scan) {
    const { name, version, policy_digest } = scan.tool;
    const members = {
        schema_version: JSON.stringify(_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSESSMENT_SCHEMA_VERSION */ ._Y),
        generated_at: JSON.stringify(scan.generated_at),
        collected_at: JSON.stringify(scan.inventory.collected_at),
        tool: JSON.stringify({ name, version, policy_digest }),
        result: JSON.stringify(scan.result),
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.rules.map(ruleOf), 1),
        resources: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(resourcesOf(scan.resources), 1),
        gaps: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(sortedGaps(scan.gaps), 1),
        waivers: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(scan.waivers, 1),
    };
    return `${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(members, 0)}\n`;
}
/** The gaps in the order of the reports. */
function sortedGaps(gaps) {
    return gaps
        .map(({ type, action, account, region, reason }) => ({ type, action, account, region, reason }))
        .sort((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(({ type }) => type, ({ account }) => account, ({ region }) => region, ({ action }) => action, ({ reason }) => reason.kind, ({ reason }) => reason.message));
}
function ruleOf({ id, title, severity, controls, controls_by, parameter_values, permissions }) {
    return { id, title, severity, controls, controls_by, parameters: parameter_values, permissions };
}
function* resourcesOf(resources) {
    for (const { type, arn, account, region, name, verdicts, findings, impact } of resources) {
        yield { type, arn, account, region, name, verdicts, findings: findings.map(findingOf), impact };
    }
}
function findingOf({ rule, verdict, severity, environment, messages, reason, waiver, fingerprint }) {
    return { rule, verdict, severity, environment, messages, reason, waiver, fingerprint };
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


/***/ }),

/***/ 42551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   NL: () => (/* binding */ notListed),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   sD: () => (/* binding */ idleWaivers),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   yg: () => (/* binding */ failingResources)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43783);


/** The findings of one verdict, worst first, then in the scan's order (type, ARN, rule). */
function findingsOf(scan, verdict) {
    const rules = new Map(scan.rules.map((rule) => [rule.id, rule]));
    const found = scan.resources.flatMap((resource) => resource.findings
        .filter((finding) => finding.verdict === verdict)
        .map((finding) => ({ resource, rule: ruleOf(rules, finding.rule), finding })));
    return found.sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
}
function ruleOf(rules, id) {
    const rule = rules.get(id);
    if (rule === undefined)
        throw new Error(`a finding names rule ${id}, which is not among the scan's rules`);
    return rule;
}
function rank(severity) {
    return _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity);
}
/** Failing findings by resource: the resource with the worst finding first, among equals the one with more of them. */
function failingResources(scan) {
    const byResource = new Map();
    for (const located of findingsOf(scan, "fail")) {
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
    for (const { finding } of findingsOf(scan, "fail")) {
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
    const groups = groupBy(findingsOf(scan, "unknown"), ({ finding: { reason } }) => JSON.stringify([reason?.action ?? "", reason?.kind ?? "unavailable"]));
    return groups
        .map((findings) => {
        const { reason, messages } = findings[0].finding;
        return {
            action: reason?.action ?? "",
            kind: reason?.kind ?? "unavailable",
            findings,
            resources: [...new Set(findings.map(({ resource }) => resource))],
            rules: [...new Set(findings.map(({ rule }) => rule.id))].sort(),
            message: reason?.message ?? messages[0] ?? "",
        };
    })
        .sort((a, b) => b.findings.length - a.findings.length);
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

/***/ 51095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _9: () => (/* binding */ listOfJson),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * JSON that stays small for 50,000 resources and readable in a diff: one member or element a line, each as compact as
 * JSON gets. `depth` counts the tabs before the closing bracket.
 */
function objectOf(members, depth) {
    const lines = Object.entries(members).map(([name, json]) => `${JSON.stringify(name)}: ${json}`);
    return bracketed("{", lines, "}", depth);
}
/** An array with one element a line. Takes the elements as they are made, so that no second list of them is held. */
function listOf(items, depth) {
    return listOfJson(jsonOf(items), depth);
}
/** As `listOf`, of elements that are JSON already. */
function listOfJson(items, depth) {
    return bracketed("[", items, "]", depth);
}
function* jsonOf(items) {
    for (const item of items)
        yield JSON.stringify(item);
}
function bracketed(open, lines, close, depth) {
    const indent = `\n${"\t".repeat(depth + 1)}`;
    let text = "";
    for (const line of lines)
        text += `${text === "" ? "" : ","}${indent}${line}`;
    return text === "" ? `${open}${close}` : `${open}${text}\n${"\t".repeat(depth)}${close}`;
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

/***/ 75978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/program/src/report/assessment.js
var assessment = __webpack_require__(43783);
// EXTERNAL MODULE: ./build/program/src/report/json_lines.js
var json_lines = __webpack_require__(51095);
// EXTERNAL MODULE: ./build/program/src/report/order.js
var order = __webpack_require__(62773);
;// CONCATENATED MODULE: ./build/program/src/report/inventory.js



/** `inventory.json`: what was collected, one resource a line, sorted by type and ARN. It can be judged again. */
function renderInventory({ inventory }) {
    const { schema_version, collected_at, tool, scopes, resources, gaps } = inventory;
    const places = [...scopes].sort((0,order/* byText */.z)(({ account }) => account, ({ region }) => region));
    const types = Object.entries(resources)
        .sort((0,order/* byText */.z)(([type]) => type))
        .map(([type, list]) => [type, (0,json_lines/* listOf */.c3)([...list].sort((0,order/* byText */.z)(({ arn }) => arn)), 2)]);
    const members = {
        schema_version: JSON.stringify(schema_version),
        collected_at: JSON.stringify(collected_at),
        tool: JSON.stringify(tool),
        scopes: (0,json_lines/* listOf */.c3)(places, 1),
        resources: (0,json_lines/* objectOf */.Xy)(Object.fromEntries(types), 1),
        gaps: (0,json_lines/* listOf */.c3)((0,assessment/* sortedGaps */.P)(gaps), 1),
    };
    return `${(0,json_lines/* objectOf */.Xy)(members, 0)}\n`;
}

// EXTERNAL MODULE: ./build/program/src/report/sarif.js + 2 modules
var sarif = __webpack_require__(71621);
// EXTERNAL MODULE: ./build/program/src/report/summary.js
var summary = __webpack_require__(89361);
;// CONCATENATED MODULE: ./build/program/src/report/registry.js




/** Every report; a new one is one line here. */
const formats = [
    { name: "sarif", file: "results.sarif", render: sarif/* renderSarif */.WH },
    { name: "assessment", file: "assessment.json", render: assessment/* renderAssessment */.B },
    { name: "inventory", file: "inventory.json", render: renderInventory },
    { name: "summary", file: "summary.md", render: summary/* renderSummary */.B },
];


/***/ }),

/***/ 71621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ omission),
  WH: () => (/* binding */ renderSarif),
  B6: () => (/* binding */ selectResults)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(91203);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
// EXTERNAL MODULE: ./build/program/src/report/json_lines.js
var json_lines = __webpack_require__(51095);
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

// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/sarif_rule.js


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
        helpUri: rule.related_resources[0]?.ref ?? wording/* INFORMATION_URI */.wV,
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
    const safe = (0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(text), MAXIMUM_TEXT - 1);
    return /[.!?…]$/.test(safe) ? safe : `${safe}.`;
}
function helpText(rule) {
    const { description, remediation, permissions, related_resources } = rule;
    const commands = remediation.cli === undefined ? [] : [remediation.cli.trim().split("\n").map(report_escape/* visible */.RK).join("\n")];
    return [
        (0,report_escape/* visible */.RK)(description),
        `To put it right: ${(0,report_escape/* visible */.RK)(remediation.text)}`,
        ...commands,
        `Permissions: ${permissions.map(report_escape/* visible */.RK).join(", ")}`,
        ...related_resources.map(({ ref }) => `See also: ${ref}`),
    ].join("\n\n");
}
function helpMarkdown(rule) {
    const { description, remediation, permissions, related_resources, parameter_values, controls, controls_by } = rule;
    const parameters = Object.entries(parameter_values).map(([name, value]) => `- ${(0,report_escape/* markdownCode */.D9)(name)}: ${(0,report_escape/* markdownCode */.D9)(JSON.stringify(value))}. ` +
        (0,report_escape/* markdownText */.p7)(rule.parameters[name]?.description ?? ""));
    const frameworks = Object.keys(controls)
        .sort()
        .map((framework) => {
        const ids = (0,report_escape/* markdownText */.p7)((controls[framework] ?? []).join(", "));
        return `- ${(0,report_escape/* markdownCode */.D9)(framework)}: ${ids} (${(0,wording/* statedBy */.Hk)(controls_by[framework])})`;
    });
    const links = related_resources.map(({ ref, description: text }) => {
        return `- [${(0,report_escape/* markdownText */.p7)(text ?? ref)}](${linkTarget(ref)})`;
    });
    return [
        (0,report_escape/* markdownText */.p7)(description),
        "## How to put it right",
        (0,report_escape/* markdownText */.p7)(remediation.text),
        ...(remediation.cli === undefined ? [] : [(0,report_escape/* markdownBlock */.dI)(remediation.cli.trim().split("\n"))]),
        ...section("Parameters", parameters),
        ...section("Permissions that the check needs", permissions.map((action) => `- ${(0,report_escape/* markdownCode */.D9)(action)}`)),
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
function renderSarif(scan) {
    const { lines, omitted } = selectResults(scan);
    const driver = {
        name: JSON.stringify("Keyproof"),
        version: JSON.stringify(scan.tool.version),
        semanticVersion: JSON.stringify(scan.tool.version),
        informationUri: JSON.stringify(wording/* INFORMATION_URI */.wV),
        rules: (0,json_lines/* listOf */.c3)(scan.rules.map(descriptorOf), 5),
        properties: JSON.stringify({ policy_digest: scan.tool.policy_digest }),
    };
    const run = {
        tool: (0,json_lines/* objectOf */.Xy)({ driver: (0,json_lines/* objectOf */.Xy)(driver, 4) }, 3),
        automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
        columnKind: JSON.stringify("utf16CodeUnits"),
        invocations: (0,json_lines/* listOf */.c3)([invocationOf(scan, omitted)], 3),
        results: (0,json_lines/* listOfJson */._9)(lines, 3),
        properties: JSON.stringify({
            result: scan.result,
            fail_on: scan.fail_on,
            collected_at: scan.inventory.collected_at,
            verdicts: (0,model_scan/* countVerdicts */.qX)(scan.resources),
            gaps: scan.gaps.length,
            omitted_results: omitted,
        }),
    };
    const log = {
        $schema: JSON.stringify("https://json.schemastore.org/sarif-2.1.0.json"),
        version: JSON.stringify("2.1.0"),
        runs: (0,json_lines/* listOfJson */._9)([(0,json_lines/* objectOf */.Xy)(run, 2)], 1),
    };
    return `${(0,json_lines/* objectOf */.Xy)(log, 0)}\n`;
}
/**
 * The results as JSON, failing ones before unknown ones, each worst first, and how many GitHub's limits leave out.
 */
function selectResults(scan) {
    const found = withoutDuplicates([...(0,findings/* findingsOf */.WX)(scan, "fail"), ...(0,findings/* findingsOf */.WX)(scan, "unknown")]);
    const indices = new Map(scan.rules.map(({ id }, index) => [id, index]));
    const lines = found
        .slice(0, MAXIMUM_RESULTS)
        .map((located) => JSON.stringify(resultOf(located, indices.get(located.rule.id) ?? -1)));
    let kept = lines;
    for (;;) {
        const text = kept.join(",\n");
        const size = text.length < MAXIMUM_COMPRESSED / 4 ? 0 : (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length;
        if (size <= MAXIMUM_COMPRESSED)
            break;
        kept = kept.slice(0, Math.floor((kept.length * MAXIMUM_COMPRESSED) / size) - 1);
    }
    return { lines: kept, omitted: found.length - kept.length };
}
/** Two results with one fingerprint would be two alerts for one thing. */
function withoutDuplicates(found) {
    return [...new Map([...found].reverse().map((located) => [located.finding.fingerprint, located])).values()].reverse();
}
function resultOf({ resource, rule, finding }, ruleIndex) {
    return {
        ruleId: rule.id,
        ruleIndex,
        level: finding.verdict === "unknown" ? "note" : LEVEL[finding.severity],
        message: { text: messageOf(resource, finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: virtualPath(resource.arn) },
                    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
                logicalLocations: [
                    { name: (0,report_escape/* visible */.RK)(resource.name), fullyQualifiedName: (0,report_escape/* visible */.RK)(resource.arn), kind: "resource" },
                ],
            },
        ],
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        properties: {
            verdict: finding.verdict,
            severity: finding.severity,
            type: resource.type,
            ...(finding.environment === undefined ? {} : { environment: finding.environment }),
        },
    };
}
/**
 * `KMS key orders in eu-central-1: automatic rotation is off. <impact>. (<ARN>).` GitHub shows the first sentence where room
 * is scarce. Every part has its share of the limit, so that none pushes out another.
 */
function messageOf({ type, name, region, arn, impact }, finding) {
    const place = region === "" ? "" : ` in ${region}`;
    const unevaluated = finding.verdict === "unknown" && !finding.messages[0]?.startsWith("not evaluated");
    const messages = `${unevaluated ? "not evaluated: " : ""}${finding.messages.join("; ")}`;
    return sentence([
        stopped(`${(0,wording/* typeName */.go)(type)} ${(0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(name), 120)}${place}: ${(0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(messages), 400)}`),
        ...(impact === undefined ? [] : [stopped((0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(impact), 150))]),
        `(${(0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(arn), 250)})`,
    ].join(" "));
}
function stopped(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/**
 * What the run could not see. `executionSuccessful` stays true whatever happened: GitHub refuses a file that says false
 * ("unsuccessful execution", github/codeql-action#1316).
 */
function invocationOf(scan, omitted) {
    const gaps = (0,findings/* notListed */.NL)(scan).map(({ type, action, kind, gaps }) => {
        const message = (0,report_escape/* cut */.Jj)(gaps[0].reason.message, 300);
        return warning(`${(0,wording/* typeName */.go)(type)}s were not listed in ${(0,wording/* gapPlaces */.XE)(gaps)}: ${(0,wording/* failedAction */.EE)(action, kind)} (${message})`);
    });
    return { executionSuccessful: true, toolExecutionNotifications: [...omission(omitted).map(warning), ...gaps] };
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
function warning(text) {
    return { level: "warning", message: { text: sentence(text) } };
}


/***/ }),

/***/ 89361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91203);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40222);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71621);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94245);





/** GitHub drops a step summary of 1 MiB or more whole. A job's steps share what a reader has patience for. */
const MAXIMUM_BYTES = 900_000;
const MAXIMUM_ROWS = 200;
const RESULT = {
    pass: "✅ Keyproof: pass",
    fail: "❌ Keyproof: fail",
    incomplete: "⚠️ Keyproof: incomplete",
};
const SEVERITY = {
    critical: "🔴 critical",
    high: "🟠 high",
    medium: "🟡 medium",
    low: "🔵 low",
    info: "⚪ info",
};
/** `summary.md`: what GitHub shows of the step. Bounded, and every text from an account escaped. */
function renderSummary(scan) {
    const { pass, fail, unknown, waived, not_applicable } = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(scan.resources);
    const { accounts, regions } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(scan);
    const counts = [pass, fail, unknown, waived, not_applicable].map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD).join(" | ");
    const failing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(scan, "fail");
    const budget = { bytes: MAXIMUM_BYTES };
    return `${[
        `# ${RESULT[scan.result]}`,
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .resultSentence */ .bt)(scan)}.**`,
        `Read ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .minute */ .Vc)(scan.inventory.collected_at)} from ${place("account", accounts)}, ${place("Region", regions)}: ` +
            `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceCounts */ .xS)(scan.resources) || "no resource"}.`,
        `| pass | fail | unknown | waived | not applicable |\n| ---: | ---: | ---: | ---: | ---: |\n| ${counts} |`,
        ...table("What fails", ["severity", "resource", "finding", "rule"], failing.map((located) => () => failingRow(located)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, "more finding")}: \`assessment.json\` has them all.`, budget),
        ...table("What could not be evaluated", ["because", "resources", "rules", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notEvaluated */ .JB)(scan).map((group) => () => unknownRow(group)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, "more reason")}: \`assessment.json\` has them all.`, budget),
        ...table("What could not be listed", ["because", "not listed", "where", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notListed */ .NL)(scan).map((group) => () => gapRow(group)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, "more failed listing")}: \`assessment.json\` has them all.`, budget),
        ...table("Waivers that cover nothing", ["waiver", "why", "rule and resource", "owner", "what to do"], (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .idleWaivers */ .sD)(scan).map((waiver) => () => waiverRow(waiver)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, "more waiver")}: \`assessment.json\` has them all.`, budget),
        ...(0,_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .omission */ .qy)((0,_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .selectResults */ .B6)(scan).omitted).map((text) => `${text}.`),
        "Beside this summary: `results.sarif` for code scanning, `assessment.json` with every verdict, " +
            "`inventory.json` with what was read.",
    ].join("\n\n")}\n`;
}
function place(noun, names) {
    const codes = names.slice(0, 20).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(name));
    const more = names.length > codes.length ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(names.length - codes.length)} more` : "";
    return `${noun}${names.length === 1 ? "" : "s"} ${codes.join(", ")}${more}`;
}
/** A section with as many whole rows as the budget has room for; what is left out is counted. */
function table(title, columns, rows, leftOut, budget) {
    if (rows.length === 0)
        return [];
    const lines = [line(columns), line(columns.map(() => "---"))];
    let shown = 0;
    for (const row of rows.slice(0, MAXIMUM_ROWS)) {
        const text = line(row());
        const bytes = Buffer.byteLength(text) + 1;
        if (bytes > budget.bytes)
            break;
        budget.bytes -= bytes;
        lines.push(text);
        shown += 1;
    }
    const left = rows.length - shown;
    return [`## ${title}`, lines.join("\n"), ...(left > 0 ? [leftOut(left)] : [])];
}
function line(cells) {
    return `| ${cells.join(" | ")} |`;
}
function failingRow({ resource, rule, finding }) {
    const { type, name, arn, region, impact } = resource;
    const messages = finding.messages.slice(0, 5).map((message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(message, 300)));
    const more = finding.messages.length > messages.length ? [`… and ${finding.messages.length - messages.length} more`] : [];
    const { environment } = finding;
    const milder = environment === undefined ? [] : [`milder in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(environment, 100))}`];
    const depends = impact === undefined ? [] : [`_${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(impact, 200))}_`];
    return [
        SEVERITY[finding.severity],
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)(type))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(name, 100))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(region)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(arn, 300))}`,
        [...messages, ...more, ...depends].join("<br>"),
        [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(rule.title), (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(rule.id), ...milder].join("<br>"),
    ];
}
function unknownRow({ action, kind, resources, rules, message }) {
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedAction */ .EE)(action, kind))}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(message, 300))}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceCounts */ .xS)(resources)),
        rules.slice(0, 10).map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9).join("<br>") + (rules.length > 10 ? `<br>and ${rules.length - 10} more` : ""),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .ik)(kind, action)),
    ];
}
function gapRow({ type, action, kind, gaps }) {
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedAction */ .EE)(action, kind))}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(gaps[0].reason.message, 300))}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)(type)}s`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .gapPlaces */ .XE)(gaps)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .ik)(kind, action)),
    ];
}
function waiverRow({ rule, resource, owner, status, where, message = "" }) {
    const covers = [rule, resource].filter((text) => text !== "").map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(text, 300)));
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(where, 200)),
        `**${status}**<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(message, 300))}`,
        covers.join("<br>"),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(owner, 200)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOnWaiver */ .EX)(status)),
    ];
}


/***/ }),

/***/ 86828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(91203);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
;// CONCATENATED MODULE: ./build/program/src/report/layout.js
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

// EXTERNAL MODULE: ./build/program/src/report/order.js
var order = __webpack_require__(62773);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/terminal.js







/** What a person reads before giving up; the rest is counted. */
const MAXIMUM_RESOURCES = 50;
const MAXIMUM_GROUPS = 20;
const MAXIMUM_PLACES = 12;
const MAXIMUM_MESSAGES = 5;
const NARROWEST = 60;
/** As wide as the longest severity, "critical", so that messages stand below one another. */
const LABEL = 8;
/**
 * The result for a person at a terminal: what fails, worst first, by resource; what could not be evaluated, by reason; a
 * table of counts; the result in one sentence at the end, where the eye is. Nothing but ARNs and commands goes
 * beyond `width` columns, as long as there are 60.
 */
function renderTerminal(scan, options) {
    const page = { colors: picocolors.createColors(options.color), width: Math.max(NARROWEST, options.width) };
    const failing = (0,findings/* failingResources */.yg)(scan);
    const blocks = [
        heading(page, scan),
        ...failing.slice(0, MAXIMUM_RESOURCES).map((entry) => resourceBlock(page, scan, entry)),
        moreResources(page, failing.slice(MAXIMUM_RESOURCES)),
        unknownBlock(page, (0,findings/* notEvaluated */.JB)(scan)),
        gapBlock(page, (0,findings/* notListed */.NL)(scan)),
        waiverBlock(page, (0,findings/* idleWaivers */.sD)(scan)),
        summaryTable(page, scan),
        verdictBlock(page, scan),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function heading({ colors, width }, scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const places = [
        accounts.length === 0 ? "" : `account${accounts.length === 1 ? "" : "s"} ${(0,wording/* some */.zN)(accounts, 5)}`,
        regions.length > 6 ? (0,wording/* count */.U9)(regions.length, "Region") : regions.join(", "),
        `read ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}`,
    ].filter((part) => part !== "");
    const [first = "", ...rest] = wrap((0,report_escape/* visible */.RK)(`Keyproof ${scan.tool.version} · ${places.join(" · ")}`), width);
    return [colors.bold(first), ...rest.map(colors.bold)];
}
function resourceBlock(page, scan, { resource, failing }) {
    const { colors, width } = page;
    const title = `${(0,wording/* typeName */.go)(resource.type)} ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource.name), 100)}`;
    const lines = wrap(`${capital(title)} · ${(0,report_escape/* visible */.RK)(whereOf(scan, resource))}`, width).map(colors.bold);
    lines.push(...wrap((0,report_escape/* visible */.RK)(resource.arn), width).map(colors.dim));
    if (resource.impact !== undefined)
        lines.push(...wrap(`${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource.impact), 300)}`, width));
    return [...lines, ...failing.flatMap((located) => ["", ...findingLines(page, located)])];
}
function whereOf(scan, { account, region }) {
    const several = (0,wording/* placesOf */.ek)(scan).accounts.length > 1;
    return [region, several ? account : ""].filter((part) => part !== "").join(" · ") || account;
}
function findingLines({ colors, width }, { resource, rule, finding }) {
    const indent = " ".repeat(LABEL + 4);
    const room = width - indent.length;
    const messages = finding.messages.slice(0, MAXIMUM_MESSAGES).flatMap((text) => wrap((0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text), 500), room));
    const more = finding.messages.length - MAXIMUM_MESSAGES;
    if (more > 0)
        messages.push(`and ${(0,wording/* grouped */.zD)(more)} more`);
    const commands = (0,wording/* commandsFor */.Au)(rule, resource).flatMap((command) => {
        return wrapCommand((0,report_escape/* visible */.RK)(command), room - 2).map((line, index) => `${index === 0 ? "$" : " "} ${line}`);
    });
    const advice = commands.length > 0 ? [] : wrap((0,report_escape/* visible */.RK)(rule.remediation.text), room);
    const label = severityLabel(colors, finding.severity);
    const milder = finding.environment === undefined ? "" : ` · milder in ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(finding.environment), 100)}`;
    const [first = "", ...rest] = messages;
    return [
        `  ${label}  ${first}`,
        ...[...rest, ...wrap(`${rule.id}${milder}`, room).map(colors.dim), ...advice, ...commands.map(colors.cyan)].map((line) => `${indent}${line}`),
    ];
}
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
function moreResources({ width }, rest) {
    if (rest.length === 0)
        return [];
    const findings = rest.reduce((total, { failing }) => total + failing.length, 0);
    return wrap(`… and ${(0,wording/* count */.U9)(rest.length, "more resource")} with ${(0,wording/* count */.U9)(findings, "failing check")}: assessment.json lists them all.`, width);
}
function unknownBlock(page, groups) {
    const entries = groups.map(({ action, kind, resources, rules, message }) => ({
        title: (0,wording/* failedAction */.EE)(action, kind),
        lines: [
            `${(0,wording/* resourceCounts */.xS)(resources)}: ${(0,wording/* some */.zN)(resources.map(({ name }) => (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(name), 60)), 3)}`,
            `not judged by ${(0,wording/* some */.zN)(rules, 4)}`,
            (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300),
        ],
        advice: (0,wording/* adviceOn */.ik)(kind, action),
    }));
    return reasonsBlock(page, "Not evaluated", entries);
}
function gapBlock(page, groups) {
    const entries = groups.map(({ type, action, kind, gaps }) => {
        return {
            title: (0,wording/* failedAction */.EE)(action, kind),
            lines: [
                `${(0,wording/* typeName */.go)(type)}s in ${(0,wording/* gapPlaces */.XE)(gaps)}: nobody knows what is there`,
                (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(gaps[0].reason.message), 300),
            ],
            advice: (0,wording/* adviceOn */.ik)(kind, action),
        };
    });
    return reasonsBlock(page, "Not listed", entries);
}
function waiverBlock(page, waivers) {
    const entries = waivers.map(({ rule, resource, owner, status, where, message = "" }) => {
        const covers = [rule, resource === "" ? "" : `on ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(resource), 200)}`, owner === "" ? "" : `(${owner})`];
        return {
            title: `${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(where), 200)}: ${status}`,
            lines: [
                ...(covers.some((part) => part !== "") ? [(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(covers.join(" ")), 300)] : []),
                (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300),
            ],
            advice: (0,wording/* adviceOnWaiver */.EX)(status),
        };
    });
    return reasonsBlock(page, "Waivers that cover nothing", entries, "more waiver");
}
function reasonsBlock({ colors, width }, title, entries, noun = "more reason") {
    if (entries.length === 0)
        return [];
    const shown = entries
        .slice(0, MAXIMUM_GROUPS)
        .flatMap((entry) => [
        "",
        ...wrap((0,report_escape/* visible */.RK)(entry.title), width - 2).map((line) => `  ${colors.magenta(line)}`),
        ...entry.lines.flatMap((text) => wrap((0,report_escape/* visible */.RK)(text), width - 4)).map((line) => `    ${line}`),
        ...wrap((0,report_escape/* visible */.RK)(entry.advice), width - 4).map((line) => `    ${colors.cyan(line)}`),
    ]);
    const more = entries.length - MAXIMUM_GROUPS;
    return [colors.bold(title), ...shown, ...(more > 0 ? ["", `  and ${(0,wording/* count */.U9)(more, noun)}: see assessment.json`] : [])];
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
        title: (0,report_escape/* visible */.RK)(place),
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
const TAG = { pass: "PASS", fail: "FAIL", incomplete: "INCOMPLETE" };
function verdictBlock({ colors, width }, scan) {
    const paint = { pass: colors.green, fail: colors.red, incomplete: colors.yellow }[scan.result];
    const { waived } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const [first = "", ...rest] = wrap(`${TAG[scan.result]} ${(0,wording/* resultSentence */.bt)(scan)}.`, width);
    const tag = colors.bold(paint(first.slice(0, TAG[scan.result].length)));
    return [
        `${tag}${first.slice(TAG[scan.result].length)}`,
        ...rest,
        ...(waived === 0
            ? []
            : wrap(`${(0,wording/* count */.U9)(waived, "finding")} waived, with owner and reason: see assessment.json.`, width)),
    ];
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 94245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ commandsFor),
/* harmony export */   EE: () => (/* binding */ failedAction),
/* harmony export */   EX: () => (/* binding */ adviceOnWaiver),
/* harmony export */   Hk: () => (/* binding */ statedBy),
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
/* unused harmony export listed */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91203);
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

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
const TOOL = { name: "keyproof", version: "0.1.0" };


/***/ })

};
