import { z } from "zod";
import { iamPolicies } from "../../collect/account/schema.js";
import { readAt } from "../../model/inventory.js";
import { mapObserved } from "../../model/observed.js";
import type { Identity } from "../../model/resource.js";
import { facetRead } from "../described.js";
import { relation } from "../relation.js";
import { people } from "./access.js";
import { type ActionSet, actionUniverse } from "./action_set.js";
import { type Condition, leavesOut } from "./condition.js";
import { given, policiesOf, union } from "./decide.js";
import { EVERYBODY } from "./principal.js";
import { type PolicyResource, type Statement, statementsOf, withStatements } from "./statement.js";

/** The actions that Security Hub's KMS.1 and KMS.2 ask about. */
const DECRYPTS = ["Decrypt", "ReEncryptFrom"] as const;
const universe = actionUniverse("kms", DECRYPTS);
const BOTH: ActionSet = 3n;

/** A key of the account that no policy means, in a Region that there is not: who may use it may use every key. */
function anyKey({ account, arn }: Identity, now: number): PolicyResource {
	const partition = arn.split(":")[1] ?? "aws";
	const region = "zz-unnamed-9";
	return { arn: `arn:${partition}:kms:${region}:${account}:key/zz9-unnamed-zz9`, account, region, partition, now };
}

/** Condition keys that narrow the keys, or what they are used for; those about the caller leave him every key. */
const NARROWING = new Set([
	"kms:viaservice",
	"kms:requestalias",
	"kms:resourcealiases",
	"kms:encryptioncontextkeys",
	"aws:calledvia",
	"aws:calledviafirst",
	"aws:calledvialast",
]);
const NARROWING_BELOW = ["kms:encryptioncontext:", "aws:resourcetag/", "kms:recipientattestation:"];

function isAboutKeys({ key }: Condition): boolean {
	return NARROWING.has(key) || NARROWING_BELOW.some((start) => key.startsWith(start));
}

/** Whether a condition leaves out keys, or uses of them; of aliases, tags and contexts a letter does, where the rest is open. */
function narrows(condition: Condition): boolean {
	if (!isAboutKeys(condition)) return false;
	if (leavesOut(condition)) return true;
	if (condition.key === "kms:viaservice") return false;
	const named = condition.values.map((value) => {
		const text = value.text.replace(/^alias\//, "").replaceAll(/[*?]/g, "");
		// The tag of the caller is one value, which this program does not know.
		return { ...value, text: value.unknown && value.variable ? "his" : text, unknown: false };
	});
	return named.every(({ text }) => text !== "") && leavesOut({ ...condition, values: named });
}

/** Whether a Deny under the condition leaves only what narrows the keys. */
function sparesSome(condition: Condition): boolean {
	const { operator, negated, of, values } = condition;
	if (!isAboutKeys(condition)) return false;
	if (operator === "null") return !negated && values.every(({ text }) => text.toLowerCase() === "true");
	return negated && of !== "any" && narrows({ ...condition, negated: false, if_exists: false, of: "one" });
}

/**
 * An ARN whose id or Region a variable of the caller names: that is one key, or those of one Region, whichever. No value has
 * a wildcard: tags, names and ids cannot hold one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function withOneName(text: unknown): unknown {
	if (typeof text !== "string" || !text.includes("${")) return text;
	const [arn, partition, service, region = "", account = "", ...rest] = partsOf(text);
	const id = rest.join(":");
	if (arn !== "arn" || !id.startsWith("key/")) return text;
	const named = [regionNamed(region), account, id.replaceAll(VARIABLE, "his")];
	return [arn, partition, service, ...named].join(":");
}

const VARIABLE = /\$\{[^{}]{1,200}\}/g;

/** `${aws:RequestedRegion}` is whichever is asked in. */
function regionNamed(region: string): string {
	return region.toLowerCase() === "${aws:requestedregion}" ? "*" : region.replaceAll(VARIABLE, "his");
}

/** The parts between colons; those within a variable are its own. */
function partsOf(text: string): string[] {
	const parts: string[] = [""];
	let depth = 0;
	for (const letter of text) {
		if (letter === "{") depth += 1;
		if (letter === "}") depth -= 1;
		if (letter === ":" && depth <= 0) parts.push("");
		else parts[parts.length - 1] += letter;
	}
	return parts;
}

function withNames(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return withStatements(document, (entry) => {
		const resources = Object.entries(entry).filter(([member]) => member === "Resource" || member === "NotResource");
		const spelled = resources.map(([member, value]) => [
			member,
			Array.isArray(value) ? value.map(withOneName) : withOneName(value),
		]);
		return { ...entry, ...Object.fromEntries(spelled) };
	});
}

/** The statements of an identity's policy by which it decrypts with every key of the account. */
function decryptingWithAll(document: Readonly<Record<string, unknown>>, resource: PolicyResource): string[] {
	// Whom an identity's policy is for, it does not say: whoever carries it.
	const carried = statementsOf(withNames(document), "", universe, resource).map((statement): Statement => {
		const conditions = statement.denies && statement.conditions.every(sparesSome) ? [] : statement.conditions;
		return { ...statement, conditions, principals: [EVERYBODY], but: undefined };
	});
	const policies = policiesOf(carried, resource, [["use", BOTH]]);
	const caller = { ...people(resource.account), own: true };
	return policies.allows
		.filter(({ conditions }) => !conditions.some(narrows))
		.filter((statement) => (union(given(statement, caller, policies)) & BOTH) !== 0n)
		.map(({ label }) => label);
}

export const iamDecrypts = relation({
	type: "account",
	facet: "iam_decrypts",
	schema: z.strictObject({
		is_complete: z.boolean(),
		/** How many policies of the account's own are about decrypting, with one key or with every. */
		considered: z.int().min(0),
		/** Names of policies that could not be read as JSON. */
		unreadable: z.array(z.string()),
		policies: z.array(
			iamPolicies.shape.policies.element
				.omit({ document: true, unreadable: true })
				.extend({ statements: z.array(z.string()) }),
		),
	}),
	needs: ["account.iam_policies"],
	derive: ({ inventory }, account) =>
		mapObserved(facetRead(account, "iam_policies"), ({ is_complete, policies }) => {
			const resource = anyKey(account, Date.parse(readAt(inventory, account)));
			return {
				is_complete,
				considered: policies.length,
				unreadable: policies.filter(({ unreadable }) => unreadable).map(({ name }) => name),
				policies: policies.flatMap(({ document, unreadable: _, ...policy }) => {
					const statements = document === undefined ? [] : decryptingWithAll(document, resource);
					return statements.length === 0 ? [] : [{ ...policy, statements }];
				}),
			};
		}),
});
