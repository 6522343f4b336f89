/** What Proxmox takes as `bios`, `machine`, `vga` and `memory` (`$confdesc`, `$vga_fmt`, PVE/QemuServer.pm; QemuServer/Machine.pm, Memory.pm). */
import type { Setting } from './setting.js';

interface Values {
	/** Of the value that needs no key of its own. */
	readonly pattern: RegExp;
	readonly defaultKey: string;
	/** What stands for a line that is skipped. */
	readonly instead: string;
	readonly example: string;
}

const VERSION = String.raw`\d+(?:\.\d+)+(?:\+pve\d+)?(?:\.pxe)?`;
const VALUES: ReadonlyMap<string, Values> = new Map([
	['bios', { pattern: /^(?:seabios|ovmf)$/, defaultKey: '', instead: 'seabios', example: 'bios: ovmf' }],
	[
		'machine',
		{
			pattern: new RegExp(`^(?:pc|q35|pc(?:-i440fx|-q35)?-${VERSION}|virt(?:-\\d+(?:\\.\\d+)+)?(?:\\+pve\\d+)?)$`),
			defaultKey: 'type',
			instead: 'pc (i440fx)',
			example: 'machine: q35',
		},
	],
	[
		'vga',
		{
			pattern: /^(?:cirrus|qxl[234]?|none|serial[0-3]|std|virtio(?:-gl)?|vmware)$/,
			defaultKey: 'type',
			instead: 'std',
			example: 'vga: none',
		},
	],
	['memory', { pattern: /^\d+$/, defaultKey: 'current', instead: '512 MiB', example: 'memory: 8192' }],
]);

export interface Refusal {
	readonly setting: Setting;
	readonly instead: string;
	readonly example: string;
}

/** `undefined` for what Proxmox takes, and for keys that are not judged here. */
export function refusalOf(setting: Setting): Refusal | undefined {
	const values = VALUES.get(setting.key);
	if (values === undefined) return undefined;
	const { pattern, defaultKey, instead, example } = values;
	const prefix = `${defaultKey}=`;
	const main = setting.value.split(',').find((part) => !part.includes('=') || part.startsWith(prefix));
	if (main === undefined || pattern.test(main.startsWith(prefix) ? main.slice(prefix.length) : main)) return undefined;
	return { setting, instead, example };
}
