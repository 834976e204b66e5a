import { ServiceError } from "../service_error.js";
import type { Input, Wire, WireObject } from "../wire.js";

/** How a protocol writes times: seconds since 1970 as a number, or ISO 8601 as text. */
export type Times = "epoch" | "iso8601";

/** The JSON of an answer; absent members are left out. */
export function jsonText(output: WireObject, times: Times): string {
	return JSON.stringify(jsonObject(output, times));
}

/** The object that a body holds, none for an empty body; throws the error of a body that is something else. */
export function jsonInput(body: string): Input {
	const input = parse(body === "" ? "{}" : body);
	if (typeof input !== "object" || input === null || Array.isArray(input)) {
		throw new ServiceError("SerializationException", "Start of structure or map found where not expected.");
	}
	return { ...input };
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		throw new ServiceError("SerializationException", "Unexpected end of input or invalid JSON.");
	}
}

function jsonOf(value: Wire, times: Times): unknown {
	if (value instanceof Date) return times === "epoch" ? value.getTime() / 1000 : value.toISOString();
	if (Array.isArray(value)) return value.map((entry) => jsonOf(entry, times));
	if (typeof value === "object") return jsonObject(value as WireObject, times);
	return value;
}

function jsonObject(value: WireObject, times: Times): Record<string, unknown> {
	const written: Record<string, unknown> = {};
	for (const name in value) written[name] = jsonOf(value[name], times);
	return written;
}
