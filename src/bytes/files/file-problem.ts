/** Why a file could not be read or written, as data. */
import type { Language } from '../../language/languages.js';
import { worded } from '../../language/text.js';
import { FILE_REASONS, OTHER_REASON, SYSTEM_REASONS, type SystemReason } from './texts.js';

export type FileReason = SystemReason | keyof typeof FILE_REASONS | 'other';

export const FILE_PROBLEMS = [
	...(Object.keys(SYSTEM_REASONS) as SystemReason[]),
	...(Object.keys(FILE_REASONS) as (keyof typeof FILE_REASONS)[]),
	'other',
] as const;

export interface FileProblem {
	readonly reason: FileReason;
	/** What the system says of a reason that has no words here. */
	readonly said?: string | undefined;
	/** Bytes, where it is too large. */
	readonly limit?: number | undefined;
}

export function problemText({ reason, said, limit }: FileProblem, language: Language): string {
	if (said !== undefined) return `\`${said}\``;
	if (reason === 'other') return worded(OTHER_REASON, {}, language);
	if (reason === 'too-large') return worded(FILE_REASONS[reason], { limit }, language);
	return worded({ ...SYSTEM_REASONS, ...FILE_REASONS }[reason], {}, language);
}
