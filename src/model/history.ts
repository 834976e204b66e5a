import { z } from "zod";
import type { Verdict } from "./verdict.js";

/**
 * What a scan says of a control: `met` where its rules pass on everything that they are about, `not_met` where one fails or
 * is waived, `not_established` where something is unknown or was not listed. A control of which nothing was seen has none.
 */
export const controlStatus = z.enum(["met", "not_met", "not_established"]);
export type ControlStatus = z.infer<typeof controlStatus>;

/** Framework -> control -> its status. */
const controls = z.record(z.string().max(100), z.record(z.string().max(200), controlStatus));
export type Controls = z.infer<typeof controls>;

/** Longer than ten years of weeks. */
export const MAXIMUM_LINKS = 530;

/** One scan of a chain: when the accounts were read, the SHA-256 of its archive, and what it said. */
export const link = z.strictObject({
	collected_at: z.iso.datetime(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	controls,
});
export type Link = z.infer<typeof link>;

/** The scans before one, the oldest first, the one right before it last. */
export const chain = z.array(link).min(1).max(MAXIMUM_LINKS);

/** A chain that is one longer. Of one that is too long, the oldest are left out. */
export function extended(earlier: readonly Link[], last: Link): Link[] {
	return [...earlier, last].slice(-MAXIMUM_LINKS);
}

interface Judged {
	readonly rules: readonly { readonly id: string; readonly controls: Readonly<Record<string, readonly string[]>> }[];
	readonly resources: readonly { readonly verdicts: Readonly<Record<string, Verdict>> }[];
	readonly gaps: readonly { readonly type: string }[];
}

/** In place of a framework, of rules that map to none: each is a control of its own. */
const OWN_FRAMEWORK = "keyproof";

/** The status of every control of which something was seen, or of whose resources a listing failed. */
export function statusOfControls({ rules, resources, gaps }: Judged): Controls {
	const verdicts = verdictsByRule(resources);
	const unlisted = new Set(gaps.map(({ type }) => type));
	const seen = new Map<string, Map<string, Set<Verdict>>>();
	for (const { id, controls } of rules) {
		const own = new Set(verdicts.get(id));
		own.delete("not_applicable");
		if (unlisted.has(id.split("/")[0] ?? "")) own.add("unknown");
		const mapped = Object.entries(controls);
		for (const [framework, ids] of mapped.length === 0 ? [[OWN_FRAMEWORK, [id]] as const] : mapped) {
			for (const control of ids) add(seen, framework, control, own);
		}
	}
	return Object.fromEntries(
		[...seen].flatMap(([framework, own]) => {
			const statuses = [...own].flatMap(([control, all]) =>
				all.size === 0 ? [] : [[control, statusOf(all)] as const],
			);
			return statuses.length === 0 ? [] : [[framework, Object.fromEntries(statuses)] as const];
		}),
	);
}

function verdictsByRule(resources: Judged["resources"]): Map<string, Set<Verdict>> {
	const all = new Map<string, Set<Verdict>>();
	for (const { verdicts } of resources) {
		for (const [rule, verdict] of Object.entries(verdicts)) {
			const own = all.get(rule);
			if (own === undefined) all.set(rule, new Set([verdict]));
			else own.add(verdict);
		}
	}
	return all;
}

function add(seen: Map<string, Map<string, Set<Verdict>>>, framework: string, control: string, verdicts: Set<Verdict>) {
	const own = seen.get(framework) ?? new Map<string, Set<Verdict>>();
	seen.set(framework, own);
	own.set(control, new Set([...(own.get(control) ?? []), ...verdicts]));
}

function statusOf(verdicts: ReadonlySet<Verdict>): ControlStatus {
	if (verdicts.has("fail") || verdicts.has("waived")) return "not_met";
	return verdicts.has("unknown") || !verdicts.has("pass") ? "not_established" : "met";
}
