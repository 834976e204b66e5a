/**
 * GitHub's runner obeys lines of a step's log: `::add-mask::…` at the beginning of one, after white space, and `##[…]`
 * anywhere in one (https://docs.github.com/actions, "Workflow commands"). Names, tags and files may hold either, and a
 * broken line may begin with any word.
 */

/** A text with commands taken apart, so that they are read and not obeyed. `at_start`: it begins a line. */
export function inert(text: string, at_start: boolean): string {
	const lines = at_start ? text : `\u0000${text}`;
	const apart = lines.replaceAll(/^([^\S\r\n]*):(?=:)/gm, "$1: ").replaceAll(/##(?=\[)/g, "## ");
	return at_start ? apart : apart.slice(1);
}

/** Makes all that a stream is given inert, whichever part of the program writes it. */
export function makeInert(stream: NodeJS.WriteStream): void {
	const write = stream.write.bind(stream) as (text: string | Uint8Array, ...rest: never[]) => boolean;
	let open = "";
	stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
		const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
		// What a write leaves of a line decides, together with the next, whether that is a command.
		const before = open;
		const whole = before + text;
		const shown = inert(whole, true);
		const last = whole.slice(Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf("\r")) + 1).slice(-64);
		open = last.trimStart() === "" || /^\s*:$|#$/.test(last) ? last : "\u0000";
		return write(shown.slice(inert(before, true).length), ...(rest as never[]));
	};
}
