import { pageOf, pageSize, positionIn, positions, tokenFor } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";
import { textOf } from "../wire.js";
import type { Key } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/** AWS Key Management Service 2014-11-01. Page limits and defaults are those of its API reference. */
export const kms: Service = {
	scope: "kms",
	iam_prefix: "kms",
	protocol: awsJson("TrentService", "1.1"),
	refusals: jsonRefusals("You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls."),
	operations: {
		ListKeys: (context, input) => {
			const { keys } = context.state;
			const ids = { size: keys.size, at: (index: number) => keys.idAt(index) };
			const page = pageOf(ids, cut(context, input, "ListKeys", { most: 1000, usual: 100 }));
			return {
				Keys: page.items.map((key_id) => ({ KeyId: key_id, KeyArn: arnOf(context, `key/${key_id}`) })),
				...ending(page.next),
			};
		},
		ListAliases,
		DescribeKey: (context, input) => ({ KeyMetadata: keyNamed(context, input, "with_alias").metadata }),
		GetKeyPolicy: (context, input) => {
			const key = keyNamed(context, input);
			const name = textOf(input, "PolicyName") ?? "default";
			const shared = context.state.shared_keys.get(key.metadata.KeyId);
			if (name === "AWS_RAM" && shared !== undefined) return { Policy: shared.policy, PolicyName: name };
			if (name !== "default") throw notFound("No such policy exists");
			return { Policy: key.policy, PolicyName: "default" };
		},
		GetKeyRotationStatus: (context, input) => rotationStatus(keyNamed(context, input)),
		ListKeyRotations: (context, input) => {
			const key = keyNamed(context, input);
			const rotations = rotationsOf(key, textOf(input, "IncludeKeyMaterial") === "ALL_KEY_MATERIAL");
			const page = pageOf(positions(rotations), cut(context, input, "ListKeyRotations", { most: 1000, usual: 100 }));
			return { Rotations: page.items, ...ending(page.next) };
		},
		GetKeyLastUsage: (context, input) => {
			const { metadata, last_usage, tracking_start } = keyNamed(context, input);
			return {
				KeyId: metadata.Arn,
				KeyLastUsage: last_usage,
				TrackingStartDate: tracking_start,
				KeyCreationDate: metadata.CreationDate,
			};
		},
		ListGrants: (context, input) => {
			const key = keyNamed(context, input);
			const grant_id = textOf(input, "GrantId");
			const grantee = textOf(input, "GranteePrincipal");
			const grants = key.grants.filter(
				(grant) =>
					(grant_id === undefined || grant.GrantId === grant_id) &&
					(grantee === undefined || grant.GranteePrincipal === grantee),
			);
			const page = pageOf(positions(grants), cut(context, input, "ListGrants", { most: 100, usual: 50 }));
			return { Grants: page.items, ...ending(page.next) };
		},
		ListResourceTags: (context, input) => {
			const { tags } = keyNamed(context, input);
			const page = pageOf(positions(tags), cut(context, input, "ListResourceTags", { most: 50, usual: 50 }));
			return { Tags: page.items, ...ending(page.next) };
		},
		DescribeCustomKeyStores: (context, input) => {
			const id = textOf(input, "CustomKeyStoreId");
			const name = textOf(input, "CustomKeyStoreName");
			if (id !== undefined && name !== undefined) {
				throw new ServiceError(
					"ValidationException",
					"Only one of CustomKeyStoreId and CustomKeyStoreName may be specified.",
				);
			}
			const stores = context.state.key_stores.filter(
				(store) =>
					(id === undefined || store.CustomKeyStoreId === id) &&
					(name === undefined || store.CustomKeyStoreName === name),
			);
			if (stores.length === 0 && (id !== undefined || name !== undefined)) {
				throw new ServiceError("CustomKeyStoreNotFoundException", `Could not find a custom key store ${id ?? name}.`);
			}
			const page = pageOf(
				positions(stores),
				cut(context, input, "DescribeCustomKeyStores", { most: 1000, usual: 100 }),
			);
			return { CustomKeyStores: page.items, ...ending(page.next) };
		},
	},
};

/** One pass over all keys: their aliases in the keys' order, then the reserved ones. The marker is a place in that pass. */
function ListAliases(context: Context, input: Input): WireObject {
	const { keys, reserved_aliases } = context.state;
	const of_key = textOf(input, "KeyId");
	if (of_key !== undefined) {
		const key = keyNamed(context, input);
		const page = pageOf(positions(key.aliases), cut(context, input, "ListAliasesOfKey", { most: 100, usual: 50 }));
		return { Aliases: page.items.map((name) => aliasOf(context, name, key)), ...ending(page.next) };
	}
	const { size, token, refuse } = cut(context, input, "ListAliases", { most: 100, usual: 50 });
	// A key with more aliases than STRIDE would repeat some; KMS allows 50 a key.
	const STRIDE = 64;
	let place = token === undefined ? 0 : positionIn(token, { listing: "ListAliases", refuse });
	const aliases: WireObject[] = [];
	for (let index = Math.floor(place / STRIDE); index <= keys.size; index += 1) {
		const key = index < keys.size ? keys.at(index) : undefined;
		const names = key === undefined ? reserved_aliases : key.aliases;
		for (let offset = index === Math.floor(place / STRIDE) ? place % STRIDE : 0; offset < names.length; offset += 1) {
			if (aliases.length === size) {
				place = index * STRIDE + offset;
				return { Aliases: aliases, ...ending(tokenFor("ListAliases", place)) };
			}
			const name = names[offset];
			if (name !== undefined) aliases.push(aliasOf(context, name, key));
		}
	}
	return { Aliases: aliases, ...ending(undefined) };
}

