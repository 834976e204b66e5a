import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { root } from "../../tools/setup.js";

/** What GitHub runs for each `shell` (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell). */
const SHELLS = { bash: ["--noprofile", "--norc", "-eo", "pipefail"], "": ["-e"] };

const workflow = z.looseObject({
	defaults: z.object({ run: z.object({ shell: z.literal("bash") }) }).optional(),
	jobs: z.record(
		z.string(),
		z.looseObject({ steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional() })) }),
	),
});

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-release-"));
	// Answers for GitHub: lists the tags of TAGS, knows the major tag where HAS_MAJOR is set, writes down what it is to change.
	const gh = `#!/bin/sh
case "$*" in
  *matching-refs*) [ -n "$TAGS" ] || exit 1; for tag in $TAGS; do echo "refs/tags/$tag"; done ;;
  *--method*) echo "$*" >> "$CHANGES" ;;
  *git/ref/tags*) [ -n "$HAS_MAJOR" ] ;;
  "release view"*) [ -n "$DRAFT" ] || exit 1; echo "$DRAFT" ;;
  release*) echo "$*" >> "$CHANGES" ;;
  *) exit 9 ;;
esac
`;
	writeFileSync(path.join(folder, "gh"), gh, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a step of release.yml for tag v1.10.0, by a `gh` that answers as the variables say; what it changed, and its code. */
function run(step: string, answers: Record<string, string>): { code: number | null; changes: string[] } {
	const { defaults, jobs } = workflow.parse(
		parse(readFileSync(path.join(root, ".github/workflows/release.yml"), "utf8")),
	);
	const found = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ name }) => name === step));
	expect(found).toHaveLength(1);
	const file = path.join(folder, "step.sh");
	const changed = path.join(folder, "changes");
	writeFileSync(file, found[0]?.run ?? "");
	writeFileSync(changed, "");
	const { status } = spawnSync("bash", [...SHELLS[defaults?.run.shell ?? ""], file], {
		cwd: folder,
		env: {
			PATH: `${folder}:${process.env.PATH}`,
			GITHUB_REF_NAME: "v1.10.0",
			GITHUB_SHA: "abc",
			GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
			GH_REPO: "keyproof/keyproof",
			TARBALL: "keyproof-1.10.0.tgz",
			CHANGES: changed,
			...answers,
		},
	});
	return { code: status, changes: readFileSync(changed, "utf8").split("\n").slice(0, -1) };
}

describe("a release moves the major tag", () => {
	const step = "Move the major tag";

	it("where there is one, and makes it where there is none", () => {
		expect(run(step, { TAGS: "v1.2.0 v1.9.0 v1.10.0", HAS_MAJOR: "yes" })).toEqual({
			code: 0,
			changes: ["api --method PATCH repos/keyproof/keyproof/git/refs/tags/v1 -f sha=abc -F force=true --silent"],
		});
		expect(run(step, { TAGS: "v1.10.0" })).toEqual({
			code: 0,
			changes: ["api --method POST repos/keyproof/keyproof/git/refs -f ref=refs/tags/v1 -f sha=abc --silent"],
		});
	});

	it("not back from a newer one, and not for a tag that is no version", () => {
		expect(run(step, { TAGS: "v1.10.0 v1.11.0", HAS_MAJOR: "yes" })).toEqual({ code: 0, changes: [] });
		expect(run(step, { TAGS: "v1.10.0 v1.11.0-rc.1", HAS_MAJOR: "yes" }).changes).toHaveLength(1);
	});

	it("not unseen: where GitHub does not tell the tags the job fails", () => {
		expect(run(step, {})).toEqual({ code: 1, changes: [] });
	});
});

describe("a release is published once", () => {
	const step = "Publish";
	const made = [
		"release create v1.10.0 release/keyproof-1.10.0.tgz release/keyproof.cdx.json --draft --verify-tag --generate-notes",
		"release edit v1.10.0 --draft=false",
	];

	it("as a draft first, which a job that is run again makes anew", () => {
		expect(run(step, {})).toEqual({ code: 0, changes: made });
		expect(run(step, { DRAFT: "true" })).toEqual({ code: 0, changes: ["release delete v1.10.0 --yes", ...made] });
	});

	it("and is left as it is from then on", () => {
		expect(run(step, { DRAFT: "false" })).toEqual({ code: 0, changes: [] });
	});
});
