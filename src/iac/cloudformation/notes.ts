import type { Plan } from "./plan.js";

/** What there is to say of the stack that a template is for. */
export function headNotes({ stack, certain, members }: Plan): string[] {
	if (!certain) {
		return [`no live resource tells the stack, so it is taken for a new one named ${stack}: name it with --stack`];
	}
	return members.length === 0
		? [`stack ${stack} has nothing live that a scan reads with its tags: it is taken for a new one`]
		: [];
}

/** Its functions are those that are followed. */
const LANGUAGE = "AWS::LanguageExtensions";

/** What there is to say of how a template was read. */
export function bodyNotes({ template, untold, notes, addressOf }: Plan): string[] {
	const { Transform } = template;
	const transformed = [Transform ?? []].flat().some((each) => each !== LANGUAGE)
		? ["the template has a transform, and is judged as it stands, before it"]
		: [];
	const silent =
		untold.size === 0
			? []
			: [
					`no tag or name that was read tells which of the stack's live resources these are, so changes to them are not judged: ${[...untold].sort().map(addressOf).join(", ")}`,
				];
	return [...transformed, ...silent, ...notes];
}
