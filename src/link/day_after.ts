const DAY = 86_400_000;
const LAST = Date.UTC(9999, 11, 31);

/** The time so many days after another, by what a metric says: any number. Undefined for what no calendar has. */
export function dayAfter(since: number, days: number): string | undefined {
	const time = since + days * DAY;
	return Math.abs(time) < LAST ? new Date(time).toISOString() : undefined;
}
