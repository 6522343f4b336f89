/** Whether SeaBIOS comes back from an image that it has copied and whose sum is right (`init_optionrom` and `optionrom_setup`, src/optionroms.c). */
import { type Finding, finder } from '../../bytes/finding.js';
import { EFI_ROM_SIGNATURE, efiRomHeader, legacyRomHeader } from '../../option-rom/rom-header.js';
import type { Vector } from './called-names.js';
import type { CopiedImage } from './copied-image.js';
import { deadEnd } from './entry.js';
import type { SEABIOS_FINDINGS } from './findings.js';
import { plugAndPlay } from './plug-and-play.js';

const found = finder<typeof SEABIOS_FINDINGS>('seabios');

export interface Called {
	readonly finding: Finding;
	/** None where it depends on what the VM boots from. */
	readonly verdict?: 'hangs' | 'crashes';
}

/** Offsets in the findings are those of the ROM, in which the image begins at `start`. */
export function* callImage(image: CopiedImage, start: number, isDisplay: boolean): Iterable<Called> {
	const { entryPoint } = legacyRomHeader.offsets;
	yield* callAt(image, start, entryPoint, 'entry');
	// Of displays it does not look for these.
	if (isDisplay) return;
	const { connections, bootEntries, cycle } = plugAndPlay(image);
	if (cycle !== undefined) {
		const finding = found('seabios-pnp-cycle', 'error', { image: start, header: start + cycle }, start + cycle);
		yield { finding, verdict: 'hangs' };
	}
	for (const at of connections) yield* callAt(image, start, at, 'connection');
	for (const at of bootEntries) yield* callAt(image, start, at, 'boot');
}

function* callAt(image: CopiedImage, start: number, at: number, vector: Vector): Iterable<Called> {
	const why = isEfi(image) ? 'efi' : deadEnd(image, at);
	if (why === undefined) return;
	const values = { image: start, at: start + at, vector, why };
	if (vector === 'boot') yield { finding: found('seabios-dead-end', 'warning', values, start + at) };
	else {
		const finding = found('seabios-dead-end', 'error', values, start + at);
		yield { finding, verdict: why === 'restarts' ? 'crashes' : 'hangs' };
	}
}

/** Its header is where the code would be. */
function isEfi(image: CopiedImage): boolean {
	const at = efiRomHeader.offsets.efiSignature;
	return image.u16(at) === EFI_ROM_SIGNATURE && image.u16(at + 2) === 0;
}
