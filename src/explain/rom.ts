/** Findings about option ROMs and the drivers in them, whoever reads them. */
import type { Explanations } from './explanation.js';

export const ROM: Explanations = {
	'not-a-rom': {
		cause:
			'The file is something else: a driver or a program, a VBT, a VFCT table, a dump in which nothing was read, text, a web page, an archive, a whole BIOS image, or nothing that is known. QEMU loads it all the same, and nothing in the guest finds a ROM.',
		fix: 'Do what the finding says for this kind of file: build a ROM of a UEFI driver, take ROMs out of BIOS files and archives (romtool extract) and tables (romtool vfct), read a blank dump again.',
	},
};
