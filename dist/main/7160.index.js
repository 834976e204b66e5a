export const id = 7160;
export const ids = [7160];
export const modules = {

/***/ 57160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ HSM_LOG_ACTIONS),
  l: () => (/* binding */ readHsmLog)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/program/src/aws/failure.js
var failure = __webpack_require__(61182);
// EXTERNAL MODULE: ./build/program/src/aws/services/cloudhsm.js
var cloudhsm = __webpack_require__(65558);
// EXTERNAL MODULE: ./build/program/src/aws/services/cloudwatch_logs.js
var cloudwatch_logs = __webpack_require__(92271);
;// CONCATENATED MODULE: ./build/program/src/hsm_log/record.js
/** A longer record is none of CloudHSM's: they have some 400 characters. */
const MAXIMUM_RECORD = 10_000;
/**
 * The fields in the order in which "Interpreting AWS CloudHSM audit logs" has them
 * (https://docs.aws.amazon.com/cloudhsm/latest/userguide/interpreting-audit-logs.html). What a user chose comes last, so that a
 * name cannot pass for a field before it.
 */
const FIELDS = [
    "Time",
    "Sequence No",
    "Reboot counter",
    "Command Type(hex)",
    "Opcode",
    "Session Handle",
    "Response",
    "Log type",
    "User Name",
    "User Type",
    "Priv/Secret Key Handle",
    "Public Key Handle",
];
/** Reads one event of a log stream; undefined for what is no record of CloudHSM's. `ingested` is in milliseconds. */
function parseRecord(message, ingested) {
    if (message.length > MAXIMUM_RECORD)
        return undefined;
    const text = message.trimStart();
    if (text.startsWith("{"))
        return certificateRecord(text, ingested);
    const fields = text.includes("\n") ? fieldsOfLines(text) : fieldsOfLine(text);
    const opcode = nameOf(fields.get("Opcode"));
    const response = fields.get("Response");
    if (opcode === undefined || response === undefined)
        return undefined;
    const sequence = wholeNumber(fields.get("Sequence No"));
    const reboots = wholeNumber(fields.get("Reboot counter"));
    return {
        time: timeOf(fields.get("Time")) ?? ingested,
        opcode,
        response,
        succeeded: response.startsWith("0:") || response.startsWith("0 "),
        ...(sequence === undefined ? {} : { sequence }),
        ...(reboots === undefined ? {} : { reboot_counter: Number(reboots) }),
        ...present("session", fields.get("Session Handle")),
        ...present("user", fields.get("User Name")),
        ...present("user_type", nameOf(fields.get("User Type"))),
        ...handle("key_handle", fields.get("Priv/Secret Key Handle")),
        ...handle("public_key_handle", fields.get("Public Key Handle")),
    };
}
/** A line each, `Name : value`. Of a name that stands twice, the first counts. */
function fieldsOfLines(text) {
    const fields = new Map();
    for (const line of text.split("\n")) {
        const at = line.indexOf(":");
        const name = line.slice(0, Math.max(0, at)).trim();
        const field = FIELDS.find((each) => each === name);
        if (field !== undefined && !fields.has(field))
            fields.set(field, line.slice(at + 1).trim());
    }
    return fields;
}
/** All in one line, in the order of the fields: a value ends where the name of a later field begins. */
function fieldsOfLine(text) {
    const fields = new Map();
    const places = [];
    let from = 0;
    for (const field of FIELDS) {
        const start = text.indexOf(field, from);
        if (start < 0)
            continue;
        const colon = text.indexOf(":", start + field.length);
        if (colon < 0 || text.slice(start + field.length, colon).trim() !== "")
            continue;
        places.push({ field, start, value: colon + 1 });
        from = colon + 1;
    }
    for (const [index, { field, value }] of places.entries()) {
        fields.set(field, text.slice(value, places[index + 1]?.start).trim());
    }
    return fields;
}
/** `{"object_handle": 4631…, "op_code": "CreateObject", "response": "OK", "attributes": null, "timestamp": 1725482483671}` */
function certificateRecord(text, ingested) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== "object" || value === null)
        return undefined;
    const { op_code, response, timestamp, object_handle } = value;
    if (typeof op_code !== "string" || typeof response !== "string")
        return undefined;
    return {
        time: typeof timestamp === "number" && Number.isFinite(timestamp) ? timestamp : ingested,
        opcode: op_code,
        response,
        succeeded: response === "OK",
        ...(typeof object_handle === "number" ? { key_handle: String(object_handle) } : {}),
    };
}
/** `CN_LOGIN (0xd)` -> `CN_LOGIN`. */
function nameOf(text) {
    const name = text?.split(" ", 1)[0];
    return name === undefined || name === "" ? undefined : name;
}
/** `01/24/18 00:39:23.172777, usecs:1516754363172777`: the microseconds count. */
function timeOf(text) {
    const at = text?.indexOf("usecs:") ?? -1;
    const micros = at < 0 ? undefined : wholeNumber(text?.slice(at + 6));
    const time = micros === undefined ? Number.NaN : Number(micros / 1000n);
    // Later than this there are no dates.
    return time >= 0 && time <= 8.64e15 ? time : undefined;
}
/** Decimal, or hexadecimal after `0x`. */
function wholeNumber(text) {
    const trimmed = text?.trim() ?? "";
    return /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(trimmed) ? BigInt(trimmed) : undefined;
}
function present(name, value) {
    return (value === undefined ? {} : { [name]: value });
}
/** A handle of 0 is no key. */
function handle(name, value) {
    return present(name, value === "0" ? undefined : value);
}

