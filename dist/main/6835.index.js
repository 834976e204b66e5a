export const id = 6835;
export const ids = [6835];
export const modules = {

/***/ 36835:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658);
const { Command: $Command } = __webpack_require__(92658);
exports.$Command = $Command;
exports.__Client = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultAuditManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "auditmanager",
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
const defaultAuditManagerHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "auditmanager",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1111.0";
var packageInfo = {
	version: version};

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
        ["https://auditmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://auditmanager-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://auditmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://auditmanager.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class AuditManagerServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, AuditManagerServiceException.prototype);
    }
}

class AccessDeniedException extends AuditManagerServiceException {
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
}
class InternalServerException extends AuditManagerServiceException {
    name = "InternalServerException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
    }
}
class ResourceNotFoundException extends AuditManagerServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    resourceId;
    resourceType;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.resourceId = opts.resourceId;
        this.resourceType = opts.resourceType;
    }
}
class ValidationException extends AuditManagerServiceException {
    name = "ValidationException";
    $fault = "client";
    reason;
    fields;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.reason = opts.reason;
        this.fields = opts.fields;
    }
}
class ThrottlingException extends AuditManagerServiceException {
    name = "ThrottlingException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
}
class ServiceQuotaExceededException extends AuditManagerServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    }
}

const _A = "Assessment";
const _AAREF = "AssociateAssessmentReportEvidenceFolder";
const _AAREFR = "AssociateAssessmentReportEvidenceFolderRequest";
const _AAREFRs = "AssociateAssessmentReportEvidenceFolderResponse";
const _AC = "AssessmentControl";
const _ACS = "AssessmentControlSet";
const _ACSs = "AssessmentControlSets";
const _ACs = "AssessmentControls";
const _AD = "AssessmentDescription";
const _ADE = "AccessDeniedException";
const _AEF = "AssessmentEvidenceFolder";
const _AEFs = "AssessmentEvidenceFolders";
const _AF = "AssessmentFramework";
const _AFM = "AssessmentFrameworkMetadata";
const _AFSR = "AssessmentFrameworkShareRequest";
const _AFSRL = "AssessmentFrameworkShareRequestList";
const _AM = "AssessmentMetadata";
const _AMI = "AssessmentMetadataItem";
const _AN = "AssessmentName";
const _API = "ActionPlanInstructions";
const _APT = "ActionPlanTitle";
const _AR = "AssessmentReport";
const _ARD = "AssessmentReportDescription";
const _ARDs = "AssessmentReportsDestination";
const _AREE = "AssessmentReportEvidenceError";
const _AREEs = "AssessmentReportEvidenceErrors";
const _ARM = "AssessmentReportMetadata";
const _ARMs = "AssessmentReportsMetadata";
const _AWSA = "AWSAccount";
const _AWSAc = "AWSAccounts";
const _AWSS = "AWSService";
const _AWSSe = "AWSServices";
const _BAARE = "BatchAssociateAssessmentReportEvidence";
const _BAARER = "BatchAssociateAssessmentReportEvidenceRequest";
const _BAARERa = "BatchAssociateAssessmentReportEvidenceResponse";
const _BCDBA = "BatchCreateDelegationByAssessment";
const _BCDBAE = "BatchCreateDelegationByAssessmentError";
const _BCDBAEa = "BatchCreateDelegationByAssessmentErrors";
const _BCDBAR = "BatchCreateDelegationByAssessmentRequest";
const _BCDBARa = "BatchCreateDelegationByAssessmentResponse";
const _BDARE = "BatchDisassociateAssessmentReportEvidence";
const _BDARER = "BatchDisassociateAssessmentReportEvidenceRequest";
const _BDARERa = "BatchDisassociateAssessmentReportEvidenceResponse";
const _BDDBA = "BatchDeleteDelegationByAssessment";
const _BDDBAE = "BatchDeleteDelegationByAssessmentError";
const _BDDBAEa = "BatchDeleteDelegationByAssessmentErrors";
const _BDDBAR = "BatchDeleteDelegationByAssessmentRequest";
const _BDDBARa = "BatchDeleteDelegationByAssessmentResponse";
const _BIETAC = "BatchImportEvidenceToAssessmentControl";
const _BIETACE = "BatchImportEvidenceToAssessmentControlError";
const _BIETACEa = "BatchImportEvidenceToAssessmentControlErrors";
const _BIETACR = "BatchImportEvidenceToAssessmentControlRequest";
const _BIETACRa = "BatchImportEvidenceToAssessmentControlResponse";
const _C = "Control";
const _CA = "CreateAssessment";
const _CAF = "CreateAssessmentFramework";
const _CAFC = "CreateAssessmentFrameworkControl";
const _CAFCS = "CreateAssessmentFrameworkControlSet";
const _CAFCSr = "CreateAssessmentFrameworkControlSets";
const _CAFCr = "CreateAssessmentFrameworkControls";
const _CAFR = "CreateAssessmentFrameworkRequest";
const _CAFRr = "CreateAssessmentFrameworkResponse";
const _CAR = "CreateAssessmentRequest";
const _CARR = "CreateAssessmentReportRequest";
const _CARRr = "CreateAssessmentReportResponse";
const _CARr = "CreateAssessmentResponse";
const _CARre = "CreateAssessmentReport";
const _CB = "CreatedBy";
const _CC = "ControlComment";
const _CCB = "ControlCommentBody";
const _CCMS = "CreateControlMappingSource";
const _CCMSr = "CreateControlMappingSources";
const _CCR = "CreateControlRequest";
const _CCRr = "CreateControlResponse";
const _CCo = "ControlComments";
const _CCr = "CreateControl";
const _CD = "ControlDescription";
const _CDI = "ControlDomainInsights";
const _CDIL = "ControlDomainInsightsList";
const _CDR = "CreateDelegationRequest";
const _CDRr = "CreateDelegationRequests";
const _CIM = "ControlInsightsMetadata";
const _CIMBA = "ControlInsightsMetadataByAssessment";
const _CIMBAI = "ControlInsightsMetadataByAssessmentItem";
const _CIMI = "ControlInsightsMetadataItem";
const _CL = "ChangeLog";
const _CLh = "ChangeLogs";
const _CM = "ControlMetadata";
const _CML = "ControlMetadataList";
const _CMS = "ControlMappingSource";
const _CMSo = "ControlMappingSources";
const _CS = "ControlSet";
const _CSo = "ControlSets";
const _CT = "ComplianceType";
const _Co = "Controls";
const _D = "Delegation";
const _DA = "DeleteAssessment";
const _DAF = "DeleteAssessmentFramework";
const _DAFR = "DeleteAssessmentFrameworkRequest";
const _DAFRe = "DeleteAssessmentFrameworkResponse";
const _DAFS = "DeleteAssessmentFrameworkShare";
const _DAFSR = "DeleteAssessmentFrameworkShareRequest";
const _DAFSRe = "DeleteAssessmentFrameworkShareResponse";
const _DAR = "DeleteAssessmentRequest";
const _DAREF = "DisassociateAssessmentReportEvidenceFolder";
const _DAREFR = "DisassociateAssessmentReportEvidenceFolderRequest";
const _DAREFRi = "DisassociateAssessmentReportEvidenceFolderResponse";
const _DARR = "DeleteAssessmentReportRequest";
const _DARRe = "DeleteAssessmentReportResponse";
const _DARe = "DeleteAssessmentResponse";
const _DARel = "DeleteAssessmentReport";
const _DARer = "DeregisterAccountRequest";
const _DARere = "DeregisterAccountResponse";
const _DAe = "DeregisterAccount";
const _DC = "DelegationComment";
const _DCR = "DeleteControlRequest";
const _DCRe = "DeleteControlResponse";
const _DCe = "DeleteControl";
const _DED = "DefaultExportDestination";
const _DM = "DelegationMetadata";
const _DML = "DelegationMetadataList";
const _DOAA = "DeregisterOrganizationAdminAccount";
const _DOAAR = "DeregisterOrganizationAdminAccountRequest";
const _DOAARe = "DeregisterOrganizationAdminAccountResponse";
const _DP = "DeregistrationPolicy";
const _De = "Delegations";
const _E = "Evidence";
const _EA = "EmailAddress";
const _EFE = "EvidenceFinderEnablement";
const _EI = "EvidenceInsights";
const _EL = "EvidenceList";
const _F = "Framework";
const _FM = "FrameworkMetadata";
const _FML = "FrameworkMetadataList";
const _GA = "GetAssessment";
const _GAF = "GetAssessmentFramework";
const _GAFR = "GetAssessmentFrameworkRequest";
const _GAFRe = "GetAssessmentFrameworkResponse";
const _GAR = "GetAssessmentRequest";
const _GARU = "GetAssessmentReportUrl";
const _GARUR = "GetAssessmentReportUrlRequest";
const _GARURe = "GetAssessmentReportUrlResponse";
const _GARe = "GetAssessmentResponse";
const _GAS = "GetAccountStatus";
const _GASR = "GetAccountStatusRequest";
const _GASRe = "GetAccountStatusResponse";
const _GC = "GetControl";
const _GCL = "GetChangeLogs";
const _GCLR = "GetChangeLogsRequest";
const _GCLRe = "GetChangeLogsResponse";
const _GCR = "GetControlRequest";
const _GCRe = "GetControlResponse";
const _GD = "GetDelegations";
const _GDR = "GetDelegationsRequest";
const _GDRe = "GetDelegationsResponse";
const _GE = "GetEvidence";
const _GEBEF = "GetEvidenceByEvidenceFolder";
const _GEBEFR = "GetEvidenceByEvidenceFolderRequest";
const _GEBEFRe = "GetEvidenceByEvidenceFolderResponse";
const _GEF = "GetEvidenceFolder";
const _GEFBA = "GetEvidenceFoldersByAssessment";
const _GEFBAC = "GetEvidenceFoldersByAssessmentControl";
const _GEFBACR = "GetEvidenceFoldersByAssessmentControlRequest";
const _GEFBACRe = "GetEvidenceFoldersByAssessmentControlResponse";
const _GEFBAR = "GetEvidenceFoldersByAssessmentRequest";
const _GEFBARe = "GetEvidenceFoldersByAssessmentResponse";
const _GEFR = "GetEvidenceFolderRequest";
const _GEFRe = "GetEvidenceFolderResponse";
const _GEFUU = "GetEvidenceFileUploadUrl";
const _GEFUUR = "GetEvidenceFileUploadUrlRequest";
const _GEFUURe = "GetEvidenceFileUploadUrlResponse";
const _GER = "GetEvidenceRequest";
const _GERe = "GetEvidenceResponse";
const _GI = "GetInsights";
const _GIBA = "GetInsightsByAssessment";
const _GIBAR = "GetInsightsByAssessmentRequest";
const _GIBARe = "GetInsightsByAssessmentResponse";
const _GIR = "GetInsightsRequest";
const _GIRe = "GetInsightsResponse";
const _GOAA = "GetOrganizationAdminAccount";
const _GOAAR = "GetOrganizationAdminAccountRequest";
const _GOAARe = "GetOrganizationAdminAccountResponse";
const _GS = "GetSettings";
const _GSIS = "GetServicesInScope";
const _GSISR = "GetServicesInScopeRequest";
const _GSISRe = "GetServicesInScopeResponse";
const _GSR = "GetSettingsRequest";
const _GSRe = "GetSettingsResponse";
const _I = "Insights";
const _IBA = "InsightsByAssessment";
const _ISE = "InternalServerException";
const _LA = "ListAssessments";
const _LACIBCD = "ListAssessmentControlInsightsByControlDomain";
const _LACIBCDR = "ListAssessmentControlInsightsByControlDomainRequest";
const _LACIBCDRi = "ListAssessmentControlInsightsByControlDomainResponse";
const _LAF = "ListAssessmentFrameworks";
const _LAFR = "ListAssessmentFrameworksRequest";
const _LAFRi = "ListAssessmentFrameworksResponse";
const _LAFSR = "ListAssessmentFrameworkShareRequests";
const _LAFSRR = "ListAssessmentFrameworkShareRequestsRequest";
const _LAFSRRi = "ListAssessmentFrameworkShareRequestsResponse";
const _LAM = "ListAssessmentMetadata";
const _LAR = "ListAssessmentsRequest";
const _LARR = "ListAssessmentReportsRequest";
const _LARRi = "ListAssessmentReportsResponse";
const _LARi = "ListAssessmentsResponse";
const _LARis = "ListAssessmentReports";
const _LC = "ListControls";
const _LCDI = "ListControlDomainInsights";
const _LCDIBA = "ListControlDomainInsightsByAssessment";
const _LCDIBAR = "ListControlDomainInsightsByAssessmentRequest";
const _LCDIBARi = "ListControlDomainInsightsByAssessmentResponse";
const _LCDIR = "ListControlDomainInsightsRequest";
const _LCDIRi = "ListControlDomainInsightsResponse";
const _LCIBCD = "ListControlInsightsByControlDomain";
const _LCIBCDR = "ListControlInsightsByControlDomainRequest";
const _LCIBCDRi = "ListControlInsightsByControlDomainResponse";
const _LCR = "ListControlsRequest";
const _LCRi = "ListControlsResponse";
const _LKFDS = "ListKeywordsForDataSource";
const _LKFDSR = "ListKeywordsForDataSourceRequest";
const _LKFDSRi = "ListKeywordsForDataSourceResponse";
const _LN = "ListNotifications";
const _LNR = "ListNotificationsRequest";
const _LNRi = "ListNotificationsResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LUB = "LastUpdatedBy";
const _ME = "ManualEvidence";
const _MEL = "ManualEvidenceList";
const _MELFN = "ManualEvidenceLocalFileName";
const _METR = "ManualEvidenceTextResponse";
const _N = "Notification";
const _No = "Notifications";
const _R = "Resource";
const _RA = "RegisterAccount";
const _RAR = "RegisterAccountRequest";
const _RARe = "RegisterAccountResponse";
const _RNFE = "ResourceNotFoundException";
const _ROAA = "RegisterOrganizationAdminAccount";
const _ROAAR = "RegisterOrganizationAdminAccountRequest";
const _ROAARe = "RegisterOrganizationAdminAccountResponse";
const _Re = "Resources";
const _Ro = "Role";
const _Rol = "Roles";
const _S = "Scope";
const _SAFS = "StartAssessmentFrameworkShare";
const _SAFSR = "StartAssessmentFrameworkShareRequest";
const _SAFSRt = "StartAssessmentFrameworkShareResponse";
const _SK = "SourceKeyword";
const _SM = "ServiceMetadata";
const _SML = "ServiceMetadataList";
const _SNST = "SNSTopic";
const _SQEE = "ServiceQuotaExceededException";
const _Se = "Settings";
const _TE = "ThrottlingException";
const _TI = "TestingInformation";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TT = "TroubleshootingText";
const _U = "Username";
const _UA = "UpdateAssessment";
const _UAC = "UpdateAssessmentControl";
const _UACR = "UpdateAssessmentControlRequest";
const _UACRp = "UpdateAssessmentControlResponse";
const _UACSS = "UpdateAssessmentControlSetStatus";
const _UACSSR = "UpdateAssessmentControlSetStatusRequest";
const _UACSSRp = "UpdateAssessmentControlSetStatusResponse";
const _UAF = "UpdateAssessmentFramework";
const _UAFCS = "UpdateAssessmentFrameworkControlSet";
const _UAFCSp = "UpdateAssessmentFrameworkControlSets";
const _UAFR = "UpdateAssessmentFrameworkRequest";
const _UAFRp = "UpdateAssessmentFrameworkResponse";
const _UAFS = "UpdateAssessmentFrameworkShare";
const _UAFSR = "UpdateAssessmentFrameworkShareRequest";
const _UAFSRp = "UpdateAssessmentFrameworkShareResponse";
const _UAR = "UpdateAssessmentRequest";
const _UARp = "UpdateAssessmentResponse";
const _UAS = "UpdateAssessmentStatus";
const _UASR = "UpdateAssessmentStatusRequest";
const _UASRp = "UpdateAssessmentStatusResponse";
const _UC = "UpdateControl";
const _UCR = "UpdateControlRequest";
const _UCRp = "UpdateControlResponse";
const _UR = "UntagResource";
const _URL = "URL";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US = "UpdateSettings";
const _USR = "UpdateSettingsRequest";
const _USRp = "UpdateSettingsResponse";
const _VARI = "ValidateAssessmentReportIntegrity";
const _VARIR = "ValidateAssessmentReportIntegrityRequest";
const _VARIRa = "ValidateAssessmentReportIntegrityResponse";
const _VE = "ValidationException";
const _VEF = "ValidationExceptionField";
const _VEFL = "ValidationExceptionFieldList";
const _a = "arn";
const _aA = "awsAccount";
const _aAC = "activeAssessmentsCount";
const _aAI = "awsAccountId";
const _aAId = "adminAccountId";
const _aAw = "awsAccounts";
const _aCCBNE = "assessmentControlsCountByNoncompliantEvidence";
const _aD = "assessmentDescription";
const _aFSR = "assessmentFrameworkShareRequests";
const _aFSRs = "assessmentFrameworkShareRequest";
const _aI = "assessmentId";
const _aM = "assessmentMetadata";
const _aN = "assessmentName";
const _aNu = "authorName";
const _aO = "awsOrganization";
const _aPI = "actionPlanInstructions";
const _aPT = "actionPlanTitle";
const _aR = "assessmentReport";
const _aRD = "assessmentReportsDestination";
const _aREC = "assessmentReportEvidenceCount";
const _aRI = "assessmentReportId";
const _aRS = "assessmentReportSelection";
const _aRSC = "assessmentReportSelectionCount";
const _aRs = "assessmentReports";
const _aS = "awsServices";
const _ac = "action";
const _as = "assessment";
const _at = "attributes";
const _att = "attribute";
const _au = "author";
const _bS = "backfillStatus";
const _c = "client";
const _cA = "createdAt";
const _cB = "createdBy";
const _cBo = "commentBody";
const _cC = "controlsCount";
const _cCBNE = "controlsCountByNoncompliantEvidence";
const _cCC = "customControlsCount";
const _cCI = "controlCatalogId";
const _cCo = "complianceCheck";
const _cDI = "controlDomainId";
const _cDIo = "controlDomainInsights";
const _cDR = "createDelegationRequest";
const _cDRr = "createDelegationRequests";
const _cEC = "compliantEvidenceCount";
const _cI = "controlId";
const _cIBA = "controlInsightsByAssessment";
const _cIM = "controlInsightsMetadata";
const _cL = "changeLogs";
const _cML = "controlMetadataList";
const _cMS = "controlMappingSources";
const _cN = "controlName";
const _cS = "controlSets";
const _cSC = "controlSetsCount";
const _cSI = "controlSetId";
const _cSN = "controlSetName";
const _cSo = "controlSources";
const _cSon = "controlStatus";
const _cSont = "controlSet";
const _cT = "complianceType";
const _cTo = "controlType";
const _cTr = "creationTime";
const _ca = "category";
const _co = "comments";
const _com = "comment";
const _con = "controls";
const _cont = "control";
const _d = "description";
const _dA = "destinationAccount";
const _dAA = "delegatedAdminAccount";
const _dARD = "defaultAssessmentReportsDestination";
const _dED = "defaultExportDestination";
const _dI = "delegationId";
const _dIe = "delegationIds";
const _dN = "displayName";
const _dP = "deregistrationPolicy";
const _dPO = "defaultProcessOwners";
const _dR = "destinationRegion";
const _dRe = "deleteResources";
const _dS = "dataSource";
const _dT = "destinationType";
const _da = "date";
const _de = "delegations";
const _des = "destination";
const _e = "error";
const _eA = "emailAddress";
const _eAAI = "evidenceAwsAccountId";
const _eASSC = "evidenceAwsServiceSourceCount";
const _eBT = "evidenceByType";
const _eBTCCC = "evidenceByTypeComplianceCheckCount";
const _eBTCCIC = "evidenceByTypeComplianceCheckIssuesCount";
const _eBTCDC = "evidenceByTypeConfigurationDataCount";
const _eBTMC = "evidenceByTypeManualCount";
const _eBTUAC = "evidenceByTypeUserActivityCount";
const _eC = "evidenceCount";
const _eCr = "errorCode";
const _eDSA = "eventDataStoreArn";
const _eF = "evidenceFolder";
const _eFE = "evidenceFinderEnablement";
const _eFEv = "evidenceFinderEnabled";
const _eFI = "evidenceFolderId";
const _eFN = "evidenceFileName";
const _eFv = "evidenceFolders";
const _eI = "evidenceId";
const _eIv = "evidenceIds";
const _eIvi = "evidenceInsights";
const _eM = "errorMessage";
const _eN = "eventName";
const _eRIC = "evidenceResourcesIncludedCount";
const _eS = "evidenceSources";
const _eSn = "enablementStatus";
const _eSv = "eventSource";
const _eT = "expirationTime";
const _eTv = "eventTime";
const _er = "errors";
const _ev = "evidence";
const _f = "fields";
const _fD = "frameworkDescription";
const _fI = "frameworkId";
const _fML = "frameworkMetadataList";
const _fN = "frameworkName";
const _fNi = "fileName";
const _fT = "frameworkType";
const _fr = "framework";
const _h = "http";
const _hE = "httpError";
const _hN = "hyperlinkName";
const _hQ = "httpQuery";
const _i = "id";
const _iAOE = "isAwsOrgEnabled";
const _iEC = "inconclusiveEvidenceCount";
const _iI = "iamId";
const _in = "insights";
const _k = "keywords";
const _kIT = "keywordInputType";
const _kK = "kmsKey";
const _kV = "keywordValue";
const _l = "logo";
const _lU = "lastUpdated";
const _lUA = "lastUpdatedAt";
const _lUB = "lastUpdatedBy";
const _li = "link";
const _m = "message";
const _mE = "manualEvidence";
const _mEC = "manualEvidenceCount";
const _mR = "maxResults";
const _me = "metadata";
const _n = "name";
const _nEC = "noncompliantEvidenceCount";
const _nT = "nextToken";
const _no = "notifications";
const _oI = "organizationId";
const _oN = "objectName";
const _oT = "objectType";
const _pD = "postedDate";
const _pSU = "preSignedUrl";
const _qS = "queryStatement";
const _r = "reason";
const _rA = "roleArn";
const _rAe = "resourceArn";
const _rI = "resourceId";
const _rIe = "requestId";
const _rIes = "resourcesIncluded";
const _rT = "resourceType";
const _rTe = "requestType";
const _rTo = "roleType";
const _re = "response";
const _ro = "roles";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.auditmanager";
const _sA = "sourceAccount";
const _sAi = "signatureAlgorithm";
const _sCC = "standardControlsCount";
const _sD = "sourceDescription";
const _sDT = "signatureDateTime";
const _sEC = "systemEvidenceCount";
const _sF = "sourceFrequency";
const _sI = "sourceId";
const _sK = "sourceKeyword";
const _sKI = "signatureKeyId";
const _sM = "serviceMetadata";
const _sN = "serviceName";
const _sNo = "sourceName";
const _sRP = "s3ResourcePath";
const _sRPe = "s3RelativePath";
const _sSUO = "sourceSetUpOption";
const _sT = "sourceType";
const _sTn = "snsTopic";
const _sV = "signatureValid";
const _sc = "scope";
const _se = "server";
const _set = "settings";
const _so = "source";
const _st = "status";
const _sta = "state";
const _t = "tags";
const _tACC = "totalAssessmentControlsCount";
const _tCC = "totalControlsCount";
const _tE = "totalEvidence";
const _tI = "testingInformation";
const _tK = "tagKeys";
const _tR = "textResponse";
const _tT = "troubleshootingText";
const _ti = "time";
const _ty = "type";
const _uR = "userRole";
const _uU = "uploadUrl";
const _v = "value";
const _vE = "validationErrors";
const n0 = "com.amazonaws.auditmanager";
const _s_registry = TypeRegistry.for(_s);
var AuditManagerServiceException$ = [-3, _s, "AuditManagerServiceException", 0, [], []];
_s_registry.registerError(AuditManagerServiceException$, AuditManagerServiceException);
const n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0], 1
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0], 1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_m, _rI, _rT],
    [0, 0, 0], 3
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_m],
    [0], 1
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0], 1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_m, _r, _f],
    [0, 0, () => ValidationExceptionFieldList], 1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var ActionPlanInstructions = [0, n0, _API, 8, 0];
