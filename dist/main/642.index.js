export const id = 642;
export const ids = [642,7475,8932];
export const modules = {

/***/ 28777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 3 modules
var caller = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/program/src/aws/clock.js
var clock = __webpack_require__(79906);
// EXTERNAL MODULE: ./build/program/src/config/config.js + 1 modules
var config_config = __webpack_require__(37693);
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/export/export.js + 2 modules
var export_export = __webpack_require__(44028);
// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
;// CONCATENATED MODULE: ./build/program/src/github/api.js
/** Loads Octokit, which no run without a pull request needs. `base_url` is `GITHUB_API_URL`. */
async function pullRequestApi(pull, token, base_url) {
    const github = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    return apiOf(github.getOctokit(token, { baseUrl: base_url }), pull);
}
function apiOf({ rest, paginate }, pull) {
    const place = { owner: pull.owner, repo: pull.repository };
    const issue = { ...place, issue_number: pull.number };
    return {
        async mergeBase() {
            const basehead = `${pull.base_sha}...${pull.head_sha}`;
            const { data } = await rest.repos.compareCommitsWithBasehead({ ...place, basehead, per_page: 1 });
            return data.merge_base_commit.sha;
        },
        async fileAt(path, ref) {
            try {
                const { data } = await rest.repos.getContent({ ...place, path, ref, mediaType: { format: "raw" } });
                // The raw form of a file is its text, whatever the type says.
                return typeof data === "string" ? data : undefined;
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return undefined;
                throw error;
            }
        },
        async entriesAt(commit) {
            const { data } = await rest.git.getTree({ ...place, tree_sha: commit, recursive: "true" });
            if (data.truncated)
                return undefined;
            return data.tree.flatMap(({ type, mode = "", sha = "", path = "" }) => type === "tree" ? [] : [{ mode, sha, path }]);
        },
        async blob(sha) {
            const { data } = await rest.git.getBlob({ ...place, file_sha: sha });
            return new Uint8Array(Buffer.from(data.content, "base64"));
        },
        async *comments() {
            const pages = paginate.iterator(rest.issues.listComments, { ...issue, per_page: 100 });
            for await (const { data } of pages) {
                for (const { id, body, user } of data)
                    yield { id, body: body ?? "", by_app: user?.type === "Bot" };
            }
        },
        async createComment(body) {
            await rest.issues.createComment({ ...issue, body });
        },
        async updateComment(comment_id, body) {
            await rest.issues.updateComment({ ...place, comment_id, body });
        },
    };
}
/** The HTTP status of what Octokit threw; undefined for another error, and where no answer came (which it calls 500). */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error))
        return undefined;
    const answered = "response" in error && error.response !== undefined;
    return answered && typeof error.status === "number" ? error.status : undefined;
}

// EXTERNAL MODULE: ./build/program/src/config/file.js
var file = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/waiver.js
var model_waiver = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/program/src/config/gate.js


/**
 * What the configuration of a change would loosen of the one before it: rules that it turns off, makes milder or measures
 * otherwise, what it waives, and what it no longer reads. Empty where it loosens nothing.
 */
