export const id = 7207;
export const ids = [7207];
export const modules = {

/***/ 37207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declare: () => (/* binding */ declare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/program/src/aws/services/ec2.js
var ec2 = __webpack_require__(77143);
// EXTERNAL MODULE: ./build/program/src/config/config.js + 1 modules
var config = __webpack_require__(37693);
// EXTERNAL MODULE: ./build/program/src/config/options.js
var options = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/program/src/files.js
var src_files = __webpack_require__(56425);
// EXTERNAL MODULE: ./build/program/src/model/errors.js
var errors = __webpack_require__(59573);
;// CONCATENATED MODULE: ./build/program/src/init/choices.js

const FORMS = {
    repository: { form: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}$/, like: "owner/name" },
    account: { form: /^\d{12}$/, like: "111122223333" },
    branch: { form: /^[\w][\w.-]*(?:\/[\w.-]+){0,20}$/, like: "main" },
    environment: { form: /^[\w][\w.-]{0,254}$/, like: "audit" },
    "role-name": { form: /^[\w+=,.@-]{1,64}$/, like: "keyproof-read" },
    action: {
        form: /^[\w.-]+\/[\w.-]+@(?:[0-9a-f]{40}|v[\d.]{1,20})$/,
        like: "keyproof/keyproof@v1, or @ and the SHA of a release",
    },
};
/** @throws ConfigurationError that names the option and shows what would do. */
function checked(option, value) {
    const known = FORMS[option];
    if (known === undefined || known.form.test(value))
        return value;
    throw new errors/* ConfigurationError */.j1(`init: --${option} "${value}" cannot be used: it looks like ${known.like}`);
}
/** The subjects of GitHub's tokens that may take the role (https://docs.github.com/actions/reference/security/oidc). */
function subjectsOf({ repository, trusted }) {
    if ("environment" in trusted)
        return [`repo:${repository}:environment:${trusted.environment}`];
    return [`repo:${repository}:ref:refs/heads/${trusted.branch}`, `repo:${repository}:pull_request`];
}
/** `aws`, or that of China or GovCloud where the Regions are theirs. */
function partitionOf({ regions: [first = ""] }) {
    if (first.startsWith("cn-"))
        return "aws-cn";
    return first.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
function roleArnOf(choices) {
    return `arn:${partitionOf(choices)}:iam::${choices.account}:role/${choices.role_name}`;
}

;// CONCATENATED MODULE: ./build/program/src/init/configuration.js
/** A `.keyproof.yml` that says what was chosen, and shows what else there is to say. */
function configurationText({ regions, frameworks, fail_on, policies }) {
    const list = (values) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
    return [
        "# By what Keyproof judges. Who may change this file may change what passes: let CODEOWNERS protect it.",
        ...(regions.length === 0 ? [] : [`regions: ${list(regions)}`]),
        `fail_on: ${fail_on}`,
        ...(frameworks.length === 0 ? [] : [`frameworks: ${list(frameworks)}`]),
        ...(policies.length === 0 ? [] : [`policies: ${list(policies)}`]),
        "# rules:",
        '#   kms_key/rotation_enabled: "off"',
        "#   cloudhsm_cluster/backup_recent: { severity: critical, parameters: { max_age_hours: 36 } }",
        "# waivers:",
        "#   - rule: kms_key/rotation_enabled",
        "#     resource: alias/legacy-*",
        "#     owner: ann@example.com",
        "#     reason: Goes away with the mainframe",
        "#     expires: 2026-12-31",
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/program/src/iam_policy.js
var iam_policy = __webpack_require__(67424);
;// CONCATENATED MODULE: ./build/program/src/init/role.js


const CLOUDFORMATION_FILE = "keyproof-role/role.yml";
const TERRAFORM_FILE = "keyproof-role/role.tf";
/** GitHub's OIDC provider, and what its tokens for AWS are meant for. */
const ISSUER = "token.actions.githubusercontent.com";
const AUDIENCE = "sts.amazonaws.com";
/** Who may take the role: jobs of the repository whose token has one of the subjects, and nobody else. */
function trustPolicy(choices, provider) {
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
const WHY = (choices) => [
    `# The role by which Keyproof reads account ${choices.account} from GitHub Actions of ${choices.repository}. It reads, and writes nothing.`,
    "# Made by `keyproof init`; `keyproof iam-policy` prints the policy again when the rules change.",
];
/** The role as a CloudFormation template. JSON is YAML too, so the policies stand in it as they are. */
function cloudFormationRole(choices, actions) {
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
        `          PolicyDocument: ${indented((0,iam_policy/* iamPolicy */.e)(actions), 12)}`,
        "Outputs:",
        "  RoleArn:",
        "    Value: !GetAtt Role.Arn",
        "",
    ].join("\n");
}
/** The role in Terraform. */
function terraformRole(choices, actions) {
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
        `    ${indented((0,iam_policy/* iamPolicy */.e)(actions), 4)}`,
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
function indented(value, spaces) {
    return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

;// CONCATENATED MODULE: ./build/program/src/init/workflows.js

const PULL_REQUEST_FILE = ".github/workflows/keyproof-pull-request.yml";
const SCHEDULE_FILE = ".github/workflows/keyproof-schedule.yml";
/** Both workflows for a repository, by their paths. What the configuration says stands in none of them. */
function workflowsFor(choices, { pull_request, schedule }) {
    const regions = "          region: |\n            eu-central-1\n            us-east-1\n";
    const all = "          all-regions: true\n";
    const own = choices.regions.length === 0;
    return new Map([
        [
            PULL_REQUEST_FILE,
            replaced(common(choices, pull_request), [
                [regions, own ? all : ""],
                ["          fail-on: high\n", ""],
                ["(schedule.yml)", "(keyproof-schedule.yml)"],
                ["--workflow schedule.yml", "--workflow keyproof-schedule.yml"],
            ]),
        ],
        [
            SCHEDULE_FILE,
            replaced(common(choices, schedule), [
                [all, own ? all : ""],
                ["--workflow schedule.yml", "--workflow keyproof-schedule.yml"],
            ]),
        ],
    ]);
}
function common(choices, text) {
    const { trusted, regions, action } = choices;
    const machine = "    runs-on: ubuntu-latest\n";
    return replaced(text, [
        ["arn:aws:iam::111122223333:role/keyproof-read", roleArnOf(choices)],
        ["aws-region: eu-central-1", `aws-region: ${regions[0] ?? "us-east-1"}`],
        ["keyproof/keyproof@v1", action],
        [
            machine,
            "environment" in trusted ? `${machine}    environment: ${JSON.stringify(trusted.environment)}\n` : machine,
        ],
    ]);
}
/** Each of the texts, which is there once or more. */
function replaced(text, changes) {
    return changes.reduce((changed, [from, to]) => {
        if (!changed.includes(from))
            throw new Error(`the example has no ${JSON.stringify(from)}`);
        return changed.replaceAll(from, () => to);
    }, text);
}

// EXTERNAL MODULE: ./build/program/src/model/policy.js
var policy = __webpack_require__(84112);
// EXTERNAL MODULE: ./build/program/src/needs.js
var needs = __webpack_require__(55919);
// EXTERNAL MODULE: ./build/program/src/cli/command.js
var cli_command = __webpack_require__(40790);
// EXTERNAL MODULE: ./build/program/src/cli/judging.js
var judging = __webpack_require__(86787);
;// CONCATENATED MODULE: ./build/program/src/cli/init.js

















const PARTS = ["workflows", "configuration", "cloudformation", "terraform"];
function declare(command) {
    command
        .option("--repository <owner/name>", "the repository on GitHub (default that of the remote origin)")
        .option("--account <id>", "the AWS account to read")
        .option("--region <name>", options/* OPTIONS */.lw.regions.description, cli_command/* gather */.kg)
        .option("--all-regions", options/* OPTIONS */.lw.all_regions.description)
        .option("--branch <name>", "the branch whose jobs may take the role, beside those of pull requests (default main)")
        .option("--environment <name>", "in place of it, the environment whose jobs may take the role")
        .option("--role-name <name>", "the name of the role", "keyproof-read")
        .option("--framework <id>", options/* OPTIONS */.lw.frameworks.description, cli_command/* gather */.kg)
        .option("--policies <path>", options/* OPTIONS */.lw.policies.description, cli_command/* gather */.kg)
        .addOption(new esm/* Option */.c$("--fail-on <severity>", options/* OPTIONS */.lw.fail_on.description).choices(policy/* SEVERITIES */.oC).default("high"))
        .option("--action <ref>", "the action to use, best by the SHA of a release", "keyproof/keyproof@v1")
        .addOption(new esm/* Option */.c$("--only <parts...>", "write these parts only").choices(PARTS).default([...PARTS], "all of them"))
        .option("--into <dir>", "the repository's folder", ".")
        .option("--yes", "ask nothing: what is not given is as by default");
}
/** Writes what a repository needs to begin, and nothing where a file of it is there. */
async function run(command, context) {
    const flags = command.opts();
    const choices = await choicesOf(flags);
    const given = {
        ...(choices.regions.length > 0 && { regions: choices.regions }),
        frameworks: choices.frameworks,
        policies: choices.policies,
    };
    const own = flags.only.includes("configuration") ? () => undefined : src_files/* readText */.yR;
    const { rules } = (0,judging/* configOf */.W1)(given, await (0,judging/* policiesFor */.Ov)(given, context, own), own);
    const actions = [...(0,needs/* permissionsOf */.k0)(...rules), ...(choices.regions.length === 0 ? [ec2/* describeRegions */.rj.action] : [])];
    const files = new Map(flags.only.flatMap((part) => [...filesOf(part, choices, actions, context)]));
    const there = (0,src_files/* existingOf */.fl)(flags.into, [...files.keys()]);
    if (there.length > 0) {
        throw new errors/* ConfigurationError */.j1(`init: ${there.join(", ")}: there already, so nothing was written. Move it away, or name the parts that you want with --only: ${PARTS.join(", ")}`);
    }
    for (const path of (0,src_files/* writeNewFiles */.zn)(flags.into, files))
        process.stdout.write(`wrote ${path}\n`);
    process.stdout.write(nextSteps(flags, choices));
    return 0;
}
function filesOf(part, choices, actions, { policies }) {
    switch (part) {
        case "workflows":
            return workflowsFor(choices, {
                pull_request: example(policies, "pull-request.yml"),
                schedule: example(policies, "schedule.yml"),
            });
        case "configuration":
            return new Map([[config/* DEFAULT_CONFIGURATION_FILE */.oG, configurationText(choices)]]);
        case "cloudformation":
            return new Map([[CLOUDFORMATION_FILE, cloudFormationRole(choices, actions)]]);
        case "terraform":
            return new Map([[TERRAFORM_FILE, terraformRole(choices, actions)]]);
    }
}
/** The examples lie beside the built policies. */
function example(policies, name) {
    const text = (0,src_files/* readText */.yR)((0,external_node_url_.fileURLToPath)(new URL(`../examples/${name}`, policies)));
    if (text === undefined)
        throw new Error(`the program lacks its example ${name}`);
    return text;
}
/** What flags say, what somebody at the terminal answers, and else what is so by default. */
async function choicesOf(flags) {
    if (flags.region !== undefined && flags.allRegions === true) {
        throw new errors/* ConfigurationError */.j1("--region and --all-regions exclude each other: give one of them");
    }
    if (flags.branch !== undefined && flags.environment !== undefined) {
        throw new errors/* ConfigurationError */.j1("--branch and --environment exclude each other: the role trusts the one or the other");
    }
    const ask = flags.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true ? asker() : undefined;
    try {
        const repository = await answered("repository", flags.repository, "Repository on GitHub", originOf(flags.into));
        const account = await answered("account", flags.account, "AWS account to read");
        const regions = await regionsOf(flags, ask);
        const environment = flags.environment === undefined ? undefined : checked("environment", flags.environment);
        const branch = environment === undefined
            ? await answered("branch", flags.branch, "Branch whose jobs may take the role", "main")
            : "";
        return {
            repository,
            account,
            regions,
            trusted: environment === undefined ? { branch } : { environment },
            role_name: checked("role-name", flags.roleName),
            frameworks: flags.framework ?? [],
            fail_on: flags.failOn,
            policies: flags.policies ?? [],
            action: checked("action", flags.action),
        };
    }
    finally {
        ask?.close();
    }
    async function answered(option, given, question, usual) {
        if (given !== undefined)
            return checked(option, given);
        if (ask === undefined) {
            if (usual !== undefined)
                return checked(option, usual);
            throw new errors/* ConfigurationError */.j1(`init: --${option} is not given, and nobody is there to be asked`);
        }
        for (;;) {
            const answer = (await ask.question(`${question}${usual === undefined ? "" : ` (${usual})`}: `)).trim() || (usual ?? "");
            try {
                return checked(option, answer);
            }
            catch (error) {
                if (!(error instanceof errors/* ConfigurationError */.j1))
                    throw error;
                process.stdout.write(`${error.message}\n`);
            }
        }
    }
}
function asker() {
    return (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
}
async function regionsOf({ region, allRegions }, ask) {
    if (region !== undefined)
        return region;
    if (allRegions === true || ask === undefined)
        return [];
    const answer = await ask.question("Regions to read, separated by spaces (all that are enabled): ");
    return answer.split(/[\s,]+/).filter((name) => name !== "");
}
/** `owner/name` of the remote that the folder was cloned from; undefined where git tells none on GitHub. */
function originOf(folder) {
    try {
        const url = (0,external_node_child_process_.execFileSync)("git", ["config", "--get", "remote.origin.url"], {
            cwd: folder,
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        });
        return /github\.com[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?\s*$/.exec(url)?.[1];
    }
    catch {
        return undefined;
    }
}
function nextSteps({ only, into }, { role_name, repository, action }) {
    const at = (file) => (into === "." ? file : `${into}/${file}`);
    const role = [
        ...(only.includes("cloudformation")
            ? [
                `  aws cloudformation deploy --stack-name ${role_name} --template-file ${at(CLOUDFORMATION_FILE)} --capabilities CAPABILITY_NAMED_IAM`,
            ]
            : []),
        ...(only.includes("terraform") ? [`  terraform apply, with ${at(TERRAFORM_FILE)} in your configuration`] : []),
    ];
    return [
        "Next:",
        ...(role.length === 0
            ? []
            : [
                "1. Make the role, one way or the other (where the account has GitHub's OIDC provider already, give its ARN):",
                ...role,
            ]),
        `${role.length === 0 ? 1 : 2}. Look at what was written, commit it, and push it to ${repository}.`,
        ...(action.endsWith("@v1") && only.includes("workflows")
            ? [
                "   Pin the action by its SHA: git ls-remote https://github.com/keyproof/keyproof 'refs/tags/v*', then --action keyproof/keyproof@SHA.",
            ]
            : []),
        `${role.length === 0 ? 2 : 3}. \`keyproof doctor\` tries with your own credentials what the role will read.`,
        "",
    ].join("\n");
}


/***/ }),

/***/ 67424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/** The IAM policy that allows the given actions and nothing else, one statement for a service's actions on a resource. */
function iamPolicy(actions, narrowed = {}) {
    const statements = new Map();
    for (const action of [...actions].sort()) {
        const service = action.slice(0, action.indexOf(":"));
        const resource = narrowed[action] ?? "*";
        const statement = statements.get(`${service} ${resource}`);
        if (statement === undefined)
            statements.set(`${service} ${resource}`, { service, resource, list: [action] });
        else
            statement.list.push(action);
    }
    const nth = new Map();
    return {
        Version: "2012-10-17",
        Statement: [...statements.values()].map(({ service, resource, list }) => {
            const number = (nth.get(service) ?? 0) + 1;
            nth.set(service, number);
            return {
                Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}${number === 1 ? "" : number}`,
                Effect: "Allow",
                Action: list,
                Resource: resource,
            };
        }),
    };
}


/***/ })

};
