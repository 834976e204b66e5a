export const id = 5329;
export const ids = [5329];
export const modules = {

/***/ 72581:
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
;// CONCATENATED MODULE: ./build/program/src/aws/budget.js
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
    let current = full;
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
            if (isNews(began))
                inARow += 1;
            refill();
            current = Math.min(full, Math.max(MINIMUM_RATE, current / 2));
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
            if (current < full)
                current = Math.min(full, current + full * RECOVERY);
        },
        exhausted,
    };
}

// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var aws_failure = __webpack_require__(61182);
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
    function budgetOf(place, operation) {
        const existing = place.budgets.get(operation.action);
        if (existing !== undefined)
            return existing;
        const rate = operation.quota === undefined ? undefined : operation.quota * pace.api_rate_share;
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
        const budget = budgetOf(place, operation);
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
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 2 modules
var caller = __webpack_require__(72581);
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
            return { account: role_arn?.split(":")[4] ?? "", regions, error };
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

/***/ 79948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ advisorRecommendations),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   sh: () => (/* binding */ advisorResources),
/* harmony export */   zX: () => (/* binding */ advisorCheck)
/* harmony export */ });
/* unused harmony export facets */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);





/** Trusted Advisor ListRecommendations of its check of CloudHSM clusters, for all Regions of the partition. */
const advisorRecommendations = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_3__/* .whereAvailable */ .b)({
    recommendations: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        recommendation_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        /** The worst of its resources. */
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.RecommendationStatus,
        /** `no_data_ok`: it is ok for want of anything that could be looked at. */
        status_reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.StatusReason.optional(),
        last_updated_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    })),
});
/** Trusted Advisor ListRecommendationResources of each. */
const advisorResources = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    recommendation_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    resources: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        /** What Trusted Advisor calls the resource; not every check gives an id of the resource itself. */
        resource_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.ResourceStatus,
        /** The customer told Trusted Advisor to leave the resource out. */
        is_excluded: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        /** The further columns of the check's report. */
        metadata: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
        last_updated_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    }))),
}));
/** AWS Support DescribeTrustedAdvisorCheckResult of the same check: asked where Trusted Advisor's own API cannot be had. */
const advisorCheck = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_3__/* .whereAvailable */ .b)({
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.CheckStatus,
    timestamp: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    resources: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        resource_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        region: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedAdvisor */ .ic.ResourceStatus,
        is_excluded: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        metadata: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    })),
});
const facets = {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
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
    return (0,answer/* present */.Eb)({ text: text.slice(0, 2048), at_zero: at(0, 0), at_one: at(1, 0), at_one_alone: at(1, "missing") });
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50000);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50000);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31712);







const hsm = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    hsm_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.HsmState,
    state_message: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    availability_zone: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    eni_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    eni_ip: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    eni_ip_v6: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    hsm_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.HsmType.optional(),
});
/** CloudHSM v2 DescribeClusters, `Clusters[]`, without PreCoPassword and certificate texts. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    cluster_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.ClusterState,
    state_message: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    hsm_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.HsmType.optional(),
    hsm_type_rollback_expiration: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.ClusterMode.optional(),
    network_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.NetworkType.optional(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    security_group: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Availability Zone -> subnet id. */
    subnet_mapping: zod__WEBPACK_IMPORTED_MODULE_5__.record(zod__WEBPACK_IMPORTED_MODULE_5__.string(), zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    source_backup_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    create_timestamp: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    backup_policy: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.BackupPolicy.optional(),
    /** BackupRetentionPolicy; `value` in the unit that `type` names (DAYS). */
    backup_retention_policy: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudhsm */ .ux.BackupRetentionType, value: zod__WEBPACK_IMPORTED_MODULE_5__.number() }).optional(),
    hsms: zod__WEBPACK_IMPORTED_MODULE_5__.array(hsm),
    certificates: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        cluster_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificate */ .O.optional(),
        hsm_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificate */ .O.optional(),
        aws_hardware_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificate */ .O.optional(),
        manufacturer_hardware_certificate: _certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificate */ .O.optional(),
    }),
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .tags */ ._A,
});
/** EC2 DescribeVpcs, the cluster's VPC, with the blocks that are associated with it, its primary one (`CidrBlock`) first. */
const vpc = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    ipv6_cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
});
/** EC2 DescribeSubnets: every subnet of SubnetMapping and of an HSM that there still is (else InvalidSubnetID.NotFound). */
const subnets = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    availability_zone: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    cidr_block: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    ipv6_cidr_blocks: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    map_public_ip_on_launch: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    assign_ipv6_address_on_creation: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    available_ip_address_count: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    /** BlockPublicAccessStates.InternetGatewayBlockMode. */
    internet_gateway_block_mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.BlockPublicAccessMode.optional(),
}));
/**
 * EC2 DescribeVpcBlockPublicAccessOptions: VPC Block Public Access as the account sets it for the VPCs that it owns in the
 * Region. Null where no subnet says that it closes the internet gateway, and so nobody asked.
 */
const vpcBlockPublicAccess = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.VpcBlockPublicAccessState,
    internet_gateway_block_mode: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.InternetGatewayBlockMode,
})
    .nullable();
const route = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    destination_cidr_block: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    destination_ipv6_cidr_block: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    destination_prefix_list_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    gateway_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** The gateway of a Wavelength Zone to the carrier's network, and through it to the internet. */
    carrier_gateway_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    egress_only_internet_gateway_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    nat_gateway_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    transit_gateway_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    vpc_peering_connection_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    network_interface_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.RouteState,
});
/** EC2 DescribeRouteTables: the tables of the VPC that are visible to the account; associations in state `associated` only. */
const routeTables = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    route_table_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    main: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    subnet_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    /** The internet or virtual private gateways whose incoming traffic the table routes (edge associations). */
    gateway_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).optional(),
    routes: zod__WEBPACK_IMPORTED_MODULE_5__.array(route),
}));
const ipPermission = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    /** tcp, udp, icmp, a number, or -1 for all. */
    ip_protocol: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.IpProtocol,
    from_port: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    to_port: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    ip_ranges: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    ipv6_ranges: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    prefix_list_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    user_id_group_pairs: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        group_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        user_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        vpc_peering_connection_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        /** active, deleted, pending-acceptance, …; where the group is that of a peer. */
        peering_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.PeeringStatus.optional(),
    })),
});
/** EC2 DescribeSecurityGroups: the cluster's group and every group on an HSM's network interface. */
const securityGroups = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    group_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    group_name: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    ip_permissions: zod__WEBPACK_IMPORTED_MODULE_5__.array(ipPermission),
    ip_permissions_egress: zod__WEBPACK_IMPORTED_MODULE_5__.array(ipPermission),
}));
/**
 * EC2 GetManagedPrefixListEntries: prefix list id -> CIDR blocks, for every list that the inbound rules of those security
 * groups name. Each list is known or unknown for itself; inventories of before say the blocks alone.
 */
const prefixLists = zod__WEBPACK_IMPORTED_MODULE_5__.record(zod__WEBPACK_IMPORTED_MODULE_5__.string(), zod__WEBPACK_IMPORTED_MODULE_5__.union([zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()), (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()))]));
/** EC2 DescribeNetworkAcls: the network ACLs of the VPC. `protocol` is a number as text, -1 for all. */
const networkAcls = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    network_acl_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    is_default: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    subnet_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    entries: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        rule_number: zod__WEBPACK_IMPORTED_MODULE_5__.number(),
        egress: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
        protocol: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.Protocol,
        rule_action: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.RuleAction,
        cidr_block: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        ipv6_cidr_block: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
        port_range: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ from: zod__WEBPACK_IMPORTED_MODULE_5__.number(), to: zod__WEBPACK_IMPORTED_MODULE_5__.number() }).optional(),
    })),
}));
const networkInterface = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    network_interface_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    owner_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    requester_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** interface, nat_gateway, network_load_balancer, … */
    interface_type: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    vpc_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    subnet_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.NetworkInterfaceStatus.optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    private_ip_address: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Every public IPv4 address of the interface, the primary one first. */
    public_ips: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    ipv6_addresses: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    group_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
});
/** EC2 DescribeNetworkInterfaces: the interface of every HSM (`Hsms[].EniId`). */
const networkInterfaces = zod__WEBPACK_IMPORTED_MODULE_5__.array(networkInterface);
/** EC2 DescribeNetworkInterfaces: those that carry the cluster's security group, without the HSMs' own: its clients. */
const clientInterfaces = zod__WEBPACK_IMPORTED_MODULE_5__.array(networkInterface.extend({ instance_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional() }));
/**
 * EC2 DescribeNetworkInterfaces: those of other hosts that the cluster's security group admits on the HSM ports, by another
 * group or by the address that they have in the VPC.
 */
const admittedInterfaces = zod__WEBPACK_IMPORTED_MODULE_5__.array(networkInterface.extend({
    instance_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** The security groups and CIDR blocks (of prefix lists too) by which it is admitted. */
    admitted_by: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
}));
/** EC2 DescribeFlowLogs: those of the VPC, of the subnets that the cluster uses, and of its HSMs' network interfaces. */
const flowLogs = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    flow_log_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    /** The VPC, subnet or network interface whose traffic it records. */
    resource_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.FlowLogStatus,
    /** Absent on a flow log of another kind of resource. */
    traffic_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.TrafficType.optional(),
    deliver_logs_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .ec2 */ .l8.DeliverLogsStatus.optional(),
    deliver_logs_error_message: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
}));
/** CloudWatch Logs DescribeLogGroups: the group that holds the cluster's audit log, `/aws/cloudhsm/<cluster id>`. */
const logGroup = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    exists: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(),
    log_group_name: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    creation_time: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
    /** LogGroupClass: STANDARD, INFREQUENT_ACCESS, ESSENTIALS, or DELIVERY, which keeps events for a day. */
    log_group_class: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .logs */ .K9.LogGroupClass.optional(),
    stored_bytes: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    /** What counts, also where a policy of the account sets it. Absent: its events never expire. */
    retention_in_days: zod__WEBPACK_IMPORTED_MODULE_5__.number().optional(),
    /** The policy of the account by which its events expire, whatever the group itself says. */
    retention_policy_name: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Absent: encrypted with a key of CloudWatch Logs. */
    kms_key_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    deletion_protection_enabled: zod__WEBPACK_IMPORTED_MODULE_5__.boolean().optional(),
});
/**
 * CloudWatch Logs DescribeLogStreams of that log group: CloudHSM gives each HSM a stream of its own, named by the HSM's id.
 * Absent where there is no group.
 */
const logStreams = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ log_stream_name: zod__WEBPACK_IMPORTED_MODULE_5__.string(), last_event_time: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional() }));
/**
 * CloudWatch GetMetricData: the most sessions (HsmSessionCount) that each HSM had in any hour since a time, also of those
 * that the cluster no longer has. Without the HSMs that have no data yet; unknown where none has any.
 */
const sessionCounts = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    since: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE,
    hsms: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ hsm_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(), maximum: zod__WEBPACK_IMPORTED_MODULE_5__.number() })),
});
/**
 * CloudWatch GetMetricData: for how many more users each active HSM has room (HsmUsersAvailable), at the end of the last
 * hours. Without the HSMs that have no data; unknown where none has any.
 */
const userCounts = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    hsms: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ hsm_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(), available: zod__WEBPACK_IMPORTED_MODULE_5__.number() })),
});
/**
 * Amazon Inspector ListCoverage of the instances of {@link clientInterfaces} and {@link admittedInterfaces}: the scans of each, none where Inspector does
 * not know it. Of an instance of another account, into whose VPC the cluster was shared, only that account can tell.
 */
