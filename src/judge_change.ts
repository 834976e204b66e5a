import { affected } from "./evaluate/affected.js";
import { type Compared, deltaOf } from "./evaluate/delta.js";
import { type Overlaid, overlay } from "./iac/overlay/overlay.js";
import { createLocator, type Source } from "./iac/source/locate.js";
import { withLocations } from "./iac/source/locations.js";
import { openToAlternatives } from "./judge_alternatives.js";
import { type Linked, link } from "./link/link.js";
import { relations } from "./link/relations.js";
import type { PlannedChange } from "./model/change.js";
import { ConfigurationError } from "./model/errors.js";
import { currentAt, type Inventory } from "./model/inventory.js";
import { once } from "./model/once.js";
import type { RuleInForce } from "./model/policy.js";
import type { Resource } from "./model/resource.js";
import { type AssessedResource, byKey, type Change, keyOf } from "./model/scan.js";
import type { Location, Verdict } from "./model/verdict.js";

/** What a scan is compared with: the account without changes, or an earlier assessment; or only where it is written. */
export type Comparison =
	| {
			readonly kind: "change";
			readonly base: "account" | "inventory";
			/** What is planned for the account that was read, and where it is written. */
			readonly changesOf: (inventory: Inventory) => {
				readonly changes: readonly PlannedChange[];
				readonly sources: readonly Source[];
			};
			/** Called when the lines of all findings were looked for. */
			readonly located: () => void;
	  }
	| { readonly kind: "sources"; readonly sources: readonly Source[]; readonly located: () => void }
	| { readonly kind: "assessment"; readonly collected_at: string; readonly resources: readonly Compared[] };

/** How verdicts are given. */
export interface Judge {
	readonly rules: readonly RuleInForce[];
	/** Gives verdicts by some of the rules. */
	readonly evaluate: (
		rules: readonly RuleInForce[],
		resources: Linked["resources"],
		impact: Linked["impact"],
	) => Promise<AssessedResource[]>;
	/** Makes unknown what hangs on words that this version does not know. */
	readonly open: (judged: readonly AssessedResource[], inventory: Inventory, linked: Linked) => AssessedResource[];
	/** Covers violations by waivers. */
	readonly waive: (resources: readonly AssessedResource[]) => AssessedResource[];
}

export interface JudgedChange {
	/** Of the account as it will be, with what the change takes from it; not waived yet. */
	readonly judged: AssessedResource[];
	/** The resources of after as they were judged. */
	readonly linked: Linked;
	readonly inventory: Inventory;
	/** Holds the waived verdicts of after against those of the base. */
	readonly compare: (after: readonly AssessedResource[]) => { resources: AssessedResource[]; change: Change };
}

/**
 * Judges the account as changes will leave it, and as it is.
 *
 * @throws ConfigurationError for changes that are all about other accounts or Regions than those that were scanned.
 */
