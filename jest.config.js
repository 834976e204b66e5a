/** Types are checked by tsc; tools/jest/hooks.js only strips them. */
export default {
	testEnvironment: "node",
	testRunner: "<rootDir>/tools/jest/runner.js",
	testSequencer: "<rootDir>/tools/jest/sequencer.js",
	roots: ["<rootDir>/test", "<rootDir>/src", "<rootDir>/tools"],
	modulePathIgnorePatterns: ["<rootDir>/tools/node_modules"],
	testMatch: ["**/*.test.ts"],
	extensionsToTreatAsEsm: [".ts"],
	moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
	transform: {},
	cacheDirectory: "<rootDir>/build/jest",
	testTimeout: 30_000,
};
