/** Logs for tests: what stands around messages in them, and what is recognised in a text. */
import { LogReader } from '../../src/diagnose/log-reader.js';
import type { Recognised } from '../../src/diagnose/recogniser.js';

type Surround = (message: string) => string;

/** As the programs print them, and as people paste them. */
export const SURROUNDINGS: Readonly<Record<string, Surround>> = {
	none: (message) => message,
	'kernel time': (message) => `[    0.033906] ${message}`,
	'kernel time and thread': (message) => `[  123.116428] [ T5582] ${message}`,
	'dmesg -T': (message) => `[Sun Apr 13 00:43:11 2025] ${message}`,
	'dmesg --raw': (message) => `<6>[   12.108998] ${message}`,
	'dmesg in colours': (message) => `\x1b[32m[    1.115234] \x1b[0m\x1b[33m${message}\x1b[0m`,
	journalctl: (message) => `Jul 26 14:11:14 pve2 kernel: ${message}`,
	'journalctl of a unit': (message) => `Jul 26 14:11:14 pve2 pvedaemon[2451]: ${message}`,
	'journalctl of another language': (message) => `févr. 20 20:32:31 host kernel: ${message}`,
	'journalctl -o short-iso': (message) => `2024-12-06T09:04:26+0000 host kernel: ${message}`,
	'journalctl -o short-monotonic': (message) => `[  155.302611] host kernel: ${message}`,
	QEMU: (message) => `qemu-system-x86_64: ${message}`,
	'Proxmox VE': (message) => `kvm: ${message}`,
	'libvirt, log of a VM': (message) => `2022-07-02T19:41:18.784519Z qemu-system-x86_64: ${message}`,
	'libvirt, own log': (message) => `2022-02-26 01:42:08.928+0000: 713: error : qemuProcess:1234 : ${message}`,
	'libvirt, journal': (message) => `Mar 02 10:00:00 host libvirtd[713]: internal error: ${message}`,
	quoted: (message) => `> > ${message}`,
	'list of Markdown': (message) => `* \`${message}\``,
	'non-breaking blanks': (message) => message.replaceAll(' ', '\u00a0'),
	'typographic quotes': (message) => message.replaceAll("'", '’').replaceAll('"', '”'),
	'tabs and blanks': (message) => `\t  ${message.replaceAll(' ', '  ')}  `,
	'escaped line end': (message) => `time="2024-12-06T09:04:26Z" level=info msg="begin\\n${message}\\nend"`,
};

export const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n'] as const;

export interface Seen extends Recognised {
	readonly line: number;
}

export function readPieces(pieces: Iterable<string>): { readonly found: Seen[]; readonly unknown: number } {
	const found: Seen[] = [];
	const reader = new LogReader((each, line) => found.push({ ...each, line }));
	for (const piece of pieces) reader.push(piece);
	reader.end();
	return { found, unknown: reader.unknown };
}

export function recognisedIn(text: string): Seen[] {
	return readPieces([text]).found;
}