function loweredGate(base, head) {
    return [
        ...rulesLowered(base, head),
        ...waiversAdded(base, head),
        ...((0,policy/* isMilder */.gJ)(base.fail_on, head.fail_on)
            ? [{ message: `fail_on ${base.fail_on} becomes ${head.fail_on}`, path: ["fail_on"] }]
            : []),
        ...(head.allow_unknown && !base.allow_unknown
            ? [{ message: "allow_unknown is on, so what could not be read passes", path: ["allow_unknown"] }]
            : []),
        ...regionsLeft(base, head),
    ];
}
function rulesLowered(base, head) {
    const after = new Map(head.rules.map((rule) => [rule.id, rule]));
    return base.rules.flatMap((before) => {
        const rule = after.get(before.id);
        const path = ["rules", before.id];
        if (rule === undefined)
            return [{ message: `rule ${before.id} off`, path }];
        const severity = (0,policy/* isMilder */.gJ)(rule.severity, before.severity)
            ? [{ message: `rule ${rule.id} ${rule.severity} in place of ${before.severity}`, path: [...path, "severity"] }]
            : [];
        const parameters = Object.entries(rule.parameter_values)
            .filter(([name, value]) => !same(value, before.parameter_values[name]))
            .map(([name, value]) => ({
            message: `rule ${rule.id}: ${name} ${shown(before.parameter_values[name])} becomes ${shown(value)}`,
            path: [...path, "parameters", name],
        }));
        const environments = (rule.environments ?? [])
            .filter((each) => !(before.environments ?? []).some((old) => same(each, old)))
            .map(({ name, severity }) => ({
            message: `rule ${rule.id} at most ${severity} in environment ${name}`,
            path: ["environments"],
        }));
        return [...severity, ...parameters, ...environments];
    });
}
/** A waiver that was there and now counts for longer is a new one. */
function waiversAdded(base, head) {
    return head.waivers
        .filter(({ problem }) => problem === undefined)
        .filter((waiver) => !base.waivers.some(({ problem, rule, expires, ...cover }) => problem === undefined &&
        rule === waiver.rule &&
        (0,model_waiver/* coverOf */.vv)(cover) === (0,model_waiver/* coverOf */.vv)(waiver) &&
        expires >= waiver.expires))
        .map(({ rule, expires, owner, where, ...cover }) => ({
        message: `waiver for ${rule} on ${(0,model_waiver/* coverOf */.vv)(cover)} until ${expires} (owner ${owner})`,
        path: ["waivers"],
        where,
    }));
}
function regionsLeft(base, head) {
    const path = ["regions"];
    if (head.regions === "all")
        return [];
    if (base.regions === "all")
        return [{ message: `Regions: ${head.regions.join(", ")} in place of all`, path }];
    const left = base.regions.filter((region) => !head.regions.includes(region));
    return left.map((region) => ({ message: `Region ${region} is not read any more`, path }));
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function shown(value) {
    return JSON.stringify(value)?.slice(0, 200) ?? "nothing";
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/own/source.js
var source = __webpack_require__(68932);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/program/src/github/base_files.js



/**
 * Files as they were where a pull request branched off, by their paths from the repository's root: a pull request must not
 * judge itself by what it changes. Read from git, or from GitHub where the checkout is shallow.
 *
 * @returns the files that were there.
 * @throws ConfigurationError where neither tells: then nothing is judged.
 */
async function filesOfBase(paths, pull, checkout, openApi) {
    const wanted = paths.map(relative);
    const commit = checkout.mergeBase(pull.base_sha, pull.head_sha);
    const local = commit === undefined ? undefined : wanted.map((path) => checkout.fileAt(path, commit));
    const texts = local?.every((text) => text !== undefined) ? local : await fromGitHub(wanted, openApi);
    return new Map(paths.flatMap((path, index) => (texts[index] == null ? [] : [[path, texts[index]]])));
}
async function fromGitHub(paths, openApi) {
    const api = await openApi();
    if (api === undefined)
        throw unreadable("the checkout is shallow, and there is no github-token");
    try {
        const commit = await api.mergeBase();
        return await Promise.all(paths.map((path) => api.fileAt(path, commit)));
    }
    catch (error) {
        const status = statusOf(error);
        throw unreadable(status === undefined ? "GitHub could not be reached" : `GitHub answered ${status}`, error);
    }
}
function unreadable(why, cause) {
    return new errors/* ConfigurationError */.j1(`The configuration of the base branch cannot be read (${why}), and a pull request is not judged by its own. Check out with fetch-depth: 0, or give the job "contents: read"; config-from: head judges by the pull request's own configuration all the same.`, { cause });
}
/** A path that stays in the repository. */
function relative(path) {
    const normal = external_node_path_.posix.normalize(path.replaceAll("\\", "/"));
    if (normal !== ".." && !normal.startsWith("../") && !external_node_path_.posix.isAbsolute(normal))
        return normal;
    throw new errors/* ConfigurationError */.j1(`"${path}" is outside of the repository, so the base branch has no such file: config-from: head reads it as it is`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/program/src/github/git.js

const MAXIMUM_BYTES = 10_000_000;
const MAXIMUM_BLOB = 64_000_000;
/** Links and submodules, in git's modes: what lies behind them is another's. */
const OUTSIDE = ["120000", "160000"];
/** The checkout in a folder. Arguments are commits and paths that were checked, and never read as options. */
function checkoutIn(folder) {
    const git = (...args) => {
        try {
            return (0,external_node_child_process_.execFileSync)("git", ["-c", `safe.directory=${folder}`, "--no-replace-objects", "--literal-pathspecs", ...args], {
                cwd: folder,
                encoding: "utf8",
                maxBuffer: MAXIMUM_BYTES,
                stdio: ["ignore", "pipe", "ignore"],
            });
        }
        catch {
            return undefined;
        }
    };
    const entries = (...args) => git("ls-tree", "--full-tree", "-z", ...args)
        ?.split("\0")
        .filter((line) => line !== "")
        .map((line) => {
        const [mode = "", , sha = ""] = line.slice(0, line.indexOf("\t")).split(" ");
        return { mode, sha, path: line.slice(line.indexOf("\t") + 1) };
    });
    return {
        has: (commit) => git("cat-file", "-e", `${commit}^{commit}`) !== undefined,
        origin: () => git("config", "--get", "remote.origin.url")?.trim(),
        entriesAt: (path, commit) => entries("-r", commit, "--", path),
        isTracked(path) {
            const steps = path.split("/");
            const above = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
            const found = entries("HEAD", "--", ...above);
            // What git does not tell is taken for a pull request's.
            return found === undefined || found.some(({ path: at, mode }) => at === path || OUTSIDE.includes(mode));
        },
        blob(sha) {
            try {
                return (0,external_node_child_process_.execFileSync)("git", ["-c", `safe.directory=${folder}`, "--no-replace-objects", "cat-file", "blob", sha], {
                    cwd: folder,
                    maxBuffer: MAXIMUM_BLOB,
                    stdio: ["ignore", "pipe", "ignore"],
                });
            }
            catch {
                return undefined;
            }
        },
        mergeBase(base_sha, head_sha) {
            if (git("rev-parse", "--is-shallow-repository")?.trim() !== "false")
                return undefined;
            const found = git("merge-base", base_sha, head_sha)?.trim();
            return found !== undefined && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
        },
        fileAt(path, commit) {
            // Without its tree, that a file is not in it says nothing.
            const names = git("ls-tree", "--full-tree", "-z", "--name-only", commit, "--", path);
            if (names === undefined)
                return undefined;
            return names === "" ? null : git("show", `${commit}:${path}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/program/src/github/base_policies.js







/** So many files of own policies are read from a base branch, each by a call of its own where GitHub is asked. */
const MAXIMUM_FILES = 300;
/**
 * The own policies that a pull request is judged by: what it brings must not judge it. Those that git tracks in its
 * repository, as they were where it branched off; those of other repositories, and those that git does not track, are the
 * workflow's, and taken as they are.
 *
 * @throws ConfigurationError where the base branch cannot be read, holds a link there, or a path is nowhere.
 */
async function judgingPolicies(paths, options) {
    const sources = [];
    for (const given of paths) {
        const { root, path } = options.repositoryOf(given);
        const checkout = checkoutIn(root);
        const tracked = !options.isElsewhere(checkout, options.pull) && isInside(path) && checkout.isTracked(path);
        const there = tracked ? undefined : readIfThere(given);
        const found = there ?? (await ofBase(options.pull, checkout, options.openApi)(path, given));
        if (found !== undefined)
            sources.push(found);
        // What a pull request adds judges after the merge; what is nowhere is a mistake.
        else if (!tracked)
            (0,source.readSource)(given);
    }
    return sources;
}
/** Whether a path is one of the repository that was asked about. */
function isInside(path) {
    return path !== "" && path !== ".." && !path.startsWith("../") && !external_node_path_.posix.isAbsolute(path);
}
/** What git does not track and is not there may be the base branch's: a pull request may have removed it. */
function readIfThere(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,source.readSource)(path) : undefined;
}
/** Which own policies a pull request changes or removes; what it adds judges after the merge, and loosens nothing. */
function policiesChanged(base, head) {
    return base.flatMap(({ path, files }) => {
        const now = head.find((source) => source.path === path);
        if (now === undefined)
            return [{ message: `own policies of ${path} are not judged by any more` }];
        return [...files]
            .filter(([name]) => !name.endsWith("_test.rego"))
            .flatMap(([name, bytes]) => {
            const after = now.files.get(name);
            if (after === undefined)
                return [{ message: `own policy ${name} of ${path} is removed` }];
            if (Buffer.compare(bytes, after) === 0)
                return [];
            return [{ message: `own policy ${name} of ${path} judges otherwise after the merge` }];
        });
    });
}
/** Reads own policies of the base branch; undefined for a path that it does not have. */
function ofBase(pull, checkout, openApi) {
    let opened;
    return async (path, given) => {
        opened ??= baseOf(pull, checkout, openApi);
        const base = await opened;
        if (!isInside(path))
            return undefined;
        const found = await base.entriesAt(path);
        if (found.length === 0)
            return undefined;
        const folder = !found.some((entry) => entry.path === path);
        const kind = folder ? "folder" : (0,source.kindOf)(path);
        const beside = kind === "wasm" ? (await Promise.all((0,source.besideWasm)(path).map((file) => base.entriesAt(file)))).flat() : [];
        const wanted = [...found, ...beside].filter(({ path: file }) => kind !== "folder" || file.endsWith(".rego"));
        if (wanted.length > MAXIMUM_FILES)
            throw new errors/* ConfigurationError */.j1(`--policies ${given}: more than ${MAXIMUM_FILES} files`);
        const files = new Map();
        for (const entry of wanted) {
            if (OUTSIDE.includes(entry.mode)) {
                throw new errors/* ConfigurationError */.j1(`--policies ${given}: ${entry.path} is a link or a submodule, so it is not followed`);
            }
            const name = folder ? entry.path.slice(path.length + 1) : external_node_path_.posix.basename(entry.path);
            files.set(name, await base.blob(entry.sha));
        }
        return { path: given, kind, files, base_branch: true };
    };
}
async function baseOf(pull, checkout, openApi) {
    const commit = checkout.mergeBase(pull.base_sha, pull.head_sha);
    if (commit !== undefined)
        return inCheckout(checkout, commit);
    const api = await openApi();
    if (api === undefined)
        throw unreadable("the checkout is shallow, and there is no github-token");
    return asking(async () => {
        const found = await api.entriesAt(await api.mergeBase());
        if (found === undefined)
            throw unreadable("it has more files than GitHub tells of");
        return {
            entriesAt: async (path) => found.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`)),
            blob: (sha) => asking(() => api.blob(sha)),
        };
    });
}
function inCheckout(checkout, commit) {
    return {
        entriesAt: async (path) => {
            const found = checkout.entriesAt(path, commit);
            if (found === undefined)
                throw unreadable("git does not tell what is in it");
            return found;
        },
        blob: async (sha) => {
            const bytes = checkout.blob(sha);
            if (bytes === undefined)
                throw unreadable("git does not give one of its files");
            return bytes;
        },
    };
}
async function asking(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        const status = statusOf(error);
        throw unreadable(status === undefined ? "GitHub could not be reached" : `GitHub answered ${status}`, error);
    }
}

;// CONCATENATED MODULE: ./build/program/src/github/base_configuration.js








/**
 * The configuration and the own policies as they were where a pull request branched off, and what those of the pull request
 * would change. A pull request that brings the first of them is judged without.
 *
 * @throws ConfigurationError where the base branch cannot be read, or what stands there is not valid.
 */
async function resolveByBase(raw, choices, options) {
    const file = raw.config ?? config_config/* DEFAULT_CONFIGURATION_FILE */.oG;
    const paths = [file, ...(raw.accounts_file === undefined ? [] : [raw.accounts_file])];
    const base = await textsOfBase(paths, options);
    const readBase = (path) => base.get(path);
    const { config: _, ...unnamed } = raw;
    const known = base.has(file) ? raw : unnamed;
    const sources = await judgingPolicies((0,config_config/* policyPaths */.ff)(known, readBase), { ...options, isElsewhere });
    const bundle = await options.bring(sources);
    const judging = (0,config_config/* resolveConfig */.pE)(known, { ...choices, rules: bundle.rules }, readBase);
    const config = { ...judging, configuration: { ...judging.configuration, base_branch: true } };
    const text = options.readHead(file);
    const own = { text, name: options.repositoryOf(file).path };
    const lowered_gate = await loweredBy(config, own, sources, async () => {
        const sources_of_head = (0,config_config/* policyPaths */.ff)(raw, options.readHead).map(source.readSource);
        const { rules } = await options.bring(sources_of_head);
        return { sources: sources_of_head, config: (0,config_config/* resolveConfig */.pE)(raw, { ...choices, rules }, options.readHead) };
    });
    return { config, bundle, lowered_gate };
}
/** The files that were there, by the paths that they were asked for by. */
async function textsOfBase(paths, { pull, repositoryOf, openApi, readHead }) {
    const found = new Map();
    for (const given of paths) {
        const { root, path } = repositoryOf(given);
        const checkout = checkoutIn(root);
        if (isElsewhere(checkout, pull)) {
            // Another repository's: the pull request cannot change it.
            const text = readHead(given);
            if (text !== undefined)
                found.set(given, text);
            continue;
        }
        const text = (await filesOfBase([path], pull, checkout, openApi)).get(path);
        if (text !== undefined)
            found.set(given, text);
    }
    return found;
}
/**
 * Whether a checkout is of a repository that the pull request cannot change: neither the one that it is for nor the one that it
 * comes from, by the URL of either, and with none of its commits. One that does not tell is taken for the pull request's.
 */
function isElsewhere(checkout, pull) {
    const origin = checkout.origin();
    const own = /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(origin ?? "")?.[1];
    if (origin === undefined || !/^(?:https?|ssh|git):|^[\w.-]+@/.test(origin) || own === undefined)
        return false;
    const { owner, repository, head_repository, base_sha, head_sha } = pull;
    // Who forked it is not known where the fork is gone, so its checkout could not be told from another repository's.
    if (head_repository === undefined)
        return false;
    const of_pull = [`${owner}/${repository}`, head_repository].map((name) => name.toLowerCase());
    return !of_pull.includes(own.toLowerCase()) && !checkout.has(base_sha) && !checkout.has(head_sha);
}
async function loweredBy(config, head, sources, resolveHead) {
    try {
        const now = await resolveHead();
        const loosened = loweredGate(config, now.config);
        const changed = policiesChanged(sources, now.sources);
        return [...(loosened.length === 0 ? [] : loosened.map(placedIn(head))), ...changed];
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const what = error instanceof errors/* PolicyError */.pn ? "policies" : "configuration";
        const message = `its ${what} cannot be used, and every scan after the merge would end with exit code 2: ${error.message}`;
        if (error instanceof errors/* PolicyError */.pn)
            return [{ message }];
        return [head.text === undefined ? { message } : { message, file: head.name, line: lineIn(error.message) ?? 1 }];
    }
}
/** Puts what is loosened on its line of the file. */
function placedIn({ text, name }) {
    if (text === undefined)
        return ({ message }) => ({ message });
    const { locate } = (0,file/* parseConfigurationFile */.If)(text, name);
    return ({ message, path, where }) => ({ message, file: name, line: lineIn(where ?? locate(path)) ?? 1 });
}
/** The line of `FILE:LINE`, at the beginning of a text. */
function lineIn(text) {
    const line = /^[^\n:]{1,500}:(\d{1,7})(?::|$)/.exec(text)?.[1];
    return line === undefined ? undefined : Number(line);
}

;// CONCATENATED MODULE: ./build/program/src/github/comment.js

/** GitHub's limit for a comment's body is 65,536 characters. */
const MAXIMUM_COMMENT = 65_000;
/**
 * Writes one comment on the pull request, and writes that one again the next time. `name` tells several of them apart.
 * Where there is none yet and nothing worth one, none is written.
 */
async function writeSticky(api, name, { body, worth_a_comment }) {
    // No text of the name can end the HTML comment that marks the body.
    const marker = `<!-- keyproof ${name.replace(/[^\w./+-]/g, "_")} -->`;
    const text = `${marker}\n${body}`;
    for await (const comment of api.comments()) {
        // Somebody may have copied the marker into a comment of their own.
        if (!comment.by_app || !comment.body.startsWith(marker))
            continue;
        if (comment.body === text)
            return "unchanged";
        try {
            await api.updateComment(comment.id, text);
            return "updated";
        }
        catch (error) {
            // Another app's: its comment is not ours to change.
            if (statusOf(error) !== 403 && statusOf(error) !== 404)
                throw error;
        }
    }
    if (!worth_a_comment)
        return "none";
    await api.createComment(text);
    return "created";
}
/** Writes the comment and gives why it could not be written, if so. */
async function commentOn(api, name, comment) {
    try {
        await writeSticky(api, name, comment);
        return undefined;
    }
    catch (error) {
        const status = statusOf(error);
        if (status === 403 || status === 404)
            return "the job needs the permission pull-requests: write";
        if (status !== undefined)
            return `GitHub answered ${status}`;
        return "GitHub could not be reached";
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/program/src/github/event.js

const sha = schemas.string().regex(/^[0-9a-f]{40,64}$/);
/** What of a pull request's event is read (https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request). */
const payload = schemas.object({
    repository: schemas.object({ name: schemas.string(), owner: schemas.object({ login: schemas.string() }) }),
    pull_request: schemas.object({
        number: schemas.int().positive(),
        base: schemas.object({ sha, ref: schemas.string() }),
        head: schemas.object({ sha, repo: schemas.object({ fork: schemas.boolean(), full_name: schemas.string().optional() }).nullable() }),
    }),
});
/** Whether a run is for a pull request. `pull_request_target` runs for the base repository, with its files. */
function isPullRequest(event_name) {
    return event_name === "pull_request";
}
/** The pull request of an event; undefined where the text does not tell one. */
function pullRequestIn(text) {
    const parsed = payload.safeParse(jsonOf(text));
    if (!parsed.success)
        return undefined;
    const { repository, pull_request } = parsed.data;
    const head_repository = pull_request.head.repo?.full_name;
    return {
        ...(head_repository === undefined ? {} : { head_repository }),
        owner: repository.owner.login,
        repository: repository.name,
        number: pull_request.number,
        base_sha: pull_request.base.sha,
        base_ref: pull_request.base.ref,
        head_sha: pull_request.head.sha,
    };
}
const forked = schemas.object({
    pull_request: schemas.object({ head: schemas.object({ repo: schemas.object({ fork: schemas.boolean() }).nullable() }) }),
});
/** Whether the pull request of an event comes from a fork, or from a repository that is gone. */
function isFromFork(text) {
    const parsed = forked.safeParse(jsonOf(text));
    return parsed.success && parsed.data.pull_request.head.repo?.fork !== false;
}
function jsonOf(text) {
    try {
        return JSON.parse(text ?? "");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/own/bring.js + 2 modules
var own_bring = __webpack_require__(7475);
// EXTERNAL MODULE: ./build/program/src/own/opa.js
var own_opa = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/program/src/pipeline.js + 73 modules
var pipeline = __webpack_require__(63426);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/redact/redactor.js
var redact_redactor = __webpack_require__(76084);
// EXTERNAL MODULE: ./build/program/src/redact/scan.js
var redact_scan = __webpack_require__(93585);
// EXTERNAL MODULE: ./build/program/src/redact/stream.js
var redact_stream = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
// EXTERNAL MODULE: ./build/program/src/report/judged_by.js
var judged_by = __webpack_require__(60210);
// EXTERNAL MODULE: ./build/program/src/report/registry.js + 44 modules
var registry = __webpack_require__(98613);
// EXTERNAL MODULE: ./build/program/src/report/text/comment.js
var comment = __webpack_require__(56356);
// EXTERNAL MODULE: ./build/program/src/report/text/summary.js
var summary = __webpack_require__(29753);
// EXTERNAL MODULE: ./build/program/src/report/text/terminal.js + 4 modules
var terminal = __webpack_require__(65537);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/reports.js
var src_reports = __webpack_require__(62345);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
;// CONCATENATED MODULE: ./build/program/src/action.js

































/**
 * GitHub shows ten annotations of a level for a step (https://docs.github.com/actions, "Workflow commands"): nine for
 * findings, and one to say that a listing failed.
 */
const MAXIMUM_ANNOTATIONS = 9;
/** So many of them may say that the gate is lowered. */
const MAXIMUM_LOWERED = 3;
/** As much of an annotation's text as a reader has patience for. */
const MAXIMUM_ANNOTATION = 1000;
/** Where the runner takes outputs and the summary from. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];
/** Runs the GitHub Action: reports, outputs and summary are written before the step fails. */
async function runAction(policies, worker) {
    try {
        process.exitCode = await execute(policies, worker);
    }
    catch (error) {
        process.exitCode = 2;
        if (error instanceof errors/* ConfigurationError */.j1)
            core/* error */.z3((0,text_escape/* cut */.Jj)(explain(error), 4000), { title: "Keyproof" });
        else {
            const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
            core/* error */.z3(`internal error: no verdict was reached\n${detail}`, { title: "Keyproof" });
        }
    }
    // What was written may still be on its way to the runner.
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    // Sockets that AWS keeps open would hold the step for minutes.
    process.exit();
}
async function execute(policies, worker) {
    const redactor = readFlag("redact") === true ? (0,redact_redactor/* createRedactor */.l)(process.env[redact_redactor/* KEY_VARIABLE */.$]) : undefined;
    if (redactor !== undefined)
        for (const stream of [process.stdout, process.stderr])
            (0,redact_stream/* redactStream */.S)(stream, redactor);
    const { config, bundle, lowered_gate } = await readConfig(policies, worker);
    const wants_comment = readFlag("comment") === true;
    const despite_gaps = readFlag("sarif-despite-gaps");
    const export_role_arns = (0,config_config/* roleArns */.de)(readList("export-role-arn") ?? [], "export-role-arn");
    const exports_findings = readFlag("export-security-hub") === true;
    if (exports_findings && export_role_arns.length === 0) {
        throw new errors/* ConfigurationError */.j1("export-security-hub writes, so it needs a role of its own: give export-role-arn");
    }
    if (exports_findings && config.plans.length + config.templates.length > 0) {
        throw new errors/* ConfigurationError */.j1("export-security-hub sends what is true of the account, and a plan is not yet: give one of them");
    }
    const reports = withDefaults(config);
    (0,src_reports/* prepareReports */.bE)(reports);
    for (const name of RUNNER_FILES)
        (0,files/* demandWritable */.U)(name, process.env[name]);
    if (config.profile !== undefined)
        process.env.AWS_PROFILE = config.profile;
    const outside = { clock: clock/* systemClock */.m, signal: new AbortController().signal };
    const judged_scan = await (0,pipeline/* judgeInventoryOrAccount */.SW)(config, {
        policies: bundle,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside,
        hcl: (0,pipeline/* hclBeside */.My)(policies),
        onNote: (note) => core/* warning */.$e((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(note), 1000), { title: "Keyproof" }),
    });
    const whole = lowered_gate.length === 0 ? judged_scan : { ...judged_scan, lowered_gate };
    const scan = redactor === undefined ? whole : (0,redact_scan/* redactScan */.j)(whole, redactor);
    const written = (0,src_reports/* writeReports */.Li)(scan, (0,src_reports/* plannedReports */.kD)(reports));
    print((0,terminal/* renderTerminal */.b)(scan, { color: true, width: 120, verbosity: verbosityOf(scan) }));
    tellLoosened(scan);
    annotate(scan);
    // The summary first: an output that was set stands, even where the step ends in an error.
    await summarize(scan);
    setOutputs(scan, written, despite_gaps);
    if (wants_comment)
        await action_comment(scan);
    const pace = (0,caller/* paceOf */.x3)(config);
    const sent = exports_findings ? await sendFindings(whole, export_role_arns, { ...outside, pace }) : true;
    if (config.shard !== undefined)
        return 0;
    const judged = (0,pipeline/* exitCode */.I$)(scan.result, config.allow_unknown);
    const code = judged === 0 && !sent ? 3 : judged;
    if (code === 1)
        core/* error */.z3(`Findings at or above ${scan.fail_on}: see the step's summary.`, { title: "Keyproof" });
    if (judged === 3) {
        core/* error */.z3(`Compliance is not established: ${missing(scan)}. The step's summary says what to do.`, {
            title: "Keyproof",
        });
    }
    return code;
}
/** Steps after this one rely on its outputs: the file may add a format, and only the workflow leaves one out. */
function withDefaults(config) {
    if (core/* getInput */.V4("format") !== "")
        return config;
    const usual = registry/* formats */.F.filter(({ on_request }) => on_request !== true).map(({ name }) => name);
    return { ...config, formats: [...new Set([...usual, ...config.formats])] };
}
/** A log of thousands of lines is read by nobody: past so many findings it gives the overview, and the reports the rest. */
const MAXIMUM_LOGGED = 300;
function verbosityOf({ resources }) {
    const findings = resources.reduce((sum, each) => sum + each.findings.length, 0);
    return findings > MAXIMUM_LOGGED ? "overview" : "everything";
}
/** The configuration, and what a pull request's own would loosen of it. */
async function readConfig(policies, worker) {
    const raw = (0,options/* gatherOptions */.yM)(({ name, kind }) => {
        if (kind === "flag")
            return readFlag(name);
        if (kind === "many")
            return readList(name);
        const text = core/* getInput */.V4(name);
        return text === "" ? undefined : text;
    });
    const choices = { formats: registry/* formats */.F, tagged_types: needs/* taggedTypes */.ks };
    const shipped = (0,src_policies/* loadPolicies */.hd)(policies);
    const opa = async () => (0,own_opa/* opaOnPath */.pt)() ?? (await Promise.all(/* import() */[__webpack_require__.e(9805), __webpack_require__.e(6006)]).then(__webpack_require__.bind(__webpack_require__, 66006))).cachedOpa();
    const bring = (sources) => (0,own_bring.bringOwn)(shipped, sources, { policies, worker, opa });
    if (!isPullRequest(process.env.GITHUB_EVENT_NAME ?? "") || configFrom() === "head") {
        const bundle = await bring((0,config_config/* policyPaths */.ff)(raw, files/* readText */.yR).map(source.readSource));
        return { config: (0,config_config/* resolveConfig */.pE)(raw, { ...choices, rules: bundle.rules }, files/* readText */.yR), bundle, lowered_gate: [] };
    }
    const head = { repositoryOf: files/* repositoryOf */._M, openApi, readHead: files/* readText */.yR, bring };
    return resolveByBase(raw, choices, { pull: pullRequest(), ...head });
}
/** Whose configuration judges a pull request: that of its base branch, unless somebody says otherwise. */
function configFrom() {
    const text = core/* getInput */.V4("config-from");
    if (text === "" || text === "base")
        return "base";
    if (text === "head")
        return text;
    throw new errors/* ConfigurationError */.j1(`input config-from: "${text}" is neither base nor head`);
}
function pullRequest() {
    const pull = pullRequestIn(eventText());
    if (pull !== undefined)
        return pull;
    throw new errors/* ConfigurationError */.j1("The event of this pull request does not tell its base commit, so the configuration of the base branch cannot be found: config-from: head judges by the pull request's own.");
}
/** GitHub's API for the pull request; undefined without a token. */
async function openApi() {
    const token = core/* getInput */.V4("github-token");
    if (token === "")
        return undefined;
    return pullRequestApi(pullRequest(), token, process.env.GITHUB_API_URL ?? "https://api.github.com");
}
/** Writes the comment. That it cannot be written is told and fails nothing: the verdicts stand. */
async function action_comment(scan) {
    if (pullRequestIn(eventText()) === undefined) {
        core/* notice */.lm("comment: true is for pull requests, and this run is for none", { title: "Keyproof" });
        return;
    }
    const api = await openApi();
    const problem = api === undefined
        ? "there is no github-token"
        : await commentOn(api, scan.category, {
            body: (0,comment/* renderComment */.wQ)(scan, MAXIMUM_COMMENT),
            worth_a_comment: (0,comment/* isWorthAComment */.Rh)(scan),
        });
    if (problem !== undefined)
        core/* warning */.$e(`The comment could not be written: ${problem}`, { title: "Keyproof" });
}
function readList(name) {
    const text = core/* getInput */.V4(name);
    return text === "" ? undefined : text.split(/[\n,]/).flatMap((item) => item.trim() || []);
}
/** Sends the verdicts to Security Hub; says what was not taken, and whether all was. What was judged stands all the same. */
async function sendFindings(scan, export_role_arns, outside) {
    const options = { export_role_arns, dry_run: false, include_passed: false };
    try {
        const { text, complete } = await (0,export_export/* exportSecurityHub */.YB)(scan, options, outside);
        print(text);
        if (!complete)
            core/* error */.z3("Security Hub did not take every finding: see the step's log.", { title: "Keyproof" });
        return complete;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        core/* error */.z3((0,text_escape/* cut */.Jj)(`Nothing was sent to Security Hub: ${error.message}`, 4000), { title: "Keyproof" });
        return false;
    }
}
function readFlag(name) {
    const text = core/* getInput */.V4(name);
    if (text === "")
        return undefined;
    if (text === "true" || text === "false")
        return text === "true";
    throw new errors/* ConfigurationError */.j1(`input ${name}: "${text}" is neither true nor false`);
}
/** Prints to the log with workflow commands switched off: names in it are written by others, and `::` would be obeyed. */
function print(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
/** Rules that are off must not be overlooked above a green run. */
function tellLoosened(scan) {
    if (!(0,judged_by/* isLoosened */.AR)(scan))
        return;
    const lines = (0,judged_by/* judgedByLines */.GA)(scan).slice(1);
    core/* warning */.$e((0,text_escape/* cut */.Jj)(lines.join("; "), MAXIMUM_ANNOTATION), {
        title: `Keyproof: less is judged than by default (${(0,text_escape/* cut */.Jj)((0,judged_by/* configurationName */.Sh)(scan), 100)})`,
    });
}
/** A gate that is lowered stands on the line of the configuration that lowers it: the first few, the comment has all. */
function tellLowered({ lowered_gate = [] }) {
    const shown = lowered_gate.slice(0, MAXIMUM_LOWERED);
    const rest = lowered_gate.length - shown.length;
    for (const [index, { message, file, line }] of shown.entries()) {
        const more = rest > 0 && index === shown.length - 1 ? `; and ${rest} more` : "";
        core/* warning */.$e((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(`${message}${more}`), MAXIMUM_ANNOTATION), {
            title: "Keyproof: this change lowers the gate",
            ...(file === undefined ? {} : { file, startLine: line ?? 1 }),
        });
    }
    return shown.length;
}
/** Annotates the worst findings that fail the step on the lines that they come from, and says how many more there are. */
function annotate(scan) {
    const failing = (0,findings/* findingsOf */.WX)(scan, "fail")
        .filter(({ finding }) => (0,policy/* atLeast */.jZ)(finding.severity, scan.fail_on))
        .filter(({ finding }) => scan.gate !== "introduced" || (0,model_scan/* isIntroduced */.gQ)(finding));
    const room = MAXIMUM_ANNOTATIONS - ((0,judged_by/* isLoosened */.AR)(scan) ? 1 : 0) - tellLowered(scan);
    const shown = failing.length > room ? room - 1 : failing.length;
    for (const { resource, rule, finding } of failing.slice(0, shown)) {
        const messages = finding.messages.slice(0, 5).join("; ");
        const [place] = finding.locations ?? [];
        core/* warning */.$e((0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(`${resource.name} (${resource.arn}): ${messages}`), MAXIMUM_ANNOTATION), {
            title: `${finding.severity}: ${rule.id}`,
            ...(place === undefined ? {} : { file: place.file, startLine: place.start_line, endLine: place.end_line }),
        });
    }
    if (failing.length > shown)
        core/* warning */.$e(`and ${failing.length - shown} more: see the step's summary`, { title: "Keyproof" });
}
/** What could not be read, by IAM action: `kms:ListKeys denied, ec2:DescribeSubnets throttled`. */
function missing(scan) {
    const failed = [...(0,findings/* notListed */.NL)(scan, findings/* isOwn */.NP), ...(0,findings/* notEvaluated */.JB)(scan, findings/* isOwn */.NP)].map(({ action, kind }) => (0,wording/* failedAction */.EE)(action, kind));
    const blocked = (0,findings/* blockedBy */.yJ)(scan).map(({ obstacle }) => wording/* OBSTACLES */.Dt[obstacle].because);
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)((0,wording/* some */.zN)([...new Set([...blocked, ...failed])], 10)), MAXIMUM_ANNOTATION);
}
/** Paths and counts only: an output that holds a masked account id would be dropped. */
function setOutputs(scan, written, despite_gaps) {
    const counts = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const pathOf = (format) => written.find(({ name }) => name === format)?.path ?? "";
    // Code scanning closes every alert that a file lacks, and after a gap the file lacks what nobody saw.
    const unsafe = scan.gaps.length > 0 && despite_gaps !== true;
    const sarif = unsafe ? "" : pathOf("sarif");
    if (unsafe && pathOf("sarif") !== "") {
        core/* warning */.$e("A listing failed, so sarif-file is not set: uploading an incomplete file would close alerts. sarif-despite-gaps: true sets it.", {
            title: "Keyproof",
        });
    }
    core/* setOutput */.uH("sarif-file", sarif);
    core/* setOutput */.uH("assessment-file", pathOf("assessment"));
    core/* setOutput */.uH("html-file", pathOf("html"));
    core/* setOutput */.uH("result", scan.result);
    core/* setOutput */.uH("failed", counts.fail);
    core/* setOutput */.uH("unknown", counts.unknown);
    core/* setOutput */.uH("passed", counts.pass);
    core/* setOutput */.uH("waived", counts.waived);
}
async function summarize(scan) {
    if (process.env.GITHUB_STEP_SUMMARY === undefined)
        return;
    await core/* summary */.z.addRaw((0,summary/* renderSummary */.B)(scan)).write();
}
/** A fork's pull request gets no OIDC token, so the usual advice on credentials would lead nowhere. */
function explain(error) {
    if (!(error instanceof errors/* NotSignedIn */.fj) || !isForkPullRequest())
        return error.message;
    return "This pull request comes from a fork: GitHub gives it no OIDC token, so it cannot sign in to AWS. Judge the last scheduled scan instead: download its inventory.json (actions/download-artifact) and give it as the input `inventory`.";
}
function isForkPullRequest() {
    const name = process.env.GITHUB_EVENT_NAME ?? "";
    // pull_request_target runs for the base repository, with its token.
    if (!name.startsWith("pull_request") || name === "pull_request_target")
        return false;
    return isFromFork(eventText());
}
/** The runner writes the event; whatever else stands there tells nothing, and must not hide the error that is explained. */
function eventText() {
    try {
        return (0,files/* readText */.yR)(process.env.GITHUB_EVENT_PATH ?? "");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ optionEntries),
/* harmony export */   Mu: () => (/* binding */ EXPORT_OPTIONS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   qt: () => (/* binding */ COMPARING_OPTIONS),
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
    accounts_file: {
        name: "accounts-file",
        kind: "one",
        value: "file",
        description: "the accounts to read: their roles, each with its Regions where they differ; also what `shards` printed",
        demo: false,
    },
    organization: {
        name: "organization",
        kind: "one",
        value: "role-name",
        description: "every active account of the organization, by the role of this name in each",
        demo: false,
    },
    shard: {
        name: "shard",
        kind: "one",
        value: "id",
        description: "scan this shard of --accounts-file; exit 0 whatever comes of it, and say so in the assessment",
        demo: false,
    },
    inventory: {
        name: "inventory",
        kind: "one",
        value: "file",
        description: "judge a saved inventory.json instead of reading an account",
        demo: false,
    },
    since: {
        name: "since",
        kind: "one",
        value: "file",
        description: "an earlier inventory.json: read again only what may have changed since, by CloudTrail's event history",
        demo: false,
    },
    max_age: {
        name: "max-age",
        kind: "one",
        value: "time",
        description: "with --since, read every fact again that is older: 12h, 30d (default 7d)",
        demo: false,
    },
    refresh: {
        name: "refresh",
        kind: "one",
        value: "what",
        description: "with --inventory and a plan or template: touched reads what the change touches, and what hangs on it, as it is now",
        demo: false,
    },
    plans: {
        name: "plan",
        kind: "many",
        value: "file",
        description: "judge the account as a Terraform plan will leave it: `terraform show -json` of one; may be repeated",
        demo: false,
    },
    terraform_dir: {
        name: "terraform-dir",
        kind: "one",
        value: "dir",
        description: "where the plan's .tf files are (default the working directory)",
        demo: false,
    },
    terraform_states: {
        name: "terraform-state",
        kind: "many",
        value: "file",
        description: "a Terraform state, which tells the lines of what is live: ids and ARNs alone are read; may be repeated",
        demo: false,
    },
    templates: {
        name: "template",
        kind: "many",
        value: "file",
        description: "judge the account as deploying a CloudFormation template will leave it, cdk.out too; may be repeated",
        demo: false,
    },
    stack: {
        name: "stack",
        kind: "one",
        value: "name",
        description: "the stack that the template is for, where CloudFormation's tags do not tell",
        demo: false,
    },
    parameters: {
        name: "parameter",
        kind: "many",
        value: "key=value",
        description: "a parameter of the template; may be repeated",
        demo: false,
    },
    baseline: {
        name: "baseline",
        kind: "one",
        value: "file",
        description: "an earlier assessment.json: what is new since then",
        demo: false,
    },
    gate: {
        name: "gate",
        kind: "one",
        value: "what",
        description: "what the exit code counts: introduced or all (default introduced with a plan, template or baseline, else all)",
        demo: false,
    },
    config: {
        name: "config",
        kind: "one",
        value: "file",
        description: "the configuration file (default .keyproof.yml, where there is one)",
    },
    policies: {
        name: "policies",
        kind: "many",
        value: "path",
        description: "own policies to judge by too: a folder of .rego, a .wasm, or a bundle of `opa build -t wasm`; may be repeated",
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
        value: "name[=path]",
        description: "a report to write, to the output directory or to a file of its own; may be repeated (default sarif, assessment, inventory, summary and html; also cbom, register, csv, junit, markdown, ocsf, oscal, sarif-full)",
    },
    redact: {
        name: "redact",
        kind: "flag",
        description: "replace account ids by stand-ins in reports, on the terminal, in the log and in errors",
    },
    api_rate_share: {
        name: "api-rate-share",
        kind: "one",
        value: "share",
        description: "how much of AWS's request quotas to use, from 0.01 to 1 (default 0.5)",
        demo: false,
    },
    account_quotas: {
        name: "account-quotas",
        kind: "flag",
        description: "ask Service Quotas for the account's own request quotas, and keep the pace by those",
        demo: false,
    },
    region_timeout: {
        name: "region-timeout",
        kind: "one",
        value: "minutes",
        description: "give a Region up that has not answered for so long (default 10)",
        demo: false,
    },
    category: {
        name: "category",
        kind: "one",
        value: "name",
        description: "tells this analysis from others in code scanning (default keyproof/<account>)",
    },
};
/** What compares a scan with the account as it is, or with an earlier one: only a scan of its own takes them. */
const COMPARING_OPTIONS = [
    "plans",
    "terraform_dir",
    "terraform_states",
    "templates",
    "stack",
    "parameters",
    "baseline",
    "gate",
];
/** The options of exports, which write: no scan has them. `export security-hub` is an action's input too. */
const EXPORT_OPTIONS = {
    export_role_arns: {
        name: "export-role-arn",
        kind: "many",
        value: "arn",
        description: "a role that may write, one for each account; may be repeated",
    },
    dry_run: { name: "dry-run", kind: "flag", description: "send nothing; print what would be sent" },
};
const optionEntries = Object.entries(OPTIONS);
/** Builds the options from whatever gives their values; `undefined` stands for "not given". */
function gatherOptions(givenFor) {
    const given = optionEntries.map(([key, option]) => [key, givenFor(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 59573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ NotSignedIn),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** The user's input cannot be used as it is: says what, where, and what to do. Printed without a stack, exit code 2. */
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
/** Nothing says who to be in AWS, or where: advice on it depends on where the program runs. */
class NotSignedIn extends ConfigurationError {
    name = "NotSignedIn";
}
/** For the end of a switch over a union: a member without a case does not compile. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** What is wrong in own policies themselves, so that whoever only checks them can tell it from what is not there. */
class PolicyError extends ConfigurationError {
}


/***/ }),

/***/ 7475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringOwn: () => (/* binding */ bringOwn),
  readParts: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/own/bundle.js
var bundle = __webpack_require__(39397);
// EXTERNAL MODULE: ./build/program/src/own/opa.js
var own_opa = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/program/src/own/stage.js + 1 modules
var stage = __webpack_require__(69888);
;// CONCATENATED MODULE: ./build/program/src/own/compile.js







/** Files of the library that policies are built with, and not what their tests have in common. */
function isLibrary(file) {
    return !file.endsWith("_test.rego") && file !== "testing.rego";
}
const MAXIMUM_ERRORS = 20;
const complaints = schemas.object({
    errors: schemas.array(schemas.object({
        message: schemas.string(),
        location: schemas.object({ file: schemas.string(), row: schemas.number() }).optional(),
    })),
});
/**
 * Compiles Rego to WASM, with what a policy may use and no more: the builtins that the host offers, which reach nothing
 * outside, and the shipped libraries.
 *
 * @throws PolicyError with file and line of what OPA finds wrong.
 */
function compileRego(opa, { path, files }, entrypoints, policies) {
    return (0,stage/* withStage */.L)(path, files, policies, isLibrary, (stage) => {
        checkRego(opa, stage);
        const args = ["--capabilities", "capabilities.json", ...entrypoints.flatMap((each) => ["--entrypoint", each])];
        const built = (0,own_opa/* runOpa */.Qt)(opa, stage.folder, [
            "build",
            "--target",
            "wasm",
            ...args,
            "--output",
            "bundle.tar.gz",
            stage.lib,
            stage.own,
        ]);
        if (built.status !== 0)
            throw new errors/* PolicyError */.pn(stage.shown(`opa build: ${(built.stderr || built.stdout).trim()}`));
        const wasm = (0,bundle/* filesInBundle */.F)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(stage.folder, "bundle.tar.gz")), path).get("policy.wasm");
        if (wasm === undefined)
            throw new errors/* ConfigurationError */.j1(`${path}: opa build made no policy.wasm`);
        return wasm;
    });
}
/** As `opa check --strict`, with the schema of what a policy is shown, so that a misspelt facet is found. */
function checkRego(opa, { folder, lib, own, shown }) {
    const args = ["--strict", "--schema", "schema.json", "--capabilities", "capabilities.json", "--format", "json"];
    const { status, stdout, stderr } = (0,own_opa/* runOpa */.Qt)(opa, folder, ["check", ...args, lib, own]);
    if (status === 0)
        return;
    const parsed = complaints.safeParse(parseJson(stdout) ?? parseJson(stderr));
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1(shown(`opa check: ${(stderr || stdout).trim().slice(0, 2000)}${olderOpa(stderr)}`));
    const lines = parsed.data.errors.map(({ message, location }) => {
        const where = location === undefined ? "" : `${location.file}:${location.row}: `;
        return shown(`${where}${message}${hintFor(message)}`);
    });
    const more = lines.length > MAXIMUM_ERRORS ? [`and ${lines.length - MAXIMUM_ERRORS} more`] : [];
    throw new errors/* PolicyError */.pn([...lines.slice(0, MAXIMUM_ERRORS), ...more].join("\n"));
}
function olderOpa(text) {
    return text.includes("rego_v1") || text.includes("unknown flag")
        ? ". This takes OPA 1.0 or later: `opa version` tells which it is."
        : "";
}
/** OPA names a builtin that the host does not offer as any other unknown function. */
function hintFor(message) {
    if (!message.includes("undefined function"))
        return "";
    return ". Keyproof's policies have OPA's builtins without those that reach out (http.send, net.*, opa.runtime), read a clock, or match regular expressions: data.scan.collected_at is the time";
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/program/src/own/load.js + 1 modules
var load = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/program/src/own/metadata.js
var metadata = __webpack_require__(22972);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/program/src/own/worker.js
var own_worker = __webpack_require__(56715);
;// CONCATENATED MODULE: ./build/program/src/own/process.js



const LIMITS = { megabytes: 1024, milliseconds: 300_000, bytes: 200_000_000 };
/** So much is asked of one process at once, in characters of input and in questions. */
const MAXIMUM_INPUT = 32_000_000;
const MAXIMUM_QUESTIONS = 50_000;
const TOO_LONG = "it took too long";
/** Has each module looked into, in a process of its own. @param worker as for `ownJudge`. */
function lookInside(modules, worker, limits) {
    return modules.map((module) => {
        const { lines, end } = start({ modules: [packed(module)], data: {}, ...(limits && { limits }) }, worker, LIMITS);
        const [line] = lines;
        if (line === undefined || "outcome" in line)
            return { refusal: end };
        return line;
    });
}
/**
 * Judges by own policies in a process, which whatever they do ends at the most. A rule at which it ended is not asked again.
 *
 * @param worker the module that answers as `judgeOwn` does (src/own/worker.ts) when it is started with its argument.
 */
function ownJudge(worker, own_limits, limits = LIMITS) {
    const gave_up = new Map();
    return (request) => {
        const outcomes = [];
        let ended_at;
        while (outcomes.length < request.questions.length) {
            const questions = portion(request.questions, outcomes.length);
            const task = {
                ...(own_limits === undefined ? {} : { limits: own_limits }),
                modules: request.modules.map(packed),
                data: request.data,
                questions: [...questions],
                gave_up: Object.fromEntries(gave_up),
            };
            const { lines, end } = start(task, worker, limits);
            outcomes.push(...heard(questions, lines, gave_up));
            const unanswered = questions[lines.length];
            if (unanswered === undefined)
                continue;
            // A process may end for what has nothing to do with it: where it ends twice, it is the rule.
            if (ended_at !== outcomes.length && end !== TOO_LONG) {
                ended_at = outcomes.length;
                continue;
            }
            gave_up.set(unanswered.rule, `${end}, and it is not asked again`);
            outcomes.push({ failure: gave_up.get(unanswered.rule) ?? end });
        }
        return outcomes;
    };
}
/** What was answered in order; a rule that will not be asked again is remembered. */
function heard(questions, lines, gave_up) {
    return lines.map((line, index) => {
        if (!("outcome" in line))
            return { failure: "it gave no answer" };
        const rule = questions[index]?.rule;
        if (!line.again && rule !== undefined && "failure" in line.outcome)
            gave_up.set(rule, line.outcome.failure);
        return line.outcome;
    });
}
function portion(questions, from) {
    let to = from;
    for (let length = 0; to < questions.length && to - from < MAXIMUM_QUESTIONS; to += 1) {
        length += questions[to]?.input.length ?? 0;
        if (length > MAXIMUM_INPUT && to > from)
            break;
    }
    return questions.slice(from, to);
}
function packed({ source, sha256, wasm, asks }) {
    return { source, sha256, wasm: Buffer.from(wasm).toString("base64"), asks: [...asks] };
}
/** Runs the process to its end: the whole lines that it wrote, and how it ended. */
function start(task, worker, limits) {
    const { stdout, signal, status, error } = (0,external_node_child_process_.spawnSync)(process.execPath, [`--max-old-space-size=${limits.megabytes}`, (0,external_node_url_.fileURLToPath)(worker), own_worker/* OWN_ARGUMENT */.X], {
        input: JSON.stringify(task),
        env: {},
        stdio: ["pipe", "pipe", "ignore"],
        maxBuffer: limits.bytes,
        timeout: limits.milliseconds,
        killSignal: "SIGKILL",
    });
    const lines = stdout.toString("utf8").split("\n").slice(0, -1);
    return { lines: lines.map((line) => JSON.parse(line)), end: endOf(signal, status, error) };
}
function endOf(signal, status, error) {
    const code = error !== undefined && "code" in error ? error.code : undefined;
    if (code === "ENOBUFS")
        return "its answers have no end";
    if (code === "ETIMEDOUT")
        return TOO_LONG;
    return `the process that asked it ended with ${signal ?? status ?? code}`;
}

;// CONCATENATED MODULE: ./build/program/src/own/bring.js







/** The shipped policies together with own ones, compiled, looked into and validated. @throws as `readOwn` and `withOwn`. */
async function bringOwn(shipped, sources, places) {
    if (sources.length === 0)
        return shipped;
    return (0,load/* withOwn */.L)(shipped, await readParts(sources, places), ownJudge(places.worker));
}
function readParts(sources, { policies, worker, opa = own_opa/* opaNeeded */.Y1 }) {
    const work = {
        compile: async (source, entrypoints) => compileRego(await opa(), source, entrypoints, policies),
        look: (modules) => lookInside(modules, worker),
        libraries: librariesIn(policies),
        builtins: builtinsIn(policies),
    };
    return (0,load/* readOwn */.j)(sources, work);
}
/** The packages of the shipped libraries. */
function librariesIn(policies) {
    const lib = new URL("lib/", policies);
    return (0,external_node_fs_.readdirSync)(lib)
        .filter(isLibrary)
        .flatMap((file) => (0,metadata/* packageIn */.s)((0,external_node_fs_.readFileSync)(new URL(file, lib), "utf8"), file)?.path.join(".") ?? []);
}
const capabilities = schemas.object({ builtins: schemas.array(schemas.object({ name: schemas.string() })) });
function builtinsIn(policies) {
    const text = (0,external_node_fs_.readFileSync)(new URL("capabilities.json", policies), "utf8");
    return capabilities.parse(JSON.parse(text)).builtins.map(({ name }) => name);
}


/***/ }),

/***/ 51331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ runOpa),
/* harmony export */   Y1: () => (/* binding */ opaNeeded),
/* harmony export */   pt: () => (/* binding */ opaOnPath)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);




/** Longer than this no compiling takes. */
const MAXIMUM_MILLISECONDS = 120_000;
/**
 * The `opa` on PATH; undefined where there is none. Folders that PATH names from the working directory are passed over: a
 * checkout could bring a program of that name.
 */
function opaOnPath(path = process.env.PATH ?? "") {
    const names = process.platform === "win32" ? ["opa.exe"] : ["opa"];
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
        .flatMap((folder) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
        .find(isProgram);
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** @throws ConfigurationError that says what to install. */
function opaNeeded(path = process.env.PATH) {
    const found = opaOnPath(path);
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1("--policies: Rego has to be compiled, and there is no `opa` on PATH. Install Open Policy Agent 1.0 or later (https://www.openpolicyagent.org/docs#1-download-opa), or give a bundle that was built where there is one: opa build -t wasm -e keyproof/TYPE/NAME FOLDER");
}
/** Runs OPA in a folder, with nothing of this process's environment. */
function runOpa(opa, folder, args) {
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(opa, args, {
        cwd: folder,
        encoding: "utf8",
        env: { HOME: folder, PATH: "" },
        maxBuffer: 1 << 27,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: MAXIMUM_MILLISECONDS,
        killSignal: "SIGKILL",
    });
    if (error === undefined)
        return { status, stdout, stderr };
    const code = "code" in error ? error.code : error.message;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${opa} cannot be run, or does not end: ${code}`, { cause: error });
}


/***/ }),

/***/ 68932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besideWasm: () => (/* binding */ besideWasm),
/* harmony export */   kindOf: () => (/* binding */ kindOf),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);




const MAXIMUM_FILES = 1_000;
const MAXIMUM_FILE_BYTES = 1_000_000;
const MAXIMUM_BINARY_BYTES = 32_000_000;
/**
 * Reads what somebody brings as own policies.
 *
 * @throws ConfigurationError for what is not there, is none of them, is too large, or holds a link.
 */
function readSource(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (status === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${path}: there is no such file or folder`);
    const kind = status.isDirectory() ? "folder" : kindOf(path);
    if (kind === "folder")
        return { path, kind, files: status.isDirectory() ? regoBelow(path) : oneFile(path, MAXIMUM_FILE_BYTES) };
    const binary = oneFile(path, MAXIMUM_BINARY_BYTES);
    return { path, kind, files: kind === "bundle" ? binary : new Map([...binary, ...besides(path)]) };
}
/** What a file is, by its name; a single file of Rego is a folder with one. @throws ConfigurationError for any other. */
function kindOf(path) {
    if (path.endsWith(".wasm"))
        return "wasm";
    if (path.endsWith(".tar.gz") || path.endsWith(".tgz"))
        return "bundle";
    if (path.endsWith(".rego"))
        return "folder";
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${path}: this is neither a folder of .rego files, a .wasm, nor a bundle of \`opa build -t wasm\` (.tar.gz)`);
}
/** Where a .wasm's METADATA stands, which WASM has no place for: in the file of the same name beside it. */
function besideWasm(path) {
    const stem = path.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).length);
    return [`${stem}.json`, `${stem}.rego`];
}
function besides(path) {
    return besideWasm(path).flatMap((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false }) === undefined ? [] : [...oneFile(file, MAXIMUM_FILE_BYTES)]);
}
function oneFile(path, maximum) {
    return new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), readPlain(path, maximum)]]);
}
function regoBelow(root) {
    const files = new Map();
    const folders = [""];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name } of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).sort(byName)) {
            seen += 1;
            if (seen > MAXIMUM_FILES) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--policies ${root}: more than ${MAXIMUM_FILES} files: name the folder that is meant`);
            }
            // `.git`, `.keyproof.yml`: what begins with a dot is no policy.
            if (name.startsWith(".") || name === "node_modules")
                continue;
            const place = folder === "" ? name : `${folder}/${name}`;
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place));
            if (status.isDirectory())
                folders.push(place);
            else if (status.isSymbolicLink())
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)}: this is a link, so it is not followed`);
            else if (name.endsWith(".rego"))
                files.set(place, readPlain((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place), MAXIMUM_FILE_BYTES));
        }
    }
    return files;
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
/** As `readBytes`, of what is no link: what is brought is to be seen where it is. */
function readPlain(path, maximum) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: this is a link, so it is not followed`);
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(path, maximum);
    if (bytes === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: there is no such file`);
    return bytes;
}


