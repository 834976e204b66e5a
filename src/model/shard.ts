import { z } from "zod";

/** One account as a scan is told of it. Without a role it is the account of the credentials. */
export const shardTarget = z.strictObject({
	role_arn: z.string().optional(),
	/** What the role's trust policy asks of whoever assumes it; no secret. */
	external_id: z.string().optional(),
	/** The Regions to read in this account; absent: those that the scan is told. */
	regions: z.array(z.string()).min(1).readonly().optional(),
});
export type ShardTarget = z.infer<typeof shardTarget>;

/** What one machine scans. */
export const shard = z.strictObject({
	/** From "1". */
	shard: z.string(),
	/** For the name of the job. */
	name: z.string(),
	accounts: z.array(shardTarget).min(1),
	/** How long the scan is expected to take. */
	seconds: z.number().min(0),
});
export type Shard = z.infer<typeof shard>;

/** A matrix as `strategy.matrix` of a GitHub workflow takes it. */
export const matrix = z.strictObject({ include: z.array(shard).min(1) });
export type Matrix = z.infer<typeof matrix>;

/** The account of a role; of no role, the empty text. */
export function accountOf(role_arn: string | undefined): string {
	return role_arn?.split(":")[4] ?? "";
}
