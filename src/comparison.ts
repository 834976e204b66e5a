import { isAbsolute, relative, resolve } from "node:path";
import { z } from "zod";
import type { Config } from "./config/config.js";
import { readBytes, readText, repositoryRoot, sourceTree } from "./files.js";
import { type CloudformationTemplate, readCloudformationTemplate } from "./iac/cloudformation/read.js";
import { loadHcl } from "./iac/source/hcl.js";
import { type Source, type SourcedResource, sourcedResources } from "./iac/source/locate.js";
import { type TerraformSource, terraformSource } from "./iac/source/terraform.js";
import { MAXIMUM_STATE_BYTES, readTerraformState } from "./iac/source/terraform_state.js";
import { MAXIMUM_PLAN_BYTES } from "./iac/terraform/plan.js";
import { readTerraformPlan } from "./iac/terraform/read.js";
import { mappingOf } from "./iac/terraform/types.js";
import { parseJson } from "./json.js";
import type { Comparison } from "./judge_change.js";
import type { PlannedChange } from "./model/change.js";
import { ConfigurationError } from "./model/errors.js";
import { ASSESSMENT_SCHEMA_VERSION, assessment } from "./model/scan.js";

/** CloudFormation takes a megabyte; what CDK writes before it is packed may be longer. */
const MAXIMUM_TEMPLATE_BYTES = 20_000_000;

/** What finding lines needs of the program, and whom to tell what was found odd. */
interface Around {
	readonly hcl?: URL;
	/** The text of a file as the base branch of a pull request has it, by its path from the root; undefined where it has none. */
	readonly readBase?: (file: string) => string | undefined;
	readonly onNote?: (note: string) => void;
}

/**
 * Reads what a scan is to be compared with: plans and templates with their sources, or an earlier assessment; or the state
 * that tells where what is live is written. Undefined without any.
 *
 * @throws ConfigurationError for a file that is not what it should be: then nothing is read from AWS and nothing is written.
 */
export async function comparisonOf(config: Config, around: Around): Promise<Comparison | undefined> {
	if (config.baseline !== undefined) return earlierAssessment(config.baseline);
	refuseTwice(config.plans, "--plan");
	refuseTwice(config.templates, "--template");
	const terraform = await terraformIn(config, around);
	const plans = config.plans.map((path, index) => readPlan(path, terraform.at(index)));
	const templates = config.templates.map((path, index) => readTemplate(path, index, config, around));
	const states = config.terraform_states.map(readState);
	if (plans.length + templates.length + states.length === 0) return undefined;
	const inTerraform = (resources: readonly SourcedResource[], index: number): Source[] => {
		const source = terraform.at(index);
		return source === undefined ? [] : [{ kind: "terraform", resources, find: source.find }];
	};
	const located = () => tell(around, terraform.warnings());
	const of_states = states.flatMap(inTerraform);
	if (plans.length + templates.length === 0) return { kind: "sources", sources: of_states, located };
	for (const { file, notes } of plans) tell(around, notes, file);
	return {
		kind: "change",
		base: config.inventory === undefined ? "account" : "inventory",
		located,
		changesOf(inventory) {
			const deployed = templates.map((template) => ({ template, change: template.changeOf(inventory) }));
			for (const { change } of deployed) tell(around, change.notes, change.file);
			const of_templates = deployed.map(
				({ template, change }): Source => ({
					kind: "cloudformation",
					resources: sourcedResources(change),
					find: template.find,
				}),
			);
			const of_plans = plans.flatMap((change, index) => inTerraform(sourcedResources(change), index));
			return {
				changes: [...plans, ...deployed.map(({ change }) => change)],
				sources: [...of_plans, ...of_templates, ...of_states],
			};
		},
	};
}

function tell({ onNote }: Around, notes: readonly string[], file?: string): void {
	for (const note of notes) onNote?.(file === undefined ? note : `${file}: ${note}`);
}

/** Laid over twice, a change would be told twice. */
function refuseTwice(paths: readonly string[], option: string): void {
	const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index);
	if (twice !== undefined) throw new ConfigurationError(`${option} ${twice}: this file is given twice: give it once`);
}

function readTemplate(
	path: string,
	index: number,
	{ stack, parameters, deployed_templates }: Config,
	{ readBase }: Around,
): CloudformationTemplate {
	const bytes = bytesOf(path, "--template");
	const deployed = deployed_templates[index];
	const text = deployed === undefined ? undefined : bytesOf(deployed, "--deployed-template").toString("utf8");
	const root = repositoryRoot(".");
	const own = fromRoot(path);
	return readCloudformationTemplate(bytes, own, {
		stack,
		parameters,
		readDeployed: (file) => (text !== undefined && file === own ? text : readBase?.(file)),
		readFile: (file) => sourceTree(root).read(file),
	});
}

