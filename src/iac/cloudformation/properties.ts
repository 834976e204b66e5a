import { type Attribute, isUnsaid, LATER, SENSITIVE, type Unsaid } from "../../model/change.js";
import { isObject } from "../../model/object.js";
import { holdsUnsaid } from "./resolve.js";

/** The properties of a resource after its functions, read by name as the kind that CloudFormation says they are. */
export class Properties {
	readonly #values: Readonly<Record<string, unknown>>;
	/** What is included from elsewhere, or made by a macro, may say anything: then nothing of it is said here. */
	readonly #unsaid: Unsaid | undefined;

	constructor(values: unknown) {
		this.#unsaid = isUnsaid(values) ? values : undefined;
		this.#values = isObject(values) ? { ...values } : {};
	}

	value(name: string): unknown {
		return this.#unsaid ?? (Object.hasOwn(this.#values, name) ? this.#values[name] : undefined);
	}

	has(name: string): boolean {
		return this.value(name) !== undefined;
	}

	/** A text; numbers and booleans are written as such. */
	text(name: string): Attribute<string> {
		const value = this.value(name);
		if (value === undefined || value === null || isUnsaid(value)) return value as Attribute<string>;
		return typeof value === "object" ? LATER : String(value);
	}

	/** CloudFormation takes booleans as text too, in the ways of YAML 1.1. */
	flag(name: string): Attribute<boolean> {
		const text = this.text(name);
		if (typeof text !== "string") return text;
		if (/^(true|yes|on)$/i.test(text)) return true;
		return /^(false|no|off)$/i.test(text) ? false : LATER;
	}

	number(name: string): Attribute<number> {
		const text = this.text(name);
		if (typeof text !== "string") return text;
		const value = Number(text);
		return text.trim() === "" || Number.isNaN(value) ? LATER : value;
	}

	/** A list of texts; unknown where one of them is. A single text is a list of one. */
	texts(name: string): Attribute<readonly string[]> {
		const value = this.value(name);
		if (value === undefined || value === null || isUnsaid(value)) return value as Attribute<readonly string[]>;
		const list = Array.isArray(value) ? value : [value];
		return unsaidIn(list) ?? list.map(String);
	}

	/** A document, in which what only the deployment tells is LATER in its place; sensitive as a whole where a part of it is. */
	document(name: string): Attribute<Readonly<Record<string, unknown>>> {
		const value = this.value(name);
		if (value === undefined || value === null || isUnsaid(value)) return value as Unsaid | null | undefined;
		if (typeof value === "string") return parseObject(value);
		return unsaidIn(value) === SENSITIVE ? SENSITIVE : (withTexts(value) as Readonly<Record<string, unknown>>);
	}

	object(name: string): Properties | Unsaid {
		const value = this.value(name);
		return isUnsaid(value) ? value : new Properties(value);
	}

	/** A list of objects; empty where there is none. */
	objects(name: string): readonly Properties[] | Unsaid {
		const value = this.value(name) ?? [];
		if (isUnsaid(value)) return value;
		const list = Array.isArray(value) ? value : [value];
		return list.find(isUnsaid) ?? list.map((each) => new Properties(each));
	}

	/** Tags as a list of `Key` and `Value`, or as an object. */
	tags(name = "Tags"): Attribute<Readonly<Record<string, string>>> {
		const value = this.value(name);
		if (value === undefined || value === null || isUnsaid(value)) return value as Unsaid | null | undefined;
		const unsaid = unsaidIn(value);
		if (unsaid !== undefined) return unsaid;
		const entries = Array.isArray(value)
			? value.map((tag) => [String(tag?.Key ?? ""), String(tag?.Value ?? "")])
			: Object.entries(value).map(([key, each]) => [key, String(each)]);
		return Object.fromEntries(entries);
	}
}

function parseObject(text: string): Readonly<Record<string, unknown>> | Unsaid {
	try {
		const parsed: unknown = JSON.parse(text);
		return typeof parsed === "object" && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : LATER;
	} catch {
		return LATER;
	}
}

/** What is not said within a value; sensitive before later. */
export function unsaidIn(value: unknown): Unsaid | undefined {
	if (!holdsUnsaid(value)) return undefined;
	return holdsSensitive(value) ? SENSITIVE : LATER;
}

function holdsSensitive(value: unknown): boolean {
	if (value === SENSITIVE) return true;
	return typeof value === "object" && value !== null && !isUnsaid(value) && Object.values(value).some(holdsSensitive);
}

/** An object of the model from its members: unknown where one is, without those that are absent or null. */
export function whole<T>(members: Readonly<Record<string, unknown>>): T | Unsaid {
	const unsaid = unsaidIn(members);
	if (unsaid !== undefined) return unsaid;
	return Object.fromEntries(
		Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
	) as unknown as T;
}

/** A list whose parts may be unknown, as one that is. */
export function every<T>(parts: readonly (T | Unsaid)[] | Unsaid): readonly T[] | Unsaid {
	if (isUnsaid(parts)) return parts;
	const unsaid = parts.find(isUnsaid);
	return unsaid ?? (parts as readonly T[]);
}

/** Reads each of a list of objects. */
export function eachOf<T>(list: readonly Properties[] | Unsaid, read: (each: Properties) => T | Unsaid) {
	return isUnsaid(list) ? list : every(list.map(read));
}

/** A document in which numbers are texts, as CloudFormation passes them on: account ids that nobody put in quotes. */
function withTexts(value: unknown): unknown {
	if (typeof value === "number") return String(value);
	if (typeof value !== "object" || value === null || isUnsaid(value)) return value;
	if (Array.isArray(value)) return value.map(withTexts);
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member)]));
}
