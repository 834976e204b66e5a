import type { WriteStream } from "node:tty";

/** What a stream of the process says of itself; one that goes to no terminal lacks it all. */
type Stream = Partial<Pick<WriteStream, "isTTY" | "columns" | "rows">>;

/** Somebody looks at it, and it takes escape sequences: one that does not calls itself dumb, as the shell of Emacs does. */
export function isTerminal({ isTTY }: Stream): boolean {
	return isTTY === true && process.env.TERM !== "dumb";
}

/** How large the terminal is. One that nobody gave a size, as in some containers, says 0, which is none. */
export function sizeOf({ columns, rows }: Stream): { readonly columns?: number; readonly rows?: number } {
	return { ...(columns ? { columns } : {}), ...(rows ? { rows } : {}) };
}
