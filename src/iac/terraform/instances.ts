/** A module's instance in its parts: `module.a["x"].module.b[0]`. */
export interface ModuleInstance {
	readonly call: string;
	readonly address: string;
	readonly key: string | number | undefined;
}

/** The instances from the root's to the module's at an address; undefined for what is no address of one. */
export function instancesTo(address: string): ModuleInstance[] | undefined {
	const found: ModuleInstance[] = [];
	let at = 0;
	while (at < address.length) {
		const [whole, call, index] =
			/^module\.([A-Za-z0-9_-]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?/.exec(address.slice(at)) ?? [];
		if (whole === undefined || call === undefined) return undefined;
		at += whole.length;
		const key = index === undefined ? undefined : keyOf(index);
		found.push({ call, address: address.slice(0, at), key });
		if (at < address.length && address[at] !== ".") return undefined;
		at += 1;
	}
	return found;
}

/** The key as it is written between the brackets. */
export function keyOf(text: string): string | number | undefined {
	if (!text.startsWith('"')) return Number(text);
	try {
		return (JSON.parse(text) as string).replaceAll(/([$%])\1\{/g, "$1{");
	} catch {
		return undefined;
	}
}

/** A key as addresses have it, in its brackets: what would begin a template in HCL has its sign twice. */
export function bracketed(key: string | number): string {
	return `[${JSON.stringify(key).replaceAll(/([$%])\{/g, "$1$1{")}]`;
}
