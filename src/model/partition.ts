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

/** The partition of a Region, by its name (`partitions.json` of AWS's SDKs). */
export function partitionOfRegion(region: string): string {
	return PARTITIONS.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "aws";
}
