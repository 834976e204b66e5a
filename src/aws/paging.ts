import type { Cursor } from "./operation.js";

/** `NextToken` in the answer and in the next question. */
export const byNextToken: Cursor<{ NextToken?: string | undefined }> = {
	next: ({ NextToken }) => NextToken,
	member: "NextToken",
};

/** The same as the services that speak REST spell it, and CloudWatch Logs. */
export const byNextTokenOfRest: Cursor<{ nextToken?: string | undefined }> = {
	next: ({ nextToken }) => nextToken,
	member: "nextToken",
};
