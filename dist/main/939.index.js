export const id = 939;
export const ids = [939];
export const modules = {

/***/ 60939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/program/src/simulator/build/place.js

const DAY_MS = 86_400_000;
/** `now` moved by days (negative: the past), in whole seconds as AWS gives most of its times. */
function place_inDays(now, days) {
    return new Date(Math.floor((now.getTime() + days * DAY_MS) / 1000) * 1000);
}
/** An EC2 id: `subnet-0a1b…` with 17 hexadecimal digits. */
function ec2Id(prefix, place, name) {
    return `${prefix}-0${digest(place, prefix, name).toString("hex").slice(0, 16)}`;
}
/** A CloudHSM id: `cluster-` with 11 of the letters and digits that CloudHSM uses. */
function hsmId(prefix, place, name) {
    return `${prefix}-${lettersOf(digest(place, prefix, name), "abcdefghijklmnopqrstuvwxyz234567", 11)}`;
}
/** The id of a KMS key; related multi-Region keys share theirs. */
function keyId(place, name, multi_region) {
    const hex = digest(multi_region ? { ...place, region: "" } : place, "key", name).toString("hex");
    if (multi_region)
        return `mrk-${hex.slice(0, 32)}`;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** 64 hexadecimal digits, as KMS names key material and grants. */
function place_longHex(place, kind, name) {
    return digest(place, kind, name).toString("hex");
}
/** Text of the given alphabet and length, always the same for the same place, kind and name. */
function lettersFor(place, kind, name, alphabet, length) {
    return lettersOf(digest(place, kind, name), alphabet, length);
}
function lettersOf(bytes, alphabet, length) {
    return [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
function digest({ account, region }, kind, name) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${account} ${region} ${kind} ${name}`).digest();
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/access_analyzer.js

/** An analyzer, for external access to the account's resources unless another type is given. */
function analyzer({ account, region, now }, content) {
    const type = content.type ?? "ACCOUNT";
    const status = content.status ?? "ACTIVE";
    const analyzed = content.analyzed_days_ago === undefined ? 1 : content.analyzed_days_ago;
    return {
        summary: {
            arn: `arn:aws:access-analyzer:${region}:${account}:analyzer/${content.name}`,
            name: content.name,
            type,
            createdAt: place_inDays(now, -(content.created_days_ago ?? 300)),
            ...(status === "ACTIVE" && analyzed !== null && { lastResourceAnalyzedAt: place_inDays(now, -analyzed) }),
            tags: {},
            status,
            ...(status === "FAILED" && { statusReason: { code: "SERVICE_LINKED_ROLE_CREATION_FAILED" } }),
            ...(type.endsWith("UNUSED_ACCESS") && { configuration: { unusedAccess: { unusedAccessAge: 90 } } }),
        },
        findings: content.findings ?? [],
    };
}
/** An entry of ListFindingsV2: somebody from outside reaches the resource, or (with `error`) it could not be analyzed. */
function accessFinding(place, content) {
    const { account, now } = place;
    return {
        id: keyId(place, `finding ${content.resource} ${content.error ?? ""}`, false),
        resource: content.resource,
        resourceType: content.resource_type ?? "AWS::KMS::Key",
        resourceOwnerAccount: account,
        status: content.status ?? "ACTIVE",
        analyzedAt: place_inDays(now, -1),
        createdAt: place_inDays(now, -30),
        updatedAt: place_inDays(now, -30),
        ...(content.error !== undefined && { error: content.error }),
        findingType: "ExternalAccess",
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/audit_manager.js

/** An assessment of Audit Manager with the control sets of its framework; ids follow from the names. */
function assessment(place, content) {
    const { account, region, now } = place;
    const id = keyId(place, `assessment ${content.name}`, false);
    const framework = content.framework ?? "PCI DSS V4.0";
    const framework_id = keyId(place, `framework ${framework}`, false);
    const role = { roleType: "PROCESS_OWNER", roleArn: `arn:aws:iam::${account}:role/AuditOwner` };
    return {
        arn: `arn:aws:auditmanager:${region}:${account}:assessment/${id}`,
        awsAccount: { id: account },
        metadata: {
            name: content.name,
            id,
            description: `Evidence for ${framework}`,
            complianceType: framework,
            status: content.status ?? "ACTIVE",
            assessmentReportsDestination: { destinationType: "S3", destination: `s3://audit-reports-${account}` },
            scope: { awsAccounts: [{ id: account }], awsServices: [] },
            roles: [role],
            delegations: [],
            creationTime: place_inDays(now, -250),
            lastUpdated: place_inDays(now, -3),
        },
        framework: {
            id: framework_id,
            arn: `arn:aws:auditmanager:${region}:${account}:assessmentFramework/${framework_id}`,
            metadata: { name: framework, description: framework, logo: "default", complianceType: framework },
            controlSets: Object.entries(content.controls ?? {}).map(([set, names]) => controlSet(place, id, set, names)),
        },
        tags: {},
    };
}
function controlSet(place, assessment_id, name, controls) {
    return {
        id: name,
        description: name,
        status: "ACTIVE",
        roles: [],
        controls: controls.map((control) => ({
            id: keyId(place, `control ${assessment_id} ${name} ${control}`, false),
            name: control,
            description: control,
            status: "UNDER_REVIEW",
            response: "MANUAL",
            comments: [],
            evidenceSources: [],
            evidenceCount: 0,
            assessmentReportEvidenceCount: 0,
        })),
        delegations: [],
        systemEvidenceCount: 0,
        manualEvidenceCount: 0,
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/certificate.js

function certificatePem({ subject, issuer, not_before, not_after }) {
    const serial = (0,external_node_crypto_.createHash)("sha256").update(subject).digest().subarray(0, 8);
    serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
    const content = sequence(der(0xa0, integer(Buffer.from([2]))), integer(serial), ED25519, nameOf(issuer), sequence(time(not_before), time(not_after)), nameOf(subject), publicKeyOf(subject));
    return pem("CERTIFICATE", signed(content, issuer));
}
/** The request that an uninitialised cluster asks its owner to sign. */
function certificateRequestPem(subject) {
    const content = sequence(integer(Buffer.from([0])), nameOf(subject), publicKeyOf(subject), der(0xa0, Buffer.alloc(0)));
    return pem("CERTIFICATE REQUEST", signed(content, subject));
}
const ED25519 = sequence(Buffer.from("06032b6570", "hex"));
const COMMON_NAME = Buffer.from("0603550403", "hex");
const ORGANIZATION = Buffer.from("060355040a", "hex");
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
function keyOf(name) {
    const seed = (0,external_node_crypto_.createHash)("sha256").update(`simulated key of ${name}`).digest();
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
}
function publicKeyOf(name) {
    return (0,external_node_crypto_.createPublicKey)(keyOf(name)).export({ format: "der", type: "spki" });
}
function signed(content, signer) {
    const signature = (0,external_node_crypto_.sign)(null, content, keyOf(signer));
    return sequence(content, ED25519, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
}
function nameOf(common_name) {
    const part = (type, text) => der(0x31, sequence(type, der(0x0c, Buffer.from(text))));
    return sequence(part(ORGANIZATION, "Example Bank"), part(COMMON_NAME, common_name));
}
/** RFC 5280 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050 on. */
function time(date) {
    const digits = `${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`;
    return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits));
}
function integer(bytes) {
    return der(0x02, bytes);
}
function sequence(...members) {
    return der(0x30, Buffer.concat(members));
}
function der(tag, content) {
    const { length } = content;
    if (length < 0x80)
        return Buffer.concat([Buffer.from([tag, length]), content]);
    const hex = length.toString(16);
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
    return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length]), bytes, content]);
}
function pem(label, bytes) {
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/cloudhsm.js


/** A cluster as DescribeClusters gives it: in service unless a state is given. */
function cluster(place, content) {
    const { name, subnets, state = "ACTIVE", hsm_type = "hsm2m.medium", environment = "prod" } = content;
    const cluster_id = hsmId("cluster", place, name);
    const created = place_inDays(place.now, -(content.age_days ?? 420));
    const hsms = content.hsms.map((hsm, index) => {
        const id = `${name} ${index}`;
        return {
            HsmId: hsmId("hsm", place, id),
            ClusterId: cluster_id,
            AvailabilityZone: hsm.subnet.availabilityZone,
            SubnetId: hsm.subnet.subnetId,
            EniId: ec2Id("eni", place, id),
            EniIp: hsm.subnet.cidrBlock.replace(/\d+\/\d+$/, String(17 + index)),
            ...(content.network_type === "DUALSTACK" && { EniIpV6: `2600:1f18:4a2b:8800::${17 + index}` }),
            HsmType: hsm_type,
            State: hsm.state ?? "ACTIVE",
            ...(hsm.message !== undefined && { StateMessage: hsm.message }),
        };
    });
    const is_waiting = state === "UNINITIALIZED" || state === "INITIALIZED";
    return {
        ClusterId: cluster_id,
        State: state,
        ...(content.message !== undefined && { StateMessage: content.message }),
        HsmType: hsm_type,
        Mode: content.mode ?? "FIPS",
        NetworkType: content.network_type ?? "IPV4",
        CreateTimestamp: created,
        VpcId: content.vpc.vpcId,
        SecurityGroup: content.security_group.groupId,
        SubnetMapping: Object.fromEntries(subnets.map((subnet) => [subnet.availabilityZone, subnet.subnetId])),
        Hsms: hsms,
        BackupPolicy: "DEFAULT",
        BackupRetentionPolicy: { Type: "DAYS", Value: String(content.retention_days ?? 90) },
        ...(content.rollback_in_days !== undefined && {
            HsmTypeRollbackExpiration: place_inDays(place.now, content.rollback_in_days),
        }),
        ...(content.source_backup_id !== undefined && { SourceBackupId: content.source_backup_id }),
        // The secret of the first crypto officer, sent until the cluster is activated: nothing that reads it may keep it.
        ...(is_waiting && { PreCoPassword: "simulated-preco" }),
        Certificates: certificatesOf(place, cluster_id, state, created, hsms[0]),
        TagList: tagsOf({ Name: name, Environment: environment, ...content.tags }),
    };
}
function certificatesOf(place, cluster_id, state, created, hsm) {
    const certificate = (subject, issuer, years) => certificatePem({ subject, issuer, not_before: created, not_after: place_inDays(created, years * 365) });
    const of_hardware = hsm && {
        HsmCertificate: certificate(`HSM:${hsm.HsmId}`, "Simulated HSM hardware", 10),
        AwsHardwareCertificate: certificate("Simulated HSM hardware", "Simulated AWS CloudHSM root", 10),
        ManufacturerHardwareCertificate: certificate("Simulated HSM maker", "Simulated HSM maker", 20),
    };
    if (state === "UNINITIALIZED")
        return { ...of_hardware, ...(hsm && { ClusterCsr: certificateRequestPem(cluster_id) }) };
    return { ...of_hardware, ClusterCertificate: certificate(cluster_id, customerAuthority(place), 10) };
}
/** The bank's own authority: it signs the clusters' certificates and is the trust anchor of their key stores. */
function customerAuthority({ account }) {
    return `Example Bank HSM CA ${account}`;
}
/** A backup as DescribeBackups gives it. */
function backup(place, content) {
    const { cluster, age_days, state = "READY" } = content;
    return {
        backup: {
            ...idsOf(place, `${cluster.ClusterId} ${age_days}`),
            BackupState: state,
            ClusterId: cluster.ClusterId,
            CreateTimestamp: place_inDays(place.now, -age_days),
            NeverExpires: content.never_expires ?? false,
            HsmType: cluster.HsmType,
            Mode: cluster.Mode,
            ...(state === "PENDING_DELETION" && { DeleteTimestamp: place_inDays(place.now, 5) }),
            TagList: cluster.TagList,
        },
        ...(content.policy !== undefined && { policy: content.policy }),
        without_policy: content.without_policy ?? "no_member",
    };
}
/** The copy that CopyBackupToRegion makes: it keeps the cluster and the creation time of its source. */
function backupCopy(place, source, source_region) {
    const { BackupId, ClusterId, CreateTimestamp } = source.backup;
    return {
        backup: {
            ...source.backup,
            ...idsOf(place, `copy of ${BackupId}`),
            SourceRegion: source_region,
            SourceBackup: BackupId,
            SourceCluster: ClusterId,
            CopyTimestamp: place_inDays(CreateTimestamp, 1 / 24),
        },
        without_policy: "no_member",
    };
}
function idsOf(place, name) {
    const backup_id = hsmId("backup", place, name);
    return { BackupId: backup_id, BackupArn: `arn:aws:cloudhsm:${place.region}:${place.account}:backup/${backup_id}` };
}
function tagsOf(tags) {
    return Object.entries(tags).map(([name, value]) => ({ Key: name, Value: value }));
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/cloudtrail.js

const MINUTES = 1 / 1440;
/** A trail of the place's account whose home is the place's Region. */
function trail(place, content) {
    const { account, region, now } = place;
    const { name, validated = true, key_arn, log_group_arn, advanced_selectors } = content;
    return {
        trail: {
            Name: name,
            S3BucketName: `${name}-${account}`,
            IncludeGlobalServiceEvents: true,
            IsMultiRegionTrail: content.multi_region ?? true,
            HomeRegion: region,
            TrailARN: `arn:aws:cloudtrail:${region}:${account}:trail/${name}`,
            LogFileValidationEnabled: validated,
            ...(log_group_arn !== undefined && {
                CloudWatchLogsLogGroupArn: log_group_arn,
                CloudWatchLogsRoleArn: `arn:aws:iam::${account}:role/service-role/${name}-logs`,
            }),
            ...(key_arn !== undefined && { KmsKeyId: key_arn }),
            HasCustomEventSelectors: content.selectors !== undefined || advanced_selectors !== undefined,
            HasInsightSelectors: false,
            IsOrganizationTrail: content.organization ?? false,
        },
        status: statusOf(now, content, validated),
        selectors: advanced_selectors === undefined
            ? { EventSelectors: content.selectors ?? [managementEvents()] }
            : { AdvancedEventSelectors: advanced_selectors },
    };
}
function statusOf(now, content, validated) {
    const { logging = true, log_group_arn, delivery_error, digest_error } = content;
    const started = place_inDays(now, -400);
    const stopped = place_inDays(now, -3);
    const delivered = logging ? place_inDays(now, -4 * MINUTES) : stopped;
    return {
        IsLogging: logging,
        ...(delivery_error !== undefined && { LatestDeliveryError: delivery_error }),
        LatestDeliveryTime: delivered,
        StartLoggingTime: started,
        ...(!logging && { StopLoggingTime: stopped }),
        ...(log_group_arn !== undefined && { LatestCloudWatchLogsDeliveryTime: delivered }),
        ...(validated && { LatestDigestDeliveryTime: place_inDays(delivered, -40 * MINUTES) }),
        ...(digest_error !== undefined && { LatestDigestDeliveryError: digest_error }),
        // No longer in use, and still sent, as text.
        LatestDeliveryAttemptTime: secondsOf(delivered),
        LatestNotificationAttemptTime: "",
        LatestNotificationAttemptSucceeded: "",
        LatestDeliveryAttemptSucceeded: delivery_error === undefined ? secondsOf(delivered) : "",
        TimeLoggingStarted: secondsOf(started),
        TimeLoggingStopped: logging ? "" : secondsOf(stopped),
    };
}
function secondsOf(time) {
    return time.toISOString().replace(/\.\d{3}Z$/, "Z");
}
/** A basic event selector of management events, without the sources of `excluded` such as `kms.amazonaws.com`. */
function managementEvents(content = {}) {
    return {
        ReadWriteType: content.read_write ?? "All",
        IncludeManagementEvents: true,
        DataResources: [],
        ExcludeManagementEventSources: content.excluded ?? [],
    };
}
/**
 * An advanced event selector: field -> operator -> values, such as
 * `{ eventCategory: { Equals: ["Management"] }, eventSource: { NotEquals: ["kms.amazonaws.com"] } }`.
 */
function advancedSelector(name, fields) {
    return {
        Name: name,
        FieldSelectors: Object.entries(fields).map(([field, operators]) => ({ Field: field, ...operators })),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/config.js

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** The customer-managed recorder: one a Region, called `default`. It records all types, continuously, unless said otherwise. */
function customerRecorder(place, content = {}) {
    return recorderOf(place, { ...content, name: "default", scope: "PAID" });
}
/** The recorder that an AWS service made for itself, such as `securityhub` for `securityhub.amazonaws.com`. */
function serviceLinkedRecorder(place, content) {
    const { service, scope = "INTERNAL", ...rest } = content;
    const name = `AWSConfigurationRecorderFor${service.charAt(0).toUpperCase()}${service.slice(1)}`;
    return recorderOf(place, { ...rest, name, scope, principal: `${service}.amazonaws.com` });
}
function recorderOf(place, content) {
    const { account, region, now } = place;
    const { name, scope, principal, recording = true, error } = content;
    const id = lettersFor(place, "recorder", name, LETTERS, 16);
    const identity = {
        arn: `arn:aws:config:${region}:${account}:configuration-recorder/${name}/${id}`,
        name,
        ...(principal !== undefined && { servicePrincipal: principal }),
    };
    return {
        recorder: {
            ...identity,
            roleARN: `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
            recordingGroup: groupOf(content),
            recordingMode: {
                recordingFrequency: content.daily === true ? "DAILY" : "CONTINUOUS",
                recordingModeOverrides: content.daily_types === undefined
                    ? []
                    : [{ resourceTypes: content.daily_types, recordingFrequency: "DAILY" }],
            },
            recordingScope: scope,
        },
        status: {
            ...identity,
            lastStartTime: place_inDays(now, -380),
            ...(!recording && { lastStopTime: place_inDays(now, -5) }),
            recording,
            lastStatus: content.last_status ?? (error === undefined ? "Success" : "Failure"),
            ...(error !== undefined && { lastErrorCode: error, lastErrorMessage: "The last delivery failed." }),
            lastStatusChangeTime: place_inDays(now, -0.1),
        },
    };
}
function groupOf({ only, all_but }) {
    const use = only !== undefined ? "INCLUSION_BY" : all_but !== undefined ? "EXCLUSION_BY" : "ALL_SUPPORTED";
    const is_all = use === "ALL_SUPPORTED";
    return {
        allSupported: is_all,
        includeGlobalResourceTypes: is_all,
        resourceTypes: only ?? [],
        exclusionByResourceTypes: { resourceTypes: all_but ?? [] },
        recordingStrategy: { useOnly: `${use}_RESOURCE_TYPES` },
    };
}
/** How the last deliveries of the Region's channel went; `failure` is the error code of the history's, such as `NoSuchBucket`. */
function deliveryChannel(place, content = {}) {
    const { now } = place;
    const { failure } = content;
    const attempted = place_inDays(now, -0.2);
    return {
        name: "default",
        configSnapshotDeliveryInfo: { lastStatus: "Not_Applicable" },
        configHistoryDeliveryInfo: {
            lastStatus: failure === undefined ? "Success" : "Failure",
            ...(failure !== undefined && { lastErrorCode: failure, lastErrorMessage: "The files could not be delivered." }),
            lastAttemptTime: attempted,
            lastSuccessfulTime: failure === undefined ? attempted : place_inDays(now, -12),
            nextDeliveryTime: place_inDays(now, 0.1),
        },
        configStreamDeliveryInfo: { lastStatus: "Success", lastStatusChangeTime: attempted },
    };
}
/** A rule that AWS wrote, such as `CMK_BACKING_KEY_ROTATION_ENABLED`; one of Security Hub's own where `created_by` says so. */
function configRule(place, content) {
    const { account, region } = place;
    const { name, identifier, created_by } = content;
    const id = `config-rule-${lettersFor(place, "rule", name, LETTERS, 6)}`;
    return {
        ConfigRuleName: name,
        ConfigRuleArn: `arn:aws:config:${region}:${account}:config-rule/${created_by === undefined ? "" : `aws-service-rule/${created_by}/`}${id}`,
        ConfigRuleId: id,
        Scope: { ComplianceResourceTypes: content.types ?? ["AWS::KMS::Key"] },
        Source: { Owner: "AWS", SourceIdentifier: identifier },
        InputParameters: "{}",
        ConfigRuleState: "ACTIVE",
        ...(created_by !== undefined && { CreatedBy: created_by }),
        EvaluationModes: [{ Mode: "DETECTIVE" }],
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/events.js
function eventRule({ account, region }, content) {
    const { name, pattern, bus = "default" } = content;
    const targets = content.targets ?? [`arn:aws:sns:${region}:${account}:hsm-on-call`];
    return {
        rule: {
            Name: name,
            Arn: `arn:aws:events:${region}:${account}:rule/${bus === "default" ? "" : `${bus}/`}${name}`,
            EventPattern: JSON.stringify(pattern),
            State: content.state ?? "ENABLED",
            EventBusName: bus,
        },
        targets: targets.map((arn, index) => ({ Id: `Id${index + 1}`, Arn: arn })),
    };
}
/** The pattern of KMS keys that are disabled or scheduled for deletion, as CloudTrail reports it to EventBridge. */
const KEY_DELETION_EVENTS = {
    source: ["aws.kms"],
    "detail-type": ["AWS API Call via CloudTrail"],
    detail: { eventSource: ["kms.amazonaws.com"], eventName: ["DisableKey", "ScheduleKeyDeletion"] },
};
/** The same of calls to CloudHSM that take something away, or let somebody have it. */
const HSM_CALL_EVENTS = {
    source: ["aws.cloudhsm"],
    "detail-type": ["AWS API Call via CloudTrail"],
    detail: {
        eventSource: ["cloudhsm.amazonaws.com"],
        eventName: [{ prefix: "Delete" }, "CopyBackupToRegion", { prefix: "Modify" }, "PutResourcePolicy"],
    },
};

;// CONCATENATED MODULE: ./build/program/src/simulator/build/guardduty.js

/** The foundational data sources, which nobody can turn off while the detector is enabled. */
const ALWAYS_ON = ["CLOUD_TRAIL", "DNS_LOGS", "FLOW_LOGS"];
/** The Region's detector; `features` names those that are on, the foundational sources unless given otherwise. */
function detector(place, content = {}) {
    const { account, now } = place;
    const on = content.features ?? ALWAYS_ON;
    const created = place_inDays(now, -420);
    const feature = (name) => ({
        name,
        status: on.includes(name) ? "ENABLED" : "DISABLED",
        updatedAt: created,
    });
    const source = (name) => ({ status: on.includes(name) ? "ENABLED" : "DISABLED" });
    // `createdAt` and `updatedAt` of a detector are text; those of its features are numbers.
    return {
        id: place_longHex(place, "detector", "default").slice(0, 32),
        detector: {
            createdAt: created.toISOString(),
            findingPublishingFrequency: content.frequency ?? "FIFTEEN_MINUTES",
            serviceRole: `arn:aws:iam::${account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
            status: content.status ?? "ENABLED",
            updatedAt: created.toISOString(),
            dataSources: {
                cloudTrail: source("CLOUD_TRAIL"),
                dnsLogs: source("DNS_LOGS"),
                flowLogs: source("FLOW_LOGS"),
                s3Logs: source("S3_DATA_EVENTS"),
                kubernetes: { auditLogs: source("EKS_AUDIT_LOGS") },
            },
            features: [...ALWAYS_ON, "S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "RUNTIME_MONITORING"].map(feature),
            tags: {},
        },
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/inspector.js

const SCANS = ["ec2", "ecr", "lambda", "lambdaCode", "codeRepository"];
/** Inspector that scans what is named in `scans`: EC2 instances unless given otherwise. */
function inspector(content = {}) {
    const scans = content.scans ?? ["ec2"];
    return {
        state: { status: scans.length === 0 ? "DISABLED" : "ENABLED" },
        resource_state: Object.fromEntries(SCANS.map((scan) => [scan, { status: scans.includes(scan) ? "ENABLED" : "DISABLED" }])),
        coverage: content.coverage ?? [],
        findings: content.findings ?? [],
    };
}
/** An entry of ListCoverage about an EC2 instance; with a reason other than SUCCESSFUL it is not scanned. */
function instanceCoverage({ account, now }, content) {
    const reason = content.reason ?? "SUCCESSFUL";
    const is_scanned = reason === "SUCCESSFUL" || reason === "PENDING_INITIAL_SCAN";
    return {
        resourceType: "AWS_EC2_INSTANCE",
        resourceId: content.instance_id,
        accountId: account,
        scanType: "PACKAGE",
        scanStatus: { statusCode: is_scanned ? "ACTIVE" : "INACTIVE", reason },
        resourceMetadata: {
            ec2: {
                tags: content.name === undefined ? {} : { Name: content.name },
                amiId: "ami-0f3c9c466bb525749",
                platform: "LINUX",
            },
        },
        ...(is_scanned && { lastScannedAt: place_inDays(now, -1), scanMode: "EC2_SSM_AGENT_BASED" }),
    };
}
/** An entry of ListFindings: a vulnerable package on an EC2 instance. */
function packageFinding(place, content) {
    const { account, region, now } = place;
    const { instance_id, vulnerability, severity } = content;
    const id = place_longHex(place, "inspector finding", `${instance_id} ${vulnerability}`).slice(0, 32);
    const name = content.package ?? "openssl-libs";
    return {
        findingArn: `arn:aws:inspector2:${region}:${account}:finding/${id}`,
        awsAccountId: account,
        type: "PACKAGE_VULNERABILITY",
        title: `${vulnerability} - ${name}`,
        description: `A flaw was found in ${name}.`,
        remediation: { recommendation: { text: "None Provided" } },
        severity,
        firstObservedAt: place_inDays(now, -20),
        lastObservedAt: place_inDays(now, -1),
        updatedAt: place_inDays(now, -1),
        status: content.status ?? "ACTIVE",
        resources: [{ type: "AWS_EC2_INSTANCE", id: instance_id, partition: "aws", region, tags: {} }],
        packageVulnerabilityDetails: {
            vulnerabilityId: vulnerability,
            source: "NVD",
            sourceUrl: `https://nvd.nist.gov/vuln/detail/${vulnerability}`,
            vulnerablePackages: [
                { name, version: "3.0.8", epoch: 1, release: "1.amzn2023", arch: "X86_64", packageManager: "OS" },
            ],
            cvss: [],
            relatedVulnerabilities: [],
            referenceUrls: [],
        },
        fixAvailable: "YES",
        exploitAvailable: "NO",
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/observation.js

/** The log group that CloudHSM makes for a cluster's audit log. Without `retention_days` its events never expire. */
function auditLogGroup(place, content) {
    const { cluster, retention_days, key_arn } = content;
    const name = `/aws/cloudhsm/${typeof cluster === "string" ? cluster : cluster.ClusterId}`;
    const arn = `arn:aws:logs:${place.region}:${place.account}:log-group:${name}`;
    return {
        logGroupName: name,
        creationTime: place_inDays(place.now, -300).getTime(),
        ...(retention_days !== undefined && { retentionInDays: retention_days }),
        metricFilterCount: 0,
        arn: `${arn}:*`,
        logGroupArn: arn,
        storedBytes: 48_213,
        ...(key_arn !== undefined && { kmsKeyId: key_arn }),
        logGroupClass: "STANDARD",
        deletionProtectionEnabled: content.deletion_protection ?? false,
    };
}
/** An alarm on a metric; it tells the on-call topic unless other actions are given. */
function metricAlarm(place, content) {
    return {
        ...alarmOf(place, content),
        MetricName: content.metric,
        Namespace: content.namespace ?? "AWS/CloudHSM",
        Statistic: "Maximum",
        Dimensions: dimensionsOf(content.dimensions),
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: content.below ?? 1,
        ComparisonOperator: content.below === undefined ? "GreaterThanOrEqualToThreshold" : "LessThanThreshold",
        TreatMissingData: "missing",
    };
}
/** An alarm on a calculation over one metric of several HSMs. */
function mathAlarm(place, content) {
    return {
        ...alarmOf(place, content),
        Metrics: [
            { Id: "worst", Expression: "MAX(METRICS())", Label: content.metric, ReturnData: true },
            ...content.of.map((dimensions, index) => ({
                Id: `m${index}`,
                MetricStat: {
                    Metric: { Namespace: "AWS/CloudHSM", MetricName: content.metric, Dimensions: dimensionsOf(dimensions) },
                    Period: 300,
                    Stat: "Maximum",
                },
                ReturnData: false,
            })),
        ],
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
        TreatMissingData: "missing",
    };
}
function compositeAlarm(place, content) {
    return { ...alarmOf(place, content), AlarmRule: content.rule };
}
function alarmOf(place, content) {
    const { account, region, now } = place;
    const since = place_inDays(now, -(content.state_since_days ?? 30));
    return {
        AlarmName: content.name,
        AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${content.name}`,
        AlarmConfigurationUpdatedTimestamp: place_inDays(now, -200),
        ActionsEnabled: content.actions_enabled ?? true,
        OKActions: [],
        AlarmActions: content.actions ?? [`arn:aws:sns:${region}:${account}:hsm-on-call`],
        InsufficientDataActions: [],
        StateValue: content.state ?? "OK",
        StateReason: "Threshold Crossed",
        StateUpdatedTimestamp: since,
        StateTransitionedTimestamp: since,
    };
}
function dimensionsOf(dimensions) {
    return Object.entries(dimensions).map(([name, value]) => ({ Name: name, Value: value }));
}
/** The streams of an audit log: one for each HSM that the cluster has or had, named by the HSM's id. */
function auditLogStreams(place, of, { hsm_ids = of.Hsms.map(({ HsmId }) => HsmId), hours = 2 } = {}) {
    const logGroupName = `/aws/cloudhsm/${of.ClusterId}`;
    const last = place.now.getTime() - hours * 3_600_000;
    return hsm_ids.map((logStreamName) => ({
        logGroupName,
        stream: {
            logStreamName,
            creationTime: place_inDays(place.now, -200).getTime(),
            firstEventTimestamp: place_inDays(place.now, -200).getTime(),
            lastEventTimestamp: last,
            lastIngestionTime: last + 4000,
            uploadSequenceToken: "49039859575424216834",
            arn: `arn:aws:logs:${place.region}:${place.account}:log-group:${logGroupName}:log-stream:${logStreamName}`,
            storedBytes: 0,
        },
    }));
}
/** The session counts of a cluster's HSMs, in the groupings that CloudHSM publishes. AWS itself holds up to two sessions. */
function sessionMetrics(place, of, sessions) {
    const metric = (dimensions) => ({
        namespace: "AWS/CloudHSM",
        name: "HsmSessionCount",
        dimensions,
        // Quiet at night; a busy cluster is busy once a day at least.
        valueAt: (time) => (time > place.now ? undefined : time.getUTCHours() === 9 ? sessions : Math.min(sessions, 1)),
    });
    return [
        metric({ ClusterId: of.ClusterId }),
        ...of.Hsms.map(({ HsmId }) => metric({ ClusterId: of.ClusterId, HsmId })),
    ];
}
/** For how many more users each of a cluster's HSMs has room; `less` of them are missing on the last HSM. */
function userMetrics(place, of, { available = 1019, less = 0 } = {}) {
    return of.Hsms.map(({ HsmId }, index) => ({
        namespace: "AWS/CloudHSM",
        name: "HsmUsersAvailable",
        dimensions: { ClusterId: of.ClusterId, HsmId },
        valueAt: (time) => (time > place.now ? undefined : available + (index === of.Hsms.length - 1 ? less : 0)),
    }));
}
/** What KMS measures of an external key store's proxy. */
function proxyMetrics(place, store_id, content) {
    const metric = (name, dimensions, value) => ({
        namespace: "AWS/KMS",
        name,
        dimensions,
        valueAt: (time) => (time > place.now ? undefined : value),
    });
    return [
        metric("XksProxyCertificateDaysToExpire", { CustomKeyStoreId: store_id, CertificateName: content.certificate }, content.days_to_expire),
        metric("XksProxyCredentialAge", { CustomKeyStoreId: store_id }, content.credential_age_days),
    ];
}
/** A flow log of a VPC, subnet or network interface, into CloudWatch Logs. */
function flowLog(place, content) {
    return {
        flowLogId: ec2Id("fl", place, `${content.resource_id} ${content.traffic ?? "ALL"}`),
        flowLogStatus: "ACTIVE",
        resourceId: content.resource_id,
        trafficType: content.traffic ?? "ALL",
        creationTime: place_inDays(place.now, -200),
        deliverLogsStatus: content.failure === undefined ? "SUCCESS" : "FAILED",
        ...(content.failure !== undefined && { deliverLogsErrorMessage: content.failure }),
        logDestinationType: "cloud-watch-logs",
        logDestination: `arn:aws:logs:${place.region}:${place.account}:log-group:/network/${content.resource_id}`,
        logGroupName: `/network/${content.resource_id}`,
        maxAggregationInterval: 600,
        logFormat: "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${action}",
        tagSet: [],
    };
}
/** An entry of ListKeyRotations for a key of imported material. */
function importedMaterial(place, key_arn, number, content) {
    const { rotated_days_ago, expires_in_days } = content;
    return {
        KeyId: key_arn,
        KeyMaterialId: place_longHex(place, "material", `${key_arn} ${number}`),
        ImportState: content.imported === false ? "PENDING_IMPORT" : "IMPORTED",
        KeyMaterialState: content.state,
        ExpirationModel: expires_in_days === undefined ? "KEY_MATERIAL_DOES_NOT_EXPIRE" : "KEY_MATERIAL_EXPIRES",
        ...(expires_in_days !== undefined && { ValidTo: place_inDays(place.now, expires_in_days) }),
        ...(rotated_days_ago !== undefined && {
            RotationDate: place_inDays(place.now, -rotated_days_ago),
            RotationType: "ON_DEMAND",
        }),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/policies.js
function policyText(statement) {
    return JSON.stringify({ Version: "2012-10-17", Id: "key-policy", Statement: statement }, undefined, 2);
}
/** What the console puts first: the account delegates to its IAM policies. */
function rootDelegation({ account }) {
    return {
        Sid: "Enable IAM User Permissions",
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: "kms:*",
        Resource: "*",
    };
}
function administrators({ account }, role) {
    return {
        Sid: "Allow access for Key Administrators",
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:role/${role}` },
        Action: [
            "kms:Create*",
            "kms:Describe*",
            "kms:Enable*",
            "kms:List*",
            "kms:Put*",
            "kms:Update*",
            "kms:Revoke*",
            "kms:Disable*",
            "kms:Get*",
            "kms:Delete*",
            "kms:TagResource",
            "kms:UntagResource",
            "kms:ScheduleKeyDeletion",
            "kms:CancelKeyDeletion",
        ],
        Resource: "*",
    };
}
function users(principals, actions = USE_ACTIONS) {
    return {
        Sid: "Allow use of the key",
        Effect: "Allow",
        Principal: { AWS: principals },
        Action: actions,
        Resource: "*",
    };
}
const USE_ACTIONS = [
    "kms:Encrypt",
    "kms:Decrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
    "kms:DescribeKey",
];
/** Anybody, as far as the condition lets them. */
function anybody(condition) {
    return {
        Sid: "Allow use through a service",
        Effect: "Allow",
        Principal: "*",
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
        Resource: "*",
        ...(condition && { Condition: condition }),
    };
}
/** The policy that KMS gives to an AWS managed key. */
function awsManagedPolicy(service, { account, region }) {
    return policyText([
        {
            Sid: `Allow access through ${service} for all principals in the account that are authorized to use it`,
            Effect: "Allow",
            Principal: { AWS: "*" },
            Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
            Resource: "*",
            Condition: {
                StringEquals: { "kms:CallerAccount": account, "kms:ViaService": `${service}.${region}.amazonaws.com` },
            },
        },
        {
            Sid: "Allow direct access to key metadata to the account",
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${account}:root` },
            Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
            Resource: "*",
        },
    ]);
}
/** Who may restore a backup of a cluster: the actions are those that CloudHSM lets a backup be shared for. */
function backupSharedWith(account, backup_arn) {
    return JSON.stringify({
        Version: "2012-10-17",
        Statement: [
            {
                Sid: "ShareWithAuditPartner",
                Effect: "Allow",
                Principal: { AWS: `arn:aws:iam::${account}:root` },
                Action: ["cloudhsm:CreateCluster", "cloudhsm:DescribeBackups"],
                Resource: backup_arn,
            },
        ],
    });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/kms.js





/** A customer key: symmetric, enabled and with the default policy unless the content says otherwise. */
function key(place, content) {
    const { name, store, spec = "SYMMETRIC_DEFAULT", multi_region } = content;
    const key_id = content.key_id ?? keyId(place, name, multi_region !== undefined);
    const created = place_inDays(place.now, -(content.age_days ?? 400));
    const state = content.state ?? (content.deletion_in_days === undefined ? "Enabled" : "PendingDeletion");
    const usage = content.usage ?? "ENCRYPT_DECRYPT";
    const origin = store === undefined ? (content.origin ?? "AWS_KMS") : originIn(store);
    const arnIn = (region) => `arn:aws:kms:${region}:${place.account}:key/${key_id}`;
    const metadata = {
        AWSAccountId: place.account,
        KeyId: key_id,
        Arn: arnIn(place.region),
        CreationDate: created,
        Enabled: state === "Enabled",
        Description: content.description ?? `Example Bank: ${name.replaceAll("-", " ")}`,
        KeyUsage: usage,
        KeyState: state,
        Origin: origin,
        KeyManager: "CUSTOMER",
        KeySpec: spec,
        // The older name of KeySpec has no values for the newest specs.
        ...(!/^(ML_DSA|ECC_NIST_EDWARDS)/.test(spec) && { CustomerMasterKeySpec: spec }),
        ...algorithmsOf(spec, usage),
        MultiRegion: multi_region !== undefined,
        ...(multi_region && {
            MultiRegionConfiguration: {
                MultiRegionKeyType: multi_region.primary === place.region ? "PRIMARY" : "REPLICA",
                PrimaryKey: { Arn: arnIn(multi_region.primary), Region: multi_region.primary },
                ReplicaKeys: multi_region.replicas.map((region) => ({ Arn: arnIn(region), Region: region })),
            },
        }),
        ...(content.deletion_in_days !== undefined && { DeletionDate: place_inDays(place.now, content.deletion_in_days) }),
        ...(state === "PendingReplicaDeletion" && { PendingDeletionWindowInDays: 30 }),
        ...(origin === "EXTERNAL" && state !== "PendingImport" && expiryOf(place, earliestExpiry(content))),
        ...(store && { CustomKeyStoreId: store.CustomKeyStoreId }),
        ...(store && origin === "AWS_CLOUDHSM" && { CloudHsmClusterId: store.CloudHsmClusterId }),
        ...(origin === "EXTERNAL_KEY_STORE" && { XksKeyConfiguration: { Id: `vault-${name}` } }),
        ...(spec === "SYMMETRIC_DEFAULT" &&
            store === undefined &&
            state !== "PendingImport" && { CurrentKeyMaterialId: place_longHex(place, "material", key_id) }),
    };
    return {
        metadata,
        aliases: content.aliases ?? [`alias/${name}`],
        tags: Object.entries(content.tags ?? {}).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
        policy: content.policy ?? policyText([rootDelegation(place)]),
        ...(content.rotation_days !== undefined && {
            rotation: {
                period_in_days: content.rotation_days,
                next_at: nextRotation(place.now, created, content.rotation_days),
            },
        }),
        grants: (content.grants ?? []).map((grant) => grantOf(place, metadata, grant)),
        materials: origin === "EXTERNAL" ? materialsOf(place, metadata.Arn, content) : [],
        tracking_start: place_inDays(place.now, -200),
        ...(content.last_used_days_ago !== null && {
            last_usage: {
                Operation: usage === "SIGN_VERIFY" ? "Sign" : "Decrypt",
                Timestamp: place_inDays(place.now, -(content.last_used_days_ago ?? 2)),
                CloudTrailEventId: eventId(place, key_id),
                KmsRequestId: eventId(place, `${key_id} request`),
            },
        }),
    };
}
function materialsOf(place, arn, content) {
    const { material_expires_in_days } = content;
    const first = {
        state: "CURRENT",
        ...(material_expires_in_days !== undefined && { expires_in_days: material_expires_in_days }),
    };
    const of_state = content.state === "PendingImport" ? [] : [first];
    return (content.materials ?? of_state).map((each, index) => importedMaterial(place, arn, index, each));
}
function eventId(place, name) {
    return keyId(place, `event ${name}`, false);
}
/** The key that a service made for itself when it first needed one; its alias is alias/aws/<service>. */
function awsManagedKey(place, service, key_id) {
    const made = key(place, {
        name: `aws/${service}`,
        description: `Default key that protects my ${service} data when no other key is defined`,
        policy: awsManagedPolicy(service, place),
        age_days: 900,
        ...(key_id !== undefined && { key_id }),
    });
    return { ...made, metadata: { ...made.metadata, KeyManager: "AWS" } };
}
function originIn({ CustomKeyStoreType }) {
    return CustomKeyStoreType === "EXTERNAL_KEY_STORE" ? "EXTERNAL_KEY_STORE" : "AWS_CLOUDHSM";
}
function expiryOf(place, days) {
    if (days === undefined)
        return { ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
    return { ExpirationModel: "KEY_MATERIAL_EXPIRES", ValidTo: place_inDays(place.now, days) };
}
/** The earliest expiry of the materials that the key has for good. */
function earliestExpiry({ material_expires_in_days, materials = [] }) {
    const permanent = materials.filter(({ state }) => !state.startsWith("PENDING_"));
    const days = [material_expires_in_days, ...permanent.map(({ expires_in_days }) => expires_in_days)];
    const known = days.filter((each) => each !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
function nextRotation(now, created, period) {
    const periods = Math.floor((now.getTime() - created.getTime()) / (period * 86_400_000)) + 1;
    return place_inDays(created, periods * period);
}
function grantOf(place, { Arn, KeyId }, grant) {
    return {
        KeyId: Arn,
        GrantId: place_longHex(place, "grant", `${KeyId} ${grant.name}`),
        Name: grant.name,
        CreationDate: place_inDays(place.now, -(grant.age_days ?? 60)),
        ...(typeof grant.grantee === "string"
            ? { GranteePrincipal: grant.grantee, RetiringPrincipal: grant.grantee }
            : { GranteeServicePrincipal: grant.grantee.service, RetiringServicePrincipal: grant.grantee.service }),
        IssuingAccount: `arn:aws:iam::${place.account}:root`,
        Operations: grant.operations,
        ...(grant.encryption_context && { Constraints: { EncryptionContextSubset: grant.encryption_context } }),
        // KMS wants one of every grant for a service principal.
        ...(typeof grant.grantee !== "string" && {
            Constraints: { SourceArn: `arn:aws:rds:${place.region}:${place.account}:db:${grant.name}` },
        }),
    };
}
/** https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html */
function algorithmsOf(spec, usage) {
    if (usage === "KEY_AGREEMENT")
        return { KeyAgreementAlgorithms: ["ECDH"] };
    if (spec.startsWith("HMAC_"))
        return { MacAlgorithms: [spec.replace("HMAC_", "HMAC_SHA_")] };
    if (spec.startsWith("ML_DSA_"))
        return { SigningAlgorithms: ["ML_DSA_SHAKE_256"] };
    if (spec.startsWith("RSA_")) {
        const sizes = ["SHA_256", "SHA_384", "SHA_512"];
        return usage === "SIGN_VERIFY"
            ? {
                SigningAlgorithms: ["RSASSA_PKCS1_V1_5", "RSASSA_PSS"].flatMap((scheme) => sizes.map((size) => `${scheme}_${size}`)),
            }
            : { EncryptionAlgorithms: ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] };
    }
    const of_curve = {
        ECC_NIST_P256: "ECDSA_SHA_256",
        ECC_SECG_P256K1: "ECDSA_SHA_256",
        ECC_NIST_P384: "ECDSA_SHA_384",
        ECC_NIST_P521: "ECDSA_SHA_512",
    };
    const curve_algorithm = of_curve[spec];
    return curve_algorithm === undefined
        ? { EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"] }
        : { SigningAlgorithms: [curve_algorithm] };
}
/** A key store over a CloudHSM cluster. `cluster` may be an id that no cluster has any more. */
function cloudHsmKeyStore(place, content) {
    const authority = content.authority ?? customerAuthority(place);
    const created = place_inDays(place.now, -(content.anchor_age_days ?? content.age_days ?? 380));
    return {
        ...storeOf(place, content, "AWS_CLOUDHSM"),
        CloudHsmClusterId: typeof content.cluster === "string" ? content.cluster : content.cluster.ClusterId,
        TrustAnchorCertificate: certificatePem({
            subject: authority,
            issuer: authority,
            not_before: place_inDays(created, -1),
            not_after: place_inDays(created, 3652),
        }),
    };
}
/** A key store whose keys are kept outside AWS, behind a proxy. */
function externalKeyStore(place, content) {
    const is_public = content.connectivity === "PUBLIC_ENDPOINT";
    return {
        ...storeOf(place, content, "EXTERNAL_KEY_STORE"),
        XksProxyConfiguration: {
            Connectivity: content.connectivity ?? "VPC_ENDPOINT_SERVICE",
            AccessKeyId: lettersFor(place, "xks", content.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 24),
            UriEndpoint: "https://keys.example-bank.example",
            UriPath: "/hsm-pool-1/kms/xks/v1",
            ...(!is_public && {
                VpcEndpointServiceName: `com.amazonaws.vpce.${place.region}.vpce-svc-${place_longHex(place, "vpce", content.name).slice(0, 17)}`,
                VpcEndpointServiceOwner: place.account,
            }),
        },
    };
}
function storeOf(place, content, type) {
    return {
        CustomKeyStoreId: `cks-${place_longHex(place, "store", content.name).slice(0, 17)}`,
        CustomKeyStoreName: content.name,
        CustomKeyStoreType: type,
        ConnectionState: content.state ?? "CONNECTED",
        ...(content.error !== undefined && { ConnectionErrorCode: content.error }),
        CreationDate: place_inDays(place.now, -(content.age_days ?? 380)),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/logs.js

/** A log group, such as the one that a trail delivers to: give its `arn` to the trail. */
function logGroup(place, content) {
    const { name, retention_days, key_arn } = content;
    const arn = `arn:aws:logs:${place.region}:${place.account}:log-group:${name}`;
    return {
        logGroupName: name,
        creationTime: place_inDays(place.now, -390).getTime(),
        ...(retention_days !== undefined && { retentionInDays: retention_days }),
        metricFilterCount: 0,
        arn: `${arn}:*`,
        logGroupArn: arn,
        storedBytes: 9_482_113,
        ...(key_arn !== undefined && { kmsKeyId: key_arn }),
        logGroupClass: "STANDARD",
        deletionProtectionEnabled: false,
    };
}
/** The pattern that CIS asks for, word for word (AWS Foundations Benchmark 1.4.0, 4.7). */
const KEY_DELETION_PATTERN = "{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion))}";
/** A filter that counts the events of a log group that match a pattern. An alarm watches `metric` in `LogMetrics`. */
function metricFilter(place, content) {
    return {
        filterName: content.name,
        filterPattern: content.pattern ?? KEY_DELETION_PATTERN,
        metricTransformations: [
            { metricName: content.metric, metricNamespace: content.namespace ?? "LogMetrics", metricValue: "1" },
        ],
        creationTime: place_inDays(place.now, -200).getTime(),
        logGroupName: content.group.logGroupName,
        applyOnTransformedLogs: false,
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/network.js

function vpc(place, content) {
    const vpc_id = ec2Id("vpc", place, content.name);
    return {
        vpcId: vpc_id,
        ownerId: place.account,
        state: "available",
        cidrBlock: content.cidr,
        cidrBlockAssociationSet: [
            {
                cidrBlock: content.cidr,
                associationId: ec2Id("vpc-cidr-assoc", place, content.name),
                cidrBlockState: { state: "associated" },
            },
        ],
        ...(content.ipv6_cidr !== undefined && {
            ipv6CidrBlockAssociationSet: [
                {
                    ipv6CidrBlock: content.ipv6_cidr,
                    associationId: ec2Id("vpc-cidr-assoc", place, `${content.name} ipv6`),
                    ipv6CidrBlockState: { state: "associated" },
                    networkBorderGroup: place.region,
                    ipv6Pool: "Amazon",
                },
            ],
        }),
        dhcpOptionsId: ec2Id("dopt", place, "default"),
        instanceTenancy: "default",
        isDefault: false,
        tagSet: nameTag(content.name),
    };
}
/** VPC Block Public Access as an account turned it on for a Region. */
function blockPublicAccess(place, mode, state = "update-complete") {
    return {
        state,
        internetGatewayBlockMode: mode,
        lastUpdateTimestamp: place_inDays(place.now, -40),
        managedBy: "account",
        exclusionsAllowed: "allowed",
    };
}
/** `zone` is the letter after the Region's name. */
function subnet(place, content) {
    const subnet_id = ec2Id("subnet", place, content.name);
    const { account, region } = place;
    return {
        subnetId: subnet_id,
        subnetArn: `arn:aws:ec2:${region}:${account}:subnet/${subnet_id}`,
        vpcId: content.vpc.vpcId,
        ownerId: account,
        state: "available",
        availabilityZone: `${region}${content.zone}`,
        availabilityZoneId: zoneId(region, content.zone),
        cidrBlock: content.cidr,
        availableIpAddressCount: content.free_addresses ?? 243,
        defaultForAz: false,
        mapPublicIpOnLaunch: content.public_ip_on_launch ?? false,
        mapCustomerOwnedIpOnLaunch: false,
        assignIpv6AddressOnCreation: false,
        ipv6CidrBlockAssociationSet: content.ipv6_cidr === undefined
            ? []
            : [
                {
                    ipv6CidrBlock: content.ipv6_cidr,
                    associationId: ec2Id("subnet-cidr-assoc", place, content.name),
                    ipv6CidrBlockState: { state: "associated" },
                },
            ],
        ipv6Native: false,
        enableDns64: false,
        privateDnsNameOptionsOnLaunch: {
            hostnameType: "ip-name",
            enableResourceNameDnsARecord: false,
            enableResourceNameDnsAAAARecord: false,
        },
        blockPublicAccessStates: { internetGatewayBlockMode: content.block_mode ?? "off" },
        tagSet: nameTag(content.name),
    };
}
/** Zone ids have a short Region name of their own: eu-central-1a is euc1-az2, and so on for each account. */
function zoneId(region, zone) {
    const [area = "", direction = "", number = ""] = region.split("-");
    return `${area}${direction.slice(0, 1)}${number}-az${zone.charCodeAt(0) - "a".charCodeAt(0) + 1}`;
}
const INTERNET = "0.0.0.0/0";
const INTERNET_V6 = "::/0";
/** A route to an internet gateway; `blackhole` when the gateway is gone. */
function toInternetGateway(place, destination, state = "active") {
    return route(destination, { gatewayId: ec2Id("igw", place, state) }, state);
}
function toNatGateway(place, destination = INTERNET) {
    return route(destination, { natGatewayId: ec2Id("nat", place, "shared") });
}
function toEgressOnlyGateway(place) {
    return route(INTERNET_V6, { egressOnlyInternetGatewayId: ec2Id("eigw", place, "shared") });
}
function toTransitGateway(place, destination) {
    return route(destination, { transitGatewayId: ec2Id("tgw", place, "shared") });
}
function route(destination, target, state = "active", origin = "CreateRoute") {
    const destination_member = destination.includes(":") ? "destinationIpv6CidrBlock" : "destinationCidrBlock";
    return { [destination_member]: destination, ...target, state, origin };
}
/** A route table with its local route, the VPC's main one or one associated with subnets. */
function routeTable(place, content) {
    const route_table_id = ec2Id("rtb", place, content.name);
    const association = (name, members) => ({
        routeTableAssociationId: ec2Id("rtbassoc", place, `${content.name} ${name}`),
        routeTableId: route_table_id,
        associationState: { state: "associated" },
        ...members,
    });
    return {
        routeTableId: route_table_id,
        vpcId: content.vpc.vpcId,
        ownerId: place.account,
        routeSet: [
            route(content.vpc.cidrBlock, { gatewayId: "local" }, "active", "CreateRouteTable"),
            ...(content.routes ?? []),
        ],
        associationSet: [
            ...(content.main === true ? [association("main", { main: true })] : []),
            ...(content.subnets ?? []).map(({ subnetId }) => association(subnetId, { main: false, subnetId })),
        ],
        propagatingVgwSet: [],
        tagSet: nameTag(content.name),
    };
}
/** A rule of a security group for one protocol and port range, `-1` for all. */
function rule(protocol, ports, from) {
    const cidrs = from.cidrs ?? [];
    return {
        ipProtocol: protocol,
        ...(ports && { fromPort: ports[0], toPort: ports[1] }),
        groups: (from.groups ?? []).map(({ groupId, userId }) => ({ groupId, userId })),
        ipRanges: cidrs.filter((cidr) => !cidr.includes(":")).map((cidr) => ({ cidrIp: cidr })),
        ipv6Ranges: cidrs.filter((cidr) => cidr.includes(":")).map((cidr) => ({ cidrIpv6: cidr })),
        prefixListIds: (from.prefix_lists ?? []).map(({ prefix_list_id }) => ({ prefixListId: prefix_list_id })),
    };
}
/** A managed prefix list. */
function prefixList(place, content) {
    return {
        prefix_list_id: ec2Id("pl", place, content.name),
        entries: content.cidrs.map((cidr) => ({ cidr, description: content.name })),
    };
}
/** CloudHSM speaks on TCP 2223 to 2225. */
const HSM_PORTS = [2223, 2225];
/** The group that CloudHSM makes with a cluster. `self_rule` false means that somebody removed its own rules. */
function clusterSecurityGroup(place, content) {
    const group_id = ec2Id("sg", place, content.name);
    const self = rule("tcp", HSM_PORTS, { groups: [{ groupId: group_id, userId: place.account }] });
    const own = content.self_rule === false ? [] : [self];
    return {
        groupId: group_id,
        groupName: `cloudhsm-${content.name}-sg`,
        groupDescription: `CloudHSM cluster ${content.name} security group`,
        securityGroupArn: `arn:aws:ec2:${place.region}:${place.account}:security-group/${group_id}`,
        ownerId: place.account,
        vpcId: content.vpc.vpcId,
        ipPermissions: [...own, ...(content.ingress ?? [])],
        ipPermissionsEgress: own,
        tagSet: nameTag(content.name),
    };
}
/** A network ACL; without entries it allows everything, as a VPC's default one does. */
function networkAcl(place, content) {
    const network_acl_id = ec2Id("acl", place, content.name);
    const everything = [aclEntry(100, "in", "allow", INTERNET), aclEntry(100, "out", "allow", INTERNET)];
    return {
        networkAclId: network_acl_id,
        vpcId: content.vpc.vpcId,
        ownerId: place.account,
        default: content.default ?? true,
        entrySet: [
            ...(content.entries ?? everything),
            aclEntry(32767, "in", "deny", INTERNET),
            aclEntry(32767, "out", "deny", INTERNET),
        ],
        associationSet: content.subnets.map(({ subnetId }) => ({
            networkAclAssociationId: ec2Id("aclassoc", place, `${content.name} ${subnetId}`),
            networkAclId: network_acl_id,
            subnetId,
        })),
        tagSet: nameTag(content.name),
    };
}
/** Without ports: every protocol; with ports: TCP. */
function aclEntry(number, direction, action, cidr, ports) {
    return {
        ruleNumber: number,
        protocol: ports === undefined ? "-1" : "6",
        ruleAction: action,
        egress: direction === "out",
        cidrBlock: cidr,
        ...(ports && { portRange: { from: ports[0], to: ports[1] } }),
    };
}
/** The interface that CloudHSM keeps in the account's subnet for an HSM. */
function hsmInterface(place, content) {
    const { hsm, vpc, security_group, public_ip } = content;
    const address = String(hsm.EniIp);
    const association = public_ip === undefined
        ? undefined
        : {
            publicIp: public_ip,
            publicDnsName: `ec2-${public_ip.replaceAll(".", "-")}.${place.region}.compute.amazonaws.com`,
            ipOwnerId: place.account,
            allocationId: ec2Id("eipalloc", place, hsm.HsmId),
            associationId: ec2Id("eipassoc", place, hsm.HsmId),
        };
    return {
        networkInterfaceId: hsm.EniId,
        subnetId: hsm.SubnetId,
        vpcId: vpc.vpcId,
        availabilityZone: hsm.AvailabilityZone,
        ownerId: place.account,
        description: `CloudHSM Managed Interface [${hsm.HsmId}]`,
        requesterId: lettersFor(place, "requester", "cloudhsm", "0123456789", 12),
        requesterManaged: true,
        interfaceType: "interface",
        status: "in-use",
        macAddress: `02:${["a", "b", "c", "d", "e"].map((part) => lettersFor(place, part, hsm.HsmId, "0123456789abcdef", 2)).join(":")}`,
        sourceDestCheck: true,
        privateIpAddress: address,
        privateIpAddressesSet: [{ privateIpAddress: address, primary: true, association }],
        ipv6AddressesSet: hsm.EniIpV6 === undefined ? [] : [{ ipv6Address: hsm.EniIpV6 }],
        association,
        attachment: {
            attachmentId: ec2Id("eni-attach", place, hsm.HsmId).replace("eni-attach", "ela-attach"),
            attachTime: place_inDays(place.now, -30),
            deleteOnTermination: false,
            deviceIndex: 1,
            instanceOwnerId: "amazon-aws",
            status: "attached",
        },
        groupSet: [{ groupId: security_group.groupId, groupName: security_group.groupName }],
        tagSet: [],
    };
}
/** An application server that carries the cluster's security group, as the clients of a cluster do. */
function clientInterface(place, content) {
    const { name, address, subnet, security_group, public_ip } = content;
    const association = public_ip === undefined ? undefined : { publicIp: public_ip, ipOwnerId: place.account };
    const attached = content.attached ?? true;
    return {
        networkInterfaceId: ec2Id("eni", place, name),
        subnetId: subnet.subnetId,
        vpcId: subnet.vpcId,
        availabilityZone: subnet.availabilityZone,
        ownerId: place.account,
        description: name,
        requesterManaged: false,
        interfaceType: "interface",
        status: attached ? "in-use" : "available",
        macAddress: `06:${["a", "b", "c", "d", "e"].map((part) => lettersFor(place, part, name, "0123456789abcdef", 2)).join(":")}`,
        sourceDestCheck: true,
        privateIpAddress: address,
        privateIpAddressesSet: [{ privateIpAddress: address, primary: true, association }],
        ipv6AddressesSet: [],
        association,
        ...(attached && {
            attachment: {
                attachmentId: ec2Id("eni-attach", place, name),
                attachTime: place_inDays(place.now, -90),
                deleteOnTermination: true,
                deviceIndex: 0,
                instanceId: ec2Id("i", place, name),
                instanceOwnerId: place.account,
                status: "attached",
            },
        }),
        groupSet: [{ groupId: security_group.groupId, groupName: security_group.groupName }],
        tagSet: nameTag(name),
    };
}
function nameTag(name) {
    return [{ key: "Name", value: name }];
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/security_hub.js

/** The Foundational Security Best Practices, which every hub begins with. */
const FOUNDATIONAL_STANDARD = "aws-foundational-security-best-practices/v/1.0.0";
/** A subscription to Security Hub CSPM, with its standards and the controls that they hold. */
function securityHub(place, content = {}) {
    const { account, region, now } = place;
    const states = content.standards ?? { [FOUNDATIONAL_STANDARD]: "READY" };
    const standards = Object.keys(states);
    const controls = content.controls ?? [];
    return {
        hub: {
            HubArn: `arn:aws:securityhub:${region}:${account}:hub/default`,
            SubscribedAt: place_inDays(now, -400).toISOString(),
            AutoEnableControls: content.auto_enable_controls ?? true,
            ControlFindingGenerator: "SECURITY_CONTROL",
        },
        standards: standards.map((name) => ({
            StandardsSubscriptionArn: `arn:aws:securityhub:${region}:${account}:subscription/${name}`,
            StandardsArn: standardArn(region, name),
            StandardsInput: {},
            StandardsStatus: states[name],
            StandardsControlsUpdatable: "READY_FOR_UPDATES",
            ...(states[name] === "INCOMPLETE" && {
                StandardsStatusReason: { StatusReasonCode: "NO_AVAILABLE_CONFIGURATION_RECORDER" },
            }),
        })),
        controls: controls.map((control) => controlOf(place, control, standards)),
        associations: controls.flatMap((control) => associationsOf(place, control, standards)),
        products: content.products ?? [],
        findings: content.findings ?? [],
    };
}
function controlOf(place, control, standards) {
    const holding = control.in ?? standards;
    const is_on = holding.some((name) => control.disabled_in?.[name] === undefined);
    return {
        SecurityControlId: control.id,
        SecurityControlArn: controlArn(place, control.id),
        Title: control.title,
        Description: `This control checks: ${control.title}.`,
        RemediationUrl: `https://docs.aws.amazon.com/console/securityhub/${control.id}/remediation`,
        SeverityRating: control.severity ?? "MEDIUM",
        SecurityControlStatus: is_on ? "ENABLED" : "DISABLED",
        UpdateStatus: "READY",
        Parameters: {},
    };
}
function associationsOf(place, control, standards) {
    return (control.in ?? standards).map((name) => {
        const reason = control.disabled_in?.[name];
        return {
            StandardsArn: standardArn(place.region, name),
            SecurityControlId: control.id,
            SecurityControlArn: controlArn(place, control.id),
            AssociationStatus: reason === undefined ? "ENABLED" : "DISABLED",
            RelatedRequirements: [],
            UpdatedAt: place_inDays(place.now, -90),
            ...(reason !== undefined && { UpdatedReason: reason }),
            StandardsControlTitle: control.title,
            StandardsControlDescription: `This control checks: ${control.title}.`,
        };
    });
}
/** CIS 1.2.0 is the one standard whose ARN says `ruleset` and no Region. */
function standardArn(region, name) {
    return name.startsWith("ruleset/")
        ? `arn:aws:securityhub:::${name}`
        : `arn:aws:securityhub:${region}::standards/${name}`;
}
function controlArn({ account, region }, id) {
    return `arn:aws:securityhub:${region}:${account}:security-control/${id}`;
}
/** The answer of DescribeSecurityHubV2. */
function securityHubV2({ account, region, now }) {
    const id = longHex({ account, region, now }, "hubv2", "default");
    const uuid = `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-a${id.slice(17, 20)}-${id.slice(20, 32)}`;
    return {
        HubV2Arn: `arn:aws:securityhub:${region}:${account}:hubv2/${uuid}`,
        SubscribedAt: inDays(now, -60).toISOString(),
        Features: {},
    };
}
/** A finding of Security Hub's own for one of its controls, about one resource. */
function controlFinding(place, content) {
    const { account, region, now } = place;
    const { control, title, status, resource } = content;
    const label = status === "PASSED" ? "INFORMATIONAL" : (content.severity ?? "MEDIUM");
    const type = "Software and Configuration Checks/Industry and Regulatory Standards";
    const updated = place_inDays(now, -1).toISOString();
    const id = place_longHex(place, "control finding", `${control} ${resource.id}`).slice(0, 36);
    return {
        SchemaVersion: "2018-10-08",
        Id: `arn:aws:securityhub:${region}:${account}:security-control/${control}/finding/${id}`,
        ProductArn: `arn:aws:securityhub:${region}::product/aws/securityhub`,
        ProductName: "Security Hub",
        CompanyName: "AWS",
        Region: region,
        GeneratorId: `security-control/${control}`,
        AwsAccountId: account,
        Types: [type],
        FirstObservedAt: place_inDays(now, -100).toISOString(),
        LastObservedAt: updated,
        CreatedAt: place_inDays(now, -100).toISOString(),
        UpdatedAt: updated,
        Severity: {
            Label: label,
            Normalized: { INFORMATIONAL: 0, LOW: 1, MEDIUM: 40, HIGH: 70, CRITICAL: 90 }[label],
            Original: label,
        },
        Title: title,
        Description: `This control checks: ${title}.`,
        Remediation: {
            Recommendation: {
                Text: "For information on how to correct this issue, consult the AWS Security Hub controls documentation.",
                Url: `https://docs.aws.amazon.com/console/securityhub/${control}/remediation`,
            },
        },
        ProductFields: { "aws/securityhub/ProductName": "Security Hub", "aws/securityhub/CompanyName": "AWS" },
        Resources: [{ Type: resource.type, Id: resource.id, Partition: "aws", Region: region }],
        Compliance: {
            Status: status,
            SecurityControlId: control,
            AssociatedStandards: [{ StandardsId: `standards/${FOUNDATIONAL_STANDARD}` }],
        },
        WorkflowState: "NEW",
        Workflow: { Status: content.workflow ?? (status === "PASSED" ? "RESOLVED" : "NEW") },
        RecordState: content.record_state ?? "ACTIVE",
        FindingProviderFields: { Severity: { Label: label, Original: label }, Types: [type] },
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/support.js

/** "AWS CloudHSM clusters running HSM instances in a single AZ". */
const SINGLE_ZONE_CHECK = "hc0dfs7601";
/**
 * The result of Trusted Advisor's check of CloudHSM clusters, through the Support API. `metadata` has the columns of the
 * check's report (https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html); that the API gives all
 * of them, and in that order, is not documented.
 */
function singleZoneCheck(place, content) {
    const refreshed = inDays(place.now, -0.3).toISOString().replace(".000Z", "Z");
    const flagged = content.clusters.filter((each) => each.flagged);
    return {
        checkId: SINGLE_ZONE_CHECK,
        timestamp: refreshed,
        status: flagged.length === 0 ? "ok" : "warning",
        resourcesSummary: {
            resourcesProcessed: content.clusters.length,
            resourcesFlagged: flagged.length,
            resourcesIgnored: 0,
            resourcesSuppressed: 0,
        },
        categorySpecificSummary: { costOptimizing: { estimatedMonthlySavings: 0, estimatedPercentMonthlySavings: 0 } },
        flaggedResources: content.clusters.map(({ cluster_id, region, hsms, flagged: is_flagged }) => ({
            status: is_flagged ? "warning" : "ok",
            region,
            resourceId: longHex(place, "advisor", cluster_id),
            isSuppressed: false,
            metadata: [is_flagged ? "Yellow" : "Green", region, cluster_id, String(hsms), refreshed],
        })),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/build/trusted_advisor.js

/** A recommendation of a Trusted Advisor check; its own status is the worst of its resources. */
function recommendation(place, content) {
    const { account, now } = place;
    const id = keyId({ ...place, region: "" }, `recommendation ${content.check}`, false);
    const arn = `arn:aws:trustedadvisor::${account}:recommendation/${id}`;
    const count = (status) => content.resources.filter((resource) => resource.status === status).length;
    const status = count("error") > 0 ? "error" : count("warning") > 0 ? "warning" : "ok";
    return {
        summary: {
            id,
            type: "standard",
            checkArn: `arn:aws:trustedadvisor:::check/${content.check}`,
            status,
            pillars: ["fault_tolerance"],
            source: "ta_check",
            awsServices: [content.service],
            name: content.name,
            resourcesAggregates: { okCount: count("ok"), warningCount: count("warning"), errorCount: count("error") },
            createdAt: place_inDays(now, -200),
            lastUpdatedAt: place_inDays(now, -1),
            arn,
        },
        resources: content.resources.map((resource) => ({
            ...resource,
            arn: `arn:aws:trustedadvisor::${account}:recommendation-resource/${id}/${resource.id}`,
            recommendationArn: arn,
        })),
    };
}
/** A resource of a recommendation; `recommendation` completes its ARNs. */
function advisedResource(place, content) {
    return {
        id: keyId(place, `advised ${content.resource_id}`, false).replaceAll("-", ""),
        awsResourceId: content.resource_id,
        regionCode: content.region,
        status: content.status,
        metadata: content.metadata ?? {},
        lastUpdatedAt: place_inDays(place.now, -1),
        exclusionStatus: content.excluded === true ? "excluded" : "included",
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/audit_state.js
const OFF = { status: "DISABLED" };
/** A Region where none of them was ever turned on. */
const NO_AUDIT_SERVICES = {
    detectors: [],
    unsubscribed_import: "exception",
    inspector: {
        state: OFF,
        resource_state: { ec2: OFF, ecr: OFF, lambda: OFF, lambdaCode: OFF, codeRepository: OFF },
        coverage: [],
        findings: [],
    },
    analyzers: [],
    audit_manager: { status: "INACTIVE", assessments: [] },
};

;// CONCATENATED MODULE: ./build/program/src/simulator/wire.js
/** The text of a field; undefined when absent, empty or of another type. */
function wire_textOf(input, name) {
    const value = input[name];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** A whole number, also when it came as text in a form. */
function integerOf(input, name) {
    const value = input[name];
    if (typeof value === "number" && Number.isInteger(value))
        return value;
    if (typeof value === "string" && /^-?\d{1,9}$/.test(value))
        return Number(value);
    return undefined;
}
/** A flag, also when it came as text in a form. */
function flagOf(input, name) {
    return input[name] === true || input[name] === "true";
}
/** The texts of a JSON list. */
function listOf(input, name) {
    const value = input[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
/** A JSON object; one without members where there is none. */
function objectOf(input, name) {
    const value = input[name];
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
/** The objects of a JSON list. */
function objectsOf(input, name) {
    const value = input[name];
    return Array.isArray(value) ? value.map((entry) => objectOf({ entry }, "entry")) : [];
}
/** A JSON map of lists of text, such as the `Filters` of CloudHSM. */
function textListsOf(input, name) {
    const value = input[name];
    if (typeof value !== "object" || value === null)
        return new Map();
    return new Map(Object.entries(value).map(([key, list]) => [
        key,
        Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [],
    ]));
}
/** The values of `name.1`, `name.2`, … of a form, in their order. */
function numberedOf(input, name) {
    const prefix = `${name}.`;
    return Object.keys(input)
        .filter((key) => key.startsWith(prefix) && /^\d{1,5}$/.test(key.slice(prefix.length)))
        .sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
        .flatMap((key) => wire_textOf(input, key) ?? []);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/page.js

/** One page of a listing. Tokens are opaque to the caller, as those of AWS are. */
function pageOf(all, cut) {
    const start = cut.token === undefined ? 0 : positionIn(cut.token, cut);
    const end = Math.min(all.size, start + cut.size);
    const items = [];
    for (let index = start; index < end; index += 1)
        items.push(all.at(index));
    return { items, next: end < all.size ? tokenFor(cut.listing, end) : undefined };
}
/** An array as a list of positions. */
function positions(items) {
    return {
        size: items.length,
        at: (index) => {
            const item = items[index];
            if (item === undefined)
                throw new RangeError(`no item at ${index} of ${items.length}`);
            return item;
        },
    };
}
function tokenFor(listing, position) {
    return Buffer.from(`${listing}:${position}`).toString("base64url");
}
function positionIn(token, cut) {
    const text = Buffer.from(token, "base64url").toString();
    const position = text.slice(cut.listing.length + 1);
    if (!text.startsWith(`${cut.listing}:`) || !/^\d{1,9}$/.test(position))
        throw cut.refuse();
    return Number(position);
}
/** The page size: what the caller asks for within the service's limits, and never more than the simulator's own bound. */
function pageSize(input, name, limits, refuse) {
    const asked = integerOf(input, name);
    const least = limits.least ?? 1;
    if (asked !== undefined && (asked < least || asked > limits.most))
        throw refuse(asked, least, limits.most);
    return Math.min(asked ?? limits.usual, limits.bound ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/world.js


/** A list over keys that all exist already. */
function keyList(keys) {
    const by_id = new Map(keys.map((key) => [key.metadata.KeyId, key]));
    const by_position = positions(keys);
    return {
        ...by_position,
        idAt: (index) => by_position.at(index).metadata.KeyId,
        find: (key_id) => by_id.get(key_id),
    };
}
/** A Region from what stands in it; everything left out is empty. */
function regionState(content) {
    const { network, ...rest } = content;
    return {
        keys: keyList([]),
        shared_keys: new Map(),
        reserved_aliases: [],
        key_stores: [],
        clusters: [],
        backups: [],
        shared_backups: [],
        vpc_block_public_access: {
            state: "default-state",
            internetGatewayBlockMode: "off",
            reason: "Default State",
            managedBy: "account",
            exclusionsAllowed: "allowed",
        },
        log_groups: [],
        log_streams: [],
        metric_alarms: [],
        composite_alarms: [],
        metrics: [],
        metric_filters: [],
        trails: [],
        config_recorders: [],
        delivery_channels: [],
        config_rules: [],
        event_rules: [],
        ...NO_AUDIT_SERVICES,
        ...rest,
        network: {
            vpcs: [],
            subnets: [],
            route_tables: [],
            security_groups: [],
            network_acls: [],
            network_interfaces: [],
            flow_logs: [],
            prefix_lists: [],
            ...network,
        },
    };
}
/** The Regions of the `aws` partition; the account has to turn the opt-in ones on (endpoint data of botocore 1.43). */
const DEFAULT_REGIONS = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];
const OPT_IN_REGIONS = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
];
/** Regions that have no CloudHSM (endpoint data of botocore 1.43). */
const REGIONS_WITHOUT_CLOUDHSM = ["ap-east-2", "ap-southeast-4"];

;// CONCATENATED MODULE: ./build/program/src/simulator/example_account.js


















const BANK = "111122223333";
const SUBSIDIARY = "444455556666";
/** An account that nobody in the bank knows. */
const STRANGER = "999988887777";
/**
 * The account of a fictional bank, with every rule of the catalogue kept somewhere and broken somewhere else.
 * All times follow `now`, all else is always the same. The bank's subsidiary, 444455556666, is small and in good order;
 * it is reached by assuming any of its roles.
 */
function exampleAccount(now) {
    const main = frankfurt({ account: BANK, region: "eu-central-1", now });
    const regions = {
        "eu-central-1": main,
        "us-east-1": virginia({ account: BANK, region: "us-east-1", now }, main.backups),
    };
    return {
        account: BANK,
        opted_in: ["eu-central-2", "ap-southeast-4"],
        regions,
        other_accounts: [subsidiary(now)],
        iam_policies: [
            iamPolicy("power-users", { kind: "managed", attachments: 3 }, "kms:*", "*"),
            iamPolicy("reads", { kind: "role", holder: "batch" }, ["kms:Decrypt"], `arn:aws:kms:eu-central-1:${BANK}:key/*`),
        ],
        trusted_advisor: advised({ account: BANK, region: "us-east-1", now }, regions, ["tokenisation-pilot"]),
    };
}
/** A policy of IAM with one statement. */
function iamPolicy(name, of, action, resource) {
    const statement = { Sid: "Use", Effect: "Allow", Action: action, Resource: resource };
    return { name, ...of, document: { Version: "2012-10-17", Statement: [statement] } };
}
/** The main Region: production, with the neglected clusters beside the good ones. */
function frankfurt(place) {
    const payments_vpc = vpc(place, { name: "payments", cidr: "10.20.0.0/16" });
    const payments_a = subnet(place, { name: "payments-hsm-a", vpc: payments_vpc, zone: "a", cidr: "10.20.1.0/24" });
    const payments_b = subnet(place, { name: "payments-hsm-b", vpc: payments_vpc, zone: "b", cidr: "10.20.2.0/24" });
    const payments_group = clusterSecurityGroup(place, { name: "payments-hsm-prod", vpc: payments_vpc });
    // Healthy in every respect. One of its subnets has a table of its own, the other falls back to the main one.
    const payments = cluster(place, {
        name: "payments-hsm-prod",
        vpc: payments_vpc,
        subnets: [payments_a, payments_b],
        security_group: payments_group,
        hsms: [{ subnet: payments_a }, { subnet: payments_b }],
        tags: { Owner: "payments", DataClassification: "restricted" },
    });
    // Cheaply built: one zone, a public subnet, a group open to the world, and no backup for days.
    const cards_vpc = vpc(place, { name: "cards", cidr: "10.30.0.0/16" });
    const cards_a = subnet(place, {
        name: "cards-public-a",
        vpc: cards_vpc,
        zone: "a",
        cidr: "10.30.1.0/24",
        public_ip_on_launch: true,
    });
    const cards_group = clusterSecurityGroup(place, {
        name: "card-pin-translation",
        vpc: cards_vpc,
        ingress: [rule("tcp", HSM_PORTS, { cidrs: [INTERNET, INTERNET_V6] }), rule("tcp", [22, 22], { cidrs: [INTERNET] })],
    });
    const cards = cluster(place, {
        name: "card-pin-translation",
        vpc: cards_vpc,
        subnets: [cards_a],
        security_group: cards_group,
        hsms: [{ subnet: cards_a }, { subnet: cards_a }, { subnet: cards_a }],
        retention_days: 7,
        hsm_type: "hsm1.medium",
        environment: "test",
        age_days: 1900,
    });
    // Somebody tidied its security group, and one of its HSMs is failing. The internet gateway of its route is gone.
    const ledger_vpc = vpc(place, { name: "ledger", cidr: "10.40.0.0/16" });
    const ledger_a = subnet(place, { name: "ledger-hsm-a", vpc: ledger_vpc, zone: "a", cidr: "10.40.1.0/24" });
    const ledger_c = subnet(place, {
        name: "ledger-hsm-c",
        vpc: ledger_vpc,
        zone: "c",
        cidr: "10.40.3.0/24",
        free_addresses: 1,
    });
    const ledger_group = clusterSecurityGroup(place, {
        name: "ledger-signing-prod",
        vpc: ledger_vpc,
        self_rule: false,
        ingress: [rule("tcp", HSM_PORTS, { cidrs: ["10.0.0.0/8"] })],
    });
    const ledger = cluster(place, {
        name: "ledger-signing-prod",
        vpc: ledger_vpc,
        subnets: [ledger_a, ledger_c],
        security_group: ledger_group,
        hsms: [
            { subnet: ledger_a },
            { subnet: ledger_c, state: "DEGRADED", message: "HSM is unhealthy and being replaced." },
        ],
        state: "DEGRADED",
        message: "One of the HSMs is unhealthy.",
        mode: "NON_FIPS",
        // Its certificate was signed for ten years.
        age_days: 3590,
    });
    // Created weeks ago and never initialised, yet its HSM is billed by the hour.
    const token_a = subnet(place, { name: "tokens-hsm-a", vpc: payments_vpc, zone: "a", cidr: "10.20.11.0/24" });
    const token_b = subnet(place, { name: "tokens-hsm-b", vpc: payments_vpc, zone: "b", cidr: "10.20.12.0/24" });
    const tokens_group = clusterSecurityGroup(place, { name: "tokenisation-pilot", vpc: payments_vpc });
    const tokens = cluster(place, {
        name: "tokenisation-pilot",
        vpc: payments_vpc,
        subnets: [token_a, token_b],
        security_group: tokens_group,
        hsms: [{ subnet: token_a }],
        state: "UNINITIALIZED",
        age_days: 24,
        mode: "NON_FIPS",
        environment: "dev",
    });
    // Scaled to no HSM on purpose, to be restored from its backup when the archive is asked for.
    const archive_vpc = vpc(place, { name: "archive", cidr: "10.50.0.0/16", ipv6_cidr: "2a05:d014:1c20:5000::/56" });
    const archive_a = subnet(place, {
        name: "archive-hsm-a",
        vpc: archive_vpc,
        zone: "a",
        cidr: "10.50.1.0/24",
        ipv6_cidr: "2a05:d014:1c20:5001::/64",
    });
    const archive_b = subnet(place, { name: "archive-hsm-b", vpc: archive_vpc, zone: "b", cidr: "10.50.2.0/24" });
    const archive_group = clusterSecurityGroup(place, { name: "document-archive", vpc: archive_vpc });
    const archive = cluster(place, {
        name: "document-archive",
        vpc: archive_vpc,
        subnets: [archive_a, archive_b],
        security_group: archive_group,
        hsms: [],
        age_days: 1100,
        retention_days: 379,
    });
    const payments_store = cloudHsmKeyStore(place, { name: "payments-keystore", cluster: payments });
    const ledger_store = cloudHsmKeyStore(place, {
        name: "ledger-keystore",
        cluster: ledger,
        state: "DISCONNECTED",
        anchor_age_days: 3590,
    });
    const cards_store = cloudHsmKeyStore(place, {
        name: "card-issuing-keystore",
        cluster: cards,
        state: "FAILED",
        error: "USER_LOCKED_OUT",
        // The store was pointed at this cluster; the authority is that of another.
        authority: "Example Bank Test CA",
    });
    // Nothing but its entry is left: no key, and its cluster was deleted.
    const branch_store = cloudHsmKeyStore(place, {
        name: "branch-keystore-2021",
        cluster: "cluster-7kq3lmw2xhe",
        state: "DISCONNECTED",
        age_days: 1800,
    });
    const vault_store = externalKeyStore(place, { name: "sovereign-vault" });
    // Its proxy is reached over the internet, and nobody has looked after its certificate and credential.
    const trial_store = externalKeyStore(place, { name: "trial-vault", connectivity: "PUBLIC_ENDPOINT" });
    const audit_key = key(place, { name: "audit-trail", rotation_days: 365, tags: owned("audit"), aliases: [] });
    // The trail was made when the bank was in this Region alone.
    const trail_log = logGroup(place, { name: "bank-audit-trail", retention_days: 731, key_arn: audit_key.metadata.Arn });
    const key_deletion = { group: trail_log, metric: "KeyDeletion" };
    const payments_log = auditLogGroup(place, {
        cluster: payments,
        key_arn: audit_key.metadata.Arn,
        deletion_protection: true,
    });
    const keys = frankfurtKeys(place, { payments_store, ledger_store, cards_store, vault_store, audit_key });
    return regionState({
        keys: keyList(keys),
        ...watched(place, frankfurtFindings(place, keys)),
        ...examined(place, frankfurtExaminations(place, keys)),
        reserved_aliases: ["alias/aws/dynamodb", "alias/aws/kinesis", "alias/aws/lambda"],
        key_stores: [payments_store, ledger_store, cards_store, branch_store, vault_store, trial_store],
        clusters: [payments, cards, ledger, tokens, archive],
        backups: [
            backup(place, { cluster: payments, age_days: 0.4 }),
            backup(place, { cluster: payments, age_days: 1.4, without_policy: "not_found" }),
            backup(place, { cluster: payments, age_days: 2.4 }),
            backup(place, { cluster: cards, age_days: 9 }),
            sharedBackup(place, cards, 10),
            backup(place, { cluster: ledger, age_days: 0.9, state: "PENDING_DELETION" }),
            backup(place, { cluster: ledger, age_days: 1.9 }),
            backup(place, { cluster: archive, age_days: 510, never_expires: true }),
        ],
        network: {
            vpcs: [payments_vpc, cards_vpc, ledger_vpc, archive_vpc],
            subnets: [payments_a, payments_b, cards_a, ledger_a, ledger_c, token_a, token_b, archive_a, archive_b],
            route_tables: [
                routeTable(place, { name: "payments-main", vpc: payments_vpc, main: true }),
                routeTable(place, {
                    name: "payments-hsm",
                    vpc: payments_vpc,
                    subnets: [payments_a],
                    routes: [toTransitGateway(place, "10.0.0.0/8"), toNatGateway(place)],
                }),
                // The main table is private; the subnet of the cluster has one of its own that is not.
                routeTable(place, { name: "cards-main", vpc: cards_vpc, main: true }),
                routeTable(place, {
                    name: "cards-public",
                    vpc: cards_vpc,
                    subnets: [cards_a],
                    routes: [toInternetGateway(place, INTERNET)],
                }),
                routeTable(place, {
                    name: "ledger-main",
                    vpc: ledger_vpc,
                    main: true,
                    routes: [toInternetGateway(place, INTERNET, "blackhole")],
                }),
                routeTable(place, {
                    name: "archive-main",
                    vpc: archive_vpc,
                    main: true,
                    routes: [toEgressOnlyGateway(place)],
                }),
            ],
            security_groups: [payments_group, cards_group, ledger_group, tokens_group, archive_group],
            network_acls: [
                networkAcl(place, {
                    name: "payments-default",
                    vpc: payments_vpc,
                    subnets: [payments_a, payments_b, token_a, token_b],
                }),
                networkAcl(place, { name: "cards-default", vpc: cards_vpc, subnets: [cards_a] }),
                networkAcl(place, {
                    name: "ledger-strict",
                    vpc: ledger_vpc,
                    subnets: [ledger_a, ledger_c],
                    default: false,
                    entries: [
                        aclEntry(90, "in", "deny", "10.40.3.0/24", HSM_PORTS),
                        aclEntry(100, "in", "allow", "10.40.0.0/16", [0, 65535]),
                        aclEntry(100, "out", "allow", "10.40.0.0/16", [0, 65535]),
                    ],
                }),
                networkAcl(place, { name: "archive-default", vpc: archive_vpc, subnets: [archive_a, archive_b] }),
            ],
            network_interfaces: [
                ...payments.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: payments_vpc, security_group: payments_group })),
                ...cards.Hsms.map((hsm, index) => hsmInterface(place, {
                    hsm,
                    vpc: cards_vpc,
                    security_group: cards_group,
                    ...(index === 0 && { public_ip: "203.0.113.25" }),
                })),
                ...ledger.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: ledger_vpc, security_group: ledger_group })),
                ...tokens.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: payments_vpc, security_group: tokens_group })),
                clientInterface(place, {
                    name: "payments-switch-1",
                    address: "10.20.1.140",
                    subnet: payments_a,
                    security_group: payments_group,
                }),
                clientInterface(place, {
                    name: "pin-gateway-1",
                    address: "10.30.1.60",
                    subnet: cards_a,
                    security_group: cards_group,
                    public_ip: "203.0.113.40",
                }),
                clientInterface(place, {
                    name: "ledger-batch-old",
                    address: "10.40.1.77",
                    subnet: ledger_a,
                    security_group: ledger_group,
                    attached: false,
                }),
            ],
            flow_logs: [
                flowLog(place, { resource_id: payments_vpc.vpcId }),
                // Only one of the cluster's two subnets, and what is rejected there is not recorded.
                flowLog(place, { resource_id: ledger_a.subnetId, traffic: "ACCEPT" }),
                flowLog(place, { resource_id: archive_vpc.vpcId, failure: "Access error" }),
            ],
        },
        log_groups: [
            payments_log,
            auditLogGroup(place, { cluster: ledger, retention_days: 30 }),
            auditLogGroup(place, { cluster: archive, retention_days: 3653 }),
            // The audit log of a cluster outlives it.
            auditLogGroup(place, { cluster: "cluster-7kq3lmw2xhe" }),
            trail_log,
        ],
        log_streams: [
            ...auditLogStreams(place, payments),
            ...auditLogStreams(place, ledger),
            ...auditLogStreams(place, archive),
        ],
        metric_filters: [
            metricFilter(place, { name: "key-deletion", ...key_deletion }),
            ...auditFilters(place, "payments", payments_log),
        ],
        event_rules: [eventRule(place, { name: "cloudhsm-calls", pattern: HSM_CALL_EVENTS })],
        trails: [
            trail(place, {
                name: "bank-audit-trail",
                multi_region: false,
                key_arn: audit_key.metadata.Arn,
                log_group_arn: String(trail_log.arn),
            }),
        ],
        ...frankfurtAlarms(place, { payments, cards, ledger }),
        metrics: [
            ...sessionMetrics(place, payments, 34),
            ...userMetrics(place, payments),
            // Nothing but AWS's own health checks.
            ...sessionMetrics(place, cards, 2),
            ...userMetrics(place, cards, { less: 1 }),
            ...sessionMetrics(place, ledger, 34),
            ...userMetrics(place, ledger),
            ...proxyMetrics(place, vault_store.CustomKeyStoreId, {
                certificate: "keys.example-bank.example",
                days_to_expire: 201,
                credential_age_days: 90,
            }),
            ...proxyMetrics(place, trial_store.CustomKeyStoreId, {
                certificate: "trial.example-bank.example",
                days_to_expire: 12,
                credential_age_days: 480,
            }),
        ],
    });
}
/** What somebody is told of in the audit log of a cluster, by the patterns that count it. */
const AUDITED = {
    "hsm-users": "?CN_CREATE_CO ?CN_CREATE_USER ?CN_DELETE_USER",
    "hsm-log-ins": "RET_USER_LOGIN_FAILURE",
};
function auditFilters(place, of, group) {
    return Object.entries(AUDITED).map(([what, pattern]) => {
        const name = `${of}-${what}`;
        return metricFilter(place, { name, group, metric: name, namespace: "CloudHSM", pattern });
    });
}
function auditAlarms(place, of) {
    return Object.keys(AUDITED).map((what) => {
        const name = `${of}-${what}`;
        return metricAlarm(place, { name, metric: name, namespace: "CloudHSM", dimensions: {} });
    });
}
/** Alarms as they grow: by cluster, by HSM, over a calculation, through a composite alarm, and without anybody told. */
function frankfurtAlarms(place, { payments, cards, ledger }) {
    const of_cluster = { ClusterId: payments.ClusterId };
    const [first, second] = ledger.Hsms.map(({ HsmId }) => ({ ClusterId: ledger.ClusterId, HsmId }));
    const gone = { ClusterId: ledger.ClusterId, HsmId: "hsm-gone2lmw2xh" };
    return {
        metric_alarms: [
            metricAlarm(place, { name: "payments-hsm-unhealthy", metric: "HsmUnhealthy", dimensions: of_cluster }),
            // They tell nobody themselves: the composite alarm above them does.
            ...["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"].map((metric) => metricAlarm(place, { name: `payments-${metric}`, metric, dimensions: of_cluster, actions: [] })),
            metricAlarm(place, {
                name: "cheques-material",
                namespace: "AWS/KMS",
                metric: "SecondsUntilKeyMaterialExpiration",
                dimensions: { KeyId: keyId(place, "cheques-imported", false) },
                // Thirty days before.
                below: 2_592_000,
            }),
            metricAlarm(place, {
                name: "cards-hsm-unhealthy",
                metric: "HsmUnhealthy",
                dimensions: { ClusterId: cards.ClusterId },
                actions_enabled: false,
            }),
            mathAlarm(place, {
                name: "ledger-hsm-unhealthy",
                metric: "HsmUnhealthy",
                of: [first, second].flatMap((dimensions) => dimensions ?? []),
            }),
            metricAlarm(place, {
                name: "ledger-hsm-unhealthy-old",
                metric: "HsmUnhealthy",
                dimensions: gone,
                state: "INSUFFICIENT_DATA",
            }),
            metricAlarm(place, { name: "key-deletion", metric: "KeyDeletion", namespace: "LogMetrics", dimensions: {} }),
            ...auditAlarms(place, "payments"),
        ],
        composite_alarms: [
            compositeAlarm(place, {
                name: "payments-hsm-capacity",
                rule: ["HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"]
                    .map((metric) => `ALARM("payments-${metric}")`)
                    .join(" OR "),
            }),
        ],
    };
}
/** A backup that an outsider may restore. The policy names the backup, so it is made in two steps. */
function sharedBackup(place, of, age_days) {
    const plain = backup(place, { cluster: of, age_days });
    return backup(place, { cluster: of, age_days, policy: backupSharedWith(STRANGER, plain.backup.BackupArn) });
}
function owned(owner, classification = "confidential") {
    return { Owner: owner, Environment: "prod", DataClassification: classification };
}
function frankfurtKeys(place, stores) {
    const root = rootDelegation(place);
    const roleArn = (role) => `arn:aws:iam::${place.account}:role/${role}`;
    return [
        // Symmetric keys of KMS: rotation on, off and too slow.
        key(place, {
            name: "payments-data",
            aliases: ["alias/payments-data", "alias/payments/current"],
            rotation_days: 365,
            tags: owned("payments"),
            policy: policyText([root, administrators(place, "KeyAdministrator"), users(roleArn("payments-service"))]),
            grants: [
                {
                    name: "settlement-batch",
                    grantee: roleArn("settlement-batch"),
                    operations: ["Decrypt", "GenerateDataKey", "DescribeKey"],
                    encryption_context: { department: "settlement" },
                },
                { name: "ledger-db", grantee: { service: "rds.amazonaws.com" }, operations: ["Decrypt", "CreateGrant"] },
            ],
        }),
        key(place, { name: "customer-records", tags: owned("customers"), last_used_days_ago: null, age_days: 700 }),
        key(place, { name: "statements-archive", rotation_days: 730, tags: owned("archive"), age_days: 1500 }),
        // Restricted data, but a key of KMS's own HSMs.
        key(place, { name: "fraud-events", rotation_days: 90, tags: owned("fraud", "restricted") }),
        stores.audit_key,
        // Keys of the custom key stores.
        key(place, { name: "card-authorisation", store: stores.payments_store, tags: owned("payments", "restricted") }),
        key(place, { name: "instant-payments", store: stores.payments_store, tags: owned("payments", "restricted") }),
        key(place, { name: "ledger-master", store: stores.ledger_store, state: "Unavailable", tags: owned("ledger") }),
        key(place, { name: "ledger-journal", store: stores.ledger_store, state: "Unavailable", tags: owned("ledger") }),
        key(place, { name: "card-issuing", store: stores.cards_store, state: "Unavailable", tags: owned("cards") }),
        key(place, { name: "sovereign-records", store: stores.vault_store, tags: owned("legal", "sovereign") }),
        // Keys that KMS cannot rotate by itself.
        key(place, { name: "payment-message-signing", spec: "RSA_3072", usage: "SIGN_VERIFY", tags: owned("payments") }),
        key(place, { name: "mobile-attestation", spec: "ECC_NIST_P256", usage: "SIGN_VERIFY", tags: owned("mobile") }),
        key(place, { name: "partner-key-exchange", spec: "ECC_NIST_P384", usage: "KEY_AGREEMENT" }),
        key(place, { name: "open-banking-envelope", spec: "RSA_2048", tags: owned("open-banking"), age_days: 1300 }),
        key(place, { name: "api-token-mac", spec: "HMAC_256", usage: "GENERATE_VERIFY_MAC", tags: owned("api") }),
        key(place, { name: "swift-imported", origin: "EXTERNAL", material_expires_in_days: 20, tags: owned("swift") }),
        key(place, {
            name: "clearing-imported",
            origin: "EXTERNAL",
            tags: owned("clearing"),
            // The key's first material expires before the current one.
            materials: [
                { state: "NON_CURRENT", expires_in_days: 12 },
                { state: "CURRENT", rotated_days_ago: 120, expires_in_days: 25 },
                { state: "PENDING_ROTATION" },
            ],
        }),
        key(place, {
            name: "cheques-imported",
            origin: "EXTERNAL",
            tags: owned("cheques"),
            materials: [{ state: "NON_CURRENT" }, { state: "CURRENT", rotated_days_ago: 100, expires_in_days: 265 }],
        }),
        // Rotated last year, and what came before is gone.
        key(place, {
            name: "mainframe-imported",
            origin: "EXTERNAL",
            state: "PendingImport",
            tags: owned("mainframe"),
            materials: [
                { state: "NON_CURRENT", imported: false, expires_in_days: -3 },
                { state: "CURRENT", rotated_days_ago: 300 },
            ],
        }),
        key(place, { name: "teller-imported", origin: "EXTERNAL", state: "PendingImport", tags: owned("branches") }),
        // Multi-Region: the primary; its replica is in the second Region.
        key(place, {
            name: "global-customer-id",
            rotation_days: 365,
            multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
            tags: owned("customers"),
        }),
        key(place, {
            name: "global-branch-id",
            rotation_days: 365,
            multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
            tags: owned("branches"),
        }),
        // On their way out.
        key(place, { name: "loyalty-programme-2019", description: "", state: "Disabled", age_days: 2200 }),
        key(place, { name: "atm-fleet-2018", deletion_in_days: 4, tags: owned("cards") }),
        key(place, { name: "branch-scanners", rotation_days: 365, deletion_in_days: 25 }),
        key(place, {
            name: "retired-loans",
            deletion_in_days: 12,
            tags: { ...owned("loans"), "deletion-approved": "CHG-20418" },
        }),
        // Key policies, from narrow to open.
        key(place, {
            name: "data-lake-shared",
            rotation_days: 365,
            policy: policyText([root, users([roleArn("data-lake"), `arn:aws:iam::${SUBSIDIARY}:role/data-lake-reader`])]),
        }),
        key(place, {
            name: "function-settings",
            rotation_days: 365,
            policy: policyText([
                root,
                anybody({
                    StringEquals: {
                        "kms:CallerAccount": place.account,
                        "kms:ViaService": `lambda.${place.region}.amazonaws.com`,
                    },
                }),
            ]),
        }),
        // The service is named, the account is not: anybody's function may use it.
        key(place, {
            name: "partner-feed",
            rotation_days: 365,
            policy: policyText([root, anybody({ StringEquals: { "kms:ViaService": `s3.${place.region}.amazonaws.com` } })]),
        }),
        key(place, {
            name: "marketing-assets",
            rotation_days: 365,
            tags: owned("marketing"),
            policy: policyText([root, anybody()]),
            grants: [
                {
                    name: "agency",
                    grantee: `arn:aws:iam::${STRANGER}:role/agency`,
                    operations: ["Decrypt", "CreateGrant"],
                },
            ],
        }),
        // The application administers its key, and nobody else can: not even the account.
        key(place, {
            name: "vendor-appliance",
            rotation_days: 365,
            tags: owned("vendors"),
            policy: policyText([
                {
                    Sid: "Appliance",
                    Effect: "Allow",
                    Principal: { AWS: roleArn("vendor-appliance") },
                    Action: "kms:*",
                    Resource: "*",
                },
            ]),
        }),
        key(place, {
            name: "vendor-export",
            rotation_days: 365,
            policy: policyText([
                root,
                {
                    Sid: "Everybody but the contractor",
                    Effect: "Allow",
                    NotPrincipal: { AWS: roleArn("contractor") },
                    Action: USE_ACTIONS,
                    Resource: "*",
                },
                // In a key policy an alias is not the key, so this gives nothing.
                {
                    Sid: "The exporter",
                    Effect: "Allow",
                    Principal: { AWS: roleArn("vendor-exporter") },
                    Action: USE_ACTIONS,
                    Resource: `arn:aws:kms:${place.region}:${place.account}:alias/vendor-export`,
                },
            ]),
        }),
        // IAM allows one statement to stand without a list.
        key(place, { name: "single-statement", rotation_days: 365, policy: policyText(root) }),
        awsManagedKey(place, "s3"),
        awsManagedKey(place, "ebs"),
        awsManagedKey(place, "rds"),
        awsManagedKey(place, "secretsmanager"),
    ];
}
const CIS_STANDARD = "cis-aws-foundations-benchmark/v/5.0.0";
/** Security Hub's controls on keys and on the services that watch them, each with the standards that have it. */
const HUB_CONTROLS = [
    { id: "KMS.1", title: "IAM customer managed policies should not allow decryption actions on all KMS keys" },
    { id: "KMS.2", title: "IAM principals should not have IAM inline policies that allow decryption on all KMS keys" },
    { id: "KMS.3", title: "AWS KMS keys should not be deleted unintentionally", severity: "CRITICAL" },
    { id: "KMS.4", title: "AWS KMS key rotation should be enabled", in: [CIS_STANDARD] },
    { id: "KMS.5", title: "KMS keys should not be publicly accessible", severity: "CRITICAL" },
    { id: "CloudTrail.1", title: "CloudTrail should be enabled with at least one multi-Region trail", severity: "HIGH" },
    { id: "CloudTrail.2", title: "CloudTrail should have encryption at-rest enabled" },
    { id: "CloudTrail.4", title: "CloudTrail log file validation should be enabled", severity: "LOW" },
    { id: "Config.1", title: "AWS Config should be enabled", severity: "CRITICAL" },
    { id: "GuardDuty.1", title: "GuardDuty should be enabled", severity: "HIGH" },
    { id: "IAM.28", title: "IAM Access Analyzer external access analyzer should be enabled", in: [CIS_STANDARD] },
    { id: "Inspector.1", title: "Amazon Inspector EC2 scanning should be enabled", severity: "HIGH" },
];
function hubControls(standards) {
    return HUB_CONTROLS.map((control) => ({
        ...control,
        in: standards.filter((standard) => control.in?.includes(standard) ?? true),
    }));
}
/** AWS Config, GuardDuty and Security Hub as they should be. */
function watched(place, findings) {
    const standards = [FOUNDATIONAL_STANDARD, CIS_STANDARD];
    return {
        config_recorders: [customerRecorder(place)],
        delivery_channels: [deliveryChannel(place)],
        config_rules: [
            configRule(place, { name: "kms-keys-tagged", identifier: "KMS_KEY_TAGGED" }),
            configRule(place, {
                name: "securityhub-cmk-backing-key-rotation-enabled-3f6d2c81",
                identifier: "CMK_BACKING_KEY_ROTATION_ENABLED",
                created_by: "securityhub.amazonaws.com",
            }),
        ],
        detectors: [detector(place)],
        security_hub: securityHub(place, {
            standards: Object.fromEntries(standards.map((standard) => [standard, "READY"])),
            controls: hubControls(standards),
            findings,
        }),
    };
}
/** What Security Hub says of some keys: of the archive's an old truth, and of the partner's it sees no harm. */
function frankfurtFindings(place, keys) {
    const found = (control, name, changes = {}) => {
        const about = keys.find(({ aliases }) => aliases.includes(`alias/${name}`));
        if (about === undefined)
            throw new Error(`the example account has no key ${name}`);
        const { title = "", severity = "MEDIUM" } = HUB_CONTROLS.find(({ id }) => id === control) ?? {};
        const resource = { type: "AwsKmsKey", id: about.metadata.Arn };
        return controlFinding(place, { control, title, severity, status: "FAILED", resource, ...changes });
    };
    return [
        found("KMS.3", "payments-data", { status: "PASSED" }),
        found("KMS.3", "atm-fleet-2018"),
        found("KMS.3", "retired-loans", { workflow: "SUPPRESSED" }),
        found("KMS.4", "payments-data", { status: "PASSED" }),
        found("KMS.4", "customer-records"),
        found("KMS.4", "statements-archive", { workflow: "NOTIFIED" }),
        found("KMS.5", "payments-data", { status: "PASSED" }),
        found("KMS.5", "marketing-assets"),
        found("KMS.5", "partner-feed", { status: "PASSED" }),
    ];
}
/** Inspector, Access Analyzer and Audit Manager as they should be, with what they found. */
function examined(place, { access = [], ...scanned }) {
    const controls = { "Requirement 3": ["3.6.1", "3.7.4"], "Requirement 10": ["10.2.1"] };
    return {
        inspector: inspector(scanned),
        analyzers: [
            analyzer(place, { name: "external-access", findings: access }),
            analyzer(place, { name: "unused-access", type: "ACCOUNT_UNUSED_ACCESS" }),
        ],
        audit_manager: { status: "ACTIVE", assessments: [assessment(place, { name: "PCI DSS 2026", controls })] },
    };
}
/** The gateway of the neglected cluster is not patched. Access from outside is found where it is, and once archived as meant. */
function frankfurtExaminations(place, keys) {
    const instance = (name) => ({ instance_id: ec2Id("i", place, name), name });
    const [switching, gateway] = [instance("payments-switch-1"), instance("pin-gateway-1")];
    const access = (name, changes = {}) => {
        const about = keys.find(({ aliases }) => aliases.includes(`alias/${name}`));
        if (about === undefined)
            throw new Error(`the example account has no key ${name}`);
        return accessFinding(place, { resource: about.metadata.Arn, ...changes });
    };
    return {
        coverage: [switching, gateway].map((host) => instanceCoverage(place, host)),
        findings: [
            packageFinding(place, { ...switching, vulnerability: "CVE-2026-21011", severity: "MEDIUM" }),
            packageFinding(place, { ...gateway, vulnerability: "CVE-2025-68121", severity: "CRITICAL" }),
            packageFinding(place, { ...gateway, vulnerability: "CVE-2026-21011", severity: "HIGH", package: "glibc" }),
        ],
        access: [
            access("data-lake-shared", { status: "ARCHIVED" }),
            access("partner-feed"),
            access("marketing-assets"),
            access("vendor-export"),
            // Its policy lets in the appliance and nobody else.
            access("vendor-appliance", { error: "ACCESS_DENIED" }),
        ],
    };
}
/** Trusted Advisor's check of all clusters that have HSMs: it counts their zones, whatever else is the matter with them. */
function advised(place, regions, excluded) {
    const clusters = Object.entries(regions).flatMap(([region, state]) => state.clusters
        .filter(({ Hsms }) => Hsms.length > 0)
        .map(({ ClusterId, Hsms, TagList }) => advisedResource(place, {
        resource_id: ClusterId,
        region,
        status: new Set(Hsms.map(({ AvailabilityZone }) => AvailabilityZone)).size > 1 ? "ok" : "warning",
        excluded: TagList.some(({ Value }) => excluded.includes(Value)),
    })));
    const name = "AWS CloudHSM clusters running HSM instances in a single AZ";
    return {
        check_results: [],
        recommendations: [
            recommendation(place, { check: SINGLE_ZONE_CHECK, name, service: "cloudhsm", resources: clusters }),
        ],
    };
}
/** The second Region closes its internet gateways, whatever its route tables say. */
const BLOCK_MODE = "block-ingress";
/** The second Region: disaster recovery, a migration and a cluster that is just being set up. */
function virginia(place, main_backups) {
    const recovery_vpc = vpc(place, { name: "recovery", cidr: "10.120.0.0/16", ipv6_cidr: "2600:1f18:4a2b:8800::/56" });
    const recovery_subnets = ["a", "b", "c"].map((zone, index) => subnet(place, {
        name: `recovery-hsm-${zone}`,
        vpc: recovery_vpc,
        zone,
        cidr: `10.120.${index + 1}.0/24`,
        ipv6_cidr: `2600:1f18:4a2b:880${index}::/64`,
        block_mode: BLOCK_MODE,
    }));
    const recovery_group = clusterSecurityGroup(place, { name: "payments-hsm-recovery", vpc: recovery_vpc });
    const recovery = cluster(place, {
        name: "payments-hsm-recovery",
        vpc: recovery_vpc,
        subnets: recovery_subnets,
        security_group: recovery_group,
        hsms: recovery_subnets.map((in_subnet) => ({ subnet: in_subnet })),
        network_type: "DUALSTACK",
        age_days: 300,
        retention_days: 35,
    });
    // Its HSM type is being migrated: writes are limited and the number of HSMs says nothing now.
    const documents_vpc = vpc(place, { name: "documents", cidr: "10.130.0.0/16" });
    const documents_a = subnet(place, {
        name: "documents-hsm-a",
        vpc: documents_vpc,
        zone: "a",
        cidr: "10.130.1.0/24",
        block_mode: BLOCK_MODE,
    });
    const documents_b = subnet(place, {
        name: "documents-hsm-b",
        vpc: documents_vpc,
        zone: "b",
        cidr: "10.130.2.0/24",
        block_mode: BLOCK_MODE,
    });
    const documents_group = clusterSecurityGroup(place, { name: "mortgage-documents", vpc: documents_vpc });
    const documents = cluster(place, {
        name: "mortgage-documents",
        vpc: documents_vpc,
        subnets: [documents_a, documents_b],
        security_group: documents_group,
        hsms: [{ subnet: documents_a }, { subnet: documents_b }],
        state: "MODIFY_IN_PROGRESS",
        message: "Migrating to hsm2m.medium",
        rollback_in_days: 1,
        age_days: 900,
    });
    // Initialised yesterday, to be activated soon.
    const offices = prefixList(place, { name: "offices", cidrs: ["10.200.0.0/16", "203.0.113.0/24"] });
    const gateway_group = clusterSecurityGroup(place, {
        name: "swift-gateway-test",
        vpc: documents_vpc,
        ingress: [rule("tcp", HSM_PORTS, { prefix_lists: [offices] })],
    });
    const gateway = cluster(place, {
        name: "swift-gateway-test",
        vpc: documents_vpc,
        subnets: [documents_a, documents_b],
        security_group: gateway_group,
        hsms: [{ subnet: documents_a }],
        state: "INITIALIZED",
        age_days: 1,
        environment: "test",
    });
    // Copied here: the newest backup of the first cluster of the main Region, and one that nobody deleted since.
    const copied = [...main_backups.slice(0, 1), ...main_backups.slice(-1)];
    const recovery_store = cloudHsmKeyStore(place, { name: "recovery-keystore", cluster: recovery, age_days: 290 });
    const of_recovery = { Owner: "payments", Environment: "prod" };
    return regionState({
        keys: keyList([
            key(place, { name: "recovery-data", rotation_days: 180, tags: of_recovery }),
            key(place, { name: "recovery-cards", tags: of_recovery }),
            key(place, { name: "recovery-authorisation", store: recovery_store, tags: of_recovery }),
            key(place, {
                name: "global-customer-id",
                rotation_days: 365,
                multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
            }),
            key(place, {
                name: "global-branch-id",
                rotation_days: 365,
                multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
                tags: owned("branches"),
            }),
            // Its deletion waits until the last replica is gone.
            key(place, {
                name: "global-session",
                state: "PendingReplicaDeletion",
                last_used_days_ago: null,
                multi_region: { primary: "us-east-1", replicas: ["eu-west-1"] },
            }),
            key(place, { name: "firmware-signing", spec: "ML_DSA_65", usage: "SIGN_VERIFY", age_days: 90 }),
            awsManagedKey(place, "s3"),
            awsManagedKey(place, "ebs"),
        ]),
        reserved_aliases: ["alias/aws/dynamodb"],
        key_stores: [recovery_store],
        clusters: [recovery, documents, gateway],
        backups: [
            backup(place, { cluster: recovery, age_days: 0.7 }),
            ...copied.map((source) => backupCopy(place, source, "eu-central-1")),
            backup(place, { cluster: documents, age_days: 0.5 }),
        ],
        network: {
            vpcs: [recovery_vpc, documents_vpc],
            subnets: [...recovery_subnets, documents_a, documents_b],
            route_tables: [
                routeTable(place, {
                    name: "recovery-main",
                    vpc: recovery_vpc,
                    main: true,
                    routes: [toTransitGateway(place, "10.0.0.0/8"), toEgressOnlyGateway(place)],
                }),
                routeTable(place, {
                    name: "documents-main",
                    vpc: documents_vpc,
                    main: true,
                    routes: [toInternetGateway(place, INTERNET)],
                }),
            ],
            security_groups: [recovery_group, documents_group, gateway_group],
            network_acls: [
                networkAcl(place, { name: "recovery-default", vpc: recovery_vpc, subnets: recovery_subnets }),
                networkAcl(place, { name: "documents-default", vpc: documents_vpc, subnets: [documents_a, documents_b] }),
            ],
            network_interfaces: [
                ...recovery.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: recovery_vpc, security_group: recovery_group })),
                ...documents.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: documents_vpc, security_group: documents_group })),
                ...gateway.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: documents_vpc, security_group: gateway_group })),
            ],
            flow_logs: [recovery_vpc, documents_vpc].map(({ vpcId }) => flowLog(place, { resource_id: vpcId })),
            prefix_lists: [offices],
        },
        vpc_block_public_access: blockPublicAccess(place, BLOCK_MODE),
        log_groups: [
            auditLogGroup(place, { cluster: recovery, retention_days: 731 }),
            auditLogGroup(place, { cluster: documents }),
        ],
        log_streams: [
            ...auditLogStreams(place, recovery),
            // Nothing has come from these HSMs for six weeks.
            ...auditLogStreams(place, documents, { hours: 45 * 24 }),
        ],
        metric_alarms: [
            metricAlarm(place, { name: "region-unhealthy", metric: "HsmUnhealthy", dimensions: { Region: place.region } }),
        ],
        // Security Hub was turned on for all Regions; AWS Config and GuardDuty never were.
        security_hub: securityHub(place, {
            standards: { [FOUNDATIONAL_STANDARD]: "INCOMPLETE" },
            controls: hubControls([FOUNDATIONAL_STANDARD]),
        }),
        // Audit Manager was tried once. Of Inspector and Access Analyzer nobody thought.
        audit_manager: {
            status: "ACTIVE",
            assessments: [assessment(place, { name: "SOC 2 trial", framework: "SOC 2", status: "INACTIVE" })],
        },
        // To save money it leaves out what KMS does, and nobody has looked at it since.
        trails: [
            trail(place, {
                name: "virginia-2019",
                multi_region: false,
                validated: false,
                selectors: [managementEvents({ excluded: ["kms.amazonaws.com"] })],
            }),
        ],
        metrics: [
            ...sessionMetrics(place, recovery, 11),
            ...sessionMetrics(place, documents, 25),
            ...userMetrics(place, recovery),
            ...userMetrics(place, documents),
        ],
    });
}
/** The second account: one good cluster, its key store, an external one and three keys that keep every rule. */
function subsidiary(now) {
    const place = { account: SUBSIDIARY, region: "eu-central-1", now };
    const leasing_vpc = vpc(place, { name: "leasing", cidr: "10.60.0.0/16" });
    const leasing_a = subnet(place, { name: "leasing-hsm-a", vpc: leasing_vpc, zone: "a", cidr: "10.60.1.0/24" });
    const leasing_b = subnet(place, { name: "leasing-hsm-b", vpc: leasing_vpc, zone: "b", cidr: "10.60.2.0/24" });
    const leasing_group = clusterSecurityGroup(place, { name: "leasing-hsm-prod", vpc: leasing_vpc });
    const leasing = cluster(place, {
        name: "leasing-hsm-prod",
        vpc: leasing_vpc,
        subnets: [leasing_a, leasing_b],
        security_group: leasing_group,
        hsms: [{ subnet: leasing_a }, { subnet: leasing_b }],
        tags: { Owner: "leasing", DataClassification: "restricted" },
    });
    const leasing_store = cloudHsmKeyStore(place, { name: "leasing-keystore", cluster: leasing });
    const leasing_vault = externalKeyStore(place, { name: "leasing-vault" });
    const tags = owned("leasing");
    const leasing_key = key(place, { name: "leasing-contracts", rotation_days: 365, tags });
    const leasing_log = auditLogGroup(place, {
        cluster: leasing,
        key_arn: leasing_key.metadata.Arn,
        deletion_protection: true,
    });
    const state = regionState({
        keys: keyList([
            leasing_key,
            key(place, { name: "leasing-vehicles", rotation_days: 180, tags }),
            key(place, { name: "leasing-signatures", store: leasing_store, tags }),
            awsManagedKey(place, "s3"),
        ]),
        key_stores: [leasing_store, leasing_vault],
        clusters: [leasing],
        backups: [backup(place, { cluster: leasing, age_days: 0.6 })],
        network: {
            vpcs: [leasing_vpc],
            subnets: [leasing_a, leasing_b],
            route_tables: [routeTable(place, { name: "leasing-main", vpc: leasing_vpc, main: true })],
            security_groups: [leasing_group],
            network_acls: [networkAcl(place, { name: "leasing-default", vpc: leasing_vpc, subnets: [leasing_a, leasing_b] })],
            network_interfaces: leasing.Hsms.map((hsm) => hsmInterface(place, { hsm, vpc: leasing_vpc, security_group: leasing_group })),
            flow_logs: [leasing_a, leasing_b].map(({ subnetId }) => flowLog(place, { resource_id: subnetId, traffic: "REJECT" })),
        },
        log_groups: [leasing_log],
        metric_filters: auditFilters(place, "leasing", leasing_log),
        log_streams: auditLogStreams(place, leasing),
        ...watched(place, []),
        ...examined(place, {}),
        trails: [trail(place, { name: "leasing-trail", key_arn: leasing_key.metadata.Arn })],
        event_rules: [
            eventRule(place, { name: "key-deletion", pattern: KEY_DELETION_EVENTS }),
            eventRule(place, { name: "cloudhsm-calls", pattern: HSM_CALL_EVENTS }),
        ],
        // Of every cluster of the Region, whatever their ids.
        metric_alarms: [
            ...["HsmUnhealthy", "HsmKeysSessionOccupied", "HsmKeysTokenOccupied", "HsmSessionCount", "HsmUsersAvailable"].map((metric) => metricAlarm(place, { name: `region-${metric}`, metric, dimensions: {} })),
            ...auditAlarms(place, "leasing"),
        ],
        metrics: [
            ...sessionMetrics(place, leasing, 9),
            ...userMetrics(place, leasing),
            ...proxyMetrics(place, leasing_vault.CustomKeyStoreId, {
                certificate: "keys.example-leasing.example",
                days_to_expire: 88,
                credential_age_days: 30,
            }),
        ],
    });
    const regions = { "eu-central-1": state };
    const trusted_advisor = advised({ ...place, region: "us-east-1" }, regions, []);
    const iam_policies = [
        iamPolicy("invoices", { kind: "managed", attachments: 1 }, "kms:Decrypt", `arn:aws:kms:eu-west-1:${SUBSIDIARY}:key/*`),
    ];
    return { account: SUBSIDIARY, opted_in: [], regions, trusted_advisor, iam_policies };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/program/src/simulator/faults.js
function names(actions, action) {
    return actions !== undefined && (actions.includes(action) || actions.includes("*"));
}
/** True for the given share of calls. Multiples of the golden ratio spread evenly and never fall in step with retries. */
function isThrottledShare(call, ratio) {
    return (call * 0.6180339887498949) % 1 < ratio;
}
/** Token buckets, each filled to one second of its rate at first, and to one token at least. */
class Buckets {
    #levels = new Map();
    /** Takes one token; false when none is left. `now` is in milliseconds, `rate` in tokens a second. */
    take(bucket, rate, now) {
        const capacity = Math.max(1, rate);
        const before = this.#levels.get(bucket) ?? { tokens: capacity, at: now };
        const filled = Math.min(capacity, before.tokens + ((now - before.at) / 1000) * rate);
        const taken = filled >= 1;
        this.#levels.set(bucket, { tokens: taken ? filled - 1 : filled, at: now });
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/program/src/simulator/history.js

/** What became of a world since it was given, and the events of it: the world itself stays as it is. */
class History {
    #owner;
    #states = new Map();
    #events = new Map();
    #count = 0;
    constructor(owner) {
        this.#owner = owner;
    }
    /** A Region as it is now. */
    stateOf({ account, regions }, region) {
        return this.#states.get(`${account} ${region}`) ?? regions[region] ?? EMPTY_REGION;
    }
    /** The newest first. */
    eventsOf(account, region) {
        return this.#events.get(`${account} ${region}`) ?? [];
    }
    change(account, change) {
        const { region, key_id, event_name, at } = change;
        const state = this.stateOf(account, region);
        const after = change.change(state.keys.find(key_id));
        const keys = withKey(state.keys, key_id, after);
        this.#states.set(`${account.account} ${region}`, { ...state, keys });
        if (change.recorded === false)
            return;
        const arn = `arn:aws:kms:${region}:${account.account}:key/${key_id}`;
        // A grant is retired without naming its key; the record still has it among its resources.
        const requestParameters = event_name === "RetireGrant" || isOfService(event_name) ? null : { keyId: arn };
        this.#record(account.account, region, at, {
            source: "kms.amazonaws.com",
            name: event_name,
            read_only: false,
            resources: [{ ResourceType: "AWS::KMS::Key", ResourceName: arn }],
            record: { requestParameters, ...(isOfService(event_name) ? { eventType: "AwsServiceEvent" } : {}) },
        });
    }
    record({ account = this.#owner, region, event_source, event_name, at, read_only = false, record }) {
        const event = { source: event_source, name: event_name, read_only, resources: [], record: record ?? {} };
        this.#record(account, region, at, event);
    }
    #record(account, region, at, event) {
        const { source, name, read_only, resources, record } = event;
        this.#count += 1;
        const EventId = `00000000-0000-4000-9000-${this.#count.toString(16).padStart(12, "0")}`;
        const whole = {
            eventVersion: "1.11",
            eventID: EventId,
            eventTime: `${at.toISOString().slice(0, 19)}Z`,
            eventSource: source,
            eventName: name,
            awsRegion: region,
            readOnly: read_only,
            eventType: "AwsApiCall",
            managementEvent: true,
            recipientAccountId: account,
            resources: resources.map(({ ResourceType, ResourceName }) => ({
                accountId: account,
                type: ResourceType,
                ARN: ResourceName,
            })),
            ...record,
        };
        const place = `${account} ${region}`;
        const told = {
            EventId,
            EventName: name,
            EventSource: source,
            EventTime: at,
            ReadOnly: read_only ? "true" : "false",
            Username: "compliance-scanner",
            Resources: resources,
            CloudTrailEvent: JSON.stringify(whole),
        };
        const events = [told, ...(this.#events.get(place) ?? [])];
        this.#events.set(place, events.sort((a, b) => b.EventTime.getTime() - a.EventTime.getTime()));
    }
}
const EMPTY_REGION = regionState({});
/** What KMS does by itself. */
function isOfService(event_name) {
    return ["RotateKey", "DeleteKey", "SynchronizeMultiRegionKey"].includes(event_name);
}
/** A list of which some keys are others by now. */
class ChangedKeys {
    base;
    changed;
    constructor(base, changed) {
        this.base = base;
        this.changed = changed;
    }
    get size() {
        return this.base.size;
    }
    idAt(index) {
        return this.base.idAt(index);
    }
    at(index) {
        return this.changed.get(this.base.idAt(index)) ?? this.base.at(index);
    }
    find(key_id) {
        return this.changed.get(key_id) ?? this.base.find(key_id);
    }
}
/** The list with one key put in place of what it was, added, or taken away. */
function withKey(keys, key_id, after) {
    if (after !== undefined && keys.find(key_id) !== undefined) {
        const [base, changed] = keys instanceof ChangedKeys ? [keys.base, keys.changed] : [keys, new Map()];
        return new ChangedKeys(base, new Map([...changed, [key_id, after]]));
    }
    const all = Array.from({ length: keys.size }, (_, index) => keys.at(index));
    const rest = all.filter(({ metadata }) => metadata.KeyId !== key_id);
    return keyList(after === undefined ? rest : [...rest, after]);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/service_error.js
/**
 * An answer that AWS words as an error. Operations throw it; the server turns it into the protocol's error in one place.
 * `message_member` is the JSON member that carries the text: KMS says `message`, CloudHSM and the authorisation layer `Message`.
 * `members` are what REST services say besides, such as the `resourceId` that was not found.
 */
class service_error_ServiceError extends Error {
    code;
    status;
    message_member;
    members;
    constructor(code, message, status = 400, message_member = "message", members = {}) {
        super(message);
        this.code = code;
        this.status = status;
        this.message_member = message_member;
        this.members = members;
    }
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/json.js

/** The JSON of an answer; absent members are left out. */
function jsonText(output, times) {
    return JSON.stringify(jsonObject(output, times));
}
/** The object that a body holds, none for an empty body; throws the error of a body that is something else. */
function jsonInput(body) {
    const input = parse(body === "" ? "{}" : body);
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
        throw new service_error_ServiceError("SerializationException", "Start of structure or map found where not expected.");
    }
    return { ...input };
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new service_error_ServiceError("SerializationException", "Unexpected end of input or invalid JSON.");
    }
}
function jsonOf(value, times) {
    if (value instanceof Date)
        return times === "epoch" ? value.getTime() / 1000 : value.toISOString();
    if (Array.isArray(value))
        return value.map((entry) => jsonOf(entry, times));
    if (typeof value === "object")
        return jsonObject(value, times);
    return value;
}
function jsonObject(value, times) {
    const written = {};
    for (const name in value)
        written[name] = jsonOf(value[name], times);
    return written;
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/rest_json.js


/**
 * The REST JSON protocol: method and path say the operation; its input is in the path's labels, the query and a JSON
 * body, which become one; an error's code stands in a header.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
function restJson(operations, times) {
    const routes = Object.entries(operations).map(([operation, line]) => {
        const [method = "", path = ""] = line.split(" ");
        return { operation, method, segments: path.split("/") };
    });
    const answer = (status, body, request_id, more = {}) => ({
        status,
        headers: { "content-type": "application/json", "x-amzn-requestid": request_id, ...more },
        body,
    });
    return {
        operationOf: (request) => routeOf(routes, request)?.operation,
        inputOf: (request) => ({
            ...jsonInput(request.body),
            ...queryOf(request),
            ...labelsOf(routeOf(routes, request)?.segments ?? [], request),
        }),
        success: (_operation, output, request_id) => answer(200, jsonText(output, times), request_id),
        failure: (error, request_id) => answer(error.status, jsonText({ [error.message_member]: error.message, ...error.members }, times), request_id, {
            "x-amzn-errortype": error.code,
        }),
    };
}
function routeOf(routes, request) {
    const asked = segmentsOf(request);
    return routes.find(({ method, segments }) => method === request.method &&
        segments.length === asked.length &&
        segments.every((segment, index) => (isLabel(segment) ? asked[index] !== "" : segment === asked[index])));
}
/** A name that comes several times is a list. */
function queryOf({ url }) {
    const query = new URLSearchParams(url.split("?")[1] ?? "");
    const values = (name) => {
        const all = query.getAll(name);
        return all.length === 1 ? (all[0] ?? "") : all;
    };
    return Object.fromEntries([...query.keys()].map((name) => [name, values(name)]));
}
function labelsOf(segments, request) {
    const asked = segmentsOf(request);
    return Object.fromEntries(segments.flatMap((segment, index) => isLabel(segment) ? [[segment.slice(1, -1), decoded(asked[index] ?? "")]] : []));
}
function segmentsOf({ url }) {
    return (url.split("?")[0] ?? "").split("/");
}
function isLabel(segment) {
    return segment.startsWith("{");
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw new service_error_ServiceError("SerializationException", "The path is not well encoded.");
    }
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/service.js

/** The words of a service that speaks JSON. */
function jsonRefusals(throttled_message) {
    return {
        unsigned: () => new service_error_ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token"),
        wrongScope: (scope) => new service_error_ServiceError("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`),
        unknownClient: () => new service_error_ServiceError("UnrecognizedClientException", "The security token included in the request is invalid."),
        expired: () => new service_error_ServiceError("ExpiredTokenException", "The security token included in the request is expired"),
        skewed: () => new service_error_ServiceError("InvalidSignatureException", "Signature expired: it is now too late for it"),
        throttled: () => new service_error_ServiceError("ThrottlingException", throttled_message),
        denied: (action, caller) => new service_error_ServiceError("AccessDeniedException", deniedMessage(action, caller), 400, "Message"),
        unknownOperation: () => new service_error_ServiceError("UnknownOperationException", ""),
    };
}
/** The IAM action that an operation needs. */
function actionOf({ iam_prefix, iam_names }, operation) {
    return `${iam_prefix}:${iam_names?.[operation] ?? operation}`;
}
/** How services that check their input by its model word a number out of its range. */
function rangeMessage(member) {
    return (asked, least, most) => `1 validation error detected: Value '${asked}' at '${member}' failed to satisfy constraint: Member must have ` +
        (asked < least ? `value greater than or equal to ${least}` : `value less than or equal to ${most}`);
}
function deniedMessage(action, { arn }) {
    return `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
}
/** The words of a service that speaks REST JSON: its gateway says 403 where the others say 400. */
function restRefusals(throttled) {
    const refused = (code, message) => new service_error_ServiceError(code, message, 403);
    return {
        unsigned: () => refused("MissingAuthenticationTokenException", "Missing Authentication Token"),
        wrongScope: (scope) => refused("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`),
        unknownClient: () => refused("UnrecognizedClientException", "The security token included in the request is invalid."),
        skewed: () => refused("InvalidSignatureException", "Signature expired: it is now too late for it"),
        expired: () => refused("ExpiredTokenException", "The security token included in the request is expired"),
        throttled,
        denied: (action, caller) => new service_error_ServiceError("AccessDeniedException", deniedMessage(action, caller), 403, "Message"),
        unknownOperation: () => new service_error_ServiceError("UnknownOperationException", "", 404),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/access_analyzer.js





const TYPES = ["ACCOUNT", "ORGANIZATION"].flatMap((owner) => [
    owner,
    `${owner}_UNUSED_ACCESS`,
    `${owner}_INTERNAL_ACCESS`,
]);
/** The names that a filter may have, as members of a finding. */
const FILTERS = ["error", "findingType", "id", "resource", "resourceOwnerAccount", "resourceType", "status"];
/** IAM Access Analyzer 2019-11-01. Where it is not enabled there is no analyzer: the list is empty, and no error. */
const accessAnalyzer = {
    scope: "access-analyzer",
    iam_prefix: "access-analyzer",
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html
    iam_names: { ListFindingsV2: "ListFindings" },
    protocol: restJson({ ListAnalyzers: "GET /analyzer", ListFindingsV2: "POST /findingv2" }, "iso8601"),
    refusals: restRefusals(() => new service_error_ServiceError("ThrottlingException", "Rate exceeded", 429)),
    operations: {
        ListAnalyzers: (context, input) => {
            const type = wire_textOf(input, "type");
            if (type !== undefined && !TYPES.includes(type))
                throw invalid("type", `is not one of ${TYPES.join(", ")}`);
            const found = context.state.analyzers
                .map(({ summary }) => summary)
                .filter((analyzer) => type === undefined || analyzer.type === type);
            const page = pageOf(positions(found), cut(context, input, "ListAnalyzers"));
            return { analyzers: page.items, nextToken: page.next };
        },
        ListFindingsV2: (context, input) => {
            const arn = wire_textOf(input, "analyzerArn") ?? "";
            const analyzer = context.state.analyzers.find(({ summary }) => summary.arn === arn);
            if (analyzer === undefined) {
                throw new service_error_ServiceError("ResourceNotFoundException", `Analyzer ${arn} not found`, 404, "message", {
                    resourceId: arn,
                    resourceType: "ANALYZER",
                });
            }
            const filter = objectOf(input, "filter");
            const found = analyzer.findings.filter((finding) => Object.keys(filter).every((name) => matches(finding, name, objectOf(filter, name))));
            const page = pageOf(positions(found), cut(context, input, `ListFindingsV2 ${arn}`));
            return { findings: page.items, nextToken: page.next };
        },
    },
};
/** `eq` and `contains` list alternatives, `neq` what the member may not be; all criteria of a filter must hold. */
function matches(finding, name, criterion) {
    if (!FILTERS.includes(name))
        throw invalid("filter", `has the unknown key ${name}`);
    const value = finding[name];
    const text = typeof value === "string" ? value : "";
    return ((criterion.exists === undefined || criterion.exists === (value !== undefined)) &&
        (criterion.eq === undefined || listOf(criterion, "eq").includes(text)) &&
        !listOf(criterion, "neq").includes(text) &&
        (criterion.contains === undefined || listOf(criterion, "contains").some((part) => text.includes(part))));
}
function cut(context, input, listing) {
    return {
        size: pageSize(input, "maxResults", { most: 100, usual: 100, bound: context.page_bound }, (_asked, least, most) => invalid("maxResults", `must be between ${least} and ${most}`)),
        token: wire_textOf(input, "nextToken"),
        listing,
        refuse: () => invalid("nextToken", "is invalid"),
    };
}
function invalid(name, message) {
    return new service_error_ServiceError("ValidationException", `'${name}' ${message}`, 400, "message", {
        reason: "fieldValidationFailed",
        fieldList: [{ name, message }],
    });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/audit_manager.js





/**
 * AWS Audit Manager 2017-07-25, the reading operations. Only GetAccountStatus answers an account that is not registered:
 * https://github.com/turbot/steampipe-plugin-aws/issues/1107
 */
const auditManager = {
    scope: "auditmanager",
    iam_prefix: "auditmanager",
    // Endpoint data of botocore 1.44.
    regions: [
        "ap-northeast-1",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ca-central-1",
        "eu-central-1",
        "eu-west-1",
        "eu-west-2",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ],
    protocol: restJson({
        GetAccountStatus: "GET /account/status",
        ListAssessments: "GET /assessments",
        GetAssessment: "GET /assessments/{assessmentId}",
        GetEvidenceFileUploadUrl: "GET /evidenceFileUploadUrl",
        BatchImportEvidenceToAssessmentControl: "POST /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence",
    }, "epoch"),
    refusals: restRefusals(() => new service_error_ServiceError("ThrottlingException", "Rate exceeded", 429)),
    operations: {
        GetAccountStatus: ({ state }) => ({ status: state.audit_manager.status }),
        ListAssessments: (context, input) => {
            const status = wire_textOf(input, "status");
            if (status !== undefined && !["ACTIVE", "INACTIVE"].includes(status)) {
                throw audit_manager_invalid("status", `'${status}' is not one of ACTIVE, INACTIVE`);
            }
            const found = assessmentsOf(context)
                .map(listed)
                .filter((entry) => status === undefined || entry.status === status);
            const most = 1000;
            const page = pageOf(positions(found), {
                size: pageSize(input, "maxResults", { most, usual: 100, bound: context.page_bound }, (_asked, least) => audit_manager_invalid("maxResults", `must be between ${least} and ${most}`)),
                token: wire_textOf(input, "nextToken"),
                listing: "ListAssessments",
                refuse: () => audit_manager_invalid("nextToken", "is invalid"),
            });
            return { assessmentMetadata: page.items, nextToken: page.next };
        },
    },
};
function assessmentOf(context, input) {
    const assessments = assessmentsOf(context);
    const id = textOf(input, "assessmentId") ?? "";
    if (!/^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(id))
        throw audit_manager_invalid("assessmentId", "is not a UUID");
    const found = assessments.find(({ metadata }) => metadata.id === id);
    if (found === undefined)
        throw notFound("ASSESSMENT", id);
    return found;
}
function assessmentsOf({ state }) {
    const { status, assessments } = state.audit_manager;
    if (status !== "ACTIVE") {
        const message = "Please complete AWS Audit Manager setup from home page to enable this action in this account.";
        throw new service_error_ServiceError("AccessDeniedException", message, 403);
    }
    return assessments;
}
function listed({ metadata }) {
    const { name, id, complianceType, status, roles, delegations, creationTime, lastUpdated } = metadata;
    return { name, id, complianceType, status, roles, delegations, creationTime, lastUpdated };
}
function notFound(type, id) {
    return new ServiceError("ResourceNotFoundException", `${type} ${id} was not found`, 404, "message", {
        resourceId: id,
        resourceType: type,
    });
}
function audit_manager_invalid(name, message) {
    return new service_error_ServiceError("ValidationException", `${name} ${message}`, 400, "message", {
        reason: "fieldValidationFailed",
        fields: [{ name, message }],
    });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/aws_json.js

/**
 * The AWS JSON protocol: the operation stands in `X-Amz-Target`, times are epoch seconds. A service that once spoke the
 * query protocol (`query_compatible`) repeats the error code that it had there in a header.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait
 */
function awsJson(target_prefix, version, query_compatible = false) {
    const answer = (status, body, request_id, more = {}) => ({
        status,
        headers: { "content-type": `application/x-amz-json-${version}`, "x-amzn-requestid": request_id, ...more },
        body,
    });
    return {
        operationOf: ({ headers }) => {
            const target = headers["x-amz-target"];
            if (typeof target !== "string")
                return undefined;
            const [service, operation] = [
                target.slice(0, target.lastIndexOf(".")),
                target.slice(target.lastIndexOf(".") + 1),
            ];
            return service === target_prefix || service.endsWith(`.${target_prefix}`) ? operation : undefined;
        },
        inputOf: ({ body }) => jsonInput(body),
        success: (_operation, output, request_id) => answer(200, jsonText(output, "epoch"), request_id),
        failure: (error, request_id) => answer(error.status, JSON.stringify({ __type: error.code, [error.message_member]: error.message }), request_id, {
            "x-amzn-errortype": error.code,
            ...(query_compatible && { "x-amzn-query-error": `${error.code.replace(/Exception$/, "")};Sender` }),
        }),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/cloudhsm.js





const CLUSTER_FILTERS = {
    clusterIds: (cluster) => cluster.ClusterId,
    vpcIds: (cluster) => cluster.VpcId,
    states: (cluster) => cluster.State,
};
const BACKUP_FILTERS = {
    backupIds: ({ backup }) => backup.BackupId,
    clusterIds: ({ backup }) => backup.ClusterId,
    sourceBackupIds: ({ backup }) => String(backup.SourceBackup ?? ""),
    states: ({ backup }) => backup.BackupState,
    neverExpires: ({ backup }) => String(backup.NeverExpires),
};
/** AWS CloudHSM v2 2017-04-28. Its client is `cloudhsmv2`, but signatures and IAM actions say `cloudhsm`. */
const cloudhsm = {
    scope: "cloudhsm",
    iam_prefix: "cloudhsm",
    protocol: awsJson("BaldrApiService", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeClusters: (context, input) => {
            const clusters = matching(context.state.clusters, input, CLUSTER_FILTERS);
            const page = pageOf(positions(clusters), cloudhsm_cut(context, input, "DescribeClusters", 25));
            return { Clusters: page.items, NextToken: page.next };
        },
        DescribeBackups: (context, input) => {
            const { backups, shared_backups } = context.state;
            const direction = flagOf(input, "SortAscending") ? 1 : -1;
            const found = matching(flagOf(input, "Shared") ? shared_backups : backups, input, BACKUP_FILTERS)
                .map(({ backup }) => backup)
                .sort((a, b) => direction * (a.CreateTimestamp.getTime() - b.CreateTimestamp.getTime()));
            const page = pageOf(positions(found), cloudhsm_cut(context, input, "DescribeBackups", 50));
            return { Backups: page.items, NextToken: page.next };
        },
        GetResourcePolicy: (context, input) => {
            const arn = wire_textOf(input, "ResourceArn") ?? "";
            const found = context.state.backups.find(({ backup }) => backup.BackupArn === arn);
            if (found === undefined)
                throw cloudhsm_notFound(`Resource ${arn} was not found.`);
            if (found.policy === undefined && found.without_policy === "not_found") {
                throw cloudhsm_notFound(`No resource policy was found for ${arn}.`);
            }
            return { Policy: found.policy };
        },
        ListTags: (context, input) => {
            const id = wire_textOf(input, "ResourceId");
            const cluster = context.state.clusters.find(({ ClusterId }) => ClusterId === id);
            const backup = context.state.backups.find(({ backup }) => backup.BackupId === id)?.backup;
            const tags = (cluster ?? backup)?.TagList;
            if (tags === undefined)
                throw cloudhsm_notFound(`Resource ${id ?? ""} was not found.`);
            const page = pageOf(positions(tags), cloudhsm_cut(context, input, "ListTags", 100));
            return { TagList: page.items, NextToken: page.next };
        },
    },
};
/** A filter's values are alternatives; several filters must all match. */
function matching(resources, input, filters) {
    let found = resources;
    for (const [name, values] of textListsOf(input, "Filters")) {
        const member = filters[name];
        if (member === undefined)
            throw cloudhsm_invalid(`Invalid filter name: ${name}`);
        found = found.filter((resource) => values.includes(member(resource)));
    }
    return found;
}
function cloudhsm_cut(context, input, listing, most) {
    return {
        size: pageSize(input, "MaxResults", { most, usual: most, bound: context.page_bound }, (asked, least) => cloudhsm_invalid(`MaxResults must be between ${least} and ${most}, not ${asked}`)),
        token: wire_textOf(input, "NextToken"),
        listing,
        refuse: () => cloudhsm_invalid("Invalid NextToken"),
    };
}
function cloudhsm_invalid(message) {
    return new service_error_ServiceError("CloudHsmInvalidRequestException", message, 400, "Message");
}
function cloudhsm_notFound(message) {
    return new service_error_ServiceError("CloudHsmResourceNotFoundException", message, 400, "Message");
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/cloudtrail.js





/**
 * AWS CloudTrail 2013-11-01. A multi-Region trail has its shadow in every other Region of its account, an organization
 * trail in every member account, under the ARN of the trail itself.
 * - A name stands for a trail of the asked Region and account, and an unknown one comes back as such an ARN
 *   (https://github.com/aws/aws-sdk-go-v2/issues/1957).
 * - GetTrailStatus takes the ARN of a shadow from anywhere, from a member account too (API reference; tried in
 *   https://github.com/getmoto/moto/issues/6686).
 * - GetEventSelectors wants the trail's own Region (https://github.com/aws/aws-sdk-java/issues/1309) and account
 *   (https://github.com/turbot/steampipe-plugin-aws/issues/577); the world can have the second otherwise.
 */
const cloudtrail = {
    scope: "cloudtrail",
    iam_prefix: "cloudtrail",
    // botocore says com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101, the SDK for JavaScript this alone.
    protocol: awsJson("CloudTrail_20131101", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeTrails: (context, input) => {
            const names = listOf(input, "trailNameList");
            const here = context.state.trails;
            const seen = input.includeShadowTrails === false ? here : [...here, ...shadows(context)];
            const asked = (each) => names.length === 0 ||
                names.includes(each.trail.TrailARN) ||
                (names.includes(each.trail.Name) && here.includes(each));
            return { trailList: seen.filter(asked).map(({ trail }) => trail) };
        },
        GetTrailStatus: (context, input) => {
            const asked = askedTrail(context, input, "Name");
            return found(context, [...context.state.trails, ...shadows(context)], asked).status;
        },
        GetEventSelectors: (context, input) => {
            const asked = askedTrail(context, input, "TrailName");
            const { caller, region, state } = context;
            const { account, organization } = context.account;
            if (asked.region !== region) {
                throw refused("CloudTrailARNInvalidException", `Region in ARN is wrong, you can only access resources in region ${region}.`);
            }
            if (organization?.event_selectors === "denied" && asked.account !== account) {
                throw refused("AccessDeniedException", deniedMessage("cloudtrail:GetEventSelectors", caller));
            }
            const given = organization?.event_selectors === "given" ? organization.trails : [];
            const { trail, selectors } = found(context, [...state.trails, ...given], asked);
            return { TrailARN: trail.TrailARN, ...selectors };
        },
        LookupEvents: (context, input) => {
            const { StartTime: from = 0, EndTime: to = Number.POSITIVE_INFINITY } = input;
            const attributes = objectsOf(input, "LookupAttributes");
            if (attributes.length > 1)
                throw refused("InvalidLookupAttributesException", "You can use only one attribute.");
            const until = context.events_until?.getTime() ?? Number.POSITIVE_INFINITY;
            const seen = context.events.filter((event) => {
                const seconds = event.EventTime.getTime() / 1000;
                return (seconds >= Number(from) &&
                    seconds <= Number(to) &&
                    event.EventTime.getTime() <= until &&
                    attributes.every((attribute) => hasAttribute(event, attribute)));
            });
            const page = pageOf(positions(seen), {
                size: pageSize(input, "MaxResults", { most: 50, usual: 50, bound: context.page_bound }, () => refused("InvalidMaxResultsException", "MaxResults is 1 to 50.")),
                token: wire_textOf(input, "NextToken"),
                listing: "LookupEvents",
                refuse: () => refused("InvalidNextTokenException", "The token is invalid."),
            });
            return { Events: page.items, NextToken: page.next };
        },
    },
};
function hasAttribute(event, attribute) {
    const value = wire_textOf(attribute, "AttributeValue");
    const key = wire_textOf(attribute, "AttributeKey");
    if (key === "ResourceName" || key === "ResourceType")
        return event.Resources.some((each) => each[key] === value);
    const of_event = ["EventId", "EventName", "EventSource", "ReadOnly", "Username", "AccessKeyId"];
    if (key === undefined || !of_event.includes(key)) {
        throw refused("InvalidLookupAttributesException", "The attribute is not valid.");
    }
    return event[key] === value;
}
/** The trail that a name or an ARN stands for. */
function askedTrail({ region, account }, input, member) {
    const name = wire_textOf(input, member) ?? "";
    if (name.startsWith("arn:")) {
        const [, in_region, of_account] = /^arn:aws[\w-]*:cloudtrail:([\w-]+):(\d{12}):trail\/[\w.-]+$/.exec(name) ?? [];
        if (in_region === undefined || of_account === undefined) {
            throw refused("CloudTrailARNInvalidException", `The trail ARN ${name} is not valid.`);
        }
        return { arn: name, region: in_region, account: of_account };
    }
    checkName(name);
    return {
        arn: `arn:aws:cloudtrail:${region}:${account.account}:trail/${name}`,
        region,
        account: account.account,
    };
}
/** In the words that moto has from AWS (moto/cloudtrail/exceptions.py). */
function checkName(name) {
    const length = `Specified name length: ${name.length} characters.`;
    if (name.length < 3) {
        throw refused("InvalidTrailNameException", `Trail name too short. Minimum allowed length: 3 characters. ${length}`);
    }
    if (name.length > 128) {
        throw refused("InvalidTrailNameException", `Trail name too long. Maximum allowed length: 128 characters. ${length}`);
    }
    if (!/^[\w.-]+$/.test(name)) {
        throw refused("InvalidTrailNameException", "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).");
    }
}
function found(context, trails, { arn, account }) {
    const trail = trails.find((each) => each.trail.TrailARN === arn);
    if (trail !== undefined)
        return trail;
    const own = context.account.account;
    if (account !== own) {
        throw refused("CloudTrailARNInvalidException", `AccountID in ARN is wrong, you can only access resources with AccountID ${own}.`);
    }
    throw refused("TrailNotFoundException", `Unknown trail: ${arn} for the user: ${own}`);
}
/** What is seen here of trails whose home is elsewhere. */
function shadows({ account, region }) {
    const elsewhere = Object.entries(account.regions).flatMap(([home, { trails }]) => (home === region ? [] : trails));
    const of_organization = account.organization?.trails ?? [];
    return [
        ...elsewhere.filter(({ trail }) => trail.IsMultiRegionTrail),
        ...of_organization.filter(({ trail }) => trail.IsMultiRegionTrail || trail.HomeRegion === region),
    ];
}
function refused(code, message) {
    return new service_error_ServiceError(code, message, 400, "Message");
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/cloudwatch.js





/**
 * Amazon CloudWatch 2010-08-01: alarms, and the data of metrics. Of the three protocols that it speaks this is the one
 * that the SDK for JavaScript and botocore choose.
 */
const cloudwatch = {
    scope: "monitoring",
    iam_prefix: "cloudwatch",
    protocol: awsJson("GraniteServiceVersion20100801", "1.0", true),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeAlarms: (context, input) => {
            const { metric_alarms, composite_alarms, log_alarms = [] } = context.state;
            // Without AlarmTypes only metric alarms are returned, even where composite ones exist.
            const types = listOf(input, "AlarmTypes");
            const prefix = wire_textOf(input, "AlarmNamePrefix") ?? "";
            const names = listOf(input, "AlarmNames");
            const state = wire_textOf(input, "StateValue");
            const chosen = (alarms) => alarms
                .filter(({ AlarmName }) => AlarmName.startsWith(prefix) && (names.length === 0 || names.includes(AlarmName)))
                .filter(({ StateValue }) => state === undefined || StateValue === state)
                .sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1));
            const metric = types.length === 0 || types.includes("MetricAlarm") ? chosen(metric_alarms) : [];
            const composite = types.includes("CompositeAlarm") ? chosen(composite_alarms) : [];
            const log = types.includes("LogAlarm") ? chosen(log_alarms) : [];
            const page = pageOf(positions([...composite, ...metric, ...log]), {
                size: pageSize(input, "MaxRecords", { most: 100, usual: 50, bound: context.page_bound }, (asked, least, most) => cloudwatch_invalid(`The value ${asked} for MaxRecords is not between ${least} and ${most}.`)),
                token: wire_textOf(input, "NextToken"),
                listing: "DescribeAlarms",
                refuse: () => new service_error_ServiceError("InvalidNextToken", "The next token specified is invalid."),
            });
            return {
                CompositeAlarms: page.items.filter((alarm) => composite.includes(alarm)),
                MetricAlarms: page.items.filter((alarm) => metric.includes(alarm)),
                ...(log.length === 0 ? {} : { LogAlarms: page.items.filter((alarm) => log.includes(alarm)) }),
                NextToken: page.next,
            };
        },
        GetMetricData: (context, input) => {
            const start = timeOf(input, "StartTime");
            const end = timeOf(input, "EndTime");
            if (start >= end)
                throw cloudwatch_invalid("The parameter StartTime must be less than the parameter EndTime.");
            const queries = objectsOf(input, "MetricDataQueries");
            if (queries.length === 0 || queries.length > 500) {
                throw cloudwatch_invalid("The collection MetricDataQueries must have a size between 1 and 500.");
            }
            const newest_first = wire_textOf(input, "ScanBy") !== "TimestampAscending";
            const results = queries.flatMap((query) => seriesOf(context, query, start, end, newest_first));
            const datapoints = results.reduce((sum, { Values }) => sum + Values.length, 0);
            if (datapoints > 100_800)
                throw cloudwatch_invalid("You have requested more than 100800 datapoints.");
            const page = pageOf(positions(results), {
                size: context.page_bound ?? 500,
                token: wire_textOf(input, "NextToken"),
                listing: "GetMetricData",
                refuse: () => new service_error_ServiceError("InvalidNextToken", "The next token specified is invalid."),
            });
            return { MetricDataResults: page.items, NextToken: page.next, Messages: [] };
        },
    },
};
function seriesOf({ state }, query, start, end, newest_first) {
    const { metrics, period } = chosenBy(query, state.metrics);
    const step = period * 1000;
    const times = [];
    for (let at = Math.floor(start / step) * step; at < end; at += step)
        times.push(new Date(at));
    if (newest_first)
        times.reverse();
    return metrics.map((metric) => {
        const points = times.flatMap((time) => {
            const value = metric.valueAt(time);
            return value === undefined ? [] : [{ time, value }];
        });
        return {
            Id: wire_textOf(query, "Id") ?? "",
            Label: [...Object.values(metric.dimensions), metric.name].join(" "),
            Timestamps: points.map(({ time }) => time),
            Values: points.map(({ value }) => value),
            StatusCode: "Complete",
        };
    });
}
/** The metrics that a query names: one by its dimensions, or those that a SEARCH finds. */
function chosenBy(query, metrics) {
    const expression = wire_textOf(query, "Expression");
    if (expression !== undefined)
        return searched(expression, metrics);
    const stat = objectOf(query, "MetricStat");
    const asked = objectOf(stat, "Metric");
    const dimensions = Object.fromEntries(objectsOf(asked, "Dimensions").map((each) => [wire_textOf(each, "Name") ?? "", wire_textOf(each, "Value") ?? ""]));
    const found = metrics.filter((metric) => metric.namespace === asked.Namespace &&
        metric.name === asked.MetricName &&
        Object.keys(metric.dimensions).length === Object.keys(dimensions).length &&
        Object.entries(dimensions).every(([name, value]) => metric.dimensions[name] === value));
    return { metrics: found, period: integerOf(stat, "Period") ?? 60 };
}
/**
 * `SEARCH('Namespace="…" MetricName="…" "value"', 'Maximum', 3600)`: designators and whole values in double quotes, all
 * of which must match. More of the grammar is refused.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
function searched(expression, metrics) {
    const [, terms, period] = /^SEARCH\('([^']{1,1024})', '(?:Minimum|Maximum|Average|Sum)', (\d{2,6})\)$/.exec(expression) ?? [];
    if (terms === undefined || !/^(\s*(Namespace=|MetricName=)?"[^"]+")+\s*$/.test(terms)) {
        throw cloudwatch_invalid(`Error in expression: ${expression}`);
    }
    const wanted = [...terms.matchAll(/(Namespace=|MetricName=)?"([^"]+)"/g)].map(([, designator, value = ""]) => ({
        designator,
        value,
    }));
    const matches = (metric) => wanted.every(({ designator, value }) => {
        if (designator === "Namespace=")
            return metric.namespace === value;
        if (designator === "MetricName=")
            return metric.name === value;
        return Object.values(metric.dimensions).includes(value);
    });
    return { metrics: metrics.filter(matches), period: Number(period) };
}
function timeOf(input, name) {
    const value = input[name];
    if (typeof value !== "number")
        throw cloudwatch_invalid(`The parameter ${name} is required.`);
    return value * 1000;
}
function cloudwatch_invalid(message) {
    return new service_error_ServiceError("InvalidParameterValueException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/config.js





const PAGE = 25;
/**
 * AWS Config 2014-11-12. Without an argument the recorder operations speak of the customer-managed recorder alone; of a
 * service-linked one only when it is named, one at a time
 * (https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html). A Region without
 * AWS Config is no error: the lists are empty. The words of the errors are moto's (moto/config/exceptions.py); where AWS
 * documents a condition only, its words for the condition.
 */
const config = {
    scope: "config",
    iam_prefix: "config",
    protocol: awsJson("StarlingDoveService", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeConfigurationRecorders: (context, input) => ({
            ConfigurationRecorders: recorders(context, input).map(({ recorder }) => recorder),
        }),
        DescribeConfigurationRecorderStatus: (context, input) => ({
            ConfigurationRecordersStatus: recorders(context, input).map(({ status }) => status),
        }),
        ListConfigurationRecorders: (context, input) => {
            let found = context.state.config_recorders.map(({ recorder }) => recorder);
            for (const filter of objectsOf(input, "Filters")) {
                if (filter.filterName !== "recordingScope") {
                    throw config_invalid(`Value '${String(filter.filterName)}' at 'filters.1.member.filterName' is not valid.`);
                }
                const scopes = listOf(filter, "filterValue");
                found = found.filter(({ recordingScope }) => scopes.includes(recordingScope));
            }
            // 0 stands for the default here.
            const asked = integerOf(input, "MaxResults") === 0 ? {} : input;
            const message = rangeMessage("maxResults");
            const page = pageOf(positions(found), {
                size: pageSize(asked, "MaxResults", { most: 20, usual: 20, bound: context.page_bound }, (...range) => config_invalid(message(...range))),
                token: wire_textOf(input, "NextToken"),
                listing: "ListConfigurationRecorders",
                refuse: () => config_invalid("The nextToken provided is invalid"),
            });
            return {
                ConfigurationRecorderSummaries: page.items.map(({ arn, name, servicePrincipal, recordingScope }) => ({
                    arn,
                    name,
                    servicePrincipal,
                    recordingScope,
                })),
                NextToken: page.next,
            };
        },
        DescribeDeliveryChannelStatus: ({ state }, input) => {
            const names = listOf(input, "DeliveryChannelNames");
            const unknown = names.find((name) => !state.delivery_channels.some((channel) => channel.name === name));
            if (unknown !== undefined) {
                throw new service_error_ServiceError("NoSuchDeliveryChannelException", `Cannot find delivery channel with specified name '${unknown}'.`);
            }
            return {
                DeliveryChannelsStatus: state.delivery_channels.filter(({ name }) => names.length === 0 || names.includes(name)),
            };
        },
        DescribeConfigRules: (context, input) => {
            const { config_rules } = context.state;
            const names = listOf(input, "ConfigRuleNames");
            if (names.length > PAGE) {
                throw config_invalid(`1 validation error detected: Value '[${names.join(", ")}]' at 'configRuleNames' failed to satisfy ` +
                    `constraint: Member must have length less than or equal to ${PAGE}`);
            }
            const unknown = names.find((name) => !config_rules.some(({ ConfigRuleName }) => ConfigRuleName === name));
            if (unknown !== undefined) {
                throw new service_error_ServiceError("NoSuchConfigRuleException", `The ConfigRule '${unknown}' provided in the request is invalid. Please check the configRule name`);
            }
            const mode = wire_textOf(objectOf(input, "Filters"), "EvaluationMode");
            const found = config_rules.filter(({ ConfigRuleName, EvaluationModes }) => (names.length === 0 || names.includes(ConfigRuleName)) &&
                (mode === undefined || EvaluationModes.some(({ Mode }) => Mode === mode)));
            const page = pageOf(positions(found), {
                size: Math.min(PAGE, context.page_bound ?? PAGE),
                token: wire_textOf(input, "NextToken"),
                listing: "DescribeConfigRules",
                refuse: () => new service_error_ServiceError("InvalidNextTokenException", "The nextToken provided is invalid"),
            });
            return { ConfigRules: page.items, NextToken: page.next };
        },
    },
};
function recorders({ state }, input) {
    const names = listOf(input, "ConfigurationRecorderNames");
    const arn = wire_textOf(input, "Arn");
    const principal = wire_textOf(input, "ServicePrincipal");
    const asked = [...names, arn, principal].filter((each) => each !== undefined);
    if (asked.length > 1)
        throw config_invalid("You have specified more than one configuration recorder.");
    const [one] = asked;
    if (one === undefined)
        return state.config_recorders.filter(({ recorder }) => recorder.servicePrincipal === undefined);
    if (principal !== undefined && !/^[\w-]+\.amazonaws\.com$/.test(principal)) {
        throw config_invalid("You have provided a service principal for service-linked configuration recorder that is not valid.");
    }
    const found = state.config_recorders.filter(({ recorder }) => {
        if (arn !== undefined)
            return recorder.arn === arn;
        return principal === undefined ? recorder.name === one : recorder.servicePrincipal === principal;
    });
    if (found.length === 0) {
        throw new service_error_ServiceError("NoSuchConfigurationRecorderException", `Cannot find configuration recorder with the specified name '${one}'.`);
    }
    return found;
}
function config_invalid(message) {
    return new service_error_ServiceError("ValidationException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/form.js
/** The fields of a query request: a form in the body (POST) or in the address (GET). */
function formOf({ method, url, headers, body }) {
    const type = headers["content-type"] ?? "";
    if (method === "GET")
        return Object.fromEntries(new URLSearchParams(url.split("?")[1] ?? ""));
    return type.startsWith("application/x-www-form-urlencoded") ? Object.fromEntries(new URLSearchParams(body)) : {};
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/xml.js
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};
function escapeXml(text) {
    return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
/** One element. An absent value is no element; a list is an element with one `list_item` child an entry. */
function xmlElement(name, value, list_item) {
    return value === undefined ? "" : `<${name}>${xmlContent(value, list_item)}</${name}>`;
}
function xmlContent(value, list_item) {
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((entry) => xmlElement(list_item, entry, list_item)).join("");
    if (value instanceof Map) {
        return [...value].map(([key, member]) => xmlElement("entry", { key, value: member }, list_item)).join("");
    }
    if (typeof value === "object") {
        return Object.entries(value)
            .map(([name, member]) => xmlElement(name, member, list_item))
            .join("");
    }
    return escapeXml(String(value));
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/ec2_query.js



const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** The EC2 query protocol: a form in; members directly under `<OperationResponse>`, lists as `<item>`. */
function ec2Query(version) {
    const headers = { "content-type": "text/xml;charset=UTF-8" };
    return {
        operationOf: (request) => {
            const form = formOf(request);
            return form.Version === version ? wire_textOf(form, "Action") : undefined;
        },
        inputOf: formOf,
        success: (operation, output, request_id) => ({
            status: 200,
            headers,
            body: `${DECLARATION}<${operation}Response xmlns="http://ec2.amazonaws.com/doc/${version}/">` +
                `<requestId>${request_id}</requestId>${xmlContent(output, "item")}</${operation}Response>`,
        }),
        failure: (error, request_id) => ({
            status: error.status,
            headers,
            body: `${DECLARATION}<Response><Errors><Error><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message>` +
                `</Error></Errors><RequestID>${request_id}</RequestID></Response>`,
        }),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/ec2.js






/** Amazon EC2 2016-11-15: the describe operations about networks. */
const ec2 = {
    scope: "ec2",
    iam_prefix: "ec2",
    protocol: ec2Query("2016-11-15"),
    refusals: {
        unsigned: () => new service_error_ServiceError("MissingParameter", "The request must contain the parameter AWSAccessKeyId"),
        wrongScope: () => authFailure(),
        unknownClient: () => authFailure(),
        expired: () => new service_error_ServiceError("RequestExpired", "Request has expired."),
        skewed: () => authFailure(),
        throttled: () => new service_error_ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503),
        denied: (action, caller) => new service_error_ServiceError("UnauthorizedOperation", `You are not authorized to perform this operation. ${deniedMessage(action, caller)}`, 403),
        unknownOperation: (operation) => new service_error_ServiceError("InvalidAction", `The action ${operation} is not valid for this web service.`),
    },
    operations: {
        DescribeRegions: ({ account }, input) => {
            const status = new Map([
                ...DEFAULT_REGIONS.map((name) => [name, "opt-in-not-required"]),
                ...OPT_IN_REGIONS.map((name) => [name, account.opted_in.includes(name) ? "opted-in" : "not-opted-in"]),
            ]);
            const asked = numberedOf(input, "RegionName");
            const unknown = asked.filter((name) => !status.has(name));
            if (unknown.length > 0) {
                throw new service_error_ServiceError("InvalidParameterValue", `Invalid region names provided: '${unknown.join(", ")}'`);
            }
            const regions = [...status]
                .filter(([name, opt_in]) => flagOf(input, "AllRegions") || asked.includes(name) || opt_in !== "not-opted-in")
                .filter(([name]) => asked.length === 0 || asked.includes(name))
                .map(([name, opt_in]) => ({
                optInStatus: opt_in,
                regionName: name,
                regionEndpoint: `ec2.${name}.amazonaws.com`,
            }));
            return { regionInfo: filtered(regions, input, REGION_FILTERS) };
        },
        DescribeVpcs: describe({
            listing: "vpcs",
            element: "vpcSet",
            id: "vpcId",
            id_field: "VpcId",
            not_found: (id) => ec2_notFound("InvalidVpcID.NotFound", `The vpc ID '${id}' does not exist`),
            most: 1000,
            filters: {
                "vpc-id": "vpcId",
                cidr: "cidrBlock",
                "owner-id": "ownerId",
                "is-default": "isDefault",
                state: "state",
                "cidr-block-association.cidr-block": "cidrBlockAssociationSet.cidrBlock",
            },
        }),
        DescribeSubnets: describe({
            listing: "subnets",
            element: "subnetSet",
            id: "subnetId",
            id_field: "SubnetId",
            not_found: (id) => ec2_notFound("InvalidSubnetID.NotFound", `The subnet ID '${id}' does not exist`),
            most: 1000,
            filters: {
                "subnet-id": "subnetId",
                "vpc-id": "vpcId",
                "availability-zone": "availabilityZone",
                availabilityZone: "availabilityZone",
                "availability-zone-id": "availabilityZoneId",
                "cidr-block": "cidrBlock",
                "owner-id": "ownerId",
                state: "state",
                "default-for-az": "defaultForAz",
                "map-public-ip-on-launch": "mapPublicIpOnLaunch",
                "ipv6-cidr-block-association.ipv6-cidr-block": "ipv6CidrBlockAssociationSet.ipv6CidrBlock",
            },
        }),
        DescribeRouteTables: describe({
            listing: "route_tables",
            element: "routeTableSet",
            id: "routeTableId",
            id_field: "RouteTableId",
            not_found: (id) => ec2_notFound("InvalidRouteTableID.NotFound", `The routeTable ID '${id}' does not exist`),
            most: 100,
            filters: {
                "route-table-id": "routeTableId",
                "vpc-id": "vpcId",
                "owner-id": "ownerId",
                "association.subnet-id": "associationSet.subnetId",
                "association.main": "associationSet.main",
                "association.gateway-id": "associationSet.gatewayId",
                "association.route-table-association-id": "associationSet.routeTableAssociationId",
                "route.gateway-id": "routeSet.gatewayId",
                "route.nat-gateway-id": "routeSet.natGatewayId",
                "route.destination-cidr-block": "routeSet.destinationCidrBlock",
                "route.destination-ipv6-cidr-block": "routeSet.destinationIpv6CidrBlock",
                "route.state": "routeSet.state",
            },
        }),
        DescribeSecurityGroups: describe({
            listing: "security_groups",
            element: "securityGroupInfo",
            id: "groupId",
            id_field: "GroupId",
            not_found: (id) => ec2_notFound("InvalidGroup.NotFound", `The security group '${id}' does not exist`),
            most: 1000,
            filters: {
                "group-id": "groupId",
                "group-name": "groupName",
                "vpc-id": "vpcId",
                "owner-id": "ownerId",
                description: "groupDescription",
                "ip-permission.cidr": "ipPermissions.ipRanges.cidrIp",
                "ip-permission.ipv6-cidr": "ipPermissions.ipv6Ranges.cidrIpv6",
                "ip-permission.group-id": "ipPermissions.groups.groupId",
                "egress.ip-permission.cidr": "ipPermissionsEgress.ipRanges.cidrIp",
            },
        }),
        DescribeNetworkAcls: describe({
            listing: "network_acls",
            element: "networkAclSet",
            id: "networkAclId",
            id_field: "NetworkAclId",
            not_found: (id) => ec2_notFound("InvalidNetworkAclID.NotFound", `The networkAcl ID '${id}' does not exist`),
            most: 1000,
            filters: {
                "network-acl-id": "networkAclId",
                "vpc-id": "vpcId",
                "owner-id": "ownerId",
                default: "default",
                "association.subnet-id": "associationSet.subnetId",
                "association.association-id": "associationSet.networkAclAssociationId",
                "entry.cidr": "entrySet.cidrBlock",
                "entry.rule-action": "entrySet.ruleAction",
            },
        }),
        DescribeNetworkInterfaces: describe({
            listing: "network_interfaces",
            element: "networkInterfaceSet",
            id: "networkInterfaceId",
            id_field: "NetworkInterfaceId",
            not_found: (id) => ec2_notFound("InvalidNetworkInterfaceID.NotFound", `The networkInterface ID '${id}' does not exist`),
            most: 1000,
            filters: {
                "network-interface-id": "networkInterfaceId",
                "group-id": "groupSet.groupId",
                "group-name": "groupSet.groupName",
                "subnet-id": "subnetId",
                "vpc-id": "vpcId",
                "owner-id": "ownerId",
                "requester-id": "requesterId",
                "requester-managed": "requesterManaged",
                "interface-type": "interfaceType",
                "private-ip-address": "privateIpAddress",
                "association.public-ip": "association.publicIp",
                "attachment.instance-id": "attachment.instanceId",
                "attachment.status": "attachment.status",
                "availability-zone": "availabilityZone",
                description: "description",
                status: "status",
            },
        }),
        DescribeFlowLogs: describe({
            listing: "flow_logs",
            element: "flowLogSet",
            id: "flowLogId",
            id_field: "FlowLogId",
            not_found: (id) => ec2_notFound("InvalidFlowLogId.NotFound", `The flow log ID '${id}' does not exist`),
            most: 1000,
            filters: {
                "flow-log-id": "flowLogId",
                "resource-id": "resourceId",
                "traffic-type": "trafficType",
                "log-group-name": "logGroupName",
                "log-destination-type": "logDestinationType",
                "deliver-log-status": "deliverLogsStatus",
            },
        }),
        DescribeVpcBlockPublicAccessOptions: ({ account, region, state }) => ({
            vpcBlockPublicAccessOptions: {
                awsAccountId: account.account,
                awsRegion: region,
                ...state.vpc_block_public_access,
            },
        }),
        GetManagedPrefixListEntries: (context, input) => {
            const id = wire_textOf(input, "PrefixListId") ?? "";
            const found = context.state.network.prefix_lists.find((list) => list.prefix_list_id === id);
            if (found === undefined) {
                throw ec2_notFound("InvalidPrefixListID.NotFound", `The prefix list ID '${id}' does not exist.`);
            }
            const page = pageOf(positions(found.entries), ec2_cut(context, input, PREFIX_LIST));
            return { entrySet: page.items, nextToken: page.next };
        },
    },
};
const PREFIX_LIST = { listing: "prefix_lists", most: 100 };
const REGION_FILTERS = {
    "region-name": "regionName",
    "opt-in-status": "optInStatus",
    endpoint: "regionEndpoint",
};
function describe(listing) {
    return (context, input) => {
        const all = context.state.network[listing.listing];
        const ids = numberedOf(input, listing.id_field);
        const missing = ids.find((id) => !all.some((resource) => resource[listing.id] === id));
        if (missing !== undefined)
            throw listing.not_found(missing);
        if (ids.length > 0 && input.MaxResults !== undefined) {
            throw new service_error_ServiceError("InvalidParameterCombination", `The parameter ${listing.id_field}s cannot be used with the parameter MaxResults`);
        }
        const chosen = all.filter((resource) => ids.length === 0 || ids.includes(String(resource[listing.id])));
        const page = pageOf(positions(filtered(chosen, input, listing.filters)), ec2_cut(context, input, listing));
        return { [listing.element]: page.items, nextToken: page.next };
    };
}
/** Values of one filter are alternatives, several filters must all match; `*` and `?` are wildcards. */
function filtered(resources, input, paths) {
    let found = resources;
    for (let number = 1;; number += 1) {
        const name = wire_textOf(input, `Filter.${number}.Name`);
        if (name === undefined)
            return found;
        const values = numberedOf(input, `Filter.${number}.Value`);
        if (values.length > 200) {
            const message = "The maximum number of filter values specified on a single call is 200";
            throw new service_error_ServiceError("FilterLimitExceeded", message);
        }
        const valuesOf = filterOf(name, paths);
        const patterns = values.map(wildcard);
        found = found.filter((resource) => valuesOf(resource).some((value) => patterns.some((pattern) => pattern.test(value))));
    }
}
function filterOf(name, paths) {
    const path = name === "tag-key" ? "tagSet.key" : paths[name];
    if (path !== undefined)
        return (resource) => valuesAt(resource, path.split("."));
    if (name.startsWith("tag:")) {
        const key = name.slice("tag:".length);
        return ({ tagSet }) => (Array.isArray(tagSet) ? tagSet : []).flatMap((tag) => valuesAt(tag, ["key"])[0] === key ? valuesAt(tag, ["value"]) : []);
    }
    throw new service_error_ServiceError("InvalidParameterValue", `The filter '${name}' is invalid`);
}
function valuesAt(value, path) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value.flatMap((entry) => valuesAt(entry, path));
    const [name, ...rest] = path;
    if (name === undefined)
        return [String(value)];
    return typeof value === "object" && !(value instanceof Date) ? valuesAt(value[name], rest) : [];
}
function wildcard(value) {
    const escaped = value.replace(/[.+^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}
function ec2_cut(context, input, { listing, most }) {
    return {
        // Without MaxResults EC2 sends everything at once.
        size: pageSize(input, "MaxResults", { least: 5, most, usual: Number.POSITIVE_INFINITY, bound: context.page_bound }, (asked) => new service_error_ServiceError("InvalidParameterValue", `Value ( ${asked} ) for parameter maxResults is invalid. Expecting a value between 5 and ${most}.`)),
        token: wire_textOf(input, "NextToken"),
        listing,
        refuse: () => new service_error_ServiceError("InvalidParameterValue", "Unable to parse pagination token"),
    };
}
function authFailure() {
    return new service_error_ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
}
function ec2_notFound(code, message) {
    return new service_error_ServiceError(code, message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/events.js





const NAME = "[\\.\\-_A-Za-z0-9]+";
/**
 * Amazon EventBridge 2015-10-07: rules and their targets. The words of the errors are those in
 * https://github.com/TerraConstructs/base/issues/88 (rule), https://github.com/triggermesh/triggermesh/issues/1306
 * (name) and moto/events/models.py (bus); the code of a bad token is the API reference's.
 */
const events = {
    scope: "events",
    iam_prefix: "events",
    protocol: awsJson("AWSEvents", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        ListRules: (context, input) => {
            const prefix = wire_textOf(input, "NamePrefix") ?? "";
            const rules = rulesOn(busOf(context, input), context)
                .map(({ rule }) => rule)
                .filter(({ Name }) => Name.startsWith(prefix))
                .sort((a, b) => (a.Name < b.Name ? -1 : 1));
            const page = pageOf(positions(rules), events_cut(context, input, "ListRules"));
            return { Rules: page.items, NextToken: page.next };
        },
        ListTargetsByRule: (context, input) => {
            const name = wire_textOf(input, "Rule") ?? "";
            if (!new RegExp(`^${NAME}$`).test(name)) {
                throw events_invalid(`1 validation error detected: Value '${name}' at 'rule' failed to satisfy constraint: Member must satisfy ` +
                    `regular expression pattern: ${NAME}`);
            }
            const bus = busOf(context, input);
            const found = rulesOn(bus, context).find(({ rule }) => rule.Name === name);
            if (found === undefined)
                throw events_notFound(`Rule ${name} does not exist on EventBus ${bus}.`);
            // A token of another rule's targets is none of this one's.
            const page = pageOf(positions(found.targets), events_cut(context, input, `ListTargetsByRule ${bus}/${name}`));
            return { Targets: page.items, NextToken: page.next };
        },
    },
};
/** The name of a bus of this account and Region, which may be given by its ARN; `default` where none is given. */
function busOf({ account, region, state }, input) {
    const asked = wire_textOf(input, "EventBusName") ?? "default";
    const own = `arn:aws:events:${region}:${account.account}:event-bus/`;
    const name = asked.startsWith(own) ? asked.slice(own.length) : asked;
    if (name !== "default" && !state.event_rules.some(({ rule }) => rule.EventBusName === name)) {
        throw events_notFound(`Event bus ${name} does not exist.`);
    }
    return name;
}
function rulesOn(bus, { state }) {
    return state.event_rules.filter(({ rule }) => rule.EventBusName === bus);
}
function events_cut(context, input, listing) {
    const limits = { most: 100, usual: 100, bound: context.page_bound };
    const message = rangeMessage("limit");
    return {
        size: pageSize(input, "Limit", limits, (...range) => events_invalid(message(...range))),
        token: wire_textOf(input, "NextToken"),
        listing,
        refuse: () => new service_error_ServiceError("InvalidToken", "The pagination token is not valid."),
    };
}
function events_invalid(message) {
    return new service_error_ServiceError("ValidationException", message);
}
function events_notFound(message) {
    return new service_error_ServiceError("ResourceNotFoundException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/guardduty.js





const OUT_OF_RANGE = "The request is rejected because an invalid or out-of-range value is specified as an input parameter.";
/** Amazon GuardDuty 2017-11-28. A Region where it is not enabled has no detector: the list is empty, and no error. */
const guardduty = {
    scope: "guardduty",
    iam_prefix: "guardduty",
    protocol: restJson({ ListDetectors: "GET /detector", GetDetector: "GET /detector/{DetectorId}" }, "epoch"),
    refusals: restRefusals(() => new service_error_ServiceError("TooManyRequestsException", "Too Many Requests", 429)),
    operations: {
        ListDetectors: (context, input) => {
            const ids = context.state.detectors.map(({ id }) => id);
            const page = pageOf(positions(ids), {
                size: pageSize(input, "maxResults", { most: 50, usual: 50, bound: context.page_bound }, () => rejected(OUT_OF_RANGE)),
                token: wire_textOf(input, "nextToken"),
                listing: "ListDetectors",
                refuse: () => rejected(OUT_OF_RANGE),
            });
            return { detectorIds: page.items, nextToken: page.next };
        },
        GetDetector: ({ state }, input) => {
            const id = wire_textOf(input, "DetectorId") ?? "";
            if (!/^[0-9a-f]{32}$/.test(id)) {
                throw rejected("The request is rejected because the parameter detectorId has an invalid value.");
            }
            const found = state.detectors.find((detector) => detector.id === id);
            if (found === undefined) {
                throw rejected("The request is rejected because the input detectorId is not owned by the current account.");
            }
            return found.detector;
        },
    },
};
/** The header and the body name the error differently (https://github.com/boto/boto3/issues/3890). */
function rejected(message) {
    return new service_error_ServiceError("BadRequestException", message, 400, "message", { __type: "InvalidInputException" });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/query.js



/** The AWS query protocol (STS and others): a form in, `<OperationResponse><OperationResult>` out. */
function awsQuery(version, namespace) {
    const headers = (request_id) => ({ "content-type": "text/xml", "x-amzn-requestid": request_id });
    return {
        operationOf: (request) => {
            const form = formOf(request);
            return form.Version === version ? wire_textOf(form, "Action") : undefined;
        },
        inputOf: formOf,
        success: (operation, output, request_id) => ({
            status: 200,
            headers: headers(request_id),
            body: `<${operation}Response xmlns="${namespace}">${xmlElement(`${operation}Result`, output, "member")}` +
                `<ResponseMetadata><RequestId>${request_id}</RequestId></ResponseMetadata></${operation}Response>`,
        }),
        failure: (error, request_id) => ({
            status: error.status,
            headers: headers(request_id),
            body: `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${error.code}</Code>` +
                `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${request_id}</RequestId></ErrorResponse>`,
        }),
    };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/iam.js





/** AWS Identity and Access Management 2010-05-08, as far as it tells an account's own policies. */
const iam = {
    scope: "iam",
    iam_prefix: "iam",
    protocol: awsQuery("2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/"),
    refusals: {
        unsigned: () => new service_error_ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        wrongScope: (scope) => new service_error_ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
        unknownClient: () => new service_error_ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
        expired: () => new service_error_ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
        skewed: () => new service_error_ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
        throttled: () => new service_error_ServiceError("Throttling", "Rate exceeded"),
        denied: (action, caller) => new service_error_ServiceError("AccessDenied", deniedMessage(action, caller), 403),
        unknownOperation: (operation) => new service_error_ServiceError("InvalidAction", `Could not find operation ${operation} for version 2010-05-08`),
    },
    operations: {
        GetAccountAuthorizationDetails: ({ account, page_bound }, input) => {
            const policies = account.iam_policies ?? [];
            const page = pageOf(positions(policies), {
                size: pageSize(input, "MaxItems", { most: 1000, usual: 100, bound: page_bound }, () => iam_invalid("MaxItems")),
                token: wire_textOf(input, "Marker"),
                listing: "GetAccountAuthorizationDetails",
                refuse: () => iam_invalid("Marker"),
            });
            const of = (kind) => page.items.filter((policy) => policy.kind === kind);
            const inline = (kind) => of(kind.toLowerCase()).map(({ name, holder = "", document }) => ({
                Path: "/",
                [`${kind}Name`]: holder,
                [`${kind}PolicyList`]: [{ PolicyName: name, PolicyDocument: encoded(document) }],
            }));
            return {
                IsTruncated: page.next !== undefined,
                Marker: page.next,
                UserDetailList: inline("User"),
                GroupDetailList: inline("Group"),
                RoleDetailList: inline("Role"),
                Policies: of("managed").map(({ name, document, attachments = 1, as_boundary = 0 }) => ({
                    PolicyName: name,
                    Arn: `arn:aws:iam::${account.account}:policy/${name}`,
                    Path: "/",
                    DefaultVersionId: "v2",
                    AttachmentCount: attachments,
                    PermissionsBoundaryUsageCount: as_boundary,
                    IsAttachable: true,
                    PolicyVersionList: [
                        { Document: encoded({ Version: "2012-10-17", Statement: [] }), VersionId: "v1", IsDefaultVersion: false },
                        { Document: encoded(document), VersionId: "v2", IsDefaultVersion: true },
                    ],
                })),
            };
        },
    },
};
function encoded(document) {
    return encodeURIComponent(JSON.stringify(document));
}
function iam_invalid(member) {
    return new service_error_ServiceError("ValidationError", `The specified value for ${member} is invalid.`);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/inspector.js





const COVERAGE_FILTERS = {
    accountId: ({ accountId }) => [accountId],
    resourceId: ({ resourceId }) => [resourceId],
    resourceType: ({ resourceType }) => [resourceType],
    scanMode: ({ scanMode }) => [scanMode],
    scanStatusCode: ({ scanStatus }) => [memberOf(scanStatus, "statusCode")],
    scanStatusReason: ({ scanStatus }) => [memberOf(scanStatus, "reason")],
    scanType: ({ scanType }) => [scanType],
};
const FINDING_FILTERS = {
    awsAccountId: ({ awsAccountId }) => [awsAccountId],
    findingArn: ({ findingArn }) => [findingArn],
    findingStatus: ({ status }) => [status],
    findingType: ({ type }) => [type],
    fixAvailable: ({ fixAvailable }) => [fixAvailable],
    resourceId: ({ resources }) => entriesOf(resources, "id"),
    resourceType: ({ resources }) => entriesOf(resources, "type"),
    severity: ({ severity }) => [severity],
    title: ({ title }) => [title],
};
/**
 * Amazon Inspector 2020-06-08. Where it is off the status says so and the listings are empty, without an error
 * (https://github.com/turbot/steampipe-mod-aws-compliance/issues/857). Though the model requires `errorCode` and
 * `errorMessage` of every state, AWS and moto leave them out where nothing is wrong.
 */
const inspector_inspector = {
    scope: "inspector2",
    iam_prefix: "inspector2",
    protocol: restJson({
        BatchGetAccountStatus: "POST /status/batch/get",
        ListCoverage: "POST /coverage/list",
        ListFindings: "POST /findings/list",
    }, "epoch"),
    refusals: restRefusals(() => new service_error_ServiceError("ThrottlingException", "Rate exceeded", 429)),
    operations: {
        BatchGetAccountStatus: ({ account, state }, input) => {
            const asked = listOf(input, "accountIds");
            if (asked.length > 100)
                throw inspector_invalid("accountIds", "must have at most 100 entries");
            for (const id of asked)
                if (!/^\d{12}$/.test(id))
                    throw inspector_invalid("accountIds", `'${id}' is no account id`);
            const accounts = asked.length === 0 ? [account.account] : asked;
            return {
                accounts: accounts
                    .filter((id) => id === account.account)
                    .map((id) => ({
                    accountId: id,
                    state: state.inspector.state,
                    resourceState: state.inspector.resource_state,
                })),
                // https://github.com/hashicorp/terraform-provider-aws/issues/27646
                failedAccounts: accounts
                    .filter((id) => id !== account.account)
                    .map((id) => ({
                    accountId: id,
                    errorCode: "ACCESS_DENIED",
                    errorMessage: "Invoking account does not have access to this account",
                })),
            };
        },
        ListCoverage: (context, input) => {
            const found = inspector_matching(context.state.inspector.coverage, input, COVERAGE_FILTERS);
            const page = pageOf(positions(found), inspector_cut(context, input, "ListCoverage", 200));
            return { coveredResources: page.items, nextToken: page.next };
        },
        ListFindings: (context, input) => {
            const found = inspector_matching(context.state.inspector.findings, input, FINDING_FILTERS);
            // A page may be asked to hold 100, but the model's list ends at 25.
            const page = pageOf(positions(found), inspector_cut({ ...context, page_bound: Math.min(context.page_bound ?? 25, 25) }, input, "ListFindings", 100));
            return { findings: page.items, nextToken: page.next };
        },
    },
};
/** Several criteria of one filter are alternatives, but for NOT_EQUALS, which must all hold; all filters must match. */
function inspector_matching(entries, input, filters) {
    const criteria = objectOf(input, "filterCriteria");
    let found = entries;
    for (const name of Object.keys(criteria)) {
        const valuesOf = filters[name];
        if (valuesOf === undefined)
            throw inspector_invalid("filterCriteria", `has the filter ${name}, which the simulator does not know`);
        const wanted = objectsOf(criteria, name).map((criterion) => ({
            comparison: wire_textOf(criterion, "comparison") ?? "",
            value: wire_textOf(criterion, "value") ?? "",
        }));
        if (wanted.length === 0 || wanted.length > 10)
            throw inspector_invalid(name, "must have between 1 and 10 entries");
        const positive = wanted.filter(({ comparison }) => comparison !== "NOT_EQUALS");
        const negative = wanted.filter(({ comparison }) => comparison === "NOT_EQUALS");
        found = found.filter((entry) => {
            const values = valuesOf(entry).map(String);
            return ((positive.length === 0 ||
                positive.some(({ comparison, value }) => values.some((has) => compares(has, comparison, value)))) &&
                negative.every(({ value }) => !values.includes(value)));
        });
    }
    return found;
}
function compares(has, comparison, value) {
    if (comparison === "EQUALS")
        return has === value;
    if (comparison === "PREFIX")
        return has.startsWith(value);
    throw inspector_invalid("comparison", `'${comparison}' is not one of EQUALS, PREFIX, NOT_EQUALS`);
}
function memberOf(value, name) {
    return wire_textOf(objectOf({ value }, "value"), name);
}
function entriesOf(value, name) {
    return objectsOf({ value }, "value").map((entry) => wire_textOf(entry, name));
}
function inspector_cut(context, input, listing, most) {
    return {
        size: pageSize(input, "maxResults", { most, usual: most, bound: context.page_bound }, (_asked, least) => inspector_invalid("maxResults", `must be between ${least} and ${most}`)),
        token: wire_textOf(input, "nextToken"),
        listing,
        refuse: () => inspector_invalid("nextToken", "is invalid"),
    };
}
function inspector_invalid(name, message) {
    return new service_error_ServiceError("ValidationException", `${name} ${message}`, 400, "message", {
        reason: "FIELD_VALIDATION_FAILED",
        fields: [{ name, message }],
    });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/kms.js





/** AWS Key Management Service 2014-11-01. Page limits and defaults are those of its API reference. */
const kms = {
    scope: "kms",
    iam_prefix: "kms",
    protocol: awsJson("TrentService", "1.1"),
    refusals: jsonRefusals("You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls."),
    operations: {
        ListKeys: (context, input) => {
            const { keys } = context.state;
            const ids = { size: keys.size, at: (index) => keys.idAt(index) };
            const page = pageOf(ids, kms_cut(context, input, "ListKeys", { most: 1000, usual: 100 }));
            return {
                Keys: page.items.map((key_id) => ({ KeyId: key_id, KeyArn: arnOf(context, `key/${key_id}`) })),
                ...ending(page.next),
            };
        },
        ListAliases,
        DescribeKey: (context, input) => ({ KeyMetadata: keyNamed(context, input, "with_alias").metadata }),
        GetKeyPolicy: (context, input) => {
            const key = keyNamed(context, input);
            const name = wire_textOf(input, "PolicyName") ?? "default";
            const shared = context.state.shared_keys.get(key.metadata.KeyId);
            if (name === "AWS_RAM" && shared !== undefined)
                return { Policy: shared.policy, PolicyName: name };
            if (name !== "default")
                throw kms_notFound("No such policy exists");
            return { Policy: key.policy, PolicyName: "default" };
        },
        GetKeyRotationStatus: (context, input) => rotationStatus(keyNamed(context, input)),
        ListKeyRotations: (context, input) => {
            const key = keyNamed(context, input);
            const rotations = rotationsOf(key, wire_textOf(input, "IncludeKeyMaterial") === "ALL_KEY_MATERIAL");
            const page = pageOf(positions(rotations), kms_cut(context, input, "ListKeyRotations", { most: 1000, usual: 100 }));
            return { Rotations: page.items, ...ending(page.next) };
        },
        GetKeyLastUsage: (context, input) => {
            const { metadata, last_usage, tracking_start } = keyNamed(context, input);
            return {
                KeyId: metadata.Arn,
                KeyLastUsage: last_usage,
                TrackingStartDate: tracking_start,
                KeyCreationDate: metadata.CreationDate,
            };
        },
        ListGrants: (context, input) => {
            const key = keyNamed(context, input);
            const grant_id = wire_textOf(input, "GrantId");
            const grantee = wire_textOf(input, "GranteePrincipal");
            const grants = key.grants.filter((grant) => (grant_id === undefined || grant.GrantId === grant_id) &&
                (grantee === undefined || grant.GranteePrincipal === grantee));
            const page = pageOf(positions(grants), kms_cut(context, input, "ListGrants", { most: 100, usual: 50 }));
            return { Grants: page.items, ...ending(page.next) };
        },
        ListResourceTags: (context, input) => {
            const { tags } = keyNamed(context, input);
            const page = pageOf(positions(tags), kms_cut(context, input, "ListResourceTags", { most: 50, usual: 50 }));
            return { Tags: page.items, ...ending(page.next) };
        },
        DescribeCustomKeyStores: (context, input) => {
            const id = wire_textOf(input, "CustomKeyStoreId");
            const name = wire_textOf(input, "CustomKeyStoreName");
            if (id !== undefined && name !== undefined) {
                throw new service_error_ServiceError("ValidationException", "Only one of CustomKeyStoreId and CustomKeyStoreName may be specified.");
            }
            const stores = context.state.key_stores.filter((store) => (id === undefined || store.CustomKeyStoreId === id) &&
                (name === undefined || store.CustomKeyStoreName === name));
            if (stores.length === 0 && (id !== undefined || name !== undefined)) {
                throw new service_error_ServiceError("CustomKeyStoreNotFoundException", `Could not find a custom key store ${id ?? name}.`);
            }
            const page = pageOf(positions(stores), kms_cut(context, input, "DescribeCustomKeyStores", { most: 1000, usual: 100 }));
            return { CustomKeyStores: page.items, ...ending(page.next) };
        },
    },
};
/** One pass over all keys: their aliases in the keys' order, then the reserved ones. The marker is a place in that pass. */
function ListAliases(context, input) {
    const { keys, reserved_aliases } = context.state;
    const of_key = wire_textOf(input, "KeyId");
    if (of_key !== undefined) {
        const key = keyNamed(context, input);
        const page = pageOf(positions(key.aliases), kms_cut(context, input, "ListAliasesOfKey", { most: 100, usual: 50 }));
        return { Aliases: page.items.map((name) => aliasOf(context, name, key)), ...ending(page.next) };
    }
    const { size, token, refuse } = kms_cut(context, input, "ListAliases", { most: 100, usual: 50 });
    // A key with more aliases than STRIDE would repeat some; KMS allows 50 a key.
    const STRIDE = 64;
    let place = token === undefined ? 0 : positionIn(token, { listing: "ListAliases", refuse });
    const aliases = [];
    for (let index = Math.floor(place / STRIDE); index <= keys.size; index += 1) {
        const key = index < keys.size ? keys.at(index) : undefined;
        const names = key === undefined ? reserved_aliases : key.aliases;
        for (let offset = index === Math.floor(place / STRIDE) ? place % STRIDE : 0; offset < names.length; offset += 1) {
            if (aliases.length === size) {
                place = index * STRIDE + offset;
                return { Aliases: aliases, ...ending(tokenFor("ListAliases", place)) };
            }
            const name = names[offset];
            if (name !== undefined)
                aliases.push(aliasOf(context, name, key));
        }
    }
    return { Aliases: aliases, ...ending(undefined) };
}
function aliasOf(context, name, key) {
    return {
        AliasName: name,
        AliasArn: arnOf(context, name),
        ...(key && {
            TargetKeyId: key.metadata.KeyId,
            CreationDate: key.metadata.CreationDate,
            LastUpdatedDate: key.metadata.CreationDate,
        }),
    };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html and the key state table of the guide. */
function rotationStatus({ metadata, rotation }) {
    const { Arn, KeyId, KeyManager, KeySpec, KeyState, Origin } = metadata;
    if (KeyManager === "AWS")
        return { KeyRotationEnabled: true, KeyId, RotationPeriodInDays: 365 };
    if (KeySpec !== "SYMMETRIC_DEFAULT")
        throw unsupported(`${Arn} key spec is ${KeySpec} which is not valid for this operation.`);
    if (Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE" || KeyState === "PendingImport") {
        throw unsupported(`${Arn} origin is ${Origin} which is not valid for this operation.`);
    }
    const deleting = KeyState === "PendingDeletion" || KeyState === "PendingReplicaDeletion";
    if (rotation === undefined || deleting)
        return { KeyRotationEnabled: false, KeyId };
    return {
        KeyRotationEnabled: true,
        KeyId,
        RotationPeriodInDays: rotation.period_in_days,
        NextRotationDate: rotation.next_at,
    };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html */
function rotationsOf({ metadata, materials }, all_material) {
    const { Arn, KeySpec, KeyState, Origin } = metadata;
    if (KeySpec !== "SYMMETRIC_DEFAULT")
        throw unsupported(`${Arn} key spec is ${KeySpec} which is not valid for this operation.`);
    // KMS lists which material of a key is missing, which puts the key into the state PendingImport (the guide's page
    // list-rotations). What it says of a key that never had any is not documented: refused here.
    const has_none = KeyState === "PendingImport" && materials.length === 0;
    if (Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE" || has_none) {
        throw unsupported(`${Arn} origin is ${Origin} which is not valid for this operation.`);
    }
    return materials.filter(({ RotationDate }) => all_material || RotationDate !== undefined);
}
/** The key that `KeyId` names: an id or ARN, and for DescribeKey also an alias name or alias ARN. */
function keyNamed(context, input, aliases) {
    const named = wire_textOf(input, "KeyId");
    if (named === undefined) {
        throw validation("1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null");
    }
    let resource = named;
    if (named.startsWith("arn:")) {
        const [, , service, region, account, ...rest] = named.split(":");
        if (service !== "kms" || region !== context.region)
            throw new service_error_ServiceError("InvalidArnException", `Invalid arn ${region ?? ""}`);
        if (account !== context.account.account) {
            const message = `User: ${context.caller.arn} is not authorized to access ${named}`;
            throw new service_error_ServiceError("AccessDeniedException", message, 400, "Message");
        }
        resource = rest.join(":").replace(/^key\//, "");
    }
    if (resource.startsWith("alias/")) {
        const key = aliases === "with_alias" ? keyByAlias(context, resource) : undefined;
        if (key === undefined) {
            throw kms_notFound(aliases === "with_alias" ? `Alias ${arnOf(context, resource)} is not found.` : `Invalid keyId '${named}'`);
        }
        return key;
    }
    if (!/^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(resource))
        throw kms_notFound(`Invalid keyId '${named}'`);
    const key = context.state.keys.find(resource);
    if (key === undefined)
        throw kms_notFound(`Key '${arnOf(context, `key/${resource}`)}' does not exist`);
    return key;
}
function keyByAlias({ state }, alias) {
    for (let index = 0; index < state.keys.size; index += 1) {
        const key = state.keys.at(index);
        if (key.aliases.includes(alias))
            return key;
    }
    return undefined;
}
function arnOf({ region, account }, resource) {
    return `arn:aws:kms:${region}:${account.account}:${resource}`;
}
function kms_cut(context, input, listing, limits) {
    return {
        size: pageSize(input, "Limit", { ...limits, bound: context.page_bound }, (asked, least, most) => validation(`1 validation error detected: Value '${asked}' at 'limit' failed to satisfy constraint: ` +
            (asked < least
                ? `Member must have value greater than or equal to ${least}`
                : `Member must have value less than or equal to ${most}`))),
        token: wire_textOf(input, "Marker"),
        listing,
        refuse: () => new service_error_ServiceError("InvalidMarkerException", "The marker is not valid."),
    };
}
function ending(next) {
    return next === undefined ? { Truncated: false } : { NextMarker: next, Truncated: true };
}
function kms_notFound(message) {
    return new service_error_ServiceError("NotFoundException", message);
}
function unsupported(message) {
    return new service_error_ServiceError("UnsupportedOperationException", message);
}
function validation(message) {
    return new service_error_ServiceError("ValidationException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/logs.js





/**
 * Amazon CloudWatch Logs 2014-03-28: the listings of log groups, of their streams and of metric filters. The words of the errors are those
 * in https://github.com/turbot/steampipe-plugin-aws/issues/1419 (log group) and /issues/2215 (half a metric).
 */
const logs = {
    scope: "logs",
    iam_prefix: "logs",
    protocol: awsJson("Logs_20140328", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeLogGroups: (context, input) => {
            const prefix = wire_textOf(input, "logGroupNamePrefix") ?? "";
            const groups = context.state.log_groups
                .filter(({ logGroupName }) => logGroupName.startsWith(prefix))
                .sort((a, b) => (a.logGroupName < b.logGroupName ? -1 : 1));
            const page = pageOf(positions(groups), logs_cut(context, input, "DescribeLogGroups"));
            return { logGroups: page.items, nextToken: page.next };
        },
        DescribeLogStreams: (context, input) => {
            const { log_groups, log_streams } = context.state;
            const group = wire_textOf(input, "logGroupName");
            if (!log_groups.some(({ logGroupName }) => logGroupName === group)) {
                throw new service_error_ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
            }
            const prefix = wire_textOf(input, "logStreamNamePrefix") ?? "";
            const streams = log_streams
                .filter(({ logGroupName, stream }) => logGroupName === group && stream.logStreamName.startsWith(prefix))
                .map(({ stream }) => stream)
                .sort((a, b) => (a.logStreamName < b.logStreamName ? -1 : 1));
            const page = pageOf(positions(streams), logs_cut(context, input, "DescribeLogStreams"));
            return { logStreams: page.items, nextToken: page.next };
        },
        GetLogEvents: (context, input) => {
            const group = wire_textOf(input, "logGroupName");
            const name = wire_textOf(input, "logStreamName");
            const { log_groups, log_streams, log_events = [] } = context.state;
            if (!log_groups.some(({ logGroupName }) => logGroupName === group)) {
                throw new service_error_ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
            }
            if (!log_streams.some((each) => each.logGroupName === group && each.stream.logStreamName === name)) {
                throw new service_error_ServiceError("ResourceNotFoundException", "The specified log stream does not exist.");
            }
            const own = log_events.find((each) => each.logGroupName === group && each.logStreamName === name);
            return eventsFrom(own, input);
        },
        DescribeMetricFilters: (context, input) => {
            const { log_groups, metric_filters } = context.state;
            const group = wire_textOf(input, "logGroupName");
            if (group !== undefined && !log_groups.some(({ logGroupName }) => logGroupName === group)) {
                throw new service_error_ServiceError("ResourceNotFoundException", "The specified log group does not exist.");
            }
            const metric = wire_textOf(input, "metricName");
            const namespace = wire_textOf(input, "metricNamespace");
            if ((metric === undefined) !== (namespace === undefined)) {
                throw logs_invalid("Describe Metric Filters request must contain both MetricName and MetricNamespace");
            }
            // The prefix counts only beside a log group.
            const prefix = group === undefined ? "" : (wire_textOf(input, "filterNamePrefix") ?? "");
            const filters = metric_filters
                .filter(({ logGroupName, filterName }) => (group ?? logGroupName) === logGroupName && filterName.startsWith(prefix))
                .filter(({ metricTransformations }) => metric === undefined ||
                metricTransformations.some((to) => to.metricName === metric && to.metricNamespace === namespace))
                .sort((a, b) => (a.filterName < b.filterName ? -1 : 1));
            const page = pageOf(positions(filters), logs_cut(context, input, "DescribeMetricFilters"));
            return { metricFilters: page.items, nextToken: page.next };
        },
    },
};
/** A page of GetLogEvents with `startFromHead`: up to 10,000 events and a megabyte, and the same token at the end. */
function eventsFrom(all, input) {
    const [start, end] = [integerOf(input, "startTime") ?? 0, integerOf(input, "endTime") ?? Number.POSITIVE_INFINITY];
    const token = wire_textOf(input, "nextToken");
    if (token !== undefined && !/^f\/\d{1,9}$/.test(token))
        throw logs_invalid("The specified nextToken is invalid.");
    let index = token === undefined ? 0 : Number(token.slice(2));
    let bytes = 0;
    const events = [];
    for (; index < (all?.size ?? 0) && events.length < 10_000; index += 1) {
        const event = all?.at(index);
        if (event === undefined || event.timestamp < start || event.timestamp >= end)
            continue;
        // As PutLogEvents counts.
        bytes += event.message.length + 26;
        if (bytes > 1_048_576)
            break;
        events.push({ ...event, ingestionTime: event.timestamp + 2_000 });
    }
    return { events, nextForwardToken: `f/${index}`, nextBackwardToken: `b/${index}` };
}
function logs_cut(context, input, listing) {
    const limits = { most: 50, usual: 50, bound: context.page_bound };
    const message = rangeMessage("limit");
    return {
        size: pageSize(input, "limit", limits, (...range) => logs_invalid(message(...range))),
        token: wire_textOf(input, "nextToken"),
        listing,
        refuse: () => logs_invalid("The specified nextToken is invalid."),
    };
}
function logs_invalid(message) {
    return new service_error_ServiceError("InvalidParameterException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/organizations.js





/** AWS Organizations 2016-11-28, as its management account sees it. */
const organizations = {
    scope: "organizations",
    iam_prefix: "organizations",
    protocol: awsJson("AWSOrganizationsV20161128", "1.1"),
    refusals: jsonRefusals("You have exceeded the maximum number of requests."),
    operations: {
        ListAccounts: ({ account, page_bound }, input) => {
            if (account.members === undefined) {
                throw new service_error_ServiceError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
            }
            const page = pageOf(positions(account.members.map((member) => member.account)), {
                size: pageSize(input, "MaxResults", { most: 20, usual: 20, bound: page_bound }, () => organizations_invalid("MaxResults")),
                token: wire_textOf(input, "NextToken"),
                listing: "ListAccounts",
                refuse: () => organizations_invalid("NextToken"),
            });
            const states = new Map(account.members.map((member) => [member.account, member.state]));
            return {
                Accounts: page.items.map((id) => ({
                    Id: id,
                    Arn: `arn:aws:organizations::${account.account}:account/o-example1234/${id}`,
                    Name: `account-${id}`,
                    Status: states.get(id),
                    State: states.get(id),
                })),
                NextToken: page.next,
            };
        },
    },
};
function organizations_invalid(member) {
    return new service_error_ServiceError("InvalidInputException", `You provided an invalid value for ${member}.`);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/ram.js





/** AWS Resource Access Manager 2018-01-04, as far as it lists the KMS keys that an account shares. */
const ram = {
    scope: "ram",
    iam_prefix: "ram",
    protocol: restJson({ ListResources: "POST /listresources" }, "epoch"),
    refusals: restRefusals(() => new service_error_ServiceError("ThrottlingException", "Rate exceeded", 429)),
    operations: {
        ListResources: ({ account, region, state, page_bound }, input) => {
            const type = wire_textOf(input, "resourceType") ?? "kms:Key";
            const own = wire_textOf(input, "resourceOwner") === "SELF" && type === "kms:Key";
            const shared = own ? [...state.shared_keys] : [];
            const page = pageOf(positions(shared), {
                size: pageSize(input, "maxResults", { most: 500, usual: 100, bound: page_bound }, () => ram_invalid("maxResults")),
                token: wire_textOf(input, "nextToken"),
                listing: "ListResources",
                refuse: () => ram_invalid("nextToken"),
            });
            return {
                resources: page.items.map(([id, { share }]) => ({
                    arn: `arn:aws:kms:${region}:${account.account}:key/${id}`,
                    type: "kms:Key",
                    resourceShareArn: `arn:aws:ram:${region}:${account.account}:resource-share/${share}`,
                    status: "AVAILABLE",
                    resourceRegionScope: "REGIONAL",
                })),
                nextToken: page.next,
            };
        },
    },
};
function ram_invalid(member) {
    return new service_error_ServiceError("InvalidParameterException", `The parameter ${member} is not valid.`);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/security_hub_filter.js


/** Filters of text, and the path of members that they look at; a path goes through every entry of a list. */
const TEXTS = {
    AwsAccountId: "AwsAccountId",
    CompanyName: "CompanyName",
    ComplianceAssociatedStandardsId: "Compliance.AssociatedStandards.StandardsId",
    ComplianceSecurityControlId: "Compliance.SecurityControlId",
    ComplianceStatus: "Compliance.Status",
    Description: "Description",
    FindingProviderFieldsSeverityLabel: "FindingProviderFields.Severity.Label",
    FindingProviderFieldsTypes: "FindingProviderFields.Types",
    GeneratorId: "GeneratorId",
    Id: "Id",
    ProductArn: "ProductArn",
    ProductName: "ProductName",
    RecommendationText: "Remediation.Recommendation.Text",
    RecordState: "RecordState",
    Region: "Region",
    ResourceId: "Resources.Id",
    ResourcePartition: "Resources.Partition",
    ResourceRegion: "Resources.Region",
    ResourceType: "Resources.Type",
    SeverityLabel: "Severity.Label",
    SourceUrl: "SourceUrl",
    Title: "Title",
    Type: "Types",
    VerificationState: "VerificationState",
    WorkflowState: "WorkflowState",
    WorkflowStatus: "Workflow.Status",
};
const TIMES = ["CreatedAt", "FirstObservedAt", "LastObservedAt", "UpdatedAt"];
const MAPS = ["ProductFields", "UserDefinedFields"];
const security_hub_filter_DAY_MS = 86_400_000;
/** The findings that all filters of GetFindings let through. */
function matchingFindings(findings, input) {
    const filters = objectOf(input, "Filters");
    let found = findings;
    for (const name of Object.keys(filters)) {
        const criteria = objectsOf(filters, name);
        if (criteria.length === 0 || criteria.length > 20) {
            throw security_hub_filter_invalid(`Invalid parameter 'Filters'. ${name} must have between 1 and 20 entries`);
        }
        found = found.filter((finding) => isLetThrough(finding, name, criteria));
    }
    return found;
}
/** Sorted by the paths of members in `SortCriteria`, as text; in the order of arrival without one. */
function sortedFindings(findings, criteria) {
    return [...findings].sort((a, b) => {
        for (const criterion of criteria) {
            const path = wire_textOf(criterion, "Field") ?? "";
            const [left = ""] = textsAt(a, path.split("."));
            const [right = ""] = textsAt(b, path.split("."));
            const direction = wire_textOf(criterion, "SortOrder") === "desc" ? -1 : 1;
            if (left !== right)
                return left < right ? -direction : direction;
        }
        return 0;
    });
}
function isLetThrough(finding, name, criteria) {
    const path = TEXTS[name];
    if (path !== undefined)
        return textMatches(textsAt(finding, path.split(".")), criteria);
    if (TIMES.includes(name))
        return criteria.some((criterion) => isWithin(Date.parse(String(finding[name])), criterion));
    if (MAPS.includes(name)) {
        const map = objectOf(finding, name);
        return criteria.every((criterion) => {
            const value = wire_textOf(map, wire_textOf(criterion, "Key") ?? "");
            return textMatches(value === undefined ? [] : [value], [criterion]);
        });
    }
    throw security_hub_filter_invalid(`Invalid parameter 'Filters'. The simulator does not know ${name}`);
}
/**
 * Criteria that ask for something are alternatives; those that rule something out must all hold.
 * https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_StringFilter.html
 */
function textMatches(values, criteria) {
    const asked = criteria.map((criterion) => ({
        comparison: wire_textOf(criterion, "Comparison") ?? "EQUALS",
        wanted: wire_textOf(criterion, "Value") ?? "",
    }));
    const positive = asked.filter(({ comparison }) => !comparison.includes("NOT_"));
    const negative = asked.filter(({ comparison }) => comparison.includes("NOT_"));
    return ((positive.length === 0 || positive.some((one) => values.some((value) => security_hub_filter_compares(value, one)))) &&
        negative.every(({ comparison, wanted }) => values.every((value) => !security_hub_filter_compares(value, { comparison: comparison.replace("NOT_", ""), wanted }))));
}
function security_hub_filter_compares(value, { comparison, wanted }) {
    switch (comparison) {
        case "EQUALS":
            return value === wanted;
        case "PREFIX":
        // What is left of PREFIX_NOT_EQUALS.
        case "PREFIX_EQUALS":
            return value.startsWith(wanted);
        case "CONTAINS":
            return value.includes(wanted);
        case "CONTAINS_WORD":
            return value.split(/[^\p{L}\p{N}]+/u).includes(wanted);
        default:
            throw security_hub_filter_invalid(`Invalid parameter 'Filters'. ${comparison} is not a comparison`);
    }
}
function isWithin(time, criterion) {
    const days = objectOf(criterion, "DateRange").Value;
    if (typeof days === "number")
        return time >= Date.now() - days * security_hub_filter_DAY_MS;
    const start = wire_textOf(criterion, "Start");
    const end = wire_textOf(criterion, "End");
    return (start === undefined || time >= Date.parse(start)) && (end === undefined || time <= Date.parse(end));
}
function textsAt(value, path) {
    if (Array.isArray(value))
        return value.flatMap((entry) => textsAt(entry, path));
    const [name, ...rest] = path;
    if (name === undefined)
        return typeof value === "string" ? [value] : [];
    return textsAt(objectOf({ value }, "value")[name], rest);
}
function security_hub_filter_invalid(message) {
    return new service_error_ServiceError("InvalidInputException", message, 400, "Message", { Code: "InvalidInputException" });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/security_hub.js






/**
 * AWS Security Hub 2018-10-26. Where the account is not subscribed every operation ends with InvalidAccessException
 * (https://github.com/joshlarsen/aws-recon/issues/65); the Security Hub of 2025 is another one, with its own answer.
 */
const security_hub_securityHub = {
    scope: "securityhub",
    iam_prefix: "securityhub",
    protocol: restJson({
        DescribeHub: "GET /accounts",
        DescribeSecurityHubV2: "GET /hubv2",
        GetEnabledStandards: "POST /standards/get",
        BatchGetSecurityControls: "POST /securityControls/batchGet",
        ListStandardsControlAssociations: "GET /associations",
        GetFindings: "POST /findings",
        BatchImportFindings: "POST /findings/import",
    }, "iso8601"),
    refusals: restRefusals(() => new service_error_ServiceError("TooManyRequestsException", "Too Many Requests", 429, "Message")),
    operations: {
        DescribeHub: (context, input) => {
            const { hub } = hubOf(context);
            const arn = wire_textOf(input, "HubArn");
            if (arn !== undefined && arn !== hub.HubArn) {
                throw security_hub_refused("ResourceNotFoundException", 404, `Hub ${arn} was not found`);
            }
            return hub;
        },
        DescribeSecurityHubV2: ({ account, state }) => {
            if (state.security_hub_v2 === undefined) {
                throw security_hub_refused("ResourceNotFoundException", 404, `Account ${account.account} is not subscribed to Security Hub V2`);
            }
            return state.security_hub_v2;
        },
        GetEnabledStandards: (context, input) => {
            const asked = listOf(input, "StandardsSubscriptionArns");
            const found = hubOf(context).standards.filter(({ StandardsSubscriptionArn }) => asked.length === 0 || asked.includes(StandardsSubscriptionArn));
            const page = pageOf(positions(found), security_hub_cut(context, input, "GetEnabledStandards"));
            return { StandardsSubscriptions: page.items, NextToken: page.next };
        },
        BatchGetSecurityControls: (context, input) => {
            const { controls } = hubOf(context);
            const asked = listOf(input, "SecurityControlIds");
            if (asked.length === 0 || asked.length > 100) {
                throw security_hub_invalid("SecurityControlIds must have between 1 and 100 entries");
            }
            const foundFor = (id) => controls.find((control) => control.SecurityControlId === id || control.SecurityControlArn === id);
            return {
                SecurityControls: asked.flatMap((id) => foundFor(id) ?? []),
                UnprocessedIds: asked
                    .filter((id) => foundFor(id) === undefined)
                    .map((id) => ({
                    SecurityControlId: id,
                    ErrorCode: "NOT_FOUND",
                    ErrorReason: `Security control ${id} was not found.`,
                })),
            };
        },
        ListStandardsControlAssociations: (context, input) => {
            const { controls, associations } = hubOf(context);
            const asked = wire_textOf(input, "SecurityControlId") ?? "";
            const control = controls.find(({ SecurityControlId, SecurityControlArn }) => asked === SecurityControlId || asked === SecurityControlArn);
            if (control === undefined)
                throw security_hub_invalid(`SecurityControlId ${asked} was not found`);
            const found = associations.filter(({ SecurityControlId }) => SecurityControlId === control.SecurityControlId);
            const page = pageOf(positions(found), security_hub_cut(context, input, `ListStandardsControlAssociations ${asked}`));
            return { StandardsControlAssociationSummaries: page.items, NextToken: page.next };
        },
        GetFindings: (context, input) => {
            const known = findingsIn(context, hubOf(context));
            const found = sortedFindings(matchingFindings(known, input), objectsOf(input, "SortCriteria"));
            const page = pageOf(positions(found), security_hub_cut(context, input, "GetFindings"));
            return { Findings: page.items, NextToken: page.next };
        },
    },
};
/** Findings of the world, and those that were imported here since; an import replaces its namesake. */
function findingsIn({ account, region, written }, { findings }) {
    const place = `${account.account} ${region} `;
    const imported = [...written.findings].filter(([key]) => key.startsWith(place));
    const replaced = new Set(imported.map(([key]) => key));
    return [
        ...findings.filter(({ ProductArn, Id }) => !replaced.has(`${place}${ProductArn} ${Id}`)),
        ...imported.map(([, finding]) => finding),
    ];
}
function hubOf(context) {
    const hub = context.state.security_hub;
    if (hub === undefined)
        throw security_hub_refused("InvalidAccessException", 401, notSubscribed(context));
    return hub;
}
function notSubscribed({ account }) {
    return `Account ${account.account} is not subscribed to AWS Security Hub`;
}
function security_hub_cut(context, input, listing) {
    return {
        size: pageSize(input, "MaxResults", { most: 100, usual: 100, bound: context.page_bound }, (asked, least) => security_hub_invalid(`Invalid parameter 'MaxResults'. data.MaxResults should be ${asked < least ? `>= ${least}` : "<= 100"}`)),
        token: wire_textOf(input, "NextToken"),
        listing,
        refuse: () => security_hub_invalid("Invalid parameter 'NextToken'."),
    };
}
function security_hub_invalid(message) {
    return security_hub_refused("InvalidInputException", 400, message);
}
/** The body repeats the code. */
function security_hub_refused(code, status, message) {
    return new service_error_ServiceError(code, message, status, "Message", { Code: code });
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/service_quotas.js





/** Service Quotas 2019-06-24: the quotas of KMS that an account had raised. */
const serviceQuotas = {
    scope: "servicequotas",
    iam_prefix: "servicequotas",
    protocol: awsJson("ServiceQuotasV20190624", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        ListServiceQuotas: ({ account, region, page_bound }, input) => {
            const of_service = wire_textOf(input, "ServiceCode");
            const quotas = Object.entries(of_service === "kms" ? (account.quotas ?? {}) : {});
            const page = pageOf(positions(quotas), {
                size: pageSize(input, "MaxResults", { most: 100, usual: 100, bound: page_bound }, () => service_quotas_invalid("MaxResults")),
                token: wire_textOf(input, "NextToken"),
                listing: "ListServiceQuotas",
                refuse: () => service_quotas_invalid("NextToken"),
            });
            return {
                Quotas: page.items.map(([name, value], index) => ({
                    ServiceCode: "kms",
                    ServiceName: "AWS Key Management Service (AWS KMS)",
                    QuotaArn: `arn:aws:servicequotas:${region}:${account.account}:kms/L-${index.toString(16).padStart(8, "0")}`,
                    QuotaCode: `L-${index.toString(16).padStart(8, "0").toUpperCase()}`,
                    QuotaName: name,
                    Value: value,
                    Unit: "None",
                    Adjustable: true,
                    GlobalQuota: false,
                })),
                NextToken: page.next,
            };
        },
    },
};
function service_quotas_invalid(member) {
    return new service_error_ServiceError("IllegalArgumentException", `You provided an invalid value for ${member}.`);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/sns.js




/** Amazon SNS 2010-03-31, as far as it tells who is subscribed to a topic. */
const sns = {
    scope: "sns",
    iam_prefix: "sns",
    protocol: awsQuery("2010-03-31", "http://sns.amazonaws.com/doc/2010-03-31/"),
    refusals: {
        unsigned: () => new service_error_ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        wrongScope: (scope) => new service_error_ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
        unknownClient: () => new service_error_ServiceError("InvalidClientTokenId", "The security token included in the request is invalid", 403),
        expired: () => new service_error_ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
        skewed: () => new service_error_ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
        throttled: () => new service_error_ServiceError("Throttling", "Rate exceeded"),
        denied: (action, caller) => new service_error_ServiceError("AuthorizationError", deniedMessage(action, caller), 403),
        unknownOperation: (operation) => new service_error_ServiceError("InvalidAction", `Could not find operation ${operation} for version 2010-03-31`),
    },
    operations: {
        GetTopicAttributes: ({ account, region, state }, input) => {
            const arn = wire_textOf(input, "TopicArn") ?? "";
            const [, , service, of, owner] = arn.split(":");
            if (service !== "sns" || of !== region) {
                throw new service_error_ServiceError("InvalidParameter", "Invalid parameter: TopicArn");
            }
            if (owner !== account.account) {
                throw new service_error_ServiceError("AuthorizationError", "User is not authorized to perform this action", 403);
            }
            // A world that says nothing of topics has them all, each with somebody who reads it.
            const topic = state.topics === undefined ? { confirmed: 1 } : state.topics[arn];
            if (topic === undefined)
                throw new service_error_ServiceError("NotFound", "Topic does not exist", 404);
            const { confirmed, pending = 0 } = topic;
            const attributes = new Map([
                ["TopicArn", arn],
                ["Owner", owner],
                ["DisplayName", ""],
                ["SubscriptionsConfirmed", String(confirmed)],
                ["SubscriptionsPending", String(pending)],
                ["SubscriptionsDeleted", "0"],
            ]);
            return { Attributes: attributes };
        },
    },
};

;// CONCATENATED MODULE: ./build/program/src/simulator/services/sts.js





/** AWS Security Token Service 2011-06-15. */
const sts = {
    scope: "sts",
    iam_prefix: "sts",
    protocol: awsQuery("2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/"),
    refusals: {
        unsigned: () => new service_error_ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        wrongScope: (scope) => new service_error_ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
        unknownClient: () => new service_error_ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
        expired: () => new service_error_ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
        skewed: () => new service_error_ServiceError("SignatureDoesNotMatch", "Signature expired: it is now too late for it", 403),
        throttled: () => new service_error_ServiceError("Throttling", "Rate exceeded"),
        denied: (action, caller) => new service_error_ServiceError("AccessDenied", deniedMessage(action, caller), 403),
        unknownOperation: (operation) => new service_error_ServiceError("InvalidAction", `Could not find operation ${operation} for version 2011-06-15`),
    },
    operations: {
        GetCallerIdentity: ({ caller }) => ({ Arn: caller.arn, UserId: caller.user_id, Account: caller.account }),
        AssumeRole: ({ world, caller, session_seconds, openSession }, input) => {
            const role_arn = wire_textOf(input, "RoleArn") ?? "";
            const session_name = wire_textOf(input, "RoleSessionName") ?? "";
            const [, account, role] = /^arn:aws:iam::(\d{12}):role\/(?:[^:]*\/)?([\w+=,.@-]{1,64})$/.exec(role_arn) ?? [];
            if (account === undefined || role === undefined) {
                throw new service_error_ServiceError("ValidationError", `${role_arn} is invalid`);
            }
            if (!/^[\w+=,.@-]{2,64}$/.test(session_name)) {
                throw new service_error_ServiceError("ValidationError", `1 validation error detected: Value '${session_name}' at 'roleSessionName' failed to satisfy constraint`);
            }
            const seconds = integerOf(input, "DurationSeconds") ?? session_seconds;
            if (seconds < 900 || seconds > 43_200) {
                throw new service_error_ServiceError("ValidationError", `The requested DurationSeconds ${seconds} is not between 900 and 43200.`);
            }
            const known = world.account === account || world.other_accounts.some((other) => other.account === account);
            if (!known) {
                const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${role_arn}`;
                throw new service_error_ServiceError("AccessDenied", message, 403);
            }
            const role_id = `AROA${(0,external_node_crypto_.createHash)("sha256").update(role_arn).digest("hex").slice(0, 17).toUpperCase()}`;
            const session = {
                account,
                arn: `arn:aws:sts::${account}:assumed-role/${role}/${session_name}`,
                user_id: `${role_id}:${session_name}`,
                // Whole seconds, as STS gives them.
                expires_at: new Date((Math.floor(Date.now() / 1000) + seconds) * 1000),
            };
            const access_key_id = openSession(session);
            return {
                Credentials: {
                    AccessKeyId: access_key_id,
                    SecretAccessKey: `simulated-secret-of-${access_key_id}`,
                    SessionToken: `simulated-session-of-${access_key_id}`,
                    Expiration: session.expires_at,
                },
                AssumedRoleUser: { AssumedRoleId: session.user_id, Arn: session.arn },
                PackedPolicySize: 0,
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/program/src/simulator/services/support.js




/**
 * AWS Support 2013-04-15: results of Trusted Advisor checks, in us-east-1 only. An account without a plan that opens the
 * API is refused in the words of https://github.com/cloud-custodian/cloud-custodian/pull/8799; an unknown check in those
 * of https://github.com/aws-solutions/quota-monitor-for-aws/issues/73.
 */
const support = {
    scope: "support",
    iam_prefix: "support",
    regions: ["us-east-1"],
    protocol: awsJson("AWSSupport_20130415", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeTrustedAdvisorCheckResult: ({ account }, input) => {
            if (account.trusted_advisor === undefined) {
                throw new service_error_ServiceError("SubscriptionRequiredException", "Amazon Web Services Premium Support Subscription is required to use this service.");
            }
            const id = wire_textOf(input, "checkId") ?? "";
            const result = account.trusted_advisor.check_results.find(({ checkId }) => checkId === id);
            if (result === undefined)
                throw new service_error_ServiceError("InvalidParameterValueException", `Unknown ID: ${id}`);
            return { result };
        },
    },
};

;// CONCATENATED MODULE: ./build/program/src/simulator/services/tagging.js





/** Resource Groups Tagging API 2017-01-26: the tags of KMS keys, which other programs ask for here. */
const tagging = {
    scope: "tagging",
    iam_prefix: "tag",
    protocol: awsJson("ResourceGroupsTaggingAPI_20170126", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        GetResources: (context, input) => {
            const asked = listOf(input, "ResourceARNList");
            if (asked.length > 0) {
                const found = asked.flatMap((arn) => context.state.keys.find(arn.slice(arn.lastIndexOf("/") + 1)) ?? []);
                return { ResourceTagMappingList: found.map(mappingOf), PaginationToken: "" };
            }
            const types = listOf(input, "ResourceTypeFilters");
            const wanted = types.length === 0 || types.some((type) => type === "kms" || type === "kms:key");
            const { keys } = context.state;
            const page = pageOf({ size: wanted ? keys.size : 0, at: (index) => keys.at(index) }, {
                size: pageSize(input, "ResourcesPerPage", { most: 100, usual: 100, bound: context.page_bound }, tagging_invalid),
                token: wire_textOf(input, "PaginationToken"),
                listing: "GetResources",
                refuse: tagging_invalid,
            });
            // It lists what has tags, or had some.
            const tagged = page.items.filter(({ tags }) => tags.length > 0);
            return { ResourceTagMappingList: tagged.map(mappingOf), PaginationToken: page.next ?? "" };
        },
    },
};
function mappingOf({ metadata, tags }) {
    return { ResourceARN: metadata.Arn, Tags: tags.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })) };
}
function tagging_invalid() {
    return new service_error_ServiceError("InvalidParameterException", "A parameter is not valid.");
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/trusted_advisor.js





/**
 * AWS Trusted Advisor 2022-09-15: its own API, of which the endpoint in us-east-1 is played here. Without a support plan
 * that includes it every call ends with 403 "Access denied due to support level", as callers of the SDK for Go report.
 */
const trustedAdvisor = {
    scope: "trustedadvisor",
    iam_prefix: "trustedadvisor",
    regions: ["us-east-1"],
    protocol: restJson({
        ListRecommendations: "GET /v1/recommendations",
        ListRecommendationResources: "GET /v1/recommendations/{recommendationIdentifier}/resources",
    }, "iso8601"),
    refusals: restRefusals(() => new service_error_ServiceError("ThrottlingException", "Rate exceeded", 429)),
    operations: {
        ListRecommendations: (context, input) => {
            const check = wire_textOf(input, "checkIdentifier");
            if (check !== undefined && !/^arn:[\w-]+:trustedadvisor:::check\/[\w-]+$/.test(check)) {
                throw trusted_advisor_invalid("checkIdentifier", check, "satisfy the pattern of an ARN of a check");
            }
            const after = trusted_advisor_timeOf(input, "afterLastUpdatedAt") ?? Number.NEGATIVE_INFINITY;
            const before = trusted_advisor_timeOf(input, "beforeLastUpdatedAt") ?? Number.POSITIVE_INFINITY;
            const found = recommendationsOf(context)
                .map(({ summary }) => summary)
                .filter((summary) => is(summary, "checkArn", check) &&
                is(summary, "type", wire_textOf(input, "type")) &&
                is(summary, "status", wire_textOf(input, "status")) &&
                is(summary, "source", wire_textOf(input, "source")) &&
                holds(summary, "pillars", wire_textOf(input, "pillar")) &&
                holds(summary, "awsServices", wire_textOf(input, "awsService")) &&
                summary.lastUpdatedAt.getTime() >= after &&
                summary.lastUpdatedAt.getTime() <= before);
            const page = pageOf(positions(found), trusted_advisor_cut(context, input, "ListRecommendations", 200));
            return { recommendationSummaries: page.items, nextToken: page.next };
        },
        ListRecommendationResources: (context, input) => {
            const arn = wire_textOf(input, "recommendationIdentifier") ?? "";
            const recommendation = recommendationsOf(context).find(({ summary }) => summary.arn === arn);
            if (recommendation === undefined) {
                throw new service_error_ServiceError("ResourceNotFoundException", `Recommendation ${arn} was not found.`, 404);
            }
            const found = recommendation.resources.filter((resource) => is(resource, "status", wire_textOf(input, "status")) &&
                is(resource, "exclusionStatus", wire_textOf(input, "exclusionStatus")) &&
                is(resource, "regionCode", wire_textOf(input, "regionCode")));
            const page = pageOf(positions(found), trusted_advisor_cut(context, input, `ListRecommendationResources ${arn}`, 5000));
            return { recommendationResourceSummaries: page.items, nextToken: page.next };
        },
    },
};
function recommendationsOf({ account }) {
    if (account.trusted_advisor === undefined) {
        throw new service_error_ServiceError("AccessDeniedException", "Access denied due to support level", 403);
    }
    return account.trusted_advisor.recommendations ?? [];
}
function is(summary, member, asked) {
    return asked === undefined || summary[member] === asked;
}
function holds(summary, member, asked) {
    const values = summary[member];
    return asked === undefined || (Array.isArray(values) && values.includes(asked));
}
function trusted_advisor_timeOf(input, name) {
    const text = wire_textOf(input, name);
    if (text === undefined)
        return undefined;
    const time = Date.parse(text);
    if (Number.isNaN(time))
        throw trusted_advisor_invalid(name, text, "be a time");
    return time;
}
function trusted_advisor_cut(context, input, listing, most) {
    return {
        size: pageSize(input, "maxResults", { most, usual: Math.min(most, 200), bound: context.page_bound }, (asked) => trusted_advisor_invalid("maxResults", String(asked), `be between 1 and ${most}`)),
        token: wire_textOf(input, "nextToken"),
        listing,
        refuse: () => trusted_advisor_invalid("nextToken", wire_textOf(input, "nextToken") ?? "", "be a token of this listing"),
    };
}
function trusted_advisor_invalid(name, value, constraint) {
    return new service_error_ServiceError("ValidationException", `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${constraint}`);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/registry.js






















/** Every service that a scan reads. A new one is its file and a line here. */
const SERVICES = [
    kms,
    cloudhsm,
    ec2,
    cloudwatch,
    logs,
    cloudtrail,
    config,
    events,
    support,
    guardduty,
    security_hub_securityHub,
    inspector_inspector,
    accessAnalyzer,
    trustedAdvisor,
    auditManager,
    organizations,
    ram,
    serviceQuotas,
    iam,
    sns,
    tagging,
    sts,
];

;// CONCATENATED MODULE: ./build/program/src/simulator/written.js
function nothingWritten() {
    return { findings: new Map(), uploads: new Map(), evidence: [] };
}

;// CONCATENATED MODULE: ./build/program/src/simulator/server.js












/** The largest that any of these services take: a file of evidence. */
const MAX_BODY_BYTES = 100_000_000;
/**
 * Serves the world on 127.0.0.1 at a free port, in the protocols of the real services.
 * Account, Region and service come from the credential scope of the signature; the secret is not checked.
 */
async function startSimulator(world, faults = {}, services = SERVICES) {
    const requests = new Map();
    const sessions = new Map();
    const written = nothingWritten();
    const history = new History(world.account);
    const buckets = new Buckets();
    const timeline = new Map();
    let calls = 0;
    let throttled_count = 0;
    let first_request_at;
    const owner = {
        account: world.account,
        arn: `arn:aws:iam::${world.account}:user/compliance-scanner`,
        user_id: "AIDASIMULATEDUSER7Q2M",
    };
    function callerOf({ access_key_id }) {
        return sessions.get(access_key_id) ?? owner;
    }
    function openSession(session) {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${session.arn} ${sessions.size}`).digest("hex");
        const access_key_id = `ASIA${digest.slice(0, 16).toUpperCase()}`;
        sessions.set(access_key_id, session);
        return access_key_id;
    }
    function isThrottled(action, account, region) {
        const rate = simulator.faults.quotas?.[action];
        return (names(simulator.faults.throttled, action) ||
            isThrottledShare(calls, simulator.faults.throttle_ratio ?? 0) ||
            (rate !== undefined && !buckets.take(`${action} ${account} ${region}`, rate, performance.now())));
    }
    function note(action, how) {
        const seconds = timeline.get(action) ?? [];
        timeline.set(action, seconds);
        const now = Math.floor((performance.now() - (first_request_at ?? 0)) / 1000);
        while (seconds.length <= now)
            seconds.push({ passed: 0, throttled: 0 });
        const second = seconds[now];
        if (second !== undefined)
            second[how] += 1;
    }
    /** The output of the operation, or a ServiceError in the order in which AWS checks. */
    function outputOf(service, operation, request, disturbance) {
        const { refusals } = service;
        const action = actionOf(service, operation);
        const scope = scopeOf(request);
        if (scope === undefined)
            throw refusals.unsigned();
        if (scope.service !== service.scope)
            throw refusals.wrongScope(service.scope);
        const caller = callerOf(scope);
        const account = accountOf(world, caller.account);
        if (account === undefined || !isOffered(service, scope.region, account, simulator.faults)) {
            throw refusals.unknownClient();
        }
        const has_expired = caller.expires_at !== undefined && caller.expires_at.getTime() <= Date.now();
        if (isSkewed(request, simulator.faults))
            throw refusals.skewed();
        if (simulator.faults.expired_token === true || has_expired || disturbance === "expire")
            throw refusals.expired();
        if (disturbance === "throttle")
            throw refusals.throttled();
        if (disturbance === "deny")
            throw refusals.denied(action, caller);
        if (disturbance === "error")
            throw new service_error_ServiceError("InternalFailure", "It is not your fault", 500);
        if (isThrottled(action, account.account, scope.region)) {
            throttled_count += 1;
            note(action, "throttled");
            throw refusals.throttled();
        }
        note(action, "passed");
        const answer = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined;
        if (answer === undefined)
            throw refusals.unknownOperation(operation);
        const given = service.protocol.inputOf(request);
        const loops = disturbance === "cycle" || disturbance === "endless";
        const input = loops ? withoutMark(given) : given;
        const is_cut = names(simulator.faults.cut_pages, action) && isLaterPage(input);
        if (is_cut || names(simulator.faults.denied, action))
            throw refusals.denied(action, caller);
        if (names(simulator.faults.empty_answers, action))
            return {};
        const context = {
            world,
            account,
            region: scope.region,
            state: history.stateOf(account, scope.region),
            events: history.eventsOf(account.account, scope.region),
            events_until: simulator.faults.events_until,
            session_seconds: simulator.faults.session_seconds ?? 3600,
            caller,
            page_bound: simulator.faults.page_size,
            url: simulator.url,
            written,
            openSession,
        };
        const output = answer(context, input);
        return loops ? { ...output, ...markOf(disturbance, calls) } : output;
    }
    function answerOf(service, operation, request, disturbance) {
        const request_id = `00000000-0000-4000-8000-${calls.toString(16).padStart(12, "0")}`;
        try {
            return service.protocol.success(operation, outputOf(service, operation, request, disturbance), request_id);
        }
        catch (error) {
            // Anything else is a bug of the simulator: the server reports it, loudly.
            if (!(error instanceof service_error_ServiceError))
                throw error;
            return service.protocol.failure(error, request_id);
        }
    }
    async function serve(incoming, response) {
        first_request_at ??= performance.now();
        const request = await read(incoming);
        if (request === undefined) {
            incoming.destroy();
            return;
        }
        calls += 1;
        const [service, operation] = server_route(services, request);
        if (service === undefined) {
            response.writeHead(404, { "content-type": "text/plain" }).end("The simulator does not know this service.\n");
            return;
        }
        const action = actionOf(service, operation);
        requests.set(action, (requests.get(action) ?? 0) + 1);
        const disturbance = simulator.faults.disturb?.(action);
        const answer = answerOf(service, operation, request, disturbance);
        const { latency_ms = 0, dropped, truncated } = simulator.faults;
        if (latency_ms > 0)
            await (0,promises_.setTimeout)(latency_ms);
        if (disturbance === "stall")
            return;
        if (names(dropped, action) || disturbance === "drop") {
            incoming.socket.destroy();
            return;
        }
        const body = Buffer.from(answer.body);
        if (disturbance === "page") {
            response.writeHead(403, { "content-type": "text/html" }).end("<!DOCTYPE html><html>Blocked by policy</html>");
            return;
        }
        if (disturbance === "trickle" || disturbance === "giant") {
            response.writeHead(answer.status, answer.headers);
            await (disturbance === "giant" ? flood(response) : trickle(response, body));
            return;
        }
        const ahead = simulator.faults.clock_ahead_ms ?? 0;
        response.writeHead(answer.status, {
            ...answer.headers,
            date: new Date(Date.now() + ahead).toUTCString(),
            "content-length": String(body.length),
        });
        if (names(truncated, action) || disturbance === "truncate") {
            response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy());
            return;
        }
        response.end(body);
    }
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        serve(incoming, response).catch((error) => {
            // A caller that hangs up while its body is read is no bug.
            if (incoming.destroyed && !incoming.complete)
                return;
            console.error("simulator: internal error", error);
            response.destroy();
        });
    });
    // Pooled connections of a client stay usable between two scans.
    server.keepAliveTimeout = 60_000;
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string")
        throw new Error("the simulator has no TCP address");
    const simulator = {
        url: `http://127.0.0.1:${address.port}`,
        requests,
        get first_request_at() {
            return first_request_at;
        },
        get throttled_count() {
            return throttled_count;
        },
        timeline,
        written,
        change: (change) => {
            const account = accountOf(world, change.account ?? world.account);
            if (account === undefined)
                throw new Error(`the simulator has no account ${change.account}`);
            history.change(account, change);
        },
        record: (event) => history.record(event),
        faults,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, "close");
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
    return simulator;
}
/** The service and operation that a request asks for, known by the target header or by the form's version. */
function server_route(services, request) {
    for (const service of services) {
        const operation = service.protocol.operationOf(request);
        if (operation !== undefined)
            return [service, operation];
    }
    return [undefined, ""];
}
function scopeOf(request) {
    const found = /^([\w+=,.@-]{1,128})\/\d{8}\/([\w-]{1,64})\/([\w-]{1,64})\/aws4_request\b/.exec(credentialOf(request));
    const [, access_key_id, region, service] = found ?? [];
    if (access_key_id === undefined || region === undefined || service === undefined)
        return undefined;
    return { access_key_id, region, service };
}
/** The credential of a signed request, in its header or in a presigned address. */
function credentialOf({ headers, url }) {
    const signed = /^AWS4-[\w-]{1,40} Credential=(\S{1,400})/.exec(headers.authorization ?? "")?.[1];
    return signed ?? new URLSearchParams(url.split("?")[1] ?? "").get("X-Amz-Credential") ?? "";
}
function accountOf(world, account) {
    return world.account === account ? world : world.other_accounts.find((other) => other.account === account);
}
function isOffered(service, region, account, { regions_without }) {
    const is_on = DEFAULT_REGIONS.includes(region) || account.opted_in.includes(region);
    const lacks_cloudhsm = service.scope === "cloudhsm" && REGIONS_WITHOUT_CLOUDHSM.includes(region);
    const has_endpoint = service.regions?.includes(region) !== false;
    return is_on && has_endpoint && !lacks_cloudhsm && regions_without?.[service.scope]?.includes(region) !== true;
}
/** AWS refuses what was signed more than five minutes from its own time. */
function isSkewed({ headers }, { clock_ahead_ms }) {
    if (clock_ahead_ms === undefined)
        return false;
    const [, day = "", time = ""] = /^(\d{8})T(\d{6})Z$/.exec(String(headers["x-amz-date"] ?? "")) ?? [];
    const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
    return Math.abs(Date.now() + clock_ahead_ms - Date.parse(iso)) > 300_000;
}
const MARKS = ["Marker", "NextToken", "nextToken"];
function withoutMark(input) {
    return Object.fromEntries(Object.entries(input).filter(([name]) => !MARKS.includes(name)));
}
/** A mark of a next page, in each way in which services give one. */
function markOf(disturbance, call) {
    const mark = `page-${disturbance === "cycle" ? call % 2 : call}`;
    return { Truncated: true, NextMarker: mark, NextToken: mark, nextToken: mark };
}
/** A byte a second, until nobody listens. */
async function trickle(response, body) {
    for (let at = 0; at < body.length && !response.destroyed; at += 1) {
        response.write(body.subarray(at, at + 1));
        await (0,promises_.setTimeout)(1_000, undefined, { ref: false });
    }
    response.end();
}
/** Blanks, until nobody listens. */
async function flood(response) {
    const blanks = Buffer.alloc(1 << 20, " ");
    while (!response.destroyed) {
        if (!response.write(blanks))
            await Promise.race([(0,external_node_events_.once)(response, "drain"), (0,external_node_events_.once)(response, "close")]);
    }
}
function isLaterPage(input) {
    return ["Marker", "NextToken", "nextToken"].some((name) => wire_textOf(input, name) !== undefined);
}
/** The whole request; undefined when its body is larger than any of these services take. */
async function read(incoming) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_BODY_BYTES)
            return undefined;
    }
    const whole = Buffer.concat(chunks);
    return {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        bytes: whole,
        get body() {
            return whole.toString();
        },
    };
}

;// CONCATENATED MODULE: ./build/program/src/demo.js


/** The example account behind an endpoint on loopback, and what a scan of it needs: no credentials, no network. */
async function startDemo(now) {
    const world = exampleAccount(now);
    const simulator = await startSimulator(world);
    return {
        simulator,
        regions: Object.keys(world.regions).sort(),
        outside: {
            endpoint: simulator.url,
            credentials: async () => ({ accessKeyId: "AKIAKEYPROOFDEMO0001", secretAccessKey: "demo" }),
        },
    };
}

// EXTERNAL MODULE: ./build/program/src/pipeline.js + 73 modules
var pipeline = __webpack_require__(63426);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
// EXTERNAL MODULE: ./build/program/src/cli/output.js
var cli_output = __webpack_require__(29858);
;// CONCATENATED MODULE: ./build/program/src/cli/demo.js






function declare(command) {
    (0,cli_command/* addScanOptions */.Js)(command, (_, { demo }) => demo !== false);
    (0,cli_output/* addOutputOptions */.JW)(command);
}
async function run(command, context) {
    const output = (0,cli_output/* outputOf */.jH)(command);
    ignoreAwsSettings();
    const raw = (0,cli_command/* optionsOf */.cz)(command);
    const bundle = await (0,judging/* policiesFor */.Ov)(raw, context);
    const { simulator, regions, outside } = await startDemo(new Date());
    const config = {
        ...(0,judging/* configOf */.W1)(raw, bundle),
        regions,
        accounts: [],
        inventory: undefined,
    };
    const result = await (0,judging/* judge */.S4)(config, (0,judging/* surroundingsOf */.ZD)(bundle, context.signal, output, outside), output);
    await simulator.close();
    (0,judging/* deliver */.cK)(result, config, output, context.redactor);
    const code = (0,pipeline/* exitCode */.I$)(result.result, config.allow_unknown);
    process.stdout.write(`This was the example account that comes with keyproof, read through the AWS SDK from a simulator on loopback.\n` +
        `A real scan with this result would have exited with ${code}; the demo exits with 0.\n` +
        `Next: node dist/cli/index.js scan --region <your Region>\n`);
    return 0;
}
/** The machine's settings are for real accounts: FIPS endpoints, say, cannot be had of the simulator. */
function ignoreAwsSettings() {
    for (const name of Object.keys(process.env)) {
        if (name.startsWith("AWS_") && !name.startsWith("AWS_SDK_"))
            delete process.env[name];
    }
    process.env.AWS_CONFIG_FILE = external_node_os_.devNull;
    process.env.AWS_SHARED_CREDENTIALS_FILE = external_node_os_.devNull;
}


/***/ })

};
