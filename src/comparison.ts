import { isAbsolute, relative, resolve } from "node:path";
import { z } from "zod";
import type { Config } from "./config/config.js";
import { readBytes, readText, repositoryRoot, sourceTree } from "./files.js";
import { loadHcl } from "./iac/source/hcl.js";
import { type Source, sourcedResources } from "./iac/source/locate.js";
import { terraformSource } from "./iac/source/terraform.js";
import { MAXIMUM_PLAN_BYTES } from "./iac/terraform/plan.js";
import { readTerraformPlan } from "./iac/terraform/read.js";
import type { Comparison } from "./judge_change.js";
import type { PlannedChange } from "./model/change.js";
import { ConfigurationError } from "./model/errors.js";
import { ASSESSMENT_SCHEMA_VERSION, assessment } from "./model/scan.js";

/** What finding lines needs of the program, and whom to tell what was found odd. */
interface Around {
	readonly hcl?: URL;
	readonly onNote?: (note: string) => void;
}

/**
 * Reads what a scan is to be compared with: plans with their sources, or an earlier assessment. Undefined without any.
 *
 * @throws ConfigurationError for a file that is not what it should be: then nothing is read from AWS and nothing is written.
 */
export async function comparisonOf(config: Config, around: Around): Promise<Comparison | undefined> {
	if (config.baseline !== undefined) return earlierAssessment(config.baseline);
	if (config.plans.length === 0) return undefined;
	const changes = config.plans.map(readPlan);
	for (const { file, notes } of changes) for (const note of notes) around.onNote?.(`${file}: ${note}`);
	const base = config.inventory === undefined ? "account" : "inventory";
	return { kind: "change", base, changes, sources: await sourcesOf(changes, config, around) };
}

function readPlan(path: string): PlannedChange {
	// A longer one is refused with the advice that belongs to it.
	const bytes = readBytes(path, MAXIMUM_PLAN_BYTES * 10);
	if (bytes === undefined) throw new ConfigurationError(`--plan ${path}: there is no such file`);
	return readTerraformPlan(bytes, fromRoot(path));
}

/** As the reports name files: from the repository's root, with slashes. One outside of it is called as it was given. */
function fromRoot(path: string): string {
	const own = relative(repositoryRoot("."), resolve(path)).replaceAll("\\", "/");
	return own.startsWith("..") || isAbsolute(own) ? path : own;
}

/** Every plan's resources are looked for in the one folder; without a parser nothing is. */
async function sourcesOf(
	changes: readonly PlannedChange[],
	config: Config,
	{ hcl, onNote }: Around,
): Promise<Source[]> {
	if (hcl === undefined) return [];
	const folder = fromRoot(config.terraform_dir === "" ? "." : config.terraform_dir);
	const terraform = terraformSource(sourceTree(repositoryRoot(".")), folder, await loadHcl(hcl));
	const sources = changes.map(
		(change): Source => ({
			kind: "terraform",
			resources: sourcedResources(change),
			find: (address, attributes) => terraform.find(address, attributes),
		}),
	);
	for (const warning of terraform.warnings()) onNote?.(warning);
	return sources;
}

const versioned = z.object({ schema_version: z.number() });

function earlierAssessment(path: string): Comparison {
	const where = `--baseline ${path}`;
	const text = readText(path);
	if (text === undefined) throw new ConfigurationError(`${where}: there is no such file`);
	const value = parseJson(text, where);
	const version = versioned.safeParse(value);
	if (version.success && version.data.schema_version !== ASSESSMENT_SCHEMA_VERSION) {
		throw new ConfigurationError(
			`${where}: has schema_version ${version.data.schema_version}, and this version reads ${ASSESSMENT_SCHEMA_VERSION}: scan again with this version, and keep that assessment.json`,
		);
	}
	const parsed = assessment.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const place = (issue?.path ?? []).map(String).join(".");
		throw new ConfigurationError(
			`${where}: this is no assessment.json that keyproof wrote (${`${place} ${issue?.message}`.trim().slice(0, 200)}): give the one of an earlier scan`,
		);
	}
	const { collected_at, resources } = parsed.data;
	return {
		kind: "assessment",
		collected_at,
		resources: resources as Extract<Comparison, { kind: "assessment" }>["resources"],
	};
}

function parseJson(text: string, where: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new ConfigurationError(`${where}: not valid JSON: give an assessment.json that keyproof wrote`, { cause });
	}
}
