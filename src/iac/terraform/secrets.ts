import { isSaidObject, isUnsaid, SENSITIVE } from "../../model/change.js";
import type { Plan } from "./plan.js";
import { own } from "./values.js";

/** Shorter ones are compared as a whole only: "1" stands in many a tag. */
const MINIMUM_WITHIN = 6;

/** What the sensitive variables of the root module hold. */
export function secretsIn(plan: Plan): ReadonlySet<string> {
	const found = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value === "string" || typeof value === "number") found.add(String(value));
		else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) collect(each);
	};
	for (const [name, variable] of Object.entries(plan.variables ?? {})) {
		if (isSensitiveVariable(plan, name)) collect(variable.value);
	}
	found.delete("");
	return found;
}

/** Whether the root module says of a variable that it is sensitive. */
export function isSensitiveVariable({ configuration }: Plan, name: string): boolean {
	return own(own(own(configuration?.root_module, "variables"), name), "sensitive") === true;
}

/**
 * The values of a resource without what its tags hold of secrets. Terraform marks as sensitive what the configuration says
 * (`tags`), and not what the provider makes of it: `tags_all` holds the same in clear, and a provider's default tags besides.
 */
export function withoutSecretTags(
	values: Readonly<Record<string, unknown>>,
	secrets: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
	const { tags, tags_all: all } = values;
	if (tags === SENSITIVE) return { ...values, tags_all: SENSITIVE };
	const cleared = (map: unknown): unknown =>
		isSaidObject(map)
			? Object.fromEntries(
					Object.entries(map).map(([name, value]) => {
						const is_secret =
							own(tags, name) === SENSITIVE || holdsSecret(value, secrets) || holdsSecret(name, secrets);
						return is_secret ? [holdsSecret(name, secrets) ? "" : name, SENSITIVE] : [name, value];
					}),
				)
			: map;
	return {
		...values,
		...(tags === undefined ? {} : { tags: cleared(tags) }),
		...(all === undefined || isUnsaid(all) ? {} : { tags_all: cleared(all) }),
	};
}

function holdsSecret(value: unknown, secrets: ReadonlySet<string>): boolean {
	if (typeof value !== "string") return false;
	if (secrets.has(value)) return true;
	for (const secret of secrets) if (secret.length >= MINIMUM_WITHIN && value.includes(secret)) return true;
	return false;
}
