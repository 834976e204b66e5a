export const id = 5943;
export const ids = [5943];
export const modules = {

/***/ 25943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export commands */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71642);


/** Every command, in the order of the help. */
const COMMANDS = [
    {
        usage: "init",
        description: "write the workflows, the configuration and the role that a repository begins with",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(7207)]).then(__webpack_require__.bind(__webpack_require__, 37207)),
    },
    {
        usage: "scan",
        description: "read an account, or a saved inventory, and judge it",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(7030)]).then(__webpack_require__.bind(__webpack_require__, 97030)),
    },
    {
        usage: "demo",
        description: "the same over an example account, without credentials",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(939)]).then(__webpack_require__.bind(__webpack_require__, 60939)),
    },
    {
        usage: "evidence",
        description: "scan, and pack what the verdicts follow from into an archive",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(5139), __webpack_require__.e(7994)]).then(__webpack_require__.bind(__webpack_require__, 97994)),
    },
    {
        usage: "doctor",
        description: "try the reads that the rules need; say which fail, and what that leaves unknown",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 30095)),
    },
    {
        usage: "hsm-log",
        description: "read the audit log of an HSM cluster: who logged in, made users, exported or deleted keys; exit 3 not all seen",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(7160), __webpack_require__.e(5650)]).then(__webpack_require__.bind(__webpack_require__, 5650)),
    },
    {
        name: "export",
        description: "scan, and send the verdicts to a service of AWS: exit 0 all were taken, 3 some were not",
        commands: [
            {
                usage: "security-hub",
                description: "send verdicts as findings to the Security Hub of their account and Region",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(4028), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 9698)),
            },
            {
                usage: "audit-manager",
                description: "upload the assessment as evidence for controls of an Audit Manager assessment",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(4028), __webpack_require__.e(9003)]).then(__webpack_require__.bind(__webpack_require__, 69003)),
            },
        ],
    },
    {
        usage: "verify <archives...>",
        description: "check archives of evidence, judge what they hold again, and hold several against one another: exit 0 sound, 1 not, 2 cannot be read, 3 not all compared",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1306), __webpack_require__.e(4245), __webpack_require__.e(5139), __webpack_require__.e(1496)]).then(__webpack_require__.bind(__webpack_require__, 56306)),
    },
    {
        usage: "shards",
        description: "deal accounts and Regions out to machines: prints the matrix of a workflow",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(7470)]).then(__webpack_require__.bind(__webpack_require__, 37470)),
    },
    {
        usage: "merge <paths...>",
        description: "join the reports of many scans into one, and judge them together",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 40711)),
    },
    {
        usage: "diff <before> <after>",
        description: "say what appeared, went and changed between two registers (--format cbom) or two assessments",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4245), __webpack_require__.e(2217)]).then(__webpack_require__.bind(__webpack_require__, 22217)),
    },
    { usage: "rules", description: "list the rules", load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 30716)) },
    {
        usage: "explain <rule>",
        description: "print what a rule judges, why, and how to fix it",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(5541)]).then(__webpack_require__.bind(__webpack_require__, 55541)),
    },
    {
        name: "policy",
        description: "write own policies and check them: exit 0 nothing is wrong, 1 something is, 2 it was not checked",
        commands: [
            {
                usage: "new <rule>",
                description: "write a policy and the table of its cases; TYPE/NAME, such as kms_key/named_after_team",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(5898), __webpack_require__.e(3825)]).then(__webpack_require__.bind(__webpack_require__, 18440)),
            },
            {
                usage: "check [paths...]",
                description: "compile and validate own policies (default those of .keyproof.yml, else policies)",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(6193), __webpack_require__.e(9588), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 70382)),
            },
            {
                usage: "test [paths...]",
                description: "run the cases of own policies, in OPA and as a scan judges",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(6193), __webpack_require__.e(9588), __webpack_require__.e(5993)]).then(__webpack_require__.bind(__webpack_require__, 25993)),
            },
        ],
    },
    {
        usage: "iam-policy",
        description: "print the least IAM policy that the rules need",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1732), __webpack_require__.e(7774), __webpack_require__.e(585), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(5898), __webpack_require__.e(4090), __webpack_require__.e(6046), __webpack_require__.e(5537), __webpack_require__.e(9486), __webpack_require__.e(3426), __webpack_require__.e(8613), __webpack_require__.e(1228), __webpack_require__.e(4028), __webpack_require__.e(7160), __webpack_require__.e(1231)]).then(__webpack_require__.bind(__webpack_require__, 91231)),
    },
    {
        usage: "completion",
        description: "print what has bash, zsh or fish complete commands, options and rules",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1306), __webpack_require__.e(2440), __webpack_require__.e(4245), __webpack_require__.e(4090), __webpack_require__.e(9486), __webpack_require__.e(8613), __webpack_require__.e(4387)]).then(__webpack_require__.bind(__webpack_require__, 13082)),
    },
];
/** Every command as it is declared, those of groups under their whole name. */
function commands() {
    return COMMANDS.flatMap((declared) => "usage" in declared
        ? [declared]
        : declared.commands.map((each) => ({ ...each, usage: `${declared.name} ${each.usage}` })));
}
const COMPLETION = "completion";
const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on fails; 1 something does; 2 nothing was judged (usage, configuration,
credentials); 3 compliance is not established: something was unknown or a listing failed. 1 wins over 3.
`;
/** Runs the command that the arguments name, and gives its exit code; 2 for arguments that make no sense. */
async function runProgram(args, context) {
    let code = 0;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("keyproof")
        .description("Compliance as code for AWS CloudHSM and AWS KMS")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version)
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "keyproof: ")) })
        .addHelpText("after", EXIT_CODES);
    for (const declared of COMMANDS) {
        if ("usage" in declared)
            await add(program, declared);
        else {
            const group = program.command(declared.name).description(declared.description);
            for (const command of declared.commands)
                await add(group, command);
        }
    }
    if (args.length === 0) {
        program.outputHelp({ error: true });
        return 2;
    }
    try {
        await program.parseAsync([...args], { from: "user" });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        return error.exitCode === 0 ? 0 : 2;
    }
    return code;
    /** Declares a command; what it needs is loaded only where the arguments name it, or a shell is to know all of them. */
    async function add(parent, { usage, description, load }) {
        const command = parent.command(usage).description(description);
        if (!args.includes(command.name()) && args[0] !== COMPLETION)
            return;
        const { declare, run } = await load();
        declare(command);
        command.action(async () => {
            code = await run(command, context);
        });
    }
}


/***/ })

};