const inspectorCoverage = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_6__/* .whereAvailable */ .b)({
    instances: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        instance_id: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        scans: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
            scan_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.ScanType,
            /** ScanStatusCode, and why. */
            status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.ScanStatusCode,
            reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.ScanStatusReason,
            last_scanned_at: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.optional(),
        }))),
    })),
});
/** Amazon Inspector ListFindings: those of the instances of {@link clientInterfaces} that are active, and critical or high. */
const inspectorFindings = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    finding_arn: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    severity: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.Severity,
    title: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    instance_ids: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    vulnerability_id: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    fix_available: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.FixAvailable.optional(),
}));
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
    alarms: _alarm_js__WEBPACK_IMPORTED_MODULE_3__/* .alarms */ .bq,
    session_counts: sessionCounts,
    user_counts: userCounts,
    inspector_coverage: inspectorCoverage,
    inspector_findings: inspectorFindings,
};
const cloudhsmCluster = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61182);
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94320);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64670);




/** Accounts × Regions being read at once: each has quotas of its own, and all share this machine's memory. */
const PLACES = 32;
/** Resources being read at once: enough to keep every budget busy, few enough to bound memory. */
const WINDOW = 1_000;
/** Reads the accounts into an inventory. Facts that cannot be read are unknown, listings that fail are gaps; nothing throws but a bug or an abort. */
async function collect(options) {
    const { accounts, types, wanted, tool, collected_at, onProgress, sample = Number.POSITIVE_INFINITY } = options;
    const inventory = {
        schema_version: _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi,
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
    const places = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(PLACES);
    const tasks = accounts.flatMap(({ account, partition, regions, caller }) => {
        const shared = new Map();
        return regions.map((region, index) => places(async () => {
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
        }));
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
        const failure = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
        const value = facet.answeredBy(failure, place);
        return value === undefined ? (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(failure.reason) : checked(facet.schema, value, facet.operation.action);
    }
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
    return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => order(a, b)));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50000);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31712);




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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7954);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78441);





/** KMS DescribeKey, `KeyMetadata`. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    key_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    manager: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeyManager,
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeyState,
    spec: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeySpec,
    usage: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeyUsage,
    origin: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.Origin,
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
    description: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    multi_region: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    /** MultiRegionConfiguration.MultiRegionKeyType; absent on a single-Region key. */
    multi_region_key_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.MultiRegionKeyType.optional(),
    primary_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    replica_arns: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    custom_key_store_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    cloudhsm_cluster_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    deletion_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    /** PendingDeletionWindowInDays: only on a primary that waits for its replicas. */
    pending_deletion_window_in_days: zod__WEBPACK_IMPORTED_MODULE_4__.number().optional(),
    expiration_model: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.ExpirationModel.optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    xks_key_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
});
/** KMS ListAliases, those that point at this key. */
const aliases = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), last_updated_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional() }));
/** KMS GetKeyPolicy, policy `default`. */
const policy = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ document: _policy_document_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDocument */ .y });
/** RAM ListResources: the resource shares that the key is in. `listed` is false where RAM did not tell. */
const shares = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ listed: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(), resource_share_arns: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()) });
/** KMS GetKeyPolicy, policy `AWS_RAM`, which RAM writes for a key that is shared through it; null for one that is not. */
const sharedPolicy = policy.nullable();
/** KMS GetKeyRotationStatus. `rotation_period_in_days` is 90 to 2560. */
const rotation = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    rotation_period_in_days: zod__WEBPACK_IMPORTED_MODULE_4__.number().optional(),
    next_rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    on_demand_rotation_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
});
/** KMS ListGrants. */
const grants = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    grant_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    /** An ARN, the unique id of a principal that was deleted, or in older grants the service principal of a service. */
    grantee_principal: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    /** Given in place of a grantee principal: the service principal of a service. */
    grantee_service_principal: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    retiring_principal: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    retiring_service_principal: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    issuing_account: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    operations: zod__WEBPACK_IMPORTED_MODULE_4__.array(_model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.GrantOperation),
    /** Something constrains the grant: an encryption context that is not empty, or a source. */
    has_constraints: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    constraints: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        encryption_context_subset: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.string()).optional(),
        encryption_context_equals: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.string()).optional(),
        /** The resource for which a service may use the grant. */
        source_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })
        .optional(),
    creation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
}));
/**
 * KMS ListResourceTags, asked only while the key waits for its deletion, which a tag may approve; empty for every other
 * key. Apart from `tags`, so that one call in a thousand keys does not become a thousand calls.
 */
const deletionTags = _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A;
/**
 * KMS ListKeyRotations with ALL_KEY_MATERIAL, the oldest first as KMS lists them: the materials of an imported key. Empty
 * where KMS lists none: of keys that are not symmetric, of those that wait for their first material or their deletion.
 */
const keyRotations = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    key_material_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    import_state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.ImportState.optional(),
    key_material_state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeyMaterialState.optional(),
    expiration_model: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.ExpirationModel.optional(),
    valid_to: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    /** Absent on a key's first material, and on one that was never current. */
    rotation_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    rotation_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.RotationType.optional(),
}));
/** KMS GetKeyLastUsage. Without `last_used` the key was not used since `tracking_start_date`. */
const lastUsage = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    tracking_start_date: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
    last_used: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE.optional(),
    operation: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .kms */ .iv.KeyLastUsageOperation.optional(),
});
/** The same, asked only while the key waits for its deletion; null for every other key. */
const deletionLastUsage = lastUsage.nullable();
const facets = {
    metadata,
    aliases,
    tags: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A,
    deletion_tags: deletionTags,
    deletion_last_usage: deletionLastUsage,
    policy,
    rotation,
    shared_policy: sharedPolicy,
    shares,
    grants,
    key_rotations: keyRotations,
    alarms: _alarm_js__WEBPACK_IMPORTED_MODULE_2__/* .alarms */ .bq,
    last_usage: lastUsage,
};
const kmsKey = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceSchema */ .C5)(facets);


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85973);
/* harmony import */ var _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _model_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64670);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84826);
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);






/**
 * CloudTrail DescribeTrails with shadow trails: those of the Region, the multi-Region trails of others, and the
 * organization's, which belong to its management account or delegated administrator.
 */
const trails = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    home_region: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    is_multi_region_trail: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    is_organization_trail: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    log_file_validation_enabled: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    kms_key_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    s3_bucket_name: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    cloud_watch_logs_log_group_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
}));
/** CloudTrail GetTrailStatus of every trail, in its home Region. An error is absent where there is none. */
const trailStatus = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    status: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        is_logging: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        latest_delivery_error: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        latest_digest_delivery_error: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        latest_cloud_watch_logs_delivery_error: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })),
}));
const names = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** CloudTrail GetEventSelectors of every trail, in its home Region: a trail has basic selectors or advanced ones. */
const eventSelectors = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    trail_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    selectors: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.union([
        zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
            event_selectors: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
                read_write_type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudtrail */ .St.ReadWriteType,
                include_management_events: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
                exclude_management_event_sources: names,
            })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
            advanced_event_selectors: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
                field_selectors: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
                    field: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudtrail */ .St.SelectorField,
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
const metricOfFilter = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    namespace: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    metric_name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** What each match counts: a number, or a field of the event. */
    value: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** What is counted where log events come and none matches. */
    default_value: zod__WEBPACK_IMPORTED_MODULE_4__.number().optional(),
    /** The names of its dimensions. */
    dimensions: names,
});
/** CloudWatch Logs DescribeMetricFilters of the log groups that the trails deliver to, each in its own Region. */
const metricFilters = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    log_group_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    filters: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        filter_name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        filter_pattern: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        /** The pattern is not asked of the events as CloudTrail sent them, or not of all of them. */
        of_other_events: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        metrics: zod__WEBPACK_IMPORTED_MODULE_4__.array(metricOfFilter),
    }))),
}));
/** CloudWatch DescribeAlarms in the Regions of those log groups: the alarms on metrics that their filters make, and on the groups. */
const filterAlarms = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    region: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    alarms: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_3__/* .metricAlarm */ .OR)),
    log_alarms: zod__WEBPACK_IMPORTED_MODULE_4__.array(_alarm_js__WEBPACK_IMPORTED_MODULE_3__/* .logAlarm */ .Od).optional(),
}));
/** EventBridge ListRules of the default event bus: the rules whose pattern names KMS. */
const eventRules = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudwatch */ .h4.RuleState, event_pattern: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.json()) }));
/** EventBridge ListTargetsByRule of those rules: how many targets each has. */
const eventTargets = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ rule_name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), targets: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.number()) }));
/**
 * AWS Config ListConfigurationRecorders: the customer managed one and those that AWS services made for themselves. What a
 * recorder of scope INTERNAL records is seen by its service alone:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_PutServiceLinkedConfigurationRecorder.html
 */
const configRecorders = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    service_principal: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    recording_scope: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.RecordingScope,
}));
/** AWS Config DescribeConfigurationRecorders of each: which types of resources it records, and how often. */
const configRecorderSettings = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    settings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        strategy: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.RecordingStrategyType,
        /** Those that the strategy names: included, excluded, or none. */
        resource_types: names,
        frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.RecordingFrequency,
        overrides: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ resource_types: names, frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.RecordingFrequency })),
    })),
}));
/** AWS Config DescribeConfigurationRecorderStatus of each. */
const configRecorderStatus = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    recorder_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    status: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        is_recording: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        last_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.Outcome.optional(),
        last_status_since: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        last_error_code: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })),
}));
/** AWS Config DescribeDeliveryChannelStatus: how the history was last delivered; nothing where it never was. */
const configDelivery = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    history_last_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.Outcome.optional(),
    history_last_error_code: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
}));
/** AWS Config DescribeConfigRules: the rules about keys. */
const configRules = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    state: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.ConfigRuleState,
    owner: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W.Owner,
    source_identifier: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    /** The service that made the rule for itself. */
    created_by: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    resource_types: names,
}));
/** GuardDuty ListDetectors: none where GuardDuty is off. */
const guarddutyDetectors = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAvailable */ .b)({ detector_ids: names });
/** GuardDuty GetDetector of each. */
const guarddutyDetectorSettings = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    detector_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    settings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .guardduty */ .Gz.DetectorStatus,
        /** Of the foundational source that tells how credentials are used. */
        cloudtrail_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .guardduty */ .Gz.FeatureStatus.optional(),
        finding_publishing_frequency: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .guardduty */ .Gz.FindingPublishingFrequency.optional(),
    })),
}));
/** Security Hub CSPM DescribeHub: whether the account is subscribed to it in the Region. */
const securityHub = zod__WEBPACK_IMPORTED_MODULE_4__.union([
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ is_enabled: zod__WEBPACK_IMPORTED_MODULE_4__.literal(false) }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        is_enabled: zod__WEBPACK_IMPORTED_MODULE_4__.literal(true),
        hub_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        subscribed_at: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        auto_enable_controls: zod__WEBPACK_IMPORTED_MODULE_4__.boolean().optional(),
        control_finding_generator: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.ControlFindingGenerator.optional(),
    }),
]);
/** Security Hub CSPM GetEnabledStandards, those about AWS; none where the hub is off. */
const securityHubStandards = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    standard_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.StandardsStatus,
    status_reason: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.StatusReasonCode.optional(),
}));
/** Security Hub CSPM BatchGetSecurityControls: whether the controls on keys and on the audit services are on. */
const securityHubControls = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    control_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    control: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.union([
        /** `status` is of all standards together. */
        zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ exists: zod__WEBPACK_IMPORTED_MODULE_4__.literal(true), status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.ControlStatus, title: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
        zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ exists: zod__WEBPACK_IMPORTED_MODULE_4__.literal(false) }),
    ])),
}));
/** Security Hub CSPM ListStandardsControlAssociations of the controls that are off: where, and why if somebody said so. */
const securityHubControlAssociations = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    control_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    associations: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        standard_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.AssociationStatus,
        updated_reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    }))),
}));
/** Security Hub CSPM GetFindings: what its controls KMS.1 to KMS.5 say of resources of this account and Region. */
const keyControlFindings = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** False where there are more findings than are read. */
    is_complete: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        control_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        compliance_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.ComplianceStatus,
        workflow_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .securityHub */ .ut.WorkflowStatus,
        resource_arns: names,
        updated_at: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    })),
});
/** Amazon Inspector BatchGetAccountStatus: of the account, and of its scans of EC2 instances. */
const inspectorStatus = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAvailable */ .b)({ status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.Status, ec2_status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .inspector */ .qV.Status });
/** IAM Access Analyzer ListAnalyzers: the account's own analyzers for external access, those of its organization included. */
const accessAnalyzers = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAvailable */ .b)({
    analyzers: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        analyzer_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        /** ACCOUNT, or ORGANIZATION in the account that administers the organization's analyzers. */
        type: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .accessAnalyzer */ .B2.Type,
        status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .accessAnalyzer */ .B2.AnalyzerStatus,
        status_reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        /** Absent in older inventories. */
        created_at: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        /** When it analyzed a resource last; absent too where it has analyzed none yet. */
        last_resource_analyzed_at: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    })),
});
/** IAM Access Analyzer ListFindingsV2 of each that is active: its active findings about the account's KMS keys. */
const externalAccessFindings = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    analyzer_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    findings: (0,_model_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        finding_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        resource_arn: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        /** ACCESS_DENIED or INTERNAL_ERROR where the key could not be analyzed: then nothing was found. */
        error: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    }))),
}));
/** Audit Manager GetAccountStatus. It can be had only by accounts that were registered in time. */
const auditManagerStatus = (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAvailable */ .b)({ status: _model_enumerations_js__WEBPACK_IMPORTED_MODULE_0__/* .auditManager */ .dZ.AccountStatus });
/** Audit Manager ListAssessments: those that are active. */
const auditManagerAssessments = zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ assessment_id: zod__WEBPACK_IMPORTED_MODULE_4__.string(), name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), compliance_type: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional() }));
const facets = {
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
const region = (0,_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceSchema */ .C5)(facets);


/***/ }),

