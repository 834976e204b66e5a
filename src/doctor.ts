import { z } from "zod";
import { type Outcome, paceOf } from "./aws/caller.js";
import { type Account, connect } from "./aws/connect.js";
import { lookupEvents } from "./aws/services/cloudtrail.js";
import { listServiceQuotas } from "./aws/services/service_quotas.js";
import { collect } from "./collect/collect.js";
import { resourceTypes } from "./collect/registry.js";
import type { Config } from "./config/config.js";
import type { Inventory } from "./model/inventory.js";
import { type Reason, reason } from "./model/observed.js";
import { inForce, permissionsFor, permissionsOfOptions, permissionsOfTypes, wantedFor } from "./needs.js";
import type { Surroundings } from "./pipeline.js";
import { brief } from "./text/escape.js";
import { TOOL } from "./version.js";

/** So many resources of each type and Region are asked about: enough to meet most kinds of keys. */
const SAMPLE = 50;

/** How one IAM action fared in one account and Region. */
export interface Trial {
	readonly account: string;
	readonly region: string;
	readonly action: string;
	/** `untried`: there is no resource that it could be asked about. */
	readonly outcome: "answered" | "untried" | Reason["kind"];
	/** AWS's words, where a call failed. */
	readonly message: string;
	/** The rules whose verdicts are unknown without it. */
	readonly rules: readonly string[];
}

/**
 * Tries every read that the configured rules need, on a few resources of each type, with the credentials of the scan.
 *
 * @throws ConfigurationError when credentials, roles or Regions cannot be used.
 */
export async function examine(config: Config, surroundings: Surroundings): Promise<Trial[]> {
	let outcomes: Outcome[] = [];
	const accounts = await connect(config, {
		...surroundings.outside,
		pace: paceOf(config),
		onOutcome: (outcome) => outcomes.push(outcome),
	});
	const trials: Trial[] = [];
	// One account after the other, so that an outcome is known to be this account's.
	for (const account of accounts) {
		outcomes = [];
		const inventory = await collect({
			accounts: [account],
			types: resourceTypes,
			wanted: wantedFor(config),
			tool: TOOL,
			collected_at: surroundings.now().toISOString(),
			sample: SAMPLE,
		})
			.then((found) => tryOptions(account, config).then(() => found))
			.finally(() => account.caller.close());
		trials.push(...trialsOf(account, inventory, config, outcomes));
	}
	return trials;
}

/** Makes one call of each that options need; how it fares is among the outcomes. Those for the quotas are made anyway. */
async function tryOptions({ caller, regions }: Account, { since }: Config): Promise<void> {
	if (since === undefined) return;
	await Promise.all(
		regions.map(async (region) => {
			for await (const _ of caller.pages(region, lookupEvents, { MaxResults: 1 })) break;
		}),
	);
}

function trialsOf(account: Account, inventory: Inventory, config: Config, outcomes: readonly Outcome[]): Trial[] {
	const of_options = permissionsOfOptions(config);
	const tried = triedIn(inventory, outcomes, of_options);
	const needs = config.rules.map(inForce);
	const actions = [...new Set([...permissionsFor(config), ...of_options])].sort();
	// What is read of a whole account is asked in a Region of AWS's choice, be it one of the scan or not.
	const regions = [...new Set([...account.regions, ...outcomes.map(({ region }) => region)])];
	const whole = new Set(actions.filter((action) => !of_options.includes(action) && isOfAccount(action, config)));
	return regions.flatMap((region, index) =>
		actions.flatMap((action): Trial[] => {
			const trial = tried.get(`${region} ${action}`);
			const elsewhere = whole.has(action) && (index > 0 || regions.some((other) => tried.has(`${other} ${action}`)));
			if (trial === undefined && (elsewhere || !account.regions.includes(region))) return [];
			const rules = needs.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
			return [{ account: account.account, region, action, ...(trial ?? { outcome: "untried", message: "" }), rules }];
		}),
	);
}

