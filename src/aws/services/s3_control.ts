import { service } from "../operation.js";

/** AWS's own hosts begin with the account's id; an endpoint of one's own, which may be an address, is taken as it is. */
const s3Control = service(
	"S3 Control",
	() => import("@aws-sdk/client-s3-control"),
	(module, { endpoint, ...options }) =>
		new module.S3ControlClient({
			...options,
			...(endpoint === undefined
				? {}
				: { endpointProvider: () => ({ url: new URL(endpoint), headers: {} }), disableHostPrefix: true }),
		}),
);

/** Of the whole account. https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html */
export const getAccountPublicAccessBlock = s3Control.operation(
	"s3:GetAccountPublicAccessBlock",
	(module) => module.GetPublicAccessBlockCommand,
);
