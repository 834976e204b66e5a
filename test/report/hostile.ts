import fc from "fast-check";
import { HOSTILE_NAME } from "./scenarios.js";

/** Pieces that mean something to a terminal, markdown, SARIF, a URL or a workflow's log. */
const PIECES = [
	"\u001b[31m",
	"\u001b]8;;https://evil.example\u0007",
	"\u009b2J",
	"\r\n",
	"\u2028",
	"\u202e",
	"\u200b",
	"\ud800",
	"\udc00",
	"::error::",
	"`",
	"```",
	"|",
	"\\",
	"\\|",
	"[a](1)",
	"](",
	"{0}",
	"{{1}}",
	"<b>",
	"&lt;",
	"![x](y)",
	"@octocat",
	"#1",
	"GH-1",
	"https://evil.example",
	"www.evil.example",
	"a@evil.example",
	"**",
	"_",
	"~~",
	"$x$",
	"../..",
	"%2e%2e",
	"/",
	":",
	"arn:",
	"日本語",
	"🔑",
	"e\u0301",
	HOSTILE_NAME,
] as const;

/** Any character: `fc.string({ unit: "binary" })` takes a second to be made. */
const anyCharacter = fc
	.integer({ min: 0, max: 0x10_f7ff })
	.map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));
const anyText = fc.array(anyCharacter, { maxLength: 8 }).map((characters) => characters.join(""));

/** Any text that an account, a file or a pull request could hold. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), anyText, fc.string({ maxLength: 8 })), {
		maxLength: 12,
	})
	.map((pieces) => pieces.join(""));

/** An ARN whose parts are anything. */
export const hostileArn: fc.Arbitrary<string> = fc.oneof(
	fc.tuple(hostileText, hostileText, hostileText).map(([service, region, id]) => {
		return `arn:aws:${service}:${region}:111122223333:${id}`;
	}),
	hostileText.map((text) => `x${text}`),
);
