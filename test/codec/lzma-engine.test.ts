/** The engine that unpacks LZMA: what is committed, and how streams share it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LZMA_ENGINE } from '../../src/codec/lzma/engine.generated.js';
import { lzmaDecompress } from '../../src/codec/lzma.js';
import { lzmaPieces } from '../../src/codec/lzma-pieces.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { lzmaCompress } from '../support/firmware/lzma.js';
import { needClang14 } from '../support/process.js';

describe('the engine', () => {
	it('is built from its sources', (context) => {
		needClang14(context);
		const module = join(temporaryFolder(), 'engine.generated.ts');
		const script = join(ROOT, 'src/codec/lzma/engine/build.sh');
		const { status, stderr } = spawnSync('sh', [script, module], { encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		expect(readFileSync(module, 'utf8')).toBe(readFileSync(join(ROOT, 'src/codec/lzma/engine.generated.ts'), 'utf8'));
	});

	it('asks for nothing from outside, and is small enough for the main thread of any browser', async () => {
		const bytes = Buffer.from(LZMA_ENGINE, 'base64');
		expect(WebAssembly.Module.imports(await WebAssembly.compile(bytes))).toEqual([]);
		// Chromium before 115 compiles no more than this there at once.
		expect(bytes.length).toBeLessThan(4096);
	});

	/** What the first streams of a process get, after `before`. */
	const unpackedIn = (before: string, ...args: string[]) => {
		const codec = pathToFileURL(join(ROOT, 'dist/codec/lzma.js')).href;
		const packed = JSON.stringify([...lzmaCompress(new Uint8Array(100_000))]);
		const script = `${before}; import(${JSON.stringify(codec)}).then(({ lzmaDecompress }) => {
			for (let i = 0; i < 3; i++) {
				try {
					console.log(lzmaDecompress(Uint8Array.from(${packed})).length);
				} catch ({ code, values, message }) {
					console.log(code, values?.case, message);
				}
			}
		})`;
		return spawnSync(process.execPath, [...args, '-e', script], { encoding: 'utf8' }).stdout;
	};

	it('is missed in words where WebAssembly has been taken away', () => {
		expect(unpackedIn('', '--jitless')).toBe(
			'lzma-engine none LZMA data needs WebAssembly, which --jitless, a limit of the address space (ulimit -v) or a setting of the browser takes away: `WebAssembly is not defined`\n'.repeat(
				3,
			),
		);
	});

	it('is asked for once where there is none, which may take long', () => {
		const answers = unpackedIn(
			"let asked = 0; WebAssembly.Instance = function () { throw new RangeError('asked ' + ++asked); }",
		);
		expect(answers.match(/asked \d/g)).toEqual(['asked 1', 'asked 1', 'asked 1']);
	});

	it('says that there is no memory where it has been', () => {
		const answers = unpackedIn("WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no more') }");
		expect(answers).toBe(
			'lzma-engine memory there is not enough memory to decompress the LZMA data: `no more`\n'.repeat(3),
		);
	});
});

describe('streams', () => {
	const plain = new Uint8Array(readFileSync(new URL(import.meta.url)));
	const text = (size: number) =>
		Buffer.concat(Array.from({ length: 40 }, (_, i) => plain.subarray(i))).subarray(0, size);
	const packed = lzmaCompress(text(60_000), { size: 'unknown' });
	const options = { properties: 0x5d, dictionarySize: 1 << 20, wanted: Number.POSITIVE_INFINITY };

	it('are unpacked in turn, each in memory of its own', () => {
		const small = lzmaCompress(Buffer.from('option ROM'));
		const [a, b] = [
			lzmaPieces(packed, 13, { ...options, pieceSize: 1000 }),
			lzmaPieces(packed, 13, { ...options, pieceSize: 777 }),
		];
		const sides: Uint8Array[][] = [[], []];
		for (let more = true; more; ) {
			more = false;
			for (const [i, side] of [a, b].entries()) {
				const { value, done } = side.next();
				if (done === true) continue;
				sides[i]?.push(value.slice());
				more = true;
				expect(Buffer.from(lzmaDecompress(small)).toString()).toBe('option ROM');
			}
		}
		for (const side of sides) expect(Buffer.compare(Buffer.concat(side), text(60_000))).toBe(0);
	});

	it('use the memory of the one before that was unpacked, or given up', () => {
		const first = () => lzmaPieces(packed, 13, { ...options, pieceSize: 100 });
		const memories = Array.from({ length: 3 }, () => {
			for (const piece of first()) return piece.buffer;
			return undefined;
		});
		expect(memories[0]).toBeInstanceOf(ArrayBuffer);
		expect(new Set(memories).size).toBe(1);
	});

	it('do not notice what the one before has left', () => {
		// With more bits of context, more memory is in use.
		for (const [lc, lp, pb] of [
			[8, 4, 4],
			[0, 0, 0],
			[3, 0, 2],
			[8, 0, 0],
			[0, 4, 0],
		] as const) {
			const content = text(5000);
			expect(Buffer.compare(lzmaDecompress(lzmaCompress(content, { lc, lp, pb })), content)).toBe(0);
		}
	});

	it('leave no memory behind that is larger than most images', () => {
		const piece = () => {
			for (const each of lzmaPieces(packed, 13, options)) return each.buffer.byteLength;
			return 0;
		};
		expect(lzmaDecompress(lzmaCompress(new Uint8Array(17 << 20)))).toHaveLength(17 << 20);
		expect(piece()).toBeLessThan(2 << 20);
	});
});
