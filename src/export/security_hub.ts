import type { AwsSecurityFinding, GetFindingsCommandInput } from "@aws-sdk/client-securityhub";
import pLimit from "p-limit";
import type { Caller } from "../aws/caller.js";
import { asFailure, errorName } from "../aws/failure.js";
import { getFindings } from "../aws/services/security_hub.js";
import { batchImportFindings } from "../aws/writes.js";
import type { Scan } from "../model/scan.js";
import { type Destination, type Export, findingsOf, GENERATOR_PREFIX, productArn } from "./asff.js";

/**
 * What the exporting role needs and no more: action -> resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityhub.html).
 */
export const SECURITY_HUB_ACTIONS: Readonly<Record<string, string>> = {
	[getFindings.action]: "*",
	[batchImportFindings.action]: "arn:*:securityhub:*:*:product/*/default",
};

/** BatchImportFindings takes so many findings at once; the size is below what its requests may have. */
const MAXIMUM_BATCH = 100;
const MAXIMUM_BATCH_BYTES = 4_000_000;
/** A finding larger than this is refused. */
export const MAXIMUM_FINDING_BYTES = 240_000;
const CONCURRENT_BATCHES = 10;

/** What is sent to one account and Region. */
export interface Plan {
	readonly destination: Destination;
	readonly findings: readonly AwsSecurityFinding[];
	/** Findings of earlier exports that this one closes: their resource passes, does not apply, or is gone. */
	readonly closed: number;
	/** Findings of earlier exports that stay as they are: the scan does not tell what became of them. */
	readonly left: number;
	/** Findings that Security Hub knows from a later scan than this one. */
	readonly outdated: number;
}

export interface PlanOptions {
	/** Send what passes too, as findings of their own; else passing only closes what was open. */
	readonly include_passed: boolean;
}

/**
 * What to send to one destination, given the open findings of earlier exports there. Nothing that the scan could not see
 * is closed: neither what lies in a gap, nor what a rule that was off once found.
 */
export function planOf(
	scan: Scan,
	destination: Destination,
	exports: readonly Export[],
	earlier: readonly AwsSecurityFinding[],
	{ include_passed }: PlanOptions,
): Plan {
	const open = new Map(earlier.map((finding) => [finding.Id ?? "", finding]));
	const findings: AwsSecurityFinding[] = [];
	const counts = { closed: 0, left: 0, outdated: 0 };
	const current = new Set<string>();
	for (const { verdict, finding } of exports) {
		const before = open.get(finding.Id ?? "");
		current.add(finding.Id ?? "");
		if (verdict === "pass" && before === undefined && !include_passed) continue;
		if (before !== undefined && isLater(before, scan)) {
			counts.outdated += 1;
			continue;
		}
		const closing = verdict === "pass" && !include_passed;
		if (closing) counts.closed += 1;
		findings.push({
			...finding,
			CreatedAt: before?.CreatedAt ?? finding.CreatedAt,
			RecordState: closing ? "ARCHIVED" : "ACTIVE",
		});
	}
	for (const before of earlier) {
		if (current.has(before.Id ?? "")) continue;
		if (isLater(before, scan)) counts.outdated += 1;
		else if (!tellsOf(scan, before, destination)) counts.left += 1;
		else {
			counts.closed += 1;
			findings.push(archived(before, scan));
		}
	}
	return { destination, findings, ...counts };
}

function isLater({ LastObservedAt }: AwsSecurityFinding, { inventory }: Scan): boolean {
	return LastObservedAt !== undefined && Date.parse(LastObservedAt) > Date.parse(inventory.collected_at);
}

/** Whether the scan looked where the finding's resource was, with the finding's rule, and saw everything there. */
function tellsOf(scan: Scan, { GeneratorId = "" }: AwsSecurityFinding, { account, region }: Destination): boolean {
	const id = GeneratorId.slice(GENERATOR_PREFIX.length);
	const rule = scan.rules.find((candidate) => candidate.id === id || candidate.was.includes(id));
	if (rule === undefined) return false;
	const scope = scan.inventory.scopes.find((each) => each.account === account && each.region === region);
	const gap = scan.gaps.some((each) => each.type === rule.type && each.account === account && each.region === region);
	return scope?.types.includes(rule.type) === true && !gap;
}

/** The finding as Security Hub holds it, closed. Only what may be sent again, and nothing that belongs to the customer. */
function archived(before: AwsSecurityFinding, { generated_at, inventory }: Scan): AwsSecurityFinding {
	const { SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId, CreatedAt, Title, Description, Resources } = before;
	return {
		SchemaVersion,
		Id,
		ProductArn,
		GeneratorId,
		AwsAccountId,
		CreatedAt,
		Title,
		Description,
		Resources,
		...(before.FindingProviderFields === undefined ? {} : { FindingProviderFields: before.FindingProviderFields }),
		...(before.ProductFields === undefined ? {} : { ProductFields: ownFields(before.ProductFields) }),
		...(before.Compliance === undefined ? {} : { Compliance: before.Compliance }),
		UpdatedAt: generated_at,
		LastObservedAt: inventory.collected_at,
		RecordState: "ARCHIVED",
	};
}

/** Security Hub adds fields of its own (`aws/securityhub/…`), which nobody may send. */
function ownFields(fields: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith(GENERATOR_PREFIX)));
}

