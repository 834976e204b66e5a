import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { root, toolPath } from "../../tools/setup.js";

/** The workflows of a folder, as paths from the root. */
function workflowsIn(folder: string): string[] {
	return readdirSync(path.join(root, folder))
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => `${folder}/${name}`)
		.sort();
}

const ours = workflowsIn(".github/workflows");
const examples = workflowsIn("docs/examples");
const workflows = [...ours, ...examples];

function read(file: string): string {
	return readFileSync(path.join(root, file), "utf8");
}

function run(program: string, args: readonly string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
	return { status, output: stdout + stderr };
}

const lint = (files: readonly string[]) => run(toolPath("actionlint"), ["-no-color", ...files]);

/** zizmor comes from the Python package index, so it stands beside that Python. */
const audit = (files: readonly string[]) =>
	run(path.join(path.dirname(toolPath("python")), "zizmor"), [
		"--offline",
		"--no-progress",
		"--quiet",
		"--color=never",
		"--config=.github/zizmor.yml",
		...files,
	]);

/** A copy of a workflow with one thing changed, for as long as `use` takes. */
function changed<T>(file: string, from: string, to: string, use: (copy: string) => T): T {
	const scratch = mkdtempSync(path.join(os.tmpdir(), "keyproof-workflows-"));
	try {
		const text = read(file);
		expect(text).toContain(from);
		const copy = path.join(scratch, "changed.yml");
		writeFileSync(copy, text.replaceAll(from, to));
		return use(copy);
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

describe("actionlint", () => {
	it("finds nothing in our workflows, in the examples, and in the one that the tests run", () => {
		expect(lint([...workflows, "test/integration/act.workflow.yml"])).toEqual({ status: 0, output: "" });
	});

	it("would find a mistake in them", () => {
		const found = changed("docs/examples/pull-request.yml", "steps.keyproof.outputs", "steps.keypoof.outputs", (copy) =>
			lint([copy]),
		);
		expect(found).toEqual({ status: 1, output: expect.stringContaining("keypoof") });
	});
});

describe("zizmor", () => {
	it("finds nothing in our workflows, in the action and in the examples", () => {
		expect(audit([...workflows, ".github/dependabot.yml", "action.yml"])).toEqual({
			status: 0,
			output: expect.stringMatching(/^(?:No findings to report\.[^\n]*\n)?$/),
		});
	});

	it("would find a checkout that leaves its token behind", () => {
		const { status, output } = changed(
			"docs/examples/schedule.yml",
			"persist-credentials: false",
			"fetch-depth: 1",
			(copy) => audit([copy]),
		);
		expect(status).not.toBe(0);
		expect(output).toContain("artipacked");
	});
});

const job = z.looseObject({
	permissions: z.record(z.string(), z.string()),
	"timeout-minutes": z.number().max(60).optional(),
	uses: z.string().optional(),
});

describe.each(workflows)("%s", (file) => {
	const text = read(file);

	it("pins every action by its SHA, with the version beside it", () => {
		const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, named = ""]) => named);
		const others = uses.filter((named) => !/^\.\/|^keyproof\/keyproof(?:\/[\w./-]+)?@v\d+$/.test(named));
		expect(others.filter((named) => !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(named))).toEqual([]);
	});

	it("gives each job just the permissions that it names, and a time to end by", () => {
		const { permissions, jobs } = z
			.looseObject({ permissions: z.unknown(), jobs: z.record(z.string(), job) })
			.parse(parse(text));
		expect(permissions).toEqual({});
		for (const { "timeout-minutes": minutes, uses } of Object.values(jobs)) {
			// A job that calls a workflow has no time of its own: its jobs have.
			expect(uses === undefined ? minutes : (minutes ?? 0)).toEqual(expect.any(Number));
		}
	});

	it("leaves no token in a checkout", () => {
		const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
		const without =
			text.match(/uses: actions\/checkout@.+\n\s+with:\n(?:\s+\S.*\n)*?\s+persist-credentials: false/g) ?? [];
		expect(without).toHaveLength(checkouts.length);
	});
});

it("uses one version of each action everywhere", () => {
	const versions = new Map<string, Set<string>>();
	for (const file of [...workflows, "README.md"]) {
		for (const [, action = "", version = ""] of read(file).matchAll(/uses: ([\w.-]+(?:\/[\w.-]+)+)@(\S+)/g)) {
			versions.set(action, (versions.get(action) ?? new Set()).add(version));
		}
	}
	expect([...versions].filter(([, used]) => used.size > 1)).toEqual([]);
});
