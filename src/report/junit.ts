import type { Gap } from "../model/inventory.js";
import type { RuleInForce } from "../model/policy.js";
import { type AssessedResource, isIntroduced, type Scan } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { brief, xmlText } from "../text/escape.js";
import { sortedGaps } from "./assessment.js";
import { tooManyPasses } from "./findings.js";
import { commandsFor, count, failedAction, typeName } from "./wording.js";

/** So much of a message is an attribute, which consumers show as a title. */
const MAXIMUM_MESSAGE = 500;

interface Counts {
	tests: number;
	failures: number;
	errors: number;
	skipped: number;
	/** Passes that are one test. */
	summed: number;
}

/**
 * `junit.xml`: a suite for each rule, a test case for each resource that it is about. `fail` is a failure, `unknown` an error,
 * `waived` skipped; a listing that failed is an error in a suite of its own, so that a file with no red in it means what it
 * seems to mean. Beyond `MAXIMUM_PASSES` passes, those of a rule are one test case that says how many. Where only what a change introduces counts, what was there before is skipped and says so. Members are those
 * of Jenkins's schema (junit-10.xsd of its xUnit plugin), which other consumers read too.
 */
export function* renderJunit(scan: Scan): Generator<string> {
	const summed = tooManyPasses(scan);
	const suites = countsByRule(scan, summed);
	const gaps = sortedGaps(scan.gaps);
	const total = totalOf(suites, gaps);
	yield '<?xml version="1.0" encoding="UTF-8"?>\n';
	yield `<testsuites${attributes({ name: `Keyproof: ${scan.result}`, ...numbers(total) })}>\n`;
	for (const rule of scan.rules) {
		const counts = suites.get(rule.id);
		if (counts === undefined) continue;
		const timestamp = scan.inventory.collected_at.slice(0, 19);
		yield `\t<testsuite${attributes({ name: rule.id, ...numbers(counts), timestamp, package: rule.type })}>\n`;
		for (const resource of scan.resources) {
			const passes = resource.verdicts[rule.id] === "pass";
			if (resource.type === rule.type && !(summed && passes)) yield* testCase(scan, rule, resource);
		}
		if (counts.summed > 0) {
			const name = `${count(counts.summed, typeName(rule.type))} as the rule says`;
			yield `\t\t<testcase${attributes({ classname: rule.id.replace("/", "."), name })}/>\n`;
		}
		yield "\t</testsuite>\n";
	}
	if (gaps.length > 0) yield* gapSuite(gaps);
	yield "</testsuites>\n";
}

type Outcome = "pass" | "failure" | "error" | "skipped";

function outcomeOf(scan: Scan, { verdict, ...finding }: Finding): Outcome {
	if (verdict === "waived") return "skipped";
	if (scan.gate === "introduced" && !isIntroduced({ verdict, ...finding })) return "skipped";
	return verdict === "fail" ? "failure" : "error";
}

function countsByRule(scan: Scan, summed: boolean): Map<string, Counts> {
	const suites = new Map<string, Counts>();
	for (const { verdicts, findings } of scan.resources) {
		const found = new Map(findings.map((finding) => [finding.rule, finding]));
		for (const [id, verdict] of Object.entries(verdicts)) {
			if (verdict === "not_applicable") continue;
			const counts = suites.get(id) ?? { tests: 0, failures: 0, errors: 0, skipped: 0, summed: 0 };
			suites.set(id, counts);
			const finding = found.get(id);
			if (finding === undefined && summed) {
				if (counts.summed === 0) counts.tests += 1;
				counts.summed += 1;
				continue;
			}
			counts.tests += 1;
			if (finding === undefined) continue;
			const outcome = outcomeOf(scan, finding);
			if (outcome === "failure") counts.failures += 1;
			if (outcome === "error") counts.errors += 1;
			if (outcome === "skipped") counts.skipped += 1;
		}
	}
	return suites;
}

function totalOf(suites: ReadonlyMap<string, Counts>, gaps: readonly Gap[]): Counts {
	const total = { tests: gaps.length, failures: 0, errors: gaps.length, skipped: 0, summed: 0 };
	for (const { tests, failures, errors, skipped } of suites.values()) {
		total.tests += tests;
		total.failures += failures;
		total.errors += errors;
		total.skipped += skipped;
	}
	return total;
}

function* testCase(scan: Scan, rule: RuleInForce, resource: AssessedResource): Generator<string> {
	const verdict = resource.verdicts[rule.id];
	if (verdict === undefined || verdict === "not_applicable") return;
	const finding = resource.findings.find((each) => each.rule === rule.id);
	const [place] = finding?.locations ?? [];
	const named = {
		classname: rule.id.replace("/", "."),
		name: `${resource.name} (${resource.arn})`,
		...(place === undefined ? {} : { file: place.file, line: String(place.start_line) }),
	};
	const outcome = finding === undefined ? "pass" : outcomeOf(scan, finding);
	if (finding === undefined || outcome === "pass") {
		yield `\t\t<testcase${attributes(named)}/>\n`;
		return;
	}
	yield `\t\t<testcase${attributes(named)}>\n\t\t\t`;
	const message = brief(messageOf(finding), MAXIMUM_MESSAGE);
	if (outcome === "skipped") yield `<skipped${attributes({ message })}/>`;
	else {
		const type = outcome === "error" ? `unknown ${finding.reason?.kind ?? ""}`.trim() : finding.severity;
		yield `<${outcome}${attributes({ message, type })}>${bodyOf(rule, resource, finding)}</${outcome}>`;
	}
	yield "\n\t\t</testcase>\n";
}

function messageOf({ verdict, severity, messages, waiver }: Finding): string {
	const said = messages.join("; ");
	if (waiver !== undefined)
		return `waived until ${waiver.expires} by ${waiver.owner} (${waiver.reason}): ${severity}: ${said}`;
	return verdict === "fail" ? `${severity}: ${said}` : said;
}

function bodyOf(rule: RuleInForce, resource: AssessedResource, { messages, verdict }: Finding): string {
	const fix =
		verdict === "fail" ? [rule.remediation.text, ...commandsFor(rule, resource).map((each) => `$ ${each}`)] : [];
	const { impact } = resource;
	return [rule.title, ...messages, ...(impact === undefined ? [] : [impact]), ...fix].map(xmlText).join("\n");
}

function* gapSuite(gaps: readonly Gap[]): Generator<string> {
	const counts = numbers({ tests: gaps.length, failures: 0, errors: gaps.length, skipped: 0, summed: 0 });
	yield `\t<testsuite${attributes({ name: "listings", ...counts })}>\n`;
	for (const { type, action, account, region, reason } of gaps) {
		const name = `${typeName(type)}s of account ${account} in ${region === "" ? "every Region" : region}`;
		const message = brief(`not listed: ${failedAction(action, reason.kind)}`, MAXIMUM_MESSAGE);
		yield `\t\t<testcase${attributes({ classname: "listings", name })}>\n`;
		yield `\t\t\t<error${attributes({ message, type: `unknown ${reason.kind}` })}>${xmlText(reason.message)}</error>\n`;
		yield "\t\t</testcase>\n";
	}
	yield "\t</testsuite>\n";
}

function numbers(counts: Counts): Record<Exclude<keyof Counts, "summed">, string> {
	const { tests, failures, errors, skipped } = counts;
	return { tests: String(tests), failures: String(failures), errors: String(errors), skipped: String(skipped) };
}

function attributes(values: Readonly<Record<string, string>>): string {
	return Object.entries(values)
		.map(([name, value]) => ` ${name}="${xmlText(value)}"`)
		.join("");
}
