import { isUnsaid, LATER, type PlannedResource } from "../../model/change.js";
import type { LiveAcl, LiveTable } from "./live_network.js";
import type { Plan } from "./plan.js";
import { deployedResource, keeps, planned, windowOf } from "./planned.js";
import { generatedFor, type StackMember } from "./stack.js";
import { isLooped } from "./template.js";
import { sourceTypeOf } from "./types.js";

/** What is live of the stack and the template does not make any more: the deployment takes it away. */
export function goneResources(plan: Plan, all: readonly StackMember[]): PlannedResource[] {
	return [
		...plan.members.flatMap((member) => goneMember(plan, member, plan.addressOf(member.logical_id))),
		...goneNested(plan, all),
		...(plan.deployed === undefined
			? [...goneNamed(plan), ...silentAssociations(plan), ...silentDenials(plan)]
			: goneDeployed(plan, plan.deployed)),
	];
}

/** Aliases have no tags: those of the stack's keys that the template lacks may be the stack's. */
export function silentAliases(plan: Plan): string[] {
	if (plan.deployed !== undefined) return [];
	const said = saidOf(plan, "AWS::KMS::Alias", "name");
	if (said === undefined) return [];
	const aliases = plan.members
		.flatMap(({ aliases: own = [] }) => own)
		.filter((name) => !said.has(JSON.stringify(name)))
		.sort();
	if (aliases.length === 0) return [];
	return [
		`${aliases.join(", ").slice(0, 1000)} of the stack's keys ${aliases.length === 1 ? "is" : "are"} not in the template; where the stack made ${aliases.length === 1 ? "it" : "them"}, the deployment deletes ${aliases.length === 1 ? "it" : "them"}, which nothing here tells`,
	];
}

/** Whether a logical id is made, was taken out, or is switched off by its condition; undefined where that is not known. */
function isMade({ template, resolver }: Plan, logical_id: string): boolean | "removed" | undefined {
	const written = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
	if (written === undefined) return isLooped(template, logical_id) ? undefined : "removed";
	if (written.Condition === undefined) return true;
	const holds = resolver.condition(written.Condition);
	return isUnsaid(holds) ? undefined : holds;
}

/**
 * Whether what is live and the template makes no more goes with the change, as the deployed template tells where it is at hand:
 * what that lacks too does not go by this change, and its policy is what counts.
 */
function goes(plan: Plan, logical_id: string, made: false | "removed"): boolean | undefined {
	if (plan.deployed === undefined) {
		return !(made === false && keeps(plan, plan.template.Resources[logical_id]?.DeletionPolicy));
	}
	const was = deployedResource(plan.deployed, logical_id);
	return was === undefined ? undefined : !keeps(plan.deployed, was.DeletionPolicy);
}

/** What has no tags and the deployed template makes: by its name, or by what it is part of. */
function goneDeployed(plan: Plan, deployed: Plan): PlannedResource[] {
	return Object.keys(deployed.template.Resources).flatMap((logical_id) => {
		const made = isMade(plan, logical_id);
		if (made === true || made === undefined || deployed.by_logical_id.has(logical_id)) return [];
		const was = deployed.plannedOf(logical_id);
		if (typeof was !== "object" || was === null || (was.action !== "update" && was.action !== "none")) return [];
		const { after, before = after, ...rest } = was as PlannedResource & { before?: unknown; after?: unknown };
		return [planned({ ...rest, action: goes(plan, logical_id, made) === true ? "delete" : "forget", before })];
	});
}

const ASSUMED = "what was deployed may say DeletionPolicy: Retain, which nothing here tells";

function goneMember(plan: Plan, member: StackMember, address: string): PlannedResource[] {
	const made = isMade(plan, member.logical_id);
	if (made === true || made === undefined) return [];
	const is_gone = goes(plan, member.logical_id, made);
	if (is_gone === undefined) {
		plan.notes.push(`${address}: is live, and neither in the template nor in the deployed one: left as it is`);
		return [];
	}
	const stays = !is_gone;
	if (made === "removed" && plan.deployed === undefined) {
		plan.notes.push(`${address}: is not in the template any more and is taken to be deleted; ${ASSUMED}`);
	}
	return [deleted(member, address, stays, windowOf(plan, member.logical_id))];
}

function deleted(
	member: StackMember,
	address: string,
	stays: boolean,
	window: ReturnType<typeof windowOf> = {},
): PlannedResource {
	const { type, account, region, arn, id } = member;
	return planned({
		address,
		type,
		source_type: sourceTypeOf(type) ?? type,
		action: stays ? "forget" : "delete",
		replaced_by: [],
		account,
		region,
		arn,
		id,
		before: member.attributes(),
		...(stays ? {} : { prevent_destroy: false, ...window }),
	});
}

