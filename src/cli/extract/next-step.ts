/** The command that comes after an extraction: the one that makes ROM files, or the one that plans with them. */

import type { ExtractedImage, ExtractedPart } from '../../assembly/extract/report.js';
import { shellPath } from '../../bytes/shell-word.js';
import { kindNamed } from '../../graphics/kinds/kinds.js';
import { formatIdPair, type PciDevice } from '../../pci/ids.js';
import { deviceKind } from '../../vm/device-kind.js';
import { isEmulated } from '../../vm/needs/rom-needs.js';
import { say } from '../language.js';
import { wrap } from '../text-layout.js';
import type { ExtractFlags, PlacedFlags } from './flags.js';
import { EXTRACT_TEXTS } from './texts.js';

/**
 * Whether `--rom` makes something of it that is of use: not of the VBIOS of an iGPU, which only SeaBIOS runs, nor of what
 * OVMF has for displays that nobody passes through.
 */
function isForRom({ kind, vendorId }: ExtractedPart): boolean {
	const about = kindNamed(kind);
	if (about === undefined || about.rom === 'none' || about.kind === 'intel-vbios') return false;
	return vendorId === undefined || !isEmulated(Number(vendorId));
}

/** The command that makes ROM files; no lines where there is nothing to make them of, or where they are made. */
export function nextStep(images: readonly ExtractedImage[], flags: ExtractFlags, width: number): string[] {
	const { rom, for: device, directory, list } = flags;
	const parts = images.flatMap((image) => image.parts).filter(isForRom);
	if (rom === true || parts.length === 0) return [];
	// A card has its ROM itself: a driver alone makes none for it.
	if (
		device !== undefined &&
		deviceKind(device) === 'amd-card' &&
		parts.every(({ deviceId }) => deviceId === undefined)
	) {
		return [];
	}
	const files = [...new Set(images.map(({ file }) => file))].map(shellPath);
	const words = [
		...files,
		'--for',
		device === undefined ? (idServed(images) ?? idFound(parts)) : formatIdPair(device),
		'--rom',
	];
	words.push(...placeWords(flags));
	if (directory !== undefined) words.push('-d', shellPath(directory));
	// The folder has what this run has written.
	if (list !== true) words.push('--force');
	const text = say(device === undefined ? EXTRACT_TEXTS.addDevice : EXTRACT_TEXTS.addRom);
	return [...wrap(text, width), `  romtool extract ${words.join(' ')}`];
}

/** A device that has all that it needs here, or else the only one. */
function idServed(images: readonly ExtractedImage[]): string | undefined {
	const served = images.flatMap(({ serves = [] }) => serves);
	const whole = served.find(({ gop, vbios }) => gop !== undefined && vbios);
	return (whole ?? (served.length === 1 ? served[0] : undefined))?.id;
}

/** The first device that an image is for alone; of others the vendor, and what the parts do not tell as a word in capitals. */
function idFound(parts: readonly ExtractedPart[]): string {
	const own = parts.find(({ deviceId, deviceIds = [] }) => deviceId !== undefined && deviceIds.length <= 1);
	const vendors = new Set(parts.flatMap(({ vendorId = [] }) => vendorId));
	const [vendor] = own === undefined && vendors.size > 1 ? [] : [own?.vendorId ?? [...vendors][0]];
	return `${vendor?.slice(2) ?? 'VENDOR'}:${own?.deviceId?.slice(2) ?? 'DEVICE'}`;
}

/** The command that gives what else the VM needs. */
export function planStep(files: readonly string[], device: PciDevice, flags: PlacedFlags, width: number): string[] {
	const words = [...files.map(shellPath), '--for', formatIdPair(device), ...placeWords(flags)];
	const { target } = flags.where;
	return [...wrap(say(EXTRACT_TEXTS.plan, { target }), width), `  romtool plan ${words.join(' ')}`];
}

/** As they were given: what is found here is found again. */
function placeWords({ host, target }: ExtractFlags): string[] {
	return [...(host === undefined ? [] : ['--host', host]), ...(target === undefined ? [] : ['--target', target])];
}
