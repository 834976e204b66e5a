import { ABSENT, ANYTHING, type Attribute, BEYOND_CONTROL, text } from "./attribute.js";
import { AT_WILL, FROM_PLACE, VIA_SERVICE } from "./chance.js";
import { STRANGER } from "./condition.js";
import { type KeyFault, keyFault } from "./condition_keys.js";
import type { PolicyResource } from "./statement.js";

/** A kind of caller that a policy is asked about. */
export interface Caller {
	readonly kind: "people" | "one" | "user_id" | "service";
	/** The account that calls, or for which a service does; STRANGER for one that the policy does not name. */
	readonly account: string;
	/** The organization that the account is in; STRANGER for one that the policy does not name, or none. */
	readonly organization: string;
	/** Of the account that the policy's resource is in: its organization is not known, and its people may not be in control. */
	readonly own: boolean;
	/** Of "one": who it is. Of "user_id": the unique id. Of "service": its name; empty for any. */
	readonly id: string;
	/** Of "one": its ARNs as the policy has them, and these with those of its sessions. */
	readonly texts: readonly string[];
	readonly spelled: readonly string[];
	/** As AWS reads policies when it says whether they are public: wildcards and variables are everybody. */
	readonly by_aws: boolean;
}

/**
 * What a call does, as far as the context of the request hangs on it. `unattested` and the two that follow it use the key,
 * from no enclave, from one that nobody measured, and from one in debug mode; `share` is a call to another service than KMS.
 */
export type Situation =
	| "use"
	| "unattested"
	| "strange_enclave"
	| "debug_enclave"
	| "administer"
	| "grant"
	| "free_grant"
	| "share";

/** Where a call comes from: its network. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export const PLACES: ReadonlySet<string> = new Set([
	"aws:sourceip",
	"aws:vpcsourceip",
	"aws:sourcevpc",
	"aws:sourcevpcarn",
	"aws:sourcevpce",
	"aws:vpceaccount",
	"aws:vpceorgid",
	"aws:vpceorgpaths",
]);

/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclaves.html */
export const ATTESTATION = "kms:recipientattestation:";
/** What an enclave is measured as: SHA-384 in hexadecimal, and zeros in debug mode. */
const ATTESTATIONS: Readonly<Partial<Record<Situation, Attribute>>> = {
	unattested: ABSENT,
	strange_enclave: text("zz9-not-measured-zz9"),
	debug_enclave: text("0".repeat(96)),
};

const GRANTS_ANYTHING = ["Decrypt", "Encrypt", "GenerateDataKey", "CreateGrant", "RetireGrant", "DescribeKey"];

/** What is known of a key of the context of the caller's requests. */
export function attributeOf(key: string, caller: Caller, situation: Situation, resource: PolicyResource): Attribute {
	if (PLACES.has(key)) return { kind: "place", presence: "maybe" };
	if (key.startsWith(ATTESTATION)) return ATTESTATIONS[situation] ?? (caller.own ? BEYOND_CONTROL : ANYTHING);
	if (situation === "share" && key.startsWith("kms:")) return ABSENT;
	if (key.startsWith("kms:encryptioncontext:")) return encryptionContext(caller, situation);
	const read = OF_KEY[key];
	if (read !== undefined) return read(caller, situation, resource);
	if (!caller.own) return ANYTHING;
	// No request has what is misspelt; to strangers it stays as open as it looks.
	const fault = faultOf(key);
	return fault === undefined || fault === "unheard" ? BEYOND_CONTROL : ABSENT;
}

/** By key: policies say the same ones again and again. */
const faults = new Map<string, KeyFault | undefined>();
const MAXIMUM_FAULTS = 1_000;

function faultOf(key: string): KeyFault | undefined {
	if (faults.has(key)) return faults.get(key);
	if (faults.size > MAXIMUM_FAULTS) faults.clear();
	const fault = keyFault(key);
	faults.set(key, fault);
	return fault;
}

type Read = (caller: Caller, situation: Situation, resource: PolicyResource) => Attribute;

