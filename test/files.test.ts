import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { prepareDirectory, readText, writeFiles } from "../src/files.js";
import { ConfigurationError } from "../src/model/errors.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-files-"));
});
afterEach(() => {
	chmodSync(folder, 0o700);
	rmSync(folder, { recursive: true });
});

function refusal(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("nothing was refused");
}

describe("readText", () => {
	it("answers the text of a file, and undefined where there is none", () => {
		writeFileSync(join(folder, "a.txt"), "Grüße\n");
		expect(readText(join(folder, "a.txt"))).toBe("Grüße\n");
		expect(readText(join(folder, "b.txt"))).toBeUndefined();
		expect(readText(join(folder, "no", "b.txt"))).toBeUndefined();
	});

	it("refuses a directory, a file for a directory, and a circle of links, with the path and the cause", () => {
		writeFileSync(join(folder, "file"), "");
		symlinkSync(join(folder, "loop"), join(folder, "loop"));
		expect(refusal(() => readText(folder))).toBe(`${folder}: cannot be read (EISDIR)`);
		expect(refusal(() => readText(join(folder, "file", "a")))).toBe(`${folder}/file/a: cannot be read (ENOTDIR)`);
		expect(refusal(() => readText(join(folder, "loop")))).toBe(`${folder}/loop: cannot be read (ELOOP)`);
	});

	it("refuses a file of half a gigabyte without reading it", () => {
		const path = join(folder, "large");
		writeFileSync(path, "");
		truncateSync(path, 500_000_001);
		expect(refusal(() => readText(path))).toBe(`${path}: larger than 500000000 bytes`);
	});
});

describe("prepareDirectory", () => {
	it("accepts a directory that is there, and one that can be made, without making it", () => {
		prepareDirectory(folder);
		prepareDirectory(join(folder, "a", "b"));
		expect(readdirSync(folder)).toEqual([]);
	});

	it("refuses a file in the directory's place, and one on the way to it", () => {
		const file = join(folder, "report");
		writeFileSync(file, "");
		for (const path of [file, join(file, "a")]) {
			expect(refusal(() => prepareDirectory(path))).toBe(`--output-dir ${path}: cannot be written to (ENOTDIR)`);
		}
	});

	it("refuses a directory that cannot be written to, and one that cannot be made", () => {
		const closed = join(folder, "closed");
		mkdirSync(closed, { mode: 0o555 });
		chmodSync(folder, 0o755);
		// Root may write anywhere, so root asks as somebody else.
		const is_root = process.geteuid?.() === 0;
		if (is_root) process.seteuid?.(65_534);
		try {
			for (const path of [closed, join(closed, "a")]) {
				expect(refusal(() => prepareDirectory(path))).toBe(`--output-dir ${path}: cannot be written to (EACCES)`);
			}
		} finally {
			if (is_root) process.seteuid?.(0);
		}
	});
});

describe("writeFiles", () => {
	const old = { "a.json": "old a", "b.json": "old b" };
	const content = () =>
		Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

	function writeOld(): void {
		for (const [file, text] of Object.entries(old)) writeFileSync(join(folder, file), text);
	}

	it("makes the directory, writes every file, and answers their paths", () => {
		const made = join(folder, "x", "y");
		const files = [
			{ file: "a.json", text: "new a" },
			{ file: "b.json", text: "" },
		];
		expect(writeFiles(made, files)).toEqual([join(made, "a.json"), join(made, "b.json")]);
		expect(readdirSync(made).sort()).toEqual(["a.json", "b.json"]);
		expect(readFileSync(join(made, "a.json"), "utf8")).toBe("new a");
	});

	it("replaces what was there, and leaves other files alone", () => {
		writeOld();
		writeFiles(folder, [{ file: "a.json", text: "new a" }]);
		expect(content()).toEqual({ ...old, "a.json": "new a" });
	});

	it("asks for each text when it is its turn", () => {
		function* files() {
			for (const file of ["a.json", "b.json"]) {
				yield { file, text: `after ${readdirSync(folder).length} files` };
			}
		}
		writeFiles(folder, files());
		expect(content()).toEqual({ "a.json": "after 0 files", "b.json": "after 1 files" });
	});

	it("leaves everything as it was when a report cannot be made", () => {
		writeOld();
		function* files() {
			yield { file: "a.json", text: "new a" };
			yield { file: "c.json", text: "new c" };
			throw new TypeError("a bug in a report");
		}
		expect(() => writeFiles(folder, files())).toThrow(new TypeError("a bug in a report"));
		expect(content()).toEqual(old);
	});

	it("leaves everything as it was when a file cannot be written", () => {
		writeOld();
		const files = [
			{ file: "a.json", text: "new a" },
			{ file: "no/b.json", text: "new b" },
		];
		expect(refusal(() => writeFiles(folder, files))).toBe(`--output-dir ${folder}: cannot be written to (ENOENT)`);
		expect(content()).toEqual(old);
	});

	it("leaves no temporary file where a directory has the name of a report", () => {
		mkdirSync(join(folder, "a.json"));
		expect(refusal(() => writeFiles(folder, [{ file: "a.json", text: "a" }]))).toMatch(
			/cannot be written to \(EISDIR\)/,
		);
		expect(readdirSync(folder)).toEqual(["a.json"]);
	});

	it("follows no link, neither of a report's name nor of a temporary file's", () => {
		const victim = join(folder, "victim");
		writeFileSync(victim, "precious");
		const target = join(folder, "out");
		mkdirSync(target);
		symlinkSync(victim, join(target, "a.json"));
		symlinkSync(victim, join(target, `.a.json.${process.pid}.tmp`));
		writeFiles(target, [{ file: "a.json", text: "a" }]);
		expect(readFileSync(victim, "utf8")).toBe("precious");
		expect(readFileSync(join(target, "a.json"), "utf8")).toBe("a");
		expect(readdirSync(target)).toEqual(["a.json"]);
		expect(existsSync(victim)).toBe(true);
	});
});