/***/ 89296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resourceTypes)
});

// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var aws_failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/operation.js
var operation = __webpack_require__(60453);
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

// EXTERNAL MODULE: ./build/program/src/collect/answer.js
var collect_answer = __webpack_require__(43929);
;// CONCATENATED MODULE: ./build/program/src/collect/region/availability.js
function unavailable(why) {
    return { available: false, why };
}
/** The answer of a service that does not exist in the Region; undefined for every other failure. */
function notOffered(service, failure, place) {
    return failure.not_offered ? unavailable(`${service} is not offered in ${place.region}`) : undefined;
}

// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
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
    facets: trustedAdvisorFacets,
    label: (resource) => resource.account,
    keeps: () => true,
};

;// CONCATENATED MODULE: ./build/program/src/aws/services/cloudhsm.js



const cloudhsm = (0,operation/* service */.e)("CloudHSM V2", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(1860), __webpack_require__.e(5129)]).then(__webpack_require__.t.bind(__webpack_require__, 45129, 19)), connectCloudHsm, regions/* CLOUDHSM_REGIONS */.Ok, true);
const describeClusters = cloudhsm.paged("cloudhsm:DescribeClusters", (module) => module.DescribeClustersCommand, paging/* byNextToken */.G, (output) => output.Clusters);
const describeBackups = cloudhsm.paged("cloudhsm:DescribeBackups", (module) => module.DescribeBackupsCommand, paging/* byNextToken */.G, (output) => output.Backups);
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

// EXTERNAL MODULE: ./build/program/src/collect/policy_document.js
var policy_document = __webpack_require__(78441);
// EXTERNAL MODULE: ./build/program/src/collect/cloudhsm_backup/schema.js
var cloudhsm_backup_schema = __webpack_require__(52743);
;// CONCATENATED MODULE: ./build/program/src/collect/cloudhsm_backup/cloudhsm_backup.js







function list(caller, place) {
    const { account, partition, region } = place;
    return listing({ caller, place, what: "backups" }, describeBackups, { MaxResults: 50 }, (backup) => {
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
    lists_by: [describeBackups],
    list,
    listed: { metadata: cloudhsm_backup_schema/* metadata */.yu },
    facets: {
        resource_policy: facet(getResourcePolicy, {
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

;// CONCATENATED MODULE: ./build/program/src/aws/services/cloudwatch.js


const cloudwatch = (0,operation/* service */.e)("CloudWatch", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19)), (module, options) => new module.CloudWatchClient(options));
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
/** Metric, composite and log alarms come in lists of their own, cut together into pages. */
const describeAlarms = cloudwatch.paged("cloudwatch:DescribeAlarms", (module) => module.DescribeAlarmsCommand, paging/* byNextToken */.G, ({ MetricAlarms, CompositeAlarms, LogAlarms }) => MetricAlarms === undefined && CompositeAlarms === undefined && LogAlarms === undefined
    ? undefined
    : [...(MetricAlarms ?? []), ...(CompositeAlarms ?? []), ...(LogAlarms ?? [])], { quota: 9 });
const getMetricData = cloudwatch.paged("cloudwatch:GetMetricData", (module) => module.GetMetricDataCommand, paging/* byNextToken */.G, (output) => output.MetricDataResults, { quota: 50 });

;// CONCATENATED MODULE: ./build/program/src/aws/services/cloudwatch_logs.js


const logs = (0,operation/* service */.e)("CloudWatch Logs", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19)), (module, options) => new module.CloudWatchLogsClient(options));
// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
const describeLogGroups = logs.paged("logs:DescribeLogGroups", (module) => module.DescribeLogGroupsCommand, paging/* byNextTokenOfRest */.N, (output) => output.logGroups, { quota: 10 });
const describeLogStreams = logs.paged("logs:DescribeLogStreams", (module) => module.DescribeLogStreamsCommand, paging/* byNextTokenOfRest */.N, (output) => output.logStreams, { quota: 25 });
const describeMetricFilters = logs.paged("logs:DescribeMetricFilters", (module) => module.DescribeMetricFiltersCommand, paging/* byNextTokenOfRest */.N, (output) => output.metricFilters, { quota: 5 });

// EXTERNAL MODULE: ./build/program/src/aws/services/ec2.js
var ec2 = __webpack_require__(77143);
// EXTERNAL MODULE: ./build/program/src/collect/alarm.js + 2 modules
var alarm = __webpack_require__(7954);
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
    return listing({ caller, place, what: "clusters" }, describeClusters, { MaxResults: 25 }, (cluster) => {
        if (cluster.ClusterId === undefined)
            return undefined;
        const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.ClusterId}`;
        return { arn, facets: { metadata: cloudhsm_cluster_metadataOf(cluster) } };
    });
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
            throw new aws_failure/* CallFailed */.Ep({ kind: "not_found", action: describeClusters.action, message }, false);
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
    lists_by: [describeClusters],
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
                }));
            },
        }),
        log_group: facet(describeLogGroups, {
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
        log_streams: facet(describeLogStreams, {
            schema: cloudhsm_cluster_schema/* logStreams */.oc,
            after: ["log_group"],
            applies: ({ log_group }) => log_group?.status === "known" && log_group.value.exists,
            read: async (ask, { log_group }) => {
                const logGroupName = log_group?.status === "known" ? log_group.value.log_group_name : "";
                return (await ask({ logGroupName })).map(({ logStreamName, lastEventTimestamp: last }) => (0,collect_answer/* present */.Eb)({
                    log_stream_name: logStreamName,
                    last_event_time: (0,collect_answer/* isoTime */.Ly)(last === undefined ? undefined : new Date(last)),
                }));
            },
        }),
        alarms: facet(describeAlarms, {
            schema: alarm/* alarms */.bq,
            read: async (ask, _cluster, place) => alarmsAbout("AWS/CloudHSM", ask, place),
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

;// CONCATENATED MODULE: ./build/program/src/aws/services/cloudtrail.js

const cloudtrail = (0,operation/* service */.e)("CloudTrail", () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19)), (module, options) => new module.CloudTrailClient(options));
/** Quotas: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const LIMITS = { quota: 10 };
const describeTrails = cloudtrail.operation("cloudtrail:DescribeTrails", (module) => module.DescribeTrailsCommand, LIMITS);
const getTrailStatus = cloudtrail.operation("cloudtrail:GetTrailStatus", (module) => module.GetTrailStatusCommand, LIMITS);
const getEventSelectors = cloudtrail.operation("cloudtrail:GetEventSelectors", (module) => module.GetEventSelectorsCommand, LIMITS);

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
        schema: region_schema/* trails */.EZ,
        read: async (ask, _region) => {
            const { trailList } = await ask({ includeShadowTrails: true });
            return trailList?.map(trailOf);
        },
    }),
    trail_status: facet(getTrailStatus, {
        schema: region_schema/* trailStatus */.Bw,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            status: await place.onceInAccount(getTrailStatus, () => ask.attempt({ Name: arn }, statusOf, home), arn),
        }))),
    }),
    event_selectors: facet(getEventSelectors, {
        schema: region_schema/* eventSelectors */.RB,
        after: ["trails"],
        read: (ask, region, place) => Promise.all(trailsOf(region).map(async ({ arn, home }) => ({
            trail_arn: arn,
            selectors: await place.onceInAccount(getEventSelectors, () => ask.attempt({ TrailName: arn }, selectorsOf, home), arn),
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
const eventbridge_LIMITS = { quota: 50 };
const listRules = eventbridge.paged("events:ListRules", (module) => module.ListRulesCommand, paging/* byNextToken */.G, (output) => output.Rules, eventbridge_LIMITS);
const listTargetsByRule = eventbridge.paged("events:ListTargetsByRule", (module) => module.ListTargetsByRuleCommand, paging/* byNextToken */.G, (output) => output.Targets, eventbridge_LIMITS);

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
            ...(0,collect_answer/* present */.Eb)({ default_value: made.defaultValue }),
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
        schema: region_schema/* metricFilters */.Gi,
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
    event_rules: facet(listRules, {
        schema: region_schema/* eventRules */.O$,
        read: async (ask, _region) => (await ask({})).flatMap(({ Name: name, State: state, EventPattern: pattern = "" }) => NAMES_KMS.some((word) => pattern.includes(word))
            ? [(0,collect_answer/* present */.Eb)({ name, state, event_pattern: (0,policy_document/* parsePolicyDocument */.X)(pattern) })]
            : []),
    }),
    event_targets: facet(listTargetsByRule, {
        schema: region_schema/* eventTargets */.$_,
        after: ["event_rules"],
        read: (ask, region) => Promise.all((region.event_rules?.status === "known" ? region.event_rules.value : []).map(async ({ name }) => ({
            rule_name: name,
            targets: await ask.attempt({ Rule: name }, (targets) => targets.length),
        }))),
    }),
};

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
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   U: () => (/* binding */ demandWritable),
/* harmony export */   _6: () => (/* binding */ sourceTree),
/* harmony export */   hK: () => (/* binding */ filesNamed),
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
        removeLeftovers(directory);
        for (const { file, text } of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${file}.${process.pid}.tmp`);
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
        throw cannotWrite(directory, error);
    }
    finally {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    return written.map(({ path }) => path);
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
        for (const chunk of ArrayBuffer.isView(text) ? [text] : (0,_report_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(text))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function cannotWrite(directory, error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`--output-dir ${directory}: cannot be written to (${code})`, { cause: error });
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

/***/ 55798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keyExternalAccess)
/* harmony export */ });
/* unused harmony export externalAccess */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
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

/***/ 68717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ relations),
  G: () => (/* binding */ withDerived)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
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
// EXTERNAL MODULE: ./build/program/src/collect/region/schema.js
var region_schema = __webpack_require__(33249);
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
 * A pattern of terms, which are looked for in the event's JSON text, upper and lower case apart: all of those without a
 * sign, one of those with `?`, none of those with `-`.
 */
