import { type Config, DEFAULT_CONFIGURATION_FILE } from "./config/config.js";
import type { RawOptions } from "./config/options.js";
import { chainAfter, type Previous, pack, refuseEarlier, refuseRedactedOwn } from "./evidence/follow.js";
import { EVIDENCE_FILE } from "./evidence/pack.js";
import { readText, writeFiles } from "./files.js";
import { ConfigurationError } from "./model/errors.js";
import type { PolicyBundle } from "./model/policy.js";
import type { Scan } from "./model/scan.js";
import { readPolicies } from "./policies.js";
import type { Redactor } from "./redact/redactor.js";
import { sha256 } from "./text/fingerprint.js";

/** That the action is to pack its scan, and what the archive is to follow: nothing where a chain begins. */
export interface WantedEvidence {
	readonly previous: Previous | undefined;
}

/** An archive that was written. */
export interface WrittenEvidence {
	readonly path: string;
	/** SHA-256 (hex), its own and that of the archive that it follows. */
	readonly sha256: string;
	readonly follows: string | undefined;
}

/** @throws ConfigurationError where what was asked for beside it is nothing that can be packed. */
export function wantedOf(asked: {
	readonly wanted: boolean;
	readonly previous: string | undefined;
	/** Inputs that were given, and of which an archive knows nothing. */
	readonly unfit: readonly string[];
	readonly of_pull_request: boolean;
}): WantedEvidence | undefined {
	const { wanted, previous: path, unfit, of_pull_request } = asked;
	if (!wanted && path === undefined) return undefined;
	if (!wanted) throw new ConfigurationError("previous-evidence names what an archive follows: give evidence: true too");
	if (unfit.length > 0) {
		throw new ConfigurationError(
			`evidence: true packs the account as it is, and all of it: leave out ${unfit.join(", ")}, or pack it in a step of its own, which takes what this one read as its inventory`,
		);
	}
	if (of_pull_request) {
		throw new ConfigurationError(
			"evidence: true is for scans of a branch, such as those of a schedule, and this is a pull request",
		);
	}
	return { previous: path === undefined ? undefined : { option: "previous-evidence", path } };
}

/**
 * What is packed once the scan is done. The archive that it follows is verified before anything is read.
 *
 * @throws ConfigurationError for one that is not sound, and for own policies where account ids are to be left out.
 */
export async function planEvidence(
	{ previous }: WantedEvidence,
	known: {
		readonly raw: RawOptions;
		readonly config: Config;
		readonly bundle: PolicyBundle;
		readonly policies: URL;
		readonly worker: URL;
		readonly redactor: Redactor | undefined;
		readonly onNote: (text: string) => void;
	},
): Promise<{ readonly pack: (judged: Scan) => WrittenEvidence; readonly told: Pick<Scan, "history"> }> {
	const { raw, config, bundle, policies, worker, redactor, onNote } = known;
	refuseRedactedOwn(bundle, redactor);
	const links = await chainAfter(previous, worker, onNote);
	const configuration_file = readText(raw.config ?? DEFAULT_CONFIGURATION_FILE);
	return {
		told: previous === undefined ? {} : { history: links },
		pack: (judged) => {
			refuseEarlier(judged, links, previous);
			const files = readPolicies(policies);
			const grounds = { policies: files, bundle, config, configuration_file, options: raw, previous: links };
			const { archive } = pack(judged, grounds, redactor);
			const [path = ""] = writeFiles(config.output_dir, [{ file: EVIDENCE_FILE, text: archive }]);
			return { path, sha256: sha256(archive), follows: links.at(-1)?.sha256 };
		},
	};
}

/** What an auditor notes elsewhere. */
export function evidenceLine({ path, sha256: own, follows }: WrittenEvidence): string {
	const chain = follows === undefined ? "A chain begins with it" : `It follows the archive with SHA-256 ${follows}`;
	return `Evidence: ${path}, SHA-256 ${own}. ${chain}.`;
}
