import { assertNever } from "../model/errors.js";
import type { Gap } from "../model/inventory.js";
import type { Obstacle, ReasonKind } from "../model/observed.js";
import type { MappedBy, RuleInForce } from "../model/policy.js";
import {
	type AssessedResource,
	couldReach,
	countVerdicts,
	isIntroduced,
	type Scan,
	type Sight,
} from "../model/scan.js";
import type { WaiverStatus } from "../model/waiver.js";
import { type Blocked, severityCounts } from "./findings.js";

/** Where Keyproof lives: rules and reports point there. */
export const INFORMATION_URI = "https://github.com/keyproof/keyproof";

/** Who states that a rule maps to a control. Only what AWS states may look as if it were official. */
const STATED_BY: Readonly<Record<MappedBy, string>> = {
	aws: "AWS states it",
	third_party: "a third party states it",
	keyproof: "Keyproof's reading, not official",
	own: "your own reading, not official",
};

/** Who says so, in words; a mapping of unknown origin is nobody's. */
export function statedBy(by: MappedBy | undefined): string {
	return by === undefined ? "nobody states it" : STATED_BY[by];
}

/** Words of resource types that AWS does not write in small letters. */
const AWS_SPELLING: Readonly<Record<string, string>> = {
	cloudhsm: "CloudHSM",
	kms: "KMS",
	region: "Region",
};

/** A resource type in AWS's words: `kms_custom_key_store` is a "KMS custom key store". */
export function typeName(type: string): string {
	return type
		.split("_")
		.map((word) => AWS_SPELLING[word] ?? word)
		.join(" ");
}

/** `1,200 KMS keys`. */
export function count(number: number, noun: string): string {
	return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** `1,200`. Small numbers, of which reports have thousands, are left to no formatter: it takes longer than a row. */
export function grouped(number: number): string {
	return number < 1000 ? String(number) : number.toLocaleString("en-US");
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** At most `maximum` items, then how many more there are. */
export function some(items: readonly string[], maximum: number): string {
	if (items.length <= maximum) return items.join(", ");
	return `${items.slice(0, maximum).join(", ")} and ${grouped(items.length - maximum)} more`;
}

/** `1,000 KMS keys and 1 CloudHSM cluster`. */
export function resourceCounts(resources: readonly { readonly type: string }[]): string {
	const counts = new Map<string, number>();
	for (const { type } of resources) counts.set(type, (counts.get(type) ?? 0) + 1);
	return listed(
		[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, number]) => count(number, typeName(type))),
	);
}

/** The result in one sentence, with the threshold and without a full stop. Holds numbers and fixed words only. */
export function resultSentence(scan: Scan): string {
	if (scan.change !== undefined && scan.gate === "introduced") return changeSentence(scan, scan.change);
	const counts = countVerdicts(scan.resources);
	const { reached, below } = severityCounts(scan);
	const threshold = `at or above ${scan.fail_on}`;
	const less = sum(below) > 0 ? [`${failing(sum(below))} below it`] : [];
	const unknown = counts.unknown > 0 ? [`${count(counts.unknown, "check")} could not be evaluated`] : [];
	const gaps = scan.gaps.length > 0 ? [`${count(scan.gaps.length, "listing")} failed`] : [];
	const open = scan.resources
		.flatMap(({ findings }) => findings)
		.filter((each) => couldReach(each, scan.fail_on)).length;
	const worse = open > 0 ? [`${failing(open)} below it that may reach it`] : [];
	switch (scan.result) {
		case "fail": {
			const severities = listed(reached.map(([severity, number]) => `${grouped(number)} ${severity}`));
			return [`${failing(sum(reached))} ${threshold}: ${severities}`, ...less, ...unknown, ...gaps].join("; ");
		}
		case "incomplete": {
			const sentence = `Compliance is not established: nothing known fails ${threshold}, but ${listed([...worse, ...unknown, ...gaps])}`;
			return [sentence, ...less].join("; ");
		}
		case "pass": {
			if (scan.resources.length === 0) return "Nothing was judged: no resource was found";
			const passing = `${count(counts.pass, "check")} ${counts.pass === 1 ? "passes" : "pass"}`;
			const sentence = `Nothing fails ${threshold}: ${passing} on ${count(scan.resources.length, "resource")}`;
			return [sentence, ...less, ...unknown, ...gaps].join("; ");
		}
		default:
			return assertNever(scan.result);
	}
}

