import { z } from "zod";
import type { KmsKey } from "../collect/kms_key/schema.js";
import type { Region } from "../collect/region/schema.js";
import { whereAvailable } from "../model/availability.js";
import { accessAnalyzer } from "../model/enumerations.js";
import { readAt } from "../model/inventory.js";
import { known, type Observed, observed, unknown } from "../model/observed.js";
import { metadataOf, notHeld, whyUnknown } from "./described.js";
import { relation } from "./relation.js";

const analyses = whereAvailable({
	analyzers: z.array(
		z.strictObject({
			name: z.string(),
			/** ACCOUNT or ORGANIZATION: from outside of what the access comes. */
			type: accessAnalyzer.Type,
			findings: observed(
				z.array(z.strictObject({ finding_id: z.string(), error: z.string().optional(), updated_at: z.string() })),
			),
			/** Why the lack of findings is no evidence about the key: "has analyzed nothing yet". */
			not_yet: z.string().optional(),
		}),
	),
});
type Analyses = z.infer<typeof analyses>;
export type KeyExternalAccess = Analyses;

/** The facet of {@link keyExternalAccess}. */
export const externalAccess = "external_access";
type Analyzer = Extract<Analyses, { available: true }>["analyzers"][number];
type Finding = Extract<Analyzer["findings"], { status: "known" }>["value"][number];

/** What the analyzers of a Region found, by the resource and the time of the scan: each is asked about by all keys of its Region. */
const found = new WeakMap<
	Region,
	{ readonly collected_at: string; readonly of: (key: KmsKey) => Observed<Analyses> }
>();

/**
 * So long it may take until a resource's findings are there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html
 */
const SETTLING_MINUTES = 30;

/**
 * What each active analyzer for external access in the key's account and Region says of the key. An analyzer of the
 * organization in another account of the scan is not among them: that account's own scan holds its findings.
 */
export const keyExternalAccess = relation({
	type: "kms_key",
	facet: externalAccess,
	schema: analyses,
	needs: ["region.access_analyzers", "region.external_access_findings", "kms_key.metadata"],
	derive: (index, key) => {
		const [region] = index.near("region", key);
		if (region === undefined) return unknown(notHeld("access_analyzers", `${key.account} ${key.region}`));
		const collected_at = readAt(index.inventory, key);
		const existing = found.get(region);
		if (existing?.collected_at === collected_at) return existing.of(key);
		const of = byKey(region, collected_at);
		found.set(region, { collected_at, of });
		return of(key);
	},
});

function byKey(region: Region, collected_at: string): (key: KmsKey) => Observed<Analyses> {
	const { access_analyzers: analyzers, external_access_findings: findings } = region;
	if (analyzers?.status !== "known") {
		const missing = unknown(whyUnknown(region, "access_analyzers"));
		return () => missing;
	}
	const listed = analyzers.value;
	if (!listed.available) {
		const unavailable = known(listed);
		return () => unavailable;
	}
	if (findings?.status !== "known") {
		const missing = unknown(whyUnknown(region, "external_access_findings"));
		return () => missing;
	}
	const active = findings.value.map((of) => {
		const analyzer = listed.analyzers.find(({ analyzer_arn }) => analyzer_arn === of.analyzer_arn);
		const { name = of.analyzer_arn, type = "" } = analyzer ?? {};
		return { name, type, findingsOf: grouped(of.findings), notYet: notYetBy(analyzer, collected_at) };
	});
	// Of most keys nothing was found, and one object says so of them all.
	const quiet = new Map<string, Observed<Analyses>>();
	return (key) => {
		const analyzers = active.map(({ name, type, findingsOf, notYet }) => {
			const not_yet = notYet(key);
			return { name, type, findings: findingsOf(key.arn), ...(not_yet === undefined ? {} : { not_yet }) };
		});
		const analyses = known<Analyses>({ available: true, analyzers });
		if (analyzers.some(({ findings: of }) => of !== NO_FINDING)) return analyses;
		const like = analyzers.map(({ not_yet = "" }) => not_yet).join("\n");
		const shared = quiet.get(like) ?? analyses;
		quiet.set(like, shared);
		return shared;
	};
}

type Listed = Extract<
	Extract<NonNullable<Region["access_analyzers"]>, { status: "known" }>["value"],
	{ available: true }
>["analyzers"][number];

/** Tells of a key why an analyzer cannot have seen it yet. */
function notYetBy(analyzer: Listed | undefined, collected_at: string): (key: KmsKey) => string | undefined {
	const { created_at, last_resource_analyzed_at: last } = analyzer ?? {};
	// An inventory that does not tell when the analyzer was made was written before this was asked.
	if (created_at === undefined) return () => undefined;
	if (last === undefined) return () => "has analyzed nothing yet";
	const minutes = Math.floor((Date.parse(collected_at) - Date.parse(created_at)) / 60_000);
	if (minutes < SETTLING_MINUTES) return () => "was made a few minutes before the scan";
	return (key) => {
		const made = metadataOf(key)[0]?.creation_date;
		return made !== undefined && Date.parse(last) < Date.parse(made)
			? "has analyzed nothing since the key was made"
			: undefined;
	};
}

const NO_FINDING: Observed<Finding[]> = known([]);

type Findings = NonNullable<
	Extract<Region["external_access_findings"], { status: "known" }>
>["value"][number]["findings"];

function grouped(findings: Findings): (arn: string) => Observed<Finding[]> {
	if (findings.status === "unknown") return () => findings;
	const groups = new Map<string, Finding[]>();
	for (const { resource_arn, ...finding } of findings.value) {
		const group = groups.get(resource_arn);
		if (group === undefined) groups.set(resource_arn, [finding]);
		else group.push(finding);
	}
	return (arn) => {
		const group = groups.get(arn);
		return group === undefined ? NO_FINDING : known(group);
	};
}
