import { service } from "../operation.js";
import { byNextTokenOfRest } from "../paging.js";

const ram = service(
	"RAM",
	() => import("@aws-sdk/client-ram"),
	(module, options) => new module.RAMClient(options),
);

export const listSharedResources = ram.paged(
	"ram:ListResources",
	(module) => module.ListResourcesCommand,
	byNextTokenOfRest,
	(output) => output.resources,
);
