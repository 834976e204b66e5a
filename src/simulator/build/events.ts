import type { EventRule } from "../world.js";
import type { Place } from "./place.js";

export interface EventRuleContent {
	readonly name: string;
	/** The event pattern: `{ source: ["aws.kms"], … }`. */
	readonly pattern: Readonly<Record<string, unknown>>;
	/** ARNs; the on-call topic unless given. */
	readonly targets?: readonly string[];
	readonly state?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
	/** The bus it stands on; `default` unless given. */
	readonly bus?: string;
}

export function eventRule({ account, region }: Place, content: EventRuleContent): EventRule {
	const { name, pattern, bus = "default" } = content;
	const targets = content.targets ?? [`arn:aws:sns:${region}:${account}:hsm-on-call`];
	return {
		rule: {
			Name: name,
			Arn: `arn:aws:events:${region}:${account}:rule/${bus === "default" ? "" : `${bus}/`}${name}`,
			EventPattern: JSON.stringify(pattern),
			State: content.state ?? "ENABLED",
			EventBusName: bus,
		},
		targets: targets.map((arn, index) => ({ Id: `Id${index + 1}`, Arn: arn })),
	};
}

/** The pattern of KMS keys that are disabled or scheduled for deletion, as CloudTrail reports it to EventBridge. */
export const KEY_DELETION_EVENTS: Readonly<Record<string, unknown>> = {
	source: ["aws.kms"],
	"detail-type": ["AWS API Call via CloudTrail"],
	detail: { eventSource: ["kms.amazonaws.com"], eventName: ["DisableKey", "ScheduleKeyDeletion"] },
};

/** The same of calls to CloudHSM that take something away, or let somebody have it. */
export const HSM_CALL_EVENTS: Readonly<Record<string, unknown>> = {
	source: ["aws.cloudhsm"],
	"detail-type": ["AWS API Call via CloudTrail"],
	detail: {
		eventSource: ["cloudhsm.amazonaws.com"],
		eventName: [{ prefix: "Delete" }, "CopyBackupToRegion", { prefix: "Modify" }, "PutResourcePolicy"],
	},
};
