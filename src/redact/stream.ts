import type { Redactor } from "./redactor.js";

/** Takes account ids out of all that a stream is given, whichever part of the program writes it. */
export function redactStream(stream: NodeJS.WriteStream, redactor: Redactor): void {
	const write = stream.write.bind(stream) as (text: string | Uint8Array, ...rest: never[]) => boolean;
	stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
		const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
		return write(redactor.text(text), ...(rest as never[]));
	};
}
