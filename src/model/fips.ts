/** A cryptographic module that NIST's Cryptographic Module Validation Program validated. */
export interface FipsModule {
	/** `FIPS 140-3`. */
	readonly standard: string;
	readonly level: number;
	/** The number of its certificate. */
	readonly certificate: string;
	/** Since when its certificate is on the historical list, a date. */
	readonly historical_since?: string;
}

/** https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html, by HsmType. */
const CLOUDHSM_MODULES: Readonly<Record<string, FipsModule>> = {
	"hsm1.medium": { standard: "FIPS 140-2", level: 3, certificate: "4218", historical_since: "2026-01-04" },
	"hsm2m.medium": { standard: "FIPS 140-3", level: 3, certificate: "4703" },
};

/** https://docs.aws.amazon.com/kms/latest/developerguide/kms-internals.html */
const KMS_MODULE: FipsModule = { standard: "FIPS 140-3", level: 3, certificate: "4884" };

/** The validation of an HsmType; undefined for one that this version does not know. */
export function moduleOfHsmType(hsm_type: string): FipsModule | undefined {
	return Object.hasOwn(CLOUDHSM_MODULES, hsm_type) ? CLOUDHSM_MODULES[hsm_type] : undefined;
}

/** The validation of KMS's own HSMs. In China they are certified by OSCCA, and not by NIST. */
export function moduleOfKms(partition: string): FipsModule | undefined {
	return partition === "aws-cn" ? undefined : KMS_MODULE;
}

/** Where NIST shows a certificate. */
export function certificatePage({ certificate }: FipsModule): string {
	return `https://csrc.nist.gov/projects/cryptographic-module-validation-program/certificate/${certificate}`;
}
