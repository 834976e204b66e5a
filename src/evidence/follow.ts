import { ConfigurationError } from "../model/errors.js";
import { extended, type Link } from "../model/history.js";
import type { Scan } from "../model/scan.js";
import type { Redactor } from "../redact/redactor.js";
import { redactScan, redactValue } from "../redact/scan.js";
import { count } from "../report/wording.js";
import { linkTo } from "./chain.js";
import { follows } from "./derive.js";
import { configurationOf, type Grounds, packEvidence } from "./pack.js";
import { conclusionOf, verifyArchive } from "./verify.js";

/** The archive that a new one is to follow, and the option that named it. */
export interface Previous {
	readonly option: string;
	readonly path: string;
}

/**
 * The chain that a new archive goes on with; a chain that begins has none.
 *
 * @param note told where another version packed it and judged otherwise: the past is told as it is judged now.
 * @throws ConfigurationError for an archive that is not sound: what is wrong must not be built upon.
 */
export async function chainAfter(
	previous: Previous | undefined,
	worker: URL,
	note: (text: string) => void,
): Promise<readonly Link[]> {
	if (previous === undefined) return [];
	const { option, path } = previous;
	const verification = await verifyArchive(path, worker);
	const { judgement } = verification;
	if (judgement === undefined || conclusionOf(verification) === "unsound") {
		throw new ConfigurationError(`${option} ${path}: it is not sound: \`keyproof verify\` says what was changed`);
	}
	const { scan, compared, differing, packed_by } = judgement;
	if (differing > 0) {
		const differ = `${differing} of ${count(compared, "verdict")} differ, which \`keyproof verify\` names`;
		note(`${option} ${path}: keyproof ${packed_by} packed it; judged again, ${differ}. Its past is told as judged now`);
	}
	return extended(scan.previous, linkTo(scan, verification.digest));
}

/** @throws ConfigurationError for a scan that is not later than the one that it is to follow. */
export function refuseEarlier({ inventory }: Scan, links: readonly Link[], previous: Previous | undefined): void {
	const last = links.at(-1);
	if (last === undefined || Date.parse(last.collected_at) < Date.parse(inventory.collected_at)) return;
	throw new ConfigurationError(
		`${previous?.option} ${previous?.path}: is of ${last.collected_at}, and this scan of ${inventory.collected_at}: an archive follows an earlier one`,
	);
}

/** @throws ConfigurationError where both are wanted that cannot be. */
export function refuseRedactedOwn({ own }: Grounds["bundle"], redactor: Redactor | undefined): void {
	if (own === undefined || redactor === undefined) return;
	throw new ConfigurationError(
		"evidence --redact takes no own policies: an archive holds them as they are, and they may name accounts. Leave one of the two out",
	);
}

/**
 * The archive of a finished scan, and the scan as the archive has it: with a redactor without account ids, by the same
 * stand-ins in what was judged and in what judged it, so that it can be judged again.
 */
export function pack(
	judged: Scan,
	grounds: Grounds,
	redactor: Redactor | undefined,
): { readonly archive: Uint8Array; readonly scan: Scan } {
	if (redactor === undefined) return { archive: packEvidence(judged, grounds), scan: judged };
	// Without the mark of a redacted scan, which nothing in an archive that is judged again would make again.
	const { redacted: _, ...scan } = redactScan(judged, redactor);
	return { archive: packEvidence(scan, redactedGrounds(grounds, redactor)), scan };
}

/** The options are left out where the configuration no longer follows from them. */
function redactedGrounds(grounds: Grounds, redactor: Redactor): Grounds {
	const { config, configuration_file, options } = redactValue(
		{ config: grounds.config, configuration_file: grounds.configuration_file, options: grounds.options },
		redactor,
	);
	// What stands for an account id need not be what a configuration file may hold.
	const packed = configurationOf(config, options);
	const kept = follows(packed, configuration_file, grounds.bundle.rules) ? options : undefined;
	return { ...grounds, config, configuration_file, options: kept };
}
