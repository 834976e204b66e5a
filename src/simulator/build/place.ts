import { createHash } from "node:crypto";

/** Where and when resources stand. Their ids follow from the place and their names, so the same call gives the same world. */
export interface Place {
	readonly account: string;
	readonly region: string;
	readonly now: Date;
}

const DAY_MS = 86_400_000;

/** `now` moved by days (negative: the past), in whole seconds as AWS gives most of its times. */
export function inDays(now: Date, days: number): Date {
	return new Date(Math.floor((now.getTime() + days * DAY_MS) / 1000) * 1000);
}

/** An EC2 id: `subnet-0a1b…` with 17 hexadecimal digits. */
export function ec2Id(prefix: string, place: Place, name: string): string {
	return `${prefix}-0${digest(place, prefix, name).toString("hex").slice(0, 16)}`;
}

/** A CloudHSM id: `cluster-` with 11 of the letters and digits that CloudHSM uses. */
export function hsmId(prefix: string, place: Place, name: string): string {
	return `${prefix}-${lettersOf(digest(place, prefix, name), "abcdefghijklmnopqrstuvwxyz234567", 11)}`;
}

/** The id of a KMS key; related multi-Region keys share theirs. */
export function keyId(place: Place, name: string, multi_region: boolean): string {
	const hex = digest(multi_region ? { ...place, region: "" } : place, "key", name).toString("hex");
	if (multi_region) return `mrk-${hex.slice(0, 32)}`;
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 64 hexadecimal digits, as KMS names key material and grants. */
export function longHex(place: Place, kind: string, name: string): string {
	return digest(place, kind, name).toString("hex");
}

/** Text of the given alphabet and length, always the same for the same place, kind and name. */
export function lettersFor(place: Place, kind: string, name: string, alphabet: string, length: number): string {
	return lettersOf(digest(place, kind, name), alphabet, length);
}

function lettersOf(bytes: Buffer, alphabet: string, length: number): string {
	return [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

function digest({ account, region }: Place, kind: string, name: string): Buffer {
	return createHash("sha256").update(`${account} ${region} ${kind} ${name}`).digest();
}
