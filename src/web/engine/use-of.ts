/** What the page does with a file, by what is in it; a name counts only for what is nothing by itself. */

import { MAX_CONFIGURATION } from '../../assembly/limits.js';
import { configurationKind, lintConfiguration } from '../../assembly/lint/lint-configuration.js';
import { encodingOf } from '../../bytes/text-encoding.js';
import { diagnose } from '../../diagnose/diagnose.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { parseLspci } from '../../host/lspci.js';
import type { FileUse } from '../file-result.js';
import type { Platform } from './platform.js';

/** Texts in which anything is looked for at once. */
const MAX_TEXT = 64 << 20;
/** What firmware comes in, or has of its own; all else is judged as a ROM. */
const FIRMWARE = new Set(['uefi-image', 'flash-part', 'coreboot', 'capsule', 'pfat', 'iso']);
const ROM_NAME = /\.(?:rom|bin|efi|ffs|vbios|vbt|dat|fd|cap)$/i;
const LOG_NAME = /\.(?:log|txt|journal|dmesg|out)$/i;

export interface Recognised {
	readonly use: FileUse;
	/** Of a text. */
	readonly text?: string;
}

export function recognise(file: ExaminedFile, name: string, isPasted: boolean, platform: Platform): Recognised {
	const { bytes, kind, containers } = file;
	const isText = isPasted || kind === 'text' || encodingOf(bytes) !== 'utf-8';
	if (isText && bytes.length <= MAX_TEXT) {
		const text = platform.decodeText(bytes);
		const use = text.includes('\0') ? undefined : useOfText(text, name, platform);
		if (use !== undefined) return { use, text };
		if (isPasted) return { use: 'log', text };
	}
	if (FIRMWARE.has(kind) || containers.length > 0) return { use: 'firmware' };
	if (kind !== 'unknown') return { use: kind === 'text' && !ROM_NAME.test(name) ? 'other' : 'rom' };
	return { use: ROM_NAME.test(name) ? 'rom' : 'other' };
}

function useOfText(text: string, name: string, { sha256 }: Platform): FileUse | undefined {
	if (configurationKind(text) === 'libvirt') return /<(?:domain|hostdev)\b/.test(text) ? 'libvirt' : undefined;
	if (isDisplayList(text)) return 'lspci';
	if (text.length <= MAX_CONFIGURATION && isProxmox(text, sha256)) return 'proxmox';
	const isLog = LOG_NAME.test(name) || diagnose([{ name, text: [text] }]).recognised;
	return isLog ? 'log' : undefined;
}

/** Most lines of it are functions: logs have some, too. */
function isDisplayList(text: string): boolean {
	const heads = text.split('\n').filter((line) => /^\S/.test(line));
	const functions = parseLspci(text).length;
	return functions > 0 && functions * 2 >= heads.length;
}

function isProxmox(text: string, sha256: Platform['sha256']): boolean {
	const unknown = { state: 'unknown' } as const;
	const settings = /^(?:args|bios|boot|cores|cpu|efidisk0|hostpci\d+|machine|memory|net0|ostype|scsi\d+|vga): /m;
	if (!settings.test(text)) return false;
	const rom = (path: string) => ({ path, rom: unknown });
	return lintConfiguration(text, { rom, file: () => unknown, sha256 }) !== undefined;
}