;// CONCATENATED MODULE: ./build/program/src/hsm_log/opcodes.js
/**
 * Every Opcode of "AWS CloudHSM audit log reference"
 * (https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm-audit-log-reference.html), and those that its examples and
 * former editions have: CN_CREATE_APPLIANCE_USER, CN_SESSION_CLOSE.
 */
const DEEDS = {
    CN_LOGIN: "login",
    CN_LOGOUT: "logout",
    CN_APP_FINALIZE: "logout",
    CN_CLOSE_SESSION: "logout",
    CN_SESSION_CLOSE: "logout",
    CN_CREATE_USER: "user_made",
    CN_CREATE_CO: "user_made",
    CN_CREATE_APPLIANCE_USER: "user_made",
    CN_DELETE_USER: "user_removed",
    CN_CHANGE_PSWD: "password_changed",
    CN_SET_M_VALUE: "quorum_changed",
    CN_APPROVE_TOKEN: "quorum_token",
    CN_DELETE_TOKEN: "quorum_token",
    CN_GET_TOKEN: "quorum_token",
    CN_GENERATE_KEY: "key_made",
    CN_GENERATE_KEY_PAIR: "key_made",
    CN_DERIVE_KEY: "key_made",
    CN_CREATE_OBJECT: "key_imported",
    CN_UNWRAP_KEY: "key_imported",
    CN_WRAP_KEY: "key_exported",
    CN_NIST_AES_WRAP: "key_exported",
    CN_DESTROY_OBJECT: "key_deleted",
    CN_TOMBSTONE_OBJECT: "key_deleted",
    CN_MODIFY_OBJECT: "key_changed",
    CN_SHARE_OBJECT: "key_shared",
    CN_INSERT_MASKED_OBJECT_USER: "key_synchronized",
    CN_EXTRACT_MASKED_OBJECT_USER: "key_synchronized",
    CN_BACKUP_BEGIN: "backup",
    CN_BACKUP_END: "backup",
    CN_RESTORE_BEGIN: "backup",
    CN_RESTORE_END: "backup",
    CN_CERT_AUTH_STORE_CERT: "certificate",
    CN_INIT_TOKEN: "initialized",
    CN_INIT_DONE: "initialized",
    CN_GEN_KEY_ENC_KEY: "initialized",
    CN_GEN_PSWD_ENC_KEY: "initialized",
    CN_FIPS_RAND: "other",
};
/** The operations of "Certificate storage audit logs", which are JSON in a stream named by the cluster. */
const CERTIFICATE_OPERATIONS = ["CreateObject", "DestroyObject", "SetAttributeValues"];
/** What an Opcode does; undefined for one that this version does not know. */
function deedOf(opcode) {
    if (CERTIFICATE_OPERATIONS.includes(opcode))
        return "certificate";
    return Object.hasOwn(DEEDS, opcode) ? DEEDS[opcode] : undefined;
}
/** The names of every Opcode that is known. */
const OPCODES = Object.keys(DEEDS);

;// CONCATENATED MODULE: ./build/program/src/hsm_log/summary.js

