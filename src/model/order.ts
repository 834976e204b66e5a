/** Compares by the first of the keys that differs, in the order of UTF-16 units: the same on every machine. */
export function byText<T>(...keys: readonly ((item: T) => string)[]): (a: T, b: T) => number {
	return (a, b) => {
		for (const key of keys) {
			const [left, right] = [key(a), key(b)];
			if (left !== right) return left < right ? -1 : 1;
		}
		return 0;
	};
}
