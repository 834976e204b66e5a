import type { CoveredResource, Finding } from "@aws-sdk/client-inspector2";
import { listCoverage, listInspectorFindings } from "../../aws/services/inspector.js";
import { known, type Observed, unknown } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { isoTime } from "../answer.js";
import { notOffered } from "../region/availability.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { type CloudhsmCluster, inspectorCoverage, inspectorFindings } from "./schema.js";

/** The most alternatives that a filter of Inspector takes: the model of its API. */
const ALTERNATIVES = 10;

/** The instances that may talk to the HSMs, each with the account that its network interface belongs to. */
function clientInstances(cluster: CloudhsmCluster): ReadonlyMap<string, string> {
	const { client_interfaces: carrying, admitted_interfaces: admitted } = cluster;
	const owners = [carrying, admitted]
		.flatMap((hosts) => (hosts?.status === "known" ? hosts.value : []))
		.flatMap(({ instance_id, owner_id }) => (instance_id === undefined ? [] : [[instance_id, owner_id] as const]));
	return new Map(owners.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks about instances, as many at once as a filter takes. */
async function ofInstances<T>(
	ids: readonly string[],
	ask: (resourceId: { comparison: "EQUALS"; value: string }[]) => Promise<T[]>,
): Promise<T[]> {
	const found: T[] = [];
	for (let from = 0; from < ids.length; from += ALTERNATIVES) {
		const some = ids.slice(from, from + ALTERNATIVES);
		found.push(...(await ask(some.map((value) => ({ comparison: "EQUALS", value })))));
	}
	return found;
}

function scanOf({ scanType, scanStatus, lastScannedAt }: CoveredResource) {
	return present({
		scan_type: scanType,
		status: scanStatus?.statusCode,
		reason: scanStatus?.reason,
		last_scanned_at: isoTime(lastScannedAt),
	});
}

function findingOf(finding: Finding) {
	return present({
		finding_arn: finding.findingArn,
		severity: finding.severity,
		title: finding.title,
		instance_ids: (finding.resources ?? []).flatMap(({ type, id }) => (type === "AWS_EC2_INSTANCE" ? (id ?? []) : [])),
		vulnerability_id: finding.packageVulnerabilityDetails?.vulnerabilityId,
		fix_available: finding.fixAvailable,
	});
}

/** What Amazon Inspector knows of the hosts that talk to a cluster's HSMs. */
export const inspectorFacets = {
	inspector_coverage: facet(listCoverage, {
		schema: inspectorCoverage,
		after: ["client_interfaces", "admitted_interfaces"],
		read: async (ask, cluster: CloudhsmCluster) => {
			const owners = clientInstances(cluster);
			const own = [...owners].filter(([, owner]) => owner === cluster.account).map(([id]) => id);
			const found = await ofInstances(own, (resourceId) => ask({ filterCriteria: { resourceId } }));
			const scansOf = (id: string): Observed<unknown> =>
				known(found.filter(({ resourceId }) => resourceId === id).map(scanOf));
			const notOurs = (owner: string): Observed<unknown> => {
				const message = `the instance belongs to ${owner}, whose Amazon Inspector tells`;
				return unknown({ kind: "unavailable", action: listCoverage.action, message });
			};
			const instances = [...owners].map(([id, owner]) => ({
				instance_id: id,
				scans: owner === cluster.account ? scansOf(id) : notOurs(owner),
			}));
			return { available: true, instances };
		},
		answeredBy: (failure, place) => notOffered("Amazon Inspector", failure, place),
	}),
	inspector_findings: facet(listInspectorFindings, {
		schema: inspectorFindings,
		after: ["inspector_coverage"],
		read: async (ask, cluster: CloudhsmCluster) => {
			const { inspector_coverage: coverage } = cluster;
			if (coverage?.status === "known" && !coverage.value.available) return [];
			const found = await ofInstances([...clientInstances(cluster).keys()], (resourceId) =>
				ask({
					filterCriteria: {
						resourceId,
						findingStatus: [{ comparison: "EQUALS", value: "ACTIVE" }],
						severity: ["CRITICAL", "HIGH"].map((value) => ({ comparison: "EQUALS" as const, value })),
					},
				}),
			);
			return found.map(findingOf);
		},
	}),
} satisfies FacetsOf<CloudhsmCluster>;