/***/ }),

/***/ 69888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ withStage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/program/src/collect/schemas.js
var schemas = __webpack_require__(23187);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/program/src/link/relations.js + 23 modules
var relations = __webpack_require__(64877);
;// CONCATENATED MODULE: ./build/program/src/own/input_schema.js


/**
 * The JSON Schema of a policy's `input`: one member per resource type, with its collected and its derived facets. Used
 * by `opa check --strict -s`, so that a policy with a misspelt member does not build.
 */
function inputSchema(types) {
    const members = Object.entries((0,relations/* withDerived */.G)(types)).map(([type, schema]) => [type, schema.optional()]);
    return json_schema_processors/* toJSONSchema */.bl(classic_schemas.strictObject(Object.fromEntries(members)), { target: "draft-7" });
}

;// CONCATENATED MODULE: ./build/program/src/own/stage.js






/** Where own policies lie while OPA works on them: no message that it gives holds the name otherwise. */
const STAGE = "keyproof-own-policies";
/**
 * Lays out own policies, and what they may import, for OPA. `wanted` says which of the shipped library files come along.
 *
 * @param policies the directory of the built policies.
 */
function withStage(path, files, policies, wanted, work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "keyproof-own-"));
    const write = (place, content) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, place)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, place), content);
    };
    try {
        const lib = (0,external_node_url_.fileURLToPath)(new URL("lib/", policies));
        for (const file of (0,external_node_fs_.readdirSync)(lib).filter(wanted))
            write(`lib/${file}`, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(lib, file)));
        for (const [file, content] of files)
            write(`${STAGE}/${file}`, content);
        const capabilities = (0,external_node_fs_.readFileSync)(new URL("capabilities.json", policies), "utf8");
        write("capabilities.json", capabilities);
        write("schema.json", JSON.stringify(inputSchema(schemas/* resourceSchemas */.j)));
        const prefix = path.endsWith(".rego")
            ? path.slice(0, Math.max(0, path.lastIndexOf("/") + 1))
            : `${path.replace(/\/+$/, "")}/`;
        return work({
            capabilities,
            folder,
            write,
            lib: "lib",
            own: STAGE,
            shown: (text) => text.replaceAll(`${STAGE}/`, () => prefix),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 56715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ OWN_ARGUMENT),
/* harmony export */   judgeOwn: () => (/* binding */ judgeOwn)
/* harmony export */ });
/* unused harmony export ownTask */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94380);



