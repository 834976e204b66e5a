import type { WireObject } from "./wire.js";

/** What callers wrote into a started simulator. Listings of AWS show it beside what the world holds. */
export interface Written {
	/** Findings of Security Hub as GetFindings gives them, by account, Region, product and id. */
	readonly findings: Map<string, WireObject>;
	/** Uploaded files by the address that AWS gave for them, without its signature. */
	readonly uploads: Map<string, Upload>;
	/** Evidence that was attached to the controls of assessments. */
	readonly evidence: Evidence[];
}

/** A file of evidence. `bytes` is absent until somebody sends them. */
export interface Upload {
	readonly account: string;
	readonly region: string;
	/** The name by which the import calls it. */
	readonly evidence_file_name: string;
	readonly bytes?: Buffer;
}

export interface Evidence {
	readonly account: string;
	readonly region: string;
	readonly assessment_id: string;
	readonly control_set_id: string;
	readonly control_id: string;
	readonly manual_evidence: WireObject;
	/** The bytes of the uploaded file, where it is one. */
	readonly bytes?: Buffer;
}

export function nothingWritten(): Written {
	return { findings: new Map(), uploads: new Map(), evidence: [] };
}
