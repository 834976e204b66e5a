/**
 * A text as its pieces, in order: a report on a large account is longer than V8 lets a string be (2^29 - 24 characters), and
 * need not be held whole. A piece ends where a character ends. Not a string itself, which would be taken for its characters.
 */
export type Pieces = Iterable<string> & object;

const CHUNK_BYTES = 1 << 20;

/**
 * The text as UTF-8, in chunks of up to a megabyte or `size`; a longer piece is a chunk of its own. A chunk's bytes are overwritten
 * when the next one is asked for: pieces that die at once cost no memory, ones that are kept for a while cost a gigabyte.
 */
export function* chunksOf(pieces: Pieces, size = CHUNK_BYTES): Generator<Uint8Array> {
	const chunk = Buffer.allocUnsafe(size);
	let used = 0;
	for (const piece of pieces) {
		// No UTF-16 unit becomes more than three bytes.
		const most = 3 * piece.length;
		if (used > 0 && used + most > size) {
			yield chunk.subarray(0, used);
			used = 0;
		}
		if (most > size) yield Buffer.from(piece);
		else used += chunk.write(piece, used);
	}
	if (used > 0) yield chunk.subarray(0, used);
}

/**
 * The same text, made now and held as bytes until it is read: tens of thousands of strings take half as much again, and what is
 * made beside them dies later.
 */
export function pack(pieces: Pieces): Pieces {
	// Of a size that is a part of a chunk when it is written.
	const chunks = Array.from(chunksOf(pieces, CHUNK_BYTES >> 2), (chunk) => Buffer.from(chunk));
	return {
		*[Symbol.iterator]() {
			for (const chunk of chunks) yield chunk.toString();
		},
	};
}

/** The text as UTF-8, whole: bytes may be more than a string can hold. */
export function bytesOf(pieces: Pieces): Buffer {
	return Buffer.concat(Array.from(chunksOf(pieces), (chunk) => Buffer.from(chunk)));
}
