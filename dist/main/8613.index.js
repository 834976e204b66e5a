export const id = 8613;
export const ids = [8613];
export const modules = {

/***/ 83237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75579);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55520);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38472);



/** The history of every control in a scan that follows others, this one included; undefined for one that follows none. */
function historyOf({ history, inventory, rules, resources, gaps }) {
    if (history === undefined)
        return undefined;
    const last = { collected_at: inventory.collected_at, controls: (0,_model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOfControls */ ._4)({ rules, resources, gaps }) };
    return historiesOf([...history, last]);
}
/** The history of every control that one of the scans saw something of. `points`: the oldest first. */
function historiesOf(points) {
    const seen = new Map();
    for (const { controls } of points) {
        for (const [framework, own] of Object.entries(controls)) {
            for (const control of Object.keys(own))
                seen.set(JSON.stringify([framework, control]), { framework, control });
        }
    }
    return [...seen.values()]
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(({ framework }) => placeOf(framework), ({ framework }) => framework, ({ control }) => sortable(control)))
        .map(({ framework, control }) => {
        const statuses = points.map(({ collected_at, controls }) => ({
            date: collected_at.slice(0, 10),
            status: Object.hasOwn(controls, framework) ? own(controls[framework], control) : undefined,
        }));
        return { framework, control, text: periods(statuses), last: statuses.at(-1)?.status };
    });
}
const FRAMEWORK_IDS = Object.keys(_model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAMEWORKS */ .i);
/** In the order of src/model/frameworks.ts; what is not there comes last. */
function placeOf(framework) {
    const index = FRAMEWORK_IDS.indexOf(framework);
    return String(index < 0 ? FRAMEWORK_IDS.length : index).padStart(4, "0");
}
/** `3.10` after `3.9`. */
function sortable(control) {
    return control.replace(/\d+/g, (number) => number.padStart(6, "0"));
}
function own(controls, control) {
    return controls !== undefined && Object.hasOwn(controls, control) ? controls[control] : undefined;
}
const WORDS = { met: "met", not_met: "not met" };
/** So many days of a kind are named, then how many more there are. */
const MAXIMUM_DAYS = 10;
/**
 * The days of the scans on which a control was met and was not, as periods, and those on which it was not seen. Between two scans
 * nobody looked: a period says what each scan in it said.
 */
function periods(days) {
    const runs = [];
    const unseen = [];
    for (const { date, status } of days) {
        const last = runs.at(-1);
        if (status !== "met" && status !== "not_met")
            unseen.push(date);
        else if (last?.status === status)
            last.to = date;
        else
            runs.push({ status, from: date, to: date });
    }
    const told = runs.map(({ status, from, to }) => `${WORDS[status]} ${from === to ? `on ${from}` : `from ${from} to ${to}`}`);
    const rest = unseen.length - MAXIMUM_DAYS;
    const dates = `${unseen.slice(0, MAXIMUM_DAYS).join(", ")}${rest > 0 ? ` and ${rest} more days` : ""}`;
    return [...told, ...(unseen.length === 0 ? [] : [`not seen on ${dates}`])].join(", ");
}


/***/ }),

/***/ 98613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/program/src/report/assessment.js
var assessment = __webpack_require__(43783);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/program/src/model/order.js
var order = __webpack_require__(38472);
// EXTERNAL MODULE: ./build/program/src/report/json_lines.js
var json_lines = __webpack_require__(51095);
;// CONCATENATED MODULE: ./build/program/src/report/uuid.js

/** The namespace of URLs (RFC 9562, section 6.6). */
const URL_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
/** The UUID of version 5 (RFC 9562, section 5.5) of a name in a namespace. */
function uuidIn(namespace, name) {
    const bytes = (0,external_node_crypto_.createHash)("sha1")
        .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
// EXTERNAL MODULE: ./build/program/src/model/fips.js
var fips = __webpack_require__(35078);
// EXTERNAL MODULE: ./build/program/src/text/escape.js
var text_escape = __webpack_require__(31537);
;// CONCATENATED MODULE: ./build/program/src/report/cbom/text.js



/** Names and values of others are cut to this. */
const MAXIMUM_TEXT = 2048;
/** One line of what somebody else wrote. */
function line(text) {
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), MAXIMUM_TEXT);
}
/** A `bom-ref`: the reference as it is, or with a hash where something had to be changed, so that no two meet. */
function bomRef(ref) {
    const safe = line(ref);
    if (safe === ref && !safe.startsWith("urn:cdx:"))
        return safe;
    return `${(0,text_escape/* cut */.Jj)(safe, 200).replace(/^urn:cdx:/, "")}~${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(ref)).digest("hex").slice(0, 16)}`;
}
/** The `bom-ref` of an algorithm. */
function algorithmRef(name) {
    return `algorithm:${bomRef(name)}`;
}
/** Where what was made is told of. */
const HOMEPAGE = wording/* INFORMATION_URI */.wV;
/** Properties of this program's own, in the order given; those without a value are left out. */
function properties(values) {
    return Object.entries(values).flatMap(([name, value = []]) => [value].flat().map((text) => ({ name: `keyproof:${name}`, value: line(text) })));
}

;// CONCATENATED MODULE: ./build/program/src/report/cbom/component.js



const TYPES = {
    key: "cryptographic-asset",
    key_material: "cryptographic-asset",
    certificate: "cryptographic-asset",
    backup: "cryptographic-asset",
    cluster: "platform",
    key_store: "platform",
    hsm: "device",
    kms_hsms: "device",
};
/** An asset as a component. */
function componentOf(asset) {
    const { ref, kind, name } = asset;
    const crypto = cryptoProperties(asset);
    return {
        type: TYPES[kind],
        "bom-ref": bomRef(ref),
        name: line(name),
        ...(asset.certificate === undefined ? {} : { hashes: [{ alg: "SHA-256", content: asset.certificate.sha256 }] }),
        ...(0,json_lines/* withItems */.J5)("externalReferences", certificationOf(asset.secured_by?.module)),
        ...(crypto === undefined ? {} : { cryptoProperties: crypto }),
        properties: propertiesOf(asset),
    };
}
function propertiesOf(asset) {
    const { kind, arn, account, region, zones, owner, environment, aws_state, deletion, secured_by, facts, not_read } = asset;
    return properties({
        kind,
        ...{ arn, account, region, availability_zone: zones, owner, environment, aws_state, deletion_date: deletion },
        // What is no key and no certificate has no place of its own for when it was made.
        created: TYPES[kind] === "cryptographic-asset" ? undefined : asset.created,
        ...securingProperties(secured_by),
        ...facts,
        not_read: not_read.map(({ fact, why }) => `${fact}: ${why}`),
    });
}
function securingProperties(securing) {
    const { by, module, in_fips_mode } = securing ?? {};
    return {
        secured_by: by === undefined ? undefined : bomRef(by),
        fips_validation: module && `${module.standard} Level ${module.level}`,
        fips_certificate: module?.certificate,
        fips_certificate_historical_since: module?.historical_since,
        in_fips_mode: in_fips_mode === undefined ? undefined : String(in_fips_mode),
    };
}
function certificationOf(module) {
    return module === undefined ? [] : [{ type: "certification-report", url: (0,fips/* certificatePage */.HO)(module) }];
}
function cryptoProperties(asset) {
    switch (asset.kind) {
        case "key":
        case "key_material":
        case "backup":
            return { assetType: "related-crypto-material", relatedCryptoMaterialProperties: materialProperties(asset) };
        case "certificate":
            return { assetType: "certificate", certificateProperties: certificateProperties(asset) };
        default:
            return undefined;
    }
}
function materialProperties(asset) {
    const { material = "unknown", id, state, size, secured_by, created, activated, updated, expires } = asset;
    const [first] = asset.algorithms;
    return {
        type: material,
        ...(id === undefined ? {} : { id: line(id) }),
        state,
        size,
        // 1.7 deprecates it for relatedCryptographicAssets; readers of 1.6 know only this.
        ...(first === undefined ? {} : { algorithmRef: algorithmRef(first.name) }),
        ...{ creationDate: created, activationDate: activated, updateDate: updated, expirationDate: expires },
        ...(secured_by === undefined ? {} : { securedBy: { mechanism: secured_by.mechanism } }),
        ...related(asset.algorithms.map((algorithm) => ["algorithm", algorithm])),
    };
}
function certificateProperties({ certificate, algorithms, activated, expires }) {
    const dates = { notValidBefore: activated, notValidAfter: expires };
    if (certificate === undefined)
        return dates;
    const { subject, issuer, serial_number, signature, state } = certificate;
    return {
        ...(serial_number === undefined ? {} : { serialNumber: line(serial_number) }),
        subjectName: line(subject),
        issuerName: line(issuer),
        ...dates,
        certificateFormat: "X.509",
        certificateState: [{ state, reason: "by its validity on the day of the scan; revocation was not asked for" }],
        ...related([
            ...algorithms.map((algorithm) => ["publicKey", algorithm]),
            ...(signature === undefined ? [] : [["signatureAlgorithm", signature]]),
        ]),
    };
}
function related(algorithms) {
    return (0,json_lines/* withItems */.J5)("relatedCryptographicAssets", algorithms.map(([type, { name }]) => ({ type, ref: algorithmRef(name) })));
}
/** The algorithms that an asset refers to. */
function algorithmsOf({ algorithms, certificate }) {
    return certificate?.signature === undefined ? algorithms : [...algorithms, certificate.signature];
}
/** An algorithm as a component. */
function algorithmComponent(algorithm) {
    const { name, oid, primitive, family, parameter_set, curve, mode, padding, functions } = algorithm;
    return {
        type: "cryptographic-asset",
        "bom-ref": algorithmRef(name),
        name,
        cryptoProperties: {
            assetType: "algorithm",
            algorithmProperties: {
                primitive,
                ...{ algorithmFamily: family, parameterSetIdentifier: parameter_set, ellipticCurve: curve, mode, padding },
                ...(0,json_lines/* withItems */.J5)("cryptoFunctions", functions),
                classicalSecurityLevel: algorithm.classical_strength,
                nistQuantumSecurityLevel: algorithm.quantum_category,
            },
            oid,
        },
        properties: properties({
            kind: "algorithm",
            not_read: algorithm.quantum_category === undefined ? ["nistQuantumSecurityLevel: NIST states none"] : [],
        }),
    };
}

;// CONCATENATED MODULE: ./build/program/src/report/cbom/cbom.js







/** The component that the document is about: all that was scanned. */
const ROOT = "keyproof:scanned";
/**
 * `register.cdx.json`: a CycloneDX 1.7 document (https://cyclonedx.org/docs/1.7/json/) of every cryptographic asset. What was not
 * read stands in properties `keyproof:not_read` and never as a value. The same scan gives the same bytes but for the timestamp.
 */
function* renderCbom(scan) {
    const { register, inventory } = scan;
    const members = {
        $schema: JSON.stringify("http://cyclonedx.org/schema/bom-1.7.schema.json"),
        bomFormat: JSON.stringify("CycloneDX"),
        specVersion: JSON.stringify("1.7"),
        serialNumber: JSON.stringify(serialNumber(scan)),
        version: "1",
        metadata: JSON.stringify(metadataOf(scan)),
        components: (0,json_lines/* listOfJson */._9)(componentsOf(scan), 1),
        dependencies: (0,json_lines/* listOfJson */._9)(dependenciesOf(scan), 1),
        compositions: JSON.stringify([{ aggregate: "incomplete", assemblies: [ROOT], dependencies: [ROOT] }]),
        properties: JSON.stringify(properties({
            collected_at: inventory.collected_at,
            not_read: register.not_read.map(({ fact, why }) => `${fact}: ${why}`),
        })),
    };
    yield* (0,json_lines/* objectOf */.Xy)(members, 0);
    yield "\n";
}
/** CycloneDX wants each document to have its own: it follows from what the document says, so another scan has another. */
function serialNumber(scan) {
    const scopes = scan.inventory.scopes.map((scope) => JSON.stringify(scope)).sort();
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([scan.tool, scan.inventory.collected_at, scopes]));
    for (const component of componentsOf(scan))
        hash.update(String(component));
    return `urn:uuid:${uuidIn(URL_NAMESPACE, `${HOMEPAGE}/cbom/${hash.digest("hex")}`)}`;
}
function metadataOf(scan) {
    const { accounts } = (0,wording/* placesOf */.ek)(scan);
    const places = scan.inventory.scopes.map(({ account, region }) => `${account} ${region}`);
    return {
        timestamp: scan.generated_at,
        lifecycles: [{ phase: "operations" }],
        tools: {
            components: [
                {
                    type: "application",
                    name: "Keyproof",
                    version: line(scan.tool.version),
                    externalReferences: [{ type: "website", url: HOMEPAGE }],
                },
            ],
        },
        component: {
            type: "platform",
            "bom-ref": ROOT,
            name: line(`AWS account ${accounts.length === 0 ? "(none)" : (0,wording/* some */.zN)(accounts, 5)}`),
            properties: properties({ place: [...new Set(places)].sort() }),
        },
    };
}
function* componentsOf({ register }) {
    const algorithms = new Map();
    for (const asset of register.assets) {
        for (const algorithm of algorithmsOf(asset))
            algorithms.set(algorithm.name, algorithm);
        yield JSON.stringify(componentOf(asset));
    }
    for (const [, algorithm] of [...algorithms].sort((0,order/* byText */.z)(([name]) => name))) {
        yield JSON.stringify(algorithmComponent(algorithm));
    }
}
/** An entry for every component: what needs nothing is told apart from what nobody looked at. */
function* dependenciesOf({ register }) {
    const algorithms = new Set();
    yield (0,json_lines/* objectOf */.Xy)({ ref: JSON.stringify(ROOT), dependsOn: (0,json_lines/* listOf */.c3)(ownRefs(register.assets), 3) }, 2);
    for (const asset of register.assets) {
        const own = algorithmsOf(asset).map(({ name }) => algorithmRef(name));
        for (const ref of own)
            algorithms.add(ref);
        const needs = new Set([...asset.needs.map(bomRef), ...own]);
        yield JSON.stringify({ ref: bomRef(asset.ref), ...(0,json_lines/* withItems */.J5)("dependsOn", [...needs]) });
    }
    for (const ref of [...algorithms].sort())
        yield JSON.stringify({ ref });
}
/** What the scanned accounts have, without what is a part of it. */
function* ownRefs(assets) {
    for (const { ref, arn, kind } of assets)
        if (ref === arn && kind !== "kms_hsms")
            yield bomRef(ref);
}

// EXTERNAL MODULE: ./build/program/src/report/findings.js
var findings = __webpack_require__(42551);
;// CONCATENATED MODULE: ./build/program/src/report/csv.js




/** The columns, in their order; a new one comes last, since people count them. */
const COLUMNS = [
    "verdict",
    "severity",
    "rule",
    "title",
    "type",
    "name",
    "arn",
    "account",
    "region",
    "messages",
    "file",
    "line",
    "address",
    "baseline_state",
    "environment",
    "waiver_owner",
    "waiver_reason",
    "waiver_expires",
    "reason_kind",
    "reason_action",
    "fingerprint",
    "origin",
];
/** Findings and what was not listed: failing ones first, each worst first. */
const VERDICTS = ["fail", "unknown", "waived"];
/**
 * `findings.csv`: a row for each finding and each listing that failed (verdict `not_listed`), by RFC 4180: commas, CRLF, UTF-8,
 * every cell quoted. No cell is a formula to a spreadsheet.
 */
function* renderCsv(scan) {
    yield (0,text_escape/* csvRow */.rr)(COLUMNS);
    for (const verdict of VERDICTS) {
        for (const located of (0,findings/* eachFinding */.Zs)(scan, verdict))
            yield (0,text_escape/* csvRow */.rr)(cells(findingRow(located)));
    }
    for (const gap of (0,assessment/* sortedGaps */.P)(scan.gaps))
        yield (0,text_escape/* csvRow */.rr)(cells(gapRow(gap)));
}
function findingRow({ resource, rule, finding }) {
    const { type, name, arn, account, region } = resource;
    const { verdict, severity, messages, environment, waiver, reason, baseline_state, fingerprint } = finding;
    const [place] = finding.locations ?? [];
    return {
        verdict,
        severity,
        rule: rule.id,
        title: rule.title,
        type,
        name,
        arn,
        account,
        region,
        messages: messages.join("; "),
        ...(place === undefined ? {} : { file: place.file, line: String(place.start_line), address: place.address }),
        ...(baseline_state === undefined ? {} : { baseline_state }),
        ...(environment === undefined ? {} : { environment }),
        ...(waiver === undefined
            ? {}
            : { waiver_owner: waiver.owner, waiver_reason: waiver.reason, waiver_expires: waiver.expires }),
        ...(reason === undefined ? {} : { reason_kind: reason.kind, reason_action: reason.action }),
        fingerprint,
        ...(rule.origin === undefined ? {} : { origin: rule.origin }),
    };
}
function gapRow({ type, action, account, region, reason }) {
    const messages = `${(0,wording/* typeName */.go)(type)}s were not listed: ${(0,wording/* failedAction */.EE)(action, reason.kind)} (${reason.message})`;
    return { verdict: "not_listed", type, account, region, messages, reason_kind: reason.kind, reason_action: action };
}
function cells(row) {
    return COLUMNS.map((column) => row[column] ?? "");
}

// EXTERNAL MODULE: ./build/program/src/model/scan.js + 2 modules
var model_scan = __webpack_require__(39040);
// EXTERNAL MODULE: ./build/program/src/report/judged_by.js
var judged_by = __webpack_require__(60210);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var model_frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/model/resource.js
var resource = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/program/src/report/html/data.js





