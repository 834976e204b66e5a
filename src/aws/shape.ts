import { isUtf8 } from "node:buffer";
import { parseXML } from "@aws-sdk/xml-builder";
import { NormalizedSchema } from "@smithy/core/schema";
import type { $SchemaRef as SchemaRef } from "@smithy/types";
import { isObject } from "../model/object.js";

/**
 * Where an answer is not what the service's own model says, in a few words; undefined where it is. The SDK reads what is of
 * another type as it can (a list that is none as empty, `<IsPublic>yes</IsPublic>` as false), and so would an error or a
 * proxy's answer read as "there is none". A member that is absent, or null, is nobody's mistake: every facet's schema says
 * what it cannot do without.
 */
export type Misfit = (value: unknown) => string | undefined;

/** How a protocol writes values of a model. */
interface Writing {
	/** The member of an answer that holds a member of the model. */
	readonly nameOf: (name: string, member: NormalizedSchema) => string;
	readonly list: (schema: NormalizedSchema, item: Misfit) => Misfit;
	readonly map: (schema: NormalizedSchema, value: Misfit) => Misfit;
	readonly struct: (members: ReadonlyMap<string, Misfit>) => Misfit;
	readonly scalar: (schema: NormalizedSchema) => Misfit;
}

/** A check is made once for each place of a model, when the first answer comes to it: models refer to themselves. */
function checkOf(ref: SchemaRef, writing: Writing, made: WeakMap<object, Misfit>): Misfit {
	const schema = NormalizedSchema.of(ref);
	const key: unknown = schema.getSchema();
	const existing = typeof key === "object" && key !== null && schema.isStructSchema() ? made.get(key) : undefined;
	if (existing !== undefined) return existing;
	let check: Misfit | undefined;
	const whole: Misfit = (value) => {
		check ??= checkIn(schema);
		return check(value);
	};
	if (typeof key === "object" && key !== null && schema.isStructSchema()) made.set(key, whole);
	return whole;

	function checkIn(of: NormalizedSchema): Misfit {
		if (of.isDocumentSchema() || of.isUnitSchema()) return () => undefined;
		if (of.isStructSchema()) {
			const members = [...of.structIterator()].filter(([, member]) => isInBody(member));
			return writing.struct(
				new Map(members.map(([name, member]) => [writing.nameOf(name, member), checkOf(member, writing, made)])),
			);
		}
		if (of.isListSchema()) {
			const item = of.getValueSchema();
			return writing.list(of, asWhole(item, writing.nameOf, checkOf(item, writing, made)));
		}
		if (of.isMapSchema()) return writing.map(of, checkOf(of.getValueSchema(), writing, made));
		return writing.scalar(of);
	}
}

function isInBody(member: NormalizedSchema): boolean {
	const { httpHeader, httpPrefixHeaders, httpResponseCode } = member.getMergedTraits();
	return httpHeader === undefined && httpPrefixHeaders === undefined && httpResponseCode === undefined;
}

function at(name: string | number, misfit: string | undefined): string | undefined {
	if (misfit === undefined) return undefined;
	return misfit.startsWith(" ") ? `${name}${misfit}` : `${name}.${misfit}`;
}

const no = (what: string): string => ` is ${what}`;

/**
 * The check of a structure that stands for a thing of its own: one that has members, of which the model knows none, is another
 * thing. A structure inside of it may well hold just what is new.
 */