/** The same where only what a change introduces counts. */
function changeSentence(scan: Scan, { counts }: NonNullable<Scan["change"]>): string {
	const { reached, below } = severityCounts(scan, ({ finding }) => isIntroduced(finding));
	const severities = listed(reached.map(([severity, number]) => `${grouped(number)} ${severity}`));
	const missing = counts.introduced - sum(reached) - sum(below);
	const what = scan.change?.base.kind === "assessment" ? "Since the baseline" : "With this change";
	const first =
		sum(reached) > 0
			? `${what} ${failing(sum(reached))} at or above ${scan.fail_on} that did not before: ${severities}`
			: `${what} nothing new fails at or above ${scan.fail_on}`;
	return [
		first,
		...(sum(below) > 0 ? [`${failing(sum(below))} below it`] : []),
		...(missing > 0 ? [`${count(missing, "check")} could not be evaluated`] : []),
		`${grouped(counts.fixed)} fixed, ${grouped(counts.no_longer_judged)} no longer judged, ${grouped(counts.unchanged)} there before`,
	].join("; ");
}

function failing(number: number): string {
	return `${count(number, "check")} ${number === 1 ? "fails" : "fail"}`;
}

function sum(counts: readonly (readonly [unknown, number])[]): number {
	return counts.reduce((total, [, number]) => total + number, 0);
}

/** An own policy that failed stands where else the IAM action does, which has no space: `policy kms_key/named_well`. */
function isOwnPolicy(action: string): boolean {
	return action.startsWith("policy ");
}

/** `kms:GetKeyPolicy denied`; an unnamed action is "a fact". */
export function failedAction(action: string, kind: ReasonKind): string {
	if (isOwnPolicy(action)) return `own ${action} gave no answer`;
	return `${action === "" ? "a fact" : action} ${kind.replaceAll("_", " ")}`;
}

/** `eu-west-1 and us-east-1 of account 111122223333`. */
export function gapPlaces(gaps: readonly Gap[]): string {
	const regions = new Map<string, Set<string>>();
	for (const { account, region } of gaps) regions.set(account, (regions.get(account) ?? new Set()).add(region));
	return some(
		[...regions].map(([account, own]) => `${some([...own].sort(), 20)} of account ${account}`),
		5,
	);
}

/** What to do about a fact that could not be read. */
export function adviceOn(kind: ReasonKind, action: string): string {
	if (isOwnPolicy(action)) return "Correct the own policy: `keyproof policy check` and `keyproof policy test` help.";
	switch (kind) {
		case "denied": {
			const own = action.startsWith("kms:")
				? ", and see whether a key policy or an organization's policy denies it"
				: "";
			return `Allow ${action === "" ? "it" : action} to the role that scans${own}.`;
		}
		case "throttled":
			return "Scan again, at a quieter time or with a lower API rate share.";
		case "unavailable":
			return "Scan again: AWS gave no answer, or the saved inventory does not hold this fact.";
		case "not_found":
			return "Scan again: it went away while it was being read.";
		case "invalid":
			return `AWS's answer does not fit its own model. If it stays so, tell us: ${INFORMATION_URI}/issues`;
		case "known_after_apply":
			return "Nothing to do yet: the first scan after the change is applied tells.";
		default:
			return assertNever(kind);
	}
}

/** What stands in the way, in a few words; and what to do about it. */
export const OBSTACLES: Readonly<Record<Obstacle, { readonly because: string; readonly advice: string }>> = {
	region_not_enabled: {
		because: "the Region is not enabled",
		advice: "Enable the Region for the account (aws account enable-region), or leave it out of the scan.",
	},
	organization_policy: {
		because: "a policy of the organization forbids it",
		advice:
			"Permissions of the role do not help: ask who runs the organization to except the role from the policy, or leave the Region out of the scan.",
	},
	session_expired: {
		because: "the session has expired",
		advice:
			"Sign in again (aws sso login), or let the workflow assume its role again, for longer than the scan takes (role-duration-seconds), and scan again.",
	},
	clock_skewed: {
		because: "the clock of this machine is wrong",
		advice: "Set the clock (timedatectl set-ntp true; in a container, that of its host), and scan again.",
	},
	no_answer: {
		because: "the Region gave no answer",
		advice:
			"See whether a proxy (HTTPS_PROXY), a firewall or a missing VPC endpoint is in the way, or leave the Region out of the scan.",
	},
};

/** `5 listings and 11 checks in eu-central-1 of account 111122223333`. */
export function blockedReads({
	listings,
	checks,
	regions,
	account,
}: Pick<Blocked, "listings" | "checks" | "regions" | "account">): string {
	const what = [...(listings > 0 ? [count(listings, "listing")] : []), ...(checks > 0 ? [count(checks, "check")] : [])];
	const where = regions.length === 0 ? "" : ` in ${some(regions, 20)}`;
	return `${listed(what)}${where} of account ${account}`;
}

/** `AWS Security Hub CSPM (KMS.4) says the same`. */
export function confirmation(confirmed_by: readonly string[]): string {
	return `${listed(confirmed_by)} ${confirmed_by.length === 1 ? "says" : "say"} the same`;
}