/** The argument by which the worker's module knows that it is to judge by own policies. */
const OWN_ARGUMENT = "own-policies";
const module = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    wasm: zod__WEBPACK_IMPORTED_MODULE_2__.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64"))),
    asks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(), entrypoint: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
});
/** What the process is asked, on stdin: to look into modules, or to judge by them. */
const ownTask = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    limits: zod__WEBPACK_IMPORTED_MODULE_2__.object({ milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__.number(), all_milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__.number(), bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number() }).optional(),
    modules: zod__WEBPACK_IMPORTED_MODULE_2__.array(module),
    data: zod__WEBPACK_IMPORTED_MODULE_2__.unknown(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(), input: zod__WEBPACK_IMPORTED_MODULE_2__.string() })).optional(),
    gave_up: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.string()).optional(),
});
/**
 * The process in which somebody else's WASM is loaded and asked: whoever starts it limits its memory and its time. A line of
 * JSON for each module or question, written before the next is begun, so that it can be told at which one it ended.
 */
async function judgeOwn() {
    // A policy can print; what it prints is for nobody.
    for (const name of ["log", "error"])
        console[name] = () => undefined;
    const { modules, data, questions, gave_up = {}, limits } = ownTask.parse(JSON.parse(await stdin()));
    if (questions === undefined)
        for (const each of modules)
            tell(said(each, limits));
    else {
        const asked = { modules, data, questions };
        (0,_evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .askOwn */ .CJ)(asked, new Map(Object.entries(gave_up)), (outcome, again) => tell({ outcome, again }), limits);
    }
    process.exit(0);
}
function said(each, limits) {
    try {
        return (0,_evaluate_own_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .lookInto */ .OW)(each, limits);
    }
    catch (error) {
        return { refusal: error instanceof Error ? error.message : String(error) };
    }
}
/** All of it: to read it at once fails where the other end has not written yet. */
async function stdin() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(zod__WEBPACK_IMPORTED_MODULE_2__["instanceof"](Buffer).parse(chunk));
    return Buffer.concat(chunks).toString("utf8");
}
/** Where nobody changes it, a wait for its change is a pause. */
const never = new Int32Array(new SharedArrayBuffer(4));
/** A pipe may take a part of a line only, or nothing while it is full. */
function tell(line) {
    let rest = Buffer.from(`${JSON.stringify(line)}\n`);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== "EAGAIN")
                throw error;
            Atomics.wait(never, 0, 0, 5);
        }
    }
}


