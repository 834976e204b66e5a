import { z } from "zod";

/** What the tests read of a CycloneDX document. */
const component = z.looseObject({
	type: z.string(),
	"bom-ref": z.string(),
	name: z.string(),
	hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
	cryptoProperties: z
		.looseObject({
			assetType: z.string(),
			algorithmProperties: z.record(z.string(), z.json()).optional(),
			certificateProperties: z.record(z.string(), z.json()).optional(),
			relatedCryptoMaterialProperties: z.record(z.string(), z.json()).optional(),
		})
		.optional(),
	properties: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type Component = z.infer<typeof component>;

const document = z.looseObject({
	serialNumber: z.string(),
	metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string() }) }),
	components: z.array(component),
	dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
	properties: z.array(z.object({ name: z.string(), value: z.string() })),
});

export function readCbom(text: string): z.infer<typeof document> {
	return document.parse(JSON.parse(text));
}

/** The values of the property `keyproof:…`. */
export function valuesOf({ properties }: Pick<Component, "properties">, name: string): string[] {
	return properties.filter((property) => property.name === `keyproof:${name}`).map(({ value }) => value);
}

/** The key material's properties of the component with the name. */
export function materialOf(components: readonly Component[], name: string): Record<string, unknown> {
	const found = components.find((each) => each.name === name)?.cryptoProperties?.relatedCryptoMaterialProperties;
	if (found === undefined) throw new Error(`there is no key material ${name}`);
	return found;
}
