import type { PublicKey } from "../model/algorithm.js";

/** An element of DER (ITU-T X.690): its tag, and the bytes of its content. */
interface Element {
	readonly tag: number;
	readonly content: Uint8Array;
}

const [INTEGER, BIT_STRING, OBJECT_IDENTIFIER, SEQUENCE, VERSION] = [0x02, 0x03, 0x06, 0x30, 0xa0];

/** What node:crypto does not tell of a certificate in every version of Node (X509Certificate.signatureAlgorithm is of 24.9). */
export interface CertificateAlgorithms {
	readonly public_key: PublicKey | undefined;
	/** Dotted. */
	readonly signature_oid: string | undefined;
}

/** The algorithms in an X.509 certificate (RFC 5280, section 4.1), in DER. What is not as it should be is undefined. */
export function algorithmsIn(certificate: Uint8Array): CertificateAlgorithms {
	const [tbs, signature] = childrenOf(elementsOf(certificate)[0]);
	const fields = childrenOf(tbs).filter(({ tag }) => tag !== VERSION);
	// serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo
	return { public_key: publicKeyOf(fields[5]), signature_oid: oidOf(childrenOf(signature)[0]) };
}

function publicKeyOf(info: Element | undefined): PublicKey | undefined {
	const [algorithm, key] = childrenOf(info);
	const [oid, parameters] = childrenOf(algorithm);
	const algorithm_oid = oidOf(oid);
	if (algorithm_oid === undefined) return undefined;
	const curve_oid = oidOf(parameters);
	if (curve_oid !== undefined) return { algorithm_oid, curve_oid };
	const modulus_bits = algorithm_oid === "1.2.840.113549.1.1.1" ? modulusBits(key) : undefined;
	return { algorithm_oid, ...(modulus_bits === undefined ? {} : { modulus_bits }) };
}

/** RSAPublicKey (RFC 8017, appendix A.1.1) in a BIT STRING, whose first byte counts unused bits. */
function modulusBits(key: Element | undefined): number | undefined {
	if (key?.tag !== BIT_STRING) return undefined;
	const [modulus] = childrenOf(elementsOf(key.content.subarray(1))[0]);
	if (modulus?.tag !== INTEGER) return undefined;
	const first = modulus.content.findIndex((byte) => byte !== 0);
	const byte = modulus.content[first];
	return byte === undefined ? undefined : (modulus.content.length - first - 1) * 8 + (32 - Math.clz32(byte));
}

function childrenOf(element: Element | undefined): Element[] {
	return element?.tag === SEQUENCE ? elementsOf(element.content) : [];
}

/** The elements that stand one after the other. Ends where one would be longer than what there is. */
function elementsOf(bytes: Uint8Array): Element[] {
	const elements: Element[] = [];
	for (let at = 0; at + 2 <= bytes.length; ) {
		const tag = bytes[at] ?? 0;
		const short = bytes[at + 1] ?? 0;
		const count = short < 0x80 ? 0 : short - 0x80;
		const start = at + 2 + count;
		const length = count === 0 ? short : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
		if (count > 4 || start + length > bytes.length) break;
		elements.push({ tag, content: bytes.subarray(start, start + length) });
		at = start + length;
	}
	return elements;
}

/** X.690, section 8.19: the first two arcs are one number, and each number is in base 128. */
function oidOf(element: Element | undefined): string | undefined {
	if (element?.tag !== OBJECT_IDENTIFIER || element.content.length === 0 || element.content.length > 32)
		return undefined;
	const numbers: number[] = [];
	let number = 0;
	for (const byte of element.content) {
		number = number * 128 + (byte & 0x7f);
		if (byte >= 0x80) continue;
		numbers.push(number);
		number = 0;
	}
	const [joint = 0, ...rest] = numbers;
	const first = Math.min(2, Math.floor(joint / 40));
	return [first, joint - first * 40, ...rest].join(".");
}
