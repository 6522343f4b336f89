/** What each consumer does with a ROM, on a line. */
import type { Verdicts } from '../consumers/consumer.js';
import { say } from './language.js';
import { wrap } from './text-layout.js';
import { ROM_TEXTS } from './texts.js';

const CONSUMERS: readonly (readonly [keyof Verdicts, string])[] = [
	['ovmf', 'OVMF'],
	['seabios', 'SeaBIOS'],
	['qemu', 'QEMU'],
	['amdgpu', 'amdgpu'],
	['i915', 'i915'],
];

export function describeVerdicts(verdicts: Verdicts, width: number): string[] {
	const said = CONSUMERS.map(([consumer, name]) => `${name} ${say(ROM_TEXTS[verdicts[consumer]])}`);
	return wrap(`  ${said.join(say(ROM_TEXTS.separator))}`, width, 2);
}