export async function judgeChange(
	inventory: Inventory,
	comparison: Extract<Comparison, { kind: "change" }>,
	judge: Judge,
): Promise<JudgedChange> {
	const { changes, sources } = comparison.changesOf(inventory);
	const laid = overlay(inventory, changes);
	refuseElsewhere(inventory, changes, laid);
	const ordinary = judge.rules.filter(({ of_change }) => of_change !== true);
	const of_change = judge.rules.filter((rule) => rule.of_change === true);
	const before = link(inventory, relations, { effects: laid.effects });
	const after = link(laid.inventory, relations, { parts: laid.parts, open_tags: laid.open_tags }, before);
	const base = await judge.evaluate(ordinary, before.resources, before.impact);
	const again = affected(before.resources, after.resources, (arn) => laid.changed_by.has(arn));
	const anew = byKey(await judge.evaluate(ordinary, again, after.impact));
	const losses = byKey(await judge.evaluate(of_change, lostOf(before, laid), before.impact));
	const withLoss = lossAdder(of_change);
	const removed = (each: AssessedResource): boolean => laid.removed.has(each.arn);
	const known = new Set(base.map(keyOf));
	const laid_out = [
		...base.filter((each) => !removed(each)).map((each) => anew.get(keyOf(each)) ?? each),
		...[...anew].filter(([key]) => !known.has(key)).map(([, each]) => each),
	];
	const standing = await openToAlternatives(laid_out, laid, after, { ...judge, rules: ordinary });
	const judged = [
		...judge.open(standing, laid.inventory, after).map((each) => withLoss(each, losses.get(keyOf(each)))),
		// What is gone keeps the verdicts on its going.
		...[...losses.values()].filter(({ arn }) => laid.removed.has(arn)),
	]
		.map((each) => withPlanned(each, laid))
		.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	return {
		judged,
		linked: after,
		inventory: laid.inventory,
		compare(waived) {
			const rules = new Set(judge.rules.map(({ id }) => id));
			const gone = "the change removes the resource";
			const delta = deltaOf(judge.waive(judge.open(base, inventory, before)), waived, {
				rules,
				addressOf: (arn) => laid.addresses.get(arn)?.[0],
				goneBecause: () => gone,
			});
			const { counts, fixed, no_longer_judged } = delta;
			const located = locate(delta.resources, sources, judge.rules, after, before, laid);
			comparison.located();
			return {
				resources: located,
				change: {
					base: { kind: comparison.base, collected_at: currentAt(inventory) },
					plans: changes.map(({ file, kind, sha256 }) => ({ file, kind, sha256 })),
					counts,
					fixed,
					no_longer_judged,
					not_judged: laid.not_judged.map(({ address, source_type, why }) => ({ address, source_type, why })),
					elsewhere: [...laid.elsewhere],
				},
			};
		},
	};
}

/** Holds a scan against an earlier assessment. */
export function compareWithAssessment(
	after: readonly AssessedResource[],
	inventory: Inventory,
	{ collected_at, resources }: Extract<Comparison, { kind: "assessment" }>,
	rules: readonly RuleInForce[],
): { resources: AssessedResource[]; change: Change } {
	const places = new Set(inventory.scopes.map(({ account, region }) => `${account} ${region}`));
	const unlisted = new Set(inventory.gaps.map(({ type, account, region }) => `${type} ${account} ${region}`));
	const delta = deltaOf(resources, after, {
		rules: new Set(rules.map(({ id }) => id)),
		addressOf: () => undefined,
		goneBecause: ({ type, account, region }) => {
			// What nobody looked at this time is neither gone nor put right.
			if (!places.has(`${account} ${region}`) || unlisted.has(`${type} ${account} ${region}`)) return undefined;
			return "the resource is gone";
		},
	});
	const { counts, fixed, no_longer_judged } = delta;
	const base = { kind: "assessment" as const, collected_at };
	const change = { base, plans: [], counts, fixed, no_longer_judged, not_judged: [], elsewhere: [] };
	return { resources: delta.resources, change };
}

function refuseElsewhere({ scopes }: Inventory, changes: readonly PlannedChange[], laid: Overlaid): void {
	if (laid.here > 0 || laid.elsewhere.length === 0) return;
	const files = changes.map(({ file }) => file).join(", ");
	const about = laid.elsewhere.map(({ account, region }) => `${account || "an account"} ${region}`).join(", ");
	const scanned = [...new Set(scopes.map(({ account, region }) => `${account} ${region}`))].join(", ");
	throw new ConfigurationError(
		`${files}: every change is about ${about}, and ${scanned} was scanned: scan that account and Region, or give the plan of this one`,
	);
}

/** The resources that a change takes something from, as they are now. */
function lostOf(before: Linked, { effects }: Overlaid): Record<string, readonly Resource[]> {
	return Object.fromEntries(
		Object.entries(before.resources).map(([type, list]) => [type, list.filter(({ arn }) => effects.has(arn))]),
	);
}

