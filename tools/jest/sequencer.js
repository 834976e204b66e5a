import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
/** @type {{default: typeof import("@jest/test-sequencer").default}} */
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes five seconds or more of a processor, the longest first, so that no worker begins one of them when the others
 * are done. Jest knows durations of an earlier run only, and else goes by the length of a file, which says little.
 */
const LONGEST = [
	"contract/policies",
	"integration/faults",
	"contract/dist",
	"report/html/browser",
	"evidence/verify",
	"cli/cli",
	"evidence/cli",
	"integration/action",
	"report/json",
	"integration/moto",
	"integration/faulty_answers",
	"integration/own_policies",
	"iac/plans",
	"own/opa_shipped",
	"integration/inventory",
	"report/sarif/sarif",
	"own/load",
	"warm/warm",
	"report/oscal/trestle",
	"evaluate/properties",
	"own/template",
	"contract/writing_policies",
	"contract/remediation_moto",
	"integration/act",
	"simulator/botocore",
	"report/cbom/validators",
	"tools/setup",
	"text/yaml",
	"cli/hostile",
	"tools/new",
	"contract/contradictions",
	"integration/neighbours",
	"simulator/audit_json",
	"evidence/read",
	"contract/pack",
	"report/oscal/oscal",
	"github/base_configuration",
	"contract/remediation",
	"report/text/summary",
	"integration/act_shards",
	"shards/merge",
	"integration/soak",
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