/***/ }),

/***/ 76084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ KEY_VARIABLE),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The environment variable with the key that makes stand-ins the same from run to run (docs/decisions/018-redaction.md). */
const KEY_VARIABLE = "KEYPROOF_REDACT_KEY";
/**
 * What may hold an account id, and before it what only looks like one: UUIDs, digests, ids of EC2's. An access key id holds the
 * account's id in another base (its last eight characters aside), so it goes too. Twelve digits in a longer number are none.
 * No alternative can match in two ways, so nothing backtracks.
 */
const CANDIDATE = new RegExp([
    "(?<uuid>(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z]))",
    "(?<digest>(?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z]))",
    "(?<ec2>(?<=[a-z]-)[0-9a-f]{17}(?![0-9A-Za-z]))",
    "(?<access_key>(?<![0-9A-Za-z])(?:AKIA|ASIA)[A-Z2-7]{12,28}(?![0-9A-Za-z]))",
    "(?<dashed>(?<![\\d-])\\d{4}-\\d{4}-\\d{4}(?![\\d-]))",
    "(?<id>(?<!\\d)\\d{12}(?!\\d))",
].join("|"), "g");
/** So many texts are remembered, up to such a length. */
const MAXIMUM_RECENT = 20_000;
const MAXIMUM_LENGTH = 200;
const ID = /(?<!\d)\d{12}(?!\d)/g;
/** What no text without an id has: twelve digits in a row or in three groups, or an access key. Spares the rest the closer look. */
const MAYBE = /\d{12}|\d{4}-\d{4}-\d{4}|A[KS]IA/;
/**
 * A redactor that numbers ids as they come, `000000000001` first; with a key, stand-ins follow from the id and the key alone
 * (HMAC-SHA-256), and are the same from run to run, whatever accounts come or go. Without the key nobody can go back: a plain
 * hash could be undone by trying all 10^12 ids.
 */
