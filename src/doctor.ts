import { z } from "zod";
import { paceOf } from "./collect/caller.js";
import { type Account, collect } from "./collect/collect.js";
import { connect } from "./collect/connect.js";
import { resourceTypes } from "./collect/registry.js";
import type { Config } from "./config/config.js";
import type { Inventory } from "./model/inventory.js";
import { type Reason, reason } from "./model/observed.js";
import { inForce, permissionsOf, type Surroundings, wantedBy } from "./pipeline.js";
import { cut, visible } from "./report/escape.js";
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
	const answered = new Set<string>();
	const accounts = await connect(config, {
		...surroundings.outside,
		pace: paceOf(config),
		onAnswer: (region, action) => answered.add(`${region} ${action}`),
	});
	const trials: Trial[] = [];
	// One account after the other, so that an answer is known to be this account's.
	for (const account of accounts) {
		answered.clear();
		const inventory = await collect({
			accounts: [account],
			types: resourceTypes,
			wanted: wantedBy(config.rules),
			tool: TOOL,
			collected_at: surroundings.now().toISOString(),
			sample: SAMPLE,
		}).finally(() => account.caller.close());
		trials.push(...trialsOf(account, inventory, config, answered));
	}
	return trials;
}

function trialsOf(account: Account, inventory: Inventory, config: Config, answered: ReadonlySet<string>): Trial[] {
	const failed = failures(inventory);
	const actions = permissionsOf(...config.rules);
	const needs = config.rules.map(inForce);
	return account.regions.flatMap((region) =>
		actions.map((action): Trial => {
			const reason = failed.get(`${region} ${action}`);
			const rules = needs.filter(({ permissions }) => permissions.includes(action)).map(({ id }) => id);
			const outcome = reason?.kind ?? (answered.has(`${region} ${action}`) ? "answered" : "untried");
			return { account: account.account, region, action, outcome, message: reason?.message ?? "", rules };
		}),
	);
}

/** Region and action -> why a call of it failed, be it a listing's or a resource's. */
function failures(inventory: Inventory): Map<string, Reason> {
	const reasons = new Map<string, Reason>();
	const note = (region: string, reason: Reason): void => {
		// Something about one resource that is not there says nothing of the permission.
		if (reason.kind === "not_found") return;
		if (!reasons.has(`${region} ${reason.action}`)) reasons.set(`${region} ${reason.action}`, reason);
	};
	for (const { region, reason } of inventory.gaps) note(region, reason);
	for (const resource of Object.values(inventory.resources).flat()) {
		for (const reason of reasonsIn(Object.values(resource))) note(resource.region, reason);
	}
	return reasons;
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

function linesOf(trial: Trial): string[] {
	const { action, outcome, message, rules } = trial;
	const head = `  ${outcome.replaceAll("_", " ").padEnd(11)} ${action}`;
	if (outcome === "untried") return [`${head}  (nothing to ask about)`];
	if (!fails(trial)) return [head];
	return [head, `              ${cut(visible(message), 300)}`, `              unknown without it: ${rules.join(", ")}`];
}
