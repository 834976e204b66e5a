import { createHash } from "node:crypto";
import { asFailure, CallFailed } from "./failure.js";
import type { PagedOperation } from "./operation.js";

/** More pages than this of one listing are an endless loop: of keys that would be ten million. */
const MAXIMUM_PAGES = 10_000;
/** Pages in a row that bring nothing which an earlier one had not. */
const MAXIMUM_IDLE_PAGES = 100;

/** How a page is asked for, and how a listing that makes no sense is told. */
interface Asking<I, O> {
	ask(input: I): Promise<O>;
	invalid(message: string): CallFailed;
}

/** The items of a listing, page by page, as `Caller.pages` gives them: where a page fails, the failure is the last thing. */
export async function* pagesOf<I, O, T>(
	{ paging }: PagedOperation<I, O, T>,
	input: I,
	{ ask, invalid }: Asking<I, O>,
): AsyncGenerator<T[] | CallFailed> {
	const progress = createProgress();
	let asked = input;
	for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
		const output = await ask(asked).catch(asFailure);
		if (output instanceof CallFailed) return yield output;
		const items = paging.items(output);
		if (!Array.isArray(items)) return yield invalid(`page ${page} of the answer has no list`);
		yield items;
		if (paging.cut(output)) return yield invalid(`page ${page} of the answer is cut and does not say how to go on`);
		const next = paging.next(output);
		if (next === undefined || next === "") return;
		const stuck = progress(next, items);
		if (stuck !== undefined) return yield invalid(`page ${page} of the answer ${stuck}`);
		asked = paging.resume(input, next);
	}
	yield invalid(`the answer has more than ${MAXIMUM_PAGES} pages`);
}

/** Watches the pages of one listing; says what is wrong where they lead nowhere. */
function createProgress(): (mark: string, items: readonly unknown[]) => string | undefined {
	const marks = new Set<string>();
	const contents = new Set<string>();
	let idle = 0;
	return (mark, items) => {
		if (marks.has(mark)) return "leads back to an earlier one";
		marks.add(mark);
		const content = createHash("sha256").update(JSON.stringify(items)).digest("base64");
		idle = items.length === 0 || contents.has(content) ? idle + 1 : 0;
		contents.add(content);
		return idle < MAXIMUM_IDLE_PAGES ? undefined : `is the ${MAXIMUM_IDLE_PAGES}th in a row that brings nothing new`;
	};
}
