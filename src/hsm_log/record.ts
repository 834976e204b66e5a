/** One record of a cluster's audit log, as far as it could be read. */
export interface LogRecord {
	/** In milliseconds since 1970, UTC; of the record itself, else when CloudWatch Logs took it in. */
	readonly time: number;
	/** Absent from the records on stored certificates. */
	readonly sequence?: bigint;
	readonly reboot_counter?: number;
	readonly opcode: string;
	readonly session?: string;
	/** `0:HSM Return: SUCCESS`. */
	readonly response: string;
	readonly succeeded: boolean;
	readonly user?: string;
	/** `CN_CRYPTO_USER`, without its number. */
	readonly user_type?: string;
	readonly key_handle?: string;
	readonly public_key_handle?: string;
}

/** A longer record is none of CloudHSM's: they have some 400 characters. */
const MAXIMUM_RECORD = 10_000;

/**
 * The fields in the order in which "Interpreting AWS CloudHSM audit logs" has them
 * (https://docs.aws.amazon.com/cloudhsm/latest/userguide/interpreting-audit-logs.html). What a user chose comes last, so that a
 * name cannot pass for a field before it.
 */
const FIELDS = [
	"Time",
	"Sequence No",
	"Reboot counter",
	"Command Type(hex)",
	"Opcode",
	"Session Handle",
	"Response",
	"Log type",
	"User Name",
	"User Type",
	"Priv/Secret Key Handle",
	"Public Key Handle",
] as const;
type Field = (typeof FIELDS)[number];

/** Reads one event of a log stream; undefined for what is no record of CloudHSM's. `ingested` is in milliseconds. */
export function parseRecord(message: string, ingested: number): LogRecord | undefined {
	if (message.length > MAXIMUM_RECORD) return undefined;
	const text = message.trimStart();
	if (text.startsWith("{")) return certificateRecord(text, ingested);
	const fields = text.includes("\n") ? fieldsOfLines(text) : fieldsOfLine(text);
	const opcode = nameOf(fields.get("Opcode"));
	const response = fields.get("Response");
	if (opcode === undefined || response === undefined) return undefined;
	const sequence = wholeNumber(fields.get("Sequence No"));
	const reboots = wholeNumber(fields.get("Reboot counter"));
	return {
		time: timeOf(fields.get("Time")) ?? ingested,
		opcode,
		response,
		succeeded: response.startsWith("0:") || response.startsWith("0 "),
		...(sequence === undefined ? {} : { sequence }),
		...(reboots === undefined ? {} : { reboot_counter: Number(reboots) }),
		...present("session", fields.get("Session Handle")),
		...present("user", fields.get("User Name")),
		...present("user_type", nameOf(fields.get("User Type"))),
		...handle("key_handle", fields.get("Priv/Secret Key Handle")),
		...handle("public_key_handle", fields.get("Public Key Handle")),
	};
}

/** A line each, `Name : value`. Of a name that stands twice, the first counts. */
function fieldsOfLines(text: string): Map<Field, string> {
	const fields = new Map<Field, string>();
	for (const line of text.split("\n")) {
		const at = line.indexOf(":");
		const name = line.slice(0, Math.max(0, at)).trim();
		const field = FIELDS.find((each) => each === name);
		if (field !== undefined && !fields.has(field)) fields.set(field, line.slice(at + 1).trim());
	}
	return fields;
}

/** All in one line, in the order of the fields: a value ends where the name of a later field begins. */
function fieldsOfLine(text: string): Map<Field, string> {
	const fields = new Map<Field, string>();
	const places: { field: Field; start: number; value: number }[] = [];
	let from = 0;
	for (const field of FIELDS) {
		const start = text.indexOf(field, from);
		if (start < 0) continue;
		const colon = text.indexOf(":", start + field.length);
		if (colon < 0 || text.slice(start + field.length, colon).trim() !== "") continue;
		places.push({ field, start, value: colon + 1 });
		from = colon + 1;
	}
	for (const [index, { field, value }] of places.entries()) {
		fields.set(field, text.slice(value, places[index + 1]?.start).trim());
	}
	return fields;
}

/** `{"object_handle": 4631…, "op_code": "CreateObject", "response": "OK", "attributes": null, "timestamp": 1725482483671}` */
function certificateRecord(text: string, ingested: number): LogRecord | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof value !== "object" || value === null) return undefined;
	const { op_code, response, timestamp, object_handle } = value as Record<string, unknown>;
	if (typeof op_code !== "string" || typeof response !== "string") return undefined;
	return {
		time: typeof timestamp === "number" && isTime(timestamp) ? timestamp : ingested,
		opcode: op_code,
		response,
		succeeded: response === "OK",
		...(typeof object_handle === "number" ? { key_handle: handleIn(text, object_handle) } : {}),
	};
}

/** Handles are longer than numbers of JavaScript are exact: the digits as they were written. */
function handleIn(text: string, value: number): string {
	const [, digits] = /"object_handle"\s{0,9}:\s{0,9}(\d{1,20})(?!\d)/.exec(text) ?? [];
	return digits !== undefined && Number(digits) === value ? digits : String(value);
}

/** `CN_LOGIN (0xd)` -> `CN_LOGIN`. */
function nameOf(text: string | undefined): string | undefined {
	const name = text?.split(" ", 1)[0];
	return name === undefined || name === "" ? undefined : name;
}

/** `01/24/18 00:39:23.172777, usecs:1516754363172777`: the microseconds count. */
function timeOf(text: string | undefined): number | undefined {
	const at = text?.indexOf("usecs:") ?? -1;
	const micros = at < 0 ? undefined : wholeNumber(text?.slice(at + 6));
	const time = micros === undefined ? Number.NaN : Number(micros / 1000n);
	// Later than this there are no dates.
	return isTime(time) ? time : undefined;
}

/** Decimal, or hexadecimal after `0x`. */
function wholeNumber(text: string | undefined): bigint | undefined {
	const trimmed = text?.trim() ?? "";
	return /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(trimmed) ? BigInt(trimmed) : undefined;
}

function present<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
	return (value === undefined ? {} : { [name]: value }) as { [P in K]?: string };
}

/** A handle of 0 is no key. */
function handle<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
	return present(name, value === "0" ? undefined : value);
}

/** Milliseconds since 1970 that a Date can hold. */
function isTime(milliseconds: number): boolean {
	return milliseconds >= 0 && milliseconds <= 8.64e15;
}