function bytesOf(path: string, option: string): Buffer {
	const bytes = readBytes(path, MAXIMUM_TEMPLATE_BYTES);
	if (bytes === undefined) throw new ConfigurationError(`${option} ${path}: there is no such file`);
	return bytes;
}

function readState(path: string): SourcedResource[] {
	const text = readBytes(path, MAXIMUM_STATE_BYTES)?.toString("utf8");
	if (text === undefined) throw new ConfigurationError(`--terraform-state ${path}: there is no such file`);
	return readTerraformState(text, path, (type) => mappingOf(type)?.type);
}

function readPlan(path: string, source: TerraformSource | undefined): PlannedChange {
	// A longer one is refused with the advice that belongs to it.
	const bytes = readBytes(path, MAXIMUM_PLAN_BYTES * 10);
	if (bytes === undefined) throw new ConfigurationError(`--plan ${path}: there is no such file`);
	return readTerraformPlan(bytes, fromRoot(path), source?.takesOwnIndex, source?.written);
}

/** As the reports name files: from the repository's root, with slashes. One outside of it is called as it was given. */
function fromRoot(path: string): string {
	const own = relative(repositoryRoot("."), resolve(path)).replaceAll("\\", "/");
	return own.startsWith("..") || isAbsolute(own) ? path : own;
}

/** Where the .tf files of each plan, or state, are looked for. */
interface Terraform {
	/** The root module of the plan or state with this number; undefined without a parser. */
	at(index: number): TerraformSource | undefined;
	warnings(): readonly string[];
}

async function terraformIn(config: Config, { hcl }: Around): Promise<Terraform> {
	const { terraform_dirs: dirs, plans, terraform_states: states } = config;
	if (hcl === undefined || plans.length + states.length === 0) return { at: () => undefined, warnings: () => [] };
	const [tree, read_hcl] = [sourceTree(repositoryRoot(".")), await loadHcl(hcl)];
	const folders = (dirs.length === 0 ? ["."] : dirs).map(fromRoot);
	const by_folder = new Map(
		[...new Set(folders)].map((folder) => [folder, terraformSource(tree, folder, read_hcl)] as const),
	);
	return {
		// A state beside plans is of the folder with its number, else of the first.
		at: (index) => by_folder.get(folders[index] ?? folders[0] ?? ""),
		warnings: () => [...new Set([...by_folder.values()].flatMap((source) => source.warnings()))],
	};
}

const versioned = z.object({ schema_version: z.number() });

function earlierAssessment(path: string): Comparison {
	const where = `--baseline ${path}`;
	const text = readText(path);
	if (text === undefined) throw new ConfigurationError(`${where}: there is no such file`);
	const value = parseJson(text, where, "give an assessment.json that keyproof wrote");
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
	const { collected_at, resources, redacted } = parsed.data;
	if (redacted === true) {
		throw new ConfigurationError(
			`${where}: its account ids are stand-ins (--redact), so its resources cannot be found again: keep one that was written without --redact`,
		);
	}
	const contradiction = contradictionIn(parsed.data);
	if (contradiction !== undefined) {
		throw new ConfigurationError(
			`${where}: ${contradiction}: keyproof wrote no such file, give the one of an earlier scan`,
		);
	}
	return {
		kind: "assessment",
		collected_at,
		resources: resources as Extract<Comparison, { kind: "assessment" }>["resources"],
	};
}

/** What no assessment has: a resource twice, or findings of other verdicts than it tells. It would hide what is new. */
function contradictionIn({ resources }: z.infer<typeof assessment>): string | undefined {
	const seen = new Set<string>();
	for (const [index, { arn, verdicts, findings }] of resources.entries()) {
		const where = `resources.${index}`;
		if (seen.has(arn)) return `${where} is one that stands there already`;
		seen.add(arn);
		const told = new Set(findings.map(({ rule }) => rule));
		const other = findings.find(({ rule, verdict }) => !Object.hasOwn(verdicts, rule) || verdicts[rule] !== verdict);
		const missing = Object.entries(verdicts).find(([rule, verdict]) => TOLD.includes(verdict) && !told.has(rule));
		if (other !== undefined || missing !== undefined) return `the findings of ${where} are not those of its verdicts`;
	}
	return undefined;
}

/** The verdicts of which an assessment has a finding. */
const TOLD: readonly string[] = ["fail", "unknown", "waived"];
