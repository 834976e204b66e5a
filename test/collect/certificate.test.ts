import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCertificate } from "../../src/collect/certificate.js";
import { algorithmsIn } from "../../src/collect/der.js";
import { algorithmOfPublicKey, algorithmOfSignature } from "../../src/model/algorithm.js";

/** Made with the Python library cryptography. */
const pem = (name: string): string => readFileSync(`test/fixtures/certificates/${name}.pem`, "utf8");

it.each([
	["rsa", "RSA-2048", "RSASSA-PKCS1-SHA-256"],
	["p-384", "EC-P-384", "ECDSA-SHA-384"],
	["ed25519", "Ed25519", "Ed25519"],
	["ml-dsa-65", "ML-DSA-65", "ML-DSA-65"],
])("the algorithms of a certificate with a key of %s are read", (name, key, signature) => {
	const { public_key, signature_oid } = algorithmsIn(new X509Certificate(pem(name)).raw);
	expect(public_key && algorithmOfPublicKey(public_key)?.name).toBe(key);
	expect(signature_oid && algorithmOfSignature(signature_oid)?.name).toBe(signature);
});

it("a certificate is told by its names, validity, digest, number and algorithms, and never by its text", () => {
	expect(readCertificate(pem("rsa"))).toEqual({
		subject: "CN=test",
		issuer: "CN=test",
		not_before: "2024-01-01T00:00:00.000Z",
		not_after: "2034-01-01T00:00:00.000Z",
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		serial_number: "0A",
		public_key: { algorithm_oid: "1.2.840.113549.1.1.1", modulus_bits: 2048 },
		signature_oid: "1.2.840.113549.1.1.11",
	});
	// Again, from memory.
	expect(readCertificate(pem("rsa"))).toBe(readCertificate(pem("rsa")));
	expect(readCertificate(pem("p-384"))).toMatchObject({ public_key: { algorithm_oid: "1.2.840.10045.2.1" } });
	expect(readCertificate("no certificate")).toEqual({ unreadable: true });
	expect(readCertificate("no certificate")).toEqual({ unreadable: true });
	expect(readCertificate(undefined)).toBeUndefined();
});

it("no bytes make the reader of DER throw or hang", () => {
	const { raw } = new X509Certificate(pem("rsa"));
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(raw.length), fc.nat(255), (bytes, at, byte) => {
			algorithmsIn(bytes);
			const changed = Uint8Array.from(raw);
			changed[at % raw.length] = byte;
			algorithmsIn(changed);
		}),
	);
});
