import { distance } from "fastest-levenshtein";

/** ` Did you mean "eu-central-1"?` for the nearest of the known names, or nothing where none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
	const names = [...known];
	let best: string | undefined;
	// Of three letters, two others make another word.
	let least = (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
	for (const candidate of names) {
		const far = distance(name.toLowerCase(), candidate.toLowerCase());
		if (far < least) {
			best = candidate;
			least = far;
		}
	}
	// Somebody who stopped in the middle of a long name is far from it by letters, and near by sense.
	if (best === undefined && name.length > 3) best = names.find((candidate) => candidate.startsWith(name));
	return best === undefined ? "" : ` Did you mean "${best}"?`;
}
