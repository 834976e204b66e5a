import { controlTitle, FRAMEWORKS, frameworkName } from "../../model/frameworks.js";
import type { RuleInForce } from "../../model/policy.js";
import type { Counts, Scan } from "../../model/scan.js";
import type { GapObservation, Observation } from "./observation.js";
import { token } from "./text.js";

/** The framework of rules that map to no control: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";

/** A control of a framework, with all that the scan says of it. */
export interface Control {
	readonly framework: string;
	/** `NIST SP 800-53 Revision 5`. */
	readonly framework_name: string;
	/** As the framework writes it: `SC-12(2)`. */
	readonly control: string;
	readonly title: string;
	/** As OSCAL refers to it. */
	readonly id: string;
	readonly rules: readonly RuleInForce[];
	readonly counts: Counts;
	/** What was observed by its rules, save where they do not apply. */
	readonly observations: readonly Observation[];
	/** The listings that failed of the types that its rules are about. */
	readonly gaps: readonly GapObservation[];
}

/**
 * A control's id as an OSCAL token. `SC-12(2)` is `sc-12.2` in NIST's own OSCAL catalog of SP 800-53; the ids of the other frameworks
 * begin with the framework, so that no two of them meet: `pci_dss_4_0_1-3.7.4`.
 */
export function controlId(framework: string, control: string): string {
	const nist = framework === "nist_800_53_r5" ? /^([A-Z]{2}-\d{1,3})(?:\((\d{1,3})\))?$/.exec(control) : null;
	if (nist === null) return token(`${framework}-${control}`);
	const [, base = "", enhancement] = nist;
	return `${base.toLowerCase()}${enhancement === undefined ? "" : `.${enhancement}`}`;
}

/** Every control that a rule of the scan maps to, in the order of src/model/frameworks.ts. */
export function controlsOf(
	scan: Scan,
	observations: readonly Observation[],
	gaps: readonly GapObservation[],
): Control[] {
	const mapped = new Map<string, { framework: string; control: string; rules: RuleInForce[] }>();
	for (const rule of scan.rules) {
		for (const [framework, ids] of mappings(rule)) {
			for (const control of new Set(ids)) {
				const key = JSON.stringify([framework, control]);
				const own = mapped.get(key);
				if (own === undefined) mapped.set(key, { framework, control, rules: [rule] });
				else own.rules.push(rule);
			}
		}
	}
	return [...mapped.values()].sort(byPlace).map(({ framework, control, rules }) => {
		const types = new Set(rules.map(({ type }) => type));
		const own = observations.filter(({ rule }) => rules.includes(rule));
		return {
			framework,
			framework_name: framework === OWN_FRAMEWORK ? "Keyproof" : frameworkName(framework),
			control,
			title: (framework === OWN_FRAMEWORK ? rules[0]?.title : controlTitle(framework, control)) ?? "",
			id: controlId(framework, control),
			rules,
			counts: countsOf(own),
			observations: own.filter(({ verdict }) => verdict !== "not_applicable"),
			gaps: gaps.filter((gap) => types.has(gap.gaps.type)),
		};
	});
}

function mappings({ id, controls }: RuleInForce): [string, readonly string[]][] {
	const frameworks = Object.entries(controls);
	return frameworks.length === 0 ? [[OWN_FRAMEWORK, [id]]] : frameworks;
}

const FRAMEWORK_IDS = Object.keys(FRAMEWORKS);

type Named = Pick<Control, "framework" | "control">;

/** What src/model/frameworks.ts does not have comes last, in the order of the rules. */
function byPlace(a: Named, b: Named): number {
	const frameworks = place(a.framework, FRAMEWORK_IDS) - place(b.framework, FRAMEWORK_IDS);
	if (frameworks !== 0 || a.framework !== b.framework) return frameworks;
	const framework = Object.hasOwn(FRAMEWORKS, a.framework) ? FRAMEWORKS[a.framework] : undefined;
	const ids = Object.keys(framework?.controls ?? {});
	return place(a.control, ids) - place(b.control, ids);
}

function place(id: string, ids: readonly string[]): number {
	const index = ids.indexOf(id);
	return index < 0 ? ids.length : index;
}

function countsOf(observations: readonly Observation[]): Counts {
	const counts: Counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
	for (const { verdict, seen } of observations) counts[verdict] += seen.length;
	return counts;
}

/** False where the rules are about nothing that was seen, and nothing can have been missed: there is nothing to conclude. */
export function isConcluded({ observations, gaps }: Control): boolean {
	return observations.length > 0 || gaps.length > 0;
}

export interface Status {
	readonly state: "satisfied" | "not-satisfied";
	readonly reason: "pass" | "fail" | "other";
}

/**
 * Satisfied only where something passes and nothing fails, is waived, is unknown or was missed. OSCAL has no third state, so what
 * is not established is not satisfied, for the reason `other`.
 */
export function statusOf({ counts, gaps }: Control): Status {
	if (counts.fail + counts.waived > 0) return { state: "not-satisfied", reason: "fail" };
	if (counts.unknown + gaps.length > 0 || counts.pass === 0) return { state: "not-satisfied", reason: "other" };
	return { state: "satisfied", reason: "pass" };
}
