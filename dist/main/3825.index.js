const id=3825,ids=[3825],modules={18440:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{DEFAULT_FOLDER:()=>DEFAULT_FOLDER,declare:()=>declare,run:()=>run});var files=__webpack_require__(56425),errors=__webpack_require__(59573),schemas=__webpack_require__(23187),needs=__webpack_require__(55919),nearest=__webpack_require__(55034);const NAME=/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,BEGINNINGS={region:{facet:"holds"},account:{facet:"advised_clusters",given:'testing.with_facets(fixtures.account, {"advised_clusters": {"available": true, "why": "", "clusters": []}})'}};function newRule(id2){const[type="",name="",...more]=id2.split("/"),types=Object.keys(schemas.j);if(!types.includes(type))throw new errors.j1(`policy new "${id2}": a rule is TYPE/NAME, and the types are ${types.join(", ")}.${(0,nearest.a)(type,types)}`);if(!NAME.test(name)||name.endsWith("_test")||more.length>0)throw new errors.j1(`policy new "${id2}": the name says in small_letters what a good ${type} is like, such as ${type}/named_after_team`);return new Map([[`${type}/${name}.rego`,policyText(type,name)],[`${type}/${name}_test.rego`,testText(type,name)]])}function readmeText(folder){return`# Our own rules for keys and HSMs

Keyproof judges by these too: \`keyproof scan --policies ${folder}\`, or \`policies: [${folder}]\` in .keyproof.yml.

- \`TYPE/NAME.rego\` is a rule: METADATA says what it is, \`subject\` which resources it is about, \`violation\` what is wrong.
- \`TYPE/NAME_test.rego\` is its table of cases: a resource each, and the verdict that it is to get.
- \`keyproof policy check ${folder}\` compiles and validates them; \`keyproof policy test ${folder}\` runs the cases.

How to write them: docs/writing-policies.md of Keyproof.
`}function words(type){return type.split("_").at(-1)??type}function policyText(type,name){const{facet}=BEGINNINGS[type]??{facet:"metadata"};return`# METADATA
# title: The name of a good ${words(type)} has no space
# description: >-
#   Why it matters, and when it does not apply. This rule is a beginning: write what you mean in its place.
# scope: package
# custom:
#   severity: medium
#   selects_by: [${facet}]
#   judges_by: []
#   remediation:
#     text: Say here how to put it right, in one or two sentences.
package keyproof.${type}.${name}

# Which resources it is about. All others do not apply.
subject if startswith(input.${type}.name, "test ") == false

# What is wrong, in words that name what was found. Compare with what is there (== false, not "not"): a fact that could
# not be read must never look like a pass.
violation contains sprintf("its name, %s, has a space", [input.${type}.name]) if contains(input.${type}.name, " ")
`}function testText(type,name){const{facet,given=`fixtures.${words(type)}`}=BEGINNINGS[type]??{facet:"metadata"},noun=words(type),aNoun=/^[aeiou]/.test(noun)?`an ${noun}`:`a ${noun}`,[action=""]=(0,needs.k0)({type,selects_by:[facet],judges_by:[]}),imports=[`import data.keyproof.${type}.${name} as policy`,`import data.keyproof.lib.fixtures.${type} as fixtures`,"import data.keyproof.lib.testing"].sort().join(`
`);return`package keyproof.${type}.${name}_test

${imports}

good := ${given}

cases["a good ${noun} passes"] := {"given": object.union(good, {"name": "cards"}), "verdict": "pass"}

cases["${aNoun} whose name has a space fails"] := {
	"given": object.union(good, {"name": "my cards"}),
	"verdict": "fail",
	"violation": {"its name, my cards, has a space"},
}

cases["${aNoun} for tests is not a subject"] := {
	"given": object.union(good, {"name": "test cards"}),
	"verdict": "not_applicable",
}

# What could not be read is neither good nor bad.
cases["${aNoun} whose ${facet} could not be read is unknown"] := {
	"given": testing.without(object.union(good, {"name": "cards"}), "${facet}", "${action}"),
	"verdict": "unknown",
}

test_case[name] if {
	some name, case in cases
	testing.agrees(case, {true | policy.subject}, policy.violation) with input as {"${type}": case.given}
}
`}const DEFAULT_FOLDER="policies";function declare(command){command.option("--into <dir>","the folder of own policies",DEFAULT_FOLDER)}function run(command){const[id2=""]=command.args,{into}=command.opts(),rule=newRule(id2),there=(0,files.fl)(into,[...rule.keys()]);if(there.length>0)throw new errors.j1(`policy new: ${there.join(", ")}: there already, so nothing was written`);const readme=(0,files.fl)(into,["README.md"]).length>0?[]:[["README.md",readmeText(into)]];for(const path of(0,files.zn)(into,new Map([...rule,...readme])))process.stdout.write(`wrote ${path}
`);return process.stdout.write(`Write what you mean in both, then:
  keyproof policy test ${into}
  keyproof scan --policies ${into} --rule ${id2} \u2026
`),0}}),64670:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{B2:()=>mapObserved,L5:()=>unknown,Px:()=>observed,eO:()=>known,l:()=>reason});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41514),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64377);const reasonKind=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["denied","throttled","unavailable","not_found","invalid","known_after_apply"]),obstacle=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["region_not_enabled","organization_policy","session_expired","clock_skewed","no_answer"]),reason=zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({kind:reasonKind,action:zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),message:zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500),obstacle:obstacle.optional()});function known(value){return{status:"known",value}}function unknown(reason2){return{status:"unknown",reason:reason2}}function mapObserved(fact,change){return fact.status==="known"?known(change(fact.value)):fact}const read_at=zod__WEBPACK_IMPORTED_MODULE_1__.datetime().optional(),unknownFact=zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({status:zod__WEBPACK_IMPORTED_MODULE_0__.literal("unknown"),reason,read_at});function observed(value){return zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({status:zod__WEBPACK_IMPORTED_MODULE_0__.literal("known"),value,read_at}),unknownFact])}}),84112:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{EN:()=>statedControls,Hu:()=>rule,KT:()=>named,Su:()=>opinionService,Z1:()=>SERVICE_NAMES,c4:()=>ownStatedControls,gJ:()=>isMilder,hm:()=>worstOf,jZ:()=>atLeast,oC:()=>SEVERITIES,sW:()=>catalogue,xS:()=>factsOf,yf:()=>severity});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41514);const severity=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["critical","high","medium","low","info"]),SEVERITIES=severity.options;function atLeast(a,b){return SEVERITIES.indexOf(a)<=SEVERITIES.indexOf(b)}function isMilder(a,b){return!atLeast(a,b)}const path=zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z][a-z0-9_]*\/[a-z][a-z0-9_]*$/),mappedBy=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["aws","third_party","keyproof","own"]),controls=zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1)),statedControls=statedOnce(mappedBy.exclude(["own"])),ownStatedControls=statedOnce(mappedBy.exclude(["keyproof"]));function statedOnce(by){return zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(by,controls).refine(stated=>{const frameworks=Object.values(stated).flatMap(of=>Object.keys(of));return new Set(frameworks).size===frameworks.length},{error:"a framework's mapping is stated by one, not by two"})}const opinionService=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["security_hub","access_analyzer","trusted_advisor","aws_config"]),SERVICE_NAMES={security_hub:"AWS Security Hub CSPM",access_analyzer:"IAM Access Analyzer",trusted_advisor:"AWS Trusted Advisor",aws_config:"AWS Config"},rule=zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({id:path,type:zod__WEBPACK_IMPORTED_MODULE_0__.string(),title:zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(256),description:zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(1024),severity,worst:severity.optional(),opt_in:zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),selects_by:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1),judges_by:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),unseen:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),parameters:zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({default:zod__WEBPACK_IMPORTED_MODULE_0__.json(),schema:zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),zod__WEBPACK_IMPORTED_MODULE_0__.json()),description:zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)})),controls,controls_by:zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),mappedBy),remediation:zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({text:zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),cli:zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),effect:zod__WEBPACK_IMPORTED_MODULE_0__.enum(["reads","changes","destroys"]).optional(),terraform:zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional()}),related_resources:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ref:zod__WEBPACK_IMPORTED_MODULE_0__.url({protocol:/^https$/}),description:zod__WEBPACK_IMPORTED_MODULE_0__.string().optional()})),of_change:zod__WEBPACK_IMPORTED_MODULE_0__.literal(!0).optional(),was:zod__WEBPACK_IMPORTED_MODULE_0__.array(path),also_reads:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),decided_by:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1).optional(),aws_checks:zod__WEBPACK_IMPORTED_MODULE_0__.partialRecord(opinionService,zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).min(1)).optional(),audit_service:zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({name:zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),sees:zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),lacks:zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(),zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).optional()}).optional()});function named(declared){return{...declared,name:declared.id.slice(declared.type.length+1)}}function worstOf(rule2){return rule2.worst!==void 0&&atLeast(rule2.worst,rule2.severity)?rule2.worst:rule2.severity}function factsOf({selects_by,judges_by,unseen=[],also_reads=[]}){return[...selects_by,...judges_by,...unseen,...also_reads]}const catalogue=zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({rules:zod__WEBPACK_IMPORTED_MODULE_0__.array(rule.refine(({id:id2,type})=>id2.startsWith(`${type}/`),{error:"a rule's id begins with its type"}).transform(named))})}),8750:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ed:()=>byAlias,QL:()=>judgedWaiver,vv:()=>coverOf});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41514);function byAlias({resource}){return resource.startsWith("alias/")}function coverOf({resource,tags={}}){const wanted=Object.entries(tags).map(([name,values])=>`${name}=${values.join(" or ")}`);return wanted.length===0?resource:`${resource} with tag ${wanted.join(" and ")}`}const waiverStatus=zod__WEBPACK_IMPORTED_MODULE_0__.enum(["used","unused","expired","malformed"]),judgedWaiver=zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({rule:zod__WEBPACK_IMPORTED_MODULE_0__.string(),resource:zod__WEBPACK_IMPORTED_MODULE_0__.string(),owner:zod__WEBPACK_IMPORTED_MODULE_0__.string(),reason:zod__WEBPACK_IMPORTED_MODULE_0__.string(),expires:zod__WEBPACK_IMPORTED_MODULE_0__.string(),status:waiverStatus,covered:zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),where:zod__WEBPACK_IMPORTED_MODULE_0__.string(),message:zod__WEBPACK_IMPORTED_MODULE_0__.string().optional()})})};export{id,ids,modules};
