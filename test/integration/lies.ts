import { SEVERITIES } from "../../src/model/policy.js";
import type { AssessedResource, Scan } from "../../src/model/scan.js";
import { exitCode } from "../../src/pipeline.js";

/**
 * Every way in which a scan with faults reads better than it should, given the same scan without them: a verdict may only
 * stay as it is or become unknown, a resource may only be missing where a gap says so, and what is unknown names an action.
 */
export function lies(clean: Scan, faulty: Scan, actions: readonly string[]): string[] {
	const problems: string[] = [];
	const seen = new Map(faulty.resources.map((resource) => [resource.arn, resource]));
	for (const before of clean.resources) {
		const after = seen.get(before.arn);
		seen.delete(before.arn);
		if (after === undefined) {
			const { type, account, region } = before;
			const named = faulty.inventory.gaps.some(
				(gap) =>
					gap.type === type && gap.account === account && gap.region === region && actions.includes(gap.reason.action),
			);
			if (!named) problems.push(`${before.arn} vanished, and no gap names the action`);
		} else problems.push(...changes(before, after, actions));
	}
	for (const extra of seen.values()) {
		for (const [rule, verdict] of Object.entries(extra.verdicts)) {
			if (verdict !== "unknown") problems.push(`${extra.arn} ${rule} is ${verdict}, but the clean scan did not see it`);
		}
	}
	const affected = problemsNamed(faulty, actions);
	if (affected && faulty.result === "pass") problems.push("something is unknown, and the result is pass");
	if (affected && exitCode(faulty.result, false) === 0) problems.push("something is unknown, and the exit code is 0");
	return problems;
}

function changes(before: AssessedResource, after: AssessedResource, actions: readonly string[]): string[] {
	const problems: string[] = [];
	for (const [rule, was] of Object.entries(before.verdicts)) {
		const is = after.verdicts[rule];
		const what = `${before.arn} ${rule}: ${was} became ${is}`;
		if (is !== was && is !== "unknown") problems.push(what);
		const finding = after.findings.find((each) => each.rule === rule);
		if (is === "unknown" && was !== "unknown") {
			const named = actions.some(
				(action) => finding?.reason?.action === action || finding?.messages.some((message) => message.includes(action)),
			);
			if (!named) problems.push(`${what}, but ${JSON.stringify(finding?.reason)} names none of the actions`);
		}
		if (is === "fail" && was === "fail") {
			// It says itself how severe it may be for want of what could not be read.
			const found = finding?.could_be ?? finding?.severity ?? "info";
			const severity = before.findings.find((each) => each.rule === rule)?.severity ?? "info";
			if (SEVERITIES.indexOf(found) > SEVERITIES.indexOf(severity)) {
				problems.push(`${what}, but of lower severity`);
			}
		}
	}
	return problems;
}

/** Whether an unknown verdict or a gap names one of the actions. */
export function problemsNamed(scan: Scan, actions: readonly string[]): boolean {
	return (
		scan.inventory.gaps.some(({ action }) => actions.includes(action)) ||
		scan.resources.some(({ findings }) =>
			findings.some(
				({ verdict, reason }) => verdict === "unknown" && reason !== undefined && actions.includes(reason.action),
			),
		)
	);
}
