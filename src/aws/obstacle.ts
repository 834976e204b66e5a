import type { Obstacle } from "../model/observed.js";
import { type CallFailed, EXPIRED, errorName, skewOf } from "./failure.js";

/** Something that stands in the way of every call alike: why, in AWS's word and ours. */
export interface Blockade {
	readonly obstacle: Obstacle;
	readonly message: string;
}

/** How AWS says to good credentials that their account has no part in a Region. It says the same of bad ones. */
const NOT_ENABLED: readonly string[] = [
	"UnrecognizedClientException",
	"InvalidClientTokenId",
	"OptInRequired",
	"AuthFailure",
];

/** Whether a refusal may mean that the Region is not enabled for the account. */
export function mayBeNotEnabled(failure: CallFailed): boolean {
	return !failure.not_offered && NOT_ENABLED.includes(errorName(failure)) && skewOf(failure.cause) === undefined;
}

export function notEnabled(failure: CallFailed, region: string): Blockade {
	return {
		obstacle: "region_not_enabled",
		message: `${errorName(failure)}: ${region} is not enabled for the account`,
	};
}

/** What a failed call tells of every other with the same credentials: each would fail alike, so that nobody asks on. */
export function blockadeOf(failure: CallFailed): Blockade | undefined {
	const name = errorName(failure);
	const skew = skewOf(failure.cause);
	if (skew !== undefined) {
		const minutes = Math.round(Math.abs(skew) / 60_000);
		const message = `${name}: the clock of this machine is ${minutes} minutes ${skew < 0 ? "ahead of" : "behind"} AWS's`;
		return { obstacle: "clock_skewed", message };
	}
	if (EXPIRED.includes(name)) return { obstacle: "session_expired", message: failure.reason.message };
	return undefined;
}
