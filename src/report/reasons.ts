import { once } from "../model/once.js";
import { SERVICE_NAMES } from "../model/policy.js";
import type { AssessedResource, Scan } from "../model/scan.js";
import { blockedBy, idleWaivers, isOwn, notEvaluated, notListed } from "./findings.js";
import {
	adviceOn,
	adviceOnWaiver,
	blockedReads,
	count,
	failedAction,
	gapPlaces,
	OBSTACLES,
	resourceCounts,
	typeName,
} from "./wording.js";

/** One reason why something was not established. Its texts come from accounts and files: each report escapes them. */
export interface Reason {
	/** In a word: `kms:GetKeyPolicy denied`, `.keyproof.yml:8 expired`. */
	readonly because: string;
	/** What it is about: `120 checks on 120 KMS keys`. */
	readonly about: string;
	/** In AWS's words, or those of who checked the waiver. */
	readonly said: string;
	readonly advice: string;
	/** Each once, in the scan's order within a severity. */
	readonly resources: readonly AssessedResource[];
	/** Rule ids, sorted. */
	readonly rules: readonly string[];
}

export interface ReasonTable {
	readonly name: "obstacles" | "listings" | "checks" | "unheard" | "waivers";
	readonly title: string;
	/** One row, for the count of what is left out. */
	readonly noun: string;
	readonly reasons: readonly Reason[];
}

/**
 * What a scan could not establish, and why, in the order in which the reports say it. Empty tables are left out. Every report
 * asks for them, the page several times, and they are gathered from all that is unknown.
 */
export const reasonTables = once((scan: Scan): ReasonTable[] => {
	const tables: readonly ReasonTable[] = [
		{ name: "obstacles", title: "What stood in the way", noun: "obstacle", reasons: obstacles(scan) },
		{ name: "listings", title: "What could not be listed", noun: "failed listing", reasons: listings(scan) },
		{ name: "checks", title: "What could not be evaluated", noun: "reason", reasons: checks(scan) },
		{ name: "unheard", title: "What services of AWS could not be asked", noun: "service", reasons: silences(scan) },
		{ name: "waivers", title: "Waivers that cover nothing", noun: "waiver", reasons: waivers(scan) },
	];
	return tables.filter(({ reasons }) => reasons.length > 0);
});

/** Told once, and not again for each listing and check that it stood in the way of. */
function obstacles(scan: Scan): Reason[] {
	return blockedBy(scan).map((blocked) => ({
		because: OBSTACLES[blocked.obstacle].because,
		about: blockedReads(blocked),
		said: blocked.message,
		advice: OBSTACLES[blocked.obstacle].advice,
		resources: blocked.resources,
		rules: blocked.rules,
	}));
}

function listings(scan: Scan): Reason[] {
	return notListed(scan, isOwn).map(({ type, action, kind, gaps }) => ({
		because: failedAction(action, kind),
		about: `${typeName(type)}s in ${gapPlaces(gaps)}: there may be some that nobody has judged`,
		said: gaps[0].reason.message,
		advice: adviceOn(kind, action),
		resources: [],
		rules: [],
	}));
}

function checks(scan: Scan): Reason[] {
	return notEvaluated(scan, isOwn).map(({ action, kind, checks: number, resources, rules, message }) => ({
		because: failedAction(action, kind),
		about: `${count(number, "check")} on ${resourceCounts(resources)}`,
		said: message,
		advice: adviceOn(kind, action),
		resources,
		rules,
	}));
}

/** Silence of a service that was not heard would look like agreement. */
function silences({ unheard }: Scan): Reason[] {
	return unheard
		.filter(({ reason }) => isOwn(reason))
		.map(({ service, account, region, reason: { action, kind, message } }) => ({
			because: failedAction(action, kind),
			about: `what ${SERVICE_NAMES[service]} says in ${region} of account ${account}`,
			said: message,
			advice: adviceOn(kind, action),
			resources: [],
			rules: [],
		}));
}

function waivers(scan: Scan): Reason[] {
	return idleWaivers(scan).map(({ rule, resource, owner, expires, status, where, message = "" }) => {
		const covers = [rule, resource === "" ? "" : `on ${resource}`].filter((part) => part !== "").join(" ");
		const whose = [owner, expires === "" ? "" : `until ${expires}`].filter((part) => part !== "").join(" ");
		return {
			because: `${where} ${status}`,
			about: [covers, whose === "" ? "" : `(${whose})`].filter((part) => part !== "").join(" "),
			said: message,
			advice: adviceOnWaiver(status),
			resources: [],
			rules: [],
		};
	});
}
