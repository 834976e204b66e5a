import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { seal } from "../../src/evidence/pack.js";
import { readEvidence } from "../../src/evidence/read.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { MANIFEST_FILE, manifest, type PartName } from "../../src/model/evidence.js";
import { type Example, example, filesOf, PARTS } from "./archives.js";

/** An archive of every part. */
const SMALL = sealed(PARTS, (name) => `${name}, ${name}`);
/** As small as one can be, so that every byte can be tried: the parts that all have, of a byte each. */
const TINY = sealed(
	PARTS.filter((name) => manifest.shape.parts.shape[name].safeParse(undefined).success === false),
	() => "x",
);

function sealed(parts: readonly PartName[], text: (name: PartName) => string): Uint8Array {
	return seal(new Map(parts.map((name) => [name, strToU8(text(name))])));
}

/** What is not ok in an archive, or the refusal of it. */
function troubleWith(archive: Uint8Array): string[] {
	try {
		return readEvidence(archive).checked.flatMap(({ name, state }) => (state === "ok" ? [] : [`${name}: ${state}`]));
	} catch (error) {
		if (error instanceof ConfigurationError) return [error.message];
		throw error;
	}
}

function flipped(archive: Uint8Array, position: number, mask: number): Uint8Array {
	const changed = Uint8Array.from(archive);
	changed[position] = (changed[position] ?? 0) ^ mask;
	return changed;
}

/** An archive as another program would make it: any files, any attributes. */
function zipped(files: Zippable): Uint8Array {
	return zipSync(files, { mem: 4, mtime: new Date(1980, 0, 1, 12) });
}

/** The files of the small archive, some of them changed. */
function smallFiles(changes: Zippable = {}): Zippable {
	return { ...Object.fromEntries(filesOf(SMALL)), ...changes };
}

let packed: Example;
beforeAll(async () => {
	packed = await example({}, ["us-east-1"]);
});

describe("an archive as it was packed", () => {
	it("is whole", () => {
		expect(troubleWith(SMALL)).toEqual([]);
		expect(troubleWith(packed.archive)).toEqual([]);
		expect(readEvidence(packed.archive).checked.map(({ name }) => name)).toEqual([
			MANIFEST_FILE,
			...PARTS,
			"the archive itself",
		]);
	});
});

describe("one changed byte", () => {
	it("is found wherever it is in an archive: every byte of a small one, by one bit and by all", () => {
		const unnoticed: number[] = [];
		for (let position = 0; position < TINY.length; position++) {
			for (const mask of [1 << (position % 8), 255]) {
				if (troubleWith(flipped(TINY, position, mask)).length === 0) unnoticed.push(position);
			}
		}
		expect(TINY.length).toBeGreaterThan(1000);
		expect(unnoticed).toEqual([]);
	});

	it("is found wherever it is in the archive of a scan", () => {
		fc.assert(
			fc.property(fc.nat(packed.archive.length - 1), fc.integer({ min: 1, max: 255 }), (position, mask) => {
				expect(troubleWith(flipped(packed.archive, position, mask))).not.toEqual([]);
			}),
			{ numRuns: 10 },
		);
	});

	it.each(PARTS.map((name) => [name] as const))(
		"of %s is found in that part, in an archive that is else well made",
		(name) => {
			const files = filesOf(SMALL);
			const part = files.get(name) ?? new Uint8Array();
			for (const position of [0, Math.floor(part.length / 2), part.length - 1]) {
				const changed = zipped(Object.fromEntries(files.set(name, flipped(part, position, 1))));
				expect(troubleWith(changed)).toEqual([`${name}: changed`]);
			}
		},
	);

	it("of the manifest is found, also where its JSON means the same", () => {
		const manifest = new TextDecoder().decode(filesOf(SMALL).get(MANIFEST_FILE));
		for (const [was, is] of [
			["\t", " "],
			["{\n", "{ "],
			['"bytes": ', '"bytes":\t'],
			["schema_version", "schema\\u005fversion"],
			["}\n", "}"],
		] as const) {
			const changed = manifest.replace(was, is);
			expect(changed).not.toBe(manifest);
			expect(troubleWith(zipped(smallFiles({ [MANIFEST_FILE]: strToU8(changed) })))).toContain(
				`${MANIFEST_FILE}: changed`,
			);
		}
	});
});

describe("an archive that holds other files than its manifest says", () => {
	const without = (...names: string[]): Zippable => {
		return Object.fromEntries(Object.entries(smallFiles()).filter(([name]) => !names.includes(name)));
	};

	it("lacks one", () => {
		expect(troubleWith(zipped(without("inventory.json")))).toContain("inventory.json: missing");
	});

	it("has one more", () => {
		const parts = PARTS.filter((name) => name !== "keyproof.yml");
		const files = filesOf(sealed(parts, (name) => name));
		expect(troubleWith(zipped(Object.fromEntries(files)))).toEqual([]);
		const more = zipped({ ...Object.fromEntries(files), "keyproof.yml": strToU8("rules: {}") });
		expect(troubleWith(more)).toContain("keyproof.yml: not in the manifest");
	});

	it("has a manifest that is none", () => {
		for (const text of ["", "{", "[]", '{"schema_version": 1}', "\u00ff"]) {
			const archive = zipped(smallFiles({ [MANIFEST_FILE]: strToU8(text, true) }));
			expect(troubleWith(archive)).toContain(`${MANIFEST_FILE}: changed`);
		}
	});

	it("has no manifest at all: it is none", () => {
		expect(troubleWith(zipped(without(MANIFEST_FILE)))).toEqual([expect.stringContaining("it has no manifest.json")]);
		expect(troubleWith(zipped({}))).toEqual([expect.stringContaining("it has no manifest.json")]);
	});

	it("is of another version: says which is newer", () => {
		for (const [version, age] of [
			[2, "newer"],
			[0, "older"],
		] as const) {
			const archive = zipped(smallFiles({ [MANIFEST_FILE]: strToU8(`{"schema_version": ${version}}`) }));
			expect(troubleWith(archive)).toEqual([expect.stringContaining(`schema_version ${version}, ${age} than 1`)]);
		}
	});
});

