import type { Observed } from "../../../model/observed.js";
import type { Scan } from "../../../model/scan.js";
import type {
	BackupsInPlace,
	ClusterInPlace,
	KeyStoreInPlace,
	SubnetInPlace,
	Topology,
} from "../../../model/topology.js";
import { brief, cut } from "../../../text/escape.js";
import { count, failedAction, grouped, listed } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, type Section } from "../parts.js";
import {
	ARROW_HEAD,
	type Arrow,
	beside,
	type Drawing,
	framed,
	layered,
	svgOf,
	type Tone,
	textBox,
} from "../picture.js";
import { type Html, html, NOTHING } from "../template.js";

/** Pictures in the page; further clusters are in inventory.json. */
const MAXIMUM_CLUSTERS = 40;
/** Boxes of one kind in a picture: the rest is counted. */
const MAXIMUM_BOXES = 4;
const MAXIMUM_HSMS = 28;
const MAXIMUM_ZONES = 6;
const MAXIMUM_SUBNETS = 6;
const BOX = 246;

/** Where each HSM cluster stands, who reaches it, and what hangs on it. */
export function topology(scan: Scan): Section | undefined {
	if (scan.topologies.length === 0) return undefined;
	const shown = scan.topologies.slice(0, MAXIMUM_CLUSTERS);
	return {
		id: "topology",
		title: "Where the clusters stand",
		count: { number: scan.topologies.length, tone: "plain" },
		body: html`<p class="lead">Each HSM cluster with its network, its HSMs, who may reach it, and what is lost with it. What could not be read is drawn as unknown, never left out.</p>
			${ARROW_HEAD}
			${shown.map(figure)}
			${leftOut(scan.topologies.length - shown.length, "cluster")}`,
	};
}

function figure(place: Topology): Html {
	const { name, arn, cluster } = place;
	const head = html`<h3>${nameOf(name)} <span class="where">${placeOf(place)}</span></h3>
		<p class="arn">${cut(arn, 300)}</p>`;
	if (cluster.status !== "known")
		return html`${head}<p class="left-out">It could not be drawn: ${whyUnknown(cluster)}.</p>`;
	const parts = partsOf(cluster.value);
	const hsms = cluster.value.zones.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.hsms));
	const label = `Cluster ${brief(name, 100)}: ${count(hsms.length, "HSM")} in ${count(cluster.value.zones.length, "Availability Zone")}, in words below`;
	return html`${head}<figure class="topology"><div class="scroll" role="region" aria-label="Picture of ${cut(name, 100)}" tabindex="0">${svgOf(pictureOf(cluster.value, parts), label)}</div>
		<figcaption><details><summary>The same in words</summary><ul class="plainlist">${wordsOf(cluster.value, parts).map((words) => html`<li>${words}</li>`)}</ul></details></figcaption></figure>`;
}

/** A thing around the cluster: its box's lines, and the arrow that ties it to it. */
interface Part {
	readonly id: string;
	readonly lines: readonly string[];
	readonly tone: Tone;
	readonly arrow: Arrow;
}

const CLUSTER = "cluster";
const GROUPS = "groups";

function partsOf(cluster: ClusterInPlace): Part[] {
	return [...clientParts(cluster), groupPart(cluster), ...storeParts(cluster), ...backupParts(cluster)];
}

function clientParts({ clients }: ClusterInPlace): Part[] {
	const arrow = (id: string): Arrow => ({ from: id, to: GROUPS });
	if (clients.status !== "known") return [unknownPart("clients", "clients", clients, arrow("clients"))];
	if (clients.value.length === 0) {
		return [
			{
				id: "clients",
				lines: ["no client in its VPC", "no interface has its group"],
				tone: "plain",
				arrow: arrow("clients"),
			},
		];
	}
	return several(
		clients.value,
		"client",
		({ network_interface_id, what }, id) => {
			return { id, lines: [`client ${what}`, network_interface_id], tone: "plain", arrow: arrow(id) };
		},
		arrow,
	);
}

function groupPart({ security_groups }: ClusterInPlace): Part {
	const arrow: Arrow = { from: GROUPS, to: CLUSTER };
	if (security_groups.status !== "known") return unknownPart(GROUPS, "security groups", security_groups, arrow);
	const names = security_groups.value
		.slice(0, MAXIMUM_BOXES)
		.map(({ group_id, group_name }) => `${group_id} ${group_name}`);
	const more = security_groups.value.length - names.length;
	return {
		id: GROUPS,
		lines: ["security groups", ...names, ...(more > 0 ? [`and ${grouped(more)} more`] : [])],
		tone: "plain",
		arrow,
	};
}

function storeParts({ key_stores }: ClusterInPlace): Part[] {
	const arrow = (id: string): Arrow => ({ from: CLUSTER, to: id });
	if (key_stores.status !== "known") return [unknownPart("stores", "key stores", key_stores, arrow("stores"))];
	return several(
		key_stores.value,
		"key store",
		(store, id) => {
			return {
				id,
				lines: [`key store ${store.name}`, store.state, ...keyLines(store.keys)],
				tone: store.state === "CONNECTED" ? "pass" : "fail",
				arrow: arrow(id),
			};
		},
		arrow,
	);
}

