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
        usage: "scan",
        description: "read an account, or a saved inventory, and judge it",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(7030)]).then(__webpack_require__.bind(__webpack_require__, 97030)),
    },
    {
        usage: "demo",
        description: "the same over an example account, without credentials",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(9465)]).then(__webpack_require__.bind(__webpack_require__, 69465)),
    },
    {
        usage: "evidence",
        description: "scan, and pack what the verdicts follow from into an archive",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(7994)]).then(__webpack_require__.bind(__webpack_require__, 97994)),
    },
    {
        usage: "doctor",
        description: "try the reads that the rules need; say which fail, and what that leaves unknown",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 30095)),
    },
    {
        name: "export",
        description: "scan, and send the verdicts to a service of AWS: exit 0 all were taken, 3 some were not",
        commands: [
            {
                usage: "security-hub",
                description: "send verdicts as findings to the Security Hub of their account and Region",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(4028), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 9698)),
            },
            {
                usage: "audit-manager",
                description: "upload the assessment as evidence for controls of an Audit Manager assessment",
                load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(4028), __webpack_require__.e(4916)]).then(__webpack_require__.bind(__webpack_require__, 24916)),
            },
        ],
    },
    {
        usage: "verify <archive>",
        description: "check an archive of evidence, and judge what it holds again: exit 0 sound, 1 not, 2 cannot be read, 3 not all compared",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(1306), __webpack_require__.e(1782), __webpack_require__.e(6149)]).then(__webpack_require__.bind(__webpack_require__, 26149)),
    },
    {
        usage: "shards",
        description: "deal accounts and Regions out to machines: prints the matrix of a workflow",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(7470)]).then(__webpack_require__.bind(__webpack_require__, 37470)),
    },
    {
        usage: "merge <paths...>",
        description: "join the reports of many scans into one, and judge them together",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 40711)),
    },
    { usage: "rules", description: "list the rules", load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(311), __webpack_require__.e(1782), __webpack_require__.e(1072), __webpack_require__.e(1719)]).then(__webpack_require__.bind(__webpack_require__, 30716)) },
    {
        usage: "explain <rule>",
        description: "print what a rule judges, why, and how to fix it",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(5541)]).then(__webpack_require__.bind(__webpack_require__, 55541)),
    },
    {
        usage: "iam-policy",
        description: "print the least IAM policy that the rules need",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(3746), __webpack_require__.e(1306), __webpack_require__.e(4571), __webpack_require__.e(311), __webpack_require__.e(5405), __webpack_require__.e(1782), __webpack_require__.e(5329), __webpack_require__.e(1072), __webpack_require__.e(598), __webpack_require__.e(4028), __webpack_require__.e(3695)]).then(__webpack_require__.bind(__webpack_require__, 13695)),
    },
];
/** Every command as it is declared, those of groups under their whole name. */
function commands() {
    return COMMANDS.flatMap((declared) => "usage" in declared
        ? [declared]
        : declared.commands.map((each) => ({ ...each, usage: `${declared.name} ${each.usage}` })));
}
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
    /** Declares a command; what it needs is loaded only where the arguments name it. */
    async function add(parent, { usage, description, load }) {
        const command = parent.command(usage).description(description);
        if (!args.includes(command.name()))
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
