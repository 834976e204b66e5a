import { z } from "zod";
import { reason } from "./observed.js";
import { type OpinionService, opinionService } from "./policy.js";
import { verdict } from "./verdict.js";

/** What a service of AWS says of a resource by one of its own checks. */
export interface Opinion {
	readonly arn: string;
	readonly service: OpinionService;
	/** The service's own name of the check: `KMS.4`. */
	readonly check: string;
	readonly says: "pass" | "fail";
	/** In the service's words, as far as it gives any. */
	readonly why: string;
}

/** A service of which it could not be read what it says in one place: that nothing differs there is no agreement. */
export const unheard = z.strictObject({
	service: opinionService,
	account: z.string(),
	region: z.string(),
	reason,
});
export type Unheard = z.infer<typeof unheard>;

/** A resource that AWS and Keyproof judge differently by checks that ask the same, with both reasons. */
export const difference = z.strictObject({
	arn: z.string(),
	type: z.string(),
	account: z.string(),
	region: z.string(),
	name: z.string(),
	service: opinionService,
	check: z.string(),
	says: z.enum(["pass", "fail"]),
	why: z.string(),
	rule: z.string(),
	verdict,
	/** Why Keyproof says otherwise. */
	because: z.array(z.string()).min(1),
});
export type Difference = z.infer<typeof difference>;
