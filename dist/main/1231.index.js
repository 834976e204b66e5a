export const id = 1231;
export const ids = [1231];
export const modules = {

/***/ 91231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declare: () => (/* binding */ declare),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _aws_services_ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77143);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31559);
/* harmony import */ var _export_export_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44028);
/* harmony import */ var _hsm_log_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57160);
/* harmony import */ var _iam_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67424);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55919);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40790);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86787);









function declare(command) {
    command
        .option("--rule <id>", _config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.rules.description, _command_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)
        .option("--framework <id>", _config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.frameworks.description, _command_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)
        .option("--policies <path>", _config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.policies.description, _command_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)
        .option("--config <file>", _config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.config.description)
        .option("--all-regions", "with what --all-regions needs")
        .option("--since", "with what --since needs")
        .option("--account-quotas", "with what --account-quotas needs")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--export <service>", "in place of it, the policy of the role that exports").choices(Object.keys(_export_export_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPORT_ACTIONS */ .Lm)))
        .option("--hsm-log", "in place of it, the policy that hsm-log needs");
}
async function run(command, context) {
    process.stdout.write(`${JSON.stringify(await policyFor(command, context), null, 2)}\n`);
    return 0;
}
async function policyFor(command, context) {
    const exported = _export_export_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPORT_ACTIONS */ .Lm[command.opts().export ?? ""];
    if (exported !== undefined)
        return (0,_iam_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .iamPolicy */ .e)(Object.keys(exported), exported);
    if (command.opts().hsmLog === true)
        return (0,_iam_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .iamPolicy */ .e)(Object.keys(_hsm_log_read_js__WEBPACK_IMPORTED_MODULE_4__/* .HSM_LOG_ACTIONS */ .k), _hsm_log_read_js__WEBPACK_IMPORTED_MODULE_4__/* .HSM_LOG_ACTIONS */ .k);
    const { since, ...given } = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optionsOf */ .cz)(command);
    const config = (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .configOf */ .W1)(given, await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .policiesFor */ .Ov)(given, context));
    return (0,_iam_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .iamPolicy */ .e)([
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsFor */ .mr)(config),
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsOfOptions */ .CY)({ ...config, since }),
        ...(config.regions === "all" ? [_aws_services_ec2_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRegions */ .rj.action] : []),
    ]);
}


/***/ }),

/***/ 67424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/** The IAM policy that allows the given actions and nothing else, one statement for a service's actions on a resource. */
function iamPolicy(actions, narrowed = {}) {
    const statements = new Map();
    for (const action of [...actions].sort()) {
        const service = action.slice(0, action.indexOf(":"));
        const resource = narrowed[action] ?? "*";
        const statement = statements.get(`${service} ${resource}`);
        if (statement === undefined)
            statements.set(`${service} ${resource}`, { service, resource, list: [action] });
        else
            statement.list.push(action);
    }
    const nth = new Map();
    return {
        Version: "2012-10-17",
        Statement: [...statements.values()].map(({ service, resource, list }) => {
            const number = (nth.get(service) ?? 0) + 1;
            nth.set(service, number);
            return {
                Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}${number === 1 ? "" : number}`,
                Effect: "Allow",
                Action: list,
                Resource: resource,
            };
        }),
    };
}


/***/ })

};
