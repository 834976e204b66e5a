import { isMilder } from "../model/policy.js";
import type { Config } from "./config.js";

/**
 * What the configuration of a change would loosen of the one before it, a sentence each: rules that it turns off, makes
 * milder or measures otherwise, what it waives, and what it no longer reads. Empty where it loosens nothing.
 */
export function loweredGate(base: Config, head: Config): string[] {
	return [
		...rulesLowered(base, head),
		...waiversAdded(base, head),
		...(isMilder(base.fail_on, head.fail_on) ? [`fail_on ${base.fail_on} becomes ${head.fail_on}`] : []),
		...(head.allow_unknown && !base.allow_unknown ? ["allow_unknown is on, so what could not be read passes"] : []),
		...regionsLeft(base, head),
	];
}

function rulesLowered(base: Config, head: Config): string[] {
	const after = new Map(head.rules.map((rule) => [rule.id, rule]));
	return base.rules.flatMap((before) => {
		const rule = after.get(before.id);
		if (rule === undefined) return [`rule ${before.id} off`];
		const severity = isMilder(rule.severity, before.severity)
			? [`rule ${rule.id} ${rule.severity} in place of ${before.severity}`]
			: [];
		const parameters = Object.entries(rule.parameter_values)
			.filter(([name, value]) => !same(value, before.parameter_values[name]))
			.map(
				([name, value]) => `rule ${rule.id}: ${name} ${shown(before.parameter_values[name])} becomes ${shown(value)}`,
			);
		const environments = (rule.environments ?? [])
			.filter((each) => !(before.environments ?? []).some((old) => same(each, old)))
			.map(({ name, severity }) => `rule ${rule.id} at most ${severity} in environment ${name}`);
		return [...severity, ...parameters, ...environments];
	});
}

/** A waiver that was there and now counts for longer is a new one. */
function waiversAdded(base: Config, head: Config): string[] {
	return head.waivers
		.filter(({ problem }) => problem === undefined)
		.filter(
			(waiver) =>
				!base.waivers.some(
					({ problem, rule, resource, expires }) =>
						problem === undefined && rule === waiver.rule && resource === waiver.resource && expires >= waiver.expires,
				),
		)
		.map(({ rule, resource, expires, owner }) => `waiver for ${rule} on ${resource} until ${expires} (owner ${owner})`);
}

function regionsLeft(base: Config, head: Config): string[] {
	if (head.regions === "all") return [];
	if (base.regions === "all") return [`Regions: ${head.regions.join(", ")} in place of all`];
	const left = base.regions.filter((region) => !head.regions.includes(region));
	return left.map((region) => `Region ${region} is not read any more`);
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function shown(value: unknown): string {
	return JSON.stringify(value)?.slice(0, 200) ?? "nothing";
}