/** What is listed record by record: what changes who may do what, or what becomes of keys. Of the others there are counts. */
const LISTED = [
    "user_made",
    "user_removed",
    "password_changed",
    "quorum_changed",
    "quorum_token",
    "key_exported",
    "key_imported",
    "key_deleted",
    "key_shared",
    "key_changed",
    "backup",
    "certificate",
    "initialized",
];
/** So many records of one kind and stream are listed, and so many users, gaps and reboots; the rest are counted. */
const MAXIMUM_LISTED = 1_000;
const MAXIMUM_USERS = 10_000;
/** Sessions of a stream whose user is remembered; the oldest is forgotten first. */
const MAXIMUM_SESSIONS = 10_000;
/** As much of a text as is kept: names of users have 31 characters, responses some 80. */
const MAXIMUM_TEXT = 200;
/** Tells what happened from records as they come. What it holds is bounded, however many there are. */
function createSummarizer() {
    const streams = new Map();
    const opcodes = new Map();
    const logins = new Map();
    const listed = new Map();
    const done = new Map();
    const left_out = {};
    const gaps = [];
    const reboots = [];
    let records = 0;
    let gap_count = 0;
    let unreadable = 0;
    let example;
    function stateOf(stream) {
        const found = streams.get(stream);
        if (found !== undefined)
            return found;
        const made = {
            records: 0,
            first: undefined,
            last: undefined,
            first_sequence: undefined,
            sequence: undefined,
            reboot_counter: undefined,
            sessions: new Map(),
        };
        streams.set(stream, made);
        return made;
    }
    /** "There should be no gaps in the Sequence No values"; after a reboot they may begin again. */
    function follow(stream, state, { time, sequence, reboot_counter }) {
        const rebooted = reboot_counter !== undefined && state.reboot_counter !== undefined && reboot_counter !== state.reboot_counter;
        if (rebooted && reboots.length < MAXIMUM_LISTED) {
            reboots.push({ stream, time: iso(time), from: state.reboot_counter ?? 0, to: reboot_counter ?? 0 });
        }
        if (reboot_counter !== undefined)
            state.reboot_counter = reboot_counter;
        if (sequence === undefined)
            return;
        const before = state.sequence;
        state.first_sequence ??= sequence;
        state.sequence = sequence;
        if (before === undefined || sequence === before + 1n || sequence === before)
            return;
        const begins_again = sequence < before;
        if (begins_again && (rebooted ? sequence === 0n : false))
            return;
        gap_count += 1;
        if (gaps.length >= MAXIMUM_LISTED)
            return;
        gaps.push({
            stream,
            after: hex(before),
            before: hex(sequence),
            missing: begins_again ? "unknown" : String(sequence - before - 1n),
            time: iso(time),
        });
    }
    function countLogin(stream, record) {
        const user = summary_short(record.user ?? "");
        const user_type = summary_short(record.user_type ?? "");
        const response = record.succeeded ? "" : summary_short(record.response);
        const key = JSON.stringify([user, user_type, response]);
        const found = logins.get(key);
        if (found !== undefined) {
            found.count += 1;
            found.first = Math.min(found.first, record.time);
            found.last = Math.max(found.last, record.time);
            found.streams.add(stream);
        }
        else if (logins.size < MAXIMUM_USERS) {
            const { time, succeeded } = record;
            logins.set(key, {
                user,
                user_type,
                succeeded,
                response,
                count: 1,
                first: time,
                last: time,
                streams: new Set([stream]),
            });
        }
        else
            left_out.logins = (left_out.logins ?? 0) + 1;
    }
    /** Who is logged in by which session. A logout may come from another session, so it ends none but its own. */
    function followSession({ sessions }, { opcode, succeeded, session, user }) {
        if (session === undefined || !succeeded)
            return;
        if (opcode !== "CN_LOGIN") {
            sessions.delete(session);
            return;
        }
        sessions.delete(session);
        sessions.set(session, summary_short(user ?? ""));
        const [oldest] = sessions.keys();
        if (sessions.size > MAXIMUM_SESSIONS && oldest !== undefined)
            sessions.delete(oldest);
    }
    function list(deed, stream, state, record) {
        const by = record.session === undefined ? undefined : state.sessions.get(record.session);
        const who = JSON.stringify([deed, by ?? "", record.succeeded]);
        if (done.has(who) || done.size < MAXIMUM_USERS)
            done.set(who, (done.get(who) ?? 0) + 1);
        const key = `${deed} ${stream}`;
        const own = listed.get(key) ?? [];
        listed.set(key, own);
        if (own.length >= MAXIMUM_LISTED) {
            left_out[deed] = (left_out[deed] ?? 0) + 1;
            return;
        }
        const { time, opcode, succeeded, response, user, user_type, key_handle, public_key_handle, session } = record;
        own.push({
            time: iso(time),
            stream,
            opcode: summary_short(opcode),
            succeeded,
            response: summary_short(response),
            ...(user === undefined ? {} : { user: summary_short(user) }),
            ...(user_type === undefined ? {} : { user_type: summary_short(user_type) }),
            ...(key_handle === undefined ? {} : { key_handle: summary_short(key_handle) }),
            ...(public_key_handle === undefined ? {} : { public_key_handle: summary_short(public_key_handle) }),
            ...(session === undefined ? {} : { session: summary_short(session) }),
            ...(by === undefined ? {} : { by }),
        });
    }
    return {
        add(stream, record, message) {
            const state = stateOf(stream);
            if (record === undefined) {
                unreadable += 1;
                example ??= summary_short(message);
                return;
            }
            records += 1;
            state.records += 1;
            state.first = Math.min(state.first ?? record.time, record.time);
            state.last = Math.max(state.last ?? record.time, record.time);
            follow(stream, state, record);
            const opcode = summary_short(record.opcode);
            // Names that nobody documents are bounded too.
            if (opcodes.has(opcode) || opcodes.size < MAXIMUM_LISTED)
                opcodes.set(opcode, (opcodes.get(opcode) ?? 0) + 1);
            const deed = deedOf(record.opcode);
            if (deed === "login")
                countLogin(stream, record);
            if (deed === "login" || deed === "logout")
                followSession(state, record);
            else if (deed !== undefined && LISTED.includes(deed))
                list(deed, stream, state, record);
        },
        finish: () => ({
            records,
            opcodes: Object.fromEntries([...opcodes].sort(([a], [b]) => (a < b ? -1 : 1))),
            unknown_opcodes: [...opcodes.keys()].filter((opcode) => deedOf(opcode) === undefined).sort(),
            unreadable: { count: unreadable, ...(example === undefined ? {} : { example }) },
            streams: [...streams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stream, state]) => streamSummary(stream, state)),
            logins: [...logins.values()].map(loginsOf).sort(byUser),
            listed: byDeed(listed),
            done_by: doneBy(done),
            left_out,
            gaps: gaps.sort(byTime),
            gap_count,
            reboots: reboots.sort(byTime),
        }),
    };
}
function streamSummary(stream, { records, first, last, first_sequence }) {
    return {
        stream,
        records,
        ...(first === undefined ? {} : { first: iso(first) }),
        ...(last === undefined ? {} : { last: iso(last) }),
        ...(first_sequence === undefined ? {} : { first_sequence: hex(first_sequence) }),
    };
}
function loginsOf({ first, last, streams, ...rest }) {
    return { ...rest, first: iso(first), last: iso(last), streams: streams.size };
}
function byUser(a, b) {
    return Number(a.succeeded) - Number(b.succeeded) || b.count - a.count || (a.user < b.user ? -1 : 1);
}
function byTime(a, b) {
    if (a.time !== b.time)
        return a.time < b.time ? -1 : 1;
    return a.stream < b.stream ? -1 : 1;
}
function byDeed(listed) {
    const found = {};
    for (const deed of LISTED) {
        const own = [...listed].filter(([key]) => key.startsWith(`${deed} `)).flatMap(([, each]) => each);
        if (own.length > 0)
            found[deed] = own.sort(byTime);
    }
    return found;
}
function doneBy(done) {
    const found = {};
    for (const [who, count] of done) {
        const [deed, by, succeeded] = JSON.parse(who);
        found[deed] = [...(found[deed] ?? []), { by, succeeded, count }];
    }
    for (const own of Object.values(found))
        own.sort((a, b) => b.count - a.count || (a.by < b.by ? -1 : 1));
    return found;
}
function iso(time) {
    return new Date(time).toISOString();
}
/** As the log writes it. */
function hex(value) {
    return `0x${value.toString(16)}`;
}
function summary_short(text) {
    return text.length <= MAXIMUM_TEXT ? text : text.slice(0, MAXIMUM_TEXT);
}