const account: Read = (caller) => {
	if (caller.account !== STRANGER) return text(caller.account);
	// Every call has it but a service's.
	return { kind: "account", presence: "maybe", by_aws: caller.by_aws };
};
const organization: Read = (caller) => {
	if (caller.own) return { kind: "own_organization", presence: "maybe", absent: FROM_PLACE };
	if (caller.organization !== STRANGER) return text(caller.organization);
	return { kind: "organization", presence: "maybe", by_aws: caller.by_aws };
};
const organizationPaths: Read = (caller) => {
	if (caller.own) return { kind: "own_organization", presence: "maybe", absent: FROM_PLACE };
	return {
		kind: "path",
		presence: caller.organization === STRANGER ? "maybe" : "always",
		organization: caller.organization,
		by_aws: caller.by_aws,
	};
};

function ofPeople(read: Read): Read {
	return (caller, ...rest) => (caller.kind === "service" ? ABSENT : read(caller, ...rest));
}

function ofServices(read: Read): Read {
	return (caller, ...rest) => {
		// Who is named calls for himself, and so do the account's own people; of others in general, a service may for them.
		if (caller.kind === "one" || caller.kind === "user_id") return ABSENT;
		if (caller.kind === "people" && caller.own) return ABSENT;
		const attribute = read(caller, ...rest);
		return { ...attribute, presence: "maybe", absent: AT_WILL };
	};
}

/**
 * Told with requests about grants: true where a service asks for whom it works, and false, not absent, where the caller asks
 * himself. AWS Managed Services refuses those by a Deny under Bool false alone, which would do nothing otherwise.
 * https://docs.aws.amazon.com/managedservices/latest/ctref/deployment-advanced-kms-key-create.html
 * https://docs.aws.amazon.com/controltower/latest/controlreference/ct-kms-pv-1.html
 */
const isForAwsResource: Read = ofGrants(() => text("false"));

function ofGrants(read: () => Attribute): Read {
	return (_caller, situation) => (situation === "free_grant" ? read() : situation === "grant" ? ANYTHING : ABSENT);
}

const via: Read = (caller, situation) => {
	if (caller.kind === "service") return ANYTHING;
	if (situation === "free_grant") return ABSENT;
	return caller.own ? BEYOND_CONTROL : { kind: "via", presence: "maybe" };
};

