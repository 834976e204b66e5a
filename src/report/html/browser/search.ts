import type { PageData, PageFinding, PagePlace, PageResource, PageRule, PageType } from "./data.js";
import type { Wanted } from "./wanted.js";

/** The letters of verdicts in the order in which they are shown. */
export const LETTERS = ["f", "u", "w", "p", "n"] as const;

/** Letter -> the verdict's name in a class, its mark, and its name in words. */
export const VERDICTS: Readonly<Record<string, { id: string; mark: string; name: string }>> = {
	f: { id: "fail", mark: "\u2715", name: "fail" },
	u: { id: "unknown", mark: "?", name: "unknown" },
	w: { id: "waived", mark: "\u2248", name: "waived" },
	p: { id: "pass", mark: "\u2713", name: "pass" },
	n: { id: "not_applicable", mark: "\u2013", name: "not applicable" },
};

/** One verdict of a resource. */
export interface Judged {
	readonly slot: number;
	readonly letter: string;
	readonly rule: PageRule;
	readonly severity: string;
	readonly finding: PageFinding | undefined;
}

/** A resource that matches, with the verdicts of it that do. */
export interface Match {
	readonly resource: PageResource;
	readonly judged: readonly Judged[];
}

/** The page's data with the look-ups that a search needs. */
export class Search {
	readonly #haystacks = new Map<PageResource, string>();
	readonly data: PageData;

	constructor(data: PageData) {
		this.data = data;
	}

	place(resource: PageResource): PagePlace {
		return at(this.data.places, resource.place);
	}

	type(resource: PageResource): PageType {
		return at(this.data.types, this.place(resource).type);
	}

	text(index: number): string {
		return at(this.data.texts, index);
	}

	arn(resource: PageResource): string {
		return `${this.place(resource).arn}${resource.id}`;
	}

	/** The verdicts of a resource, the worst first. */
	judged(resource: PageResource, wanted?: Matcher): Judged[] {
		const { rules } = this.type(resource);
		const found: Judged[] = [];
		for (const [slot, index] of rules.entries()) {
			const letter = resource.verdicts[slot] ?? "-";
			if (letter === "-") continue;
			const rule = at(this.data.rules, index);
			const finding = resource.findings?.find((each) => each.slot === slot);
			const severity = finding?.severity ?? rule.severity;
			if (wanted !== undefined && !wanted.verdict(letter, index, rule, severity)) continue;
			found.push({ slot, letter, rule, severity, finding });
		}
		return found.sort((a, b) => this.#weight(a) - this.#weight(b) || a.slot - b.slot);
	}

	#weight({ letter, severity }: Judged): number {
		return "fuwpn".indexOf(letter) * 10 + this.data.severities.indexOf(severity);
	}

	/** Every resource that has what is wanted, in the data's order. */
	find(wanted: Wanted): Match[] {
		const matcher = new Matcher(this.data, wanted);
		const words = wanted.text.toLowerCase().split(" ").filter(Boolean);
		const found: Match[] = [];
		for (const resource of this.data.resources) {
			if (!matcher.place(this.place(resource), this.type(resource))) continue;
			if (!this.#tagged(resource, wanted.tag.toLowerCase())) continue;
			if (words.length > 0 && !this.#mentions(resource, words)) continue;
			const judged = this.judged(resource, matcher);
			if (judged.length > 0 || !matcher.narrow) found.push({ resource, judged });
		}
		return found;
	}

	#tagged({ tags = [] }: PageResource, tag: string): boolean {
		return tag === "" || tags.some((index) => this.text(index).toLowerCase().includes(tag));
	}

	#mentions(resource: PageResource, words: readonly string[]): boolean {
		let text = this.#haystacks.get(resource);
		if (text === undefined) {
			const { region, account } = this.place(resource);
			const said = (resource.findings ?? []).flatMap(({ messages, note }) => [
				...messages,
				...((note ?? -1) < 0 ? [] : [note as number]),
			]);
			const tags = resource.tags ?? [];
			text = [resource.name, this.arn(resource), region, account, this.type(resource).name]
				.concat([...said, ...tags].map((index) => this.text(index)))
				.join(" ")
				.toLowerCase();
			this.#haystacks.set(resource, text);
		}
		const haystack = text;
		return words.every((word) => haystack.includes(word));
	}
}

/** What is wanted, with its ids looked up once. */
class Matcher {
	readonly #wanted: Wanted;
	readonly #framework: ReadonlySet<number> | undefined;
	/** Whether single verdicts are asked for. */
	readonly narrow: boolean;

	constructor(data: PageData, wanted: Wanted) {
		this.#wanted = wanted;
		const framework = data.frameworks.find(({ id }) => id === wanted.framework);
		this.#framework = wanted.framework === "" ? undefined : new Set(framework?.rules);
		this.narrow = [wanted.verdict, wanted.severity, wanted.rule, wanted.framework].some((value) => value !== "");
	}

	/** A Region's filter is `=` and its name, since the global one has none. */
	place({ region, account }: PagePlace, type: PageType): boolean {
		const wanted = this.#wanted;
		if (wanted.type !== "" && type.id !== wanted.type) return false;
		if (wanted.region !== "" && (region === "" ? "global" : region) !== wanted.region) return false;
		return wanted.account === "" || account === wanted.account;
	}

	verdict(letter: string, index: number, rule: PageRule, severity: string): boolean {
		const wanted = this.#wanted;
		if (wanted.verdict !== "" && VERDICTS[letter]?.id !== wanted.verdict) return false;
		if (wanted.rule !== "" && rule.id !== wanted.rule) return false;
		if (wanted.severity !== "" && severity !== wanted.severity) return false;
		return this.#framework?.has(index) ?? true;
	}
}

function at<T>(list: readonly T[], index: number): T {
	const value = list[index];
	if (value === undefined) throw new Error(`the page's data has no entry ${index}`);
	return value;
}
