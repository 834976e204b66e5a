import { byText } from "../model/order.js";
import type { Scan } from "../model/scan.js";
import { sortedGaps } from "./assessment.js";
import { listOf, objectOf } from "./json_lines.js";

/** `inventory.json`: what was collected, one resource a line, sorted by type and ARN. It can be judged again. */
export function* renderInventory({ inventory }: Scan): Generator<string> {
	const { schema_version, collected_at, tool, reread, scopes, resources, gaps } = inventory;
	const places = [...scopes].sort(
		byText(
			({ account }) => account,
			({ region }) => region,
		),
	);
	const types = Object.entries(resources)
		.sort(byText(([type]) => type))
		.map(([type, list]) => [type, listOf([...list].sort(byText(({ arn }) => arn)), 2)] as const);
	const members = {
		schema_version: JSON.stringify(schema_version),
		collected_at: JSON.stringify(collected_at),
		tool: JSON.stringify(tool),
		...(reread === undefined ? {} : { reread: JSON.stringify(reread) }),
		scopes: listOf(places, 1),
		resources: objectOf(Object.fromEntries(types), 1),
		gaps: listOf(sortedGaps(gaps), 1),
	};
	yield* objectOf(members, 0);
	yield "\n";
}