/** Whether only types that an account has one of need an action. */
function isOfAccount(action: string, config: Config): boolean {
	const needing = [...wantedFor(config)].filter((wanted) => permissionsOfTypes(new Map([wanted])).includes(action));
	return needing.every(([name]) => resourceTypes.find((type) => type.name === name)?.global === true);
}

/** Region and action -> how its calls fared: a failure outweighs the answers beside it. */
function triedIn(
	inventory: Inventory,
	outcomes: readonly Outcome[],
	of_options: readonly string[],
): Map<string, Pick<Trial, "outcome" | "message">> {
	const unknown = new Set(reasonsOf(inventory).map(wordsOf));
	const tried = new Map<string, Pick<Trial, "outcome" | "message">>();
	for (const { region, action, failure } of outcomes) {
		const key = `${region} ${action}`;
		// Something about one resource that is not there says nothing of the permission.
		if (failure?.kind === "not_found") continue;
		// A failure that left nothing unknown was an answer: the service is not enabled.
		const fails = failure !== undefined && (of_options.includes(action) || unknown.has(wordsOf(failure)));
		const before = tried.get(key)?.outcome;
		if (fails && (before === undefined || before === "answered")) {
			tried.set(key, { outcome: failure.kind, message: failure.message });
		} else if (before === undefined) {
			tried.set(key, { outcome: "answered", message: "" });
		}
	}
	return tried;
}

function wordsOf({ action, message }: Reason): string {
	return `${action} ${message}`;
}

/** Why listings failed, and facts of resources are unknown. */
function reasonsOf(inventory: Inventory): Reason[] {
	return [...inventory.gaps.map(({ reason }) => reason), ...reasonsIn(Object.values(inventory.resources))];
}

/** Why facts are unknown, and parts of facts that have several. */
function reasonsIn(value: unknown): Reason[] {
	if (typeof value !== "object" || value === null) return [];
	const unknownFact = z.object({ status: z.literal("unknown"), reason }).safeParse(value);
	return unknownFact.success ? [unknownFact.data.reason] : Object.values(value).flatMap(reasonsIn);
}

/** The trials as text: by account and Region, what failed first, and what it leaves unknown. */
export function renderTrials(trials: readonly Trial[]): string {
	const places = new Map<string, Trial[]>();
	for (const trial of trials) {
		const place = `account ${trial.account} \u00b7 ${trial.region}`;
		places.set(place, [...(places.get(place) ?? []), trial]);
	}
	const blocks = [...places].map(([place, here]) => {
		const worstFirst = [...here.filter(fails), ...here.filter((trial) => !fails(trial))];
		return [place, ...worstFirst.flatMap(linesOf)].join("\n");
	});
	const failing = trials.filter(fails);
	const actions = [...new Set(failing.map(({ action }) => action))];
	const closing =
		failing.length === 0
			? "Every read that could be tried was answered."
			: `${actions.join(", ")} failed somewhere: what needs them will be unknown. \`keyproof iam-policy\` prints the policy that allows them.`;
	return `${blocks.join("\n\n")}\n\n${closing}\n`;
}

export function fails({ outcome }: Trial): boolean {
	return outcome !== "answered" && outcome !== "untried";
}

/** What an option cannot do without its action: nothing is unknown then. */
const WITHOUT: Readonly<Record<string, string>> = {
	[lookupEvents.action]: "without it --since reads everything",
	[listServiceQuotas.action]: "without it the pace is that of the published quotas",
};

function linesOf(trial: Trial): string[] {
	const { action, outcome, message, rules } = trial;
	const head = `  ${outcome.replaceAll("_", " ").padEnd(11)} ${action}`;
	if (outcome === "untried") return [`${head}  (nothing to ask about)`];
	if (!fails(trial)) return [head];
	const lost = WITHOUT[action] ?? `unknown without it: ${rules.join(", ")}`;
	return [head, `              ${brief(message, 300)}`, `              ${lost}`];
}
