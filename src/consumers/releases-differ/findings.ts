/** What is said of firmware whose releases do different things with a ROM. */
import { shellPath } from '../../bytes/shell-word.js';
import { chinese } from '../../language/chinese.js';
import { entry, type Tell } from '../../language/entry.js';
import type { ToldReason } from '../../language/values.js';
import { listed } from '../../language/words.js';
import { CONSUMER_RELEASES } from '../consumer-releases.js';
import { RANGE, rangeWords, rangeWordsZh } from '../release-words.js';
import { titleOf } from '../verdicts.js';

const VERDICTS = ['runs', 'ignored', 'crashes', 'hangs'] as const;
type Does = Readonly<Record<(typeof VERDICTS)[number], string>>;
const DOES: Does = { runs: 'runs the ROM', ignored: 'ignores it', crashes: 'crashes', hangs: 'hangs' };
const DOES_ZH: Does = { runs: '执行此 ROM', ignored: '忽略它', crashes: '崩溃', hangs: '卡死' };

const all = (ranges: readonly ToldReason[], tell: Tell) => ranges.map((range) => tell(range));

export const RELEASES_DIFFER_FINDINGS = {
	'releases-differ': entry({
		severity: ['warning', 'note'],
		values: { firmware: ['ovmf', 'seabios', 'aavmf'], ranges: 'reasons', file: 'file?' },
		en: {
			message: ({ firmware, ranges }, tell) =>
				`The releases of ${titleOf(firmware)} differ: it ${listed(all(ranges, tell))}.`,
			fix: ({ firmware, file = 'FILE' }) => {
				const { shipped } = CONSUMER_RELEASES[firmware];
				return `For the release that the VM has: romtool check --${firmware} ${shipped} ${shellPath(file)}`;
			},
			cause: 'The firmware changed in what matters for this ROM.',
			remedy: 'Check the ROM for the release that the VM has: romtool check --ovmf 2025.05 FILE, or --pve 9.1.',
		},
		zh: {
			message: ({ firmware, ranges }, tell) =>
				chinese`${titleOf(firmware)} 各版本的处理不同：${all(ranges, tell).join('，')}。`,
			fix: ({ firmware, file = 'FILE' }) => {
				const { shipped } = CONSUMER_RELEASES[firmware];
				return `按虚拟机所用的版本检查：romtool check --${firmware} ${shipped} ${shellPath(file)}`;
			},
			cause: '固件在与此 ROM 相关的地方有过改动。',
			remedy: '按虚拟机所用的版本检查 ROM：romtool check --ovmf 2025.05 FILE，或 --pve 9.1。',
		},
	}),
	/** One of the ranges. */
	'releases-range': entry({
		values: { ...RANGE, verdict: VERDICTS },
		en: {
			message: ({ verdict, case: which, from, to }) => `${DOES[verdict]} ${rangeWords(which, from, to)}`,
			cause: 'What the firmware does in these releases.',
			remedy: 'Check the ROM for the release that the VM has: romtool check --ovmf 2025.05 FILE, or --pve 9.1.',
		},
		zh: {
			message: ({ verdict, case: which, from, to }) => chinese`${rangeWordsZh(which, from, to)}${DOES_ZH[verdict]}`,
			cause: '固件在这些版本中的处理方式。',
			remedy: '按虚拟机所用的版本检查 ROM：romtool check --ovmf 2025.05 FILE，或 --pve 9.1。',
		},
	}),
};
