/** Who reads a ROM, in the order of all reports: what each is called, and its words for what it does. The rules are in a file each. */
import { type Text, text } from '../language/text.js';
import { CONSUMER_RELEASES, type ReleaseList } from './consumer-releases.js';

type Words = Text<Record<never, never>>;

export interface VerdictWords {
	/** The verdict of one that makes use of the ROM. */
	readonly good: string;
	readonly words: Readonly<Record<string, Words>>;
}

/** Of firmware. */
const RUNS = {
	good: 'runs',
	words: {
		runs: text('runs', '会执行'),
		ignored: text('ignores', '忽略'),
		crashes: text('crashes', '会崩溃'),
		hangs: text('hangs', '会卡死'),
	},
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
	/** Of firmware, which is asked about each of them. */
	readonly releases?: ReleaseList;
	/** Texts say nothing of it where the file is not for it: few have a VM with it. */
	readonly isRare?: boolean;
}

export const CONSUMER_NAMES = {
	ovmf: { title: 'OVMF', verdicts: RUNS, releases: CONSUMER_RELEASES.ovmf },
	seabios: { title: 'SeaBIOS', verdicts: RUNS, releases: CONSUMER_RELEASES.seabios },
	aavmf: { title: 'AAVMF', verdicts: RUNS, releases: CONSUMER_RELEASES.aavmf, isRare: true },
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
	readonly releases: ReleaseList<infer R>;
}
	? R
	: never;

export type ConsumerWithReleases = { [I in ConsumerId]: ReleaseOf<I> extends never ? never : I }[ConsumerId];

/** What firmware does with a ROM, by its release. */
export interface ReleaseVerdicts<R extends string = string, V extends string = string> {
	/** That of `release`. */
	readonly verdict: V;
	/** Whether its refusal makes the file unfit, and is no mere note. */
	readonly applies: boolean;
	/** The newest that is asked about, or that a released Proxmox VE or Debian ships. */
	readonly release: R;
	/** Those that were asked about, where that is not all. */
	readonly asked?: { readonly from: R; readonly to: R };
	/** Of all releases that are known, from the oldest on. */
	readonly byRelease: Readonly<Record<R, V>>;
	/** Of which of them that is measured, and not by source alone. */
	readonly measured: readonly R[];
}

/** What each does with a ROM, of those that say so in a word. */
export type Verdicts = {
	readonly [I in ConsumerId as Named[I] extends { readonly verdicts: VerdictWords }
		? I
		: never]: ReleaseOf<I> extends never ? VerdictOf<I> : ReleaseVerdicts<ReleaseOf<I>, Extract<VerdictOf<I>, string>>;
};