function keyLines(keys: KeyStoreInPlace["keys"]): string[] {
	if (keys.status !== "known") return [`keys unknown: ${whyUnknown(keys)}`];
	const named = keys.value
		.slice(0, MAXIMUM_BOXES)
		.map(({ name, state }) => `${name}${state === "Enabled" ? "" : ` (${state})`}`);
	const more = keys.value.length - named.length;
	return [`${count(keys.value.length, "KMS key")} on it`, ...named, ...(more > 0 ? [`and ${grouped(more)} more`] : [])];
}

function backupParts({ backups, copies }: ClusterInPlace): Part[] {
	const own: Arrow = { from: CLUSTER, to: "backups" };
	const first: Part =
		backups.status === "known"
			? { id: "backups", ...backupBox("backup", backups.value), arrow: own }
			: unknownPart("backups", "backups", backups, own);
	const arrow = (id: string): Arrow => ({ from: "backups", to: id });
	if (copies.status !== "known")
		return [first, unknownPart("copies", "copies in other Regions", copies, arrow("copies"))];
	if (copies.value.length === 0) {
		return [
			first,
			{ id: "copies", lines: ["no copy", "in another Region that was scanned"], tone: "plain", arrow: arrow("copies") },
		];
	}
	return [
		first,
		...several(copies.value, "copy", (copy, id) => ({ id, ...backupBox("copy", copy), arrow: arrow(id) }), arrow),
	];
}

const PLURALS = { backup: "backups", copy: "copies" } as const;

function backupBox(
	what: keyof typeof PLURALS,
	{ region, count: number, newest }: BackupsInPlace,
): Pick<Part, "lines" | "tone"> {
	return {
		lines: [
			`${grouped(number)} ${number === 1 ? what : PLURALS[what]}`,
			region,
			newest === undefined ? "" : `newest ${newest.slice(0, 10)}`,
		].filter(Boolean),
		tone: number === 0 ? "fail" : "pass",
	};
}

function unknownPart(id: string, what: string, fact: Observed<unknown>, arrow: Arrow): Part {
	return { id, lines: [`${what} unknown`, whyUnknown(fact)], tone: "unknown", arrow };
}

/** A part for each of the first few, and one that counts the rest. */
function several<T>(
	items: readonly T[],
	what: string,
	part: (item: T, id: string) => Part,
	arrow: (id: string) => Arrow,
): Part[] {
	const shown = items.slice(0, MAXIMUM_BOXES).map((item, index) => part(item, `${what} ${index}`));
	const more = items.length - shown.length;
	if (more <= 0) return shown;
	const id = `${what} more`;
	return [...shown, { id, lines: [`and ${count(more, `more ${what}`)}`], tone: "plain", arrow: arrow(id) }];
}

function whyUnknown(fact: Observed<unknown>): string {
	if (fact.status === "known") return "";
	const { action, kind, message } = fact.reason;
	return action === "" ? brief(message, 200) : failedAction(action, kind);
}

function pictureOf(cluster: ClusterInPlace, parts: readonly Part[]): Drawing {
	const drawings = new Map<string, Drawing>(parts.map(({ id, lines, tone }) => [id, textBox(lines, tone, BOX)]));
	drawings.set(CLUSTER, clusterBox(cluster));
	return layered(
		drawings,
		parts.map(({ arrow }) => arrow),
	);
}

function clusterBox({ cluster_id, state, hsm_type, mode, vpc_id, zones }: ClusterInPlace): Drawing {
	const columns = zones.slice(0, MAXIMUM_ZONES).map(({ name, subnets }) => {
		const boxes = subnets.slice(0, MAXIMUM_SUBNETS).map(subnetBox);
		const more = [...counted(subnets.length - boxes.length, "subnet")];
		return framed([name === "" ? "no zone yet" : name, ...more], boxes, "plain", undefined, "zone");
	});
	const title = ["VPC", vpc_id, ...counted(zones.length - columns.length, "zone")].join(" ");
	const vpc = framed([title], [beside(columns)], "plain", undefined, "vpc");
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

function exposureWord(exposure: SubnetInPlace["exposure"]): string {
	if (exposure.status !== "known") return "private or not: unknown";
	return exposure.value.public ? "not private" : "private";
}

function counted(number: number, noun: string): string[] {
	return number > 0 ? [`and ${count(number, `more ${noun}`)}`] : [];
}

/** Everything that the picture shows, for who cannot see it. */
function wordsOf(cluster: ClusterInPlace, parts: readonly Part[]): Html[] {
	const { cluster_id, state, hsm_type, mode, vpc_id, zones } = cluster;
	return [
		html`Cluster ${code(cluster_id)} is ${state}: ${hsm_type} ${mode}, in VPC ${code(vpc_id)}.`,
		...zones.flatMap(({ name, subnets }) =>
			subnets.map(({ subnet_id, cidr_blocks, exposure, hsms }) => {
				const own = hsms.map(({ hsm_id, state: hsm }) => `${hsm_id} (${hsm})`);
				const route = exposure.status === "known" ? exposure.value.route : whyUnknown(exposure);
				return html`Zone ${name}, subnet ${code(subnet_id)} ${cidr_blocks.join(" ")}: ${exposureWord(exposure)} (${cut(route, 200)}); ${own.length === 0 ? "no HSM" : cut(listed(own), 1000)}.`;
			}),
		),
		...parts.map(({ lines }) => html`${cut(lines.filter((line) => line !== "").join(", "), 600)}.`),
		NOTHING,
	].filter((words) => words !== NOTHING);
}
