import { getAccountStatus, listAssessments } from "../../aws/services/audit_manager.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import { notOffered, unavailable } from "./availability.js";
import { auditManagerAssessments, auditManagerStatus, type Region } from "./schema.js";

/** https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html */
const CLOSED = "AWS Audit Manager is closed to new customers since 2026-04-30, and the account is not registered here";

function isRegistered({ audit_manager: manager }: Region): boolean {
	return manager?.status === "known" && manager.value.available && manager.value.status === "ACTIVE";
}

/** Whether Audit Manager gathers evidence in a Region. */
export const auditManagerFacets = {
	audit_manager: facet(getAccountStatus, {
		schema: auditManagerStatus,
		read: async (ask, _region: Region) => {
			const { status } = await ask({});
			return status === "INACTIVE" ? unavailable(CLOSED) : present({ available: true, status });
		},
		answeredBy: (failure, place) => notOffered("AWS Audit Manager", failure, place),
	}),
	audit_manager_assessments: facet(listAssessments, {
		schema: auditManagerAssessments,
		after: ["audit_manager"],
		read: async (ask, region: Region) => {
			// Every other operation refuses an account that is not registered.
			if (!isRegistered(region)) return [];
			const assessments = await ask({ status: "ACTIVE" });
			return assessments.map(({ id, name, complianceType }) =>
				present({ assessment_id: id, name, compliance_type: complianceType }),
			);
		},
	}),
} satisfies FacetsOf<Region>;
