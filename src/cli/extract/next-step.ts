/** What to do with parts that were taken out without ROM files being made of them. */
import type { ExtractFlags } from './flags.js';
import type { ExtractedImage, ExtractedPart } from './report.js';

/** What `--rom` makes nothing of by itself. */
const OTHER_KINDS: ReadonlySet<ExtractedPart['kind']> = new Set(['option-rom', 'driver', 'file', 'intel-vbt']);

/** A sentence, or none where there is nothing to make ROMs of, or where they are made. */
export function nextStep(images: readonly ExtractedImage[], flags: ExtractFlags): string | undefined {
	const parts = images.flatMap((image) => image.parts).filter(({ kind }) => !OTHER_KINDS.has(kind));
	if (flags.rom === true || parts.length === 0) return undefined;
	if (flags.for !== undefined) return 'To make the ROM files for this device of them, add --rom';
	const vbios = parts.find(({ deviceId }) => deviceId !== undefined);
	const id = `${(vbios?.vendorId ?? '0x1002').slice(2)}:${(vbios?.deviceId ?? '0x164c').slice(2)}`;
	return `To make the ROM files for a GPU of them, add its ID (romtool devices, lspci -nn) and --rom: --for ${id} --rom`;
}
