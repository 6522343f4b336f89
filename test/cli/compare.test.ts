import { beforeEach, describe, expect, it } from 'vitest';
import { amdBios, amdVolume, SECOND_VBIOS, VBIOS } from '../support/bios.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { zip } from '../support/zip.js';

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});
const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

describe('romtool compare', () => {
	it('ends with 0 where the files are equal, an archive of the image included', async () => {
		const bios = put('a.rom', amdBios());
		const same = await romtool(['compare', bios, put('b.rom', amdBios())]);
		expect(same.exitCode).toBe(0);
		expect(same.stdout).toContain('Both contain the same bytes.');
		const packed = put('b.zip', zip([{ name: 'BIOS.CAP', data: amdBios() }]));
		expect((await romtool(['compare', bios, packed])).exitCode).toBe(0);
	});

	it('ends with 1 where they differ, and says what', async () => {
		const [before, after] = [put('old.rom', amdBios()), put('new.rom', amdBios(amdVolume({ vbios: [SECOND_VBIOS] })))];
		const { stdout, exitCode } = await romtool(['compare', before, after]);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('Different: 1 removed, 2 the same.');
		expect(stdout).toMatch(/removed +AMD VBIOS 1002:1636/);
		expect(stdout).toMatch(/Files, regions and entries: 1 changed, 1 the same/);
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
		const chinese = await romtool(['compare', '--lang', 'zh', before, after]);
		expect(chinese.stdout).toContain('不同：1 项移除，2 项相同。');
		const report = JSON.parse((await romtool(['compare', '--json', before, after])).stdout);
		expect(report).toMatchObject({ before: { file: before, size: 0x80000 }, after: { file: after }, equal: false });
		expect(report.parts[0]).toMatchObject({ change: 'changed', kind: 'file' });
	});

	it('names the fields that differ', async () => {
		const changed = VBIOS.slice();
		changed[0x700] = (changed[0x700] as number) ^ 1;
		const { stdout } = await romtool(['compare', put('a.rom', VBIOS), put('b.rom', changed)]);
		expect(stdout).toMatch(/bytes +1 of \d+ differ, the first at \+0x700/);
	});

	it('says so where the parts are the same, and what is between them is not', async () => {
		const other = amdBios();
		other[0x100] = 0x12;
		const { stdout, exitCode } = await romtool(['compare', put('a.rom', amdBios()), put('b.rom', other)]);
		expect(exitCode).toBe(1);
		expect(stdout.replace(/\s+/g, ' ')).toContain('All parts are the same. The bytes between them differ');
	});

	it('ends with 2 where a file cannot be read', async () => {
		const rom = put('a.rom', goldenInput('x64-driver-300k.efi'));
		expect((await romtool(['compare', rom, `${folder}/none`])).exitCode).toBe(2);
		expect((await romtool(['compare', '-', '-'])).exitCode).toBe(2);
		expect((await romtool(['compare', rom])).exitCode).toBe(2);
		const none = await romtool(['compare', rom, put('b.zip', zip([{ name: 'readme.txt', data: new Uint8Array(9) }]))]);
		expect(none.exitCode).toBe(2);
		expect(none.stderr).toContain('contains no ROM and no firmware');
	});
});
