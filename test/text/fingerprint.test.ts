import { describe, expect, it } from "@jest/globals";
import { fingerprint } from "../../src/text/fingerprint.js";

const ARN = "arn:aws:kms:eu-central-1:111122223333:key/a";

describe("the fingerprint of a finding", () => {
	it("stays over renames of the rule, by its oldest id", () => {
		const before = fingerprint({ id: "door/locked", was: [] }, ARN);
		expect(fingerprint({ id: "door/shut", was: ["door/locked", "door/closed"] }, ARN)).toBe(before);
		expect(fingerprint({ id: "door/shut", was: [] }, ARN)).not.toBe(before);
	});

	it("is of the rule and the ARN, as everybody can work it out", () => {
		// printf 'door/locked\\narn:aws:kms:eu-central-1:111122223333:key/a' | sha256sum
		expect(fingerprint({ id: "door/locked", was: [] }, ARN)).toBe(
			"c27d9d139783163492ab34c4ba2d96192d59bd028b5c4f2ad9585bab27ecf094",
		);
		expect(fingerprint({ id: "door/locked", was: [] }, `${ARN}b`)).not.toBe(
			"c27d9d139783163492ab34c4ba2d96192d59bd028b5c4f2ad9585bab27ecf094",
		);
	});
});
