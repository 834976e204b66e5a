import type {
	GetDetectorCommandInput,
	GuardDutyClient,
	ListDetectorsCommandInput,
	ListDetectorsCommandOutput,
} from "@aws-sdk/client-guardduty";
import { operation, paged, type Service } from "../operation.js";
import { tokenPaging } from "./next_token.js";
import { GUARDDUTY_REGIONS } from "./regions.js";

type GuardDuty = typeof import("@aws-sdk/client-guardduty");

const guardduty: Service<GuardDuty> = {
	service_id: "GuardDuty",
	load: () => import("@aws-sdk/client-guardduty"),
	connect: (module, options): GuardDutyClient => new module.GuardDutyClient(options),
	regions: GUARDDUTY_REGIONS,
};

export const listDetectors = paged(
	operation(
		guardduty,
		"guardduty:ListDetectors",
		(module, input: ListDetectorsCommandInput) => new module.ListDetectorsCommand(input),
	),
	tokenPaging((output: ListDetectorsCommandOutput) => output.DetectorIds),
);

export const getDetector = operation(
	guardduty,
	"guardduty:GetDetector",
	(module, input: GetDetectorCommandInput) => new module.GetDetectorCommand(input),
);
