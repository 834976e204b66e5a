// OPA's compiler and test runner for a machine without opa: what `opa check`, `opa build` and `opa test` do for own policies,
// over files that stand on stdin as JSON. It opens no file and no connection; the answer is JSON on stdout.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing/fstest"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/util"
)

type task struct {
	// Files by their paths, and the files and folders of them that are loaded.
	Files map[string]string `json:"files"`
	Paths []string          `json:"paths"`
	// The text of OPA's capabilities file.
	Capabilities string `json:"capabilities"`
	// One of them.
	Build *buildTask `json:"build"`
	Test  *testTask  `json:"test"`
}

type buildTask struct {
	Entrypoints []string `json:"entrypoints"`
	// The text of the JSON Schema of `input`.
	Schema string `json:"schema"`
}

type testTask struct {
	Queries        []string `json:"queries"`
	TimeoutSeconds int      `json:"timeout_seconds"`
}

type answer struct {
	// What is wrong, as `opa check --format json` says it.
	Errors []complaint `json:"errors,omitempty"`
	// A bundle as `opa build` writes it.
	Bundle []byte `json:"bundle,omitempty"`
	// What `opa test` prints, whether all passed, and what the queries give: null for one that gives nothing.
	Output string `json:"output,omitempty"`
	Passed bool   `json:"passed,omitempty"`
	Values []any  `json:"values,omitempty"`
}

type complaint struct {
	Message  string        `json:"message"`
	Location *ast.Location `json:"location,omitempty"`
}

func main() {
	var asked task
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		fail(err)
	}
	given, err := answerTo(asked)
	given.Errors = complaints(err)
	if err := json.NewEncoder(os.Stdout).Encode(given); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func answerTo(asked task) (answer, error) {
	files := fstest.MapFS{}
	for path, text := range asked.Files {
		files[path] = &fstest.MapFile{Data: []byte(text)}
	}
	capabilities, err := ast.LoadCapabilitiesJSON(strings.NewReader(asked.Capabilities))
	if err != nil {
		return answer{}, err
	}
	loaded, err := loader.NewFileLoader().
		WithFS(files).
		WithRegoVersion(ast.DefaultRegoVersion).
		WithProcessAnnotation(true).
		WithCapabilities(capabilities).
		Filtered(asked.Paths, nil)
	if err != nil {
		return answer{}, err
	}
	if asked.Test != nil {
		return test(*asked.Test, loaded, capabilities)
	}
	if asked.Build == nil {
		return answer{}, errors.New("nothing is asked")
	}
	if err := check(loaded.ParsedModules(), capabilities, asked.Build.Schema); err != nil {
		return answer{}, err
	}
	bundle, err := build(asked, files, capabilities)
	return answer{Bundle: bundle}, err
}

// As cmd/check.go of OPA does with --strict, --schema and --capabilities.
func check(modules map[string]*ast.Module, capabilities *ast.Capabilities, schema string) error {
	var parsed any
	if err := util.Unmarshal([]byte(schema), &parsed); err != nil {
		return err
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, parsed)
	compiler := ast.NewCompiler().
		SetErrorLimit(ast.CompileErrorLimitDefault).
		WithCapabilities(capabilities).
		WithSchemas(schemas).
		WithEnablePrintStatements(true).
		WithStrict(true).
		WithUseTypeCheckAnnotations(true)
	if compiler.Compile(modules); compiler.Failed() {
		return compiler.Errors
	}
	return nil
}

// As cmd/build.go does with --target wasm, --entrypoint and --capabilities.
func build(asked task, files fstest.MapFS, capabilities *ast.Capabilities) ([]byte, error) {
	var bundle bytes.Buffer
	err := compile.New().
		WithFS(files).
		WithPaths(asked.Paths...).
		WithCapabilities(capabilities).
		WithTarget(compile.TargetWasm).
		WithEntrypoints(asked.Build.Entrypoints...).
		WithRegoAnnotationEntrypoints(true).
		WithRegoVersion(ast.DefaultRegoVersion).
		WithOutput(&bundle).
		Build(context.Background())
	return bundle.Bytes(), err
}

// As cmd/test.go does with --timeout and --capabilities, and then what each query gives.
func test(asked testTask, loaded *loader.Result, capabilities *ast.Capabilities) (answer, error) {
	ctx := context.Background()
	store := inmem.NewFromObject(loaded.Documents)
	compiler := ast.NewCompiler().
		SetErrorLimit(ast.CompileErrorLimitDefault).
		WithEnablePrintStatements(true).
		WithCapabilities(capabilities).
		WithUseTypeCheckAnnotations(true)
	var given answer
	err := storage.Txn(ctx, store, storage.WriteParams, func(txn storage.Transaction) error {
		results, err := tester.NewRunner().
			SetCompiler(compiler.WithPathConflictsCheck(storage.NonEmpty(ctx, store, txn))).
			SetStore(store).
			CapturePrintOutput(true).
			StackTraces(true).
			SetModules(loaded.ParsedModules()).
			SetTimeout(time.Duration(asked.TimeoutSeconds)*time.Second).
			RunTests(ctx, txn)
		if err != nil {
			return err
		}
		var all []*tester.Result
		given.Passed = true
		for result := range results {
			all = append(all, result)
			given.Passed = given.Passed && result.Pass()
		}
		if given.Output, err = report(all); err != nil {
			return err
		}
		for _, query := range asked.Queries {
			value, err := rego.New(rego.Query(query), rego.Compiler(compiler), rego.Store(store), rego.Transaction(txn)).Eval(ctx)
			if err != nil || len(value) == 0 {
				given.Values = append(given.Values, nil)
			} else {
				given.Values = append(given.Values, value[0].Expressions[0].Value)
			}
		}
		return nil
	})
	return given, err
}

func report(results []*tester.Result) (string, error) {
	var output bytes.Buffer
	told := make(chan *tester.Result, len(results))
	for _, result := range results {
		told <- result
	}
	close(told)
	err := tester.PrettyReporter{Output: &output}.Report(told)
	return output.String(), err
}

// As internal/presentation of OPA tells errors as JSON: those of a list one by one.
func complaints(err error) []complaint {
	var several ast.Errors
	var loading loader.Errors
	var one *ast.Error
	var told []complaint
	switch {
	case err == nil:
	case errors.As(err, &several):
		for _, each := range several {
			told = append(told, complaints(each)...)
		}
	case errors.As(err, &loading):
		for _, each := range loading {
			told = append(told, complaints(each)...)
		}
	case errors.As(err, &one):
		told = []complaint{{Message: one.Message, Location: one.Location}}
	default:
		told = []complaint{{Message: err.Error()}}
	}
	return told
}
