/**
 * The builtins that the host adds to @open-policy-agent/opa-wasm, with the declaration that OPA's capabilities file
 * wants (https://www.openpolicyagent.org/docs/deployments/#capabilities). A policy that uses any other builtin fails to build.
 */
export const hostBuiltins = {
	"time.parse_rfc3339_ns": {
		decl: { type: "function", args: [{ type: "string" }], result: { type: "number" } },
		call: (text: unknown): number | undefined => (typeof text === "string" ? remembered(text) : undefined),
	},
} as const;

/** Timestamps read of late: that of the scan is asked for with every resource. */
const read = new Map<string, number | undefined>();
const MAXIMUM_READ = 1000;

function remembered(text: string): number | undefined {
	if (read.has(text)) return read.get(text);
	if (read.size === MAXIMUM_READ) read.clear();
	const value = nanoseconds(text);
	read.set(text, value);
	return value;
}

/** RFC 3339 as Go's `time.Parse` reads it, which is what OPA calls: an hour of one digit and a comma are taken too. */
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
/** Nanoseconds in 64 bits end in 1677 and 2262. */
const MAXIMUM_SECONDS = 2 ** 63 / 1e9;

/**
 * Nanoseconds since 1970, as exact as a double can be (a quarter of a microsecond); undefined for what OPA takes for no
 * timestamp. Not `Date.parse`, which reads much else: 29 February of any year, or local time where no zone is given.
 */
function nanoseconds(text: string): number | undefined {
	const parts = TIMESTAMP.exec(text);
	if (parts === null) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
	const [, , , , , , , fraction = "", sign, zone_hours = "0", zone_minutes = "0"] = parts;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	if (hour > 23 || minute > 59 || second > 59 || Number(zone_hours) > 24 || Number(zone_minutes) > 60) return undefined;
	const offset = (sign === "-" ? -1 : 1) * (Number(zone_hours) * 3600 + Number(zone_minutes) * 60);
	const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset;
	const rest = Number(fraction.slice(0, 9).padEnd(9, "0"));
	if (Math.abs(seconds + rest / 1e9) > MAXIMUM_SECONDS) return undefined;
	return seconds * 1e9 + rest;
}

/**
 * Builtins of opa-wasm that Keyproof's policies may not use: they backtrack on hostile text (regular expressions), or
 * answer differently from run to run.
 */
const FORBIDDEN: readonly string[] = [
	"re_match",
	"regex.find_all_string_submatch_n",
	"regex.is_valid",
	"regex.match",
	"rand.intn",
	"time.diff",
];

interface Capabilities {
	builtins: { name: string; decl: unknown }[];
}

/** The capabilities file for `opa build` and `opa check`: what opa-wasm offers, less what is forbidden, and what the host adds. */
export function hostCapabilities(opaWasm: Capabilities): Capabilities & { features: string[] } {
	const added = Object.entries(hostBuiltins).map(([name, { decl }]) => ({ name, decl }));
	const offered = opaWasm.builtins.filter(({ name }) => !FORBIDDEN.includes(name));
	return { ...opaWasm, builtins: [...offered, ...added], features: ["rego_v1"] };
}
