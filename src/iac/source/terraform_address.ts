/** A Terraform address in its parts: `module.a["x"].data.aws_iam_policy_document.pin[0]`. */
export interface TerraformAddress {
	/** The names of the modules, without their keys, the outermost first. */
	readonly modules: readonly string[];
	readonly mode: "resource" | "data";
	readonly type: string;
	readonly name: string;
	/** Whether it is one of several, of `count` or `for_each`. */
	readonly indexed: boolean;
}

/** Undefined where the text is no address of a resource. A key in brackets may hold any text, quoted. */
export function parseTerraformAddress(address: string): TerraformAddress | undefined {
	const parts = partsOf(address);
	if (parts === undefined) return undefined;
	const modules: string[] = [];
	let at = 0;
	while (parts[at]?.name === "module") {
		const { name } = parts[at + 1] ?? {};
		if (name === undefined) return undefined;
		modules.push(name);
		at += 2;
	}
	const is_data = parts[at]?.name === "data";
	const [type, name, ...rest] = parts.slice(is_data ? at + 1 : at);
	if (type === undefined || name === undefined || rest.length > 0) return undefined;
	const mode = is_data ? "data" : "resource";
	return { modules, mode, type: type.name, name: name.name, indexed: name.indexed };
}

interface Part {
	readonly name: string;
	readonly indexed: boolean;
}

/** The names between the dots, each with or without a key. Read by character, since keys hold dots and brackets too. */
function partsOf(address: string): readonly Part[] | undefined {
	const parts: Part[] = [];
	let at = 0;
	while (at < address.length) {
		const start = at;
		while (at < address.length && address[at] !== "." && address[at] !== "[") at++;
		const name = address.slice(start, at);
		if (name === "") return undefined;
		const indexed = address[at] === "[";
		if (indexed) {
			const end = endOfKey(address, at);
			if (end === undefined) return undefined;
			at = end;
		}
		parts.push({ name, indexed });
		if (at === address.length) return parts;
		if (address[at] !== ".") return undefined;
		at++;
	}
	return undefined;
}

/** Where the text goes on after the `]` of the key that begins at `start`. */
function endOfKey(text: string, start: number): number | undefined {
	let quoted = false;
	for (let at = start + 1; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === "\\") at++;
		else if (character === '"') quoted = !quoted;
		else if (character === "]" && !quoted) return at + 1;
	}
	return undefined;
}
