/**
 * The part of binary-parser that `bytes/record.ts` uses. The package's own declarations are not reachable through its
 * `exports`, and they would bring Node's globals into the core.
 */
declare module 'binary-parser' {
	export class Parser {
		endianness(order: 'little' | 'big'): this;
		uint8(name: string): this;
		uint16(name: string): this;
		uint32(name: string): this;
		seek(bytes: number): this;
		buffer(name: string, options: { length: number; formatter?: (bytes: Uint8Array) => unknown }): this;
		nest(name: string, options: { type: Parser }): this;
		create(result: new () => object): this;
		parse(bytes: Uint8Array): unknown;
	}
}