/** Adds to a resource what the rules about a change say of it; of one that loses nothing, that they do not apply. */
function lossAdder(
	of_change: readonly RuleInForce[],
): (each: AssessedResource, loss: AssessedResource | undefined) => AssessedResource {
	const inapplicable = new Map<string, Record<string, Verdict>>();
	for (const { type, id } of of_change) {
		inapplicable.set(type, { ...inapplicable.get(type), [id]: "not_applicable" });
	}
	// Resources that are judged alike share their verdicts, and go on sharing them.
	const added = once((verdicts: AssessedResource["verdicts"]) =>
		once((nothing: AssessedResource["verdicts"]) => sortedVerdicts({ ...verdicts, ...nothing })),
	);
	return (each, loss) => {
		if (loss !== undefined) {
			const findings = [...each.findings, ...loss.findings].sort((a, b) => (a.rule < b.rule ? -1 : 1));
			return { ...each, verdicts: sortedVerdicts({ ...each.verdicts, ...loss.verdicts }), findings };
		}
		const nothing = inapplicable.get(each.type);
		return nothing === undefined ? each : { ...each, verdicts: added(each.verdicts)(nothing) };
	};
}

function sortedVerdicts(verdicts: AssessedResource["verdicts"]): AssessedResource["verdicts"] {
	return Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withPlanned(each: AssessedResource, { planned }: Overlaid): AssessedResource {
	const own = planned.get(each.arn);
	return own === undefined ? each : { ...each, planned: own };
}

/** Finds where what is live is written. */
export function locateLive(
	resources: readonly AssessedResource[],
	{ sources, located }: Extract<Comparison, { kind: "sources" }>,
	rules: readonly RuleInForce[],
	linked: Linked,
): AssessedResource[] {
	const found = locate(resources, sources, rules, linked, linked);
	located();
	return found;
}

/** A finding on what goes is found where that was written; every other where the account will be made. */
function locate(
	resources: readonly AssessedResource[],
	sources: readonly Source[],
	rules: readonly RuleInForce[],
	after: Linked,
	before: Linked,
	{ effects, addresses }: Pick<Overlaid, "effects" | "addresses"> = { effects: new Map(), addresses: new Map() },
): AssessedResource[] {
	if (sources.length === 0) return [...resources];
	const of_type = (type: string): readonly Resource[] => {
		const now = after.resources[type] ?? [];
		const there = new Set(now.map(({ arn }) => arn));
		return [...now, ...(before.resources[type] ?? []).filter(({ arn }) => !there.has(arn))];
	};
	const located = withLocations(resources, of_type, rules, createLocator(sources));
	const losses = new Set(rules.filter((rule) => rule.of_change === true).map(({ id }) => id));
	return located.map((resource) => {
		const each = withTouching(resource, sources, addresses.get(resource.arn) ?? []);
		const lost = effects.get(each.arn);
		if (lost === undefined || !each.findings.some(({ rule }) => losses.has(rule))) return each;
		const places = lost.flatMap(({ address, replaced_by }) => placesOf(sources, address, replaced_by));
		const findings = each.findings.map((finding) => {
			const own = places.filter(({ address }) => finding.messages.some((text) => text.startsWith(`${address} `)));
			if (!losses.has(finding.rule)) return finding;
			const { locations: _, ...rest } = finding;
			return own.length === 0 ? rest : { ...rest, locations: own };
		});
		return { ...each, findings };
	});
}

/** So many places of one finding are told. */
const MAXIMUM_PLACES = 5;

/** What the change brings and no source names, as where an alarm goes, stands on what touches the resource. */
function withTouching(
	resource: AssessedResource,
	sources: readonly Source[],
	addresses: readonly string[],
): AssessedResource {
	const isLost = ({ baseline_state, locations = [] }: AssessedResource["findings"][number]) =>
		baseline_state !== undefined && baseline_state !== "unchanged" && locations.length === 0;
	if (addresses.length === 0 || !resource.findings.some(isLost)) return resource;
	const places = addresses.flatMap((address) => placesOf(sources, address, [])).slice(0, MAXIMUM_PLACES);
	if (places.length === 0) return resource;
	const findings = resource.findings.map((each) => (isLost(each) ? { ...each, locations: places } : each));
	return { ...resource, findings };
}

/** Where what goes is written: on what makes the change replace it. What is deleted is written nowhere any more. */
function placesOf(sources: readonly Source[], address: string, replaced_by: readonly string[]): Location[] {
	return sources.flatMap((source) =>
		source.find(address, replaced_by).map(({ file, start_line, end_line, attribute }) => ({
			file,
			start_line,
			end_line,
			address,
			...(attribute === undefined ? {} : { attribute }),
		})),
	);
}
