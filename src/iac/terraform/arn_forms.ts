/**
 * The forms of the ARNs that resources get: see `plannedArnOf`. All are of the account of their provider.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const ARN_FORMS: Readonly<Record<string, string>> = {
	aws_iam_role: "iam::A:role{path}{name}",
	aws_iam_user: "iam::A:user{path}{name}",
	aws_iam_instance_profile: "iam::A:instance-profile{path}{name}",
	aws_lambda_function: "lambda:R:A:function:{function_name}",
	aws_sns_topic: "sns:R:A:{name}",
	aws_sqs_queue: "sqs:R:A:{name}",
	aws_cloudtrail: "cloudtrail:R:A:trail/{name}",
	aws_cloudwatch_log_group: "logs:R:A:log-group:{name}",
	aws_cloudwatch_metric_alarm: "cloudwatch:R:A:alarm:{alarm_name}",
	aws_cloudwatch_event_rule: "events:R:A:rule/{name}",
	aws_cloudfront_distribution: "cloudfront::A:distribution/{id}",
	aws_dynamodb_table: "dynamodb:R:A:table/{name}",
	aws_db_instance: "rds:R:A:db:{identifier}",
	aws_rds_cluster: "rds:R:A:cluster:{cluster_identifier}",
	aws_ecs_cluster: "ecs:R:A:cluster/{name}",
	aws_eks_cluster: "eks:R:A:cluster/{name}",
	aws_ecr_repository: "ecr:R:A:repository/{name}",
	aws_secretsmanager_secret: "secretsmanager:R:A:secret:{name}",
	aws_ssm_parameter: "ssm:R:A:parameter/{name}",
	aws_sfn_state_machine: "states:R:A:stateMachine:{name}",
	aws_kinesis_stream: "kinesis:R:A:stream/{name}",
	aws_backup_vault: "backup:R:A:backup-vault:{name}",
	aws_codebuild_project: "codebuild:R:A:project/{name}",
	aws_codepipeline: "codepipeline:R:A:{name}",
	aws_kms_key: "kms:R:A:key/{id}",
	aws_instance: "ec2:R:A:instance/{id}",
	aws_vpc: "ec2:R:A:vpc/{id}",
	aws_vpc_endpoint: "ec2:R:A:vpc-endpoint/{id}",
};