function aliasOf(context: Context, name: string, key: Key | undefined): WireObject {
	return {
		AliasName: name,
		AliasArn: arnOf(context, name),
		...(key && {
			TargetKeyId: key.metadata.KeyId,
			CreationDate: key.metadata.CreationDate,
			LastUpdatedDate: key.metadata.CreationDate,
		}),
	};
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html and the key state table of the guide. */
function rotationStatus({ metadata, rotation }: Key): WireObject {
	const { Arn, KeyId, KeyManager, KeySpec, KeyState, Origin } = metadata;
	if (KeyManager === "AWS") return { KeyRotationEnabled: true, KeyId, RotationPeriodInDays: 365 };
	if (KeySpec !== "SYMMETRIC_DEFAULT")
		throw unsupported(`${Arn} key spec is ${KeySpec} which is not valid for this operation.`);
	if (Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE" || KeyState === "PendingImport") {
		throw unsupported(`${Arn} origin is ${Origin} which is not valid for this operation.`);
	}
	const deleting = KeyState === "PendingDeletion" || KeyState === "PendingReplicaDeletion";
	if (rotation === undefined || deleting) return { KeyRotationEnabled: false, KeyId };
	return {
		KeyRotationEnabled: true,
		KeyId,
		RotationPeriodInDays: rotation.period_in_days,
		NextRotationDate: rotation.next_at,
	};
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html */
function rotationsOf({ metadata, materials }: Key, all_material: boolean): readonly WireObject[] {
	const { Arn, KeySpec, KeyState, Origin } = metadata;
	if (KeySpec !== "SYMMETRIC_DEFAULT")
		throw unsupported(`${Arn} key spec is ${KeySpec} which is not valid for this operation.`);
	// KMS lists which material of a key is missing, which puts the key into the state PendingImport (the guide's page
	// list-rotations). What it says of a key that never had any is not documented: refused here.
	const has_none = KeyState === "PendingImport" && materials.length === 0;
	if (Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE" || has_none) {
		throw unsupported(`${Arn} origin is ${Origin} which is not valid for this operation.`);
	}
	return materials.filter(({ RotationDate }) => all_material || RotationDate !== undefined);
}

/** The key that `KeyId` names: an id or ARN, and for DescribeKey also an alias name or alias ARN. */
function keyNamed(context: Context, input: Input, aliases?: "with_alias"): Key {
	const named = textOf(input, "KeyId");
	if (named === undefined) {
		throw validation(
			"1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
		);
	}
	let resource = named;
	if (named.startsWith("arn:")) {
		const [, , service, region, account, ...rest] = named.split(":");
		if (service !== "kms" || region !== context.region)
			throw new ServiceError("InvalidArnException", `Invalid arn ${region ?? ""}`);
		if (account !== context.account.account) {
			const message = `User: ${context.caller.arn} is not authorized to access ${named}`;
			throw new ServiceError("AccessDeniedException", message, 400, "Message");
		}
		resource = rest.join(":").replace(/^key\//, "");
	}
	if (resource.startsWith("alias/")) {
		const key = aliases === "with_alias" ? keyByAlias(context, resource) : undefined;
		if (key === undefined) {
			throw notFound(
				aliases === "with_alias" ? `Alias ${arnOf(context, resource)} is not found.` : `Invalid keyId '${named}'`,
			);
		}
		return key;
	}
	if (!/^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(resource))
		throw notFound(`Invalid keyId '${named}'`);
	const key = context.state.keys.find(resource);
	if (key === undefined) throw notFound(`Key '${arnOf(context, `key/${resource}`)}' does not exist`);
	return key;
}

function keyByAlias({ state }: Context, alias: string): Key | undefined {
	for (let index = 0; index < state.keys.size; index += 1) {
		const key = state.keys.at(index);
		if (key.aliases.includes(alias)) return key;
	}
	return undefined;
}

function arnOf({ region, account }: Context, resource: string): string {
	return `arn:aws:kms:${region}:${account.account}:${resource}`;
}

function cut(
	context: Context,
	input: Input,
	listing: string,
	limits: { readonly most: number; readonly usual: number },
) {
	return {
		size: pageSize(input, "Limit", { ...limits, bound: context.page_bound }, (asked, least, most) =>
			validation(
				`1 validation error detected: Value '${asked}' at 'limit' failed to satisfy constraint: ` +
					(asked < least
						? `Member must have value greater than or equal to ${least}`
						: `Member must have value less than or equal to ${most}`),
			),
		),
		token: textOf(input, "Marker"),
		listing,
		refuse: () => new ServiceError("InvalidMarkerException", "The marker is not valid."),
	};
}

function ending(next: string | undefined): WireObject {
	return next === undefined ? { Truncated: false } : { NextMarker: next, Truncated: true };
}

function notFound(message: string): ServiceError {
	return new ServiceError("NotFoundException", message);
}

function unsupported(message: string): ServiceError {
	return new ServiceError("UnsupportedOperationException", message);
}

function validation(message: string): ServiceError {
	return new ServiceError("ValidationException", message);
}
