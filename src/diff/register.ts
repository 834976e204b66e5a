import { z } from "zod";
import type { Document, Entry, Place } from "./document.js";
import { byRef, parsed } from "./parse.js";

const property = z.object({ name: z.string(), value: z.string().optional() });
type Properties = readonly z.infer<typeof property>[];

const dependency = z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() });

/** What is compared of a component; the rest of CycloneDX (licences, pedigree) is about software. */
interface Component {
	readonly type: string;
	readonly "bom-ref"?: string | undefined;
	readonly name: string;
	readonly version?: string | undefined;
	readonly cryptoProperties?: unknown;
	readonly properties?: Properties | undefined;
	readonly components?: readonly Component[] | undefined;
}

const component: z.ZodType<Component> = z.lazy(() =>
	z.object({
		type: z.string(),
		"bom-ref": z.string().optional(),
		name: z.string(),
		version: z.string().optional(),
		cryptoProperties: z.unknown().optional(),
		properties: z.array(property).optional(),
		components: z.array(component).optional(),
	}),
);

const bom = z.object({
	specVersion: z.string(),
	metadata: z.object({ component: z.object({ properties: z.array(property).optional() }).optional() }).optional(),
	components: z.array(component).optional(),
	dependencies: z.array(dependency).optional(),
	properties: z.array(property).optional(),
});

/** The resource types that list the assets of each kind, to tell what is gone from what was not listed. */
const LISTED_AS: Readonly<Record<string, string>> = {
	key: "kms_key",
	key_material: "kms_key",
	cluster: "cloudhsm_cluster",
	hsm: "cloudhsm_cluster",
	backup: "cloudhsm_backup",
	key_store: "kms_custom_key_store",
	kms_hsms: "kms_key",
};

/** The type of the resource that shows a certificate is in its ARN. */
function listedAs(kind: string, arn: string): string {
	if (kind === "certificate") return arn.includes(":custom-key-store/") ? "kms_custom_key_store" : "cloudhsm_cluster";
	return Object.hasOwn(LISTED_AS, kind) ? (LISTED_AS[kind] ?? "") : "";
}

/**
 * A CycloneDX document, its components by `bom-ref`.
 *
 * @throws ConfigurationError for what is none, or has a reference twice.
 */
export function registerDocument(value: unknown, where: string): Document {
	const {
		metadata,
		components = [],
		dependencies = [],
		properties = [],
	} = parsed(bom, value, where, "CycloneDX document");
	const own = grouped(properties);
	const places = grouped(metadata?.component?.properties ?? []).get("place") ?? [];
	const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
	return {
		kind: "register",
		collected_at: own.get("collected_at")?.[0],
		redacted: own.get("redacted")?.[0] === "true",
		entries: byRef(entriesOf(components, needs), where),
		unseen: unseenIn(places, own.get("not_read") ?? []),
	};
}

function* entriesOf(components: readonly Component[], needs: ReadonlyMap<string, readonly string[]>): Generator<Entry> {
	for (const each of components) {
		const { type, name, version = "", properties = [] } = each;
		const ref = each["bom-ref"] ?? `${type} ${name} ${version}`;
		const own = grouped(properties);
		const [kind = type] = own.get("kind") ?? [];
		// An algorithm comes and goes with what uses it, which says so.
		if (kind !== "algorithm") {
			const fields = fieldsOf(each, own, needs.get(ref) ?? []);
			yield { ref, kind, name, fields, ...placeOf(kind, own) };
		}
		yield* entriesOf(each.components ?? [], needs);
	}
}

type Values = ReadonlyMap<string, readonly string[]>;

/** The values of each property, this program's own without `keyproof:`. */
function grouped(properties: Properties): Values {
	const values = new Map<string, string[]>();
	for (const { name, value = "" } of properties) {
		const own = name.replace(/^keyproof:/, "");
		const earlier = values.get(own);
		if (earlier === undefined) values.set(own, [value]);
		else earlier.push(value);
	}
	return values;
}

function placeOf(kind: string, properties: Values): { place?: Place } {
	const [account, region, arn = ""] = ["account", "region", "arn"].map((name) => properties.get(name)?.[0]);
	if (account === undefined || region === undefined) return {};
	return { place: { type: listedAs(kind, arn), account, region } };
}

function fieldsOf({ name, version, cryptoProperties }: Component, properties: Values, needs: readonly string[]) {
	const fields = new Map<string, string>([["name", name]]);
	if (version !== undefined) fields.set("version", version);
	addFields(fields, "", cryptoProperties);
	for (const [own, values] of properties) fields.set(own, [...values].sort().join("; "));
	if (needs.length > 0) fields.set("depends on", [...needs].sort().join(", "));
	return fields;
}

/** Each scalar by the names that lead to it; a list is one field, in whatever order it came. */
function addFields(fields: Map<string, string>, path: string, value: unknown): void {
	if (value === undefined) return;
	if (Array.isArray(value)) fields.set(path, value.map(textOf).sort().join(", "));
	else if (typeof value === "object" && value !== null) {
		for (const [name, member] of Object.entries(value))
			addFields(fields, path === "" ? name : `${path}.${name}`, member);
	} else fields.set(path, String(value));
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : JSON.stringify(value);
}

/** A place that was not scanned, or whose listing failed, says nothing of what is there. */
function unseenIn(places: readonly string[], not_read: readonly string[]) {
	const scanned = new Set(places);
	const failed = new Map(
		not_read.filter((text) => text.startsWith("every ")).map((text) => [text.split(": ")[0], text]),
	);
	return ({ type, account, region }: Place): string | undefined => {
		if (scanned.size > 0 && !scanned.has(`${account} ${region}`)) return `${account} ${region} was not scanned`;
		return failed.get(`every ${type} of ${account} ${region}`) ?? failed.get(`every ${type}`);
	};
}
