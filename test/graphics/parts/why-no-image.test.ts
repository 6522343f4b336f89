import { describe, expect, it } from 'vitest';
import { toldFindings } from '../../../src/bytes/told-findings.js';
import { PART_FINDINGS } from '../../../src/graphics/parts/findings.js';
import { type EmptyMember, whyBeside, whyNoImage } from '../../../src/graphics/parts/why-no-image.js';
import { nothingFound } from '../../../src/graphics/parts/why-nothing.js';

const random = (name: string): EmptyMember => ({ name, findings: [nothingFound('encrypted')] });
const plain = (name: string): EmptyMember => ({ name, findings: [nothingFound('not-firmware')] });
const values = (...members: readonly EmptyMember[]) => whyNoImage(members).values;

describe('an archive without an image', () => {
	it('is told by the first files in it, and by a program', () => {
		const members = ['a.txt', 'b/Flash.EXE', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];
		expect(values(...members.map(plain))).toMatchObject({
			why: 'archive',
			files: 6,
			members: members.slice(0, 5),
			program: 'b/Flash.EXE',
		});
		expect(values(plain('a.txt'))['program']).toBeUndefined();
	});

	it('has a program that only writes one, where all programs do', () => {
		const flasher = (name: string): EmptyMember => ({ name, findings: [nothingFound('flash-program')] });
		const program = (name: string): EmptyMember => ({ name, findings: [nothingFound('program')] });
		const members = [plain('read.me'), flasher('AFUWINx64.exe'), flasher('AfuEfix64.efi'), program('amifldrv64.sys')];
		expect(values(...members)).toMatchObject({ why: 'flash-program', files: 4, program: 'AFUWINx64.exe' });
		expect(values(...members, program('BIOS.exe'))['why']).toBe('archive');
		const installer: EmptyMember = { name: 'setup', findings: [nothingFound('package', { package: 'installshield' })] };
		expect(values(...members, installer)['why']).toBe('archive');
	});

	it('is told by the program of which it is known what it is', () => {
		const dell = { name: 'O780-A20.exe', findings: [nothingFound('package', { package: 'dell-program' })] };
		expect(values(plain('setup.exe'), dell)).toMatchObject({ program: 'O780-A20.exe', package: 'dell-program' });
		const [told] = toldFindings([whyNoImage([dell])], PART_FINDINGS, { file: 'a.zip' });
		expect(told?.fix).toMatch(/O780-A20\.exe.*\/writehdrfile/);
		expect(values(plain('setup.exe'))).toMatchObject({ program: 'setup.exe', package: 'none' });
	});

	it.each([
		['', ''],
		['sp1.exe › ', 'sp1.exe › '],
		['BIOS/', 'BIOS/'],
		['inner.zip › BIOS\\', 'inner.zip › BIOS\\'],
	])('has one that HP has encrypted, where it is beside the settings of the program: %s', (folder, beside) => {
		const members = [
			plain(`${folder}InsydeFlash.exe`),
			random(`${folder}08361F33.bin`),
			plain(`${beside}platform.ini`),
		];
		expect(values(...members)).toMatchObject({ why: 'hp-encrypted', files: 3, image: `${folder}08361F33.bin` });
		expect(values(random(`${folder}08075F41.BIN`), plain(`${beside}Platform8075.ini`))['why']).toBe('hp-encrypted');
	});

	it.each([
		['in another folder', [random('a/08361F33.bin'), plain('b/platform.ini')]],
		['in another archive', [random('a › 08361F33.bin'), plain('platform.ini')]],
		['with other settings', [random('08361F33.bin'), plain('platforms.txt'), plain('myplatform.ini')]],
		['that is no image', [random('08361F33.cat'), plain('08361F33.bin'), plain('platform.ini')]],
	])('has none that HP has encrypted for what is random %s', (_, members) => {
		expect(values(...members)['why']).toBe('archive');
	});
});

describe('a file in a folder', () => {
	it('is one that HP has encrypted, where the settings of its program are there, too', () => {
		const names = ['08361F33.bin', 'InsydeFlash.exe', 'platform0836.ini'];
		expect(whyBeside(random('08361F33.bin'), names)?.values).toMatchObject({ why: 'hp-encrypted' });
		expect(whyBeside(plain('08361F33.bin'), names)).toBeUndefined();
		expect(whyBeside(random('other.rom'), names)).toBeUndefined();
		expect(whyBeside(random('08361F33.bin'), names.slice(0, 2))).toBeUndefined();
	});
});
