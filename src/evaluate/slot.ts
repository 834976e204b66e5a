/** Memory that a thread and the one that asks it both see: the inputs of a part, and of the answers those that were not given before. */
export interface Slot {
	inputs: SharedArrayBuffer;
	answers: SharedArrayBuffer;
}

/** What a slot begins with: the inputs of 200 keys that have something to them, and what differs of the answers. */
const SLOT_BYTES = { inputs: 1 << 20, answers: 1 << 17 };
/** A slot that somebody's megabytes made larger than this is not kept for others. */
const LARGEST_SLOT = 1 << 23;
/** So many that nobody uses are kept for each thread. */
const SPARE_SLOTS = 4;

/** Slots that are used again and again: what is made anew for each part stands about until somebody collects the garbage. */
export function slotsFor(threads: number): { take: () => Slot; giveBack: (slot: Slot) => void } {
	const spare: Slot[] = [];
	return {
		take: () =>
			spare.pop() ?? {
				inputs: new SharedArrayBuffer(SLOT_BYTES.inputs),
				answers: new SharedArrayBuffer(SLOT_BYTES.answers),
			},
		giveBack: (slot) => {
			const small = slot.inputs.byteLength + slot.answers.byteLength <= LARGEST_SLOT;
			if (small && spare.length < threads * SPARE_SLOTS) spare.push(slot);
		},
	};
}

/** Writes inputs into a slot, one after the other, and tells where each ends. */
export function writeInputs(inputs: readonly string[], slot: Slot): Uint32Array {
	const length = inputs.reduce((sum, input) => sum + Buffer.byteLength(input), 0);
	if (length > slot.inputs.byteLength) slot.inputs = new SharedArrayBuffer(length + (length >> 1));
	const bytes = Buffer.from(slot.inputs);
	const ends = new Uint32Array(inputs.length);
	let used = 0;
	for (const [index, input] of inputs.entries()) {
		used += bytes.write(input, used);
		ends[index] = used;
	}
	return ends;
}

/** Writes one answer after the other, into larger memory where that is too small. */
export function answerWriter(memory: SharedArrayBuffer) {
	let bytes = new Uint8Array(memory);
	let used = 0;
	const ends: number[] = [];
	return {
		write: (answer: Uint8Array): void => {
			if (used + answer.length > bytes.length) {
				const larger = new Uint8Array(new SharedArrayBuffer(2 * (used + answer.length)));
				larger.set(bytes.subarray(0, used));
				bytes = larger;
			}
			bytes.set(answer, used);
			used += answer.length;
			ends.push(used);
		},
		written: () => ({ ends: Uint32Array.from(ends), ...(bytes.buffer === memory ? {} : { larger: bytes.buffer }) }),
	};
}
