import { createHash, X509Certificate } from "node:crypto";
import { z } from "zod";
import { timestamp } from "../model/resource.js";

/** What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. */
export const certificate = z.strictObject({
	subject: z.string(),
	issuer: z.string(),
	not_before: timestamp,
	not_after: timestamp,
	sha256: z.string(),
});
export type Certificate = z.infer<typeof certificate>;

/** Reads a PEM certificate; undefined where the text is none. */
export function parseCertificate(pem: string | undefined): Certificate | undefined {
	if (pem === undefined) return undefined;
	try {
		const parsed = new X509Certificate(pem);
		return {
			subject: parsed.subject.split("\n").join(", "),
			issuer: parsed.issuer.split("\n").join(", "),
			not_before: new Date(parsed.validFrom).toISOString(),
			not_after: new Date(parsed.validTo).toISOString(),
			sha256: createHash("sha256").update(parsed.raw).digest("hex"),
		};
	} catch {
		return undefined;
	}
}
