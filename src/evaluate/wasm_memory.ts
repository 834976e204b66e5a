import { ConfigurationError } from "../model/errors.js";

/** The section of a module that declares memories of its own (WebAssembly core specification, "Memory Section"). */
const MEMORY_SECTION = 5;

/**
 * Refuses a module that brings a memory: the host's memory has a limit, which one of the module's own would not. OPA's
 * modules import theirs.
 *
 * @throws ConfigurationError for such a module. What is no module at all is refused when it is loaded.
 */
export function refuseOwnMemory(wasm: Uint8Array, name: string): void {
	if (sections(wasm).includes(MEMORY_SECTION)) {
		throw new ConfigurationError(`${name} brings a memory of its own, which OPA's modules never do`);
	}
}

/**
 * The ids of a module's sections. After a header of 8 bytes each is its id, the length of its content in LEB128, and the
 * content (WebAssembly core specification, "Binary Format", "Modules"). Exact for every module that can be loaded.
 */
function sections(wasm: Uint8Array): number[] {
	const ids: number[] = [];
	let at = 8;
	const next = (): number => wasm[at++] ?? 0;
	while (at < wasm.length) {
		ids.push(next());
		let length = 0;
		for (let factor = 1, more = true; more; factor *= 128) {
			const byte = next();
			length += (byte % 128) * factor;
			more = byte >= 128;
		}
		at += length;
	}
	return ids;
}
