import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import type { Log } from "sarif";
import { toolPath } from "../../../tools/setup.js";

const schema: object = JSON.parse(
	readFileSync(path.join(path.dirname(toolPath("sarif-multitool")), "sarif-2.1.0.json"), "utf8"),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
formatsPlugin.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a SARIF text by the OASIS schema, which allows no unknown key outside `properties`. */
export function schemaErrors(text: string): string[] {
	validate(JSON.parse(text));
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** .NET neither counts how often code runs, to optimize it again, nor collects garbage in a thread of its own: it soon ends. */
const SHORT_LIVED = { DOTNET_TieredPGO: "0", DOTNET_gcConcurrent: "0" };

/**
 * One of its rules asks for every URL: what a test comes to must not hang on who answers, and where nobody does it waits for
 * ten seconds. Port 1 of this machine refuses at once.
 */
const ASKS_NOBODY = { http_proxy: "http://127.0.0.1:1", https_proxy: "http://127.0.0.1:1", no_proxy: "" };

/** Runs the multitool on SARIF texts, by its rules for `kinds`: what it says of each, as `level rule`, each once. */
export function multitool(
	texts: Readonly<Record<string, string>>,
	kinds: "Sarif" | "Sarif;Ghas",
): Record<string, string[]> {
	const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-sarif-"));
	try {
		const output = path.join(folder, "validation.json");
		const names = Object.keys(texts);
		const inputs = names.map((_, index) => path.join(folder, `${index}.sarif`));
		for (const [index, file] of inputs.entries()) writeFileSync(file, texts[names[index] ?? ""] ?? "");
		const levels = ["--level", "Error;Warning;Note"];
		const { stdout, stderr, error } = spawnSync(
			toolPath("sarif-multitool"),
			["validate", ...inputs, "--rule-kind", kinds, ...levels, "--output", output, "--log", "ForceOverwrite"],
			{ encoding: "utf8", env: { ...process.env, ...SHORT_LIVED, ...ASKS_NOBODY } },
		);
		if (error !== undefined) throw error;
		if (!`${stdout}${stderr}`.includes("Analysis completed successfully")) throw new Error(`${stdout}${stderr}`);
		const { runs } = JSON.parse(readFileSync(output, "utf8")) as Log;
		const said = runs.flatMap(({ artifacts = [], results = [] }) =>
			results.map(({ level = "warning", ruleId, locations = [] }) => {
				const { uri = "", index = -1 } = locations[0]?.physicalLocation?.artifactLocation ?? {};
				return {
					file: path.posix.basename(uri || (artifacts[index]?.location?.uri ?? "")),
					what: `${level} ${ruleId}`,
				};
			}),
		);
		if (said.some(({ file }) => !inputs.some((input) => path.basename(input) === file)))
			throw new Error("of which file?");
		const of = (index: number) => said.filter(({ file }) => file === `${index}.sarif`).map(({ what }) => what);
		return Object.fromEntries(names.map((name, index) => [name, [...new Set(of(index))].sort()]));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Notes that stay: what they ask for makes no sense for a resource that no file declares, or GitHub does not read it. */
export const NOTES: readonly string[] = [
	"note SARIF2002", // message ids with arguments instead of texts
	"note SARIF2003", // the repository and revision: upload-sarif sends them
	"note SARIF2006", // links that it cannot reach from here
	"note SARIF2009", // rule ids like CA1000
	"note SARIF2010", // source code around a result
	"note SARIF2011", // the same
];
