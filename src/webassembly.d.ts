/** What is used of the global that neither the language's types nor Node's have. */
declare namespace WebAssembly {
	/** https://webassembly.github.io/spec/js-api/#modules */
	interface Module {
		readonly [Symbol.toStringTag]: "WebAssembly.Module";
	}
	function compile(bytes: Uint8Array): Promise<Module>;
	function instantiate(module: Module, imports: object): Promise<object>;
}
