import { z } from "zod";
import { readAt } from "../../model/inventory.js";
import { mapObserved } from "../../model/observed.js";
import { facetRead } from "../described.js";
import { relation } from "../relation.js";
import { accessOf } from "./access.js";
import { type ActionSet, actionUniverse } from "./action_set.js";
import { policiesOf } from "./decide.js";
import { namesIn } from "./names.js";
import { statementAccess } from "./schema.js";
import { type PolicyResource, statementsOf, withStatements } from "./statement.js";

/**
 * The actions of CloudHSM, those about a backup first: whoever has one of them can restore a cluster from the backup, change
 * it, or pass it on. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudhsm.html
 */
const OF_BACKUPS = [
	"CopyBackupToRegion",
	"CreateCluster",
	"DeleteBackup",
	"DeleteResourcePolicy",
	"ModifyBackupAttributes",
	"PutResourcePolicy",
	"RestoreBackup",
	"TagResource",
	"UntagResource",
] as const;
const READS = ["DescribeBackups", "GetResourcePolicy", "ListTags"] as const;
/** Actions about clusters only, so that a backup's policy cannot give them. */
const OF_CLUSTERS = [
	"CreateHsm",
	"DeleteCluster",
	"DeleteHsm",
	"DescribeClusters",
	"InitializeCluster",
	"ModifyCluster",
] as const;

export const CLOUDHSM_ACTIONS: readonly string[] = [...OF_BACKUPS, ...READS, ...OF_CLUSTERS];
export const cloudhsmUniverse = actionUniverse("cloudhsm", CLOUDHSM_ACTIONS);
const universe = cloudhsmUniverse;

function setOf(names: readonly string[]): ActionSet {
	return names.reduce((set, name) => set | (1n << BigInt(universe.names.indexOf(name))), 0n);
}

const USELESS = setOf(OF_CLUSTERS);

/** Whom a backup's resource policy lets do what, once every statement, Deny and condition is weighed, as of a key's policy. */
export const backupAccess = relation({
	type: "cloudhsm_backup",
	facet: "access",
	schema: z.strictObject({ statements: z.array(statementAccess) }),
	needs: ["cloudhsm_backup.resource_policy"],
	derive: ({ inventory }, backup) =>
		mapObserved(facetRead(backup, "resource_policy"), ({ document }) => {
			if (document === undefined) return { statements: [] };
			const { arn, account, region } = backup;
			const now = Date.parse(readAt(inventory, backup));
			const resource: PolicyResource = { arn, account, region, partition: arn.split(":")[1] ?? "aws", now };
			const statements = statementsOf(aboutTheBackup(document), "", universe, resource);
			const policies = policiesOf(statements, resource, [["share", universe.all]]);
			const names = namesIn(statements, account);
			return { statements: accessOf({ policies, names, universe, useless: USELESS, reads: setOf(READS) }) };
		}),
});

/** What gives something is about the backup it stands on, unless it says otherwise: no page says that CloudHSM wants a Resource. */
function aboutTheBackup(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return withStatements(document, (statement) =>
		statement.Effect !== "Deny" && !("NotResource" in statement) ? { Resource: "*", ...statement } : statement,
	);
}
