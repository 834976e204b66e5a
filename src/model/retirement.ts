import type { Algorithm } from "./algorithm.js";

/**
 * When NIST retires an algorithm with its parameters. NIST IR 8547 ipd (November 2024, a draft), tables 2 and 4: public-key algorithms
 * that a quantum computer breaks are deprecated after 2030 at 112 bits of strength, and disallowed after 2035 at any. NIST SP
 * 800-131A Rev. 2: below 112 bits they are disallowed already. Its Rev. 3 ipd (October 2024, a draft): hash functions of 224 bits, and
 * so HMAC by SHA-224, are disallowed after 2030.
 */
export interface Retirement {
	/** The last year in which it may be used without accepting a risk. */
	readonly deprecated_after?: number;
	/** The last year in which it may be used at all; 0 where that is over. */
	readonly disallowed_after: number;
	/** Who says so. */
	readonly by: "NIST IR 8547 draft" | "NIST SP 800-131A Rev. 2" | "NIST SP 800-131A Rev. 3 draft";
}

/** `none`: NIST names no year. Undefined where NIST does not rate the algorithm, or its strength is not known. */
export function retirementOf({
	name,
	quantum_category,
	classical_strength,
}: Algorithm): Retirement | "none" | undefined {
	if (name === "HMAC-SHA-224") return { disallowed_after: 2030, by: "NIST SP 800-131A Rev. 3 draft" };
	if (quantum_category === undefined) return undefined;
	if (quantum_category > 0) return "none";
	if (classical_strength === undefined) return undefined;
	if (classical_strength < 112) return { disallowed_after: 0, by: "NIST SP 800-131A Rev. 2" };
	const deprecated = classical_strength < 128 ? { deprecated_after: 2030 } : {};
	return { ...deprecated, disallowed_after: 2035, by: "NIST IR 8547 draft" };
}
