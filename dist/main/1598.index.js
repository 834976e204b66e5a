export const id = 1598;
export const ids = [1598];
export const modules = {

/***/ 47137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { resolveAwsSdkSigV4Config } = __webpack_require__(97523);
const { getSmithyContext, normalizeProvider } = __webpack_require__(92658);
exports.defaultTrustedAdvisorHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "trustedadvisor",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
exports.defaultTrustedAdvisorHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};


/***/ }),

/***/ 99740:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { BinaryDecisionDiagram } = __webpack_require__(62085);
const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://trustedadvisor-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://trustedadvisor-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://trustedadvisor.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://trustedadvisor.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
exports.bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 48007:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions } = __webpack_require__(5152);
const { customEndpointFunctions, decideEndpoint, EndpointCache } = __webpack_require__(62085);
const { bdd } = __webpack_require__(99740);
const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
exports.defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;


/***/ }),

/***/ 41598:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __exportStar = (m, e) => { Object.assign(e, m); };
const { getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, Command, createAggregatedClient } = __webpack_require__(92658);
exports.$Command = Command;
exports.__Client = Client;
const { resolveRegionConfig } = __webpack_require__(47291);
const { resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveHttpAuthSchemeConfig, defaultTrustedAdvisorHttpAuthSchemeParametersProvider } = __webpack_require__(47137);
const { getRuntimeConfig } = __webpack_require__(74128);
const { BatchUpdateRecommendationResourceExclusion$, GetOrganizationRecommendation$, GetRecommendation$, ListChecks$, ListOrganizationRecommendationAccounts$, ListOrganizationRecommendationResources$, ListOrganizationRecommendations$, ListRecommendationResources$, ListRecommendations$, UpdateOrganizationRecommendationLifecycle$, UpdateRecommendationLifecycle$ } = __webpack_require__(40286);
__exportStar(__webpack_require__(40286), exports);
__exportStar(__webpack_require__(33906), exports);
const { TrustedAdvisorServiceException } = __webpack_require__(74988);
exports.TrustedAdvisorServiceException = TrustedAdvisorServiceException;

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "trustedadvisor",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class TrustedAdvisorClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultTrustedAdvisorHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

class BatchUpdateRecommendationResourceExclusionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "BatchUpdateRecommendationResourceExclusion", {})
    .n("TrustedAdvisorClient", "BatchUpdateRecommendationResourceExclusionCommand")
    .sc(BatchUpdateRecommendationResourceExclusion$)
    .build() {
}

class GetOrganizationRecommendationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "GetOrganizationRecommendation", {})
    .n("TrustedAdvisorClient", "GetOrganizationRecommendationCommand")
    .sc(GetOrganizationRecommendation$)
    .build() {
}

class GetRecommendationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "GetRecommendation", {})
    .n("TrustedAdvisorClient", "GetRecommendationCommand")
    .sc(GetRecommendation$)
    .build() {
}

class ListChecksCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListChecks", {})
    .n("TrustedAdvisorClient", "ListChecksCommand")
    .sc(ListChecks$)
    .build() {
}

class ListOrganizationRecommendationAccountsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListOrganizationRecommendationAccounts", {})
    .n("TrustedAdvisorClient", "ListOrganizationRecommendationAccountsCommand")
    .sc(ListOrganizationRecommendationAccounts$)
    .build() {
}

class ListOrganizationRecommendationResourcesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListOrganizationRecommendationResources", {})
    .n("TrustedAdvisorClient", "ListOrganizationRecommendationResourcesCommand")
    .sc(ListOrganizationRecommendationResources$)
    .build() {
}

class ListOrganizationRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListOrganizationRecommendations", {})
    .n("TrustedAdvisorClient", "ListOrganizationRecommendationsCommand")
    .sc(ListOrganizationRecommendations$)
    .build() {
}

class ListRecommendationResourcesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListRecommendationResources", {})
    .n("TrustedAdvisorClient", "ListRecommendationResourcesCommand")
    .sc(ListRecommendationResources$)
    .build() {
}

class ListRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "ListRecommendations", {})
    .n("TrustedAdvisorClient", "ListRecommendationsCommand")
    .sc(ListRecommendations$)
    .build() {
}

class UpdateOrganizationRecommendationLifecycleCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "UpdateOrganizationRecommendationLifecycle", {})
    .n("TrustedAdvisorClient", "UpdateOrganizationRecommendationLifecycleCommand")
    .sc(UpdateOrganizationRecommendationLifecycle$)
    .build() {
}

class UpdateRecommendationLifecycleCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("TrustedAdvisor", "UpdateRecommendationLifecycle", {})
    .n("TrustedAdvisorClient", "UpdateRecommendationLifecycleCommand")
    .sc(UpdateRecommendationLifecycle$)
    .build() {
}

