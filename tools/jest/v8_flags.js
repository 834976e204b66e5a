/**
 * How V8 runs where it runs for minutes what it has seen for a moment: Jest's workers, and the program that the tests keep warm.
 * Young objects have room to die in, and no thread more looks for them; what is called is compiled at once, cheaply, and
 * optimized late: about a fifth less of the processor, most of it by the budget. Node 24 has a compiler between, and calls the
 * budget an error.
 */
export const V8_FLAGS = [
	"--max-semi-space-size=64",
	"--single-threaded-gc",
	"--always-sparkplug",
	...(process.versions.node.startsWith("20.") ? ["--interrupt-budget=500000"] : []),
];
