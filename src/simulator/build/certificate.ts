import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

/**
 * X.509 certificates and signing requests whose dates follow the clock and whose bytes are always the same: an Ed25519 key made
 * from the subject's name, the few DER structures of RFC 5280 and RFC 2986 written out. (Real CloudHSM certificates are RSA.)
 */
export interface CertificateContent {
	readonly subject: string;
	readonly issuer: string;
	readonly not_before: Date;
	readonly not_after: Date;
}

export function certificatePem({ subject, issuer, not_before, not_after }: CertificateContent): string {
	const serial = createHash("sha256").update(subject).digest().subarray(0, 8);
	serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
	const content = sequence(
		der(0xa0, integer(Buffer.from([2]))),
		integer(serial),
		ED25519,
		nameOf(issuer),
		sequence(time(not_before), time(not_after)),
		nameOf(subject),
		publicKeyOf(subject),
	);
	return pem("CERTIFICATE", signed(content, issuer));
}

/** The request that an uninitialised cluster asks its owner to sign. */
export function certificateRequestPem(subject: string): string {
	const content = sequence(
		integer(Buffer.from([0])),
		nameOf(subject),
		publicKeyOf(subject),
		der(0xa0, Buffer.alloc(0)),
	);
	return pem("CERTIFICATE REQUEST", signed(content, subject));
}

const ED25519 = sequence(Buffer.from("06032b6570", "hex"));
const COMMON_NAME = Buffer.from("0603550403", "hex");
const ORGANIZATION = Buffer.from("060355040a", "hex");
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** Made once: some sign many certificates. */
const keys = new Map<string, KeyObject>();

function keyOf(name: string): KeyObject {
	const existing = keys.get(name);
	if (existing !== undefined) return existing;
	const seed = createHash("sha256").update(`simulated key of ${name}`).digest();
	const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
	keys.set(name, key);
	return key;
}

function publicKeyOf(name: string): Buffer {
	return createPublicKey(keyOf(name)).export({ format: "der", type: "spki" });
}

function signed(content: Buffer, signer: string): Buffer {
	const signature = sign(null, content, keyOf(signer));
	return sequence(content, ED25519, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
}

function nameOf(common_name: string): Buffer {
	const part = (type: Buffer, text: string) => der(0x31, sequence(type, der(0x0c, Buffer.from(text))));
	return sequence(part(ORGANIZATION, "Example Bank"), part(COMMON_NAME, common_name));
}

/** RFC 5280 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050 on. */
function time(date: Date): Buffer {
	const digits = `${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`;
	return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits));
}

function integer(bytes: Buffer): Buffer {
	return der(0x02, bytes);
}

function sequence(...members: readonly Buffer[]): Buffer {
	return der(0x30, Buffer.concat(members));
}

function der(tag: number, content: Buffer): Buffer {
	const { length } = content;
	if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
	const hex = length.toString(16);
	const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
	return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length]), bytes, content]);
}

function pem(label: string, bytes: Buffer): string {
	const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