const paginateListChecks = createPaginator(TrustedAdvisorClient, ListChecksCommand, "nextToken", "nextToken", "maxResults");

const paginateListOrganizationRecommendationAccounts = createPaginator(TrustedAdvisorClient, ListOrganizationRecommendationAccountsCommand, "nextToken", "nextToken", "maxResults");

const paginateListOrganizationRecommendationResources = createPaginator(TrustedAdvisorClient, ListOrganizationRecommendationResourcesCommand, "nextToken", "nextToken", "maxResults");

const paginateListOrganizationRecommendations = createPaginator(TrustedAdvisorClient, ListOrganizationRecommendationsCommand, "nextToken", "nextToken", "maxResults");

const paginateListRecommendationResources = createPaginator(TrustedAdvisorClient, ListRecommendationResourcesCommand, "nextToken", "nextToken", "maxResults");

const paginateListRecommendations = createPaginator(TrustedAdvisorClient, ListRecommendationsCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    BatchUpdateRecommendationResourceExclusionCommand,
    GetOrganizationRecommendationCommand,
    GetRecommendationCommand,
    ListChecksCommand,
    ListOrganizationRecommendationAccountsCommand,
    ListOrganizationRecommendationResourcesCommand,
    ListOrganizationRecommendationsCommand,
    ListRecommendationResourcesCommand,
    ListRecommendationsCommand,
    UpdateOrganizationRecommendationLifecycleCommand,
    UpdateRecommendationLifecycleCommand,
};
const paginators = {
    paginateListChecks,
    paginateListOrganizationRecommendationAccounts,
    paginateListOrganizationRecommendationResources,
    paginateListOrganizationRecommendations,
    paginateListRecommendationResources,
    paginateListRecommendations,
};
class TrustedAdvisor extends TrustedAdvisorClient {
}
createAggregatedClient(commands, TrustedAdvisor, { paginators });

const RecommendationLifecycleStage = {
    DISMISSED: "dismissed",
    IN_PROGRESS: "in_progress",
    PENDING_RESPONSE: "pending_response",
    RESOLVED: "resolved",
};
const UpdateRecommendationLifecycleStageReasonCode = {
    LOW_PRIORITY: "low_priority",
    NON_CRITICAL_ACCOUNT: "non_critical_account",
    NOT_APPLICABLE: "not_applicable",
    OTHER: "other",
    OTHER_METHODS_AVAILABLE: "other_methods_available",
    TEMPORARY_ACCOUNT: "temporary_account",
    VALID_BUSINESS_CASE: "valid_business_case",
};
const RecommendationPillar = {
    COST_OPTIMIZING: "cost_optimizing",
    FAULT_TOLERANCE: "fault_tolerance",
    OPERATIONAL_EXCELLENCE: "operational_excellence",
    PERFORMANCE: "performance",
    SECURITY: "security",
    SERVICE_LIMITS: "service_limits",
};
const RecommendationSource = {
    AWS_CONFIG: "aws_config",
    COMPUTE_OPTIMIZER: "compute_optimizer",
    COST_EXPLORER: "cost_explorer",
    COST_OPTIMIZATION_HUB: "cost_optimization_hub",
    LSE: "lse",
    MANUAL: "manual",
    PSE: "pse",
    RDS: "rds",
    RESILIENCE: "resilience",
    RESILIENCE_HUB: "resilience_hub",
    SECURITY_HUB: "security_hub",
    STIR: "stir",
    TA_CHECK: "ta_check",
    WELL_ARCHITECTED: "well_architected",
};
const ExclusionStatus = {
    EXCLUDED: "excluded",
    INCLUDED: "included",
};
const RecommendationStatus = {
    ERROR: "error",
    OK: "ok",
    WARNING: "warning",
};
const RecommendationType = {
    PRIORITY: "priority",
    STANDARD: "standard",
};
const RecommendationLanguage = {
    BAHASA_INDONESIA: "id",
    BRAZILIAN_PORTUGUESE: "pt_BR",
    CHINESE: "zh",
    ENGLISH: "en",
    FRENCH: "fr",
    GERMAN: "de",
    ITALIAN: "it",
    JAPANESE: "ja",
    KOREAN: "ko",
    SPANISH: "es",
    TRADITIONAL_CHINESE: "zh_TW",
};
const StatusReason = {
    NO_DATA_OK: "no_data_ok",
};
const ResourceStatus = {
    ERROR: "error",
    OK: "ok",
    WARNING: "warning",
};
const UpdateRecommendationLifecycleStage = {
    DISMISSED: "dismissed",
    IN_PROGRESS: "in_progress",
    PENDING_RESPONSE: "pending_response",
    RESOLVED: "resolved",
};

