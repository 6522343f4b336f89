/**
 * What Proxmox VE demands of a romfile's name and place: `romfile` of `$hostpci_fmt`, PVE/QemuServer/PCI.pm, whose
 * pattern is `[^,;]+` and which is handed to QEMU as `romfile=/usr/share/kvm/NAME`.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { PROXMOX_HOST } from '../host/kinds/proxmox.js';
import type { ConsumerRules } from './consumer.js';
import { PROXMOX_FINDINGS } from './proxmox/findings.js';

const found = finder<typeof PROXMOX_FINDINGS>('proxmox');

export const PROXMOX: ConsumerRules<'proxmox'> = {
	findings: PROXMOX_FINDINGS,
	evaluate: ({ fileName }) => ({ verdict: undefined, findings: fileName === undefined ? [] : askProxmox(fileName) }),
	applies: () => true,
};

/** `fileName` is the name or the path that the file was given by; backslashes count as separators, too. */
export function askProxmox(fileName: string): Finding[] {
	const { folder, name } = splitPath(fileName);
	return [...judgeName(name), ...(folder === undefined ? [] : judgePlace(folder, name))];
}

/** What a file can be called as a romfile: its own name wherever Proxmox takes it. */
export function romfileName(fileName: string): string {
	const { name } = splitPath(fileName);
	return judgeName(name).length === 0 ? name : proposal(name);
}

/** A bare name says nothing of the place. */
function splitPath(fileName: string): { folder?: string; name: string } {
	const path = fileName.replaceAll('\\', '/');
	const cut = path.lastIndexOf('/');
	return { ...(cut >= 0 && { folder: path.slice(0, cut) }), name: path.slice(cut + 1) };
}

function proposal(name: string): string {
	return name.replace(/[,;\s\p{Cc}]+/gu, '_') || 'vbios.rom';
}

function judgeName(name: string): Finding[] {
	const better = proposal(name);
	const bad = whatIsBad(name);
	if (bad !== undefined) return [found('proxmox-romfile-name', 'error', { name, bad, better })];
	return name === name.trim() ? [] : [found('proxmox-romfile-space', 'warning', { name, better })];
}

function whatIsBad(name: string) {
	if (name === '') return 'empty';
	const character = /[,;\p{Cc}]/u.exec(name)?.[0];
	if (character === ',') return 'comma';
	if (character === ';') return 'semicolon';
	return character === undefined ? undefined : 'control';
}

function judgePlace(folder: string, name: string): Finding[] {
	if (folder === PROXMOX_HOST.romFolder || folder.startsWith(`${PROXMOX_HOST.romFolder}/`)) return [];
	return [found('proxmox-romfile-place', 'note', { name })];
}
