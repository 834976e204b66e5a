import { createHash } from "node:crypto";
import type { Algorithm } from "../../model/algorithm.js";
import { byText } from "../../model/order.js";
import type { Asset } from "../../model/register.js";
import type { Scan } from "../../model/scan.js";
import { type Json, listOf, listOfJson, objectOf, withItems } from "../json_lines.js";
import { URL_NAMESPACE, uuidIn } from "../uuid.js";
import { placesOf, some } from "../wording.js";
import { algorithmComponent, algorithmsOf, componentOf } from "./component.js";
import { algorithmRef, bomRef, HOMEPAGE, line, properties } from "./text.js";

/** The component that the document is about: all that was scanned. */
const ROOT = "keyproof:scanned";

/**
 * `register.cdx.json`: a CycloneDX 1.7 document (https://cyclonedx.org/docs/1.7/json/) of every cryptographic asset. What was not
 * read stands in properties `keyproof:not_read` and never as a value. The same scan gives the same bytes but for the timestamp.
 */
export function* renderCbom(scan: Scan): Generator<string> {
	const { register, inventory } = scan;
	const members = {
		$schema: JSON.stringify("http://cyclonedx.org/schema/bom-1.7.schema.json"),
		bomFormat: JSON.stringify("CycloneDX"),
		specVersion: JSON.stringify("1.7"),
		serialNumber: JSON.stringify(serialNumber(scan)),
		version: "1",
		metadata: JSON.stringify(metadataOf(scan)),
		components: listOfJson(componentsOf(scan), 1),
		dependencies: listOfJson(dependenciesOf(scan), 1),
		compositions: JSON.stringify([{ aggregate: "incomplete", assemblies: [ROOT], dependencies: [ROOT] }]),
		properties: JSON.stringify(
			properties({
				collected_at: inventory.collected_at,
				redacted: scan.redacted === true ? "true" : undefined,
				not_read: register.not_read.map(({ fact, why }) => `${fact}: ${why}`),
			}),
		),
	};
	yield* objectOf(members, 0);
	yield "\n";
}

/** CycloneDX wants each document to have its own: it follows from what the document says, so another scan has another. */
function serialNumber(scan: Scan): string {
	const scopes = scan.inventory.scopes.map((scope) => JSON.stringify(scope)).sort();
	const hash = createHash("sha256").update(JSON.stringify([scan.tool, scan.inventory.collected_at, scopes]));
	for (const component of componentsOf(scan)) hash.update(String(component));
	return `urn:uuid:${uuidIn(URL_NAMESPACE, `${HOMEPAGE}/cbom/${hash.digest("hex")}`)}`;
}

function metadataOf(scan: Scan): object {
	const { accounts } = placesOf(scan);
	const places = scan.inventory.scopes.map(({ account, region }) => `${account} ${region}`);
	return {
		timestamp: scan.generated_at,
		lifecycles: [{ phase: "operations" }],
		tools: {
			components: [
				{
					type: "application",
					name: "Keyproof",
					version: line(scan.tool.version),
					externalReferences: [{ type: "website", url: HOMEPAGE }],
				},
			],
		},
		component: {
			type: "platform",
			"bom-ref": ROOT,
			name: line(`AWS account ${accounts.length === 0 ? "(none)" : some(accounts, 5)}`),
			properties: properties({ place: [...new Set(places)].sort() }),
		},
	};
}

function* componentsOf({ register }: Scan): Generator<Json> {
	const algorithms = new Map<string, Algorithm>();
	for (const asset of register.assets) {
		for (const algorithm of algorithmsOf(asset)) algorithms.set(algorithm.name, algorithm);
		yield JSON.stringify(componentOf(asset));
	}
	for (const [, algorithm] of [...algorithms].sort(byText(([name]) => name))) {
		yield JSON.stringify(algorithmComponent(algorithm));
	}
}

/** An entry for every component: what needs nothing is told apart from what nobody looked at. */
function* dependenciesOf({ register }: Scan): Generator<Json> {
	const algorithms = new Set<string>();
	yield objectOf({ ref: JSON.stringify(ROOT), dependsOn: listOf(ownRefs(register.assets), 3) }, 2);
	for (const asset of register.assets) {
		const own = algorithmsOf(asset).map(({ name }) => algorithmRef(name));
		for (const ref of own) algorithms.add(ref);
		const needs = new Set([...asset.needs.map(bomRef), ...own]);
		yield JSON.stringify({ ref: bomRef(asset.ref), ...withItems("dependsOn", [...needs]) });
	}
	for (const ref of [...algorithms].sort()) yield JSON.stringify({ ref });
}

/** What the scanned accounts have, without what is a part of it. */
function* ownRefs(assets: Iterable<Asset>): Generator<string> {
	for (const { ref, arn, kind } of assets) if (ref === arn && kind !== "kms_hsms") yield bomRef(ref);
}
