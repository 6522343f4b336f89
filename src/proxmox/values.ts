/** What Proxmox takes as `bios`, `machine`, `vga` and `memory` (`$confdesc`, `$vga_fmt`, PVE/QemuServer.pm; QemuServer/Machine.pm, Memory.pm). */
import { parsePropertyString } from './property-string.js';
import type { Setting } from './setting.js';

interface Values {
	/** Of its words; the first is that which needs no key. */
	readonly words: Readonly<Record<string, RegExp | readonly [least: number, most: number]>>;
	/** What applies in its place. */
	readonly instead: string;
	readonly example: string;
}

const VERSION = String.raw`\d+(?:\.\d+)+(?:\+pve\d+)?(?:\.pxe)?`;
const SWITCH = /^(?:0|1|on|off|yes|no|true|false)$/i;
const VALUES: ReadonlyMap<string, Values> = new Map([
	['bios', { words: { '': /^(?:seabios|ovmf)$/ }, instead: 'seabios', example: 'bios: ovmf' }],
	[
		'machine',
		{
			words: {
				type: new RegExp(`^(?:pc|q35|pc(?:-i440fx|-q35)?-${VERSION}|virt(?:-\\d+(?:\\.\\d+)+)?(?:\\+pve\\d+)?)$`),
				viommu: /^(?:intel|virtio)$/,
				'aw-bits': [32, 64],
				'enable-s3': SWITCH,
				'enable-s4': SWITCH,
			},
			instead: 'pc (i440fx)',
			example: 'machine: q35',
		},
	],
	[
		'vga',
		{
			words: {
				type: /^(?:cirrus|qxl[234]?|none|serial[0-3]|std|virtio(?:-gl)?|vmware)$/,
				memory: [4, 512],
				clipboard: /^vnc$/,
			},
			instead: 'std',
			example: 'vga: none',
		},
	],
	['memory', { words: { current: [16, Number.POSITIVE_INFINITY] }, instead: '512 MiB', example: 'memory: 8192' }],
]);

export interface Refusal {
	readonly setting: Setting;
	readonly instead: string;
	readonly example: string;
}

/** `undefined` for what Proxmox takes, and for keys that are not judged here. */
export function refusalOf(setting: Setting): Refusal | undefined {
	const { key, value } = setting;
	const values = VALUES.get(key);
	if (values === undefined) return undefined;
	const { words, instead, example } = values;
	const [first = ''] = Object.keys(words);
	const parsed =
		first === '' ? { values: new Map([['', value]]) } : parsePropertyString(value, first, Object.keys(words));
	const isRight = parsed.problem === undefined && [...parsed.values].every(([name, word]) => takes(words[name], word));
	return isRight ? undefined : { setting, instead, example };
}

function takes(rule: Values['words'][string] | undefined, word: string): boolean {
	if (rule instanceof RegExp) return rule.test(word);
	const [least, most] = rule ?? [0, 0];
	return /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most;
}
