import { iamPolicy } from "../iam_policy.js";
import { type InitChoices, subjectsOf } from "./choices.js";

export const CLOUDFORMATION_FILE = "keyproof-role/role.yml";
export const TERRAFORM_FILE = "keyproof-role/role.tf";

/** GitHub's OIDC provider, and what its tokens for AWS are meant for. */
const ISSUER = "token.actions.githubusercontent.com";
const AUDIENCE = "sts.amazonaws.com";

/** Who may take the role: jobs of the repository whose token has one of the subjects, and nobody else. */
function trustPolicy(choices: InitChoices, provider: unknown): object {
	return {
		Version: "2012-10-17",
		Statement: [
			{
				Effect: "Allow",
				Principal: { Federated: provider },
				Action: "sts:AssumeRoleWithWebIdentity",
				Condition: { StringEquals: { [`${ISSUER}:aud`]: AUDIENCE, [`${ISSUER}:sub`]: subjectsOf(choices) } },
			},
		],
	};
}

const WHY = (choices: InitChoices): string[] => [
	`# The role by which Keyproof reads account ${choices.account} from GitHub Actions of ${choices.repository}. It reads, and writes nothing.`,
	"# Made by `keyproof init`; `keyproof iam-policy` prints the policy again when the rules change.",
];

/** The role as a CloudFormation template. JSON is YAML too, so the policies stand in it as they are. */
export function cloudFormationRole(choices: InitChoices, actions: readonly string[]): string {
	const provider = { "Fn::If": ["MakesProvider", { Ref: "GitHubProvider" }, { Ref: "OidcProviderArn" }] };
	return [
		...WHY(choices),
		"AWSTemplateFormatVersion: '2010-09-09'",
		`Description: Keyproof reads this account from GitHub Actions of ${choices.repository}`,
		"Parameters:",
		"  OidcProviderArn:",
		"    Type: String",
		"    Default: ''",
		`    Description: The ARN of the OIDC provider of ${ISSUER}, where the account has one; empty to make it`,
		"Conditions:",
		"  MakesProvider: !Equals [!Ref OidcProviderArn, '']",
		"Resources:",
		"  GitHubProvider:",
		"    Type: AWS::IAM::OIDCProvider",
		"    Condition: MakesProvider",
		"    Properties:",
		`      Url: https://${ISSUER}`,
		`      ClientIdList: [${AUDIENCE}]`,
		"  Role:",
		"    Type: AWS::IAM::Role",
		"    Properties:",
		`      RoleName: ${JSON.stringify(choices.role_name)}`,
		"      MaxSessionDuration: 3600",
		`      AssumeRolePolicyDocument: ${indented(trustPolicy(choices, provider), 8)}`,
		"      Policies:",
		"        - PolicyName: keyproof-read",
		`          PolicyDocument: ${indented(iamPolicy(actions), 12)}`,
		"Outputs:",
		"  RoleArn:",
		"    Value: !GetAtt Role.Arn",
		"",
	].join("\n");
}

/** The role in Terraform. */
export function terraformRole(choices: InitChoices, actions: readonly string[]): string {
	return [
		...WHY(choices),
		'variable "oidc_provider_arn" {',
		`  description = "The ARN of the OIDC provider of ${ISSUER}, where the account has one; empty to make it"`,
		"  type        = string",
		'  default     = ""',
		"}",
		"",
		'resource "aws_iam_openid_connect_provider" "github" {',
		'  count          = var.oidc_provider_arn == "" ? 1 : 0',
		`  url            = "https://${ISSUER}"`,
		`  client_id_list = ["${AUDIENCE}"]`,
		"}",
		"",
		"locals {",
		'  keyproof_provider_arn = var.oidc_provider_arn == "" ? one(aws_iam_openid_connect_provider.github[*].arn) : var.oidc_provider_arn',
		"}",
		"",
		'resource "aws_iam_role" "keyproof" {',
		`  name                 = ${JSON.stringify(choices.role_name)}`,
		"  max_session_duration = 3600",
		"  assume_role_policy   = <<-JSON",
		`    ${indented(trustPolicy(choices, PLACEHOLDER), 4).replace(PLACEHOLDER, INTERPOLATED)}`,
		"  JSON",
		"}",
		"",
		'resource "aws_iam_role_policy" "keyproof" {',
		'  name   = "keyproof-read"',
		"  role   = aws_iam_role.keyproof.id",
		"  policy = <<-JSON",
		`    ${indented(iamPolicy(actions), 4)}`,
		"  JSON",
		"}",
		"",
		'output "keyproof_role_arn" {',
		"  value = aws_iam_role.keyproof.arn",
		"}",
		"",
	].join("\n");
}

const PLACEHOLDER = "PROVIDER";
/** Terraform puts the value in its place. */
const INTERPOLATED = ["$", "{local.keyproof_provider_arn}"].join("");

/** JSON whose lines after the first begin with so many spaces. */
function indented(value: object, spaces: number): string {
	return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