/** The page stays below 50 MB; what is not in the table is in assessment.json. */
const MAXIMUM_BYTES = 30_000_000;
/** Of them, for what findings were judged on; the rest is in inventory.json. */
const MAXIMUM_FACT_BYTES = 6_000_000;
const MAXIMUM_FACT = 4_000;
const MAXIMUM_TAGS = 50;
/** One character a verdict: a resource's verdicts are a string, in the order of its type's rules. */
const LETTER = {
    pass: "p",
    fail: "f",
    unknown: "u",
    waived: "w",
    not_applicable: "n",
};
/** Every verdict in few bytes: rules, ARNs' beginnings and texts stand once. The worst resources come first. */
function tableData(scan, maximum = MAXIMUM_BYTES) {
    const table = tableOf(scan);
    const rows = [];
    let bytes = 0;
    const resources = worstFirst(scan.resources);
    for (const resource of resources) {
        const row = (0,text_escape/* scriptJson */.eC)(rowOf(resource, table));
        const size = Buffer.byteLength(row) + 1;
        if (bytes + size + table.texts.bytes + table.places.bytes > maximum)
            break;
        bytes += size;
        rows.push(row);
    }
    const head = {
        severities: policy/* SEVERITIES */.oC,
        types: table.types,
        rules: scan.rules.map(ruleOf),
        frameworks: frameworkRules(scan.rules),
    };
    const members = [
        ...Object.entries(head).map(([name, value]) => `"${name}":${(0,text_escape/* scriptJson */.eC)(value)}`),
        `"places":[${table.places.json.join(",")}]`,
        `"texts":[${table.texts.json.join(",")}]`,
        `"resources":[\n${rows.join(",\n")}\n]`,
    ];
    return { json: `{${members.join(",\n")}}`, resources: rows.length, omitted: resources.length - rows.length };
}
function tableOf({ rules, facts }) {
    const ids = [...new Set(rules.map(({ type }) => type))].sort();
    const types = ids.map((id) => ({
        id,
        name: (0,wording/* typeName */.go)(id),
        rules: rules.flatMap(({ type }, index) => (type === id ? [index] : [])),
    }));
    return {
        types,
        rules,
        slots: new Map(types.map(({ id, rules: own }) => [id, new Map(own.map((rule, slot) => [rules[rule]?.id ?? "", slot]))])),
        texts: new Interned(),
        places: new Interned(),
        read: new Map(Object.values(facts).flatMap((list) => list.map((resource) => [resource.arn, resource]))),
        room: { facts: MAXIMUM_FACT_BYTES },
    };
}
function ruleOf(rule) {
    const { id, title, severity } = rule;
    return { id, title: bounded(title, 256), severity, facets: facetsOf(rule) };
}
/** The facets that a rule judges by. */
function facetsOf({ selects_by, judges_by, also_reads = [] }) {
    return [...new Set([...judges_by, ...selects_by, ...also_reads])];
}
/** The rules of each framework, by index. */
function frameworkRules(rules) {
    const frameworks = new Map();
    for (const [index, { controls }] of rules.entries()) {
        for (const id of Object.keys(controls))
            frameworks.set(id, [...(frameworks.get(id) ?? []), index]);
    }
    return [...frameworks]
        .map(([id, own]) => ({ id, name: (0,model_frameworks/* frameworkName */.U7)(id), rules: own }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function rowOf(resource, table) {
    const { type, name, verdicts, findings, impact, exemptions = {} } = resource;
    const { texts } = table;
    const slots = table.slots.get(type) ?? new Map();
    const letters = [...slots.keys()].map((id) => Object.hasOwn(verdicts, id) ? LETTER[verdicts[id] ?? "unknown"] : "-");
    const excused = Object.entries(exemptions).map(([id, why]) => {
        return { slot: slots.get(id) ?? -1, text: texts.add(bounded(why, 600)) };
    });
    const read = table.read.get(resource.arn);
    const tags = tagTexts(read).map((text) => texts.add(text));
    const facts = read === undefined ? {} : factsOf(read, findings, table);
    const found = findings.map((finding) => findingOf(finding, slots.get(finding.rule) ?? -1, texts));
    return {
        ...placed(resource, table),
        name: bounded(name, 200),
        verdicts: letters.join(""),
        ...(found.length === 0 ? {} : { findings: found }),
        ...(impact === undefined ? {} : { impact: texts.add(bounded(impact, 300)) }),
        ...(excused.length === 0 ? {} : { exemptions: excused }),
        ...(tags.length === 0 ? {} : { tags }),
        ...(Object.keys(facts).length === 0 ? {} : { facts }),
    };
}
/** The ARN in two parts, the first of which resources share. */
function placed(resource, { types, places }) {
    const arn = bounded(resource.arn, 600);
    const end = Math.max(arn.lastIndexOf("/"), arn.lastIndexOf(":")) + 1;
    const place = places.add({
        type: types.findIndex(({ id }) => id === resource.type),
        region: bounded(resource.region, 60),
        account: bounded(resource.account, 60),
        arn: arn.slice(0, end),
    });
    return { place, id: arn.slice(end) };
}
/** `name=value`, sorted. */
function tagTexts(read) {
    const tags = Object.entries((read === undefined ? undefined : (0,resource/* tagsOf */.Fg)(read)) ?? {});
    return tags
        .map(([name, value]) => bounded(`${name}=${value}`, 300))
        .sort()
        .slice(0, MAXIMUM_TAGS);
}
/** The facets that the resource's findings were judged on, as indented JSON. */
function factsOf(read, findings, { rules, texts, room }) {
    const judging = new Set(findings.map(({ rule }) => rule));
    const facets = new Set(rules.flatMap((rule) => (judging.has(rule.id) ? facetsOf(rule) : [])));
    const facts = {};
    for (const facet of [...facets].sort()) {
        const fact = (0,resource/* facetOf */.BW)(read, facet);
        if (fact === undefined || room.facts <= 0)
            continue;
        const text = fact.status === "known" ? indented(fact.value) : `unknown: ${indented(fact.reason)}`;
        const before = texts.bytes;
        facts[facet] = texts.add((0,text_escape/* cut */.Jj)(text, MAXIMUM_FACT));
        room.facts -= texts.bytes - before;
    }
    return facts;
}
/** Indented JSON, whose strings hold nothing that acts. */
function indented(value) {
    return JSON.stringify(value, (_, each) => (typeof each === "string" ? bounded(each, 2_000) : each), 2) ?? "";
}
function findingOf(finding, slot, texts) {
    const { severity, messages } = finding;
    const shown = messages.slice(0, 20).map((message) => bounded(message, 800));
    const more = messages.length > shown.length ? [`and ${messages.length - shown.length} more: see assessment.json`] : [];
    const note = noteOf(finding);
    return {
        slot,
        severity,
        messages: [...shown, ...more].map((text) => texts.add(text)),
        ...(note === "" ? {} : { note: texts.add(note) }),
    };
}
function noteOf({ waiver, environment }) {
    const waived = waiver === undefined
        ? []
        : [
            `waived by ${bounded(waiver.owner, 200)} until ${bounded(waiver.expires, 40)}: ${bounded(waiver.reason, 600)}`,
        ];
    const milder = environment === undefined ? [] : [`milder in the environment ${bounded(environment, 100)}`];
    return [...waived, ...milder].join("; ");
}
function bounded(text, maximum) {
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text), maximum);
}
/** Values by index, each once. */
class Interned {
    json = [];
    bytes = 0;
    #indices = new Map();
    add(value) {
        const json = (0,text_escape/* scriptJson */.eC)(value);
        const known = this.#indices.get(json);
        if (known !== undefined)
            return known;
        this.#indices.set(json, this.json.length);
        this.json.push(json);
        this.bytes += Buffer.byteLength(json) + 1;
        return this.json.length - 1;
    }
}
/** Resources by their failing findings, worst first, then by unknown and waived ones, then in the scan's order. */
function worstFirst(resources) {
    return resources
        .map((resource) => ({ resource, weights: weightsOf(resource) }))
        .sort((a, b) => {
        for (const [index, weight] of a.weights.entries()) {
            const difference = (b.weights[index] ?? 0) - weight;
            if (difference !== 0)
                return difference;
        }
        return 0;
    })
        .map(({ resource }) => resource);
}
function weightsOf({ findings }) {
    const weights = [...policy/* SEVERITIES */.oC.map(() => 0), 0, 0];
    for (const { verdict, severity } of findings) {
        const index = verdict === "fail"
            ? policy/* SEVERITIES */.oC.indexOf(severity)
            : verdict === "unknown"
                ? policy/* SEVERITIES */.oC.length
                : policy/* SEVERITIES */.oC.length + 1;
        weights[index] = (weights[index] ?? 0) + 1;
    }
    return weights;
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/report/html/template.js

/** The fixed parts of each template, without the indentation that they have in the source. */
const outdented = new WeakMap();
/**
 * HTML from a template. Every text in it is escaped, for elements and for quoted attributes, so that no section can forget
 * to; HTML that another template made stays as it is, and a list of it is put together.
 */
function html(template, ...values) {
    let fixed = outdented.get(template);
    if (fixed === undefined) {
        fixed = template.map((part) => part.replace(/\n\t+/g, "\n"));
        outdented.set(template, fixed);
    }
    let text = fixed[0] ?? "";
    for (const [index, value] of values.entries())
        text += rendered(value) + (fixed[index + 1] ?? "");
    return { html: text };
}
function rendered(value) {
    if (typeof value === "string")
        return (0,text_escape/* htmlText */.js)(value);
    if (typeof value === "number")
        return String(value);
    return "html" in value ? value.html : value.map((item) => item.html).join("\n");
}
/** Nothing, where a template has nothing to say. */
const NOTHING = { html: "" };
/** The parts with HTML between them. */
function joined(parts, between) {
    return { html: parts.map((part) => part.html).join(between.html) };
}

;// CONCATENATED MODULE: ./build/program/src/report/html/parts.js




/** The verdicts in the order in which the page shows them, with a mark that does not need colour. */
const parts_VERDICTS = [
    {
        verdict: "fail",
        name: "fail",
        mark: "✕",
        meaning: "Everything the rule needs was read, and it is not as the rule says.",
    },
    {
        verdict: "unknown",
        name: "unknown",
        mark: "?",
        meaning: "A fact could not be read. It is neither a pass nor a fail, and counts as neither.",
    },
    { verdict: "waived", name: "waived", mark: "≈", meaning: "It fails, and somebody answers for that until a day." },
    {
        verdict: "pass",
        name: "pass",
        mark: "✓",
        meaning: "Everything the rule needs was read, and it is as the rule says.",
    },
    { verdict: "not_applicable", name: "not applicable", mark: "–", meaning: "The rule is not about this resource." },
];
/** `critical`, as a label. */
function severityLabel(severity) {
    return html `<span class="sev ${severity}">${severity}</span>`;
}
/** A verdict's mark and name. */
function verdictLabel(verdict) {
    const { name, mark } = parts_VERDICTS.find((each) => each.verdict === verdict) ?? { name: verdict, mark: "" };
    return html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${name}</span>`;
}
/** Technical text: ids, ARNs, actions. */
function code(text, maximum = 300) {
    return text === "" ? NOTHING : html `<code>${(0,text_escape/* cut */.Jj)(text, maximum)}</code>`;
}
/** A name that somebody chose. Isolated, so that one written from right to left turns nothing around it. */
function nameOf(text) {
    return html `<bdi>${text === "" ? "(no name)" : (0,text_escape/* cut */.Jj)(text, 120)}</bdi>`;
}
/** A resource in three lines: what it is and its name, where, and its ARN. */
function resourceCell(resource) {
    const { type, name, arn } = resource;
    return html `<span class="what">${(0,wording/* typeName */.go)(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(resource)}</span>
		<span class="arn">${(0,text_escape/* cut */.Jj)(arn, 300)}</span>`;
}
/** `eu-central-1 · 111122223333`. */
function placeOf({ region, account }) {
    return [region === "" ? "global" : (0,text_escape/* cut */.Jj)(region, 60), (0,text_escape/* cut */.Jj)(account, 60)].join(" · ");
}
/** Messages of a finding, a line each. */
function messageList(messages) {
    const shown = messages.slice(0, 8).map((message) => html `<li>${(0,text_escape/* cut */.Jj)(message, 500)}</li>`);
    const more = messages.length > shown.length ? [html `<li>and ${(0,wording/* grouped */.zD)(messages.length - shown.length)} more</li>`] : [];
    return html `<ul class="messages">${[...shown, ...more]}</ul>`;
}
/** Shell commands, to be copied. */
function commandBlock(commands) {
    if (commands.length === 0)
        return NOTHING;
    return html `<pre class="command" tabindex="0">${joined(commands.map((command) => flagsWhole((0,text_escape/* cut */.Jj)(command, 1000))), { html: "\n" })}</pre>`;
}
/** A line may end at the second dash of `--region`: each flag stays in one. */
function flagsWhole(command) {
    const parts = command.split(/ (?=--[a-z])/).map((part) => {
        const end = part.indexOf(" ");
        if (!part.startsWith("--") || end < 0)
            return html `${part}`;
        return html `<span>${part.slice(0, end)}</span> ${part.slice(end + 1)}`;
    });
    return joined(parts, { html: " " });
}
/** Links to the sources of a rule; what is not https is shown and leads nowhere. */
function sourceLinks({ related_resources }) {
    return html `<ul class="sources">${related_resources.slice(0, 20).map(({ ref, description }) => {
        const text = (0,text_escape/* cut */.Jj)(description ?? ref.replace(/^https:\/\//, ""), 120);
        const target = httpsUrl(ref);
        const link = target === undefined
            ? code(ref)
            : html `<a class="${description === undefined ? "address" : "named"}" href="${target}" rel="noreferrer noopener">${text}</a>`;
        return html `<li>${link}</li>`;
    })}</ul>`;
}
function httpsUrl(ref) {
    const url = URL.canParse(ref) ? new URL(ref) : undefined;
    return url?.protocol === "https:" ? url.href : undefined;
}
/** The anchor of a rule in the section of rules. */
function ruleAnchor(id) {
    return `rule-${id.replaceAll("/", ".")}`;
}
/** A rule's id, leading to what the page says of it. */
function ruleLink(id) {
    return html `<a class="ruleid" href="#${ruleAnchor(id)}">${id}</a>`;
}
/** A table that can be scrolled by itself where the page is narrow. The caption is for who hears the page: a heading stands above. */
function table(caption, columns, rows) {
    const head = columns.map(({ title, number }) => html `<th scope="col"${number ? NUMBER : NOTHING}>${title}</th>`);
    return html `<div class="scroll" role="region" aria-label="Table: ${caption}" tabindex="0"><table>
		<caption class="quiet">${caption}</caption>
		<thead><tr>${head}</tr></thead>
		<tbody>
		${rows}
		</tbody></table></div>`;
}
const NUMBER = html ` class="n"`;
/** A cell for each count of verdicts, in the order of `VERDICTS`; zeros are pale. */
function countCells(counts) {
    return parts_VERDICTS.map(({ verdict }) => {
        const number = counts[verdict];
        return html `<td class="n ${number === 0 ? "zero" : verdict}">${(0,wording/* grouped */.zD)(number)}</td>`;
    });
}
/** The columns of `countCells`. */
const COUNT_COLUMNS = parts_VERDICTS.map(({ name }) => ({ title: name, number: true }));
/** No verdict yet. */
function noCounts() {
    return { pass: 0, fail: 0, unknown: 0, waived: 0, not_applicable: 0 };
}
/** How many verdicts of each kind each rule gave. */
function countsByRule(scan) {
    const counts = new Map(scan.rules.map(({ id }) => [id, noCounts()]));
    for (const { verdicts } of scan.resources) {
        for (const [id, verdict] of Object.entries(verdicts)) {
            const own = counts.get(id);
            if (own !== undefined)
                own[verdict] += 1;
        }
    }
    return counts;
}
/** What is left out of a list, and where it stands. */
function leftOut(number, what) {
    if (number <= 0)
        return NOTHING;
    return html `<p class="left-out">${(0,wording/* grouped */.zD)(number)} more ${what}${number === 1 ? "" : "s"} not shown here: <code>assessment.json</code> has every one.</p>`;
}
/** The page's word for a result. */
function resultWord(result) {
    switch (result) {
        case "pass":
            return { word: "Pass", mark: "✓" };
        case "fail":
            return { word: "Fail", mark: "✕" };
        case "incomplete":
            return { word: "Incomplete", mark: "?" };
        default:
            return (0,errors/* assertNever */.xb)(result);
    }
}

;// CONCATENATED MODULE: ./build/program/src/report/html/script.generated.js
// Made by `npm run generate` from src/report/html/browser: change that.
const SCRIPT = "\"use strict\";(()=>{function element(name,attributes={},...children){let made=document.createElement(name);for(let[key,value]of Object.entries(attributes))value!==void 0&&made.setAttribute(key,value);return made.append(...children),made}function byId(id){let found=document.getElementById(id);if(found===null)throw new Error(`the page has no #${id}`);return found}function isolated(text){return element(\"bdi\",{},text===\"\"?\"(no name)\":text)}function grouped(number){return number.toLocaleString(\"en-US\")}function plural(number,noun){return`${grouped(number)} ${noun}${number===1?\"\":\"s\"}`}function factsOf(search,resource,facets){let held=facets.flatMap(facet=>{let text=resource.facts?.[facet];return text===void 0?[]:[{facet,text}]});if(held.length===0)return[];let details=element(\"details\",{class:\"judged-on\"},element(\"summary\",{},\"What it was judged on\"));return details.addEventListener(\"toggle\",()=>{for(let{facet,text}of held)details.append(element(\"h5\",{},facet.replaceAll(\"_\",\" \")),element(\"pre\",{class:\"fact\",tabindex:\"0\"},search.text(text)))},{once:!0}),[details]}function showFacts(search){let resources=new Map(search.data.resources.map(resource=>[search.arn(resource),resource])),rules=new Map(search.data.rules.map(rule=>[rule.id,rule]));for(let place of document.querySelectorAll(\"[data-arn][data-rule]\")){let resource=resources.get(place.dataset.arn??\"\"),rule=rules.get(place.dataset.rule??\"\");resource!==void 0&&rule!==void 0&&place.append(...factsOf(search,resource,rule.facets))}}var LETTERS=[\"f\",\"u\",\"w\",\"p\",\"n\"],VERDICTS={f:{id:\"fail\",mark:\"\\u2715\",name:\"fail\"},u:{id:\"unknown\",mark:\"?\",name:\"unknown\"},w:{id:\"waived\",mark:\"\\u2248\",name:\"waived\"},p:{id:\"pass\",mark:\"\\u2713\",name:\"pass\"},n:{id:\"not_applicable\",mark:\"\\u2013\",name:\"not applicable\"}},Search=class{#haystacks=new Map;data;constructor(data){this.data=data}place(resource){return at(this.data.places,resource.place)}type(resource){return at(this.data.types,this.place(resource).type)}text(index){return at(this.data.texts,index)}arn(resource){return`${this.place(resource).arn}${resource.id}`}judged(resource,wanted){let{rules}=this.type(resource),found=[];for(let[slot,index]of rules.entries()){let letter=resource.verdicts[slot]??\"-\";if(letter===\"-\")continue;let rule=at(this.data.rules,index),finding=resource.findings?.find(each=>each.slot===slot),severity=finding?.severity??rule.severity;wanted!==void 0&&!wanted.verdict(letter,index,rule,severity)||found.push({slot,letter,rule,severity,finding})}return found.sort((a,b)=>this.#weight(a)-this.#weight(b)||a.slot-b.slot)}#weight({letter,severity}){return\"fuwpn\".indexOf(letter)*10+this.data.severities.indexOf(severity)}find(wanted){let matcher=new Matcher(this.data,wanted),words=wanted.text.toLowerCase().split(\" \").filter(Boolean),found=[];for(let resource of this.data.resources){if(!matcher.place(this.place(resource),this.type(resource))||!this.#tagged(resource,wanted.tag.toLowerCase())||words.length>0&&!this.#mentions(resource,words))continue;let judged=this.judged(resource,matcher);(judged.length>0||!matcher.narrow)&&found.push({resource,judged})}return found}#tagged({tags=[]},tag){return tag===\"\"||tags.some(index=>this.text(index).toLowerCase().includes(tag))}#mentions(resource,words){let text=this.#haystacks.get(resource);if(text===void 0){let{region,account}=this.place(resource),said=(resource.findings??[]).flatMap(({messages,note})=>[...messages,...(note??-1)<0?[]:[note]]),tags=resource.tags??[];text=[resource.name,this.arn(resource),region,account,this.type(resource).name].concat([...said,...tags].map(index=>this.text(index))).join(\" \").toLowerCase(),this.#haystacks.set(resource,text)}let haystack=text;return words.every(word=>haystack.includes(word))}},Matcher=class{#wanted;#framework;narrow;constructor(data,wanted){this.#wanted=wanted;let framework=data.frameworks.find(({id})=>id===wanted.framework);this.#framework=wanted.framework===\"\"?void 0:new Set(framework?.rules),this.narrow=[wanted.verdict,wanted.severity,wanted.rule,wanted.framework].some(value=>value!==\"\")}place({region,account},type){let wanted=this.#wanted;return wanted.type!==\"\"&&type.id!==wanted.type||wanted.region!==\"\"&&(region===\"\"?\"global\":region)!==wanted.region?!1:wanted.account===\"\"||account===wanted.account}verdict(letter,index,rule,severity){let wanted=this.#wanted;return wanted.verdict!==\"\"&&VERDICTS[letter]?.id!==wanted.verdict||wanted.rule!==\"\"&&rule.id!==wanted.rule||wanted.severity!==\"\"&&severity!==wanted.severity?!1:this.#framework?.has(index)??!0}};function at(list,index){let value=list[index];if(value===void 0)throw new Error(`the page's data has no entry ${index}`);return value}var ANCHOR=\"resources?\",FILTERS=[\"text\",\"verdict\",\"severity\",\"type\",\"region\",\"account\",\"rule\",\"framework\",\"tag\"],ANY={text:\"\",verdict:\"\",severity:\"\",type:\"\",region:\"\",account:\"\",rule:\"\",framework:\"\",tag:\"\"};function fragmentOf(wanted){let given=FILTERS.filter(name=>wanted[name]!==\"\").map(name=>[name,wanted[name]]);return given.length===0?\"resources\":`${ANCHOR}${new URLSearchParams(given)}`}function wantedOf(fragment){if(!fragment.startsWith(ANCHOR))return;let given=new URLSearchParams(fragment.slice(ANCHOR.length)),wanted={...ANY};for(let name of FILTERS)wanted[name]=given.get(name)?.slice(0,300)??\"\";return wanted}var MAXIMUM_TAGS=1e3;function followFilters(form2,data,onWanted){fill(form2,data);let read=()=>Object.fromEntries(FILTERS.map(name=>[name,field(form2,name).value])),write=wanted=>{for(let name of FILTERS)field(form2,name).value=wanted[name]},changed=()=>{let wanted=read();history.replaceState(null,\"\",`#${fragmentOf(wanted)}`),onWanted(wanted)},timer;form2.addEventListener(\"submit\",event=>event.preventDefault()),form2.addEventListener(\"input\",()=>{clearTimeout(timer),timer=setTimeout(changed,120)}),form2.addEventListener(\"reset\",()=>setTimeout(changed,0));let follow=()=>{let asked=wantedOf(location.hash.slice(1));return asked===void 0?!1:(write(asked),onWanted(asked),form2.closest(\"section\")?.scrollIntoView(),!0)};addEventListener(\"hashchange\",follow),follow()||onWanted(read())}function fill(form2,data){let{severities,types,frameworks,places,rules}=data;choose(form2,\"verdict\",\"any\",LETTERS.map(letter=>[VERDICTS[letter]?.id??\"\",VERDICTS[letter]?.name??\"\"])),choose(form2,\"severity\",\"any\",severities.map(severity=>[severity,severity])),choose(form2,\"type\",\"all\",types.map(({id,name})=>[id,name])),choose(form2,\"region\",\"all\",distinct(places.map(({region})=>region||\"global\"))),choose(form2,\"account\",\"all\",distinct(places.map(({account})=>account))),choose(form2,\"framework\",\"all\",frameworks.map(({id,name})=>[id,name]));let select=field(form2,\"rule\");select.append(option([\"\",\"all\"]));for(let type of types){let own=type.rules.flatMap(index=>rules[index]??[]);select.append(element(\"optgroup\",{label:type.name},...own.map(({id,title})=>option([id,`${title} (${id})`]))))}let tags=new Set(data.resources.flatMap(resource=>resource.tags??[])),offered=[...tags].map(index=>data.texts[index]??\"\").sort().slice(0,MAXIMUM_TAGS);document.getElementById(\"tags\")?.append(...offered.map(tag=>element(\"option\",{value:tag}))),tags.size===0&&field(form2,\"tag\").parentElement?.setAttribute(\"hidden\",\"\")}function choose(form2,name,any,choices){let select=field(form2,name);select.append(option([\"\",any]),...choices.map(option)),choices.length<2&&select.parentElement?.setAttribute(\"hidden\",\"\")}function option([value,name]){return element(\"option\",{value},name)}function distinct(values){return[...new Set(values)].sort().map(value=>[value,value])}function field(form2,name){let found=form2.elements.namedItem(name);if(found instanceof HTMLSelectElement||found instanceof HTMLInputElement)return found;throw new Error(`the form has no ${name}`)}function unfoldForPrint(){let folded=[];addEventListener(\"beforeprint\",()=>{folded=[...document.querySelectorAll(\"main details:not([open], .judged-on)\")];for(let details of folded)details.open=!0}),addEventListener(\"afterprint\",()=>{for(let details of folded)details.open=!1})}var PAGE=100,ResourceTable=class{#body=element(\"tbody\");#search;#one_account;#matches=[];#drawn=0;constructor(search){this.#search=search;let{places}=search.data;this.#one_account=places.every(({account})=>account===places[0]?.account);let heading=title=>element(\"th\",{scope:\"col\"},title);byId(\"every\").append(element(\"table\",{class:\"every\"},element(\"caption\",{class:\"quiet\"},\"Every resource and its verdicts\"),element(\"colgroup\",{},element(\"col\",{class:\"c1\"}),element(\"col\")),element(\"thead\",{},element(\"tr\",{},heading(\"resource\"),heading(\"verdicts\"))),this.#body)),byId(\"more\").addEventListener(\"click\",()=>{let first=this.#drawn;this.#draw(),this.#body.children[first]?.querySelector(\"button\")?.focus()})}show(matches){this.#matches=matches,this.#body.textContent=\"\",this.#drawn=0,this.#draw()}#draw(){let rows=this.#matches.slice(this.#drawn,this.#drawn+PAGE).map(match=>this.#row(match));this.#drawn+=rows.length,this.#body.append(...rows);let verdicts=this.#matches.reduce((sum,{judged})=>sum+judged.length,0),all=`${plural(this.#matches.length,\"resource\")}, ${plural(verdicts,\"verdict\")}`,whole=this.#drawn>=this.#matches.length;byId(\"shown\").textContent=this.#matches.length===0?\"No resource matches.\":whole?`${all}.`:`The first ${grouped(this.#drawn)} of ${all}.`,byId(\"more\").parentElement?.toggleAttribute(\"hidden\",whole)}#row(match){let{resource,judged}=match,{region,account}=this.#search.place(resource),button=element(\"button\",{type:\"button\",class:\"open\",\"aria-expanded\":\"false\"},element(\"span\",{class:\"what\"},this.#search.type(resource).name),\" \",element(\"strong\",{},isolated(resource.name)),\" \",element(\"span\",{class:\"where\"},`${region||\"global\"}${this.#one_account?\"\":` \\xB7 ${account}`}`)),arn=element(\"span\",{class:\"arn\"},this.#search.arn(resource)),row=element(\"tr\",{},element(\"th\",{scope:\"row\"},button,arn),element(\"td\",{},...this.#summary(judged)));return button.addEventListener(\"click\",()=>{let open=button.getAttribute(\"aria-expanded\")===\"true\";button.setAttribute(\"aria-expanded\",String(!open)),open?row.nextElementSibling?.remove():row.after(this.#inner(match))}),row}#summary(judged){let marks=judged.map(({letter,rule})=>{let verdict=VERDICTS[letter];return element(\"i\",{class:verdict?.id,title:`${verdict?.name}: ${rule.title}`},verdict?.mark??\"\")}),said=LETTERS.map(letter=>({letter,own:judged.filter(each=>each.letter===letter).length})).filter(({own})=>own>0).map(({letter,own})=>`${grouped(own)} ${VERDICTS[letter]?.name}`),first=judged.find(({finding})=>finding!==void 0)?.finding,message=first?.messages[0];return[element(\"div\",{class:\"strip\",\"aria-hidden\":\"true\"},...marks),element(\"div\",{class:\"note\"},said.join(\", \")),...first===void 0||message===void 0?[]:[element(\"div\",{class:\"first\"},`${first.severity}: ${this.#search.text(message)}`)]]}#inner({resource,judged}){let all=this.#search.judged(resource),wanted=new Set(judged.map(({slot})=>slot)),narrow=wanted.size<all.length,lines=all.map(each=>{let{letter,rule,severity,slot}=each,verdict=VERDICTS[letter],mark=element(\"span\",{\"aria-hidden\":\"true\"},verdict?.mark??\"\"),anchor=`#rule-${rule.id.replaceAll(\"/\",\".\")}`;return element(\"tr\",{class:narrow&&wanted.has(slot)?\"matched\":void 0},element(\"td\",{},element(\"span\",{class:`v ${verdict?.id}`},mark,` ${verdict?.name}`)),element(\"td\",{},element(\"span\",{class:`sev ${severity}`},severity)),element(\"th\",{scope:\"row\"},rule.title,element(\"a\",{class:\"ruleid\",href:anchor},rule.id)),element(\"td\",{},...this.#why(resource,each)))}),heads=[\"verdict\",\"severity\",\"rule\",\"why\"].map(title=>element(\"th\",{scope:\"col\"},title)),impact=resource.impact===void 0?[]:[element(\"p\",{class:\"impact\"},this.#search.text(resource.impact))],tags=(resource.tags??[]).map(index=>element(\"li\",{},isolated(this.#search.text(index)))),table=element(\"table\",{},element(\"thead\",{},element(\"tr\",{},...heads)),element(\"tbody\",{},...lines));return element(\"tr\",{class:\"inner\"},element(\"td\",{colspan:\"2\"},...impact,...tags.length===0?[]:[element(\"ul\",{class:\"tags\",\"aria-label\":\"Tags\"},...tags)],element(\"div\",{class:\"scroll\"},table)))}#why(resource,{finding,letter,slot,rule}){let excuses=(resource.exemptions??[]).filter(each=>each.slot===slot),notes=[...finding?.note===void 0?[]:[finding.note],...excuses.map(({text})=>text)],messages=(finding?.messages??[]).map(text=>element(\"li\",{},this.#search.text(text)));return[...messages.length===0?[]:[element(\"ul\",{class:`messages ${VERDICTS[letter]?.id}`},...messages)],...notes.map(text=>element(\"p\",{class:\"note\"},this.#search.text(text))),...finding===void 0?[]:factsOf(this.#search,resource,rule.facets)]}};unfoldForPrint();var form=document.getElementById(\"filters\");if(form instanceof HTMLFormElement){let search=new Search(JSON.parse(byId(\"data\").textContent)),table=new ResourceTable(search);byId(\"static\").hidden=!0;for(let part of document.querySelectorAll(\".scripted\"))part.hidden=!1;followFilters(form,search.data,wanted=>table.show(search.find(wanted))),showFacts(search)}})();";

// EXTERNAL MODULE: ./build/program/src/report/reread.js
var reread = __webpack_require__(58904);
;// CONCATENATED MODULE: ./build/program/src/report/html/section/about.js






const MAXIMUM_SCOPES = 500;
/** What was read, with what, and what the words mean: what an auditor needs to do it again. */
function about(scan) {
    const { tool, inventory } = scan;
    const scopes = [...inventory.scopes].sort((0,order/* byText */.z)(({ account }) => account, ({ region }) => region));
    const names = (types) => (0,wording/* some */.zN)([...types].sort().map(wording/* typeName */.go), 20);
    return {
        id: "about",
        title: "About this scan",
        body: html `<dl class="facts">
			<dt>Account read</dt><dd>${(0,wording/* minute */.Vc)(inventory.collected_at)}${(0,reread/* rereadLines */.N)(inventory).map((line) => html `<br>${(0,text_escape/* cut */.Jj)(line, 1000)}`)}</dd>
			<dt>Report written</dt><dd>${(0,wording/* minute */.Vc)(scan.generated_at)}</dd>
			<dt>Fails the run</dt><dd>from severity ${scan.fail_on} up</dd>
			<dt>Program</dt><dd>Keyproof ${tool.version}, inventory by ${(0,text_escape/* cut */.Jj)(inventory.tool.name, 60)} ${(0,text_escape/* cut */.Jj)(inventory.tool.version, 60)}</dd>
			<dt>Policies (SHA-256)</dt><dd>${code(tool.policy_digest)}</dd>
			<dt>Category, run</dt><dd>${(0,text_escape/* cut */.Jj)(scan.category, 200)}, ${(0,text_escape/* cut */.Jj)(scan.run_id, 100)}</dd>
			</dl>
			<h3>Accounts and Regions that were read</h3>
			${table("Accounts and Regions that were read", ["account", "Region", "read", "not offered by AWS there"].map((title) => ({ title })), scopes
            .slice(0, MAXIMUM_SCOPES)
            .map(({ account, region, types, not_offered }) => html `<tr><th scope="row">${(0,text_escape/* cut */.Jj)(account, 60)}</th><td>${region === "" ? "global" : (0,text_escape/* cut */.Jj)(region, 60)}</td><td>${names(types)}</td><td>${names(not_offered)}</td></tr>`))}
			<h3>What a verdict means</h3>
			<dl class="facts">${parts_VERDICTS.map(({ verdict, meaning }) => html `<dt>${verdictLabel(verdict)}</dt><dd>${meaning}</dd>`)}</dl>
			<h3>How to check this report</h3>
			<p>It is made from <code>inventory.json</code>, which holds what was read. <code>keyproof scan --inventory inventory.json</code> judges it again, offline; with the same policies and configuration it gives the same verdicts. <code>assessment.json</code> has every verdict for programs, <code>results.sarif</code> is for code scanning.</p>
			<p>A rule judges what its sentence says and nothing else. What no rule is about, and what stands in no Region or account above, was not judged.</p>`,
    };
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/change.js





const MAXIMUM = 300;
/** What a change makes worse and better, where the scan has one: what a pull request is about. */
function change(scan) {
    if (scan.change === undefined)
        return undefined;
    const { base, counts, fixed, no_longer_judged, not_judged, elsewhere } = scan.change;
    const introduced = [...(0,findings/* eachFinding */.Zs)(scan, "fail"), ...(0,findings/* eachFinding */.Zs)(scan, "unknown")].filter(({ finding }) => {
        return finding.baseline_state === "new" || finding.baseline_state === "updated";
    });
    const outside = elsewhere.reduce((sum, { resources }) => sum + resources, 0);
    const is_plan = base.kind !== "assessment";
    return {
        id: "change",
        title: is_plan ? "What the change does" : "What changed since the baseline",
        count: { number: counts.introduced, tone: counts.introduced === 0 ? "plain" : "fail" },
        body: html `<p class="lead">${LEAD[base.kind]} of ${(0,wording/* minute */.Vc)(base.collected_at)}, ${is_plan ? "and how it will be when the change is applied" : "and how it is now"}.</p>
			${planList(scan.change)}
			<ul class="tiles">
			${tile(counts.introduced, "introduced", "fail")}
			${tile(counts.fixed, "fixed", "pass")}
			${tile(counts.no_longer_judged, "no longer judged", "unknown")}
			</ul>
			${part("What it introduces", introduced.map(introducedRow), ["resource", "what", "where"])}
			${part("What it fixes", fixed.map((each) => html `<tr><th scope="row" class="resource">${named(each)}</th><td>${ruleLink(each.rule)}</td></tr>`), ["resource", "rule"])}
			${part("What can no longer be judged", no_longer_judged.map((each) => html `<tr><th scope="row" class="resource">${named(each)}</th><td>${ruleLink(each.rule)}</td><td>${(0,text_escape/* cut */.Jj)(each.reason, 400)}</td></tr>`), ["resource", "rule", "why"])}
			${part("What of it was not judged", not_judged.map(({ address, source_type, why }) => html `<tr><th scope="row">${code(address, 300)}</th><td>${code(source_type, 100)}</td><td>${(0,text_escape/* cut */.Jj)(why, 400)}</td></tr>`), ["planned resource", "type", "why"])}
			${outside === 0 ? NOTHING : html `<p class="left-out">${(0,wording/* count */.U9)(outside, "planned change")} in accounts or Regions that were not scanned: nobody has judged them.</p>`}
			<p class="aside">${(0,wording/* count */.U9)(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before: <a href="#failures">see below</a>.</p>`,
    };
}
const LEAD = {
    account: "The account",
    inventory: "The saved inventory",
    assessment: "The assessment",
};
function planList({ plans }) {
    if (plans.length === 0)
        return NOTHING;
    const files = plans
        .slice(0, 20)
        .map(({ file, kind }) => html `<li>${code(file, 300)} <span class="aside">${kind}</span></li>`);
    return html `<ul class="plainlist">${files}</ul>${leftOut(plans.length - files.length, "file")}`;
}
function tile(number, name, verdict) {
    return html `<li class="tile ${verdict} ${number === 0 ? "none" : "some"}"><span class="number">${(0,wording/* grouped */.zD)(number)}</span> <span class="name">${name}</span></li>`;
}
function part(title, rows, columns) {
    if (rows.length === 0)
        return NOTHING;
    return html `<h3>${title}</h3>${table(title, columns.map((each) => ({ title: each })), rows.slice(0, MAXIMUM))}${leftOut(rows.length - MAXIMUM, "row")}`;
}
function introducedRow({ resource, rule, finding }) {
    const places = (finding.locations ?? [])
        .slice(0, 5)
        .map(({ file, start_line }) => html `${code(`${file}:${start_line}`, 300)}`);
    const { planned, arn } = resource;
    // What does not exist yet is called by its address alone.
    const address = planned === undefined || arn.endsWith(planned.address) ? NOTHING : code(planned.address, 300);
    return html `<tr><th scope="row" class="resource">${resourceCell(resource)}${address}</th><td>${severityLabel(finding.severity)} ${ruleLink(rule.id)}${messageList(finding.messages)}</td><td>${places}</td></tr>`;
}
function named({ arn, address }) {
    return html `${address === undefined ? NOTHING : html `${code(address, 300)}<br>`}<span class="arn">${(0,text_escape/* cut */.Jj)(arn, 300)}</span>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/coverage.js




const MAXIMUM_ROWS = 300;
const MAXIMUM_NAMES = 20;
/** Each sight with the mark and the colours of the verdict that it is most like. */
const SIGHTS = {
    seen: { mark: "✓", tone: "pass", meaning: "The service is on and covers such resources here." },
    unseen: { mark: "✕", tone: "fail", meaning: "The service could cover them here, and does not." },
    unknown: { mark: "?", tone: "unknown", meaning: "Whether it does could not be read." },
    unavailable: {
        mark: "–",
        tone: "not_applicable",
        meaning: "The service cannot be had here or by this account, or there is nothing on the resource for it to see.",
    },
    no_coverage: { mark: "∅", tone: "not_applicable", meaning: "AWS offers nothing of the kind for such resources." },
};
/** Which of AWS's audit services sees which clusters and keys, and where AWS has nothing to see them with. */
function coverage(scan) {
    const { services, rows } = scan.coverage;
    if (services.length === 0 || rows.length === 0)
        return undefined;
    const shown = rows.slice(0, MAXIMUM_ROWS);
    const blind = rows.filter(({ cells }) => cells.some(({ sight }) => sight === "unseen")).length;
    return {
        id: "coverage",
        title: "What AWS's audit services see",
        count: { number: blind, tone: blind === 0 ? "plain" : "fail" },
        body: html `<p class="lead">Which service of AWS would notice what is done with a key or a cluster, by the rules of this scan. Resources that every service sees alike share a row.</p>
			<div class="scroll" role="region" aria-label="Coverage by audit services" tabindex="0"><table class="matrix">
			<caption class="quiet">Coverage by audit services</caption>
			<thead><tr><th scope="col">resources</th>${services.map((service) => html `<th scope="col">${(0,text_escape/* cut */.Jj)(service, 60)}</th>`)}</tr></thead>
			<tbody>
			${shown.map((row) => coverage_rowOf(row, services))}
			</tbody></table></div>
			${leftOut(rows.length - shown.length, "row")}
			${legend()}
			${reasons(shown)}`,
    };
}
function coverage_rowOf({ type, resources, cells, region, account }, services) {
    return html `<tr><th scope="row">${namesOf(type, resources)}
		<span class="where">${placeOf({ region, account })}</span></th>${services.map((service) => {
        const cell = cells.find((each) => each.service === service);
        return html `<td>${cell === undefined ? NOTHING : sightMark(cell.sight)}</td>`;
    })}</tr>`;
}
function namesOf(type, resources) {
    const names = joined(resources.slice(0, MAXIMUM_NAMES).map(({ name }) => html `<span class="name">${nameOf(name)}</span>`), html `, `);
    const more = resources.length - MAXIMUM_NAMES;
    const rest = more > 0 ? html ` and ${(0,wording/* grouped */.zD)(more)} more` : NOTHING;
    const what = html `<span class="what">${(0,wording/* count */.U9)(resources.length, (0,wording/* typeName */.go)(type))}</span>`;
    if (resources.length <= 3)
        return html `${what} <span class="names">${names}</span>`;
    return html `<details><summary>${what}</summary><span class="names">${names}${rest}</span></details>`;
}
/** The mark alone, for the matrix: who hears the page, or points at it, gets the words. */
function sightMark(sight) {
    const { mark, tone } = SIGHTS[sight];
    return html `<span class="v ${tone}" title="${wording/* SIGHT_WORDS */.Ev[sight]}"><span aria-hidden="true">${mark}</span><span class="quiet">${wording/* SIGHT_WORDS */.Ev[sight]}</span></span>`;
}
function sightLabel(sight) {
    const { mark, tone } = SIGHTS[sight];
    return html `<span class="v ${tone}"><span aria-hidden="true">${mark}</span> ${wording/* SIGHT_WORDS */.Ev[sight]}</span>`;
}
function legend() {
    const items = Object.entries(SIGHTS).map(([sight, { meaning }]) => html `<li>${sightLabel(sight)} ${meaning}</li>`);
    return html `<ul class="plainlist legend">${items}</ul>`;
}
/** Why a service does not see what it could, by service; what is the same for several rows is said once. */
function reasons(rows) {
    const found = new Map();
    for (const row of rows) {
        for (const cell of row.cells) {
            if (cell.why.length === 0)
                continue;
            const key = JSON.stringify(cell);
            const same = found.get(key);
            if (same === undefined)
                found.set(key, { cell, rows: [row] });
            else
                same.rows.push(row);
        }
    }
    if (found.size === 0)
        return NOTHING;
    const items = [...found.values()]
        .sort((a, b) => (a.cell.service < b.cell.service ? -1 : a.cell.service > b.cell.service ? 1 : 0))
        .slice(0, MAXIMUM_ROWS)
        .map(({ cell: { service, sight, why, rules }, rows: own }) => {
        const places = own.slice(0, 6).map((row) => `${(0,wording/* typeName */.go)(row.type)}s in ${placeOf(row)}`);
        const more = own.length - places.length;
        return html `<li><strong>${(0,text_escape/* cut */.Jj)(service, 60)}</strong> ${sightLabel(sight)} <span class="where">${(0,text_escape/* cut */.Jj)([...new Set(places)].join(", "), 400)}${more > 0 ? html ` and ${(0,wording/* grouped */.zD)(more)} more` : NOTHING}</span>
				<ul class="messages ${SIGHTS[sight].tone}">${why.slice(0, 5).map((text) => html `<li>${(0,text_escape/* cut */.Jj)(text, 400)}</li>`)}</ul>
				<span class="aside">${joined(rules.map(ruleLink), html `, `)}</span></li>`;
    });
    return html `<h3>Why</h3><ul class="affected">${items}</ul>${leftOut(found.size - items.length, "reason")}`;
}

// EXTERNAL MODULE: ./build/program/src/report/reasons.js
var report_reasons = __webpack_require__(87652);
;// CONCATENATED MODULE: ./build/program/src/report/html/section/differences.js






const differences_MAXIMUM = 500;
/** Where services of AWS judge a resource otherwise than this scan, with both reasons. */
function differences(scan) {
    const found = scan.differences;
    const unheard = (0,report_reasons/* reasonTables */.s)(scan).find(({ name }) => name === "unheard")?.reasons ?? [];
    if (found.length + unheard.length === 0)
        return undefined;
    return {
        id: "differences",
        title: "AWS sees it differently",
        count: { number: found.length, tone: "plain" },
        body: html `<p class="lead">Checks of AWS's own that ask the same and answer otherwise. Neither side is changed by the other: what could not be read stays unknown, whatever AWS says.</p>
			${unheard.slice(0, differences_MAXIMUM).map(unheardNote)}
			${found.length === 0
            ? NOTHING
            : table("AWS sees it differently", ["resource", "AWS says", "Keyproof says"].map((title) => ({ title })), found.slice(0, differences_MAXIMUM).map(row))}
			${leftOut(found.length - differences_MAXIMUM, "difference")}`,
    };
}
/** Silence of a service that was not heard would look like agreement. */
function unheardNote({ because, about, said }) {
    return html `<p class="left-out">It could not be read ${(0,text_escape/* cut */.Jj)(about, 200)}: <code>${(0,text_escape/* cut */.Jj)(because, 200)}</code> ${(0,text_escape/* cut */.Jj)(said, 300)}</p>`;
}
function row(difference) {
    const { type, name, arn, service, check, says, why, rule, verdict, because } = difference;
    return html `<tr><th scope="row" class="resource"><span class="what">${(0,wording/* typeName */.go)(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(difference)}</span>
		<span class="arn">${(0,text_escape/* cut */.Jj)(arn, 300)}</span></th>
		<td>${verdictLabel(says)} ${policy/* SERVICE_NAMES */.Z1[service]} ${code(check, 100)}<br>${(0,text_escape/* cut */.Jj)(why, 500)}</td>
		<td>${verdictLabel(verdict)} ${ruleLink(rule)}<br>${(0,text_escape/* cut */.Jj)(because.slice(0, 5).join("; "), 800)}</td></tr>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/failures.js






/** Findings in full, of one rule and of all: the rest are in the table of resources, and in assessment.json. */
const MAXIMUM_OF_A_RULE = 50;
const failures_MAXIMUM = 1_000;
/** Of these the reader sees everything at once. */
const OPEN = 4;
/** The failing findings by severity and rule, each with what is wrong, what depends on it and the commands. */
function failures(scan) {
    const groups = (0,findings/* failingRules */.wm)(scan);
    if (groups.length === 0)
        return undefined;
    let room = failures_MAXIMUM;
    const parts = policy/* SEVERITIES */.oC.flatMap((level) => {
        const own = groups.filter(({ severity }) => severity === level);
        const total = own.reduce((sum, { found }) => sum + found.length, 0);
        if (total === 0)
            return [];
        const articles = own.map(({ rule, severity, found }) => {
            const shown = found.slice(0, Math.min(room, MAXIMUM_OF_A_RULE));
            room -= shown.length;
            return ruleArticle(rule, severity, found, shown);
        });
        return [html `<h3 id="failures-${level}">${severityLabel(level)} ${(0,wording/* count */.U9)(total, "check")}</h3>`, ...articles];
    });
    return {
        id: "failures",
        title: "What fails",
        count: { number: groups.reduce((sum, { found }) => sum + found.length, 0), tone: "fail" },
        body: html `${parts}`,
    };
}
function ruleArticle(rule, severity, found, shown) {
    const items = shown.map(affected);
    const rest = items.slice(OPEN);
    const folded = rest.length === 0
        ? NOTHING
        : html `<details><summary>${(0,wording/* count */.U9)(rest.length, "more resource")}</summary><ul class="affected">${rest}</ul></details>`;
    return html `<article class="card finding ${severity}">
		<header><h4>${(0,text_escape/* cut */.Jj)(rule.title, 256)}</h4>
		<p class="meta">${ruleLink(rule.id)} <span>${(0,wording/* count */.U9)(found.length, "resource")}</span></p></header>
		<p class="why">${(0,text_escape/* cut */.Jj)(rule.description, 1100)}</p>
		<div class="fix"><p><strong>How to put it right:</strong> ${(0,text_escape/* cut */.Jj)(rule.remediation.text, 2000)}</p>${sourceLinks(rule)}</div>
		<ul class="affected">${items.slice(0, OPEN)}</ul>
		${folded}
		${leftOut(found.length - shown.length, "resource")}
		</article>`;
}
/** The services of AWS that found the same. */
function confirmed({ confirmed_by }) {
    if (confirmed_by === undefined)
        return NOTHING;
    return html `<p class="aside">${(0,text_escape/* cut */.Jj)((0,wording/* confirmation */.EL)(confirmed_by), 300)}.</p>`;
}
function affected({ resource, rule, finding }) {
    const { environment } = finding;
    const milder = environment === undefined
        ? NOTHING
        : html `<p class="aside">Milder here: it is in the environment <bdi>${(0,text_escape/* cut */.Jj)(environment, 100)}</bdi>.</p>`;
    const impact = resource.impact === undefined ? NOTHING : html `<p class="impact">${(0,text_escape/* cut */.Jj)(resource.impact, 300)}</p>`;
    return html `<li data-arn="${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(resource.arn), 600)}" data-rule="${rule.id}"><p class="resource">${resourceCell(resource)}</p>
		${messageList(finding.messages)}
		${impact}${milder}${confirmed(finding)}${commandBlock((0,wording/* commandsFor */.Au)(rule, resource))}</li>`;
}

// EXTERNAL MODULE: ./build/program/src/report/delta.js
var delta = __webpack_require__(39963);
;// CONCATENATED MODULE: ./build/program/src/report/html/section/first.js







const MAXIMUM_RULES = 5;
const first_MAXIMUM_NAMES = 3;
const MAXIMUM_DETAIL = 240;
/** The few things that change the most: the worst rules with their fix, and the permission whose lack hides the most. */
function first(scan) {
    const rules = (0,findings/* failingRules */.wm)(scan, (0,delta/* isShown */.aJ)(scan));
    const blind = (0,report_reasons/* reasonTables */.s)(scan).filter(({ name }) => ["obstacles", "listings", "checks"].includes(name));
    const hidden = blind.flatMap(({ reasons }) => reasons.slice(0, 1)).slice(0, 1);
    if (rules.length + hidden.length === 0)
        return undefined;
    const more = rules.length - MAXIMUM_RULES;
    return {
        id: "first",
        title: "What to do first",
        body: html `<ol class="steps">${[...rules.slice(0, MAXIMUM_RULES).map(ruleStep), ...hidden.map(sightStep)]}</ol>
			${more > 0 ? html `<p class="aside">Then <a href="#failures">${(0,wording/* grouped */.zD)(more)} more</a>, in the order in which they stand below.</p>` : NOTHING}`,
    };
}
function ruleStep({ rule, severity, found }) {
    const names = found.slice(0, first_MAXIMUM_NAMES).map(({ resource }) => html `${nameOf(resource.name)}`);
    const rest = found.length - names.length;
    const impact = found.find(({ resource }) => resource.impact !== undefined)?.resource.impact;
    const { lead, rest: detail } = sentences(rule.remediation.text);
    return html `<li><p>${severityLabel(severity)} <strong>${lead}</strong>${detail === "" ? NOTHING : html ` <span>${detail}</span>`}</p>
		<p class="aside">${ruleLink(rule.id)} on ${(0,wording/* count */.U9)(found.length, "resource")}: ${joined(names, html `, `)}${rest > 0 ? ` and ${(0,wording/* grouped */.zD)(rest)} more` : ""}</p>
		${impact === undefined ? NOTHING : html `<p class="impact">${(0,text_escape/* cut */.Jj)(impact, 300)}</p>`}</li>`;
}
/** The first sentence, and as many whole ones after it as are read at a glance: the rest stands with the rule. */
function sentences(text) {
    const [lead = "", ...others] = text.split(/(?<=[.!?]) (?=[A-Z(])/);
    let rest = "";
    for (const [index, each] of others.entries()) {
        const longer = index === 0 ? each : `${rest} ${each}`;
        if (longer.length > MAXIMUM_DETAIL)
            break;
        rest = longer;
    }
    return { lead: (0,text_escape/* cut */.Jj)(lead, 400), rest };
}
function sightStep({ because, about, advice }) {
    return html `<li><p><span class="v unknown"><span aria-hidden="true">?</span> unknown</span> <strong>${(0,text_escape/* cut */.Jj)(advice, 400)}</strong></p>
		<p class="aside"><code>${(0,text_escape/* cut */.Jj)(because, 200)}</code>: ${(0,text_escape/* cut */.Jj)(about, 300)}. <a href="#unseen">All that could not be seen</a></p></li>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/frameworks.js




/** Of each framework, its controls with the rules that map to them, who states it, and the verdicts. */
function frameworks(scan) {
    const mapped = new Set(scan.rules.flatMap(({ controls }) => Object.keys(controls)));
    const own = Object.keys(model_frameworks/* FRAMEWORKS */.i).filter((id) => mapped.has(id));
    const others = [...mapped].filter((id) => !own.includes(id)).sort();
    if (mapped.size === 0)
        return undefined;
    const counts = countsByRule(scan);
    return {
        id: "frameworks",
        title: "By framework",
        count: { number: mapped.size, tone: "plain" },
        body: html `<p class="lead">A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or Keyproof's own reading of the control's text.</p>
			${[...own, ...others].map((id) => frameworkDetails(id, scan.rules, counts))}`,
    };
}
function frameworkDetails(id, rules, counts) {
    const own = rules.filter(({ controls }) => Object.hasOwn(controls, id));
    const controls = controlsOf(id, own);
    const total = noCounts();
    for (const rule of own) {
        for (const { verdict } of parts_VERDICTS)
            total[verdict] += counts.get(rule.id)?.[verdict] ?? 0;
    }
    const titles = model_frameworks/* FRAMEWORKS */.i[id]?.titles_by === "keyproof" ? " The titles are our own short words, not the publisher's." : "";
    const rows = controls.flatMap((control) => {
        const mapping = own.filter((rule) => rule.controls[id]?.includes(control));
        return mapping.map((rule, index) => {
            const title = (0,model_frameworks/* controlTitle */._M)(id, control) ?? "";
            const head = index > 0
                ? html ``
                : html `<th scope="rowgroup" rowspan="${mapping.length}"><span class="control">${control}</span> <span class="title">${title}</span></th>`;
            return html `<tr>${head}<td>${ruleLink(rule.id)}</td><td class="by ${rule.controls_by[id] ?? "nobody"}">${(0,wording/* statedBy */.Hk)(rule.controls_by[id])}</td>${countCells(counts.get(rule.id) ?? noCounts())}</tr>`;
        });
    });
    return html `<details class="framework"><summary><span class="name">${(0,model_frameworks/* frameworkName */.U7)(id)}</span> <span class="aside">${(0,wording/* count */.U9)(controls.length, "control")}, ${(0,wording/* count */.U9)(own.length, "rule")}</span> ${summaryCounts(total)}</summary>
		<p class="aside"><code>${id}</code>.${titles}</p>
		${table(`${(0,model_frameworks/* frameworkName */.U7)(id)}: controls, rules and verdicts`, [{ title: "control" }, { title: "rule" }, { title: "who states the mapping" }, ...COUNT_COLUMNS], rows)}</details>`;
}
/** The framework's controls that rules map to, in its own order; those that it does not list come last. */
function controlsOf(id, rules) {
    const mapped = new Set(rules.flatMap(({ controls }) => controls[id] ?? []));
    const known = Object.keys(model_frameworks/* FRAMEWORKS */.i[id]?.controls ?? {}).filter((control) => mapped.has(control));
    return [...known, ...[...mapped].filter((control) => !known.includes(control)).sort()];
}
function summaryCounts(counts) {
    const shown = parts_VERDICTS.filter(({ verdict }) => verdict !== "not_applicable" && counts[verdict] > 0);
    return html `<span class="chips">${shown.map(({ verdict, name, mark }) => html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${(0,wording/* grouped */.zD)(counts[verdict])} ${name}</span>`)}</span>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/gate.js




const gate_MAXIMUM = 200;
/** What a pull request's own configuration would loosen, which is not how it was judged. */
function gate({ lowered_gate = [] }) {
    if (lowered_gate.length === 0)
        return undefined;
    const shown = lowered_gate.slice(0, gate_MAXIMUM).map(({ message, file, line }) => {
        const place = file === undefined ? NOTHING : html ` ${code(`${file}:${line ?? 1}`, 300)}`;
        return html `<li>${(0,wording/* capital */.Nx)((0,text_escape/* cut */.Jj)(message, 600))}${place}</li>`;
    });
    return {
        id: "gate",
        title: "This change lowers the gate",
        count: { number: lowered_gate.length, tone: "unknown" },
        body: html `<p class="lead">It was judged by the configuration of the base branch. Once it is merged, less fails:</p>
			<ul class="judged loosened">${shown}</ul>${leftOut(lowered_gate.length - shown.length, "line")}`,
    };
}

// EXTERNAL MODULE: ./build/program/src/report/history.js
var report_history = __webpack_require__(83237);
;// CONCATENATED MODULE: ./build/program/src/report/html/section/history.js





const history_MAXIMUM = 1_000;
/** When each control was met, was not, and was not seen, where the scan follows others. */
function history_history(scan) {
    const histories = (0,report_history/* historyOf */.o)(scan);
    const [first] = scan.history ?? [];
    if (histories === undefined || first === undefined)
        return undefined;
    const rows = histories
        .slice(0, history_MAXIMUM)
        .map(({ framework, control, text }) => html `<tr><th scope="row">${(0,model_frameworks/* frameworkName */.U7)(framework)} ${control}</th><td>${text}</td></tr>`);
    return {
        id: "history",
        title: "Controls over time",
        count: { number: histories.length, tone: "plain" },
        body: html `<p class="lead">What this scan and the ${(0,wording/* count */.U9)(scan.history?.length ?? 0, "scan")} before it said, since ${(0,wording/* minute */.Vc)(first.collected_at)}, on the days of the scans: between two nobody looked. A control is met where each rule that maps to it passes on everything that it is about; it is not seen where something was unknown, or nothing was judged. The scans before are told as the evidence of the last one has them.</p>
			${table("Controls over time", [{ title: "control" }, { title: "history" }], rows)}
			${leftOut(histories.length - history_MAXIMUM, "control")}`,
    };
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/overview.js






/** Reasons that the overview names; their section has all. */
const MAXIMUM_REASONS = 5;
/** Counts of verdicts, what fails beside what could not be seen, and the counts by type of resource. */
function overview(scan) {
    const counts = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    return {
        id: "overview",
        title: "Overview",
        body: html `<ul class="tiles">
			${parts_VERDICTS.map(({ verdict, name, mark, meaning }) => {
            const none = counts[verdict] === 0 ? "none" : "some";
            return html `<li class="tile ${verdict} ${none}" title="${meaning}"><span class="number">${(0,wording/* grouped */.zD)(counts[verdict])}</span> <span class="name"><span aria-hidden="true">${mark}</span> ${name}</span></li>`;
        })}
			</ul>
			${bar(counts)}
			<div class="panels">
			${failingPanel(scan)}
			${unseenPanel(scan, counts)}
			</div>
			${byType(scan)}`,
    };
}
/** The shares of the verdicts. Drawn in SVG, since the page's policy allows no style attribute. */
function bar(counts) {
    const total = parts_VERDICTS.reduce((sum, { verdict }) => sum + counts[verdict], 0);
    if (total === 0)
        return NOTHING;
    let start = 0;
    const parts = parts_VERDICTS.map(({ verdict }) => {
        const width = (counts[verdict] / total) * 1000;
        const x = start;
        start += width;
        return width === 0
            ? NOTHING
            : html `<rect class="${verdict}" x="${x.toFixed(2)}" width="${Math.max(width, 1.5).toFixed(2)}" height="10"></rect>`;
    });
    const text = parts_VERDICTS.map(({ verdict, name }) => `${(0,wording/* grouped */.zD)(counts[verdict])} ${name}`).join(", ");
    return html `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${text}">${parts}</svg>`;
}
function failingPanel(scan) {
    const { reached, below } = (0,findings/* severityCounts */.ur)(scan);
    const counts = new Map([...reached, ...below]);
    const rows = policy/* SEVERITIES */.oC.map((severity) => {
        const number = counts.get(severity) ?? 0;
        const fails = (0,policy/* atLeast */.jZ)(severity, scan.fail_on) ? "fails the run" : "";
        return html `<tr class="${number === 0 ? "zero" : "some"}"><th scope="row">${severityLabel(severity)}</th><td class="n ${number === 0 ? "zero" : "fail"}">${(0,wording/* grouped */.zD)(number)}</td><td class="aside">${fails}</td></tr>`;
    });
    return html `<div class="panel"><h3>What fails</h3>
		<table class="plain"><caption class="quiet">Failing checks by severity</caption><tbody>${rows}</tbody></table>
		${counts.size === 0 ? NOTHING : html `<p><a href="#failures">Findings and how to put them right</a></p>`}</div>`;
}
function unseenPanel(scan, counts) {
    const gaps = (0,findings/* notListed */.NL)(scan, findings/* isOwn */.NP);
    const reasons = (0,findings/* notEvaluated */.JB)(scan, findings/* isOwn */.NP);
    const lines = [
        ...(0,findings/* blockedBy */.yJ)(scan).map((blocked) => html `<li>${wording/* OBSTACLES */.Dt[blocked.obstacle].because}: ${(0,wording/* blockedReads */.GM)(blocked)}</li>`),
        ...gaps.map(({ type, action, kind, gaps: own }) => {
            return html `<li>${code(action, 80)} ${kind.replaceAll("_", " ")}: ${(0,wording/* typeName */.go)(type)}s not listed (${(0,wording/* count */.U9)(own.length, "time")})</li>`;
        }),
        ...reasons.map(({ action, kind, checks, resources }) => {
            return html `<li>${action === "" ? html `a fact` : code(action, 80)} ${kind.replaceAll("_", " ")}: ${(0,wording/* count */.U9)(checks, "check")} on ${(0,wording/* count */.U9)(resources.length, "resource")}</li>`;
        }),
    ];
    const more = lines.length - MAXIMUM_REASONS;
    const cells = (number) => html `<td class="n ${number === 0 ? "zero" : "unknown"}">${(0,wording/* grouped */.zD)(number)}</td>`;
    return html `<div class="panel"><h3>What could not be seen</h3>
		<table class="plain"><caption class="quiet">What could not be seen</caption><tbody>
		<tr><th scope="row">checks not evaluated</th>${cells(counts.unknown)}<td class="aside">${counts.unknown === 0 ? "" : "neither pass nor fail"}</td></tr>
		<tr><th scope="row">listings that failed</th>${cells(scan.gaps.length)}<td class="aside">${scan.gaps.length === 0 ? "" : "there may be resources that nobody saw"}</td></tr>
		</tbody></table>
		${lines.length === 0 ? html `<p class="aside">Everything that the rules need was read.</p>` : html `<ul class="reasons">${lines.slice(0, MAXIMUM_REASONS)}</ul>`}
		${lines.length === 0 ? NOTHING : html `<p><a href="#unseen">${more > 0 ? `${(0,wording/* grouped */.zD)(more)} more, and what to do` : "What to do about it"}</a></p>`}</div>`;
}
function byType(scan) {
    const types = new Map();
    for (const { type } of scan.rules)
        types.set(type, { resources: 0, counts: noCounts() });
    for (const { type, verdicts } of scan.resources) {
        const own = types.get(type) ?? { resources: 0, counts: noCounts() };
        own.resources += 1;
        for (const verdict of Object.values(verdicts))
            own.counts[verdict] += 1;
        types.set(type, own);
    }
    const missing = new Set(scan.gaps.map(({ type }) => type));
    const rows = [...types]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, { resources, counts }]) => {
        const unsure = missing.has(type) ? html ` <span class="v unknown">at least</span>` : NOTHING;
        return html `<tr><th scope="row">${(0,wording/* typeName */.go)(type)}${unsure}</th><td class="n">${(0,wording/* grouped */.zD)(resources)}</td>${countCells(counts)}</tr>`;
    });
    return html `<h3>By type of resource</h3>${table("Verdicts by type of resource", [{ title: "type" }, { title: "resources", number: true }, ...COUNT_COLUMNS], rows)}`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/resources.js





/** Rows that stand in the page itself, for a reader without scripts. */
const resources_MAXIMUM_ROWS = 200;
/**
 * Every resource with its verdicts. The page itself holds the worst resources' counts; the script puts a table in
 * their place that can be searched and opened, from the page's data. `omitted` resources are not in the data.
 */
function resources(scan, omitted) {
    const { length } = scan.resources;
    if (length === 0)
        return undefined;
    const rows = worstFirst(scan.resources)
        .slice(0, resources_MAXIMUM_ROWS)
        .map((resource) => html `<tr><th scope="row" class="resource">${resourceCell(resource)}</th>${countCells((0,model_scan/* countVerdicts */.qX)([resource]))}</tr>`);
    return {
        id: "resources",
        title: "Every resource and verdict",
        count: { number: length, tone: "plain" },
        body: html `<p class="lead">Worst first. <span class="scripted" hidden>Open a resource to see each of its verdicts and why.</span></p>
			${omittedNote(omitted)}
			<form id="filters" class="filters scripted" role="search" aria-label="Filter the resources" hidden>
			<label class="wide">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="name, ARN, account or message"></label>
			<label>Verdict <select name="verdict"></select></label>
			<label>Severity <select name="severity"></select></label>
			<label>Type <select name="type"></select></label>
			<label>Region <select name="region"></select></label>
			<label>Account <select name="account"></select></label>
			<label class="wide">Rule <select name="rule"></select></label>
			<label>Framework <select name="framework"></select></label>
			<label>Tag <input name="tag" list="tags" autocomplete="off" spellcheck="false" placeholder="name=value"></label>
			<datalist id="tags"></datalist>
			<button type="reset">Clear</button>
			</form>
			<p id="shown" class="aside scripted" role="status" hidden></p>
			<div id="every"></div>
			<p class="scripted" hidden><button type="button" id="more">Show more</button></p>
			<div id="static">
			${table("Resources and their verdicts", [{ title: "resource" }, ...COUNT_COLUMNS], rows)}
			${moreRows(length)}
			</div>`,
    };
}
function omittedNote(omitted) {
    if (omitted === 0)
        return NOTHING;
    return html `<p class="left-out">${(0,wording/* grouped */.zD)(omitted)} of the resources, the least severe ones, did not fit into this page: <code>assessment.json</code> has every one.</p>`;
}
function moreRows(total) {
    if (total <= resources_MAXIMUM_ROWS)
        return NOTHING;
    return html `<p class="left-out">The ${(0,wording/* grouped */.zD)(resources_MAXIMUM_ROWS)} worst of ${(0,wording/* grouped */.zD)(total)} resources: with scripts on, this page shows the others and each verdict; <code>assessment.json</code> has every one.</p>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/rules.js





/** Every rule in force: its sentence, parameters, permissions, controls and counts. */
function rules(scan) {
    if (scan.rules.length === 0)
        return undefined;
    const counts = countsByRule(scan);
    const types = [...new Set(scan.rules.map(({ type }) => type))];
    return {
        id: "rules",
        title: "Rules",
        count: { number: scan.rules.length, tone: "plain" },
        body: html `${types.map((type) => html `<h3>${(0,wording/* typeName */.go)(type)}</h3>
				${scan.rules.filter((rule) => rule.type === type).map((rule) => ruleDetails(rule, counts.get(rule.id)))}`)}`,
    };
}
function ruleDetails(rule, counts) {
    const chips = parts_VERDICTS.filter(({ verdict }) => (counts?.[verdict] ?? 0) > 0).map(({ verdict, name, mark }) => html `<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${(0,wording/* grouped */.zD)(counts?.[verdict] ?? 0)} ${name}</span>`);
    // The anchor stands inside, so that a link to it opens the rule.
    return html `<details class="rule"><summary><span class="name">${(0,text_escape/* cut */.Jj)(rule.title, 256)}</span> ${severityLabel(rule.severity)} <span class="chips">${chips}</span></summary>
		<div id="${ruleAnchor(rule.id)}" class="anchor">
		<p class="meta">${code(rule.id)} <span>${rule.was.length === 0 ? "" : `formerly ${rule.was.join(", ")}`}</span> <span>${rule.opt_in ? "off by default, on in this scan" : ""}</span> <span>${rule.origin === "own" ? "own policy, not Keyproof's" : ""}</span></p>
		<p>${(0,text_escape/* cut */.Jj)(rule.description, 1100)}</p>
		<p><strong>How to put it right:</strong> ${(0,text_escape/* cut */.Jj)(rule.remediation.text, 2000)}</p>
		${commandBlock(rule.remediation.cli?.trim().split("\n") ?? [])}
		<dl>
		${entry("Permissions", joined(rule.permissions.slice(0, 50).map((action) => code(action)), html ` `))}
		${parameters(rule)}
		${environments(rule)}
		${controls(rule)}
		<dt>Sources</dt><dd>${sourceLinks(rule)}</dd>
		</dl></div></details>`;
}
function entry(title, value) {
    return value.html === "" ? NOTHING : html `<dt>${title}</dt><dd>${value}</dd>`;
}
function parameters({ parameter_values, parameters: declared }) {
    const items = Object.entries(parameter_values).map(([name, value]) => {
        return html `<li>${code(name)} = ${code(JSON.stringify(value), 500)} <span class="aside">${(0,text_escape/* cut */.Jj)(declared[name]?.description ?? "", 300)}</span></li>`;
    });
    return items.length === 0 ? NOTHING : entry("Parameters", html `<ul class="plainlist">${items}</ul>`);
}
function environments({ environments: own = [] }) {
    const items = own.slice(0, 50).map(({ name, tags, severity }) => {
        const asked = Object.entries(tags).map(([tag, values]) => `${tag} = ${values.join(" or ")}`);
        return html `<li><bdi>${(0,text_escape/* cut */.Jj)(name, 100)}</bdi>: ${severityLabel(severity)} at most, where ${(0,text_escape/* cut */.Jj)(asked.join(" and "), 400)}</li>`;
    });
    return items.length === 0 ? NOTHING : entry("Milder in", html `<ul class="plainlist">${items}</ul>`);
}
function controls({ controls: own, controls_by }) {
    const items = Object.entries(own).map(([framework, ids]) => {
        return html `<li>${(0,model_frameworks/* frameworkName */.U7)(framework)}: ${ids.join(", ")} <span class="aside">${(0,wording/* statedBy */.Hk)(controls_by[framework])}</span></li>`;
    });
    if (items.length === 0)
        return NOTHING;
    return entry(`Controls (${(0,wording/* count */.U9)(items.length, "framework")})`, html `<ul class="plainlist">${items}</ul>`);
}

;// CONCATENATED MODULE: ./build/program/src/model/moment.js
/** What happens on a day. */
const MOMENT_KINDS = ["deletion", "material", "certificate", "rotation"];

;// CONCATENATED MODULE: ./build/program/src/report/html/section/timeline.js





/** Months that have a column; what is later shares one. */
const MONTHS = 18;
const timeline_MAXIMUM_ROWS = 150;
/** Rotations are many and need nobody: the table names the others first. */
const MAXIMUM_ROTATIONS = 30;
const LANES = [...MOMENT_KINDS, "waiver"];
const LANE_NAMES = {
    deletion: "deletions",
    material: "material expires",
    certificate: "certificates expire",
    rotation: "rotations",
    waiver: "waivers end",
};
/** When keys rotate and things end: deletions, imported material, certificates, waivers. */
function timeline(scan) {
    const entries = [...scan.moments.map(momentEntry), ...waiverEntries(scan)].sort((a, b) => (a.date < b.date ? -1 : 1));
    if (entries.length === 0)
        return undefined;
    const urgent = entries.filter(({ lane }) => lane !== "rotation").slice(0, timeline_MAXIMUM_ROWS - MAXIMUM_ROTATIONS);
    const rotations = entries.filter(({ lane }) => lane === "rotation").slice(0, MAXIMUM_ROTATIONS);
    const shown = [...urgent, ...rotations].sort((a, b) => (a.date < b.date ? -1 : 1));
    return {
        id: "timeline",
        title: "What happens when",
        count: { number: entries.length, tone: "plain" },
        body: html `<p class="lead">The days on which keys rotate, and on which keys, material, certificates, backups and waivers end, by what was read. A date that could not be read is not here.</p>
			${chart(entries, scan.inventory.collected_at)}
			${table("What happens when", ["day", "what", "resource"].map((title) => ({ title })), shown.map(({ date, cells: [what, resource] }) => html `<tr><th scope="row" class="nowrap">${(0,text_escape/* cut */.Jj)(date, 10)}</th><td>${what}</td><td class="resource">${resource}</td></tr>`))}
			${leftOut(entries.length - shown.length, "day")}`,
    };
}
function momentEntry({ date, kind, what, type, name, arn, region, account }) {
    const place = html `<span class="where">${placeOf({ region, account })}</span>`;
    return {
        lane: kind,
        date: date.slice(0, 10),
        cells: [
            html `${what}`,
            html `<span class="what">${(0,wording/* typeName */.go)(type)}</span> <strong>${nameOf(name)}</strong> ${place}<span class="arn">${(0,text_escape/* cut */.Jj)(arn, 300)}</span>`,
        ],
    };
}
/** Those that still cover something: the others are told of where waivers are. */
function waiverEntries({ waivers }) {
    return waivers
        .filter(({ status, expires }) => status === "used" && /^\d{4}-\d{2}-\d{2}/.test(expires))
        .map(({ rule, resource, owner, expires, covered }) => ({
        lane: "waiver",
        date: expires.slice(0, 10),
        cells: [
            html `the waiver of ${(0,text_escape/* cut */.Jj)(owner, 100)} ends: ${(0,wording/* count */.U9)(covered, "check")} of ${code(rule, 200)} fail again`,
            code(resource, 300),
        ],
    }));
}
const LANE_HEIGHT = 34;
const LABEL_WIDTH = 130;
const COLUMN_WIDTH = 40;
/** A column for each month, a lane for each kind: how many, as a dot that grows and the number on it. */
function chart(entries, collected_at) {
    const months = monthsFrom(collected_at);
    const columns = [...months, "later"];
    const numbers = countsOf(entries, months);
    const lanes = LANES.filter((lane) => entries.some((entry) => entry.lane === lane));
    const width = LABEL_WIDTH + columns.length * COLUMN_WIDTH;
    const height = 26 + lanes.length * LANE_HEIGHT;
    const dots = lanes.map((lane, row) => {
        const y = 26 + row * LANE_HEIGHT + LANE_HEIGHT / 2;
        const marks = columns.flatMap((name, column) => {
            const number = numbers.get(`${lane} ${name}`) ?? 0;
            return number === 0 ? [] : [dot(number, lane, LABEL_WIDTH + (column + 0.5) * COLUMN_WIDTH, y)];
        });
        return html `<g><path class="lane" d="M0 ${y} H${width}"></path><text class="head" x="4" y="${y - 5}">${LANE_NAMES[lane]}</text>${marks}</g>`;
    });
    const heads = columns.map((month, index) => {
        const x = LABEL_WIDTH + (index + 0.5) * COLUMN_WIDTH;
        return html `<text class="line middle" x="${x}" y="11">${monthName(month)}</text>`;
    });
    const totals = lanes.map((lane) => `${(0,wording/* count */.U9)(entries.filter((entry) => entry.lane === lane).length, "day")} of ${LANE_NAMES[lane]}`);
    return html `<div class="scroll" role="region" aria-label="Timeline" tabindex="0"><svg class="picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="By month from ${months[0] ?? ""}: ${totals.join(", ")}">${heads}${dots}</svg></div>`;
}
/** By lane and column. */
function countsOf(entries, months) {
    const numbers = new Map();
    for (const { lane, date } of entries) {
        const key = `${lane} ${columnName(date, months)}`;
        numbers.set(key, (numbers.get(key) ?? 0) + 1);
    }
    return numbers;
}
function dot(number, lane, x, y) {
    const radius = Math.min(15, 8 + Math.log10(number) * 3).toFixed(1);
    const text = number > 999 ? `${Math.floor(number / 1000)}k` : (0,wording/* grouped */.zD)(number);
    return html `<circle class="dot ${lane}" cx="${x}" cy="${y}" r="${radius}"></circle><text class="count-in middle" x="${x}" y="${y + 4}">${text}</text>`;
}
/** `2026-01` and those after it. */
function monthsFrom(collected_at) {
    const [year = 0, month = 1] = collected_at.split("-", 2).map(Number);
    return Array.from({ length: MONTHS }, (_, index) => {
        const months = year * 12 + month - 1 + index;
        return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
    });
}
/** What is past stands in the first month: nobody has seen to it. */
function columnName(date, months) {
    const month = date.slice(0, 7);
    if (month <= (months[0] ?? ""))
        return months[0] ?? "";
    return month > (months.at(-1) ?? "") ? "later" : month;
}
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `Mar`, with the year in January. */
function monthName(month) {
    const [year = "", number = ""] = month.split("-");
    const name = NAMES[Number(number) - 1];
    if (name === undefined)
        return month;
    return name === "Jan" ? `${name} ${year.slice(2)}` : name;
}

// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
;// CONCATENATED MODULE: ./build/program/src/report/html/picture.js



const LINE = 15;
const PADDING = 8;
/** How wide a character is at most on the average, at 11 pixels of common sans fonts: of a title, which is bold, and else. */
const TITLE_CHARACTER = 7.3;
const CHARACTER = 6.7;
const GAP = 10;
/** Lines of text in a frame; the first is its title. What does not fit the width is cut. */
function textBox(lines, tone, width) {
    return framed(lines, [], tone, width);
}
/** A frame with a text above, and drawings below one another in it. */
function framed(lines, inside, tone, width = 2 * PADDING + Math.max(0, ...inside.map((drawing) => drawing.width)), kind = "box") {
    const head = PADDING + lines.length * LINE;
    const height = head + inside.reduce((sum, drawing) => sum + GAP + drawing.height, 0) + PADDING - (inside.length > 0 ? 2 : 0);
    return {
        width,
        height,
        at: (x, y) => {
            let top = y + head;
            const parts = inside.map((drawing) => {
                const part = drawing.at(x + PADDING, top + GAP - 4);
                top += GAP + drawing.height;
                return part;
            });
            return html `<g><rect class="${kind} ${tone}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="5"></rect>
				${textLines(lines, x + PADDING, y + PADDING, width - 2 * PADDING)}
				${parts}</g>`;
        },
    };
}
/** Drawings beside one another, their upper edges in a line. */
function beside(drawings) {
    const width = drawings.reduce((sum, drawing) => sum + drawing.width + GAP, -GAP);
    return {
        width: Math.max(0, width),
        height: Math.max(0, ...drawings.map(({ height }) => height)),
        at: (x, y) => {
            let left = x;
            return {
                html: drawings
                    .map((drawing) => {
                    const part = drawing.at(left, y).html;
                    left += drawing.width + GAP;
                    return part;
                })
                    .join("\n"),
            };
        },
    };
}
function textLines(lines, x, y, width) {
    return lines.map((line, index) => {
        const room = Math.max(4, Math.floor(width / (index === 0 ? TITLE_CHARACTER : CHARACTER)));
        const full = line.length > room ? html `<title>${(0,text_escape/* cut */.Jj)(line, 300)}</title>` : NOTHING;
        return html `<text class="${index === 0 ? "head" : "line"}" x="${at(x)}" y="${at(y + index * LINE + 11)}">${full}${(0,text_escape/* cut */.Jj)(line, room)}</text>`;
    });
}
/** The drawings in layers from top to bottom along the arrows, as dagre lays them out. */
function layered(drawings, arrows) {
    const graph = new dagre_esm/* Graph */.TS();
    graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 34, marginx: 6, marginy: 6 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const [id, { width, height }] of drawings)
        graph.setNode(id, { width, height });
    for (const { from, to } of arrows)
        graph.setEdge(from, to);
    (0,dagre_esm/* layout */.Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
        width,
        height,
        at: (x, y) => {
            const boxes = [...drawings].map(([id, drawing]) => {
                const node = graph.node(id);
                return drawing.at(x + node.x - drawing.width / 2, y + node.y - drawing.height / 2);
            });
            const lines = graph.edges().map((edge) => {
                const { points } = graph.edge(edge);
                const path = points.map((point, index) => `${index === 0 ? "M" : "L"}${at(x + point.x)} ${at(y + point.y)}`);
                return html `<path class="arrow" d="${path.join(" ")}" marker-end="url(#arrow)"></path>`;
            });
            return html `${lines}${boxes}`;
        },
    };
}
/** The SVG element of a drawing. `label` says in a sentence what it shows; the details stand beside it in words. */
function svgOf(drawing, label) {
    const { width, height } = drawing;
    return html `<svg class="picture" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${label}">${drawing.at(0, 0)}</svg>`;
}
/** The head of the arrows of every picture of a page, once. */
const ARROW_HEAD = html `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="arrow-head" d="M0 0 L8 4 L0 8 z"></path></marker></defs></svg>`;
/** A coordinate, the same on every machine. */
function at(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/topology.js





/** Pictures in the page; further clusters are in inventory.json. */
const MAXIMUM_CLUSTERS = 40;
/** Boxes of one kind in a picture: the rest is counted. */
const MAXIMUM_BOXES = 4;
const MAXIMUM_HSMS = 28;
const MAXIMUM_ZONES = 6;
const MAXIMUM_SUBNETS = 6;
const BOX = 246;
/** Where each HSM cluster stands, who reaches it, and what hangs on it. */
function topology(scan) {
    if (scan.topologies.length === 0)
        return undefined;
    const shown = scan.topologies.slice(0, MAXIMUM_CLUSTERS);
    return {
        id: "topology",
        title: "Where the clusters stand",
        count: { number: scan.topologies.length, tone: "plain" },
        body: html `<p class="lead">Each HSM cluster with its network, its HSMs, who may reach it, and what is lost with it. What could not be read is drawn as unknown, never left out.</p>
			${ARROW_HEAD}
			${shown.map(figure)}
			${leftOut(scan.topologies.length - shown.length, "cluster")}`,
    };
}
function figure(place) {
    const { name, arn, cluster } = place;
    const head = html `<h3>${nameOf(name)} <span class="where">${placeOf(place)}</span></h3>
		<p class="arn">${(0,text_escape/* cut */.Jj)(arn, 300)}</p>`;
    if (cluster.status !== "known")
        return html `${head}<p class="left-out">It could not be drawn: ${whyUnknown(cluster)}.</p>`;
    const parts = partsOf(cluster.value);
    const hsms = cluster.value.zones.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.hsms));
    const label = `Cluster ${(0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(name), 100)}: ${(0,wording/* count */.U9)(hsms.length, "HSM")} in ${(0,wording/* count */.U9)(cluster.value.zones.length, "Availability Zone")}, in words below`;
    return html `${head}<figure class="topology"><div class="scroll" role="region" aria-label="Picture of ${(0,text_escape/* cut */.Jj)(name, 100)}" tabindex="0">${svgOf(pictureOf(cluster.value, parts), label)}</div>
		<figcaption><details><summary>The same in words</summary><ul class="plainlist">${wordsOf(cluster.value, parts).map((words) => html `<li>${words}</li>`)}</ul></details></figcaption></figure>`;
}
const CLUSTER = "cluster";
const GROUPS = "groups";
function partsOf(cluster) {
    return [...clientParts(cluster), groupPart(cluster), ...storeParts(cluster), ...backupParts(cluster)];
}
function clientParts({ clients }) {
    const arrow = (id) => ({ from: id, to: GROUPS });
    if (clients.status !== "known")
        return [unknownPart("clients", "clients", clients, arrow("clients"))];
    if (clients.value.length === 0) {
        return [
            {
                id: "clients",
                lines: ["no client in its VPC", "no interface has its group"],
                tone: "plain",
                arrow: arrow("clients"),
            },
        ];
    }
    return several(clients.value, "client", ({ network_interface_id, what }, id) => {
        return { id, lines: [`client ${what}`, network_interface_id], tone: "plain", arrow: arrow(id) };
    }, arrow);
}
function groupPart({ security_groups }) {
    const arrow = { from: GROUPS, to: CLUSTER };
    if (security_groups.status !== "known")
        return unknownPart(GROUPS, "security groups", security_groups, arrow);
    const names = security_groups.value
        .slice(0, MAXIMUM_BOXES)
        .map(({ group_id, group_name }) => `${group_id} ${group_name}`);
    const more = security_groups.value.length - names.length;
    return {
        id: GROUPS,
        lines: ["security groups", ...names, ...(more > 0 ? [`and ${(0,wording/* grouped */.zD)(more)} more`] : [])],
        tone: "plain",
        arrow,
    };
}
function storeParts({ key_stores }) {
    const arrow = (id) => ({ from: CLUSTER, to: id });
    if (key_stores.status !== "known")
        return [unknownPart("stores", "key stores", key_stores, arrow("stores"))];
    return several(key_stores.value, "key store", (store, id) => {
        return {
            id,
            lines: [`key store ${store.name}`, store.state, ...keyLines(store.keys)],
            tone: store.state === "CONNECTED" ? "pass" : "fail",
            arrow: arrow(id),
        };
    }, arrow);
}
function keyLines(keys) {
    if (keys.status !== "known")
        return [`keys unknown: ${whyUnknown(keys)}`];
    const named = keys.value
        .slice(0, MAXIMUM_BOXES)
        .map(({ name, state }) => `${name}${state === "Enabled" ? "" : ` (${state})`}`);
    const more = keys.value.length - named.length;
    return [`${(0,wording/* count */.U9)(keys.value.length, "KMS key")} on it`, ...named, ...(more > 0 ? [`and ${(0,wording/* grouped */.zD)(more)} more`] : [])];
}
function backupParts({ backups, copies }) {
    const own = { from: CLUSTER, to: "backups" };
    const first = backups.status === "known"
        ? { id: "backups", ...backupBox("backup", backups.value), arrow: own }
        : unknownPart("backups", "backups", backups, own);
    const arrow = (id) => ({ from: "backups", to: id });
    if (copies.status !== "known")
        return [first, unknownPart("copies", "copies in other Regions", copies, arrow("copies"))];
    if (copies.value.length === 0) {
        return [
            first,
            { id: "copies", lines: ["no copy", "in another Region that was scanned"], tone: "plain", arrow: arrow("copies") },
        ];
    }
    return [
        first,
        ...several(copies.value, "copy", (copy, id) => ({ id, ...backupBox("copy", copy), arrow: arrow(id) }), arrow),
    ];
}
const PLURALS = { backup: "backups", copy: "copies" };
function backupBox(what, { region, count: number, newest }) {
    return {
        lines: [
            `${(0,wording/* grouped */.zD)(number)} ${number === 1 ? what : PLURALS[what]}`,
            region,
            newest === undefined ? "" : `newest ${newest.slice(0, 10)}`,
        ].filter(Boolean),
        tone: number === 0 ? "fail" : "pass",
    };
}
function unknownPart(id, what, fact, arrow) {
    return { id, lines: [`${what} unknown`, whyUnknown(fact)], tone: "unknown", arrow };
}
/** A part for each of the first few, and one that counts the rest. */
function several(items, what, part, arrow) {
    const shown = items.slice(0, MAXIMUM_BOXES).map((item, index) => part(item, `${what} ${index}`));
    const more = items.length - shown.length;
    if (more <= 0)
        return shown;
    const id = `${what} more`;
    return [...shown, { id, lines: [`and ${(0,wording/* count */.U9)(more, `more ${what}`)}`], tone: "plain", arrow: arrow(id) }];
}
function whyUnknown(fact) {
    if (fact.status === "known")
        return "";
    const { action, kind, message } = fact.reason;
    return action === "" ? (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(message), 200) : (0,wording/* failedAction */.EE)(action, kind);
}
function pictureOf(cluster, parts) {
    const drawings = new Map(parts.map(({ id, lines, tone }) => [id, textBox(lines, tone, BOX)]));
    drawings.set(CLUSTER, clusterBox(cluster));
    return layered(drawings, parts.map(({ arrow }) => arrow));
}
function clusterBox({ cluster_id, state, hsm_type, mode, vpc_id, zones }) {
    const columns = zones.slice(0, MAXIMUM_ZONES).map(({ name, subnets }) => {
        const boxes = subnets.slice(0, MAXIMUM_SUBNETS).map(subnetBox);
        const more = [...counted(subnets.length - boxes.length, "subnet")];
        return framed([name === "" ? "no zone yet" : name, ...more], boxes, "plain", undefined, "zone");
    });
    const title = ["VPC", vpc_id, ...counted(zones.length - columns.length, "zone")].join(" ");
    const vpc = framed([title], [beside(columns)], "plain", undefined, "vpc");
    const tone = state === "ACTIVE" ? "pass" : "fail";
    return framed([`cluster ${cluster_id} ${state}`, `${hsm_type} ${mode}`], [vpc], tone, undefined, "cluster");
}
function subnetBox({ subnet_id, cidr_blocks, exposure, hsms }) {
    const boxes = hsms.slice(0, MAXIMUM_HSMS).map(({ hsm_id, state, ip }) => {
        return textBox([hsm_id, [state, ip].filter(Boolean).join(" ")], state === "ACTIVE" ? "pass" : "fail", BOX - 16);
    });
    const lines = [
        subnet_id === "" ? "no subnet yet" : subnet_id,
        cidr_blocks.join(" "),
        exposureWord(exposure),
        exposure.status === "known" ? exposure.value.route : whyUnknown(exposure),
        ...(hsms.length === 0 ? ["no HSM"] : counted(hsms.length - boxes.length, "HSM")),
    ];
    const tone = exposure.status === "known" ? (exposure.value.public ? "fail" : "pass") : "unknown";
    return framed(lines.filter(Boolean), boxes, tone, BOX, "subnet");
}
function exposureWord(exposure) {
    if (exposure.status !== "known")
        return "private or not: unknown";
    return exposure.value.public ? "not private" : "private";
}
function counted(number, noun) {
    return number > 0 ? [`and ${(0,wording/* count */.U9)(number, `more ${noun}`)}`] : [];
}
/** Everything that the picture shows, for who cannot see it. */
function wordsOf(cluster, parts) {
    const { cluster_id, state, hsm_type, mode, vpc_id, zones } = cluster;
    return [
        html `Cluster ${code(cluster_id)} is ${state}: ${hsm_type} ${mode}, in VPC ${code(vpc_id)}.`,
        ...zones.flatMap(({ name, subnets }) => subnets.map(({ subnet_id, cidr_blocks, exposure, hsms }) => {
            const own = hsms.map(({ hsm_id, state: hsm }) => `${hsm_id} (${hsm})`);
            const route = exposure.status === "known" ? exposure.value.route : whyUnknown(exposure);
            return html `Zone ${name}, subnet ${code(subnet_id)} ${cidr_blocks.join(" ")}: ${exposureWord(exposure)} (${(0,text_escape/* cut */.Jj)(route, 200)}); ${own.length === 0 ? "no HSM" : (0,text_escape/* cut */.Jj)((0,wording/* listed */.KE)(own), 1000)}.`;
        })),
        ...parts.map(({ lines }) => html `${(0,text_escape/* cut */.Jj)(lines.filter((line) => line !== "").join(", "), 600)}.`),
        NOTHING,
    ].filter((words) => words !== NOTHING);
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/unseen.js






const MAXIMUM_GROUPS = 200;
const MAXIMUM_RESOURCES = 100;
/** Resources that the whole section names. */
const MAXIMUM_NAMED = 5_000;
/** The listings that failed, and the checks that could not be evaluated by the permission that is missing. */
function unseen(scan) {
    const tables = (0,report_reasons/* reasonTables */.s)(scan).filter(({ name }) => ["obstacles", "listings", "checks"].includes(name));
    if (tables.length === 0)
        return undefined;
    const room = { names: MAXIMUM_NAMED };
    return {
        id: "unseen",
        title: "What could not be seen",
        count: { number: [...(0,findings/* unsettled */.NZ)(scan)].length + scan.gaps.length, tone: "unknown" },
        body: html `<p class="lead">Nothing here is known to be good or bad. Until it is read, compliance is not established for it.</p>
			${tables.map((table) => reasonCards(table, room))}`,
    };
}
function reasonCards({ title, noun, reasons }, room) {
    const cards = reasons.slice(0, MAXIMUM_GROUPS).map(({ because, about, said, advice, resources, rules }) => html `<article class="card unknown">
			<h4><code>${(0,text_escape/* cut */.Jj)(because, 200)}</code></h4>
			<p>${(0,wording/* capital */.Nx)((0,text_escape/* cut */.Jj)(about, 600))}.</p>
			<p class="said">${(0,text_escape/* cut */.Jj)(said, 600)}</p>
			<p><strong>What to do:</strong> ${(0,text_escape/* cut */.Jj)(advice, 400)}</p>
			${rules.length === 0 ? NOTHING : html `<p class="rules">Rules: ${joined(rules.slice(0, 60).map(ruleLink), html `, `)} ${rules.length > 60 ? `and ${(0,wording/* grouped */.zD)(rules.length - 60)} more` : ""}</p>`}
			${whichResources(resources, room)}
			</article>`);
    return html `<h3>${title}</h3>${cards}${leftOut(reasons.length - cards.length, noun)}`;
}
function whichResources(resources, room) {
    const shown = Math.min(MAXIMUM_RESOURCES, room.names, resources.length);
    if (shown === 0)
        return NOTHING;
    room.names -= shown;
    const items = resources
        .slice(0, shown)
        .map((resource) => html `<li>${nameOf(resource.name)} <span class="where">${placeOf(resource)}</span> ${code(resource.arn)}</li>`);
    return html `<details><summary>Which resources</summary><ul class="plainlist">${items}</ul>${leftOut(resources.length - items.length, "resource")}</details>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/section/waivers.js






const waivers_MAXIMUM = 1_000;
/** What fails and is accepted, with who answers for it until when; and the waivers that cover nothing. */
function waivers(scan) {
    const waived = (0,findings/* findingsOf */.WX)(scan, "waived");
    const idle = (0,report_reasons/* reasonTables */.s)(scan).find(({ name }) => name === "waivers")?.reasons ?? [];
    const used = scan.waivers.filter(({ status }) => status === "used");
    if (waived.length + scan.waivers.length === 0)
        return undefined;
    return {
        id: "waivers",
        title: "Waivers",
        count: { number: waived.length + idle.length, tone: "plain" },
        body: html `<p class="lead">A waived check fails. It does not count for the result, because somebody answers for it until a day.</p>
			${section("Waived checks", waivedTable(waived.slice(0, waivers_MAXIMUM)), waived.length, "waived check")}
			${section("Waivers that cover nothing", idleTable(idle.slice(0, waivers_MAXIMUM)), idle.length, "waiver")}
			${section("Waivers in use", usedTable(used.slice(0, waivers_MAXIMUM)), used.length, "waiver")}`,
    };
}
function section(title, body, total, what) {
    if (total === 0)
        return NOTHING;
    return html `<h3>${title}</h3>
		${body}
		${leftOut(total - waivers_MAXIMUM, what)}`;
}
function waivedTable(waived) {
    return table("Waived checks", ["resource", "what fails", "owner", "reason", "until"].map((title) => ({ title })), waived.map(({ resource, rule, finding }) => {
        const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
        return html `<tr><th scope="row" class="resource">${resourceCell(resource)}</th><td>${severityLabel(finding.severity)} ${ruleLink(rule.id)}${messageList(finding.messages)}</td><td>${(0,text_escape/* cut */.Jj)(owner, 200)}</td><td>${(0,text_escape/* cut */.Jj)(reason, 600)}</td><td class="nowrap">${(0,text_escape/* cut */.Jj)(expires, 40)}</td></tr>`;
    }));
}
function idleTable(idle) {
    return table("Waivers that cover nothing", ["waiver", "what it was to cover", "why", "what to do"].map((title) => ({ title })), idle.map(({ because, about, said, advice }) => html `<tr><th scope="row">${(0,text_escape/* cut */.Jj)(because, 200)}</th><td>${(0,text_escape/* cut */.Jj)(about, 600)}</td><td>${(0,text_escape/* cut */.Jj)(said, 400)}</td><td>${advice}</td></tr>`));
}
function usedTable(used) {
    return table("Waivers in use", [
        { title: "waiver" },
        { title: "rule and resource" },
        { title: "owner" },
        { title: "reason" },
        { title: "until" },
        { title: "checks", number: true },
    ], used.map((waiver) => {
        const { where, owner, reason, expires, covered } = waiver;
        return html `<tr><th scope="row">${code(where, 200)}</th><td>${covers(waiver)}</td><td>${(0,text_escape/* cut */.Jj)(owner, 200)}</td><td>${(0,text_escape/* cut */.Jj)(reason, 600)}</td><td class="nowrap">${(0,text_escape/* cut */.Jj)(expires, 40)}</td><td class="n">${(0,wording/* grouped */.zD)(covered)}</td></tr>`;
    }));
}
function covers({ rule, resource }) {
    return html `${code(rule, 200)}<br>${code(resource, 400)}`;
}

;// CONCATENATED MODULE: ./build/program/src/report/html/style.js
/**
 * The style of report.html. System fonts and nothing from elsewhere; light and dark by the reader's setting; every text at
 * 4.5 to 1 or more against its ground (WCAG 2.2, 1.4.3).
 */
const STYLE = `
:root {
	--ground: #f7f7f5; --surface: #ffffff; --sunk: #f1f1ee; --ink: #1b1e23; --soft: #565d68; --line: #dfe1e5; --link: #0b57b0;
	--fail: #b3201b; --fail-ground: #fdecea; --unknown: #6a3aa8; --unknown-ground: #f3ecfc; --waived: #2f5d7c; --waived-ground: #e8f1f7;
	--pass: #1b6b43; --pass-ground: #e6f4ec; --none: #646b76; --none-ground: #eeeff1;
	--critical: #8f1010; --high: #b3401a; --medium: #7d5a00; --low: #1f5fa8; --info: #5b626d;
	--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
	--mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #14161a; --surface: #1b1e23; --sunk: #23272e; --ink: #e6e8eb; --soft: #a4acb8; --line: #343a43; --link: #8ab8f5;
		--fail: #ff8d85; --fail-ground: #3a1a1a; --unknown: #c8a6f7; --unknown-ground: #2b2140; --waived: #93c5e6; --waived-ground: #1b2e3b;
		--pass: #74d19e; --pass-ground: #16301f; --none: #9aa2ae; --none-ground: #2a2e35;
		--critical: #ff8f8f; --high: #ffa274; --medium: #e6c15c; --low: #8fbef5; --info: #aab1bc;
	}
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, pre, figure { margin: 0; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, .arn, .ruleid, pre { font-family: var(--mono); font-size: 0.86em; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.4rem 0.8rem; z-index: 2; }
.top { background: var(--surface); border-bottom: 1px solid var(--line); border-top: 6px solid var(--tone); padding: 1.4rem max(1.5rem, calc((100vw - 82rem) / 2)) 1.5rem; }
.top.pass { --tone: var(--pass); } .top.fail { --tone: var(--fail); } .top.incomplete { --tone: var(--unknown); }
.brand { font-weight: 650; letter-spacing: -0.01em; }
.brand span { font-weight: 400; color: var(--soft); margin-left: 0.4rem; }
h1 { margin: 0.7rem 0 1.1rem; font-size: 1.05rem; font-weight: 400; line-height: 1.45; }
h1 .result { display: block; font-size: 2.3rem; font-weight: 680; letter-spacing: -0.025em; line-height: 1.15; color: var(--tone); }
.head { display: flex; flex-wrap: wrap; gap: 0.5rem 2.2rem; font-size: 0.875rem; }
.head dt { color: var(--soft); font-size: 0.8rem; }
.judged { margin-top: 0.9rem; font-size: 0.875rem; color: var(--soft); max-width: 60rem; overflow-wrap: anywhere; }
.judged ul { padding-left: 1.2rem; list-style: disc; }
.judged.loosened { color: var(--ink); background: var(--unknown-ground); border-left: 4px solid var(--unknown); border-radius: 4px; padding: 0.5rem 0.8rem; }
.page { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 2.5rem; max-width: 82rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
nav { padding-top: 2rem; }
nav ul { position: sticky; top: 1.5rem; }
nav a { display: flex; justify-content: space-between; gap: 0.6rem; padding: 0.28rem 0.6rem; border-left: 2px solid var(--line); color: var(--ink); text-decoration: none; font-size: 0.875rem; overflow-wrap: normal; }
nav a:hover { border-left-color: var(--link); color: var(--link); }
.count { font-variant-numeric: tabular-nums; color: var(--soft); }
.count.fail { color: var(--fail); font-weight: 600; } .count.unknown { color: var(--unknown); font-weight: 600; }
main > section { padding-top: 2rem; }
h2 { font-size: 1.4rem; letter-spacing: -0.015em; line-height: 1.3; margin-bottom: 0.8rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.7rem; }
h4 { font-size: 1rem; line-height: 1.4; }
h4 code { font-size: 0.95em; }
.lead { color: var(--soft); max-width: 48rem; margin-bottom: 1rem; }
.aside, .where, .what, .meta, .left-out { color: var(--soft); font-size: 0.875rem; }
.left-out { margin: 0.6rem 0; padding: 0.4rem 0.7rem; background: var(--unknown-ground); color: var(--ink); border-radius: 4px; }
.nowrap { white-space: nowrap; }
.tiles { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.75rem; }
.plainlist + .tiles { margin-top: 0.6rem; }
.tile { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.tile .number { display: block; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone); }
.tile.none .number { color: var(--soft); font-weight: 400; }
.tile .name { font-size: 0.875rem; color: var(--soft); overflow-wrap: normal; }
.fail { --tone: var(--fail); --tint: var(--fail-ground); } .unknown { --tone: var(--unknown); --tint: var(--unknown-ground); }
.waived { --tone: var(--waived); --tint: var(--waived-ground); } .pass { --tone: var(--pass); --tint: var(--pass-ground); }
.not_applicable { --tone: var(--none); --tint: var(--none-ground); }
.critical { --level: var(--critical); } .high { --level: var(--high); } .medium { --level: var(--medium); } .low { --level: var(--low); } .info { --level: var(--info); }
.bar { display: block; width: 100%; height: 10px; margin: 0.9rem 0 1.1rem; border-radius: 5px; background: var(--none-ground); }
.bar rect { fill: var(--tone); }
.bar .not_applicable { fill: var(--line); }
.panels { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin-bottom: 1.4rem; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; }
.panel h3 { margin: 0 0 0.5rem; }
.panel p { margin-top: 0.6rem; font-size: 0.9rem; }
.reasons { margin-top: 0.6rem; font-size: 0.875rem; }
.reasons li { padding: 0.25rem 0; border-top: 1px solid var(--line); }
.sev { display: inline-block; min-width: 4.4rem; text-align: center; padding: 0 0.55rem; border: 1px solid var(--level); border-radius: 99px; color: var(--level); font-size: 0.8rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.sev.critical, .sev.high { background: var(--level); color: var(--surface); }
.zero .sev { background: none; border-color: var(--line); color: var(--soft); font-weight: 400; }
.v { display: inline-block; white-space: nowrap; padding: 0 0.5rem; border-radius: 99px; background: var(--tint); color: var(--tone); font-size: 0.8rem; font-weight: 550; line-height: 1.6; }
.rule > summary .sev, .rule > summary .chips { margin-left: 0.5rem; }
.chips { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.2rem 0 0.5rem; }
caption.quiet, span.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.8rem; font-weight: 600; color: var(--soft); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
td.n.fail, td.n.unknown { color: var(--tone); font-weight: 650; } td.n.waived, td.n.pass { color: var(--tone); } td.n.not_applicable { color: var(--soft); }
td.zero { color: var(--soft); opacity: 0.75; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.2rem 0 0.2rem 1rem; margin-bottom: 0.8rem; position: relative; }
.scroll tbody tr:last-child > * { border-bottom: 0; }
.scroll td, .scroll th { overflow-wrap: break-word; }
.scroll td code, .scroll .resource { overflow-wrap: anywhere; } .scroll tbody th > code { white-space: nowrap; }
.scroll th.resource { min-width: 17rem; } .scroll td:has(> code) { min-width: 14rem; }
.matrix tbody th { min-width: 12.5rem; } .matrix th, .matrix td { padding-right: 0.5rem; } .matrix thead th { font-size: 0.72rem; line-height: 1.35; } .matrix .v { min-width: 1.9rem; text-align: center; font-size: 0.9rem; }
.legend li { margin: 0.15rem 0; } .messages.pass li::before, .messages.not_applicable li::before { content: "·"; } .messages.unknown li::before { content: "?"; }
.framework .scroll { border: 0; padding: 0; margin: 0; }
.plain th, .plain td { padding: 0.2rem 0.75rem 0.2rem 0; border: 0; vertical-align: middle; }
.plain td.n { font-size: 1rem; width: 1%; } .plain th { width: 1%; white-space: nowrap; }
.card { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--level)); border-radius: 6px; padding: 0.9rem 1.1rem; margin-bottom: 0.8rem; }
.card > p, .card > div { margin-top: 0.45rem; }
.card > p, .fix p, .why { max-width: 54rem; }
.card .meta { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.said { font-family: var(--mono); font-size: 0.8rem; color: var(--soft); }
.rules { font-size: 0.875rem; }
.why { color: var(--soft); font-size: 0.9rem; }
.sources { display: flex; flex-wrap: wrap; gap: 0 1.2rem; font-size: 0.8rem; margin-top: 0.25rem; }
.affected > li { border-top: 1px solid var(--line); margin-top: 0.8rem; padding-top: 0.7rem; }
.resource .arn { display: block; color: var(--soft); font-size: 0.8rem; }
.messages { margin: 0.25rem 0; }
.messages li { padding-left: 1.1rem; text-indent: -1.1rem; }
.messages li::before { content: "✕"; color: var(--tone, var(--fail)); display: inline-block; width: 1.1rem; text-indent: 0; font-size: 0.8rem; }
.finding { --tone: var(--level); }
.impact { font-size: 0.875rem; color: var(--soft); }
.impact::before { content: "↳ "; }
pre.command span { white-space: nowrap; } pre.command { margin-top: 0.45rem; padding: 0.5rem 0.75rem; background: var(--sunk); border-radius: 5px; white-space: pre-wrap; overflow-wrap: anywhere; }
details > summary { cursor: pointer; }
.card details { margin-top: 0.7rem; }
.card details > summary { color: var(--link); font-size: 0.9rem; }
.plainlist li { padding: 0.15rem 0; font-size: 0.875rem; }
.framework, .rule { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.4rem; padding: 0 1rem; }
.framework > summary, .rule > summary { padding: 0.5rem 0; }
.framework[open], .rule[open] { padding-bottom: 0.9rem; }
.framework .name { font-weight: 600; } .framework .chips, .rule .chips { margin-left: 0.5rem; vertical-align: middle; }
.framework > summary .aside { margin-left: 0.5rem; }
.framework th[scope="rowgroup"] { min-width: 14rem; max-width: 24rem; } .control { font-weight: 600; } .framework .title { display: block; color: var(--soft); font-size: 0.8rem; }
.by.keyproof, .by.third_party { color: var(--soft); font-style: italic; }
.anchor { scroll-margin-top: 4.5rem; max-width: 60rem; }
.anchor > * + * { margin-top: 0.6rem; }
dl dt { color: var(--soft); font-size: 0.875rem; }
.rule dd { margin-bottom: 0.5rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1.5rem; margin-bottom: 1.2rem; }
#about p { max-width: 54rem; margin-bottom: 0.6rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-bottom: 0.8rem; padding: 0.8rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--soft); flex: 1 1 8rem; min-width: 0; }
.filters .wide { flex: 2 1 18rem; }
input, select, button { font: inherit; font-size: 0.875rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: 0.3rem 0.5rem; min-width: 0; width: 100%; }
.filters input, .filters select, .filters button { height: 2.1rem; }
button { width: auto; cursor: pointer; padding: 0.3rem 0.9rem; }
button:hover { border-color: var(--link); color: var(--link); }
.every { table-layout: fixed; }
.every col.c1 { width: 46%; }
.every .open { border: 0; background: none; padding: 0; text-align: left; color: inherit; width: 100%; display: block; font-size: inherit; }
.every .open { padding-left: 1rem; text-indent: -1rem; }
.every .open::before { content: "▸"; display: inline-block; width: 1rem; text-indent: 0; color: var(--soft); }
.every .open[aria-expanded="true"]::before { content: "▾"; }
.every .arn, .every .sub { display: block; padding-left: 1rem; }
.every .arn { color: var(--soft); font-size: 0.78rem; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; }
.strip i { width: 1.15rem; height: 1.15rem; line-height: 1.15rem; border-radius: 3px; text-align: center; font: 600 0.72rem/1.15rem var(--sans); background: var(--tint); color: var(--tone); }
.strip i.fail, .strip i.unknown { background: var(--tone); color: var(--surface); }
.first { margin-top: 0.25rem; font-size: 0.8125rem; color: var(--soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.inner > td { padding: 0.2rem 0 1rem 1rem; }
.inner .scroll { padding: 0.2rem 0; }
.inner thead th:nth-child(-n + 2) { width: 7rem; } .inner thead th:nth-child(3) { width: 36%; }
.inner th, .inner td { padding: 0.35rem 0.7rem; }
.inner .matched > * { background: var(--sunk); }
.inner .ruleid { display: block; }
.note { color: var(--soft); font-size: 0.8125rem; }
.topology { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem; margin-top: 0.6rem; }
.picture { display: block; max-width: none; height: auto; margin: 0 auto; }
.picture text { font: 11px var(--sans); fill: var(--ink); unicode-bidi: isolate; }
.picture .head { font-weight: 600; } .picture .line { fill: var(--soft); }
.picture rect { fill: var(--surface); stroke: var(--soft); stroke-width: 1; }
.picture rect.pass { stroke: var(--pass); } .picture rect.fail { stroke: var(--fail); stroke-width: 1.8; }
.picture rect.unknown { stroke: var(--unknown); stroke-dasharray: 5 3; }
.picture rect.vpc, .picture rect.subnet { fill: var(--ground); } .picture rect.zone { fill: none; stroke: var(--line); stroke-dasharray: 2 3; }
.picture .arrow { fill: none; stroke: var(--soft); stroke-width: 1.3; } .arrow-head { fill: var(--soft); }
.picture .middle { text-anchor: middle; } .picture .lane { stroke: var(--line); }
.picture .dot { fill: var(--waived); } .picture .dot.deletion { fill: var(--fail); } .picture .dot.material, .picture .dot.certificate { fill: var(--high); } .picture .dot.rotation { fill: var(--pass); }
.picture .count-in { fill: var(--surface); font-weight: 650; }
.defs { position: absolute; }
figure figcaption { font-size: 0.875rem; margin-top: 0.5rem; }
.steps { margin: 0; padding-left: 1.6rem; max-width: 60rem; } .steps li { padding: 0.35rem 0; } .steps strong + span { color: var(--soft); } .steps li::marker { font-weight: 650; color: var(--soft); }
.tags { display: flex; flex-wrap: wrap; gap: 0.3rem; font-size: 0.8rem; margin-bottom: 0.4rem; } .tags li { border: 1px solid var(--line); border-radius: 99px; padding: 0 0.6rem; }
.judged-on { margin-top: 0.4rem; } .judged-on > summary { color: var(--link); font-size: 0.8125rem; }
.judged-on h5 { margin: 0.5rem 0 0.2rem; font-size: 0.8125rem; }
pre.fact { max-height: 22rem; overflow: auto; padding: 0.5rem 0.75rem; background: var(--sunk); border-radius: 5px; white-space: pre-wrap; font-size: 0.75rem; }
footer { border-top: 1px solid var(--line); padding: 1.2rem 1.5rem 2rem; color: var(--soft); font-size: 0.8125rem; text-align: center; }
@media (max-width: 60rem) {
	.page { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0 1rem 2rem; }
	.top { padding: 1.1rem 1rem; }
	nav { padding-top: 1rem; }
	nav ul { position: static; display: flex; flex-wrap: wrap; gap: 0.2rem; }
	nav a { border: 1px solid var(--line); border-radius: 99px; background: var(--surface); padding: 0.15rem 0.7rem; }
}
@media (max-width: 40rem) {
	.tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
	.panels { grid-template-columns: minmax(0, 1fr); }
	.topology .picture { zoom: 0.72; }
	.card { padding: 0.8rem 0.85rem; }
	.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-bottom: 0.5rem; }
	.scroll table { min-width: 38rem; } .inner .scroll table { min-width: 0; }
	.every, .every tbody, .every tr, .every th, .every td { display: block; width: auto; } .every thead, .every colgroup { display: none; }
	.every th { border-bottom: 0; padding-bottom: 0.1rem; } .every td { padding-left: 1rem; padding-right: 0; }
	.every .inner > td { padding-left: 0; }
	.every .inner .scroll { padding: 0; } .every .inner table tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0.7rem; }
	.every .inner table th, .every .inner table td { border: 0; padding: 0.1rem 0; } .every .inner table td:nth-child(-n + 2) { display: inline-block; margin-right: 0.4rem; }
}
@media print {
	:root {
		--ground: #fff; --surface: #fff; --sunk: #f4f4f2; --ink: #000; --soft: #444; --line: #ccc; --link: #000;
		--fail: #9c1612; --fail-ground: #fdecea; --unknown: #55288f; --unknown-ground: #f3ecfc; --waived: #234c68; --waived-ground: #e8f1f7;
		--pass: #145636; --pass-ground: #e6f4ec; --none: #555; --none-ground: #eee;
		--critical: #8f1010; --high: #96340f; --medium: #6b4d00; --low: #174f90; --info: #444;
	}
	@page { margin: 14mm; }
	html { font-size: 70%; }
	.lead, .steps, .judged, .anchor, .why, .card > p, .fix p, #about p { max-width: none; }
	.picture { max-width: 100%; }
	* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	nav, .skip, .filters, #more, footer { display: none; }
	.page { display: block; padding: 0; max-width: none; }
	.top { padding: 0.8rem 0; }
	.card, .tile, .panel, .affected > li, tr, .rule, .framework > summary { break-inside: avoid; }
	.card.finding { break-inside: auto; }
	h2, h3, h4, summary, .card header { break-after: avoid; }
	thead { display: table-header-group; }
	.scroll { overflow: visible; }
	details::details-content { content-visibility: visible; display: block; height: auto; }
	a { text-decoration: none; }
	.sources .named::after { content: " (" attr(href) ")"; }
}
`;

;// CONCATENATED MODULE: ./build/program/src/report/html/html.js


























/**
 * `report.html`: the scan as one page for people. It needs nothing but itself: no network, no other file, and without scripts
 * it still says the result, what could not be seen and what fails. Its Content Security Policy lets run the one script and
 * the one style that it was made with, so that a text from an account that got through the escaping would still do nothing.
 */
function renderHtml(scan) {
    const data = tableData(scan);
    // A section more is a line more.
    const sections = [
        gate,
        change,
        first,
        overview,
        unseen,
        failures,
        waivers,
        differences,
        topology,
        timeline,
        coverage,
        (own) => resources(own, data.omitted),
        frameworks,
        history_history,
        rules,
        about,
    ];
    const shown = sections.flatMap((section) => section(scan) ?? []);
    const { word, mark } = resultWord(scan.result);
    const page = html `<!DOCTYPE html>
		<html lang="en">
		<head>
		<meta charset="utf-8">
		<meta http-equiv="Content-Security-Policy" content="${html_policy()}">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<meta name="robots" content="noindex">
		<meta name="generator" content="Keyproof ${scan.tool.version}">
		<title>${word}: Keyproof report of ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}</title>
		<style>${{ html: STYLE }}</style>
		</head>
		<body>
		<a class="skip" href="#main">Skip to the report</a>
		<header class="top ${scan.result}">
		<p class="brand">Keyproof <span>compliance of AWS CloudHSM and AWS KMS</span></p>
		<h1><span class="result"><span aria-hidden="true">${mark}</span> ${word}</span> <span class="sentence">${(0,wording/* resultSentence */.bt)(scan)}.</span></h1>
		${facts(scan)}
		${judgedBy(scan)}
		</header>
		<div class="page">
		${navigation(shown)}
		<main id="main" tabindex="-1">
		${shown.map(sectionOf)}
		</main>
		</div>
		<footer><p>Written ${(0,wording/* minute */.Vc)(scan.generated_at)} by Keyproof ${scan.tool.version}. This page is complete in itself and loads nothing.</p></footer>
		<script type="application/json" id="data">${{ html: data.json }}</script>
		<script>${{ html: SCRIPT }}</script>
		</body>
		</html>
		`;
    return page.html;
}
/** Only what stands in this file, by its digest (CSP Level 3, "hash-source"). */
function html_policy() {
    const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`;
    return [
        "default-src 'none'",
        `style-src ${digest(STYLE)}`,
        `script-src ${digest(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
}
function facts(scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const { fail, unknown, pass, waived } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const all = fail + unknown + pass + waived;
    return html `<dl class="head">
		<div><dt>Read</dt><dd>${(0,wording/* minute */.Vc)(scan.inventory.collected_at)}</dd></div>
		<div><dt>${accounts.length === 1 ? "Account" : "Accounts"}</dt><dd>${(0,wording/* some */.zN)(accounts, 5)}</dd></div>
		<div><dt>${regions.length === 1 ? "Region" : "Regions"}</dt><dd>${(0,wording/* some */.zN)(regions.map((region) => region || "global"), 8)}</dd></div>
		<div><dt>Judged</dt><dd>${(0,wording/* resourceCounts */.xS)(scan.resources) || "no resource"}</dd></div>
		<div><dt>Checks</dt><dd>${(0,wording/* grouped */.zD)(all)} by ${(0,wording/* count */.U9)(scan.rules.length, "rule")}</dd></div>
		</dl>`;
}
/** By what was judged, where a reader cannot miss it: one line where all is as by default. */
function judgedBy(scan) {
    const [first = "", ...rest] = (0,judged_by/* judgedByLines */.GA)(scan).map((line) => (0,text_escape/* cut */.Jj)(line, 3000));
    if ((0,judged_by/* otherwiseLine */.xb)(scan) === undefined)
        return html `<p class="judged">${[first, ...rest].map(wording/* capital */.Nx).join(". ")}.</p>`;
    const title = (0,judged_by/* isLoosened */.AR)(scan)
        ? html `<strong><span aria-hidden="true">⚠</span> Less is judged than by default.</strong> `
        : NOTHING;
    return html `<div class="judged${(0,judged_by/* isLoosened */.AR)(scan) ? " loosened" : ""}"><p>${title}${first}:</p>
		<ul>${rest.map((line) => html `<li>${(0,wording/* capital */.Nx)(line)}</li>`)}</ul></div>`;
}
function navigation(sections) {
    return html `<nav aria-label="Sections"><ul>
		${sections.map(({ id, title, count: own }) => {
        const number = own === undefined
            ? NOTHING
            : html ` <span class="count ${own.number === 0 ? "plain" : own.tone}">${(0,wording/* grouped */.zD)(own.number)}</span>`;
        return html `<li><a href="#${id}">${title}${number}</a></li>`;
    })}
		</ul></nav>`;
}
function sectionOf({ id, title, body }) {
    return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
		${body}
		</section>`;
}

// EXTERNAL MODULE: ./build/program/src/report/inventory.js
var inventory = __webpack_require__(24033);
;// CONCATENATED MODULE: ./build/program/src/report/junit.js





/** So much of a message is an attribute, which consumers show as a title. */
const MAXIMUM_MESSAGE = 500;
/**
 * `junit.xml`: a suite for each rule, a test case for each resource that it is about. `fail` is a failure, `unknown` an error,
 * `waived` skipped; a listing that failed is an error in a suite of its own, so that a file with no red in it means what it
 * seems to mean. Beyond `MAXIMUM_PASSES` passes, those of a rule are one test case that says how many. Where only what a change introduces counts, what was there before is skipped and says so. Members are those
 * of Jenkins's schema (junit-10.xsd of its xUnit plugin), which other consumers read too.
 */
function* renderJunit(scan) {
    const summed = (0,findings/* tooManyPasses */.JZ)(scan);
    const suites = junit_countsByRule(scan, summed);
    const gaps = (0,assessment/* sortedGaps */.P)(scan.gaps);
    const total = totalOf(suites, gaps);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name: `Keyproof: ${scan.result}`, ...numbers(total) })}>\n`;
    for (const rule of scan.rules) {
        const counts = suites.get(rule.id);
        if (counts === undefined)
            continue;
        const timestamp = scan.inventory.collected_at.slice(0, 19);
        yield `\t<testsuite${attributes({ name: rule.id, ...numbers(counts), timestamp, package: rule.type })}>\n`;
        for (const resource of scan.resources) {
            const passes = resource.verdicts[rule.id] === "pass";
            if (resource.type === rule.type && !(summed && passes))
                yield* testCase(scan, rule, resource);
        }
        if (counts.summed > 0) {
            const name = `${(0,wording/* count */.U9)(counts.summed, (0,wording/* typeName */.go)(rule.type))} as the rule says`;
            yield `\t\t<testcase${attributes({ classname: rule.id.replace("/", "."), name })}/>\n`;
        }
        yield "\t</testsuite>\n";
    }
    if (gaps.length > 0)
        yield* gapSuite(gaps);
    yield "</testsuites>\n";
}
function outcomeOf(scan, { verdict, ...finding }) {
    if (verdict === "waived")
        return "skipped";
    if (scan.gate === "introduced" && !(0,model_scan/* isIntroduced */.gQ)({ verdict, ...finding }))
        return "skipped";
    return verdict === "fail" ? "failure" : "error";
}
function junit_countsByRule(scan, summed) {
    const suites = new Map();
    for (const { verdicts, findings } of scan.resources) {
        const found = new Map(findings.map((finding) => [finding.rule, finding]));
        for (const [id, verdict] of Object.entries(verdicts)) {
            if (verdict === "not_applicable")
                continue;
            const counts = suites.get(id) ?? { tests: 0, failures: 0, errors: 0, skipped: 0, summed: 0 };
            suites.set(id, counts);
            const finding = found.get(id);
            if (finding === undefined && summed) {
                if (counts.summed === 0)
                    counts.tests += 1;
                counts.summed += 1;
                continue;
            }
            counts.tests += 1;
            if (finding === undefined)
                continue;
            const outcome = outcomeOf(scan, finding);
            if (outcome === "failure")
                counts.failures += 1;
            if (outcome === "error")
                counts.errors += 1;
            if (outcome === "skipped")
                counts.skipped += 1;
        }
    }
    return suites;
}
function totalOf(suites, gaps) {
    const total = { tests: gaps.length, failures: 0, errors: gaps.length, skipped: 0, summed: 0 };
    for (const { tests, failures, errors, skipped } of suites.values()) {
        total.tests += tests;
        total.failures += failures;
        total.errors += errors;
        total.skipped += skipped;
    }
    return total;
}
function* testCase(scan, rule, resource) {
    const verdict = resource.verdicts[rule.id];
    if (verdict === undefined || verdict === "not_applicable")
        return;
    const finding = resource.findings.find((each) => each.rule === rule.id);
    const [place] = finding?.locations ?? [];
    const named = {
        classname: rule.id.replace("/", "."),
        name: `${resource.name} (${resource.arn})`,
        ...(place === undefined ? {} : { file: place.file, line: String(place.start_line) }),
    };
    const outcome = finding === undefined ? "pass" : outcomeOf(scan, finding);
    if (finding === undefined || outcome === "pass") {
        yield `\t\t<testcase${attributes(named)}/>\n`;
        return;
    }
    yield `\t\t<testcase${attributes(named)}>\n\t\t\t`;
    const message = (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(messageOf(finding)), MAXIMUM_MESSAGE);
    if (outcome === "skipped")
        yield `<skipped${attributes({ message })}/>`;
    else {
        const type = outcome === "error" ? `unknown ${finding.reason?.kind ?? ""}`.trim() : finding.severity;
        yield `<${outcome}${attributes({ message, type })}>${bodyOf(rule, resource, finding)}</${outcome}>`;
    }
    yield "\n\t\t</testcase>\n";
}
function messageOf({ verdict, severity, messages, waiver }) {
    const said = messages.join("; ");
    if (waiver !== undefined)
        return `waived until ${waiver.expires} by ${waiver.owner} (${waiver.reason}): ${severity}: ${said}`;
    return verdict === "fail" ? `${severity}: ${said}` : said;
}
function bodyOf(rule, resource, { messages, verdict }) {
    const fix = verdict === "fail" ? [rule.remediation.text, ...(0,wording/* commandsFor */.Au)(rule, resource).map((each) => `$ ${each}`)] : [];
    const { impact } = resource;
    return [rule.title, ...messages, ...(impact === undefined ? [] : [impact]), ...fix].map(text_escape/* xmlText */.xK).join("\n");
}
function* gapSuite(gaps) {
    const counts = numbers({ tests: gaps.length, failures: 0, errors: gaps.length, skipped: 0, summed: 0 });
    yield `\t<testsuite${attributes({ name: "listings", ...counts })}>\n`;
    for (const { type, action, account, region, reason } of gaps) {
        const name = `${(0,wording/* typeName */.go)(type)}s of account ${account} in ${region === "" ? "every Region" : region}`;
        const message = (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(`not listed: ${(0,wording/* failedAction */.EE)(action, reason.kind)}`), MAXIMUM_MESSAGE);
        yield `\t\t<testcase${attributes({ classname: "listings", name })}>\n`;
        yield `\t\t\t<error${attributes({ message, type: `unknown ${reason.kind}` })}>${(0,text_escape/* xmlText */.xK)(reason.message)}</error>\n`;
        yield "\t\t</testcase>\n";
    }
    yield "\t</testsuite>\n";
}
function numbers(counts) {
    const { tests, failures, errors, skipped } = counts;
    return { tests: String(tests), failures: String(failures), errors: String(errors), skipped: String(skipped) };
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,text_escape/* xmlText */.xK)(value)}"`)
        .join("");
}

// EXTERNAL MODULE: ./build/program/src/text/fingerprint.js
var fingerprint = __webpack_require__(44152);
;// CONCATENATED MODULE: ./build/program/src/report/ocsf.js







/**
 * Compliance Finding (class 2003) of the Open Cybersecurity Schema Framework, https://schema.ocsf.io/1.6.0/classes/compliance_finding
 * with the `cloud` profile: what Security Lake takes of a custom source, and the form of the new Security Hub's findings. Members
 * that only earlier versions require (1.1 to 1.3: `standards`, `title`, `vendor_name`) are always there.
 */
const OCSF_VERSION = "1.6.0";
/** https://schema.ocsf.io/1.6.0/classes/compliance_finding, `severity_id`. */
const SEVERITY = {
    critical: { severity_id: 5, severity: "Critical" },
    high: { severity_id: 4, severity: "High" },
    medium: { severity_id: 3, severity: "Medium" },
    low: { severity_id: 2, severity: "Low" },
    info: { severity_id: 1, severity: "Informational" },
};
/** `compliance.status_id`: Warning is "the compliance check did not yield a result due to missing information". */
const COMPLIANCE = {
    pass: { status_id: 1, status: "Pass" },
    unknown: { status_id: 2, status: "Warning" },
    fail: { status_id: 3, status: "Fail" },
    waived: { status_id: 3, status: "Fail" },
};
/** `status_id` of the finding: where it stands with those who answer for it. */
const STATUS = {
    pass: { status_id: 4, status: "Resolved" },
    unknown: { status_id: 1, status: "New" },
    fail: { status_id: 1, status: "New" },
    waived: { status_id: 3, status: "Suppressed" },
};
/** As much of a text as a console shows. */
const ocsf_MAXIMUM_TEXT = 2_000;
/**
 * `findings.ocsf.json`: every verdict but `not_applicable`, one finding a line in an array, and one for each listing that
 * failed. `finding_info.uid` is the same from scan to scan, so that a pass closes what a fail opened. Beyond `MAXIMUM_PASSES`
 * passes, those of a rule in an account and Region are one finding with their `count`.
 */
function* renderOcsf(scan) {
    yield* (0,json_lines/* listOf */.c3)(events(scan), 0);
    yield "\n";
}
function* events(scan) {
    const partitions = new Map(scan.inventory.scopes.map(({ account, partition }) => [account, partition]));
    const about = {
        scan,
        rules: new Map(scan.rules.map((rule) => [rule.id, ocsf_partsOf(rule, scan.tool.version)])),
        partition: (account) => partitions.get(account) ?? "aws",
    };
    const passes = (0,findings/* tooManyPasses */.JZ)(scan) ? new Map() : undefined;
    for (const resource of scan.resources) {
        const found = new Map(resource.findings.map((finding) => [finding.rule, finding]));
        for (const [id, verdict] of Object.entries(resource.verdicts)) {
            const rule = about.rules.get(id);
            if (rule === undefined || verdict === "not_applicable")
                continue;
            if (verdict === "pass" && passes !== undefined)
                addPass(passes, rule, resource);
            else
                yield verdictEvent(about, rule, resource, verdict, found.get(id));
        }
    }
    for (const each of passes?.values() ?? [])
        yield passesEvent(about, each);
    for (const gap of (0,assessment/* sortedGaps */.P)(scan.gaps))
        yield gapEvent(about, gap);
}
function ocsf_partsOf(rule, version) {
    const title = ocsf_text(rule.title);
    return {
        rule,
        title,
        info: {
            title,
            desc: ocsf_text(rule.description),
            analytic: { type_id: 1, type: "Rule", uid: rule.id, name: title, version },
        },
        frameworks: frameworksOf(rule),
        remediation: { remediation: remediationOf(rule) },
    };
}
function verdictEvent({ scan, partition }, { rule, title, info, frameworks, remediation }, resource, verdict, finding) {
    const { arn, name, type, account, region, impact } = resource;
    const messages = (finding?.messages ?? []).map(ocsf_text);
    const message = messages.length === 0 ? title : messages.join("; ");
    const own_name = ocsf_text(name);
    return {
        ...common(scan, STATUS[verdict], cloudOf(account, region, partition(account))),
        ...(finding === undefined || verdict === "unknown" ? SEVERITY.info : SEVERITY[finding.severity]),
        message: (0,text_escape/* cut */.Jj)(`${(0,wording/* typeName */.go)(type)} ${own_name}: ${message}`, ocsf_MAXIMUM_TEXT),
        finding_info: infoOf(scan, (0,fingerprint/* fingerprint */.R)(rule, arn), info),
        compliance: {
            ...COMPLIANCE[verdict],
            control: rule.id,
            ...frameworks,
            ...(messages.length === 0 ? {} : { status_details: messages }),
        },
        ...(verdict === "fail" || verdict === "waived" ? remediation : {}),
        resources: [{ uid: ocsf_text(arn), name: own_name, type, ...ocsf_placeOf(region, partition(account)), namespace: account }],
        unmapped: {
            verdict,
            rule_severity: rule.severity,
            ...(rule.origin === undefined ? {} : { rule_origin: rule.origin }),
            ...(impact === undefined ? {} : { impact: ocsf_text(impact) }),
            ...extrasOf(finding),
        },
    };
}
function addPass(passes, rule, { account, region }) {
    const key = `${rule.rule.id} ${account} ${region}`;
    const found = passes.get(key);
    if (found === undefined)
        passes.set(key, { rule, account, region, count: 1 });
    else
        found.count += 1;
}
function passesEvent({ scan, partition }, { rule: parts, account, region, count: number }) {
    const { rule, info, frameworks, title } = parts;
    return {
        ...common(scan, STATUS.pass, cloudOf(account, region, partition(account))),
        ...SEVERITY.info,
        count: number,
        message: (0,text_escape/* cut */.Jj)(`${(0,wording/* count */.U9)(number, (0,wording/* typeName */.go)(rule.type))}: ${title}`, ocsf_MAXIMUM_TEXT),
        finding_info: infoOf(scan, ocsf_text(`passes/${rule.id}/${account}/${region}`), info),
        compliance: { ...COMPLIANCE.pass, control: rule.id, ...frameworks },
        resources: [{ uid: ocsf_text(`${account}/${region}`), type: rule.type, ...ocsf_placeOf(region, partition(account)) }],
        unmapped: { verdict: "pass", rule_severity: rule.severity },
    };
}
/** What OCSF has no word for. */
function extrasOf(finding) {
    if (finding === undefined)
        return {};
    const { waiver, environment, reason, baseline_state, locations } = finding;
    return {
        ...(waiver === undefined
            ? {}
            : { waiver: { owner: ocsf_text(waiver.owner), reason: ocsf_text(waiver.reason), expires: ocsf_text(waiver.expires) } }),
        ...(environment === undefined ? {} : { environment: ocsf_text(environment) }),
        ...(reason === undefined ? {} : { reason: { kind: reason.kind, action: ocsf_text(reason.action) } }),
        ...(baseline_state === undefined ? {} : { baseline_state }),
        ...(locations === undefined
            ? {}
            : {
                locations: locations.map(({ file, start_line, end_line, address }) => ({
                    file: ocsf_text(file),
                    start_line,
                    end_line,
                    address: ocsf_text(address),
                })),
            }),
    };
}
/** A listing that failed: nothing is known of what it would have listed. */
function gapEvent({ scan, partition }, { type, action, account, region, reason }) {
    const title = ocsf_text(`${(0,wording/* typeName */.go)(type)}s were not listed: ${(0,wording/* failedAction */.EE)(action, reason.kind)}`);
    return {
        ...common(scan, STATUS.unknown, cloudOf(account, region, partition(account))),
        ...SEVERITY.info,
        message: title,
        finding_info: infoOf(scan, ocsf_text(`not_listed/${type}/${account}/${region}/${action}`), {
            title,
            desc: ocsf_text(reason.message),
        }),
        compliance: { ...COMPLIANCE.unknown, control: `${type}/listed`, standards: [], status_details: [title] },
        resources: [{ uid: ocsf_text(`${account}/${region}`), type: "account", ...ocsf_placeOf(region, partition(account)) }],
        unmapped: { verdict: "unknown", reason: { kind: reason.kind, action: ocsf_text(action) } },
    };
}
function common({ tool, inventory }, status, cloud) {
    return {
        activity_id: 1,
        activity_name: "Create",
        category_uid: 2,
        category_name: "Findings",
        class_uid: 2003,
        class_name: "Compliance Finding",
        type_uid: 200301,
        type_name: "Compliance Finding: Create",
        time: Date.parse(inventory.collected_at),
        ...status,
        metadata: {
            version: OCSF_VERSION,
            profiles: ["cloud"],
            product: { name: "Keyproof", vendor_name: "Keyproof", version: tool.version, url_string: wording/* INFORMATION_URI */.wV },
        },
        cloud,
    };
}
function infoOf({ inventory }, uid, more) {
    const last_seen_time = Date.parse(inventory.collected_at);
    return { uid, ...more, types: ["Compliance"], last_seen_time };
}
function cloudOf(account, region, cloud_partition) {
    return {
        provider: "AWS",
        ...ocsf_placeOf(region, cloud_partition),
        // type_id 10: "AWS Account".
        account: { uid: ocsf_text(account), type: "AWS Account", type_id: 10 },
    };
}
function ocsf_placeOf(region, cloud_partition) {
    return { cloud_partition, ...(region === "" ? {} : { region: ocsf_text(region) }) };
}
/** The requirements say who states them, as nothing that only Keyproof states may look official. */
function frameworksOf({ controls, controls_by }) {
    const frameworks = Object.keys(controls).sort();
    const requirements = frameworks.flatMap((framework) => {
        const says = controls_by[framework] === "aws" ? "" : " (not official)";
        return (controls[framework] ?? []).map((control) => `${(0,model_frameworks/* frameworkName */.U7)(framework)} ${control}${says}`);
    });
    const standards = frameworks.map((framework) => {
        return `${(0,model_frameworks/* frameworkName */.U7)(framework)}${controls_by[framework] === "aws" ? "" : " (not official)"}`;
    });
    return { standards, ...(requirements.length === 0 ? {} : { requirements }) };
}
function remediationOf({ remediation, related_resources }) {
    const desc = [remediation.text, ...(remediation.cli === undefined ? [] : [remediation.cli])].map(ocsf_text).join("\n");
    const references = related_resources.map(({ ref }) => ref);
    return { desc, ...(references.length === 0 ? {} : { references }) };
}
function ocsf_text(given) {
    return (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(given), ocsf_MAXIMUM_TEXT);
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/text.js




/** The namespace of every property that OSCAL itself does not define. */
const NAMESPACE = `${wording/* INFORMATION_URI */.wV}/ns/oscal`;
/** In the namespace of URLs, the one of this program. */
const OWN_NAMESPACE = uuidIn(URL_NAMESPACE, NAMESPACE);
/** A UUID of version 5 of Keyproof's own: the same for the same parts, on every machine and in every scan. */
function uuidOf(kind, ...parts) {
    // As JSON, so that no two lists of parts read alike, not even ones with lone surrogates.
    return uuidIn(OWN_NAMESPACE, JSON.stringify([kind, ...parts]));
}
/**
 * Text for OSCAL's `string` (`^\S(.*\S)?$` in NIST's JSON Schema): one line, never empty. U+FFFE and U+FFFF, which XML
 * cannot hold, are replaced, since OSCAL's JSON and XML are to convert into each other.
 */
function plain(text, maximum) {
    const safe = (0,text_escape/* cut */.Jj)((0,text_escape/* visible */.RK)(text).replace(/[\ufffe\uffff]/g, "\ufffd"), maximum);
    return safe === "" ? "(empty)" : safe;
}
/**
 * Text for OSCAL's `markup-line` and `markup-multiline`, which are Markdown: no emphasis, code, link, image, HTML, superscript
 * or parameter insertion (`{{ insert: … }}`) can start in it. For the middle of a line.
 */
function markup(text, maximum) {
    return plain(text, maximum).replace(/[\\`*_{}[\]<>&|~#!^]/g, "\\$&");
}
/** OSCAL's `token`: a letter or `_`, then letters, digits, `.`, `-` and `_`. What is changed for it gets a hash, so that no two meet. */
function token(text) {
    const safe = text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 100);
    const whole = /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
    return whole === text
        ? whole
        : `${whole}-${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(text)).digest("hex").slice(0, 8)}`;
}
/** Keyproof's own properties, in the order given; those without a value are left out. */
function text_properties(values) {
    return Object.entries(values).flatMap(([name, value = []]) => {
        const each = typeof value === "string" ? [value] : value;
        return each.filter((text) => text !== "").map((text) => ({ name, ns: NAMESPACE, value: plain(text, 2048) }));
    });
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/control.js


/** The framework of rules that map to no control: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";
/**
 * A control's id as an OSCAL token. `SC-12(2)` is `sc-12.2` in NIST's own OSCAL catalog of SP 800-53; the ids of the other frameworks
 * begin with the framework, so that no two of them meet: `pci_dss_4_0_1-3.7.4`.
 */
function controlId(framework, control) {
    const nist = framework === "nist_800_53_r5" ? /^([A-Z]{2}-\d{1,3})(?:\((\d{1,3})\))?$/.exec(control) : null;
    if (nist === null)
        return token(`${framework}-${control}`);
    const [, base = "", enhancement] = nist;
    return `${base.toLowerCase()}${enhancement === undefined ? "" : `.${enhancement}`}`;
}
/** Every control that a rule of the scan maps to, in the order of src/model/frameworks.ts. */
function control_controlsOf(scan, observations, gaps) {
    const mapped = new Map();
    for (const rule of scan.rules) {
        for (const [framework, ids] of mappings(rule)) {
            for (const control of new Set(ids)) {
                const key = JSON.stringify([framework, control]);
                const own = mapped.get(key);
                if (own === undefined)
                    mapped.set(key, { framework, control, rules: [rule] });
                else
                    own.rules.push(rule);
            }
        }
    }
    return [...mapped.values()].sort(byPlace).map(({ framework, control, rules }) => {
        const types = new Set(rules.map(({ type }) => type));
        const own = observations.filter(({ rule }) => rules.includes(rule));
        return {
            framework,
            framework_name: framework === OWN_FRAMEWORK ? "Keyproof" : (0,model_frameworks/* frameworkName */.U7)(framework),
            control,
            title: (framework === OWN_FRAMEWORK ? rules[0]?.title : (0,model_frameworks/* controlTitle */._M)(framework, control)) ?? "",
            id: controlId(framework, control),
            rules,
            counts: control_countsOf(own),
            observations: own.filter(({ verdict }) => verdict !== "not_applicable"),
            gaps: gaps.filter((gap) => types.has(gap.gaps.type)),
        };
    });
}
function mappings({ id, controls }) {
    const frameworks = Object.entries(controls);
    return frameworks.length === 0 ? [[OWN_FRAMEWORK, [id]]] : frameworks;
}
const FRAMEWORK_IDS = Object.keys(model_frameworks/* FRAMEWORKS */.i);
/** What src/model/frameworks.ts does not have comes last, in the order of the rules. */
function byPlace(a, b) {
    const frameworks = place(a.framework, FRAMEWORK_IDS) - place(b.framework, FRAMEWORK_IDS);
    if (frameworks !== 0 || a.framework !== b.framework)
        return frameworks;
    const framework = Object.hasOwn(model_frameworks/* FRAMEWORKS */.i, a.framework) ? model_frameworks/* FRAMEWORKS */.i[a.framework] : undefined;
    const ids = Object.keys(framework?.controls ?? {});
    return place(a.control, ids) - place(b.control, ids);
}
function place(id, ids) {
    const index = ids.indexOf(id);
    return index < 0 ? ids.length : index;
}
function control_countsOf(observations) {
    const counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
    for (const { verdict, seen } of observations)
        counts[verdict] += seen.length;
    return counts;
}
/** False where the rules are about nothing that was seen, and nothing can have been missed: there is nothing to conclude. */
function isConcluded({ observations, gaps }) {
    return observations.length > 0 || gaps.length > 0;
}
/**
 * Satisfied only where something passes and nothing fails, is waived, is unknown or was missed. OSCAL has no third state, so what
 * is not established is not satisfied, for the reason `other`.
 */
function statusOf({ counts, gaps }) {
    if (counts.fail + counts.waived > 0)
        return { state: "not-satisfied", reason: "fail" };
    if (counts.unknown + gaps.length > 0 || counts.pass === 0)
        return { state: "not-satisfied", reason: "other" };
    return { state: "satisfied", reason: "pass" };
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/observation.js





/** What fails first, what is of no matter last. */
const observation_VERDICTS = ["fail", "unknown", "waived", "pass", "not_applicable"];
const VERDICT_WORDS = {
    fail: "Fail",
    unknown: "Unknown",
    waived: "Waived",
    pass: "Pass",
    not_applicable: "Not applicable",
};
/** How many of an observation's messages are kept. */
const MAXIMUM_MESSAGES = 10;
/** The UUID of a resource's inventory item: the same in every scan. */
function resourceUuid({ type, arn }) {
    return uuidOf("resource", type, arn);
}
/** Every verdict of the scan, in the order of its rules, and of each rule what fails first. */
function observationsOf(scan, { scan_id }) {
    const rules = new Map(scan.rules.map((rule, index) => [rule.id, { rule, index }]));
    const groups = new Map();
    for (const resource of scan.resources) {
        // One for all rules: a million verdicts point at it.
        const own = { uuid: resourceUuid(resource), resource };
        for (const [id, verdict] of Object.entries(resource.verdicts)) {
            const waiver = observation_findingOf(own, id)?.waiver;
            const key = `${id} ${verdict}${waiver === undefined ? "" : ` ${JSON.stringify(waiver)}`}`;
            const group = groups.get(key);
            if (group !== undefined) {
                group.seen.push(own);
                continue;
            }
            const known = rules.get(id);
            if (known === undefined)
                throw new Error(`a verdict names rule ${id}, which is not among the scan's rules`);
            const order = known.index * observation_VERDICTS.length + observation_VERDICTS.indexOf(verdict);
            groups.set(key, { order, rule: known.rule, verdict, seen: [own] });
        }
    }
    return [...groups]
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([key, { rule, verdict, seen }]) => ({
        uuid: uuidOf("observation", scan_id, key),
        rule,
        verdict,
        waiver: observation_findingOf(seen[0], rule.id)?.waiver,
        seen,
        ...messagesOf(seen, rule),
    }));
}
/** What the rule found on the resource, unless it passes or the rule is not about it. */
function observation_findingOf(seen, rule) {
    return seen?.resource.findings.find((finding) => finding.rule === rule);
}
function messagesOf(seen, { id }) {
    const counts = new Map();
    for (const own of seen) {
        const finding = observation_findingOf(own, id);
        if (finding === undefined)
            continue;
        const text = wrongWith(finding);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const messages = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAXIMUM_MESSAGES);
    return { messages, distinct: counts.size };
}
/** The listings that failed, those that failed alike together. */
function gapObservationsOf(scan, { scan_id }) {
    return (0,findings/* notListed */.NL)(scan).map((gaps) => ({
        uuid: uuidOf("gap", scan_id, gaps.type, gaps.action, gaps.kind),
        gaps,
    }));
}
/** An observation as JSON, one subject a line. `depth` as in json_lines.ts. */
function observationJson(observation, context, depth) {
    const { uuid, rule, verdict, waiver, seen } = observation;
    const props = text_properties({
        "rule-id": rule.id,
        verdict,
        severity: rule.severity,
        "resource-type": rule.type,
        resources: String(seen.length),
        "waiver-owner": waiver?.owner,
        "waiver-expires": waiver?.expires,
    });
    const read = rule.permissions.length === 0 ? "" : ` to ${rule.permissions.join(", ")}`;
    return (0,json_lines/* objectOf */.Xy)({
        uuid: JSON.stringify(uuid),
        title: JSON.stringify(`${VERDICT_WORDS[verdict]}: ${markup(rule.title, 256)}`),
        description: JSON.stringify(description(observation)),
        props: JSON.stringify(props),
        methods: JSON.stringify(["TEST"]),
        types: JSON.stringify(["control-objective"]),
        origins: JSON.stringify([context.origin]),
        subjects: (0,json_lines/* listOf */.c3)(subjects(observation), depth + 1),
        "relevant-evidence": JSON.stringify([
            { description: markup(`What AWS answered${read}; inventory.json of the same scan keeps it.`, 2000) },
        ]),
        collected: JSON.stringify(context.collected_at),
    }, depth);
}
/** A gap as an observation without subjects: what it is about was not seen. */
function gapJson({ uuid, gaps: found }, context, depth) {
    const { type, action, kind, gaps } = found;
    const what = `${markup((0,wording/* typeName */.go)(type), 120)}s`;
    const message = markup(gaps[0].reason.message, 500);
    const places = gaps.map(({ account, region }) => `${account} ${region}`);
    const members = {
        uuid,
        title: `Unknown: ${what} were not listed`,
        description: `${what} were not listed in ${markup((0,wording/* gapPlaces */.XE)(gaps), 500)}: ${markup((0,wording/* failedAction */.EE)(action, kind), 200)} (${message}). Some may be there that nobody has judged.`,
        props: text_properties({ verdict: "unknown", "resource-type": type, "iam-action": action, reason: kind, place: places }),
        methods: ["TEST"],
        types: ["control-objective"],
        origins: [context.origin],
        collected: context.collected_at,
    };
    return (0,json_lines/* objectOf */.Xy)(Object.fromEntries(Object.entries(members).map(([name, value]) => [name, JSON.stringify(value)])), depth);
}
function* subjects({ rule, verdict, seen }) {
    for (const one of seen) {
        const { uuid, resource } = one;
        const finding = observation_findingOf(one, rule.id);
        const type = "inventory-item";
        if (finding === undefined) {
            const exemption = verdict === "not_applicable" ? resource.exemptions?.[rule.id] : undefined;
            const remarks = exemption === undefined ? undefined : markup(exemption, 500);
            yield { "subject-uuid": uuid, type, remarks };
            continue;
        }
        const { severity, environment } = finding;
        const own = text_properties({ severity: severity === rule.severity ? undefined : severity, environment });
        const title = markup(resource.name, 256);
        const props = own.length === 0 ? undefined : own;
        // No spread before other members: V8 would make a hidden class for each such object.
        yield { "subject-uuid": uuid, type, title, props, remarks: markup(wrongWith(finding), 1000) };
    }
}
/** What is wrong with one resource, or not known of it. */
function wrongWith({ messages, reason }) {
    return reason === undefined ? messages.join("; ") : (0,wording/* failedAction */.EE)(reason.action, reason.kind);
}
function description(observation) {
    const { rule, verdict, waiver, seen } = observation;
    const what = (0,wording/* count */.U9)(seen.length, (0,wording/* typeName */.go)(rule.type));
    const one = seen.length === 1;
    switch (verdict) {
        case "pass":
            return `${what} ${one ? "is" : "are"} as the rule says.`;
        case "fail":
            return `${what} ${one ? "is" : "are"} not as the rule says: ${mostCommon(observation)}.`;
        case "unknown": {
            const first = observation_findingOf(seen[0], rule.id);
            const answer = first?.reason?.message ?? first?.messages[0] ?? "";
            return `${what} could not be judged: ${mostCommon(observation)}. The first answer was: ${markup(answer, 500)}`;
        }
        case "waived": {
            const { owner = "", expires = "" } = waiver ?? {};
            const until = `${markup(owner, 256)} answers for it until ${markup(expires, 40)}`;
            return `${what} ${one ? "is" : "are"} not as the rule says, and ${until}: ${mostCommon(observation)}.`;
        }
        case "not_applicable":
            return `The rule is not about ${what}.`;
        default:
            return (0,errors/* assertNever */.xb)(verdict);
    }
}
/** `automatic rotation is off (12); the key is disabled (3)`: the most common first, the rest as a number. */
function mostCommon({ seen, messages, distinct }, maximum = MAXIMUM_MESSAGES) {
    const told = messages.slice(0, maximum).map(([text, number]) => {
        return `${markup(text, 300)}${seen.length === 1 ? "" : ` (${(0,wording/* grouped */.zD)(number)})`}`;
    });
    const rest = distinct - told.length;
    return [...told, ...(rest > 0 ? [`${(0,wording/* grouped */.zD)(rest)} more`] : [])].join("; ");
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/finding.js





const CAVEAT = "This is the part of the control that Keyproof's rules test, never the whole of it.";
/** The id of Keyproof's objective for a control. It is defined here: the catalog's own objectives say more than is tested. */
function objectiveId({ id }) {
    return `${id}_keyproof-obj`;
}
function fullName({ framework_name, control, title }) {
    return markup([framework_name, control, title].filter((part) => part !== "").join(" "), 400);
}
/**
 * Keyproof's objective for a control: that its rules pass. OSCAL wants one `assessment-objective` of it, and the
 * `assessment-method` that this names (the constraints of `local-objective` in NIST's assessment-common metaschema).
 */
function objectiveObject(control) {
    const { id, framework, rules } = control;
    const method = `${id}_keyproof-test`;
    const types = [...new Set(rules.map(({ type }) => `${(0,wording/* typeName */.go)(type)}s`))];
    return {
        "control-id": id,
        description: `Each rule that maps to ${fullName(control)} passes on every resource that it is about. ${CAVEAT}`,
        props: text_properties({ framework, control: control.control }),
        parts: [
            {
                id: objectiveId(control),
                name: "assessment-objective",
                props: [{ name: "method-id", value: method }],
                parts: rules.map((rule) => ({
                    name: "assessment-objective",
                    props: text_properties({ "rule-id": rule.id, "mapping-stated-by": rule.controls_by[framework] }),
                    prose: `${markup(rule.title, 256)} (${statement(rule, framework)})`,
                })),
            },
            {
                id: method,
                name: "assessment-method",
                props: [{ name: "method", value: "TEST" }],
                parts: [{ name: "assessment-objects", prose: markup((0,wording/* listed */.KE)(types), 1000) }],
            },
        ],
    };
}
/** Who says that a rule maps to the control. */
function statement({ controls, controls_by }, framework) {
    return Object.hasOwn(controls, framework) ? (0,wording/* statedBy */.Hk)(controls_by[framework]) : "it maps to no framework";
}
/** The controls that something can be concluded about, a selection for each framework, and Keyproof's objectives for them. */
function reviewedControls(controls) {
    const concluded = controls.filter(isConcluded);
    const left = controls.filter((control) => !isConcluded(control)).map(({ id }) => id);
    const frameworks = new Map();
    for (const control of concluded) {
        const own = frameworks.get(control.framework);
        if (own === undefined)
            frameworks.set(control.framework, [control]);
        else
            own.push(control);
    }
    const selections = [...frameworks].map(([framework, own]) => ({
        description: markup(own[0]?.framework_name ?? framework, 256),
        props: text_properties({ framework }),
        "include-controls": own.map(({ id }) => ({ "control-id": id })),
    }));
    const objectives = concluded.map((control) => ({ "objective-id": objectiveId(control) }));
    return {
        description: `The controls that the rules of the scan map to. ${CAVEAT}`,
        "control-selections": selections.length > 0 ? selections : [{ description: "None: nothing was seen that a rule is about." }],
        ...(objectives.length === 0 ? {} : { "control-objective-selections": [{ "include-objectives": objectives }] }),
        ...(left.length === 0
            ? {}
            : { remarks: `Nothing was seen that the rules of these are about: ${markup(left.join(", "), 4000)}` }),
    };
}
/** What the scan concludes about a control, and what those before it did. */
function findingObject(control, risks, { scan_id, origin }, past) {
    const { framework, rules, observations, gaps } = control;
    const status = statusOf(control);
    const own = risks.filter(({ observation }) => observations.includes(observation));
    const seen = [...observations, ...gaps].map(({ uuid }) => ({ "observation-uuid": uuid }));
    const history = past.get(`${framework}\n${control.control}`);
    const stated = rules.flatMap(({ controls_by }) => controls_by[framework] ?? []);
    return {
        uuid: uuidOf("finding", scan_id, framework, control.control),
        title: `${CONCLUSION[status.reason]}: ${fullName(control)}`,
        description: `${verdicts(control)} ${CAVEAT}`,
        props: text_properties({
            framework,
            control: control.control,
            "mapping-stated-by": [...new Set(stated)].sort(),
            history,
        }),
        origins: [origin],
        target: {
            type: "objective-id",
            "target-id": objectiveId(control),
            title: fullName(control),
            status: { ...status, remarks: finding_reasons(control, status) },
        },
        ...(0,json_lines/* withItems */.J5)("related-observations", seen),
        ...(0,json_lines/* withItems */.J5)("related-risks", own.map(({ uuid }) => ({ "risk-uuid": uuid }))),
        ...(history === undefined ? {} : { remarks: `On the days of the scans: ${markup(history, 4000)}.` }),
    };
}
const CONCLUSION = {
    pass: "Satisfied",
    fail: "Not satisfied",
    other: "Not established",
};
/** `2 rules gave 24 verdicts: 20 pass, 4 not applicable.` */
function verdicts({ rules, counts, gaps }) {
    const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
    const kinds = Object.entries(counts)
        .filter(([, number]) => number > 0)
        .map(([verdict, number]) => `${(0,wording/* grouped */.zD)(number)} ${verdict.replaceAll("_", " ")}`);
    const own = `${(0,wording/* count */.U9)(rules.length, "rule")} gave ${(0,wording/* count */.U9)(total, "verdict")}${total === 0 ? "" : `: ${kinds.join(", ")}`}.`;
    return gaps.length === 0 ? own : `${own} Some resources were never seen, since listings failed.`;
}
/** Why the status is as it is: what fails, what is waived, what is not known. */
function finding_reasons(control, { state }) {
    if (state === "satisfied")
        return "Each rule passes on every resource that it is about.";
    const wrong = control.observations
        .filter(({ verdict }) => verdict !== "pass")
        .map((observation) => {
        const { rule, verdict } = observation;
        return `${markup(rule.id, 200)} ${verdict}: ${mostCommon(observation, 3)}.`;
    });
    const missed = control.gaps.map(({ gaps: { type, action, kind, gaps } }) => {
        return `${markup((0,wording/* typeName */.go)(type), 120)}s were not listed in ${markup((0,wording/* gapPlaces */.XE)(gaps), 500)}: ${markup((0,wording/* failedAction */.EE)(action, kind), 200)}.`;
    });
    const unknown = control.counts.unknown + control.gaps.length > 0 ? ["What is unknown is never satisfied."] : [];
    const waived = control.counts.waived > 0 ? ["What is waived fails, and somebody answers for it: see the risks."] : [];
    return [...wrong, ...missed, ...unknown, ...waived].join(" ");
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/risk.js





/** OSCAL's own naming system of facets; `severity` is one of its names. */
const OSCAL_SYSTEM = "http://csrc.nist.gov/ns/oscal";
/**
 * A risk for each rule that fails, and one for each waiver of a rule. What is unknown is evidence that lacks, not a risk. A risk keeps
 * its UUID from scan to scan, and when its rule is renamed, until it is gone.
 */
function risksOf(observations, accounts) {
    return observations
        .filter(({ verdict }) => verdict === "fail" || verdict === "waived")
        .map((observation) => {
        const { rule, waiver } = observation;
        const own = waiver === undefined ? [] : [waiver.owner, waiver.reason, waiver.expires];
        return { uuid: uuidOf("risk", JSON.stringify(accounts), rule.was[0] ?? rule.id, ...own), observation };
    });
}
/** A risk as OSCAL has it: open, or accepted (`deviation-approved`) through the last day of its waiver. */
function riskObject({ uuid, observation }, { origin }) {
    const { rule, waiver, seen } = observation;
    const severities = new Set(seen.map((own) => observation_findingOf(own, rule.id)?.severity));
    const severity = policy/* SEVERITIES */.oC.find((candidate) => severities.has(candidate)) ?? rule.severity;
    const what = `${(0,wording/* count */.U9)(seen.length, (0,wording/* typeName */.go)(rule.type))} ${seen.length === 1 ? "is" : "are"} not as the rule says`;
    return {
        uuid,
        title: `${waiver === undefined ? "Failing" : "Waived"}: ${markup(rule.title, 256)}`,
        description: markup(rule.description, 1024),
        statement: [`${what}: ${mostCommon(observation)}.`, ...acceptance(waiver)].join(" "),
        props: text_properties({
            "rule-id": rule.id,
            "waiver-owner": waiver?.owner,
            "waiver-reason": waiver?.reason,
            "waiver-expires": waiver?.expires,
        }),
        status: waiver === undefined ? "open" : "deviation-approved",
        origins: [origin],
        characterizations: [{ origin, facets: [{ name: "severity", system: OSCAL_SYSTEM, value: severity }] }],
        ...deadline(waiver),
        remediations: [remediation(uuid, observation)],
        "related-observations": [{ "observation-uuid": observation.uuid }],
    };
}
function acceptance(waiver) {
    if (waiver === undefined)
        return [];
    const { owner, reason, expires } = waiver;
    return [`${markup(owner, 256)} answers for it until ${markup(expires, 40)}: ${markup(reason, 1000)}`];
}
/** A waiver counts through the day that it expires on, in UTC. */
function deadline(waiver) {
    const last = waiver === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(waiver.expires) ? "" : `${waiver.expires}T23:59:59.000Z`;
    // Not every such text is a day: Date makes another of 2026-02-31.
    const valid = last !== "" && !Number.isNaN(Date.parse(last)) && new Date(last).toISOString() === last;
    return valid ? { deadline: last } : {};
}
function remediation(risk, { rule: { title, remediation } }) {
    const commands = remediation.cli === undefined ? [] : [(0,text_escape/* markdownBlock */.dI)(remediation.cli.trim().split("\n"))];
    return {
        uuid: uuidOf("remediation", risk),
        lifecycle: "recommendation",
        title: markup(title, 256),
        description: [markup(remediation.text, 2000), ...commands].join("\n\n"),
    };
}

;// CONCATENATED MODULE: ./build/program/src/report/oscal/oscal.js













const OSCAL_VERSION = "1.1.3";
/** The most idle waivers that are told of; assessment.json has all. */
const MAXIMUM_WAIVERS = 50;
/** The UUID of the back-matter resource that stands for the assessment plan. */
const PLAN = uuidOf("plan");
/** The UUID of Keyproof as a component, and as the platform of an assessment. */
const TOOL = uuidOf("tool");
const PLATFORM = uuidOf("platform");
/**
 * `oscal-assessment-results.json`: an OSCAL 1.1.3 assessment-results document (https://pages.nist.gov/OSCAL/) with the verdicts of
 * assessment.json. An observation is one rule and one verdict, with the resources as its subjects, so every verdict is in it; a
 * finding concludes from observations about a control. The same scan gives the same bytes but for `last-modified`.
 */
function* renderOscal(scan) {
    const { accounts } = (0,wording/* placesOf */.ek)(scan);
    const where = accounts.length === 0 ? "no account" : markup((0,wording/* some */.zN)(accounts, 5), 200);
    const context = {
        scan_id: scanId(scan),
        collected_at: scan.inventory.collected_at,
        origin: { actors: [{ type: "tool", "actor-uuid": TOOL }] },
    };
    const observations = observationsOf(scan, context);
    const gaps = gapObservationsOf(scan, context);
    const risks = risksOf(observations, accounts);
    const controls = control_controlsOf(scan, observations, gaps);
    const concluded = controls.filter(isConcluded);
    const past = pastOf(scan);
    function* observed() {
        for (const observation of observations)
            yield observationJson(observation, context, 5);
        for (const gap of gaps)
            yield gapJson(gap, context, 5);
    }
    const result = {
        uuid: JSON.stringify(uuidOf("result", context.scan_id)),
        title: JSON.stringify(`Keyproof on account ${where}`),
        description: JSON.stringify(`${markup((0,wording/* resultSentence */.bt)(scan), 1000)}.`),
        start: JSON.stringify(context.collected_at),
        // When the reading ended is not recorded. OSCAL lets the end be the start where evidence is of one moment.
        end: JSON.stringify(context.collected_at),
        props: JSON.stringify(resultProperties(scan)),
        "local-definitions": (0,json_lines/* objectOf */.Xy)({
            ...(scan.resources.length === 0 ? {} : { "inventory-items": (0,json_lines/* listOf */.c3)(inventoryItems(scan.resources), 5) }),
            "assessment-assets": JSON.stringify(assessmentAssets(scan)),
        }, 4),
        "reviewed-controls": JSON.stringify(reviewedControls(controls)),
        ...(observations.length + gaps.length === 0 ? {} : { observations: (0,json_lines/* listOfJson */._9)(observed(), 4) }),
        ...listMember("risks", risks.map((risk) => riskObject(risk, context)), 4),
        ...listMember("findings", concluded.map((control) => findingObject(control, risks, context, past)), 4),
        ...remarks([...(0,judged_by/* judgedByLines */.GA)(scan).map((line) => `${markup((0,wording/* capital */.Nx)(line), 3000)}.`), ...idleWaiverLines(scan)]),
    };
    const definitions = {
        ...listMember("objectives-and-methods", concluded.map(objectiveObject), 3),
        ...listMember("activities", scan.rules.map(activity), 3),
    };
    const results = {
        uuid: JSON.stringify(uuidOf("document", context.scan_id)),
        metadata: JSON.stringify({
            title: `Keyproof assessment results of account ${where}`,
            "last-modified": scan.generated_at,
            version: context.collected_at,
            "oscal-version": OSCAL_VERSION,
        }),
        "import-ap": JSON.stringify({ href: `#${PLAN}` }),
        ...(Object.keys(definitions).length === 0 ? {} : { "local-definitions": (0,json_lines/* objectOf */.Xy)(definitions, 2) }),
        results: (0,json_lines/* listOfJson */._9)([(0,json_lines/* objectOf */.Xy)(result, 3)], 2),
        "back-matter": JSON.stringify({ resources: [plan(scan)] }),
    };
    yield* (0,json_lines/* objectOf */.Xy)({ "assessment-results": (0,json_lines/* objectOf */.Xy)(results, 1) }, 0);
    yield "\n";
}
/** The history of controls, where the scan follows others. */
function pastOf(scan) {
    return new Map((0,report_history/* historyOf */.o)(scan)?.map(({ framework, control, text }) => [`${framework}\n${control}`, text]));
}
/** OSCAL allows no empty array: the member, or nothing. */
function listMember(name, items, depth) {
    return items.length === 0 ? {} : { [name]: (0,json_lines/* listOf */.c3)(items, depth) };
}
function remarks(lines) {
    return lines.length === 0 ? {} : { remarks: JSON.stringify(lines.join("\n\n")) };
}
/** A digest of all that the document says but for when it was written: another scan, other UUIDs. */
function scanId(scan) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const { tool, fail_on, judged_by, rules, resources, gaps, waivers, inventory } = scan;
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    const head = [tool, fail_on, judged_by, inventory.collected_at, accounts, regions, rules, (0,assessment/* sortedGaps */.P)(gaps), waivers];
    for (const part of [...head, ...resources])
        hash.update(`${JSON.stringify(part)}\n`);
    return hash.digest("hex");
}
function resultProperties(scan) {
    const { pass, fail, unknown, waived, not_applicable } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    const { file, rules, resources } = scan.judged_by;
    const places = scan.inventory.scopes.map(({ account, region }) => `${account} ${region}`);
    return text_properties({
        result: scan.result,
        "fail-on": scan.fail_on,
        pass: String(pass),
        fail: String(fail),
        unknown: String(unknown),
        waived: String(waived),
        "not-applicable": String(not_applicable),
        "listings-failed": String(scan.gaps.length),
        "configuration-file": file,
        "rules-on": String(scan.rules.length),
        "rule-off": rules.off,
        "resources-not-judged": String(resources.not_judged),
        place: [...new Set(places)].sort(),
    });
}
/** Each resource once. They are sorted, so one that is there twice has its like before it. */
function* inventoryItems(resources) {
    let last = "";
    for (const resource of resources) {
        const uuid = resourceUuid(resource);
        if (uuid === last)
            continue;
        last = uuid;
        const { type, arn, account, region, name, impact } = resource;
        const place = region === "" ? "" : ` in ${markup(region, 40)}`;
        yield {
            uuid,
            description: `${markup((0,wording/* typeName */.go)(type), 120)} ${markup(name, 256)}${place}`,
            props: [
                { name: "asset-id", value: plain(arn, 2048) },
                ...text_properties({ "resource-type": type, account, region, name }),
            ],
            ...(impact === undefined ? {} : { remarks: markup(impact, 1000) }),
        };
    }
}
function assessmentAssets({ tool }) {
    return {
        components: [
            {
                uuid: TOOL,
                type: "software",
                title: "Keyproof",
                description: "Reads AWS accounts and judges their CloudHSM clusters and KMS keys by its rules.",
                props: [
                    { name: "version", value: plain(tool.version, 100) },
                    ...text_properties({ "policy-digest": tool.policy_digest }),
                ],
                links: [{ href: wording/* INFORMATION_URI */.wV, rel: "homepage" }],
                status: { state: "operational" },
            },
        ],
        "assessment-platforms": [{ uuid: PLATFORM, title: "Keyproof", "uses-components": [{ "component-uuid": TOOL }] }],
    };
}
/** A rule, as the activity that was performed. */
function activity(rule) {
    const { id, was, title, description, severity, parameter_values, permissions, origin } = rule;
    const parameters = Object.entries(parameter_values).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return {
        uuid: uuidOf("activity", was[0] ?? id),
        title: markup(title, 256),
        description: markup(description, 1024),
        props: [
            { name: "method", value: "TEST" },
            ...text_properties({ "rule-id": id, severity, parameter: parameters, "iam-action": permissions, origin }),
        ],
    };
}
/** OSCAL's results refer to a plan. There is none but the rules. */
function plan({ tool }) {
    return {
        uuid: PLAN,
        title: "Keyproof's rules, in place of an assessment plan",
        description: "What was to be assessed is what the rules say. The activities of this document list them, with their parameters.",
        props: text_properties({ "policy-digest": tool.policy_digest }),
        rlinks: [{ href: wording/* INFORMATION_URI */.wV }],
    };
}
/** Waivers that cover nothing: somebody may count on them. */
function idleWaiverLines(scan) {
    const idle = (0,findings/* idleWaivers */.sD)(scan);
    const rest = idle.length - MAXIMUM_WAIVERS;
    return [
        ...idle.slice(0, MAXIMUM_WAIVERS).map(({ where, rule, resource, status, message = "" }) => {
            const what = `${markup(rule, 200)} on ${markup(resource, 300)}, ${markup(where, 200)}`;
            return `A waiver covers nothing (${what}): it is ${status}. ${markup(message, 500)}`;
        }),
        ...(rest > 0 ? [`${(0,wording/* count */.U9)(rest, "more waiver")} cover nothing: assessment.json lists them.`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/program/src/model/register.js
const ASSET_KINDS = [
    "key",
    "key_material",
    "certificate",
    "cluster",
    "hsm",
    "backup",
    "key_store",
    "kms_hsms",
];

;// CONCATENATED MODULE: ./build/program/src/model/retirement.js
/** `none`: NIST names no year. Undefined where NIST does not rate the algorithm, or its strength is not known. */
function retirementOf({ quantum_category, classical_strength }) {
    if (quantum_category === undefined)
        return undefined;
    if (quantum_category > 0)
        return "none";
    if (classical_strength === undefined)
        return undefined;
    if (classical_strength < 112)
        return { disallowed_after: 0 };
    return { ...(classical_strength < 128 ? { deprecated_after: 2030 } : {}), disallowed_after: 2035 };
}

;// CONCATENATED MODULE: ./build/program/src/report/register/columns.js


/** The texts that ask for a register, as the columns name them. */
const PCI_ARCHITECTURE = "PCI DSS 4.0.1 3.6.1.1";
const PCI_CIPHERS = "PCI DSS 4.0.1 12.3.3";
const DORA_REGISTER = "(EU) 2024/1774 Art. 7(4)";
const DORA_RENEWAL = "(EU) 2024/1774 Art. 7(5)";
const DORA_LIFECYCLE = "(EU) 2024/1774 Art. 7(1)";
/** What each kind of asset can have; of others a cell is empty, whatever was not read. */
const ALL = ASSET_KINDS;
const KEYS = ["key", "key_material"];
const CERTIFICATES = ["certificate"];
const DEVICES = ["cluster", "hsm"];
const COMPUTES = [...KEYS, ...CERTIFICATES];
const ALGORITHM = ["metadata", "certificate", "algorithm", "public key"];
const TAGS = ["metadata", "tags"];
/** Every column, in its order; a new one comes last but for what was not read. */
const columns_COLUMNS = [
    column("kind", [PCI_ARCHITECTURE, DORA_REGISTER], ({ kind }) => kind.replaceAll("_", " ")),
    column("name", [], ({ name }) => name),
    column("reference", [], ({ ref }) => ref),
    column("account", [PCI_ARCHITECTURE], ({ account }) => account),
    column("Region", [PCI_ARCHITECTURE], ({ region }) => region),
    column("Availability Zone", [PCI_ARCHITECTURE], ({ zones }) => zones.join(", "), ["metadata"], DEVICES),
    column("algorithms", [PCI_ARCHITECTURE, PCI_CIPHERS], algorithmNames, ALGORITHM, COMPUTES),
    column("key strength, bits", [PCI_ARCHITECTURE], (asset) => number(strengthOf(asset)), ALGORITHM, COMPUTES),
    column("NIST quantum security category", [PCI_CIPHERS], (asset) => number(categoryOf(asset)), ALGORITHM, COMPUTES),
    column("viability", [PCI_CIPHERS], ({ algorithms }) => viability(algorithms[0]), ALGORITHM, COMPUTES),
    column("key usage", [PCI_ARCHITECTURE], ({ facts }) => facts.key_usage ?? "", ["metadata"], ["key"]),
    column("purpose", [PCI_CIPHERS], ({ facts }) => facts.description ?? "", ["metadata"], ["key"]),
    column("last used", [PCI_CIPHERS], lastUsed, ["metadata", "last use"], ["key"]),
    column("environment", [PCI_ARCHITECTURE], ({ environment = "" }) => environment, TAGS),
    column("owner", [], ({ owner = "" }) => owner, TAGS),
    column("state (NIST SP 800-57)", [DORA_LIFECYCLE], stateOf, ["metadata", "certificate", "state"], [...COMPUTES, "backup"]),
    column("state (AWS)", [], ({ aws_state = "" }) => aws_state, ["metadata"]),
    column("created", [DORA_LIFECYCLE], ({ created = "" }) => created, ["metadata"]),
    column("valid from", [DORA_REGISTER], ({ activated = "" }) => activated, ["certificate"], COMPUTES),
    column("expires", [PCI_ARCHITECTURE, DORA_RENEWAL], ({ expires = "" }) => expires, ["metadata", "expiry"], COMPUTES),
    column("is deleted on", [DORA_LIFECYCLE], ({ deletion = "" }) => deletion, ["metadata"], ["key", "backup"]),
    column("rotation", [DORA_LIFECYCLE], ({ facts }) => facts.rotation ?? "", ["metadata", "rotation"], ["key"]),
    column("kept in", [PCI_ARCHITECTURE, DORA_REGISTER], keptIn, ["metadata", "HSM"]),
    column("device type", [PCI_ARCHITECTURE], ({ facts }) => facts.hsm_type ?? "", ["metadata"], [...DEVICES, "backup"]),
    column("FIPS validation", [PCI_ARCHITECTURE], validation, ["metadata", "HSM", "HSM type", "FIPS certificate"]),
    column("certificate subject", [DORA_REGISTER], ({ certificate }) => certificate?.subject ?? "", ["certificate"]),
    column("certificate issuer", [DORA_REGISTER], ({ certificate }) => certificate?.issuer ?? "", ["certificate"]),
    column("certificate serial number", [DORA_REGISTER], columns_serialNumber, ["certificate", "serial number"]),
    column("certificate SHA-256", [DORA_REGISTER], ({ certificate }) => certificate?.sha256 ?? "", ["certificate"]),
    column("not read", [], ({ not_read }) => not_read.map(({ fact, why }) => `${fact}: ${why}`).join("; ")),
];
function column(title, asked_by, value, follows_from = [], kinds = ALL) {
    return { title, asked_by, value, follows_from, kinds };
}
/** What a column says of an asset: its value, `not read` where nobody knows it, or nothing where it does not apply. */
function cellOf({ value, follows_from, kinds }, asset) {
    if (!kinds.includes(asset.kind))
        return "";
    const text = value(asset);
    return text === "" && asset.not_read.some(({ fact }) => follows_from.includes(fact)) ? "not read" : text;
}
/** `key usage [PCI DSS 4.0.1 3.6.1.1]`. */
function headingOf({ title, asked_by }) {
    return asked_by.length === 0 ? title : `${title} [${asked_by.join("; ")}]`;
}
function algorithmNames({ algorithms, certificate }) {
    const own = algorithms.map(({ name }) => name);
    return [...own, ...(certificate?.signature === undefined ? [] : [`signed with ${certificate.signature.name}`])].join(", ");
}
function number(value) {
    return value === undefined ? "" : String(value);
}
function viability(algorithm) {
    const retirement = algorithm === undefined ? undefined : retirementOf(algorithm);
    if (retirement === undefined)
        return "";
    if (retirement === "none")
        return "NIST names no year";
    const { deprecated_after, disallowed_after } = retirement;
    if (disallowed_after === 0)
        return "disallowed (NIST SP 800-131A Rev. 2)";
    const first = deprecated_after === undefined ? "" : `deprecated after ${deprecated_after}, `;
    return `${first}disallowed after ${disallowed_after} (NIST IR 8547 draft)`;
}
function strengthOf({ algorithms }) {
    return algorithms[0]?.classical_strength;
}
function categoryOf({ algorithms }) {
    return algorithms[0]?.quantum_category;
}
function lastUsed({ facts: { last_used, unused_since } }) {
    return last_used ?? (unused_since === undefined ? "" : `not since ${unused_since}`);
}
function columns_serialNumber({ certificate }) {
    return certificate?.serial_number ?? "";
}
function stateOf({ state, certificate }) {
    return state ?? certificate?.state ?? "";
}
function keptIn({ kind, arn, ref, secured_by }) {
    if (kind === "certificate")
        return arn;
    if (secured_by?.by !== undefined && secured_by.by !== ref)
        return secured_by.by;
    return secured_by?.mechanism === "external key store" ? "outside of AWS" : "";
}
function validation({ secured_by }) {
    if (secured_by?.module === undefined)
        return "";
    const { standard, level, certificate, historical_since } = secured_by.module;
    const old = historical_since === undefined ? "" : `, historical since ${historical_since}`;
    const mode = secured_by.in_fips_mode === false ? ", in non-FIPS mode" : "";
    return `${standard} Level ${level}, certificate ${certificate}${old}${mode}`;
}

;// CONCATENATED MODULE: ./build/program/src/report/register/page.js




const TITLES = {
    key: "KMS keys",
    key_material: "Materials of imported keys",
    certificate: "Certificates",
    cluster: "CloudHSM clusters",
    hsm: "HSMs",
    backup: "Backups",
    key_store: "Custom key stores",
    kms_hsms: "KMS's own HSMs",
};
/** More text than this in a cell is cut; the CSV has all. */
const MAXIMUM_CELL = 500;
const page_STYLE = `:root{color-scheme:light dark}body{font:14px/1.45 system-ui,sans-serif;margin:1.5rem}h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.scroll{overflow-x:auto;border:1px solid #8886}table{border-collapse:collapse;font-size:13px}th,td{border:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top;max-width:28rem;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:Canvas}thead small{display:block;font-weight:400}.missing{font-style:italic}@media print{.scroll{overflow:visible}body{margin:0}}`;
/**
 * `register.html`: the same for people to read and print: a table for each kind of asset, without the columns that say nothing of it. No
 * scripts; it loads nothing.
 */
function* renderRegisterPage(scan) {
    const { accounts } = (0,wording/* placesOf */.ek)(scan);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(page_STYLE, "utf8").digest("base64");
    const title = `Crypto register of account ${accounts.length === 0 ? "(none)" : (0,wording/* some */.zN)(accounts, 5)}`;
    yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">\n`;
    yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n`;
    yield `<title>${(0,text_escape/* htmlText */.js)(title)}</title>\n<style>${page_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${(0,text_escape/* htmlText */.js)(title)}</h1>\n`;
    yield `<p>Read ${(0,text_escape/* htmlText */.js)((0,wording/* minute */.Vc)(scan.inventory.collected_at))} by Keyproof ${(0,text_escape/* htmlText */.js)(scan.tool.version)}. Below each heading stands which text asks for the column. “not read” is no value: nobody knows it. An empty cell does not apply, or AWS has nothing there.</p>\n`;
    yield* tables(scan.register.assets);
    yield `<h2>Not read at all</h2>\n<ul>\n`;
    for (const { fact, why } of scan.register.not_read)
        yield `<li>${(0,text_escape/* htmlText */.js)((0,text_escape/* cut */.Jj)(`${fact}: ${why}`, 1000))}</li>\n`;
    yield `</ul>\n</main>\n</body>\n</html>\n`;
}
/** A table for each kind. There are many keys, so they are made again for their table in place of being kept. */
function* tables(assets) {
    const shown = new Map();
    const kept = [];
    for (const asset of assets) {
        const table = shown.get(asset.kind) ?? { count: 0, columns: new Set() };
        shown.set(asset.kind, table);
        table.count += 1;
        for (const column of columns_COLUMNS) {
            if (!table.columns.has(column) && cellOf(column, asset) !== "")
                table.columns.add(column);
        }
        if (asset.kind !== "key")
            kept.push(asset);
    }
    for (const kind of Object.keys(TITLES)) {
        const table = shown.get(kind);
        if (table !== undefined)
            yield* page_tableOf(kind, table, kind === "key" ? assets : kept);
    }
}
function* page_tableOf(kind, table, assets) {
    // What the heading of the table says already is left out.
    const columns = columns_COLUMNS.filter((column) => table.columns.has(column) && column.title !== "kind");
    yield `<h2 id="${kind}">${(0,text_escape/* htmlText */.js)(TITLES[kind])} (${(0,wording/* grouped */.zD)(table.count)})</h2>\n`;
    yield `<div class="scroll" tabindex="0" role="region" aria-labelledby="${kind}">\n<table>\n<thead><tr>`;
    for (const { title, asked_by } of columns) {
        const asked = asked_by.length === 0 ? "" : `<small>${(0,text_escape/* htmlText */.js)(asked_by.join("; "))}</small>`;
        yield `<th scope="col">${(0,text_escape/* htmlText */.js)(title)}${asked}</th>`;
    }
    yield `</tr></thead>\n<tbody>\n`;
    for (const asset of assets) {
        if (asset.kind === kind)
            yield `<tr>${columns.map((column) => cell(cellOf(column, asset))).join("")}</tr>\n`;
    }
    yield `</tbody>\n</table>\n</div>\n`;
}
function cell(text) {
    const shown = (0,text_escape/* htmlText */.js)((0,text_escape/* cut */.Jj)(text, MAXIMUM_CELL));
    return text === "not read" ? `<td class="missing">${shown}</td>` : `<td>${shown}</td>`;
}

;// CONCATENATED MODULE: ./build/program/src/report/register/table.js


/**
 * `register.csv`: a row for each cryptographic asset, by RFC 4180. The heading of each column names the texts that ask for it. What
 * nobody could list is a row of its own. No cell is a formula to a spreadsheet.
 */
function* renderRegisterCsv({ register }) {
    yield (0,text_escape/* csvRow */.rr)(columns_COLUMNS.map(headingOf));
    for (const asset of register.assets)
        yield (0,text_escape/* csvRow */.rr)(columns_COLUMNS.map((column) => cellOf(column, asset)));
    for (const { fact, why } of register.not_read) {
        yield (0,text_escape/* csvRow */.rr)(columns_COLUMNS.map(({ title }) => (title === "kind" ? "not read" : title === "not read" ? `${fact}: ${why}` : "")));
    }
}

// EXTERNAL MODULE: ./build/program/src/report/sarif/gate.js
var sarif_gate = __webpack_require__(92352);
// EXTERNAL MODULE: ./build/program/src/report/sarif/log.js
var log = __webpack_require__(35729);
// EXTERNAL MODULE: ./build/program/src/report/sarif/result.js
var result = __webpack_require__(64606);
// EXTERNAL MODULE: ./build/program/src/report/sarif/rule.js
var sarif_rule = __webpack_require__(99957);
;// CONCATENATED MODULE: ./build/program/src/report/sarif/full.js






/** What matters most comes first. */
const ORDER = ["fail", "unknown", "waived", "pass", "not_applicable"];
/**
 * `results-full.sarif`: SARIF 2.1.0 with every verdict as a result, for tools that read `kind` (section 3.27.9) and
 * `suppressions` (3.27.23). Not for GitHub, which takes each result for an open alert, passes and waivers too.
 */
function* renderSarifFull(scan) {
    const { locations, places } = locationsOf(scan);
    const members = { logicalLocations: (0,json_lines/* listOfJson */._9)(locations, 3) };
    yield* (0,log/* sarifLog */.e)(scan, { results: everyResult(scan, places), members, omitted: 0, notes: [] });
}
/** The results as JSON, worst verdicts first, in the scan's order within one. */
function* everyResult(scan, places) {
    for (const result of (0,sarif_gate/* gateResults */.g)(scan))
        yield JSON.stringify({ ...result, kind: "fail", suppressions: [] });
    const rules = scan.rules.map((rule, ruleIndex) => ({ rule, ruleIndex }));
    // Escaped once a resource: a million passes are as many sentences.
    const passes = scan.resources.map((resource) => (0,sarif_rule/* sentence */.em)(`${(0,result/* placeOf */.$t)(resource)}: pass`));
    for (const wanted of ORDER) {
        for (const [index, resource] of scan.resources.entries()) {
            const position = { place: places[index] ?? -1, pass: passes[index] ?? "pass.", verdict: wanted };
            for (const { rule, ruleIndex } of rules) {
                if (rule.type !== resource.type || resource.verdicts[rule.id] !== wanted)
                    continue;
                yield JSON.stringify(resultOf(resource, rule, ruleIndex, position));
            }
        }
    }
}
/**
 * Every location once, as JSON, and the index of each resource's: the results point at it by that (section 3.33.3), which keeps
 * 50,000 keys small. Resources whose names and ARNs read alike share one, since no two may be the same
 * (https://github.com/oasis-tcs/sarif-spec/issues/304).
 */
function locationsOf(scan) {
    const indices = new Map();
    const places = scan.resources.map((resource) => {
        const json = JSON.stringify((0,result/* logicalLocation */.Nt)(resource));
        const place = indices.get(json) ?? indices.size;
        indices.set(json, place);
        return place;
    });
    return { locations: indices.keys(), places };
}
function resultOf(resource, rule, ruleIndex, { place, verdict, pass }) {
    // No spread before other members: V8 would make a hidden class for each of a million such objects.
    const ruleId = rule.id;
    const locations = [{ logicalLocations: [{ index: place }] }];
    if (verdict === "pass") {
        const message = { text: pass };
        // An empty list says that nobody suppressed it; a run has the list on all results or on none (section 3.27.23).
        return { ruleId, ruleIndex, locations, kind: "pass", level: "none", message, suppressions: [] };
    }
    if (verdict === "not_applicable") {
        const why = resource.exemptions?.[rule.id];
        const because = why === undefined ? "" : `: ${(0,text_escape/* cut */.Jj)((0,text_escape/* sarifText */.BC)(why), 400)}`;
        const message = { text: (0,sarif_rule/* sentence */.em)(`${(0,result/* placeOf */.$t)(resource)}: not applicable${because}`) };
        return { ruleId, ruleIndex, locations, kind: "notApplicable", level: "none", message, suppressions: [] };
    }
    const finding = resource.findings.find((candidate) => candidate.rule === rule.id);
    if (finding === undefined)
        throw new Error(`${resource.arn} has no finding for its verdict ${verdict} by ${rule.id}`);
    return {
        ruleId,
        ruleIndex,
        locations,
        // "open": evaluated, and there was not enough information to decide (section 3.27.9).
        kind: verdict === "unknown" ? "open" : "fail",
        level: verdict === "unknown" ? "none" : sarif_rule/* LEVEL */.Bk[finding.severity],
        message: { text: (0,result/* findingMessage */.pG)(resource, finding) },
        ...(finding.baseline_state === undefined ? {} : { baselineState: finding.baseline_state }),
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
        suppressions: suppressionsOf(finding),
        properties: { ...(0,result/* findingProperties */.BT)(resource, finding), ...waiverOf(finding) },
    };
}
/** A waiver is a suppression that stands outside of the code and that somebody accepted (section 3.35). */
function suppressionsOf({ waiver }) {
    if (waiver === undefined)
        return [];
    const { owner, expires } = full_bounded(waiver);
    const justification = (0,sarif_rule/* sentence */.em)(waiver.reason === "" ? "no reason was given" : waiver.reason);
    return [{ kind: "external", status: "accepted", justification, properties: { owner, expires } }];
}
function waiverOf({ waiver }) {
    return waiver === undefined ? {} : { waiver: full_bounded(waiver) };
}
function full_bounded({ owner, reason, expires }) {
    const text = (value) => (0,text_escape/* cut */.Jj)((0,text_escape/* sarifText */.BC)(value), 1000);
    return { owner: text(owner), reason: text(reason), expires: text(expires) };
}

// EXTERNAL MODULE: ./build/program/src/report/sarif/sarif.js
var sarif = __webpack_require__(86542);
// EXTERNAL MODULE: ./build/program/src/report/text/comment.js
var comment = __webpack_require__(56356);
// EXTERNAL MODULE: ./build/program/src/report/text/judged_by.js
var text_judged_by = __webpack_require__(55610);
;// CONCATENATED MODULE: ./build/program/src/report/text/markdown.js








/** A command is shown for so many resources of a rule; the others have the same with their own ids. */
const MAXIMUM_COMMANDS = 3;
const HEADLINE = { pass: "Pass", fail: "Fail", incomplete: "Incomplete" };
/**
 * `report.md`: the whole report for a wiki or an issue: every finding by rule, worst first, with the fix once; what could not be
 * established; the waivers. Unlike summary.md, which GitHub cuts off at a megabyte, it leaves nothing out.
 */
function* renderMarkdown(scan) {
    for (const paragraph of paragraphs(scan))
        yield `${paragraph}\n\n`;
    yield `Keyproof ${(0,text_escape/* markdownText */.p7)(scan.tool.version)}, policies ${(0,text_escape/* markdownCode */.D9)(scan.tool.policy_digest.slice(0, 12))}.\n`;
}
function* paragraphs(scan) {
    const { accounts, regions } = (0,wording/* placesOf */.ek)(scan);
    yield `# Keyproof: ${HEADLINE[scan.result]}`;
    yield `**${(0,wording/* resultSentence */.bt)(scan)}.**`;
    yield* (0,text_judged_by/* judgedBy */.N)(scan);
    yield* (0,comment/* loweredGate */.YB)(scan);
    yield `Read ${(0,wording/* minute */.Vc)(scan.inventory.collected_at)} from ${markdown_named("account", accounts)}, ${markdown_named("Region", regions)}: ${(0,wording/* resourceCounts */.xS)(scan.resources) || "no resource"}.`;
    const { pass, fail, unknown, waived, not_applicable } = (0,model_scan/* countVerdicts */.qX)(scan.resources);
    yield markdown_table(["pass", "fail", "unknown", "waived", "not applicable"], [[pass, fail, unknown, waived, not_applicable].map(wording/* grouped */.zD)]);
    yield* markdown_failures(scan);
    for (const { title, reasons } of (0,report_reasons/* reasonTables */.s)(scan)) {
        yield `## ${title}`;
        yield markdown_table(["because", "what", "rules", "what to do"], reasons.map(({ because, said, about, rules, advice }) => [
            `**${(0,text_escape/* markdownText */.p7)(because)}**<br>${(0,text_escape/* markdownText */.p7)((0,text_escape/* cut */.Jj)(said, 500))}`,
            (0,text_escape/* markdownText */.p7)(about),
            rules.map(text_escape/* markdownCode */.D9).join("<br>"),
            (0,text_escape/* markdownText */.p7)(advice),
        ]));
    }
    yield* markdown_waivers(scan);
}
/** What a change fixes and hides, and what of it was not judged. */
function* changeSections(scan) {
    if (scan.change === undefined)
        return;
    for (const { title, rows } of (0,delta/* toldOf */.dc)(scan.change)) {
        yield `## ${title}`;
        yield markdown_table(["what", "where", "because"], rows.map(([what, where, why]) => [(0,text_escape/* markdownCode */.D9)(what), (0,text_escape/* markdownCode */.D9)(where), (0,text_escape/* markdownText */.p7)(why)]));
    }
    for (const sentence of (0,delta/* comparedWith */.o3)(scan))
        yield (0,text_escape/* markdownText */.p7)(sentence);
}
/** Where a change is judged, what it introduces stands first, then what it fixes and hides, then what was there before. */
function* markdown_failures(scan) {
    const isNew = ({ finding }) => finding.baseline_state === "new" || finding.baseline_state === "updated";
    if (scan.change === undefined) {
        yield* failingSection("What fails", (0,findings/* failingRules */.wm)(scan));
        return;
    }
    yield* failingSection("What this change introduces", (0,findings/* failingRules */.wm)(scan, isNew));
    yield* (0,comment/* suggestions */.Gn)((0,findings/* findingsOf */.WX)(scan, "fail").filter(isNew));
    yield* changeSections(scan);
    yield* failingSection("What was there before", (0,findings/* failingRules */.wm)(scan, (located) => !isNew(located)));
}
function* failingSection(title, rules) {
    if (rules.length === 0)
        return;
    yield `## ${title}`;
    for (const failing of rules)
        yield* ruleSection(failing);
}
function* ruleSection({ rule, severity, found }) {
    yield `### ${label(severity)}: ${(0,text_escape/* markdownText */.p7)(rule.title)}`;
    yield `${(0,text_escape/* markdownCode */.D9)(rule.id)} · ${(0,wording/* count */.U9)(found.length, "resource")} · ${(0,text_escape/* markdownText */.p7)(rule.description)}`;
    yield markdown_table(["resource", "Region", "account", "finding"], found.map(({ resource, finding }) => [
        `${(0,text_escape/* markdownText */.p7)((0,wording/* typeName */.go)(resource.type))} ${(0,text_escape/* markdownCode */.D9)(resource.name)}<br>${(0,text_escape/* markdownCode */.D9)(resource.arn)}`,
        (0,text_escape/* markdownText */.p7)(resource.region),
        (0,text_escape/* markdownText */.p7)(resource.account),
        [
            ...finding.messages.map(text_escape/* markdownText */.p7),
            ...(finding.locations ?? []).map(({ file, start_line, address }) => {
                return `${(0,text_escape/* markdownCode */.D9)(`${file}:${start_line}`)} ${(0,text_escape/* markdownText */.p7)(address)}`;
            }),
            ...(resource.impact === undefined ? [] : [`_${(0,text_escape/* markdownText */.p7)(resource.impact)}_`]),
        ].join("<br>"),
    ]));
    yield `**To put it right:** ${(0,text_escape/* markdownText */.p7)(rule.remediation.text)}`;
    const commands = found.slice(0, MAXIMUM_COMMANDS).flatMap(({ resource }) => (0,wording/* commandsFor */.Au)(rule, resource));
    if (commands.length > 0)
        yield (0,text_escape/* markdownBlock */.dI)([...new Set(commands)]);
}
function* markdown_waivers(scan) {
    const used = (0,findings/* findingsOf */.WX)(scan, "waived");
    if (used.length === 0)
        return;
    yield "## Waived";
    yield markdown_table(["until", "owner", "reason", "rule", "resource"], used.map(({ resource, rule, finding: { waiver } }) => [
        (0,text_escape/* markdownText */.p7)(waiver?.expires ?? ""),
        (0,text_escape/* markdownText */.p7)(waiver?.owner ?? ""),
        (0,text_escape/* markdownText */.p7)(waiver?.reason ?? ""),
        (0,text_escape/* markdownCode */.D9)(rule.id),
        markdown_place(resource),
    ]));
}
function markdown_place({ name, arn }) {
    return `${(0,text_escape/* markdownCode */.D9)(name)}<br>${(0,text_escape/* markdownCode */.D9)(arn)}`;
}
function label(severity) {
    return `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
}
function markdown_named(noun, names) {
    return `${noun}${names.length === 1 ? "" : "s"} ${names.map(text_escape/* markdownCode */.D9).join(", ")}`;
}
function markdown_table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

// EXTERNAL MODULE: ./build/program/src/report/text/summary.js
var summary = __webpack_require__(29753);
;// CONCATENATED MODULE: ./build/program/src/report/registry.js














/** Every report; a new one is one line here. */
const formats = [
    { name: "sarif", file: "results.sarif", render: sarif/* renderSarif */.WH },
    { name: "assessment", file: "assessment.json", render: assessment/* renderAssessment */.B },
    { name: "inventory", file: "inventory.json", render: inventory/* renderInventory */.N },
    { name: "summary", file: "summary.md", render: (scan) => [(0,summary/* renderSummary */.B)(scan)] },
    { name: "html", file: "report.html", render: (scan) => [renderHtml(scan)] },
    { name: "sarif-full", file: "results-full.sarif", render: renderSarifFull, on_request: true },
    { name: "csv", file: "findings.csv", render: renderCsv, on_request: true },
    { name: "junit", file: "junit.xml", render: renderJunit, on_request: true },
    { name: "markdown", file: "report.md", render: renderMarkdown, on_request: true },
    { name: "ocsf", file: "findings.ocsf.json", render: renderOcsf, on_request: true },
    { name: "oscal", file: "oscal-assessment-results.json", render: renderOscal, on_request: true },
    {
        name: "register",
        file: "register.csv",
        render: renderRegisterCsv,
        on_request: true,
        with: ["register-page"],
    },
    { name: "register-page", file: "register.html", render: renderRegisterPage, on_request: true },
    { name: "cbom", file: "register.cdx.json", render: renderCbom, on_request: true },
];


/***/ }),

/***/ 56356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ suggestions),
/* harmony export */   Rh: () => (/* binding */ isWorthAComment),
/* harmony export */   YB: () => (/* binding */ loweredGate),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42551);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94245);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55610);




const RESULT = { pass: "✅ Keyproof: pass", fail: "❌ Keyproof: fail", incomplete: "⚠️ Keyproof: incomplete" };
/** A comment is read by people: so many rows of a table, and so many suggestions. */
const MAXIMUM_ROWS = 30;
const MAXIMUM_SUGGESTIONS = 10;
/**
 * The comment on a pull request: what the change introduces, mends and hides, on which lines, and how to put it right.
 * `maximum` is in UTF-16 units; what does not fit is counted.
 */
function renderComment(scan, maximum) {
    const { change } = scan;
    const failing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(scan, "fail");
    const introduced = change === undefined ? failing : failing.filter(isIntroduced);
    const sections = [
        `## ${RESULT[scan.result]}`,
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .resultSentence */ .bt)(scan)}.**`,
        ...(0,_judged_by_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedBy */ .N)(scan),
        ...loweredGate(scan),
        ...table(change === undefined ? "What fails" : "What this change introduces", ["severity", "finding", "where", "rule"], introduced.map((each) => () => introducedRow(each))),
        ...suggestions(introduced),
        ...(change === undefined ? [] : comparedSections(change)),
        footer(scan),
    ];
    return fitting(sections, maximum);
}
/** Whether a comment has something to say: what is introduced, mended or no longer judged, or a gate that is lowered. */
function isWorthAComment(scan) {
    const { change, lowered_gate = [] } = scan;
    if (scan.result !== "pass" || lowered_gate.length > 0)
        return true;
    return change !== undefined && change.counts.introduced + change.counts.fixed + change.counts.no_longer_judged > 0;
}
/** What the pull request's own configuration would loosen, which is not how it was judged. Empty without any. */
function loweredGate({ lowered_gate = [] }) {
    if (lowered_gate.length === 0)
        return [];
    const shown = lowered_gate.slice(0, MAXIMUM_ROWS).map(({ message, file, line }) => {
        const place = file === undefined ? "" : ` (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${file}:${line ?? 1}`, 300))})`;
        return `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(message, 500))}${place}`;
    });
    const left = lowered_gate.length - shown.length;
    return [
        "### ⚠️ This change lowers the gate",
        "It was judged by the configuration of the base branch. Once it is merged:",
        [...shown, ...(left > 0 ? [`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(left)} more`] : [])].join("\n"),
    ];
}
function isIntroduced({ finding }) {
    return finding.baseline_state === "new" || finding.baseline_state === "updated";
}
function introducedRow({ resource, rule, finding }) {
    const messages = finding.messages.slice(0, 5).map((message) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(message, 300)));
    const places = (finding.locations ?? []).slice(0, 3).map(({ file, start_line, address }) => {
        return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${file}:${start_line}`, 300))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address, 200))}`;
    });
    return [
        finding.severity,
        messages.join("<br>"),
        places.length > 0 ? places.join("<br>") : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(resource.arn, 300)),
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule.id),
    ];
}
/** The line of HCL that would put a finding right, with the place where it belongs; each place once. */
function suggestions(failing) {
    const found = failing.flatMap(({ rule, finding }) => {
        const [place] = (finding.locations ?? []).filter(({ file }) => file.endsWith(".tf"));
        const line = place && lineFor(rule.remediation.terraform ?? {}, place);
        return place === undefined || line === undefined ? [] : [{ place, line }];
    });
    const unique = [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
    if (unique.length === 0)
        return [];
    const blocks = unique.slice(0, MAXIMUM_SUGGESTIONS).map(({ place, line }) => {
        const { file, start_line, address, attribute } = place;
        const what = attribute === undefined ? "add to" : "change";
        const where = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${file}:${start_line}`, 300))}: ${what} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address, 200))}`;
        return `${where}\n\n${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(line.split("\n")).replace(/^`+/, "$&hcl")}`;
    });
    return ["### Suggested changes", ...blocks];
}
/** Only where the attribute itself stands, or is missing: what an argument of a module should be, no rule knows. */
function lineFor(lines, { address, attribute }) {
    const [, line] = Object.entries(lines).find(([type]) => `.${address}`.includes(`.${type}.`)) ?? [];
    return attribute === undefined || line?.startsWith(`${attribute} `) ? line : undefined;
}
function comparedSections({ counts, fixed, no_longer_judged }) {
    return [
        ...table("What it fixes", ["rule", "resource"], fixed.map(({ rule, arn, address }) => () => [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule), (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address ?? arn, 300))])),
        ...table("What can no longer be judged", ["rule", "resource", "because"], no_longer_judged.map(({ rule, arn, address, reason }) => () => [
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule),
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(address ?? arn, 300)),
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 300)),
        ])),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before.`,
    ];
}
function footer({ change, inventory }) {
    if (change === undefined)
        return `Read ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(inventory.collected_at)}.`;
    const kind = { account: "the account", inventory: "a saved inventory", assessment: "an earlier assessment" };
    return `Compared with ${kind[change.base.kind]} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(change.base.collected_at)}.`;
}
function table(title, columns, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const shown = rows.slice(0, MAXIMUM_ROWS).map((row) => line(row()));
    const left = rows.length - shown.length;
    return [
        `### ${title}`,
        [line(columns), line(columns.map(() => "---")), ...shown].join("\n"),
        ...(left > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more row")}: the step's summary and \`assessment.json\` have them.`] : []),
    ];
}
/** Whole sections from the top, as many as fit, and a word on the rest. */
function fitting(sections, maximum) {
    const rest = "The rest is in the step's summary and in `assessment.json`.";
    const kept = [];
    let length = rest.length + 4;
    for (const section of sections) {
        length += section.length + 2;
        if (length > maximum)
            return `${[...kept, rest].join("\n\n")}\n`;
        kept.push(section);
    }
    return `${kept.join("\n\n")}\n`;
}


/***/ }),

/***/ 55610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31537);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60210);


/** By what was judged, in markdown: a line where all is as by default, and else what is not, so that nobody overlooks it. */
function judgedBy(scan) {
    const lines = (0,_judged_by_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedByLines */ .GA)(scan).map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, 3000)));
    const [first = "", ...rest] = lines;
    if ((0,_judged_by_js__WEBPACK_IMPORTED_MODULE_1__/* .otherwiseLine */ .xb)(scan) === undefined)
        return [`${lines.join(". ")}.`];
    const title = (0,_judged_by_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoosened */ .AR)(scan) ? ["### ⚠️ Less is judged than by default"] : [];
    return [...title, [`${first}:`, "", ...rest.map((line) => `- ${line}`)].join("\n")];
}


