/** The OpRegion is copied as it is, whatever is in it, and whatever other files say. */
import { makeOpRegion, OPREGION_SIZE } from '../../support/opregion.js';
import type { Scenario } from '../harness/scenario.js';
import { igpu, NO_VBT, NOTHING, OPREGION, REFUSED, scenario, VBT, vbt } from './make.js';

const PAGE = 4096;
/** Sizes around pages; from 0x400 + 4517 on the VBT is whole. */
const SIZES = [1, 0x3ff, PAGE - 1, PAGE, PAGE + 1, OPREGION_SIZE - 1, OPREGION_SIZE + 1, 3 * PAGE, 4 * PAGE + 1];
const WHOLE_VBT = 0x400 + VBT.length;
/** No VBT, no signature, a pattern in which a misplaced byte shows. */
const PATTERN = Uint8Array.from({ length: OPREGION_SIZE }, (_, index) => (index * 37 + (index >>> 8) + 1) & 0xff);
const BDSM_FILES: readonly (readonly [string, Uint8Array | undefined])[] = [
	['absent', undefined],
	['empty', new Uint8Array(0)],
	['4-bytes', Uint8Array.of(0, 0, 0, 4)],
	['zero', new Uint8Array(8)],
	['ones', new Uint8Array(8).fill(0xff)],
	['9-bytes', new Uint8Array(9)],
];

export const OPREGION_SCENARIOS: readonly Scenario[] = [
	...SIZES.map((size) => {
		const opregion = makeOpRegion({ mailbox4: VBT, size });
		return scenario(`opregion-${size}`, `an OpRegion of ${size} bytes`, {
			opregion,
			expected: { vbt: size >= WHOLE_VBT ? vbt(VBT) : NO_VBT },
		});
	}),
	scenario('opregion-empty', 'an OpRegion without a byte', { opregion: new Uint8Array(0), expected: [REFUSED] }),
	scenario('opregion-pattern', 'what is no OpRegion is copied all the same', {
		opregion: PATTERN,
		expected: { vbt: NO_VBT },
	}),
	scenario('no-files', 'neither of the two files', {
		opregion: undefined,
		bdsmSize: undefined,
		expected: [REFUSED],
	}),
	...BDSM_FILES.map(([name, bdsmSize]) =>
		scenario(`bdsm-file-${name}`, 'the file with the size of stolen memory says nothing', { bdsmSize }),
	),
	...[OPREGION_SIZE, 0x7fff_f000, 0xffff_ffff].map((asls) =>
		scenario(`asls-${asls.toString(16)}`, 'ASLS has the address of the host, or of an earlier boot', {
			devices: [igpu({ asls })],
		}),
	),
	scenario('asls-of-other', 'a device that is no iGPU has something in its register', {
		devices: [igpu({ vendor: 0x1002, asls: 0x1234 })],
		expected: [NOTHING],
	}),
	scenario('hole', 'a machine with RAM above 4 GiB', { mebibytes: 4096 }),
	scenario('hole-q35', 'q35, with RAM above 4 GiB', { machine: 'q35', mebibytes: 4096, opregion: OPREGION }),
];