exports.BatchUpdateRecommendationResourceExclusionCommand = BatchUpdateRecommendationResourceExclusionCommand;
exports.ExclusionStatus = ExclusionStatus;
exports.GetOrganizationRecommendationCommand = GetOrganizationRecommendationCommand;
exports.GetRecommendationCommand = GetRecommendationCommand;
exports.ListChecksCommand = ListChecksCommand;
exports.ListOrganizationRecommendationAccountsCommand = ListOrganizationRecommendationAccountsCommand;
exports.ListOrganizationRecommendationResourcesCommand = ListOrganizationRecommendationResourcesCommand;
exports.ListOrganizationRecommendationsCommand = ListOrganizationRecommendationsCommand;
exports.ListRecommendationResourcesCommand = ListRecommendationResourcesCommand;
exports.ListRecommendationsCommand = ListRecommendationsCommand;
exports.RecommendationLanguage = RecommendationLanguage;
exports.RecommendationLifecycleStage = RecommendationLifecycleStage;
exports.RecommendationPillar = RecommendationPillar;
exports.RecommendationSource = RecommendationSource;
exports.RecommendationStatus = RecommendationStatus;
exports.RecommendationType = RecommendationType;
exports.ResourceStatus = ResourceStatus;
exports.StatusReason = StatusReason;
exports.TrustedAdvisor = TrustedAdvisor;
exports.TrustedAdvisorClient = TrustedAdvisorClient;
exports.UpdateOrganizationRecommendationLifecycleCommand = UpdateOrganizationRecommendationLifecycleCommand;
exports.UpdateRecommendationLifecycleCommand = UpdateRecommendationLifecycleCommand;
exports.UpdateRecommendationLifecycleStage = UpdateRecommendationLifecycleStage;
exports.UpdateRecommendationLifecycleStageReasonCode = UpdateRecommendationLifecycleStageReasonCode;
exports.paginateListChecks = paginateListChecks;
exports.paginateListOrganizationRecommendationAccounts = paginateListOrganizationRecommendationAccounts;
exports.paginateListOrganizationRecommendationResources = paginateListOrganizationRecommendationResources;
exports.paginateListOrganizationRecommendations = paginateListOrganizationRecommendations;
exports.paginateListRecommendationResources = paginateListRecommendationResources;
exports.paginateListRecommendations = paginateListRecommendations;


/***/ }),

/***/ 74988:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { ServiceException: __ServiceException } = __webpack_require__(92658);
exports.__ServiceException = __ServiceException;
exports.TrustedAdvisorServiceException = class TrustedAdvisorServiceException extends __ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, TrustedAdvisorServiceException.prototype);
    }
};


/***/ }),

/***/ 33906:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { TrustedAdvisorServiceException: __BaseException } = __webpack_require__(74988);
exports.AccessDeniedException = class AccessDeniedException extends __BaseException {
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
};
exports.ConflictException = class ConflictException extends __BaseException {
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
    }
};
exports.InternalServerException = class InternalServerException extends __BaseException {
    name = "InternalServerException";
    $fault = "server";
    $retryable = {};
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
    }
};
exports.ThrottlingException = class ThrottlingException extends __BaseException {
    name = "ThrottlingException";
    $fault = "client";
    $retryable = {
        throttling: true,
    };
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
};
exports.ValidationException = class ValidationException extends __BaseException {
    name = "ValidationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
    }
};
exports.ResourceNotFoundException = class ResourceNotFoundException extends __BaseException {
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
};


/***/ }),

/***/ 74128:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const packageInfo = __webpack_require__(27714);
const { createDefaultUserAgentProvider, emitWarningIfUnsupportedVersion: awsCheckVersion, NODE_APP_ID_CONFIG_OPTIONS } = __webpack_require__(5152);
const { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider: credentialDefaultProvider } = __webpack_require__(5861);
const { emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode } = __webpack_require__(92658);
const { loadConfig: loadNodeConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, resolveDefaultsModeConfig } = __webpack_require__(47291);
const { DEFAULT_RETRY_MODE, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS } = __webpack_require__(23609);
const { calculateBodyLength, Hash } = __webpack_require__(92430);
const { NodeHttpHandler: RequestHandler, streamCollector } = __webpack_require__(61279);
const { getRuntimeConfig: getSharedRuntimeConfig } = __webpack_require__(91745);
const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getSharedRuntimeConfig(config);
    awsCheckVersion(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadNodeConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credentialDefaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadNodeConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadNodeConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: RequestHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadNodeConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadNodeConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadNodeConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadNodeConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 91745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { AwsSdkSigV4Signer } = __webpack_require__(97523);
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { NoOpLogger } = __webpack_require__(92658);
const { parseUrl } = __webpack_require__(93422);
const { fromBase64, fromUtf8, toBase64, toUtf8 } = __webpack_require__(92430);
const { defaultTrustedAdvisorHttpAuthSchemeProvider } = __webpack_require__(47137);
const { defaultEndpointResolver } = __webpack_require__(48007);
const { errorTypeRegistries } = __webpack_require__(40286);
exports.getRuntimeConfig = (config) => {
    return {
        apiVersion: "2022-09-15",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultTrustedAdvisorHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.trustedadvisor",
            errorTypeRegistries,
            version: "2022-09-15",
            serviceTarget: "TrustedAdvisor",
        },
        serviceId: config?.serviceId ?? "TrustedAdvisor",
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};


/***/ }),

