import { z } from "zod";
import { withSharedTexts } from "../model/shared_text.js";
import { jsonExcess } from "../text/json_excess.js";

/** The longest policy that is read: KMS allows 32 KiB, resource policies less. */
const MAXIMUM_POLICY_BYTES = 131_072;

/**
 * A policy document as AWS returns it: a JSON object, otherwise untouched (a Statement may be a list or one object, a
 * Principal a string or a map: the IAM grammar allows each, and the policies in `policies/lib` read them all).
 */
export const policyDocument = z.record(z.string(), z.json());

/** The document behind the JSON text that AWS returns, or undefined where the text is no JSON object of a sane size. */
export function parsePolicyDocument(text: unknown): z.infer<typeof policyDocument> | undefined {
	if (typeof text !== "string" || text.length > MAXIMUM_POLICY_BYTES || jsonExcess(text)) return undefined;
	try {
		const document = policyDocument.safeParse(withSharedTexts(JSON.parse(text)));
		return document.success ? document.data : undefined;
	} catch {
		return undefined;
	}
}
