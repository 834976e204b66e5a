import { z } from "zod";
import type { Region } from "../collect/region/schema.js";
import { whereAvailable } from "../model/availability.js";
import { accessAnalyzer } from "../model/enumerations.js";
import { known, type Observed, observed, unknown } from "../model/observed.js";
import { notHeld, whyUnknown } from "./described.js";
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
		}),
	),
});
type Analyses = z.infer<typeof analyses>;
export type KeyExternalAccess = Analyses;

/** The facet of {@link keyExternalAccess}. */
export const externalAccess = "external_access";
type Analyzer = Extract<Analyses, { available: true }>["analyzers"][number];
type Finding = Extract<Analyzer["findings"], { status: "known" }>["value"][number];

/** What the analyzers of a Region found, by the resource: each is asked about by all keys of its Region. */
const found = new WeakMap<Region, (arn: string) => Observed<Analyses>>();

/**
 * What each active analyzer for external access in the key's account and Region says of the key. An analyzer of the
 * organization in another account of the scan is not among them: that account's own scan holds its findings.
 */
export const keyExternalAccess = relation({
	type: "kms_key",
	facet: externalAccess,
	schema: analyses,
	needs: ["region.access_analyzers", "region.external_access_findings"],
	derive: (index, key) => {
		const [region] = index.near("region", key);
		if (region === undefined) return unknown(notHeld("access_analyzers", `${key.account} ${key.region}`));
		const existing = found.get(region);
		if (existing !== undefined) return existing(key.arn);
		const created = byKey(region);
		found.set(region, created);
		return created(key.arn);
	},
});

function byKey(region: Region): (arn: string) => Observed<Analyses> {
	const { access_analyzers: analyzers, external_access_findings: findings } = region;
	if (analyzers?.status !== "known") {
		const missing = unknown(whyUnknown(region, "access_analyzers"));
		return () => missing;
	}
	const listed = analyzers.value;
	if (!listed.available) return () => known(listed);
	if (findings?.status !== "known") {
		const missing = unknown(whyUnknown(region, "external_access_findings"));
		return () => missing;
	}
	const active = findings.value.map((of) => {
		const analyzer = listed.analyzers.find(({ analyzer_arn }) => analyzer_arn === of.analyzer_arn);
		const { name = of.analyzer_arn, type = "" } = analyzer ?? {};
		return { name, type, findingsOf: grouped(of.findings) };
	});
	return (arn) =>
		known({
			available: true,
			analyzers: active.map(({ name, type, findingsOf }) => ({ name, type, findings: findingsOf(arn) })),
		});
}

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
	return (arn) => known(groups.get(arn) ?? []);
}
