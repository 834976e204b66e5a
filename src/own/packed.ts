import { z } from "zod";
import { parseJson } from "../json.js";
import { ConfigurationError } from "../model/errors.js";
import { type PolicyBundle, rule } from "../model/policy.js";
import { sha256 } from "../text/fingerprint.js";
import type { OwnPart } from "./load.js";

/** The schema of an archive's `own-policies.json`: the WASM of each path, and the rules that it answers for. */
export const packedOwn = z.strictObject({
	modules: z
		.array(
			z.strictObject({
				/** The path that was given. */
				source: z.string(),
				/** SHA-256 (hex) of the WASM. */
				sha256: z.string().regex(/^[0-9a-f]{64}$/),
				wasm: z.base64(),
				base_branch: z.literal(true).optional(),
				asks: z.array(z.strictObject({ rule: z.string(), entrypoint: z.string() })).min(1),
				rules: z.array(rule.extend({ replaces: z.literal(true).optional() })).min(1),
			}),
		)
		.min(1),
});
type PackedOwn = z.infer<typeof packedOwn>;

/** The own policies of a bundle, as an archive holds them. */
export function packOwn({ own, rules }: PolicyBundle): PackedOwn {
	const shipped = new Set(own?.shipped.rules.map(({ id }) => id));
	return {
		modules: (own?.modules ?? []).map(({ source, sha256, wasm, asks, base_branch }) => ({
			source,
			sha256,
			...(base_branch && { base_branch }),
			wasm: Buffer.from(wasm).toString("base64"),
			asks: [...asks],
			rules: rules
				.filter(({ id }) => asks.some((ask) => ask.rule === id))
				.map(({ name: _, origin: __, ...declared }) =>
					shipped.has(declared.id) ? { ...declared, replaces: true } : declared,
				),
		})),
	};
}

/** @throws ConfigurationError for what is no such text, or holds WASM of another digest than it says. */
export function unpackOwn(text: string, name: string): OwnPart[] {
	const parsed = packedOwn.safeParse(parseJson(text, name));
	if (!parsed.success) throw new ConfigurationError(`${name}: ${z.prettifyError(parsed.error)}`);
	return parsed.data.modules.map(({ source, wasm: text, rules, asks, base_branch, ...module }) => {
		const wasm = new Uint8Array(Buffer.from(text, "base64"));
		if (sha256(wasm) !== module.sha256)
			throw new ConfigurationError(`${name}: ${source} is WASM of another digest than it says`);
		return { rules, module: { source, wasm, sha256: module.sha256, asks, ...(base_branch && { base_branch }) } };
	});
}
