/** Who wrote an inventory or a report. The version is that of package.json; a test says so. */
export const TOOL = { name: "keyproof", version: "0.1.0" } as const;
