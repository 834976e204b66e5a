import type { SourceBlock } from "../source/blocks.js";
import type { WrittenProvider } from "./place.js";
import type { Plan, ResourceChange } from "./plan.js";
import type { References } from "./references.js";
import { attributeIn, moduleAt, sourcesOf, valueAt } from "./standing.js";
import type { Written } from "./written.js";

/** What the root module's files say of a provider block by its key in the plan: `aws`, `aws.us`. */
export function providersIn(plan: Plan, written: Written, references: References): WrittenProvider {
	// A provider's place hangs on no resource, so nobody's place is asked for.
	const sources = sourcesOf(plan, written, references, () => ({}));
	const module = moduleAt("");
	const asking: ResourceChange = {
		address: "provider.aws",
		mode: "managed",
		type: "",
		name: "",
		change: { actions: ["no-op"] },
	};
	const found = new Map<string, string | undefined>();
	return (key, attribute) => {
		const id = `${key} ${attribute}`;
		if (!found.has(id)) found.set(id, textIn(blockOf(key), attribute));
		return found.get(id);
	};

	function blockOf(key: string): SourceBlock | undefined {
		const [name = "", alias] = key.split(".", 2);
		return written.blocks([], "provider", [name])?.find((block) => block.attributes.get("alias")?.text === alias);
	}

	function textIn(block: SourceBlock | undefined, attribute: string): string | undefined {
		if (block === undefined || module === undefined) return undefined;
		const expression =
			attribute === "assume_role"
				? attributeIn(
						block.blocks.filter(({ type }) => type === "assume_role"),
						"role_arn",
					)
				: attributeIn([block], attribute);
		const at = { module, key: undefined, for_each: undefined, asking, spent: { steps: 0, depth: 0 } };
		const value = valueAt(sources, at, expression);
		return typeof value === "string" ? value : undefined;
	}
}
