import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url));

const HEAD = `# Benchmarks

Written by \`npm run bench\`: each section by a run of its own, with its date and machine. Every program reads the same simulated AWS on the same machine, which answers after 20 ms and enforces AWS's published request quotas. [docs/comparison.md](comparison.md) says what the figures mean.
`;

/** What else the machine was doing when the benchmark began, in cores. */
const [busy = 0] = loadavg();

/** The day, and what it was measured on: no names of machines. */
function measuredOn(): string {
	const [cpu] = cpus();
	const model = (cpu?.model ?? "unknown").replaceAll(/\s+/g, " ").trim();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${model}), ${memory} GiB, ${busy.toFixed(1)} cores busy with other things`;
}

/** Prints a section of the results, and puts it into docs/benchmarks.md in the place of its last one. */
export function record(title: string, body: string): void {
	console.log(`\n${title}\n\n${body}`);
	const section = `## ${title}\n\nMeasured ${measuredOn()}.\n\n${body.trim()}\n`;
	const sections = readSections();
	sections.set(title, section);
	writeFileSync(FILE, `${[HEAD, ...sections.values()].join("\n")}`);
}

function readSections(): Map<string, string> {
	let text = "";
	try {
		text = readFileSync(FILE, "utf8");
	} catch {
		// The first run of all.
	}
	const sections = text.split(/^(?=## )/m).slice(1);
	return new Map(sections.map((section) => [/^## (.*)$/m.exec(section)?.[1] ?? "", `${section.trim()}\n`]));
}

/** A table of markdown, its columns as wide as they need to be. */
export function tableOf(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const cells = [columns, ...rows].map((row) => row.map(String));
	const widths = columns.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? "").length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
	const [head = [], ...body] = cells;
	return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
