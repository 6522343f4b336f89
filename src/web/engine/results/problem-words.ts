/** What could not be read of an archive, in words. */
import { ARCHIVE_TEXTS } from '../../../archive/texts.js';
import { memberName } from '../../../bytes/member-name.js';
import { sayIn } from '../../../bytes/say-in.js';
import type { ContainerProblem } from '../../../content/containers/problem.js';
import type { Words } from '../../shown.js';
import { inAll, words } from '../words.js';

export function problemWords(file: string, problem: ContainerProblem | { readonly more: number }): Words {
	if ('more' in problem) return words(ARCHIVE_TEXTS.moreProblems, { file, count: problem.more });
	const { name, ...reason } = problem;
	const where = memberName(file, name);
	return inAll((language) => {
		const say = sayIn(language);
		return say(ARCHIVE_TEXTS.problem, { file: where, reason: say(ARCHIVE_TEXTS.reason, reason) });
	});
}
