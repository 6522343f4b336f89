/** How causes that lie in a ROM are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { ROM_CAUSES } from './roms/findings.js';

export const ROMS: CausesOf<typeof ROM_CAUSES> = {
	'romfile-missing': {
		rules: ['romfile-missing', 'romfile-unreadable', 'rom-path-confined'],
		values: (evidence) => ({ address: deviceOf(evidence), file: gapOf(evidence, 'file') }),
	},
	'romfile-bad': {
		rules: ['qemu-romfile-empty', 'qemu-romfile-too-large', 'romfile-firmware', 'qemu-bar-size'],
		values: (evidence) => ({ address: deviceOf(evidence), file: gapOf(evidence, 'file') }),
	},
	'rom-unreadable': {
		rules: ['card-rom-missing', 'card-rom-of-primary'],
		values: (evidence) => ({ address: deviceOf(evidence), found: gapOf(evidence, 'found') }),
	},
	'amd-vbios-missing': {
		rules: ['vbios-missing', 'vbios-not-on-gpu', 'romfile-rombar-off'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
};
