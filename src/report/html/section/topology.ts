import type { Observed } from "../../../model/observed.js";
import type { Scan } from "../../../model/scan.js";
import type {
	BackupsInPlace,
	ClusterInPlace,
	CopiesInPlace,
	KeyStoreInPlace,
	Topology,
} from "../../../model/topology.js";
import { brief, cut } from "../../../text/escape.js";
import { count, grouped, listed } from "../../wording.js";
import {
	CLUSTER,
	exposureWord,
	GROUPS,
	narrowPicture,
	type Part,
	type Thing,
	whyUnknown,
	widePicture,
} from "../cluster_picture.js";
import { code, leftOut, nameOf, placeOf, type Section } from "../parts.js";
import { ARROW_HEAD, type Arrow, svgOf } from "../picture.js";
import { type Html, html, NOTHING } from "../template.js";

/** Pictures in the page; further clusters are in inventory.json. */
const MAXIMUM_CLUSTERS = 40;
/** Boxes of one kind in a picture: the rest is counted. */
const MAXIMUM_BOXES = 4;
/** More things of a kind than these stand below one another: a page is not wider. */
const BESIDE = 2;

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
	return html`${head}<figure class="topology"><div class="scroll for-screens" role="region" aria-label="Picture of ${cut(name, 100)}" tabindex="0">${svgOf(widePicture(cluster.value, parts), label)}</div>
		<div class="for-telephones">${svgOf(narrowPicture(cluster.value, parts), label)}</div>
		<figcaption><details><summary>The same in words</summary><ul class="plainlist">${wordsOf(cluster.value, parts).map((words) => html`<li>${words}</li>`)}</ul></details></figcaption></figure>`;
}

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
		({ network_interface_id, what }) => ({ lines: [`client ${what}`, network_interface_id], tone: "plain" }),
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
		(store) => ({
			lines: [`key store ${store.name}`, store.state, ...keyLines(store.keys)],
			tone: store.state === "CONNECTED" ? "pass" : "fail",
		}),
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
	return [first, ...several(copies.value, "copy", copyBox, arrow)];
}

function copyBox(copies: CopiesInPlace): Thing {
	const { region, count: number, unseen } = copies;
	if (unseen === undefined) return backupBox("copy", copies);
	const why = whyUnknown({ status: "unknown", reason: unseen });
	if (number === 0) return { lines: [`copies in ${region} unknown`, why], tone: "unknown" };
	const { lines } = backupBox("copy", copies);
	return { lines: [...lines, `there may be more: ${why}`], tone: "unknown" };
}

const PLURALS = { backup: "backups", copy: "copies", client: "clients", "key store": "key stores" } as const;
type Noun = keyof typeof PLURALS;

function backupBox(what: Noun, { region, count: number, newest }: BackupsInPlace): Thing {
	return {
		lines: [numbered(number, what), region, newest === undefined ? "" : `newest ${newest.slice(0, 10)}`].filter(
			Boolean,
		),
		tone: number === 0 ? "fail" : "pass",
	};
}

function numbered(number: number, what: Noun): string {
	return `${grouped(number)} ${number === 1 ? what : PLURALS[what]}`;
}

function unknownPart(id: string, what: string, fact: Observed<unknown>, arrow: Arrow): Part {
	return { id, lines: [`${what} unknown`, whyUnknown(fact)], tone: "unknown", arrow };
}

/** A part for each; of more than stand beside one another one part, with the first few in it, and how many more there are. */
function several<T>(items: readonly T[], what: Noun, thing: (item: T) => Thing, arrow: (id: string) => Arrow): Part[] {
	if (items.length <= BESIDE) {
		return items.map((item, index) => {
			const id = `${what} ${index}`;
			return { id, ...thing(item), arrow: arrow(id) };
		});
	}
	const inside = items.slice(0, MAXIMUM_BOXES).map(thing);
	const more = items.length - inside.length;
	const heading = what === "copy" ? `copies in ${count(items.length, "Region")}` : numbered(items.length, what);
	const id = PLURALS[what];
	const rest = more > 0 ? [`the first ${inside.length}, and ${grouped(more)} more`] : [];
	return [{ id, lines: [heading, ...rest], tone: "plain", arrow: arrow(id), inside }];
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
		...parts.flatMap(({ lines, inside = [] }) =>
			[{ lines }, ...inside].map((each) => html`${cut(each.lines.filter((line) => line !== "").join(", "), 600)}.`),
		),
		NOTHING,
	].filter((words) => words !== NOTHING);
}
