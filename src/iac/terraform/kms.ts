import { type Attribute, isUnsaid } from "../../model/change.js";
import { type Mapping, mapping } from "./mapping.js";
import type { Side } from "./side.js";

/** `aws_kms_key`: a key of KMS, or of a custom key store. */
function keyOf(side: Side) {
	const store = side.reference("custom_key_store_id");
	const external = side.has("xks_key_id");
	return {
		description: side.text("description"),
		spec: side.text("customer_master_key_spec"),
		usage: side.text("key_usage"),
		origin: store === undefined ? "AWS_KMS" : external ? "EXTERNAL_KEY_STORE" : "AWS_CLOUDHSM",
		enabled: side.flag("is_enabled"),
		multi_region: side.flag("multi_region"),
		custom_key_store_id: store,
		xks_key_id: side.text("xks_key_id"),
		policy: side.policy("policy"),
		rotation_enabled: side.flag("enable_key_rotation"),
		rotation_period_in_days: side.number("rotation_period_in_days"),
		tags: side.tags(),
	};
}

function externalKeyOf(side: Side) {
	return {
		description: side.text("description"),
		spec: "SYMMETRIC_DEFAULT",
		usage: side.text("key_usage"),
		origin: "EXTERNAL",
		enabled: side.flag("enabled"),
		multi_region: side.flag("multi_region"),
		policy: side.policy("policy"),
		has_material: side.has("key_material_base64"),
		valid_to: side.time("valid_to"),
		tags: side.tags(),
	};
}

function replicaOf(side: Side) {
	return {
		description: side.text("description"),
		enabled: side.flag("enabled"),
		multi_region: true,
		primary_arn: side.reference("primary_key_arn"),
		policy: side.policy("policy"),
		tags: side.tags(),
	};
}

/** The id that a grant's resource has is `key:grant`. */
function grantOf(side: Side) {
	const constraints = side.objects("constraints");
	return {
		key: side.reference("key_id"),
		name: side.text("name"),
		grantee_principal: side.text("grantee_principal"),
		retiring_principal: side.text("retiring_principal"),
		operations: side.texts("operations"),
		has_constraints: isUnsaid(constraints) ? constraints : (constraints ?? []).length > 0,
	};
}

function storeOf(side: Side) {
	return {
		name: side.text("custom_key_store_name"),
		type: side.text("custom_key_store_type"),
		cloudhsm_cluster_id: side.reference("cloud_hsm_cluster_id"),
		xks_connectivity: side.text("xks_proxy_connectivity"),
		xks_uri_endpoint: side.text("xks_proxy_uri_endpoint"),
		xks_uri_path: side.text("xks_proxy_uri_path"),
		xks_vpc_endpoint_service_name: side.text("xks_proxy_vpc_endpoint_service_name"),
	};
}

function aliasOf(side: Side): { name: Attribute<string>; target_key: Attribute<string> } {
	return { name: side.text("name"), target_key: side.reference("target_key_id") };
}

export const kmsMappings: Readonly<Record<string, Mapping>> = {
	aws_kms_key: mapping({ type: "kms_key", read: keyOf }),
	aws_kms_external_key: mapping({ type: "kms_key", read: externalKeyOf }),
	aws_kms_replica_key: mapping({ type: "kms_key", read: replicaOf }),
	aws_kms_replica_external_key: mapping({
		type: "kms_key",
		read: (side) => ({
			...replicaOf(side),
			origin: "EXTERNAL",
			has_material: side.has("key_material_base64"),
			valid_to: side.time("valid_to"),
		}),
	}),
	// Destroying it puts the default key policy in its place.
	aws_kms_key_policy: mapping({
		type: "kms_key_policy",
		read: (side) => ({ key: side.reference("key_id"), policy: side.policy("policy") }),
	}),
	aws_kms_alias: mapping({ type: "kms_alias", id: "name", read: aliasOf }),
	aws_kms_grant: mapping({ type: "kms_grant", id: "grant_id", read: grantOf }),
	aws_kms_custom_key_store: mapping({ type: "kms_custom_key_store", read: storeOf }),
};
