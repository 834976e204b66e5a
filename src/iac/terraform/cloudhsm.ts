import { type Mapping, mapping } from "./mapping.js";

export const cloudhsmMappings: Readonly<Record<string, Mapping>> = {
	aws_cloudhsm_v2_cluster: mapping({
		type: "cloudhsm_cluster",
		id: "cluster_id",
		read: (side) => ({
			hsm_type: side.text("hsm_type"),
			mode: side.text("mode"),
			subnet_ids: side.references("subnet_ids"),
			source_backup_id: side.text("source_backup_identifier"),
			tags: side.tags(),
		}),
	}),
	aws_cloudhsm_v2_hsm: mapping({
		type: "cloudhsm_hsm",
		id: "hsm_id",
		read: (side) => ({
			cluster_id: side.reference("cluster_id"),
			subnet_id: side.reference("subnet_id"),
			availability_zone: side.text("availability_zone"),
			ip_address: side.text("ip_address"),
		}),
	}),
};
