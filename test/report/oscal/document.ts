import { z } from "zod";

/** What the tests read of an OSCAL document; trestle checks the whole. */
const prop = z.object({ name: z.string(), ns: z.string().optional(), value: z.string() });
const props = z.array(prop).default([]);
const observationRefs = z.array(z.object({ "observation-uuid": z.string() })).default([]);

const schema = z.object({
	"assessment-results": z.object({
		uuid: z.string(),
		metadata: z.object({ "last-modified": z.string(), "oscal-version": z.string() }),
		"import-ap": z.object({ href: z.string() }),
		"local-definitions": z
			.object({
				"objectives-and-methods": z
					.array(
						z.object({
							"control-id": z.string(),
							parts: z.array(
								z.object({
									id: z.string(),
									name: z.string(),
									props,
									parts: z.array(z.object({ props, prose: z.string() })).default([]),
								}),
							),
						}),
					)
					.default([]),
				activities: z.array(z.object({ uuid: z.string(), props })),
			})
			.optional(),
		results: z
			.array(
				z.object({
					start: z.string(),
					end: z.string(),
					props,
					"local-definitions": z.object({
						"inventory-items": z.array(z.object({ uuid: z.string(), description: z.string(), props })).default([]),
						"assessment-assets": z.object({ components: z.array(z.object({ uuid: z.string() })) }),
					}),
					"reviewed-controls": z.object({
						"control-selections": z
							.array(
								z.object({
									props,
									"include-controls": z.array(z.object({ "control-id": z.string() })).default([]),
								}),
							)
							.min(1),
						"control-objective-selections": z
							.array(z.object({ "include-objectives": z.array(z.object({ "objective-id": z.string() })).min(1) }))
							.default([]),
						remarks: z.string().optional(),
					}),
					observations: z
						.array(
							z.object({
								uuid: z.string(),
								title: z.string(),
								description: z.string(),
								props,
								origins: z.array(z.object({ actors: z.array(z.object({ "actor-uuid": z.string() })) })),
								subjects: z
									.array(z.object({ "subject-uuid": z.string(), props, remarks: z.string().optional() }))
									.default([]),
							}),
						)
						.default([]),
					risks: z
						.array(
							z.object({
								uuid: z.string(),
								title: z.string(),
								statement: z.string(),
								status: z.string(),
								props,
								deadline: z.string().optional(),
								characterizations: z.array(z.object({ facets: z.array(z.object({ value: z.string() })) })),
								"related-observations": observationRefs,
							}),
						)
						.default([]),
					findings: z
						.array(
							z.object({
								uuid: z.string(),
								title: z.string(),
								description: z.string(),
								props,
								target: z.object({
									"target-id": z.string(),
									status: z.object({ state: z.string(), reason: z.string(), remarks: z.string() }),
								}),
								"related-observations": observationRefs,
								"related-risks": z.array(z.object({ "risk-uuid": z.string() })).default([]),
							}),
						)
						.default([]),
					remarks: z.string().optional(),
				}),
			)
			.length(1),
		"back-matter": z.object({ resources: z.array(z.object({ uuid: z.string() })) }),
	}),
});

/** The document, its one result, and that result's observations, risks and findings. */
export function readOscal(text: string) {
	const document = schema.parse(JSON.parse(text))["assessment-results"];
	const [result] = document.results;
	if (result === undefined) throw new Error("the document has no result");
	return { document, result, ...result };
}

/** The values of Keyproof's own properties of a name. */
export function valuesOf({ props: all }: { props: z.infer<typeof props> }, name: string): string[] {
	return all.filter((own) => own.name === name && own.ns !== undefined).map(({ value }) => value);
}