var ActionPlanTitle = [0, n0, _APT, 8, 0];
var AssessmentDescription = [0, n0, _AD, 8, 0];
var AssessmentName = [0, n0, _AN, 8, 0];
var AssessmentReportDescription = [0, n0, _ARD, 8, 0];
var ComplianceType = [0, n0, _CT, 8, 0];
var ControlCommentBody = [0, n0, _CCB, 8, 0];
var ControlDescription = [0, n0, _CD, 8, 0];
var CreatedBy = [0, n0, _CB, 8, 0];
var DelegationComment = [0, n0, _DC, 8, 0];
var EmailAddress = [0, n0, _EA, 8, 0];
var LastUpdatedBy = [0, n0, _LUB, 8, 0];
var ManualEvidenceLocalFileName = [0, n0, _MELFN, 8, 0];
var ManualEvidenceTextResponse = [0, n0, _METR, 8, 0];
var SNSTopic = [0, n0, _SNST, 8, 0];
var TestingInformation = [0, n0, _TI, 8, 0];
var TroubleshootingText = [0, n0, _TT, 8, 0];
var Username = [0, n0, _U, 8, 0];
var Assessment$ = [3, n0, _A,
    0,
    [_a, _aA, _me, _fr, _t],
    [0, [() => AWSAccount$, 0], [() => AssessmentMetadata$, 0], [() => AssessmentFramework$, 0], 128 | 0]
];
var AssessmentControl$ = [3, n0, _AC,
    0,
    [_i, _n, _d, _st, _re, _co, _eS, _eC, _aREC],
    [0, 0, [() => ControlDescription, 0], 0, 0, [() => ControlComments, 0], 64 | 0, 1, 1]
];
var AssessmentControlSet$ = [3, n0, _ACS,
    0,
    [_i, _d, _st, _ro, _con, _de, _sEC, _mEC],
    [0, 0, 0, [() => Roles, 0], [() => AssessmentControls, 0], [() => Delegations, 0], 1, 1]
];
var AssessmentEvidenceFolder$ = [3, n0, _AEF,
    0,
    [_n, _da, _aI, _cSI, _cI, _i, _dS, _au, _tE, _aRSC, _cN, _eRIC, _eBTCDC, _eBTMC, _eBTCCC, _eBTCCIC, _eBTUAC, _eASSC],
    [0, 4, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1]
];
var AssessmentFramework$ = [3, n0, _AF,
    8,
    [_i, _a, _me, _cS],
    [0, 0, [() => FrameworkMetadata$, 0], [() => AssessmentControlSets, 0]]
];
var AssessmentFrameworkMetadata$ = [3, n0, _AFM,
    0,
    [_a, _i, _ty, _n, _d, _l, _cT, _cC, _cSC, _cA, _lUA],
    [0, 0, 0, 0, 0, 0, [() => ComplianceType, 0], 1, 1, 4, 4]
];
var AssessmentFrameworkShareRequest$ = [3, n0, _AFSR,
    0,
    [_i, _fI, _fN, _fD, _st, _sA, _dA, _dR, _eT, _cTr, _lU, _com, _sCC, _cCC, _cT],
    [0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 1, 1, [() => ComplianceType, 0]]
];
var AssessmentMetadata$ = [3, n0, _AM,
    0,
    [_n, _i, _d, _cT, _st, _aRD, _sc, _ro, _de, _cTr, _lU],
    [[() => AssessmentName, 0], 0, [() => AssessmentDescription, 0], [() => ComplianceType, 0], 0, [() => AssessmentReportsDestination$, 0], [() => Scope$, 0], [() => Roles, 0], [() => Delegations, 0], 4, 4]
];
var AssessmentMetadataItem$ = [3, n0, _AMI,
    0,
    [_n, _i, _cT, _st, _ro, _de, _cTr, _lU],
    [[() => AssessmentName, 0], 0, [() => ComplianceType, 0], 0, [() => Roles, 0], [() => Delegations, 0], 4, 4]
];
var AssessmentReport$ = [3, n0, _AR,
    0,
    [_i, _n, _d, _aAI, _aI, _aN, _au, _st, _cTr],
    [0, 0, [() => AssessmentReportDescription, 0], 0, 0, [() => AssessmentName, 0], [() => Username, 0], 0, 4]
];
var AssessmentReportEvidenceError$ = [3, n0, _AREE,
    0,
    [_eI, _eCr, _eM],
    [0, 0, 0]
];
var AssessmentReportMetadata$ = [3, n0, _ARM,
    0,
    [_i, _n, _d, _aI, _aN, _au, _st, _cTr],
    [0, 0, [() => AssessmentReportDescription, 0], 0, [() => AssessmentName, 0], [() => Username, 0], 0, 4]
];
var AssessmentReportsDestination$ = [3, n0, _ARDs,
    8,
    [_dT, _des],
    [0, 0]
];
var AssociateAssessmentReportEvidenceFolderRequest$ = [3, n0, _AAREFR,
    0,
    [_aI, _eFI],
    [[0, 1], 0], 2
];
var AssociateAssessmentReportEvidenceFolderResponse$ = [3, n0, _AAREFRs,
    0,
    [],
    []
];
var AWSAccount$ = [3, n0, _AWSA,
    0,
    [_i, _eA, _n],
    [0, [() => EmailAddress, 0], 0]
];
var AWSService$ = [3, n0, _AWSS,
    0,
    [_sN],
    [0]
];
var BatchAssociateAssessmentReportEvidenceRequest$ = [3, n0, _BAARER,
    0,
    [_aI, _eFI, _eIv],
    [[0, 1], 0, 64 | 0], 3
];
var BatchAssociateAssessmentReportEvidenceResponse$ = [3, n0, _BAARERa,
    0,
    [_eIv, _er],
    [64 | 0, () => AssessmentReportEvidenceErrors]
];
var BatchCreateDelegationByAssessmentError$ = [3, n0, _BCDBAE,
    0,
    [_cDR, _eCr, _eM],
    [[() => CreateDelegationRequest$, 0], 0, 0]
];
var BatchCreateDelegationByAssessmentRequest$ = [3, n0, _BCDBAR,
    0,
    [_cDRr, _aI],
    [[() => CreateDelegationRequests, 0], [0, 1]], 2
];
var BatchCreateDelegationByAssessmentResponse$ = [3, n0, _BCDBARa,
    0,
    [_de, _er],
    [[() => Delegations, 0], [() => BatchCreateDelegationByAssessmentErrors, 0]]
];
var BatchDeleteDelegationByAssessmentError$ = [3, n0, _BDDBAE,
    0,
    [_dI, _eCr, _eM],
    [0, 0, 0]
];
var BatchDeleteDelegationByAssessmentRequest$ = [3, n0, _BDDBAR,
    0,
    [_dIe, _aI],
    [64 | 0, [0, 1]], 2
];
var BatchDeleteDelegationByAssessmentResponse$ = [3, n0, _BDDBARa,
    0,
    [_er],
    [[() => BatchDeleteDelegationByAssessmentErrors, 0]]
];
var BatchDisassociateAssessmentReportEvidenceRequest$ = [3, n0, _BDARER,
    0,
    [_aI, _eFI, _eIv],
    [[0, 1], 0, 64 | 0], 3
];
var BatchDisassociateAssessmentReportEvidenceResponse$ = [3, n0, _BDARERa,
    0,
    [_eIv, _er],
    [64 | 0, () => AssessmentReportEvidenceErrors]
];
var BatchImportEvidenceToAssessmentControlError$ = [3, n0, _BIETACE,
    0,
    [_mE, _eCr, _eM],
    [[() => ManualEvidence$, 0], 0, 0]
];
var BatchImportEvidenceToAssessmentControlRequest$ = [3, n0, _BIETACR,
    0,
    [_aI, _cSI, _cI, _mE],
    [[0, 1], [0, 1], [0, 1], [() => ManualEvidenceList, 0]], 4
];
var BatchImportEvidenceToAssessmentControlResponse$ = [3, n0, _BIETACRa,
    0,
    [_er],
    [[() => BatchImportEvidenceToAssessmentControlErrors, 0]]
];
var ChangeLog$ = [3, n0, _CL,
    0,
    [_oT, _oN, _ac, _cA, _cB],
    [0, 0, 0, 4, 0]
];
var Control$ = [3, n0, _C,
    0,
    [_a, _i, _ty, _n, _d, _tI, _aPT, _aPI, _cSo, _cMS, _cA, _lUA, _cB, _lUB, _t, _sta],
    [0, 0, 0, 0, [() => ControlDescription, 0], [() => TestingInformation, 0], [() => ActionPlanTitle, 0], [() => ActionPlanInstructions, 0], 0, [() => ControlMappingSources, 0], 4, 4, [() => CreatedBy, 0], [() => LastUpdatedBy, 0], 128 | 0, 0]
];
var ControlComment$ = [3, n0, _CC,
    0,
    [_aNu, _cBo, _pD],
    [[() => Username, 0], [() => ControlCommentBody, 0], 4]
];
var ControlDomainInsights$ = [3, n0, _CDI,
    0,
    [_n, _i, _cCBNE, _tCC, _eIvi, _lU],
    [0, 0, 1, 1, () => EvidenceInsights$, 4]
];
var ControlInsightsMetadataByAssessmentItem$ = [3, n0, _CIMBAI,
    0,
    [_n, _i, _eIvi, _cSN, _lU],
    [0, 0, () => EvidenceInsights$, 0, 4]
];
var ControlInsightsMetadataItem$ = [3, n0, _CIMI,
    0,
    [_n, _i, _eIvi, _lU],
    [0, 0, () => EvidenceInsights$, 4]
];
var ControlMappingSource$ = [3, n0, _CMS,
    0,
    [_sI, _sNo, _sD, _sSUO, _sT, _sK, _sF, _tT],
    [0, 0, 0, 0, 0, () => SourceKeyword$, 0, [() => TroubleshootingText, 0]]
];
var ControlMetadata$ = [3, n0, _CM,
    0,
    [_a, _i, _n, _cSo, _cA, _lUA],
    [0, 0, 0, 0, 4, 4]
];
var ControlSet$ = [3, n0, _CS,
    0,
    [_i, _n, _con],
    [0, 0, [() => Controls, 0]]
];
var CreateAssessmentFrameworkControl$ = [3, n0, _CAFC,
    0,
    [_i],
    [0], 1
];
var CreateAssessmentFrameworkControlSet$ = [3, n0, _CAFCS,
    0,
    [_n, _con],
    [0, () => CreateAssessmentFrameworkControls], 1
];
var CreateAssessmentFrameworkRequest$ = [3, n0, _CAFR,
    0,
    [_n, _cS, _d, _cT, _t],
    [0, () => CreateAssessmentFrameworkControlSets, 0, [() => ComplianceType, 0], 128 | 0], 2
];
var CreateAssessmentFrameworkResponse$ = [3, n0, _CAFRr,
    0,
    [_fr],
    [[() => Framework$, 0]]
];
var CreateAssessmentReportRequest$ = [3, n0, _CARR,
    0,
    [_n, _aI, _d, _qS],
    [0, [0, 1], [() => AssessmentReportDescription, 0], 0], 2
];
var CreateAssessmentReportResponse$ = [3, n0, _CARRr,
    0,
    [_aR],
    [[() => AssessmentReport$, 0]]
];
var CreateAssessmentRequest$ = [3, n0, _CAR,
    0,
    [_n, _aRD, _sc, _ro, _fI, _d, _t],
    [[() => AssessmentName, 0], [() => AssessmentReportsDestination$, 0], [() => Scope$, 0], [() => Roles, 0], 0, [() => AssessmentDescription, 0], 128 | 0], 5
];
var CreateAssessmentResponse$ = [3, n0, _CARr,
    0,
    [_as],
    [[() => Assessment$, 0]]
];
var CreateControlMappingSource$ = [3, n0, _CCMS,
    0,
    [_sNo, _sD, _sSUO, _sT, _sK, _sF, _tT],
    [0, 0, 0, 0, () => SourceKeyword$, 0, [() => TroubleshootingText, 0]]
];
var CreateControlRequest$ = [3, n0, _CCR,
    0,
    [_n, _cMS, _d, _tI, _aPT, _aPI, _t],
    [0, [() => CreateControlMappingSources, 0], [() => ControlDescription, 0], [() => TestingInformation, 0], [() => ActionPlanTitle, 0], [() => ActionPlanInstructions, 0], 128 | 0], 2
];
var CreateControlResponse$ = [3, n0, _CCRr,
    0,
    [_cont],
    [[() => Control$, 0]]
];
var CreateDelegationRequest$ = [3, n0, _CDR,
    0,
    [_com, _cSI, _rA, _rTo],
    [[() => DelegationComment, 0], 0, 0, 0]
];
var DefaultExportDestination$ = [3, n0, _DED,
    0,
    [_dT, _des],
    [0, 0]
];
var Delegation$ = [3, n0, _D,
    8,
    [_i, _aN, _aI, _st, _rA, _rTo, _cTr, _lU, _cSI, _com, _cB],
    [0, [() => AssessmentName, 0], 0, 0, 0, 0, 4, 4, 0, [() => DelegationComment, 0], [() => CreatedBy, 0]]
];
var DelegationMetadata$ = [3, n0, _DM,
    0,
    [_i, _aN, _aI, _st, _rA, _cTr, _cSN],
    [0, [() => AssessmentName, 0], 0, 0, 0, 4, 0]
];
var DeleteAssessmentFrameworkRequest$ = [3, n0, _DAFR,
    0,
    [_fI],
    [[0, 1]], 1
];
var DeleteAssessmentFrameworkResponse$ = [3, n0, _DAFRe,
    0,
    [],
    []
];
var DeleteAssessmentFrameworkShareRequest$ = [3, n0, _DAFSR,
    0,
    [_rIe, _rTe],
    [[0, 1], [0, { [_hQ]: _rTe }]], 2
];
var DeleteAssessmentFrameworkShareResponse$ = [3, n0, _DAFSRe,
    0,
    [],
    []
];
var DeleteAssessmentReportRequest$ = [3, n0, _DARR,
    0,
    [_aI, _aRI],
    [[0, 1], [0, 1]], 2
];
var DeleteAssessmentReportResponse$ = [3, n0, _DARRe,
    0,
    [],
    []
];
var DeleteAssessmentRequest$ = [3, n0, _DAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var DeleteAssessmentResponse$ = [3, n0, _DARe,
    0,
    [],
    []
];
var DeleteControlRequest$ = [3, n0, _DCR,
    0,
    [_cI],
    [[0, 1]], 1
];
var DeleteControlResponse$ = [3, n0, _DCRe,
    0,
    [],
    []
];
var DeregisterAccountRequest$ = [3, n0, _DARer,
    0,
    [],
    []
];
var DeregisterAccountResponse$ = [3, n0, _DARere,
    0,
    [_st],
    [0]
];
var DeregisterOrganizationAdminAccountRequest$ = [3, n0, _DOAAR,
    0,
    [_aAId],
    [0]
];
var DeregisterOrganizationAdminAccountResponse$ = [3, n0, _DOAARe,
    0,
    [],
    []
];
var DeregistrationPolicy$ = [3, n0, _DP,
    0,
    [_dRe],
    [0]
];
var DisassociateAssessmentReportEvidenceFolderRequest$ = [3, n0, _DAREFR,
    0,
    [_aI, _eFI],
    [[0, 1], 0], 2
];
var DisassociateAssessmentReportEvidenceFolderResponse$ = [3, n0, _DAREFRi,
    0,
    [],
    []
];
var Evidence$ = [3, n0, _E,
    0,
    [_dS, _eAAI, _ti, _eSv, _eN, _eBT, _rIes, _at, _iI, _cCo, _aO, _aAI, _eFI, _i, _aRS],
    [0, 0, 4, 0, 0, 0, () => Resources, 128 | 0, 0, 0, 0, 0, 0, 0, 0]
];
var EvidenceFinderEnablement$ = [3, n0, _EFE,
    0,
    [_eDSA, _eSn, _bS, _e],
    [0, 0, 0, 0]
];
var EvidenceInsights$ = [3, n0, _EI,
    0,
    [_nEC, _cEC, _iEC],
    [1, 1, 1]
];
var Framework$ = [3, n0, _F,
    0,
    [_a, _i, _n, _ty, _cT, _d, _l, _cSo, _cS, _cA, _lUA, _cB, _lUB, _t],
    [0, 0, 0, 0, [() => ComplianceType, 0], 0, 0, 0, [() => ControlSets, 0], 4, 4, [() => CreatedBy, 0], [() => LastUpdatedBy, 0], 128 | 0]
];
var FrameworkMetadata$ = [3, n0, _FM,
    0,
    [_n, _d, _l, _cT],
    [[() => AssessmentName, 0], 0, 0, [() => ComplianceType, 0]]
];
var GetAccountStatusRequest$ = [3, n0, _GASR,
    0,
    [],
    []
];
var GetAccountStatusResponse$ = [3, n0, _GASRe,
    0,
    [_st],
    [0]
];
var GetAssessmentFrameworkRequest$ = [3, n0, _GAFR,
    0,
    [_fI],
    [[0, 1]], 1
];
var GetAssessmentFrameworkResponse$ = [3, n0, _GAFRe,
    0,
    [_fr],
    [[() => Framework$, 0]]
];
var GetAssessmentReportUrlRequest$ = [3, n0, _GARUR,
    0,
    [_aRI, _aI],
    [[0, 1], [0, 1]], 2
];
var GetAssessmentReportUrlResponse$ = [3, n0, _GARURe,
    0,
    [_pSU],
    [() => URL$]
];
var GetAssessmentRequest$ = [3, n0, _GAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetAssessmentResponse$ = [3, n0, _GARe,
    0,
    [_as, _uR],
    [[() => Assessment$, 0], () => Role$]
];
var GetChangeLogsRequest$ = [3, n0, _GCLR,
    0,
    [_aI, _cSI, _cI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _cSI }], [0, { [_hQ]: _cI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var GetChangeLogsResponse$ = [3, n0, _GCLRe,
    0,
    [_cL, _nT],
    [() => ChangeLogs, 0]
];
var GetControlRequest$ = [3, n0, _GCR,
    0,
    [_cI],
    [[0, 1]], 1
];
var GetControlResponse$ = [3, n0, _GCRe,
    0,
    [_cont],
    [[() => Control$, 0]]
];
var GetDelegationsRequest$ = [3, n0, _GDR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var GetDelegationsResponse$ = [3, n0, _GDRe,
    0,
    [_de, _nT],
    [[() => DelegationMetadataList, 0], 0]
];
var GetEvidenceByEvidenceFolderRequest$ = [3, n0, _GEBEFR,
    0,
    [_aI, _cSI, _eFI, _nT, _mR],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 3
];
var GetEvidenceByEvidenceFolderResponse$ = [3, n0, _GEBEFRe,
    0,
    [_ev, _nT],
    [() => EvidenceList, 0]
];
var GetEvidenceFileUploadUrlRequest$ = [3, n0, _GEFUUR,
    0,
    [_fNi],
    [[() => ManualEvidenceLocalFileName, { [_hQ]: _fNi }]], 1
];
var GetEvidenceFileUploadUrlResponse$ = [3, n0, _GEFUURe,
    8,
    [_eFN, _uU],
    [0, 0]
];
var GetEvidenceFolderRequest$ = [3, n0, _GEFR,
    0,
    [_aI, _cSI, _eFI],
    [[0, 1], [0, 1], [0, 1]], 3
];
var GetEvidenceFolderResponse$ = [3, n0, _GEFRe,
    0,
    [_eF],
    [() => AssessmentEvidenceFolder$]
];
var GetEvidenceFoldersByAssessmentControlRequest$ = [3, n0, _GEFBACR,
    0,
    [_aI, _cSI, _cI, _nT, _mR],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 3
];
var GetEvidenceFoldersByAssessmentControlResponse$ = [3, n0, _GEFBACRe,
    0,
    [_eFv, _nT],
    [() => AssessmentEvidenceFolders, 0]
];
var GetEvidenceFoldersByAssessmentRequest$ = [3, n0, _GEFBAR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var GetEvidenceFoldersByAssessmentResponse$ = [3, n0, _GEFBARe,
    0,
    [_eFv, _nT],
    [() => AssessmentEvidenceFolders, 0]
];
var GetEvidenceRequest$ = [3, n0, _GER,
    0,
    [_aI, _cSI, _eFI, _eI],
    [[0, 1], [0, 1], [0, 1], [0, 1]], 4
];
var GetEvidenceResponse$ = [3, n0, _GERe,
    0,
    [_ev],
    [() => Evidence$]
];
var GetInsightsByAssessmentRequest$ = [3, n0, _GIBAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetInsightsByAssessmentResponse$ = [3, n0, _GIBARe,
    0,
    [_in],
    [() => InsightsByAssessment$]
];
var GetInsightsRequest$ = [3, n0, _GIR,
    0,
    [],
    []
];
var GetInsightsResponse$ = [3, n0, _GIRe,
    0,
    [_in],
    [() => Insights$]
];
var GetOrganizationAdminAccountRequest$ = [3, n0, _GOAAR,
    0,
    [],
    []
];
var GetOrganizationAdminAccountResponse$ = [3, n0, _GOAARe,
    0,
    [_aAId, _oI],
    [0, 0]
];
var GetServicesInScopeRequest$ = [3, n0, _GSISR,
    0,
    [],
    []
];
var GetServicesInScopeResponse$ = [3, n0, _GSISRe,
    0,
    [_sM],
    [() => ServiceMetadataList]
];
var GetSettingsRequest$ = [3, n0, _GSR,
    0,
    [_att],
    [[0, 1]], 1
];
var GetSettingsResponse$ = [3, n0, _GSRe,
    0,
    [_set],
    [[() => Settings$, 0]]
];
var Insights$ = [3, n0, _I,
    0,
    [_aAC, _nEC, _cEC, _iEC, _aCCBNE, _tACC, _lU],
    [1, 1, 1, 1, 1, 1, 4]
];
var InsightsByAssessment$ = [3, n0, _IBA,
    0,
    [_nEC, _cEC, _iEC, _aCCBNE, _tACC, _lU],
    [1, 1, 1, 1, 1, 4]
];
var ListAssessmentControlInsightsByControlDomainRequest$ = [3, n0, _LACIBCDR,
    0,
    [_cDI, _aI, _nT, _mR],
    [[0, { [_hQ]: _cDI }], [0, { [_hQ]: _aI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 2
];
var ListAssessmentControlInsightsByControlDomainResponse$ = [3, n0, _LACIBCDRi,
    0,
    [_cIBA, _nT],
    [() => ControlInsightsMetadataByAssessment, 0]
];
var ListAssessmentFrameworkShareRequestsRequest$ = [3, n0, _LAFSRR,
    0,
    [_rTe, _nT, _mR],
    [[0, { [_hQ]: _rTe }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListAssessmentFrameworkShareRequestsResponse$ = [3, n0, _LAFSRRi,
    0,
    [_aFSR, _nT],
    [[() => AssessmentFrameworkShareRequestList, 0], 0]
];
var ListAssessmentFrameworksRequest$ = [3, n0, _LAFR,
    0,
    [_fT, _nT, _mR],
    [[0, { [_hQ]: _fT }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListAssessmentFrameworksResponse$ = [3, n0, _LAFRi,
    0,
    [_fML, _nT],
    [[() => FrameworkMetadataList, 0], 0]
];
var ListAssessmentReportsRequest$ = [3, n0, _LARR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListAssessmentReportsResponse$ = [3, n0, _LARRi,
    0,
    [_aRs, _nT],
    [[() => AssessmentReportsMetadata, 0], 0]
];
var ListAssessmentsRequest$ = [3, n0, _LAR,
    0,
    [_st, _nT, _mR],
    [[0, { [_hQ]: _st }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListAssessmentsResponse$ = [3, n0, _LARi,
    0,
    [_aM, _nT],
    [[() => ListAssessmentMetadata, 0], 0]
];
var ListControlDomainInsightsByAssessmentRequest$ = [3, n0, _LCDIBAR,
    0,
    [_aI, _nT, _mR],
    [[0, { [_hQ]: _aI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListControlDomainInsightsByAssessmentResponse$ = [3, n0, _LCDIBARi,
    0,
    [_cDIo, _nT],
    [() => ControlDomainInsightsList, 0]
];
var ListControlDomainInsightsRequest$ = [3, n0, _LCDIR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListControlDomainInsightsResponse$ = [3, n0, _LCDIRi,
    0,
    [_cDIo, _nT],
    [() => ControlDomainInsightsList, 0]
];
var ListControlInsightsByControlDomainRequest$ = [3, n0, _LCIBCDR,
    0,
    [_cDI, _nT, _mR],
    [[0, { [_hQ]: _cDI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListControlInsightsByControlDomainResponse$ = [3, n0, _LCIBCDRi,
    0,
    [_cIM, _nT],
    [() => ControlInsightsMetadata, 0]
];
var ListControlsRequest$ = [3, n0, _LCR,
    0,
    [_cTo, _nT, _mR, _cCI],
    [[0, { [_hQ]: _cTo }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _cCI }]], 1
];
var ListControlsResponse$ = [3, n0, _LCRi,
    0,
    [_cML, _nT],
    [() => ControlMetadataList, 0]
];
var ListKeywordsForDataSourceRequest$ = [3, n0, _LKFDSR,
    0,
    [_so, _nT, _mR],
    [[0, { [_hQ]: _so }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListKeywordsForDataSourceResponse$ = [3, n0, _LKFDSRi,
    0,
    [_k, _nT],
    [64 | 0, 0]
];
var ListNotificationsRequest$ = [3, n0, _LNR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListNotificationsResponse$ = [3, n0, _LNRi,
    0,
    [_no, _nT],
    [[() => Notifications, 0], 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_rAe],
    [[0, 1]], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_t],
    [128 | 0]
];
var ManualEvidence$ = [3, n0, _ME,
    0,
    [_sRP, _tR, _eFN],
    [0, [() => ManualEvidenceTextResponse, 0], [() => ManualEvidenceLocalFileName, 0]]
];
var Notification$ = [3, n0, _N,
    0,
    [_i, _aI, _aN, _cSI, _cSN, _d, _eTv, _so],
    [0, 0, [() => AssessmentName, 0], 0, 0, 0, 4, 0]
];
var RegisterAccountRequest$ = [3, n0, _RAR,
    0,
    [_kK, _dAA],
    [0, 0]
];
var RegisterAccountResponse$ = [3, n0, _RARe,
    0,
    [_st],
    [0]
];
var RegisterOrganizationAdminAccountRequest$ = [3, n0, _ROAAR,
    0,
    [_aAId],
    [0], 1
];
var RegisterOrganizationAdminAccountResponse$ = [3, n0, _ROAARe,
    0,
    [_aAId, _oI],
    [0, 0]
];
var Resource$ = [3, n0, _R,
    0,
    [_a, _v, _cCo],
    [0, 0, 0]
];
var Role$ = [3, n0, _Ro,
    0,
    [_rTo, _rA],
    [0, 0], 2
];
var Scope$ = [3, n0, _S,
    8,
    [_aAw, _aS],
    [[() => AWSAccounts, 0], () => AWSServices]
];
var ServiceMetadata$ = [3, n0, _SM,
    0,
    [_n, _dN, _d, _ca],
    [0, 0, 0, 0]
];
var Settings$ = [3, n0, _Se,
    0,
    [_iAOE, _sTn, _dARD, _dPO, _kK, _eFE, _dP, _dED],
    [2, [() => SNSTopic, 0], [() => AssessmentReportsDestination$, 0], [() => Roles, 0], 0, () => EvidenceFinderEnablement$, () => DeregistrationPolicy$, () => DefaultExportDestination$]
];
var SourceKeyword$ = [3, n0, _SK,
    0,
    [_kIT, _kV],
    [0, 0]
];
var StartAssessmentFrameworkShareRequest$ = [3, n0, _SAFSR,
    0,
    [_fI, _dA, _dR, _com],
    [[0, 1], 0, 0, 0], 3
];
var StartAssessmentFrameworkShareResponse$ = [3, n0, _SAFSRt,
    0,
    [_aFSRs],
    [[() => AssessmentFrameworkShareRequest$, 0]]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rAe, _t],
    [[0, 1], 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rAe, _tK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateAssessmentControlRequest$ = [3, n0, _UACR,
    0,
    [_aI, _cSI, _cI, _cSon, _cBo],
    [[0, 1], [0, 1], [0, 1], 0, [() => ControlCommentBody, 0]], 3
];
var UpdateAssessmentControlResponse$ = [3, n0, _UACRp,
    0,
    [_cont],
    [[() => AssessmentControl$, 0]]
];
var UpdateAssessmentControlSetStatusRequest$ = [3, n0, _UACSSR,
    0,
    [_aI, _cSI, _st, _com],
    [[0, 1], [0, 1], 0, [() => DelegationComment, 0]], 4
];
var UpdateAssessmentControlSetStatusResponse$ = [3, n0, _UACSSRp,
    0,
    [_cSont],
    [[() => AssessmentControlSet$, 0]]
];
var UpdateAssessmentFrameworkControlSet$ = [3, n0, _UAFCS,
    0,
    [_n, _con, _i],
    [0, () => CreateAssessmentFrameworkControls, 0], 2
];
var UpdateAssessmentFrameworkRequest$ = [3, n0, _UAFR,
    0,
    [_fI, _n, _cS, _d, _cT],
    [[0, 1], 0, () => UpdateAssessmentFrameworkControlSets, 0, [() => ComplianceType, 0]], 3
];
var UpdateAssessmentFrameworkResponse$ = [3, n0, _UAFRp,
    0,
    [_fr],
    [[() => Framework$, 0]]
];
var UpdateAssessmentFrameworkShareRequest$ = [3, n0, _UAFSR,
    0,
    [_rIe, _rTe, _ac],
    [[0, 1], 0, 0], 3
];
var UpdateAssessmentFrameworkShareResponse$ = [3, n0, _UAFSRp,
    0,
    [_aFSRs],
    [[() => AssessmentFrameworkShareRequest$, 0]]
];
var UpdateAssessmentRequest$ = [3, n0, _UAR,
    0,
    [_aI, _sc, _aN, _aD, _aRD, _ro],
    [[0, 1], [() => Scope$, 0], [() => AssessmentName, 0], [() => AssessmentDescription, 0], [() => AssessmentReportsDestination$, 0], [() => Roles, 0]], 2
];
var UpdateAssessmentResponse$ = [3, n0, _UARp,
    0,
    [_as],
    [[() => Assessment$, 0]]
];
var UpdateAssessmentStatusRequest$ = [3, n0, _UASR,
    0,
    [_aI, _st],
    [[0, 1], 0], 2
];
var UpdateAssessmentStatusResponse$ = [3, n0, _UASRp,
    0,
    [_as],
    [[() => Assessment$, 0]]
];
var UpdateControlRequest$ = [3, n0, _UCR,
    0,
    [_cI, _n, _cMS, _d, _tI, _aPT, _aPI],
    [[0, 1], 0, [() => ControlMappingSources, 0], [() => ControlDescription, 0], [() => TestingInformation, 0], [() => ActionPlanTitle, 0], [() => ActionPlanInstructions, 0]], 3
];
var UpdateControlResponse$ = [3, n0, _UCRp,
    0,
    [_cont],
    [[() => Control$, 0]]
];
var UpdateSettingsRequest$ = [3, n0, _USR,
    0,
    [_sTn, _dARD, _dPO, _kK, _eFEv, _dP, _dED],
    [0, [() => AssessmentReportsDestination$, 0], [() => Roles, 0], 0, 2, () => DeregistrationPolicy$, () => DefaultExportDestination$]
];
var UpdateSettingsResponse$ = [3, n0, _USRp,
    0,
    [_set],
    [[() => Settings$, 0]]
];
var URL$ = [3, n0, _URL,
    0,
    [_hN, _li],
    [0, 0]
];
var ValidateAssessmentReportIntegrityRequest$ = [3, n0, _VARIR,
    0,
    [_sRPe],
    [0], 1
];
var ValidateAssessmentReportIntegrityResponse$ = [3, n0, _VARIRa,
    0,
    [_sV, _sAi, _sDT, _sKI, _vE],
    [2, 0, 0, 0, 64 | 0]
];
var ValidationExceptionField$ = [3, n0, _VEF,
    0,
    [_n, _m],
    [0, 0], 2
];
var AssessmentControls = [1, n0, _ACs,
    0, [() => AssessmentControl$,
        0]
];
var AssessmentControlSets = [1, n0, _ACSs,
    0, [() => AssessmentControlSet$,
        0]
];
var AssessmentEvidenceFolders = [1, n0, _AEFs,
    0, () => AssessmentEvidenceFolder$
];
var AssessmentFrameworkShareRequestList = [1, n0, _AFSRL,
    0, [() => AssessmentFrameworkShareRequest$,
        0]
];
var AssessmentReportEvidenceErrors = [1, n0, _AREEs,
    0, () => AssessmentReportEvidenceError$
];
var AssessmentReportsMetadata = [1, n0, _ARMs,
    0, [() => AssessmentReportMetadata$,
        0]
];
var AWSAccounts = [1, n0, _AWSAc,
    8, [() => AWSAccount$,
        0]
];
var AWSServices = [1, n0, _AWSSe,
    0, () => AWSService$
];
var BatchCreateDelegationByAssessmentErrors = [1, n0, _BCDBAEa,
    8, [() => BatchCreateDelegationByAssessmentError$,
        0]
];
var BatchDeleteDelegationByAssessmentErrors = [1, n0, _BDDBAEa,
    8, () => BatchDeleteDelegationByAssessmentError$
];
var BatchImportEvidenceToAssessmentControlErrors = [1, n0, _BIETACEa,
    0, [() => BatchImportEvidenceToAssessmentControlError$,
        0]
];
var ChangeLogs = [1, n0, _CLh,
    0, () => ChangeLog$
];
var ControlComments = [1, n0, _CCo,
    0, [() => ControlComment$,
        0]
];
var ControlDomainInsightsList = [1, n0, _CDIL,
    0, () => ControlDomainInsights$
];
var ControlInsightsMetadata = [1, n0, _CIM,
    0, () => ControlInsightsMetadataItem$
];
var ControlInsightsMetadataByAssessment = [1, n0, _CIMBA,
    0, () => ControlInsightsMetadataByAssessmentItem$
];
var ControlMappingSources = [1, n0, _CMSo,
    0, [() => ControlMappingSource$,
        0]
];
var ControlMetadataList = [1, n0, _CML,
    0, () => ControlMetadata$
];
var Controls = [1, n0, _Co,
    0, [() => Control$,
        0]
];
var ControlSets = [1, n0, _CSo,
    8, [() => ControlSet$,
        0]
];
var CreateAssessmentFrameworkControls = [1, n0, _CAFCr,
    0, () => CreateAssessmentFrameworkControl$
];
var CreateAssessmentFrameworkControlSets = [1, n0, _CAFCSr,
    0, () => CreateAssessmentFrameworkControlSet$
];
var CreateControlMappingSources = [1, n0, _CCMSr,
    0, [() => CreateControlMappingSource$,
        0]
];
var CreateDelegationRequests = [1, n0, _CDRr,
    8, [() => CreateDelegationRequest$,
        0]
];
var DelegationMetadataList = [1, n0, _DML,
    0, [() => DelegationMetadata$,
        0]
];
var Delegations = [1, n0, _De,
    0, [() => Delegation$,
        0]
];
var EvidenceList = [1, n0, _EL,
    0, () => Evidence$
];
var FrameworkMetadataList = [1, n0, _FML,
    0, [() => AssessmentFrameworkMetadata$,
        0]
];
var ListAssessmentMetadata = [1, n0, _LAM,
    0, [() => AssessmentMetadataItem$,
        0]
];
var ManualEvidenceList = [1, n0, _MEL,
    0, [() => ManualEvidence$,
        0]
];
var Notifications = [1, n0, _No,
    0, [() => Notification$,
        0]
];
var Resources = [1, n0, _Re,
    0, () => Resource$
];
var Roles = [1, n0, _Rol,
    8, () => Role$
];
var ServiceMetadataList = [1, n0, _SML,
    0, () => ServiceMetadata$
];
var UpdateAssessmentFrameworkControlSets = [1, n0, _UAFCSp,
    0, () => UpdateAssessmentFrameworkControlSet$
];
var ValidationExceptionFieldList = [1, n0, _VEFL,
    0, () => ValidationExceptionField$
];
var AssociateAssessmentReportEvidenceFolder$ = [9, n0, _AAREF,
    { [_h]: ["PUT", "/assessments/{assessmentId}/associateToAssessmentReport", 200] }, () => AssociateAssessmentReportEvidenceFolderRequest$, () => AssociateAssessmentReportEvidenceFolderResponse$
];
var BatchAssociateAssessmentReportEvidence$ = [9, n0, _BAARE,
    { [_h]: ["PUT", "/assessments/{assessmentId}/batchAssociateToAssessmentReport", 200] }, () => BatchAssociateAssessmentReportEvidenceRequest$, () => BatchAssociateAssessmentReportEvidenceResponse$
];
var BatchCreateDelegationByAssessment$ = [9, n0, _BCDBA,
    { [_h]: ["POST", "/assessments/{assessmentId}/delegations", 200] }, () => BatchCreateDelegationByAssessmentRequest$, () => BatchCreateDelegationByAssessmentResponse$
];
var BatchDeleteDelegationByAssessment$ = [9, n0, _BDDBA,
    { [_h]: ["PUT", "/assessments/{assessmentId}/delegations", 200] }, () => BatchDeleteDelegationByAssessmentRequest$, () => BatchDeleteDelegationByAssessmentResponse$
];
var BatchDisassociateAssessmentReportEvidence$ = [9, n0, _BDARE,
    { [_h]: ["PUT", "/assessments/{assessmentId}/batchDisassociateFromAssessmentReport", 200] }, () => BatchDisassociateAssessmentReportEvidenceRequest$, () => BatchDisassociateAssessmentReportEvidenceResponse$
];
var BatchImportEvidenceToAssessmentControl$ = [9, n0, _BIETAC,
    { [_h]: ["POST", "/assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence", 200] }, () => BatchImportEvidenceToAssessmentControlRequest$, () => BatchImportEvidenceToAssessmentControlResponse$
];
var CreateAssessment$ = [9, n0, _CA,
    { [_h]: ["POST", "/assessments", 200] }, () => CreateAssessmentRequest$, () => CreateAssessmentResponse$
];
var CreateAssessmentFramework$ = [9, n0, _CAF,
    { [_h]: ["POST", "/assessmentFrameworks", 200] }, () => CreateAssessmentFrameworkRequest$, () => CreateAssessmentFrameworkResponse$
];
var CreateAssessmentReport$ = [9, n0, _CARre,
    { [_h]: ["POST", "/assessments/{assessmentId}/reports", 200] }, () => CreateAssessmentReportRequest$, () => CreateAssessmentReportResponse$
];
var CreateControl$ = [9, n0, _CCr,
    { [_h]: ["POST", "/controls", 200] }, () => CreateControlRequest$, () => CreateControlResponse$
];
var DeleteAssessment$ = [9, n0, _DA,
    { [_h]: ["DELETE", "/assessments/{assessmentId}", 200] }, () => DeleteAssessmentRequest$, () => DeleteAssessmentResponse$
];
var DeleteAssessmentFramework$ = [9, n0, _DAF,
    { [_h]: ["DELETE", "/assessmentFrameworks/{frameworkId}", 200] }, () => DeleteAssessmentFrameworkRequest$, () => DeleteAssessmentFrameworkResponse$
];
var DeleteAssessmentFrameworkShare$ = [9, n0, _DAFS,
    { [_h]: ["DELETE", "/assessmentFrameworkShareRequests/{requestId}", 200] }, () => DeleteAssessmentFrameworkShareRequest$, () => DeleteAssessmentFrameworkShareResponse$
];
var DeleteAssessmentReport$ = [9, n0, _DARel,
    { [_h]: ["DELETE", "/assessments/{assessmentId}/reports/{assessmentReportId}", 200] }, () => DeleteAssessmentReportRequest$, () => DeleteAssessmentReportResponse$
];
var DeleteControl$ = [9, n0, _DCe,
    { [_h]: ["DELETE", "/controls/{controlId}", 200] }, () => DeleteControlRequest$, () => DeleteControlResponse$
];
var DeregisterAccount$ = [9, n0, _DAe,
    { [_h]: ["POST", "/account/deregisterAccount", 200] }, () => DeregisterAccountRequest$, () => DeregisterAccountResponse$
];
var DeregisterOrganizationAdminAccount$ = [9, n0, _DOAA,
    { [_h]: ["POST", "/account/deregisterOrganizationAdminAccount", 200] }, () => DeregisterOrganizationAdminAccountRequest$, () => DeregisterOrganizationAdminAccountResponse$
];
var DisassociateAssessmentReportEvidenceFolder$ = [9, n0, _DAREF,
    { [_h]: ["PUT", "/assessments/{assessmentId}/disassociateFromAssessmentReport", 200] }, () => DisassociateAssessmentReportEvidenceFolderRequest$, () => DisassociateAssessmentReportEvidenceFolderResponse$
];
var GetAccountStatus$ = [9, n0, _GAS,
    { [_h]: ["GET", "/account/status", 200] }, () => GetAccountStatusRequest$, () => GetAccountStatusResponse$
];
var GetAssessment$ = [9, n0, _GA,
    { [_h]: ["GET", "/assessments/{assessmentId}", 200] }, () => GetAssessmentRequest$, () => GetAssessmentResponse$
];
var GetAssessmentFramework$ = [9, n0, _GAF,
    { [_h]: ["GET", "/assessmentFrameworks/{frameworkId}", 200] }, () => GetAssessmentFrameworkRequest$, () => GetAssessmentFrameworkResponse$
];
var GetAssessmentReportUrl$ = [9, n0, _GARU,
    { [_h]: ["GET", "/assessments/{assessmentId}/reports/{assessmentReportId}/url", 200] }, () => GetAssessmentReportUrlRequest$, () => GetAssessmentReportUrlResponse$
];
var GetChangeLogs$ = [9, n0, _GCL,
    { [_h]: ["GET", "/assessments/{assessmentId}/changelogs", 200] }, () => GetChangeLogsRequest$, () => GetChangeLogsResponse$
];
var GetControl$ = [9, n0, _GC,
    { [_h]: ["GET", "/controls/{controlId}", 200] }, () => GetControlRequest$, () => GetControlResponse$
];
var GetDelegations$ = [9, n0, _GD,
    { [_h]: ["GET", "/delegations", 200] }, () => GetDelegationsRequest$, () => GetDelegationsResponse$
];
var GetEvidence$ = [9, n0, _GE,
    { [_h]: ["GET", "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence/{evidenceId}", 200] }, () => GetEvidenceRequest$, () => GetEvidenceResponse$
];
var GetEvidenceByEvidenceFolder$ = [9, n0, _GEBEF,
    { [_h]: ["GET", "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence", 200] }, () => GetEvidenceByEvidenceFolderRequest$, () => GetEvidenceByEvidenceFolderResponse$
];
var GetEvidenceFileUploadUrl$ = [9, n0, _GEFUU,
    { [_h]: ["GET", "/evidenceFileUploadUrl", 200] }, () => GetEvidenceFileUploadUrlRequest$, () => GetEvidenceFileUploadUrlResponse$
];
var GetEvidenceFolder$ = [9, n0, _GEF,
    { [_h]: ["GET", "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}", 200] }, () => GetEvidenceFolderRequest$, () => GetEvidenceFolderResponse$
];
var GetEvidenceFoldersByAssessment$ = [9, n0, _GEFBA,
    { [_h]: ["GET", "/assessments/{assessmentId}/evidenceFolders", 200] }, () => GetEvidenceFoldersByAssessmentRequest$, () => GetEvidenceFoldersByAssessmentResponse$
];
var GetEvidenceFoldersByAssessmentControl$ = [9, n0, _GEFBAC,
    { [_h]: ["GET", "/assessments/{assessmentId}/evidenceFolders-by-assessment-control/{controlSetId}/{controlId}", 200] }, () => GetEvidenceFoldersByAssessmentControlRequest$, () => GetEvidenceFoldersByAssessmentControlResponse$
];
var GetInsights$ = [9, n0, _GI,
    { [_h]: ["GET", "/insights", 200] }, () => GetInsightsRequest$, () => GetInsightsResponse$
];
var GetInsightsByAssessment$ = [9, n0, _GIBA,
    { [_h]: ["GET", "/insights/assessments/{assessmentId}", 200] }, () => GetInsightsByAssessmentRequest$, () => GetInsightsByAssessmentResponse$
];
var GetOrganizationAdminAccount$ = [9, n0, _GOAA,
    { [_h]: ["GET", "/account/organizationAdminAccount", 200] }, () => GetOrganizationAdminAccountRequest$, () => GetOrganizationAdminAccountResponse$
];
var GetServicesInScope$ = [9, n0, _GSIS,
    { [_h]: ["GET", "/services", 200] }, () => GetServicesInScopeRequest$, () => GetServicesInScopeResponse$
];
var GetSettings$ = [9, n0, _GS,
    { [_h]: ["GET", "/settings/{attribute}", 200] }, () => GetSettingsRequest$, () => GetSettingsResponse$
];
var ListAssessmentControlInsightsByControlDomain$ = [9, n0, _LACIBCD,
    { [_h]: ["GET", "/insights/controls-by-assessment", 200] }, () => ListAssessmentControlInsightsByControlDomainRequest$, () => ListAssessmentControlInsightsByControlDomainResponse$
];
var ListAssessmentFrameworks$ = [9, n0, _LAF,
    { [_h]: ["GET", "/assessmentFrameworks", 200] }, () => ListAssessmentFrameworksRequest$, () => ListAssessmentFrameworksResponse$
];
var ListAssessmentFrameworkShareRequests$ = [9, n0, _LAFSR,
    { [_h]: ["GET", "/assessmentFrameworkShareRequests", 200] }, () => ListAssessmentFrameworkShareRequestsRequest$, () => ListAssessmentFrameworkShareRequestsResponse$
];
var ListAssessmentReports$ = [9, n0, _LARis,
    { [_h]: ["GET", "/assessmentReports", 200] }, () => ListAssessmentReportsRequest$, () => ListAssessmentReportsResponse$
];
var ListAssessments$ = [9, n0, _LA,
    { [_h]: ["GET", "/assessments", 200] }, () => ListAssessmentsRequest$, () => ListAssessmentsResponse$
];
var ListControlDomainInsights$ = [9, n0, _LCDI,
    { [_h]: ["GET", "/insights/control-domains", 200] }, () => ListControlDomainInsightsRequest$, () => ListControlDomainInsightsResponse$
];
var ListControlDomainInsightsByAssessment$ = [9, n0, _LCDIBA,
    { [_h]: ["GET", "/insights/control-domains-by-assessment", 200] }, () => ListControlDomainInsightsByAssessmentRequest$, () => ListControlDomainInsightsByAssessmentResponse$
];
var ListControlInsightsByControlDomain$ = [9, n0, _LCIBCD,
    { [_h]: ["GET", "/insights/controls", 200] }, () => ListControlInsightsByControlDomainRequest$, () => ListControlInsightsByControlDomainResponse$
];
var ListControls$ = [9, n0, _LC,
    { [_h]: ["GET", "/controls", 200] }, () => ListControlsRequest$, () => ListControlsResponse$
];
var ListKeywordsForDataSource$ = [9, n0, _LKFDS,
    { [_h]: ["GET", "/dataSourceKeywords", 200] }, () => ListKeywordsForDataSourceRequest$, () => ListKeywordsForDataSourceResponse$
];
var ListNotifications$ = [9, n0, _LN,
    { [_h]: ["GET", "/notifications", 200] }, () => ListNotificationsRequest$, () => ListNotificationsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["GET", "/tags/{resourceArn}", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var RegisterAccount$ = [9, n0, _RA,
    { [_h]: ["POST", "/account/registerAccount", 200] }, () => RegisterAccountRequest$, () => RegisterAccountResponse$
];
var RegisterOrganizationAdminAccount$ = [9, n0, _ROAA,
    { [_h]: ["POST", "/account/registerOrganizationAdminAccount", 200] }, () => RegisterOrganizationAdminAccountRequest$, () => RegisterOrganizationAdminAccountResponse$
];
var StartAssessmentFrameworkShare$ = [9, n0, _SAFS,
    { [_h]: ["POST", "/assessmentFrameworks/{frameworkId}/shareRequests", 200] }, () => StartAssessmentFrameworkShareRequest$, () => StartAssessmentFrameworkShareResponse$
];
var TagResource$ = [9, n0, _TR,
    { [_h]: ["POST", "/tags/{resourceArn}", 200] }, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    { [_h]: ["DELETE", "/tags/{resourceArn}", 200] }, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateAssessment$ = [9, n0, _UA,
    { [_h]: ["PUT", "/assessments/{assessmentId}", 200] }, () => UpdateAssessmentRequest$, () => UpdateAssessmentResponse$
];
var UpdateAssessmentControl$ = [9, n0, _UAC,
    { [_h]: ["PUT", "/assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}", 200] }, () => UpdateAssessmentControlRequest$, () => UpdateAssessmentControlResponse$
];
var UpdateAssessmentControlSetStatus$ = [9, n0, _UACSS,
    { [_h]: ["PUT", "/assessments/{assessmentId}/controlSets/{controlSetId}/status", 200] }, () => UpdateAssessmentControlSetStatusRequest$, () => UpdateAssessmentControlSetStatusResponse$
];
var UpdateAssessmentFramework$ = [9, n0, _UAF,
    { [_h]: ["PUT", "/assessmentFrameworks/{frameworkId}", 200] }, () => UpdateAssessmentFrameworkRequest$, () => UpdateAssessmentFrameworkResponse$
];
var UpdateAssessmentFrameworkShare$ = [9, n0, _UAFS,
    { [_h]: ["PUT", "/assessmentFrameworkShareRequests/{requestId}", 200] }, () => UpdateAssessmentFrameworkShareRequest$, () => UpdateAssessmentFrameworkShareResponse$
];
var UpdateAssessmentStatus$ = [9, n0, _UAS,
    { [_h]: ["PUT", "/assessments/{assessmentId}/status", 200] }, () => UpdateAssessmentStatusRequest$, () => UpdateAssessmentStatusResponse$
];
var UpdateControl$ = [9, n0, _UC,
    { [_h]: ["PUT", "/controls/{controlId}", 200] }, () => UpdateControlRequest$, () => UpdateControlResponse$
];
var UpdateSettings$ = [9, n0, _US,
    { [_h]: ["PUT", "/settings", 200] }, () => UpdateSettingsRequest$, () => UpdateSettingsResponse$
];
var ValidateAssessmentReportIntegrity$ = [9, n0, _VARI,
    { [_h]: ["POST", "/assessmentReports/integrity", 200] }, () => ValidateAssessmentReportIntegrityRequest$, () => ValidateAssessmentReportIntegrityResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2017-07-25",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAuditManagerHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.auditmanager",
            errorTypeRegistries,
            version: "2017-07-25",
            serviceTarget: "BedrockAssessmentManagerLambda",
        },
        serviceId: config?.serviceId ?? "AuditManager",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
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

class AuditManagerClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultAuditManagerHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "BedrockAssessmentManagerLambda", "AuditManagerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateAssessmentReportEvidenceFolderCommand extends command(_ep0, _mw0, "AssociateAssessmentReportEvidenceFolder", AssociateAssessmentReportEvidenceFolder$) {
}

class BatchAssociateAssessmentReportEvidenceCommand extends command(_ep0, _mw0, "BatchAssociateAssessmentReportEvidence", BatchAssociateAssessmentReportEvidence$) {
}

class BatchCreateDelegationByAssessmentCommand extends command(_ep0, _mw0, "BatchCreateDelegationByAssessment", BatchCreateDelegationByAssessment$) {
}

class BatchDeleteDelegationByAssessmentCommand extends command(_ep0, _mw0, "BatchDeleteDelegationByAssessment", BatchDeleteDelegationByAssessment$) {
}

class BatchDisassociateAssessmentReportEvidenceCommand extends command(_ep0, _mw0, "BatchDisassociateAssessmentReportEvidence", BatchDisassociateAssessmentReportEvidence$) {
}

class BatchImportEvidenceToAssessmentControlCommand extends command(_ep0, _mw0, "BatchImportEvidenceToAssessmentControl", BatchImportEvidenceToAssessmentControl$) {
}

class CreateAssessmentCommand extends command(_ep0, _mw0, "CreateAssessment", CreateAssessment$) {
}

class CreateAssessmentFrameworkCommand extends command(_ep0, _mw0, "CreateAssessmentFramework", CreateAssessmentFramework$) {
}

class CreateAssessmentReportCommand extends command(_ep0, _mw0, "CreateAssessmentReport", CreateAssessmentReport$) {
}

class CreateControlCommand extends command(_ep0, _mw0, "CreateControl", CreateControl$) {
}

class DeleteAssessmentCommand extends command(_ep0, _mw0, "DeleteAssessment", DeleteAssessment$) {
}

class DeleteAssessmentFrameworkCommand extends command(_ep0, _mw0, "DeleteAssessmentFramework", DeleteAssessmentFramework$) {
}

class DeleteAssessmentFrameworkShareCommand extends command(_ep0, _mw0, "DeleteAssessmentFrameworkShare", DeleteAssessmentFrameworkShare$) {
}

class DeleteAssessmentReportCommand extends command(_ep0, _mw0, "DeleteAssessmentReport", DeleteAssessmentReport$) {
}

class DeleteControlCommand extends command(_ep0, _mw0, "DeleteControl", DeleteControl$) {
}

class DeregisterAccountCommand extends command(_ep0, _mw0, "DeregisterAccount", DeregisterAccount$) {
}

class DeregisterOrganizationAdminAccountCommand extends command(_ep0, _mw0, "DeregisterOrganizationAdminAccount", DeregisterOrganizationAdminAccount$) {
}

class DisassociateAssessmentReportEvidenceFolderCommand extends command(_ep0, _mw0, "DisassociateAssessmentReportEvidenceFolder", DisassociateAssessmentReportEvidenceFolder$) {
}

class GetAccountStatusCommand extends command(_ep0, _mw0, "GetAccountStatus", GetAccountStatus$) {
}

class GetAssessmentCommand extends command(_ep0, _mw0, "GetAssessment", GetAssessment$) {
}

class GetAssessmentFrameworkCommand extends command(_ep0, _mw0, "GetAssessmentFramework", GetAssessmentFramework$) {
}

class GetAssessmentReportUrlCommand extends command(_ep0, _mw0, "GetAssessmentReportUrl", GetAssessmentReportUrl$) {
}

class GetChangeLogsCommand extends command(_ep0, _mw0, "GetChangeLogs", GetChangeLogs$) {
}

class GetControlCommand extends command(_ep0, _mw0, "GetControl", GetControl$) {
}

class GetDelegationsCommand extends command(_ep0, _mw0, "GetDelegations", GetDelegations$) {
}

class GetEvidenceByEvidenceFolderCommand extends command(_ep0, _mw0, "GetEvidenceByEvidenceFolder", GetEvidenceByEvidenceFolder$) {
}

class GetEvidenceCommand extends command(_ep0, _mw0, "GetEvidence", GetEvidence$) {
}

class GetEvidenceFileUploadUrlCommand extends command(_ep0, _mw0, "GetEvidenceFileUploadUrl", GetEvidenceFileUploadUrl$) {
}

class GetEvidenceFolderCommand extends command(_ep0, _mw0, "GetEvidenceFolder", GetEvidenceFolder$) {
}

class GetEvidenceFoldersByAssessmentCommand extends command(_ep0, _mw0, "GetEvidenceFoldersByAssessment", GetEvidenceFoldersByAssessment$) {
}

class GetEvidenceFoldersByAssessmentControlCommand extends command(_ep0, _mw0, "GetEvidenceFoldersByAssessmentControl", GetEvidenceFoldersByAssessmentControl$) {
}

class GetInsightsByAssessmentCommand extends command(_ep0, _mw0, "GetInsightsByAssessment", GetInsightsByAssessment$) {
}

class GetInsightsCommand extends command(_ep0, _mw0, "GetInsights", GetInsights$) {
}

class GetOrganizationAdminAccountCommand extends command(_ep0, _mw0, "GetOrganizationAdminAccount", GetOrganizationAdminAccount$) {
}

class GetServicesInScopeCommand extends command(_ep0, _mw0, "GetServicesInScope", GetServicesInScope$) {
}

class GetSettingsCommand extends command(_ep0, _mw0, "GetSettings", GetSettings$) {
}

class ListAssessmentControlInsightsByControlDomainCommand extends command(_ep0, _mw0, "ListAssessmentControlInsightsByControlDomain", ListAssessmentControlInsightsByControlDomain$) {
}

class ListAssessmentFrameworksCommand extends command(_ep0, _mw0, "ListAssessmentFrameworks", ListAssessmentFrameworks$) {
}

class ListAssessmentFrameworkShareRequestsCommand extends command(_ep0, _mw0, "ListAssessmentFrameworkShareRequests", ListAssessmentFrameworkShareRequests$) {
}

class ListAssessmentReportsCommand extends command(_ep0, _mw0, "ListAssessmentReports", ListAssessmentReports$) {
}

class ListAssessmentsCommand extends command(_ep0, _mw0, "ListAssessments", ListAssessments$) {
}

class ListControlDomainInsightsByAssessmentCommand extends command(_ep0, _mw0, "ListControlDomainInsightsByAssessment", ListControlDomainInsightsByAssessment$) {
}

class ListControlDomainInsightsCommand extends command(_ep0, _mw0, "ListControlDomainInsights", ListControlDomainInsights$) {
}

class ListControlInsightsByControlDomainCommand extends command(_ep0, _mw0, "ListControlInsightsByControlDomain", ListControlInsightsByControlDomain$) {
}

class ListControlsCommand extends command(_ep0, _mw0, "ListControls", ListControls$) {
}

class ListKeywordsForDataSourceCommand extends command(_ep0, _mw0, "ListKeywordsForDataSource", ListKeywordsForDataSource$) {
}

class ListNotificationsCommand extends command(_ep0, _mw0, "ListNotifications", ListNotifications$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class RegisterAccountCommand extends command(_ep0, _mw0, "RegisterAccount", RegisterAccount$) {
}

class RegisterOrganizationAdminAccountCommand extends command(_ep0, _mw0, "RegisterOrganizationAdminAccount", RegisterOrganizationAdminAccount$) {
}

class StartAssessmentFrameworkShareCommand extends command(_ep0, _mw0, "StartAssessmentFrameworkShare", StartAssessmentFrameworkShare$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateAssessmentCommand extends command(_ep0, _mw0, "UpdateAssessment", UpdateAssessment$) {
}

class UpdateAssessmentControlCommand extends command(_ep0, _mw0, "UpdateAssessmentControl", UpdateAssessmentControl$) {
}

class UpdateAssessmentControlSetStatusCommand extends command(_ep0, _mw0, "UpdateAssessmentControlSetStatus", UpdateAssessmentControlSetStatus$) {
}

class UpdateAssessmentFrameworkCommand extends command(_ep0, _mw0, "UpdateAssessmentFramework", UpdateAssessmentFramework$) {
}

class UpdateAssessmentFrameworkShareCommand extends command(_ep0, _mw0, "UpdateAssessmentFrameworkShare", UpdateAssessmentFrameworkShare$) {
}

class UpdateAssessmentStatusCommand extends command(_ep0, _mw0, "UpdateAssessmentStatus", UpdateAssessmentStatus$) {
}

class UpdateControlCommand extends command(_ep0, _mw0, "UpdateControl", UpdateControl$) {
}

class UpdateSettingsCommand extends command(_ep0, _mw0, "UpdateSettings", UpdateSettings$) {
}

class ValidateAssessmentReportIntegrityCommand extends command(_ep0, _mw0, "ValidateAssessmentReportIntegrity", ValidateAssessmentReportIntegrity$) {
}

const paginateGetChangeLogs = createPaginator(AuditManagerClient, GetChangeLogsCommand, "nextToken", "nextToken", "maxResults");

const paginateGetDelegations = createPaginator(AuditManagerClient, GetDelegationsCommand, "nextToken", "nextToken", "maxResults");

const paginateGetEvidenceByEvidenceFolder = createPaginator(AuditManagerClient, GetEvidenceByEvidenceFolderCommand, "nextToken", "nextToken", "maxResults");

const paginateGetEvidenceFoldersByAssessmentControl = createPaginator(AuditManagerClient, GetEvidenceFoldersByAssessmentControlCommand, "nextToken", "nextToken", "maxResults");

const paginateGetEvidenceFoldersByAssessment = createPaginator(AuditManagerClient, GetEvidenceFoldersByAssessmentCommand, "nextToken", "nextToken", "maxResults");

const paginateListAssessmentControlInsightsByControlDomain = createPaginator(AuditManagerClient, ListAssessmentControlInsightsByControlDomainCommand, "nextToken", "nextToken", "maxResults");

const paginateListAssessmentFrameworkShareRequests = createPaginator(AuditManagerClient, ListAssessmentFrameworkShareRequestsCommand, "nextToken", "nextToken", "maxResults");

const paginateListAssessmentFrameworks = createPaginator(AuditManagerClient, ListAssessmentFrameworksCommand, "nextToken", "nextToken", "maxResults");

const paginateListAssessmentReports = createPaginator(AuditManagerClient, ListAssessmentReportsCommand, "nextToken", "nextToken", "maxResults");

const paginateListAssessments = createPaginator(AuditManagerClient, ListAssessmentsCommand, "nextToken", "nextToken", "maxResults");

const paginateListControlDomainInsightsByAssessment = createPaginator(AuditManagerClient, ListControlDomainInsightsByAssessmentCommand, "nextToken", "nextToken", "maxResults");

const paginateListControlDomainInsights = createPaginator(AuditManagerClient, ListControlDomainInsightsCommand, "nextToken", "nextToken", "maxResults");

const paginateListControlInsightsByControlDomain = createPaginator(AuditManagerClient, ListControlInsightsByControlDomainCommand, "nextToken", "nextToken", "maxResults");

const paginateListControls = createPaginator(AuditManagerClient, ListControlsCommand, "nextToken", "nextToken", "maxResults");

const paginateListKeywordsForDataSource = createPaginator(AuditManagerClient, ListKeywordsForDataSourceCommand, "nextToken", "nextToken", "maxResults");

const paginateListNotifications = createPaginator(AuditManagerClient, ListNotificationsCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    AssociateAssessmentReportEvidenceFolderCommand,
    BatchAssociateAssessmentReportEvidenceCommand,
    BatchCreateDelegationByAssessmentCommand,
    BatchDeleteDelegationByAssessmentCommand,
    BatchDisassociateAssessmentReportEvidenceCommand,
    BatchImportEvidenceToAssessmentControlCommand,
    CreateAssessmentCommand,
    CreateAssessmentFrameworkCommand,
    CreateAssessmentReportCommand,
    CreateControlCommand,
    DeleteAssessmentCommand,
    DeleteAssessmentFrameworkCommand,
    DeleteAssessmentFrameworkShareCommand,
    DeleteAssessmentReportCommand,
    DeleteControlCommand,
    DeregisterAccountCommand,
    DeregisterOrganizationAdminAccountCommand,
    DisassociateAssessmentReportEvidenceFolderCommand,
    GetAccountStatusCommand,
    GetAssessmentCommand,
    GetAssessmentFrameworkCommand,
    GetAssessmentReportUrlCommand,
    GetChangeLogsCommand,
    GetControlCommand,
    GetDelegationsCommand,
    GetEvidenceCommand,
    GetEvidenceByEvidenceFolderCommand,
    GetEvidenceFileUploadUrlCommand,
    GetEvidenceFolderCommand,
    GetEvidenceFoldersByAssessmentCommand,
    GetEvidenceFoldersByAssessmentControlCommand,
    GetInsightsCommand,
    GetInsightsByAssessmentCommand,
    GetOrganizationAdminAccountCommand,
    GetServicesInScopeCommand,
    GetSettingsCommand,
    ListAssessmentControlInsightsByControlDomainCommand,
    ListAssessmentFrameworksCommand,
    ListAssessmentFrameworkShareRequestsCommand,
    ListAssessmentReportsCommand,
    ListAssessmentsCommand,
    ListControlDomainInsightsCommand,
    ListControlDomainInsightsByAssessmentCommand,
    ListControlInsightsByControlDomainCommand,
    ListControlsCommand,
    ListKeywordsForDataSourceCommand,
    ListNotificationsCommand,
    ListTagsForResourceCommand,
    RegisterAccountCommand,
    RegisterOrganizationAdminAccountCommand,
    StartAssessmentFrameworkShareCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateAssessmentCommand,
    UpdateAssessmentControlCommand,
    UpdateAssessmentControlSetStatusCommand,
    UpdateAssessmentFrameworkCommand,
    UpdateAssessmentFrameworkShareCommand,
    UpdateAssessmentStatusCommand,
    UpdateControlCommand,
    UpdateSettingsCommand,
    ValidateAssessmentReportIntegrityCommand,
};
const paginators = {
    paginateGetChangeLogs,
    paginateGetDelegations,
    paginateGetEvidenceByEvidenceFolder,
    paginateGetEvidenceFoldersByAssessment,
    paginateGetEvidenceFoldersByAssessmentControl,
    paginateListAssessmentControlInsightsByControlDomain,
    paginateListAssessmentFrameworks,
    paginateListAssessmentFrameworkShareRequests,
    paginateListAssessmentReports,
    paginateListAssessments,
    paginateListControlDomainInsights,
    paginateListControlDomainInsightsByAssessment,
    paginateListControlInsightsByControlDomain,
    paginateListControls,
    paginateListKeywordsForDataSource,
    paginateListNotifications,
};
class AuditManager extends AuditManagerClient {
}
createAggregatedClient(commands, AuditManager, { paginators });

const AccountStatus = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
    PENDING_ACTIVATION: "PENDING_ACTIVATION",
};
const ActionEnum = {
    ACTIVE: "ACTIVE",
    CREATE: "CREATE",
    DELETE: "DELETE",
    IMPORT_EVIDENCE: "IMPORT_EVIDENCE",
    INACTIVE: "INACTIVE",
    REVIEWED: "REVIEWED",
    UNDER_REVIEW: "UNDER_REVIEW",
    UPDATE_METADATA: "UPDATE_METADATA",
};
const ControlResponse = {
    AUTOMATE: "AUTOMATE",
    DEFER: "DEFER",
    IGNORE: "IGNORE",
    MANUAL: "MANUAL",
};
const ControlStatus = {
    INACTIVE: "INACTIVE",
    REVIEWED: "REVIEWED",
    UNDER_REVIEW: "UNDER_REVIEW",
};
const RoleType = {
    PROCESS_OWNER: "PROCESS_OWNER",
    RESOURCE_OWNER: "RESOURCE_OWNER",
};
const DelegationStatus = {
    COMPLETE: "COMPLETE",
    IN_PROGRESS: "IN_PROGRESS",
    UNDER_REVIEW: "UNDER_REVIEW",
};
const ControlSetStatus = {
    ACTIVE: "ACTIVE",
    REVIEWED: "REVIEWED",
    UNDER_REVIEW: "UNDER_REVIEW",
};
const AssessmentReportDestinationType = {
    S3: "S3",
};
const AssessmentStatus = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
};
const FrameworkType = {
    CUSTOM: "Custom",
    STANDARD: "Standard",
};
const ShareRequestStatus = {
    ACTIVE: "ACTIVE",
    DECLINED: "DECLINED",
    EXPIRED: "EXPIRED",
    EXPIRING: "EXPIRING",
    FAILED: "FAILED",
    REPLICATING: "REPLICATING",
    REVOKED: "REVOKED",
    SHARED: "SHARED",
};
const AssessmentReportStatus = {
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const ValidationExceptionReason = {
    CANNOT_PARSE: "cannotParse",
    FIELD_VALIDATION_FAILED: "fieldValidationFailed",
    OTHER: "other",
    UNKNOWN_OPERATION: "unknownOperation",
};
const SourceFrequency = {
    DAILY: "DAILY",
    MONTHLY: "MONTHLY",
    WEEKLY: "WEEKLY",
};
const KeywordInputType = {
    INPUT_TEXT: "INPUT_TEXT",
    SELECT_FROM_LIST: "SELECT_FROM_LIST",
    UPLOAD_FILE: "UPLOAD_FILE",
};
const SourceSetUpOption = {
    PROCEDURAL_CONTROLS_MAPPING: "Procedural_Controls_Mapping",
    SYSTEM_CONTROLS_MAPPING: "System_Controls_Mapping",
};
const SourceType = {
    AWS_API_CALL: "AWS_API_Call",
    AWS_CLOUDTRAIL: "AWS_Cloudtrail",
    AWS_CONFIG: "AWS_Config",
    AWS_SECURITY_HUB: "AWS_Security_Hub",
    COMMON_CONTROL: "Common_Control",
    CORE_CONTROL: "Core_Control",
    MANUAL: "MANUAL",
};
const ControlState = {
    ACTIVE: "ACTIVE",
    END_OF_SUPPORT: "END_OF_SUPPORT",
};
const ControlType = {
    CORE: "Core",
    CUSTOM: "Custom",
    STANDARD: "Standard",
};
const ShareRequestType = {
    RECEIVED: "RECEIVED",
    SENT: "SENT",
};
const ObjectTypeEnum = {
    ASSESSMENT: "ASSESSMENT",
    ASSESSMENT_REPORT: "ASSESSMENT_REPORT",
    CONTROL: "CONTROL",
    CONTROL_SET: "CONTROL_SET",
    DELEGATION: "DELEGATION",
};
const SettingAttribute = {
    ALL: "ALL",
    DEFAULT_ASSESSMENT_REPORTS_DESTINATION: "DEFAULT_ASSESSMENT_REPORTS_DESTINATION",
    DEFAULT_EXPORT_DESTINATION: "DEFAULT_EXPORT_DESTINATION",
    DEFAULT_PROCESS_OWNERS: "DEFAULT_PROCESS_OWNERS",
    DEREGISTRATION_POLICY: "DEREGISTRATION_POLICY",
    EVIDENCE_FINDER_ENABLEMENT: "EVIDENCE_FINDER_ENABLEMENT",
    IS_AWS_ORG_ENABLED: "IS_AWS_ORG_ENABLED",
    SNS_TOPIC: "SNS_TOPIC",
};
const ExportDestinationType = {
    S3: "S3",
};
const DeleteResources = {
    ALL: "ALL",
    DEFAULT: "DEFAULT",
};
const EvidenceFinderBackfillStatus = {
    COMPLETED: "COMPLETED",
    IN_PROGRESS: "IN_PROGRESS",
    NOT_STARTED: "NOT_STARTED",
};
const EvidenceFinderEnablementStatus = {
    DISABLED: "DISABLED",
    DISABLE_IN_PROGRESS: "DISABLE_IN_PROGRESS",
    ENABLED: "ENABLED",
    ENABLE_IN_PROGRESS: "ENABLE_IN_PROGRESS",
};
const DataSourceType = {
    AWS_API_CALL: "AWS_API_Call",
    AWS_CLOUDTRAIL: "AWS_Cloudtrail",
    AWS_CONFIG: "AWS_Config",
    AWS_SECURITY_HUB: "AWS_Security_Hub",
    MANUAL: "MANUAL",
};
const ShareRequestAction = {
    ACCEPT: "ACCEPT",
    DECLINE: "DECLINE",
    REVOKE: "REVOKE",
};

exports.AWSAccount$ = AWSAccount$;
exports.AWSService$ = AWSService$;
exports.AccessDeniedException = AccessDeniedException;
exports.AccessDeniedException$ = AccessDeniedException$;
exports.AccountStatus = AccountStatus;
exports.ActionEnum = ActionEnum;
exports.Assessment$ = Assessment$;
exports.AssessmentControl$ = AssessmentControl$;
exports.AssessmentControlSet$ = AssessmentControlSet$;
exports.AssessmentEvidenceFolder$ = AssessmentEvidenceFolder$;
exports.AssessmentFramework$ = AssessmentFramework$;
exports.AssessmentFrameworkMetadata$ = AssessmentFrameworkMetadata$;
exports.AssessmentFrameworkShareRequest$ = AssessmentFrameworkShareRequest$;
exports.AssessmentMetadata$ = AssessmentMetadata$;
exports.AssessmentMetadataItem$ = AssessmentMetadataItem$;
exports.AssessmentReport$ = AssessmentReport$;
exports.AssessmentReportDestinationType = AssessmentReportDestinationType;
exports.AssessmentReportEvidenceError$ = AssessmentReportEvidenceError$;
exports.AssessmentReportMetadata$ = AssessmentReportMetadata$;
exports.AssessmentReportStatus = AssessmentReportStatus;
exports.AssessmentReportsDestination$ = AssessmentReportsDestination$;
exports.AssessmentStatus = AssessmentStatus;
exports.AssociateAssessmentReportEvidenceFolder$ = AssociateAssessmentReportEvidenceFolder$;
exports.AssociateAssessmentReportEvidenceFolderCommand = AssociateAssessmentReportEvidenceFolderCommand;
exports.AssociateAssessmentReportEvidenceFolderRequest$ = AssociateAssessmentReportEvidenceFolderRequest$;
exports.AssociateAssessmentReportEvidenceFolderResponse$ = AssociateAssessmentReportEvidenceFolderResponse$;
exports.AuditManager = AuditManager;
exports.AuditManagerClient = AuditManagerClient;
exports.AuditManagerServiceException = AuditManagerServiceException;
exports.AuditManagerServiceException$ = AuditManagerServiceException$;
exports.BatchAssociateAssessmentReportEvidence$ = BatchAssociateAssessmentReportEvidence$;
exports.BatchAssociateAssessmentReportEvidenceCommand = BatchAssociateAssessmentReportEvidenceCommand;
exports.BatchAssociateAssessmentReportEvidenceRequest$ = BatchAssociateAssessmentReportEvidenceRequest$;
exports.BatchAssociateAssessmentReportEvidenceResponse$ = BatchAssociateAssessmentReportEvidenceResponse$;
exports.BatchCreateDelegationByAssessment$ = BatchCreateDelegationByAssessment$;
exports.BatchCreateDelegationByAssessmentCommand = BatchCreateDelegationByAssessmentCommand;
exports.BatchCreateDelegationByAssessmentError$ = BatchCreateDelegationByAssessmentError$;
exports.BatchCreateDelegationByAssessmentRequest$ = BatchCreateDelegationByAssessmentRequest$;
exports.BatchCreateDelegationByAssessmentResponse$ = BatchCreateDelegationByAssessmentResponse$;
exports.BatchDeleteDelegationByAssessment$ = BatchDeleteDelegationByAssessment$;
exports.BatchDeleteDelegationByAssessmentCommand = BatchDeleteDelegationByAssessmentCommand;
exports.BatchDeleteDelegationByAssessmentError$ = BatchDeleteDelegationByAssessmentError$;
exports.BatchDeleteDelegationByAssessmentRequest$ = BatchDeleteDelegationByAssessmentRequest$;
exports.BatchDeleteDelegationByAssessmentResponse$ = BatchDeleteDelegationByAssessmentResponse$;
exports.BatchDisassociateAssessmentReportEvidence$ = BatchDisassociateAssessmentReportEvidence$;
exports.BatchDisassociateAssessmentReportEvidenceCommand = BatchDisassociateAssessmentReportEvidenceCommand;
exports.BatchDisassociateAssessmentReportEvidenceRequest$ = BatchDisassociateAssessmentReportEvidenceRequest$;
exports.BatchDisassociateAssessmentReportEvidenceResponse$ = BatchDisassociateAssessmentReportEvidenceResponse$;
exports.BatchImportEvidenceToAssessmentControl$ = BatchImportEvidenceToAssessmentControl$;
exports.BatchImportEvidenceToAssessmentControlCommand = BatchImportEvidenceToAssessmentControlCommand;
exports.BatchImportEvidenceToAssessmentControlError$ = BatchImportEvidenceToAssessmentControlError$;
exports.BatchImportEvidenceToAssessmentControlRequest$ = BatchImportEvidenceToAssessmentControlRequest$;
exports.BatchImportEvidenceToAssessmentControlResponse$ = BatchImportEvidenceToAssessmentControlResponse$;
exports.ChangeLog$ = ChangeLog$;
exports.Control$ = Control$;
exports.ControlComment$ = ControlComment$;
exports.ControlDomainInsights$ = ControlDomainInsights$;
exports.ControlInsightsMetadataByAssessmentItem$ = ControlInsightsMetadataByAssessmentItem$;
exports.ControlInsightsMetadataItem$ = ControlInsightsMetadataItem$;
exports.ControlMappingSource$ = ControlMappingSource$;
exports.ControlMetadata$ = ControlMetadata$;
exports.ControlResponse = ControlResponse;
exports.ControlSet$ = ControlSet$;
exports.ControlSetStatus = ControlSetStatus;
exports.ControlState = ControlState;
exports.ControlStatus = ControlStatus;
exports.ControlType = ControlType;
exports.CreateAssessment$ = CreateAssessment$;
exports.CreateAssessmentCommand = CreateAssessmentCommand;
exports.CreateAssessmentFramework$ = CreateAssessmentFramework$;
exports.CreateAssessmentFrameworkCommand = CreateAssessmentFrameworkCommand;
exports.CreateAssessmentFrameworkControl$ = CreateAssessmentFrameworkControl$;
exports.CreateAssessmentFrameworkControlSet$ = CreateAssessmentFrameworkControlSet$;
exports.CreateAssessmentFrameworkRequest$ = CreateAssessmentFrameworkRequest$;
exports.CreateAssessmentFrameworkResponse$ = CreateAssessmentFrameworkResponse$;
exports.CreateAssessmentReport$ = CreateAssessmentReport$;
exports.CreateAssessmentReportCommand = CreateAssessmentReportCommand;
exports.CreateAssessmentReportRequest$ = CreateAssessmentReportRequest$;
exports.CreateAssessmentReportResponse$ = CreateAssessmentReportResponse$;
exports.CreateAssessmentRequest$ = CreateAssessmentRequest$;
exports.CreateAssessmentResponse$ = CreateAssessmentResponse$;
exports.CreateControl$ = CreateControl$;
exports.CreateControlCommand = CreateControlCommand;
exports.CreateControlMappingSource$ = CreateControlMappingSource$;
exports.CreateControlRequest$ = CreateControlRequest$;
exports.CreateControlResponse$ = CreateControlResponse$;
exports.CreateDelegationRequest$ = CreateDelegationRequest$;
exports.DataSourceType = DataSourceType;
exports.DefaultExportDestination$ = DefaultExportDestination$;
exports.Delegation$ = Delegation$;
exports.DelegationMetadata$ = DelegationMetadata$;
exports.DelegationStatus = DelegationStatus;
exports.DeleteAssessment$ = DeleteAssessment$;
exports.DeleteAssessmentCommand = DeleteAssessmentCommand;
exports.DeleteAssessmentFramework$ = DeleteAssessmentFramework$;
exports.DeleteAssessmentFrameworkCommand = DeleteAssessmentFrameworkCommand;
exports.DeleteAssessmentFrameworkRequest$ = DeleteAssessmentFrameworkRequest$;
exports.DeleteAssessmentFrameworkResponse$ = DeleteAssessmentFrameworkResponse$;
exports.DeleteAssessmentFrameworkShare$ = DeleteAssessmentFrameworkShare$;
exports.DeleteAssessmentFrameworkShareCommand = DeleteAssessmentFrameworkShareCommand;
exports.DeleteAssessmentFrameworkShareRequest$ = DeleteAssessmentFrameworkShareRequest$;
exports.DeleteAssessmentFrameworkShareResponse$ = DeleteAssessmentFrameworkShareResponse$;
exports.DeleteAssessmentReport$ = DeleteAssessmentReport$;
exports.DeleteAssessmentReportCommand = DeleteAssessmentReportCommand;
exports.DeleteAssessmentReportRequest$ = DeleteAssessmentReportRequest$;
exports.DeleteAssessmentReportResponse$ = DeleteAssessmentReportResponse$;
exports.DeleteAssessmentRequest$ = DeleteAssessmentRequest$;
exports.DeleteAssessmentResponse$ = DeleteAssessmentResponse$;
exports.DeleteControl$ = DeleteControl$;
exports.DeleteControlCommand = DeleteControlCommand;
exports.DeleteControlRequest$ = DeleteControlRequest$;
exports.DeleteControlResponse$ = DeleteControlResponse$;
exports.DeleteResources = DeleteResources;
exports.DeregisterAccount$ = DeregisterAccount$;
exports.DeregisterAccountCommand = DeregisterAccountCommand;
exports.DeregisterAccountRequest$ = DeregisterAccountRequest$;
exports.DeregisterAccountResponse$ = DeregisterAccountResponse$;
exports.DeregisterOrganizationAdminAccount$ = DeregisterOrganizationAdminAccount$;
exports.DeregisterOrganizationAdminAccountCommand = DeregisterOrganizationAdminAccountCommand;
exports.DeregisterOrganizationAdminAccountRequest$ = DeregisterOrganizationAdminAccountRequest$;
exports.DeregisterOrganizationAdminAccountResponse$ = DeregisterOrganizationAdminAccountResponse$;
exports.DeregistrationPolicy$ = DeregistrationPolicy$;
exports.DisassociateAssessmentReportEvidenceFolder$ = DisassociateAssessmentReportEvidenceFolder$;
exports.DisassociateAssessmentReportEvidenceFolderCommand = DisassociateAssessmentReportEvidenceFolderCommand;
exports.DisassociateAssessmentReportEvidenceFolderRequest$ = DisassociateAssessmentReportEvidenceFolderRequest$;
exports.DisassociateAssessmentReportEvidenceFolderResponse$ = DisassociateAssessmentReportEvidenceFolderResponse$;
exports.Evidence$ = Evidence$;
exports.EvidenceFinderBackfillStatus = EvidenceFinderBackfillStatus;
exports.EvidenceFinderEnablement$ = EvidenceFinderEnablement$;
exports.EvidenceFinderEnablementStatus = EvidenceFinderEnablementStatus;
exports.EvidenceInsights$ = EvidenceInsights$;
exports.ExportDestinationType = ExportDestinationType;
exports.Framework$ = Framework$;
exports.FrameworkMetadata$ = FrameworkMetadata$;
exports.FrameworkType = FrameworkType;
exports.GetAccountStatus$ = GetAccountStatus$;
exports.GetAccountStatusCommand = GetAccountStatusCommand;
exports.GetAccountStatusRequest$ = GetAccountStatusRequest$;
exports.GetAccountStatusResponse$ = GetAccountStatusResponse$;
exports.GetAssessment$ = GetAssessment$;
exports.GetAssessmentCommand = GetAssessmentCommand;
exports.GetAssessmentFramework$ = GetAssessmentFramework$;
exports.GetAssessmentFrameworkCommand = GetAssessmentFrameworkCommand;
exports.GetAssessmentFrameworkRequest$ = GetAssessmentFrameworkRequest$;
exports.GetAssessmentFrameworkResponse$ = GetAssessmentFrameworkResponse$;
exports.GetAssessmentReportUrl$ = GetAssessmentReportUrl$;
exports.GetAssessmentReportUrlCommand = GetAssessmentReportUrlCommand;
exports.GetAssessmentReportUrlRequest$ = GetAssessmentReportUrlRequest$;
exports.GetAssessmentReportUrlResponse$ = GetAssessmentReportUrlResponse$;
exports.GetAssessmentRequest$ = GetAssessmentRequest$;
exports.GetAssessmentResponse$ = GetAssessmentResponse$;
exports.GetChangeLogs$ = GetChangeLogs$;
exports.GetChangeLogsCommand = GetChangeLogsCommand;
exports.GetChangeLogsRequest$ = GetChangeLogsRequest$;
exports.GetChangeLogsResponse$ = GetChangeLogsResponse$;
exports.GetControl$ = GetControl$;
exports.GetControlCommand = GetControlCommand;
exports.GetControlRequest$ = GetControlRequest$;
exports.GetControlResponse$ = GetControlResponse$;
exports.GetDelegations$ = GetDelegations$;
exports.GetDelegationsCommand = GetDelegationsCommand;
exports.GetDelegationsRequest$ = GetDelegationsRequest$;
exports.GetDelegationsResponse$ = GetDelegationsResponse$;
exports.GetEvidence$ = GetEvidence$;
exports.GetEvidenceByEvidenceFolder$ = GetEvidenceByEvidenceFolder$;
exports.GetEvidenceByEvidenceFolderCommand = GetEvidenceByEvidenceFolderCommand;
exports.GetEvidenceByEvidenceFolderRequest$ = GetEvidenceByEvidenceFolderRequest$;
exports.GetEvidenceByEvidenceFolderResponse$ = GetEvidenceByEvidenceFolderResponse$;
exports.GetEvidenceCommand = GetEvidenceCommand;
exports.GetEvidenceFileUploadUrl$ = GetEvidenceFileUploadUrl$;
exports.GetEvidenceFileUploadUrlCommand = GetEvidenceFileUploadUrlCommand;
exports.GetEvidenceFileUploadUrlRequest$ = GetEvidenceFileUploadUrlRequest$;
exports.GetEvidenceFileUploadUrlResponse$ = GetEvidenceFileUploadUrlResponse$;
exports.GetEvidenceFolder$ = GetEvidenceFolder$;
exports.GetEvidenceFolderCommand = GetEvidenceFolderCommand;
exports.GetEvidenceFolderRequest$ = GetEvidenceFolderRequest$;
exports.GetEvidenceFolderResponse$ = GetEvidenceFolderResponse$;
exports.GetEvidenceFoldersByAssessment$ = GetEvidenceFoldersByAssessment$;
exports.GetEvidenceFoldersByAssessmentCommand = GetEvidenceFoldersByAssessmentCommand;
exports.GetEvidenceFoldersByAssessmentControl$ = GetEvidenceFoldersByAssessmentControl$;
exports.GetEvidenceFoldersByAssessmentControlCommand = GetEvidenceFoldersByAssessmentControlCommand;
exports.GetEvidenceFoldersByAssessmentControlRequest$ = GetEvidenceFoldersByAssessmentControlRequest$;
exports.GetEvidenceFoldersByAssessmentControlResponse$ = GetEvidenceFoldersByAssessmentControlResponse$;
exports.GetEvidenceFoldersByAssessmentRequest$ = GetEvidenceFoldersByAssessmentRequest$;
exports.GetEvidenceFoldersByAssessmentResponse$ = GetEvidenceFoldersByAssessmentResponse$;
exports.GetEvidenceRequest$ = GetEvidenceRequest$;
exports.GetEvidenceResponse$ = GetEvidenceResponse$;
exports.GetInsights$ = GetInsights$;
exports.GetInsightsByAssessment$ = GetInsightsByAssessment$;
exports.GetInsightsByAssessmentCommand = GetInsightsByAssessmentCommand;
exports.GetInsightsByAssessmentRequest$ = GetInsightsByAssessmentRequest$;
exports.GetInsightsByAssessmentResponse$ = GetInsightsByAssessmentResponse$;
exports.GetInsightsCommand = GetInsightsCommand;
exports.GetInsightsRequest$ = GetInsightsRequest$;
exports.GetInsightsResponse$ = GetInsightsResponse$;
exports.GetOrganizationAdminAccount$ = GetOrganizationAdminAccount$;
exports.GetOrganizationAdminAccountCommand = GetOrganizationAdminAccountCommand;
exports.GetOrganizationAdminAccountRequest$ = GetOrganizationAdminAccountRequest$;
exports.GetOrganizationAdminAccountResponse$ = GetOrganizationAdminAccountResponse$;
exports.GetServicesInScope$ = GetServicesInScope$;
exports.GetServicesInScopeCommand = GetServicesInScopeCommand;
exports.GetServicesInScopeRequest$ = GetServicesInScopeRequest$;
exports.GetServicesInScopeResponse$ = GetServicesInScopeResponse$;
exports.GetSettings$ = GetSettings$;
exports.GetSettingsCommand = GetSettingsCommand;
exports.GetSettingsRequest$ = GetSettingsRequest$;
exports.GetSettingsResponse$ = GetSettingsResponse$;
exports.Insights$ = Insights$;
exports.InsightsByAssessment$ = InsightsByAssessment$;
exports.InternalServerException = InternalServerException;
exports.InternalServerException$ = InternalServerException$;
exports.KeywordInputType = KeywordInputType;
exports.ListAssessmentControlInsightsByControlDomain$ = ListAssessmentControlInsightsByControlDomain$;
exports.ListAssessmentControlInsightsByControlDomainCommand = ListAssessmentControlInsightsByControlDomainCommand;
exports.ListAssessmentControlInsightsByControlDomainRequest$ = ListAssessmentControlInsightsByControlDomainRequest$;
exports.ListAssessmentControlInsightsByControlDomainResponse$ = ListAssessmentControlInsightsByControlDomainResponse$;
exports.ListAssessmentFrameworkShareRequests$ = ListAssessmentFrameworkShareRequests$;
exports.ListAssessmentFrameworkShareRequestsCommand = ListAssessmentFrameworkShareRequestsCommand;
exports.ListAssessmentFrameworkShareRequestsRequest$ = ListAssessmentFrameworkShareRequestsRequest$;
exports.ListAssessmentFrameworkShareRequestsResponse$ = ListAssessmentFrameworkShareRequestsResponse$;
exports.ListAssessmentFrameworks$ = ListAssessmentFrameworks$;
exports.ListAssessmentFrameworksCommand = ListAssessmentFrameworksCommand;
exports.ListAssessmentFrameworksRequest$ = ListAssessmentFrameworksRequest$;
exports.ListAssessmentFrameworksResponse$ = ListAssessmentFrameworksResponse$;
exports.ListAssessmentReports$ = ListAssessmentReports$;
exports.ListAssessmentReportsCommand = ListAssessmentReportsCommand;
exports.ListAssessmentReportsRequest$ = ListAssessmentReportsRequest$;
exports.ListAssessmentReportsResponse$ = ListAssessmentReportsResponse$;
exports.ListAssessments$ = ListAssessments$;
exports.ListAssessmentsCommand = ListAssessmentsCommand;
exports.ListAssessmentsRequest$ = ListAssessmentsRequest$;
exports.ListAssessmentsResponse$ = ListAssessmentsResponse$;
exports.ListControlDomainInsights$ = ListControlDomainInsights$;
exports.ListControlDomainInsightsByAssessment$ = ListControlDomainInsightsByAssessment$;
exports.ListControlDomainInsightsByAssessmentCommand = ListControlDomainInsightsByAssessmentCommand;
exports.ListControlDomainInsightsByAssessmentRequest$ = ListControlDomainInsightsByAssessmentRequest$;
exports.ListControlDomainInsightsByAssessmentResponse$ = ListControlDomainInsightsByAssessmentResponse$;
exports.ListControlDomainInsightsCommand = ListControlDomainInsightsCommand;
exports.ListControlDomainInsightsRequest$ = ListControlDomainInsightsRequest$;
exports.ListControlDomainInsightsResponse$ = ListControlDomainInsightsResponse$;
exports.ListControlInsightsByControlDomain$ = ListControlInsightsByControlDomain$;
exports.ListControlInsightsByControlDomainCommand = ListControlInsightsByControlDomainCommand;
exports.ListControlInsightsByControlDomainRequest$ = ListControlInsightsByControlDomainRequest$;
exports.ListControlInsightsByControlDomainResponse$ = ListControlInsightsByControlDomainResponse$;
exports.ListControls$ = ListControls$;
exports.ListControlsCommand = ListControlsCommand;
exports.ListControlsRequest$ = ListControlsRequest$;
exports.ListControlsResponse$ = ListControlsResponse$;
exports.ListKeywordsForDataSource$ = ListKeywordsForDataSource$;
exports.ListKeywordsForDataSourceCommand = ListKeywordsForDataSourceCommand;
exports.ListKeywordsForDataSourceRequest$ = ListKeywordsForDataSourceRequest$;
exports.ListKeywordsForDataSourceResponse$ = ListKeywordsForDataSourceResponse$;
exports.ListNotifications$ = ListNotifications$;
exports.ListNotificationsCommand = ListNotificationsCommand;
exports.ListNotificationsRequest$ = ListNotificationsRequest$;
exports.ListNotificationsResponse$ = ListNotificationsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.ManualEvidence$ = ManualEvidence$;
exports.Notification$ = Notification$;
exports.ObjectTypeEnum = ObjectTypeEnum;
exports.RegisterAccount$ = RegisterAccount$;
exports.RegisterAccountCommand = RegisterAccountCommand;
exports.RegisterAccountRequest$ = RegisterAccountRequest$;
exports.RegisterAccountResponse$ = RegisterAccountResponse$;
exports.RegisterOrganizationAdminAccount$ = RegisterOrganizationAdminAccount$;
exports.RegisterOrganizationAdminAccountCommand = RegisterOrganizationAdminAccountCommand;
exports.RegisterOrganizationAdminAccountRequest$ = RegisterOrganizationAdminAccountRequest$;
exports.RegisterOrganizationAdminAccountResponse$ = RegisterOrganizationAdminAccountResponse$;
exports.Resource$ = Resource$;
exports.ResourceNotFoundException = ResourceNotFoundException;
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
exports.Role$ = Role$;
exports.RoleType = RoleType;
exports.Scope$ = Scope$;
exports.ServiceMetadata$ = ServiceMetadata$;
exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
exports.SettingAttribute = SettingAttribute;
exports.Settings$ = Settings$;
exports.ShareRequestAction = ShareRequestAction;
exports.ShareRequestStatus = ShareRequestStatus;
exports.ShareRequestType = ShareRequestType;
exports.SourceFrequency = SourceFrequency;
exports.SourceKeyword$ = SourceKeyword$;
exports.SourceSetUpOption = SourceSetUpOption;
exports.SourceType = SourceType;
exports.StartAssessmentFrameworkShare$ = StartAssessmentFrameworkShare$;
exports.StartAssessmentFrameworkShareCommand = StartAssessmentFrameworkShareCommand;
exports.StartAssessmentFrameworkShareRequest$ = StartAssessmentFrameworkShareRequest$;
exports.StartAssessmentFrameworkShareResponse$ = StartAssessmentFrameworkShareResponse$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceRequest$ = TagResourceRequest$;
exports.TagResourceResponse$ = TagResourceResponse$;
exports.ThrottlingException = ThrottlingException;
exports.ThrottlingException$ = ThrottlingException$;
exports.URL$ = URL$;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceRequest$ = UntagResourceRequest$;
exports.UntagResourceResponse$ = UntagResourceResponse$;
exports.UpdateAssessment$ = UpdateAssessment$;
exports.UpdateAssessmentCommand = UpdateAssessmentCommand;
exports.UpdateAssessmentControl$ = UpdateAssessmentControl$;
exports.UpdateAssessmentControlCommand = UpdateAssessmentControlCommand;
exports.UpdateAssessmentControlRequest$ = UpdateAssessmentControlRequest$;
exports.UpdateAssessmentControlResponse$ = UpdateAssessmentControlResponse$;
exports.UpdateAssessmentControlSetStatus$ = UpdateAssessmentControlSetStatus$;
exports.UpdateAssessmentControlSetStatusCommand = UpdateAssessmentControlSetStatusCommand;
exports.UpdateAssessmentControlSetStatusRequest$ = UpdateAssessmentControlSetStatusRequest$;
exports.UpdateAssessmentControlSetStatusResponse$ = UpdateAssessmentControlSetStatusResponse$;
exports.UpdateAssessmentFramework$ = UpdateAssessmentFramework$;
exports.UpdateAssessmentFrameworkCommand = UpdateAssessmentFrameworkCommand;
exports.UpdateAssessmentFrameworkControlSet$ = UpdateAssessmentFrameworkControlSet$;
exports.UpdateAssessmentFrameworkRequest$ = UpdateAssessmentFrameworkRequest$;
exports.UpdateAssessmentFrameworkResponse$ = UpdateAssessmentFrameworkResponse$;
exports.UpdateAssessmentFrameworkShare$ = UpdateAssessmentFrameworkShare$;
exports.UpdateAssessmentFrameworkShareCommand = UpdateAssessmentFrameworkShareCommand;
exports.UpdateAssessmentFrameworkShareRequest$ = UpdateAssessmentFrameworkShareRequest$;
exports.UpdateAssessmentFrameworkShareResponse$ = UpdateAssessmentFrameworkShareResponse$;
exports.UpdateAssessmentRequest$ = UpdateAssessmentRequest$;
exports.UpdateAssessmentResponse$ = UpdateAssessmentResponse$;
exports.UpdateAssessmentStatus$ = UpdateAssessmentStatus$;
exports.UpdateAssessmentStatusCommand = UpdateAssessmentStatusCommand;
exports.UpdateAssessmentStatusRequest$ = UpdateAssessmentStatusRequest$;
exports.UpdateAssessmentStatusResponse$ = UpdateAssessmentStatusResponse$;
exports.UpdateControl$ = UpdateControl$;
exports.UpdateControlCommand = UpdateControlCommand;
exports.UpdateControlRequest$ = UpdateControlRequest$;
exports.UpdateControlResponse$ = UpdateControlResponse$;
exports.UpdateSettings$ = UpdateSettings$;
exports.UpdateSettingsCommand = UpdateSettingsCommand;
exports.UpdateSettingsRequest$ = UpdateSettingsRequest$;
exports.UpdateSettingsResponse$ = UpdateSettingsResponse$;
exports.ValidateAssessmentReportIntegrity$ = ValidateAssessmentReportIntegrity$;
exports.ValidateAssessmentReportIntegrityCommand = ValidateAssessmentReportIntegrityCommand;
exports.ValidateAssessmentReportIntegrityRequest$ = ValidateAssessmentReportIntegrityRequest$;
exports.ValidateAssessmentReportIntegrityResponse$ = ValidateAssessmentReportIntegrityResponse$;
exports.ValidationException = ValidationException;
exports.ValidationException$ = ValidationException$;
exports.ValidationExceptionField$ = ValidationExceptionField$;
exports.ValidationExceptionReason = ValidationExceptionReason;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateGetChangeLogs = paginateGetChangeLogs;
exports.paginateGetDelegations = paginateGetDelegations;
exports.paginateGetEvidenceByEvidenceFolder = paginateGetEvidenceByEvidenceFolder;
exports.paginateGetEvidenceFoldersByAssessment = paginateGetEvidenceFoldersByAssessment;
exports.paginateGetEvidenceFoldersByAssessmentControl = paginateGetEvidenceFoldersByAssessmentControl;
exports.paginateListAssessmentControlInsightsByControlDomain = paginateListAssessmentControlInsightsByControlDomain;
exports.paginateListAssessmentFrameworkShareRequests = paginateListAssessmentFrameworkShareRequests;
exports.paginateListAssessmentFrameworks = paginateListAssessmentFrameworks;
exports.paginateListAssessmentReports = paginateListAssessmentReports;
exports.paginateListAssessments = paginateListAssessments;
exports.paginateListControlDomainInsights = paginateListControlDomainInsights;
exports.paginateListControlDomainInsightsByAssessment = paginateListControlDomainInsightsByAssessment;
exports.paginateListControlInsightsByControlDomain = paginateListControlInsightsByControlDomain;
exports.paginateListControls = paginateListControls;
exports.paginateListKeywordsForDataSource = paginateListKeywordsForDataSource;
exports.paginateListNotifications = paginateListNotifications;


/***/ })

};
