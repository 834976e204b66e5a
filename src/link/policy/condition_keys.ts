import { areOneApart } from "../../text/one_apart.js";

/** What kind of value a condition key has, as far as operators of another kind never match it; `free` may be anything. */
type Kind = "text" | "digits" | "free" | "boolean" | "number" | "time" | "address";

/** The condition keys that a request to KMS can have, with their kinds. */
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
	text: [
		// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
		"aws:CalledVia",
		"aws:CalledViaAWSMCP",
		"aws:CalledViaFirst",
		"aws:CalledViaLast",
		"aws:ChatbotSourceArn",
		"aws:Ec2InstanceSourceVpc",
		"aws:FederatedProvider",
		"aws:PrincipalArn",
		"aws:PrincipalOrgID",
		"aws:PrincipalOrgPaths",
		"aws:PrincipalServiceName",
		"aws:PrincipalServiceNamesList",
		"aws:PrincipalType",
		"aws:RequestedRegion",
		"aws:ResourceOrgID",
		"aws:ResourceOrgPaths",
		"aws:SourceArn",
		"aws:SourceOrgID",
		"aws:SourceOrgPaths",
		"aws:SourceVpc",
		"aws:SourceVpcArn",
		"aws:SourceVpce",
		"aws:SignInSessionArn",
		"aws:VpceOrgID",
		"aws:VpceOrgPaths",
		// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
		"kms:CustomerMasterKeySpec",
		"kms:CustomerMasterKeyUsage",
		"kms:DataKeyPairSpec",
		"kms:EncryptionAlgorithm",
		"kms:ExpirationModel",
		"kms:GrantConstraintSourceArn",
		"kms:GrantConstraintType",
		"kms:GrantOperations",
		"kms:GranteePrincipal",
		"kms:GranteeServicePrincipal",
		"kms:KeyAgreementAlgorithm",
		"kms:KeyOrigin",
		"kms:KeySpec",
		"kms:KeyUsage",
		"kms:MacAlgorithm",
		"kms:MessageType",
		"kms:MultiRegionKeyType",
		"kms:PrimaryRegion",
		"kms:ReplicaRegion",
		"kms:RequestAlias",
		"kms:ResourceAliases",
		"kms:RetiringPrincipal",
		"kms:RetiringServicePrincipal",
		"kms:SigningAlgorithm",
		"kms:ViaService",
		"kms:WrappingAlgorithm",
		"kms:WrappingKeySpec",
	],
	digits: [
		"aws:PrincipalAccount",
		"aws:ResourceAccount",
		"aws:SourceAccount",
		"aws:SourceOwner",
		"aws:VpceAccount",
		"kms:CallerAccount",
	],
	free: [
		"aws:Referer",
		"aws:SourceIdentity",
		"aws:TagKeys",
		"aws:UserAgent",
		"aws:UserId",
		"aws:Username",
		"kms:EncryptionContextKeys",
	],
	boolean: [
		"aws:AssumedRoot",
		"aws:IsMcpServiceAction",
		"aws:MultiFactorAuthPresent",
		"aws:PrincipalIsAWSService",
		"aws:SecureTransport",
		"aws:ViaAWSMCPService",
		"aws:ViaAWSService",
		"kms:BypassPolicyLockoutSafetyCheck",
		"kms:GrantIsForAWSResource",
		"kms:MultiRegion",
		"kms:ReEncryptOnSameKey",
	],
	number: [
		"aws:MultiFactorAuthAge",
		"kms:RotationPeriodInDays",
		"kms:ScheduleKeyDeletionPendingWindowInDays",
		"kms:TrailingDaysWithoutKeyUsage",
	],
	time: ["aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime", "kms:ValidTo"],
	address: ["aws:Ec2InstanceSourcePrivateIPv4", "aws:SourceIp", "aws:VpcSourceIp"],
};

/** Keys that go on with a name of somebody's own, each with what stands between. */
const NAMED: readonly (readonly [start: string, then: string])[] = [
	["aws:PrincipalTag", "/"],
	["aws:RequestTag", "/"],
	["aws:ResourceTag", "/"],
	["kms:EncryptionContext", ":"],
	["kms:RecipientAttestation", ":"],
];

/** Key in lower case -> as AWS writes it, and its kind. */
const known = new Map(
	Object.entries(KEYS).flatMap(([kind, keys]) =>
		keys.map((key) => [key.toLowerCase(), { key, kind: kind as Kind }] as const),
	),
);
const named = NAMED.map(([start, then]) => ({ start, lower: start.toLowerCase(), then }));

/** Why no request ever has a condition key, as the end of a sentence; "unheard" of one that this version does not know. */
export type KeyFault = { readonly why: string } | "unheard";

/**
 * What is wrong with a condition key; undefined where nothing is. Keys of other services than KMS may be those of a session,
 * such as `ec2:SourceInstanceArn`, and are left alone.
 */
export function keyFault(key: string): KeyFault | undefined {
	const lower = key.toLowerCase();
	if (known.has(lower)) return undefined;
	const service = lower.slice(0, lower.indexOf(":") + 1);
	if (service === "")
		return { why: `which no request has${meant((known.get(`aws:${lower}`) ?? known.get(`kms:${lower}`))?.key)}` };
	if (service !== "aws:" && service !== "kms:") return undefined;
	for (const { start, lower: beginning, then } of named) {
		if (lower === beginning || lower === beginning + then)
			return { why: `which wants a name after it: ${start}${then}NAME` };
		if (lower.startsWith(beginning + then)) return undefined;
	}
	const near = nearKey(lower);
	return near === undefined ? "unheard" : { why: `which no request has${meant(near)}` };
}

function nearKey(lower: string): string | undefined {
	for (const { key } of known.values()) if (areOneApart(lower, key.toLowerCase())) return key;
	// The right name under the other prefix.
	const [service, name] = [lower.slice(0, 4), lower.slice(4)];
	const other = known.get(`${service === "aws:" ? "kms:" : "aws:"}${name}`);
	if (other !== undefined) return other.key;
	return named.find(({ lower: beginning, then }) => {
		const at = lower.indexOf(then, 4);
		return at > 0 && areOneApart(lower.slice(0, at), beginning);
	})?.start;
}

function meant(key: string | undefined): string {
	return key === undefined ? "" : ` (${key}?)`;
}

/** What each family of operators may match; those of texts match whatever is written. */
const MATCHED: Readonly<Record<string, readonly Kind[]>> = {
	numeric: ["free", "number", "time"],
	date: ["free", "time"],
	bool: ["free", "boolean"],
	ipaddress: ["free", "address"],
	binaryequals: ["free"],
};
const families = Object.entries(MATCHED);
const SPOKEN: Readonly<Partial<Record<Kind, string>>> = {
	text: "a text",
	digits: "an account's id",
	boolean: "true or false",
	number: "a number",
	time: "a time",
	address: "an address",
};

/**
 * What kind of value a key has that an operator never matches: "a text"; undefined where it may match, or the key is not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function unmatched(operator: string, key: string): string | undefined {
	const family = families.find(([start]) => operator.startsWith(start));
	const kind = family === undefined ? undefined : known.get(key)?.kind;
	return kind === undefined || family?.[1].includes(kind) ? undefined : SPOKEN[kind];
}