;// CONCATENATED MODULE: ./build/program/src/hsm_log/read.js






/** The actions that reading a log needs, each with what its IAM policy can be narrowed to. */
const HSM_LOG_ACTIONS = {
    [cloudhsm/* describeClusters */.Pm.action]: "*",
    [cloudwatch_logs/* describeLogGroups */.Ag.action]: "*",
    [cloudwatch_logs/* describeLogStreams */.Ds.action]: "arn:aws:logs:*:*:log-group:/aws/cloudhsm/*",
    [cloudwatch_logs/* getLogEvents */.Ac.action]: "arn:aws:logs:*:*:log-group:/aws/cloudhsm/*",
};
const DAY = 86_400_000;
/** Streams that are read at once: a page is a megabyte. */
const AT_ONCE = 2;
/** CloudWatch Logs updates the time of a stream's last event "typically in less than an hour", at times later. */
const LATE = DAY;
/** The first record of an HSM comes minutes after its cluster or its log group is made. */
const SOON = 3_600_000;
/** Reads the log of a cluster page by page, and keeps of it what is told. Never throws for what AWS refuses. */
async function readHsmLog({ account, caller }, request, now) {
    const { cluster_id, region, since, until } = request;
    const log_group = `/aws/cloudhsm/${cluster_id}`;
    const not_seen = [];
    const refused = (what, failure) => {
        not_seen.push({ what, why: `${failure.reason.action} ${failure.reason.kind}: ${failure.reason.message}` });
    };
    const cluster = await clusterOf();
    const group = await groupOf();
    const summarizer = createSummarizer();
    const streams = group === undefined ? [] : await streamsOf();
    if (group !== undefined) {
        not_seen.push(...notKept(group, cluster, request, now));
        not_seen.push(...withoutStream(cluster?.hsm_ids ?? [], streams));
    }
    const budget = { left: request.max_events };
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const reading = streams.filter(({ last }) => last === undefined || last + LATE >= since);
    await Promise.all(reading.map((stream) => limit(readStream, stream)));
    const summary = summarizer.finish();
    not_seen.push(...withoutBeginning(summary, streams, request), ...notUnderstood(summary));
    return {
        cluster_id,
        account,
        region,
        since: read_iso(since),
        until: read_iso(until),
        log_group,
        ...(cluster?.created === undefined ? {} : { cluster_created: read_iso(cluster.created) }),
        ...summary,
        not_seen,
    };
    async function clusterOf() {
        const input = { Filters: { clusterIds: [cluster_id] } };
        const answer = await caller.call(region, cloudhsm/* describeClusters */.Pm, input).catch(failure/* asFailure */.h_);
        if (answer instanceof failure/* CallFailed */.Ep) {
            refused("when the cluster was made, and which HSMs it has", answer);
            return undefined;
        }
        const found = answer.Clusters?.find(({ ClusterId }) => ClusterId === cluster_id);
        if (found === undefined) {
            const why = `${region} of the account has no cluster of this id any more, or never had`;
            not_seen.push({ what: "when the cluster was made, and which HSMs it has", why });
            return undefined;
        }
        const created = found.CreateTimestamp === undefined ? undefined : new Date(found.CreateTimestamp).getTime();
        return { created, hsm_ids: (found.Hsms ?? []).flatMap(({ HsmId }) => HsmId ?? []) };
    }
    async function groupOf() {
        const whole = { from: read_iso(since), until: read_iso(until) };
        for await (const page of caller.pages(region, cloudwatch_logs/* describeLogGroups */.Ag, { logGroupNamePrefix: log_group })) {
            if (page instanceof failure/* CallFailed */.Ep) {
                refused("the log", page);
                return undefined;
            }
            const found = page.find(({ logGroupName }) => logGroupName === log_group);
            if (found !== undefined)
                return { created: found.creationTime, retention_in_days: found.retentionInDays };
        }
        const why = `there is no log group ${log_group}: none was ever written, or somebody deleted it`;
        not_seen.push({ what: "the log", why, ...whole });
        return undefined;
    }
    async function streamsOf() {
        const found = [];
        for await (const page of caller.pages(region, cloudwatch_logs/* describeLogStreams */.Ds, { logGroupName: log_group })) {
            if (page instanceof failure/* CallFailed */.Ep) {
                refused(found.length === 0 ? "the log's streams" : "some of the log's streams", page);
                break;
            }
            for (const { logStreamName, firstEventTimestamp, lastEventTimestamp } of page) {
                if (logStreamName === undefined)
                    continue;
                found.push({ name: logStreamName, first: firstEventTimestamp, last: lastEventTimestamp });
            }
        }
        return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** All pages of a stream; it ends where the token of a page is the one that it was asked by. */
    async function readStream({ name }) {
        let nextToken;
        let last = since;
        for (;;) {
            if (budget.left <= 0) {
                const why = `more than ${request.max_events} events: --max-events reads more, a later --since fewer`;
                not_seen.push({ what: `the rest of ${name}`, why, from: read_iso(last), until: read_iso(until) });
                return;
            }
            const page = await caller
                .call(region, cloudwatch_logs/* getLogEvents */.Ac, {
                logGroupName: log_group,
                logStreamName: name,
                startTime: since,
                endTime: until,
                startFromHead: true,
                ...(nextToken === undefined ? {} : { nextToken }),
            })
                .catch(failure/* asFailure */.h_);
            if (page instanceof failure/* CallFailed */.Ep) {
                const why = `${page.reason.action} ${page.reason.kind}: ${page.reason.message}`;
                not_seen.push({ what: `the rest of ${name}`, why, from: read_iso(last), until: read_iso(until) });
                return;
            }
            for (const { message = "", timestamp = last } of page.events ?? []) {
                last = timestamp;
                summarizer.add(name, parseRecord(message, timestamp), message);
            }
            budget.left -= page.events?.length ?? 0;
            const token = page.nextForwardToken;
            if (token === undefined || token === nextToken)
                return;
            nextToken = token;
        }
    }
}
/** The time before the log group was made, and what its retention has removed since. */
function notKept({ created, retention_in_days }, cluster, { since, until }, now) {
    const lived = Math.max(since, cluster?.created ?? since);
    const found = [];
    const before = (end, why) => {
        if (lived >= end)
            return;
        found.push({ what: "the log", why, from: read_iso(lived), until: read_iso(Math.min(end, until)) });
    };
    if (created !== undefined)
        before(created - SOON, `the log group was made on ${read_iso(created)}, and holds nothing from before`);
    if (retention_in_days !== undefined) {
        const why = `CloudWatch Logs keeps this log for ${retention_in_days} days: what is older is deleted`;
        before(now - retention_in_days * DAY, why);
    }
    return found;
}
function withoutStream(hsm_ids, streams) {
    const named = new Set(streams.map(({ name }) => name));
    return hsm_ids
        .filter((id) => !named.has(id))
        .map((id) => ({ what: `HSM ${id}`, why: "the log has no stream of its name" }));
}
/** A stream that begins in the time that was asked for, and not with its first record. */
function withoutBeginning(summary, streams, { since }) {
    return summary.streams.flatMap(({ stream, first, first_sequence }) => {
        if (first === undefined || first_sequence === undefined || first_sequence === "0x0")
            return [];
        const own = streams.find(({ name }) => name === stream)?.first;
        // Older records may be there, and were not asked for.
        if (own === undefined || own < since)
            return [];
        const why = `its first record is number ${first_sequence}, not 0x0: the ones before it are gone or never arrived`;
        return [{ what: `the beginning of ${stream}`, why, until: first }];
    });
}
/** What arrived and does not tell: records that are missing between others, and what this version cannot read. */
function notUnderstood({ gaps, gap_count, unreadable, unknown_opcodes }) {
    const streams = [...new Set(gaps.map(({ stream }) => stream))];
    return [
        ...(gap_count === 0
            ? []
            : [
                {
                    what: `records of ${streams.slice(0, 20).join(", ")}`,
                    why: "sequence numbers are missing: see below which",
                },
            ]),
        ...(unreadable.count === 0
            ? []
            : [{ what: `${unreadable.count} events`, why: "they are no records of CloudHSM's that this version can read" }]),
        ...(unknown_opcodes.length === 0
            ? []
            : [
                {
                    what: `what ${unknown_opcodes.slice(0, 20).join(", ")} did`,
                    why: "this version does not know these commands",
                },
            ]),
    ];
}
function read_iso(time) {
    return new Date(time).toISOString();
}


/***/ })

};
