/** Types are checked by tsc; here swc only strips them. */
export default {
	testEnvironment: "node",
	roots: ["<rootDir>/test", "<rootDir>/src", "<rootDir>/tools"],
	modulePathIgnorePatterns: ["<rootDir>/tools/node_modules"],
	testMatch: ["**/*.test.ts"],
	extensionsToTreatAsEsm: [".ts"],
	moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
	transform: {
		"^.+\\.ts$": [
			"@swc/jest",
			{ jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } },
		],
	},
	testTimeout: 30_000,
};
