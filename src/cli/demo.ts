import { devNull } from "node:os";
import type { Command } from "commander";
import type { Config } from "../config/config.js";
import { startDemo } from "../demo.js";
import { exitCode } from "../pipeline.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, deliver, judge, policiesFor, surroundingsOf } from "./judging.js";
import { addOutputOptions, outputOf } from "./output.js";

/** Of AWS's quotas: the simulator has none, and shares what it has with nobody. */
const UNPACED = 100;

export function declare(command: Command): void {
	addScanOptions(command, (_, { demo }) => demo !== false);
	addOutputOptions(command);
}

export async function run(command: Command, context: Context): Promise<number> {
	const output = outputOf(command);
	ignoreAwsSettings();
	const raw = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	const { simulator, regions, outside } = await startDemo(new Date());
	const config: Config = {
		...configOf(raw, bundle),
		regions,
		accounts: [],
		inventory: undefined,
		api_rate_share: UNPACED,
	};
	const result = await judge(config, surroundingsOf(bundle, context, output, outside), output);
	await simulator.close();
	deliver(result, config, output, context.redactor);
	const code = exitCode(result.result, config.allow_unknown);
	process.stdout.write(
		`This was the example account that comes with keyproof, read through the AWS SDK\nfrom a simulator on loopback.\n` +
			`A real scan with this result would have exited with ${code}; the demo exits with 0.\n` +
			`Next: node dist/cli/index.js scan --region <your Region>\n`,
	);
	return 0;
}

/** The machine's settings are for real accounts: FIPS endpoints, say, cannot be had of the simulator. */
function ignoreAwsSettings(): void {
	for (const name of Object.keys(process.env)) {
		if (name.startsWith("AWS_") && !name.startsWith("AWS_SDK_")) delete process.env[name];
	}
	process.env.AWS_CONFIG_FILE = devNull;
	process.env.AWS_SHARED_CREDENTIALS_FILE = devNull;
}
