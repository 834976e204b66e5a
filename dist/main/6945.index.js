export const id = 6945;
export const ids = [6945];
export const modules = {

/***/ 25904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/program/src/aws/caller.js + 2 modules
var caller = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/program/src/aws/clock.js
var clock = __webpack_require__(79906);
// EXTERNAL MODULE: ./build/program/src/config/config.js + 2 modules
var config_config = __webpack_require__(70722);
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

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
;// CONCATENATED MODULE: ./build/program/src/config/gate.js

/**
 * What the configuration of a change would loosen of the one before it, a sentence each: rules that it turns off, makes
 * milder or measures otherwise, what it waives, and what it no longer reads. Empty where it loosens nothing.
 */
function loweredGate(base, head) {
    return [
        ...rulesLowered(base, head),
        ...waiversAdded(base, head),
        ...((0,policy/* isMilder */.gJ)(base.fail_on, head.fail_on) ? [`fail_on ${base.fail_on} becomes ${head.fail_on}`] : []),
        ...(head.allow_unknown && !base.allow_unknown ? ["allow_unknown is on, so what could not be read passes"] : []),
        ...regionsLeft(base, head),
    ];
}
function rulesLowered(base, head) {
    const after = new Map(head.rules.map((rule) => [rule.id, rule]));
    return base.rules.flatMap((before) => {
        const rule = after.get(before.id);
        if (rule === undefined)
            return [`rule ${before.id} off`];
        const severity = (0,policy/* isMilder */.gJ)(rule.severity, before.severity)
            ? [`rule ${rule.id} ${rule.severity} in place of ${before.severity}`]
            : [];
        const parameters = Object.entries(rule.parameter_values)
            .filter(([name, value]) => !same(value, before.parameter_values[name]))
            .map(([name, value]) => `rule ${rule.id}: ${name} ${shown(before.parameter_values[name])} becomes ${shown(value)}`);
        const environments = (rule.environments ?? [])
            .filter((each) => !(before.environments ?? []).some((old) => same(each, old)))
            .map(({ name, severity }) => `rule ${rule.id} at most ${severity} in environment ${name}`);
        return [...severity, ...parameters, ...environments];
    });
}
/** A waiver that was there and now counts for longer is a new one. */
function waiversAdded(base, head) {
    return head.waivers
        .filter(({ problem }) => problem === undefined)
        .filter((waiver) => !base.waivers.some(({ problem, rule, resource, expires }) => problem === undefined && rule === waiver.rule && resource === waiver.resource && expires >= waiver.expires))
        .map(({ rule, resource, expires, owner }) => `waiver for ${rule} on ${resource} until ${expires} (owner ${owner})`);
}
function regionsLeft(base, head) {
    if (head.regions === "all")
        return [];
    if (base.regions === "all")
        return [`Regions: ${head.regions.join(", ")} in place of all`];
    const left = base.regions.filter((region) => !head.regions.includes(region));
    return left.map((region) => `Region ${region} is not read any more`);
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function shown(value) {
    return JSON.stringify(value)?.slice(0, 200) ?? "nothing";
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/program/src/github/git.js

const MAXIMUM_BYTES = 10_000_000;
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
    return {
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

;// CONCATENATED MODULE: ./build/program/src/github/base_configuration.js





/**
 * The configuration as it was where a pull request branched off, and what the pull request's own would loosen of it. A
 * pull request that brings the first configuration is judged without one.
 *
 * @throws ConfigurationError where the base branch cannot be read, or what stands there is not valid.
 */
async function resolveByBase(raw, choices, { pull, workspace, openApi, readHead }) {
    const file = raw.config ?? config_config/* DEFAULT_CONFIGURATION_FILE */.oG;
    const paths = [file, ...(raw.accounts_file === undefined ? [] : [raw.accounts_file])];
    const base = await filesOfBase(paths, pull, checkoutIn(workspace), openApi);
    const { config: _, ...unnamed } = raw;
    const judging = (0,config_config/* resolveConfig */.pE)(base.has(file) ? raw : unnamed, choices, (path) => base.get(path));
    const config = { ...judging, configuration: { ...judging.configuration, base_branch: true } };
    return { config, lowered_gate: loweredBy(config, () => (0,config_config/* resolveConfig */.pE)(raw, choices, readHead)) };
}
function loweredBy(config, resolveHead) {
    try {
        return loweredGate(config, resolveHead());
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return [
            `its configuration cannot be used, and every scan after the merge would end with exit code 2: ${error.message}`,
        ];
    }
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
;// CONCATENATED MODULE: ./build/program/src/github/event.js

const sha = schemas.string().regex(/^[0-9a-f]{40,64}$/);
/** What of a pull request's event is read (https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request). */
const payload = schemas.object({
    repository: schemas.object({ name: schemas.string(), owner: schemas.object({ login: schemas.string() }) }),
    pull_request: schemas.object({
        number: schemas.int().positive(),
        base: schemas.object({ sha, ref: schemas.string() }),
        head: schemas.object({ sha, repo: schemas.object({ fork: schemas.boolean() }).nullable() }),
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
    return {
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
// EXTERNAL MODULE: ./build/program/src/pipeline.js + 61 modules
var pipeline = __webpack_require__(96570);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
// EXTERNAL MODULE: ./build/program/src/report/judged_by.js
var judged_by = __webpack_require__(60210);
// EXTERNAL MODULE: ./build/program/src/report/registry.js + 29 modules
var registry = __webpack_require__(67072);
// EXTERNAL MODULE: ./build/program/src/report/text/comment.js
var comment = __webpack_require__(56356);
// EXTERNAL MODULE: ./build/program/src/report/text/summary.js
var summary = __webpack_require__(29753);
// EXTERNAL MODULE: ./build/program/src/report/text/terminal.js + 4 modules
var terminal = __webpack_require__(65537);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/action.js


























/**
 * GitHub shows ten annotations of a level for a step (https://docs.github.com/actions, "Workflow commands"): nine for
 * findings, and one to say that a listing failed.
 */
const MAXIMUM_ANNOTATIONS = 9;
/** As much of an annotation's text as a reader has patience for. */
const MAXIMUM_ANNOTATION = 1000;
/** Where the runner takes outputs and the summary from. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];
const SARIF_FILE = "results.sarif";
const ASSESSMENT_FILE = "assessment.json";
const HTML_FILE = "report.html";
/** Runs the GitHub Action: reports, outputs and summary are written before the step fails. */
async function runAction(policies) {
    try {
        process.exitCode = await execute(policies);
    }
    catch (error) {
        process.exitCode = 2;
        if (error instanceof errors/* ConfigurationError */.j1)
            core/* error */.z3((0,report_escape/* cut */.Jj)(explain(error), 4000), { title: "Keyproof" });
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
async function execute(policies) {
    const bundle = (0,src_policies/* loadPolicies */.hd)(policies);
    const { config, lowered_gate } = await readConfig(bundle.rules);
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
    (0,files/* prepareDirectory */.v)(config.output_dir);
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
        onNote: (note) => core/* warning */.$e((0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(note), 1000), { title: "Keyproof" }),
    });
    const scan = lowered_gate.length === 0 ? judged_scan : { ...judged_scan, lowered_gate };
    const chosen = registry/* formats */.F.filter(({ name, on_request }) => {
        // Steps after this one rely on its outputs: the file may add a format, and only the workflow leaves one out.
        return config.formats.includes(name) || (core/* getInput */.V4("format") === "" && on_request !== true);
    });
    const written = (0,files/* writeFiles */.hV)(config.output_dir, (0,pipeline/* renderAll */.Yl)(scan, chosen));
    print((0,terminal/* renderTerminal */.b)(scan, { color: true, width: 120, verbosity: verbosityOf(scan) }));
    tellLoosened(scan);
    annotate(scan);
    // The summary first: an output that was set stands, even where the step ends in an error.
    await summarize(scan);
    setOutputs(scan, written, despite_gaps);
    if (wants_comment)
        await action_comment(scan);
    const pace = (0,caller/* paceOf */.x3)(config);
    const sent = exports_findings ? await sendFindings(scan, export_role_arns, { ...outside, pace }) : true;
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
/** A log of thousands of lines is read by nobody: past so many findings it gives the overview, and the reports the rest. */
const MAXIMUM_LOGGED = 300;
function verbosityOf({ resources }) {
    const findings = resources.reduce((sum, each) => sum + each.findings.length, 0);
    return findings > MAXIMUM_LOGGED ? "overview" : "everything";
}
/** The configuration, and what a pull request's own would loosen of it. */
async function readConfig(rules) {
    const raw = (0,options/* gatherOptions */.yM)(({ name, kind }) => {
        if (kind === "flag")
            return readFlag(name);
        if (kind === "many")
            return readList(name);
        const text = core/* getInput */.V4(name);
        return text === "" ? undefined : text;
    });
    const choices = { rules, formats: registry/* formats */.F, tagged_types: needs/* taggedTypes */.ks };
    if (!isPullRequest(process.env.GITHUB_EVENT_NAME ?? "") || configFrom() === "head") {
        return { config: (0,config_config/* resolveConfig */.pE)(raw, choices, files/* readText */.yR), lowered_gate: [] };
    }
    return resolveByBase(raw, choices, { pull: pullRequest(), workspace: process.cwd(), openApi, readHead: files/* readText */.yR });
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
        core/* error */.z3((0,report_escape/* cut */.Jj)(`Nothing was sent to Security Hub: ${error.message}`, 4000), { title: "Keyproof" });
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
    core/* warning */.$e((0,report_escape/* cut */.Jj)(lines.join("; "), MAXIMUM_ANNOTATION), {
        title: `Keyproof: less is judged than by default (${(0,report_escape/* cut */.Jj)((0,judged_by/* configurationName */.Sh)(scan), 100)})`,
    });
}
/** Annotates the worst findings that fail the step on the lines that they come from, and says how many more there are. */
function annotate(scan) {
    const failing = (0,findings/* findingsOf */.WX)(scan, "fail")
        .filter(({ finding }) => (0,policy/* atLeast */.jZ)(finding.severity, scan.fail_on))
        .filter(({ finding }) => scan.gate !== "introduced" || (0,model_scan/* isIntroduced */.gQ)(finding));
    const room = MAXIMUM_ANNOTATIONS - ((0,judged_by/* isLoosened */.AR)(scan) ? 1 : 0);
    const shown = failing.length > room ? room - 1 : failing.length;
    for (const { resource, rule, finding } of failing.slice(0, shown)) {
        const messages = finding.messages.slice(0, 5).join("; ");
        const [place] = finding.locations ?? [];
        core/* warning */.$e((0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(`${resource.name} (${resource.arn}): ${messages}`), MAXIMUM_ANNOTATION), {
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
    return (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)((0,wording/* some */.zN)([...new Set([...blocked, ...failed])], 10)), MAXIMUM_ANNOTATION);
}
/** Paths and counts only: an output that holds a masked account id would be dropped. */
function setOutputs(scan, written, despite_gaps) {
    const counts = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const pathOf = (file) => written.find((path) => path.endsWith(file)) ?? "";
    // Code scanning closes every alert that a file lacks, and after a gap the file lacks what nobody saw.
    const unsafe = scan.gaps.length > 0 && despite_gaps !== true;
    const sarif = unsafe ? "" : pathOf(SARIF_FILE);
    if (unsafe && pathOf(SARIF_FILE) !== "") {
        core/* warning */.$e("A listing failed, so sarif-file is not set: uploading an incomplete file would close alerts. sarif-despite-gaps: true sets it.", {
            title: "Keyproof",
        });
    }
    core/* setOutput */.uH("sarif-file", sarif);
    core/* setOutput */.uH("assessment-file", pathOf(ASSESSMENT_FILE));
    core/* setOutput */.uH("html-file", pathOf(HTML_FILE));
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

/***/ 59573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ NotSignedIn),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
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

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
const TOOL = { name: "keyproof", version: "0.1.0" };


/***/ })

};
