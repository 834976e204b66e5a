/** Makes something of an object when it is first asked for, and gives the same for as long as the object stands. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, V>();
	return (key) => {
		const existing = known.get(key);
		if (existing !== undefined) return existing;
		const made = make(key);
		known.set(key, made);
		return made;
	};
}
