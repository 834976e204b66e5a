import { HttpRequest } from "@smithy/core/protocols";
import { TRANSPORT_LIMITS, Transport } from "./transport.js";
import { trustedCertificates } from "./trust.js";

/**
 * Puts bytes at an address that AWS signed, by the way that calls take: through the proxy, no further than it says itself.
 *
 * @returns the HTTP status.
 * @throws where the storage could not be reached, or did not answer within so many milliseconds.
 */
export async function putSigned(address: string, content: Uint8Array, milliseconds: number): Promise<number> {
	const { protocol, hostname, port, pathname, searchParams } = new URL(address);
	const request = new HttpRequest({
		method: "PUT",
		protocol,
		hostname,
		...(port === "" ? {} : { port: Number(port) }),
		path: pathname,
		query: Object.fromEntries(searchParams),
		headers: { "content-length": String(content.length) },
		body: content,
	});
	const limits = { ...TRANSPORT_LIMITS, headers_ms: milliseconds, answer_ms: milliseconds };
	const transport = new Transport(limits, await trustedCertificates());
	try {
		return (await transport.handle(request)).response.statusCode;
	} finally {
		transport.destroy();
	}
}
