/** What to do with parts that were taken out without ROM files being made of them, and with the ROM files. */
import { shellPath } from '../../bytes/shell-word.js';
import { formatIdPair, type PciDevice } from '../../pci/ids.js';
import { say } from '../language.js';
import { wrap } from '../text-layout.js';
import type { ExtractFlags } from './flags.js';
import type { ExtractedImage, ExtractedPart } from './report.js';
import { EXTRACT_TEXTS } from './texts.js';

/** What `--rom` makes nothing of by itself. */
const OTHER_KINDS: ReadonlySet<ExtractedPart['kind']> = new Set(['option-rom', 'driver', 'file', 'intel-vbt']);

/** The command that makes ROM files; no lines where there is nothing to make them of, or where they are made. */
export function nextStep(images: readonly ExtractedImage[], flags: ExtractFlags, width: number): string[] {
	const { rom, for: device, directory, list } = flags;
	const parts = images.flatMap((image) => image.parts).filter(({ kind }) => !OTHER_KINDS.has(kind));
	if (rom === true || parts.length === 0) return [];
	const vbios = parts.find(({ deviceId }) => deviceId !== undefined);
	const known = `${(vbios?.vendorId ?? '0x1002').slice(2)}:${(vbios?.deviceId ?? '0x164c').slice(2)}`;
	const files = [...new Set(images.map(({ file }) => file))].map(shellPath);
	const words = [...files, '--for', device === undefined ? known : formatIdPair(device), '--rom'];
	if (directory !== undefined) words.push('-d', shellPath(directory));
	// The folder has what this run has written.
	if (list !== true) words.push('--force');
	const text = say(device === undefined ? EXTRACT_TEXTS.addDevice : EXTRACT_TEXTS.addRom);
	return [...wrap(text, width), `  romtool extract ${words.join(' ')}`];
}

/** The command that gives what else the guest needs. */
export function planStep(files: readonly string[], device: PciDevice, width: number): string[] {
	const words = [...files.map(shellPath), '--for', formatIdPair(device)];
	return [...wrap(say(EXTRACT_TEXTS.plan), width), `  romtool plan ${words.join(' ')}`];
}
