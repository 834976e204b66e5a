export const id = 6006;
export const ids = [6006];
export const modules = {

/***/ 66006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedOpa: () => (/* binding */ cachedOpa)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59805);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59573);







const VERSION = "1.18.2";
const OPA = {
    version: VERSION,
    address: `https://github.com/open-policy-agent/opa/releases/download/v${VERSION}`,
    programs: {
        "linux-x64": {
            file: "opa_linux_amd64_static",
            sha256: "9903e5125ac281104f2c4b7371d10cc3b74a98933743fcbfc174f9bf0ab20de8",
        },
        "linux-arm64": {
            file: "opa_linux_arm64_static",
            sha256: "9cad2e67d375aded483823349173fe100d9701d37635908edadeb0298603c58c",
        },
        "darwin-arm64": {
            file: "opa_darwin_arm64_static",
            sha256: "3ffa2af6a3b9ccff5d171d061d27990db5ad8cc5c10214c7eeeabc0f29ca11cf",
        },
        "darwin-x64": {
            file: "opa_darwin_amd64",
            sha256: "e7090da5f3791c71b74e6f0a5703b37f32ab3eb5916abc227f8da9f6773d44be",
        },
    },
};
/**
 * The path of the pinned OPA: from the runner's tool cache, else fetched, through the proxies that the environment names, and
 * kept there. Whichever it is, its bytes are those that are pinned.
 *
 * @throws ConfigurationError where there is none for this machine, it cannot be had, or it is another program.
 */
async function cachedOpa(opa = OPA, machine = `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()}-${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)()}`) {
    const program = opa.programs[machine];
    if (program === undefined)
        throw cannot(`there is none pinned for ${machine}`);
    const kept = _actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6("opa", opa.version);
    if (kept !== "") {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(kept, "opa");
        if ((await digestOf(place)) === program.sha256)
            return place;
    }
    const fetched = await fetchFile(`${opa.address}/${program.file}`);
    const digest = await digestOf(fetched);
    if (digest !== program.sha256) {
        throw cannot(`what ${opa.address}/${program.file} gave has the SHA-256 ${digest}, and not ${program.sha256}`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(fetched, 0o755);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await _actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .cacheFile */ .NJ(fetched, "opa", "opa", opa.version), "opa");
}
async function fetchFile(address) {
    try {
        return await _actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .downloadTool */ .bq(address);
    }
    catch (error) {
        throw cannot(`${address}: ${error instanceof Error ? error.message : String(error)}`, error);
    }
}
async function digestOf(file) {
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
            hash.update(chunk);
        return hash.digest("hex");
    }
    catch {
        return undefined;
    }
}
function cannot(why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1(`Own policies of Rego need \`opa\` to be compiled, and it cannot be fetched (${why}). Install it in a step before this one (open-policy-agent/setup-opa), or give a bundle that was built before: opa build -t wasm -e keyproof/TYPE/NAME FOLDER`, { cause });
}


/***/ })

};
