import { brief } from "../text/escape.js";

/** One event of the log: `{"time", "level", "event", …}`. Its texts come from accounts and are made visible. */
export function log(
	level: "info" | "warning" | "error",
	event: string,
	details: Readonly<Record<string, unknown>>,
): void {
	const entry = { time: new Date().toISOString(), level, event, ...details };
	const bounded = (_: string, value: unknown) => (typeof value === "string" ? brief(value, 10_000) : value);
	process.stderr.write(`${JSON.stringify(entry, bounded)}\n`);
}
