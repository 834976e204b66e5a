import type { GetDetectorCommandOutput } from "@aws-sdk/client-guardduty";
import { getDetector, listDetectors } from "../../aws/services/guardduty.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { notOffered } from "./availability.js";
import { guarddutyDetectorSettings, guarddutyDetectors, type Region } from "./schema.js";

/** The data sources are what features were called before; an answer may have either. */
function settingsOf({ Status, Features, DataSources, FindingPublishingFrequency }: GetDetectorCommandOutput) {
	const cloudtrail = Features?.find(({ Name }) => Name === "CLOUD_TRAIL");
	return present({
		status: Status,
		cloudtrail_status: cloudtrail?.Status ?? DataSources?.CloudTrail?.Status,
		finding_publishing_frequency: FindingPublishingFrequency,
	});
}

function detectorsOf({ guardduty_detectors: detectors }: Region): string[] {
	return detectors?.status === "known" && detectors.value.available ? detectors.value.detector_ids : [];
}

/** Whether GuardDuty watches a Region. */
export const guarddutyFacets = {
	guardduty_detectors: facet(listDetectors, {
		schema: guarddutyDetectors,
		read: async (ask, _region: Region) => ({ available: true, detector_ids: await ask({}) }),
		answeredBy: (failure, place) => notOffered("Amazon GuardDuty", failure, place),
	}),
	guardduty_detector_settings: facet(getDetector, {
		schema: guarddutyDetectorSettings,
		after: ["guardduty_detectors"],
		read: (ask, region: Region) =>
			Promise.all(
				detectorsOf(region).map(
					async (id): Promise<{ detector_id: string; settings: Observed<unknown> }> => ({
						detector_id: id,
						settings: await ask.attempt({ DetectorId: id }, settingsOf),
					}),
				),
			),
	}),
} satisfies FacetsOf<Region>;
