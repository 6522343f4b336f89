/** `romtool/consumers`: who reads a ROM, and as what. */

export type { KnownReleases } from '../consumers/ask-consumers.js';
export type { AskedReleases } from '../consumers/ask-releases.js';
export type { Answer, Question } from '../consumers/consumer.js';
export type {
	ConsumerId,
	ConsumerNames,
	ReleaseVerdicts,
	Verdicts,
	VerdictWords,
} from '../consumers/consumer-names.js';
export type { ReleaseList } from '../consumers/consumer-releases.js';
export { CONSUMERS, type Consumer } from '../consumers/consumers.js';
export { type Judgement, type JudgeOptions, judgeFile } from '../consumers/judge.js';
export { Release } from '../consumers/release.js';
export { ROLES, type Role } from '../consumers/roles.js';
