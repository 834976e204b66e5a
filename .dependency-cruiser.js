/**
 * The boundaries between the parts of the program. Each rule says why it is there; `npx depcruise src` checks them.
 * Paths are from the root of the repository; what npm installs is matched below `node_modules/`.
 */

/** Node's own modules, by name with or without `node:`. */
const NODE_FILES =
	"^(?:node:)?(?:fs|fs/promises|child_process|worker_threads|cluster|process|readline|repl|tty|inspector)$";
/** What may read and write files, or knows the process: the edge of the program. */
const EDGE =
	"^src/(?:cli/|(?:action|action_evidence|main|files|policies|demo|evaluate/threads?|evidence/(?:verify|worker)|own/(?:bring|opa_here|opa_program|opa_shipped|opa_worker|process|source|stage|worker)|aws/(?:environment_files|trust)|github/(?:base_policies|git|opa))\\.ts$)";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		{
			name: "no-cycles",
			comment: "Parts that need each other are one part, and load in an order that nobody chose.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-orphans",
			comment: "A file that nothing imports is dead, but for the bundle's entry, the page's, and types of globals.",
			severity: "error",
			from: { orphan: true, pathNot: "^src/(?:main|report/html/browser/main)\\.ts$|\\.d\\.ts$" },
			to: {},
		},
		{
			name: "reached-from-main",
			comment: "A file that the program never loads is dead, unless the page is what it is built for.",
			severity: "error",
			from: { path: "^src/main\\.ts$" },
			to: {
				path: "^src/",
				pathNot: "^src/(?:main\\.ts$|report/html/browser/)|\\.d\\.ts$",
				reachable: false,
			},
		},
		{
			name: "no-unresolved",
			comment: "What cannot be found now cannot be found when it runs.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: "src-alone",
			comment: "The program has to run without its tests and its tools, which are not shipped.",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "^(?:test|tools|build|dist)/" },
		},
		{
			name: "no-dev-dependencies",
			comment: "What is needed to run is a dependency of package.json, so that ncc bundles the pinned version of it.",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
		},
		{
			name: "model-knows-nobody",
			comment: "Stages meet as data that src/model declares; data that knows a stage would bring the stage along.",
			severity: "error",
			from: { path: "^src/model/" },
			to: { pathNot: "^src/model/|^node_modules/zod/" },
		},
		{
			name: "text-knows-nothing",
			comment: "Functions of plain text serve every stage, so they know nothing but text.",
			severity: "error",
			from: { path: "^src/text/" },
			to: { path: "^src/", pathNot: "^src/text/" },
		},
		{
			name: "aws-under-collect-and-export",
			comment: "How AWS is called is one thing for all that call it, so it knows nobody who does.",
			severity: "error",
			from: { path: "^src/aws/" },
			to: { path: "^src/", pathNot: "^src/(?:aws|model|text)/" },
		},
		{
			name: "services-declare-operations",
			comment:
				"An operation is data: what it asks for, by which action, how it pages. Calling it is the caller's; how its client is made (`short_way`), and what it answers (`about`, `cloudhsm_model`), is told here.",
			severity: "error",
			from: { path: "^src/aws/services/" },
			to: { path: "^src/", pathNot: "^src/aws/(?:about|cloudhsm_model|operation|paging|regions|short_way)\\.ts$" },
		},
		{
			name: "writes-in-the-export",
			comment: "A scan only reads: the operations that write stand apart, and only an export may name them.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/export/" },
			to: { path: "^src/aws/writes\\.ts$" },
		},
		{
			name: "collect-before-the-rest",
			comment:
				"Reading an account depends on the model, AWS and plain text only, so that no rule or report can change what is read.",
			severity: "error",
			from: { path: "^src/collect/" },
			to: { path: "^src/", pathNot: "^src/(?:collect|aws|model|text)/" },
		},
		{
			name: "link-reads-shapes-only",
			comment:
				"Joining resources needs the shapes of the types, never the calls that read them: it runs on a saved inventory too.",
			severity: "error",
			from: { path: "^src/link/" },
			to: {
				path: "^src/",
				pathNot: "^src/(?:link|model|text)/|^src/collect/(?:schemas|certificate|[^/]+/schema)\\.ts$",
			},
		},
		{
			name: "schemas-stay-shapes",
			comment: "Everybody may import the shape of a resource type, so it must bring no call to AWS along.",
			severity: "error",
			from: { path: "^src/collect/[^/]+/schema\\.ts$" },
			to: { pathNot: "^src/model/|^src/collect/(?:alarm|certificate|policy_document)\\.ts$|^node_modules/zod/" },
		},
		{
			name: "evaluate-judges-data",
			comment: "A verdict follows from the model's data alone, whoever collected it and however it is reported.",
			severity: "error",
			from: { path: "^src/evaluate/" },
			to: { path: "^src/", pathNot: "^src/(?:evaluate|model|text)/" },
		},
		{
			name: "sources-are-data",
			comment:
				"Reading what a change plans, and where it is written, needs files as text and the model, and no account.",
			severity: "error",
			from: { path: "^src/iac/" },
			to: {
				path: "^src/",
				pathNot:
					"^src/(?:iac|model|text)/|^src/collect/(?:schemas|[^/]+/schema|policy_document|alarm|alarm_rule)\\.ts$",
			},
		},
		{
			name: "report-renders-scans",
			comment: "A report is a pure function of a Scan: what it would need of another stage belongs into the Scan.",
			severity: "error",
			from: { path: "^src/report/" },
			to: { path: "^src/", pathNot: "^src/(?:report|model|text)/" },
		},
		{
			name: "page-in-the-browser",
			comment:
				"The script of report.html runs in a reader's browser: it has the page's data and nothing of the program, which knows no more of it than the data's shape and the bundled text.",
			severity: "error",
			from: { path: "^src/report/html/browser/" },
			to: { pathNot: "^src/report/html/browser/" },
		},
		{
			name: "program-without-a-browser",
			comment: "What needs a page to run does not load in Node.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/report/html/browser/" },
			to: { path: "^src/report/html/browser/", pathNot: "^src/report/html/browser/data\\.ts$" },
		},
		{
			name: "reports-know-no-other",
			comment:
				"A report's room can be changed without reading another's; what two of them say alike stands above them, in src/report (summary.md tells what results.sarif had to leave out).",
			severity: "error",
			from: {
				path: "^src/report/(cbom|html|oscal|page|register|sarif|text)/",
				pathNot: "^src/report/text/summary\\.ts$",
			},
			to: { path: "^src/report/[^/]+/", pathNot: "^src/report/$1/" },
		},
		{
			name: "reports-by-the-registry",
			comment:
				"What several reports say alike knows none of them; only the registry puts them together (an adapter shows the terminal's and the summary, an archive holds the SARIF).",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/report/(?:registry\\.ts$|[^/]+/)|^src/(?:cli|action|evidence/pack)" },
			to: { path: "^src/report/[^/]+/" },
		},
		{
			name: "config-is-parsed-first",
			comment: "A configuration is valid before any stage runs, so it knows none of them.",
			severity: "error",
			from: { path: "^src/config/" },
			to: { path: "^src/", pathNot: "^src/(?:config|model|text)/" },
		},
		{
			name: "simulator-stands-alone",
			comment:
				"A simulator that shared code with the scanner would share its mistakes, and agree with them in every test.",
			severity: "error",
			from: { path: "^src/simulator/" },
			to: { pathNot: "^src/simulator/", dependencyTypesNot: ["core"] },
		},
		{
			name: "simulator-for-the-demo",
			comment: "Nothing that reads a real account may depend on the made-up one.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/simulator/|^src/demo\\.ts$" },
			to: { path: "^src/simulator/" },
		},
		{
			name: "adapters-on-top",
			comment:
				"The command line and the action are thin shells around pipeline.ts; what one of them has, the other must not need.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:cli/|main\\.ts$)" },
			to: { path: "^src/(?:cli/|(?:action|main)\\.ts$)" },
		},
		{
			name: "cli-without-the-action",
			comment: "The command line runs where there is no workflow, so it needs nothing of the action.",
			severity: "error",
			from: { path: "^src/cli/" },
			to: { path: "^src/(?:action|main)\\.ts$" },
		},
		{
			name: "pipeline-under-the-adapters",
			comment:
				"The stages are put together in one place, above all of them (demo.ts says what a scan of the example account needs, doctor.ts tries the reads of one, evidence judges one again).",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:cli/|(?:action|demo|doctor|evidence/judge)\\.ts$)" },
			to: { path: "^src/pipeline\\.ts$" },
		},
		{
			name: "evidence-of-a-finished-scan",
			comment:
				"An archive is made of a scan that is done, so nothing that takes part in one may know that it will be packed.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:evidence/|cli/|(?:action_evidence|main)\\.ts$)" },
			to: { path: "^src/evidence/" },
		},
		{
			name: "hostile-archives-in-the-worker",
			comment:
				"Somebody else's archive is unpacked, parsed and judged only in the thread that has a time and a memory limit.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/evidence/(?:worker|judge|read)\\.ts$" },
			to: { path: "^src/evidence/(?:judge|read)\\.ts$", dependencyTypesNot: ["type-only", "type-import"] },
		},
		{
			name: "own-policies-in-a-process",
			comment:
				"WASM that somebody brings is loaded and asked only where a process may end by it: the worker's, and that in which an archive is verified.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:own/worker|evidence/judge)\\.ts$" },
			to: { path: "^src/evaluate/own_judge\\.ts$", dependencyTypesNot: ["type-only", "type-import"] },
		},
		{
			name: "zip-in-the-archive",
			comment:
				"Archives are written and read in one place, which bounds what is unpacked (sarif.ts measures what it would pack, alike on every Node).",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:evidence/(?:archive|zip)|report/sarif/sarif)\\.ts$" },
			to: { path: "^node_modules/fflate/" },
		},
		{
			name: "exports-write-alone",
			comment:
				"Only an export writes to AWS, and only a command or an input that asks for one may reach it: no scan does.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:export/|cli/|action\\.ts$)" },
			to: { path: "^src/export/" },
		},
		{
			name: "hsm-log-when-asked",
			comment:
				"Who logged in to an HSM is read only by the command that asks for it, never by a scan; it needs AWS, and nothing of a scan.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:hsm_log|cli)/" },
			to: { path: "^src/hsm_log/" },
		},
		{
			name: "exports-send-scans",
			comment:
				"An export sends what a scan says, in words that the reports use too; it neither reads accounts for a scan nor judges.",
			severity: "error",
			from: { path: "^src/export/" },
			to: {
				path: "^src/",
				pathNot: "^src/(?:export|model|aws|text)/|^src/report/(?:assessment|wording)\\.ts$",
			},
		},
		{
			name: "files-at-the-edge",
			comment:
				"Files and the process are touched in few places, so that the stages stay pure and every path is checked once.",
			severity: "error",
			from: { path: "^src/", pathNot: EDGE },
			to: { path: NODE_FILES },
		},
		{
			name: "network-where-it-belongs",
			comment:
				"AWS is reached through its SDK and its budgets only; the simulator is the one server. (admission.ts compares addresses with node:net's BlockList, and opens nothing.)",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:simulator/|collect/cloudhsm_cluster/admission\\.ts$)" },
			to: { path: "^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns/promises)$" },
		},
		{
			name: "github-for-the-action",
			comment: "Pull requests, comments and tokens are GitHub's business: only the action asks for them.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:action\\.ts$|github/)" },
			to: { path: "^src/github/" },
		},
		{
			name: "actions-in-the-action",
			comment:
				"Outputs, annotations and summaries are GitHub's business, which the command line and the stages do not know.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:action\\.ts$|github/)" },
			to: { path: "^node_modules/@actions/" },
		},
		{
			name: "commander-in-the-cli",
			comment: "Flags are parsed in one place; behind it they are options like the action's inputs.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/cli/" },
			to: { path: "^node_modules/commander/" },
		},
		{
			name: "yaml-where-files-are-read",
			comment:
				"YAML and JSON with line numbers are parsed in one place, with its limits; who reads the files knows the nodes.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:text/yaml|config/yaml|iac/source/(?:terraform_json|yaml_file))\\.ts$" },
			to: { path: "^node_modules/yaml/" },
		},
		{
			name: "wasm-in-the-engine",
			comment: "WASM is run in one place, which gives it the memory and the builtins that policies may have.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/evaluate/opa_module\\.ts$" },
			to: { path: "^node_modules/@open-policy-agent/" },
		},
		{
			name: "aws-sdk-in-aws",
			comment: "AWS is called in one place; what reads answers or writes requests needs the SDK's types, and no more.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/aws/" },
			to: { path: "^node_modules/@(?:aws-sdk|smithy)/", dependencyTypesNot: ["type-only", "type-import"] },
		},
		{
			name: "aws-sdk-types-in-collect",
			comment:
				"What AWS calls things ends where collect has read them, and begins where export sends them; types of the SDK elsewhere would carry its names along.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/(?:aws|collect|export)/" },
			to: { path: "^node_modules/@(?:aws-sdk|smithy)/" },
		},
		{
			name: "aws-clients-when-needed",
			comment:
				"Each AWS client is a megabyte that is loaded when the first call of its service is made, not at the start; the parser of XML is small.",
			severity: "error",
			from: { path: "^src/" },
			to: {
				path: "^node_modules/@aws-sdk/(?!xml-builder/)",
				dependencyTypesNot: ["dynamic-import", "type-only", "type-import"],
			},
		},
	],
	options: {
		tsConfig: { fileName: "tsconfig.json" },
		// Types too: an import of a type is a dependency of the text, which is what these rules are about.
		tsPreCompilationDeps: true,
		doNotFollow: { path: "^node_modules/" },
		exclude: { path: "^node_modules/.+/node_modules/" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
	},
};
