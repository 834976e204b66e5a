import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { renderSummary } from "../../../src/report/text/summary.js";
import { markdownBlock, markdownCode, markdownText } from "../../../src/text/escape.js";
import { hostileText } from "../hostile.js";
import { hostileScan } from "../hostile_scan.js";
import { assessed, key, rule, scanOf } from "../scans.js";
import { HOSTILE_NAME } from "../scenarios.js";

const rotates = rule("kms_key/rotation_enabled", "medium");

/** What markdown sees, with a dot for each code span and each backslash-escaped punctuation. */
function structure(markdown: string): string {
	return markdown.replace(/`[^`\n]*`|\\[!-/:-@[-`{-~]/g, "·");
}

/** What GitHub turns into something other than text. */
const ACTIVE = /[`*_[\]<>|~$#!&^{}\\]|:\/\/|www\.|@[A-Za-z0-9]|gh-\d|\p{Cc}|\u202e/iu;

describe("escaping for GitHub's markdown", () => {
	it("leaves nothing of a hostile text that acts", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				expect(structure(markdownText(text))).not.toMatch(ACTIVE);
				expect(structure(markdownCode(text))).toMatch(/^·?$/);
				expect(markdownCode(text)).not.toMatch(/[|\p{Cc}\p{Cf}]/u);
			}),
			{ numRuns: 2000 },
		);
	});

	it("knows what acts when it is not escaped", () => {
		for (const text of [
			"a|b",
			"*a*",
			"[a](b)",
			"<b>",
			"@ann",
			"#1",
			"https://a.b",
			"www.a.b",
			"`a`|",
			"GH-1",
			"&lt;",
		]) {
			expect({ text, found: ACTIVE.test(structure(text)) }).toEqual({ text, found: true });
		}
	});

	it("fences code with more backticks than it holds", () => {
		expect(markdownBlock(["a", "```", "# b"])).toBe("````\na\n```\n# b\n````");
		expect(markdownBlock(["a"])).toBe("```\na\n```");
	});

	it("keeps plain words as they are", () => {
		expect(markdownText("subnet subnet-0a1 (eu-central-1a) routes 0.0.0.0/0 to igw-0b2")).toBe(
			"subnet subnet-0a1 (eu-central-1a) routes 0.0.0.0/0 to igw-0b2",
		);
		expect(markdownCode("arn:aws:kms:eu-central-1:111122223333:key/a")).toBe(
			"`arn:aws:kms:eu-central-1:111122223333:key/a`",
		);
	});
});

describe("summary.md", () => {
	it("is built of its own structure only, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const lines = renderSummary(scan).trimEnd().split("\n");
				const LINE =
					/^$|^# |^## |^### ⚠️ Less is judged than by default$|^Judged by |^- |^\| .* \|$|^\*\*.*\.\*\*$|^Read |^Beside this summary: /;
				expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
				const said = lines.filter((line) => /^(- |Judged by )/.test(line));
				expect(said.filter((line) => ACTIVE.test(structure(line.replace(/^- /, ""))))).toEqual([]);
				let columns = 0;
				const ragged: string[] = [];
				const cells: string[] = [];
				for (const line of lines) {
					if (!line.startsWith("|")) {
						columns = 0;
						continue;
					}
					const row = structure(line).slice(2, -2).split(" | ");
					// Every row has as many cells as its table's head, which no text of an account is in.
					if (columns === 0) columns = row.length;
					if (row.length !== columns || columns < 3 || columns > 6) ragged.push(line);
					cells.push(...row.filter((cell) => !/^-+:?$/.test(cell)));
				}
				expect(ragged).toEqual([]);
				const own = (cell: string) => cell.replaceAll("<br>", " ").replace(/^\*\*|\*\*(?= |$)|(?<= )_|_$/g, "");
				expect(cells.filter((cell) => ACTIVE.test(own(cell)))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("stays below 1 MiB, with whole rows and a count of the rest", () => {
		const messages = Array.from({ length: 20 }, () => "#".repeat(990));
		const resources = Array.from({ length: 3000 }, (_, index) =>
			assessed(key(`${index}${"鍵".repeat(900)}`, "鍵".repeat(900)), { [rotates.id]: { fail: messages } }, [rotates]),
		);
		const text = renderSummary(scanOf([rotates], resources));
		expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
		const rows = text.split("\n").filter((line) => line.startsWith("| 🟡 medium"));
		expect(rows.length).toBeGreaterThan(50);
		expect(rows.length).toBeLessThan(200);
		for (const row of rows) expect(row).toMatch(/ \|$/);
		expect(text).toContain(
			`${(3000 - rows.length).toLocaleString("en-US")} more findings: \`assessment.json\` has them all.`,
		);
	});

	it("stays below 1 MiB where hundreds of Regions with long names could not be read", () => {
		const regions = Array.from({ length: 500 }, (_, index) => `eu-${"x".repeat(5_000)}-${index}`);
		const gaps = regions.map((region) => ({
			type: "kms_key",
			action: "kms:ListKeys",
			account: "111122223333",
			region,
			reason: { kind: "denied", action: "kms:ListKeys", message: "no ".repeat(300) } as const,
		}));
		const resources = regions.map((region) =>
			assessed(key("a", "alias/a", region), { [rotates.id]: { fail: ["off"] } }, [rotates]),
		);
		const text = renderSummary(scanOf([rotates], resources, { gaps }));
		expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
		expect(text).toContain("kms:ListKeys");
	});

	it("shows 200 rows at most", () => {
		const resources = Array.from({ length: 312 }, (_, index) =>
			assessed(key(`${index}`, `alias/${index}`), { [rotates.id]: { fail: ["off"] } }, [rotates]),
		);
		const text = renderSummary(scanOf([rotates], resources));
		expect(text.split("\n").filter((line) => line.startsWith("| 🟡 medium"))).toHaveLength(200);
		expect(text).toContain("\n112 more findings: `assessment.json` has them all.\n");
	});

	it("groups what is unknown by the permission that is missing", () => {
		const reason = { kind: "denied", action: "kms:GetKeyRotationStatus", message: "no" } as const;
		const resources = Array.from({ length: 1000 }, (_, index) =>
			assessed(key(`${index}`, `alias/${index}`), { [rotates.id]: { unknown: reason } }, [rotates]),
		);
		const text = renderSummary(scanOf([rotates], resources));
		const rows = text.split("\n").filter((line) => line.includes("kms:GetKeyRotationStatus denied"));
		expect(rows).toHaveLength(1);
		expect(rows[0]).toContain(
			"| 1,000 checks on 1,000 KMS keys | `kms_key/rotation_enabled` | Allow kms:GetKeyRotationStatus to the role",
		);
	});

	it("shows a hostile name as text", () => {
		const scan = scanOf(
			[rotates],
			[assessed(key("a", HOSTILE_NAME), { [rotates.id]: { fail: [HOSTILE_NAME] } }, [rotates])],
		);
		const text = renderSummary(scan);
		expect(text).toContain("\\[click\\](https\\://evil.example/a) \\!\\[i\\]");
		expect(text).toContain("\\<img src=x onerror=alert(1)\\>");
		expect(text).not.toContain("@octocat");
	});

	it("says so when nothing was found to judge", () => {
		expect(renderSummary(scanOf([rotates], []))).toContain("**Nothing was judged: no resource was found.**");
	});
});
