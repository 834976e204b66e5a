// The bundle carries its own SDK: which Node a later SDK will want is nothing that a user can act on.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/**
 * The bundle's entry: `dist/cli/index.js`, `dist/action/index.js` and `dist/worker/index.js` call one of these. Each is
 * loaded only when called, so that the command line never reads the action's packages.
 *
 * @param policies the directory with the built policies, with a slash at its end.
 * @param worker the module that calls `worker`, for a process or a thread.
 */
export async function cli(policies: URL, worker: URL): Promise<void> {
	const { runCli } = await import("./cli/run.js");
	await runCli(policies, worker);
}

export async function action(policies: URL, worker: URL): Promise<void> {
	const { runAction } = await import("./action.js");
	await runAction(policies, worker);
}

/**
 * Runs what is somebody else's, in a process of its own: verifies an archive, judges by own policies, or compiles them. In a
 * thread it asks the shipped policies.
 */
export async function worker(): Promise<void> {
	if (process.argv[2] === "judge") {
		const { answerQuestions } = await import("./evaluate/thread.js");
		return answerQuestions();
	}
	if (process.argv[2] === "own-policies") {
		const { judgeOwn } = await import("./own/worker.js");
		return judgeOwn();
	}
	if (process.argv[2] === "shipped-opa") {
		const { runShippedOpa } = await import("./own/opa_worker.js");
		return runShippedOpa(process.argv[3] ?? "");
	}
	const { judge } = await import("./evidence/worker.js");
	await judge();
}
