import { z } from "zod";
import type { OwnJudge, OwnModule } from "./own_policies.js";

export const severity = z.enum(["critical", "high", "medium", "low", "info"]);
export type Severity = z.infer<typeof severity>;

/** Worst first. */
export const SEVERITIES: readonly Severity[] = severity.options;

/** True when `a` is as bad as `b` or worse. */
export function atLeast(a: Severity, b: Severity): boolean {
	return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}

/** True when `a` is less bad than `b`. */
export function isMilder(a: Severity, b: Severity): boolean {
	return !atLeast(a, b);
}

const path = z.string().regex(/^[a-z][a-z0-9_]*\/[a-z][a-z0-9_]*$/);

/**
 * Who states that a rule maps to a control: AWS itself, a third party, Keyproof's own reading of the control's text, or, of
 * an own policy, whoever wrote that.
 */
export const mappedBy = z.enum(["aws", "third_party", "keyproof", "own"]);
export type MappedBy = z.infer<typeof mappedBy>;

/** Framework -> control ids. */
const controls = z.record(z.string(), z.array(z.string()).min(1));

/** A rule's mappings as METADATA has them, by who states them, so that none can be written that nobody states. */
export const statedControls = statedOnce(mappedBy.exclude(["own"]));

/** Those of an own policy: Keyproof has no reading for what it does not know. */
export const ownStatedControls = statedOnce(mappedBy.exclude(["keyproof"]));

function statedOnce<By extends MappedBy>(by: z.ZodType<By, By>) {
	return z.partialRecord(by, controls).refine(
		(stated) => {
			const frameworks = Object.values(stated).flatMap((of) => Object.keys(of as z.infer<typeof controls>));
			return new Set(frameworks).size === frameworks.length;
		},
		{ error: "a framework's mapping is stated by one, not by two" },
	);
}

/** The services of AWS that judge keys and clusters themselves, as METADATA's `aws_checks` names them. */
export const opinionService = z.enum(["security_hub", "access_analyzer", "trusted_advisor", "aws_config"]);
export type OpinionService = z.infer<typeof opinionService>;

export const SERVICE_NAMES: Readonly<Record<OpinionService, string>> = {
	security_hub: "AWS Security Hub CSPM",
	access_analyzer: "IAM Access Analyzer",
	trusted_advisor: "AWS Trusted Advisor",
	aws_config: "AWS Config",
};

/** One rule as its policy's METADATA block declares it. The id is the policy's path, `kms_key/rotation_enabled`. */
export const rule = z.strictObject({
	id: path,
	type: z.string(),
	title: z.string().min(1).max(256),
	description: z.string().min(1).max(1024),
	severity,
	/** How bad a violation can be, where the rule has degrees above its own severity. */
	worst: severity.optional(),
	/** Off until a configuration turns it on. */
	opt_in: z.boolean(),
	/** Facets that must be known before it can be said whether the rule is about a resource. */
	selects_by: z.array(z.string()).min(1),
	/** Facets that must be known before a subject can be judged. */
	judges_by: z.array(z.string()),
	/**
	 * Facets in which more may be wrong than in those of `judges_by`: what is wrong already is told without them, and
	 * nothing passes while one of them is not known.
	 */
	unseen: z.array(z.string()).min(1).optional(),
	parameters: z.record(
		z.string(),
		z.strictObject({
			default: z.json(),
			/** JSON Schema of the parameter's value. */
			schema: z.record(z.string(), z.json()),
			description: z.string().min(1),
		}),
	),
	/** Framework -> control ids. */
	controls,
	/** Framework -> who states the mapping. METADATA has the two in one, `statedControls`: every framework in `controls` is here. */
	controls_by: z.record(z.string(), mappedBy),
	/** `terraform`: type of Terraform's -> the line of HCL that puts it right there. */
	remediation: z.strictObject({
		text: z.string().min(1),
		cli: z.string().optional(),
		/** What the worst of the commands does; absent from catalogues of former versions. */
		effect: z.enum(["reads", "changes", "destroys"]).optional(),
		terraform: z.record(z.string(), z.string().min(1)).optional(),
	}),
	related_resources: z.array(
		z.strictObject({ ref: z.url({ protocol: /^https$/ }), description: z.string().optional() }),
	),
	/** Judges what a planned change takes away: it applies only to a scan that has one. */
	of_change: z.literal(true).optional(),
	/** Former ids. */
	was: z.array(path),
	/** Facets that are read with the rule as further evidence; no verdict waits for them unless the policy says so. */
	also_reads: z.array(z.string()).min(1).optional(),
	/**
	 * The attributes of the resource, as a planned change has them, that decide the verdict, or of others that do, as
	 * `trail.kms_key_id`; where this is absent, those that the facets follow from. Findings stand on their lines.
	 */
	decided_by: z.array(z.string()).min(1).optional(),
	/** The checks of AWS's own that ask the same of a resource, by service. */
	aws_checks: z.partialRecord(opinionService, z.array(z.string()).min(1)).optional(),
	/** The audit service that the rule is about: the types of resources that it can see, and why it can see no others. */
	audit_service: z
		.strictObject({
			name: z.string().min(1),
			sees: z.array(z.string()),
			lacks: z.record(z.string(), z.string().min(1)).optional(),
		})
		.optional(),
});
export type DeclaredRule = z.infer<typeof rule>;

