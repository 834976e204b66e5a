import { createContext, Script } from "node:vm";

/** Work was ended before it came to an end. */
export class TookTooLong extends Error {
	override readonly name = "TookTooLong";
}

const script = new Script("work()");
/** Made once: a new one takes ten times as long as the call. Nothing stays in it. */
const context: { work?: () => unknown } = createContext({});

/**
 * The result of work that hears nothing while it computes, such as a parser's. V8 ends it from another thread when the time is
 * over, wherever it is.
 *
 * @throws TookTooLong where it was ended, and what the work throws.
 */
export function within<T>(milliseconds: number, work: () => T): T {
	try {
		context.work = work;
		return script.runInContext(context, { timeout: milliseconds }) as T;
	} catch (error) {
		if ((error as { code?: unknown } | null)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		throw new TookTooLong(`longer than ${milliseconds} ms`, { cause: error });
	} finally {
		delete context.work;
	}
}
