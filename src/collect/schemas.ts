import type { z } from "zod";
import type { Observed } from "../model/observed.js";
import type { Identity, Resource } from "../model/resource.js";
import { account } from "./account/schema.js";
import { cloudhsmBackup } from "./cloudhsm_backup/schema.js";
import { cloudhsmCluster } from "./cloudhsm_cluster/schema.js";
import { kmsCustomKeyStore } from "./kms_custom_key_store/schema.js";
import { kmsKey } from "./kms_key/schema.js";
import { region } from "./region/schema.js";

/** The strict schema of each type's resources, by its name: what the types of facets and relations follow from. */
export const resourceSchemas = {
	cloudhsm_cluster: cloudhsmCluster,
	cloudhsm_backup: cloudhsmBackup,
	kms_key: kmsKey,
	kms_custom_key_store: kmsCustomKeyStore,
	region,
	account,
} as const;

export type TypeName = keyof typeof resourceSchemas;

/** A resource of each type. */
export type Resources = { readonly [T in TypeName]: z.infer<(typeof resourceSchemas)[T]> };

/** The resources of a type: an inventory holds by the name of a type what fits the type's schema. */
export function resourcesOf<T extends TypeName>(
	resources: Readonly<Record<string, readonly Resource[]>>,
	type: T,
): readonly Resources[T][] {
	return ofType(type, resources[type] ?? []);
}

/** Resources that are all of a type, as its schema has them. */
export function ofType<T extends TypeName>(_: T, resources: readonly Resource[]): readonly Resources[T][] {
	return resources as readonly Identity[] as readonly Resources[T][];
}

/** The names of a resource's facets; any name for a resource whose facets are not declared. */
export type FacetName<R> = string extends keyof R ? string : Exclude<keyof R, keyof Identity> & string;

/** What a facet of a resource is when it is known. */
export type FacetValue<R, F extends PropertyKey> = F extends keyof R
	? NonNullable<R[F]> extends Observed<infer V>
		? V
		: unknown
	: unknown;

/** A collected facet of any type: `kms_key.metadata`. */
export type FacetPath = { [T in TypeName]: `${T}.${FacetName<Resources[T]>}` }[TypeName];
