import { setFlagsFromString } from "node:v8";

/** The last major version of Node on which the flag was tried: an unknown one is an error on stderr. */
const LAST_NODE = 24;

/** So many resources are worth it: of fewer there is little to save, and each collection costs as much. */
export const MANY_RESOURCES = 5_000;

/**
 * From now on V8 collects garbage as soon as the heap is two fifths larger than what lives in it. Left alone it waits until the
 * heap is several times as large where the machine has memory, and 50,000 keys take twice as much as they need; the processor
 * time is the same within a tenth. (`heap_growing_percent` in V8's flag-definitions.h; it is read at each collection.)
 */
export function keepHeapSmall(): void {
	if (Number.parseInt(process.versions.node, 10) <= LAST_NODE) setFlagsFromString("--heap-growing-percent=40");
}
