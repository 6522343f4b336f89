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

/** Of a driver in the VM. */
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
	/** From the oldest to the newest that is known, where they do not all do the same. */
	readonly releases?: readonly string[];
}

/** The stable tags of edk2, from the oldest that is in use. */
const EDK2_RELEASES = [
	...['2022.11', '2023.02', '2023.05', '2023.08', '2023.11', '2024.02', '2024.05', '2024.08'],
	...['2024.11', '2025.02', '2025.05', '2025.08', '2025.11', '2026.02', '2026.05', '2026.08'],
] as const;

export const CONSUMER_NAMES = {
	ovmf: { title: 'OVMF', verdicts: RUNS, releases: EDK2_RELEASES },
	seabios: { title: 'SeaBIOS', verdicts: RUNS },
	qemu: { title: 'QEMU', verdicts: LOADS },
	amdgpu: { title: 'amdgpu', verdicts: ACCEPTS },
	i915: { title: 'i915', verdicts: ACCEPTS },
	proxmox: { title: 'Proxmox VE', area: text('Names and places of ROM files', 'ROM 文件的名称和位置') },
} as const satisfies Readonly<Record<string, ConsumerNames>>;

type Named = typeof CONSUMER_NAMES;

export type ConsumerId = keyof Named;

export type VerdictOf<I extends ConsumerId> = I extends ConsumerId
	? Named[I] extends { readonly verdicts: VerdictWords }
		? keyof Named[I]['verdicts']['words']
		: undefined
	: never;

export type ReleaseOf<I extends ConsumerId> = Named[I] extends {
	readonly releases: readonly (infer R extends string)[];
}
	? R
	: never;

/** What each does with a ROM, of those that say so in a word; of several releases, the oldest. */
export type Verdicts = {
	readonly [I in ConsumerId as Named[I] extends { readonly verdicts: VerdictWords } ? I : never]: VerdictOf<I>;
};

/** Of a consumer whose releases differ, all of them, from the oldest on. */
export type VerdictsByRelease = {
	readonly [I in ConsumerId as ReleaseOf<I> extends never ? never : I]?: readonly {
		readonly from: ReleaseOf<I>;
		readonly to: ReleaseOf<I>;
		readonly verdict: VerdictOf<I>;
	}[];
};