function matchesTerms(pattern, event) {
    const terms = [...pattern.matchAll(TERM)].map(({ groups = {} }) => groups);
    if (terms.length === 0 || terms.some(({ other }) => other !== undefined))
        return undefined;
    const found = (sign) => terms.filter((term) => term.sign === sign).map(({ quoted, bare }) => holds(event, quoted ?? bare ?? ""));
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

// EXTERNAL MODULE: ./build/program/src/link/relation.js
var relation = __webpack_require__(98879);
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
        eventID: PRESENT,
        eventTime: PRESENT,
        eventVersion: PRESENT,
        requestID: PRESENT,
        sourceIPAddress: PRESENT,
        "userIdentity.type": PRESENT,
        "userIdentity.accountId": PRESENT,
        "requestParameters.keyId": PRESENT,
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
const keyDeletionFilters = (0,relation/* relation */.J)({
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
                default_value: schemas.number().optional(),
                dimensions: schemas.array(schemas.string()),
            })),
        }))),
    })),
    needs: ["region.metric_filters"],
    derive: (_index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, "metric_filters"), (groups) => groups.map(({ log_group_arn, filters }) => ({
        log_group_arn,
        filters: (0,observed/* mapObserved */.B2)(filters, (all) => all.flatMap(({ filter_name, filter_pattern, of_other_events, metrics }) => {
            const counted = KEY_ENDING_CALLS.filter((name) => !of_other_events && matchesEvent(filter_pattern, recordOf(name, region)) === true);
            return counted.length === 0 ? [] : [{ filter_name, calls: counted, metrics }];
        })),
    }))),
});
/** The EventBridge rules that are on and match all calls of a kind that end the use of a key in this Region. */
const keyDeletionRules = (0,relation/* relation */.J)({
    type: "region",
    facet: "key_deletion_rules",
    schema: schemas.array(schemas.strictObject({ name: schemas.string(), calls })),
    needs: ["region.event_rules"],
    derive: (_index, region) => (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(region, "event_rules"), (rules) => rules.flatMap(({ name, state, event_pattern }) => {
        const matched = KEY_ENDING_CALLS.filter((call) => matchesPattern(event_pattern, eventOf(call, region)) === true);
        return state === "DISABLED" || matched.length === 0 ? [] : [{ name, calls: matched }];
    })),
});
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
const ANYTHING = { kind: "any", presence: "maybe", may: AT_WILL, may_not: AT_WILL };
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
function fitsSource(value, wild, { account, own }) {
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
    if (name === undefined)
        return DEPENDS;
    if (own)
        return DEPENDS;
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
        // One that is named calls for itself; of people in general, a service may for them.
        if (caller.kind === "one" || caller.kind === "user_id")
            return caller.own ? BEYOND_CONTROL : ANYTHING;
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
    "kms:viaservice": via,
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
function source(caller) {
    return { kind: "source", presence: "always", account: caller.account, own: caller.own };
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
    return chance_every(conditions.map((condition) => condition_holds(condition, attributeOf(condition.key, caller, situation, resource), caller.account)));
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












const universe = actionUniverse("kms", [
    ...USE_ACTIONS,
    ...ADMIN_ACTIONS,
    BOUNDED_GRANT,
    ...READ_ACTIONS,
    ...ACCOUNT_ACTIONS,
]);
function setOf(names) {
    return names.reduce((set, name) => set | (1n << BigInt(universe.names.indexOf(name))), 0n);
}
const USE = setOf(USE_ACTIONS) | universe.later | universe.unheard;
const ANY_GRANT = setOf([BOUNDED_GRANT]);
const FREE_GRANT = setOf(["CreateGrant"]);
const OF_NO_KEY = setOf(ACCOUNT_ACTIONS);
const READS = setOf(READ_ACTIONS) | OF_NO_KEY;
const PUT_KEY_POLICY = setOf(["PutKeyPolicy"]);
const SITUATIONS = [
    ["use", USE],
    ["grant", ANY_GRANT],
    ["free_grant", FREE_GRANT],
    ["administer", universe.all & ~(USE | ANY_GRANT | FREE_GRANT)],
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
    derive: (_index, key) => {
        const [metadata] = (0,described/* metadataOf */.Nk)(key);
        return (0,observed/* mapObserved */.B2)((0,described/* facetRead */.iY)(key, "policy"), ({ document }) => accessTo(key, document, metadata?.usage));
    },
});
/** The same of the policy that RAM writes for a key that is shared through it; a Deny of the key's own policy counts there too. */
const keySharedAccess = (0,relation/* relation */.J)({
    type: "kms_key",
    facet: "shared_access",
    schema: schemas.strictObject({ statements: schemas.array(schema_statementAccess), resource_share_arns: schemas.array(schemas.string()) }),
    needs: ["kms_key.shared_policy", "kms_key.policy", "kms_key.metadata"],
    derive: (_index, key) => (0,observed/* mapObserved */.B2)(sharedPolicyOf(key), (shared) => {
        if (shared === null)
            return { statements: [], resource_share_arns: [] };
        const [metadata] = (0,described/* metadataOf */.Nk)(key);
        const resource = resourceOf(key);
        const own = key.policy?.status === "known" ? statementsOf(key.policy.value.document, "", universe, resource) : [];
        const theirs = statementsOf(shared.document, " of the AWS_RAM policy", universe, resource);
        const policies = policiesOf([...theirs, ...own.filter(({ denies }) => denies)], resource, SITUATIONS);
        const names = namesIn([...theirs, ...own], key.account);
        return {
            statements: accessOf({ policies, names, universe, useless: uselessFor(metadata?.usage), reads: READS }),
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
    const resource = resourceOf(key);
    const principals = statementsOf(document, "", universe, resource)
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
function resourceOf({ arn, account, region }) {
    return { arn, account, region, partition: arn.split(":")[1] ?? "aws" };
}
function uselessFor(usage) {
    return (USE & ~setOf(usesOf(usage)) & ~(universe.later | universe.unheard)) | OF_NO_KEY;
}
function accessTo(key, document, usage) {
    const { account } = key;
    const resource = resourceOf(key);
    const statements = statementsOf(document, "", universe, resource);
    const policies = policiesOf(statements, resource, SITUATIONS);
    const names = namesIn(statements, account);
    const useless = uselessFor(usage);
    return {
        statements: accessOf({ policies, names, universe, useless, reads: READS }),
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
        const own = key.policy?.status === "known" ? letsIn(key, key.policy.value.document) : undefined;
        const blind = own === undefined && asked.length > 0 ? [(0,described/* whyUnknown */.FG)(key, "policy")] : [];
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
    trailKeys,
    trailSelectors,
    access_analyzer/* keyExternalAccess */.h,
    trusted_advisor/* accountAdvisedClusters */.l,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
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

/***/ 22962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ unfamiliarWords),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   SY: () => (/* binding */ openEnumeration),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50000);

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
/* harmony export */   Fg: () => (/* binding */ tagsOf),
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
/* harmony export */   Jz: () => (/* binding */ facetActions),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   b1: () => (/* binding */ wantedFor),
/* harmony export */   fy: () => (/* binding */ wantedBy),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   ks: () => (/* binding */ taggedTypes),
/* harmony export */   vS: () => (/* binding */ permissionsOfTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89296);
/* harmony import */ var _link_relations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68717);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84112);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8750);





/** A configured rule with the IAM actions that it needs. */
function inForce(rule) {
    return { ...rule, permissions: permissionsOf(rule) };
}
/** The collected facets that rules need, through the relations where a rule judges by a derived one. */
function needsOf(rules) {
    return rules.flatMap(({ type, environments = [], of_change, ...rule }) => 
    // What a change takes away is told with what other rules read: to ask when each key was last used takes hours.
    [
        ...(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(of_change === true ? { ...rule, also_reads: [] } : rule),
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
    return _link_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .relations */ .K.find((relation) => relation.type === type && relation.facet === facet);
}
/** The facet that tells a type's tags: one of their own, else the metadata of a listing. Empty where nothing does. */
function tagFacets(name) {
    const type = _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A.find((candidate) => candidate.name === name);
    if (type?.facets.tags !== undefined)
        return ["tags"];
    const metadata = type?.listed.metadata ?? type?.facets.metadata?.schema;
    return metadata instanceof zod__WEBPACK_IMPORTED_MODULE_4__.ZodObject && "tags" in metadata.shape ? ["metadata"] : [];
}
/** The types of resources whose tags can be read: environments tell those apart. */
const taggedTypes = _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A
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
/** What a scan reads: what its rules need, and the aliases of keys where waivers go by them. */
function wantedFor({ rules, waivers }) {
    const wanted = wantedBy(rules);
    const facets = wanted.get("kms_key");
    if (facets === undefined || !waivers.some(_model_waiver_js__WEBPACK_IMPORTED_MODULE_3__/* .byAlias */ .Ed))
        return wanted;
    return new Map([...wanted, ["kms_key", new Set([...facets, "aliases"])]]);
}
/** A facet with those that have to be read before it. */
function withEarlier({ type, facet }) {
    const after = _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A.find(({ name }) => name === type)?.facets[facet]?.after ?? [];
    return [{ type, facet }, ...after.flatMap((before) => withEarlier({ type, facet: before }))];
}
/** The IAM actions that rules need, sorted: those of the listings and of the facets. */
function permissionsOf(...rules) {
    return permissionsOfTypes(wantedBy(rules));
}
/** The IAM actions that reading those facets needs, sorted: those of the listings and of the facets. */
function permissionsOfTypes(wanted) {
    const actions = [...wanted].flatMap(([name, facets]) => _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A
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
    return Object.fromEntries(_collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A.map((type) => {
        const listing = type.lists_by.slice(0, 1).map(({ action }) => action);
        const listed = Object.keys(type.listed).map((facet) => [facet, listing]);
        const own = Object.entries(type.facets).map(([facet, { operation }]) => [facet, [operation.action]]);
        const derived = _link_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .relations */ .K
            .filter((relation) => relation.type === type.name)
            .map((relation) => [relation.facet, actionsOf(relation)]);
        return [type.name, Object.fromEntries([...listed, ...own, ...derived])];
    }));
}
function actionsOf(relation) {
    return [...new Set(relation.needs.map((need) => need.split(".", 1).join()))].flatMap((name) => _collect_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .A.find((type) => type.name === name)?.lists_by[0]?.action ?? []);
}


/***/ }),

/***/ 96570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  I$: () => (/* binding */ exitCode),
  My: () => (/* binding */ hclBeside),
  SW: () => (/* binding */ judgeInventoryOrAccount),
  eK: () => (/* binding */ listings),
  Yl: () => (/* binding */ renderAll)
});

// UNUSED EXPORTS: scan, scanShard

// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 2 modules
var caller = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/program/src/aws/connect.js + 5 modules
var connect = __webpack_require__(79303);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 34 modules
var registry = __webpack_require__(89296);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/live.js
/** A live key or cluster in the words of the model, as far as the inventory knows it: what the template is compared with. */
function liveAttributes({ type, resource }) {
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
function known(observed) {
    return observed?.status === "known" ? observed.value : undefined;
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
        return joined(pieces(text).map((piece) => (typeof piece === "string" ? piece : named(piece.name))), "");
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
    return joined(list, separator);
}
/** A single part is itself, so that the id of a resource to be stays one. */
function joined(parts, separator) {
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

// EXTERNAL MODULE: ./build/program/src/model/resource.js
var model_resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/stack.js

const TAG = "aws:cloudformation:";
/** The keys and clusters of an inventory that a stack made. Other types carry no tags in it. */
function stackMembers({ resources }) {
    return ["kms_key", "cloudhsm_cluster"].flatMap((type) => (resources[type] ?? []).flatMap((resource) => {
        const tags = tagsOf(type, resource);
        const [stack, logical_id] = [tags?.[`${TAG}stack-name`], tags?.[`${TAG}logical-id`]];
        if (stack === undefined || logical_id === undefined)
            return [];
        return [{ resource: resource, type, stack, stack_id: tags?.[`${TAG}stack-id`], logical_id }];
    }));
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
function stackOf(members, logical_ids, named, file) {
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
/** Region and account of `arn:aws:cloudformation:eu-central-1:111122223333:stack/name/id`. */
function placeOfStack(stack_id) {
    const [, , , region, account] = stack_id?.split(":") ?? [];
    return region === undefined || account === undefined ? {} : { account, region };
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/program/src/iac/source/yaml_file.js

/** More nodes than this, with what aliases repeat, is no file that somebody wrote. */
const MAXIMUM_NODES = 500_000;
const yaml_file_MAXIMUM_DEPTH = 100;
/**
 * Reads YAML (JSON is YAML) with CloudFormation's short tags, each as the long form: `!Ref A` is `{"Ref": "A"}`.
 * Numbers that begin with 0, such as account ids, stay text.
 */
function readYamlFile(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, schema: "core", uniqueKeys: true, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) {
        const { line } = counter.linePos(error.pos[0]);
        return { message: error.message.split("\n")[0]?.split(" at line ")[0] ?? "", line };
    }
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
        if (failure instanceof TooLarge)
            return { message: failure.message, line: 1 };
        throw failure;
    }
}
function isYamlError(file) {
    return "message" in file;
}
class TooLarge extends Error {
}
function plain(node, resolve, budget, depth) {
    if (budget.nodes-- < 0 || depth > yaml_file_MAXIMUM_DEPTH)
        throw new TooLarge("it is nested or repeated without end");
    const inner = (each) => plain(resolve(each), resolve, budget, depth + 1);
    const value = (0,dist/* isMap */.jh)(node)
        ? Object.fromEntries(node.items.map((pair) => [keyOf(pair), inner(pair.value)]))
        : (0,dist/* isSeq */.oP)(node)
            ? node.items.map(inner)
            : (0,dist/* isScalar */.jn)(node)
                ? scalar(node.value, node.source)
                : null;
    return tagged(value, node?.tag);
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
        found = (0,dist/* isMap */.jh)(node) ? node.items.find((pair) => keyOf(pair) === name) : undefined;
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
function keyOf({ key }) {
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
    Resources: classic_schemas.record(classic_schemas.string(), classic_schemas.looseObject({
        Type: classic_schemas.string(),
        Condition: classic_schemas.string().optional(),
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
    const parsed = template.safeParse(read.value);
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(`--template ${file}: ${whatItIs(read.value, parsed.error)}`);
    return { template: parsed.data, find: (logical_id, properties) => findIn(read, file, logical_id, properties) };
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

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/mapping.js
function mapping(of) {
    return of;
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
function keys_keyOf(properties) {
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
        read: keys_keyOf,
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
function permissionOf(rule) {
    const protocol = rule.text("IpProtocol");
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
    const egress = eachOf(properties.objects("SecurityGroupEgress"), permissionOf);
    return {
        name: properties.text("GroupName"),
        vpc_id: properties.text("VpcId"),
        ingress: eachOf(properties.objects("SecurityGroupIngress"), permissionOf),
        egress: !isUnsaid(egress) && egress.length === 0 ? [ALL_OUT] : egress,
    };
}
function groupRuleOf(egress) {
    return (properties) => ({
        group_id: properties.text("GroupId"),
        egress,
        permission: permissionOf(properties),
    });
}
function routeOf(properties) {
    return whole({
        destination_cidr_block: properties.text("DestinationCidrBlock"),
        destination_ipv6_cidr_block: properties.text("DestinationIpv6CidrBlock"),
        destination_prefix_list_id: properties.text("DestinationPrefixListId"),
        gateway_id: properties.text("GatewayId"),
        egress_only_internet_gateway_id: properties.text("EgressOnlyInternetGatewayId"),
        nat_gateway_id: properties.text("NatGatewayId"),
        transit_gateway_id: properties.text("TransitGatewayId"),
        vpc_peering_connection_id: properties.text("VpcPeeringConnectionId"),
        network_interface_id: properties.text("NetworkInterfaceId"),
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
    }),
    "AWS::EC2::Subnet": mapping({
        type: "subnet",
        read: (properties) => ({
            vpc_id: properties.text("VpcId"),
            availability_zone: properties.text("AvailabilityZone") ?? LATER,
            cidr_block: properties.text("CidrBlock"),
            ipv6_cidr_block: properties.text("Ipv6CidrBlock"),
            map_public_ip_on_launch: properties.flag("MapPublicIpOnLaunch") ?? false,
            assign_ipv6_address_on_creation: properties.flag("AssignIpv6AddressOnCreation") ?? false,
        }),
        identified_by: ["SubnetId"],
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
    "AWS::EC2::SecurityGroup": mapping({ type: "security_group", read: groupOf, identified_by: ["GroupId", "Id"] }),
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
    "AWS::EC2::NetworkInterface": mapping({ type: "network_interface", read: interfaceOf, identified_by: ["Id"] }),
    "AWS::EC2::FlowLog": mapping({
        type: "flow_log",
        read: (properties) => ({
            resource_id: properties.text("ResourceId"),
            traffic_type: properties.text("TrafficType") ?? "ALL",
        }),
        identified_by: ["Id"],
    }),
};

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/types.js



const MAPPINGS = new Map(Object.entries({ ...keyTypes, ...networkTypes, ...auditTypes }));
function mappingOf(type) {
    return MAPPINGS.get(type);
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

;// CONCATENATED MODULE: ./build/program/src/iac/cloudformation/read.js








/**
 * Reads a CloudFormation template, also one of `cdk.out`. `file` is its name from the root of the repository.
 *
 * @throws ConfigurationError for what is no template.
 */
function readCloudformationTemplate(bytes, file, options) {
    const { template, find } = readTemplate(Buffer.from(bytes).toString("utf8"), file);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return {
        file,
        changeOf: (inventory) => ({
            file,
            kind: "cloudformation",
            sha256,
            ...changeOf(template, file, options, inventory),
        }),
        find: (address, properties) => find(address.slice(address.indexOf("/") + 1), properties),
    };
}
/** What the stack has and the template does not make any more goes. */
function changeOf(template, file, options, inventory) {
    const plan = planOf(template, file, options, inventory);
    const resources = [];
    const not_judged = [];
    let others = 0;
    for (const [logical_id, resource] of Object.entries(template.Resources)) {
        const address = plan.addressOf(logical_id);
        const mapping = mappingOf(resource.Type);
        if (mapping === undefined) {
            if (!isNear(resource.Type))
                others += 1;
            else
                not_judged.push({ source_type: resource.Type, address, why: "keyproof does not judge this type" });
            continue;
        }
        const planned = plannedResource(plan, logical_id, resource, mapping);
        if (typeof planned === "string")
            not_judged.push({ source_type: resource.Type, address, why: planned });
        else if (planned !== undefined)
            resources.push(planned);
    }
    resources.push(...plan.members.flatMap((member) => goneResource(plan, template, member)));
    return { resources, not_judged, others, notes: notesOf(plan, template) };
}
function planOf(template, file, { stack, parameters }, inventory) {
    const all = stackMembers(inventory);
    const { name, certain } = stackOf(all, new Set(Object.keys(template.Resources)), stack, file);
    const members = all.filter((member) => member.stack === name);
    const place = placeOf(members, inventory);
    const by_logical_id = new Map(members.map((member) => [member.logical_id, member]));
    const addressOf = (logical_id) => `${name}/${logical_id}`;
    const scope = inventory.scopes.find(({ account, region }) => account === place.account && region === place.region);
    const partition = scope?.partition ?? inventory.scopes[0]?.partition;
    const untold = new Set();
    const resourceValue = (logical_id, attribute) => {
        const resource = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
        const mapping = resource && mappingOf(resource.Type);
        if (resource === undefined || mapping === undefined)
            return LATER;
        return referredTo(plan, mapping, logical_id, resource, attribute);
    };
    const plan = {
        stack: name,
        certain,
        members,
        by_logical_id,
        place,
        addressOf,
        isNamedLive: namesIn(inventory, place),
        untold,
        notes: [],
        resolver: resolver(template, {
            parameters,
            pseudo: {
                "AWS::Region": place.region,
                "AWS::AccountId": place.account,
                "AWS::Partition": partition,
                "AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : partition && "amazonaws.com",
                "AWS::StackName": name,
                "AWS::StackId": members.find(({ stack_id }) => stack_id !== undefined)?.stack_id,
            },
            resourceValue,
        }),
    };
    return plan;
}
/** Where the stack is: as its live resources say, else the only place that was scanned. */
function placeOf(members, { scopes }) {
    const told = members.map(({ stack_id, resource }) => {
        const place = placeOfStack(stack_id);
        return place.account === undefined ? { account: resource.account, region: resource.region } : place;
    });
    const [only, ...more] = told.length > 0 ? told : scopes.map(({ account, region }) => ({ account, region }));
    const same = more.every(({ account, region }) => account === only?.account && region === only?.region);
    return same ? (only ?? {}) : {};
}
/** What `Ref` or `Fn::GetAtt` gives of a resource of the template. */
function referredTo(plan, mapping, logical_id, resource, attribute) {
    const identifies = attribute === undefined || mapping.identified_by.includes(attribute);
    const member = plan.by_logical_id.get(logical_id);
    if (member !== undefined) {
        const { arn } = member.resource;
        if (!identifies)
            return LATER;
        return attribute?.toLowerCase() === "arn" ? arn : arn.slice(arn.lastIndexOf("/") + 1);
    }
    const name = nameOf(plan, mapping, resource);
    if (attribute === undefined && mapping.ref === "name" && typeof name === "string")
        return name;
    if (!identifies)
        return LATER;
    return isNew(plan, mapping, name) ? plannedId(plan.addressOf(logical_id)) : LATER;
}
function nameOf(plan, { named_by, default_name }, { Properties: properties }) {
    if (named_by === undefined)
        return undefined;
    const value = plan.resolver.value(properties?.[named_by]) ?? default_name;
    return typeof value === "string" || isUnsaid(value) ? value : undefined;
}
/**
 * Whether a resource that no live one answers to is new: everything is where the stack has nothing live; in a stack that
 * is there, a key or a cluster would have been found by its tags, and what has a name by its name.
 */
function isNew(plan, mapping, name) {
    if (plan.members.length === 0)
        return !(typeof name === "string" && plan.isNamedLive(name));
    if (mapping.type === "kms_key" || mapping.type === "cloudhsm_cluster")
        return true;
    return typeof name === "string" && !plan.isNamedLive(name);
}
/** Undefined for what the deployment does not make, a text for why it cannot be judged. */
function plannedResource(plan, logical_id, resource, mapping) {
    const holds = resource.Condition === undefined ? true : plan.resolver.condition(resource.Condition);
    if (isUnsaid(holds))
        return `whether its condition ${resource.Condition} holds is known only when it is deployed`;
    if (!holds)
        return undefined;
    const properties = new Properties(plan.resolver.value(resource.Properties ?? {}));
    const member = plan.by_logical_id.get(logical_id);
    if (member !== undefined)
        return changedResource(plan, logical_id, resource, mapping, properties, member);
    const name = nameOf(plan, mapping, resource);
    const base = baseOf(plan, logical_id, resource, mapping);
    const after = mapping.read(properties);
    if (isNew(plan, mapping, name))
        return planned({ ...base, action: "create", after });
    if (typeof name === "string")
        return planned({ ...base, action: "update", id: name, after });
    plan.untold.add(logical_id);
    return undefined;
}
function baseOf({ addressOf, place }, logical_id, { Type }, { type }) {
    return { address: addressOf(logical_id), type, source_type: Type, replaced_by: [], ...place };
}
/** A live key or cluster that the template goes on with. */
function changedResource(plan, logical_id, resource, mapping, properties, member) {
    const before = liveAttributes(member);
    const read = mapping.read(properties);
    // CloudFormation keeps its own tags and the stack's on what it makes.
    const after = "tags" in read && isTags(read.tags) ? { ...read, tags: { ...ownTags(before.tags), ...read.tags } } : read;
    const changed = Object.keys(after).filter((name) => differs(before[name], after[name]));
    const is_changed = (property) => changed.includes(modelName(property));
    const replaced_by = (mapping.create_only ?? []).filter(is_changed);
    const refused = (mapping.refused ?? []).filter(is_changed);
    const { arn, region, account } = member.resource;
    const live = {
        ...baseOf(plan, logical_id, resource, mapping),
        account,
        region,
        arn,
        id: arn.slice(arn.lastIndexOf("/") + 1),
    };
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
/** What is made beside a live resource that stays has no id yet. */
const gone = { arn: undefined, id: undefined };
/** `HsmType` of the template is `hsm_type` of the model. */
function modelName(property) {
    const own = { KeySpec: "spec", KeyUsage: "usage", PrimaryKeyArn: "primary_arn" };
    return own[property] ?? property.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
/** Whether the deployment changes an attribute. What either side does not say changes nothing that is known. */
function differs(before, after) {
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
/** A live key or cluster of the stack that the template does not make any more. */
function goneResource(plan, template, member) {
    const written = Object.hasOwn(template.Resources, member.logical_id)
        ? template.Resources[member.logical_id]
        : undefined;
    const holds = written?.Condition === undefined ? true : plan.resolver.condition(written.Condition);
    if (written !== undefined && holds !== false)
        return [];
    const { arn, account, region } = member.resource;
    const stays = written !== undefined && keeps(plan, written.DeletionPolicy);
    if (written === undefined) {
        plan.notes.push(`${plan.addressOf(member.logical_id)}: is not in the template any more; what was deployed may say DeletionPolicy: Retain, which nothing here tells`);
    }
    return [
        planned({
            address: plan.addressOf(member.logical_id),
            type: member.type,
            source_type: member.type === "kms_key" ? "AWS::KMS::Key" : "AWS::CloudHSM::Cluster",
            action: stays ? "forget" : "delete",
            replaced_by: [],
            account,
            region,
            arn,
            id: arn.slice(arn.lastIndexOf("/") + 1),
            before: liveAttributes(member),
            ...(stays ? {} : { prevent_destroy: false }),
        }),
    ];
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
function namesIn({ resources }, { account, region }) {
    let names;
    return (name) => {
        if (names === undefined) {
            names = new Set();
            for (const resource of Object.values(resources).flat()) {
                const here = account === undefined || (resource.account === account && [region, ""].includes(resource.region));
                if (here)
                    read_collect(resource, names);
            }
        }
        return names.has(name);
    };
}
function read_collect(value, into) {
    if (typeof value === "string")
        into.add(value);
    else if (typeof value === "object" && value !== null)
        for (const each of Object.values(value))
            read_collect(each, into);
}
function notesOf(plan, { Transform }) {
    const { stack, certain, members, untold, notes } = plan;
    const guessed = certain
        ? []
        : [`no live resource tells the stack, so it is taken for a new one named ${stack}: name it with --stack`];
    const transformed = Transform === undefined || Transform === null
        ? []
        : ["the template has a transform, and is judged as it stands, before it"];
    const silent = untold.size === 0
        ? []
        : [
            `the stack has these already, and no tag that a scan reads tells which they are, so changes to them are not judged: ${[...untold].sort().join(", ")}`,
        ];
    return [
        ...guessed,
        ...(members.length === 0 && certain
            ? [`stack ${stack} has no live key or cluster: it is taken for a new one`]
            : []),
        ...transformed,
        ...silent,
        ...notes,
    ];
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
        by_identity: grouped(resources, ({ identities }) => identities),
        by_whole: grouped(resources, ({ part_of }) => part_of),
        changed: grouped(resources.filter(({ changed }) => changed), ({ type }) => [type]),
    };
}
function grouped(resources, keysOf) {
    const groups = new Map();
    for (const resource of resources) {
        for (const key of new Set(keysOf(resource)))
            groups.set(key, [...(groups.get(key) ?? []), resource]);
    }
    return groups;
}
function locate(source, index, resource, rule) {
    const own = named(index, [resource.arn, idIn(resource.arn)], resource);
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
    return distinct(locations).slice(0, MAXIMUM_LOCATIONS);
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
    return [...new Set([...own, ...named(index, [...strings], resource), ...partsNamed(index, [...strings]), ...here])];
}
function named(index, names, { region }) {
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
function distinct(locations) {
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
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, schema: "json", uniqueKeys: false, logLevel: "silent" });
    const [error] = document.errors;
    const blocks = blocksOf(document.contents, { counter, file });
    return error === undefined ? { file, blocks } : { file, blocks, error_line: counter.linePos(error.pos[0]).line };
}
function blocksOf(root, place) {
    return pairsOf(root).flatMap((pair) => {
        const type = terraform_json_keyOf(pair);
        const depth = LABELS[type];
        return depth === undefined ? [] : labelled(pair, { type, labels: [], depth }, place);
    });
}
/** Goes down through the labels to the bodies; any level may be an array of the same. */
function labelled(pair, { type, labels, depth }, place) {
    if (depth > 0) {
        return pairsOf(pair.value).flatMap((inner) => labelled(inner, { type, labels: [...labels, terraform_json_keyOf(inner)], depth: depth - 1 }, place));
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
    const name = terraform_json_keyOf(pair);
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
function terraform_json_keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
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
    const protocol = side.text(name);
    return protocol === "all" ? "-1" : protocol;
}
/** A rule that stands in the group, or (`aws_security_group_rule`) an older kind of rule of its own. */
function network_permissionOf(side, own_group, groups) {
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
        return network_permissionOf(rule, OWN_GROUP, known);
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
        permission: network_permissionOf(side, group, isUnsaid(source) ? source : source === undefined || source === null ? [] : [source]),
    };
}
/** Terraform takes the names of the common protocols, EC2 tells numbers. */
const PROTOCOLS = {
    all: "-1",
    icmp: "1",
    tcp: "6",
    udp: "17",
    icmpv6: "58",
    "icmp-v6": "58",
};
function aclEntryOf(side, egress, number, action) {
    const named = side.text("protocol");
    const protocol = typeof named === "string" ? (PROTOCOLS[named.toLowerCase()] ?? named) : named;
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
    aws_default_route_table: mapping_mapping({ type: "route_table", adopts: true, read: routeTableOf(true) }),
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
            ...(side.has("gateway_id") ? {} : { subnet_id: side.reference("subnet_id") }),
        }),
    }),
    aws_main_route_table_association: mapping_mapping({
        type: "main_route_table_association",
        read: (side) => ({ vpc_id: side.reference("vpc_id"), route_table_id: side.reference("route_table_id") }),
    }),
    aws_security_group: mapping_mapping({ type: "security_group", read: network_groupOf }),
    aws_default_security_group: mapping_mapping({ type: "security_group", adopts: true, read: network_groupOf }),
    aws_security_group_rule: mapping_mapping({ type: "security_group_rule", read: network_groupRuleOf }),
    aws_vpc_security_group_ingress_rule: mapping_mapping({ type: "security_group_rule", read: vpcRuleOf(false) }),
    aws_vpc_security_group_egress_rule: mapping_mapping({ type: "security_group_rule", read: vpcRuleOf(true) }),
    aws_network_acl: mapping_mapping({ type: "network_acl", read: aclOf(false) }),
    aws_default_network_acl: mapping_mapping({ type: "network_acl", adopts: true, read: aclOf(true) }),
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
            resources.push(resourceOf(change, mapping, action, references, placeOf(change)));
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
function resourceOf(change, mapping, planned, references, place) {
    const { before: old, after: next } = change.change;
    const before = isObject(old) ? beforeOf(change, old) : undefined;
    const after = isObject(next) || planned === "create" ? afterOf(change, references) : undefined;
    const action = actionUpon(mapping, planned, before);
    const live = old ?? (action === "create" ? undefined : next);
    const id = textIn(live, mapping.id ?? "id");
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
function comparison_readTemplate(path, { stack, parameters }) {
    const bytes = (0,files/* readBytes */.io)(path, MAXIMUM_TEMPLATE_BYTES);
    if (bytes === undefined)
        throw new errors/* ConfigurationError */.j1(`--template ${path}: there is no such file`);
    return readCloudformationTemplate(bytes, fromRoot(path), { stack, parameters });
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
    const { collected_at, resources } = parsed.data;
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

// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
;// CONCATENATED MODULE: ./build/program/src/evaluate/coverage.js

/** What audit services are asked about. */
const TYPES = ["cloudhsm_cluster", "kms_key"];
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
    const alike = new Map();
    for (const resource of assessed) {
        if (!TYPES.includes(resource.type))
            continue;
        const cells = services.flatMap((service) => {
            const own = telling.filter(({ audit_service }) => audit_service?.name === service);
            return worst(own.flatMap((rule) => cellOf(rule, resource, places)));
        });
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
    const [first, ...others] = [...cells].sort((a, b) => WORST.indexOf(a.sight) - WORST.indexOf(b.sight));
    if (first === undefined)
        return [];
    const same = [first, ...others.filter(({ sight }) => sight === first.sight)];
    return [{ ...first, why: [...new Set(same.flatMap(({ why }) => why))], rules: same.flatMap(({ rules }) => rules) }];
}

// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var model_policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/program/src/model/observed.js
var observed = __webpack_require__(64670);
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
        exempt: setOf(member(output, "exempt"), classic_schemas.string(), `${id}: exempt`).map(bounded),
        violations: violation.map((entry) => violationOf(entry, id)),
        unseen: setOf(member(output, "unseen"), observed/* reason */.l, `${id}: unseen`),
        ...(sees === undefined ? {} : { sees: setOf(sees, classic_schemas.string(), `${id}: sees`).sort() }),
    };
}
/** A set that a policy need not have. */
function setOf(output, schema, what) {
    if (output === undefined)
        return [];
    const parsed = classic_schemas.array(schema).safeParse(output);
    if (!parsed.success)
        throw new Error(`policy ${what} is not what it must be: ${core_errors/* prettifyError */.S1(parsed.error)}`);
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
    const parsed = model_policy/* severity */.yf.safeParse(degree);
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





/** The data that rules judge by: the values of their parameters, and when the account was read. */
function policyData(rules, collected_at) {
    const parameters = {};
    for (const { name, type, parameter_values } of rules) {
        parameters[type] = { ...parameters[type], [name]: parameter_values };
    }
    return { parameters, scan: { collected_at } };
}
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
    const facets = [...new Set(own.flatMap(model_policy/* factsOf */.xS))];
    const ask = entrypoint(policy, `keyproof/${type}`);
    const read = answerReader(type, own.map(({ name }) => name));
    return (resource) => read(ask(engine_textOf({ [type]: shown(resource, facets) })));
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
function engine_textOf(input) {
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

// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
;// CONCATENATED MODULE: ./build/program/src/evaluate/environment.js


/**
 * The first environment of the rule that the resource is in, where it makes a finding milder. A resource whose tags are not
 * known is in none: it keeps the strict severity.
 */
function milderEnvironment(rule, resource, strict) {
    if (rule.environments === undefined || rule.environments.length === 0)
        return undefined;
    const carried = (0,model_resource/* tagsOf */.Fg)(resource);
    if (carried === undefined)
        return undefined;
    const found = rule.environments.find((environment) => isIn(environment, carried));
    return found !== undefined && (0,model_policy/* isMilder */.gJ)(found.severity, strict) ? found : undefined;
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
            const exemptions = {};
            const sees = {};
            const tell = teller();
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
        const unseen = [...missingFacts(rule, rule.unseen ?? [], resource, actions), ...answer.unseen];
        if (unseen.length === 0)
            return { verdict: "pass" };
        return notEvaluated(rule, resource, unseen.sort(byReason), tell);
    }
    const worst = answer.violations
        .map(({ severity = rule.severity }) => severity)
        .reduce((worse, own) => (worse !== undefined && (0,model_policy/* atLeast */.jZ)(worse, own) ? worse : own), undefined);
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
    const reason = reasons.find(({ kind }) => kind !== "known_after_apply") ?? reasons[0];
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

;// CONCATENATED MODULE: ./build/program/src/evaluate/judged_by.js
/** Compares what was in force with the rules as they are by default. `catalogue`: every rule that such a scan can have. */
function judgedByOf(told, catalogue, judged) {
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
        environments: [...new Set(rules.flatMap(({ environments = [] }) => environments.map(({ name }) => name)))].sort(),
        waivers: waivers.filter(({ status }) => status === "used").length,
        resources: countResources(judged),
    };
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
                    const name = `${model_policy/* SERVICE_NAMES */.Z1[opinion.service]} (${opinion.check})`;
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
    const open = (key, rule, enumerations) => {
        const by_rule = opened.get(key) ?? new Map();
        opened.set(key, by_rule.set(rule, new Set([...(by_rule.get(rule) ?? []), ...enumerations])));
    };
    const settled = new Map(judgement.rules.map((rule) => [rule.id, stringsIn(rule.parameter_values)]));
    const consider = (meaning) => {
        const enumerations = meaning.map(([enumeration]) => enumeration);
        for (const other of judgement.judge(changedBy(meaning, judgement))) {
            const key = unfamiliar_keyOf(other);
            touched.set(key, new Set([...(touched.get(key) ?? []), ...enumerations]));
            for (const [rule, verdict] of Object.entries(other.verdicts)) {
                if (verdict === before.get(key)?.verdicts[rule])
                    continue;
                // Whoever configured a rule knows the words that he named.
                const unsettled = enumerations.filter((enumeration) => !isSettled(news.get(enumeration), settled.get(rule)));
                if (unsettled.length > 0)
                    open(key, rule, unsettled);
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
    const kept = (of) => Object.entries(of ?? {}).filter(([rule]) => !opened.has(rule));
    const findings = new Map(resource.findings.map((finding) => [finding.rule, finding]));
    for (const [id, open] of opened) {
        const rule = rules.get(id);
        if (rule !== undefined)
            findings.set(id, unknownFinding(rule, resource, findings.get(id), reasons(open)));
    }
    const verdicts = Object.entries(resource.verdicts).map(([rule, verdict]) => [rule, opened.has(rule) ? "unknown" : verdict]);
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
        messages: [...new Set([...earlier, ...reasons.map(notEvaluatedBecause)])].sort(),
        ...(reason === undefined ? {} : { reason }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, arn),
    };
}

// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var model_waiver = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/program/src/text/glob.js
var glob = __webpack_require__(3552);
;// CONCATENATED MODULE: ./build/program/src/evaluate/waivers.js




/**
 * Turns the failing verdicts that a waiver covers into waived ones; no other verdict changes, least of all an unknown one.
 * Where several cover one, the first says why. A waiver counts through the day that it expires on, as of `collected_at`
 * and not as of now, so that the same inventory gives the same verdicts. `rules` are the ids of those that are on. `keys`
 * are the KMS keys as they were read: a waiver by alias covers those that have such an alias, and none whose aliases are
 * not known.
 */
function waive(resources, waivers, rules, collected_at, keys = []) {
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
    const aliases = waivers.some(model_waiver/* byAlias */.Ed) ? new Map(keys.map((key) => [key.arn, aliasesOf(key)])) : new Map();
    const waived = resources.map((resource) => waiveResource(resource, by_rule, covered, aliases));
    const unnamed = [...aliases.values()].filter((names) => names === undefined).length;
    return {
        resources: waived,
        waivers: waivers.map((waiver) => judged(waiver, covered.get(waiver), rules, today, (0,model_waiver/* byAlias */.Ed)(waiver) ? unnamed : 0)),
    };
}
const aliasNames = classic_schemas.array(classic_schemas.looseObject({ name: classic_schemas.string() }));
function aliasesOf(key) {
    const fact = (0,model_resource/* facetOf */.BW)(key, "aliases");
    if (fact?.status !== "known")
        return undefined;
    return aliasNames.safeParse(fact.value).data?.map(({ name }) => name);
}
function isAbout(waiver, { arn }, aliases) {
    if (!(0,model_waiver/* byAlias */.Ed)(waiver))
        return (0,glob/* matchesGlob */.k)(waiver.resource, arn);
    return (aliases.get(arn) ?? []).some((name) => (0,glob/* matchesGlob */.k)(waiver.resource, name));
}
function waiveResource(resource, by_rule, covered, aliases) {
    const waived = new Map();
    for (const finding of resource.findings) {
        if (finding.verdict !== "fail")
            continue;
        const matching = (by_rule.get(finding.rule) ?? []).filter((waiver) => isAbout(waiver, resource, aliases));
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
/** `covered` is undefined where the waiver did not count; `unnamed` keys it might have covered, had their aliases been read. */
function judged(waiver, covered, rules, today, unnamed) {
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
    if (!rules.includes(rule))
        return outcome("unused", "its rule was not judged");
    const unread = unnamed === 0
        ? ""
        : `; the aliases of ${unnamed === 1 ? "1 key" : `${unnamed} keys`} are not known, and it covers none of those`;
    return outcome("unused", `nothing that it matches fails${unread}`);
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
        return isWorse(finding.severity, known.severity) ? "updated" : "unchanged";
    }
    if (finding.verdict === "waived")
        return known.verdict === "unknown" ? "new" : "unchanged";
    // What could not be known before either is no news; what failed before is told as no longer judged.
    return known.verdict === "unknown" && (0,scan/* isMissing */.b2)(known) === (0,scan/* isMissing */.b2)(finding) ? "unchanged" : "new";
}
function isWorse(severity, than) {
    return (0,model_policy/* isMilder */.gJ)(than, severity);
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
/** The identity of a resource until it exists. */
function plannedArn(address, { partition, region, account }) {
    return `arn:${partition}:keyproof:${region}:${account}:planned/${address.slice(0, MAXIMUM_ADDRESS)}`;
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
    return said({
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
    return said({
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
function said(members) {
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
        return said({ ...(expiry === undefined ? metadata : { ...rest, ...expiry }), state, description });
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
    const added = said({
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
        eachCluster(network, "route_tables", table, (cluster) => hasTable(cluster, id), (tables) => {
            if (isUnsaid(come))
                return come;
            return changedIn(tables, (each) => each.route_table_id === id, (own) => ({ ...own, routes: rerouted(own.routes, isUnsaid(gone) ? [] : gone, come) }));
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
    if (subnet === undefined)
        return;
    const concerns = (cluster) => hasTable(cluster, table) ||
        (knownIn(cluster.route_tables) ?? []).some(({ subnet_ids }) => subnet_ids.includes(subnet));
    eachCluster(network, "route_tables", association, concerns, (tables) => {
        if (isUnsaid(after?.route_table_id))
            return after.route_table_id;
        return tables.map((each) => {
            const without = each.subnet_ids.filter((id) => id !== subnet);
            return { ...each, subnet_ids: each.route_table_id === table ? [...without, subnet].sort() : without };
        });
    });
}
function overlayMainAssociation(network, association) {
    const { names } = network;
    const table = network_textOf(association.after?.route_table_id, names);
    if (association.action === "delete" || table === undefined)
        return;
    eachCluster(network, "route_tables", association, (cluster) => hasTable(cluster, table), (tables) => tables.map((each) => ({ ...each, main: each.route_table_id === table })));
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
function singles(permissions) {
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
    const leaving = new Set(singles(gone).map(network_keyOf));
    const kept = singles(live).filter((each) => !leaving.has(network_keyOf(each)));
    const there = new Set(kept.map(network_keyOf));
    return [...kept, ...singles(come).filter((each) => !there.has(network_keyOf(each)))];
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
function overlaySecurityGroup(network, group) {
    const { before, after, action, id } = group;
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
            const gone = permissionsOf(isUnsaid(old) ? [] : old, id, network);
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
                ...own.entries.filter((entry) => ![...gone, ...come].some((each) => sameEntry(entry, each))),
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
        const gone = isUnsaid(before?.entries) ? [] : (before?.entries ?? []);
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
    let here = 0;
    for (const change of changes) {
        const placed = [];
        for (const resource of change.resources) {
            const place = placing(resource);
            if ("scope" in place) {
                placed.push({ resource, place: place.scope });
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
        for (const { resource, place } of (by_type.get(type) ?? []).sort((a, b) => rank(a) - rank(b))) {
            if (layOne({ draft, place, names, view }, resource))
                continue;
            const why = "what it changes is not in the account as it was read: the plan's state and the account differ";
            missing.push({ source_type: resource.source_type, address: resource.address, why });
        }
    }
    nameKeys(draft, placed);
    return missing;
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

// EXTERNAL MODULE: ./build/program/src/link/relations.js + 20 modules
var relations = __webpack_require__(68717);
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
                    base: { kind: comparison.base, collected_at: inventory.collected_at },
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
        const places = lost.flatMap(({ address, replaced_by }) => placesOf(sources, address, replaced_by));
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
function placesOf(sources, address, replaced_by) {
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

;// CONCATENATED MODULE: ./build/program/src/link/topology.js



/** Where each HSM cluster that was read stands and what hangs on it, in the order of the ARNs. */
function topologiesOf({ resources, index }) {
    const clusters = (resources.cloudhsm_cluster ?? []);
    return clusters
        .map((cluster) => {
        const { arn, account, region, name, metadata } = cluster;
        const described = metadata ?? notRead(metadata);
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
            keys: keysIn(index, cluster, store.custom_key_store_id),
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
function keysIn(index, cluster, store) {
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
function notRead(_) {
    return (0,observed/* unknown */.L5)({ kind: "unavailable", action: "", message: "no rule of this scan needed it, so it was not read" });
}
function mapped(fact, map) {
    return flat(fact, (value) => (0,observed/* known */.eO)(map(value)));
}
function flat(fact, map) {
    const read = fact ?? notRead(fact);
    return read.status === "known" ? map(read.value) : (0,observed/* unknown */.L5)(read.reason);
}

// EXTERNAL MODULE: ./build/program/src/model/inventory.js
var inventory = __webpack_require__(94320);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/saved_inventory.js
var saved_inventory = __webpack_require__(1914);
// EXTERNAL MODULE: ./build/program/src/shards/merge.js
var merge = __webpack_require__(87522);
// EXTERNAL MODULE: ./build/program/src/shards/weight.js
var weight = __webpack_require__(79068);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
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
    surroundings.onJudging?.();
    const text = (0,files/* readText */.yR)(config.inventory);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`--inventory ${config.inventory}: there is no such file`);
    return assess((0,saved_inventory/* parseInventory */.a)(text, config.inventory), config, surroundings, comparison);
}
/** The text of each report, which is made as it is taken, so that none is held whole. */
function* renderAll(scan, chosen) {
    for (const { file, render } of chosen)
        yield { file, text: render(scan) };
}
/** Reads the accounts that the configuration names, and judges them. */
async function pipeline_scan(config, surroundings, comparison) {
    const { outside, now, onProgress, onNote } = surroundings;
    const pace = (0,caller/* paceOf */.x3)(config);
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
        ...(onProgress === undefined ? {} : { onProgress }),
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
            regions: regions ?? config.regions,
            error: cause,
        }));
        const wanted = (0,needs/* wantedFor */.b1)(config);
        const names = registry/* resourceTypes */.A.map(({ name }) => name).filter((name) => wanted.has(name));
        const nothing = {
            schema_version: inventory/* INVENTORY_SCHEMA_VERSION */.Gi,
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
    const places = failed.flatMap(({ account, regions, error }) => (regions === "all" || regions.length === 0 ? [UNKNOWN_PLACE] : regions).map((region, index) => ({
        account: account === "" ? UNKNOWN_PLACE : account,
        region,
        message: `the account could not be read: ${error.message.replaceAll(/\s+/g, " ")}`,
        // What an account has once is missing once.
        missing: index === 0 ? types : regional,
    })));
    if (places.length === 0)
        return inventory;
    return {
        ...inventory,
        scopes: [...inventory.scopes, ...places.map(({ account, region }) => (0,merge/* unread */.gy)(account, region, types))],
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
    const data = policyData(rules, inventory.collected_at);
    const engine = await loadEngine({ ...surroundings.policies, rules }, data);
    const ids = rules.map(({ id }) => id);
    const keys = inventory.resources.kms_key ?? [];
    const covered = (judged) => waive(judged, config.waivers, ids, inventory.collected_at, keys);
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
        judged_by: judgedByOf(config, possible(surroundings.policies.rules, planned !== undefined), judging),
        rules,
        resources,
        waivers,
        differences,
        unheard,
        coverage: coverageOf({ rules, resources }),
        inventory,
        moments: momentsOf(inventory),
        topologies: topologiesOf(linked),
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
        evaluate: (own, resources, impact) => evaluate(engine, own, resources, impact, actions),
        open: (judged, inventory, linked) => {
            const own = rules.filter(({ of_change }) => of_change !== true);
            return openToMeaning(judged, {
                resources: inventory.resources,
                linked: linked.resources,
                places: placesByType(),
                rules: own,
                actions,
                relink: (resources) => link_link(withResources(inventory, resources), relations/* relations */.K).resources,
                judge: (resources) => evaluate(engine, own, resources, linked.impact, actions),
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
    const { schema_version, collected_at, tool, scopes, resources, gaps } = inventory;
    const places = [...scopes].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ account }) => account, ({ region }) => region));
    const types = Object.entries(resources)
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(([type]) => type))
        .map(([type, list]) => [type, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)([...list].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(({ arn }) => arn)), 2)]);
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40222);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94245);




const MAXIMUM_NAMES = 10;
const MAXIMUM_NAME = 200;
/** Which file judged, without a full stop: `.keyproof.yml of the base branch`. Made visible and cut, not escaped. */
function configurationName({ judged_by: { file, base_branch } }) {
    const name = file === undefined ? "no configuration file" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file), MAXIMUM_NAME);
    if (base_branch !== true)
        return name;
    return file === undefined ? `${name} on the base branch` : `${name} of the base branch`;
}
/** Whether less fails than by default for what flags or configuration say. Parameters and waivers may be right either way. */
function isLoosened({ judged_by }) {
    const { rules, severities, environments, fail_on, allow_unknown } = judged_by;
    return (rules.off.length > 0 ||
        severities.some(({ default: usual, configured }) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(configured, usual)) ||
        environments.length > 0 ||
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
    return [
        `Judged by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(on, "rule")}, with ${configurationName(scan)}`,
        ...[...otherwise(scan), ...notJudged(scan)].map(({ what, names }) => {
            const shown = names.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(name), MAXIMUM_NAME));
            return shown.length === 0 ? what : `${what}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(shown, MAXIMUM_NAMES)}`;
        }),
    ];
}
function otherwise({ judged_by }) {
    const { rules, severities, parameters, environments, waivers, fail_on, allow_unknown } = judged_by;
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

/***/ 35729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40222);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42551);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51095);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60210);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94245);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99957);







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
        rules: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(scan.rules.map(_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptorOf */ .nb), 5),
        properties: JSON.stringify({ policy_digest: scan.tool.policy_digest }),
    };
    const invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: [...[...notes, ...gapsOf(scan)].map(warning), ...judgedOtherwise(scan)],
    };
    const run = {
        tool: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ driver: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(driver, 4) }, 3),
        automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
        columnKind: JSON.stringify("utf16CodeUnits"),
        invocations: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)([invocation], 3),
        ...members,
        results: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .listOfJson */ ._9)(results, 3),
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
        runs: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .listOfJson */ ._9)([(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(run, 2)], 1),
    };
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(log, 0);
    yield "\n";
}
/** The listings that failed, a sentence for each kind. */
function gapsOf(scan) {
    const obstacles = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedBy */ .yJ)(scan).map((blocked) => `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .OBSTACLES */ .Dt[blocked.obstacle].because}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedReads */ .GM)(blocked)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(blocked.message, 300)})`);
    const listings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .notListed */ .NL)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP).map(({ type, action, kind, gaps }) => {
        const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(gaps[0].reason.message, 300);
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
    const text = (value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(value), 1000);
    const { file, environments, ...rest } = judged_by;
    return {
        ...(file === undefined ? {} : { file: text(file) }),
        ...rest,
        environments: environments.slice(0, MAXIMUM_ENVIRONMENTS).map(text),
    };
}
function warning(text) {
    return notification("warning", text);
}
function notification(level, text) {
    return { level, message: { text: (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(text) } };
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40222);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99957);



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
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)([
        stopped(`${placeOf(resource)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(messages), 400)}`),
        ...(finding.confirmed_by === undefined ? [] : [stopped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmation */ .EL)(finding.confirmed_by)), 150))]),
        ...(impact === undefined ? [] : [stopped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(impact), 150))]),
        `(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(arn), 250)})`,
    ].join(" "));
}
/** `KMS key orders in eu-central-1`. */
function placeOf({ type, name, region }) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(type)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(name), 120)}${region === "" || region === name ? "" : ` in ${region}`}`;
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

/***/ 91944:
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
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/sarif/result.js
var result = __webpack_require__(64606);
;// CONCATENATED MODULE: ./build/program/src/report/sarif/location.js


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
    const logicalLocations = [(0,result/* logicalLocation */.Nt)(resource)];
    const [first, ...rest] = locations.map(physicalLocation);
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
function physicalLocation({ file, start_line, end_line }) {
    const uri = file
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "")
        .map(segment)
        .join("/");
    return { artifactLocation: { uri }, region: { startLine: start_line, endLine: Math.max(start_line, end_line) } };
}
function related(physicalLocation, id, place) {
    return { id, physicalLocation, message: { text: (0,report_escape/* cut */.Jj)((0,report_escape/* sarifText */.BC)(place?.address ?? ""), 200) } };
}

// EXTERNAL MODULE: ./build/program/src/report/sarif/log.js
var log = __webpack_require__(35729);
// EXTERNAL MODULE: ./build/program/src/report/sarif/rule.js
var sarif_rule = __webpack_require__(99957);
;// CONCATENATED MODULE: ./build/program/src/report/sarif/sarif.js







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
    yield* (0,log/* sarifLog */.e)(scan, { results: lines, omitted, notes: omission(omitted) });
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
        message: { text: (0,result/* findingMessage */.pG)(resource, finding) },
        ...(finding.baseline_state === undefined ? {} : { baselineState: finding.baseline_state }),
        ...placesIn(resource, finding),
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        properties: (0,result/* findingProperties */.BT)(resource, finding),
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

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseInventory),
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50000);
/* harmony import */ var _collect_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23187);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33254);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59573);
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
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, where);
    const version = versioned.safeParse(value);
    if (!version.success) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${where}: this is no inventory (it has no schema_version): give an inventory.json that keyproof wrote`);
    }
    const { schema_version } = version.data;
    if (schema_version !== _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi) {
        const age = schema_version > _model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi ? "newer" : "older";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${where}: has schema_version ${schema_version}, ${age} than ${_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .INVENTORY_SCHEMA_VERSION */ .Gi}, which this version reads: collect it again with this version`);
    }
    const parsed = (0,_model_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS)(_collect_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSchemas */ .j).safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${where}: ${issue === undefined ? "not valid" : explain(issue)}`);
    }
    // Not zod's copy, which has the members in another order: what is written again has to be the same bytes.
    const inventory = value;
    if (inventory.scopes.length === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${where}: names no account and Region that was read: there is nothing to judge`);
    }
    const inconsistency = inconsistencyOf(inventory);
    if (inconsistency !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${where}: ${inconsistency}`);
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


/***/ }),

