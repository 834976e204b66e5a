import type { Certificate } from "../../collect/certificate.js";
import { type Algorithm, algorithmOfPublicKey, algorithmOfSignature } from "../../model/algorithm.js";
import { present } from "../../model/present.js";
import type { Asset, CertificateNames, NotRead } from "../../model/register.js";
import type { Identity } from "../../model/resource.js";

/**
 * A certificate that a resource shows.
 *
 * @param part which of its certificates: `cluster_certificate`.
 */
export function certificateAsset(
	holder: Identity,
	part: string,
	certificate: Certificate,
	collected_at: string,
): Asset {
	const { arn, account, region, name } = holder;
	const asset = {
		ref: `${arn}#${part}`,
		kind: "certificate" as const,
		name: `${part.replaceAll("_", " ")} of ${name}`,
		...{ arn, account, region },
		zones: [],
		needs: [],
		facts: {},
	};
	if (!("subject" in certificate)) {
		return { ...asset, algorithms: [], not_read: [{ fact: "certificate", why: "AWS shows one that cannot be read" }] };
	}
	const { public_key, signature_oid, not_before, not_after } = certificate;
	const key = public_key === undefined ? undefined : algorithmOfPublicKey(public_key);
	const signature = signature_oid === undefined ? undefined : algorithmOfSignature(signature_oid);
	return {
		...asset,
		algorithms: key === undefined ? [] : [key],
		activated: not_before,
		expires: not_after,
		certificate: namesOf(certificate, signature, collected_at),
		not_read: [
			...unknownAlgorithm("public key", key, public_key && (public_key.curve_oid ?? public_key.algorithm_oid)),
			...unknownAlgorithm("signature algorithm", signature, signature_oid),
			...(certificate.serial_number === undefined
				? [{ fact: "serial number", why: "the inventory does not hold it" }]
				: []),
			{ fact: "revocation", why: "no scan asks its issuer" },
		],
	};
}

function namesOf(
	certificate: Extract<Certificate, { subject: string }>,
	signature: Algorithm | undefined,
	collected_at: string,
): CertificateNames {
	const { subject, issuer, sha256, serial_number, not_before, not_after } = certificate;
	const now = Date.parse(collected_at);
	const state =
		now < Date.parse(not_before) ? "pre-activation" : now > Date.parse(not_after) ? "deactivated" : "active";
	return { subject, issuer, sha256, state, ...present({ serial_number, signature }) };
}

function unknownAlgorithm(fact: string, algorithm: Algorithm | undefined, oid: string | undefined): NotRead[] {
	if (algorithm !== undefined) return [];
	const why = oid === undefined ? "the inventory does not hold it" : `this version does not know the algorithm ${oid}`;
	return [{ fact, why }];
}
