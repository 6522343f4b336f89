/** All that read a ROM, with their rules, in the order of all reports. */
import { AAVMF } from './aavmf.js';
import { AMDGPU } from './amdgpu.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { CONSUMER_NAMES, type ConsumerId, type ConsumerNames } from './consumer-names.js';
import { I915 } from './i915.js';
import { OVMF } from './ovmf.js';
import { PROXMOX } from './proxmox.js';
import { QEMU } from './qemu.js';
import type { Release } from './release.js';
import { SEABIOS } from './seabios.js';
import { CONSUMER_IDS } from './verdicts.js';

export interface Consumer extends ConsumerNames, Omit<ConsumerRules, 'evaluate'> {
	readonly id: ConsumerId;
	evaluate(question: Question, release: Release): Answer;
}

const RULES: { readonly [I in ConsumerId]: ConsumerRules<I> } = {
	ovmf: OVMF,
	seabios: SEABIOS,
	aavmf: AAVMF,
	qemu: QEMU,
	amdgpu: AMDGPU,
	i915: I915,
	proxmox: PROXMOX,
};

export const CONSUMERS: readonly Consumer[] = CONSUMER_IDS.map((id) => ({ id, ...CONSUMER_NAMES[id], ...RULES[id] }));
