import { z } from "zod";
import { describeKey } from "../../src/aws/services/kms.js";
import { kmsKeyType } from "../../src/collect/kms_key/kms_key.js";
import type { KmsKey } from "../../src/collect/kms_key/schema.js";
import { metadata } from "../../src/collect/kms_key/schema.js";
import { type FacetsOf, facet, type TypeOf } from "../../src/collect/resource_type.js";
import type { FacetPath } from "../../src/collect/schemas.js";
import { relation } from "../../src/link/relation.js";
import { known } from "../../src/model/observed.js";

/*
 * What must not compile is marked `@ts-expect-error`: the type check of this file fails where it does compile. Each stands
 * beside the same, spelt right.
 */
const read = async () => undefined;
type Key = TypeOf<"kms_key">;

export const facets = {
	metadata: facet(describeKey, { schema: metadata, read }),
	policy: facet(describeKey, { schema: z.never(), after: ["metadata"], read }),
	// @ts-expect-error a facet that is misspelt in `after`
	rotation: facet(describeKey, { schema: z.never(), after: ["metdata"], read }),
	// @ts-expect-error the same, where an annotation tells the type of the resource
	grants: facet(describeKey, { schema: z.never(), after: ["metdata"], read: async (_ask, _key: KmsKey) => undefined }),
	// @ts-expect-error a facet whose own schema is not that of the type
	tags: facet(describeKey, { schema: z.number(), read }),
} satisfies FacetsOf<KmsKey>;

export const foreign = {
	// @ts-expect-error a facet that the type's schema lacks
	colour: facet(describeKey, { schema: z.string(), read }),
} satisfies FacetsOf<KmsKey>;

const every = kmsKeyType.facets;
export const whole: Key["facets"] = every;
const { policy: _, ...others } = { ...every };
// @ts-expect-error a facet of the schema that nobody collects
export const lacking: Key["facets"] = others;
// @ts-expect-error a type without a schema
export type Misspelt = TypeOf<"kms_keyy">;

export const right: FacetPath = "kms_key.metadata";
// @ts-expect-error a type that there is not
export const noType: FacetPath = "kms_keys.metadata";
// @ts-expect-error a facet that the type has not
export const noFacet: FacetPath = "kms_key.metdata";

export const related = relation({
	type: "kms_key",
	facet: "count",
	schema: z.number(),
	// @ts-expect-error a facet that is misspelt in `needs`
	needs: ["kms_key.metadata", "kms_key.polcy"],
	derive: (index, key) => known(index.near("kms_key", key).filter(({ policy }) => policy?.status === "known").length),
});

export const unfit = relation({
	type: "kms_key",
	facet: "count",
	schema: z.number(),
	needs: [],
	// @ts-expect-error a fact that the relation's own schema does not fit
	derive: (_index, key) => known(key.arn),
});

// @ts-expect-error a member that resources of the type do not have
export const unread = relation({ ...related, derive: (_index, key) => known(key.polcy === undefined ? 0 : 1) });
