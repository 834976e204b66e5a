import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
/** @type {{default: typeof import("@jest/test-sequencer").default}} */
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes longest, the longest first, so that no worker begins one of them when the others are done. Jest knows durations
 * of an earlier run only, and else goes by the length of a file, which says little.
 */
const LONGEST = [
	"integration/faults",
	"integration/faulty_answers",
	"contract/dist",
	"contract/policies",
	"cli/cli",
	"evidence/verify",
	"report/json",
	"integration/inventory",
	"report/html/browser",
	"integration/action",
	"report/sarif/sarif",
	"integration/act",
	"evidence/cli",
	"integration/own_policies",
];

/** Jest's `testSequencer`. */
export default class LongestFirst extends Sequencer {
	/** @override @param {import("@jest/test-result").Test[]} tests */
	sort(tests) {
		const rank = (/** @type {import("@jest/test-result").Test} */ test) => {
			const name = path.relative(path.join(test.context.config.rootDir, "test"), test.path).replace(/\.test\.ts$/, "");
			const place = LONGEST.indexOf(name);
			return place < 0 ? LONGEST.length : place;
		};
		// Those of a rank stay in Jest's order: what failed last time comes first.
		const sorted = /** @type {import("@jest/test-result").Test[]} */ (super.sort(tests));
		return [...sorted].sort((a, b) => rank(a) - rank(b));
	}
}