function asWhole(schema: NormalizedSchema, nameOf: Writing["nameOf"], check: Misfit): Misfit {
	if (!schema.isStructSchema() || schema.isUnionSchema()) return check;
	const known = new Set([...schema.structIterator()].map(([name, member]) => nameOf(name, member)));
	return (value) => {
		const told = isObject(value) ? Object.keys(value).filter((name) => !/^(__type|#text|xmlns.*)$/.test(name)) : [];
		const strange = told.length > 0 && known.size > 0 && !told.some((name) => known.has(name));
		return strange ? no("something else") : check(value);
	};
}

/** The farthest second from 1970 that a date can have. */
const LAST_SECOND = 8.64e12;

function firstMisfit(entries: Iterable<readonly [string | number, unknown]>, check: Misfit): string | undefined {
	for (const [name, value] of entries) {
		const misfit = check(value);
		if (misfit !== undefined) return at(name, misfit);
	}
	return undefined;
}

function json(uses_names: boolean): Writing {
	return {
		nameOf: (name, member) => (uses_names ? (member.getMergedTraits().jsonName ?? name) : name),
		list: (schema, item) => {
			const sparse = schema.getMergedTraits().sparse !== undefined;
			return (value) => {
				if (!Array.isArray(value)) return no("no list");
				return firstMisfit(value.entries(), (each) => {
					if (each === null) return sparse ? undefined : no("null");
					return item(each);
				});
			};
		},
		map: (_schema, each) => (value) => (isObject(value) ? firstMisfit(Object.entries(value), each) : no("no object")),
		struct: (members) => (value) => {
			if (!isObject(value)) return no("no object");
			for (const [name, check] of members) {
				const member = Object.hasOwn(value, name) ? value[name] : undefined;
				if (member === undefined || member === null) continue;
				const misfit = check(member);
				if (misfit !== undefined) return at(name, misfit);
			}
			return undefined;
		},
		scalar: jsonScalar,
	};
}

function jsonScalar(schema: NormalizedSchema): Misfit {
	const typed =
		(types: readonly string[], what: string): Misfit =>
		(value) =>
			types.includes(typeof value) ? undefined : no(what);
	if (schema.isBooleanSchema()) return typed(["boolean"], "neither true nor false");
	if (schema.isNumericSchema()) return typed(["number"], "no number");
	if (schema.isBigIntegerSchema() || schema.isBigDecimalSchema()) return typed(["number", "string"], "no number");
	if (schema.isTimestampSchema()) {
		return (value) => {
			const seconds = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
			if (Math.abs(seconds) <= LAST_SECOND) return undefined;
			return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? undefined : no("no time");
		};
	}
	return typed(["string"], "no text");
}

/** As the SDK's XML reader has it: an element is a text, an object of its children and attributes, or a list where it is repeated. */
const XML: Writing = {
	nameOf: (name, member) => {
		const xml = member.getMemberTraits().xmlName;
		return typeof xml === "string" ? xml : name;
	},
	list: (schema, item) => {
		const name = schema.getValueSchema().getMergedTraits().xmlName ?? "member";
		const each: Misfit = (value) => firstMisfit((Array.isArray(value) ? value : [value]).entries(), item);
		if (schema.getMergedTraits().xmlFlattened !== undefined) return each;
		return (value) => {
			if (isBlank(value)) return undefined;
			if (!isObject(value)) return no("no list");
			const stranger = Object.keys(value).find((key) => key !== name && !key.startsWith("xml"));
			if (stranger !== undefined) return no("no list");
			return value[name] === undefined ? undefined : each(value[name]);
		};
	},
	map: (schema, each) => {
		const { xmlName: key = "key" } = schema.getKeySchema().getMergedTraits();
		const { xmlName: of = "value" } = schema.getValueSchema().getMergedTraits();
		const isEntry: Misfit = (entry) => {
			if (!isObject(entry) || typeof entry[key] !== "string") return no("no entry");
			return at(entry[key], each(entry[of]));
		};
		const flat = schema.getMergedTraits().xmlFlattened !== undefined;
		return (value) => {
			if (isBlank(value)) return undefined;
			const entries = flat ? value : isObject(value) ? value.entry : undefined;
			if (entries === undefined) return no("no map");
			return firstMisfit((Array.isArray(entries) ? entries : [entries]).entries(), isEntry);
		};
	},
	struct: (members) => (value) => {
		if (isBlank(value)) return undefined;
		if (!isObject(value) || (typeof value["#text"] === "string" && !isBlank(value["#text"]))) return no("no structure");
		for (const [name, check] of members) {
			if (!Object.hasOwn(value, name)) continue;
			const misfit = check(value[name]);
			if (misfit !== undefined) return at(name, misfit);
		}
		return undefined;
	},
	scalar: (schema) => (value) => {
		const text = isObject(value) ? (value["#text"] ?? "") : value;
		if (typeof text !== "string") return no("no text");
		if (isObject(value) && Object.keys(value).some((key) => key !== "#text" && !key.includes(":") && key !== "xmlns")) {
			return no("no text");
		}
		if (schema.isBooleanSchema()) return /^(true|false)$/i.test(text) ? undefined : no("neither true nor false");
		if (schema.isNumericSchema())
			return text.trim() !== "" && Number.isFinite(Number(text)) ? undefined : no("no number");
		if (schema.isTimestampSchema()) return Number.isNaN(Date.parse(text)) ? no("no time") : undefined;
		return undefined;
	},
};

function isBlank(value: unknown): boolean {
	return typeof value === "string" && value.trim() === "";
}

/** An answer of the protocol with this name, to this operation. */
type Reader = (body: Uint8Array) => string | undefined;

/** What of an operation's schema is used: `[9, namespace, name, traits, input, output]`. */
export type OperationSchema = readonly [9, string, string, unknown, SchemaRef, SchemaRef];

/**
 * Reads answers of one operation for what is wrong with them.
 *
 * @param protocol as the SDK calls it: `aws.protocols#ec2Query`.
 */
export function readerOf(protocol: string, [, , name, , , output]: OperationSchema): Reader {
	const schema = NormalizedSchema.of(output);
	if (schema.isUnitSchema()) return () => undefined;
	return protocol.includes("son")
		? jsonReader(schema, protocol === "aws.protocols#restJson1")
		: xmlReader(schema, protocol, name);
}

/** The members of all objects in a text of JSON: each has a colon that is in no string. */
function membersOf(json: Uint8Array): number {
	const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
	let count = 0;
	let in_string = false;
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (byte === backslash) at += 1;
		else if (byte === quote) in_string = !in_string;
		else if (byte === colon && !in_string) count += 1;
	}
	return count;
}

function membersIn(root: unknown): number {
	let count = 0;
	const waiting = [root];
	for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
		if (typeof value !== "object" || value === null) continue;
		const inner: unknown[] = Object.values(value);
		if (!Array.isArray(value)) count += inner.length;
		for (const each of inner) if (typeof each === "object" && each !== null) waiting.push(each);
	}
	return count;
}

