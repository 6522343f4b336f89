/** The part of WebAssembly's JavaScript interface that `codec/lzma` uses: ECMAScript has it not, and the DOM's types are not for the core. */
declare namespace WebAssembly {
	class Module {
		constructor(bytes: Uint8Array);
	}
	class Instance {
		constructor(module: Module);
		readonly exports: object;
	}
	interface Memory {
		readonly buffer: ArrayBuffer;
		/** By so many pages of 64 KiB; views of the memory before are empty then. @throws RangeError */
		grow(pages: number): number;
	}
	interface Global {
		readonly value: number;
	}
}
