import { describe, expect, test } from "@jest/globals";
import { resolver } from "../../../src/iac/cloudformation/resolve.js";
import { readTemplate } from "../../../src/iac/cloudformation/template.js";
import { LATER, plannedId, SENSITIVE } from "../../../src/model/change.js";

const HEAD = `
Parameters:
  Stage: {Type: String, Default: prod}
  Zones: {Type: CommaDelimitedList, Default: "a, b"}
  Days: {Type: Number, Default: 30}
  Given: {Type: String}
  Open: {Type: String}
  Secret: {Type: String, NoEcho: true, Default: canary}
  Stored: {Type: "AWS::SSM::Parameter::Value<String>", Default: /a/b}
Mappings:
  Sizes:
    prod: {days: 90, list: [x, y]}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsOpen: !Equals [!Ref Open, prod]
  Never: !And [!Condition IsOpen, !Equals [a, b]]
  Always: !Or [!Condition IsOpen, !Not [!Equals [a, b]]]
  Loop: !Not [!Condition Loop]
Resources:
  Pin: {Type: "AWS::KMS::Key"}
  X:
    Type: "AWS::KMS::Key"
    Properties:
      V: `;

/** The value of an expression, written in YAML. */
function evaluated(expression: string): unknown {
	const { template } = readTemplate(`${HEAD}${expression}\n`, "t.yml");
	const { value } = resolver(template, {
		parameters: { Given: "given" },
		pseudo: { "AWS::Region": "eu-central-1", "AWS::AccountId": "012345678901", "AWS::StackId": undefined },
		resourceValue: (id, attribute) => (id === "Pin" && attribute !== "Other" ? plannedId(`s/${id}`) : LATER),
	});
	return value(template.Resources.X?.Properties?.V);
}

describe("a function of a template", () => {
	test.each([
		["!Ref Stage", "prod"],
		["!Ref Given", "given"],
		["!Ref Zones", ["a", "b"]],
		["!Ref Days", 30],
		["!Ref Open", LATER],
		["!Ref Secret", SENSITIVE],
		["!Ref Stored", LATER],
		["!Ref AWS::Region", "eu-central-1"],
		["!Ref AWS::StackId", LATER],
		["!Ref Pin", plannedId("s/Pin")],
		["!Ref Nowhere", LATER],
		["!GetAtt Pin.Arn", plannedId("s/Pin")],
		["!GetAtt [Pin, Other]", LATER],
		["{'Fn::GetAtt': [Pin, Arn]}", plannedId("s/Pin")],
		['!Sub "${Stage}-${AWS::Region}-${!kept}"', "prod-eu-central-1-${kept}"],
		['!Sub "${Pin.Arn}"', plannedId("s/Pin")],
		['!Sub "arn:aws:kms:::key/${Pin}"', LATER],
		['!Sub ["${a}${Stage}", {a: !Ref Given}]', "givenprod"],
		['!Sub "${Secret}x"', SENSITIVE],
		['!Sub "${Open}x"', LATER],
		['!Sub "${Stage"', "${Stage"],
		["!Join [':', [a, !Ref Stage, 1]]", "a:prod:1"],
		["!Join ['', [!GetAtt Pin.Arn]]", plannedId("s/Pin")],
		["!Select [1, !Ref Zones]", "b"],
		["!Select [5, !Ref Zones]", LATER],
		["!Select [0, !GetAZs '']", LATER],
		["!Split [',', 'a,b']", ["a", "b"]],
		["!FindInMap [Sizes, !Ref Stage, days]", 90],
		["!FindInMap [Sizes, test, days]", LATER],
		["!FindInMap [Sizes, test, days, {DefaultValue: 7}]", 7],
		["!FindInMap [Sizes, !Ref Open, days]", LATER],
		["!If [IsProd, 1, 2]", 1],
		["!If [IsOpen, 1, 2]", LATER],
		["!If [IsOpen, 1, 1]", 1],
		["!If [Never, 1, 2]", 2],
		["!If [Always, 1, 2]", 1],
		["!If [Loop, 1, 2]", LATER],
		["!If [Unheard, 1, 2]", LATER],
		["[a, !If [IsProd, !Ref 'AWS::NoValue', b]]", ["a"]],
		["{a: !Ref 'AWS::NoValue', b: 1}", { b: 1 }],
		["!ImportValue x", LATER],
		["!Base64 x", LATER],
		["{'Fn::Transform': {Name: x}, a: 1}", LATER],
		["'{{resolve:ssm:/a}}'", LATER],
		["'{{resolve:secretsmanager:a}}'", SENSITIVE],
		["{'Fn::ToJsonString': {a: !Ref Stage}}", '{"a":"prod"}'],
		["{'Fn::Length': !Ref Zones}", 2],
		["012345678901", "012345678901"],
		["2012-10-17", "2012-10-17"],
	])("%s", (expression, value) => expect(evaluated(expression)).toEqual(value));
});

describe("what is no template", () => {
	test.each([
		["broken YAML, with its line", "Resources:\n  A: [\n", /line \d+ is neither YAML nor JSON/],
		["a plan", '{"format_version": "1.2", "resource_changes": []}', /give it as --plan/],
		["the manifest of a CDK app", '{"version": "36", "artifacts": {}}', /cdk\.out\/\*\.template\.json/],
		["something else", "a: 1\n", /no Resources/],
		["nothing", "", /no Resources/],
		["a list", "- a\n", /no Resources/],
		["a resource without a type", "Resources: {A: {Properties: {}}}\n", /Resources\.A\.Type/],
		[
			"an alias bomb",
			`a: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
				.split("")
				.map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`).join(",")}]`)
				.join("\n")}\n`,
			/neither YAML nor JSON|without end/,
		],
	])("is told: %s", (_, text, message) => expect(() => readTemplate(text, "t.yml")).toThrow(message));
});
