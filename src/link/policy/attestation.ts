import { z } from "zod";
import { readAt } from "../../model/inventory.js";
import { known, mapObserved } from "../../model/observed.js";
import { once } from "../../model/once.js";
import type { Identity } from "../../model/resource.js";
import { facetRead } from "../described.js";
import { relation } from "../relation.js";
import { accessOf, people } from "./access.js";
import { ATTESTATION, type Situation } from "./caller.js";
import { may, policiesOf } from "./decide.js";
import { kmsSet, kmsUniverse, READS } from "./kms_universe.js";
import { namesIn } from "./names.js";
import type { PolicyResource, Statement } from "./statement.js";
import { statementsOf } from "./statement.js";

/** The actions that answer an enclave with what only it can read, and ReEncrypt, which lets another key open it. */
const OPENING = ["Decrypt", "DeriveSharedSecret", "GenerateDataKey", "GenerateDataKeyPair", "ReEncryptFrom"];
const OPENS = kmsSet(OPENING);

/**
 * Whether a key's policy demands the attestation of a Nitro enclave, and who opens what is under the key without one, by
 * that of an enclave which nobody measured, or by that of one in debug mode, whose memory its host can read.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclaves.html
 */
export const keyAttestation = relation({
	type: "kms_key",
	facet: "attestation",
	schema: z.strictObject({
		/** Some statement has a condition on an attestation. */
		demanded: z.boolean(),
		/** `who` is empty where it is the account, by its IAM policies. */
		ways: z.array(
			z.strictObject({
				from: z.enum(["unattested", "strange_enclave", "debug_enclave"]),
				label: z.string(),
				who: z.array(z.string()),
			}),
		),
	}),
	needs: ["kms_key.policy"],
	derive: ({ inventory }, key) => {
		const policy = facetRead(key, "policy");
		if (policy.status === "known" && !speaksOfAttestation(policy.value.document)) return NOT_DEMANDED;
		return mapObserved(policy, ({ document }) => attestationIn(document, key, Date.parse(readAt(inventory, key))));
	},
});

const NOT_DEMANDED = known({ demanded: false, ways: [] });

/** Whether a condition of the document may be on an attestation; few are, and thousands of keys share one document. */
const speaksOfAttestation = once((document: Readonly<Record<string, unknown>>) =>
	JSON.stringify(document).toLowerCase().includes(ATTESTATION),
);

function attestationIn(document: Readonly<Record<string, unknown>>, { arn, account, region }: Identity, now: number) {
	const resource: PolicyResource = { arn, account, region, partition: arn.split(":")[1] ?? "aws", now };
	const statements = statementsOf(document, "", kmsUniverse, resource);
	const demanded = statements.some(({ conditions }) => conditions.some(({ key }) => key.startsWith(ATTESTATION)));
	if (!demanded) return { demanded, ways: [] };
	const told = new Set<string>();
	const ways = (["unattested", "strange_enclave", "debug_enclave"] as const).flatMap((from) =>
		waysFrom(from, statements, resource).flatMap((way) => {
			const who = way.who.filter((each) => !told.has(`${way.label} ${each}`));
			for (const each of who) told.add(`${way.label} ${each}`);
			return who.length === 0 ? [] : [{ from, ...way, who: who.filter((each) => each !== "") }];
		}),
	);
	return { demanded, ways };
}

/** Statements that let somebody open in the situation; the account as such is "". */
function waysFrom(situation: Situation, statements: readonly Statement[], resource: PolicyResource) {
	const policies = policiesOf(statements, resource, [[situation, OPENS]]);
	const names = namesIn(statements, resource.account);
	const access = accessOf({ policies, names, universe: kmsUniverse, useless: 0n, reads: READS });
	const ways = access.flatMap(({ label, holders }) => {
		const who = holders.filter(({ actions }) => actions.some((action) => OPENING.includes(action)));
		return who.length === 0 ? [] : [{ label, who: [...new Set(who.map((holder) => holder.who))].sort() }];
	});
	const people_of_account = { ...people(resource.account), own: true };
	const by_account = OPENING.some(
		(action) => may(kmsSet([action]), situation, people_of_account, policies) !== "never",
	);
	return by_account ? [...ways, { label: "", who: [""] }] : ways;
}
