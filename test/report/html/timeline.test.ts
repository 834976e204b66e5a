import { describe, expect, it } from "@jest/globals";
import type { Moment } from "../../../src/model/moment.js";
import { timeline } from "../../../src/report/html/section/timeline.js";
import { ACCOUNT, scanOf } from "../scans.js";

/** Scans of the tests take place on a day of this month. */
const [, MONTH = ""] = /^(\d{4}-\d{2})/.exec(scanOf([], []).inventory.collected_at) ?? [];

function moment(date: string, kind: Moment["kind"] = "material", name = "alias/a"): Moment {
	const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/${date}-${name}`;
	return {
		date: `${date}T00:00:00.000Z`,
		kind,
		what: "ends",
		type: "kms_key",
		arn,
		account: ACCOUNT,
		region: "eu-central-1",
		name,
	};
}

function pageOf(moments: readonly Moment[]): string {
	const sorted = [...moments].sort((a, b) => (a.date < b.date ? -1 : 1));
	return timeline(scanOf([], [], { moments: sorted }))?.body.html ?? "";
}

/** What stands above the columns of each picture: of the wide one, and of the rows of the narrow one. */
function headings(page: string): string[][] {
	return page
		.split("<svg")
		.slice(1)
		.map((svg) => [...svg.matchAll(/<text class="line middle"[^>]*>([^<]*)</g)].map(([, text = ""]) => text));
}

describe("the timeline", () => {
	it("is not there where nothing has a date", () => {
		expect(timeline(scanOf([], []))).toBeUndefined();
	});

	it("puts what is past and what is far into columns of their own, in whatever century", () => {
		const page = pageOf([moment("1970-01-01"), moment("2100-12-31"), moment("9999-12-31"), moment(`${MONTH}-28`)]);
		const [wide = []] = headings(page);
		expect([wide[0], wide.at(-1)]).toEqual(["past", "later"]);
		expect(page.match(/<text class="count-in middle"[^>]*>(\d)</g)?.map((text) => text.at(-2))).toEqual([
			"1",
			"1",
			"2",
			"1",
			"1",
			"2",
		]);
		expect(headings(pageOf([moment(`${MONTH}-28`)]))[0]).not.toContain("past");
	});

	it("has the same columns for a telephone, in rows that are no wider than one", () => {
		const page = pageOf([moment("1970-01-01"), moment("2100-12-31")]);
		const [wide = [], ...narrow] = headings(page);
		expect(narrow.length).toBeGreaterThan(1);
		expect(narrow.flat()).toEqual(wide);
		const [, ...widths] = [...page.matchAll(/<svg class="picture" viewBox="0 0 ([\d.]+)/g)].map(([, width]) =>
			Number(width),
		);
		for (const width of widths) expect(width).toBeLessThanOrEqual(320);
	});

	it("names what comes next, however much is past", () => {
		const past = Array.from({ length: 500 }, (_, index) =>
			moment(`1970-01-${String((index % 28) + 1).padStart(2, "0")}`, "material", `alias/old-${index}`),
		);
		const page = pageOf([...past, moment("2030-01-01", "deletion", "alias/next")]);
		expect(page).toContain("alias/next");
		expect(page.match(/<td class="resource">/g)).toHaveLength(31);
		expect(page).toContain("470 more");
	});
});
