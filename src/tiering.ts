import { setFlagsFromString } from "node:v8";

/**
 * Node 20 optimizes what has run for a moment, in threads beside this one: of a scan of two seconds that was a fifth of the
 * processor's time. Four times as late, which a scan of many keys does not notice. Newer versions begin with a cheaper
 * compiler, and call the flag an error. (`interrupt_budget` in V8's flag-definitions.h.)
 */
export function optimizeLater(): void {
	if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
}
