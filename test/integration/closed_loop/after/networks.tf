# Networks of clusters that the change touches in other ways than by resources of their own.

locals {
  hsm_ports = { protocol = "tcp", from_port = 2223, to_port = 2225 }
  networks = [for name, vpc in aws_vpc.more : {
    vpc            = vpc.id
    subnets        = { for key, subnet in aws_subnet.more : subnet.availability_zone => subnet.id if startswith(key, "${name} ") }
    security_group = { acl = aws_security_group.acl.id, inline = aws_security_group.inline.id, closed = aws_security_group.closed.id }[name]
  }]
}

resource "aws_vpc" "more" {
  for_each   = { acl = "10.21.0.0/16", inline = "10.22.0.0/16", closed = "10.23.0.0/16" }
  cidr_block = each.value
}

resource "aws_subnet" "more" {
  for_each = {
    "acl a"    = { vpc = "acl", zone = "a", block = "10.21.1.0/24" }
    "acl b"    = { vpc = "acl", zone = "b", block = "10.21.2.0/24" }
    "inline a" = { vpc = "inline", zone = "a", block = "10.22.1.0/24" }
    "inline b" = { vpc = "inline", zone = "b", block = "10.22.2.0/24" }
    "closed a" = { vpc = "closed", zone = "a", block = "10.23.1.0/24" }
    "closed b" = { vpc = "closed", zone = "b", block = "10.23.2.0/24" }
  }
  vpc_id                  = aws_vpc.more[each.value.vpc].id
  availability_zone       = "eu-central-1${each.value.zone}"
  cidr_block              = each.value.block
  map_public_ip_on_launch = each.key == "inline a"
}

resource "aws_internet_gateway" "more" {
  for_each = aws_vpc.more
  vpc_id   = each.value.id
}

resource "aws_security_group" "acl" {
  name   = "acl"
  vpc_id = aws_vpc.more["acl"].id
}

resource "aws_security_group_rule" "acl_self" {
  security_group_id = aws_security_group.acl.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 2223
  to_port           = 2225
  self              = true
}

# The subnets follow the main table, which is adopted and leads out now.
resource "aws_default_route_table" "acl" {
  default_route_table_id = aws_vpc.more["acl"].default_route_table_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.more["acl"].id
  }
}

resource "aws_network_acl" "acl" {
  vpc_id     = aws_vpc.more["acl"].id
  subnet_ids = [aws_subnet.more["acl a"].id]

  ingress {
    rule_no    = 90
    protocol   = "tcp"
    action     = "deny"
    cidr_block = "10.21.0.0/16"
    from_port  = 2223
    to_port    = 2225
  }

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "10.21.0.0/16"
    from_port  = 0
    to_port    = 0
  }

  egress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "10.21.0.0/16"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_security_group_rule" "acl_open" {
  security_group_id = aws_security_group.acl.id
  type              = "ingress"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  ipv6_cidr_blocks  = ["::/0"]
}

resource "aws_security_group" "inline" {
  name   = "inline"
  vpc_id = aws_vpc.more["inline"].id

  ingress {
    protocol    = "tcp"
    from_port   = 2000
    to_port     = 3000
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_route_table" "inline" {
  vpc_id = aws_vpc.more["inline"].id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.more["inline"].id
  }
}

resource "aws_route_table_association" "inline" {
  subnet_id      = aws_subnet.more["inline b"].id
  route_table_id = aws_route_table.inline.id
}

resource "aws_security_group" "closed" {
  name   = "closed"
  vpc_id = aws_vpc.more["closed"].id

  ingress {
    protocol  = "tcp"
    from_port = 2223
    to_port   = 2225
    self      = true
  }
}

resource "aws_route_table" "closed" {
  vpc_id = aws_vpc.more["closed"].id
  route  = []
}

resource "aws_route_table_association" "closed" {
  subnet_id      = aws_subnet.more["closed a"].id
  route_table_id = aws_route_table.closed.id
}

# Without its ACL a subnet follows the default one.
resource "aws_network_acl" "closed" {
  vpc_id     = aws_vpc.more["closed"].id
  subnet_ids = [aws_subnet.more["closed a"].id]
}

resource "aws_network_acl_rule" "closed" {
  network_acl_id = aws_network_acl.closed.id
  rule_number    = 100
  egress         = false
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.23.0.0/16"
}

resource "aws_network_acl_rule" "closed_out" {
  network_acl_id = aws_network_acl.closed.id
  rule_number    = 100
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.23.0.0/16"
}
