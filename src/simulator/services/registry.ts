import { cloudhsm } from "./cloudhsm.js";
import { cloudwatch } from "./cloudwatch.js";
import { ec2 } from "./ec2.js";
import { kms } from "./kms.js";
import { logs } from "./logs.js";
import type { Service } from "./service.js";
import { sts } from "./sts.js";

/** Every service that the simulator speaks. A new one is its file and a line here. */
export const SERVICES: readonly Service[] = [kms, cloudhsm, ec2, cloudwatch, logs, sts];
