export const id = 3426;
export const ids = [3426];
export const modules = {

/***/ 53205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ createCaller),
  x3: () => (/* binding */ paceOf)
});

// UNUSED EXPORTS: DEFAULT_PACE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var aws_failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/services/service_quotas.js
var service_quotas = __webpack_require__(23856);
;// CONCATENATED MODULE: ./build/program/src/aws/account_quotas.js


/** The service whose quotas an account can have raised, and which decide how long a scan takes. */
const RAISABLE = "KMS";
/**
 * IAM action -> requests a second, as Service Quotas has them for an account and Region; without those that it does not
 * tell. It names them by the operation ("ListGrants request rate"):
 * https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html
 */
async function accountQuotas(pages, region) {
    const found = new Map();
    for await (const page of pages(region, service_quotas/* listServiceQuotas */.n, { ServiceCode: "kms", MaxResults: 100 })) {
        // What it does not tell stays as AWS publishes it.
        if (page instanceof aws_failure/* CallFailed */.Ep)
            return found;
        for (const { QuotaName = "", Value } of page) {
            const [, operation] = /^(\w{1,60}) request rate$/.exec(QuotaName) ?? [];
            if (operation === undefined || Value === undefined || !(Value > 0))
                continue;
            found.set(`kms:${operation}`, Value);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/program/src/aws/budget.js
/** A budget lets this much of a second pass at once before it begins to space calls out. */
const BURST_SECONDS = 0.05;
/**
 * How a rate finds the one that AWS allows, after CUBIC (RFC 9438): a refusal cuts it, to half where nothing is known, to
 * LITTLE_LESS where it is near the last one that was refused. Each success then adds a little of the refused rate, the more
 * the longer there was no refusal. So one comes in hundreds of calls, and quotas that are free again are found.
 */
const LESS = 0.5;
const LITTLE_LESS = 0.75;
const GAIN = 1 / 5000;
const ACCELERATION = 1.007;
/** The slowest that throttling makes a budget: calls a second, or a share of the full rate. */
const MINIMUM_RATE = 0.5;
const MINIMUM_SHARE = 0.02;
/**
 * Throttled this often, one call after another, with no success between: given up. With half of all calls throttled this
 * has odds of 1 in 33 million.
 */
const HOPELESS = 25;
/** Calls that nothing came back of, one after another: given up. Each takes as long as an answer may take. */
const SILENCES = 3;
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
    const slowest = Math.min(full, Math.max(MINIMUM_RATE, full === Number.POSITIVE_INFINITY ? 0 : full * MINIMUM_SHARE));
    let current = full;
    /** The rate at which AWS last said no. */
    let refused = full;
    let gain = GAIN;
    let tokens = capacity;
    let refilled = clock.now();
    let running = 0;
    let inARow = 0;
    let silences = 0;
    let counted = Number.NEGATIVE_INFINITY;
    let lastRefusal;
    let closed = false;
    let waiting = [];
    let head = 0;
    let asleep = false;
    function refill() {
        const now = clock.now();
        if (full !== Number.POSITIVE_INFINITY)
            tokens = Math.min(capacity, tokens + ((now - refilled) / 1000) * current);
        refilled = now;
    }
    const exhausted = () => closed || inARow >= HOPELESS || silences >= SILENCES;
    /** Calls that were under way together fail together: one failure, told many times. */
    function isNews(began) {
        if (began < counted)
            return false;
        counted = clock.now();
        return true;
    }
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
            if (!closed)
                lastRefusal = refusal;
            if (!isNews(began))
                return;
            inARow += 1;
            refill();
            const isNear = refused < full && current > refused * LITTLE_LESS && current < refused / LITTLE_LESS;
            refused = current;
            current = Math.max(slowest, current * (isNear ? LITTLE_LESS : LESS));
            gain = GAIN;
        },
        silent(began, failure) {
            if (!closed)
                lastRefusal = failure;
            if (isNews(began))
                silences += 1;
        },
        close(reason) {
            if (closed)
                return;
            closed = true;
            lastRefusal = reason;
            pump();
        },
        succeeded() {
            inARow = 0;
            silences = 0;
            if (current >= full)
                return;
            refill();
            current = Math.min(full, current + refused * gain);
            gain *= ACCELERATION;
        },
        exhausted,
    };
}

;// CONCATENATED MODULE: ./build/program/src/aws/obstacle.js

/** How AWS says to good credentials that their account has no part in a Region. It says the same of bad ones. */
const NOT_ENABLED = [
    "UnrecognizedClientException",
    "InvalidClientTokenId",
    "OptInRequired",
    "AuthFailure",
];
/** Whether a refusal may mean that the Region is not enabled for the account. */
function mayBeNotEnabled(failure) {
    return !failure.not_offered && NOT_ENABLED.includes((0,aws_failure/* errorName */.Is)(failure)) && (0,aws_failure/* skewOf */.Me)(failure.cause) === undefined;
}
function notEnabled(failure, region) {
    return {
        obstacle: "region_not_enabled",
        message: `${(0,aws_failure/* errorName */.Is)(failure)}: ${region} is not enabled for the account`,
    };
}
/** What a failed call tells of every other with the same credentials: each would fail alike, so that nobody asks on. */
function blockadeOf(failure) {
    const name = (0,aws_failure/* errorName */.Is)(failure);
    const skew = (0,aws_failure/* skewOf */.Me)(failure.cause);
    if (skew !== undefined) {
        const minutes = Math.round(Math.abs(skew) / 60_000);
        const message = `${name}: the clock of this machine is ${minutes} minutes ${skew < 0 ? "ahead of" : "behind"} AWS's`;
        return { obstacle: "clock_skewed", message };
    }
    if (aws_failure/* EXPIRED */.eZ.includes(name))
        return { obstacle: "session_expired", message: failure.reason.message };
    return undefined;
}

// EXTERNAL MODULE: ./build/program/src/aws/services/sts.js
var sts = __webpack_require__(3421);
// EXTERNAL MODULE: ./build/program/src/aws/transport.js
var transport = __webpack_require__(78985);
;// CONCATENATED MODULE: ./build/program/src/aws/caller.js








const DEFAULT_PACE = {
    api_rate_share: 0.5,
    throttled_attempts: 12,
    transient_attempts: 5,
    first_pause_ms: 100,
    longest_pause_ms: 2_000,
    region_timeout_ms: 600_000,
};
/** The usual pace, with what a configuration says of it. */
function paceOf(config) {
    return {
        ...DEFAULT_PACE,
        api_rate_share: config.api_rate_share,
        region_timeout_ms: config.region_timeout * 60_000,
        account_quotas: config.account_quotas,
    };
}
/** More pages than this of one listing are an endless loop: of keys that would be ten million. */
const MAXIMUM_PAGES = 10_000;
/** Pages in a row that bring nothing which an earlier one had not. */
const MAXIMUM_IDLE_PAGES = 100;
/** @throws from `call` {@link CallFailed}, or the signal's reason when aborted. */
function createCaller(connection) {
    const { clock, pace, signal } = connection;
    const clients = new Map();
    const places = new Map();
    const requestHandler = new transport/* Transport */.oK(connection.limits, connection.certificates);
    /** Whether AWS took the credentials anywhere. */
    let accepted = false;
    /** What stands in the way of all calls with these credentials. */
    let blockade;
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
    function placeOf(region) {
        const existing = places.get(region);
        if (existing !== undefined)
            return existing;
        const place = { budgets: new Map(), lanes: new Map(), heard: clock.now(), blockade: undefined };
        places.set(region, place);
        return place;
    }
    async function quotaOf(region, { action, quota, service_id }) {
        if (pace.account_quotas !== true || service_id !== RAISABLE)
            return quota;
        const place = placeOf(region);
        place.quotas ??= accountQuotas(pages, region);
        return (await place.quotas).get(action) ?? quota;
    }
    async function budgetOf(region, operation) {
        const place = placeOf(region);
        const quota = place.budgets.has(operation.action) ? undefined : await quotaOf(region, operation);
        const existing = place.budgets.get(operation.action);
        if (existing !== undefined)
            return existing;
        const rate = quota === undefined ? undefined : quota * pace.api_rate_share;
        const budget = createBudget(rate, operation.burst * pace.api_rate_share, clock);
        place.budgets.set(operation.action, budget);
        return budget;
    }
    function inLane(place, operation, send) {
        if (operation.one_at_a_time !== true)
            return send();
        const lane = place.lanes.get(operation.service_id) ?? (0,p_limit/* default */.A)(1);
        place.lanes.set(operation.service_id, lane);
        return lane(send);
    }
    /** Stops all calls of a Region, or of every one: those that wait, and those to come. */
    function block(found, region) {
        const stopped = region === undefined ? [...places.values()] : [placeOf(region)];
        if (region === undefined)
            blockade ??= found;
        for (const place of stopped) {
            place.blockade ??= found;
            for (const budget of place.budgets.values())
                budget.close(place.blockade);
        }
    }
    function throwIfBlocked(region, action) {
        const found = blockade ?? placeOf(region).blockade;
        if (found === undefined)
            return;
        const { obstacle, message } = found;
        const kind = obstacle === "no_answer" ? "unavailable" : "denied";
        throw told(region, new aws_failure/* CallFailed */.Ep({ kind, action, message: (0,aws_failure/* bounded */.Mm)(message), obstacle }, false));
    }
    function told(region, failure) {
        connection.onOutcome?.({ region, action: failure.reason.action, failure: failure.reason });
        return failure;
    }
    /** Looks at a call that failed for good: where the reason is not the call's own, no other has to find it out again. */
    async function learn(failure, region, operation) {
        const found = blockadeOf(failure);
        if (found !== undefined)
            return block(found);
        if (!accepted || operation.action === sts/* getCallerIdentity */.e.action || !mayBeNotEnabled(failure))
            return;
        const place = placeOf(region);
        place.refuses ??= call(region, sts/* getCallerIdentity */.e, {}).then(() => false, (error) => mayBeNotEnabled((0,aws_failure/* asFailure */.h_)(error)));
        if (await place.refuses)
            block(notEnabled(failure, region), region);
    }
    async function failed(error, region, operation) {
        const { action } = operation;
        const failure = new aws_failure/* CallFailed */.Ep((0,aws_failure/* reasonOf */.A3)(error, action), (0,aws_failure/* saysNotOffered */.dS)(error, region, operation.regions), {
            cause: error,
        });
        await learn(failure, region, operation);
        throwIfBlocked(region, action);
        throw told(region, failure);
    }
    /** Gives a Region up of which nothing was heard for too long. */
    function listen(region, error) {
        const place = placeOf(region);
        if ((0,aws_failure/* isAnswer */.Tq)(error))
            place.heard = clock.now();
        else if (clock.now() - place.heard > pace.region_timeout_ms) {
            const minutes = Math.round(pace.region_timeout_ms / 6_000) / 10;
            block({ obstacle: "no_answer", message: `${region} gave no answer for ${minutes} minutes` }, region);
        }
    }
    function attemptsAt(failure) {
        if (failure === "throttled")
            return pace.throttled_attempts;
        return failure === "final" ? 1 : pace.transient_attempts;
    }
    async function call(region, operation, input) {
        throwIfBlocked(region, operation.action);
        const client = await clientOf(region, operation);
        const place = placeOf(region);
        const budget = await budgetOf(region, operation);
        let skewed = false;
        for (let attempt = 1;; attempt += 1) {
            let began = 0;
            try {
                const send = () => {
                    began = clock.now();
                    return operation.send(client, input);
                };
                const output = await budget.run(() => inLane(place, operation, send), signal);
                budget.succeeded();
                place.heard = clock.now();
                accepted = true;
                connection.onOutcome?.({ region, action: operation.action });
                return output;
            }
            catch (error) {
                signal.throwIfAborted();
                throwIfBlocked(region, operation.action);
                // Another call on the way to this one failed, after its own attempts: the credentials of a role.
                if (error instanceof aws_failure/* CallFailed */.Ep)
                    throw error;
                listen(region, error);
                const failure = (0,aws_failure/* failureOf */.g5)(error);
                if (failure === "throttled")
                    budget.throttled(began, error);
                else if ((0,aws_failure/* isSilence */.or)(error))
                    budget.silent(began, error);
                // Signed by the clock of an answer and refused again: this does not help.
                const hopeless = budget.exhausted() || (failure === "skewed" && skewed);
                if (failure === "skewed")
                    skewed = true;
                if (attempt >= attemptsAt(failure) || hopeless)
                    return await failed(error, region, operation);
                const longest = Math.min(pace.longest_pause_ms, pace.first_pause_ms * 2 ** (attempt - 1));
                await clock.sleep(Math.random() * longest, signal);
            }
        }
    }
    async function* pages(region, operation, input) {
        const { paging, action } = operation;
        const invalid = (message) => told(region, new aws_failure/* CallFailed */.Ep({ kind: "invalid", action, message }, false));
        const progress = createProgress();
        let asked = input;
        for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
            const output = await call(region, operation, asked).catch(aws_failure/* asFailure */.h_);
            if (output instanceof aws_failure/* CallFailed */.Ep)
                return yield output;
            const items = paging.items(output);
            if (!Array.isArray(items))
                return yield invalid(`page ${page} of the answer has no list`);
            yield items;
            if (paging.cut(output))
                return yield invalid(`page ${page} of the answer is cut and does not say how to go on`);
            const next = paging.next(output);
            if (next === undefined || next === "")
                return;
            const stuck = progress(next, items);
            if (stuck !== undefined)
                return yield invalid(`page ${page} of the answer ${stuck}`);
            asked = paging.resume(input, next);
        }
        yield invalid(`the answer has more than ${MAXIMUM_PAGES} pages`);
    }
    return { call, pages, close: () => requestHandler.destroy() };
}
/** Watches the pages of one listing; says what is wrong where they lead nowhere. */
function createProgress() {
    const marks = new Set();
    const contents = new Set();
    let idle = 0;
    return (mark, items) => {
        if (marks.has(mark))
            return "leads back to an earlier one";
        marks.add(mark);
        const content = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(items)).digest("base64");
        idle = items.length === 0 || contents.has(content) ? idle + 1 : 0;
        contents.add(content);
        return idle < MAXIMUM_IDLE_PAGES ? undefined : `is the ${MAXIMUM_IDLE_PAGES}th in a row that brings nothing new`;
    };
}


/***/ }),

/***/ 79906:
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

/***/ 79303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  Q: () => (/* binding */ connectAll)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __webpack_require__(47291);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/text/nearest.js
var nearest = __webpack_require__(55034);
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 3 modules
var caller = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/program/src/aws/clock.js
var clock = __webpack_require__(79906);
;// CONCATENATED MODULE: ./build/program/src/aws/patience.js

/** Something that everything waits for did not come in time. */
class WaitedTooLong extends Error {
    name = "WaitedTooLong";
    /** `what`: completes "waited 30 s for". */
    constructor(what, milliseconds) {
        super(`waited ${milliseconds / 1000} s for ${what}, in vain`);
    }
}
/** What a scan cannot begin without has so long, in milliseconds. */
const PATIENCE_MS = 30_000;
/** The result, if it comes within so many milliseconds. What comes later is dropped. */
async function within(milliseconds, work, what) {
    const came = new AbortController();
    // Rejects when it is not needed any more, which is nobody's business.
    const late = clock/* systemClock */.m.sleep(milliseconds, came.signal).then(() => {
        throw new WaitedTooLong(what, milliseconds);
    });
    late.catch(() => undefined);
    work.catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        came.abort();
    }
}

// EXTERNAL MODULE: ./build/program/src/aws/services/sts.js
var sts = __webpack_require__(3421);
;// CONCATENATED MODULE: ./build/program/src/aws/credentials.js



/** Nothing gave credentials. The cause is what the last of the places that were asked said. */
class CredentialsUnavailable extends Error {
    name = "CredentialsUnavailable";
}
/** A place that was to give credentials failed, or did not answer. */
class CredentialsBroken extends Error {
    name = "CredentialsBroken";
}
/** The SDK's default chain: environment, profile, SSO, web identity, container, instance. */
async function defaultCredentials(patience_ms = PATIENCE_MS) {
    const { fromNodeProviderChain, fromProcess } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const source = await sourceOf(process.env.AWS_PROFILE);
    // The chain passes over a program that failed, and ends with "no credentials".
    const provider = source.process === true ? fromProcess() : fromNodeProviderChain();
    return told(provider, source, patience_ms);
}
/** The same credentials, in time; what went wrong is told by the type of the error. */
function told(provider, source, patience_ms) {
    return async (properties) => {
        try {
            return await within(patience_ms, provider(properties), `${source.name} to give credentials`);
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            if (error instanceof WaitedTooLong)
                throw new CredentialsBroken(words, { cause: error });
            if (source.process === true)
                throw new CredentialsBroken(`${source.name} failed: ${words}`, { cause: error });
            throw new CredentialsUnavailable(words, { cause: error });
        }
    };
}
/** Which of its places the default chain comes to, by the environment and the profile. */
async function sourceOf(named) {
    const { env } = process;
    if (named === undefined && env.AWS_ACCESS_KEY_ID !== undefined)
        return { name: "the environment" };
    const profile = named ?? "default";
    const { configFile, credentialsFile } = await (0,config.loadSharedConfigFiles)();
    const settings = { ...configFile[profile], ...credentialsFile[profile] };
    if (settings.sso_session !== undefined || settings.sso_start_url !== undefined) {
        return { name: `IAM Identity Center, which profile "${profile}" names,` };
    }
    if (settings.aws_access_key_id !== undefined || settings.role_arn !== undefined) {
        return { name: `profile "${profile}"` };
    }
    if (settings.credential_process !== undefined) {
        return { name: `the credential_process of profile "${profile}"`, process: true };
    }
    if (env.AWS_WEB_IDENTITY_TOKEN_FILE !== undefined)
        return { name: "STS (AWS_WEB_IDENTITY_TOKEN_FILE)" };
    const endpoint = env.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
    if (endpoint !== undefined)
        return { name: `the container's credential endpoint (${endpoint})` };
    return { name: "the instance metadata service (no other source of credentials is configured)" };
}
/** Credentials are renewed so many milliseconds before they end, as by the SDK itself. */
const RENEWED_BEFORE = 300_000;
/**
 * A role's credentials, which all clients share: each for itself would assume the role for each service and Region.
 *
 * @param caller calls with the credentials that may assume the role; what it throws tells by its action that they may not.
 */
function assumedRole(arn, caller, region) {
    const assume = async () => {
        const { Credentials: given } = await caller.call(region, sts/* assumeRole */.x, {
            RoleArn: arn,
            RoleSessionName: "keyproof",
        });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined) {
            throw new CredentialsBroken(`sts:AssumeRole gave no credentials for ${arn}`);
        }
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            ...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
            ...(Expiration === undefined ? {} : { expiration: Expiration }),
        };
    };
    const ends = ({ expiration }) => expiration !== undefined;
    const isEnding = ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE;
    return (0,config.memoize)(assume, isEnding, ends);
}

;// CONCATENATED MODULE: ./build/program/src/aws/endpoint.js

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

// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var aws_failure = __webpack_require__(61182);
;// CONCATENATED MODULE: ./build/program/src/aws/identity.js





/**
 * Asks STS who the credentials belong to.
 *
 * @param whose for messages: "the default credentials", or a role's ARN.
 * @throws ConfigurationError saying which of the usual causes it is: no credentials, expired, refused, out of reach.
 */
async function identify(caller, region, whose, patience_ms = PATIENCE_MS) {
    const asked = caller.call(region, sts/* getCallerIdentity */.e, {});
    const answer = await within(patience_ms, asked, `STS in ${region} to say who ${whose} belongs to`).catch((error) => {
        throw explain(error, whose);
    });
    const [, partition = ""] = (answer.Arn ?? "").split(":");
    const account = answer.Account ?? "";
    if (!/^\d{12}$/.test(account) || !/^aws[a-z-]*$/.test(partition)) {
        throw new errors/* ConfigurationError */.j1(`STS did not say which account ${whose} belongs to`);
    }
    return { account, partition };
}
function explain(error, whose) {
    if (error instanceof WaitedTooLong) {
        const message = `${sentence(error.message)}: see whether a proxy (HTTPS_PROXY), a firewall or a VPC endpoint for STS is in the way`;
        return new errors/* ConfigurationError */.j1(message, { cause: error });
    }
    const failure = (0,aws_failure/* asFailure */.h_)(error);
    const { kind, action, message } = failure.reason;
    const cause = { cause: failure };
    if (failure.cause instanceof CredentialsUnavailable) {
        return new errors/* NotSignedIn */.fj(`No AWS credentials were found. Locally: set AWS_PROFILE, or sign in (aws sso login). In GitHub Actions: run aws-actions/configure-aws-credentials before this step, with "id-token: write" in permissions.\n  ${message}`, cause);
    }
    if (failure.cause instanceof CredentialsBroken) {
        return new errors/* ConfigurationError */.j1(`No AWS credentials: ${failure.cause.message}`, cause);
    }
    if (failure.reason.obstacle === "clock_skewed") {
        return new errors/* ConfigurationError */.j1(`AWS does not accept ${whose}: set the clock of this machine (timedatectl set-ntp true).\n  ${message}`, cause);
    }
    if (failure.reason.obstacle === "session_expired" || aws_failure/* EXPIRED */.eZ.includes((0,aws_failure/* errorName */.Is)(failure))) {
        return new errors/* ConfigurationError */.j1(`The token of ${whose} has expired. Sign in again, or let the workflow assume its role again.\n  ${message}`, cause);
    }
    if (action === sts/* assumeRole */.x.action && kind === "denied") {
        return new errors/* ConfigurationError */.j1(`${whose} could not be assumed: its trust policy must name the credentials in use.\n  ${message}`, cause);
    }
    if (kind === "denied")
        return new errors/* ConfigurationError */.j1(`AWS does not accept ${whose}.\n  ${message}`, cause);
    return new errors/* ConfigurationError */.j1(`STS could not be asked who ${whose} belongs to.\n  ${message}`, cause);
}
function sentence(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/program/src/aws/regions.js
var regions = __webpack_require__(29553);
// EXTERNAL MODULE: ./build/program/src/aws/services/ec2.js
var ec2 = __webpack_require__(77143);
// EXTERNAL MODULE: ./build/program/src/aws/operation.js
var operation = __webpack_require__(60453);
// EXTERNAL MODULE: ./build/program/src/aws/paging.js
var paging = __webpack_require__(9662);
;// CONCATENATED MODULE: ./build/program/src/aws/services/organizations.js


const organizations = (0,operation/* service */.e)("Organizations", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19)), (module, options) => new module.OrganizationsClient(options));
/** The accounts of the organization: the management account and a delegated administrator may ask. */
const listAccounts = organizations.paged("organizations:ListAccounts", (module) => module.ListAccountsCommand, paging/* byNextToken */.G, (output) => output.Accounts);

// EXTERNAL MODULE: ./build/program/src/aws/trust.js
var trust = __webpack_require__(394);
;// CONCATENATED MODULE: ./build/program/src/aws/connect.js















/** Accounts that are signed in to at once. */
const SIGNING_IN = 10;
/**
 * The accounts to read, each with the Regions and a caller: the credentials' own account, or that of every role.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used: nothing was read then.
 */
async function connect(target, outside) {
    const { accounts, failed } = await connectAll(target, outside);
    const [first] = failed;
    if (first !== undefined)
        throw first.error;
    return accounts;
}
/**
 * As `connect`, where one of several accounts that cannot be used does not stop the others.
 *
 * @throws ConfigurationError when none of them can be used.
 */
async function connectAll(target, outside) {
    // Every call under way listens to the one signal.
    (0,external_node_events_.setMaxListeners)(0, outside.signal);
    const endpoint = async (service_id) => outside.endpoint ?? (await configuredEndpoint(service_id));
    const certificates = await (0,trust/* trustedCertificates */.g)();
    const callerOf = (credentials) => (0,caller/* createCaller */.uF)({ ...outside, credentials, endpoint, certificates });
    if (target.profile !== undefined)
        await refuseUnknownProfile(target.profile);
    const elsewhere = target.accounts.every(({ regions }) => regions !== undefined) && target.accounts.length > 0;
    const given = elsewhere ? target.regions : await regionsGiven(target);
    const home = await homeRegion(given.length > 0 ? given : (target.accounts[0]?.regions ?? given));
    const base = outside.credentials ?? (await defaultCredentials(outside.patience_ms));
    const own = callerOf(base);
    const { targets, left_out } = await targetsOf(target, own, home);
    const limit = (0,p_limit/* default */.A)(SIGNING_IN);
    const signIn = async ({ role_arn, regions: named }) => {
        const regions = named ?? given;
        const whose = role_arn ?? "the AWS credentials";
        const caller = role_arn === undefined ? callerOf(base) : callerOf(assumedRole(role_arn, own, home));
        try {
            const identity = await identify(caller, home, whose, outside.patience_ms);
            return { ...identity, caller, regions: await regionsOf(regions, home, caller) };
        }
        catch (error) {
            caller.close();
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            return { account: role_arn?.split(":")[4] ?? "", role_arn, regions, error };
        }
    };
    const results = await Promise.all(targets.map((each) => limit(signIn, each)));
    const accounts = results.filter((each) => "caller" in each);
    const failed = results.filter((each) => "error" in each);
    const [first] = failed;
    if (first !== undefined && accounts.length === 0)
        throw first.error;
    refuseTwice(accounts);
    return { accounts, failed, left_out };
}
function refuseTwice(accounts) {
    const ids = accounts.map(({ account }) => account);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice === undefined)
        return;
    throw new errors/* ConfigurationError */.j1(`two of the roles belong to account ${twice}: give one role for each account`);
}
/** The accounts that were named, or those of the organization. */
async function targetsOf({ accounts, organization }, caller, home) {
    if (organization === undefined)
        return { targets: accounts.length === 0 ? [{}] : accounts, left_out: [] };
    const own = await identify(caller, home, "the AWS credentials");
    const listed = await listOrganization(caller, home);
    const active = listed.filter(({ state }) => state === "ACTIVE");
    return {
        // The account that asks is read with what it asks with: the management account has no such role of its own.
        targets: active.map(({ account }) => account === own.account ? {} : { role_arn: `arn:${own.partition}:iam::${account}:role/${organization}` }),
        left_out: listed
            .filter(({ state }) => state !== "ACTIVE")
            .map(({ account, state }) => ({ account, why: state.toLowerCase().replaceAll("_", " ") })),
    };
}
/** Every account of the organization with its state. Any that is left out would be an account that nobody scans. */
async function listOrganization(caller, home) {
    const found = [];
    for await (const page of caller.pages(home, listAccounts, {})) {
        if (page instanceof aws_failure/* CallFailed */.Ep) {
            throw new errors/* ConfigurationError */.j1(`--organization: organizations:ListAccounts did not answer: ${page.reason.message}\n  It may be asked in the management account or that of a delegated administrator. Or name the accounts: --accounts-file.`, { cause: page });
        }
        for (const { Id, State, Status } of page)
            found.push({ account: Id ?? "", state: State ?? Status ?? "" });
    }
    return found.sort((a, b) => (a.account < b.account ? -1 : 1));
}
/** The SDK takes a profile that is nowhere for one without settings, and would say that there are no credentials. */
async function refuseUnknownProfile(name) {
    const { configFile, credentialsFile } = await (0,config.loadSharedConfigFiles)();
    const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)];
    if (names.includes(name))
        return;
    // Sections of other kinds stand beside them, as sso-session.NAME and services.NAME.
    const hint = (0,nearest/* didYouMean */.a)(name, names.filter((each) => !/^(sso-session|services)\./.test(each)));
    throw new errors/* ConfigurationError */.j1(`--profile "${name}": AWS's configuration files have no such profile.${hint}`);
}
/** The Regions that were given, else the one of AWS's configuration. */
async function regionsGiven({ regions }) {
    if (regions === "all" || regions.length > 0)
        return regions;
    const configured = await configuredRegion();
    if (configured !== "")
        return [configured];
    throw new errors/* NotSignedIn */.fj("No Region: give --region, --all-regions, or set AWS_REGION or the profile's region");
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
        throw new errors/* ConfigurationError */.j1(`"${region}" is not a Region of AWS.${(0,nearest/* didYouMean */.a)(region, [...regions/* REGIONS */.ij, ...all])}`);
    }
    return given;
}
async function offered(home, caller, all, why) {
    const asked = caller.call(home, ec2/* describeRegions */.rj, { AllRegions: all });
    const answer = await within(PATIENCE_MS, asked, "its answer").catch((error) => {
        const message = error instanceof WaitedTooLong ? error.message : (0,aws_failure/* asFailure */.h_)(error).reason.message;
        const hint = all ? (0,nearest/* didYouMean */.a)(why, regions/* REGIONS */.ij) : "";
        const cannot = all ? `"${why}" is not a Region that this version knows.${hint}` : `${why} cannot be used.`;
        throw new errors/* ConfigurationError */.j1(`${cannot} ec2:DescribeRegions did not answer: ${message}`, { cause: error });
    });
    const names = (answer.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []).sort();
    if (names.length === 0)
        throw new errors/* ConfigurationError */.j1("ec2:DescribeRegions named no Region: give --region");
    return names;
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ getCallerIdentity),
/* harmony export */   x: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60453);

const sts = (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .service */ .e)("STS", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)), (module, options) => new module.STSClient(options));
/** Needs no permission: AWS answers it to every valid credential. */
const getCallerIdentity = sts.operation("sts:GetCallerIdentity", (module) => module.GetCallerIdentityCommand);
/**
 * Gives the credentials of a role; changes nothing. Quota: 600 a second for all of STS together
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const assumeRole = sts.operation("sts:AssumeRole", (module) => module.AssumeRoleCommand, { quota: 200 });


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ trustedCertificates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47291);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59573);



/**
 * The certificates that AWS's configuration says to trust in place of the built-in ones: the file that `AWS_CA_BUNDLE` or
 * `ca_bundle` of the profile names, as AWS's command line has it; undefined without. NODE_EXTRA_CA_CERTS is Node's own.
 *
 * @throws ConfigurationError where the file cannot be read.
 */
async function trustedCertificates() {
    const file = await (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.loadConfig)({
        environmentVariableSelector: ({ AWS_CA_BUNDLE }) => (AWS_CA_BUNDLE === "" ? undefined : AWS_CA_BUNDLE),
        configFileSelector: ({ ca_bundle }) => ca_bundle,
        default: "",
    })();
    if (file === "")
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch((error) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`AWS_CA_BUNDLE (or ca_bundle of the profile) cannot be read: ${why}`, {
            cause: error,
        });
    });
    if (text.includes("-----BEGIN CERTIFICATE-----"))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`AWS_CA_BUNDLE (or ca_bundle of the profile) holds no certificate: ${file}`);
}


/***/ }),

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70370);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61182);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64670);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38472);
/* harmony import */ var _model_shared_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65346);






/** Accounts × Regions being read at once: each has quotas of its own, and all share this machine's memory. */
const PLACES = 32;
/** Resources being read at once: enough to keep every budget busy, few enough to bound memory. */
const WINDOW = 1_000;
/** Reads the accounts into an inventory. Facts that cannot be read are unknown, listings that fail are gaps; nothing throws but a bug or an abort. */
async function collect(options) {
    const { accounts, types, wanted, tool, collected_at, onProgress, onPlace, earlier } = options;
    const { sample = Number.POSITIVE_INFINITY } = options;
    const inventory = {
        schema_version: _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi,
        collected_at,
        tool,
        scopes: [],
        resources: {},
        gaps: [],
    };
    const share = (0,_model_shared_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonSharer */ .s)();
    const progress = { listed: 0, read: 0 };
    const selected = types.filter((type) => wanted.has(type.name));
    for (const type of selected)
        inventory.resources[type.name] = [];
    const places = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(PLACES);
    const all = accounts.reduce((sum, { regions }) => sum + regions.length, 0);
    let done = 0;
    const tasks = accounts.flatMap(({ account, partition, regions, caller }) => {
        const shared = new Map();
        return regions.map((region, index) => places(async () => {
            const place = createPlace({ account, partition, region, collected_at }, shared);
            const scope = { account, partition, region, types: selected.map((type) => type.name), not_offered: [] };
            inventory.scopes.push(scope);
            let resources = 0;
            let gaps = 0;
            await Promise.all(selected
                .filter(({ global }) => global !== true || index === 0)
                .map(async (type) => {
                const facets = wanted.get(type.name) ?? new Set();
                const onChange = (change) => {
                    progress[change] += 1;
                    onProgress?.(progress);
                };
                const found = await collectType({ type, caller, place, facets, sample, earlier, share, onChange });
                inventory.resources[type.name]?.push(...found.resources);
                inventory.gaps.push(...found.gaps);
                resources += found.resources.length;
                gaps += found.gaps.length;
                if (found.not_offered)
                    scope.not_offered.push(type.name);
            }));
            scope.not_offered.sort();
            done += 1;
            onPlace?.({ account, region, resources, gaps, done, all });
        }));
    });
    await Promise.all(tasks);
    for (const list of Object.values(inventory.resources))
        list.sort(byArn);
    inventory.scopes.sort(_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .hz);
    inventory.gaps.sort(_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .byGap */ .Q1);
    const reread = earlier?.told();
    if (reread !== undefined)
        inventory.reread = reread;
    return inventory;
}
const byArn = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(({ arn }) => arn);
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
async function collectType(how) {
    const { type, caller, place, sample, earlier, onChange } = how;
    const { account, region } = place;
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(WINDOW);
    const reading = [];
    const gaps = [];
    let not_offered = false;
    const seen = new Set();
    for await (const listed of earlier?.listed(type, place) ?? type.list(caller, place)) {
        if (listed instanceof _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailed */ .Ep) {
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
            const resource = await readResource(how, listed);
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
async function readResource(how, listed) {
    const { type, caller, place, facets: wanted, earlier } = how;
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
            const kept = await earlier?.fact({ type, facet, name, resource: current(), caller, place });
            facts[name] = kept ?? (await observe(how, facet, current()));
        })();
        pending.set(name, done);
        return done;
    };
    const selected = Object.entries(type.facets).filter(([name, facet]) => wanted.has(name) || facet.always);
    await Promise.all(selected.map(([name, facet]) => start(name, facet)));
    const resource = current();
    if (!type.keeps(resource) || earlier?.isGone(resource) === true)
        return undefined;
    return { ...base, name: type.label(resource).slice(0, 1024), ...sortedMembers(facts) };
}
/** The one place where a call's failure becomes an unknown fact. */
async function observe({ caller, place, share }, facet, resource) {
    try {
        const value = await facet.read(caller, place, resource);
        return checked(facet.schema, value, facet.operation.action);
    }
    catch (error) {
        const failure = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
        const value = facet.answeredBy(failure, place);
        return value === undefined
            ? (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(share(ofIts(resource, failure.reason)))
            : checked(facet.schema, value, facet.operation.action);
    }
}
/** The reason without the resource's own ARN, which AWS's words name: what it is the reason of has it already. */
function ofIts({ arn }, reason) {
    const message = reason.message.replace(` on resource: ${arn}`, " on this resource");
    return message === reason.message ? reason : { ...reason, message };
}
function checked(schema, value, action) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(parsed.data);
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? "" : ` at ${issue.path.join(".")}: ${issue.message}`;
    return (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)({ kind: "invalid", action, message: (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(`the answer does not fit${where}`) });
}
function sortedMembers(facts) {
    return Object.fromEntries(Object.entries(facts).sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(([name]) => name)));
}


/***/ }),

/***/ 14813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isIn),
/* harmony export */   d: () => (/* binding */ milderEnvironment)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);


/**
 * The first environment of the rule that the resource is in, where it makes a finding milder. A resource whose tags are not
 * known is in none: it keeps the strict severity.
 */
function milderEnvironment(rule, resource, strict) {
    if (rule.environments === undefined || rule.environments.length === 0)
        return undefined;
    const carried = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(resource);
    if (carried === undefined)
        return undefined;
    const found = rule.environments.find((environment) => isIn(environment, carried));
    return found !== undefined && (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilder */ .gJ)(found.severity, strict) ? found : undefined;
}
/** Whether who carries these tags has each that is asked for, with one of its values. */
function isIn(environment, carried) {
    return Object.entries(environment.tags).every(([name, values]) => hasOneOf(carried, name, values));
}
/** As `policies/lib/tags.rego` has it: without regard to case, and of a tag in several spellings each must fit. */
function hasOneOf(carried, name, values) {
    const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
    const found = Object.entries(carried).filter(([key]) => key.toLowerCase() === name.toLowerCase());
    return found.length > 0 && found.every(([, value]) => wanted.has(value.trim().toLowerCase()));
}


/***/ }),

/***/ 15301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  lm: () => (/* binding */ maybeWorse),
  FW: () => (/* binding */ notEvaluatedBecause)
});

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
// EXTERNAL MODULE: ./build/program/src/evaluate/environment.js
var evaluate_environment = __webpack_require__(14813);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/program/src/evaluate/placeholders.js


/** A value is there to be pasted into a shell. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9:/._-]{0,255}$/;
/** The placeholders of a resource of the type; undefined where its facts tell none. */
function placeholdersOf(type, resource) {
    const told = FACTS[type]?.(resource) ?? {};
    const plain = Object.entries(told).flatMap(([name, value]) => value !== undefined && PLAIN.test(value) ? [[name, value]] : []);
    return plain.length === 0 ? undefined : Object.fromEntries(plain);
}
const FACTS = {
    cloudhsm_cluster: (cluster) => {
        const metadata = read(cluster, "metadata", clusterMetadata);
        const newest = (read(cluster, "backups", schemas.array(backup)) ?? [])
            .filter(({ state }) => state === "READY")
            .sort((a, b) => ((a.create_timestamp ?? "") < (b.create_timestamp ?? "") ? 1 : -1))[0]?.backup_id;
        return {
            SECURITY_GROUP_ID: metadata?.security_group,
            VPC_ID: metadata?.vpc_id,
            AVAILABILITY_ZONE: metadata === undefined ? undefined : zoneWithoutHsm(metadata),
            BACKUP_ID: newest,
            NEWEST_BACKUP_ID: newest,
            TOPIC_ARN: heard(cluster, "topics"),
        };
    },
    kms_key: (key) => {
        const grants = read(key, "grants", schemas.array(schemas.looseObject({ grant_id: schemas.string() }))) ?? [];
        return { GRANT_ID: grants.length === 1 ? grants[0]?.grant_id : undefined };
    },
    region: (region) => {
        const trails = (read(region, "trails", schemas.array(trail)) ?? []).filter(({ is_multi_region_trail, home_region }) => is_multi_region_trail || home_region === region.region);
        // Of several nobody can say which one is meant.
        const [only] = trails.length === 1 ? trails : [];
        return {
            TRAIL_ARN: only?.trail_arn,
            HOME_REGION: only?.home_region,
            GROUP: only?.cloud_watch_logs_log_group_arn?.split(":")[6],
            TOPIC_ARN: heard(region, "topics") ?? heard(region, "hsm_topics"),
        };
    },
};
const clusterMetadata = schemas.looseObject({
    security_group: schemas.string().optional(),
    vpc_id: schemas.string().optional(),
    subnet_mapping: schemas.record(schemas.string(), schemas.string()),
    hsms: schemas.array(schemas.looseObject({ state: schemas.string(), availability_zone: schemas.string().optional() })),
});
const backup = schemas.looseObject({ backup_id: schemas.string(), state: schemas.string(), create_timestamp: schemas.string().optional() });
const trail = schemas.looseObject({
    trail_arn: schemas.string(),
    home_region: schemas.string(),
    is_multi_region_trail: schemas.boolean(),
    cloud_watch_logs_log_group_arn: schemas.string().optional(),
});
const topic = schemas.looseObject({
    topic_arn: schemas.string(),
    subscriptions: schemas.looseObject({ value: schemas.looseObject({ confirmed: schemas.number() }).optional() }),
});
function read(resource, facet, schema) {
    const fact = (0,model_resource/* facetOf */.BW)(resource, facet);
    return fact?.status === "known" ? schema.safeParse(fact.value).data : undefined;
}
/** A zone of the cluster's subnets in which no HSM is, or will be. */
function zoneWithoutHsm({ subnet_mapping, hsms }) {
    const taken = new Set(hsms
        .filter(({ state }) => state !== "DELETED" && state !== "DELETE_IN_PROGRESS")
        .map(({ availability_zone }) => availability_zone));
    return Object.keys(subnet_mapping)
        .sort()
        .find((zone) => !taken.has(zone));
}
/** A topic that other alarms tell and that somebody reads. */
function heard(resource, facet) {
    const topics = read(resource, facet, schemas.array(topic)) ?? [];
    return topics
        .filter(({ subscriptions }) => (subscriptions.value?.confirmed ?? 0) > 0)
        .map(({ topic_arn }) => topic_arn)
        .sort()[0];
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/evaluate.js





/**
 * Gives every (rule, resource) pair of a type its verdict. `rules` are the enabled ones; resources carry their linked
 * facets. Sorted by type and ARN; messages within a finding are sorted, since WASM sets have no order.
 */
function evaluate(engine, rules, resources, impact, actions) {
    const assessed = [];
    engine.prepare?.(resources);
    const tell = teller();
    for (const type of Object.keys(resources).sort()) {
        const own = rules.filter((rule) => rule.type === type);
        // Copies of one object with every member share its shape: made member by member, each would be a table of its own.
        const every = JSON.parse(JSON.stringify(Object.fromEntries(own.map(({ id }) => [id, "unknown"]))));
        const sorted = [...(resources[type] ?? [])].sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : 0));
        for (const resource of sorted) {
            const answers = engine(type, resource);
            const verdicts = { ...every };
            const findings = [];
            const exemptions = {};
            const sees = {};
            for (const rule of own) {
                const answer = answers.get(rule.name);
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
            const fails = findings.some(({ verdict }) => verdict === "fail");
            const placeholders = fails ? placeholdersOf(type, resource) : undefined;
            assessed.push({
                type,
                arn,
                account,
                region,
                name,
                verdicts,
                findings,
                ...(depends === undefined ? {} : { impact: depends }),
                ...(placeholders === undefined ? {} : { placeholders }),
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
    if (answer.failure !== undefined) {
        const failure = { kind: "invalid", action: `policy ${rule.id}`.slice(0, 100), message: answer.failure };
        return notEvaluated(rule, resource, [...unselectable, failure], tell);
    }
    if (unselectable.length > 0)
        return notEvaluated(rule, resource, unselectable, tell);
    if (!answer.subject)
        return { verdict: "not_applicable" };
    const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
    if (unjudgeable.length > 0)
        return notEvaluated(rule, resource, unjudgeable, tell);
    const unseen = [...missingFacts(rule, rule.unseen ?? [], resource, actions), ...answer.unseen];
    if (answer.violations.length === 0) {
        if (unseen.length === 0)
            return { verdict: "pass" };
        return notEvaluated(rule, resource, unseen.sort(byReason), tell);
    }
    return failed(rule, resource, answer.violations, unseen.sort(byReason));
}
/** What is wrong, and how much worse what could not be read may make it. */
function failed(rule, resource, violations, unseen) {
    const worst = violations
        .map(({ severity = rule.severity }) => severity)
        .reduce((worse, own) => (worse !== undefined && (0,policy/* atLeast */.jZ)(worse, own) ? worse : own), undefined);
    const strict = worst ?? rule.severity;
    const environment = (0,evaluate_environment/* milderEnvironment */.d)(rule, resource, strict);
    const severity = environment?.severity ?? strict;
    const most = (0,policy/* worstOf */.hm)(rule);
    const could_be = unseen.length === 0 ? severity : ((0,evaluate_environment/* milderEnvironment */.d)(rule, resource, most)?.severity ?? most);
    const finding = {
        rule: rule.id,
        verdict: "fail",
        severity,
        ...(environment === undefined ? {} : { environment: environment.name }),
        messages: [...new Set(violations.map(({ message }) => message))].sort(),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
    };
    return { verdict: "fail", finding: maybeWorse(finding, could_be, unseen) };
}
/** A failing finding with the reasons why it may be worse than it is, where they may make it so. */
function maybeWorse(finding, could_be, unseen) {
    const reason = firstOf(unseen);
    if (reason === undefined || !(0,policy/* isMilder */.gJ)(finding.severity, could_be))
        return finding;
    const open = unseen.map((each) => `what could not be read may make it ${could_be}: ${becauseOf(each)}`);
    const messages = [...new Set([...finding.messages, ...open])].sort();
    const { fingerprint: print, ...rest } = finding;
    return { ...rest, messages, reason, could_be, fingerprint: print };
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
    const reason = firstOf(reasons);
    return {
        verdict: "unknown",
        finding: {
            rule: rule.id,
            verdict: "unknown",
            severity: rule.severity,
            messages: tell(reasons),
            ...(reason === undefined ? {} : { reason }),
            fingerprint: (0,fingerprint/* fingerprint */.R)(rule, resource.arn),
        },
    };
}
/** The first that somebody can do something about. */
function firstOf(reasons) {
    return reasons.find(({ kind }) => kind !== "known_after_apply") ?? reasons[0];
}
function byReason(a, b) {
    return notEvaluatedBecause(a) < notEvaluatedBecause(b) ? -1 : 1;
}
/** `notEvaluatedBecause` of each, sorted; one text and one list in memory for what many findings say: 50,000 keys can have a million. */
function teller() {
    const texts = new Map();
    const lists = new Map();
    const textOf = (reason) => {
        const text = texts.get(reason) ?? notEvaluatedBecause(reason);
        if (texts.size < MOST_SHARED)
            texts.set(reason, text);
        return text;
    };
    return (reasons) => {
        const messages = [...new Set(reasons.map(textOf))].sort();
        const like = messages.join("\n");
        const existing = lists.get(like);
        if (existing === undefined && lists.size < MOST_SHARED)
            lists.set(like, messages);
        return existing ?? messages;
    };
}
/** Distinct texts that are kept to be shared among findings. */
const MOST_SHARED = 10_000;
/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
function notEvaluatedBecause(reason) {
    return `not evaluated: ${becauseOf(reason)}`;
}
function becauseOf({ kind, action, message }) {
    return `${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}


/***/ }),

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59573);

/** Deeper than any document of ours, and far from what a recursive function can bear. */
const MAXIMUM_DEPTH = 200;
/** More values than these would take gigabytes; 200,000 keys with all their facts have a tenth of them. */
const MAXIMUM_VALUES = 50_000_000;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
/**
 * Parses JSON that somebody else may have written. What it would take is counted first, without recursion: an array of
 * hundreds of millions of members ends the whole process where it is parsed, and depth ends it where it is walked.
 *
 * @param where begins the message of an error.
 * @throws ConfigurationError for what is no JSON, or too much of it.
 */
function parseJson(text, where) {
    const excess = excessOf(text);
    if (excess !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${where}: ${excess}`);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${where}: not valid JSON: ${message}`, { cause: error });
    }
}
function excessOf(text) {
    let depth = 0;
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at);
        else if (code === COMMA)
            values += 1;
        // [ and {, ] and }: they differ by 0x20.
        else if ((code | 0x20) === 0x7b)
            depth += 1;
        else if ((code | 0x20) === 0x7d)
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return `nested deeper than ${MAXIMUM_DEPTH} levels`;
        if (values > MAXIMUM_VALUES)
            return `holds more than ${MAXIMUM_VALUES} values`;
    }
    return undefined;
}
/** Where the string that begins at `start` ends: its closing quote, or the end of a text that has none. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}


/***/ }),

/***/ 65346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reasonSharer)
/* harmony export */ });
/** Distinct reasons that are kept to be shared; where every one is another, sharing saves nothing. */
const MOST = 10_000;
/** Gives for equal reasons the one object: one denied permission is the reason of a hundred thousand facts. */
function reasonSharer() {
    const shared = new Map();
    return (reason) => {
        const like = `${reason.kind} ${reason.action} ${reason.obstacle ?? ""} ${reason.message}`;
        const existing = shared.get(like);
        if (existing === undefined && shared.size < MOST)
            shared.set(like, reason);
        return existing ?? reason;
    };
}


/***/ }),

/***/ 63426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  I$: () => (/* binding */ exitCode),
  My: () => (/* binding */ hclBeside),
  SW: () => (/* binding */ judgeInventoryOrAccount),
  eK: () => (/* binding */ listings)
});

// UNUSED EXPORTS: scan, scanShard

// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 3 modules
var caller = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var model_inventory = __webpack_require__(94320);
// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/services/cloudtrail.js
var cloudtrail = __webpack_require__(33358);
;// CONCATENATED MODULE: ./build/program/src/collect/changes.js


/**
 * What CloudTrail's event history tells of the keys of an account and Region. It holds the management events of the Region
 * for 90 days, whether there is a trail or not, and none can be left out of it
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html).
 */
/** An event may take a quarter of an hour to be seen; so much before the earlier reading is looked at again. */
const OVERLAP_MS = 30 * 60_000;
const HISTORY_MS = 90 * 86_400_000;
const EVENTS_PER_PAGE = 50;
/** A page is worth the grants of so many keys: ListGrants has fifty times the quota of LookupEvents. */
const KEYS_PER_PAGE = 50;
/** What changes a fact of an ordinary key, or its policy, tags or grants. A test holds it against KMS's own operations. */
const CHANGING_EVENTS = [
    "CancelKeyDeletion",
    "CreateGrant",
    "CreateKey",
    "DeleteKey",
    "DisableKey",
    "DisableKeyRotation",
    "EnableKey",
    "EnableKeyRotation",
    "PutKeyPolicy",
    "ReplicateKey",
    "RetireGrant",
    "RevokeGrant",
    "RotateKey",
    "RotateKeyOnDemand",
    "ScheduleKeyDeletion",
    "SynchronizeMultiRegionKey",
    "TagResource",
    "UntagResource",
    "UpdateKeyDescription",
    "UpdatePrimaryRegion",
];
/** Writes of KMS that change no lasting fact of a key, and need not name one: what they change is always read. */
const ABOUT_NO_KEY = [
    "CreateAlias",
    "UpdateAlias",
    "DeleteAlias",
    "CreateCustomKeyStore",
    "UpdateCustomKeyStore",
    "DeleteCustomKeyStore",
    "ConnectCustomKeyStore",
    "DisconnectCustomKeyStore",
];
/**
 * The keys of a place that events name since a time, given how many were there.
 *
 * @param since when the earlier reading began, RFC 3339.
 */
async function changesSince(caller, place, since, keys) {
    const from = Date.parse(since) - OVERLAP_MS;
    const now = Date.parse(place.collected_at);
    if (from < now - HISTORY_MS)
        return { because: "CloudTrail's event history ends after 90 days" };
    const pages = 1 + Math.floor(keys / KEYS_PER_PAGE);
    const time = { StartTime: new Date(from), MaxResults: EVENTS_PER_PAGE };
    const written = await look(caller, place, { ...time, ...only("ReadOnly", "false") }, pages, now - from);
    if (written !== "too many")
        return written;
    // Where much else is written, KMS's own events are asked for, one name after the other.
    const found = new Set();
    let left = pages;
    for (const name of CHANGING_EVENTS) {
        const named = await look(caller, place, { ...time, ...only("EventName", name) }, left, undefined);
        if (named === "too many")
            return { because: "there are more events than it takes calls to read everything" };
        if ("because" in named)
            return named;
        for (const key_id of named.key_ids)
            found.add(key_id);
        left -= named.pages;
    }
    return { key_ids: found };
}
function only(AttributeKey, AttributeValue) {
    return { LookupAttributes: [{ AttributeKey, AttributeValue }] };
}
/** Looks events up, at most so many pages; where their first page covers too little of `span_ms`, no more than that. */
async function look(caller, place, input, most, span_ms) {
    const key_ids = new Set();
    let pages = 0;
    for await (const page of caller.pages(place.region, cloudtrail/* lookupEvents */.c8, input)) {
        if (page instanceof failure/* CallFailed */.Ep)
            return { because: page.message.slice(0, 400) };
        pages += 1;
        if (pages > most)
            return "too many";
        for (const event of page) {
            const named = keysIn(event);
            if (named === undefined)
                return { because: `an event ${event.EventName ?? ""} does not tell which key it changed` };
            for (const key_id of named)
                key_ids.add(key_id);
        }
        const oldest = page.at(-1)?.EventTime?.getTime();
        const covered = oldest === undefined ? undefined : Date.parse(place.collected_at) - oldest;
        const full = page.length === EVENTS_PER_PAGE && span_ms !== undefined && covered !== undefined;
        if (pages === 1 && full && span_ms > covered * most)
            return "too many";
    }
    return { key_ids, pages };
}
const KEY_ID = /\b(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g;
/** An event's record has at most 256 kB. */
const MAXIMUM_RECORD = 300_000;
/** The ids of the keys that an event may have changed; undefined where it changed one that it does not name. */
function keysIn({ EventSource, EventName = "", Resources = [], CloudTrailEvent = "" }) {
    if (EventSource !== "kms.amazonaws.com")
        return [];
    const record = CloudTrailEvent.length > MAXIMUM_RECORD ? undefined : recordOf(CloudTrailEvent);
    const names = [
        ...Resources.map(({ ResourceName }) => ResourceName),
        ...["resources", "requestParameters", "responseElements", "serviceEventDetails"].map((part) => JSON.stringify(record?.[part])),
    ];
    const ids = names.flatMap((name) => name?.match(KEY_ID) ?? []);
    const failed = typeof record?.errorCode === "string";
    if (ids.length > 0 || failed || ABOUT_NO_KEY.includes(EventName))
        return [...new Set(ids)];
    return undefined;
}
function recordOf(text) {
    try {
        const record = JSON.parse(text);
        return typeof record === "object" && record !== null ? { ...record } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/program/src/collect/earlier.js




/**
 * Takes from an earlier inventory what cannot have changed since: facts that only a management event changes, of resources
 * that no event names, and that are not too old. Everything else is read: other types are few, and change by what no event
 * tells.
 */
function since(base, { max_age_ms, tool }) {
    const saved = new Map((base.resources[KEYS] ?? []).map((key) => [key.arn, key]));
    const counts = new Map();
    for (const key of saved.values())
        counts.set((0,model_inventory/* placeName */.fW)(key), (counts.get((0,model_inventory/* placeName */.fW)(key)) ?? 0) + 1);
    const scopes = new Set(base.scopes.map(model_inventory/* placeName */.fW));
    const places = new Map();
    const told = [];
    async function changesIn(caller, place) {
        const { name, version } = base.tool;
        if (name !== tool.name || version !== tool.version) {
            return { because: `version ${version} read the earlier inventory, and this is ${tool.version}` };
        }
        if (base.collected_at > place.collected_at)
            return { because: "the earlier inventory is of a time to come" };
        const keys = counts.get((0,model_inventory/* placeName */.fW)(place)) ?? 0;
        if (!scopes.has((0,model_inventory/* placeName */.fW)(place)) || keys === 0)
            return { because: "the earlier inventory has no key of this place" };
        return changesSince(caller, place, (0,model_inventory/* currentAt */.r6)(base), keys);
    }
    function knownOf(caller, place) {
        const existing = places.get((0,model_inventory/* placeName */.fW)(place));
        if (existing !== undefined)
            return existing;
        const known = changesIn(caller, place).then((changes) => {
            const reckoned = { changes, kept: new Set(), read: new Set() };
            told.push(reckon(place, reckoned));
            return reckoned;
        });
        places.set((0,model_inventory/* placeName */.fW)(place), known);
        return known;
    }
    function isYoung(fact, now) {
        return Date.parse(now) - Date.parse(fact.read_at ?? base.collected_at) <= max_age_ms;
    }
    return {
        listed: () => undefined,
        isGone: () => false,
        told: () => ({
            kind: "since",
            base_collected_at: base.collected_at,
            places: told.sort((0,order/* byText */.z)(model_inventory/* placeName */.fW)),
        }),
        async fact({ type, facet, name, resource, caller, place }) {
            if (type.name !== KEYS || facet.lasts === undefined)
                return undefined;
            const { changes, kept, read } = await knownOf(caller, place);
            const before = saved.get(resource.arn);
            const fact = before === undefined ? undefined : (0,model_resource/* facetOf */.BW)(before, name);
            const id = resource.arn.slice(resource.arn.lastIndexOf("/") + 1);
            const lasts = !("because" in changes) &&
                !changes.key_ids.has(id) &&
                before !== undefined &&
                fact?.status === "known" &&
                isYoung(fact, place.collected_at) &&
                facet.lasts(before, resource, place.collected_at);
            (lasts ? kept : read).add(resource.arn);
            return lasts ? { ...fact, read_at: fact.read_at ?? base.collected_at } : undefined;
        },
    };
}
/** The type of which there are many; events tell of its resources one by one. */
const KEYS = "kms_key";
/** What is told of a place, counted when somebody looks. */
function reckon({ account, region }, { changes, kept, read }) {
    return {
        account,
        region,
        get keys() {
            const partly = [...read].filter((arn) => kept.has(arn)).length;
            return { read: read.size - partly, partly, kept: kept.size - partly };
        },
        ...("because" in changes ? { everything_because: changes.because } : {}),
    };
}
/** Reads of keys only those that are named, by their ARNs; the other types are listed. */
function touched(base, keys) {
    const counts = new Map();
    for (const key of base.resources[KEYS] ?? [])
        counts.set((0,model_inventory/* placeName */.fW)(key), (counts.get((0,model_inventory/* placeName */.fW)(key)) ?? 0) + 1);
    const places = new Map();
    return {
        listed({ name }, { account, region }) {
            if (name !== KEYS)
                return undefined;
            const here = [...keys].filter((arn) => {
                const [, , , of_region, of_account] = arn.split(":", 5);
                return of_region === region && of_account === account;
            });
            places.set((0,model_inventory/* placeName */.fW)({ account, region }), { account, region, read: here.length });
            return named(here);
        },
        fact: async () => undefined,
        isGone: ({ metadata }) => typeof metadata === "object" && metadata.status === "unknown" && metadata.reason.kind === "not_found",
        told: () => ({
            kind: "touched",
            base_collected_at: base.collected_at,
            places: [...places].sort((0,order/* byText */.z)(([name]) => name)).map(([name, { account, region, read }]) => {
                const kept = Math.max(0, (counts.get(name) ?? 0) - read);
                return { account, region, keys: { read, partly: 0, kept } };
            }),
        }),
    };
}
async function* named(arns) {
    for (const arn of arns)
        yield { arn, facets: {} };
}

// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 37 modules
var registry = __webpack_require__(95909);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/model/change.js
/**
 * A planned change, whoever plans it: what a Terraform plan or a CloudFormation template would do to an account, in AWS's
 * own terms. `src/iac/overlay` sees only this; a reader of a source fills it so:
 *
 * - One `PlannedResource` for each resource of a type in `PlannedAttributes`, with the source's name of it as `address`
 *   (unique within the change). Those that do not change are given too, with the action `none`: they tell which live
 *   resource an address is, and are facts for what is new beside them.
 * - `before` is the resource as the source believes it is, `after` as it wants it. An attribute that the source leaves to
 *   AWS is absent: the overlay fills in what AWS documents as the default. Copy the named attributes and nothing else, so
 *   that no secret comes along; what the source marks as sensitive is `SENSITIVE`, what only the apply tells is `LATER`.
 * - `id` and `arn` are the live resource's (a key id, a cluster id, a subnet id, a name): absent while it does not exist.
 *   An attribute that will hold the id, ARN or name of another resource of the change, which does not exist yet, is
 *   `plannedId(address)` of that resource and not LATER: the overlay joins by it.
 * - A replaced resource is one entry, `action: "replace"`, with both `before` and `after`.
 * - What AWS has already and the source takes over with all that it says (a VPC's default ACL) is an update without `before`.
 * - A resource of a type that is not here and that may hang together with keys or clusters goes to `not_judged`.
 */
/** What only the apply tells. */
const LATER = Object.freeze({ unsaid: "known_after_apply" });
/** What the source marks as sensitive: it was dropped when it was read. */
const SENSITIVE = Object.freeze({ unsaid: "sensitive" });
function isUnsaid(value) {
    return value === LATER || value === SENSITIVE;
}
/** Stands for the id, ARN or name that a resource of the change will have. */
function plannedId(address) {
    return `${PLANNED}${address}`;
}
/** The address behind a `plannedId`; undefined for the id of a resource that exists. */
function plannedAddress(id) {
    return id.startsWith(PLANNED) ? id.slice(PLANNED.length) : undefined;
}
const PLANNED = "planned/";

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/live_network.js
/** What a cluster shows of a type; undefined where that is not known. */
function shownBy(cluster, type) {
    const { account, region } = cluster;
    const vpc_id = known(cluster.metadata)?.vpc_id;
    const thing = (id, { stack }, attributes) => ({
        type,
        id,
        account,
        region,
        vpc_id,
        ...(stack === undefined ? {} : { stack }),
        attributes,
    });
    switch (type) {
        case "vpc": {
            const own = known(cluster.vpc);
            return own && [thing(own.vpc_id, own, { ...said("cidr_block", own.cidr_blocks[0]) })];
        }
        case "subnet":
            return known(cluster.subnets)?.map((own) => thing(own.subnet_id, own, subnetAttributes(own)));
        case "route_table":
            return known(cluster.route_tables)?.map((own) => thing(own.route_table_id, own, { ...said("vpc_id", vpc_id) }));
        case "security_group":
            return known(cluster.security_groups)?.map((own) => thing(own.group_id, own, groupAttributes(own)));
        case "network_acl":
            return known(cluster.network_acls)?.map((own) => thing(own.network_acl_id, own, { ...said("vpc_id", vpc_id) }));
        case "network_interface":
            return known(cluster.client_interfaces)?.map((own) => thing(own.network_interface_id, own, {
                ...said("subnet_id", own.subnet_id),
                ...said("private_ip_address", own.private_ip_address),
                ipv6_addresses: own.ipv6_addresses,
                group_ids: own.group_ids,
            }));
        case "flow_log":
            return known(cluster.flow_logs)?.map((own) => thing(own.flow_log_id, own, { resource_id: own.resource_id, ...said("traffic_type", own.traffic_type) }));
    }
}
function said(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function subnetAttributes(subnet) {
    return {
        vpc_id: subnet.vpc_id,
        availability_zone: subnet.availability_zone,
        ...said("cidr_block", subnet.cidr_block),
        ...said("ipv6_cidr_block", subnet.ipv6_cidr_blocks[0]),
        map_public_ip_on_launch: subnet.map_public_ip_on_launch,
        assign_ipv6_address_on_creation: subnet.assign_ipv6_address_on_creation,
    };
}
function groupAttributes(group) {
    return {
        name: group.group_name,
        ...said("vpc_id", group.vpc_id),
        ingress: group.ip_permissions.map(permissionOf),
        egress: group.ip_permissions_egress.map(permissionOf),
    };
}
/** A live permission in the words of the model. */
function permissionOf(permission) {
    const { user_id_group_pairs, ...rest } = permission;
    const group_ids = user_id_group_pairs.flatMap(({ group_id }) => group_id ?? []);
    return { ...rest, group_ids };
}
const TYPES = [
    "vpc",
    "subnet",
    "route_table",
    "security_group",
    "network_acl",
    "network_interface",
    "flow_log",
];
function clustersOf({ resources }) {
    return (resources.cloudhsm_cluster ?? []);
}
/** Everything of a network that a stack's tags were read of; each once, however many clusters show it. */
function taggedThings(inventory) {
    const found = new Map();
    for (const cluster of clustersOf(inventory)) {
        for (const type of TYPES) {
            for (const { stack, ...thing } of shownBy(cluster, type) ?? []) {
                if (stack !== undefined)
                    found.set(`${thing.account} ${thing.region} ${thing.id}`, { ...thing, stack });
            }
        }
    }
    return [...found.values()];
}
function liveNetwork(inventory, place) {
    const clusters = clustersOf(inventory).filter(({ account, region }) => account === place.account && region === place.region);
    const once = (read, id) => [
        ...new Map(clusters.flatMap((cluster) => (read(cluster) ?? []).map((each) => [id(each), each]))).values(),
    ];
    const inVpc = (vpc_id) => clusters.filter(({ metadata }) => vpc_id === undefined || known(metadata)?.vpc_id === vpc_id);
    return {
        tables: once(({ route_tables }) => known(route_tables), ({ route_table_id }) => route_table_id),
        groups: once(({ security_groups }) => known(security_groups), ({ group_id }) => group_id),
        acls: once(({ network_acls }) => known(network_acls), ({ network_acl_id }) => network_acl_id),
        has: (type, id) => clusters.some((cluster) => shownBy(cluster, type)?.some((each) => each.id === id)),
        tablesOf: (vpc_id) => inVpc(vpc_id).flatMap(({ route_tables }) => known(route_tables) ?? []),
        isSeen(type, vpc_id) {
            const shown = inVpc(vpc_id).map((cluster) => shownBy(cluster, type));
            return shown.length > 0 && shown.every((all) => all?.every(({ stack }) => stack !== undefined) === true);
        },
    };
}
function known(observed) {
    return observed?.status === "known" ? observed.value : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/live_parts.js


/**
 * The live part that a resource of a template is. Undefined for a type that is no part, and where only the deployment tells
 * what it would be part of.
 */
function livePart(type, after, network, isInternetGateway) {
    switch (type) {
        case "route":
            return routePart(after, network, isInternetGateway);
        case "route_table_association":
            return joined(after, "route_table_id", (subnet) => network.tables.find(({ subnet_ids }) => subnet_ids.includes(subnet)));
        case "network_acl_association":
            return aclAssociation(after, network);
        case "security_group_rule":
            return rulePart(after, network);
        case "network_acl_rule":
            return entryPart(after, network);
        default:
            return undefined;
    }
}
const DESTINATIONS = ["destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"];
/** Where a route leads is compared by kind where the template's own gateway has an id that nothing tells. */
function routePart(after, network, isInternetGateway) {
    const { route_table_id: table_id, route } = after;
    if (typeof table_id !== "string")
        return undefined;
    const table = network.tables.find(({ route_table_id }) => route_table_id === table_id);
    if (table === undefined || route === undefined || route === null)
        return { after };
    if (isUnsaid(route))
        return { before: { route_table_id: table_id, route: {} }, after };
    const live = table.routes.find((each) => DESTINATIONS.every((name) => each[name] === route[name]));
    if (live === undefined)
        return { after };
    const { state: _, ...before } = live;
    const same = Object.entries(route).map(([name, value]) => {
        const own = before[name];
        const leads = typeof value === "string" && plannedAddress(value) !== undefined && own !== undefined;
        return [name, leads && sameKind(name, own, isInternetGateway(value)) ? own : value];
    });
    return {
        before: { route_table_id: table_id, route: before },
        after: { route_table_id: table_id, route: Object.fromEntries(same) },
    };
}
function sameKind(name, live, is_internet_gateway) {
    return name !== "gateway_id" || String(live).startsWith("igw-") === is_internet_gateway;
}
function joined(after, whole, currentOf) {
    const { subnet_id } = after;
    if (typeof subnet_id !== "string")
        return undefined;
    const current = currentOf(subnet_id)?.[whole];
    if (current === undefined)
        return { after };
    // What only the deployment tells is taken to be what it is.
    return {
        before: { subnet_id, [whole]: current },
        after: isUnsaid(after[whole]) ? { ...after, [whole]: current } : after,
    };
}
/** Every subnet has an ACL: one of the VPC's default is in none that a template made. */
function aclAssociation(after, network) {
    return joined(after, "network_acl_id", (subnet) => network.acls.find(({ is_default, subnet_ids }) => !is_default && subnet_ids.includes(subnet)));
}
function rulePart(after, network) {
    const { group_id, egress, permission } = after;
    if (typeof group_id !== "string")
        return undefined;
    const group = network.groups.find((each) => each.group_id === group_id);
    if (group === undefined || permission === undefined || permission === null || isUnsaid(permission))
        return { after };
    const live = (egress === true ? group.ip_permissions_egress : group.ip_permissions).map(permissionOf);
    return missingIn(live, [permission], network).length > 0 ? { after } : { before: after, after };
}
function entryPart(after, network) {
    const { network_acl_id, entry } = after;
    if (typeof network_acl_id !== "string")
        return undefined;
    const acl = network.acls.find((each) => each.network_acl_id === network_acl_id);
    if (acl === undefined || entry === undefined || entry === null)
        return { after };
    if (isUnsaid(entry))
        return { before: { network_acl_id, entry: {} }, after };
    const isIt = (each) => each.rule_number === entry.rule_number && each.egress === entry.egress;
    const before = acl.entries.find(isIt);
    return before === undefined ? { after } : { before: { network_acl_id, entry: before }, after };
}
/** What of permissions a live group does not have yet, each with one peer. */
function missingIn(live, wanted, network) {
    const there = singles(live);
    return singles(wanted).filter((each) => {
        const [group] = each.group_ids;
        // A group of the template that no cluster carries: a live rule for such a one is taken to be for it.
        const is_other = group !== undefined && group !== "self" && plannedAddress(group) !== undefined;
        return !there.some((own) => {
            if (!is_other)
                return same(own, each);
            const [peer] = own.group_ids;
            return peer !== undefined && !network.has("security_group", peer) && same({ ...own, group_ids: [group] }, each);
        });
    });
}
function singles(permissions) {
    return permissions.flatMap((permission) => {
        const bare = { ...permission, ip_ranges: [], ipv6_ranges: [], prefix_list_ids: [], group_ids: [] };
        return ["ip_ranges", "ipv6_ranges", "prefix_list_ids", "group_ids"].flatMap((kind) => permission[kind].map((peer) => ({ ...bare, [kind]: [peer] })));
    });
}
/** EC2 answers with the names of these: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
const PROTOCOLS = { "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6" };
function same(a, b) {
    return live_parts_text(a) === live_parts_text(b);
}
function live_parts_text({ ip_protocol, from_port, to_port, ...peers }) {
    const protocol = PROTOCOLS[ip_protocol] ?? ip_protocol.toLowerCase();
    const ports = protocol === "-1" ? [] : [from_port, to_port];
    const { ip_ranges, ipv6_ranges, prefix_list_ids, group_ids } = peers;
    return JSON.stringify([protocol, ports, ip_ranges, ipv6_ranges, prefix_list_ids, group_ids]);
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/live.js

/** A live key or cluster in the words of the model, as far as the inventory knows it: what the template is compared with. */
function keyOrClusterAttributes(type, resource) {
    return type === "kms_key"
        ? keyAttributes(resource)
        : clusterAttributes(resource);
}
function keyAttributes(key) {
    const metadata = known(key.metadata);
    const rotation = known(key.rotation);
    const policy = known(key.policy);
    const tags = known(key.tags);
    return {
        ...(metadata && {
            description: metadata.description,
            spec: metadata.spec,
            usage: metadata.usage,
            origin: metadata.origin,
            enabled: metadata.state !== "Disabled",
            multi_region: metadata.multi_region,
            ...(metadata.multi_region_key_type === "REPLICA" && metadata.primary_arn !== undefined
                ? { primary_arn: metadata.primary_arn }
                : {}),
        }),
        ...(rotation && { rotation_enabled: rotation.enabled }),
        ...(rotation?.rotation_period_in_days === undefined
            ? {}
            : { rotation_period_in_days: rotation.rotation_period_in_days }),
        ...(policy && { policy: policy.document }),
        ...(tags && { tags }),
    };
}
function clusterAttributes(cluster) {
    const metadata = known(cluster.metadata);
    if (metadata === undefined)
        return {};
    const { hsm_type, mode, network_type, backup_retention_policy: retention } = metadata;
    return {
        ...(hsm_type === undefined ? {} : { hsm_type }),
        ...(mode === undefined ? {} : { mode }),
        ...(network_type === undefined ? {} : { network_type }),
        subnet_ids: Object.values(metadata.subnet_mapping).sort(),
        ...(retention === undefined ? {} : { backup_retention_in_days: retention.value }),
        tags: metadata.tags,
    };
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/stack.js



const TAG = "aws:cloudformation:";
/** What a stack made of the keys and clusters of an inventory, and of the network that the clusters stand in. */
function stackMembers(inventory) {
    const things = taggedThings(inventory).flatMap(({ stack, attributes, ...thing }) => stack === null || stack === undefined
        ? []
        : [
            {
                ...thing,
                stack: stack.name,
                stack_id: stack.id,
                logical_id: stack.logical_id,
                attributes: () => attributes,
            },
        ]);
    return [...keysAndClusters(inventory), ...things];
}
function keysAndClusters({ resources }) {
    return ["kms_key", "cloudhsm_cluster"].flatMap((type) => (resources[type] ?? []).flatMap((each) => {
        const resource = each;
        const tags = tagsOf(type, resource);
        const [stack, logical_id] = [tags?.[`${TAG}stack-name`], tags?.[`${TAG}logical-id`]];
        if (stack === undefined || logical_id === undefined)
            return [];
        const { arn, account, region } = resource;
        const metadata = (0,model_resource/* facetOf */.BW)(resource, "metadata");
        const { security_group, vpc_id } = (metadata?.status === "known" ? metadata.value : {});
        return [
            {
                type,
                id: arn.slice(arn.lastIndexOf("/") + 1),
                arn,
                account,
                region,
                stack,
                stack_id: tags?.[`${TAG}stack-id`],
                logical_id,
                attributes: () => keyOrClusterAttributes(type, resource),
                security_group,
                vpc_id,
                ...(type === "kms_key" ? { aliases: aliasesOf(resource) } : {}),
            },
        ];
    }));
}
function aliasesOf(resource) {
    const facet = (0,model_resource/* facetOf */.BW)(resource, "aliases");
    return facet?.status === "known" ? facet.value.map(({ name }) => name) : [];
}
function tagsOf(type, resource) {
    const facet = (0,model_resource/* facetOf */.BW)(resource, type === "kms_key" ? "tags" : "metadata");
    if (facet?.status !== "known")
        return undefined;
    const value = type === "kms_key" ? facet.value : facet.value.tags;
    return value;
}
/**
 * The stack that a template is for: the one that was named, else the one whose members have most of its logical ids, else
 * the one that the file is called after. `certain` where it was named or found.
 */
function stackFor(members, logical_ids, named, file) {
    if (named !== undefined)
        return { name: named, certain: true };
    const counts = new Map();
    for (const { stack, logical_id } of members) {
        if (logical_ids.has(logical_id))
            counts.set(stack, (counts.get(stack) ?? 0) + 1);
    }
    const [best, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (best !== undefined && best[1] !== second?.[1])
        return { name: best[0], certain: true };
    const base = file.slice(file.lastIndexOf("/") + 1);
    return { name: base.split(".", 1)[0] ?? base, certain: false };
}
/** What CloudFormation puts after the name that it makes of the stack's and the logical id. */
const GENERATED = /^[A-Za-z0-9]{12,13}$/;
/** Whether a name is one that CloudFormation makes for a resource of a stack whose template gives it none. */
function isGenerated(name, stack, logical_id) {
    const start = `${stack}-${logical_id}-`;
    return name.startsWith(start) && GENERATED.test(name.slice(start.length));
}
/** The logical id in a name that CloudFormation made for a resource of a stack; words that people write are none. */
function generatedFor(name, stack) {
    if (!name.startsWith(`${stack}-`))
        return undefined;
    const [logical_id = "", suffix = "", ...more] = name.slice(stack.length + 1).split("-");
    const random = GENERATED.test(suffix) && suffix !== suffix.toLowerCase();
    return more.length === 0 && random && logical_id !== "" ? logical_id : undefined;
}
/** Region and account of `arn:aws:cloudformation:eu-central-1:111122223333:stack/name/id`. */
function placeOfStack(stack_id) {
    const [, , , region, account] = stack_id?.split(":") ?? [];
    return region === undefined || account === undefined ? {} : { account, region };
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/live_names.js


function liveNames({ resources }, { account, region }) {
    let names;
    // By all but what CloudFormation puts last, so that each is found without looking at all.
    let generated;
    const all = () => {
        if (names !== undefined)
            return names;
        names = new Set();
        for (const resource of Object.values(resources).flat()) {
            const here = account === undefined || (resource.account === account && [region, ""].includes(resource.region));
            if (here)
                live_names_collect(resource, names);
        }
        return names;
    };
    const own = (resources.region ?? []).find((each) => each.account === account && each.region === region);
    const trails = () => (known(own?.trails) ?? []).filter(({ home_region }) => home_region === region);
    const analyzers = () => {
        const found = known(own?.access_analyzers);
        return found?.available === true ? found.analyzers : [];
    };
    return {
        has: (name) => all().has(name),
        generated(stack, logical_id) {
            generated ??= grouped(all());
            const found = generated.get(`${stack}-${logical_id}-`) ?? [];
            const [only, ...others] = found.filter((name) => isGenerated(name, stack, logical_id));
            return others.length === 0 ? only : undefined;
        },
        named: () => [
            ...trails().map(({ name }) => ({ type: "trail", name })),
            ...alarmNames(resources, { account, region }).map((name) => ({ type: "metric_alarm", name })),
        ],
        arn: (type, name) => type === "trail"
            ? trails().find((trail) => trail.name === name)?.trail_arn
            : analyzers().find((each) => each.name === name)?.analyzer_arn,
        detector() {
            const found = known(own?.guardduty_detectors);
            return found?.available === true && found.detector_ids.length === 1 ? found.detector_ids[0] : undefined;
        },
        has_hub: () => known(own?.security_hub)?.is_enabled === true,
    };
}
/** The names of the alarms that clusters, keys and Regions show. */
function alarmNames(resources, { account, region }) {
    const found = new Set();
    const visit = (value) => {
        if (typeof value !== "object" || value === null)
            return;
        for (const [name, each] of Object.entries(value)) {
            if (name === "alarm_name" && typeof each === "string")
                found.add(each);
            else
                visit(each);
        }
    };
    for (const resource of Object.values(resources).flat()) {
        if (resource.account !== account || resource.region !== region)
            continue;
        visit(resource.alarms);
        visit(resource.filter_alarms);
    }
    return [...found];
}
function live_names_collect(value, into) {
    if (typeof value === "string")
        into.add(value);
    else if (typeof value === "object" && value !== null)
        for (const each of Object.values(value))
            live_names_collect(each, into);
}
function grouped(names) {
    const found = new Map();
    for (const name of names) {
        const start = name.slice(0, name.lastIndexOf("-") + 1);
        const own = found.get(start);
        if (own === undefined)
            found.set(start, [name]);
        else
            own.push(name);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/resolve.js

/** Stands for `AWS::NoValue` until the member that holds it is left out. */
const NO_VALUE = Symbol("AWS::NoValue");
const MAXIMUM_DEPTH = 200;
/** Evaluates the intrinsic functions of a template. */
function resolver({ Parameters, Mappings, Conditions }, around) {
    const parameters = Parameters ?? {};
    const mappings = Mappings ?? {};
    const conditions = Conditions ?? {};
    const decided = new Map();
    const condition = (name) => {
        const known = decided.get(name);
        if (known !== undefined)
            return known;
        // A condition that comes back to itself is unknown.
        decided.set(name, LATER);
        const value = Object.hasOwn(conditions, name) ? evaluate(conditions[name], 0) : LATER;
        const result = typeof value === "boolean" ? value : LATER;
        decided.set(name, result);
        return result;
    };
    const evaluate = (value, depth) => {
        if (depth > MAXIMUM_DEPTH)
            return LATER;
        const inner = (each) => evaluate(each, depth + 1);
        if (typeof value === "string")
            return dynamic(value);
        if (Array.isArray(value))
            return value.map(inner).filter((each) => each !== NO_VALUE);
        if (typeof value !== "object" || value === null || isUnsaid(value))
            return value;
        const [entry, ...others] = Object.entries(value);
        if (entry !== undefined && others.length === 0) {
            const [name, argument] = entry;
            if (name === "Ref")
                return reference(argument);
            if (name === "Condition" && typeof argument === "string" && Object.hasOwn(conditions, argument)) {
                return condition(argument);
            }
            if (name.startsWith("Fn::"))
                return functionOf(name.slice(4), argument, inner);
        }
        // A loop or a macro among the members makes what they are unknown.
        if (Object.keys(value).some((name) => name.startsWith("Fn::")))
            return LATER;
        const members = Object.entries(value).map(([name, each]) => [name, inner(each)]);
        return Object.fromEntries(members.filter(([, each]) => each !== NO_VALUE));
    };
    const reference = (name) => {
        if (typeof name !== "string")
            return LATER;
        if (name === "AWS::NoValue")
            return NO_VALUE;
        if (name.startsWith("AWS::"))
            return around.pseudo[name] ?? LATER;
        const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
        return parameter === undefined ? around.resourceValue(name, undefined) : parameterValue(name, parameter);
    };
    const parameterValue = (name, parameter) => {
        if (parameter.NoEcho === true || parameter.NoEcho === "true")
            return SENSITIVE;
        const type = String(parameter.Type ?? "String");
        const given = Object.hasOwn(around.parameters, name) ? around.parameters[name] : parameter.Default;
        // The value of a parameter of Systems Manager is the name of one.
        if (given === undefined || given === null || type.startsWith("AWS::SSM::"))
            return LATER;
        if (holdsUnsaid(given))
            return LATER;
        const text = Array.isArray(given) ? given.map(String).join(",") : String(given);
        if (type === "CommaDelimitedList" || type.startsWith("List<"))
            return text.split(",").map((each) => each.trim());
        return type === "Number" ? Number(text) : text;
    };
    const functionOf = (name, argument, inner) => {
        switch (name) {
            case "GetAtt": {
                const parts = typeof argument === "string" ? argument.split(".") : Array.isArray(argument) ? argument : [];
                const [id, ...rest] = parts.map(inner);
                return typeof id === "string" ? around.resourceValue(id, rest.map(String).join(".")) : LATER;
            }
            case "Sub":
                return substitute(argument, inner);
            case "Join":
                return join(argument, inner);
            case "Split":
                return split(argument, inner);
            case "Select":
                return resolve_select(argument, inner);
            case "FindInMap":
                return findInMap(argument, inner);
            case "If": {
                const [which, yes, no] = Array.isArray(argument) ? argument : [];
                const holds = typeof which === "string" ? condition(which) : LATER;
                if (typeof holds === "boolean")
                    return inner(holds ? yes : no);
                const [a, b] = [inner(yes), inner(no)];
                return sameValue(a, b) ? a : LATER;
            }
            case "Equals": {
                const [a, b] = Array.isArray(argument) ? argument.map(inner) : [];
                return holdsUnsaid(a) || holdsUnsaid(b) ? LATER : String(a) === String(b);
            }
            case "Not": {
                const [a] = Array.isArray(argument) ? argument.map(inner) : [];
                return typeof a === "boolean" ? !a : LATER;
            }
            case "And":
            case "Or":
                return combined(name === "And", Array.isArray(argument) ? argument.map(inner) : []);
            case "ToJsonString": {
                const value = inner(argument);
                return holdsUnsaid(value) ? LATER : JSON.stringify(value);
            }
            case "Length": {
                const value = inner(argument);
                return Array.isArray(value) ? value.length : LATER;
            }
            // What another stack exports, what zones there are, what a macro makes of it: only the deployment tells.
            default:
                return LATER;
        }
    };
    const substitute = (argument, inner) => {
        const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
        if (typeof text !== "string")
            return LATER;
        const own = inner(variables);
        const named = (name) => {
            if (typeof own === "object" && own !== null && Object.hasOwn(own, name))
                return own[name];
            const at = name.indexOf(".");
            return at < 0 ? reference(name) : around.resourceValue(name.slice(0, at), name.slice(at + 1));
        };
        return resolve_joined(pieces(text).map((piece) => (typeof piece === "string" ? piece : named(piece.name))), "");
    };
    const findInMap = (argument, inner) => {
        const [map, first, second, options] = Array.isArray(argument) ? argument.map(inner) : [];
        if (holdsUnsaid([map, first, second]))
            return LATER;
        const level = own(own(mappings, map), first);
        const found = own(level, second);
        if (found !== undefined)
            return inner(found);
        const fallback = own(options, "DefaultValue");
        return fallback === undefined ? LATER : fallback;
    };
    return {
        value: (value) => {
            const result = evaluate(value, 0);
            return result === NO_VALUE ? undefined : result;
        },
        condition,
    };
}
function own(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, String(name)))
        return undefined;
    return value[String(name)];
}
/** A text that the deployment replaces: the parameter stores and Secrets Manager. */
function dynamic(text) {
    if (!text.includes("{{resolve:"))
        return text;
    return text.includes("{{resolve:ssm:") ? LATER : SENSITIVE;
}
/** Texts, and the names in `${…}` between them; `${!x}` is the text `${x}`. */
function pieces(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf("${", at);
        const end = start < 0 ? -1 : text.indexOf("}", start);
        if (end < 0)
            break;
        found.push(text.slice(at, start));
        const name = text.slice(start + 2, end).trim();
        found.push(name.startsWith("!") ? `\${${name.slice(1)}}` : { name });
        at = end + 1;
    }
    return [...found, text.slice(at)].filter((piece) => piece !== "");
}
function join(argument, inner) {
    const [separator, list] = Array.isArray(argument) ? argument.map(inner) : [];
    if (typeof separator !== "string" || !Array.isArray(list))
        return LATER;
    return resolve_joined(list, separator);
}
/** A single part is itself, so that the id of a resource to be stays one. */
function resolve_joined(parts, separator) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (parts.includes(SENSITIVE))
        return SENSITIVE;
    if (parts.some((part) => holdsUnsaid(part) || isPlannedId(part) || typeof part === "object"))
        return LATER;
    return parts.map(String).join(separator);
}
/** Part of a longer text, the name that stands for a resource to be is no name of it. */
function isPlannedId(value) {
    return typeof value === "string" && plannedAddress(value) !== undefined;
}
function split(argument, inner) {
    const [separator, text] = Array.isArray(argument) ? argument.map(inner) : [];
    return typeof separator === "string" && separator !== "" && typeof text === "string" && !isPlannedId(text)
        ? text.split(separator)
        : LATER;
}
function resolve_select(argument, inner) {
    const [index, list] = Array.isArray(argument) ? argument.map(inner) : [];
    if (!Array.isArray(list))
        return LATER;
    return list[Number(index)] ?? LATER;
}
function combined(all, values) {
    // One that decides, decides, whatever the unknown ones are.
    if (values.includes(!all))
        return !all;
    return values.every((value) => value === all) ? all : LATER;
}
/** Whether something in a value is not said. */
function holdsUnsaid(value) {
    if (isUnsaid(value))
        return true;
    return typeof value === "object" && value !== null && Object.values(value).some(holdsUnsaid);
}
function sameValue(a, b) {
    return !holdsUnsaid(a) && !holdsUnsaid(b) && a !== NO_VALUE && JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/mapping.js
function mapping(of) {
    return of;
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/properties.js


/** The properties of a resource after its functions, read by name as the kind that CloudFormation says they are. */
class Properties {
    #values;
    constructor(values) {
        this.#values = typeof values === "object" && values !== null && !Array.isArray(values) ? { ...values } : {};
    }
    value(name) {
        return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    }
    has(name) {
        return this.value(name) !== undefined;
    }
    /** A text; numbers and booleans are written as such. */
    text(name) {
        const value = this.value(name);
        if (value === undefined || value === null || isUnsaid(value))
            return value;
        return typeof value === "object" ? LATER : String(value);
    }
    /** CloudFormation takes booleans as text too, in the ways of YAML 1.1. */
    flag(name) {
        const text = this.text(name);
        if (typeof text !== "string")
            return text;
        if (/^(true|yes|on)$/i.test(text))
            return true;
        return /^(false|no|off)$/i.test(text) ? false : LATER;
    }
    number(name) {
        const text = this.text(name);
        if (typeof text !== "string")
            return text;
        const value = Number(text);
        return text.trim() === "" || Number.isNaN(value) ? LATER : value;
    }
    /** A list of texts; unknown where one of them is. A single text is a list of one. */
    texts(name) {
        const value = this.value(name);
        if (value === undefined || value === null || isUnsaid(value))
            return value;
        const list = Array.isArray(value) ? value : [value];
        return unsaidIn(list) ?? list.map(String);
    }
    /** A document; unknown as a whole where a part of it is. */
    document(name) {
        const value = this.value(name);
        if (value === undefined || value === null || isUnsaid(value))
            return value;
        if (typeof value === "string")
            return parseObject(value);
        return unsaidIn(value) ?? value;
    }
    object(name) {
        const value = this.value(name);
        return isUnsaid(value) ? value : new Properties(value);
    }
    /** A list of objects; empty where there is none. */
    objects(name) {
        const value = this.value(name) ?? [];
        if (isUnsaid(value))
            return value;
        const list = Array.isArray(value) ? value : [value];
        return list.find(isUnsaid) ?? list.map((each) => new Properties(each));
    }
    /** Tags as a list of `Key` and `Value`, or as an object. */
    tags(name = "Tags") {
        const value = this.value(name);
        if (value === undefined || value === null || isUnsaid(value))
            return value;
        const unsaid = unsaidIn(value);
        if (unsaid !== undefined)
            return unsaid;
        const entries = Array.isArray(value)
            ? value.map((tag) => [String(tag?.Key ?? ""), String(tag?.Value ?? "")])
            : Object.entries(value).map(([key, each]) => [key, String(each)]);
        return Object.fromEntries(entries);
    }
}
function parseObject(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === "object" && parsed !== null ? parsed : LATER;
    }
    catch {
        return LATER;
    }
}
/** What is not said within a value; sensitive before later. */
function unsaidIn(value) {
    if (!holdsUnsaid(value))
        return undefined;
    return holdsSensitive(value) ? SENSITIVE : LATER;
}
function holdsSensitive(value) {
    if (value === SENSITIVE)
        return true;
    return typeof value === "object" && value !== null && !isUnsaid(value) && Object.values(value).some(holdsSensitive);
}
/** An object of the model from its members: unknown where one is, without those that are absent or null. */
function whole(members) {
    const unsaid = unsaidIn(members);
    if (unsaid !== undefined)
        return unsaid;
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null));
}
/** A list whose parts may be unknown, as one that is. */
function every(parts) {
    if (isUnsaid(parts))
        return parts;
    const unsaid = parts.find(isUnsaid);
    return unsaid ?? parts;
}
/** Reads each of a list of objects. */
function eachOf(list, read) {
    return isUnsaid(list) ? list : every(list.map(read));
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/audit.js



const FIELDS = {
    Equals: "equals",
    StartsWith: "starts_with",
    EndsWith: "ends_with",
    NotEquals: "not_equals",
    NotStartsWith: "not_starts_with",
    NotEndsWith: "not_ends_with",
};
/** Without selectors CloudTrail records all management events. */
function selectorsOf(properties) {
    const advanced = eachOf(properties.objects("AdvancedEventSelectors"), (selector) => whole({
        field_selectors: eachOf(selector.objects("FieldSelectors"), (field) => whole({
            field: field.text("Field"),
            ...Object.fromEntries(Object.entries(FIELDS).map(([name, own]) => [own, field.texts(name)])),
        })),
    }));
    if (isUnsaid(advanced))
        return advanced;
    if (advanced.length > 0)
        return { advanced_event_selectors: advanced };
    const basic = eachOf(properties.objects("EventSelectors"), (selector) => whole({
        read_write_type: selector.text("ReadWriteType") ?? "All",
        include_management_events: selector.flag("IncludeManagementEvents") ?? true,
        exclude_management_event_sources: selector.texts("ExcludeManagementEventSources") ?? [],
    }));
    if (isUnsaid(basic))
        return basic;
    const everything = { read_write_type: "All", include_management_events: true, exclude_management_event_sources: [] };
    return { event_selectors: basic.length === 0 ? [everything] : basic };
}
function trailOf(properties) {
    return {
        name: properties.text("TrailName"),
        is_multi_region_trail: properties.flag("IsMultiRegionTrail") ?? false,
        is_organization_trail: properties.flag("IsOrganizationTrail") ?? false,
        log_file_validation_enabled: properties.flag("EnableLogFileValidation") ?? false,
        kms_key_id: properties.text("KMSKeyId"),
        s3_bucket_name: properties.text("S3BucketName"),
        cloud_watch_logs_log_group_arn: properties.text("CloudWatchLogsLogGroupArn"),
        is_logging: properties.flag("IsLogging"),
        selectors: selectorsOf(properties),
    };
}
function metricOf(metric) {
    const dimensions = eachOf(metric.objects("Dimensions"), (each) => whole({ name: each.text("Name"), value: each.text("Value") }));
    return whole({
        namespace: metric.text("Namespace"),
        metric_name: metric.text("MetricName"),
        dimensions: isUnsaid(dimensions)
            ? dimensions
            : Object.fromEntries(dimensions.map(({ name, value }) => [name, value])),
    });
}
function alarmOf(properties) {
    const queries = properties.objects("Metrics");
    const own = properties.has("MetricName") ? [metricOf(properties)] : [];
    const of_queries = isUnsaid(queries)
        ? queries
        : every(queries.flatMap((query) => {
            const stat = query.object("MetricStat");
            if (isUnsaid(stat))
                return [stat];
            const metric = stat.object("Metric");
            return isUnsaid(metric) ? [metric] : metric.has("MetricName") ? [metricOf(metric)] : [];
        }));
    return {
        name: properties.text("AlarmName"),
        actions_enabled: properties.flag("ActionsEnabled") ?? true,
        alarm_actions: properties.texts("AlarmActions") ?? [],
        comparison_operator: properties.text("ComparisonOperator"),
        threshold: properties.number("Threshold"),
        metrics: isUnsaid(of_queries) ? of_queries : every([...own, ...of_queries]),
        queries: isUnsaid(queries)
            ? queries
            : every(queries.flatMap((query) => {
                const expression = query.text("Expression");
                return expression === undefined || expression === null ? [] : [expression];
            })),
    };
}
function filterOf(properties) {
    return {
        name: properties.text("FilterName"),
        log_group_name: properties.text("LogGroupName"),
        pattern: properties.text("FilterPattern"),
        metrics: eachOf(properties.objects("MetricTransformations"), (metric) => whole({
            namespace: metric.text("MetricNamespace"),
            metric_name: metric.text("MetricName"),
            value: metric.text("MetricValue"),
            dimensions: eachOf(metric.objects("Dimensions"), (each) => each.text("Key") ?? LATER),
        })),
    };
}
/** AWS Config's own default is to record all types. */
function recorderOf(properties) {
    const group = properties.object("RecordingGroup");
    const mode = properties.object("RecordingMode");
    const recorded = isUnsaid(group) ? { strategy: group, resource_types: group } : recordedBy(group);
    return {
        name: properties.text("Name"),
        ...recorded,
        frequency: isUnsaid(mode) ? mode : (mode.text("RecordingFrequency") ?? "CONTINUOUS"),
        overrides: isUnsaid(mode)
            ? mode
            : eachOf(mode.objects("RecordingModeOverrides"), (override) => whole({
                resource_types: override.texts("ResourceTypes"),
                frequency: override.text("RecordingFrequency"),
            })),
    };
}
function recordedBy(group) {
    const named = group.object("RecordingStrategy");
    const given = isUnsaid(named) ? named : named.text("UseOnly");
    const all = group.flag("AllSupported") ?? !group.has("ResourceTypes");
    const strategy = given ?? (isUnsaid(all) ? all : all ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES");
    const excluded = group.object("ExclusionByResourceTypes");
    const types = strategy === "EXCLUSION_BY_RESOURCE_TYPES"
        ? isUnsaid(excluded)
            ? excluded
            : excluded.texts("ResourceTypes")
        : group.texts("ResourceTypes");
    return { strategy: strategy, resource_types: types ?? [] };
}
const auditTypes = {
    "AWS::CloudTrail::Trail": mapping({
        type: "trail",
        read: trailOf,
        ref: "name",
        identified_by: ["Arn"],
        named_by: "TrailName",
        create_only: ["TrailName"],
    }),
    "AWS::CloudWatch::Alarm": mapping({
        type: "metric_alarm",
        read: alarmOf,
        ref: "name",
        identified_by: ["Arn"],
        named_by: "AlarmName",
        create_only: ["AlarmName"],
    }),
    "AWS::Logs::LogGroup": mapping({
        type: "log_group",
        read: (properties) => ({
            name: properties.text("LogGroupName"),
            retention_in_days: properties.number("RetentionInDays") ?? null,
            kms_key_id: properties.text("KmsKeyId"),
            deletion_protection_enabled: properties.flag("DeletionProtectionEnabled"),
        }),
        ref: "name",
        identified_by: ["Arn"],
        named_by: "LogGroupName",
        create_only: ["LogGroupName"],
    }),
    "AWS::Logs::MetricFilter": mapping({
        type: "metric_filter",
        read: filterOf,
        identified_by: [],
        named_by: "FilterName",
        create_only: ["FilterName", "LogGroupName"],
    }),
    "AWS::Config::ConfigurationRecorder": mapping({
        type: "config_recorder",
        read: recorderOf,
        ref: "name",
        identified_by: [],
        named_by: "Name",
        default_name: "default",
        create_only: ["Name"],
    }),
    "AWS::GuardDuty::Detector": mapping({
        type: "guardduty_detector",
        read: (properties) => ({
            enabled: properties.flag("Enable"),
            finding_publishing_frequency: properties.text("FindingPublishingFrequency") ?? "SIX_HOURS",
        }),
        identified_by: ["Id"],
    }),
    "AWS::SecurityHub::Hub": mapping({
        type: "security_hub_account",
        read: (properties) => ({
            auto_enable_controls: properties.flag("AutoEnableControls") ?? true,
            control_finding_generator: properties.text("ControlFindingGenerator"),
        }),
        identified_by: ["ARN"],
    }),
    "AWS::AccessAnalyzer::Analyzer": mapping({
        type: "access_analyzer",
        read: (properties) => ({ name: properties.text("AnalyzerName"), type: properties.text("Type") }),
        identified_by: ["Arn"],
        named_by: "AnalyzerName",
        create_only: ["AnalyzerName", "Type"],
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/keys.js


/** Defaults are CloudFormation's own: a property that is taken out of a template goes back to them. */
function keyOf(properties) {
    const spec = properties.text("KeySpec") ?? "SYMMETRIC_DEFAULT";
    const origin = properties.text("Origin") ?? "AWS_KMS";
    const rotates = spec === "SYMMETRIC_DEFAULT" && origin === "AWS_KMS";
    return {
        description: properties.text("Description") ?? "",
        spec,
        usage: properties.text("KeyUsage") ?? "ENCRYPT_DECRYPT",
        origin,
        enabled: properties.flag("Enabled") ?? true,
        multi_region: properties.flag("MultiRegion") ?? false,
        policy: properties.document("KeyPolicy"),
        rotation_enabled: properties.flag("EnableKeyRotation") ?? (rotates ? false : undefined),
        rotation_period_in_days: properties.number("RotationPeriodInDays"),
        tags: properties.tags() ?? {},
    };
}
function clusterOf(properties) {
    return {
        hsm_type: properties.text("HsmType"),
        mode: properties.text("Mode"),
        network_type: properties.text("NetworkType"),
        subnet_ids: properties.texts("SubnetIds"),
        backup_retention_in_days: retentionOf(properties),
        tags: properties.tags() ?? {},
    };
}
function retentionOf(properties) {
    const policy = properties.object("BackupRetentionPolicy");
    if (isUnsaid(policy))
        return policy;
    const type = policy.text("Type") ?? "DAYS";
    return type === "DAYS" ? policy.number("Value") : LATER;
}
const keyTypes = {
    "AWS::KMS::Key": mapping({
        type: "kms_key",
        read: keyOf,
        identified_by: ["Arn", "KeyId"],
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html
        refused: ["KeySpec", "KeyUsage", "Origin", "MultiRegion"],
    }),
    "AWS::KMS::ReplicaKey": mapping({
        type: "kms_key",
        read: (properties) => ({
            description: properties.text("Description") ?? "",
            enabled: properties.flag("Enabled") ?? true,
            multi_region: true,
            primary_arn: properties.text("PrimaryKeyArn"),
            policy: properties.document("KeyPolicy"),
            tags: properties.tags() ?? {},
        }),
        identified_by: ["Arn", "KeyId"],
        create_only: ["PrimaryKeyArn"],
    }),
    "AWS::KMS::Alias": mapping({
        type: "kms_alias",
        read: (properties) => ({ name: properties.text("AliasName"), target_key: properties.text("TargetKeyId") }),
        ref: "name",
        identified_by: [],
        named_by: "AliasName",
        create_only: ["AliasName"],
    }),
    "AWS::CloudHSM::Cluster": mapping({
        type: "cloudhsm_cluster",
        read: clusterOf,
        identified_by: ["ClusterId", "Arn"],
        create_only: ["HsmType", "Mode", "NetworkType", "SubnetIds"],
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/network.js



/** A property as a list of one, or of none where it is absent. */
function list(value) {
    if (value === undefined || value === null)
        return [];
    return isUnsaid(value) ? value : [value];
}
/** An inline rule or one of its own. Groups named by name alone (EC2-Classic) are left out. */
function network_permissionOf(rule) {
    const said = rule.text("IpProtocol");
    const protocol = typeof said === "string" ? said.toLowerCase() : said;
    const all = protocol === "-1";
    return whole({
        ip_protocol: protocol,
        from_port: all ? undefined : rule.number("FromPort"),
        to_port: all ? undefined : rule.number("ToPort"),
        ip_ranges: list(rule.text("CidrIp")),
        ipv6_ranges: list(rule.text("CidrIpv6")),
        prefix_list_ids: list(rule.text("SourcePrefixListId") ?? rule.text("DestinationPrefixListId")),
        group_ids: list(rule.text("SourceSecurityGroupId") ?? rule.text("DestinationSecurityGroupId")),
    });
}
/** What a new group lets out where its template says nothing. */
const ALL_OUT = {
    ip_protocol: "-1",
    ip_ranges: ["0.0.0.0/0"],
    ipv6_ranges: [],
    prefix_list_ids: [],
    group_ids: [],
};
function groupOf(properties) {
    const egress = eachOf(properties.objects("SecurityGroupEgress"), network_permissionOf);
    return {
        name: properties.text("GroupName"),
        vpc_id: properties.text("VpcId"),
        ingress: eachOf(properties.objects("SecurityGroupIngress"), network_permissionOf),
        egress: !isUnsaid(egress) && egress.length === 0 ? [ALL_OUT] : egress,
    };
}
function groupRuleOf(egress) {
    return (properties) => ({
        group_id: properties.text("GroupId"),
        egress,
        permission: network_permissionOf(properties),
    });
}
/** Which gateway of a kind it is only the deployment may tell: the property tells the kind, and that is what counts. */
function way(properties, name) {
    const id = properties.text(name);
    return id === LATER ? plannedId(name) : id;
}
function routeOf(properties) {
    return whole({
        destination_cidr_block: properties.text("DestinationCidrBlock"),
        destination_ipv6_cidr_block: properties.text("DestinationIpv6CidrBlock"),
        destination_prefix_list_id: properties.text("DestinationPrefixListId"),
        gateway_id: properties.text("GatewayId") ?? way(properties, "VpcEndpointId"),
        carrier_gateway_id: way(properties, "CarrierGatewayId"),
        egress_only_internet_gateway_id: way(properties, "EgressOnlyInternetGatewayId"),
        nat_gateway_id: way(properties, "NatGatewayId"),
        transit_gateway_id: way(properties, "TransitGatewayId"),
        vpc_peering_connection_id: way(properties, "VpcPeeringConnectionId"),
        network_interface_id: way(properties, "NetworkInterfaceId"),
    });
}
function entryOf(properties) {
    const protocol = properties.text("Protocol");
    const range = properties.object("PortRange");
    return whole({
        rule_number: properties.number("RuleNumber"),
        egress: properties.flag("Egress") ?? false,
        protocol,
        rule_action: properties.text("RuleAction"),
        cidr_block: properties.text("CidrBlock"),
        ipv6_cidr_block: properties.text("Ipv6CidrBlock"),
        port_range: isUnsaid(range)
            ? range
            : range.has("From")
                ? whole({ from: range.number("From"), to: range.number("To") })
                : undefined,
    });
}
function interfaceOf(properties) {
    const addresses = eachOf(properties.objects("Ipv6Addresses"), (each) => each.text("Ipv6Address") ?? LATER);
    return {
        subnet_id: properties.text("SubnetId"),
        description: properties.text("Description") ?? "",
        private_ip_address: properties.text("PrivateIpAddress"),
        ipv6_addresses: addresses,
        group_ids: properties.texts("GroupSet"),
    };
}
const networkTypes = {
    "AWS::EC2::VPC": mapping({
        type: "vpc",
        read: (properties) => ({ cidr_block: properties.text("CidrBlock") }),
        identified_by: ["VpcId"],
        create_only: ["CidrBlock"],
    }),
    "AWS::EC2::Subnet": mapping({
        type: "subnet",
        read: (properties) => ({
            vpc_id: properties.text("VpcId"),
            availability_zone: properties.text("AvailabilityZone") ?? LATER,
            cidr_block: properties.text("CidrBlock"),
            ipv6_cidr_block: properties.text("Ipv6CidrBlock"),
            map_public_ip_on_launch: properties.flag("MapPublicIpOnLaunch"),
            assign_ipv6_address_on_creation: properties.flag("AssignIpv6AddressOnCreation"),
        }),
        identified_by: ["SubnetId"],
        create_only: ["AvailabilityZone", "CidrBlock", "VpcId"],
    }),
    "AWS::EC2::InternetGateway": mapping({
        type: "internet_gateway",
        read: () => ({}),
        identified_by: ["InternetGatewayId"],
    }),
    "AWS::EC2::RouteTable": mapping({
        type: "route_table",
        read: (properties) => ({ vpc_id: properties.text("VpcId"), main: false }),
        identified_by: ["RouteTableId"],
        create_only: ["VpcId"],
    }),
    "AWS::EC2::Route": mapping({
        type: "route",
        read: (properties) => ({ route_table_id: properties.text("RouteTableId"), route: routeOf(properties) }),
        identified_by: [],
    }),
    "AWS::EC2::SubnetRouteTableAssociation": mapping({
        type: "route_table_association",
        read: (properties) => ({
            route_table_id: properties.text("RouteTableId"),
            subnet_id: properties.text("SubnetId"),
        }),
        identified_by: ["Id"],
    }),
    "AWS::EC2::SecurityGroup": mapping({
        type: "security_group",
        read: groupOf,
        identified_by: ["GroupId", "Id"],
        create_only: ["GroupName", "VpcId"],
    }),
    "AWS::EC2::SecurityGroupIngress": mapping({
        type: "security_group_rule",
        read: groupRuleOf(false),
        identified_by: ["Id"],
    }),
    "AWS::EC2::SecurityGroupEgress": mapping({
        type: "security_group_rule",
        read: groupRuleOf(true),
        identified_by: ["Id"],
    }),
    "AWS::EC2::NetworkAcl": mapping({
        type: "network_acl",
        read: (properties) => ({ vpc_id: properties.text("VpcId"), is_default: false }),
        identified_by: ["Id"],
        create_only: ["VpcId"],
    }),
    "AWS::EC2::NetworkAclEntry": mapping({
        type: "network_acl_rule",
        read: (properties) => ({ network_acl_id: properties.text("NetworkAclId"), entry: entryOf(properties) }),
        identified_by: ["Id"],
    }),
    "AWS::EC2::SubnetNetworkAclAssociation": mapping({
        type: "network_acl_association",
        read: (properties) => ({
            network_acl_id: properties.text("NetworkAclId"),
            subnet_id: properties.text("SubnetId"),
        }),
        identified_by: ["AssociationId"],
    }),
    "AWS::EC2::NetworkInterface": mapping({
        type: "network_interface",
        read: interfaceOf,
        identified_by: ["Id"],
        create_only: ["PrivateIpAddress", "SubnetId"],
    }),
    "AWS::EC2::FlowLog": mapping({
        type: "flow_log",
        read: (properties) => ({
            resource_id: properties.text("ResourceId"),
            traffic_type: properties.text("TrafficType") ?? "ALL",
        }),
        identified_by: ["Id"],
        create_only: ["ResourceId", "TrafficType"],
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/types.js



const MAPPINGS = new Map(Object.entries({ ...keyTypes, ...networkTypes, ...auditTypes }));
function mappingOf(type) {
    return MAPPINGS.get(type);
}
/** CloudFormation's name of a type of the model; that of a key, not of its replica. */
function sourceTypeOf(type) {
    return [...MAPPINGS].find(([, mapping]) => mapping.type === type)?.[0];
}
/** What other types a rule could hang on, by how their names begin. */
const NEAR = [
    "AWS::AccessAnalyzer::",
    "AWS::AuditManager::",
    "AWS::CloudFormation::Stack",
    "AWS::CloudHSM::",
    "AWS::CloudTrail::",
    "AWS::CloudWatch::CompositeAlarm",
    "AWS::Config::",
    "AWS::EC2::GatewayRouteTableAssociation",
    "AWS::EC2::PrefixList",
    "AWS::EC2::VPCBlockPublicAccess",
    "AWS::EC2::VPCCidrBlock",
    "AWS::EC2::SubnetCidrBlock",
    "AWS::Events::Rule",
    "AWS::GuardDuty::",
    "AWS::InspectorV2::",
    "AWS::KMS::",
    "AWS::SecurityHub::",
    "AWS::CloudFormation::CustomResource",
    "Custom::",
];
/** Whether a rule could hang on a type that is not judged. */
function isNear(type) {
    return NEAR.some((start) => type.startsWith(start)) || type.endsWith("::MODULE");
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/plan.js






function planOf(input) {
    const { template, inventory } = input;
    const { name, certain } = stackFor(input.members, new Set(Object.keys(template.Resources)), input.stack, input.file);
    const members = input.members.filter(({ stack }) => stack === name);
    const place = input.place ?? placeOf(members, inventory);
    const scope = inventory.scopes.find(({ account, region }) => account === place.account && region === place.region);
    const partition = scope?.partition ?? inventory.scopes[0]?.partition;
    const found = new Map();
    const plan = {
        template,
        stack: name,
        certain,
        members,
        by_logical_id: new Map(members.map((member) => [member.logical_id, member])),
        place,
        addressOf: (logical_id) => `${input.prefix ?? name}/${logical_id}`,
        network: liveNetwork(inventory, place),
        names: liveNames(inventory, place),
        untold: new Set(),
        notes: [],
        plannedOf(logical_id) {
            if (!found.has(logical_id)) {
                found.set(logical_id, undefined);
                found.set(logical_id, input.plannedResource(plan, logical_id));
            }
            return found.get(logical_id);
        },
        get nested() {
            return nested;
        },
        resolver: resolver(template, {
            parameters: input.parameters,
            pseudo: {
                "AWS::Region": place.region,
                "AWS::AccountId": place.account,
                "AWS::Partition": partition,
                "AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : partition && "amazonaws.com",
                "AWS::StackName": name,
                "AWS::StackId": members.find(({ stack_id }) => stack_id !== undefined)?.stack_id,
            },
            resourceValue: (logical_id, attribute) => resourceValue(plan, logical_id, attribute),
        }),
    };
    const nested = input.nested(plan);
    return plan;
}
/** Where the stack is: as its live resources say, else the only place that was scanned. */
function placeOf(members, { scopes }) {
    const told = members.map(({ stack_id, account, region }) => {
        const place = placeOfStack(stack_id);
        return place.account === undefined ? { account, region } : place;
    });
    const [only, ...more] = told.length > 0 ? told : scopes.map(({ account, region }) => ({ account, region }));
    const same = more.every(({ account, region }) => account === only?.account && region === only?.region);
    return same ? (only ?? {}) : {};
}
/** What routes lead to that is not judged itself: which one it is makes no difference, what it is does. */
const WAYS = new Set([
    "AWS::EC2::NatGateway",
    "AWS::EC2::EgressOnlyInternetGateway",
    "AWS::EC2::VPNGateway",
    "AWS::EC2::VPCEndpoint",
    "AWS::EC2::VPCPeeringConnection",
    "AWS::EC2::TransitGateway",
    "AWS::EC2::CarrierGateway",
]);
/** What `Ref` or `Fn::GetAtt` gives of a resource of the template. */
function resourceValue(plan, logical_id, attribute) {
    const { template, by_logical_id } = plan;
    const resource = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
    if (resource === undefined)
        return LATER;
    if (attribute?.startsWith("Outputs."))
        return plan.nested.output(logical_id, attribute.slice("Outputs.".length));
    if (WAYS.has(resource.Type))
        return plannedId(plan.addressOf(logical_id));
    const mapping = mappingOf(resource.Type);
    if (mapping === undefined)
        return LATER;
    const member = by_logical_id.get(logical_id);
    const replaced = member !== undefined && isReplaced(plan, logical_id);
    if (member !== undefined && !replaced)
        return memberValue(member, mapping, attribute);
    const name = nameOf(plan, mapping, logical_id, resource);
    if (attribute === undefined && mapping.ref === "name" && typeof name === "string")
        return name;
    const made = plannedId(plan.addressOf(logical_id));
    if (mapping.type === "cloudhsm_cluster" && attribute === "SecurityGroup")
        return `${made}.security_group_id`;
    if (attribute !== undefined && !mapping.identified_by.includes(attribute))
        return LATER;
    if (mapping.type === "internet_gateway")
        return gatewayOf(plan, logical_id) ?? made;
    return replaced || isNew(plan, mapping, name, resource) ? made : LATER;
}
/** What is replaced is another one afterwards, for all that refers to it. */
function isReplaced(plan, logical_id) {
    const planned = plan.plannedOf(logical_id);
    // Beside one that its policy retains, another is made.
    return typeof planned === "object" && planned !== null && ["replace", "create"].includes(planned.action);
}
function memberValue(member, mapping, attribute) {
    const { arn, id, security_group, vpc_id } = member;
    if (attribute === "SecurityGroup" && security_group !== undefined)
        return security_group;
    if (attribute === "VpcId" && mapping.type !== "vpc" && vpc_id !== undefined)
        return vpc_id;
    if (attribute !== undefined && !mapping.identified_by.includes(attribute))
        return LATER;
    return attribute?.toLowerCase() === "arn" ? (arn ?? LATER) : id;
}
/** The name of a resource: as the template gives it, else the one that CloudFormation made. */
function nameOf(plan, { named_by, default_name }, logical_id, { Properties: properties }) {
    if (named_by === undefined)
        return undefined;
    const value = plan.resolver.value(properties?.[named_by]) ?? default_name;
    if (value === undefined || value === null)
        return plan.names.generated(plan.stack, logical_id);
    return typeof value === "string" || isUnsaid(value) ? value : undefined;
}
/**
 * Whether a resource that no live one answers to is new: everything is where the stack has nothing live; in a stack that
 * is there, what has tags would have been found by them as far as they were read, and what has a name by its name.
 */
function isNew(plan, mapping, name, resource) {
    if (plan.members.length === 0)
        return !(typeof name === "string" && plan.names.has(name));
    if (mapping.type === "kms_key" || mapping.type === "cloudhsm_cluster")
        return true;
    if (mapping.named_by !== undefined)
        return !isUnsaid(name) && !(typeof name === "string" && plan.names.has(name));
    switch (mapping.type) {
        case "route_table":
        case "network_acl": {
            const vpc = plan.resolver.value(resource.Properties?.VpcId);
            // In a VPC that is there, and that clusters show.
            if (typeof vpc !== "string")
                return false;
            return plannedAddress(vpc) !== undefined || plan.network.isSeen(mapping.type, vpc);
        }
        case "subnet":
        case "security_group":
        case "network_interface":
        case "flow_log":
            return plan.network.isSeen(mapping.type, undefined);
        default:
            return false;
    }
}
/** A VPC has one internet gateway: where the live one's routes lead tells which the template's is. */
function gatewayOf(plan, logical_id) {
    for (const { Type, Properties: properties } of Object.values(plan.template.Resources)) {
        if (Type !== "AWS::EC2::VPCGatewayAttachment" || !refersTo(properties?.InternetGatewayId, logical_id))
            continue;
        const vpc = plan.resolver.value(properties?.VpcId);
        if (typeof vpc !== "string")
            continue;
        const routes = plan.network.tablesOf(vpc).flatMap((table) => table.routes);
        const found = routes.find(({ gateway_id }) => gateway_id?.startsWith("igw-"));
        if (found !== undefined)
            return found.gateway_id;
    }
    return undefined;
}
function refersTo(value, logical_id) {
    if (typeof value !== "object" || value === null)
        return false;
    const { Ref: ref, "Fn::GetAtt": attribute } = value;
    const of = typeof attribute === "string" ? attribute.split(".")[0] : Array.isArray(attribute) ? attribute[0] : undefined;
    return ref === logical_id || of === logical_id;
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/planned.js





/** What deploying the template makes of one of its resources that is of a type that is judged. */
function plannedResource(plan, logical_id) {
    const resource = plan.template.Resources[logical_id];
    const mapping = mappingOf(resource.Type);
    if (mapping === undefined)
        return null;
    const holds = resource.Condition === undefined ? true : plan.resolver.condition(resource.Condition);
    if (isUnsaid(holds))
        return `whether its condition ${resource.Condition} holds is known only when it is deployed`;
    if (!holds)
        return null;
    const properties = new Properties(plan.resolver.value(resource.Properties ?? {}));
    const base = baseOf(plan, logical_id, resource, mapping);
    const member = plan.by_logical_id.get(logical_id);
    if (member !== undefined)
        return memberGoesOn(plan, base, resource, mapping, properties, member);
    const after = mapping.read(properties);
    const part = livePart(mapping.type, after, plan.network, (value) => isInternetGateway(plan, value));
    if (part !== undefined) {
        const { before } = part;
        if (before === undefined)
            return planned({ ...base, action: "create", after: part.after });
        const same = Object.keys(part.after).every((name) => !differs(before[name], part.after[name], true));
        return planned({ ...base, ...part, action: same ? "none" : "update" });
    }
    return planned_named(plan, base, logical_id, resource, mapping, after);
}
/** What goes by its name, or is there once in a Region. */
function planned_named(plan, base, logical_id, resource, mapping, after) {
    const there = plan.members.length > 0;
    if (mapping.type === "internet_gateway") {
        const id = gatewayOf(plan, logical_id);
        return planned({ ...base, ...(id === undefined ? { action: "create" } : { action: "none", id }), after });
    }
    if (mapping.type === "guardduty_detector") {
        const id = there ? plan.names.detector() : undefined;
        return planned({ ...base, ...(id === undefined ? { action: "create" } : { action: "update", id }), after });
    }
    if (mapping.type === "security_hub_account") {
        return planned({ ...base, action: there && plan.names.has_hub() ? "update" : "create", after });
    }
    const name = nameOf(plan, mapping, logical_id, resource);
    if (isNew(plan, mapping, name, resource))
        return planned({ ...base, action: "create", after });
    if (typeof name === "string") {
        const of_name = mapping.type === "trail" || mapping.type === "access_analyzer";
        const arn = of_name ? plan.names.arn(mapping.type, name) : undefined;
        return planned({ ...base, action: "update", id: name, arn, after: { ...after, name } });
    }
    plan.untold.add(logical_id);
    return null;
}
function isInternetGateway({ template, addressOf }, value) {
    const address = plannedAddress(value);
    const made = Object.entries(template.Resources).find(([logical_id]) => addressOf(logical_id) === address);
    return made?.[1].Type === "AWS::EC2::InternetGateway";
}
function baseOf({ addressOf, place }, logical_id, { Type }, { type }) {
    return { address: addressOf(logical_id), type, source_type: Type, replaced_by: [], ...place };
}
/** What is live, and the template goes on with. */
function memberGoesOn(plan, base, resource, mapping, properties, member) {
    const before = member.attributes();
    const after = goingOn(plan, mapping.type, before, mapping.read(properties), properties);
    const changed = Object.keys(after).filter((name) => differs(before[name], after[name], false));
    const is_changed = (property) => changed.includes(modelName(property));
    const replaced_by = (mapping.create_only ?? []).filter(is_changed);
    const refused = (mapping.refused ?? []).filter(is_changed);
    const { arn, id, region, account } = member;
    const live = { ...base, account, region, arn, id };
    if (arn !== undefined)
        noteOpen(plan, live.address, mapping, after);
    if (refused.length > 0) {
        plan.notes.push(`${live.address}: CloudFormation refuses to change ${refused.join(", ")} of a key, so the deployment would fail`);
        return planned({ ...live, action: "none", before, after: before });
    }
    if (replaced_by.length > 0) {
        if (keeps(plan, resource.UpdateReplacePolicy))
            return planned({ ...live, ...gone, action: "create", after });
        const window = properties.number("PendingWindowInDays");
        return planned({
            ...live,
            action: "replace",
            replaced_by,
            before,
            after,
            prevent_destroy: false,
            ...(typeof window === "number" ? { deletion_window_in_days: window } : {}),
        });
    }
    return planned({ ...live, action: changed.length > 0 ? "update" : "none", before, after });
}
/** What would replace a key or cluster and only the deployment tells is taken to stay as it is, which is said. */
function noteOpen({ notes }, address, { create_only = [], refused = [] }, after) {
    const open = [...create_only, ...refused].filter((property) => isUnsaid(after[modelName(property)]));
    if (open.length === 0)
        return;
    notes.push(`${address}: ${open.join(", ")} ${open.length === 1 ? "is" : "are"} known only when it is deployed and taken to stay as it is: give --parameter, since another value would replace it`);
}
/** What is made beside a live resource that stays has no id yet. */
const gone = { arn: undefined, id: undefined };
/** What a live resource has beyond its template: tags of CloudFormation's, rules of others. */
function goingOn(plan, type, before, read, properties) {
    if (type === "security_group") {
        return {
            ...read,
            ingress: withMissing(plan, before.ingress, read.ingress, properties.has("SecurityGroupIngress")),
            egress: withMissing(plan, before.egress, read.egress, properties.has("SecurityGroupEgress")),
        };
    }
    // CloudFormation keeps its own tags and the stack's on what it makes.
    return "tags" in read && isTags(read.tags) ? { ...read, tags: { ...ownTags(before.tags), ...read.tags } } : read;
}
/** The live rules and those that the template adds. Which of the live ones were in what was deployed nothing tells. */
function withMissing({ network }, live, wanted, is_said) {
    if (!is_said || isUnsaid(wanted))
        return is_said ? wanted : live;
    const own = live;
    const missing = missingIn(own, wanted, network);
    return missing.length === 0 ? own : [...own, ...missing];
}
/** `HsmType` of the template is `hsm_type` of the model. */
function modelName(property) {
    const own = {
        KeySpec: "spec",
        KeyUsage: "usage",
        PrimaryKeyArn: "primary_arn",
        GroupName: "name",
    };
    return own[property] ?? property.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
/**
 * Whether the deployment changes an attribute. What either side does not say changes nothing that is known; but a part of
 * which is not said what it will be (`is_part`) does.
 */
function differs(before, after, is_part) {
    if (is_part && isUnsaid(after))
        return true;
    if (before === undefined || after === undefined || after === null || isUnsaid(after))
        return false;
    return JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after));
}
/** The same text for the same value, in whatever order it was written; a list of one is its only member, as in policies. */
function sorted(value) {
    if (Array.isArray(value)) {
        const members = value.map((each) => JSON.stringify(sorted(each))).sort();
        return members.length === 1 ? JSON.parse(members[0] ?? "null") : members;
    }
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
function isTags(value) {
    return typeof value === "object" && value !== null && !isUnsaid(value);
}
/** Tags that begin with `aws:` are CloudFormation's. */
function ownTags(tags) {
    const given = isTags(tags) ? tags : {};
    return Object.fromEntries(Object.entries(given).filter(([name]) => name.startsWith("aws:")));
}
/** Whether a policy keeps the resource; snapshots are of other types. */
function keeps({ resolver }, policy) {
    const value = resolver.value(policy);
    return value === "Retain" || value === "RetainExceptOnCreate";
}
/** The pair of type and attributes is as the mapping made it. */
function planned(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/program/src/text/yaml.js
var yaml = __webpack_require__(68169);
;// CONCATENATED MODULE: ./build/program/src/iac/source/yaml_file.js


/** More nodes than this, with what aliases repeat, is no file that somebody wrote. */
const MAXIMUM_NODES = 500_000;
const yaml_file_MAXIMUM_DEPTH = 100;
/**
 * Reads YAML (JSON is YAML) with CloudFormation's short tags, each as the long form: `!Ref A` is `{"Ref": "A"}`.
 * Numbers that begin with 0, such as account ids, stay text.
 */
function readYamlFile(text) {
    const parsed = (0,yaml/* parseYaml */.h)(text, "core");
    if ((0,yaml/* isRefused */.H)(parsed))
        return { message: parsed.refused, line: parsed.line };
    const { document, lines: counter } = parsed;
    const budget = { nodes: MAXIMUM_NODES };
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
    const root = document.contents;
    try {
        return {
            value: plain(root, resolve, budget, 0),
            linesOf: (path) => linesAt(root, path, counter),
        };
    }
    catch (failure) {
        if (failure instanceof Refused)
            return { message: failure.message, line: counter.linePos(failure.offset).line };
        throw failure;
    }
}
function isYamlError(file) {
    return "message" in file;
}
class Refused extends Error {
    offset;
    constructor(message, offset = 0) {
        super(message);
        this.offset = offset;
    }
}
function plain(node, resolve, budget, depth) {
    if (budget.nodes-- < 0 || depth > yaml_file_MAXIMUM_DEPTH)
        throw new Refused("it is nested or repeated without end");
    const inner = (each) => plain(resolve(each), resolve, budget, depth + 1);
    const value = (0,dist/* isMap */.jh)(node)
        ? Object.fromEntries(distinct(node.items).map((pair) => [yaml_file_keyOf(pair), inner(pair.value)]))
        : (0,dist/* isSeq */.oP)(node)
            ? node.items.map(inner)
            : (0,dist/* isScalar */.jn)(node)
                ? scalar(node.value, node.source)
                : null;
    return tagged(value, node?.tag);
}
/** The pairs of a map, where no key stands twice. */
function distinct(pairs) {
    const seen = new Set();
    for (const pair of pairs) {
        const key = yaml_file_keyOf(pair);
        if (seen.has(key))
            throw new Refused("Map keys must be unique", pair.key?.range?.[0]);
        seen.add(key);
    }
    return pairs;
}
function scalar(value, source) {
    return typeof value === "number" && source !== undefined && /^0\d/.test(source) ? source : value;
}
function tagged(value, tag) {
    if (tag === undefined || !tag.startsWith("!") || tag.startsWith("!!"))
        return value;
    const name = tag.slice(1);
    if (name === "Ref" || name === "Condition")
        return { [name]: value };
    if (name === "GetAtt" && typeof value === "string") {
        const at = value.indexOf(".");
        return { "Fn::GetAtt": at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)] };
    }
    return { [`Fn::${name}`]: value };
}
function linesAt(root, path, counter) {
    let node = root;
    let found;
    for (const name of path) {
        found = (0,dist/* isMap */.jh)(node) ? node.items.find((pair) => yaml_file_keyOf(pair) === name) : undefined;
        if (found === undefined)
            return undefined;
        node = found.value;
    }
    const start = found?.key?.range?.[0];
    if (start === undefined)
        return undefined;
    const end = found?.value?.range?.[1] ?? start;
    const start_line = counter.linePos(start).line;
    return { start_line, end_line: Math.max(start_line, counter.linePos(Math.max(start, end - 1)).line) };
}
/** A key as text; empty where it is none. */
function yaml_file_keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/template.js



const objects = classic_schemas.record(classic_schemas.string(), classic_schemas.record(classic_schemas.string(), classic_schemas.unknown()));
/** The parts of a template that are read (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html). */
const template = classic_schemas.object({
    Transform: classic_schemas.unknown().optional(),
    Parameters: objects.nullish(),
    Mappings: objects.nullish(),
    Conditions: classic_schemas.record(classic_schemas.string(), classic_schemas.unknown()).nullish(),
    Outputs: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({ Value: classic_schemas.unknown().optional() })).nullish(),
    Resources: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({
        Type: classic_schemas.string(),
        Condition: classic_schemas.string().optional(),
        Metadata: classic_schemas.record(classic_schemas.string(), classic_schemas.unknown()).nullish(),
        Properties: classic_schemas.record(classic_schemas.string(), classic_schemas.unknown()).nullish(),
        DeletionPolicy: classic_schemas.unknown().optional(),
        UpdateReplacePolicy: classic_schemas.unknown().optional(),
    })),
});
/**
 * Reads a template, YAML or JSON. `file` is its path from the root of the repository.
 *
 * @throws ConfigurationError for what is none, with the line and what to give instead.
 */
function readTemplate(text, file) {
    const read = readYamlFile(text);
    if (isYamlError(read)) {
        throw new errors/* ConfigurationError */.j1(`--template ${file}: line ${read.line} is neither YAML nor JSON (${read.message})`);
    }
    const { value, loops } = withoutLoops(read.value);
    const parsed = template.safeParse(value);
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`--template ${file}: ${whatItIs(read.value, parsed.error)}`);
    return {
        template: { ...parsed.data, loops },
        find: (logical_id, properties) => findIn(read, file, logical_id, properties),
    };
}
const FOR_EACH = "Fn::ForEach::";
/** Loops among the resources are a transform's, and are left out: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html */
function withoutLoops(value) {
    const { Resources: all } = (value ?? {});
    if (typeof all !== "object" || all === null || Array.isArray(all))
        return { value, loops: [] };
    const entries = Object.entries(all);
    const looped = entries.filter(([name]) => name.startsWith(FOR_EACH));
    if (looped.length === 0)
        return { value, loops: [] };
    const rest = Object.fromEntries(entries.filter(([name]) => !name.startsWith(FOR_EACH)));
    return { value: { ...value, Resources: rest }, loops: looped.flatMap(([, loop]) => idsOf(loop, 0)) };
}
/** The ids in the third member of a loop; a loop within it has its own. */
function idsOf(loop, depth) {
    const made = Array.isArray(loop) ? loop[2] : undefined;
    if (typeof made !== "object" || made === null || depth > 10)
        return [["", ""]];
    return Object.entries(made).flatMap(([name, each]) => {
        if (name.startsWith(FOR_EACH))
            return idsOf(each, depth + 1);
        const [start = "", ...more] = name.split(/[$&]\{[^{}]*\}/);
        return [[start, more.at(-1) ?? ""]];
    });
}
/** Whether a loop of the template may make a logical id. */
function isLooped({ loops }, logical_id) {
    return loops.some(([start, end]) => logical_id.startsWith(start) && logical_id.endsWith(end));
}
function findIn(read, file, logical_id, properties) {
    for (const attribute of properties) {
        const lines = read.linesOf(["Resources", logical_id, "Properties", attribute]);
        if (lines !== undefined)
            return [{ file, ...lines, attribute }];
    }
    const head = read.linesOf(["Resources", logical_id]);
    // What the template lacks is what it no longer has: the list that it was in.
    const { start_line } = head ?? read.linesOf(["Resources"]) ?? { start_line: 1 };
    return [{ file, start_line, end_line: start_line }];
}
function whatItIs(value, error) {
    if (classic_schemas.object({ resource_changes: classic_schemas.unknown() }).safeParse(value).data?.resource_changes !== undefined) {
        return "this is a Terraform plan: give it as --plan";
    }
    if (classic_schemas.object({ artifacts: classic_schemas.unknown() }).safeParse(value).data?.artifacts !== undefined) {
        return "this is the manifest of a CDK app: give the files cdk.out/*.template.json";
    }
    const [issue] = error.issues;
    const where = issue?.path.map(String).join(".") ?? "";
    if (where === "" || where === "Resources")
        return "it has no Resources, so it is no CloudFormation template";
    return `${where.slice(0, 200)} is not what CloudFormation takes (${issue?.message ?? ""})`;
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/gone.js





/** What is live of the stack and the template does not make any more: the deployment takes it away. */
function goneResources(plan, all) {
    return [
        ...plan.members.flatMap((member) => goneMember(plan, member, plan.addressOf(member.logical_id))),
        ...goneNested(plan, all),
        ...goneNamed(plan),
        ...silentAssociations(plan),
        ...silentDenials(plan),
    ];
}
/** Aliases have no tags: those of the stack's keys that the template lacks may be the stack's. */
function silentAliases(plan) {
    const said = saidOf(plan, "AWS::KMS::Alias", "name");
    if (said === undefined)
        return [];
    const aliases = plan.members
        .flatMap(({ aliases: own = [] }) => own)
        .filter((name) => !said.has(JSON.stringify(name)))
        .sort();
    if (aliases.length === 0)
        return [];
    return [
        `${aliases.join(", ").slice(0, 1000)} of the stack's keys ${aliases.length === 1 ? "is" : "are"} not in the template; where the stack made ${aliases.length === 1 ? "it" : "them"}, the deployment deletes ${aliases.length === 1 ? "it" : "them"}, which nothing here tells`,
    ];
}
/** Whether a logical id is made, was taken out, or is switched off by its condition; undefined where that is not known. */
function isMade({ template, resolver }, logical_id) {
    const written = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
    if (written === undefined)
        return isLooped(template, logical_id) ? undefined : "removed";
    if (written.Condition === undefined)
        return true;
    const holds = resolver.condition(written.Condition);
    return isUnsaid(holds) ? undefined : holds;
}
const ASSUMED = "what was deployed may say DeletionPolicy: Retain, which nothing here tells";
function goneMember(plan, member, address) {
    const made = isMade(plan, member.logical_id);
    if (made === true || made === undefined)
        return [];
    const stays = made === false && keeps(plan, plan.template.Resources[member.logical_id]?.DeletionPolicy);
    if (made === "removed") {
        plan.notes.push(`${address}: is not in the template any more and is taken to be deleted; ${ASSUMED}`);
    }
    return [deleted(member, address, stays)];
}
function deleted(member, address, stays) {
    const { type, account, region, arn, id } = member;
    return planned({
        address,
        type,
        source_type: sourceTypeOf(type) ?? type,
        action: stays ? "forget" : "delete",
        replaced_by: [],
        account,
        region,
        arn,
        id,
        before: member.attributes(),
        ...(stays ? {} : { prevent_destroy: false }),
    });
}
/** With a nested stack goes all that it made. Its name is what tells whose it was. */
function goneNested(plan, all) {
    return all.flatMap((member) => {
        const logical_id = generatedFor(member.stack, plan.stack);
        if (logical_id === undefined)
            return [];
        const made = isMade(plan, logical_id);
        if (made === true || made === undefined)
            return [];
        const stays = made === false && keeps(plan, plan.template.Resources[logical_id]?.DeletionPolicy);
        const address = `${plan.addressOf(logical_id)}/${member.logical_id}`;
        if (!stays) {
            plan.notes.push(`${address}: its nested stack ${member.stack} is not made any more, and it is taken to be deleted; ${ASSUMED}`);
        }
        return [deleted(member, address, stays)];
    });
}
/** Trails and alarms that CloudFormation named after the stack. */
function goneNamed(plan) {
    const { account, region } = plan.place;
    return plan.names.named().flatMap(({ type, name }) => {
        const logical_id = generatedFor(name, plan.stack);
        if (logical_id === undefined || isMade(plan, logical_id) !== "removed")
            return [];
        const address = plan.addressOf(logical_id);
        plan.notes.push(`${address}: is not in the template any more, and ${name} is taken to be deleted; ${ASSUMED}`);
        return [
            planned({
                address,
                type,
                source_type: sourceTypeOf(type) ?? type,
                action: "delete",
                replaced_by: [],
                account,
                region,
                id: name,
                arn: type === "trail" ? plan.names.arn("trail", name) : undefined,
                before: { name },
            }),
        ];
    });
}
function ofStack(plan, things) {
    return things.filter(({ stack }) => stack?.name === plan.stack && isMade(plan, stack.logical_id) === true);
}
/** What the template's resources of a type say of an attribute; undefined where one leaves it open. */
function saidOf(plan, type, attribute) {
    const said = new Set();
    for (const [logical_id, { Type }] of Object.entries(plan.template.Resources)) {
        if (Type !== type)
            continue;
        const each = plan.plannedOf(logical_id);
        if (typeof each === "string")
            return undefined;
        const value = each?.after?.[attribute];
        if (isUnsaid(value))
            return undefined;
        said.add(JSON.stringify(value));
    }
    return said;
}
/** A subnet of a table of the stack that no association of the template names: somebody else's, or one that was taken out. */
function silentAssociations(plan) {
    const said = saidOf(plan, "AWS::EC2::SubnetRouteTableAssociation", "subnet_id");
    if (said === undefined)
        return [];
    return ofStack(plan, plan.network.tables).flatMap(({ route_table_id, subnet_ids, stack }) => subnet_ids
        .filter((subnet_id) => !said.has(JSON.stringify(subnet_id)))
        .map((subnet_id) => silent(plan, stack?.logical_id ?? "", `the association of ${subnet_id}`, {
        type: "route_table_association",
        before: { route_table_id, subnet_id },
        after: { route_table_id: LATER, subnet_id },
    })));
}
/** So with the entries of an ACL of the stack that deny: without them more passes. */
function silentDenials(plan) {
    const said = saidOf(plan, "AWS::EC2::NetworkAclEntry", "entry");
    if (said === undefined)
        return [];
    const numbers = new Set([...said].map((text) => {
        const { rule_number, egress } = JSON.parse(String(text ?? "{}"));
        return `${rule_number} ${egress}`;
    }));
    return ofStack(plan, plan.network.acls).flatMap(({ network_acl_id, entries, stack }) => entries
        .filter(({ rule_action, rule_number, egress }) => {
        // The last one, which denies what no other names, nobody can take away.
        return rule_action === "deny" && rule_number < 32_767 && !numbers.has(`${rule_number} ${egress}`);
    })
        .map((entry) => silent(plan, stack?.logical_id ?? "", `entry ${entry.rule_number}`, {
        type: "network_acl_rule",
        before: { network_acl_id, entry },
        after: { network_acl_id, entry: LATER },
    })));
}
function silent(plan, logical_id, what, part) {
    const address = plan.addressOf(logical_id);
    plan.notes.push(`${address}: the template has nothing that makes ${what}; whether the deployment takes it away nothing here tells`);
    const source_type = sourceTypeOf(part.type) ?? part.type;
    return planned({
        ...part,
        address: `${address} (${what})`,
        source_type,
        action: "update",
        replaced_by: [],
        ...plan.place,
    });
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/nested.js



const NESTED = "AWS::CloudFormation::Stack";
function nestedTemplates(plan, input) {
    const found = new Map();
    const planned = (logical_id) => {
        const known = found.get(logical_id);
        if (known !== undefined)
            return known;
        found.set(logical_id, "it refers to itself");
        const made = nestedPlan(plan, logical_id, input);
        found.set(logical_id, made);
        return made;
    };
    return {
        plan: planned,
        output(logical_id, name) {
            const nested = planned(logical_id);
            if (typeof nested === "string")
                return LATER;
            const outputs = nested.plan.template.Outputs ?? {};
            return Object.hasOwn(outputs, name) ? nested.plan.resolver.value(outputs[name]?.Value) : LATER;
        },
    };
}
function nestedPlan(plan, logical_id, input) {
    const resource = Object.hasOwn(plan.template.Resources, logical_id) ? plan.template.Resources[logical_id] : undefined;
    if (resource?.Type !== NESTED)
        return "it is no nested stack";
    const where = pathOf(plan, resource, input.file);
    if (where === undefined)
        return "its template is no file beside this one: give that one as --template too";
    const file = input.read(where);
    if (typeof file === "string")
        return file;
    const given = plan.resolver.value(resource.Properties?.Parameters ?? {});
    const parameters = typeof given === "object" && given !== null ? given : {};
    const live = new Set(input.members.map(({ stack }) => stack).filter((name) => isGenerated(name, plan.stack, logical_id)));
    const [only, ...others] = [...live];
    const stack = only !== undefined && others.length === 0 ? only : `${plan.stack}-${logical_id}`;
    const { template } = file;
    return { plan: input.planOf({ template, file: where, stack, parameters, prefix: plan.addressOf(logical_id) }), file };
}
/** CDK writes where the file is into the metadata, since its TemplateURL is the one in the bucket. */
function pathOf(plan, resource, file) {
    const asset = resource.Metadata?.["aws:asset:path"];
    const url = typeof asset === "string" ? asset : plan.resolver.value(resource.Properties?.TemplateURL);
    if (typeof url !== "string" || url.includes("://") || external_node_path_.posix.isAbsolute(url) || url.includes("\\"))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(file), url);
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/notes.js
/** What there is to say of the stack that a template is for. */
function headNotes({ stack, certain, members }) {
    if (!certain) {
        return [`no live resource tells the stack, so it is taken for a new one named ${stack}: name it with --stack`];
    }
    return members.length === 0
        ? [`stack ${stack} has nothing live that a scan reads with its tags: it is taken for a new one`]
        : [];
}
/** What there is to say of how a template was read. */
function bodyNotes({ template, untold, notes, addressOf }) {
    const { Transform } = template;
    const transformed = Transform === undefined || Transform === null
        ? []
        : ["the template has a transform, and is judged as it stands, before it"];
    const silent = untold.size === 0
        ? []
        : [
            `no tag or name that was read tells which of the stack's live resources these are, so changes to them are not judged: ${[...untold].sort().map(addressOf).join(", ")}`,
        ];
    return [...transformed, ...silent, ...notes];
}

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/read.js










/**
 * Reads a CloudFormation template, also one of `cdk.out`, with the nested ones that lie beside it. `file` is its name from
 * the root of the repository.
 *
 * @throws ConfigurationError for what is no template.
 */
function readCloudformationTemplate(bytes, file, options) {
    const own = readTemplate(Buffer.from(bytes).toString("utf8"), file);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    const read = nestedReader(options.readFile);
    let nested = new Map();
    return {
        file,
        changeOf(inventory) {
            const { change, files } = changeOf(own, file, options, inventory, read);
            nested = files;
            return { file, kind: "cloudformation", sha256, ...change };
        },
        find(address, properties) {
            const [, ...path] = address.split("/");
            const logical_id = path.at(-1) ?? "";
            const within = nested.get(address.slice(0, Math.max(0, address.lastIndexOf("/"))));
            return within === undefined
                ? own.find(path[0] ?? logical_id, path.length > 1 ? [] : properties)
                : within.find(logical_id, properties);
        },
    };
}
/** So many nested templates of one are read: CloudFormation's own stacks have fewer, and a template can name itself. */
const MAXIMUM_NESTED = 200;
function nestedReader(readFile) {
    const files = new Map();
    let budget = MAXIMUM_NESTED;
    const read = (file) => {
        const text = readFile?.(file);
        if (text === undefined)
            return `its template ${file} cannot be read`;
        try {
            return readTemplate(text, file);
        }
        catch (error) {
            if (error instanceof errors/* ConfigurationError */.j1)
                return `its template ${file} is none that can be read`;
            throw error;
        }
    };
    return (file) => {
        budget -= 1;
        if (budget < 0)
            return "it has more nested templates than are read";
        const found = files.get(file) ?? read(file);
        files.set(file, found);
        return found;
    };
}
function changeOf({ template }, file, { stack, parameters }, inventory, read) {
    const members = stackMembers(inventory);
    const common = { inventory, members, plannedResource: plannedResource };
    const within = (own) => (plan) => nestedTemplates(plan, {
        file: own,
        members,
        read,
        planOf: (nested) => planOf({ ...common, ...nested, place: plan.place, nested: within(nested.file) }),
    });
    const input = { ...common, template, file, stack, parameters, nested: within(file) };
    const plan = planOf(input);
    const places = placesOf(plan.members);
    const plans = places.length < 2
        ? [plan]
        : places.map((place) => {
            const prefix = `${plan.stack}@${place.account}:${place.region}`;
            return planOf({ ...input, stack: plan.stack, members: members.filter(isIn(place)), place, prefix });
        });
    const files = new Map();
    const found = plans.map((each) => judged(each, members.filter(isIn(each.place)), files));
    return {
        change: {
            resources: found.flatMap((each) => each.resources),
            not_judged: found.flatMap((each) => each.not_judged),
            others: found.reduce((sum, each) => sum + each.others, 0),
            notes: [...headNotes(plan), ...new Set(found.flatMap((each) => each.notes))],
        },
        files,
    };
}
/** A stack of one name may be in several accounts and Regions: the template is for each. */
function placesOf(members) {
    const places = members.map(({ account, region }) => ({ account, region }));
    return [...new Map(places.map((place) => [`${place.account} ${place.region}`, place])).values()];
}
function isIn(place) {
    return ({ account, region }) => (place.account ?? account) === account && (place.region ?? region) === region;
}
/** What the plan of a stack, and those of the stacks within it, make of the account. */
function judged(plan, members, files) {
    const resources = [];
    const not_judged = [];
    const notes = [];
    let others = 0;
    for (const [logical_id, { Type }] of Object.entries(plan.template.Resources)) {
        const address = plan.addressOf(logical_id);
        const not = (why) => not_judged.push({ source_type: Type, address, why });
        const nested = Type === NESTED ? nestedOf(plan, logical_id) : undefined;
        if (typeof nested === "string")
            not(nested);
        else if (nested !== undefined) {
            files.set(address, nested.file);
            const inner = judged(nested.plan, members, files);
            resources.push(...inner.resources);
            not_judged.push(...inner.not_judged);
            notes.push(...inner.notes);
            others += inner.others;
        }
        else if (mappingOf(Type) === undefined) {
            if (isNear(Type) && Type !== NESTED)
                not("keyproof does not judge this type");
            else
                others += 1;
        }
        else {
            const planned = plan.plannedOf(logical_id);
            if (typeof planned === "string")
                not(planned);
            else if (planned !== undefined && planned !== null)
                resources.push(planned);
        }
    }
    resources.push(...goneResources(plan, members));
    if (plan.template.loops.length > 0) {
        const why = "loops (Fn::ForEach) are a transform's: give the template as it is deployed (aws cloudformation get-template --template-stage Processed)";
        not_judged.push({ source_type: "Fn::ForEach", address: plan.addressOf("Fn::ForEach"), why });
    }
    return { resources, not_judged, others, notes: [...bodyNotes(plan), ...silentAliases(plan), ...notes] };
}
/** The plan of a nested stack that is made; undefined for one that its condition leaves out. */
function nestedOf(plan, logical_id) {
    const condition = plan.template.Resources[logical_id]?.Condition;
    const holds = condition === undefined ? true : plan.resolver.condition(condition);
    if (holds === false)
        return undefined;
    if (holds !== true)
        return `whether its condition ${condition} holds is known only when it is deployed`;
    return plan.nested.plan(logical_id);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/program/src/iac/source/hcl.js


/**
 * Loads the parser of HCL from its folder: `index.js` (web-tree-sitter as CommonJS, which is why it is no import),
 * `web-tree-sitter.wasm` and `tree-sitter-hcl.wasm`.
 */
async function loadHcl(folder) {
    const pathOf = (name) => (0,external_node_url_.fileURLToPath)(new URL(name, folder));
    const { Parser, Language } = (0,external_node_module_.createRequire)(new URL("package.json", folder))("./index.js");
    await Parser.init({ locateFile: () => pathOf("web-tree-sitter.wasm") });
    const parser = new Parser();
    parser.setLanguage(await Language.load(pathOf("tree-sitter-hcl.wasm")));
    return (text, file) => {
        const tree = parser.parse(text);
        if (tree === null)
            return { file, blocks: [], error_line: 1 };
        try {
            return readFile(tree.rootNode, file);
        }
        finally {
            tree.delete();
        }
    };
}
function readFile(root, file) {
    const body = childrenOf(root).find(({ type }) => type === "body");
    const blocks = body === undefined ? [] : bodyOf(body, file).blocks;
    return root.hasError ? { file, blocks, error_line: errorLine(root) } : { file, blocks };
}
function bodyOf(body, file) {
    const attributes = new Map();
    const blocks = [];
    for (const node of body === undefined ? [] : childrenOf(body)) {
        if (node.type === "block")
            blocks.push(blockOf(node, file));
        if (node.type === "attribute") {
            const attribute = attributeOf(node);
            attributes.set(attribute.name, attribute);
        }
    }
    return { attributes, blocks };
}
function blockOf(node, file) {
    const parts = childrenOf(node);
    const [type = "", ...labels] = parts.flatMap((part) => labelOf(part) ?? []);
    const body = parts.find((part) => part.type === "body");
    return { type, labels, file, ...linesOf(node), ...bodyOf(body, file) };
}
/** The text of an identifier or of a quoted label. */
function labelOf(node) {
    if (node.type === "identifier")
        return node.text;
    if (node.type !== "string_lit")
        return undefined;
    return childrenOf(node)
        .filter(({ type }) => type === "template_literal")
        .map(({ text }) => text)
        .join("");
}
function attributeOf(node) {
    const [name_node, expression] = childrenOf(node);
    const name = name_node?.text ?? "";
    const reference = expression === undefined ? undefined : referenceOf(expression);
    const text = name === "source" && expression !== undefined ? literalOf(expression) : undefined;
    return {
        name,
        ...linesOf(node),
        ...(reference === undefined ? {} : { reference }),
        ...(text === undefined ? {} : { text }),
    };
}
/** The parts of an expression that only names something, with or without the quotes of `"${…}"`. */
function referenceOf(expression) {
    const [head, ...rest] = childrenOf(expression);
    if (head?.type === "template_expr")
        return wrapped(head);
    if (head?.type !== "variable_expr")
        return undefined;
    if (!rest.every(({ type }) => type === "get_attr" || type === "index"))
        return undefined;
    const members = rest.filter(({ type }) => type === "get_attr").map((part) => childrenOf(part)[0]?.text ?? "");
    return [head.text, ...members];
}
function wrapped(template) {
    const parts = childrenOf(template).flatMap(childrenOf);
    const inner = parts.filter(({ type }) => type !== "quoted_template_start" && type !== "quoted_template_end");
    const [only, ...others] = inner;
    if (only?.type !== "template_interpolation" || others.length > 0)
        return undefined;
    const expression = childrenOf(only).find(({ type }) => type === "expression");
    return expression === undefined ? undefined : referenceOf(expression);
}
function literalOf(expression) {
    const [value] = childrenOf(expression);
    const [literal] = value?.type === "literal_value" ? childrenOf(value) : [];
    return literal === undefined ? undefined : labelOf(literal);
}
function childrenOf(node) {
    return node.namedChildren.filter((child) => child !== null);
}
/** A node that ends at the beginning of a line, as a heredoc does, ends on the line before. */
function linesOf({ startPosition, endPosition }) {
    const start_line = startPosition.row + 1;
    const end_row = endPosition.column === 0 ? endPosition.row - 1 : endPosition.row;
    return { start_line, end_line: Math.max(start_line, end_row + 1) };
}
/** The first line that could not be understood. Walks only where the parser says that an error is below. */
function errorLine(root) {
    let node = root;
    while (!node.isError && !node.isMissing) {
        const next = node.children.find((child) => child?.hasError === true || child?.isMissing === true);
        if (next == null)
            break;
        node = next;
    }
    return node.startPosition.row + 1;
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/carriers.js
function carrier(type, ...attributes) {
    return { type, attributes };
}
const ALARMS = [carrier("metric_alarm", "metrics")];
const TRAILS = [carrier("trail", "is_logging", "selectors")];
const RECORDERS = [carrier("config_recorder", "strategy"), carrier("config_recorder_status", "is_recording")];
/** Resource type -> facet -> the planned resources that a facet follows from. A facet that is not here has no source. */
const CARRIERS = {
    kms_key: {
        metadata: [carrier("kms_key")],
        rotation: [carrier("kms_key", "rotation_enabled", "rotation_period_in_days")],
        policy: [carrier("kms_key_policy", "policy"), carrier("kms_key", "policy")],
        tags: [carrier("kms_key", "tags")],
        aliases: [carrier("kms_alias", "target_key"), carrier("kms_key")],
        grants: [carrier("kms_grant", "operations")],
        key_rotations: [carrier("kms_key", "valid_to", "has_material")],
        external_access: [carrier("kms_key_policy", "policy"), carrier("kms_key", "policy")],
        alarms: ALARMS,
        primary: [carrier("kms_key", "primary_arn")],
    },
    kms_custom_key_store: {
        metadata: [carrier("kms_custom_key_store")],
        cluster: [carrier("kms_custom_key_store", "cloudhsm_cluster_id"), carrier("cloudhsm_cluster")],
        keys: [carrier("kms_custom_key_store")],
    },
    cloudhsm_cluster: {
        metadata: [carrier("cloudhsm_hsm"), carrier("cloudhsm_cluster")],
        vpc: [carrier("vpc")],
        subnets: [carrier("subnet", "map_public_ip_on_launch", "cidr_block"), carrier("cloudhsm_cluster", "subnet_ids")],
        route_tables: [
            carrier("route", "route"),
            carrier("route_table_association", "route_table_id"),
            carrier("main_route_table_association", "route_table_id"),
            carrier("route_table", "routes"),
        ],
        security_groups: [carrier("security_group_rule", "permission"), carrier("security_group", "ingress", "egress")],
        network_acls: [
            carrier("network_acl_rule", "entry"),
            carrier("network_acl_association", "subnet_id"),
            carrier("network_acl", "entries"),
        ],
        network_interfaces: [carrier("network_interface", "group_ids")],
        client_interfaces: [carrier("network_interface", "group_ids")],
        flow_logs: [carrier("flow_log", "traffic_type")],
        log_group: [carrier("log_group", "retention_in_days", "kms_key_id")],
        alarms: ALARMS,
        key_stores: [carrier("kms_custom_key_store", "cloudhsm_cluster_id")],
        backups: [carrier("cloudhsm_cluster", "backup_retention_in_days")],
    },
    region: {
        trails: TRAILS,
        trail_status: TRAILS,
        event_selectors: [carrier("trail", "selectors")],
        trail_keys: [carrier("trail", "kms_key_id")],
        config_recorders: RECORDERS,
        config_recorder_settings: RECORDERS,
        config_recorder_status: [carrier("config_recorder_status", "is_recording")],
        guardduty_detectors: [carrier("guardduty_detector", "enabled")],
        guardduty_detector_settings: [carrier("guardduty_detector", "enabled")],
        security_hub: [carrier("security_hub_account")],
        access_analyzers: [carrier("access_analyzer", "type")],
        key_deletion_filters: [carrier("metric_filter", "pattern"), carrier("metric_alarm")],
    },
};
/** What makes a resource part of another: the attributes that hold the other's id, ARN or name. */
const PART_OF = {
    kms_key_policy: ["key"],
    kms_alias: ["target_key"],
    kms_grant: ["key"],
    kms_custom_key_store: ["cloudhsm_cluster_id"],
    cloudhsm_hsm: ["cluster_id"],
    route: ["route_table_id"],
    route_table: ["vpc_id"],
    route_table_association: ["route_table_id", "subnet_id"],
    main_route_table_association: ["route_table_id", "vpc_id"],
    security_group_rule: ["group_id"],
    network_acl: ["vpc_id"],
    network_acl_rule: ["network_acl_id"],
    network_acl_association: ["network_acl_id", "subnet_id"],
    network_interface: ["subnet_id", "group_ids"],
    flow_log: ["resource_id"],
    log_group: ["name"],
    metric_alarm: ["name"],
    metric_filter: ["name", "log_group_name"],
    trail: ["name"],
    config_recorder: ["name"],
    config_recorder_status: ["name"],
    access_analyzer: ["name"],
};
/** How Terraform's AWS provider calls an attribute, where it has another name for it than AWS. */
const TERRAFORM_NAMES = {
    kms_key: {
        spec: ["customer_master_key_spec"],
        usage: ["key_usage"],
        enabled: ["is_enabled", "enabled"],
        primary_arn: ["primary_key_arn"],
        rotation_enabled: ["enable_key_rotation"],
        has_material: ["key_material_base64"],
        origin: ["custom_key_store_id"],
    },
    kms_key_policy: { key: ["key_id"] },
    kms_alias: { target_key: ["target_key_id"] },
    kms_grant: { key: ["key_id"] },
    kms_custom_key_store: {
        name: ["custom_key_store_name"],
        type: ["custom_key_store_type"],
        cloudhsm_cluster_id: ["cloud_hsm_cluster_id"],
        xks_connectivity: ["xks_proxy_connectivity"],
        xks_uri_endpoint: ["xks_proxy_uri_endpoint"],
        xks_uri_path: ["xks_proxy_uri_path"],
        xks_vpc_endpoint_service_name: ["xks_proxy_vpc_endpoint_service_name"],
    },
    route_table: { routes: ["route"] },
    route: { route: ["destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"] },
    security_group_rule: {
        permission: ["cidr_ipv4", "cidr_ipv6", "cidr_blocks", "ipv6_cidr_blocks", "source_security_group_id"],
    },
    network_acl: { entries: ["ingress", "egress"] },
    network_acl_rule: { entry: ["rule_action"] },
    network_interface: { group_ids: ["security_groups"] },
    metric_alarm: { metrics: ["dimensions", "metric_name", "metric_query"] },
    trail: {
        is_logging: ["enable_logging"],
        selectors: ["advanced_event_selector", "event_selector"],
        log_file_validation_enabled: ["enable_log_file_validation"],
        cloud_watch_logs_log_group_arn: ["cloud_watch_logs_group_arn"],
    },
    config_recorder: { strategy: ["recording_group"] },
    config_recorder_status: { is_recording: ["is_enabled"] },
    guardduty_detector: { enabled: ["enable"] },
};
/** How CloudFormation calls an attribute, where that is not its name in capitals. */
const CLOUDFORMATION_NAMES = {
    kms_key: {
        spec: ["KeySpec"],
        usage: ["KeyUsage"],
        policy: ["KeyPolicy"],
        primary_arn: ["PrimaryKeyArn"],
        rotation_enabled: ["EnableKeyRotation"],
    },
    kms_alias: { name: ["AliasName"], target_key: ["TargetKeyId"] },
    cloudhsm_cluster: { tags: ["Tags"], backup_retention_in_days: ["BackupRetentionPolicy"] },
    route: { route: ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"] },
    security_group: { ingress: ["SecurityGroupIngress"], egress: ["SecurityGroupEgress"] },
    security_group_rule: { permission: ["CidrIp", "CidrIpv6"] },
    network_acl_rule: { entry: ["RuleAction"] },
    network_interface: { group_ids: ["GroupSet"] },
    metric_alarm: { metrics: ["Dimensions", "MetricName", "Metrics"] },
    metric_filter: { pattern: ["FilterPattern"] },
    trail: { selectors: ["AdvancedEventSelectors", "EventSelectors"] },
    config_recorder: { strategy: ["RecordingGroup"] },
    guardduty_detector: { enabled: ["Enable"] },
};
/** The names that a source may have for an attribute of the model. */
function sourceNames(kind, type, attribute) {
    const names = kind === "terraform" ? TERRAFORM_NAMES : CLOUDFORMATION_NAMES;
    return names[type]?.[attribute] ?? [kind === "terraform" ? attribute : pascalCase(attribute)];
}
function pascalCase(name) {
    return name
        .split("_")
        .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
        .join("");
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/locate.js


/** So many places of one finding are told. */
const MAXIMUM_LOCATIONS = 5;
/** What of a planned change tells where its resources are written. */
function sourcedResources({ resources }) {
    return resources.map((resource) => ({
        address: resource.address,
        type: resource.type,
        identities: [
            ...(resource.arn === undefined ? [resource.id ?? []] : [resource.arn]).flat(),
            plannedId(resource.address),
        ],
        part_of: partsOf(resource),
        ...(resource.region === undefined ? {} : { region: resource.region }),
        changed: resource.action !== "none",
        replaced_by: resource.replaced_by,
    }));
}
function partsOf({ type, before, after }) {
    const names = PART_OF[type] ?? [];
    const values = [after, before].flatMap((attributes) => names.map((name) => attributes?.[name]));
    return values.flat().filter((value) => typeof value === "string");
}
/** Finds the places of findings. With several sources, the one that names the resource answers. */
function createLocator(sources) {
    const indexed = sources.map((source) => ({ source, index: indexOf(source.resources) }));
    return (resource, rule) => {
        for (const { source, index } of indexed) {
            const locations = locate(source, index, resource, rule);
            if (locations.length > 0)
                return locations;
        }
        return [];
    };
}
function indexOf(resources) {
    return {
        by_identity: locate_grouped(resources, ({ identities }) => identities),
        by_whole: locate_grouped(resources, ({ part_of }) => part_of),
        changed: locate_grouped(resources.filter(({ changed }) => changed), ({ type }) => [type]),
    };
}
function locate_grouped(resources, keysOf) {
    const groups = new Map();
    for (const resource of resources) {
        for (const key of new Set(keysOf(resource)))
            groups.set(key, [...(groups.get(key) ?? []), resource]);
    }
    return groups;
}
function locate(source, index, resource, rule) {
    const own = locate_named(index, [resource.arn, idIn(resource.arn)], resource);
    const related = relatedTo(index, resource, own);
    const places = carriersOf(rule).flatMap((carrier) => related
        .filter(({ type }) => type === carrier.type)
        .map((sourced) => ({ sourced, found: source.find(sourced.address, attributesOf(source, sourced, carrier)) })));
    // What the change touches first, then where the attribute itself is written.
    const rank = ({ sourced, found }) => (sourced.changed ? 0 : 2) + (found.some(({ attribute }) => attribute !== undefined) ? 0 : 1);
    const ranked = places.toSorted((a, b) => rank(a) - rank(b));
    const chosen = ranked.length > 0
        ? ranked
        : own.map((sourced) => ({ sourced, found: source.find(sourced.address, sourced.replaced_by) }));
    const locations = chosen.flatMap(({ sourced: { address }, found }) => found.map((each) => locationOf(each, address)));
    return locate_distinct(locations).slice(0, MAXIMUM_LOCATIONS);
}
function locationOf({ file, start_line, end_line, attribute }, address) {
    return { file, start_line, end_line, address, ...(attribute === undefined ? {} : { attribute }) };
}
/** What a rule's verdict follows from: by the facets that it judges by, unless its METADATA names the attributes. */
function carriersOf({ type, selects_by, judges_by, unseen = [], also_reads = [], decided_by, }) {
    const by_facet = CARRIERS[type] ?? {};
    const judging = [...judges_by, ...unseen, ...also_reads];
    const facets = judging.length > 0 ? judging : selects_by;
    // The metadata are a bit of everything: they are the last to have decided.
    const ordered = [
        ...facets.filter((facet) => facet !== "metadata"),
        ...facets.filter((facet) => facet === "metadata"),
    ];
    const carriers = ordered.flatMap((facet) => by_facet[facet] ?? []);
    if (decided_by === undefined)
        return carriers;
    return [{ type: type, attributes: decided_by }, ...carriers.filter((each) => each.type !== type)];
}
/** In the source's words; of what is replaced, first what replaces it. */
function attributesOf({ kind }, { type, replaced_by }, { attributes }) {
    return [...attributes.flatMap((attribute) => sourceNames(kind, type, attribute)), ...replaced_by];
}
/** The resource's own entries, and all that it names or that is part of it or of what it names. */
function relatedTo(index, resource, own) {
    const strings = new Set(own.flatMap(({ identities, part_of }) => [...identities, ...part_of]));
    collectStrings(resource, strings);
    strings.add(idIn(resource.arn));
    const of_region = isWholeRegion(resource.arn) ? [...index.changed.values()].flat() : [];
    const here = of_region.filter(({ region }) => region === undefined || region === resource.region);
    return [...new Set([...own, ...locate_named(index, [...strings], resource), ...partsNamed(index, [...strings]), ...here])];
}
function locate_named(index, names, { region }) {
    const planned = names.flatMap((name) => plannedIn(name) ?? []);
    const found = [...names, ...planned].flatMap((name) => index.by_identity.get(name) ?? []);
    // Related multi-Region keys share their id.
    return found.filter((each) => each.region === undefined || each.region === region);
}
function partsNamed(index, names) {
    return names.flatMap((name) => index.by_whole.get(name) ?? []);
}
/** The name that the change has for what does not exist yet, in the ARN that stands for it. */
function plannedIn(arn) {
    const at = arn.indexOf(":planned/");
    return at < 0 || !arn.startsWith("arn:") ? undefined : plannedId(arn.slice(at + ":planned/".length));
}
/** `key-id` of `…:key/key-id`. */
function idIn(arn) {
    return arn.slice(arn.lastIndexOf("/") + 1);
}
function isWholeRegion(arn) {
    return arn.split(":")[2] === "keyproof" && arn.endsWith(":region");
}
/** Every text in a value, as the ids that it may be. */
function collectStrings(value, into) {
    if (typeof value === "string")
        into.add(value);
    else if (typeof value === "object" && value !== null) {
        for (const member of Object.values(value))
            collectStrings(member, into);
    }
}
function locate_distinct(locations) {
    return [...new Map(locations.map((each) => [JSON.stringify(each), each])).values()];
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/terraform_address.js
/** Undefined where the text is no address of a resource. A key in brackets may hold any text, quoted. */
function parseTerraformAddress(address) {
    const parts = terraform_address_partsOf(address);
    if (parts === undefined)
        return undefined;
    const modules = [];
    let at = 0;
    while (parts[at]?.name === "module") {
        const { name } = parts[at + 1] ?? {};
        if (name === undefined)
            return undefined;
        modules.push(name);
        at += 2;
    }
    const is_data = parts[at]?.name === "data";
    const [type, name, ...rest] = parts.slice(is_data ? at + 1 : at);
    if (type === undefined || name === undefined || rest.length > 0)
        return undefined;
    const mode = is_data ? "data" : "resource";
    return { modules, mode, type: type.name, name: name.name, indexed: name.indexed };
}
/** The names between the dots, each with or without a key. Read by character, since keys hold dots and brackets too. */
function terraform_address_partsOf(address) {
    const parts = [];
    let at = 0;
    while (at < address.length) {
        const start = at;
        while (at < address.length && address[at] !== "." && address[at] !== "[")
            at++;
        const name = address.slice(start, at);
        if (name === "")
            return undefined;
        const indexed = address[at] === "[";
        if (indexed) {
            const end = endOfKey(address, at);
            if (end === undefined)
                return undefined;
            at = end;
        }
        parts.push({ name, indexed });
        if (at === address.length)
            return parts;
        if (address[at] !== ".")
            return undefined;
        at++;
    }
    return undefined;
}
/** Where the text goes on after the `]` of the key that begins at `start`. */
function endOfKey(text, start) {
    let quoted = false;
    for (let at = start + 1; at < text.length; at++) {
        const character = text[at];
        if (quoted && character === "\\")
            at++;
        else if (character === '"')
            quoted = !quoted;
        else if (character === "]" && !quoted)
            return at + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/terraform_json.js



/** How many labels the blocks of a type have: `resource` → type → name. */
const LABELS = { resource: 2, data: 2, module: 1, locals: 0, removed: 0 };
/** The blocks of a .tf.json file (https://developer.hashicorp.com/terraform/language/syntax/json). */
function readTerraformJson(text, file) {
    const parsed = (0,yaml/* parseYaml */.h)(text, "json");
    if ((0,yaml/* isRefused */.H)(parsed))
        return { file, blocks: [], error_line: parsed.line };
    const { document, lines: counter } = parsed;
    return { file, blocks: blocksOf(document.contents, { counter, file }) };
}
function blocksOf(root, place) {
    return pairsOf(root).flatMap((pair) => {
        const type = yaml_file_keyOf(pair);
        const depth = LABELS[type];
        return depth === undefined ? [] : labelled(pair, { type, labels: [], depth }, place);
    });
}
/** Goes down through the labels to the bodies; any level may be an array of the same. */
function labelled(pair, { type, labels, depth }, place) {
    if (depth > 0) {
        return pairsOf(pair.value).flatMap((inner) => labelled(inner, { type, labels: [...labels, yaml_file_keyOf(inner)], depth: depth - 1 }, place));
    }
    const bodies = (0,dist/* isSeq */.oP)(pair.value) ? pair.value.items : [pair.value];
    return bodies.map((body) => ({
        type,
        labels,
        file: place.file,
        ...terraform_json_linesOf(pair, place.counter),
        attributes: new Map(pairsOf(body).map((each) => {
            const attribute = terraform_json_attributeOf(each, place.counter);
            return [attribute.name, attribute];
        })),
        blocks: [],
    }));
}
function terraform_json_attributeOf(pair, counter) {
    const name = yaml_file_keyOf(pair);
    const value = (0,dist/* isScalar */.jn)(pair.value) && typeof pair.value.value === "string" ? pair.value.value : undefined;
    const reference = value === undefined ? undefined : terraform_json_referenceOf(value);
    return {
        name,
        ...terraform_json_linesOf(pair, counter),
        ...(reference === undefined ? {} : { reference }),
        ...(name === "source" && value !== undefined ? { text: value } : {}),
    };
}
/** The parts of `${data.aws_iam_policy_document.pin.json}`. */
function terraform_json_referenceOf(value) {
    if (!value.startsWith("${") || !value.endsWith("}"))
        return undefined;
    const inner = value.slice(2, -1).trim();
    return /^[\w.-]+$/.test(inner) ? inner.split(".") : undefined;
}
function pairsOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.flatMap(pairsOf);
    if (!(0,dist/* isMap */.jh)(node) || (0,dist/* isAlias */.Vj)(node))
        return [];
    return node.items;
}
function terraform_json_linesOf({ key, value }, counter) {
    const start = key?.range?.[0] ?? 0;
    const end = value?.range?.[1] ?? start;
    const start_line = counter.linePos(start).line;
    return { start_line, end_line: Math.max(start_line, counter.linePos(Math.max(start, end - 1)).line) };
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/terraform.js




/** References are followed so far: a local value of a local value and so on. */
const MAXIMUM_STEPS = 8;
const MANIFEST = ".terraform/modules/modules.json";
const manifest = classic_schemas.object({ Modules: classic_schemas.array(classic_schemas.object({ Key: classic_schemas.string(), Dir: classic_schemas.string() })) });
/** The source of the root module in `folder` (from the repository's root). Files are read when they are first asked about. */
function terraformSource(tree, folder, read_hcl) {
    const loaded = new Map();
    const modules = new Map();
    const installed = installedModules(tree, folder);
    const filesOf = (of) => {
        const files = loaded.get(of) ?? readFolder(tree, of, read_hcl);
        loaded.set(of, files);
        return files;
    };
    const moduleAt = (path) => {
        const key = path.join(".");
        if (!modules.has(key))
            modules.set(key, openModule(path));
        return modules.get(key);
    };
    const openModule = (path) => {
        if (path.length === 0)
            return { folder, files: filesOf(folder) };
        const caller = moduleAt(path.slice(0, -1));
        const block = caller && blocksNamed(caller, "module", path.slice(-1))[0];
        if (caller === undefined || block === undefined)
            return undefined;
        const of = installed.get(path.join(".")) ?? localFolder(caller.folder, block.attributes.get("source")?.text);
        return { folder: of ?? "", files: of === undefined ? [] : filesOf(of), call: { block, caller } };
    };
    return {
        find: (text, attributes) => {
            // A deposed object stands where its address does: `aws_kms_key.pin (deposed 00000000)`.
            const address = parseTerraformAddress(text.split(" (deposed ", 1)[0] ?? "");
            return address === undefined ? [] : terraform_findIn(moduleAt, address, attributes);
        },
        warnings: () => [...loaded.values()].flat().flatMap(warningOf),
    };
}
function warningOf({ file, error_line }) {
    if (error_line === undefined)
        return [];
    return [
        `${file}: line ${error_line} cannot be read as Terraform, so findings stand on the file and not on its lines`,
    ];
}
function terraform_findIn(moduleAt, address, attributes) {
    const { modules, mode, type, name, indexed } = address;
    const module = moduleAt(modules);
    if (module === undefined)
        return removedFrom(moduleAt, modules);
    if (module.files.length === 0 && module.call !== undefined)
        return [headOf(module, module.call.block)];
    const blocks = blocksNamed(module, mode, [type, name]);
    const block = blocks.at(-1);
    if (block === undefined)
        return terraform_gone(module, `${type}.${name}`);
    if (isBroken(module, block.file))
        return [topOf(block.file)];
    for (const wanted of attributes) {
        const holder = blocks.find((each) => each.attributes.has(wanted));
        const attribute = holder?.attributes.get(wanted);
        if (holder !== undefined && attribute !== undefined)
            return withOrigins(module, holder, attribute);
        const nested = blocks.flatMap((each) => each.blocks).find((each) => terraform_nameOf(each) === wanted);
        if (nested !== undefined)
            return [{ ...terraform_placeOf(nested), attribute: wanted }];
    }
    const repeated = indexed ? (block.attributes.get("for_each") ?? block.attributes.get("count")) : undefined;
    if (attributes.length === 0 && repeated !== undefined)
        return withOrigins(module, block, repeated);
    return [headOf(module, block)];
}
/** A block that `dynamic` makes has the name of its label. */
function terraform_nameOf({ type, labels }) {
    return type === "dynamic" ? (labels[0] ?? "") : type;
}
/** The module is gone too: what is left of it is the nearest module around it. */
function removedFrom(moduleAt, path) {
    for (let depth = path.length - 1; depth >= 0; depth--) {
        const module = moduleAt(path.slice(0, depth));
        if (module !== undefined)
            return terraform_gone(module, `module.${path[depth] ?? ""}`);
    }
    return [];
}
/** A block that is not there any more: the `removed` block that says so, else the file where its neighbours are. */
function terraform_gone(module, from) {
    const removed = module.files
        .flatMap(({ blocks }) => blocks)
        .find(({ type, attributes }) => type === "removed" && attributes.get("from")?.reference?.join(".") === from);
    if (removed !== undefined)
        return [terraform_placeOf(removed)];
    const names = module.files.map(({ file }) => file);
    const broken = module.files.find(({ error_line }) => error_line !== undefined)?.file;
    const file = broken ?? names.find((each) => external_node_path_.posix.basename(each) === "main.tf") ?? names[0];
    return file === undefined ? [] : [topOf(file)];
}
function headOf(module, { file, start_line }) {
    return isBroken(module, file) ? topOf(file) : { file, start_line, end_line: start_line };
}
function topOf(file) {
    return { file, start_line: 1, end_line: 1 };
}
function terraform_placeOf({ file, start_line, end_line }) {
    return { file, start_line, end_line };
}
function isBroken({ files }, file) {
    return files.some((each) => each.file === file && each.error_line !== undefined);
}
/** An attribute, after what its value comes from: the deciding place is first. */
function withOrigins(module, block, attribute) {
    const found = [foundOf(block.file, attribute)];
    let current = originOf(module, block, attribute);
    for (let step = 0; current !== undefined && step < MAXIMUM_STEPS; step++) {
        found.unshift(current.place);
        current = current.next?.();
    }
    return found;
}
/** What a reference leads to, in this module or in the one that calls it. */
function originOf(module, holder, { reference }) {
    const [kind, first = "", second = ""] = reference ?? [];
    if (kind === "each")
        return attributeOrigin(module, [holder], "for_each");
    if (kind === "local")
        return attributeOrigin(module, blocksNamed(module, "locals", []), first);
    if (kind === "var") {
        if (module.call === undefined)
            return defaultOf(module, first);
        const { block, caller } = module.call;
        return attributeOrigin(caller, [block], first) ?? defaultOf(module, first);
    }
    if (kind !== "data")
        return undefined;
    const [data] = blocksNamed(module, "data", [first, second]);
    return data === undefined || isBroken(module, data.file) ? undefined : { place: terraform_placeOf(data) };
}
function defaultOf(module, name) {
    return attributeOrigin(module, blocksNamed(module, "variable", [name]), "default");
}
function attributeOrigin(module, blocks, name) {
    const block = blocks.find(({ attributes }) => attributes.has(name));
    const attribute = block?.attributes.get(name);
    if (block === undefined || attribute === undefined || isBroken(module, block.file))
        return undefined;
    return { place: foundOf(block.file, attribute), next: () => originOf(module, block, attribute) };
}
function foundOf(file, { name, start_line, end_line }) {
    return { file, start_line, end_line, attribute: name };
}
/** Blocks of a type with these labels; those of override files first, since what they say counts. */
function blocksNamed({ files }, type, labels) {
    const named = files.flatMap(({ blocks }) => blocks.filter((block) => block.type === type && block.labels.join("\n") === labels.join("\n")));
    return [...named.filter(({ file }) => isOverride(file)), ...named.filter(({ file }) => !isOverride(file))];
}
function isOverride(file) {
    const stem = external_node_path_.posix.basename(file).replace(/\.tf(\.json)?$/, "");
    return stem === "override" || stem.endsWith("_override");
}
function readFolder(tree, folder, read_hcl) {
    const names = [...(tree.list(folder) ?? [])].sort();
    return names.flatMap((name) => {
        if (!name.endsWith(".tf") && !name.endsWith(".tf.json"))
            return [];
        const file = external_node_path_.posix.join(folder, name);
        const text = tree.read(file);
        if (text === undefined)
            return [];
        return [name.endsWith(".json") ? readTerraformJson(text, file) : read_hcl(text, file)];
    });
}
/** Where `terraform init` put the modules: key (`security.hsm`) -> folder from the repository's root. */
function installedModules(tree, folder) {
    const text = tree.read(external_node_path_.posix.join(folder, MANIFEST));
    const parsed = text === undefined ? undefined : manifest.safeParse(parseJson(text));
    const modules = parsed?.success === true ? parsed.data.Modules : [];
    return new Map(modules.flatMap(({ Key, Dir }) => (Key === "" ? [] : [[Key, external_node_path_.posix.join(folder, Dir)]])));
}
/** The folder of a module beside the caller's; undefined for one from elsewhere. */
function localFolder(caller, source) {
    if (source === undefined || !(source.startsWith("./") || source.startsWith("../")))
        return undefined;
    return external_node_path_.posix.join(caller, source);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/terraform_state.js


/** Of a state file, version 4: what tells which live resource an address is. Everything else is dropped as it is read. */
const state = classic_schemas.object({
    version: classic_schemas.literal(4),
    resources: classic_schemas.array(classic_schemas.object({
        module: classic_schemas.string().optional(),
        mode: classic_schemas.string(),
        type: classic_schemas.string(),
        name: classic_schemas.string(),
        instances: classic_schemas.array(classic_schemas.object({
            index_key: classic_schemas.union([classic_schemas.string(), classic_schemas.number()]).optional(),
            attributes: classic_schemas.object({ id: classic_schemas.string().nullish(), arn: classic_schemas.string().nullish() }).nullish(),
        })),
    })),
});
/** A state file larger than this is refused. */
const MAXIMUM_STATE_BYTES = 200_000_000;
/**
 * The resources of a Terraform state file, by their ids and ARNs alone: no other value of the state is kept.
 * `plannedTypeOf` says what a type of Terraform's is in the model, undefined for what is not judged.
 *
 * @throws ConfigurationError where the text is no state file, saying what to give instead.
 */
function readTerraformState(text, file, plannedTypeOf) {
    const parsed = state.safeParse(parse(text, file));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`--terraform-state ${file}: ${terraform_state_whatItIs(text)}`);
    return parsed.data.resources.flatMap(({ module, mode, type, name, instances }) => {
        const planned = mode === "managed" ? plannedTypeOf(type) : undefined;
        if (planned === undefined)
            return [];
        const address = `${module === undefined ? "" : `${module}.`}${type}.${name}`;
        return instances.map(({ index_key, attributes }) => ({
            address: index_key === undefined ? address : `${address}[${JSON.stringify(index_key)}]`,
            type: planned,
            identities: [attributes?.arn ?? attributes?.id ?? []].flat(),
            part_of: [],
            changed: false,
            replaced_by: [],
        }));
    });
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* ConfigurationError */.j1(`--terraform-state ${file}: this is no JSON: give the output of "terraform state pull"`);
    }
}
/** What the file is instead. Says nothing that stands in it. */
function terraform_state_whatItIs(text) {
    const other = classic_schemas.object({ format_version: classic_schemas.string(), resource_changes: classic_schemas.unknown() }).safeParse(JSON.parse(text));
    if (other.success)
        return "this is a plan, not a state: give it as --plan";
    const versioned = classic_schemas.object({ version: classic_schemas.number() }).safeParse(JSON.parse(text));
    if (!versioned.success)
        return 'this is no state of Terraform: give the output of "terraform state pull"';
    return `a state of version ${versioned.data.version}, and this version reads 4: run "terraform state pull" with Terraform 0.12 or later`;
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/plan.js


/** A plan as JSON longer than this is refused: one of 2,000 changes has about 10 MB. */
const MAXIMUM_PLAN_BYTES = 100_000_000;
const HOW = "run `terraform plan -out=plan.bin` and `terraform show -json plan.bin > plan.json`, and give plan.json";
const values = classic_schemas.record(classic_schemas.string(), classic_schemas.unknown()).nullish();
/** `resource_changes[]`, as far as it is read: https://developer.hashicorp.com/terraform/internals/json-format */
const resourceChange = classic_schemas.looseObject({
    address: classic_schemas.string().min(1).max(4096),
    previous_address: classic_schemas.string().optional(),
    module_address: classic_schemas.string().optional(),
    mode: classic_schemas.string(),
    type: classic_schemas.string(),
    name: classic_schemas.string(),
    index: classic_schemas.union([classic_schemas.string(), classic_schemas.number()]).nullish(),
    provider_name: classic_schemas.string().optional(),
    /** The key of an object that an earlier apply left over. */
    deposed: classic_schemas.string().optional(),
    change: classic_schemas.looseObject({
        actions: classic_schemas.array(classic_schemas.string()).min(1),
        before: values,
        after: values,
        after_unknown: classic_schemas.unknown().optional(),
        before_sensitive: classic_schemas.unknown().optional(),
        after_sensitive: classic_schemas.unknown().optional(),
        replace_paths: classic_schemas.array(classic_schemas.array(classic_schemas.union([classic_schemas.string(), classic_schemas.number()]))).nullish(),
        importing: classic_schemas.unknown().optional(),
    }),
});
const expressions = classic_schemas.record(classic_schemas.string(), classic_schemas.unknown());
/** A resource's block in `configuration`. */
const configuredResource = classic_schemas.looseObject({
    mode: classic_schemas.string().optional(),
    type: classic_schemas.string(),
    name: classic_schemas.string(),
    provider_config_key: classic_schemas.string().optional(),
    expressions: expressions.optional(),
    for_each_expression: classic_schemas.unknown().optional(),
});
const configuredModule = classic_schemas.lazy(() => classic_schemas.looseObject({
    resources: classic_schemas.array(configuredResource).optional(),
    outputs: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({ expression: classic_schemas.unknown().optional() })).optional(),
    module_calls: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({
        expressions: expressions.optional(),
        for_each_expression: classic_schemas.unknown().optional(),
        module: configuredModule.optional(),
    }))
        .optional(),
}));
const stateModule = classic_schemas.lazy(() => classic_schemas.looseObject({
    resources: classic_schemas.array(classic_schemas.looseObject({
        address: classic_schemas.string(),
        mode: classic_schemas.string().optional(),
        type: classic_schemas.string(),
        provider_name: classic_schemas.string().optional(),
        values,
    }))
        .optional(),
    child_modules: classic_schemas.array(stateModule).optional(),
}));
const plan = classic_schemas.looseObject({
    format_version: classic_schemas.string(),
    terraform_version: classic_schemas.string().optional(),
    resource_changes: classic_schemas.array(resourceChange).optional(),
    variables: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({ value: classic_schemas.unknown().optional() })).optional(),
    configuration: classic_schemas.looseObject({
        provider_config: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({ expressions: expressions.optional() })).optional(),
        root_module: configuredModule.optional(),
    })
        .optional(),
    prior_state: classic_schemas.looseObject({ values: classic_schemas.looseObject({ root_module: stateModule.optional() }).optional() }).optional(),
    errored: classic_schemas.boolean().optional(),
    complete: classic_schemas.boolean().optional(),
});
/**
 * Reads `terraform show -json` of a plan, of Terraform 1.5 and later or OpenTofu. `where` begins the message of an error.
 *
 * @throws ConfigurationError for whatever is no such plan, saying what it is and what to run.
 */
function parsePlan(bytes, where) {
    if (bytes.length > MAXIMUM_PLAN_BYTES) {
        throw new errors/* ConfigurationError */.j1(`${where}: larger than ${MAXIMUM_PLAN_BYTES} bytes: plan fewer root modules at a time, and give each plan with a --plan of its own`);
    }
    const text = textOf(bytes, where);
    const value = plan_parseJson(text, where);
    refuseOthers(value, where);
    const parsed = plan.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? []).map(String).join(".");
        throw new errors/* ConfigurationError */.j1(`${where}: this is no plan that keyproof can read (${place === "" ? "" : `${place}: `}${issue?.message ?? "not valid"}): ${HOW}`);
    }
    if (parsed.data.errored === true) {
        throw new errors/* ConfigurationError */.j1(`${where}: this plan ended in errors and is not whole: mend them, then ${HOW}`);
    }
    return parsed.data;
}
/** PowerShell's `>` writes UTF-16. */
function textOf(bytes, where) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.subarray(0, 2).toString("latin1") === "PK") {
        throw new errors/* ConfigurationError */.j1(`${where}: this is a plan in Terraform's own binary form: ${HOW}`);
    }
    const text = buffer[0] === 0xff && buffer[1] === 0xfe ? buffer.subarray(2).toString("utf16le") : buffer.toString("utf8");
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (plain.trim() === "")
        throw new errors/* ConfigurationError */.j1(`${where}: this file is empty: ${HOW}`);
    return plain;
}
function plan_parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const start = text.trimStart();
        const lines = start.startsWith('{"@level"');
        if (lines) {
            throw new errors/* ConfigurationError */.j1(`${where}: this is the log of \`terraform plan -json\`, not a plan: ${HOW}`, {
                cause,
            });
        }
        // What the parser says may quote the file, which holds secrets.
        const what = start.startsWith("{") ? "this is not whole, or no JSON" : "this is no JSON";
        throw new errors/* ConfigurationError */.j1(`${where}: ${what}: ${HOW}`, { cause: new Error("not JSON") });
    }
}
const shape = classic_schemas.record(classic_schemas.string(), classic_schemas.unknown());
/** What people give in place of a plan. */
function refuseOthers(value, where) {
    const parsed = shape.safeParse(value);
    const members = parsed.success ? parsed.data : {};
    const has = (name) => Object.hasOwn(members, name);
    if (has("lineage") || (has("serial") && has("resources"))) {
        throw new errors/* ConfigurationError */.j1(`${where}: this is a state file, not a plan: ${HOW}`);
    }
    if (has("Resources") && !has("format_version")) {
        throw new errors/* ConfigurationError */.j1(`${where}: this is a CloudFormation template: give it with --template`);
    }
    if (!has("format_version"))
        throw new errors/* ConfigurationError */.j1(`${where}: this is no plan: ${HOW}`);
    const version = String(members.format_version);
    if (!/^1\.\d+$/.test(version)) {
        throw new errors/* ConfigurationError */.j1(`${where}: has format version ${version.slice(0, 20)}, and this version of keyproof reads 1.x, which Terraform 1.5 and later and OpenTofu write: ${HOW}`);
    }
    if (!has("resource_changes") && !has("planned_values")) {
        throw new errors/* ConfigurationError */.j1(`${where}: this is the state as \`terraform show -json\` tells it, not a plan: ${HOW}`);
    }
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/values.js

/**
 * The values of one side of a change with what is not known and what is sensitive in their places: Terraform gives three
 * trees of one shape. A place that is unknown is absent from the values.
 */
function laidOver(value, unknown, sensitive) {
    if (sensitive === true)
        return SENSITIVE;
    if (unknown === true)
        return LATER;
    if (Array.isArray(value)) {
        return value.map((each, index) => laidOver(each, at(unknown, index), at(sensitive, index)));
    }
    if (!isObject(value)) {
        // An object or list of which nothing is known yet but its parts.
        if (value === undefined && isObject(unknown))
            return laidOver({}, unknown, sensitive);
        return value;
    }
    const names = new Set([...Object.keys(value), ...(isObject(unknown) ? Object.keys(unknown) : [])]);
    return Object.fromEntries([...names].map((name) => [name, laidOver(values_own(value, name), values_own(unknown, name), values_own(sensitive, name))]));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnsaid(value);
}
function values_own(value, name) {
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function at(value, index) {
    return Array.isArray(value) ? value[index] : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/place.js

/**
 * Where a resource is: by its own ARN, by its `region` (AWS provider 6), else by what its provider's block says and what
 * the ARNs of the provider's other resources say. A plan does not name the account that its credentials are of.
 */
function placer(plan, { blockOf }) {
    const providers = plan.configuration?.provider_config ?? {};
    const variables = plan.variables ?? {};
    const seen = new Map();
    const only = onlyProvider(providers);
    // What is destroyed has no block any more.
    const keyOf = (change) => blockOf(change)?.provider_config_key ?? only;
    for (const change of plan.resource_changes ?? []) {
        const key = keyOf(change);
        if (change.mode !== "managed" || key === undefined)
            continue;
        const found = ownPlace(change);
        const before = seen.get(key) ?? {};
        // With provider 6 one provider has resources of many Regions, which say so themselves.
        const says_region = typeof values_own(change.change.after ?? change.change.before, "region") === "string";
        seen.set(key, { ...(says_region ? { ...found, region: undefined } : found), ...before });
    }
    const known = accountOf(plan);
    return (change) => {
        const key = keyOf(change) ?? "";
        const block = values_own(providers[key], "expressions");
        const configured = {
            ...placed("account", accountIn(block)),
            ...placed("region", place_textOf(values_own(block, "region"), variables)),
        };
        const place = { ...(seen.get(key) ?? {}), ...configured, ...ownPlace(change) };
        return place.account === undefined ? { ...place, ...placed("account", known) } : place;
    };
}
/** The key of the one provider block for AWS; undefined where there are several, or none. */
function onlyProvider(providers) {
    const [key, second] = Object.keys(providers).filter((each) => {
        const name = values_own(providers[each], "name");
        return name === "aws" || (name === undefined && each === "aws");
    });
    return second === undefined ? key : undefined;
}
function placed(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function ownPlace({ change, type }) {
    const values = change.before ?? change.after;
    const region = values_own(values, "region") ?? values_own(change.after, "region") ?? regionOfZone(values_own(values, "availability_zone"));
    const arn = values_own(values, "arn");
    const [, , service, in_region, account] = typeof arn === "string" ? arn.split(":") : [];
    // A trail of all Regions has the ARN of its home.
    const found = service === undefined || type === "aws_cloudtrail" ? undefined : in_region;
    return {
        ...placed("account", account !== undefined && /^\d{12}$/.test(account) ? account : undefined),
        ...placed("region", typeof region === "string" && region !== "" ? region : found || undefined),
    };
}
/** `eu-central-1` of `eu-central-1a`. A local zone (`us-west-2-lax-1a`) is named after its Region too. */
function regionOfZone(zone) {
    return typeof zone === "string"
        ? /^[a-z]{2,8}(?:-[a-z]{2,12}){1,2}-\d{1,2}(?=[a-z]$|-[a-z])/.exec(zone)?.[0]
        : undefined;
}
/** What an expression says: a constant, or a variable of the root module. */
function place_textOf(expression, variables) {
    const constant = values_own(expression, "constant_value");
    if (typeof constant === "string")
        return constant;
    const references = values_own(expression, "references");
    const [first] = Array.isArray(references) ? references : [];
    if (typeof first !== "string" || !first.startsWith("var."))
        return undefined;
    const value = values_own(values_own(variables, first.slice("var.".length)), "value");
    return typeof value === "string" ? value : undefined;
}
/** The account of the role that the provider assumes, or the only one that it allows. */
function accountIn(block) {
    const roles = values_own(block, "assume_role");
    for (const role of Array.isArray(roles) ? roles : [roles]) {
        const arn = values_own(values_own(role, "role_arn"), "constant_value");
        const account = typeof arn === "string" ? arn.split(":")[4] : undefined;
        if (account !== undefined && /^\d{12}$/.test(account))
            return account;
    }
    const allowed = values_own(values_own(block, "allowed_account_ids"), "constant_value");
    const [only, second] = Array.isArray(allowed) ? allowed : [];
    return typeof only === "string" && second === undefined ? only : undefined;
}
/** What `data "aws_caller_identity"` answered, where the plan read one for the default provider alone. */
function accountOf(plan) {
    const found = new Set();
    const visit = (module) => {
        for (const { type, mode, values } of module?.resources ?? []) {
            const account = values_own(values, "account_id");
            if (mode === "data" && type === "aws_caller_identity" && typeof account === "string")
                found.add(account);
        }
        for (const child of module?.child_modules ?? [])
            visit(child);
    };
    visit(isObject(plan.prior_state?.values) ? plan.prior_state.values.root_module : undefined);
    const [only] = found;
    return found.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/references.js

/** How deep references are followed through outputs and variables of modules. */
const references_MAXIMUM_DEPTH = 20;
/** Of one expression; what stands behind is not looked at. */
const MAXIMUM_REFERENCES = 1000;
/** A reference that leads to no resource of the plan: a local, a variable of the root, a data source. */
const ELSEWHERE = { address: "", type: "" };
function isElsewhere({ address }) {
    return address === "";
}
/** Attributes that say which resource it is, so that a value made of one is a reference to it. */
const IDENTIFYING = new Set([
    "id",
    "arn",
    "key_id",
    "name",
    "cluster_id",
    "target_key_id",
    "target_key_arn",
    "analyzer_name",
    "alarm_name",
]);
/** What AWS makes along with a resource, under a name of its own: `aws_vpc.v.main_route_table_id`. */
const MADE_ALONG = {
    security_group_id: { by: "aws_cloudhsm_v2_cluster", as: "security_group_id", type: "aws_security_group" },
    main_route_table_id: { by: "aws_vpc", as: "main_route_table_id", type: "aws_route_table" },
    default_route_table_id: { by: "aws_vpc", as: "main_route_table_id", type: "aws_route_table" },
    default_network_acl_id: { by: "aws_vpc", as: "default_network_acl_id", type: "aws_network_acl" },
};
function referencesOf(plan) {
    const root = plan.configuration?.root_module ?? {};
    const by_block = new Map();
    for (const change of plan.resource_changes ?? []) {
        if (change.mode !== "managed" || change.deposed !== undefined)
            continue;
        const key = blockKey(change.module_address ?? "", change.type, change.name);
        by_block.set(key, [...(by_block.get(key) ?? []), change]);
    }
    const scopes = new Map();
    const scopeAt = (address) => {
        if (!scopes.has(address))
            scopes.set(address, scopeOf(root, address));
        return scopes.get(address);
    };
    const blocks = new Map();
    const blockOf = (change) => {
        const module = scopeAt(change.module_address ?? "")?.module;
        if (module === undefined)
            return undefined;
        let own = blocks.get(module);
        if (own === undefined) {
            own = new Map((module.resources ?? [])
                .filter(({ mode = "managed" }) => mode === "managed")
                .map((resource) => [`${resource.type}.${resource.name}`, resource]));
            blocks.set(module, own);
        }
        return own.get(`${change.type}.${change.name}`);
    };
    return {
        blockOf,
        named(change, attribute) {
            const scope = scopeAt(change.module_address ?? "");
            const block = blockOf(change);
            if (scope === undefined || block === undefined)
                return [];
            const found = resolve(values_own(block.expressions, attribute), {
                scope,
                index: change.index ?? undefined,
                for_each: block.for_each_expression,
                by_block,
                depth: 0,
            });
            return [...new Map(found.map((each) => [each.address, each])).values()];
        },
    };
}
function resolve(expression, asking) {
    if (asking.depth > references_MAXIMUM_DEPTH)
        return [ELSEWHERE];
    return wholeReferences(expression).flatMap((reference) => follow(reference, asking));
}
/** Terraform lists each reference with all its prefixes, the longest first: the prefixes say nothing more. */
function wholeReferences(expression) {
    if (Array.isArray(expression))
        return expression.flatMap(wholeReferences);
    if (!isObject(expression))
        return [];
    const { references } = expression;
    if (!Array.isArray(references))
        return Object.values(expression).flatMap(wholeReferences);
    const texts = references.slice(0, MAXIMUM_REFERENCES).filter((each) => typeof each === "string");
    return texts.filter((text, index) => !texts.slice(0, index).some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)));
}
/** What chooses among instances, and is part of no value. */
const COUNTING = new Set(["count.index", "each.key", "count", "each"]);
const RESOURCE = /^([a-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[[^\]]*\])?(?:\.(\w+))?/;
const OUTPUT = /^module\.([A-Za-z0-9_-]+)(\[[^\]]*\])?(?:\.(\w+))?/;
function follow(reference, asking) {
    const { scope, depth } = asking;
    const deeper = { ...asking, depth: depth + 1 };
    if (reference.startsWith("var.")) {
        const [, name = ""] = reference.split(/[.[]/);
        if (scope.parent === undefined)
            return [ELSEWHERE];
        const call = scope.parent.scope.module.module_calls?.[scope.parent.call];
        const index = references_indexOf(scope.address);
        return resolve(values_own(call?.expressions, name), {
            ...deeper,
            scope: scope.parent.scope,
            index,
            for_each: call?.for_each_expression,
        });
    }
    if (reference.startsWith("each.value"))
        return resolve(asking.for_each, { ...deeper, for_each: undefined });
    if (COUNTING.has(reference))
        return [];
    const output = OUTPUT.exec(reference);
    if (output !== null)
        return followOutput(output, deeper);
    const [, type = "", name = "", index, attribute] = RESOURCE.exec(reference) ?? [];
    const own_instances = asking.by_block.get(blockKey(scope.address, type, name)) ?? [];
    if (own_instances.length === 0)
        return [ELSEWHERE];
    const instances = chosen(own_instances, index, asking.index);
    if (attribute === undefined || IDENTIFYING.has(attribute))
        return instances.map(({ address }) => ({ address, type }));
    const made = MADE_ALONG[attribute];
    if (made === undefined || made.by !== type)
        return [ELSEWHERE];
    return instances.map(({ address }) => ({ address: `${address}.${made.as}`, type: made.type }));
}
function followOutput([, name = "", index, output], asking) {
    const { scope } = asking;
    const module = scope.module.module_calls?.[name]?.module;
    if (module === undefined)
        return [ELSEWHERE];
    const prefix = `${scope.address === "" ? "" : `${scope.address}.`}module.${name}`;
    const found = output === undefined ? Object.keys(module.outputs ?? {}) : [output];
    const addresses = index === undefined ? instancesOf(prefix, asking) : [`${prefix}${index}`];
    return addresses.flatMap((address) => found.flatMap((each) => resolve(values_own(values_own(module.outputs, each), "expression"), {
        ...asking,
        scope: { module, address, parent: { scope, call: name } },
        index: undefined,
        for_each: undefined,
    })));
}
/** The instances of a module; of several, the one that has the index of who asks. */
function instancesOf(prefix, { by_block, index }) {
    const found = new Set();
    for (const key of by_block.keys()) {
        if (!key.startsWith(prefix))
            continue;
        const rest = key.slice(prefix.length);
        const instance = /^\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/.exec(rest)?.[0];
        if (instance !== undefined)
            found.add(`${prefix}${instance}`);
        else if (rest.startsWith(" ") || rest.startsWith("."))
            found.add(prefix);
    }
    const same = index === undefined ? undefined : `${prefix}[${JSON.stringify(index)}]`;
    return same !== undefined && found.has(same) ? [same] : [...found];
}
/** Without an index of its own, a reference of an instance means its like where there is one: `[count.index]`, `[each.key]`. */
function chosen(instances, index, asking) {
    if (index !== undefined)
        return instances.filter((each) => `[${JSON.stringify(each.index ?? null)}]` === index);
    const like = asking === undefined ? undefined : instances.find((each) => each.index === asking);
    return like === undefined ? instances : [like];
}
function blockKey(module, type, name) {
    return `${module} ${type}.${name}`;
}
/** `module.a["x"].module.b` to the module's block; undefined where the configuration lacks it. */
function scopeOf(root, address) {
    let scope = { module: root, address: "" };
    let rest = address;
    while (rest !== "") {
        const [whole, call, index = ""] = /^module\.([A-Za-z0-9_-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.?/.exec(rest) ?? [];
        if (whole === undefined || call === undefined)
            return undefined;
        const module = scope.module.module_calls?.[call]?.module;
        if (module === undefined)
            return undefined;
        const own_address = `${scope.address === "" ? "" : `${scope.address}.`}module.${call}${index}`;
        scope = { module, address: own_address, parent: { scope, call } };
        rest = rest.slice(whole.length);
    }
    return scope;
}
/** The index of a module instance, `"eu"` or 0. */
function references_indexOf(address) {
    const text = /\[("(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[1];
    if (text === undefined || text.includes("\\"))
        return undefined;
    return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

// EXTERNAL MODULE: ./build/program/src/collect/policy_document.js
var policy_document = __webpack_require__(78441);
;// CONCATENATED MODULE: ./build/program/src/iac/terraform/side.js




/**
 * @param values what `laidOver` made
 * @param configured whether the configuration sets an attribute: what it does not set and only the apply tells is AWS's
 * default
 * @param named the resources that an attribute's expression names
 */
function sideOf(values, configured, named) {
    const value = (name) => {
        const found = values_own(values, name);
        return found === LATER && !configured(name) ? undefined : found;
    };
    const as = (fits) => (name) => {
        const found = value(name);
        if (found === undefined || found === null || found === "")
            return undefined;
        if (isUnsaid(found) || fits(found))
            return found;
        return withhold(found);
    };
    const text = as((found) => typeof found === "string");
    const texts = as((found) => Array.isArray(found) && found.every(isText));
    const only = (found) => {
        const [first, second] = found;
        return first === undefined || second !== undefined || isElsewhere(first) ? LATER : plannedId(first.address);
    };
    return {
        value,
        text,
        number: as((found) => typeof found === "number"),
        flag: as((found) => typeof found === "boolean"),
        texts,
        tags: () => side_tagsOf(value("tags_all"), value("tags")),
        policy(name) {
            const found = text(name);
            return typeof found === "string" ? ((0,policy_document/* parsePolicyDocument */.X)(found) ?? LATER) : found;
        },
        reference(name) {
            const found = text(name);
            return found === LATER ? only(named(name)) : found;
        },
        references(name) {
            const found = texts(name);
            if (found !== LATER)
                return found;
            // A set with one unknown element is unknown as a whole.
            const referred = named(name);
            if (referred.length === 0 || referred.some(isElsewhere))
                return LATER;
            return referred.map(({ address }) => plannedId(address)).sort();
        },
        within: (name, found, type) => {
            if (found === LATER)
                return only(named(name).filter((each) => each.type === type));
            if (isUnsaid(found))
                return found;
            return typeof found === "string" && found !== "" ? found : undefined;
        },
        objects(name) {
            const found = value(name);
            if (found === undefined || found === null || isUnsaid(found))
                return found;
            if (!Array.isArray(found))
                return LATER;
            const objects = found.filter(isObject);
            if (objects.length < found.length)
                return found.includes(SENSITIVE) ? SENSITIVE : LATER;
            return objects.map((each) => sideOf(each, () => true, () => named(name)));
        },
        has: (name) => value(name) !== undefined && value(name) !== null && value(name) !== "",
    };
}
function isText(value) {
    return typeof value === "string";
}
/** A list or object with something unsaid in it is unsaid. */
function withhold(found) {
    const parts = Array.isArray(found) ? found : isObject(found) ? Object.values(found) : [];
    return parts.includes(SENSITIVE) ? SENSITIVE : LATER;
}
/** `tags_all` has the provider's default tags too. */
function side_tagsOf(all, tags) {
    const found = all ?? tags ?? {};
    if (isUnsaid(found))
        return found;
    if (!isObject(found))
        return LATER;
    const entries = Object.entries(found).filter(([, value]) => value !== null);
    if (!entries.every((entry) => isText(entry[1])))
        return withhold(found);
    return Object.fromEntries(entries);
}
/** An object of parts that must all be said; absent parts are left out. */
function side_whole(parts) {
    const entries = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null);
    const unsaid = entries.map(([, value]) => value).find(isUnsaid);
    return unsaid ?? Object.fromEntries(entries);
}
/** A list whose elements must all be said. */
function side_all(elements) {
    const unsaid = elements.find(isUnsaid);
    return unsaid ?? elements;
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/mapping.js
/** One entry of a registry, with its type checked where it is written. */
function mapping_mapping(entry) {
    return entry;
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/audit.js




const audit_FIELDS = ["equals", "starts_with", "ends_with", "not_equals", "not_starts_with", "not_ends_with"];
function objectsOf(side, name) {
    return side.objects(name) ?? [];
}
function each(sides, read) {
    return isUnsaid(sides) ? sides : side_all(sides.map(read));
}
/** An empty list of values is what Terraform writes for a condition that is not there. */
function audit_values(side, name) {
    const found = side.texts(name);
    return Array.isArray(found) && found.length === 0 ? undefined : found;
}
/** Without selectors CloudTrail records all management events. */
function audit_selectorsOf(side) {
    const advanced = each(objectsOf(side, "advanced_event_selector"), (selector) => side_whole({
        field_selectors: each(objectsOf(selector, "field_selector"), (field) => side_whole({
            field: field.text("field"),
            ...Object.fromEntries(audit_FIELDS.map((name) => [name, audit_values(field, name)])),
        })),
    }));
    if (isUnsaid(advanced))
        return advanced;
    if (advanced.length > 0)
        return { advanced_event_selectors: advanced };
    const basic = each(objectsOf(side, "event_selector"), (selector) => side_whole({
        read_write_type: selector.text("read_write_type") ?? "All",
        include_management_events: selector.flag("include_management_events") ?? true,
        exclude_management_event_sources: selector.texts("exclude_management_event_sources") ?? [],
    }));
    if (isUnsaid(basic))
        return basic;
    const everything = { read_write_type: "All", include_management_events: true, exclude_management_event_sources: [] };
    return { event_selectors: basic.length === 0 ? [everything] : basic };
}
function audit_trailOf(side) {
    return {
        name: side.text("name"),
        is_multi_region_trail: side.flag("is_multi_region_trail"),
        is_organization_trail: side.flag("is_organization_trail"),
        log_file_validation_enabled: side.flag("enable_log_file_validation"),
        kms_key_id: side.reference("kms_key_id"),
        s3_bucket_name: side.reference("s3_bucket_name"),
        cloud_watch_logs_log_group_arn: side.has("cloud_watch_logs_group_arn")
            ? logGroupArn(side)
            : side.text("cloud_watch_logs_group_arn"),
        is_logging: side.flag("enable_logging"),
        selectors: audit_selectorsOf(side),
    };
}
/** Written as `"${aws_cloudwatch_log_group.x.arn}:*"`, so that the reference is the group's though the text is longer. */
function logGroupArn(side) {
    return side.within("cloud_watch_logs_group_arn", side.value("cloud_watch_logs_group_arn"), "aws_cloudwatch_log_group");
}
/** The dimensions of a metric: `{ClusterId = aws_cloudhsm_v2_cluster.c.cluster_id}` of a cluster to be. */
function dimensionsOf(side, attribute) {
    const found = side.value("dimensions") ?? {};
    if (isUnsaid(found))
        return namedDimensions(side, attribute) ?? found;
    if (!isObject(found))
        return {};
    const entries = Object.entries(found).map(([name, value]) => {
        const type = DIMENSIONS[name];
        return [name, type === undefined || !isUnsaid(value) ? value : side.within(attribute, value, type)];
    });
    const unsaid = entries.map(([, value]) => value).find(isUnsaid);
    return unsaid ?? Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
/** A map with one unknown value is unknown as a whole: then what it refers to says which dimensions it has. */
function namedDimensions(side, attribute) {
    const named = side.references(attribute);
    if (!Array.isArray(named) || named.length !== 1)
        return undefined;
    const known = Object.entries(DIMENSIONS).flatMap(([name, type]) => {
        const id = side.within(attribute, LATER, type);
        return typeof id === "string" ? [[name, id]] : [];
    });
    return known.length === 0 ? undefined : Object.fromEntries(known);
}
/** What the dimensions of the metrics of CloudHSM and KMS name. */
const DIMENSIONS = {
    ClusterId: "aws_cloudhsm_v2_cluster",
    HsmId: "aws_cloudhsm_v2_hsm",
    KeyId: "aws_kms_external_key",
    CustomKeyStoreId: "aws_kms_custom_key_store",
};
function audit_metricOf(side, attribute) {
    const [namespace, metric_name] = [side.text("namespace"), side.text("metric_name")];
    if (namespace === undefined || metric_name === undefined)
        return undefined;
    return side_whole({ namespace, metric_name, dimensions: dimensionsOf(side, attribute) });
}
function audit_alarmOf(side) {
    const queries = objectsOf(side, "metric_query");
    const own = audit_metricOf(side, "dimensions");
    const watched = isUnsaid(queries)
        ? queries
        : side_all([
            ...(own === undefined ? [] : [own]),
            ...queries.flatMap((query) => {
                const metrics = objectsOf(query, "metric");
                return isUnsaid(metrics) ? [metrics] : metrics.flatMap((metric) => audit_metricOf(metric, "metric_query") ?? []);
            }),
        ]);
    return {
        name: side.text("alarm_name"),
        actions_enabled: side.flag("actions_enabled"),
        alarm_actions: side.references("alarm_actions") ?? [],
        comparison_operator: side.text("comparison_operator"),
        threshold: side.number("threshold"),
        metrics: watched,
        queries: isUnsaid(queries)
            ? queries
            : side_all(queries.flatMap((query) => {
                const expression = query.text("expression");
                return expression === undefined || expression === null ? [] : [expression];
            })),
    };
}
function audit_filterOf(side) {
    return {
        name: side.text("name"),
        log_group_name: side.reference("log_group_name"),
        pattern: side.value("pattern") === "" ? "" : side.text("pattern"),
        metrics: each(objectsOf(side, "metric_transformation"), (metric) => {
            const dimensions = metric.value("dimensions") ?? {};
            return side_whole({
                namespace: metric.text("namespace"),
                metric_name: metric.text("name"),
                value: metric.text("value"),
                dimensions: isUnsaid(dimensions) ? dimensions : Object.keys(dimensions),
            });
        }),
    };
}
/** AWS Config's own default is to record all types. */
function audit_recorderOf(side) {
    const [group] = firstOf(side, "recording_group");
    const [mode] = firstOf(side, "recording_mode");
    const [strategy] = group === undefined ? [] : firstOf(group, "recording_strategy");
    const [excluded] = group === undefined ? [] : firstOf(group, "exclusion_by_resource_types");
    const all_supported = group?.flag("all_supported") ?? true;
    const given = strategy?.text("use_only");
    const named = all_supported === true ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES";
    const use = given ?? (isUnsaid(all_supported) ? all_supported : named);
    const excludes = use === "EXCLUSION_BY_RESOURCE_TYPES";
    return {
        name: side.text("name"),
        strategy: use,
        resource_types: (excludes ? excluded?.texts("resource_types") : group?.texts("resource_types")) ?? [],
        frequency: mode?.text("recording_frequency") ?? "CONTINUOUS",
        overrides: each(mode === undefined ? [] : objectsOf(mode, "recording_mode_override"), (override) => side_whole({
            resource_types: override.texts("resource_types"),
            frequency: override.text("recording_frequency"),
        })),
    };
}
function firstOf(side, name) {
    const found = side.objects(name);
    return Array.isArray(found) ? found : [];
}
const auditMappings = {
    aws_cloudtrail: mapping_mapping({ type: "trail", read: audit_trailOf }),
    aws_cloudwatch_log_group: mapping_mapping({
        type: "log_group",
        id: "name",
        stays: (before) => before.value("skip_destroy") === true,
        read: (side) => ({
            name: side.text("name"),
            retention_in_days: side.value("retention_in_days") === 0 ? null : side.number("retention_in_days"),
            kms_key_id: side.reference("kms_key_id"),
            deletion_protection_enabled: side.flag("deletion_protection_enabled"),
        }),
    }),
    aws_cloudwatch_log_metric_filter: mapping_mapping({ type: "metric_filter", id: "name", read: audit_filterOf }),
    aws_cloudwatch_metric_alarm: mapping_mapping({ type: "metric_alarm", id: "alarm_name", read: audit_alarmOf }),
    aws_config_configuration_recorder: mapping_mapping({ type: "config_recorder", id: "name", read: audit_recorderOf }),
    aws_config_configuration_recorder_status: mapping_mapping({
        type: "config_recorder_status",
        id: "name",
        read: (side) => ({ name: side.reference("name"), is_recording: side.flag("is_enabled") }),
    }),
    aws_guardduty_detector: mapping_mapping({
        type: "guardduty_detector",
        read: (side) => ({
            enabled: side.flag("enable"),
            finding_publishing_frequency: side.text("finding_publishing_frequency"),
        }),
    }),
    aws_securityhub_account: mapping_mapping({
        type: "security_hub_account",
        read: (side) => ({
            auto_enable_controls: side.flag("auto_enable_controls"),
            control_finding_generator: side.text("control_finding_generator"),
        }),
    }),
    aws_accessanalyzer_analyzer: mapping_mapping({
        type: "access_analyzer",
        id: "analyzer_name",
        read: (side) => ({ name: side.text("analyzer_name"), type: side.text("type") }),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/cloudhsm.js

const cloudhsmMappings = {
    aws_cloudhsm_v2_cluster: mapping_mapping({
        type: "cloudhsm_cluster",
        id: "cluster_id",
        read: (side) => ({
            hsm_type: side.text("hsm_type"),
            mode: side.text("mode"),
            subnet_ids: side.references("subnet_ids"),
            source_backup_id: side.text("source_backup_identifier"),
            tags: side.tags(),
        }),
    }),
    aws_cloudhsm_v2_hsm: mapping_mapping({
        type: "cloudhsm_hsm",
        id: "hsm_id",
        read: (side) => ({
            cluster_id: side.reference("cluster_id"),
            subnet_id: side.reference("subnet_id"),
            availability_zone: side.text("availability_zone"),
            ip_address: side.text("ip_address"),
        }),
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/kms.js


/** `aws_kms_key`: a key of KMS, or of a custom key store. */
function kms_keyOf(side) {
    const store = side.reference("custom_key_store_id");
    const external = side.has("xks_key_id");
    return {
        description: side.text("description"),
        spec: side.text("customer_master_key_spec"),
        usage: side.text("key_usage"),
        origin: store === undefined ? "AWS_KMS" : external ? "EXTERNAL_KEY_STORE" : "AWS_CLOUDHSM",
        enabled: side.flag("is_enabled"),
        multi_region: side.flag("multi_region"),
        custom_key_store_id: store,
        xks_key_id: side.text("xks_key_id"),
        policy: side.policy("policy"),
        rotation_enabled: side.flag("enable_key_rotation"),
        rotation_period_in_days: side.number("rotation_period_in_days"),
        tags: side.tags(),
    };
}
function externalKeyOf(side) {
    return {
        description: side.text("description"),
        spec: "SYMMETRIC_DEFAULT",
        usage: side.text("key_usage"),
        origin: "EXTERNAL",
        enabled: side.flag("enabled"),
        multi_region: side.flag("multi_region"),
        policy: side.policy("policy"),
        has_material: side.has("key_material_base64"),
        valid_to: side.text("valid_to"),
        tags: side.tags(),
    };
}
function replicaOf(side) {
    return {
        description: side.text("description"),
        enabled: side.flag("enabled"),
        multi_region: true,
        primary_arn: side.reference("primary_key_arn"),
        policy: side.policy("policy"),
        tags: side.tags(),
    };
}
/** The id that a grant's resource has is `key:grant`. */
function grantOf(side) {
    const constraints = side.objects("constraints");
    return {
        key: side.reference("key_id"),
        name: side.text("name"),
        grantee_principal: side.text("grantee_principal"),
        retiring_principal: side.text("retiring_principal"),
        operations: side.texts("operations"),
        has_constraints: isUnsaid(constraints) ? constraints : (constraints ?? []).length > 0,
    };
}
function storeOf(side) {
    return {
        name: side.text("custom_key_store_name"),
        type: side.text("custom_key_store_type"),
        cloudhsm_cluster_id: side.reference("cloud_hsm_cluster_id"),
        xks_connectivity: side.text("xks_proxy_connectivity"),
        xks_uri_endpoint: side.text("xks_proxy_uri_endpoint"),
        xks_uri_path: side.text("xks_proxy_uri_path"),
        xks_vpc_endpoint_service_name: side.text("xks_proxy_vpc_endpoint_service_name"),
    };
}
function aliasOf(side) {
    return { name: side.text("name"), target_key: side.reference("target_key_id") };
}
const kmsMappings = {
    aws_kms_key: mapping_mapping({ type: "kms_key", read: kms_keyOf }),
    aws_kms_external_key: mapping_mapping({ type: "kms_key", read: externalKeyOf }),
    aws_kms_replica_key: mapping_mapping({ type: "kms_key", read: replicaOf }),
    aws_kms_replica_external_key: mapping_mapping({
        type: "kms_key",
        read: (side) => ({
            ...replicaOf(side),
            origin: "EXTERNAL",
            has_material: side.has("key_material_base64"),
            valid_to: side.text("valid_to"),
        }),
    }),
    // Destroying it puts the default key policy in its place.
    aws_kms_key_policy: mapping_mapping({
        type: "kms_key_policy",
        read: (side) => ({ key: side.reference("key_id"), policy: side.policy("policy") }),
    }),
    aws_kms_alias: mapping_mapping({ type: "kms_alias", id: "name", read: aliasOf }),
    aws_kms_grant: mapping_mapping({ type: "kms_grant", id: "grant_id", read: grantOf }),
    aws_kms_custom_key_store: mapping_mapping({ type: "kms_custom_key_store", read: storeOf }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/network.js



/** A route of its own, or one of a table's; the two name the destinations and the egress-only gateway differently. */
function network_routeOf(side, attribute, destination) {
    const target = (name, type) => side.within(attribute || name, side.value(name), type);
    return side_whole({
        destination_cidr_block: side.text(destination),
        destination_ipv6_cidr_block: side.text(destination === "cidr_block" ? "ipv6_cidr_block" : "destination_ipv6_cidr_block"),
        destination_prefix_list_id: target("destination_prefix_list_id", "aws_ec2_managed_prefix_list"),
        gateway_id: target("gateway_id", "aws_internet_gateway"),
        carrier_gateway_id: target("carrier_gateway_id", "aws_ec2_carrier_gateway"),
        egress_only_internet_gateway_id: target("egress_only_gateway_id", "aws_egress_only_internet_gateway"),
        nat_gateway_id: target("nat_gateway_id", "aws_nat_gateway"),
        transit_gateway_id: target("transit_gateway_id", "aws_ec2_transit_gateway"),
        vpc_peering_connection_id: target("vpc_peering_connection_id", "aws_vpc_peering_connection"),
        network_interface_id: side.value("network_interface_id") === undefined
            ? undefined
            : target("network_interface_id", "aws_network_interface"),
    });
}
function listOf(side, name, read) {
    const objects = side.objects(name);
    return objects === undefined || objects === null || isUnsaid(objects) ? objects : side_all(objects.map(read));
}
/** Terraform's 0 for both ports of "all protocols" is what EC2 leaves out. */
function ports(protocol, from, to) {
    return protocol === "-1" || protocol === "all" ? {} : { from_port: from, to_port: to };
}
function protocolOf(side, name) {
    const said = side.text(name);
    const protocol = typeof said === "string" ? said.toLowerCase() : said;
    return protocol === "all" ? "-1" : protocol;
}
/** A rule that stands in the group, or (`aws_security_group_rule`) an older kind of rule of its own. */
function terraform_network_permissionOf(side, own_group, groups) {
    const protocol = protocolOf(side, "protocol");
    const self = side.flag("self");
    if (isUnsaid(self) || isUnsaid(groups))
        return isUnsaid(self) ? self : groups;
    const own = self === true ? own_group : undefined;
    if (isUnsaid(own))
        return own;
    return side_whole({
        ip_protocol: protocol,
        ...ports(protocol, side.number("from_port"), side.number("to_port")),
        ip_ranges: side.texts("cidr_blocks") ?? [],
        ipv6_ranges: side.texts("ipv6_cidr_blocks") ?? [],
        prefix_list_ids: side.texts("prefix_list_ids") ?? [],
        group_ids: [...(own === undefined || own === null ? [] : [own]), ...(groups ?? [])],
    });
}
/** The group's own id: `OWN_GROUP` where it has none yet, for the overlay to fill in. */
const OWN_GROUP = "self";
function network_groupOf(side) {
    const permissions = (name) => listOf(side, name, (rule) => {
        const groups = rule.value("security_groups");
        const ids = Array.isArray(groups)
            ? groups.map((each) => rule.within(name, each, "aws_security_group"))
            : rule.texts("security_groups");
        const known = Array.isArray(ids) ? side_all(ids.flatMap((each) => (each ? [each] : []))) : ids;
        return terraform_network_permissionOf(rule, OWN_GROUP, known);
    });
    return {
        name: side.text("name"),
        vpc_id: side.reference("vpc_id"),
        ingress: permissions("ingress"),
        egress: permissions("egress"),
    };
}
/** The two kinds of rules that VPC has resources for, each with one source. */
function vpcRuleOf(egress) {
    return (side) => {
        const protocol = protocolOf(side, "ip_protocol");
        const list = (found) => found === undefined || found === null ? [] : isUnsaid(found) ? found : [found];
        return {
            group_id: side.reference("security_group_id"),
            egress,
            permission: side_whole({
                ip_protocol: protocol,
                ...ports(protocol, side.number("from_port"), side.number("to_port")),
                ip_ranges: list(side.text("cidr_ipv4")),
                ipv6_ranges: list(side.text("cidr_ipv6")),
                prefix_list_ids: list(side.text("prefix_list_id")),
                group_ids: list(side.reference("referenced_security_group_id")),
            }),
        };
    };
}
function network_groupRuleOf(side) {
    const type = side.text("type");
    const source = side.has("source_security_group_id") ? side.reference("source_security_group_id") : undefined;
    const group = side.reference("security_group_id");
    return {
        group_id: group,
        egress: isUnsaid(type) ? type : type === "egress",
        permission: terraform_network_permissionOf(side, group, isUnsaid(source) ? source : source === undefined || source === null ? [] : [source]),
    };
}
/** Terraform takes the names of the common protocols, EC2 tells numbers. */
const network_PROTOCOLS = {
    all: "-1",
    icmp: "1",
    tcp: "6",
    udp: "17",
    icmpv6: "58",
    "icmp-v6": "58",
};
function aclEntryOf(side, egress, number, action) {
    const named = side.text("protocol");
    const protocol = typeof named === "string" ? (network_PROTOCOLS[named.toLowerCase()] ?? named) : named;
    const ranged = protocol === "6" || protocol === "17";
    const port_range = ranged
        ? side_whole({ from: side.number("from_port"), to: side.number("to_port") })
        : undefined;
    return side_whole({
        rule_number: side.number(number),
        egress,
        protocol,
        rule_action: side.text(action),
        cidr_block: side.text("cidr_block"),
        ipv6_cidr_block: side.text("ipv6_cidr_block"),
        port_range,
    });
}
function aclOf(is_default) {
    return (side) => {
        const entries = (name, egress) => {
            const list = listOf(side, name, (entry) => aclEntryOf(entry, egress, "rule_no", "action"));
            return list ?? (is_default ? [] : undefined);
        };
        const [ingress, egress] = [entries("ingress", false), entries("egress", true)];
        const neither = ingress === undefined && egress === undefined;
        return {
            vpc_id: side.reference("vpc_id") ?? vpcBehind(side, "default_network_acl_id"),
            is_default,
            subnet_ids: side.references("subnet_ids"),
            entries: isUnsaid(ingress)
                ? ingress
                : isUnsaid(egress)
                    ? egress
                    : neither
                        ? undefined
                        : [...(ingress ?? []), ...(egress ?? [])],
        };
    };
}
/** The default table and ACL of a VPC are named by an attribute of the VPC: `planned/aws_vpc.v.main_route_table_id`. */
function vpcBehind(side, name) {
    const id = side.has(name) ? side.reference(name) : undefined;
    return typeof id === "string" ? id.replace(/\.(?:main_route_table_id|default_network_acl_id)$/, "") : id;
}
function routeTableOf(main) {
    return (side) => ({
        vpc_id: side.reference("vpc_id") ?? vpcBehind(side, "default_route_table_id"),
        routes: listOf(side, "route", (route) => network_routeOf(route, "route", "cidr_block")),
        ...(main ? { main } : {}),
    });
}
function network_interfaceOf(side) {
    const attachments = side.objects("attachment");
    const [attachment] = Array.isArray(attachments) ? attachments : [];
    return {
        subnet_id: side.reference("subnet_id"),
        description: side.text("description"),
        private_ip_address: side.text("private_ip"),
        ipv6_addresses: side.texts("ipv6_addresses"),
        group_ids: side.references("security_groups"),
        instance_id: isUnsaid(attachments) ? attachments : attachment?.text("instance"),
    };
}
function flowLogOf(side) {
    const watched = ["vpc_id", "subnet_id", "eni_id"].find((name) => side.has(name));
    return {
        resource_id: watched === undefined ? undefined : side.reference(watched),
        traffic_type: side.text("traffic_type"),
    };
}
const networkMappings = {
    aws_vpc: mapping_mapping({
        type: "vpc",
        read: (side) => ({ cidr_block: side.text("cidr_block"), ipv6_cidr_block: side.text("ipv6_cidr_block") }),
    }),
    aws_subnet: mapping_mapping({
        type: "subnet",
        read: (side) => ({
            vpc_id: side.reference("vpc_id"),
            availability_zone: side.text("availability_zone"),
            cidr_block: side.text("cidr_block"),
            ipv6_cidr_block: side.text("ipv6_cidr_block"),
            map_public_ip_on_launch: side.flag("map_public_ip_on_launch"),
            assign_ipv6_address_on_creation: side.flag("assign_ipv6_address_on_creation"),
        }),
    }),
    aws_internet_gateway: mapping_mapping({ type: "internet_gateway", read: (side) => ({ vpc_id: side.reference("vpc_id") }) }),
    aws_route_table: mapping_mapping({ type: "route_table", read: routeTableOf(false) }),
    aws_default_route_table: mapping_mapping({
        type: "route_table",
        adopts: true,
        adopted_id: "default_route_table_id",
        read: routeTableOf(true),
    }),
    aws_route: mapping_mapping({
        type: "route",
        read: (side) => ({
            route_table_id: side.reference("route_table_id"),
            route: network_routeOf(side, "", "destination_cidr_block"),
        }),
    }),
    aws_route_table_association: mapping_mapping({
        type: "route_table_association",
        read: (side) => ({
            route_table_id: side.reference("route_table_id"),
            ...(side.has("gateway_id")
                ? { gateway_id: side.reference("gateway_id") }
                : { subnet_id: side.reference("subnet_id") }),
        }),
    }),
    aws_main_route_table_association: mapping_mapping({
        type: "main_route_table_association",
        read: (side) => ({
            vpc_id: side.reference("vpc_id"),
            route_table_id: side.reference("route_table_id"),
            original_route_table_id: side.text("original_route_table_id"),
        }),
    }),
    aws_security_group: mapping_mapping({ type: "security_group", read: network_groupOf }),
    aws_default_security_group: mapping_mapping({ type: "security_group", adopts: true, read: network_groupOf }),
    aws_security_group_rule: mapping_mapping({ type: "security_group_rule", read: network_groupRuleOf }),
    aws_vpc_security_group_ingress_rule: mapping_mapping({ type: "security_group_rule", read: vpcRuleOf(false) }),
    aws_vpc_security_group_egress_rule: mapping_mapping({ type: "security_group_rule", read: vpcRuleOf(true) }),
    aws_network_acl: mapping_mapping({ type: "network_acl", read: aclOf(false) }),
    aws_default_network_acl: mapping_mapping({
        type: "network_acl",
        adopts: true,
        adopted_id: "default_network_acl_id",
        read: aclOf(true),
    }),
    aws_network_acl_rule: mapping_mapping({
        type: "network_acl_rule",
        read: (side) => ({
            network_acl_id: side.reference("network_acl_id"),
            entry: aclEntryOf(side, side.flag("egress") ?? false, "rule_number", "rule_action"),
        }),
    }),
    aws_network_acl_association: mapping_mapping({
        type: "network_acl_association",
        read: (side) => ({ network_acl_id: side.reference("network_acl_id"), subnet_id: side.reference("subnet_id") }),
    }),
    aws_network_interface: mapping_mapping({ type: "network_interface", read: network_interfaceOf }),
    aws_flow_log: mapping_mapping({ type: "flow_log", read: flowLogOf }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/types.js




/** Every type of Terraform's that is judged. */
const types_MAPPINGS = new Map(Object.entries({ ...kmsMappings, ...cloudhsmMappings, ...networkMappings, ...auditMappings }));
function types_mappingOf(type) {
    return types_MAPPINGS.get(type);
}
/** What other types a rule could hang on, by how their names begin. */
const types_NEAR = [
    "aws_auditmanager_",
    "aws_accessanalyzer_",
    "aws_cloudformation_stack",
    "aws_cloudhsm",
    "aws_cloudtrail",
    "aws_cloudwatch_composite_alarm",
    "aws_cloudwatch_event_rule",
    "aws_cloudwatch_event_target",
    "aws_config_config_rule",
    "aws_config_conformance_pack",
    "aws_config_delivery_channel",
    "aws_config_organization_",
    "aws_default_",
    "aws_ec2_managed_prefix_list",
    "aws_guardduty_",
    "aws_inspector2_",
    "aws_kms_",
    "aws_network_interface_sg_attachment",
    "aws_securityhub_",
    "aws_vpc_block_public_access_",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_security_group_vpc_association",
    // The provider over CloudFormation's types, and the way to use one of those by name.
    "awscc_accessanalyzer_",
    "awscc_cloudhsm_",
    "awscc_cloudtrail_",
    "awscc_cloudwatch_",
    "awscc_config_",
    "awscc_ec2_",
    "awscc_guardduty_",
    "awscc_kms_",
    "awscc_logs_",
    "awscc_securityhub_",
    "aws_cloudcontrolapi_resource",
];
/** Of these nothing is judged, though their names begin so. */
const FAR = new Set(["aws_default_vpc_dhcp_options", "aws_kms_ciphertext"]);
/** Whether a rule could hang on a type that is not judged. */
function types_isNear(type) {
    return !FAR.has(type) && types_NEAR.some((start) => type.startsWith(start));
}

;// CONCATENATED MODULE: ./build/program/src/iac/terraform/read.js







/**
 * Reads a Terraform or OpenTofu plan as `show -json` tells it. `file` is its name from the root of the repository.
 *
 * Only the attributes that the model names are copied, so neither a secret nor its place leaves this function.
 *
 * @throws ConfigurationError for what is no such plan.
 */
function readTerraformPlan(bytes, file) {
    const plan = parsePlan(bytes, `--plan ${file}`);
    const references = referencesOf(plan);
    const placeOf = placer(plan, references);
    const resources = [];
    const not_judged = [];
    let others = 0;
    for (const change of plan.resource_changes ?? []) {
        if (change.mode !== "managed")
            continue;
        const mapping = types_mappingOf(change.type);
        const action = actionOf(change.change.actions);
        if (mapping !== undefined && action !== undefined) {
            resources.push(...whereItIs(resourceOf(change, mapping, action, references, placeOf(change)), change));
        }
        else if (action !== "none" && action !== "forget") {
            if (mapping === undefined && !types_isNear(change.type))
                others += 1;
            else {
                const what = change.change.actions.join(", ").slice(0, 100);
                const why = mapping === undefined ? "keyproof does not judge this type" : `this version does not know the action ${what}`;
                not_judged.push({ source_type: change.type, address: change.address, why });
            }
        }
    }
    const notes = plan.complete === false ? ["the plan is not complete: Terraform put off some changes to a later one"] : [];
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { file, kind: "terraform", sha256, resources, not_judged, others, notes };
}
/** Undefined for what this version does not know. */
function actionOf(actions) {
    switch (actions.join(" ")) {
        case "no-op":
        case "read":
            return "none";
        case "create":
        case "update":
        case "delete":
        case "forget":
            return actions[0];
        case "delete create":
        case "create delete":
            return "replace";
        // The old object is forgotten and stays: what is new is new.
        case "create forget":
        case "forget create":
            return "create";
        default:
            return undefined;
    }
}
/** What goes to another Region (`region`, AWS provider 6) is destroyed in the one and made in the other. */
function whereItIs(resource, { change }) {
    const [from, to] = [values_own(change.before, "region"), values_own(change.after, "region")];
    if (resource.action !== "replace" || typeof from !== "string" || typeof to !== "string" || from === to) {
        return [resource];
    }
    const { before, after, id: _, arn: __, ...made } = resource;
    const { after: ___, ...gone } = resource;
    return [
        { ...gone, action: "delete", region: from },
        { ...made, after, action: "create", region: to, replaced_by: [] },
    ];
}
function resourceOf(change, mapping, planned, references, place) {
    const { before: old, after: next } = change.change;
    const before = isObject(old) ? beforeOf(change, old) : undefined;
    const after = isObject(next) || planned === "create" ? afterOf(change, references) : undefined;
    const action = actionUpon(mapping, planned, before);
    const live = old ?? (action === "create" ? undefined : next);
    const adopted = before === undefined && mapping.adopted_id !== undefined ? textIn(next, mapping.adopted_id) : undefined;
    const id = textIn(live, mapping.id ?? "id") ?? adopted;
    const arn = textIn(live, mapping.arn ?? "arn");
    const window = values_own(old, "deletion_window_in_days");
    const destroys = action === "delete" || action === "replace";
    return {
        address: change.deposed === undefined ? change.address : `${change.address} (deposed ${change.deposed})`,
        type: mapping.type,
        source_type: change.type,
        action,
        replaced_by: (change.change.replace_paths ?? []).map((path) => path.join(".")),
        ...place,
        ...(id === undefined ? {} : { id }),
        ...(arn === undefined ? {} : { arn }),
        ...(change.previous_address === undefined ? {} : { moved_from: change.previous_address }),
        ...(change.change.importing === undefined || change.change.importing === null ? {} : { imported: true }),
        ...(before === undefined ? {} : { before: mapping.read(before) }),
        ...(after === undefined ? {} : { after: mapping.read(after) }),
        // Terraform makes no plan that destroys what this protects.
        ...(destroys ? { prevent_destroy: false } : {}),
        ...(typeof window === "number" ? { deletion_window_in_days: window } : {}),
    };
}
/** Taken over in place of made; left as it is in place of destroyed. */
function actionUpon(mapping, planned, before) {
    const stays = mapping.adopts === true || (before !== undefined && mapping.stays?.(before) === true);
    if (planned === "delete" && stays)
        return "forget";
    return planned === "create" && mapping.adopts === true ? "update" : planned;
}
function beforeOf(change, values) {
    const laid = laidOver(values, undefined, change.change.before_sensitive);
    return sideOf(isObject(laid) ? laid : {}, () => true, () => []);
}
function afterOf(change, references) {
    const { after, after_unknown, after_sensitive } = change.change;
    const laid = laidOver(after ?? {}, after_unknown, after_sensitive);
    const block = references.blockOf(change);
    return sideOf(isObject(laid) ? laid : {}, (name) => isConfigured(block, name), (name) => references.named(change, name));
}
/** Without a block nothing tells what is left to AWS: then everything that is unknown may be configured. */
function isConfigured(block, name) {
    return block === undefined || (block.expressions !== undefined && Object.hasOwn(block.expressions, name));
}
function textIn(values, name) {
    const found = values_own(values, name);
    return typeof found === "string" && found !== "" ? found : undefined;
}

// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var scan = __webpack_require__(39040);
;// CONCATENATED MODULE: ./build/program/src/comparison.js













/** CloudFormation takes a megabyte; what CDK writes before it is packed may be longer. */
const MAXIMUM_TEMPLATE_BYTES = 20_000_000;
/**
 * Reads what a scan is to be compared with: plans and templates with their sources, or an earlier assessment; or the state
 * that tells where what is live is written. Undefined without any.
 *
 * @throws ConfigurationError for a file that is not what it should be: then nothing is read from AWS and nothing is written.
 */
async function comparisonOf(config, around) {
    if (config.baseline !== undefined)
        return earlierAssessment(config.baseline);
    refuseTwice(config.plans, "--plan");
    refuseTwice(config.templates, "--template");
    const plans = config.plans.map(readPlan);
    const templates = config.templates.map((path) => comparison_readTemplate(path, config));
    const states = config.terraform_states.map(readState);
    if (plans.length + templates.length + states.length === 0)
        return undefined;
    const terraform = plans.length + states.length > 0 ? await terraformIn(config, around) : undefined;
    const inTerraform = (resources) => terraform === undefined ? [] : [{ kind: "terraform", resources, find: terraform.find }];
    const located = () => tell(around, terraform?.warnings() ?? []);
    const of_states = states.flatMap(inTerraform);
    if (plans.length + templates.length === 0)
        return { kind: "sources", sources: of_states, located };
    for (const { file, notes } of plans)
        tell(around, notes, file);
    return {
        kind: "change",
        base: config.inventory === undefined ? "account" : "inventory",
        located,
        changesOf(inventory) {
            const deployed = templates.map((template) => ({ template, change: template.changeOf(inventory) }));
            for (const { change } of deployed)
                tell(around, change.notes, change.file);
            const of_templates = deployed.map(({ template, change }) => ({
                kind: "cloudformation",
                resources: sourcedResources(change),
                find: template.find,
            }));
            const of_plans = plans.flatMap((change) => inTerraform(sourcedResources(change)));
            return {
                changes: [...plans, ...deployed.map(({ change }) => change)],
                sources: [...of_plans, ...of_templates, ...of_states],
            };
        },
    };
}
function tell({ onNote }, notes, file) {
    for (const note of notes)
        onNote?.(file === undefined ? note : `${file}: ${note}`);
}
/** Laid over twice, a change would be told twice. */
function refuseTwice(paths, option) {
    const twice = paths.find((path, index) => paths.findIndex((other) => (0,external_node_path_.resolve)(other) === (0,external_node_path_.resolve)(path)) < index);
    if (twice !== undefined)
        throw new errors/* ConfigurationError */.j1(`${option} ${twice}: this file is given twice: give it once`);
}
function comparison_readTemplate(path, { stack, parameters }) {
    const bytes = (0,files/* readBytes */.io)(path, MAXIMUM_TEMPLATE_BYTES);
    if (bytes === undefined)
        throw new errors/* ConfigurationError */.j1(`--template ${path}: there is no such file`);
    const root = (0,files/* repositoryRoot */.Hn)(".");
    return readCloudformationTemplate(bytes, fromRoot(path), {
        stack,
        parameters,
        readFile: (file) => (0,files/* sourceTree */._6)(root).read(file),
    });
}
function readState(path) {
    const text = (0,files/* readBytes */.io)(path, MAXIMUM_STATE_BYTES)?.toString("utf8");
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--terraform-state ${path}: there is no such file`);
    return readTerraformState(text, path, (type) => types_mappingOf(type)?.type);
}
function readPlan(path) {
    // A longer one is refused with the advice that belongs to it.
    const bytes = (0,files/* readBytes */.io)(path, MAXIMUM_PLAN_BYTES * 10);
    if (bytes === undefined)
        throw new errors/* ConfigurationError */.j1(`--plan ${path}: there is no such file`);
    return readTerraformPlan(bytes, fromRoot(path));
}
/** As the reports name files: from the repository's root, with slashes. One outside of it is called as it was given. */
function fromRoot(path) {
    const own = (0,external_node_path_.relative)((0,files/* repositoryRoot */.Hn)("."), (0,external_node_path_.resolve)(path)).replaceAll("\\", "/");
    return own.startsWith("..") || (0,external_node_path_.isAbsolute)(own) ? path : own;
}
/** The one folder in which resources are looked for; without a parser nothing is. */
async function terraformIn({ terraform_dir }, { hcl }) {
    if (hcl === undefined)
        return undefined;
    const folder = fromRoot(terraform_dir === "" ? "." : terraform_dir);
    return terraformSource((0,files/* sourceTree */._6)((0,files/* repositoryRoot */.Hn)(".")), folder, await loadHcl(hcl));
}
const versioned = classic_schemas.object({ schema_version: classic_schemas.number() });
function earlierAssessment(path) {
    const where = `--baseline ${path}`;
    const text = (0,files/* readText */.yR)(path);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`${where}: there is no such file`);
    const value = comparison_parseJson(text, where);
    const version = versioned.safeParse(value);
    if (version.success && version.data.schema_version !== scan/* ASSESSMENT_SCHEMA_VERSION */._Y) {
        throw new errors/* ConfigurationError */.j1(`${where}: has schema_version ${version.data.schema_version}, and this version reads ${scan/* ASSESSMENT_SCHEMA_VERSION */._Y}: scan again with this version, and keep that assessment.json`);
    }
    const parsed = scan/* assessment */.nG.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? []).map(String).join(".");
        throw new errors/* ConfigurationError */.j1(`${where}: this is no assessment.json that keyproof wrote (${`${place} ${issue?.message}`.trim().slice(0, 200)}): give the one of an earlier scan`);
    }
    const { collected_at, resources, redacted } = parsed.data;
    if (redacted === true) {
        throw new errors/* ConfigurationError */.j1(`${where}: its account ids are stand-ins (--redact), so its resources cannot be found again: keep one that was written without --redact`);
    }
    return {
        kind: "assessment",
        collected_at,
        resources: resources,
    };
}
function comparison_parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1(`${where}: not valid JSON: give an assessment.json that keyproof wrote`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/coverage.js

/** What audit services are asked about. */
const coverage_TYPES = ["cloudhsm_cluster", "kms_key"];
/** Worst first: where two rules tell of one service, the worse answer counts. */
const WORST = ["unseen", "unknown", "unavailable", "no_coverage", "seen"];
/**
 * Which audit service sees which cluster and key, by the rules of the scan that have an `audit_service`. A service whose
 * rules are off is not in it.
 */
function coverageOf({ rules, resources: assessed }) {
    const telling = rules.filter((rule) => rule.audit_service !== undefined);
    const services = [...new Set(telling.flatMap(({ audit_service }) => audit_service?.name ?? []))].sort();
    const places = new Map();
    for (const resource of assessed) {
        if (resource.type === "region" || resource.type === "account")
            places.set(placeKey(resource.type, resource), resource);
    }
    const of_service = services.map((name) => telling.filter(({ audit_service }) => audit_service?.name === name));
    const alike = new Map();
    for (const resource of assessed) {
        if (!coverage_TYPES.includes(resource.type))
            continue;
        const cells = of_service.flatMap((own) => worst(own.flatMap((rule) => cellOf(rule, resource, places))));
        const { type, account, region } = resource;
        const key = JSON.stringify([type, account, region, cells]);
        const same = alike.get(key);
        if (same !== undefined)
            same.resources.push(resource);
        else {
            const resources = [resource];
            alike.set(key, { row: { type, account, region, resources, cells }, resources });
        }
    }
    const rows = [...alike.values()]
        .map(({ row }) => row)
        .sort((0,order/* byText */.z)(({ type }) => type, ({ account }) => account, ({ region }) => region, ({ resources }) => resources[0]?.arn ?? ""));
    return { services, rows };
}
function placeKey(type, { account, region }) {
    return type === "account" ? `account ${account}` : `region ${account} ${region}`;
}
/** What one rule says of a service's sight of a resource; nothing where it does not tell of its type. */
function cellOf(rule, resource, places) {
    const { name = "", sees = [], lacks = {} } = rule.audit_service ?? {};
    const cell = (sight, why) => [
        { service: name, sight, why, rules: [rule.id] },
    ];
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
    if (cells.length < 2)
        return cells;
    const [first, ...others] = [...cells].sort((a, b) => WORST.indexOf(a.sight) - WORST.indexOf(b.sight));
    if (first === undefined)
        return [];
    const same = [first, ...others.filter(({ sight }) => sight === first.sight)];
    return [{ ...first, why: [...new Set(same.flatMap(({ why }) => why))], rules: same.flatMap(({ rules }) => rules) }];
}

// EXTERNAL MODULE: ./build/program/src/evaluate/engine.js + 3 modules
var evaluate_engine = __webpack_require__(17786);
// EXTERNAL MODULE: ./build/program/src/evaluate/evaluate.js + 1 modules
var evaluate = __webpack_require__(15301);
;// CONCATENATED MODULE: ./build/program/src/evaluate/judged_by.js
/** Compares what was in force with the rules as they are by default. `catalogue`: every rule that such a scan can have. */
function judgedByOf(told, catalogue, judged, own) {
    const { configuration = {}, fail_on, allow_unknown = false } = told;
    const { rules, waivers } = judged;
    const defaults = new Map(catalogue.map((rule) => [rule.id, rule]));
    const on = new Set(rules.map(({ id }) => id));
    const by_default = catalogue.filter(({ opt_in }) => !opt_in);
    return {
        ...configuration,
        fail_on,
        allow_unknown,
        rules: {
            by_default: by_default.length,
            on: on.size,
            off: by_default.flatMap(({ id }) => (on.has(id) ? [] : [id])).sort(),
        },
        severities: rules.flatMap(({ id, severity }) => {
            const usual = defaults.get(id)?.severity ?? severity;
            return usual === severity ? [] : [{ rule: id, default: usual, configured: severity }];
        }),
        parameters: rules.filter((rule) => hasOtherParameters(rule, defaults.get(rule.id))).map(({ id }) => id),
        ...(own === undefined ? {} : { own_policies: ownPoliciesOf(own, on) }),
        environments: [...new Set(rules.flatMap(({ environments = [] }) => environments.map(({ name }) => name)))].sort(),
        waivers: waivers.filter(({ status }) => status === "used").length,
        resources: countResources(judged),
    };
}
function ownPoliciesOf({ modules, shipped }, on) {
    const there = new Set(shipped.rules.map(({ id }) => id));
    return modules.map(({ source, sha256, asks, base_branch }) => {
        const ids = asks.map(({ rule }) => rule).sort();
        const replaces = ids.filter((id) => there.has(id));
        return {
            source,
            sha256,
            rules: ids.filter((id) => on.has(id)),
            ...(replaces.length === 0 ? {} : { replaces }),
            ...(base_branch === undefined ? {} : { base_branch }),
        };
    });
}
function hasOtherParameters({ parameter_values }, rule) {
    return Object.entries(parameter_values).some(([name, value]) => {
        return JSON.stringify(value) !== JSON.stringify(rule?.parameters[name]?.default);
    });
}
/** What a saved inventory holds of a type whose rules are all off is judged as little as what no rule is about. */
function countResources({ rules, resources, inventory }) {
    const types = new Set(rules.map(({ type }) => type));
    const untouched = Object.entries(inventory.resources)
        .filter(([type]) => !types.has(type))
        .reduce((total, [, list]) => total + list.length, 0);
    const exempt = resources.filter(({ verdicts }) => Object.values(verdicts).every((each) => each === "not_applicable"));
    return { total: resources.length + untouched, not_judged: exempt.length + untouched };
}

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
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
    for (const opinion of onceEach(opinions))
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
    return { resources, differences: differences.sort((a, b) => (second_opinion_keyOf(a) < second_opinion_keyOf(b) ? -1 : 1)) };
}
/**
 * The same answer of one check on one resource once, in the words that come first. With consolidated control findings off,
 * Security Hub writes a finding for each standard that has the control, each with a title of its own.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/controls-findings-create-update.html
 */
function onceEach(opinions) {
    const distinct = new Map();
    for (const opinion of opinions) {
        const { arn, service, check, says, why } = opinion;
        const key = JSON.stringify([arn, service, check, says]);
        const other = distinct.get(key);
        if (other === undefined || why < other.why)
            distinct.set(key, opinion);
    }
    return [...distinct.values()];
}
function second_opinion_keyOf({ arn, service, check, rule }) {
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/program/src/model/open_enumeration.js
var open_enumeration = __webpack_require__(22962);
// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
;// CONCATENATED MODULE: ./build/program/src/evaluate/unfamiliar.js





/** Several enumerations with news in one resource are taken together up to so many meanings. */
const MAXIMUM_MEANINGS = 256;
/** Words of one enumeration that a finding names at most, and how long each may be. */
const MAXIMUM_WORDS = 5;
const MAXIMUM_WORD = 100;
/**
 * Makes unknown what hangs on a word that this version does not know. Everything is judged again as if the word meant each
 * of the members that are known: where the verdict stays the same, the rule does not ask for the word; where it changes,
 * nobody can say what it is. Costs nothing where every word is known.
 */
function openToMeaning(assessed, judgement) {
    const news = newsIn(judgement);
    if (news.size === 0)
        return [...assessed];
    const opened = openedBy(assessed, judgement, news);
    const rules = new Map(judgement.rules.map((rule) => [rule.id, rule]));
    return assessed.map((resource) => {
        const by_rule = opened.get(unfamiliar_keyOf(resource));
        return by_rule === undefined ? resource : withUnknowns(resource, by_rule, rules, (open) => reasonsOf(open, news));
    });
}
function unfamiliar_keyOf({ type, arn }) {
    return `${type} ${arn}`;
}
function newsIn({ resources, places, actions }) {
    const news = new Map();
    for (const [type, list] of Object.entries(resources)) {
        for (const [facet, place] of places[type]?.members ?? []) {
            const tell = (enumeration, word) => {
                const known = news.get(enumeration);
                if (known !== undefined)
                    known.words.add(word);
                else
                    news.set(enumeration, { words: new Set([word]), action: actions[type]?.[facet]?.[0] ?? "" });
            };
            for (const resource of list)
                (0,open_enumeration/* unfamiliarWords */.As)(resource[facet], place, tell);
        }
    }
    return news;
}
function openedBy(assessed, judgement, news) {
    const before = new Map(assessed.map((resource) => [unfamiliar_keyOf(resource), resource]));
    const opened = new Map();
    const touched = new Map();
    const open = (key, rule, enumerations, could_be) => {
        const by_rule = opened.get(key) ?? new Map();
        const known = by_rule.get(rule);
        const both = new Set([...(known?.enumerations ?? []), ...enumerations]);
        const most = known === undefined ? could_be : graver(known.could_be, could_be);
        opened.set(key, by_rule.set(rule, { enumerations: both, ...(most === undefined ? {} : { could_be: most }) }));
    };
    const settled = new Map(judgement.rules.map((rule) => [rule.id, stringsIn(rule.parameter_values)]));
    const consider = (meaning) => {
        const enumerations = meaning.map(([enumeration]) => enumeration);
        for (const other of judgement.judge(changedBy(meaning, judgement))) {
            const key = unfamiliar_keyOf(other);
            touched.set(key, new Set([...(touched.get(key) ?? []), ...enumerations]));
            for (const [rule, verdict] of Object.entries(other.verdicts)) {
                const graver_by = graverBy(before.get(key), other, rule);
                if (verdict === before.get(key)?.verdicts[rule] && graver_by === undefined)
                    continue;
                // Whoever configured a rule knows the words that he named.
                const unsettled = enumerations.filter((enumeration) => !isSettled(news.get(enumeration), settled.get(rule)));
                if (unsettled.length > 0)
                    open(key, rule, unsettled, graver_by);
            }
        }
    };
    for (const enumeration of news.keys())
        for (const member of enumeration.members)
            consider([[enumeration, member]]);
    for (const together of groupsOf(touched)) {
        const meanings = meaningsOf(together);
        if (meanings !== undefined)
            for (const meaning of meanings)
                consider(meaning);
        else {
            for (const [key, own] of touched) {
                if (together.some((enumeration) => !own.has(enumeration)))
                    continue;
                for (const rule of Object.keys(before.get(key)?.verdicts ?? {}))
                    open(key, rule, together);
            }
        }
    }
    return opened;
}
/** The severity of the other's finding, where both fail and it is worse. */
function graverBy(before, other, rule) {
    if (before?.verdicts[rule] !== "fail" || other.verdicts[rule] !== "fail")
        return undefined;
    const [was, is] = [before, other].map(({ findings }) => findings.find((finding) => finding.rule === rule)?.severity);
    return was !== undefined && is !== undefined && (0,policy/* isMilder */.gJ)(was, is) ? is : undefined;
}
/** The worse of two; where one is about the verdict itself, there is none. */
function graver(one, other) {
    if (one === undefined || other === undefined)
        return undefined;
    return (0,policy/* isMilder */.gJ)(one, other) ? other : one;
}
function isSettled(news, named) {
    return news !== undefined && named !== undefined && [...news.words].every((word) => named.has(word));
}
/** Every text in a value. */
function stringsIn(value, found = new Set()) {
    if (typeof value === "string")
        found.add(value);
    else if (typeof value === "object" && value !== null)
        for (const part of Object.values(value))
            stringsIn(part, found);
    return found;
}
/** The resources that are others when the words mean this, with their derived facets. */
function changedBy(meaning, { resources, linked, places, relink }) {
    const meant = Object.fromEntries(Object.entries(resources).map(([type, list]) => {
        const place = places[type];
        if (place === undefined)
            return [type, list];
        const read = (resource) => meaning.reduce((changed, [enumeration, member]) => (0,open_enumeration/* withMember */.RV)(changed, place, enumeration, member), resource);
        return [type, list.map(read)];
    }));
    return Object.fromEntries(Object.entries(relink(meant)).map(([type, list]) => [
        type,
        list.filter((resource, index) => !isSame(resource, linked[type]?.[index])),
    ]));
}
/** Facets that nothing touched are the very same objects. */
function isSame(one, other) {
    return (other !== undefined &&
        Object.keys(one).every((facet) => one[facet] === other[facet] || (0,external_node_util_.isDeepStrictEqual)(one[facet], other[facet])));
}
/** The different sets of several enumerations that touch one resource. */
function groupsOf(touched) {
    const groups = new Map();
    for (const enumerations of touched.values()) {
        const names = [...enumerations].map(({ source, name }) => `${source} ${name}`);
        if (enumerations.size > 1)
            groups.set(names.sort().join("\n"), [...enumerations]);
    }
    return [...groups.values()];
}
/** Every combination of members; undefined where there are too many. */
function meaningsOf(enumerations) {
    const number = enumerations.reduce((product, { members }) => product * members.length, 1);
    if (number > MAXIMUM_MEANINGS)
        return undefined;
    return enumerations.reduce((meanings, enumeration) => meanings.flatMap((meaning) => enumeration.members.map((member) => [...meaning, [enumeration, member]])), [[]]);
}
function reasonsOf(open, news) {
    return [...open].flatMap((enumeration) => {
        const { words, action } = news.get(enumeration) ?? { words: new Set(), action: "" };
        return [...words]
            .sort()
            .slice(0, MAXIMUM_WORDS)
            .map((word) => {
            const message = `this version does not know ${enumeration.name} ${word.slice(0, MAXIMUM_WORD)}`;
            return { kind: "invalid", action, message };
        });
    });
}
function withUnknowns(resource, opened, rules, reasons) {
    const { exemptions, sees, ...rest } = resource;
    const isOpen = (rule) => opened.has(rule) && opened.get(rule)?.could_be === undefined;
    const kept = (of) => Object.entries(of ?? {}).filter(([rule]) => !isOpen(rule));
    const findings = new Map(resource.findings.map((finding) => [finding.rule, finding]));
    for (const [id, { enumerations, could_be }] of opened) {
        const [rule, before] = [rules.get(id), findings.get(id)];
        const why = reasons(enumerations);
        if (could_be !== undefined && before !== undefined)
            findings.set(id, (0,evaluate/* maybeWorse */.lm)(before, could_be, why));
        else if (rule !== undefined)
            findings.set(id, unknownFinding(rule, resource, before, why));
    }
    const verdicts = Object.entries(resource.verdicts).map(([rule, verdict]) => [rule, isOpen(rule) ? "unknown" : verdict]);
    const exempt = kept(exemptions);
    const seen = kept(sees);
    return {
        ...rest,
        verdicts: Object.fromEntries(verdicts),
        findings: Object.keys(resource.verdicts).flatMap((rule) => findings.get(rule) ?? []),
        ...(exempt.length === 0 ? {} : { exemptions: Object.fromEntries(exempt) }),
        ...(seen.length === 0 ? {} : { sees: Object.fromEntries(seen) }),
    };
}
/** What was unknown before stays so for its own reasons, too. */
function unknownFinding(rule, { arn }, before, reasons) {
    const [reason] = reasons;
    const earlier = before?.verdict === "unknown" ? before.messages : [];
    return {
        rule: rule.id,
        verdict: "unknown",
        severity: rule.severity,
        messages: [...new Set([...earlier, ...reasons.map(evaluate/* notEvaluatedBecause */.FW)])].sort(),
        ...(reason === undefined ? {} : { reason }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, arn),
    };
}

// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var model_waiver = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/program/src/text/glob.js
var glob = __webpack_require__(3552);
// EXTERNAL MODULE: ./build/program/src/evaluate/environment.js
var environment = __webpack_require__(14813);
;// CONCATENATED MODULE: ./build/program/src/evaluate/waivers.js





/**
 * Turns the failing verdicts that a waiver covers into waived ones; no other verdict changes, least of all an unknown one.
 * Where several cover one, the first says why. A waiver counts through the day that it expires on, as of `collected_at`
 * and not as of now, so that the same inventory gives the same verdicts. `rules` are the ids of those that are on. `keys`
 * are the KMS keys as they were read: a waiver by alias covers those that have such an alias, and none whose aliases are
 * not known. `tagged` are all resources as they were read: a waiver by tags covers none whose tags are not known.
 */
function waive(resources, waivers, rules, collected_at, keys = [], tagged = keys) {
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
    const aliases = waivers.some(model_waiver/* byAlias */.Ed) ? new Map(keys.map((key) => [key.arn, waivers_aliasesOf(key)])) : new Map();
    const by_tags = waivers.some(({ tags }) => tags !== undefined);
    const tags = by_tags ? new Map(tagged.map((each) => [each.arn, (0,model_resource/* tagsOf */.Fg)(each)])) : new Map();
    const waived = resources.map((resource) => waiveResource(resource, by_rule, covered, { aliases, tags }));
    const unnamed = [...aliases.values()].filter((names) => names === undefined).length;
    const unread = ({ rule, tags: wanted }) => wanted === undefined
        ? 0
        : resources.filter(({ arn, verdicts }) => verdicts[rule] === "fail" && tags.get(arn) === undefined).length;
    return {
        resources: waived,
        waivers: waivers.map((waiver) => waivers_judged(waiver, covered.get(waiver), rules, today, [
            ...((0,model_waiver/* byAlias */.Ed)(waiver) ? [["aliases", unnamed, "key"]] : []),
            ["tags", unread(waiver), "resource"],
        ])),
    };
}
const aliasNames = classic_schemas.array(classic_schemas.looseObject({ name: classic_schemas.string() }));
function waivers_aliasesOf(key) {
    const fact = (0,model_resource/* facetOf */.BW)(key, "aliases");
    if (fact?.status !== "known")
        return undefined;
    return aliasNames.safeParse(fact.value).data?.map(({ name }) => name);
}
function isAbout(waiver, { arn }, { aliases, tags }) {
    if (waiver.tags !== undefined) {
        const carried = tags.get(arn);
        if (carried === undefined || !(0,environment/* isIn */.S)({ tags: waiver.tags }, carried))
            return false;
    }
    if (!(0,model_waiver/* byAlias */.Ed)(waiver))
        return (0,glob/* matchesGlob */.k)(waiver.resource, arn);
    return (aliases.get(arn) ?? []).some((name) => (0,glob/* matchesGlob */.k)(waiver.resource, name));
}
function waiveResource(resource, by_rule, covered, known) {
    const waived = new Map();
    for (const finding of resource.findings) {
        if (finding.verdict !== "fail")
            continue;
        const matching = (by_rule.get(finding.rule) ?? []).filter((waiver) => isAbout(waiver, resource, known));
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
/** `covered` is undefined where the waiver did not count; `unread` is what it might have covered, had it been read. */
function waivers_judged(waiver, covered, rules, today, unread) {
    const { rule, owner, reason, expires, where, problem } = waiver;
    const outcome = (status, message) => {
        const said = { rule, resource: (0,model_waiver/* coverOf */.vv)(waiver), owner, reason, expires, status, covered: covered ?? 0, where };
        return message === undefined ? said : { ...said, message };
    };
    if (problem !== undefined)
        return outcome("malformed", problem);
    if (covered === undefined)
        return outcome("expired", `it expired on ${expires}, and the account was read on ${today}`);
    if (covered > 0)
        return outcome("used");
    if (!rules.includes(rule))
        return outcome("unused", "its rule was not judged");
    const missing = unread
        .filter(([, number]) => number > 0)
        .map(([what, number, of]) => {
        return `; the ${what} of ${number === 1 ? `1 ${of}` : `${number} ${of}s`} are not known, and it covers none of those`;
    });
    return outcome("unused", `nothing that it matches fails${missing.join("")}`);
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/affected.js

/**
 * The resources of after that have to be judged: new ones, changed ones, and those of which a fact that follows from others
 * is another. The rest are judged as they were, since a verdict follows from the facts alone.
 */
function affected(before, after, isChanged) {
    return Object.fromEntries(Object.entries(after).map(([type, resources]) => {
        const old = new Map((before[type] ?? []).map((resource) => [resource.arn, resource]));
        return [type, resources.filter((each) => isChanged(each.arn) || affected_differs(old.get(each.arn), each))];
    }));
}
/** Facts that were read are the same objects in both, so that only derived ones are compared. */
function affected_differs(old, now) {
    if (old === undefined)
        return true;
    const names = new Set([...Object.keys(old), ...Object.keys(now)]);
    for (const name of names) {
        if (name !== "planned_effects" && old[name] !== now[name] && !(0,external_node_util_.isDeepStrictEqual)(old[name], now[name]))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/program/src/evaluate/delta.js


/** Holds the verdicts of after against those of the base: what a change introduces, fixes, and takes out of sight. */
function deltaOf(base, after, comparing) {
    const before = new Map(base.map((resource) => [`${resource.type} ${resource.arn}`, resource]));
    const there = new Set(after.map(({ type, arn }) => `${type} ${arn}`));
    const counts = { introduced: 0, fixed: 0, unchanged: 0, no_longer_judged: 0 };
    const fixed = [];
    const no_longer_judged = [];
    const named = (rule, arn) => {
        const address = comparing.addressOf(arn);
        return { rule, arn, ...(address === undefined ? {} : { address }) };
    };
    const resources = after.map((resource) => {
        const old = before.get(`${resource.type} ${resource.arn}`);
        if (old !== undefined && old.verdicts !== resource.verdicts) {
            for (const [rule, was] of Object.entries(old.verdicts)) {
                const is = resource.verdicts[rule];
                if (!comparing.rules.has(rule))
                    continue;
                if (was === "fail" && (is === "pass" || is === "not_applicable" || is === undefined))
                    fixed.push(named(rule, resource.arn));
                const unseen = is === undefined ? goneReason(was) : outOfSight(was, is, resource, rule);
                if (unseen !== undefined)
                    no_longer_judged.push({ ...named(rule, resource.arn), reason: unseen });
            }
        }
        if (resource.findings.length === 0)
            return resource;
        const findings = resource.findings.map((finding) => {
            const known = old?.findings.find(({ rule }) => rule === finding.rule);
            const compared = { ...finding, baseline_state: stateOf(finding, known), messages: messagesOf(finding, known) };
            if ((0,scan/* isIntroduced */.gQ)(compared))
                counts.introduced += 1;
            else if (compared.verdict === "fail" || (0,scan/* isMissing */.b2)(compared))
                counts.unchanged += 1;
            return compared;
        });
        return { ...resource, findings };
    });
    for (const resource of base) {
        if (there.has(`${resource.type} ${resource.arn}`))
            continue;
        const reason = comparing.goneBecause(resource);
        if (reason === undefined)
            continue;
        for (const [rule, was] of Object.entries(resource.verdicts)) {
            if (!comparing.rules.has(rule))
                continue;
            if (was === "fail")
                fixed.push(named(rule, resource.arn));
            if (was === "pass")
                no_longer_judged.push({ ...named(rule, resource.arn), reason });
        }
    }
    counts.fixed = fixed.length;
    counts.no_longer_judged = no_longer_judged.length;
    return { resources, counts, fixed: delta_sorted(fixed), no_longer_judged: delta_sorted(no_longer_judged) };
}
function goneReason(was) {
    return was === "pass" ? "the resource is gone" : undefined;
}
/** Why a verdict that could be given can no longer be: the reason of the unknown one. */
function outOfSight(was, is, { findings }, rule) {
    if (is !== "unknown" || (was !== "pass" && was !== "fail"))
        return undefined;
    const finding = findings.find((each) => each.rule === rule);
    return finding?.reason?.message ?? finding?.messages[0] ?? "unknown";
}
function stateOf(finding, known) {
    if (known === undefined)
        return "new";
    if (finding.verdict === "fail") {
        if (known.verdict !== "fail")
            return "new";
        // What may be worse for want of a fact that could be read before is no better than what is.
        const most = (each) => each.could_be ?? each.severity;
        return isWorse(finding.severity, known.severity) || isWorse(most(finding), most(known)) ? "updated" : "unchanged";
    }
    if (finding.verdict === "waived")
        return known.verdict === "unknown" ? "new" : "unchanged";
    // What could not be known before either is no news; what failed before is told as no longer judged.
    return known.verdict === "unknown" && (0,scan/* isMissing */.b2)(known) === (0,scan/* isMissing */.b2)(finding) ? "unchanged" : "new";
}
function isWorse(severity, than) {
    return (0,policy/* isMilder */.gJ)(than, severity);
}
/** Of a violation that was waived in the base: why it counts now. */
function messagesOf(finding, known) {
    if (finding.verdict !== "fail" || known?.verdict !== "waived" || known.waiver === undefined)
        return finding.messages;
    const { owner, expires } = known.waiver;
    return [...finding.messages, `the waiver of ${owner} (until ${expires}) covered it before and no longer does`].sort();
}
function delta_sorted(list) {
    return list.sort((a, b) => (`${a.arn} ${a.rule}` < `${b.arn} ${b.rule}` ? -1 : 1));
}

// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
;// CONCATENATED MODULE: ./build/program/src/iac/overlay/cluster_facts.js

function clustersIn(draft, place) {
    return draft.in("cloudhsm_cluster", place);
}
/** The value of a fact, or undefined where it is unknown or absent. */
function knownIn(fact) {
    return fact?.status === "known" ? fact.value : undefined;
}
/** The group that CloudHSM makes for a cluster: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html */
function clusterGroup(address) {
    return `${plannedId(address)}.security_group_id`;
}
/** A new VPC has a main route table and a default network ACL, which a plan names by the VPC if at all. */
function impliedId(vpc_id, what) {
    return `${vpc_id}.${what}`;
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/draft.js



function draftOf(inventory) {
    const types = new Map();
    const places = new Map();
    const removed = new Map();
    const changed_by = new Map();
    const listed = (type) => {
        const found = types.get(type) ?? new Map();
        types.set(type, found);
        return found;
    };
    const place = (type, { account, region }) => {
        const key = `${type} ${account} ${region}`;
        const found = places.get(key) ?? new Set();
        places.set(key, found);
        return found;
    };
    for (const [type, resources] of Object.entries(inventory.resources)) {
        const own = listed(type);
        for (const resource of resources) {
            own.set(resource.arn, resource);
            place(type, resource).add(resource.arn);
        }
    }
    const note = (arn, { address }) => {
        const found = changed_by.get(arn);
        if (found === undefined)
            changed_by.set(arn, [address]);
        else if (!found.includes(address))
            found.push(address);
    };
    const put = (type, resource, by) => {
        listed(type).set(resource.arn, resource);
        place(type, resource).add(resource.arn);
        note(resource.arn, by);
    };
    const get = (type, arn) => types.get(type)?.get(arn);
    return {
        collected_at: inventory.collected_at,
        scopes: inventory.scopes,
        get,
        removed: (arn) => removed.has(arn),
        in: (type, where) => [...place(type, where)].flatMap((arn) => get(type, arn) ?? []),
        put,
        remove(type, arn, by) {
            const resource = get(type, arn);
            if (resource === undefined)
                return;
            listed(type).delete(arn);
            place(type, resource).delete(arn);
            removed.set(arn, { type, resource });
            note(arn, by);
        },
        edit(type, arn, facet, by, change) {
            const resource = get(type, arn);
            const fact = resource === undefined ? undefined : (0,model_resource/* facetOf */.BW)(resource, facet);
            if (resource === undefined || fact?.status !== "known")
                return;
            const value = change(fact.value);
            if (value === fact.value)
                return;
            put(type, { ...resource, [facet]: isUnsaid(value) ? leftOpen(by, value, facet) : (0,observed/* known */.eO)(value) }, by);
        },
        set(type, arn, facet, by, value) {
            const resource = get(type, arn);
            if (resource === undefined || (0,model_resource/* facetOf */.BW)(resource, facet) === undefined)
                return;
            put(type, { ...resource, [facet]: isUnsaid(value) ? leftOpen(by, value, facet) : (0,observed/* known */.eO)(value) }, by);
        },
        finish: () => ({
            inventory: {
                ...inventory,
                resources: {
                    ...inventory.resources,
                    ...Object.fromEntries([...types].map(([type, own]) => [type, [...own.values()]])),
                },
            },
            removed,
            changed_by,
        }),
    };
}
/** The unknown fact for what the plan does not say. */
function leftOpen({ address }, { unsaid }, what) {
    const why = unsaid === "sensitive"
        ? `the plan marks what ${address} says of ${what} as sensitive, so it was not read`
        : `${address} leaves ${what} open until it is applied`;
    return (0,observed/* unknown */.L5)({ kind: "known_after_apply", action: "", message: why.slice(0, 500) });
}
/** The unknown fact for what a plan says nothing of, of a resource that it makes. */
function untold({ address }, what) {
    const message = `the plan does not tell ${what} of ${address}`.slice(0, 500);
    return (0,observed/* unknown */.L5)({ kind: "known_after_apply", action: "", message });
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/identity.js

/** ARNs are at most 2048 characters, addresses may be longer. */
const MAXIMUM_ADDRESS = 1900;
/**
 * The identity of a resource until it exists: its address, after the file of its plan where another plan makes a resource of
 * that address too.
 */
function plannedArn(address, { partition, region, account, plan }) {
    const name = plan === undefined ? address : `${plan}/${address}`;
    return `arn:${partition}:keyproof:${region}:${account}:planned/${name.slice(0, MAXIMUM_ADDRESS)}`;
}
function namesOf(resources) {
    const by_address = new Map(resources.map((each) => [each.resource.address, each]));
    const behind = (value) => by_address.get(plannedAddress(value) ?? "");
    const isNew = ({ action }) => action === "create" || action === "replace";
    return {
        id(value) {
            const resource = behind(value)?.resource;
            return resource === undefined || isNew(resource) ? value : (resource.id ?? value);
        },
        planned(value) {
            const found = behind(value);
            return found !== undefined && isNew(found.resource) ? found : undefined;
        },
    };
}
/** The id that a planned resource has: its own while it is the same, else the one that stands for it. */
function idOf({ action, id, address }) {
    return action === "create" || action === "replace" || id === undefined ? plannedId(address) : id;
}
/** The ARN of the key that a key id, a key ARN or a planned id names, in a place. */
function keyArn(value, { partition, region, account }, names) {
    const planned = names.planned(value);
    if (planned !== undefined)
        return plannedArn(planned.resource.address, planned.place);
    const id = names.id(value);
    return id.startsWith("arn:") ? id : `arn:${partition}:kms:${region}:${account}:key/${id}`;
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/key.js






/** What AWS does where nothing says otherwise: https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html */
const DEFAULT_WINDOW_IN_DAYS = 30;
const DEFAULT_PERIOD_IN_DAYS = 365;
const DAY = 86_400_000;
/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultKeyPolicy({ partition, account }) {
    return {
        Version: "2012-10-17",
        Id: "key-default-1",
        Statement: [
            {
                Sid: "Enable IAM User Permissions",
                Effect: "Allow",
                Principal: { AWS: `arn:${partition}:iam::${account}:root` },
                Action: "kms:*",
                Resource: "*",
            },
        ],
    };
}
/** Lays a key's change over the draft. False where the key that it changes is not in the account as it was read. */
function overlayKey(draft, key, place, names) {
    const live = key.arn ?? (key.id === undefined ? undefined : keyArn(key.id, place, names));
    switch (key.action) {
        case "create":
            createKey(draft, key, place, names);
            return true;
        case "update":
            return live !== undefined && updateKey(draft, key, live);
        case "delete":
            return live !== undefined && deleteKey(draft, key, live);
        case "replace": {
            const found = live !== undefined && deleteKey(draft, key, live);
            createKey(draft, key, place, names);
            return found;
        }
        default:
            return true;
    }
}
/** The value, or what stands for it where the source leaves it to AWS. */
function or(value, otherwise) {
    return value ?? otherwise;
}
function createKey(draft, key, place, names) {
    const arn = plannedArn(key.address, place);
    const after = key.after ?? {};
    const metadata = after.primary_arn === undefined
        ? metadataOf(draft, key, arn, names)
        : replicaMetadata(draft, key, arn, place, names);
    const policy = or(after.policy, defaultKeyPolicy(place));
    const tags = or(after.tags, {});
    const value = isUnsaid(metadata) ? undefined : metadata;
    const imported = value?.origin === "EXTERNAL";
    const resource = {
        arn,
        account: place.account,
        region: place.region,
        name: key.address.slice(0, 1024),
        aliases: (0,observed/* known */.eO)([]),
        deletion_last_usage: (0,observed/* known */.eO)(null),
        deletion_tags: (0,observed/* known */.eO)({}),
        grants: (0,observed/* known */.eO)([]),
        last_usage: (0,observed/* known */.eO)({ tracking_start_date: draft.collected_at }),
        metadata: isUnsaid(metadata) ? leftOpen(key, metadata, "what kind of key it is") : (0,observed/* known */.eO)(metadata),
        policy: isUnsaid(policy) ? leftOpen(key, policy, "its key policy") : (0,observed/* known */.eO)({ document: policy }),
        // Nobody shares a key before it exists.
        shared_policy: (0,observed/* known */.eO)(null),
        shares: (0,observed/* known */.eO)({ listed: true, resource_share_arns: [] }),
        tags: isUnsaid(tags) ? leftOpen(key, tags, "its tags") : (0,observed/* known */.eO)(tags),
        ...(imported ? { key_rotations: (0,observed/* known */.eO)([]), alarms: (0,observed/* known */.eO)([]) } : {}),
    };
    if (value !== undefined && rotates(value))
        resource.rotation = rotationOf(key, after);
    draft.put("kms_key", resource, key);
    if (value?.primary_arn !== undefined && value.primary_arn !== arn)
        joinReplica(draft, key, value, arn);
}
/** What KMS says of a new key. A primary names itself as the primary. */
function metadataOf(draft, key, arn, names) {
    const after = key.after ?? {};
    const store = after.custom_key_store_id ?? undefined;
    const origin = or(after.origin, "AWS_KMS");
    const multi_region = or(after.multi_region, false);
    const state = key_stateOf(after, origin);
    return key_said({
        key_id: arn.slice(arn.indexOf("planned/")),
        manager: "CUSTOMER",
        state,
        spec: or(after.spec, "SYMMETRIC_DEFAULT"),
        usage: or(after.usage, "ENCRYPT_DECRYPT"),
        origin,
        creation_date: draft.collected_at,
        description: or(after.description, ""),
        multi_region,
        ...(multi_region === true ? { multi_region_key_type: "PRIMARY", primary_arn: arn } : {}),
        replica_arns: [],
        ...(store === undefined ? {} : { custom_key_store_id: isUnsaid(store) ? store : names.id(store) }),
        ...(after.xks_key_id === undefined || after.xks_key_id === null ? {} : { xks_key_id: after.xks_key_id }),
        ...expiryOf(after, origin),
    });
}
function key_stateOf(after, origin) {
    if (origin === "EXTERNAL" && after.has_material !== true)
        return isUnsaid(after.has_material) ? after.has_material : "PendingImport";
    const enabled = or(after.enabled, true);
    if (isUnsaid(enabled))
        return enabled;
    return enabled ? "Enabled" : "Disabled";
}
function expiryOf(after, origin) {
    if (origin !== "EXTERNAL" || after.has_material !== true)
        return {};
    if (after.valid_to === undefined || after.valid_to === null)
        return { expiration_model: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
    const valid_to = isUnsaid(after.valid_to) ? after.valid_to : new Date(after.valid_to).toISOString();
    return { expiration_model: "KEY_MATERIAL_EXPIRES", valid_to };
}
/** A replica has the spec, usage and origin of its primary. */
function replicaMetadata(draft, key, arn, place, names) {
    const after = key.after ?? {};
    const named = after.primary_arn;
    if (named === undefined || named === null)
        return LATER;
    if (isUnsaid(named))
        return named;
    const primary = draft.get("kms_key", keyArn(named, place, names));
    if (primary?.metadata?.status !== "known")
        return LATER;
    const { spec, usage, origin, replica_arns, ...rest } = primary.metadata.value;
    const primary_arn = rest.primary_arn ?? primary.arn;
    return key_said({
        key_id: arn.slice(arn.indexOf("planned/")),
        manager: "CUSTOMER",
        state: key_stateOf(after, origin),
        spec,
        usage,
        origin,
        creation_date: draft.collected_at,
        description: or(after.description, ""),
        multi_region: true,
        multi_region_key_type: "REPLICA",
        primary_arn,
        replica_arns: [...replica_arns, arn].sort(),
        ...expiryOf(after, origin),
    });
}
/** The primary and the other replicas name the new one too. */
function joinReplica(draft, by, { primary_arn, replica_arns }, arn) {
    for (const each of [primary_arn ?? "", ...replica_arns]) {
        if (each === arn)
            continue;
        draft.edit("kms_key", each, "metadata", by, (metadata) => ({
            ...metadata,
            replica_arns: [...new Set([...metadata.replica_arns, arn])].sort(),
        }));
    }
}
/** An object whose members are all said, or the first that is not. */
function key_said(members) {
    return Object.values(members).find(isUnsaid) ?? members;
}
/** As the collector asks: symmetric keys whose material KMS made, while they are enabled or disabled. */
function rotates({ spec, origin, state }) {
    return spec === "SYMMETRIC_DEFAULT" && origin === "AWS_KMS" && (state === "Enabled" || state === "Disabled");
}
function rotationOf(key, after) {
    const enabled = or(after.rotation_enabled, false);
    const period = or(after.rotation_period_in_days, DEFAULT_PERIOD_IN_DAYS);
    if (isUnsaid(enabled))
        return leftOpen(key, enabled, "its rotation");
    if (!enabled)
        return (0,observed/* known */.eO)({ enabled });
    return isUnsaid(period) ? leftOpen(key, period, "its rotation") : (0,observed/* known */.eO)({ enabled, rotation_period_in_days: period });
}
/** Whether an attribute is another after the change. What the source believes of the account is no news of it. */
function changed({ before, after }, ...names) {
    return names.some((name) => !(0,external_node_util_.isDeepStrictEqual)(before?.[name] ?? null, after?.[name] ?? null));
}
function updateKey(draft, key, arn) {
    const live = draft.get("kms_key", arn);
    if (live === undefined)
        return false;
    const after = key.after ?? {};
    if (changed(key, "description", "enabled", "valid_to", "has_material"))
        updateMetadata(draft, key, arn);
    if (changed(key, "policy") && after.policy !== undefined) {
        draft.set("kms_key", arn, "policy", key, isUnsaid(after.policy) ? after.policy : { document: after.policy });
    }
    if (changed(key, "tags")) {
        draft.edit("kms_key", arn, "tags", key, (tags) => retagged(tags, key.before?.tags, after.tags));
    }
    if (changed(key, "rotation_enabled", "rotation_period_in_days") &&
        (0,model_resource/* facetOf */.BW)(live, "rotation") !== undefined) {
        const rotation = rotationOf(key, after);
        draft.put("kms_key", { ...(draft.get("kms_key", arn) ?? live), rotation }, key);
    }
    // What changes nothing that is judged is shown with the key all the same.
    draft.put("kms_key", draft.get("kms_key", arn) ?? live, key);
    return true;
}
function updateMetadata(draft, key, arn) {
    const after = key.after ?? {};
    draft.edit("kms_key", arn, "metadata", key, (metadata) => {
        const state = changed(key, "enabled", "has_material") && after.enabled !== undefined
            ? key_stateOf(after, metadata.origin)
            : metadata.state;
        const description = changed(key, "description") ? or(after.description, "") : metadata.description;
        const { valid_to: _, expiration_model: __, ...rest } = metadata;
        const expiry = changed(key, "valid_to", "has_material") ? expiryOf(after, metadata.origin) : undefined;
        return key_said({ ...(expiry === undefined ? metadata : { ...rest, ...expiry }), state, description });
    });
}
/** Tags that others set stay. */
function retagged(live, before, after) {
    if (isUnsaid(after))
        return after;
    const old = isUnsaid(before) ? {} : (before ?? {});
    const kept = Object.entries(live).filter(([name]) => !Object.hasOwn(old, name) || Object.hasOwn(after ?? {}, name));
    return { ...Object.fromEntries(kept), ...(after ?? {}) };
}
/** A key is not gone: it waits for its deletion, and a primary waits for its replicas first. */
function deleteKey(draft, key, arn) {
    const live = draft.get("kms_key", arn);
    if (live === undefined)
        return false;
    const window = key.deletion_window_in_days ?? DEFAULT_WINDOW_IN_DAYS;
    draft.edit("kms_key", arn, "metadata", key, (metadata) => {
        if (metadata.state === "PendingDeletion" || metadata.state === "PendingReplicaDeletion")
            return metadata;
        const waits = metadata.multi_region_key_type === "PRIMARY" && metadata.replica_arns.length > 0;
        if (waits)
            return { ...metadata, state: "PendingReplicaDeletion", pending_deletion_window_in_days: window };
        const deletion_date = new Date(Date.parse(draft.collected_at) + window * DAY).toISOString();
        return { ...metadata, state: "PendingDeletion", deletion_date };
    });
    const { rotation: _, last_usage, ...rest } = draft.get("kms_key", arn) ?? live;
    draft.put("kms_key", {
        ...rest,
        ...(rest.deletion_tags === undefined || rest.tags === undefined ? {} : { deletion_tags: rest.tags }),
        ...(rest.deletion_last_usage === undefined
            ? {}
            : { deletion_last_usage: last_usage ?? untold(key, "when the key was last used") }),
    }, key);
    return true;
}
/** `aws_kms_key_policy`: the key policy as a resource of its own; without it the key has the default policy again. */
function overlayKeyPolicy(draft, given, place, names) {
    const key = given.after?.key ?? given.before?.key;
    if (typeof key !== "string")
        return false;
    const arn = keyArn(key, place, names);
    if (draft.get("kms_key", arn) === undefined)
        return false;
    const policy = given.action === "delete" ? defaultKeyPolicy(place) : given.after?.policy;
    if (policy === undefined || policy === null)
        return true;
    draft.set("kms_key", arn, "policy", given, isUnsaid(policy) ? policy : { document: policy });
    return true;
}
function overlayAlias(draft, alias, place, names) {
    const { before, after, action } = alias;
    const old = before?.name;
    if (action !== "create" && typeof before?.target_key === "string" && typeof old === "string") {
        const arn = keyArn(before.target_key, place, names);
        draft.edit("kms_key", arn, "aliases", alias, (aliases) => aliases.filter(({ name }) => name !== old));
    }
    if (action === "delete")
        return true;
    const target = after?.target_key;
    if (typeof target !== "string")
        return true;
    const arn = keyArn(target, place, names);
    const name = typeof after?.name === "string" ? after.name : `planned/${alias.address}`;
    const added = { name, last_updated_date: draft.collected_at };
    draft.edit("kms_key", arn, "aliases", alias, (aliases) => [...aliases.filter((each) => each.name !== name), added].sort((a, b) => (a.name < b.name ? -1 : 1)));
    return true;
}
function overlayGrant(draft, grant, place, names) {
    const { before, after, action, id } = grant;
    if (action !== "create" && typeof before?.key === "string") {
        const arn = keyArn(before.key, place, names);
        draft.edit("kms_key", arn, "grants", grant, (grants) => grants.filter((each) => each.grant_id !== id));
    }
    if (action === "delete" || typeof after?.key !== "string")
        return true;
    const { name, grantee_principal, retiring_principal, operations, has_constraints } = after;
    const service = typeof grantee_principal === "string" && grantee_principal.endsWith(".amazonaws.com");
    const added = key_said({
        grant_id: action === "update" && id !== undefined ? id : `planned/${grant.address}`,
        ...(name === undefined || name === null ? {} : { name }),
        ...(grantee_principal === undefined || grantee_principal === null
            ? {}
            : { [service ? "grantee_service_principal" : "grantee_principal"]: grantee_principal }),
        ...(retiring_principal === undefined || retiring_principal === null ? {} : { retiring_principal }),
        operations: (operations ?? []),
        has_constraints: has_constraints ?? false,
        creation_date: draft.collected_at,
    });
    const arn = keyArn(after.key, place, names);
    draft.edit("kms_key", arn, "grants", grant, (grants) => (isUnsaid(added) ? added : [...grants, added]));
    return true;
}
/** New keys are called by their first alias, as those that exist are. */
function nameKeys(draft, resources) {
    for (const { resource, place } of resources) {
        if (resource.type !== "kms_key" || (resource.action !== "create" && resource.action !== "replace"))
            continue;
        const key = draft.get("kms_key", plannedArn(resource.address, place));
        const [first] = key?.aliases?.status === "known" ? key.aliases.value : [];
        if (key !== undefined && first !== undefined)
            draft.put("kms_key", { ...key, name: first.name }, resource);
    }
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/cluster.js






/** Lays a cluster's change over the draft. False where the cluster is not in the account as it was read. */
function overlayCluster(draft, cluster, place, names, view) {
    const { partition, region, account } = place;
    const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.id}`;
    const found = draft.get("cloudhsm_cluster", arn) !== undefined;
    // The new one first: the old one's network tells of the subnets that they share.
    if (cluster.action === "create" || cluster.action === "replace")
        createCluster(draft, cluster, place, names, view);
    if (cluster.action === "delete" || cluster.action === "replace")
        draft.remove("cloudhsm_cluster", arn, cluster);
    if (cluster.action === "update" && found)
        updateCluster(draft, cluster, arn);
    return found || cluster.action === "create" || cluster.action === "none" || cluster.action === "forget";
}
function updateCluster(draft, cluster, arn) {
    const after = cluster.after ?? {};
    draft.edit("cloudhsm_cluster", arn, "metadata", cluster, (metadata) => {
        const tags = changed(cluster, "tags")
            ? retagged(metadata.tags, cluster.before?.tags, after.tags)
            : metadata.tags;
        const type = changed(cluster, "hsm_type") && after.hsm_type ? after.hsm_type : metadata.hsm_type;
        const days = changed(cluster, "backup_retention_in_days")
            ? (after.backup_retention_in_days ?? undefined)
            : undefined;
        const unsaid = [tags, type, days].find(isUnsaid);
        if (unsaid !== undefined)
            return unsaid;
        return {
            ...metadata,
            tags: tags,
            ...(typeof type === "string" ? { hsm_type: type } : {}),
            ...(typeof days === "number" ? { backup_retention_policy: { type: "DAYS", value: days } } : {}),
        };
    });
    const live = draft.get("cloudhsm_cluster", arn);
    if (live !== undefined)
        draft.put("cloudhsm_cluster", live, cluster);
}
/** CloudHSM keeps backups this long unless told otherwise: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html */
const DEFAULT_RETENTION_IN_DAYS = 90;
function createCluster(draft, cluster, place, names, view) {
    const after = cluster.after ?? {};
    const subnets = subnetsOf(after, place, names, view);
    const metadata = cluster_metadataOf(draft, cluster, subnets);
    const open = (what, value) => value === undefined ? untold(cluster, what) : leftOpen(cluster, value, what);
    const fact = (what, value) => isUnsaid(value) ? open(what, value) : value === undefined ? open(what, undefined) : (0,observed/* known */.eO)(value);
    const ids = isUnsaid(subnets) ? [] : subnets.ids;
    const vpc_id = isUnsaid(metadata) ? undefined : metadata.vpc_id;
    const within = (read) => vpc_id === undefined ? LATER : read(vpc_id);
    const resource = {
        arn: plannedArn(cluster.address, place),
        account: place.account,
        region: place.region,
        name: cluster_nameOf(after, cluster.address),
        metadata: fact("what kind of cluster it is", metadata),
        vpc: fact("the VPC", within((vpc) => view.vpc(vpc, place))),
        subnets: fact("the subnets", isUnsaid(subnets) ? subnets : subnets.complete ? subnets.found : undefined),
        vpc_block_public_access: (0,observed/* known */.eO)(null),
        route_tables: fact("the route tables", within((vpc) => view.routeTables(vpc, ids, place))),
        security_groups: fact("the security groups", within((vpc) => [cluster_groupOf(cluster, vpc, place)])),
        prefix_lists: (0,observed/* known */.eO)({}),
        network_acls: fact("the network ACLs", within((vpc) => view.networkAcls(vpc, ids, place))),
        network_interfaces: (0,observed/* known */.eO)([]),
        client_interfaces: (0,observed/* known */.eO)([]),
        admitted_interfaces: (0,observed/* known */.eO)([]),
        flow_logs: fact("the flow logs", within((vpc) => (view.isNew(vpc) ? [] : flowLogsOf(draft, vpc, place)))),
        log_group: untold(cluster, "the log group"),
        log_streams: untold(cluster, "the log streams"),
        alarms: alarmsOf(draft, place),
        session_counts: untold(cluster, "the sessions"),
        user_counts: untold(cluster, "the users"),
        inspector_coverage: (0,observed/* known */.eO)({ available: true, instances: [] }),
        inspector_findings: (0,observed/* known */.eO)([]),
    };
    draft.put("cloudhsm_cluster", resource, cluster);
}
function cluster_nameOf({ tags }, address) {
    const name = isUnsaid(tags) ? undefined : tags?.Name;
    return (name ?? address).slice(0, 1024);
}
function subnetsOf({ subnet_ids }, place, names, view) {
    if (isUnsaid(subnet_ids))
        return subnet_ids;
    const ids = [...(subnet_ids ?? [])].map(names.id).sort();
    const found = ids.map((id) => view.subnet(id, place));
    const unsaid = found.find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    const there = found.filter((each) => each !== undefined && !isUnsaid(each));
    return { ids, found: there, complete: there.length === ids.length };
}
/** A cluster made from a backup is as the backup was; another waits to be initialized. */
function cluster_metadataOf(draft, cluster, subnets) {
    const after = cluster.after ?? {};
    if (isUnsaid(subnets))
        return subnets;
    if (!subnets.complete)
        return LATER;
    const unsaid = [after.hsm_type, after.mode, after.network_type, after.source_backup_id, after.tags].find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    const restored = typeof after.source_backup_id === "string";
    const [first] = subnets.found;
    const days = after.backup_retention_in_days ?? DEFAULT_RETENTION_IN_DAYS;
    return {
        cluster_id: plannedId(cluster.address),
        state: restored ? "ACTIVE" : "UNINITIALIZED",
        ...(typeof after.hsm_type === "string" ? { hsm_type: after.hsm_type } : {}),
        ...(typeof after.mode === "string" ? { mode: after.mode } : {}),
        network_type: typeof after.network_type === "string" ? after.network_type : "IPV4",
        ...(first === undefined ? {} : { vpc_id: first.vpc_id }),
        security_group: clusterGroup(cluster.address),
        subnet_mapping: Object.fromEntries(subnets.found.map(({ availability_zone, subnet_id }) => [availability_zone, subnet_id])),
        ...(typeof after.source_backup_id === "string" ? { source_backup_id: after.source_backup_id } : {}),
        create_timestamp: draft.collected_at,
        backup_policy: "DEFAULT",
        ...(typeof days === "number" ? { backup_retention_policy: { type: "DAYS", value: days } } : {}),
        hsms: [],
        certificates: {},
        tags: (after.tags ?? {}),
    };
}
/** What CloudHSM puts into the group: the HSMs' ports, within the group. */
function cluster_groupOf(cluster, vpc_id, { account }) {
    const group_id = clusterGroup(cluster.address);
    const within = {
        ip_protocol: "tcp",
        from_port: 2223,
        to_port: 2225,
        ip_ranges: [],
        ipv6_ranges: [],
        prefix_list_ids: [],
        user_id_group_pairs: [{ group_id, user_id: account }],
    };
    return {
        group_id,
        group_name: `cloudhsm-cluster-${plannedId(cluster.address)}-sg`,
        owner_id: account,
        vpc_id,
        ip_permissions: [within],
        ip_permissions_egress: [within],
    };
}
function flowLogsOf(draft, vpc_id, place) {
    for (const cluster of clustersIn(draft, place)) {
        if (knownIn(cluster.metadata)?.vpc_id === vpc_id)
            return knownIn(cluster.flow_logs);
    }
    return undefined;
}
/** The alarms about CloudHSM are those of the Region, so another cluster there tells them. */
function alarmsOf(draft, place) {
    for (const other of clustersIn(draft, place)) {
        if (other.alarms !== undefined)
            return other.alarms;
    }
    return (0,observed/* known */.eO)([]);
}
/** Lays an HSM over its cluster. False where the cluster is not in the account as it was read. */
function overlayHsm(draft, hsm, place, names, view) {
    if (hsm.action === "none" || hsm.action === "forget" || hsm.action === "update")
        return true;
    const old = typeof hsm.before?.cluster_id === "string" ? clusterArn(hsm.before.cluster_id, place, names) : undefined;
    if (old !== undefined && hsm.action !== "create")
        removeHsm(draft, hsm, old);
    const found = old !== undefined && (draft.get("cloudhsm_cluster", old) !== undefined || draft.removed(old));
    if (hsm.action === "delete")
        return found;
    const next = typeof hsm.after?.cluster_id === "string" ? clusterArn(hsm.after.cluster_id, place, names) : undefined;
    if (next === undefined || draft.get("cloudhsm_cluster", next) === undefined)
        return false;
    addHsm(draft, hsm, next, place, names, view);
    return true;
}
function clusterArn(value, { partition, region, account }, names) {
    const planned = names.planned(value);
    if (planned !== undefined)
        return plannedArn(planned.resource.address, planned.place);
    return `arn:${partition}:cloudhsm:${region}:${account}:cluster/${names.id(value)}`;
}
function removeHsm(draft, hsm, arn) {
    const cluster = clustersIn(draft, { account: arn.split(":")[4] ?? "", region: arn.split(":")[3] ?? "" }).find((each) => each.arn === arn);
    const gone = knownIn(cluster?.metadata)?.hsms.find(({ hsm_id }) => hsm_id === hsm.id);
    draft.edit("cloudhsm_cluster", arn, "metadata", hsm, (metadata) => ({
        ...metadata,
        hsms: metadata.hsms.filter(({ hsm_id }) => hsm_id !== hsm.id),
    }));
    draft.edit("cloudhsm_cluster", arn, "network_interfaces", hsm, (interfaces) => interfaces.filter(({ network_interface_id }) => network_interface_id !== gone?.eni_id));
    draft.edit("cloudhsm_cluster", arn, "session_counts", hsm, (counts) => ({
        ...counts,
        hsms: counts.hsms.filter(({ hsm_id }) => hsm_id !== hsm.id),
    }));
}
/** CloudHSM puts one interface of its own into the subnet, with the cluster's group and without a public address. */
function addHsm(draft, hsm, arn, place, names, view) {
    const cluster = draft.get("cloudhsm_cluster", arn);
    const metadata = knownIn(cluster?.metadata);
    if (metadata === undefined)
        return;
    const { subnet_id: given, availability_zone: zone } = hsm.after ?? {};
    const subnet_id = typeof given === "string" ? names.id(given) : typeof zone === "string" ? metadata.subnet_mapping[zone] : undefined;
    const [mapped] = Object.entries(metadata.subnet_mapping).find(([, id]) => id === subnet_id) ?? [];
    const seen = subnet_id === undefined ? undefined : view.subnet(subnet_id, place);
    const availability_zone = mapped ?? (typeof zone === "string" ? zone : undefined) ?? (isUnsaid(seen) ? undefined : seen?.availability_zone);
    if (subnet_id === undefined || availability_zone === undefined) {
        draft.set("cloudhsm_cluster", arn, "metadata", hsm, LATER);
        return;
    }
    const eni_id = `${plannedId(hsm.address)}.hsm_eni_id`;
    const added = {
        hsm_id: plannedId(hsm.address),
        state: "ACTIVE",
        availability_zone,
        subnet_id,
        eni_id,
        ...(metadata.hsm_type === undefined ? {} : { hsm_type: metadata.hsm_type }),
    };
    draft.edit("cloudhsm_cluster", arn, "metadata", hsm, (own) => ({ ...own, hsms: [...own.hsms, added] }));
    const live = draft.get("cloudhsm_cluster", arn);
    // CloudWatch has sessions and users of a cluster's HSMs only where it has some.
    if (live !== undefined && live.session_counts === undefined) {
        const unmeasured = { session_counts: untold(hsm, "the sessions"), user_counts: untold(hsm, "the users") };
        draft.put("cloudhsm_cluster", { ...live, ...unmeasured }, hsm);
    }
    draft.edit("cloudhsm_cluster", arn, "session_counts", hsm, (counts) => ({
        ...counts,
        hsms: [...counts.hsms, { hsm_id: added.hsm_id, maximum: 0 }],
    }));
    for (const facet of ["user_counts", "log_streams"])
        draft.set("cloudhsm_cluster", arn, facet, hsm, LATER);
    draft.edit("cloudhsm_cluster", arn, "network_interfaces", hsm, (interfaces) => [
        ...interfaces,
        {
            network_interface_id: eni_id,
            owner_id: place.account,
            subnet_id,
            status: "in-use",
            public_ips: [],
            ipv6_addresses: [],
            group_ids: metadata.security_group === undefined ? [] : [metadata.security_group],
        },
    ]);
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/key_store.js





/** Lays a key store's change over the draft. False where the store is not in the account as it was read. */
function overlayKeyStore(draft, store, place, names) {
    const { partition, region, account } = place;
    const arn = `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.id}`;
    const found = draft.get("kms_custom_key_store", arn) !== undefined;
    if (store.action === "delete" || store.action === "replace")
        draft.remove("kms_custom_key_store", arn, store);
    if (store.action === "create" || store.action === "replace")
        createStore(draft, store, place, names);
    if (store.action === "update" && found)
        updateStore(draft, store, arn, names);
    return found || store.action === "create" || store.action === "none" || store.action === "forget";
}
/** KMS makes a store that is not connected yet. */
function createStore(draft, store, place, names) {
    const after = store.after ?? {};
    const cluster = after.cloudhsm_cluster_id ?? undefined;
    const type = after.type ?? (after.xks_connectivity === undefined ? "AWS_CLOUDHSM" : "EXTERNAL_KEY_STORE");
    const custom_key_store_id = plannedId(store.address);
    const parts = [after.name, cluster, type, ...Object.values(proxyParts(after))];
    const unsaid = parts.find(isUnsaid);
    const metadata = unsaid ?? {
        custom_key_store_id,
        custom_key_store_name: key_store_text(after.name) ?? store.address,
        type: key_store_text(type) ?? "AWS_CLOUDHSM",
        connection_state: "DISCONNECTED",
        creation_date: draft.collected_at,
        ...(typeof cluster === "string" ? { cloudhsm_cluster_id: names.id(cluster) } : {}),
        ...(after.xks_connectivity === undefined ? {} : { xks_proxy: proxyOf(after) }),
    };
    const resource = {
        arn: plannedArn(store.address, place),
        account: place.account,
        region: place.region,
        name: (key_store_text(after.name) ?? store.address).slice(0, 1024),
        metadata: isUnsaid(metadata) ? leftOpen(store, metadata, "what kind of key store it is") : (0,observed/* known */.eO)(metadata),
        ...(type === "EXTERNAL_KEY_STORE" ? { proxy_metrics: untold(store, "the metrics") } : {}),
    };
    draft.put("kms_custom_key_store", resource, store);
}
function proxyParts(after) {
    return {
        connectivity: after.xks_connectivity,
        uri_endpoint: after.xks_uri_endpoint,
        uri_path: after.xks_uri_path,
        vpc_endpoint_service_name: after.xks_vpc_endpoint_service_name,
    };
}
function proxyOf(after) {
    return Object.fromEntries(Object.entries(proxyParts(after)).filter(([, value]) => typeof value === "string"));
}
function key_store_text(value) {
    return typeof value === "string" ? value : undefined;
}
function updateStore(draft, store, arn, names) {
    const after = store.after ?? {};
    draft.edit("kms_custom_key_store", arn, "metadata", store, (metadata) => {
        const unsaid = [after.name, after.cloudhsm_cluster_id, ...Object.values(proxyParts(after))].find(isUnsaid);
        if (unsaid !== undefined)
            return unsaid;
        return {
            ...metadata,
            ...(changed(store, "name")
                ? { custom_key_store_name: key_store_text(after.name) ?? metadata.custom_key_store_name }
                : {}),
            ...(typeof after.cloudhsm_cluster_id === "string" && changed(store, "cloudhsm_cluster_id")
                ? { cloudhsm_cluster_id: names.id(after.cloudhsm_cluster_id) }
                : {}),
            ...(metadata.xks_proxy === undefined ? {} : { xks_proxy: { ...metadata.xks_proxy, ...proxyOf(after) } }),
        };
    });
    const live = draft.get("kms_custom_key_store", arn);
    if (live !== undefined)
        draft.put("kms_custom_key_store", live, store);
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/network_view.js



function networkView(draft, resources, names) {
    const standing = (type, { account, region }) => resources
        .filter(({ resource, place }) => resource.type === type && place.account === account && place.region === region)
        .map(({ resource }) => resource)
        .filter(({ action }) => action !== "delete");
    const isNew = (vpc_id) => names.planned(vpc_id)?.resource.type === "vpc";
    const named = (value) => (typeof value === "string" ? names.id(value) : undefined);
    const subnet = (id, place) => {
        for (const cluster of clustersIn(draft, place)) {
            const found = knownIn(cluster.subnets)?.find(({ subnet_id }) => subnet_id === id);
            if (found !== undefined)
                return found;
        }
        const planned = standing("subnet", place).find((each) => idOf(each) === id);
        return planned === undefined ? undefined : subnetOf(planned, place, names);
    };
    return {
        standing,
        isNew,
        subnet,
        routeTables(vpc_id, subnets, place) {
            for (const cluster of clustersIn(draft, place)) {
                const [own, tables] = [knownIn(cluster.metadata), knownIn(cluster.route_tables)];
                if (own?.vpc_id === vpc_id && tables !== undefined)
                    return tables;
            }
            const tables = standing("route_table", place)
                .filter(({ after }) => named(after?.vpc_id) === vpc_id)
                .map((table) => tableOf(table, standing, place, names));
            const unsaid = tables.find(isUnsaid);
            if (unsaid !== undefined)
                return unsaid;
            const known = tables.filter((table) => !isUnsaid(table));
            const main = standing("main_route_table_association", place).find((each) => named(each.after?.vpc_id) === vpc_id);
            const mains = known.map((table) => table.route_table_id === named(main?.after?.route_table_id) ? { ...table, main: true } : table);
            if (isNew(vpc_id))
                return mains.some((table) => table.main) ? mains : [...mains, impliedTable(vpc_id, standing, place, names)];
            const decided = new Set(mains.flatMap(({ subnet_ids }) => subnet_ids));
            return subnets.every((id) => decided.has(id)) ? mains : undefined;
        },
        networkAcls(vpc_id, subnets, place) {
            for (const cluster of clustersIn(draft, place)) {
                const [own, acls] = [knownIn(cluster.metadata), knownIn(cluster.network_acls)];
                const covered = new Set(acls?.flatMap(({ subnet_ids }) => subnet_ids));
                if (own?.vpc_id === vpc_id && acls !== undefined && subnets.every((id) => covered.has(id)))
                    return acls;
            }
            if (!isNew(vpc_id))
                return undefined;
            const acls = standing("network_acl", place)
                .filter(({ after }) => named(after?.vpc_id) === vpc_id)
                .map((acl) => network_view_aclOf(acl, standing, place, names));
            const unsaid = acls.find(isUnsaid);
            if (unsaid !== undefined)
                return unsaid;
            const known = acls.filter((acl) => !isUnsaid(acl));
            const covered = new Set(known.flatMap(({ subnet_ids }) => subnet_ids));
            const rest = subnets.filter((id) => !covered.has(id));
            return known.some((acl) => acl.is_default)
                ? known.map((acl) => (acl.is_default ? { ...acl, subnet_ids: [...acl.subnet_ids, ...rest] } : acl))
                : [...known, impliedAcl(vpc_id, rest)];
        },
        vpc(id, place) {
            for (const cluster of clustersIn(draft, place)) {
                const found = knownIn(cluster.vpc);
                if (found?.vpc_id === id)
                    return found;
            }
            const planned = standing("vpc", place).find((each) => idOf(each) === id);
            if (planned === undefined)
                return undefined;
            const { cidr_block, ipv6_cidr_block } = planned.after ?? {};
            if (isUnsaid(cidr_block))
                return cidr_block;
            return {
                vpc_id: id,
                owner_id: place.account,
                cidr_blocks: typeof cidr_block === "string" ? [cidr_block] : [],
                ipv6_cidr_blocks: typeof ipv6_cidr_block === "string" ? [ipv6_cidr_block] : [],
            };
        },
    };
}
/** EC2 keeps five addresses of each subnet: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED = 5;
/** A subnet that exists has what nobody but EC2 tells: how many addresses are free. */
function subnetOf(planned, place, names) {
    if (planned.action !== "create" && planned.action !== "replace")
        return undefined;
    const { vpc_id, availability_zone, cidr_block, ipv6_cidr_block, ...after } = planned.after ?? {};
    const parts = [vpc_id, availability_zone, cidr_block, ipv6_cidr_block, ...Object.values(after)];
    const unsaid = parts.find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    if (typeof vpc_id !== "string" || typeof availability_zone !== "string")
        return undefined;
    return {
        subnet_id: idOf(planned),
        vpc_id: names.id(vpc_id),
        owner_id: place.account,
        availability_zone,
        ...(typeof cidr_block === "string" ? { cidr_block, available_ip_address_count: addressesIn(cidr_block) } : {}),
        ipv6_cidr_blocks: typeof ipv6_cidr_block === "string" ? [ipv6_cidr_block] : [],
        map_public_ip_on_launch: after.map_public_ip_on_launch === true,
        assign_ipv6_address_on_creation: after.assign_ipv6_address_on_creation === true,
    };
}
function addressesIn(cidr_block) {
    const prefix = Number(cidr_block.split("/")[1] ?? 32);
    return Math.max(0, 2 ** (32 - prefix) - RESERVED);
}
/** The local route that every table has is no route to anywhere else, and no plan tells it. */
function tableOf(table, standing, place, names) {
    const id = idOf(table);
    const own = table.after?.routes ?? [];
    if (isUnsaid(own))
        return own;
    const named = (value) => typeof value === "string" && names.id(value) === id;
    const apart = standing("route", place)
        .filter(({ after }) => named(after?.route_table_id))
        .map(({ after }) => after?.route);
    const unsaid = apart.find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    const routes = [...own, ...apart.filter((route) => route !== undefined && route !== null && !isUnsaid(route))];
    const subnet_ids = standing("route_table_association", place)
        .filter(({ after }) => named(after?.route_table_id))
        .flatMap(({ after }) => (typeof after?.subnet_id === "string" ? [names.id(after.subnet_id)] : []));
    return {
        route_table_id: id,
        owner_id: place.account,
        main: table.after?.main === true,
        subnet_ids: [...new Set(subnet_ids)].sort(),
        routes: routes.map((route) => network_view_routeOf(route, names)),
    };
}
/** A route as EC2 tells it. A gateway that the plan makes is called as such gateways are, since rules go by that. */
function network_view_routeOf(route, names) {
    const { gateway_id, ...rest } = route;
    const members = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, name.endsWith("_id") ? names.id(value) : value]));
    return {
        ...members,
        ...(gateway_id === undefined ? {} : { gateway_id: gatewayId(gateway_id, names) }),
        state: "active",
    };
}
function gatewayId(value, names) {
    const planned = names.planned(value)?.resource;
    if (planned?.type === "internet_gateway")
        return `igw-${value}`;
    return plannedAddress(value) === undefined ? value : names.id(value);
}
function impliedTable(vpc_id, standing, place, names) {
    const id = impliedId(vpc_id, "main_route_table_id");
    const routes = standing("route", place)
        .filter(({ after }) => after?.route_table_id === id)
        .flatMap(({ after }) => (after?.route && !isUnsaid(after.route) ? [network_view_routeOf(after.route, names)] : []));
    return { route_table_id: id, owner_id: place.account, main: true, subnet_ids: [], routes };
}
/** The last entries of every ACL, which deny: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const LAST = [false, true].map((egress) => ({
    rule_number: 32_767,
    egress,
    protocol: "-1",
    rule_action: "deny",
    cidr_block: "0.0.0.0/0",
}));
function network_view_aclOf(acl, standing, place, names) {
    const id = idOf(acl);
    const { entries, subnet_ids, is_default } = acl.after ?? {};
    if (isUnsaid(entries))
        return entries;
    if (isUnsaid(subnet_ids))
        return subnet_ids;
    const named = (value) => typeof value === "string" && names.id(value) === id;
    const apart = standing("network_acl_rule", place)
        .filter(({ after }) => named(after?.network_acl_id))
        .map(({ after }) => after?.entry);
    const unsaid = apart.find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    const associated = standing("network_acl_association", place)
        .filter(({ after }) => named(after?.network_acl_id))
        .flatMap(({ after }) => (typeof after?.subnet_id === "string" ? [after.subnet_id] : []));
    return {
        network_acl_id: id,
        is_default: is_default === true,
        subnet_ids: [...new Set([...(subnet_ids ?? []), ...associated].map(names.id))].sort(),
        entries: [...(entries ?? []), ...apart, ...LAST],
    };
}
/** The default ACL of a new VPC lets everything pass. */
function impliedAcl(vpc_id, subnet_ids) {
    const pass = [false, true].map((egress) => ({
        rule_number: 100,
        egress,
        protocol: "-1",
        rule_action: "allow",
        cidr_block: "0.0.0.0/0",
    }));
    return {
        network_acl_id: impliedId(vpc_id, "default_network_acl_id"),
        is_default: true,
        subnet_ids: [...subnet_ids],
        entries: [...pass, ...LAST],
    };
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/network.js






/** Changes a facet of every cluster of the place that passes. */
function eachCluster({ draft, place }, facet, by, applies, change) {
    for (const cluster of clustersIn(draft, place)) {
        if (applies(cluster))
            draft.edit("cloudhsm_cluster", cluster.arn, facet, by, change);
    }
}
function vpcOf(cluster) {
    return knownIn(cluster.metadata)?.vpc_id;
}
/** A list with the element of an id changed, or the same list where none has it. */
function changedIn(list, is, change) {
    return list.some(is) ? list.map((each) => (is(each) ? change(each) : each)) : list;
}
function network_textOf(value, names) {
    return typeof value === "string" ? names.id(value) : undefined;
}
function overlaySubnet(network, subnet) {
    const { before, after, id, action } = subnet;
    const has = (cluster) => (knownIn(cluster.subnets) ?? []).some(({ subnet_id }) => subnet_id === id);
    eachCluster(network, "subnets", subnet, has, (subnets) => {
        if (action === "delete" || action === "replace")
            return subnets.filter(({ subnet_id }) => subnet_id !== id);
        const unsaid = Object.values(after ?? {}).find(isUnsaid);
        if (unsaid !== undefined)
            return unsaid;
        const differs = (name) => changed({ before, after }, name);
        return changedIn(subnets, ({ subnet_id }) => subnet_id === id, (own) => ({
            ...own,
            ...(differs("map_public_ip_on_launch")
                ? { map_public_ip_on_launch: after?.map_public_ip_on_launch === true }
                : {}),
            ...(differs("assign_ipv6_address_on_creation")
                ? { assign_ipv6_address_on_creation: after?.assign_ipv6_address_on_creation === true }
                : {}),
            ...(differs("ipv6_cidr_block")
                ? { ipv6_cidr_blocks: typeof after?.ipv6_cidr_block === "string" ? [after.ipv6_cidr_block] : [] }
                : {}),
        }));
    });
}
function sameDestination(a, b) {
    return (a.destination_cidr_block === b.destination_cidr_block &&
        a.destination_ipv6_cidr_block === b.destination_ipv6_cidr_block &&
        a.destination_prefix_list_id === b.destination_prefix_list_id);
}
/** The routes with some taken away and some put in; a destination has one route. */
function rerouted(live, gone, come) {
    const kept = live.filter((route) => ![...gone, ...come].some((other) => sameDestination(route, other)));
    return [...kept, ...come];
}
function routesIn(value, names) {
    if (isUnsaid(value))
        return value;
    return (value ?? []).map((route) => network_view_routeOf(route, names));
}
function overlayRouteTable(network, table) {
    const { names, place } = network;
    const { before, after, id, action } = table;
    if (action === "delete" || action === "replace") {
        eachCluster(network, "route_tables", table, () => true, (tables) => tables.some((each) => each.route_table_id === id)
            ? tables.filter((each) => each.route_table_id !== id)
            : tables);
    }
    const come = routesIn(after?.routes, names);
    if (action === "update" &&
        changed(table, "routes") &&
        after?.routes !== undefined) {
        const gone = routesIn(before?.routes, names);
        // Taken over, a table loses every route that is not said: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_route_table
        const adopted = before === undefined;
        eachCluster(network, "route_tables", table, (cluster) => hasTable(cluster, id), (tables) => {
            if (isUnsaid(come))
                return come;
            return changedIn(tables, (each) => each.route_table_id === id, (own) => ({
                ...own,
                routes: rerouted(own.routes, adopted ? own.routes.filter(isRemovable) : isUnsaid(gone) ? [] : gone, come),
            }));
        });
    }
    if (action !== "create" && action !== "replace")
        return;
    const vpc_id = network_textOf(after?.vpc_id, names);
    eachCluster(network, "route_tables", table, (cluster) => vpcOf(cluster) === vpc_id, (tables) => {
        if (tables.some((each) => each.route_table_id === idOf(table)))
            return tables;
        if (isUnsaid(come))
            return come;
        const main = after?.main === true;
        return [...tables, { route_table_id: idOf(table), owner_id: place.account, main, subnet_ids: [], routes: come }];
    });
}
/** A table always has its local routes, and those to endpoints come and go with these. */
function isRemovable({ gateway_id }) {
    return gateway_id !== "local" && gateway_id?.startsWith("vpce-") !== true;
}
function hasTable(cluster, id) {
    return (knownIn(cluster.route_tables) ?? []).some(({ route_table_id }) => route_table_id === id);
}
function overlayRoute(network, route) {
    const { names } = network;
    const { before, after, action } = route;
    const gone = action === "create" ? [] : routesIn(before?.route === undefined ? [] : unsaidOr(before.route), names);
    const come = action === "delete" ? [] : routesIn(after?.route === undefined ? [] : unsaidOr(after.route), names);
    const table = network_textOf(after?.route_table_id ?? before?.route_table_id, names);
    eachCluster(network, "route_tables", route, (cluster) => hasTable(cluster, table), (tables) => {
        if (isUnsaid(come))
            return come;
        return changedIn(tables, (each) => each.route_table_id === table, (own) => ({ ...own, routes: rerouted(own.routes, isUnsaid(gone) ? [] : gone, come) }));
    });
}
function unsaidOr(value) {
    return isUnsaid(value) ? value : value === null ? [] : [value];
}
/** A subnet has one table: with a new association it leaves the other, and without any it follows the main one. */
function overlayAssociation(network, association) {
    const { names } = network;
    const { before, after, action } = association;
    const subnet = network_textOf(after?.subnet_id ?? before?.subnet_id, names);
    const table = action === "delete" ? undefined : network_textOf(after?.route_table_id, names);
    if (subnet === undefined) {
        overlayEdge(network, association, table);
        return;
    }
    const concerns = (cluster) => hasTable(cluster, table) ||
        (knownIn(cluster.subnets) ?? []).some(({ subnet_id }) => subnet_id === subnet) ||
        (knownIn(cluster.route_tables) ?? []).some(({ subnet_ids }) => subnet_ids.includes(subnet));
    eachCluster(network, "route_tables", association, concerns, (tables) => {
        if (action !== "delete" && isUnsaid(after?.route_table_id))
            return after.route_table_id;
        // A table that nobody read may lead anywhere.
        if (table !== undefined && !tables.some(({ route_table_id }) => route_table_id === table))
            return LATER;
        return tables.map((each) => {
            const without = each.subnet_ids.filter((id) => id !== subnet);
            return { ...each, subnet_ids: each.route_table_id === table ? [...without, subnet].sort() : without };
        });
    });
}
/** What comes in by a gateway is routed by the table that is associated with it. */
function overlayEdge(network, association, table) {
    const { before, after, action } = association;
    const edge = after?.gateway_id ?? before?.gateway_id;
    const gateway = typeof edge === "string" ? gatewayId(edge, network.names) : undefined;
    if (gateway === undefined)
        return;
    const concerns = (cluster) => hasTable(cluster, table) ||
        (knownIn(cluster.route_tables) ?? []).some(({ gateway_ids }) => gateway_ids?.includes(gateway));
    eachCluster(network, "route_tables", association, concerns, (tables) => {
        if (action !== "delete" && isUnsaid(after?.route_table_id))
            return after.route_table_id;
        return tables.map(({ gateway_ids = [], ...each }) => {
            const without = gateway_ids.filter((id) => id !== gateway);
            const own = each.route_table_id === table ? [...without, gateway].sort() : without;
            return own.length === 0 ? each : { ...each, gateway_ids: own };
        });
    });
}
/** A VPC has one main table; without the association it is that of before. */
function overlayMainAssociation(network, association) {
    const { names } = network;
    const { before, after, action } = association;
    const next = action === "delete" ? (before?.original_route_table_id ?? LATER) : after?.route_table_id;
    const table = network_textOf(next, names);
    const vpc_id = network_textOf(after?.vpc_id ?? before?.vpc_id, names);
    eachCluster(network, "route_tables", association, (cluster) => hasTable(cluster, table) || (vpc_id !== undefined && vpcOf(cluster) === vpc_id), (tables) => {
        if (isUnsaid(next))
            return next;
        if (!tables.some(({ route_table_id }) => route_table_id === table))
            return LATER;
        return tables.map((each) => ({ ...each, main: each.route_table_id === table }));
    });
}
/** Routes to a gateway that goes lead nowhere. */
function overlayInternetGateway(network, gateway) {
    if (gateway.action !== "delete" && gateway.action !== "replace")
        return;
    eachCluster(network, "route_tables", gateway, () => true, (tables) => {
        const led = tables.some(({ routes }) => routes.some(({ gateway_id }) => gateway_id === gateway.id));
        if (!led)
            return tables;
        return tables.map((table) => ({
            ...table,
            routes: table.routes.map((route) => route.gateway_id === gateway.id ? { ...route, state: "blackhole" } : route),
        }));
    });
}
/** A permission of one peer, so that rules can be taken away one by one. */
function network_singles(permissions) {
    return permissions.flatMap((permission) => {
        const bare = { ...permission, ip_ranges: [], ipv6_ranges: [], prefix_list_ids: [], user_id_group_pairs: [] };
        return [
            ...permission.ip_ranges.map((range) => ({ ...bare, ip_ranges: [range] })),
            ...permission.ipv6_ranges.map((range) => ({ ...bare, ipv6_ranges: [range] })),
            ...permission.prefix_list_ids.map((id) => ({ ...bare, prefix_list_ids: [id] })),
            ...permission.user_id_group_pairs.map((pair) => ({ ...bare, user_id_group_pairs: [pair] })),
        ];
    });
}
function network_keyOf(permission) {
    const { ip_protocol, from_port, to_port, ip_ranges, ipv6_ranges, prefix_list_ids, user_id_group_pairs } = permission;
    const groups = user_id_group_pairs.map(({ group_id }) => group_id);
    return JSON.stringify([ip_protocol, from_port, to_port, ip_ranges, ipv6_ranges, prefix_list_ids, groups]);
}
function permissionsOf(planned, group_id, { names, place }) {
    return (planned ?? []).map(({ group_ids, ip_ranges, ipv6_ranges, prefix_list_ids, ...rest }) => ({
        ...rest,
        ip_ranges: [...ip_ranges],
        ipv6_ranges: [...ipv6_ranges],
        prefix_list_ids: prefix_list_ids.map(names.id),
        user_id_group_pairs: group_ids.map((id) => ({
            group_id: id === "self" ? group_id : names.id(id),
            user_id: place.account,
        })),
    }));
}
function repermitted(live, gone, come) {
    const leaving = new Set(network_singles(gone).map(network_keyOf));
    const kept = network_singles(live).filter((each) => !leaving.has(network_keyOf(each)));
    const there = new Set(kept.map(network_keyOf));
    return [...kept, ...network_singles(come).filter((each) => !there.has(network_keyOf(each)))];
}
function editGroup(network, by, id, change) {
    const has = (cluster) => (knownIn(cluster.security_groups) ?? []).some(({ group_id }) => group_id === id);
    const inbound = ({ security_groups }) => JSON.stringify(knownIn(security_groups)?.map(({ ip_permissions }) => ip_permissions));
    const clusters = clustersIn(network.draft, network.place).filter(has);
    eachCluster(network, "security_groups", by, has, (groups) => {
        const next = groups.map((group) => (group.group_id === id ? change(group) : group));
        const unsaid = next.find(isUnsaid);
        return unsaid ?? next;
    });
    openPrefixLists(network, by, has);
    // Whom the group admits now nobody has looked up.
    for (const before of clusters) {
        const after = clustersIn(network.draft, network.place).find(({ arn }) => arn === before.arn);
        if (after === undefined || inbound(after) === inbound(before))
            continue;
        network.draft.set("cloudhsm_cluster", before.arn, "admitted_interfaces", by, LATER);
    }
}
/** What a prefix list holds that no group named before was not read. */
function openPrefixLists(network, by, has) {
    for (const cluster of clustersIn(network.draft, network.place)) {
        if (!has(cluster))
            continue;
        const read = knownIn(cluster.prefix_lists);
        const named = (knownIn(cluster.security_groups) ?? []).flatMap(({ ip_permissions }) => ip_permissions.flatMap(({ prefix_list_ids }) => prefix_list_ids));
        if (read === undefined || named.every((id) => Object.hasOwn(read, id)))
            continue;
        const unread = named.filter((id) => !Object.hasOwn(read, id));
        const later = unread.map((id) => [id, leftOpen(by, LATER, `prefix list ${id}`)]);
        network.draft.edit("cloudhsm_cluster", cluster.arn, "prefix_lists", by, () => ({
            ...read,
            ...Object.fromEntries(later),
        }));
    }
}
/** The group that a VPC always has, as clusters show it. */
function defaultGroup({ draft, place, names }, vpc) {
    const vpc_id = network_textOf(vpc, names);
    const groups = clustersIn(draft, place).flatMap(({ security_groups }) => knownIn(security_groups) ?? []);
    return groups.find((each) => each.group_name === "default" && each.vpc_id === vpc_id)?.group_id;
}
function overlaySecurityGroup(network, group) {
    const { before, after, action } = group;
    const id = group.id ?? (before === undefined ? defaultGroup(network, after?.vpc_id) : undefined);
    if (id === undefined || action !== "update")
        return;
    for (const [name, facet] of [
        ["ingress", "ip_permissions"],
        ["egress", "ip_permissions_egress"],
    ]) {
        if (!changed(group, name))
            continue;
        editGroup(network, group, id, (own) => {
            const [old, next] = [before?.[name], after?.[name]];
            if (isUnsaid(next))
                return next;
            // Taken over, a group loses every rule that is not said.
            const gone = before === undefined ? own[facet] : permissionsOf(isUnsaid(old) ? [] : old, id, network);
            return { ...own, [facet]: repermitted(own[facet], gone, permissionsOf(next, id, network)) };
        });
    }
}
function overlaySecurityGroupRule(network, rule) {
    const { before, after, action } = rule;
    const change = (side, comes) => {
        const id = network_textOf(side?.group_id, network.names);
        if (side === undefined || id === undefined)
            return;
        editGroup(network, rule, id, (own) => {
            if (isUnsaid(side.permission))
                return side.permission;
            if (isUnsaid(side.egress))
                return side.egress;
            const facet = side.egress === true ? "ip_permissions_egress" : "ip_permissions";
            const permissions = side.permission ? permissionsOf([side.permission], id, network) : [];
            return { ...own, [facet]: repermitted(own[facet], comes ? [] : permissions, comes ? permissions : []) };
        });
    };
    if (action !== "create")
        change(before, false);
    if (action !== "delete")
        change(after, true);
}
/** The number of the entries that deny what no other names: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const LAST_RULE = 32_767;
function sameEntry(a, b) {
    return a.rule_number === b.rule_number && a.egress === b.egress;
}
function hasAcl(cluster, id) {
    return (knownIn(cluster.network_acls) ?? []).some(({ network_acl_id }) => network_acl_id === id);
}
function editAcl(network, by, id, gone, come) {
    eachCluster(network, "network_acls", by, (cluster) => hasAcl(cluster, id), (acls) => {
        if (isUnsaid(come))
            return come;
        return changedIn(acls, ({ network_acl_id }) => network_acl_id === id, (own) => ({
            ...own,
            entries: [
                ...own.entries.filter((entry) => gone === "all"
                    ? entry.rule_number >= LAST_RULE
                    : ![...gone, ...come].some((each) => sameEntry(entry, each))),
                ...come,
            ],
        }));
    });
}
/** The subnets of an ACL that goes, or that loses them, follow the VPC's default ACL. */
function reassociate(network, by, id, subnets, removed) {
    const concerns = (cluster) => hasAcl(cluster, id) ||
        (!isUnsaid(subnets) &&
            (knownIn(cluster.network_acls) ?? []).some((acl) => acl.subnet_ids.some((each) => subnets.includes(each))));
    eachCluster(network, "network_acls", by, concerns, (acls) => {
        if (isUnsaid(subnets))
            return subnets;
        return acls.map((acl) => {
            const without = acl.subnet_ids.filter((each) => !subnets.includes(each) && !(acl.network_acl_id === id && removed.includes(each)));
            const gained = acl.network_acl_id === id ? subnets : acl.is_default ? removed.filter((each) => !subnets.includes(each)) : [];
            return { ...acl, subnet_ids: [...new Set([...without, ...gained])].sort() };
        });
    });
}
function overlayNetworkAcl(network, acl) {
    const { names } = network;
    const { before, after, action, id } = acl;
    const subnetsIn = (value) => isUnsaid(value) ? value : (value ?? []).map(names.id);
    const old = subnetsIn(before?.subnet_ids);
    const next = subnetsIn(after?.subnet_ids);
    if (action === "create" || action === "replace") {
        const vpc_id = network_textOf(after?.vpc_id, names);
        const view = network.view.networkAcls(vpc_id ?? "", [], network.place);
        eachCluster(network, "network_acls", acl, (cluster) => vpcOf(cluster) === vpc_id, (acls) => {
            if (acls.some((each) => each.network_acl_id === idOf(acl)) || isUnsaid(view))
                return acls;
            const entries = isUnsaid(after?.entries) ? [] : [...(after?.entries ?? [])];
            return [...acls, { network_acl_id: idOf(acl), is_default: false, subnet_ids: [], entries: [...entries] }];
        });
        if (isUnsaid(after?.entries))
            editAcl(network, acl, idOf(acl), [], after.entries);
        reassociate(network, acl, idOf(acl), next, []);
    }
    if (action === "delete" || action === "replace") {
        if (!isUnsaid(old))
            reassociate(network, acl, id ?? "", [], old);
        eachCluster(network, "network_acls", acl, (cluster) => hasAcl(cluster, id), (acls) => acls.filter(({ network_acl_id }) => network_acl_id !== id));
    }
    if (action !== "update")
        return;
    if (changed(acl, "entries") && after?.entries !== undefined) {
        // Taken over, an ACL loses every entry that is not said: all, but the last that nobody can take away.
        const gone = before === undefined ? "all" : isUnsaid(before.entries) ? [] : (before.entries ?? []);
        editAcl(network, acl, id, gone, after.entries ?? []);
    }
    if (changed(acl, "subnet_ids") && after?.subnet_ids !== undefined) {
        const removed = isUnsaid(old) || isUnsaid(next) ? [] : old.filter((each) => !next.includes(each));
        reassociate(network, acl, id ?? "", next, removed);
    }
}
function overlayAclRule(network, rule) {
    const { before, after, action } = rule;
    const entries = (value) => value === undefined || value === null || isUnsaid(value) ? [] : [value];
    const id = network_textOf(after?.network_acl_id ?? before?.network_acl_id, network.names);
    const come = action === "delete" ? [] : isUnsaid(after?.entry) ? after.entry : entries(after?.entry);
    editAcl(network, rule, id, action === "create" ? [] : entries(before?.entry), come);
}
function overlayAclAssociation(network, association) {
    const { names } = network;
    const { before, after, action } = association;
    const [subnet, acl] = [after ?? before].flatMap((side) => [
        network_textOf(side?.subnet_id, names),
        network_textOf(side?.network_acl_id, names),
    ]);
    if (subnet === undefined || acl === undefined)
        return;
    if (action === "delete")
        reassociate(network, association, acl, [], [subnet]);
    else
        reassociate(network, association, acl, [subnet], []);
}
/** An interface with a cluster's group is a client of the cluster. */
function overlayInterface(network, planned) {
    const { names, place } = network;
    const { after, action, id } = planned;
    const groups = isUnsaid(after?.group_ids) ? undefined : (after?.group_ids ?? []).map(names.id);
    for (const cluster of clustersIn(network.draft, place)) {
        const group = knownIn(cluster.metadata)?.security_group ?? "";
        const was = (knownIn(cluster.client_interfaces) ?? []).some((each) => each.network_interface_id === id);
        const will = action !== "delete" && groups?.includes(group) === true;
        if (!was && !will)
            continue;
        network.draft.edit("cloudhsm_cluster", cluster.arn, "client_interfaces", planned, (clients) => {
            const rest = clients.filter((each) => each.network_interface_id !== id);
            if (groups === undefined && action !== "delete")
                return after?.group_ids;
            if (!will)
                return rest;
            const own = clients.find((each) => each.network_interface_id === id);
            const subnet_id = network_textOf(after?.subnet_id, names);
            const instance_id = network_textOf(after?.instance_id, names);
            const added = {
                public_ips: own?.public_ips ?? [],
                network_interface_id: idOf(planned),
                owner_id: place.account,
                ...(subnet_id === undefined ? {} : { subnet_id }),
                ipv6_addresses: isUnsaid(after?.ipv6_addresses) ? [] : [...(after?.ipv6_addresses ?? [])],
                group_ids: [...(groups ?? [])].sort(),
                ...(instance_id === undefined ? {} : { instance_id }),
            };
            return [...rest, { ...own, ...added }];
        });
    }
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/watching.js





/** Records the traffic of a VPC or subnet that clusters are in. */
function overlayFlowLog({ draft, place, names }, flow) {
    const { after, action, id } = flow;
    const of = after?.resource_id;
    for (const cluster of clustersIn(draft, place)) {
        const metadata = knownIn(cluster.metadata);
        const watched = new Set([metadata?.vpc_id, ...Object.values(metadata?.subnet_mapping ?? {})]);
        const resource_id = typeof of === "string" ? names.id(of) : undefined;
        const joins = action !== "delete" && resource_id !== undefined && watched.has(resource_id);
        const known = (knownIn(cluster.flow_logs) ?? []).some(({ flow_log_id }) => flow_log_id === id);
        if (!joins && !known)
            continue;
        draft.edit("cloudhsm_cluster", cluster.arn, "flow_logs", flow, (flows) => {
            const own = flows.find(({ flow_log_id }) => flow_log_id === id);
            const rest = flows.filter(({ flow_log_id }) => flow_log_id !== id);
            if (!joins || resource_id === undefined)
                return rest;
            if (isUnsaid(after?.traffic_type))
                return after.traffic_type;
            const traffic_type = after?.traffic_type ?? "ALL";
            return [...rest, { ...own, flow_log_id: idOf(flow), resource_id, status: "ACTIVE", traffic_type }];
        });
    }
}
/** The group of a cluster's audit log goes by the cluster's id. */
function overlayLogGroup({ draft, place, names }, group) {
    const { before, after, action } = group;
    const name = after?.name ?? before?.name;
    if (typeof name !== "string")
        return;
    for (const cluster of clustersIn(draft, place)) {
        const own = knownIn(cluster.log_group);
        if (own?.log_group_name !== name)
            continue;
        draft.edit("cloudhsm_cluster", cluster.arn, "log_group", group, () => {
            if (action === "delete")
                return { exists: false, log_group_name: name };
            const { retention_in_days, kms_key_id, deletion_protection_enabled } = after ?? {};
            const unsaid = [retention_in_days, kms_key_id, deletion_protection_enabled].find(isUnsaid);
            if (unsaid !== undefined)
                return unsaid;
            return {
                exists: true,
                log_group_name: name,
                ...(typeof retention_in_days === "number" ? { retention_in_days } : {}),
                ...(typeof kms_key_id === "string" ? { kms_key_id: names.id(kms_key_id) } : {}),
                ...(typeof deletion_protection_enabled === "boolean" ? { deletion_protection_enabled } : {}),
            };
        });
        const live = draft.get("cloudhsm_cluster", cluster.arn);
        if (live !== undefined && !own.exists && action !== "delete") {
            draft.put("cloudhsm_cluster", { ...live, log_streams: untold(group, "the log streams") }, group);
        }
    }
}
/** An alarm is about the clusters of its Region, about a key of imported material, or on what metric filters count. */
function overlayAlarm({ draft, place, names }, planned) {
    for (const cluster of clustersIn(draft, place)) {
        editAlarms(draft, "cloudhsm_cluster", cluster, planned, "AWS/CloudHSM", names, () => true);
    }
    for (const key of draft.in("kms_key", place)) {
        if (key.alarms === undefined)
            continue;
        const ids = new Set([
            key.arn,
            key.arn.slice(key.arn.lastIndexOf("/") + 1),
            key.arn.slice(key.arn.indexOf("planned/")),
        ]);
        const about = (alarm) => alarm.queries.length > 0 ||
            alarm.metrics.some(({ dimensions }) => Object.values(dimensions).some((value) => ids.has(value)));
        editAlarms(draft, "kms_key", key, planned, "AWS/KMS", names, about);
    }
    for (const region of regionsOf(draft, place))
        overlayFilterAlarm(draft, region, planned, place);
}
function editAlarms(draft, type, { arn, alarms }, planned, namespace, names, about) {
    const old = planned.before?.name ?? planned.after?.name;
    const live = knownIn(alarms)?.find(({ alarm_name }) => alarm_name === old);
    const next = planned.action === "delete" ? undefined : watching_alarmOf(draft, planned, namespace, names, live);
    const joins = next !== undefined && (isUnsaid(next) ? live !== undefined || isMaybeAbout(planned, namespace) : about(next));
    if (live === undefined && !joins)
        return;
    draft.edit(type, arn, "alarms", planned, (all) => {
        const rest = all.filter(({ alarm_name }) => alarm_name !== old);
        if (next === undefined || !joins)
            return rest;
        if (isUnsaid(next))
            return next;
        return [...rest, next].sort((a, b) => (a.alarm_name < b.alarm_name ? -1 : 1));
    });
}
/** Where what it watches is open, only an alarm that was about the service before is taken to be. */
function isMaybeAbout({ before }, namespace) {
    const metrics = before?.metrics;
    return (Array.isArray(metrics) && metrics.some((metric) => metric.namespace === namespace));
}
/** How the queries of an alarm name a service: as the collector finds them. */
const QUERIED = {
    "AWS/CloudHSM": /CloudHSM|\bHsm[A-Z]/,
    "AWS/KMS": /AWS\/KMS|\bSecondsUntilKeyMaterialExpiration\b/,
};
/** Undefined where it is not about the service. A new alarm has no data yet. */
function watching_alarmOf(draft, { after, address }, namespace, names, live) {
    const { metrics, queries, actions_enabled, alarm_actions } = after ?? {};
    if (isUnsaid(metrics))
        return metrics;
    if (isUnsaid(queries))
        return queries;
    const watched = (metrics ?? [])
        .filter((metric) => metric.namespace === namespace)
        .map(({ metric_name, dimensions }) => ({ metric_name, dimensions: renamed(dimensions, names) }));
    const asked = (queries ?? []).filter((query) => QUERIED[namespace]?.test(query) === true);
    if (watched.length === 0 && asked.length === 0)
        return undefined;
    if (isUnsaid(actions_enabled))
        return actions_enabled;
    return {
        alarm_name: typeof after?.name === "string" ? after.name : `planned/${address}`,
        actions_enabled: actions_enabled ?? true,
        // Who is told may be made by the change too; that somebody is told is what counts.
        alarm_actions: isUnsaid(alarm_actions) ? [`planned/${address}.alarm_actions`] : [...(alarm_actions ?? [])],
        state_value: live?.state_value ?? "INSUFFICIENT_DATA",
        state_since: live?.state_since ?? draft.collected_at,
        metrics: watched,
        queries: asked,
        composites: live?.composites ?? [],
    };
}
function renamed(dimensions, names) {
    return Object.fromEntries(Object.entries(dimensions).map(([name, value]) => [name, names.id(value)]));
}
/** The Regions of an account that were scanned. */
function regionsOf(draft, { account }) {
    const names = new Set(draft.scopes.filter((scope) => scope.account === account).map(({ region }) => region));
    return [...names].flatMap((region) => draft.in("region", { account, region }));
}
/** The metrics that the filters of a Region's log groups make. */
function metricsMade(region) {
    const filters = (knownIn(region.metric_filters) ?? []).flatMap((group) => knownIn(group.filters) ?? []);
    return new Set(filters.flatMap(({ metrics }) => metrics.map(({ namespace, metric_name }) => `${namespace} ${metric_name}`)));
}
function overlayFilterAlarm(draft, region, planned, place) {
    const { before, after, action, address } = planned;
    const made = metricsMade(region);
    const old = before?.name ?? after?.name;
    const metrics = isUnsaid(after?.metrics) ? [] : (after?.metrics ?? []);
    const watched = metrics.filter(({ namespace, metric_name }) => made.has(`${namespace} ${metric_name}`));
    const was = (knownIn(region.filter_alarms) ?? []).some((there) => (knownIn(there.alarms) ?? []).some(({ alarm_name }) => alarm_name === old));
    if (!was && (action === "delete" || watched.length === 0))
        return;
    draft.edit("region", region.arn, "filter_alarms", planned, (places) => {
        const unsaid = [after?.actions_enabled, after?.threshold, after?.comparison_operator].find(isUnsaid);
        if (unsaid !== undefined)
            return unsaid;
        const there = places.some((each) => each.region === place.region) ? places : [...places, emptyPlace(place.region)];
        return there.map((each) => {
            if (each.region !== place.region || each.alarms.status !== "known")
                return each;
            const rest = each.alarms.value.filter(({ alarm_name }) => alarm_name !== old);
            if (action === "delete" || watched.length === 0)
                return { ...each, alarms: { ...each.alarms, value: rest } };
            const alarm = {
                alarm_name: typeof after?.name === "string" ? after.name : `planned/${address}`,
                actions_enabled: after?.actions_enabled !== false,
                alarm_actions: isUnsaid(after?.alarm_actions)
                    ? [`planned/${address}.alarm_actions`]
                    : [...(after?.alarm_actions ?? [])],
                ...(typeof after?.comparison_operator === "string" ? { comparison_operator: after.comparison_operator } : {}),
                ...(typeof after?.threshold === "number" ? { threshold: after.threshold } : {}),
                metrics: watched.map(({ namespace, metric_name, dimensions }) => ({
                    namespace,
                    metric_name,
                    dimensions: { ...dimensions },
                })),
                composites: [],
            };
            return { ...each, alarms: { ...each.alarms, value: [...rest, alarm] } };
        });
    });
}
function emptyPlace(region) {
    return { region, alarms: { status: "known", value: [] } };
}
/** A filter of a log group that a trail delivers to. */
function overlayMetricFilter({ draft, place, names }, filter) {
    const { before, after, action } = filter;
    const group = after?.log_group_name ?? before?.log_group_name;
    const old = before?.name ?? after?.name;
    if (typeof group !== "string")
        return;
    const name = names.id(group);
    const ends = new Set([name, name.replace(/:\*$/, "")]);
    for (const region of regionsOf(draft, place)) {
        const has = (knownIn(region.metric_filters) ?? []).some(({ log_group_arn }) => isGroup(log_group_arn, ends, place));
        if (!has)
            continue;
        draft.edit("region", region.arn, "metric_filters", filter, (groups) => {
            const { name: filter_name, pattern, metrics } = after ?? {};
            if (action !== "delete" && isUnsaid(pattern))
                return pattern;
            if (action !== "delete" && isUnsaid(metrics))
                return metrics;
            return groups.map((each) => {
                if (!isGroup(each.log_group_arn, ends, place) || each.filters.status !== "known")
                    return each;
                const rest = each.filters.value.filter((own) => own.filter_name !== old);
                if (action === "delete" || isUnsaid(metrics) || isUnsaid(pattern))
                    return { ...each, filters: { ...each.filters, value: rest } };
                const added = {
                    filter_name: typeof filter_name === "string" ? filter_name : `planned/${filter.address}`,
                    filter_pattern: pattern ?? "",
                    of_other_events: false,
                    metrics: (metrics ?? []).map((metric) => ({ ...metric, dimensions: [...metric.dimensions] })),
                };
                return { ...each, filters: { ...each.filters, value: [...rest, added] } };
            });
        });
    }
}
/** `arn:aws:logs:eu-central-1:111122223333:log-group:trail:*`, or the planned id of a group that the trail will deliver to. */
function isGroup(arn, names, { region, account }) {
    if (names.has(arn) || names.has(arn.replace(/:\*$/, "")))
        return true;
    const [, , , own_region, own_account, , name = ""] = arn.split(":");
    return own_region === region && own_account === account && names.has(name);
}
/** A trail is seen in its home Region, and one of all Regions in each. */
function overlayTrail(network, planned) {
    const { draft, place, names } = network;
    const { after, action } = planned;
    const arn = action === "create" || action === "replace" ? idOf(planned) : (planned.arn ?? idOf(planned));
    for (const region of regionsOf(draft, place)) {
        const live = (knownIn(region.trails) ?? []).find(({ trail_arn }) => trail_arn === planned.arn);
        const trail = action === "delete" ? undefined : watching_trailOf(planned, arn, place, names, live);
        const multi = trail !== undefined && !isUnsaid(trail) && trail.is_multi_region_trail;
        const joins = trail !== undefined && (region.region === place.region || multi || (isUnsaid(trail) && live !== undefined));
        if (live === undefined && !joins)
            continue;
        draft.edit("region", region.arn, "trails", planned, (trails) => {
            const rest = trails.filter(({ trail_arn }) => trail_arn !== planned.arn);
            if (!joins || trail === undefined)
                return rest;
            return isUnsaid(trail) ? trail : [...rest, trail];
        });
        editTrailPart(draft, region, "trail_status", planned, joins ? { trail_arn: arn, status: statusOf(planned) } : undefined);
        const selectors = joins ? { trail_arn: arn, selectors: watching_selectorsOf(planned) } : undefined;
        editTrailPart(draft, region, "event_selectors", planned, selectors);
        joinLogGroup(draft, region, planned, after?.cloud_watch_logs_log_group_arn, names);
    }
}
function watching_trailOf(planned, trail_arn, place, names, live) {
    const { selectors: _, is_logging: __, ...after } = planned.after ?? {};
    const unsaid = Object.values(after).find(isUnsaid);
    if (unsaid !== undefined)
        return unsaid;
    const id = (value) => (typeof value === "string" ? names.id(value) : undefined);
    const said = {
        kms_key_id: id(after.kms_key_id),
        s3_bucket_name: id(after.s3_bucket_name),
        cloud_watch_logs_log_group_arn: id(after.cloud_watch_logs_log_group_arn),
    };
    return {
        trail_arn,
        name: typeof after.name === "string" ? after.name : planned.address,
        home_region: live?.home_region ?? place.region,
        is_multi_region_trail: after.is_multi_region_trail === true,
        is_organization_trail: after.is_organization_trail === true,
        log_file_validation_enabled: after.log_file_validation_enabled === true,
        ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    };
}
/** What a change leaves as it was is as it was read; the rest is as planned. */
function statusOf({ after, address }) {
    const is_logging = after?.is_logging ?? true;
    return isUnsaid(is_logging) ? watching_open(address, "whether it logs") : { status: "known", value: { is_logging } };
}
function watching_selectorsOf({ after, address }) {
    const selectors = after?.selectors;
    if (selectors === undefined || selectors === null || isUnsaid(selectors))
        return watching_open(address, "its event selectors");
    return { status: "known", value: selectors };
}
function watching_open(address, what) {
    const message = `${address} leaves ${what} open until it is applied`.slice(0, 500);
    return { status: "unknown", reason: { kind: "known_after_apply", action: "", message } };
}
function editTrailPart(draft, region, facet, planned, next) {
    const name = facet === "trail_status" ? "is_logging" : "selectors";
    const live = knownIn(region[facet])?.find(({ trail_arn }) => trail_arn === planned.arn);
    if (planned.action === "update" && live !== undefined && !changed(planned, name))
        return;
    draft.edit("region", region.arn, facet, planned, (parts) => {
        const rest = parts.filter(({ trail_arn }) => trail_arn !== planned.arn);
        return next === undefined ? rest : [...rest, next];
    });
}
/** A log group that a trail newly delivers to holds the filters that the plan puts there, and those that nobody read. */
function joinLogGroup(draft, region, planned, group, names) {
    if (typeof group !== "string" || planned.action === "delete")
        return;
    const log_group_arn = names.id(group);
    const made = names.planned(group) !== undefined;
    if (!changed(planned, "cloud_watch_logs_log_group_arn"))
        return;
    draft.edit("region", region.arn, "metric_filters", planned, (groups) => {
        if (groups.some((each) => each.log_group_arn === log_group_arn))
            return groups;
        const filters = made
            ? { status: "known", value: [] }
            : watching_open(planned.address, `the metric filters of ${log_group_arn}`);
        return [...groups, { log_group_arn, filters }];
    });
}
/** The services that watch a Region: each has one of its kind, which the plan turns on, changes or turns off. */
function overlayRecorder(network, planned) {
    const { draft, place } = network;
    const { before, after, action } = planned;
    const old = before?.name ?? after?.name;
    const recorder_arn = idOf({ ...planned, id: planned.arn ?? planned.id });
    for (const region of homeOf(draft, place)) {
        const live = (knownIn(region.config_recorders) ?? []).find((each) => each.service_principal === undefined && each.name === old);
        const arn = live?.recorder_arn ?? recorder_arn;
        draft.edit("region", region.arn, "config_recorders", planned, (recorders) => {
            const rest = recorders.filter(({ recorder_arn: each }) => each !== live?.recorder_arn);
            if (action === "delete")
                return rest;
            if (isUnsaid(after?.name))
                return after.name;
            return [
                ...rest,
                { recorder_arn: arn, name: after?.name ?? "default", recording_scope: live?.recording_scope ?? "PAID" },
            ];
        });
        draft.edit("region", region.arn, "config_recorder_settings", planned, (settings) => {
            const rest = settings.filter(({ recorder_arn: each }) => each !== arn);
            if (action === "delete")
                return rest;
            const { strategy, resource_types, frequency, overrides } = after ?? {};
            const unsaid = [strategy, resource_types, frequency, overrides].find(isUnsaid);
            const value = {
                strategy: (strategy ?? "ALL_SUPPORTED_RESOURCE_TYPES"),
                resource_types: isUnsaid(resource_types) ? [] : [...(resource_types ?? [])],
                frequency: isUnsaid(frequency) ? "" : (frequency ?? "CONTINUOUS"),
                overrides: isUnsaid(overrides)
                    ? []
                    : (overrides ?? []).map((each) => ({ ...each, resource_types: [...each.resource_types] })),
            };
            const known = { status: "known", value };
            return [
                ...rest,
                { recorder_arn: arn, settings: unsaid === undefined ? known : watching_open(planned.address, "what it records") },
            ];
        });
        draft.edit("region", region.arn, "config_recorder_status", planned, (statuses) => {
            if (action === "delete")
                return statuses.filter(({ recorder_arn: each }) => each !== arn);
            const there = statuses.some(({ recorder_arn: each }) => each === arn);
            // A new recorder records nothing until it is started, which is a resource of its own.
            return there
                ? statuses
                : [...statuses, { recorder_arn: arn, status: { status: "known", value: { is_recording: false } } }];
        });
    }
}
function overlayRecorderStatus(network, planned) {
    const { draft, place, names } = network;
    const { before, after, action } = planned;
    const given = after?.name ?? before?.name;
    const name = typeof given === "string" ? names.id(given) : undefined;
    for (const region of homeOf(draft, place)) {
        const recorder = (knownIn(region.config_recorders) ?? []).find((each) => each.service_principal === undefined && (each.name === name || each.recorder_arn === name));
        if (recorder === undefined)
            continue;
        draft.edit("region", region.arn, "config_recorder_status", planned, (statuses) => statuses.map((each) => {
            if (each.recorder_arn !== recorder.recorder_arn)
                return each;
            const recording = action === "delete" ? false : (after?.is_recording ?? false);
            if (isUnsaid(recording))
                return { ...each, status: watching_open(planned.address, "whether it records") };
            const own = knownIn(each.status) ?? { is_recording: recording };
            return { ...each, status: { status: "known", value: { ...own, is_recording: recording } } };
        }));
    }
}
function overlayDetector(network, planned) {
    const { draft, place } = network;
    const { after, action, id } = planned;
    const detector_id = idOf(planned);
    for (const region of homeOf(draft, place)) {
        draft.edit("region", region.arn, "guardduty_detectors", planned, (detectors) => {
            if (!detectors.available)
                return detectors;
            const rest = detectors.detector_ids.filter((each) => each !== id);
            return { ...detectors, detector_ids: action === "delete" ? rest : [...rest, detector_id] };
        });
        draft.edit("region", region.arn, "guardduty_detector_settings", planned, (all) => {
            const own = knownIn(all.find((each) => each.detector_id === id)?.settings);
            const rest = all.filter((each) => each.detector_id !== id);
            if (action === "delete")
                return rest;
            const enabled = after?.enabled ?? true;
            if (isUnsaid(enabled))
                return [...rest, { detector_id, settings: watching_open(planned.address, "whether it is enabled") }];
            const frequency = after?.finding_publishing_frequency;
            const status = enabled ? "ENABLED" : "DISABLED";
            const value = {
                ...own,
                status,
                cloudtrail_status: status,
                ...(typeof frequency === "string" ? { finding_publishing_frequency: frequency } : {}),
            };
            return [...rest, { detector_id, settings: { status: "known", value } }];
        });
    }
}
function overlayHub(network, planned) {
    const { draft, place } = network;
    const { after, action } = planned;
    for (const region of homeOf(draft, place)) {
        draft.edit("region", region.arn, "security_hub", planned, (hub) => {
            if (action === "delete")
                return { is_enabled: false };
            const { partition, account } = place;
            const { auto_enable_controls: auto, control_finding_generator: generator } = after ?? {};
            return {
                hub_arn: `arn:${partition}:securityhub:${region.region}:${account}:hub/default`,
                ...(hub.is_enabled ? hub : {}),
                is_enabled: true,
                ...(typeof auto === "boolean" ? { auto_enable_controls: auto } : {}),
                ...(typeof generator === "string" ? { control_finding_generator: generator } : {}),
            };
        });
    }
}
/** Analyzers of other types do not see keys from outside. */
const EXTERNAL = ["ACCOUNT", "ORGANIZATION"];
function overlayAnalyzer(network, planned) {
    const { draft, place } = network;
    const { after, action, arn } = planned;
    const sees = action !== "delete" && EXTERNAL.includes(after?.type ?? "ACCOUNT");
    const analyzer_arn = action === "create" || action === "replace" ? idOf(planned) : (arn ?? idOf(planned));
    for (const region of homeOf(draft, place)) {
        draft.edit("region", region.arn, "access_analyzers", planned, (found) => {
            if (!found.available)
                return found;
            const rest = found.analyzers.filter((each) => each.analyzer_arn !== arn);
            if (!sees)
                return { ...found, analyzers: rest };
            if (isUnsaid(after?.type))
                return after.type;
            const own = found.analyzers.find((each) => each.analyzer_arn === arn);
            const name = typeof after?.name === "string" ? after.name : planned.address;
            const added = { status: "ACTIVE", ...own, analyzer_arn, name, type: after?.type ?? "ACCOUNT" };
            return { ...found, analyzers: [...rest, added] };
        });
        draft.edit("region", region.arn, "external_access_findings", planned, (found) => {
            const rest = found.filter((each) => each.analyzer_arn !== arn);
            if (!sees)
                return rest;
            const own = found.find((each) => each.analyzer_arn === analyzer_arn);
            return own === undefined
                ? [...rest, { analyzer_arn, findings: watching_open(planned.address, "what it finds") }]
                : found;
        });
    }
}
function homeOf(draft, place) {
    return draft.in("region", place);
}

;// CONCATENATED MODULE: ./build/program/src/iac/overlay/overlay.js









/**
 * Lays changes over an inventory, as AWS would carry them out. The inventory itself stays as it is. Facts that a change
 * does not touch are the very objects of the base.
 */
function overlay(inventory, changes) {
    const draft = draftOf(inventory);
    const placing = placingIn(inventory);
    const not_judged = changes.flatMap((change) => change.not_judged);
    const elsewhere = new Map();
    const effects = new Map();
    const planned = new Map();
    const addresses = new Map();
    const shared = sharedAddresses(changes, placing);
    let here = 0;
    for (const change of changes) {
        const placed = [];
        for (const resource of change.resources) {
            const place = placing(resource);
            if ("scope" in place) {
                const own = shared.has(overlay_nameOf(resource, place.scope)) ? { ...place.scope, plan: change.file } : place.scope;
                placed.push({ resource, place: own });
                if (acts(resource.action))
                    here += 1;
            }
            else if (acts(resource.action)) {
                const where = `${place.account} ${place.region}`;
                if (place.unclear)
                    not_judged.push(unplaced(resource));
                else {
                    const found = elsewhere.get(where) ?? { account: place.account, region: place.region, resources: 0 };
                    elsewhere.set(where, { ...found, resources: found.resources + 1 });
                }
            }
        }
        const names = namesOf(placed);
        noteEffects(inventory, placed, names, effects);
        not_judged.push(...lay(draft, placed, names));
        notePlanned(placed, names, planned, addresses);
    }
    const finished = draft.finish();
    for (const [arn, changed_by] of finished.changed_by) {
        const [address] = changed_by;
        addresses.set(arn, [...new Set([...(addresses.get(arn) ?? []), ...changed_by])]);
        if (planned.has(arn) || address === undefined)
            continue;
        planned.set(arn, { address, actions: ["update"], replaced_by: [] });
    }
    return {
        ...finished,
        planned,
        effects,
        addresses,
        not_judged,
        elsewhere: [...elsewhere.values()].sort((a, b) => `${a.account} ${a.region}` < `${b.account} ${b.region}` ? -1 : 1),
        here,
    };
}
/** What more than one change makes by the same address in the same place: root modules of one shape, say. */
function sharedAddresses(changes, placing) {
    if (changes.length < 2)
        return new Set();
    const seen = new Map();
    const shared = new Set();
    for (const [index, { resources }] of changes.entries()) {
        for (const resource of resources) {
            if (resource.action !== "create" && resource.action !== "replace")
                continue;
            const place = placing(resource);
            if (!("scope" in place))
                continue;
            const name = overlay_nameOf(resource, place.scope);
            if ((seen.get(name) ?? index) !== index)
                shared.add(name);
            seen.set(name, index);
        }
    }
    return shared;
}
function overlay_nameOf({ address }, { account, region }) {
    return `${account} ${region} ${address}`;
}
/** Whether an action does anything to what AWS has. */
function acts(action) {
    return action !== "none" && action !== "forget";
}
function unplaced({ source_type, address }) {
    return {
        source_type,
        address,
        why: "the change does not tell its account and Region, and more than one was scanned",
    };
}
/**
 * Where a resource is; where the change does not tell, in the only account or Region that was scanned, or where the
 * inventory has what it is or belongs to.
 */
function placingIn(inventory) {
    const { scopes } = inventory;
    const found = foundBy(inventory);
    const by_place = new Map(scopes.map((scope) => [`${scope.account} ${scope.region}`, scope]));
    const accounts = new Set(scopes.map(({ account }) => account));
    const regions = new Set(scopes.map(({ region }) => region));
    const only = (found) => (found.size === 1 ? [...found][0] : undefined);
    return (resource) => {
        const { account = only(accounts), region = only(regions) } = resource;
        const known = account !== undefined && region !== undefined;
        const scope = known ? by_place.get(`${account} ${region}`) : found(resource, account, region);
        if (scope !== undefined)
            return { scope: { account: scope.account, region: scope.region, partition: scope.partition } };
        return { account: account ?? "", region: region ?? "", unclear: account === undefined || region === undefined };
    };
}
/** The scope in which the one resource is that a planned one is or belongs to, by the ids that its state has. */
function foundBy({ scopes, resources }) {
    let places;
    const index = () => {
        const by_id = new Map();
        const of = new Map(scopes.map((scope) => [`${scope.account} ${scope.region}`, scope]));
        for (const resource of Object.values(resources).flat()) {
            const scope = of.get(`${resource.account} ${resource.region}`);
            if (scope === undefined)
                continue;
            for (const id of idsIn(resource))
                by_id.set(id, (by_id.get(id) ?? new Set()).add(scope));
        }
        return by_id;
    };
    return (planned, account, region) => {
        places ??= index();
        const texts = [planned.id, planned.arn, ...Object.values(planned.before ?? {})];
        for (const text of texts) {
            const there = typeof text === "string" ? [...(places.get(text) ?? [])] : [];
            const fitting = there.filter((scope) => (account ?? scope.account) === scope.account && (region ?? scope.region) === scope.region);
            const [first, second] = fitting;
            if (first !== undefined && second === undefined)
                return first;
        }
        return undefined;
    };
}
/** What AWS calls a resource and what belongs to it: keys by ARN and id, clusters with their network. */
function idsIn(resource) {
    const ids = new Set([resource.arn, resource.arn.slice(resource.arn.lastIndexOf("/") + 1)]);
    const visit = (value, name) => {
        if (typeof value === "string" && (name.endsWith("_id") || name.endsWith("_arn")))
            ids.add(value);
        else if (Array.isArray(value))
            for (const each of value)
                visit(each, name);
        else if (typeof value === "object" && value !== null) {
            for (const [member, each] of Object.entries(value))
                visit(each, member);
        }
    };
    visit(resource, "");
    return ids;
}
/** What is laid over first is what the later ones hang on. Of two changes of one type, what goes comes before what comes. */
const ORDER = [
    "cloudhsm_cluster",
    "kms_custom_key_store",
    "kms_key",
    "kms_key_policy",
    "kms_alias",
    "kms_grant",
    "vpc",
    "subnet",
    "internet_gateway",
    "route_table",
    "route",
    "route_table_association",
    "main_route_table_association",
    "security_group",
    "security_group_rule",
    "network_acl",
    "network_acl_rule",
    "network_acl_association",
    "cloudhsm_hsm",
    "network_interface",
    "flow_log",
    "log_group",
    "trail",
    "metric_filter",
    "metric_alarm",
    "config_recorder",
    "config_recorder_status",
    "guardduty_detector",
    "security_hub_account",
    "access_analyzer",
];
function lay(draft, placed, names) {
    const view = networkView(draft, placed, names);
    const missing = [];
    const by_type = new Map();
    for (const each of placed) {
        if (!acts(each.resource.action))
            continue;
        by_type.set(each.resource.type, [...(by_type.get(each.resource.type) ?? []), each]);
    }
    for (const type of ORDER) {
        // Replicas name their primaries, which may be new as well.
        const rank = ({ resource }) => (resource.action === "delete" ? 0 : 2) +
            (resource.type === "kms_key" && resource.after?.primary_arn !== undefined ? 1 : 0);
        const of_type = (by_type.get(type) ?? []).flatMap(whereItLeaves);
        for (const { resource, place } of of_type.sort((a, b) => rank(a) - rank(b))) {
            const open = openParent(resource);
            if (open !== undefined) {
                const why = `${open} is known only when it is applied, so nothing tells what it changes`;
                missing.push({ source_type: resource.source_type, address: resource.address, why });
                continue;
            }
            if (layOne({ draft, place, names, view }, resource))
                continue;
            const why = "what it changes is not in the account as it was read: the plan's state and the account differ";
            missing.push({ source_type: resource.source_type, address: resource.address, why });
        }
    }
    nameKeys(draft, placed);
    return missing;
}
/** What a part of a network belongs to, by which it is found. */
const PARENTS = {
    route: "route_table_id",
    route_table_association: "subnet_id",
    security_group_rule: "group_id",
    network_acl_rule: "network_acl_id",
    network_acl_association: "subnet_id",
};
/** A part that goes from one whole to another leaves the one before it joins the other. */
function whereItLeaves(placed) {
    const { resource, place } = placed;
    const name = PARENTS[resource.type];
    const { before, after } = resource;
    if (name === undefined || before?.[name] === undefined || after === undefined)
        return [placed];
    if (before[name] === after[name])
        return [placed];
    const { before: _, after: __, ...rest } = resource;
    return [
        { resource: { ...rest, before, action: "delete" }, place },
        { resource: { ...rest, after, action: "create" }, place },
    ];
}
/** The attribute that would tell what a part belongs to, where the change leaves it open. */
function openParent({ type, after }) {
    const name = PARENTS[type];
    const value = name === undefined ? undefined : after?.[name];
    return isUnsaid(value) ? name : undefined;
}
/** False where what it changes was not found. */
function layOne(network, resource) {
    const { draft, place, names, view } = network;
    switch (resource.type) {
        case "kms_key":
            return overlayKey(draft, resource, place, names);
        case "kms_key_policy":
            return overlayKeyPolicy(draft, resource, place, names);
        case "kms_alias":
            return overlayAlias(draft, resource, place, names);
        case "kms_grant":
            return overlayGrant(draft, resource, place, names);
        case "kms_custom_key_store":
            return overlayKeyStore(draft, resource, place, names);
        case "cloudhsm_cluster":
            return overlayCluster(draft, resource, place, names, view);
        case "cloudhsm_hsm":
            return overlayHsm(draft, resource, place, names, view);
        default:
            AROUND[resource.type]?.(network, resource);
            return true;
    }
}
/** What belongs to no resource of its own: where no cluster, key or Region shows it, it changes nothing that is judged. */
const AROUND = {
    subnet: overlaySubnet,
    internet_gateway: overlayInternetGateway,
    route_table: overlayRouteTable,
    route: overlayRoute,
    route_table_association: overlayAssociation,
    main_route_table_association: overlayMainAssociation,
    security_group: overlaySecurityGroup,
    security_group_rule: overlaySecurityGroupRule,
    network_acl: overlayNetworkAcl,
    network_acl_rule: overlayAclRule,
    network_acl_association: overlayAclAssociation,
    network_interface: overlayInterface,
    flow_log: overlayFlowLog,
    log_group: overlayLogGroup,
    trail: overlayTrail,
    metric_filter: overlayMetricFilter,
    metric_alarm: overlayAlarm,
    config_recorder: overlayRecorder,
    config_recorder_status: overlayRecorderStatus,
    guardduty_detector: overlayDetector,
    security_hub_account: overlayHub,
    access_analyzer: overlayAnalyzer,
};
/** The ARN by which the inventory knows the resource that a planned one is or belongs to, while it exists. */
function liveArn(resource, place, names) {
    const { id, arn } = resource;
    const { partition, region, account } = place;
    switch (resource.type) {
        case "kms_key":
            return arn ?? (id === undefined ? undefined : keyArn(id, place, names));
        case "kms_key_policy":
        case "kms_grant": {
            const key = resource.before?.key ?? resource.after?.key;
            return typeof key === "string" ? keyArn(key, place, names) : undefined;
        }
        case "kms_alias": {
            const key = resource.before?.target_key ?? resource.after?.target_key;
            return typeof key === "string" ? keyArn(key, place, names) : undefined;
        }
        case "cloudhsm_cluster":
            return id === undefined ? undefined : clusterArn(id, place, names);
        case "cloudhsm_hsm": {
            const cluster = resource.before?.cluster_id ?? resource.after?.cluster_id;
            return typeof cluster === "string" ? clusterArn(cluster, place, names) : undefined;
        }
        case "kms_custom_key_store":
            return id === undefined ? undefined : `arn:${partition}:kms:${region}:${account}:custom-key-store/${id}`;
        default:
            return undefined;
    }
}
/** The types that the inventory has resources of; the others are facts of them. */
const OWN_TYPES = ["kms_key", "cloudhsm_cluster", "kms_custom_key_store"];
function notePlanned(placed, names, planned, addresses) {
    for (const { resource, place } of placed) {
        if (!OWN_TYPES.includes(resource.type))
            continue;
        const { address, action, replaced_by } = resource;
        const live = action === "create" ? undefined : liveArn(resource, place, names);
        const made = action === "create" || action === "replace" ? plannedArn(address, place) : undefined;
        for (const arn of [live, made]) {
            if (arn === undefined)
                continue;
            addresses.set(arn, [address, ...(addresses.get(arn) ?? [])]);
        }
        if (live !== undefined && (action === "update" || action === "delete" || action === "replace")) {
            planned.set(live, { address, actions: [action], replaced_by: [...replaced_by] });
        }
        if (made !== undefined)
            planned.set(made, { address, actions: ["create"], replaced_by: [] });
    }
}
/** What changes take away, with the resource of the base that loses it. */
function noteEffects(inventory, placed, names, effects) {
    for (const { resource, place } of placed) {
        const takes = takenBy(resource);
        const arn = takes === undefined ? undefined : liveArn(resource, place, names);
        if (takes === undefined || arn === undefined)
            continue;
        const { address, action, replaced_by, prevent_destroy, deletion_window_in_days, id } = resource;
        if (action !== "delete" && action !== "replace" && action !== "update")
            continue;
        const effect = {
            address,
            takes,
            action,
            replaced_by: [...replaced_by],
            ...(id === undefined ? {} : { id }),
            ...(prevent_destroy === undefined ? {} : { prevent_destroy }),
            ...(deletion_window_in_days === undefined ? {} : { deletion_window_in_days }),
        };
        effects.set(arn, [...(effects.get(arn) ?? []), effect]);
    }
    markLastHsms(inventory, effects);
}
/** What a change destroys, where it destroys something that keys hang on. */
function takenBy(resource) {
    const destroys = resource.action === "delete" || resource.action === "replace";
    switch (resource.type) {
        case "kms_key": {
            if (destroys)
                return "key";
            const had = resource.before?.has_material === true;
            return resource.action === "update" && had && resource.after?.has_material === false ? "material" : undefined;
        }
        case "kms_alias":
            return destroys ? "alias" : undefined;
        case "kms_custom_key_store":
            return destroys ? "key_store" : undefined;
        case "cloudhsm_cluster": {
            if (destroys)
                return "cluster";
            const [old, next] = [resource.before?.backup_retention_in_days, resource.after?.backup_retention_in_days];
            if (resource.action !== "update" || typeof old !== "number")
                return undefined;
            return typeof next !== "number" || next < old ? "backup_policy" : undefined;
        }
        case "cloudhsm_hsm":
            return destroys ? "hsm" : undefined;
        default:
            return undefined;
    }
}
/** The HSMs of a cluster that go are a loss where none is left that stays. */
function markLastHsms(inventory, effects) {
    for (const cluster of (inventory.resources.cloudhsm_cluster ?? [])) {
        const own = effects.get(cluster.arn);
        if (own === undefined || !own.some(({ takes }) => takes === "hsm"))
            continue;
        const hsms = cluster.metadata?.status === "known" ? cluster.metadata.value.hsms : [];
        const present = hsms.filter(({ state }) => state !== "DELETED" && state !== "DELETE_IN_PROGRESS");
        const going = new Set(own.filter(({ takes }) => takes === "hsm").map(({ id }) => id));
        const last = present.every(({ hsm_id }) => going.has(hsm_id));
        effects.set(cluster.arn, own.map((effect) => (effect.takes === "hsm" && last ? { ...effect, takes: "last_hsm" } : effect)));
    }
}

;// CONCATENATED MODULE: ./build/program/src/iac/source/locations.js
/**
 * Findings with the places in the source that they come from. `resourcesOf` gives the resources of a type as they were
 * judged, after linking.
 */
function withLocations(assessed, resourcesOf, rules, locate) {
    const rule_of = new Map(rules.map((rule) => [rule.id, rule]));
    const by_arn = new Map();
    const resourceOf = ({ type, arn }) => {
        const of_type = by_arn.get(type) ?? new Map(resourcesOf(type).map((resource) => [resource.arn, resource]));
        by_arn.set(type, of_type);
        return of_type.get(arn);
    };
    return assessed.map((each) => {
        const resource = each.findings.length === 0 ? undefined : resourceOf(each);
        if (resource === undefined)
            return each;
        const findings = each.findings.map((finding) => {
            const rule = rule_of.get(finding.rule);
            const locations = rule === undefined ? [] : locate(resource, rule);
            return locations.length === 0 ? finding : { ...finding, locations: [...locations] };
        });
        return { ...each, findings };
    });
}

// EXTERNAL MODULE: ./build/program/src/link/described.js
var described = __webpack_require__(54248);
// EXTERNAL MODULE: ./build/program/src/link/relation.js
var relation = __webpack_require__(98879);
;// CONCATENATED MODULE: ./build/program/src/link/link.js


/**
 * Joins the resources of an inventory: adds the facets of the given relations. The inventory itself is not changed.
 * `effects` is what planned changes take from its resources.
 */
function link_link(inventory, relations, effects) {
    const index = (0,relation/* indexInventory */.X)(inventory, effects);
    const resources = Object.fromEntries(Object.entries(inventory.resources).map(([type, list]) => {
        const own = relations.filter((relation) => relation.type === type);
        return [type, own.length === 0 ? list : list.map((resource) => withFacets(index, resource, own))];
    }));
    return { resources, impact: impactOf(index), index };
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
    for (const key of index.all("kms_key")) {
        for (const { custom_key_store_id } of (0,described/* metadataOf */.Nk)(key)) {
            if (custom_key_store_id === undefined)
                continue;
            const store = `${key.account} ${key.region} ${custom_key_store_id}`;
            held.set(store, (held.get(store) ?? 0) + 1);
        }
    }
    const impact = new Map();
    const keysIn = (store) => (0,described/* metadataOf */.Nk)(store).reduce((sum, { custom_key_store_id }) => sum + (held.get(`${store.account} ${store.region} ${custom_key_store_id}`) ?? 0), 0);
    const keysOf = (stores, place) => {
        const keys = stores.reduce((sum, store) => sum + keysIn(store), 0);
        const complete = (0,described/* unseen */.nv)(index, "kms_key", place) === undefined;
        return keys === 0 && !complete ? undefined : `${complete ? "" : "at least "}${counted(keys, "KMS key")}`;
    };
    for (const store of index.all("kms_custom_key_store")) {
        if (keysIn(store) > 0)
            impact.set(store.arn, `${keysOf([store], store)} in this key store`);
    }
    for (const cluster of index.all("cloudhsm_cluster")) {
        const stores = index
            .near("kms_custom_key_store", cluster)
            .filter((store) => (0,described/* metadataOf */.Nk)(store).some(({ cloudhsm_cluster_id }) => (0,described/* metadataOf */.Nk)(cluster).some(({ cluster_id }) => cluster_id === cloudhsm_cluster_id)));
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

// EXTERNAL MODULE: ./build/program/src/link/relations.js + 23 modules
var relations = __webpack_require__(64877);
;// CONCATENATED MODULE: ./build/program/src/judge_change.js









/**
 * Judges the account as changes will leave it, and as it is.
 *
 * @throws ConfigurationError for changes that are all about other accounts or Regions than those that were scanned.
 */
function judgeChange(inventory, comparison, judge) {
    const { changes, sources } = comparison.changesOf(inventory);
    const laid = overlay(inventory, changes);
    refuseElsewhere(inventory, changes, laid);
    const ordinary = judge.rules.filter(({ of_change }) => of_change !== true);
    const of_change = judge.rules.filter((rule) => rule.of_change === true);
    const before = link_link(inventory, relations/* relations */.K, laid.effects);
    const after = link_link(laid.inventory, relations/* relations */.K);
    const base = judge.evaluate(ordinary, before.resources, before.impact);
    const again = affected(before.resources, after.resources, (arn) => laid.changed_by.has(arn));
    const anew = new Map(judge.evaluate(ordinary, again, after.impact).map((each) => [`${each.type} ${each.arn}`, each]));
    const lost = lostOf(before, laid);
    const losses = new Map(judge.evaluate(of_change, lost, before.impact).map((each) => [`${each.type} ${each.arn}`, each]));
    const inapplicable = notApplicable(of_change);
    const removed = (each) => laid.removed.has(each.arn);
    const known = new Set(base.map(({ type, arn }) => `${type} ${arn}`));
    const standing = [
        ...base.filter((each) => !removed(each)).map((each) => anew.get(`${each.type} ${each.arn}`) ?? each),
        ...[...anew].filter(([name]) => !known.has(name)).map(([, each]) => each),
    ];
    const judged = [
        ...judge
            .open(standing, laid.inventory, after)
            .map((each) => withLosses(each, losses.get(`${each.type} ${each.arn}`), inapplicable)),
        // What is gone keeps the verdicts on its going.
        ...[...losses.values()].filter(({ arn }) => laid.removed.has(arn)),
    ]
        .map((each) => withPlanned(each, laid))
        .sort((a, b) => (`${a.type} ${a.arn}` < `${b.type} ${b.arn}` ? -1 : 1));
    return {
        judged,
        linked: after,
        inventory: laid.inventory,
        compare(waived) {
            const rules = new Set(judge.rules.map(({ id }) => id));
            const gone = "the change removes the resource";
            const delta = deltaOf(judge.waive(judge.open(base, inventory, before)), waived, {
                rules,
                addressOf: (arn) => laid.addresses.get(arn)?.[0],
                goneBecause: () => gone,
            });
            const { counts, fixed, no_longer_judged } = delta;
            const located = judge_change_locate(delta.resources, sources, judge.rules, after, before, laid.effects);
            comparison.located();
            return {
                resources: located,
                change: {
                    base: { kind: comparison.base, collected_at: (0,model_inventory/* currentAt */.r6)(inventory) },
                    plans: changes.map(({ file, kind, sha256 }) => ({ file, kind, sha256 })),
                    counts,
                    fixed,
                    no_longer_judged,
                    not_judged: laid.not_judged.map(({ address, source_type, why }) => ({ address, source_type, why })),
                    elsewhere: [...laid.elsewhere],
                },
            };
        },
    };
}
/** Holds a scan against an earlier assessment. */
function compareWithAssessment(after, inventory, { collected_at, resources }, rules) {
    const places = new Set(inventory.scopes.map(({ account, region }) => `${account} ${region}`));
    const unlisted = new Set(inventory.gaps.map(({ type, account, region }) => `${type} ${account} ${region}`));
    const delta = deltaOf(resources, after, {
        rules: new Set(rules.map(({ id }) => id)),
        addressOf: () => undefined,
        goneBecause: ({ type, account, region }) => {
            // What nobody looked at this time is neither gone nor put right.
            if (!places.has(`${account} ${region}`) || unlisted.has(`${type} ${account} ${region}`))
                return undefined;
            return "the resource is gone";
        },
    });
    const { counts, fixed, no_longer_judged } = delta;
    const base = { kind: "assessment", collected_at };
    const change = { base, plans: [], counts, fixed, no_longer_judged, not_judged: [], elsewhere: [] };
    return { resources: delta.resources, change };
}
function refuseElsewhere({ scopes }, changes, laid) {
    if (laid.here > 0 || laid.elsewhere.length === 0)
        return;
    const files = changes.map(({ file }) => file).join(", ");
    const about = laid.elsewhere.map(({ account, region }) => `${account || "an account"} ${region}`).join(", ");
    const scanned = [...new Set(scopes.map(({ account, region }) => `${account} ${region}`))].join(", ");
    throw new errors/* ConfigurationError */.j1(`${files}: every change is about ${about}, and ${scanned} was scanned: scan that account and Region, or give the plan of this one`);
}
/** The resources that a change takes something from, as they are now. */
function lostOf(before, { effects }) {
    return Object.fromEntries(Object.entries(before.resources).map(([type, list]) => [type, list.filter(({ arn }) => effects.has(arn))]));
}
/** By type, what rules about a change say of a resource that loses nothing. */
function notApplicable(of_change) {
    const by_type = new Map();
    for (const { type, id } of of_change)
        by_type.set(type, { ...by_type.get(type), [id]: "not_applicable" });
    return by_type;
}
function withLosses(each, loss, inapplicable) {
    const added = loss?.verdicts ?? inapplicable.get(each.type);
    if (added === undefined)
        return each;
    const verdicts = Object.entries({ ...each.verdicts, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
    const findings = [...each.findings, ...(loss?.findings ?? [])].sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return { ...each, verdicts: Object.fromEntries(verdicts), findings };
}
function withPlanned(each, { planned }) {
    const own = planned.get(each.arn);
    return own === undefined ? each : { ...each, planned: own };
}
/** Finds where what is live is written. */
function locateLive(resources, { sources, located }, rules, linked) {
    const found = judge_change_locate(resources, sources, rules, linked, linked);
    located();
    return found;
}
/** A finding on what goes is found where that was written; every other where the account will be made. */
function judge_change_locate(resources, sources, rules, after, before, effects = new Map()) {
    if (sources.length === 0)
        return [...resources];
    const of_type = (type) => {
        const now = after.resources[type] ?? [];
        const there = new Set(now.map(({ arn }) => arn));
        return [...now, ...(before.resources[type] ?? []).filter(({ arn }) => !there.has(arn))];
    };
    const located = withLocations(resources, of_type, rules, createLocator(sources));
    const losses = new Set(rules.filter((rule) => rule.of_change === true).map(({ id }) => id));
    return located.map((each) => {
        const lost = effects.get(each.arn);
        if (lost === undefined || !each.findings.some(({ rule }) => losses.has(rule)))
            return each;
        const places = lost.flatMap(({ address, replaced_by }) => judge_change_placesOf(sources, address, replaced_by));
        const findings = each.findings.map((finding) => {
            const own = places.filter(({ address }) => finding.messages.some((text) => text.startsWith(`${address} `)));
            if (!losses.has(finding.rule))
                return finding;
            const { locations: _, ...rest } = finding;
            return own.length === 0 ? rest : { ...rest, locations: own };
        });
        return { ...each, findings };
    });
}
/** Where what goes is written: on what makes the change replace it. What is deleted is written nowhere any more. */
function judge_change_placesOf(sources, address, replaced_by) {
    return sources.flatMap((source) => source.find(address, replaced_by).map(({ file, start_line, end_line, attribute }) => ({
        file,
        start_line,
        end_line,
        address,
        ...(attribute === undefined ? {} : { attribute }),
    })));
}

;// CONCATENATED MODULE: ./build/program/src/link/moments.js

const moments_DAY = 86_400_000;
/** The days on which something of an inventory rotates, expires or is deleted, the earliest first. */
function momentsOf({ resources, collected_at }) {
    const of = (type, find) => (resources[type] ?? []).flatMap((resource) => {
        const { arn, account, region, name } = resource;
        return find(resource).flatMap(({ date, ...found }) => date === undefined ? [] : [{ date, ...found, type, arn, account, region, name }]);
    });
    const moments = [
        ...of("kms_key", keyMoments),
        ...of("cloudhsm_cluster", clusterMoments),
        ...of("cloudhsm_backup", backupMoments),
        ...of("kms_custom_key_store", (store) => storeMoments(store, collected_at)),
    ];
    return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.arn < b.arn ? -1 : 1));
}
function keyMoments(key) {
    const rotation = key.rotation?.status === "known" && key.rotation.value.enabled ? key.rotation.value : undefined;
    return [
        { kind: "rotation", what: "rotates", date: rotation?.next_rotation_date },
        ...(0,described/* metadataOf */.Nk)(key).flatMap(({ deletion_date, valid_to }) => [
            { kind: "deletion", what: "is deleted", date: deletion_date },
            { kind: "material", what: "its imported material expires", date: valid_to },
        ]),
    ];
}
function clusterMoments(cluster) {
    return (0,described/* metadataOf */.Nk)(cluster).flatMap(({ certificates }) => Object.entries(certificates).map(([name, certificate]) => {
        return { kind: "certificate", what: `its ${name.replaceAll("_", " ")} expires`, date: endOf(certificate) };
    }));
}
/** DeleteTimestamp of a backup that waits for its deletion is the day on which it goes. */
function backupMoments(backup) {
    return (0,described/* metadataOf */.Nk)(backup)
        .filter(({ state }) => state === "PENDING_DELETION")
        .map(({ delete_timestamp }) => ({ kind: "deletion", what: "is deleted", date: delete_timestamp }));
}
function storeMoments(store, collected_at) {
    const measured = store.proxy_metrics?.status === "known" ? store.proxy_metrics.value : undefined;
    const since = Date.parse(measured?.certificate_measured_at ?? collected_at);
    const proxy = measured === undefined ? undefined : new Date(since + measured.certificate_days_to_expire * moments_DAY).toISOString();
    return [
        { kind: "certificate", what: "the certificate of its proxy expires", date: proxy },
        ...(0,described/* metadataOf */.Nk)(store).map(({ trust_anchor_certificate }) => {
            return {
                kind: "certificate",
                what: "its trust anchor certificate expires",
                date: endOf(trust_anchor_certificate),
            };
        }),
    ];
}
function endOf(certificate) {
    return certificate !== undefined && "not_after" in certificate ? certificate.not_after : undefined;
}

// EXTERNAL MODULE: ./build/program/src/link/access_analyzer.js
var access_analyzer = __webpack_require__(55798);
// EXTERNAL MODULE: ./build/program/src/link/trusted_advisor.js
var trusted_advisor = __webpack_require__(30679);
;// CONCATENATED MODULE: ./build/program/src/link/opinions.js


/** What services of AWS say themselves of resources, and where that could not be read. */
function opinionsIn(index) {
    const regions = index.all("region");
    return {
        opinions: [
            ...regions.flatMap(securityHubSays),
            ...index.all("kms_key").flatMap((key) => accessAnalyzerSays(index, key)),
            ...index.all("account").flatMap(trustedAdvisorSays),
        ],
        unheard: regions.flatMap((region) => [...configUnheard(region), ...securityHubUnheard(region)]),
    };
}
/** The rules of AWS Config are evidence that no verdict waits for. */
function configUnheard({ account, region, config_rules: rules }) {
    return rules?.status === "unknown" ? [{ service: "aws_config", account, region, reason: rules.reason }] : [];
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
 * Access Analyzer finds access from outside, or finds none: an opinion only where every active analyzer was read, has
 * analyzed, and could read the key itself.
 */
function accessAnalyzerSays(index, key) {
    const fact = access_analyzer/* keyExternalAccess */.h.derive(index, key);
    if (fact.status !== "known")
        return [];
    const { value } = fact;
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
    const silent = value.analyzers.some(({ findings, not_yet }) => findings.status === "unknown" || not_yet !== undefined);
    if (findings.length > 0 || silent)
        return [];
    return opinion("pass", "no active finding of access from outside");
}
/** Trusted Advisor's check of clusters whose HSMs are in one Availability Zone. A resource that was excluded is no opinion. */
function trustedAdvisorSays(account) {
    const advice = (0,trusted_advisor/* adviceOf */.w)(account);
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

// EXTERNAL MODULE: ./build/program/src/model/fips.js
var fips = __webpack_require__(35078);
// EXTERNAL MODULE: ./build/program/src/model/algorithm.js
var algorithm = __webpack_require__(15777);
;// CONCATENATED MODULE: ./build/program/src/link/register/parts.js

/** What assets of every kind have in common. */
function whyNot({ kind, action, message }) {
    return [action, kind.replaceAll("_", " "), message].filter((part) => part !== "").join(": ");
}
/** The fact as it is not read; nothing where it is. One that is absent was not asked for. */
function notRead(fact, observed) {
    if (observed === undefined)
        return [{ fact, why: "no rule of this scan reads it" }];
    return observed.status === "unknown" ? [{ fact, why: whyNot(observed.reason) }] : [];
}
/** What its tags say of who answers for it and where it belongs: `Owner` and `Environment`, however they are written. */
function ownerOf(resource) {
    const tags = (0,model_resource/* tagsOf */.Fg)(resource);
    return tags === undefined ? {} : given({ owner: tagOf(tags, "owner"), environment: tagOf(tags, "environment") });
}
function tagOf(tags, wanted) {
    const [name] = Object.keys(tags)
        .filter((each) => each.toLowerCase() === wanted)
        .sort();
    const value = name === undefined ? undefined : tags[name];
    return value === "" ? undefined : value;
}
/** `arn:aws:…` -> `aws`. */
function partitionOf(arn) {
    return arn.split(":")[1] ?? "";
}
/** The texts that there are. */
function factsOf(facts) {
    return Object.fromEntries(Object.entries(facts).filter((fact) => fact[1] !== undefined));
}
/** The members that are defined, for what `exactOptionalPropertyTypes` wants absent. */
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/program/src/link/register/certificates.js


/**
 * A certificate that a resource shows.
 *
 * @param part which of its certificates: `cluster_certificate`.
 */
function certificateAsset(holder, part, certificate, collected_at) {
    const { arn, account, region, name } = holder;
    const asset = {
        ref: `${arn}#${part}`,
        kind: "certificate",
        name: `${part.replaceAll("_", " ")} of ${name}`,
        ...{ arn, account, region },
        zones: [],
        needs: [],
        facts: {},
    };
    if (!("subject" in certificate)) {
        return { ...asset, algorithms: [], not_read: [{ fact: "certificate", why: "AWS shows one that cannot be read" }] };
    }
    const { public_key, signature_oid, not_before, not_after } = certificate;
    const key = public_key === undefined ? undefined : (0,algorithm/* algorithmOfPublicKey */.$J)(public_key);
    const signature = signature_oid === undefined ? undefined : (0,algorithm/* algorithmOfSignature */.Fv)(signature_oid);
    return {
        ...asset,
        algorithms: key === undefined ? [] : [key],
        activated: not_before,
        expires: not_after,
        certificate: certificates_namesOf(certificate, signature, collected_at),
        not_read: [
            ...unknownAlgorithm("public key", key, public_key && (public_key.curve_oid ?? public_key.algorithm_oid)),
            ...unknownAlgorithm("signature algorithm", signature, signature_oid),
            ...(certificate.serial_number === undefined
                ? [{ fact: "serial number", why: "the inventory does not hold it" }]
                : []),
            { fact: "revocation", why: "no scan asks its issuer" },
        ],
    };
}
function certificates_namesOf(certificate, signature, collected_at) {
    const { subject, issuer, sha256, serial_number, not_before, not_after } = certificate;
    const now = Date.parse(collected_at);
    const state = now < Date.parse(not_before) ? "pre-activation" : now > Date.parse(not_after) ? "deactivated" : "active";
    return { subject, issuer, sha256, state, ...given({ serial_number, signature }) };
}
function unknownAlgorithm(fact, algorithm, oid) {
    if (algorithm !== undefined)
        return [];
    const why = oid === undefined ? "the inventory does not hold it" : `this version does not know the algorithm ${oid}`;
    return [{ fact, why }];
}

;// CONCATENATED MODULE: ./build/program/src/link/register/places.js



/** KMS's own HSMs in a Region, as an account's keys see them. */
function kmsHsmsRef(key_arn) {
    const [, partition = "", , region = "", account = ""] = key_arn.split(":");
    return `arn:${partition}:keyproof:${region}:${account}:kms-hsms`;
}
function placesIn({ resources }) {
    const stores = (resources.kms_custom_key_store ?? []);
    const clusters = (resources.cloudhsm_cluster ?? []);
    const keyOf = ({ account, region }, id) => `${account} ${region} ${id}`;
    const storeRefs = new Map(stores.flatMap((store) => (0,described/* metadataOf */.Nk)(store).map(({ custom_key_store_id }) => [keyOf(store, custom_key_store_id), store.arn])));
    // A cluster that could not be described is known by its ARN.
    const keeping = new Map(clusters.map((cluster) => [keyOf(cluster, cluster.arn.split("/").at(-1) ?? ""), keepingOf(cluster)]));
    return {
        keyStore: (place, id) => storeRefs.get(keyOf(place, id)),
        cluster: (place, id) => keeping.get(keyOf(place, id)),
    };
}
function keepingOf(cluster) {
    const by = cluster.arn;
    const [metadata] = (0,described/* metadataOf */.Nk)(cluster);
    if (metadata === undefined)
        return { securing: { by }, unsure: notRead("HSM type", cluster.metadata) };
    const { hsm_type, mode } = metadata;
    const module = hsm_type === undefined ? undefined : (0,fips/* moduleOfHsmType */.iI)(hsm_type);
    const why = hsm_type === undefined ? "AWS does not say the HsmType" : `this version does not know HsmType ${hsm_type}`;
    return {
        securing: { by, ...given({ module, in_fips_mode: modeOf(mode) }) },
        unsure: module === undefined ? [{ fact: "FIPS certificate", why }] : [],
    };
}
/** Clusters of before there were modes are in FIPS mode: https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html */
function modeOf(mode) {
    return mode === "FIPS" ? true : mode === "NON_FIPS" ? false : undefined;
}

;// CONCATENATED MODULE: ./build/program/src/link/register/hsms.js





const hsms_DAY = 86_400_000;
/** An HSM cluster, its HSMs and the certificates that it shows. */
function* clusterAssets(cluster, collected_at) {
    const [metadata] = (0,described/* metadataOf */.Nk)(cluster);
    if (metadata === undefined) {
        yield { ...bare(cluster, "cluster"), not_read: notRead("metadata", cluster.metadata) };
        return;
    }
    const { hsm_type, mode, hsms, certificates, create_timestamp, backup_retention_policy: kept } = metadata;
    const shown = Object.entries(certificates).flatMap(([part, certificate]) => certificate === undefined ? [] : [certificateAsset(cluster, part, certificate, collected_at)]);
    const devices = hsms.map((hsm) => hsmAsset(cluster, metadata, hsm));
    yield {
        ...bare(cluster, "cluster"),
        id: metadata.cluster_id,
        zones: [...new Set(hsms.flatMap(({ availability_zone = [] }) => availability_zone))].sort(),
        aws_state: metadata.state,
        ...given({ created: create_timestamp, secured_by: moduleOf(hsm_type, mode) }),
        ...ownerOf(cluster),
        needs: [...devices, ...shown].map(({ ref }) => ref),
        facts: factsOf({
            hsm_type,
            mode,
            hsms: String(hsms.length),
            backups_kept: kept === undefined ? undefined : `${kept.value} ${kept.type.toLowerCase()}`,
        }),
        not_read: [{ fact: "keys in the HSMs", why: "only a user of the HSMs can list them, and no scan logs in" }],
    };
    yield* devices;
    yield* shown;
}
/** What a cluster or backup of the HsmType is validated as. */
function moduleOf(hsm_type, mode, by) {
    const module = hsm_type === undefined ? undefined : (0,fips/* moduleOfHsmType */.iI)(hsm_type);
    return module === undefined && by === undefined
        ? undefined
        : { mechanism: "HSM", ...given({ by, module, in_fips_mode: modeOf(mode) }) };
}
function bare({ arn, account, region, name }, kind) {
    return { ref: arn, kind, name, arn, account, region, zones: [], algorithms: [], needs: [], facts: {} };
}
function hsmAsset(cluster, { hsm_type: common, mode }, hsm) {
    const { hsm_id, state, availability_zone, subnet_id, eni_ip, hsm_type = common } = hsm;
    return {
        ...bare(cluster, "hsm"),
        ref: `${cluster.arn}#${hsm_id}`,
        name: hsm_id,
        id: hsm_id,
        zones: [availability_zone ?? []].flat(),
        aws_state: state,
        ...given({ secured_by: moduleOf(hsm_type, mode) }),
        ...ownerOf(cluster),
        facts: factsOf({ hsm_type, mode, subnet_id, ip_address: eni_ip }),
        not_read: hsm_type !== undefined && (0,fips/* moduleOfHsmType */.iI)(hsm_type) !== undefined
            ? []
            : [{ fact: "FIPS certificate", why: `this version does not know HsmType ${hsm_type ?? "(not said)"}` }],
    };
}
/** A backup holds every key of its cluster, encrypted. */
const BACKUP_LIFECYCLE = {
    CREATE_IN_PROGRESS: "pre-activation",
    READY: "active",
    PENDING_DELETION: "deactivated",
    DELETED: "destroyed",
};
function* backupAssets(backup, places) {
    const [metadata] = (0,described/* metadataOf */.Nk)(backup);
    if (metadata === undefined) {
        yield { ...bare(backup, "backup"), material: "ciphertext", not_read: notRead("metadata", backup.metadata) };
        return;
    }
    const { backup_id, state, cluster_id, create_timestamp, copy_timestamp, delete_timestamp, never_expires } = metadata;
    const lifecycle = Object.hasOwn(BACKUP_LIFECYCLE, state) ? BACKUP_LIFECYCLE[state] : undefined;
    const cluster = cluster_id === undefined ? undefined : places.cluster(backup, cluster_id);
    yield {
        ...bare(backup, "backup"),
        material: "ciphertext",
        id: backup_id,
        aws_state: state,
        ...given({ created: create_timestamp ?? copy_timestamp, state: lifecycle }),
        ...(state === "PENDING_DELETION" ? given({ deletion: delete_timestamp }) : {}),
        ...given({ secured_by: moduleOf(metadata.hsm_type, metadata.mode, cluster?.securing.by) }),
        ...ownerOf(backup),
        facts: factsOf({
            cluster_id,
            hsm_type: metadata.hsm_type,
            mode: metadata.mode,
            source_region: metadata.source_region,
            source_cluster: metadata.source_cluster,
            never_expires: never_expires === undefined ? undefined : String(never_expires),
        }),
        not_read: [
            ...(lifecycle === undefined ? [{ fact: "state", why: `this version does not know BackupState ${state}` }] : []),
            { fact: "keys in the backup", why: "only the HSMs of a cluster that is made of it can list them" },
        ],
    };
}
/** A custom key store, its trust anchor certificate, and the certificate of its proxy as far as CloudWatch tells. */
function* storeAssets(store, places, collected_at) {
    const [metadata] = (0,described/* metadataOf */.Nk)(store);
    if (metadata === undefined) {
        yield { ...bare(store, "key_store"), not_read: notRead("metadata", store.metadata) };
        return;
    }
    const { type, cloudhsm_cluster_id, creation_date, trust_anchor_certificate: anchor, xks_proxy } = metadata;
    const cluster = cloudhsm_cluster_id === undefined ? undefined : places.cluster(store, cloudhsm_cluster_id);
    const certificates = [
        ...(anchor === undefined ? [] : [certificateAsset(store, "trust_anchor_certificate", anchor, collected_at)]),
        ...(type === "EXTERNAL_KEY_STORE" ? [proxyCertificate(store, collected_at)] : []),
    ];
    const missing = cluster === undefined && cloudhsm_cluster_id !== undefined
        ? [{ fact: "HSM", why: `cluster ${cloudhsm_cluster_id} is not among the clusters that were read` }]
        : (cluster?.unsure ?? []);
    yield {
        ...bare(store, "key_store"),
        id: metadata.custom_key_store_id,
        aws_state: metadata.connection_state,
        ...given({ created: creation_date }),
        ...(cluster === undefined ? {} : { secured_by: { mechanism: "HSM", ...cluster.securing } }),
        needs: [cluster?.securing.by ?? [], ...certificates.map(({ ref }) => ref)].flat(),
        facts: factsOf({ type, cloudhsm_cluster_id, endpoint: xks_proxy?.uri_endpoint }),
        not_read: type === "EXTERNAL_KEY_STORE"
            ? [{ fact: "HSM", why: "the keys are kept outside of AWS, which does not say by what" }]
            : missing,
    };
    yield* certificates;
}
/** Only the days until the certificate expires are measured. */
function proxyCertificate(store, collected_at) {
    const measured = store.proxy_metrics?.status === "known" ? store.proxy_metrics.value : undefined;
    const since = Date.parse(measured?.certificate_measured_at ?? collected_at);
    const expires = measured === undefined ? undefined : new Date(since + measured.certificate_days_to_expire * hsms_DAY).toISOString();
    return {
        ...bare(store, "certificate"),
        ref: `${store.arn}#proxy_certificate`,
        name: `proxy certificate of ${store.name}`,
        ...given({ expires }),
        not_read: [
            ...(measured === undefined ? notRead("expiry", store.proxy_metrics) : []),
            { fact: "certificate", why: "CloudWatch tells its expiry, and nobody the certificate" },
        ],
    };
}
/** The HSMs of KMS itself, which keep the keys of many accounts. */
function kmsHsmsAsset(key) {
    const module = (0,fips/* moduleOfKms */.tc)(partitionOf(key.arn));
    const { account, region } = key;
    const ref = kmsHsmsRef(key.arn);
    return {
        ...bare({ arn: ref, account, region, name: `KMS's HSMs in ${region}` }, "kms_hsms"),
        ...(module === undefined ? {} : { secured_by: { mechanism: "HSM", module } }),
        not_read: module === undefined
            ? [{ fact: "FIPS certificate", why: "KMS's HSMs in this partition are not validated by NIST" }]
            : [],
    };
}

;// CONCATENATED MODULE: ./build/program/src/link/register/keys.js





/**
 * KeyState in the words of SP 800-57. What waits for its deletion encrypts nothing any more, as what is deactivated; a key
 * whose store is not connected is out of use for now, as what is suspended. KMS has no word for a compromised key.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
const LIFECYCLE = {
    Creating: "pre-activation",
    PendingImport: "pre-activation",
    Enabled: "active",
    Updating: "active",
    Disabled: "suspended",
    Unavailable: "suspended",
    PendingDeletion: "deactivated",
    PendingReplicaDeletion: "deactivated",
};
/** A KMS key, and its materials where KMS lists them. */
function* keyAssets(key, places) {
    const { arn, account, region, name } = key;
    const identity = { ref: arn, kind: "key", name, arn, account, region, zones: [] };
    const [metadata] = (0,described/* metadataOf */.Nk)(key);
    const unread = [...notRead("metadata", key.metadata), ...notRead("tags", key.tags)];
    if (metadata === undefined) {
        yield { ...identity, algorithms: [], needs: [], facts: {}, ...ownerOf(key), not_read: unread };
        return;
    }
    const { spec, usage, origin, state, creation_date, valid_to, deletion_date, key_id } = metadata;
    const algorithms = (0,algorithm/* algorithmsOfKey */.N0)(spec, usage, partitionOf(arn));
    const lifecycle = Object.hasOwn(LIFECYCLE, state) ? LIFECYCLE[state] : undefined;
    const [first] = algorithms ?? [];
    const materials = [...materialsOf(key, metadata, algorithms ?? [])];
    const { secured_by, needs, unsure } = securingOf(key, metadata, places);
    yield {
        ...identity,
        algorithms: algorithms ?? [],
        material: spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_") ? "secret-key" : "private-key",
        id: key_id,
        aws_state: state,
        created: creation_date,
        ...given({ size: first?.key_size, state: lifecycle, secured_by }),
        ...given({ expires: valid_to, deletion: deletion_date, updated: updatedOn(key) }),
        ...ownerOf(key),
        needs: [...needs, ...materials.map(({ ref }) => ref)],
        facts: factsOf({
            key_spec: spec,
            key_usage: usage,
            origin,
            manager: metadata.manager,
            ...furtherFacts(key, metadata),
        }),
        not_read: [
            ...unread,
            ...(algorithms === undefined ? [newWord("algorithm", `${spec} for ${usage}`)] : []),
            ...(lifecycle === undefined ? [newWord("state", `KeyState ${state}`)] : []),
            ...rotationNotRead(key, metadata),
            ...notRead("last use", key.last_usage ?? ofDeletion(key)),
            ...unsure,
        ],
    };
    yield* materials;
}
function newWord(fact, word) {
    return { fact, why: `this version does not know ${word}` };
}
/** Of a key that waits for its deletion, last use is asked for apart. */
function ofDeletion({ deletion_last_usage: fact }) {
    return fact?.status === "known" && fact.value === null ? undefined : fact;
}
/** When its material was last changed, where KMS lists the materials. */
function updatedOn({ key_rotations }) {
    const rotations = key_rotations?.status === "known" ? key_rotations.value : [];
    return rotations
        .flatMap(({ rotation_date = [] }) => rotation_date)
        .sort()
        .at(-1);
}
function furtherFacts(key, { description, multi_region_key_type, custom_key_store_id, xks_key_id, expiration_model }) {
    const rotation = key.rotation?.status === "known" ? key.rotation.value : undefined;
    const { enabled, rotation_period_in_days: days, next_rotation_date } = rotation ?? {};
    const observed = key.last_usage ?? key.deletion_last_usage;
    const usage = observed?.status === "known" ? (observed.value ?? undefined) : undefined;
    return {
        description: description === "" ? undefined : description,
        multi_region: multi_region_key_type,
        custom_key_store_id,
        xks_key_id,
        expiration_model,
        rotation: enabled === undefined ? undefined : enabled ? `every ${days ?? 365} days` : "off",
        next_rotation: enabled ? next_rotation_date : undefined,
        last_used: usage?.last_used,
        unused_since: usage?.last_used === undefined ? usage?.tracking_start_date : undefined,
    };
}
/** Rotation makes sense for what KMS can rotate by itself; materials for what was imported. */
function rotationNotRead(key, { spec, origin, manager }) {
    if (spec !== "SYMMETRIC_DEFAULT" || manager !== "CUSTOMER")
        return [];
    if (origin === "AWS_KMS")
        return notRead("rotation", key.rotation);
    return origin === "EXTERNAL" ? notRead("key_rotations", key.key_rotations) : [];
}
/** What keeps the key: KMS's HSMs, the cluster behind its key store, or a key manager outside of AWS. */
function securingOf({ arn, account, region }, metadata, places) {
    const { origin, custom_key_store_id = "", cloudhsm_cluster_id = "" } = metadata;
    const place = { account, region };
    const store = places.keyStore(place, custom_key_store_id);
    switch (origin) {
        case "AWS_KMS":
        case "EXTERNAL": {
            const by = kmsHsmsRef(arn);
            const module = (0,fips/* moduleOfKms */.tc)(partitionOf(arn));
            return { secured_by: { mechanism: "HSM", by, ...given({ module }) }, needs: [by], unsure: [] };
        }
        case "AWS_CLOUDHSM": {
            const cluster = places.cluster(place, cloudhsm_cluster_id);
            const why = `cluster ${cloudhsm_cluster_id} is not among the clusters that were read`;
            return {
                secured_by: { mechanism: "HSM", ...cluster?.securing },
                needs: [store ?? cluster?.securing.by ?? []].flat(),
                unsure: cluster === undefined ? [{ fact: "HSM", why }] : cluster.unsure,
            };
        }
        case "EXTERNAL_KEY_STORE":
            return {
                secured_by: { mechanism: "external key store", ...given({ by: store }) },
                needs: [store ?? []].flat(),
                unsure: [{ fact: "HSM", why: "the key is kept outside of AWS, which does not say by what" }],
            };
        default:
            return { needs: [], unsure: [newWord("HSM", `Origin ${String(origin)}`)] };
    }
}
/** The materials of an imported key. */
function* materialsOf(key, metadata, algorithms) {
    const rotations = key.key_rotations?.status === "known" ? key.key_rotations.value : [];
    const { arn, account, region, name } = key;
    const by = kmsHsmsRef(arn);
    const module = (0,fips/* moduleOfKms */.tc)(partitionOf(arn));
    for (const [index, rotation] of rotations.entries()) {
        const { key_material_id: id, valid_to: expires, rotation_date: activated } = rotation;
        const state = materialState(rotation, metadata);
        yield {
            ref: `${arn}#material/${id ?? index}`,
            kind: "key_material",
            name: `material ${index + 1} of ${name}`,
            ...{ arn, account, region },
            zones: [],
            algorithms,
            material: "secret-key",
            ...given({ id, expires, activated, state, size: algorithms[0]?.key_size }),
            secured_by: { mechanism: "HSM", by, ...given({ module }) },
            ...ownerOf(key),
            needs: [by],
            facts: factsOf({
                import_state: rotation.import_state,
                key_material_state: rotation.key_material_state,
                expiration_model: rotation.expiration_model,
                rotation_type: rotation.rotation_type,
            }),
            not_read: [
                ...(state === undefined ? [{ fact: "state", why: "KMS does not say it, or in a word that is new" }] : []),
                ...notRead("tags", key.tags),
            ],
        };
    }
}
/**
 * A material that expired or was deleted is not in KMS; one that another followed only decrypts, as SP 800-57 says of a
 * deactivated key; one that is yet to become current was not used.
 */
function materialState({ import_state, key_material_state }, { state }) {
    if (import_state === "PENDING_IMPORT")
        return "destroyed";
    switch (key_material_state) {
        case "CURRENT":
            return Object.hasOwn(LIFECYCLE, state) ? LIFECYCLE[state] : undefined;
        case "NON_CURRENT":
            return "deactivated";
        case "PENDING_ROTATION":
        case "PENDING_MULTI_REGION_IMPORT_AND_ROTATION":
            return "pre-activation";
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/program/src/link/register/register.js





/** The types whose resources are cryptographic assets, in the order of the register. */
const register_TYPES = ["cloudhsm_cluster", "cloudhsm_backup", "kms_custom_key_store", "kms_key"];
/** What an inventory holds that is cryptographic. Nothing is derived before somebody takes it. */
function registerOf(inventory, gaps = inventory.gaps) {
    return {
        assets: { [Symbol.iterator]: () => assetsOf(inventory) },
        not_read: [
            { fact: "AWS managed keys", why: "those behind alias/aws/… are AWS's to manage, and no scan reads them" },
            ...gaps
                .filter(({ type }) => register_TYPES.includes(type))
                .map(({ type, account, region, reason }) => ({
                fact: `every ${type} of ${account} ${region}`,
                why: whyNot(reason),
            }))
                .sort((0,order/* byText */.z)(({ fact }) => fact, ({ why }) => why)),
            ...register_TYPES.filter((type) => inventory.resources[type] === undefined).map((type) => ({
                fact: `every ${type}`,
                why: "no rule of this scan reads them",
            })),
        ],
    };
}
function* assetsOf(inventory) {
    const { collected_at } = inventory;
    const places = placesIn(inventory);
    for (const cluster of register_sorted(inventory, "cloudhsm_cluster"))
        yield* clusterAssets(cluster, collected_at);
    for (const backup of register_sorted(inventory, "cloudhsm_backup"))
        yield* backupAssets(backup, places);
    for (const store of register_sorted(inventory, "kms_custom_key_store")) {
        yield* storeAssets(store, places, collected_at);
    }
    yield* keysAndTheirHsms(register_sorted(inventory, "kms_key"), places);
}
function* keysAndTheirHsms(keys, places) {
    const hsms = new Map();
    for (const key of keys) {
        for (const asset of keyAssets(key, places)) {
            if (asset.secured_by?.by === kmsHsmsRef(key.arn))
                hsms.set(asset.secured_by.by, key);
            yield asset;
        }
    }
    for (const [, key] of [...hsms].sort((0,order/* byText */.z)(([ref]) => ref)))
        yield kmsHsmsAsset(key);
}
function register_sorted({ resources }, type) {
    return [...(resources[type] ?? [])].sort((0,order/* byText */.z)(({ arn }) => arn));
}

;// CONCATENATED MODULE: ./build/program/src/link/topology.js



/** Where each HSM cluster that was read stands and what hangs on it, in the order of the ARNs. */
function topologiesOf({ resources, index }) {
    const clusters = (resources.cloudhsm_cluster ?? []);
    return clusters
        .map((cluster) => {
        const { arn, account, region, name, metadata } = cluster;
        const described = metadata ?? topology_notRead(metadata);
        return { arn, account, region, name, cluster: mapped(described, (value) => topology_placed(index, cluster, value)) };
    })
        .sort((a, b) => (a.arn < b.arn ? -1 : 1));
}
function topology_placed(index, cluster, metadata) {
    const { cluster_id, state, hsm_type = "", mode = "", vpc_id = "" } = metadata;
    const derived = (facet) => (0,model_resource/* facetOf */.BW)(cluster, facet);
    return {
        ...{ cluster_id, state, hsm_type, mode, vpc_id },
        zones: zonesOf(cluster, metadata),
        security_groups: mapped(cluster.security_groups, (groups) => groups.map(({ group_id, group_name }) => ({ group_id, group_name }))),
        clients: mapped(cluster.client_interfaces, (interfaces) => interfaces.map(({ network_interface_id, instance_id, description }) => ({
            network_interface_id,
            what: instance_id ?? description ?? "",
        }))),
        backups: mapped(derived("backups"), (backups) => {
            return summed(cluster.region, backups.filter(({ state: own }) => own === "READY"));
        }),
        copies: mapped(derived("copies"), (copies) => [...new Set(copies.map(({ region }) => region))].sort().map((region) => summed(region, copies.filter((copy) => copy.region === region)))),
        key_stores: mapped(derived("key_stores"), (stores) => stores.map((store) => ({
            arn: store.arn,
            name: store.custom_key_store_name,
            state: store.connection_state,
            keys: topology_keysIn(index, cluster, store.custom_key_store_id),
        }))),
    };
}
function summed(region, backups) {
    const newest = backups
        .flatMap(({ create_timestamp }) => create_timestamp ?? [])
        .sort()
        .at(-1);
    return { region, count: backups.length, ...(newest === undefined ? {} : { newest }) };
}
/** Unknown where a key of the Region may not have been seen. */
function topology_keysIn(index, cluster, store) {
    const missing = (0,described/* unseen */.nv)(index, "kms_key", cluster);
    if (missing !== undefined)
        return (0,observed/* unknown */.L5)(missing);
    const keys = index.near("kms_key", cluster).flatMap((key) => (0,described/* metadataOf */.Nk)(key)
        .filter(({ custom_key_store_id }) => custom_key_store_id === store)
        .map(({ state }) => ({ arn: key.arn, name: key.name, state })));
    return (0,observed/* known */.eO)(keys);
}
/** Every subnet of the cluster and of its HSMs, by zone. */
function zonesOf(cluster, { subnet_mapping, hsms }) {
    const zones = new Map();
    const add = (zone, subnet) => zones.set(zone, (zones.get(zone) ?? new Set()).add(subnet));
    for (const [zone, subnet] of Object.entries(subnet_mapping))
        add(zone, subnet);
    for (const { availability_zone, subnet_id } of hsms)
        add(availability_zone ?? "", subnet_id ?? "");
    return [...zones]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, subnets]) => ({
        name,
        subnets: [...subnets].sort().map((subnet_id) => ({
            subnet_id,
            cidr_blocks: cidrBlocks(cluster, subnet_id),
            exposure: exposureOf(cluster, subnet_id),
            hsms: hsms
                .filter((hsm) => (hsm.availability_zone ?? "") === name && (hsm.subnet_id ?? "") === subnet_id)
                .map(({ hsm_id, state, eni_ip = "" }) => ({ hsm_id, state, ip: eni_ip })),
        })),
    }));
}
function cidrBlocks({ subnets }, id) {
    if (subnets?.status !== "known")
        return [];
    const own = subnets.value.find(({ subnet_id }) => subnet_id === id);
    return own === undefined ? [] : [...(own.cidr_block === undefined ? [] : [own.cidr_block]), ...own.ipv6_cidr_blocks];
}
/**
 * A subnet is public where its route table has an active route to an internet gateway: the table that is associated with it,
 * or else the VPC's main one (Amazon VPC User Guide, "Subnet types", "Route table concepts").
 */
function exposureOf(cluster, subnet_id) {
    return flat(cluster.route_tables, (tables) => {
        const table = tables.find(({ subnet_ids }) => subnet_ids.includes(subnet_id)) ?? tables.find(({ main }) => main);
        if (table === undefined) {
            return (0,observed/* unknown */.L5)({ kind: "not_found", action: "ec2:DescribeRouteTables", message: "no route table applies to it" });
        }
        const active = table.routes.filter(({ state }) => state === "active");
        const out = active.find(({ gateway_id }) => gateway_id?.startsWith("igw-"));
        const blocked = blockedMode(cluster, subnet_id);
        if (out !== undefined && blocked === "block-bidirectional") {
            return (0,observed/* known */.eO)({ public: false, route: `${wordsOf(out)}, closed by VPC Block Public Access` });
        }
        if (out !== undefined)
            return (0,observed/* known */.eO)({ public: true, route: wordsOf(out) });
        const way = active.find((route) => isDefault(route)) ?? active.find((route) => targetOf(route) !== "local");
        return (0,observed/* known */.eO)({ public: false, route: way === undefined ? "no route out of the VPC" : wordsOf(way) });
    });
}
function blockedMode({ subnets }, id) {
    if (subnets?.status !== "known")
        return undefined;
    return subnets.value.find(({ subnet_id }) => subnet_id === id)?.internet_gateway_block_mode;
}
function isDefault({ destination_cidr_block, destination_ipv6_cidr_block }) {
    return destination_cidr_block === "0.0.0.0/0" || destination_ipv6_cidr_block === "::/0";
}
function wordsOf(route) {
    const { destination_cidr_block, destination_ipv6_cidr_block, destination_prefix_list_id } = route;
    const to = destination_cidr_block ?? destination_ipv6_cidr_block ?? destination_prefix_list_id ?? "?";
    return `${to} \u2192 ${targetOf(route)}`;
}
function targetOf(route) {
    return (route.gateway_id ??
        route.nat_gateway_id ??
        route.transit_gateway_id ??
        route.vpc_peering_connection_id ??
        route.egress_only_internet_gateway_id ??
        route.network_interface_id ??
        "?");
}
function topology_notRead(_) {
    return (0,observed/* unknown */.L5)({ kind: "unavailable", action: "", message: "no rule of this scan needed it, so it was not read" });
}
function mapped(fact, map) {
    return flat(fact, (value) => (0,observed/* known */.eO)(map(value)));
}
function flat(fact, map) {
    const read = fact ?? topology_notRead(fact);
    return read.status === "known" ? map(read.value) : (0,observed/* unknown */.L5)(read.reason);
}

// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/refresh.js













/** The type of which there are too many to read them all for one change. */
const refresh_KEYS = "kms_key";
/**
 * A saved inventory with what a change touches, and what hangs on it, as it is now: those keys, and every resource of the
 * other types in their accounts and Regions, which are few. Every other fact says when it was read.
 *
 * @throws ConfigurationError where the accounts cannot be read: then nothing is judged.
 */
async function refreshTouched(base, comparison, config, { wanted, collected_at, outside, onProgress }) {
    const arns = touchedKeys(base, comparison);
    const places = new Set(arns.places);
    const scopes = base.scopes.filter((scope) => places.has((0,model_inventory/* placeName */.fW)(scope)));
    const aged = ageing(base);
    const kept = { ...base, collected_at };
    const reread = { kind: "touched", base_collected_at: (0,model_inventory/* currentAt */.r6)(base) };
    if (scopes.length === 0) {
        const told = { ...reread, places: [] };
        return { ...kept, reread: told, resources: mapResources(base, (_, list) => list.map(aged)) };
    }
    const accounts = await accountsOf(base, scopes, config, outside);
    const types = new Set(scopes.flatMap((scope) => scope.types));
    const earlier = touched(base, arns.keys);
    const fresh = await (0,collect/* collect */.F)({
        accounts,
        types: registry/* resourceTypes */.A,
        wanted: new Map([...wanted].filter(([type]) => types.has(type))),
        tool: version/* TOOL */.j,
        collected_at,
        earlier,
        ...(onProgress === undefined ? {} : { onProgress }),
    }).finally(() => {
        for (const { caller } of accounts)
            caller.close();
    });
    const of_accounts = new Set(scopes.map(({ account }) => account));
    const isFresh = (type, { arn, account, region }) => {
        if (type === refresh_KEYS)
            return arns.keys.has(arn);
        if (!wanted.has(type))
            return false;
        return region === "" ? of_accounts.has(account) : places.has((0,model_inventory/* placeName */.fW)({ account, region }));
    };
    const listedAnew = (gap) => gap.type !== refresh_KEYS && wanted.has(gap.type) && places.has((0,model_inventory/* placeName */.fW)(gap));
    return {
        ...kept,
        reread: { ...reread, places: fresh.reread?.places ?? [] },
        resources: mapResources(base, (type, list) => [...list.filter((each) => !isFresh(type, each)).map(aged), ...(fresh.resources[type] ?? [])].sort(byArn)),
        gaps: [...base.gaps.filter((gap) => !listedAnew(gap)), ...fresh.gaps],
    };
}
const byArn = (0,order/* byText */.z)(({ arn }) => arn);
function mapResources({ resources }, change) {
    return Object.fromEntries(Object.entries(resources).map(([type, list]) => [type, change(type, list)]));
}
/** Writes into each fact of a resource when it was read. */
function ageing({ collected_at }) {
    return (resource) => {
        const facts = {};
        for (const name of Object.keys(resource)) {
            const fact = (0,model_resource/* facetOf */.BW)(resource, name);
            if (fact !== undefined)
                facts[name] = { ...fact, read_at: fact.read_at ?? collected_at };
        }
        return { ...resource, ...facts };
    };
}
/** The accounts of the places, signed in to. */
async function accountsOf(base, scopes, { accounts: targets, organization, profile }, outside) {
    const wanted = [...new Set(scopes.map(({ account }) => account))];
    const named = targets.filter(({ role_arn }) => role_arn === undefined || wanted.includes(refresh_accountIn(role_arn)));
    const regions = [...new Set(scopes.map(({ region }) => region))];
    const target = { accounts: named.map(({ role_arn }) => ({ role_arn, regions })), organization, profile, regions };
    const { accounts, failed } = await (0,connect/* connectAll */.Q)(target, outside);
    const [broken] = failed;
    if (broken !== undefined)
        throw broken.error;
    const missing = wanted.filter((account) => !accounts.some((each) => each.account === account));
    if (missing.length > 0) {
        for (const { caller } of accounts)
            caller.close();
        const read = base.scopes.map(({ account }) => account);
        throw new errors/* ConfigurationError */.j1(`--refresh touched: the change touches account ${missing.join(", ")}, and the credentials are of ${accounts
            .map(({ account }) => account)
            .join(", ")}: give --role-arn for each account of the inventory (${[...new Set(read)].join(", ")})`);
    }
    const there = new Set(scopes.map(model_inventory/* placeName */.fW));
    return accounts
        .filter(({ account }) => wanted.includes(account))
        .map((each) => ({
        ...each,
        regions: regions.filter((region) => there.has((0,model_inventory/* placeName */.fW)({ account: each.account, region }))),
    }));
}
function refresh_accountIn(role_arn) {
    return role_arn.split(":")[4] ?? "";
}
/** The keys that a change touches or that judge differently for it, and the places in which it touches anything. */
function touchedKeys(base, comparison) {
    const laid = overlay(base, comparison.changesOf(base).changes);
    const before = link_link(base, relations/* relations */.K, laid.effects);
    const after = link_link(laid.inventory, relations/* relations */.K);
    const live = new Set([...laid.changed_by.keys(), ...laid.effects.keys(), ...laid.planned.keys()]);
    const hanging = affected(before.resources, after.resources, (arn) => live.has(arn));
    const found = [
        ...live,
        ...laid.removed.keys(),
        ...Object.values(hanging).flatMap((list) => list.map(({ arn }) => arn)),
    ];
    const known = new Set(base.scopes.map(model_inventory/* placeName */.fW));
    const keys = new Set();
    const places = new Set();
    for (const arn of found) {
        const [, , service, region = "", account = "", name = ""] = arn.split(":");
        const place = (0,model_inventory/* placeName */.fW)({ account, region });
        if (!known.has(place))
            continue;
        places.add(place);
        if (service === "kms" && name.startsWith("key/"))
            keys.add(arn);
    }
    return { keys, places: [...places] };
}

// EXTERNAL MODULE: ./build/program/src/saved_inventory.js
var saved_inventory = __webpack_require__(1914);
// EXTERNAL MODULE: ./build/program/src/shards/merge.js
var merge = __webpack_require__(87522);
// EXTERNAL MODULE: ./build/program/src/shards/weight.js
var weight = __webpack_require__(79068);
;// CONCATENATED MODULE: ./build/program/src/pipeline.js
































/** The parser of HCL lies beside the built policies. */
function hclBeside(policies) {
    return new URL("../hcl/", policies);
}
/** Judges what the configuration names: a saved inventory, or the accounts as they are now. */
async function judgeInventoryOrAccount(config, surroundings) {
    // First of all: a plan that cannot be read must not cost a scan.
    const comparison = await comparisonOf(config, surroundings);
    if (config.inventory === undefined) {
        return config.shard === undefined ? pipeline_scan(config, surroundings, comparison) : scanShard(config, surroundings);
    }
    // To read a large inventory takes seconds, in which nothing else is heard either.
    if (config.refresh === undefined)
        surroundings.onJudging?.();
    const saved = savedInventory(`--inventory ${config.inventory}`, config.inventory);
    const inventory = await refreshed(saved, config, surroundings, comparison);
    surroundings.onJudging?.();
    return assess(inventory, config, surroundings, comparison);
}
function savedInventory(where, file) {
    const text = (0,files/* readText */.yR)(file);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`${where}: there is no such file`);
    return (0,saved_inventory/* inventoryOf */.o)(text, where);
}
/** A saved inventory, where it is asked for with what a change touches as it is now. */
async function refreshed(saved, config, { outside, now, onProgress }, comparison) {
    if (config.refresh === undefined || comparison?.kind !== "change")
        return saved;
    return refreshTouched(saved, comparison, config, {
        wanted: (0,needs/* wantedFor */.b1)(config),
        collected_at: now().toISOString(),
        outside: { ...outside, pace: (0,caller/* paceOf */.x3)(config) },
        ...(onProgress === undefined ? {} : { onProgress }),
    });
}
/** Reads the accounts that the configuration names, and judges them. */
async function pipeline_scan(config, surroundings, comparison) {
    const { outside, now, onProgress, onPlace, onNote } = surroundings;
    const pace = (0,caller/* paceOf */.x3)(config);
    // First of all: an inventory that cannot be read must not cost a scan.
    const base = config.since === undefined ? undefined : savedInventory(`--since ${config.since}`, config.since);
    const { accounts, failed, left_out } = await (0,connect/* connectAll */.Q)(config, { ...outside, pace });
    for (const { account, why } of left_out)
        onNote?.(`account ${account} is ${why}: it is not read`);
    for (const { account, error } of failed)
        onNote?.(`account ${account} cannot be read: ${error.message}`);
    const wanted = (0,needs/* wantedFor */.b1)(config);
    const inventory = await (0,collect/* collect */.F)({
        accounts,
        types: registry/* resourceTypes */.A,
        wanted,
        tool: version/* TOOL */.j,
        collected_at: now().toISOString(),
        ...(base === undefined ? {} : { earlier: since(base, { max_age_ms: config.max_age_ms, tool: version/* TOOL */.j }) }),
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(onPlace === undefined ? {} : { onPlace }),
    }).finally(() => {
        for (const { caller } of accounts)
            caller.close();
    });
    surroundings.onJudging?.();
    return assess(withUnread(inventory, failed, wanted), config, surroundings, comparison);
}
/**
 * One machine's part of a scan that many share. It never fails: jobs that wait for a failed job of a matrix do not run, so
 * what went wrong stands in the assessment, as a gap of every place that it was to read.
 */
async function scanShard(config, surroundings) {
    try {
        return await pipeline_scan(config, surroundings);
    }
    catch (error) {
        if (surroundings.outside.signal.aborted)
            throw error;
        const cause = error instanceof errors/* ConfigurationError */.j1 ? error : new errors/* ConfigurationError */.j1(`internal error: ${error}`);
        surroundings.onNote?.(`shard ${config.shard} failed: ${cause.message}`);
        const targets = config.accounts.length === 0 ? [{}] : config.accounts;
        const failed = targets.map(({ role_arn, regions }) => ({
            account: (0,weight/* accountOf */.XP)(role_arn),
            role_arn,
            regions: regions ?? config.regions,
            error: cause,
        }));
        const wanted = (0,needs/* wantedFor */.b1)(config);
        const names = registry/* resourceTypes */.A.map(({ name }) => name).filter((name) => wanted.has(name));
        const nothing = {
            schema_version: model_inventory/* INVENTORY_SCHEMA_VERSION */.Gi,
            collected_at: surroundings.now().toISOString(),
            tool: version/* TOOL */.j,
            scopes: [],
            resources: Object.fromEntries(names.map((name) => [name, []])),
            gaps: [],
        };
        return assess(withUnread(nothing, failed, wanted), config, surroundings);
    }
}
/** The accounts that could not be signed in to, as gaps: every listing of theirs failed. */
function withUnread(inventory, failed, wanted) {
    const types = listings().filter(({ name }) => wanted.has(name));
    const regional = types.filter(({ global }) => !global);
    const places = failed.flatMap(({ account, role_arn, regions, error }) => (regions === "all" || regions.length === 0 ? [UNKNOWN_PLACE] : regions).map((region, index) => ({
        account: account === "" ? UNKNOWN_PLACE : account,
        region,
        role_arn,
        message: `the account could not be read: ${error.message.replaceAll(/\s+/g, " ")}`,
        // What an account has once is missing once.
        missing: index === 0 ? types : regional,
    })));
    if (places.length === 0)
        return inventory;
    return {
        ...inventory,
        scopes: [...inventory.scopes, ...places.map((place) => (0,merge/* unread */.gy)(place, types))],
        gaps: [
            ...inventory.gaps,
            ...places.flatMap(({ account, region, message, missing }) => (0,merge/* unreadGaps */.ro)(account, region, message, missing)),
        ],
    };
}
/** In place of an account or Region that nobody came to know. */
const UNKNOWN_PLACE = "unknown";
/** What merging inventories has to know of the resource types. */
function listings() {
    return registry/* resourceTypes */.A.map(({ name, lists_by, global }) => ({
        name,
        action: lists_by[0]?.action ?? "",
        global: global === true,
    }));
}
/** Judges an inventory, fresh or saved, as it is or as changes will leave it. Calls nobody. */
async function assess(inventory, config, surroundings, comparison) {
    const rules = config.rules.map(needs/* inForce */.Nm);
    const wanted = (0,needs/* wantedBy */.fy)(rules);
    const gaps = [...inventory.gaps.filter(({ type }) => wanted.has(type)), ...uncollected(inventory, rules)];
    const data = (0,evaluate_engine/* policyData */.Li)(rules, inventory.collected_at);
    const engine = await (0,evaluate_engine/* loadEngine */.ro)({ ...surroundings.policies, rules }, data);
    const ids = rules.map(({ id }) => id);
    const keys = inventory.resources.kms_key ?? [];
    const covered = (judged) => waive(judged, config.waivers, ids, inventory.collected_at, keys, Object.values(inventory.resources).flat());
    const judge = judgeOf(engine, rules, (judged) => covered(judged).resources);
    const planned = comparison?.kind === "change" ? judgeChange(inventory, comparison, judge) : undefined;
    const linked = planned?.linked ?? link_link(inventory, relations/* relations */.K);
    const judged = planned?.judged ?? judge.open(judge.evaluate(rules, linked.resources, linked.impact), inventory, linked);
    const { resources: assessed, waivers } = covered(judged);
    const { opinions, unheard } = opinionsIn(linked.index);
    const { resources: confirmed, differences } = compare(assessed, rules, opinions);
    const { resources, change } = comparedWith(comparison, confirmed);
    const judging = { rules, resources, waivers, inventory };
    const accounts = [...new Set(inventory.scopes.map(({ account }) => account))].sort();
    return {
        generated_at: surroundings.now().toISOString(),
        tool: { ...version/* TOOL */.j, policy_digest: surroundings.policies.digest },
        fail_on: config.fail_on,
        result: (0,scan/* resultOf */.Bg)(resources, gaps, config.fail_on, change === undefined ? "all" : config.gate),
        category: config.category ?? `keyproof/${accounts.join("+")}`,
        run_id: surroundings.run_id,
        judged_by: judgedByOf(config, possible(surroundings.policies.rules, planned !== undefined), judging, surroundings.policies.own),
        rules,
        resources,
        waivers,
        differences,
        unheard,
        coverage: coverageOf({ rules, resources }),
        inventory,
        moments: momentsOf(inventory),
        topologies: topologiesOf(linked),
        register: registerOf(inventory, gaps),
        facts: linked.resources,
        gaps,
        ...(change === undefined ? {} : { change, gate: config.gate ?? "introduced" }),
    };
    function comparedWith(base, after) {
        if (planned !== undefined)
            return planned.compare(after);
        if (base?.kind === "sources")
            return { resources: locateLive(after, base, rules, linked) };
        return base?.kind === "assessment" ? compareWithAssessment(after, inventory, base, rules) : { resources: after };
    }
}
/** Without a change, rules about one are neither on nor off. */
function possible(catalogue, changes) {
    return catalogue.filter(({ of_change }) => changes || of_change !== true);
}
/** How resources are judged by rules, also where AWS uses words that this version does not know. */
function judgeOf(engine, rules, waived) {
    const actions = (0,needs/* facetActions */.Jz)();
    return {
        rules,
        waive: waived,
        evaluate: (own, resources, impact) => (0,evaluate/* evaluate */._3)(engine, own, resources, impact, actions),
        open: (judged, inventory, linked) => {
            const own = rules.filter(({ of_change }) => of_change !== true);
            return openToMeaning(judged, {
                resources: inventory.resources,
                linked: linked.resources,
                places: placesByType(),
                rules: own,
                actions,
                relink: (resources) => link_link(withResources(inventory, resources), relations/* relations */.K).resources,
                judge: (resources) => (0,evaluate/* evaluate */._3)(engine, own, resources, linked.impact, actions),
            });
        },
    };
}
/** Resource type -> where enumerations stand in its resources, the derived facets included. */
function placesByType() {
    const linked = (0,relations/* withDerived */.G)(schemas/* resourceSchemas */.j);
    return Object.fromEntries(Object.entries(linked).map(([type, schema]) => [type, (0,open_enumeration/* placesOf */.ek)(schema)]));
}
function withResources(inventory, resources) {
    return {
        ...inventory,
        resources: Object.fromEntries(Object.entries(resources).map(([type, list]) => [type, [...list]])),
    };
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


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* unused harmony export parseInventory */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _collect_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23187);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33254);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59573);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);
/* harmony import */ var _model_shared_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65346);







const versioned = zod__WEBPACK_IMPORTED_MODULE_3__.object({ schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.number() });
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
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text, where);
    const version = versioned.safeParse(value);
    if (!version.success) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${where}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`);
    }
    const { schema_version } = version.data;
    if (schema_version !== _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi) {
        const age = schema_version > _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi ? "newer" : "older";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${where}: has schema_version ${schema_version}, ${age} than ${_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi}, which this version reads: collect it again with this version`);
    }
    const parsed = (0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS)(_collect_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchemas */ .j).safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${where}: ${issue === undefined ? "not valid" : explain(issue)}`);
    }
    // Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
    const inventory = value;
    shareReasons(inventory);
    if (inventory.scopes.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${where}: names no account and Region that was read: there is nothing to judge`);
    }
    const inconsistency = inconsistencyOf(inventory);
    if (inconsistency !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${where}: ${inconsistency}`);
    return inventory;
}
/** One object for equal reasons, in place. */
function shareReasons({ resources }) {
    const share = (0,_model_shared_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonSharer */ .s)();
    for (const resource of Object.values(resources).flat()) {
        for (const name of Object.keys(resource)) {
            const fact = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .facetOf */ .BW)(resource, name);
            if (fact?.status === "unknown")
                fact.reason = share(fact.reason);
        }
    }
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


/***/ }),

/***/ 87522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ mergeInventories),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   ro: () => (/* binding */ unreadGaps)
/* harmony export */ });
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94320);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38472);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79068);



/**
 * One inventory of many, as one scan of everything would have written it: places that were read twice count as they were
 * read last, and what was expected and is not there is a gap. Its time is when the first of them began to read.
 */
function mergeInventories(parts, { types, tool }, expected) {
    const notes = [];
    const newestFirst = [...parts]
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ name }) => name))
        .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ inventory }) => inventory.collected_at)(b, a));
    const wanted = types.filter(({ name }) => parts.some(({ inventory }) => Object.hasOwn(inventory.resources, name)));
    const scopes = new Map();
    const gaps = [];
    const resources = new Map(wanted.map(({ name }) => [name, new Map()]));
    const read = new Set();
    for (const { name, inventory } of newestFirst) {
        const mine = inventory.scopes.filter((scope) => !scopes.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(scope)));
        const again = inventory.scopes.filter((scope) => scopes.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(scope)));
        if (again.length > 0)
            notes.push(`${name}: ${again.map(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW).join(", ")} was read later by another: left out`);
        for (const scope of mine)
            scopes.set((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(scope), scope);
        const places = new Set(mine.map(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW));
        // What an account has once comes from whoever read it last and saw it.
        const counts = (type, place) => place.region === "" ? !read.has(`${type} ${place.account}`) : places.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(place));
        const globals = new Set();
        for (const [type, list] of Object.entries(inventory.resources)) {
            for (const resource of list) {
                if (!counts(type, resource))
                    continue;
                resources.get(type)?.set(resource.arn, resource);
                if (resource.region === "")
                    globals.add(`${type} ${resource.account}`);
            }
        }
        gaps.push(...inventory.gaps.filter((gap) => places.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(gap))));
        for (const key of globals)
            read.add(key);
        const { version } = inventory.tool;
        if (version !== tool.version)
            notes.push(`${name}: was read by version ${version}; this is ${tool.version}`);
    }
    const missing = expected === undefined ? [] : missingFrom(expected, [...scopes.values()]);
    for (const { account, region, role_arn, shard } of missing) {
        notes.push(`${account} ${region}: shard ${shard} left no inventory of it`);
        scopes.set((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)({ account, region }), unread({ account, region, role_arn }, wanted));
        gaps.push(...unreadGaps(account, region, `shard ${shard} left no inventory: scan it again`, wanted));
    }
    const inventory = {
        schema_version: _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_SCHEMA_VERSION */ .Gi,
        collected_at: newestFirst.at(-1)?.inventory.collected_at ?? "",
        tool,
        ...rereadOf(newestFirst, scopes),
        scopes: [...scopes.values()].sort(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz),
        resources: Object.fromEntries([...resources].map(([type, found]) => [type, [...found.values()].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ arn }) => arn))])),
        gaps: onceAnAccount(gaps, wanted, read).sort(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .byGap */ .Q1),
    };
    return { inventory, notes };
}
/** What parts that took something from an earlier inventory say of it, each of the places that count as they read them. */
function rereadOf(newestFirst, scopes) {
    const parts = newestFirst.flatMap(({ inventory }) => {
        const own = new Set(inventory.scopes.filter((scope) => scopes.get((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(scope)) === scope).map(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW));
        const { reread } = inventory;
        return reread === undefined
            ? []
            : [{ ...reread, places: reread.places.filter((place) => own.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(place))) }];
    });
    const [first] = [...parts].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ base_collected_at }) => base_collected_at));
    if (first === undefined)
        return {};
    // Where one was not looked over for changes, the whole counts as old as the oldest.
    const kind = parts.some((part) => part.kind === "touched") ? "touched" : "since";
    return { reread: { ...first, kind, places: parts.flatMap(({ places }) => places).sort(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz) } };
}
/** A listing of what an account has once that failed in one shard is no gap where another shard read it. */
function onceAnAccount(gaps, types, read) {
    const globals = new Set(types.filter(({ global }) => global).map(({ name }) => name));
    const told = new Set();
    return gaps.filter(({ type, account }) => {
        if (!globals.has(type))
            return true;
        const key = `${type} ${account}`;
        if (read.has(key) || told.has(key))
            return false;
        told.add(key);
        return true;
    });
}
/** A place that nobody read: every listing of it is a gap. Its partition is that of the role that was to read it. */
function unread({ account, region, role_arn }, types) {
    const partition = role_arn?.split(":")[1] ?? "aws";
    return { account, partition, region, types: types.map(({ name }) => name), not_offered: [] };
}
function unreadGaps(account, region, message, types) {
    return types.map(({ name, action }) => ({
        type: name,
        action,
        account,
        region,
        reason: { kind: "unavailable", action, message: message.slice(0, 500) },
    }));
}
/** The places of a matrix that no scope has. An account whose Regions nobody named has to be there with any. */
function missingFrom(expected, scopes) {
    const there = new Set(scopes.map(_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW));
    const accounts = new Set(scopes.map(({ account }) => account));
    return expected.include.flatMap(({ shard, accounts: targets }) => targets.flatMap(({ role_arn, regions }) => {
        const account = (0,_weight_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(role_arn) || "unknown";
        if (account === "unknown" && scopes.length > 0)
            return [];
        if (regions === undefined)
            return accounts.has(account) ? [] : [{ account, region: "unknown", role_arn, shard }];
        return regions
            .filter((region) => !there.has((0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)({ account, region })))
            .map((region) => ({ account, region, role_arn, shard }));
    }));
}


/***/ }),

/***/ 79068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   gN: () => (/* binding */ sizesOf)
/* harmony export */ });
/** Signing in, the listings, and the facts that every Region has. */
const SECONDS_A_REGION = 3;
/** ListGrants decides: 100 a second for an account and Region (docs/decisions/001-pacing.md). */
const GRANTS_A_SECOND = 100;
/** A Region that no earlier scan has seen. */
const KEYS_OF_A_NEW_REGION = 50;
function sizesOf({ resources }) {
    const sizes = new Map();
    for (const { type, account, region } of resources) {
        if (region === "")
            continue;
        const place = `${account} ${region}`;
        sizes.set(place, (sizes.get(place) ?? 0) + (type === "kms_key" ? 1 : 0));
    }
    return sizes;
}
/**
 * Accounts × Regions, each with the seconds that its scan is expected to take. Where nobody names the Regions, an
 * account is one place.
 */
function placesOf(accounts, regions, sizes, api_rate_share) {
    const seconds = (keys) => SECONDS_A_REGION + keys / (GRANTS_A_SECOND * api_rate_share);
    return accounts.flatMap(({ role_arn, regions: own }) => {
        const account = accountOf(role_arn);
        const named = own ?? (regions === "all" ? [] : regions);
        if (named.length > 0) {
            return named.map((region) => ({
                role_arn,
                region,
                seconds: seconds(sizes.get(`${account} ${region}`) ?? KEYS_OF_A_NEW_REGION),
            }));
        }
        const known = [...sizes].filter(([place]) => place.startsWith(`${account} `)).map(([, keys]) => keys);
        // The Regions of an account are read side by side, each by its own quotas.
        return [{ role_arn, seconds: seconds(known.length === 0 ? KEYS_OF_A_NEW_REGION : Math.max(...known)) }];
    });
}
/** The account of a role; of no role, the empty text. */
function accountOf(role_arn) {
    return role_arn?.split(":")[4] ?? "";
}


/***/ })

};
