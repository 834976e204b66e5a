import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

const organizations = service(
	"Organizations",
	() => import("@aws-sdk/client-organizations"),
	(module, options) => new module.OrganizationsClient(options),
);

/** The accounts of the organization: the management account and a delegated administrator may ask. */
export const listAccounts = organizations.paged(
	"organizations:ListAccounts",
	(module) => module.ListAccountsCommand,
	byNextToken,
	(output) => output.Accounts,
);
