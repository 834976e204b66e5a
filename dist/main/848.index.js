export const id = 848;
export const ids = [848];
export const modules = {

/***/ 63848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/program/src/collect/clock.js
var clock = __webpack_require__(6861);
// EXTERNAL MODULE: ./build/program/src/collect/connect.js + 3 modules
var connect = __webpack_require__(90259);
// EXTERNAL MODULE: ./build/program/src/config/config.js + 2 modules
var config = __webpack_require__(70722);
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/program/src/simulator/build/place.js

const DAY_MS = 86_400_000;
/** `now` moved by days (negative: the past), in whole seconds as AWS gives most of its times. */
function inDays(now, days) {
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
function longHex(place, kind, name) {
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

;// CONCATENATED MODULE: ./build/program/src/simulator/build/cloudhsm.js


/** A cluster as DescribeClusters gives it: in service unless a state is given. */
function cluster(place, content) {
    const { name, subnets, state = "ACTIVE", hsm_type = "hsm2m.medium", environment = "prod" } = content;
    const cluster_id = hsmId("cluster", place, name);
    const created = inDays(place.now, -(content.age_days ?? 420));
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
            HsmTypeRollbackExpiration: inDays(place.now, content.rollback_in_days),
        }),
        ...(content.source_backup_id !== undefined && { SourceBackupId: content.source_backup_id }),
        // The secret of the first crypto officer, sent until the cluster is activated: nothing that reads it may keep it.
        ...(is_waiting && { PreCoPassword: "simulated-preco" }),
        Certificates: certificatesOf(place, cluster_id, state, created, hsms[0]),
        TagList: tagsOf({ Name: name, Environment: environment, ...content.tags }),
    };
}
function certificatesOf(place, cluster_id, state, created, hsm) {
    const certificate = (subject, issuer, years) => certificatePem({ subject, issuer, not_before: created, not_after: inDays(created, years * 365) });
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
            CreateTimestamp: inDays(place.now, -age_days),
            NeverExpires: content.never_expires ?? false,
            HsmType: cluster.HsmType,
            Mode: cluster.Mode,
            ...(state === "PENDING_DELETION" && { DeleteTimestamp: inDays(place.now, 5) }),
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
            CopyTimestamp: inDays(CreateTimestamp, 1 / 24),
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

;// CONCATENATED MODULE: ./build/program/src/simulator/build/observation.js

/** The log group that CloudHSM makes for a cluster's audit log. Without `retention_days` its events never expire. */
function auditLogGroup(place, content) {
    const { cluster, retention_days, key_arn } = content;
    const name = `/aws/cloudhsm/${typeof cluster === "string" ? cluster : cluster.ClusterId}`;
    const arn = `arn:aws:logs:${place.region}:${place.account}:log-group:${name}`;
    return {
        logGroupName: name,
        creationTime: inDays(place.now, -300).getTime(),
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
/** An alarm on a CloudHSM metric; it tells the on-call topic unless other actions are given. */
function metricAlarm(place, content) {
    return {
        ...alarmOf(place, content),
        MetricName: content.metric,
        Namespace: "AWS/CloudHSM",
        Statistic: "Maximum",
        Dimensions: dimensionsOf(content.dimensions),
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
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
    const since = inDays(now, -(content.state_since_days ?? 30));
    return {
        AlarmName: content.name,
        AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${content.name}`,
        AlarmConfigurationUpdatedTimestamp: inDays(now, -200),
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
        creationTime: inDays(place.now, -200),
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
        KeyMaterialId: longHex(place, "material", `${key_arn} ${number}`),
        ImportState: content.imported === false ? "PENDING_IMPORT" : "IMPORTED",
        KeyMaterialState: content.state,
        ExpirationModel: expires_in_days === undefined ? "KEY_MATERIAL_DOES_NOT_EXPIRE" : "KEY_MATERIAL_EXPIRES",
        ...(expires_in_days !== undefined && { ValidTo: inDays(place.now, expires_in_days) }),
        ...(rotated_days_ago !== undefined && {
            RotationDate: inDays(place.now, -rotated_days_ago),
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
    const created = inDays(place.now, -(content.age_days ?? 400));
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
        ...(content.deletion_in_days !== undefined && { DeletionDate: inDays(place.now, content.deletion_in_days) }),
        ...(state === "PendingReplicaDeletion" && { PendingDeletionWindowInDays: 30 }),
        ...(origin === "EXTERNAL" && state !== "PendingImport" && expiryOf(place, content.material_expires_in_days)),
        ...(store && { CustomKeyStoreId: store.CustomKeyStoreId }),
        ...(store && origin === "AWS_CLOUDHSM" && { CloudHsmClusterId: store.CloudHsmClusterId }),
        ...(origin === "EXTERNAL_KEY_STORE" && { XksKeyConfiguration: { Id: `vault-${name}` } }),
        ...(spec === "SYMMETRIC_DEFAULT" &&
            store === undefined &&
            state !== "PendingImport" && { CurrentKeyMaterialId: longHex(place, "material", key_id) }),
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
        tracking_start: inDays(place.now, -200),
        ...(content.last_used_days_ago !== null && {
            last_usage: {
                Operation: usage === "SIGN_VERIFY" ? "Sign" : "Decrypt",
                Timestamp: inDays(place.now, -(content.last_used_days_ago ?? 2)),
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
    return (content.materials ?? [first]).map((each, index) => importedMaterial(place, arn, index, each));
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
    return { ExpirationModel: "KEY_MATERIAL_EXPIRES", ValidTo: inDays(place.now, days) };
}
function nextRotation(now, created, period) {
    const periods = Math.floor((now.getTime() - created.getTime()) / (period * 86_400_000)) + 1;
    return inDays(created, periods * period);
}
function grantOf(place, { Arn, KeyId }, grant) {
    return {
        KeyId: Arn,
        GrantId: longHex(place, "grant", `${KeyId} ${grant.name}`),
        Name: grant.name,
        CreationDate: inDays(place.now, -(grant.age_days ?? 60)),
        GranteePrincipal: grant.grantee,
        RetiringPrincipal: grant.grantee,
        IssuingAccount: `arn:aws:iam::${place.account}:root`,
        Operations: grant.operations,
        ...(grant.encryption_context && { Constraints: { EncryptionContextSubset: grant.encryption_context } }),
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
    const authority = customerAuthority(place);
    const created = inDays(place.now, -(content.age_days ?? 380));
    return {
        ...storeOf(place, content, "AWS_CLOUDHSM"),
        CloudHsmClusterId: typeof content.cluster === "string" ? content.cluster : content.cluster.ClusterId,
        TrustAnchorCertificate: certificatePem({
            subject: authority,
            issuer: authority,
            not_before: inDays(created, -1),
            not_after: inDays(created, 3652),
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
                VpcEndpointServiceName: `com.amazonaws.vpce.${place.region}.vpce-svc-${longHex(place, "vpce", content.name).slice(0, 17)}`,
                VpcEndpointServiceOwner: place.account,
            }),
        },
    };
}
function storeOf(place, content, type) {
    return {
        CustomKeyStoreId: `cks-${longHex(place, "store", content.name).slice(0, 17)}`,
        CustomKeyStoreName: content.name,
        CustomKeyStoreType: type,
        ConnectionState: content.state ?? "CONNECTED",
        ...(content.error !== undefined && { ConnectionErrorCode: content.error }),
        CreationDate: inDays(place.now, -(content.age_days ?? 380)),
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
        blockPublicAccessStates: { internetGatewayBlockMode: "off" },
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
            attachTime: inDays(place.now, -30),
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
                attachTime: inDays(place.now, -90),
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

;// CONCATENATED MODULE: ./build/program/src/simulator/wire.js
/** The text of a field; undefined when absent, empty or of another type. */
function textOf(input, name) {
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
        .flatMap((key) => textOf(input, key) ?? []);
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
        reserved_aliases: [],
        key_stores: [],
        clusters: [],
        backups: [],
        shared_backups: [],
        log_groups: [],
        metric_alarms: [],
        composite_alarms: [],
        metrics: [],
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
    return {
        account: BANK,
        opted_in: ["eu-central-2", "ap-southeast-4"],
        regions: {
            "eu-central-1": main,
            "us-east-1": virginia({ account: BANK, region: "us-east-1", now }, main.backups),
        },
        other_accounts: [subsidiary(now)],
    };
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
        hsms: [{ subnet: cards_a }, { subnet: cards_a }],
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
    const ledger_store = cloudHsmKeyStore(place, { name: "ledger-keystore", cluster: ledger, state: "DISCONNECTED" });
    const cards_store = cloudHsmKeyStore(place, {
        name: "card-issuing-keystore",
        cluster: cards,
        state: "FAILED",
        error: "USER_LOCKED_OUT",
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
    return regionState({
        keys: keyList(frankfurtKeys(place, { payments_store, ledger_store, cards_store, vault_store, audit_key })),
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
            auditLogGroup(place, { cluster: payments, key_arn: audit_key.metadata.Arn, deletion_protection: true }),
            auditLogGroup(place, { cluster: ledger, retention_days: 30 }),
            auditLogGroup(place, { cluster: archive, retention_days: 3653 }),
            // The audit log of a cluster outlives it.
            auditLogGroup(place, { cluster: "cluster-7kq3lmw2xhe" }),
        ],
        ...frankfurtAlarms(place, { payments, cards, ledger }),
        metrics: [
            ...sessionMetrics(place, payments, 34),
            // Nothing but AWS's own health checks.
            ...sessionMetrics(place, cards, 2),
            ...sessionMetrics(place, ledger, 34),
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
            materials: [{ state: "NON_CURRENT" }, { state: "CURRENT", rotated_days_ago: 120 }, { state: "PENDING_ROTATION" }],
        }),
        key(place, {
            name: "cheques-imported",
            origin: "EXTERNAL",
            tags: owned("cheques"),
            materials: [{ state: "NON_CURRENT" }, { state: "CURRENT", rotated_days_ago: 100 }],
        }),
        key(place, { name: "mainframe-imported", origin: "EXTERNAL", state: "PendingImport", tags: owned("mainframe") }),
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
/** The second Region: disaster recovery, a migration and a cluster that is just being set up. */
function virginia(place, main_backups) {
    const recovery_vpc = vpc(place, { name: "recovery", cidr: "10.120.0.0/16", ipv6_cidr: "2600:1f18:4a2b:8800::/56" });
    const recovery_subnets = ["a", "b", "c"].map((zone, index) => subnet(place, {
        name: `recovery-hsm-${zone}`,
        vpc: recovery_vpc,
        zone,
        cidr: `10.120.${index + 1}.0/24`,
        ipv6_cidr: `2600:1f18:4a2b:880${index}::/64`,
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
    const documents_a = subnet(place, { name: "documents-hsm-a", vpc: documents_vpc, zone: "a", cidr: "10.130.1.0/24" });
    const documents_b = subnet(place, { name: "documents-hsm-b", vpc: documents_vpc, zone: "b", cidr: "10.130.2.0/24" });
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
                routeTable(place, { name: "documents-main", vpc: documents_vpc, main: true }),
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
        log_groups: [
            auditLogGroup(place, { cluster: recovery, retention_days: 731 }),
            auditLogGroup(place, { cluster: documents }),
        ],
        metric_alarms: [
            metricAlarm(place, { name: "region-unhealthy", metric: "HsmUnhealthy", dimensions: { Region: place.region } }),
        ],
        metrics: [...sessionMetrics(place, recovery, 11), ...sessionMetrics(place, documents, 25)],
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
        log_groups: [
            auditLogGroup(place, { cluster: leasing, key_arn: leasing_key.metadata.Arn, deletion_protection: true }),
        ],
        // Of every cluster of the Region, whatever their ids.
        metric_alarms: [
            "HsmUnhealthy",
            "HsmKeysSessionOccupied",
            "HsmKeysTokenOccupied",
            "HsmSessionCount",
            "HsmUsersAvailable",
        ].map((metric) => metricAlarm(place, { name: `region-${metric}`, metric, dimensions: {} })),
        metrics: [
            ...sessionMetrics(place, leasing, 9),
            ...proxyMetrics(place, leasing_vault.CustomKeyStoreId, {
                certificate: "keys.example-leasing.example",
                days_to_expire: 88,
                credential_age_days: 30,
            }),
        ],
    });
    return { account: SUBSIDIARY, opted_in: [], regions: { "eu-central-1": state } };
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
/** Token buckets, each filled to one second of its rate at first. */
class Buckets {
    #levels = new Map();
    /** Takes one token; false when none is left. `now` is in milliseconds, `rate` in tokens a second. */
    take(bucket, rate, now) {
        const before = this.#levels.get(bucket) ?? { tokens: rate, at: now };
        const filled = Math.min(rate, before.tokens + ((now - before.at) / 1000) * rate);
        const taken = filled >= 1;
        this.#levels.set(bucket, { tokens: taken ? filled - 1 : filled, at: now });
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/program/src/simulator/service_error.js
/**
 * An answer that AWS words as an error. Operations throw it; the server turns it into the protocol's error in one place.
 * `message_member` is the JSON member that carries the text: KMS says `message`, CloudHSM and the authorisation layer `Message`.
 */
class ServiceError extends Error {
    code;
    status;
    message_member;
    constructor(code, message, status = 400, message_member = "message") {
        super(message);
        this.code = code;
        this.status = status;
        this.message_member = message_member;
    }
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
            return typeof target === "string" && target.startsWith(`${target_prefix}.`)
                ? target.slice(target_prefix.length + 1)
                : undefined;
        },
        inputOf: ({ body }) => {
            const input = parse(body === "" ? "{}" : body);
            if (typeof input !== "object" || input === null || Array.isArray(input)) {
                throw new ServiceError("SerializationException", "Start of structure or map found where not expected.");
            }
            return { ...input };
        },
        success: (_operation, output, request_id) => answer(200, JSON.stringify(jsonOf(output)), request_id),
        failure: (error, request_id) => answer(error.status, JSON.stringify({ __type: error.code, [error.message_member]: error.message }), request_id, {
            "x-amzn-errortype": error.code,
            ...(query_compatible && { "x-amzn-query-error": `${error.code.replace(/Exception$/, "")};Sender` }),
        }),
    };
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new ServiceError("SerializationException", "Unexpected end of input or invalid JSON.");
    }
}
function jsonOf(value) {
    if (value instanceof Date)
        return value.getTime() / 1000;
    if (Array.isArray(value))
        return value.map(jsonOf);
    if (typeof value === "object")
        return jsonObject(value);
    return value;
}
function jsonObject(value) {
    const written = {};
    for (const name in value)
        written[name] = jsonOf(value[name]);
    return written;
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/service.js

/** The words of a service that speaks JSON. */
function jsonRefusals(throttled_message) {
    return {
        unsigned: () => new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token"),
        wrongScope: (scope) => new ServiceError("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`),
        unknownClient: () => new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid."),
        expired: () => new ServiceError("ExpiredTokenException", "The security token included in the request is expired"),
        throttled: () => new ServiceError("ThrottlingException", throttled_message),
        denied: (action, caller) => new ServiceError("AccessDeniedException", deniedMessage(action, caller), 400, "Message"),
        unknownOperation: () => new ServiceError("UnknownOperationException", ""),
    };
}
function deniedMessage(action, { arn }) {
    return `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
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
            const page = pageOf(positions(clusters), cut(context, input, "DescribeClusters", 25));
            return { Clusters: page.items, NextToken: page.next };
        },
        DescribeBackups: (context, input) => {
            const { backups, shared_backups } = context.state;
            const direction = flagOf(input, "SortAscending") ? 1 : -1;
            const found = matching(flagOf(input, "Shared") ? shared_backups : backups, input, BACKUP_FILTERS)
                .map(({ backup }) => backup)
                .sort((a, b) => direction * (a.CreateTimestamp.getTime() - b.CreateTimestamp.getTime()));
            const page = pageOf(positions(found), cut(context, input, "DescribeBackups", 50));
            return { Backups: page.items, NextToken: page.next };
        },
        GetResourcePolicy: (context, input) => {
            const arn = textOf(input, "ResourceArn") ?? "";
            const found = context.state.backups.find(({ backup }) => backup.BackupArn === arn);
            if (found === undefined)
                throw notFound(`Resource ${arn} was not found.`);
            if (found.policy === undefined && found.without_policy === "not_found") {
                throw notFound(`No resource policy was found for ${arn}.`);
            }
            return { Policy: found.policy };
        },
        ListTags: (context, input) => {
            const id = textOf(input, "ResourceId");
            const cluster = context.state.clusters.find(({ ClusterId }) => ClusterId === id);
            const backup = context.state.backups.find(({ backup }) => backup.BackupId === id)?.backup;
            const tags = (cluster ?? backup)?.TagList;
            if (tags === undefined)
                throw notFound(`Resource ${id ?? ""} was not found.`);
            const page = pageOf(positions(tags), cut(context, input, "ListTags", 100));
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
            throw invalid(`Invalid filter name: ${name}`);
        found = found.filter((resource) => values.includes(member(resource)));
    }
    return found;
}
function cut(context, input, listing, most) {
    return {
        size: pageSize(input, "MaxResults", { most, usual: most, bound: context.page_bound }, (asked, least) => invalid(`MaxResults must be between ${least} and ${most}, not ${asked}`)),
        token: textOf(input, "NextToken"),
        listing,
        refuse: () => invalid("Invalid NextToken"),
    };
}
function invalid(message) {
    return new ServiceError("CloudHsmInvalidRequestException", message, 400, "Message");
}
function notFound(message) {
    return new ServiceError("CloudHsmResourceNotFoundException", message, 400, "Message");
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
            const { metric_alarms, composite_alarms } = context.state;
            // Without AlarmTypes only metric alarms are returned, even where composite ones exist.
            const types = listOf(input, "AlarmTypes");
            const prefix = textOf(input, "AlarmNamePrefix") ?? "";
            const names = listOf(input, "AlarmNames");
            const state = textOf(input, "StateValue");
            const chosen = (alarms) => alarms
                .filter(({ AlarmName }) => AlarmName.startsWith(prefix) && (names.length === 0 || names.includes(AlarmName)))
                .filter(({ StateValue }) => state === undefined || StateValue === state)
                .sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1));
            const metric = types.length === 0 || types.includes("MetricAlarm") ? chosen(metric_alarms) : [];
            const composite = types.includes("CompositeAlarm") ? chosen(composite_alarms) : [];
            const page = pageOf(positions([...composite, ...metric]), {
                size: pageSize(input, "MaxRecords", { most: 100, usual: 50, bound: context.page_bound }, (asked, least, most) => cloudwatch_invalid(`The value ${asked} for MaxRecords is not between ${least} and ${most}.`)),
                token: textOf(input, "NextToken"),
                listing: "DescribeAlarms",
                refuse: () => new ServiceError("InvalidNextToken", "The next token specified is invalid."),
            });
            return {
                CompositeAlarms: page.items.filter((alarm) => composite.includes(alarm)),
                MetricAlarms: page.items.filter((alarm) => metric.includes(alarm)),
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
            const newest_first = textOf(input, "ScanBy") !== "TimestampAscending";
            const results = queries.flatMap((query) => seriesOf(context, query, start, end, newest_first));
            const datapoints = results.reduce((sum, { Values }) => sum + Values.length, 0);
            if (datapoints > 100_800)
                throw cloudwatch_invalid("You have requested more than 100800 datapoints.");
            const page = pageOf(positions(results), {
                size: context.page_bound ?? 500,
                token: textOf(input, "NextToken"),
                listing: "GetMetricData",
                refuse: () => new ServiceError("InvalidNextToken", "The next token specified is invalid."),
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
            Id: textOf(query, "Id") ?? "",
            Label: [...Object.values(metric.dimensions), metric.name].join(" "),
            Timestamps: points.map(({ time }) => time),
            Values: points.map(({ value }) => value),
            StatusCode: "Complete",
        };
    });
}
/** The metrics that a query names: one by its dimensions, or those that a SEARCH finds. */
function chosenBy(query, metrics) {
    const expression = textOf(query, "Expression");
    if (expression !== undefined)
        return searched(expression, metrics);
    const stat = objectOf(query, "MetricStat");
    const asked = objectOf(stat, "Metric");
    const dimensions = Object.fromEntries(objectsOf(asked, "Dimensions").map((each) => [textOf(each, "Name") ?? "", textOf(each, "Value") ?? ""]));
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
function listOf(input, name) {
    const value = input[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
function objectOf(input, name) {
    const value = input[name];
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function objectsOf(input, name) {
    const value = input[name];
    return Array.isArray(value) ? value.map((entry) => objectOf({ entry }, "entry")) : [];
}
function cloudwatch_invalid(message) {
    return new ServiceError("InvalidParameterValueException", message);
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
            return form.Version === version ? textOf(form, "Action") : undefined;
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
        unsigned: () => new ServiceError("MissingParameter", "The request must contain the parameter AWSAccessKeyId"),
        wrongScope: () => authFailure(),
        unknownClient: () => authFailure(),
        expired: () => new ServiceError("RequestExpired", "Request has expired."),
        throttled: () => new ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503),
        denied: (action, caller) => new ServiceError("UnauthorizedOperation", `You are not authorized to perform this operation. ${deniedMessage(action, caller)}`, 403),
        unknownOperation: (operation) => new ServiceError("InvalidAction", `The action ${operation} is not valid for this web service.`),
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
                throw new ServiceError("InvalidParameterValue", `Invalid region names provided: '${unknown.join(", ")}'`);
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
        GetManagedPrefixListEntries: (context, input) => {
            const id = textOf(input, "PrefixListId") ?? "";
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
            throw new ServiceError("InvalidParameterCombination", `The parameter ${listing.id_field}s cannot be used with the parameter MaxResults`);
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
        const name = textOf(input, `Filter.${number}.Name`);
        if (name === undefined)
            return found;
        const values = numberedOf(input, `Filter.${number}.Value`);
        if (values.length > 200) {
            const message = "The maximum number of filter values specified on a single call is 200";
            throw new ServiceError("FilterLimitExceeded", message);
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
    throw new ServiceError("InvalidParameterValue", `The filter '${name}' is invalid`);
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
        size: pageSize(input, "MaxResults", { least: 5, most, usual: Number.POSITIVE_INFINITY, bound: context.page_bound }, (asked) => new ServiceError("InvalidParameterValue", `Value ( ${asked} ) for parameter maxResults is invalid. Expecting a value between 5 and ${most}.`)),
        token: textOf(input, "NextToken"),
        listing,
        refuse: () => new ServiceError("InvalidParameterValue", "Unable to parse pagination token"),
    };
}
function authFailure() {
    return new ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
}
function ec2_notFound(code, message) {
    return new ServiceError(code, message);
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
            if ((textOf(input, "PolicyName") ?? "default") !== "default")
                throw kms_notFound("No such policy exists");
            return { Policy: key.policy, PolicyName: "default" };
        },
        GetKeyRotationStatus: (context, input) => rotationStatus(keyNamed(context, input)),
        ListKeyRotations: (context, input) => {
            const key = keyNamed(context, input);
            const rotations = rotationsOf(key, textOf(input, "IncludeKeyMaterial") === "ALL_KEY_MATERIAL");
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
            const grant_id = textOf(input, "GrantId");
            const grantee = textOf(input, "GranteePrincipal");
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
            const id = textOf(input, "CustomKeyStoreId");
            const name = textOf(input, "CustomKeyStoreName");
            if (id !== undefined && name !== undefined) {
                throw new ServiceError("ValidationException", "Only one of CustomKeyStoreId and CustomKeyStoreName may be specified.");
            }
            const stores = context.state.key_stores.filter((store) => (id === undefined || store.CustomKeyStoreId === id) &&
                (name === undefined || store.CustomKeyStoreName === name));
            if (stores.length === 0 && (id !== undefined || name !== undefined)) {
                throw new ServiceError("CustomKeyStoreNotFoundException", `Could not find a custom key store ${id ?? name}.`);
            }
            const page = pageOf(positions(stores), kms_cut(context, input, "DescribeCustomKeyStores", { most: 1000, usual: 100 }));
            return { CustomKeyStores: page.items, ...ending(page.next) };
        },
    },
};
/** One pass over all keys: their aliases in the keys' order, then the reserved ones. The marker is a place in that pass. */
function ListAliases(context, input) {
    const { keys, reserved_aliases } = context.state;
    const of_key = textOf(input, "KeyId");
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
    if (Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE" || KeyState === "PendingImport") {
        throw unsupported(`${Arn} origin is ${Origin} which is not valid for this operation.`);
    }
    return materials.filter(({ RotationDate }) => all_material || RotationDate !== undefined);
}
/** The key that `KeyId` names: an id or ARN, and for DescribeKey also an alias name or alias ARN. */
function keyNamed(context, input, aliases) {
    const named = textOf(input, "KeyId");
    if (named === undefined) {
        throw validation("1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null");
    }
    let resource = named;
    if (named.startsWith("arn:")) {
        const [, , service, region, account, ...rest] = named.split(":");
        if (service !== "kms" || region !== context.region)
            throw new ServiceError("InvalidArnException", `Invalid arn ${region ?? ""}`);
        if (account !== context.account.account) {
            const message = `User: ${context.caller.arn} is not authorized to access ${named}`;
            throw new ServiceError("AccessDeniedException", message, 400, "Message");
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
        token: textOf(input, "Marker"),
        listing,
        refuse: () => new ServiceError("InvalidMarkerException", "The marker is not valid."),
    };
}
function ending(next) {
    return next === undefined ? { Truncated: false } : { NextMarker: next, Truncated: true };
}
function kms_notFound(message) {
    return new ServiceError("NotFoundException", message);
}
function unsupported(message) {
    return new ServiceError("UnsupportedOperationException", message);
}
function validation(message) {
    return new ServiceError("ValidationException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/services/logs.js





/** Amazon CloudWatch Logs 2014-03-28: the listing of log groups. */
const logs = {
    scope: "logs",
    iam_prefix: "logs",
    protocol: awsJson("Logs_20140328", "1.1"),
    refusals: jsonRefusals("Rate exceeded"),
    operations: {
        DescribeLogGroups: (context, input) => {
            const prefix = textOf(input, "logGroupNamePrefix") ?? "";
            const groups = context.state.log_groups
                .filter(({ logGroupName }) => logGroupName.startsWith(prefix))
                .sort((a, b) => (a.logGroupName < b.logGroupName ? -1 : 1));
            const page = pageOf(positions(groups), {
                size: pageSize(input, "limit", { most: 50, usual: 50, bound: context.page_bound }, (asked, least, most) => logs_invalid(`1 validation error detected: Value '${asked}' at 'limit' failed to satisfy constraint: Member must have ` +
                    (asked < least ? `value greater than or equal to ${least}` : `value less than or equal to ${most}`))),
                token: textOf(input, "nextToken"),
                listing: "DescribeLogGroups",
                refuse: () => logs_invalid("The specified nextToken is invalid."),
            });
            return { logGroups: page.items, nextToken: page.next };
        },
    },
};
function logs_invalid(message) {
    return new ServiceError("InvalidParameterException", message);
}

;// CONCATENATED MODULE: ./build/program/src/simulator/protocol/query.js



/** The AWS query protocol (STS and others): a form in, `<OperationResponse><OperationResult>` out. */
function awsQuery(version, namespace) {
    const headers = (request_id) => ({ "content-type": "text/xml", "x-amzn-requestid": request_id });
    return {
        operationOf: (request) => {
            const form = formOf(request);
            return form.Version === version ? textOf(form, "Action") : undefined;
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

;// CONCATENATED MODULE: ./build/program/src/simulator/services/sts.js





/** AWS Security Token Service 2011-06-15. */
const sts = {
    scope: "sts",
    iam_prefix: "sts",
    protocol: awsQuery("2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/"),
    refusals: {
        unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        wrongScope: (scope) => new ServiceError("SignatureDoesNotMatch", `Credential should be scoped to correct service: '${scope}'.`, 403),
        unknownClient: () => new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
        expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
        throttled: () => new ServiceError("Throttling", "Rate exceeded"),
        denied: (action, caller) => new ServiceError("AccessDenied", deniedMessage(action, caller), 403),
        unknownOperation: (operation) => new ServiceError("InvalidAction", `Could not find operation ${operation} for version 2011-06-15`),
    },
    operations: {
        GetCallerIdentity: ({ caller }) => ({ Arn: caller.arn, UserId: caller.user_id, Account: caller.account }),
        AssumeRole: ({ world, caller, openSession }, input) => {
            const role_arn = textOf(input, "RoleArn") ?? "";
            const session_name = textOf(input, "RoleSessionName") ?? "";
            const [, account, role] = /^arn:aws:iam::(\d{12}):role\/(?:[^:]*\/)?([\w+=,.@-]{1,64})$/.exec(role_arn) ?? [];
            if (account === undefined || role === undefined) {
                throw new ServiceError("ValidationError", `${role_arn} is invalid`);
            }
            if (!/^[\w+=,.@-]{2,64}$/.test(session_name)) {
                throw new ServiceError("ValidationError", `1 validation error detected: Value '${session_name}' at 'roleSessionName' failed to satisfy constraint`);
            }
            const seconds = integerOf(input, "DurationSeconds") ?? 3600;
            if (seconds < 900 || seconds > 43_200) {
                throw new ServiceError("ValidationError", `The requested DurationSeconds ${seconds} is not between 900 and 43200.`);
            }
            const known = world.account === account || world.other_accounts.some((other) => other.account === account);
            if (!known) {
                const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${role_arn}`;
                throw new ServiceError("AccessDenied", message, 403);
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

;// CONCATENATED MODULE: ./build/program/src/simulator/services/registry.js






/** Every service that the simulator speaks. A new one is its file and a line here. */
const SERVICES = [kms, cloudhsm, ec2, cloudwatch, logs, sts];

;// CONCATENATED MODULE: ./build/program/src/simulator/server.js









const MAX_BODY_BYTES = 1_000_000;
const EMPTY_REGION = regionState({});
/**
 * Serves the world on 127.0.0.1 at a free port, in the protocols of the real services.
 * Account, Region and service come from the credential scope of the signature; the secret is not checked.
 */
async function startSimulator(world, faults = {}) {
    const requests = new Map();
    const sessions = new Map();
    const buckets = new Buckets();
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
    /** The output of the operation, or a ServiceError in the order in which AWS checks. */
    function outputOf(service, operation, request) {
        const { refusals } = service;
        const action = `${service.iam_prefix}:${operation}`;
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
        if (simulator.faults.expired_token === true || has_expired)
            throw refusals.expired();
        if (isThrottled(action, account.account, scope.region)) {
            throttled_count += 1;
            throw refusals.throttled();
        }
        const answer = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined;
        if (answer === undefined)
            throw refusals.unknownOperation(operation);
        const input = service.protocol.inputOf(request);
        const is_cut = names(simulator.faults.cut_pages, action) && isLaterPage(input);
        if (is_cut || names(simulator.faults.denied, action))
            throw refusals.denied(action, caller);
        if (names(simulator.faults.empty_answers, action))
            return {};
        const context = {
            world,
            account,
            region: scope.region,
            state: account.regions[scope.region] ?? EMPTY_REGION,
            caller,
            page_bound: simulator.faults.page_size,
            openSession,
        };
        return answer(context, input);
    }
    function answerOf(service, operation, request) {
        const request_id = `00000000-0000-4000-8000-${calls.toString(16).padStart(12, "0")}`;
        try {
            return service.protocol.success(operation, outputOf(service, operation, request), request_id);
        }
        catch (error) {
            // Anything else is a bug of the simulator: the server reports it, loudly.
            if (!(error instanceof ServiceError))
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
        const [service, operation] = server_route(request);
        if (service === undefined) {
            response.writeHead(404, { "content-type": "text/plain" }).end("The simulator does not know this service.\n");
            return;
        }
        const action = `${service.iam_prefix}:${operation}`;
        requests.set(action, (requests.get(action) ?? 0) + 1);
        const answer = answerOf(service, operation, request);
        const { latency_ms = 0, dropped, truncated } = simulator.faults;
        if (latency_ms > 0)
            await (0,promises_.setTimeout)(latency_ms);
        if (names(dropped, action)) {
            incoming.socket.destroy();
            return;
        }
        const body = Buffer.from(answer.body);
        response.writeHead(answer.status, { ...answer.headers, "content-length": String(body.length) });
        if (names(truncated, action)) {
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
function server_route(request) {
    for (const service of SERVICES) {
        const operation = service.protocol.operationOf(request);
        if (operation !== undefined)
            return [service, operation];
    }
    return [undefined, ""];
}
function scopeOf({ headers }) {
    const found = /^AWS4-[\w-]{1,40} Credential=([\w+=,.@-]{1,128})\/\d{8}\/([\w-]{1,64})\/([\w-]{1,64})\/aws4_request\b/.exec(headers.authorization ?? "");
    const [, access_key_id, region, service] = found ?? [];
    if (access_key_id === undefined || region === undefined || service === undefined)
        return undefined;
    return { access_key_id, region, service };
}
function accountOf(world, account) {
    return world.account === account ? world : world.other_accounts.find((other) => other.account === account);
}
function isOffered(service, region, account, { regions_without }) {
    const is_on = DEFAULT_REGIONS.includes(region) || account.opted_in.includes(region);
    const lacks_cloudhsm = service.scope === "cloudhsm" && REGIONS_WITHOUT_CLOUDHSM.includes(region);
    return is_on && !lacks_cloudhsm && regions_without?.[service.scope]?.includes(region) !== true;
}
function isLaterPage(input) {
    return ["Marker", "NextToken", "nextToken"].some((name) => textOf(input, name) !== undefined);
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
    return {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
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

// EXTERNAL MODULE: ./build/program/src/collect/account.js + 1 modules
var account = __webpack_require__(24836);
// EXTERNAL MODULE: ./build/program/src/collect/collect.js
var collect = __webpack_require__(91601);
// EXTERNAL MODULE: ./build/program/src/collect/registry.js + 16 modules
var registry = __webpack_require__(81705);
// EXTERNAL MODULE: ./build/program/src/pipeline.js + 10 modules
var pipeline = __webpack_require__(77534);
// EXTERNAL MODULE: ./build/program/src/report/escape.js
var report_escape = __webpack_require__(40222);
// EXTERNAL MODULE: ./build/program/src/version.js
var version = __webpack_require__(71642);
;// CONCATENATED MODULE: ./build/program/src/doctor.js







/** So many resources of each type and Region are asked about: enough to meet most kinds of keys. */
const SAMPLE = 50;
/**
 * Tries every read that the configured rules need, on a few resources of each type, with the credentials of the scan.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used.
 */
async function examine(config, surroundings) {
    const answered = new Set();
    const accounts = await (0,connect/* connect */.N)(config, {
        ...surroundings.outside,
        pace: { ...account/* DEFAULT_PACE */.a, api_rate_share: config.api_rate_share },
        onAnswer: (region, action) => answered.add(`${region} ${action}`),
    });
    const trials = [];
    // One account after the other, so that an answer is known to be this account's.
    for (const account of accounts) {
        answered.clear();
        const inventory = await (0,collect/* collect */.F)({
            accounts: [account],
            types: registry/* resourceTypes */.A,
            wanted: (0,pipeline/* wantedBy */.fy)(config.rules),
            tool: version/* TOOL */.j,
            collected_at: surroundings.now().toISOString(),
            sample: SAMPLE,
        }).finally(() => account.caller.close());
        trials.push(...trialsOf(account, inventory, config, answered));
    }
    return trials;
}
function trialsOf(account, inventory, config, answered) {
    const failed = failures(inventory);
    const actions = (0,pipeline/* permissionsOf */.k0)(...config.rules);
    const needs = config.rules.map(pipeline/* inForce */.Nm);
    return account.regions.flatMap((region) => actions.map((action) => {
        const reason = failed.get(`${region} ${action}`);
        const rules = needs.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
        const outcome = reason?.kind ?? (answered.has(`${region} ${action}`) ? "answered" : "untried");
        return { account: account.account, region, action, outcome, message: reason?.message ?? "", rules };
    }));
}
/** Region and action -> why a call of it failed, be it a listing's or a resource's. */
function failures(inventory) {
    const reasons = new Map();
    const note = (region, reason) => {
        // Something about one resource that is not there says nothing of the permission.
        if (reason.kind === "not_found")
            return;
        if (!reasons.has(`${region} ${reason.action}`))
            reasons.set(`${region} ${reason.action}`, reason);
    };
    for (const { region, reason } of inventory.gaps)
        note(region, reason);
    for (const resource of Object.values(inventory.resources).flat()) {
        for (const fact of Object.values(resource)) {
            if (typeof fact === "object" && fact.status === "unknown")
                note(resource.region, fact.reason);
        }
    }
    return reasons;
}
/** The trials as text: by account and Region, what failed first, and what it leaves unknown. */
function renderTrials(trials) {
    const places = new Map();
    for (const trial of trials) {
        const place = `account ${trial.account} \u00b7 ${trial.region}`;
        places.set(place, [...(places.get(place) ?? []), trial]);
    }
    const blocks = [...places].map(([place, here]) => {
        const worstFirst = [...here.filter(fails), ...here.filter((trial) => !fails(trial))];
        return [place, ...worstFirst.flatMap(linesOf)].join("\n");
    });
    const failing = trials.filter(fails);
    const actions = [...new Set(failing.map(({ action }) => action))];
    const closing = failing.length === 0
        ? "Every read that could be tried was answered."
        : `${actions.join(", ")} failed somewhere: what needs them will be unknown. \`keyproof iam-policy\` prints the policy that allows them.`;
    return `${blocks.join("\n\n")}\n\n${closing}\n`;
}
function fails({ outcome }) {
    return outcome !== "answered" && outcome !== "untried";
}
function linesOf(trial) {
    const { action, outcome, message, rules } = trial;
    const head = `  ${outcome.replaceAll("_", " ").padEnd(11)} ${action}`;
    if (outcome === "untried")
        return [`${head}  (nothing to ask about)`];
    if (!fails(trial))
        return [head];
    return [head, `              ${(0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(message), 300)}`, `              unknown without it: ${rules.join(", ")}`];
}

// EXTERNAL MODULE: ./build/program/src/files.js
var files = __webpack_require__(56425);
;// CONCATENATED MODULE: ./build/program/src/iam_policy.js
/** The IAM policy that allows the given actions and nothing else, one statement a service. */
function iamPolicy(actions) {
    const services = new Map();
    for (const action of [...actions].sort()) {
        const service = action.slice(0, action.indexOf(":"));
        services.set(service, [...(services.get(service) ?? []), action]);
    }
    return {
        Version: "2012-10-17",
        Statement: [...services].map(([service, list]) => ({
            Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}`,
            Effect: "Allow",
            Action: list,
            Resource: "*",
        })),
    };
}

// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
// EXTERNAL MODULE: ./build/program/src/policies.js
var src_policies = __webpack_require__(78382);
// EXTERNAL MODULE: ./build/program/src/model/frameworks.js
var frameworks = __webpack_require__(75579);
// EXTERNAL MODULE: ./build/program/src/report/wording.js
var wording = __webpack_require__(94245);
;// CONCATENATED MODULE: ./build/program/src/report/framework_page.js


/** A rule's controls of one framework, a line each, with who states the mapping: `PCI DSS 4.0.1 3.7.4 … (AWS states it)`. */
function controlLines({ controls, controls_by }, framework) {
    const ids = Object.hasOwn(controls, framework) ? (controls[framework] ?? []) : [];
    return ids.map((id) => `${(0,frameworks/* frameworkName */.U7)(framework)} ${titled(framework, id)} (${(0,wording/* statedBy */.Hk)(controls_by[framework])})`);
}
/** `docs/frameworks.md`: of each framework, its controls with the rules that map to them, and who states it. */
function frameworksPage(rules) {
    const mapped = Object.entries(FRAMEWORKS).filter(([id]) => rules.some(({ controls }) => Object.hasOwn(controls, id)));
    const sections = mapped.flatMap(([id, framework]) => [
        `## ${framework.name}`,
        `\`${id}\`${framework.titles_by === "keyproof" ? ". The titles are our own short words, not the publisher's" : ""}.`,
        table([
            ["control", "rule", "who states the mapping"],
            ...Object.keys(framework.controls).flatMap((control) => rowsOf(id, framework, control, rules)),
        ]),
    ]);
    return `${[
        "# Frameworks",
        "Which rules map to which controls. `keyproof scan --framework ID` judges the rules of a framework, those that are off by default too; `keyproof rules --framework ID` lists them.",
        "A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or our own reading of the control's text.",
        ...sections,
    ].join("\n\n")}\n`;
}
function rowsOf(id, { controls }, control, rules) {
    return rules
        .filter((rule) => Object.hasOwn(rule.controls, id) && rule.controls[id]?.includes(control) === true)
        .map((rule) => {
        const title = controls[control] ?? "";
        return [`${control} ${title}`, `[\`${rule.id}\`](rules/${rule.id}.md)`, statedBy(rule.controls_by[id])];
    });
}
function titled(framework, control) {
    const title = (0,frameworks/* controlTitle */._M)(framework, control);
    return title === undefined ? control : `${control} ${title}`;
}
/** A markdown table with its columns aligned; the first row is the head. */
function table([head = [], ...rows]) {
    const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
    return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

// EXTERNAL MODULE: ./build/program/src/report/registry.js + 1 modules
var report_registry = __webpack_require__(75978);
;// CONCATENATED MODULE: ./build/program/src/report/rule_page.js


/** A rule's page in markdown: what, why, how it is judged, when it does not apply, how to fix it, permissions, controls. */
function rulePage(rule) {
    const sections = [
        `# ${rule.title}`,
        `\`${rule.id}\` · ${rule.severity}${rule.opt_in ? " · off until a configuration or a framework turns it on" : ""}`,
        rule.description,
        "## How it is judged",
        `It judges each \`${rule.type}\` by ${facts([...rule.selects_by, ...rule.judges_by])}. A fact that cannot be read makes the verdict *unknown*, never a pass.`,
        ...parameters(rule),
        "## How to fix it",
        rule.remediation.text,
        ...(rule.remediation.cli === undefined ? [] : [`\`\`\`sh\n${rule.remediation.cli}\n\`\`\``]),
        "## Permissions",
        rule.permissions.map((action) => `- \`${action}\``).join("\n"),
        ...controls(rule),
        ...(rule.related_resources.length === 0
            ? []
            : [
                "## Sources",
                rule.related_resources
                    .map(({ ref, description }) => `- <${ref}>${description === undefined ? "" : ` ${description}`}`)
                    .join("\n"),
            ]),
    ];
    return `${sections.join("\n\n")}\n`;
}
function facts(names) {
    const unique = [...new Set(names)].map((name) => `\`${name}\``);
    return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} and ${unique.slice(-1).join("")}`;
}
function parameters({ parameters }) {
    const rows = Object.entries(parameters).map(([name, { default: value, description }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`);
    return rows.length === 0
        ? []
        : ["## Parameters", ["| name | default | meaning |", "|---|---|---|", ...rows].join("\n")];
}
function controls({ controls, controls_by }) {
    const rows = Object.entries(controls).map(([framework, ids]) => {
        const titled = ids.map((id) => [id, (0,frameworks/* controlTitle */._M)(framework, id)].filter((part) => part !== undefined).join(" "));
        return `| ${(0,frameworks/* frameworkName */.U7)(framework)} | ${titled.join("; ")} | ${(0,wording/* statedBy */.Hk)(controls_by[framework])} |`;
    });
    return rows.length === 0
        ? []
        : ["## Controls", ["| framework | controls | who says so |", "|---|---|---|", ...rows].join("\n")];
}
/** The list of all rules, in markdown; each links to its page beside it. */
function ruleIndex(rules) {
    const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${rule.title} |`);
    return `${["# Rules", "", "| rule | severity | what a good resource is like |", "|---|---|---|", ...rows].join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/program/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(86828);
;// CONCATENATED MODULE: ./build/program/src/cli.js



















/** An error longer than this, in characters, is cut. */
const MAXIMUM_ERROR = 10_000;
/** Runs the command line with the process's arguments, and ends the process with the command's exit code. */
async function runCli(policies) {
    const interruption = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => interruption.abort());
    const interrupted = new Promise((resolve) => {
        interruption.signal.addEventListener("abort", () => {
            process.stderr.write("keyproof: interrupted: no report was written\n");
            resolve(130);
        });
    });
    // A reader that goes away (`| head`) ends the output, not the run.
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", () => undefined);
    try {
        const code = await Promise.race([execute(process.argv.slice(2), policies, interruption.signal), interrupted]);
        await flush(code);
    }
    catch (error) {
        await flush(interruption.signal.aborted ? 130 : report(error));
    }
}
/** Ends the process when what it wrote is out; a pipe may still be taking it. */
async function flush(code) {
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    process.exit(code);
}
function report(error) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof errors/* ConfigurationError */.j) {
        process.stderr.write(printable(`keyproof: ${error.message}`));
        return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(printable(`keyproof: internal error: no verdict was reached\n${detail}`));
    return 2;
}
/** An error for the terminal: it may quote a file that somebody else wrote, at any length. */
function printable(text) {
    const lines = text.split("\n").map((line) => `${/^ */.exec(line)?.join("") ?? ""}${(0,report_escape/* visible */.RK)(line)}`);
    return `${(0,report_escape/* cut */.Jj)(lines.join("\n"), MAXIMUM_ERROR)}\n`;
}
async function execute(args, policies, signal) {
    let code = 0;
    const program = new esm/* Command */.uB("keyproof")
        .description("Compliance as code for AWS CloudHSM and AWS KMS")
        .version(version/* TOOL */.j.version)
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "keyproof: ")) })
        .addHelpText("after", EXIT_CODES);
    const scanning = program.command("scan").description("read an account, or a saved inventory, and judge it");
    const demonstration = program.command("demo").description("the same over an example account, without credentials");
    const doctor = program
        .command("doctor")
        .description("try the reads that the rules need; say which fail, and what that leaves unknown");
    for (const [key, { name, kind, value, description, demo }] of options/* optionEntries */.Eb) {
        const option = new esm/* Option */.c$(kind === "flag" ? `--${name}` : `--${name} <${value}>`, description);
        if (kind === "many")
            option.argParser(gather);
        scanning.addOption(option);
        if (demo !== false)
            demonstration.addOption(option);
        if (DOCTOR_OPTIONS.includes(key))
            doctor.addOption(option);
    }
    scanning.action(async () => {
        code = await runScan(optionsOf(scanning), (0,src_policies/* loadPolicies */.h)(policies), signal);
    });
    demonstration.action(async () => {
        code = await runDemo(optionsOf(demonstration), (0,src_policies/* loadPolicies */.h)(policies), signal);
    });
    const listing = program
        .command("rules")
        .description("list the rules")
        .option("--framework <id>", "only those that map to this framework, with its controls; may be repeated", gather)
        .action(() => {
        process.stdout.write(listRules((0,src_policies/* loadPolicies */.h)(policies), optionsOf(listing).frameworks ?? []));
    });
    program
        .command("explain <rule>")
        .description("print what a rule judges, why, and how to fix it")
        .action((id) => {
        const { rules } = configOf({ rules: [id] }, (0,src_policies/* loadPolicies */.h)(policies));
        process.stdout.write(rules.map((rule) => rulePage((0,pipeline/* inForce */.Nm)(rule))).join("\n"));
    });
    const permissions = program
        .command("iam-policy")
        .description("print the least IAM policy that the rules need")
        .option("--rule <id>", options/* OPTIONS */.lw.rules.description, gather)
        .option("--framework <id>", options/* OPTIONS */.lw.frameworks.description, gather)
        .option("--config <file>", options/* OPTIONS */.lw.config.description)
        .option("--all-regions", "with what --all-regions needs")
        .action(() => {
        const { rules, regions } = configOf(optionsOf(permissions), (0,src_policies/* loadPolicies */.h)(policies));
        const actions = [...(0,pipeline/* permissionsOf */.k0)(...rules), ...(regions === "all" ? [connect/* describeRegions */.r.action] : [])];
        process.stdout.write(`${JSON.stringify(iamPolicy(actions), null, 2)}\n`);
    });
    doctor.action(async () => {
        const bundle = (0,src_policies/* loadPolicies */.h)(policies);
        const config = configOf(optionsOf(doctor), bundle);
        if (config.profile !== undefined)
            process.env.AWS_PROFILE = config.profile;
        const trials = await examine(config, surroundingsOf(bundle, signal, {}));
        process.stdout.write(renderTrials(trials));
        code = trials.some(fails) ? 3 : 0;
    });
    if (args.length === 0) {
        program.outputHelp({ error: true });
        return 2;
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
}
const DOCTOR_OPTIONS = [
    "regions",
    "all_regions",
    "profile",
    "role_arns",
    "config",
    "rules",
    "frameworks",
    "api_rate_share",
];
const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on fails; 1 something does; 2 nothing was judged (usage, configuration,
credentials); 3 compliance is not established: something was unknown or a listing failed. 1 wins over 3.
`;
function gather(value, earlier) {
    return [...(earlier ?? []), value];
}
function optionsOf(command) {
    const given = command.opts();
    return (0,options/* gatherOptions */.yM)(({ name }) => given[new esm/* Option */.c$(`--${name}`).attributeName()]);
}
function configOf(raw, policies) {
    const names = report_registry/* formats */.F.map(({ name }) => name);
    return (0,config/* resolveConfig */.pE)(raw, { rules: policies.rules, formats: names, tagged_types: pipeline/* taggedTypes */.ks }, files/* readText */.yR);
}
async function runScan(raw, policies, signal) {
    const config = configOf(raw, policies);
    if (config.profile !== undefined)
        process.env.AWS_PROFILE = config.profile;
    const surroundings = surroundingsOf(policies, signal, {});
    const result = await judge(config, surroundings);
    deliver(result, config);
    return (0,pipeline/* exitCode */.I$)(result.result, config.allow_unknown);
}
async function runDemo(raw, policies, signal) {
    ignoreAwsSettings();
    const now = new Date();
    const { simulator, regions, outside } = await startDemo(now);
    const config = { ...configOf(raw, policies), regions, role_arns: [], inventory: undefined };
    const result = await judge(config, surroundingsOf(policies, signal, outside));
    await simulator.close();
    deliver(result, config);
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
function surroundingsOf(policies, signal, outside) {
    return {
        policies,
        run_id: process.env.GITHUB_RUN_ID ?? new Date().toISOString(),
        now: () => new Date(),
        outside: { ...outside, clock: clock/* systemClock */.m, signal },
        ...(process.stderr.isTTY ? { onProgress: showProgress } : {}),
    };
}
async function judge(config, surroundings) {
    (0,files/* prepareDirectory */.v)(config.output_dir);
    const result = await (0,pipeline/* judgeInventoryOrAccount */.SW)(config, surroundings);
    if (surroundings.onProgress !== undefined)
        process.stderr.write("\r\u001b[K");
    return result;
}
/** One line on the terminal, drawn again at most ten times a second. */
let drawn = 0;
function showProgress({ listed, read }) {
    if (performance.now() - drawn < 100)
        return;
    drawn = performance.now();
    process.stderr.write(`\r\u001b[Kreading ${read} of ${listed} resources …`);
}
/** Writes the reports, then the findings to stdout. */
function deliver(result, config) {
    const chosen = report_registry/* formats */.F.filter(({ name }) => config.formats.includes(name));
    const paths = (0,files/* writeFiles */.hV)(config.output_dir, (0,pipeline/* renderAll */.Yl)(result, chosen));
    const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    const width = Math.min(120, process.stdout.columns ?? 100);
    process.stdout.write((0,terminal/* renderTerminal */.b)(result, { color, width }));
    process.stdout.write(`Reports: ${paths.join(", ")}\n`);
}
function listRules({ rules }, frameworks) {
    const mapped = new Set(frameworks.flatMap((id) => (0,config/* rulesOfFramework */.l3)(id, "--framework", rules)));
    const listed = rules.filter((rule) => frameworks.length === 0 || mapped.has(rule));
    const width = Math.max(...listed.map(({ id }) => id.length));
    const lines = listed.flatMap((rule) => {
        const { id, severity, title, opt_in } = rule;
        return [
            `${severity.padEnd(8)}  ${id.padEnd(width)}  ${title}${opt_in ? " (off by default)" : ""}`,
            ...frameworks.flatMap((framework) => controlLines(rule, framework)).map((line) => `${" ".repeat(10)}${line}`),
        ];
    });
    return `${lines.join("\n")}\n`;
}


/***/ })

};
