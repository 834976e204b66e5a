/** AWS's partitions whose Regions begin in a way of their own; all others are of `aws`. */
const PARTITIONS: readonly (readonly [beginning: string, partition: string])[] = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-iso-", "aws-iso"],
	["us-isob-", "aws-iso-b"],
	["eu-isoe-", "aws-iso-e"],
	["us-isof-", "aws-iso-f"],
	["eusc-", "aws-eusc"],
];

/** How service principals may end in a partition, beside `.amazonaws.com` (`partitions.json` of AWS's SDKs). */
export const SERVICE_SUFFIXES: Readonly<Record<string, string>> = {
	"aws-cn": ".amazonaws.com.cn",
	"aws-eusc": ".amazonaws.eu",
	"aws-iso": ".c2s.ic.gov",
	"aws-iso-b": ".sc2s.sgov.gov",
	"aws-iso-e": ".cloud.adc-e.uk",
	"aws-iso-f": ".csp.hci.ic.gov",
};

/** The names that a service may have as a principal in a partition. */
export function servicePrincipals(name: string, partition: string): string[] {
	const suffix = SERVICE_SUFFIXES[partition];
	return suffix === undefined ? [name] : [name, name.replace(/\.amazonaws\.com$/, suffix)];
}

/** The partition of a Region, by its name (`partitions.json` of AWS's SDKs). */
export function partitionOfRegion(region: string): string {
	return PARTITIONS.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "aws";
}
