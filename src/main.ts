// The bundle carries its own SDK: which Node a later SDK will want is nothing that a user can act on.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/**
 * The bundle's entry: `dist/cli/index.js` and `dist/action/index.js` call one of these. Each is loaded only when called,
 * so that the command line never reads the action's packages.
 *
 * @param policies the directory with the built policies, with a slash at its end.
 */
export async function cli(policies: URL): Promise<void> {
	const { runCli } = await import("./cli.js");
	await runCli(policies);
}

export async function action(policies: URL): Promise<void> {
	const { runAction } = await import("./action.js");
	await runAction(policies);
}
