export const id = 4387;
export const ids = [4387];
export const modules = {

/***/ 13082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/report/registry.js + 44 modules
var registry = __webpack_require__(98613);
;// CONCATENATED MODULE: ./build/program/src/cli/completion_scripts.js
function named(commands, above = "") {
    return commands.flatMap((command) => {
        const path = `${above}${command.name}`;
        return [{ ...command, path }, ...named(command.commands, `${path} `)];
    });
}
/** One arm of `case`: where a value of some options is due, or an argument of some commands. */
function arms(commands, write) {
    const after = new Map();
    for (const { path, options } of commands) {
        for (const { name, values } of options) {
            if (values === undefined)
                continue;
            const key = write(values);
            after.set(key, [...(after.get(key) ?? []), `"${path} ${name}"`]);
        }
    }
    return [...after].map(([action, places]) => `    ${places.join("|")}) ${action}; return ;;`);
}
/** The words that a command may be followed by: its own commands, its options, and values of its argument where they are known. */
function wordsAfter({ commands, options, takes }) {
    const known = typeof takes === "object" ? takes : [];
    return [...commands.map(({ name }) => name), ...known, ...options.map(({ name }) => name)].join(" ");
}
const ROOT_OPTIONS = "--help --version";
/** Finds the command that the line is about: the words of it that name one. */
function findsCommand(commands, word, indent) {
    const places = commands.map(({ path }) => {
        const at = path.lastIndexOf(" ");
        return `"${path.slice(0, Math.max(at, 0))} ${path.slice(at + 1)}"`;
    });
    return [
        `${indent}case "$command ${word}" in`,
        `${indent}  ${places.join("|")}) command="\${command:+$command }${word}" ;;`,
        `${indent}esac`,
    ];
}
/** For bash 3.2 and later, without bash-completion. */
function bashScript(program) {
    const commands = named(program);
    const answer = (values) => typeof values === "object" ? `COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$current"))` : "COMPREPLY=()";
    return [
        "# bash completion for keyproof: source <(keyproof completion bash)",
        "_keyproof() {",
        '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="" index',
        "  for ((index = 1; index < COMP_CWORD; index++)); do",
        ...findsCommand(commands, "${COMP_WORDS[index]}", "    "),
        "  done",
        '  case "$command $previous" in',
        ...arms(commands, answer),
        "  esac",
        '  case "$command" in',
        `    "") COMPREPLY=($(compgen -W "${program.map(({ name }) => name).join(" ")} ${ROOT_OPTIONS}" -- "$current")) ;;`,
        ...commands.map((each) => `    "${each.path}") COMPREPLY=($(compgen -W "${wordsAfter(each)}" -- "$current")) ;;`),
        "  esac",
        "}",
        "# Where nothing is known, names of files are completed.",
        "complete -o bashdefault -o default -F _keyproof keyproof",
        "",
    ].join("\n");
}
function zshScript(program) {
    const commands = named(program);
    const answer = (values) => {
        if (values === "files")
            return "_files";
        return typeof values === "object" ? `compadd -- ${values.join(" ")}` : "true";
    };
    return [
        "#compdef keyproof",
        "# zsh completion for keyproof: source <(keyproof completion zsh), or a file _keyproof in a folder of $fpath",
        "_keyproof() {",
        '  local command="" index',
        "  for ((index = 2; index < CURRENT; index++)); do",
        ...findsCommand(commands, "${words[index]}", "    "),
        "  done",
        '  case "$command ${words[CURRENT-1]}" in',
        ...arms(commands, answer),
        "  esac",
        '  case "$command" in',
        `    "") compadd -- ${program.map(({ name }) => name).join(" ")} ${ROOT_OPTIONS} ;;`,
        ...commands.map((each) => {
            const files = each.takes === "files" ? " _files;" : "";
            return `    "${each.path}")${files} compadd -- ${wordsAfter(each)} ;;`;
        }),
        "  esac",
        "}",
        "(( $+functions[compdef] )) && compdef _keyproof keyproof",
        "",
    ].join("\n");
}
function fishScript(program) {
    const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    const lines = (command, above) => {
        const here = [...above, command.name];
        const seen = quoted(here.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and "));
        return [
            ...command.commands.map(({ name, description }) => `complete -c keyproof -n ${seen} -f -a ${name} -d ${quoted(description)}`),
            ...(typeof command.takes === "object"
                ? [`complete -c keyproof -n ${seen} -f -a ${quoted(command.takes.join(" "))}`]
                : []),
            ...(command.takes === "files" ? [`complete -c keyproof -n ${seen} -F`] : []),
            ...command.options.map(({ name, description, values }) => {
                const kind = values === undefined ? "-f" : values === "files" ? "-r -F" : "-x";
                const known = typeof values === "object" ? ` -a ${quoted(values.join(" "))}` : "";
                return `complete -c keyproof -n ${seen} -l ${name.slice(2)} ${kind}${known} -d ${quoted(description)}`;
            }),
            ...command.commands.flatMap((each) => lines(each, here)),
        ];
    };
    return [
        "# fish completion for keyproof: keyproof completion fish | source",
        "complete -c keyproof -f",
        ...program.map(({ name, description }) => `complete -c keyproof -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`),
        ...program.flatMap((command) => lines(command, [])),
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/program/src/cli/completion.js







const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
function declare(command) {
    const shells = Object.keys(SCRIPTS).join(", ");
    command.argument("<shell>", shells, (value) => {
        if (Object.hasOwn(SCRIPTS, value))
            return value;
        throw new esm/* InvalidArgumentError */.Di(`It is one of ${shells}.`);
    });
    command.addHelpText("after", "\nIn bash: source <(keyproof completion bash). In zsh the same; in fish: keyproof completion fish | source.");
}
/** Prints the script of a shell, made of every command as it is declared. */
function run(command, { policies }) {
    const [shell] = command.processedArgs;
    const values = knownValues(policies);
    const program = command.parent?.commands ?? [];
    process.stdout.write(SCRIPTS[shell](program.map((each) => completable(each, values))));
    return 0;
}
/** What the values of options and arguments are, by their names. */
function knownValues(policies) {
    const rules = (0,src_policies/* loadPolicies */.hd)(policies).rules.map(({ id }) => id);
    return new Map([
        ["--rule", rules],
        ["rule", rules],
        ["--framework", Object.keys(frameworks/* FRAMEWORKS */.i)],
        ["--format", registry/* formats */.F.map(({ name }) => name)],
        ["--fail-on", policy/* SEVERITIES */.oC],
        ["--gate", scan/* gate */.Gj.options],
        ["shell", Object.keys(SCRIPTS)],
    ]);
}
function completable(command, values) {
    const arguments_ = command.registeredArguments.map((each) => values.get(each.name()) ?? "files");
    return {
        name: command.name(),
        description: command.description(),
        commands: command.commands.map((each) => completable(each, values)),
        options: [...command.options, ...helpOf(command)].map((option) => ({
            name: option.long ?? "",
            description: option.description,
            values: valuesOf(option, values),
        })),
        // A new rule's id is none of those that there are.
        takes: command.name() === "new" ? "anything" : arguments_[0],
    };
}
/** commander adds `--help` where it shows it, and not to the options. */
function helpOf(command) {
    const help = command
        .createHelp()
        .visibleOptions(command)
        .find(({ long }) => long === "--help");
    return help === undefined ? [] : [help];
}
function valuesOf({ long = "", required, optional, argChoices, flags, }, values) {
    if (!required && !optional)
        return undefined;
    const known = argChoices ?? values.get(long);
    if (known !== undefined)
        return known;
    return /<(?:file|dir|path|name=path)\b/.test(flags) ? "files" : "anything";
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

/***/ 39963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);


/** Whether a finding is to be shown in full: without a base every one, with one what is new, unless all of them count. */
function isShown(scan) {
    if (scan.change === undefined || scan.gate !== "introduced")
        return () => true;
    return ({ finding }) => (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isIntroduced */ .gQ)(finding);
}
/** What a change fixes, hides, and what of it was not judged; none of them empty. */
function toldOf({ fixed, no_longer_judged, not_judged, elsewhere }) {
    const tables = [
        {
            title: "Fixed",
            rows: fixed.map(({ rule, arn, address }) => [rule, address ?? arn, ""]),
        },
        {
            title: "No longer judged",
            rows: no_longer_judged.map(({ rule, arn, address, reason }) => [rule, address ?? arn, reason]),
        },
        {
            title: "Not judged",
            rows: not_judged.map(({ source_type, address, why }) => [source_type, address, why]),
        },
        {
            title: "Changes elsewhere",
            rows: elsewhere.map(({ account, region, resources }) => [
                `${account} ${region}`.trim(),
                (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(resources, "changed resource"),
                "not scanned",
            ]),
        },
    ];
    return tables.filter(({ rows }) => rows.length > 0);
}
/** `Compared with the account as it was read 2026-01-15 12:00 UTC, 3 hours before; 123 findings were there before.` */
function comparedWith({ change, generated_at }) {
    if (change === undefined)
        return [];
    const { base, plans, counts } = change;
    const kind = { account: "the account", inventory: "a saved inventory", assessment: "an earlier assessment" }[base.kind];
    const age = base.kind === "account" ? "" : `, ${ageOf(base.collected_at, generated_at)} old`;
    const files = plans.length === 0 ? "" : ` Planned by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(plans.map(({ file }) => file))}.`;
    return [
        `Compared with ${kind} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(base.collected_at)}${age}.${files}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before.`,
    ];
}
const HOUR = 3_600_000;
/** `3 hours`, `4 days`: between two times. */
function ageOf(earlier, later) {
    const hours = Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / HOUR));
    if (hours < 1)
        return "less than an hour";
    return hours < 48 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hours, "hour") : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(Math.floor(hours / 24))} days`;
}


/***/ }),

/***/ 87652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reasonTables)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94245);



/** What a scan could not establish, and why, in the order in which the reports say it. Empty tables are left out. */
function reasonTables(scan) {
    const tables = [
        { name: "obstacles", title: "What stood in the way", noun: "obstacle", reasons: obstacles(scan) },
        { name: "listings", title: "What could not be listed", noun: "failed listing", reasons: listings(scan) },
        { name: "checks", title: "What could not be evaluated", noun: "reason", reasons: checks(scan) },
        { name: "unheard", title: "What services of AWS could not be asked", noun: "service", reasons: silences(scan) },
        { name: "waivers", title: "Waivers that cover nothing", noun: "waiver", reasons: waivers(scan) },
    ];
    return tables.filter(({ reasons }) => reasons.length > 0);
}
/** Told once, and not again for each listing and check that it stood in the way of. */
function obstacles(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedBy */ .yJ)(scan).map((blocked) => ({
        because: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .OBSTACLES */ .Dt[blocked.obstacle].because,
        about: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedReads */ .GM)(blocked),
        said: blocked.message,
        advice: _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .OBSTACLES */ .Dt[blocked.obstacle].advice,
        resources: blocked.resources,
        rules: blocked.rules,
    }));
}
function listings(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notListed */ .NL)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP).map(({ type, action, kind, gaps }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(type)}s in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .gapPlaces */ .XE)(gaps)}: there may be some that nobody has judged`,
        said: gaps[0].reason.message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources: [],
        rules: [],
    }));
}
function checks(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notEvaluated */ .JB)(scan, _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP).map(({ action, kind, checks: number, resources, rules, message }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, "check")} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceCounts */ .xS)(resources)}`,
        said: message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources,
        rules,
    }));
}
/** Silence of a service that was not heard would look like agreement. */
function silences({ unheard }) {
    return unheard
        .filter(({ reason }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(reason))
        .map(({ service, account, region, reason: { action, kind, message } }) => ({
        because: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAction */ .EE)(action, kind),
        about: `what ${_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]} says in ${region} of account ${account}`,
        said: message,
        advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .ik)(kind, action),
        resources: [],
        rules: [],
    }));
}
function waivers(scan) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .idleWaivers */ .sD)(scan).map(({ rule, resource, owner, expires, status, where, message = "" }) => {
        const covers = [rule, resource === "" ? "" : `on ${resource}`].filter((part) => part !== "").join(" ");
        const whose = [owner, expires === "" ? "" : `until ${expires}`].filter((part) => part !== "").join(" ");
        return {
            because: `${where} ${status}`,
            about: [covers, whose === "" ? "" : `(${whose})`].filter((part) => part !== "").join(" "),
            said: message,
            advice: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnWaiver */ .EX)(status),
            resources: [],
            rules: [],
        };
    });
}


/***/ }),

/***/ 58904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rereadLines)
/* harmony export */ });
/* harmony import */ var _delta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39963);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94245);


/** How much was read this time, in sentences, where something was taken from an earlier inventory; else none. */
function rereadLines({ reread, collected_at }) {
    if (reread === undefined)
        return [];
    const { kind, base_collected_at, places } = reread;
    const sum = (name) => places.reduce((total, { keys }) => total + keys[name], 0);
    const then = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(base_collected_at)} (${(0,_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .hy)(base_collected_at, collected_at)} old)`;
    if (kind === "touched") {
        return [
            `Read now: what the change touches and what hangs on it, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum("read"), "key")} among it. The rest is taken from the inventory of ${then}.`,
        ];
    }
    const whole = new Map();
    for (const { account, region, everything_because } of places) {
        if (everything_because === undefined)
            continue;
        whole.set(everything_because, [...(whole.get(everything_because) ?? []), `${account} ${region}`]);
    }
    return [
        `Of the keys, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("read"))} were read again, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("partly"))} in part; of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(sum("kept"))} nothing but their listing, since no event of CloudTrail changed them after ${then}. Changes of the last quarter of an hour may show in the next scan only.`,
        ...[...whole].map(([because, where]) => `Everything was read in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(where, 5)}: ${because}.`),
    ];
}


/***/ })

};