/** The findings of a scan by the account and Region that they go to, with every place that was scanned. */
export function byDestination(scan: Scan): { destination: Destination; exports: Export[] }[] {
	const places = new Map<string, { destination: Destination; exports: Export[] }>();
	const at = (destination: Destination) => {
		const key = `${destination.account} ${destination.region}`;
		const existing = places.get(key);
		if (existing !== undefined) return existing;
		const created = { destination, exports: [] };
		places.set(key, created);
		return created;
	};
	for (const { account, partition, region } of scan.inventory.scopes) at({ account, partition, region });
	for (const one of findingsOf(scan)) at(one.destination).exports.push(one);
	return [...places.values()];
}

/** One finding, or one Region, that Security Hub did not take. */
export interface Refusal {
	readonly account: string;
	readonly region: string;
	/** Absent where it is about the Region as a whole. */
	readonly finding?: string;
	readonly message: string;
}

/** The accounts' callers: by account, the role that may write there. */
export type Callers = ReadonlyMap<string, Caller>;

export interface Planned {
	readonly plans: readonly Plan[];
	/** Where earlier findings could not be read, so that none of them is closed. */
	readonly refusals: readonly Refusal[];
}

/** Plans every destination without calling anybody: what accounts that hold no finding of ours would be sent. */
export function rehearse(scan: Scan, options: PlanOptions): Plan[] {
	return byDestination(scan).map(({ destination, exports }) => planOf(scan, destination, exports, [], options));
}

/** Plans every destination by the findings that it holds already. */
export async function plan(scan: Scan, callers: Callers, options: PlanOptions): Promise<Planned> {
	const refusals: Refusal[] = [];
	const plans = await Promise.all(
		byDestination(scan).map(async ({ destination, exports }) => {
			const earlier = await earlierFindings(callerOf(callers, destination), destination).catch(asFailure);
			if (!(earlier instanceof Error)) return planOf(scan, destination, exports, earlier, options);
			const fresh = planOf(scan, destination, exports, [], options);
			// Where Security Hub is not enabled there is nothing to close; whether something is to be sent, sending tells.
			if (!(errorName(earlier) === NOT_ENABLED && fresh.findings.length === 0)) {
				const message = `${earlier.message}: findings of earlier exports stay as they are`;
				refusals.push({ account: destination.account, region: destination.region, message });
			}
			return fresh;
		}),
	);
	return { plans, refusals };
}

/** The error of an account that has not enabled Security Hub in a Region. */
const NOT_ENABLED = "InvalidAccessException";

function callerOf(callers: Callers, { account }: Destination): Caller {
	const caller = callers.get(account);
	if (caller === undefined) throw new Error(`no role was given for account ${account}`);
	return caller;
}

/** Sends what was planned, each to its account and Region; answers with how many findings were taken, and which were not. */
export async function send(
	plans: readonly Plan[],
	callers: Callers,
): Promise<{ accepted: number; refusals: readonly Refusal[] }> {
	const refusals: Refusal[] = [];
	let accepted = 0;
	await Promise.all(
		plans.map(async ({ destination, findings }) => {
			const { account, region } = destination;
			const refuse = (message: string, finding?: string): void => {
				refusals.push({ account, region, message, ...(finding === undefined ? {} : { finding }) });
			};
			const limit = pLimit(CONCURRENT_BATCHES);
			const sendBatch = async (batch: readonly AwsSecurityFinding[]): Promise<void> => {
				const answer = await callerOf(callers, destination)
					.call(region, batchImportFindings, { Findings: [...batch] })
					.catch(asFailure);
				if (answer instanceof Error) return refuse(`${counted(batch.length)} not sent: ${answer.message}`);
				const failed = answer.FailedFindings ?? [];
				for (const { Id = "", ErrorCode, ErrorMessage } of failed) refuse(`${ErrorCode}: ${ErrorMessage}`, Id);
				const taken = answer.SuccessCount ?? 0;
				accepted += taken;
				if (taken + failed.length === batch.length) return;
				refuse(`of ${counted(batch.length)} Security Hub took ${taken} and named ${failed.length} that failed`);
			};
			await Promise.all(batches(findings).map((batch) => limit(() => sendBatch(batch))));
		}),
	);
	return { accepted, refusals };
}

function counted(number: number): string {
	return number === 1 ? "1 finding" : `${number} findings`;
}

/** The open findings of earlier exports in one account and Region (an administrator's Security Hub lists others too). */
async function earlierFindings(caller: Caller, destination: Destination): Promise<AwsSecurityFinding[]> {
	const { account, region } = destination;
	const input: GetFindingsCommandInput = {
		Filters: {
			ProductArn: [{ Value: productArn(destination), Comparison: "EQUALS" }],
			GeneratorId: [{ Value: GENERATOR_PREFIX, Comparison: "PREFIX" }],
			AwsAccountId: [{ Value: account, Comparison: "EQUALS" }],
			RecordState: [{ Value: "ACTIVE", Comparison: "EQUALS" }],
		},
		MaxResults: 100,
	};
	const found: AwsSecurityFinding[] = [];
	for await (const page of caller.pages(region, getFindings, input)) {
		if (page instanceof Error) throw page;
		found.push(...page);
	}
	return found.filter(({ ProductArn }) => ProductArn === productArn(destination));
}

/** Cut by number and by size. */
export function batches(findings: readonly AwsSecurityFinding[]): (readonly AwsSecurityFinding[])[] {
	const cut: AwsSecurityFinding[][] = [];
	let room = 0;
	for (const finding of findings) {
		const bytes = Buffer.byteLength(JSON.stringify(finding));
		const last = cut.at(-1);
		if (last === undefined || last.length === MAXIMUM_BATCH || bytes > room) {
			cut.push([finding]);
			room = MAXIMUM_BATCH_BYTES - bytes;
		} else {
			last.push(finding);
			room -= bytes;
		}
	}
	return cut;
}
