import { ConfigurationError } from "../model/errors.js";

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * A time as people give it: a day (its beginning, UTC), a time with its zone, or a while before now (`7d`). In milliseconds.
 *
 * @throws ConfigurationError for anything else, naming the option.
 */
export function parseMoment(text: string, now: number, option: string): number {
	const [, amount, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
	if (amount !== undefined) return now - Number(amount) * (UNITS[unit] ?? 0);
	const is_time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
	const time = is_time ? Date.parse(text) : Number.NaN;
	if (Number.isNaN(time) || time < 0) {
		throw new ConfigurationError(`${option} "${text}" is no time: give 2026-06-01, 2026-06-01T08:00Z, or 7d, 24h, 90m`);
	}
	return time;
}
