import { connect, type Outside } from "../aws/connect.js";
import { ConfigurationError } from "../model/errors.js";
import type { Scan } from "../model/scan.js";
import { count } from "../report/wording.js";
import { brief, visible } from "../text/escape.js";
import { AUDIT_MANAGER_ACTIONS, type Evidence, exportToAuditManager } from "./audit_manager.js";
import {
	type Plan,
	type PlanOptions,
	plan,
	type Refusal,
	rehearse,
	SECURITY_HUB_ACTIONS,
	send,
} from "./security_hub.js";

/** The actions of each export with their resources, by the name of its command. */
export const EXPORT_ACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"security-hub": SECURITY_HUB_ACTIONS,
	"audit-manager": AUDIT_MANAGER_ACTIONS,
};

/** What an export did, and whether everything was taken. */
export interface Report {
	/** For people, on as many lines as there is to say. */
	readonly text: string;
	/** What would have been sent, as JSON: of a dry run. */
	readonly json?: string;
	readonly complete: boolean;
}

/** Refusals are told one by one up to this many. */
const MAXIMUM_REFUSALS = 1_000;

export interface SecurityHubOptions extends PlanOptions {
	/** Roles that may write, one for each account of the scan. None: nothing can be sent. */
	readonly export_role_arns: readonly string[];
	readonly dry_run: boolean;
}

/**
 * Sends the verdicts of a scan to Security Hub. A dry run sends nothing: given roles, it reads what is there already, without
 * any it takes Security Hub for empty.
 *
 * @throws ConfigurationError, with nothing sent, where an account of the scan has no role.
 */
export async function exportSecurityHub(scan: Scan, options: SecurityHubOptions, outside: Outside): Promise<Report> {
	demandRole(options);
	if (options.export_role_arns.length === 0) return rehearsed(rehearse(scan, options), []);
	const { callers, close } = await connectTo(scan, options.export_role_arns, outside);
	try {
		const { plans, refusals } = await plan(scan, callers, options);
		if (options.dry_run) return rehearsed(plans, refusals);
		const sent = await send(plans, callers);
		const all = [...refusals, ...sent.refusals];
		const lines = [
			`Security Hub took ${count(sent.accepted, "finding")} of ${sum(plans, ({ findings }) => findings.length)}.`,
			...remarks(plans),
			...refusalLines(all),
		];
		return { text: `${lines.join("\n")}\n`, complete: all.length === 0 };
	} finally {
		close();
	}
}

/**
 * Refuses to export without a role, so that nobody waits for a scan that nothing can be done with.
 *
 * @throws ConfigurationError
 */
export function demandRole({
	export_role_arns,
	dry_run,
}: {
	export_role_arns: readonly string[];
	dry_run: boolean;
}): void {
	if (export_role_arns.length > 0 || dry_run) return;
	throw new ConfigurationError(
		"an export writes, so it uses a role of its own: give --export-role-arn (arn:aws:iam::111122223333:role/Name), one for each account, or --dry-run",
	);
}

async function connectTo(scan: Scan, role_arns: readonly string[], outside: Outside) {
	const regions = [...new Set(scan.inventory.scopes.map(({ region }) => region))];
	const accounts = await connect({ regions, accounts: role_arns.map((role_arn) => ({ role_arn })) }, outside);
	const close = (): void => {
		for (const { caller } of accounts) caller.close();
	};
	const callers = new Map(accounts.map(({ account, caller }) => [account, caller]));
	const without = [...new Set(scan.inventory.scopes.map(({ account }) => account))].filter((id) => !callers.has(id));
	if (without.length > 0) {
		close();
		throw new ConfigurationError(
			`no --export-role-arn belongs to account ${without.join(", ")}, which the scan has verdicts of: Security Hub takes findings from their own account only`,
		);
	}
	return { callers, close };
}

function rehearsed(plans: readonly Plan[], refusals: readonly Refusal[]): Report {
	const places = plans
		.filter(({ findings }) => findings.length > 0)
		.map(({ destination: { account, region }, findings }) => ({ account, region, findings }));
	const lines = [
		`Nothing was sent. ${count(
			sum(plans, ({ findings }) => findings.length),
			"finding",
		)} would be.`,
		...remarks(plans),
		...refusalLines(refusals),
	];
	return {
		text: `${lines.join("\n")}\n`,
		json: `${JSON.stringify(places, undefined, "\t")}\n`,
		complete: refusals.length === 0,
	};
}

function remarks(plans: readonly Plan[]): string[] {
	const closed = sum(plans, (each) => each.closed);
	const left = sum(plans, (each) => each.left);
	const outdated = sum(plans, (each) => each.outdated);
	return [
		...(closed > 0 ? [`${count(closed, "earlier finding")} closed: what they told of passes, or is gone.`] : []),
		...(left > 0 ? [`${count(left, "earlier finding")} left open: this scan does not tell what became of them.`] : []),
		...(outdated > 0 ? [`${count(outdated, "finding")} left alone: Security Hub holds them from a later scan.`] : []),
	];
}

function refusalLines(refusals: readonly Refusal[]): string[] {
	const lines = refusals.slice(0, MAXIMUM_REFUSALS).map(({ account, region, finding, message }) => {
		const which = finding === undefined ? "" : ` ${finding}`;
		return brief(`not taken: ${account} ${region}${which}: ${message}`, 800);
	});
	const more = refusals.length - lines.length;
	return more > 0 ? [...lines, `and ${count(more, "more refusal")}`] : lines;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
	return items.reduce((total, item) => total + of(item), 0);
}

export interface AuditManagerOptions {
	readonly export_role_arns: readonly string[];
	readonly assessment: string;
	/** The Region of the assessment. */
	readonly region: string;
	readonly dry_run: boolean;
}

/**
 * Uploads evidence to the controls of an Audit Manager assessment. A dry run uploads nothing and calls nobody.
 *
 * @throws ConfigurationError, with nothing uploaded, where the role, the assessment or one of its controls cannot be used.
 */
export async function exportAuditManager(
	evidence: readonly Evidence[],
	options: AuditManagerOptions,
	outside: Outside,
): Promise<Report> {
	const { export_role_arns, assessment, region, dry_run } = options;
	const files = evidence.map(({ control, file_name, content, verdicts }) => {
		return `${control}: ${file_name}, ${count(verdicts, "verdict")}, ${count(content.length, "byte")}`;
	});
	if (dry_run)
		return { text: `${["Nothing was uploaded. This would be:", ...files].map(visible).join("\n")}\n`, complete: true };
	demandRole(options);
	if (export_role_arns.length > 1) {
		throw new ConfigurationError("an assessment belongs to one account: give one --export-role-arn");
	}
	const accounts = await connect(
		{ regions: [region], accounts: export_role_arns.map((role_arn) => ({ role_arn })) },
		outside,
	);
	try {
		const [account] = accounts;
		if (account === undefined) throw new Error("one role was given, and no account came of it");
		const failures = await exportToAuditManager({ caller: account.caller, region, assessment }, evidence);
		const failed = new Map(failures.map(({ control, message }) => [control, message]));
		const lines = evidence.map(({ control }, index) => {
			const message = failed.get(control);
			return message === undefined ? `uploaded ${files[index]}` : `not uploaded: ${control}: ${message}`;
		});
		return { text: `${lines.map((line) => brief(line, 800)).join("\n")}\n`, complete: failures.length === 0 };
	} finally {
		for (const { caller } of accounts) caller.close();
	}
}
