/**
 * What QEMU does with a romfile: `pci_add_option_rom`, hw/pci/pci.c. It looks at the size alone; a user's file is never
 * patched (`pci_patch_ids` is for a device's default ROM), so that its IDs and sums stay as they are.
 */

import { type Finding, finder } from '../bytes/finding.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { QEMU_FINDINGS } from './qemu/findings.js';
import { MAX_ROMFILE_SIZE, RomBar } from './rom-bar.js';

const found = finder<typeof QEMU_FINDINGS>('qemu');

export const QEMU: ConsumerRules<'qemu'> = {
	findings: QEMU_FINDINGS,
	evaluate: askQemu,
	applies: () => true,
	readsAnyFile: true,
};

export function askQemu({ rom, rombar = true, romsize }: Question): Answer<'qemu'> {
	const { bytes } = rom;
	// It is not looked at, not even whether it is empty.
	if (!rombar) return { verdict: 'loads', findings: [found('qemu-no-rom-bar', 'note', { bytes: bytes.length }, 0)] };
	const refusal = judgeRomfileSize(bytes.length);
	if (refusal !== undefined) return { verdict: 'refused', findings: [refusal] };
	const bar = new RomBar(bytes, romsize);
	const size = found('qemu-bar-size', 'note', { bytes: bytes.length, bar: bar.size }, 0);
	return { verdict: 'loads', findings: [size, ...hiddenTruncation(rom, bar)] };
}

/** The two sizes that `pci_add_option_rom` stops the virtual machine for. */
export function judgeRomfileSize(size: number): Finding | undefined {
	if (size === 0) return found('qemu-romfile-empty', 'error', {}, 0);
	if (size > MAX_ROMFILE_SIZE) return found('qemu-romfile-too-large', 'error', { bytes: size }, 0);
	return undefined;
}

/** A truncated image whose missing rest fits into the BAR's zeros: nothing in the VM can tell that it is missing. */
function hiddenTruncation({ bytes, images }: ParsedRom, bar: RomBar): Finding[] {
	const { length: size } = bytes;
	return images.flatMap((image) => {
		const end = declaredEnd(image);
		// Private images go by NVIDIA's extension, and are none where they are not whole.
		if (image.reach !== 'chain' || end <= size || end > bar.size) return [];
		return [found('qemu-padding-hides-truncation', 'warning', { image: image.span.start, end, offset: size }, size)];
	});
}

function declaredEnd({ span, pcir }: OptionRomImage): number {
	return span.start + pcir.imageLength * ROM_UNIT;
}
