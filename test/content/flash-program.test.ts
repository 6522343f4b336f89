/** AMI's flash programs, which have the marks of all that they write: they are that, and no package or update. */
import { expect, it } from 'vitest';
import { CONTAINERS } from '../../src/content/containers/containers.js';
import { findInside, identifyPackage } from '../../src/content/find-containers.js';
import { isFlashProgram } from '../../src/content/flash-program.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { opened } from '../support/opened.js';
import { sharedPackage } from '../support/packages/shared.js';
import { flashProgram, flashProgramTail } from '../support/packages/ucp.js';

function expectFlashProgram(bytes: Uint8Array): void {
	expect(isFlashProgram(bytes)).toBe(true);
	expect(findInside(bytes, CONTAINERS)).toEqual([]);
	expect(identifyPackage(bytes)).toBeUndefined();
	expect(openFirmware(bytes).children()).toEqual([]);
}

it('is one with the marks of packages in its code', () => {
	const code = join(ascii('@UAF'), u32(0x4824448b), ascii('_AMIPFAT\0'), ascii('$_IFLASH'), ascii('@HPU'));
	expectFlashProgram(put(flashProgram(flashProgramTail()), 0x240, code));
});

it('is none for what is no program, or has no such end', () => {
	expect(isFlashProgram(flashProgramTail())).toBe(false);
	expect(isFlashProgram(flashProgram(ascii('@UAF')))).toBe(false);
	expect(isFlashProgram(flashProgram(flashProgramTail().subarray(0, -8)))).toBe(false);
});

it('are those of a vendor, beside its image', async (context) => {
	const { bytes } = sharedPackage(context, 'misc/minipc_afu.zip');
	const programs = (await opened(bytes)).members.filter(([name]) => /\/afu/i.test(name));
	expect(programs.map(([name]) => name)).toEqual(['BIOS/AFUWINx64.exe', 'BIOS/AfuEfix64.efi']);
	for (const [, program] of programs) expectFlashProgram(program);
});
