import { service } from "../operation.js";
import { byNextToken } from "../paging.js";
import { GUARDDUTY_REGIONS } from "../regions.js";

const guardduty = service(
	"GuardDuty",
	() => import("@aws-sdk/client-guardduty"),
	(module, options) => new module.GuardDutyClient(options),
	{ regions: GUARDDUTY_REGIONS },
);

export const listDetectors = guardduty.paged(
	"guardduty:ListDetectors",
	(module) => module.ListDetectorsCommand,
	byNextToken,
	(output) => output.DetectorIds,
);

export const getDetector = guardduty.operation("guardduty:GetDetector", (module) => module.GetDetectorCommand);
