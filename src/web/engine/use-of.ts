/** What the page does with a file, by what is in it; a name counts only for what is nothing by itself. */

import { MAX_CONFIGURATION } from '../../assembly/limits.js';
import { configurationKind } from '../../assembly/lint/lint-configuration.js';
import { encodingOf } from '../../bytes/text-encoding.js';
import { diagnose } from '../../diagnose/diagnose.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { parseLspci } from '../../host/lspci.js';
import { isProxmoxConfiguration } from '../../proxmox/lint.js';
import type { FileUse } from '../file-result.js';
import type { Platform } from './platform.js';

/** Texts in which anything is looked for at once. */
const MAX_TEXT = 64 << 20;
/** What firmware comes in, or has of its own; all else is judged as a ROM. */
const FIRMWARE = new Set(['uefi-image', 'flash-part', 'coreboot', 'capsule', 'pfat', 'iso']);
const ROM_NAME = /\.(?:rom|bin|efi|ffs|vbios|vbt|dat|fd|cap)$/i;
/** Of a text, in characters: enough to tell a list of devices, which a log may be far longer than. */
const BEGIN = 1 << 20;
/** One at least is in every configuration of Proxmox VE; few other files have a line like these. */
const SETTINGS = /^(?:args|bios|boot|cores|cpu|efidisk0|hostpci\d+|machine|memory|net0|ostype|scsi\d+|vga): /m;
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
		const use = text.includes('\0') ? undefined : useOfText(text, name);
		if (use !== undefined) return { use, text };
		if (isPasted) return { use: 'log', text };
	}
	if (FIRMWARE.has(kind) || containers.length > 0) return { use: 'firmware' };
	if (kind !== 'unknown') return { use: kind === 'text' && !ROM_NAME.test(name) ? 'other' : 'rom' };
	return { use: ROM_NAME.test(name) ? 'rom' : 'other' };
}

function useOfText(text: string, name: string): FileUse | undefined {
	if (configurationKind(text) === 'libvirt') return /<(?:domain|hostdev)\b/.test(text) ? 'libvirt' : undefined;
	if (isDisplayList(text.slice(0, BEGIN))) return 'lspci';
	if (text.length <= MAX_CONFIGURATION && SETTINGS.test(text) && isProxmoxConfiguration(text)) return 'proxmox';
	const isLog = LOG_NAME.test(name) || diagnose([{ name, text: [text] }]).recognised;
	return isLog ? 'log' : undefined;
}

/** Most lines of it are functions: logs have some, too. */
function isDisplayList(text: string): boolean {
	const functions = parseLspci(text).length;
	if (functions === 0) return false;
	const heads = text.split('\n').filter((line) => /^\S/.test(line));
	return functions * 2 >= heads.length;
}
