/**
 * What Proxmox VE demands of a romfile's name and place: `romfile` of `$hostpci_fmt`, PVE/QemuServer/PCI.pm, whose
 * pattern is `[^,;]+` and which is handed to QEMU as `romfile=/usr/share/kvm/NAME`.
 */
import type { Finding } from '../bytes/finding.js';

/** The only folder that Proxmox looks in. */
export const PROXMOX_ROM_FOLDER = '/usr/share/kvm';

/** `fileName` is the name or the path that the file was given by; backslashes count as separators, too. */
export function askProxmox(fileName: string): Finding[] {
	const { folder, name } = splitPath(fileName);
	return [...judgeName(name), ...(folder === undefined ? [] : judgePlace(folder, name))];
}

/** What a file can be called as a romfile: its own name wherever Proxmox takes it. */
export function romfileName(fileName: string): string {
	const { name } = splitPath(fileName);
	return [...judgeName(name)].length === 0 ? name : proposal(name);
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

function* judgeName(name: string): Iterable<Finding> {
	const fix = `rename it, for example to ${proposal(name)}`;
	if (name === '') {
		const message = 'romfile= takes a file name of one character at least, and there is none';
		yield { code: 'proxmox-romfile-name', severity: 'error', consumer: 'proxmox', message, fix };
		return;
	}
	const bad = /[,;\p{Cc}]/u.exec(name)?.[0];
	if (bad !== undefined) {
		const message = `the name "${name}" has ${whatIsBad(bad)}`;
		yield { code: 'proxmox-romfile-name', severity: 'error', consumer: 'proxmox', message, fix };
	} else if (name !== name.trim()) {
		const message = `the name "${name}" begins or ends with a space, which goes when the line of the configuration is read`;
		yield { code: 'proxmox-romfile-space', severity: 'warning', consumer: 'proxmox', message, fix };
	}
}

function whatIsBad(character: string): string {
	if (character === ',') return 'a comma, at which Proxmox ends what romfile= takes ([^,;]+)';
	if (character === ';') return 'a semicolon, which Proxmox does not take in romfile= ([^,;]+)';
	return 'a control character, which a line of the configuration does not hold as it is';
}

function* judgePlace(folder: string, name: string): Iterable<Finding> {
	if (folder === PROXMOX_ROM_FOLDER || folder.startsWith(`${PROXMOX_ROM_FOLDER}/`)) return;
	const message = `Proxmox looks for romfile=${name} in ${PROXMOX_ROM_FOLDER} alone; a path in the configuration is put behind that folder and not found`;
	const fix = `copy the file to ${PROXMOX_ROM_FOLDER}/ and write romfile=${name}`;
	yield { code: 'proxmox-romfile-place', severity: 'note', consumer: 'proxmox', message, fix };
}
