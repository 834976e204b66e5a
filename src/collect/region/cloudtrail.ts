import type {
	AdvancedEventSelector,
	EventSelector,
	GetEventSelectorsCommandOutput,
	GetTrailStatusCommandOutput,
	Trail,
} from "@aws-sdk/client-cloudtrail";
import { describeTrails, getEventSelectors, getTrailStatus } from "../../aws/services/cloudtrail.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { eventSelectors, type Region, trailStatus, trails } from "./schema.js";

function trailOf(trail: Trail) {
	return present({
		trail_arn: trail.TrailARN,
		name: trail.Name,
		home_region: trail.HomeRegion,
		is_multi_region_trail: trail.IsMultiRegionTrail ?? false,
		is_organization_trail: trail.IsOrganizationTrail ?? false,
		log_file_validation_enabled: trail.LogFileValidationEnabled ?? false,
		kms_key_id: trail.KmsKeyId,
		s3_bucket_name: trail.S3BucketName,
		cloud_watch_logs_log_group_arn: trail.CloudWatchLogsLogGroupArn,
	});
}

/** CloudTrail sends an error of the past as empty text. */
function statusOf(status: GetTrailStatusCommandOutput) {
	return present({
		is_logging: status.IsLogging,
		latest_delivery_error: status.LatestDeliveryError || undefined,
		latest_digest_delivery_error: status.LatestDigestDeliveryError || undefined,
		latest_cloud_watch_logs_delivery_error: status.LatestCloudWatchLogsDeliveryError || undefined,
	});
}

function selectorsOf({ EventSelectors: basic, AdvancedEventSelectors: advanced }: GetEventSelectorsCommandOutput) {
	if (advanced !== undefined && advanced.length > 0)
		return { advanced_event_selectors: advanced.map(advancedSelectorOf) };
	return present({ event_selectors: basic?.map(basicSelectorOf) });
}

/** What an answer leaves out is what CloudTrail takes it for: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basicSelectorOf(selector: EventSelector) {
	return {
		read_write_type: selector.ReadWriteType ?? "All",
		include_management_events: selector.IncludeManagementEvents ?? true,
		exclude_management_event_sources: selector.ExcludeManagementEventSources ?? [],
	};
}

function advancedSelectorOf({ FieldSelectors: fields = [] }: AdvancedEventSelector) {
	return {
		field_selectors: fields.map((selector) =>
			present({
				field: selector.Field,
				equals: selector.Equals,
				starts_with: selector.StartsWith,
				ends_with: selector.EndsWith,
				not_equals: selector.NotEquals,
				not_starts_with: selector.NotStartsWith,
				not_ends_with: selector.NotEndsWith,
			}),
		),
	};
}

/** The trails that the Region sees, with the Region to ask about each; what one says holds for all Regions that see it. */
function trailsOf(region: Region): { arn: string; home: string }[] {
	const seen = region.trails?.status === "known" ? region.trails.value : [];
	return seen.map(({ trail_arn, home_region }) => ({ arn: trail_arn, home: home_region }));
}

/** What CloudTrail records in a Region. */
export const cloudtrailFacets = {
	trails: facet(describeTrails, {
		schema: trails,
		read: async (ask, _region: Region) => {
			const { trailList } = await ask({ includeShadowTrails: true });
			return trailList?.map(trailOf);
		},
	}),
	trail_status: facet(getTrailStatus, {
		schema: trailStatus,
		after: ["trails"],
		read: (ask, region: Region, place) =>
			Promise.all(
				trailsOf(region).map(
					async ({ arn, home }): Promise<{ trail_arn: string; status: Observed<unknown> }> => ({
						trail_arn: arn,
						status: await place.onceInAccount(getTrailStatus, () => ask.attempt({ Name: arn }, statusOf, home), arn),
					}),
				),
			),
	}),
	event_selectors: facet(getEventSelectors, {
		schema: eventSelectors,
		after: ["trails"],
		read: (ask, region: Region, place) =>
			Promise.all(
				trailsOf(region).map(
					async ({ arn, home }): Promise<{ trail_arn: string; selectors: Observed<unknown> }> => ({
						trail_arn: arn,
						selectors: await place.onceInAccount(
							getEventSelectors,
							() => ask.attempt({ TrailName: arn }, selectorsOf, home),
							arn,
						),
					}),
				),
			),
	}),
} satisfies FacetsOf<Region>;
