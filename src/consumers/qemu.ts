/**
 * What QEMU does with a romfile: `pci_add_option_rom`, hw/pci/pci.c. It looks at the size alone; a user's file is never
 * patched (`pci_patch_ids` is for a device's default ROM), so that its IDs and sums stay as they are.
 */

import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { readableSize } from '../bytes/readable-size.js';
import { type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import type { Answer, LoadVerdict, Question } from './consumer.js';
import { MAX_ROMFILE_SIZE, romBarSize } from './rom-bar.js';

export function askQemu({ bytes }: Question): Answer<LoadVerdict> {
	const refusal = judgeRomfileSize(bytes.length);
	if (refusal !== undefined) return { verdict: 'refused', findings: [refusal] };
	return { verdict: 'loads', findings: [barSize(bytes.length), ...hiddenTruncation(bytes)] };
}

/** The two sizes that `pci_add_option_rom` stops the virtual machine for. */
export function judgeRomfileSize(size: number): Finding | undefined {
	const refused = { severity: 'error', consumer: 'qemu', offset: 0 } as const;
	if (size === 0) {
		const message =
			'the file at 0x0 holds nothing: QEMU stops with `romfile "…" is empty`, and the machine does not start';
		return { ...refused, code: 'qemu-romfile-empty', message, fix: 'take the file from its source again' };
	}
	if (size > MAX_ROMFILE_SIZE) {
		const message = `the file from 0x0 on has ${size} bytes: QEMU stops with \`romfile "…" too large (size cannot exceed 2 GiB)\`, and the machine does not start`;
		return {
			...refused,
			code: 'qemu-romfile-too-large',
			message,
			fix: 'give the ROM, not the disk or flash around it',
		};
	}
	return undefined;
}

function barSize(size: number): Finding {
	const bar = romBarSize(size);
	const padding = bar === size ? 'nothing is added' : `zeros follow from ${hex(size)} to ${hex(bar)}`;
	const message = `QEMU makes a ROM BAR of ${readableSize(bar)} of the ${size} bytes from 0x0 on; ${padding}`;
	return { code: 'qemu-bar-size', severity: 'note', consumer: 'qemu', offset: 0, message };
}

/** A cut-off image whose missing rest fits into the BAR's zeros: nobody in the guest can tell that it is missing. */
function* hiddenTruncation(bytes: Uint8Array): Iterable<Finding> {
	const bar = romBarSize(bytes.length);
	for (const image of parseOptionRom(bytes).images) {
		const end = declaredEnd(image);
		if (end <= bytes.length || end > bar) continue;
		const message = `the image at ${hex(image.span.start)} should end at ${hex(end)} and the file ends at ${hex(bytes.length)}: QEMU fills the ROM BAR up with zeros, so that the guest runs what is left as if it were whole`;
		const fix = 'take the file from its source again: bytes are missing at its end';
		yield {
			code: 'qemu-padding-hides-truncation',
			severity: 'warning',
			consumer: 'qemu',
			offset: bytes.length,
			message,
			fix,
		};
	}
}

function declaredEnd({ span, pcir }: OptionRomImage): number {
	return span.start + pcir.imageLength * ROM_UNIT;
}