/** Undefined for an empty answer, and for one that cannot be parsed: of that the SDK complains. */
function parsed(body: Uint8Array, parse: (text: string) => unknown): unknown {
	if (body.byteLength === 0) return undefined;
	try {
		return parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8"));
	} catch {
		return undefined;
	}
}

function isError(type: string): boolean {
	return /(Exception|Error|Fault|Failure)$/i.test(type);
}

function jsonReader(schema: NormalizedSchema, uses_names: boolean): Reader {
	const writing = json(uses_names);
	const check = asWhole(schema, writing.nameOf, checkOf(schema, writing, new WeakMap()));
	return (body) => {
		const answer = parsed(body, JSON.parse);
		if (answer === undefined) return undefined;
		if (!isUtf8(body)) return "it is no text in UTF-8";
		// Of a member that stands there twice, readers take one or the other.
		if (membersIn(answer) < membersOf(body)) return "it has a member twice";
		// An error under status 200 would read as an answer in which everything is left out.
		if (isObject(answer) && typeof answer.__type === "string" && isError(answer.__type)) return "it is an error";
		return at("it", check(answer));
	};
}

function xmlReader(schema: NormalizedSchema, protocol: string, name: string): Reader {
	const payload = [...schema.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload !== undefined);
	const check = checkOf(payload?.[1] ?? schema, XML, new WeakMap());
	return (body) => {
		const [[root = "", content] = []] = Object.entries((parsed(body, parseXML) ?? {}) as object);
		if (content === undefined) return undefined;
		if (!isUtf8(body)) return "it is no text in UTF-8";
		if (root === "Response" || /^Errors?(Response)?$/i.test(root)) return `it is <${root}>`;
		if (protocol !== "aws.protocols#awsQuery") return at("it", check(content));
		const result = `${name}Result`;
		if (!isObject(content) || !Object.hasOwn(content, result)) return `it has no <${result}>`;
		return at(result, check(content[result]));
	};
}
