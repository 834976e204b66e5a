/** WASM of OPA's ABI whose answer to everything is one deed, made byte by byte: no compiler makes a policy like these. */

/** What a module does when it is asked. */
export type Deed =
	| "answers"
	| "loops"
	| "traps"
	| "recurses"
	| "takes all memory"
	| "answers without an end"
	| "loops while it is loaded";

export interface Foreign {
	readonly deed: Deed;
	/** Of `answers`: the JSON that it gives. */
	readonly answer?: string;
	readonly entrypoints?: readonly string[];
	/** The builtins that it says it needs. */
	readonly builtins?: readonly string[];
	/** A function that it imports beside OPA's. */
	readonly imports?: readonly [string, string];
	/** Brings a memory in place of importing the host's. */
	readonly own_memory?: boolean;
}

const I32 = 0x7f;
const [ENTRYPOINTS, BUILTINS, ANSWER, HEAP] = [1024, 8192, 16_384, 131_072];
const CODE = {
	loops: [0x03, 0x40, 0x0c, 0x00, 0x0b, 0x00],
	traps: [0x00],
	// memory.grow 32, for as long as there is some, in a loop that has no other end: V8 11 (Node 20) collects garbage after most
	// steps, and ends no loop of these in between, so that steps of a page are seconds.
	"takes all memory": [0x03, 0x40, 0x41, 0x20, 0x40, 0x00, 0x1a, 0x0c, 0x00, 0x0b, 0x00],
	// Writes no zero from the answer to the end of memory.
	"answers without an end": [
		...constant(ANSWER),
		...constant(1),
		...constant(311_296),
		0xfc,
		0x0b,
		0x00,
		...constant(ANSWER),
	],
};

/** The bytes of such a module. */
export function foreignWasm({
	deed,
	answer = "",
	entrypoints = ["keyproof/kms_key/foreign"],
	builtins = [],
	imports,
	own_memory = false,
}: Foreign): Uint8Array {
	const functions = [
		{
			name: "opa_eval",
			parameters: 7,
			code:
				deed === "recurses"
					? [...Array.from({ length: 7 }, () => constant(0)).flat(), 0x10, imported(imports)]
					: codeOf(deed),
		},
		{ name: "builtins", parameters: 0, code: constant(BUILTINS) },
		{ name: "entrypoints", parameters: 0, code: constant(ENTRYPOINTS) },
		{ name: "opa_json_dump", parameters: 1, code: [0x20, 0x00] },
		{ name: "opa_malloc", parameters: 1, code: constant(HEAP) },
		{ name: "opa_json_parse", parameters: 2, code: deed === "loops while it is loaded" ? CODE.loops : constant(1) },
		{ name: "opa_heap_ptr_get", parameters: 0, code: constant(HEAP) },
		{ name: "opa_heap_ptr_set", parameters: 1, code: constant(0) },
	];
	const named = (names: readonly string[]) =>
		JSON.stringify(Object.fromEntries(names.map((name, index) => [name, index])));
	const types = [0, 1, 2, 7].map((parameters) => [0x60, ...list(Array(parameters).fill([I32])), ...list([[I32]])]);
	const typeOf = (parameters: number): number => [0, 1, 2, 7].indexOf(parameters);
	return new Uint8Array([
		...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
		...section(1, types),
		...section(2, [
			...(own_memory ? [] : [[...text("env"), ...text("memory"), 0x02, 0x00, 0x01]]),
			...(imports === undefined ? [] : [[...text(imports[0]), ...text(imports[1]), 0x00, 0x00]]),
		]),
		...section(
			3,
			functions.map(({ parameters }) => [typeOf(parameters)]),
		),
		...(own_memory ? section(5, [[0x00, 0x05]]) : []),
		...section(
			6,
			[1, 2].map((version) => [I32, 0x00, ...constant(version), 0x0b]),
		),
		...section(7, [
			...functions.map(({ name }, index) => [...text(name), 0x00, index + imported(imports)]),
			[...text("opa_wasm_abi_version"), 0x03, 0x00],
			[...text("opa_wasm_abi_minor_version"), 0x03, 0x01],
		]),
		...section(
			10,
			functions.map(({ code }) => {
				const body = [0x00, ...code, 0x0b];
				return [...number(body.length), ...body];
			}),
		),
		...section(
			11,
			[[ENTRYPOINTS, named(entrypoints)] as const, [BUILTINS, named(builtins)] as const, [ANSWER, answer] as const].map(
				([at, json]) => [0x00, ...constant(at), 0x0b, ...text(json)],
			),
		),
	]);
}

function codeOf(deed: Exclude<Deed, "recurses">): readonly number[] {
	return deed === "answers" || deed === "loops while it is loaded" ? constant(ANSWER) : CODE[deed];
}

/** How many functions come before the module's own. */
function imported(imports: Foreign["imports"]): number {
	return imports === undefined ? 0 : 1;
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
	const content = list(items);
	return [id, ...number(content.length), ...content];
}

function list(items: readonly (readonly number[])[]): number[] {
	return [...number(items.length), ...items.flat()];
}

function text(value: string): number[] {
	const bytes = [...new TextEncoder().encode(value)];
	return [...number(bytes.length), ...bytes];
}

/** Unsigned LEB128. */
function number(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
}

/** `i32.const`, whose number is signed LEB128: a byte more keeps the sign away. */
function constant(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 64) return [0x41, ...bytes, rest];
		bytes.push((rest % 128) | 128);
	}
}
