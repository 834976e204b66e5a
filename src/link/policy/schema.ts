import { z } from "zod";

/** How far a statement is open to strangers, by whom it speaks of and by what its conditions, and every Deny, leave. */
export const openness = z.strictObject({
	whom: z.enum(["everyone", "all_but_some", "unclear", "signed_in"]),
	how: z.enum(["at_will", "via_service", "by_few", "from_place"]),
});
export type Openness = z.infer<typeof openness>;

/** For whom a service may use the resource beside the resource's own account: any account where neither is said. */
export const source = z.strictObject({ account: z.string().optional(), organization: z.string().optional() });
export type Source = z.infer<typeof source>;

/** Somebody to whom a statement gives something, after every Deny. */
export const holder = z.strictObject({
	/**
	 * everyone: any account; organization, account: everybody there; people: everybody of the resource's own account, without
	 * its IAM policies having to say so; principal: a user, role or federation; service_role: a role that only a service can
	 * assume; service: a service principal.
	 */
	kind: z.enum(["everyone", "organization", "account", "people", "principal", "service_role", "service"]),
	who: z.string(),
	/** Empty for a principal that does not tell its account. */
	account: z.string().optional(),
	/** He has it only in this organization. */
	organization: z.string().optional(),
	/** What he has, by name; "(other)" for actions that are not known. */
	actions: z.array(z.string()),
	/** He has every action, those too that are added later. */
	everything: z.boolean(),
	/** Of a service: for whom it may use the resource, beyond reading what the resource is. */
	sources: z.array(source).optional(),
});
export type Holder = z.infer<typeof holder>;

/** What a statement gives to anybody but the resource's own account as such. */
export const statementAccess = z.strictObject({
	/** Names the statement in a message: "statement 2 (Sid AllowUse)". */
	label: z.string(),
	/** Its actions as they are written, cut short. */
	says: z.string(),
	holders: z.array(holder),
	/** Absent where no stranger gets in. */
	open: openness.optional(),
	/** The same as AWS counts it: a wildcard or a variable is public there, whoever can meet it. */
	public: openness.optional(),
	/** Condition keys that leave requests out, in lower case. */
	conditions: z.array(z.string()),
});
export type StatementAccess = z.infer<typeof statementAccess>;
