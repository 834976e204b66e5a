/** A value as a service sends it. Each protocol writes a `Date` in its own way: epoch seconds in JSON, ISO 8601 in XML. */
export type Wire =
	| string
	| number
	| boolean
	| Date
	| undefined
	| readonly Wire[]
	/** A map of the query protocol: entries of keys and values. */
	| ReadonlyMap<string, string>
	| WireObject;
export type WireObject = { readonly [name: string]: Wire };

/** What the caller sent: parsed JSON, or the flat fields of a form (`Filter.1.Name`). */
export type Input = Readonly<Record<string, unknown>>;

/** The text of a field; undefined when absent, empty or of another type. */
export function textOf(input: Input, name: string): string | undefined {
	const value = input[name];
	return typeof value === "string" && value !== "" ? value : undefined;
}

/** A whole number, also when it came as text in a form. */
export function integerOf(input: Input, name: string): number | undefined {
	const value = input[name];
	if (typeof value === "number" && Number.isInteger(value)) return value;
	if (typeof value === "string" && /^-?\d{1,9}$/.test(value)) return Number(value);
	return undefined;
}

/** A flag, also when it came as text in a form. */
export function flagOf(input: Input, name: string): boolean {
	return input[name] === true || input[name] === "true";
}

/** The texts of a JSON list. */
export function listOf(input: Input, name: string): readonly string[] {
	const value = input[name];
	return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** A JSON object; one without members where there is none. */
export function objectOf(input: Input, name: string): Input {
	const value = input[name];
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The objects of a JSON list. */
export function objectsOf(input: Input, name: string): readonly Input[] {
	const value = input[name];
	return Array.isArray(value) ? value.map((entry: unknown) => objectOf({ entry }, "entry")) : [];
}

/** A JSON map of lists of text, such as the `Filters` of CloudHSM. */
export function textListsOf(input: Input, name: string): ReadonlyMap<string, readonly string[]> {
	const value = input[name];
	if (typeof value !== "object" || value === null) return new Map();
	return new Map(
		Object.entries(value).map(([key, list]) => [
			key,
			Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [],
		]),
	);
}

/** The values of `name.1`, `name.2`, … of a form, in their order. */
export function numberedOf(input: Input, name: string): readonly string[] {
	const prefix = `${name}.`;
	return Object.keys(input)
		.filter((key) => key.startsWith(prefix) && /^\d{1,5}$/.test(key.slice(prefix.length)))
		.sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
		.flatMap((key) => textOf(input, key) ?? []);
}
