/** Values by bytes, of which a copy is kept: those that are looked for may be overwritten. */
export interface ByBytes<T> {
	readonly get: (bytes: Buffer) => T | undefined;
	readonly set: (bytes: Buffer, value: T) => void;
	readonly clear: () => void;
}

/** @param most_of_a_length so many of one length are kept, and no more: all of them are compared. */
export function byBytes<T>(most_of_a_length = Number.POSITIVE_INFINITY): ByBytes<T> {
	const by_length = new Map<number, { readonly bytes: Buffer; readonly value: T }[]>();
	return {
		get: (bytes) => by_length.get(bytes.length)?.find((each) => each.bytes.equals(bytes))?.value,
		set: (bytes, value) => {
			const alike = by_length.get(bytes.length) ?? [];
			by_length.set(bytes.length, alike);
			if (alike.length < most_of_a_length) alike.push({ bytes: Buffer.from(bytes), value });
		},
		clear: () => by_length.clear(),
	};
}