/** With a nested stack goes all that it made. Its name is what tells whose it was. */
function goneNested(plan: Plan, all: readonly StackMember[]): PlannedResource[] {
	return all.flatMap((member) => {
		const logical_id = generatedFor(member.stack, plan.stack);
		if (logical_id === undefined) return [];
		const made = isMade(plan, logical_id);
		if (made === true || made === undefined) return [];
		const is_gone = goes(plan, logical_id, made);
		if (is_gone === undefined) return [];
		const stays = !is_gone;
		const address = `${plan.addressOf(logical_id)}/${member.logical_id}`;
		if (!stays && plan.deployed === undefined) {
			plan.notes.push(
				`${address}: its nested stack ${member.stack} is not made any more, and it is taken to be deleted; ${ASSUMED}`,
			);
		}
		return [deleted(member, address, stays)];
	});
}

/** Trails and alarms that CloudFormation named after the stack. */
function goneNamed(plan: Plan): PlannedResource[] {
	const { account, region } = plan.place;
	return plan.names.named().flatMap(({ type, name }) => {
		const logical_id = generatedFor(name, plan.stack);
		if (logical_id === undefined || isMade(plan, logical_id) !== "removed") return [];
		const address = plan.addressOf(logical_id);
		plan.notes.push(`${address}: is not in the template any more, and ${name} is taken to be deleted; ${ASSUMED}`);
		return [
			planned({
				address,
				type,
				source_type: sourceTypeOf(type) ?? type,
				action: "delete",
				replaced_by: [],
				account,
				region,
				id: name,
				arn: type === "trail" ? plan.names.arn("trail", name) : undefined,
				before: { name },
			}),
		];
	});
}

function ofStack<T extends { readonly stack?: LiveTable["stack"] }>(plan: Plan, things: readonly T[]): T[] {
	return things.filter(({ stack }) => stack?.name === plan.stack && isMade(plan, stack.logical_id) === true);
}

/** What the template's resources of a type say of an attribute; undefined where one leaves it open. */
function saidOf(plan: Plan, type: string, attribute: string): ReadonlySet<unknown> | undefined {
	const said = new Set<unknown>();
	for (const [logical_id, { Type }] of Object.entries(plan.template.Resources)) {
		if (Type !== type) continue;
		const each = plan.plannedOf(logical_id);
		if (typeof each === "string") return undefined;
		const value = (each?.after as Readonly<Record<string, unknown>> | undefined)?.[attribute];
		if (isUnsaid(value)) return undefined;
		said.add(JSON.stringify(value));
	}
	return said;
}

/** A subnet of a table of the stack that no association of the template names: somebody else's, or one that was taken out. */
function silentAssociations(plan: Plan): PlannedResource[] {
	const said = saidOf(plan, "AWS::EC2::SubnetRouteTableAssociation", "subnet_id");
	if (said === undefined) return [];
	return ofStack(plan, plan.network.tables as readonly LiveTable[]).flatMap(({ route_table_id, subnet_ids, stack }) =>
		subnet_ids
			.filter((subnet_id) => !said.has(JSON.stringify(subnet_id)))
			.map((subnet_id) =>
				silent(plan, stack?.logical_id ?? "", `the association of ${subnet_id}`, {
					type: "route_table_association",
					before: { route_table_id, subnet_id },
					after: { route_table_id: LATER, subnet_id },
				}),
			),
	);
}

/** So with the entries of an ACL of the stack that deny: without them more passes. */
function silentDenials(plan: Plan): PlannedResource[] {
	const said = saidOf(plan, "AWS::EC2::NetworkAclEntry", "entry");
	if (said === undefined) return [];
	const numbers = new Set(
		[...said].map((text) => {
			const { rule_number, egress } = JSON.parse(String(text ?? "{}"));
			return `${rule_number} ${egress}`;
		}),
	);
	return ofStack(plan, plan.network.acls as readonly LiveAcl[]).flatMap(({ network_acl_id, entries, stack }) =>
		entries
			.filter(({ rule_action, rule_number, egress }) => {
				// The last one, which denies what no other names, nobody can take away.
				return rule_action === "deny" && rule_number < 32_767 && !numbers.has(`${rule_number} ${egress}`);
			})
			.map((entry) =>
				silent(plan, stack?.logical_id ?? "", `entry ${entry.rule_number}`, {
					type: "network_acl_rule",
					before: { network_acl_id, entry },
					after: { network_acl_id, entry: LATER },
				}),
			),
	);
}

function silent(
	plan: Plan,
	logical_id: string,
	what: string,
	part: {
		readonly type: "route_table_association" | "network_acl_rule";
		readonly before: object;
		readonly after: object;
	},
): PlannedResource {
	const address = plan.addressOf(logical_id);
	plan.notes.push(
		`${address}: the template has nothing that makes ${what}; whether the deployment takes it away nothing here tells`,
	);
	const source_type = sourceTypeOf(part.type) ?? part.type;
	return planned({
		...part,
		address: `${address} (${what})`,
		source_type,
		action: "update",
		replaced_by: [],
		...plan.place,
	});
}