/***/ 40286:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const _ADE = "AccessDeniedException";
const _ARLS = "AccountRecommendationLifecycleSummary";
const _ARLSL = "AccountRecommendationLifecycleSummaryList";
const _BURRE = "BatchUpdateRecommendationResourceExclusion";
const _BURRER = "BatchUpdateRecommendationResourceExclusionRequest";
const _BURRERa = "BatchUpdateRecommendationResourceExclusionResponse";
const _CE = "ConflictException";
const _CS = "CheckSummary";
const _CSL = "CheckSummaryList";
const _GOR = "GetOrganizationRecommendation";
const _GORR = "GetOrganizationRecommendationRequest";
const _GORRe = "GetOrganizationRecommendationResponse";
const _GR = "GetRecommendation";
const _GRR = "GetRecommendationRequest";
const _GRRe = "GetRecommendationResponse";
const _ISE = "InternalServerException";
const _LC = "ListChecks";
const _LCR = "ListChecksRequest";
const _LCRi = "ListChecksResponse";
const _LOR = "ListOrganizationRecommendations";
const _LORA = "ListOrganizationRecommendationAccounts";
const _LORAR = "ListOrganizationRecommendationAccountsRequest";
const _LORARi = "ListOrganizationRecommendationAccountsResponse";
const _LORR = "ListOrganizationRecommendationsRequest";
const _LORRR = "ListOrganizationRecommendationResourcesRequest";
const _LORRRi = "ListOrganizationRecommendationResourcesResponse";
const _LORRi = "ListOrganizationRecommendationsResponse";
const _LORRis = "ListOrganizationRecommendationResources";
const _LR = "ListRecommendations";
const _LRR = "ListRecommendationsRequest";
const _LRRR = "ListRecommendationResourcesRequest";
const _LRRRi = "ListRecommendationResourcesResponse";
const _LRRi = "ListRecommendationsResponse";
const _LRRis = "ListRecommendationResources";
const _OR = "OrganizationRecommendation";
const _ORRS = "OrganizationRecommendationResourceSummary";
const _ORRSL = "OrganizationRecommendationResourceSummaryList";
const _ORS = "OrganizationRecommendationSummary";
const _ORSL = "OrganizationRecommendationSummaryList";
const _R = "Recommendation";
const _RCOA = "RecommendationCostOptimizingAggregates";
const _RNFE = "ResourceNotFoundException";
const _RPSA = "RecommendationPillarSpecificAggregates";
const _RRA = "RecommendationResourcesAggregates";
const _RRE = "RecommendationResourceExclusion";
const _RREL = "RecommendationResourceExclusionList";
const _RRS = "RecommendationResourceSummary";
const _RRSL = "RecommendationResourceSummaryList";
const _RS = "RecommendationSummary";
const _RSL = "RecommendationSummaryList";
const _RUR = "RecommendationUpdateReason";
const _TE = "ThrottlingException";
const _UORL = "UpdateOrganizationRecommendationLifecycle";
const _UORLR = "UpdateOrganizationRecommendationLifecycleRequest";
const _URL = "UpdateRecommendationLifecycle";
const _URLR = "UpdateRecommendationLifecycleRequest";
const _URREE = "UpdateRecommendationResourceExclusionError";
const _URREEL = "UpdateRecommendationResourceExclusionErrorList";
const _VE = "ValidationException";
const _a = "arn";
const _aAI = "affectedAccountId";
const _aI = "accountId";
const _aLUA = "afterLastUpdatedAt";
const _aRA = "accountRecommendationArn";
const _aRI = "awsResourceId";
const _aRLS = "accountRecommendationLifecycleSummaries";
const _aS = "awsServices";
const _aSw = "awsService";
const _bLUA = "beforeLastUpdatedAt";
const _bURREE = "batchUpdateRecommendationResourceExclusionErrors";
const _c = "client";
const _cA = "checkArn";
const _cAr = "createdAt";
const _cB = "createdBy";
const _cI = "checkIdentifier";
const _cO = "costOptimizing";
const _cS = "checkSummaries";
const _d = "description";
const _e = "error";
const _eC = "errorCount";
const _eCr = "errorCode";
const _eCx = "excludedCount";
const _eM = "errorMessage";
const _eMS = "estimatedMonthlySavings";
const _ePMS = "estimatedPercentMonthlySavings";
const _eS = "exclusionStatus";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _i = "id";
const _iE = "isExcluded";
const _l = "language";
const _lS = "lifecycleStage";
const _lUA = "lastUpdatedAt";
const _m = "message";
const _mR = "maxResults";
const _me = "metadata";
const _n = "name";
const _nT = "nextToken";
const _oC = "okCount";
const _oR = "organizationRecommendation";
const _oRI = "organizationRecommendationIdentifier";
const _oRRS = "organizationRecommendationResourceSummaries";
const _oRS = "organizationRecommendationSummaries";
const _p = "pillars";
const _pSA = "pillarSpecificAggregates";
const _pi = "pillar";
const _r = "recommendation";
const _rA = "resourcesAggregates";
const _rAe = "resolvedAt";
const _rAec = "recommendationArn";
const _rC = "regionCode";
const _rI = "recommendationIdentifier";
const _rRE = "recommendationResourceExclusions";
const _rRS = "recommendationResourceSummaries";
const _rS = "recommendationSummaries";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.trustedadvisor";
const _sR = "statusReason";
const _se = "server";
const _so = "source";
const _st = "status";
const _t = "type";
const _uOBO = "updatedOnBehalfOf";
const _uOBOJT = "updatedOnBehalfOfJobTitle";
const _uR = "updateReason";
const _uRC = "updateReasonCode";
const _wC = "warningCount";
const n0 = "com.amazonaws.trustedadvisor";
const { TypeRegistry } = __webpack_require__(26890);
const { AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException } = __webpack_require__(33906);
const { TrustedAdvisorServiceException } = __webpack_require__(74988);
const _s_registry = TypeRegistry.for(_s);
const TrustedAdvisorServiceException$ = [-3, _s, "TrustedAdvisorServiceException", 0, [], []];
exports.TrustedAdvisorServiceException$ = TrustedAdvisorServiceException$;
_s_registry.registerError(TrustedAdvisorServiceException$, TrustedAdvisorServiceException);
const n0_registry = TypeRegistry.for(n0);
const AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0], 1
];
exports.AccessDeniedException$ = AccessDeniedException$;
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
const ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0], 1
];
exports.ConflictException$ = ConflictException$;
n0_registry.registerError(ConflictException$, ConflictException);
const InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0], 1
];
exports.InternalServerException$ = InternalServerException$;
n0_registry.registerError(InternalServerException$, InternalServerException);
const ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_m],
    [0], 1
];
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0], 1
];
exports.ThrottlingException$ = ThrottlingException$;
n0_registry.registerError(ThrottlingException$, ThrottlingException);
const ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0], 1
];
exports.ValidationException$ = ValidationException$;
n0_registry.registerError(ValidationException$, ValidationException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var RecommendationUpdateReason = [0, n0, _RUR, 8, 0];
const AccountRecommendationLifecycleSummary$ = [3, n0, _ARLS,
    0,
    [_aI, _aRA, _lS, _uOBO, _uOBOJT, _uR, _uRC, _lUA],
    [0, 0, 0, 0, 0, [() => RecommendationUpdateReason, 0], 0, 5]
];
exports.AccountRecommendationLifecycleSummary$ = AccountRecommendationLifecycleSummary$;
const BatchUpdateRecommendationResourceExclusionRequest$ = [3, n0, _BURRER,
    0,
    [_rRE],
    [() => RecommendationResourceExclusionList], 1
];
exports.BatchUpdateRecommendationResourceExclusionRequest$ = BatchUpdateRecommendationResourceExclusionRequest$;
const BatchUpdateRecommendationResourceExclusionResponse$ = [3, n0, _BURRERa,
    0,
    [_bURREE],
    [() => UpdateRecommendationResourceExclusionErrorList], 1
];
exports.BatchUpdateRecommendationResourceExclusionResponse$ = BatchUpdateRecommendationResourceExclusionResponse$;
const CheckSummary$ = [3, n0, _CS,
    0,
    [_i, _a, _n, _d, _p, _aS, _so, _me],
    [0, 0, 0, 0, 64 | 0, 64 | 0, 0, 128 | 0], 8
];
exports.CheckSummary$ = CheckSummary$;
const GetOrganizationRecommendationRequest$ = [3, n0, _GORR,
    0,
    [_oRI],
    [[0, 1]], 1
];
exports.GetOrganizationRecommendationRequest$ = GetOrganizationRecommendationRequest$;
const GetOrganizationRecommendationResponse$ = [3, n0, _GORRe,
    0,
    [_oR],
    [[() => OrganizationRecommendation$, 0]]
];
exports.GetOrganizationRecommendationResponse$ = GetOrganizationRecommendationResponse$;
const GetRecommendationRequest$ = [3, n0, _GRR,
    0,
    [_rI, _l],
    [[0, 1], [0, { [_hQ]: _l }]], 1
];
exports.GetRecommendationRequest$ = GetRecommendationRequest$;
const GetRecommendationResponse$ = [3, n0, _GRRe,
    0,
    [_r],
    [[() => Recommendation$, 0]]
];
exports.GetRecommendationResponse$ = GetRecommendationResponse$;
const ListChecksRequest$ = [3, n0, _LCR,
    0,
    [_nT, _mR, _pi, _aSw, _so, _l],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _pi }], [0, { [_hQ]: _aSw }], [0, { [_hQ]: _so }], [0, { [_hQ]: _l }]]
];
exports.ListChecksRequest$ = ListChecksRequest$;
const ListChecksResponse$ = [3, n0, _LCRi,
    0,
    [_cS, _nT],
    [() => CheckSummaryList, 0], 1
];
exports.ListChecksResponse$ = ListChecksResponse$;
const ListOrganizationRecommendationAccountsRequest$ = [3, n0, _LORAR,
    0,
    [_oRI, _nT, _mR, _aAI],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _aAI }]], 1
];
exports.ListOrganizationRecommendationAccountsRequest$ = ListOrganizationRecommendationAccountsRequest$;
const ListOrganizationRecommendationAccountsResponse$ = [3, n0, _LORARi,
    0,
    [_aRLS, _nT],
    [[() => AccountRecommendationLifecycleSummaryList, 0], 0], 1
];
exports.ListOrganizationRecommendationAccountsResponse$ = ListOrganizationRecommendationAccountsResponse$;
const ListOrganizationRecommendationResourcesRequest$ = [3, n0, _LORRR,
    0,
    [_oRI, _nT, _mR, _st, _eS, _rC, _aAI],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _st }], [0, { [_hQ]: _eS }], [0, { [_hQ]: _rC }], [0, { [_hQ]: _aAI }]], 1
];
exports.ListOrganizationRecommendationResourcesRequest$ = ListOrganizationRecommendationResourcesRequest$;
const ListOrganizationRecommendationResourcesResponse$ = [3, n0, _LORRRi,
    0,
    [_oRRS, _nT],
    [() => OrganizationRecommendationResourceSummaryList, 0], 1
];
exports.ListOrganizationRecommendationResourcesResponse$ = ListOrganizationRecommendationResourcesResponse$;
const ListOrganizationRecommendationsRequest$ = [3, n0, _LORR,
    0,
    [_nT, _mR, _t, _st, _pi, _aSw, _so, _cI, _aLUA, _bLUA],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _t }], [0, { [_hQ]: _st }], [0, { [_hQ]: _pi }], [0, { [_hQ]: _aSw }], [0, { [_hQ]: _so }], [0, { [_hQ]: _cI }], [4, { [_hQ]: _aLUA }], [4, { [_hQ]: _bLUA }]]
];
exports.ListOrganizationRecommendationsRequest$ = ListOrganizationRecommendationsRequest$;
const ListOrganizationRecommendationsResponse$ = [3, n0, _LORRi,
    0,
    [_oRS, _nT],
    [() => OrganizationRecommendationSummaryList, 0], 1
];
exports.ListOrganizationRecommendationsResponse$ = ListOrganizationRecommendationsResponse$;
const ListRecommendationResourcesRequest$ = [3, n0, _LRRR,
    0,
    [_rI, _nT, _mR, _st, _eS, _rC, _l],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _st }], [0, { [_hQ]: _eS }], [0, { [_hQ]: _rC }], [0, { [_hQ]: _l }]], 1
];
exports.ListRecommendationResourcesRequest$ = ListRecommendationResourcesRequest$;
const ListRecommendationResourcesResponse$ = [3, n0, _LRRRi,
    0,
    [_rRS, _nT],
    [() => RecommendationResourceSummaryList, 0], 1
];
exports.ListRecommendationResourcesResponse$ = ListRecommendationResourcesResponse$;
const ListRecommendationsRequest$ = [3, n0, _LRR,
    0,
    [_nT, _mR, _t, _st, _pi, _aSw, _so, _cI, _aLUA, _bLUA, _l],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _t }], [0, { [_hQ]: _st }], [0, { [_hQ]: _pi }], [0, { [_hQ]: _aSw }], [0, { [_hQ]: _so }], [0, { [_hQ]: _cI }], [4, { [_hQ]: _aLUA }], [4, { [_hQ]: _bLUA }], [0, { [_hQ]: _l }]]
];
exports.ListRecommendationsRequest$ = ListRecommendationsRequest$;
const ListRecommendationsResponse$ = [3, n0, _LRRi,
    0,
    [_rS, _nT],
    [() => RecommendationSummaryList, 0], 1
];
exports.ListRecommendationsResponse$ = ListRecommendationsResponse$;
const OrganizationRecommendation$ = [3, n0, _OR,
    0,
    [_i, _t, _st, _p, _so, _n, _rA, _a, _d, _cA, _lS, _aS, _pSA, _cAr, _lUA, _cB, _uOBO, _uOBOJT, _uR, _uRC, _rAe],
    [0, 0, 0, 64 | 0, 0, 0, () => RecommendationResourcesAggregates$, 0, 0, 0, 0, 64 | 0, () => RecommendationPillarSpecificAggregates$, 5, 5, 0, 0, 0, [() => RecommendationUpdateReason, 0], 0, 5], 9
];
exports.OrganizationRecommendation$ = OrganizationRecommendation$;
const OrganizationRecommendationResourceSummary$ = [3, n0, _ORRS,
    0,
    [_i, _a, _aRI, _rC, _st, _me, _lUA, _rAec, _eS, _aI],
    [0, 0, 0, 0, 0, 128 | 0, 5, 0, 0, 0], 8
];
exports.OrganizationRecommendationResourceSummary$ = OrganizationRecommendationResourceSummary$;
const OrganizationRecommendationSummary$ = [3, n0, _ORS,
    0,
    [_i, _t, _st, _p, _so, _n, _rA, _a, _cA, _lS, _aS, _pSA, _cAr, _lUA],
    [0, 0, 0, 64 | 0, 0, 0, () => RecommendationResourcesAggregates$, 0, 0, 0, 64 | 0, () => RecommendationPillarSpecificAggregates$, 5, 5], 8
];
exports.OrganizationRecommendationSummary$ = OrganizationRecommendationSummary$;
const Recommendation$ = [3, n0, _R,
    0,
    [_i, _t, _st, _p, _so, _n, _rA, _a, _d, _cA, _lS, _aS, _pSA, _cAr, _lUA, _sR, _cB, _uOBO, _uOBOJT, _uR, _uRC, _rAe],
    [0, 0, 0, 64 | 0, 0, 0, () => RecommendationResourcesAggregates$, 0, 0, 0, 0, 64 | 0, () => RecommendationPillarSpecificAggregates$, 5, 5, 0, 0, 0, 0, [() => RecommendationUpdateReason, 0], 0, 5], 9
];
exports.Recommendation$ = Recommendation$;
const RecommendationCostOptimizingAggregates$ = [3, n0, _RCOA,
    0,
    [_eMS, _ePMS],
    [1, 1], 2
];
exports.RecommendationCostOptimizingAggregates$ = RecommendationCostOptimizingAggregates$;
const RecommendationPillarSpecificAggregates$ = [3, n0, _RPSA,
    0,
    [_cO],
    [() => RecommendationCostOptimizingAggregates$]
];
exports.RecommendationPillarSpecificAggregates$ = RecommendationPillarSpecificAggregates$;
const RecommendationResourceExclusion$ = [3, n0, _RRE,
    0,
    [_a, _iE],
    [0, 2], 2
];
exports.RecommendationResourceExclusion$ = RecommendationResourceExclusion$;
const RecommendationResourcesAggregates$ = [3, n0, _RRA,
    0,
    [_oC, _wC, _eC, _eCx],
    [1, 1, 1, 1], 3
];
exports.RecommendationResourcesAggregates$ = RecommendationResourcesAggregates$;
const RecommendationResourceSummary$ = [3, n0, _RRS,
    0,
    [_i, _a, _aRI, _rC, _st, _me, _lUA, _rAec, _eS],
    [0, 0, 0, 0, 0, 128 | 0, 5, 0, 0], 8
];
exports.RecommendationResourceSummary$ = RecommendationResourceSummary$;
const RecommendationSummary$ = [3, n0, _RS,
    0,
    [_i, _t, _st, _p, _so, _n, _rA, _a, _cA, _lS, _aS, _pSA, _cAr, _lUA, _sR],
    [0, 0, 0, 64 | 0, 0, 0, () => RecommendationResourcesAggregates$, 0, 0, 0, 64 | 0, () => RecommendationPillarSpecificAggregates$, 5, 5, 0], 8
];
exports.RecommendationSummary$ = RecommendationSummary$;
const UpdateOrganizationRecommendationLifecycleRequest$ = [3, n0, _UORLR,
    0,
    [_lS, _oRI, _uR, _uRC],
    [0, [0, 1], [() => RecommendationUpdateReason, 0], 0], 2
];
exports.UpdateOrganizationRecommendationLifecycleRequest$ = UpdateOrganizationRecommendationLifecycleRequest$;
const UpdateRecommendationLifecycleRequest$ = [3, n0, _URLR,
    0,
    [_lS, _rI, _uR, _uRC],
    [0, [0, 1], [() => RecommendationUpdateReason, 0], 0], 2
];
exports.UpdateRecommendationLifecycleRequest$ = UpdateRecommendationLifecycleRequest$;
const UpdateRecommendationResourceExclusionError$ = [3, n0, _URREE,
    0,
    [_a, _eCr, _eM],
    [0, 0, 0]
];
exports.UpdateRecommendationResourceExclusionError$ = UpdateRecommendationResourceExclusionError$;
var __Unit = "unit";
var AccountRecommendationLifecycleSummaryList = [1, n0, _ARLSL,
    0, [() => AccountRecommendationLifecycleSummary$,
        0]
];
var CheckSummaryList = [1, n0, _CSL,
    0, () => CheckSummary$
];
var OrganizationRecommendationResourceSummaryList = [1, n0, _ORRSL,
    0, () => OrganizationRecommendationResourceSummary$
];
var OrganizationRecommendationSummaryList = [1, n0, _ORSL,
    0, () => OrganizationRecommendationSummary$
];
var RecommendationAwsServiceList = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationPillarList = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationResourceExclusionList = [1, n0, _RREL,
    0, () => RecommendationResourceExclusion$
];
var RecommendationResourceSummaryList = [1, n0, _RRSL,
    0, () => RecommendationResourceSummary$
];
var RecommendationSummaryList = [1, n0, _RSL,
    0, () => RecommendationSummary$
];
var UpdateRecommendationResourceExclusionErrorList = [1, n0, _URREEL,
    0, () => UpdateRecommendationResourceExclusionError$
];
var StringMap = (/* unused pure expression or super */ null && (128 | 0));
exports.BatchUpdateRecommendationResourceExclusion$ = [9, n0, _BURRE,
    { [_h]: ["PUT", "/v1/batch-update-recommendation-resource-exclusion", 200] }, () => BatchUpdateRecommendationResourceExclusionRequest$, () => BatchUpdateRecommendationResourceExclusionResponse$
];
exports.GetOrganizationRecommendation$ = [9, n0, _GOR,
    { [_h]: ["GET", "/v1/organization-recommendations/{organizationRecommendationIdentifier}", 200] }, () => GetOrganizationRecommendationRequest$, () => GetOrganizationRecommendationResponse$
];
exports.GetRecommendation$ = [9, n0, _GR,
    { [_h]: ["GET", "/v1/recommendations/{recommendationIdentifier}", 200] }, () => GetRecommendationRequest$, () => GetRecommendationResponse$
];
exports.ListChecks$ = [9, n0, _LC,
    { [_h]: ["GET", "/v1/checks", 200] }, () => ListChecksRequest$, () => ListChecksResponse$
];
exports.ListOrganizationRecommendationAccounts$ = [9, n0, _LORA,
    { [_h]: ["GET", "/v1/organization-recommendations/{organizationRecommendationIdentifier}/accounts", 200] }, () => ListOrganizationRecommendationAccountsRequest$, () => ListOrganizationRecommendationAccountsResponse$
];
exports.ListOrganizationRecommendationResources$ = [9, n0, _LORRis,
    { [_h]: ["GET", "/v1/organization-recommendations/{organizationRecommendationIdentifier}/resources", 200] }, () => ListOrganizationRecommendationResourcesRequest$, () => ListOrganizationRecommendationResourcesResponse$
];
exports.ListOrganizationRecommendations$ = [9, n0, _LOR,
    { [_h]: ["GET", "/v1/organization-recommendations", 200] }, () => ListOrganizationRecommendationsRequest$, () => ListOrganizationRecommendationsResponse$
];
exports.ListRecommendationResources$ = [9, n0, _LRRis,
    { [_h]: ["GET", "/v1/recommendations/{recommendationIdentifier}/resources", 200] }, () => ListRecommendationResourcesRequest$, () => ListRecommendationResourcesResponse$
];
exports.ListRecommendations$ = [9, n0, _LR,
    { [_h]: ["GET", "/v1/recommendations", 200] }, () => ListRecommendationsRequest$, () => ListRecommendationsResponse$
];
exports.UpdateOrganizationRecommendationLifecycle$ = [9, n0, _UORL,
    { [_h]: ["PUT", "/v1/organization-recommendations/{organizationRecommendationIdentifier}/lifecycle", 200] }, () => UpdateOrganizationRecommendationLifecycleRequest$, () => __Unit
];
exports.UpdateRecommendationLifecycle$ = [9, n0, _URL,
    { [_h]: ["PUT", "/v1/recommendations/{recommendationIdentifier}/lifecycle", 200] }, () => UpdateRecommendationLifecycleRequest$, () => __Unit
];


/***/ }),

/***/ 27714:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-trustedadvisor","description":"AWS SDK for JavaScript Trustedadvisor Client for Node.js, Browser and React Native","version":"3.1075.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.23","@aws-sdk/credential-provider-node":"^3.972.58","@aws-sdk/types":"^3.973.13","@smithy/core":"^3.24.6","@smithy/fetch-http-handler":"^5.4.6","@smithy/node-http-handler":"^4.7.6","@smithy/types":"^4.14.3","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/sdk-for-javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-trustedadvisor","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-trustedadvisor"}}');

/***/ })

};
