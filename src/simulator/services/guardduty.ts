import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { restRefusals } from "./service.js";

const OUT_OF_RANGE =
	"The request is rejected because an invalid or out-of-range value is specified as an input parameter.";

/** Amazon GuardDuty 2017-11-28. A Region where it is not enabled has no detector: the list is empty, and no error. */
export const guardduty: Service = {
	scope: "guardduty",
	iam_prefix: "guardduty",
	protocol: restJson({ ListDetectors: "GET /detector", GetDetector: "GET /detector/{DetectorId}" }, "epoch"),
	refusals: restRefusals(() => new ServiceError("TooManyRequestsException", "Too Many Requests", 429)),
	operations: {
		ListDetectors: (context, input) => {
			const ids = context.state.detectors.map(({ id }) => id);
			const page = pageOf(positions(ids), {
				size: pageSize(input, "maxResults", { most: 50, usual: 50, bound: context.page_bound }, () =>
					rejected(OUT_OF_RANGE),
				),
				token: textOf(input, "nextToken"),
				listing: "ListDetectors",
				refuse: () => rejected(OUT_OF_RANGE),
			});
			return { detectorIds: page.items, nextToken: page.next };
		},
		GetDetector: ({ state }, input) => {
			const id = textOf(input, "DetectorId") ?? "";
			if (!/^[0-9a-f]{32}$/.test(id)) {
				throw rejected("The request is rejected because the parameter detectorId has an invalid value.");
			}
			const found = state.detectors.find((detector) => detector.id === id);
			if (found === undefined) {
				throw rejected("The request is rejected because the input detectorId is not owned by the current account.");
			}
			return found.detector;
		},
	},
};

/** The header and the body name the error differently (https://github.com/boto/boto3/issues/3890). */
function rejected(message: string): ServiceError {
	return new ServiceError("BadRequestException", message, 400, "message", { __type: "InvalidInputException" });
}
