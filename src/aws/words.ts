import { type CallFailed, errorName } from "./failure.js";

/**
 * What AWS tells in words only, under an error's name that has other meanings too: the one place where its texts are read,
 * beside what `reasonOf` asks of every denial.
 * Where AWS says it otherwise tomorrow, the failure is what its name says, which accuses nobody and acquits nobody.
 */
function says(failure: CallFailed, name: string, words: string): boolean {
	return errorName(failure) === name && failure.reason.message.includes(words);
}

/**
 * Of an account that is not subscribed Security Hub says just that. The same error without these words is a denial: "Either
 * Security Hub CSPM is not enabled for the account, or the account does not have permission to perform this action"
 * (https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html; the words are those that Terraform's AWS
 * provider goes by, internal/service/securityhub/account.go).
 */
export function saysNotSubscribed(failure: CallFailed): boolean {
	return says(failure, "InvalidAccessException", "is not subscribed to AWS Security Hub");
}

/**
 * Without a plan Trusted Advisor's own API says "Access denied due to support level": words that AWS does not document, but
 * that users of its SDKs report. The same error in other words is a missing permission.
 */
export function advisorSaysNoPlan(failure: CallFailed): boolean {
	return says(failure, "AccessDeniedException", "denied due to support level");
}

/**
 * Of its own accord AWS Support names the plan (https://docs.aws.amazon.com/awssupport/latest/APIReference/Welcome.html), or
 * says that the check needs one (https://github.com/aws-solutions/quota-monitor-for-aws/issues/73).
 */
export function supportSaysNoPlan(failure: CallFailed): boolean {
	return (
		errorName(failure) === "SubscriptionRequiredException" ||
		says(failure, "InvalidParameterValueException", "requires a Premium Support Plan")
	);
}
