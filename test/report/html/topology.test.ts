import { describe, expect, it } from "@jest/globals";
import { known, unknown } from "../../../src/model/observed.js";
import type { ClusterInPlace } from "../../../src/model/topology.js";
import { topology } from "../../../src/report/html/section/topology.js";
import { columns } from "../../../src/text/layout.js";
import { ACCOUNT, scanOf } from "../scans.js";

const DENIED = { kind: "denied" as const, action: "cloudhsm:DescribeBackups", message: "no" };

const cluster: ClusterInPlace = {
	cluster_id: "cluster-2abc3def4gh",
	state: "ACTIVE",
	hsm_type: "hsm2m.medium",
	mode: "FIPS",
	vpc_id: "vpc-1",
	zones: [],
	security_groups: known([{ group_id: "sg-1", group_name: "hsm" }]),
	clients: known([]),
	backups: known({ region: "eu-central-1", count: 1 }),
	copies: known([]),
	key_stores: known([]),
};

function drawn(parts: Partial<ClusterInPlace>): { readonly page: string; readonly widths: readonly number[] } {
	const own = { account: ACCOUNT, region: "eu-central-1", name: "payments" };
	const arn = `arn:aws:cloudhsm:eu-central-1:${ACCOUNT}:cluster/cluster-2abc3def4gh`;
	const topologies = [{ ...own, arn, cluster: known({ ...cluster, ...parts }) }];
	const page = topology(scanOf([], [], { topologies }))?.body.html ?? "";
	const widths = [...page.matchAll(/class="picture" viewBox="0 0 ([\d.]+)/g)].map(([, width]) => Number(width));
	return { page, widths };
}

function many<T>(number: number, each: (index: number) => T): T[] {
	return Array.from({ length: number }, (_, index) => each(index));
}

/** What the column of the page has room for, in a window of 1280 pixels, and on a telephone of 360. */
const ROOM = 950;
const ROOM_OF_TELEPHONE = 320;

describe("the picture of where a cluster stands", () => {
	it("fits the page, whatever hangs on a cluster and in however many zones it stands", () => {
		const keys = known(many(40, (index) => ({ arn: `a${index}`, name: `alias/key-${index}`, state: "Enabled" })));
		const { page, widths } = drawn({
			clients: known(many(9, (index) => ({ network_interface_id: `eni-${index}`, what: `i-${index}` }))),
			copies: known(many(5, (index) => ({ region: `xx-region-${index}`, count: 2 }))),
			key_stores: known(many(3, (index) => ({ arn: `s${index}`, name: `store-${index}`, state: "CONNECTED", keys }))),
			zones: many(6, (zone) => ({
				name: `eu-central-1${zone}`,
				subnets: [
					{
						subnet_id: `subnet-${zone}`,
						cidr_blocks: ["10.0.0.0/24"],
						exposure: known({ public: false, route: "no route out of the VPC" }),
						hsms: [{ hsm_id: `hsm-${zone}`, state: "ACTIVE", ip: "10.0.0.1" }],
					},
				],
			})),
		});
		const [wide, narrow] = widths;
		expect(widths).toHaveLength(2);
		expect(wide).toBeGreaterThan(ROOM_OF_TELEPHONE);
		expect(wide).toBeLessThan(ROOM);
		expect(narrow).toBeLessThan(ROOM_OF_TELEPHONE);
		for (const text of [
			"9 clients",
			"copies in 5 Regions",
			"3 key stores",
			"40 KMS keys on it",
			"and 36 more",
			"hsm-5",
		])
			expect(page).toContain(text);
		// In words as in both pictures: the first four, and how many there are.
		expect(page.match(/the first 4, and 5 more/g)).toHaveLength(3);
	});

	it("cuts a name where its box ends, by how wide its characters are", () => {
		const names = ["鍵".repeat(60), "k".repeat(60), "e\u0301".repeat(20)];
		const { page } = drawn({
			key_stores: known(names.map((name) => ({ arn: name, name, state: "CONNECTED", keys: known([]) }))),
		});
		const shown = [...page.matchAll(/>key store ([^<,]+)<\/text>/g)].map(([, name = ""]) => name);
		expect(shown).toHaveLength(6);
		for (const name of shown) expect(columns(name)).toBeLessThanOrEqual(36);
		expect(shown).toContain("e\u0301".repeat(20));
	});

	it("draws a Region whose backups were not read as unknown, and one that was read only in part", () => {
		const { page } = drawn({
			copies: known([
				{ region: "eu-west-1", count: 0, unseen: DENIED },
				{ region: "us-east-1", count: 1, unseen: DENIED },
			]),
		});
		expect(page).toContain("copies in eu-west-1 unknown, cloudhsm:DescribeBackups denied");
		expect(page).toContain("1 copy, us-east-1, there may be more: cloudhsm:DescribeBackups denied");
		// In the wide picture and in the narrow one.
		expect(page.match(/<rect class="box unknown"/g)).toHaveLength(4);
	});

	it("ties the same things together in one column, each arrow from one to the other", () => {
		const { page } = drawn({ copies: known([{ region: "eu-west-1", count: 1 }]) });
		const [wide = "", narrow = ""] = page.split('<div class="for-telephones">');
		const arrows = (svg: string) => svg.match(/<path class="arrow"/g)?.length;
		// Clients, groups, backups and copies.
		expect([arrows(wide), arrows(narrow)]).toEqual([4, 4]);
		const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).sort();
		expect(texts(narrow)).toEqual(texts(wide));
	});

	it("says that there is no copy where none was found, and not where nobody looked", () => {
		expect(drawn({}).page).toContain("no copy, in another Region that was scanned");
		expect(drawn({ copies: unknown(DENIED) }).page).toContain("copies in other Regions unknown");
	});
});