function createRedactor(given_key) {
    const key = given_key === "" ? undefined : given_key;
    const stand_ins = new Map();
    const taken = new Set();
    const standInFor = (id) => {
        const known = stand_ins.get(id);
        if (known !== undefined)
            return known;
        for (let attempt = 0;; attempt += 1) {
            const own = key === undefined ? numbered(stand_ins.size + 1 + attempt) : keyed(key, id, attempt);
            // Two accounts must not become one, and no account another real one of the same text.
            if (taken.has(own))
                continue;
            stand_ins.set(id, own);
            taken.add(own);
            return own;
        }
    };
    const masked = (id) => (taken.has(id) ? id : standInFor(id));
    // The same principals and ARNs come again and again.
    const recent = new Map();
    const redacted = (text) => text.replaceAll(CANDIDATE, (match, ...rest) => {
        const found = rest.at(-1);
        if (found.id !== undefined)
            return masked(match);
        if (found.dashed !== undefined)
            return masked(match.replaceAll("-", "")).replace(/^(.{4})(.{4})/, "$1-$2-");
        if (found.access_key !== undefined)
            return `${match.slice(0, 4)}${standInFor(match).padStart(match.length - 4, "0")}`;
        // What only looks like an id is one all the same where the account is known.
        return match.replace(ID, (id) => stand_ins.get(id) ?? id);
    });
    return {
        introduce: (ids) => {
            for (const id of ids)
                if (/^\d{12}$/.test(id))
                    masked(id);
            recent.clear();
        },
        text: (text) => {
            if (text.length < 12 || !MAYBE.test(text))
                return text;
            const known = recent.get(text);
            if (known !== undefined)
                return known;
            const own = redacted(text);
            if (recent.size >= MAXIMUM_RECENT)
                recent.clear();
            if (text.length <= MAXIMUM_LENGTH)
                recent.set(text, own);
            return own;
        },
    };
}
/** Low numbers, which no account has been seen to have, are told at a glance from real ids. */
function numbered(number) {
    return String(number).padStart(12, "0");
}
function keyed(key, id, attempt) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${id} ${attempt}`).digest();
    return numbered(Number(digest.readBigUInt64BE() % 100000000n));
}


/***/ }),

/***/ 93585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   j: () => (/* binding */ redactScan)
/* harmony export */ });
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44152);

/**
 * A scan without account ids, for every report. Not the reports' texts are redacted but what they are made of, since they derive
 * hashes of it: the fingerprint of a finding on a known key would tell the account to whoever tries all 10^12.
 */
function redactScan(scan, redactor) {
    introduceAccounts(scan, redactor);
    const redacted = redactValue(scan, redactor);
    const rules = new Map(redacted.rules.map((rule) => [rule.id, rule]));
    const originals = new Set(scan.resources);
    for (const resource of redacted.resources) {
        // One without an id in it is the original, and has its fingerprints.
        if (!originals.has(resource))
            resource.findings = resource.findings.map((each) => fingerprinted(each, resource, rules));
    }
    // Stand-ins may stand in another order than what they stand for.
    const resources = [...redacted.resources].sort((a, b) => (`${a.type} ${a.arn}` < `${b.type} ${b.arn}` ? -1 : 1));
    return { ...redacted, resources, redacted: true };
}
function fingerprinted(finding, { arn }, rules) {
    const rule = rules.get(finding.rule);
    return rule === undefined ? finding : { ...finding, fingerprint: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule, arn) };
}
/** In the order of the ids, which keeps a report's order, and makes stand-ins of a lone account the same from scan to scan. */
function introduceAccounts({ inventory }, redactor) {
    redactor.introduce([...new Set(inventory.scopes.map(({ account }) => account))].sort());
}
/**
 * The same value with every text in it redacted, names of members too. A part without an id stays the object that it is, so that
 * the copy of a large scan takes little; a resource or a fact that stands in it twice stays one.
 */
function redactValue(value, redactor) {
    const done = new Map();
    const visit = (given) => {
        if (typeof given === "string")
            return redactor.text(given);
        // An id without quotes, as a policy may have one.
        if (typeof given === "number" && given >= 1e11 && given < 1e12 && Number.isInteger(given)) {
            return Number(redactor.text(String(given)));
        }
        // What a function will give, nobody can redact here.
        if (typeof given === "function")
            throw new Error("a scan holds data, and no function");
        if (typeof given !== "object" || given === null)
            return given;
        const earlier = done.get(given);
        if (earlier !== undefined)
            return earlier;
        const made = copyOf(given, redactor, visit);
        if ("arn" in given || "status" in given)
            done.set(given, made);
        return made;
    };
    return visit(value);
}
/** A copy with its parts redacted; the object itself where none of them changes. */
function copyOf(given, redactor, visit) {
    if (Array.isArray(given)) {
        const list = given.map(visit);
        return list.some((each, index) => each !== given[index]) ? list : given;
    }
    if (given instanceof Map)
        return new Map([...given].map(([name, member]) => [visit(name), visit(member)]));
    if (given instanceof Set)
        return new Set([...given].map(visit));
    if (Symbol.iterator in given)
        return asTheyCome(given, visit);
    const entries = Object.entries(given);
    const copies = entries.map(([name, member]) => [redactor.text(name), visit(member)]);
    const changed = copies.some(([name, member], index) => name !== entries[index]?.[0] || member !== entries[index]?.[1]);
    return changed ? Object.fromEntries(copies) : given;
}
/** What makes its parts as they are asked for goes on doing so. */
function asTheyCome(parts, visit) {
    return {
        *[Symbol.iterator]() {
            for (const part of parts)
                yield visit(part);
        },
    };
}


/***/ }),

/***/ 38796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redactStream)
/* harmony export */ });
/** Takes account ids out of all that a stream is given, whichever part of the program writes it. */
function redactStream(stream, redactor) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) => {
        const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
        return write(redactor.text(text), ...rest);
    };
}


/***/ }),

/***/ 62345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   bE: () => (/* binding */ prepareReports),
/* harmony export */   kD: () => (/* binding */ plannedReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56425);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59573);
/* harmony import */ var _report_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98613);




/**
 * The reports that a configuration asks for: those of the output directory, then those with a path of their own.
 *
 * @throws ConfigurationError where two would be one file.
 */
function plannedReports({ formats: names, output_dir, report_files, }) {
    const wanted = new Set(names.flatMap((name) => [name, ...(_report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F.find((each) => each.name === name)?.with ?? [])]));
    const inDirectory = _report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F
        .filter(({ name }) => wanted.has(name))
        .map((format) => ({ format, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output_dir, format.file), where: `--output-dir ${output_dir}` }));
    const own = report_files.flatMap(({ format: name, path }) => {
        const format = _report_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F.find((each) => each.name === name);
        return format === undefined ? [] : [{ format, path, where: `--format ${name}=${path}` }];
    });
    const planned = [...inDirectory, ...own];
    const taken = new Map();
    for (const report of planned) {
        const place = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(report.path);
        const other = taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${report.where}: ${other.format.name} is written to that file too: give each report a file of its own`);
        }
        taken.set(place, report);
    }
    return planned;
}
/** Proves that every report can be written, before anything is read. Makes nothing. */
function prepareReports(config) {
    const planned = plannedReports(config);
    if (planned.length > config.report_files.length)
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareDirectory */ .v)(config.output_dir);
    for (const { path, where } of planned.slice(planned.length - config.report_files.length))
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareFile */ .qD)(path, where);
}
/** Writes reports, all or none, each made while it is written. Returns the path of each by its format's name, in order. */
function writeReports(scan, planned) {
    function* files() {
        for (const { format, path, where } of planned)
            yield { path, where, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), text: format.render(scan) };
    }
    const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(files());
    return planned.map(({ format, path }, index) => ({ name: format.name, path: paths[index] ?? path }));
}


/***/ }),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rr: () => (/* binding */ csvRow),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony export csvCell */
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
/** What makes a spreadsheet take a cell for a formula, in the forms of full width too. */
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;
/** A row of a CSV file (RFC 4180). */
function csvRow(texts) {
    return `${texts.map(csvCell).join(",")}\r\n`;
}
/**
 * A quoted cell of a CSV file. One that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV
 * Injection"), and so does what would begin a cell where semicolons divide them, as in much of Europe.
 */
function csvCell(text) {
    const parts = visible(text).split(";");
    const inert = parts.map((part) => {
        const start = part.length - part.trimStart().length;
        const own = part.slice(start).replace(/^"+/, "");
        return FORMULA.test(own) ? `${part.slice(0, start)}'${part.slice(start)}` : part;
    });
    return `"${inert.join(";").replaceAll('"', '""')}"`;
}
/** Text for an XML element or a quoted attribute, of characters that XML 1.0 takes. One line. */
function xmlText(text) {
    return htmlText(text);
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

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
const TOOL = { name: "keyproof", version: "0.1.0" };


/***/ })

};
