/** Drivers that carry no signature, for guests whose firmware asks for one (UEFI 2.10 §32.4.2). */
import { type Finding, finder } from '../bytes/finding.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import type { FileReport } from './inspect.js';

const found = finder<typeof ROM_FINDINGS>();

export function* findUnsigned({ images }: Pick<FileReport, 'images'>): Iterable<Finding> {
	for (const { offset, efi } of images) {
		if (efi?.executable?.signed !== false) continue;
		yield found('driver-unsigned', 'warning', { image: offset }, offset);
	}
}
