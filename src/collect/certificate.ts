import { createHash, X509Certificate } from "node:crypto";
import { z } from "zod";
import { publicKey } from "../model/algorithm.js";
import { timestamp } from "../model/resource.js";
import { algorithmsIn } from "./der.js";

/**
 * What a report may say of a certificate: never its text. `sha256` is of the DER bytes, in hex. One that AWS shows and
 * that cannot be read is told apart from one that AWS does not show. Older inventories lack what is optional.
 */
export const certificate = z.union([
	z.strictObject({
		subject: z.string(),
		issuer: z.string(),
		not_before: timestamp,
		not_after: timestamp,
		sha256: z.string(),
		/** In hex. */
		serial_number: z.string().optional(),
		public_key: publicKey.optional(),
		/** How its issuer signed it, dotted. */
		signature_oid: z.string().optional(),
	}),
	z.strictObject({ unreadable: z.literal(true) }),
]);
export type Certificate = z.infer<typeof certificate>;

/** Those that were read last: clusters share their HSMs' manufacturer, and OpenSSL takes long for each. */
const read = new Map<string, Certificate>();
const MAXIMUM_KEPT = 100;
/** A longer text is read each time. */
const MAXIMUM_KEPT_LENGTH = 10_000;

/** Reads a PEM certificate; undefined where there is no text at all. */
export function readCertificate(pem: string | undefined): Certificate | undefined {
	if (pem === undefined) return undefined;
	const known = read.get(pem);
	if (known !== undefined) return known;
	const certificate = readPem(pem);
	if (pem.length > MAXIMUM_KEPT_LENGTH) return certificate;
	if (read.size >= MAXIMUM_KEPT) read.clear();
	read.set(pem, certificate);
	return certificate;
}

function readPem(pem: string): Certificate {
	try {
		const parsed = new X509Certificate(pem);
		const { public_key, signature_oid } = algorithmsIn(parsed.raw);
		return {
			subject: parsed.subject.split("\n").join(", "),
			issuer: parsed.issuer.split("\n").join(", "),
			not_before: new Date(parsed.validFrom).toISOString(),
			not_after: new Date(parsed.validTo).toISOString(),
			sha256: createHash("sha256").update(parsed.raw).digest("hex"),
			serial_number: parsed.serialNumber,
			...(public_key === undefined ? {} : { public_key }),
			...(signature_oid === undefined ? {} : { signature_oid }),
		};
	} catch {
		return { unreadable: true };
	}
}
