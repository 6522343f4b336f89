/**
 * What a file is that begins with no option ROM, why nothing in a VM can use it as one, and what to do with it: the one
 * answer of `check`, `inspect`, `plan`, `install` and `lint`. QEMU loads any bytes; whoever looks into the ROM BAR wants 55 AA
 * at its start (PCI Firmware 3.x §5.1.1).
 */
import { type Finding, finder } from '../bytes/finding.js';
import type { Content } from '../content/content.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { isDriver, kindOf } from '../graphics/kinds/kinds.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import type { NOT_A_ROM_FINDINGS } from './not-a-rom/findings.js';
import { otherFileOf } from './not-a-rom/other-file.js';

const found = finder<typeof NOT_A_ROM_FINDINGS & typeof ROM_FINDINGS>();

/** What begins with 55 AA was meant as a ROM, and is for the parser to judge. */
export function notARom(file: NotARom): Finding {
	const { bytes, content, start, graphics } = file;
	if (start !== undefined) return headerBeforeRom(content, start);
	const inside = file.containers.find(({ container: { kind, open } }) => open !== undefined && kind !== content?.kind);
	const isDriverHere = graphics !== undefined && isDriver(graphics);
	const vendors = isDriverHere
		? kindOf(graphics.kind)
				.vendors(graphics)
				.map((vendorId) => ({ vendorId }))
		: [];
	const about = {
		...otherFileOf(bytes, content),
		...(inside !== undefined && { contains: inside.container.kind }),
		...(vendors.length > 0 && { vendors }),
	};
	return found('not-a-rom', 'error', about, 0);
}

type NotARom = Pick<ExaminedFile, 'bytes' | 'content' | 'start' | 'graphics' | 'containers'>;

export function headerBeforeRom(content: Content | undefined, offset: number): Finding {
	const what = content?.kind === 'nvgi' ? 'nvidia-header' : 'other-data';
	return found('header-before-rom', 'error', { what, offset }, 0);
}
