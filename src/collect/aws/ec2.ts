import type { EC2Client } from "@aws-sdk/client-ec2";
import type { Service } from "../operation.js";

export type Ec2 = typeof import("@aws-sdk/client-ec2");

export const ec2: Service<Ec2> = {
	service_id: "EC2",
	load: () => import("@aws-sdk/client-ec2"),
	connect: (module, options): EC2Client => new module.EC2Client(options),
};

/**
 * EC2's token bucket for calls that change nothing: 100 tokens, refilled at 20 a second
 * (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html). The bucket is shared by all such calls, of
 * which a scan makes nine, so each may burst to a part of it.
 */
export const EC2_LIMITS = { quota: 20, burst: 20 };
