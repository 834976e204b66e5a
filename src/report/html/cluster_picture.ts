import type { Observed } from "../../model/observed.js";
import type { ClusterInPlace, SubnetInPlace } from "../../model/topology.js";
import { brief } from "../../text/escape.js";
import { count, failedAction } from "../wording.js";
import {
	type Arrow,
	beside,
	column,
	type Drawing,
	framed,
	layered,
	type Stacked,
	type Tone,
	textBox,
} from "./picture.js";

/** What a picture draws at most: the rest is counted. */
const MAXIMUM_HSMS = 28;
const MAXIMUM_ZONES = 6;
const MAXIMUM_SUBNETS = 6;
/** More zones than these stand below one another: a page is not wider. */
const ZONES_BESIDE = 3;
const BOX = 246;

/** A thing around the cluster: its box's lines, and the arrow that ties it to it. */
export interface Part {
	readonly id: string;
	readonly lines: readonly string[];
	readonly tone: Tone;
	readonly arrow: Arrow;
	/** The things themselves, where the part stands for several. */
	readonly inside?: readonly Thing[];
}

export type Thing = Pick<Part, "lines" | "tone">;

/** The ends of arrows that every picture has: the cluster itself, and its security groups. */
export const CLUSTER = "cluster";
export const GROUPS = "groups";

/** The cluster and what is tied to it, in layers: for a page that has room. */
export function widePicture(cluster: ClusterInPlace, parts: readonly Part[]): Drawing {
	const drawings = new Map(parts.map((part) => [part.id, drawingOf(part)]));
	drawings.set(CLUSTER, clusterBox(cluster, ZONES_BESIDE));
	return layered(drawings, arrowsOf(parts));
}

/** The same in one column, for a telephone: nothing stands beside anything. */
export function narrowPicture(cluster: ClusterInPlace, parts: readonly Part[]): Drawing {
	const stacked = (part: Part): [string, Stacked] => [part.id, { drawing: drawingOf(part), depth: depthOf(part) }];
	const above = parts.filter(({ id, arrow }) => id === GROUPS || arrow.to === GROUPS);
	const below = parts.filter((part) => !above.includes(part));
	return column(
		new Map([...above.map(stacked), [CLUSTER, { drawing: clusterBox(cluster, 1), depth: 0 }], ...below.map(stacked)]),
		arrowsOf(parts),
	);
}

/** How far from the cluster and its groups a part hangs. */
function depthOf({ id, arrow }: Part): number {
	if (id === GROUPS) return 0;
	return arrow.to === GROUPS || arrow.from === CLUSTER ? 1 : 2;
}

function arrowsOf(parts: readonly Part[]): Arrow[] {
	return parts.map(({ arrow }) => arrow);
}

function drawingOf({ lines, tone, inside }: Part): Drawing {
	if (inside === undefined) return textBox(lines, tone, BOX);
	const boxes = inside.map((thing) => textBox(thing.lines, thing.tone, BOX));
	return framed(lines, boxes, tone, undefined, "group");
}

function clusterBox(
	{ cluster_id, state, hsm_type, mode, vpc_id, zones }: ClusterInPlace,
	zones_beside: number,
): Drawing {
	const columns = zones.slice(0, MAXIMUM_ZONES).map(({ name, subnets }) => {
		const boxes = subnets.slice(0, MAXIMUM_SUBNETS).map(subnetBox);
		const more = [...counted(subnets.length - boxes.length, "subnet")];
		return framed([name === "" ? "no zone yet" : name, ...more], boxes, "plain", undefined, "zone");
	});
	const title = ["VPC", vpc_id, ...counted(zones.length - columns.length, "zone")].join(" ");
	const rows = columns.flatMap((_, index) =>
		index % zones_beside === 0 ? [beside(columns.slice(index, index + zones_beside))] : [],
	);
	const vpc = framed([title], rows, "plain", undefined, "vpc");
	const tone = state === "ACTIVE" ? "pass" : "fail";
	return framed([`cluster ${cluster_id} ${state}`, `${hsm_type} ${mode}`], [vpc], tone, undefined, "cluster");
}

function subnetBox({ subnet_id, cidr_blocks, exposure, hsms }: SubnetInPlace): Drawing {
	const boxes = hsms.slice(0, MAXIMUM_HSMS).map(({ hsm_id, state, ip }) => {
		return textBox([hsm_id, [state, ip].filter(Boolean).join(" ")], state === "ACTIVE" ? "pass" : "fail", BOX - 16);
	});
	const lines = [
		subnet_id === "" ? "no subnet yet" : subnet_id,
		cidr_blocks.join(" "),
		exposureWord(exposure),
		exposure.status === "known" ? exposure.value.route : whyUnknown(exposure),
		...(hsms.length === 0 ? ["no HSM"] : counted(hsms.length - boxes.length, "HSM")),
	];
	const tone = exposure.status === "known" ? (exposure.value.public ? "fail" : "pass") : "unknown";
	return framed(lines.filter(Boolean), boxes, tone, BOX, "subnet");
}

/** `private`, `not private`, or that nobody knows. */
export function exposureWord(exposure: SubnetInPlace["exposure"]): string {
	if (exposure.status !== "known") return "private or not: unknown";
	return exposure.value.public ? "not private" : "private";
}

/** `and 3 more zones`, of none nothing. */
export function counted(number: number, noun: string): string[] {
	return number > 0 ? [`and ${count(number, `more ${noun}`)}`] : [];
}

/** Why a fact is not known, in a few words. */
export function whyUnknown(fact: Observed<unknown>): string {
	if (fact.status === "known") return "";
	const { action, kind, message } = fact.reason;
	return action === "" ? brief(message, 200) : failedAction(action, kind);
}