/** A rule of a catalogue. */
export type Rule = DeclaredRule & {
	/** The policy's name within its type: `rotation_enabled` of `kms_key/rotation_enabled`. */
	readonly name: string;
	/** Only of the policies that users bring. */
	readonly origin?: "own";
};

/** A rule with its name. */
export function named(declared: DeclaredRule): Rule {
	return { ...declared, name: declared.id.slice(declared.type.length + 1) };
}

/** How bad a violation of the rule can be. A configuration changes the rule's own severity and leaves its degrees alone. */
export function worstOf(rule: Pick<Rule, "severity" | "worst">): Severity {
	return rule.worst !== undefined && atLeast(rule.worst, rule.severity) ? rule.worst : rule.severity;
}

/** Every facet that a rule may look at. */
export function factsOf({
	selects_by,
	judges_by,
	unseen = [],
	also_reads = [],
}: Pick<Rule, "selects_by" | "judges_by" | "unseen" | "also_reads">): string[] {
	return [...selects_by, ...judges_by, ...unseen, ...also_reads];
}

/** The rule catalogue beside the WASM, built from METADATA. */
export const catalogue = z.strictObject({
	rules: z.array(
		rule
			.refine(({ id, type }) => id.startsWith(`${type}/`), { error: "a rule's id begins with its type" })
			.transform(named),
	),
});

/** The policies that users bring, and how they are judged by. */
export interface OwnPolicies {
	readonly modules: readonly OwnModule[];
	readonly judge: OwnJudge;
	/** What they are added to. */
	readonly shipped: { readonly rules: readonly Rule[]; readonly digest: string };
}

/**
 * A built policy bundle, with own policies where there are some: then `rules` are those of both, less what own ones
 * replace. `digest` is the SHA-256 (hex) of the WASM and of the catalogue, and of the own policies.
 */
export interface PolicyBundle {
	readonly wasm: Uint8Array;
	readonly rules: readonly Rule[];
	readonly digest: string;
	readonly own?: OwnPolicies;
}

/** Resources by their tags, and how severe a rule's findings are on them at most. */
export interface Environment {
	readonly name: string;
	/** Tag -> values. A resource is in the environment when it carries each tag with one of its values. */
	readonly tags: Readonly<Record<string, readonly string[]>>;
	readonly severity: Severity;
}

/** A rule as this scan uses it: its severity and the values of its parameters may come from the configuration. */
export type RuleInForce = Rule & {
	readonly parameter_values: Readonly<Record<string, z.infer<ReturnType<typeof z.json>>>>;
	/** The IAM actions behind its facets. */
	readonly permissions: readonly string[];
	/** Where the rule is milder, in the order of the configuration: the first that a resource is in counts. */
	readonly environments?: readonly Environment[];
};

/** A control of an assessment, by its id or its name, and the rules whose verdicts are evidence for it. */
export interface MappedControl {
	readonly control: string;
	/** Ids, sorted; every rule of the scan where it is absent. */
	readonly rules?: readonly string[];
}
