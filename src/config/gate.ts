import { isMilder } from "../model/policy.js";
import { coverOf } from "../model/waiver.js";
import type { Config } from "./config.js";

/** One thing that is loosened, and where in the configuration file that says so. */
export interface Loosened {
	/** A sentence without a full stop. */
	readonly message: string;
	/** Of the value in the file; a member that is not there stands for the nearest that is. */
	readonly path: readonly PropertyKey[];
	/** Where it stands, where the configuration knows better: `.keyproof.yml:12`. */
	readonly where?: string;
}

/**
 * What the configuration of a change would loosen of the one before it: rules that it turns off, makes milder or measures
 * otherwise, what it waives, and what it no longer reads. Empty where it loosens nothing.
 */
export function loweredGate(base: Config, head: Config): Loosened[] {
	return [
		...rulesLowered(base, head),
		...waiversAdded(base, head),
		...(isMilder(base.fail_on, head.fail_on)
			? [{ message: `fail_on ${base.fail_on} becomes ${head.fail_on}`, path: ["fail_on"] }]
			: []),
		...(head.allow_unknown && !base.allow_unknown
			? [{ message: "allow_unknown is on, so what could not be read passes", path: ["allow_unknown"] }]
			: []),
		...regionsLeft(base, head),
	];
}

function rulesLowered(base: Config, head: Config): Loosened[] {
	const after = new Map(head.rules.map((rule) => [rule.id, rule]));
	return base.rules.flatMap((before): Loosened[] => {
		const rule = after.get(before.id);
		const path = ["rules", before.id];
		if (rule === undefined) return [{ message: `rule ${before.id} off`, path }];
		const severity = isMilder(rule.severity, before.severity)
			? [{ message: `rule ${rule.id} ${rule.severity} in place of ${before.severity}`, path: [...path, "severity"] }]
			: [];
		const parameters = Object.entries(rule.parameter_values)
			.filter(([name, value]) => !same(value, before.parameter_values[name]))
			.map(([name, value]) => ({
				message: `rule ${rule.id}: ${name} ${shown(before.parameter_values[name])} becomes ${shown(value)}`,
				path: [...path, "parameters", name],
			}));
		const environments = (rule.environments ?? [])
			.filter((each) => !(before.environments ?? []).some((old) => same(each, old)))
			.map(({ name, severity }) => ({
				message: `rule ${rule.id} at most ${severity} in environment ${name}`,
				path: ["environments"],
			}));
		return [...severity, ...parameters, ...environments];
	});
}

/** A waiver that was there and now counts for longer is a new one. */
function waiversAdded(base: Config, head: Config): Loosened[] {
	return head.waivers
		.filter(({ problem }) => problem === undefined)
		.filter(
			(waiver) =>
				!base.waivers.some(
					({ problem, rule, expires, ...cover }) =>
						problem === undefined &&
						rule === waiver.rule &&
						coverOf(cover) === coverOf(waiver) &&
						expires >= waiver.expires,
				),
		)
		.map(({ rule, expires, owner, where, ...cover }) => ({
			message: `waiver for ${rule} on ${coverOf(cover)} until ${expires} (owner ${owner})`,
			path: ["waivers"],
			where,
		}));
}

function regionsLeft(base: Config, head: Config): Loosened[] {
	const path = ["regions"];
	if (head.regions === "all") return [];
	if (base.regions === "all") return [{ message: `Regions: ${head.regions.join(", ")} in place of all`, path }];
	const left = base.regions.filter((region) => !head.regions.includes(region));
	return left.map((region) => ({ message: `Region ${region} is not read any more`, path }));
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function shown(value: unknown): string {
	return JSON.stringify(value)?.slice(0, 200) ?? "nothing";
}
