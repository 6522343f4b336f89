/** docs/library.md: the names are exported, and the examples run. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import * as library from '../../src/index.js';
import { textOf } from '../support/documents.js';
import { corpusFile, goldenInput } from '../support/files.js';

const TEXT = textOf('docs/library.md');
const examples = [...TEXT.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code as string);
/** Without imports: what they name is handed over. */
const bodyOf = (code: string) => code.replace(/^import .*\n/gm, '');

describe('docs/library.md', () => {
	it('names what is exported', () => {
		const [, tables = ''] = TEXT.split('## Exports');
		const names = [...(tables.match(/^\|.*$/gm) ?? []).join('\n').matchAll(/`([a-z]\w+)[`(]/g)]
			.map(([, name]) => name as string)
			.filter((name) => name !== 'romtool');
		expect(names.length).toBeGreaterThan(30);
		expect(names.filter((name) => !(name in library))).toEqual([]);
	});

	it('imports what is exported', () => {
		const imported = examples.flatMap((code) =>
			[...code.matchAll(/^import \{(.*)\} from 'romtool'/gm)].flatMap(([, all]) => all?.split(',') ?? []),
		);
		expect(imported.length).toBe(4);
		expect(imported.map((name) => name.trim()).filter((name) => !(name in library))).toEqual([]);
	});

	it('builds and parses a ROM as its first example', () => {
		const { buildOptionRom, parseOptionRom } = library;
		const code = bodyOf(examples[0] as string).replace(/^(parseOptionRom.*?);.*$/m, 'return $1;');
		const run = new Function('buildOptionRom', 'parseOptionRom', 'driver', code);
		expect(run(buildOptionRom, parseOptionRom, goldenInput('x64-driver-300k.efi'))).toBe(0x1002);
	});

	it('finds the parts of a BIOS as its second', (context) => {
		const bios = corpusFile(context, 'bios/SYNTH__AMD_aptioV_like_16M.rom');
		const found: unknown[] = [];
		const names = ['createHash', 'inflateSync', 'findGraphics', 'openFirmware', 'bios', 'console'];
		const code = bodyOf(examples[1] as string).replace(/^const sha256 .*\n/m, '');
		const run = new Function(...names, 'sha256', code);
		const console = { log: (kind: unknown) => found.push(kind) };
		run(undefined, inflateSync, library.findGraphics, library.openFirmware, bios, console, sha256);
		expect(found).toContain('amd-gop');
		expect(found).toContain('amd-vbios');
	});
});
