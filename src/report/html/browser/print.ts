/** Not every browser can show what is folded by style alone: it is opened for the printer, and folded again. */
export function unfoldForPrint(): void {
	let folded: HTMLDetailsElement[] = [];
	addEventListener("beforeprint", () => {
		folded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open], .judged-on)")];
		for (const details of folded) details.open = true;
	});
	addEventListener("afterprint", () => {
		for (const details of folded) details.open = false;
	});
}
