/**
 * The script of report.html: the table of every resource, from the page's data (`src/report/html/data.ts`), a hundred rows at
 * a time. It makes elements and sets their text, and never reads a text as HTML. Plain JavaScript that is shipped as it stands
 * here, so that its digest is the same wherever the report is made.
 */
export const SCRIPT = `
"use strict";
(function () {
	const data = JSON.parse(document.getElementById("data").textContent);
	const form = document.getElementById("filters");
	if (!form) return;
	const head = data.head;
	const PAGE = 100;
	const VERDICT = {
		f: ["fail", "\\u2715", "fail"],
		u: ["unknown", "?", "unknown"],
		w: ["waived", "\\u2248", "waived"],
		p: ["pass", "\\u2713", "pass"],
		n: ["not_applicable", "\\u2013", "not applicable"],
	};
	const ORDER = "fuwpn";
	const places = data.places;
	const texts = data.texts;
	const rows = data.rows;
	const oneAccount = places.every(function (place) { return place[2] === places[0][2]; });

	function element(name, attributes, children) {
		const made = document.createElement(name);
		for (const key in attributes) {
			if (attributes[key] !== undefined) made.setAttribute(key, attributes[key]);
		}
		for (const child of children || []) made.append(child);
		return made;
	}

	function bdi(text) {
		return element("bdi", {}, [text || "(no name)"]);
	}

	function grouped(number) {
		return number.toLocaleString("en-US");
	}

	function plural(number, noun) {
		return grouped(number) + " " + noun + (number === 1 ? "" : "s");
	}

	function typeOf(row) {
		return head.types[places[row[0]][0]];
	}

	function arnOf(row) {
		return places[row[0]][3] + row[1];
	}

	function findingAt(row, slot) {
		return (row[4] || []).find(function (finding) { return finding[0] === slot; });
	}

	function severityAt(row, slot) {
		const finding = findingAt(row, slot);
		return finding ? finding[1] : head.rules[typeOf(row).rules[slot]][2];
	}

	/* Slots of a row that every chosen filter of verdicts is about. */
	function slotsOf(row, wanted) {
		const rules = typeOf(row).rules;
		const letters = row[3];
		const found = [];
		for (let slot = 0; slot < rules.length; slot += 1) {
			const letter = letters[slot];
			if (letter === "-") continue;
			if (wanted.verdict !== "" && letter !== wanted.verdict) continue;
			if (wanted.rule !== "" && rules[slot] !== Number(wanted.rule)) continue;
			if (wanted.framework && !wanted.framework.has(rules[slot])) continue;
			if (wanted.severity !== "" && severityAt(row, slot) !== Number(wanted.severity)) continue;
			found.push(slot);
		}
		return found.sort(function (a, b) {
			return ORDER.indexOf(letters[a]) - ORDER.indexOf(letters[b]) || severityAt(row, a) - severityAt(row, b) || a - b;
		});
	}

	const haystacks = [];
	function haystack(index) {
		if (haystacks[index] === undefined) {
			const row = rows[index];
			const place = places[row[0]];
			const messages = (row[4] || []).map(function (finding) {
				return finding[2].map(function (text) { return texts[text]; }).join(" ") + " " + (finding[3] === undefined ? "" : texts[finding[3]]);
			});
			haystacks[index] = [row[2], arnOf(row), place[1], place[2], typeOf(row).name].concat(messages).join(" ").toLowerCase();
		}
		return haystacks[index];
	}

	function wantedNow() {
		const value = function (name) { return form.elements[name].value; };
		return {
			words: value("text").toLowerCase().split(" ").filter(Boolean),
			verdict: value("verdict"),
			severity: value("severity"),
			type: value("type"),
			region: value("region"),
			account: value("account"),
			rule: value("rule"),
			framework: value("framework") === "" ? undefined : new Set(head.frameworks[Number(value("framework"))][1]),
		};
	}

	let wanted = wantedNow();
	let matching = [];
	let drawn = 0;

	function search() {
		wanted = wantedNow();
		matching = [];
		let verdicts = 0;
		const narrow = wanted.verdict !== "" || wanted.rule !== "" || wanted.severity !== "" || wanted.framework !== undefined;
		for (let index = 0; index < rows.length; index += 1) {
			const row = rows[index];
			const place = places[row[0]];
			if (wanted.type !== "" && place[0] !== Number(wanted.type)) continue;
			if (wanted.region !== "" && place[1] !== wanted.region.slice(1)) continue;
			if (wanted.account !== "" && place[2] !== wanted.account.slice(1)) continue;
			if (wanted.words.length > 0) {
				const text = haystack(index);
				if (!wanted.words.every(function (word) { return text.includes(word); })) continue;
			}
			if (narrow) {
				const slots = slotsOf(row, wanted).length;
				if (slots === 0) continue;
				verdicts += slots;
			} else verdicts += row[3].length - (row[3].split("-").length - 1);
			matching.push(index);
		}
		body.textContent = "";
		drawn = 0;
		draw();
		document.getElementById("shown").dataset.verdicts = String(verdicts);
		tell();
	}

	function tell() {
		const status = document.getElementById("shown");
		const all = plural(matching.length, "resource") + ", " + plural(Number(status.dataset.verdicts), "verdict");
		status.textContent = matching.length === 0 ? "No resource matches." : drawn < matching.length ? "The first " + grouped(drawn) + " of " + all + "." : all + ".";
		document.getElementById("more").parentElement.hidden = drawn >= matching.length;
	}

	function draw() {
		const part = document.createDocumentFragment();
		for (const index of matching.slice(drawn, drawn + PAGE)) part.append(rowElement(index));
		drawn = Math.min(matching.length, drawn + PAGE);
		body.append(part);
	}

	function rowElement(index) {
		const row = rows[index];
		const place = places[row[0]];
		const button = element("button", { type: "button", class: "open", "aria-expanded": "false" }, [
			element("span", { class: "what" }, [typeOf(row).name]),
			" ",
			element("strong", {}, [bdi(row[2])]),
			" ",
			element("span", { class: "where" }, [(place[1] || "global") + (oneAccount ? "" : " \\u00b7 " + place[2])]),
		]);
		const made = element("tr", {}, [
			element("th", { scope: "row" }, [button, element("span", { class: "arn" }, [arnOf(row)])]),
			element("td", {}, verdictCell(row)),
		]);
		button.addEventListener("click", function () {
			const open = button.getAttribute("aria-expanded") === "true";
			button.setAttribute("aria-expanded", String(!open));
			if (open) made.nextElementSibling.remove();
			else made.after(innerElement(row));
		});
		return made;
	}

	function verdictCell(row) {
		const letters = row[3];
		const slots = slotsOf(row, wanted);
		const counts = ORDER.split("").map(function (letter) {
			return [letter, slots.filter(function (slot) { return letters[slot] === letter; }).length];
		}).filter(function (pair) { return pair[1] > 0; });
		const strip = element("div", { class: "strip", "aria-hidden": "true" }, slots.map(function (slot) {
			const verdict = VERDICT[letters[slot]];
			return element("i", { class: verdict[0], title: verdict[2] + ": " + head.rules[typeOf(row).rules[slot]][1] }, [verdict[1]]);
		}));
		const said = counts.map(function (pair) { return grouped(pair[1]) + " " + VERDICT[pair[0]][2]; }).join(", ");
		const first = slots.map(function (slot) { return findingAt(row, slot); }).find(Boolean);
		const cell = [strip, element("div", { class: "note" }, [said])];
		if (first) cell.push(element("div", { class: "first" }, [head.severities[first[1]] + ": " + texts[first[2][0]]]));
		return cell;
	}

	function innerElement(row) {
		const letters = row[3];
		const rules = typeOf(row).rules;
		const matched = new Set(slotsOf(row, wanted));
		const slots = slotsOf(row, { verdict: "", rule: "", severity: "", framework: undefined });
		const narrow = matched.size < slots.length;
		const lines = slots.map(function (slot) {
			const rule = head.rules[rules[slot]];
			const finding = findingAt(row, slot);
			const verdict = VERDICT[letters[slot]];
			const why = [];
			if (finding) {
				const items = finding[2].map(function (text) { return element("li", {}, [texts[text]]); });
				why.push(element("ul", { class: "messages " + verdict[0] }, items));
				if (finding[3] !== undefined) why.push(element("p", { class: "note" }, [texts[finding[3]]]));
			}
			for (const excuse of row[6] || []) {
				if (excuse[0] === slot) why.push(element("p", { class: "note" }, [texts[excuse[1]]]));
			}
			const severity = head.severities[severityAt(row, slot)];
			return element("tr", { class: narrow && matched.has(slot) ? "matched" : undefined }, [
				element("td", {}, [element("span", { class: "v " + verdict[0] }, [element("span", { "aria-hidden": "true" }, [verdict[1]]), " " + verdict[2]])]),
				element("td", {}, [element("span", { class: "sev " + severity }, [severity])]),
				element("th", { scope: "row" }, [rule[1], element("a", { class: "ruleid", href: "#rule-" + rule[0].split("/").join(".") }, [rule[0]])]),
				element("td", {}, why),
			]);
		});
		const titles = ["verdict", "severity", "rule", "why"].map(function (title) { return element("th", { scope: "col" }, [title]); });
		const impact = row[5] === undefined || row[5] < 0 ? [] : [element("p", { class: "impact" }, [texts[row[5]]])];
		const table = element("div", { class: "scroll" }, [element("table", {}, [element("thead", {}, [element("tr", {}, titles)]), element("tbody", {}, lines)])]);
		return element("tr", { class: "inner" }, [element("td", { colspan: "2" }, impact.concat([table]))]);
	}

	function choices(name, any, options) {
		const select = form.elements[name];
		select.append(element("option", { value: "" }, [any]));
		for (const option of options) select.append(element("option", { value: option[0] }, [option[1]]));
		if (options.length < 2 && name !== "verdict") select.parentElement.hidden = true;
	}

	function distinct(part) {
		return Array.from(new Set(places.map(function (place) { return place[part]; }))).sort().map(function (text) {
			return ["=" + text, text || "global"];
		});
	}

	choices("verdict", "any", ORDER.split("").map(function (letter) { return [letter, VERDICT[letter][2]]; }));
	choices("severity", "any", head.severities.map(function (severity, index) { return [String(index), severity]; }));
	choices("type", "all", head.types.map(function (type, index) { return [String(index), type.name]; }));
	choices("region", "all", distinct(1));
	choices("account", "all", distinct(2));
	choices("framework", "all", head.frameworks.map(function (framework, index) { return [String(index), framework[0]]; }));
	form.elements.rule.append(element("option", { value: "" }, ["all"]));
	for (const type of head.types) {
		const own = type.rules.map(function (rule) {
			return element("option", { value: String(rule) }, [head.rules[rule][1] + " (" + head.rules[rule][0] + ")"]);
		});
		form.elements.rule.append(element("optgroup", { label: type.name }, own));
	}

	const body = element("tbody", {}, []);
	document.getElementById("every").append(element("table", { class: "every" }, [
		element("caption", { class: "quiet" }, ["Every resource and its verdicts"]),
		element("colgroup", {}, [element("col", { class: "c1" }, []), element("col", {}, [])]),
		element("thead", {}, [element("tr", {}, [element("th", { scope: "col" }, ["resource"]), element("th", { scope: "col" }, ["verdicts"])])]),
		body,
	]));
	document.getElementById("static").hidden = true;
	for (const part of document.querySelectorAll(".scripted")) part.hidden = false;

	let timer;
	form.addEventListener("submit", function (event) { event.preventDefault(); });
	form.addEventListener("input", function () {
		clearTimeout(timer);
		timer = setTimeout(search, 120);
	});
	form.addEventListener("reset", function () { setTimeout(search, 0); });
	document.getElementById("more").addEventListener("click", function () {
		draw();
		tell();
	});
	/* Not every browser can show what is folded by style alone. */
	let folded = [];
	addEventListener("beforeprint", function () {
		folded = Array.from(document.querySelectorAll("main details:not([open])"));
		for (const details of folded) details.open = true;
	});
	addEventListener("afterprint", function () {
		for (const details of folded) details.open = false;
	});
	search();
})();
`;
