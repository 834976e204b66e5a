/**
 * The forms of the ARNs that `Fn::GetAtt: [x, Arn]` gives: see `plannedArnOf`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const ARN_FORMS: Readonly<Record<string, string>> = {
	"AWS::IAM::Role": "iam::A:role{Path}{RoleName}",
	"AWS::IAM::User": "iam::A:user{Path}{UserName}",
	"AWS::Lambda::Function": "lambda:R:A:function:{FunctionName}",
	"AWS::SQS::Queue": "sqs:R:A:{QueueName}",
	"AWS::Logs::LogGroup": "logs:R:A:log-group:{LogGroupName}:*",
	"AWS::Events::Rule": "events:R:A:rule/{Name}",
	"AWS::DynamoDB::Table": "dynamodb:R:A:table/{TableName}",
	"AWS::Kinesis::Stream": "kinesis:R:A:stream/{Name}",
	"AWS::ECR::Repository": "ecr:R:A:repository/{RepositoryName}",
	"AWS::CodeBuild::Project": "codebuild:R:A:project/{Name}",
};

/** Of these `Ref` is the name, by the property that gives it. */
export const NAMED_BY: Readonly<Record<string, string>> = {
	"AWS::IAM::Role": "RoleName",
	"AWS::IAM::User": "UserName",
};
