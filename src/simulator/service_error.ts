import type { WireObject } from "./wire.js";

/**
 * An answer that AWS words as an error. Operations throw it; the server turns it into the protocol's error in one place.
 * `message_member` is the JSON member that carries the text: KMS says `message`, CloudHSM and the authorisation layer `Message`.
 * `members` are what REST services say besides, such as the `resourceId` that was not found.
 */
export class ServiceError extends Error {
	constructor(
		readonly code: string,
		message: string,
		readonly status = 400,
		readonly message_member: "message" | "Message" = "message",
		readonly members: WireObject = {},
	) {
		super(message);
	}
}
