import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Config } from "../src/config/config.js";
import { plannedReports, prepareReports, writeReports } from "../src/reports.js";
import { scenarios } from "./report/scenarios.js";

type Reports = Pick<Config, "formats" | "output_dir" | "report_files">;

describe("reports and their files", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "keyproof-reports-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const asked = (files: Record<string, string[]>, formats: string[] = []): Reports => ({
		formats,
		output_dir: join(folder, "out"),
		report_files: Object.entries(files).flatMap(([format, paths]) =>
			paths.map((path) => ({ format, path: join(folder, path) })),
		),
	});
	const scan = () => {
		const made = scenarios.mixed?.();
		if (made === undefined) throw new Error("there is no such scenario");
		return made;
	};

	it("go each to its own path, one format to several, beside those of the output directory", () => {
		const reports = asked({ csv: ["a/findings.csv", "b.csv"], junit: ["a/junit.xml"] }, ["summary"]);
		prepareReports(reports);
		expect(readdirSync(folder)).toEqual([]);
		const written = writeReports(scan(), plannedReports(reports));
		expect(written).toEqual([
			{ name: "summary", path: join(folder, "out/summary.md") },
			{ name: "csv", path: join(folder, "a/findings.csv") },
			{ name: "csv", path: join(folder, "b.csv") },
			{ name: "junit", path: join(folder, "a/junit.xml") },
		]);
		expect(readFileSync(join(folder, "b.csv"), "utf8")).toBe(readFileSync(join(folder, "a/findings.csv"), "utf8"));
		expect(readFileSync(join(folder, "a/junit.xml"), "utf8")).toMatch(/^<\?xml/);
	});

	it("need no output directory where none goes there", () => {
		const reports = asked({ csv: ["b.csv"] });
		prepareReports(reports);
		writeReports(scan(), plannedReports(reports));
		expect(readdirSync(folder)).toEqual(["b.csv"]);
	});

	it.each([
		["two formats", { csv: ["x"], junit: ["./a/../x"] }, [] as string[], /junit=.*x: csv is written to that file too/],
		["a format twice", { csv: ["x", "x"] }, [], /csv is written to that file too/],
		[
			"one in the place of the other's folder",
			{ csv: ["x/y"], junit: ["x"] },
			[],
			/junit=.*x: it would be the folder of/,
		],
		["one of the output directory", { csv: ["out/summary.md"] }, ["summary"], /summary is written to that file too/],
	])("clash: %s", (_, files, formats, error) => {
		expect(() => plannedReports(asked(files as Record<string, string[]>, formats))).toThrow(error);
	});

	it("clash through a link to a folder too", () => {
		mkdirSync(join(folder, "real"));
		symlinkSync(join(folder, "real"), join(folder, "link"));
		expect(() => plannedReports(asked({ csv: ["real/x"], junit: ["link/x"] }))).toThrow(/is written to that file too/);
	});

	it("never take the place of what is read", () => {
		const reports = asked({ csv: ["./in.json"] });
		const path = join(folder, "in.json");
		const read = [
			...["inventory", "since", "baseline"].map((name) => ({ [name]: path })),
			{ configuration: { file: path } },
			...["plans", "templates", "deployed_templates", "terraform_states"].map((name) => ({ [name]: ["x", path] })),
		];
		for (const each of read)
			expect(() => prepareReports({ ...reports, ...each })).toThrow(/: this scan reads .*in\.json/);
		expect(() => prepareReports({ ...reports, inventory: join(folder, "other.json") })).not.toThrow();
	});

	it("may be written anew in the output directory, but not without the account ids that were read", () => {
		const again = { ...asked({}), formats: ["inventory"], inventory: join(folder, "inventory.json") };
		expect(() => prepareReports({ ...again, output_dir: folder })).not.toThrow();
		expect(() => prepareReports({ ...again, output_dir: folder }, true)).toThrow(
			/^--output-dir .*: this scan reads .*inventory\.json, and the inventory report would take its place/,
		);
	});

	it("are refused before anything is read where they cannot be written", () => {
		mkdirSync(join(folder, "directory"));
		writeFileSync(join(folder, "file"), "");
		symlinkSync("/dev/null", join(folder, "device"));
		const refusal = (path: string) => {
			try {
				prepareReports(asked({ csv: [path] }));
				return undefined;
			} catch (error) {
				return error instanceof Error ? error.message.replaceAll(folder, "") : error;
			}
		};
		expect(refusal("directory")).toBe("--format csv=/directory: this is a directory: name a file in it");
		expect(refusal("file/x")).toBe("--format csv=/file/x: cannot be written to (ENOTDIR)");
		expect(refusal("device")).toMatch(/is no regular file, and would be replaced/);
		expect(refusal("new/x")).toBeUndefined();
		const at_home = { formats: [], report_files: [{ format: "csv", path: "~/x.csv" }], output_dir: folder };
		expect(() => prepareReports(at_home)).toThrow(/^--format csv=~\/x\.csv: no shell replaces ~ after =/);
	});

	it("are written all or none: one that fails leaves the others as they were", () => {
		writeFileSync(join(folder, "a.csv"), "old");
		writeFileSync(join(folder, "file"), "");
		const reports = asked({ csv: ["a.csv"], junit: ["file/b.xml"] });
		expect(() => writeReports(scan(), plannedReports(reports))).toThrow(/--format junit=.*cannot be written to/);
		expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
		expect(readdirSync(folder)).toEqual(["a.csv", "file"]);
		expect(existsSync(join(folder, "out"))).toBe(false);
	});
});
