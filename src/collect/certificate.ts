import { createHash, X509Certificate } from "node:crypto";
import { z } from "zod";
import { timestamp } from "../model/resource.js";

/**
 * What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. One that AWS shows and
 * that cannot be read is told apart from one that AWS does not show.
 */
export const certificate = z.union([
	z.strictObject({
		subject: z.string(),
		issuer: z.string(),
		not_before: timestamp,
		not_after: timestamp,
		sha256: z.string(),
	}),
	z.strictObject({ unreadable: z.literal(true) }),
]);
export type Certificate = z.infer<typeof certificate>;

/** Reads a PEM certificate; undefined where there is no text at all. */
export function readCertificate(pem: string | undefined): Certificate | undefined {
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
		return { unreadable: true };
	}
}
