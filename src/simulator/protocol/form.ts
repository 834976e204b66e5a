import type { Input } from "../wire.js";
import type { Request } from "./protocol.js";

/** The fields of a query request: a form in the body (POST) or in the address (GET). */
export function formOf({ method, url, headers, body }: Request): Input {
	const type = headers["content-type"] ?? "";
	if (method === "GET") return Object.fromEntries(new URLSearchParams(url.split("?")[1] ?? ""));
	return type.startsWith("application/x-www-form-urlencoded") ? Object.fromEntries(new URLSearchParams(body)) : {};
}
