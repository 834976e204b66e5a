import { isUtf8 } from "node:buffer";
import { MAXIMUM_DEPTH, MAXIMUM_VALUES } from "./text/json_excess.js";

/**
 * Finds the resources of an `inventory.json` in its bytes, so that each can be parsed alone, and what stands in many of them
 * once. Only where things are is found here: what is taken out is parsed as JSON by whoever takes it.
 */
export interface Visitor {
	/** A member of a resource, by its name and the JSON of its value. */
	readonly member: (name: string, json: string) => void;
	/** A resource of a type begins, and ends. */
	readonly begin: () => void;
	readonly end: (type: string) => void;
}

/**
 * Visits the resources of an inventory.
 *
 * @returns the JSON of the rest, in which each list of resources is empty, and the types that have a list; undefined for bytes
 * that are not laid out like an inventory: to say what is wrong with them is left to who parses them whole.
 */
export function visitResources(bytes: Buffer, visitor: Visitor): { rest: string; types: string[] } | undefined {
	if (!isUtf8(bytes)) return undefined;
	try {
		return new Slices(bytes, visitor).read();
	} catch (error) {
		if (error instanceof Otherwise) return undefined;
		throw error;
	}
}

/** The bytes are laid out otherwise than an inventory. */
class Otherwise extends Error {}

const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** A cursor over the bytes; a class, since everything moves the one cursor. */
class Slices {
	readonly #bytes: Buffer;
	readonly #visitor: Visitor;
	#at = 0;
	#values = 0;

	constructor(bytes: Buffer, visitor: Visitor) {
		this.#bytes = bytes;
		this.#visitor = visitor;
	}

	read(): { rest: string; types: string[] } {
		const rest: string[] = [];
		const types: string[] = [];
		let kept = 0;
		this.#object((name) => {
			if (name !== "resources" || types.length > 0) return this.#skip();
			this.#object((type) => {
				types.push(type);
				this.#space();
				const start = this.#at;
				this.#list(() => this.#resource(type));
				rest.push(this.#bytes.toString("utf8", kept, start), "[]");
				kept = this.#at;
			});
		});
		this.#space();
		if (this.#at !== this.#bytes.length) throw new Otherwise();
		rest.push(this.#bytes.toString("utf8", kept));
		return { rest: rest.join(""), types };
	}

	#resource(type: string): void {
		this.#visitor.begin();
		this.#object((name) => {
			this.#space();
			const start = this.#at;
			this.#skip();
			this.#visitor.member(name, this.#bytes.toString("utf8", start, this.#at));
		});
		this.#visitor.end(type);
	}

	/** Reads an object; `member` reads the value of each member. */
	#object(member: (name: string) => void): void {
		this.#expect(OBJECT);
		if (this.#ends(OBJECT_END)) return;
		do {
			this.#space();
			const start = this.#at;
			this.#string();
			const name = this.#bytes.toString("utf8", start + 1, this.#at - 1);
			if (name.includes("\\") || name === "__proto__") throw new Otherwise();
			this.#expect(COLON);
			member(name);
		} while (this.#goesOn(OBJECT_END));
	}

	#list(entry: () => void): void {
		this.#expect(LIST);
		if (this.#ends(LIST_END)) return;
		do entry();
		while (this.#goesOn(LIST_END));
	}

	/** Passes a value of any kind by. */
	#skip(): void {
		this.#space();
		const bytes = this.#bytes;
		let depth = 0;
		do {
			const code = bytes[this.#at];
			if (code === undefined) throw new Otherwise();
			if (code === QUOTE) {
				this.#string();
				continue;
			}
			if (code === COMMA && depth === 0) return;
			if (code === COMMA) this.#count();
			else if (code === OBJECT || code === LIST) {
				depth += 1;
				if (depth > MAXIMUM_DEPTH / 2) throw new Otherwise();
			} else if (code === OBJECT_END || code === LIST_END) {
				if (depth === 0) return;
				depth -= 1;
				if (depth === 0) {
					this.#at += 1;
					return;
				}
			}
			this.#at += 1;
		} while (depth > 0 || !this.#isAfterValue());
	}

	/** Whether a value that is no list and no object has ended here. */
	#isAfterValue(): boolean {
		const code = this.#bytes[this.#at];
		return code === undefined || code === COMMA || code === OBJECT_END || code === LIST_END || isSpace(code);
	}

	/** From a quote to behind the one that ends the string. */
	#string(): void {
		const bytes = this.#bytes;
		if (bytes[this.#at] !== QUOTE) throw new Otherwise();
		for (let at = this.#at + 1; at < bytes.length; at += 1) {
			const code = bytes[at];
			if (code === BACKSLASH) at += 1;
			else if (code === QUOTE) {
				this.#at = at + 1;
				return;
			}
		}
		throw new Otherwise();
	}

	#expect(code: number): void {
		this.#space();
		if (this.#bytes[this.#at] !== code) throw new Otherwise();
		this.#at += 1;
	}

	#ends(code: number): boolean {
		this.#space();
		if (this.#bytes[this.#at] !== code) return false;
		this.#at += 1;
		return true;
	}

	/** After a value: whether another one follows, or the end. */
	#goesOn(end: number): boolean {
		this.#count();
		if (this.#ends(end)) return false;
		this.#expect(COMMA);
		return true;
	}

	#count(): void {
		this.#values += 1;
		if (this.#values > MAXIMUM_VALUES) throw new Otherwise();
	}

	#space(): void {
		while (isSpace(this.#bytes[this.#at])) this.#at += 1;
	}
}

function isSpace(code: number | undefined): boolean {
	return code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
}
