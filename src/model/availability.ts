import { z } from "zod";

/**
 * What a service says of itself where it can be had; `why` it cannot be: it does not exist in the Region, or is closed to
 * the account. A service that could be had and is off is available.
 */
export function whereAvailable<S extends z.ZodRawShape>(shape: S) {
	return z.union([
		z.strictObject({ available: z.literal(true), ...shape }),
		z.strictObject({ available: z.literal(false), why: z.string() }),
	]);
}
