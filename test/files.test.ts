import { spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { prepareDirectory, readBytes, readText, writeFiles } from "../src/files.js";
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
		expect(refusal(() => readText(folder))).toBe(
			`${folder}: cannot be read (EISDIR): it is a folder, and a file in it is wanted`,
		);
		expect(refusal(() => readText(join(folder, "file", "a")))).toBe(`${folder}/file/a: cannot be read (ENOTDIR)`);
		expect(refusal(() => readText(join(folder, "loop")))).toBe(`${folder}/loop: cannot be read (ELOOP)`);
	});

	it("reads UTF-8 with a mark, and UTF-16, as what they say", () => {
		const little = Buffer.from("\ufeffGrüße\n", "utf16le");
		const big = Buffer.from(little).swap16();
		for (const bytes of [Buffer.from("\ufeffGrüße\n"), little, big]) {
			writeFileSync(join(folder, "a.txt"), bytes);
			expect(readText(join(folder, "a.txt"))).toBe("Grüße\n");
		}
		writeFileSync(join(folder, "a.txt"), Buffer.from([0x61, 0xff, 0xfe, 0xfd]));
		expect(refusal(() => readText(join(folder, "a.txt")))).toBe(`${folder}/a.txt: this is no text in UTF-8 or UTF-16`);
	});

	it.each(["/dev/zero", "/dev/stdin", "/dev/tty"])(
		"refuses the device %s, and a link to it, without reading",
		(device) => {
			symlinkSync(device, join(folder, "link"));
			for (const path of [device, join(folder, "link")]) {
				expect(refusal(() => readText(path) ?? "")).toMatch(/no regular file|leads out of its folder|cannot be read/);
			}
		},
	);

	it("refuses a FIFO at once", () => {
		const path = join(folder, "fifo");
		expect(spawnSync("mkfifo", [path]).status).toBe(0);
		expect(refusal(() => readText(path))).toBe(`${path}: this is no regular file, so it is not read`);
	});

	it("counts what it reads, where a file says that it is empty", () => {
		expect(readText("/proc/self/status")).toContain("Name:");
		expect(refusal(() => readBytes("/proc/self/status", 10))).toBe("/proc/self/status: larger than 10 bytes");
	});

	it("follows a link within its folder, and none that leads out", () => {
		writeFileSync(join(folder, "a.txt"), "a");
		symlinkSync("a.txt", join(folder, "inside"));
		symlinkSync("/etc/passwd", join(folder, "outside"));
		expect(readText(join(folder, "inside"))).toBe("a");
		expect(refusal(() => readText(join(folder, "outside")))).toMatch(/leads out of its folder, so it is not followed$/);
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
			{ file: "a.json", text: ["new a"] },
			{ file: "b.json", text: [] },
		];
		expect(writeFiles(made, files)).toEqual([join(made, "a.json"), join(made, "b.json")]);
		expect(readdirSync(made).sort()).toEqual(["a.json", "b.json"]);
		expect(readFileSync(join(made, "a.json"), "utf8")).toBe("new a");
	});

	it("replaces what was there, and leaves other files alone", () => {
		writeOld();
		writeFiles(folder, [{ file: "a.json", text: ["new a"] }]);
		expect(content()).toEqual({ ...old, "a.json": "new a" });
	});

	it("asks for each text when it is its turn", () => {
		function* files() {
			for (const file of ["a.json", "b.json"]) {
				yield { file, text: [`after ${readdirSync(folder).length} files`] };
			}
		}
		writeFiles(folder, files());
		expect(content()).toEqual({ "a.json": "after 0 files", "b.json": "after 1 files" });
	});

	it("writes texts in pieces and bytes as they are, however long the pieces are", () => {
		const pieces = [
			"",
			"Grüße, ",
			"𝄞".repeat(300_000),
			"x".repeat(3_000_000),
			...Array.from({ length: 9_000 }, String),
		];
		const bytes = Uint8Array.of(0, 255, 10);
		writeFiles(folder, [
			{ file: "a.json", text: pieces.values() },
			{ file: "b.json", text: bytes },
		]);
		// Not toBe, which would take minutes to say how texts of megabytes differ.
		expect(readFileSync(join(folder, "a.json"), "utf8") === pieces.join("")).toBe(true);
		expect(readFileSync(join(folder, "b.json"))).toEqual(Buffer.from(bytes));
	});

	it("has written what was made of a text when its last piece is asked for", () => {
		const sizes: number[] = [];
		function* text() {
			for (let size = 0; size < 5_000_000; size += 1000) {
				sizes.push(statSync(join(folder, `.a.json.${process.pid}.tmp`)).size - size);
				yield "x".repeat(1000);
			}
		}
		writeFiles(folder, [{ file: "a.json", text: text() }]);
		expect(Math.min(...sizes)).toBeGreaterThan(-2_000_000);
		expect(statSync(join(folder, "a.json")).size).toBe(5_000_000);
	});

	it("writes a text that is longer than a string can be", () => {
		const megabyte = "x".repeat(1_000_000);
		function* text() {
			for (let written = 0; written < 600; written += 1) yield megabyte;
		}
		expect(() => megabyte.repeat(600)).toThrow(RangeError);
		writeFiles(folder, [{ file: "a.json", text: text() }]);
		expect(statSync(join(folder, "a.json")).size).toBe(600_000_000);
	});

	it("leaves everything as it was when a report fails after megabytes of it are written", () => {
		writeOld();
		let asked = 0;
		function* text() {
			for (; asked < 5_000; asked += 1) yield "x".repeat(1000);
			throw new RangeError("a bug in the middle of a report");
		}
		const files = [
			{ file: "b.json", text: ["new b"] },
			{ file: "a.json", text: text() },
			{ file: "c.json", text: ["new c"] },
		];
		expect(() => writeFiles(folder, files)).toThrow(new RangeError("a bug in the middle of a report"));
		expect(asked).toBe(5_000);
		expect(content()).toEqual(old);
	});

	it("leaves everything as it was when a report cannot be made", () => {
		writeOld();
		function* files() {
			yield { file: "a.json", text: ["new a"] };
			yield { file: "c.json", text: ["new c"] };
			throw new TypeError("a bug in a report");
		}
		expect(() => writeFiles(folder, files())).toThrow(new TypeError("a bug in a report"));
		expect(content()).toEqual(old);
	});

	it("leaves everything as it was when a file cannot be written", () => {
		writeOld();
		const files = [
			{ file: "a.json", text: ["new a"] },
			{ file: "no/b.json", text: ["new b"] },
		];
		expect(refusal(() => writeFiles(folder, files))).toBe(`--output-dir ${folder}: cannot be written to (ENOENT)`);
		expect(content()).toEqual(old);
	});

	it("leaves everything as it was when there is no room for the rest of a text", () => {
		writeOld();
		const files = new URL("../src/files.ts", import.meta.url).href;
		const program = `
			import { writeFiles } from ${JSON.stringify(files)};
			function* text() {
				try {
					for (;;) yield "x".repeat(1000);
				} finally {
					console.log("let go of the text");
				}
			}
			try {
				writeFiles(${JSON.stringify(folder)}, [{ file: "b.json", text: ["new b"] }, { file: "a.json", text: text() }]);
			} catch (error) {
				console.log(error.name, error.message);
			}`;
		// A file may have 3,000 blocks of 512 bytes or a kilobyte, by the shell: a part of the second or third megabyte.
		const limited = 'ulimit -f 3000 && exec "$0" --import tsx --input-type=module --eval "$1"';
		const { stdout } = spawnSync("sh", ["-c", limited, process.execPath, program], { encoding: "utf8" });
		const refused = `ConfigurationError --output-dir ${folder}: cannot be written to (EFBIG)`;
		expect(stdout).toBe(`let go of the text\n${refused}\n`);
		expect(content()).toEqual(old);
	});

	it("removes what a run that was killed left behind, and nothing of one that goes on", () => {
		const ended = spawnSync(process.execPath, ["-e", ""]).pid;
		const goes_on = `.results.sarif.${process.ppid}.tmp`;
		for (const name of [`.report.html.${ended}.tmp`, goes_on, ".report.tmp", "notes.1.tmp"]) {
			writeFileSync(join(folder, name), "");
		}
		writeFiles(folder, [{ file: "a.json", text: ["a"] }]);
		expect(readdirSync(folder).sort()).toEqual([goes_on, ".report.tmp", "a.json", "notes.1.tmp"].sort());
	});

	it("leaves no temporary file where a directory has the name of a report", () => {
		mkdirSync(join(folder, "a.json"));
		const files = ["b.json", "a.json"].map((file) => ({ file, text: ["new"] }));
		writeFileSync(join(folder, "b.json"), "old");
		expect(refusal(() => writeFiles(folder, files))).toBe(
			`${folder}/a.json: this is a directory, so no report was written: remove it`,
		);
		expect(readdirSync(folder).sort()).toEqual(["a.json", "b.json"]);
		expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("old");
	});

	it("follows no link, neither of a report's name nor of a temporary file's", () => {
		const victim = join(folder, "victim");
		writeFileSync(victim, "precious");
		const target = join(folder, "out");
		mkdirSync(target);
		symlinkSync(victim, join(target, "a.json"));
		symlinkSync(victim, join(target, `.a.json.${process.pid}.tmp`));
		writeFiles(target, [{ file: "a.json", text: ["a"] }]);
		expect(readFileSync(victim, "utf8")).toBe("precious");
		expect(readFileSync(join(target, "a.json"), "utf8")).toBe("a");
		expect(readdirSync(target)).toEqual(["a.json"]);
		expect(existsSync(victim)).toBe(true);
	});
});
