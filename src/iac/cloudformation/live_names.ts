import { resourcesOf } from "../../collect/schemas.js";
import type { Inventory } from "../../model/inventory.js";
import { known } from "./live_network.js";
import { isGenerated } from "./stack.js";

/** What of an account and Region goes by names, or is there once: who watches it. */
export interface LiveNames {
	/** Whether a name stands somewhere in what was read. */
	has(name: string): boolean;
	/** The one name that CloudFormation may have made for a resource of a stack. */
	generated(stack: string, logical_id: string): string | undefined;
	/** Trails and alarms: their names by type, to tell those that a template does not make any more. */
	readonly named: () => readonly { readonly type: "trail" | "metric_alarm"; readonly name: string }[];
	/** The ARN of the Region's own trail of a name, or of its analyzer. */
	arn(type: "trail" | "access_analyzer" | "topic", name: string): string | undefined;
	/** GuardDuty's detector: a Region has one. */
	readonly detector: () => string | undefined;
	readonly has_hub: () => boolean;
}

interface Where {
	readonly account?: string | undefined;
	readonly region?: string | undefined;
}

export function liveNames({ resources }: Pick<Inventory, "resources">, { account, region }: Where): LiveNames {
	let names: Set<string> | undefined;
	// By all but what CloudFormation puts last, so that each is found without looking at all.
	let generated: Map<string, string[]> | undefined;
	const all = (): Set<string> => {
		if (names !== undefined) return names;
		names = new Set();
		for (const resource of Object.values(resources).flat()) {
			const here = account === undefined || (resource.account === account && [region, ""].includes(resource.region));
			if (here) collect(resource, names);
		}
		return names;
	};
	const own = resourcesOf(resources, "region").find((each) => each.account === account && each.region === region);
	const trails = () => (known(own?.trails) ?? []).filter(({ home_region }) => home_region === region);
	const analyzers = () => {
		const found = known(own?.access_analyzers);
		return found?.available === true ? found.analyzers : [];
	};
	const arnOf: Readonly<Record<Parameters<LiveNames["arn"]>[0], (name: string) => string | undefined>> = {
		topic: (name) => topicNamed(all(), name, { account, region }),
		trail: (name) => trails().find((each) => each.name === name)?.trail_arn,
		access_analyzer: (name) => analyzers().find((each) => each.name === name)?.analyzer_arn,
	};
	return {
		has: (name) => all().has(name),
		generated(stack, logical_id) {
			generated ??= grouped(all());
			const found = generated.get(`${stack}-${logical_id}-`) ?? [];
			const [only, ...others] = found.filter((name) => isGenerated(name, stack, logical_id));
			return others.length === 0 ? only : undefined;
		},
		named: () => [
			...trails().map(({ name }) => ({ type: "trail" as const, name })),
			...alarmNames(resources, { account, region }).map((name) => ({ type: "metric_alarm" as const, name })),
		],
		arn: (type, name) => arnOf[type](name),
		detector() {
			const found = known(own?.guardduty_detectors);
			return found?.available === true && found.detector_ids.length === 1 ? found.detector_ids[0] : undefined;
		},
		has_hub: () => known(own?.security_hub)?.is_enabled === true,
	};
}

/** The names of the alarms that clusters, keys and Regions show. */
function alarmNames(resources: Inventory["resources"], { account, region }: Where): string[] {
	const found = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		for (const [name, each] of Object.entries(value)) {
			if (name === "alarm_name" && typeof each === "string") found.add(each);
			else visit(each);
		}
	};
	for (const resource of Object.values(resources).flat()) {
		if (resource.account !== account || resource.region !== region) continue;
		visit(resource.alarms);
		visit(resource.filter_alarms);
	}
	return [...found];
}

/** The ARN of a topic that something tells. */
function topicNamed(names: ReadonlySet<string>, name: string, { account, region }: Where): string | undefined {
	for (const each of names) {
		const [arn, , service, in_region, of, own, more] = each.split(":", 7);
		if (arn === "arn" && service === "sns" && own === name && of === account && in_region === region)
			return more === undefined ? each : undefined;
	}
	return undefined;
}

function collect(value: unknown, into: Set<string>): void {
	if (typeof value === "string") into.add(value);
	else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) collect(each, into);
}

function grouped(names: Iterable<string>): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const name of names) {
		const start = name.slice(0, name.lastIndexOf("-") + 1);
		const own = found.get(start);
		if (own === undefined) found.set(start, [name]);
		else own.push(name);
	}
	return found;
}
