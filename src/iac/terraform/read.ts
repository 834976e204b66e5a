import { createHash } from "node:crypto";
import {
	type Attribute,
	isDeletionWindow,
	isSaidObject,
	type Joining,
	type JsonObject,
	LATER,
	type NotJudged,
	type PlannedAction,
	type PlannedChange,
	type PlannedResource,
} from "../../model/change.js";
import { documentOf } from "./documents.js";
import { joiningOf } from "./joins.js";
import type { Mapping } from "./mapping.js";
import { type PlanPlace, placer } from "./place.js";
import { type ConfiguredResource, type Plan, parsePlan, type ResourceChange } from "./plan.js";
import { providersIn } from "./provider.js";
import { type OwnIndex, type References, referencesOf } from "./references.js";
import { secretsIn, withoutSecretTags } from "./secrets.js";
import { type Side, sideOf } from "./side.js";
import { sourcesOf } from "./standing.js";
import { isNear, mappingOf } from "./types.js";
import { laidOver, own } from "./values.js";
import type { Written } from "./written.js";

/**
 * Reads a Terraform or OpenTofu plan as `show -json` tells it. `file` is its name from the root of the repository.
 *
 * @param takesOwnIndex what the source says of indexes, where it is at hand.
 * @param written what stands in the source, for documents that the plan leaves open as a whole.
 *
 * Only the attributes that the model names are copied, so neither a secret nor its place leaves this function.
 *
 * @throws ConfigurationError for what is no such plan.
 */
export function readTerraformPlan(
	bytes: Uint8Array,
	file: string,
	takesOwnIndex?: OwnIndex,
	written?: Written,
): PlannedChange {
	const plan = parsePlan(bytes, `--plan ${file}`);
	const references = referencesOf(plan, takesOwnIndex);
	const placeOf = placer(plan, references, written && providersIn(plan, written, references));
	const sources = written && sourcesOf(plan, written, references, placeOf);
	const documents: Documents = (change, name) => (sources === undefined ? LATER : documentOf(sources, change, name));
	const secrets = secretsIn(plan);
	const resources: PlannedResource[] = [];
	const not_judged: NotJudged[] = [];
	const joins: Joining[] = [];
	let others = 0;
	for (const change of plan.resource_changes ?? []) {
		if (change.mode !== "managed") continue;
		const mapping = mappingOf(change.type);
		const action = actionOf(change.change.actions);
		if (mapping !== undefined && action !== undefined) {
			const read = resourceOf(change, mapping, action, { references, documents, secrets, place: placeOf(change) });
			resources.push(...whereItIs(read, change));
		} else if (action !== "none" && action !== "forget") {
			if (mapping === undefined && !isNear(change.type, change.change.before, change.change.after)) {
				others += 1;
				joins.push(...[joiningOf(change, references) ?? []].flat());
			} else {
				const what = change.change.actions.join(", ").slice(0, 100);
				const why =
					mapping === undefined ? "keyproof does not judge this type" : `this version does not know the action ${what}`;
				not_judged.push({ source_type: change.type, address: change.address, why });
			}
		}
	}
	const notes = plan.complete === false ? [INCOMPLETE] : [];
	not_judged.push(...deferredIn(plan));
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return { file, kind: "terraform", sha256, resources, not_judged, joins, others, notes };
}

const INCOMPLETE =
	"the plan is not complete: it was made with -target, or Terraform puts off some changes to a later plan, so what else would change is not judged";

/** What Terraform puts off to a later plan: this one says of it at most what is known now. */
function deferredIn({ deferred_changes }: Plan): NotJudged[] {
	return (deferred_changes ?? []).flatMap(({ reason, resource_change: { address, type, mode } }) => {
		if (mode !== "managed" || (mappingOf(type) === undefined && !isNear(type))) return [];
		const because = reason === undefined ? "" : ` (${reason.slice(0, 100)})`;
		return [{ source_type: type, address, why: `Terraform puts it off to a later plan${because}` }];
	});
}

/** Undefined for what this version does not know. */
function actionOf(actions: readonly string[]): PlannedAction | undefined {
	switch (actions.join(" ")) {
		case "no-op":
		case "read":
			return "none";
		case "create":
		case "update":
		case "delete":
		case "forget":
			return actions[0] as PlannedAction;
		case "delete create":
		case "create delete":
			return "replace";
		// The old object is forgotten and stays: what is new is new.
		case "create forget":
		case "forget create":
			return "create";
		default:
			return undefined;
	}
}

