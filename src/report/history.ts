import { FRAMEWORKS } from "../model/frameworks.js";
import type { ControlStatus, Controls } from "../model/history.js";
import { statusOfControls } from "../model/history.js";
import { byText } from "../model/order.js";
import type { Scan } from "../model/scan.js";

/** What one scan of several said of the controls. */
export interface Point {
	readonly collected_at: string;
	readonly controls: Controls;
}

export interface ControlHistory {
	readonly framework: string;
	readonly control: string;
	/** `met from 2026-01-05 to 2026-03-02, not seen on 2026-02-09`. */
	readonly text: string;
	/** What the last scan says; undefined where it saw nothing of the control. */
	readonly last: ControlStatus | undefined;
}

/** The history of every control in a scan that follows others, this one included; undefined for one that follows none. */
export function historyOf({ history, inventory, rules, resources, gaps }: Scan): ControlHistory[] | undefined {
	if (history === undefined) return undefined;
	const last = { collected_at: inventory.collected_at, controls: statusOfControls({ rules, resources, gaps }) };
	return historiesOf([...history, last]);
}

/** The history of every control that one of the scans saw something of. `points`: the oldest first. */
export function historiesOf(points: readonly Point[]): ControlHistory[] {
	const seen = new Map<string, { framework: string; control: string }>();
	for (const { controls } of points) {
		for (const [framework, own] of Object.entries(controls)) {
			for (const control of Object.keys(own)) seen.set(JSON.stringify([framework, control]), { framework, control });
		}
	}
	return [...seen.values()]
		.sort(
			byText(
				({ framework }) => placeOf(framework),
				({ framework }) => framework,
				({ control }) => sortable(control),
			),
		)
		.map(({ framework, control }) => {
			const statuses = points.map(({ collected_at, controls }) => ({
				date: collected_at.slice(0, 10),
				status: Object.hasOwn(controls, framework) ? own(controls[framework], control) : undefined,
			}));
			return { framework, control, text: periods(statuses), last: statuses.at(-1)?.status };
		});
}

const FRAMEWORK_IDS = Object.keys(FRAMEWORKS);

/** In the order of src/model/frameworks.ts; what is not there comes last. */
function placeOf(framework: string): string {
	const index = FRAMEWORK_IDS.indexOf(framework);
	return String(index < 0 ? FRAMEWORK_IDS.length : index).padStart(4, "0");
}

/** `3.10` after `3.9`. */
function sortable(control: string): string {
	return control.replace(/\d+/g, (number) => number.padStart(6, "0"));
}

function own(controls: Controls[string] | undefined, control: string): ControlStatus | undefined {
	return controls !== undefined && Object.hasOwn(controls, control) ? controls[control] : undefined;
}

interface Dated {
	readonly date: string;
	readonly status: ControlStatus | undefined;
}

const WORDS = { met: "met", not_met: "not met" } as const;
/** So many days of a kind are named, then how many more there are. */
const MAXIMUM_DAYS = 10;

/**
 * The days of the scans on which a control was met and was not, as periods, and those on which it was not seen. Between two scans
 * nobody looked: a period says what each scan in it said.
 */
function periods(days: readonly Dated[]): string {
	const runs: { status: "met" | "not_met"; from: string; to: string }[] = [];
	const unseen: string[] = [];
	for (const { date, status } of days) {
		const last = runs.at(-1);
		if (status !== "met" && status !== "not_met") unseen.push(date);
		else if (last?.status === status) last.to = date;
		else runs.push({ status, from: date, to: date });
	}
	const told = runs.map(
		({ status, from, to }) => `${WORDS[status]} ${from === to ? `on ${from}` : `from ${from} to ${to}`}`,
	);
	const rest = unseen.length - MAXIMUM_DAYS;
	const dates = `${unseen.slice(0, MAXIMUM_DAYS).join(", ")}${rest > 0 ? ` and ${rest} more days` : ""}`;
	return [...told, ...(unseen.length === 0 ? [] : [`not seen on ${dates}`])].join(", ");
}
