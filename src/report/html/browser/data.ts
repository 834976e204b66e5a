/**
 * What the script of report.html shows: the one shape that `src/report/html/data.ts` writes and the script reads. What
 * repeats stands once, and is named by its index.
 */
export interface PageData {
	/** Worst first. */
	readonly severities: readonly string[];
	readonly types: readonly PageType[];
	readonly rules: readonly PageRule[];
	readonly frameworks: readonly PageFramework[];
	readonly places: readonly PagePlace[];
	/** Messages, notes, tags (`name=value`) and facts. */
	readonly texts: readonly string[];
	/** Worst first. */
	readonly resources: readonly PageResource[];
}

export interface PageType {
	readonly id: string;
	readonly name: string;
	/** Indices of its rules. A place in this list is a rule's slot. */
	readonly rules: readonly number[];
}

export interface PageRule {
	readonly id: string;
	readonly title: string;
	readonly severity: string;
	/** The facets that it judges by. */
	readonly facets: readonly string[];
}

export interface PageFramework {
	readonly id: string;
	readonly name: string;
	/** Indices of the rules that map to it. */
	readonly rules: readonly number[];
}

/** Where resources are, with the beginning that their ARNs share. */
export interface PagePlace {
	/** Index of the type. */
	readonly type: number;
	readonly region: string;
	readonly account: string;
	readonly arn: string;
}

export interface PageResource {
	readonly place: number;
	/** The rest of the ARN. */
	readonly id: string;
	readonly name: string;
	/** A letter for each slot: f(ail), u(nknown), w(aived), p(ass), n(ot applicable), - (not judged). */
	readonly verdicts: string;
	readonly findings?: readonly PageFinding[];
	/** What depends on it; a text. */
	readonly impact?: number;
	/** Why rules are not about it; texts. */
	readonly exemptions?: readonly { readonly slot: number; readonly text: number }[];
	/** Texts. */
	readonly tags?: readonly number[];
	/** What findings of it were judged on: texts, by facet. */
	readonly facts?: Readonly<Record<string, number>>;
}

export interface PageFinding {
	readonly slot: number;
	readonly severity: string;
	/** Texts. */
	readonly messages: readonly number[];
	/** Who waived it, where it is milder; a text. */
	readonly note?: number;
}