/** What goes to another Region (`region`, AWS provider 6) is destroyed in the one and made in the other. */
function whereItIs(resource: PlannedResource, { change }: ResourceChange): PlannedResource[] {
	const [from, to] = [own(change.before, "region"), own(change.after, "region")];
	if (resource.action !== "replace" || typeof from !== "string" || typeof to !== "string" || from === to) {
		return [resource];
	}
	const { before, after, id: _, arn: __, ...made } = resource as PlannedResource & { before?: object; after?: object };
	const { after: ___, ...gone } = resource as PlannedResource & { after?: object };
	return [
		{ ...gone, action: "delete", region: from },
		{ ...made, after, action: "create", region: to, replaced_by: [] },
	] as unknown as PlannedResource[];
}

/** A policy document of a resource by the attribute that holds it, as the files tell it. */
type Documents = (change: ResourceChange, name: string) => Attribute<JsonObject>;

interface Around {
	readonly references: References;
	readonly documents: Documents;
	/** What sensitive variables hold. */
	readonly secrets: ReadonlySet<string>;
	readonly place: PlanPlace;
}

function resourceOf(change: ResourceChange, mapping: Mapping, planned: PlannedAction, around: Around): PlannedResource {
	const { place, secrets } = around;
	const { before: old, after: next } = change.change;
	const before = isSaidObject(old) ? beforeOf(change, old, secrets) : undefined;
	const after = isSaidObject(next) || planned === "create" ? afterOf(change, around) : undefined;
	const action = actionUpon(mapping, planned, before);
	const live = old ?? (action === "create" ? undefined : next);
	const adopted =
		before === undefined && mapping.adopted_id !== undefined ? textIn(next, mapping.adopted_id) : undefined;
	const id = textIn(live, mapping.id ?? "id") ?? adopted;
	const arn = textIn(live, mapping.arn ?? "arn");
	const window = own(old, "deletion_window_in_days");
	const destroys = action === "delete" || action === "replace";
	return {
		address: change.deposed === undefined ? change.address : `${change.address} (deposed ${change.deposed})`,
		type: mapping.type,
		source_type: change.type,
		action,
		replaced_by: (change.change.replace_paths ?? []).map((path) => path.join(".")),
		...place,
		...(id === undefined ? {} : { id }),
		...(arn === undefined ? {} : { arn }),
		...(change.previous_address === undefined ? {} : { moved_from: change.previous_address }),
		...(change.change.importing === undefined || change.change.importing === null ? {} : { imported: true as const }),
		...(before === undefined ? {} : { before: mapping.read(before) }),
		...(after === undefined ? {} : { after: mapping.read(after) }),
		// Terraform makes no plan that destroys what this protects.
		...(destroys ? { prevent_destroy: false } : {}),
		...(isDeletionWindow(window) ? { deletion_window_in_days: window } : {}),
	} as PlannedResource;
}

/** Taken over in place of made; left as it is in place of destroyed. */
function actionUpon(mapping: Mapping, planned: PlannedAction, before: Side | undefined): PlannedAction {
	const stays = mapping.adopts === true || (before !== undefined && mapping.stays?.(before) === true);
	if (planned === "delete" && stays) return "forget";
	return planned === "create" && mapping.adopts === true ? "update" : planned;
}

function beforeOf(
	change: ResourceChange,
	values: Readonly<Record<string, unknown>>,
	secrets: ReadonlySet<string>,
): Side {
	const laid = laidOver(values, undefined, change.change.before_sensitive);
	return sideOf(
		isSaidObject(laid) ? withoutSecretTags(laid, secrets) : {},
		() => true,
		() => [],
	);
}

function afterOf(change: ResourceChange, { references, documents, secrets }: Around): Side {
	const { after, after_unknown, after_sensitive } = change.change;
	const laid = laidOver(after ?? {}, after_unknown, after_sensitive);
	const block = references.blockOf(change);
	return sideOf(
		isSaidObject(laid) ? withoutSecretTags(laid, secrets) : {},
		(name) => isConfigured(block, name),
		(name) => references.named(change, name),
		(name) => documents(change, name),
	);
}

/** Without a block nothing tells what is left to AWS: then everything that is unknown may be configured. */
function isConfigured(block: ConfiguredResource | undefined, name: string): boolean {
	return block === undefined || (block.expressions !== undefined && Object.hasOwn(block.expressions, name));
}

function textIn(values: unknown, name: string): string | undefined {
	const found = own(values, name);
	return typeof found === "string" && found !== "" ? found : undefined;
}
