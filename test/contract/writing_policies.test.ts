import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { root, toolPath } from "../../tools/setup.js";
import { runWarm } from "../warm/warm.js";

/** The tutorial as somebody follows it: files are written, commands run, and what they print is held against the page. */

const page = readFileSync(join(root, "docs/writing-policies.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "keyproof-tutorial-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Block {
	readonly language: string;
	readonly file: string | undefined;
	readonly text: string;
}

const blocks = [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(
	([, language = "", file, text = ""]): Block => ({ language, file, text }),
);

/** `keyproof` and `opa`, and nothing else that a machine may have. */
function bin(): string {
	const place = join(folder, "bin");
	mkdirSync(place);
	symlinkSync(toolPath("opa"), join(place, "opa"));
	const program = join(root, "dist/cli/index.js");
	writeFileSync(join(place, "keyproof"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
	return place;
}

/**
 * Runs a line in a shell. The first of `keyproof` and those of other programs start a process each; the others of `keyproof`,
 * which quote nothing, run in one that has run it before.
 */
async function type(command: string, work: string, env: Record<string, string>, first: boolean) {
	const [program, ...args] = command.split(" ");
	const { status, stdout, stderr } =
		program === "keyproof" && !first
			? await runWarm("cli", work, args, env).then(({ code, ...written }) => ({ status: code, ...written }))
			: spawnSync("sh", ["-c", command], { cwd: work, encoding: "utf8", env });
	expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
	return stdout;
}

it("writing-policies.md works, step by step", async () => {
	const path = bin();
	const work = join(folder, "work");
	mkdirSync(work);
	// Where npm would have put it.
	mkdirSync(join(work, "node_modules"));
	symlinkSync(root, join(work, "node_modules/keyproof"));
	let printed = "";
	let commands = 0;
	for (const { language, file, text } of blocks) {
		if (file !== undefined) {
			mkdirSync(dirname(join(work, file)), { recursive: true });
			writeFileSync(join(work, file), text);
		} else if (language === "sh") {
			printed = "";
			for (const command of text.trim().split("\n")) {
				const env = { PATH: `${path}:/usr/bin:/bin`, HOME: folder };
				printed += await type(command, work, env, commands === 0);
				commands += 1;
			}
		} else if (language === "text") {
			for (const line of text.trim().split("\n")) expect(printed).toContain(line.trim());
		}
	}
	expect(commands).toBe(9);
	const assessment = JSON.parse(readFileSync(join(work, "keyproof-report/assessment.json"), "utf8"));
	expect(assessment.rules).toEqual([
		expect.objectContaining({
			id: "kms_key/alias_names_team",
			origin: "own",
			parameters: { teams: ["marketing", "fraud"] },
		}),
	]);
	const verdicts = new Set(assessment.resources.flatMap((each: { verdicts: object }) => Object.values(each.verdicts)));
	expect([...verdicts].sort()).toEqual(expect.arrayContaining(["fail", "not_applicable", "pass"]));
}, 120_000);
