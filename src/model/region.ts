const NAME = "[a-z]{2,8}(?:-[a-z]{2,12}){1,2}-\\d{1,2}";

/** How AWS writes a Region's name. */
export const REGION = new RegExp(`^${NAME}$`);

/** A zone's name begins with that of its Region: `eu-central-1a`, or a local zone's `us-west-2-lax-1a`. */
const ZONE = new RegExp(`^(${NAME})(?:[a-z]$|-[a-z])`);

/** The Region of an availability or local zone; undefined for what is none. */
export function regionOfZone(zone: string): string | undefined {
	return ZONE.exec(zone)?.[1];
}
