import type { Reason } from "./observed.js";

/** Distinct reasons that are kept to be shared; where every one is another, sharing saves nothing. */
const MOST = 10_000;

/** Gives for equal reasons the one object: one denied permission is the reason of a hundred thousand facts. */
export function reasonSharer(): (reason: Reason) => Reason {
	const shared = new Map<string, Reason>();
	return (reason) => {
		const like = `${reason.kind} ${reason.action} ${reason.obstacle ?? ""} ${reason.message}`;
		const existing = shared.get(like);
		if (existing === undefined && shared.size < MOST) shared.set(like, reason);
		return existing ?? reason;
	};
}
