import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { root } from "../../tools/setup.js";

const folder = path.join(root, "docs/examples");
const names = readdirSync(folder).sort();

const step = z.object({
	id: z.string().optional(),
	uses: z.string().optional(),
	if: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
});
type Step = z.infer<typeof step>;

const workflow = z.object({
	on: z.record(z.string(), z.unknown()),
	permissions: z.strictObject({}),
	jobs: z.record(
		z.string(),
		z.object({
			// A job that calls a workflow has neither: that workflow's jobs have.
			"timeout-minutes": z.number().default(0),
			steps: z.array(step).default([]),
			uses: z.string().optional(),
			with: z.record(z.string(), z.unknown()).optional(),
			permissions: z.record(z.string(), z.string()),
		}),
	),
});

const declared = z
	.object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
	.parse(parse(readFileSync(path.join(root, "action.yml"), "utf8")));

/** The examples that run the action themselves; the others call a workflow of ours that does. */
const running = names.filter((name) => !/uses: keyproof\/keyproof\/\.github\/workflows\//.test(read(name)));

/** The inputs that a workflow of ours takes. */
const called = z.object({
	on: z.object({
		workflow_call: z.object({ inputs: z.record(z.string(), z.object({ required: z.boolean().optional() })) }),
	}),
});

function read(name: string): string {
	return readFileSync(path.join(folder, name), "utf8");
}

function stepsOf(name: string): Step[] {
	return Object.values(workflow.parse(parse(read(name))).jobs).flatMap(({ steps }) => steps);
}

function isKeyproof({ uses }: Step): boolean {
	return uses?.startsWith("keyproof/keyproof@") === true;
}

it("are a workflow for pull requests and one for a schedule", () => {
	const triggers = names.map((name) => Object.keys(workflow.parse(parse(read(name))).on));
	expect(triggers).toEqual(expect.arrayContaining([["pull_request"], expect.arrayContaining(["schedule"])]));
});

it("show the ways of a change: Terraform, CDK, a fork, and a schedule that is compared with the last", () => {
	const given = names.flatMap((name) =>
		stepsOf(name)
			.filter(isKeyproof)
			.map((each) => [name, each.with ?? {}] as const),
	);
	const having = (input: string) => given.filter(([, inputs]) => input in inputs).map(([name]) => name);
	expect(having("plan")).toEqual(["terraform-pull-request.yml"]);
	expect(having("template")).toEqual(["cdk-pull-request.yml", "fork-pull-request.yml"]);
	expect(having("baseline")).toEqual(["schedule.yml"]);
	expect(having("inventory")).toContain("fork-pull-request.yml");
});

describe("what an earlier run left", () => {
	/** A pull request may have a workflow of that name, and a branch's name says nothing of whose it is. */
	const TRUSTED =
		/gh run list .*--branch "\$BRANCH" (?:--event schedule |.*--json databaseId,event \\\n\s*--jq '\.\[\] \| select\(\.event == "schedule" or \.event == "workflow_dispatch"\) \| )/;

	it.each(names)("in %s is taken from runs of the branch's own only, on its schedule or by hand", (name) => {
		for (const { run = "" } of stepsOf(name).filter(({ run: script }) => script?.includes("gh run list"))) {
			expect(run).toMatch(TRUSTED);
		}
	});
});

describe("docs/examples/evidence.yml", () => {
	const script = stepsOf("evidence.yml").find(({ run }) => run?.includes("gh run download"))?.run ?? "";

	/** Its script with a `gh` that knows these runs, and of some of them an archive. Which it took, or that it failed. */
	function taken(runs: readonly number[], kept: readonly number[], begin = ""): string {
		const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-evidence-"));
		const archives = kept.map((run) => `${run}) mkdir before && echo ${run} > before/keyproof-evidence.zip;;`);
		const gh = `#!/bin/sh\ncase "$2" in list) printf '%s\\n' ${runs.join(" ")};; *) case "$3" in ${archives.join(" ")} *) exit 1;; esac;; esac\n`;
		writeFileSync(path.join(folder, "gh"), gh, { mode: 0o755 });
		try {
			const { status } = spawnSync("bash", ["-e", "-c", script], {
				cwd: folder,
				env: { PATH: `${folder}:${process.env.PATH}`, BRANCH: "main", BEGIN: begin },
			});
			const archive = path.join(folder, "before/keyproof-evidence.zip");
			return `${status}${existsSync(archive) ? ` ${readFileSync(archive, "utf8").trim()}` : ""}`;
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	it("follows the archive of the last run that left one, and begins a chain unasked in the first run alone", () => {
		expect(taken([], [])).toBe("0");
		expect(taken([12, 11, 10], [12, 11])).toBe("0 12");
		expect(taken([12, 11, 10], [10])).toBe("0 10");
		expect(taken([12, 11, 10], [])).toBe("1");
		expect(taken([12, 11, 10], [], "true")).toBe("0");
	});

	it("keeps the archive under the name that the next run asks for, though findings failed the step", () => {
		const [, artifact, directory] = /--name (\S+) --dir (\S+)/.exec(script) ?? [];
		const steps = stepsOf("evidence.yml");
		expect(steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact@"))).toMatchObject({
			if: `\${{ !cancelled() && steps.keyproof.outputs.evidence-file != '' }}`,
			with: { name: artifact, path: `\${{ steps.keyproof.outputs.evidence-file }}` },
		});
		expect(steps.find(isKeyproof)?.with?.["previous-evidence"]).toContain(`'${directory}/keyproof-evidence.zip' || ''`);
	});
});

describe("docs/examples/pull-request.yml", () => {
	it("judges the nightly inventory where a fork's pull request cannot sign in", () => {
		const steps = stepsOf("pull-request.yml");
		const fork = "github.event.pull_request.head.repo.fork";
		const signIn = steps.find(({ uses }) => uses?.startsWith("aws-actions/configure-aws-credentials@"));
		const download = steps.find(({ run }) => run?.includes("gh run download"));
		expect([signIn?.if, download?.if]).toEqual([`\${{ !${fork} }}`, `\${{ ${fork} }}`]);
		expect(steps.find(isKeyproof)?.with).toMatchObject({
			inventory: `\${{ ${fork} && 'nightly/inventory.json' || '' }}`,
		});
		// The other workflow has to keep the report under the name that this one asks for.
		const [, workflowFile, artifact, directory] =
			/--workflow (\S+) [\s\S]*--name (\S+) --dir (\S+)/.exec(download?.run ?? "") ?? [];
		expect([workflowFile, directory]).toEqual(["schedule.yml", "nightly"]);
		const upload = stepsOf("schedule.yml").find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
		expect(upload).toMatchObject({ if: `\${{ !cancelled() }}`, with: { name: artifact, path: "keyproof-report/" } });
	});
});

describe.each(names)("docs/examples/%s", (name) => {
	it("asks for the permissions that it needs, and no more", () => {
		const steps = stepsOf(name);
		const signs_in =
			!running.includes(name) || steps.some(({ uses }) => uses?.startsWith("aws-actions/configure-aws-credentials@"));
		const uploads = !running.includes(name) || steps.some(({ uses }) => uses?.includes("/upload-sarif@"));
		const comments = steps.some((each) => each.with?.comment === true);
		for (const { permissions } of Object.values(workflow.parse(parse(read(name))).jobs)) {
			expect(permissions).toEqual({
				actions: "read",
				contents: "read",
				...(signs_in ? { "id-token": "write" } : {}),
				...(uploads ? { "security-events": "write" } : {}),
				...(comments ? { "pull-requests": "write" } : {}),
			});
		}
	});

	it("checks out what the base branch's configuration is found in, where a change is judged", () => {
		const judges = stepsOf(name).some((each) => each.with?.plan !== undefined || each.with?.template !== undefined);
		const depths = stepsOf(name)
			.filter(({ uses }) => uses?.startsWith("actions/checkout@"))
			.map((each) => each.with?.["fetch-depth"]);
		if (judges) expect(depths).toEqual([0]);
	});

	it("holds no secret, gives no token to a pull request's code, and ends", () => {
		const text = read(name);
		expect(text).not.toMatch(/AKIA|aws-secret|secrets\./i);
		expect(Object.keys(workflow.parse(parse(text)).on)).not.toContain("pull_request_target");
		for (const { "timeout-minutes": minutes } of Object.values(workflow.parse(parse(text)).jobs)) {
			expect(minutes).toBeLessThanOrEqual(60);
		}
	});
});

describe.each(running)("docs/examples/%s", (name) => {
	it("uploads the SARIF file of a step that failed too, and only where there is one", () => {
		const steps = stepsOf(name);
		const ids = steps.filter(isKeyproof).map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(0);
		const uploads = steps.filter(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
		// A fork's pull request may not upload.
		if (!name.startsWith("fork-")) expect(uploads.length).toBeGreaterThan(0);
		for (const upload of uploads) {
			const [, id] =
				/^\$\{\{ !cancelled\(\) && steps\.(\w+)\.outputs\.sarif-file != '' \}\}$/.exec(upload.if ?? "") ?? [];
			expect(ids).toContain(id);
			expect(upload.with).toMatchObject({ sarif_file: `\${{ steps.${id}.outputs.sarif-file }}` });
			// The file's own category wins: one here would only mislead.
			expect(upload.with).not.toHaveProperty("category");
		}
	});

	it("gives inputs and reads outputs that action.yml declares", () => {
		const given = stepsOf(name)
			.filter(isKeyproof)
			.flatMap((each) => Object.keys(each.with ?? {}));
		expect(given.filter((input) => !Object.hasOwn(declared.inputs, input))).toEqual([]);
		const used = [...read(name).matchAll(/steps\.keyproof\.outputs\.([\w-]+)/g)].map(([, output = ""]) => output);
		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((output) => !Object.hasOwn(declared.outputs, output))).toEqual([]);
	});
});

describe.each(names.filter((name) => !running.includes(name)))("docs/examples/%s", (name) => {
	it("gives the workflow that it calls what that needs, and nothing that it does not know", () => {
		for (const { uses = "", with: given = {} } of Object.values(workflow.parse(parse(read(name))).jobs)) {
			const [, file = ""] = /^keyproof\/keyproof\/(.+)@v\d+$/.exec(uses) ?? [];
			const { inputs } = called.parse(parse(readFileSync(path.join(root, file), "utf8"))).on.workflow_call;
			expect(Object.keys(given).filter((input) => !Object.hasOwn(inputs, input))).toEqual([]);
			const needed = Object.keys(inputs).filter((input) => inputs[input]?.required === true);
			expect(needed.filter((input) => !Object.hasOwn(given, input))).toEqual([]);
		}
	});
});