describe("a hostile archive", () => {
	it.each([
		"../inventory.json",
		"/inventory.json",
		"C:\\inventory.json",
		"./inventory.json",
		"inventory.json/",
		"INVENTORY.JSON",
		"inventory.json\0",
		"__proto__",
		"notes.txt",
	])("with a file %j is refused", (name) => {
		const placeholder = "x".repeat(name.length);
		const trouble = troubleWith(renamed(zipped(smallFiles({ [placeholder]: strToU8("") })), placeholder, name));
		expect(trouble).toEqual([`no evidence archive has a file ${JSON.stringify(name)}`]);
	});

	it("with a very long name is refused in few words", () => {
		const [trouble] = troubleWith(zipped(smallFiles({ ["a".repeat(60_000)]: strToU8("") })));
		expect(trouble).toMatch(/^no evidence archive has a file "a{99}…"$/);
	});

	it("with a file twice is refused", () => {
		const archive = zipped(smallFiles({ "policies.wasn": strToU8("x") }));
		expect(troubleWith(renamed(archive, "policies.wasn", "policies.wasm"))).toEqual(["policies.wasm is there twice"]);
	});

	it("with very many files is refused", () => {
		const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}`, strToU8("")]));
		expect(troubleWith(zipSync(many, { level: 0 }))).toEqual([
			expect.stringMatching(/^no evidence archive has a file/),
		]);
	});

	it("with a link, a comment, an extra field, a time, or without compression is no longer what was packed", () => {
		const file = strToU8("inventory.json, inventory.json");
		for (const options of [
			{ attrs: 0o120777 << 16, os: 3 },
			{ comment: "see also" },
			{ extra: { 28789: strToU8("another name") } },
			{ mtime: new Date(1999, 0, 1) },
			{ level: 0 },
		] as const) {
			const archive = zipped(smallFiles({ "inventory.json": [file, options] }));
			expect(troubleWith(archive)).toEqual(["the archive itself: changed"]);
		}
	});

	it("with other bytes before, after or between its files is no longer what was packed", () => {
		const after = Uint8Array.from([...SMALL, 0]);
		const before = Uint8Array.from([0, ...SMALL]);
		expect(troubleWith(after)).toEqual(["the archive itself: changed"]);
		expect(troubleWith(before)).not.toEqual([]);
		const reversed = Object.fromEntries(Object.entries(smallFiles()).reverse());
		expect(troubleWith(zipped(reversed))).toEqual(["the archive itself: changed"]);
	});

	it("that claims to be large is refused before it is unpacked", () => {
		const size = (bytes: number) => [bytes & 255, (bytes >> 8) & 255, (bytes >> 16) & 255, (bytes >>> 24) & 255];
		const claiming = (bytes: number, ...names: string[]): Uint8Array => {
			const archive = Uint8Array.from(SMALL);
			for (const name of names) archive.set(size(bytes), centralEntry(archive, name) + 24);
			return archive;
		};
		const before = process.memoryUsage().arrayBuffers;
		expect(troubleWith(claiming(500_000_001, "inventory.json"))).toEqual([
			"inventory.json is larger than 500000000 bytes",
		]);
		expect(troubleWith(claiming(400_000_000, "inventory.json", "results.sarif", "versions.json"))).toEqual([
			"holds more than 1000000000 bytes",
		]);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
	});

	it("that unpacks to more than it claims is cut there, and found changed", () => {
		const bomb = zipped(smallFiles({ "inventory.json": new Uint8Array(5_000_000) }));
		expect(bomb.length).toBeLessThan(10_000);
		bomb.set([200, 0, 0, 0], centralEntry(bomb, "inventory.json") + 24);
		const { files, checked } = readEvidence(bomb);
		expect(files.get("inventory.json")).toHaveLength(200);
		expect(checked).toContainEqual({ name: "inventory.json", state: "changed" });
	});

	it("of any bytes is refused, and breaks nothing", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
				expect(troubleWith(bytes)).not.toEqual([]);
			}),
		);
		for (let length = 0; length < SMALL.length; length += 7) {
			expect(troubleWith(SMALL.slice(0, length))).not.toEqual([]);
		}
	});

	it("whose bytes are changed in several places is never whole", () => {
		const position = fc.nat(SMALL.length - 1);
		const edits = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(edits, (changes) => {
				const archive = Uint8Array.from(SMALL);
				for (const [at, value] of changes) archive[at] = value;
				fc.pre(Buffer.compare(archive, SMALL) !== 0);
				expect(troubleWith(archive)).not.toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

/** A file's name in an archive, changed to another of the same length in every header. */
function renamed(archive: Uint8Array, name: string, to: string): Uint8Array {
	const bytes = Buffer.from(archive);
	for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) bytes.write(to, at);
	return bytes;
}

/** Where the central directory's entry of a file begins: 46 bytes before its name (APPNOTE.TXT, 4.3.12). */
function centralEntry(archive: Uint8Array, name: string): number {
	return Buffer.from(archive).lastIndexOf(name) - 46;
}
