import { AnswerMisfit } from "./fitting.js";
import type { Client, Operation } from "./operation.js";

/**
 * The operation, whose answers say of what they are: one about something else than was asked for is none of it.
 *
 * @param asked what was asked for, an id or an ARN.
 * @param told of what an answer says that it is; what it leaves out is no contradiction.
 */
export function about<I, O, Op extends Operation<I, O>>(
	operation: Op & Operation<I, O>,
	asked: (input: I) => string | undefined,
	told: (output: O) => readonly (string | undefined)[],
): Op {
	return {
		...operation,
		send: async (client: Client, input: I) => {
			const output = await operation.send(client, input);
			const of = asked(input);
			const other = told(output).find((id) => id !== undefined && of !== undefined && !isSame(id, of));
			if (other !== undefined)
				throw new AnswerMisfit(`the answer is about ${other.slice(0, 200)}, which was not asked for`);
			return output;
		},
	};
}

/** An id is the end of its ARN. */
function isSame(one: string, other: string): boolean {
	if (one.startsWith("arn:") && other.startsWith("arn:")) return one === other;
	return idOf(one) === idOf(other);
}

function idOf(name: string): string {
	return name.slice(name.lastIndexOf("/") + 1);
}
