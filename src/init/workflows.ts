import { type InitChoices, roleArnOf } from "./choices.js";

/** The examples of the documentation, which the workflows are made of: `pull-request.yml` and `schedule.yml` of `docs/examples`. */
export interface Examples {
	readonly pull_request: string;
	readonly schedule: string;
}

export const PULL_REQUEST_FILE = ".github/workflows/keyproof-pull-request.yml";
export const SCHEDULE_FILE = ".github/workflows/keyproof-schedule.yml";
export const EVIDENCE_FILE = ".github/workflows/keyproof-evidence.yml";

const ALL_REGIONS = "          all-regions: true\n";

/** Both workflows for a repository, by their paths. What the configuration says stands in none of them. */
export function workflowsFor(choices: InitChoices, { pull_request, schedule }: Examples): ReadonlyMap<string, string> {
	const regions = "          region: |\n            eu-central-1\n            us-east-1\n";
	const own = choices.regions.length === 0;
	return new Map([
		[
			PULL_REQUEST_FILE,
			replaced(common(choices, pull_request), [
				[regions, own ? ALL_REGIONS : ""],
				["          fail-on: high\n", ""],
				["(schedule.yml)", "(keyproof-schedule.yml)"],
				["--workflow schedule.yml", "--workflow keyproof-schedule.yml"],
			]),
		],
		[
			SCHEDULE_FILE,
			replaced(common(choices, schedule), [
				[ALL_REGIONS, own ? ALL_REGIONS : ""],
				["--workflow schedule.yml", "--workflow keyproof-schedule.yml"],
			]),
		],
	]);
}

/** The workflow that packs the evidence of every week, by its path; `example` is `docs/examples/evidence.yml`. */
export function evidenceWorkflowFor(choices: InitChoices, example: string): ReadonlyMap<string, string> {
	const text = replaced(common(choices, example), [
		[ALL_REGIONS, choices.regions.length === 0 ? ALL_REGIONS : ""],
		["--workflow evidence.yml", "--workflow keyproof-evidence.yml"],
	]);
	return new Map([[EVIDENCE_FILE, text]]);
}

function common(choices: InitChoices, text: string): string {
	const { trusted, regions, action } = choices;
	const machine = "    runs-on: ubuntu-latest\n";
	return replaced(text, [
		["arn:aws:iam::111122223333:role/keyproof-read", roleArnOf(choices)],
		["aws-region: eu-central-1", `aws-region: ${regions[0] ?? "us-east-1"}`],
		["keyproof/keyproof@v1", action],
		[
			machine,
			"environment" in trusted ? `${machine}    environment: ${JSON.stringify(trusted.environment)}\n` : machine,
		],
	]);
}

/** Each of the texts, which is there once or more. */
function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
	return changes.reduce((changed, [from, to]) => {
		if (!changed.includes(from)) throw new Error(`the example has no ${JSON.stringify(from)}`);
		return changed.replaceAll(from, () => to);
	}, text);
}