/***/ 87522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ mergeInventories),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   ro: () => (/* binding */ unreadGaps)
/* harmony export */ });
/* harmony import */ var _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94320);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79068);


/**
 * One inventory of many, as one scan of everything would have written it: places that were read twice count as they were
 * read last, and what was expected and is not there is a gap. Its time is when the first of them began to read.
 */
function mergeInventories(parts, { types, tool }, expected) {
    const notes = [];
    const newestFirst = [...parts].sort((a, b) => order(b.inventory.collected_at, a.inventory.collected_at) || order(a.name, b.name));
    const wanted = types.filter(({ name }) => parts.some(({ inventory }) => Object.hasOwn(inventory.resources, name)));
    const scopes = new Map();
    const gaps = [];
    const resources = new Map(wanted.map(({ name }) => [name, new Map()]));
    const read = new Set();
    for (const { name, inventory } of newestFirst) {
        const mine = inventory.scopes.filter((scope) => !scopes.has(placeOf(scope)));
        const again = inventory.scopes.filter((scope) => scopes.has(placeOf(scope)));
        if (again.length > 0)
            notes.push(`${name}: ${again.map(placeOf).join(", ")} was read later by another: left out`);
        for (const scope of mine)
            scopes.set(placeOf(scope), scope);
        const places = new Set(mine.map(placeOf));
        // What an account has once comes from whoever read it last and saw it.
        const counts = (type, place) => place.region === "" ? !read.has(`${type} ${place.account}`) : places.has(placeOf(place));
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
        gaps.push(...inventory.gaps.filter((gap) => places.has(placeOf(gap))));
        for (const key of globals)
            read.add(key);
        const { version } = inventory.tool;
        if (version !== tool.version)
            notes.push(`${name}: was read by version ${version}; this is ${tool.version}`);
    }
    const missing = expected === undefined ? [] : missingFrom(expected, [...scopes.values()]);
    for (const { account, region, shard } of missing) {
        notes.push(`${account} ${region}: shard ${shard} left no inventory of it`);
        scopes.set(placeOf({ account, region }), unread(account, region, wanted));
        gaps.push(...unreadGaps(account, region, `shard ${shard} left no inventory: scan it again`, wanted));
    }
    const sortedScopes = [...scopes.values()].sort((a, b) => order(placeOf(a), placeOf(b)));
    const inventory = {
        schema_version: _model_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_SCHEMA_VERSION */ .Gi,
        collected_at: newestFirst.at(-1)?.inventory.collected_at ?? "",
        tool,
        scopes: sortedScopes,
        resources: Object.fromEntries([...resources].map(([type, found]) => [type, [...found.values()].sort((a, b) => order(a.arn, b.arn))])),
        gaps: onceAnAccount(gaps, wanted, read).sort((a, b) => order(gapKey(a), gapKey(b))),
    };
    return { inventory, notes };
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
/** A place that nobody read: every listing of it is a gap. */
function unread(account, region, types) {
    return { account, partition: partitionOf(region), region, types: types.map(({ name }) => name), not_offered: [] };
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
    const there = new Set(scopes.map(placeOf));
    const accounts = new Set(scopes.map(({ account }) => account));
    return expected.include.flatMap(({ shard, accounts: targets }) => targets.flatMap(({ role_arn, regions }) => {
        const account = (0,_weight_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(role_arn) || "unknown";
        if (account === "unknown" && scopes.length > 0)
            return [];
        if (regions === undefined)
            return accounts.has(account) ? [] : [{ account, region: "unknown", shard }];
        return regions
            .filter((region) => !there.has(placeOf({ account, region })))
            .map((region) => ({ account, region, shard }));
    }));
}
/** The partition of a Region (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html). */
function partitionOf(region) {
    if (region.startsWith("cn-"))
        return "aws-cn";
    if (region.startsWith("us-gov-"))
        return "aws-us-gov";
    if (region.startsWith("eusc-"))
        return "aws-eusc";
    return "aws";
}
function placeOf({ account, region }) {
    return `${account} ${region}`;
}
function gapKey(gap) {
    return `${gap.type} ${gap.account} ${gap.region} ${gap.action}`;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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


/***/ }),

/***/ 44152:
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


/***/ })

};
