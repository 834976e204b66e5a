locals {
  root = {
    Effect    = "Allow"
    Principal = { AWS = "arn:aws:iam::123456789012:root" }
    Action    = "kms:*"
    Resource  = "*"
  }
  everybody = {
    Effect    = "Allow"
    Principal = "*"
    Action    = "kms:Decrypt"
    Resource  = "*"
  }
}

resource "aws_kms_key" "untouched" {
  description         = "debt that stays"
  enable_key_rotation = false
}

resource "aws_kms_key" "rotated_later" {
  description         = "rotates after the change"
  enable_key_rotation = true
}

resource "aws_kms_key" "stopped_later" {
  description         = "rotates before the change"
  enable_key_rotation = false
}

resource "aws_kms_key" "opened_later" {
  description         = "its policy is opened"
  enable_key_rotation = true
  policy              = jsonencode({ Version = "2012-10-17", Statement = [local.root, local.everybody] })
}

resource "aws_kms_key" "closed_later" {
  description         = "its policy is closed"
  enable_key_rotation = true
  policy              = jsonencode({ Version = "2012-10-17", Statement = [local.root] })
}

resource "aws_kms_key" "disabled_later" {
  is_enabled          = false
  description         = "is disabled"
  enable_key_rotation = true
}

resource "aws_kms_key" "described_later" {
  description         = "has a description now"
  enable_key_rotation = true
}

resource "aws_kms_key" "renamed_later" {
  description         = "gets another alias and tags"
  enable_key_rotation = true

  tags = {
    Owner              = "payments"
    Environment        = "prod"
    DataClassification = "restricted"
  }
}

resource "aws_kms_alias" "renamed_later" {
  name          = "alias/after"
  target_key_id = aws_kms_key.renamed_later.key_id
}

resource "aws_kms_key" "new" {
}

resource "aws_kms_key" "new_in_order" {
  description             = "new, and in order"
  enable_key_rotation     = true
  rotation_period_in_days = 365

  tags = {
    Owner              = "payments"
    Environment        = "prod"
    DataClassification = "confidential"
  }
}

resource "aws_kms_alias" "new_in_order" {
  name          = "alias/new"
  target_key_id = aws_kms_key.new_in_order.key_id
}

resource "aws_kms_key" "new_signing" {
  description              = "signs"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "new_open" {
  description = "anybody may use it"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [local.root, local.everybody] })
}

resource "aws_vpc" "hsm" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_subnet" "hsm" {
  for_each          = { a = "10.20.1.0/24", b = "10.20.2.0/24" }
  vpc_id            = aws_vpc.hsm.id
  availability_zone = "eu-central-1${each.key}"
  cidr_block        = each.value
}

resource "aws_internet_gateway" "hsm" {
  vpc_id = aws_vpc.hsm.id
}

resource "aws_route_table" "hsm" {
  vpc_id = aws_vpc.hsm.id
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.hsm.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.hsm.id
}

resource "aws_route_table_association" "hsm" {
  for_each       = aws_subnet.hsm
  subnet_id      = each.value.id
  route_table_id = aws_route_table.hsm.id
}

resource "aws_security_group" "hsm" {
  name   = "cloudhsm"
  vpc_id = aws_vpc.hsm.id
}

resource "aws_vpc_security_group_ingress_rule" "self" {
  security_group_id            = aws_security_group.hsm.id
  ip_protocol                  = "tcp"
  from_port                    = 2223
  to_port                      = 2225
  referenced_security_group_id = aws_security_group.hsm.id
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  security_group_id = aws_security_group.hsm.id
  ip_protocol       = "tcp"
  from_port         = 2223
  to_port           = 2225
  cidr_ipv4         = "0.0.0.0/0"
}

output "clusters" {
  value = concat([{
    vpc            = aws_vpc.hsm.id
    subnets        = { for subnet in aws_subnet.hsm : subnet.availability_zone => subnet.id }
    security_group = aws_security_group.hsm.id
  }], local.networks)
}
