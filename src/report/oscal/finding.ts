import type { RuleInForce } from "../../model/policy.js";
import { withItems } from "../json_lines.js";
import { count, failedAction, gapPlaces, grouped, listed, statedBy, typeName } from "../wording.js";
import { type Control, isConcluded, type Status, statusOf } from "./control.js";
import { type Context, mostCommon } from "./observation.js";
import type { Risk } from "./risk.js";
import { markup, properties, uuidOf } from "./text.js";

const CAVEAT = "This is the part of the control that Keyproof's rules test, never the whole of it.";

/** The id of Keyproof's objective for a control. It is defined here: the catalog's own objectives say more than is tested. */
function objectiveId({ id }: Control): string {
	return `${id}_keyproof-obj`;
}

function fullName({ framework_name, control, title }: Control): string {
	return markup([framework_name, control, title].filter((part) => part !== "").join(" "), 400);
}

/**
 * Keyproof's objective for a control: that its rules pass. OSCAL wants one `assessment-objective` of it, and the
 * `assessment-method` that this names (the constraints of `local-objective` in NIST's assessment-common metaschema).
 */
export function objectiveObject(control: Control): object {
	const { id, framework, rules } = control;
	const method = `${id}_keyproof-test`;
	const types = [...new Set(rules.map(({ type }) => `${typeName(type)}s`))];
	return {
		"control-id": id,
		description: `Each rule that maps to ${fullName(control)} passes on every resource that it is about. ${CAVEAT}`,
		props: properties({ framework, control: control.control }),
		parts: [
			{
				id: objectiveId(control),
				name: "assessment-objective",
				props: [{ name: "method-id", value: method }],
				parts: rules.map((rule) => ({
					name: "assessment-objective",
					props: properties({ "rule-id": rule.id, "mapping-stated-by": rule.controls_by[framework] }),
					prose: `${markup(rule.title, 256)} (${statement(rule, framework)})`,
				})),
			},
			{
				id: method,
				name: "assessment-method",
				props: [{ name: "method", value: "TEST" }],
				parts: [{ name: "assessment-objects", prose: markup(listed(types), 1000) }],
			},
		],
	};
}

/** Who says that a rule maps to the control. */
function statement({ controls, controls_by }: RuleInForce, framework: string): string {
	return Object.hasOwn(controls, framework) ? statedBy(controls_by[framework]) : "it maps to no framework";
}

/** The controls that something can be concluded about, a selection for each framework, and Keyproof's objectives for them. */
export function reviewedControls(controls: readonly Control[]): object {
	const concluded = controls.filter(isConcluded);
	const left = controls.filter((control) => !isConcluded(control)).map(({ id }) => id);
	const frameworks = new Map<string, Control[]>();
	for (const control of concluded) {
		const own = frameworks.get(control.framework);
		if (own === undefined) frameworks.set(control.framework, [control]);
		else own.push(control);
	}
	const selections = [...frameworks].map(([framework, own]) => ({
		description: markup(own[0]?.framework_name ?? framework, 256),
		props: properties({ framework }),
		"include-controls": own.map(({ id }) => ({ "control-id": id })),
	}));
	const objectives = concluded.map((control) => ({ "objective-id": objectiveId(control) }));
	return {
		description: `The controls that the rules of the scan map to. ${CAVEAT}`,
		"control-selections":
			selections.length > 0 ? selections : [{ description: "None: nothing was seen that a rule is about." }],
		...(objectives.length === 0 ? {} : { "control-objective-selections": [{ "include-objectives": objectives }] }),
		...(left.length === 0
			? {}
			: { remarks: `Nothing was seen that the rules of these are about: ${markup(left.join(", "), 4000)}` }),
	};
}

/** What scans said of controls before, by framework, line feed and control. */
export type Past = ReadonlyMap<string, string>;

/** What the scan concludes about a control, and what those before it did. */
export function findingObject(
	control: Control,
	risks: readonly Risk[],
	{ scan_id, origin }: Context,
	past: Past,
): object {
	const { framework, rules, observations, gaps } = control;
	const status = statusOf(control);
	const own = risks.filter(({ observation }) => observations.includes(observation));
	const seen = [...observations, ...gaps].map(({ uuid }) => ({ "observation-uuid": uuid }));
	const history = past.get(`${framework}\n${control.control}`);
	const stated = rules.flatMap(({ controls_by }) => controls_by[framework] ?? []);
	return {
		uuid: uuidOf("finding", scan_id, framework, control.control),
		title: `${CONCLUSION[status.reason]}: ${fullName(control)}`,
		description: `${verdicts(control)} ${CAVEAT}`,
		props: properties({
			framework,
			control: control.control,
			"mapping-stated-by": [...new Set(stated)].sort(),
			history,
		}),
		origins: [origin],
		target: {
			type: "objective-id",
			"target-id": objectiveId(control),
			title: fullName(control),
			status: { ...status, remarks: reasons(control, status) },
		},
		...withItems("related-observations", seen),
		...withItems(
			"related-risks",
			own.map(({ uuid }) => ({ "risk-uuid": uuid })),
		),
		...(history === undefined ? {} : { remarks: `On the days of the scans: ${markup(history, 4000)}.` }),
	};
}

const CONCLUSION: Readonly<Record<Status["reason"], string>> = {
	pass: "Satisfied",
	fail: "Not satisfied",
	other: "Not established",
};

/** `2 rules gave 24 verdicts: 20 pass, 4 not applicable.` */
function verdicts({ rules, counts, gaps }: Control): string {
	const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
	const kinds = Object.entries(counts)
		.filter(([, number]) => number > 0)
		.map(([verdict, number]) => `${grouped(number)} ${verdict.replaceAll("_", " ")}`);
	const own = `${count(rules.length, "rule")} gave ${count(total, "verdict")}${total === 0 ? "" : `: ${kinds.join(", ")}`}.`;
	return gaps.length === 0 ? own : `${own} Some resources were never seen, since listings failed.`;
}

/** Why the status is as it is: what fails, what is waived, what is not known. */
function reasons(control: Control, { state }: Status): string {
	if (state === "satisfied") return "Each rule passes on every resource that it is about.";
	const wrong = control.observations
		.filter(({ verdict }) => verdict !== "pass")
		.map((observation) => {
			const { rule, verdict } = observation;
			return `${markup(rule.id, 200)} ${verdict}: ${mostCommon(observation, 3)}.`;
		});
	const missed = control.gaps.map(({ gaps: { type, action, kind, gaps } }) => {
		return `${markup(typeName(type), 120)}s were not listed in ${markup(gapPlaces(gaps), 500)}: ${markup(failedAction(action, kind), 200)}.`;
	});
	const unknown = control.counts.unknown + control.gaps.length > 0 ? ["What is unknown is never satisfied."] : [];
	const waived = control.counts.waived > 0 ? ["What is waived fails, and somebody answers for it: see the risks."] : [];
	return [...wrong, ...missed, ...unknown, ...waived].join(" ");
}
