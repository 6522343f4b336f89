/** Where LZMA cannot be unpacked, because WebAssembly or memory is missing: nobody is told that the file is damaged. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { crc32 } from '../../src/bytes/crc32.js';
import { FormatError } from '../../src/bytes/errors.js';
import { toldFindings } from '../../src/bytes/told-findings.js';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { CODEC_ERRORS } from '../../src/codec/findings.js';
import { takeEngine } from '../../src/codec/lzma/engine.js';
import { lzmaDecompress } from '../../src/codec/lzma.js';
import { decompressed } from '../../src/content/containers/decompressed.js';
import { UnreadableError } from '../../src/content/containers/problem.js';
import { Decryption } from '../../src/content/containers/seven-zip/encryption.js';
import { sevenZipHeader } from '../../src/content/containers/seven-zip/header.js';
import { identifyContent } from '../../src/content/content.js';
import { PART_FINDINGS } from '../../src/graphics/parts/findings.js';
import { whyNothing } from '../../src/graphics/parts/why-nothing.js';
import { render } from '../../src/language/render.js';
import { join, u32 } from '../support/archives.js';
import * as fw from '../support/firmware/index.js';
import { inno } from '../support/packages/inno.js';
import { open } from '../support/tree.js';

vi.mock('../../src/codec/lzma/engine.js', { spy: true });

const SAID = 'WebAssembly is not defined';
const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const text = new TextEncoder().encode('option ROM, optional ROM, option ROM');

function withhold(which: 'none' | 'memory'): void {
	vi.mocked(takeEngine).mockImplementation(() => {
		throw new FormatError(CODEC_ERRORS, 'lzma-engine', { case: which, said: SAID }, 0);
	});
}

function problemOf(read: () => unknown): unknown {
	try {
		read();
	} catch (error) {
		return error instanceof UnreadableError ? error.problem : error;
	}
	return undefined;
}

beforeEach(() => withhold('none'));

describe('firmware', () => {
	const volume = (...sections: Uint8Array[]) =>
		fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Driver, body: fw.sections(...sections) })] });
	const why = (bytes: Uint8Array, decoders?: object) => {
		const root = decoders === undefined ? open(bytes) : open(bytes, { decoders });
		const findings = whyNothing(bytes, identifyContent(bytes), root);
		const [told] = toldFindings(findings, PART_FINDINGS, { file: 'bios.bin' });
		if (told?.values === undefined) throw new Error('no finding');
		return { ...told, zh: render(PART_FINDINGS, { code: told.code, values: told.values }, 'zh') };
	};

	it('is not called damaged, and the way out is that of the reason', () => {
		const { message, fix, values, zh } = why(volume(fw.lzma(fw.raw(text))));
		expect(values).toMatchObject({ why: 'no-graphics', damaged: 0, undecoded: 'lzma-engine' });
		expect(message).toBe(
			'bios.bin is firmware of a board with 1 file, but not all of it can be decompressed here, and the rest contains no GOP driver, VBIOS or VBT.',
		);
		expect(fix).toBe(CODEC_ERRORS['lzma-engine'].en.remedy);
		expect(zh.message).toContain('有的部分在此无法解压，其余部分没有 GOP 驱动');
		expect(zh.fix).toBe(CODEC_ERRORS['lzma-engine'].zh.remedy);
	});

	it('is not called damaged either where a decoder has not been given', () => {
		const { fix, values } = why(volume(fw.gzip(fw.raw(text))), {});
		expect(values).toMatchObject({ damaged: 0, undecoded: 'no-decoder' });
		expect(fix).toContain('option decoders');
	});

	it('is called damaged where it is', () => {
		vi.mocked(takeEngine).mockReset();
		const section = fw.lzma(fw.raw(text));
		const { fix, values } = why(volume(section.fill(0xff, section.length - 30)));
		expect(values).toMatchObject({ damaged: 1 });
		expect(values).not.toHaveProperty('undecoded');
		expect(fix).toContain('damaged or truncated');
	});
});

describe('a container', () => {
	const unsupported = { reason: 'unsupported', said: expect.stringContaining(SAID) };

	it('has files that are packed in a way that is not supported, or take too much memory', () => {
		const file = () => [
			...decompressed(text.length, () => lzmaDecompress(fw.lzmaCompress(text)), { pay() {} } as never),
		];
		expect(problemOf(file)).toEqual(unsupported);
		withhold('memory');
		expect(problemOf(file)).toEqual({ reason: 'out-of-memory' });
	});

	it('of Inno Setup does not have blocks that are wrong', async () => {
		const bytes = inno([{ name: '{app}\\bios.bin', data: text }]);
		const archive = openArchive(bytes, identifyContent(bytes));
		const names: string[] = [];
		for await (const { name } of archive?.members ?? []) names.push(name);
		expect(names).toEqual([]);
		expect(archive?.problems).toEqual([unsupported]);
	});

	it('of 7-Zip does not have a header that is', () => {
		const packed = fw.lzmaCompress(text).subarray(13);
		const coder = [1, 0x23, 3, 1, 1, 5, 0x5d, ...u32(1 << 16)];
		const header = Uint8Array.from([
			...[0x17, 0x06, 0, 1, 0x09, packed.length, 0],
			...[0x07, 0x0b, 1, 0, ...coder, 0x0c, text.length, 0, 0],
		]);
		const start = join(u32(packed.length), u32(0), u32(header.length), u32(0), u32(crc32(header)));
		const signature = Buffer.from("7z\xbc\xaf'\x1c\0\x04", 'latin1');
		const archive = join(signature, u32(crc32(start)), start, packed, header);
		const read = () => sevenZipHeader(archive, new Decryption('secret', () => {}));
		expect(problemOf(read)).toEqual(unsupported);
		vi.mocked(takeEngine).mockReset();
		expect(read().bytes).toEqual(text);
	});
});