/***/ }),

/***/ 29753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84112);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31537);
/* harmony import */ var _delta_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39963);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42551);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87652);
/* harmony import */ var _reread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58904);
/* harmony import */ var _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86542);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94245);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56356);
/* harmony import */ var _judged_by_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55610);











/** GitHub drops a step summary of 1 MiB or more whole. A job's steps share what a reader has patience for. */
const MAXIMUM_BYTES = 900_000;
const MAXIMUM_ROWS = 200;
const RESULT = {
    pass: "✅ Keyproof: pass",
    fail: "❌ Keyproof: fail",
    incomplete: "⚠️ Keyproof: incomplete",
};
const SEVERITY = {
    critical: "🔴 critical",
    high: "🟠 high",
    medium: "🟡 medium",
    low: "🔵 low",
    info: "⚪ info",
};
/** `summary.md`: what GitHub shows of the step. Bounded, and every text from an account escaped. */
function renderSummary(scan) {
    const { pass, fail, unknown, waived, not_applicable } = (0,_model_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .countVerdicts */ .qX)(scan.resources);
    const { accounts, regions } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .placesOf */ .ek)(scan);
    const counts = [pass, fail, unknown, waived, not_applicable].map(_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD).join(" | ");
    const failing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(scan, "fail").filter((0,_delta_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(scan));
    const budget = { bytes: MAXIMUM_BYTES };
    return `${[
        `# ${RESULT[scan.result]}`,
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .resultSentence */ .bt)(scan)}.**`,
        ...(0,_judged_by_js__WEBPACK_IMPORTED_MODULE_10__/* .judgedBy */ .N)(scan),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .loweredGate */ .YB)(scan),
        `Read ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .minute */ .Vc)(scan.inventory.collected_at)} from ${place("account", accounts)}, ${place("Region", regions)}: ` +
            `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .resourceCounts */ .xS)(scan.resources) || "no resource"}.`,
        ...(0,_reread_js__WEBPACK_IMPORTED_MODULE_6__/* .rereadLines */ .N)(scan.inventory).map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, 1000))),
        `| pass | fail | unknown | waived | not applicable |\n| ---: | ---: | ---: | ---: | ---: |\n| ${counts} |`,
        ...table(scan.gate === "introduced" ? "What this change introduces" : "What fails", ["severity", "resource", "finding", "rule"], failing.map((located) => () => failingRow(located)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(left, "more finding")}: \`assessment.json\` has them all.`, budget),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestions */ .Gn)(failing),
        ...(scan.change === undefined ? [] : (0,_delta_js__WEBPACK_IMPORTED_MODULE_3__/* .toldOf */ .dc)(scan.change).flatMap((told) => toldTable(told, budget))),
        ...(0,_delta_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWith */ .o3)(scan).map((text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, 500))),
        ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonTables */ .s)(scan).flatMap((reasons) => reasonTable(reasons, budget)),
        ...table("AWS sees it differently", ["resource", "AWS says", "Keyproof says"], scan.differences.map((difference) => () => differenceRow(difference)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(left, "more difference")}: \`assessment.json\` has them all.`, budget),
        ...coverageTable(scan, budget),
        ...(0,_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_7__/* .omission */ .qy)((0,_sarif_sarif_js__WEBPACK_IMPORTED_MODULE_7__/* .omittedResults */ .ZG)(scan)).map((text) => `${text}.`),
        "Beside this summary: `results.sarif` for code scanning, `assessment.json` with every verdict, " +
            "`inventory.json` with what was read.",
    ].join("\n\n")}\n`;
}
function place(noun, names) {
    const codes = names.slice(0, 20).map((name) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 60)));
    const more = names.length > codes.length ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(names.length - codes.length)} more` : "";
    return `${noun}${names.length === 1 ? "" : "s"} ${codes.join(", ")}${more}`;
}
/** A section with as many whole rows as the budget has room for; what is left out is counted. */
function table(title, columns, rows, leftOut, budget) {
    if (rows.length === 0)
        return [];
    const lines = [line(columns), line(columns.map(() => "---"))];
    let shown = 0;
    for (const row of rows.slice(0, MAXIMUM_ROWS)) {
        const text = line(row());
        const bytes = Buffer.byteLength(text) + 1;
        if (bytes > budget.bytes)
            break;
        budget.bytes -= bytes;
        lines.push(text);
        shown += 1;
    }
    const left = rows.length - shown;
    return [`## ${title}`, lines.join("\n"), ...(left > 0 ? [leftOut(left)] : [])];
}
/** What a change fixes, hides, or says of what is not judged. */
function toldTable({ title, rows }, budget) {
    return table(title, ["what", "where", "because"], rows.map(([what, where, why]) => () => [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(what, 200)),
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(where, 300)),
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(why, 300)),
    ]), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(left, "more row")}: \`assessment.json\` has them all.`, budget);
}
function line(cells) {
    return `| ${cells.join(" | ")} |`;
}
function failingRow({ resource, rule, finding }) {
    const { type, name, arn, region, impact } = resource;
    const messages = finding.messages.slice(0, 5).map((message) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(message, 300)));
    const more = finding.messages.length > messages.length ? [`… and ${finding.messages.length - messages.length} more`] : [];
    const { environment } = finding;
    const milder = environment === undefined ? [] : [`milder in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(environment, 100))}`];
    const notes = [
        ...(finding.confirmed_by === undefined ? [] : [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .confirmation */ .EL)(finding.confirmed_by), 200))]),
        ...(impact === undefined ? [] : [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(impact, 200))]),
    ];
    return [
        SEVERITY[finding.severity],
        `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .typeName */ .go)(type))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 100))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(region, 60))}<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(arn, 300))}`,
        [...messages, ...more, ...(notes.length === 0 ? [] : [`_${notes.join("; ")}_`])].join("<br>"),
        [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(rule.title), (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(rule.id), ...milder].join("<br>"),
    ];
}
/** Why something was not established; every report has the same rows. */
function reasonTable({ title, noun, reasons }, budget) {
    return table(title, ["because", "what", "rules", "what to do"], reasons.map((reason) => () => reasonRow(reason)), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(left, `more ${noun}`)}: \`assessment.json\` has them all.`, budget);
}
function reasonRow({ because, about, said, advice, rules }) {
    return [
        `**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(because, 200))}**<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(said, 300))}`,
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(about, 400)),
        rules.slice(0, 10).map(_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9).join("<br>") + (rules.length > 10 ? `<br>and ${rules.length - 10} more` : ""),
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(advice),
    ];
}
function differenceRow({ type, name, arn, region, ...difference }) {
    const { service, check, says, why, rule, verdict, because } = difference;
    return [
        `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .typeName */ .go)(type))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 100))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(region, 60))}<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(arn, 300))}`,
        `**${says}**<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service])} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(check, 100))}<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(why, 300))}`,
        `**${verdict.replaceAll("_", " ")}**<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(rule)}<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(because.slice(0, 5).join("; "), 400))}`,
    ];
}
/** The services down, the resources across would be too wide: one row for resources that are seen alike. */
function coverageTable(scan, budget) {
    const { services, rows } = scan.coverage;
    if (services.length === 0)
        return [];
    return table("What AWS's audit services see", ["resources", ...services.map(_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)], rows.map((row) => () => [
        `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .resourceCounts */ .xS)(row.resources))}<br>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(row.region, 60))} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(row.account, 60))}` +
            `<br>${named(row.resources)}`,
        ...services.map((service) => {
            const cell = row.cells.find((each) => each.service === service);
            return cell === undefined ? "" : sightOf(cell);
        }),
    ]), (left) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(left, "more row")}: \`assessment.json\` has them all.`, budget);
}
function named(resources) {
    const names = resources.slice(0, 3).map(({ name }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 60)));
    const more = resources.length > names.length ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(resources.length - names.length)} more` : "";
    return `${names.join(", ")}${more}`;
}
const SIGHT = {
    seen: "✅",
    unseen: "❌",
    unknown: "❔",
    unavailable: "➖",
    no_coverage: "∅",
};
function sightOf({ sight, why }) {
    const words = why.map((each) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(each, 160)));
    return [`${SIGHT[sight]} ${_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGHT_WORDS */ .Ev[sight]}`, ...words.slice(0, 2)].join("<br>");
}


/***/ })

};
