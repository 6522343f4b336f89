/** What to do with parts that were taken out without ROM files being made of them. */
import { formatIdPair } from '../../pci/ids.js';
import { say } from '../language.js';
import type { ExtractFlags } from './flags.js';
import type { ExtractedImage, ExtractedPart } from './report.js';
import { EXTRACT_TEXTS } from './texts.js';

/** What `--rom` makes nothing of by itself. */
const OTHER_KINDS: ReadonlySet<ExtractedPart['kind']> = new Set(['option-rom', 'driver', 'file', 'intel-vbt']);

/** The command that makes them, or none where there is nothing to make ROMs of, or where they are made. */
export function nextStep(images: readonly ExtractedImage[], flags: ExtractFlags): string | undefined {
	const parts = images.flatMap((image) => image.parts).filter(({ kind }) => !OTHER_KINDS.has(kind));
	if (flags.rom === true || parts.length === 0) return undefined;
	const files = [...new Set(images.map(({ file }) => file))];
	const force = flags.list !== true;
	if (flags.for !== undefined) return say(EXTRACT_TEXTS.addRom, { files, id: formatIdPair(flags.for), force });
	const vbios = parts.find(({ deviceId }) => deviceId !== undefined);
	const id = `${(vbios?.vendorId ?? '0x1002').slice(2)}:${(vbios?.deviceId ?? '0x164c').slice(2)}`;
	return say(EXTRACT_TEXTS.addDevice, { files, id, force });
}