/** What to do about a waiver that covers nothing. */
export function adviceOnWaiver(status: WaiverStatus): string {
	switch (status) {
		case "malformed":
			return "Correct it: what it was to cover counts as failing.";
		case "expired":
			return "Put right what it covered, or have its owner renew it.";
		case "unused":
			return "Remove it, unless another scan needs it.";
		case "used":
			return "";
		default:
			return assertNever(status);
	}
}

/**
 * The commands that put a finding right, one a line, with the resource's own id, ARN and Region filled in for the
 * placeholders that name its type: KEY_ID and KEY_ARN of a `kms_key`. Only plain ones are filled in, since the command is
 * there to be pasted into a shell.
 */
export function commandsFor({ remediation }: RuleInForce, resource: AssessedResource): string[] {
	if (remediation.cli === undefined) return [];
	const known = placeholdersOf(resource);
	const region = /^[a-z0-9-]+$/.test(resource.region) ? ` --region ${resource.region}` : "";
	const whole = remediation.cli.split("\\\n").map((line) => line.trim());
	return fitting(whole.join(" ").split("\n"), known)
		.map((line) => line.replace(/[A-Z][A-Z0-9_]*/g, (word) => known.get(word) ?? word))
		.map((line) => (/["']/.test(line) ? [line] : line.split(" && ")))
		.map((parts) => parts.map((part) => inRegion(part, region)).join(" && "));
}

/** Commands with these are for some resources only: a replica of a multi-Region key, a key that is shared. */
const OF_SOME = /\b(?:PRIMARY_KEY_ARN|RESOURCE_SHARE_ARN)\b/g;

/**
 * The commands that are for the resource. A replica follows its primary in what KMS refuses to do on the replica: where a
 * command for the primary is filled in, the same one for the key itself is left out.
 */
function fitting(lines: readonly string[], known: ReadonlyMap<string, string>): string[] {
	const operationOf = (line: string): string => line.split(" ", 3).join(" ");
	const own = lines.filter((line) => (line.match(OF_SOME) ?? []).every((word) => known.has(word)));
	const instead = new Set(own.filter((line) => line.includes("PRIMARY_KEY_ARN")).map(operationOf));
	return own.filter((line) => line.includes("PRIMARY_KEY_ARN") || !instead.has(operationOf(line)));
}

/** A command with its Region, before the comment that may end it. */
function inRegion(command: string, region: string): string {
	const comment = command.match(/ # [^'"]*$/)?.[0] ?? "";
	const call = command.slice(0, command.length - comment.length);
	return isPlainCommand(call) ? `${call}${region}${comment}` : command;
}

/** One call of the AWS CLI that does not say its Region yet. */
function isPlainCommand(command: string): boolean {
	return /^aws [^;&|<>]*$/.test(command) && !command.includes("--region");
}

/** A `kms_custom_key_store` may be called CUSTOM_KEY_STORE_ID or KEY_STORE_ID. */
function placeholdersOf({ type, arn, account, placeholders = {} }: AssessedResource): Map<string, string> {
	const id = arn.split(/[/:]/).at(-1) ?? "";
	const words = type.toUpperCase().split("_");
	return new Map([
		...Object.entries(placeholders),
		...(/^\d{12}$/.test(account) ? [["ACCOUNT_ID", account] as [string, string]] : []),
		...words.flatMap((_, start): [string, string][] => {
			const noun = words.slice(start).join("_");
			return [
				...(/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? [[`${noun}_ID`, id] as [string, string]] : []),
				...(/^arn:[A-Za-z0-9:/_-]+$/.test(arn) ? [[`${noun}_ARN`, arn] as [string, string]] : []),
			];
		}),
	]);
}

/** The Regions of the scan's scopes and its accounts, sorted; without those that nobody came to know, which stand as `unknown`. */
export function placesOf(scan: Scan): { accounts: string[]; regions: string[] } {
	const names = (all: readonly string[]): string[] => {
		const distinct = [...new Set(all)].sort();
		const known = distinct.filter((name) => name !== "unknown");
		return known.length > 0 ? known : distinct;
	};
	return {
		accounts: names(scan.inventory.scopes.map(({ account }) => account)),
		regions: names(scan.inventory.scopes.map(({ region }) => region)),
	};
}

/** `2026-01-15 12:00 UTC`. */
export function minute(timestamp: string): string {
	return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`;
}

/** What an audit service's sight of a resource is called. */
export const SIGHT_WORDS: Readonly<Record<Sight, string>> = {
	seen: "sees it",
	unseen: "does not see it",
	unknown: "unknown",
	unavailable: "does not apply",
	no_coverage: "AWS has none",
};
