import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fitsWildcard } from "../../src/link/certainty.js";
import { type KnownEvent, matchesEvent, PRESENT } from "../../src/link/filter_pattern.js";

const EVENT: KnownEvent = {
	eventSource: "kms.amazonaws.com",
	eventName: "DisableKey",
	readOnly: false,
	managementEvent: true,
	awsRegion: "eu-central-1",
	errorCode: null,
	sourceIPAddress: PRESENT,
};

/** Patterns that count every event of the kind. */
const MATCHING = [
	"{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion))}",
	"{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }",
	'{ ($.eventSource = "kms.amazonaws.com") && (($.eventName = "DisableKey") || ($.eventName = "ScheduleKeyDeletion")) }',
	"{(($.eventName=ScheduleKeyDeletion)||($.eventName=DisableKey))&&($.eventSource=kms.amazonaws.com)}",
	"{\n\t( ( ( $.eventName = DisableKey ) ) )\r\n}",
	"{$.eventName=DisableKey}",
	"{ $.eventName = Disable* }",
	'{ $.eventName = "*Key" && $.eventSource = "*.amazonaws.com" }',
	"{ $.eventName = * }",
	"{ $['eventName'] = DisableKey }",
	'{ $.["eventName"] = DisableKey }',
	"{ $.eventName = %DisableKey|ScheduleKeyDeletion% }",
	"{ $.eventName = %^Disable% && $.eventSource = %^kms\\.amazonaws\\.com$% }",
	"{ $.eventName = %^(DisableKey|ScheduleKeyDeletion)$% }",
	"{ $.eventName = %(Disable|Schedule)Key% }",
	"{ $.sourceIPAddress = * && $.eventName = DisableKey }",
	"%DisableKey%",
	" %(Disable|Enable)Key% ",
	"{ $.eventName != EnableKey }",
	"{ $.eventName != Enable* && $.readOnly IS FALSE && $.managementEvent is true }",
	"{ $.errorCode NOT EXISTS && $.eventName = DisableKey }",
	"{ $.eventName = DisableKey || $.userIdentity.type = Root }",
	// && binds more closely than ||.
	"{ $.eventName = DisableKey || $.eventName = EnableKey && $.userIdentity.type = Root }",
	"{ $.awsRegion = eu-central-1 && $.eventName = DisableKey }",
	'{ $.eventName = "Disable\\Key" }',
	// Terms are looked for in the event's text.
	"?DisableKey ?ScheduleKeyDeletion",
	"DisableKey",
	'"DisableKey" "kms.amazonaws.com"',
	"eventName DisableKey",
];

/** Patterns that count none of them. */
const MISSING = [
	"-DisableKey",
	"{$.eventName=EnableKey}",
	"{$.eventName=disablekey}",
	"{ $.eventName = Disable }",
	"{ ($.eventName = DisableKey) && ($.eventName = ScheduleKeyDeletion) }",
	"{ ($.eventSource = ec2.amazonaws.com) && ($.eventName = DisableKey) }",
	"{ $.eventName != DisableKey }",
	"{ $.eventName = DisableKey && $.readOnly IS TRUE }",
	'{ $.errorCode = "*UnauthorizedOperation" }',
	"{ $.eventName NOT EXISTS }",
	"{ $.eventName IS NULL }",
	"{ $.eventName IS TRUE }",
	"{ $.awsRegion = us-east-1 && $.eventName = DisableKey }",
	"{ $.eventName = %Schedule% }",
	"{ $.eventName = %^(Enable|Schedule)Key% }",
	"{ $.eventName = %^Key|Disable$% }",
	"{ ($.eventName = EnableKey || $.eventName = DisableKey) && $.eventSource = s3.amazonaws.com }",
];

/** Patterns that count some of them, or that are not understood. */
const UNSURE = [
	"?EnableKey ?ScheduleKeyDeletion",
	"DisableKey -Root",
	"DisableKey ?ScheduleKeyDeletion",
	"disablekey",
	"%^DisableKey$%",
	"%EnableKey%",
	"{ $.eventName = %(Disable|Enable)?Key% }",
	"{ $.eventName = %^(Disable)(Key)$% }",
	"{ $.eventName = %)DisableKey(% }",
	"{ $.sourceIPAddress = 192.0.2.* && $.eventName = DisableKey }",
	"Disable",
	"kms.amazonaws.com",
	"{ $.eventName = DisableKey && $.userIdentity.type = Root }",
	'{ ($.eventName = DisableKey) && ($.userIdentity.invokedBy NOT EXISTS) && $.eventType != "AwsServiceEvent" }',
	"{ $.eventName = DisableKey && $.readOnly = false }",
	"{ $.userIdentity.arn = *admin* }",
	"{ $.errorCode IS NULL }",
	"{ $.errorCode != Throttling* }",
	"{ $.requestParameters.pendingWindowInDays < 8 }",
	"{ $.eventName >= 5 }",
	"{ $.constructor = x }",
	"{ $.eventName = %Disable[KL]ey% }",
	"{ $.vpcEndpointId IS TRUE }",
	"{ $.vpcEndpointId IS FALSE }",
	"{ $.vpcEndpointId IS NULL }",
	"",
	"[version, account, name = DisableKey]",
	"{ $.eventName = DisableKey",
	"{ $.eventName = DisableKey } }",
	"{ ($.eventName = DisableKey }",
	"{ $.eventName DisableKey }",
	"{ $.eventName = }",
	"{ $.eventName = $.eventName }",
	"{ eventName = DisableKey }",
	'{ $.eventName = "DisableKey }',
	"{ $.eventName = %DisableKey }",
	"{ $.eventName NOT DisableKey }",
	"{ $.eventName IS DisableKey }",
	"{}",
	"{ $.eventName = DisableKey || }",
	`{ $.eventName = DisableKey ${" ".repeat(1024)}}`,
];

describe("a filter pattern", () => {
	it.each(MATCHING)("matches: %s", (pattern) => {
		expect(matchesEvent(pattern, EVENT)).toBe(true);
	});

	it.each(MISSING)("does not match: %s", (pattern) => {
		expect(matchesEvent(pattern, EVENT)).toBe(false);
	});

	it.each(UNSURE)("is not known to match: %s", (pattern) => {
		expect(matchesEvent(pattern, EVENT)).toBeUndefined();
	});

	it("is read to its end, whoever wrote it", () => {
		const word = fc.constantFrom(
			"{",
			"}",
			"(",
			")",
			"&&",
			"||",
			"=",
			"!=",
			"$.eventName",
			"$",
			'"',
			"%",
			"IS",
			"NOT",
			"*",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
				expect([true, false, undefined]).toContain(matchesEvent(words.join(" "), EVENT));
			}),
		);
		expect(matchesEvent(`{${"(".repeat(1000)}`, EVENT)).toBeUndefined();
	});
});

describe("a wildcard", () => {
	it("fits what a regular expression of the same meaning fits", () => {
		const text = fc.array(fc.constantFrom("a", "b"), { maxLength: 8 }).map((letters) => letters.join(""));
		const pattern = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 8 }).map((letters) => letters.join(""));
		fc.assert(
			fc.property(pattern, text, (wanted, given) => {
				expect(fitsWildcard(wanted, given)).toBe(new RegExp(`^${wanted.replaceAll("*", ".*")}$`).test(given));
			}),
			{ numRuns: 2000 },
		);
	});
});
