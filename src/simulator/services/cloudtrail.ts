import type { HistoryEvent } from "../history.js";
import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input } from "../wire.js";
import { listOf, objectsOf, textOf } from "../wire.js";
import type { Trail } from "../world.js";
import type { Context, Service } from "./service.js";
import { deniedMessage, jsonRefusals } from "./service.js";

/**
 * AWS CloudTrail 2013-11-01. A multi-Region trail has its shadow in every other Region of its account, an organization
 * trail in every member account, under the ARN of the trail itself.
 * - A name stands for a trail of the asked Region and account, and an unknown one comes back as such an ARN
 *   (https://github.com/aws/aws-sdk-go-v2/issues/1957).
 * - GetTrailStatus takes the ARN of a shadow from anywhere, from a member account too (API reference; tried in
 *   https://github.com/getmoto/moto/issues/6686).
 * - GetEventSelectors wants the trail's own Region (https://github.com/aws/aws-sdk-java/issues/1309) and account
 *   (https://github.com/turbot/steampipe-plugin-aws/issues/577); the world can have the second otherwise.
 */
export const cloudtrail: Service = {
	scope: "cloudtrail",
	iam_prefix: "cloudtrail",
	// botocore says com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101, the SDK for JavaScript this alone.
	protocol: awsJson("CloudTrail_20131101", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeTrails: (context, input) => {
			const names = listOf(input, "trailNameList");
			const here = context.state.trails;
			const seen = input.includeShadowTrails === false ? here : [...here, ...shadows(context)];
			const asked = (each: Trail) =>
				names.length === 0 ||
				names.includes(each.trail.TrailARN) ||
				(names.includes(each.trail.Name) && here.includes(each));
			return { trailList: seen.filter(asked).map(({ trail }) => trail) };
		},
		GetTrailStatus: (context, input) => {
			const asked = askedTrail(context, input, "Name");
			return found(context, [...context.state.trails, ...shadows(context)], asked).status;
		},
		GetEventSelectors: (context, input) => {
			const asked = askedTrail(context, input, "TrailName");
			const { caller, region, state } = context;
			const { account, organization } = context.account;
			if (asked.region !== region) {
				throw refused(
					"CloudTrailARNInvalidException",
					`Region in ARN is wrong, you can only access resources in region ${region}.`,
				);
			}
			if (organization?.event_selectors === "denied" && asked.account !== account) {
				throw refused("AccessDeniedException", deniedMessage("cloudtrail:GetEventSelectors", caller));
			}
			const given = organization?.event_selectors === "given" ? organization.trails : [];
			const { trail, selectors } = found(context, [...state.trails, ...given], asked);
			return { TrailARN: trail.TrailARN, ...selectors };
		},
		LookupEvents: (context, input) => {
			const { StartTime: from = 0, EndTime: to = Number.POSITIVE_INFINITY } = input;
			const attributes = objectsOf(input, "LookupAttributes");
			if (attributes.length > 1) throw refused("InvalidLookupAttributesException", "You can use only one attribute.");
			const until = context.events_until?.getTime() ?? Number.POSITIVE_INFINITY;
			const seen = context.events.filter((event) => {
				const seconds = event.EventTime.getTime() / 1000;
				return (
					seconds >= Number(from) &&
					seconds <= Number(to) &&
					event.EventTime.getTime() <= until &&
					attributes.every((attribute) => hasAttribute(event, attribute))
				);
			});
			const page = pageOf(positions(seen), {
				size: pageSize(input, "MaxResults", { most: 50, usual: 50, bound: context.page_bound }, () =>
					refused("InvalidMaxResultsException", "MaxResults is 1 to 50."),
				),
				token: textOf(input, "NextToken"),
				listing: "LookupEvents",
				refuse: () => refused("InvalidNextTokenException", "The token is invalid."),
			});
			return { Events: page.items, NextToken: page.next };
		},
	},
};

function hasAttribute(event: HistoryEvent, attribute: Input): boolean {
	const value = textOf(attribute, "AttributeValue");
	const key = textOf(attribute, "AttributeKey");
	if (key === "ResourceName" || key === "ResourceType") return event.Resources.some((each) => each[key] === value);
	const of_event = ["EventId", "EventName", "EventSource", "ReadOnly", "Username", "AccessKeyId"];
	if (key === undefined || !of_event.includes(key)) {
		throw refused("InvalidLookupAttributesException", "The attribute is not valid.");
	}
	return event[key] === value;
}

interface Asked {
	readonly arn: string;
	readonly region: string;
	readonly account: string;
}

/** The trail that a name or an ARN stands for. */
function askedTrail({ region, account }: Context, input: Input, member: string): Asked {
	const name = textOf(input, member) ?? "";
	if (name.startsWith("arn:")) {
		const [, in_region, of_account] = /^arn:aws[\w-]*:cloudtrail:([\w-]+):(\d{12}):trail\/[\w.-]+$/.exec(name) ?? [];
		if (in_region === undefined || of_account === undefined) {
			throw refused("CloudTrailARNInvalidException", `The trail ARN ${name} is not valid.`);
		}
		return { arn: name, region: in_region, account: of_account };
	}
	checkName(name);
	return {
		arn: `arn:aws:cloudtrail:${region}:${account.account}:trail/${name}`,
		region,
		account: account.account,
	};
}

/** In the words that moto has from AWS (moto/cloudtrail/exceptions.py). */
function checkName(name: string): void {
	const length = `Specified name length: ${name.length} characters.`;
	if (name.length < 3) {
		throw refused("InvalidTrailNameException", `Trail name too short. Minimum allowed length: 3 characters. ${length}`);
	}
	if (name.length > 128) {
		throw refused(
			"InvalidTrailNameException",
			`Trail name too long. Maximum allowed length: 128 characters. ${length}`,
		);
	}
	if (!/^[\w.-]+$/.test(name)) {
		throw refused(
			"InvalidTrailNameException",
			"Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).",
		);
	}
}

function found(context: Context, trails: readonly Trail[], { arn, account }: Asked): Trail {
	const trail = trails.find((each) => each.trail.TrailARN === arn);
	if (trail !== undefined) return trail;
	const own = context.account.account;
	if (account !== own) {
		throw refused(
			"CloudTrailARNInvalidException",
			`AccountID in ARN is wrong, you can only access resources with AccountID ${own}.`,
		);
	}
	throw refused("TrailNotFoundException", `Unknown trail: ${arn} for the user: ${own}`);
}

/** What is seen here of trails whose home is elsewhere. */
function shadows({ account, region }: Context): readonly Trail[] {
	const elsewhere = Object.entries(account.regions).flatMap(([home, { trails }]) => (home === region ? [] : trails));
	const of_organization = account.organization?.trails ?? [];
	return [
		...elsewhere.filter(({ trail }) => trail.IsMultiRegionTrail),
		...of_organization.filter(({ trail }) => trail.IsMultiRegionTrail || trail.HomeRegion === region),
	];
}

function refused(code: string, message: string): ServiceError {
	return new ServiceError(code, message, 400, "Message");
}
