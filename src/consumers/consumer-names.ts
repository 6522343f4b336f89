/** Who reads a ROM, in the order of all reports: what each is called, and its words for what it does. The rules are in a file each. */
import { type Text, text } from '../language/text.js';

type Words = Text<Record<never, never>>;

export interface VerdictWords {
	/** The verdict of one that makes use of the ROM. */
	readonly good: string;
	readonly words: Readonly<Record<string, Words>>;
}

/** Of firmware. */
const RUNS = {
	good: 'runs',
	words: { runs: text('runs', '会执行'), ignored: text('ignores', '忽略') },
} as const;

/** Of the virtual machine. */
const LOADS = {
	good: 'loads',
	words: { loads: text('loads', '加载'), refused: text('refuses', '拒绝加载') },
} as const;

/** Of a driver in the guest. */
const ACCEPTS = {
	good: 'accepts',
	words: {
		accepts: text('accepts', '接受'),
		rejects: text('rejects', '拒绝'),
		'not-applicable': text('does not apply', '不适用'),
	},
} as const;

export interface ConsumerNames {
	readonly title: string;
	/** What its findings are about, where that is not what it does with the ROM. */
	readonly area?: Words;
	/** None of a consumer that looks at what is around the ROM only. */
	readonly verdicts?: VerdictWords;
}

export const CONSUMER_NAMES = {
	ovmf: { title: 'OVMF', verdicts: RUNS },
	seabios: { title: 'SeaBIOS', verdicts: RUNS },
	qemu: { title: 'QEMU', verdicts: LOADS },
	amdgpu: { title: 'amdgpu', verdicts: ACCEPTS },
	i915: { title: 'i915', verdicts: ACCEPTS },
	proxmox: { title: 'Proxmox VE', area: text('Names and places of ROM files', 'ROM 文件的名称和位置') },
} as const satisfies Readonly<Record<string, ConsumerNames>>;

type Named = typeof CONSUMER_NAMES;

export type ConsumerId = keyof Named;

export type VerdictOf<I extends ConsumerId> = Named[I] extends { readonly verdicts: VerdictWords }
	? keyof Named[I]['verdicts']['words']
	: undefined;

/** What each does with a ROM, of those that say so in a word. */
export type Verdicts = {
	readonly [I in ConsumerId as Named[I] extends { readonly verdicts: VerdictWords } ? I : never]: VerdictOf<I>;
};
