/** How CloudHSM v2 and EC2 page: `NextToken` in the answer and in the next question. */
export function tokenPaging<Output extends { NextToken?: string | undefined }, Item>(
	items: (output: Output) => Item[] | undefined,
) {
	return {
		items,
		next: (output: Output) => output.NextToken,
		resume: <Input extends object>(input: Input, mark: string): Input => ({ ...input, NextToken: mark }),
	};
}

/** How the services that speak REST page: the same, spelt `nextToken`. */
export function restTokenPaging<Output extends { nextToken?: string | undefined }, Item>(
	items: (output: Output) => Item[] | undefined,
) {
	return {
		items,
		next: (output: Output) => output.nextToken,
		resume: <Input extends object>(input: Input, mark: string): Input => ({ ...input, nextToken: mark }),
	};
}
