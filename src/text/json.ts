/** What a text is as JSON, undefined for one that is none: where the text is somebody's own, `parseJson` of src/json.ts says why. */
export function parsedJson(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return undefined;
	}
}
