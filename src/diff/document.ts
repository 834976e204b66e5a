/** Something that a document lists, made comparable: what it is, and each thing that is said of it. */
export interface Entry {
	/** Tells it from all others of the document. */
	readonly ref: string;
	/** `key`, `kms_key`, `rule`. */
	readonly kind: string;
	readonly name: string;
	/** What is said of it, by field. */
	readonly fields: ReadonlyMap<string, string>;
	readonly place?: Place;
}

/** Where a resource is, and what lists it. */
export interface Place {
	readonly type: string;
	readonly account: string;
	readonly region: string;
}

/** A register or an assessment, as far as two of them are compared. */
export interface Document {
	readonly kind: "register" | "assessment";
	/** When the accounts were read, RFC 3339; undefined where it does not say. */
	readonly collected_at: string | undefined;
	/** Whether stand-ins are in the place of its account ids. */
	readonly redacted: boolean;
	readonly entries: ReadonlyMap<string, Entry>;
	/** Why what is missing at a place may be there all the same; undefined where the document is whole. */
	readonly unseen: (place: Place) => string | undefined;
}
