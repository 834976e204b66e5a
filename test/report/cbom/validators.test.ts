import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { known, unknown } from "../../../src/model/observed.js";
import { renderCbom } from "../../../src/report/cbom/cbom.js";
import { toolPath } from "../../../tools/setup.js";
import { hostileArn, hostileText } from "../hostile.js";
import {
	DENIED,
	hsmCluster,
	inventoryWith,
	kmsKey,
	P256_CERTIFICATE,
	registerInventory,
} from "../register_inventory.js";
import { textOf } from "../rendered.js";
import { scanOf } from "../scans.js";
import { readCbom } from "./document.js";

const cbomOf = (inventory = registerInventory()): string => textOf(renderCbom(scanOf([], [], { inventory })));

/** What CycloneDX's own library for Python says of each: its strict validator, then its models. */
function inPython(documents: readonly string[]): unknown[] {
	const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-cbom-"));
	try {
		const places = documents.map((_, index) => path.join(folder, `${index}.json`));
		for (const [index, place] of places.entries()) writeFileSync(place, documents[index] ?? "");
		const { stdout, stderr, status } = spawnSync(toolPath("python"), ["test/report/cbom/validate_with_cyclonedx.py"], {
			encoding: "utf8",
			input: places.map((place) => `${place}\n`).join(""),
			maxBuffer: 2 ** 28,
		});
		if (status !== 0) throw new Error(`validate_with_cyclonedx.py ended with ${status}: ${stderr}`);
		return stdout
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);

/** What its library for JavaScript says. */
function inJavaScript(document: string): Promise<unknown> {
	return validator.validate(document);
}

/** A key and a cluster with a certificate, in which every text that others write is hostile. */
const hostileResources = fc
	.record({ arn: hostileArn, name: hostileText, owner: hostileText, subject: hostileText, id: hostileText })
	.map(({ arn, name, owner, subject, id }) => {
		const certificate = { ...P256_CERTIFICATE, subject, issuer: subject, serial_number: id };
		const facets = {
			key_rotations: known([{ key_material_id: id }]),
			rotation: unknown({ ...DENIED, message: owner }),
			tags: known({ Owner: owner }),
		};
		const metadata = { certificates: { cluster_certificate: certificate }, hsm_type: id, state: name };
		return {
			key: { ...kmsKey("k", { key_id: id, xks_key_id: id }, facets), arn: `${arn}k`, name },
			cluster: { ...hsmCluster("c", metadata), arn: `${arn}c`, name },
		};
	});

const hostileInventory = fc
	.uniqueArray(hostileResources, { minLength: 2, maxLength: 3, selector: ({ key }) => key.arn })
	.map((resources) =>
		inventoryWith({
			kms_key: resources.map(({ key }) => key),
			cloudhsm_cluster: resources.map(({ cluster }) => cluster),
		}),
	);

describe("the strict validators of CycloneDX's two libraries", () => {
	const every_kind = cbomOf();
	const hostile = fc.sample(hostileInventory, 20).map(cbomOf);
	const right = cbomOf(inventoryWith({ kms_key: [kmsKey("symmetric")] }));
	const wrong = [
		right.replace('"state":"active"', '"state":"enabled"'),
		right.replace('"nistQuantumSecurityLevel":5', '"nistQuantumSecurityLevel":7'),
		right.replace('"primitive":"ae"', '"primitive":"aes"'),
		right.replace("urn:uuid:", "uuid:"),
		right.replace('"assetType":"algorithm"', '"assetType":"cipher"'),
	];
	// Asked once for all: it takes longer to start than to answer.
	let of_python: Map<string, unknown>;
	beforeAll(() => {
		const documents = [every_kind, ...hostile.slice(0, 2), right, ...wrong];
		const faults = inPython(documents);
		of_python = new Map(documents.map((document, index) => [document, faults[index]]));
	}, 60_000);

	it("accept assets of every kind, read, unread and in words that are new", async () => {
		expect(await inJavaScript(every_kind)).toBeNull();
		expect(await inJavaScript(cbomOf(inventoryWith({})))).toBeNull();
		expect(of_python.get(every_kind)).toBeNull();
	}, 60_000);

	it("accept what hostile accounts hold, whose references stay apart", async () => {
		for (const document of hostile) {
			expect(await inJavaScript(document)).toBeNull();
			const refs = readCbom(document).components.map((component) => component["bom-ref"]);
			expect(new Set(refs).size).toBe(refs.length);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
			for (const ref of refs) expect(ref).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
		}
		expect(hostile.slice(0, 2).map((document) => of_python.get(document))).toEqual([null, null]);
	}, 60_000);

	it("refuse what is not CycloneDX 1.7", async () => {
		for (const own of wrong) expect(own).not.toBe(right);
		for (const own of wrong) expect(await inJavaScript(own)).not.toBeNull();
		const accepted = [right, ...wrong].map((document) => of_python.get(document) === null);
		expect(accepted).toEqual([true, ...wrong.map(() => false)]);
	}, 60_000);
});
