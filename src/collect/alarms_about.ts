import { CallFailed } from "../aws/failure.js";
import { type AnyAlarm, describeAlarms } from "../aws/services/cloudwatch.js";
import type { Observed } from "../model/observed.js";
import { alarmsOf, type Namespace } from "./alarm.js";
import type { Ask, Place } from "./resource_type.js";

type Found = ReturnType<typeof alarmsOf>;

/** All alarms of a Region of the place's account, listed once for all services, resources and Regions that ask. */
export function everyAlarm(
	ask: Ask<typeof describeAlarms>,
	place: Place,
	region = place.region,
): Promise<Observed<AnyAlarm[]>> {
	const input: Parameters<typeof ask>[0] = {
		AlarmTypes: ["MetricAlarm", "CompositeAlarm", "LogAlarm"],
		MaxRecords: 100,
	};
	return place.onceInAccount(describeAlarms, () => ask.attempt(input, (all) => all, region), region);
}

/** The alarms of the place about a service. */
export function alarmsAbout(namespace: Namespace, ask: Ask<typeof describeAlarms>, place: Place): Promise<Found> {
	const about = async (): Promise<Found> => {
		const all = await everyAlarm(ask, place);
		if (all.status === "unknown") throw new CallFailed(all.reason, false);
		return alarmsOf(namespace, all.value, place.account);
	};
	return place.once(describeAlarms, about, namespace);
}

/** Those of the alarms that may be about one key: by a dimension's value, or by a query, whose text is not taken apart. */
export function aboutKey(found: Found, names: readonly string[]): Found {
	return found.filter(
		({ metrics = [], queries = [] }) =>
			queries.length > 0 ||
			metrics.some(({ dimensions }) => Object.values(dimensions).some((value) => names.includes(value))),
	);
}