const OF_KEY: Readonly<Record<string, Read>> = {
	"aws:principalarn": ofPeople((caller, _situation, { partition }) => {
		if (caller.kind === "one") return text(...caller.texts);
		if (caller.kind === "user_id") return ANYTHING;
		return { kind: "principal", presence: "always", account: caller.account, partition, by_aws: caller.by_aws };
	}),
	"aws:principalaccount": ofPeople(account),
	"kms:calleraccount": account,
	"aws:principalorgid": ofPeople(organization),
	"aws:principalorgpaths": ofPeople(organizationPaths),
	"aws:federatedprovider": ofPeople((caller) => {
		if (caller.kind !== "people") return ANYTHING;
		const { account, own } = caller;
		return { kind: "provider", presence: "maybe", account, own, absent: own ? FROM_PLACE : AT_WILL };
	}),
	"aws:userid": ofPeople((caller) => {
		if (caller.kind === "one") return { ...ANYTHING, presence: "always" };
		return {
			kind: "user_id",
			presence: "always",
			account: caller.account,
			...(caller.kind === "user_id" ? { id: caller.id } : {}),
		};
	}),
	"aws:principaltype": (caller) => {
		if (caller.kind !== "one") return { ...ANYTHING, presence: "always" };
		if (caller.id.includes(" role ")) return text("AssumedRole", "Role");
		return caller.id.includes(" user ") ? text("User") : { ...ANYTHING, presence: "always" };
	},
	"aws:principalisawsservice": (caller) => text(String(caller.kind === "service")),
	"aws:principalservicename": serviceName,
	"aws:principalservicenameslist": serviceName,
	"aws:viaawsservice": (caller, situation) => {
		if (caller.kind === "service" || (caller.own && situation === "administer")) return text("false");
		return caller.own ? BEYOND_CONTROL : { kind: "boolean", presence: "always", easy: "false", hard: VIA_SERVICE };
	},
	// No service changes a key for others.
	"kms:viaservice": (caller, situation, resource) =>
		caller.own && situation === "administer" ? ABSENT : via(caller, situation, resource),
	"aws:calledvia": via,
	"aws:calledviafirst": via,
	"aws:calledvialast": via,
	"aws:sourceaccount": ofServices(account),
	"aws:sourcearn": ofServices(source),
	"aws:sourceorgid": ofServices(organization),
	"aws:sourceorgpaths": ofServices(organizationPaths),
	"aws:requestedregion": (_caller, _situation, { region }) => text(region),
	"aws:resourceaccount": (_caller, _situation, resource) => text(resource.account),
	"aws:resourceorgid": resourceOrganization,
	"aws:resourceorgpaths": resourceOrganization,
	"aws:securetransport": () => text("true"),
	"aws:currenttime": instant,
	"aws:epochtime": instant,
	"aws:multifactorauthpresent": ofPeople((caller) =>
		caller.own ? { ...ANYTHING, kind: "boolean", easy: "true", hard: FROM_PLACE } : ANYTHING,
	),
	"kms:bypasspolicylockoutsafetycheck": (caller) =>
		caller.own ? { kind: "boolean", presence: "always", easy: "false", hard: FROM_PLACE } : ANYTHING,
	"kms:encryptioncontextkeys": (_caller, situation) => (hasContext(situation) ? ANYTHING : ABSENT),
	"kms:grantisforawsresource": (caller, situation, resource) =>
		situation === "administer" ? ANYTHING : isForAwsResource(caller, situation, resource),
	"kms:granteeprincipal": ofGrants(() => text("arn:aws:iam::000000000000:role/zz9-unnamed-zz9")),
	"kms:grantoperations": ofGrants(() => ({ ...text(...GRANTS_ANYTHING), several: true }) as Attribute),
	"kms:grantconstrainttype": ofGrants(() => ABSENT),
	"kms:grantconstraintsourcearn": ofGrants(() => ABSENT),
	// A grant is for a principal or for a service, and who retires it has no use of the key by that.
	"kms:granteeserviceprincipal": ofGrants(() => ABSENT),
	"kms:retiringprincipal": ofGrants(() => ANYTHING),
	"kms:retiringserviceprincipal": ofGrants(() => ANYTHING),
};

/** Of a resource that the policy does not name; of its own account the organization is not known. */
function resourceOrganization(caller: Caller, _situation: Situation, { account }: PolicyResource): Attribute {
	if (account === STRANGER) return { kind: "organization", presence: "maybe", by_aws: false };
	return caller.own ? BEYOND_CONTROL : ANYTHING;
}

function serviceName(caller: Caller): Attribute {
	if (caller.kind !== "service") return ABSENT;
	return caller.id === "" ? { ...ANYTHING, presence: "always" } : text(caller.id);
}

function instant(caller: Caller, _situation: Situation, { now }: PolicyResource): Attribute {
	const { may, may_not } = caller.own ? BEYOND_CONTROL : ANYTHING;
	return { kind: "instant", presence: "always", now, later: { may, may_not } };
}

function source(caller: Caller): Attribute {
	const { account, own, kind } = caller;
	return { kind: "source", presence: "always", account, own, by_service: kind === "service" };
}

/** A grant's is that of its constraints, of which a grant of any kind has none. */
function hasContext(situation: Situation): boolean {
	return situation !== "administer" && situation !== "free_grant";
}

/** Callers choose what they encrypt with; a service writes there what it works for. */
function encryptionContext(caller: Caller, situation: Situation): Attribute {
	if (!hasContext(situation)) return ABSENT;
	return caller.kind === "service" ? { ...source(caller), presence: "maybe" } : ANYTHING;
}
