export const id = 8932;
export const ids = [8932];
export const modules = {

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


/***/ })

};
