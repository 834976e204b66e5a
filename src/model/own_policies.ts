/** One WASM module of own policies, and what in it answers for which rule. */
export interface OwnModule {
	/** The path that was given: a folder, a .wasm or a bundle. */
	readonly source: string;
	readonly wasm: Uint8Array;
	/** SHA-256 (hex) of the WASM. */
	readonly sha256: string;
	/** Sorted by rule. */
	readonly asks: readonly OwnAsk[];
	/** Read as they were where the pull request branched off. */
	readonly base_branch?: true;
}

export interface OwnAsk {
	/** The rule's id. */
	readonly rule: string;
	/** The rule's package (`keyproof/kms_key/named_well`), or the type's (`keyproof/kms_key`), which holds it. */
	readonly entrypoint: string;
}

/** What to ask own policies: each question is a resource, as JSON text, for one rule. */
export interface OwnRequest {
	readonly modules: readonly OwnModule[];
	/** `data` of the policies, as JSON can have it. */
	readonly data: unknown;
	readonly questions: readonly OwnQuestion[];
}

export interface OwnQuestion {
	readonly rule: string;
	/** When the resource was read, where that is another time than that of `data`. */
	readonly collected_at?: string;
	readonly input: string;
}

/** The policy's answer as the JSON text that its WASM gave, or why there is none. */
export type OwnOutcome = { readonly json: string } | { readonly failure: string };

const NO_ANSWER = "it gave no answer within";

/** The failure of a policy that took longer than that about one resource. */
export function noAnswerWithin(milliseconds: number): string {
	return `${NO_ANSWER} ${milliseconds / 1000} s`;
}

/** Whether a failure is that. */
export function isLate(failure: string): boolean {
	return failure.startsWith(NO_ANSWER);
}

/**
 * Asks own policies, within limits of time and memory: an outcome for each question, in their order. Whatever a policy does,
 * it throws nothing.
 */
export type OwnJudge = (request: OwnRequest) => OwnOutcome[];
