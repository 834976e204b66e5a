import type { Difference } from "../../../model/opinion.js";
import { SERVICE_NAMES } from "../../../model/policy.js";
import type { Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { type Reason, reasonTables } from "../../reasons.js";
import { typeName } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, ruleLink, type Section, table, verdictLabel } from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

const MAXIMUM = 500;

/** Where services of AWS judge a resource otherwise than this scan, with both reasons. */
export function differences(scan: Scan): Section | undefined {
	const found = scan.differences;
	const unheard = reasonTables(scan).find(({ name }) => name === "unheard")?.reasons ?? [];
	if (found.length + unheard.length === 0) return undefined;
	return {
		id: "differences",
		title: "AWS sees it differently",
		count: { number: found.length, tone: "plain" },
		body: html`<p class="lead">Checks of AWS's own that ask the same and answer otherwise. Neither side is changed by the other: what could not be read stays unknown, whatever AWS says.</p>
			${unheard.slice(0, MAXIMUM).map(unheardNote)}
			${
				found.length === 0
					? NOTHING
					: table(
							"AWS sees it differently",
							["resource", "AWS says", "Keyproof says"].map((title) => ({ title })),
							found.slice(0, MAXIMUM).map(row),
						)
			}
			${leftOut(found.length - MAXIMUM, "difference")}`,
	};
}

/** Silence of a service that was not heard would look like agreement. */
function unheardNote({ because, about, said }: Reason): Html {
	return html`<p class="left-out">It could not be read ${cut(about, 200)}: <code>${cut(because, 200)}</code> ${cut(said, 300)}</p>`;
}

function row(difference: Difference): Html {
	const { type, name, arn, service, check, says, why, rule, verdict, because } = difference;
	return html`<tr><th scope="row" class="resource"><span class="what">${typeName(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(difference)}</span>
		<span class="arn">${cut(arn, 300)}</span></th>
		<td>${verdictLabel(says)} ${SERVICE_NAMES[service]} ${code(check, 100)}<br>${cut(why, 500)}</td>
		<td>${verdictLabel(verdict)} ${ruleLink(rule)}<br>${cut(because.slice(0, 5).join("; "), 800)}</td></tr>`;
}
