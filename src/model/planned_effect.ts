import { z } from "zod";

/** What a planned change takes from a resource of the account, or from what belongs to it. */
export const plannedEffect = z.strictObject({
	/** The source's name of what goes. */
	address: z.string(),
	takes: z.enum(["key", "material", "alias", "key_store", "cluster", "hsm", "last_hsm", "backup_policy"]),
	/** A replaced one is destroyed too, and another takes its name. */
	action: z.enum(["update", "delete", "replace"]),
	/** The attributes that cannot be changed on the one that there is. */
	replaced_by: z.array(z.string()),
	/** The live id: of an alias its name, of an HSM its id. */
	id: z.string().optional(),
	/** Of an alias: the source's name of what makes it again, for the same key. */
	made_again_by: z.string().optional(),
	/** Whether something in the source stands against its destruction. */
	prevent_destroy: z.boolean().optional(),
	/** Of a key: the days from the apply to its deletion, where the source says so. */
	deletion_window_in_days: z.number().optional(),
});
export type PlannedEffect = z.infer<typeof plannedEffect>;
