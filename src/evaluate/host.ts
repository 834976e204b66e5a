/**
 * The builtins that the host adds to @open-policy-agent/opa-wasm, with the declaration that OPA's capabilities file
 * wants (https://www.openpolicyagent.org/docs/deployments/#capabilities). A policy that uses any other builtin fails to build.
 */
export const hostBuiltins = {
	"time.parse_rfc3339_ns": {
		decl: { type: "function", args: [{ type: "string" }], result: { type: "number" } },
		/** Nanoseconds since 1970, exact to the millisecond; undefined for text that is no timestamp, as OPA does. */
		call: (text: unknown): number | undefined => {
			const milliseconds = typeof text === "string" ? Date.parse(text) : Number.NaN;
			return Number.isNaN(milliseconds) ? undefined : milliseconds * 1_000_000;
		},
	},
} as const;

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
