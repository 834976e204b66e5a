import { z } from "zod";
import { readText } from "../files.js";
import { parseJson } from "../json.js";
import { ConfigurationError } from "../model/errors.js";
import { assessmentDocument } from "./assessment.js";
import type { Document } from "./document.js";
import { registerDocument } from "./register.js";

const ADVICE = "give a register.cdx.json or an assessment.json that keyproof wrote";

const anyRegister = z.object({ bomFormat: z.literal("CycloneDX") });
const anyInventory = z.object({
	schema_version: z.number(),
	scopes: z.array(z.unknown()),
	resources: z.looseObject({}),
});
const anyAssessment = z.object({ schema_version: z.number(), rules: z.unknown(), resources: z.array(z.unknown()) });

/**
 * Reads a register or an assessment; which of them, the file says.
 *
 * @throws ConfigurationError for every other file.
 */
export function readDocument(path: string): Document {
	const text = readText(path);
	if (text === undefined) throw new ConfigurationError(`${path}: there is no such file`);
	if (!/^\s*[[{]/.test(text)) throw new ConfigurationError(`${path}: this is no JSON: ${ADVICE}`);
	const value = parseJson(text, path);
	if (anyRegister.safeParse(value).success) return registerDocument(value, path);
	if (anyAssessment.safeParse(value).success) return assessmentDocument(value, path);
	if (anyInventory.safeParse(value).success) {
		throw new ConfigurationError(
			`${path}: this is an inventory: \`keyproof scan --inventory ${path} --format assessment --format cbom\` writes of it what can be compared`,
		);
	}
	throw new ConfigurationError(`${path}: this is neither a CycloneDX document nor an assessment: ${ADVICE}`);
}
